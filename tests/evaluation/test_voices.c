/* What people see and say beside the measurements: the whole table of evaluation.md 2.3, and whose word counts and
 * when. The lines are those of test_growth.c: on course .91, adjust .16, undecided .40. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "evaluated.h"

/* clang-format off */
#define KIDS "'pupils':[{'id':'k','given_name':'Aya','grade':5},{'id':'l','given_name':'Bo','grade':5}]"
#define DOSSIER(evidence) KIDS ",'outcome_targets':[{'id':'o','text':'vlot lezen','instrument':'i','score':70,'due_on':'2026-01-19'}],'evidence':[" evidence "]"
#define POINT(id, day, score) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'instrument':'i','score':" score "}"
#define LINE(a, b, c, d) POINT("a", "2025-09-01", a) "," POINT("b", "2025-09-29", b) "," POINT("c", "2025-10-27", c) "," POINT("d", "2025-11-24", d)
#define ON LINE("40", "49", "57", "64")
#define OFF LINE("40", "44", "50", "53")
#define OPEN LINE("40", "46", "51", "57")
#define P_ON 0.91218517
#define P_OFF 0.15954638
#define P_OPEN 0.39617301
#define SEE5 "'instruments':[{'id':'i','name':'tempo','scale':'growth','see':5}]"
#define V(id, kind, day, sign, more) "{'id':'" id "','kind':'" kind "','held_on':'" day "','pupils':['k'],'outcome':'o','sign':'" sign "'" more "}"
#define DAY "2025-11-26"
#define TEACHER(sign) V("s", "observation", DAY, sign, "")
#define PUPIL(sign) V("t", "pupil_talk", DAY, sign, "")
#define PARENT(sign) V("u", "parent_talk", DAY, sign, "")
#define OTHER(sign) V("v", "observation", DAY, sign, ",'voice':'other'")
#define YES "positive"
#define NO "negative"
#define SO "mixed"
#define CASE(what, evidence, told, chance) {what, 20251201, DOSSIER(evidence), SEE5, NULL, "o", "k", told, chance}

/* By measurements, by what was heard. */
static const evaluated_case table[] = {
    CASE("on course, concern", ON "," TEACHER(NO) "," PARENT(NO), "too_little_evidence: sources_disagree heard concern", P_ON),
    CASE("on course, weak concern", ON "," TEACHER(NO), "on_course +discuss heard weak_concern", P_ON),
    CASE("on course, mixed", ON "," TEACHER(NO) "," PARENT(YES), "on_course +discuss heard mixed", P_ON),
    CASE("on course, support", ON "," TEACHER(YES) "," PARENT(YES), "on_course heard support", P_ON),
    CASE("on course, weak support", ON "," TEACHER(YES), "on_course heard weak_support", P_ON),
    CASE("on course, nothing", ON, "on_course", P_ON),
    CASE("adjust, concern", OFF "," TEACHER(NO) "," PARENT(NO), "adjust heard concern", P_OFF),
    CASE("adjust, weak concern", OFF "," TEACHER(NO), "adjust heard weak_concern", P_OFF),
    CASE("adjust, mixed", OFF "," TEACHER(NO) "," PARENT(YES), "adjust +sources_disagree heard mixed", P_OFF),
    CASE("adjust, support", OFF "," TEACHER(YES) "," PARENT(YES), "adjust +sources_disagree heard support", P_OFF),
    CASE("adjust, weak support", OFF "," TEACHER(YES), "adjust +sources_disagree heard weak_support", P_OFF),
    CASE("adjust, nothing", OFF, "adjust", P_OFF),
    CASE("undecided, concern", OPEN "," TEACHER(NO) "," PARENT(NO), "adjust: observations_only +weak_evidence heard concern", P_OPEN),
    CASE("undecided, weak concern", OPEN "," TEACHER(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("undecided, mixed", OPEN "," TEACHER(NO) "," PARENT(YES), "too_little_evidence: undecided heard mixed", P_OPEN),
    CASE("undecided, support", OPEN "," TEACHER(YES) "," PARENT(YES), "too_little_evidence: undecided +leaning_on_course heard support", P_OPEN),
    CASE("undecided, weak support", OPEN "," TEACHER(YES), "too_little_evidence: undecided heard weak_support", P_OPEN),
    CASE("undecided, nothing", OPEN, "too_little_evidence: undecided", P_OPEN),
    CASE("not measured, concern", TEACHER(NO) "," PARENT(NO), "adjust: observations_only +weak_evidence heard concern", -1),
    CASE("not measured, weak concern", TEACHER(NO), "too_little_evidence: no_evidence +leaning_adjust heard weak_concern", -1),
    CASE("not measured, mixed", TEACHER(NO) "," PARENT(YES), "too_little_evidence: no_evidence heard mixed", -1),
    CASE("not measured, support", TEACHER(YES) "," PARENT(YES), "too_little_evidence: no_evidence +leaning_on_course heard support", -1),
    CASE("not measured, weak support", TEACHER(YES), "too_little_evidence: no_evidence heard weak_support", -1),
    CASE("not measured, nothing", "", "left out: no_evidence", -1),
};

/* Who speaks, and what they said last. */
static const evaluated_case sources[] = {
    CASE("pupil and parent", OPEN "," PUPIL(NO) "," PARENT(NO), "adjust: observations_only +weak_evidence heard concern", P_OPEN),
    CASE("pupil and somebody else", OPEN "," PUPIL(NO) "," OTHER(NO), "adjust: observations_only +weak_evidence heard concern", P_OPEN),
    CASE("teacher and somebody else", OPEN "," TEACHER(NO) "," OTHER(NO), "adjust: observations_only +weak_evidence heard concern", P_OPEN),
    CASE("all four", OPEN "," TEACHER(YES) "," PUPIL(YES) "," PARENT(YES) "," OTHER(NO), "too_little_evidence: undecided heard mixed", P_OPEN),
    CASE("the teacher twice is one source", OPEN "," TEACHER(NO) "," V("w", "observation", DAY, NO, ",'voice':'teacher'"), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("an observation that a parent made", OPEN "," V("s", "observation", DAY, NO, ",'voice':'parent'") "," PARENT(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("what the pupil said in a talk with parents", OPEN "," V("s", "parent_talk", DAY, NO, ",'voice':'pupil'") "," PARENT(NO), "adjust: observations_only +weak_evidence heard concern", P_OPEN),
    CASE("work is seen by the teacher", OPEN "," V("s", "work", DAY, NO, "") "," V("t", "observation", DAY, NO, ""), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("the latest of one source", OPEN "," V("s", "observation", "2025-10-01", NO, "") "," V("t", "observation", DAY, YES, "") "," PARENT(YES), "too_little_evidence: undecided +leaning_on_course heard support", P_OPEN),
    CASE("the latest, made first", OPEN "," V("s", "observation", DAY, YES, "") "," V("t", "observation", "2025-10-01", NO, "") "," PARENT(YES), "too_little_evidence: undecided +leaning_on_course heard support", P_OPEN),
    CASE("the latest says neither", OPEN "," V("s", "observation", "2025-10-01", NO, "") "," V("t", "observation", DAY, SO, "") "," PARENT(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("neither from anybody", OPEN "," TEACHER(SO) "," PARENT(SO), "too_little_evidence: undecided", P_OPEN),
    CASE("without a sign nothing was said", OPEN ",{'id':'s','kind':'observation','held_on':'2025-11-26','pupils':['k'],'outcome':'o','text':'leest hardop'}", "too_little_evidence: undecided", P_OPEN),
    CASE("a test is no voice", OPEN "," V("s", "cito", DAY, NO, ",'instrument':'x'") "," PARENT(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("after today", OPEN "," V("s", "observation", "2025-12-02", NO, "") "," PARENT(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("today", OPEN "," V("s", "observation", "2025-12-01", NO, "") "," PARENT(NO), "adjust: observations_only +weak_evidence heard concern", P_OPEN),
    CASE("of another pupil", OPEN ",{'id':'s','kind':'observation','held_on':'2025-11-26','pupils':['l'],'outcome':'o','sign':'negative'}," PARENT(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("of two pupils", OPEN ",{'id':'s','kind':'observation','held_on':'2025-11-26','pupils':['l','k'],'outcome':'o','sign':'negative'}," PARENT(NO), "adjust: observations_only +weak_evidence heard concern", P_OPEN),
    CASE("of the group", OPEN ",{'id':'s','kind':'observation','held_on':'2025-11-26','outcome':'o','sign':'negative'}," PARENT(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("of no outcome", OPEN ",{'id':'s','kind':'observation','held_on':'2025-11-26','pupils':['k'],'sign':'negative'}," PARENT(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
    CASE("the day of the conversation", OPEN ",{'id':'s','kind':'observation','conversation':'c1','pupils':['k'],'outcome':'o','sign':'negative'}," PARENT(NO) "],'conversations':[{'id':'c1','kind':'child','held_on':'2025-11-26'}", "adjust: observations_only +weak_evidence heard concern", P_OPEN),
    CASE("twice on one day: the last by id, whatever was used", OPEN "," V("s", "observation", DAY, NO, ",'instrument':'x'") "," V("t", "observation", DAY, YES, ",'instrument':'y'"), "too_little_evidence: undecided heard weak_support", P_OPEN),
    CASE("no day", OPEN ",{'id':'s','kind':'observation','pupils':['k'],'outcome':'o','sign':'negative'}," PARENT(NO), "too_little_evidence: undecided +leaning_adjust heard weak_concern", P_OPEN),
};

/* An outcome that began on 1 October, and goals that serve it. */
#define STARTED(evidence) KIDS ",'outcome_targets':[{'id':'o','text':'vlot lezen','instrument':'i','score':70,'due_on':'2026-01-19','start_on':'2025-10-01'}],'evidence':[" evidence "]"
#define SERVED(evidence) KIDS ",'outcome_targets':[{'id':'o','text':'vlot lezen','due_on':'2026-01-19'}],'goals':[{'id':'g','text':'elke dag lezen','criterion':'c','outcomes':['o'],'period':'P2'},{'id':'h','text':'schrijven','criterion':'c'}],'evidence':[" evidence "]"
#define G(id, goal, day, sign) "{'id':'" id "','kind':'observation','held_on':'" day "','pupils':['k'],'goals':['" goal "'],'sign':'" sign "'}"

static const evaluated_case starts[] = {
    {"before the start", 20251201, STARTED(V("s", "observation", "2025-09-30", NO, "") "," PARENT(NO)), SEE5, NULL, "o", "k", "too_little_evidence: no_evidence +leaning_adjust heard weak_concern", -1},
    {"on the day of the start", 20251201, STARTED(V("s", "observation", "2025-10-01", NO, "") "," PARENT(NO)), SEE5, NULL, "o", "k", "adjust: observations_only +weak_evidence heard concern", -1},
    {"of a goal that serves the outcome", 20251201, SERVED(G("s", "g", "2025-11-26", NO)), NULL, NULL, "o", "k", "too_little_evidence: no_evidence +leaning_adjust heard weak_concern", -1},
    {"of a goal that does not", 20251201, SERVED(G("s", "h", "2025-11-26", NO)), NULL, NULL, "o", "k", "left out: no_evidence", -1},
    {"of a goal before its period", 20251201, SERVED(G("s", "g", "2025-10-26", NO)), NULL, NULL, "g", "k", "-", -1, 1},
    {"of a goal in its period", 20251201, SERVED(G("s", "g", "2025-10-27", NO)), NULL, NULL, "g", "k", "too_little_evidence: no_evidence +leaning_adjust heard weak_concern", -1, 1},
};
/* clang-format on */

static void test_table(void **state) {
    (void)state;
    run_evaluations(table, sizeof table / sizeof *table);
}

static void test_sources(void **state) {
    (void)state;
    run_evaluations(sources, sizeof sources / sizeof *sources);
}

static void test_starts(void **state) {
    (void)state;
    run_evaluations(starts, sizeof starts / sizeof *starts);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_table), cmocka_unit_test(test_sources),
                                       cmocka_unit_test(test_starts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
