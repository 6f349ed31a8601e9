/* figure.h: what all figures share.  A figure that is not defined (a division by zero, too few data) is a quiet NaN
 * inside this room and never leaves it as a number: who writes it out asks hgwi_defined(). */
#ifndef HGWI_FIGURE_H
#define HGWI_FIGURE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

#include "base/base.h"

/* What a method says of itself. */
typedef enum hgwi_figure_status {
    HGWI_FIGURE_OK,
    HGWI_FIGURE_INSUFFICIENT, /* too few data */
    HGWI_FIGURE_UNDEFINED,    /* no variance, or a division by zero */
    HGWI_FIGURE_BAD_INPUT     /* a number that cannot be: SD 0, a reliability of 2, a target day before the first */
} hgwi_figure_status;

#define HGWI_UNDEFINED ((double)NAN)

/* What rounding may add to a limit that is met exactly, for numbers about 1. */
#define HGWI_CLOSE 1e-12

static inline int hgwi_defined(double figure) {
    return figure == figure;
}

/* A number that is there and can be calculated with. */
static inline int hgwi_finite(double figure) {
    return isfinite(figure);
}

static inline double hgwi_square(double x) {
    return x * x;
}

/* Numbers in a row; NaN where one is missing. */
typedef struct hgwi_row {
    const double *at;
    int32_t count;
} hgwi_row;

/* Days and what was measured on them, in order: the pairs that miss neither. */
typedef struct hgwi_points {
    double *t, *y;
    double *w; /* a third row that goes along, or NULL */
    int32_t count;
} hgwi_points;

/* Mean, and sum of squared distances to it; the mean is taken out first, so that large numbers keep their digits. */
typedef struct hgwi_spread {
    double mean, squares;
    int32_t count;
} hgwi_spread;

/* ---- rows.c ---- */

/* The pairs that miss neither, in the order of t, then y, then w.  Rows of different length: the shorter one counts.
 * HGW_OK or HGW_E_NOMEM. */
int32_t hgwi_points_take(hgwi_pool *pool, hgwi_row t, hgwi_row y, const hgwi_row *w, hgwi_points *out);

/* A copy of the numbers that are there, in their order; NULL when there is no memory. */
double *hgwi_row_take(hgwi_pool *pool, hgwi_row row, int32_t *count);

/* Is one of them infinite? */
int hgwi_row_infinite(hgwi_row row);

void hgwi_row_sort(double *at, int32_t count);

/* The middle of numbers in order; of an even number of them the mean of the middle two.  count > 0. */
double hgwi_median_sorted(const double *at, int32_t count);

hgwi_spread hgwi_spread_of(const double *at, int32_t count);

/* The variance; NaN for fewer than two. */
double hgwi_variance(const hgwi_spread *spread);

#endif
