/* test_years.c: from the last period of a year to the first of the next, with the classes of a roster; and a history
 * that can be walked back through both years.  All names are invented. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "drafts.h"

/* ---- a class and where its children come from ---- */

/* Sam and Tim go to K4, Uma to K5, Vic is nowhere; Wil comes from another class. */
#define ROSTER                                                                                                         \
  "'school_year':'2026-2027','school_groups':[{'id':'K4','name':'groep 6','grades':[6]},{'id':'K5','name':'groep "     \
  "7'}],"                                                                                                              \
  "'guardians':[{'id':'O1','name':'ouder van Sam'},{'id':'O2'}],'pupils':[{'id':'tim','given_name':'Tim','grade':6,"   \
  "'school_group':'K4','guardians':['O2']},{'id':'sam','given_name':'Sam','grade':6,'school_group':'K4','guardians':"  \
  "['O1']},{'id':'uma','given_name':'Uma','grade':7,'school_group':'K5'},{'id':'wil','given_name':'Wil','grade':6,"    \
  "'school_group':'K4'},{'id':'yan','given_name':'Yan'}]"

#define OLD                                                                                                            \
  "'school_year':'2025-2026','school':'s1','level':'group','pupils':[{'id':'sam','given_name':'S','grade':5},"         \
  "{'id':'tim','grade':5},{'id':'uma','grade':6},{'id':'vic','given_name':'Vic','grade':5}]"

#define PARTLY(goal) "{'id':'R" goal "','goal':'" goal "','status':'partly'}"
#define KEEP(goal)   "{'id':'J" goal "','goal':'" goal "','direction':'keep'}"
#define ENDED(results, adjustments)                                                                                    \
  ",'evaluations':[{'id':'E1','held_on':'2026-07-10','results':[" results "]}],'adjustments':[" adjustments "]"

typedef struct class_case {
    const char *what, *dossier, *other, *made, *values;
} class_case;

#define PEOPLE "K4 tim sam wil O1 O2 "

static const class_case classes[] = {
    {"the class itself",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam']}]" ENDED(PARTLY("G1"), KEEP("G1")), NULL,
     PEOPLE "G1-2026-2027-P1",
     ".id=K4-2026-2027\n.title=groep 6, schooljaar 2026-2027\n.level=group\n.school=s1\n.school_year=2026-2027\n"
     ".supersedes=root\nsam.given_name=Sam\nsam.grade=6\nsam.school_group=K4\nsam.guardians=O1\n"
     "G1-2026-2027-P1.period=2026-2027-P1\nG1-2026-2027-P1.pupils=sam\nG1-2026-2027-P1.supersedes=G1\n"
     "G1-2026-2027-P1.made_on=2026-07-17"},
    {"an own goal of a child of another class",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['uma']}]" ENDED(PARTLY("G1"), KEEP("G1")), NULL,
     PEOPLE, NULL},
    {"a child who is nowhere", OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['vic']}]", NULL,
     PEOPLE "pupil_elsewhere:vic",
     "pupil_elsewhere-vic-2026-2027-P1.text=Vic staat in geen groep van de leerlingenlijst. Wie neemt de doelen en "
     "behoeften over?"},
    {"one for whom nothing is open",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['vic']}]" ENDED(
         "{'id':'R1','goal':'G1','status':'met'}", ""),
     NULL, PEOPLE, NULL},
    {"a goal of a grade",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','grades':[5],'subgroups':['B']}],"
         "'subgroups':[{'id':'B','kind':'base'}]" ENDED(PARTLY("G1"), KEEP("G1")),
     NULL, PEOPLE "G1-2026-2027-P1 pupil_elsewhere:vic",
     "G1-2026-2027-P1.pupils=tim,sam\nG1-2026-2027-P1.grades=-\nG1-2026-2027-P1.subgroups=-\nG1-2026-2027-P1.scope="
     "group"},
    {"an own goal that says its grade too",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','scope':'pupil','grades':[5],'pupils':['sam']},{'id':'G2',"
         "'text':'b','period':'P5','grades':[5],'pupils':['sam']}]" ENDED(PARTLY("G1") "," PARTLY("G2"),
                                                                          KEEP("G1") "," KEEP("G2")),
     NULL, PEOPLE "G1-2026-2027-P1 G2-2026-2027-P1",
     "G1-2026-2027-P1.pupils=sam\nG1-2026-2027-P1.scope=pupil\nG2-2026-2027-P1.pupils=sam\n"
     "G2-2026-2027-P1.scope=-"},
    {"what was chosen and done for a child of another class",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam','uma']}],'needs':[{'id':'N1','text':'n',"
         "'goal':'G1','pupils':['uma']}],'approaches':[{'id':'A1','text':'met Uma','goals':['G1'],'pupils':['uma']},"
         "{'id':'A2','text':'voor Uma','needs':['N1']},{'id':'A3','text':'allen','goals':['G1']}],'factors':[{'id':"
         "'F1','text':'thuis','kind':'stimulating','holder':'parents'}],'goal_analyses':[{'id':'GA','goal':'G1',"
         "'evaluation':'E1','factors':['F1']}]" ENDED(
             PARTLY("G1"), KEEP("G1") ",{'id':'J1','goal':'G1','approach':'A1','direction':'other_approach','text':"
                                      "'met Uma spelen'},{'id':'J2','approach':'A2','direction':'other_approach',"
                                      "'text':'Uma'}"),
     NULL, PEOPLE "G1-2026-2027-P1 A3-2026-2027-P1", "G1-2026-2027-P1.rationale=-\nA3-2026-2027-P1.rationale=-"},
    {"only that was chosen",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam','uma']}],'approaches':[{'id':'A1','text':'b',"
         "'goals':['G1'],'pupils':['uma']}]" ENDED(PARTLY("G1"),
                                                   "{'id':'J1','approach':'A1','direction':'more','text':'Uma'}"),
     NULL, PEOPLE "choose_adjustment:G1", NULL},
    {"an answer of after today, and what was noted after it",
     OLD ",'needs':[{'id':'N1','text':'n','pupils':['sam'],'answer':'ja','answered_on':'2026-07-18'},{'id':'N2',"
         "'text':'n','pupils':['sam'],'since':'2026-07-18'},{'id':'N3','text':'n','pupils':['sam'],'answer':'ja',"
         "'answered_on':'2026-07-17'}],'factors':[{'id':'F1','text':'f','kind':'stimulating','pupils':['sam'],"
         "'noted_on':'2026-07-18'}]",
     NULL, PEOPLE "N1-2026-2027-P1", NULL},
    {"a base group that names its children",
     OLD
     ",'goals':[{'id':'G1','text':'a','period':'P5','subgroups':['B'],"
     "'scope':'group'}],'subgroups':[{'id':'B','kind':'base','pupils':['uma','tim']}]" ENDED(PARTLY("G1"), KEEP("G1")),
     NULL, PEOPLE "G1-2026-2027-P1", "G1-2026-2027-P1.pupils=tim\nG1-2026-2027-P1.scope=group"},
    {"a subgroup",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','subgroups':['S']}],'subgroups':[{'id':'S','kind':"
         "'sub','name':'Sprong','period':'P5','pupils':['uma','tim','sam']},{'id':'Z','kind':'sub',"
         "'pupils':['sam']}],'needs':[{'id':'N1','text':'n','goal':'G1','subgroup':'S'},{'id':'N2','text':"
         "'m','goal':'G1','pupils':['uma']}]" ENDED(PARTLY("G1"), KEEP("G1")),
     NULL, PEOPLE "S-2026-2027-P1 G1-2026-2027-P1 N1-2026-2027-P1 check_subgroup:S-2026-2027-P1",
     "S-2026-2027-P1.pupils=tim,sam\nS-2026-2027-P1.supersedes=S\nG1-2026-2027-P1.subgroups=S-2026-2027-P1\n"
     "G1-2026-2027-P1.pupils=-\nN1-2026-2027-P1.subgroup=S-2026-2027-P1\nS-2026-2027-P1.period=2026-2027-P1"},
    {"what goes with it",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam','uma'],'method_refs':[{'lesson':"
         "'3'}]}],'needs':[{'id':'N1','text':'n','goal':'G1','pupils':['uma','sam'],'voiced_pupils':['uma'],"
         "'conversation':'C1'}],'conversations':[{'id':'C1','kind':'child'}],'approaches':[{'id':'A1','text':"
         "'b','goals':['G1'],'needs':['N1'],'staff':'noor','role':'teacher','strengths':['F1','F2']},{'id':'A2',"
         "'text':'b','goals':['G1'],'pupils':['uma']}],'factors':[{'id':'F1','text':'f','kind':'stimulating',"
         "'pupils':['sam'],'goals':['G1']},{'id':'F2','text':'f','kind':'stimulating','pupils':['uma']},{'id':'F3',"
         "'text':'f','kind':'stimulating','holder':'teaching'},{'id':'F4','text':'f','kind':'hindering','pupils':"
         "['sam']},{'id':'F5','text':'f','kind':'stimulating','holder':'group'}],'goal_analyses':[{'id':'GA','goal':"
         "'G1','evaluation':'E1','factors':['F3','F4']}],'toolboxes':[{'id':'T1','goal':'G1','tools':[{'id':'T1a',"
         "'text':'vraag uma','helper':'uma'},{'id':'T1b','text':'blokjes'}]}]" ENDED(PARTLY("G1"), KEEP("G1")),
     NULL, PEOPLE "F1-2026-2027-P1 F3-2026-2027-P1 G1-2026-2027-P1 N1-2026-2027-P1 A1-2026-2027-P1 T1-2026-2027-P1",
     "G1-2026-2027-P1.method_refs=1\nN1-2026-2027-P1.pupils=sam\nN1-2026-2027-P1.voiced_pupils=-\n"
     "N1-2026-2027-P1.conversation=-\nA1-2026-2027-P1.staff=-\nA1-2026-2027-P1.role=teacher\n"
     "A1-2026-2027-P1.strengths=F1-2026-2027-P1,F3-2026-2027-P1\nA1-2026-2027-P1.needs=N1-2026-2027-P1\n"
     "F1-2026-2027-P1.goals=G1-2026-2027-P1\nF1-2026-2027-P1.pupils=sam\nF1-2026-2027-P1.supersedes=F1\n"
     "F3-2026-2027-P1.goals=G1-2026-2027-P1\nT1-2026-2027-P1.tools=1"},
    {"who said it",
     OLD ",'needs':[{'id':'N1','text':'n','pupils':['sam'],'voiced_by':['pupil','teacher'],'voiced_pupils':['uma']},"
         "{'id':'N2','text':'n','pupils':['sam'],'voiced_by':['pupil'],'voiced_pupils':['uma','sam']},{'id':'N3',"
         "'text':'n','pupils':['sam'],'voiced_by':['pupil']}]",
     NULL, PEOPLE "N1-2026-2027-P1 N2-2026-2027-P1 N3-2026-2027-P1",
     "N1-2026-2027-P1.voiced_by=teacher\nN2-2026-2027-P1.voiced_by=pupil\nN2-2026-2027-P1.voiced_pupils=sam\n"
     "N3-2026-2027-P1.voiced_by=pupil"},
    {"needs of a child without a goal",
     OLD ",'needs':[{'id':'N1','text':'n','pupils':['sam']},{'id':'N2','text':'n','pupils':"
         "['sam'],'answer':'ja'},{'id':'N3','text':'n','pupils':['uma']}]",
     NULL, PEOPLE "N1-2026-2027-P1", "N1-2026-2027-P1.supersedes=N1"},
    {"a goal that can begin",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam']},{'id':'G2','text':'b',"
         "'prerequisites':['G1'],'pupils':['sam']}],'approaches':[{'id':'A1','text':'c','goals':['G2']}]" ENDED(
             "{'id':'R1','goal':'G1','status':'met'}", ""),
     NULL, PEOPLE "G2-2026-2027-P1 A1-2026-2027-P1 start_goal:G2-2026-2027-P1",
     "G2-2026-2027-P1.prerequisites=-\nG2-2026-2027-P1.supersedes=G2"},
    {"what is left to choose",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam']},{'id':'G2','text':'b',"
         "'period':'P5','pupils':['uma']},{'id':'G3','text':'c','period':'P5','pupils':['tim']}]" ENDED(
             PARTLY("G3"), "{'id':'J','goal':'G3','direction':'other_goal'}"),
     NULL, PEOPLE "not_evaluated:G1 write_goal:G3", "not_evaluated-G1-2026-2027-P1.pupils=sam"},
    {"a plan",
     OLD ",'school_groups':[{'id':'K3','name':'groep 5'}],'goals':[{'id':'G1','text':'a','pupils':['sam']}],'plans':["
         "{'id':'PL','kind':'child','period':'P5','school_group':'K3','owner':'noor','pupils':['sam','uma'],'goals':"
         "['G1']},{'id':'PU','kind':'child','period':'P5','pupils':['uma'],'goals':['G1']}]" ENDED(PARTLY("G1"),
                                                                                                   KEEP("G1")),
     NULL, PEOPLE "G1-2026-2027-P1 PL-2026-2027-P1",
     "PL-2026-2027-P1.school_group=K4\nPL-2026-2027-P1.owner=-\nPL-2026-2027-P1.pupils=sam\n"
     "PL-2026-2027-P1.goals=G1-2026-2027-P1\nPL-2026-2027-P1.state=concept\nPL-2026-2027-P1.supersedes=PL"},
    {"another class",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam']}]" ENDED(PARTLY("G1"), KEEP("G1")),
     "'id':'other','school_year':'2025-2026','pupils':[{'id':'wil'},{'id':'xia'}],'goals':[{'id':'G1','text':'b','"
     "period':"
     "'P5','pupils':['wil']},{'id':'G2','text':'c','period':'P5','pupils':['xia']},{'id':'G9','text':'d','period':'P4',"
     "'pupils':['wil']}]" ENDED(PARTLY("G1") "," PARTLY("G2"), KEEP("G1") "," KEEP("G2")),
     PEOPLE "G1-2026-2027-P1 G1-2026-2027-P1-2",
     "G1-2026-2027-P1.text=a\nG1-2026-2027-P1-2.text=b\nG1-2026-2027-P1-2.supersedes=G1\nG1-2026-2027-P1-2.pupils=wil"},
    {"a class of another year", OLD,
     "'id':'other','school_year':'2024-2025','pupils':[{'id':'wil'}],'goals':[{'id':'G1','text':"
     "'b','period':'P5','pupils':['wil']}]",
     PEOPLE, NULL},
    {"the same dossier once more",
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam']}]" ENDED(PARTLY("G1"), KEEP("G1")),
     OLD ",'goals':[{'id':'G1','text':'a','period':'P5','pupils':['sam']}]" ENDED(PARTLY("G1"), KEEP("G1")),
     PEOPLE "G1-2026-2027-P1", NULL},
};

/* A dossier whose members give its id must not get another. */
static hgw_doc *dossier_of(hgw_ctx *ctx, const char *members) {
    hgw_doc *doc = NULL;
    int named = strncmp(members, "'id':", 5) == 0;
    if (!named)
        return fixture_doc(ctx, HGW_T_DOSSIER, members);
    char *json = malloc(strlen(members) + 64);
    assert_non_null(json);
    size_t size = (size_t)sprintf(json, "{\"hgw\":\"dossier/1\",");
    for (; *members; members++)
        json[size++] = *members == '\'' ? '"' : *members;
    json[size++] = '}';
    assert_int_equal(hgw_doc_from_json(ctx, HGW_T_DOSSIER, json, size, NULL, &doc), HGW_OK);
    free(json);
    return doc;
}

static hgw_doc *class_options(hgw_ctx *ctx, const char *ends, const char *group) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_NEXT_OPTIONS);
    assert_non_null(options);
    if (ends)
        assert_int_equal(hgw_next_options_set_period(options, HGW_ROOT, ends), HGW_OK);
    if (group)
        assert_int_equal(hgw_next_options_set_school_group(options, HGW_ROOT, group), HGW_OK);
    return options;
}

static void run_class(const class_case *one) {
    hgw_ctx *ctx = hgw_ctx_new();
    assert_int_equal(hgw_ctx_set_today(ctx, 20260717), HGW_OK);
    hgw_doc *dossier = dossier_of(ctx, one->dossier), *draft = NULL, *options = class_options(ctx, "P5", "K4");
    hgw_doc *calendar = fixture_doc(ctx, HGW_T_CALENDAR, drafts_two_years);
    hgw_doc *roster = fixture_doc(ctx, HGW_T_ROSTER, ROSTER);
    hgw_doc *other = one->other ? dossier_of(ctx, one->other) : NULL;
    const hgw_doc *beside[] = {calendar, roster, other};
    if (hgw_next(ctx, dossier, beside, other ? 3 : 2, options, &draft) != HGW_OK)
        fail_msg("%s: %s", one->what, hgw_error_message(ctx));
    char *made = drafts_made(draft, NULL);
    size_t size = strlen(one->made);
    if (strncmp(made, one->made, size) != 0 || made[size] != '\0') {
        if (size != strlen(made) + 1 || strncmp(made, one->made, size - 1) != 0)
            fail_msg("%s: made %s, expected %s", one->what, made, one->made);
    }
    if (one->values)
        drafts_expect(draft, one->what, one->values);
    free(made);
    hgw_doc_free(draft);
    hgw_doc_free(options);
    hgw_doc_free(other);
    hgw_doc_free(roster);
    hgw_doc_free(calendar);
    hgw_doc_free(dossier);
    hgw_ctx_free(ctx);
}

static void new_classes(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        run_class(&classes[i]);
}

/* ---- rosters that do not do ---- */

static void rosters(void **state) {
    static const struct {
        const char *what, *roster, *group, *key; /* key NULL: it does */
    } rows[] = {
        {"two classes and none named", ROSTER, NULL, "next.group.unknown"},
        {"a class that is not there", ROSTER, "K9", "next.group.unknown"},
        {"a child is no class", ROSTER, "sam", "next.group.unknown"},
        {"no class at all", "'school_year':'2026-2027'", NULL, "next.group.unknown"},
        {"of another year", "'school_year':'2025-2026','school_groups':[{'id':'K4','name':'k'}]", "K4",
         "next.roster.missing"},
        {"the only class", "'school_groups':[{'id':'K4','name':'k'}],'pupils':[{'id':'sam'}]", NULL, NULL},
        {"an id that is taken", "'school_groups':[{'id':'K4','name':'k'}],'pupils':[{'id':'K4-2026-2027'}]", NULL,
         NULL},
    };
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *dossier = fixture_doc(ctx, HGW_T_DOSSIER, OLD);
    hgw_doc *calendar = fixture_doc(ctx, HGW_T_CALENDAR, drafts_two_years);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hgw_doc *roster = fixture_doc(ctx, HGW_T_ROSTER, rows[i].roster), *draft = NULL;
        hgw_doc *options = class_options(ctx, "P5", rows[i].group);
        const hgw_doc *beside[] = {roster, calendar};
        hgw_error_clear(ctx);
        int32_t status = hgw_next(ctx, dossier, beside, 2, options, &draft);
        const char *key = hgw_error_key(ctx);
        if (status != (rows[i].key ? HGW_E_NOTFOUND : HGW_OK) || (rows[i].key && strcmp(key, rows[i].key) != 0))
            fail_msg("%s: %d %s", rows[i].what, status, key ? key : "");
        if (draft)
            assert_int_equal(hgw_dossier_pupils_count(draft, HGW_ROOT), 1);
        hgw_doc_free(draft);
        hgw_doc_free(options);
        hgw_doc_free(roster);
    }
    hgw_doc_free(calendar);
    hgw_doc_free(dossier);
    hgw_ctx_free(ctx);
}

/* Neither the order in which last year's dossiers lie beside matters, nor that one lies there twice. */
static void order_beside(void **state) {
    static const char b[] = "'id':'b','school_year':'2025-2026','pupils':[{'id':'wil'}],'goals':[{'id':'G1','text':'b',"
                            "'period':'P5','pupils':['wil']}]" ENDED(PARTLY("G1"), KEEP("G1"));
    static const char c[] = "'id':'c','school_year':'2025-2026','pupils':[{'id':'tim'}],'goals':[{'id':'G1','text':'c',"
                            "'period':'P5','pupils':['tim']}]" ENDED(PARTLY("G1"), KEEP("G1"));
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *dossier = dossier_of(ctx, "'id':'a'," OLD), *one = NULL, *other = NULL;
    hgw_doc *docs[] = {fixture_doc(ctx, HGW_T_CALENDAR, drafts_two_years), fixture_doc(ctx, HGW_T_ROSTER, ROSTER),
                       dossier_of(ctx, b), dossier_of(ctx, c)};
    hgw_doc *options = class_options(ctx, "P5", "K4");
    const hgw_doc *forth[] = {docs[0], docs[1], docs[2], docs[3]},
                  *back[] = {docs[3], docs[2], docs[3], docs[1], docs[0]};
    assert_int_equal(hgw_next(ctx, dossier, forth, 4, options, &one), HGW_OK);
    assert_int_equal(hgw_next(ctx, dossier, back, 5, options, &other), HGW_OK);
    drafts_expect(one, "order", "G1-2026-2027-P1.text=b\nG1-2026-2027-P1-2.text=c");
    char *left = drafts_text(ctx, one), *right = drafts_text(ctx, other);
    assert_string_equal(left, right);
    hgw_free(left);
    hgw_free(right);
    hgw_doc_free(one);
    hgw_doc_free(other);
    for (int i = 0; i < 4; i++)
        hgw_doc_free(docs[i]);
    hgw_doc_free(options);
    hgw_doc_free(dossier);
    hgw_ctx_free(ctx);
}

/* ---- two years walked ---- */

typedef struct school {
    hgw_ctx *ctx;
    hgw_doc *calendars[2], *roster;
    hgw_doc *dossier; /* as it stands now */
    hgw_doc *before;  /* last year's, when the year has turned */
} school;

/* Look back on all goals of a period: partly reached, and kept. */
static void look_back(school *s, const char *period, hgw_date day) {
    hgw_doc *doc = s->dossier;
    hgw_rec evaluation = hgw_dossier_add_evaluations(doc, HGW_ROOT);
    assert_int_equal(hgw_evaluation_set_held_on(doc, evaluation, day), HGW_OK);
    for (int32_t i = 0, count = hgw_dossier_goals_count(doc, HGW_ROOT); i < count; i++) {
        hgw_rec goal = hgw_dossier_goals_at(doc, HGW_ROOT, i);
        if (strcmp(hgw_goal_period(doc, goal), period) != 0)
            continue;
        hgw_rec result = hgw_evaluation_add_results(doc, evaluation);
        assert_int_equal(hgw_goal_result_set_goal(doc, result, goal), HGW_OK);
        assert_int_equal(hgw_goal_result_set_status(doc, result, HGW_GOAL_STATUS_PARTLY), HGW_OK);
        hgw_rec adjustment = hgw_dossier_add_adjustments(doc, HGW_ROOT);
        assert_int_equal(hgw_adjustment_set_goal(doc, adjustment, goal), HGW_OK);
        assert_int_equal(hgw_adjustment_set_evaluation(doc, adjustment, evaluation), HGW_OK);
        assert_int_equal(hgw_adjustment_set_direction(doc, adjustment, HGW_ADJUSTMENT_DIRECTION_KEEP), HGW_OK);
    }
    assert_int_equal(hgw_ctx_set_today(s->ctx, day), HGW_OK);
}

static void turn(school *s, int new_year) {
    const hgw_doc *beside[] = {s->calendars[0], s->roster, s->calendars[1]};
    hgw_doc *draft = NULL, *options = class_options(s->ctx, NULL, "K4");
    if (hgw_next(s->ctx, s->dossier, beside, s->calendars[1] ? 3 : 2, options, &draft) != HGW_OK)
        fail_msg("%s", hgw_error_message(s->ctx));
    hgw_doc_free(options);
    if (new_year)
        s->before = s->dossier;
    else
        hgw_doc_free(s->dossier);
    s->dossier = draft;
}

/* How many steps a goal of the last period with a pupil goes back, through this year's dossier and last year's. */
static int steps_back(const school *s, const char *id, const char *pupil) {
    const hgw_doc *doc = s->dossier;
    int steps = 0;
    for (;; steps++) {
        hgw_rec goal = hgw_rec_find(doc, id);
        if (!goal && doc == s->dossier) {
            assert_string_equal(hgw_dossier_supersedes(doc, HGW_ROOT), "root");
            doc = s->before;
            goal = hgw_rec_find(doc, id);
        }
        if (!goal)
            fail_msg("no %s", id);
        int found = 0;
        for (int32_t i = 0; i < hgw_goal_pupils_count(doc, goal); i++)
            found |= strcmp(hgw_get_text(doc, hgw_goal_pupils_at(doc, goal, i), HGW_PUPIL_ID), pupil) == 0;
        assert_true(found);
        id = hgw_goal_supersedes(doc, goal);
        if (!id)
            return steps;
    }
}

static void walk(const char *one, const char *two, const char *before, const char *last) {
    static const hgw_date ends[] = {20251016, 20251218, 20260212, 20260423, 20260716};
    char period[32];
    school s = {hgw_ctx_new(), {NULL, NULL}, NULL, NULL, NULL};
    s.calendars[0] = fixture_doc(s.ctx, HGW_T_CALENDAR, one);
    s.calendars[1] = two ? fixture_doc(s.ctx, HGW_T_CALENDAR, two) : NULL;
    s.roster = fixture_doc(s.ctx, HGW_T_ROSTER, ROSTER);
    s.dossier =
        fixture_doc(s.ctx, HGW_T_DOSSIER, OLD ",'goals':[{'id':'G1','text':'a','period':'P1','pupils':['sam','uma']}]");
    for (int i = 0; i < 5; i++) {
        snprintf(period, sizeof period, "P%d", i + 1);
        look_back(&s, period, ends[i]);
        turn(&s, i == 4);
        assert_int_equal(hgw_dossier_goals_count(s.dossier, HGW_ROOT), i == 4 ? 1 : i + 2);
    }
    snprintf(period, sizeof period, "%sP1", before);
    look_back(&s, period, 20261015);
    turn(&s, 0);
    assert_int_equal(steps_back(&s, last, "sam"), 6);
    hgw_doc_free(s.dossier);
    hgw_doc_free(s.before);
    hgw_doc_free(s.roster);
    hgw_doc_free(s.calendars[0]);
    hgw_doc_free(s.calendars[1]);
    hgw_ctx_free(s.ctx);
}

static void history(void **state) {
    (void)state;
    walk(drafts_two_years, NULL, "2026-2027-", "G1-2026-2027-P2");
    walk(drafts_year_one, drafts_year_two, "", "G1-2026-2027-P2");
    walk(drafts_year_two, drafts_year_one, "", "G1-2026-2027-P2");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(new_classes),
        cmocka_unit_test(rosters),
        cmocka_unit_test(order_beside),
        cmocka_unit_test(history),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
