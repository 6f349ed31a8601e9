/* Principle 7: forms and what the team asks for, plans and their owners, weeks and marks that somebody acts upon. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "fixture.h"
#include "run_cases.h"
#include "support/failing_mem.h"

/* clang-format off */
#define MUST(what, more) "'must_elements':[{'id':'m','element':'" what "'" more "}]"
#define TEAM_SAYS ",'basis':'team','decided_on':'2025-09-03'"
#define SUB "'subgroups':[{'id':'s','kind':'sub','name':'Sprong','pupils':['c']}],'pupils':[{'id':'c','given_name':'Cato'}]"
#define GOAL "{'id':'g','text':'tellen','subject':'rek','period':'P2','criterion':'tot 20'}"
#define OTHER "{'id':'h','text':'splitsen','subject':'rek','period':'P2','criterion':'tot 10'}"
#define FOR_SUB "{'id':'g','text':'tellen','subject':'rek','period':'P2','subgroups':['s']}"
#define WEEK(id, monday, slots) "{'id':'" id "','week_start':'" monday "','slots':[" slots "]}"
#define SLOT(id, day, more) "{'id':'" id "','day':'" day "'" more "}"
#define FORM(more, fields) "'form_templates':[{'id':'f','name':'Groepsplan'" more ",'form_fields':[" fields "]}]"
#define AIM ",'purpose':'houvast bij het plannen van de week','beneficiary':'teacher'"
#define USED AIM ",'state':'used'"
#define FIELD(id, more) "{'id':'" id "','name':'Veld " id "'" more "}"
#define IN_FORM(more, items) "{'id':'p','kind':'period','title':'Rekenplan','owner':'o','form':'f','goals':['g'],'state':'running','period':'P2'" more ",'plan_items':[" items "]}"
#define ITEM(id, field, text) "{'id':'" id "','form_field':'" field "','text':'" text "'}"
#define STAFF "'staff':[{'id':'ib','role':'ib'},{'id':'noor','role':'teacher'}]"
#define PLAN(more) "'plans':[{'id':'p','kind':'period','title':'Rekenplan','state':'running','period':'P2','goals':['g']" more "}]"
/* Plans in P1 and P2 in the form, each with a text in field a; and use of something else in both periods. */
#define TWO(first, second) "'plans':[{'id':'p','kind':'period','subject':'rek','owner':'o','form':'f','period':'P1','plan_items':[" first "]},{'id':'q','kind':'period','subject':'rek','owner':'o','form':'f','period':'P2','plan_items':[" second "]}]"
#define USES(more) "'use_records':[{'id':'u1','kind':'opened','used_on':'2025-09-10'},{'id':'u2','kind':'opened','used_on':'2025-11-12'}" more "]"
#define MARK(id, day, mark, more) "{'id':'" id "','day':'" day "','mark':'" mark "'" more "}"
#define W3(marks) "{'id':'w3','week_start':'2025-11-10','slots':[{'id':'s1','day':'tuesday','goals':['g']},{'id':'s2','day':'thursday','goals':['g']}],'day_evals':[" marks "]}"
#define AGAINS MARK("d1", "tuesday", "again", ",'slot':'s1'") "," MARK("d2", "thursday", "again", ",'slot':'s2'")
#define TEN_WORDS "a b c d e f g h i j"
#define SIXTY_WORDS TEN_WORDS " " TEN_WORDS " " TEN_WORDS " " TEN_WORDS " " TEN_WORDS " " TEN_WORDS

/* One case, one line.  Half-way of P2 is Friday 21 November. */
static const rule_case cases[] = {
    {"MUST_ELEMENT_MISSING", "no goal half-way of the period", 20251121, "", MUST("period_goals", TEAM_SAYS), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "the dossier begins in the next period", 20251121, "'goals':[{'id':'g','text':'t','criterion':'c','period':'P3'}]", MUST("period_goals", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "it began in the former", 20251121, "'goals':[{'id':'g','text':'t','criterion':'c','period':'P1'}]", MUST("period_goals", TEAM_SAYS), 0, 1},
    {"MUST_ELEMENT_MISSING", "the day before", 20251120, "", MUST("period_goals", TEAM_SAYS), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "the last day of the period", 20251219, "", MUST("period_goals", TEAM_SAYS), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "the period is over", 20251220, "", MUST("period_goals", TEAM_SAYS), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "there is a goal", 20251121, "'goals':[" GOAL "]", MUST("period_goals", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "a goal of the period before", 20251121, "'goals':[{'id':'g','text':'tellen','period':'P1','criterion':'x'}]", MUST("period_goals", TEAM_SAYS), 0, 1},
    {"MUST_ELEMENT_MISSING", "a goal in a week plan only", 20251121, "'goals':[{'id':'g','text':'tellen','criterion':'x'}],'week_plans':[" WEEK("w", "2025-11-10", SLOT("s1", "monday", ",'goals':['g']")) "]", MUST("period_goals", TEAM_SAYS), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "a goal of which nobody knows when", 20251121, "'goals':[{'id':'g','text':'tellen','criterion':'x'}]", MUST("period_goals", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "a plan without goals, which is another rule's", 20251121, "'plans':[{'id':'p','kind':'period','state':'running','owner':'o','period':'P2'}]", MUST("period_goals", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "no basis: not a must", 20251121, "", MUST("period_goals", ",'basis':'none'"), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "by law", 20251121, "", MUST("period_goals", ",'basis':'law'"), 0, 1},
    {"MUST_ELEMENT_MISSING", "basis not said", 20251121, "", MUST("period_goals", ""), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "in the team's own words", 20251121, "", MUST("period_goals", TEAM_SAYS ",'text':'elke periode een paar doelen'"), 0, 1},
    {"MUST_ELEMENT_MISSING", "decided that day", 20251121, "", MUST("period_goals", ",'decided_on':'2025-11-21'"), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "decided the day after", 20251121, "", MUST("period_goals", ",'decided_on':'2025-11-22'"), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "a dossier of another year", 20251121, "'school_year':'2031-2032'", MUST("period_goals", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "an outcome, which another rule asks for", 20251121, "", MUST("target_m", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "a discussed week, which another rule asks for", 20251121, "", MUST("week_discussed", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "no subgroup in a week, half-way", 20251121, SUB ",'goals':[" FOR_SUB "]", MUST("subgroups_in_week", TEAM_SAYS), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "no subgroup in a week, the day before", 20251120, SUB ",'goals':[" FOR_SUB "]", MUST("subgroups_in_week", TEAM_SAYS), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "a subgroup had a slot", 20251121, SUB ",'goals':[" FOR_SUB "],'week_plans':[" WEEK("w", "2025-10-27", SLOT("s1", "monday", ",'subgroups':['s']")) "]", MUST("subgroups_in_week", TEAM_SAYS), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "a pupil of it had a slot", 20251121, SUB ",'goals':[" FOR_SUB "],'week_plans':[" WEEK("w", "2025-10-27", SLOT("s1", "monday", ",'pupils':['c']")) "]", MUST("subgroups_in_week", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "a slot before its goals began", 20251121, SUB ",'goals':[" FOR_SUB "],'week_plans':[" WEEK("w", "2025-10-06", SLOT("s1", "monday", ",'subgroups':['s']")) "]", MUST("subgroups_in_week", TEAM_SAYS), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "this week has a plan: another rule's", 20251121, SUB ",'goals':[" FOR_SUB "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "monday", ",'whole_group':true")) "]", MUST("subgroups_in_week", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "skipped for two weeks: another rule's", 20251121, SUB ",'goals':[" FOR_SUB "],'week_plans':[" WEEK("v", "2025-11-03", "") "," WEEK("w", "2025-11-10", "") "]", MUST("subgroups_in_week", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "the goal of the subgroup is reached", 20251121, SUB ",'goals':[" FOR_SUB "],'evaluations':[{'id':'e','held_on':'2025-11-14','results':[{'id':'r','goal':'g','status':'met'}]}]", MUST("subgroups_in_week", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "one of two goals discussed, half-way", 20251121, "'goals':[" GOAL "," OTHER "]" ",'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g']}]", MUST("goals_discussed", TEAM_SAYS), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "one of two goals discussed, the day before", 20251120, "'goals':[" GOAL "," OTHER "]" ",'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g']}]", MUST("goals_discussed", TEAM_SAYS), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "both discussed", 20251121, "'goals':[" GOAL "," OTHER "]" ",'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g','h']}]", MUST("goals_discussed", TEAM_SAYS), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "the period's goals discussed", 20251121, "'goals':[" GOAL "," OTHER "]" ",'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','period':'P2'}]", MUST("goals_discussed", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "none discussed: another rule's", 20251121, "'goals':[" GOAL "," OTHER "]", MUST("goals_discussed", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "a talk that is planned", 20251121, "'goals':[" GOAL "," OTHER "],'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g']},{'id':'e','kind':'class_goals','planned_for':'2025-11-24','goals':['h']}]", MUST("goals_discussed", TEAM_SAYS), 0, 1},
    {"MUST_ELEMENT_MISSING", "the other in a discussed week", 20251121, "'goals':[" GOAL "," OTHER "],'week_plans':[" WEEK("w", "2025-11-10", SLOT("s1", "monday", ",'goals':['h']")) "],'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g']},{'id':'e','kind':'class_week','held_on':'2025-11-10'}]", MUST("goals_discussed", TEAM_SAYS), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "the other in its plan", 20251121, "'goals':[" GOAL "," OTHER "],'plans':[{'id':'p','kind':'period','owner':'o','goals':['h']}],'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g']},{'id':'e','kind':'class_plan','plan':'p','held_on':'2025-11-10'}]", MUST("goals_discussed", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "the other in a talk with a child", 20251121, "'goals':[" GOAL "," OTHER "],'conversations':[{'id':'k','kind':'child','held_on':'2025-10-28','goals':['h']}],'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g']}]", MUST("goals_discussed", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "the other is a child's own", 20251121, "'pupils':[{'id':'c'}],'goals':[" GOAL ",{'id':'h','text':'t','scope':'pupil','pupils':['c'],'period':'P2'}]" ",'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g']}]", MUST("goals_discussed", TEAM_SAYS), 0, 0},
    {"MUST_ELEMENT_MISSING", "a field of the form is empty", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "it is filled in", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", ITEM("i", "a", "x")) "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "it holds blanks only", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", ITEM("i", "a", "  ")) "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "a field that may", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, FIELD("a", ",'obligation':'may','basis':'team'")), 0, 0},
    {"MUST_ELEMENT_MISSING", "a must of nobody", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'none'")), 0, 0},
    {"MUST_ELEMENT_MISSING", "by law and by team: two", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'") "," FIELD("b", ",'obligation':'must','basis':'law'")), 0, 2},
    {"MUST_ELEMENT_MISSING", "two by the team: one finding", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'") "," FIELD("b", ",'obligation':'must','basis':'team'")), 0, 1},
    {"MUST_ELEMENT_MISSING", "the plan has the goals itself", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, "{'id':'a','name':'doelen','obligation':'must','basis':'team'}"), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "the plan has no outcomes", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, "{'id':'a','name':'Opbrengsten','obligation':'must','basis':'team'}"), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "the last day of the plan", 20251219, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), EDGE, 1},
    {"MUST_ELEMENT_MISSING", "the plan is over", 20251220, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), EDGE, 0},
    {"MUST_ELEMENT_MISSING", "a draft", 20251103, "'goals':[" GOAL "],'plans':[{'id':'p','kind':'period','form':'f','state':'concept','period':'P2'}]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), 0, 0},
    {"MUST_ELEMENT_MISSING", "the form is stopped", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM ",'state':'stopped'", FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), 0, 0},
    {"MUST_ELEMENT_MISSING", "the form is in discussion", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM ",'state':'in_discussion'", FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), 0, 0},

    {"MUST_WITHOUT_BASIS", "a must of nobody", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'none'")), EDGE, 1},
    {"MUST_WITHOUT_BASIS", "a must without a word on who", 0, "", FORM(USED, FIELD("a", ",'obligation':'must'")), EDGE, 1},
    {"MUST_WITHOUT_BASIS", "a must of the team", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'")), EDGE, 0},
    {"MUST_WITHOUT_BASIS", "a must of the law", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'law'")), 0, 0},
    {"MUST_WITHOUT_BASIS", "it may", 0, "", FORM(USED, FIELD("a", ",'obligation':'may'")), EDGE, 0},
    {"MUST_WITHOUT_BASIS", "because it must", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'Omdat het moet.'")), EDGE, 1},
    {"MUST_WITHOUT_BASIS", "because it must, in the article's spelling", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'omdat het móet'")), 0, 1},
    {"MUST_WITHOUT_BASIS", "for the inspectorate", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'Voor de inspectie!'")), 0, 1},
    {"MUST_WITHOUT_BASIS", "for the coordinator", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'voor de ib-er, want die vraagt erom'")), 0, 1},
    {"MUST_WITHOUT_BASIS", "in English", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'Because the inspectorate wants it'")), 0, 1},
    {"MUST_WITHOUT_BASIS", "for the inspectorate and for parents", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'voor de inspectie en voor ouders'")), EDGE, 0},
    {"MUST_WITHOUT_BASIS", "a long word", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'handelingsgerichtwerkenindegroep moet'")), 0, 0},
    {"MUST_WITHOUT_BASIS", "the form itself is for the inspectorate", 0, "", FORM(",'state':'used','beneficiary':'teacher','purpose':'het moet van de inspectie'", ""), EDGE, 1},
    {"MUST_WITHOUT_BASIS", "the form helps nobody in class", 0, "", FORM(",'state':'used','beneficiary':'trainer','purpose':'zicht op de groep'", ""), EDGE, 1},
    {"MUST_WITHOUT_BASIS", "the form helps the team", 0, "", FORM(",'state':'used','beneficiary':'team','purpose':'zicht op de groep'", ""), EDGE, 0},
    {"MUST_WITHOUT_BASIS", "two fields, one form, one finding", 0, "", FORM(USED, FIELD("a", ",'obligation':'must'") "," FIELD("b", ",'obligation':'must'")), 0, 1},
    {"MUST_WITHOUT_BASIS", "a form that no plan names", 0, "", FORM(AIM, FIELD("a", ",'obligation':'must'")), EDGE, 0},
    {"MUST_WITHOUT_BASIS", "a plan names it", 0, "'plans':[{'id':'p','kind':'period','form':'f'}]", FORM(AIM, FIELD("a", ",'obligation':'must'")), EDGE, 1},
    {"MUST_WITHOUT_BASIS", "stopped", 0, "'plans':[{'id':'p','kind':'period','form':'f'}]", FORM(AIM ",'state':'stopped'", FIELD("a", ",'obligation':'must'")), 0, 0},
    {"MUST_WITHOUT_BASIS", "in discussion", 0, "'plans':[{'id':'p','kind':'period','form':'f'}]", FORM(AIM ",'state':'in_discussion'", FIELD("a", ",'obligation':'must'")), 0, 0},

    {"FORM_WITHOUT_PURPOSE", "no purpose", 0, "", FORM(",'state':'used','beneficiary':'teacher'", ""), EDGE, 1},
    {"FORM_WITHOUT_PURPOSE", "blanks for a purpose", 0, "", FORM(",'state':'used','beneficiary':'teacher','purpose':'  '", ""), EDGE, 1},
    {"FORM_WITHOUT_PURPOSE", "for nobody", 0, "", FORM(",'state':'used','purpose':'houvast'", ""), EDGE, 1},
    {"FORM_WITHOUT_PURPOSE", "neither: one finding", 0, "", FORM(",'state':'used'", ""), 0, 1},
    {"FORM_WITHOUT_PURPOSE", "both", 0, "", FORM(USED, ""), EDGE, 0},
    {"FORM_WITHOUT_PURPOSE", "not in use", 0, "", FORM("", ""), EDGE, 0},
    {"FORM_WITHOUT_PURPOSE", "a plan names it", 0, "'plans':[{'id':'p','kind':'period','form':'f'}]", FORM("", ""), EDGE, 1},
    {"FORM_WITHOUT_PURPOSE", "because it must: another rule's", 0, "", FORM(",'state':'used','purpose':'omdat het moet'", ""), 0, 0},
    {"FORM_WITHOUT_PURPOSE", "for the trainer: another rule's", 0, "", FORM(",'state':'used','beneficiary':'trainer'", ""), 0, 0},
    {"FORM_WITHOUT_PURPOSE", "stopped", 0, "'plans':[{'id':'p','kind':'period','form':'f'}]", FORM(",'state':'stopped'", ""), 0, 0},
    {"FORM_WITHOUT_PURPOSE", "in discussion", 0, "'plans':[{'id':'p','kind':'period','form':'f'}]", FORM(",'state':'in_discussion'", ""), 0, 0},

    {"FORM_COST_ABOVE_BENEFIT", "31 minutes, benefit 2", 0, "", FORM(USED ",'minutes':31,'benefit':2", ""), EDGE, 1},
    {"FORM_COST_ABOVE_BENEFIT", "30 minutes", 0, "", FORM(USED ",'minutes':30,'benefit':2", ""), EDGE, 0},
    {"FORM_COST_ABOVE_BENEFIT", "benefit 3", 0, "", FORM(USED ",'minutes':31,'benefit':3", ""), EDGE, 0},
    {"FORM_COST_ABOVE_BENEFIT", "the team did not rate it", 0, "", FORM(USED ",'minutes':90", ""), 0, 0},
    {"FORM_COST_ABOVE_BENEFIT", "used five times", 20251121, "'plans':[{'id':'p','kind':'period','owner':'o','form':'f'}],'use_records':[{'id':'u0','used_on':'2025-11-01','plan':'p'},{'id':'u1','used_on':'2025-11-02','plan':'p'},{'id':'u2','used_on':'2025-11-03','plan':'p'},{'id':'u3','used_on':'2025-11-04','plan':'p'},{'id':'u4','used_on':'2025-11-05','plan':'p'}]", FORM(USED ",'minutes':90,'benefit':1", ""), EDGE, 1},
    {"FORM_COST_ABOVE_BENEFIT", "used four times", 20251121, "'plans':[{'id':'p','kind':'period','owner':'o','form':'f'}],'use_records':[{'id':'u0','used_on':'2025-11-01','plan':'p'},{'id':'u1','used_on':'2025-11-02','plan':'p'},{'id':'u2','used_on':'2025-11-03','plan':'p'},{'id':'u3','used_on':'2025-11-04','plan':'p'}]", FORM(USED ",'minutes':90,'benefit':1", ""), EDGE, 0},
    {"FORM_COST_ABOVE_BENEFIT", "the fifth use is tomorrow", 20251104, "'plans':[{'id':'p','kind':'period','owner':'o','form':'f'}],'use_records':[{'id':'u0','used_on':'2025-11-01','plan':'p'},{'id':'u1','used_on':'2025-11-02','plan':'p'},{'id':'u2','used_on':'2025-11-03','plan':'p'},{'id':'u3','used_on':'2025-11-04','plan':'p'},{'id':'u4','used_on':'2025-11-05','plan':'p'}]", FORM(USED ",'minutes':90,'benefit':1", ""), EDGE, 0},
    {"FORM_COST_ABOVE_BENEFIT", "the team asks for three uses", 20251121, "'plans':[{'id':'p','kind':'period','owner':'o','form':'f'}],'use_records':[{'id':'u0','used_on':'2025-11-01','plan':'p'},{'id':'u1','used_on':'2025-11-02','plan':'p'},{'id':'u2','used_on':'2025-11-03','plan':'p'}]", FORM(USED ",'minutes':90,'benefit':1", "") ",'thresholds':[{'rule':'FORM_COST_ABOVE_BENEFIT','name':'uses','amount':3}]", 0, 1},
    {"FORM_COST_ABOVE_BENEFIT", "not in use", 0, "", FORM(AIM ",'minutes':90,'benefit':1", ""), 0, 0},
    {"FORM_COST_ABOVE_BENEFIT", "stopped", 0, "", FORM(AIM ",'state':'stopped','minutes':90,'benefit':1", ""), 0, 0},
    {"FORM_COST_ABOVE_BENEFIT", "in discussion", 0, "", FORM(AIM ",'state':'in_discussion','minutes':90,'benefit':1", ""), 0, 0},

    {"FIELD_NEVER_READ", "two periods the same, never shown", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(""), FORM(AIM, FIELD("a", "")), EDGE, 1},
    {"FIELD_NEVER_READ", "the last day of the second period", 20251219, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(""), FORM(AIM, FIELD("a", "")), EDGE, 0},
    {"FIELD_NEVER_READ", "the day after it", 20251220, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(""), FORM(AIM, FIELD("a", "")), EDGE, 1},
    {"FIELD_NEVER_READ", "the text changed", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "auditief")) "," USES(""), FORM(AIM, FIELD("a", "")), EDGE, 0},
    {"FIELD_NEVER_READ", "filled in in one of two", 20260105, TWO(ITEM("i", "a", "visueel"), "") "," USES(""), FORM(AIM, FIELD("a", "")), EDGE, 0},
    {"FIELD_NEVER_READ", "half is enough for this team", 20260105, TWO(ITEM("i", "a", "visueel"), "") "," USES(""), FORM(AIM, FIELD("a", "")) ",'thresholds':[{'rule':'FIELD_NEVER_READ','name':'percent','amount':50}]", EDGE, 1},
    {"FIELD_NEVER_READ", "the plan was shown", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(",{'id':'u3','used_on':'2025-11-20','plan':'q'}"), FORM(AIM, FIELD("a", "")), EDGE, 0},
    {"FIELD_NEVER_READ", "the field was shown", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(",{'id':'u3','used_on':'2025-11-20','plan':'q','form_fields':['a']}"), FORM(AIM, FIELD("a", "")), EDGE, 0},
    {"FIELD_NEVER_READ", "another field was shown", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(",{'id':'u3','used_on':'2025-11-20','plan':'q','form_fields':['b']}"), FORM(AIM, FIELD("a", "") "," FIELD("b", "")), EDGE, 1},
    {"FIELD_NEVER_READ", "shown after the periods", 20260112, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(",{'id':'u3','used_on':'2026-01-06','plan':'q'}"), FORM(AIM, FIELD("a", "")), 0, 0},
    {"FIELD_NEVER_READ", "nobody kept record of use", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")), FORM(AIM, FIELD("a", "")), 0, 0},
    {"FIELD_NEVER_READ", "record of use in one period only", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) ",'use_records':[{'id':'u','used_on':'2025-11-12'}]", FORM(AIM, FIELD("a", "")), EDGE, 0},
    {"FIELD_NEVER_READ", "two fields: one finding", 20260105, TWO(ITEM("i", "a", "x") "," ITEM("k", "b", "y"), ITEM("j", "a", "x") "," ITEM("l", "b", "y")) "," USES(""), FORM(AIM, FIELD("a", "") "," FIELD("b", "")), 0, 1},
    {"FIELD_NEVER_READ", "a draft in the second period", 20260105, "'plans':[{'id':'p','kind':'period','form':'f','period':'P1','plan_items':[" ITEM("i", "a", "visueel") "]},{'id':'q','kind':'period','form':'f','state':'concept','period':'P2','plan_items':[" ITEM("j", "a", "visueel") "]}]," USES(""), FORM(AIM, FIELD("a", "")), 0, 0},
    {"FIELD_NEVER_READ", "the form is stopped", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(""), FORM(AIM ",'state':'stopped'", FIELD("a", "")), 0, 0},
    {"FIELD_NEVER_READ", "the form is in discussion", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(""), FORM(AIM ",'state':'in_discussion'", FIELD("a", "")), 0, 0},

    {"PLAN_WITHOUT_OWNER", "no owner", 20251103, "'goals':[" GOAL "]," PLAN(""), NULL, EDGE, 1},
    {"PLAN_WITHOUT_OWNER", "an owner", 20251103, "'goals':[" GOAL "]," PLAN(",'owner':'noor'"), STAFF, EDGE, 0},
    {"PLAN_WITHOUT_OWNER", "no owner, no team, no day", 0, "'goals':[" GOAL "]," PLAN(""), NULL, NO_CALENDAR, 1},
    {"PLAN_WITHOUT_OWNER", "the coordinator owns it", 20251103, "'goals':[" GOAL "]," PLAN(",'owner':'ib'"), STAFF, EDGE, 1},
    {"PLAN_WITHOUT_OWNER", "the coordinator, but who is who is not known", 20251103, "'goals':[" GOAL "]," PLAN(",'owner':'ib'"), NULL, 0, 0},
    {"PLAN_WITHOUT_OWNER", "the coordinator takes part", 20251103, "'goals':[" GOAL "]," PLAN(",'owner':'ib'") ",'week_plans':[" WEEK("w", "2025-11-03", SLOT("s1", "monday", ",'staff':'ib'")) "]", STAFF, EDGE, 0},
    {"PLAN_WITHOUT_OWNER", "somebody else takes part", 20251103, "'goals':[" GOAL "]," PLAN(",'owner':'ib'") ",'week_plans':[" WEEK("w", "2025-11-03", SLOT("s1", "monday", ",'staff':'noor'")) "]", STAFF, EDGE, 1},
    {"PLAN_WITHOUT_OWNER", "a goal in somebody's week", 20251103, "'goals':[" GOAL "]," PLAN("") ",'week_plans':[{'id':'w','week_start':'2025-11-03','owner':'noor','slots':[" SLOT("s1", "monday", ",'goals':['g']") "]}]", STAFF, EDGE, 0},
    {"PLAN_WITHOUT_OWNER", "a goal in nobody's week", 20251103, "'goals':[" GOAL "]," PLAN("") ",'week_plans':[" WEEK("w", "2025-11-03", SLOT("s1", "monday", ",'goals':['g']")) "]", STAFF, EDGE, 1},
    {"PLAN_WITHOUT_OWNER", "an approach that somebody does", 20251103, "'goals':[" GOAL "]," PLAN(",'approaches':['a']") ",'approaches':[{'id':'a','text':'samen tellen','staff':'noor'}]", STAFF, 0, 0},
    {"PLAN_WITHOUT_OWNER", "the last day", 20251219, "'goals':[" GOAL "]," PLAN(""), NULL, EDGE, 1},
    {"PLAN_WITHOUT_OWNER", "the plan is over", 20251220, "'goals':[" GOAL "]," PLAN(""), NULL, EDGE, 0},
    {"PLAN_WITHOUT_OWNER", "a draft", 20251103, "'goals':[" GOAL "]," "'plans':[{'id':'p','kind':'period','state':'concept','goals':['g']}]", NULL, 0, 0},
    {"PLAN_WITHOUT_OWNER", "a child's plan", 20251103, "'goals':[" GOAL "]," "'plans':[{'id':'p','kind':'child','state':'running','goals':['g']}]", NULL, 0, 0},

    {"PLANNED_NOT_DONE", "two of six", 20251121, SUB ",'week_plans':[" WEEK("v", "2025-11-03", SLOT("v0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("v1", "monday", ",'subgroups':['s']") "," SLOT("v2", "monday", ",'subgroups':['s']")) "," WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s']") "," SLOT("w2", "monday", ",'subgroups':['s']")) "]", NULL, EDGE, 1},
    {"PLANNED_NOT_DONE", "two of seven", 20251121, SUB ",'week_plans':[" WEEK("v", "2025-11-03", SLOT("v0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("v1", "monday", ",'subgroups':['s']") "," SLOT("v2", "monday", ",'subgroups':['s']")) "," WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s']") "," SLOT("w2", "monday", ",'subgroups':['s']") "," SLOT("w3", "monday", ",'subgroups':['s']")) "]", NULL, EDGE, 0},
    {"PLANNED_NOT_DONE", "three of ten", 20251121, SUB ",'week_plans':[" WEEK("v", "2025-11-03", SLOT("v0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("v1", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("v2", "monday", ",'subgroups':['s']") "," SLOT("v3", "monday", ",'subgroups':['s']") "," SLOT("v4", "monday", ",'subgroups':['s']")) "," WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s']") "," SLOT("w2", "monday", ",'subgroups':['s']") "," SLOT("w3", "monday", ",'subgroups':['s']") "," SLOT("w4", "monday", ",'subgroups':['s']")) "]", NULL, EDGE, 1},
    {"PLANNED_NOT_DONE", "one of one", 20251121, SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'")) "]", NULL, EDGE, 0},
    {"PLANNED_NOT_DONE", "with a reason", 20251121, SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done','not_done_reason':'assistent ziek'")) "]", NULL, EDGE, 0},
    {"PLANNED_NOT_DONE", "a reason of blanks", 20251121, SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done','not_done_reason':'  '")) "]", NULL, 0, 1},
    {"PLANNED_NOT_DONE", "not marked is not 'not done'", 20251121, SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s']") "," SLOT("w1", "monday", ",'subgroups':['s']")) "]", NULL, 0, 0},
    {"PLANNED_NOT_DONE", "this week still runs", 20251116, SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done'")) "]", NULL, EDGE, 0},
    {"PLANNED_NOT_DONE", "the week is over", 20251117, SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done'")) "]", NULL, EDGE, 1},
    {"PLANNED_NOT_DONE", "three weeks ago", 20251121, SUB ",'week_plans':[" WEEK("w", "2025-10-27", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done'")) "]", NULL, EDGE, 0},
    {"PLANNED_NOT_DONE", "two weeks ago", 20251121, SUB ",'week_plans':[" WEEK("w", "2025-11-03", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done'")) "]", NULL, EDGE, 1},
    {"PLANNED_NOT_DONE", "two weeks before the holiday", 20260105, SUB ",'week_plans':[" WEEK("w", "2025-12-08", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done'")) "]", NULL, EDGE, 1},
    {"PLANNED_NOT_DONE", "three weeks before the holiday", 20260105, SUB ",'week_plans':[" WEEK("w", "2025-12-01", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done'")) "]", NULL, EDGE, 0},
    {"PLANNED_NOT_DONE", "of another subgroup", 20251121, SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'whole_group':true,'state':'not_done'") "," SLOT("w1", "monday", ",'whole_group':true,'state':'not_done'")) "]", NULL, 0, 0},

    {"DAY_EVAL_NO_EFFECT", "twice again, not next week", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 1},
    {"DAY_EVAL_NO_EFFECT", "once again", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(MARK("d1", "tuesday", "again", ",'slot':'s1'")) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 0},
    {"DAY_EVAL_NO_EFFECT", "seen on the second day itself", 20251113, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 1},
    {"DAY_EVAL_NO_EFFECT", "the day before the second mark", 20251112, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 0},
    {"DAY_EVAL_NO_EFFECT", "no plan for the next week", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS)  "]", NULL, EDGE, 0},
    {"DAY_EVAL_NO_EFFECT", "it comes back", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", SLOT("x", "monday", ",'goals':['g']")) "]", NULL, EDGE, 0},
    {"DAY_EVAL_NO_EFFECT", "another goal comes", 20251117, "'goals':[" GOAL "," OTHER "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", SLOT("x", "monday", ",'goals':['h']")) "]", NULL, EDGE, 1},
    {"DAY_EVAL_NO_EFFECT", "it came back and was not done", 20251118, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", SLOT("x", "monday", ",'goals':['g'],'state':'not_done'")) "]", NULL, 0, 1},
    {"DAY_EVAL_NO_EFFECT", "the goal was adjusted", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "],'adjustments':[{'id':'a','direction':'more','goal':'g','decided_on':'2025-11-14'}]", NULL, EDGE, 0},
    {"DAY_EVAL_NO_EFFECT", "adjusted the week before", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "],'adjustments':[{'id':'a','direction':'more','goal':'g','decided_on':'2025-11-07'}]", NULL, EDGE, 1},
    {"DAY_EVAL_NO_EFFECT", "it went well after that", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS "," MARK("d3", "friday", "good", ",'slot':'s2'")) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 0},
    {"DAY_EVAL_NO_EFFECT", "it went well before that", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(MARK("d3", "monday", "good", ",'slot':'s2'") "," AGAINS) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 1},
    {"DAY_EVAL_NO_EFFECT", "the goal was reached", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "],'evaluations':[{'id':'e','held_on':'2025-11-14','results':[{'id':'r','goal':'g','status':'met'}]}]", NULL, 0, 0},
    {"DAY_EVAL_NO_EFFECT", "the last day of the next week", 20251123, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 1},
    {"DAY_EVAL_NO_EFFECT", "that week is over", 20251124, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 0},
    {"DAY_EVAL_NO_EFFECT", "a subject that does not come back", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(MARK("d1", "tuesday", "again", ",'subject':'rek'") "," MARK("d2", "thursday", "again", ",'subject':'rek'")) "," WEEK("w4", "2025-11-17", "") "]", NULL, EDGE, 1},
    {"DAY_EVAL_NO_EFFECT", "a subject that comes back", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(MARK("d1", "tuesday", "again", ",'subject':'rek'") "," MARK("d2", "thursday", "again", ",'subject':'rek'")) "," WEEK("w4", "2025-11-17", SLOT("x", "monday", ",'subject':'rek'")) "]", NULL, EDGE, 0},
    {"DAY_EVAL_NO_EFFECT", "a subject that comes back with a goal", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(MARK("d1", "tuesday", "again", ",'subject':'rek'") "," MARK("d2", "thursday", "again", ",'subject':'rek'")) "," WEEK("w4", "2025-11-17", SLOT("x", "monday", ",'goals':['g']")) "]", NULL, 0, 0},
    {"DAY_EVAL_NO_EFFECT", "marks about nothing", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(MARK("d1", "tuesday", "again", "") "," MARK("d2", "thursday", "again", "")) "," WEEK("w4", "2025-11-17", "") "]", NULL, 0, 0},
    {"DAY_EVAL_NO_EFFECT", "the last week of the period", 20260105, "'goals':[" GOAL "],'week_plans':[{'id':'w3','week_start':'2025-12-15','slots':[{'id':'s1','day':'tuesday','goals':['g']}],'day_evals':[" MARK("d1", "tuesday", "again", ",'slot':'s1'") "," MARK("d2", "thursday", "again", ",'slot':'s1'") "]}," WEEK("w4", "2026-01-05", "") "]", NULL, 0, 0},

    {"DAY_EVAL_TOO_MUCH", "61 words a day", 20251117, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS " k" "'") "]}]", NULL, EDGE, 1},
    {"DAY_EVAL_TOO_MUCH", "60 words a day", 20251117, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS "'") "]}]", NULL, EDGE, 0},
    {"DAY_EVAL_TOO_MUCH", "blanks between words do not count", 20251117, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS "   " "'") "]}]", NULL, 0, 0},
    {"DAY_EVAL_TOO_MUCH", "two marks on one day", 20251117, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS "'") "," MARK("d1", "monday", "good", ",'text':'" "k" "'") "]}]", NULL, 0, 1},
    {"DAY_EVAL_TOO_MUCH", "spread over two days", 20251117, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS " k" "'") "," MARK("d1", "tuesday", "good", ",'text':'" "k" "'") "]}]", NULL, 0, 0},
    {"DAY_EVAL_TOO_MUCH", "two days of 61", 20251117, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS " k" "'") "," MARK("d1", "tuesday", "good", ",'text':'" SIXTY_WORDS " k" "'") "]}]", NULL, 0, 1},
    {"DAY_EVAL_TOO_MUCH", "the week still runs", 20251116, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS " k" "'") "]}]", NULL, EDGE, 0},
    {"DAY_EVAL_TOO_MUCH", "the last day of the week after", 20251123, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS " k" "'") "]}]", NULL, EDGE, 1},
    {"DAY_EVAL_TOO_MUCH", "two weeks later", 20251124, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS " k" "'") "]}]", NULL, EDGE, 0},

    {"SUBSTITUTE_CANNOT_START", "nobody says for whom", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek','goals':['g']")) "]", NULL, EDGE, 1},
    {"SUBSTITUTE_CANNOT_START", "for the whole group", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek','whole_group':true,'goals':['g']")) "]", NULL, EDGE, 0},
    {"SUBSTITUTE_CANNOT_START", "for a grade", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'grades':[5],'goals':['g']")) "]", NULL, 0, 0},
    {"SUBSTITUTE_CANNOT_START", "nobody says what", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek','whole_group':true")) "]", NULL, EDGE, 1},
    {"SUBSTITUTE_CANNOT_START", "a reference to the method", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek','whole_group':true,'method_refs':[{'lesson':'3'}]")) "]", NULL, EDGE, 0},
    {"SUBSTITUTE_CANNOT_START", "neither: one finding", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek'")) "]", NULL, 0, 1},
    {"SUBSTITUTE_CANNOT_START", "nobody knows who is in the subgroup", 20251118, "'goals':[" GOAL "],'subgroups':[{'id':'s','kind':'sub'}],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subgroups':['s'],'goals':['g']")) "]", NULL, EDGE, 1},
    {"SUBSTITUTE_CANNOT_START", "the subgroup has a pupil", 20251118, SUB ",'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subgroups':['s'],'goals':['g']")) "]", NULL, EDGE, 0},
    {"SUBSTITUTE_CANNOT_START", "all three", 20251118, "'subgroups':[{'id':'s','kind':'sub'}],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subgroups':['s'],'subject':'rek'") "," SLOT("s2", "friday", ",'subject':'rek'")) "]", NULL, 0, 1},
    {"SUBSTITUTE_CANNOT_START", "not a lesson", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'text':'kring'")) "]", NULL, EDGE, 0},
    {"SUBSTITUTE_CANNOT_START", "its day is over", 20251119, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek'")) "]", NULL, EDGE, 0},
    {"SUBSTITUTE_CANNOT_START", "next week, on Thursday", 20251120, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-24", SLOT("s1", "monday", ",'subject':'rek'")) "]", NULL, EDGE, 0},
    {"SUBSTITUTE_CANNOT_START", "next week, on Friday", 20251121, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-24", SLOT("s1", "monday", ",'subject':'rek'")) "]", NULL, EDGE, 1},
    {"SUBSTITUTE_CANNOT_START", "after the holiday", 20251219, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2026-01-05", SLOT("s1", "monday", ",'subject':'rek'")) "]", NULL, EDGE, 1},
    {"SUBSTITUTE_CANNOT_START", "the week after next", 20251121, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-12-01", SLOT("s1", "monday", ",'subject':'rek'")) "]", NULL, EDGE, 0},
    {"SUBSTITUTE_CANNOT_START", "it was done", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek','state':'done'")) "]", NULL, 0, 0},
    {"SUBSTITUTE_READY", "never beside what is missing next week", 20251121, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "friday", ",'whole_group':true,'goals':['g']")) "," WEEK("x", "2025-11-24", SLOT("s2", "monday", ",'subject':'rek'")) "]", NULL, EDGE, 0},
    {"SUBSTITUTE_READY", "next week is ready too", 20251121, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "friday", ",'whole_group':true,'goals':['g']")) "," WEEK("x", "2025-11-24", SLOT("s2", "monday", ",'whole_group':true,'goals':['g']")) "]", NULL, EDGE, 1},
};

static const mend mends[] = {
    {"PLAN_OVERLAP", 20251103, "'plans':[{'id':'a','kind':'period','subject':'rek','owner':'o','start_date':'2025-10-27','end_date':'2025-12-19'},{'id':'b','kind':'period','subject':'rek','owner':'o','state':'running','start_date':'2025-11-03','end_date':'2025-12-19'}]", "'plans':[{'id':'a','kind':'period','subject':'rek','owner':'o','start_date':'2025-10-27','end_date':'2025-12-19'},{'id':'b','kind':'period','subject':'rek','owner':'o','state':'running','start_date':'2026-01-05','end_date':'2026-02-13'}]"},
    {"MUST_ELEMENT_MISSING", 20251121, "", "'goals':[{'id':'g','text':'tellen','criterion':'x'}],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "friday", ",'whole_group':true,'goals':['g']")) "],'class_discussions':[{'id':'d','kind':'class_week','held_on':'2025-11-17'}]", MUST("period_goals", TEAM_SAYS)},
    {"MUST_ELEMENT_MISSING", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", "'goals':[" GOAL "],'plans':[" IN_FORM("", ITEM("i", "a", "start")) "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'"))},
    {"MUST_WITHOUT_BASIS", 0, "", "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'none','why':'voor de inspectie'")), 0, NULL, NULL, FORM(USED, FIELD("a", ",'obligation':'may','why':'om te weten wat een kind al kan'"))},
    {"FORM_WITHOUT_PURPOSE", 0, "", "", FORM(",'state':'used','beneficiary':'teacher'", ""), 0, NULL, NULL, FORM(USED, "")},
    {"FORM_WITHOUT_PURPOSE", 0, "", "", FORM(",'state':'used','beneficiary':'teacher'", ""), 0, NULL, NULL, FORM(",'state':'stopped','state_reason':'hielp niet'", "")},
    {"FORM_COST_ABOVE_BENEFIT", 0, "", "", FORM(USED ",'minutes':90,'benefit':2", ""), 0, NULL, NULL, FORM(USED ",'minutes':30,'benefit':2", "")},
    {"FIELD_NEVER_READ", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(""), TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "nu met een maatje")) "," USES(""), FORM(AIM, FIELD("a", ""))},
    {"PLAN_WITHOUT_OWNER", 20251103, "'goals':[" GOAL "]," PLAN(",'owner':'ib'"), "'goals':[" GOAL "]," PLAN(",'owner':'noor'"), STAFF},
    {"PLANNED_NOT_DONE", 20251121, SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done'")) "]", SUB ",'week_plans':[" WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done','not_done_reason':'assistent ziek'") "," SLOT("w1", "monday", ",'subgroups':['s'],'state':'not_done','not_done_reason':'assistent ziek'")) "]"},
    {"DAY_EVAL_NO_EFFECT", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "]", "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", SLOT("x", "monday", ",'whole_group':true,'goals':['g']")) "]"},
    {"DAY_EVAL_TOO_MUCH", 20251117, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS " k" "'") "]}]", "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" "sprong terug" "'") "]}]"},
    {"SUBSTITUTE_CANNOT_START", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek'")) "]", "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek','whole_group':true,'method_refs':[{'lesson':'3'}]")) "]"},
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

/* Nobody keeps record of use: the check is listed as not run, when there is a form that it would look at. */
static void test_no_use_records(void **state) {
    (void)state;
    static const struct {
        const char *dossier, *team;
        int32_t reason;
    } rows[] = {
        {"", FORM(USED, FIELD("a", "")), HGW_NOT_RUN_REASON_NO_USE_RECORDS},
        {"'plans':[{'id':'p','kind':'period','form':'f'}]", FORM(AIM, FIELD("a", "")),
         HGW_NOT_RUN_REASON_NO_USE_RECORDS},
        {"", FORM(AIM, FIELD("a", "")), 0},
        {"", FORM(USED, ""), 0},
        {"", FORM(AIM ",'state':'stopped'", FIELD("a", "")), 0},
        {"'use_records':[{'id':'u','used_on':'2025-11-12'}]", FORM(USED, FIELD("a", "")), 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fixture f;
        fixture_start(&f, rows[i].dossier, rows[i].team, 1);
        fixture_beside(&f, NULL, NULL);
        hgw_doc *findings = fixture_check(&f, 20260105, NULL);
        assert_int_equal(fixture_not_run(findings, "FIELD_NEVER_READ"), rows[i].reason);
        hgw_doc_free(findings);
        fixture_end(&f);
    }
}

/* What a finding says, whole. */
static void test_words(void **state) {
    (void)state;
    static const struct {
        const char *code;
        hgw_date today;
        const char *dossier, *team, *message;
    } rows[] = {
        /* clang-format off */
        {"MUST_ELEMENT_MISSING", 20251121, "", MUST("period_goals", TEAM_SAYS),
         "Jullie teamafspraak 'dit moet' van 3 september 2025 noemt: doelen per periode. In deze periode is dat nog niet te zien. Is het er in een andere vorm, of komt het nog?"},
        {"MUST_ELEMENT_MISSING", 20251121, SUB ",'goals':[" FOR_SUB "]", MUST("subgroups_in_week", TEAM_SAYS),
         "Jullie teamafspraak 'dit moet' van 3 september 2025 noemt: subgroepen in de week. In de weekplanning is dat nog niet te zien. Is het er in een andere vorm, of komt het nog?"},
        {"MUST_ELEMENT_MISSING", 20251121, "'goals':[" GOAL "," OTHER "]" ",'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-10-28','goals':['g']}]", MUST("goals_discussed", TEAM_SAYS),
         "Jullie teamafspraak 'dit moet' van 3 september 2025 noemt: doelen met kinderen besproken. Bij \"splitsen\" is dat nog niet te zien. Is het er in een andere vorm, of komt het nog?"},
        {"MUST_ELEMENT_MISSING", 20251103, "'goals':[" GOAL "],'plans':[" IN_FORM("", "") "]", FORM(AIM, FIELD("a", ",'obligation':'must','basis':'team','why':'de invaller leest dit'") "," FIELD("b", ",'obligation':'must','basis':'law'")),
         "De wet noemt: \"Veld b\". In het plan \"Rekenplan\" is dat nog niet te zien. Is het er in een andere vorm, of komt het nog?"},
        {"MUST_WITHOUT_BASIS", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'none'")),
         "In \"Groepsplan\" staat 'dit moet' bij \"Veld a\", maar niet van wie of waarvoor. Van wie komt dat, en waar helpt het bij?"},
        {"MUST_WITHOUT_BASIS", 0, "", FORM(USED, FIELD("a", ",'obligation':'must','basis':'team','why':'Voor de inspectie!'")),
         "In \"Groepsplan\" staat 'dit moet' bij \"Veld a\", maar niet van wie of waarvoor. Van wie komt dat, en waar helpt het bij?"},
        {"MUST_WITHOUT_BASIS", 0, "", FORM(",'state':'used','beneficiary':'teacher','purpose':'het moet van de inspectie'", ""),
         "In \"Groepsplan\" staat alleen wie erom vraagt, niet wat de klas eraan heeft. Van wie komt dat, en waar helpt het bij?"},
        {"MUST_WITHOUT_BASIS", 0, "", FORM(",'state':'used','beneficiary':'ib','purpose':'zicht op de groep'", ""),
         "\"Groepsplan\" is volgens de lijst van formulieren voor iemand buiten de klas. Van wie komt dat, en waar helpt het de klas bij?"},
        {"FORM_WITHOUT_PURPOSE", 0, "", FORM(",'state':'used'", ""),
         "Bij \"Groepsplan\" staat niet waarvoor het is, en ook niet wie er iets aan heeft. Waar helpt het jullie bij?"},
        {"FORM_COST_ABOVE_BENEFIT", 0, "", FORM(USED ",'minutes':31,'benefit':2", ""),
         "\"Groepsplan\" kost 31 minuten per keer en helpt volgens jullie weinig (2 van 5). Aanpassen of stoppen?"},
        {"FIELD_NEVER_READ", 20260105, TWO(ITEM("i", "a", "visueel"), ITEM("j", "a", "visueel")) "," USES(""), FORM(AIM, FIELD("a", "")),
         "Het veld \"Veld a\" van \"Groepsplan\" is steeds ingevuld, maar in 2 periodes niet bekeken en niet veranderd. Kan het eruit?"},
        {"PLAN_WITHOUT_OWNER", 20251103, "'goals':[" GOAL "]," PLAN(""), NULL,
         "\"Rekenplan\" heeft nog geen eigenaar. Van wie is dit plan, en wie voert het uit?"},
        {"PLAN_WITHOUT_OWNER", 20251103, "'goals':[" GOAL "]," PLAN(",'owner':'ib'"), STAFF,
         "\"Rekenplan\" heeft een eigenaar die zelf in geen lesmoment meedoet. Van wie is dit plan, en wie voert het uit?"},
        {"PLANNED_NOT_DONE", 20251121, SUB ",'week_plans':[" WEEK("v", "2025-11-03", SLOT("v0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("v1", "monday", ",'subgroups':['s']") "," SLOT("v2", "monday", ",'subgroups':['s']")) "," WEEK("w", "2025-11-10", SLOT("w0", "monday", ",'subgroups':['s'],'state':'not_done'") "," SLOT("w1", "monday", ",'subgroups':['s']") "," SLOT("w2", "monday", ",'subgroups':['s']")) "]", NULL,
         "Van de geplande momenten voor subgroep \"Sprong\" ging in 2 weken 33 % niet door. Te veel gepland, of kwam er iets tussen?"},
        {"DAY_EVAL_NO_EFFECT", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "]", NULL,
         "In de week van 10 november 2025 stond 2 keer 'nog een keer' bij \"tellen\"; in de planning van de week erna komt het niet terug. Krijgt het daar nog een plek?"},
        {"DAY_EVAL_NO_EFFECT", 20251117, "'goals':[" GOAL "],'week_plans':[" W3(MARK("d1", "tuesday", "again", ",'subject':'rek'") "," MARK("d2", "thursday", "again", ",'subject':'rek'")) "," WEEK("w4", "2025-11-17", "") "]", NULL,
         "In de week van 10 november 2025 stond 2 keer 'nog een keer' bij rek; in de planning van de week erna komt het niet terug. Krijgt het daar nog een plek?"},
        {"DAY_EVAL_NO_EFFECT", 20251117, "'goals':[{'id':'g','subject':'rek','period':'P2'}],'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", "") "]", NULL,
         "In de week van 10 november 2025 stond 2 keer 'nog een keer' bij deze lessen; in de planning van de week erna komt het niet terug. Krijgt het daar nog een plek?"},
        {"DAY_EVAL_TOO_MUCH", 20251117, "'week_plans':[{'id':'w','week_start':'2025-11-10','day_evals':[" MARK("d0", "monday", "good", ",'text':'" SIXTY_WORDS " k" "'") "]}]", NULL,
         "In de week van 10 november 2025 schreef je bij de dagevaluatie ongeveer 61 woorden per dag. Een teken per les is genoeg; mag het korter?"},
        {"SUBSTITUTE_CANNOT_START", 20251118, "'goals':[" GOAL "],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subject':'rek'")) "]", NULL,
         "Met 1 les in de week van 17 november 2025 kan een invaller nog niet starten. Voor wie is het? Om welk doel of welke les uit de methode gaat het? Zet je het erbij?"},
        {"SUBSTITUTE_CANNOT_START", 20251118, "'subgroups':[{'id':'s','kind':'sub'}],'week_plans':[" WEEK("w", "2025-11-17", SLOT("s1", "tuesday", ",'subgroups':['s'],'subject':'rek'") "," SLOT("s2", "friday", ",'subject':'rek'")) "]", NULL,
         "Met 2 lessen in de week van 17 november 2025 kan een invaller nog niet starten. Voor wie is het? Om welk doel of welke les uit de methode gaat het? Wie zitten er in de subgroep? Zet je het erbij?"},
        /* clang-format on */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fixture f;
        fixture_start(&f, rows[i].dossier, rows[i].team, 1);
        assert_int_equal(hgw_ctx_set_lang(f.ctx, HGW_LANG_NL), HGW_OK);
        hgw_doc *findings = fixture_check(&f, rows[i].today, NULL);
        hgw_rec found = fixture_finding(findings, rows[i].code);
        if (!found || strcmp(hgw_finding_message(findings, found), rows[i].message) != 0)
            fail_msg("%s: %s", rows[i].code, found ? hgw_finding_message(findings, found) : "(none)");
        hgw_doc_free(findings);
        fixture_end(&f);
    }
}

/* A finding about a form is placed in the team's document. */
static void test_places(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, "", FORM(",'state':'used'", ""), 0);
    hgw_doc *findings = fixture_check(&f, 0, NULL);
    hgw_rec found = fixture_finding(findings, "FORM_WITHOUT_PURPOSE");
    assert_int_not_equal(found, 0);
    assert_string_equal(hgw_finding_stable_key(findings, found), "FORM_WITHOUT_PURPOSE:root,f");
    hgw_rec place = hgw_finding_places_at(findings, found, 0);
    assert_string_equal(hgw_place_document(findings, place), "team");
    assert_string_equal(hgw_place_record_type(findings, place), "form_template");
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* Every allocation fails in turn. */
static void test_memory(void **state) {
    (void)state;
    static const char dossier[] =
        SUB ",'goals':[" GOAL "," OTHER "]," TWO(ITEM("i", "a", "x"), ITEM("j", "a", "x")) "," USES(
            "") ",'week_plans':[" W3(AGAINS) "," WEEK("w4", "2025-11-17", SLOT("s9", "friday", ",'subject':'rek'")) "]";
    static const char team[] = FORM(USED ",'minutes':90,'benefit':1",
                                    FIELD("a", ",'obligation':'must'")) "," MUST("goals_discussed", TEAM_SAYS);
    failing_mem mem;
    fixture f;
    int ended = 0;
    fixture_start(&f, dossier, team, 1);
    for (size_t n = 1; !ended; n++) {
        failing_mem_start(&mem);
        hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &mem);
        assert_non_null(ctx);
        mem.requests = 0;
        mem.fail_at = n;
        const hgw_doc *beside[] = {f.team, f.calendar};
        hgw_doc *findings = NULL;
        assert_int_equal(hgw_ctx_set_today(ctx, 20260105), HGW_OK);
        int32_t status = hgw_check(ctx, f.dossier, beside, 2, NULL, &findings);
        ended = mem.failures == 0;
        assert_int_equal(status, ended ? HGW_OK : HGW_E_NOMEM);
        hgw_doc_free(findings);
        hgw_ctx_free(ctx);
        assert_int_equal(failing_mem_wrong(&mem), 0);
    }
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases),          cmocka_unit_test(test_mends),
                                       cmocka_unit_test(test_no_use_records), cmocka_unit_test(test_words),
                                       cmocka_unit_test(test_places),         cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
