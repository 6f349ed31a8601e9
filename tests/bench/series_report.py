"""What many series cost: hgw_evaluate_series() beside NumPy, SciPy and plain Python, in one run.

    series_report.py LIBHGW

First all of them must find the same, or this fails.  Then they take turns, and the least time of each counts.  The
goals are told and not enforced: figures are no gate on a machine that is shared.
"""
import ctypes
import sys
import time

try:
    import numpy as np
    from scipy import special

    import series_data
    import series_loops
    import series_numpy
except ImportError as missing:
    print(f"SKIPPED: many series, for {missing.name} is not here")
    sys.exit(0)

COUNT, ROUNDS = 1_000_000, 5
PLAIN, SCIPY = 2000, 400  # series in the samples of what goes one by one
PLAIN_CHECKED, SCIPY_CHECKED = 20_000, 2000  # and how many of them are held to the library
MORE_POINTS, MORE_COUNT = (12, 20), 200_000
BLOCK = 4096  # series at a time that NumPy likes best: what it works on then stays in the cache
NAMES = ("verdict", "chance", "level", "lower", "upper", "needed", "growth", "deviation", "reasons")
INTEGERS = ("verdict", "reasons")
NEAR, QUANTILE_NEAR = 1e-9, 1e-7  # the quantile of SciPy 1.10 has 9 digits, and the ends of intervals rest on it


class Library:
    """The library on arrays of NumPy, without a copy of anything."""

    def __init__(self, path):
        self.call = ctypes.CDLL(path).hgw_evaluate_series

    @staticmethod
    def room(count):
        return [np.empty(count, np.int32 if name in INTEGERS else np.float64) for name in NAMES]

    def judge(self, series, out):
        def pointer(array):
            return None if array is None else ctypes.c_void_p(array.ctypes.data)

        verdict, chance, level, lower, upper, needed, growth, deviation, reasons = out
        code = self.call(ctypes.c_int64(series.count), *map(pointer, (series.offsets,)),
                         ctypes.c_int64(series.count * series.points),
                         *map(pointer, (series.days, series.scores, None, series.targets, series.errors, None,
                                        series.evaluated, series.due, None)), 0,
                         *map(pointer, (verdict, chance, level, lower, upper, needed, growth, None, None, deviation,
                                        reasons)))
        if code != 0:
            sys.exit(f"hgw_evaluate_series: {code}")


def by_numpy(series, axis, arrays, out):
    """In blocks of series; `arrays` are days and scores that lie the way that axis wants."""
    days, scores = arrays
    for start in range(0, series.count, BLOCK):
        here = slice(start, start + BLOCK)
        part = (slice(None), here) if axis == 0 else here
        told = series_numpy.judge(days[part], scores[part], series.targets[here], series.errors[here],
                                  series.evaluated[here], series.due[here], axis)
        for to, values in zip(out, told):
            to[here] = values


def columns(array):
    return np.ascontiguousarray(array.T)


def agree(name, library, other, count):
    """Integers are equal; the rest, which is of the size of points, lies near."""
    for what, ours, theirs in zip(NAMES, library, other):
        ours, theirs = ours[:count], np.asarray(theirs[:count])
        if what in INTEGERS:
            wrong = np.flatnonzero(ours != theirs)
        else:
            near = QUANTILE_NEAR if what in ("lower", "upper") else NEAR
            wrong = np.flatnonzero(~(np.abs(ours - theirs) <= near * np.maximum(1, np.abs(ours))))
        if len(wrong):
            i = wrong[0]
            sys.exit(f"{name} and the library differ in {len(wrong)} of {count} series; {what} of series {i}: "
                     f"{theirs[i]!r} and {ours[i]!r}")


def one_by_one(judge, rows):
    return [np.array(column) for column in zip(*(judge(*row) for row in rows))]


def least(jobs, rounds):
    """The least time of each, in rounds that take them in turn."""
    best = {}
    for _ in range(rounds):
        for name, job in jobs.items():
            start = time.perf_counter()
            job()
            seconds = time.perf_counter() - start
            best[name] = min(seconds, best.get(name, seconds))
    return best


def beside(library):
    series = series_data.Series(COUNT, 6)
    lying = {0: (columns(series.days), columns(series.scores)), 1: (series.days, series.scores)}
    ours, theirs = library.room(COUNT), library.room(COUNT)
    rows = [series.row(i) for i in range(PLAIN_CHECKED)]
    lists = [(days.tolist(), scores.tolist(), float(target), float(see), evaluated, due)
             for days, scores, target, see, evaluated, due in rows]
    t = np.random.default_rng(3).standard_t(9, COUNT)
    library.judge(series, ours)
    for axis, name in (0, "NumPy by columns"), (1, "NumPy by rows"):
        by_numpy(series, axis, lying[axis], theirs)
        agree(name, ours, theirs, COUNT)
    agree("plain Python", ours, one_by_one(series_loops.plain, lists), len(rows))
    agree("NumPy and SciPy one by one", ours, one_by_one(series_loops.scipy_one, rows[:SCIPY_CHECKED]),
          SCIPY_CHECKED)
    jobs = {
        "library": lambda: library.judge(series, ours),
        "stdtr": lambda: special.stdtr(9.0, t),
        "columns": lambda: by_numpy(series, 0, lying[0], theirs),
        "rows": lambda: by_numpy(series, 1, lying[1], theirs),
        "plain": lambda: one_by_one(series_loops.plain, lists[:PLAIN]),
        "scipy": lambda: one_by_one(series_loops.scipy_one, rows[:SCIPY]),
    }
    best = least(jobs, ROUNDS)
    per_series = {name: seconds / {"plain": PLAIN, "scipy": SCIPY}.get(name, COUNT) for name, seconds in best.items()}
    return per_series


def show(per_series):
    ours = per_series["library"]
    print(f"\n{COUNT:,} series of 6 points, all gates on; all found the same verdicts, chances, levels, intervals, slopes,"
          " deviations and reasons")
    print("                                    ns a series     times the library   goal")
    print(f"  {'the library':34}{ours * 1e9:13.0f}   ({6e-6 / ours:.0f} million points a second)")
    for name, what, goal in (("columns", "NumPy by columns", 3), ("rows", "NumPy by rows", 5),
                             ("plain", f"plain Python, {PLAIN} of them", 50),
                             ("scipy", f"NumPy and SciPy one by one, {SCIPY}", 500)):
        ratio = per_series[name] / ours
        print(f"  {what:34}{per_series[name] * 1e9:13.0f}{ratio:18.1f}   at least {goal}: {'met' if ratio >= goal else 'missed'}")
    share = ours / per_series["stdtr"]
    print(f"  {'stdtr of SciPy, one a series':34}{per_series['stdtr'] * 1e9:13.0f}   the library takes {share:.2f} of it   "
          f"at most 0.7: {'met' if share <= 0.7 else 'missed'}")


def show_longer(library):
    for points in MORE_POINTS:
        series = series_data.Series(MORE_COUNT, points)
        out, theirs = library.room(MORE_COUNT), library.room(MORE_COUNT)
        lying = columns(series.days), columns(series.scores)
        library.judge(series, out)
        by_numpy(series, 0, lying, theirs)
        agree(f"NumPy on {points} points", out, theirs, MORE_COUNT)
        best = least({"library": lambda: library.judge(series, out),
                      "columns": lambda: by_numpy(series, 0, lying, theirs)}, ROUNDS)
        ours = best["library"] / MORE_COUNT
        print(f"  series of {points} points: {ours * 1e9:.0f} ns each, {points * 1e-6 / ours:.0f} million points a second; NumPy by"
              f" columns takes {best['columns'] / best['library']:.1f} times that")


def main():
    library = Library(sys.argv[1])
    show(beside(library))
    show_longer(library)


if __name__ == "__main__":
    main()
