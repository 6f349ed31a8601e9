/* line_ranks.c: lines and rises from medians and ranks, which a single bad day does not tilt. */
#include <string.h>

#include "kendall.h"
#include "line.h"
#include "normal.h"

/* ---- ties ---- */

/* Over the groups of k equal numbers: k(k-1), k(k-1)(k-2) and k(k-1)(2k+5), added up.  In doubles, which hold them
 * exactly up to 100,000 numbers and do not overflow beyond. */
typedef struct ties {
    double pairs, triples, kendall;
} ties;

static void add_group(ties *all, double k) {
    all->pairs += k * (k - 1);
    all->triples += k * (k - 1) * (k - 2);
    all->kendall += k * (k - 1) * (2 * k + 5);
}

static ties ties_of(const double *sorted, int32_t count) {
    ties all = {0, 0, 0};
    int32_t from = 0;
    for (int32_t i = 1; i <= count; i++)
        if (i == count || sorted[i] != sorted[from]) {
            add_group(&all, i - from);
            from = i;
        }
    return all;
}

static double *sorted_copy(hgwi_pool *pool, const double *at, int32_t count) {
    double *copy = hgwi_pool_zeroed(pool, (size_t)count, sizeof *copy);
    if (copy && count > 0) {
        memcpy(copy, at, (size_t)count * sizeof *copy);
        hgwi_row_sort(copy, count);
    }
    return copy;
}

/* ---- Theil-Sen ---- */

/* All slopes, in order; their number. */
static int32_t slopes_of(const hgwi_points *points, double *slopes) {
    int32_t count = 0;
    for (int32_t i = 0; i < points->count; i++)
        for (int32_t j = i + 1; j < points->count; j++)
            if (points->t[j] > points->t[i])
                slopes[count++] = (points->y[j] - points->y[i]) / (points->t[j] - points->t[i]);
    hgwi_row_sort(slopes, count);
    return count;
}

/* To the nearest whole number, halves to the even one, whatever way the machine rounds. */
static double nearest(double x) {
    double low = floor(x), rest = x - low;
    if (rest != 0.5)
        return rest < 0.5 ? low : low + 1;
    return fmod(low, 2) == 0 ? low : low + 1;
}

static void limits(const double *slopes, int32_t count, double sigma, double z, hgwi_theil_sen *out) {
    double upper = nearest((count + z * sigma) / 2), lower = nearest((count - z * sigma) / 2) - 1;
    out->slope_upper = slopes[upper > count - 1 ? count - 1 : (int32_t)upper];
    out->slope_lower = slopes[lower < 0 ? 0 : (int32_t)lower];
}

int32_t hgwi_theil_sen_line(hgwi_pool *pool, hgwi_row t, hgwi_row y, double level, hgwi_theil_sen *out) {
    const double none = HGWI_UNDEFINED;
    hgwi_points points;
    int32_t status = hgwi_points_take(pool, t, y, NULL, &points), n = points.count;
    *out = (hgwi_theil_sen){HGWI_FIGURE_OK, n, none, none, none, none, none};
    if (status != HGW_OK)
        return status;
    if (n > HGWI_THEIL_SEN_MOST)
        return HGW_E_LIMIT;
    if (!(level > 0 && level < 1) || hgwi_row_infinite(t) || hgwi_row_infinite(y))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (n < 2)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    else if (points.t[0] == points.t[n - 1])
        out->status = HGWI_FIGURE_UNDEFINED;
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    double *slopes = hgwi_pool_zeroed(pool, (size_t)n * (size_t)(n - 1) / 2, sizeof *slopes);
    double *sorted = sorted_copy(pool, points.y, n);
    if (!slopes || !sorted)
        return HGW_E_NOMEM;
    int32_t count = slopes_of(&points, slopes);
    out->slope = hgwi_median_sorted(slopes, count);
    out->intercept_separate = hgwi_median_sorted(sorted, n) - out->slope * hgwi_median_sorted(points.t, n);
    double all = (double)n * (n - 1) * (2.0 * n + 5);
    double variance = (all - ties_of(points.t, n).kendall - ties_of(sorted, n).kendall) / 18;
    if (variance > 0)
        limits(slopes, count, sqrt(variance), hgwi_normal_two_sided(level), out);
    for (int32_t i = 0; i < n; i++)
        sorted[i] = points.y[i] - out->slope * points.t[i];
    hgwi_row_sort(sorted, n);
    out->intercept_joint = hgwi_median_sorted(sorted, n);
    return HGW_OK;
}

/* ---- three medians ---- */

int32_t hgwi_tukey_line(hgwi_pool *pool, hgwi_row t, hgwi_row y, hgwi_tukey *out) {
    const double none = HGWI_UNDEFINED;
    hgwi_points points;
    int32_t status = hgwi_points_take(pool, t, y, NULL, &points), n = points.count;
    *out = (hgwi_tukey){HGWI_FIGURE_OK, n, none, none};
    if (status != HGW_OK)
        return status;
    if (hgwi_row_infinite(t) || hgwi_row_infinite(y))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (n < 3)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    if (out->status != HGWI_FIGURE_OK)
        return HGW_OK;
    int32_t outer = n / 3 + (n % 3 == 2), from[4] = {0, outer, n - outer, n};
    double mt[3], my[3], base = points.y[0]; /* large numbers keep their digits where two are halved */
    for (int32_t i = 0; i < n; i++)
        points.y[i] -= base;
    for (int g = 0; g < 3; g++) {
        int32_t count = from[g + 1] - from[g];
        mt[g] = hgwi_median_sorted(points.t + from[g], count);
        hgwi_row_sort(points.y + from[g], count);
        my[g] = hgwi_median_sorted(points.y + from[g], count);
    }
    if (mt[2] == mt[0]) {
        out->status = HGWI_FIGURE_UNDEFINED;
        return HGW_OK;
    }
    out->slope = (my[2] - my[0]) / (mt[2] - mt[0]);
    out->intercept =
        base + ((my[0] - out->slope * mt[0]) + (my[1] - out->slope * mt[1]) + (my[2] - out->slope * mt[2])) / 3;
    return HGW_OK;
}

/* ---- Mann-Kendall ---- */

/* Sorts by merging and counts the pairs that stood the wrong way round; equal ones do not. */
static double count_swaps(double *at, double *room, int32_t count) {
    double swaps = 0;
    for (int32_t width = 1; width < count; width *= 2) {
        for (int32_t from = 0; from < count; from += 2 * width) {
            int32_t middle = from + width < count ? from + width : count;
            int32_t end = middle + width < count ? middle + width : count, left = from, right = middle;
            for (int32_t to = from; to < end; to++) {
                int take_right = left == middle || (right < end && at[right] < at[left]);
                if (take_right)
                    swaps += middle - left;
                room[to] = take_right ? at[right++] : at[left++];
            }
        }
        memcpy(at, room, (size_t)count * sizeof *at);
    }
    return swaps;
}

/* Groups of points that are equal in both. */
static double tied_in_both(const hgwi_points *points) {
    double pairs = 0;
    int32_t from = 0;
    for (int32_t i = 1; i <= points->count; i++)
        if (i == points->count || points->t[i] != points->t[from] || points->y[i] != points->y[from]) {
            pairs += (double)(i - from) * (i - from - 1) / 2;
            from = i;
        }
    return pairs;
}

static void test_rise(hgwi_rise *out) {
    double sd = sqrt(out->var_s), less = out->s > 0 ? out->s - 1 : (out->s < 0 ? out->s + 1 : 0);
    out->z = out->s / sd;
    out->z_cc = less / sd;
    out->p = 2 * hgwi_normal_above(fabs(out->z));
    out->p_cc = 2 * hgwi_normal_above(fabs(out->z_cc));
}

/* S from the number of pairs in the wrong order, the ties, and the pairs in all (Knight 1966). */
static int32_t figures_of_rise(hgwi_pool *pool, hgwi_points *points, hgwi_rise *out) {
    int32_t n = points->count;
    double *sorted = sorted_copy(pool, points->y, n), *room = hgwi_pool_zeroed(pool, (size_t)n, sizeof *room);
    if (!sorted || !room)
        return HGW_E_NOMEM;
    ties in_t = ties_of(points->t, n), in_y = ties_of(sorted, n);
    double all = (double)n * (n - 1) / 2, both = tied_in_both(points), swaps = count_swaps(points->y, room, n);
    out->s = all - in_t.pairs / 2 - in_y.pairs / 2 + both - 2 * swaps;
    out->var_s = (2 * all * (2.0 * n + 5) - in_t.kendall - in_y.kendall) / 18 + in_t.pairs * in_y.pairs / (4 * all);
    if (n > 2)
        out->var_s += in_t.triples * in_y.triples / (18 * all * (n - 2));
    out->tau_a = out->s / all;
    if (in_t.pairs == 2 * all || in_y.pairs == 2 * all) {
        out->status = HGWI_FIGURE_UNDEFINED;
        out->var_s = 0;
        return HGW_OK;
    }
    out->tau_b = out->s / sqrt((all - in_t.pairs / 2) * (all - in_y.pairs / 2));
    if (n > 2)
        test_rise(out);
    if (in_t.pairs == 0 && in_y.pairs == 0 && n <= HGWI_KENDALL_MOST) {
        double fewest = swaps < all - swaps ? swaps : all - swaps;
        double share = hgwi_kendall_at_most(pool, n, (int64_t)fewest);
        if (share < 0)
            return HGW_E_NOMEM;
        out->p_exact = fmin(1, 2 * share);
    }
    return HGW_OK;
}

int32_t hgwi_mann_kendall(hgwi_pool *pool, hgwi_row t, hgwi_row y, hgwi_rise *out) {
    const double none = HGWI_UNDEFINED;
    hgwi_points points;
    int32_t status = hgwi_points_take(pool, t, y, NULL, &points);
    *out = (hgwi_rise){HGWI_FIGURE_OK, points.count, none, none, none, none, none, none, none, none, none};
    if (status != HGW_OK)
        return status;
    if (hgwi_row_infinite(t) || hgwi_row_infinite(y))
        out->status = HGWI_FIGURE_BAD_INPUT;
    else if (points.count < 2)
        out->status = HGWI_FIGURE_INSUFFICIENT;
    return out->status == HGWI_FIGURE_OK ? figures_of_rise(pool, &points, out) : HGW_OK;
}
