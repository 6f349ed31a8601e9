/* test_lex.c: JSON bytes to events; what is refused, under which key and where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "codec/json_lex.h"
#include "support/failing_mem.h"

static const hgwi_lex_limits wide = {1000, 1000000, 1000000};

/* The events of a text as letters, "!" at a failure.  The text is copied to a block of its own size, so that a
 * sanitizer sees a byte too far. */
static void run(const char *text, size_t size, hgwi_lex_limits limits, char *letters, hgwi_lex *lex) {
    static const char names[] = "!{}[]ksntfz.";
    hgwi_event event;
    char *bytes = malloc(size ? size : 1);
    size_t count = 0;
    memcpy(bytes, text, size);
    hgwi_lex_start(lex, hgwi_mem_libc(), bytes, size, limits);
    do {
        event = hgwi_lex_next(lex);
        if (count < 200)
            letters[count++] = names[event];
    } while (event != HGWI_EV_FAILED && event != HGWI_EV_END);
    letters[count] = '\0';
    hgwi_lex_end(lex);
    free(bytes);
}

typedef struct good_row {
    const char *text;
    const char *events;
} good_row;

static const good_row good[] = {
    {"{}", "{}."},
    {" [ ] \r\n\t", "[]."},
    {"[1,-0,0.5,1e9,1E+2,1.5e-3,-12.50]", "[nnnnnnn]."},
    {"[true,false,null]", "[tfz]."},
    {"{\"a\":{\"b\":[{}]},\"\":\"\"}", "{k{k[{}]}ks}."},
    {"\"alone\"", "s."},
    {"0", "n."},
    {"-1e5 ", "n."},
    {"true", "t."},
    {"[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\uD83D\\uDE00\"]", "[s]."},
    {"[\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\x7F\xF4\x8F\xBF\xBF\"]", "[s]."},
    {"[                                  1                ]", "[n]."},
    {"[\"a long text without anything special in it, so that it goes eight bytes at a time\"]", "[s]."},
    {"{\"a\" : 1 , \"b\" : 2}", "{knkn}."},
};

static void test_good(void **state) {
    (void)state;
    char letters[256];
    hgwi_lex lex;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        run(good[i].text, strlen(good[i].text), wide, letters, &lex);
        assert_string_equal(letters, good[i].events);
    }
}

typedef struct bad_row {
    const char *text;
    size_t size; /* 0: up to the NUL */
    hgwi_err err;
    size_t offset;
} bad_row;

#define E(name) HGWI_ERR_##name

static const bad_row bad[] = {
    {"", 0, E(JSON_EMPTY), 0},
    {" \n ", 0, E(JSON_EMPTY), 0},
    {"\xEF\xBB\xBF", 0, E(JSON_BOM), 0},
    {"\xEF\xBB\xBF{}", 0, E(JSON_BOM), 0},
    {"{} {", 0, E(JSON_TRAILING), 3},
    {"1 2", 0, E(JSON_TRAILING), 2},
    {"{}\0", 3, E(JSON_TRAILING), 2},
    {"[", 0, E(JSON_END), 1},
    {"[1", 0, E(JSON_END), 2},
    {"[1,", 0, E(JSON_END), 3},
    {"{\"a\"", 0, E(JSON_END), 4},
    {"{\"a\":", 0, E(JSON_END), 5},
    {"{\"a\":1,", 0, E(JSON_END), 7},
    {"[\"a", 0, E(JSON_END), 3},
    {"[\"\\", 0, E(JSON_END), 3},
    {"[\"\\u12", 0, E(JSON_END), 6},
    {"[\"\\ud800", 0, E(JSON_END), 8},
    {"[\"\\ud800\\", 0, E(JSON_END), 9},
    {"[\"\\ud800\\udc", 0, E(JSON_END), 12},
    {"[\"\xC3", 0, E(JSON_END), 3},
    {"[\"\xF0\x9F\x98", 0, E(JSON_END), 5},
    {"[tru", 0, E(JSON_END), 4},
    {"[-", 0, E(JSON_END), 2},
    {"[1.", 0, E(JSON_END), 3},
    {"[1e+", 0, E(JSON_END), 4},
    {"[1,]", 0, E(JSON_SYNTAX), 3},
    {"[,1]", 0, E(JSON_SYNTAX), 1},
    {"[1 2]", 0, E(JSON_SYNTAX), 3},
    {"[1}", 0, E(JSON_SYNTAX), 2},
    {"{\"a\":1]", 0, E(JSON_SYNTAX), 6},
    {"]", 0, E(JSON_SYNTAX), 0},
    {"{1:2}", 0, E(JSON_SYNTAX), 1},
    {"{a:2}", 0, E(JSON_SYNTAX), 1},
    {"{'a':2}", 0, E(JSON_SYNTAX), 1},
    {"{\"a\" 2}", 0, E(JSON_SYNTAX), 5},
    {"{\"a\":1,}", 0, E(JSON_SYNTAX), 7},
    {"{\"a\":1 \"b\":2}", 0, E(JSON_SYNTAX), 7},
    {"{\"a\"::1}", 0, E(JSON_SYNTAX), 5},
    {"[1] // x", 0, E(JSON_TRAILING), 4},
    {"[/* x */1]", 0, E(JSON_SYNTAX), 1},
    {"[NaN]", 0, E(JSON_SYNTAX), 1},
    {"[Infinity]", 0, E(JSON_SYNTAX), 1},
    {"[nan]", 0, E(JSON_SYNTAX), 1},
    {"[True]", 0, E(JSON_SYNTAX), 1},
    {"[truth]", 0, E(JSON_SYNTAX), 1},
    {"[truex]", 0, E(JSON_SYNTAX), 5},
    {"[+1]", 0, E(JSON_SYNTAX), 1},
    {"[.5]", 0, E(JSON_SYNTAX), 1},
    {"[01]", 0, E(JSON_NUMBER), 1},
    {"[-01]", 0, E(JSON_NUMBER), 1},
    {"[-]", 0, E(JSON_NUMBER), 1},
    {"[1.]", 0, E(JSON_NUMBER), 1},
    {"[1e]", 0, E(JSON_NUMBER), 1},
    {"[1e+]", 0, E(JSON_NUMBER), 1},
    {"[-x]", 0, E(JSON_NUMBER), 1},
    {"[0x1]", 0, E(JSON_SYNTAX), 2},
    {"[1_0]", 0, E(JSON_SYNTAX), 2},
    {"[\"a\nb\"]", 0, E(JSON_CONTROL), 3},
    {"[\"a\tb\"]", 0, E(JSON_CONTROL), 3},
    {"[\"a\0b\"]", 7, E(JSON_CONTROL), 3},
    {"[\0]", 3, E(JSON_SYNTAX), 1},
    {"[\"\\x\"]", 0, E(JSON_ESCAPE), 2},
    {"[\"\\u00g0\"]", 0, E(JSON_ESCAPE), 2},
    {"[\"\\U0041\"]", 0, E(JSON_ESCAPE), 2},
    {"[\"\\\0\"]", 5, E(JSON_ESCAPE), 2},
    {"[\"\\u0000\"]", 0, E(TEXT_NUL), 2},
    {"[\"\\ud800\"]", 0, E(JSON_SURROGATE), 2},
    {"[\"x\\udc00\"]", 0, E(JSON_SURROGATE), 3},
    {"[\"\\ud800\\u0041\"]", 0, E(JSON_SURROGATE), 2},
    {"[\"\\ud800\\ud800\"]", 0, E(JSON_SURROGATE), 2},
    {"[\"\\ud800x\"]", 0, E(JSON_SURROGATE), 2},
    {"[\"\xC0\xAF\"]", 0, E(JSON_UTF8), 2},
    {"[\"a\xED\xA0\x80\"]", 0, E(JSON_UTF8), 3},
    {"[\"\xF4\x90\x80\x80\"]", 0, E(JSON_UTF8), 2},
    {"[\"\x80\"]", 0, E(JSON_UTF8), 2},
    {"[\"\xC3\xA9\xC3\"]", 0, E(JSON_UTF8), 4},
    {"[\"\xE2\x82\"]", 0, E(JSON_UTF8), 2},
    {"[\xC3\xA9]", 0, E(JSON_SYNTAX), 1},
    {"[\xA0]", 0, E(JSON_SYNTAX), 1},
    {"[\f1]", 0, E(JSON_SYNTAX), 1},
    {"\xFF\xFE[", 0, E(JSON_SYNTAX), 0},
    {"{\"\\ud800\":1}", 0, E(JSON_SURROGATE), 2},
};

static void test_bad(void **state) {
    (void)state;
    char letters[256];
    hgwi_lex lex;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        size_t size = bad[i].size ? bad[i].size : strlen(bad[i].text);
        run(bad[i].text, size, wide, letters, &lex);
        if (lex.err != bad[i].err || lex.err_offset != bad[i].offset)
            print_error("row %zu: %s at %zu\n", i, hgwi_error_row_of(lex.err)->key, lex.err_offset);
        assert_int_equal(letters[strlen(letters) - 1], '!');
        assert_int_equal(lex.err, bad[i].err);
        assert_int_equal(lex.err_offset, bad[i].offset);
    }
}

static void test_limits(void **state) {
    (void)state;
    char letters[256];
    hgwi_lex lex;
    hgwi_lex_limits tight = {3, 4, 2};
    run("[[[1]]]", 7, tight, letters, &lex);
    assert_string_equal(letters, "[[[n]]].");
    run("[[[[1]]]]", 9, tight, letters, &lex);
    assert_int_equal(lex.err, E(LIMIT_DEPTH));
    assert_int_equal(lex.err_offset, 3);
    assert_int_equal(lex.err_number, 3);
    run("[\"1234\"]", 8, tight, letters, &lex);
    assert_string_equal(letters, "[s].");
    run("[\"12345\"]", 9, tight, letters, &lex);
    assert_int_equal(lex.err, E(LIMIT_TEXT));
    assert_int_equal(lex.err_offset, 1);
    /* A text is as long as what it means. */
    run("[\"\\u0041\\n\\u00e9\"]", 18, tight, letters, &lex);
    assert_string_equal(letters, "[s].");
    run("[\"\\ud83d\\ude00\"]", 16, tight, letters, &lex);
    assert_string_equal(letters, "[s].");
    run("[\"\\ud83d\\ude00x\"]", 17, tight, letters, &lex);
    assert_int_equal(lex.err, E(LIMIT_TEXT));
    run("[1,2]", 5, tight, letters, &lex);
    assert_string_equal(letters, "[nn].");
    run("[1,2,3]", 7, tight, letters, &lex);
    assert_int_equal(lex.err, E(LIMIT_MEMBERS));
    assert_int_equal(lex.err_offset, 5);
    run("{\"a\":1,\"b\":1,\"c\":1}", 19, tight, letters, &lex);
    assert_int_equal(lex.err, E(LIMIT_MEMBERS));
    assert_int_equal(lex.err_offset, 13);
}

static void test_slices(void **state) {
    (void)state;
    const char *text = "{\"k\\n\": [ \"caf\\u00e9\", -1.50 ]}";
    hgwi_lex lex;
    hgwi_lex_start(&lex, hgwi_mem_libc(), text, strlen(text), wide);
    assert_int_equal(hgwi_lex_next(&lex), HGWI_EV_OBJECT);
    assert_int_equal(hgwi_lex_next(&lex), HGWI_EV_KEY);
    assert_int_equal(lex.offset, 1);
    assert_int_equal(lex.raw_size, 3);
    assert_int_equal(lex.text_size, 2);
    assert_int_equal(hgwi_lex_next(&lex), HGWI_EV_LIST);
    assert_int_equal(hgwi_lex_next(&lex), HGWI_EV_TEXT);
    assert_int_equal(lex.offset, 10);
    assert_int_equal(lex.raw_size, 9);
    assert_int_equal(lex.text_size, 5);
    assert_true(lex.escaped);
    assert_int_equal(hgwi_lex_place(&lex), 0);
    assert_int_equal(hgwi_lex_next(&lex), HGWI_EV_NUMBER);
    assert_int_equal(lex.raw_size, 5);
    assert_memory_equal(lex.raw, "-1.50", 5);
    assert_int_equal(hgwi_lex_place(&lex), 1);
    hgwi_lex_seek(&lex, 10);
    assert_int_equal(hgwi_lex_next(&lex), HGWI_EV_TEXT);
    hgwi_lex_end(&lex);
}

static void test_places(void **state) {
    (void)state;
    const char *text = "ab\ncd\r\n\nx";
    static const int64_t want[][3] = {{0, 1, 1}, {2, 1, 3}, {3, 2, 1}, {6, 2, 4}, {7, 3, 1}, {8, 4, 1}, {9, 4, 2}};
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
        int64_t line, column;
        hgwi_json_place(text, (size_t)want[i][0], &line, &column);
        assert_int_equal(line, want[i][1]);
        assert_int_equal(column, want[i][2]);
    }
}

/* The row of open levels grows; every one of its requests may fail. */
static void test_memory(void **state) {
    (void)state;
    char text[2000];
    size_t failures = 1;
    memset(text, '[', 1000);
    memset(text + 1000, ']', 1000);
    for (size_t n = 1; failures; n++) {
        failing_mem memory;
        hgwi_lex lex;
        hgwi_event event;
        failing_mem_start(&memory);
        memory.fail_at = n;
        hgwi_mem mem = {failing_mem_resize, &memory};
        hgwi_lex_start(&lex, mem, text, sizeof text, wide);
        while ((event = hgwi_lex_next(&lex)) != HGWI_EV_FAILED && event != HGWI_EV_END) {
        }
        failures = memory.failures;
        assert_int_equal(event, failures ? HGWI_EV_FAILED : HGWI_EV_END);
        assert_int_equal(lex.err, failures ? HGWI_ERR_NOMEM : HGWI_ERR_NONE);
        hgwi_lex_end(&lex);
        assert_int_equal(failing_mem_wrong(&memory), 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),   cmocka_unit_test(test_bad),    cmocka_unit_test(test_limits),
        cmocka_unit_test(test_slices), cmocka_unit_test(test_places), cmocka_unit_test(test_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
