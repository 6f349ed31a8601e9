/* course_points.h: the points of one series that count, in the order in which they are given: what is asked of few
 * series, or once. */
#ifndef HGWI_COURSE_POINTS_H
#define HGWI_COURSE_POINTS_H

#include "course_line.h"

typedef struct hgwi_course_dates {
    double first, last;
    double y0; /* mean score on the first */
    int64_t n; /* points */
} hgwi_course_dates;

typedef struct hgwi_course_point {
    double t, y, x, v, w;
    double zz;     /* how far it is off, squared, in points */
    int64_t place; /* in the series; -1: there is none */
} hgwi_course_point;

/* Sums over the last few, by date, then value. */
typedef struct hgwi_course_few {
    double count, x, v;
} hgwi_course_few;

enum { HGWI_LAST_FEW = 4 };

static inline double hgwi_course_time(const double *times, const int32_t *days, int64_t i) {
    return times ? times[i] : days[i];
}

/* A point counts when it is there and lies no later than the day of judgement. */
static inline int hgwi_course_counts(double t, double y, double t_eval, const double *sem, int64_t i) {
    return y == y && t <= t_eval && (!sem || sem[i] == sem[i]);
}

/* The first that counts, from place i on. */
static inline int64_t hgwi_course_skip(const hgwi_series *s, double t_eval, int64_t i) {
    while (i < s->count && !hgwi_course_counts(hgwi_course_time(s->t, s->days, i), s->y[i], t_eval, s->sem, i))
        i++;
    return i;
}

/* Can the errors of single measurements be? */
int hgwi_course_errors_good(const hgwi_series *s, double t_eval);

/* Without a point all is 0. */
hgwi_course_dates hgwi_course_dates_of(const hgwi_series *s, double t_eval);

/* At least so many different dates? */
int hgwi_course_dates_enough(const hgwi_series *s, double t_eval, int32_t least);

/* Told from t0 and y0. */
hgwi_course_few hgwi_course_last_few(const hgwi_series *s, double t_eval, double t0, double y0);

/* The scatter around the line of least squares, for where the error of the instrument is not known; 0: there is none,
 * or too little to go by. */
double hgwi_course_see(const hgwi_series *s, double t_eval);

/* The measurement, not of the first date, that lies furthest from what the others and the prior foretell; of equals the
 * earliest. */
hgwi_course_point hgwi_course_furthest(const hgwi_series *s, double t_eval, double first, double see,
                                       const hgwi_course_line *l);

/* Takes a measurement out of a line. */
void hgwi_course_remove(hgwi_course_line *l, const hgwi_course_point *point);

#endif
