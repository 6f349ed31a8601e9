/* phase_effect.c: the change from one phase to the next, in units of spread, as a ratio, and as a share of the way. */
#include <string.h>

#include "normal.h"
#include "phases.h"

typedef struct phase {
    double *at; /* in order of size */
    double mean, variance;
    double above; /* the mean, from the smallest score of the first phase: large numbers keep their digits */
    int32_t count;
} phase;

static int32_t take(hgwi_pool *pool, hgwi_row row, phase *out) {
    out->at = hgwi_row_take(pool, row, &out->count);
    if (!out->at)
        return HGW_E_NOMEM;
    hgwi_row_sort(out->at, out->count);
    hgwi_spread spread = hgwi_spread_of(out->at, out->count);
    out->mean = spread.mean;
    out->variance = hgwi_variance(&spread);
    return HGW_OK;
}

static void measure_from(double base, phase *p) {
    double sum = 0;
    for (int32_t i = 0; i < p->count; i++)
        sum += p->at[i] - base;
    p->above = sum / p->count;
}

/* ---- in units of spread ---- */

static double small_sample(double df) {
    return 1 - 3 / (4 * df - 1);
}

static void standardised(double difference, double sd, double df, double base, double *smd, double *se) {
    double j = small_sample(df), g = j * difference / sd;
    *smd = g;
    *se = j * sqrt(base + g * g / (2 * df));
}

static void spreads(const phase *a, const phase *b, double difference, hgwi_phase_change *out) {
    double m = a->count, n = b->count, df = m + n - 2;
    if (a->variance > 0)
        standardised(difference, sqrt(a->variance), m - 1, 1 / m + b->variance / (n * a->variance), &out->smd_baseline,
                     &out->smd_baseline_se);
    if (df < 1)
        return;
    double squares = (m > 1 ? (m - 1) * a->variance : 0) + (n > 1 ? (n - 1) * b->variance : 0);
    if (squares > 0)
        standardised(difference, sqrt(squares / df), df, 1 / m + 1 / n, &out->smd_pooled, &out->smd_pooled_se);
}

/* ---- as a ratio ---- */

/* The variance of the logarithm of a median, from the order statistics around it (as Bonett and Price have it). */
static double log_median_variance(const phase *p) {
    double n = p->count, least = 0, ways = exp2(-n);
    int32_t c = (int32_t)floor((n + 1) / 2 - sqrt(n));
    c = c < 1 ? 1 : c;
    for (int32_t i = 0; i < c; i++) {
        least += ways;
        ways *= (n - i) / (i + 1);
    }
    double z = hgwi_normal_quantile(1 - least);
    if (!(z > 0))
        return HGWI_UNDEFINED;
    return hgwi_square((log(p->at[p->count - c]) - log(p->at[c - 1])) / (2 * z));
}

static void ratios(const phase *a, const phase *b, double turn, hgwi_phase_change *out) {
    double m = a->count, n = b->count;
    if (m > 1 && n > 1 && a->mean > 0 && b->mean > 0) {
        double of_a = a->variance / (m * a->mean * a->mean), of_b = b->variance / (n * b->mean * b->mean);
        out->lrr = turn * (log(b->mean) + of_b / 2 - log(a->mean) - of_a / 2);
        out->lrr_se = sqrt(of_a + of_b);
    }
    if (a->at[0] > 0 && b->at[0] > 0) {
        out->lrm = turn * (log(hgwi_median_sorted(b->at, b->count)) - log(hgwi_median_sorted(a->at, a->count)));
        out->lrm_se = sqrt(log_median_variance(a) + log_median_variance(b));
    }
}

/* ---- as a share of the way ---- */

static void way(const phase *a, const phase *b, double goal, hgwi_phase_change *out) {
    double m = a->count, n = b->count, all = goal - a->at[0] - a->above;
    if (!hgwi_defined(goal) || fabs(all) <= 1e-12 * fmax(fabs(goal), fabs(a->mean)))
        return;
    double share = (b->above - a->above) / all;
    out->pogo = 100 * share;
    out->pogo_se = 100 * sqrt(a->variance / m + b->variance / n + share * share * a->variance / m) / fabs(all);
}

int32_t hgwi_phase_effect(hgwi_pool *pool, hgwi_row a, hgwi_row b, int falling, double goal, hgwi_phase_change *out) {
    const double none = HGWI_UNDEFINED;
    phase before, after;
    *out = (hgwi_phase_change){HGWI_FIGURE_OK, none, none, none, none, none, none, none, none, none, none, none};
    int32_t status = take(pool, a, &before);
    if (status == HGW_OK)
        status = take(pool, b, &after);
    if (status != HGW_OK)
        return status;
    if (isinf(goal) || hgwi_row_infinite(a) || hgwi_row_infinite(b))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (before.count == 0 || after.count == 0)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    double turn = falling ? -1 : 1;
    measure_from(before.at[0], &before);
    measure_from(before.at[0], &after);
    out->mean_diff = after.above - before.above;
    spreads(&before, &after, turn * out->mean_diff, out);
    ratios(&before, &after, turn, out);
    way(&before, &after, goal, out);
    return HGW_OK;
}
