/* course_line.h: the line of one series (see course.h for the model).  x and v are the time and the score beyond those
 * of the first point that counts, so that large numbers keep their digits; the line is the same wherever it is told
 * from, as nothing is known of its height beforehand. */
#ifndef HGWI_COURSE_LINE_H
#define HGWI_COURSE_LINE_H

#include "course.h"

/* Sums of w, w x, w x^2, w v, w x v with weights (SEE / SEM)^2; s2 and r1 with the prior, which is as a measurement of
 * the slope. */
typedef struct hgwi_course_line {
    double s0, s1, s2, r0, r1;
    double per_det, alpha, beta;
    double sse, nu; /* with the prior's own deviation */
} hgwi_course_line;

/* As fmax(), which is a call; neither is NaN. */
static inline double hgwi_larger(double a, double b) {
    return a > b ? a : b;
}

static inline void hgwi_course_add(hgwi_course_line *l, double w, double x, double v) {
    l->s0 += w;
    l->s1 += w * x;
    l->s2 += w * x * x;
    l->r0 += w * v;
    l->r1 += w * x * v;
}

static inline void hgwi_course_solve(hgwi_course_line *l) {
    l->per_det = 1 / (l->s0 * l->s2 - l->s1 * l->s1);
    l->alpha = (l->s2 * l->r0 - l->s1 * l->r1) * l->per_det;
    l->beta = (l->s0 * l->r1 - l->s1 * l->r0) * l->per_det;
}

static inline double hgwi_course_left(const hgwi_course_line *l, double x, double v) {
    return v - l->alpha - l->beta * x;
}

/* The variance of the line at x, in units of a measurement. */
static inline double hgwi_course_variance(const hgwi_course_line *l, double x) {
    return (l->s2 + x * (x * l->s0 - 2 * l->s1)) * l->per_det;
}

#endif
