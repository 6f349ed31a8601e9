/* Principle 6: what the class knows and says, agreements, and what was valued last year. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "run_cases.h"

/* clang-format off */
#define GOAL(more) "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'" more "}]"
#define PUPILS "'pupils':[{'id':'k1','given_name':'Aya'},{'id':'k2','given_name':'Bo'},{'id':'k3','given_name':'Cas'}]"
#define PLAN(more) "'plans':[{'id':'p','kind':'period','title':'Rekenen','period':'P2','goals':['g']" more "}]"
#define TALKS(talks) "'class_discussions':[" talks "]"
#define TALK(id, kind, day, more) "{'id':'" id "','kind':'" kind "','held_on':'" day "'" more "}"
#define TOLD(more) TALKS(TALK("d", "class_plan", "2025-11-03", ",'plan':'p'" more))
#define TIP(id, day, more) "{'id':'" id "','quote':'Mogen we kiezen?','given_on':'" day "'" more "}"
#define TIPS(tips) GOAL("") "," PUPILS ",'tips':[" tips "]"
#define SAME(id, day, pupil) TIP(id, day, ",'tag':'uitleg','pupils':['" pupil "']")
#define AGREED(more) "'agreements':[{'id':'a','text':'klokkijken oefenen'" more "}]"
#define BY_BO ",'pupil':'k2'"
#define W(id, day) "{'id':'" id "','week_start':'" day "','slots':[]}"
#define THREE_WEEKS "'week_plans':[" W("w1", "2025-11-03") "," W("w2", "2025-11-10") "," W("w3", "2025-11-17") "]"
#define ASKED(more) "'must_elements':[{'id':'m','element':'week_discussed'" more "}]"
#define THRESHOLD(rule, amount) "'thresholds':[{'rule':'" rule "','name':'weeks','amount':" amount "}]"
#define CHILD_PLAN_THEN "'pupils':[{'id':'k1','given_name':'Aya'}],'plans':[{'id':'o','kind':'child','pupils':['k1'],'valued':true}]"
#define TALK_THEN(kind) "'guardians':[{'id':'v1'}],'pupils':[{'id':'k1','guardians':['v1']}],'conversations':[{'id':'o','kind':'" kind "','guardians':['v1'],'valued':true}]"

/* One case, one line. */
static const rule_case cases[] = {
    {"GOALS_NOT_SHARED", "the fifteenth day", 20251111, GOAL(""), NULL, EDGE, 1},
    {"GOALS_NOT_SHARED", "two weeks and no more", 20251110, GOAL(""), NULL, EDGE, 0},
    {"GOALS_NOT_SHARED", "the team waits longer", 20251111, GOAL(""), THRESHOLD("GOALS_NOT_SHARED", "3"), 0, 0},
    {"GOALS_NOT_SHARED", "no calendar", 20251111, GOAL(""), NULL, NO_CALENDAR, 0},
    {"GOALS_NOT_SHARED", "the period is over", 20251220, GOAL(""), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "of two goals one finding", 20251111, "'goals':[{'id':'g','text':'een','period':'P2'},{'id':'h','text':'twee','period':'P2'}]", NULL, 0, 1},
    {"GOALS_NOT_SHARED", "a talk that names a goal, before the period", 20251111, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-14", ",'goals':['g']")), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a talk that names nothing, in the period", 20251111, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-27", "")), NULL, EDGE, 0},
    {"GOALS_NOT_SHARED", "a talk that names nothing, before the period", 20251111, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-26", "")), NULL, EDGE, 1},
    {"GOALS_NOT_SHARED", "a talk about another goal", 20251111, "'goals':[{'id':'g','text':'een','period':'P2'},{'id':'h','text':'twee','period':'P1'}]," TALKS(TALK("d", "class_goals", "2025-10-28", ",'goals':['h']")), NULL, 0, 1},
    {"GOALS_NOT_SHARED", "a talk about the period", 20251111, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-17", ",'period':'P2'")), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a talk about the plan", 20251111, GOAL("") "," PLAN("") "," TALKS(TALK("d", "class_plan", "2025-10-17", ",'plan':'p'")), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a talk about a week of the period", 20251111, GOAL("") "," THREE_WEEKS "," TALKS(TALK("d", "class_week", "2025-11-03", ",'week_plan':'w1'")), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a talk about a week before it", 20251111, GOAL("") ",'week_plans':[" W("w", "2025-10-13") "]," TALKS(TALK("d", "class_week", "2025-10-13", ",'week_plan':'w'")), NULL, 0, 1},
    {"GOALS_NOT_SHARED", "a talk that is planned", 20251111, GOAL("") "," TALKS("{'id':'d','kind':'class_goals','planned_for':'2025-11-14'}"), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a talk that is planned, and held later", 20251111, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-11-14", ",'planned_for':'2025-11-14'")), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a talk that was planned and not held", 20251111, GOAL("") "," TALKS("{'id':'d','kind':'class_goals','planned_for':'2025-11-10'}"), NULL, 0, 1},
    {"GOALS_NOT_SHARED", "a talk that is planned for after the period", 20251111, GOAL("") "," TALKS("{'id':'d','kind':'class_goals','goals':['g'],'planned_for':'2026-01-06'}"), NULL, 0, 1},
    {"GOALS_NOT_SHARED", "a child conversation about a goal", 20251111, GOAL("") ",'conversations':[{'id':'c','kind':'child','held_on':'2025-11-05','goals':['g']}]", NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a parents' conversation about a goal", 20251111, GOAL("") ",'conversations':[{'id':'c','kind':'parent','held_on':'2025-11-05','goals':['g']}]", NULL, 0, 1},
    {"GOALS_NOT_SHARED", "made with pupils", 20251111, GOAL(",'with_pupils':true"), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "on the wall", 20251111, GOAL(",'on_wall':true"), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a pupil's own goal is another matter", 20251111, PUPILS "," GOAL(",'scope':'pupil','pupils':['k1']"), NULL, 0, 0},
    {"GOALS_NOT_SHARED", "a goal that only stands in a week", 20251121, "'goals':[{'id':'g','text':'t'}],'week_plans':[{'id':'w','week_start':'2025-11-03','slots':[{'id':'s','day':'monday','goals':['g']}]},{'id':'v','week_start':'2025-11-17','slots':[{'id':'r','day':'monday','goals':['g']}]}]", NULL, 0, 0},
    {"GOALS_NOT_SHARED", "by the days of a plan", 20251118, "'goals':[{'id':'g','text':'t'}],'plans':[{'id':'p','kind':'block','goals':['g'],'start_date':'2025-11-03','end_date':'2025-11-28'}]", NULL, 0, 1},
    {"GOALS_NOT_SHARED", "the class knows the way of another period", 20251121, "'goals':[{'id':'g','text':'een','period':'P2'},{'id':'h','text':'twee'}],'plans':[{'id':'p','kind':'block','goals':['h'],'start_date':'2025-11-03','end_date':'2025-11-28'}]," TALKS(TALK("d", "class_goals", "2025-11-04", ",'goals':['h'],'contributions':2") "," TALK("e", "class_goals", "2025-11-11", ",'goals':['h']")), NULL, 0, 0},

    {"PLAN_TOLD_NOT_DISCUSSED", "nobody spoke", 20251121, GOAL("") "," PLAN("") "," TOLD(",'contributions':0"), NULL, EDGE, 1},
    {"PLAN_TOLD_NOT_DISCUSSED", "one spoke", 20251121, GOAL("") "," PLAN("") "," TOLD(",'contributions':1"), NULL, EDGE, 0},
    {"PLAN_TOLD_NOT_DISCUSSED", "not filled in", 20251121, GOAL("") "," PLAN("") "," TOLD(""), NULL, EDGE, 0},
    {"PLAN_TOLD_NOT_DISCUSSED", "a tip came of it", 20251121, GOAL("") "," PLAN("") "," TOLD(",'contributions':0") ",'tips':[{'id':'t','quote':'q','discussion':'d','answer':'ja'}]", NULL, 0, 0},
    {"PLAN_TOLD_NOT_DISCUSSED", "discussed again", 20251121, GOAL("") "," PLAN("") "," TALKS(TALK("d", "class_plan", "2025-11-03", ",'plan':'p','contributions':0") "," TALK("e", "class_goals", "2025-11-10", ",'plan':'p'")), NULL, 0, 0},
    {"PLAN_TOLD_NOT_DISCUSSED", "told again", 20251121, GOAL("") "," PLAN("") "," TALKS(TALK("d", "class_plan", "2025-11-03", ",'plan':'p','contributions':0") "," TALK("e", "class_plan", "2025-11-10", ",'plan':'p','contributions':0")), NULL, 0, 1},
    {"PLAN_TOLD_NOT_DISCUSSED", "a goal of it was discussed later", 20251121, GOAL("") "," PLAN("") "," TALKS(TALK("d", "class_plan", "2025-11-03", ",'plan':'p','contributions':0") "," TALK("e", "class_goals", "2025-11-10", ",'goals':['g'],'contributions':3")), NULL, 0, 0},
    {"PLAN_TOLD_NOT_DISCUSSED", "a goal of it was told later", 20251121, GOAL("") "," PLAN("") "," TALKS(TALK("d", "class_plan", "2025-11-03", ",'plan':'p','contributions':0") "," TALK("e", "class_goals", "2025-11-10", ",'goals':['g'],'contributions':0")), NULL, 0, 1},
    {"PLAN_TOLD_NOT_DISCUSSED", "a week with its goal was discussed later", 20251121, GOAL("") "," PLAN("") ",'week_plans':[{'id':'w','week_start':'2025-11-10','slots':[{'id':'s','day':'monday','goals':['g']}]}]," TALKS(TALK("d", "class_plan", "2025-11-03", ",'plan':'p','contributions':0") "," TALK("e", "class_week", "2025-11-10", ",'week_plan':'w','contributions':1")), NULL, 0, 0},
    {"PLAN_TOLD_NOT_DISCUSSED", "a week without its goal was discussed later", 20251121, GOAL("") "," PLAN("") ",'week_plans':[{'id':'w','week_start':'2025-11-10','slots':[{'id':'s','day':'monday','subject':'rek'}]}]," TALKS(TALK("d", "class_plan", "2025-11-03", ",'plan':'p','contributions':0") "," TALK("e", "class_week", "2025-11-10", ",'week_plan':'w','contributions':1")), NULL, 0, 1},
    {"PLAN_TOLD_NOT_DISCUSSED", "no plan is named", 20251121, GOAL("") "," TALKS(TALK("d", "class_plan", "2025-11-03", ",'contributions':0")), NULL, 0, 1},
    {"PLAN_TOLD_NOT_DISCUSSED", "another kind of talk", 20251121, GOAL("") "," PLAN("") "," TALKS(TALK("d", "class_goals", "2025-11-03", ",'plan':'p','contributions':0")), NULL, 0, 0},
    {"PLAN_TOLD_NOT_DISCUSSED", "before the period", 20251121, GOAL("") "," TALKS(TALK("d", "class_plan", "2025-10-14", ",'contributions':0")), NULL, 0, 0},
    {"PLAN_TOLD_NOT_DISCUSSED", "the plan was stopped", 20251121, GOAL("") "," PLAN(",'state':'stopped'") "," TOLD(",'contributions':0"), NULL, 0, 0},

    {"DISCUSSED_ONCE", "the forty-third day", 20251209, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-28", "")), NULL, EDGE, 1},
    {"DISCUSSED_ONCE", "six weeks and no more", 20251208, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-28", "")), NULL, EDGE, 0},
    {"DISCUSSED_ONCE", "the last day of the first two weeks", 20251209, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-11-10", "")), NULL, EDGE, 1},
    {"DISCUSSED_ONCE", "the day after", 20251209, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-11-11", "")), NULL, EDGE, 0},
    {"DISCUSSED_ONCE", "before the period", 20251209, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-16", ",'goals':['g']")), NULL, 0, 1},
    {"DISCUSSED_ONCE", "twice", 20251209, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-28", "") "," TALK("e", "class_week", "2025-12-01", "")), NULL, 0, 0},
    {"DISCUSSED_ONCE", "never is another matter", 20251209, GOAL(""), NULL, 0, 0},
    {"DISCUSSED_ONCE", "a second one is planned", 20251209, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-28", "") ",{'id':'e','kind':'class_goals','planned_for':'2025-12-09'}"), NULL, 0, 0},
    {"DISCUSSED_ONCE", "the other one is about another goal", 20251209, "'goals':[{'id':'g','text':'een','period':'P2'},{'id':'h','text':'twee','period':'P1'}]," TALKS(TALK("d", "class_goals", "2025-10-28", ",'goals':['g']") "," TALK("e", "class_goals", "2025-11-25", ",'goals':['h']")), NULL, 0, 1},
    {"DISCUSSED_ONCE", "the class has a say: the other one is about a goal of its own days", 20251209, "'goals':[{'id':'g','text':'een','period':'P2'},{'id':'h','text':'twee'}],'plans':[{'id':'p','kind':'block','goals':['h'],'start_date':'2025-11-24','end_date':'2025-12-19'}]," TALKS(TALK("d", "class_goals", "2025-10-28", ",'goals':['g']") "," TALK("e", "class_goals", "2025-11-25", ",'goals':['h'],'contributions':2")), NULL, 0, 0},
    {"DISCUSSED_ONCE", "the same, and nobody said anything", 20251209, "'goals':[{'id':'g','text':'een','period':'P2'},{'id':'h','text':'twee'}],'plans':[{'id':'p','kind':'block','goals':['h'],'start_date':'2025-11-24','end_date':'2025-12-19'}]," TALKS(TALK("d", "class_goals", "2025-10-28", ",'goals':['g']") "," TALK("e", "class_goals", "2025-11-25", ",'goals':['h']")), NULL, 0, 1},
    {"DISCUSSED_ONCE", "nobody knows when", 20251209, GOAL("") "," TALKS("{'id':'d','kind':'class_goals','goals':['g']}"), NULL, 0, 0},
    {"DISCUSSED_ONCE", "the team looks again sooner", 20251118, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-28", "")), THRESHOLD("DISCUSSED_ONCE", "3"), 0, 1},

    {"TIP_UNANSWERED", "the fifteenth day", 20251112, TIPS(TIP("t", "2025-10-28", ",'from_class':true")), NULL, EDGE, 1},
    {"TIP_UNANSWERED", "two weeks and no more", 20251111, TIPS(TIP("t", "2025-10-28", ",'from_class':true")), NULL, EDGE, 0},
    {"TIP_UNANSWERED", "the holiday does not count", 20251104, TIPS(TIP("t", "2025-10-14", ",'pupils':['k1']")), NULL, 0, 0},
    {"TIP_UNANSWERED", "after the holiday", 20251105, TIPS(TIP("t", "2025-10-14", ",'pupils':['k1']")), NULL, 0, 1},
    {"TIP_UNANSWERED", "by the day of its talk", 20251121, TIPS("{'id':'t','quote':'q','discussion':'d'}") "," TALKS(TALK("d", "class_goals", "2025-10-28", "")), NULL, 0, 1},
    {"TIP_UNANSWERED", "nobody knows since when", 20251121, TIPS("{'id':'t','quote':'q'}"), NULL, 0, 0},
    {"TIP_UNANSWERED", "answered", 20251121, TIPS(TIP("t", "2025-10-28", ",'answer':'nee, want'")), NULL, 0, 0},
    {"TIP_UNANSWERED", "answered today", 20251121, TIPS(TIP("t", "2025-10-28", ",'answered_on':'2025-11-21'")), NULL, EDGE, 0},
    {"TIP_UNANSWERED", "answered tomorrow", 20251121, TIPS(TIP("t", "2025-10-28", ",'answer':'ja','answered_on':'2025-11-22'")), NULL, EDGE, 1},
    {"TIP_UNANSWERED", "led to a goal", 20251121, TIPS(TIP("t", "2025-10-28", ",'led_to':['g']")), NULL, 0, 0},
    {"TIP_UNANSWERED", "for the teacher", 20251121, TIPS(TIP("t", "2025-10-28", ",'addressee':'teacher'")), NULL, 0, 1},
    {"TIP_UNANSWERED", "for the class", 20251121, TIPS(TIP("t", "2025-10-28", ",'addressee':'peers'")), NULL, 0, 0},
    {"TIP_UNANSWERED", "for itself", 20251121, TIPS(TIP("t", "2025-10-28", ",'addressee':'self'")), NULL, 0, 0},
    {"TIP_UNANSWERED", "go on with this", 20251121, TIPS(TIP("t", "2025-10-28", ",'polarity':'continue'")), NULL, 0, 0},
    {"TIP_UNANSWERED", "a parent's", 20251121, "'guardians':[{'id':'o'}]," TIPS(TIP("t", "2025-10-28", ",'guardian':'o'")), NULL, 0, 0},
    {"TIP_UNANSWERED", "from a talk with parents", 20251121, TIPS("{'id':'t','quote':'q','conversation':'c'}") ",'conversations':[{'id':'c','kind':'parent','held_on':'2025-10-28'}]", NULL, 0, 0},
    {"TIP_UNANSWERED", "a child's in a talk with parents", 20251121, TIPS("{'id':'t','quote':'q','conversation':'c','pupils':['k1']}") ",'conversations':[{'id':'c','kind':'parent','held_on':'2025-10-28'}]", NULL, 0, 1},
    {"TIP_UNANSWERED", "its goal was reached", 20251121, TIPS(TIP("t", "2025-10-28", ",'goal':'g'")) ",'evaluations':[{'id':'e','held_on':'2025-11-20','results':[{'id':'r','goal':'g','status':'met'}]}]", NULL, 0, 0},
    {"TIP_UNANSWERED", "its plan is over", 20260112, TIPS(TIP("t", "2025-11-28", ",'plan':'p'")) "," PLAN(""), NULL, 0, 0},
    {"TIP_UNANSWERED", "two tips", 20251121, TIPS(TIP("t", "2025-10-28", "") "," TIP("u", "2025-10-28", "")), NULL, 0, 2},
    {"TIP_UNANSWERED", "two with one tag", 20251121, TIPS(TIP("t", "2025-10-28", ",'tag':'Uitleg'") "," TIP("u", "2025-10-29", ",'tag':' uitleg'")), NULL, 0, 1},
    {"TIP_UNANSWERED", "the other was answered later", 20251121, TIPS(TIP("t", "2025-10-28", ",'tag':'uitleg'") "," TIP("u", "2025-10-29", ",'tag':'uitleg','answered_on':'2025-10-30'")), NULL, 0, 0},
    {"TIP_UNANSWERED", "the other was answered before", 20251121, TIPS(TIP("t", "2025-10-31", ",'tag':'uitleg'") "," TIP("u", "2025-10-29", ",'tag':'uitleg','answered_on':'2025-10-30'")), NULL, 0, 1},

    {"TIP_REPEATED", "three pupils", 20251121, TIPS(SAME("t", "2025-11-17", "k1") "," SAME("u", "2025-11-18", "k2") "," SAME("v", "2025-11-19", "k3")), NULL, EDGE, 1},
    {"TIP_REPEATED", "two pupils", 20251121, TIPS(SAME("t", "2025-11-17", "k1") "," SAME("u", "2025-11-18", "k2")), NULL, EDGE, 0},
    {"TIP_REPEATED", "three times one pupil", 20251121, TIPS(SAME("t", "2025-11-17", "k1") "," SAME("u", "2025-11-18", "k1") "," SAME("v", "2025-11-19", "k1")), NULL, 0, 0},
    {"TIP_REPEATED", "three pupils at once", 20251121, TIPS(TIP("t", "2025-11-17", ",'tag':'uitleg','pupils':['k1','k2','k3']")), NULL, 0, 1},
    {"TIP_REPEATED", "in two talks", 20251121, TIPS("{'id':'t','quote':'q','tag':'uitleg','discussion':'d'},{'id':'u','quote':'q','tag':'Uitleg ','discussion':'e'}") "," TALKS(TALK("d", "class_week", "2025-11-10", "") "," TALK("e", "class_week", "2025-11-17", "")), NULL, EDGE, 1},
    {"TIP_REPEATED", "twice in one talk", 20251121, TIPS("{'id':'t','quote':'q','tag':'uitleg','discussion':'d'},{'id':'u','quote':'q','tag':'uitleg','discussion':'d'}") "," TALKS(TALK("d", "class_week", "2025-11-10", "") "," TALK("e", "class_week", "2025-11-17", "")), NULL, EDGE, 0},
    {"TIP_REPEATED", "another tag", 20251121, TIPS("{'id':'t','quote':'q','tag':'uitleg','discussion':'d'},{'id':'u','quote':'q','tag':'kiezen','discussion':'e'}") "," TALKS(TALK("d", "class_week", "2025-11-10", "") "," TALK("e", "class_week", "2025-11-17", "")), NULL, 0, 0},
    {"TIP_REPEATED", "without a tag", 20251121, TIPS(TIP("t", "2025-11-17", ",'pupils':['k1','k2','k3']")), NULL, 0, 0},
    {"TIP_REPEATED", "one led to something", 20251121, TIPS(TIP("t", "2025-11-17", ",'tag':'uitleg','pupils':['k1','k2'],'led_to':['g']") "," SAME("v", "2025-11-19", "k3")), NULL, 0, 0},
    {"TIP_REPEATED", "answered after the last one", 20251121, TIPS(TIP("t", "2025-11-17", ",'tag':'uitleg','pupils':['k1','k2'],'answered_on':'2025-11-19'") "," SAME("v", "2025-11-19", "k3")), NULL, EDGE, 0},
    {"TIP_REPEATED", "answered before the last one", 20251121, TIPS(TIP("t", "2025-11-17", ",'tag':'uitleg','pupils':['k1','k2'],'answered_on':'2025-11-18'") "," SAME("v", "2025-11-19", "k3")), NULL, EDGE, 1},
    {"TIP_REPEATED", "one waits too long and is told there", 20251121, TIPS(SAME("t", "2025-10-28", "k1") "," SAME("u", "2025-11-18", "k2") "," SAME("v", "2025-11-19", "k3")), NULL, 0, 0},
    {"TIP_REPEATED", "go on with this", 20251121, TIPS(TIP("t", "2025-11-17", ",'tag':'uitleg','polarity':'continue','pupils':['k1','k2','k3']")), NULL, 0, 0},
    {"TIP_REPEATED", "of another period", 20260112, "'goals':[{'id':'h','text':'t','period':'P3'}]," PUPILS ",'tips':[" TIP("t", "2025-12-19", ",'tag':'uitleg','pupils':['k1','k2','k3']") "]", NULL, 0, 0},
    {"TIP_REPEATED", "the team asks two pupils", 20251121, TIPS(SAME("t", "2025-11-17", "k1") "," SAME("u", "2025-11-18", "k2")), "'thresholds':[{'rule':'TIP_REPEATED','name':'pupils','amount':2}]", 0, 1},

    {"AGREEMENT_NO_OWNER", "who and when", 20251121, AGREED(""), NULL, 0, 1},
    {"AGREEMENT_NO_OWNER", "when", 20251121, PUPILS "," AGREED(BY_BO), NULL, EDGE, 1},
    {"AGREEMENT_NO_OWNER", "all there", 20251121, PUPILS "," AGREED(BY_BO ",'due':'2025-11-28'"), NULL, EDGE, 0},
    {"AGREEMENT_NO_OWNER", "who", 20251121, AGREED(",'due':'2025-11-28'"), NULL, EDGE, 1},
    {"AGREEMENT_NO_OWNER", "a colleague", 20251121, AGREED(",'due':'2025-11-28','staff':'noor'"), NULL, 0, 0},
    {"AGREEMENT_NO_OWNER", "a parent", 20251121, "'guardians':[{'id':'o'}]," AGREED(",'due':'2025-11-28','guardian':'o'"), NULL, 0, 0},
    {"AGREEMENT_NO_OWNER", "done", 20251121, AGREED(",'done_on':'2025-11-21'"), NULL, 0, 0},
    {"AGREEMENT_NO_OWNER", "done tomorrow", 20251121, AGREED(",'done_on':'2025-11-22'"), NULL, 0, 1},
    {"AGREEMENT_NO_OWNER", "dropped", 20251121, AGREED(",'dropped_reason':'niet nodig'"), NULL, 0, 0},
    {"AGREEMENT_NO_OWNER", "overdue is another matter", 20251121, AGREED(",'due':'2025-11-03'"), NULL, 0, 0},
    {"AGREEMENT_NO_OWNER", "two of one talk", 20251121, "'conversations':[{'id':'c','kind':'team','held_on':'2025-11-03'}],'agreements':[{'id':'a','text':'een','conversation':'c'},{'id':'b','text':'twee','conversation':'c'}]", NULL, 0, 1},
    {"AGREEMENT_NO_OWNER", "two of no talk", 20251121, "'agreements':[{'id':'a','text':'een'},{'id':'b','text':'twee'}]", NULL, 0, 2},
    {"AGREEMENT_NO_OWNER", "no day known", 0, AGREED(""), NULL, NO_CALENDAR, 1},

    {"AGREEMENT_OVERDUE", "the eighth day", 20251111, PUPILS "," AGREED(BY_BO ",'due':'2025-11-03'"), NULL, EDGE, 1},
    {"AGREEMENT_OVERDUE", "a week and no more", 20251110, PUPILS "," AGREED(BY_BO ",'due':'2025-11-03'"), NULL, EDGE, 0},
    {"AGREEMENT_OVERDUE", "the holiday does not count", 20251031, AGREED(",'due':'2025-10-17'"), NULL, 0, 0},
    {"AGREEMENT_OVERDUE", "the last day of school", 20260717, AGREED(",'due':'2026-06-15'"), NULL, EDGE, 1},
    {"AGREEMENT_OVERDUE", "the year is over", 20260817, AGREED(",'due':'2026-06-15'"), NULL, EDGE, 0},
    {"AGREEMENT_OVERDUE", "done", 20251121, AGREED(",'due':'2025-11-03','done_on':'2025-11-21'"), NULL, EDGE, 0},
    {"AGREEMENT_OVERDUE", "done tomorrow", 20251121, AGREED(",'due':'2025-11-03','done_on':'2025-11-22'"), NULL, EDGE, 1},
    {"AGREEMENT_OVERDUE", "dropped", 20251121, AGREED(",'due':'2025-11-03','dropped_reason':'niet nodig'"), NULL, 0, 0},
    {"AGREEMENT_OVERDUE", "without a day", 20251121, AGREED(""), NULL, 0, 0},
    {"AGREEMENT_OVERDUE", "the team waits longer", 20251111, AGREED(",'due':'2025-11-03'"), THRESHOLD("AGREEMENT_OVERDUE", "2"), 0, 0},

    {"WEEK_NOT_DISCUSSED", "three, on the Friday", 20251121, THREE_WEEKS, ASKED(",'basis':'team'"), EDGE, 1},
    {"WEEK_NOT_DISCUSSED", "this week has a day to go", 20251120, THREE_WEEKS, ASKED(",'basis':'team'"), EDGE, 0},
    {"WEEK_NOT_DISCUSSED", "on the Monday after", 20251124, THREE_WEEKS, ASKED(",'basis':'team'"), 0, 1},
    {"WEEK_NOT_DISCUSSED", "two", 20251121, "'week_plans':[" W("w2", "2025-11-10") "," W("w3", "2025-11-17") "]", ASKED(""), EDGE, 0},
    {"WEEK_NOT_DISCUSSED", "the team asks nothing", 20251121, THREE_WEEKS, "'must_elements':[{'id':'m','element':'period_goals'}]", 0, 0},
    {"WEEK_NOT_DISCUSSED", "on no ground", 20251121, THREE_WEEKS, ASKED(",'basis':'none'"), 0, 0},
    {"WEEK_NOT_DISCUSSED", "no team", 20251121, THREE_WEEKS, NULL, 0, 0},
    {"WEEK_NOT_DISCUSSED", "decided in the first week", 20251121, THREE_WEEKS, ASKED(",'decided_on':'2025-11-07'"), EDGE, 1},
    {"WEEK_NOT_DISCUSSED", "decided after the first week", 20251121, THREE_WEEKS, ASKED(",'decided_on':'2025-11-10'"), EDGE, 0},
    {"WEEK_NOT_DISCUSSED", "the last was discussed by link", 20251121, THREE_WEEKS "," TALKS(TALK("d", "class_goals", "2025-11-14", ",'week_plan':'w3'")), ASKED(""), 0, 0},
    {"WEEK_NOT_DISCUSSED", "the second was discussed in its week", 20251121, THREE_WEEKS "," TALKS(TALK("d", "class_week", "2025-11-14", "")), ASKED(""), 0, 0},
    {"WEEK_NOT_DISCUSSED", "only planned", 20251121, THREE_WEEKS "," TALKS("{'id':'d','kind':'class_week','week_plan':'w3','planned_for':'2025-11-20'}"), ASKED(""), 0, 1},
    {"WEEK_NOT_DISCUSSED", "a week without a plan between", 20251121, "'week_plans':[" W("w1", "2025-10-27") "," W("w2", "2025-11-10") "," W("w3", "2025-11-17") "]", ASKED(""), 0, 0},
    {"WEEK_NOT_DISCUSSED", "a holiday between", 20251107, "'week_plans':[" W("w1", "2025-10-13") "," W("w2", "2025-10-27") "," W("w3", "2025-11-03") "]", ASKED(""), 0, 1},
    {"WEEK_NOT_DISCUSSED", "long ago", 20251205, THREE_WEEKS, ASKED(""), 0, 0},
    {"WEEK_NOT_DISCUSSED", "two plans for a week", 20251121, THREE_WEEKS ",'subgroups':[]", ASKED(""), 0, 1},
    {"WEEK_NOT_DISCUSSED", "two plans for one week are one", 20251121, "'week_plans':[" W("w2", "2025-11-10") "," W("x2", "2025-11-10") "," W("w3", "2025-11-17") "]", ASKED(""), 0, 0},

    {"LAST_YEAR_VALUED", "the forty-third day", 20251014, PUPILS, NULL, EDGE, 1, CHILD_PLAN_THEN},
    {"LAST_YEAR_VALUED", "six weeks and no more", 20251013, PUPILS, NULL, EDGE, 0, CHILD_PLAN_THEN},
    {"LAST_YEAR_VALUED", "not valued", 20251121, PUPILS, NULL, EDGE, 0, "'pupils':[{'id':'k1'}],'plans':[{'id':'o','kind':'child','pupils':['k1']}]"},
    {"LAST_YEAR_VALUED", "another kind of plan", 20251121, PUPILS, NULL, 0, 0, "'pupils':[{'id':'k1'}],'plans':[{'id':'o','kind':'individual','pupils':['k1'],'valued':true}]"},
    {"LAST_YEAR_VALUED", "by the co-owner", 20251121, PUPILS, NULL, 0, 1, "'pupils':[{'id':'k1'}],'plans':[{'id':'o','kind':'child','co_owners':['k1'],'valued':true}]"},
    {"LAST_YEAR_VALUED", "the pupil has left", 20251121, "'pupils':[{'id':'k9'}]", NULL, 0, 0, CHILD_PLAN_THEN},
    {"LAST_YEAR_VALUED", "another child with the same id", 20251121, PUPILS, NULL, 0, 0, "'pupils':[{'id':'k1','given_name':'Zoë'}],'plans':[{'id':'o','kind':'child','pupils':['k1'],'valued':true}]"},
    {"LAST_YEAR_VALUED", "a plan this year", 20251121, PUPILS ",'plans':[{'id':'p','kind':'child','state':'concept','pupils':['k1']}]", NULL, EDGE, 0, CHILD_PLAN_THEN},
    {"LAST_YEAR_VALUED", "a plan for another pupil", 20251121, PUPILS ",'plans':[{'id':'p','kind':'child','quote':'q','pupils':['k2']}]", NULL, EDGE, 1, CHILD_PLAN_THEN},
    {"LAST_YEAR_VALUED", "a start talk, by the parents", 20251121, PUPILS, NULL, 0, 1, TALK_THEN("start")},
    {"LAST_YEAR_VALUED", "a reversed talk this year", 20251121, PUPILS ",'conversations':[{'id':'c','kind':'reversed_parent','held_on':'2025-09-10','pupils':['k1']}]", NULL, 0, 0, TALK_THEN("start")},
    {"LAST_YEAR_VALUED", "a start talk with the same parents", 20251121, "'guardians':[{'id':'v1'}],'pupils':[{'id':'k1','guardians':['v1']}],'conversations':[{'id':'c','kind':'start','held_on':'2025-09-10','guardians':['v1']}]", NULL, 0, 0, TALK_THEN("start")},
    {"LAST_YEAR_VALUED", "the team holds no start talks", 20251121, PUPILS, "'holds_start_talks':false", 0, 0, TALK_THEN("start")},
    {"LAST_YEAR_VALUED", "the team holds start talks: NO_START_TALK asks", 20251121, PUPILS, "'holds_start_talks':true", 0, 0, TALK_THEN("start")},
    {"LAST_YEAR_VALUED", "a child conversation", 20251121, PUPILS, NULL, 0, 1, TALK_THEN("child")},
    {"LAST_YEAR_VALUED", "one is planned", 20251121, PUPILS ",'conversations':[{'id':'c','kind':'child','planned_for':'2025-11-21','pupils':['k1']}]", NULL, EDGE, 0, TALK_THEN("child")},
    {"LAST_YEAR_VALUED", "one was planned and not held", 20251121, PUPILS ",'conversations':[{'id':'c','kind':'child','planned_for':'2025-11-20','pupils':['k1']}]", NULL, EDGE, 1, TALK_THEN("child")},
    {"LAST_YEAR_VALUED", "a parents' conversation is not meant", 20251121, PUPILS, NULL, 0, 0, TALK_THEN("parent")},
    {"LAST_YEAR_VALUED", "two pupils, one finding", 20251121, PUPILS, NULL, 0, 1, "'pupils':[{'id':'k1'},{'id':'k2'}],'plans':[{'id':'o','kind':'child','pupils':['k1','k2'],'valued':true}]"},
    {"LAST_YEAR_VALUED", "last year is not beside", 20251121, PUPILS, NULL, 0, 0},
};

/* What the finding asks for, done. */
static const mend mends[] = {
    {"GOALS_NOT_SHARED", 20251111, GOAL(""), GOAL("") "," TALKS(TALK("d", "class_goals", "2025-11-10", ",'goals':['g']"))},
    {"PLAN_TOLD_NOT_DISCUSSED", 20251121, GOAL("") "," PLAN("") "," TOLD(",'contributions':0"), GOAL("") "," PLAN("") "," TALKS(TALK("d", "class_plan", "2025-11-03", ",'plan':'p','contributions':0") "," TALK("e", "class_plan", "2025-11-10", ",'plan':'p','contributions':4"))},
    {"DISCUSSED_ONCE", 20251209, GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-28", "")), GOAL("") "," TALKS(TALK("d", "class_goals", "2025-10-28", "") "," TALK("e", "class_goals", "2025-12-08", ""))},
    {"TIP_UNANSWERED", 20251121, TIPS(TIP("t", "2025-10-28", "")), TIPS(TIP("t", "2025-10-28", ",'answer':'ja','answered_on':'2025-11-20'"))},
    {"TIP_REPEATED", 20251121, TIPS(TIP("t", "2025-11-17", ",'tag':'uitleg','pupils':['k1','k2','k3']")), TIPS(TIP("t", "2025-11-17", ",'tag':'uitleg','pupils':['k1','k2','k3'],'answer':'ja'"))},
    {"AGREEMENT_NO_OWNER", 20251121, PUPILS "," AGREED(""), PUPILS "," AGREED(BY_BO ",'due':'2025-11-28'")},
    {"AGREEMENT_OVERDUE", 20251121, PUPILS "," AGREED(BY_BO ",'due':'2025-11-03'"), PUPILS "," AGREED(BY_BO ",'due':'2025-11-03','done_on':'2025-11-05'")},
    {"WEEK_NOT_DISCUSSED", 20251121, THREE_WEEKS, THREE_WEEKS "," TALKS(TALK("d", "class_week", "2025-11-21", "")), ASKED("")},
    {"LAST_YEAR_VALUED", 20251121, PUPILS, PUPILS ",'plans':[{'id':'p','kind':'child','quote':'q','pupils':['k1']}]", NULL, 0, CHILD_PLAN_THEN},
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

/* How the findings of a code are worded. */
static void test_words(void **state) {
    (void)state;
    static const struct {
        const char *code, *dossier, *team, *earlier, *messages[2];
    } rows[] = {
        {"TIP_UNANSWERED",
         TIPS(TIP("t", "2025-10-28", ",'from_class':true")),
         NULL,
         NULL,
         {"Tip van de klas op 28 oktober 2025: \"Mogen we kiezen?\". Er is nog geen antwoord. Wat doe je ermee?",
          "Tip from the class on 28 October 2025: \"Mogen we kiezen?\". There is no answer yet. What do you do with "
          "it?"}},
        {"TIP_REPEATED",
         TIPS(TIP("t", "2025-11-17", ",'tag':'uitleg','pupils':['k1','k2','k3']")),
         NULL,
         NULL,
         {"3 leerlingen gaven dezelfde tip: \"Mogen we kiezen?\". Wat zegt dat jullie?",
          "3 pupils gave the same tip: \"Mogen we kiezen?\". What does that tell you?"}},
        {"AGREEMENT_NO_OWNER",
         AGREED(",'due':'2025-11-28'"),
         NULL,
         NULL,
         {"\"klokkijken oefenen\": bij deze afspraak staat nog niet wie het doet. Wie doet dit, en wanneer?",
          "\"klokkijken oefenen\": this agreement does not say yet who does it. Who does this, and when?"}},
        {"PLAN_TOLD_NOT_DISCUSSED",
         GOAL("") "," TALKS(TALK("d", "class_plan", "2025-11-03", ",'contributions':0")),
         NULL,
         NULL,
         {"Dit plan is op 3 november 2025 aan de klas verteld. Wat vonden de leerlingen ervan, bijvoorbeeld in "
          "tweetallen?",
          "This plan was told to the class on 3 November 2025. What did the pupils think of it, for instance in "
          "pairs?"}},
        {"LAST_YEAR_VALUED",
         PUPILS,
         NULL,
         CHILD_PLAN_THEN,
         {"Het kindplan werd vorig jaar gewaardeerd bij Aya, en is er dit jaar nog niet. Komt het terug?",
          "The child plan was valued last year for Aya, and there is none yet this year. Will it return?"}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fixture f;
        fixture_start(&f, rows[i].dossier, rows[i].team, 1);
        fixture_beside(&f, rows[i].earlier, NULL);
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            assert_int_equal(hgw_ctx_set_lang(f.ctx, lang), HGW_OK);
            hgw_doc *findings = fixture_check(&f, 20251121, NULL);
            hgw_rec found = fixture_finding(findings, rows[i].code);
            assert_int_not_equal(found, 0);
            assert_string_equal(hgw_finding_message(findings, found), rows[i].messages[lang - 1]);
            hgw_doc_free(findings);
        }
        fixture_end(&f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_mends),
                                       cmocka_unit_test(test_words)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
