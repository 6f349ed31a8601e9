/* Principles 5 and 6: strengths, tips, choices; and strengths that are reported. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
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
    {"STRENGTH_UNUSED", "unused", 20251121, PUPILS "," OWN "," STRENGTH(""), NULL, EDGE, 1},
    {"STRENGTH_UNUSED", "used", 20251121, PUPILS "," OWN "," STRENGTH("") "," APPROACH, NULL, EDGE, 0},
    {"STRENGTH_UNUSED", "the pupil has no goal of his own", 20251121, PUPILS "," GROUP "," STRENGTH(""), NULL, 0, 0},
    {"STRENGTH_UNUSED", "one per holder", 20251121, PUPILS "," OWN ",'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'pupil','pupils':['k1']},{'id':'h','text':'twee','kind':'stimulating','holder':'pupil','pupils':['k1']}]", NULL, 0, 1},
    {"STRENGTH_UNUSED", "his parents are another holder", 20251121, PUPILS "," OWN ",'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'pupil','pupils':['k1']},{'id':'h','text':'twee','kind':'stimulating','holder':'parents','pupils':['k1']}]", NULL, 0, 2},
    {"STRENGTH_UNUSED", "a hindrance is no strength", 20251121, PUPILS "," OWN ",'factors':[{'id':'f','text':'een','kind':'hindering','pupils':['k1']}]", NULL, 0, 0},
    {"STRENGTH_UNUSED", "nothing runs", 20260112, PUPILS "," OWN "," STRENGTH(""), NULL, 0, 0},
    {"STRENGTH_UNUSED", "of a subgroup", 20251121, PUPILS ",'subgroups':[{'id':'s','kind':'sub','name':'Vlot','pupils':['k2']}],'goals':[{'id':'g','text':'t','period':'P2','subgroups':['s']}],'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'group','subgroup':'s'}]", NULL, 0, 1},
    {"STRENGTH_UNUSED", "of the group", 20251121, GROUP ",'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'group'}]", NULL, 0, 1},
    {"STRENGTH_UNUSED", "of the group, used", 20251121, GROUP ",'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'group'}]," APPROACH, NULL, 0, 0},
    {"STRENGTH_UNUSED", "of the group, when nothing runs", 20260112, GROUP ",'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'group'}]", NULL, 0, 0},
    {"STRENGTH_UNUSED", "of the teaching: nobody holds it", 20251121, GROUP ",'factors':[{'id':'f','text':'een','kind':'stimulating','holder':'teaching'}]", NULL, 0, 0},
    {"STRENGTH_UNUSED", "it helped to reach another goal", 20251121, PUPILS ",'goals':[{'id':'g','text':'tellen','period':'P2','scope':'pupil','pupils':['k1']},{'id':'h','text':'lezen','period':'P2','scope':'pupil','pupils':['k1']}]," STRENGTH("") "," MET("2025-11-20", "met") ",'goal_analyses':[{'id':'n','goal':'g','evaluation':'e','factors':['f']}]", NULL, 0, 0},
    {"STRENGTH_UNUSED", "an approach with it served a goal that was met", 20251121, PUPILS ",'goals':[{'id':'g','text':'tellen','period':'P2','scope':'pupil','pupils':['k1']},{'id':'h','text':'lezen','period':'P2','scope':'pupil','pupils':['k1']}]," STRENGTH("") "," APPROACH "," MET("2025-11-20", "met"), NULL, 0, 0},
    {"STRENGTH_UNUSED", "an approach with it served a goal that was not met", 20251121, PUPILS ",'goals':[{'id':'g','text':'tellen','period':'P2','scope':'pupil','pupils':['k1']},{'id':'h','text':'lezen','period':'P2','scope':'pupil','pupils':['k1']}]," STRENGTH("") "," APPROACH "," MET("2025-11-20", "dropped"), NULL, 0, 1},
    {"STRENGTH_UNUSED", "named with a goal that was not reached", 20251121, PUPILS ",'goals':[{'id':'g','text':'tellen','period':'P2','scope':'pupil','pupils':['k1']},{'id':'h','text':'lezen','period':'P2','scope':'pupil','pupils':['k1']}]," STRENGTH("") "," MET("2025-11-20", "partly") ",'goal_analyses':[{'id':'n','goal':'g','evaluation':'e','factors':['f']}]", NULL, 0, 1},
    {"STRENGTH_UNUSED", "it is to be used from next week", 20251121, PUPILS "," OWN "," STRENGTH("") ",'approaches':[{'id':'a','text':'t','goals':['g'],'strengths':['f'],'started_on':'2025-11-24'}]", NULL, 0, 0},

    {"STRENGTH_USED", "met", 20260112, PUPILS "," OWN "," STRENGTH("") "," APPROACH "," MET("2025-12-18", "met"), NULL, EDGE, 1},
    {"STRENGTH_USED", "partly", 20260112, PUPILS "," OWN "," STRENGTH("") "," APPROACH "," MET("2025-12-18", "partly"), NULL, EDGE, 0},
    {"STRENGTH_USED", "judged after today", 20251217, PUPILS "," OWN "," STRENGTH("") "," APPROACH "," MET("2025-12-18", "met"), NULL, 0, 0},
    {"STRENGTH_USED", "once, though linked twice", 20260112, PUPILS "," OWN "," STRENGTH("") ",'needs':[{'id':'n','text':'t','goal':'g'}],'approaches':[{'id':'a','text':'t','goals':['g'],'needs':['n'],'strengths':['f']}]," MET("2025-12-18", "met"), NULL, 0, 1},
    {"STRENGTH_USED", "the approach is to begin", 20260112, PUPILS "," OWN "," STRENGTH("") ",'approaches':[{'id':'a','text':'t','goals':['g'],'strengths':['f'],'started_on':'2026-01-19'}]," MET("2025-12-18", "met"), NULL, 0, 0},

    {"CLASS_KNOWS_THE_WAY", "two talks and a contribution", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':1") "," TALK("e", "2025-11-10", "") "]", NULL, EDGE, 1},
    {"CLASS_KNOWS_THE_WAY", "one talk", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':5") "]", NULL, EDGE, 0},
    {"CLASS_KNOWS_THE_WAY", "nobody said anything", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", "") "," TALK("e", "2025-11-10", "") "]", NULL, EDGE, 0},
    {"CLASS_KNOWS_THE_WAY", "a tip is a contribution", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", "") "," TALK("e", "2025-11-10", "") "],'tips':[{'id':'t','quote':'q','discussion':'d'}]", NULL, 0, 1},
    {"CLASS_KNOWS_THE_WAY", "the second is planned only", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':1") ",{'id':'e','kind':'class_week','planned_for':'2025-11-24'}]", NULL, 0, 0},
    {"CLASS_KNOWS_THE_WAY", "nothing runs", 20260112, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':1") "," TALK("e", "2025-11-10", "") "]", NULL, 0, 0},
    {"CLASS_KNOWS_THE_WAY", "the team asks three", 20251121, GROUP ",'class_discussions':[" TALK("d", "2025-11-03", ",'contributions':1") "," TALK("e", "2025-11-10", "") "]", "'thresholds':[{'rule':'CLASS_KNOWS_THE_WAY','name':'talks','amount':3}]", 0, 0},

    {"TIP_USED", "led to a slot", 20251121, GROUP "," TIP(",'led_to':['s']"), NULL, EDGE, 1},
    {"TIP_USED", "led to an approach that is to begin", 20251121, GROUP ",'approaches':[{'id':'a','text':'t','started_on':'2025-11-24'}]," TIP(",'led_to':['a']"), NULL, 0, 1},
    {"TIP_USED", "answered only", 20251121, GROUP "," TIP(",'answer':'nee'"), NULL, EDGE, 0},
    {"TIP_USED", "answered today", 20251121, GROUP "," TIP(",'led_to':['s'],'answered_on':'2025-11-21'"), NULL, EDGE, 1},
    {"TIP_USED", "answered after today", 20251121, GROUP "," TIP(",'led_to':['s'],'answered_on':'2025-11-24'"), NULL, EDGE, 0},
    {"TIP_USED", "a parent's tip", 20251121, "'guardians':[{'id':'o'}]," GROUP "," TIP(",'led_to':['s'],'guardian':'o'"), NULL, 0, 0},
    {"TIP_USED", "of another period", 20260112, "'goals':[{'id':'g','text':'t','period':'P3'}]," TIP(",'led_to':['s']"), NULL, 0, 0},

    {"PUPILS_CHOOSE", "chosen", 20251121, CHOICE(""), NULL, 0, 1},
    {"PUPILS_CHOOSE", "on the day itself", 20251119, CHOICE(""), NULL, EDGE, 1},
    {"PUPILS_CHOOSE", "the day is to come", 20251118, CHOICE(""), NULL, EDGE, 0},
    {"PUPILS_CHOOSE", "did not happen", 20251121, CHOICE(",'state':'not_done'"), NULL, 0, 0},
    {"PUPILS_CHOOSE", "another week", 20251128, CHOICE(""), NULL, 0, 0},
};

/* What the finding asks for, done. */
static const mend mends[] = {
    {"STRENGTH_UNUSED", 20251121, PUPILS "," OWN "," STRENGTH(""), PUPILS "," OWN "," STRENGTH("") "," APPROACH},
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

/* Only a tip of the whole class is said to be from the class. */
static void test_tip_from_whom(void **state) {
    (void)state;
    static const struct {
        const char *dossier, *messages[2];
    } tips[] = {
        {GROUP "," TIP(",'led_to':['s'],'from_class':true"),
         {"De tip \"Mogen we kiezen?\" uit de klas is overgenomen.",
          "The tip \"Mogen we kiezen?\" from the class was taken up."}},
        {PUPILS "," GROUP "," TIP(",'led_to':['s'],'pupils':['k1']"),
         {"De tip \"Mogen we kiezen?\" is overgenomen.", "The tip \"Mogen we kiezen?\" was taken up."}},
    };
    for (size_t i = 0; i < sizeof tips / sizeof *tips; i++) {
        fixture f;
        fixture_start(&f, tips[i].dossier, NULL, 1);
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            assert_int_equal(hgw_ctx_set_lang(f.ctx, lang), HGW_OK);
            hgw_doc *findings = fixture_check(&f, 20251121, NULL);
            hgw_rec tip = fixture_finding(findings, "TIP_USED");
            assert_string_equal(hgw_finding_message(findings, tip), tips[i].messages[lang - 1]);
            hgw_doc_free(findings);
        }
        fixture_end(&f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_mends),
                                       cmocka_unit_test(test_tip_from_whom)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
