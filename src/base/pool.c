/* pool.c: chunks, and blocks of a power of two that come back. */
#include "pool.h"

#include <string.h>

/* What every piece is a multiple of, so that any value may stand in it. */
typedef union unit {
    int64_t whole;
    double real;
    void *pointer;
} unit;

struct hgwi_chunk {
    hgwi_chunk *next;
    size_t size; /* of the whole block, this head included */
    size_t used; /* from the start of the block, this head included */
};

enum { FIRST_CHUNK = 1024, LARGEST_CHUNK = 256 * 1024, LEAST_POWER = 4 };

/* A request above this part of the next chunk gets a chunk of its own: so at most that part of a chunk lies unused. */
enum { OWN_PART = 4 };

static int round_up(size_t size, size_t *out) {
    if (!hgwi_fits_add(size, sizeof(unit) - 1, &size))
        return 0;
    *out = size - size % sizeof(unit);
    return 1;
}

static size_t head_size(void) {
    return (sizeof(hgwi_chunk) + sizeof(unit) - 1) / sizeof(unit) * sizeof(unit);
}

void hgwi_pool_start(hgwi_pool *pool, hgwi_mem mem) {
    memset(pool, 0, sizeof *pool);
    pool->mem = mem;
    pool->next_chunk = FIRST_CHUNK;
}

void hgwi_pool_end(hgwi_pool *pool) {
    hgwi_chunk *chunk = pool->chunks;

    while (chunk != NULL) {
        hgwi_chunk *next = chunk->next;
        size_t size = chunk->size;

        hgwi_wipe(chunk, chunk->used); /* what lies behind was never handed out */
        (void)pool->mem.resize(pool->mem.user, chunk, size, 0);
        chunk = next;
    }
    hgwi_pool_start(pool, pool->mem);
}

/* The size of the next ordinary chunk only grows once there is a chunk, so a failure leaves the pool as it was. */
static hgwi_chunk *chunk_new(hgwi_pool *pool, size_t size) {
    hgwi_chunk *chunk = hgwi_mem_new(&pool->mem, size);

    if (chunk == NULL)
        return NULL;
    chunk->next = NULL;
    chunk->size = size;
    chunk->used = head_size();
    if (pool->next_chunk < LARGEST_CHUNK)
        pool->next_chunk *= 2;
    return chunk;
}

/* A chunk with room for so many bytes.  A large one goes behind the current one, which has room left for small ones. */
static hgwi_chunk *chunk_for(hgwi_pool *pool, size_t size) {
    hgwi_chunk *current = pool->chunks;
    hgwi_chunk *chunk;
    size_t total;
    int own;

    if (current != NULL && current->size - current->used >= size)
        return current;
    if (!hgwi_fits_add(size, head_size(), &total))
        return NULL;
    own = total > pool->next_chunk / OWN_PART;
    chunk = chunk_new(pool, own ? total : pool->next_chunk);
    if (chunk == NULL)
        return NULL;
    if (own && current != NULL) {
        chunk->next = current->next;
        current->next = chunk;
    } else {
        chunk->next = current;
        pool->chunks = chunk;
    }
    return chunk;
}

void *hgwi_pool_bytes(hgwi_pool *pool, size_t size) {
    hgwi_chunk *chunk;
    void *bytes;

    if (!round_up(size == 0 ? 1 : size, &size))
        return NULL;
    chunk = chunk_for(pool, size);
    if (chunk == NULL)
        return NULL;
    bytes = (unsigned char *)chunk + chunk->used;
    chunk->used += size;
    return bytes;
}

void *hgwi_pool_zeroed(hgwi_pool *pool, size_t count, size_t size) {
    size_t bytes = 0;
    void *room = hgwi_fits_mul(count ? count : 1, size, &bytes) ? hgwi_pool_bytes(pool, bytes) : NULL;
    if (room)
        memset(room, 0, bytes);
    return room;
}

void *hgwi_pool_block(hgwi_pool *pool, unsigned power) {
    void *block;

    if (power < LEAST_POWER)
        power = LEAST_POWER;
    if (power >= HGWI_POOL_CLASSES || power >= sizeof(size_t) * 8 - 1)
        return NULL;
    block = pool->given[power];
    if (block == NULL)
        return hgwi_pool_bytes(pool, (size_t)1 << power);
    pool->given[power] = *(void **)block;
    return block;
}

void hgwi_pool_give(hgwi_pool *pool, void *block, unsigned power) {
    if (block == NULL)
        return;
    if (power < LEAST_POWER)
        power = LEAST_POWER;
    hgwi_wipe(block, (size_t)1 << power);
    *(void **)block = pool->given[power];
    pool->given[power] = block;
}
