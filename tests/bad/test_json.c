/* test_json.c: bad files are refused with the error and the place that json.def names, whole or not at all; and files
 * that look bad but are not are read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "support/failing_mem.h"
#include <hgw/hgw.h>

typedef struct bad_row {
    const char *what;
    const char *json;
    size_t size;
    const char *key;
    const char *pointer;
    int64_t place[4]; /* line, column, other line, other column */
} bad_row;

static const bad_row rows[] = {
#define BAD(what, json, key, pointer, line, column, other_line, other_column)                                          \
  {what, json, sizeof(json) - 1, key, pointer, {line, column, other_line, other_column}},
#include "json.def"
};

/* 1 when all that is said is what the row wants. */
static int refused(hgw_ctx *ctx, const bad_row *row) {
    static const int32_t numbers[4] = {HGW_AT_LINE, HGW_AT_COLUMN, HGW_AT_OTHER_LINE, HGW_AT_OTHER_COLUMN};
    hgw_doc *doc = (hgw_doc *)(void *)&doc;
    char *block = malloc(row->size ? row->size : 1); /* of its own size, for sanitizers */
    assert_non_null(block);
    memcpy(block, row->json, row->size);
    int32_t status = hgw_doc_from_json(ctx, 0, block, row->size, NULL, &doc);
    free(block);
    assert_int_not_equal(status, HGW_OK);
    assert_null(doc);
    int good = strcmp(hgw_error_key(ctx), row->key) == 0 && strcmp(hgw_error_where(ctx), row->pointer) == 0;
    for (int i = 0; i < 4; i++)
        good = good && hgw_error_number(ctx, numbers[i]) == row->place[i];
    if (!good)
        print_error("%s: %s at '%s', %ld:%ld and %ld:%ld\n", row->what, hgw_error_key(ctx), hgw_error_where(ctx),
                    (long)hgw_error_number(ctx, HGW_AT_LINE), (long)hgw_error_number(ctx, HGW_AT_COLUMN),
                    (long)hgw_error_number(ctx, HGW_AT_OTHER_LINE), (long)hgw_error_number(ctx, HGW_AT_OTHER_COLUMN));
    assert_int_equal(hgw_error_status(ctx), status);
    assert_in_range(hgw_error_number(ctx, HGW_AT_OFFSET), 0, row->size);
    assert_int_not_equal(strlen(hgw_error_message(ctx)), 0);
    assert_null(strchr(hgw_error_message(ctx), '{'));
    assert_null(strchr(hgw_error_message(ctx), '\n'));
    assert_null(strstr(hgw_error_message(ctx), "Verzonnen"));
    return good;
}

static void test_bad(void **state) {
    (void)state;
    int all = 1;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            failing_mem memory;
            failing_mem_start(&memory);
            memory.canary = "Verzonnen";
            hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
            hgw_ctx_set_lang(ctx, lang);
            all &= refused(ctx, &rows[i]);
            hgw_ctx_free(ctx);
            assert_int_equal(failing_mem_wrong(&memory), 0);
        }
    }
    assert_true(all);
}

/* NUL bytes, which a row of text cannot hold. */
static void test_nul(void **state) {
    (void)state;
    static const bad_row nul[] = {
        {"NUL in a text", "{\"hgw\":\"team/1\",\"title\":\"a\0b\"}", 30, "json.control", "/title", {1, 27, -1, -1}},
        {"NUL behind", "{\"hgw\":\"team/1\"}\0", 17, "json.trailing", "", {1, 17, -1, -1}},
        {"NUL before", "\0{\"hgw\":\"team/1\"}", 17, "json.syntax", "", {1, 1, -1, -1}},
        {"only NUL", "\0\0\0", 3, "json.syntax", "", {1, 1, -1, -1}},
    };
    hgw_ctx *ctx = hgw_ctx_new();
    for (size_t i = 0; i < sizeof nul / sizeof *nul; i++)
        assert_true(refused(ctx, &nul[i]));
    hgw_ctx_free(ctx);
}

/* What is wrong at a school, or odd, but can be held: it loads, and comes back as it was. */
static void test_loads(void **state) {
    (void)state;
    static const char *const odd[] = {
        /* a circle of what is required first, and a goal that requires itself */
        "{\"hgw\":\"dossier/"
        "1\",\"goals\":[{\"id\":\"a\",\"prerequisites\":[\"b\"]},{\"id\":\"b\",\"prerequisites\":[\"a\"]},"
        "{\"id\":\"c\",\"prerequisites\":[\"c\"]}]}",
        /* an end before its start; valid days at the edge */
        "{\"hgw\":\"dossier/1\",\"plans\":[{\"start_date\":\"2026-01-01\",\"end_date\":\"2025-01-01\"}]}",
        "{\"hgw\":\"dossier/"
        "1\",\"goals\":[{\"made_on\":\"0001-01-01\"},{\"made_on\":\"2024-02-29\"},{\"made_on\":\"9999-12-31\"}]}",
        /* nothing, everywhere */
        "{\"hgw\":\"dossier/1\",\"title\":\"\",\"goals\":[{\"text\":\"\"},{}]}",
        /* a newer file: unknown members, an unknown token, a later version */
        "{\"hgw\":\"dossier/"
        "77\",\"goals\":[{\"scope\":\"galaxy\",\"x\":{\"y\":[1.50,null,1e999]}}],\"z\":9007199254740993}",
        /* markup, terminal escapes and direction marks are text like any other */
        "{\"hgw\":\"dossier/1\",\"pupils\":[{\"given_name\":\"<script>alert(1)</"
        "script>\"},{\"given_name\":\"\\u001b[31m\"},"
        "{\"given_name\":\"\xE2\x80\xAEx\"},{\"given_name\":\"%s%n\"}]}",
        /* broken numbers stay as written */
        "{\"hgw\":\"dossier/1\",\"outcome_targets\":[{\"score\":-0,\"share\":0.30},{\"score\":9007199254740993},"
        "{\"score\":1E+2}]}",
    };
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *flat = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS);
    hgw_save_options_set_indent(flat, HGW_ROOT, 0);
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        hgw_doc *doc = NULL;
        char *text = NULL;
        assert_int_equal(hgw_doc_from_json(ctx, 0, odd[i], strlen(odd[i]), NULL, &doc), HGW_OK);
        assert_int_equal(hgw_doc_to_json(ctx, doc, flat, &text, NULL), HGW_OK);
        assert_string_equal(text, odd[i]);
        hgw_free(text);
        hgw_doc_free(doc);
    }
    hgw_doc_free(flat);
    hgw_ctx_free(ctx);
}

enum { LEVELS = 100000, SMALL_STACK = 64 * 1024 };

static char *nested(size_t levels, size_t *size) {
    static const char before[] = "{\"hgw\":\"dossier/1\",\"u\":";
    char *json = malloc(sizeof before + 2 * levels);
    assert_non_null(json);
    memcpy(json, before, sizeof before - 1);
    memset(json + sizeof before - 1, '[', levels);
    memset(json + sizeof before - 1 + levels, ']', levels);
    *size = sizeof before + 2 * levels;
    json[*size - 1] = '}';
    return json;
}

static int32_t load_nested(hgw_ctx *ctx, size_t levels, int64_t limit, hgw_doc **doc) {
    size_t size = 0;
    char *json = nested(levels, &size);
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    if (limit)
        hgw_load_options_set_max_depth(options, HGW_ROOT, limit);
    int32_t status = hgw_doc_from_json(ctx, 0, json, size, options, doc);
    hgw_doc_free(options);
    free(json);
    return status;
}

static void test_levels(void **state) {
    (void)state;
    static const struct {
        size_t levels;
        int64_t limit;
        int good;
    } cases[] = {{63, 0, 1},    {64, 0, 0},         {10000, 0, 0},      {99, 100, 1},
                 {100, 100, 0}, {10000, 100000, 1}, {LEVELS, 100000, 0}};
    hgw_ctx *ctx = hgw_ctx_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hgw_doc *doc = NULL;
        assert_int_equal(load_nested(ctx, cases[i].levels, cases[i].limit, &doc), cases[i].good ? HGW_OK : HGW_E_LIMIT);
        if (!cases[i].good)
            assert_string_equal(hgw_error_key(ctx), "limit.depth");
        hgw_doc_free(doc);
    }
    hgw_ctx_free(ctx);
}

/* Load, copy, write, write canonically and free, in a thread of 64 KiB of stack; what went wrong comes back. */
static void *on_small_stack(void *user) {
    const char *wrong = NULL;
    hgw_doc *doc = NULL;
    char *text = NULL, *canonical = NULL;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS);
    (void)user;
    hgw_save_options_set_canonical(options, HGW_ROOT, 1);
    if (load_nested(ctx, LEVELS - 1, LEVELS, &doc) != HGW_OK)
        wrong = "load";
    hgw_doc *copy = hgw_doc_clone(ctx, doc);
    if (!wrong && hgw_doc_to_json(ctx, copy, NULL, &text, NULL) != HGW_OK)
        wrong = "write";
    if (!wrong && hgw_doc_to_json(ctx, copy, options, &canonical, NULL) != HGW_OK)
        wrong = "canonical";
    hgw_free(text);
    hgw_free(canonical);
    hgw_doc_free(doc);
    hgw_doc_free(copy);
    hgw_doc_free(options);
    hgw_ctx_free(ctx);
    return (void *)(uintptr_t)wrong;
}

static void test_small_stack(void **state) {
    (void)state;
    pthread_attr_t attributes;
    pthread_t thread;
    void *wrong = NULL;
    assert_int_equal(pthread_attr_init(&attributes), 0);
    assert_int_equal(pthread_attr_setstacksize(&attributes, SMALL_STACK), 0);
    assert_int_equal(pthread_create(&thread, &attributes, on_small_stack, NULL), 0);
    assert_int_equal(pthread_join(thread, &wrong), 0);
    pthread_attr_destroy(&attributes);
    assert_null(wrong);
}

/* The same bytes and the same error in every locale that is there. */
static void test_locales(void **state) {
    (void)state;
    static const char *const locales[] = {"C", "nl_NL.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "C.UTF-8"};
    static const char json[] =
        "{\n  \"hgw\": \"dossier/1\",\n  \"outcome_targets\": [\n    {\n      \"score\": 1.50\n    }\n  ]\n}\n";
    hgw_ctx *ctx = hgw_ctx_new();
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        hgw_doc *doc = NULL;
        char *text = NULL;
        if (!setlocale(LC_ALL, locales[i]))
            continue;
        assert_int_equal(hgw_doc_from_json(ctx, 0, json, sizeof json - 1, NULL, &doc), HGW_OK);
        assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, NULL), HGW_OK);
        assert_string_equal(text, json);
        hgw_free(text);
        hgw_set_real(doc, 2, HGW_OUTCOME_TARGET_SCORE, 0.25);
        assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, NULL), HGW_OK);
        assert_non_null(strstr(text, "0.25"));
        hgw_free(text);
        hgw_doc_free(doc);
    }
    setlocale(LC_ALL, "C");
    hgw_ctx_free(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bad),    cmocka_unit_test(test_nul),         cmocka_unit_test(test_loads),
        cmocka_unit_test(test_levels), cmocka_unit_test(test_small_stack), cmocka_unit_test(test_locales),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
