/* vec.h: a row of items of one size that grows, in the memory of a context; wiped when it moves and when it ends. */
#ifndef HGWI_CODEC_VEC_H
#define HGWI_CODEC_VEC_H

#include "base/base.h"

/* Start one as {NULL, 0, 0, sizeof(item)}. */
typedef struct hgwi_vec {
    void *items;
    size_t count;
    size_t room;
    size_t size; /* of one item */
} hgwi_vec;

/* Room for `more` items behind the last; 0: there is no memory, and nothing changed. */
int hgwi_vec_reserve(hgwi_vec *vec, const hgwi_mem *mem, size_t more);

/* One more item at the end, not cleared; NULL: there is no memory. */
void *hgwi_vec_push(hgwi_vec *vec, const hgwi_mem *mem);

void hgwi_vec_end(hgwi_vec *vec, const hgwi_mem *mem);

#endif
