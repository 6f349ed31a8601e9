"""The judgement of hgw_evaluate_series() for one series, twice: in plain Python, and with NumPy and SciPy as a teacher
of statistics would write it.  Both give verdict, chance, level, lower, upper, needed, growth, deviation, reasons."""
import math

import numpy as np
from scipy import stats

KAPPA, LAMBDA, NU0, P_HI, P_LO, MIN_POINTS, MIN_SPAN, MAX_AGE, Z_OUT, LEVEL = .5, 1, 4, .8, .2, 3, .25, .25, 2.5, .8
FEW_POINTS, SHORT_SPAN, STALE, OUTLIER, UNDECIDED, FLAG_OUTLIER = 1, 2, 4, 16, 32, 1 << 13
ON_COURSE, ADJUST, TOO_LITTLE = 1, 2, 3
CLOSE = 1e-12


def remembered(function):
    """The quantile of a level depends on nu alone, so nobody works it out twice."""
    known = {}

    def ask(p, nu):
        if (p, nu) not in known:
            known[p, nu] = function(p, nu)
        return known[p, nu]
    return ask


def class_of(p):
    return ON_COURSE if p >= P_HI else ADJUST if p <= P_LO else TOO_LITTLE


def weigh(reasons, now, without):
    """Verdict and reasons, with what it would be without a measurement far off, or None."""
    if without is not None:
        reasons |= OUTLIER if reasons == 0 and without != now else FLAG_OUTLIER
    why = reasons & (FLAG_OUTLIER - 1)
    if why == 0 and now == TOO_LITTLE:
        reasons |= UNDECIDED
    return (TOO_LITTLE if why else now), reasons


def gates(days, evaluated, stretch):
    first, last, limit = min(days), max(days), CLOSE * max(1, stretch)
    return ((FEW_POINTS if len(set(days)) < MIN_POINTS else 0)
            | (SHORT_SPAN if last - first < MIN_SPAN * stretch - limit else 0)
            | (STALE if evaluated - last > MAX_AGE * stretch + limit else 0))


# ---- plain Python -----------------------------------------------------------------------------------------------------

def beta_below(a, b, x):
    """The incomplete beta function by its continued fraction (DLMF 8.17.22), for x below the mean."""
    value, c, d = 1.0, 1.0, 0.0
    for step in range(1, 1000):
        m = step // 2
        if step % 2 == 0:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        else:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / (1 + term * d)
        c = 1 + term / c
        value *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(front) / (a * value)


def student_below(t, nu):
    x = nu / (nu + t * t)
    if t == 0:
        return 0.5
    if x < (nu / 2 + 1) / (nu / 2 + 2.5):
        tail = beta_below(nu / 2, 0.5, x) / 2
    else:
        tail = (1 - beta_below(0.5, nu / 2, t * t / (nu + t * t))) / 2
    return tail if t < 0 else 1 - tail


@remembered
def student_quantile(p, nu):
    """By halving."""
    low, high = 0.0, 1000.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if student_below(middle, nu) < p else (low, middle)
    return low


def solved(s0, s1, s2, r0, r1):
    det = s0 * s2 - s1 * s1
    return (s2 * r0 - s1 * r1) / det, (s0 * r1 - s1 * r0) / det, det


def reach(sums, scatter, nu, stretch, gain):
    """How far the level at the end lies ahead, and on what scale."""
    height, slope, det = solved(*sums)
    s0, s1, s2 = sums[:3]
    variance = (s2 - 2 * stretch * s1 + stretch * stretch * s0) / det
    ahead = height + slope * stretch
    scale = math.sqrt(scatter / nu * variance)
    return ahead, scale, student_below((ahead - gain) / scale, nu)


def plain(days, scores, target, see, evaluated, due):
    """Lists of numbers."""
    first, n = min(days), len(days)
    start = [score for day, score in zip(days, scores) if day == first]
    y0, stretch = sum(start) / len(start), due - first
    xs, vs = [day - first for day in days], [score - y0 for score in scores]
    gain = target - y0
    needed = gain / stretch
    precision = (see / max(KAPPA * abs(needed), LAMBDA * see / stretch)) ** 2
    sums = (n, sum(xs), sum(x * x for x in xs) + precision, sum(vs), sum(x * v for x, v in zip(xs, vs)) + needed * precision)
    height, growth, det = solved(*sums)
    s0, s1, s2, r0, r1 = sums
    left = [v - height - growth * x for x, v in zip(xs, vs)]
    scatter = NU0 * see * see + sum(e * e for e in left) + (growth - needed) ** 2 * precision
    nu = NU0 + n - 1
    ahead, scale, p = reach(sums, scatter, nu, stretch, gain)

    without, most = None, (Z_OUT * see) ** 2
    for x, v, e in zip(xs, vs, left):
        off = e * e / (1 - (s2 - 2 * x * s1 + x * x * s0) / det) if x > 0 else 0
        if off > most:
            most, rest = off, (s0 - 1, s1 - x, s2 - x * x, r0 - v, r1 - x * v)
            without = class_of(reach(rest, scatter - off, nu - 1, stretch, gain)[2])
    verdict, reasons = weigh(gates(days, evaluated, stretch), class_of(p), without)
    half = student_quantile((1 + LEVEL) / 2, nu) * scale
    lasts = sorted(zip(xs, vs))[-4:]
    deviation = sum(v - needed * x for x, v in lasts) / len(lasts)
    level = y0 + ahead
    return verdict, p, level, level - half, level + half, needed, growth, deviation, reasons


# ---- NumPy and SciPy, one series at a time ----------------------------------------------------------------------------

scipy_quantile = remembered(stats.t.ppf)


def scipy_reach(normal, right, scatter, nu, stretch, gain):
    estimate = np.linalg.solve(normal, right)
    ends = np.array([1, stretch])
    variance = ends @ np.linalg.solve(normal, ends)
    scale = np.sqrt(scatter / nu * variance)
    ahead = ends @ estimate
    return estimate, ahead, scale, stats.t.cdf((ahead - gain) / scale, nu)


def scipy_one(days, scores, target, see, evaluated, due):
    """NumPy arrays of one series; least squares with the prior as one more row."""
    first, n = days.min(), len(days)
    y0, stretch = scores[days == first].mean(), float(due - first)
    x, v = (days - first).astype(float), scores - y0
    gain = target - y0
    needed = gain / stretch
    precision = (see / max(KAPPA * abs(needed), LAMBDA * see / stretch)) ** 2
    design = np.column_stack((np.ones(n), x))
    normal, right = design.T @ design, design.T @ v
    normal[1, 1] += precision
    right[1] += needed * precision
    nu = NU0 + n - 1
    estimate = np.linalg.solve(normal, right)
    left = v - design @ estimate
    scatter = NU0 * see ** 2 + left @ left + (estimate[1] - needed) ** 2 * precision
    estimate, ahead, scale, p = scipy_reach(normal, right, scatter, nu, stretch, gain)

    lever = (design @ np.linalg.inv(normal) * design).sum(axis=1)
    off = np.where(x > 0, left ** 2 / (1 - lever), 0)
    which, without = off.argmax(), None
    if off[which] > (Z_OUT * see) ** 2:
        row = design[which]
        without = class_of(scipy_reach(normal - np.outer(row, row), right - row * v[which], scatter - off[which], nu - 1,
                                       stretch, gain)[3])
    verdict, reasons = weigh(gates(days.tolist(), evaluated, stretch), class_of(p), without)
    half = scipy_quantile((1 + LEVEL) / 2, nu) * scale
    order = np.lexsort((v, x))[-4:]
    deviation = (v[order] - needed * x[order]).mean()
    level = y0 + ahead
    return verdict, p, level, level - half, level + half, needed, estimate[1], deviation, reasons
