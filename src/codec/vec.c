/* vec.c: rows of items that grow by doubling. */
#include "vec.h"

enum { FIRST_ROOM = 16 };

int hgwi_vec_reserve(hgwi_vec *vec, const hgwi_mem *mem, size_t more) {
    size_t wants, room, bytes;
    if (!hgwi_fits_add(vec->count, more, &wants))
        return 0;
    if (wants <= vec->room)
        return 1;
    if (!hgwi_fits_mul(vec->room, 2, &room))
        return 0;
    if (room < FIRST_ROOM)
        room = FIRST_ROOM;
    if (room < wants)
        room = wants;
    if (!hgwi_fits_mul(room, vec->size, &bytes))
        return 0;
    void *items = vec->items ? hgwi_mem_grow(mem, vec->items, vec->room * vec->size, bytes) : hgwi_mem_new(mem, bytes);
    if (!items)
        return 0;
    vec->items = items;
    vec->room = room;
    return 1;
}

void *hgwi_vec_push(hgwi_vec *vec, const hgwi_mem *mem) {
    if (vec->count == vec->room && !hgwi_vec_reserve(vec, mem, 1))
        return NULL;
    return (char *)vec->items + vec->size * vec->count++;
}

void hgwi_vec_end(hgwi_vec *vec, const hgwi_mem *mem) {
    hgwi_mem_end(mem, vec->items, vec->room * vec->size);
    vec->items = NULL;
    vec->count = vec->room = 0;
}
