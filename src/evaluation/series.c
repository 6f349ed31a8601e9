/* series.c: hgw_evaluate_series(): from arrays to arrays, a few series at a time. */
#include <hgw/series.h>

#include "figures/figures.h"

/* The reasons and flags of the figures are the bits that the header promises. */
typedef char
    reasons_are_in_order[HGWI_WHY_FEW_POINTS == 1 << (HGW_VERDICT_REASON_FEW_POINTS - 1) &&
                                 HGWI_WHY_INSTRUMENTS_DISAGREE == 1 << (HGW_VERDICT_REASON_INSTRUMENTS_DISAGREE - 1)
                             ? 1
                             : -1];
typedef char flags_are_in_order[HGWI_FLAG_SEE_ESTIMATED == 1 << (HGW_VERDICT_FLAG_SEE_ESTIMATED - 1) &&
                                        HGWI_FLAG_LEANING_ON_COURSE == 1 << (HGW_VERDICT_FLAG_LEANING_ON_COURSE - 1)
                                    ? 1
                                    : -1];
typedef char verdicts_are_in_order[(int)HGWI_ON_COURSE == (int)HGW_VERDICT_ON_COURSE &&
                                           (int)HGWI_ADJUST == (int)HGW_VERDICT_ADJUST &&
                                           (int)HGWI_TOO_LITTLE == (int)HGW_VERDICT_TOO_LITTLE_EVIDENCE
                                       ? 1
                                       : -1];

static int take_rules(const double *settings, int32_t count, hgwi_course_rules *rules) {
    double min_points = hgwi_course_usual.min_points;
    double *const places[HGW_SETTING_COUNT] = {
        [HGW_SETTING_P_HI] = &rules->p_hi,       [HGW_SETTING_P_LO] = &rules->p_lo,
        [HGW_SETTING_MIN_POINTS] = &min_points,  [HGW_SETTING_MIN_SPAN] = &rules->min_span,
        [HGW_SETTING_MAX_AGE] = &rules->max_age, [HGW_SETTING_OUTLIER] = &rules->z_out,
        [HGW_SETTING_KAPPA] = &rules->kappa,     [HGW_SETTING_LAMBDA] = &rules->lambda,
        [HGW_SETTING_NU0] = &rules->nu0,         [HGW_SETTING_LEVEL] = &rules->level,
    };
    *rules = hgwi_course_usual;
    for (int32_t i = 0; i < count; i++)
        if (hgwi_defined(settings[i]))
            *places[i] = settings[i];
    rules->min_points = min_points >= 1 && min_points <= HGWI_COURSE_DATES_MOST && min_points == floor(min_points)
                            ? (int32_t)min_points
                            : 0;
    return hgwi_course_rules_good(rules);
}

static int32_t bits_of(const hgwi_abreast *g, int k) {
    uint32_t bits = g->reasons[k] | g->flags[k] << HGW_SERIES_FLAGS;
    if (!g->open[k]) {
        bits |= g->status[k] == HGWI_FIGURE_BAD_INPUT      ? (uint32_t)HGW_SERIES_BAD_INPUT
                : g->status[k] == HGWI_FIGURE_INSUFFICIENT ? (uint32_t)HGW_SERIES_NO_POINTS
                                                           : (uint32_t)HGW_SERIES_NOT_COMPUTED;
        return (int32_t)bits;
    }
    if (!hgwi_defined(g->pace[k]))
        bits |= HGW_SERIES_NO_PACE;
    if (!hgwi_defined(g->level_need[k]))
        bits |= HGW_SERIES_NO_TIME;
    return (int32_t)bits;
}

/* The arrays, as they are given. */
typedef struct given {
    const int64_t *offsets;
    int64_t point_count;
    const int32_t *days;
    const double *scores, *baselines, *targets, *errors;
    const int32_t *directions, *evaluated, *due;
} given;

typedef struct wanted {
    int32_t *verdicts;
    double *chances, *levels, *lower, *upper, *needed, *growth, *pace, *need, *deviations;
    int32_t *reasons;
} wanted;

/* Where the points of one lie; one that lies nowhere gets a target that cannot be. */
static inline void point_at(const given *in, int64_t i, hgwi_abreast *g, int k) {
    int64_t from = in->offsets[i], to = in->offsets[i + 1];
    int good = from >= 0 && to >= from && to <= in->point_count;
    g->series[k].days = good && in->days ? in->days + from : NULL;
    g->series[k].y = good && in->scores ? in->scores + from : NULL;
    g->series[k].count = good ? to - from : 0;
    g->target[k] = good ? g->target[k] : HGWI_UNDEFINED;
}

/* An array that is not given leaves what begin() wrote. */
static void take(const given *in, int64_t i, hgwi_abreast *g) {
    for (int k = 0; k < g->count; k++) {
        g->t_target[k] = in->due[i + k];
        g->target[k] = in->targets[i + k];
    }
    for (int k = 0; in->evaluated && k < g->count; k++)
        g->t_eval[k] = in->evaluated[i + k];
    for (int k = 0; in->directions && k < g->count; k++)
        g->better[k] = in->directions[i + k];
    for (int k = 0; in->errors && k < g->count; k++)
        g->see_given[k] = in->errors[i + k];
    for (int k = 0; in->baselines && k < g->count; k++)
        g->baseline[k] = in->baselines[i + k];
    for (int k = 0; k < g->count; k++)
        point_at(in, i + k, g, k);
}

static void begin(hgwi_abreast *g) {
    for (int k = 0; k < HGWI_ABREAST; k++) {
        g->t_eval[k] = INFINITY;
        g->better[k] = 1;
        g->see_given[k] = g->baseline[k] = g->prior_slope[k] = HGWI_UNDEFINED;
    }
}

static void put(double *to, int64_t i, const double *figures, int32_t count) {
    for (int32_t k = 0; to && k < count; k++)
        to[i + k] = figures[k];
}

static void tell(const hgwi_abreast *g, const wanted *out, int64_t i) {
    for (int k = 0; out->verdicts && k < g->count; k++)
        out->verdicts[i + k] = g->verdict[k];
    for (int k = 0; out->reasons && k < g->count; k++)
        out->reasons[i + k] = bits_of(g, k);
    put(out->chances, i, g->p, g->count);
    put(out->levels, i, g->level_target, g->count);
    put(out->lower, i, g->lower, g->count);
    put(out->upper, i, g->upper, g->count);
    put(out->needed, i, g->aim_slope, g->count);
    put(out->growth, i, g->slope, g->count);
    put(out->pace, i, g->pace, g->count);
    put(out->need, i, g->level_need, g->count);
    put(out->deviations, i, g->deviation, g->count);
}

int32_t hgw_evaluate_series(int64_t count, const int64_t *offsets, int64_t point_count, const int32_t *days,
                            const double *scores, const double *baselines, const double *targets, const double *errors,
                            const int32_t *directions, const int32_t *evaluated, const int32_t *due,
                            const double *settings, int32_t setting_count, int32_t *verdicts, double *chances,
                            double *levels, double *lower, double *upper, double *needed, double *growth, double *pace,
                            double *need, double *deviations, int32_t *reasons) {
    const given in = {offsets, point_count, days, scores, baselines, targets, errors, directions, evaluated, due};
    const wanted out = {verdicts, chances, levels, lower, upper, needed, growth, pace, need, deviations, reasons};
    hgwi_course_rules rules;
    hgwi_student_table table;
    hgwi_abreast g = {0};
    if (count < 0 || point_count < 0 || setting_count < 0 || (setting_count > 0 && !settings) ||
        (count > 0 && (!offsets || !targets || !due)) || (point_count > 0 && (!days || !scores)))
        return HGW_E_MISUSE;
    if (setting_count > HGW_SETTING_COUNT || !take_rules(settings, setting_count, &rules))
        return HGW_E_RANGE;
    hgwi_student_table_start(&table, rules.level);
    begin(&g);
    for (int64_t i = 0; i < count; i += g.count) {
        g.count = count - i < HGWI_ABREAST ? (int32_t)(count - i) : HGWI_ABREAST;
        take(&in, i, &g);
        hgwi_abreast_judge(&g, &rules, &table);
        tell(&g, &out, i);
    }
    return HGW_OK;
}
