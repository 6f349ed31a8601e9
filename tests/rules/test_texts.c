/* Principle 7: texts that stand elsewhere already, are too long, hold nothing, or show too much.  Invented names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define W4 "de sprong eerst tekenen"
#define W8 W4 " en daarna samen bespreken"
#define W11 W8 " met een maatje"
#define W12 W11 " ernaast"
#define N4 " zo wint ieder iets"
#define N8 N4 " wat eerder nog niet"
#define T10 "aan bij dan een had ik kon met nu op "
#define T100 T10 T10 T10 T10 T10 T10 T10 T10 T10 T10
#define T380 T100 T100 T100 T10 T10 T10 T10 T10 T10 T10 T10

#define ITEM(id, text) "{'id':'" id "','text':'" text "'}"
#define PLAN(id, more) "{'id':'" id "','kind':'period','title':'Plan','state':'running','subject':'rek','period':'P2'" more "}"
#define WITH(items) "'plans':[" PLAN("p", ",'plan_items':[" items "]") "]"
#define UNITS(text) "'subjects':[{'id':'rek','name':'rekenen'},{'id':'taal','name':'taal'}],'teaching_methods':[{'id':'m','name':'Methode','units':[{'id':'u1','name':'blok 3'},{'id':'u2','name':'blok 4','text':'" text "'}]}]"
#define BASE(more) "'subjects':[{'id':'rek','name':'rekenen'},{'id':'taal','name':'taal'}],'base_approaches':[{'id':'b','text':'" W12 "'" more "}]"
#define GOALS(text, subject) "'goals':[{'id':'g','text':'" text "','subject':'" subject "','period':'P2'}]"
#define APPROACH(text) "'approaches':[{'id':'a','text':'" text "','goals':['g']}]"

/* Two plans in a row; the former one with its evaluation. */
#define FIRST(more, items) "{'id':'p1','kind':'period','title':'Herfst','subject':'rek','period':'P1'" more ",'plan_items':[" items "]}"
#define SECOND(more, items) "{'id':'p2','kind':'period','title':'Winter','state':'running','subject':'rek','period':'P2'" more ",'plan_items':[" items "]}"
#define JUDGED "'evaluations':[{'id':'e','plan':'p1','held_on':'2025-10-16'}]"
#define ROW2(first, second) "'plans':[" FIRST("", first) "," SECOND("", second) "]," JUDGED
#define BY_ID "'subgroups':[{'id':'s1','kind':'sub'},{'id':'s2','kind':'sub','supersedes':'s1'}]"

#define OTHER(more, items) "'school_groups':[{'id':'k','name':'groep 6'}],'goals':[{'id':'h','text':'rekenen','authors':['piet']}],'plans':[{'id':'q','kind':'period','subject':'rek','goals':['h']" more ",'plan_items':[" items "]}]"

#define ROWS(rows) "'pupils':[{'id':'l1','given_name':'Finn'},{'id':'l2','given_name':'Roos'},{'id':'l3','given_name':'Zoë'}],'group_overviews':[{'id':'o','made_on':'2025-10-27','rows':[" rows "]}]"
#define ROW(id, more) "{'id':'" id "','pupil':'l1'" more "}"

#define CLASS "'pupils':[{'id':'l1','given_name':'Finn'},{'id':'l2','given_name':'Roos'},{'id':'l3','given_name':'Zoë'}],"
#define WEEK(text) "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[{'id':'s','day':'monday','text':'" text "'}]}]"
#define GOAL(text, more) "'goals':[{'id':'g','text':'" text "','period':'P2'" more "}]"

/* One case, one line. */
#define IN_WEEK(monday) "{'id':'w','week_start':'" monday "','slots':[{'id':'s','day':'monday','subject':'rek','whole_group':true,'goals':['g']}]}"
#define TALK(day) "{'id':'d','kind':'class_plan','plan':'p','held_on':'" day "'}"
#define ALIVE(weeks, talks) "'goals':[{'id':'g','text':'tellen','criterion':'c','subject':'rek','period':'P2'}],'plans':[" PLAN("p", ",'owner':'jan','goals':['g']") "],'week_plans':[" weeks "],'class_discussions':[" talks "]"

static const rule_case cases[] = {
    {"COPIED_FROM_METHOD", "the whole item", 20251121, WITH(ITEM("i", W12)), UNITS(W12), 0, 1},
    {"COPIED_FROM_METHOD", "twelve words of twenty", 20251121, WITH(ITEM("i", W12 N8)), UNITS("vooraf " W12 " achteraf"), EDGE, 1},
    {"COPIED_FROM_METHOD", "eleven words of twenty", 20251121, WITH(ITEM("i", W11 " op" N8)), UNITS("vooraf " W12 " achteraf"), EDGE, 0},
    {"COPIED_FROM_METHOD", "eleven words", 20251121, WITH(ITEM("i", W11)), UNITS(W12), EDGE, 0},
    {"COPIED_FROM_METHOD", "a team that takes shorter texts too", 20251121, WITH(ITEM("i", W11)), UNITS(W12) ",'thresholds':[{'rule':'COPIED_FROM_METHOD','name':'words','amount':11}]", 0, 1},
    {"COPIED_FROM_METHOD", "capitals and points apart", 20251121, WITH(ITEM("i", "De sprong, eerst: tekenen! En daarna samen bespreken (met een maatje ernaast).")), UNITS(W12), 0, 1},
    {"COPIED_FROM_METHOD", "words of two fields make no run", 20251121, WITH(ITEM("i", "de sprong eerst") "," ITEM("j", "tekenen en daarna")), UNITS(W12), 0, 0},
    {"COPIED_FROM_METHOD", "runs of three words are no copy", 20251121, WITH(ITEM("i", "de sprong eerst nu tekenen en daarna nu samen bespreken met nu een maatje ernaast")), UNITS(W12), 0, 0},
    {"COPIED_FROM_METHOD", "in a goal, an approach and a deviation", 20251121, GOALS(W12, "rek") "," APPROACH(W12) ",'plans':[" PLAN("p", ",'goals':['g'],'deviations':[{'id':'d','text':'" W12 "'}]") "]", UNITS(W12), 0, 3},
    {"COPIED_FROM_METHOD", "the goal was reached", 20251121, GOALS(W12, "rek") "," APPROACH(W12) ",'evaluations':[{'id':'e','held_on':'2025-11-20','results':[{'id':'r','goal':'g','status':'met'}]}]", UNITS(W12), 0, 0},
    {"COPIED_FROM_METHOD", "the plan is over", 20260112, WITH(ITEM("i", W12)), UNITS(W12), 0, 0},
    {"COPIED_FROM_METHOD", "a draft", 20251121, "'plans':[{'id':'p','kind':'period','state':'concept','plan_items':[" ITEM("i", W12) "]}]", UNITS(W12), 0, 0},
    {"COPIED_FROM_METHOD", "no text of a method", 20251121, WITH(ITEM("i", W12)), UNITS(""), 0, 0},
    {"COPIED_FROM_METHOD", "no team", 20251121, WITH(ITEM("i", W12)), NULL, 0, 0},

    {"SAME_AS_BASE", "four words", 20251121, WITH(ITEM("i", W4)), BASE(""), EDGE, 1},
    {"SAME_AS_BASE", "three words", 20251121, WITH(ITEM("i", "de sprong eerst")), BASE(""), EDGE, 0},
    {"SAME_AS_BASE", "eight words of ten", 20251121, WITH(ITEM("i", W8 " heel kort")), BASE(""), EDGE, 1},
    {"SAME_AS_BASE", "eight words of eleven", 20251121, WITH(ITEM("i", W8 " heel erg kort")), BASE(""), EDGE, 0},
    {"SAME_AS_BASE", "of the subject", 20251121, WITH(ITEM("i", W8)), BASE(",'subject':'rek'"), 0, 1},
    {"SAME_AS_BASE", "of another subject", 20251121, WITH(ITEM("i", W8)), BASE(",'subject':'taal'"), 0, 0},
    {"SAME_AS_BASE", "an approach, by the subject of its goal", 20251121, GOALS("tellen", "taal") "," APPROACH(W8), BASE(",'subject':'taal'"), 0, 1},
    {"SAME_AS_BASE", "an approach for two subjects, said once", 20251121, "'goals':[{'id':'g','text':'t','subject':'taal','period':'P2'},{'id':'h','text':'u','subject':'rek','period':'P2'}],'approaches':[{'id':'a','text':'" W8 "','goals':['g','h']}]", BASE(""), 0, 1},
    {"SAME_AS_BASE", "an approach for another subject", 20251121, GOALS("tellen", "taal") "," APPROACH(W8), BASE(",'subject':'rek'"), 0, 0},
    {"SAME_AS_BASE", "a deviation that is none", 20251121, "'plans':[" PLAN("p", ",'deviations':[{'id':'d','text':'" W8 "'}]") "]", BASE(""), 0, 1},
    {"SAME_AS_BASE", "a base that is still to come", 20251121, WITH(ITEM("i", W8)), BASE(",'decided_on':'2025-12-01'"), 0, 0},
    {"SAME_AS_BASE", "the plan is over", 20260112, WITH(ITEM("i", W8)), BASE(""), 0, 0},
    {"SAME_AS_BASE", "a reached goal's approach", 20251121, GOALS("tellen", "rek") "," APPROACH(W8) ",'evaluations':[{'id':'e','held_on':'2025-11-20','results':[{'id':'r','goal':'g','status':'met'}]}]", BASE(""), 0, 0},
    {"SAME_AS_BASE", "no base approach", 20251121, WITH(ITEM("i", W8)), UNITS(W12), 0, 0},

    {"COPIED_FROM_LAST_TIME", "the same text", 20251121, ROW2(ITEM("i1", W12), ITEM("i2", W12)), NULL, 0, 1},
    {"COPIED_FROM_LAST_TIME", "sixteen words of twenty, in two items", 20251121, ROW2(ITEM("i1", W12) "," ITEM("j1", W4), ITEM("i2", W12 N4) "," ITEM("j2", W4)), NULL, EDGE, 1},
    {"COPIED_FROM_LAST_TIME", "fifteen words of twenty", 20251121, ROW2(ITEM("i1", W12) "," ITEM("j1", W4), ITEM("i2", W11 " op" N4) "," ITEM("j2", W4)), NULL, EDGE, 0},
    {"COPIED_FROM_LAST_TIME", "eleven words", 20251121, ROW2(ITEM("i1", W11), ITEM("i2", W11)), NULL, EDGE, 0},
    {"COPIED_FROM_LAST_TIME", "not evaluated", 20251121, "'plans':[" FIRST("", ITEM("i1", W12)) "," SECOND("", ITEM("i2", W12)) "]", NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "evaluated after today", 20251015, ROW2(ITEM("i1", W12), ITEM("i2", W12)), NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "a goal of the former was evaluated", 20251121, "'goals':[{'id':'g','text':'tellen'}],'plans':[" FIRST(",'goals':['g']", ITEM("i1", W12)) "," SECOND("", ITEM("i2", W12)) "],'evaluations':[{'id':'e','held_on':'2025-10-16','results':[{'id':'r','goal':'g','status':'partly'}]}]", NULL, 0, 1},
    {"COPIED_FROM_LAST_TIME", "a draft", 20251121, "'plans':[" FIRST("", ITEM("i1", W12)) ",{'id':'p2','kind':'period','state':'concept','subject':'rek','period':'P2','plan_items':[" ITEM("i2", W12) "]}]," JUDGED, NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "it says what it follows", 20251121, "'plans':[" FIRST("", ITEM("i1", W12)) "," SECOND(",'supersedes':'p1'", ITEM("i2", W12)) "]," JUDGED, NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "another kind", 20251121, "'plans':[{'id':'p1','kind':'block','subject':'rek','period':'P1','plan_items':[" ITEM("i1", W12) "]}," SECOND("", ITEM("i2", W12)) "]," JUDGED, NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "another subject", 20251121, "'plans':[{'id':'p1','kind':'period','subject':'taal','period':'P1','plan_items':[" ITEM("i1", W12) "]}," SECOND("", ITEM("i2", W12)) "]," JUDGED, NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "another group", 20251121, "'school_groups':[{'id':'k1','name':'5'},{'id':'k2','name':'6'}],'plans':[" FIRST(",'school_group':'k1'", ITEM("i1", W12)) "," SECOND(",'school_group':'k2'", ITEM("i2", W12)) "]," JUDGED, NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "another child", 20251121, "'pupils':[{'id':'l1'},{'id':'l2'}],'plans':[" FIRST(",'pupils':['l1']", ITEM("i1", W12)) "," SECOND(",'pupils':['l2']", ITEM("i2", W12)) "]," JUDGED, NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "a subgroup that goes on", 20251121, BY_ID ",'plans':[" FIRST(",'subgroups':['s1']", ITEM("i1", W12)) "," SECOND(",'subgroups':['s2']", ITEM("i2", W12)) "]," JUDGED, NULL, 0, 1},
    {"COPIED_FROM_LAST_TIME", "goals that both name are references", 20251121, "'goals':[{'id':'g','text':'" W12 "'}],'plans':[" FIRST(",'goals':['g']", "") "," SECOND(",'goals':['g']", "") "]," JUDGED, NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "a goal that was written again", 20251121, "'goals':[{'id':'g','text':'" W12 "'},{'id':'h','text':'" W12 "'}],'plans':[" FIRST(",'goals':['g']", "") "," SECOND(",'goals':['h']", "") "]," JUDGED, NULL, 0, 1},
    {"COPIED_FROM_LAST_TIME", "a goal that says what it follows", 20251121, "'goals':[{'id':'g','text':'" W12 "'},{'id':'h','text':'" W12 "','supersedes':'g'}],'plans':[" FIRST(",'goals':['g']", "") "," SECOND(",'goals':['h']", "") "]," JUDGED, NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "the one before was other, the one before that alike", 20260112, "'plans':[" FIRST("", ITEM("i1", W12)) "," SECOND("", ITEM("i2", T10 T10)) ",{'id':'p3','kind':'period','subject':'rek','period':'P3','plan_items':[" ITEM("i3", W12) "]}]," JUDGED ",'adjustments':[]", NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "the plan is over", 20260112, ROW2(ITEM("i1", W12), ITEM("i2", W12)), NULL, 0, 0},
    {"COPIED_FROM_LAST_TIME", "in last year's dossier", 20251121, "'plans':[" SECOND("", ITEM("i2", W12)) "]", NULL, 0, 1, "'plans':[{'id':'v','kind':'period','subject':'rek','state':'evaluated','plan_items':[" ITEM("i1", W12) "]}]"},
    {"COPIED_FROM_LAST_TIME", "in last year's dossier, not evaluated", 20251121, "'plans':[" SECOND("", ITEM("i2", W12)) "]", NULL, 0, 0, "'plans':[{'id':'v','kind':'period','subject':'rek','plan_items':[" ITEM("i1", W12) "]}]"},
    {"COPIED_FROM_LAST_TIME", "a plan of this year stands between", 20260112, "'plans':[" SECOND("", ITEM("i2", T10 T10)) ",{'id':'p3','kind':'period','subject':'rek','period':'P3','plan_items':[" ITEM("i3", W12) "]}]", NULL, 0, 0, "'plans':[{'id':'v','kind':'period','subject':'rek','state':'evaluated','plan_items':[" ITEM("i1", W12) "]}]"},

    {"COPIED_FROM_OTHER_GROUP", "the same text", 20251121, WITH(ITEM("i", W12)), NULL, 0, 1, NULL, OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "sixteen words of twenty", 20251121, WITH(ITEM("i", W12 N4) "," ITEM("k", W4)), NULL, EDGE, 1, NULL, OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "fifteen words of twenty", 20251121, WITH(ITEM("i", W11 " op" N4) "," ITEM("k", W4)), NULL, EDGE, 0, NULL, OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "eleven words", 20251121, WITH(ITEM("i", W11)), NULL, EDGE, 0, NULL, OTHER("", ITEM("j", W11))},
    {"COPIED_FROM_OTHER_GROUP", "another subject", 20251121, WITH(ITEM("i", W12)), NULL, 0, 0, NULL, "'plans':[{'id':'q','kind':'period','subject':'taal','plan_items':[" ITEM("j", W12) "]}]"},
    {"COPIED_FROM_OTHER_GROUP", "whose it is wrote the other's goal", 20251121, "'plans':[" PLAN("p", ",'owner':'piet','plan_items':[" ITEM("i", W12) "]") "]", NULL, 0, 0, NULL, OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "one author of goals in both", 20251121, "'goals':[{'id':'g','text':'tellen','authors':['jan','piet']}],'plans':[" PLAN("p", ",'goals':['g'],'plan_items':[" ITEM("i", W12) "]") "]", NULL, 0, 0, NULL, OTHER(",'owner':'kim'", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "other authors", 20251121, "'goals':[{'id':'g','text':'tellen','authors':['jan']}],'plans':[" PLAN("p", ",'owner':'els','goals':['g'],'plan_items':[" ITEM("i", W12) "]") "]", NULL, 0, 1, NULL, OTHER(",'owner':'kim'", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "their draft", 20251121, WITH(ITEM("i", W12)), NULL, 0, 0, NULL, OTHER(",'state':'concept'", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "they made it later", 20251121, WITH(ITEM("i", W12)), NULL, EDGE, 0, NULL, OTHER(",'made_on':'2025-11-22'", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "they made it today", 20251121, WITH(ITEM("i", W12)), NULL, EDGE, 1, NULL, OTHER(",'made_on':'2025-11-21'", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "another dossier of our own group", 20251121, "'school_groups':[{'id':'g6','name':'groep 6'}]," WITH(ITEM("i", W12)), NULL, 0, 0, NULL, OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "another group with the id of ours", 20251121, "'school_groups':[{'id':'k','name':'groep 5'}]," WITH(ITEM("i", W12)), NULL, 0, 1, NULL, OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "whose it is was left out there", 20251121, WITH(ITEM("i", W12)), NULL, 0, 0, NULL, "'withheld':['group']," OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "our draft", 20251121, "'plans':[{'id':'p','kind':'period','state':'concept','subject':'rek','plan_items':[" ITEM("i", W12) "]}]", NULL, 0, 0, NULL, OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "over", 20260112, WITH(ITEM("i", W12)), NULL, 0, 0, NULL, OTHER("", ITEM("j", W12))},
    {"COPIED_FROM_OTHER_GROUP", "no other group", 20251121, WITH(ITEM("i", W12)), NULL, 0, 0},

    {"TWICE_WRITTEN", "twelve words", 20251121, ROWS(ROW("r", ",'data':'Rekent vlot. " W12 ".'")) "," WITH(ITEM("i", "Let op: telt. " W12 "! Dan verder.")), NULL, EDGE, 1},
    {"TWICE_WRITTEN", "eleven words", 20251121, ROWS(ROW("r", ",'data':'" W11 ".'")) "," WITH(ITEM("i", W11)), NULL, EDGE, 0},
    {"TWICE_WRITTEN", "a part of a longer sentence", 20251121, ROWS(ROW("r", ",'data':'" W12 ".'")) "," WITH(ITEM("i", W12 " en meer")), NULL, 0, 0},
    {"TWICE_WRITTEN", "a wish and a quote", 20251121, ROWS(ROW("r", ",'wish':'" W12 "'")) ",'plans':[" PLAN("p", ",'quote':'" W12 "'") "]", NULL, 0, 1},
    {"TWICE_WRITTEN", "in an approach of the plan", 20251121, ROWS(ROW("r", ",'data':'" W12 "'")) "," APPROACH(W12) ",'goals':[{'id':'g','text':'tellen'}],'plans':[" PLAN("p", ",'approaches':['a']") "]", NULL, 0, 1},
    {"TWICE_WRITTEN", "two sentences, one finding", 20251121, ROWS(ROW("r", ",'data':'" W12 ". " W12 " ook!'")) "," WITH(ITEM("i", W12) "," ITEM("j", W12 " ook")), NULL, 0, 1},
    {"TWICE_WRITTEN", "factors and needs are references", 20251121, "'factors':[{'id':'f','text':'" W12 "','kind':'hindering'}],'needs':[{'id':'n','text':'" W12 "'}]," ROWS(ROW("r", ",'factors':['f'],'needs':['n']")) "," WITH(ITEM("i", W12)), NULL, 0, 0},
    {"TWICE_WRITTEN", "an overview that is not the newest", 20251121, "'pupils':[{'id':'l1'}],'group_overviews':[{'id':'o','made_on':'2025-09-01','rows':[" ROW("r", ",'data':'" W12 "'") "]},{'id':'o2','made_on':'2025-10-27'}]," WITH(ITEM("i", W12)), NULL, 0, 0},
    {"TWICE_WRITTEN", "the plan is over", 20260112, ROWS(ROW("r", ",'data':'" W12 "'")) "," WITH(ITEM("i", W12)), NULL, 0, 0},
    {"TWICE_WRITTEN", "twice in the plan only", 20251121, WITH(ITEM("i", W12) "," ITEM("j", W12)), NULL, 0, 0},

    {"PUPIL_TEXT_IN_PLAN", "about pupils", 20251121, WITH("{'id':'i','kind':'pupil','text':'t'},{'id':'j','kind':'approach','text':'t'}"), NULL, EDGE, 1},
    {"PUPIL_TEXT_IN_PLAN", "about the approach", 20251121, WITH("{'id':'i','kind':'other','text':'t'},{'id':'j','kind':'approach','text':'t'}"), NULL, EDGE, 0},
    {"PUPIL_TEXT_IN_PLAN", "what helps, twice", 20251121, WITH("{'id':'i','kind':'factor','text':'t'},{'id':'j','kind':'factor','text':'t'}"), NULL, 0, 1},
    {"PUPIL_TEXT_IN_PLAN", "no kind", 20251121, WITH("{'id':'i','text':'Finn telt op de vingers'}"), NULL, 0, 0},
    {"PUPIL_TEXT_IN_PLAN", "a plan for a child", 20251121, "'plans':[{'id':'p','kind':'child','state':'running','plan_items':[{'id':'i','kind':'pupil','text':'t'}]}]", NULL, 0, 0},
    {"PUPIL_TEXT_IN_PLAN", "approaches in the overview", 20251121, "'approaches':[{'id':'a','text':'t'}]," ROWS(ROW("r", ",'approaches':['a']")), NULL, 0, 1},
    {"PUPIL_TEXT_IN_PLAN", "needs in the overview", 20251121, "'needs':[{'id':'n','text':'t'}]," ROWS(ROW("r", ",'needs':['n']")), NULL, 0, 0},
    {"PUPIL_TEXT_IN_PLAN", "a plan and an overview", 20251121, "'approaches':[{'id':'a','text':'t'}]," ROWS(ROW("r", ",'approaches':['a']")) "," WITH("{'id':'i','kind':'pupil','text':'t'}"), NULL, 0, 2},
    {"PUPIL_TEXT_IN_PLAN", "the plan is over", 20260112, WITH("{'id':'i','kind':'pupil','text':'t'}"), NULL, 0, 0},

    {"PLAN_TOO_LONG", "401 words", 20251121, WITH(ITEM("i", T380) "," ITEM("j", T10 "en – nog zo tien of elf woorden staan hier bij")), NULL, EDGE, 1},
    {"PLAN_TOO_LONG", "400 words", 20251121, WITH(ITEM("i", T380) "," ITEM("j", T10 "en – zo tien of elf woorden staan hier bij")), NULL, EDGE, 0},
    {"PLAN_TOO_LONG", "its goals are no words of its own", 20251121, "'goals':[{'id':'g','text':'" T10 T10 T10 "'}],'plans':[" PLAN("p", ",'goals':['g'],'plan_items':[" ITEM("i", T380) "]") "]", NULL, 0, 0},
    {"PLAN_TOO_LONG", "a team that writes shorter", 20251121, WITH(ITEM("i", T100)), "'thresholds':[{'rule':'PLAN_TOO_LONG','name':'words','amount':100}]", 0, 1},
    {"PLAN_TOO_LONG", "over", 20260112, WITH(ITEM("i", T380 T100)), NULL, 0, 0},

    {"FILLER_CELLS", "three", 20251121, WITH(ITEM("i", "n.v.t.") "," ITEM("j", "Zie boven") "," ITEM("k", "–")), NULL, EDGE, 1},
    {"FILLER_CELLS", "two", 20251121, WITH(ITEM("i", "NVT") "," ITEM("j", "idem") "," ITEM("k", "hardop tellen")), NULL, EDGE, 0},
    {"FILLER_CELLS", "words that hold more", 20251121, WITH(ITEM("i", "geen hulp meer nodig") "," ITEM("j", "idem, maar korter") "," ITEM("k", "zie boven de sommen")), NULL, 0, 0},
    {"FILLER_CELLS", "empty ones are left empty", 20251121, WITH(ITEM("i", "") "," ITEM("j", "") "," ITEM("k", "")), NULL, 0, 0},
    {"FILLER_CELLS", "a tick says something", 20251121, WITH(ITEM("i", "✓") "," ITEM("j", "+") "," ITEM("k", "?")), NULL, 0, 0},
    {"FILLER_CELLS", "in the overview", 20251121, ROWS(ROW("r", ",'data':'...','wish':'-'") "," ROW("r2", ",'data':'geen'")), NULL, 0, 1},
    {"FILLER_CELLS", "two here and two there", 20251121, ROWS(ROW("r", ",'data':'...','wish':'-'")) "," WITH(ITEM("i", "x") "," ITEM("j", "idem")), NULL, 0, 0},
    {"FILLER_CELLS", "in English", 20251121, WITH(ITEM("i", "N/A") "," ITEM("j", "see above") "," ITEM("k", "ditto")), NULL, 0, 1},
    {"FILLER_CELLS", "over", 20260112, WITH(ITEM("i", "x") "," ITEM("j", "x") "," ITEM("k", "x")), NULL, 0, 0},

    {"PRIVATE_IN_CLASS_VIEW", "Roos", 20251121, CLASS WEEK("samen met Roos tellen"), NULL, EDGE, 1},
    {"PRIVATE_IN_CLASS_VIEW", "the flower", 20251121, CLASS WEEK("een roos tekenen"), NULL, EDGE, 0},
    {"PRIVATE_IN_CLASS_VIEW", "the flower at the start of a sentence", 20251121, CLASS WEEK("Knippen. Roos tekenen."), NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "a name that is no other word", 20251121, CLASS WEEK("Finn kiest zelf."), NULL, 0, 1},
    {"PRIVATE_IN_CLASS_VIEW", "a verb at the start of a sentence", 20251121, "'pupils':[{'id':'l1','given_name':'Toon'},{'id':'l2','given_name':'Mark'}]," WEEK("Toon je werk. Mark the verbs. - Toon je som: “Toon het.” • Toon meer"), NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "the same name within a sentence", 20251121, "'pupils':[{'id':'l1','given_name':'Toon'}]," WEEK("samen met Toon"), NULL, 0, 1},
    {"PRIVATE_IN_CLASS_VIEW", "inside a word", 20251121, CLASS WEEK("Finnen en Roosmarijn"), NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "a teacher of the same name", 20251121, CLASS WEEK("bij juf Roos en mevr. Finn"), NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "other marks on its letters", 20251121, CLASS WEEK("met Zoe’s puzzel"), NULL, 0, 1},
    {"PRIVATE_IN_CLASS_VIEW", "a week that is over", 20251124, CLASS WEEK("met Finn tellen"), NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "a week in which two stand", 20251121, CLASS WEEK("Finn en Zoë, en nog eens Finn"), NULL, 0, 1},
    {"PRIVATE_IN_CLASS_VIEW", "a goal of the group", 20251121, CLASS GOAL("tellen met Finn", ",'scope':'group'"), NULL, 0, 1},
    {"PRIVATE_IN_CLASS_VIEW", "its example and when it is reached, once", 20251121, CLASS GOAL("tellen", ",'scope':'subgroup','example_task':'zoals Finn','criterion':'als Zoë'"), NULL, 0, 1},
    {"PRIVATE_IN_CLASS_VIEW", "a pupil's own goal", 20251121, CLASS GOAL("Finn telt", ",'scope':'pupil','pupils':['l1']"), NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "the same on the wall", 20251121, CLASS GOAL("Finn telt", ",'scope':'pupil','pupils':['l1'],'on_wall':true"), NULL, 0, 1},
    {"PRIVATE_IN_CLASS_VIEW", "a goal that is over", 20260112, CLASS GOAL("Finn telt", ",'scope':'group'"), NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "a tool", 20251121, CLASS GOAL("tellen", ",'scope':'group'") ",'toolboxes':[{'id':'t','goal':'g','tools':[{'id':'u','text':'vraag het Finn'},{'id':'v','text':'of Zoë'}]}]", NULL, 0, 1},
    {"PRIVATE_IN_CLASS_VIEW", "a helper by a link", 20251121, CLASS GOAL("tellen", ",'scope':'group'") ",'toolboxes':[{'id':'t','goal':'g','tools':[{'id':'u','text':'vraag het','helper':'l1'}]}]", NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "a talk and a presentation", 20251121, CLASS "'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-11-10','text':'Finn wil meer tijd'}],'presentations':[{'id':'e','held_on':'2025-11-12','text':'de film van Zoë'}]", NULL, 0, 2},
    {"PRIVATE_IN_CLASS_VIEW", "a talk of a period that is over", 20260112, CLASS "'class_discussions':[{'id':'d','kind':'class_goals','held_on':'2025-11-10','text':'Finn wil meer tijd'}]", NULL, 0, 0},
    {"PRIVATE_IN_CLASS_VIEW", "what the class does not see", 20251121, CLASS "'factors':[{'id':'f','text':'Finn telt op de vingers','kind':'hindering'}]", NULL, 0, 0},

    {"SHORT_AND_ALIVE", "in the week and talked about", 20251121, ALIVE(IN_WEEK("2025-11-17"), TALK("2025-11-03")), NULL, EDGE, 1},
    {"SHORT_AND_ALIVE", "in no week", 20251121, ALIVE("", TALK("2025-11-03")), NULL, EDGE, 0},
    {"SHORT_AND_ALIVE", "not talked about", 20251121, ALIVE(IN_WEEK("2025-11-17"), ""), NULL, EDGE, 0},
    {"SHORT_AND_ALIVE", "in next week's only", 20251121, ALIVE(IN_WEEK("2025-11-24"), TALK("2025-11-03")), NULL, 0, 0},
    {"SHORT_AND_ALIVE", "talked about before it began", 20251121, ALIVE(IN_WEEK("2025-11-17"), TALK("2025-10-24")), NULL, 0, 0},
    {"SHORT_AND_ALIVE", "the talk is to come", 20251121, ALIVE(IN_WEEK("2025-11-17"), TALK("2025-11-24")), NULL, 0, 0},
    {"SHORT_AND_ALIVE", "told, and nobody spoke", 20251121, ALIVE(IN_WEEK("2025-11-17"), "{'id':'d','kind':'class_plan','plan':'p','held_on':'2025-11-03','contributions':0}"), NULL, EDGE, 0},
    {"SHORT_AND_ALIVE", "told, and one spoke", 20251121, ALIVE(IN_WEEK("2025-11-17"), "{'id':'d','kind':'class_plan','plan':'p','held_on':'2025-11-03','contributions':1}"), NULL, EDGE, 1},
    {"SHORT_AND_ALIVE", "with a child about its goal", 20251121, ALIVE(IN_WEEK("2025-11-17"), "") ",'conversations':[{'id':'c','kind':'child','goals':['g'],'held_on':'2025-11-05'}]", NULL, 0, 1},
    {"SHORT_AND_ALIVE", "with the class about its goal", 20251121, ALIVE(IN_WEEK("2025-11-17"), "{'id':'d','kind':'class_goals','goals':['g'],'held_on':'2025-11-05'}"), NULL, 0, 1},
    {"SHORT_AND_ALIVE", "it has one word", 20251121, ALIVE(IN_WEEK("2025-11-17"), TALK("2025-11-03")), "'thresholds':[{'rule':'PLAN_TOO_LONG','name':'words','amount':20}]", 0, 1},
    {"SHORT_AND_ALIVE", "it is longer than the team wants", 20251121, "'goals':[{'id':'g','text':'tellen','criterion':'c','subject':'rek','period':'P2'}],'plans':[" PLAN("p", ",'owner':'jan','goals':['g'],'plan_items':[{'id':'i','text':'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'}]") "],'week_plans':[" IN_WEEK("2025-11-17") "],'class_discussions':[" TALK("2025-11-03") "]", "'thresholds':[{'rule':'PLAN_TOO_LONG','name':'words','amount':20}]", 0, 0},
    {"SHORT_AND_ALIVE", "it is over", 20251220, ALIVE(IN_WEEK("2025-11-17"), TALK("2025-11-03")), NULL, 0, 0},
    {"SHORT_AND_ALIVE", "a draft", 20251121, "'goals':[{'id':'g','text':'tellen','criterion':'c','subject':'rek','period':'P2'}],'plans':[{'id':'p','kind':'period','state':'concept','subject':'rek','period':'P2','goals':['g']}],'week_plans':[" IN_WEEK("2025-11-17") "],'class_discussions':[" TALK("2025-11-03") "]", NULL, 0, 0},
};

static const mend mends[] = {
    {"COPIED_FROM_METHOD", 20251121, WITH(ITEM("i", W12)), WITH(ITEM("i", "blok 4, met een maatje")), UNITS(W12)},
    {"SAME_AS_BASE", 20251121, WITH(ITEM("i", W8)), WITH(ITEM("i", "tien minuten langer")), BASE("")},
    {"COPIED_FROM_LAST_TIME", 20251121, ROW2(ITEM("i1", W12), ITEM("i2", W12)), ROW2(ITEM("i1", W12), ITEM("i2", "nu ook terugspringen, zoals bij de evaluatie is besproken met de hele groep samen"))},
    {"COPIED_FROM_OTHER_GROUP", 20251121, "'plans':[" PLAN("p", ",'owner':'jan','plan_items':[" ITEM("i", W12) "]") "]", "'plans':[" PLAN("p", ",'owner':'piet','plan_items':[" ITEM("i", W12) "]") "]", NULL, 0, NULL, OTHER("", ITEM("j", W12))},
    {"TWICE_WRITTEN", 20251121, ROWS(ROW("r", ",'data':'" W12 "'")) "," WITH(ITEM("i", W12)), ROWS(ROW("r", ",'data':'" W12 "'")) "," WITH(ITEM("i", "de lege getallenlijn"))},
    {"PUPIL_TEXT_IN_PLAN", 20251121, WITH("{'id':'i','kind':'pupil','text':'t'}"), WITH("{'id':'i','kind':'approach','text':'u'}")},
    {"PLAN_TOO_LONG", 20251121, WITH(ITEM("i", T380 T100)), WITH(ITEM("i", T100))},
    {"FILLER_CELLS", 20251121, WITH(ITEM("i", "x") "," ITEM("j", "idem") "," ITEM("k", "-")), WITH(ITEM("i", "tellen"))},
    {"PRIVATE_IN_CLASS_VIEW", 20251121, CLASS WEEK("Finn kiest zelf"), CLASS "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[{'id':'s','day':'monday','text':'kiest zelf','choosers':['l1']}]}]"},
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
