/* Principle 7: tasting in between and at the end, and what is done with it.  M is measured from 1 January to 28
 * February 2026, E in May and June; the school year ends on 17 July. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define GOAL(id, period) "{'id':'" id "','text':'doel " id "','criterion':'c','subject':'rek','period':'" period "'}"
#define GOALS(list) "'goals':[" list "]"
#define PLAN(id, period, more) "{'id':'" id "','kind':'period','title':'Plan " id "','owner':'jan','subject':'rek','period':'" period "'" more "}"
#define PLANS(list) "'plans':[" list "]"
#define TWO PLANS(PLAN("a", "P2", ",'state':'closed','goals':['g']") "," PLAN("b", "P3", ",'goals':['h']"))
#define BOTH GOALS(GOAL("g", "P2") "," GOAL("h", "P3"))
#define OUTCOME(id, moment, subject) "{'id':'" id "','text':'50 punten','subject':'" subject "','moment':'" moment "'}"
#define OUTCOMES(list) "'outcome_targets':[" list "]"
#define EVIDENCE(list) "'evidence':[" list "]"
#define RESULT(id, outcome, day) "{'id':'" id "','kind':'cito','outcome':'" outcome "','held_on':'" day "','score':52}"
#define TEST(id, day) "{'id':'" id "','kind':'method_test','subject':'rek','held_on':'" day "'}"
#define SIGN(id, day, sign) "{'id':'" id "','kind':'observation','goals':['g'],'held_on':'" day "','sign':'" sign "'}"
#define STEP ",'goals':[{'id':'s','text':'stap','criterion':'c','subject':'rek','period':'P2','outcomes':['o','p','q']}]"
#define LONG(more) PLANS("{'id':'p','kind':'course','title':'Koers','owner':'jan','subject':'rek','start_date':'2025-09-01','end_date':'2025-12-12'" more "}")

/* One case, one line. */
static const rule_case cases[] = {
    {"PLAN_NOT_EVALUATED", "nobody looked back", 20260112, BOTH "," TWO, NULL, EDGE, 1},
    {"PLAN_NOT_EVALUATED", "the first day after it", 20251220, BOTH "," PLANS(PLAN("a", "P2", ",'goals':['g']") "," PLAN("b", "P3", ",'goals':['h']")), NULL, EDGE, 1},
    {"PLAN_NOT_EVALUATED", "its last day", 20251219, BOTH "," PLANS(PLAN("a", "P2", ",'goals':['g']") "," PLAN("b", "P3", ",'goals':['h']")), NULL, EDGE, 0},
    {"PLAN_NOT_EVALUATED", "an evaluation of the plan", 20260112, BOTH "," TWO ",'evaluations':[{'id':'e','held_on':'2025-12-18','plan':'a'}]", NULL, EDGE, 0},
    {"PLAN_NOT_EVALUATED", "an evaluation of its period", 20260112, BOTH "," TWO ",'evaluations':[{'id':'e','held_on':'2025-12-18','period':'P2'}]", NULL, 0, 0},
    {"PLAN_NOT_EVALUATED", "an evaluation of the period before", 20260112, BOTH "," TWO ",'evaluations':[{'id':'e','held_on':'2025-10-16','period':'P1'}]", NULL, 0, 1},
    {"PLAN_NOT_EVALUATED", "one of its goals was judged", 20260112, BOTH "," TWO ",'evaluations':[{'id':'e','held_on':'2025-12-18','results':[{'id':'r','goal':'g','status':'partly'}]}]", NULL, 0, 0},
    {"PLAN_NOT_EVALUATED", "evaluated after today", 20251220, BOTH "," TWO ",'evaluations':[{'id':'e','held_on':'2025-12-22','plan':'a'}]", NULL, 0, 1},
    {"PLAN_NOT_EVALUATED", "it says so itself", 20260112, BOTH "," PLANS(PLAN("a", "P2", ",'state':'evaluated'") "," PLAN("b", "P3", "")), NULL, 0, 0},
    {"PLAN_NOT_EVALUATED", "it was stopped", 20260112, BOTH "," PLANS(PLAN("a", "P2", ",'state':'stopped'") "," PLAN("b", "P3", "")), NULL, 0, 0},
    {"PLAN_NOT_EVALUATED", "the next is a concept", 20260112, BOTH "," PLANS(PLAN("a", "P2", "") "," PLAN("b", "P3", ",'state':'concept'")), NULL, 0, 0},
    {"PLAN_NOT_EVALUATED", "the next is of another subject", 20260112, BOTH "," PLANS(PLAN("a", "P2", "") ",{'id':'b','kind':'period','owner':'jan','subject':'taal','period':'P3'}"), NULL, 0, 0},
    {"PLAN_NOT_EVALUATED", "only the last but one", 20260301, BOTH "," PLANS(PLAN("a", "P2", "") "," PLAN("b", "P3", "") "," PLAN("c", "P4", "")), NULL, 0, 1},
    {"GOAL_NOT_EVALUATED", "the plan is told of in its place", 20260112, BOTH "," TWO, NULL, 0, 0},
    {"GOAL_NOT_EVALUATED", "also when the team does not want to hear of the plan", 20260112, BOTH "," TWO, "'check_settings':[{'rule':'PLAN_NOT_EVALUATED','state':'off'}]", 0, 0},

    {"TASTED_ONLY_AT_THE_END", "a result and nothing else", 20260210, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03")), NULL, EDGE, 1},
    {"TASTED_ONLY_AT_THE_END", "a test half a year before", 20260210, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2025-08-05")), NULL, EDGE, 0},
    {"TASTED_ONLY_AT_THE_END", "a day longer ago", 20260210, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2025-08-04")), NULL, EDGE, 1},
    {"TASTED_ONLY_AT_THE_END", "looked since", 20260210, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2026-02-10")), NULL, 0, 0},
    {"TASTED_ONLY_AT_THE_END", "to be looked tomorrow", 20260209, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2026-02-10")), NULL, 0, 1},
    {"TASTED_ONLY_AT_THE_END", "of another subject", 20260210, OUTCOMES(OUTCOME("o", "M", "taal")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2025-11-05")), NULL, 0, 1},
    {"TASTED_ONLY_AT_THE_END", "an evaluation that names no subject", 20260210, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03")) ",'evaluations':[{'id':'e','held_on':'2025-12-18'}]", NULL, 0, 0},
    {"TASTED_ONLY_AT_THE_END", "no result yet", 20260210, OUTCOMES(OUTCOME("o", "M", "rek")), NULL, 0, 0},
    {"TASTED_ONLY_AT_THE_END", "two outcomes of one subject are one matter", 20260210, OUTCOMES(OUTCOME("o", "M", "rek") "," OUTCOME("p", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," RESULT("w", "p", "2026-02-03")), NULL, 0, 1},
    {"TASTED_ONLY_AT_THE_END", "the latest result of the subject", 20260610, OUTCOMES(OUTCOME("o", "M", "rek") "," OUTCOME("p", "E", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," RESULT("w", "p", "2026-06-03") "," TEST("t", "2026-04-01")), NULL, 0, 0},

    {"NEVER_TASTED_AT_THE_END", "the year is over", 20260718, OUTCOMES(OUTCOME("o", "E", "rek")) "," EVIDENCE(TEST("t", "2026-04-01")), NULL, EDGE, 1},
    {"NEVER_TASTED_AT_THE_END", "its last day", 20260717, OUTCOMES(OUTCOME("o", "E", "rek")) "," EVIDENCE(TEST("t", "2026-04-01")), NULL, EDGE, 0},
    {"NEVER_TASTED_AT_THE_END", "a result", 20260718, OUTCOMES(OUTCOME("o", "E", "rek")) "," EVIDENCE(TEST("t", "2026-04-01") "," RESULT("v", "o", "2026-06-03")), NULL, 0, 0},
    {"NEVER_TASTED_AT_THE_END", "nobody looked at all", 20260718, OUTCOMES(OUTCOME("o", "E", "rek")), NULL, 0, 0},
    {"NEVER_TASTED_AT_THE_END", "both moments are one matter", 20260718, OUTCOMES(OUTCOME("o", "E", "rek") "," OUTCOME("p", "M", "rek")) "," EVIDENCE(TEST("t", "2026-04-01")), NULL, 0, 1},
    {"NEVER_TASTED_AT_THE_END", "two subjects", 20260718, OUTCOMES(OUTCOME("o", "E", "rek") "," OUTCOME("p", "E", "taal")) "," EVIDENCE("{'id':'t','kind':'observation','held_on':'2026-04-01'}"), NULL, 0, 2},
    {"OUTCOME_NO_RESULT", "the year is over, and it is told of as never tasted", 20260718, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(TEST("t", "2026-04-01")), NULL, 0, 0},
    {"OUTCOME_NO_RESULT", "the year is over, and nobody looked", 20260718, OUTCOMES(OUTCOME("o", "M", "rek")), NULL, 0, 1},

    {"ONE_KIND_OF_EVIDENCE", "three tests", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17")), NULL, EDGE, 1},
    {"ONE_KIND_OF_EVIDENCE", "two tests", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10")), NULL, EDGE, 0},
    {"ONE_KIND_OF_EVIDENCE", "an observation too", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17") "," SIGN("d", "2025-11-18", "mixed")), NULL, EDGE, 0},
    {"ONE_KIND_OF_EVIDENCE", "an observation of no subject", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17") ",{'id':'d','kind':'observation','held_on':'2025-11-18'}"), NULL, 0, 0},
    {"ONE_KIND_OF_EVIDENCE", "a mark of the day", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17")) ",'week_plans':[{'id':'w','week_start':'2025-11-17','day_evals':[{'id':'x','day':'monday','subject':'rek','mark':'good'}]}]", NULL, 0, 0},
    {"ONE_KIND_OF_EVIDENCE", "a talk with a child about the goal", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17")) ",'conversations':[{'id':'x','kind':'child','held_on':'2025-11-12','goals':['g']}]", NULL, 0, 0},
    {"ONE_KIND_OF_EVIDENCE", "a measurement at M is another matter", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE("{'id':'a','kind':'cito','subject':'rek','held_on':'2025-11-03'},{'id':'b','kind':'cito','subject':'rek','held_on':'2025-11-10'},{'id':'c','kind':'cito','subject':'rek','held_on':'2025-11-17'}"), NULL, 0, 0},
    {"ONE_KIND_OF_EVIDENCE", "tests of the goals", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE("{'id':'a','kind':'method_test','goals':['g'],'held_on':'2025-11-03'},{'id':'b','kind':'method_test','goals':['g'],'held_on':'2025-11-10'},{'id':'c','kind':'method_test','goals':['g'],'held_on':'2025-11-17'}"), NULL, 0, 1},
    {"ONE_KIND_OF_EVIDENCE", "nothing of the subject goes on", 20260112, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17")), NULL, 0, 0},
    {"ONE_KIND_OF_EVIDENCE", "the team asks four", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17")), "'thresholds':[{'rule':'ONE_KIND_OF_EVIDENCE','name':'tests','amount':4}]", 0, 0},

    {"EVIDENCE_NO_EFFECT", "two weeks after the second", 20251124, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")), NULL, EDGE, 0},
    {"EVIDENCE_NO_EFFECT", "a day later", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")), NULL, EDGE, 1},
    {"EVIDENCE_NO_EFFECT", "once", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("b", "2025-11-10", "negative")), NULL, EDGE, 0},
    {"EVIDENCE_NO_EFFECT", "one of them mixed", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "mixed") "," SIGN("b", "2025-11-10", "negative")), NULL, 0, 0},
    {"EVIDENCE_NO_EFFECT", "it goes well since", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative") "," SIGN("c", "2025-11-20", "positive")), NULL, 0, 0},
    {"EVIDENCE_NO_EFFECT", "adjusted since", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-11-24'}]", NULL, 0, 0},
    {"EVIDENCE_NO_EFFECT", "adjusted between them", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-11-05'}]", NULL, 0, 0},
    {"EVIDENCE_NO_EFFECT", "the goal is over", 20251220, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")), NULL, 0, 0},
    {"EVIDENCE_NO_EFFECT", "the team waits three weeks", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")), "'thresholds':[{'rule':'EVIDENCE_NO_EFFECT','name':'weeks','amount':3}]", 0, 0},
    {"EVIDENCE_NO_EFFECT", "the team asks three signs", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")), "'thresholds':[{'rule':'EVIDENCE_NO_EFFECT','name':'signs','amount':3}]", 0, 0},

    {"TASTED_TWICE", "in between and at the end", 20260301, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2025-11-05")), NULL, EDGE, 1},
    {"TASTED_TWICE", "at the end only", 20260301, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03")), NULL, EDGE, 0},
    {"TASTED_TWICE", "one of two outcomes", 20260301, OUTCOMES(OUTCOME("o", "M", "rek") "," OUTCOME("p", "M", "taal")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," RESULT("w", "p", "2026-02-03") "," TEST("t", "2025-11-05")), NULL, 0, 0},
    {"TASTED_TWICE", "the other is to come", 20260301, OUTCOMES(OUTCOME("o", "M", "rek") "," OUTCOME("p", "E", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2025-11-05")), NULL, 0, 1},
    {"TASTED_TWICE", "on the last day of the other's window", 20260630, OUTCOMES(OUTCOME("o", "M", "rek") "," OUTCOME("p", "E", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2025-11-05")), NULL, EDGE, 1},
    {"TASTED_TWICE", "and the day after", 20260701, OUTCOMES(OUTCOME("o", "M", "rek") "," OUTCOME("p", "E", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2025-11-05")), NULL, EDGE, 0},
    {"TASTED_TWICE", "no outcome", 20260301, EVIDENCE(TEST("t", "2025-11-05")), NULL, 0, 0},
};

/* What each finding asks for, done. */
static const mend mends[] = {
    {"PLAN_NOT_EVALUATED", 20260112, BOTH "," TWO, BOTH "," TWO ",'evaluations':[{'id':'e','held_on':'2025-12-18','plan':'a','results':[{'id':'r','goal':'g','status':'met'}]}]"},
    {"TASTED_ONLY_AT_THE_END", 20260210, OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03")), OUTCOMES(OUTCOME("o", "M", "rek")) "," EVIDENCE(RESULT("v", "o", "2026-02-03") "," TEST("t", "2026-02-10"))},
    {"NEVER_TASTED_AT_THE_END", 20260718, OUTCOMES(OUTCOME("o", "E", "rek")) "," EVIDENCE(TEST("t", "2026-04-01")), OUTCOMES(OUTCOME("o", "E", "rek")) "," EVIDENCE(TEST("t", "2026-04-01") "," RESULT("v", "o", "2026-06-03"))},
    {"ONE_KIND_OF_EVIDENCE", 20251121, GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17")), GOALS(GOAL("g", "P2")) "," EVIDENCE(TEST("a", "2025-11-03") "," TEST("b", "2025-11-10") "," TEST("c", "2025-11-17") "," SIGN("d", "2025-11-18", "mixed"))},
    {"EVIDENCE_NO_EFFECT", 20251125, GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")), GOALS(GOAL("g", "P2")) "," EVIDENCE(SIGN("a", "2025-11-03", "negative") "," SIGN("b", "2025-11-10", "negative")) ",'adjustments':[{'id':'x','direction':'other_approach','goal':'g','decided_on':'2025-11-25'}]"},
    {"EVALUATED_AFTER_HOLIDAY", 20260112, "'evaluations':[{'id':'e','held_on':'2026-01-05','period':'P2'}]", "'evaluations':[{'id':'e','held_on':'2025-12-18','period':'P2'}]"},
    {"PERIOD_TOO_LONG", 20251201, GOALS(GOAL("g", "P2")) "," LONG(",'goals':['g']"), GOALS(GOAL("g", "P2")) "," LONG(",'goals':['g']") "," EVIDENCE(TEST("a", "2025-10-30"))},
    {"PERIOD_GAP", 20260225, GOALS(GOAL("g", "P3") "," GOAL("h", "P5")), GOALS(GOAL("g", "P3") "," GOAL("h", "P4") "," GOAL("i", "P5"))},
    {"TEST_OUTSIDE_WINDOW", 20260310, "'pupils':[{'id':'p','grade':5}]," EVIDENCE("{'id':'v','kind':'cito','moment':'M','held_on':'2026-03-01','pupils':['p']}"), "'pupils':[{'id':'p','grade':5}]," EVIDENCE("{'id':'v','kind':'cito','moment':'M','held_on':'2026-02-28','pupils':['p']}")},
};
/* clang-format on */

static void test_cases(void **state) {
    (void)state;
    run_cases(cases, sizeof cases / sizeof *cases);
}

static void test_mends(void **state) {
    (void)state;
    run_mends(mends, sizeof mends / sizeof *mends);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_mends)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
