/* hgw/testing.h: its builders build, its assertions pass and fail as they should.  Those that must fail are run first,
 * as a group of their own of which each test must fail; their messages are on the output (api.testing_says reads them).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <hgw/testing.h>

static hgw_test t;

static int start(void **state) {
    (void)state;
    memset(&t, 0, sizeof t);
    hgw_test_start(&t, 20251121);
    hgw_test_goal(t.dossier, "g1", "telt tot 100", NULL, NULL);
    hgw_test_goal(t.dossier, "g2", "telt tot 20", "rekenen", "P2");
    return 0;
}

static int end(void **state) {
    (void)state;
    hgw_test_end(&t);
    return 0;
}

/* ---- these must fail ---- */

static void not_there(void **state) {
    (void)state;
    hgw_assert_finding(hgw_test_check(&t), "GOAL_WITHOUT_PERIOD", "g2");
}

static void there(void **state) {
    (void)state;
    hgw_assert_no_finding(hgw_test_check(&t), "GOAL_WITHOUT_PERIOD", NULL);
}

static void did_not_run(void **state) {
    (void)state;
    hgw_assert_no_finding(hgw_test_check(&t), "GOAL_NOT_EVALUATED", NULL);
}

static void not_shown(void **state) {
    (void)state;
    t.options = hgw_test_doc(t.ctx, HGW_T_CHECK_OPTIONS, "'ceiling':0");
    hgw_doc *findings = hgw_test_check(&t);
    hgw_doc_free(t.options);
    t.options = NULL;
    hgw_assert_shown(findings, "GOAL_WITHOUT_PERIOD", "g1");
}

static void too_few(void **state) {
    (void)state;
    hgw_assert_findings(hgw_test_check(&t), "GOAL_WITHOUT_PERIOD");
}

static void too_many(void **state) {
    (void)state;
    hgw_assert_findings(hgw_test_check(&t),
                        "GOAL_WITHOUT_PERIOD GOAL_NOT_RECOGNISABLE:g1 GOAL_NOT_RECOGNISABLE:g2 PAPER_TIGER");
}

static void once_for_two(void **state) {
    (void)state;
    hgw_assert_findings(hgw_test_check(&t), "GOAL_WITHOUT_PERIOD GOAL_NOT_RECOGNISABLE");
}

static void no_json(void **state) {
    (void)state;
    hgw_test_dossier(&t, "'goals':[{]");
}

static void no_file(void **state) {
    (void)state;
    hgw_test_beside_file(&t, HGW_T_TEAM, "/no/such/file.json");
}

static void no_day(void **state) {
    (void)state;
    hgw_ctx_free(hgw_test_ctx(20251332));
}

static void id_twice(void **state) {
    (void)state;
    hgw_test_pupil(t.dossier, "g1", "Aya", 3);
}

static void no_findings(void **state) {
    (void)state;
    hgw_assert_no_finding(t.dossier, "GOAL_WITHOUT_PERIOD", NULL);
}

static void code_mistyped(void **state) {
    (void)state;
    hgw_assert_finding(hgw_test_check(&t), "GOAL_WITHOUT_PERIODE", "g1");
}

static void no_code_mistyped(void **state) {
    (void)state;
    hgw_assert_no_finding(hgw_test_check(&t), "PLAN_WITHOUT_GAOL", NULL);
}

static void code_of_a_list_mistyped(void **state) {
    (void)state;
    hgw_assert_findings(hgw_test_check(&t), "GOAL_WITHOUT_PEROID:g1 GOAL_NOT_RECOGNISABLE GOAL_NOT_RECOGNISABLE");
}

static void left_out(void **state) {
    (void)state;
    hgw_assert_no_finding(hgw_test_check(&t), "LEVEL_SCALES_MIXED", NULL);
}

static void setting_mistyped(void **state) {
    (void)state;
    hgw_test_beside_doc(&t, HGW_T_TEAM, "'check_settings':[{'rule':'SAME_AGIAN','state':'off','reason':'x'}]");
}

static void threshold_mistyped(void **state) {
    (void)state;
    hgw_test_beside_doc(&t, HGW_T_TEAM, "'thresholds':[{'rule':'TOO_MANY_GOALS','name':'gaols','amount':4}]");
}

static void threshold_too_high(void **state) {
    (void)state;
    hgw_test_beside_doc(&t, HGW_T_TEAM, "'thresholds':[{'rule':'TOO_MANY_GOALS','name':'goals','amount':400}]");
}

/* ---- these must pass ---- */

static void assertions(void **state) {
    (void)state;
    hgw_doc *findings = hgw_test_check(&t);
    hgw_rec finding = hgw_assert_finding(findings, "GOAL_WITHOUT_PERIOD", "g1");
    assert_string_equal(hgw_finding_stable_key(findings, finding), "GOAL_WITHOUT_PERIOD:g1");
    hgw_assert_finding(findings, "GOAL_WITHOUT_PERIOD", NULL);
    hgw_assert_shown(findings, "GOAL_WITHOUT_PERIOD", "g1");
    hgw_assert_no_finding(findings, "GOAL_WITHOUT_PERIOD", "g2");
    hgw_assert_no_finding(findings, "PLAN_WITHOUT_GOAL", NULL);
    hgw_assert_findings(findings, " GOAL_NOT_RECOGNISABLE:g2\tGOAL_NOT_RECOGNISABLE:g1 GOAL_WITHOUT_PERIOD ");
    hgw_assert_findings(findings, "GOAL_NOT_RECOGNISABLE GOAL_NOT_RECOGNISABLE GOAL_WITHOUT_PERIOD");
}

static void builders(void **state) {
    (void)state;
    hgw_rec pupil = hgw_test_pupil(t.dossier, "p1", "Aya", 3), plain = hgw_test_pupil(t.dossier, "p2", NULL, 0);
    hgw_rec plan = hgw_test_plan(t.dossier, "n1", HGW_PLAN_KIND_PERIOD, HGW_PLAN_STATE_RUNNING, "P2");
    assert_string_equal(hgw_pupil_given_name(t.dossier, pupil), "Aya");
    assert_int_equal(hgw_pupil_grade(t.dossier, pupil), 3);
    assert_false(hgw_has(t.dossier, plain, HGW_PUPIL_GRADE));
    assert_int_equal(hgw_plan_state(t.dossier, plan), HGW_PLAN_STATE_RUNNING);
    hgw_assert_finding(hgw_test_check(&t), "PLAN_WITHOUT_GOAL", "n1");
    assert_int_equal(hgw_plan_add_goals(t.dossier, plan, hgw_rec_find(t.dossier, "g1")), HGW_OK);
    hgw_assert_no_finding(hgw_test_check(&t), "PLAN_WITHOUT_GOAL", NULL);
}

static void a_team(void **state) {
    (void)state;
    hgw_test_beside_doc(&t, HGW_T_TEAM,
                        "'check_settings':[{'rule':'SAME_AGAIN','state':'off','reason':'x'}],"
                        "'thresholds':[{'rule':'TOO_MANY_GOALS','name':'goals','amount':4}]");
    assert_int_equal(t.count, 1);
}

static void files_beside(void **state) {
    (void)state;
    const char *folder = HGW_SOURCE_DIR "/docs/examples/achtbaan";
    char path[1024];
    snprintf(path, sizeof path, "%s/calendar.json", folder);
    hgw_doc *calendar = hgw_test_file(t.ctx, 0, path);
    hgw_test_beside(&t, calendar);
    hgw_assert_no_finding(hgw_test_check(&t), "GOAL_NOT_EVALUATED", NULL);
    snprintf(path, sizeof path, "%s/team.json", folder);
    hgw_test_beside_file(&t, HGW_T_TEAM, path);
    hgw_test_beside_doc(&t, HGW_T_DOSSIER, "'id':'ander','school_year':'2025-2026'");
    snprintf(path, sizeof path, "%s/dossier.json", folder);
    hgw_test_dossier_file(&t, path);
    hgw_assert_finding(hgw_test_check(&t), "SUBGROUP_SKIPPED", "SI");
    hgw_test_end(&t);
    hgw_doc_free(calendar);
}

#define MUST(test) cmocka_unit_test_setup_teardown(test, start, end)

int main(void) {
    const struct CMUnitTest bad[] = {MUST(not_there),
                                     MUST(there),
                                     MUST(did_not_run),
                                     MUST(not_shown),
                                     MUST(too_few),
                                     MUST(too_many),
                                     MUST(once_for_two),
                                     MUST(no_json),
                                     MUST(no_file),
                                     MUST(no_day),
                                     MUST(id_twice),
                                     MUST(no_findings),
                                     MUST(code_mistyped),
                                     MUST(no_code_mistyped),
                                     MUST(code_of_a_list_mistyped),
                                     MUST(left_out),
                                     MUST(setting_mistyped),
                                     MUST(threshold_mistyped),
                                     MUST(threshold_too_high)};
    const struct CMUnitTest good[] = {MUST(assertions), MUST(builders), MUST(a_team), MUST(files_beside)};
    int failed = cmocka_run_group_tests_name("these must fail", bad, NULL, NULL);
    print_message("%d of %d failed as they must\n", failed, (int)(sizeof bad / sizeof *bad));
    return failed == (int)(sizeof bad / sizeof *bad) ? cmocka_run_group_tests_name("these must pass", good, NULL, NULL)
                                                     : 1;
}
