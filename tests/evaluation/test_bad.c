/* What an evaluation cannot do: no day, an aim that is not there, limits that cannot be.  Wrong arguments: tests/api.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <hgw/testing.h>
#include <string.h>

#include "evaluated.h"

/* clang-format off */
#define DOSSIER "'pupils':[{'id':'k'}],'outcome_targets':[{'id':'o','text':'t','due_on':'2026-01-19'}],'goals':[{'id':'g','text':'t','criterion':'c','made_on':'2025-11-01'}]"

static const struct {
    const char *options;
    const char *name; /* of the option that is wrong; NULL: none is */
} limits[] = {
    {"'p_hi':0.5", "p_hi"}, {"'p_hi':0.501", NULL}, {"'p_hi':0.999", NULL}, {"'p_hi':1", "p_hi"}, {"'p_hi':80", "p_hi"}, {"'p_hi':-0.8", "p_hi"},
    {"'p_lo':0", "p_lo"}, {"'p_lo':0.001", NULL}, {"'p_lo':0.499", NULL}, {"'p_lo':0.5", "p_lo"}, {"'p_lo':20", "p_lo"},
    {"'min_span':-0.01", "min_span"}, {"'min_span':0", NULL}, {"'min_span':1", NULL}, {"'min_span':1.01", "min_span"},
    {"'max_age':-0.01", "max_age"}, {"'max_age':0", NULL}, {"'max_age':1", NULL}, {"'max_age':1.01", "max_age"},
    {"'outlier':0", "outlier"}, {"'outlier':0.1", NULL}, {"'outlier':99", NULL}, {"'outlier':100", "outlier"},
    {"'kappa':-1", "kappa"}, {"'kappa':0", NULL}, {"'kappa':1000", NULL}, {"'kappa':1001", "kappa"},
    {"'least_spread':-1", "least_spread"}, {"'least_spread':0", NULL}, {"'least_spread':1000", NULL}, {"'least_spread':1001", "least_spread"},
    {"'kappa':0,'least_spread':0", "kappa"},
    {"'nu0':0", "nu0"}, {"'nu0':0.1", NULL}, {"'nu0':999999", NULL}, {"'nu0':1e6", "nu0"},
    {"'hinge':-10", NULL}, {"'hinge':-10.1", "hinge"}, {"'hinge':10", NULL}, {"'hinge':10.1", "hinge"}, {"'hinge':0", NULL},
    {"'min_points':1", NULL}, {"'min_points':32", NULL}, {"'min_items':1", NULL}, {"'min_items':1000", NULL}, {"'look':1", NULL}, {"'look':1000", NULL},
    {"'kind':'halverwege'", "kind"}, {"'time_unit':'dagen'", "time_unit"},
    {"'p_hi':80,'p_lo':20", "p_hi"},
};

/* Numbers that no evaluation asks for are refused where they are written. */
static const struct {
    hgw_field field;
    int64_t wrong[2];
} numbers[] = {
    {HGW_EVALUATE_OPTIONS_MIN_POINTS, {0, 33}},
    {HGW_EVALUATE_OPTIONS_MIN_ITEMS, {0, 1001}},
    {HGW_EVALUATE_OPTIONS_LOOK, {0, 1001}},
    {HGW_EVALUATE_OPTIONS_KIND, {0, 3}},
    {HGW_EVALUATE_OPTIONS_TIME_UNIT, {0, 3}},
};

static const struct {
    const char *aim;
    hgw_date today;
    const char *found; /* the goal or outcome in the results, or among what is left out; NULL: not found */
} aims[] = {
    {"o", 20251201, "o"}, {"g", 20251201, "g"}, {"x", 20251201, NULL}, {"", 20251201, NULL}, {"k", 20251201, NULL}, {"O", 20251201, NULL},
    {"g", 20251101, "g"}, {"g", 20251031, NULL}, /* the day it was made, and before that */
};
/* clang-format on */

static int32_t evaluate(fixture *f, const hgw_doc *options, hgw_doc **out) {
    *out = f->dossier;
    hgw_error_clear(f->ctx);
    int32_t status = hgw_evaluate(f->ctx, f->dossier, NULL, 0, options, out);
    assert_int_equal(hgw_error_status(f->ctx), status);
    assert_true((*out != NULL) == (status == HGW_OK));
    return status;
}

static void test_limits(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, DOSSIER, NULL, 0);
    assert_int_equal(hgw_ctx_set_today(f.ctx, 20251201), HGW_OK);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        hgw_doc *options = NULL, *out;
        char json[200];
        int size = snprintf(json, sizeof json, "{'hgw':'evaluate_options/1',%s}", limits[i].options);
        for (int at = 0; at < size; at++)
            json[at] = json[at] == '\'' ? '"' : json[at];
        assert_int_equal(hgw_doc_from_json(f.ctx, HGW_T_EVALUATE_OPTIONS, json, (size_t)size, NULL, &options), HGW_OK);
        int32_t status = evaluate(&f, options, &out);
        if (status != (limits[i].name ? HGW_E_RANGE : HGW_OK))
            fail_msg("%s: %s", limits[i].options, hgw_status_name(status));
        if (limits[i].name) {
            char named[64];
            snprintf(named, sizeof named, "(optie %s)", limits[i].name);
            assert_string_equal(hgw_error_key(f.ctx), "evaluate.limits");
            assert_true(hgw_error_where(f.ctx)[0] == '/' && strcmp(hgw_error_where(f.ctx) + 1, limits[i].name) == 0);
            if (!strstr(hgw_error_message(f.ctx), named))
                fail_msg("%s: %s", limits[i].options, hgw_error_message(f.ctx));
        }
        hgw_doc_free(out);
        hgw_doc_free(options);
    }
    fixture_end(&f);
}

static void test_numbers(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_EVALUATE_OPTIONS);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        for (int k = 0; k < 2; k++)
            if (hgw_set_int(options, HGW_ROOT, numbers[i].field, numbers[i].wrong[k]) != HGW_E_RANGE)
                fail_msg("%s: %d", hgw_field_name(numbers[i].field), (int)numbers[i].wrong[k]);
    hgw_doc_free(options);
    hgw_ctx_free(ctx);
}

static int is_found(const hgw_doc *out, const char *aim) {
    if (evaluated_aim(out, aim))
        return 1;
    for (hgw_rec r = 0; (r = hgw_rec_next(out, HGW_T_LEFT_OUT, r)) != 0;) {
        const char *outcome = hgw_left_out_outcome(out, r), *goal = hgw_left_out_goal(out, r);
        if (strcmp(outcome ? outcome : (goal ? goal : ""), aim) == 0)
            return 1;
    }
    return 0;
}

static void test_aims(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, DOSSIER, NULL, 0);
    for (size_t i = 0; i < sizeof aims / sizeof *aims; i++) {
        hgw_doc *options = hgw_doc_new(f.ctx, HGW_T_EVALUATE_OPTIONS), *out;
        assert_int_equal(hgw_evaluate_options_set_aim(options, HGW_ROOT, aims[i].aim), HGW_OK);
        assert_int_equal(hgw_ctx_set_today(f.ctx, aims[i].today), HGW_OK);
        int32_t status = evaluate(&f, options, &out);
        if (status != (aims[i].found ? HGW_OK : HGW_E_NOTFOUND))
            fail_msg("%s on %d: %s", aims[i].aim, (int)aims[i].today, hgw_status_name(status));
        if (aims[i].found && (!is_found(out, aims[i].found) || is_found(out, *aims[i].found == 'o' ? "g" : "o")))
            fail_msg("%s: not by itself in the results", aims[i].aim);
        if (!aims[i].found)
            assert_string_equal(hgw_error_key(f.ctx), "evaluate.aim.unknown");
        hgw_doc_free(out);
        hgw_doc_free(options);
    }
    fixture_end(&f);
}

/* Without a day nothing is said, not even with wrong limits. */
static void test_no_day(void **state) {
    (void)state;
    fixture f;
    hgw_doc *out;
    fixture_start(&f, DOSSIER, NULL, 0);
    hgw_doc *options = hgw_test_doc(f.ctx, HGW_T_EVALUATE_OPTIONS, "'p_hi':80");
    assert_int_equal(evaluate(&f, NULL, &out), HGW_E_NOTFOUND);
    assert_string_equal(hgw_error_key(f.ctx), "evaluate.today.missing");
    assert_int_equal(evaluate(&f, options, &out), HGW_E_NOTFOUND);
    assert_string_equal(hgw_error_key(f.ctx), "evaluate.today.missing");
    hgw_doc_free(options);
    fixture_end(&f);
}

/* Weeks of teaching cannot be counted without a calendar. */
static void test_no_calendar(void **state) {
    (void)state;
    fixture f;
    hgw_doc *out;
    fixture_start(&f, DOSSIER, NULL, 0);
    assert_int_equal(hgw_ctx_set_today(f.ctx, 20251201), HGW_OK);
    hgw_doc *options = hgw_test_doc(f.ctx, HGW_T_EVALUATE_OPTIONS, "'time_unit':'teaching_weeks'");
    assert_int_equal(evaluate(&f, options, &out), HGW_E_NOTFOUND);
    assert_string_equal(hgw_error_key(f.ctx), "evaluate.calendar.missing");
    hgw_doc_free(options);
    fixture_end(&f);
}

/* A dossier with nothing in it is evaluated as any other. */
static void test_nothing(void **state) {
    (void)state;
    static const char *const options[] = {NULL, "'kind':'final'"};
    fixture f;
    fixture_start(&f, "", NULL, 0);
    for (int i = 0; i < 2; i++) {
        hgw_doc *out = evaluated_on(&f, 20251201, options[i]);
        assert_int_equal(hgw_results_aims_count(out, HGW_ROOT), 0);
        assert_int_equal(hgw_results_left_out_count(out, HGW_ROOT), 0);
        evaluated_holds(&f, "nothing", 20251201, options[i], out);
        hgw_doc_free(out);
    }
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_limits),      cmocka_unit_test(test_numbers),
                                       cmocka_unit_test(test_aims),        cmocka_unit_test(test_no_day),
                                       cmocka_unit_test(test_no_calendar), cmocka_unit_test(test_nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
