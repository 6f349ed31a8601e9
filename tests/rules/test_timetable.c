/* Principle 3: what is planned in a week against the hours of school, with the days that are off. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define HOURS(day) "{'id':'h" day "','day':'" day "','start':'08:30','finish':'14:30','break_minutes':60}"
/* Two days of five hours: 600 minutes. */
#define TEAM "'school_hours':[" HOURS("monday") "," HOURS("tuesday") "],'staff':[{'id':'noor','name':'juf Noor'}]"
#define PUPILS "'pupils':[{'id':'p','given_name':'Kim','grade':4},{'id':'q','given_name':'Bo','grade':5}],'subgroups':[{'id':'s','kind':'sub','name':'Sprong','pupils':['q']}],"
#define WEEK(monday, slots) "'week_plans':[{'id':'w','week_start':'" monday "','owner':'noor','slots':[" slots "]}]"
#define SLOT(id, day, start, minutes, more) "{'id':'" id "','day':'" day "','start':'" start "','minutes':" minutes more "}"
#define ALL ",'whole_group':true"
#define FULL SLOT("a", "monday", "08:30", "300", ALL) "," SLOT("b", "tuesday", "08:30", "300", ALL)
#define ONE_MORE SLOT("c", "tuesday", "13:30", "1", ALL)
#define LED ",'led_by':'teacher'"
#define BY_NOOR LED ",'staff':'noor'"
#define SUB ",'subgroups':['s']"

static const rule_case cases[] = {
    {"WEEK_OVERFULL", "just full", 0, PUPILS WEEK("2025-11-17", FULL), TEAM, EDGE, 0},
    {"WEEK_OVERFULL", "a minute more, for all alike", 0, PUPILS WEEK("2025-11-17", FULL "," ONE_MORE), TEAM, EDGE, 1},
    {"WEEK_OVERFULL", "a minute more, that did not happen", 0, PUPILS WEEK("2025-11-17", FULL "," SLOT("c", "tuesday", "13:30", "1", ALL ",'state':'not_done'")), TEAM, 0, 0},
    {"WEEK_OVERFULL", "at the same time as another", 0, PUPILS WEEK("2025-11-17", FULL "," SLOT("c", "tuesday", "13:00", "30", SUB)), TEAM, 0, 0},
    {"WEEK_OVERFULL", "for a subgroup only", 0, PUPILS WEEK("2025-11-17", FULL "," SLOT("c", "tuesday", "13:30", "30", SUB)), TEAM, 0, 1},
    {"WEEK_OVERFULL", "each in its own half", 0, PUPILS WEEK("2025-11-17", FULL "," SLOT("c", "monday", "13:30", "30", SUB ",'grades':[4]")), TEAM, 0, 0},
    {"WEEK_OVERFULL", "one pupil taken aside", 0, PUPILS WEEK("2025-11-17", FULL "," SLOT("c", "monday", "13:30", "30", ",'pupils':['p']")), TEAM, 0, 1},
    {"WEEK_OVERFULL", "different amounts", 0, PUPILS WEEK("2025-11-17", FULL "," SLOT("c", "monday", "13:30", "30", ",'pupils':['p']") "," SLOT("d", "monday", "13:30", "20", ",'pupils':['q']")), TEAM, 0, 2},
    {"WEEK_OVERFULL", "without a time of day, for the whole group", 0, PUPILS WEEK("2025-11-17", FULL ",{'id':'c','day':'monday','minutes':15" ALL "}"), TEAM, 0, 1},
    {"WEEK_OVERFULL", "without a time of day, for a subgroup: it may be at once", 0, PUPILS WEEK("2025-11-17", FULL ",{'id':'c','day':'monday','minutes':15" SUB "}"), TEAM, 0, 0},
    /* Easter Monday 6 April 2026: 300 minutes are left. */
    {"WEEK_OVERFULL", "a day off", 0, PUPILS WEEK("2026-04-06", SLOT("b", "tuesday", "08:30", "300", ALL)), TEAM, 0, 0},
    {"WEEK_OVERFULL", "a day off, and more than the other has", 0, PUPILS WEEK("2026-04-06", SLOT("b", "tuesday", "08:30", "301", ALL)), TEAM, 0, 1},
    {"WEEK_OVERFULL", "a week of holiday", 0, PUPILS WEEK("2025-12-22", SLOT("b", "tuesday", "08:30", "5", ALL)), TEAM, 0, 1},
    {"WEEK_OVERFULL", "a week that is over", 20251124, PUPILS WEEK("2025-11-17", FULL "," ONE_MORE), TEAM, EDGE, 0},
    {"WEEK_OVERFULL", "the last day of the week", 20251123, PUPILS WEEK("2025-11-17", FULL "," ONE_MORE), TEAM, EDGE, 1},
    {"WEEK_OVERFULL", "the teacher, who is nowhere else", 0, PUPILS WEEK("2025-11-17", FULL "," SLOT("c", "monday", "13:30", "30", ",'subgroups':['s'],'grades':[4],'led_by':'teacher'")), TEAM, 0, 0},
    {"WEEK_OVERFULL", "the teacher", 0, WEEK("2025-11-17", SLOT("a", "monday", "08:30", "300", ",'led_by':'teacher'") "," SLOT("b", "tuesday", "08:30", "300", ",'led_by':'substitute','staff':'noor'") ",{'id':'c','day':'monday','minutes':1,'led_by':'teacher'}"), TEAM, 0, 1},
    {"WEEK_OVERFULL", "pupils by themselves", 0, WEEK("2025-11-17", SLOT("a", "monday", "08:30", "300", ",'led_by':'teacher'") "," SLOT("b", "tuesday", "08:30", "300", ",'led_by':'teacher'") ",{'id':'c','day':'monday','minutes':1,'led_by':'self','staff':'noor'}"), TEAM, 0, 0},
    {"WEEK_OVERFULL", "two plans of one week", 0, PUPILS "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[" SLOT("a", "monday", "08:30", "300", ALL) "," SLOT("b", "tuesday", "08:30", "300", ALL) "]},{'id':'v','week_start':'2025-11-17','slots':[" ONE_MORE "]}]", TEAM, 0, 1},
    {"WEEK_OVERFULL", "hours of another grade only", 0, "'pupils':[{'id':'p','grade':8}]," WEEK("2025-11-17", FULL "," ONE_MORE), "'school_hours':[{'id':'h','day':'monday','start':'08:30','finish':'09:30','grades':[4]}]", 0, 0},
    {"WEEK_OVERFULL", "shorter days for grade 4", 0, PUPILS WEEK("2025-11-17", SLOT("a", "monday", "08:30", "90", ALL)), "'school_hours':[{'id':'h','day':'monday','start':'08:30','finish':'09:30','grades':[4]},{'id':'i','day':'monday','start':'08:30','finish':'10:30','grades':[5]}]", 0, 1},
    {"TEACHER_DOUBLE_BOOKED", "a minute too early", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:29", "15", LED)), TEAM, EDGE, 1},
    {"TEACHER_DOUBLE_BOOKED", "one ends as the other begins", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:30", "15", LED)), TEAM, EDGE, 0},
    {"TEACHER_DOUBLE_BOOKED", "another day", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "tuesday", "09:00", "15", LED)), TEAM, EDGE, 0},
    {"TEACHER_DOUBLE_BOOKED", "one of them not led", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:00", "15", ",'led_by':'self','staff':'noor'")), TEAM, 0, 0},
    {"TEACHER_DOUBLE_BOOKED", "somebody else", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:00", "15", ",'led_by':'assistant','staff':'yara'")), TEAM, 0, 0},
    {"TEACHER_DOUBLE_BOOKED", "an assistant who is not named", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", ",'led_by':'assistant'") "," SLOT("b", "monday", "09:00", "15", ",'led_by':'assistant'")), TEAM, 0, 0},
    {"TEACHER_DOUBLE_BOOKED", "an assistant who is named", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", ",'led_by':'assistant','staff':'yara'") "," SLOT("b", "monday", "09:10", "15", ",'staff':'yara'")), NULL, NO_CALENDAR, 1},
    {"TEACHER_DOUBLE_BOOKED", "no clock time", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) ",{'id':'b','day':'monday','minutes':15" LED "}"), TEAM, 0, 0},
    {"TEACHER_DOUBLE_BOOKED", "no minutes", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) ",{'id':'b','day':'monday','start':'09:00'" LED "}"), TEAM, 0, 0},
    {"TEACHER_DOUBLE_BOOKED", "one did not happen", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:00", "15", LED ",'state':'not_done'")), TEAM, 0, 0},
    {"TEACHER_DOUBLE_BOOKED", "three that hang together are one matter", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:20", "30", LED) "," SLOT("c", "monday", "09:45", "30", LED)), TEAM, 0, 1},
    {"TEACHER_DOUBLE_BOOKED", "twice on a day", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:20", "10", LED) "," SLOT("c", "monday", "11:00", "30", LED) "," SLOT("d", "monday", "11:00", "30", LED)), TEAM, 0, 2},
    {"TEACHER_DOUBLE_BOOKED", "in two plans of one week", 20251117, "'week_plans':[{'id':'v','week_start':'2025-11-17','slots':[" SLOT("a", "monday", "09:00", "30", BY_NOOR) "]},{'id':'w','week_start':'2025-11-17','slots':[" SLOT("b", "monday", "09:15", "30", BY_NOOR) "]}]", TEAM, 0, 1},
    {"TEACHER_DOUBLE_BOOKED", "in two weeks", 20251117, "'week_plans':[{'id':'v','week_start':'2025-11-17','slots':[" SLOT("a", "monday", "09:00", "30", BY_NOOR) "]},{'id':'w','week_start':'2025-11-24','slots':[" SLOT("b", "monday", "09:15", "30", BY_NOOR) "]}]", TEAM, 0, 0},
    {"TEACHER_DOUBLE_BOOKED", "the last day of the week", 20251123, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:00", "15", LED)), TEAM, EDGE, 1},
    {"TEACHER_DOUBLE_BOOKED", "a week that is over", 20251124, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:00", "15", LED)), TEAM, EDGE, 0},
    {"TEACHER_DOUBLE_BOOKED", "no day known", 0, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:00", "15", LED)), TEAM, 0, 1},
    {"WEEK_OVERFULL", "no hours", 0, PUPILS WEEK("2025-11-17", FULL "," ONE_MORE), "'title':'t'", 0, 0},
};

static const mend mends[] = {
    {"WEEK_OVERFULL", 20251117, PUPILS WEEK("2025-11-17", FULL "," ONE_MORE), PUPILS WEEK("2025-11-17", FULL), TEAM, 0},
    {"TEACHER_DOUBLE_BOOKED", 20251117, WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:29", "15", LED)), WEEK("2025-11-17", SLOT("a", "monday", "09:00", "30", LED) "," SLOT("b", "monday", "09:30", "15", LED)), TEAM, 0},
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
