/* mem.h: memory comes from one function per context; sizes are computed with checks; personal text is wiped. */
#ifndef HGWI_MEM_H
#define HGWI_MEM_H

#include <stddef.h>
#include <stdint.h>

typedef void *(*hgwi_resize)(void *user, void *block, size_t old_size, size_t size);

/* Where blocks come from.  Copied by value into everything that allocates, so it outlives its context. */
typedef struct hgwi_mem {
    hgwi_resize resize;
    void *user;
} hgwi_mem;

hgwi_mem hgwi_mem_libc(void);

/* A new block, not cleared; NULL when there is none.  size 0 gives NULL. */
void *hgwi_mem_new(const hgwi_mem *mem, size_t size);

/* A larger block with the old content; the old block is wiped before it is given back.  NULL: the old one stands. */
void *hgwi_mem_grow(const hgwi_mem *mem, void *block, size_t old_size, size_t size);

/* Wipe, then give back.  NULL is fine. */
void hgwi_mem_end(const hgwi_mem *mem, void *block, size_t size);

/* Overwrite with zeros in a way that the compiler may not drop. */
void hgwi_wipe(void *block, size_t size);

/* 1 when a * b (a + b) fits, with the result in *out; else 0. */
int hgwi_fits_mul(size_t a, size_t b, size_t *out);
int hgwi_fits_add(size_t a, size_t b, size_t *out);

#endif
