/* Principle 5: what helps beside what hinders, and what went well beside what did not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PUPILS "'pupils':[{'id':'k1','given_name':'Aya','grade':3},{'id':'k2','given_name':'Bo','grade':3}]"
#define HINDERS(more) "{'id':'f','text':'snel afgeleid','kind':'hindering','holder':'group'" more "}"
#define HELPS(id, more) "{'id':'" id "','text':'legt graag uit','kind':'stimulating'" more "}"
#define ROWS(list) "'group_overviews':[{'id':'o','made_on':'2025-10-01','rows':[" list "]}]"
#define ROW(factors) "{'id':'r','pupil':'k1','factors':[" factors "]}"
#define PLAN(more) "'goals':[{'id':'g','text':'tellen','criterion':'c','period':'P2'}],'plans':[{'id':'p','kind':'period','owner':'jan','period':'P2','goals':['g']" more "}]"
#define OPP(factors) "'opps':[{'id':'x','pupil':'k1','factors':[" factors "]}]"
#define GOALS "'goals':[{'id':'g','text':'tellen','criterion':'c','period':'P2'},{'id':'h','text':'lezen','criterion':'c','period':'P2'}]"
#define RESULT(id, goal, status) "{'id':'" id "','goal':'" goal "','status':'" status "'}"
#define JUDGED(id, more, list) "{'id':'" id "','held_on':'2025-12-18'" more ",'results':[" list "]}"
#define BEFORE(id, more, list) "{'id':'" id "','held_on':'2025-12-17'" more ",'results':[" list "]}"

/* One case, one line. */
static const rule_case cases[] = {
    {"ONLY_HINDERING", "a row of the overview", 20251121, PUPILS ",'factors':[" HINDERS("") "]," ROWS(ROW("'f'")), NULL, EDGE, 1},
    {"ONLY_HINDERING", "something that helps beside it", 20251121, PUPILS ",'factors':[" HINDERS("") "," HELPS("fh", "") "]," ROWS(ROW("'f','fh'")), NULL, EDGE, 0},
    {"ONLY_HINDERING", "what helps the pupil is known elsewhere", 20251121, PUPILS ",'factors':[" HINDERS("") "," HELPS("fh", ",'pupils':['k1']") "]," ROWS(ROW("'f'")), NULL, 0, 0},
    {"ONLY_HINDERING", "what helps another pupil", 20251121, PUPILS ",'factors':[" HINDERS("") "," HELPS("fh", ",'pupils':['k2']") "]," ROWS(ROW("'f'")), NULL, 0, 1},
    {"ONLY_HINDERING", "no factor at all", 20251121, PUPILS "," ROWS(ROW("")), NULL, 0, 0},
    {"ONLY_HINDERING", "two rows, one finding", 20251121, PUPILS ",'factors':[" HINDERS("") "]," ROWS(ROW("'f'") ",{'id':'s','pupil':'k2','factors':['f']}"), NULL, 0, 1},
    {"ONLY_HINDERING", "the overview is to come", 20250930, PUPILS ",'factors':[" HINDERS("") "]," ROWS(ROW("'f'")), NULL, 0, 0},
    {"ONLY_HINDERING", "a later overview has both", 20251121, PUPILS ",'factors':[" HINDERS("") "," HELPS("fh", "") "],'group_overviews':[{'id':'o','made_on':'2025-10-01','rows':[" ROW("'f'") "]},{'id':'n','made_on':'2025-11-01','rows':[{'id':'s','pupil':'k1','factors':['f','fh']}]}]", NULL, 0, 0},
    {"ONLY_HINDERING", "the goals of a plan", 20251121, PLAN("") ",'factors':[" HINDERS(",'goals':['g']") "]", NULL, 0, 1},
    {"ONLY_HINDERING", "both with the goals of a plan", 20251121, PLAN("") ",'factors':[" HINDERS(",'goals':['g']") "," HELPS("fh", ",'goals':['g']") "]", NULL, 0, 0},
    {"ONLY_HINDERING", "on the last day of the plan", 20251219, PLAN("") ",'factors':[" HINDERS(",'goals':['g']") "]", NULL, 0, 1},
    {"ONLY_HINDERING", "the plan is over", 20251220, PLAN("") ",'factors':[" HINDERS(",'goals':['g']") "]", NULL, 0, 0},
    {"ONLY_HINDERING", "a concept", 20251121, PLAN(",'state':'concept'") ",'factors':[" HINDERS(",'goals':['g']") "]", NULL, 0, 0},
    {"ONLY_HINDERING", "a development perspective", 20251121, PUPILS ",'factors':[" HINDERS("") "]," OPP("'f'"), NULL, 0, 1},
    {"ONLY_HINDERING", "a development perspective with both", 20251121, PUPILS ",'factors':[" HINDERS("") "," HELPS("fh", "") "]," OPP("'f','fh'"), NULL, 0, 0},

    {"STRENGTHS_ONLY_OF_PUPILS", "not met, and strengths of pupils only", 20260112, PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'holder':'pupil'") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "]", NULL, EDGE, 1},
    {"STRENGTHS_ONLY_OF_PUPILS", "the group has one", 20260112, PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'holder':'pupil'") "," HELPS("i", ",'holder':'group'") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "]", NULL, EDGE, 0},
    {"STRENGTHS_ONLY_OF_PUPILS", "whose is not said, but a pupil is named", 20260112, PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'pupils':['k1']") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "]", NULL, 0, 1},
    {"STRENGTHS_ONLY_OF_PUPILS", "whose is not said", 20260112, PUPILS "," GOALS ",'factors':[" HELPS("fh", "") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "]", NULL, 0, 0},
    {"STRENGTHS_ONLY_OF_PUPILS", "no strength at all", 20260112, GOALS ",'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "]", NULL, 0, 0},
    {"STRENGTHS_ONLY_OF_PUPILS", "partly", 20260112, PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'holder':'pupil'") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "partly")) "]", NULL, EDGE, 0},
    {"STRENGTHS_ONLY_OF_PUPILS", "the goal was let go", 20260112, PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'holder':'pupil'") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "],'adjustments':[{'id':'x','direction':'drop','goal':'g','evaluation':'e'}]", NULL, 0, 0},
    {"STRENGTHS_ONLY_OF_PUPILS", "two goals, one finding", 20260112, PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'holder':'pupil'") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met") "," RESULT("s", "h", "not_met")) "]", NULL, 0, 1},
    {"STRENGTHS_ONLY_OF_PUPILS", "judged after today", 20251217, PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'holder':'pupil'") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "]", NULL, 0, 0},

    {"EVALUATION_ONLY_FAILURES", "the other goal was met", 20260112, GOALS ",'evaluations':[" JUDGED("e", ",'period':'P2'", RESULT("r", "g", "not_met")) "," BEFORE("d", ",'period':'P2'", RESULT("s", "h", "met")) "]", NULL, EDGE, 1},
    {"EVALUATION_ONLY_FAILURES", "both in one", 20260112, GOALS ",'evaluations':[" JUDGED("e", ",'period':'P2'", RESULT("r", "g", "not_met") "," RESULT("s", "h", "met")) "]", NULL, EDGE, 0},
    {"EVALUATION_ONLY_FAILURES", "met on the same day, in the evaluation beside", 20260112, GOALS ",'evaluations':[" JUDGED("e", ",'period':'P2'", RESULT("r", "g", "not_met")) "," JUDGED("d", ",'period':'P2'", RESULT("s", "h", "met")) "]", NULL, EDGE, 0},
    {"EVALUATION_ONLY_FAILURES", "met only later", 20260112, GOALS ",'evaluations':[" BEFORE("e", ",'period':'P2'", RESULT("r", "g", "not_met")) "," JUDGED("d", ",'period':'P2'", RESULT("s", "h", "met")) "]", NULL, EDGE, 0},
    {"EVALUATION_ONLY_FAILURES", "the other goal was partly met", 20260112, GOALS ",'evaluations':[" JUDGED("e", ",'period':'P2'", RESULT("r", "g", "not_met")) "," BEFORE("d", ",'period':'P2'", RESULT("s", "h", "partly")) "]", NULL, 0, 0},
    {"EVALUATION_ONLY_FAILURES", "partly is more than a failure", 20260112, GOALS ",'evaluations':[" JUDGED("e", ",'period':'P2'", RESULT("r", "g", "partly")) "," BEFORE("d", ",'period':'P2'", RESULT("s", "h", "met")) "]", NULL, 0, 0},
    {"EVALUATION_ONLY_FAILURES", "no period: that of its goals", 20260112, GOALS ",'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "," BEFORE("d", "", RESULT("s", "h", "met")) "]", NULL, 0, 1},
    {"EVALUATION_ONLY_FAILURES", "of a plan with both", 20260112, GOALS ",'plans':[{'id':'p','kind':'period','owner':'jan','period':'P2','goals':['g','h']}],'evaluations':[" JUDGED("e", ",'plan':'p'", RESULT("r", "g", "not_met")) "," BEFORE("d", "", RESULT("s", "h", "met")) "]", NULL, 0, 1},
    {"EVALUATION_ONLY_FAILURES", "of a plan with one", 20260112, GOALS ",'plans':[{'id':'p','kind':'period','owner':'jan','period':'P2','goals':['g']}],'evaluations':[" JUDGED("e", ",'plan':'p'", RESULT("r", "g", "not_met")) "," BEFORE("d", "", RESULT("s", "h", "met")) "]", NULL, 0, 0},
    {"EVALUATION_ONLY_FAILURES", "it names no goal", 20260112, GOALS ",'evaluations':[" JUDGED("e", ",'period':'P2'", "") "," BEFORE("d", ",'period':'P2'", RESULT("s", "h", "met")) "]", NULL, 0, 0},
    {"EVALUATION_ONLY_FAILURES", "met in another period", 20260301, "'goals':[{'id':'g','text':'tellen','criterion':'c','period':'P2'},{'id':'h','text':'lezen','criterion':'c','period':'P3'}],'evaluations':[" JUDGED("e", ",'period':'P2'", RESULT("r", "g", "not_met")) "," BEFORE("d", ",'period':'P3'", RESULT("s", "h", "met")) "]", NULL, 0, 0},
};

/* What each finding asks for, done. */
static const mend mends[] = {
    {"ONLY_HINDERING", 20251121, PUPILS ",'factors':[" HINDERS("") "]," ROWS(ROW("'f'")), PUPILS ",'factors':[" HINDERS("") "," HELPS("fh", ",'holder':'teaching'") "]," ROWS(ROW("'f','fh'"))},
    {"STRENGTHS_ONLY_OF_PUPILS", 20251219, PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'holder':'pupil'") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "]", PUPILS "," GOALS ",'factors':[" HELPS("fh", ",'holder':'pupil'") "," HELPS("i", ",'holder':'parents'") "],'evaluations':[" JUDGED("e", "", RESULT("r", "g", "not_met")) "]"},
    {"EVALUATION_ONLY_FAILURES", 20251219, GOALS ",'evaluations':[" JUDGED("e", ",'period':'P2'", RESULT("r", "g", "not_met")) "," BEFORE("d", ",'period':'P2'", RESULT("s", "h", "met")) "]", GOALS ",'evaluations':[" JUDGED("e", ",'period':'P2'", RESULT("r", "g", "not_met") "," RESULT("t", "h", "met")) "," BEFORE("d", ",'period':'P2'", RESULT("s", "h", "met")) "]"},
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
