/* Principle 3, and what the week says about it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PUPILS "'pupils':[{'id':'k1','given_name':'Aya','grade':3},{'id':'k2','given_name':'Bo','grade':3}]"
#define SUBS "'subgroups':[{'id':'b','kind':'base','name':'basisgroep','subject':'rek','pupils':['k1','k2']},{'id':'s','kind':'sub','level':'intensief','subject':'rek','name':'Sprong','pupils':['k1']}]"
#define GOAL "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2','subgroups':['b','s']}]"
#define ALL PUPILS "," SUBS "," GOAL
#define SLOT(id, who, minutes) "{'id':'" id "','day':'monday','minutes':" minutes ",'led_by':'teacher','subject':'rek','subgroups':['" who "'],'goals':['g']}"
#define ALONE(id, pupils) "{'id':'" id "','day':'monday','minutes':10,'led_by':'teacher','subject':'rek','pupils':[" pupils "]}"
#define PAIR PUPILS ",'subgroups':[{'id':'b','kind':'base','subject':'rek'},{'id':'s','kind':'sub','level':'intensief','subject':'rek','name':'Sprong','pupils':['k1','k2','k1']},{'id':'t','kind':'sub','subject':'rek','name':'Tussen','pupils':['k1']}]," GOAL
#define WHOLE PUPILS ",'subgroups':[{'id':'b','kind':'base','name':'basisgroep','subject':'rek'},{'id':'s','kind':'sub','level':'intensief','subject':'rek','name':'Sprong','pupils':['k1']}]," GOAL
#define WEEK(id, monday, slots) "{'id':'" id "','week_start':'" monday "','slots':[" slots "]}"
#define SELF ",{'id':'self','day':'friday','minutes':30,'led_by':'self','subject':'rek','subgroups':['s']}"
#define WEEKS(list) "'week_plans':[" list "]"
#define APPROACH(more) "'approaches':[{'id':'a','text':'t','goals':['g']" more "}]"

/* One case, one line. */
static const rule_case cases[] = {
    {"SUBGROUP_SKIPPED", "two weeks", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, EDGE, 1},
    {"SUBGROUP_SKIPPED", "one week", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "s", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, EDGE, 0},
    {"SUBGROUP_SKIPPED", "only one week is planned", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, 0, 0},
    {"SUBGROUP_SKIPPED", "its turn comes next week", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30")) "," WEEK("w5", "2025-11-24", SLOT("z", "s", "30"))), NULL, 0, 0},
    {"SUBGROUP_SKIPPED", "weeks that do not follow each other", 20251121, ALL "," WEEKS(WEEK("w2", "2025-11-03", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, 0, 0},
    {"SUBGROUP_SKIPPED", "plans of long ago", 20251212, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, 0, 0},
    {"SUBGROUP_SKIPPED", "goal met", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))) ",'evaluations':[{'id':'e','held_on':'2025-11-20','results':[{'id':'r','goal':'g','status':'met'}]}]", NULL, 0, 0},
    {"SUBGROUP_SKIPPED", "weeks before the period do not count", 20251031, ALL "," WEEKS(WEEK("w0", "2025-10-13", SLOT("x", "b", "30")) "," WEEK("w1", "2025-10-27", SLOT("y", "b", "30"))), NULL, 0, 0},
    {"SUBGROUP_SKIPPED", "the team waits three weeks", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), "'thresholds':[{'rule':'SUBGROUP_SKIPPED','name':'weeks','amount':3}]", 0, 0},

    {"SUBGROUP_SKIPPED", "a slot that names all its pupils", 20251121, PAIR "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30") "," ALONE("p", "'k2','k1'")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, 0, 0},
    {"SUBGROUP_SKIPPED", "a slot that names one of its pupils", 20251121, PAIR "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30") "," ALONE("p", "'k2','k2'")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, 0, 1},
    {"SUBGROUP_SKIPPED", "one slot that names all pupils of two subgroups", 20251121, PUPILS ",'subgroups':[{'id':'s','kind':'sub','name':'Een','pupils':['k1','k2']},{'id':'t','kind':'sub','name':'Twee','pupils':['k1']}],'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2','subgroups':['s','t']}]," WEEKS(WEEK("w3", "2025-11-10", ALONE("p", "'k1','k2'")) "," WEEK("w4", "2025-11-17", "{'id':'y','day':'monday','whole_group':true}")), NULL, 0, 0},

    {"INTENSIVE_NO_EXTRA_TIME", "as much as the whole group", 20251121, WHOLE "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30") SELF)), NULL, EDGE, 1},
    {"INTENSIVE_NO_EXTRA_TIME", "a minute more than the whole group", 20251121, WHOLE "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30") "," SLOT("z", "s", "1"))), NULL, 0, 0},
    {"INTENSIVE_NO_EXTRA_TIME", "as much as the others", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30") SELF)), NULL, EDGE, 1},
    {"INTENSIVE_NO_EXTRA_TIME", "one minute more", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30") "," SLOT("z", "s", "1"))), NULL, EDGE, 0},
    {"INTENSIVE_NO_EXTRA_TIME", "more, but alone", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30") ",{'id':'z','day':'friday','minutes':30,'led_by':'self','subject':'rek','subgroups':['s']}")), NULL, 0, 1},
    {"INTENSIVE_NO_EXTRA_TIME", "more for the pupil himself", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30") ",{'id':'z','day':'friday','minutes':10,'led_by':'assistant','subject':'rek','pupils':['k1']}")), NULL, 0, 0},
    {"INTENSIVE_NO_EXTRA_TIME", "no week", 20251121, ALL, NULL, 0, 0},
    {"INTENSIVE_NO_EXTRA_TIME", "skipped: one matter, one finding", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, 0, 0},
    {"INTENSIVE_NO_EXTRA_TIME", "skipped, and that is not asked about", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), "'check_settings':[{'rule':'SUBGROUP_SKIPPED','state':'off'}],'thresholds':[{'rule':'SUBGROUP_SKIPPED','name':'weeks','amount':9}]", 0, 0},
    {"INTENSIVE_NO_EXTRA_TIME", "the week has the base group only: one matter, one finding", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), NULL, 0, 0},
    {"INTENSIVE_NO_EXTRA_TIME", "the same, and that is not asked about", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), "'check_settings':[{'rule':'WEEK_BASE_ONLY','state':'off'}]", 0, 0},
    {"INTENSIVE_NO_EXTRA_TIME", "it has a turn without a teacher", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30") SELF)), "'thresholds':[{'rule':'SUBGROUP_SKIPPED','name':'weeks','amount':9}]", 0, 1},
    {"SUBGROUP_SKIPPED", "off: nothing is said", 20251121, ALL "," WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30"))), "'check_settings':[{'rule':'SUBGROUP_SKIPPED','state':'off'}]", 0, 0},

    {"APPROACH_EMPTY", "nothing", 20251121, ALL, "'subjects':[{'id':'rek','name':'rekenen'}]", EDGE, 1},
    {"APPROACH_EMPTY", "base approach for all", 20251121, ALL, "'subjects':[{'id':'rek','name':'rekenen'}],'base_approaches':[{'id':'b','text':'t'}]", 0, 0},
    {"APPROACH_EMPTY", "base approach for another subject", 20251121, ALL, "'subjects':[{'id':'rek','name':'rekenen'},{'id':'taal','name':'taal'}],'base_approaches':[{'id':'b','text':'t','subject':'taal'}]", 0, 1},
    {"APPROACH_EMPTY", "an approach", 20251121, ALL "," APPROACH(""), "'subjects':[{'id':'rek','name':'rekenen'}]", EDGE, 0},
    {"APPROACH_EMPTY", "the method in the week", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", "{'id':'s1','day':'monday','goals':['g'],'method_refs':[{'lesson':'3'}]}")), "'subjects':[{'id':'rek','name':'rekenen'}]", 0, 0},
    {"APPROACH_EMPTY", "no team: not looked at", 20251121, ALL, NULL, 0, 0},
    {"APPROACH_EMPTY", "a goal of parent and child", 20251121, PUPILS ",'goals':[{'id':'g','text':'wegen','scope':'parent_child','subject':'rek','period':'P2','pupils':['k1']}],'parent_activities':[{'id':'a','text':'bakken','goal':'g'}]", "'subjects':[{'id':'rek','name':'rekenen'}]", EDGE, 0},

    {"APPROACH_ONLY_MATERIAL", "only material", 20251121, ALL "," APPROACH(",'kind':'material'"), NULL, EDGE, 1},
    {"APPROACH_ONLY_MATERIAL", "by a need", 20251121, ALL ",'needs':[{'id':'n','text':'t','goal':'g'}],'approaches':[{'id':'a','text':'t','kind':'material','needs':['n']}]", NULL, 0, 1},
    {"APPROACH_ONLY_MATERIAL", "and something else", 20251121, ALL ",'approaches':[{'id':'a','text':'t','kind':'material','goals':['g']},{'id':'c','text':'t','kind':'didactic','goals':['g']}]", NULL, EDGE, 0},
    {"APPROACH_ONLY_MATERIAL", "no approach", 20251121, ALL, NULL, 0, 0},
    {"APPROACH_ONLY_MATERIAL", "period over", 20260112, ALL "," APPROACH(",'kind':'material'"), NULL, 0, 0},
};

#define TWO_WEEKS(more) WEEKS(WEEK("w3", "2025-11-10", SLOT("x", "b", "30")) "," WEEK("w4", "2025-11-17", SLOT("y", "b", "30") more))
static const mend mends[] = {
    {"SUBGROUP_SKIPPED", 20251121, ALL "," TWO_WEEKS(""), ALL "," TWO_WEEKS("," SLOT("z", "s", "1")), NULL, 0},
    {"INTENSIVE_NO_EXTRA_TIME", 20251121, ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30") SELF)), ALL "," WEEKS(WEEK("w4", "2025-11-17", SLOT("y", "b", "30") SELF "," SLOT("z", "s", "1"))), NULL, 0},
    {"APPROACH_EMPTY", 20251121, ALL, ALL "," APPROACH(""), "'subjects':[{'id':'rek','name':'rekenen'}]", 0},
    {"APPROACH_ONLY_MATERIAL", 20251121, ALL "," APPROACH(",'kind':'material'"), ALL ",'approaches':[{'id':'a','text':'t','kind':'material','goals':['g']},{'id':'c','text':'t','kind':'didactic','goals':['g']}]", NULL, 0},
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
