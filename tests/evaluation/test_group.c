/* The group in between: the tally, the number that is expected to make it, false alarms, the group as a whole, and
 * everybody who is left out, by name.  The lines are those of test_growth.c: on course .91218517, adjust .15954638,
 * undecided .39617301; expected numbers follow by multiplying out who makes it and who does not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "evaluated.h"

/* clang-format off */
#define KID(id) "{'id':'" id "','given_name':'Naam " id "','grade':5}"
#define KIDS "'pupils':[" KID("k") "," KID("l") "," KID("m") "]"
#define AIM "'id':'o','text':'vlot lezen','instrument':'i'"
#define FULL AIM ",'score':70,'due_on':'2026-01-19'"
#define DOSSIER(aim, evidence) KIDS ",'outcome_targets':[{" aim "}],'evidence':[" evidence "]"
#define POINT(kid, n, day, score) "{'id':'" kid n "','kind':'cito','held_on':'" day "','pupils':['" kid "'],'instrument':'i','score':" score "}"
#define UNDATED(more) "{'id':'u','kind':'cito','pupils':['k']," more "}"
#define LINE(kid, a, b, c, d) POINT(kid, "1", "2025-09-01", a) "," POINT(kid, "2", "2025-09-29", b) "," POINT(kid, "3", "2025-10-27", c) "," POINT(kid, "4", "2025-11-24", d)
#define ON(kid) LINE(kid, "40", "49", "57", "64")
#define OFF(kid) LINE(kid, "40", "44", "50", "53")
#define OPEN(kid) LINE(kid, "40", "46", "51", "57")
#define FEW(kid) POINT(kid, "1", "2025-09-01", "40") "," POINT(kid, "3", "2025-10-27", "50")
#define ODD(kid) LINE(kid, "40", "48", "55", "42")
#define BAD(kid, n, kind) "{'id':'" kid n "','kind':'" kind "','held_on':'2025-11-26','pupils':['" kid "'],'outcome':'o','sign':'negative'}"
#define WORRY(kid) BAD(kid, "8", "observation") "," BAD(kid, "9", "parent_talk")
#define TEST(kid, n) "{'id':'" kid n "','kind':'method_test','held_on':'2025-11-1" n "','pupils':['" kid "'],'outcome':'o','instrument':'j','sign':'positive'}"
#define TESTS(kid) TEST(kid, "5") "," TEST(kid, "6") "," TEST(kid, "7")
#define GROWTH(more) "'instruments':[{'id':'i','name':'tempo','scale':'growth'" more "},{'id':'j','name':'toetsen','scale':'mastery'}]"
#define SEE5 GROWTH(",'see':5")

#define TALLY(pupils, on, adjust, open) {HGW_GROUP_RESULT_PUPIL_COUNT, pupils}, {HGW_GROUP_RESULT_ON_COURSE, on}, {HGW_GROUP_RESULT_TO_ADJUST, adjust}, {HGW_GROUP_RESULT_TOO_EARLY, open}
#define EXPECTED(mean, lower, upper, of, alarms) {HGW_GROUP_RESULT_EXPECTED, mean}, {HGW_GROUP_RESULT_EXPECTED_LOWER, lower}, {HGW_GROUP_RESULT_EXPECTED_UPPER, upper}, {HGW_GROUP_RESULT_EXPECTED_OF, of}, {HGW_GROUP_RESULT_FALSE_ALARMS, alarms}

static const struct {
    const char *what, *dossier, *team;
    evaluated_want wants[EVALUATED_WANTS];
    const char *says; /* what the sentence is, or NULL */
} tallies[] = {
    {"one of each", DOSSIER(FULL, ON("k") "," OFF("l") "," OPEN("m")), SEE5, {TALLY(3, 1, 1, 1), EXPECTED(1.46790456, 1, 2, 3, 0.15954638)}, "Van 3 leerlingen: 1 op koers, 1 bijstellen, 1 nog niet te zeggen. Van de 3 van wie de kans bekend is, halen er naar verwachting 1 tot 2 het doel, als hun kansen los van elkaar staan. Voor een enkeling kan bijstellen vals alarm zijn: het zou ook zonder lukken."},
    {"three on course", DOSSIER(FULL, ON("k") "," ON("l") "," ON("m")), SEE5, {TALLY(3, 3, 0, 0), EXPECTED(2.73655551, 2, 3, 3, 0)}, "Van 3 leerlingen: 3 op koers, 0 bijstellen, 0 nog niet te zeggen. Van de 3 van wie de kans bekend is, halen er naar verwachting 2 tot 3 het doel, als hun kansen los van elkaar staan."},
    {"three to adjust", DOSSIER(FULL, OFF("k") "," OFF("l") "," OFF("m")), SEE5, {TALLY(3, 0, 3, 0), EXPECTED(0.47863914, 0, 1, 3, 0.47863914)}},
    {"one of three measured", DOSSIER(FULL, ON("k")), SEE5, {TALLY(3, 1, 0, 0), EXPECTED(0.91218517, 1, 1, 1, 0)}, "Van 1 leerling: 1 op koers, 0 bijstellen, 0 nog niet te zeggen."},
    {"too few days give no chance to count", DOSSIER(FULL, ON("k") "," OFF("l") "," FEW("m")), SEE5, {TALLY(3, 1, 1, 1), EXPECTED(1.07173155, 1, 2, 2, 0.15954638)}},
    {"one far off neither", DOSSIER(FULL, ON("k") "," OFF("l") "," ODD("m")), SEE5, {TALLY(3, 1, 1, 1), EXPECTED(1.07173155, 1, 2, 2, 0.15954638)}},
    {"one who must talk first has a chance all the same", DOSSIER(FULL, ON("k") "," OFF("l") "," WORRY("k")), SEE5, {TALLY(3, 0, 1, 1), EXPECTED(1.07173155, 1, 2, 2, 0.15954638)}},
    {"so has one whom concern made adjust", DOSSIER(FULL, ON("k") "," OFF("l") "," OPEN("m") "," WORRY("m")), SEE5, {TALLY(3, 1, 2, 0), EXPECTED(1.46790456, 1, 2, 3, 0.55571939)}, "Van 3 leerlingen: 1 op koers, 2 bijstellen, 0 nog niet te zeggen. Van de 3 van wie de kans bekend is, halen er naar verwachting 1 tot 2 het doel, als hun kansen los van elkaar staan. Naar verwachting is bijstellen voor ongeveer 1 van de 2 vals alarm: het zou ook zonder lukken."},
    {"a chance from too few days is none, whatever the tests say", DOSSIER(FULL, ON("k") "," OFF("l") "," FEW("m") "," TESTS("m")), SEE5, {TALLY(3, 2, 1, 0), EXPECTED(1.07173155, 1, 2, 2, 0.15954638)}},
    {"only seen and said", DOSSIER(FULL, WORRY("k")), SEE5, {TALLY(3, 0, 1, 0), EXPECTED(-1, -1, -1, -1, -1)}},
    {"one is far off and one decided on by the teacher", DOSSIER(FULL, ON("k") "," LINE("l", "40", "41", "42", "41")) ",'teacher_verdicts':[{'id':'v','outcome':'o','pupils':['k'],'verdict':'adjust','decided_on':'2025-11-28'}]", SEE5, {TALLY(3, 1, 1, 0)}, "Van 2 leerlingen: 1 op koers, 1 bijstellen, 0 nog niet te zeggen. Van de 2 van wie de kans bekend is, is de verwachting dat 1 het doel haalt, als hun kansen los van elkaar staan. Vals alarm wordt daarbij niet verwacht. Bij 1 van hen besloot de leerkracht zelf."},
    {"mastered now is no chance to reach it later", DOSSIER("'id':'o','text':'t','instrument':'j','score':0.8,'due_on':'2026-01-19'", "{'id':'e','kind':'method_test','held_on':'2025-11-17','pupils':['k','l'],'instrument':'j','items':20,'correct':20}"), SEE5, {TALLY(3, 2, 0, 0), EXPECTED(-1, -1, -1, -1, -1)}},
    {"two of three take part", DOSSIER(FULL ",'pupils':['k','l']", ON("k") "," OFF("l") "," OPEN("m")), SEE5, {TALLY(2, 1, 1, 0), EXPECTED(1.07173155, 1, 2, 2, 0.15954638)}},
    {"a pupil named twice counts once", DOSSIER(FULL ",'pupils':['k','k','l']", ON("k") "," OFF("l")), SEE5, {TALLY(2, 1, 1, 0), EXPECTED(1.07173155, 1, 2, 2, 0.15954638)}},
    {"those of a subgroup", DOSSIER(FULL ",'subgroups':['s']", ON("k") "," OFF("l") "," OPEN("m")) ",'subgroups':[{'id':'s','name':'sterren','kind':'sub','pupils':['l','k']}]", SEE5, {TALLY(2, 1, 1, 0), EXPECTED(1.07173155, 1, 2, 2, 0.15954638)}},
    {"those of a grade", "'pupils':[" KID("k") "," KID("l") ",{'id':'m','grade':6}],'outcome_targets':[{" FULL ",'grades':[5]}],'evidence':[" ON("k") "," OFF("l") "," OPEN("m") "]", SEE5, {TALLY(2, 1, 1, 0), EXPECTED(1.07173155, 1, 2, 2, 0.15954638)}},
};

/* Everybody who is left out, and why. */
#define DAY1 POINT("k", "1", "2025-09-01", "40")
#define LEVELS(rows) GROWTH(",'see':5,'level_bounds':[" rows "]")
#define BOUND(grade, from) "{'grade':" grade ",'grading':'C','from_score':" from "}"
#define NOBODYS "'outcome_targets':[{" FULL "}],'evidence':[]"
#define OF_GROUP(more) "{'id':'z','kind':'cito','held_on':'2025-11-24','outcome':'o','instrument':'i'," more "}"
#define GOAL(more, evidence) KIDS ",'goals':[{'id':'g','text':'vlot lezen','criterion':'c'" more "}],'evidence':[" evidence "]"
#define AT(kid, n, day, more) "{'id':'" kid n "','kind':'cito','held_on':'" day "','pupils':['" kid "'],'goals':['g']," more "}"

static const evaluated_case left_out[] = {
    {"nothing of him", 20251201, DOSSIER(FULL, ON("l")), SEE5, NULL, "o", "k", "left out: no_evidence", -1},
    {"joined after the year began", 20251201, "'school_year':'2025-2026','pupils':[" KID("l") ",{'id':'k','enrolled_on':'2025-10-27'}],'outcome_targets':[{" FULL "}],'evidence':[" ON("l") "]", SEE5, NULL, "o", "k", "left out: joined_late", -1, 1},
    {"joined on its first day", 20251201, "'school_year':'2025-2026','pupils':[" KID("l") ",{'id':'k','enrolled_on':'2025-09-01'}],'outcome_targets':[{" FULL "}],'evidence':[" ON("l") "]", SEE5, NULL, "o", "k", "left out: no_evidence", -1, 1},
    {"joined a day later", 20251201, "'school_year':'2025-2026','pupils':[" KID("l") ",{'id':'k','enrolled_on':'2025-09-02'}],'outcome_targets':[{" FULL "}],'evidence':[" ON("l") "]", SEE5, NULL, "o", "k", "left out: joined_late", -1, 1},
    {"joined late and was measured since", 20251201, "'school_year':'2025-2026','pupils':[{'id':'k','enrolled_on':'2025-10-27'}],'outcome_targets':[{" FULL "}],'evidence':[" POINT("k", "1", "2025-11-03", "40") "]", SEE5, NULL, "o", "k", "too_little_evidence: few_points, short_span, stale", 0.5, 1},
    {"joined late, with no calendar to tell", 20251201, "'pupils':[{'id':'k','enrolled_on':'2025-10-27'}],'outcome_targets':[{" FULL "}]", SEE5, NULL, "o", "k", "left out: no_evidence", -1},
    {"does not take part", 20251201, DOSSIER(FULL ",'exempt':['k']", ON("k") "," ON("l")), SEE5, NULL, "o", "k", "left out: exempt", -1},
    {"the others do", 20251201, DOSSIER(FULL ",'exempt':['k']", ON("k") "," ON("l")), SEE5, NULL, "o", "l", "on_course", 0.91218517},
    {"no target", 20251201, DOSSIER(AIM ",'due_on':'2026-01-19'", ON("k")), SEE5, NULL, "o", "k", "left out: no_target", -1},
    {"no day", 20251201, DOSSIER(AIM ",'score':70", ON("k")), SEE5, NULL, "o", "k", "left out: no_day", -1},
    {"a moment that no calendar has", 20251201, DOSSIER(AIM ",'score':70,'moment':'M'", ON("k")), SEE5, NULL, "o", "k", "left out: no_day", -1},
    {"a level, and no norm table", 20251201, DOSSIER(AIM ",'grading':'C','due_on':'2026-01-19'", ON("k")), SEE5, NULL, "o", "k", "left out: no_norm_table", -1},
    {"a level with its norm", 20251201, DOSSIER(AIM ",'grading':'C','due_on':'2026-01-19'", ON("k")), LEVELS(BOUND("5", "70")), NULL, "o", "k", "on_course", 0.91218517},
    {"a level with the norm of another grade", 20251201, DOSSIER(AIM ",'grading':'C','due_on':'2026-01-19'", ON("k")), LEVELS(BOUND("4", "70")), NULL, "o", "k", "left out: no_norm_table", -1},
    {"a level with a norm for each grade", 20251201, DOSSIER(AIM ",'grading':'C','due_on':'2026-01-19'", OFF("k")), LEVELS(BOUND("4", "60") "," BOUND("5", "70")), NULL, "o", "k", "adjust", 0.15954638},
    {"the row of grade and moment before one for all", 20251201, DOSSIER(AIM ",'grading':'C','due_on':'2026-01-19'", OFF("k")), LEVELS("{'grading':'C','from_score':20}," BOUND("5", "70") ",{'grading':'C','from_score':30}"), NULL, "o", "k", "adjust", 0.15954638},
    {"another level", 20251201, DOSSIER(AIM ",'grading':'B','due_on':'2026-01-19'", ON("k")), LEVELS(BOUND("5", "70")), NULL, "o", "k", "left out: no_norm_table", -1},
    {"the score before the level", 20251201, DOSSIER(FULL ",'grading':'C'", ON("k")), LEVELS(BOUND("5", "99")), NULL, "o", "k", "on_course", 0.91218517},
    {"the kind of scale is not known", 20251201, DOSSIER(FULL, ON("k")), "'instruments':[{'id':'i','name':'tempo','see':5}]", NULL, "o", "k", "left out: scale_unknown", -1},
    {"the day has passed", 20260120, DOSSIER(FULL, ON("k")), SEE5, NULL, "o", NULL, "left out: over", -1},
    {"it is today", 20260119, DOSSIER(FULL, ON("k")), SEE5, NULL, "o", NULL, "left out: over", -1},
    {"the day before it is not over", 20260118, DOSSIER(FULL, ON("k")), SEE5, NULL, "o", "k", "too_little_evidence: stale", 0.91218517},
    {"the window is still open", 20260120, DOSSIER(AIM ",'score':70,'moment':'M'", ON("k")), SEE5, NULL, "o", NULL, "left out: window_open", -1, 1},
    {"on the last day of the window", 20260228, DOSSIER(AIM ",'score':70,'moment':'M'", ON("k")), SEE5, NULL, "o", NULL, "left out: window_open", -1, 1},
    {"the window has closed", 20260301, DOSSIER(AIM ",'score':70,'moment':'M'", ON("k")), SEE5, NULL, "o", NULL, "left out: over", -1, 1},
    {"a day of the school's own has passed in an open window", 20260120, DOSSIER(FULL ",'moment':'M'", ON("k")), SEE5, NULL, "o", NULL, "left out: over", -1, 1},
    {"a subgroup with nobody in it", 20251201, DOSSIER(FULL ",'subgroups':['s']", ON("k")) ",'subgroups':[{'id':'s','name':'sterren','kind':'sub'}]", SEE5, NULL, "o", NULL, "left out: nobody", -1},
    {"a base group that names nobody is everybody", 20251201, DOSSIER(FULL ",'subgroups':['s']", ON("k")) ",'subgroups':[{'id':'s','name':'groep 5','kind':'base'}]", SEE5, NULL, "o", "k", "on_course", 0.91218517},
    {"a grade that nobody is in", 20251201, DOSSIER(FULL ",'grades':[8]", ON("k")), SEE5, NULL, "o", NULL, "left out: nobody", -1},
    {"a dossier without pupils", 20251201, NOBODYS, SEE5, NULL, "o", NULL, "left out: nobody", -1},
    {"a group by the norms of pupils", 20251201, DOSSIER(FULL, ON("k") "," OF_GROUP("'grading':'C'")), SEE5, NULL, "o", NULL, "left out: group_by_pupil_norm", -1},
    {"a group by I to V", 20251201, DOSSIER(FULL, OF_GROUP("'grading':'II'")), SEE5, NULL, "o", NULL, "left out: group_by_pupil_norm", -1},
    {"the mean of a group", 20251201, DOSSIER(FULL, OF_GROUP("'score':66")), SEE5, NULL, "o", NULL, "-", -1},
    {"a goal of which nothing is known", 20251201, GOAL(",'target_date':'2026-01-19'", ""), SEE5, NULL, "g", NULL, "left out: no_evidence", -1},
    {"a goal without a day", 20251201, GOAL(",'instrument':'i','score':70", ON("k")), SEE5, NULL, "g", NULL, "left out: no_day", -1},
    {"a goal without a target", 20251201, GOAL(",'instrument':'i','target_date':'2026-01-19'", AT("k", "1", "2025-09-01", "'instrument':'i','score':40")), SEE5, NULL, "g", NULL, "left out: no_target", -1},
    {"a goal with scores of no instrument", 20251201, GOAL(",'score':70,'target_date':'2026-01-19'", AT("k", "1", "2025-09-01", "'score':40")), SEE5, NULL, "g", NULL, "left out: no_instrument", -1},
    {"a score without a day", 20251201, DOSSIER(FULL, UNDATED("'outcome':'o','instrument':'i','score':40")), SEE5, NULL, "o", "k", "left out: no_evidence, undated", -1},
    {"a score without a day that names its instrument only", 20251201, DOSSIER(FULL, UNDATED("'instrument':'i','score':40")), SEE5, NULL, "o", "k", "left out: no_evidence, undated", -1},
    {"a score without a day on another instrument", 20251201, DOSSIER(FULL, UNDATED("'instrument':'j','score':40")), SEE5, NULL, "o", "k", "left out: no_evidence", -1},
    {"what was seen, without a day", 20251201, GOAL(",'target_date':'2026-01-19'", UNDATED("'goals':['g'],'sign':'positive'")), SEE5, NULL, "g", "k", "left out: undated", -1},
    {"a story without a day says nothing that would count", 20251201, GOAL(",'target_date':'2026-01-19'", UNDATED("'goals':['g'],'text':'Verzonnen'")), SEE5, NULL, "g", "k", "-", -1},
    {"a goal that is over", 20251201, GOAL(",'target_date':'2025-11-30'", AT("k", "1", "2025-09-01", "'sign':'positive'")), SEE5, NULL, "g", NULL, "-", -1},
    {"one that is over and is asked for", 20251201, GOAL(",'target_date':'2025-11-30'", AT("k", "1", "2025-09-01", "'sign':'positive'")), SEE5, "'aim':'g'", "g", NULL, "left out: over", -1},
    {"one that was met and is asked for", 20251201, GOAL(",'target_date':'2026-01-19'", "") ",'evaluations':[{'id':'e','held_on':'2025-11-01','results':[{'goal':'g','status':'met'}]}]", SEE5, "'aim':'g'", "g", NULL, "left out: over", -1},
    {"one that has not begun and is asked for", 20251201, GOAL(",'period':'P3'", ""), SEE5, "'aim':'g'", "g", NULL, "left out: not_yet", -1, 1},
    {"one that runs, at the end", 20251201, GOAL(",'target_date':'2026-01-19'", ""), SEE5, "'kind':'final','aim':'g'", "g", NULL, "left out: not_yet", -1},
    {"a goal with levels of two kinds", 20251201, GOAL(",'grading':'B','instrument':'i','target_date':'2026-01-19'", AT("k", "1", "2025-09-01", "'instrument':'i','grading':'II'")), "'instruments':[{'id':'i','name':'niveaus','scale':'ordinal'}]", NULL, "g", "k", "left out: level_scales_mixed", -1},
    {"and not once more as a whole", 20251201, GOAL(",'grading':'B','instrument':'i','target_date':'2026-01-19'", AT("k", "1", "2025-09-01", "'instrument':'i','grading':'II'")), "'instruments':[{'id':'i','name':'niveaus','scale':'ordinal'}]", NULL, "g", NULL, "-", -1},
};

/* Of the pupils whom a goal names, those of whom nothing can be said are listed once something is said of the others. */
#define FOR_TWO GOAL(",'target_date':'2026-01-19','instrument':'i','score':70,'pupils':['k','l']", ON("k"))

static const evaluated_case named[] = {
    {"the one who was measured", 20251201, FOR_TWO, SEE5, NULL, "g", "k", "on_course", 0.91218517},
    {"the one who was not", 20251201, FOR_TWO, SEE5, NULL, "g", "l", "left out: no_evidence", -1},
    {"one whom it does not name", 20251201, FOR_TWO, SEE5, NULL, "g", "m", "-", -1},
    {"of nobody anything: the goal itself", 20251201, GOAL(",'target_date':'2026-01-19','instrument':'i','score':70,'pupils':['k','l']", ""), SEE5, NULL, "g", "k", "-", -1},
    {"a goal for everybody", 20251201, GOAL(",'target_date':'2026-01-19','instrument':'i','score':70", ON("k")), SEE5, NULL, "g", "l", "-", -1},
};

/* The group as a whole, by what names no child. */
#define WHOLE(id, day, more) "{'id':'" id "','kind':'method_test','held_on':'" day "','goals':['g'],'instrument':'j'," more "}"
#define SAID(id, kind, sign) "{'id':'" id "','kind':'" kind "','held_on':'2025-11-20','goals':['g'],'sign':'" sign "'}"

static const evaluated_case wholes[] = {
    {"three tests of the group", 20251201, GOAL("", WHOLE("a", "2025-09-08", "'sign':'positive'") "," WHOLE("b", "2025-10-06", "'sign':'positive'") "," WHOLE("c", "2025-11-03", "'sign':'positive'")), SEE5, NULL, "g", NULL, "on_course", -1},
    {"one of three went well", 20251201, GOAL("", WHOLE("a", "2025-09-08", "'sign':'negative'") "," WHOLE("b", "2025-10-06", "'sign':'positive'") "," WHOLE("c", "2025-11-03", "'sign':'negative'")), SEE5, NULL, "g", NULL, "adjust", -1},
    {"what was seen and said", 20251201, GOAL("", SAID("a", "observation", "negative") "," SAID("b", "pupil_talk", "negative")), SEE5, NULL, "g", NULL, "adjust: observations_only +weak_evidence heard concern", -1},
    {"one side only", 20251201, GOAL("", SAID("a", "observation", "positive")), SEE5, NULL, "g", NULL, "too_little_evidence: no_evidence heard weak_support", -1},
    {"means on a growth scale say nothing", 20251201, GOAL(",'instrument':'i','score':70,'target_date':'2026-01-19'", "{'id':'a','kind':'cito','held_on':'2025-09-08','goals':['g'],'instrument':'i','score':60}"), SEE5, NULL, "g", NULL, "left out: no_evidence", -1},
    {"talk about an outcome is hung on no measurement", 20251201, DOSSIER(FULL, ON("k") ",{'id':'z','kind':'observation','held_on':'2025-11-20','outcome':'o','sign':'negative'}"), SEE5, NULL, "o", NULL, "-", -1},
};
/* clang-format on */

static void test_tallies(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof tallies / sizeof *tallies; i++) {
        fixture f;
        fixture_start(&f, tallies[i].dossier, tallies[i].team, 0);
        hgw_doc *results = evaluated_on(&f, 20251201, NULL);
        hgw_rec group = evaluated_group(results, "o");
        assert_int_not_equal(group, 0);
        wrong += evaluated_otherwise(tallies[i].what, results, group, tallies[i].wants);
        if (tallies[i].says && strcmp(hgw_group_result_message(results, group), tallies[i].says) != 0)
            fail_msg("%s: %s", tallies[i].what, hgw_group_result_message(results, group));
        evaluated_holds(&f, tallies[i].what, 20251201, NULL, results);
        hgw_doc_free(results);
        fixture_end(&f);
    }
    assert_int_equal(wrong, 0);
}

static void test_left_out(void **state) {
    (void)state;
    run_evaluations(left_out, sizeof left_out / sizeof *left_out);
}

static void test_named(void **state) {
    (void)state;
    run_evaluations(named, sizeof named / sizeof *named);
}

static void test_wholes(void **state) {
    (void)state;
    run_evaluations(wholes, sizeof wholes / sizeof *wholes);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_tallies), cmocka_unit_test(test_left_out),
                                       cmocka_unit_test(test_named), cmocka_unit_test(test_wholes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
