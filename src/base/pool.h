/* pool.h: the memory of one document.  Chunks are carved from the front; blocks of a power of two can be given back and
 * taken again.  Nothing else is freed before the end, and the end wipes all of it.
 * Invariant: every byte ever handed out lies in one of the chunks. */
#ifndef HGWI_POOL_H
#define HGWI_POOL_H

#include "mem.h"

enum { HGWI_POOL_CLASSES = 48 };

typedef struct hgwi_chunk hgwi_chunk;

typedef struct hgwi_pool {
    hgwi_mem mem;
    hgwi_chunk *chunks;             /* newest first */
    size_t next_chunk;              /* bytes of the next ordinary chunk; grows to a ceiling */
    void *given[HGWI_POOL_CLASSES]; /* blocks given back, by power of two */
} hgwi_pool;

void hgwi_pool_start(hgwi_pool *pool, hgwi_mem mem);
void hgwi_pool_end(hgwi_pool *pool);

/* Bytes aligned for any value (8), not cleared; NULL when there is no memory. */
void *hgwi_pool_bytes(hgwi_pool *pool, size_t size);

/* Room for so many things of a size, all zero; room for one when there are none, so that NULL always means no memory.
 */
void *hgwi_pool_zeroed(hgwi_pool *pool, size_t count, size_t size);

/* A block of 1 << power bytes (power from 4), not cleared; NULL when there is no memory. */
void *hgwi_pool_block(hgwi_pool *pool, unsigned power);

/* Give such a block back; it is wiped. */
void hgwi_pool_give(hgwi_pool *pool, void *block, unsigned power);

#endif
