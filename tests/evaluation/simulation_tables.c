/* simulation_tables.c: tables A to G: what share of verdicts is false, and how often there is none. */
#include <math.h>

#include "simulation_run.h"

enum { RULES_MOST = 8, LOOKS_MOST = 3 };

/* ---- what is compared ---- */

static const sim_rule ALL[] = {
    {"4-point rule", sim_four_point, {0}},
    {"median of last 3", sim_median, {0}},
    {"OLS slope < goal slope", sim_slope, {0}},
    {"OLS line at T", sim_line, {0}},
    {"Theil-Sen line at T", sim_robust, {0}},
    {"OLS 80% CI at T (3-way)", sim_interval, {0}},
    {"recommended", sim_recommended, {0}},
    {"recommended, forced", sim_forced, {0}},
    {NULL, NULL, {0}},
};

static const sim_rule SOME[] = {
    {"4-point rule", sim_four_point, {0}},
    {"median of last 3", sim_median, {0}},
    {"OLS line at T", sim_line, {0}},
    {"recommended", sim_recommended, {0}},
    {NULL, NULL, {0}},
};

/* The last two with a prior from a norm: growth 1.2 a week, or half of that, with a spread of 0.6. */
static const sim_rule AMBITIOUS[] = {
    {"4-point rule", sim_four_point, {0}},
    {"median of last 3", sim_median, {0}},
    {"OLS line at T", sim_line, {0}},
    {"recommended", sim_recommended, {0}},
    {"prior = norm growth", sim_varied, {.growth = 1.2, .growth_sd = 0.6}},
    {"prior = norm growth -50%", sim_varied, {.growth = 0.6, .growth_sd = 0.6}},
    {NULL, NULL, {0}},
};

static const sim_rule STATED[] = {
    {"SEE x 0.5", sim_varied, {.see_factor = 0.5}},
    {"SEE x 1", sim_recommended, {0}},
    {"SEE x 2", sim_varied, {.see_factor = 2}},
    {"SEE x 0.5, fixed (nu0=inf)", sim_varied, {.see_factor = 0.5, .nu0 = INFINITY}},
    {NULL, NULL, {0}},
};

static const sim_rule SPREADS[] = {
    {"kappa 0.25, lambda 0", sim_varied, {.kappa = 0.25}},
    {"kappa 0.50, lambda 0", sim_varied, {.kappa = 0.5}},
    {"kappa 1.00, lambda 0", sim_varied, {.kappa = 1}},
    {"default", sim_recommended, {0}},
    {NULL, NULL, {0}},
};

/* ---- in which worlds ---- */

typedef struct table {
    const char *name;
    sim_world world;
    int32_t weeks[LOOKS_MOST]; /* of evaluation; more than one: the week is part of the name */
    const sim_rule *rules;
} table;

#define WEEKLY(goal, growth, sd, see) sim_weekly, 3, 23, goal, growth, sd, see
#define FOUR_WEEKLY(goal)             sim_four_weekly, 1, 5, goal, goal, (goal) / 2, 10

/* A: usual growth.  B: needed growth of two and of four SEE.  C: what the model does not know of.  D: SEE stated wrong.
 * E: a goal beyond what pupils usually reach.  F: the same target for all. */
static const table TABLES[] = {
    {"A 5", {WEEKLY(1.5, 1.5, 0.75, 5), 0, 0, 0, 0}, {6, 10, 14}, ALL},
    {"A 10", {WEEKLY(1.5, 1.5, 0.75, 10), 0, 0, 0, 0}, {6, 10, 14}, ALL},
    {"A 15", {WEEKLY(1.5, 1.5, 0.75, 15), 0, 0, 0, 0}, {6, 10, 14}, ALL},
    {"B 2", {FOUR_WEEKLY(1.0), 0, 0, 0, 0}, {8, 12, 16}, ALL},
    {"B 4", {FOUR_WEEKLY(2.0), 0, 0, 0, 0}, {8, 12, 16}, ALL},
    {"C rho .4", {WEEKLY(1.5, 1.5, 0.75, 10), 0.4, 0, 0, 0}, {10, 0, 0}, SOME},
    {"C 5% out", {WEEKLY(1.5, 1.5, 0.75, 10), 0, 0.05, 0, 0}, {10, 0, 0}, SOME},
    {"C 10% out", {WEEKLY(1.5, 1.5, 0.75, 10), 0, 0.1, 0, 0}, {10, 0, 0}, SOME},
    {"C slowing", {WEEKLY(1.5, 1.5, 0.75, 10), 0, 0, 0.3, 0}, {10, 0, 0}, SOME},
    {"C accelerating", {WEEKLY(1.5, 1.5, 0.75, 10), 0, 0, -0.3, 0}, {10, 0, 0}, SOME},
    {"D", {WEEKLY(1.5, 1.5, 0.75, 10), 0, 0, 0, 0}, {10, 0, 0}, STATED},
    {"E", {WEEKLY(2.0, 1.2, 0.6, 10), 0, 0, 0, 0}, {10, 0, 0}, AMBITIOUS},
    {"F", {WEEKLY(1.5, 1.5, 0.75, 10), 0, 0, 0, 70}, {10, 0, 0}, SOME},
};

/* G: growth spreads by a quarter, a half and the whole of the goal. */
static const table SPREAD_TABLES[] = {
    {"G 0.25", {WEEKLY(1.5, 1.5, 0.375, 10), 0, 0, 0, 0}, {10, 0, 0}, SPREADS},
    {"G 0.50", {WEEKLY(1.5, 1.5, 0.75, 10), 0, 0, 0, 0}, {10, 0, 0}, SPREADS},
    {"G 1.00", {WEEKLY(1.5, 1.5, 1.5, 10), 0, 0, 0, 0}, {10, 0, 0}, SPREADS},
};

/* ---- counting ---- */

typedef struct tally {
    int64_t adjusted_on, passed_off; /* the two ways to be wrong */
    int64_t unsaid;
} tally;

static void count(tally *all, int verdict, int on) {
    all->adjusted_on += on && verdict == HGWI_ADJUST;
    all->passed_off += !on && verdict == HGWI_ON_COURSE;
    all->unsaid += verdict == HGWI_TOO_LITTLE;
}

/* False adjust, false on course, too little, wrong of those decided, cost (evaluation.md 4.1). */
static void write_row(sim_row *row, const tally *found, int64_t on, int64_t pupils) {
    double all = (double)pupils, wrong = (double)(found->adjusted_on + found->passed_off);
    double unsaid = (double)found->unsaid;
    sim_row_figure(row, (double)found->adjusted_on / (double)on);
    sim_row_figure(row, (double)found->passed_off / (double)(pupils - on));
    sim_row_figure(row, unsaid / all);
    sim_row_figure(row, found->unsaid < pupils ? wrong / (all - unsaid) : HGWI_UNDEFINED);
    sim_row_figure(row, (wrong + 0.2 * unsaid) / all);
}

static void write_table(sim_store *store, const table *t, int32_t look, const tally *tallies, int64_t on) {
    char name[SIM_NAME_MOST];
    if (t->weeks[1] > 0)
        snprintf(name, sizeof name, "%s %d", t->name, (int)t->weeks[look]);
    else
        snprintf(name, sizeof name, "%s", t->name);
    sim_row_figure(sim_store_row(store, name, "on track"), (double)on / (double)store->pupils);
    for (int32_t k = 0; t->rules[k].name; k++)
        write_row(sim_store_row(store, name, t->rules[k].name), &tallies[k], on, store->pupils);
}

static void run_table(sim_run *run, const table *t) {
    tally tallies[LOOKS_MOST][RULES_MOST] = {{{0, 0, 0}}};
    int64_t on = 0;
    sim_pupil pupil;
    sim_look look;
    sim_run_stream(run);
    for (int64_t i = 0; i < run->store->pupils; i++) {
        sim_pupil_draw(&run->chance, &t->world, &pupil);
        on += pupil.on;
        for (int32_t j = 0; j < LOOKS_MOST && t->weeks[j] > 0; j++) {
            sim_look_start(&look, &run->desk, &pupil, t->weeks[j]);
            for (int32_t k = 0; t->rules[k].name; k++)
                count(&tallies[j][k], t->rules[k].says(&look, &t->rules[k].manner), pupil.on);
        }
    }
    for (int32_t j = 0; j < LOOKS_MOST && t->weeks[j] > 0; j++)
        write_table(run->store, t, j, tallies[j], on);
}

void sim_run_tables(sim_run *run) {
    for (size_t i = 0; i < sizeof TABLES / sizeof TABLES[0]; i++)
        run_table(run, &TABLES[i]);
}

void sim_run_spreads(sim_run *run) {
    for (size_t i = 0; i < sizeof SPREAD_TABLES / sizeof SPREAD_TABLES[0]; i++)
        run_table(run, &SPREAD_TABLES[i]);
}
