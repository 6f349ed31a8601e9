/* Principle 2, needs and their answers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PUPILS "'pupils':[{'id':'k1','given_name':'Aya','grade':3},{'id':'k2','given_name':'Bo','grade':4}]"
#define SUBS "'subgroups':[{'id':'b','kind':'base','name':'basisgroep','pupils':['k1','k2']},{'id':'s','kind':'sub','name':'Sprong','pupils':['k1']}]"
#define GOAL(more) "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'" more "}]"
#define NEED(more) "'needs':[{'id':'n','text':'een maatje','goal':'g','pupils':['k1']" more "}]"
#define ASKED(day) ",'voiced_by':['pupil'],'voiced_pupils':['k1'],'since':'" day "'"
#define TWO(own) "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2','subgroups':['b']},{'id':'h','text':'puzzel','subject':'rek','period':'P2','subgroups':['s']" own "}]"

/* One case, one line. */
static const rule_case cases[] = {
    {"GOAL_WITHOUT_NEED", "subgroup", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']"), NULL, 0, 1},
    {"GOAL_WITHOUT_NEED", "own goal", 20251121, PUPILS "," GOAL(",'scope':'pupil','pupils':['k1','k2']"), NULL, 0, 1},
    {"GOAL_WITHOUT_NEED", "base group", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['b']"), NULL, 0, 0},
    {"GOAL_WITHOUT_NEED", "with a need", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") "," NEED(""), NULL, 0, 0},
    {"GOAL_WITHOUT_NEED", "the subgroup has a need without a goal", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") ",'needs':[{'id':'n','text':'t','subgroup':'s'}]", NULL, 0, 0},
    {"GOAL_WITHOUT_NEED", "period over", 20260112, PUPILS "," SUBS "," GOAL(",'subgroups':['s']"), NULL, 0, 0},
    {"GOAL_WITHOUT_NEED", "need noted after today", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") "," NEED(",'since':'2025-11-22'"), NULL, 0, 1},

    {"NEED_WITHOUT_APPROACH", "open", 20251121, PUPILS "," GOAL("") "," NEED(""), NULL, 0, 1},
    {"NEED_WITHOUT_APPROACH", "approach", 20251121, PUPILS "," GOAL("") "," NEED("") ",'approaches':[{'id':'a','text':'t','needs':['n']}]", NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "parents", 20251121, PUPILS "," GOAL("") "," NEED("") ",'parent_activities':[{'id':'a','text':'t','needs':['n']}]", NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "answered", 20251121, PUPILS "," GOAL("") "," NEED(",'answer':'na de kerst','answered_on':'2025-11-20'"), NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "answered after today", 20251121, PUPILS "," GOAL("") "," NEED(",'answer':'na de kerst','answered_on':'2025-11-24'"), NULL, 0, 1},
    {"NEED_WITHOUT_APPROACH", "an approach to begin next week", 20251121, PUPILS "," GOAL("") "," NEED("") ",'approaches':[{'id':'a','text':'t','needs':['n'],'started_on':'2025-11-24'}]", NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "a pupil asked: one matter, one finding", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30")), NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "a pupil asked a week ago", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-11-14")), NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "a pupil asked, and that is not asked about", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30")), "'check_settings':[{'rule':'PUPIL_NEED_UNANSWERED','state':'off'}]", 0, 0},
    {"NEED_WITHOUT_APPROACH", "a pupil asked, nobody knows when", 20251121, PUPILS "," GOAL("") "," NEED(",'voiced_by':['pupil']"), NULL, 0, 1},
    {"NEED_WITHOUT_APPROACH", "goal not running", 20260112, PUPILS "," GOAL("") "," NEED(""), NULL, 0, 0},

    /* Two weeks after Friday 7 November is Friday 21 November. */
    {"PUPIL_NEED_UNANSWERED", "two weeks", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-11-07")), NULL, 0, 0},
    {"PUPIL_NEED_UNANSWERED", "a day more", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-11-06")), NULL, 0, 1},
    {"PUPIL_NEED_UNANSWERED", "weeks without school do not count", 20260105, PUPILS ",'goals':[{'id':'g','text':'t','period':'P3'}]," NEED(ASKED("2025-12-15")), NULL, 0, 0},
    {"PUPIL_NEED_UNANSWERED", "without a calendar they do", 20260105, PUPILS ",'goals':[{'id':'g','text':'t','period':'P3'}]," NEED(ASKED("2025-12-15")), NULL, NO_CALENDAR, 1},
    {"PUPIL_NEED_UNANSWERED", "the day comes from the talk", 20251121, PUPILS ",'conversations':[{'id':'c','kind':'child','held_on':'2025-10-30'}]," GOAL("") "," NEED(",'voiced_by':['pupil'],'conversation':'c'"), NULL, 0, 1},
    {"PUPIL_NEED_UNANSWERED", "the teacher's need", 20251121, PUPILS "," GOAL("") "," NEED(",'voiced_by':['teacher'],'since':'2025-10-30'"), NULL, 0, 0},
    {"PUPIL_NEED_UNANSWERED", "approach", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30")) ",'approaches':[{'id':'a','text':'t','needs':['n']}]", NULL, 0, 0},
    {"PUPIL_NEED_UNANSWERED", "closed with its period", 20260112, PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30")), NULL, 0, 0},
    {"PUPIL_NEED_UNANSWERED", "without a goal: open in its period", 20251121, PUPILS ",'needs':[{'id':'n','text':'rust','pupils':['k1']" ASKED("2025-10-30") "}]", NULL, 0, 1},
    {"PUPIL_NEED_UNANSWERED", "without a goal: on the last day of the period", 20251219, PUPILS ",'needs':[{'id':'n','text':'rust','pupils':['k1']" ASKED("2025-10-30") "}]", NULL, 0, 1},
    {"PUPIL_NEED_UNANSWERED", "without a goal: the period in which it was asked is over", 20251220, PUPILS ",'needs':[{'id':'n','text':'rust','pupils':['k1']" ASKED("2025-10-30") "}]", NULL, 0, 0},
    {"PUPIL_NEED_UNANSWERED", "without a goal: its subgroup goes on", 20260112, PUPILS ",'subgroups':[{'id':'s','kind':'sub','period':'P3'}],'needs':[{'id':'n','text':'rust','subgroup':'s'" ASKED("2025-10-30") "}]", NULL, 0, 1},
    {"PUPIL_NEED_UNANSWERED", "without a goal: the period of its subgroup is over", 20260112, PUPILS ",'subgroups':[{'id':'s','kind':'sub','period':'P1'}],'needs':[{'id':'n','text':'rust','subgroup':'s'" ASKED("2025-12-01") "}]", NULL, 0, 0},
    {"PUPIL_NEED_UNANSWERED", "without a goal or calendar: nothing is known to be over", 20260112, PUPILS ",'needs':[{'id':'n','text':'rust','pupils':['k1']" ASKED("2025-10-30") "}]", NULL, NO_CALENDAR, 1},
    {"PUPIL_NEED_UNANSWERED", "the team waits four weeks", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30")), "'thresholds':[{'rule':'PUPIL_NEED_UNANSWERED','name':'weeks','amount':4}]", 0, 0},
    {"PUPIL_NEED_UNANSWERED", "a need without pupil or text", 20251121, GOAL("") ",'needs':[{'id':'n','goal':'g','voiced_by':['pupil'],'since':'2025-10-30'}]", NULL, 0, 1},

    {"OWN_GOAL_WITHOUT_REASON", "no reason", 20251121, PUPILS "," SUBS "," TWO(""), NULL, 0, 1},
    {"OWN_GOAL_WITHOUT_REASON", "rationale", 20251121, PUPILS "," SUBS "," TWO(",'rationale':'omdat'"), NULL, 0, 0},
    {"OWN_GOAL_WITHOUT_REASON", "out of a child conversation", 20251121, PUPILS "," SUBS ",'conversations':[{'id':'c','kind':'child'}]," TWO(",'conversation':'c'"), NULL, 0, 0},
    {"OWN_GOAL_WITHOUT_REASON", "out of a meeting about him", 20251121, PUPILS "," SUBS ",'conversations':[{'id':'c','kind':'pupil_meeting'}]," TWO(",'conversation':'c'"), NULL, 0, 1},
    {"OWN_GOAL_WITHOUT_REASON", "the base group has no goal", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']"), NULL, 0, 0},
    {"OWN_GOAL_WITHOUT_REASON", "the same goal, written again", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','text':'Tellen tot 20','subject':'rek','period':'P2','subgroups':['b']},{'id':'h','text':'tellen tot 20','subject':'rek','period':'P2','subgroups':['s']}]", NULL, 0, 0},
    {"OWN_GOAL_WITHOUT_REASON", "the same text in another period, another goal in this one", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2','subgroups':['b']},{'id':'f','text':'puzzel','subject':'rek','period':'P1','subgroups':['b']},{'id':'h','text':'puzzel','subject':'rek','period':'P2','subgroups':['s']}]", NULL, 0, 1},
    {"OWN_GOAL_WITHOUT_REASON", "neither has a text", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','subject':'rek','period':'P2','subgroups':['b']},{'id':'h','subject':'rek','period':'P2','subgroups':['s']}]", NULL, 0, 1},
    {"OWN_GOAL_WITHOUT_REASON", "the goal of both", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['b','s']"), NULL, 0, 0},
};
/* clang-format on */

static void test_cases(void **state) {
    (void)state;
    run_cases(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
