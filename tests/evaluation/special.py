"""The special functions against scipy over a grid, to 1e-12 of the value.  Where scipy is further off than that (its
quantiles are), mpmath at 40 digits is the judge.

    special.py SPECIAL_DRIVER [STEP]     STEP 4: every fourth point of the grid"""
import fractions
import math
import subprocess
import sys
import warnings

try:
    import mpmath
    import numpy
    import scipy.special
    import scipy.stats
except ImportError as error:
    print(f"SKIPPED: {error}")
    sys.exit(77)

MOST = 1e-12
SMALL = 1e-290  # below this a double has fewer digits
SKIPS = 0.01  # the share of the points that nobody may be able to judge
mp = mpmath.mp
mp.dps = 40
half = mpmath.mpf(1) / 2


class Unjudged(Exception):
    pass


# ---- what mpmath says ----------------------------------------------------------------------------------------------


def beta_part(a, b, x):
    """I_x(a, b) for x below the mean, by a series without a change of sign (DLMF 8.17.8)."""
    a, b, x = mpmath.mpf(a), mpmath.mpf(b), mpmath.mpf(x)
    front = a * mpmath.log(x) + b * mpmath.log(1 - x) + mpmath.loggamma(a + b) - mpmath.loggamma(a) - mpmath.loggamma(b)
    return mpmath.exp(front) / a * mpmath.hyp2f1(a + b, 1, a + 1, x, maxterms=20000)


def beta_tails(a, b, x):
    """Both tails; x as mpf, so that what is next to 1 keeps its digits."""
    if x in (0, 1):
        return mpmath.mpf(x), 1 - mpmath.mpf(x)
    try:
        if x * (a + b) <= a:
            below = beta_part(a, b, x)
            return below, 1 - below
        above = beta_part(b, a, 1 - mpmath.mpf(x))
        return 1 - above, above
    except (ValueError, mpmath.libmp.NoConvergence, ZeroDivisionError):
        raise Unjudged from None


def beta_density(a, b, x):
    a, b = mpmath.mpf(a), mpmath.mpf(b)
    return mpmath.exp((a - 1) * mpmath.log(x) + (b - 1) * mpmath.log(1 - x) + mpmath.loggamma(a + b) - mpmath.loggamma(a)
                      - mpmath.loggamma(b))


def student_tails(t, nu):
    if nu > 1e17:  # normal, as far as a double can tell
        t = max(-1e9, min(1e9, t))
        return mpmath.ncdf(t), mpmath.ncdf(-t)
    t, nu = mpmath.mpf(t), mpmath.mpf(nu)
    tail = beta_tails(nu / 2, half, nu / (nu + t * t))[0] / 2
    return (tail, 1 - tail) if t < 0 else (1 - tail, tail)


def student_density(t, nu):
    if nu > 1e17:
        return mpmath.npdf(t)
    t, nu = mpmath.mpf(t), mpmath.mpf(nu)
    return mpmath.exp(mpmath.loggamma((nu + 1) / 2) - mpmath.loggamma(nu / 2) - (nu + 1) / 2 * mpmath.log1p(t * t / nu)) / mpmath.sqrt(nu * mpmath.pi)


def off_of_quantile(q, p, tails, density):
    """How far q is off, as a share of it, by what lies below it and how steep that is."""
    below, above = tails(q)
    p = mpmath.mpf(p)
    miss = below - p if p <= half else (1 - p) - above
    return abs(miss / (density(q) * q)) if q else abs(p - half)


# ---- the functions: a grid, what scipy says, and how far off mpmath finds our answer ----------------------------------


def off(ours, true):
    if abs(true) < SMALL:
        return 0 if 0 <= ours <= 10 * SMALL else 1
    return float(abs(mpmath.mpf(ours) - true) / abs(true))


CHANCES = [1e-300, 1e-200, 1e-100, 1e-50, 1e-30, 1e-20, 1e-15, 1e-12, 1e-8, 1e-5, 1e-3, .01, .025, .05, .1, .2, .25, .3, .4, .45, .49, .4999,
           .4999999, .5, .5000001, .5001, .51, .55, .6, .7, .75, .8, .9, .95, .975, .99, .999, 1 - 1e-5, 1 - 1e-8, 1 - 1e-12,
           1 - 1e-14, 1 - 1e-15]
NUS = [.1, .25, .5, .9, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8.5, 10, 13, 20, 30, 49, 63, 64, 65, 99.5, 100, 1000, 12345.5, 1e4, 1e5, 1e6, 1e10, 1e16, 1e18, 1e100, 1e300]
SIZES = [1e-10, 1e-6, 1e-3, .01, .1, .3, .5, .8, 1, 1.4, 2, 3, 4, 5, 7, 10, 15, 20, 30, 40, 100, 1e3, 1e4, 1e5, 1e6, 1e120, 1e200]
TIMES = [-t for t in reversed(SIZES)] + [0.0] + SIZES
SHAPES = [.1, .25, .5, .9, 1, 1.5, 2, 3.5, 7, 10, 34.5, 100, 333.3, 1000, 1e4, 1e6]


class NormalTails:
    name, parts = "normal_tails", 2

    def grid(self):
        for z in numpy.linspace(-37.5, 37.5, 601):
            yield float(z), 0, 0

    def scipy(self, z, _b, _c):
        return scipy.special.ndtr(z), scipy.special.ndtr(-z)

    def off(self, ours, z, _b, _c):
        return max(off(ours[0], mpmath.erfc(-mpmath.mpf(z) / mpmath.sqrt(2)) / 2), off(ours[1], mpmath.erfc(mpmath.mpf(z) / mpmath.sqrt(2)) / 2))


class NormalQuantile:
    name, parts = "normal_quantile", 1

    def grid(self):
        for p in CHANCES + [10 ** -k for k in numpy.linspace(1, 300, 300)] + list(numpy.linspace(.001, .999, 999)):
            yield float(p), 0, 0

    def scipy(self, p, _b, _c):
        return (scipy.special.ndtri(p),)

    def off(self, ours, p, _b, _c):
        return float(off_of_quantile(mpmath.mpf(ours[0]), p, lambda q: (mpmath.ncdf(q), mpmath.ncdf(-q)), mpmath.npdf))


class NormalTwoSided(NormalQuantile):
    name = "normal_two_sided"

    def grid(self):
        for p in CHANCES + list(numpy.linspace(.001, .999, 333)):
            if p > 0:
                yield float(p), 0, 0

    def scipy(self, p, _b, _c):
        return (scipy.special.ndtri((1 + p) / 2),)

    def off(self, ours, p, _b, _c):
        q, tail = mpmath.mpf(ours[0]), (1 - mpmath.mpf(p)) / 2
        return float(abs((mpmath.ncdf(-q) - tail) / (mpmath.npdf(q) * q)))


class StudentTails:
    name, parts = "student_tails", 2

    def grid(self):
        for nu in NUS:
            for t in TIMES:
                yield t, nu, 0

    def scipy(self, t, nu, _c):
        return scipy.special.stdtr(nu, t), scipy.special.stdtr(nu, -t)

    def off(self, ours, t, nu, _c):
        return max(map(off, ours, student_tails(t, nu)))


class StudentBelow(StudentTails):
    """Finite series near the middle, tails beyond: so close to where they meet."""
    name, parts = "student_below", 1

    def grid(self):
        yield from super().grid()
        for nu in (*range(1, 67), 1.5, 4.25, 33.3, 63.999, 64.001):
            edge = scipy.special.stdtrit(nu, 1e-3)
            for t in (edge, edge * (1 - 1e-9), edge * (1 + 1e-9), edge * .99, edge * 1.01, .842, -.842, -1.3, -2.2, 2.9):
                for turn in (1, -1):
                    yield float(turn * t), nu, 0

    def scipy(self, t, nu, _c):
        return (scipy.special.stdtr(nu, t),)

    def off(self, ours, t, nu, _c):
        return off(ours[0], student_tails(t, nu)[0])


class StudentQuantile:
    name, parts = "student_quantile", 1

    def grid(self):
        for nu in NUS:
            for p in CHANCES:
                if p >= 1e-100:
                    yield p, nu, 0

    def scipy(self, p, nu, _c):
        return (scipy.special.stdtrit(nu, p),)

    def off(self, ours, p, nu, _c):
        if math.isinf(ours[0]):  # right when even the largest number leaves more than p
            return 0 if student_tails(-sys.float_info.max, nu)[0] > min(p, 1 - p) else 1
        return float(off_of_quantile(mpmath.mpf(ours[0]), p, lambda q: student_tails(q, nu), lambda q: student_density(q, nu)))


class BetaAtX:
    name, parts = "beta_at_x", 2

    def grid(self):
        for a in SHAPES:
            for b in SHAPES:
                mean, spread = a / (a + b), math.sqrt(a * b / (a + b + 1)) / (a + b)
                near = [mean + k * spread for k in (-30, -10, -4, -2, -1, -.3, 0, .3, 1, 2, 4, 10, 30)]
                for x in sorted({1e-100, 1e-10, 1e-3, .01, .1, .2, .5, .8, .9, .99, .999, *near}):
                    if 0 < x < 1:
                        yield a, b, float(x)

    def scipy(self, a, b, x):
        return scipy.special.betainc(a, b, x), scipy.special.betainc(b, a, 1 - x)

    def off(self, ours, a, b, x):
        return max(map(off, ours, beta_tails(a, b, mpmath.mpf(x))))


class BetaAtY(BetaAtX):
    """Next to 1, where only y = 1 - x has the digits."""
    name = "beta_at_y"

    def grid(self):
        for a in SHAPES:
            for b in SHAPES:
                for y in (1e-300, 1e-100, 1e-30, 1e-18, 1e-10, 1e-5):
                    yield a, b, y

    def scipy(self, a, b, y):
        return tuple(reversed(super().scipy(b, a, y)))

    def off(self, ours, a, b, y):
        return max(map(off, ours, reversed(beta_tails(b, a, mpmath.mpf(y)))))


class BetaQuantile:
    name, parts = "beta_quantile", 1

    def grid(self):
        for a in SHAPES:
            for b in SHAPES:
                for p in (1e-100, 1e-30, 1e-12, 1e-6, 1e-3, .01, .1, .2, .3, .5, .7, .8, .9, .99, .999, .999999, 1 - 1e-12):
                    yield a, b, p

    def scipy(self, a, b, p):
        return (scipy.special.betaincinv(a, b, p),)

    def off(self, ours, a, b, p):
        """As a number it may be off by a unit in its last place, which next to 1 is much of what is left above it."""
        if ours[0] in (0, 1):  # right when less than half a step of numbers lies between
            edge = beta_tails(a, b, mpmath.mpf(ours[0] or 1e-307) - (mpmath.mpf(2) ** -53 if ours[0] else 0))[0]
            return 0 if (edge <= p if ours[0] else edge >= p) else 1
        q = mpmath.mpf(ours[0])
        return float(off_of_quantile(q, p, lambda x: beta_tails(a, b, x), lambda x: beta_density(a, b, x)))


class Hedges:
    name, parts = "hedges", 1

    def grid(self):
        for df in [1.0000001, 1.001, 1.1, 1.5, *range(2, 60), 75.5, 99, 100, 345, 1000, 1e4, 1e6, 1e9, 1e12]:
            yield df, 0, 0

    def scipy(self, df, _b, _c):
        gammaln = scipy.special.gammaln
        return (math.exp(gammaln(df / 2) - gammaln((df - 1) / 2)) / math.sqrt(df / 2),)

    def off(self, ours, df, _b, _c):
        df = mpmath.mpf(df)
        return off(ours[0], mpmath.gammaprod([df / 2], [(df - 1) / 2]) / mpmath.sqrt(df / 2) if df < 1000 else
                   mpmath.exp(mpmath.loggamma(df / 2) - mpmath.loggamma((df - 1) / 2)) / mpmath.sqrt(df / 2))


FUNCTIONS = [NormalTails(), NormalQuantile(), NormalTwoSided(), StudentTails(), StudentBelow(), StudentQuantile(), BetaAtX(), BetaAtY(),
             BetaQuantile(), Hedges()]


# ---- asking and judging ------------------------------------------------------------------------------------------------


def ask(driver, name, rows):
    text = "".join(f"{name} {float(a).hex()} {float(b).hex()} {float(c).hex()}\n" for a, b, c in rows)
    done = subprocess.run([driver], input=text, stdout=subprocess.PIPE, text=True, check=True)
    answers = [tuple(map(float.fromhex, line.split())) for line in done.stdout.splitlines()]
    assert len(answers) == len(rows), name
    return answers


def close(ours, other):
    return all(mine == its or abs(mine - its) <= MOST * abs(its) and abs(its) >= SMALL for mine, its in zip(ours, other))


def judge(driver, function, step):
    rows = list(function.grid())[::step]
    by_scipy = by_mpmath = skipped = 0
    worst, bad = 0.0, []
    for row, ours in zip(rows, ask(driver, function.name, rows)):
        if len(ours) != function.parts:
            bad.append(f"{function.name}{row}: not defined")
            continue
        if close(ours, function.scipy(*row)):
            by_scipy += 1
            continue
        try:
            wrong = function.off(ours, *row)
        except Unjudged:
            skipped += 1
            continue
        by_mpmath += 1
        worst = max(worst, wrong)
        if not wrong <= MOST:
            bad.append(f"{function.name}{row}: {ours}, off by {wrong:.2g}")
    if skipped > SKIPS * len(rows):
        bad.append(f"{function.name}: {skipped} of {len(rows)} points nobody could judge")
    print(f"{function.name}: {len(rows)} points, scipy good enough for {by_scipy}, mpmath asked for {by_mpmath} "
          f"(worst {worst:.2g}), {skipped} skipped, {len(bad)} wrong")
    return bad


def judge_round_trips(driver):
    """What lies below a quantile is what was asked for."""
    rows = [row for row in StudentQuantile().grid() if row[0] != .5]
    quantiles = [answer[0] for answer in ask(driver, "student_quantile", rows)]
    kept = [(row, q) for row, q in zip(rows, quantiles) if math.isfinite(q)]
    bad = []
    for ((p, nu, _), q), tails in zip(kept, ask(driver, "student_tails", [(q, nu, 0) for (_, nu, _), q in kept])):
        want, got = (p, tails[0]) if p < .5 else (1 - p, tails[1])
        if abs(got - want) > MOST * want:
            bad.append(f"student_tails(student_quantile({p}, {nu})): {got}")
    print(f"student_quantile and back: {len(kept)} of {len(rows)} points, {len(rows) - len(kept)} quantiles beyond a double, {len(bad)} wrong")
    return bad


# ---- Kendall's counts ----------------------------------------------------------------------------------------------------


def inversions(n):
    """How many orders of n numbers have 0, 1, ... inversions."""
    counts = [1]
    for m in range(2, n + 1):
        longer = [0] * (len(counts) + m - 1)
        for i, count in enumerate(counts):
            for more in range(m):
                longer[i + more] += count
        counts = longer
    return counts


def judge_kendall(driver):
    rows = [(n, k, 0) for n in range(2, 13) for k in range(n * (n - 1) // 2 + 3)]
    bad = []
    for (n, k, _), (ours,) in zip(rows, ask(driver, "kendall", rows)):
        true = fractions.Fraction(sum(inversions(n)[:k + 1]), math.factorial(n))
        if abs(fractions.Fraction(ours) - true) > MOST * true:
            bad.append(f"kendall({n}, {k}): {ours}, not {float(true)}")
    print(f"kendall: {len(rows)} shares counted, {len(bad)} wrong")
    return bad + judge_large_kendall(driver)


def judge_large_kendall(driver):
    """Two-sided, since that is what scipy gives."""
    chance, rows, wanted = numpy.random.RandomState(7), [], []
    for n in (13, 20, 33, 50, 80, 120, 160):
        for mix in (0.0, .05, .2, 1.0, 3.0):
            y = (numpy.arange(n) + mix * n * chance.standard_normal(n)) * chance.choice((-1, 1))
            discordant = sum(int(numpy.sum(y[i + 1:] < y[i])) for i in range(n))
            rows.append((n, min(discordant, n * (n - 1) // 2 - discordant), 0))
            wanted.append(scipy.stats.kendalltau(numpy.arange(n), y, method="exact").pvalue)
    bad = []
    for row, (ours,), p in zip(rows, ask(driver, "kendall", rows), wanted):
        if abs(min(1, 2 * ours) - p) > 1e-10 * p and not p < SMALL:
            bad.append(f"kendall{row}: two-sided {min(1, 2 * ours)}, scipy {p}")
    print(f"kendall: {len(rows)} longer ones against scipy, {len(bad)} wrong")
    return bad


def main():
    warnings.simplefilter("ignore")
    numpy.seterr(all="ignore")
    step = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    bad = []
    for function in FUNCTIONS:
        bad += judge(sys.argv[1], function, step)
    bad += judge_round_trips(sys.argv[1])
    bad += judge_kendall(sys.argv[1])
    print("\n".join(bad[:60]))
    print(f"{len(bad)} wrong")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
