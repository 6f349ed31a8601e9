/* Principle 2, who is together with whom, and who is nowhere. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fixture.h"
#include "run_cases.h"

/* clang-format off */
/* Five pupils of grade 4, one more of grade 5. */
#define KIDS "'pupils':[{'id':'k1','given_name':'Aya','grade':4},{'id':'k2','given_name':'Bo','grade':4},{'id':'k3','given_name':'Cas','grade':4},{'id':'k4','given_name':'Dot','grade':4},{'id':'k5','grade':4}]"
#define BOTH "'pupils':[{'id':'k1','given_name':'Aya','grade':4},{'id':'k2','given_name':'Bo','grade':4},{'id':'k3','given_name':'Cas','grade':5}]"
#define GROUP(id, name, pupils, more) "{'id':'" id "','kind':'sub','name':'" name "','subject':'rek','period':'P2','pupils':[" pupils "]" more "}"
#define BASE(pupils, more) "{'id':'b','kind':'base','name':'basisgroep','subject':'rek','period':'P2','pupils':[" pupils "]" more "}"
#define GOAL(more) "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'" more "}]"
#define NEED(id, kind, who) "{'id':'" id "','text':'t','category':'" kind "','goal':'g'," who "}"
#define SAME(who) "'needs':[" NEED("n1", "feedback", "'pupils':['k1']") "," NEED("n2", "feedback", "'pupils':['k2']") "," NEED("n3", "feedback", who) "]"
#define REASON ",'rationale':'samen de tafels'"
#define LEVEL(level) ",'level':'" level "'"
#define TWO(one, two) "'subgroups':[" GROUP("s", "Sprong", "'k1','k2'", one) "," GROUP("t", "Puzzel", "'k1'", two) "]"
#define WEEK(slots) "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[" slots "]}]"
#define SLOT(id, group, time, more) "{'id':'" id "','day':'monday','subgroups':['" group "'],'start':'" time "','minutes':30" more "}"
#define ROW(n) "{'id':'r" #n "','pupil':'p" #n "'}"
#define PERIOD(id, period, pupils, more) "{'id':'" id "','kind':'sub','name':'Vlot','subject':'lez','period':'" period "','pupils':[" pupils "]" more "}"
#define JUDGED "'goals':[{'id':'g','text':'lezen','subject':'lez','period':'P1','subgroups':['s1']}],'evaluations':[{'id':'e','held_on':'2025-10-16','results':[{'id':'x','goal':'g','status':'met'}]}]"
#define THREE(third) KIDS "," JUDGED ",'subgroups':[" PERIOD("s1", "P1", "'k1','k2'", "") "," PERIOD("s2", "P2", "'k2','k1'", "") "," third "]"
#define TEST(id, day, grading, who) "{'id':'" id "','kind':'cito','held_on':'" day "','subject':'rek','pupils':[" who "],'grading':'" grading "'}"
#define TOPS "'evidence':[" TEST("v1", "2025-09-15", "I", "'k1'") "," TEST("v2", "2025-11-17", "A", "'k1'") "]"
#define INTENSIVE "'subgroups':[" GROUP("s", "Sprong", "'k1'", LEVEL("intensief") REASON) ",{'id':'t','kind':'sub','name':'Vlot','subject':'lez','period':'P2','pupils':['k1'],'level':'intensief'" REASON "}]"
#define APART SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "10:00", "")

/* An overview of ten rows; the first three pupils need feedback, the others something else. */
#define PEOPLE "'pupils':[{'id':'p1'},{'id':'p2'},{'id':'p3'},{'id':'p4'},{'id':'p5'},{'id':'p6'},{'id':'p7'},{'id':'p8'},{'id':'p9'},{'id':'p10'}]"
#define NEEDY(n, kind, goal) "{'id':'n" #n "','text':'t','category':'" kind "','goal':'" goal "','pupils':['p" #n "']}"
#define NEEDS(third) "'needs':[" NEEDY(1, "feedback", "g1") "," NEEDY(2, "feedback", "g2") "," NEEDY(3, third, "g3") "]"
#define SAYS(n) "{'id':'r" #n "','pupil':'p" #n "','needs':['n" #n "']}"
#define NINE SAYS(1) "," SAYS(2) "," SAYS(3) "," ROW(4) "," ROW(5) "," ROW(6) "," ROW(7) "," ROW(8) "," ROW(9)
#define OVERVIEW(rows) "'group_overviews':[{'id':'o','made_on':'2025-11-03','rows':[" rows "]}]"
#define GOALS "'goals':[{'id':'g1','text':'a','period':'P2'},{'id':'g2','text':'b','period':'P2'},{'id':'g3','text':'c','period':'P2'}]"
#define PLAN(more) "'plans':[{'id':'q','kind':'period','state':'running','period':'P2','goals':['g1','g2','g3']" more "}]"
#define ANSWERED "'approaches':[{'id':'a1','text':'t','needs':['n1']},{'id':'a2','text':'t','needs':['n2']},{'id':'a3','text':'t','needs':['n3']}]"
#define SEEN(rows, third) PEOPLE "," GOALS "," NEEDS(third) "," ANSWERED "," OVERVIEW(rows)

/* One case, one line. */
static const rule_case cases[] = {
    {"ALIKE_NEEDS_APART", "three pupils", 20251121, KIDS "," GOAL("") "," SAME("'pupils':['k3']"), NULL, EDGE, 1},
    {"ALIKE_NEEDS_APART", "two pupils, one of them twice", 20251121, KIDS "," GOAL("") "," SAME("'pupils':['k2']"), NULL, EDGE, 0},
    {"ALIKE_NEEDS_APART", "another kind", 20251121, KIDS "," GOAL("") ",'needs':[" NEED("n1", "feedback", "'pupils':['k1']") "," NEED("n2", "feedback", "'pupils':['k2']") "," NEED("n3", "peers", "'pupils':['k3']") "]", NULL, EDGE, 0},
    {"ALIKE_NEEDS_APART", "another goal", 20251121, KIDS ",'goals':[{'id':'g','text':'t','period':'P2'},{'id':'h','text':'u','period':'P2'}],'needs':[" NEED("n1", "feedback", "'pupils':['k1']") "," NEED("n2", "feedback", "'pupils':['k2']") ",{'id':'n3','text':'t','category':'feedback','goal':'h','pupils':['k3']}]", NULL, 0, 0},
    {"ALIKE_NEEDS_APART", "together in a subgroup", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1','k2','k3','k4'", "") "]," GOAL("") "," SAME("'pupils':['k3']"), NULL, EDGE, 0},
    {"ALIKE_NEEDS_APART", "one of them is not in it", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1','k2','k4','k1'", "") "]," GOAL("") "," SAME("'pupils':['k3']"), NULL, EDGE, 1},
    {"ALIKE_NEEDS_APART", "together for another subject", 20251121, KIDS ",'subgroups':[{'id':'s','kind':'sub','subject':'lez','period':'P2','pupils':['k1','k2','k3']}]," GOAL("") "," SAME("'pupils':['k3']"), NULL, 0, 1},
    {"ALIKE_NEEDS_APART", "together in a subgroup of last period", 20251121, KIDS ",'subgroups':[{'id':'s','kind':'sub','subject':'rek','period':'P1','pupils':['k1','k2','k3']}]," GOAL("") "," SAME("'pupils':['k3']"), NULL, 0, 1},
    {"ALIKE_NEEDS_APART", "together in the base group only", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4','k5'", "") "]," GOAL(",'subgroups':['b']") "," SAME("'pupils':['k3']"), NULL, 0, 1},
    {"ALIKE_NEEDS_APART", "one need that names them all", 20251121, KIDS "," GOAL("") "," SAME("'pupils':['k3','k2','k1']"), NULL, 0, 0},
    {"ALIKE_NEEDS_APART", "a need of the whole group", 20251121, KIDS ",'subgroups':[" BASE("", "") "]," GOAL("") ",'needs':[" NEED("n1", "feedback", "'pupils':['k1']") "," NEED("n2", "feedback", "'pupils':['k2']") "," NEED("n3", "feedback", "'pupils':['k3']") "," NEED("n4", "feedback", "'subgroup':'b'") "]", NULL, 0, 0},
    {"ALIKE_NEEDS_APART", "a subgroup and one more pupil", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1','k2'", "") "]," GOAL("") ",'needs':[" NEED("n1", "feedback", "'subgroup':'s'") "," NEED("n2", "feedback", "'pupils':['k3']") "]", NULL, 0, 1},
    {"ALIKE_NEEDS_APART", "one approach for all", 20251121, KIDS "," GOAL("") "," SAME("'pupils':['k3']") ",'approaches':[{'id':'a','text':'t','needs':['n1','n2','n3']}]", NULL, EDGE, 0},
    {"ALIKE_NEEDS_APART", "an approach for two", 20251121, KIDS "," GOAL("") "," SAME("'pupils':['k3']") ",'approaches':[{'id':'a','text':'t','needs':['n1','n2','n2']}]", NULL, EDGE, 1},
    {"ALIKE_NEEDS_APART", "the goal is over", 20260112, KIDS "," GOAL("") "," SAME("'pupils':['k3']"), NULL, 0, 0},
    {"ALIKE_NEEDS_APART", "no kind", 20251121, KIDS "," GOAL("") ",'needs':[{'id':'n1','text':'t','goal':'g','pupils':['k1']},{'id':'n2','text':'t','goal':'g','pupils':['k2']},{'id':'n3','text':'t','goal':'g','pupils':['k3']}]", NULL, 0, 0},
    {"ALIKE_NEEDS_APART", "the team says four", 20251121, KIDS "," GOAL("") "," SAME("'pupils':['k3']"), "'thresholds':[{'rule':'ALIKE_NEEDS_APART','name':'pupils','amount':4}]", 0, 0},

    {"SUBGROUP_NOTHING_SHARED", "nothing", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]", NULL, EDGE, 1},
    {"SUBGROUP_NOTHING_SHARED", "two pupils", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k1'", "") "]", NULL, EDGE, 0},
    {"SUBGROUP_NOTHING_SHARED", "a reason", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", REASON) "]", NULL, EDGE, 0},
    {"SUBGROUP_NOTHING_SHARED", "a goal", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]," GOAL(",'subgroups':['s']"), NULL, 0, 0},
    {"SUBGROUP_NOTHING_SHARED", "a goal of the base group", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "," BASE("", "") "]," GOAL(",'subgroups':['b']"), NULL, 0, 1},
    {"SUBGROUP_NOTHING_SHARED", "a need", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "],'needs':[{'id':'n','text':'t','subgroup':'s'}]", NULL, 0, 0},
    {"SUBGROUP_NOTHING_SHARED", "a factor", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "],'factors':[{'id':'f','text':'t','kind':'stimulating','subgroup':'s'}]", NULL, 0, 0},
    {"SUBGROUP_NOTHING_SHARED", "all have the same kind of need", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]," GOAL("") "," SAME("'pupils':['k3']"), NULL, EDGE, 0},
    {"SUBGROUP_NOTHING_SHARED", "all but one", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k4'", "") "]," GOAL("") "," SAME("'pupils':['k3']"), NULL, EDGE, 1},
    {"SUBGROUP_NOTHING_SHARED", "a need that names all", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "],'needs':[{'id':'n','text':'t','pupils':['k1','k2','k3']}]", NULL, 0, 0},
    {"SUBGROUP_NOTHING_SHARED", "a goal that names all", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]," GOAL(",'pupils':['k1','k2','k3']"), NULL, 0, 0},
    {"SUBGROUP_NOTHING_SHARED", "a lesson with a goal", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]," GOAL("") "," WEEK(SLOT("l", "s", "09:00", ",'goals':['g']")), NULL, 0, 0},
    {"SUBGROUP_NOTHING_SHARED", "a plan with goals", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]," GOAL("") ",'plans':[{'id':'p','kind':'period','subgroups':['s'],'goals':['g'],'period':'P2'}]", NULL, 0, 0},
    {"SUBGROUP_NOTHING_SHARED", "the last day of its period", 20251219, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]", NULL, EDGE, 1},
    {"SUBGROUP_NOTHING_SHARED", "its period is over", 20251220, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]", NULL, EDGE, 0},
    {"SUBGROUP_NOTHING_SHARED", "its period is to come", 20251026, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]", NULL, EDGE, 0},
    {"SUBGROUP_NOTHING_SHARED", "the base group", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3'", "") "]", NULL, 0, 0},

    {"PUPIL_NOWHERE", "one is left out", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "]", NULL, EDGE, 1},
    {"PUPIL_NOWHERE", "nobody is left out", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4','k5'", "") "]", NULL, EDGE, 0},
    {"PUPIL_NOWHERE", "two are left out: once", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3'", "") "]", NULL, 0, 1},
    {"PUPIL_NOWHERE", "in a subgroup", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "," GROUP("s", "Sprong", "'k5'", REASON) "]", NULL, 0, 0},
    {"PUPIL_NOWHERE", "in a subgroup of last period", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") ",{'id':'s','kind':'sub','subject':'rek','period':'P1','pupils':['k5']}]", NULL, 0, 1},
    {"PUPIL_NOWHERE", "in a group for all subjects", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") ",{'id':'c','kind':'base','pupils':['k5']}]", NULL, 0, 0},
    {"PUPIL_NOWHERE", "the base group names nobody: it is the whole group", 20251121, KIDS ",'subgroups':[" BASE("", "") "," GROUP("s", "Sprong", "'k1'", REASON) "]", NULL, 0, 0},
    {"PUPIL_NOWHERE", "the whole group of another grade", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") ",{'id':'c','kind':'base','subject':'rek','period':'P2','grades':[5]}]", NULL, 0, 1},
    {"PUPIL_NOWHERE", "another grade", 20251121, BOTH ",'subgroups':[" BASE("'k1','k2'", "") "]", NULL, EDGE, 0},
    {"PUPIL_NOWHERE", "another class", 20251121, "'school_groups':[{'id':'c1','name':'4a'},{'id':'c2','name':'4b'}],'pupils':[{'id':'k1','grade':4,'school_group':'c1'},{'id':'k2','grade':4,'school_group':'c2'}],'subgroups':[" BASE("'k1'", "") "]", NULL, 0, 0},
    {"PUPIL_NOWHERE", "only subgroups with another offer: the rest is in the base group", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1','k2'", LEVEL("intensief")) "]", NULL, 0, 0},
    {"PUPIL_NOWHERE", "a subgroup with the basic offer", 20251121, KIDS ",'subgroups':[" GROUP("s", "Zon", "'k1','k2','k3'", LEVEL("basis") REASON) "," GROUP("t", "Sprong", "'k4'", LEVEL("intensief") REASON) "]", NULL, 0, 1},
    {"PUPIL_NOWHERE", "by the goals of a base group without subject", 20251121, KIDS ",'subgroups':[{'id':'b','kind':'base','pupils':['k1','k2','k3','k4']}]," GOAL(",'subgroups':['b']"), NULL, 0, 1},
    {"PUPIL_NOWHERE", "a goal for everybody", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "]," GOAL(""), NULL, 0, 0},
    {"PUPIL_NOWHERE", "a goal for everybody of another grade", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "]," GOAL(",'grades':[5]"), NULL, 0, 1},
    {"PUPIL_NOWHERE", "a goal of its own", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "]," GOAL(",'pupils':['k5']"), NULL, EDGE, 0},
    {"PUPIL_NOWHERE", "a goal of its own for another subject", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "],'goals':[{'id':'g','text':'t','subject':'lez','period':'P2','pupils':['k5']}]", NULL, EDGE, 1},
    {"PUPIL_NOWHERE", "a goal of its own, over", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "],'goals':[{'id':'g','text':'t','subject':'rek','period':'P1','pupils':['k5']}]", NULL, 0, 1},
    {"PUPIL_NOWHERE", "a plan of its own", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "],'plans':[{'id':'p','kind':'child','period':'P2','pupils':['k5']}]", NULL, 0, 0},
    {"PUPIL_NOWHERE", "a plan of its own for another subject", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "],'plans':[{'id':'p','kind':'child','period':'P2','subject':'lez','co_owners':['k5']}]", NULL, 0, 1},
    {"PUPIL_NOWHERE", "a development perspective", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "],'opps':[{'id':'o','pupil':'k5'}]", NULL, 0, 0},
    {"PUPIL_NOWHERE", "comes to school next week", 20251121, "'pupils':[{'id':'k1','grade':4},{'id':'k2','grade':4,'enrolled_on':'2025-11-24'}],'subgroups':[" BASE("'k1'", "") "]", NULL, 0, 0},
    {"PUPIL_NOWHERE", "the last day", 20251219, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "]", NULL, EDGE, 1},
    {"PUPIL_NOWHERE", "the period is over", 20251220, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "]", NULL, EDGE, 0},

    {"PUPIL_TWICE", "two levels", 20251121, KIDS "," TWO(LEVEL("intensief"), LEVEL("verdiept")), NULL, EDGE, 1},
    {"PUPIL_TWICE", "another subject", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1'", LEVEL("intensief")) ",{'id':'t','kind':'sub','subject':'lez','period':'P2','pupils':['k1'],'level':'verdiept'}]", NULL, EDGE, 0},
    {"PUPIL_TWICE", "another period", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1'", LEVEL("intensief")) ",{'id':'t','kind':'sub','subject':'rek','period':'P3','pupils':['k1'],'level':'verdiept'}]", NULL, 0, 0},
    {"PUPIL_TWICE", "two pupils, one finding", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1','k2'", LEVEL("intensief")) "," GROUP("t", "Puzzel", "'k2','k1'", LEVEL("verdiept")) "]", NULL, 0, 1},
    {"PUPIL_TWICE", "without a level", 20251121, KIDS "," TWO(LEVEL("intensief"), ""), NULL, 0, 0},
    {"PUPIL_TWICE", "the same level: may be for another skill", 20251121, KIDS "," TWO(LEVEL("intensief"), LEVEL("intensief")), NULL, 0, 0},
    {"PUPIL_TWICE", "the same level at the same time", 20251121, KIDS "," TWO(LEVEL("intensief"), LEVEL("intensief")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:29", "")), NULL, EDGE, 1},
    {"PUPIL_TWICE", "the same level, right after", 20251121, KIDS "," TWO(LEVEL("intensief"), LEVEL("intensief")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:30", "")), NULL, EDGE, 0},
    {"PUPIL_TWICE", "the same level, one lesson for both", 20251121, KIDS "," TWO(LEVEL("intensief"), LEVEL("intensief")) "," WEEK("{'id':'l','day':'monday','subgroups':['s','t'],'start':'09:00','minutes':30}"), NULL, 0, 0},
    {"PUPIL_TWICE", "the same level, a lesson for another grade", 20251121, KIDS "," TWO(LEVEL("intensief"), LEVEL("intensief")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:00", ",'grades':[5]")), NULL, 0, 0},
    {"PUPIL_TWICE", "the same level, one did not take place", 20251121, KIDS "," TWO(LEVEL("intensief"), LEVEL("intensief")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:00", ",'state':'not_done'")), NULL, 0, 0},
    {"PUPIL_TWICE", "the same level, on the Sunday of that week", 20251123, KIDS "," TWO(LEVEL("intensief"), LEVEL("intensief")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:00", "")), NULL, EDGE, 1},
    {"PUPIL_TWICE", "the same level, that week is over", 20251124, KIDS "," TWO(LEVEL("intensief"), LEVEL("intensief")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:00", "")), NULL, EDGE, 0},
    {"PUPIL_TWICE", "the period is over", 20251220, KIDS "," TWO(LEVEL("intensief"), LEVEL("verdiept")), NULL, 0, 0},

    {"TOO_MANY_LEVELS", "three", 20251121, KIDS ",'subgroups':[" GROUP("s", "A", "'k1','k2'", LEVEL("intensief") REASON) "," GROUP("t", "B", "'k3','k4'", LEVEL("basis") REASON) "," GROUP("u", "C", "'k5'", LEVEL("verdiept") REASON) "]", NULL, EDGE, 0},
    {"TOO_MANY_LEVELS", "four", 20251121, KIDS ",'subgroups':[" GROUP("s", "A", "'k1','k2'", LEVEL("intensief")) "," GROUP("t", "B", "'k3'", LEVEL("basis")) "," GROUP("u", "C", "'k4'", LEVEL("custom")) "," GROUP("v", "D", "'k5'", LEVEL("verdiept")) "]", NULL, EDGE, 1},
    {"TOO_MANY_LEVELS", "four, one without a level", 20251121, KIDS ",'subgroups':[" GROUP("s", "A", "'k1','k2'", LEVEL("intensief")) "," GROUP("t", "B", "'k3'", "") "," GROUP("u", "C", "'k4'", LEVEL("custom")) "," GROUP("v", "D", "'k5'", LEVEL("verdiept")) "]", NULL, 0, 0},
    {"TOO_MANY_LEVELS", "five in a combination group", 20251121, BOTH ",'subgroups':[" GROUP("s", "A", "'k1'", LEVEL("intensief")) "," GROUP("t", "B", "'k2'", LEVEL("basis")) "," GROUP("u", "C", "'k3'", LEVEL("custom")) "," GROUP("v", "D", "'k3'", LEVEL("verdiept")) "," GROUP("w", "E", "'k2'", LEVEL("verdiept")) "]", NULL, EDGE, 0},
    {"TOO_MANY_LEVELS", "four, and only the class says that it is a combination group", 20251121, "'school_groups':[{'id':'c','grades':[5,6]}],'pupils':[{'id':'k1','school_group':'c'},{'id':'k2','school_group':'c'}],'subgroups':[" GROUP("s", "A", "'k1'", LEVEL("intensief")) "," GROUP("t", "B", "'k2'", LEVEL("basis")) "," GROUP("u", "C", "'k1'", LEVEL("custom")) "," GROUP("v", "D", "'k2'", LEVEL("verdiept")) "]", NULL, 0, 0},
    {"TOO_MANY_LEVELS", "six in a combination group", 20251121, BOTH ",'subgroups':[" GROUP("s", "A", "'k1'", LEVEL("intensief")) "," GROUP("t", "B", "'k2'", LEVEL("basis")) "," GROUP("u", "C", "'k3'", LEVEL("custom")) "," GROUP("v", "D", "'k3'", LEVEL("verdiept")) "," GROUP("w", "E", "'k2'", LEVEL("verdiept")) "," GROUP("x", "F", "'k1'", LEVEL("verdiept")) "]", NULL, EDGE, 1},
    {"TOO_MANY_LEVELS", "four in two classes", 20251121, "'school_groups':[{'id':'c1','name':'4a'},{'id':'c2','name':'4b'}],'pupils':[{'id':'k1','grade':4,'school_group':'c1'},{'id':'k2','grade':4,'school_group':'c2'}],'subgroups':[" GROUP("s", "A", "'k1'", LEVEL("intensief")) "," GROUP("t", "B", "'k1'", LEVEL("basis")) "," GROUP("u", "C", "'k2'", LEVEL("custom")) "," GROUP("v", "D", "'k2'", LEVEL("verdiept")) "]", NULL, 0, 0},
    {"TOO_MANY_LEVELS", "the period is over", 20251220, KIDS ",'subgroups':[" GROUP("s", "A", "'k1','k2'", LEVEL("intensief")) "," GROUP("t", "B", "'k3'", LEVEL("basis")) "," GROUP("u", "C", "'k4'", LEVEL("custom")) "," GROUP("v", "D", "'k5'", LEVEL("verdiept")) "]", NULL, 0, 0},
    {"TOO_MANY_LEVELS", "the team says four", 20251121, KIDS ",'subgroups':[" GROUP("s", "A", "'k1','k2'", LEVEL("intensief")) "," GROUP("t", "B", "'k3'", LEVEL("basis")) "," GROUP("u", "C", "'k4'", LEVEL("custom")) "," GROUP("v", "D", "'k5'", LEVEL("verdiept")) "]", "'thresholds':[{'rule':'TOO_MANY_LEVELS','name':'levels','amount':4}]", 0, 0},

    {"SUBGROUP_OF_ONE", "one", 20251121, KIDS ",'subgroups':[" GROUP("s", "Raket", "'k1','k1'", "") "]", NULL, EDGE, 1},
    {"SUBGROUP_OF_ONE", "two", 20251121, KIDS ",'subgroups':[" GROUP("s", "Raket", "'k1','k2'", "") "]", NULL, EDGE, 0},
    {"SUBGROUP_OF_ONE", "none", 20251121, KIDS ",'subgroups':[" GROUP("s", "Raket", "", "") "]", NULL, EDGE, 0},
    {"SUBGROUP_OF_ONE", "a reason", 20251121, KIDS ",'subgroups':[" GROUP("s", "Raket", "'k1'", REASON) "]", NULL, EDGE, 0},
    {"SUBGROUP_OF_ONE", "the base group", 20251121, KIDS ",'subgroups':[" BASE("'k1'", "") "]", NULL, 0, 0},
    {"SUBGROUP_OF_ONE", "the last day", 20251219, KIDS ",'subgroups':[" GROUP("s", "Raket", "'k1'", "") "]", NULL, EDGE, 1},
    {"SUBGROUP_OF_ONE", "the period is over", 20251220, KIDS ",'subgroups':[" GROUP("s", "Raket", "'k1'", "") "]", NULL, EDGE, 0},
    {"SUBGROUP_OF_ONE", "its goals are over", 20251220, KIDS ",'subgroups':[{'id':'s','kind':'sub','pupils':['k1']}]," GOAL(",'subgroups':['s']"), NULL, 0, 0},
    {"SUBGROUP_OF_ONE", "without today and calendar", 0, KIDS ",'subgroups':[{'id':'s','kind':'sub','pupils':['k1']}]", NULL, NO_CALENDAR, 1},

    {"SUBGROUP_FROZEN", "three periods", 20260112, THREE(PERIOD("s3", "P3", "'k1','k2'", "")), NULL, EDGE, 1},
    {"SUBGROUP_FROZEN", "the third has not begun", 20260104, THREE(PERIOD("s3", "P3", "'k1','k2'", "")), NULL, EDGE, 0},
    {"SUBGROUP_FROZEN", "the third begins today", 20260105, THREE(PERIOD("s3", "P3", "'k1','k2'", "")), NULL, EDGE, 1},
    {"SUBGROUP_FROZEN", "the third is over", 20260214, THREE(PERIOD("s3", "P3", "'k1','k2'", "")), NULL, 0, 0},
    {"SUBGROUP_FROZEN", "one pupil more", 20260112, THREE(PERIOD("s3", "P3", "'k1','k2','k3'", "")), NULL, EDGE, 0},
    {"SUBGROUP_FROZEN", "another pupil", 20260112, THREE(PERIOD("s3", "P3", "'k1','k3'", "")), NULL, EDGE, 0},
    {"SUBGROUP_FROZEN", "a period between", 20260302, THREE(PERIOD("s3", "P4", "'k1','k2'", "")), NULL, 0, 0},
    {"SUBGROUP_FROZEN", "it says what it follows", 20260302, THREE(PERIOD("s3", "P4", "'k1','k2'", ",'supersedes':'s2'")), NULL, 0, 1},
    {"SUBGROUP_FROZEN", "another name", 20260112, THREE("{'id':'s3','kind':'sub','name':'Vlug','subject':'lez','period':'P3','pupils':['k1','k2']}"), NULL, 0, 0},
    {"SUBGROUP_FROZEN", "another name, and it says what it follows", 20260112, THREE("{'id':'s3','kind':'sub','name':'Vlug','subject':'lez','period':'P3','pupils':['k1','k2'],'supersedes':'s2'}"), NULL, 0, 1},
    {"SUBGROUP_FROZEN", "another subject", 20260112, THREE("{'id':'s3','kind':'sub','name':'Vlot','subject':'rek','period':'P3','pupils':['k1','k2']}"), NULL, 0, 0},
    {"SUBGROUP_FROZEN", "a new reason", 20260112, THREE(PERIOD("s3", "P3", "'k1','k2'", REASON)), NULL, 0, 0},
    {"SUBGROUP_FROZEN", "the reason of before", 20260112, KIDS "," JUDGED ",'subgroups':[" PERIOD("s1", "P1", "'k1','k2'", "") "," PERIOD("s2", "P2", "'k2','k1'", REASON) "," PERIOD("s3", "P3", "'k1','k2'", REASON) "]", NULL, 0, 1},
    {"SUBGROUP_FROZEN", "nothing was evaluated", 20260112, KIDS ",'subgroups':[" PERIOD("s1", "P1", "'k1','k2'", "") "," PERIOD("s2", "P2", "'k2','k1'", "") "," PERIOD("s3", "P3", "'k1','k2'", "") "]", NULL, EDGE, 0},
    {"SUBGROUP_FROZEN", "four periods: once", 20260302, THREE(PERIOD("s3", "P3", "'k1','k2'", "") "," PERIOD("s4", "P4", "'k1','k2'", "")), NULL, 0, 1},
    {"SUBGROUP_FROZEN", "the fourth differs", 20260302, THREE(PERIOD("s3", "P3", "'k1','k2'", "") "," PERIOD("s4", "P4", "'k1','k3'", "")), NULL, 0, 0},
    {"SUBGROUP_FROZEN", "they follow each other in a circle", 20260112, KIDS "," JUDGED ",'subgroups':[" PERIOD("s1", "P1", "'k1','k2'", ",'supersedes':'s3'") "," PERIOD("s2", "P2", "'k2','k1'", "") "," PERIOD("s3", "P3", "'k1','k2'", "") "]", NULL, 0, 1},
    {"SUBGROUP_FROZEN", "the team says four", 20260112, THREE(PERIOD("s3", "P3", "'k1','k2'", "")), "'thresholds':[{'rule':'SUBGROUP_FROZEN','name':'periods','amount':4}]", 0, 0},

    {"NEVER_WITH_THE_REST", "apart in both subjects", 20251121, KIDS "," INTENSIVE "," WEEK(APART), NULL, EDGE, 1},
    {"NEVER_WITH_THE_REST", "one subject", 20251121, KIDS "," INTENSIVE "," WEEK(SLOT("l1", "s", "09:00", "")), NULL, EDGE, 0},
    {"NEVER_WITH_THE_REST", "a third subject for the grade", 20251121, KIDS "," INTENSIVE "," WEEK(APART ",{'id':'l3','day':'monday','subject':'tek','pupils':['k2']}"), NULL, EDGE, 0},
    {"NEVER_WITH_THE_REST", "a third subject for another grade", 20251121, KIDS "," INTENSIVE "," WEEK(APART ",{'id':'l3','day':'monday','subject':'tek','grades':[5],'whole_group':true}"), NULL, EDGE, 1},
    {"NEVER_WITH_THE_REST", "a moment of the whole group", 20251121, KIDS "," INTENSIVE "," WEEK(APART ",{'id':'l3','day':'monday','whole_group':true}"), NULL, EDGE, 0},
    {"NEVER_WITH_THE_REST", "that did not take place", 20251121, KIDS "," INTENSIVE "," WEEK(APART ",{'id':'l3','day':'monday','whole_group':true,'state':'not_done'}"), NULL, 0, 1},
    {"NEVER_WITH_THE_REST", "a moment of the base group", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1'", LEVEL("intensief")) ",{'id':'t','kind':'sub','subject':'lez','period':'P2','pupils':['k1'],'level':'intensief'}," BASE("'k1','k2'", "") "]," WEEK(APART "," SLOT("l3", "b", "11:00", "")), NULL, 0, 0},
    {"NEVER_WITH_THE_REST", "a moment of the base group that he is not in", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1'", LEVEL("intensief")) ",{'id':'t','kind':'sub','subject':'lez','period':'P2','pupils':['k1'],'level':'intensief'}," BASE("'k2'", "") "]," WEEK(APART "," SLOT("l3", "b", "11:00", "")), NULL, 0, 1},
    {"NEVER_WITH_THE_REST", "named with another pupil", 20251121, KIDS "," INTENSIVE "," WEEK(APART ",{'id':'l3','day':'monday','subject':'rek','pupils':['k1','k2']}"), NULL, 0, 0},
    {"NEVER_WITH_THE_REST", "not intensive", 20251121, KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1'", LEVEL("intensief")) ",{'id':'t','kind':'sub','subject':'lez','period':'P2','pupils':['k1'],'level':'verdiept'}]," WEEK(APART), NULL, 0, 0},
    {"NEVER_WITH_THE_REST", "the Sunday of that week", 20251123, KIDS "," INTENSIVE "," WEEK(APART), NULL, EDGE, 1},
    {"NEVER_WITH_THE_REST", "another week", 20251124, KIDS "," INTENSIVE "," WEEK(APART), NULL, EDGE, 0},
    {"NEVER_WITH_THE_REST", "its turn did not come: that is said of the subgroup", 20251121, KIDS "," INTENSIVE "," WEEK(SLOT("l1", "s", "09:00", "") ",{'id':'l3','day':'monday','subject':'lez','pupils':['k2']}"), NULL, 0, 0},

    {"STRONG_PUPIL_NO_EXTRA", "twice", 20251121, KIDS "," TOPS, NULL, EDGE, 1},
    {"STRONG_PUPIL_NO_EXTRA", "once", 20251121, KIDS ",'evidence':[" TEST("v1", "2025-09-15", "I", "'k1'") "]", NULL, EDGE, 0},
    {"STRONG_PUPIL_NO_EXTRA", "two tests on one day", 20251121, KIDS ",'evidence':[" TEST("v1", "2025-09-15", "A", "'k1'") "," TEST("v2", "2025-09-15", "A", "'k1'") "]", NULL, EDGE, 0},
    {"STRONG_PUPIL_NO_EXTRA", "two tests on one day, and one before", 20251121, KIDS ",'evidence':[" TEST("v0", "2025-06-02", "A", "'k1'") "," TEST("v1", "2025-09-15", "A", "'k1'") "," TEST("v2", "2025-09-15", "A", "'k1'") "]", NULL, 0, 1},
    {"STRONG_PUPIL_NO_EXTRA", "the second is to come", 20251116, KIDS "," TOPS, NULL, EDGE, 0},
    {"STRONG_PUPIL_NO_EXTRA", "the last is lower", 20251121, KIDS ",'evidence':[" TEST("v1", "2025-09-15", "I", "'k1'") "," TEST("v2", "2025-10-15", "I", "'k1'") "," TEST("v3", "2025-11-17", "II", "'k1'") "]", NULL, EDGE, 0},
    {"STRONG_PUPIL_NO_EXTRA", "the first of three was lower", 20251121, KIDS ",'evidence':[" TEST("v1", "2025-09-15", "B", "'k1'") "," TEST("v2", "2025-10-15", "A+", "'k1'") "," TEST("v3", "2025-11-17", "A", "'k1'") "]", NULL, 0, 1},
    {"STRONG_PUPIL_NO_EXTRA", "two pupils each", 20251121, KIDS ",'evidence':[" TEST("v1", "2025-09-15", "A", "'k1'") "," TEST("v2", "2025-11-17", "A", "'k2'") "]", NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "two pupils together", 20251121, KIDS ",'evidence':[" TEST("v1", "2025-09-15", "A", "'k1','k2'") "," TEST("v2", "2025-11-17", "A", "'k1','k2'") "]", NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "another subject", 20251121, KIDS ",'evidence':[" TEST("v1", "2025-09-15", "A", "'k1'") ",{'id':'v2','kind':'cito','held_on':'2025-11-17','subject':'lez','pupils':['k1'],'grading':'A'}]", NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "a test of the method", 20251121, KIDS ",'evidence':[" TEST("v1", "2025-09-15", "A", "'k1'") ",{'id':'v2','kind':'method_test','held_on':'2025-11-17','subject':'rek','pupils':['k1'],'grading':'A'}]", NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "a goal of its own", 20251121, KIDS "," TOPS "," GOAL(",'pupils':['k1']"), NULL, EDGE, 0},
    {"STRONG_PUPIL_NO_EXTRA", "a goal of its own for another subject", 20251121, KIDS "," TOPS ",'goals':[{'id':'g','text':'t','subject':'lez','period':'P2','pupils':['k1']}]", NULL, EDGE, 1},
    {"STRONG_PUPIL_NO_EXTRA", "a goal of its own, over", 20251121, KIDS "," TOPS ",'goals':[{'id':'g','text':'t','subject':'rek','period':'P1','pupils':['k1']}]", NULL, 0, 1},
    {"STRONG_PUPIL_NO_EXTRA", "an enriched subgroup", 20251121, KIDS "," TOPS ",'subgroups':[" GROUP("s", "Puzzel", "'k1','k2'", LEVEL("verdiept")) "]", NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "a subgroup with the basic offer", 20251121, KIDS "," TOPS ",'subgroups':[" GROUP("s", "Puzzel", "'k1','k2'", LEVEL("basis")) "]", NULL, 0, 1},
    {"STRONG_PUPIL_NO_EXTRA", "an enriched subgroup of last period", 20251121, KIDS "," TOPS ",'subgroups':[{'id':'s','kind':'sub','subject':'rek','period':'P1','pupils':['k1'],'level':'verdiept'}]", NULL, 0, 1},
    {"STRONG_PUPIL_NO_EXTRA", "an approach", 20251121, KIDS "," TOPS ",'approaches':[{'id':'a','text':'t','pupils':['k1']}]", NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "an approach for a need", 20251121, KIDS "," TOPS "," GOAL("") ",'needs':[" NEED("n", "assignment", "'pupils':['k1']") "],'approaches':[{'id':'a','text':'t','needs':['n']}]", NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "a choice", 20251121, KIDS "," TOPS ",'choices':[{'id':'c','pupils':['k1']}]", NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "chooses in the week", 20251121, KIDS "," TOPS "," WEEK("{'id':'l','day':'monday','pupil_choice':true,'choosers':['k1']}"), NULL, 0, 0},
    {"STRONG_PUPIL_NO_EXTRA", "a plan", 20251121, KIDS "," TOPS ",'plans':[{'id':'p','kind':'child','pupils':['k1']}]", NULL, 0, 0},

    {"OVERVIEW_ONLY_DIFFERENCES", "ten rows", 20251121, SEEN(NINE "," ROW(10), "feedback") "," PLAN(""), NULL, EDGE, 1},
    {"OVERVIEW_ONLY_DIFFERENCES", "nine rows", 20251121, SEEN(NINE, "feedback") "," PLAN(""), NULL, EDGE, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "only two are alike", 20251121, SEEN(NINE "," ROW(10), "peers") "," PLAN(""), NULL, EDGE, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "a factor of the same text", 20251121, PEOPLE "," GOALS ",'factors':[{'id':'f1','text':'leest graag','kind':'stimulating','pupils':['p1']},{'id':'f2','text':'leest graag','kind':'stimulating','pupils':['p2']},{'id':'f3','text':'leest graag','kind':'stimulating','pupils':['p3']}],'group_overviews':[{'id':'o','rows':[{'id':'r1','pupil':'p1','factors':['f1']},{'id':'r2','pupil':'p2','factors':['f2']},{'id':'r3','pupil':'p3','factors':['f3']}," ROW(4) "," ROW(5) "," ROW(6) "," ROW(7) "," ROW(8) "," ROW(9) "," ROW(10) "]}]," PLAN(""), NULL, 0, 1},
    {"OVERVIEW_ONLY_DIFFERENCES", "no plan", 20251121, SEEN(NINE "," ROW(10), "feedback"), NULL, EDGE, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "the last day of the plan", 20251219, SEEN(NINE "," ROW(10), "feedback") "," PLAN(""), NULL, EDGE, 1},
    {"OVERVIEW_ONLY_DIFFERENCES", "the plan is over", 20251220, SEEN(NINE "," ROW(10), "feedback") "," PLAN(""), NULL, EDGE, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "a plan of one child", 20251121, SEEN(NINE "," ROW(10), "feedback") "," PLAN(",'pupils':['p1']"), NULL, 0, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "one approach for two needs", 20251121, PEOPLE "," GOALS "," NEEDS("feedback") ",'approaches':[{'id':'a1','text':'t','needs':['n1','n2']},{'id':'a3','text':'t','needs':['n3']}]," OVERVIEW(NINE "," ROW(10)) "," PLAN(""), NULL, EDGE, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "a need of two pupils", 20251121, PEOPLE "," GOALS ",'needs':[{'id':'n1','text':'t','category':'feedback','goal':'g1','pupils':['p1','p2']}," NEEDY(2, "feedback", "g2") "," NEEDY(3, "feedback", "g3") "]," ANSWERED "," OVERVIEW(NINE "," ROW(10)) "," PLAN(""), NULL, 0, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "a strength of the group is used", 20251121, PEOPLE "," GOALS "," NEEDS("feedback") ",'factors':[{'id':'f','text':'t','kind':'stimulating','holder':'group'}],'approaches':[{'id':'a1','text':'t','needs':['n1'],'strengths':['f']},{'id':'a2','text':'t','needs':['n2']},{'id':'a3','text':'t','needs':['n3']}]," OVERVIEW(NINE "," ROW(10)) "," PLAN(""), NULL, 0, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "a need that two rows name", 20251121, PEOPLE "," GOALS "," NEEDS("feedback") "," ANSWERED "," OVERVIEW(NINE ",{'id':'r10','pupil':'p10','needs':['n1']}") "," PLAN(""), NULL, 0, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "a newer overview without likeness", 20251121, PEOPLE "," GOALS "," NEEDS("feedback") "," ANSWERED ",'group_overviews':[{'id':'o','made_on':'2025-11-03','rows':[" NINE "," ROW(10) "]},{'id':'u','made_on':'2025-11-04','rows':[{'id':'q1','pupil':'p1'}]}]," PLAN(""), NULL, 0, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "for one goal: one matter, ALIKE_NEEDS_APART tells it", 20251121, PEOPLE "," GOALS ",'needs':[" NEEDY(1, "feedback", "g1") "," NEEDY(2, "feedback", "g1") "," NEEDY(3, "feedback", "g1") "]," ANSWERED "," OVERVIEW(NINE "," ROW(10)) "," PLAN(""), NULL, 0, 0},
    {"OVERVIEW_ONLY_DIFFERENCES", "also when that is off", 20251121, PEOPLE "," GOALS ",'needs':[" NEEDY(1, "feedback", "g1") "," NEEDY(2, "feedback", "g1") "," NEEDY(3, "feedback", "g1") "]," ANSWERED "," OVERVIEW(NINE "," ROW(10)) "," PLAN(""), "'check_settings':[{'rule':'ALIKE_NEEDS_APART','state':'off'}]", 0, 0},
    {"ALIKE_NEEDS_APART", "also in an overview", 20251121, PEOPLE "," GOALS ",'needs':[" NEEDY(1, "feedback", "g1") "," NEEDY(2, "feedback", "g1") "," NEEDY(3, "feedback", "g1") "]," ANSWERED "," OVERVIEW(NINE "," ROW(10)) "," PLAN(""), NULL, 0, 1},
    {"OVERVIEW_ONLY_DIFFERENCES", "the team says eleven", 20251121, SEEN(NINE "," ROW(10), "feedback") "," PLAN(""), "'thresholds':[{'rule':'OVERVIEW_ONLY_DIFFERENCES','name':'rows','amount':11}]", 0, 0},
};

static const mend mends[] = {
    {"ALIKE_NEEDS_APART", 20251121, KIDS "," GOAL("") "," SAME("'pupils':['k3']"), KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k1','k2','k3'", "") "]," GOAL("") "," SAME("'pupils':['k3']")},
    {"SUBGROUP_NOTHING_SHARED", 20251121, KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", "") "]", KIDS ",'subgroups':[" GROUP("s", "Maan", "'k1','k2','k3'", REASON) "]"},
    {"PUPIL_NOWHERE", 20251121, KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4'", "") "]", KIDS ",'subgroups':[" BASE("'k1','k2','k3','k4','k5'", "") "]"},
    {"PUPIL_TWICE", 20251121, KIDS "," TWO(LEVEL("intensief"), LEVEL("verdiept")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:00", "")), KIDS ",'subgroups':[" GROUP("s", "Sprong", "'k2','k3'", LEVEL("intensief")) "," GROUP("t", "Puzzel", "'k1'", LEVEL("verdiept")) "]," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:00", ""))},
    {"TOO_MANY_LEVELS", 20251121, KIDS ",'subgroups':[" GROUP("s", "A", "'k1','k2'", LEVEL("intensief")) "," GROUP("t", "B", "'k3'", LEVEL("basis")) "," GROUP("u", "C", "'k4'", LEVEL("custom")) "," GROUP("v", "D", "'k5'", LEVEL("verdiept")) "]", KIDS ",'subgroups':[" GROUP("s", "A", "'k1','k2'", LEVEL("intensief")) "," GROUP("t", "B", "'k3'", LEVEL("basis")) "," GROUP("u", "C", "'k4'", LEVEL("custom")) "," GROUP("v", "D", "'k5'", "") "]"},
    {"SUBGROUP_OF_ONE", 20251121, KIDS ",'subgroups':[" GROUP("s", "Raket", "'k1'", "") "]", KIDS ",'subgroups':[" GROUP("s", "Raket", "'k1','k2'", "") "]"},
    {"SUBGROUP_FROZEN", 20260112, THREE(PERIOD("s3", "P3", "'k1','k2'", "")), THREE(PERIOD("s3", "P3", "'k1','k3'", ""))},
    {"NEVER_WITH_THE_REST", 20251121, KIDS "," INTENSIVE "," WEEK(APART), KIDS "," INTENSIVE "," WEEK(APART ",{'id':'l3','day':'monday','whole_group':true}")},
    {"STRONG_PUPIL_NO_EXTRA", 20251121, KIDS "," TOPS, KIDS "," TOPS ",'approaches':[{'id':'a','text':'t','pupils':['k1']}]"},
    {"OVERVIEW_ONLY_DIFFERENCES", 20251121, SEEN(NINE "," ROW(10), "feedback") "," PLAN(""), PEOPLE "," GOALS "," NEEDS("feedback") ",'approaches':[{'id':'a','text':'t','needs':['n1','n2','n3']}]," OVERVIEW(NINE "," ROW(10)) "," PLAN("")},
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

/* clang-format off */
/* A tip, unless their lessons fall together; Dutch and English say which. */
static void test_twice(void **state) {
    static const struct {
        const char *dossier, *message[2];
        int32_t severity;
    } rows[] = {
        {KIDS "," TWO(LEVEL("intensief"), LEVEL("verdiept")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:30", "")),
         {"Aya zit bij rek in 2 niveaugroepen: \"Sprong\", \"Puzzel\". Is dat zo bedoeld, of is één groep genoeg?",
          "Aya is in 2 level groups for rek: \"Sprong\", \"Puzzel\". Is that meant, or is one group enough?"},
         HGW_SEVERITY_TIP},
        {KIDS "," TWO(LEVEL("intensief"), LEVEL("verdiept")) "," WEEK(SLOT("l1", "s", "09:00", "") "," SLOT("l2", "t", "09:15", "")),
         {"Aya zit bij rek in 2 niveaugroepen: \"Sprong\", \"Puzzel\", en de lesmomenten vallen samen. Welke groep gaat voor?",
          "Aya is in 2 level groups for rek: \"Sprong\", \"Puzzel\", and their lessons fall together. Which group goes first?"},
         HGW_SEVERITY_CONTRADICTION},
    };
    /* clang-format on */
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int column = 0; column < 2; column++) {
            fixture f;
            fixture_start(&f, rows[i].dossier, NULL, 1);
            assert_int_equal(hgw_ctx_set_lang(f.ctx, column ? HGW_LANG_EN : HGW_LANG_NL), HGW_OK);
            hgw_doc *findings = fixture_check(&f, 20251121, NULL);
            hgw_rec finding = fixture_finding(findings, "PUPIL_TWICE");
            assert_string_equal(hgw_finding_message(findings, finding), rows[i].message[column]);
            assert_int_equal(hgw_finding_severity(findings, finding), rows[i].severity);
            hgw_doc_free(findings);
            fixture_end(&f);
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_mends),
                                       cmocka_unit_test(test_twice)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
