/* rows.c: numbers in a row: those that are there, in order, their middle and their spread. */
#include "figure.h"

/* One pair with the place of its third number. */
typedef struct pair {
    double t, y, w;
} pair;

static int by_number(const void *left, const void *right, void *user) {
    (void)user;
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static int by_pair(const void *left, const void *right, void *user) {
    (void)user;
    const pair *a = left, *b = right;
    if (a->t != b->t)
        return a->t < b->t ? -1 : 1;
    if (a->y != b->y)
        return a->y < b->y ? -1 : 1;
    return (a->w > b->w) - (a->w < b->w);
}

int32_t hgwi_points_take(hgwi_pool *pool, hgwi_row t, hgwi_row y, const hgwi_row *w, hgwi_points *out) {
    int32_t most = t.count < y.count ? t.count : y.count, count = 0;
    if (w && w->count < most)
        most = w->count;
    pair *pairs = hgwi_pool_zeroed(pool, (size_t)most, sizeof *pairs);
    double *rows = hgwi_pool_zeroed(pool, (size_t)most, 3 * sizeof *rows);
    *out = (hgwi_points){NULL, NULL, NULL, 0};
    if (!pairs || !rows)
        return HGW_E_NOMEM;
    for (int32_t i = 0; i < most; i++)
        if (hgwi_defined(t.at[i]) && hgwi_defined(y.at[i]) && (!w || hgwi_defined(w->at[i])))
            pairs[count++] = (pair){t.at[i], y.at[i], w ? w->at[i] : 0};
    hgwi_sort(pairs, (size_t)count, sizeof *pairs, by_pair, NULL);
    *out = (hgwi_points){rows, rows + most, w ? rows + 2 * (size_t)most : NULL, count};
    for (int32_t i = 0; i < count; i++) {
        out->t[i] = pairs[i].t;
        out->y[i] = pairs[i].y;
        if (w)
            out->w[i] = pairs[i].w;
    }
    return HGW_OK;
}

double *hgwi_row_take(hgwi_pool *pool, hgwi_row row, int32_t *count) {
    double *taken = hgwi_pool_zeroed(pool, (size_t)row.count, sizeof *taken);
    *count = 0;
    for (int32_t i = 0; i < row.count && taken; i++)
        if (hgwi_defined(row.at[i]))
            taken[(*count)++] = row.at[i];
    return taken;
}

int hgwi_row_infinite(hgwi_row row) {
    for (int32_t i = 0; i < row.count; i++)
        if (isinf(row.at[i]))
            return 1;
    return 0;
}

void hgwi_row_sort(double *at, int32_t count) {
    hgwi_sort(at, (size_t)count, sizeof *at, by_number, NULL);
}

double hgwi_median_sorted(const double *at, int32_t count) {
    int32_t middle = count / 2;
    return count % 2 ? at[middle] : at[middle - 1] + (at[middle] - at[middle - 1]) / 2;
}

hgwi_spread hgwi_spread_of(const double *at, int32_t count) {
    hgwi_spread spread = {HGWI_UNDEFINED, 0, count};
    if (count == 0)
        return spread;
    double sum = 0, rest = 0;
    for (int32_t i = 0; i < count; i++)
        sum += at[i] - at[0];
    spread.mean = at[0] + sum / count;
    for (int32_t i = 0; i < count; i++) {
        double off = at[i] - spread.mean;
        rest += off;
        spread.squares += off * off;
    }
    spread.squares -= rest * rest / count; /* what rounding left in the mean */
    if (spread.squares < 0)
        spread.squares = 0;
    return spread;
}

double hgwi_variance(const hgwi_spread *spread) {
    return spread->count < 2 ? HGWI_UNDEFINED : spread->squares / (spread->count - 1);
}
