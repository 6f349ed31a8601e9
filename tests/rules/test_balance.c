/* Principle 7: a year in which plans are to be seen and people are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PAPER "'evaluations':[{'id':'e','held_on':'2025-12-18'}]"
#define ASKED ",'support_needs':[{'id':'n','text':'meer tijd','asked_on':'2025-11-03'}]"
#define STRONG ",'factors':[{'id':'f','text':'werkt graag samen','kind':'stimulating','noted_on':'2025-11-03'}]"
#define TIP(day) ",'tips':[{'id':'t','quote':'zelf kiezen','given_on':'" day "'}]"
#define TALK(kind, when) ",'conversations':[{'id':'c','kind':'" kind "'," when "}]"

/* School day ceil(n/2) of 2025-2026 is Monday 9 February; its last day is Friday 17 July.  One case, one line. */
static const rule_case cases[] = {
    {"PRINCIPLE_BALANCE", "paper only, half of the year over", 20260209, PAPER, NULL, EDGE, 1},
    {"PRINCIPLE_BALANCE", "a school day before half of the year", 20260206, PAPER, NULL, EDGE, 0},
    {"PRINCIPLE_BALANCE", "on the last day", 20260717, PAPER, NULL, EDGE, 1},
    {"PRINCIPLE_BALANCE", "the year is over", 20260718, PAPER, NULL, EDGE, 0},
    {"PRINCIPLE_BALANCE", "parents, strengths and pupils are all there", 20260302, PAPER ASKED STRONG TIP("2025-11-03"), NULL, EDGE, 0},
    {"PRINCIPLE_BALANCE", "one tip of a pupil", 20260302, PAPER TIP("2025-11-03"), NULL, EDGE, 0},
    {"PRINCIPLE_BALANCE", "one strength", 20260302, PAPER STRONG, NULL, 0, 0},
    {"PRINCIPLE_BALANCE", "one question of a parent", 20260302, PAPER ASKED, NULL, 0, 0},
    {"PRINCIPLE_BALANCE", "a talk with parents", 20260302, PAPER TALK("parent", "'held_on':'2026-02-27'"), NULL, 0, 0},
    {"PRINCIPLE_BALANCE", "that talk is planned only", 20260302, PAPER TALK("parent", "'planned_for':'2026-02-27'"), NULL, 0, 1},
    {"PRINCIPLE_BALANCE", "a talk with a child", 20260302, PAPER TALK("child", "'held_on':'2026-02-27'"), NULL, 0, 0},
    {"PRINCIPLE_BALANCE", "the tip comes after today", 20260302, PAPER TIP("2026-03-03"), NULL, 0, 1},
    {"PRINCIPLE_BALANCE", "an empty dossier", 20260302, "'title':'t'", NULL, 0, 0},
    {"PRINCIPLE_BALANCE", "goals only, no paper of principle 7", 20260302, "'goals':[{'id':'g','text':'tellen','target_date':'2026-04-01'}]", NULL, 0, 0},
    {"PRINCIPLE_BALANCE", "a plan that is a draft is no paper yet", 20260302, "'plans':[{'id':'p','kind':'period','state':'concept'}]", NULL, 0, 0},
    {"PRINCIPLE_BALANCE", "week plans count", 20260302, "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[{'id':'s','day':'monday','text':'kring'}]}]", NULL, 0, 1},
    {"PRINCIPLE_BALANCE", "a year that no calendar knows", 20260302, "'school_year':'2031-2032'," PAPER, NULL, 0, 0},
    {"PRINCIPLE_BALANCE", "no calendar", 20260302, PAPER, NULL, NO_CALENDAR, 0},
    {"PRINCIPLE_BALANCE", "no today", 0, PAPER, NULL, 0, 0},
};

static const mend mends[] = {
    {"PRINCIPLE_BALANCE", 20260302, PAPER, PAPER TIP("2026-03-02")},
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
