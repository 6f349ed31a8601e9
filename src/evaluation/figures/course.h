/* course.h: is a pupil on course for a target?  A straight line with a known measurement error and a prior under which,
 * before any data, the chance of reaching the target is one half (evaluation.md 2.2).
 *
 *   y_i = alpha + beta (t_i - t0) + e_i,  e_i ~ N(0, sigma^2 / w_i),  w_i = (SEE / SEM_i)^2, 1 without an own SEM
 *   alpha flat;  beta | sigma ~ N(b0, sigma^2 (s_b / SEE)^2);  sigma^2 ~ scaled inverse chi^2 (nu0, SEE^2)
 *   t0 the first date, y0 the mean on it, g = (target - y0) / (T - t0), b0 = g, s_b = max(kappa |g|, lambda SEE / (T -
 * t0)) level at T ~ Student t with nu = nu0 + n - 1 around alpha + beta (T - t0);  P = the chance that it is at the
 * target
 *
 * Times are in any unit; slopes are per that unit.  Scores, SEE and target are in points of the test.  Points may come
 * in any order.  Nothing is allocated and nothing is remembered, so that millions of series can be judged in a row. */
#ifndef HGWI_COURSE_H
#define HGWI_COURSE_H

#include "figure.h"
#include "student_whole.h"
#include "verdict.h"

/* The numbers that a team may move; hgwi_course_usual has those of evaluation.md. */
typedef struct hgwi_course_rules {
    double kappa, lambda; /* spread of the prior, in needed slopes and in SEE over the stretch */
    double nu0;           /* how many measurements the SEE of the manual is worth */
    double p_hi, p_lo;    /* on course from here, adjust up to here */
    double min_span;      /* of the stretch from first date to target that must lie behind */
    double max_age;       /* of that stretch: how old the last measurement may be */
    double z_out;         /* a measurement further from its expectation is an outlier */
    double level;         /* of the intervals */
    int32_t min_points;   /* different dates; 1 to HGWI_COURSE_DATES_MOST */
} hgwi_course_rules;

enum { HGWI_COURSE_DATES_MOST = 32 };

extern const hgwi_course_rules hgwi_course_usual;

/* Can rules be these? */
int hgwi_course_rules_good(const hgwi_course_rules *rules);

/* The measurements of one pupil with one instrument: times as numbers or as days, NaN for a score that is missing;
 * own measurement errors, or NULL. */
typedef struct hgwi_series {
    const double *t;
    const int32_t *days; /* when t is NULL */
    const double *y;
    const double *sem;
    int64_t count;
} hgwi_series;

/* What is aimed at; NaN where something is not given. */
typedef struct hgwi_course_aim {
    double t_eval;      /* points after it do not count; INFINITY: all do, and none is old */
    double t_target;    /* after the first date */
    double target, see; /* see NaN: estimated from six points on */
    double baseline;    /* where the aimline begins; NaN: the mean of the first date.  Moves the aimline only. */
    double prior_slope; /* instead of g; NaN: g */
    int better;         /* 1: more is better; -1: less is */
} hgwi_course_aim;

/* Which figures are not defined though the status is OK, as bits; they are NaN. */
enum { HGWI_COURSE_NO_PACE = 1, HGWI_COURSE_NO_NEED = 2 };

typedef struct hgwi_course {
    int32_t status, verdict;
    uint32_t reasons, flags, undefined;
    int64_t n;       /* points that counted */
    int64_t outlier; /* place of the measurement furthest off, among those given; -1: none */
    double p;        /* the chance that the true level at T is at the target or better */
    double first, last, y0, see;
    double aim_slope, needed_slope, prior_sd, slope;  /* aim_slope: from the baseline; needed_slope: from y0 */
    double level_now, level_target, scale_target, df; /* level_now: on the last date */
    double lower, upper, pred_lower, pred_upper;      /* of the level, and of a score, at T */
    double deviation;  /* mean of the last four points from the aimline, in the direction of the scale */
    double pace;       /* slope / aim_slope */
    double level_need; /* points per unit of time from t_eval to T */
} hgwi_course;

/* With `table` (see student_whole.h) as the memory for quantiles between calls. */
void hgwi_course_judge(const hgwi_series *series, const hgwi_course_aim *aim, const hgwi_course_rules *rules,
                       hgwi_student_table *table, hgwi_course *out);

/* The interval of another level, of what hgwi_course_judge() gave. */
void hgwi_course_interval(const hgwi_course *course, double level, double *lower, double *upper);

/* How many further points, `step` apart, the last at T at most, it would take on the fitted line to leave the grey zone
 * (evaluation.md 2.5); 0: none does.  The time of the last of them comes in *when. */
int32_t hgwi_course_further(const hgwi_series *series, const hgwi_course_aim *aim, const hgwi_course_rules *rules,
                            const hgwi_course *course, double step, double *when);

#endif
