/* Principle 6: with the child and its parents, rather than about them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PEOPLE "'guardians':[{'id':'o1'}],'pupils':[{'id':'k1','given_name':'Aya','guardians':['o1']},{'id':'k2','given_name':'Bo'}]"
#define OWN(more) PEOPLE ",'goals':[{'id':'g','text':'tellen','period':'P2','scope':'pupil','pupils':['k1']" more "}]"
#define TOGETHER(more) PEOPLE ",'goals':[{'id':'g','text':'tellen','period':'P2','scope':'parent_child','pupils':['k1']" more "}]"
#define GROUP PEOPLE ",'goals':[{'id':'g','text':'tellen','period':'P2'}]"
#define TALK(kind, day, more) "'conversations':[{'id':'c','kind':'" kind "','held_on':'" day "'" more "}]"
#define WITH_AYA ",'pupils':['k1']"
#define PLAN(kind, more) PEOPLE ",'goals':[{'id':'g','text':'tellen','period':'P2'}],'plans':[{'id':'p','kind':'" kind "','title':'Plan','state':'running','period':'P2','pupils':['k1'],'goals':['g']" more "}]"
#define MEETING "{'id':'m','kind':'pupil_meeting','held_on':'2025-11-03','pupils':['k1']}"
#define ABOUT(more) PEOPLE ",'conversations':[" MEETING more "]"
#define ROOM "{'id':'i','kind':'class_info','held_on':'2025-11-03'}"
#define THRESHOLD(rule, amount) "'thresholds':[{'rule':'" rule "','name':'weeks','amount':" amount "}]"

/* One case, one line. */
static const rule_case cases[] = {
    {"OWN_GOAL_NO_TALK", "the fifteenth day", 20251111, OWN(""), NULL, EDGE, 1},
    {"OWN_GOAL_NO_TALK", "two weeks and no more", 20251110, OWN(""), NULL, EDGE, 0},
    {"OWN_GOAL_NO_TALK", "the team waits long, but half-way", 20251121, OWN(""), THRESHOLD("OWN_GOAL_NO_TALK", "10"), EDGE, 1},
    {"OWN_GOAL_NO_TALK", "the day before half-way", 20251120, OWN(""), THRESHOLD("OWN_GOAL_NO_TALK", "10"), EDGE, 0},
    {"OWN_GOAL_NO_TALK", "made later: half of what is left", 20251205, OWN(",'made_on':'2025-11-24'"), NULL, EDGE, 1},
    {"OWN_GOAL_NO_TALK", "made later: a day before", 20251204, OWN(",'made_on':'2025-11-24'"), NULL, EDGE, 0},
    {"OWN_GOAL_NO_TALK", "a child conversation in the period", 20251121, OWN("") "," TALK("child", "2025-10-27", WITH_AYA), NULL, EDGE, 0},
    {"OWN_GOAL_NO_TALK", "a child conversation before it", 20251121, OWN("") "," TALK("child", "2025-10-26", WITH_AYA), NULL, EDGE, 1},
    {"OWN_GOAL_NO_TALK", "about the goal, before it", 20251121, OWN("") "," TALK("child", "2025-10-16", WITH_AYA ",'goals':['g']"), NULL, 0, 0},
    {"OWN_GOAL_NO_TALK", "about the goal, naming nobody", 20251121, OWN("") "," TALK("child", "2025-10-16", ",'goals':['g']"), NULL, 0, 0},
    {"OWN_GOAL_NO_TALK", "with another pupil", 20251121, OWN("") "," TALK("child", "2025-11-05", ",'pupils':['k2']"), NULL, 0, 1},
    {"OWN_GOAL_NO_TALK", "with the parents only", 20251121, OWN("") "," TALK("parent", "2025-11-05", WITH_AYA), NULL, 0, 1},
    {"OWN_GOAL_NO_TALK", "with the parents, and the child answered", 20251121, OWN("") "," TALK("parent", "2025-11-05", WITH_AYA ",'answers':[{'id':'w','answer':'ja','speaker':'pupil'}]"), NULL, 0, 0},
    {"OWN_GOAL_NO_TALK", "a talk is planned", 20251121, OWN("") ",'conversations':[{'id':'c','kind':'child','planned_for':'2025-11-21','pupils':['k1']}]", NULL, EDGE, 0},
    {"OWN_GOAL_NO_TALK", "a talk was planned and not held", 20251121, OWN("") ",'conversations':[{'id':'c','kind':'child','planned_for':'2025-11-20','pupils':['k1']}]", NULL, EDGE, 1},
    {"OWN_GOAL_NO_TALK", "planned for after the period", 20251121, OWN("") ",'conversations':[{'id':'c','kind':'child','planned_for':'2026-01-05','pupils':['k1']}]", NULL, 0, 1},
    {"OWN_GOAL_NO_TALK", "held after today", 20251121, OWN("") "," TALK("child", "2025-11-24", WITH_AYA), NULL, 0, 1},
    {"OWN_GOAL_NO_TALK", "made with the pupil", 20251121, OWN(",'with_pupils':true"), NULL, 0, 0},
    {"OWN_GOAL_NO_TALK", "out of a child conversation", 20251121, OWN(",'conversation':'c','made_on':'2025-10-27'") "," TALK("child", "2025-10-16", WITH_AYA), NULL, 0, 0},
    {"OWN_GOAL_NO_TALK", "of parent and child", 20251121, TOGETHER(""), NULL, 0, 0},
    {"OWN_GOAL_NO_TALK", "a goal of the group", 20251121, GROUP, NULL, 0, 0},
    {"OWN_GOAL_NO_TALK", "the period is over", 20251220, OWN(""), NULL, 0, 0},
    {"OWN_GOAL_NO_TALK", "two goals, one finding", 20251121, PEOPLE ",'goals':[{'id':'g','text':'een','period':'P2','pupils':['k1']},{'id':'h','text':'twee','period':'P2','pupils':['k1']}]", NULL, 0, 1},
    {"OWN_GOAL_NO_TALK", "two pupils", 20251121, PEOPLE ",'goals':[{'id':'g','text':'een','period':'P2','pupils':['k1','k2']}]", NULL, 0, 2},
    {"OWN_GOAL_NO_TALK", "two pupils, one was heard", 20251121, PEOPLE ",'goals':[{'id':'g','text':'een','period':'P2','pupils':['k1','k2']}]," TALK("child", "2025-11-05", WITH_AYA), NULL, 0, 1},
    {"OWN_GOAL_NO_TALK", "a goal that only stands in this week", 20251121, PEOPLE ",'goals':[{'id':'g','text':'t','pupils':['k1']}],'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[{'id':'s','day':'monday','goals':['g']}]}]", NULL, 0, 0},

    {"CHILD_TALK_NO_YIELD", "the day after", 20251104, GROUP "," TALK("child", "2025-11-03", WITH_AYA), NULL, EDGE, 1},
    {"CHILD_TALK_NO_YIELD", "the day itself", 20251103, GROUP "," TALK("child", "2025-11-03", WITH_AYA), NULL, EDGE, 0},
    {"CHILD_TALK_NO_YIELD", "one word", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA ",'answers':[{'id':'w','answer':'tekenen'}]"), NULL, EDGE, 0},
    {"CHILD_TALK_NO_YIELD", "a word of the teacher", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA ",'answers':[{'id':'w','answer':'tekenen','speaker':'teacher'}]"), NULL, EDGE, 1},
    {"CHILD_TALK_NO_YIELD", "a question without an answer", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA ",'answers':[{'id':'w','question':'Wat helpt?','speaker':'pupil'}]"), NULL, 0, 1},
    {"CHILD_TALK_NO_YIELD", "a summary", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA ",'summary':'wil tekenen'"), NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "a need", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA) ",'needs':[{'id':'n','text':'t','conversation':'c'}]", NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "a goal", 20251121, PEOPLE ",'goals':[{'id':'g','text':'t','period':'P2','conversation':'c'}]," TALK("child", "2025-11-03", WITH_AYA), NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "a choice", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA) ",'choices':[{'id':'n','conversation':'c'}]", NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "a tip", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA) ",'tips':[{'id':'n','quote':'t','conversation':'c'}]", NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "an agreement", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA) ",'agreements':[{'id':'n','text':'t','conversation':'c'}]", NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "a strength", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA) ",'factors':[{'id':'n','text':'t','kind':'stimulating','conversation':'c'}]", NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "evidence", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA) ",'evidence':[{'id':'n','kind':'pupil_talk','conversation':'c'}]", NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "another kind of talk", 20251121, GROUP "," TALK("parent", "2025-11-03", WITH_AYA), NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "of another period", 20251121, GROUP "," TALK("child", "2025-10-14", WITH_AYA), NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "planned only", 20251121, GROUP ",'conversations':[{'id':'c','kind':'child','planned_for':'2025-11-03'}]", NULL, 0, 0},
    {"CHILD_TALK_NO_YIELD", "with nobody named", 20251121, GROUP "," TALK("child", "2025-11-03", ""), NULL, 0, 1},

    {"CHILD_PLAN_WITHOUT_CHILD", "nothing", 20251121, PLAN("child", ""), NULL, EDGE, 1},
    {"CHILD_PLAN_WITHOUT_CHILD", "a quote", 20251121, PLAN("child", ",'quote':'ik wil een puzzel maken'"), NULL, EDGE, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "a co-owner", 20251121, PLAN("child", ",'co_owners':['k1']"), NULL, EDGE, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "another kind of plan", 20251121, PLAN("individual", ""), NULL, 0, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "a draft", 20251121, PEOPLE ",'plans':[{'id':'p','kind':'child','state':'concept','pupils':['k1']}]", NULL, 0, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "without a state", 0, PEOPLE ",'plans':[{'id':'p','kind':'child','pupils':['k1']}]", NULL, NO_CALENDAR, 1},
    {"CHILD_PLAN_WITHOUT_CHILD", "the last day", 20251219, PLAN("child", ""), NULL, EDGE, 1},
    {"CHILD_PLAN_WITHOUT_CHILD", "it is over", 20251220, PLAN("child", ""), NULL, EDGE, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "a choice at its goal", 20251121, PLAN("child", "") ",'choices':[{'id':'h','goal':'g'}]", NULL, 0, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "a choice at no goal", 20251121, PLAN("child", "") ",'choices':[{'id':'h'}]", NULL, 0, 1},
    {"CHILD_PLAN_WITHOUT_CHILD", "a talk about its goal", 20251121, PLAN("child", "") "," TALK("child", "2025-10-14", WITH_AYA ",'goals':['g']"), NULL, 0, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "a talk in its days that names no goal", 20251121, PLAN("child", "") "," TALK("child", "2025-10-27", WITH_AYA), NULL, EDGE, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "a talk before its days that names no goal", 20251121, PLAN("child", "") "," TALK("child", "2025-10-26", WITH_AYA), NULL, EDGE, 1},
    {"CHILD_PLAN_WITHOUT_CHILD", "a talk with the parents", 20251121, PLAN("child", "") "," TALK("parent", "2025-11-03", WITH_AYA ",'goals':['g']"), NULL, 0, 1},
    {"CHILD_PLAN_WITHOUT_CHILD", "a need that the child named", 20251121, PLAN("child", "") ",'needs':[{'id':'n','text':'t','goal':'g','voiced_by':['pupil']}]", NULL, 0, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "a need that the teacher named", 20251121, PLAN("child", "") ",'needs':[{'id':'n','text':'t','goal':'g','voiced_by':['teacher']}]", NULL, 0, 1},
    {"CHILD_PLAN_WITHOUT_CHILD", "a tip", 20251121, PLAN("child", "") ",'tips':[{'id':'n','quote':'t','plan':'p'}]", NULL, 0, 0},
    {"CHILD_PLAN_WITHOUT_CHILD", "a parent's tip", 20251121, PLAN("child", "") ",'tips':[{'id':'n','quote':'t','plan':'p','guardian':'o1'}]", NULL, 0, 1},
    {"CHILD_PLAN_WITHOUT_CHILD", "a goal made together", 20251121, PEOPLE ",'goals':[{'id':'g','text':'t','period':'P2','with_pupils':true}],'plans':[{'id':'p','kind':'child','goals':['g']}]", NULL, 0, 0},

    {"ABOUT_NOT_WITH", "the twenty-ninth day", 20251202, ABOUT(""), NULL, EDGE, 1},
    {"ABOUT_NOT_WITH", "four weeks and no more", 20251201, ABOUT(""), NULL, EDGE, 0},
    {"ABOUT_NOT_WITH", "long after", 20260320, ABOUT(""), NULL, 0, 1},
    {"ABOUT_NOT_WITH", "a child conversation four weeks before", 20251202, ABOUT(",{'id':'c','kind':'child','held_on':'2025-09-29','pupils':['k1']}"), NULL, EDGE, 0},
    {"ABOUT_NOT_WITH", "a child conversation a day before that", 20251202, ABOUT(",{'id':'c','kind':'child','held_on':'2025-09-28','pupils':['k1']}"), NULL, EDGE, 1},
    {"ABOUT_NOT_WITH", "a parents' conversation after it", 20251202, ABOUT(",{'id':'c','kind':'parent','held_on':'2025-12-02','pupils':['k1']}"), NULL, EDGE, 0},
    {"ABOUT_NOT_WITH", "held after today", 20251202, ABOUT(",{'id':'c','kind':'parent','held_on':'2025-12-03','pupils':['k1']}"), NULL, EDGE, 1},
    {"ABOUT_NOT_WITH", "a start talk that names the parents", 20251202, ABOUT(",{'id':'c','kind':'start','held_on':'2025-11-05','guardians':['o1']}"), NULL, 0, 0},
    {"ABOUT_NOT_WITH", "a talk with another child", 20251202, ABOUT(",{'id':'c','kind':'child','held_on':'2025-11-05','pupils':['k2']}"), NULL, 0, 1},
    {"ABOUT_NOT_WITH", "another meeting about it", 20251202, ABOUT(",{'id':'c','kind':'pupil_meeting','held_on':'2025-11-05','pupils':['k1']}"), NULL, 0, 1},
    {"ABOUT_NOT_WITH", "a talk is planned", 20251202, ABOUT(",{'id':'c','kind':'child','planned_for':'2025-12-02','pupils':['k1']}"), NULL, EDGE, 0},
    {"ABOUT_NOT_WITH", "a talk was planned and not held", 20251202, ABOUT(",{'id':'c','kind':'child','planned_for':'2025-12-01','pupils':['k1']}"), NULL, EDGE, 1},
    {"ABOUT_NOT_WITH", "the parents were there", 20251202, PEOPLE ",'conversations':[{'id':'m','kind':'pupil_meeting','held_on':'2025-11-03','pupils':['k1'],'guardians':['o1']}]", NULL, 0, 0},
    {"ABOUT_NOT_WITH", "the child was there", 20251202, PEOPLE ",'conversations':[{'id':'m','kind':'pupil_meeting','held_on':'2025-11-03','pupils':['k1'],'answers':[{'id':'w','answer':'ja','speaker':'pupil'}]}]", NULL, 0, 0},
    {"ABOUT_NOT_WITH", "about the group", 20251202, PEOPLE ",'conversations':[{'id':'m','kind':'group_meeting','held_on':'2025-11-03','pupils':['k1']}]", NULL, 0, 0},
    {"ABOUT_NOT_WITH", "two pupils, one finding", 20251202, PEOPLE ",'conversations':[{'id':'m','kind':'pupil_meeting','held_on':'2025-11-03','pupils':['k1','k2']}]", NULL, 0, 1},
    {"ABOUT_NOT_WITH", "two meetings about two pupils", 20251212, ABOUT(",{'id':'c','kind':'pupil_meeting','held_on':'2025-11-05','pupils':['k2']}"), NULL, 0, 2},
    {"ABOUT_NOT_WITH", "the team waits longer", 20251202, ABOUT(""), THRESHOLD("ABOUT_NOT_WITH", "5"), 0, 0},

    {"PARENTS_BEHIND", "a goal of parent and child, the fifteenth day", 20251111, TOGETHER(""), NULL, EDGE, 1},
    {"PARENTS_BEHIND", "two weeks and no more", 20251110, TOGETHER(""), NULL, EDGE, 0},
    {"PARENTS_BEHIND", "an individual plan", 20251111, PLAN("individual", ""), NULL, EDGE, 1},
    {"PARENTS_BEHIND", "an individual plan, two weeks", 20251110, PLAN("individual", ""), NULL, EDGE, 0},
    {"PARENTS_BEHIND", "the team waits long, but half-way", 20251121, PLAN("individual", ""), THRESHOLD("PARENTS_BEHIND", "10"), EDGE, 1},
    {"PARENTS_BEHIND", "the day before half-way", 20251120, PLAN("individual", ""), THRESHOLD("PARENTS_BEHIND", "10"), EDGE, 0},
    {"PARENTS_BEHIND", "a plan of parent and child", 20251121, PLAN("parent_child", ""), NULL, 0, 1},
    {"PARENTS_BEHIND", "a child plan", 20251121, PLAN("child", ",'quote':'q'"), NULL, 0, 0},
    {"PARENTS_BEHIND", "a pupil's own goal", 20251121, OWN(""), NULL, 0, 0},
    {"PARENTS_BEHIND", "a draft", 20251121, PEOPLE ",'plans':[{'id':'p','kind':'individual','state':'concept','period':'P2','pupils':['k1']}]", NULL, 0, 0},
    {"PARENTS_BEHIND", "made later", 20251121, PLAN("individual", ",'made_on':'2025-11-17'"), NULL, 0, 0},
    {"PARENTS_BEHIND", "it is over", 20251220, PLAN("individual", ""), NULL, 0, 0},
    {"PARENTS_BEHIND", "plan and goal, one finding", 20251121, TOGETHER("") ",'plans':[{'id':'p','kind':'individual','state':'running','period':'P2','pupils':['k1']}]", NULL, 0, 1},
    {"PARENTS_BEHIND", "a talk since", 20251121, PLAN("individual", "") "," TALK("parent", "2025-11-20", WITH_AYA), NULL, 0, 0},
    {"PARENTS_BEHIND", "a talk four weeks before", 20251121, PLAN("individual", "") "," TALK("start", "2025-09-22", WITH_AYA), NULL, EDGE, 0},
    {"PARENTS_BEHIND", "a talk a day before that", 20251121, PLAN("individual", "") "," TALK("start", "2025-09-21", WITH_AYA), NULL, EDGE, 1},
    {"PARENTS_BEHIND", "a talk about a goal of the plan, long before", 20251121, PLAN("individual", "") "," TALK("parent", "2025-09-02", WITH_AYA ",'goals':['g']"), NULL, 0, 0},
    {"PARENTS_BEHIND", "a child conversation", 20251121, PLAN("individual", "") "," TALK("child", "2025-11-05", WITH_AYA ",'summary':'s'"), NULL, 0, 1},
    {"PARENTS_BEHIND", "a pupil meeting with the parents", 20251121, PLAN("individual", "") "," TALK("pupil_meeting", "2025-11-05", WITH_AYA ",'guardians':['o1']"), NULL, 0, 0},
    {"PARENTS_BEHIND", "a talk that names the parents", 20251121, PLAN("individual", "") "," TALK("parent", "2025-11-05", ",'guardians':['o1']"), NULL, 0, 0},
    {"PARENTS_BEHIND", "a talk is planned", 20251121, PLAN("individual", "") ",'conversations':[{'id':'c','kind':'parent','planned_for':'2025-11-21','pupils':['k1']}]", NULL, EDGE, 0},
    {"PARENTS_BEHIND", "a talk was planned and not held", 20251121, PLAN("individual", "") ",'conversations':[{'id':'c','kind':'parent','planned_for':'2025-11-20','pupils':['k1']}]", NULL, EDGE, 1},
    {"PARENTS_BEHIND", "an activity at home", 20251121, TOGETHER("") ",'parent_activities':[{'id':'v','text':'bakken','goal':'g'}]", NULL, 0, 0},
    {"PARENTS_BEHIND", "the goal came out of a talk with them", 20251121, TOGETHER(",'conversation':'c','made_on':'2025-10-27'") "," TALK("parent", "2025-09-02", WITH_AYA), NULL, 0, 0},
};

/* What the finding asks for, done. */
static const mend mends[] = {
    {"OWN_GOAL_NO_TALK", 20251121, OWN(""), OWN("") "," TALK("child", "2025-11-20", WITH_AYA ",'goals':['g'],'summary':'wil tekenen'")},
    {"CHILD_TALK_NO_YIELD", 20251121, GROUP "," TALK("child", "2025-11-03", WITH_AYA), GROUP "," TALK("child", "2025-11-03", WITH_AYA ",'answers':[{'id':'w','answer':'tekenen','speaker':'pupil'}]")},
    {"CHILD_PLAN_WITHOUT_CHILD", 20251121, PLAN("child", ""), PLAN("child", ",'quote':'ik wil een puzzel maken'")},
    {"ABOUT_NOT_WITH", 20251202, ABOUT(""), ABOUT(",{'id':'c','kind':'child','held_on':'2025-12-01','pupils':['k1'],'summary':'s'}")},
    {"PARENTS_BEHIND", 20251121, PLAN("individual", "") ",'conversations':[" ROOM "]", PLAN("individual", "") ",'conversations':[" ROOM ",{'id':'c','kind':'parent','held_on':'2025-11-20','pupils':['k1']}]"},
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
