/* test_oracle.c: jansson as oracle: every prefix and every one-bit flip of a sample gets the same verdict, or a
 * difference that is listed here; what both accept means the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

/* What we refuse and a reader of mere JSON accepts: values of the wrong shape for the model, and null. */
static const char *const beyond_json[] = {"shape.", "date.",      "time.", "number.range", "number.whole",
                                          "id.",    "reference.", "root.", "text.length",  "json.null"};

static char *sample;
static size_t sample_size;
static hgw_ctx *ctx;

static int set_up(void **state) {
    (void)state;
    FILE *file = fopen(HGW_SOURCE_DIR "/tests/codec/sample.json", "rb");
    sample = malloc(1 << 16);
    ctx = hgw_ctx_new();
    if (!file || !sample || !ctx)
        return -1;
    sample_size = fread(sample, 1, 1 << 16, file);
    fclose(file);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    free(sample);
    hgw_ctx_free(ctx);
    return 0;
}

static json_t *parse(const char *bytes, size_t size) {
    json_error_t error;
    return json_loadb(bytes, size, JSON_REJECT_DUPLICATES, &error);
}

static int is_beyond_json(const char *key) {
    for (size_t i = 0; i < sizeof beyond_json / sizeof *beyond_json; i++) {
        if (strncmp(key, beyond_json[i], strlen(beyond_json[i])) == 0)
            return 1;
    }
    return 0;
}

static void same_meaning(const hgw_doc *doc, const json_t *want, size_t which) {
    char *text = NULL;
    size_t size = 0;
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, &size), HGW_OK);
    json_t *got = parse(text, size);
    if (!got || !json_equal(got, want))
        print_error("flip %zu: another meaning\n", which);
    assert_true(json_equal(got, want));
    json_decref(got);
    hgw_free(text);
}

/* The bytes stand in a block of their own size, so that a sanitizer sees a byte too far. */
static int compare(const char *bytes, size_t size, size_t which) {
    char *block = malloc(size ? size : 1);
    hgw_doc *doc = NULL;
    assert_non_null(block);
    memcpy(block, bytes, size);
    json_t *want = parse(block, size);
    int32_t status = hgw_doc_from_json(ctx, 0, block, size, NULL, &doc);
    if (status != HGW_OK) {
        assert_null(doc);
        assert_in_range(hgw_error_number(ctx, HGW_AT_OFFSET), 0, size);
        if (want && !is_beyond_json(hgw_error_key(ctx)))
            print_error("case %zu: jansson accepts, we say %s\n", which, hgw_error_key(ctx));
        assert_true(!want || is_beyond_json(hgw_error_key(ctx)));
    } else {
        if (!want)
            print_error("case %zu: we accept, jansson does not\n", which);
        assert_non_null(want);
        same_meaning(doc, want, which);
    }
    hgw_doc_free(doc);
    json_decref(want);
    free(block);
    return status == HGW_OK;
}

static void test_prefixes(void **state) {
    (void)state;
    for (size_t size = 0; size < sample_size - 1; size++) { /* the last byte is a line feed */
        assert_false(compare(sample, size, size));
        assert_int_equal(hgw_error_status(ctx), HGW_E_PARSE);
        assert_int_equal(hgw_error_number(ctx, HGW_AT_OFFSET), size);
        assert_string_equal(hgw_error_key(ctx), size ? "json.end" : "json.empty");
    }
    assert_true(compare(sample, sample_size - 1, sample_size - 1));
    assert_true(compare(sample, sample_size, sample_size));
}

static void test_flips(void **state) {
    (void)state;
    int accepted = 0;
    for (size_t bit = 0; bit < sample_size * 8; bit++) {
        sample[bit / 8] = (char)(sample[bit / 8] ^ (1 << bit % 8));
        accepted += compare(sample, sample_size, bit);
        sample[bit / 8] = (char)(sample[bit / 8] ^ (1 << bit % 8));
    }
    assert_true(accepted > 1000); /* or the sample says nothing */
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_prefixes), cmocka_unit_test(test_flips)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
