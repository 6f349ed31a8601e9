/* stat_courses.c: methods about the way to a target, and what people say about it. */
#include "methods.h"

/* ---- rules of thumb ---- */

static int32_t aimline(const hgwi_given *g, hgwi_stat_result *r) {
    const double *n = g->numbers;
    hgwi_aimline aim = {n[0], n[1], n[2], n[3], g->words[0] ? -1 : 1};
    int32_t status = hgwi_aimline_rules(g->pool, g->rows[0], g->rows[1], &aim, &r->aimline.said);
    r->aimline.deviations = (hgwi_row){r->aimline.said.deviations, r->aimline.said.count};
    return status;
}

static const hgwi_stat_in aimline_in[] = {
    IN_ROW(0, "t"),
    IN_ROW(1, "y"),
    PARAM(0, "t0", HGWI_NEEDED),
    PARAM(1, "y0", HGWI_NEEDED),
    PARAM(2, "t_target", HGWI_NEEDED),
    PARAM(3, "target", HGWI_NEEDED),
    PARAM_WORD(0, "direction", 0, hgwi_words_direction),
    NO_MORE_IN,
};

static const char *const said[] = {
    [HGWI_RULE_SAYS_NONE] = "none",         [HGWI_RULE_SAYS_ADJUST] = "adjust", [HGWI_RULE_SAYS_RAISE] = "raise_goal",
    [HGWI_RULE_SAYS_CONTINUE] = "continue", [HGWI_RULE_SAYS_ON] = "on_course",
};

#define SAID(name)                                                                                                     \
  { #name, HGWI_GIVES_WORD, (uint16_t)offsetof(hgwi_stat_result, aimline.said.name), 0, said }
static const hgwi_stat_out aimline_out[] = {
    OUT_AS("status", STATUS, hgwi_stat_result, aimline.said.status),
    OUT_AS("needed_slope", REAL, hgwi_stat_result, aimline.said.needed_slope),
    OUT_AS("deviations", REALS, hgwi_stat_result, aimline.deviations),
    SAID(four_point),
    SAID(median_rule),
    SAID(slope_rule),
    SAID(projection_rule),
    NO_MORE_OUT,
};

/* ---- the projection and the decision ---- */

enum {
    T_TARGET,
    TARGET,
    SEE,
    KAPPA,
    LAMBDA,
    NU0,
    LEVEL,
    PRIOR_SLOPE,
    T_EVAL,
    P_HI,
    P_LO,
    MIN_POINTS,
    MIN_SPAN,
    MAX_AGE,
    Z_OUT
};

static const hgwi_stat_in course_in[] = {
    IN_ROW(0, "t"),
    IN_ROW(1, "y"),
    IN_ROW_OR_NONE(2, "sem"),
    PARAM(T_TARGET, "t_target", HGWI_NEEDED),
    PARAM(TARGET, "target", HGWI_NEEDED),
    PARAM(SEE, "see", HGWI_UNDEFINED),
    PARAM(KAPPA, "kappa", 0.5),
    PARAM(LAMBDA, "lambda", 1),
    PARAM(NU0, "nu0", 4),
    PARAM(LEVEL, "level", 0.8),
    PARAM(PRIOR_SLOPE, "prior_slope", HGWI_UNDEFINED),
    PARAM(T_EVAL, "t_eval", HGWI_UNDEFINED),
    PARAM(P_HI, "p_hi", 0.8),
    PARAM(P_LO, "p_lo", 0.2),
    PARAM(MIN_POINTS, "min_points", 3),
    PARAM(MIN_SPAN, "min_span", 0.25),
    PARAM(MAX_AGE, "max_age", 0.25),
    PARAM(Z_OUT, "z_out", 2.5),
    PARAM_WORD(0, "direction", 0, hgwi_words_direction),
    NO_MORE_IN,
};

/* A measurement without an error of its own has that of the instrument.  NULL in *out: there is no such row. */
static int32_t own_errors(const hgwi_given *g, double see, hgwi_row *out) {
    const hgwi_row *sem = &g->rows[2];
    *out = (hgwi_row){NULL, 0};
    if (!sem->at)
        return HGW_OK;
    double *own = hgwi_pool_zeroed(g->pool, (size_t)sem->count, sizeof *own);
    for (int32_t i = 0; own && i < sem->count; i++)
        own[i] = hgwi_defined(sem->at[i]) ? sem->at[i] : see;
    *out = (hgwi_row){own, sem->count};
    return own ? HGW_OK : HGW_E_NOMEM;
}

/* The points in order, since places are told among points in order. */
static int32_t judge(const hgwi_given *g, hgwi_stat_result *r) {
    const double *n = g->numbers, none = HGWI_UNDEFINED;
    hgwi_points points;
    hgwi_row own;
    int32_t status = own_errors(g, n[SEE], &own);
    if (status == HGW_OK)
        status = hgwi_points_take(g->pool, g->rows[0], g->rows[1], own.at ? &own : NULL, &points);
    if (status != HGW_OK)
        return status;
    hgwi_series series = {points.t, NULL, points.y, points.w, points.count};
    hgwi_course_rules rules = {n[KAPPA],    n[LAMBDA],  n[NU0],   n[P_HI],  n[P_LO],
                               n[MIN_SPAN], n[MAX_AGE], n[Z_OUT], n[LEVEL], 0};
    if (n[MIN_POINTS] >= 1 && n[MIN_POINTS] <= HGWI_COURSE_DATES_MOST && n[MIN_POINTS] == floor(n[MIN_POINTS]))
        rules.min_points = (int32_t)n[MIN_POINTS];
    hgwi_course_aim aim = {hgwi_defined(n[T_EVAL]) ? n[T_EVAL] : (double)INFINITY,
                           n[T_TARGET],
                           n[TARGET],
                           n[SEE],
                           none,
                           n[PRIOR_SLOPE],
                           g->words[0] ? -1 : 1};
    hgwi_student_table table;
    hgwi_student_table_start(&table, n[LEVEL]);
    hgwi_course_judge(&series, &aim, &rules, &table, &r->course.course);
    r->course.n = (int32_t)r->course.course.n;
    return HGW_OK;
}

static const hgwi_stat_out projection_out[] = {
    OUT_AS("status", STATUS, hgwi_stat_result, course.course.status),
    OUT_AS("n", COUNT, hgwi_stat_result, course.n),
    OUT_AS("needed_slope", REAL, hgwi_stat_result, course.course.needed_slope),
    OUT_AS("prior_sd", REAL, hgwi_stat_result, course.course.prior_sd),
    OUT_AS("slope", REAL, hgwi_stat_result, course.course.slope),
    OUT_AS("level_now", REAL, hgwi_stat_result, course.course.level_now),
    OUT_AS("level_target", REAL, hgwi_stat_result, course.course.level_target),
    OUT_AS("scale_target", REAL, hgwi_stat_result, course.course.scale_target),
    OUT_AS("df", REAL, hgwi_stat_result, course.course.df),
    OUT_AS("lower", REAL, hgwi_stat_result, course.course.lower),
    OUT_AS("upper", REAL, hgwi_stat_result, course.course.upper),
    OUT_AS("pred_lower", REAL, hgwi_stat_result, course.course.pred_lower),
    OUT_AS("pred_upper", REAL, hgwi_stat_result, course.course.pred_upper),
    OUT_AS("p_target", REAL, hgwi_stat_result, course.course.p),
    NO_MORE_OUT,
};

static const hgwi_stat_out decision_out[] = {
    OUT_AS("status", STATUS, hgwi_stat_result, course.course.status),
    OUT_ENUM("verdict", WORD, hgwi_stat_result, course.course.verdict, HGW_ENUM_VERDICT),
    OUT_ENUM("reasons", BITS, hgwi_stat_result, course.course.reasons, HGW_ENUM_VERDICT_REASON),
    OUT_ENUM("flags", BITS, hgwi_stat_result, course.course.flags, HGW_ENUM_VERDICT_FLAG),
    OUT_AS("p_target", REAL, hgwi_stat_result, course.course.p),
    OUT_AS("level_target", REAL, hgwi_stat_result, course.course.level_target),
    OUT_AS("lower", REAL, hgwi_stat_result, course.course.lower),
    OUT_AS("upper", REAL, hgwi_stat_result, course.course.upper),
    OUT_AS("outlier_index", PLACE, hgwi_stat_result, course.course.outlier),
    NO_MORE_OUT,
};

/* ---- what people say ---- */

static int32_t combine(const hgwi_given *g, hgwi_stat_result *r) {
    hgwi_qualitative_combine(g->words[0] + HGWI_ON_COURSE, g->voices, g->voice_count, &r->combined);
    return HGW_OK;
}

static const hgwi_stat_in combine_in[] = {
    {"numeric", 0, HGWI_TAKES_WORD, 0, HGWI_NEEDED, hgwi_words_verdict},
    {"signals", 0, HGWI_TAKES_VOICES, 0, HGWI_NEEDED, NULL},
    NO_MORE_IN,
};

static const char *const heard[] = {
    [HGWI_HEARD_NONE] = "none",   [HGWI_HEARD_CONCERN] = "concern", [HGWI_HEARD_WEAK_CONCERN] = "weak_concern",
    [HGWI_HEARD_MIXED] = "mixed", [HGWI_HEARD_SUPPORT] = "support", [HGWI_HEARD_WEAK_SUPPORT] = "weak_support",
};

static const hgwi_stat_out combine_out[] = {
    {"qualitative", HGWI_GIVES_WORD, (uint16_t)offsetof(hgwi_combined, heard), 0, heard},
    OUT_ENUM("verdict", WORD, hgwi_combined, verdict, HGW_ENUM_VERDICT),
    OUT_ENUM("reason", BIT, hgwi_combined, reason, HGW_ENUM_VERDICT_REASON),
    OUT_ENUM("flags", BITS, hgwi_combined, flags, HGW_ENUM_VERDICT_FLAG),
    {NULL, 0, 0, 0, NULL},
};

const hgwi_stat_method hgwi_stat_courses[] = {
    {"aimline_rules", aimline_in, aimline_out, 2, aimline},
    {"projection", course_in, projection_out, 3, judge},
    {"interim_decision", course_in, decision_out, 3, judge},
    {"qualitative_combine", combine_in, combine_out, 0, combine},
    NO_MORE_METHODS,
};
