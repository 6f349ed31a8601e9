/* group.c: the growth of a group in units of its spread, and the share that made it. */
#include "group.h"

#include "gamma.h"
#include "normal.h"

/* What the effect sizes rest on. */
typedef struct basis {
    double gain, s1, s2, r, n; /* r 0 where it is not defined */
} basis;

typedef struct sizes {
    double hattie, av, adj, se, lower, upper;
} sizes;

static sizes sizes_of(const basis *b, double level) {
    double a = b->s1 * b->s1, c = b->s2 * b->s2, ss = (a + c) / 2, df = b->n - 1, z = hgwi_normal_two_sided(level);
    sizes out;
    out.hattie = b->gain / ((b->s1 + b->s2) / 2);
    out.av = b->gain / sqrt(ss);
    out.adj = out.av * sqrt((b->n - 2) / df);
    out.se = sqrt(out.av * out.av * (a * a + c * c + 2 * b->r * b->r * a * c) / (8 * df * ss * ss) +
                  fmax(0, a + c - 2 * b->r * b->s1 * b->s2) / (df * ss));
    out.lower = out.av - z * out.se;
    out.upper = out.av + z * out.se;
    return out;
}

/* ---- a group ---- */

typedef struct moments {
    hgwi_spread pre, post, gain;
    double together;
} moments;

static moments moments_of(const hgwi_points *pairs, double *gains) {
    moments m;
    m.pre = hgwi_spread_of(pairs->t, pairs->count);
    m.post = hgwi_spread_of(pairs->y, pairs->count);
    m.together = 0;
    for (int32_t i = 0; i < pairs->count; i++) {
        m.together += (pairs->t[i] - m.pre.mean) * (pairs->y[i] - m.post.mean);
        gains[i] = pairs->y[i] - pairs->t[i];
    }
    m.gain = hgwi_spread_of(gains, pairs->count);
    return m;
}

/* No spread but what rounding makes of it. */
static int all_equal(const hgwi_spread *spread, double size) {
    return spread->squares <= spread->count * hgwi_square(1e-14 * size);
}

static double size_of(const hgwi_points *pairs) {
    double size = 0;
    for (int32_t i = 0; i < pairs->count; i++)
        size = fmax(size, fmax(fabs(pairs->t[i]), fabs(pairs->y[i])));
    return size;
}

static void effects(const hgwi_points *pairs, const moments *m, double level, double sd_norm, double hinge,
                    hgwi_group *out) {
    double size = size_of(pairs), n = out->n;
    basis b = {out->mean_gain, out->sd_pre, out->sd_post, 0, n};
    if (!all_equal(&m->pre, size) && !all_equal(&m->post, size)) {
        b.r = fmax(-1, fmin(1, m->together / sqrt(m->pre.squares * m->post.squares)));
        out->r = b.r;
    }
    sizes s = sizes_of(&b, level);
    out->d_hattie = s.hattie;
    out->d_av = s.av;
    out->d_av_adj = s.adj;
    out->d_av_se = s.se;
    out->d_av_lower = s.lower;
    out->d_av_upper = s.upper;
    if (hgwi_defined(hinge))
        out->p_above_hinge = s.se > 0 ? hgwi_normal_below((s.av - hinge) / s.se) : (s.av > hinge ? 1 : 0);
    if (b.s1 > 0)
        out->d_pre = b.gain / b.s1;
    if (!all_equal(&m->gain, size)) {
        out->d_z = b.gain / sqrt(hgwi_variance(&m->gain));
        if (hgwi_defined(out->r))
            out->d_rm = out->d_z * sqrt(2 * (1 - b.r));
    }
    if (hgwi_defined(sd_norm))
        out->d_norm = b.gain / sd_norm;
}

int32_t hgwi_prepost_group(hgwi_pool *pool, hgwi_row pre, hgwi_row post, double level, double sd_norm, double hinge,
                           hgwi_group *out) {
    const double none = HGWI_UNDEFINED;
    hgwi_points pairs;
    *out = (hgwi_group){HGWI_FIGURE_OK, 0,    none, none, none, none, none, none, none,
                        none,           none, none, none, none, none, none, none};
    int32_t status = hgwi_points_take(pool, pre, post, NULL, &pairs);
    double *gains = hgwi_pool_zeroed(pool, (size_t)pairs.count, sizeof *gains);
    if (status != HGW_OK || !gains)
        return HGW_E_NOMEM;
    out->n = pairs.count;
    if (!(level > 0 && level < 1) || (hgwi_defined(sd_norm) && !(sd_norm > 0 && hgwi_finite(sd_norm))) ||
        isinf(hinge) || hgwi_row_infinite(pre) || hgwi_row_infinite(post)) {
        out->status = HGWI_FIGURE_BAD_INPUT;
        return HGW_OK;
    }
    moments m = moments_of(&pairs, gains);
    out->mean_gain = m.gain.mean;
    if (pairs.count < 2) {
        out->status = HGWI_FIGURE_INSUFFICIENT;
        return HGW_OK;
    }
    double size = size_of(&pairs);
    out->sd_pre = all_equal(&m.pre, size) ? 0 : sqrt(hgwi_variance(&m.pre));
    out->sd_post = all_equal(&m.post, size) ? 0 : sqrt(hgwi_variance(&m.post));
    if (out->sd_pre > 0 || out->sd_post > 0)
        effects(&pairs, &m, level, sd_norm, hinge, out);
    else
        out->status = HGWI_FIGURE_UNDEFINED;
    return HGW_OK;
}

/* ---- from a summary ---- */

static int bad_summary(const hgwi_summary *in, double level) {
    return !hgwi_finite(in->m_pre) || !hgwi_finite(in->m_post) || !(in->sd_pre >= 0) || !(in->sd_post >= 0) ||
           !hgwi_finite(in->sd_pre) || !hgwi_finite(in->sd_post) || !(in->r >= -1 && in->r <= 1) || !(in->n >= 0) ||
           !hgwi_finite(in->n) || !(level > 0 && level < 1);
}

void hgwi_prepost_summary(const hgwi_summary *in, double level, hgwi_summarised *out) {
    const double none = HGWI_UNDEFINED;
    *out = (hgwi_summarised){HGWI_FIGURE_OK, none, none, none, none, none, none, none, none, none, none};
    if (bad_summary(in, level))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (in->n < 2)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    else if (!(in->sd_pre > 0) && !(in->sd_post > 0))
        out->status = HGWI_FIGURE_UNDEFINED;
    if (out->status != HGWI_FIGURE_OK)
        return;
    basis b = {in->m_post - in->m_pre, in->sd_pre, in->sd_post, in->r, in->n};
    sizes s = sizes_of(&b, level);
    out->d_hattie = s.hattie;
    out->d_av = s.av;
    out->d_av_adj = s.adj;
    out->d_av_se = s.se;
    out->d_av_lower = s.lower;
    out->d_av_upper = s.upper;
    hgwi_hedges j;
    hgwi_hedges_j(in->n - 1, &j);
    double gains = b.s1 * b.s1 + b.s2 * b.s2 - 2 * b.r * b.s1 * b.s2;
    if (b.s1 > 0) {
        out->d_pre = b.gain / b.s1;
        out->g_pre = j.exact * out->d_pre;
    }
    if (gains > 1e-28 * (b.s1 * b.s1 + b.s2 * b.s2)) {
        out->d_z = b.gain / sqrt(gains);
        out->g_z = j.exact * out->d_z;
    }
}

void hgwi_hedges_j(double df, hgwi_hedges *out) {
    *out = (hgwi_hedges){HGWI_FIGURE_OK, HGWI_UNDEFINED, HGWI_UNDEFINED};
    if (!(df > 0) || !hgwi_finite(df)) {
        out->status = HGWI_FIGURE_BAD_INPUT;
        return;
    }
    if (df > 1)
        out->exact = hgwi_gamma_half_step(df / 2);
    if (4 * df != 1)
        out->approx = 1 - 3 / (4 * df - 1);
}

/* ---- shares ---- */

void hgwi_wilson(double k, double n, double level, hgwi_share *out) {
    *out = (hgwi_share){HGWI_FIGURE_OK, HGWI_UNDEFINED, HGWI_UNDEFINED, HGWI_UNDEFINED};
    if (!(k >= 0 && k <= n) || !hgwi_finite(n) || !(level > 0 && level < 1))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (n == 0)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    if (out->status != HGWI_FIGURE_OK)
        return;
    double z = hgwi_normal_two_sided(level), zz = z * z / n, p = k / n;
    double half = z * sqrt(p * (1 - p) / n + zz / (4 * n));
    out->p = p;
    out->lower = k == 0 ? 0 : fmax(0, (p + zz / 2 - half) / (1 + zz));
    out->upper = k == n ? 1 : fmin(1, (p + zz / 2 + half) / (1 + zz));
}

/* A chance this small changes no digit of the sum. */
static const double NEGLIGIBLE = 1e-20;

int32_t hgwi_expected_number(hgwi_pool *pool, const double *chances, int32_t count, double level, hgwi_expected *out) {
    double *share = hgwi_pool_zeroed(pool, (size_t)count + 2, sizeof *share), sum = 0, tail = (1 - level) / 2;
    *out = (hgwi_expected){0, 0, count};
    if (!share)
        return HGW_E_NOMEM;
    int32_t from = 0, to = 0; /* outside these nothing that counts is left */
    share[0] = 1;
    for (int32_t i = 0; i < count; i++) {
        out->mean += chances[i];
        for (int32_t k = ++to; k > from; k--)
            share[k] = share[k] * (1 - chances[i]) + share[k - 1] * chances[i];
        share[from] *= 1 - chances[i];
        while (to > from && share[to] < NEGLIGIBLE)
            share[to--] = 0;
        while (to > from && share[from] < NEGLIGIBLE)
            share[from++] = 0;
    }
    while (out->lower < count && (sum += share[out->lower]) <= tail)
        out->lower++;
    sum = 0;
    while (out->upper > 0 && (sum += share[out->upper]) <= tail)
        out->upper--;
    return HGW_OK;
}
