/* made.h: random series of measurements of many kinds, always the same ones, and how two judgements of them compare. */
#ifndef HGW_TESTS_EVALUATION_MADE_H
#define HGW_TESTS_EVALUATION_MADE_H

#include <stdint.h>

#include "evaluation/figures/figures.h"

enum { MADE_MOST = 48 };

/* One series with its aim; `days` are whole numbers, and `sem` is used when has_sem says so. */
typedef struct made {
    int32_t n, has_sem;
    int32_t days[MADE_MOST];
    double y[MADE_MOST], sem[MADE_MOST];
    hgwi_course_aim aim;
    hgwi_course_rules rules;
} made;

/* So many, or a fiftieth of that under valgrind. */
int32_t made_count(int32_t usual);

/* A number below `below`; xorshift, so that it is the same everywhere. */
uint32_t made_random(uint64_t *seed, uint32_t below);

/* Between two numbers. */
double made_between(uint64_t *seed, double from, double to);

/* 1 to 40 points with ties, equal dates, gaps and outliers; either direction; with and without own errors, SEE,
 * baseline and prior; usual rules and others. */
void make_series(uint64_t *seed, made *out);

/* The same points in another order; place[i] is where point i went. */
void made_shuffled(uint64_t *seed, const made *from, made *to, int32_t *place);

hgwi_course made_judged(const made *m);

/* All figures of a judgement that are doubles, by name. */
typedef struct made_figure {
    const char *name;
    size_t offset;
    char kind;
} made_figure;

extern const made_figure made_figures[];
enum { MADE_FIGURES = 20 };

double made_figure_of(const hgwi_course *course, int which);

/* |one - other| as a share of `size`, which is at least 1e-300; both not defined: 0; one of them: INFINITY. */
double made_apart(double one, double other, double size);

/* The largest such difference among all figures, each by a size that fits it, and *which it is. */
double made_furthest(const made *m, const hgwi_course *one, const hgwi_course *other, int *which);

/* Fail, with what is needed to repeat it, unless verdict, reasons, flags and figures are the same within a share. */
void made_same(const made *m, const hgwi_course *one, const hgwi_course *other, double within, const char *what);

/* Print a series, so that a failure can be repeated. */
void made_show(const made *m);

#endif
