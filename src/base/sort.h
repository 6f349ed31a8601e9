/* sort.h: sorting in place without recursion and without memory (heap sort); qsort may use both. */
#ifndef HGWI_SORT_H
#define HGWI_SORT_H

#include <stddef.h>

/* Negative, zero or positive as left comes before, with or after right. */
typedef int (*hgwi_compare)(const void *left, const void *right, void *user);

/* Not stable: let the comparison break ties. */
void hgwi_sort(void *items, size_t count, size_t size, hgwi_compare compare, void *user);

#endif
