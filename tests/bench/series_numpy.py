"""The judgement of hgw_evaluate_series() for many series at once in NumPy, by someone who knows NumPy.

All series have equally many points, in the order of their days, and all points count: that makes it easier than what
the library does.  `axis` says which way the arrays lie: 0 for (points, series), 1 for (series, points).
"""
import numpy as np
from scipy import special

KAPPA, LAMBDA, NU0, P_HI, P_LO, MIN_POINTS, MIN_SPAN, MAX_AGE, Z_OUT, LEVEL = .5, 1, 4, .8, .2, 3, .25, .25, 2.5, .8
FEW_POINTS, SHORT_SPAN, STALE, OUTLIER, UNDECIDED, FLAG_OUTLIER = 1, 2, 4, 16, 32, 1 << 13
ON_COURSE, ADJUST, TOO_LITTLE = 1, 2, 3
CLOSE = 1e-12


def classes(p):
    return np.where(p >= P_HI, ON_COURSE, np.where(p <= P_LO, ADJUST, TOO_LITTLE)).astype(np.int32)


def line(s0, s1, s2, r0, r1, reach):
    """Height and slope, and the variance of the level at the end."""
    det = s0 * s2 - s1 * s1
    return (s2 * r0 - s1 * r1) / det, (s0 * r1 - s1 * r0) / det, (s2 + reach * (reach * s0 - 2 * s1)) / det, det


def judge(days, scores, targets, errors, evaluated, due, axis):
    """Verdicts, chances, levels, lower, upper, needed, growth, deviations, reasons."""
    def at(which, array):
        return array[which] if axis == 0 else array[:, which]

    def spread(array):
        return np.expand_dims(array, axis)

    n = days.shape[axis]
    first, last = at(0, days), at(-1, days)
    stretch = (due - first).astype(float)
    x = (days - spread(first)).astype(float)
    on_first = x == 0
    y0 = np.where(on_first, scores, 0).sum(axis) / on_first.sum(axis)
    v = scores - spread(y0)

    limit = CLOSE * np.maximum(1, stretch)
    reasons = np.where((np.diff(days, axis=axis) != 0).sum(axis) + 1 < MIN_POINTS, FEW_POINTS, 0).astype(np.int32)
    reasons |= np.where(last - first < MIN_SPAN * stretch - limit, SHORT_SPAN, 0).astype(np.int32)
    reasons |= np.where(evaluated - last > MAX_AGE * stretch + limit, STALE, 0).astype(np.int32)

    gain = targets - y0
    needed = gain / stretch
    precision = (errors / np.maximum(KAPPA * np.abs(needed), LAMBDA * errors / stretch)) ** 2
    s1, s2 = x.sum(axis), (x * x).sum(axis) + precision
    r0, r1 = v.sum(axis), (x * v).sum(axis) + needed * precision
    height, growth, variance, det = line(n, s1, s2, r0, r1, stretch)
    left = v - spread(height) - spread(growth) * x
    squares = left * left
    prior = (growth - needed) ** 2 * precision
    scatter = NU0 * errors ** 2 + squares.sum(axis) + prior
    nu = NU0 + n - 1
    scale = np.sqrt(scatter / nu * variance)
    ahead = height + growth * stretch
    p = special.stdtr(nu, (ahead - gain) / scale)
    half = special.stdtrit(nu, (1 + LEVEL) / 2) * scale
    verdicts = classes(p)

    # leave one out: only where one is far off
    lever = (spread(s2) + x * (n * x - 2 * spread(s1))) / spread(det)
    off = np.where(on_first, 0, squares / (1 - lever))
    far = np.flatnonzero(off.max(axis) > (Z_OUT * errors) ** 2)
    turned = outliers(far, at, axis, n, x, v, off, (s1, s2, r0, r1), stretch, gain, scatter) != verdicts[far]
    reasons[far] |= np.where(turned & (reasons[far] == 0), OUTLIER, FLAG_OUTLIER).astype(np.int32)

    why = reasons & (FLAG_OUTLIER - 1)
    reasons[(why == 0) & (verdicts == TOO_LITTLE)] |= UNDECIDED
    verdicts[why != 0] = TOO_LITTLE
    lasts = (v[-4:] - needed * x[-4:]) if axis == 0 else (v[:, -4:] - needed[:, None] * x[:, -4:])
    level = y0 + ahead
    return verdicts, p, level, level - half, level + half, needed, growth, lasts.mean(axis), reasons


def outliers(far, at, axis, n, x, v, off, sums, stretch, gain, scatter):
    """What the verdict would be without the measurement that lies furthest off, for the series `far`."""
    pick = (lambda array: array[:, far]) if axis == 0 else (lambda array: array[far])
    which = np.expand_dims(pick(off).argmax(axis), axis)
    x, v, off = (np.take_along_axis(pick(array), which, axis).squeeze(axis) for array in (x, v, off))
    s1, s2, r0, r1 = (total[far] for total in sums)
    height, growth, variance, _ = line(n - 1, s1 - x, s2 - x * x, r0 - v, r1 - x * v, stretch[far])
    nu = NU0 + n - 2
    scale = np.sqrt((scatter[far] - off) / nu * variance)
    return classes(special.stdtr(nu, (height + growth * stretch[far] - gain[far]) / scale))
