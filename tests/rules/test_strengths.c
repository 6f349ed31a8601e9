/* Principles 5 and 6: strengths, tips, choices; and strengths that are reported. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define PUPILS "'pupils':[{'id':'k1','given_name':'Aya','grade':3},{'id':'k2','given_name':'Bo','grade':3}]"
#define OWN "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2','scope':'pupil','pupils':['k1']}]"
#define GROUP "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'}]"
#define STRENGTH(more) "'factors':[{'id':'f','text':'legt graag uit','kind':'stimulating','holder':'pupil','pupils':['k1']" more "}]"
#define APPROACH "'approaches':[{'id':'a','text':'t','goals':['g'],'strengths':['f']}]"
#define MET(day, status) "'evaluations':[{'id':'e','held_on':'" day "','results':[{'id':'r','goal':'g','status':'" status "'}]}]"
#define TALK(id, day, more) "{'id':'" id "','kind':'class_week','held_on':'" day "'" more "}"
#define TIP(more) "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[{'id':'s','day':'wednesday'}]}],'tips':[{'id':'t','quote':'Mogen we kiezen?','given_on':'2025-10-28'" more "}]"
#define CHOICE(more) "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[{'id':'s','day':'wednesday','pupil_choice':true" more "}]}]"

/* One case, one line. */
static const rule_case cases[] = {
    {"STRENGTH_UNUSED", "unused", 20251121, PUPILS "," OWN "," STRENGTH(""), NULL, 0, 1},
    {"STRENGTH_UNUSED", "used", 20251121, PUPILS "," OWN "," STRENGTH("") "," APPROACH, NULL, 0, 0},
    {"STRENGTH_UNUSED", "the pupil has no goal of his own", 20251121, PUPILS "," GROUP "," STRENGTH(""), NULL, 0, 0},
    {"STRENGTH_UNUSED", "one per holder", 20251121, PUPILS "," OWN ",'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'pupil','pupils':['k1']},{'id':'h','text':'twee','kind':'stimulating','holder':'pupil','pupils':['k1']}]", NULL, 0, 1},
    {"STRENGTH_UNUSED", "his parents are another holder", 20251121, PUPILS "," OWN ",'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'pupil','pupils':['k1']},{'id':'h','text':'twee','kind':'stimulating','holder':'parents','pupils':['k1']}]", NULL, 0, 2},
    {"STRENGTH_UNUSED", "a hindrance is no strength", 20251121, PUPILS "," OWN ",'factors':[{'id':'f','text':'een','kind':'hindering','pupils':['k1']}]", NULL, 0, 0},
    {"STRENGTH_UNUSED", "nothing runs", 20260112, PUPILS "," OWN "," STRENGTH(""), NULL, 0, 0},
    {"STRENGTH_UNUSED", "of a subgroup", 20251121, PUPILS ",'subgroups':[{'id':'s','kind':'sub','name':'Vlot','pupils':['k2']}],'goals':[{'id':'g','text':'t','period':'P2','subgroups':['s']}],'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'group','subgroup':'s'}]", NULL, 0, 1},

    {"STRENGTH_USED", "met", 20260112, PUPILS "," OWN "," STRENGTH("") "," APPROACH "," MET("2025-12-18", "met"), NULL, 0, 1},
    {"STRENGTH_USED", "partly", 20260112, PUPILS "," OWN "," STRENGTH("") "," APPROACH "," MET("2025-12-18", "partly"), NULL, 0, 0},
    {"STRENGTH_USED", "judged after today", 20251217, PUPILS "," OWN "," STRENGTH("") "," APPROACH "," MET("2025-12-18", "met"), NULL, 0, 0},
    {"STRENGTH_USED", "once, though linked twice", 20260112, PUPILS "," OWN "," STRENGTH("") ",'needs':[{'id':'n','text':'t','goal':'g'}],'approaches':[{'id':'a','text':'t','goals':['g'],'needs':['n'],'strengths':['f']}]," MET("2025-12-18", "met"), NULL, 0, 1},

    {"CLASS_KNOWS_THE_WAY", "two talks and a contribution", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':1") "," TALK("e", "2025-11-10", "") "]", NULL, 0, 1},
    {"CLASS_KNOWS_THE_WAY", "one talk", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':5") "]", NULL, 0, 0},
    {"CLASS_KNOWS_THE_WAY", "nobody said anything", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", "") "," TALK("e", "2025-11-10", "") "]", NULL, 0, 0},
    {"CLASS_KNOWS_THE_WAY", "a tip is a contribution", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", "") "," TALK("e", "2025-11-10", "") "],'tips':[{'id':'t','quote':'q','discussion':'d'}]", NULL, 0, 1},
    {"CLASS_KNOWS_THE_WAY", "the second is planned only", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':1") ",{'id':'e','kind':'class_week','planned_for':'2025-11-24'}]", NULL, 0, 0},
    {"CLASS_KNOWS_THE_WAY", "nothing runs", 20260112, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':1") "," TALK("e", "2025-11-10", "") "]", NULL, 0, 0},
    {"CLASS_KNOWS_THE_WAY", "the team asks three", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':1") "," TALK("e", "2025-11-10", "") "]", "'thresholds':[{'rule':'CLASS_KNOWS_THE_WAY','name':'talks','amount':3}]", 0, 0},

    {"TIP_USED", "led to a slot", 20251121, GROUP "," TIP(",'led_to':['s']"), NULL, 0, 1},
    {"TIP_USED", "answered only", 20251121, GROUP "," TIP(",'answer':'nee'"), NULL, 0, 0},
    {"TIP_USED", "answered after today", 20251121, GROUP "," TIP(",'led_to':['s'],'answered_on':'2025-11-24'"), NULL, 0, 0},
    {"TIP_USED", "a parent's tip", 20251121, "'guardians':[{'id':'o'}]," GROUP "," TIP(",'led_to':['s'],'guardian':'o'"), NULL, 0, 0},
    {"TIP_USED", "of another period", 20260112, "'goals':[{'id':'g','text':'t','period':'P3'}]," TIP(",'led_to':['s']"), NULL, 0, 0},

    {"PUPILS_CHOOSE", "chosen", 20251121, CHOICE(""), NULL, 0, 1},
    {"PUPILS_CHOOSE", "on the day itself", 20251119, CHOICE(""), NULL, 0, 1},
    {"PUPILS_CHOOSE", "the day is to come", 20251118, CHOICE(""), NULL, 0, 0},
    {"PUPILS_CHOOSE", "did not happen", 20251121, CHOICE(",'state':'not_done'"), NULL, 0, 0},
    {"PUPILS_CHOOSE", "another week", 20251128, CHOICE(""), NULL, 0, 0},
};
/* clang-format on */

static void test_cases(void **state) {
    (void)state;
    run_cases(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
