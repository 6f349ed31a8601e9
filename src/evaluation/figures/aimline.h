/* aimline.h: the rules of curriculum-based measurement, as aids for a drawing; none of them is a verdict. */
#ifndef HGWI_AIMLINE_H
#define HGWI_AIMLINE_H

#include "figure.h"

/* What a rule says. */
enum { HGWI_RULE_SAYS_NONE, HGWI_RULE_SAYS_ADJUST, HGWI_RULE_SAYS_RAISE, HGWI_RULE_SAYS_CONTINUE, HGWI_RULE_SAYS_ON };

/* Against the aimline a(t) = y0 + g (t - t0), g = (target - y0) / (t_target - t0): the deviations y - a(t) in the order
 * of date, in the direction of the scale.  In the direction of the goal, equal within 1e-12 counting as reached:
 * four-point: the last four all strictly below: adjust; all strictly above: raise the goal; else continue; n < 4: none.
 * Median of the last three deviations < 0: adjust; n < 3: none.  OLS slope below g, and OLS line below the target at
 * t_target: adjust; n < 6: none.  t_target <= t0: bad input.  How often they are wrong: evaluation.md 1.3, 4.2. */
typedef struct hgwi_aimline_said {
    int32_t status, count;
    double needed_slope;
    const double *deviations; /* in the pool */
    int32_t four_point, median_rule, slope_rule, projection_rule;
} hgwi_aimline_said;

typedef struct hgwi_aimline {
    double t0, y0, t_target, target;
    int better;
} hgwi_aimline;

int32_t hgwi_aimline_rules(hgwi_pool *pool, hgwi_row t, hgwi_row y, const hgwi_aimline *aim, hgwi_aimline_said *out);

#endif
