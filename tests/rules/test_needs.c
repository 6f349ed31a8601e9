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
#define LOOSE(more) "'needs':[{'id':'n','text':'een maatje','pupils':['k1']" more "}]"
#define WORDS(text) "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'}],'needs':[{'id':'n','text':'" text "','goal':'g','pupils':['k1']}]"
#define YEAR "'goals':[{'id':'g','text':'t'}],'plans':[{'id':'p','kind':'course','state':'running','start_date':'2025-09-01','end_date':'2026-07-17','goals':['g']}]"
#define HELPED(more) "'approaches':[{'id':'a','text':'t','needs':['n']}],'needs':[{'id':'n','text':'een maatje','goal':'g','pupils':['k1']" more "}]"

/* One case, one line. */
static const rule_case cases[] = {
    {"GOAL_WITHOUT_NEED", "subgroup", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']"), NULL, EDGE, 1},
    {"GOAL_WITHOUT_NEED", "own goal", 20251121, PUPILS "," GOAL(",'scope':'pupil','pupils':['k1','k2']"), NULL, 0, 1},
    {"GOAL_WITHOUT_NEED", "base group", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['b']"), NULL, 0, 0},
    {"GOAL_WITHOUT_NEED", "a subgroup with the basic offer", 20251121, PUPILS ",'subgroups':[{'id':'s','kind':'sub','level':'basis','name':'basis','pupils':['k1']}]," GOAL(",'subgroups':['s']"), NULL, EDGE, 0},
    {"GOAL_WITHOUT_NEED", "a subgroup with an intensive offer", 20251121, PUPILS ",'subgroups':[{'id':'s','kind':'sub','level':'intensief','name':'hulp','pupils':['k1']}]," GOAL(",'subgroups':['s']"), NULL, EDGE, 1},
    {"GOAL_WITHOUT_NEED", "with a need", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") "," NEED(""), NULL, EDGE, 0},
    {"GOAL_WITHOUT_NEED", "the subgroup has a need without a goal", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") ",'needs':[{'id':'n','text':'t','subgroup':'s'}]", NULL, 0, 0},
    {"GOAL_WITHOUT_NEED", "period over", 20260112, PUPILS "," SUBS "," GOAL(",'subgroups':['s']"), NULL, 0, 0},
    {"GOAL_WITHOUT_NEED", "a pupil of the subgroup has a need without a goal", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") "," LOOSE(",'since':'2025-10-28'"), NULL, EDGE, 0},
    {"GOAL_WITHOUT_NEED", "a pupil of the base group only has one", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['b','s']") ",'needs':[{'id':'n','text':'t','pupils':['k2'],'since':'2025-10-28'}]", NULL, EDGE, 1},
    {"GOAL_WITHOUT_NEED", "a pupil of the subgroup had one last period", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") "," LOOSE(",'since':'2025-09-10'"), NULL, 0, 1},
    {"GOAL_WITHOUT_NEED", "need noted after today", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") "," NEED(",'since':'2025-11-22'"), NULL, EDGE, 1},

    {"NEED_WITHOUT_APPROACH", "open", 20251121, PUPILS "," GOAL("") "," NEED(""), NULL, EDGE, 1},
    {"NEED_WITHOUT_APPROACH", "approach", 20251121, PUPILS "," GOAL("") "," NEED("") ",'approaches':[{'id':'a','text':'t','needs':['n']}]", NULL, EDGE, 0},
    {"NEED_WITHOUT_APPROACH", "parents", 20251121, PUPILS "," GOAL("") "," NEED("") ",'parent_activities':[{'id':'a','text':'t','needs':['n']}]", NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "answered", 20251121, PUPILS "," GOAL("") "," NEED(",'answer':'na de kerst','answered_on':'2025-11-20'"), NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "answered after today", 20251121, PUPILS "," GOAL("") "," NEED(",'answer':'na de kerst','answered_on':'2025-11-24'"), NULL, EDGE, 1},
    {"NEED_WITHOUT_APPROACH", "an approach to begin next week", 20251121, PUPILS "," GOAL("") "," NEED("") ",'approaches':[{'id':'a','text':'t','needs':['n'],'started_on':'2025-11-24'}]", NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "a pupil asked: one matter, one finding", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30")), NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "a pupil asked a week ago", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-11-14")), NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "a pupil asked, and that is not asked about", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30")), "'check_settings':[{'rule':'PUPIL_NEED_UNANSWERED','state':'off'}]", 0, 0},
    {"NEED_WITHOUT_APPROACH", "a pupil asked, nobody knows when", 20251121, PUPILS "," GOAL("") "," NEED(",'voiced_by':['pupil']"), NULL, 0, 1},
    {"NEED_WITHOUT_APPROACH", "goal not running", 20260112, PUPILS "," GOAL("") "," NEED(""), NULL, 0, 0},
    {"NEED_WITHOUT_APPROACH", "an approach for the goal that names no need", 20251121, PUPILS "," GOAL("") "," NEED("") ",'approaches':[{'id':'a','text':'t','goals':['g']}]", NULL, EDGE, 0},
    {"NEED_WITHOUT_APPROACH", "an approach for the goal, for another need", 20251121, PUPILS "," GOAL("") ",'needs':[{'id':'n','text':'t','goal':'g','pupils':['k1']},{'id':'m','text':'u','goal':'g','pupils':['k2']}],'approaches':[{'id':'a','text':'t','goals':['g'],'needs':['m']}]", NULL, EDGE, 1},
    {"NEED_WITHOUT_APPROACH", "an approach for the goal, for another subgroup", 20251121, PUPILS "," SUBS "," GOAL("") ",'needs':[{'id':'n','text':'t','goal':'g','subgroup':'s'}],'approaches':[{'id':'a','text':'t','goals':['g'],'subgroup':'b'}]", NULL, 0, 1},

    /* Two weeks after Friday 7 November is Friday 21 November. */
    {"PUPIL_NEED_UNANSWERED", "two weeks", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-11-07")), NULL, EDGE, 0},
    {"PUPIL_NEED_UNANSWERED", "a day more", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-11-06")), NULL, EDGE, 1},
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

    {"NEED_WITHOUT_GOAL", "no goal", 20251121, PUPILS "," LOOSE(""), NULL, EDGE, 1},
    {"NEED_WITHOUT_GOAL", "with a goal", 20251121, PUPILS "," GOAL("") "," NEED(""), NULL, EDGE, 0},
    {"NEED_WITHOUT_GOAL", "without today and calendar", 0, PUPILS "," LOOSE(""), NULL, NO_CALENDAR, 1},
    {"NEED_WITHOUT_GOAL", "the subgroup has a goal", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']") ",'needs':[{'id':'n','text':'t','subgroup':'s'}]", NULL, 0, 0},
    {"NEED_WITHOUT_GOAL", "the subgroup has no goal", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['b']") ",'needs':[{'id':'n','text':'t','subgroup':'s'}]", NULL, 0, 1},
    {"NEED_WITHOUT_GOAL", "the pupil has a goal of its own", 20251121, PUPILS "," GOAL(",'scope':'pupil','pupils':['k1']") "," LOOSE(""), NULL, EDGE, 0},
    {"NEED_WITHOUT_GOAL", "another pupil has a goal of its own", 20251121, PUPILS "," GOAL(",'scope':'pupil','pupils':['k2']") "," LOOSE(""), NULL, EDGE, 1},
    {"NEED_WITHOUT_GOAL", "that goal is over", 20251121, PUPILS ",'goals':[{'id':'g','text':'t','scope':'pupil','pupils':['k1'],'period':'P1'}]," LOOSE(""), NULL, 0, 1},
    {"NEED_WITHOUT_GOAL", "on the last day of the period", 20251219, PUPILS "," LOOSE(",'since':'2025-10-30'"), NULL, EDGE, 1},
    {"NEED_WITHOUT_GOAL", "the period in which it was noted is over", 20251220, PUPILS "," LOOSE(",'since':'2025-10-30'"), NULL, EDGE, 0},
    {"NEED_WITHOUT_GOAL", "a pupil waits for an answer: that comes first", 20251121, PUPILS "," LOOSE(ASKED("2025-10-30")), NULL, 0, 0},
    {"NEED_WITHOUT_GOAL", "also before that is asked about", 20251121, PUPILS "," LOOSE(ASKED("2025-11-20")), NULL, 0, 0},
    {"NEED_WITHOUT_GOAL", "also when that is off", 20251121, PUPILS "," LOOSE(ASKED("2025-10-30")), "'check_settings':[{'rule':'PUPIL_NEED_UNANSWERED','state':'off'}]", 0, 0},
    {"NEED_WITHOUT_GOAL", "a pupil was answered", 20251121, PUPILS "," LOOSE(ASKED("2025-10-30") ",'answer':'ja','answered_on':'2025-11-03'"), NULL, 0, 1},
    {"NEED_WITHOUT_GOAL", "an old one: does it still hold?", 20260227, PUPILS "," LOOSE(",'since':'2025-08-25'"), NULL, 0, 0},
    {"NEED_WITHOUT_GOAL", "an old one, and that is not asked about", 20260227, PUPILS "," LOOSE(",'since':'2025-08-25'"), "'check_settings':[{'rule':'NEED_OLD','state':'off'}]", 0, 0},
    {"NEED_WITHOUT_GOAL", "a younger one", 20260227, PUPILS "," LOOSE(",'since':'2025-10-20'"), NULL, 0, 1},
    {"NEED_WITHOUT_GOAL", "one for each pupil: one finding", 20251121, PUPILS ",'needs':[{'id':'n','text':'een maatje','pupils':['k1']},{'id':'m','text':'een rustige plek','pupils':['k2']}]", NULL, 0, 1},

    {"NEED_IS_LABEL", "a diagnosis", 20251121, PUPILS "," WORDS("dyslexie"), NULL, EDGE, 1},
    {"NEED_IS_LABEL", "a diagnosis and a word more", 20251121, PUPILS "," WORDS("dyslexie voorlezen"), NULL, EDGE, 0},
    {"NEED_IS_LABEL", "words between", 20251121, PUPILS "," WORDS("heeft ADHD en is een zwakke lezer."), NULL, 0, 1},
    {"NEED_IS_LABEL", "only words between", 20251121, PUPILS "," WORDS("is een kind op niveau"), NULL, EDGE, 0},
    {"NEED_IS_LABEL", "a judgement of two words", 20251121, PUPILS "," WORDS("Lage-werkhouding!"), NULL, 0, 1},
    {"NEED_IS_LABEL", "half of it", 20251121, PUPILS "," WORDS("werkhouding"), NULL, EDGE, 0},
    {"NEED_IS_LABEL", "with signs and accents", 20251121, PUPILS "," WORDS("PDD-NOS, \xc3\xb6nzeker"), NULL, 0, 1},
    {"NEED_IS_LABEL", "with an accent written apart", 20251121, PUPILS "," WORDS("onz\x65\xcc\x88ker \xe2\x80\x93 druk"), NULL, 0, 1},
    {"NEED_IS_LABEL", "a letter that no list has", 20251121, PUPILS "," WORDS("zwa\xc5\x82k"), NULL, 0, 0},
    {"NEED_IS_LABEL", "a level", 20251121, PUPILS "," WORDS("E"), NULL, 0, 1},
    {"NEED_IS_LABEL", "a level on the other scale", 20251121, PUPILS "," WORDS("niveau IV"), NULL, 0, 1},
    {"NEED_IS_LABEL", "no level", 20251121, PUPILS "," WORDS("niveau F"), NULL, EDGE, 0},
    {"NEED_IS_LABEL", "in English", 20251121, PUPILS "," WORDS("is a slow reader"), NULL, 0, 1},
    {"NEED_IS_LABEL", "the beginning of a word", 20251121, PUPILS "," WORDS("zwakstroom"), NULL, 0, 0},
    {"NEED_IS_LABEL", "a helping sentence", 20251121, PUPILS "," WORDS("instructie die begint met voordoen"), NULL, 0, 0},
    {"NEED_IS_LABEL", "no text", 20251121, PUPILS ",'needs':[{'id':'n','pupils':['k1']}]", NULL, 0, 0},
    {"NEED_IS_LABEL", "closed with its period", 20260112, PUPILS "," GOAL("") ",'needs':[{'id':'n','text':'dyslexie','goal':'g','pupils':['k1']}]", NULL, 0, 0},

    {"NEED_STATED_AS_LACK", "cannot", 20251121, PUPILS "," WORDS("kan geen sommen tot 10"), NULL, EDGE, 1},
    {"NEED_STATED_AS_LACK", "turned round", 20251121, PUPILS "," WORDS("sommen tot 10 met blokjes"), NULL, EDGE, 0},
    {"NEED_STATED_AS_LACK", "turned round further on", 20251121, PUPILS "," WORDS("heeft moeite met lezen; heeft nodig: samen hardop lezen"), NULL, EDGE, 0},
    {"NEED_STATED_AS_LACK", "not turned round", 20251121, PUPILS "," WORDS("heeft moeite met lezen; heeft eerder samen hardop gelezen"), NULL, EDGE, 1},
    {"NEED_STATED_AS_LACK", "the pupil", 20251121, PUPILS "," WORDS("De leerling is niet zelfstandig"), NULL, 0, 1},
    {"NEED_STATED_AS_LACK", "further on", 20251121, PUPILS "," WORDS("rekenen kan niet snel"), NULL, 0, 0},
    {"NEED_STATED_AS_LACK", "half a word", 20251121, PUPILS "," WORDS("mistral"), NULL, 0, 0},
    {"NEED_STATED_AS_LACK", "in English", 20251121, PUPILS "," WORDS("can\xe2\x80\x99t sit still"), NULL, 0, 1},
    {"NEED_STATED_AS_LACK", "nothing but the pattern", 20251121, PUPILS "," WORDS("mist"), NULL, 0, 1},
    {"NEED_STATED_AS_LACK", "what is a label is no lack", 20251121, PUPILS "," WORDS("heeft dyslexie"), NULL, 0, 0},
    {"NEED_STATED_AS_LACK", "closed with its period", 20260112, PUPILS "," GOAL("") ",'needs':[{'id':'n','text':'kan niet lezen','goal':'g','pupils':['k1']}]", NULL, 0, 0},

    /* The fourth period begins on Monday 23 February. */
    {"NEED_OLD", "the first day of the fourth period", 20260223, PUPILS "," YEAR "," HELPED(",'since':'2025-09-10'"), NULL, EDGE, 1},
    {"NEED_OLD", "a day before", 20260222, PUPILS "," YEAR "," HELPED(",'since':'2025-09-10'"), NULL, EDGE, 0},
    {"NEED_OLD", "noted in the holiday behind the first period", 20260223, PUPILS "," YEAR "," HELPED(",'since':'2025-10-18'"), NULL, EDGE, 0},
    {"NEED_OLD", "noted on the last day of the first period", 20260223, PUPILS "," YEAR "," HELPED(",'since':'2025-10-17'"), NULL, EDGE, 1},
    {"NEED_OLD", "the day comes from the talk", 20260223, PUPILS ",'conversations':[{'id':'c','kind':'pupil_meeting','held_on':'2025-09-10'}]," YEAR "," HELPED(",'conversation':'c'"), NULL, 0, 1},
    {"NEED_OLD", "nobody knows since when", 20260223, PUPILS "," YEAR "," HELPED(""), NULL, 0, 0},
    {"NEED_OLD", "the goal is met", 20260223, PUPILS "," YEAR "," HELPED(",'since':'2025-09-10'") ",'evaluations':[{'id':'e','held_on':'2026-01-20','results':[{'id':'r','goal':'g','status':'met'}]}]", NULL, 0, 0},
    {"NEED_OLD", "carried to a goal of this period", 20260227, PUPILS ",'goals':[{'id':'g','text':'t','period':'P4'}]," HELPED(",'since':'2025-09-10'"), NULL, 0, 1},
    {"NEED_OLD", "without a goal: noted before the year began", 20260227, PUPILS "," LOOSE(",'since':'2025-08-25'"), NULL, 0, 1},
    {"NEED_OLD", "without a goal: closed with its period", 20260227, PUPILS "," LOOSE(",'since':'2025-09-10'"), NULL, 0, 0},
    {"NEED_OLD", "it follows one of last year", 20260227, PUPILS "," YEAR "," HELPED(",'since':'2025-09-10','supersedes':'n0'"), NULL, 0, 0},
    {"NEED_OLD", "another one follows it", 20260227, PUPILS "," YEAR ",'approaches':[{'id':'a','text':'t','needs':['n','m']}],'needs':[{'id':'n','text':'t','goal':'g','pupils':['k1'],'since':'2025-09-10'},{'id':'m','text':'t','goal':'g','pupils':['k1'],'since':'2026-02-23','supersedes':'n'}]", NULL, 0, 0},
    {"NEED_OLD", "only in a draft", 20260227, PUPILS ",'goals':[{'id':'g','text':'t'}],'plans':[{'id':'p','kind':'period','state':'concept','start_date':'2025-09-01','end_date':'2026-07-17','goals':['g']}]," HELPED(",'since':'2025-09-10'"), NULL, 0, 0},
    {"NEED_OLD", "no approach: that comes first", 20260227, PUPILS "," YEAR ",'needs':[{'id':'n','text':'t','goal':'g','pupils':['k1'],'since':'2025-09-10'}]", NULL, 0, 0},
    {"NEED_OLD", "a pupil waits for an answer: that comes first", 20260227, PUPILS "," LOOSE(ASKED("2025-08-25")), NULL, 0, 0},
    {"NEED_OLD", "the team says five", 20260227, PUPILS "," YEAR "," HELPED(",'since':'2025-09-10'"), "'thresholds':[{'rule':'NEED_OLD','name':'periods','amount':5}]", 0, 0},
    {"NEED_WITHOUT_APPROACH", "an old one", 20260227, PUPILS "," YEAR ",'needs':[{'id':'n','text':'t','goal':'g','pupils':['k1'],'since':'2025-09-10'}]", NULL, 0, 1},

    {"OWN_GOAL_WITHOUT_REASON", "no reason", 20251121, PUPILS "," SUBS "," TWO(""), NULL, EDGE, 1},
    {"OWN_GOAL_WITHOUT_REASON", "rationale", 20251121, PUPILS "," SUBS "," TWO(",'rationale':'omdat'"), NULL, EDGE, 0},
    {"OWN_GOAL_WITHOUT_REASON", "out of a child conversation", 20251121, PUPILS "," SUBS ",'conversations':[{'id':'c','kind':'child'}]," TWO(",'conversation':'c'"), NULL, 0, 0},
    {"OWN_GOAL_WITHOUT_REASON", "out of a meeting about him", 20251121, PUPILS "," SUBS ",'conversations':[{'id':'c','kind':'pupil_meeting'}]," TWO(",'conversation':'c'"), NULL, 0, 1},
    {"OWN_GOAL_WITHOUT_REASON", "the base group has no goal", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']"), NULL, 0, 0},
    {"OWN_GOAL_WITHOUT_REASON", "the same goal, written again", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','text':'Tellen tot 20','subject':'rek','period':'P2','subgroups':['b']},{'id':'h','text':'tellen tot 20','subject':'rek','period':'P2','subgroups':['s']}]", NULL, 0, 0},
    {"OWN_GOAL_WITHOUT_REASON", "the same text in another period, another goal in this one", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2','subgroups':['b']},{'id':'f','text':'puzzel','subject':'rek','period':'P1','subgroups':['b']},{'id':'h','text':'puzzel','subject':'rek','period':'P2','subgroups':['s']}]", NULL, 0, 1},
    {"OWN_GOAL_WITHOUT_REASON", "neither has a text", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','subject':'rek','period':'P2','subgroups':['b']},{'id':'h','subject':'rek','period':'P2','subgroups':['s']}]", NULL, 0, 1},
    {"OWN_GOAL_WITHOUT_REASON", "the goal of both", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['b','s']"), NULL, 0, 0},
    {"OWN_GOAL_WITHOUT_REASON", "the base group has one for another grade", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2','subgroups':['b'],'grades':[4]},{'id':'h','text':'puzzel','subject':'rek','period':'P2','subgroups':['s'],'grades':[3]}]", NULL, EDGE, 0},
    {"OWN_GOAL_WITHOUT_REASON", "and one for this grade", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2','subgroups':['b'],'grades':[4]},{'id':'f','text':'lezen','subject':'rek','period':'P2','subgroups':['b'],'grades':[3]},{'id':'h','text':'puzzel','subject':'rek','period':'P2','subgroups':['s'],'grades':[3]}]", NULL, EDGE, 1},
    {"OWN_GOAL_WITHOUT_REASON", "of no known subject", 20251121, PUPILS "," SUBS ",'goals':[{'id':'g','text':'tellen','period':'P2','subgroups':['b']},{'id':'h','text':'puzzel','period':'P2','subgroups':['s']}]", NULL, EDGE, 0},
    {"OWN_GOAL_WITHOUT_REASON", "the subgroup with the basic offer is the base", 20251121, PUPILS ",'subgroups':[{'id':'b','kind':'sub','level':'basis','name':'basis','pupils':['k2']},{'id':'s','kind':'sub','name':'Sprong','pupils':['k1']}]," TWO(""), NULL, 0, 1},
};
/* clang-format on */

/* clang-format off */
static const mend mends[] = {
    {"GOAL_WITHOUT_NEED", 20251121, PUPILS "," SUBS "," GOAL(",'subgroups':['s']"), PUPILS "," SUBS "," GOAL(",'subgroups':['s']") "," NEED("") ",'approaches':[{'id':'a','text':'t','needs':['n']}]"},
    {"NEED_WITHOUT_GOAL", 20251121, PUPILS "," GOAL("") ",'approaches':[{'id':'a','text':'t','needs':['n']}]," LOOSE(""), PUPILS "," GOAL("") ",'approaches':[{'id':'a','text':'t','needs':['n']}]," NEED("")},
    {"NEED_IS_LABEL", 20251121, PUPILS "," WORDS("dyslexie"), PUPILS "," WORDS("teksten die eerst worden voorgelezen")},
    {"NEED_STATED_AS_LACK", 20251121, PUPILS "," WORDS("kan geen sommen tot 10"), PUPILS "," WORDS("elke dag tien minuten oefenen met blokjes")},
    {"NEED_WITHOUT_APPROACH", 20251121, PUPILS "," GOAL("") "," NEED(""), PUPILS "," GOAL("") "," NEED("") ",'approaches':[{'id':'a','text':'t','needs':['n']}]"},
    {"PUPIL_NEED_UNANSWERED", 20251121, PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30")), PUPILS "," GOAL("") "," NEED(ASKED("2025-10-30") ",'answer':'ja, vanaf maandag','answered_on':'2025-11-21'")},
    {"NEED_OLD", 20260227, PUPILS "," YEAR "," HELPED(",'since':'2025-09-10'"), PUPILS "," YEAR ",'approaches':[{'id':'a','text':'t','needs':['n','m']}],'needs':[{'id':'n','text':'een maatje','goal':'g','pupils':['k1'],'since':'2025-09-10'},{'id':'m','text':'een tweetal','goal':'g','pupils':['k1'],'since':'2026-02-23','supersedes':'n'}]"},
    {"OWN_GOAL_WITHOUT_REASON", 20251121, PUPILS "," SUBS "," TWO(""), PUPILS "," SUBS "," TWO(",'rationale':'deze kinderen tellen al tot 100'")},
};
/* clang-format on */

static void test_mends(void **state) {
    (void)state;
    run_mends(mends, sizeof mends / sizeof *mends);
}

static void test_cases(void **state) {
    (void)state;
    run_cases(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_mends)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
