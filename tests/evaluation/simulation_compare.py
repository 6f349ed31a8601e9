#!/usr/bin/env python3
"""Holds the accuracy tables of the library (simulation.c) against those of simulation.py at N = 400000.

    simulation_compare.py PROGRAM N [--table FILE]   run PROGRAM with N pupils and compare each cell
    simulation_compare.py --self-test                show that the comparison fails on every cell that is made wrong

A cell passes when |c - p| <= .005 + 3 sqrt(se_c^2 + se_p^2).  Cells that are missing on either side fail.  Weeks (of a
median pupil) must be there and are not compared.  --table: FILE must be what PROGRAM writes with --markdown, but for
one unit in the third decimal (libraries of mathematics differ in the last bit, and a pupil may change sides by it).

Standard errors are those of chance alone, for a table of N pupils, from the figures of simulation.py, which are the best
estimate there is of what both should find:

    share p of k pupils           sqrt(p (1 - p) / k); k is the size of the condition (on track, not, decided, a tenth)
    cost                          a pupil costs 1, .2 or 0: sqrt((wrong + .04 unsaid - cost^2) / N)
    AUC                           Hanley and McNeil (1982)
    hits at equal false adjust    the share itself, and the limit that is set by two other shares of pupils on track,
                                  times the slope of the ROC curve, taken as that of two normal distributions
    mean P in a tenth             the SD within it is .1 / sqrt 12 at most, about
    Brier score b                 sqrt(b (1 - b) / k), an upper bound for squares between 0 and 1
    mean d_av                     the SD of d is about half-width / 1.96, times sqrt((n - 1) / (n - 3)) for its long tail
    median half-width             1.25 SD / sqrt k, with SD = half-width / sqrt(2 (n - 1))
    the exact chance of a run     0
"""
import argparse
import math
import os
import re
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
KNOWN = os.path.join(HERE, 'simulation-python.txt')
SLACK, TIMES = .005, 3
NORMAL = statistics.NormalDist()

# The columns of each table, by the first word of its name.
VERDICTS = ['false adjust', 'false on course', 'too little', 'error of decided', 'cost']
COLUMNS = {
    **{letter: VERDICTS for letter in 'ABCDEFG'},
    'looks': ['found 0', 'week 0', 'found .5', 'week .5', 'found .75', 'week .75', 'alarmed'],
    'calibration': ['share', 'mean P', 'observed'],
    'Brier': ['score'],
    'run': ['chance'],
    'AUC': ['P', 'last 4', 'median of 3', 'OLS', 'Theil-Sen', 'slope', 'hits 4-point', 'alarms', 'hits'],
    'd_av': ['mean', 'adjusted', 'coverage', 'coverage apart', 'half-width'],
    'final': ['last score', 'posterior'],
}
ON_TRACK = 'on track'


def read(text):
    """N, and {(table, row, column): figure}.  A figure that is not there is None; a week stays a word."""
    lines = text.splitlines()
    if not lines or not lines[0].startswith('N '):
        raise ValueError('no N in the first line')
    cells = {}
    for line in lines[1:]:
        table, row, words = (part.strip() for part in line.split('|'))
        words = words.split()
        columns = COLUMNS[table.split()[0]]
        if row == ON_TRACK:
            columns = [ON_TRACK] if table[0] in 'ABCDEFG' else ['0', '.5', '.75', '1']
        if len(words) != len(columns):
            raise ValueError(f'{len(words)} figures where {len(columns)} belong: {line}')
        for column, word in zip(columns, words):
            key = table, row, column
            if key in cells:
                raise ValueError(f'twice: {key}')
            cells[key] = word if column.startswith('week') else None if word == '-' else float(word)
    return int(lines[0][2:]), cells


# ---- standard errors: each gets the cells of one side, the key and N ----

def of_share(p, k):
    return math.sqrt(max(0, p * (1 - p)) / k) if k > 0 else 0


def of_verdicts(cells, key, n):
    table, row, column = key
    on, p = cells[table, ON_TRACK, ON_TRACK], cells[key]
    unsaid = cells.get((table, row, 'too little'))
    if column == 'cost':
        wrong = p - .2 * unsaid
        return math.sqrt(max(0, wrong + .04 * unsaid - p * p) / n)
    size = {'false adjust': on * n, 'false on course': (1 - on) * n, 'error of decided': (1 - (unsaid or 0)) * n}
    return of_share(p, size.get(column, n))


def of_looks(cells, key, n):
    table, row, column = key
    if row == ON_TRACK:
        return of_share(cells[key], n // 2)
    if column == 'alarmed':
        return of_share(cells[key], cells[table, ON_TRACK, '1'] * (n // 2))
    return of_share(cells[key], (1 - cells[table, ON_TRACK, column.split()[1]]) * (n // 2))


def of_calibration(cells, key, n):
    table, row, column = key
    k = cells[table, row, 'share'] * 10 * n
    if column == 'share':
        return of_share(cells[key], 10 * n)
    return .1 / math.sqrt(12 * k) if column == 'mean P' else of_share(cells[key], k)


def of_area(a, k):
    """k pupils on track and as many who are not."""
    q1, q2 = a / (2 - a), 2 * a * a / (1 + a)
    return math.sqrt((a * (1 - a) + (k - 1) * (q1 + q2 - 2 * a * a)) / (k * k))


def of_separation(cells, key, n):
    table, row, column = key
    p = cells[key]
    if column in ('hits 4-point', 'alarms'):
        return of_share(p, n)
    if column != 'hits':
        return of_area(p, n)
    alarms = min(max(cells[table, row, 'alarms'], .001), .999)
    z = NORMAL.inv_cdf(alarms)
    slope = NORMAL.pdf(NORMAL.inv_cdf(min(max(p, .001), .999))) / NORMAL.pdf(z)
    return math.hypot(of_share(p, n), slope * math.sqrt(2) * of_share(alarms, n))


def of_groups(cells, key, n):
    table, row, column = key
    k, size, half = 2 * n, int(row.split()[-1]), cells[table, row, 'half-width']
    if column.startswith('coverage'):
        return of_share(cells[key], k)
    if column == 'half-width':
        return 1.25 * half / math.sqrt(2 * (size - 1)) / math.sqrt(k)
    return half / 1.96 * math.sqrt((size - 1) / (size - 3) / k)


ERRORS = {
    **{letter: of_verdicts for letter in 'ABCDEFG'},
    'looks': of_looks,
    'calibration': of_calibration,
    'Brier': lambda cells, key, n: of_share(cells[key], 10 * n),
    'run': lambda cells, key, n: 0,
    'AUC': of_separation,
    'd_av': of_groups,
    'final': lambda cells, key, n: of_share(cells[key], 2 * n),
}


def tolerance(known, key, n_known, n):
    error = ERRORS[key[0].split()[0]]
    return SLACK + TIMES * math.hypot(error(known, key, n_known), error(known, key, n))


# ---- comparing ----

def compare_cell(key, n, cells, n_known, known):
    """How much of the tolerance is used, the key, and what is wrong or ''; None where there is nothing to compare."""
    if key not in cells or key not in known:
        return math.inf, key, 'missing in ' + ('the library' if key not in cells else 'simulation-python.txt')
    c, p = cells[key], known[key]
    if key[2].startswith('week') or (c is None and p is None):
        return None
    if c is None or p is None:
        return math.inf, key, f'{c} against {p}'
    most = tolerance(known, key, n_known, n)
    return abs(c - p) / most, key, '' if abs(c - p) <= most else f'{c:.3f} against {p:.3f}, allowed {most:.4f}'


def compare(n, cells, n_known, known):
    """The results of all cells that are on some side."""
    results = (compare_cell(key, n, cells, n_known, known) for key in sorted(set(cells) | set(known)))
    return [result for result in results if result]


def report(results):
    wrong = [r for r in results if r[2]]
    for used, key, what in wrong:
        print('FAILED:', ' | '.join(key), '|', what)
    used, key, _ = max(results)
    print(f'{len(results)} cells compared, {len(wrong)} failed; worst: {" | ".join(key)}, {used:.2f} of its tolerance')
    return 1 if wrong or not results else 0


def numbers_of(text):
    """The text with each figure of three decimals taken out, and those figures."""
    figure = re.compile(r'(?<![\d.])\d?\.\d{3}(?!\d)')
    return figure.sub('#', text), [float(x) for x in figure.findall(text)]


def same_table(made, kept):
    (made_text, made_figures), (kept_text, kept_figures) = numbers_of(made), numbers_of(kept)
    return made_text == kept_text and all(abs(a - b) < .0015 for a, b in zip(made_figures, kept_figures))


def run(program, n, table):
    n_known, known = read(open(KNOWN, encoding='utf-8').read())
    with tempfile.TemporaryDirectory() as folder:
        markdown = os.path.join(folder, 'table.md')
        done = subprocess.run([program, str(n), '--markdown', markdown], stdout=subprocess.PIPE, check=False)
        if done.returncode != 0:
            print(f'{program} ended with {done.returncode}')
            return 1
        made = open(markdown, encoding='utf-8').read()
    n_made, cells = read(done.stdout.decode())
    if n_made != n:
        print(f'asked for {n} pupils, got {n_made}')
        return 1
    bad = report(compare(n, cells, n_known, known))
    if table and not same_table(made, open(table, encoding='utf-8').read()):
        print(f'{os.path.basename(table)} is not what the program writes; write it anew with --markdown')
        bad = 1
    return bad


# ---- can it fail? ----

def failed(n, cells, n_known, known):
    return [key for _, key, what in compare(n, cells, n_known, known) if what]


def ways(key, n, n_known, known):
    """(figure or 'gone', should it fail) for one cell: just beyond its tolerance and just within, no figure, no cell."""
    yield 'gone', True
    if key[2].startswith('week'):
        return
    p = known[key]
    if p is None:
        yield .5, True
        return
    most = tolerance(known, key, n_known, n)
    assert SLACK <= most < .2, f'{key}: a tolerance of {most}'
    yield None, True
    for sign in (-1, 1):
        yield p + sign * (most + 1e-6), True
        yield p + sign * (most - 1e-6), False


def self_test():
    """The known figures pass against themselves.  Each cell by itself fails when it is made wrong, and no other with it
    (which is tried for one cell in eleven, since it takes a whole comparison)."""
    n_known, known = read(open(KNOWN, encoding='utf-8').read())
    n, tried = 4000, 0
    assert failed(n_known, known, n_known, known) == [], 'the known figures fail against themselves'
    for place, key in enumerate(sorted(known)):
        for figure, should in ways(key, n, n_known, known):
            cells = dict(known)
            del cells[key]
            if figure != 'gone':
                cells[key] = figure
            result = compare_cell(key, n, cells, n_known, known)
            assert bool(result and result[2]) == should, f'{key}: {figure}'
            if place % 11 == 0:
                assert failed(n, cells, n_known, known) == ([key] if should else []), f'{key}: {figure}, among all'
            tried += 1
    extra = {**known, ('A 5 6', 'another rule', 'cost'): .1}
    assert failed(n, extra, n_known, known) == [('A 5 6', 'another rule', 'cost')], 'a cell too many'
    text = 'of 20 weeks | .123/.456 | 0.789 | SEE 5 |'
    assert same_table(text, text.replace('.456', '.457')) and not same_table(text, text.replace('.456', '.458'))
    assert not same_table(text, text.replace('SEE 5', 'SEE 6')) and not same_table(text, text[:-2])
    print(f'{tried} cells made wrong or left right, each told as it is')
    return 0


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('program', nargs='?')
    arguments.add_argument('n', nargs='?', type=int, default=400000)
    arguments.add_argument('--table')
    arguments.add_argument('--self-test', action='store_true')
    options = arguments.parse_args()
    if options.self_test:
        return self_test()
    if not options.program:
        arguments.error('which program?')
    return run(options.program, options.n, options.table)


if __name__ == '__main__':
    sys.exit(main())
