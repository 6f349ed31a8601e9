/* mastery.c: what is mastered, by tests, by items, by levels; and sets of goals. */
#include "mastery.h"

#include "beta.h"

/* ---- sets of goals ---- */

typedef struct weighed {
    double sum, weight, squares;
    int32_t count, bad;
} weighed;

/* The power of two of the largest weight: only ratios count, and squares of the largest must not run over. */
static int largest_power(hgwi_row weights) {
    double most = 0;
    int power = 0;
    for (int32_t i = 0; i < weights.count; i++)
        if (hgwi_finite(weights.at[i]))
            most = fmax(most, weights.at[i]);
    (void)frexp(most, &power);
    return power;
}

/* A goal without a level now is in neither set, so that both are of the same goals. */
static weighed weigh(hgwi_row levels, hgwi_row weights, hgwi_row now) {
    weighed all = {0, 0, 0, 0, 0};
    int power = largest_power(weights);
    for (int32_t i = 0; i < levels.count; i++) {
        double x = levels.at[i], w = weights.count > 0 ? (i < weights.count ? weights.at[i] : HGWI_UNDEFINED) : 1;
        if (!hgwi_defined(x) || (i < now.count && !hgwi_defined(now.at[i])) || (i < weights.count && !hgwi_defined(w)))
            continue;
        all.bad |= !(x >= -2 && x <= 2) || !(w >= 0) || !hgwi_finite(w);
        w = ldexp(w, -power);
        all.sum += w * x;
        all.weight += w;
        all.squares += w * w;
        all.count++;
    }
    return all;
}

static double t_score(const weighed *all, double rho) {
    return 50 + 10 * all->sum / sqrt((1 - rho) * all->squares + rho * all->weight * all->weight);
}

int32_t hgwi_gas_t(hgwi_pool *pool, hgwi_row levels, hgwi_row weights, hgwi_row baseline, double rho,
                   hgwi_goal_set *out) {
    (void)pool;
    weighed now = weigh(levels, weights, levels), then = weigh(baseline, weights, levels);
    *out = (hgwi_goal_set){HGWI_FIGURE_OK, HGWI_UNDEFINED, HGWI_UNDEFINED, HGWI_UNDEFINED};
    if (now.bad || then.bad || !(rho >= 0 && rho <= 1))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (now.count == 0)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    else if (!(now.weight > 0))
        out->status = HGWI_FIGURE_UNDEFINED;
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    out->t = t_score(&now, rho);
    if (then.count > 0 && then.weight > 0) {
        out->t_baseline = t_score(&then, rho);
        if (then.count == now.count) /* not between other sets of goals */
            out->change = out->t - out->t_baseline;
    }
    return HGW_OK;
}

/* ---- roll-ups ---- */

static double mean_of(const double *at, int32_t count) {
    hgwi_spread spread = hgwi_spread_of(at, count);
    return spread.mean;
}

static double highest(const double *at, int32_t count) {
    double most = at[0];
    for (int32_t i = 1; i < count; i++)
        most = fmax(most, at[i]);
    return most;
}

static double standard_decaying(const double *at, int32_t count, double w) {
    double value = at[0];
    for (int32_t i = 1; i < count; i++)
        value = w * at[i] + (1 - w) * value;
    return value;
}

/* Moves those that are mastered to the front; NaN when they are fewer than asked. */
static double n_mastery(double *at, int32_t count, double least, double mastery) {
    int32_t kept = 0;
    for (int32_t i = 0; i < count; i++)
        if (at[i] >= mastery)
            at[kept++] = at[i];
    return kept > 0 && kept >= least ? mean_of(at, kept) : HGWI_UNDEFINED;
}

static double roll(int way, double *at, int32_t count, double param, double mastery) {
    double w = param / 100, last = at[count - 1];
    switch (way) {
    case HGWI_ROLLUP_LATEST:
        return last;
    case HGWI_ROLLUP_HIGHEST:
        return highest(at, count);
    case HGWI_ROLLUP_AVERAGE:
        return mean_of(at, count);
    case HGWI_ROLLUP_DECAYING:
        return count == 1 ? last : w * last + (1 - w) * mean_of(at, count - 1);
    case HGWI_ROLLUP_STANDARD_DECAYING:
        return standard_decaying(at, count, w);
    default:
        return n_mastery(at, count, param, mastery);
    }
}

/* To two decimals, halves away from zero; what is a half but for the spelling in binary is one. */
static double two_decimals(double x) {
    double cents = floor(fabs(x) * 100 + 0.5 + 1e-9) / 100;
    return x < 0 ? -cents : cents;
}

static int bad_rollup(int way, double param, double mastery) {
    int decays = way == HGWI_ROLLUP_DECAYING || way == HGWI_ROLLUP_STANDARD_DECAYING;
    if (way == HGWI_ROLLUP_N_MASTERY)
        return !(param >= 1) || !hgwi_finite(param) || !hgwi_finite(mastery);
    return isinf(mastery) || (decays && !(param >= 0 && param <= 100));
}

int32_t hgwi_mastery_rollup(hgwi_pool *pool, int way, hgwi_row scores, double param, double mastery, hgwi_rolled *out) {
    int32_t count = 0;
    double *at = hgwi_row_take(pool, scores, &count);
    *out = (hgwi_rolled){HGWI_FIGURE_OK, -1, HGWI_UNDEFINED};
    if (!at)
        return HGW_E_NOMEM;
    if (hgwi_row_infinite(scores) || bad_rollup(way, param, mastery))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (count == 0)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    double value = roll(way, at, count, param, mastery);
    if (!hgwi_defined(value)) {
        out->status = HGWI_FIGURE_INSUFFICIENT;
        return HGW_OK;
    }
    out->value = two_decimals(value);
    if (hgwi_defined(mastery))
        out->mastered = value >= mastery;
    return HGW_OK;
}

/* ---- items ---- */

static int add_items(hgwi_row correct, hgwi_row items, hgwi_mastered *out) {
    int good = correct.count == items.count;
    for (int32_t i = 0; i < correct.count && good; i++) {
        if (!hgwi_defined(correct.at[i]) || !hgwi_defined(items.at[i]))
            continue;
        good = correct.at[i] >= 0 && items.at[i] >= correct.at[i] && hgwi_finite(items.at[i]);
        out->x += correct.at[i];
        out->n += items.at[i];
    }
    return good;
}

void hgwi_mastery_beta(hgwi_row correct, hgwi_row items, const hgwi_mastery_rules *r, hgwi_mastered *out) {
    const double none = HGWI_UNDEFINED;
    *out = (hgwi_mastered){HGWI_FIGURE_OK, HGWI_VERDICT_NONE, 0, 0, none, none, none, none};
    int good = add_items(correct, items, out) && r->criterion >= 0 && r->criterion <= 1 && r->a > 0 && r->b > 0 &&
               hgwi_finite(r->a) && hgwi_finite(r->b) && r->p_lo >= 0 && r->p_lo <= r->p_hi && r->p_hi <= 1 &&
               r->min_items >= 0;
    double a = r->a + out->x, b = r->b + out->n - out->x;
    if (good)
        out->p_mastery = hgwi_beta_tails(a, b, r->criterion, 1 - r->criterion).above;
    if (!hgwi_defined(out->p_mastery)) { /* also for more items than can be counted with */
        *out = (hgwi_mastered){HGWI_FIGURE_BAD_INPUT, HGWI_VERDICT_NONE, none, none, none, none, none, none};
        return;
    }
    out->lower = hgwi_beta_quantile(a, b, 0.1);
    out->upper = hgwi_beta_quantile(a, b, 0.9);
    out->verdict = out->n < r->min_items ? HGWI_TOO_LITTLE : hgwi_verdict_by(out->p_mastery, r->p_hi, r->p_lo);
    if (out->n > 0)
        out->proportion = out->x / out->n;
    else
        out->status = HGWI_FIGURE_INSUFFICIENT;
}

/* ---- when only that much is known ---- */

int hgwi_three_tests(const uint8_t *reached, int32_t count) {
    if (count < 3)
        return HGWI_TOO_LITTLE;
    int sum = reached[count - 1] + reached[count - 2] + reached[count - 3];
    return sum == 3 ? HGWI_ON_COURSE : (sum <= 1 ? HGWI_ADJUST : HGWI_TOO_LITTLE);
}

int hgwi_two_levels(const uint8_t *reached, int32_t count) {
    if (count < 2 || reached[count - 1] != reached[count - 2])
        return HGWI_TOO_LITTLE;
    return reached[count - 1] ? HGWI_ON_COURSE : HGWI_ADJUST;
}
