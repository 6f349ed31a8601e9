/* mem.c: blocks, growing without leaving a copy behind, wiping, and checked sizes. */
#include "mem.h"

#include <stdlib.h>
#include <string.h>

/* A plain realloc may move the block and leave what stood in it; so a change of size is a new block, always. */
static void *libc_resize(void *user, void *block, size_t old_size, size_t size) {
    void *fresh;

    (void)user;
    if (size == 0) {
        free(block);
        return NULL;
    }
    fresh = malloc(size);
    if (fresh != NULL && block != NULL) {
        memcpy(fresh, block, old_size < size ? old_size : size);
        hgwi_wipe(block, old_size);
        free(block);
    }
    return fresh;
}

hgwi_mem hgwi_mem_libc(void) {
    hgwi_mem mem = {libc_resize, NULL};

    return mem;
}

void *hgwi_mem_new(const hgwi_mem *mem, size_t size) {
    return size == 0 ? NULL : mem->resize(mem->user, NULL, 0, size);
}

/* The host's function is never asked to change a size: it might move the block and leave the old text unwiped. */
void *hgwi_mem_grow(const hgwi_mem *mem, void *block, size_t old_size, size_t size) {
    void *fresh = hgwi_mem_new(mem, size);

    if (fresh != NULL && block != NULL) {
        memcpy(fresh, block, old_size < size ? old_size : size);
        hgwi_mem_end(mem, block, old_size);
    }
    return fresh;
}

void hgwi_mem_end(const hgwi_mem *mem, void *block, size_t size) {
    if (block == NULL)
        return;
    hgwi_wipe(block, size);
    (void)mem->resize(mem->user, block, size, 0);
}

/* By words where it can: all of a document passes through here when it ends. */
void hgwi_wipe(void *block, size_t size) {
    volatile unsigned char *bytes = block;
    volatile size_t *words;

    for (; size > 0 && (uintptr_t)bytes % sizeof *words != 0; size--)
        *bytes++ = 0;
    words = (volatile size_t *)(volatile void *)bytes;
    for (; size >= sizeof *words; size -= sizeof *words)
        *words++ = 0;
    bytes = (volatile unsigned char *)words;
    for (; size > 0; size--)
        *bytes++ = 0;
}

int hgwi_fits_mul(size_t a, size_t b, size_t *out) {
    if (b != 0 && a > SIZE_MAX / b)
        return 0;
    *out = a * b;
    return 1;
}

int hgwi_fits_add(size_t a, size_t b, size_t *out) {
    if (a > SIZE_MAX - b)
        return 0;
    *out = a + b;
    return 1;
}
