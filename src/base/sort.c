/* sort.c: heap sort.  The heap's largest item is its first; it trades places with the last until none is left. */
#include "sort.h"

static void swap(unsigned char *left, unsigned char *right, size_t size) {
    for (; size > 0; size--) {
        unsigned char byte = *left;

        *left++ = *right;
        *right++ = byte;
    }
}

/* Let the item at a place sink until none below it is larger. */
static void sink(unsigned char *items, size_t at, size_t count, size_t size, hgwi_compare compare, void *user) {
    while (at < count / 2) { /* it has at least one child; at this bound 2 * at + 2 cannot overflow */
        size_t child = 2 * at + 1;

        if (child + 1 < count && compare(items + child * size, items + (child + 1) * size, user) < 0)
            child++;
        if (compare(items + at * size, items + child * size, user) >= 0)
            return;
        swap(items + at * size, items + child * size, size);
        at = child;
    }
}

void hgwi_sort(void *items, size_t count, size_t size, hgwi_compare compare, void *user) {
    unsigned char *bytes = items;
    size_t i;

    if (count < 2 || size == 0)
        return;
    for (i = count / 2; i > 0; i--)
        sink(bytes, i - 1, count, size, compare, user);
    for (i = count - 1; i > 0; i--) {
        swap(bytes, bytes + i * size, size);
        sink(bytes, 0, i, size, compare, user);
    }
}
