/* sort.c: heap sort.  The heap's largest item is its first; it trades places with the last until none is left. */
#include "sort.h"

#include <string.h>

enum { CHUNK = 16 };

/* Piece by piece: a copy of a size that the compiler knows costs an instruction or two, not a loop over bytes. */
static void swap(unsigned char *left, unsigned char *right, size_t size) {
    unsigned char held[CHUNK];

    for (; size >= CHUNK; size -= CHUNK, left += CHUNK, right += CHUNK) {
        memcpy(held, left, CHUNK);
        memcpy(left, right, CHUNK);
        memcpy(right, held, CHUNK);
    }
    for (; size >= 4; size -= 4, left += 4, right += 4) {
        memcpy(held, left, 4);
        memcpy(left, right, 4);
        memcpy(right, held, 4);
    }
    for (; size > 0; size--) {
        unsigned char byte = *left;

        *left++ = *right;
        *right++ = byte;
    }
}

/* Let the item at a place sink to the bottom, past the larger child each time, and then rise to where it belongs: the
 * items that are sunk come from the bottom, so this asks half as often as looking for its place on the way down. */
static void sink(unsigned char *items, size_t at, size_t count, size_t size, hgwi_compare compare, void *user) {
    size_t top = at;

    while (at < count / 2) { /* it has at least one child; at this bound 2 * at + 2 cannot overflow */
        size_t child = 2 * at + 1;

        if (child + 1 < count && compare(items + child * size, items + (child + 1) * size, user) < 0)
            child++;
        swap(items + at * size, items + child * size, size);
        at = child;
    }
    while (at > top) {
        size_t parent = (at - 1) / 2;

        if (compare(items + parent * size, items + at * size, user) >= 0)
            return;
        swap(items + at * size, items + parent * size, size);
        at = parent;
    }
}

void hgwi_sort(void *items, size_t count, size_t size, hgwi_compare compare, void *user) {
    unsigned char *bytes = items;
    size_t i;

    if (count < 2 || size == 0)
        return;
    for (i = 1; i < count && compare(bytes + (i - 1) * size, bytes + i * size, user) <= 0; i++)
        continue;
    if (i == count) /* records often stand in order already */
        return;
    for (i = count / 2; i > 0; i--)
        sink(bytes, i - 1, count, size, compare, user);
    for (i = count - 1; i > 0; i--) {
        swap(bytes, bytes + i * size, size);
        sink(bytes, 0, i, size, compare, user);
    }
}
