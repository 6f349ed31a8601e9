#!/usr/bin/env python3
"""Decision-accuracy simulation for interim evaluation rules (numpy + scipy only).

Own code, written for the research note evaluation.md, and the yardstick for the same tables by the library itself
(simulation.c).  Run:  python3 simulation.py [N] [--digits D] [--lines]
--digits: decimals of each figure; 3 unless told.  --lines: the layout of simulation.c, one row of one table a line,
which is how simulation-python.txt was made (N = 400000).  What is drawn does not depend on either.
Truth: pupil i has level(t) = a_i + b_i*t (or a curve); "on track" = level(T) >= target.
Verdicts: 1 = on course, -1 = adjust, 0 = too little evidence.
fa  = P(adjust | on track)         false 'adjust'
fo  = P(on course | not on track)  false 'on course'
ab  = share 'too little evidence'
err = share wrong among decided;  cost = wrong + 0.2*ab
"""
import argparse
import numpy as np
from scipy import stats

arguments = argparse.ArgumentParser()
arguments.add_argument('N', nargs='?', type=int, default=20000)
arguments.add_argument('--digits', type=int, default=3)
arguments.add_argument('--lines', action='store_true')
OPTIONS = arguments.parse_args()
N = OPTIONS.N
rng = np.random.default_rng(20260923)


# ------------------------------------------------------------------ data
def simulate(n, t, T, g, mu_b, sd_b, see, nbase=3, rho=0.0, out=0.0, curve=0.0,
             a0=40.0, sd_a=12.0, norm_target=None):
    a = rng.normal(a0, sd_a, n)
    b = rng.normal(mu_b, sd_b, n)
    base = a[:, None] + rng.normal(0, see, (n, nbase))
    t = np.asarray(t, float)
    e = rng.normal(0, 1, (n, len(t)))
    for k in range(1, len(t)):
        if rho > 0:
            r = rho ** (t[k] - t[k - 1])
            e[:, k] = r * e[:, k - 1] + np.sqrt(1 - r * r) * e[:, k]
    e *= see
    if out > 0:
        e = np.where(rng.random(e.shape) < out, e - 3 * see, e)
    grow = lambda u: u * (1 - curve * (u / T - 1))        # curve>0: decelerating
    y = a[:, None] + b[:, None] * grow(t)[None, :] + e
    y0 = np.median(base, 1)
    target = y0 + g * T if norm_target is None else np.full(n, float(norm_target))
    end = a + b * grow(np.array([float(T)]))[0]
    return dict(t=t, y=y, base=base, y0=y0, target=target, T=float(T), see=see,
                on=end >= target, b=b)


# ------------------------------------------------------------------ simple rules
def _cut(d, upto):
    m = d['t'] <= upto + 1e-9
    t, y = d['t'][m], d['y'][:, m]
    need = (d['target'] - d['y0']) / d['T']
    return t, y, y - (d['y0'][:, None] + need[:, None] * t), need


def four_point(d, upto, **k):
    t, y, dev, need = _cut(d, upto)
    if len(t) < 4:
        return np.zeros(len(y), int)
    last = dev[:, -4:]
    return np.where((last < 0).all(1), -1, np.where((last > 0).all(1), 1, 0))


def median3(d, upto, **k):
    t, y, dev, need = _cut(d, upto)
    if len(t) < 3:
        return np.zeros(len(y), int)
    return np.where(np.median(dev[:, -3:], 1) < 0, -1, 1)


def _ols(t, y, T):
    n, tb = len(t), t.mean()
    sxx = ((t - tb) ** 2).sum()
    b = (y * (t - tb)).sum(1) / sxx
    a = y.mean(1) - b * tb
    s = np.sqrt(((y - a[:, None] - b[:, None] * t) ** 2).sum(1) / (n - 2)) if n > 2 else np.full(len(y), np.nan)
    return a, b, s, s * np.sqrt(1 / n + (T - tb) ** 2 / sxx)


def ols_slope(d, upto, nmin=3, **k):
    t, y, dev, need = _cut(d, upto)
    if len(t) < nmin:
        return np.zeros(len(y), int)
    return np.where(_ols(t, y, d['T'])[1] < need, -1, 1)


def ols_proj(d, upto, nmin=2, **k):
    t, y, dev, need = _cut(d, upto)
    if len(t) < nmin:
        return np.zeros(len(y), int)
    a, b, s, se = _ols(t, y, d['T'])
    return np.where(a + b * d['T'] < d['target'], -1, 1)


def ols_ci(d, upto, level=.8, **k):
    t, y, dev, need = _cut(d, upto)
    if len(t) < 4:
        return np.zeros(len(y), int)
    a, b, s, se = _ols(t, y, d['T'])
    q = stats.t.ppf(.5 + level / 2, len(t) - 2)
    f = a + b * d['T']
    return np.where(f - q * se > d['target'], 1, np.where(f + q * se < d['target'], -1, 0))


def theil_sen(d, upto, nmin=2, **k):
    t, y, dev, need = _cut(d, upto)
    if len(t) < nmin:
        return np.zeros(len(y), int)
    i, j = np.triu_indices(len(t), 1)
    b = np.median((y[:, j] - y[:, i]) / (t[j] - t[i]), 1)
    a = np.median(y - b[:, None] * t, 1)
    return np.where(a + b * d['T'] < d['target'], -1, 1)


# ------------------------------------------------------------------ recommended procedure
def _post(t, y, T, b0, see, sb, nu0):
    """conjugate normal-inverse-chi2 line; flat prior on level, N(b0, sb) on slope (per pupil sb)."""
    ip = (see / sb) ** 2                                   # prior precision of the slope, unit see
    s0, s1, s2 = len(t), t.sum(), (t * t).sum() + ip
    r0, r1 = y.sum(1), (y * t).sum(1) + b0 * ip
    det = s0 * s2 - s1 * s1
    al, be = (s2 * r0 - s1 * r1) / det, (s0 * r1 - s1 * r0) / det
    sse = ((y - al[:, None] - be[:, None] * t) ** 2).sum(1) + (be - b0) ** 2 * ip
    q = (s2 - 2 * T * s1 + T * T * s0) / det
    if np.isinf(nu0):
        return al + be * T, see * np.sqrt(q), np.inf
    nu = nu0 + len(t) - 1
    return al + be * T, np.sqrt((nu0 * see ** 2 + sse) / nu * q), nu


def procedure(d, upto, kappa=.5, lam=1.0, nu0=4, hi=.8, lo=.2, min_points=3, min_span=.25, z_out=2.5,
              see_factor=1.0, prior=None, gates=True, ret_p=False, **k):
    t, y, dev, need = _cut(d, upto)
    nb = d['base'].shape[1]
    T, tg, see = d['T'], d['target'], d['see'] * see_factor
    tt = np.concatenate([np.zeros(nb), t])
    yy = np.hstack([d['base'], y])
    b0 = (tg - d['base'].mean(1)) / T
    sb = np.maximum(kappa * np.abs(b0), lam * see / T)
    if prior is not None:
        b0, sb = np.full(len(yy), float(prior[0])), np.full(len(yy), float(prior[1]))

    def prob(ix):
        m, s, nu = _post(tt[ix], yy[:, ix], T, b0, see, sb, nu0)
        z = (m - tg) / s
        return stats.norm.cdf(z) if np.isinf(nu) else stats.t.cdf(z, nu)
    cls = lambda p: np.where(p >= hi, 1, np.where(p <= lo, -1, 0))
    full = np.ones(len(tt), bool)
    p = prob(full)
    v = cls(p)
    if gates:
        if len(set(tt)) < min_points or tt.max() - tt.min() < min_span * T - 1e-12:
            v = np.zeros(len(yy), int)
        elif z_out:
            best, p2 = np.zeros(len(yy)), p.copy()
            for i in range(nb, len(tt)):
                ix = full.copy()
                ix[i] = False
                m, s, _ = _post(tt[ix], yy[:, ix], tt[i], b0, see, sb, np.inf)
                z = np.abs(yy[:, i] - m) / np.sqrt(s ** 2 + see ** 2)
                u = z > best
                p2 = np.where(u, prob(ix), p2)
                best = np.where(u, z, best)
            v = np.where((best > z_out) & (cls(p2) != v), 0, v)
    return (v, p) if ret_p else v


# ------------------------------------------------------------------ reporting
def figure(x):
    if x is None:
        return '-'
    return '%.*f' % (OPTIONS.digits, x) if isinstance(x, float) else str(x)


class Report:
    """One table: under a heading, or as lines that begin with its name."""

    def __init__(self, name, title, *columns):
        self.name = name
        if not OPTIONS.lines:
            print('\n%s\n| | %s |\n|---|%s' % (title, ' | '.join(columns), '---|' * len(columns)))

    def row(self, name, *figures):
        if OPTIONS.lines:
            print('%-18s | %-26s | %s' % (self.name, name, ' '.join(map(figure, figures))))
        else:
            print('| %-26s | %s |' % (name, ' | '.join(map(figure, figures))))


def shares(v, on):
    dec = v != 0
    wrong = ((v == -1) & on) | ((v == 1) & ~on)
    return (((v == -1) & on).sum() / on.sum(), ((v == 1) & ~on).sum() / (~on).sum(), (v == 0).mean(),
            wrong[dec].mean() if dec.any() else None, wrong.mean() + .2 * (v == 0).mean())


def table(name, title, d, upto, rules):
    r = Report(name, title, 'false adjust', 'false on course', 'too little', 'err of decided', 'cost')
    r.row('on track', d['on'].mean())
    for rule, f, k in rules:
        r.row(rule, *shares(f(d, upto, **k), d['on']))


RULES = [('4-point rule', four_point, {}), ('median of last 3', median3, {}), ('OLS slope < goal slope', ols_slope, {}),
         ('OLS line at T', ols_proj, {}), ('Theil-Sen line at T', theil_sen, {}), ('OLS 80% CI at T (3-way)', ols_ci, {}),
         ('recommended', procedure, {}), ('recommended, forced', procedure, dict(hi=.5, lo=.4999999, gates=False))]


def detection(see, weeks, ratios=(0, .5, .75, 1.0)):
    names = [('4-point rule', four_point, {}), ('median of last 3', median3, {}), ('OLS slope, n>=6', ols_slope, dict(nmin=6)),
             ('OLS line at T, n>=6', ols_proj, dict(nmin=6)), ('Theil-Sen at T, n>=6', theil_sen, dict(nmin=6)),
             ('OLS 80% CI', ols_ci, {}), ('recommended .8/.2', procedure, {}), ('recommended .9/.1', procedure, dict(hi=.9, lo=.1))]
    r = Report('looks %d %s' % (see, 'weekly' if len(weeks) > 3 else '6-10-14'), 'SEE %g, looks at %s' % (see, weeks),
               'growth 0%: found', 'median week', '50%: found', 'median week', '75%: found', 'median week',
               '100%: on-track pupils alarmed at least once')
    data = {x: simulate(N // 2, np.arange(1, 21), 20, 1.5, 1.5 * x, 1e-9, see) for x in ratios}
    r.row('on track', *[data[x]['on'].mean() for x in ratios])
    for name, f, k in names:
        cells = []
        for x in ratios:
            d = data[x]
            first = np.full(len(d['on']), np.inf)
            for w in weeks:
                first = np.where((f(d, w, **k) == -1) & np.isinf(first), w, first)
            first = first[d['on'] if x >= 1 else ~d['on']]
            cells.append(np.isfinite(first).mean())
            if x < 1:
                cells.append('never' if np.isinf(np.median(first)) else int(np.median(first)))
        r.row(name, *cells)


if __name__ == '__main__':
    wk = np.arange(1, 21)
    print('N %d' % N if OPTIONS.lines else 'N = %d' % N)
    for see in (5, 10, 15):
        d = simulate(N, wk, 20, 1.5, 1.5, .75, see)
        for u in (6, 10, 14):
            table('A %d %d' % (see, u), 'A. weekly measurements, 3 baseline probes, SEE %d, evaluation in week %d of 20' % (see, u), d, u, RULES)
    for ratio in (2, 4):
        g = ratio * 10 / 20
        d = simulate(N, [4, 8, 12, 16], 20, g, g, .5 * g, 10, nbase=1)
        for u in (8, 12, 16):
            table('B %d %d' % (ratio, u), 'B. four-weekly, one baseline test, needed growth = %d SEE, evaluation in week %d of 20' % (ratio, u), d, u, RULES)
    C = [('4-point rule', four_point, {}), ('median of last 3', median3, {}), ('OLS line at T', ols_proj, {}), ('recommended', procedure, {})]
    for short, name, k in (('rho .4', 'errors autocorrelated .4', dict(rho=.4)), ('5% out', '5% outliers of -3 SEE', dict(out=.05)),
                           ('10% out', '10% outliers of -3 SEE', dict(out=.10)), ('slowing', 'decelerating growth', dict(curve=.3)),
                           ('accelerating', 'accelerating growth', dict(curve=-.3))):
        table('C ' + short, 'C. week 10, SEE 10, ' + name, simulate(N, wk, 20, 1.5, 1.5, .75, 10, **k), 10, C)
    d = simulate(N, wk, 20, 1.5, 1.5, .75, 10)
    table('D', 'D. week 10, SEE 10, stated SEE wrong', d, 10, [('SEE x 0.5', procedure, dict(see_factor=.5)), ('SEE x 1', procedure, {}), ('SEE x 2', procedure, dict(see_factor=2.0)),
          ('SEE x 0.5, fixed (nu0=inf)', procedure, dict(see_factor=.5, nu0=np.inf))])
    d = simulate(N, wk, 20, 2.0, 1.2, .6, 10)
    table('E', 'E. ambitious goal (2.0/wk, population N(1.2,.6)), week 10', d, 10, C + [('prior = norm growth', procedure, dict(prior=(1.2, .6))), ('prior = norm growth -50%', procedure, dict(prior=(.6, .6)))])
    d = simulate(N, wk, 20, 1.5, 1.5, .75, 10, norm_target=70)
    table('F', 'F. target fixed by a norm table (70), week 10, SEE 10', d, 10, C)
    for see in (5, 10, 15):
        detection(see, tuple(range(4, 20)))
        detection(see, (6, 10, 14))
    d = simulate(10 * N, wk, 20, 1.5, 1.5, .75, 10)
    v, p = procedure(d, 10, ret_p=True)
    r = Report('calibration', 'Calibration of P at week 10, SEE 10', 'share of pupils', 'mean P', 'observed')
    for lo in np.arange(0, 1, .1):
        m = (p >= lo) & (p < lo + .1)
        r.row('%.1f-%.1f' % (lo, lo + .1), m.mean(), p[m].mean(), d['on'][m].mean())
    t, y, dev, need = _cut(d, 10)
    a, b, s, se = _ols(t, y, 20)
    po = stats.t.cdf((a + b * 20 - d['target']) / se, len(t) - 2)
    r = Report('Brier', 'Brier score', 'of P')
    r.row('recommended', np.mean((p - d['on']) ** 2))
    r.row('OLS line with t interval', np.mean((po - d['on']) ** 2))
    f = [2 ** i for i in range(4)]
    for i in range(4, 16):
        f.append(sum(f[i - 4:i]))
    r = Report('run', 'P(at least one run of 4 below in 15 weekly points | pupil exactly on the line)', 'exact')
    r.row('four below in 15', 1 - f[15] / 2 ** 15)

    # ---- separation of on-track and off-track pupils (area under the ROC curve), hits at equal false adjust
    def auc(x, on):
        r = stats.rankdata(x)
        k = on.sum()
        return (r[on].sum() - k * (k + 1) / 2) / (k * (~on).sum())
    r = Report('AUC', 'AUC, by SEE and week', 'P recommended', 'mean of last 4 deviations', 'median of 3', 'OLS at T', 'Theil-Sen at T',
               'OLS slope', 'hits 4-point', 'false adjust', 'hits recommended at the same false adjust')
    for see in (5, 10, 15):
        d = simulate(2 * N, wk, 20, 1.5, 1.5, .75, see)
        on = d['on']
        for u in (6, 10, 14):
            t, y, dev, need = _cut(d, u)
            v, p = procedure(d, u, ret_p=True)
            a, b, _, _ = _ols(t, y, 20)
            i, j = np.triu_indices(len(t), 1)
            tb = np.median((y[:, j] - y[:, i]) / (t[j] - t[i]), 1)
            ta = np.median(y - tb[:, None] * t, 1)
            v4 = four_point(d, u)
            fa = ((v4 == -1) & on).sum() / on.sum()
            q = np.quantile(p[on], fa)
            r.row('%d, %d' % (see, u), auc(p, on), auc(dev[:, -4:].mean(1), on), auc(np.median(dev[:, -3:], 1), on),
                  auc(a + b * 20 - d['target'], on), auc(ta + tb * 20 - d['target'], on), auc(b - need, on),
                  ((v4 == -1) & ~on).sum() / (~on).sum(), fa, (p[~on] <= q).mean())

    # ---- prior spread kappa against the real spread of growth
    for cv in (.25, .5, 1.0):
        d = simulate(N, wk, 20, 1.5, 1.5, 1.5 * cv, 10)
        table('G %.2f' % cv, 'G. week 10, SEE 10, real slope SD = %.2f x goal' % cv, d, 10, [('kappa %.2f, lambda 0' % k, procedure, dict(kappa=k, lam=0.0)) for k in (.25, .5, 1.0)] + [('default', procedure, {})])

    # ---- Hattie's d: bias, coverage of the paired interval (Bonett 2008)
    report = Report('d_av', 'd_av, true .40, r = .8', 'mean d', 'adjusted', 'coverage 95%', 'two-group formula', 'median half-width')
    for n in (4, 6, 10, 15, 25, 50):
        z1 = rng.normal(size=(2 * N, n))
        z2 = .8 * z1 + .6 * rng.normal(size=(2 * N, n)) + .4
        s1, s2 = z1.std(1, ddof=1), z2.std(1, ddof=1)
        g = z2.mean(1) - z1.mean(1)
        r = ((z1 - z1.mean(1)[:, None]) * (z2 - z2.mean(1)[:, None])).sum(1) / ((n - 1) * s1 * s2)
        s = np.sqrt((s1 ** 2 + s2 ** 2) / 2)
        dd = g / s
        se = np.sqrt(dd ** 2 * (s1 ** 4 + s2 ** 4 + 2 * r ** 2 * s1 ** 2 * s2 ** 2) / (8 * (n - 1) * s ** 4) + (s1 ** 2 + s2 ** 2 - 2 * r * s1 * s2) / ((n - 1) * s ** 2))
        se2 = np.sqrt(2 / n + dd ** 2 / (4 * (n - 1)))
        cov = lambda e: (np.abs(dd - .4) < 1.959964 * e).mean()
        report.row('n = %d' % n, dd.mean(), (dd * np.sqrt((n - 2) / (n - 1))).mean(), cov(se), cov(se2), np.median(1.959964 * se))

    # ---- final verdict: one end score against the posterior of the series
    r = Report('final', 'Final: pupils misclassified', 'by the last score', 'by the posterior')
    for see in (5, 10):
        d = simulate(2 * N, [4, 8, 12, 16, 20], 20, 1.5, 1.5, .75, see, nbase=1)
        v, p = procedure(d, 20, ret_p=True)
        last = d['y'][:, -1] >= d['target']
        r.row('SEE %d' % see, (last != d['on']).mean(), ((p >= .5) != d['on']).mean())
