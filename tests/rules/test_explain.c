/* hgw_explain(): every check explained in both languages, with what a team settled. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "rules/catalogue/catalogue.h"

/* clang-format off */
#define TEAM "'thresholds':[{'rule':'PERIOD_TOO_LONG','name':'weeks','amount':8},{'rule':'PERIOD_TOO_LONG','name':'weeks','amount':999},{'rule':'NEED_OLD','name':'eggs','amount':2}],'check_settings':[{'rule':'PERIOD_GAP','state':'off','reason':'dat weten we al','decided_on':'2025-11-01'},{'rule':'PERIOD_TOO_LONG','state':'in_discussion'}]"
/* clang-format on */

static hgw_doc *explain(hgw_ctx *ctx, const char *code, const hgw_doc *team) {
    hgw_doc *out = NULL;
    assert_int_equal(hgw_explain(ctx, code, team, &out), HGW_OK);
    assert_int_equal(hgw_rec_type(out, HGW_ROOT), HGW_T_CATALOGUE);
    return out;
}

static hgw_rec only(const hgw_doc *checks) {
    assert_int_equal(hgw_catalogue_checks_count(checks, HGW_ROOT), 1);
    return hgw_catalogue_checks_at(checks, HGW_ROOT, 0);
}

static int has(const char *text) {
    return text && *text;
}

/* ---- all of them ---- */

/* Every name in braces of a condition is a threshold of that rule. */
static void names_are_limits(int rule, const char *condition) {
    for (const char *open = condition; (open = strchr(open, '{')) != NULL; open++) {
        size_t size = strcspn(open + 1, ":}");
        int known = 0;
        for (int i = 0; i < HGWI_LIMIT_COUNT; i++)
            known |= hgwi_limits[i].rule == rule && strlen(hgwi_limits[i].name) == size &&
                     strncmp(hgwi_limits[i].name, open + 1, size) == 0;
        if (!known)
            fail_msg("%s: {%.*s} is no threshold", hgwi_rules[rule].code, (int)size, open + 1);
    }
}

static void test_rows(void **state) {
    (void)state;
    for (int rule = 0; rule < HGWI_RULE_COUNT; rule++)
        for (int column = 0; column < 2; column++)
            if (hgwi_explanations[rule].condition[column])
                names_are_limits(rule, hgwi_explanations[rule].condition[column]);
}

static void whole_entry(const hgw_doc *checks, hgw_rec entry) {
    const char *code = hgw_check_entry_code(checks, entry);
    const char *texts[] = {hgw_check_entry_condition(checks, entry), hgw_check_entry_why(checks, entry),
                           hgw_check_entry_before(checks, entry),    hgw_check_entry_after(checks, entry),
                           hgw_check_entry_message(checks, entry),   hgw_check_entry_switch_off(checks, entry)};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (!has(texts[i]) || strstr(texts[i], "{}") || strstr(texts[i], "  "))
            fail_msg("%s: text %d is %s", code, (int)i, texts[i] ? texts[i] : "not there");
    if (strchr(texts[0], '{'))
        fail_msg("%s: %s", code, texts[0]);
    if (!strstr(texts[5], code) || !strstr(texts[5], "\"state\": \"off\"") || !strstr(texts[5], "in_discussion"))
        fail_msg("%s: %s", code, texts[5]);
    if (hgw_check_entry_looks_at_count(checks, entry) == 0 && !strstr(code, "HOLIDAY") && !strstr(code, "CALENDAR") &&
        !strstr(code, "PERIODS"))
        fail_msg("%s looks at nothing", code);
    for (int32_t i = 0; i < hgw_check_entry_looks_at_count(checks, entry); i++) {
        hgw_rec looked = hgw_check_entry_looks_at_at(checks, entry, i);
        assert_true(has(hgw_looked_at_label(checks, looked)) && hgw_field_find(hgw_looked_at_field(checks, looked)));
    }
    assert_int_equal(hgw_check_entry_state(checks, entry), HGW_CHECK_STATE_ACTIVE);
}

/* How many fields a row of explain.def names, each once: one that the model does not know would be lost in silence. */
static int32_t looks(int rule) {
    const char *text = hgwi_explanations[rule].looks ? hgwi_explanations[rule].looks : "";
    int32_t count = 0;
    for (const char *word = text; *word; word += strcspn(word, " "), word += strspn(word, " ")) {
        const char *other = text;
        size_t size = strcspn(word, " ");
        while (strcspn(other, " ") != size || memcmp(other, word, size) != 0)
            other += strcspn(other, " "), other += strspn(other, " ");
        count += other == word;
    }
    return count;
}

/* The fields of a type stand together. */
static void sorted_looks(const hgw_doc *checks, hgw_rec entry) {
    int32_t count = hgw_check_entry_looks_at_count(checks, entry), types = 0;
    hgw_type met[64];
    for (int32_t i = 0; i < count; i++) {
        hgw_field field = hgw_field_find(hgw_looked_at_field(checks, hgw_check_entry_looks_at_at(checks, entry, i)));
        hgw_type type = (hgw_type)(field >> 16);
        if (types > 0 && met[types - 1] == type)
            continue;
        for (int32_t k = 0; k < types; k++)
            if (met[k] == type)
                fail_msg("%s: the fields of type %d stand apart", hgw_check_entry_code(checks, entry), (int)type);
        assert_true(types < 64);
        met[types++] = type;
    }
}

static void test_all(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
        assert_int_equal(hgw_ctx_set_lang(ctx, lang), HGW_OK);
        hgw_doc *checks = explain(ctx, NULL, NULL);
        int32_t count = hgw_catalogue_checks_count(checks, HGW_ROOT);
        assert_true(count >= HGWI_RULE_COUNT);
        assert_int_equal(hgw_catalogue_lang(checks, HGW_ROOT), lang);
        assert_null(hgw_catalogue_team(checks, HGW_ROOT));
        for (int32_t i = 0; i < count; i++) {
            hgw_rec entry = hgw_catalogue_checks_at(checks, HGW_ROOT, i);
            if (i < HGWI_RULE_COUNT) {
                assert_string_equal(hgw_check_entry_code(checks, entry), hgwi_rules[i].code);
                assert_int_equal(hgw_check_entry_looks_at_count(checks, entry), looks(i));
                whole_entry(checks, entry);
                sorted_looks(checks, entry);
                continue;
            }
            assert_true(has(hgw_check_entry_left_out(checks, entry)) && has(hgw_check_entry_source(checks, entry)));
            assert_null(hgw_check_entry_condition(checks, entry));
            assert_null(hgw_check_entry_switch_off(checks, entry));
            assert_int_equal(hgw_check_entry_state(checks, entry), 0);
        }
        hgw_doc_free(checks);
    }
    hgw_ctx_free(ctx);
}

/* ---- one ---- */

static void test_one(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *checks = explain(ctx, "PERIOD_TOO_LONG", NULL);
    hgw_rec entry = only(checks);
    assert_int_equal(hgw_check_entry_principle(checks, entry), HGW_PRINCIPLE_SYSTEM);
    assert_int_equal(hgw_check_entry_severity(checks, entry), HGW_SEVERITY_ATTENTION);
    assert_int_equal(hgw_check_entry_wants_count(checks, entry), 2);
    assert_int_equal(hgw_check_entry_wants_at(checks, entry, 0), HGW_NOT_RUN_REASON_NO_TODAY);
    assert_int_equal(hgw_check_entry_wants_at(checks, entry, 1), HGW_NOT_RUN_REASON_NO_CALENDAR);
    assert_int_equal(hgw_check_entry_limits_count(checks, entry), 1);
    hgw_rec limit = hgw_check_entry_limits_at(checks, entry, 0);
    assert_string_equal(hgw_check_limit_name(checks, limit), "weeks");
    assert_true(hgw_check_limit_amount(checks, limit) == 12 && hgw_check_limit_usual(checks, limit) == 12);
    assert_true(hgw_check_limit_least(checks, limit) == 1 && hgw_check_limit_most(checks, limit) == 60);
    hgw_doc_free(checks);
    checks = explain(ctx, "LEVEL_SCALES_MIXED", NULL);
    assert_true(has(hgw_check_entry_left_out(checks, only(checks))));
    hgw_doc_free(checks);
    hgw_ctx_free(ctx);
}

/* ---- a team ---- */

static void test_team(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *team = fixture_doc(ctx, HGW_T_TEAM, TEAM);
    hgw_doc *checks = explain(ctx, "PERIOD_TOO_LONG", team);
    hgw_rec entry = only(checks), limit = hgw_check_entry_limits_at(checks, entry, 0);
    assert_string_equal(hgw_catalogue_team(checks, HGW_ROOT), "root");
    assert_true(hgw_check_limit_amount(checks, limit) == 8 && hgw_check_limit_usual(checks, limit) == 12);
    assert_int_equal(hgw_check_entry_state(checks, entry), HGW_CHECK_STATE_IN_DISCUSSION);
    assert_null(hgw_check_entry_reason(checks, entry));
    if (hgw_check_entry_condition(checks, entry))
        assert_non_null(strstr(hgw_check_entry_condition(checks, entry), "8"));
    hgw_doc_free(checks);
    checks = explain(ctx, "PERIOD_GAP", team);
    assert_int_equal(hgw_check_entry_state(checks, only(checks)), HGW_CHECK_STATE_OFF);
    assert_string_equal(hgw_check_entry_reason(checks, only(checks)), "dat weten we al");
    hgw_doc_free(checks);
    assert_int_equal(hgw_ctx_set_today(ctx, 20251031), HGW_OK); /* the day before the team decided so */
    checks = explain(ctx, "PERIOD_GAP", team);
    assert_int_equal(hgw_check_entry_state(checks, only(checks)), HGW_CHECK_STATE_ACTIVE);
    assert_null(hgw_check_entry_reason(checks, only(checks)));
    hgw_doc_free(checks);
    hgw_doc_free(team);
    hgw_ctx_free(ctx);
}

/* ---- codes that are not known ---- */

static void refused(hgw_ctx *ctx, const char *code, const char *said, const char *never) {
    hgw_doc *out = NULL;
    assert_int_equal(hgw_explain(ctx, code, NULL, &out), HGW_E_NOTFOUND);
    assert_null(out);
    assert_string_equal(hgw_error_key(ctx), "check.unknown");
    if (!strstr(hgw_error_message(ctx), said) || (never && strstr(hgw_error_message(ctx), never)))
        fail_msg("%s: %s", code, hgw_error_message(ctx));
}

static void test_unknown(void **state) {
    (void)state;
    char long_code[400];
    hgw_ctx *ctx = hgw_ctx_new();
    assert_int_equal(hgw_ctx_set_lang(ctx, HGW_LANG_EN), HGW_OK);
    refused(ctx, "GOAL_WITHOUT_PERIODS", "GOAL_WITHOUT_PERIODS (close to GOAL_WITHOUT_PERIOD)", NULL);
    refused(ctx, "goal_without_period", "GOAL_WITHOUT_PERIOD", NULL);
    refused(ctx, "plan-without-goal", "PLAN_WITHOUT_GOAL", NULL);
    refused(ctx, "LEVEL_SCALE_MIXED", "LEVEL_SCALES_MIXED", NULL);
    refused(ctx, "QQQQ", "QQQQ.", "close to");
    refused(ctx, "", "?", "close to");
    refused(ctx, "Guusje de Vries", "?", "Guusje"); /* an invented name, where a code belongs */
    memset(long_code, 'A', sizeof long_code);
    long_code[sizeof long_code - 1] = '\0';
    refused(ctx, long_code, "?", "AAAA");
    assert_int_equal(hgw_ctx_set_lang(ctx, HGW_LANG_NL), HGW_OK);
    refused(ctx, "PERIOD_GAPS", "PERIOD_GAPS (lijkt op PERIOD_GAP)", NULL);
    hgw_ctx_free(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_all),
                                       cmocka_unit_test(test_one), cmocka_unit_test(test_team),
                                       cmocka_unit_test(test_unknown)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
