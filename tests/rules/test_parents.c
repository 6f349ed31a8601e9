/* Principle 4, parents: what they ask, what they are told, what they do at home. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PARENTS "'guardians':[{'id':'o1'},{'id':'o2'},{'id':'o3'}]"
#define KIDS PARENTS ",'pupils':[{'id':'k1','given_name':'Aya','guardians':['o1']},{'id':'k2','given_name':'Bo','guardians':['o2']},{'id':'k3','given_name':'Cas','guardians':['o3']}]"
#define NEED(more) PARENTS ",'support_needs':[{'id':'n','text':'informatie over dyslexie','guardian':'o1'" more "}]"
#define ASKED(more) NEED(",'asked_on':'2025-11-03'" more)
#define WANTS(more) NEED(",'category':'home_tip','asked_on':'2025-11-06'" more)
#define TIP(more) PARENTS ",'tips':[{'id':'t','quote':'Hoe oefen je thuis klokkijken?','guardian':'o1','given_on':'2025-11-06'" more "}]"
#define GOAL(more) "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'" more "}]"
#define TALK(kind, more) "'conversations':[{'id':'c','kind':'" kind "'" more "}]"
#define ROOM(more) TALK("parent_room", more)
#define HELD(day) ",'held_on':'" day "'"
#define PLANNED(day) ",'planned_for':'" day "'"
#define CRUCIAL(more) GOAL(",'crucial':true" more)
#define PC(more) "'goals':[{'id':'g','text':'wegen','scope':'parent_child','period':'P2'" more "}]"
#define ACT(more) "'parent_activities':[{'id':'a','text':'koekjes bakken'" more "}]"
#define SHOWN(more) "'presentations':[{'id':'s','activity':'a'" more "}]"
#define DONE(day) ACT(",'goal':'g','done_on':'" day "'")
#define STARTS "'holds_start_talks':true"
#define START(more) TALK("start", more)

/* One case, one line. */
static const rule_case cases[] = {
    /* Three weeks after Monday 3 November is Monday 24 November. */
    {"PARENT_NEED_OPEN", "three weeks", 20251124, ASKED(""), NULL, EDGE, 0},
    {"PARENT_NEED_OPEN", "a day more", 20251125, ASKED(""), NULL, EDGE, 1},
    {"PARENT_NEED_OPEN", "the team waits five weeks", 20251125, ASKED(""), "'thresholds':[{'rule':'PARENT_NEED_OPEN','name':'weeks','amount':5}]", 0, 0},
    {"PARENT_NEED_OPEN", "answered", 20251125, ASKED(",'answer':'we bellen'"), NULL, EDGE, 0},
    {"PARENT_NEED_OPEN", "answered after today", 20251125, ASKED(",'answer':'we bellen','answered_on':'2025-11-26'"), NULL, EDGE, 1},
    {"PARENT_NEED_OPEN", "declined with a reason", 20251125, ASKED(",'status':'declined','reason':'niet op school'"), NULL, 0, 0},
    {"PARENT_NEED_OPEN", "a tip for home has a rule of its own", 20251125, ASKED(",'category':'home_tip'"), NULL, 0, 0},
    {"PARENT_NEED_OPEN", "a teacher's need", 20251125, "'support_needs':[{'id':'n','text':'tijd','staff':'noor','asked_on':'2025-10-01'}]", NULL, 0, 0},
    {"PARENT_NEED_OPEN", "from a talk with parents", 20251125, TALK("parent", HELD("2025-11-03")) ",'support_needs':[{'id':'n','text':'rust','conversation':'c'}]", NULL, 0, 1},
    {"PARENT_NEED_OPEN", "from a course conversation", 20251125, TALK("course", HELD("2025-11-03")) ",'support_needs':[{'id':'n','text':'rust','conversation':'c'}]", NULL, 0, 0},
    {"PARENT_NEED_OPEN", "nobody knows since when", 20251125, NEED(""), NULL, 0, 0},
    {"PARENT_NEED_OPEN", "the school year is over", 20260801, ASKED(""), NULL, 0, 0},

    /* Two weeks after Thursday 6 November is Thursday 20 November. */
    {"HOME_TIP_UNANSWERED", "two weeks", 20251120, WANTS(""), NULL, EDGE, 0},
    {"HOME_TIP_UNANSWERED", "a day more", 20251121, WANTS(""), NULL, EDGE, 1},
    {"HOME_TIP_UNANSWERED", "answered", 20251121, WANTS(",'answer':'tafel dekken'"), NULL, 0, 0},
    {"HOME_TIP_UNANSWERED", "a parent asks, two weeks", 20251120, TIP(""), NULL, EDGE, 0},
    {"HOME_TIP_UNANSWERED", "a parent asks, a day more", 20251121, TIP(""), NULL, EDGE, 1},
    {"HOME_TIP_UNANSWERED", "the team waits four weeks", 20251121, TIP(""), "'thresholds':[{'rule':'HOME_TIP_UNANSWERED','name':'weeks','amount':4}]", 0, 0},
    {"HOME_TIP_UNANSWERED", "a parent asks and gets an answer", 20251121, TIP(",'answer':'bij het eten'"), NULL, 0, 0},
    {"HOME_TIP_UNANSWERED", "the answer comes after today", 20251121, TIP(",'answer':'bij het eten','answered_on':'2025-11-24'"), NULL, EDGE, 1},
    {"HOME_TIP_UNANSWERED", "the answer came today", 20251121, TIP(",'answered_on':'2025-11-21'"), NULL, EDGE, 0},
    {"HOME_TIP_UNANSWERED", "it led to an agreement", 20251121, "'agreements':[{'id':'b','text':'samen klokkijken'}]," TIP(",'led_to':['b']"), NULL, 0, 0},
    {"HOME_TIP_UNANSWERED", "advice for the school", 20251121, TIP(",'polarity':'start'"), NULL, 0, 0},
    {"HOME_TIP_UNANSWERED", "a pupil's tip", 20251121, "'tips':[{'id':'t','quote':'meer rust','given_on':'2025-11-06'}]", NULL, 0, 0},
    {"HOME_TIP_UNANSWERED", "the goal has a tip", 20251121, GOAL(",'home_tip':'bij het eten'") "," TIP(",'goal':'g'"), NULL, 0, 0},
    {"HOME_TIP_UNANSWERED", "the goal has an activity", 20251121, GOAL("") "," ACT(",'goal':'g'") "," TIP(",'goal':'g'"), NULL, 0, 0},
    {"HOME_TIP_UNANSWERED", "the goal has nothing", 20251121, GOAL("") "," TIP(",'goal':'g'"), NULL, 0, 1},
    {"HOME_TIP_UNANSWERED", "the school year is over", 20260801, TIP(""), NULL, 0, 0},

    /* Three weeks after Monday 27 October is Monday 17 November. */
    {"PARENTS_NOT_TOLD", "three weeks", 20251117, GOAL(""), NULL, EDGE, 0},
    {"PARENTS_NOT_TOLD", "a day more", 20251118, GOAL(""), NULL, EDGE, 1},
    {"PARENTS_NOT_TOLD", "the team waits five weeks", 20251118, GOAL(""), "'thresholds':[{'rule':'PARENTS_NOT_TOLD','name':'weeks','amount':5}]", 0, 0},
    {"PARENTS_NOT_TOLD", "two goals, one matter", 20251118, "'goals':[{'id':'g','text':'t','period':'P2'},{'id':'h','text':'u','period':'P2'}]", NULL, 0, 1},
    {"PARENTS_NOT_TOLD", "nothing runs", 20260112, GOAL(""), NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "no calendar", 20251118, GOAL(""), NULL, NO_CALENDAR, 0},
    {"PARENTS_NOT_TOLD", "a pupil's own goal", 20251118, GOAL(",'scope':'pupil'"), NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "a goal of the weeks only", 20251121, "'goals':[{'id':'g','text':'t'}],'week_plans':[{'id':'w','week_start':'2025-10-27','slots':[{'id':'x','day':'monday','goals':['g']}]},{'id':'v','week_start':'2025-11-17','slots':[{'id':'y','day':'monday','goals':['g']}]}]", NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "in the parents' room", 20251118, GOAL("") "," ROOM(HELD("2025-11-06")), NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "in class, of this goal", 20251118, GOAL("") "," TALK("class_info", HELD("2025-11-06") ",'goals':['g']"), NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "of former goals only", 20251118, "'goals':[{'id':'g','text':'t','period':'P2'},{'id':'h','text':'u','period':'P1'}]," ROOM(HELD("2025-11-06") ",'goals':['h']"), NULL, EDGE, 1},
    {"PARENTS_NOT_TOLD", "of former goals and this one", 20251118, "'goals':[{'id':'g','text':'t','period':'P2'},{'id':'h','text':'u','period':'P1'}]," ROOM(HELD("2025-11-06") ",'goals':['h','g']"), NULL, EDGE, 0},
    /* The week of 20 October has no school: two school weeks before the 27th is the 6th. */
    {"PARENTS_NOT_TOLD", "two school weeks before", 20251118, GOAL("") "," ROOM(HELD("2025-10-06")), NULL, EDGE, 0},
    {"PARENTS_NOT_TOLD", "a day earlier", 20251118, GOAL("") "," ROOM(HELD("2025-10-05")), NULL, EDGE, 1},
    {"PARENTS_NOT_TOLD", "planned and not ticked", 20251118, GOAL("") "," ROOM(PLANNED("2025-11-06")), NULL, EDGE, 0},
    {"PARENTS_NOT_TOLD", "planned for later", 20251118, GOAL("") "," ROOM(PLANNED("2025-11-19")), NULL, EDGE, 1},
    {"PARENTS_NOT_TOLD", "nobody knows when", 20251118, GOAL("") "," ROOM(""), NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "another kind of talk", 20251118, GOAL("") "," TALK("course", HELD("2025-11-06") ",'nothing_needed':true"), NULL, 0, 1},
    {"PARENTS_NOT_TOLD", "a talk with parents of one of three", 20251118, KIDS "," GOAL("") "," TALK("parent", HELD("2025-11-06") ",'pupils':['k1']"), NULL, EDGE, 1},
    {"PARENTS_NOT_TOLD", "with those of two of three", 20251118, KIDS "," GOAL("") "," TALK("parent", HELD("2025-11-06") ",'guardians':['o1','o2']"), NULL, EDGE, 0},
    {"PARENTS_NOT_TOLD", "start talks this period", 20251118, KIDS "," GOAL("") "," START(HELD("2025-11-06") ",'pupils':['k1','k2']"), NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "start talks last period", 20251118, KIDS "," GOAL("") "," START(HELD("2025-09-08") ",'pupils':['k1','k2','k3']"), NULL, 0, 1},
    {"PARENTS_NOT_TOLD", "a parent conversation with all", 20251118, KIDS "," GOAL("") "," TALK("parent", HELD("2025-11-06")), NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "something for home", 20251118, GOAL(",'home_tip':'spelletjes'"), NULL, 0, 0},
    {"PARENTS_NOT_TOLD", "an activity", 20251118, GOAL("") "," ACT(",'goal':'g'"), NULL, 0, 0},

    {"GOAL_NO_HOME_TIP", "in seven days", 20251120, CRUCIAL("") "," ROOM(PLANNED("2025-11-27")), NULL, EDGE, 1},
    {"GOAL_NO_HOME_TIP", "in eight days", 20251119, CRUCIAL("") "," ROOM(PLANNED("2025-11-27")), NULL, EDGE, 0},
    {"GOAL_NO_HOME_TIP", "today", 20251127, CRUCIAL("") "," ROOM(PLANNED("2025-11-27")), NULL, EDGE, 1},
    {"GOAL_NO_HOME_TIP", "yesterday", 20251128, CRUCIAL("") "," ROOM(PLANNED("2025-11-27")), NULL, EDGE, 0},
    {"GOAL_NO_HOME_TIP", "planned, and held after today", 20251120, CRUCIAL("") "," ROOM(PLANNED("2025-11-27") HELD("2025-11-27")), NULL, 0, 1},
    {"GOAL_NO_HOME_TIP", "held already", 20251120, CRUCIAL("") "," ROOM(PLANNED("2025-11-27") HELD("2025-11-19")), NULL, 0, 0},
    {"GOAL_NO_HOME_TIP", "a tip", 20251120, CRUCIAL(",'home_tip':'spelletjes'") "," ROOM(PLANNED("2025-11-27")), NULL, 0, 0},
    {"GOAL_NO_HOME_TIP", "an activity for a need", 20251120, CRUCIAL("") ",'needs':[{'id':'n','text':'oefenen','goal':'g'}]," ACT(",'needs':['n']") "," ROOM(PLANNED("2025-11-27")), NULL, 0, 0},
    {"GOAL_NO_HOME_TIP", "not crucial", 20251120, GOAL("") "," ROOM(PLANNED("2025-11-27")), NULL, 0, 0},
    {"GOAL_NO_HOME_TIP", "not running", 20260105, CRUCIAL("") "," ROOM(PLANNED("2026-01-08")), NULL, 0, 0},
    {"GOAL_NO_HOME_TIP", "a start talk", 20251120, CRUCIAL("") "," START(PLANNED("2025-11-27")), NULL, 0, 0},
    {"GOAL_NO_HOME_TIP", "two goals, two meetings, one matter", 20251120, "'goals':[{'id':'g','text':'t','period':'P2','crucial':true},{'id':'h','text':'u','period':'P2','crucial':true}],'conversations':[{'id':'c','kind':'parent_room','planned_for':'2025-11-27'},{'id':'d','kind':'class_info','planned_for':'2025-11-26'}]", NULL, 0, 1},
    {"GOAL_NO_HOME_TIP", "about another goal", 20251120, "'goals':[{'id':'g','text':'t','period':'P2','crucial':true},{'id':'h','text':'u','period':'P2'}]," ROOM(PLANNED("2025-11-27") ",'goals':['h']"), NULL, 0, 0},
    {"GOAL_NO_HOME_TIP", "a child's own goal does not come up in class", 20251120, CRUCIAL(",'scope':'pupil'") "," ROOM(PLANNED("2025-11-27")), NULL, EDGE, 0},
    {"GOAL_NO_HOME_TIP", "unless it is named", 20251120, CRUCIAL(",'scope':'pupil'") "," TALK("parent", PLANNED("2025-11-27") ",'goals':['g']"), NULL, EDGE, 1},
    {"GOAL_NO_HOME_TIP", "one child's parents, a goal of the class", 20251120, KIDS "," CRUCIAL("") "," TALK("parent", PLANNED("2025-11-27") ",'pupils':['k1']"), NULL, EDGE, 1},
    {"GOAL_NO_HOME_TIP", "one child's parents, a goal of a subgroup", 20251120, KIDS ",'subgroups':[{'id':'s','kind':'sub','name':'Sprong','pupils':['k2']}]," CRUCIAL(",'subgroups':['s']") "," TALK("parent", PLANNED("2025-11-27") ",'pupils':['k1']"), NULL, EDGE, 0},
    {"GOAL_NO_HOME_TIP", "in the parents' room, a goal of a subgroup", 20251120, KIDS ",'subgroups':[{'id':'s','kind':'sub','name':'Sprong','pupils':['k2']}]," CRUCIAL(",'subgroups':['s']") "," ROOM(PLANNED("2025-11-27")), NULL, 0, 1},

    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "two weeks", 20251120, PC(",'made_on':'2025-11-06'"), NULL, EDGE, 0},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "a day more", 20251121, PC(",'made_on':'2025-11-06'"), NULL, EDGE, 1},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "the team waits four weeks", 20251121, PC(",'made_on':'2025-11-06'"), "'thresholds':[{'rule':'PARENT_CHILD_GOAL_NO_ACTIVITY','name':'weeks','amount':4}]", 0, 0},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "two weeks into its period", 20251110, PC(""), NULL, EDGE, 0},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "a day more of its period", 20251111, PC(""), NULL, EDGE, 1},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "an activity", 20251121, PC("") "," ACT(",'goal':'g'"), NULL, 0, 0},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "an activity for a need", 20251121, PC("") ",'needs':[{'id':'n','text':'oefenen','goal':'g'}]," ACT(",'needs':['n']"), NULL, 0, 0},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "agreed after today", 20251121, PC("") "," ACT(",'goal':'g','agreed_on':'2025-11-24'"), NULL, 0, 1},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "another scope", 20251121, GOAL(",'scope':'pupil'"), NULL, 0, 0},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "reached", 20251121, PC("") ",'evaluations':[{'id':'e','held_on':'2025-11-20','results':[{'id':'r','goal':'g','status':'met'}]}]", NULL, 0, 0},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "on the last day of its period", 20251219, PC(""), NULL, EDGE, 1},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", "its period is over", 20251220, PC(""), NULL, EDGE, 0},

    {"ACTIVITY_NOT_SHOWN", "three weeks", 20251124, PC("") "," DONE("2025-11-03"), NULL, EDGE, 0},
    {"ACTIVITY_NOT_SHOWN", "a day more", 20251125, PC("") "," DONE("2025-11-03"), NULL, EDGE, 1},
    {"ACTIVITY_NOT_SHOWN", "the team waits five weeks", 20251125, PC("") "," DONE("2025-11-03"), "'thresholds':[{'rule':'ACTIVITY_NOT_SHOWN','name':'weeks','amount':5}]", 0, 0},
    {"ACTIVITY_NOT_SHOWN", "shown", 20251125, PC("") "," DONE("2025-11-03") "," SHOWN(HELD("2025-11-20")), NULL, EDGE, 0},
    {"ACTIVITY_NOT_SHOWN", "shown after today", 20251125, PC("") "," DONE("2025-11-03") "," SHOWN(HELD("2025-11-28")), NULL, EDGE, 1},
    {"ACTIVITY_NOT_SHOWN", "planned, and shown after today", 20251125, PC("") "," DONE("2025-11-03") "," SHOWN(PLANNED("2025-11-28") HELD("2025-11-28")), NULL, 0, 0},
    {"ACTIVITY_NOT_SHOWN", "planned", 20251125, PC("") "," DONE("2025-11-03") "," SHOWN(PLANNED("2025-11-28")), NULL, 0, 0},
    {"ACTIVITY_NOT_SHOWN", "planned and not ticked", 20251125, PC("") "," DONE("2025-11-03") "," SHOWN(PLANNED("2025-11-20")), NULL, 0, 0},
    {"ACTIVITY_NOT_SHOWN", "another activity was shown", 20251125, PC("") ",'parent_activities':[{'id':'a','text':'bakken','goal':'g','done_on':'2025-11-03'},{'id':'b','text':'wegen','goal':'g'}],'presentations':[{'id':'s','activity':'b','held_on':'2025-11-20'}]", NULL, 0, 1},
    {"ACTIVITY_NOT_SHOWN", "for a goal of the class", 20251125, GOAL("") "," DONE("2025-11-03"), NULL, 0, 0},
    {"ACTIVITY_NOT_SHOWN", "for no goal", 20251125, ACT(",'done_on':'2025-11-03'"), NULL, 0, 0},
    {"ACTIVITY_NOT_SHOWN", "for a need of such a goal", 20251125, PC("") ",'needs':[{'id':'n','text':'oefenen','goal':'g'}]," ACT(",'needs':['n'],'done_on':'2025-11-03'"), NULL, 0, 1},
    {"ACTIVITY_NOT_SHOWN", "not done", 20251125, PC("") "," ACT(",'goal':'g'"), NULL, 0, 0},
    {"ACTIVITY_NOT_SHOWN", "the school year is over", 20260801, PC("") "," DONE("2025-11-03"), NULL, 0, 0},

    {"ACTIVITY_WITHOUT_GOAL", "no goal", 20251121, ACT(""), NULL, EDGE, 1},
    {"ACTIVITY_WITHOUT_GOAL", "a goal", 20251121, GOAL("") "," ACT(",'goal':'g'"), NULL, EDGE, 0},
    {"ACTIVITY_WITHOUT_GOAL", "a need", 20251121, "'needs':[{'id':'n','text':'oefenen'}]," ACT(",'needs':['n']"), NULL, 0, 0},
    {"ACTIVITY_WITHOUT_GOAL", "done", 20251121, ACT(",'done_on':'2025-11-21'"), NULL, EDGE, 0},
    {"ACTIVITY_WITHOUT_GOAL", "done tomorrow", 20251120, ACT(",'done_on':'2025-11-21'"), NULL, EDGE, 1},
    {"ACTIVITY_WITHOUT_GOAL", "without a day", 0, ACT(""), NULL, 0, 1},
    {"ACTIVITY_WITHOUT_GOAL", "without a day, agreed", 0, ACT(",'agreed_on':'2025-11-03'"), NULL, 0, 1},
    {"ACTIVITY_WITHOUT_GOAL", "the last day of the school year", 20260731, ACT(",'agreed_on':'2025-11-03'"), NULL, EDGE, 1},
    {"ACTIVITY_WITHOUT_GOAL", "the school year is over", 20260801, ACT(",'agreed_on':'2025-11-03'"), NULL, EDGE, 0},
    {"ACTIVITY_WITHOUT_GOAL", "agreed after today", 20251121, ACT(",'agreed_on':'2025-11-24'"), NULL, 0, 0},

    /* The school year begins on Monday 1 September; six weeks later is 13 October. */
    {"NO_START_TALK", "six weeks", 20251013, KIDS, STARTS, EDGE, 0},
    {"NO_START_TALK", "a day more", 20251014, KIDS, STARTS, EDGE, 1},
    {"NO_START_TALK", "the team waits eight weeks", 20251014, KIDS, STARTS ",'thresholds':[{'rule':'NO_START_TALK','name':'weeks','amount':8}]", 0, 0},
    {"NO_START_TALK", "the team holds none", 20251014, KIDS, "'holds_start_talks':false", 0, 0},
    {"NO_START_TALK", "the team does not say", 20251014, KIDS, "'title':'t'", 0, 0},
    {"NO_START_TALK", "two of three", 20251014, KIDS "," START(HELD("2025-09-08") ",'pupils':['k1','k2']"), STARTS, EDGE, 1},
    {"NO_START_TALK", "all of them, by their parents", 20251014, KIDS "," START(HELD("2025-09-08") ",'guardians':['o1','o2','o3']"), STARTS, EDGE, 0},
    {"NO_START_TALK", "with parents, about one of them", 20251014, PARENTS ",'pupils':[{'id':'k1','guardians':['o1']},{'id':'k2','guardians':['o1']}]," START(HELD("2025-09-08") ",'guardians':['o1'],'pupils':['k1']"), STARTS, 0, 1},
    {"NO_START_TALK", "with all at once", 20251014, KIDS "," START(HELD("2025-09-08")), STARTS, 0, 0},
    {"NO_START_TALK", "reversed", 20251014, KIDS "," TALK("reversed_parent", HELD("2025-09-08") ",'pupils':['k1','k2','k3']"), STARTS, 0, 0},
    {"NO_START_TALK", "another kind of talk", 20251014, KIDS "," TALK("parent", HELD("2025-09-08") ",'pupils':['k1','k2','k3']"), STARTS, 0, 1},
    {"NO_START_TALK", "in the summer before", 20251014, KIDS "," START(HELD("2025-07-21")), STARTS, EDGE, 0},
    {"NO_START_TALK", "last school year", 20251014, KIDS "," START(HELD("2025-07-20")), STARTS, EDGE, 1},
    {"NO_START_TALK", "planned", 20251014, KIDS "," START(PLANNED("2025-11-03") ",'pupils':['k1','k2','k3']"), STARTS, 0, 0},
    {"NO_START_TALK", "planned and not ticked", 20251014, KIDS "," START(PLANNED("2025-09-08") ",'pupils':['k1','k2','k3']"), STARTS, 0, 0},
    {"NO_START_TALK", "planned, and held after today", 20251014, KIDS "," START(PLANNED("2025-11-03") HELD("2025-11-03")), STARTS, 0, 0},
    {"NO_START_TALK", "held after today, not planned", 20251014, KIDS "," START(HELD("2025-11-03")), STARTS, 0, 1},
    {"NO_START_TALK", "six weeks after joining", 20251222, "'pupils':[{'id':'k1','enrolled_on':'2025-11-10'}]", STARTS, EDGE, 0},
    {"NO_START_TALK", "more than six weeks after joining", 20260106, "'pupils':[{'id':'k1','enrolled_on':'2025-11-10'}]", STARTS, EDGE, 1},
    {"NO_START_TALK", "enrolled years ago", 20251014, "'pupils':[{'id':'k1','enrolled_on':'2022-08-22'}]", STARTS, 0, 1},
    {"NO_START_TALK", "a dossier of this year", 20251014, "'school_year':'2025-2026'," KIDS, STARTS, 0, 1},
    {"NO_START_TALK", "a dossier of another year", 20251014, "'school_year':'2024-2025'," KIDS, STARTS, 0, 0},
    {"NO_START_TALK", "no pupils", 20251014, "", STARTS, 0, 0},

    {"PARENTS_DID_IT", "done and shown", 20251125, PC("") "," DONE("2025-11-03") "," SHOWN(HELD("2025-11-25")), NULL, EDGE, 1},
    {"PARENTS_DID_IT", "shown tomorrow", 20251125, PC("") "," DONE("2025-11-03") "," SHOWN(HELD("2025-11-26")), NULL, EDGE, 0},
    {"PARENTS_DID_IT", "shown twice, once told", 20251125, PC("") "," DONE("2025-11-03") ",'presentations':[{'id':'s','activity':'a','held_on':'2025-11-20'},{'id':'r','activity':'a','held_on':'2025-11-21'}]", NULL, 0, 1},
    {"PARENTS_DID_IT", "of children with names", 20251125, KIDS "," PC("") "," ACT(",'goal':'g','pupils':['k1','k2'],'done_on':'2025-11-03'") "," SHOWN(HELD("2025-11-20")), NULL, 0, 1},
    {"PARENTS_DID_IT", "planned only", 20251125, PC("") "," DONE("2025-11-03") "," SHOWN(PLANNED("2025-11-20")), NULL, 0, 0},
    {"PARENTS_DID_IT", "shown, the day it was done not noted", 20251125, PC("") "," ACT(",'goal':'g'") "," SHOWN(HELD("2025-11-20")), NULL, 0, 1},
    {"PARENTS_DID_IT", "to be done after today", 20251125, PC("") "," DONE("2025-11-28") "," SHOWN(HELD("2025-11-20")), NULL, 0, 0},
    {"PARENTS_DID_IT", "shown on the first day", 20251125, PC("") "," DONE("2025-10-20") "," SHOWN(HELD("2025-10-27")), NULL, EDGE, 1},
    {"PARENTS_DID_IT", "shown before", 20251125, PC("") "," DONE("2025-10-20") "," SHOWN(HELD("2025-10-26")), NULL, EDGE, 0},
    {"PARENTS_DID_IT", "nothing runs", 20260112, PC("") "," DONE("2025-11-03") "," SHOWN(HELD("2025-11-25")), NULL, 0, 0},
};

static const mend mends[] = {
    {"PARENT_NEED_OPEN", 20251125, ASKED(""), ASKED(",'answer':'we bellen','answered_on':'2025-11-25'"), NULL, 0},
    {"HOME_TIP_UNANSWERED", 20251121, TIP(""), TIP(",'answer':'bij het eten','answered_on':'2025-11-21'"), NULL, 0},
    {"PARENTS_NOT_TOLD", 20251118, GOAL(""), GOAL("") "," ROOM(HELD("2025-11-18")), NULL, 0},
    {"GOAL_NO_HOME_TIP", 20251112, CRUCIAL("") "," ROOM(PLANNED("2025-11-13")), CRUCIAL(",'home_tip':'spelletjes'") "," ROOM(PLANNED("2025-11-13")), NULL, 0},
    {"PARENT_CHILD_GOAL_NO_ACTIVITY", 20251121, PC(""), PC("") "," ACT(",'goal':'g'"), NULL, 0},
    {"ACTIVITY_NOT_SHOWN", 20251125, PC("") "," DONE("2025-11-03"), PC("") "," DONE("2025-11-03") "," SHOWN(PLANNED("2025-11-28")), NULL, 0},
    {"ACTIVITY_WITHOUT_GOAL", 20251112, GOAL("") "," ACT(""), GOAL("") "," ACT(",'goal':'g'"), NULL, 0},
    {"NO_START_TALK", 20251014, KIDS, KIDS "," START(HELD("2025-10-14")), STARTS, 0},
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
