/* overlap.c: how far the measurements of two phases lie apart, by counting pairs. */
#include <string.h>

#include "line.h"
#include "normal.h"
#include "phases.h"

/* Both phases as taken, turned so that more is better, and sorted. */
typedef struct two {
    double *a, *b, *sa, *sb;
    int32_t m, n;
} two;

static double *sorted_of(hgwi_pool *pool, const double *at, int32_t count) {
    double *sorted = hgwi_pool_zeroed(pool, (size_t)count, sizeof *sorted);
    if (sorted && count > 0) {
        memcpy(sorted, at, (size_t)count * sizeof *sorted);
        hgwi_row_sort(sorted, count);
    }
    return sorted;
}

static int32_t take(hgwi_pool *pool, hgwi_row a, hgwi_row b, int falling, two *out) {
    out->a = hgwi_row_take(pool, a, &out->m);
    out->b = hgwi_row_take(pool, b, &out->n);
    if (!out->a || !out->b)
        return HGW_E_NOMEM;
    for (int32_t i = 0; i < out->m && falling; i++)
        out->a[i] = -out->a[i];
    for (int32_t i = 0; i < out->n && falling; i++)
        out->b[i] = -out->b[i];
    out->sa = sorted_of(pool, out->a, out->m);
    out->sb = sorted_of(pool, out->b, out->n);
    return out->sa && out->sb ? HGW_OK : HGW_E_NOMEM;
}

/* How many of sorted numbers lie below x, or below and on it. */
static int32_t count_below(const double *sorted, int32_t count, double x, int or_equal) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (sorted[middle] < x || (or_equal && sorted[middle] == x))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* ---- NAP ---- */

/* Over the pairs, 1 for a win of b and 1/2 for a tie: twice their sum, a whole number, so that no rounding hides that
 * nothing overlaps; their mean; the mean of the squared row and column means, and of the squares. */
typedef struct wins {
    double halves, p, rows, columns, squares;
} wins;

static wins wins_of(const two *t) {
    wins w = {0, 0, 0, 0, 0};
    double m = t->m, n = t->n;
    for (int32_t i = 0; i < t->m; i++) {
        int32_t upto = count_below(t->sb, t->n, t->a[i], 1), below = count_below(t->sb, t->n, t->a[i], 0);
        double above = n - upto, equal = upto - below, mean = (above + equal / 2) / n;
        w.halves += 2 * above + equal;
        w.rows += mean * mean / m;
        w.squares += (above + equal / 4) / n / m;
    }
    for (int32_t j = 0; j < t->n; j++) {
        int32_t upto = count_below(t->sa, t->m, t->b[j], 1), below = count_below(t->sa, t->m, t->b[j], 0);
        w.columns += hgwi_square((below + (upto - below) / 2.0) / m) / n;
    }
    w.p = w.halves / (2 * m * n);
    return w;
}

static double no_less(double x) {
    return x < 0 ? HGWI_UNDEFINED : sqrt(x);
}

static void nap_errors(const wins *w, double m, double n, hgwi_overlap *out) {
    double least = 1 / (2 * m * n), kept = fmin(fmax(w->p, least), 1 - least), pp = w->p * w->p;
    double own = kept * (1 - kept), rows = w->rows - pp, columns = w->columns - pp;
    out->nap_se_hanley = no_less((own + (n - 1) * rows + (m - 1) * columns) / (m * n));
    if (m > 1 && n > 1)
        out->nap_se_unbiased = no_less((own + n * rows + m * columns - 2 * (w->squares - pp)) / ((m - 1) * (n - 1)));
}

static double newcombe(double x, double p, double m, double n, double zz) {
    double h = (m + n) / 2 - 1, xx = x * (1 - x);
    return m * n * hgwi_square(p - x) * (2 - x) * (1 + x) - zz * xx * (2 + h + (1 + 2 * h) * xx);
}

/* The root between p, where the function is negative, and an end, where it is positive. */
static double newcombe_root(double end, double p, double m, double n, double zz) {
    double in = p, outside = end;
    for (int i = 0; i < 200; i++) {
        double middle = in + (outside - in) / 2;
        if (middle == in || middle == outside)
            break;
        *(newcombe(middle, p, m, n, zz) < 0 ? &in : &outside) = middle;
    }
    return in;
}

/* ---- Tau-U, Tau-BC ---- */

/* Pairs in order less pairs out of order, of points in the order of sessions. */
static double rise_within(const double *at, int32_t count) {
    double s = 0;
    for (int32_t i = 0; i < count; i++)
        for (int32_t j = i + 1; j < count; j++)
            s += (at[j] > at[i]) - (at[j] < at[i]);
    return s;
}

/* Two that differ less are ties: a small part of how far they lie apart at most, and no less than what is lost where
 * large numbers lie close together. */
static double alike_of(const two *t, double slope) {
    double low = fmin(t->sa[0], t->sb[0]), high = fmax(t->sa[t->m - 1], t->sb[t->n - 1]);
    double apart = fmax(high - low, fabs(slope) * (t->m + t->n));
    return fmax(1e-9 * apart, 2e-15 * fmax(fabs(low), fabs(high)));
}

static int32_t corrected_tau(hgwi_pool *pool, const two *t, double *out) {
    double *session = hgwi_pool_zeroed(pool, (size_t)t->m, sizeof *session), s = 0;
    hgwi_theil_sen line;
    if (!session)
        return HGW_E_NOMEM;
    for (int32_t i = 0; i < t->m; i++)
        session[i] = i + 1;
    hgwi_row x = {session, t->m}, y = {t->a, t->m};
    int32_t status = hgwi_theil_sen_line(pool, x, y, 0.95, &line);
    if (status != HGW_OK || line.status != HGWI_FIGURE_OK)
        return status;
    double alike = alike_of(t, line.slope);
    for (int32_t i = 0; i < t->m; i++)
        for (int32_t j = 0; j < t->n; j++) {
            double more = (t->b[j] - t->a[i]) - line.slope * (t->m + j - i);
            s += (more > alike) - (more < -alike);
        }
    *out = s / ((double)t->m * t->n);
    return HGW_OK;
}

/* ---- shares ---- */

/* The most that can be kept so that all that is left of B lies above all that is left of A: up to a border, the points
 * of A on or below it and those of B above it. */
static double most_kept(const two *t) {
    int32_t most = t->n > t->m ? t->n : t->m;
    for (int32_t i = 0; i < t->m; i++) {
        int32_t kept = count_below(t->sa, t->m, t->sa[i], 1) + t->n - count_below(t->sb, t->n, t->sa[i], 1);
        most = kept > most ? kept : most;
    }
    return most;
}

static void shares(const two *t, hgwi_overlap *out) {
    double m = t->m, n = t->n, middle = hgwi_median_sorted(t->sa, t->m);
    int32_t upto = count_below(t->sb, t->n, middle, 1), below = count_below(t->sb, t->n, middle, 0);
    out->pnd = (t->n - count_below(t->sb, t->n, t->sa[t->m - 1], 1)) / n;
    out->pem = (t->n - upto + (upto - below) / 2.0) / n;
    out->pand = most_kept(t) / (m + n);
    out->ird = ((m + n) * (m + n) * out->pand - m * m - n * n) / (2 * m * n);
}

int32_t hgwi_nonoverlap(hgwi_pool *pool, hgwi_row a, hgwi_row b, int falling, double level, hgwi_overlap *out) {
    const double none = HGWI_UNDEFINED;
    two t;
    *out = (hgwi_overlap){HGWI_FIGURE_OK, none, none, none, none, none, none, none, none, none, none, none, none};
    int32_t status = take(pool, a, b, falling, &t);
    if (status != HGW_OK)
        return status;
    if (!(level > 0 && level < 1) || hgwi_row_infinite(a) || hgwi_row_infinite(b))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (t.m == 0 || t.n == 0)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    if (t.m > HGWI_THEIL_SEN_MOST || t.n > HGWI_THEIL_SEN_MOST)
        return HGW_E_LIMIT;
    wins w = wins_of(&t);
    double m = t.m, n = t.n, zz = hgwi_square(hgwi_normal_two_sided(level));
    out->nap = w.p;
    nap_errors(&w, m, n, out);
    out->nap_ci_lower = out->nap_ci_upper = w.p; /* when nothing overlaps there is no interval but the point itself */
    if (w.p > 0 && w.p < 1) {
        out->nap_ci_lower = newcombe_root(0, w.p, m, n, zz);
        out->nap_ci_upper = newcombe_root(1, w.p, m, n, zz);
    }
    out->tau = (w.halves - m * n) / (m * n);
    out->tau_u = (w.halves - m * n - rise_within(t.a, t.m)) / (m * n);
    shares(&t, out);
    return corrected_tau(pool, &t, &out->tau_bc);
}
