/* Evaluations of the dossier beside: what they change in what the checks say.  P2 runs from 27 October to 19 December
 * 2025, half of it is 21 November; M is measured from 1 January to 28 February 2026. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "run_cases.h"

/* clang-format off */
#define GOAL(id, period) "{'id':'" id "','text':'doel " id "','criterion':'c','subject':'rek','period':'" period "','outcomes':['o']}"
#define OUTCOME(more) "'outcome_targets':[{'id':'o','text':'50 punten','subject':'rek'" more "}]"
#define GOALS(list) "'goals':[" list "]"
#define SIGN(id, day, sign) "{'id':'" id "','kind':'observation','goals':['g'],'held_on':'" day "','sign':'" sign "'}"
#define EVIDENCE(list) "'evidence':[" list "]"
#define KIDS "'pupils':[{'id':'k','given_name':'Aya','grade':5},{'id':'l','given_name':'Bo','grade':5},{'id':'m','given_name':'Cas','grade':5}]"

#define BETWEEN(day, aims) "'kind':'interim','evaluated_on':'" day "','dossier':'root','aims':[" aims "]"
#define ENDED(day, aims) "'kind':'final','evaluated_on':'" day "','dossier':'root','aims':[" aims "]"
#define PUPIL(id, members) "{'pupil':'" id "'," members "}"
#define OF_GOAL(id, pupils) "{'goal':'" id "','pupils':[" pupils "]}"
#define OF_OUTCOME(pupils, group) "{'outcome':'o','pupils':[" pupils "],'group_results':[" group "]}"
#define ADJUST "'verdict':'adjust'"
#define ON "'verdict':'on_course'"
#define LITTLE "'verdict':'too_little_evidence'"
#define OBSERVED ADJUST ",'reasons':['observations_only']"
#define NOW(level) LITTLE ",'series':[{'level_now':" level "}]"

#define RUNS OUTCOME(",'moment':'M'") "," GOALS(GOAL("g", "P2")) "," KIDS
#define BELOW OUTCOME(",'moment':'M','score':50") "," GOALS(GOAL("h", "P4")) "," KIDS
#define RESULT(score) EVIDENCE("{'id':'v','kind':'cito','outcome':'o','held_on':'2026-02-03','score':" score "}")
#define TARGET(score) OUTCOME(",'moment':'M','score':" score) "," KIDS
#define SCORED EVIDENCE("{'id':'v','kind':'method_test','subject':'rek','held_on':'2025-11-03','score':52}")
#define LEVEL(grade, day) PUPIL("k", "'grading':'" grade "','held_on':'" day "'")
#define SUBJECT OUTCOME(",'moment':'M'")

/* One case, one line. */
static const rule_case cases[] = {
    {"OFF_COURSE_NOW", "an evaluation says adjust", 20251121, RUNS, NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ADJUST)))},
    {"OFF_COURSE_NOW", "for two of three pupils", 20251121, RUNS, NULL, EDGE, 1, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ADJUST) "," PUPIL("l", ADJUST) "," PUPIL("m", ON)))},
    {"OFF_COURSE_NOW", "for half of the pupils", 20251121, RUNS, NULL, EDGE, 0, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ADJUST) "," PUPIL("l", LITTLE)))},
    {"OFF_COURSE_NOW", "the teacher decided otherwise", 20251121, RUNS, NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ADJUST ",'own_verdict':'on_course'")))},
    {"OFF_COURSE_NOW", "the teacher alone is worried", 20251121, RUNS, NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", LITTLE ",'own_verdict':'adjust'")))},
    {"OFF_COURSE_NOW", "of the group as a whole", 20251121, RUNS, NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-20", "{'goal':'g','group_results':[{" ADJUST "}]}")},
    {"OFF_COURSE_NOW", "on course, after a bad sign", 20251121, RUNS "," EVIDENCE(SIGN("v", "2025-11-10", "negative")), NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ON)))},
    {"OFF_COURSE_NOW", "on course, before a bad sign", 20251121, RUNS "," EVIDENCE(SIGN("v", "2025-11-19", "negative")), NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-18", OF_GOAL("g", PUPIL("k", ON)))},
    {"OFF_COURSE_NOW", "nothing judged, after a bad sign", 20251121, RUNS "," EVIDENCE(SIGN("v", "2025-11-10", "negative")), NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", LITTLE)))},
    {"OFF_COURSE_NOW", "of before the period", 20251121, RUNS, NULL, 0, 0, NULL, NULL, BETWEEN("2025-10-20", OF_GOAL("g", PUPIL("k", ADJUST)))},
    {"OFF_COURSE_NOW", "of after today", 20251121, RUNS, NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-22", OF_GOAL("g", PUPIL("k", ADJUST)))},
    {"OFF_COURSE_NOW", "of another dossier", 20251121, RUNS, NULL, 0, 0, NULL, NULL, "'kind':'interim','evaluated_on':'2025-11-20','dossier':'other','aims':[" OF_GOAL("g", PUPIL("k", ADJUST)) "]"},
    {"OFF_COURSE_NOW", "of a goal that is not there", 20251121, RUNS, NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("x", PUPIL("k", ADJUST)))},
    {"OFF_COURSE_NOW", "the latest of two says on course", 20251121, RUNS, NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ON))) "|" BETWEEN("2025-11-17", OF_GOAL("g", PUPIL("k", ADJUST)))},
    {"OFF_COURSE_NOW", "the latest of two says adjust", 20251121, RUNS, NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ADJUST))) "|" BETWEEN("2025-11-17", OF_GOAL("g", PUPIL("k", ON)))},
    {"OFF_COURSE_NOW", "adjusted since", 20251121, RUNS ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-11-20'}]", NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ADJUST)))},

    {"EVIDENCE_NO_EFFECT", "two evaluations say adjust", 20251125, RUNS, NULL, EDGE, 1, NULL, NULL, BETWEEN("2025-11-03", OF_GOAL("g", PUPIL("k", ADJUST))) "|" BETWEEN("2025-11-10", OF_GOAL("g", PUPIL("k", ADJUST)))},
    {"EVIDENCE_NO_EFFECT", "two weeks after the second", 20251124, RUNS, NULL, EDGE, 0, NULL, NULL, BETWEEN("2025-11-03", OF_GOAL("g", PUPIL("k", ADJUST))) "|" BETWEEN("2025-11-10", OF_GOAL("g", PUPIL("k", ADJUST)))},
    {"EVIDENCE_NO_EFFECT", "one, and a bad sign", 20251125, RUNS "," EVIDENCE(SIGN("v", "2025-11-05", "negative")), NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-10", OF_GOAL("g", PUPIL("k", ADJUST)))},
    {"EVIDENCE_NO_EFFECT", "one that rests on that sign alone", 20251125, RUNS "," EVIDENCE(SIGN("v", "2025-11-05", "negative")), NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-10", OF_GOAL("g", PUPIL("k", OBSERVED)))},
    {"EVIDENCE_NO_EFFECT", "on course since", 20251125, RUNS "," EVIDENCE(SIGN("v", "2025-11-03", "negative") "," SIGN("w", "2025-11-05", "negative")), NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-10", OF_GOAL("g", PUPIL("k", ON)))},
    {"EVIDENCE_NO_EFFECT", "one at the end says nothing of the way", 20251125, RUNS "," EVIDENCE(SIGN("v", "2025-11-05", "negative")), NULL, 0, 0, NULL, NULL, ENDED("2025-11-10", OF_GOAL("g", PUPIL("k", "'attained':false")))},

    {"BELOW_TARGET_NO_CHANGE", "the share was clearly not reached", 20260310, BELOW, NULL, 0, 1, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':false,'held_on':'2026-02-03'"), "{'share_reached':false,'share_certainty':'clear'}"))},
    {"BELOW_TARGET_NO_CHANGE", "chance can explain it", 20260310, BELOW "," RESULT("49"), NULL, 0, 0, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':false,'held_on':'2026-02-03'"), "{'share_reached':false,'share_certainty':'borderline'}"))},
    {"BELOW_TARGET_NO_CHANGE", "the share was reached", 20260310, BELOW "," RESULT("49"), NULL, 0, 0, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':false,'held_on':'2026-02-03'"), "{'share_reached':true,'share_certainty':'clear'}"))},
    {"BELOW_TARGET_NO_CHANGE", "a pupil clearly did not", 20260310, BELOW, NULL, 0, 1, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':false,'certainty':'clear','held_on':'2026-02-03'"), ""))},
    {"BELOW_TARGET_NO_CHANGE", "a pupil just did not", 20260310, BELOW, NULL, 0, 0, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':false,'certainty':'borderline','held_on':'2026-02-03'"), ""))},
    {"BELOW_TARGET_NO_CHANGE", "the teacher says it did", 20260310, BELOW, NULL, 0, 0, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':false,'certainty':'clear','own_verdict':'attained','held_on':'2026-02-03'"), ""))},
    {"BELOW_TARGET_NO_CHANGE", "nothing was established: the result itself", 20260310, BELOW "," RESULT("49"), NULL, 0, 1, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME("", ""))},

    {"TARGET_NOT_ABOVE_NOW", "one lucky test, and a line below the target", 20251121, TARGET("50") "," SCORED, NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-10", OF_OUTCOME(PUPIL("k", NOW("47.5")), ""))},
    {"TARGET_NOT_ABOVE_NOW", "the line is there already", 20251121, TARGET("50"), NULL, EDGE, 1, NULL, NULL, BETWEEN("2025-11-10", OF_OUTCOME(PUPIL("k", NOW("50.04")), ""))},
    {"TARGET_NOT_ABOVE_NOW", "nearly there", 20251121, TARGET("50"), NULL, EDGE, 0, NULL, NULL, BETWEEN("2025-11-10", OF_OUTCOME(PUPIL("k", NOW("49.99")), ""))},
    {"TARGET_NOT_ABOVE_NOW", "one of two pupils is there", 20251121, TARGET("50"), NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-10", OF_OUTCOME(PUPIL("k", NOW("55")) "," PUPIL("l", NOW("49")), ""))},
    {"TARGET_NOT_ABOVE_NOW", "no line for all: the score itself", 20251121, TARGET("50") "," SCORED, NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-10", OF_OUTCOME(PUPIL("k", NOW("47")) "," PUPIL("l", LITTLE), ""))},
    {"TARGET_NOT_ABOVE_NOW", "fewer is better", 20251121, OUTCOME(",'moment':'M','score':10,'instrument':'i'") "," KIDS, "'instruments':[{'id':'i','name':'fouten','higher_is_better':false}]", 0, 1, NULL, NULL, BETWEEN("2025-11-10", OF_OUTCOME(PUPIL("k", NOW("9.5")) "," PUPIL("l", NOW("8")), ""))},

    {"STRONG_PUPIL_NO_EXTRA", "A by the norms at two moments", 20260310, KIDS "," SUBJECT, NULL, 0, 1, NULL, NULL, ENDED("2025-09-20", OF_OUTCOME(LEVEL("A", "2025-09-15"), "")) "|" ENDED("2026-02-10", OF_OUTCOME(LEVEL("A", "2026-02-03"), ""))},
    {"STRONG_PUPIL_NO_EXTRA", "B the second time", 20260310, KIDS "," SUBJECT, NULL, 0, 0, NULL, NULL, ENDED("2025-09-20", OF_OUTCOME(LEVEL("A", "2025-09-15"), "")) "|" ENDED("2026-02-10", OF_OUTCOME(LEVEL("B", "2026-02-03"), ""))},
    {"STRONG_PUPIL_NO_EXTRA", "one moment, evaluated twice", 20260310, KIDS "," SUBJECT, NULL, 0, 0, NULL, NULL, ENDED("2026-02-05", OF_OUTCOME(LEVEL("A", "2026-02-03"), "")) "|" ENDED("2026-02-10", OF_OUTCOME(LEVEL("A", "2026-02-03"), ""))},
    {"STRONG_PUPIL_NO_EXTRA", "one of them in the dossier", 20260310, KIDS "," SUBJECT ",'evidence':[{'id':'v','kind':'cito','subject':'rek','pupils':['k'],'held_on':'2025-09-15','grading':'I'}]", NULL, 0, 1, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(LEVEL("A", "2026-02-03"), ""))},

    {"TASTED_ONLY_AT_THE_END", "an evaluation in between", 20260210, SUBJECT "," RESULT("52"), NULL, 0, 0, NULL, NULL, BETWEEN("2025-11-10", OF_OUTCOME(PUPIL("k", LITTLE), ""))},
    {"TASTED_ONLY_AT_THE_END", "an evaluation at the end is no taste", 20260210, SUBJECT "," RESULT("52"), NULL, 0, 1, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':true,'held_on':'2026-02-03'"), ""))},
    {"NEVER_TASTED_AT_THE_END", "evaluations in between only", 20260718, OUTCOME(",'moment':'E'"), NULL, 0, 1, NULL, NULL, BETWEEN("2026-04-01", OF_OUTCOME(PUPIL("k", ON), ""))},
    {"NEVER_TASTED_AT_THE_END", "and one at the end", 20260718, OUTCOME(",'moment':'E'"), NULL, 0, 0, NULL, NULL, BETWEEN("2026-04-01", OF_OUTCOME(PUPIL("k", ON), "")) "|" ENDED("2026-06-20", OF_OUTCOME(PUPIL("k", "'attained':true,'held_on':'2026-06-08'"), ""))},
    {"TASTED_TWICE", "both computed", 20260310, SUBJECT, NULL, 0, 1, NULL, NULL, BETWEEN("2025-11-10", OF_OUTCOME(PUPIL("k", ON), "")) "|" ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':true,'held_on':'2026-02-03'"), ""))},
    {"TASTED_TWICE", "only at the end", 20260310, SUBJECT, NULL, 0, 0, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':true,'held_on':'2026-02-03'"), ""))},
    {"OUTCOME_NO_RESULT", "established by an evaluation", 20260401, SUBJECT, NULL, 0, 0, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME(PUPIL("k", "'attained':true,'held_on':'2026-02-03'"), ""))},
    {"OUTCOME_NO_RESULT", "an evaluation that found nothing", 20260401, SUBJECT, NULL, 0, 1, NULL, NULL, ENDED("2026-02-10", OF_OUTCOME("", ""))},
};

static const mend mends[] = {
    {"OFF_COURSE_NOW", 20251121, RUNS, RUNS ",'adjustments':[{'id':'x','direction':'more','goal':'g','decided_on':'2025-11-21'}]", NULL, 0, NULL, NULL, NULL, BETWEEN("2025-11-20", OF_GOAL("g", PUPIL("k", ADJUST)))},
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
