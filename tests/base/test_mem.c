/* test_mem.c: blocks, growing, wiping, checked sizes; and the failing memory of the tests itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/base.h"
#include "support/failing_mem.h"

static void wipes_every_length_at_every_offset(void **state) {
    unsigned char bytes[80];
    size_t offset, size, i;

    (void)state;
    for (offset = 0; offset < 17; offset++) {
        for (size = 0; size < 40; size++) {
            memset(bytes, 0xEE, sizeof bytes);
            hgwi_wipe(bytes + offset, size);
            for (i = 0; i < sizeof bytes; i++)
                assert_int_equal(bytes[i], i >= offset && i < offset + size ? 0 : 0xEE);
        }
    }
}

static void sizes_are_checked(void **state) {
    size_t out = 7;

    (void)state;
    assert_int_equal(hgwi_fits_mul(SIZE_MAX, 1, &out), 1);
    assert_true(out == SIZE_MAX);
    assert_int_equal(hgwi_fits_mul(SIZE_MAX, 0, &out), 1);
    assert_true(out == 0);
    assert_int_equal(hgwi_fits_mul(0, SIZE_MAX, &out), 1);
    out = 7;
    assert_int_equal(hgwi_fits_mul(SIZE_MAX / 2 + 1, 2, &out), 0);
    assert_int_equal(hgwi_fits_add(SIZE_MAX, 1, &out), 0);
    assert_true(out == 7);
    assert_int_equal(hgwi_fits_add(SIZE_MAX - 1, 1, &out), 1);
    assert_true(out == SIZE_MAX);
}

static void libc_blocks_grow(void **state) {
    hgwi_mem mem = hgwi_mem_libc();
    unsigned char *block = hgwi_mem_new(&mem, 5);
    size_t i;

    (void)state;
    assert_null(hgwi_mem_new(&mem, 0));
    assert_non_null(block);
    memcpy(block, "water", 5);
    block = hgwi_mem_grow(&mem, block, 5, 4000);
    assert_non_null(block);
    assert_memory_equal(block, "water", 5);
    for (i = 5; i < 4000; i++)
        block[i] = (unsigned char)i;
    block = mem.resize(mem.user, block, 4000, 6);
    assert_memory_equal(block, "water\5", 6);
    hgwi_mem_end(&mem, block, 6);
    hgwi_mem_end(&mem, NULL, 0);
}

static void growing_leaves_nothing_behind(void **state) {
    failing_mem memory;
    hgwi_mem mem = {failing_mem_resize, &memory};
    char *block, *larger;

    (void)state;
    failing_mem_start(&memory);
    memory.canary = "canary";
    memory.fail_at = 2;
    block = hgwi_mem_new(&mem, 6);
    memcpy(block, "canary", 6);
    assert_null(hgwi_mem_grow(&mem, block, 6, 60));
    assert_memory_equal(block, "canary", 6);
    larger = hgwi_mem_grow(&mem, block, 6, 60);
    assert_non_null(larger);
    assert_memory_equal(larger, "canary", 6);
    hgwi_mem_end(&mem, larger, 60);
    assert_int_equal(failing_mem_wrong(&memory), 0);
    assert_int_equal(memory.dirty_any, 0);
    assert_int_equal(memory.requests, 3);
    assert_int_equal(memory.peak, 66);
}

static void failing_memory_sees_what_is_wrong(void **state) {
    failing_mem memory;
    char *block;

    (void)state;
    failing_mem_start(&memory);
    memory.canary = "canary";
    memory.fail_at = 2;
    memory.and_on = 1;
    block = failing_mem_resize(&memory, NULL, 0, 10);
    memcpy(block, "..canary..", 10);
    assert_null(failing_mem_resize(&memory, NULL, 0, 1));
    assert_null(failing_mem_resize(&memory, block, 10, 20));
    assert_int_equal(memory.failures, 2);
    assert_int_equal(failing_mem_wrong(&memory), 1);
    assert_null(failing_mem_resize(&memory, block, 9, 0));
    assert_int_equal(memory.misused, 1);
    assert_null(failing_mem_resize(&memory, block, 10, 0));
    assert_int_equal(memory.dirty, 1);
    assert_int_equal(memory.live, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wipes_every_length_at_every_offset),
        cmocka_unit_test(sizes_are_checked),
        cmocka_unit_test(libc_blocks_grow),
        cmocka_unit_test(growing_leaves_nothing_behind),
        cmocka_unit_test(failing_memory_sees_what_is_wrong),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
