/* test_pool.c: pieces, chunks and blocks, also when memory fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/base.h"
#include "support/failing_mem.h"

enum { PIECES = 3000 };

static uint64_t next_random(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static void tiny_pools_stay_tiny(void **state) {
    failing_mem memory;
    hgwi_pool pool;
    int i;

    (void)state;
    failing_mem_start(&memory);
    hgwi_pool_start(&pool, (hgwi_mem){failing_mem_resize, &memory});
    assert_int_equal(memory.requests, 0);
    for (i = 0; i < 30; i++)
        assert_non_null(hgwi_pool_bytes(&pool, 30));
    assert_int_equal(memory.requests, 1);
    assert_int_equal(memory.bytes, 1024);
    hgwi_pool_end(&pool);
    hgwi_pool_end(&pool);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void chunks_grow_to_a_ceiling(void **state) {
    failing_mem memory;
    hgwi_pool pool;
    size_t before, most = 0;
    int i;

    (void)state;
    failing_mem_start(&memory);
    hgwi_pool_start(&pool, (hgwi_mem){failing_mem_resize, &memory});
    for (i = 0; i < 100000; i++) {
        before = memory.bytes;
        assert_non_null(hgwi_pool_bytes(&pool, 24));
        if (memory.bytes - before > most)
            most = memory.bytes - before;
    }
    assert_int_equal(most, 256 * 1024);
    assert_true(memory.bytes < 2400000 + 2 * 256 * 1024);
    hgwi_pool_end(&pool);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void large_pieces_leave_the_current_chunk_in_use(void **state) {
    failing_mem memory;
    hgwi_pool pool;
    char *first, *large, *second;

    (void)state;
    failing_mem_start(&memory);
    hgwi_pool_start(&pool, (hgwi_mem){failing_mem_resize, &memory});
    first = hgwi_pool_bytes(&pool, 8);
    large = hgwi_pool_bytes(&pool, 1000000);
    second = hgwi_pool_bytes(&pool, 8);
    assert_ptr_equal(second, first + 8);
    memset(large, 'x', 1000000);
    assert_int_equal(memory.requests, 2);
    hgwi_pool_end(&pool);
    assert_int_equal(memory.dirty_any, 1); /* what was never handed out still has the pattern of new memory */
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void impossible_sizes_are_refused(void **state) {
    failing_mem memory;
    hgwi_pool pool;

    (void)state;
    failing_mem_start(&memory);
    hgwi_pool_start(&pool, (hgwi_mem){failing_mem_resize, &memory});
    assert_null(hgwi_pool_bytes(&pool, SIZE_MAX));
    assert_null(hgwi_pool_bytes(&pool, SIZE_MAX - 8));
    assert_null(hgwi_pool_bytes(&pool, SIZE_MAX - 40));
    assert_null(hgwi_pool_block(&pool, HGWI_POOL_CLASSES));
    assert_null(hgwi_pool_block(&pool, 4000000000u));
    assert_non_null(hgwi_pool_bytes(&pool, 0));
    assert_int_equal(memory.bytes, 1024);
    hgwi_pool_end(&pool);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void blocks_come_back_wiped(void **state) {
    failing_mem memory;
    hgwi_pool pool;
    unsigned char *block, *again;
    unsigned power;
    size_t i;

    (void)state;
    failing_mem_start(&memory);
    memory.canary = "canary";
    hgwi_pool_start(&pool, (hgwi_mem){failing_mem_resize, &memory});
    for (power = 4; power < 18; power++) {
        size_t size = (size_t)1 << power;

        block = hgwi_pool_block(&pool, power);
        assert_non_null(block);
        memset(block, 'p', size);
        memcpy(block + size - 6, "canary", 6);
        hgwi_pool_give(&pool, block, power);
        for (i = sizeof(void *); i < size; i++)
            assert_int_equal(block[i], 0);
        again = hgwi_pool_block(&pool, power);
        assert_ptr_equal(again, block);
        assert_ptr_not_equal(hgwi_pool_block(&pool, power), block);
        memcpy(again + size - 6, "canary", 6);
    }
    hgwi_pool_give(&pool, NULL, 4);
    hgwi_pool_end(&pool);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

/* Pieces of many sizes keep their content and stand where any value may stand. */
static void run_pieces(failing_mem *memory) {
    static unsigned char *pieces[PIECES];
    static size_t sizes[PIECES];
    uint64_t seed = 20260901;
    hgwi_pool pool;
    size_t i, j, missing = 0;

    hgwi_pool_start(&pool, (hgwi_mem){failing_mem_resize, memory});
    for (i = 0; i < PIECES; i++) {
        sizes[i] = next_random(&seed) % (i % 50 == 0 ? 3000 : 60);
        pieces[i] = hgwi_pool_bytes(&pool, sizes[i]);
        missing += pieces[i] == NULL;
        if (pieces[i] == NULL)
            continue;
        assert_int_equal((uintptr_t)pieces[i] % 8, 0);
        memset(pieces[i], (int)(i % 251), sizes[i]);
    }
    for (i = 0; i < PIECES; i++) {
        for (j = 0; pieces[i] != NULL && j < sizes[i]; j++)
            assert_int_equal(pieces[i][j], i % 251);
    }
    assert_int_equal(missing > 0, memory->failures > 0);
    if (!memory->and_on)
        assert_int_equal(missing, memory->failures);
    hgwi_pool_end(&pool);
    assert_int_equal(failing_mem_wrong(memory), 0);
}

static void failing_memory_harms_nothing(void **state) {
    failing_mem memory;
    size_t at;
    int and_on;

    (void)state;
    for (and_on = 0; and_on < 2; and_on++) {
        for (at = 1;; at++) {
            failing_mem_start(&memory);
            memory.fail_at = at;
            memory.and_on = and_on;
            run_pieces(&memory);
            if (memory.failures == 0)
                break;
        }
        assert_true(at > 5);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tiny_pools_stay_tiny),
        cmocka_unit_test(chunks_grow_to_a_ceiling),
        cmocka_unit_test(large_pieces_leave_the_current_chunk_in_use),
        cmocka_unit_test(impossible_sizes_are_refused),
        cmocka_unit_test(blocks_come_back_wiped),
        cmocka_unit_test(failing_memory_harms_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
