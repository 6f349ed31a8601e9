/* test_large.c: files that are large on purpose: refused by the limits, and read to the end when those are lifted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

enum { MILLION = 1000000 };

typedef struct large {
    char *bytes;
    size_t size;
    size_t room;
} large;

static void add(large *file, const char *what, size_t size) {
    if (file->size + size > file->room) {
        file->room = (file->size + size) * 2;
        file->bytes = realloc(file->bytes, file->room);
        assert_non_null(file->bytes);
    }
    if (size)
        memcpy(file->bytes + file->size, what, size);
    file->size += size;
}

static void text(large *file, const char *what) {
    add(file, what, strlen(what));
}

/* `before`, then `form` with 0, 1, 2 … for its number sign, with commas between, then `after`. */
static void repeat(large *file, const char *before, const char *form, int count, const char *after) {
    const char *sign = strchr(form, '#');
    char digits[16];
    file->size = 0;
    text(file, before);
    for (int i = 0; i < count; i++) {
        snprintf(digits, sizeof digits, "%07d", i);
        if (i)
            text(file, ",");
        add(file, form, sign ? (size_t)(sign - form) : strlen(form));
        if (sign) {
            text(file, digits);
            text(file, sign + 1);
        }
    }
    text(file, after);
}

static hgw_doc *lifted(hgw_ctx *ctx) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    hgw_load_options_set_max_bytes(options, HGW_ROOT, INT64_MAX);
    hgw_load_options_set_max_records(options, HGW_ROOT, INT64_MAX);
    hgw_load_options_set_max_text(options, HGW_ROOT, INT64_MAX);
    hgw_load_options_set_max_members(options, HGW_ROOT, INT64_MAX);
    return options;
}

/* Refused with the key of a limit (NULL: accepted); then read with the limits lifted, and written the same. */
static void check(const large *file, const char *key) {
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *options = lifted(ctx), *flat = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS), *doc = NULL;
    char *written = NULL;
    size_t size = 0;
    hgw_save_options_set_indent(flat, HGW_ROOT, 0);
    int32_t status = hgw_doc_from_json(ctx, 0, file->bytes, file->size, NULL, &doc);
    assert_int_equal(status, key ? HGW_E_LIMIT : HGW_OK);
    assert_string_equal(hgw_error_key(ctx), key ? key : "");
    hgw_doc_free(doc);
    assert_int_equal(hgw_doc_from_json(ctx, 0, file->bytes, file->size, options, &doc), HGW_OK);
    assert_int_equal(hgw_doc_to_json(ctx, doc, flat, &written, &size), HGW_OK);
    assert_int_equal(size, file->size);
    assert_memory_equal(written, file->bytes, size);
    hgw_free(written);
    hgw_doc_free(doc);
    hgw_doc_free(flat);
    hgw_doc_free(options);
    hgw_ctx_free(ctx);
}

static void test_long_texts(void **state) {
    (void)state;
    large file = {NULL, 0, 0};
    char *long_text = malloc(10 * MILLION);
    assert_non_null(long_text);
    memset(long_text, 'x', 10 * MILLION);
    text(&file, "{\"hgw\":\"dossier/1\",\"title\":\"");
    add(&file, long_text, 10 * MILLION);
    text(&file, "\"}");
    check(&file, "limit.text");
    file.size = 0;
    text(&file, "{\"hgw\":\"dossier/1\",\"");
    add(&file, long_text, 2 * MILLION);
    text(&file, "\":1}");
    check(&file, "limit.text");
    free(long_text);
    free(file.bytes);
}

static void test_many_members(void **state) {
    (void)state;
    large file = {NULL, 0, 0};
    repeat(&file, "{\"hgw\":\"dossier/1\",", "\"k#\":1", MILLION, "}");
    check(&file, "limit.members");
    repeat(&file, "{\"hgw\":\"dossier/1\",\"u\":{", "\"#k\":[]", MILLION, "}}");
    check(&file, "limit.members");
    repeat(&file, "{\"hgw\":\"dossier/1\",\"u\":[", "[]", MILLION, "]}");
    check(&file, "limit.members");
    repeat(&file, "{\"hgw\":\"dossier/1\",\"goals\":[{\"grades\":[", "8", MILLION, "]}]}");
    check(&file, "limit.members");
    repeat(&file, "{\"hgw\":\"dossier/1\",\"u\":[", "\"a\"", 100000, "]}");
    check(&file, NULL);
    free(file.bytes);
}

static void test_many_records(void **state) {
    (void)state;
    large file = {NULL, 0, 0};
    repeat(&file, "{\"hgw\":\"dossier/1\",\"pupils\":[",
           "{\"id\":\"pupil-#\",\"given_name\":\"Verzonnen\",\"grade\":5}", MILLION, "]}");
    check(&file, "limit.members");
    repeat(&file, "{\"hgw\":\"dossier/1\",\"goals\":[", "{\"method_refs\":[{},{},{},{},{},{},{},{},{}]}", 26000, "]}");
    check(&file, "limit.records");
    /* all ids alike but for their end, and references to all of them */
    repeat(&file, "{\"hgw\":\"dossier/1\",\"pupils\":[",
           "{\"id\":\"pupil-of-the-school-with-the-long-name-and-many-pupils-in-it-#\"}", 90000,
           "],\"goals\":[{\"pupils\":[");
    large tail = {NULL, 0, 0};
    repeat(&tail, "", "\"pupil-of-the-school-with-the-long-name-and-many-pupils-in-it-#\"", 90000, "]}]}");
    add(&file, tail.bytes, tail.size);
    check(&file, NULL);
    free(tail.bytes);
    free(file.bytes);
}

/* Equal keys far apart among many are found, with both places. */
static void test_far_twins(void **state) {
    (void)state;
    large file = {NULL, 0, 0};
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *doc = NULL;
    repeat(&file, "{\"hgw\":\"dossier/1\",\"k0000500\":1,", "\"k#\":1", 90000, "}");
    assert_int_equal(hgw_doc_from_json(ctx, 0, file.bytes, file.size, NULL, &doc), HGW_E_DUPLICATE);
    assert_int_equal(hgw_error_number(ctx, HGW_AT_OTHER_OFFSET), 19);
    assert_int_equal(hgw_error_number(ctx, HGW_AT_OFFSET), 19 + 13 + 500 * 13);
    repeat(&file, "{\"hgw\":\"dossier/1\",\"pupils\":[{\"id\":\"p0080000\"},", "{\"id\":\"p#\"}", 90000, "]}");
    assert_int_equal(hgw_doc_from_json(ctx, 0, file.bytes, file.size, NULL, &doc), HGW_E_DUPLICATE);
    assert_string_equal(hgw_error_where(ctx), "/pupils/80001/id");
    assert_int_equal(hgw_error_number(ctx, HGW_AT_OTHER_OFFSET), 35);
    assert_null(doc);
    hgw_ctx_free(ctx);
    free(file.bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_long_texts),
        cmocka_unit_test(test_many_members),
        cmocka_unit_test(test_many_records),
        cmocka_unit_test(test_far_twins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
