/* test_cases.c: one small dossier for each way in which a goal, and what hangs on it, may go. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "drafts.h"

enum { TODAY = 20260112 };

/* Parts of dossiers. */
#define GOAL(more)           "'school_year':'2025-2026','goals':[{'id':'G1','text':'tellen','period':'P2'" more "}]"
#define RESULT(goal, status) "{'id':'R" goal "','goal':'" goal "','status':'" status "'}"
#define HELD(results)        ",'evaluations':[{'id':'E1','held_on':'2025-12-18','period':'P2','results':[" results "]}]"
#define NOT_MET              HELD(RESULT("G1", "not_met"))
#define ADJUST(list)         ",'adjustments':[" list "]"
#define CHOSE(direction)     ADJUST("{'id':'AJ','goal':'G1','evaluation':'E1','direction':'" direction "'}")
#define CHOSE_WITH(direction, text)                                                                                    \
  ADJUST("{'id':'AJ','goal':'G1','evaluation':'E1','direction':'" direction "','text':'" text "'}")
#define ALL                                                                                                            \
  ",'needs':[{'id':'N1','text':'samen','goal':'G1','since':'2025-11-01','answer':'ja','answered_on':'2025-11-02'}],"   \
  "'approaches':[{'id':'A1','text':'voordoen','goals':['G1'],'needs':['N1'],'started_on':'2025-11-01'}],"              \
  "'toolboxes':[{'id':'T1','goal':'G1','tools':[{'id':'T1a','text':'blokjes','kind':'material'}]}]"

static const draft_case results[] = {
    {"no result", TODAY, NULL, GOAL(""), "not_evaluated:G1",
     "not_evaluated-G1-P3.text=Is het doel \"tellen\" gehaald? Zolang er niet op teruggekeken is, gaat het niet mee.\n"
     "not_evaluated-G1-P3.period=P3"},
    {"open", TODAY, NULL, GOAL("") HELD(RESULT("G1", "open")), "not_evaluated:G1", NULL},
    {"a status that is not known", TODAY, NULL, GOAL("") HELD(RESULT("G1", "half")), "not_evaluated:G1", NULL},
    {"met", TODAY, NULL, GOAL("") HELD(RESULT("G1", "met")) ALL, "", NULL},
    {"dropped", TODAY, NULL, GOAL("") HELD(RESULT("G1", "dropped")), "", NULL},
    {"let go before it was judged", TODAY, NULL,
     GOAL("") ADJUST("{'id':'AJ','goal':'G1','direction':'drop','decided_on':'2025-12-01'}"), "", NULL},
    {"not met and nothing chosen", TODAY, NULL, GOAL("") NOT_MET ALL, "choose_adjustment:G1", NULL},
    {"the last result counts", TODAY, NULL,
     GOAL("") ",'evaluations':[{'id':'E2','held_on':'2026-01-09','results':[{'id':'R2','goal':'G1','status':'met'}]},"
              "{'id':'E1','held_on':'2025-12-18','results':[{'id':'R1','goal':'G1','status':'partly'}]}]",
     "", NULL},
    {"a result of after today", 20251217, NULL, GOAL("") NOT_MET CHOSE("keep"), "not_evaluated:G1", NULL},
    {"a choice of after today", 20251218, NULL,
     GOAL("") NOT_MET ADJUST("{'id':'AJ','goal':'G1','direction':'keep','decided_on':'2025-12-19'}"),
     "choose_adjustment:G1", NULL},
    {"a choice of before the result", TODAY, NULL,
     GOAL("") NOT_MET ADJUST("{'id':'AJ','goal':'G1','direction':'more','text':'x','decided_on':'2025-11-19'}"),
     "choose_adjustment:G1", NULL},
    {"without today", 0, "P2", GOAL("") NOT_MET CHOSE("keep"), "G1-P3", "G1-P3.made_on=-"},
    {"an unnamed goal", TODAY, "P2", "'goals':[{'text':'een','period':'P2'},{'text':'twee','period':'P2'}]",
     "? ? not_evaluated:? not_evaluated:?", NULL},
};

static const draft_case choices[] = {
    {"keep", TODAY, NULL,
     GOAL(
         ",'scope':'group','crucial':true,'subject':'rekenen','grades':[3,4],'example_task':'1 + 1','criterion':'goed',"
         "'method_refs':[{'block':'3'}],'planned_evidence':['work'],'target_date':'2025-12-10','on_wall':true,"
         "'authors':['noor'],'with_pupils':true,'home_tip':'tel','rationale':'omdat','zzz':1") NOT_MET CHOSE("keep")
         ALL,
     "G1-P3 N1-P3 A1-P3 T1-P3",
     "G1-P3.text=tellen\nG1-P3.scope=group\nG1-P3.crucial=true\nG1-P3.subject=rekenen\nG1-P3.grades=3,4\n"
     "G1-P3.example_task=1 + 1\nG1-P3.criterion=goed\nG1-P3.method_refs=1\nG1-P3.planned_evidence=work\n"
     "G1-P3.on_wall=true\nG1-P3.home_tip=tel\nG1-P3.rationale=omdat\nG1-P3.target_date=-\nG1-P3.authors=-\n"
     "G1-P3.with_pupils=-\nG1-P3.period=P3\nG1-P3.made_on=2026-01-12\nG1-P3.supersedes=G1\n"
     "N1-P3.goal=G1-P3\nN1-P3.since=2025-11-01\nN1-P3.answer=-\nN1-P3.answered_on=-\nN1-P3.supersedes=N1\n"
     "A1-P3.goals=G1-P3\nA1-P3.needs=N1-P3\nA1-P3.started_on=-\nA1-P3.supersedes=A1\nT1-P3.goal=G1-P3\n"
     "T1-P3.tools=1\nT1a-P3.text=blokjes\nG1.period=P2\nG1.target_date=2025-12-10"},
    {"more, and what", TODAY, NULL, GOAL("") NOT_MET CHOSE_WITH("more", "vaker") ALL, "G1-P3 N1-P3 A1-P3 T1-P3",
     "A1-P3.rationale=vaker\nG1-P3.rationale=-"},
    {"less, not of what", TODAY, NULL, GOAL("") NOT_MET CHOSE("less") ALL,
     "G1-P3 N1-P3 A1-P3 T1-P3 say_what_changes:G1-P3",
     "say_what_changes-G1-P3.text=Bij het doel \"tellen\" is gekozen: minder ervan. Waarvan precies?\n"
     "say_what_changes-G1-P3.adjustment=less"},
    {"more without an approach", TODAY, NULL, GOAL("") NOT_MET CHOSE_WITH("more", "vaker"), "G1-P3",
     "G1-P3.rationale=vaker"},
    {"behind a reason of its own", TODAY, NULL, GOAL(",'rationale':'omdat'") NOT_MET CHOSE_WITH("more", "vaker"),
     "G1-P3", "G1-P3.rationale=omdat; vaker"},
    {"behind that of its approach", TODAY, NULL,
     GOAL("") NOT_MET CHOSE_WITH("more", "vaker") ",'approaches':[{'id':'A1','text':'a','goals':['G1'],'rationale':"
                                                  "'dit'},{'id':'A2','text':'b','goals':['G1'],'rationale':'vaker'}]",
     "G1-P3 A1-P3 A2-P3", "A1-P3.rationale=dit; vaker\nA2-P3.rationale=vaker\nG1-P3.rationale=-"},
    {"two choices", TODAY, NULL,
     GOAL("") NOT_MET ADJUST("{'id':'J1','goal':'G1','evaluation':'E1','direction':'more','text':'dit'},"
                             "{'id':'J2','goal':'G1','evaluation':'E1','direction':'less','text':'dat'}") ALL,
     "G1-P3 N1-P3 A1-P3 T1-P3", "A1-P3.rationale=dit; dat"},
    {"another approach", TODAY, NULL, GOAL("") NOT_MET CHOSE_WITH("other_approach", "met spel") ALL,
     "G1-P3 N1-P3 T1-P3 choose_approach:G1-P3",
     "choose_approach-G1-P3.text=Het doel \"tellen\" blijft, de aanpak verandert. Wat wordt de nieuwe aanpak? "
     "Besproken "
     "is: \"met spel\"."},
    {"another goal", TODAY, NULL, GOAL("") NOT_MET CHOSE_WITH("other_goal", "eerst tot tien") ALL,
     "write_goal:G1 keep_need:N1",
     "write_goal-G1-P3.text=In plaats van \"tellen\" komt een ander doel. Hoe luidt dat? Besproken is: \"eerst tot "
     "tien\".\nkeep_need-N1-P3.goal=G1\nkeep_need-N1-P3.text=Het doel \"tellen\" wordt een ander doel. Geldt daarbij "
     "nog: \"samen\"?"},
    {"let go", TODAY, NULL, GOAL("") NOT_MET CHOSE("drop") ALL, "", NULL},
    {"chosen for its approach", TODAY, NULL,
     GOAL("") NOT_MET ADJUST("{'id':'AJ','approach':'A1','evaluation':'E1','direction':'more','text':'vaker'}") ALL,
     "G1-P3 N1-P3 A1-P3 T1-P3", "A1-P3.rationale=vaker"},
    {"chosen for the approach of a need", TODAY, NULL,
     GOAL("") NOT_MET ",'needs':[{'id':'N1','text':'samen','goal':'G1'}],"
                      "'approaches':[{'id':'A1','text':'voordoen','needs':['N1']}]" ADJUST(
                          "{'id':'AJ','approach':'A1','evaluation':'E1','direction':'keep'}"),
     "G1-P3 N1-P3 A1-P3", "A1-P3.needs=N1-P3\nA1-P3.goals=-"},
    {"one approach is replaced", TODAY, NULL,
     GOAL("") NOT_MET
     ",'approaches':[{'id':'A1','text':'a','goals':['G1']},{'id':'A2','text':'b','goals':['G1']}]" ADJUST(
         "{'id':'AJ','goal':'G1','approach':'A1','evaluation':'E1','direction':'other_approach'}"),
     "G1-P3 A2-P3 choose_approach:G1-P3", NULL},
    {"all approaches but one are replaced", TODAY, NULL,
     GOAL("") NOT_MET
     ",'approaches':[{'id':'A1','text':'a','goals':['G1']},{'id':'A2','text':'b','goals':['G1']}]" ADJUST(
         "{'id':'J1','goal':'G1','evaluation':'E1','direction':'other_approach'},"
         "{'id':'J2','approach':'A2','evaluation':'E1','direction':'keep'}"),
     "G1-P3 A2-P3 choose_approach:G1-P3", NULL},
    {"an approach is let go, not its goal", TODAY, NULL,
     GOAL("") NOT_MET ",'approaches':[{'id':'A1','text':'a','goals':['G1']}]" ADJUST(
         "{'id':'AJ','approach':'A1','evaluation':'E1','direction':'drop'}"),
     "G1-P3 choose_approach:G1-P3", NULL},
    {"an approach is let go for one goal, not the goal", TODAY, NULL,
     GOAL("") NOT_MET
     ",'approaches':[{'id':'A1','text':'a','goals':['G1']},{'id':'A2','text':'b','goals':['G1']}]" ADJUST(
         "{'id':'AJ','goal':'G1','approach':'A1','evaluation':'E1','direction':'drop'}"),
     "G1-P3 A2-P3", NULL},
    {"an approach for two goals, of which one is reached", TODAY, NULL,
     "'goals':[{'id':'G1','text':'a','period':'P2'},{'id':'G2','text':'b','period':'P2'}],'approaches':[{'id':'A1',"
     "'text':'c','goals':['G2','G1']}]" HELD(RESULT("G1", "partly") "," RESULT("G2", "met")) CHOSE("keep"),
     "G1-P3 A1-P3", "A1-P3.goals=G1-P3"},
};

#define TWO_GOALS(first, second)                                                                                       \
  "'goals':[{'id':'G1','text':'a','period':'P2'" first "},{'id':'G2','text':'b'" second "}]"
#define KEPT NOT_MET CHOSE("keep")

/* G1 was carried to P3 before; G2 is carried now. */
#define CARRIED_IN_PART(state)                                                                                         \
  "'goals':[{'id':'G1','text':'a','period':'P2','subgroups':['S']},{'id':'G2','text':'b','period':'P2','subgroups':"   \
  "['S']},{'id':'G1-P3','text':'a','period':'P3','subgroups':['S-P3'],'supersedes':'G1'}],'subgroups':[{'id':'S',"     \
  "'kind':'sub','period':'P2'},{'id':'S-P3','kind':'sub','period':'P3','supersedes':'S'}],'plans':[{'id':'PL','kind':" \
  "'period','period':'P2','goals':['G1','G2']},{'id':'PL-P3','kind':'period','period':'P3','state':'" state            \
  "','goals':['G1-P3'],'supersedes':'PL'}]" HELD(RESULT("G1", "partly") "," RESULT("G2", "partly"))                    \
      ADJUST("{'id':'J1','goal':'G1','direction':'keep'},{'id':'J2','goal':'G2','direction':'keep'}")

static const draft_case around[] = {
    {"what helped", TODAY, NULL,
     GOAL("") KEPT ALL ",'factors':[{'id':'F1','text':'durft','kind':'stimulating'},"
                       "{'id':'F2','text':'moe','kind':'hindering'}],'goal_analyses':[{'id':'GA','goal':'G1',"
                       "'evaluation':'E1','factors':['F1','F2']}]",
     "G1-P3 N1-P3 A1-P3 T1-P3", "F1.goals=G1-P3\nF2.goals=-\nA1-P3.strengths=F1"},
    {"what helped, found after today", 20251218, NULL,
     GOAL("") ",'evaluations':[{'id':'E1','held_on':'2025-12-18','results':[" RESULT(
         "G1", "not_met") "]},{'id':'E2','held_on':'2025-12-19'}]" CHOSE("keep") ",'factors':[{'id':'F1','text':'durft'"
                                                                                 ",'kind':'stimulating'}],'goal_"
                                                                                 "analyses':[{'id':'GA','goal':'G1',"
                                                                                 "'evaluation':'E2','factors':['F1']}]",
     "G1-P3", "F1.goals=-"},
    {"subgroups of the period", TODAY, NULL,
     GOAL(",'subgroups':['B','S','L']") KEPT
     ",'pupils':[{'id':'P'}],'subgroups':[{'id':'B','name':'b','kind':'base','period':'P2'},"
     "{'id':'S','name':'Sprong','kind':'sub','period':'P2','pupils':['P'],'level':'intensief','rationale':'r'},"
     "{'id':'L','kind':'sub','pupils':['P']},{'id':'X','kind':'sub','period':'P2'}]",
     "B-P3 S-P3 G1-P3 check_subgroup:S-P3",
     "G1-P3.subgroups=B-P3,S-P3,L\nS-P3.pupils=P\nS-P3.level=intensief\nS-P3.rationale=r\nS-P3.period=P3\n"
     "S-P3.supersedes=S\ncheck_subgroup-S-P3.text=Zitten in subgroep \"Sprong\" nog de goede kinderen?"},
    {"a goal that can begin", TODAY, NULL, TWO_GOALS("", ",'prerequisites':['G1']") HELD(RESULT("G1", "met")),
     "start_goal:G2", "G2.period=P3\nG2.supersedes=-\nstart_goal-G2-P3.goal=G2"},
    {"one whose subgroup had this period", TODAY, NULL,
     TWO_GOALS("", ",'prerequisites':['G1'],'subgroups':['S']") ",'subgroups':[{'id':'S','kind':'base','period':'P2'}"
                                                                "]" HELD(RESULT("G1", "met")),
     "S-P3 start_goal:G2", "G2.period=P3\nG2.subgroups=S-P3"},
    {"one that waits on", TODAY, NULL,
     TWO_GOALS("", ",'prerequisites':['G1']") HELD(RESULT("G1", "partly")) CHOSE("keep"), "G1-P3", "G2.period=-"},
    {"one that waited for a goal of long ago", TODAY, "P2",
     "'goals':[{'id':'G1','text':'a','period':'P1'},{'id':'G2','text':'b','prerequisites':['G1']}]" HELD(
         RESULT("G1", "met")),
     "", NULL},
    {"what it builds on", TODAY, NULL,
     "'goals':[{'id':'G1','text':'a','period':'P2','prerequisites':['G2','G3','G4']},{'id':'G2','text':'b','period':'"
     "P2'},"
     "{'id':'G3','text':'c','period':'P2'},{'id':'G4','text':'d','period':'P1'}]" HELD(
         RESULT("G1", "partly") "," RESULT("G2", "met") "," RESULT("G3", "partly"))
         ADJUST("{'id':'J1','goal':'G1','direction':'keep'},{'id':'J3','goal':'G3','direction':'keep'}"),
     "G1-P3 G3-P3", "G1-P3.prerequisites=G3-P3,G4"},
    {"a plan", TODAY, NULL,
     "'goals':[{'id':'G1','text':'a'},{'id':'G2','text':'b'}],'plans':[{'id':'PL','kind':'period','title':'Herfst',"
     "'state':'evaluated','owner':'noor','period':'P2','subject':'rekenen','goals':['G1','G2'],'approaches':['A1'],"
     "'quote':'q','subgroups':['S','X']},{'id':'KP','kind':'course','period':'P2','goals':['G1']},{'id':'OUD',"
     "'kind':'period','period':'P1','goals':[]}],'approaches':[{'id':'A1','text':'c','goals':['G1']}],'subgroups':["
     "{'id':'S','kind':'sub'},{'id':'X','kind':'sub','period':'P2'}]" HELD(
         RESULT("G1", "partly") "," RESULT("G2", "met")) CHOSE("keep"),
     "G1-P3 A1-P3 PL-P3",
     "PL-P3.goals=G1-P3\nPL-P3.approaches=A1-P3\nPL-P3.state=concept\nPL-P3.kind=period\nPL-P3.owner=noor\n"
     "PL-P3.title=-\nPL-P3.quote=-\nPL-P3.period=P3\nPL-P3.made_on=2026-01-12\nPL-P3.supersedes=PL\n"
     "PL-P3.subgroups=S\nPL-P3.subject=rekenen"},
    {"a goal in a plan of the period waits for nobody", TODAY, NULL,
     "'goals':[{'id':'G1','text':'a'},{'id':'G2','text':'b','prerequisites':['G1']}],"
     "'plans':[{'id':'PL','kind':'period','period':'P2','goals':['G1','G2']}]" HELD(RESULT("G1", "met")),
     "not_evaluated:G2", NULL},
    {"carried before", TODAY, "P2", TWO_GOALS("", ",'period':'P3','supersedes':'G1'") NOT_MET CHOSE("keep") ALL, "",
     NULL},
    {"its approach was carried before", TODAY, "P2",
     "'goals':[{'id':'G1','text':'a','period':'P2'},{'id':'G2','text':'b','period':'P2'},{'id':'G2-P3','text':'b',"
     "'period':'P3','supersedes':'G2'}],'approaches':[{'id':'A','text':'c','goals':['G1','G2']},{'id':'A-P3',"
     "'text':'c','goals':['G2-P3'],'supersedes':'A'}]" HELD(RESULT("G1", "partly") "," RESULT("G2", "partly"))
         ADJUST("{'id':'J1','goal':'G1','direction':'keep'},{'id':'J2','goal':'G2','direction':'keep'}"),
     "G1-P3", "A-P3.goals=G2-P3,G1-P3"},
    {"its plan and subgroup were carried before", TODAY, "P2", CARRIED_IN_PART("concept"), "G2-P3",
     "G2-P3.subgroups=S-P3\nPL-P3.goals=G1-P3,G2-P3"},
    {"its plan is no concept any more", TODAY, "P2", CARRIED_IN_PART("running"), "G2-P3", "PL-P3.goals=G1-P3"},
    {"its approach, for needs only, was carried before", TODAY, "P2",
     "'goals':[{'id':'G1','text':'a','period':'P2'},{'id':'G2','text':'b','period':'P2'},{'id':'G2-P3','text':'b',"
     "'period':'P3','supersedes':'G2'}],'needs':[{'id':'N1','text':'n','goal':'G1'},{'id':'N2','text':'n','goal':'G2'},"
     "{'id':'N2-P3','text':'n','goal':'G2-P3','supersedes':'N2'}],'approaches':[{'id':'A','text':'c','needs':['N1',"
     "'N2']},{'id':'A-P3','text':'c','needs':['N2-P3'],'supersedes':'A'}]" HELD(
         RESULT("G1", "partly") "," RESULT("G2", "partly"))
         ADJUST("{'id':'J1','goal':'G1','direction':'keep'},{'id':'J2','goal':'G2','direction':'keep'}"),
     "G1-P3 N1-P3", "A-P3.needs=N2-P3,N1-P3"},
    {"what was noted after today", TODAY, NULL,
     GOAL("") KEPT ",'needs':[{'id':'N1','text':'n','goal':'G1','since':'2026-01-13'},{'id':'N2','text':'n','goal':"
                   "'G1','since':'2026-01-12'}],'approaches':[{'id':'A1','text':'a','goals':['G1']}],'factors':[{'id':"
                   "'F1','text':'f','kind':'stimulating','noted_on':'2026-01-13'}],'goal_analyses':[{'id':'GA','goal':"
                   "'G1','evaluation':'E1','factors':['F1']}]",
     "G1-P3 N2-P3 A1-P3", "F1.goals=-\nA1-P3.strengths=-"},
    {"a goal made after today", TODAY, "P2", GOAL(",'made_on':'2026-01-13'"), "", NULL},
    {"asked before", TODAY, NULL, GOAL("") ",'decisions':[{'id':'D','kind':'not_evaluated','period':'P3','goal':'G1'}]",
     "", NULL},
    {"asked for another period", TODAY, NULL,
     GOAL("") ",'decisions':[{'id':'D','kind':'not_evaluated','period':'P2','goal':'G1'}]", "not_evaluated:G1", NULL},
};

#define TENS "0123456789012345678901234567890123456789012345678901234"

static const draft_case names[] = {
    {"an id of the period before", TODAY, NULL,
     "'goals':[{'id':'G1-P2','text':'a','period':'P2','supersedes':'G1'}]" HELD(RESULT("G1-P2", "partly"))
         ADJUST("{'id':'AJ','goal':'G1-P2','direction':'keep'}"),
     "G1-P3", "G1-P3.supersedes=G1-P2"},
    {"an id that is taken", TODAY, "P2", GOAL("") KEPT ",'pupils':[{'id':'G1-P3'},{'id':'G1-P3-2'}]", "G1-P3-3", NULL},
    {"two of one name", TODAY, NULL,
     "'goals':[{'id':'G1-P2','text':'a','period':'P2'},{'id':'G1','text':'b','period':'P2'}]" HELD(
         RESULT("G1", "partly") "," RESULT("G1-P2", "partly"))
         ADJUST("{'id':'J1','goal':'G1','direction':'keep'},{'id':'J2','goal':'G1-P2','direction':'keep'}"),
     "G1-P3-2 G1-P3", "G1-P3.text=b\nG1-P3-2.text=a"},
    {"several of one name", TODAY, NULL,
     "'goals':[{'text':'een','period':'P2'},{'text':'twee','period':'P2'},{'text':'drie','period':'P2'}],"
     "'pupils':[{'id':'not_evaluated-goal-P3-3'}]",
     "? ? ? not_evaluated:? not_evaluated:? not_evaluated:?",
     "not_evaluated-goal-P3.period=P3\nnot_evaluated-goal-P3-2.period=P3\nnot_evaluated-goal-P3-4.period=P3"},
    {"only the period for a name", TODAY, NULL,
     "'goals':[{'id':'-P2','text':'a','period':'P2'}]" HELD(RESULT("-P2", "partly"))
         ADJUST("{'id':'AJ','goal':'-P2','direction':'keep'}"),
     "-P2-P3", NULL},
    {"a long text is cut between characters", TODAY, NULL,
     "'goals':[{'id':'G1','period':'P2','text':'" TENS TENS "012345678é and more'}]", "not_evaluated:G1",
     "not_evaluated-G1-P3.text=Is het doel \"" TENS TENS
     "012345678…\" gehaald? Zolang er niet op teruggekeken is, gaat het niet mee."},
};

#define TOLD(id, more) "{'id':'" id "','text':'t'" more "}"

static const draft_case periods[] = {
    {"the last that has begun", TODAY, NULL,
     "'goals':[" TOLD("G1", ",'period':'P1'") "," TOLD("G2", ",'period':'P2'") "," TOLD("G3", ",'period':'P4'") "]",
     "not_evaluated:G2", NULL},
    {"the last of all without today", 0, NULL,
     "'goals':[" TOLD("G1", ",'period':'P1'") "," TOLD("G3", ",'period':'P4'") "]", "not_evaluated:G3",
     "not_evaluated-G3-P5.period=P5"},
    {"the one that is named", TODAY, "P1",
     "'goals':[" TOLD("G1", ",'period':'P1'") "," TOLD("G2", ",'period':'P2'") "]", "not_evaluated:G1",
     "not_evaluated-G1-P2.period=P2"},
    {"that of a plan", TODAY, NULL,
     "'goals':[" TOLD("G1", "") "],'plans':[{'id':'PL','kind':'period','period':'P2','goals':['G1']}]",
     "not_evaluated:G1", NULL},
    {"that of a subgroup", TODAY, NULL,
     "'goals':[" TOLD("G1", ",'subgroups':['S']") "],'subgroups':[{'id':'S','kind':'sub','period':'P2'}]",
     "not_evaluated:G1", NULL},
    {"blocks of the same subject", 20251101, NULL, "'goals':[" TOLD("G1", ",'period':'B1'") "]", "not_evaluated:G1",
     "not_evaluated-G1-B2.period=B2"},
    {"blocks of another subject", 20251101, "T1", "'goals':[" TOLD("G1", ",'period':'T1'") "]", "not_evaluated:G1",
     "not_evaluated-G1-T2.period=T2"},
};

#define RUN(cases) drafts_run(cases, sizeof cases / sizeof *cases)

static void goals_by_result(void **state) {
    (void)state;
    RUN(results);
}

static void goals_by_choice(void **state) {
    (void)state;
    RUN(choices);
}

static void what_hangs_on_them(void **state) {
    (void)state;
    RUN(around);
}

static void ids(void **state) {
    (void)state;
    RUN(names);
}

static void which_period(void **state) {
    (void)state;
    RUN(periods);
}

/* ---- what cannot be done ---- */

typedef struct refusal {
    const char *what, *dossier, *ends, *calendar;
    const char *key;
} refusal;

static const refusal refusals[] = {
    {"no calendar", GOAL(""), NULL, NULL, "next.calendar.missing"},
    {"no such period", GOAL(""), "P9", drafts_two_years, "next.period.unknown"},
    {"no period but a goal", GOAL(""), "G1", drafts_two_years, "next.period.unknown"},
    {"a year is no period", GOAL(""), "2025-2026", drafts_two_years, "next.period.unknown"},
    {"no goals", "", NULL, drafts_two_years, "next.period.none"},
    {"no goal that names one", "'goals':[{'id':'G1','text':'a'}]", NULL, drafts_two_years, "next.period.none"},
    {"none that has begun", "'goals':[{'id':'G1','text':'a','period':'P4'}]", NULL, drafts_two_years,
     "next.period.none"},
    {"one that the calendar does not know", "'goals':[{'id':'G1','text':'a','period':'P9'}]", NULL, drafts_two_years,
     "next.period.none"},
    {"the last of all", "", "2026-2027-P5", drafts_two_years, "next.period.last"},
    {"the last block", "", "B2", drafts_two_years, "next.period.last"},
    {"a period without days", "", "L",
     "'school_years':[{'id':'J','periods':[{'id':'L','kind':'vacation'},{'id':'M','kind':'vacation'}]}]",
     "next.period.last"},
    {"a new year without a roster", "", "P5", drafts_two_years, "next.roster.missing"},
};

static void refused(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        const refusal *one = &refusals[i];
        hgw_ctx *ctx = hgw_ctx_new();
        assert_int_equal(hgw_ctx_set_today(ctx, TODAY), HGW_OK);
        hgw_doc *dossier = fixture_kept(ctx, HGW_T_DOSSIER, one->dossier), *draft = dossier;
        hgw_doc *calendar = one->calendar ? fixture_doc(ctx, HGW_T_CALENDAR, one->calendar) : NULL;
        hgw_doc *options = hgw_doc_new(ctx, HGW_T_NEXT_OPTIONS);
        if (one->ends)
            assert_int_equal(hgw_next_options_set_period(options, HGW_ROOT, one->ends), HGW_OK);
        const hgw_doc *beside[] = {calendar};
        if (hgw_next(ctx, dossier, beside, calendar != NULL, options, &draft) != HGW_E_NOTFOUND || draft != NULL ||
            strcmp(hgw_error_key(ctx), one->key) != 0)
            fail_msg("%s: %s", one->what, hgw_error_key(ctx) ? hgw_error_key(ctx) : "no error");
        hgw_doc_free(options);
        hgw_doc_free(calendar);
        hgw_doc_free(dossier);
        hgw_ctx_free(ctx);
    }
}

/* What only the whole says: the copy keeps what the model does not know, and English. */
static void copy_of_all(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    assert_int_equal(hgw_ctx_set_lang(ctx, HGW_LANG_EN), HGW_OK);
    hgw_doc *dossier = fixture_kept(ctx, HGW_T_DOSSIER, GOAL(",'own':[1]") ",'more':{'a':2}"), *draft = NULL;
    hgw_doc *calendar = fixture_doc(ctx, HGW_T_CALENDAR, drafts_two_years);
    const hgw_doc *beside[] = {calendar, dossier};
    assert_int_equal(hgw_next(ctx, dossier, beside, 2, NULL, &draft), HGW_OK);
    char *text = drafts_text(ctx, draft);
    assert_non_null(strstr(text, "\"own\": [1]"));
    assert_non_null(strstr(text, "\"more\": {"));
    drafts_expect(draft, "English",
                  "not_evaluated-G1-P3.text=Was the goal \"tellen\" reached? Until somebody looks back on it, it does "
                  "not come along.");
    hgw_free(text);
    hgw_doc_free(draft);
    hgw_doc_free(calendar);
    hgw_doc_free(dossier);
    hgw_ctx_free(ctx);
}

static void misused(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *dossier = fixture_doc(ctx, HGW_T_DOSSIER, ""), *calendar = fixture_doc(ctx, HGW_T_CALENDAR, "");
    hgw_doc *out = dossier;
    assert_int_equal(hgw_next(NULL, dossier, NULL, 0, NULL, &out), HGW_E_MISUSE);
    assert_null(out);
    assert_int_equal(hgw_next(ctx, dossier, NULL, 0, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_next(ctx, NULL, NULL, 0, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_next(ctx, calendar, NULL, 0, NULL, &out), HGW_E_TYPE);
    assert_int_equal(hgw_next(ctx, dossier, NULL, 1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_next(ctx, dossier, NULL, -1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_next(ctx, dossier, NULL, 0, dossier, &out), HGW_E_TYPE);
    hgw_doc_free(calendar);
    hgw_doc_free(dossier);
    hgw_ctx_free(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(goals_by_result),    cmocka_unit_test(goals_by_choice),
        cmocka_unit_test(what_hangs_on_them), cmocka_unit_test(ids),
        cmocka_unit_test(which_period),       cmocka_unit_test(refused),
        cmocka_unit_test(copy_of_all),        cmocka_unit_test(misused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
