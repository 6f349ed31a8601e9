/* Principle 7: plans that are used, links that lead somewhere, weeks that others can carry out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define GOAL "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'}]"
#define PLAN(more) "'plans':[{'id':'p','kind':'period','title':'Plan','state':'running','period':'P2','goals':['g']" more "}]"
#define WEEK(slots) "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[" slots "]}]"
#define LESSON(more) "{'id':'s','day':'monday','subject':'rek'" more "}"
#define HELD(day) "'evaluations':[{'id':'e','held_on':'" day "','period':'P2'}]"
#define TEAM "'subjects':[{'id':'rek','name':'rekenen'}]"

/* One case, one line. */
static const rule_case cases[] = {
    /* School day 30 of the 40 of P2 is Friday 5 December. */
    {"PAPER_TIGER", "never used", 20251205, GOAL "," PLAN(""), NULL, EDGE, 1},
    {"PAPER_TIGER", "a day before three quarters", 20251204, GOAL "," PLAN(""), NULL, EDGE, 0},
    {"PAPER_TIGER", "in a week", 20251205, GOAL "," PLAN("") "," WEEK(LESSON(",'goals':['g']")), NULL, EDGE, 0},
    {"PAPER_TIGER", "in a talk", 20251205, GOAL "," PLAN("") ",'class_discussions':[{'id':'d','kind':'class_plan','plan':'p','held_on':'2025-11-03'}]", NULL, EDGE, 0},
    {"PAPER_TIGER", "tasted", 20251205, GOAL "," PLAN("") ",'evidence':[{'id':'v','kind':'work','goals':['g'],'held_on':'2025-11-03'}]", NULL, EDGE, 0},
    {"PAPER_TIGER", "a talk before it began", 20251205, GOAL "," PLAN("") ",'class_discussions':[{'id':'d','kind':'class_plan','plan':'p','held_on':'2025-09-03'}]", NULL, EDGE, 1},
    {"PAPER_TIGER", "changed", 20251205, GOAL "," PLAN("") ",'adjustments':[{'id':'x','direction':'less','goal':'g','decided_on':'2025-11-20'}]", NULL, 0, 0},
    {"PAPER_TIGER", "stopped", 20251205, GOAL ",'plans':[{'id':'p','kind':'period','state':'stopped','period':'P2','goals':['g']}]", NULL, 0, 0},
    {"PAPER_TIGER", "the host says it was opened", 20251205, GOAL "," PLAN("") ",'use_records':[{'id':'u','kind':'opened','used_on':'2025-11-20','plan':'p'}]", NULL, 0, 0},
    {"PAPER_TIGER", "a talk of which nobody says when", 20251205, GOAL "," PLAN("") ",'class_discussions':[{'id':'d','kind':'class_plan','plan':'p'}]", NULL, 0, 0},
    {"PAPER_TIGER", "a talk that is planned", 20251205, GOAL "," PLAN("") ",'class_discussions':[{'id':'d','kind':'class_plan','plan':'p','planned_for':'2025-12-10'}]", NULL, 0, 1},
    {"PAPER_TIGER", "a talk about its period", 20251205, GOAL "," PLAN("") ",'class_discussions':[{'id':'d','kind':'class_goals','period':'P2','held_on':'2025-11-03'}]", NULL, 0, 0},
    {"PAPER_TIGER", "tasted, and nobody says when", 20251205, GOAL "," PLAN("") ",'evidence':[{'id':'v','kind':'work','goals':['g'],'sign':'positive'}]", NULL, 0, 0},
    {"PAPER_TIGER", "a taste that is planned", 20251205, GOAL "," PLAN("") ",'evidence':[{'id':'v','kind':'work','goals':['g'],'planned_for':'2025-12-10'}]", NULL, 0, 1},
    {"PAPER_TIGER", "judged, and nobody says when", 20251205, GOAL "," PLAN("") ",'evaluations':[{'id':'e','results':[{'id':'r','goal':'g','status':'partly'}]}]", NULL, 0, 0},
    {"PAPER_TIGER", "its period was looked back on", 20251219, GOAL "," PLAN("") "," HELD("2025-12-18"), NULL, 0, 0},
    {"PAPER_TIGER", "an approach for its goal is in a week", 20251205, GOAL "," PLAN("") ",'approaches':[{'id':'a','text':'t','goals':['g']}]," WEEK(LESSON(",'approaches':['a']")), NULL, 0, 0},
    {"PAPER_TIGER", "it is over", 20260112, GOAL "," PLAN(""), NULL, EDGE, 1},
    {"PAPER_TIGER", "it is over, and the next one runs", 20260112, GOAL ",'plans':[{'id':'p','kind':'period','state':'running','period':'P2','goals':['g']},{'id':'q','kind':'period','state':'running','period':'P3'}]", NULL, EDGE, 0},
    {"PAPER_TIGER", "it is over, and the next one is a draft", 20260112, GOAL ",'plans':[{'id':'p','kind':'period','state':'running','period':'P2','goals':['g']},{'id':'q','kind':'period','state':'concept','period':'P3'}]", NULL, 0, 1},

    {"DEAD_REFERENCE", "no such subject", 0, "'goals':[{'id':'g','text':'t','subject':'taal'},{'id':'h','text':'t','subject':'taal'}]", TEAM, 0, 1},
    {"DEAD_REFERENCE", "all there", 0, GOAL, TEAM, EDGE, 0},
    {"DEAD_REFERENCE", "no such period", 0, "'goals':[{'id':'g','text':'t','period':'P9'}]", TEAM, EDGE, 1},
    {"DEAD_REFERENCE", "a record of another type", 0, "'goals':[{'id':'g','text':'t','period':'HV'}]", TEAM, EDGE, 1},
    {"DEAD_REFERENCE", "in a list", 0, "'goals':[{'id':'g','text':'t','authors':['piet','jan']}]", "'staff':[{'id':'jan'}]", 0, 1},
    {"DEAD_REFERENCE", "no team beside", 0, "'goals':[{'id':'g','text':'t','subject':'taal'}]", NULL, 0, 0},
    {"DEAD_REFERENCE", "what stood in last year's dossier, which is not beside", 0, "'supersedes':'y','subgroups':[{'id':'s','kind':'sub','supersedes':'x'}],'factors':[{'id':'f','text':'t','kind':'stimulating','supersedes':'e'}],'decisions':[{'id':'d','kind':'pupil_elsewhere','pupils':['p']}]", TEAM, 0, 0},
    {"DEAD_REFERENCE", "a goal of the same dossier", 0, "'goals':[{'id':'g','text':'t'},{'id':'h','text':'t','supersedes':'g'}]", NULL, EDGE, 0},

    {"EVALUATED_AFTER_HOLIDAY", "the first day after", 20260112, HELD("2026-01-05"), NULL, EDGE, 1},
    {"EVALUATED_AFTER_HOLIDAY", "the last day of the holiday", 20260112, HELD("2026-01-04"), NULL, EDGE, 0},
    {"EVALUATED_AFTER_HOLIDAY", "before it", 20260112, HELD("2025-12-18"), NULL, 0, 0},
    {"EVALUATED_AFTER_HOLIDAY", "after today", 20260104, HELD("2026-01-05"), NULL, 0, 0},
    {"EVALUATED_AFTER_HOLIDAY", "by the goals it judges", 20260112, GOAL ",'evaluations':[{'id':'e','held_on':'2026-01-06','results':[{'id':'r','goal':'g','status':'met'}]}]", NULL, 0, 1},

    {"SUBSTITUTE_READY", "all there", 20251121, GOAL "," WEEK(LESSON(",'whole_group':true,'goals':['g']")), NULL, EDGE, 1},
    {"SUBSTITUTE_READY", "with the method", 20251121, WEEK(LESSON(",'whole_group':true,'method_refs':[{'lesson':'3'}]")), NULL, EDGE, 1},
    {"SUBSTITUTE_READY", "for whom?", 20251121, GOAL "," WEEK(LESSON(",'goals':['g']")), NULL, EDGE, 0},
    {"SUBSTITUTE_READY", "what?", 20251121, WEEK(LESSON(",'whole_group':true,'text':'rekenen'")), NULL, EDGE, 0},
    {"SUBSTITUTE_READY", "members unknown", 20251121, "'subgroups':[{'id':'x','kind':'sub'}]," GOAL "," WEEK(LESSON(",'subgroups':['x'],'goals':['g']")), NULL, EDGE, 0},
    {"SUBSTITUTE_READY", "only a talk", 20251121, WEEK("{'id':'s','day':'monday','whole_group':true,'text':'kring'}"), NULL, 0, 0},
    {"SUBSTITUTE_READY", "another week", 20251128, GOAL "," WEEK(LESSON(",'whole_group':true,'goals':['g']")), NULL, 0, 0},

    {"NO_PAPER_NEEDED", "discussed by link", 20251121, GOAL "," WEEK(LESSON(",'goals':['g']")) ",'class_discussions':[{'id':'d','kind':'class_goals','week_plan':'w','held_on':'2025-11-17'}]", NULL, EDGE, 1},
    {"NO_PAPER_NEEDED", "discussed in that week", 20251121, GOAL "," WEEK(LESSON(",'goals':['g']")) ",'class_discussions':[{'id':'d','kind':'class_week','held_on':'2025-11-18'}]", NULL, EDGE, 1},
    {"NO_PAPER_NEEDED", "not discussed", 20251121, GOAL "," WEEK(LESSON(",'goals':['g']")), NULL, EDGE, 0},
    {"NO_PAPER_NEEDED", "to be discussed", 20251121, GOAL "," WEEK(LESSON(",'goals':['g']")) ",'class_discussions':[{'id':'d','kind':'class_week','week_plan':'w','planned_for':'2025-11-24'}]", NULL, 0, 0},
    {"NO_PAPER_NEEDED", "a goal in no week", 20251121, "'goals':[{'id':'g','text':'t','period':'P2'},{'id':'h','text':'t','period':'P2'}]," WEEK(LESSON(",'goals':['g']")) ",'class_discussions':[{'id':'d','kind':'class_week','week_plan':'w','held_on':'2025-11-17'}]", NULL, EDGE, 0},
    {"NO_PAPER_NEEDED", "there is a plan", 20251121, GOAL "," PLAN("") "," WEEK(LESSON(",'goals':['g']")) ",'class_discussions':[{'id':'d','kind':'class_week','week_plan':'w','held_on':'2025-11-17'}]", NULL, 0, 0},
    {"NO_PAPER_NEEDED", "the plan was stopped", 20251121, GOAL ",'plans':[{'id':'p','kind':'period','state':'stopped','period':'P2','goals':['g']}]," WEEK(LESSON(",'goals':['g']")) ",'class_discussions':[{'id':'d','kind':'class_week','week_plan':'w','held_on':'2025-11-17'}]", NULL, 0, 1},
};

static const mend mends[] = {
    {"PAPER_TIGER", 20251205, GOAL "," PLAN(",'owner':'o'"), GOAL "," PLAN(",'owner':'o'") "," WEEK(LESSON(",'whole_group':true,'goals':['g']"))},
    {"DEAD_REFERENCE", 0, "'week_plans':[{'id':'w','week_start':'2025-11-17','owner':'piet'}]", "'week_plans':[{'id':'w','week_start':'2025-11-17','owner':'jan'}]", "'staff':[{'id':'jan'}]"},
    {"SUBSTITUTE_READY", 20251121, GOAL "," WEEK(LESSON(",'whole_group':true,'goals':['g']")), GOAL "," WEEK(LESSON(",'goals':['g']"))},
    {"NO_PAPER_NEEDED", 20251121, GOAL "," WEEK(LESSON(",'goals':['g']")) ",'class_discussions':[{'id':'d','kind':'class_goals','week_plan':'w','held_on':'2025-11-17'}]", GOAL "," WEEK(LESSON(",'goals':['g']")) ",'class_discussions':[{'id':'d','kind':'class_goals','goals':['g'],'held_on':'2025-11-17'}]"},
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
