/* In between on scales where nothing may be averaged or drawn: tests that are passed or not, ordered levels, and words;
 * and several instruments on one goal.  Chances of mastery are 1 - I_c(.5 + x, .5 + n - x), by scipy; all else follows
 * by counting.  Weeks are those of the calendar: 1 September 2025 is week 0, the aim is due in week 20. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "evaluated.h"

/* clang-format off */
#define W0 "2025-09-01"
#define W4 "2025-09-29"
#define W8 "2025-10-27"
#define W10 "2025-11-10"
#define W12 "2025-11-24"
#define KIDS "'pupils':[{'id':'k','given_name':'Aya','grade':5},{'id':'l','given_name':'Bo','grade':5}]"
#define AIM(more, evidence) KIDS ",'outcome_targets':[{'id':'o','text':'zonder fouten','due_on':'2026-01-19'" more "}],'evidence':[" evidence "]"
#define BY_I(more, evidence) AIM(",'instrument':'i'" more, evidence)
#define E(id, kind, day, more) "{'id':'" id "','kind':'" kind "','held_on':'" day "','pupils':['k'],'outcome':'o'," more "}"
#define TEST(id, day, more) E(id, "method_test", day, "'instrument':'i'," more)
#define LOOK(id, day, level) E(id, "observation", day, "'instrument':'i','grading':'" level "'")
#define RIGHT(x, n) "'items':" n ",'correct':" x
#define SCORE(x) "'score':" x
#define WENT(sign) "'sign':'" sign "'"
#define THREE(a, b, c) TEST("a", W0, a) "," TEST("b", W4, b) "," TEST("c", W8, c)

#define INSTRUMENT(id, scale, more) "{'id':'" id "','name':'" id "','scale':'" scale "'" more "}"
#define TEAM(list) "'instruments':[" list "]"
#define MASTERY(more) TEAM(INSTRUMENT("i", "mastery", more))
#define OF20 MASTERY(",'maximum':20")
#define RUBRIC TEAM(INSTRUMENT("i", "ordinal", ",'steps':[{'name':'met hulp'},{'name':'soms zelf'},{'name':'zelfstandig'}]"))
#define LEVELS TEAM(INSTRUMENT("i", "ordinal", ""))

static const evaluated_case by_items[] = {
    {"42 of 60", 20251201, BY_I(",'score':16", THREE(RIGHT("14", "20"), RIGHT("15", "20"), RIGHT("13", "20"))), OF20, NULL, "o", "k", "adjust", 0.030954781},
    {"53 of 60", 20251201, BY_I(",'score':16", THREE(RIGHT("17", "20"), RIGHT("18", "20"), RIGHT("18", "20"))), OF20, NULL, "o", "k", "on_course", 0.95371443},
    {"48 of 60", 20251201, BY_I(",'score':16", THREE(RIGHT("16", "20"), RIGHT("16", "20"), RIGHT("16", "20"))), OF20, NULL, "o", "k", "too_little_evidence: undecided", 0.48697532},
    {"only the last three", 20251201, BY_I(",'score':16", TEST("z", "2025-08-25", RIGHT("2", "20")) "," THREE(RIGHT("17", "20"), RIGHT("18", "20"), RIGHT("18", "20"))), OF20, NULL, "o", "k", "on_course", 0.95371443},
    {"five items", 20251201, BY_I(",'score':16", TEST("a", W8, RIGHT("4", "5"))), OF20, NULL, "o", "k", "too_little_evidence: few_points", 0.45069551},
    {"ten items", 20251201, BY_I(",'score':16", TEST("a", W8, RIGHT("10", "10"))), OF20, NULL, "o", "k", "on_course", 0.96761259},
    {"nine of ten", 20251201, BY_I(",'score':16", TEST("a", W8, RIGHT("9", "10"))), OF20, NULL, "o", "k", "too_little_evidence: undecided", 0.77363509},
    {"eleven items are needed", 20251201, BY_I(",'score':16", TEST("a", W8, RIGHT("10", "10"))), OF20, "'min_items':11", "o", "k", "too_little_evidence: few_points", 0.96761259},
    {"on course from .96", 20251201, BY_I(",'score':16", THREE(RIGHT("17", "20"), RIGHT("18", "20"), RIGHT("18", "20"))), OF20, "'p_hi':0.96", "o", "k", "too_little_evidence: undecided", 0.95371443},
    {"a share as target", 20251201, BY_I(",'score':0.8", THREE(RIGHT("17", "20"), RIGHT("18", "20"), RIGHT("18", "20"))), MASTERY(""), NULL, "o", "k", "on_course", 0.95371443},
    {"a share as target, of no instrument", 20251201, AIM(",'score':0.8", E("a", "method_test", W4, RIGHT("17", "20")) "," E("b", "method_test", W8, RIGHT("18", "20")) "," E("c", "method_test", W12, RIGHT("18", "20"))), NULL, NULL, "o", "k", "on_course", 0.95371443},
    {"at most two wrong of 20", 20251201, BY_I(",'score':2", THREE(RIGHT("19", "20"), RIGHT("19", "20"), RIGHT("19", "20"))), MASTERY(",'maximum':20,'higher_is_better':false"), NULL, "o", "k", "on_course", 0.9111437},
    {"at most two wrong of 20, and more are", 20251201, BY_I(",'score':2", THREE(RIGHT("15", "20"), RIGHT("15", "20"), RIGHT("15", "20"))), MASTERY(",'maximum':20,'higher_is_better':false"), NULL, "o", "k", "adjust", 0.00036982378},
    {"the criterion is not known", 20251201, BY_I(",'score':16", THREE("'score':17," RIGHT("17", "20"), "'score':18," RIGHT("18", "20"), "'score':16," RIGHT("16", "20"))), MASTERY(""), NULL, "o", "k", "on_course", -1},
    {"items of two tests of three", 20251201, BY_I(",'score':16", THREE("'score':17," RIGHT("17", "20"), "'score':18", "'score':16," RIGHT("16", "20"))), OF20, NULL, "o", "k", "on_course", -1},
    {"more right than there are", 20251201, BY_I(",'score':16", THREE("'score':17," RIGHT("25", "20"), "'score':18," RIGHT("18", "20"), "'score':16," RIGHT("16", "20"))), OF20, NULL, "o", "k", "on_course", -1},
    {"more items than any test has", 20251201, BY_I(",'score':16", TEST("a", W8, RIGHT("1000001", "1000001"))), OF20, NULL, "o", "k", "left out: no_evidence", -1},
    {"no items at all", 20251201, BY_I(",'score':16", TEST("a", W8, RIGHT("0", "0"))), OF20, NULL, "o", "k", "left out: no_evidence", -1},
};

static const evaluated_case by_tests[] = {
    {"three at the target or above", 20251201, BY_I(",'score':16", THREE(SCORE("16"), SCORE("18"), SCORE("16"))), OF20, NULL, "o", "k", "on_course", -1},
    {"two of three", 20251201, BY_I(",'score':16", THREE(SCORE("16"), SCORE("15.5"), SCORE("16"))), OF20, NULL, "o", "k", "too_little_evidence: undecided", -1},
    {"one of three", 20251201, BY_I(",'score':16", THREE(SCORE("16"), SCORE("12"), SCORE("15"))), OF20, NULL, "o", "k", "adjust", -1},
    {"none of three", 20251201, BY_I(",'score':16", THREE(SCORE("11"), SCORE("12"), SCORE("15"))), OF20, NULL, "o", "k", "adjust", -1},
    {"two tests", 20251201, BY_I(",'score':16", TEST("a", W0, SCORE("11")) "," TEST("b", W4, SCORE("12"))), OF20, NULL, "o", "k", "too_little_evidence: few_points", -1},
    {"the last three of five", 20251201, BY_I(",'score':16", THREE(SCORE("11"), SCORE("12"), SCORE("16")) "," TEST("d", W10, SCORE("17")) "," TEST("e", W12, SCORE("18"))), OF20, NULL, "o", "k", "on_course", -1},
    {"fewer wrong is better", 20251201, BY_I(",'score':3", THREE(SCORE("3"), SCORE("2"), SCORE("0"))), MASTERY(",'higher_is_better':false"), NULL, "o", "k", "on_course", -1},
    {"more wrong is worse", 20251201, BY_I(",'score':3", THREE(SCORE("4"), SCORE("6"), SCORE("3"))), MASTERY(",'higher_is_better':false"), NULL, "o", "k", "adjust", -1},
    {"by the teacher's sign", 20251201, BY_I("", THREE(WENT("positive"), WENT("positive"), WENT("positive"))), OF20, NULL, "o", "k", "on_course", -1},
    {"two of three by signs", 20251201, BY_I("", THREE(WENT("positive"), WENT("negative"), WENT("positive"))), OF20, NULL, "o", "k", "too_little_evidence: undecided", -1},
    {"mixed says neither", 20251201, BY_I("", THREE(WENT("positive"), WENT("mixed"), WENT("positive"))), OF20, NULL, "o", "k", "too_little_evidence: few_points", -1},
    {"the score before the sign", 20251201, BY_I(",'score':16", THREE(SCORE("15") "," WENT("positive"), SCORE("15") "," WENT("positive"), SCORE("15") "," WENT("positive"))), OF20, NULL, "o", "k", "adjust", -1},
    {"the sign where no target is set", 20251201, BY_I("", THREE(SCORE("15") "," WENT("positive"), SCORE("15") "," WENT("positive"), SCORE("15") "," WENT("positive"))), OF20, NULL, "o", "k", "on_course", -1},
    {"scores without a target or a sign", 20251201, BY_I("", THREE(SCORE("15"), SCORE("15"), SCORE("15"))), OF20, NULL, "o", "k", "left out: no_target", -1},
    {"a test that tells nothing stands aside", 20251201, BY_I("", THREE(WENT("positive"), WENT("positive"), WENT("positive")) "," TEST("d", W10, SCORE("15"))), OF20, NULL, "o", "k", "on_course", -1},
    {"signs of tests without an instrument", 20251201, AIM("", E("a", "method_test", W0, WENT("positive")) "," E("b", "cito", W4, WENT("positive")) "," E("c", "method_test", W8, WENT("positive"))), NULL, NULL, "o", "k", "on_course", -1},
    {"scores without an instrument are not touched", 20251201, AIM(",'score':70", E("a", "cito", W0, SCORE("60")) "," E("b", "cito", W4, SCORE("64")) "," E("c", "cito", W8, SCORE("67"))), NULL, NULL, "o", "k", "left out: no_instrument", -1},
    {"an instrument that no team has", 20251201, BY_I(",'score':16", THREE(SCORE("16"), SCORE("18"), SCORE("16"))), NULL, NULL, "o", "k", "left out: scale_unknown", -1},
    {"an instrument of another id", 20251201, BY_I(",'score':16", THREE(SCORE("16"), SCORE("18"), SCORE("16"))), TEAM(INSTRUMENT("j", "mastery", "")), NULL, "o", "k", "left out: scale_unknown", -1},
    {"an instrument without a kind of scale", 20251201, BY_I(",'score':16", THREE(SCORE("16"), SCORE("18"), SCORE("16"))), TEAM("{'id':'i','name':'i'}"), NULL, "o", "k", "left out: scale_unknown", -1},
};

static const evaluated_case by_levels[] = {
    {"as expected twice", 20251201, BY_I(",'grading':'zelfstandig'", LOOK("a", W0, "met hulp") "," LOOK("b", W8, "met hulp") "," LOOK("c", W12, "soms zelf")), RUBRIC, NULL, "o", "k", "on_course", -1},
    {"half-way a step is expected", 20251201, BY_I(",'grading':'zelfstandig'", LOOK("a", W0, "met hulp") "," LOOK("b", W10, "met hulp") "," LOOK("c", W12, "met hulp")), RUBRIC, NULL, "o", "k", "adjust", -1},
    {"a day before half-way it is not", 20251201, BY_I(",'grading':'zelfstandig'", LOOK("a", W0, "met hulp") "," LOOK("b", "2025-11-09", "met hulp") "," LOOK("c", W12, "soms zelf")), RUBRIC, NULL, "o", "k", "on_course", -1},
    {"once below and once at", 20251201, BY_I(",'grading':'zelfstandig'", LOOK("a", W0, "met hulp") "," LOOK("b", W10, "met hulp") "," LOOK("c", W12, "soms zelf")), RUBRIC, NULL, "o", "k", "too_little_evidence: undecided", -1},
    {"only the last two", 20251201, BY_I(",'grading':'zelfstandig'", LOOK("a", W0, "soms zelf") "," LOOK("b", W4, "met hulp") "," LOOK("c", W10, "soms zelf") "," LOOK("d", W12, "zelfstandig")), RUBRIC, NULL, "o", "k", "on_course", -1},
    {"looked twice: the first is where one began", 20251201, BY_I(",'grading':'zelfstandig'", LOOK("a", W0, "met hulp") "," LOOK("b", W12, "met hulp")), RUBRIC, NULL, "o", "k", "too_little_evidence: few_points", -1},
    {"looked once", 20251201, BY_I(",'grading':'zelfstandig'", LOOK("a", W8, "met hulp")), RUBRIC, NULL, "o", "k", "too_little_evidence: few_points", -1},
    {"there already", 20251201, BY_I(",'grading':'soms zelf'", LOOK("a", W0, "soms zelf") "," LOOK("b", W8, "soms zelf") "," LOOK("c", W12, "zelfstandig")), RUBRIC, NULL, "o", "k", "on_course", -1},
    {"lost what one had", 20251201, BY_I(",'grading':'soms zelf'", LOOK("a", W0, "soms zelf") "," LOOK("b", W8, "met hulp") "," LOOK("c", W12, "met hulp")), RUBRIC, NULL, "o", "k", "adjust", -1},
    {"began above the target", 20251201, BY_I(",'grading':'met hulp'", LOOK("a", W0, "zelfstandig") "," LOOK("b", W8, "soms zelf") "," LOOK("c", W12, "soms zelf")), RUBRIC, NULL, "o", "k", "on_course", -1},
    {"began above the target and sank below it", 20251201, BY_I(",'grading':'soms zelf'", LOOK("a", W0, "zelfstandig") "," LOOK("b", W8, "met hulp") "," LOOK("c", W12, "met hulp")), RUBRIC, NULL, "o", "k", "adjust", -1},
    {"the number of a step", 20251201, BY_I(",'score':3", TEST("a", W0, SCORE("1")) "," TEST("b", W10, SCORE("2")) "," TEST("c", W12, SCORE("2"))), RUBRIC, NULL, "o", "k", "on_course", -1},
    {"a level that is none stands aside", 20251201, BY_I(",'grading':'zelfstandig'", LOOK("a", W0, "goed") "," LOOK("b", W0, "met hulp") "," LOOK("c", W10, "soms zelf") "," LOOK("d", W12, "soms zelf")), RUBRIC, NULL, "o", "k", "on_course", -1},
    {"aims at a level that is none", 20251201, BY_I(",'grading':'goed'", LOOK("a", W0, "met hulp") "," LOOK("b", W10, "soms zelf") "," LOOK("c", W12, "soms zelf")), RUBRIC, NULL, "o", "k", "left out: level_unknown", -1},
    {"aims at nothing", 20251201, BY_I("", LOOK("a", W0, "met hulp") "," LOOK("b", W10, "soms zelf") "," LOOK("c", W12, "soms zelf")), RUBRIC, NULL, "o", "k", "left out: no_target", -1},
    {"A to E", 20251201, BY_I(",'grading':'B'", LOOK("a", W0, "D") "," LOOK("b", W10, "C") "," LOOK("c", W12, "C")), LEVELS, NULL, "o", "k", "on_course", -1},
    {"A to E, too low", 20251201, BY_I(",'grading':'B'", LOOK("a", W0, "D") "," LOOK("b", W10, "D") "," LOOK("c", W12, "D")), LEVELS, NULL, "o", "k", "adjust", -1},
    {"I to V", 20251201, BY_I(",'grading':'II'", LOOK("a", W0, "IV") "," LOOK("b", W10, "III") "," LOOK("c", W12, "III")), LEVELS, NULL, "o", "k", "on_course", -1},
    {"I to V, too low", 20251201, BY_I(",'grading':'II'", LOOK("a", W0, "IV") "," LOOK("b", W10, "IV") "," LOOK("c", W12, "V")), LEVELS, NULL, "o", "k", "adjust", -1},
    {"A to E beside I to V", 20251201, BY_I(",'grading':'B'", LOOK("a", W0, "IV") "," LOOK("b", W10, "III") "," LOOK("c", W12, "III")), LEVELS, NULL, "o", "k", "left out: level_scales_mixed", -1},
    {"one of I to V among A to E", 20251201, BY_I(",'grading':'B'", LOOK("a", W0, "D") "," LOOK("b", W10, "III") "," LOOK("c", W12, "C")), LEVELS, NULL, "o", "k", "left out: level_scales_mixed", -1},
    {"steps of its own that are called so", 20251201, BY_I(",'grading':'meer'", LOOK("a", W0, "I") "," LOOK("b", W10, "II") "," LOOK("c", W12, "II")), TEAM(INSTRUMENT("i", "ordinal", ",'steps':[{'name':'I'},{'name':'II'},{'name':'meer'}]")), NULL, "o", "k", "on_course", -1},
    {"steps down are better", 20251201, BY_I(",'grading':'geen hulp'", LOOK("a", W0, "veel hulp") "," LOOK("b", W10, "wat hulp") "," LOOK("c", W12, "wat hulp")), TEAM(INSTRUMENT("i", "ordinal", ",'higher_is_better':false,'steps':[{'name':'geen hulp'},{'name':'wat hulp'},{'name':'veel hulp'}]")), NULL, "o", "k", "on_course", -1},
    {"steps down are better, and there were none", 20251201, BY_I(",'grading':'geen hulp'", LOOK("a", W0, "veel hulp") "," LOOK("b", W10, "veel hulp") "," LOOK("c", W12, "veel hulp")), TEAM(INSTRUMENT("i", "ordinal", ",'higher_is_better':false,'steps':[{'name':'geen hulp'},{'name':'wat hulp'},{'name':'veel hulp'}]")), NULL, "o", "k", "adjust", -1},
    {"A is best whatever the scores do", 20251201, BY_I(",'grading':'B'", LOOK("a", W0, "D") "," LOOK("b", W10, "B") "," LOOK("c", W12, "A")), TEAM(INSTRUMENT("i", "ordinal", ",'higher_is_better':false")), NULL, "o", "k", "on_course", -1},
    {"not known by when", 20251201, KIDS ",'outcome_targets':[{'id':'o','text':'t','instrument':'i','grading':'zelfstandig'}],'evidence':[" LOOK("a", W0, "met hulp") "," LOOK("b", W10, "met hulp") "," LOOK("c", W12, "met hulp") "]", RUBRIC, NULL, "o", "k", "left out: no_day", -1},
};

/* Words only, and instruments that no verdict can come from. */
static const evaluated_case by_words[] = {
    {"a sign of an observation", 20251201, BY_I("", E("a", "observation", W8, "'instrument':'i','sign':'positive'")), TEAM(INSTRUMENT("i", "narrative", "")), NULL, "o", "k", "too_little_evidence: no_evidence heard weak_support", -1},
    {"a score on a narrative scale", 20251201, BY_I(",'score':3", E("a", "observation", W8, "'instrument':'i','score':5")), TEAM(INSTRUMENT("i", "narrative", "")), NULL, "o", "k", "left out: no_evidence", -1},
    {"nothing at all", 20251201, BY_I(",'score':3", "") , OF20, NULL, "o", "k", "left out: no_evidence", -1},
};

/* A goal with an instrument of its own, and tests or levels beside that name the goal. */
#define GOAL(evidence) KIDS ",'goals':[{'id':'g','text':'vlot lezen','criterion':'c','target_date':'2026-01-19','instrument':'i','score':70,'pupils':['k']}],'evidence':[" evidence "]"
#define POINT(id, day, score) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'instrument':'i','score':" score "}"
#define LINE(a, b, c, d) POINT("a", W0, a) "," POINT("b", W4, b) "," POINT("c", W8, c) "," POINT("d", W12, d)
#define ON LINE("40", "49", "57", "64")
#define OFF LINE("40", "44", "50", "53")
#define OPEN LINE("40", "46", "51", "57")
#define FEW POINT("a", W0, "40") "," POINT("c", W8, "50")
#define BESIDE(id, day, more) "{'id':'" id "','kind':'method_test','held_on':'" day "','pupils':['k'],'goals':['g'],'instrument':'j'," more "}"
#define TESTS(a, b, c) BESIDE("x", W4, "'sign':'" a "'") "," BESIDE("y", W8, "'sign':'" b "'") "," BESIDE("z", W12, "'sign':'" c "'")
#define BOTH TEAM(INSTRUMENT("i", "growth", ",'see':5") "," INSTRUMENT("j", "mastery", ",'maximum':20"))
#define WITH(scale, more) TEAM(INSTRUMENT("i", "growth", ",'see':5") "," INSTRUMENT("j", scale, more))

static const evaluated_case by_two[] = {
    {"both on course", 20251201, GOAL(ON "," TESTS("positive", "positive", "positive")), BOTH, NULL, "g", "k", "on_course", 0.91218517},
    {"both adjust", 20251201, GOAL(OFF "," TESTS("negative", "negative", "positive")), BOTH, NULL, "g", "k", "adjust", 0.15954638},
    {"the line is undecided", 20251201, GOAL(OPEN "," TESTS("positive", "positive", "positive")), BOTH, NULL, "g", "k", "on_course +one_undecided", 0.39617301},
    {"the tests are undecided", 20251201, GOAL(OFF "," TESTS("positive", "positive", "negative")), BOTH, NULL, "g", "k", "adjust +one_undecided", 0.15954638},
    {"both undecided", 20251201, GOAL(OPEN "," TESTS("positive", "positive", "negative")), BOTH, NULL, "g", "k", "too_little_evidence: undecided", 0.39617301},
    {"undecided and too few", 20251201, GOAL(OPEN "," BESIDE("x", W8, "'sign':'positive'")), BOTH, NULL, "g", "k", "too_little_evidence: few_points, undecided", 0.39617301},
    {"opposite", 20251201, GOAL(ON "," TESTS("negative", "negative", "positive")), BOTH, NULL, "g", "k", "too_little_evidence: instruments_disagree", 0.91218517},
    {"opposite the other way", 20251201, GOAL(OFF "," TESTS("positive", "positive", "positive")), BOTH, NULL, "g", "k", "too_little_evidence: instruments_disagree", 0.15954638},
    {"tests of the goal only", 20251201, GOAL(TESTS("positive", "positive", "positive")), BOTH, NULL, "g", "k", "on_course", -1},
    {"tests that do not name the goal", 20251201, GOAL(OFF ",{'id':'x','kind':'method_test','held_on':'" W8 "','pupils':['k'],'instrument':'j','sign':'positive'}"), BOTH, NULL, "g", "k", "adjust", 0.15954638},
    {"the target says nothing of the other's scores", 20251201, GOAL(OFF "," BESIDE("x", W4, "'score':80") "," BESIDE("y", W8, "'score':80") "," BESIDE("z", W12, "'score':80")), BOTH, NULL, "g", "k", "adjust", 0.15954638},
    {"nor of another growth scale", 20251201, GOAL(OFF "," BESIDE("x", W4, "'score':80") "," BESIDE("y", W8, "'score':80") "," BESIDE("z", W12, "'score':80")), WITH("growth", ",'see':5"), NULL, "g", "k", "adjust", 0.15954638},
    {"nor of the other's levels", 20251201, GOAL(ON "," BESIDE("x", W4, "'grading':'C'") "," BESIDE("y", W8, "'grading':'C'") "," BESIDE("z", W12, "'grading':'C'")), WITH("ordinal", ""), NULL, "g", "k", "on_course", 0.91218517},
};
/* clang-format on */

static void test_items(void **state) {
    (void)state;
    run_evaluations(by_items, sizeof by_items / sizeof *by_items);
}

static void test_tests(void **state) {
    (void)state;
    run_evaluations(by_tests, sizeof by_tests / sizeof *by_tests);
}

static void test_levels(void **state) {
    (void)state;
    run_evaluations(by_levels, sizeof by_levels / sizeof *by_levels);
}

static void test_words(void **state) {
    (void)state;
    run_evaluations(by_words, sizeof by_words / sizeof *by_words);
}

static void test_two(void **state) {
    (void)state;
    run_evaluations(by_two, sizeof by_two / sizeof *by_two);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_items), cmocka_unit_test(test_tests),
                                       cmocka_unit_test(test_levels), cmocka_unit_test(test_words),
                                       cmocka_unit_test(test_two)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
