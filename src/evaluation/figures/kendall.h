/* kendall.h: how often a random order has so many inversions. */
#ifndef HGWI_KENDALL_H
#define HGWI_KENDALL_H

#include "base/base.h"

/* More numbers than this are not counted exactly: the normal distribution has all digits by then. */
enum { HGWI_KENDALL_MOST = 1000 };

/* The share of the n! orders of n different numbers with at most k inversions, by the recursion over n: inserting the
 * largest number adds 0 to n - 1 inversions.  2 <= n <= HGWI_KENDALL_MOST, 0 <= k.  -1 when there is no memory. */
double hgwi_kendall_at_most(hgwi_pool *pool, int32_t n, int64_t k);

#endif
