/* What the rules say, word for word, where a word depends on what was found. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fixture.h"

/* clang-format off */
#define PUPILS "'pupils':[{'id':'k1','given_name':'Aya'},{'id':'k2','given_name':'Bo'}]"
#define GOAL(more) "'goals':[{'id':'g','text':'tellen','subject':'rek','period':'P2'" more "}]"
#define JUDGED(status) "'evaluations':[{'id':'e','held_on':'2025-12-18','results':[{'id':'r','goal':'g','status':'" status "'}]}]"
#define ASKED(more) "'needs':[{'id':'n','text':'rust','voiced_by':['pupil'],'since':'2025-10-30'" more "}]"
#define SIGN(id, goal) "{'id':'" id "','kind':'observation','goals':['" goal "'],'held_on':'2025-11-10','sign':'negative'}"
#define ON(id) "{'id':'" id "','text':'" id "','period':'P2','outcomes':['o']}"
#define WEEK(id, monday, slots) "{'id':'" id "','week_start':'" monday "','slots':[" slots "]}"

static const struct {
    const char *code;
    hgw_date today;
    const char *dossier, *nl, *en;
} cases[] = {
    {"GOAL_AFTER_PERIOD", 0, GOAL(",'target_date':'2026-01-06'"),
     "De streefdatum van \"tellen\" is 6 januari 2026. Die valt buiten de periode; de periode loopt van 27 oktober 2025 tot en met 19 december 2025. Welke dag past wel?",
     "The target date of \"tellen\" is 6 January 2026. That lies outside the period; the period runs from 27 October 2025 to 19 December 2025. Which day would fit?"},
    {"GOAL_AFTER_PERIOD", 0, "'goals':[{'id':'g','text':'tellen','period':'P4','target_date':'2026-04-06'}]",
     "De streefdatum van \"tellen\" is 6 april 2026. Dan is er geen school; de periode loopt van 23 februari 2026 tot en met 24 april 2026. Welke dag past wel?",
     "The target date of \"tellen\" is 6 April 2026. There is no school that day; the period runs from 23 February 2026 to 24 April 2026. Which day would fit?"},
    {"NOT_MET_NO_REASON", 20260112, GOAL("") "," JUDGED("partly"),
     "\"tellen\" is maar deels gehaald. Welke factor speelde mee: in de aanpak, de tijd, de groep of thuis?",
     "\"tellen\" was only partly reached. Which factor mattered: in the approach, the time, the group or at home?"},
    {"NOT_MET_NO_REASON", 20260112, GOAL("") "," JUDGED("not_met"),
     "\"tellen\" is niet gehaald. Welke factor speelde mee: in de aanpak, de tijd, de groep of thuis?",
     "\"tellen\" was not reached. Which factor mattered: in the approach, the time, the group or at home?"},
    {"OFF_COURSE_NOW", 20251121, "'outcome_targets':[{'id':'o','text':'50 punten'}],'goals':[" ON("a") "],'evidence':[" SIGN("v", "a") "]",
     "De periode is halverwege en 1 van 1 doel op weg naar \"50 punten\" loopt nog niet. Bijsturen kan nog: wat verander je?",
     "Half of the period is gone and 1 of 1 goal towards \"50 punten\" is not on track. There is still time to adjust: what will you change?"},
    {"OFF_COURSE_NOW", 20251121, "'outcome_targets':[{'id':'o','text':'50 punten'}],'goals':[" ON("a") "," ON("b") "," ON("c") "],'evidence':[" SIGN("v", "a") "," SIGN("w", "b") "]",
     "De periode is halverwege en 2 van 3 doelen op weg naar \"50 punten\" lopen nog niet. Bijsturen kan nog: wat verander je?",
     "Half of the period is gone and 2 of 3 goals towards \"50 punten\" are not on track. There is still time to adjust: what will you change?"},
    {"PUPIL_NEED_UNANSWERED", 20251121, PUPILS "," ASKED(",'pupils':['k1','k2']"),
     "Aya, Bo vroegen op 30 oktober 2025 om \"rust\". Daar is nog geen antwoord op. Wat zeg je terug?",
     "Aya, Bo asked for \"rust\" on 30 October 2025. There is no answer yet. What will you say?"},
    {"PUPIL_NEED_UNANSWERED", 20251121, "'pupils':[{'id':'k1'},{'id':'k2'}]," ASKED(",'pupils':['k1','k2']"),
     "Een leerling vroeg op 30 oktober 2025 om \"rust\". Daar is nog geen antwoord op. Wat zeg je terug?",
     "A pupil asked for \"rust\" on 30 October 2025. There is no answer yet. What will you say?"},
    {"SUBGROUP_SKIPPED", 20251121, PUPILS ",'subgroups':[{'id':'s','kind':'sub','name':'Sprong','pupils':['k1']}]," GOAL(",'subgroups':['s']") ",'week_plans':[" WEEK("v", "2025-11-10", "") "," WEEK("w", "2025-11-17", "") "]",
     "Subgroep \"Sprong\" heeft al 2 weken achter elkaar geen moment in de weekplanning. Waar past er een?",
     "Subgroup \"Sprong\" has had no slot in the week plan for 2 weeks in a row. Where would one fit?"},
    {"STRENGTH_UNUSED", 20251121, "'school_groups':[{'id':'c','name':'groep 3/4/5'}]," GOAL("") ",'factors':[{'id':'f','text':'werkt graag samen','kind':'stimulating','holder':'group'}]",
     "\"werkt graag samen\" is genoemd bij groep 3/4/5 (groep), maar nog niet benut. Bij welk doel kan het helpen?",
     "\"werkt graag samen\" was mentioned for groep 3/4/5 (group) but is not used yet. Which goal could it help with?"},
    {"NO_PAPER_NEEDED", 20251121, GOAL("") ",'week_plans':[" WEEK("w", "2025-11-17", "{'id':'x','day':'monday','goals':['g']}") "],'class_discussions':[{'id':'d','kind':'class_week','held_on':'2025-11-18'}]",
     "Het doel staat in een besproken weekplanning; een apart plan is niet nodig.",
     "The goal is in a week plan that was discussed; no separate plan is needed."},
    {"NO_PAPER_NEEDED", 20251121, "'goals':[{'id':'g','text':'a','period':'P2'},{'id':'h','text':'b','period':'P2'}],'week_plans':[" WEEK("w", "2025-11-17", "{'id':'x','day':'monday','goals':['g','h']}") "],'class_discussions':[{'id':'d','kind':'class_week','held_on':'2025-11-18'}]",
     "Alle doelen staan in een besproken weekplanning; een apart plan is niet nodig.",
     "All goals are in a week plan that was discussed; no separate plan is needed."},
    {"DEAD_REFERENCE", 0, "'goals':[{'id':'g','text':'t','period':'P9'}]",
     "Periode verwijst naar \"P9\", maar dat bestaat niet (meer). Waar hoort de verwijzing naartoe te gaan?",
     "Period refers to \"P9\", which does not exist (any more). Where should it point?"},
    {"TARGET_NOT_ABOVE_NOW", 20251121, "'outcome_targets':[{'id':'o','subject':'rek','score':50}],'evidence':[{'id':'v','kind':'cito','subject':'rek','held_on':'2025-11-03','score':52.5}]",
     "De beoogde opbrengst (50) gaat niet verder dan wat al bereikt is (52,5). Klopt de verwachting nog?",
     "The target (50) goes no further than what is already reached (52.5). Is the expectation still right?"},
};
/* clang-format on */

static void test_messages(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f;
        fixture_start(&f, cases[i].dossier, NULL, 1);
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            assert_int_equal(hgw_ctx_set_lang(f.ctx, lang), HGW_OK);
            hgw_doc *findings = fixture_check(&f, cases[i].today, NULL);
            hgw_rec one = fixture_finding(findings, cases[i].code);
            if (!one)
                fail_msg("no %s in case %d", cases[i].code, (int)i);
            assert_string_equal(hgw_finding_message(findings, one), lang == HGW_LANG_NL ? cases[i].nl : cases[i].en);
            hgw_doc_free(findings);
        }
        fixture_end(&f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_messages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
