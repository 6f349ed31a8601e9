/* line.c: lines by least squares. */
#include "line.h"

#include <float.h>

#include "normal.h"
#include "student.h"

/* Sums around the means of points; with weights, around the weighted means. */
typedef struct sums {
    double weight, t, y, tt, ty, yy;
} sums;

static sums sums_of(const hgwi_points *points) {
    sums s = {0, 0, 0, 0, 0, 0};
    double t = 0, y = 0;
    for (int32_t i = 0; i < points->count; i++) {
        double w = points->w ? points->w[i] : 1;
        s.weight += w;
        t += w * (points->t[i] - points->t[0]);
        y += w * (points->y[i] - points->y[0]);
    }
    s.t = points->t[0] + t / s.weight;
    s.y = points->y[0] + y / s.weight;
    for (int32_t i = 0; i < points->count; i++) {
        double w = points->w ? points->w[i] : 1, dt = points->t[i] - s.t, dy = points->y[i] - s.y;
        s.tt += w * dt * dt;
        s.ty += w * dt * dy;
        s.yy += w * dy * dy;
    }
    return s;
}

/* What the line leaves.  So little that it may be rounding counts as nothing: then the points lie on the line. */
static double left_over(const hgwi_points *points, const sums *s, double slope) {
    double left = 0, largest = 0;
    for (int32_t i = 0; i < points->count; i++) {
        left += hgwi_square(points->y[i] - s->y - slope * (points->t[i] - s->t));
        largest = fmax(largest, fabs(points->y[i]));
    }
    double rounding = 1e-24 * s->yy + points->count * hgwi_square(8 * DBL_EPSILON * largest);
    return left <= rounding ? 0 : left;
}

static int32_t status_of(const hgwi_points *points, hgwi_row t, hgwi_row y) {
    if (hgwi_row_infinite(t) || hgwi_row_infinite(y))
        return HGWI_FIGURE_BAD_INPUT;
    if (points->count < 2)
        return HGWI_FIGURE_INSUFFICIENT;
    return points->t[0] == points->t[points->count - 1] ? HGWI_FIGURE_UNDEFINED : HGWI_FIGURE_OK;
}

int32_t hgwi_ols_trend(hgwi_pool *pool, hgwi_row t, hgwi_row y, hgwi_trend *out) {
    const double none = HGWI_UNDEFINED;
    hgwi_points points;
    int32_t status = hgwi_points_take(pool, t, y, NULL, &points);
    *out = (hgwi_trend){HGWI_FIGURE_OK, points.count, none, none, none, none, none, none};
    if (status != HGW_OK)
        return status;
    out->status = status_of(&points, t, y);
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    sums s = sums_of(&points);
    out->slope = s.ty / s.tt;
    out->intercept = s.y - out->slope * s.t;
    double left = left_over(&points, &s, out->slope);
    if (s.yy > 0)
        out->r2 = 1 - left / s.yy;
    if (points.count < 3)
        return HGW_OK;
    out->see = sqrt(left / (points.count - 2));
    out->se_slope = out->see / sqrt(s.tt);
    if (out->se_slope > 0)
        out->p_slope = 2 * hgwi_student_tails(fabs(out->slope / out->se_slope), points.count - 2).above;
    return HGW_OK;
}

int32_t hgwi_ols_predict(hgwi_pool *pool, hgwi_row t, hgwi_row y, double t0, double level, hgwi_forecast *out) {
    const double none = HGWI_UNDEFINED;
    hgwi_points points;
    int32_t status = hgwi_points_take(pool, t, y, NULL, &points);
    *out = (hgwi_forecast){HGWI_FIGURE_OK, none, none, none, none, none, none};
    if (status != HGW_OK)
        return status;
    out->status = hgwi_finite(t0) && level > 0 && level < 1 ? status_of(&points, t, y) : HGWI_FIGURE_BAD_INPUT;
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    sums s = sums_of(&points);
    double slope = s.ty / s.tt;
    out->fit = s.y + slope * (t0 - s.t);
    if (points.count < 3)
        return HGW_OK;
    double see = sqrt(left_over(&points, &s, slope) / (points.count - 2));
    double spread = 1.0 / points.count + hgwi_square(t0 - s.t) / s.tt;
    double quantile = hgwi_student_quantile((1 + level) / 2, points.count - 2);
    out->se_fit = see * sqrt(spread);
    out->ci_lower = out->fit - quantile * out->se_fit;
    out->ci_upper = out->fit + quantile * out->se_fit;
    out->pi_lower = out->fit - quantile * see * sqrt(1 + spread);
    out->pi_upper = out->fit + quantile * see * sqrt(1 + spread);
    return HGW_OK;
}

int32_t hgwi_wls_trend(hgwi_pool *pool, hgwi_row t, hgwi_row y, hgwi_row sem, double t0, hgwi_weighted *out) {
    const double none = HGWI_UNDEFINED;
    hgwi_points points;
    int32_t status = hgwi_points_take(pool, t, y, &sem, &points);
    *out = (hgwi_weighted){HGWI_FIGURE_OK, points.count, none, none, none, none, none};
    if (status != HGW_OK)
        return status;
    out->status = status_of(&points, t, y);
    for (int32_t i = 0; i < points.count; i++) {
        if (!(points.w[i] > 0) || !hgwi_finite(points.w[i]))
            out->status = HGWI_FIGURE_BAD_INPUT;
        points.w[i] = 1 / hgwi_square(points.w[i]);
    }
    if (isinf(t0))
        out->status = HGWI_FIGURE_BAD_INPUT;
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    sums s = sums_of(&points);
    out->slope = s.ty / s.tt;
    out->intercept = s.y - out->slope * s.t;
    out->se_slope = 1 / sqrt(s.tt);
    out->fit = s.y + out->slope * (t0 - s.t);
    out->se_fit = sqrt(1 / s.weight + hgwi_square(t0 - s.t) / s.tt);
    return HGW_OK;
}
