/* test_stat_bad.c: requests that hgw_stat() refuses, each with its error and place and nothing given; what looks bad
 * and is an answer; limits; and memory that fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

#include "support/failing_mem.h"

#define COUNT_OF(table) (sizeof(table) / sizeof *(table))
#define SECRET          "Verzonnen"

static const struct {
    const char *what, *json;
    size_t size;
    const char *key, *pointer;
    int64_t line, column;
} rows[] = {
#define BAD(what, json, key, pointer, line, column) {what, json, sizeof(json) - 1, key, pointer, line, column},
#include "stat_bad.def"
};

/* A block of its own size, for sanitizers. */
static int32_t ask(hgw_ctx *ctx, const char *json, size_t size, const hgw_doc *options, char **out) {
    char *block = malloc(size ? size : 1);
    size_t out_size = 77;
    assert_non_null(block);
    memcpy(block, json, size);
    *out = block;
    int32_t status = hgw_stat(ctx, block, size, options, out, &out_size);
    free(block);
    assert_int_equal(status == HGW_OK, *out != NULL);
    assert_int_equal(out_size, *out ? strlen(*out) : 0);
    return status;
}

static int refused(hgw_ctx *ctx, size_t i) {
    char *out;
    int32_t status = ask(ctx, rows[i].json, rows[i].size, NULL, &out);
    if (status == HGW_OK) {
        print_error("%s: answered with %s", rows[i].what, out);
        hgw_free(out);
        return 0;
    }
    int64_t line = hgw_error_number(ctx, HGW_AT_LINE), column = hgw_error_number(ctx, HGW_AT_COLUMN);
    assert_int_equal(hgw_error_status(ctx), status);
    assert_in_range(hgw_error_number(ctx, HGW_AT_OFFSET), 0, rows[i].size);
    assert_int_not_equal(strlen(hgw_error_message(ctx)), 0);
    assert_null(strstr(hgw_error_message(ctx), SECRET));
    assert_null(strchr(hgw_error_message(ctx), '{'));
    if (strcmp(hgw_error_key(ctx), rows[i].key) == 0 && strcmp(hgw_error_where(ctx), rows[i].pointer) == 0 &&
        line == rows[i].line && column == rows[i].column)
        return 1;
    print_error("%s: %s at '%s', %ld:%ld\n", rows[i].what, hgw_error_key(ctx), hgw_error_where(ctx), (long)line,
                (long)column);
    return 0;
}

static void each_is_refused_with_its_place(void **state) {
    int good = 1;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            failing_mem memory;
            failing_mem_start(&memory);
            memory.canary = SECRET;
            hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
            hgw_ctx_set_lang(ctx, lang);
            good &= refused(ctx, i);
            hgw_ctx_free(ctx);
            assert_int_equal(failing_mem_wrong(&memory), 0);
        }
    print_message("%d requests refused\n", (int)COUNT_OF(rows));
    assert_true(good);
}

/* Bytes that a row of text cannot hold. */
static void nul_bytes(void **state) {
    static const struct {
        const char *json;
        size_t size;
        const char *key;
    } nul[] = {{"{\"method\": \"wilson\0\"}", 21, "json.control"},
               {"[]\0", 3, "json.trailing"},
               {"\0[]", 3, "json.syntax"},
               {"{\"method\0", 9, "json.control"}};
    hgw_ctx *ctx = hgw_ctx_new();
    char *out;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(nul); i++) {
        assert_int_equal(ask(ctx, nul[i].json, nul[i].size, NULL, &out), HGW_E_PARSE);
        assert_string_equal(hgw_error_key(ctx), nul[i].key);
    }
    hgw_ctx_free(ctx);
}

/* ---- what is answered ---------------------------------------------------------------------------------------------
 */

#define BAD_PROJECTION                                                                                                 \
  "{\"status\": \"bad_input\", \"n\": null, \"needed_slope\": null, \"prior_sd\": null, \"slope\": null, "             \
  "\"level_now\": null, \"level_target\": null, \"scale_target\": null, \"df\": null, \"lower\": null, \"upper\": "    \
  "null, \"pred_lower\": null, \"pred_upper\": null, \"p_target\": null}\n"
#define NO_FIGURES                                                                                                     \
  "\"p_target\": null, \"level_target\": null, \"lower\": null, \"upper\": null, \"outlier_index\": null}\n"
#define BAD_DECISION "{\"status\": \"bad_input\", \"verdict\": null, \"reasons\": [], \"flags\": [], " NO_FIGURES
#define NO_SEE                                                                                                         \
  "{\"status\": \"ok\", \"verdict\": \"too_little_evidence\", \"reasons\": [\"few_points\", \"short_span\", "          \
  "\"stale\", \"no_see\"], \"flags\": [], " NO_FIGURES
#define GAS_T "{\"status\": \"ok\", \"t\": 50, \"t_baseline\": 33.33333333333333, \"change\": 16.66666666666667}\n"

static const struct {
    const char *json, *answer;
} answers[] = {
    {"[]", "[]\n"},
    {"{\"cases\": []}", "[]\n"},
    {" [ ] \n", "[]\n"},
    {"{\"about\": {\"x\": [1, {\"y\": null}]}, \"cases\": [{\"method\": \"hedges_j\", \"input\": {\"df\": 1}}]}",
     "[\n {\"exact\": null, \"approx\": 0}\n]\n"},
    /* members that are passed over, twice or not, in any order, with escapes */
    {"{\"id\": 1, \"id\": [\"Verzonnen\"], \"input\": {\"n\": 0, \"k\": 0}, \"method\": \"wilson\", \"expected\": {}}",
     "{\"status\": \"insufficient\", \"p\": null, \"lower\": null, \"upper\": null}\n"},
    {"{\"\\u006dethod\": \"wil\\u0073on\", \"input\": {\"\\u006e\": 0, \"k\": 0}}",
     "{\"status\": \"insufficient\", \"p\": null, \"lower\": null, \"upper\": null}\n"},
    /* null and numbers that cannot be are bad input, not an error */
    {"{\"method\": \"wilson\", \"input\": {\"k\": null, \"n\": 4}}",
     "{\"status\": \"bad_input\", \"p\": null, \"lower\": null, \"upper\": null}\n"},
    {"{\"method\": \"wilson\", \"input\": {\"k\": 5, \"n\": 4}}",
     "{\"status\": \"bad_input\", \"p\": null, \"lower\": null, \"upper\": null}\n"},
    {"{\"method\": \"wilson\", \"input\": {\"k\": 3, \"n\": 4}, \"params\": {\"level\": 1}}",
     "{\"status\": \"bad_input\", \"p\": null, \"lower\": null, \"upper\": null}\n"},
    /* rows of different length */
    {"{\"method\": \"tukey_line\", \"input\": {\"t\": [1, 2, 3], \"y\": [1, 2]}}",
     "{\"status\": \"bad_input\", \"n\": null, \"slope\": null, \"intercept\": null}\n"},
    {"{\"method\": \"tukey_line\", \"input\": {\"t\": null, \"y\": [1, 2, 3]}}",
     "{\"status\": \"bad_input\", \"n\": null, \"slope\": null, \"intercept\": null}\n"},
    {"{\"method\": \"wls_trend\", \"input\": {\"t\": [1, 2], \"y\": [1, 2], \"sem\": [1]}}",
     "{\"status\": \"bad_input\", \"n\": null, \"slope\": null, \"intercept\": null, \"se_slope\": null, \"fit\": "
     "null, "
     "\"se_fit\": null}\n"},
    {"{\"method\": \"mastery_beta\", \"input\": {\"correct\": [1], \"items\": []}}",
     "{\"status\": \"bad_input\", \"x\": null, \"n\": null, \"proportion\": null, \"p_mastery\": null, "
     "\"lower\": null, \"upper\": null, \"verdict\": null}\n"},
    {"{\"method\": \"gas_t\", \"input\": {\"levels\": [0, 1], \"weights\": [1]}}",
     "{\"status\": \"bad_input\", \"t\": null, \"t_baseline\": null, \"change\": null}\n"},
    /* a goal that is dropped is dropped at the start too; no change between two sets of goals */
    {"{\"method\": \"gas_t\", \"input\": {\"levels\": [1, null], \"baseline_levels\": [-1, -2]}}",
     "{\"status\": \"ok\", \"t\": 60, \"t_baseline\": 40, \"change\": 20}\n"},
    {"{\"method\": \"gas_t\", \"input\": {\"levels\": [0, 0], \"baseline_levels\": [-1, null]}}",
     "{\"status\": \"ok\", \"t\": 50, \"t_baseline\": 40, \"change\": null}\n"},
    /* of input that cannot be not even the count */
    {"{\"method\": \"projection\", \"input\": {\"t\": [0, 4], \"y\": [40, 44]}, \"params\": {\"t_target\": 20, "
     "\"target\": "
     "60, \"see\": 0}}",
     BAD_PROJECTION},
    {"{\"method\": \"projection\", \"input\": {\"t\": [0, 4], \"y\": [40]}, \"params\": {\"t_target\": 20, \"target\": "
     "60, "
     "\"see\": 5}}",
     BAD_PROJECTION},
    {"{\"method\": \"interim_decision\", \"input\": {\"t\": [0, 4], \"y\": [40]}, \"params\": {\"t_target\": 20, "
     "\"target\": "
     "60, \"see\": 5}}",
     BAD_DECISION},
    {"{\"method\": \"interim_decision\", \"input\": {\"t\": [0, 4], \"y\": [40, 44]}, \"params\": {\"t_target\": 0, "
     "\"target\": 60, \"see\": 5}}",
     BAD_DECISION},
    /* the days alone tell that more is missing than the error */
    {"{\"method\": \"interim_decision\", \"input\": {\"t\": [0, 1], \"y\": [40, 41]}, \"params\": {\"t_target\": 20, "
     "\"target\": 60, \"see\": null, \"t_eval\": 14}}",
     NO_SEE},
    /* weights whose squares no number can hold, or that vanish: only their ratios count */
    {"{\"method\": \"gas_t\", \"input\": {\"levels\": [0, 1, -1], \"weights\": [2, 1, 1], \"baseline_levels\": [-1, "
     "-1, -2]}}",
     GAS_T},
    {"{\"method\": \"gas_t\", \"input\": {\"levels\": [0, 1, -1], \"weights\": [2e300, 1e300, 1e300], "
     "\"baseline_levels\": [-1, -1, -2]}}",
     GAS_T},
    {"{\"method\": \"gas_t\", \"input\": {\"levels\": [0, 1, -1], \"weights\": [2e-300, 1e-300, 1e-300], "
     "\"baseline_levels\": [-1, -1, -2]}}",
     GAS_T},
    /* more items than can be counted with */
    {"{\"method\": \"mastery_beta\", \"input\": {\"correct\": [1e15], \"items\": [2e15]}, \"params\": "
     "{\"criterion\": 0.5}}",
     "{\"status\": \"bad_input\", \"x\": null, \"n\": null, \"proportion\": null, \"p_mastery\": null, "
     "\"lower\": null, \"upper\": null, \"verdict\": null}\n"},
    /* rows of nothing */
    {"{\"method\": \"tukey_line\", \"input\": {\"t\": [], \"y\": []}}",
     "{\"status\": \"insufficient\", \"n\": 0, \"slope\": null, \"intercept\": null}\n"},
    {"{\"method\": \"tukey_line\", \"input\": {\"t\": null, \"y\": null}}",
     "{\"status\": \"insufficient\", \"n\": 0, \"slope\": null, \"intercept\": null}\n"},
    {"{\"method\": \"tukey_line\", \"input\": {\"t\": [null, 1, null], \"y\": [1, null, null]}}",
     "{\"status\": \"insufficient\", \"n\": 0, \"slope\": null, \"intercept\": null}\n"},
    /* words that are no default */
    {"{\"method\": \"qualitative_combine\", \"input\": {\"numeric\": \"\\u0061djust\", \"signals\": []}}",
     "{\"qualitative\": \"none\", \"verdict\": \"adjust\", \"reason\": null, \"flags\": []}\n"},
};

static void what_cannot_be_worked_out_is_an_answer(void **state) {
    hgw_ctx *ctx = hgw_ctx_new();
    char *out;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(answers); i++) {
        if (ask(ctx, answers[i].json, strlen(answers[i].json), NULL, &out) != HGW_OK)
            fail_msg("%s: %s", answers[i].json, hgw_error_key(ctx));
        assert_string_equal(out, answers[i].answer);
        hgw_free(out);
    }
    hgw_ctx_free(ctx);
}

/* A count of measurements that is no whole number is not rounded. */
static void a_broken_count_is_bad_input(void **state) {
    static const char *const counts[] = {"0", "33", "2.5", "-1", "1e300", "null"};
    hgw_ctx *ctx = hgw_ctx_new();
    char json[300], *out;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(counts); i++) {
        (void)snprintf(
            json, sizeof json,
            "{\"method\": \"interim_decision\", \"input\": {\"t\": [0, 5, 9], \"y\": [1, 2, 3]}, \"params\": "
            "{\"t_target\": 20, \"target\": 9, \"see\": 1, \"min_points\": %s}}",
            counts[i]);
        assert_int_equal(ask(ctx, json, strlen(json), NULL, &out), HGW_OK);
        if (!strstr(out, "\"status\": \"bad_input\", \"verdict\": null"))
            fail_msg("min_points %s: %s", counts[i], out);
        hgw_free(out);
    }
    hgw_ctx_free(ctx);
}

/* ---- limits -------------------------------------------------------------------------------------------------------
 */

enum { DEEP = 100000 };

static void too_deep(void **state) {
    static char json[2 * DEEP + 60];
    hgw_ctx *ctx = hgw_ctx_new();
    char *out;
    (void)state;
    memset(json, '[', DEEP);
    assert_int_equal(ask(ctx, json, DEEP, NULL, &out), HGW_E_SCHEMA); /* the second one is no request */
    size_t size =
        (size_t)snprintf(json, sizeof json, "{\"method\": \"wilson\", \"input\": {\"k\": 0, \"n\": 0}, \"x\": ");
    for (int depth = 63; depth < 65; depth++) {
        memset(json + size, '[', (size_t)depth);
        memset(json + size + depth, ']', (size_t)depth);
        json[size + 2 * (size_t)depth] = '}';
        assert_int_equal(ask(ctx, json, size + 2 * (size_t)depth + 1, NULL, &out), depth < 64 ? HGW_OK : HGW_E_LIMIT);
        hgw_free(out);
    }
    assert_string_equal(hgw_error_key(ctx), "limit.depth");
    memset(json + size, '[', DEEP);
    assert_int_equal(ask(ctx, json, size + DEEP, NULL, &out), HGW_E_LIMIT);
    hgw_ctx_free(ctx);
}

static const struct {
    hgw_field field;
    int64_t most;
    const char *key;
} limits[] = {
    {HGW_LOAD_OPTIONS_MAX_BYTES, 60, "limit.bytes"},
    {HGW_LOAD_OPTIONS_MAX_DEPTH, 2, "limit.depth"},
    {HGW_LOAD_OPTIONS_MAX_TEXT, 11, "limit.text"},
    {HGW_LOAD_OPTIONS_MAX_MEMBERS, 2, "limit.members"},
};

static void limits_are_those_of_the_options(void **state) {
    static const char json[] = "{\"method\": \"mann_kendall\", \"input\": {\"t\": [1, 2, 3], \"y\": [1, 2, 3]}}";
    hgw_ctx *ctx = hgw_ctx_new();
    char *out;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(limits); i++)
        for (int more = 0; more < 2; more++) {
            int64_t most = limits[i].field == HGW_LOAD_OPTIONS_MAX_BYTES ? (int64_t)strlen(json) - 1 : limits[i].most;
            hgw_doc *options = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
            assert_int_equal(hgw_set_int(options, HGW_ROOT, limits[i].field, most + more), HGW_OK);
            int32_t status = ask(ctx, json, strlen(json), options, &out);
            if (status != (more ? HGW_OK : HGW_E_LIMIT))
                fail_msg("%s, %d more: %s", limits[i].key, more, hgw_status_name(status));
            if (!more)
                assert_string_equal(hgw_error_key(ctx), limits[i].key);
            hgw_free(out);
            hgw_doc_free(options);
        }
    hgw_ctx_free(ctx);
}

/* 64 MiB are taken, and no more unless the options say so. */
static void seventy_megabytes(void **state) {
    const size_t size = 70 * 1000 * 1000, most = 64 * 1024 * 1024;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    char *json = malloc(size), *out = NULL;
    (void)state;
    assert_non_null(json);
    memset(json, ' ', size);
    memcpy(json + size - 2, "[]", 2);
    assert_int_equal(hgw_stat(ctx, json, size, NULL, &out, NULL), HGW_E_LIMIT);
    assert_string_equal(hgw_error_key(ctx), "limit.bytes");
    assert_int_equal(hgw_error_number(ctx, HGW_AT_LINE), 1);
    assert_int_equal(hgw_stat(ctx, json + size - most, most, NULL, &out, NULL), HGW_OK);
    hgw_free(out);
    assert_int_equal(hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_MAX_BYTES, (int64_t)size), HGW_OK);
    assert_int_equal(hgw_stat(ctx, json, size, options, &out, NULL), HGW_OK);
    assert_string_equal(out, "[]\n");
    hgw_free(out);
    out = json;
    assert_int_equal(hgw_stat(ctx, json, (size_t)-1, NULL, &out, NULL), HGW_E_LIMIT); /* nothing is read */
    assert_null(out);
    free(json);
    hgw_doc_free(options);
    hgw_ctx_free(ctx);
}

/* Of these the work grows with the square, so there is a limit. */
static void too_many_points(void **state) {
    static char json[200000];
    hgw_ctx *ctx = hgw_ctx_new();
    char *out;
    (void)state;
    for (int more = 0; more < 2; more++)
        for (int method = 0; method < 3; method++) {
            size_t size = (size_t)snprintf(json, sizeof json, "[\n{\"method\": \"%s\", \"input\": {\"%s\": [0",
                                           method ? "nonoverlap" : "theil_sen", method ? "A" : "t");
            int most = more ? 5001 : (method == 2 ? 5000 : 500); /* 5000 take seconds in the others */
            for (int i = 1; i < (method == 2 ? 1 : most); i++)
                size += (size_t)snprintf(json + size, sizeof json - size, ",%d", i % 10);
            size += (size_t)snprintf(json + size, sizeof json - size, "], \"%s\": [0", method ? "B" : "y");
            for (int i = 1; i < (method == 1 ? 1 : most); i++)
                size += (size_t)snprintf(json + size, sizeof json - size, ",%d", i % 7);
            size += (size_t)snprintf(json + size, sizeof json - size, "]}}]");
            assert_int_equal(ask(ctx, json, size, NULL, &out), more ? HGW_E_LIMIT : HGW_OK);
            if (more) {
                assert_string_equal(hgw_error_key(ctx), "limit.points");
                assert_string_equal(hgw_error_where(ctx), "/0/input");
                assert_int_equal(hgw_error_number(ctx, HGW_AT_LINE), 2);
            }
            hgw_free(out);
        }
    hgw_ctx_free(ctx);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_is_refused_with_its_place),
        cmocka_unit_test(nul_bytes),
        cmocka_unit_test(what_cannot_be_worked_out_is_an_answer),
        cmocka_unit_test(a_broken_count_is_bad_input),
        cmocka_unit_test(too_deep),
        cmocka_unit_test(limits_are_those_of_the_options),
        cmocka_unit_test(seventy_megabytes),
        cmocka_unit_test(too_many_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
