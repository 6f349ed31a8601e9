/* In which order findings and their places come, and which of them are shown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "rules/facts/index.h"

/* clang-format off */
#define EMPTY(id) "{'id':'" id "','kind':'period','state':'running','owner':'o'}"
#define SLOT(id, day, start) "{'id':'" id "','day':'" day "','start':'" start "','pupil_choice':true}"

/* Goals without a period, in no order, and plans without a goal, before them in the catalogue. */
#define GOALS "'goals':[{'id':'goal-10','criterion':'c'},{'id':'goal-2','criterion':'c'},{'id':'goal-1','criterion':'c'},{'id':'goal-02','criterion':'c'}]"
#define CROWD "'plans':[" EMPTY("p1") "," EMPTY("p2") "," EMPTY("p3") "," EMPTY("p4") "," EMPTY("p5") "," EMPTY("p6") "," EMPTY("p7") "]"
/* clang-format on */

static void test_natural(void **state) {
    (void)state;
    /* Each before the next. */
    static const char *const texts[] = {"",
                                        "-",
                                        "1",
                                        "02",
                                        "2",
                                        "007",
                                        "7",
                                        "10",
                                        "99999999999999999999",
                                        "100000000000000000000",
                                        "a",
                                        "a1",
                                        "a1b",
                                        "a2",
                                        "a10",
                                        "a10-1",
                                        "a10-9",
                                        "a10-10",
                                        "b",
                                        "é"};
    int count = (int)(sizeof texts / sizeof *texts);
    for (int i = 0; i < count; i++)
        for (int j = 0; j < count; j++) {
            int order = hgwi_natural_order(texts[i], texts[j]);
            if ((order > 0) - (order < 0) != (i > j) - (i < j))
                fail_msg("%s and %s: %d", texts[i], texts[j], order);
        }
}

static const char *key_at(const hgw_doc *findings, int32_t i) {
    return hgw_finding_stable_key(findings, hgw_findings_findings_at(findings, HGW_ROOT, i));
}

static void test_by_id(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, GOALS, NULL, 0);
    hgw_doc *findings = fixture_check(&f, 0, NULL);
    assert_int_equal(hgw_findings_findings_count(findings, HGW_ROOT), 4);
    assert_string_equal(key_at(findings, 0), "GOAL_WITHOUT_PERIOD:goal-1");
    assert_string_equal(key_at(findings, 1), "GOAL_WITHOUT_PERIOD:goal-02");
    assert_string_equal(key_at(findings, 2), "GOAL_WITHOUT_PERIOD:goal-2");
    assert_string_equal(key_at(findings, 3), "GOAL_WITHOUT_PERIOD:goal-10");
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* Slots come as they come in the week, whatever their ids and wherever they stand. */
static void test_slots(void **state) {
    (void)state;
    static const char *const expected[] = {"d", "c", "b", "a"};
    fixture f;
    fixture_start(
        &f,
        "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[" SLOT("b", "tuesday", "09:00") "," SLOT(
            "c", "monday", "10:30") "," SLOT("a", "wednesday", "08:30") "," SLOT("d", "monday", "08:45") "]}]",
        NULL, 0);
    hgw_doc *findings = fixture_check(&f, 20251121, NULL);
    hgw_rec one = fixture_finding(findings, "PUPILS_CHOOSE");
    assert_int_equal(hgw_finding_places_count(findings, one), 4);
    for (int i = 0; i < 4; i++)
        assert_string_equal(hgw_place_record_id(findings, hgw_finding_places_at(findings, one, i)), expected[i]);
    hgw_doc_free(findings);
    fixture_end(&f);
}

static int shown_of(const hgw_doc *findings, const char *code) {
    int count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
        count += strcmp(hgw_finding_code(findings, r), code) == 0 && hgw_finding_shown(findings, r);
    return count;
}

/* Seven plans without a goal do not crowd out the goals: two of each code come first, then the rest in order. */
static void test_two_of_each(void **state) {
    (void)state;
    static const struct {
        int64_t ceiling;
        int plans, goals;
    } rows[] = {{0, 0, 0}, {1, 1, 0}, {2, 2, 0}, {3, 2, 1}, {4, 2, 2}, {5, 3, 2}, {7, 5, 2}, {10, 7, 3}, {20, 7, 4}};
    fixture f;
    fixture_start(&f, CROWD "," GOALS, NULL, 0);
    hgw_doc *options = hgw_doc_new(f.ctx, HGW_T_CHECK_OPTIONS);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(hgw_check_options_set_ceiling(options, HGW_ROOT, rows[i].ceiling), HGW_OK);
        hgw_doc *findings = fixture_check(&f, 0, options);
        assert_int_equal(shown_of(findings, "PLAN_WITHOUT_GOAL"), rows[i].plans);
        assert_int_equal(shown_of(findings, "GOAL_WITHOUT_PERIOD"), rows[i].goals);
        hgw_doc_free(findings);
    }
    hgw_doc_free(options);
    fixture_end(&f);
}

/* What was looked at: the id of the dossier, or its title. */
static void test_what_was_looked_at(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, "'title':'Groep 5'", NULL, 0);
    hgw_doc *findings = fixture_check(&f, 0, NULL);
    assert_string_equal(hgw_findings_dossier(findings, HGW_ROOT), "root");
    assert_false(hgw_has(findings, HGW_ROOT, HGW_FINDINGS_TITLE));
    hgw_doc_free(findings);
    static const char bare[] = "{\"hgw\":\"dossier/1\",\"title\":\"Groep 5\"}";
    hgw_doc_free(f.dossier);
    f.dossier = NULL;
    assert_int_equal(hgw_doc_from_json(f.ctx, HGW_T_DOSSIER, bare, sizeof bare - 1, NULL, &f.dossier), HGW_OK);
    findings = fixture_check(&f, 0, NULL);
    assert_false(hgw_has(findings, HGW_ROOT, HGW_FINDINGS_DOSSIER));
    assert_string_equal(hgw_findings_title(findings, HGW_ROOT), "Groep 5");
    hgw_doc_free(findings);
    assert_int_equal(hgw_clear(f.dossier, HGW_ROOT, HGW_DOSSIER_TITLE), HGW_OK);
    findings = fixture_check(&f, 0, NULL);
    assert_false(hgw_has(findings, HGW_ROOT, HGW_FINDINGS_TITLE));
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* Records without an id are told apart by where they stand, so that no two findings have one key. */
static void test_without_ids(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f,
                  "'plans':[{'kind':'period','title':'een'},{'kind':'period','title':'twee'}],'agreements':[{'text':'a'"
                  "},{'text':'b'}]",
                  NULL, 0);
    hgw_doc *findings = fixture_check(&f, 20251121, NULL);
    assert_int_equal(fixture_count(findings, "PLAN_WITHOUT_OWNER"), 2);
    assert_int_equal(fixture_count(findings, "AGREEMENT_NO_OWNER"), 2);
    for (hgw_rec a = 0; (a = hgw_rec_next(findings, HGW_T_FINDING, a)) != 0;)
        for (hgw_rec b = a; (b = hgw_rec_next(findings, HGW_T_FINDING, b)) != 0;)
            assert_string_not_equal(hgw_finding_stable_key(findings, a), hgw_finding_stable_key(findings, b));
    hgw_doc_free(findings);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_natural),
                                       cmocka_unit_test(test_by_id),
                                       cmocka_unit_test(test_slots),
                                       cmocka_unit_test(test_two_of_each),
                                       cmocka_unit_test(test_what_was_looked_at),
                                       cmocka_unit_test(test_without_ids)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
