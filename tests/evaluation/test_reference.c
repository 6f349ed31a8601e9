/* test_reference.c: every reference case through hgw_stat(), compared as reference-cases.json says: |x - e| <= abs +
 * rel |e|; texts, booleans, lists and null equal; the same members.  Another library reads the file and the answers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <hgw/hgw.h>

#include "support/read_file.h"

enum { CASES = 597, METHODS = 24 };

typedef struct tolerance {
    double abs, rel;
} tolerance;

static tolerance tolerance_of(const json_t *row) {
    const json_t *given = json_object_get(row, "tolerance");
    tolerance t = {json_number_value(json_object_get(given, "abs")), json_number_value(json_object_get(given, "rel"))};
    assert_true(json_is_number(json_object_get(given, "abs")) && json_is_number(json_object_get(given, "rel")));
    return t;
}

static int alike(const json_t *want, const json_t *got, tolerance t) {
    if (json_is_number(want) && json_is_number(got)) {
        double e = json_number_value(want);
        return fabs(json_number_value(got) - e) <= t.abs + t.rel * fabs(e);
    }
    if (!json_is_array(want) || !json_is_array(got))
        return json_equal(want, got);
    if (json_array_size(want) != json_array_size(got))
        return 0;
    for (size_t i = 0; i < json_array_size(want); i++)
        if (!alike(json_array_get(want, i), json_array_get(got, i), t))
            return 0;
    return 1;
}

/* How many members differ, each told. */
static int differences(const json_t *row, const json_t *answer) {
    json_t *expected = json_object_get(row, "expected"), *want;
    const char *id = json_string_value(json_object_get(row, "id")), *key;
    int wrong = json_object_size(expected) != json_object_size(answer);
    if (wrong)
        print_error("%s: %zu members, not %zu\n", id, json_object_size(answer), json_object_size(expected));
    json_object_foreach(expected, key, want) {
        const json_t *got = json_object_get(answer, key);
        if (got && alike(want, got, tolerance_of(row)))
            continue;
        char *wanted = json_dumps(want, JSON_ENCODE_ANY), *given = got ? json_dumps(got, JSON_ENCODE_ANY) : NULL;
        print_error("%s: %s is %s, not %s\n", id, key, given ? given : "not there", wanted);
        free(wanted);
        free(given);
        wrong++;
    }
    return wrong;
}

static json_t *read_cases(void) {
    size_t size;
    char *text = read_file("tests/evaluation/reference-cases.json", &size);
    json_t *root = json_loadb(text, size, 0, NULL), *cases = json_object_get(root, "cases");
    assert_true(json_is_array(cases));
    json_incref(cases);
    json_decref(root);
    free(text);
    return cases;
}

static json_t *ask(hgw_ctx *ctx, const json_t *request) {
    char *text = json_dumps(request, JSON_COMPACT), *out = NULL;
    size_t size = 0;
    if (hgw_stat(ctx, text, strlen(text), NULL, &out, &size) != HGW_OK)
        fail_msg("%s at %s: %.200s", hgw_error_message(ctx), hgw_error_where(ctx), text);
    assert_int_equal(strlen(out), size);
    json_t *answer = json_loadb(out, size, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(answer);
    free(text);
    hgw_free(out);
    return answer;
}

static void each_by_itself(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    json_t *cases = read_cases(), *methods = json_object();
    int bad = 0;
    for (size_t i = 0; i < json_array_size(cases); i++) {
        json_t *row = json_array_get(cases, i), *answer = ask(ctx, row);
        bad += differences(row, answer) > 0;
        json_object_set_new(methods, json_string_value(json_object_get(row, "method")), json_true());
        json_decref(answer);
    }
    print_message("%zu cases of %zu methods, %d differ\n", json_array_size(cases), json_object_size(methods), bad);
    assert_int_equal(json_array_size(cases), CASES);
    assert_int_equal(json_object_size(methods), METHODS);
    assert_int_equal(bad, 0);
    json_decref(methods);
    json_decref(cases);
    hgw_ctx_free(ctx);
}

/* A list gives what its items give by themselves, in their order. */
static void all_at_once(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    json_t *cases = read_cases(), *answers = ask(ctx, cases);
    assert_int_equal(json_array_size(answers), CASES);
    for (size_t i = 0; i < json_array_size(cases); i++) {
        json_t *answer = ask(ctx, json_array_get(cases, i));
        if (!json_equal(answer, json_array_get(answers, i)))
            fail_msg("case %zu differs in a list", i);
        json_decref(answer);
    }
    json_decref(answers);
    json_decref(cases);
    hgw_ctx_free(ctx);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(each_by_itself), cmocka_unit_test(all_at_once)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
