/* simulation_check.c: the short ways of simulation_rules.c against the library's own functions. */
#include <math.h>

#include "simulation_rules.h"

enum { LINES_FROM = 6, INTERVAL_FROM = 4 };

static const double LEVEL = 0.8, CLOSE = 1e-9;

static int near(double a, double b) {
    return fabs(a - b) <= CLOSE * fmax(1, fabs(b));
}

/* What a rule of the library says, in the words of a verdict. */
static int verdict_of(int32_t says) {
    if (says == HGWI_RULE_SAYS_ADJUST)
        return HGWI_ADJUST;
    return says == HGWI_RULE_SAYS_RAISE || says == HGWI_RULE_SAYS_ON ? HGWI_ON_COURSE : HGWI_TOO_LITTLE;
}

static void check_rules(sim_look *look) {
    const sim_pupil *pupil = look->pupil;
    const sim_manner usual = {0, 0, 0, 0, 0, 0, 0, 0};
    hgwi_aimline aim = {0, pupil->baseline, SIM_MOMENT, pupil->target, 1};
    hgwi_aimline_said said;
    int32_t status = hgwi_aimline_rules(&look->desk->pool, sim_look_weeks(look), sim_look_scores(look), &aim, &said);
    sim_must(status == HGW_OK && said.status == HGWI_FIGURE_OK && said.count == look->n, "hgwi_aimline_rules");
    sim_must(near(look->needed_slope, said.needed_slope), "needed slope");
    sim_must(sim_four_point(look, &usual) == verdict_of(said.four_point), "four-point rule");
    sim_must(sim_median(look, &usual) == verdict_of(said.median_rule), "median rule");
    if (look->n < LINES_FROM)
        return;
    sim_must(sim_slope(look, &usual) == verdict_of(said.slope_rule), "slope rule");
    sim_must(sim_line(look, &usual) == verdict_of(said.projection_rule), "projection rule");
}

static void check_fit(sim_look *look) {
    hgwi_forecast at;
    int32_t status =
        hgwi_ols_predict(&look->desk->pool, sim_look_weeks(look), sim_look_scores(look), SIM_MOMENT, LEVEL, &at);
    sim_must(status == HGW_OK && at.status == HGWI_FIGURE_OK, "hgwi_ols_predict");
    sim_fit fit = sim_look_fit(look);
    sim_must(near(fit.fit, at.fit), "line at the measuring moment");
    if (look->n < INTERVAL_FROM)
        return;
    sim_must(near(fit.se, at.se_fit), "error of the line");
    sim_must(near(fit.fit - fit.half, at.ci_lower) && near(fit.fit + fit.half, at.ci_upper), "interval of the line");
}

void sim_look_check(sim_look *look) {
    look->desk->checked++;
    check_rules(look);
    check_fit(look);
}
