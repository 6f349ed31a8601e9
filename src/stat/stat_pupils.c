/* stat_pupils.c: methods about one or two scores of one pupil. */
#include "methods.h"

static const char *const change_ways[] = {
    [HGWI_RCI_JT] = "JT",   [HGWI_RCI_EN] = "EN", [HGWI_RCI_GLN] = "GLN",
    [HGWI_RCI_HLL] = "HLL", [HGWI_RCI_NK] = "NK", NULL,
};

static int sign(double direction) {
    return direction == -1 ? -1 : (direction == 1 ? 1 : 0);
}

static int32_t change(const hgwi_given *g, hgwi_stat_result *r) {
    hgwi_norms norms = {g->numbers[2], g->numbers[3], g->numbers[4], HGWI_UNDEFINED, g->numbers[5], g->numbers[6]};
    int better = sign(g->numbers[8]);
    hgwi_rci(g->words[0], g->numbers[0], better ? g->numbers[1] : HGWI_UNDEFINED, &norms, g->numbers[7], better,
             &r->change);
    return HGW_OK;
}

static const hgwi_stat_in change_in[] = {
    IN_NUMBER(0, "pre"),
    IN_NUMBER(1, "post"),
    PARAM_WORD(0, "method", HGWI_RCI_JT, change_ways),
    PARAM(2, "m_pre", HGWI_UNDEFINED),
    PARAM(3, "sd_pre", HGWI_NEEDED),
    PARAM(4, "m_post", HGWI_UNDEFINED),
    PARAM(5, "reliability", HGWI_NEEDED),
    PARAM(6, "reliability_post", HGWI_UNDEFINED),
    PARAM(7, "critical", 1.96),
    PARAM(8, "direction", 1),
    NO_MORE_IN,
};

static const hgwi_stat_out change_out[] = {
    OUT(STATUS, hgwi_change, status),
    OUT(REAL, hgwi_change, sem),
    OUT(REAL, hgwi_change, s_diff),
    OUT(REAL, hgwi_change, rci),
    OUT_ENUM("category", WORD, hgwi_change, category, HGW_ENUM_CHANGE_KIND),
    NO_MORE_OUT,
};

static int32_t true_score(const hgwi_given *g, hgwi_stat_result *r) {
    const double *n = g->numbers;
    hgwi_true_score(n[0], n[1], n[2], n[3], n[4], n[5], &r->true_score);
    return HGW_OK;
}

static const hgwi_stat_in true_in[] = {
    IN_NUMBER(0, "x"),
    PARAM(1, "mean", HGWI_NEEDED),
    PARAM(2, "sd", HGWI_NEEDED),
    PARAM(3, "reliability", HGWI_NEEDED),
    PARAM(4, "level", 0.95),
    PARAM(5, "target", HGWI_UNDEFINED),
    NO_MORE_IN,
};

static const hgwi_stat_out true_out[] = {
    OUT(STATUS, hgwi_true, status),
    OUT(REAL, hgwi_true, sem),
    OUT(REAL, hgwi_true, obs_lower),
    OUT(REAL, hgwi_true, obs_upper),
    OUT(REAL, hgwi_true, kelley),
    OUT(REAL, hgwi_true, se_est),
    OUT(REAL, hgwi_true, kelley_lower),
    OUT(REAL, hgwi_true, kelley_upper),
    OUT(REAL, hgwi_true, p_attained),
    OUT(REAL, hgwi_true, p_attained_kelley),
    NO_MORE_OUT,
};

static int32_t growth(const hgwi_given *g, hgwi_stat_result *r) {
    hgwi_norms norms = {g->numbers[2], g->numbers[3], g->numbers[4], g->numbers[5], HGWI_UNDEFINED, HGWI_UNDEFINED};
    hgwi_conditional_growth(g->numbers[0], g->numbers[1], &norms, g->numbers[6], &r->growth);
    return HGW_OK;
}

static const hgwi_stat_in growth_in[] = {
    IN_NUMBER(0, "pre"),
    IN_NUMBER(1, "post"),
    PARAM(2, "m_pre", HGWI_NEEDED),
    PARAM(3, "sd_pre", HGWI_NEEDED),
    PARAM(4, "m_post", HGWI_NEEDED),
    PARAM(5, "sd_post", HGWI_NEEDED),
    PARAM(6, "r", HGWI_NEEDED),
    NO_MORE_IN,
};

static const hgwi_stat_out growth_out[] = {OUT(STATUS, hgwi_growth, status),   OUT(REAL, hgwi_growth, expected),
                                           OUT(REAL, hgwi_growth, sd),         OUT(REAL, hgwi_growth, z),
                                           OUT(REAL, hgwi_growth, percentile), NO_MORE_OUT};

static int32_t single(const hgwi_given *g, hgwi_stat_result *r) {
    const double *n = g->numbers;
    hgwi_prepost_individual(n[0], n[1], n[2], n[3], n[4], n[5], &r->single);
    return HGW_OK;
}

static const hgwi_stat_in single_in[] = {
    IN_NUMBER(0, "pre"),
    IN_NUMBER(1, "post"),
    PARAM(2, "sd_std", HGWI_NEEDED),
    PARAM(3, "reliability", HGWI_NEEDED),
    PARAM(4, "level", 0.8),
    PARAM(5, "hinge", HGWI_UNDEFINED),
    NO_MORE_IN,
};

static const hgwi_stat_out single_out[] = {
    OUT(STATUS, hgwi_single, status),
    OUT(REAL, hgwi_single, gain),
    OUT(REAL, hgwi_single, d),
    OUT(REAL, hgwi_single, se),
    OUT(REAL, hgwi_single, lower),
    OUT(REAL, hgwi_single, upper),
    OUT(REAL, hgwi_single, p_above_hinge),
    NO_MORE_OUT,
};

static int32_t final(const hgwi_given *g, hgwi_stat_result *r) {
    const double *n = g->numbers;
    hgwi_end_rules rules = {n[2], n[3], n[4], n[5], n[6], g->words[0] ? -1 : 1};
    hgwi_final_decision(n[0], n[1], &rules, &r->end);
    return HGW_OK;
}

static const hgwi_stat_in final_in[] = {
    IN_NUMBER(0, "y_pre"),
    IN_NUMBER(1, "y_end"),
    PARAM(2, "target", HGWI_NEEDED),
    PARAM(3, "see", HGWI_UNDEFINED),
    PARAM(4, "sd_std", HGWI_UNDEFINED),
    PARAM(5, "p_hi", 0.8),
    PARAM(6, "p_lo", 0.2),
    PARAM_WORD(0, "direction", 0, hgwi_words_direction),
    NO_MORE_IN,
};

static const hgwi_stat_out final_out[] = {
    OUT(STATUS, hgwi_end, status),
    OUT(BOOL, hgwi_end, attained),
    OUT_ENUM("certainty", WORD, hgwi_end, certainty, HGW_ENUM_CERTAINTY),
    OUT(REAL, hgwi_end, p_attained),
    OUT(REAL, hgwi_end, gain),
    OUT(REAL, hgwi_end, gain_se),
    OUT_ENUM("reliable", WORD, hgwi_end, reliable, HGW_ENUM_CHANGE_KIND),
    OUT(REAL, hgwi_end, pogo),
    OUT(REAL, hgwi_end, d),
    OUT(REAL, hgwi_end, d_se),
    NO_MORE_OUT,
};

const hgwi_stat_method hgwi_stat_pupils[] = {
    {"rci", change_in, change_out, 0, change},
    {"true_score", true_in, true_out, 0, true_score},
    {"conditional_growth", growth_in, growth_out, 0, growth},
    {"prepost_individual", single_in, single_out, 0, single},
    {"final_decision", final_in, final_out, 0, final},
    NO_MORE_METHODS,
};
