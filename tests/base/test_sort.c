/* test_sort.c: sorting against what a sorted row must be, for many lengths, orders and item sizes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/base.h"

static uint64_t next_random(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static int by_number(const void *left, const void *right, void *user) {
    int32_t a, b;

    memcpy(&a, left, sizeof a);
    memcpy(&b, right, sizeof b);
    ++*(size_t *)user;
    return (a > b) - (a < b);
}

static int plain(const void *left, const void *right) {
    size_t ignored = 0;

    return by_number(left, right, &ignored);
}

/* How a row is filled: up, down, all the same, few different, all different. */
static int32_t item(int kind, size_t i, uint64_t *seed) {
    switch (kind) {
    case 0:
        return (int32_t)i;
    case 1:
        return -(int32_t)i;
    case 2:
        return 7;
    case 3:
        return (int32_t)(next_random(seed) % 5);
    default:
        return (int32_t)(uint32_t)next_random(seed);
    }
}

static void check_row(size_t count, int kind) {
    static int32_t row[20000], want[20000];
    uint64_t seed = 1 + count;
    size_t i, compared = 0, log = 1;

    for (i = 0; i < count; i++)
        row[i] = want[i] = item(kind, i, &seed);
    qsort(want, count, sizeof want[0], plain);
    hgwi_sort(row, count, sizeof row[0], by_number, &compared);
    if (count > 0)
        assert_memory_equal(row, want, count * sizeof row[0]);
    while (count >> log > 0)
        log++;
    assert_true(compared <= 2 * count * (log + 1));
}

static void rows_of_all_kinds_are_sorted(void **state) {
    size_t count;
    int kind;

    (void)state;
    for (kind = 0; kind < 5; kind++) {
        for (count = 0; count < 130; count++)
            check_row(count, kind);
        check_row(20000, kind);
    }
}

/* The rest of an item travels with its key. */
static void items_of_all_sizes_stay_whole(void **state) {
    static unsigned char row[100 * 64];
    uint64_t seed = 5;
    size_t size, i, j, compared = 0;

    (void)state;
    for (size = 4; size <= 64; size++) {
        for (i = 0; i < 100; i++) {
            int32_t key = (int32_t)(next_random(&seed) % 1000);

            memset(row + i * size, key % 256, size);
            memcpy(row + i * size, &key, sizeof key);
        }
        hgwi_sort(row, 100, size, by_number, &compared);
        for (i = 0; i < 100; i++) {
            int32_t key;

            memcpy(&key, row + i * size, sizeof key);
            for (j = sizeof key; j < size; j++)
                assert_int_equal(row[i * size + j], key % 256);
            if (i > 0)
                assert_true(by_number(row + (i - 1) * size, row + i * size, &compared) <= 0);
        }
    }
    hgwi_sort(NULL, 0, 4, by_number, NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_of_all_kinds_are_sorted),
        cmocka_unit_test(items_of_all_sizes_stay_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
