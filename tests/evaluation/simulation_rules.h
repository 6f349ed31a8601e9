/* simulation_rules.h: what each rule says of one pupil in one week.  P and the recommended verdict, lines of least
 * squares and Theil-Sen lines come from the library at every look.  hgwi_aimline_rules() and hgwi_ols_predict() are too
 * slow for millions of looks (they work out a quantile each time): what they say is had in a shorter way, and held
 * against the library's own answer at every so manieth look (simulation_check.c). */
#ifndef HGW_TESTS_SIMULATION_RULES_H
#define HGW_TESTS_SIMULATION_RULES_H

#include "evaluation/figures/figures.h"
#include "simulation_pupils.h"

/* What rules work with: memory, and quantiles that are asked again and again. */
typedef struct sim_desk {
    hgwi_pool pool;
    hgwi_student_table table;
    int32_t uses; /* since the memory was given back */
    int64_t looks, checked;
} sim_desk;

void sim_desk_start(sim_desk *desk);
void sim_desk_end(sim_desk *desk);

/* Gives memory back, now and then. */
void sim_desk_clear(sim_desk *desk);

/* A pupil seen in a week.  What was worked out for one rule is kept for the next. */
typedef struct sim_look {
    sim_desk *desk;
    const sim_pupil *pupil;
    double week, needed_slope;
    int32_t n; /* measurements so far, without the probes */
    int has_trend, has_robust, has_course;
    hgwi_trend trend;
    hgwi_theil_sen robust;
    hgwi_course course; /* by the usual rules */
} sim_look;

void sim_look_start(sim_look *look, sim_desk *desk, const sim_pupil *pupil, double week);

/* The measurements, without the probes. */
hgwi_row sim_look_weeks(const sim_look *look);
hgwi_row sim_look_scores(const sim_look *look);

/* The middle one of the last three deviations from the aimline. */
double sim_look_middle(const sim_look *look);

const hgwi_trend *sim_look_trend(sim_look *look);
const hgwi_course *sim_look_course(sim_look *look);

/* The line of least squares at the measuring moment, its error, and half its 80 % interval (four points or more). */
typedef struct sim_fit {
    double fit, se, half;
} sim_fit;

sim_fit sim_look_fit(sim_look *look);

/* Theil and Sen's line at the measuring moment. */
double sim_look_robust_at(sim_look *look);

/* How a rule differs from the usual; 0: not. */
typedef struct sim_manner {
    int32_t least;            /* points: with fewer of them a line says nothing */
    double see_factor;        /* the error of measurement is stated so many times too large */
    double nu0;               /* INFINITY: it is taken as exact */
    double kappa;             /* spread of the prior in needed slopes, with lambda 0 */
    double growth, growth_sd; /* a prior from a norm, given with its own spread */
    double p_hi, p_lo;
} sim_manner;

/* HGWI_ON_COURSE, HGWI_ADJUST or HGWI_TOO_LITTLE. */
typedef int (*sim_says)(sim_look *look, const sim_manner *manner);

typedef struct sim_rule {
    const char *name;
    sim_says says;
    sim_manner manner;
} sim_rule;

int sim_four_point(sim_look *look, const sim_manner *manner);
int sim_median(sim_look *look, const sim_manner *manner);
int sim_slope(sim_look *look, const sim_manner *manner);
int sim_line(sim_look *look, const sim_manner *manner);
int sim_robust(sim_look *look, const sim_manner *manner);
int sim_interval(sim_look *look, const sim_manner *manner);
int sim_recommended(sim_look *look, const sim_manner *manner);
int sim_varied(sim_look *look, const sim_manner *manner); /* recommended, in another manner */
int sim_forced(sim_look *look, const sim_manner *manner); /* by P alone, without gates */

/* Ends the program when the short way says anything else than the library. */
void sim_look_check(sim_look *look);

/* Ends the program when the library could not do what it was asked. */
void sim_must(int done, const char *what);

#endif
