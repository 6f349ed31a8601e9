/* Principle 3: goals and subgroups that the week shows, hindrances beside the child's, home and school on one way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PUPILS "'pupils':[{'id':'k1','given_name':'Aya','grade':3},{'id':'k2','given_name':'Bo','grade':3}]"
#define SUBS "'subgroups':[{'id':'b','kind':'base','subject':'rek'},{'id':'s','kind':'sub','subject':'rek','name':'Sprong','pupils':['k1','k2']},{'id':'t','kind':'sub','subject':'rek','name':'Puzzel','pupils':['k2']}]"
#define GOALS(list) "'goals':[" list "]"
#define GOAL(id, more) "{'id':'" id "','text':'doel " id "','subject':'rek','period':'P2'" more "}"
#define OF(who) ",'subgroups':['" who "']"
#define WEEK(id, monday, slots) "{'id':'" id "','week_start':'" monday "','slots':[" slots "]}"
#define WEEKS(list) "'week_plans':[" list "]"
#define LESSON(id, more) "{'id':'" id "','day':'monday'" more "}"
#define REK ",'subject':'rek'"
#define NAMES(goal) ",'goals':['" goal "']"
#define TEAM "'subjects':[{'id':'rek','name':'rekenen'},{'id':'taal','name':'taal'}]"
/* Goal g of the base group is in the week, whatever else is. */
#define THIS(slots) WEEKS(WEEK("w4", "2025-11-17", LESSON("g1", NAMES("g")) slots))
#define BASE GOAL("g", OF("b"))
#define GROUP(more) PUPILS "," SUBS "," GOALS(BASE "," GOAL("h", OF("s")) more)

/* Monday 3 and 10 November come before the week of half-way, Friday 21 November. */
#define EARLIER WEEK("w2", "2025-11-03", LESSON("o", NAMES("g")))
#define NEVER(goal, more) PUPILS "," SUBS "," GOALS(BASE "," goal) "," WEEKS(EARLIER more)

#define FACTOR(id, kind, more) "{'id':'" id "','text':'t','kind':'" kind "'" more "}"
#define CHILD ",'holder':'pupil'"
#define TEACHING ",'holder':'teaching'"
#define FACTORS(list) "'factors':[" list "]"
#define ANALYSIS(id, factors) "{'id':'" id "','goal':'g','factors':[" factors "]}"
#define ANALYSES(list) "'goal_analyses':[" list "]"
#define JUDGED(status) ",'evaluations':[{'id':'e','held_on':'2025-12-18','results':[{'id':'r','goal':'g','status':'" status "'}]}]"
#define ANALYSED(factors, more) PUPILS "," GOALS(BASE) "," SUBS "," FACTORS(factors) "," more
#define ROW(id, pupil, factors) "{'id':'" id "','pupil':'" pupil "','factors':[" factors "]}"
#define OVERVIEW(id, day, rows) "{'id':'" id "','made_on':'" day "','rows':[" rows "]}"
#define OVERVIEWS(list) PUPILS "," FACTORS(FACTOR("f", "hindering", CHILD) "," FACTOR("h", "hindering", TEACHING)) ",'group_overviews':[" list "]"

/* Goal g at school, h at home. */
#define NEED(more) PUPILS ",'needs':[{'id':'n','text':'rustig de tijd','pupils':['k1']" more "}]"
#define HOME(more) "'parent_activities':[{'id':'a','text':'t','needs':['n'],'agreed_on':'2025-11-03'" more "}]"
#define SCHOOL(more) "'approaches':[{'id':'p','text':'t','kind':'didactic','needs':['n']" more "}]"
#define TWO(more) GOALS(GOAL("g", "") "," GOAL("h", more))
#define AT_HOME ",'goal':'h'"
#define AT_SCHOOL ",'goals':['g']"

/* One case, one line. */
static const rule_case cases[] = {
    {"WEEK_WITHOUT_GOALS", "lessons without a goal", 20251119, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK) "," LESSON("y", REK))), TEAM, EDGE, 1},
    {"WEEK_WITHOUT_GOALS", "one of two names a goal", 20251119, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK) "," LESSON("y", REK NAMES("g")))), TEAM, EDGE, 0},
    {"WEEK_WITHOUT_GOALS", "the subgroup's goal by inference does not count", 20251119, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", OF("b") REK))), TEAM, 0, 1},
    {"WEEK_WITHOUT_GOALS", "the subgroup says which subject", 20251119, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", OF("b")))), TEAM, 0, 1},
    {"WEEK_WITHOUT_GOALS", "an approach for a goal", 20251119, PUPILS "," GOALS(BASE) "," SUBS ",'approaches':[{'id':'a','text':'t','goals':['g']}]," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK ",'approaches':['a']"))), TEAM, 0, 0},
    {"WEEK_WITHOUT_GOALS", "an approach for no goal", 20251119, PUPILS "," GOALS(BASE) "," SUBS ",'approaches':[{'id':'a','text':'t'}]," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK ",'approaches':['a']"))), TEAM, 0, 1},
    {"WEEK_WITHOUT_GOALS", "a goal of this subject at a slot of another", 20251119, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK) "," LESSON("y", ",'subject':'taal'" NAMES("g")))), TEAM, 0, 0},
    {"WEEK_WITHOUT_GOALS", "in another plan of the same week", 20251119, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("v", "2025-11-17", LESSON("x", REK)) "," WEEK("w", "2025-11-17", LESSON("y", NAMES("g")))), TEAM, 0, 0},
    {"WEEK_WITHOUT_GOALS", "each subject by itself", 20251119, GOALS(BASE ",{'id':'h','text':'t','subject':'taal','period':'P2'}") "," PUPILS "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK) "," LESSON("y", ",'subject':'taal'"))), TEAM, 0, 2},
    {"WEEK_WITHOUT_GOALS", "the subject is not in the week", 20251119, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", ",'subject':'taal'"))), TEAM, EDGE, 0},
    {"WEEK_WITHOUT_GOALS", "only a child's own goal runs", 20251119, PUPILS "," GOALS(GOAL("g", ",'scope':'pupil','pupils':['k1']")) "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK))), TEAM, 0, 0},
    {"WEEK_WITHOUT_GOALS", "the goal is met", 20251219, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-12-15", LESSON("x", REK))) JUDGED("met"), TEAM, 0, 0},
    {"WEEK_WITHOUT_GOALS", "the Sunday of the week", 20251123, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK))), TEAM, EDGE, 1},
    {"WEEK_WITHOUT_GOALS", "the week is over", 20251124, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK))), TEAM, EDGE, 0},
    {"WEEK_WITHOUT_GOALS", "no week plan", 20251119, PUPILS "," GOALS(BASE) "," SUBS, TEAM, 0, 0},

    {"WEEK_BASE_ONLY", "the base group only", 20251119, GROUP("") "," THIS(""), NULL, EDGE, 1},
    {"WEEK_BASE_ONLY", "one slot for the subgroup", 20251119, GROUP("") "," THIS("," LESSON("y", OF("s"))), NULL, EDGE, 0},
    {"WEEK_BASE_ONLY", "a slot for another subgroup", 20251119, GROUP("") "," THIS("," LESSON("y", OF("t"))), NULL, 0, 0},
    {"WEEK_BASE_ONLY", "a slot that names all its pupils", 20251119, GROUP("") "," THIS("," LESSON("y", ",'pupils':['k2','k1']")), NULL, EDGE, 0},
    {"WEEK_BASE_ONLY", "a slot that names one of two", 20251119, PUPILS ",'subgroups':[{'id':'s','kind':'sub','name':'Sprong','pupils':['k1','k2']}]," GOALS(GOAL("g", "") "," GOAL("h", OF("s"))) "," THIS("," LESSON("y", ",'pupils':['k1']")), NULL, EDGE, 1},
    {"WEEK_BASE_ONLY", "a slot with a goal of the subgroup only", 20251119, GROUP("") "," THIS("," LESSON("y", NAMES("h"))), NULL, 0, 0},
    {"WEEK_BASE_ONLY", "a slot with a goal of both", 20251119, PUPILS "," SUBS "," GOALS(GOAL("g", ",'subgroups':['b','s']")) "," THIS(""), NULL, 0, 1},
    {"WEEK_BASE_ONLY", "no subgroup has a running goal", 20251119, PUPILS "," SUBS "," GOALS(BASE) "," THIS(""), NULL, 0, 0},
    {"WEEK_BASE_ONLY", "two subgroups, one matter", 20251119, GROUP("," GOAL("i", OF("t"))) "," THIS(""), NULL, 0, 1},
    {"WEEK_BASE_ONLY", "a week without lessons", 20251119, GROUP("") "," WEEKS(WEEK("w", "2025-11-17", "{'id':'x','day':'monday','whole_group':true,'text':'kring'}")), NULL, 0, 0},
    {"WEEK_BASE_ONLY", "its turn was last week", 20251119, GROUP("") "," WEEKS(WEEK("w3", "2025-11-10", LESSON("x", OF("s"))) "," WEEK("w4", "2025-11-17", LESSON("y", NAMES("g")))), NULL, 0, 1},
    {"WEEK_BASE_ONLY", "skipped: one matter, one finding", 20251119, GROUP("") "," WEEKS(WEEK("w3", "2025-11-10", LESSON("x", NAMES("g"))) "," WEEK("w4", "2025-11-17", LESSON("y", NAMES("g")))), NULL, 0, 0},
    {"WEEK_BASE_ONLY", "one of two skipped", 20251119, GROUP("," GOAL("i", OF("t"))) "," WEEKS(WEEK("w3", "2025-11-10", LESSON("x", NAMES("g") ",'subgroups':['t']")) "," WEEK("w4", "2025-11-17", LESSON("y", NAMES("g")))), NULL, 0, 0},
    {"WEEK_BASE_ONLY", "skipped, and that is not asked about", 20251119, GROUP("") "," WEEKS(WEEK("w3", "2025-11-10", LESSON("x", NAMES("g"))) "," WEEK("w4", "2025-11-17", LESSON("y", NAMES("g")))), "'check_settings':[{'rule':'SUBGROUP_SKIPPED','state':'off'}]", 0, 0},
    {"SUBGROUP_SKIPPED", "and the other code stays silent", 20251119, GROUP("") "," WEEKS(WEEK("w3", "2025-11-10", LESSON("x", NAMES("g"))) "," WEEK("w4", "2025-11-17", LESSON("y", NAMES("g")))), NULL, 0, 1},
    {"WEEK_BASE_ONLY", "the Sunday of the week", 20251123, GROUP("") "," THIS(""), NULL, EDGE, 1},
    {"WEEK_BASE_ONLY", "the week is over", 20251124, GROUP("") "," THIS(""), NULL, EDGE, 0},

    {"GOAL_NEVER_PLANNED", "half-way", 20251121, NEVER(GOAL("h", ""), ""), TEAM, EDGE, 1},
    {"GOAL_NEVER_PLANNED", "a day before half-way", 20251120, NEVER(GOAL("h", ""), ""), TEAM, EDGE, 0},
    {"GOAL_NEVER_PLANNED", "in a former week", 20251121, NEVER(GOAL("h", ""), "," WEEK("w3", "2025-11-10", LESSON("x", NAMES("h")))), TEAM, EDGE, 0},
    {"GOAL_NEVER_PLANNED", "in a coming week", 20251121, NEVER(GOAL("h", ""), "," WEEK("w5", "2025-11-24", LESSON("x", NAMES("h")))), TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "by an approach for it", 20251121, NEVER(GOAL("h", ""), "," WEEK("w3", "2025-11-10", LESSON("x", ",'approaches':['a']"))) ",'approaches':[{'id':'a','text':'t','goals':['h']}]", TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "no week plans in the period", 20251121, PUPILS "," SUBS "," GOALS(BASE "," GOAL("h", "")) "," WEEKS(WEEK("w", "2025-10-13", LESSON("x", NAMES("g")))), TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "no week plans at all", 20251121, PUPILS "," SUBS "," GOALS(GOAL("h", "")), TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "only coming weeks are planned", 20251121, PUPILS "," SUBS "," GOALS(BASE "," GOAL("h", "")) "," WEEKS(WEEK("w", "2025-11-24", LESSON("x", NAMES("g")))), TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "a goal of parent and child", 20251121, NEVER(GOAL("h", ",'scope':'parent_child','pupils':['k1']"), ""), TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "a child's own goal", 20251121, NEVER(GOAL("h", ",'scope':'pupil','pupils':['k1']"), ""), TEAM, 0, 1},
    /* From Monday 17 November 25 school days are left; the thirteenth is Wednesday 3 December. */
    {"GOAL_NEVER_PLANNED", "made on the way: half of what was left", 20251203, NEVER(GOAL("h", ",'made_on':'2025-11-17'"), ""), TEAM, EDGE, 1},
    {"GOAL_NEVER_PLANNED", "made on the way: a day before", 20251202, NEVER(GOAL("h", ",'made_on':'2025-11-17'"), ""), TEAM, EDGE, 0},
    {"GOAL_NEVER_PLANNED", "dropped", 20251121, NEVER(GOAL("h", ""), "") ",'adjustments':[{'id':'x','direction':'drop','goal':'h','decided_on':'2025-11-20'}]", TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "the period is over", 20251220, NEVER(GOAL("h", ""), ""), TEAM, EDGE, 0},
    {"GOAL_NEVER_PLANNED", "the last day of the period", 20251219, NEVER(GOAL("h", ""), ""), TEAM, EDGE, 1},
    {"GOAL_NEVER_PLANNED", "the week has no goal at all at the subject: one matter", 20251121, PUPILS "," SUBS "," GOALS(BASE "," GOAL("h", "")) "," WEEKS(WEEK("w4", "2025-11-17", LESSON("x", REK))), TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "the same, and that is not asked about", 20251121, PUPILS "," SUBS "," GOALS(BASE "," GOAL("h", "")) "," WEEKS(WEEK("w4", "2025-11-17", LESSON("x", REK))), TEAM ",'check_settings':[{'rule':'WEEK_WITHOUT_GOALS','state':'off'}]", 0, 0},
    {"GOAL_NEVER_PLANNED", "its subgroup was skipped: one matter", 20251121, NEVER(GOAL("h", OF("s")), "," WEEK("w3", "2025-11-10", LESSON("x", NAMES("g"))) "," WEEK("w4", "2025-11-17", LESSON("y", NAMES("g")))), TEAM, 0, 0},
    {"GOAL_NEVER_PLANNED", "its subgroup has turns, with another goal", 20251121, NEVER(GOAL("h", OF("s")), "," WEEK("w3", "2025-11-10", LESSON("x", NAMES("g"))) "," WEEK("w4", "2025-11-17", LESSON("y", OF("s") NAMES("g")))), TEAM, 0, 1},

    {"ONLY_CHILD_FACTORS", "an analysis", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD), ANALYSES(ANALYSIS("a", "'f'"))), NULL, EDGE, 1},
    {"ONLY_CHILD_FACTORS", "and one in teaching", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD) "," FACTOR("h", "hindering", TEACHING), ANALYSES(ANALYSIS("a", "'f','h'"))), NULL, EDGE, 0},
    {"ONLY_CHILD_FACTORS", "a strength in teaching is no hindrance there", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD) "," FACTOR("h", "stimulating", TEACHING), ANALYSES(ANALYSIS("a", "'f','h'"))), NULL, 0, 1},
    {"ONLY_CHILD_FACTORS", "no hindrance", 20260112, ANALYSED(FACTOR("f", "stimulating", CHILD), ANALYSES(ANALYSIS("a", "'f'"))), NULL, EDGE, 0},
    {"ONLY_CHILD_FACTORS", "nobody says whose it is", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD) "," FACTOR("h", "hindering", ""), ANALYSES(ANALYSIS("a", "'f','h'"))), NULL, 0, 0},
    {"ONLY_CHILD_FACTORS", "two analyses of a goal count together", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD) "," FACTOR("h", "hindering", TEACHING), ANALYSES(ANALYSIS("a", "'f'") "," ANALYSIS("c", "'h'"))), NULL, 0, 0},
    {"ONLY_CHILD_FACTORS", "two analyses, one finding", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD), ANALYSES(ANALYSIS("a", "'f'") "," ANALYSIS("c", "'f'"))), NULL, 0, 1},
    {"ONLY_CHILD_FACTORS", "a hindrance elsewhere names the goal", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD) "," FACTOR("h", "hindering", TEACHING ",'goals':['g']"), ANALYSES(ANALYSIS("a", "'f'"))), NULL, 0, 0},
    {"ONLY_CHILD_FACTORS", "factors without an analysis", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD ",'goals':['g']"), "'title':'t'"), NULL, 0, 0},
    {"ONLY_CHILD_FACTORS", "partly met", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD), ANALYSES(ANALYSIS("a", "'f'"))) JUDGED("partly"), NULL, EDGE, 1},
    {"ONLY_CHILD_FACTORS", "met", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD), ANALYSES(ANALYSIS("a", "'f'"))) JUDGED("met"), NULL, EDGE, 0},
    {"ONLY_CHILD_FACTORS", "dropped", 20260112, ANALYSED(FACTOR("f", "hindering", CHILD), ANALYSES(ANALYSIS("a", "'f'"))) JUDGED("dropped"), NULL, 0, 0},
    {"ONLY_CHILD_FACTORS", "in an overview", 20251121, OVERVIEWS(OVERVIEW("o", "2025-10-27", ROW("r", "k1", "'f'"))), NULL, 0, 1},
    {"ONLY_CHILD_FACTORS", "in an overview, not only", 20251121, OVERVIEWS(OVERVIEW("o", "2025-10-27", ROW("r", "k1", "'f','h'"))), NULL, 0, 0},
    {"ONLY_CHILD_FACTORS", "two rows, one finding", 20251121, OVERVIEWS(OVERVIEW("o", "2025-10-27", ROW("r", "k1", "'f'") "," ROW("q", "k2", "'f'"))), NULL, 0, 1},
    {"ONLY_CHILD_FACTORS", "a later overview of the child says more", 20251121, OVERVIEWS(OVERVIEW("o", "2025-09-10", ROW("r", "k1", "'f'")) "," OVERVIEW("p", "2025-10-27", ROW("q", "k1", "'f','h'"))), NULL, 0, 0},
    {"ONLY_CHILD_FACTORS", "that overview is still to come", 20251026, OVERVIEWS(OVERVIEW("o", "2025-09-10", ROW("r", "k1", "'f'")) "," OVERVIEW("p", "2025-10-27", ROW("q", "k1", "'f','h'"))), NULL, 0, 1},
    {"ONLY_CHILD_FACTORS", "pupils without a name", 20251121, "'pupils':[{'id':'k'}]," FACTORS(FACTOR("f", "hindering", CHILD)) ",'group_overviews':[" OVERVIEW("o", "2025-10-27", ROW("r", "k", "'f'")) "]", NULL, 0, 1},

    {"HOME_AND_SCHOOL_APART", "different goals", 20251121, NEED("") "," HOME(AT_HOME) "," SCHOOL(AT_SCHOOL) "," TWO(""), NULL, EDGE, 1},
    {"HOME_AND_SCHOOL_APART", "the same goal", 20251121, NEED("") "," HOME(",'goal':'g'") "," SCHOOL(AT_SCHOOL) "," TWO(""), NULL, EDGE, 0},
    {"HOME_AND_SCHOOL_APART", "one of the goals is the same", 20251121, NEED("") "," HOME(AT_HOME) "," SCHOOL(",'goals':['g','h']") "," TWO(""), NULL, EDGE, 0},
    {"HOME_AND_SCHOOL_APART", "the need says what the approach is for", 20251121, NEED(",'goal':'g'") "," HOME(AT_HOME) "," SCHOOL("") "," TWO(""), NULL, 0, 1},
    {"HOME_AND_SCHOOL_APART", "the need says the same goal", 20251121, NEED(",'goal':'h'") "," HOME(AT_HOME) "," SCHOOL("") "," TWO(""), NULL, 0, 0},
    {"HOME_AND_SCHOOL_APART", "the activity names no goal", 20251121, NEED("") "," HOME("") "," SCHOOL(AT_SCHOOL) "," TWO(""), NULL, 0, 0},
    {"HOME_AND_SCHOOL_APART", "no approach", 20251121, NEED("") "," HOME(AT_HOME) "," TWO(""), NULL, 0, 0},
    {"HOME_AND_SCHOOL_APART", "the goal at home is a step", 20251121, NEED("") "," HOME(AT_HOME) "," SCHOOL(AT_SCHOOL) "," GOALS(GOAL("g", ",'prerequisites':['h']") "," GOAL("h", "")), NULL, 0, 0},
    {"HOME_AND_SCHOOL_APART", "the goal at school is a step", 20251121, NEED("") "," HOME(AT_HOME) "," SCHOOL(AT_SCHOOL) "," TWO(",'prerequisites':['g']"), NULL, 0, 0},
    {"HOME_AND_SCHOOL_APART", "the same words", 20251121, NEED("") "," HOME(AT_HOME) "," SCHOOL(AT_SCHOOL) ",'goals':[{'id':'g','text':'tellen'},{'id':'h','text':'Tellen'}]", NULL, 0, 0},
    {"HOME_AND_SCHOOL_APART", "done", 20251121, NEED("") "," HOME(AT_HOME ",'done_on':'2025-11-21'") "," SCHOOL(AT_SCHOOL) "," TWO(""), NULL, EDGE, 0},
    {"HOME_AND_SCHOOL_APART", "to be done tomorrow", 20251120, NEED("") "," HOME(AT_HOME ",'done_on':'2025-11-21'") "," SCHOOL(AT_SCHOOL) "," TWO(""), NULL, EDGE, 1},
    {"HOME_AND_SCHOOL_APART", "the goals are past", 20251220, NEED("") "," HOME(AT_HOME) "," SCHOOL(AT_SCHOOL) "," TWO(""), NULL, 0, 0},
    {"HOME_AND_SCHOOL_APART", "a need of a subgroup", 20251121, PUPILS "," SUBS ",'needs':[{'id':'n','text':'t','subgroup':'s'}]," HOME(AT_HOME) "," SCHOOL(AT_SCHOOL) "," TWO(""), NULL, 0, 0},
};

static const mend mends[] = {
    {"WEEK_WITHOUT_GOALS", 20251119, PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK))), PUPILS "," GOALS(BASE) "," SUBS "," WEEKS(WEEK("w", "2025-11-17", LESSON("x", REK NAMES("g")))), TEAM, 0},
    {"WEEK_BASE_ONLY", 20251119, GROUP("") "," THIS(""), GROUP("") "," THIS("," LESSON("y", OF("s"))), NULL, 0},
    {"GOAL_NEVER_PLANNED", 20251121, NEVER(GOAL("h", ""), ""), NEVER(GOAL("h", ""), "," WEEK("w5", "2025-11-24", LESSON("x", NAMES("h")))), TEAM, 0},
    {"ONLY_CHILD_FACTORS", 20251121, OVERVIEWS(OVERVIEW("o", "2025-10-27", ROW("r", "k1", "'f'"))), OVERVIEWS(OVERVIEW("o", "2025-10-27", ROW("r", "k1", "'f','h'"))), NULL, 0},
    {"HOME_AND_SCHOOL_APART", 20251121, NEED("") "," HOME(AT_HOME) "," SCHOOL(AT_SCHOOL) "," TWO(""), NEED("") "," HOME(",'goal':'g'") "," SCHOOL(AT_SCHOOL) "," TWO(""), NULL, 0},
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
