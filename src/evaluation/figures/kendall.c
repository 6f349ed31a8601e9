/* kendall.c: the exact distribution of Kendall's S, as shares instead of counts, which would not fit a number. */
#include "kendall.h"

double hgwi_kendall_at_most(hgwi_pool *pool, int32_t n, int64_t k) {
    int64_t all = (int64_t)n * (n - 1) / 2, last = k < all ? k : all;
    double *share = hgwi_pool_zeroed(pool, (size_t)last + 1, sizeof *share);
    double *next = hgwi_pool_zeroed(pool, (size_t)last + 1, sizeof *next);
    if (!share || !next)
        return -1;
    share[0] = 1;
    for (int32_t m = 2; m <= n; m++) {
        double window = 0; /* of the last m shares */
        for (int64_t i = 0; i <= last; i++) {
            window += share[i];
            if (i >= m)
                window -= share[i - m];
            next[i] = window / m;
        }
        double *old = share;
        share = next;
        next = old;
    }
    double sum = 0;
    for (int64_t i = 0; i <= last; i++)
        sum += share[i];
    return sum;
}
