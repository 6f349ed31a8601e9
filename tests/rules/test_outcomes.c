/* Principle 1, outcomes at the measuring moments.  M is measured from 1 January to 28 February 2026, E in May and June.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define MUST "'subjects':[{'id':'rek','name':'rekenen'}],'must_elements':[{'id':'m','element':'target_m','basis':'team'},{'id':'n','element':'target_e','basis':'team'}]"
#define COURSE(more) "'plans':[{'id':'p','kind':'course','state':'running','subject':'rek'" more "}]"
#define OUTCOME(more) "'outcome_targets':[{'id':'o','text':'50 punten','subject':'rek'" more "}]"
#define EVIDENCE(more) "'evidence':[{'id':'v','kind':'cito'" more "}]"
#define GOAL(id, period) "{'id':'" id "','text':'" id "','subject':'rek','period':'" period "','outcomes':['o']}"
#define SIGN(id, goal, day, sign) "{'id':'" id "','kind':'observation','goals':['" goal "'],'held_on':'" day "','sign':'" sign "'}"

/* One case, one line. */
static const rule_case cases[] = {
    {"COURSE_TARGET_MISSING", "both missing", 20251121, COURSE(""), MUST, 0, 2},
    {"COURSE_TARGET_MISSING", "M is there, in the plan", 20251121, OUTCOME(",'moment':'M'") "," COURSE(",'outcomes':['o']"), MUST, 0, 1},
    {"COURSE_TARGET_MISSING", "M is there, for the subject", 20251121, OUTCOME(",'moment':'M'") "," COURSE(""), MUST, 0, 1},
    {"COURSE_TARGET_MISSING", "not on the list", 20251121, COURSE(""), "'title':'t'", 0, 0},
    {"COURSE_TARGET_MISSING", "decided after today", 20251121, COURSE(""), "'must_elements':[{'id':'m','element':'target_m','decided_on':'2025-12-01'}]", 0, 0},
    {"COURSE_TARGET_MISSING", "a must of nobody", 20251121, COURSE(""), "'must_elements':[{'id':'m','element':'target_m','basis':'none'}]", 0, 0},
    {"COURSE_TARGET_MISSING", "a must of the law", 20251121, COURSE(""), "'must_elements':[{'id':'m','element':'target_m','basis':'law'}]", 0, 1},
    {"COURSE_TARGET_MISSING", "a must that does not say whose", 20251121, COURSE(""), "'must_elements':[{'id':'m','element':'target_m'}]", 0, 1},
    {"COURSE_TARGET_MISSING", "the last day of M", 20260228, COURSE(""), MUST, 0, 2},
    {"COURSE_TARGET_MISSING", "M is over, E is to come", 20260301, COURSE(""), MUST, 0, 1},
    {"COURSE_TARGET_MISSING", "the plan is over", 20251121, COURSE(",'start_date':'2025-09-01','end_date':'2025-11-20'"), MUST, EDGE, 0},
    {"COURSE_TARGET_MISSING", "the last day of the plan", 20251120, COURSE(",'start_date':'2025-09-01','end_date':'2025-11-20'"), MUST, EDGE, 2},
    {"COURSE_TARGET_MISSING", "concept", 20251121, "'plans':[{'id':'p','kind':'course','state':'concept','subject':'rek'}]", MUST, 0, 0},
    {"COURSE_TARGET_MISSING", "no team", 20251121, COURSE(""), NULL, 0, 0},

    {"TARGET_NOT_ABOVE_NOW", "below what was reached", 20251121, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'subject':'rek','held_on':'2025-11-03','score':52.5"), NULL, 0, 1},
    {"TARGET_NOT_ABOVE_NOW", "equal to it", 20251121, OUTCOME(",'moment':'M','score':52.5") "," EVIDENCE(",'subject':'rek','held_on':'2025-11-03','score':52.5"), NULL, EDGE, 1},
    {"TARGET_NOT_ABOVE_NOW", "just above it", 20251121, OUTCOME(",'moment':'M','score':52.6") "," EVIDENCE(",'subject':'rek','held_on':'2025-11-03','score':52.5"), NULL, EDGE, 0},
    {"TARGET_NOT_ABOVE_NOW", "the result itself", 20260210, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':52"), NULL, 0, 0},
    {"TARGET_NOT_ABOVE_NOW", "E not above M", 20260310, OUTCOME(",'moment':'E','score':50") "," EVIDENCE(",'subject':'rek','moment':'M','held_on':'2026-02-03','score':52"), NULL, 0, 1},
    {"TARGET_NOT_ABOVE_NOW", "another pupil", 20251121, "'pupils':[{'id':'k'},{'id':'l'}]," OUTCOME(",'moment':'M','score':50,'pupils':['k']") "," EVIDENCE(",'subject':'rek','pupils':['l'],'held_on':'2025-11-03','score':52"), NULL, 0, 0},
    {"TARGET_NOT_ABOVE_NOW", "the same pupil", 20251121, "'pupils':[{'id':'k'},{'id':'l'}]," OUTCOME(",'moment':'M','score':50,'pupils':['k']") "," EVIDENCE(",'subject':'rek','pupils':['k'],'held_on':'2025-11-03','score':52"), NULL, 0, 1},
    {"TARGET_NOT_ABOVE_NOW", "fewer is better", 20251121, OUTCOME(",'moment':'M','score':50,'instrument':'i'") "," EVIDENCE(",'subject':'rek','instrument':'i','held_on':'2025-11-03','score':52"), "'instruments':[{'id':'i','name':'fouten','higher_is_better':false}]", 0, 0},
    {"TARGET_NOT_ABOVE_NOW", "another instrument", 20251121, OUTCOME(",'moment':'M','score':50,'instrument':'i'") "," EVIDENCE(",'subject':'rek','instrument':'j','held_on':'2025-11-03','score':52"), NULL, 0, 0},

    {"OUTCOME_WITHOUT_STEPS", "no goal", 20251121, OUTCOME(",'moment':'M'"), NULL, EDGE, 1},
    {"OUTCOME_WITHOUT_STEPS", "a goal", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("g", "P2") "]", NULL, EDGE, 0},
    {"OUTCOME_WITHOUT_STEPS", "only a later goal", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("g", "P5") "]", NULL, 0, 1},
    {"OUTCOME_WITHOUT_STEPS", "the moment is over", 20260315, OUTCOME(",'moment':'M'"), NULL, 0, 0},
    {"OUTCOME_WITHOUT_STEPS", "no moment", 20251121, OUTCOME(""), NULL, 0, 0},
    {"OUTCOME_WITHOUT_STEPS", "without calendar", 0, OUTCOME(",'moment':'M'"), NULL, NO_CALENDAR, 1},

    /* The window closes on Saturday 28 February; three school weeks later is Saturday 21 March. */
    {"OUTCOME_NO_RESULT", "three weeks", 20260321, OUTCOME(",'moment':'M'"), NULL, EDGE, 0},
    {"OUTCOME_NO_RESULT", "a day more", 20260322, OUTCOME(",'moment':'M'"), NULL, EDGE, 1},
    {"OUTCOME_NO_RESULT", "linked result", 20260401, OUTCOME(",'moment':'M'") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':40"), NULL, 0, 0},
    {"OUTCOME_NO_RESULT", "result by moment and subject", 20260401, OUTCOME(",'moment':'M'") "," EVIDENCE(",'subject':'rek','moment':'M','held_on':'2026-02-03','grading':'B'"), NULL, 0, 0},
    {"OUTCOME_NO_RESULT", "a taste before the moment", 20260401, OUTCOME(",'moment':'M'") "," EVIDENCE(",'outcome':'o','held_on':'2025-11-03','score':40"), NULL, 0, 1},
    {"OUTCOME_NO_RESULT", "the team waits five weeks", 20260322, OUTCOME(",'moment':'M'"), "'thresholds':[{'rule':'OUTCOME_NO_RESULT','name':'weeks','amount':5}]", 0, 0},

    {"BELOW_TARGET_NO_CHANGE", "below", 20260310, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':49") ",'goals':[" GOAL("g", "P4") "]", NULL, EDGE, 1},
    {"BELOW_TARGET_NO_CHANGE", "exactly on target", 20260310, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':50") ",'goals':[" GOAL("g", "P4") "]", NULL, EDGE, 0},
    {"BELOW_TARGET_NO_CHANGE", "a lower level", 20260310, OUTCOME(",'moment':'M','grading':'B'") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','grading':'C'") ",'goals':[" GOAL("g", "P4") "]", NULL, 0, 1},
    {"BELOW_TARGET_NO_CHANGE", "levels of other scales", 20260310, OUTCOME(",'moment':'M','grading':'B'") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','grading':'IV'") ",'goals':[" GOAL("g", "P4") "]", NULL, 0, 0},
    {"BELOW_TARGET_NO_CHANGE", "adjusted", 20260310, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':49") ",'goals':[" GOAL("g", "P4") "],'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2026-02-24'}]", NULL, 0, 0},
    {"BELOW_TARGET_NO_CHANGE", "new approach", 20260310, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':49") ",'goals':[" GOAL("g", "P4") "],'approaches':[{'id':'a','text':'t','goals':['g'],'started_on':'2026-02-24'}]", NULL, 0, 0},
    {"BELOW_TARGET_NO_CHANGE", "a new approach that is to begin", 20260310, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':49") ",'goals':[" GOAL("g", "P4") "],'approaches':[{'id':'a','text':'t','goals':['g'],'started_on':'2026-03-16'}]", NULL, 0, 0},
    {"BELOW_TARGET_NO_CHANGE", "no next plan yet", 20260210, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':49") ",'goals':[" GOAL("g", "P4") "]", NULL, 0, 0},
    {"BELOW_TARGET_NO_CHANGE", "E", 20260701, OUTCOME(",'moment':'E','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-05-05','score':49") ",'goals':[" GOAL("g", "P5") "]", NULL, 0, 0},

    /* Half of P2 is Friday 21 November 2025. */
    {"OFF_COURSE_NOW", "two of three at half-way", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "," GOAL("b", "P2") "," GOAL("c", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "," SIGN("w", "b", "2025-11-10", "negative") "]", NULL, EDGE, 1},
    {"OFF_COURSE_NOW", "a day before half-way", 20251120, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "," GOAL("b", "P2") "," GOAL("c", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "," SIGN("w", "b", "2025-11-10", "negative") "]", NULL, EDGE, 0},
    {"OFF_COURSE_NOW", "exactly half", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "," GOAL("b", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "]", NULL, EDGE, 0},
    {"OFF_COURSE_NOW", "two of two that run, but two are reached", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "," GOAL("b", "P2") "," GOAL("c", "P2") "," GOAL("d", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "," SIGN("w", "b", "2025-11-10", "negative") "],'evaluations':[{'id':'e','held_on':'2025-11-20','results':[{'id':'r','goal':'c','status':'met'},{'id':'s','goal':'d','status':'met'}]}]", NULL, 0, 0},
    {"OFF_COURSE_NOW", "two of two that run, one is reached", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "," GOAL("b", "P2") "," GOAL("c", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "," SIGN("w", "b", "2025-11-10", "negative") "],'evaluations':[{'id':'e','held_on':'2025-11-20','results':[{'id':'r','goal':'c','status':'met'}]}]", NULL, 0, 1},
    {"OFF_COURSE_NOW", "reached in a former period does not count", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "," GOAL("b", "P1") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "],'evaluations':[{'id':'e','held_on':'2025-10-10','results':[{'id':'r','goal':'b','status':'met'}]}]", NULL, 0, 1},
    {"OFF_COURSE_NOW", "the latest sign is good", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "," SIGN("w", "a", "2025-11-17", "positive") "]", NULL, 0, 0},
    {"OFF_COURSE_NOW", "adjusted since", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "],'adjustments':[{'id':'x','direction':'more','goal':'a','decided_on':'2025-11-11'}]", NULL, 0, 0},
    {"OFF_COURSE_NOW", "signs of a former period", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "],'evidence':[" SIGN("v", "a", "2025-10-10", "negative") "]", NULL, 0, 0},
};

/* What each finding asks for, done. */
static const mend mends[] = {
    {"COURSE_TARGET_MISSING", 20251121, OUTCOME(",'moment':'M'") "," COURSE(",'owner':'jan'") ",'goals':[" GOAL("g", "P2") "]", "'outcome_targets':[{'id':'o','text':'50 punten','subject':'rek','moment':'M'},{'id':'p2','text':'60 punten','subject':'rek','moment':'E'}]," COURSE(",'owner':'jan'") ",'goals':[" GOAL("g", "P2") "]", MUST},
    {"TARGET_NOT_ABOVE_NOW", 20251121, OUTCOME(",'moment':'M','score':52.5") "," EVIDENCE(",'subject':'rek','held_on':'2025-11-03','score':52.5"), OUTCOME(",'moment':'M','score':52.6") "," EVIDENCE(",'subject':'rek','held_on':'2025-11-03','score':52.5")},
    {"OUTCOME_WITHOUT_STEPS", 20251121, OUTCOME(",'moment':'M'"), OUTCOME(",'moment':'M'") ",'goals':[" GOAL("g", "P2") "]"},
    {"OUTCOME_NO_RESULT", 20260322, OUTCOME(",'moment':'M'"), OUTCOME(",'moment':'M'") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':40")},
    {"BELOW_TARGET_NO_CHANGE", 20260310, OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':49") ",'goals':[" GOAL("g", "P4") "]", OUTCOME(",'moment':'M','score':50") "," EVIDENCE(",'outcome':'o','held_on':'2026-02-03','score':49") ",'goals':[" GOAL("g", "P4") "],'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2026-02-24'}]"},
    {"OFF_COURSE_NOW", 20251121, OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "]", OUTCOME(",'moment':'M'") ",'goals':[" GOAL("a", "P2") "],'evidence':[" SIGN("v", "a", "2025-11-10", "negative") "],'adjustments':[{'id':'x','direction':'more','goal':'a','decided_on':'2025-11-21'}]"},
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
