/* plain.h: the judgement of a series once more, by other formulas (around the weighted means, in long double, with
 * sorting, and with leaving out instead of downdating).  It is slow and short, so that it can be believed. */
#ifndef HGW_TESTS_EVALUATION_PLAIN_H
#define HGW_TESTS_EVALUATION_PLAIN_H

#include "made.h"

typedef struct plain_point {
    double x, y, w; /* days from the first date; w: squared SEE over squared SEM */
    int32_t place;  /* in the series */
} plain_point;

/* What is known before the line: the points that count, in order of day, then score. */
typedef struct plain {
    plain_point at[MADE_MOST];
    int32_t n;
    double first, last, y0, stretch, see, needed, ip, b0;
} plain;

typedef struct plain_line {
    double level, scale, slope, p, variance; /* at T; variance in units of one measurement */
    double mean_x, mean_y, beta, nu;
    double sxx; /* with the prior */
    double w;
} plain_line;

/* 0: nothing can be computed (no points, or no SEE). */
int plain_take(const made *m, plain *out);

/* The line through all points but one (-1: all). */
plain_line plain_fit(const made *m, const plain *p, int32_t but);

/* How far point i lies from what the others foretell, in errors of that. */
double plain_z(const made *m, const plain *p, int32_t i);

/* The whole judgement; *close is how near the closest number is to a limit that decides something. */
hgwi_course plain_judge(const made *m, double *close);

#endif
