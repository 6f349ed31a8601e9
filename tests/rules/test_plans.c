/* Principle 7: plans at once, weeks between plans, long plans that nobody looks into, results outside their window. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PLAN(id, more) "{'id':'" id "','kind':'period','title':'Plan " id "','subject':'rek'" more "}"
#define DAYS(first, last) ",'start_date':'" first "','end_date':'" last "'"
#define PLANS(two) "'plans':[" two "]"
#define A PLAN("a", DAYS("2025-10-27", "2025-11-21"))
#define GROUPS "'school_groups':[{'id':'x','name':'3'},{'id':'y','name':'4'}],"
#define GOAL(id, period) "{'id':'" id "','text':'tellen','criterion':'c','subject':'rek','period':'" period "'}"
#define GOALS(list) "'goals':[" list "]"
#define WEEK(monday, goal) "{'id':'w" monday "','week_start':'" monday "','slots':[{'id':'s" monday "','day':'monday','goals':['" goal "']}]}"
/* The weeks of P3 but the last: school weeks 2 to 6 of 2026. */
#define FOUR WEEK("2026-01-05", "g") "," WEEK("2026-01-12", "g") "," WEEK("2026-01-19", "g") "," WEEK("2026-01-26", "g")
#define FIVE FOUR "," WEEK("2026-02-02", "g")
#define LONG(more) PLANS("{'id':'p','kind':'course','title':'Koers','subject':'rek','start_date':'2025-09-01','end_date':'2025-12-12'" more "}")
#define RESULT(day, more) "'evidence':[{'id':'v','kind':'cito','moment':'M','held_on':'" day "'" more "}]"
#define PUPIL(grade) "'pupils':[{'id':'p','grade':" grade "}],"
#define HIS ",'pupils':['p']"

/* One case, one line. */
static const rule_case cases[] = {
    {"PLAN_OVERLAP", "a day together", 0, PLANS(A "," PLAN("b", DAYS("2025-11-21", "2025-12-19"))), NULL, EDGE, 1},
    {"PLAN_OVERLAP", "one after the other", 0, PLANS(A "," PLAN("b", DAYS("2025-11-22", "2025-12-19"))), NULL, EDGE, 0},
    {"PLAN_OVERLAP", "another kind", 0, PLANS(A ",{'id':'b','kind':'course','subject':'rek','start_date':'2025-10-27','end_date':'2025-12-19'}"), NULL, EDGE, 0},
    {"PLAN_OVERLAP", "another subject", 0, PLANS(A ",{'id':'b','kind':'period','subject':'taal','start_date':'2025-10-27','end_date':'2025-12-19'}"), NULL, EDGE, 0},
    {"PLAN_OVERLAP", "no subject, no title", 0, PLANS("{'id':'a','kind':'period'" DAYS("2025-10-27", "2025-12-19") "},{'id':'b','kind':'period'" DAYS("2025-10-27", "2025-12-19") "}"), NULL, 0, 1},
    {"PLAN_OVERLAP", "no subject, and goals of other subjects", 0, "'goals':[{'id':'g','text':'een','subject':'rek'},{'id':'h','text':'twee','subject':'taal'}]," PLANS("{'id':'a','kind':'period','goals':['g']" DAYS("2025-10-27", "2025-12-19") "},{'id':'b','kind':'period','goals':['h']" DAYS("2025-10-27", "2025-12-19") "}"), NULL, EDGE, 0},
    {"PLAN_OVERLAP", "no subject, and goals of one subject", 0, "'goals':[{'id':'g','text':'een','subject':'rek'},{'id':'h','text':'twee','subject':'rek'}]," PLANS("{'id':'a','kind':'period','goals':['g']" DAYS("2025-10-27", "2025-12-19") "},{'id':'b','kind':'period','goals':['h']" DAYS("2025-10-27", "2025-12-19") "}"), NULL, EDGE, 1},
    {"PLAN_OVERLAP", "no subject, and titles that differ", 0, PLANS("{'id':'a','kind':'period','title':'Lezen'" DAYS("2025-10-27", "2025-12-19") "},{'id':'b','kind':'period','title':'Spelling'" DAYS("2025-10-27", "2025-12-19") "}"), NULL, 0, 0},
    {"PLAN_OVERLAP", "a draft", 0, PLANS(A "," PLAN("b", ",'state':'concept'" DAYS("2025-11-03", "2025-12-19"))), NULL, 0, 0},
    {"PLAN_OVERLAP", "one was stopped", 0, PLANS(A "," PLAN("b", ",'state':'stopped'" DAYS("2025-11-03", "2025-12-19"))), NULL, 0, 0},
    {"PLAN_OVERLAP", "other pupils", 0, "'pupils':[{'id':'p'},{'id':'q'}]," PLANS(PLAN("a", HIS DAYS("2025-10-27", "2025-12-19")) "," PLAN("b", ",'pupils':['q']" DAYS("2025-10-27", "2025-12-19"))), NULL, EDGE, 0},
    {"PLAN_OVERLAP", "the same pupils in another order", 0, "'pupils':[{'id':'p'},{'id':'q'}]," PLANS(PLAN("a", ",'pupils':['p','q']" DAYS("2025-10-27", "2025-12-19")) "," PLAN("b", ",'pupils':['q','p']" DAYS("2025-10-27", "2025-12-19"))), NULL, 0, 1},
    {"PLAN_OVERLAP", "another subgroup", 0, "'subgroups':[{'id':'s','kind':'sub'}]," PLANS(A "," PLAN("b", ",'subgroups':['s']" DAYS("2025-10-27", "2025-12-19"))), NULL, 0, 0},
    {"PLAN_OVERLAP", "another group", 0, GROUPS PLANS(PLAN("a", ",'school_group':'x'" DAYS("2025-10-27", "2025-12-19")) "," PLAN("b", ",'school_group':'y'" DAYS("2025-10-27", "2025-12-19"))), NULL, 0, 0},
    {"PLAN_OVERLAP", "it takes over", 0, PLANS(A "," PLAN("b", ",'supersedes':'a'" DAYS("2025-11-10", "2025-12-19"))), NULL, 0, 0},
    {"PLAN_OVERLAP", "a short one within a long one, and one behind it", 0, PLANS(PLAN("a", DAYS("2025-10-27", "2025-12-19")) "," PLAN("b", DAYS("2025-11-03", "2025-11-07")) "," PLAN("c", DAYS("2025-12-01", "2026-01-16"))), NULL, 0, 2},
    {"PLAN_OVERLAP", "on the last day of one", 20251121, PLANS(A "," PLAN("b", DAYS("2025-11-03", "2025-12-19"))), NULL, EDGE, 1},
    {"PLAN_OVERLAP", "when one is over", 20251122, PLANS(A "," PLAN("b", DAYS("2025-11-03", "2025-12-19"))), NULL, EDGE, 0},
    {"PLAN_OVERLAP", "by their periods", 0, PLANS(PLAN("a", ",'period':'P2'") "," PLAN("b", ",'period':'P2'")), NULL, 0, 1},
    {"PLAN_OVERLAP", "by their periods, of which there is no calendar", 0, PLANS(PLAN("a", ",'period':'P2'") "," PLAN("b", ",'period':'P2'")), NULL, NO_CALENDAR, 0},

    {"PERIOD_GAP", "a period without goals", 20260225, GOALS(GOAL("g", "P2") "," GOAL("h", "P4")), NULL, 0, 1},
    {"PERIOD_GAP", "the next holds them", 20260225, GOALS(GOAL("g", "P2") "," GOAL("h", "P3")), NULL, 0, 0},
    {"PERIOD_GAP", "five of its six weeks are planned", 20260225, GOALS(GOAL("g", "P2") "," GOAL("h", "P4")) ",'week_plans':[" FIVE "]", NULL, EDGE, 1},
    {"PERIOD_GAP", "all of them", 20260225, GOALS(GOAL("g", "P2") "," GOAL("h", "P4")) ",'week_plans':[" FIVE "," WEEK("2026-02-09", "g") "]", NULL, EDGE, 0},
    {"PERIOD_GAP", "the team allows one", 20260225, GOALS(GOAL("g", "P2") "," GOAL("h", "P4")) ",'week_plans':[" FIVE "]", "'thresholds':[{'rule':'PERIOD_GAP','name':'weeks','amount':2}]", 0, 0},
    {"PERIOD_GAP", "and two are missing", 20260225, GOALS(GOAL("g", "P2") "," GOAL("h", "P4")) ",'week_plans':[" FOUR "]", "'thresholds':[{'rule':'PERIOD_GAP','name':'weeks','amount':2}]", 0, 1},
    {"PERIOD_GAP", "the last day of the holiday before it", 20260104, GOALS(GOAL("g", "P2") "," GOAL("h", "P4")), NULL, EDGE, 0},
    {"PERIOD_GAP", "its first day", 20260105, GOALS(GOAL("g", "P2") "," GOAL("h", "P4")), NULL, EDGE, 1},
    {"PERIOD_GAP", "another subject", 20260225, GOALS(GOAL("g", "P2") ",{'id':'h','text':'t','subject':'taal','period':'P4'}"), NULL, 0, 0},
    {"PERIOD_GAP", "a child's own goals", 20260225, PUPIL("5") GOALS("{'id':'g','text':'t','scope':'pupil','subject':'rek','period':'P2','pupils':['p']},{'id':'h','text':'t','scope':'pupil','subject':'rek','period':'P4','pupils':['p']}"), NULL, 0, 0},
    {"PERIOD_GAP", "between plans", 20260225, PLANS(PLAN("a", ",'state':'closed','period':'P2'") "," PLAN("b", ",'period':'P4'")), NULL, 0, 1},
    {"PERIOD_GAP", "a draft is no plan yet", 20260225, PLANS(PLAN("a", ",'period':'P2'") "," PLAN("b", ",'state':'concept','period':'P4'")), NULL, 0, 0},
    {"PERIOD_GAP", "goals without a plan fill it", 20260225, GOALS(GOAL("g", "P3")) "," PLANS(PLAN("a", ",'period':'P2'") "," PLAN("b", ",'period':'P4'")), NULL, 0, 0},
    {"PERIOD_GAP", "the plan of another group", 20260225, GROUPS PLANS(PLAN("a", ",'school_group':'x','period':'P2'") "," PLAN("c", ",'school_group':'y','period':'P3'") "," PLAN("b", ",'school_group':'x','period':'P4'")), NULL, 0, 1},
    {"PERIOD_GAP", "what names no group fills all", 20260225, GROUPS PLANS(PLAN("a", ",'school_group':'x','period':'P2'") "," PLAN("c", ",'period':'P3'") "," PLAN("b", ",'school_group':'x','period':'P4'")), NULL, 0, 0},
    {"PERIOD_GAP", "a plan for all subjects, by its goals", 20260225, GOALS(GOAL("g", "P2") "," GOAL("h", "P4")) ",'plans':[{'id':'a','kind':'block','period':'P3','goals':['g']}]", NULL, 0, 0},

    /* 1 September to 12 December 2025: 14 school weeks. */
    {"PERIOD_TOO_LONG", "nobody looked", 20251201, LONG(""), NULL, 0, 1},
    {"PERIOD_TOO_LONG", "before the half", 20251016, LONG(""), NULL, 0, 0},
    {"PERIOD_TOO_LONG", "when it is over", 20251213, LONG(""), NULL, 0, 0},
    {"PERIOD_TOO_LONG", "twelve weeks", 20251120, PLANS(PLAN("p", DAYS("2025-09-01", "2025-11-28"))), NULL, EDGE, 0},
    {"PERIOD_TOO_LONG", "thirteen weeks", 20251120, PLANS(PLAN("p", DAYS("2025-09-01", "2025-12-01"))), NULL, EDGE, 1},
    {"PERIOD_TOO_LONG", "the team allows more", 20251201, LONG(""), "'thresholds':[{'rule':'PERIOD_TOO_LONG','name':'weeks','amount':14}]", 0, 0},
    {"PERIOD_TOO_LONG", "tasted", 20251201, LONG("") ",'evidence':[{'id':'v','kind':'method_test','subject':'rek','held_on':'2025-10-03'}]", NULL, 0, 0},
    {"PERIOD_TOO_LONG", "another subject was", 20251201, LONG("") ",'evidence':[{'id':'v','kind':'method_test','subject':'taal','held_on':'2025-10-03'}]", NULL, 0, 1},
    {"PERIOD_TOO_LONG", "tasted before it began", 20251201, LONG("") ",'evidence':[{'id':'v','kind':'method_test','subject':'rek','held_on':'2025-08-31'}]", NULL, 0, 1},
    {"PERIOD_TOO_LONG", "a goal of the subject was judged", 20251201, GOALS(GOAL("g", "P1")) "," LONG("") ",'evaluations':[{'id':'e','held_on':'2025-10-16','results':[{'id':'r','goal':'g','status':'met'}]}]", NULL, 0, 0},
    {"PERIOD_TOO_LONG", "an evaluation that names nothing", 20251201, LONG("") ",'evaluations':[{'id':'e','held_on':'2025-10-16'}]", NULL, 0, 0},
    {"PERIOD_TOO_LONG", "stopped", 20251201, LONG(",'state':'stopped'"), NULL, 0, 0},
    {"PERIOD_TOO_LONG", "a goal without a plan in a short period", 20251201, GOALS(GOAL("g", "P2")), NULL, 0, 0},
    {"PERIOD_TOO_LONG", "in a period that the team finds long, once for two goals", 20251201, GOALS(GOAL("g", "P2") "," GOAL("h", "P2")), "'thresholds':[{'rule':'PERIOD_TOO_LONG','name':'weeks','amount':7}]", 0, 1},
    {"PERIOD_TOO_LONG", "not when it stands in a plan", 20251201, GOALS(GOAL("g", "P2")) ",'plans':[{'id':'p','kind':'period','state':'stopped','goals':['g']}]", "'thresholds':[{'rule':'PERIOD_TOO_LONG','name':'weeks','amount':7}]", 0, 0},

    {"TEST_OUTSIDE_WINDOW", "the last day", 0, PUPIL("5") RESULT("2026-02-28", HIS), NULL, EDGE, 0},
    {"TEST_OUTSIDE_WINDOW", "the day after", 0, PUPIL("5") RESULT("2026-03-01", HIS), NULL, EDGE, 1},
    {"TEST_OUTSIDE_WINDOW", "the first day", 0, PUPIL("5") RESULT("2026-01-01", HIS), NULL, EDGE, 0},
    {"TEST_OUTSIDE_WINDOW", "the day before", 0, PUPIL("5") RESULT("2025-12-31", HIS), NULL, EDGE, 1},
    {"TEST_OUTSIDE_WINDOW", "a grade that is not measured", 0, PUPIL("8") RESULT("2026-03-01", HIS), NULL, 0, 0},
    {"TEST_OUTSIDE_WINDOW", "of the whole group", 0, PUPIL("5") RESULT("2026-03-01", ""), NULL, 0, 1},
    {"TEST_OUTSIDE_WINDOW", "of a group of that grade", 0, PUPIL("8") RESULT("2026-03-01", ""), NULL, 0, 0},
    {"TEST_OUTSIDE_WINDOW", "after today", 20260225, PUPIL("5") RESULT("2026-03-02", HIS), NULL, 0, 0},
    {"TEST_OUTSIDE_WINDOW", "alike ones are told once", 0, PUPIL("5") "'evidence':[{'id':'v','kind':'cito','moment':'M','held_on':'2026-03-02'" HIS "},{'id':'w','kind':'cito','moment':'M','held_on':'2026-03-05'" HIS "},{'id':'x','kind':'cito','moment':'M','held_on':'2026-04-02'" HIS "}]", NULL, 0, 2},
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
