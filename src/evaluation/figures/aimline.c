/* aimline.c: four points, median, slope and line at the target against the aimline. */
#include "aimline.h"

#include "line.h"

enum { FOUR = 4, THREE = 3, SIX = 6 };

/* In the direction of the goal. */
static int below(double deviation, int better) {
    return better * deviation < -HGWI_CLOSE;
}

static int32_t four_point(const double *deviations, int32_t n, int better) {
    int under = 0, over = 0;
    if (n < FOUR)
        return HGWI_RULE_SAYS_NONE;
    for (int32_t i = n - FOUR; i < n; i++) {
        under += below(deviations[i], better);
        over += below(-deviations[i], better);
    }
    if (under == FOUR)
        return HGWI_RULE_SAYS_ADJUST;
    return over == FOUR ? HGWI_RULE_SAYS_RAISE : HGWI_RULE_SAYS_CONTINUE;
}

static int32_t median_rule(const double *deviations, int32_t n, int better) {
    double last[THREE];
    if (n < THREE)
        return HGWI_RULE_SAYS_NONE;
    for (int i = 0; i < THREE; i++)
        last[i] = deviations[n - THREE + i];
    hgwi_row_sort(last, THREE);
    return below(last[1], better) ? HGWI_RULE_SAYS_ADJUST : HGWI_RULE_SAYS_ON;
}

/* By the line through the deviations, counted from t0: whether it falls, and whether it ends below. */
static int32_t by_line(hgwi_pool *pool, const hgwi_points *points, const hgwi_aimline *aim, hgwi_aimline_said *out) {
    hgwi_row t = {points->t, points->count}, y = {points->y, points->count};
    hgwi_trend trend;
    hgwi_forecast at;
    int32_t status = hgwi_ols_trend(pool, t, y, &trend);
    if (status == HGW_OK)
        status = hgwi_ols_predict(pool, t, y, aim->t_target - aim->t0, 0.8, &at);
    if (status != HGW_OK || trend.status != HGWI_FIGURE_OK)
        return status;
    out->slope_rule = below(trend.slope, aim->better) ? HGWI_RULE_SAYS_ADJUST : HGWI_RULE_SAYS_ON;
    out->projection_rule = below(at.fit, aim->better) ? HGWI_RULE_SAYS_ADJUST : HGWI_RULE_SAYS_ON;
    return HGW_OK;
}

int32_t hgwi_aimline_rules(hgwi_pool *pool, hgwi_row t, hgwi_row y, const hgwi_aimline *aim, hgwi_aimline_said *out) {
    hgwi_points points;
    int32_t status = hgwi_points_take(pool, t, y, NULL, &points);
    *out = (hgwi_aimline_said){
        HGWI_FIGURE_OK,     0, HGWI_UNDEFINED, NULL, HGWI_RULE_SAYS_NONE, HGWI_RULE_SAYS_NONE, HGWI_RULE_SAYS_NONE,
        HGWI_RULE_SAYS_NONE};
    if (status != HGW_OK)
        return status;
    if (!hgwi_finite(aim->t0) || !hgwi_finite(aim->y0) || !hgwi_finite(aim->target) || !hgwi_finite(aim->t_target) ||
        !(aim->t_target > aim->t0) || hgwi_row_infinite(t) || hgwi_row_infinite(y)) {
        out->status = HGWI_FIGURE_BAD_INPUT;
        return HGW_OK;
    }
    out->needed_slope = (aim->target - aim->y0) / (aim->t_target - aim->t0);
    for (int32_t i = 0; i < points.count; i++) {
        points.t[i] -= aim->t0;
        points.y[i] -= aim->y0 + out->needed_slope * points.t[i];
    }
    out->deviations = points.y;
    out->count = points.count;
    if (points.count == 0)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    out->four_point = four_point(points.y, points.count, aim->better);
    out->median_rule = median_rule(points.y, points.count, aim->better);
    return points.count < SIX ? HGW_OK : by_line(pool, &points, aim, out);
}
