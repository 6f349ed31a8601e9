/* test_plan.c: how a program for schools tests its own plan logic with hgw/testing.h and cmocka.  Copy it and put your
 * own function in the place of make_plan().  All names are invented. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <hgw/testing.h>

/* ---- what is tested: your code that makes a plan; here it stands for a wizard with one screen ---- */

static void make_plan(hgw_doc *dossier, const char *subject, const char *goal_text, const char *example) {
    hgw_rec goal = hgw_dossier_add_goals(dossier, HGW_ROOT);
    hgw_rec plan = hgw_dossier_add_plans(dossier, HGW_ROOT);
    hgw_goal_set_id(dossier, goal, "goal-1");
    hgw_goal_set_text(dossier, goal, goal_text);
    hgw_goal_set_subject(dossier, goal, subject);
    hgw_goal_set_period(dossier, goal, "P2");
    if (example)
        hgw_goal_set_example_task(dossier, goal, example);
    hgw_plan_set_id(dossier, plan, "plan-1");
    hgw_plan_set_kind(dossier, plan, HGW_PLAN_KIND_PERIOD);
    hgw_plan_set_state(dossier, plan, HGW_PLAN_STATE_RUNNING);
    hgw_plan_set_period(dossier, plan, "P2");
    hgw_plan_set_owner(dossier, plan, "juf-a");
    hgw_plan_add_goals(dossier, plan, goal);
}

/* ---- the world around it: a day, a calendar and a team ---- */

static const char calendar[] =
    "'id':'cal','school_years':[{'id':'2025-2026','start_date':'2025-09-01','end_date':'2026-07-17',"
    "'periods':[{'id':'P2','kind':'vacation','number':2,'first_day':'2025-10-27','last_day':'2025-12-19'},"
    "{'id':'P3','kind':'vacation','number':3,'first_day':'2026-01-05','last_day':'2026-02-13'}],"
    "'holidays':[{'id':'KV','kind':'kerst','first_day':'2025-12-20','last_day':'2026-01-04'}]}]";

static const char team[] =
    "'id':'team','staff':[{'id':'juf-a','name':'juf A','role':'teacher'}],"
    "'subjects':[{'id':'rekenen','name':'rekenen'}],"
    "'base_approaches':[{'id':'basis','text':'voordoen, samen doen, zelf doen','subject':'rekenen'}]";

static hgw_test t;

/* Before each test: the second week of period 2. */
static int start(void **state) {
    (void)state;
    hgw_test_start(&t, 20251106);
    hgw_test_beside_doc(&t, HGW_T_CALENDAR, calendar);
    hgw_test_beside_doc(&t, HGW_T_TEAM, team);
    return 0;
}

/* After each test, also after one that failed. */
static int end(void **state) {
    (void)state;
    hgw_test_end(&t);
    return 0;
}

/* ---- tests ---- */

static void a_new_plan_is_in_order(void **state) {
    (void)state;
    make_plan(t.dossier, "rekenen", "telt tot 100", "tel verder van 58 tot 63");
    hgw_doc *found = hgw_test_check(&t);
    hgw_assert_no_finding(found, "PLAN_WITHOUT_GOAL", NULL);
    hgw_assert_no_finding(found, "GOAL_WITHOUT_PERIOD", NULL);
    hgw_assert_no_finding(found, "GOAL_NOT_RECOGNISABLE", NULL);
    hgw_assert_no_finding(found, "DEAD_REFERENCE", NULL);
}

static void an_example_task_is_asked_for(void **state) {
    (void)state;
    make_plan(t.dossier, "rekenen", "telt tot 100", NULL);
    hgw_rec tip = hgw_assert_shown(hgw_test_check(&t), "GOAL_NOT_RECOGNISABLE", "goal-1");
    assert_int_equal(hgw_finding_severity(t.findings, tip), HGW_SEVERITY_TIP);
}

static void a_subject_that_the_team_does_not_have(void **state) {
    (void)state;
    make_plan(t.dossier, "topografie", "kent de provincies", "wijs Drenthe aan");
    hgw_assert_finding(hgw_test_check(&t), "DEAD_REFERENCE", "goal-1");
}

/* The library asks no clock: the same dossier on another day. */
static void after_the_period_the_goal_is_asked_after(void **state) {
    (void)state;
    make_plan(t.dossier, "rekenen", "telt tot 100", "tel verder van 58 tot 63");
    hgw_ctx_set_today(t.ctx, 20251219);
    hgw_assert_no_finding(hgw_test_check(&t), "GOAL_NOT_EVALUATED", NULL);
    hgw_ctx_set_today(t.ctx, 20260105);
    hgw_assert_finding(hgw_test_check(&t), "GOAL_NOT_EVALUATED", "goal-1");
}

/* A whole dossier in short: exactly these findings, strengths too. */
static void a_goal_that_stands_alone(void **state) {
    (void)state;
    hgw_test_goal(t.dossier, "g", "telt tot 100", NULL, NULL);
    hgw_assert_findings(hgw_test_check(&t), "GOAL_WITHOUT_PERIOD:g GOAL_NOT_RECOGNISABLE:g APPROACH_EMPTY:g");
}

/* What the team settled counts: here two goals for one subject are enough. */
static void the_team_sets_its_own_threshold(void **state) {
    (void)state;
    hgw_test_dossier(&t, "'pupils':[{'id':'kind','given_name':'Aya','grade':3}],'goals':["
                         "{'id':'a','text':'telt','subject':'rekenen','period':'P2','pupils':['kind']},"
                         "{'id':'b','text':'deelt','subject':'rekenen','period':'P2','pupils':['kind']}]");
    hgw_assert_no_finding(hgw_test_check(&t), "TOO_MANY_GOALS", NULL);
    hgw_doc *strict = hgw_test_doc(t.ctx, HGW_T_TEAM,
                                   "'id':'team','thresholds':["
                                   "{'rule':'TOO_MANY_GOALS','name':'goals','amount':1}]");
    const hgw_doc *beside[] = {strict};
    hgw_doc *found = NULL;
    assert_int_equal(hgw_check(t.ctx, t.dossier, beside, 1, NULL, &found), HGW_OK);
    hgw_assert_finding(found, "TOO_MANY_GOALS", "kind");
    hgw_doc_free(found);
    hgw_doc_free(strict);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_new_plan_is_in_order, start, end),
        cmocka_unit_test_setup_teardown(an_example_task_is_asked_for, start, end),
        cmocka_unit_test_setup_teardown(a_subject_that_the_team_does_not_have, start, end),
        cmocka_unit_test_setup_teardown(after_the_period_the_goal_is_asked_after, start, end),
        cmocka_unit_test_setup_teardown(a_goal_that_stands_alone, start, end),
        cmocka_unit_test_setup_teardown(the_team_sets_its_own_threshold, start, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
