/* simulation_rules.c: see simulation_rules.h. */
#include "simulation_rules.h"

#include <stdio.h>
#include <stdlib.h>

static const double LEVEL = 0.8;

/* Fewer points than this say nothing (as in simulation.py). */
enum { FOUR = 4, THREE = 3, SLOPE_LEAST = 3, LINE_LEAST = 2, INTERVAL_LEAST = 4 };

enum { USES_PER_CLEARING = 16, LOOKS_PER_CHECK = 251 };

void sim_must(int done, const char *what) {
    if (!done) {
        fprintf(stderr, "simulation: failed: %s\n", what);
        exit(2);
    }
}

/* ---- the desk ---- */

void sim_desk_start(sim_desk *desk) {
    hgwi_pool_start(&desk->pool, hgwi_mem_libc());
    hgwi_student_table_start(&desk->table, LEVEL);
    desk->uses = 0;
    desk->looks = desk->checked = 0;
}

void sim_desk_end(sim_desk *desk) {
    hgwi_pool_end(&desk->pool);
}

void sim_desk_clear(sim_desk *desk) {
    if (++desk->uses == USES_PER_CLEARING) {
        hgwi_pool_end(&desk->pool);
        desk->uses = 0;
    }
}

/* ---- a look ---- */

void sim_look_start(sim_look *look, sim_desk *desk, const sim_pupil *pupil, double week) {
    const sim_world *world = pupil->world;
    sim_desk_clear(desk);
    look->desk = desk;
    look->pupil = pupil;
    look->week = week;
    look->n = 0;
    while (world->probes + look->n < world->count && world->when[world->probes + look->n] <= week)
        look->n++;
    look->needed_slope = (pupil->target - pupil->baseline) / SIM_MOMENT;
    look->has_trend = look->has_robust = look->has_course = 0;
    if (desk->looks++ % LOOKS_PER_CHECK == 0)
        sim_look_check(look);
}

hgwi_row sim_look_weeks(const sim_look *look) {
    hgwi_row row = {look->pupil->world->when + look->pupil->world->probes, look->n};
    return row;
}

hgwi_row sim_look_scores(const sim_look *look) {
    hgwi_row row = {look->pupil->y + look->pupil->world->probes, look->n};
    return row;
}

/* From the aimline, so many points before the last. */
static double deviation(const sim_look *look, int32_t back) {
    int32_t i = look->pupil->world->probes + look->n - 1 - back;
    return look->pupil->y[i] - look->pupil->baseline - look->needed_slope * look->pupil->world->when[i];
}

double sim_look_middle(const sim_look *look) {
    double last[THREE];
    for (int32_t i = 0; i < THREE; i++)
        last[i] = deviation(look, i);
    hgwi_row_sort(last, THREE);
    return last[1];
}

const hgwi_trend *sim_look_trend(sim_look *look) {
    if (!look->has_trend) {
        int32_t status = hgwi_ols_trend(&look->desk->pool, sim_look_weeks(look), sim_look_scores(look), &look->trend);
        sim_must(status == HGW_OK && look->trend.status == HGWI_FIGURE_OK, "hgwi_ols_trend");
        look->has_trend = 1;
    }
    return &look->trend;
}

/* se_fit = see sqrt(1/n + (T - mean t)^2 / Sxx), where see / sqrt(Sxx) is the error of the slope. */
sim_fit sim_look_fit(sim_look *look) {
    const hgwi_trend *trend = sim_look_trend(look);
    hgwi_row weeks = sim_look_weeks(look);
    sim_fit out = {trend->intercept + trend->slope * SIM_MOMENT, HGWI_UNDEFINED, HGWI_UNDEFINED};
    double sum = 0;
    for (int32_t i = 0; i < weeks.count; i++)
        sum += weeks.at[i];
    if (look->n < INTERVAL_LEAST)
        return out;
    out.se = sqrt(hgwi_square(trend->see) / look->n + hgwi_square(trend->se_slope * (SIM_MOMENT - sum / weeks.count)));
    out.half = hgwi_student_table_quantile(&look->desk->table, look->n - 2) * out.se;
    return out;
}

double sim_look_robust_at(sim_look *look) {
    if (!look->has_robust) {
        int32_t status =
            hgwi_theil_sen_line(&look->desk->pool, sim_look_weeks(look), sim_look_scores(look), LEVEL, &look->robust);
        sim_must(status == HGW_OK && look->robust.status == HGWI_FIGURE_OK, "hgwi_theil_sen_line");
        look->has_robust = 1;
    }
    return look->robust.intercept_joint + look->robust.slope * SIM_MOMENT;
}

/* ---- the recommended procedure ---- */

static double mean_of(const double *y, int32_t count) {
    double sum = 0;
    for (int32_t i = 0; i < count; i++)
        sum += y[i];
    return sum / count;
}

/* The library knows a spread of the prior only in needed slopes: a given one is said in those of this pupil. */
static hgwi_course_rules rules_of(const sim_look *look, const sim_manner *manner) {
    hgwi_course_rules rules = hgwi_course_usual;
    const sim_pupil *pupil = look->pupil;
    if (manner->kappa > 0 || manner->growth_sd > 0) {
        rules.kappa = manner->kappa;
        rules.lambda = 0;
    }
    if (manner->growth_sd > 0)
        rules.kappa = manner->growth_sd / fabs((pupil->target - mean_of(pupil->y, pupil->world->probes)) / SIM_MOMENT);
    if (manner->nu0 > 0)
        rules.nu0 = manner->nu0;
    if (manner->p_hi > 0) {
        rules.p_hi = manner->p_hi;
        rules.p_lo = manner->p_lo;
    }
    return rules;
}

static void judge(sim_look *look, const sim_manner *manner, const hgwi_course_rules *rules, hgwi_course *out) {
    const sim_pupil *pupil = look->pupil;
    const sim_world *world = pupil->world;
    hgwi_series series = {world->when, NULL, pupil->y, NULL, world->probes + look->n};
    hgwi_course_aim aim = {look->week, SIM_MOMENT, pupil->target, world->see, pupil->baseline, HGWI_UNDEFINED, 1};
    if (manner && manner->see_factor > 0)
        aim.see *= manner->see_factor;
    if (manner && manner->growth_sd > 0)
        aim.prior_slope = manner->growth;
    hgwi_course_judge(&series, &aim, rules, &look->desk->table, out);
    sim_must(out->status == HGWI_FIGURE_OK, "hgwi_course_judge");
}

const hgwi_course *sim_look_course(sim_look *look) {
    if (!look->has_course) {
        judge(look, NULL, &hgwi_course_usual, &look->course);
        look->has_course = 1;
    }
    return &look->course;
}

/* ---- what each rule says ---- */

static int by(int adjust) {
    return adjust ? HGWI_ADJUST : HGWI_ON_COURSE;
}

int sim_four_point(sim_look *look, const sim_manner *manner) {
    (void)manner;
    int under = 0, over = 0;
    if (look->n < FOUR)
        return HGWI_TOO_LITTLE;
    for (int32_t i = 0; i < FOUR; i++) {
        double off = deviation(look, i);
        under += off < 0;
        over += off > 0;
    }
    if (under == FOUR)
        return HGWI_ADJUST;
    return over == FOUR ? HGWI_ON_COURSE : HGWI_TOO_LITTLE;
}

int sim_median(sim_look *look, const sim_manner *manner) {
    (void)manner;
    return look->n < THREE ? HGWI_TOO_LITTLE : by(sim_look_middle(look) < 0);
}

static int too_few(const sim_look *look, const sim_manner *manner, int32_t least) {
    return look->n < (manner->least > 0 ? manner->least : least);
}

int sim_slope(sim_look *look, const sim_manner *manner) {
    if (too_few(look, manner, SLOPE_LEAST))
        return HGWI_TOO_LITTLE;
    return by(sim_look_trend(look)->slope < look->needed_slope);
}

int sim_line(sim_look *look, const sim_manner *manner) {
    if (too_few(look, manner, LINE_LEAST))
        return HGWI_TOO_LITTLE;
    const hgwi_trend *trend = sim_look_trend(look);
    return by(trend->intercept + trend->slope * SIM_MOMENT < look->pupil->target);
}

int sim_robust(sim_look *look, const sim_manner *manner) {
    if (too_few(look, manner, LINE_LEAST))
        return HGWI_TOO_LITTLE;
    return by(sim_look_robust_at(look) < look->pupil->target);
}

int sim_interval(sim_look *look, const sim_manner *manner) {
    if (too_few(look, manner, INTERVAL_LEAST))
        return HGWI_TOO_LITTLE;
    sim_fit fit = sim_look_fit(look);
    if (fit.fit - fit.half > look->pupil->target)
        return HGWI_ON_COURSE;
    return fit.fit + fit.half < look->pupil->target ? HGWI_ADJUST : HGWI_TOO_LITTLE;
}

int sim_recommended(sim_look *look, const sim_manner *manner) {
    (void)manner;
    return sim_look_course(look)->verdict;
}

int sim_varied(sim_look *look, const sim_manner *manner) {
    hgwi_course course;
    hgwi_course_rules rules = rules_of(look, manner);
    judge(look, manner, &rules, &course);
    return course.verdict;
}

int sim_forced(sim_look *look, const sim_manner *manner) {
    (void)manner;
    return by(sim_look_course(look)->p < 0.5);
}
