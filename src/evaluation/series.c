/* series.c: hgw_evaluate_series(): one judgement after the other, from arrays to arrays. */
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

static int32_t bits_of(const hgwi_course *course) {
    uint32_t bits = course->reasons | course->flags << HGW_SERIES_FLAGS;
    if (course->status == HGWI_FIGURE_BAD_INPUT)
        bits |= HGW_SERIES_BAD_INPUT;
    if (course->status == HGWI_FIGURE_INSUFFICIENT)
        bits |= HGW_SERIES_NO_POINTS;
    if (course->reasons & HGWI_WHY_NO_SEE)
        bits |= HGW_SERIES_NOT_COMPUTED;
    if (course->undefined & HGWI_COURSE_NO_PACE)
        bits |= HGW_SERIES_NO_PACE;
    if (course->undefined & HGWI_COURSE_NO_NEED)
        bits |= HGW_SERIES_NO_TIME;
    return (int32_t)bits;
}

static void put(double *to, int64_t i, double figure) {
    if (to)
        to[i] = figure;
}

int32_t hgw_evaluate_series(int64_t count, const int64_t *offsets, int64_t point_count, const int32_t *days,
                            const double *scores, const double *baselines, const double *targets, const double *errors,
                            const int32_t *directions, const int32_t *evaluated, const int32_t *due,
                            const double *settings, int32_t setting_count, int32_t *verdicts, double *chances,
                            double *levels, double *lower, double *upper, double *needed, double *growth, double *pace,
                            double *need, double *deviations, int32_t *reasons) {
    const double none = HGWI_UNDEFINED;
    hgwi_course_rules rules;
    hgwi_student_table table;
    if (count < 0 || point_count < 0 || setting_count < 0 || (setting_count > 0 && !settings) ||
        (count > 0 && (!offsets || !targets || !due)) || (point_count > 0 && (!days || !scores)))
        return HGW_E_MISUSE;
    if (setting_count > HGW_SETTING_COUNT || !take_rules(settings, setting_count, &rules))
        return HGW_E_RANGE;
    hgwi_student_table_start(&table, rules.level);
    for (int64_t i = 0; i < count; i++) {
        hgwi_course course;
        int64_t from = offsets[i], to = offsets[i + 1];
        int good = from >= 0 && to >= from && to <= point_count;
        hgwi_series series = {NULL, good ? days + from : NULL, good ? scores + from : NULL, NULL, good ? to - from : 0};
        hgwi_course_aim aim = {evaluated ? evaluated[i] : (double)INFINITY,
                               due[i],
                               good ? targets[i] : none,
                               errors ? errors[i] : none,
                               baselines ? baselines[i] : none,
                               none,
                               directions ? directions[i] : 1};
        hgwi_course_judge(&series, &aim, &rules, &table, &course);
        if (verdicts)
            verdicts[i] = course.verdict;
        if (reasons)
            reasons[i] = bits_of(&course);
        put(chances, i, course.p);
        put(levels, i, course.level_target);
        put(lower, i, course.lower);
        put(upper, i, course.upper);
        put(needed, i, course.aim_slope);
        put(growth, i, course.slope);
        put(pace, i, course.pace);
        put(need, i, course.level_need);
        put(deviations, i, course.deviation);
    }
    return HGW_OK;
}
