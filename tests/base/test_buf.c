/* test_buf.c: text that grows, its ceiling, and what happens when memory fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include <hgw/status.h>

#include "base/base.h"
#include "support/failing_mem.h"

static void an_empty_buffer_gives_an_empty_text(void **state) {
    hgwi_buf buf;
    char *text = NULL;
    size_t size = 9;

    (void)state;
    hgwi_buf_start(&buf, hgwi_mem_libc(), 0);
    hgwi_buf_add(&buf, NULL, 0);
    hgwi_buf_text(&buf, "");
    hgwi_buf_repeat(&buf, 'x', 0);
    assert_int_equal(hgwi_buf_take(&buf, &text, &size), HGW_OK);
    assert_string_equal(text, "");
    assert_int_equal(size, 0);
    hgwi_text_free(text);
    hgwi_text_free(NULL);
    hgwi_buf_end(&buf);
}

static void additions_follow_each_other(void **state) {
    hgwi_buf buf;
    char *text = NULL;
    size_t size = 0;

    (void)state;
    hgwi_buf_start(&buf, hgwi_mem_libc(), SIZE_MAX);
    hgwi_buf_text(&buf, "week ");
    hgwi_buf_int(&buf, -42);
    hgwi_buf_char(&buf, ',');
    hgwi_buf_repeat(&buf, '.', 70);
    hgwi_buf_cut(&buf, 12);
    hgwi_buf_cut(&buf, 500);
    hgwi_buf_add(&buf, "a\0b", 3);
    assert_int_equal(hgwi_buf_take(&buf, &text, &size), HGW_OK);
    assert_int_equal(size, 15);
    assert_memory_equal(text, "week -42,...a\0b", 16);
    hgwi_text_free(text);
    hgwi_buf_text(&buf, "again");
    assert_int_equal(hgwi_buf_take(&buf, &text, NULL), HGW_OK);
    assert_string_equal(text, "again");
    hgwi_text_free(text);
}

static void the_ceiling_is_exact_and_sticks(void **state) {
    failing_mem memory;
    hgwi_buf buf;
    char *text = NULL;
    size_t limit, size;

    (void)state;
    failing_mem_start(&memory);
    for (limit = 1; limit < 300; limit++) {
        hgwi_buf_start(&buf, (hgwi_mem){failing_mem_resize, &memory}, limit);
        for (size = 0; size < limit; size++)
            hgwi_buf_char(&buf, 'k');
        assert_int_equal(buf.status, HGW_OK);
        assert_true(buf.capacity <= limit);
        hgwi_buf_char(&buf, 'k');
        assert_int_equal(buf.status, HGW_E_LIMIT);
        hgwi_buf_cut(&buf, 0);
        hgwi_buf_char(&buf, 'k');
        assert_int_equal(buf.size, 0);
        assert_int_equal(hgwi_buf_take(&buf, &text, &size), HGW_E_LIMIT);
        assert_null(text);
        assert_int_equal(size, 0);
        assert_int_equal(memory.live, 0);
        hgwi_buf_repeat(&buf, 'k', limit);
        assert_int_equal(hgwi_buf_take(&buf, &text, &size), HGW_OK);
        assert_int_equal(strlen(text), limit);
        hgwi_text_free(text);
        hgwi_buf_repeat(&buf, 'k', SIZE_MAX);
        assert_int_equal(buf.status, HGW_E_LIMIT);
        hgwi_buf_end(&buf);
    }
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void sizes_that_cannot_be_are_no_memory(void **state) {
    failing_mem memory;
    hgwi_buf buf;

    (void)state;
    failing_mem_start(&memory);
    hgwi_buf_start(&buf, (hgwi_mem){failing_mem_resize, &memory}, SIZE_MAX);
    hgwi_buf_char(&buf, 'a');
    hgwi_buf_repeat(&buf, 'a', SIZE_MAX - 2);
    assert_int_equal(buf.status, HGW_E_NOMEM);
    assert_int_equal(buf.size, 1);
    hgwi_buf_end(&buf);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static int32_t fill(failing_mem *memory, char **out, size_t *size) {
    hgwi_buf buf;
    int i;

    hgwi_buf_start(&buf, (hgwi_mem){failing_mem_resize, memory}, 1000000);
    for (i = 0; i < 2000; i++)
        hgwi_buf_text(&buf, "canary ");
    return hgwi_buf_take(&buf, out, size);
}

static void failing_memory_leaves_nothing(void **state) {
    failing_mem memory;
    char *text;
    size_t at, size;
    int and_on;

    (void)state;
    for (and_on = 0; and_on < 2; and_on++) {
        for (at = 1;; at++) {
            int32_t status;

            failing_mem_start(&memory);
            memory.canary = "canary";
            memory.fail_at = at;
            memory.and_on = and_on;
            status = fill(&memory, &text, &size);
            assert_int_equal(status, memory.failures > 0 ? HGW_E_NOMEM : HGW_OK);
            assert_int_equal(text != NULL, status == HGW_OK);
            assert_int_equal(size, status == HGW_OK ? 14000 : 0);
            hgwi_text_free(text);
            assert_int_equal(failing_mem_wrong(&memory), 0);
            assert_int_equal(memory.dirty_any, 0);
            if (memory.failures == 0)
                break;
        }
        assert_true(at > 8);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_buffer_gives_an_empty_text), cmocka_unit_test(additions_follow_each_other),
        cmocka_unit_test(the_ceiling_is_exact_and_sticks),     cmocka_unit_test(sizes_that_cannot_be_are_no_memory),
        cmocka_unit_test(failing_memory_leaves_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
