/* stat_phases.c: methods about before and after, and about what is mastered. */
#include "methods.h"

static const char *const improvements[] = {"increase", "decrease", NULL};

static const hgwi_stat_in phases_in[] = {IN_ROW(0, "A"), IN_ROW(1, "B"), PARAM_WORD(0, "improvement", 0, improvements),
                                         PARAM(0, "level", 0.95), NO_MORE_IN};

static int32_t overlap(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_nonoverlap(g->pool, g->rows[0], g->rows[1], g->words[0], g->numbers[0], &r->overlap);
}

static const hgwi_stat_out overlap_out[] = {
    OUT(STATUS, hgwi_overlap, status),
    OUT(REAL, hgwi_overlap, nap),
    OUT(REAL, hgwi_overlap, nap_se_unbiased),
    OUT(REAL, hgwi_overlap, nap_se_hanley),
    OUT(REAL, hgwi_overlap, nap_ci_lower),
    OUT(REAL, hgwi_overlap, nap_ci_upper),
    OUT(REAL, hgwi_overlap, tau),
    OUT(REAL, hgwi_overlap, tau_u),
    OUT(REAL, hgwi_overlap, tau_bc),
    OUT(REAL, hgwi_overlap, pnd),
    OUT(REAL, hgwi_overlap, pem),
    OUT(REAL, hgwi_overlap, pand),
    OUT(REAL, hgwi_overlap, ird),
    NO_MORE_OUT,
};

static int32_t phase_change(const hgwi_given *g, hgwi_stat_result *r) {
    return hgwi_phase_effect(g->pool, g->rows[0], g->rows[1], g->words[0], g->numbers[0], &r->phase_change);
}

/* The level is taken and not used: none of these figures has an interval. */
static const hgwi_stat_in change_in[] = {IN_ROW(0, "A"),
                                         IN_ROW(1, "B"),
                                         PARAM_WORD(0, "improvement", 0, improvements),
                                         PARAM(0, "goal", HGWI_UNDEFINED),
                                         PARAM(1, "level", 0.95),
                                         NO_MORE_IN};

static const hgwi_stat_out change_out[] = {
    OUT(STATUS, hgwi_phase_change, status),
    OUT(REAL, hgwi_phase_change, mean_diff),
    OUT(REAL, hgwi_phase_change, smd_baseline),
    OUT(REAL, hgwi_phase_change, smd_baseline_se),
    OUT(REAL, hgwi_phase_change, smd_pooled),
    OUT(REAL, hgwi_phase_change, smd_pooled_se),
    OUT(REAL, hgwi_phase_change, lrr),
    OUT(REAL, hgwi_phase_change, lrr_se),
    OUT(REAL, hgwi_phase_change, lrm),
    OUT(REAL, hgwi_phase_change, lrm_se),
    OUT(REAL, hgwi_phase_change, pogo),
    OUT(REAL, hgwi_phase_change, pogo_se),
    NO_MORE_OUT,
};

static int32_t goal_set(const hgwi_given *g, hgwi_stat_result *r) {
    int wrong = (g->rows[1].count > 0 && g->rows[1].count != g->rows[0].count) ||
                (g->rows[2].count > 0 && g->rows[2].count != g->rows[0].count);
    double rho = wrong ? HGWI_UNDEFINED : g->numbers[0];
    return hgwi_gas_t(g->pool, g->rows[0], g->rows[1], g->rows[2], rho, &r->goal_set);
}

static const hgwi_stat_in goal_set_in[] = {IN_ROW(0, "levels"), IN_ROW_OR_NONE(1, "weights"),
                                           IN_ROW_OR_NONE(2, "baseline_levels"), PARAM(0, "rho", 0.3), NO_MORE_IN};

static const hgwi_stat_out goal_set_out[] = {OUT(STATUS, hgwi_goal_set, status), OUT(REAL, hgwi_goal_set, t),
                                             OUT(REAL, hgwi_goal_set, t_baseline), OUT(REAL, hgwi_goal_set, change),
                                             NO_MORE_OUT};

static const char *const rollups[] = {
    [HGWI_ROLLUP_LATEST] = "latest",
    [HGWI_ROLLUP_HIGHEST] = "highest",
    [HGWI_ROLLUP_AVERAGE] = "average",
    [HGWI_ROLLUP_DECAYING] = "decaying_average",
    [HGWI_ROLLUP_STANDARD_DECAYING] = "standard_decaying_average",
    [HGWI_ROLLUP_N_MASTERY] = "n_mastery",
    NULL,
};

static int32_t rollup(const hgwi_given *g, hgwi_stat_result *r) {
    double param = g->numbers[0];
    if (!hgwi_defined(param)) /* Canvas's own: 65 per cent, or 5 scores */
        param = g->words[0] == HGWI_ROLLUP_N_MASTERY ? 5 : 65;
    return hgwi_mastery_rollup(g->pool, g->words[0], g->rows[0], param, g->numbers[1], &r->rolled);
}

static const hgwi_stat_in rollup_in[] = {IN_ROW(0, "scores"), PARAM_WORD(0, "method", HGWI_NEEDED, rollups),
                                         PARAM(0, "param", HGWI_UNDEFINED), PARAM(1, "mastery", HGWI_UNDEFINED),
                                         NO_MORE_IN};

static const hgwi_stat_out rollup_out[] = {OUT(STATUS, hgwi_rolled, status), OUT(REAL, hgwi_rolled, value),
                                           OUT(BOOL, hgwi_rolled, mastered), NO_MORE_OUT};

static int32_t mastered(const hgwi_given *g, hgwi_stat_result *r) {
    hgwi_mastery_rules rules = {g->numbers[0], g->numbers[1], g->numbers[2],
                                g->numbers[3], g->numbers[4], g->numbers[5]};
    hgwi_mastery_beta(g->rows[0], g->rows[1], &rules, &r->mastered);
    return HGW_OK;
}

static const hgwi_stat_in mastered_in[] = {
    IN_ROW(0, "correct"),  IN_ROW(1, "items"),    PARAM(0, "criterion", 0.8), PARAM(1, "a", 0.5), PARAM(2, "b", 0.5),
    PARAM(3, "p_hi", 0.8), PARAM(4, "p_lo", 0.2), PARAM(5, "min_items", 10),  NO_MORE_IN,
};

static const hgwi_stat_out mastered_out[] = {
    OUT(STATUS, hgwi_mastered, status),
    OUT(REAL, hgwi_mastered, x),
    OUT(REAL, hgwi_mastered, n),
    OUT(REAL, hgwi_mastered, proportion),
    OUT(REAL, hgwi_mastered, p_mastery),
    OUT(REAL, hgwi_mastered, lower),
    OUT(REAL, hgwi_mastered, upper),
    OUT_ENUM("verdict", WORD, hgwi_mastered, verdict, HGW_ENUM_VERDICT),
    NO_MORE_OUT,
};

const hgwi_stat_method hgwi_stat_phases[] = {
    {"nonoverlap", phases_in, overlap_out, 0, overlap},       {"phase_effect", change_in, change_out, 0, phase_change},
    {"gas_t", goal_set_in, goal_set_out, 0, goal_set},        {"mastery_rollup", rollup_in, rollup_out, 0, rollup},
    {"mastery_beta", mastered_in, mastered_out, 2, mastered}, NO_MORE_METHODS,
};
