/* test_texts.c: texts that a library beside this one hands out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <hgw/hgw.h>

#include "support/failing_mem.h"

static void copies_and_zeros(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    char *text = NULL;
    assert_int_equal(hgw_text_new(ctx, "een tekst", 3, &text), HGW_OK);
    assert_string_equal(text, "een");
    hgw_free(text);
    assert_int_equal(hgw_text_new(ctx, NULL, 1000, &text), HGW_OK);
    for (int i = 0; i <= 1000; i++)
        assert_int_equal(text[i], 0);
    assert_int_equal((uintptr_t)text % sizeof(int64_t), 0);
    hgw_free(text);
    assert_int_equal(hgw_text_new(ctx, NULL, 0, &text), HGW_OK);
    assert_string_equal(text, "");
    hgw_free(text);
    hgw_ctx_free(ctx);
}

static void wrong_calls(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    char room = 'x', *text = &room;
    assert_int_equal(hgw_text_new(NULL, "x", 1, &text), HGW_E_MISUSE);
    assert_null(text);
    assert_int_equal(hgw_text_new(ctx, "x", 1, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_text_new(ctx, "x", SIZE_MAX, &text), HGW_E_NOMEM);
    assert_int_equal(hgw_text_new(ctx, NULL, SIZE_MAX - 8, &text), HGW_E_NOMEM);
    assert_null(text);
    hgw_ctx_free(ctx);
}

static void no_memory(void **state) {
    (void)state;
    failing_mem memory;
    char *text;
    failing_mem_start(&memory);
    memory.canary = "Guusje"; /* an invented child */
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    memory.fail_at = memory.requests + 1;
    assert_int_equal(hgw_text_new(ctx, "Guusje", 6, &text), HGW_E_NOMEM);
    assert_null(text);
    assert_int_equal(hgw_text_new(ctx, "Guusje", 6, &text), HGW_OK);
    hgw_ctx_free(ctx);
    hgw_free(text);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies_and_zeros),
        cmocka_unit_test(wrong_calls),
        cmocka_unit_test(no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
