/* Principle 4, teachers: what they need, the course conversation, time that is freed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "fixture.h"
#include "run_cases.h"

/* clang-format off */
#define STAFF "'staff':[{'id':'noor','name':'juf Noor','role':'teacher'},{'id':'lotte','name':'Lotte','role':'ib'},{'id':'ruben','name':'Ruben','role':'director'},{'id':'yara','name':'Yara','role':'assistant'},{'id':'piet','name':'Piet'}]"
#define NEED(more) "'support_needs':[{'id':'n','text':'iemand die meekijkt'" more "}]"
#define HERS(day) NEED(",'staff':'noor','asked_on':'" day "'")
#define ASKED(more) NEED(",'staff':'noor','asked_on':'2025-10-28'" more)
#define TALK(more) "'conversations':[{'id':'c','kind':'course'" more "}]"
#define HELD(more) TALK(",'held_on':'2025-11-10'" more)
#define GOALS "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'},{'id':'h','text':'lezen','subject':'lez','period':'P2'}]"
#define TWO(first, second) "'conversations':[{'id':'c','kind':'course'," first "},{'id':'d','kind':'course','nothing_needed':true," second "}]"
#define COURSE(more) "'plans':[{'id':'p','kind':'course','state':'running','title':'Koers','start_date':'2025-09-01','end_date':'2026-07-17'" more "}]"
#define ROOM(more) "'conversations':[{'id':'c','kind':'parent_room'" more "}]"
#define PLANNED ",'planned_for':'2025-12-04'"
#define GROUP "'school_groups':[{'id':'k','name':'4','teachers':['noor']}]"
#define FREED "'staff':[{'id':'noor','role':'teacher','freed_minutes':30},{'id':'lotte','role':'ib'}]"
#define P2 "'goals':[{'id':'g','text':'tellen','period':'P2'}]"

/* One case, one line. */
static const rule_case cases[] = {
    /* Four weeks after Tuesday 28 October is Tuesday 25 November. */
    {"TEACHER_NEED_OPEN", "four weeks", 20251125, HERS("2025-10-28"), NULL, EDGE, 0},
    {"TEACHER_NEED_OPEN", "a day more", 20251126, HERS("2025-10-28"), NULL, EDGE, 1},
    {"TEACHER_NEED_OPEN", "with the name of who asked", 20251126, HERS("2025-10-28"), "'staff':[{'id':'noor','name':'juf Noor'}]", 0, 1},
    {"TEACHER_NEED_OPEN", "the holiday does not count", 20260106, HERS("2025-12-01"), NULL, 0, 0},
    {"TEACHER_NEED_OPEN", "without a calendar it does", 20260106, HERS("2025-12-01"), NULL, NO_CALENDAR, 1},
    {"TEACHER_NEED_OPEN", "the team waits six weeks", 20251126, HERS("2025-10-28"), "'thresholds':[{'rule':'TEACHER_NEED_OPEN','name':'weeks','amount':6}]", 0, 0},
    {"TEACHER_NEED_OPEN", "still open", 20251126, ASKED(",'status':'open'"), NULL, 0, 1},
    {"TEACHER_NEED_OPEN", "answered", 20251126, ASKED(",'answer':'ik kom dinsdag'"), NULL, 0, 0},
    {"TEACHER_NEED_OPEN", "answered today", 20251126, ASKED(",'answer':'ik kom dinsdag','answered_on':'2025-11-26'"), NULL, EDGE, 0},
    {"TEACHER_NEED_OPEN", "answered tomorrow", 20251126, ASKED(",'status':'answered','answer':'ik kom dinsdag','answered_on':'2025-11-27'"), NULL, EDGE, 1},
    {"TEACHER_NEED_OPEN", "answered, it says", 20251126, ASKED(",'status':'answered'"), NULL, 0, 0},
    {"TEACHER_NEED_OPEN", "only the day of the answer", 20251126, ASKED(",'answered_on':'2025-11-20'"), NULL, 0, 0},
    {"TEACHER_NEED_OPEN", "declined with a reason", 20251126, ASKED(",'status':'declined','reason':'dit jaar geen uren'"), NULL, EDGE, 0},
    {"TEACHER_NEED_OPEN", "declined without", 20251126, ASKED(",'status':'declined'"), NULL, EDGE, 1},
    {"TEACHER_NEED_OPEN", "nobody knows since when", 20251126, NEED(",'staff':'noor'"), NULL, 0, 0},
    {"TEACHER_NEED_OPEN", "nobody knows who asked", 20251126, NEED(",'asked_on':'2025-10-28'"), NULL, 0, 0},
    {"TEACHER_NEED_OPEN", "from a course conversation", 20251216, HELD("") "," NEED(",'conversation':'c'"), NULL, 0, 1},
    {"TEACHER_NEED_OPEN", "from a talk with parents", 20251216, "'conversations':[{'id':'c','kind':'parent','held_on':'2025-11-10'}]," NEED(",'conversation':'c'"), NULL, 0, 0},
    {"TEACHER_NEED_OPEN", "the parents' need", 20251126, "'guardians':[{'id':'o'}]," NEED(",'guardian':'o','asked_on':'2025-10-28'"), NULL, 0, 0},
    {"TEACHER_NEED_OPEN", "on the last day of the school year", 20260731, HERS("2025-10-28"), NULL, EDGE, 1},
    {"TEACHER_NEED_OPEN", "the school year is over", 20260801, HERS("2025-10-28"), NULL, EDGE, 0},
    {"TEACHER_NEED_OPEN", "carried on into the year that the dossier names", 20251126, "'school_year':'2025-2026'," HERS("2025-06-20"), NULL, 0, 1},

    {"COURSE_TALK_NO_TEACHER_NEED", "nothing noted", 20251121, HELD(""), NULL, EDGE, 1},
    {"COURSE_TALK_NO_TEACHER_NEED", "nothing needed", 20251121, HELD(",'nothing_needed':true"), NULL, EDGE, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "nothing needed: no", 20251121, HELD(",'nothing_needed':false"), NULL, 0, 1},
    {"COURSE_TALK_NO_TEACHER_NEED", "a need", 20251121, HELD("") "," NEED(",'staff':'noor','conversation':'c'"), NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "a need of somebody", 20251121, HELD("") "," NEED(",'conversation':'c'"), NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "the parents' need", 20251121, "'guardians':[{'id':'o'}]," HELD("") "," NEED(",'guardian':'o','conversation':'c'"), NULL, 0, 1},
    {"COURSE_TALK_NO_TEACHER_NEED", "the teacher's answer", 20251121, HELD(",'answers':[{'id':'a','answer':'tijd om te oefenen','speaker':'teacher'}]"), NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "no answer", 20251121, HELD(",'answers':[{'id':'a','question':'Wat heb jij nodig?','speaker':'teacher'}]"), NULL, 0, 1},
    {"COURSE_TALK_NO_TEACHER_NEED", "somebody else's answer", 20251121, HELD(",'answers':[{'id':'a','answer':'goed zo','speaker':'other'}]"), NULL, 0, 1},
    {"COURSE_TALK_NO_TEACHER_NEED", "another kind of talk", 20251121, "'conversations':[{'id':'c','kind':'group_meeting','held_on':'2025-11-10'}]", NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "still to be held", 20251107, HELD(""), NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "without a date", 20251121, TALK(""), NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "on the last day of the half year", 20260131, HELD(""), NULL, EDGE, 1},
    {"COURSE_TALK_NO_TEACHER_NEED", "in the next half", 20260201, HELD(""), NULL, EDGE, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "on the last day of the second half", 20260731, TALK(",'held_on':'2026-02-02'"), NULL, 0, 1},
    {"COURSE_TALK_NO_TEACHER_NEED", "in a new school year", 20260801, TALK(",'held_on':'2026-02-02'"), NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "a later one about the same subject", 20251121, GOALS "," TWO("'held_on':'2025-11-03','goals':['g']", "'held_on':'2025-11-10','goals':['g']"), NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "a later one about another subject", 20251121, GOALS "," TWO("'held_on':'2025-11-03','goals':['g']", "'held_on':'2025-11-10','goals':['h']"), NULL, 0, 1},
    {"COURSE_TALK_NO_TEACHER_NEED", "a later one in general", 20251121, GOALS "," TWO("'held_on':'2025-11-03','goals':['g']", "'held_on':'2025-11-10'"), NULL, 0, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", "an earlier one in general", 20251121, GOALS "," TWO("'held_on':'2025-11-10','goals':['g']", "'held_on':'2025-11-03'"), NULL, 0, 1},

    {"COURSE_TALK_INCOMPLETE", "without management", 20251121, HELD(",'staff':['noor','lotte']"), STAFF, EDGE, 1},
    {"COURSE_TALK_INCOMPLETE", "all three", 20251121, HELD(",'staff':['noor','lotte','ruben']"), STAFF, EDGE, 0},
    {"COURSE_TALK_INCOMPLETE", "only the teacher", 20251121, HELD(",'staff':['noor']"), STAFF, 0, 1},
    {"COURSE_TALK_INCOMPLETE", "only somebody else", 20251121, HELD(",'staff':['yara']"), STAFF, 0, 1},
    {"COURSE_TALK_INCOMPLETE", "the team settled two roles", 20251121, HELD(",'staff':['noor','lotte']"), STAFF ",'course_talk_roles':['teacher','ib']", EDGE, 0},
    {"COURSE_TALK_INCOMPLETE", "the team settled other roles", 20251121, HELD(",'staff':['noor','lotte','ruben']"), STAFF ",'course_talk_roles':['teacher','external']", 0, 1},
    {"COURSE_TALK_INCOMPLETE", "nobody noted", 20251121, HELD(""), STAFF, 0, 0},
    {"COURSE_TALK_INCOMPLETE", "the team does not know one", 20251121, HELD(",'staff':['noor','els']"), STAFF, 0, 0},
    {"COURSE_TALK_INCOMPLETE", "one has no role", 20251121, HELD(",'staff':['noor','piet']"), STAFF, 0, 0},
    {"COURSE_TALK_INCOMPLETE", "no team", 20251121, HELD(",'staff':['noor','lotte']"), NULL, 0, 0},
    {"COURSE_TALK_INCOMPLETE", "another half year", 20260201, HELD(",'staff':['noor','lotte']"), STAFF, EDGE, 0},
    {"COURSE_TALK_INCOMPLETE", "a later one had all", 20251121, TWO("'held_on':'2025-11-03','staff':['noor']", "'held_on':'2025-11-10','staff':['noor','lotte','ruben']"), STAFF, 0, 0},

    /* The window of M closes on 28 February; the week of 27 April has no school. */
    {"NO_COURSE_TALK", "eight weeks", 20260425, COURSE(""), NULL, EDGE, 0},
    {"NO_COURSE_TALK", "a day more", 20260426, COURSE(""), NULL, EDGE, 1},
    {"NO_COURSE_TALK", "two plans, one matter", 20260506, "'plans':[{'id':'p','kind':'course','start_date':'2025-09-01'},{'id':'q','kind':'course','start_date':'2025-09-01'}]", NULL, 0, 1},
    {"NO_COURSE_TALK", "the team waits twelve weeks", 20260506, COURSE(""), "'thresholds':[{'rule':'NO_COURSE_TALK','name':'weeks','amount':12}]", 0, 0},
    {"NO_COURSE_TALK", "a talk since", 20260506, COURSE("") "," TALK(",'held_on':'2026-03-01'"), NULL, EDGE, 0},
    {"NO_COURSE_TALK", "a talk on the last day, no result yet", 20260506, COURSE("") "," TALK(",'held_on':'2026-02-28'"), NULL, EDGE, 1},
    {"NO_COURSE_TALK", "a talk about a result, while measuring", 20260506, COURSE("") "," TALK(",'held_on':'2026-02-10'") ",'evidence':[{'id':'v','kind':'cito','moment':'M','held_on':'2026-02-10'}]", NULL, EDGE, 0},
    {"NO_COURSE_TALK", "the result came after the talk", 20260506, COURSE("") "," TALK(",'held_on':'2026-02-10'") ",'evidence':[{'id':'v','kind':'cito','moment':'M','held_on':'2026-02-11'}]", NULL, EDGE, 1},
    {"NO_COURSE_TALK", "a talk before", 20260506, COURSE("") "," TALK(",'held_on':'2025-11-10'"), NULL, 0, 1},
    {"NO_COURSE_TALK", "a talk is planned", 20260506, COURSE("") "," TALK(",'planned_for':'2026-05-20'"), NULL, 0, 0},
    {"NO_COURSE_TALK", "a planned talk that was held later", 20260506, COURSE("") "," TALK(",'planned_for':'2026-05-20','held_on':'2026-05-27'"), NULL, 0, 0},
    {"NO_COURSE_TALK", "held after today, not planned", 20260506, COURSE("") "," TALK(",'held_on':'2026-05-20'"), NULL, 0, 1},
    {"NO_COURSE_TALK", "another kind of talk", 20260506, COURSE("") ",'conversations':[{'id':'c','kind':'group_meeting','held_on':'2026-03-10'}]", NULL, 0, 1},
    {"NO_COURSE_TALK", "a plan of another kind", 20260506, "'plans':[{'id':'p','kind':'period','start_date':'2025-09-01'}]", NULL, 0, 0},
    {"NO_COURSE_TALK", "a plan that stopped", 20260506, "'plans':[{'id':'p','kind':'course','state':'stopped','start_date':'2025-09-01'}]", NULL, 0, 0},
    {"NO_COURSE_TALK", "a plan that is over", 20260506, "'plans':[{'id':'p','kind':'course','start_date':'2025-09-01','end_date':'2026-05-05'}]", NULL, EDGE, 0},
    {"NO_COURSE_TALK", "a plan on its last day", 20260506, "'plans':[{'id':'p','kind':'course','start_date':'2025-09-01','end_date':'2026-05-06'}]", NULL, EDGE, 1},
    {"NO_COURSE_TALK", "a plan that began after it", 20260506, "'plans':[{'id':'p','kind':'course','start_date':'2026-03-01'}]", NULL, 0, 0},
    {"NO_COURSE_TALK", "a plan without days: of this school year", 20260506, "'plans':[{'id':'p','kind':'course'}]", NULL, 0, 1},
    {"NO_COURSE_TALK", "a plan without days, of a dossier of another year", 20260506, "'school_year':'2024-2025','plans':[{'id':'p','kind':'course'}]", NULL, 0, 0},
    {"NO_COURSE_TALK", "not measured in these grades", 20260506, COURSE("") ",'school_groups':[{'id':'k','name':'1/2','grades':[1,2]}]", NULL, EDGE, 0},
    {"NO_COURSE_TALK", "measured in one of these grades", 20260506, COURSE("") ",'pupils':[{'id':'k1','grade':2},{'id':'k2','grade':3}]", NULL, EDGE, 1},

    {"SUPPORTED_NOBODY_FREED", "nobody freed", 20251121, ROOM(PLANNED ",'staff':['noor']"), STAFF, EDGE, 1},
    {"SUPPORTED_NOBODY_FREED", "freed", 20251121, ROOM(PLANNED ",'staff':['noor']"), FREED, EDGE, 0},
    {"SUPPORTED_NOBODY_FREED", "freed for nothing", 20251121, ROOM(PLANNED ",'staff':['noor']"), "'staff':[{'id':'noor','freed_minutes':0}]", EDGE, 1},
    {"SUPPORTED_NOBODY_FREED", "one of two freed", 20251121, ROOM(PLANNED ",'staff':['noor','lotte']"), FREED, 0, 0},
    {"SUPPORTED_NOBODY_FREED", "the teachers of the class", 20251121, GROUP "," ROOM(PLANNED), STAFF, 0, 1},
    {"SUPPORTED_NOBODY_FREED", "the teachers of the class are freed", 20251121, GROUP "," ROOM(PLANNED), FREED, 0, 0},
    {"SUPPORTED_NOBODY_FREED", "nobody knows who", 20251121, ROOM(PLANNED), STAFF, 0, 0},
    {"SUPPORTED_NOBODY_FREED", "the team does not know one", 20251121, ROOM(PLANNED ",'staff':['noor','els']"), STAFF, 0, 0},
    {"SUPPORTED_NOBODY_FREED", "on the day itself", 20251204, ROOM(PLANNED ",'staff':['noor']"), STAFF, EDGE, 1},
    {"SUPPORTED_NOBODY_FREED", "a day later", 20251205, ROOM(PLANNED ",'staff':['noor']"), STAFF, EDGE, 0},
    {"SUPPORTED_NOBODY_FREED", "planned, and held after today", 20251121, ROOM(PLANNED ",'held_on':'2025-12-04','staff':['noor']"), STAFF, 0, 1},
    {"SUPPORTED_NOBODY_FREED", "held before it was planned", 20251121, ROOM(PLANNED ",'held_on':'2025-11-20','staff':['noor']"), STAFF, 0, 0},
    {"SUPPORTED_NOBODY_FREED", "several, one matter", 20251121, "'conversations':[{'id':'c','kind':'parent_room','planned_for':'2025-12-04','staff':['noor']},{'id':'d','kind':'parent_room','planned_for':'2025-12-03','staff':['noor']}]", STAFF, 0, 1},
    {"SUPPORTED_NOBODY_FREED", "another kind of meeting", 20251121, "'conversations':[{'id':'c','kind':'class_info','planned_for':'2025-12-04','staff':['noor']}]", STAFF, 0, 0},
    {"SUPPORTED_NOBODY_FREED", "no team", 20251121, ROOM(PLANNED ",'staff':['noor']"), NULL, 0, 0},

    /* P2 began on Monday 27 October and runs until 19 December. */
    {"NEED_ANSWERED", "within four weeks", 20251128, P2 "," ASKED(",'answer':'ja','answered_on':'2025-11-25'"), NULL, EDGE, 1},
    {"NEED_ANSWERED", "a day later", 20251128, P2 "," ASKED(",'answer':'ja','answered_on':'2025-11-26'"), NULL, EDGE, 0},
    {"NEED_ANSWERED", "the team waits two weeks", 20251128, P2 "," ASKED(",'answer':'ja','answered_on':'2025-11-25'"), "'thresholds':[{'rule':'NEED_ANSWERED','name':'weeks','amount':2}]", 0, 0},
    {"NEED_ANSWERED", "on the day it was asked", 20251128, P2 "," ASKED(",'status':'answered','answered_on':'2025-10-28'"), NULL, 0, 1},
    {"NEED_ANSWERED", "the answer comes after today", 20251124, P2 "," ASKED(",'answer':'ja','answered_on':'2025-11-25'"), NULL, 0, 0},
    {"NEED_ANSWERED", "on an unknown day", 20251128, P2 "," ASKED(",'answer':'ja'"), NULL, 0, 0},
    {"NEED_ANSWERED", "a no with a reason", 20251128, P2 "," ASKED(",'status':'declined','reason':'geen uren','answered_on':'2025-11-25'"), NULL, 0, 0},
    {"NEED_ANSWERED", "still open, it says", 20251128, P2 "," ASKED(",'status':'open','answer':'later','answered_on':'2025-11-25'"), NULL, 0, 0},
    {"NEED_ANSWERED", "a day without words", 20251128, P2 "," ASKED(",'answered_on':'2025-11-25'"), NULL, 0, 0},
    {"NEED_ANSWERED", "before the goals of now", 20251128, P2 "," NEED(",'staff':'noor','asked_on':'2025-10-06','answer':'ja','answered_on':'2025-10-17'"), NULL, EDGE, 0},
    {"NEED_ANSWERED", "asked before, answered now", 20251128, P2 "," NEED(",'staff':'noor','asked_on':'2025-10-06','answer':'ja','answered_on':'2025-10-27'"), NULL, EDGE, 1},
    {"NEED_ANSWERED", "nothing runs", 20260112, P2 "," ASKED(",'answer':'ja','answered_on':'2025-11-25'"), NULL, 0, 0},
    {"NEED_ANSWERED", "of parents", 20251128, "'guardians':[{'id':'o'}]," P2 "," NEED(",'guardian':'o','asked_on':'2025-11-10','answer':'ja','answered_on':'2025-11-25'"), NULL, 0, 1},
    {"NEED_ANSWERED", "nobody knows of whom", 20251128, P2 "," NEED(",'asked_on':'2025-11-10','answer':'ja','answered_on':'2025-11-25'"), NULL, 0, 0},
};

static const mend mends[] = {
    {"TEACHER_NEED_OPEN", 20251126, HERS("2025-10-28"), ASKED(",'answer':'ik kom dinsdag','answered_on':'2025-11-26'"), NULL, 0},
    {"COURSE_TALK_NO_TEACHER_NEED", 20251121, HELD(""), HELD(",'nothing_needed':true"), NULL, 0},
    {"COURSE_TALK_INCOMPLETE", 20251121, HELD(",'staff':['noor','lotte']"), HELD(",'staff':['noor','lotte','ruben']"), STAFF, 0},
    {"NO_COURSE_TALK", 20260506, COURSE("") ",'factors':[{'id':'f','text':'werkt graag samen','kind':'stimulating','holder':'group'}]", COURSE("") ",'factors':[{'id':'f','text':'werkt graag samen','kind':'stimulating','holder':'group'}]," TALK(",'held_on':'2026-05-06','nothing_needed':true"), NULL, 0},
    {"SUPPORTED_NOBODY_FREED", 20251121, ROOM(PLANNED ",'staff':['noor']"), ROOM(PLANNED ",'staff':['noor']"), STAFF, 0, NULL, NULL, FREED},
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

/* One, two or three roles, in words that fit. */
static void test_roles(void **state) {
    (void)state;
    static const struct {
        const char *staff, *roles, *messages[2];
    } talks[] = {
        {"'noor','lotte'",
         "'course_talk_roles':['teacher','ib','director']",
         {"Bij het koersgesprek van 10 november 2025 ontbrak: directie. Wie praat hen bij?",
          "Missing at the course conversation of 10 November 2025 was: management. Who will bring them up to date?"}},
        {"'lotte'",
         "'course_talk_roles':['teacher','ib','director']",
         {"Bij het koersgesprek van 10 november 2025 ontbraken: leerkracht en directie. Wie praat hen bij?",
          "Missing at the course conversation of 10 November 2025 were: teacher and management. Who will bring "
          "them up to date?"}},
        {"'yara'",
         "'title':'team'",
         {"Bij het koersgesprek van 10 november 2025 ontbraken: leerkracht en intern begeleider en directie. Wie praat "
          "hen bij?",
          "Missing at the course conversation of 10 November 2025 were: teacher and internal support coordinator and "
          "management. Who will bring them up to date?"}},
    };
    for (size_t i = 0; i < sizeof talks / sizeof *talks; i++) {
        char dossier[256], team[1024];
        snprintf(dossier, sizeof dossier, HELD(",'staff':[%s]"), talks[i].staff);
        snprintf(team, sizeof team, STAFF ",%s", talks[i].roles);
        fixture f;
        fixture_start(&f, dossier, team, 1);
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            assert_int_equal(hgw_ctx_set_lang(f.ctx, lang), HGW_OK);
            hgw_doc *findings = fixture_check(&f, 20251121, NULL);
            hgw_rec one = fixture_finding(findings, "COURSE_TALK_INCOMPLETE");
            assert_string_equal(hgw_finding_message(findings, one), talks[i].messages[lang - 1]);
            hgw_doc_free(findings);
        }
        fixture_end(&f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_mends),
                                       cmocka_unit_test(test_roles)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
