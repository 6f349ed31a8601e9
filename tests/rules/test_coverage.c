/* hgw_coverage(): what there is and what is open, for a year, a plan and a period; nothing of it a score. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "rules/catalogue/catalogue.h"

#define EXAMPLE "docs/examples/achtbaan/"

/* clang-format off */
/* Two plans: one of P1 that is over, one of P2; each with a goal, a need, an approach, a lesson and a talk.  What bears
 * an x belongs to neither: it has no goal. */
#define GOALS "'goals':[{'id':'g1','text':'tellen tot 20','criterion':'8 van 10','period':'P1','made_on':'2025-09-02'},{'id':'g2','text':'splitsen tot 10','criterion':'zonder vingers','period':'P2','made_on':'2025-10-28','home_tip':'trap tellen'}]"
#define NEEDS "'needs':[{'id':'n1','text':'doen','goal':'g1','voiced_by':['pupil'],'since':'2025-09-10'},{'id':'n2','text':'zien','goal':'g2','since':'2025-09-11'},{'id':'nx','text':'rust','since':'2025-11-05'}]"
#define STRONG "'factors':[{'id':'f1','text':'telt graag','kind':'stimulating','holder':'pupil','noted_on':'2025-09-03'},{'id':'f2','text':'thuis rust','kind':'stimulating','holder':'home','noted_on':'2025-11-03'}]"
#define APPROACHES "'approaches':[{'id':'a1','text':'voordoen','kind':'didactic','goals':['g1'],'strengths':['f1']},{'id':'a2','text':'materiaal','kind':'material','needs':['n2'],'strengths':['f2']}]"
#define PLANS "'plans':[{'id':'p1','kind':'period','title':'Een','state':'closed','period':'P1','goals':['g1']},{'id':'p2','kind':'period','title':'Twee','state':'running','period':'P2','goals':['g2']},{'id':'p3','kind':'child','title':'Leeg','state':'running','period':'P2'}]"
#define WEEKS "'week_plans':[{'id':'w1','week_start':'2025-09-15','slots':[{'id':'s1','day':'monday','goals':['g1'],'pupil_choice':true,'method_refs':[{'lesson':'1'},{'lesson':'2'}]}]},{'id':'w2','week_start':'2025-11-03','slots':[{'id':'s2','day':'tuesday','goals':['g2']},{'id':'sx','day':'tuesday','text':'kring'}]},{'id':'w3','week_start':'2025-12-08','slots':[{'id':'s3','day':'monday','goals':['g2']}]}]"
#define TALKS "'conversations':[{'id':'c1','kind':'child','held_on':'2025-09-16','goals':['g1']},{'id':'c2','kind':'parent','held_on':'2025-11-04','goals':['g2']},{'id':'c3','kind':'parent','planned_for':'2025-11-27','goals':['g2']}],'agreements':[{'id':'k1','text':'samen','conversation':'c1','done_on':'2025-09-20'}]"
#define JUDGED "'evaluations':[{'id':'e1','held_on':'2025-10-16','plan':'p1','period':'P1','results':[{'id':'r1','goal':'g1','status':'met'}]}],'goal_analyses':[{'id':'y1','goal':'g1','evaluation':'e1','factors':['f1']}]"
#define BOOK "'school_year':'2025-2026'," GOALS "," NEEDS "," STRONG "," APPROACHES "," PLANS "," WEEKS "," TALKS "," JUDGED
/* clang-format on */

static hgw_doc *cover(const fixture *f, hgw_date today, const char *plan, const char *period) {
    const hgw_doc *beside[3];
    int32_t count = 0;
    hgw_doc *out = NULL, *options = plan || period ? hgw_doc_new(f->ctx, HGW_T_COVERAGE_OPTIONS) : NULL;
    if (f->team)
        beside[count++] = f->team;
    if (f->calendar)
        beside[count++] = f->calendar;
    if (plan)
        assert_int_equal(hgw_coverage_options_set_plan(options, HGW_ROOT, plan), HGW_OK);
    if (period)
        assert_int_equal(hgw_coverage_options_set_period(options, HGW_ROOT, period), HGW_OK);
    assert_int_equal(hgw_ctx_set_today(f->ctx, today), HGW_OK);
    assert_int_equal(hgw_coverage(f->ctx, f->dossier, beside, count, options, &out), HGW_OK);
    assert_int_equal(hgw_coverage_principles_count(out, HGW_ROOT), 7);
    hgw_doc_free(options);
    return out;
}

static hgw_rec evidence(const hgw_doc *seen, const char *kind) {
    for (hgw_rec r = 0; (r = hgw_rec_next(seen, HGW_T_COVERAGE_EVIDENCE, r)) != 0;)
        if (strcmp(hgw_coverage_evidence_kind(seen, r), kind) == 0)
            return r;
    return 0;
}

static int amount(const hgw_doc *seen, const char *kind) {
    hgw_rec r = evidence(seen, kind);
    return r ? (int)hgw_coverage_evidence_amount(seen, r) : 0;
}

/* Kinds with how many there are, as "week_plans 2", and nothing besides of those kinds. */
typedef struct wanted {
    const char *kind;
    int year, plan, period; /* in the book, on 28 November: plan p1, period P2 */
} wanted;

static const wanted kinds[] = {
    {"recognisable_goals", 2, 1, 1},
    {"goals_judged", 1, 1, 0},
    {"needs_for_goals", 2, 1, 1},
    {"needs_voiced_by_pupils", 1, 1, 0},
    {"needs_answered", 1, 0, 1},
    {"approaches", 1, 1, 0},
    {"factors_around", 1, 0, 1},
    {"parent_talks", 1, 0, 1},
    {"home_tips", 1, 0, 1},
    {"helping_factors", 2, 1, 1},
    {"strengths_used", 2, 1, 1},
    {"what_helped", 1, 1, 0},
    {"child_talks", 1, 1, 0},
    {"agreements", 1, 1, 0},
    {"agreements_kept", 1, 1, 0},
    {"choice_lessons", 1, 1, 0},
    {"plans", 3, 1, 2},
    {"week_plans", 2, 1, 1},
    {"evaluations", 1, 1, 0},
    {"references", 2, 2, 0},
    {"course_talks", 0, 0, 0},
};

enum { KINDS = sizeof kinds / sizeof *kinds };

static void compare(const hgw_doc *seen, int which, const char *what) {
    for (int i = 0; i < KINDS; i++) {
        int want = which == 0 ? kinds[i].year : which == 1 ? kinds[i].plan : kinds[i].period;
        if (amount(seen, kinds[i].kind) != want)
            fail_msg("%s: %s is %d, not %d", what, kinds[i].kind, amount(seen, kinds[i].kind), want);
    }
    int count = 0, expected = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(seen, HGW_T_COVERAGE_EVIDENCE, r)) != 0; count++)
        assert_true(hgw_coverage_evidence_amount(seen, r) > 0 && hgw_coverage_evidence_places_count(seen, r) > 0);
    for (int i = 0; i < KINDS; i++)
        expected += (which == 0 ? kinds[i].year : which == 1 ? kinds[i].plan : kinds[i].period) > 0;
    if (count != expected)
        fail_msg("%s: %d kinds, not %d", what, count, expected);
}

static void test_year(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, BOOK, NULL, 1);
    hgw_doc *seen = cover(&f, 20251128, NULL, NULL);
    compare(seen, 0, "the year");
    assert_int_equal(hgw_coverage_today(seen, HGW_ROOT), 20251128);
    assert_int_equal(hgw_coverage_first_day(seen, HGW_ROOT), 20250901);
    assert_int_equal(hgw_coverage_last_day(seen, HGW_ROOT), 20260717);
    assert_string_equal(hgw_coverage_dossier(seen, HGW_ROOT), "root");
    assert_false(hgw_has(seen, HGW_ROOT, HGW_COVERAGE_PLAN) || hgw_has(seen, HGW_ROOT, HGW_COVERAGE_PERIOD));
    hgw_rec weeks = evidence(seen, "week_plans");
    assert_int_equal(hgw_coverage_evidence_first_on(seen, weeks), 20250915);
    assert_int_equal(hgw_coverage_evidence_last_on(seen, weeks), 20251103);
    assert_string_equal(hgw_coverage_evidence_text(seen, weeks), "2 weekplanningen");
    hgw_rec kept = evidence(seen, "agreements_kept"), place = hgw_coverage_evidence_places_at(seen, kept, 0);
    assert_int_equal(hgw_coverage_evidence_first_on(seen, kept), 20250920);
    assert_string_equal(hgw_place_record_id(seen, place), "k1");
    assert_string_equal(hgw_place_pointer(seen, place), "/agreements/0");
    /* A reference stands where it is used, and that once. */
    assert_int_equal(hgw_coverage_evidence_places_count(seen, evidence(seen, "references")), 1);
    hgw_doc_free(seen);
    fixture_end(&f);
}

static void test_plan_and_period(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, BOOK, NULL, 1);
    hgw_doc *seen = cover(&f, 20251128, "p1", NULL);
    compare(seen, 1, "plan p1");
    assert_string_equal(hgw_coverage_plan(seen, HGW_ROOT), "p1");
    assert_int_equal(hgw_coverage_last_day(seen, HGW_ROOT), 20251017);
    hgw_doc_free(seen);
    seen = cover(&f, 20251128, NULL, "P2");
    compare(seen, 2, "period P2");
    assert_string_equal(hgw_coverage_period(seen, HGW_ROOT), "P2");
    assert_int_equal(hgw_coverage_first_day(seen, HGW_ROOT), 20251027);
    hgw_doc_free(seen);
    fixture_end(&f);
}

/* What happened later is not there yet, as in a check. */
static void test_today_cuts(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, BOOK, NULL, 1);
    hgw_doc *seen = cover(&f, 20250915, NULL, NULL);
    assert_int_equal(amount(seen, "week_plans"), 1);
    assert_int_equal(amount(seen, "child_talks"), 0);
    assert_int_equal(amount(seen, "evaluations") + amount(seen, "goals_judged") + amount(seen, "what_helped"), 0);
    assert_int_equal(amount(seen, "agreements"), 0);
    assert_int_equal(amount(seen, "recognisable_goals"), 1);
    hgw_doc_free(seen);
    seen = cover(&f, 20250918, NULL, NULL);
    assert_int_equal(amount(seen, "agreements"), 1);
    assert_int_equal(amount(seen, "agreements_kept"), 0);
    hgw_doc_free(seen);
    seen = cover(&f, 0, NULL, NULL);
    assert_int_equal(amount(seen, "week_plans"), 3);
    assert_int_equal(amount(seen, "parent_talks"), 1);
    assert_false(hgw_has(seen, HGW_ROOT, HGW_COVERAGE_TODAY));
    hgw_doc_free(seen);
    fixture_end(&f);
}

/* ---- findings ---- */

static int listed(const hgw_doc *seen, hgw_rec principle, hgw_field list, const char *key) {
    int count = 0;
    for (int32_t i = 0; i < hgw_rec_count(seen, principle, list); i++)
        count += strcmp(hgw_finding_stable_key(seen, hgw_rec_at(seen, principle, list, i)), key) == 0;
    return count;
}

/* Under how many principles a finding stands. */
static int times(const hgw_doc *seen, const char *key) {
    int count = 0;
    for (int32_t p = 0; p < 7; p++) {
        hgw_rec principle = hgw_coverage_principles_at(seen, HGW_ROOT, p);
        count += listed(seen, principle, HGW_PRINCIPLE_COVERAGE_OPEN, key) +
                 listed(seen, principle, HGW_PRINCIPLE_COVERAGE_STRENGTHS, key);
    }
    return count;
}

/* Every finding of a check stands under its principle and those it also serves, and no other does. */
static void same_findings(const fixture *f, hgw_date today, const char *what) {
    hgw_doc *findings = fixture_check(f, today, NULL), *seen = cover(f, today, NULL, NULL);
    int expected = 0, count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;) {
        const char *key = hgw_finding_stable_key(findings, r);
        int strength = hgw_finding_severity(findings, r) == HGW_SEVERITY_STRENGTH;
        hgw_rec principle =
            hgw_coverage_principles_at(seen, HGW_ROOT, hgw_finding_principle(findings, r) - HGW_PRINCIPLE_GOALS);
        if (listed(seen, principle, strength ? HGW_PRINCIPLE_COVERAGE_STRENGTHS : HGW_PRINCIPLE_COVERAGE_OPEN, key) !=
            1)
            fail_msg("%s: %s is not where it belongs", what, key);
        if (times(seen, key) != 1 + hgw_finding_also_count(findings, r))
            fail_msg("%s: %s stands %d times", what, key, times(seen, key));
        expected += 1 + hgw_finding_also_count(findings, r);
    }
    for (hgw_rec r = 0; (r = hgw_rec_next(seen, HGW_T_FINDING, r)) != 0; count++)
        assert_true(hgw_finding_places_count(seen, r) > 0 && hgw_finding_shown(seen, r));
    assert_int_equal(count, expected);
    assert_int_equal(hgw_coverage_not_run_count(seen, HGW_ROOT), hgw_findings_not_run_count(findings, HGW_ROOT));
    hgw_doc_free(findings);
    hgw_doc_free(seen);
}

static void example(fixture *f) {
    memset(f, 0, sizeof *f);
    f->ctx = hgw_ctx_new();
    f->dossier = fixture_file(f->ctx, HGW_T_DOSSIER, EXAMPLE "dossier.json");
    f->team = fixture_file(f->ctx, HGW_T_TEAM, EXAMPLE "team.json");
    f->calendar = fixture_file(f->ctx, HGW_T_CALENDAR, EXAMPLE "calendar.json");
}

static void test_worked_case(void **state) {
    (void)state;
    static const hgw_date days[] = {0, 20251121, 20260112};
    fixture f;
    example(&f);
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        same_findings(&f, days[i], "the worked case");
    hgw_doc *seen = cover(&f, 20251121, NULL, NULL);
    assert_int_equal(amount(seen, "class_discussions"), 4);
    assert_int_equal(amount(seen, "tips_answered"), 2);
    assert_int_equal(hgw_coverage_evidence_places_count(seen, evidence(seen, "references")) <= 20, 1);
    for (int32_t p = 0; p < 7; p++)
        assert_true(hgw_principle_coverage_seen_count(seen, hgw_coverage_principles_at(seen, HGW_ROOT, p)) > 0);
    hgw_doc_free(seen);
    fixture_end(&f);
}

/* Of a plan and a period only what concerns them. */
static void test_scope_of_findings(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, BOOK, NULL, 1);
    same_findings(&f, 20251128, "the book");
    hgw_doc *seen = cover(&f, 20251128, NULL, NULL);
    assert_true(times(seen, "PLAN_WITHOUT_GOAL:p3") == 1 && times(seen, "APPROACH_ONLY_MATERIAL:g2") == 2);
    hgw_doc_free(seen);
    seen = cover(&f, 20251128, "p3", NULL);
    assert_true(times(seen, "PLAN_WITHOUT_GOAL:p3") == 1 && times(seen, "APPROACH_ONLY_MATERIAL:g2") == 0);
    hgw_doc_free(seen);
    seen = cover(&f, 20251128, "p2", NULL);
    assert_true(times(seen, "PLAN_WITHOUT_GOAL:p3") == 0 && times(seen, "APPROACH_ONLY_MATERIAL:g2") == 2);
    hgw_doc_free(seen);
    seen = cover(&f, 20251128, NULL, "P1");
    assert_true(times(seen, "PLAN_WITHOUT_GOAL:p3") == 0 && times(seen, "APPROACH_ONLY_MATERIAL:g2") == 0);
    hgw_doc_free(seen);
    seen = cover(&f, 20251128, NULL, "P2");
    assert_true(times(seen, "PLAN_WITHOUT_GOAL:p3") == 1 && times(seen, "APPROACH_ONLY_MATERIAL:g2") == 2);
    hgw_doc_free(seen);
    fixture_end(&f);
}

static void test_team(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, BOOK, "'check_settings':[{'rule':'PLAN_WITHOUT_GOAL','state':'off','reason':'komt nog'}]", 1);
    hgw_doc *seen = cover(&f, 20251128, NULL, NULL);
    assert_int_equal(times(seen, "PLAN_WITHOUT_GOAL:p3"), 0);
    hgw_doc_free(seen);
    fixture_end(&f);
}

/* ---- what is refused, and what is not counted ---- */

static void refused(fixture *f, const char *plan, const char *period, int32_t status, const char *key,
                    const char *where) {
    hgw_doc *options = hgw_doc_new(f->ctx, HGW_T_COVERAGE_OPTIONS), *out = f->dossier;
    const hgw_doc *beside[] = {f->calendar};
    if (plan)
        assert_int_equal(hgw_coverage_options_set_plan(options, HGW_ROOT, plan), HGW_OK);
    if (period)
        assert_int_equal(hgw_coverage_options_set_period(options, HGW_ROOT, period), HGW_OK);
    assert_int_equal(hgw_ctx_set_today(f->ctx, 20251128), HGW_OK);
    assert_int_equal(hgw_coverage(f->ctx, f->dossier, beside, 1, options, &out), status);
    assert_null(out);
    assert_string_equal(hgw_error_key(f->ctx), key);
    assert_string_equal(hgw_error_where(f->ctx), where);
    hgw_doc_free(options);
}

static void test_refused(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, BOOK, NULL, 1);
    refused(&f, "p9", NULL, HGW_E_NOTFOUND, "coverage.plan.unknown", "/plan");
    refused(&f, "g1", NULL, HGW_E_NOTFOUND, "coverage.plan.unknown", "/plan");
    refused(&f, NULL, "P9", HGW_E_NOTFOUND, "coverage.period.unknown", "/period");
    refused(&f, NULL, "HV", HGW_E_NOTFOUND, "coverage.period.unknown", "/period");
    refused(&f, "p1", "P1", HGW_E_RANGE, "coverage.two", "/period");
    fixture_end(&f);
}

/* Many records of one kind: all are counted, twenty are named. */
static void test_many(void **state) {
    (void)state;
    enum { MANY = 60, ROOM = MANY * 80 };
    char *members = malloc(ROOM);
    assert_non_null(members);
    size_t size = (size_t)snprintf(members, ROOM, "'tips':[");
    for (int i = 0; i < MANY; i++)
        size += (size_t)snprintf(members + size, ROOM - size, "%s{'id':'t%d','quote':'q','given_on':'2025-11-%02d'}",
                                 i ? "," : "", i + 1, i % 20 + 1);
    snprintf(members + size, ROOM - size, "]");
    fixture f;
    fixture_start(&f, members, NULL, 0);
    hgw_doc *seen = cover(&f, 20251128, NULL, NULL);
    hgw_rec tips = evidence(seen, "tips");
    assert_int_equal(hgw_coverage_evidence_amount(seen, tips), MANY);
    assert_int_equal(hgw_coverage_evidence_places_count(seen, tips), 20);
    assert_string_equal(hgw_place_record_id(seen, hgw_coverage_evidence_places_at(seen, tips, 19)), "t20");
    assert_int_equal(hgw_coverage_evidence_first_on(seen, tips), 20251101);
    assert_int_equal(hgw_coverage_evidence_last_on(seen, tips), 20251120);
    hgw_doc_free(seen);
    fixture_end(&f);
    free(members);
}

/* There is no field that could hold a sum or a mark. */
static void test_no_score(void **state) {
    (void)state;
    static const hgw_type types[] = {HGW_T_COVERAGE, HGW_T_PRINCIPLE_COVERAGE};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        for (int32_t j = 0; j < hgw_field_count(types[i]); j++) {
            int32_t kind = hgw_field_kind(hgw_field_at(types[i], j));
            assert_true(kind != HGW_K_INT && kind != HGW_K_REAL && kind != HGW_K_BOOL);
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_year),       cmocka_unit_test(test_plan_and_period),
        cmocka_unit_test(test_today_cuts), cmocka_unit_test(test_worked_case),
        cmocka_unit_test(test_team),       cmocka_unit_test(test_scope_of_findings),
        cmocka_unit_test(test_refused),    cmocka_unit_test(test_many),
        cmocka_unit_test(test_no_score),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
