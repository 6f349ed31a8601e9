/* simulation_looks.c: pupils who are looked at again and again: who is found, when, and who is alarmed without need. */
#include <math.h>
#include <string.h>

#include "simulation_run.h"

enum { RULES = 8, WEEKS_MOST = 20, RATIOS = 4 };

static const double GOAL = 1.5;

/* Growth as a part of the goal.  With the last, who is on track hangs on the luck of the baseline alone. */
static const double RATIO[RATIOS] = {0, 0.5, 0.75, 1};

static const sim_rule RULE[RULES] = {
    {"4-point rule", sim_four_point, {0}},
    {"median of last 3", sim_median, {0}},
    {"OLS slope, n>=6", sim_slope, {.least = 6}},
    {"OLS line at T, n>=6", sim_line, {.least = 6}},
    {"Theil-Sen at T, n>=6", sim_robust, {.least = 6}},
    {"OLS 80% CI", sim_interval, {0}},
    {"recommended .8/.2", sim_recommended, {0}},
    {"recommended .9/.1", sim_varied, {.p_hi = 0.9, .p_lo = 0.1}},
};

typedef struct rhythm {
    const char *name;
    double weeks[WEEKS_MOST]; /* 0: the end */
} rhythm;

static const rhythm RHYTHMS[] = {
    {"weekly", {4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 0}},
    {"6-10-14", {6, 10, 14, 0}},
};

/* How many pupils a rule first told to adjust in each week; in week 0: never. */
typedef struct found {
    int64_t in_week[RULES][WEEKS_MOST + 1];
    int64_t pupils, of; /* those that count, of all that were drawn */
} found;

static void look_at(sim_run *run, const sim_pupil *pupil, const rhythm *when, found *out) {
    int first[RULES] = {0}, left = RULES;
    sim_look look;
    for (const double *week = when->weeks; *week > 0 && left > 0; week++) {
        sim_look_start(&look, &run->desk, pupil, *week);
        for (int k = 0; k < RULES; k++)
            if (first[k] == 0 && RULE[k].says(&look, &RULE[k].manner) == HGWI_ADJUST) {
                first[k] = (int)*week;
                left--;
            }
    }
    for (int k = 0; k < RULES; k++)
        out->in_week[k][first[k]]++;
    out->pupils++;
}

/* Of those who grow as the goal asks, the ones on track; of the others, the ones who are not. */
static void run_ratio(sim_run *run, double see, double ratio, const rhythm *when, found *out) {
    const sim_world world = {sim_weekly, 3, 22, GOAL, GOAL * ratio, 1e-9, see, 0, 0, 0, 0};
    sim_pupil pupil;
    memset(out, 0, sizeof *out);
    out->of = run->store->pupils / 2;
    sim_run_stream(run);
    for (int64_t i = 0; i < out->of; i++) {
        sim_pupil_draw(&run->chance, &world, &pupil);
        if (pupil.on == (ratio >= 1))
            look_at(run, &pupil, when, out);
    }
}

/* The week of the pupil in such a place, in the order of weeks, never being the last. */
static double week_at(const int64_t *in_week, int64_t place) {
    for (int week = 1; week <= WEEKS_MOST; week++) {
        if (place < in_week[week])
            return week;
        place -= in_week[week];
    }
    return INFINITY;
}

static void write_rule(sim_row *row, int rule, const found *all) {
    for (int i = 0; i < RATIOS; i++) {
        const int64_t *in_week = all[i].in_week[rule], n = all[i].pupils;
        sim_row_figure(row, (double)(n - in_week[0]) / (double)n);
        if (RATIO[i] < 1)
            sim_row_week(row, floor((week_at(in_week, (n - 1) / 2) + week_at(in_week, n / 2)) / 2));
    }
}

static void run_looks(sim_run *run, double see, const rhythm *when) {
    char name[SIM_NAME_MOST];
    found all[RATIOS];
    snprintf(name, sizeof name, "looks %d %s", (int)see, when->name);
    for (int i = 0; i < RATIOS; i++)
        run_ratio(run, see, RATIO[i], when, &all[i]);
    sim_row *on = sim_store_row(run->store, name, "on track");
    for (int i = 0; i < RATIOS; i++) {
        int64_t on_track = RATIO[i] < 1 ? all[i].of - all[i].pupils : all[i].pupils;
        sim_row_figure(on, (double)on_track / (double)all[i].of);
    }
    for (int k = 0; k < RULES; k++)
        write_rule(sim_store_row(run->store, name, RULE[k].name), k, all);
}

void sim_run_looks(sim_run *run) {
    static const double SEE[] = {5, 10, 15};
    for (size_t i = 0; i < sizeof SEE / sizeof SEE[0]; i++)
        for (size_t j = 0; j < sizeof RHYTHMS / sizeof RHYTHMS[0]; j++)
            run_looks(run, SEE[i], &RHYTHMS[j]);
}
