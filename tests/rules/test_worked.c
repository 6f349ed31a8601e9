/* The worked cases as a reader meets them: which findings stand on which day.  De Achtbaan is the table A11 of the
 * domain; the class without any plan must hear no complaint about paper.  The same cases are held byte for byte in
 * tests/golden. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <hgw/testing.h>

#include "rules/catalogue/catalogue.h"
#include "worlds.h"

static world w;

static int start_achtbaan(void **state) {
    (void)state;
    world_start(&w, WORLD_ACHTBAAN);
    return 0;
}

static int start_weekplan(void **state) {
    (void)state;
    world_start(&w, WORLD_WEEKPLAN);
    return 0;
}

static int end(void **state) {
    (void)state;
    world_end(&w);
    return 0;
}

/* ---- De Achtbaan ---- */

static void half_way(void **state) {
    (void)state;
    hgw_doc *findings = world_check(&w, w.dossier, 20251121);
    hgw_assert_findings(findings, "PUPIL_NEED_UNANSWERED:N04 SUBGROUP_SKIPPED:SI APPROACH_ONLY_MATERIAL:G10 "
                                  "STRENGTH_UNUSED:F03 STRENGTH_UNUSED:F06 "
                                  "CLASS_KNOWS_THE_WAY TIP_USED:T01 TIP_USED:T02 PUPILS_CHOOSE SUBSTITUTE_READY:W4 "
                                  "NO_PAPER_NEEDED");
    hgw_doc_free(findings);
}

static void after_christmas(void **state) {
    (void)state;
    hgw_doc *findings = world_check(&w, w.dossier, 20260112);
    hgw_assert_findings(findings, "NOT_MET_NO_REASON:G08 NOT_MET_NO_FOLLOW_UP:G08 STRENGTH_USED:F02");
    hgw_assert_no_finding(findings, "EVALUATED_AFTER_HOLIDAY", NULL);
    hgw_assert_no_finding(findings, "PAPER_TIGER", NULL);
    hgw_doc_free(findings);
}

/* ---- week plans only ---- */

/* Only what goes well, by the README of the case. */
static const struct {
    hgw_date today;
    const char *found;
} days[] = {
    {20260109, "CLASS_KNOWS_THE_WAY TIP_USED:T1 PUPILS_CHOOSE SUBSTITUTE_READY:W1"},
    {20260123, "CLASS_KNOWS_THE_WAY TIP_USED:T1 TIP_USED:T2 PUPILS_CHOOSE SUBSTITUTE_READY:W3 NEED_ANSWERED:SN1 "
               "NO_PAPER_NEEDED"},
    {20260213, "CLASS_KNOWS_THE_WAY TIP_USED:T1 TIP_USED:T2 PUPILS_CHOOSE SUBSTITUTE_READY:W6 NEED_ANSWERED:SN1 "
               "NO_PAPER_NEEDED PARENTS_DID_IT:OA1 ADJUSTED_IN_TIME:D2 "
               "STRENGTH_USED:F1,D1 STRENGTH_USED:F1,D2 STRENGTH_USED:F2,D3 STRENGTH_USED:F3,D5"},
    {20260302, "ADJUSTED_IN_TIME:D2 "
               "STRENGTH_USED:F1,D1 STRENGTH_USED:F1,D2 STRENGTH_USED:F2,D3 STRENGTH_USED:F3,D5"},
};

static void only_strengths(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        hgw_doc *findings = world_check(&w, w.dossier, days[i].today);
        hgw_assert_findings(findings, days[i].found);
        hgw_doc_free(findings);
    }
}

/* What would complain about paper that is not there.  Also held on every day of the year, with all else that is no
 * strength. */
static const char *const paper[] = {"PLAN_",  "COURSE_", "FORM_", "MUST_",   "PERIOD_GAP", "PAPER_TIGER",
                                    "NO_COU", "FIELD_",  "OPP_",  "FILLER_", "OVERVIEW_",  "PRINCIPLE_BALANCE"};

static int about_paper(const char *code) {
    for (size_t i = 0; i < sizeof paper / sizeof *paper; i++)
        if (strncmp(code, paper[i], strlen(paper[i])) == 0)
            return 1;
    return 0;
}

/* The case ends with its period.  From half-way of the next ones the team's own list asks which goals there are now; a
 * week plan with a goal would do. */
static int asked_by_the_team(const hgw_doc *findings, hgw_rec finding, hgw_date day) {
    const char *key = hgw_finding_stable_key(findings, finding);
    return day > 20260213 && (strcmp(key, "MUST_ELEMENT_MISSING:team-meander,MM1,P4") == 0 ||
                              strcmp(key, "MUST_ELEMENT_MISSING:team-meander,MM1,P5") == 0);
}

static void no_day_asks_for_paper(void **state) {
    int seen = 0;
    (void)state;
    for (int i = 0; i < HGWI_RULE_COUNT; i++)
        seen += about_paper(hgwi_rules[i].code);
    assert_true(seen > 3); /* the list above still means something */
    for (hgw_date day = 20250901; day <= 20260731; day = hgw_date_add(day, 1)) {
        hgw_doc *findings = world_check(&w, w.dossier, day);
        for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
            if (hgw_finding_severity(findings, r) != HGW_SEVERITY_STRENGTH && !asked_by_the_team(findings, r, day))
                fail_msg("%d: %s%s", (int)day, hgw_finding_stable_key(findings, r),
                         about_paper(hgw_finding_code(findings, r)) ? ", about paper" : "");
        hgw_doc_free(findings);
    }
}

/* While all goals run, from the second week on, no plan is needed. */
static void no_paper_needed(void **state) {
    (void)state;
    for (hgw_date day = 20260112; day <= 20260213; day = hgw_date_add(day, 1)) {
        hgw_doc *findings = world_check(&w, w.dossier, day);
        hgw_assert_finding(findings, "NO_PAPER_NEEDED", NULL);
        hgw_doc_free(findings);
    }
}

#define CASE(test, start) cmocka_unit_test_setup_teardown(test, start, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(half_way, start_achtbaan), CASE(after_christmas, start_achtbaan), CASE(only_strengths, start_weekplan),
        CASE(no_day_asks_for_paper, start_weekplan), CASE(no_paper_needed, start_weekplan)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
