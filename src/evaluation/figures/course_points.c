/* course_points.c: what is asked of the points of one series. */
#include "course_points.h"

#include <float.h>

enum { POINTS_FOR_SEE = 6 };

static const double EQUAL = 1e-12;

static inline double time_of(const hgwi_series *s, int64_t i) {
    return hgwi_course_time(s->t, s->days, i);
}

static inline int64_t first_of(const hgwi_series *s, double t_eval) {
    return hgwi_course_skip(s, t_eval, 0);
}

static inline int64_t after(const hgwi_series *s, double t_eval, int64_t i) {
    return hgwi_course_skip(s, t_eval, i + 1);
}

int hgwi_course_errors_good(const hgwi_series *s, double t_eval) {
    for (int64_t i = first_of(s, t_eval); i < s->count; i = after(s, t_eval, i))
        if (!(s->sem[i] > 0 && hgwi_finite(s->sem[i])))
            return 0;
    return 1;
}

hgwi_course_dates hgwi_course_dates_of(const hgwi_series *s, double t_eval) {
    hgwi_course_dates d = {0, 0, 0, 0};
    double origin = 0, sum = 0, at_first = 0;
    for (int64_t i = first_of(s, t_eval); i < s->count; i = after(s, t_eval, i)) {
        double t = time_of(s, i);
        if (d.n == 0 || t < d.first) {
            d.first = t;
            origin = s->y[i];
            sum = at_first = 0;
        }
        if (t == d.first) {
            sum += s->y[i] - origin;
            at_first++;
        }
        d.last = d.n == 0 ? t : hgwi_larger(t, d.last);
        d.n++;
    }
    d.y0 = d.n > 0 ? origin + sum / at_first : 0;
    return d;
}

int hgwi_course_dates_enough(const hgwi_series *s, double t_eval, int32_t least) {
    double seen[HGWI_COURSE_DATES_MOST];
    int32_t count = 0;
    for (int64_t i = first_of(s, t_eval); i < s->count && count < least; i = after(s, t_eval, i)) {
        double t = time_of(s, i);
        int known = 0;
        for (int32_t k = 0; k < count && !known; k++)
            known = seen[k] == t;
        if (!known)
            seen[count++] = t;
    }
    return count >= least;
}

/* Does the pair come before another, in the order of date, then value? */
static inline int earlier(double t, double y, double other_t, double other_y) {
    return t < other_t || (t == other_t && y < other_y);
}

hgwi_course_few hgwi_course_last_few(const hgwi_series *s, double t_eval, double t0, double y0) {
    double t[HGWI_LAST_FEW], y[HGWI_LAST_FEW]; /* the last first */
    hgwi_course_few few = {0, 0, 0};
    int32_t count = 0, last = HGWI_LAST_FEW - 1;
    for (int64_t i = first_of(s, t_eval); i < s->count; i = after(s, t_eval, i)) {
        double at = time_of(s, i), score = s->y[i];
        if (count > last && earlier(at, score, t[last], y[last]))
            continue;
        int32_t k = count <= last ? count++ : last;
        for (; k > 0 && earlier(t[k - 1], y[k - 1], at, score); k--) {
            t[k] = t[k - 1];
            y[k] = y[k - 1];
        }
        t[k] = at;
        y[k] = score;
    }
    for (int32_t k = 0; k < count; k++) {
        few.count++;
        few.x += t[k] - t0;
        few.v += y[k] - y0;
    }
    return few;
}

/* ---- around a line ---- */

double hgwi_course_see(const hgwi_series *s, double t_eval) {
    hgwi_course_line l = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    int64_t first = first_of(s, t_eval);
    double t0 = time_of(s, first), y0 = s->y[first], sum = 0, largest = 0;
    for (int64_t i = first; i < s->count; i = after(s, t_eval, i)) {
        hgwi_course_add(&l, 1, time_of(s, i) - t0, s->y[i] - y0);
        largest = hgwi_larger(fabs(s->y[i]), largest);
    }
    if (l.s0 < POINTS_FOR_SEE || l.s2 == 0)
        return 0;
    hgwi_course_solve(&l);
    for (int64_t i = first; i < s->count; i = after(s, t_eval, i))
        sum += hgwi_square(hgwi_course_left(&l, time_of(s, i) - t0, s->y[i] - y0));
    double rounding = l.s0 * hgwi_square(16 * DBL_EPSILON * largest);
    return sum <= rounding ? 0 : sqrt(sum / (l.s0 - 2));
}

hgwi_course_point hgwi_course_furthest(const hgwi_series *s, double t_eval, double first, double see,
                                       const hgwi_course_line *l) {
    hgwi_course_point found = {0, 0, 0, 0, 1, -1, -1};
    int64_t from = first_of(s, t_eval);
    for (int64_t i = from; i < s->count; i = after(s, t_eval, i)) {
        double t = time_of(s, i), y = s->y[i], x = t - time_of(s, from), v = y - s->y[from];
        double w = s->sem ? hgwi_square(see / s->sem[i]) : 1;
        double zz = w * hgwi_square(hgwi_course_left(l, x, v)) / (1 - w * hgwi_course_variance(l, x));
        int equal = fabs(zz - found.zz) <= EQUAL * zz; /* to rounding, which differs with the order of points */
        if (t > first && (equal ? earlier(t, y, found.t, found.y) : zz > found.zz))
            found = (hgwi_course_point){t, y, x, v, w, zz, i};
    }
    return found;
}

void hgwi_course_remove(hgwi_course_line *l, const hgwi_course_point *point) {
    l->sse = hgwi_larger(0, l->sse - point->zz);
    l->nu -= 1;
    hgwi_course_add(l, -point->w, point->x, point->v);
    hgwi_course_solve(l);
}
