/* Principle 1, goals as they are set and as they turn out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* A goal that has all it needs; what follows goes inside it. */
/* clang-format off */
#define GOAL(id, more) "{'id':'" id "','text':'doel " id "','subject':'rek','period':'P2','criterion':'c'" more "}"
#define GOALS(list) "'goals':[" list "]"
#define PUPILS "'pupils':[{'id':'k1','given_name':'Aya','grade':3},{'id':'k2','given_name':'Bo','grade':4}]"
#define RESULT(goal, status) "{'id':'r-" goal "','goal':'" goal "','status':'" status "'}"
#define JUDGED(day, list) "'evaluations':[{'id':'e','held_on':'" day "','results':[" list "]}]"

/* One case, one line. */
static const rule_case cases[] = {
    {"PLAN_WITHOUT_GOAL", "running plan without goals", 0, "'plans':[{'id':'p','kind':'period','state':'running'}]", NULL, 0, 1},
    {"PLAN_WITHOUT_GOAL", "discussed plan without goals", 0, "'plans':[{'id':'p','kind':'child','state':'discussed','title':'Plan'}]", NULL, 0, 1},
    {"PLAN_WITHOUT_GOAL", "concept", 0, "'plans':[{'id':'p','kind':'period','state':'concept'}]", NULL, 0, 0},
    {"PLAN_WITHOUT_GOAL", "with a goal", 0, GOALS(GOAL("g", "")) ",'plans':[{'id':'p','kind':'period','state':'running','goals':['g']}]", NULL, 0, 0},
    {"PLAN_WITHOUT_GOAL", "course plan with an outcome", 0, "'outcome_targets':[{'id':'o'}],'plans':[{'id':'p','kind':'course','state':'running','outcomes':['o']}]", NULL, 0, 0},
    {"PLAN_WITHOUT_GOAL", "made after today", 20251101, "'plans':[{'id':'p','kind':'period','state':'running','made_on':'2025-11-02'}]", NULL, 0, 0},
    {"PLAN_WITHOUT_GOAL", "made today", 20251102, "'plans':[{'id':'p','kind':'period','state':'running','made_on':'2025-11-02'}]", NULL, 0, 1},
    {"PLAN_WITHOUT_GOAL", "on its last day", 20251219, "'plans':[{'id':'p','kind':'period','state':'running','end_date':'2025-12-19'}]", NULL, EDGE, 1},
    {"PLAN_WITHOUT_GOAL", "its end is past", 20251220, "'plans':[{'id':'p','kind':'period','state':'running','end_date':'2025-12-19'}]", NULL, EDGE, 0},
    {"PLAN_WITHOUT_GOAL", "its period is past", 20251220, "'plans':[{'id':'p','kind':'period','state':'running','period':'P2'}]", NULL, 0, 0},
    {"PLAN_WITHOUT_GOAL", "its own end goes before the period's", 20251220, "'plans':[{'id':'p','kind':'period','state':'running','period':'P2','end_date':'2026-01-30'}]", NULL, 0, 1},

    {"GOAL_WITHOUT_PERIOD", "nothing", 0, "'goals':[{'id':'g','text':'tellen'}]", NULL, EDGE, 1},
    {"GOAL_WITHOUT_PERIOD", "no text either", 0, "'goals':[{'id':'g'}]", NULL, 0, 1},
    {"GOAL_WITHOUT_PERIOD", "period", 0, GOALS(GOAL("g", "")), NULL, EDGE, 0},
    {"GOAL_WITHOUT_PERIOD", "in a week", 0, "'goals':[{'id':'g','text':'t'}],'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[{'id':'s','day':'monday','goals':['g']}]}]", NULL, 0, 0},
    {"GOAL_WITHOUT_PERIOD", "in a dated plan", 0, "'goals':[{'id':'g','text':'t'}],'plans':[{'id':'p','kind':'period','goals':['g'],'start_date':'2025-10-27','end_date':'2025-12-19'}]", NULL, 0, 0},
    {"GOAL_WITHOUT_PERIOD", "subgroup of a period", 0, "'subgroups':[{'id':'s','kind':'sub','period':'P2'}],'goals':[{'id':'g','text':'t','subgroups':['s']}]", NULL, 0, 0},

    {"GOAL_NOT_RECOGNISABLE", "nothing", 0, "'goals':[{'id':'g','text':'t','period':'P2'}]", NULL, 0, 1},
    {"GOAL_NOT_RECOGNISABLE", "criterion", 0, GOALS(GOAL("g", "")), NULL, EDGE, 0},
    {"GOAL_NOT_RECOGNISABLE", "example", 0, "'goals':[{'id':'g','text':'t','example_task':'8+7'}]", NULL, 0, 0},
    {"GOAL_NOT_RECOGNISABLE", "method", 0, "'goals':[{'id':'g','text':'t','method_refs':[{'lesson':'3'}]}]", NULL, 0, 0},
    {"GOAL_NOT_RECOGNISABLE", "planned evidence", 0, "'goals':[{'id':'g','text':'t','planned_evidence':['observation']}]", NULL, 0, 0},
    {"GOAL_NOT_RECOGNISABLE", "toolbox", 0, "'goals':[{'id':'g','text':'t'}],'toolboxes':[{'id':'b','goal':'g','tools':[{'id':'x','text':'8+7','kind':'example'}]}]", NULL, 0, 0},
    {"GOAL_NOT_RECOGNISABLE", "empty criterion", 0, "'goals':[{'id':'g','text':'t','criterion':''}]", NULL, EDGE, 1},
    {"GOAL_NOT_RECOGNISABLE", "period over", 20260112, "'goals':[{'id':'g','text':'t','period':'P2'}]", NULL, 0, 0},

    {"GOAL_AFTER_PERIOD", "after", 0, GOALS(GOAL("g", ",'target_date':'2026-01-06'")), NULL, 0, 1},
    {"GOAL_AFTER_PERIOD", "before", 0, GOALS(GOAL("g", ",'target_date':'2025-10-24'")), NULL, 0, 1},
    {"GOAL_AFTER_PERIOD", "last day", 0, GOALS(GOAL("g", ",'target_date':'2025-12-19'")), NULL, EDGE, 0},
    {"GOAL_AFTER_PERIOD", "one day past it", 0, GOALS(GOAL("g", ",'target_date':'2025-12-20'")), NULL, EDGE, 1},
    {"GOAL_AFTER_PERIOD", "free day in the period", 0, "'goals':[{'id':'g','text':'t','period':'P4','target_date':'2026-04-06'}]", NULL, 0, 1},
    {"GOAL_AFTER_PERIOD", "no calendar", 0, GOALS(GOAL("g", ",'target_date':'2026-01-06'")), NULL, NO_CALENDAR, 0},

    {"GOAL_FOR_NOBODY", "empty subgroup", 0, "'subgroups':[{'id':'s','kind':'sub','name':'Sprong'}]," GOALS(GOAL("g", ",'subgroups':['s']")), NULL, EDGE, 1},
    {"GOAL_FOR_NOBODY", "filled", 0, PUPILS ",'subgroups':[{'id':'s','kind':'sub','pupils':['k1']}]," GOALS(GOAL("g", ",'subgroups':['s']")), NULL, EDGE, 0},
    {"GOAL_FOR_NOBODY", "base group is the whole group", 0, PUPILS ",'subgroups':[{'id':'s','kind':'base'}]," GOALS(GOAL("g", ",'subgroups':['s']")), NULL, 0, 0},
    {"GOAL_FOR_NOBODY", "base group of nobody", 0, "'subgroups':[{'id':'s','kind':'base'}]," GOALS(GOAL("g", ",'subgroups':['s']")), NULL, 0, 1},

    {"TOO_MANY_GOALS", "three is not too many", 0, PUPILS "," GOALS(GOAL("a", ",'pupils':['k1']") "," GOAL("b", ",'pupils':['k1']") "," GOAL("c", ",'pupils':['k1']")), NULL, EDGE, 0},
    {"TOO_MANY_GOALS", "four is", 0, PUPILS "," GOALS(GOAL("a", ",'pupils':['k1']") "," GOAL("b", ",'pupils':['k1']") "," GOAL("c", ",'pupils':['k1']") "," GOAL("d", ",'pupils':['k1']")), NULL, EDGE, 1},
    {"TOO_MANY_GOALS", "one finding for all pupils", 0, PUPILS "," GOALS(GOAL("a", "") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", "")), NULL, 0, 1},
    {"TOO_MANY_GOALS", "grades part them", 0, PUPILS "," GOALS(GOAL("a", ",'grades':[3]") "," GOAL("b", ",'grades':[3]") "," GOAL("c", ",'grades':[4]") "," GOAL("d", ",'grades':[4]")), NULL, 0, 0},
    {"TOO_MANY_GOALS", "the same goal by two ways counts once", 0, PUPILS ",'subgroups':[{'id':'s','kind':'sub','pupils':['k1']},{'id':'t','kind':'base','pupils':['k1','k2']}]," GOALS(GOAL("a", ",'subgroups':['s','t'],'pupils':['k1']") "," GOAL("b", ",'pupils':['k1']") "," GOAL("c", ",'pupils':['k1']")), NULL, 0, 0},
    {"TOO_MANY_GOALS", "team allows four", 0, PUPILS "," GOALS(GOAL("a", "") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", "")), "'thresholds':[{'rule':'TOO_MANY_GOALS','name':'goals','amount':4}]", 0, 0},
    {"TOO_MANY_GOALS", "threshold out of bounds is not heard", 0, PUPILS "," GOALS(GOAL("a", "") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", "")), "'thresholds':[{'rule':'TOO_MANY_GOALS','name':'goals','amount':-1},{'rule':'TOO_MANY_GOALS','name':'goals','amount':5000},{'rule':'NO_SUCH','name':'x','amount':1}]", 0, 1},
    {"TOO_MANY_GOALS", "other subjects", 0, PUPILS "," GOALS(GOAL("a", "") "," GOAL("b", "") "," GOAL("c", "") ",{'id':'d','text':'t','subject':'taal','period':'P2'}"), NULL, 0, 0},

    {"NO_CRUCIAL_GOAL", "four, none crucial", 0, GOALS(GOAL("a", "") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", "")), NULL, EDGE, 1},
    {"NO_CRUCIAL_GOAL", "three", 0, GOALS(GOAL("a", "") "," GOAL("b", "") "," GOAL("c", "")), NULL, EDGE, 0},
    {"NO_CRUCIAL_GOAL", "one is crucial", 0, GOALS(GOAL("a", ",'crucial':true") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", "")), NULL, 0, 0},
    {"NO_CRUCIAL_GOAL", "own goals do not count", 0, PUPILS "," GOALS(GOAL("a", "") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", ",'scope':'pupil','pupils':['k1']")), NULL, 0, 0},
    {"NO_CRUCIAL_GOAL", "two for each grade of a combination group", 0, GOALS(GOAL("a", ",'grades':[3]") "," GOAL("b", ",'grades':[3]") "," GOAL("c", ",'grades':[4]") "," GOAL("d", ",'grades':[4]")), NULL, EDGE, 0},
    {"NO_CRUCIAL_GOAL", "three for one grade, and one for all", 0, GOALS(GOAL("a", ",'grades':[3]") "," GOAL("b", ",'grades':[3]") "," GOAL("c", ",'grades':[3,4]") "," GOAL("d", "")), NULL, EDGE, 1},

    {"PREREQUISITE_CYCLE", "two", 0, GOALS(GOAL("a", ",'prerequisites':['b']") "," GOAL("b", ",'prerequisites':['a']")), NULL, 0, 1},
    {"PREREQUISITE_CYCLE", "itself", 0, GOALS(GOAL("a", ",'prerequisites':['a']")), NULL, EDGE, 1},
    {"PREREQUISITE_CYCLE", "two circles", 0, GOALS(GOAL("a", ",'prerequisites':['b']") "," GOAL("b", ",'prerequisites':['a','c']") "," GOAL("c", ",'prerequisites':['d']") "," GOAL("d", ",'prerequisites':['c']")), NULL, 0, 2},
    {"PREREQUISITE_CYCLE", "a diamond is no circle", 0, GOALS(GOAL("a", ",'prerequisites':['b','c']") "," GOAL("b", ",'prerequisites':['d']") "," GOAL("c", ",'prerequisites':['d']") "," GOAL("d", "")), NULL, EDGE, 0},

    {"PREREQUISITE_LATER", "later period", 0, "'goals':[{'id':'a','text':'a','period':'P2','prerequisites':['b']},{'id':'b','text':'b','period':'P3'}]", NULL, EDGE, 1},
    {"PREREQUISITE_LATER", "same period", 0, GOALS(GOAL("a", ",'prerequisites':['b']") "," GOAL("b", "")), NULL, EDGE, 0},
    {"PREREQUISITE_LATER", "met already", 20251121, "'goals':[{'id':'a','text':'a','period':'P2','prerequisites':['b']},{'id':'b','text':'b','period':'P3'}]," JUDGED("2025-11-20", RESULT("b", "met")), NULL, 0, 0},
    {"PREREQUISITE_LATER", "in a circle", 0, "'goals':[{'id':'a','text':'a','period':'P2','prerequisites':['b']},{'id':'b','text':'b','period':'P3','prerequisites':['a']}]", NULL, 0, 0},
    {"PREREQUISITE_LATER", "in a circle that the team does not want to hear of", 0, "'goals':[{'id':'a','text':'a','period':'P2','prerequisites':['b']},{'id':'b','text':'b','period':'P3','prerequisites':['a']}]", "'check_settings':[{'rule':'PREREQUISITE_CYCLE','state':'off'}]", 0, 0},

    {"PREREQUISITE_NOT_MET", "nothing done", 20260112, "'goals':[{'id':'a','text':'a','period':'P3','prerequisites':['b']}," GOAL("b", "") "]," JUDGED("2025-12-18", RESULT("b", "not_met")), NULL, EDGE, 1},
    {"PREREQUISITE_NOT_MET", "partly", 20260112, "'goals':[{'id':'a','text':'a','period':'P3','prerequisites':['b']}," GOAL("b", "") "]," JUDGED("2025-12-18", RESULT("b", "partly")), NULL, EDGE, 0},
    {"PREREQUISITE_NOT_MET", "adjusted", 20260112, "'goals':[{'id':'a','text':'a','period':'P3','prerequisites':['b']}," GOAL("b", "") "]," JUDGED("2025-12-18", RESULT("b", "not_met")) ",'adjustments':[{'id':'x','direction':'more','goal':'b','decided_on':'2025-12-18'}]", NULL, 0, 0},
    {"PREREQUISITE_NOT_MET", "repeated in a week", 20260112, "'goals':[{'id':'a','text':'a','period':'P3','prerequisites':['b']}," GOAL("b", "") "]," JUDGED("2025-12-18", RESULT("b", "not_met")) ",'week_plans':[{'id':'w','week_start':'2026-01-12','slots':[{'id':'s','day':'monday','goals':['b']}]}]", NULL, 0, 0},
    {"PREREQUISITE_NOT_MET", "judged after today", 20251217, "'goals':[{'id':'a','text':'a','period':'P3','prerequisites':['b']}," GOAL("b", "") "]," JUDGED("2025-12-18", RESULT("b", "not_met")), NULL, 0, 0},

    {"GOAL_NOT_EVALUATED", "period over", 20251220, GOALS(GOAL("g", "")), NULL, EDGE, 1},
    {"GOAL_NOT_EVALUATED", "last day of the period", 20251219, GOALS(GOAL("g", "")), NULL, EDGE, 0},
    {"GOAL_NOT_EVALUATED", "evaluated", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "partly")), NULL, 0, 0},
    {"GOAL_NOT_EVALUATED", "still open", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "open")), NULL, 0, 1},
    {"GOAL_NOT_EVALUATED", "two of one period: one finding", 20260112, GOALS(GOAL("g", "") "," GOAL("h", "")), NULL, 0, 1},
    {"GOAL_NOT_EVALUATED", "two periods, and a goal of a pupil", 20260112, PUPILS "," GOALS(GOAL("g", "") ",{'id':'h','text':'t','period':'P1'}," GOAL("i", ",'scope':'pupil','pupils':['k1']")), NULL, 0, 3},
    {"GOAL_NOT_EVALUATED", "dropped by an adjustment", 20260112, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'drop','goal':'g','decided_on':'2025-12-01'}]", NULL, 0, 0},
    {"GOAL_NOT_EVALUATED", "no today", 0, GOALS(GOAL("g", "")), NULL, 0, 0},

    {"NOT_MET_NO_REASON", "not met", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, 0, 1},
    {"NOT_MET_NO_REASON", "partly", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "partly")), NULL, EDGE, 1},
    {"NOT_MET_NO_REASON", "met", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "met")), NULL, EDGE, 0},
    {"NOT_MET_NO_REASON", "factor", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "not_met")) ",'factors':[{'id':'f','text':'t','kind':'hindering'}],'goal_analyses':[{'id':'n','goal':'g','evaluation':'e','factors':['f']}]", NULL, 0, 0},
    {"NOT_MET_NO_REASON", "the latest result counts", 20260301, GOALS(GOAL("g", "")) ",'evaluations':[{'id':'e2','held_on':'2026-02-12','results':[{'id':'r2','goal':'g','status':'met'}]},{'id':'e1','held_on':'2025-12-18','results':[{'id':'r1','goal':'g','status':'not_met'}]}]", NULL, 0, 0},
    {"NOT_MET_NO_REASON", "it says why with the result", 20260112, GOALS(GOAL("g", "")) ",'evaluations':[{'id':'e','held_on':'2025-12-18','results':[{'id':'r','goal':'g','status':'not_met','text':'veel zieken'}]}]", NULL, 0, 0},
    {"NOT_MET_NO_REASON", "a note with an earlier result only", 20260301, GOALS(GOAL("g", "")) ",'evaluations':[{'id':'e2','held_on':'2026-02-12','results':[{'id':'r2','goal':'g','status':'not_met'}]},{'id':'e1','held_on':'2025-12-18','results':[{'id':'r1','goal':'g','status':'partly','text':'veel zieken'}]}]", NULL, 0, 1},

    {"CRUCIAL_MET_NO_REASON", "crucial", 20260112, GOALS(GOAL("g", ",'crucial':true")) "," JUDGED("2025-12-18", RESULT("g", "met")), NULL, EDGE, 1},
    {"CRUCIAL_MET_NO_REASON", "not crucial", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "met")), NULL, EDGE, 0},
    {"CRUCIAL_MET_NO_REASON", "factor linked", 20260112, GOALS(GOAL("g", ",'crucial':true")) "," JUDGED("2025-12-18", RESULT("g", "met")) ",'factors':[{'id':'f','text':'t','kind':'stimulating','goals':['g']}]", NULL, 0, 0},
    {"CRUCIAL_MET_NO_REASON", "it says what helped with the result", 20260112, GOALS(GOAL("g", ",'crucial':true")) ",'evaluations':[{'id':'e','held_on':'2025-12-18','results':[{'id':'r','goal':'g','status':'met','text':'elke dag kort'}]}]", NULL, 0, 0},

    {"NOT_MET_NO_FOLLOW_UP", "next period began", 20260105, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, EDGE, 1},
    {"NOT_MET_NO_FOLLOW_UP", "a day before it", 20260104, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, EDGE, 0},
    {"NOT_MET_NO_FOLLOW_UP", "partly", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "partly")), NULL, 0, 0},
    {"GOAL_NOT_EVALUATED", "only one of its approaches was dropped", 20260112, GOALS(GOAL("g", "")) ",'approaches':[{'id':'a','text':'t','goals':['g']}],'adjustments':[{'id':'x','direction':'drop','goal':'g','approach':'a','decided_on':'2025-12-01'}]", NULL, 0, 1},
    {"NOT_MET_NO_FOLLOW_UP", "dropped on purpose", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "not_met")) ",'adjustments':[{'id':'x','direction':'drop','goal':'g','evaluation':'e'}]", NULL, 0, 0},
    {"NOT_MET_NO_FOLLOW_UP", "adjusted after today only", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "not_met")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2026-01-13'}]", NULL, 0, 1},
    {"NOT_MET_NO_FOLLOW_UP", "follower", 20260112, "'goals':[" GOAL("g", "") ",{'id':'h','text':'verder','period':'P3','supersedes':'g'}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, 0, 0},
    {"NOT_MET_NO_FOLLOW_UP", "the goal that builds on it was adjusted", 20260112, "'goals':[{'id':'a','text':'a','period':'P3','prerequisites':['b']}," GOAL("b", "") "]," JUDGED("2025-12-18", RESULT("b", "not_met")) ",'adjustments':[{'id':'x','direction':'more','goal':'a','decided_on':'2025-12-18'}]", NULL, 0, 0},
    {"NOT_MET_NO_FOLLOW_UP", "an open goal builds on it: that is asked about", 20260112, "'goals':[{'id':'a','text':'a','period':'P3','prerequisites':['b']}," GOAL("b", "") "]," JUDGED("2025-12-18", RESULT("b", "not_met")), NULL, EDGE, 0},
    {"NOT_MET_NO_FOLLOW_UP", "what builds on it is over, and was never adjusted", 20260112, "'goals':[{'id':'a','text':'a','period':'P1','prerequisites':['b']}," GOAL("b", "") "]," JUDGED("2025-12-18", RESULT("b", "not_met")), NULL, EDGE, 1},
    {"NOT_MET_NO_FOLLOW_UP", "two that require each other", 20260112, "'goals':[{'id':'a','text':'a','period':'P3','prerequisites':['b']}," GOAL("b", ",'prerequisites':['a']") "]," JUDGED("2025-12-18", RESULT("b", "not_met")), NULL, 0, 1},

    {"SAME_AGAIN", "same text, no approach twice", 20260112, "'goals':[{'id':'g','text':'Tellen Tot 20','period':'P2'},{'id':'h','text':'tellen tot 20','period':'P3'}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, 0, 1},
    {"SAME_AGAIN", "same approach record", 20260112, "'goals':[{'id':'g','text':'tellen','period':'P2'},{'id':'h','text':'tellen','period':'P3'}],'approaches':[{'id':'a','text':'samen','goals':['g','h']}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, EDGE, 1},
    {"SAME_AGAIN", "another approach", 20260112, "'goals':[{'id':'g','text':'tellen','period':'P2'},{'id':'h','text':'tellen','period':'P3'}],'approaches':[{'id':'a','text':'samen','goals':['g']},{'id':'b','text':'anders','goals':['h']}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, EDGE, 0},
    {"SAME_AGAIN", "another approach, to begin next week", 20260112, "'goals':[{'id':'g','text':'tellen','period':'P2'},{'id':'h','text':'tellen','period':'P3'}],'approaches':[{'id':'a','text':'samen','goals':['g']},{'id':'b','text':'anders','goals':['h'],'started_on':'2026-01-19'}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, 0, 0},
    {"SAME_AGAIN", "was met", 20260112, "'goals':[{'id':'g','text':'tellen','period':'P2'},{'id':'h','text':'tellen','period':'P3'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, 0, 0},
    {"SAME_AGAIN", "draft that follows it", 20260112, "'goals':[{'id':'g','text':'tellen','period':'P2'},{'id':'h','text':'tellen','period':'P3','supersedes':'g'}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, 0, 0},
    {"SAME_AGAIN", "changed on purpose", 20260112, "'goals':[{'id':'g','text':'tellen','period':'P2'},{'id':'h','text':'tellen','period':'P3'}]," JUDGED("2025-12-18", RESULT("g", "not_met")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-12-18'}]", NULL, 0, 0},
    {"SAME_AGAIN", "the goal of another grade", 20260112, "'goals':[{'id':'g','text':'tellen','period':'P2','grades':[3]},{'id':'h','text':'tellen','period':'P3','grades':[4]}],'approaches':[{'id':'a','text':'samen','goals':['g','h']}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, EDGE, 0},
    {"SAME_AGAIN", "the goal of another pupil", 20260112, PUPILS ",'goals':[{'id':'g','text':'tellen','period':'P2','pupils':['k1']},{'id':'h','text':'tellen','period':'P3','pupils':['k2']}],'approaches':[{'id':'a','text':'samen','goals':['g','h']}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, EDGE, 0},
    {"SAME_AGAIN", "of one pupil the same", 20260112, PUPILS ",'goals':[{'id':'g','text':'tellen','period':'P2','pupils':['k1','k2']},{'id':'h','text':'tellen','period':'P3','pupils':['k2']}],'approaches':[{'id':'a','text':'samen','goals':['g','h']}]," JUDGED("2025-12-18", RESULT("g", "not_met")), NULL, EDGE, 1},

    {"DL_OUT_OF_RANGE", "sixty", 0, "'evidence':[{'id':'v','kind':'cito','dl':60}]", NULL, EDGE, 0},
    {"DL_OUT_OF_RANGE", "sixty-one", 0, "'evidence':[{'id':'v','kind':'cito','dl':61}]", NULL, EDGE, 1},
    {"DL_OUT_OF_RANGE", "none", 0, "'evidence':[{'id':'v','kind':'cito','dl':0,'dle':0}]", NULL, EDGE, 0},
    {"DL_OUT_OF_RANGE", "below none", 0, "'evidence':[{'id':'v','kind':'cito','dl':-1}]", NULL, EDGE, 1},
    {"DL_OUT_OF_RANGE", "an equivalent below none", 0, "'evidence':[{'id':'v','kind':'cito','dl':30,'dle':-1}]", NULL, 0, 1},
    {"DL_OUT_OF_RANGE", "an equivalent above sixty can be", 0, "'evidence':[{'id':'v','kind':'cito','dl':60,'dle':66}]", NULL, 0, 0},
    {"DL_OUT_OF_RANGE", "both wrong is one matter", 0, "'evidence':[{'id':'v','kind':'cito','dl':99,'dle':-3}]", NULL, 0, 1},
    {"DL_OUT_OF_RANGE", "held after today", 20251101, "'evidence':[{'id':'v','kind':'cito','dl':99,'held_on':'2025-11-02'}]", NULL, 0, 0},

    {"ADJUSTED_IN_TIME", "adjusted, and met", 20260112, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-11-24'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, 0, 1},
    {"ADJUSTED_IN_TIME", "its approach was adjusted", 20260112, GOALS(GOAL("g", "")) ",'approaches':[{'id':'a','text':'t','goals':['g']}],'adjustments':[{'id':'x','direction':'other_approach','approach':'a','decided_on':'2025-11-24'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, 0, 1},
    {"ADJUSTED_IN_TIME", "kept as it was", 20260112, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'keep','goal':'g','decided_on':'2025-11-24'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, 0, 0},
    {"ADJUSTED_IN_TIME", "partly", 20260112, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-11-24'}]," JUDGED("2025-12-18", RESULT("g", "partly")), NULL, 0, 0},
    {"ADJUSTED_IN_TIME", "on the first day of the period", 20260112, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-10-27'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, EDGE, 1},
    {"ADJUSTED_IN_TIME", "before the period", 20260112, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-10-26'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, EDGE, 0},
    {"ADJUSTED_IN_TIME", "the day before it was judged", 20260112, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-12-17'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, EDGE, 1},
    {"ADJUSTED_IN_TIME", "when it was judged", 20260112, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','evaluation':'e'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, EDGE, 0},
    {"ADJUSTED_IN_TIME", "not met yet", 20251217, GOALS(GOAL("g", "")) ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-11-24'}]," JUDGED("2025-12-18", RESULT("g", "met")), NULL, 0, 0},
};

/* What each finding asks for, done. */
static const mend mends[] = {
    {"PLAN_WITHOUT_GOAL", 20251121, GOALS(GOAL("g", "")) ",'plans':[{'id':'p','kind':'period','state':'running','period':'P2','owner':'jan'}]", GOALS(GOAL("g", "")) ",'plans':[{'id':'p','kind':'period','state':'running','period':'P2','owner':'jan','goals':['g']}]"},
    {"GOAL_WITHOUT_PERIOD", 20251121, "'goals':[{'id':'g','text':'tellen','criterion':'c'}]", "'goals':[{'id':'g','text':'tellen','criterion':'c','period':'P2'}]"},
    {"GOAL_NOT_RECOGNISABLE", 20251121, "'goals':[{'id':'g','text':'t','period':'P2'}]", "'goals':[{'id':'g','text':'t','period':'P2','example_task':'8 + 7'}]"},
    {"GOAL_AFTER_PERIOD", 20251121, GOALS(GOAL("g", ",'target_date':'2025-12-20'")), GOALS(GOAL("g", ",'target_date':'2025-12-19'"))},
    {"GOAL_FOR_NOBODY", 20251121, PUPILS ",'subgroups':[{'id':'s','kind':'sub','period':'P2'}]," GOALS(GOAL("g", ",'subgroups':['s']")), PUPILS ",'subgroups':[{'id':'s','kind':'sub','period':'P2','pupils':['k1','k2']}]," GOALS(GOAL("g", ",'subgroups':['s']"))},
    {"TOO_MANY_GOALS", 0, PUPILS "," GOALS(GOAL("a", ",'crucial':true") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", "")), PUPILS "," GOALS(GOAL("a", ",'crucial':true") "," GOAL("b", "") "," GOAL("c", "") ",{'id':'d','text':'doel d','subject':'rek','period':'P3','criterion':'c'}")},
    {"NO_CRUCIAL_GOAL", 0, GOALS(GOAL("a", "") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", "")), GOALS(GOAL("a", ",'crucial':true") "," GOAL("b", "") "," GOAL("c", "") "," GOAL("d", ""))},
    {"PREREQUISITE_CYCLE", 0, GOALS(GOAL("a", ",'prerequisites':['b']") "," GOAL("b", ",'prerequisites':['a']")), GOALS(GOAL("a", ",'prerequisites':['b']") "," GOAL("b", ""))},
    {"PREREQUISITE_LATER", 0, "'goals':[{'id':'a','text':'a','criterion':'c','period':'P2','prerequisites':['b']},{'id':'b','text':'b','criterion':'c','period':'P3'}]", "'goals':[{'id':'a','text':'a','criterion':'c','period':'P3','prerequisites':['b']},{'id':'b','text':'b','criterion':'c','period':'P3'}]"},
    {"PREREQUISITE_NOT_MET", 20260112, "'goals':[{'id':'a','text':'a','criterion':'c','period':'P3','prerequisites':['b']}," GOAL("b", "") "],'factors':[{'id':'f','text':'t','kind':'hindering','holder':'teaching','goals':['b']}]," JUDGED("2025-12-18", RESULT("b", "not_met")), "'goals':[{'id':'a','text':'a','criterion':'c','period':'P3','prerequisites':['b']}," GOAL("b", "") "],'factors':[{'id':'f','text':'t','kind':'hindering','holder':'teaching','goals':['b']}]," JUDGED("2025-12-18", RESULT("b", "not_met")) ",'adjustments':[{'id':'x','direction':'less','goal':'a','decided_on':'2026-01-06'}]"},
    {"GOAL_NOT_EVALUATED", 20260112, GOALS(GOAL("g", "")), GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "met"))},
    {"NOT_MET_NO_REASON", 20260112, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "partly")), GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "partly")) ",'goal_analyses':[{'id':'n','goal':'g','evaluation':'e','conclusion':'te weinig tijd'}]"},
    {"CRUCIAL_MET_NO_REASON", 20260112, GOALS(GOAL("g", ",'crucial':true")) "," JUDGED("2025-12-18", RESULT("g", "met")), GOALS(GOAL("g", ",'crucial':true")) "," JUDGED("2025-12-18", RESULT("g", "met")) ",'goal_analyses':[{'id':'n','goal':'g','evaluation':'e','conclusion':'elke dag kort'}]"},
    {"NOT_MET_NO_FOLLOW_UP", 20260105, GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "not_met")), GOALS(GOAL("g", "")) "," JUDGED("2025-12-18", RESULT("g", "not_met")) ",'adjustments':[{'id':'x','direction':'drop','goal':'g','evaluation':'e'}]"},
    {"SAME_AGAIN", 20260112, "'goals':[" GOAL("g", "") ",{'id':'h','text':'doel g','subject':'rek','criterion':'c','period':'P3'}],'approaches':[{'id':'a','text':'samen','kind':'didactic','goals':['g','h']}]," JUDGED("2025-12-18", RESULT("g", "not_met")), "'goals':[" GOAL("g", "") ",{'id':'h','text':'doel g','subject':'rek','criterion':'c','period':'P3'}],'approaches':[{'id':'a','text':'samen','kind':'didactic','goals':['g']},{'id':'b','text':'eerst voordoen','kind':'didactic','goals':['h']}]," JUDGED("2025-12-18", RESULT("g", "not_met"))},
    {"DL_OUT_OF_RANGE", 0, "'evidence':[{'id':'v','kind':'cito','dl':61}]", "'evidence':[{'id':'v','kind':'cito','dl':16}]"},
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
