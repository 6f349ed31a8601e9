/* test_write.c: documents to JSON: our own order, layouts, what was kept, and the canonical form. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

static hgw_ctx *ctx;
static hgw_doc *canonical;

static int set_up(void **state) {
    (void)state;
    ctx = hgw_ctx_new();
    canonical = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS);
    hgw_save_options_set_canonical(canonical, HGW_ROOT, 1);
    return canonical ? 0 : -1;
}

static int tear_down(void **state) {
    (void)state;
    hgw_doc_free(canonical);
    hgw_ctx_free(ctx);
    return 0;
}

static hgw_doc *load(const char *json, size_t size) {
    hgw_doc *doc = NULL;
    assert_int_equal(hgw_doc_from_json(ctx, 0, json, size, NULL, &doc), HGW_OK);
    return doc;
}

static void check(const hgw_doc *doc, const hgw_doc *options, const char *want) {
    char *text = NULL;
    size_t size = 0;
    assert_int_equal(hgw_doc_to_json(ctx, doc, options, &text, &size), HGW_OK);
    assert_int_equal(size, strlen(text));
    assert_string_equal(text, want);
    hgw_free(text);
}

static void becomes(const char *json, const hgw_doc *options, const char *want) {
    hgw_doc *doc = load(json, strlen(json));
    check(doc, options, want);
    hgw_doc_free(doc);
}

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *bytes = malloc(1 << 20);
    assert_non_null(bytes);
    *size = fread(bytes, 1, 1 << 20, file);
    fclose(file);
    bytes[*size] = '\0';
    return bytes;
}

/* The sample is written as we write: it comes back to the byte, and its canonical form is its own canonical form. */
static void test_round_trip(void **state) {
    (void)state;
    size_t size = 0;
    char *json = read_file(HGW_SOURCE_DIR "/tests/codec/sample.json", &size);
    char *first = NULL, *second = NULL;
    hgw_doc *doc = load(json, size);
    check(doc, NULL, json);
    hgw_doc *copy = hgw_doc_clone(ctx, doc);
    check(copy, NULL, json);
    assert_int_equal(hgw_doc_to_json(ctx, doc, canonical, &first, NULL), HGW_OK);
    hgw_doc_free(doc);
    doc = load(first, strlen(first));
    assert_int_equal(hgw_doc_to_json(ctx, doc, canonical, &second, NULL), HGW_OK);
    assert_string_equal(first, second);
    hgw_doc_free(doc);
    hgw_doc_free(copy);
    hgw_free(first);
    hgw_free(second);
    free(json);
}

static void test_layout(void **state) {
    (void)state;
    const char *json = "{\"hgw\":\"dossier/1\",\"goals\":[{\"text\":\"\",\"grades\":[1,2]},{}],\"x\":[ ]}";
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS);
    hgw_save_options_set_indent(options, HGW_ROOT, 0);
    becomes(json, options, "{\"hgw\":\"dossier/1\",\"goals\":[{\"text\":\"\",\"grades\":[1,2]},{}],\"x\":[ ]}");
    hgw_save_options_set_indent(options, HGW_ROOT, 1);
    becomes(
        json, options,
        "{\n \"hgw\": \"dossier/1\",\n \"goals\": [\n  {\n   \"text\": \"\",\n   \"grades\": [1, 2]\n  },\n  {}\n ],\n"
        " \"x\": [ ]\n}\n");
    becomes(
        json, NULL,
        "{\n  \"hgw\": \"dossier/1\",\n  \"goals\": [\n    {\n      \"text\": \"\",\n      \"grades\": [1, 2]\n    },\n"
        "    {}\n  ],\n  \"x\": [ ]\n}\n");
    hgw_doc_free(options);
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_TEAM);
    hgw_team_set_id(doc, HGW_ROOT, "t");
    check(doc, NULL, "{\n  \"hgw\": \"team/1\",\n  \"id\": \"t\"\n}\n");
    hgw_doc_free(doc);
}

/* Members come in the table's order, what was not known behind them; an empty list is unset. */
static void test_order(void **state) {
    (void)state;
    becomes("{\"hgw\":\"dossier/3\",\"zz\":1,\"goals\":[],\"title\":\"t\",\"aa\":2,\"id\":\"d\"}", NULL,
            "{\n  \"hgw\": \"dossier/3\",\n  \"id\": \"d\",\n  \"title\": \"t\",\n  \"zz\": 1,\n  \"aa\": 2\n}\n");
}

static void test_texts(void **state) {
    (void)state;
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_TEAM);
    hgw_clear(doc, HGW_ROOT, HGW_TEAM_ID);
    hgw_team_set_title(doc, HGW_ROOT, "\"\\/\b\f\n\r\t\x01\x1F\x7F<\xC3\xA9\xF0\x9F\x98\x80");
    check(doc, canonical,
          "{\"hgw\":\"team/1\",\"title\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7F<\xC3\xA9\xF0\x9F\x98\x80\"}");
    hgw_doc_free(doc);
}

/* A REAL keeps its spelling until it is set. */
static void test_reals(void **state) {
    (void)state;
    const char *json = "{\"hgw\":\"dossier/1\",\"outcome_targets\":[{\"score\":1.50E+2,\"share\":0.10}]}";
    hgw_doc *doc = load(json, strlen(json));
    hgw_doc *flat = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS);
    hgw_save_options_set_indent(flat, HGW_ROOT, 0);
    check(doc, flat, json);
    check(doc, canonical, "{\"hgw\":\"dossier/1\",\"outcome_targets\":[{\"score\":150,\"share\":0.1}]}");
    hgw_set_real(doc, 2, HGW_OUTCOME_TARGET_SCORE, 0.5);
    check(doc, flat, "{\"hgw\":\"dossier/1\",\"outcome_targets\":[{\"score\":0.5,\"share\":0.10}]}");
    hgw_doc_free(flat);
    hgw_doc_free(doc);
}

/* Unknown values are put in order too, at any depth, by UTF-16 code units: U+1F600 comes before U+FB33. */
static void test_canonical(void **state) {
    (void)state;
    becomes(
        "{\"hgw\":\"team/1\",\"u\":{\"\xEF\xAC\xB3\":1,\"\xF0\x9F\x98\x80\":2,\"\xE2\x82\xAC\":3,\"\\u000d\":4,\"1\":5,"
        "\"\\u0080\":6,\"\xC3\xB6\":7}}",
        canonical,
        "{\"hgw\":\"team/1\",\"u\":{\"\\r\":4,\"1\":5,\"\xC2\x80\":6,\"\xC3\xB6\":7,\"\xE2\x82\xAC\":3,"
        "\"\xF0\x9F\x98\x80\":2,\"\xEF\xAC\xB3\":1}}");
    becomes(
        "{\"hgw\":\"team/1\",\"title\":\"t\",\"\\u0061\":[ {\"b\": [ ], \"a\" : {\"d\":null,\"c\":[true, false,{}]}} , "
        "333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001 ],\"\\u00e9\":\"\\u0001\\/\\\"\"}",
        canonical,
        "{\"a\":[{\"a\":{\"c\":[true,false,{}],\"d\":null},\"b\":[]},333333333.3333333,1e+30,4.5,0.002,1e-27],"
        "\"hgw\":\"team/1\",\"title\":\"t\",\"\xC3\xA9\":\"\\u0001/\\\"\"}");
}

typedef struct number_row {
    const char *written;
    const char *canonical; /* NULL: a double does not hold it */
} number_row;

static const char *const forms[2][2] = {
    {"{\"hgw\":\"dossier/1\",\"zz\":[", "]}"},
    {"{\"hgw\":\"dossier/1\",\"outcome_targets\":[{\"score\":", "}]}"},
};

/* In an unknown member, or in a REAL. */
static void number(const number_row *row, int real) {
    char json[200], want[200];
    char *text = NULL;
    snprintf(json, sizeof json, "%s%s%s", forms[real][0], row->written, forms[real][1]);
    snprintf(want, sizeof want, "%s%s%s", forms[real][0], row->canonical ? row->canonical : "", forms[real][1]);
    hgw_doc *doc = load(json, strlen(json));
    int32_t status = hgw_doc_to_json(ctx, doc, canonical, &text, NULL);
    assert_int_equal(status, row->canonical ? HGW_OK : HGW_E_RANGE);
    if (row->canonical) {
        assert_string_equal(text, want);
    } else {
        assert_null(text);
        assert_string_equal(hgw_error_key(ctx), real ? "number.range" : "unknown.range");
        assert_string_equal(hgw_error_where(ctx), real ? "/outcome_targets/0/score" : "");
    }
    hgw_free(text);
    hgw_doc_free(doc);
}

static void test_numbers(void **state) {
    (void)state;
    static const number_row rows[] = {
        {"0", "0"},
        {"-0", "0"},
        {"-0.0e5", "0"},
        {"9007199254740992", "9007199254740992"},
        {"9007199254740993", NULL},
        {"9007199254740993.0", NULL},
        {"90071992547409930e-1", NULL},
        {"9007199254740994", "9007199254740994"},
        {"9223372036854775807", NULL},
        {"-9223372036854775808", "-9223372036854776000"},
        {"1e22", "1e+22"},
        {"123456789012345678901", NULL},
        {"0e999", "0"},
        {"0.1", "0.1"},
        {"0.10000000000000001", "0.1"},
        {"3.141592653589793", "3.141592653589793"},
        {"3.14159265358979323846", NULL},
        {"1.7976931348623157e308", "1.7976931348623157e+308"},
        {"5e-324", "5e-324"},
        {"100000000000000000000000", "1e+23"},
        {"1e21", "1e+21"},
        {"123e-20", "1.23e-18"},
    };
    static const number_row none[] = {{"1e400", NULL}, {"-1e400", NULL}, {"1e-400", NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        number(&rows[i], 0);
        number(&rows[i], 1);
    }
    /* What no double holds at all is refused in a REAL when it is read. */
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        number(&none[i], 0);
}

static void test_canonical_int(void **state) {
    (void)state;
    const char *json = "{\"hgw\":\"load_options/1\",\"max_bytes\":9007199254740993}";
    hgw_doc *doc = load(json, strlen(json));
    char *text = NULL;
    assert_int_equal(hgw_doc_to_json(ctx, doc, canonical, &text, NULL), HGW_E_RANGE);
    assert_string_equal(hgw_error_where(ctx), "/max_bytes");
    hgw_doc_freeze(doc);
    hgw_error_clear(ctx);
    assert_int_equal(hgw_doc_to_json(ctx, doc, canonical, &text, NULL), HGW_E_RANGE);
    assert_string_equal(hgw_error_where(ctx), "/max_bytes");
    hgw_doc_free(doc);
    becomes("{\"hgw\":\"load_options/1\",\"max_bytes\":10e1}", canonical,
            "{\"hgw\":\"load_options/1\",\"max_bytes\":100}");
}

/* As deep as one likes: no recursion, and time by the size. */
static void test_deep(void **state) {
    (void)state;
    enum { LEVELS = 20000 };
    static const char open[] = "{\"b\":1,\"a\":";
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    hgw_load_options_set_max_depth(options, HGW_ROOT, 100000);
    char *json = malloc(LEVELS * sizeof open + LEVELS + 100);
    assert_non_null(json);
    char *at = json + sprintf(json, "{\"hgw\":\"team/1\",\"u\":");
    for (int i = 0; i < LEVELS; i++) {
        memcpy(at, open, sizeof open - 1);
        at += sizeof open - 1;
    }
    *at++ = '1';
    memset(at, '}', LEVELS + 1);
    at += LEVELS + 1;
    hgw_doc *doc = NULL;
    char *text = NULL;
    size_t size = 0;
    assert_int_equal(hgw_doc_from_json(ctx, 0, json, (size_t)(at - json), options, &doc), HGW_OK);
    assert_int_equal(hgw_doc_to_json(ctx, doc, canonical, &text, &size), HGW_OK);
    assert_int_equal(size, (size_t)(at - json));
    assert_memory_equal(text, "{\"hgw\":\"team/1\",\"u\":{\"a\":{\"a\":", 30);
    hgw_free(text);
    hgw_doc_free(doc);
    hgw_doc_free(options);
    free(json);
}

/* What is written can be read, or is not written: a record without an id cannot be referred to in a file. */
static void test_no_id(void **state) {
    (void)state;
    const char *json = "{\"hgw\":\"dossier/1\",\"goals\":[{}],\"needs\":[{}]}";
    hgw_doc *doc = load(json, strlen(json)), *again = NULL;
    char *text = NULL;
    size_t size = 0;
    if (hgw_set_ref(doc, 3, HGW_NEED_GOAL, 2) == HGW_OK) {
        int32_t status = hgw_doc_to_json(ctx, doc, NULL, &text, &size);
        assert_true(status == HGW_OK || status == HGW_E_REFERENCE);
        if (status == HGW_OK)
            assert_int_equal(hgw_doc_from_json(ctx, 0, text, size, NULL, &again), HGW_OK);
    }
    hgw_free(text);
    hgw_doc_free(again);
    hgw_doc_free(doc);
}

static void test_misuse(void **state) {
    (void)state;
    char *text = (char *)(void *)&text;
    size_t size = 9;
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_TEAM);
    assert_int_equal(hgw_doc_to_json(NULL, doc, NULL, &text, &size), HGW_E_MISUSE);
    assert_null(text);
    assert_int_equal(size, 0);
    assert_int_equal(hgw_doc_to_json(ctx, NULL, NULL, &text, &size), HGW_E_MISUSE);
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, NULL, &size), HGW_E_MISUSE);
    assert_int_equal(hgw_doc_to_json(ctx, doc, doc, &text, &size), HGW_E_TYPE);
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, NULL), HGW_OK);
    hgw_free(text);
    hgw_doc_free(doc);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip), cmocka_unit_test(test_layout),        cmocka_unit_test(test_order),
        cmocka_unit_test(test_texts),      cmocka_unit_test(test_reals),         cmocka_unit_test(test_canonical),
        cmocka_unit_test(test_numbers),    cmocka_unit_test(test_canonical_int), cmocka_unit_test(test_deep),
        cmocka_unit_test(test_no_id),      cmocka_unit_test(test_misuse),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
