/* course_one.c: the judgement of one series: one place of several. */
#include "course.h"

#include "course_abreast.h"

const hgwi_course_rules hgwi_course_usual = {0.5, 1, 4, 0.8, 0.2, 0.25, 0.25, 2.5, 0.8, 3};

int hgwi_course_rules_good(const hgwi_course_rules *r) {
    return r->kappa >= 0 && r->lambda >= 0 && r->kappa + r->lambda > 0 && hgwi_finite(r->kappa) &&
           hgwi_finite(r->lambda) && r->nu0 > 0 && r->p_lo >= 0 && r->p_lo < r->p_hi && r->p_hi <= 1 &&
           r->min_span >= 0 && r->max_age >= 0 && r->z_out > 0 && r->level > 0 && r->level < 1 && r->min_points >= 1 &&
           r->min_points <= HGWI_COURSE_DATES_MOST && hgwi_finite(r->min_span) && !isnan(r->max_age);
}

static void take_one(hgwi_abreast *g, const hgwi_series *s, const hgwi_course_aim *aim) {
    *g = (hgwi_abreast){0};
    g->count = 1;
    g->series[0] = *s;
    g->t_eval[0] = aim->t_eval;
    g->t_target[0] = aim->t_target;
    g->target[0] = aim->target;
    g->see_given[0] = aim->see;
    g->baseline[0] = aim->baseline;
    g->prior_slope[0] = aim->prior_slope;
    g->better[0] = aim->better;
}

void hgwi_course_judge(const hgwi_series *s, const hgwi_course_aim *aim, const hgwi_course_rules *r,
                       hgwi_student_table *table, hgwi_course *out) {
    hgwi_abreast g;
    take_one(&g, s, aim);
    if (!hgwi_course_rules_good(r)) {
        g.target[0] = HGWI_UNDEFINED;
        r = &hgwi_course_usual;
    }
    hgwi_abreast_judge(&g, r, table);
    *out = (hgwi_course){.status = g.status[0],
                         .verdict = g.verdict[0],
                         .reasons = g.reasons[0],
                         .flags = g.flags[0],
                         .n = g.n[0],
                         .outlier = g.outlier[0],
                         .p = g.p[0],
                         .first = g.first[0],
                         .last = g.last[0],
                         .y0 = g.y0[0],
                         .see = g.see[0],
                         .aim_slope = g.aim_slope[0],
                         .needed_slope = g.needed_slope[0],
                         .prior_sd = g.prior_sd[0],
                         .slope = g.slope[0],
                         .level_now = g.level_now[0],
                         .level_target = g.level_target[0],
                         .scale_target = g.scale_target[0],
                         .df = g.df[0],
                         .lower = g.lower[0],
                         .upper = g.upper[0],
                         .pred_lower = HGWI_UNDEFINED,
                         .pred_upper = HGWI_UNDEFINED,
                         .deviation = g.deviation[0],
                         .pace = g.pace[0],
                         .level_need = g.level_need[0]};
    if (!g.open[0])
        return;
    if (!hgwi_defined(out->pace))
        out->undefined |= HGWI_COURSE_NO_PACE;
    if (!hgwi_defined(out->level_need))
        out->undefined |= HGWI_COURSE_NO_NEED;
    double half = hgwi_student_table_quantile(table, out->df) * out->scale_target;
    double wide = half * sqrt((g.variance[0] + 1) / g.variance[0]);
    out->pred_lower = out->level_target - wide;
    out->pred_upper = out->level_target + wide;
}

void hgwi_course_interval(const hgwi_course *course, double level, double *lower, double *upper) {
    hgwi_student_table table;
    hgwi_student_table_start(&table, level);
    double half = hgwi_student_table_quantile(&table, course->df) * course->scale_target;
    *lower = course->level_target - half;
    *upper = course->level_target + half;
}

/* Points on the fitted line leave the line and its scatter as they are, and only make both surer. */
int32_t hgwi_course_further(const hgwi_series *s, const hgwi_course_aim *aim, const hgwi_course_rules *r,
                            const hgwi_course *course, double step, double *when) {
    hgwi_abreast g;
    hgwi_student_table table;
    if (course->status != HGWI_FIGURE_OK || !(course->see > 0) || !(step > 0))
        return 0;
    take_one(&g, s, aim);
    hgwi_student_table_start(&table, r->level);
    hgwi_abreast_judge(&g, r, &table);
    if (!g.open[0])
        return 0;
    double at_target = aim->t_target - g.t_from[0], squares = hgwi_square(g.root[0]) / g.variance[0];
    hgwi_course_line l = {g.s0[0], g.s1[0], g.s2[0], 0, 0, 0, 0, 0, 0, g.df[0]};
    int32_t count = 0;
    for (double t = g.last[0] + step; t <= aim->t_target + HGWI_CLOSE && count < 1000; t += step) {
        hgwi_course_add(&l, 1, t - g.t_from[0], 0);
        hgwi_course_solve(&l);
        l.nu += 1;
        count++;
        *when = t;
        double root = sqrt(squares * hgwi_course_variance(&l, at_target));
        double p = hgwi_student_below(g.ahead[0] / (isinf(l.nu) ? root : root / sqrt(l.nu)), l.nu);
        if (hgwi_verdict_by(p, r->p_hi, r->p_lo) != HGWI_TOO_LITTLE)
            return count;
    }
    return 0;
}
