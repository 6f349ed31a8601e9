/* test_schema.c: the schemas are those of docs/schema, and are refused for what is no root. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/json_lex.h"
#include <hgw/hgw.h>

enum { MOST = 1 << 22 };

static void is_json(const char *text, size_t size) {
    hgwi_lex_limits limits = {100, MOST, 100000};
    hgwi_lex lex;
    hgwi_event event;
    hgwi_lex_start(&lex, hgwi_mem_libc(), text, size, limits);
    while ((event = hgwi_lex_next(&lex)) != HGWI_EV_FAILED && event != HGWI_EV_END) {
    }
    assert_int_equal(event, HGWI_EV_END);
    hgwi_lex_end(&lex);
}

static void compare(hgw_ctx *ctx, hgw_type type, int32_t strict) {
    char path[512];
    char *text = NULL;
    size_t size = 0;
    assert_int_equal(hgw_schema(ctx, type, strict, &text, &size), HGW_OK);
    is_json(text, size);
    snprintf(path, sizeof path, "%s/docs/schema/%s%s.schema.json", HGW_SOURCE_DIR, hgw_type_name(type),
             strict ? ".strict" : "");
    char *kept = malloc(MOST);
    FILE *file = fopen(path, "rb");
    if (!file)
        print_error("%s is not there\n", path);
    assert_non_null(file);
    assert_non_null(kept);
    size_t kept_size = fread(kept, 1, MOST, file);
    fclose(file);
    if (kept_size != size || memcmp(kept, text, size) != 0)
        print_error("%s is old: run hgw_schemas docs/schema\n", path);
    assert_int_equal(kept_size, size);
    assert_memory_equal(kept, text, size);
    free(kept);
    hgw_free(text);
}

static void test_kept(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    int roots = 0;
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        if (!hgw_type_trait(hgw_type_at(i), HGW_TYPE_ROOT))
            continue;
        compare(ctx, hgw_type_at(i), 0);
        compare(ctx, hgw_type_at(i), 1);
        hgw_ctx_set_lang(ctx, roots % 2 ? HGW_LANG_NL : HGW_LANG_EN); /* which does not matter */
        roots++;
    }
    assert_true(roots >= 8);
    hgw_ctx_free(ctx);
}

static void test_misuse(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    char *text = (char *)(void *)&text;
    size_t size = 1;
    static const hgw_type no_roots[] = {0, -1, 9999, HGW_T_PUPIL, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < sizeof no_roots / sizeof *no_roots; i++) {
        assert_int_equal(hgw_schema(ctx, no_roots[i], 0, &text, &size), HGW_E_TYPE);
        assert_string_equal(hgw_error_key(ctx), "type.root");
        assert_null(text);
        assert_int_equal(size, 0);
    }
    assert_int_equal(hgw_schema(NULL, HGW_T_TEAM, 0, &text, &size), HGW_E_MISUSE);
    assert_int_equal(hgw_schema(ctx, HGW_T_TEAM, 0, NULL, &size), HGW_E_MISUSE);
    assert_int_equal(hgw_schema(ctx, HGW_T_TEAM, 7, &text, NULL), HGW_OK);
    assert_non_null(strstr(text, "team.strict.json"));
    hgw_free(text);
    hgw_ctx_free(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_kept), cmocka_unit_test(test_misuse)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
