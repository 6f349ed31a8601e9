/* In between on a growth scale: each gate, each way to know the error, both directions, and each limit moved.  The
 * chances were worked out with scipy from the formulas of evaluation.md 2.2, in calendar weeks; the figures of the
 * first case stand in the note itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "evaluated.h"

/* clang-format off */
#define KIDS "'pupils':[{'id':'k','given_name':'Aya','grade':5},{'id':'l','given_name':'Bo','grade':5}]"
#define DOSSIER(aim, evidence) KIDS ",'outcome_targets':[{'id':'o','text':'vlot lezen','subject':'lezen','instrument':'i'" aim "}],'evidence':[" evidence "]"
#define AIM ",'score':70,'due_on':'2026-01-19'"
#define AIM30 ",'score':30,'due_on':'2026-01-19'"
#define AIM0 ",'score':0,'due_on':'2026-01-19'"
#define S(id, day, score) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'instrument':'i','score':" score "}"
#define OTHER(id, day, score, more) "{'id':'" id "','kind':'cito','held_on':'" day "','score':" score "," more "}"
#define NOTE S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "44") "," S("c", "2025-10-27", "50") "," S("d", "2025-11-24", "53")
#define GROWTH(more) "'instruments':[{'id':'i','name':'tempo','scale':'growth'" more "},{'id':'j','name':'iets anders','scale':'growth'}]"
#define SEE5 GROWTH(",'see':5")
#define FEWER GROWTH(",'see':5,'higher_is_better':false")

static const evaluated_case cases[] = {
    {"the example of the note", 20251201, DOSSIER(AIM, NOTE), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"on course", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "49") "," S("c", "2025-10-27", "57") "," S("d", "2025-11-24", "64")), SEE5, NULL, "o", "k", "on_course", 0.91218517},
    {"undecided", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "46") "," S("c", "2025-10-27", "51") "," S("d", "2025-11-24", "57")), SEE5, NULL, "o", "k", "too_little_evidence: undecided", 0.39617301},
    {"two days", 20251103, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-10-27", "50")), SEE5, NULL, "o", "k", "too_little_evidence: few_points", 0.3870214},
    {"three measurements on two days", 20251103, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-10-27", "50") "," S("c", "2025-10-27", "52")), SEE5, NULL, "o", "k", "too_little_evidence: few_points", 0.41424242},
    {"three probes on the first day", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "38") "," S("b", "2025-09-01", "40") "," S("c", "2025-09-01", "42") "," S("d", "2025-09-29", "44") "," S("e", "2025-10-27", "50") "," S("f", "2025-11-24", "53")), SEE5, NULL, "o", "k", "adjust", 0.11278589},
    {"only one probe of those three", 20251201, DOSSIER(AIM, NOTE), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"too short a stretch", 20250922, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-08", "41") "," S("c", "2025-09-15", "43")), SEE5, NULL, "o", "k", "too_little_evidence: short_span", 0.49451677},
    {"a quarter of the way exactly", 20251013, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-15", "41") "," S("c", "2025-10-06", "43")), SEE5, NULL, "o", "k", "too_little_evidence: undecided", 0.29933172},
    {"a day less than a quarter", 20251013, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-15", "41") "," S("c", "2025-10-05", "43")), SEE5, NULL, "o", "k", "too_little_evidence: short_span", 0.30961319},
    {"a quarter of the way ago exactly", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "44") "," S("c", "2025-10-27", "50")), SEE5, NULL, "o", "k", "too_little_evidence: undecided", 0.35834838},
    {"a day more than a quarter ago", 20251202, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "44") "," S("c", "2025-10-27", "50")), SEE5, NULL, "o", "k", "too_little_evidence: stale", 0.35834838},
    {"few, short and long ago", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-08", "41")), SEE5, NULL, "o", "k", "too_little_evidence: few_points, short_span, stale", 0.48984282},
    {"no error known", 20251201, DOSSIER(AIM, NOTE), GROWTH(""), NULL, "o", "k", "too_little_evidence: no_see +indication_only", -1},
    {"no error known, five points", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-22", "43") "," S("c", "2025-10-13", "48") "," S("d", "2025-11-03", "49") "," S("e", "2025-11-24", "53")), GROWTH(""), NULL, "o", "k", "too_little_evidence: no_see +indication_only", -1},
    {"no error known, two points", 20251103, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-10-27", "50")), GROWTH(""), NULL, "o", "k", "too_little_evidence: few_points, no_see", -1},
    {"no error known, six points", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-15", "45") "," S("c", "2025-09-29", "43") "," S("d", "2025-10-20", "48") "," S("e", "2025-11-10", "50") "," S("f", "2025-11-24", "53")), GROWTH(""), NULL, "o", "k", "adjust +see_estimated", 0.00069514138},
    {"six points on a line exactly", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-15", "42") "," S("c", "2025-09-29", "44") "," S("d", "2025-10-13", "46") "," S("e", "2025-10-27", "48") "," S("f", "2025-11-24", "52")), GROWTH(""), NULL, "o", "k", "too_little_evidence: no_see +indication_only", -1},
    {"the error of one sitting stands in", 20251201, DOSSIER(AIM, NOTE), GROWTH(",'sem':5"), NULL, "o", "k", "adjust +sem_as_see", 0.15954638},
    {"the scatter before the error of one sitting", 20251201, DOSSIER(AIM, NOTE), GROWTH(",'sem':2,'see':5"), NULL, "o", "k", "adjust", 0.15954638},
    {"an error by reliability and spread", 20251201, DOSSIER(AIM, NOTE), GROWTH(",'reliability':0.84,'norm_sd':15"), NULL, "o", "k", "too_little_evidence: undecided +sem_as_see", 0.20456695},
    {"an error of 0 is none", 20251201, DOSSIER(AIM, NOTE), GROWTH(",'see':0"), NULL, "o", "k", "too_little_evidence: no_see +indication_only", -1},
    {"one sitting with an error of its own", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "44") "," S("c", "2025-10-27", "50,'sem':20") "," S("d", "2025-11-24", "53")), SEE5, NULL, "o", "k", "adjust", 0.15821349},
    {"all with errors of their own", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40,'sem':4") "," S("b", "2025-09-29", "44,'sem':6") "," S("c", "2025-10-27", "50,'sem':4") "," S("d", "2025-11-24", "53,'sem':8")), SEE5, NULL, "o", "k", "too_little_evidence: undecided", 0.22641558},
    {"an error of its own of 0 is none", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "44,'sem':0") "," S("c", "2025-10-27", "50") "," S("d", "2025-11-24", "53")), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"errors of their own without one of the test", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40,'sem':5") "," S("b", "2025-09-29", "44,'sem':5") "," S("c", "2025-10-27", "50,'sem':5") "," S("d", "2025-11-24", "53,'sem':5")), GROWTH(""), NULL, "o", "k", "too_little_evidence: no_see +indication_only", -1},
    {"a measurement far off that turns it", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "48") "," S("c", "2025-10-27", "55") "," S("d", "2025-11-24", "42")), SEE5, NULL, "o", "k", "too_little_evidence: outlier", 0.077386473},
    {"a measurement far off that does not", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-22", "41") "," S("c", "2025-10-13", "58") "," S("d", "2025-11-03", "42") "," S("e", "2025-11-24", "42")), SEE5, NULL, "o", "k", "adjust +outlier", 0.046263204},
    {"a measurement far off, and two days only", 20251103, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-10-27", "44") "," S("c", "2025-10-27", "68")), SEE5, NULL, "o", "k", "too_little_evidence: few_points +outlier", 0.6697031},
    {"almost far off", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "48") "," S("c", "2025-10-27", "55") "," S("d", "2025-11-24", "47")), SEE5, NULL, "o", "k", "adjust", 0.12932119},
    {"fewer is better, on course", 20251201, DOSSIER(AIM30, S("a", "2025-09-01", "60") "," S("b", "2025-09-29", "51") "," S("c", "2025-10-27", "43") "," S("d", "2025-11-24", "36")), FEWER, NULL, "o", "k", "on_course", 0.91218517},
    {"fewer is better, adjust", 20251201, DOSSIER(AIM30, S("a", "2025-09-01", "60") "," S("b", "2025-09-29", "58") "," S("c", "2025-10-27", "50") "," S("d", "2025-11-24", "47")), FEWER, NULL, "o", "k", "adjust", 0.16153364},
    {"more is better without it being said", 20251201, DOSSIER(AIM, NOTE), GROWTH(",'see':5,'higher_is_better':true"), NULL, "o", "k", "adjust", 0.15954638},
    {"to stay where one is", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "70") "," S("b", "2025-09-29", "71") "," S("c", "2025-10-27", "69") "," S("d", "2025-11-24", "72")), SEE5, NULL, "o", "k", "too_little_evidence: undecided", 0.58897711},
    {"beyond the target from the start", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "80") "," S("b", "2025-09-29", "82") "," S("c", "2025-10-27", "81") "," S("d", "2025-11-24", "83")), SEE5, NULL, "o", "k", "on_course", 0.93588252},
    {"days after today", 20251201, DOSSIER(AIM, NOTE "," S("e", "2025-12-08", "90")), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"before the start of measuring", 20251201, DOSSIER(AIM ",'start_on':'2025-09-29'", S("a", "2025-09-01", "20") "," S("b", "2025-09-29", "44") "," S("c", "2025-10-27", "50") "," S("d", "2025-11-24", "53")), SEE5, NULL, "o", "k", "too_little_evidence: undecided", 0.26878139},
    {"on the day that measuring starts", 20251201, DOSSIER(AIM ",'start_on':'2025-09-01'", NOTE), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"on course by .80", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "49") "," S("c", "2025-10-27", "57") "," S("d", "2025-11-24", "63")), SEE5, NULL, "o", "k", "on_course", 0.88842837},
    {"not by .90", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "49") "," S("c", "2025-10-27", "57") "," S("d", "2025-11-24", "63")), SEE5, "'p_hi':0.9", "o", "k", "too_little_evidence: undecided", 0.88842837},
    {"adjust by .20", 20251201, DOSSIER(AIM, NOTE), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"not by .10", 20251201, DOSSIER(AIM, NOTE), SEE5, "'p_lo':0.1", "o", "k", "too_little_evidence: undecided", 0.15954638},
    {"two days are enough", 20251103, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-10-27", "44")), SEE5, "'min_points':2", "o", "k", "adjust", 0.15688428},
    {"five days are needed", 20251201, DOSSIER(AIM, NOTE), SEE5, "'min_points':5", "o", "k", "too_little_evidence: few_points", 0.15954638},
    {"a shorter stretch is enough", 20250922, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-08", "41") "," S("c", "2025-09-15", "43")), SEE5, "'min_span':0.1", "o", "k", "too_little_evidence: undecided", 0.49451677},
    {"an older one is good enough", 20251208, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "44") "," S("c", "2025-10-27", "50")), SEE5, "'max_age':0.5", "o", "k", "too_little_evidence: undecided", 0.35834838},
    {"far off from 1 error", 20251201, DOSSIER(AIM, NOTE), SEE5, "'outlier':0.1", "o", "k", "too_little_evidence: outlier", 0.15954638},
    {"kappa 2", 20251201, DOSSIER(AIM, NOTE), SEE5, "'kappa':2", "o", "k", "adjust", 0.13705756},
    {"kappa 0, least spread 6", 20251201, DOSSIER(AIM, NOTE), SEE5, "'kappa':0,'least_spread':6", "o", "k", "adjust", 0.14304037},
    {"nu0 40", 20251201, DOSSIER(AIM, NOTE), SEE5, "'nu0':40", "o", "k", "adjust", 0.19699217},
    {"the growth of the norm beforehand", 20251201, DOSSIER(AIM, NOTE), GROWTH(",'see':5,'norm_growth':26"), "'norm_prior':true", "o", "k", "adjust +norm_growth", 0.04537839},
    {"the growth of the norm is not known", 20251201, DOSSIER(AIM, NOTE), SEE5, "'norm_prior':true", "o", "k", "adjust", 0.15954638},
    {"the growth of the norm is not asked for", 20251201, DOSSIER(AIM, NOTE), GROWTH(",'see':5,'norm_growth':26"), NULL, "o", "k", "adjust", 0.15954638},
    {"far off by the scatter that others have", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-15", "45") "," S("c", "2025-09-29", "43") "," S("d", "2025-10-20", "48") "," S("e", "2025-11-10", "50") "," S("f", "2025-11-24", "74")), GROWTH(""), NULL, "o", "k", "too_little_evidence: undecided +see_estimated", 0.76792287},
    {"a score of 0 is a score", 20251201, DOSSIER(AIM30, S("a", "2025-09-01", "0") "," S("b", "2025-09-29", "3") "," S("c", "2025-10-27", "5") "," S("d", "2025-11-24", "9")), SEE5, NULL, "o", "k", "adjust", 0.036117268},
    {"a target of 0", 20251201, DOSSIER(AIM0, S("a", "2025-09-01", "20") "," S("b", "2025-09-29", "14") "," S("c", "2025-10-27", "8") "," S("d", "2025-11-24", "1")), FEWER, NULL, "o", "k", "on_course", 0.90561484},
    /* What does not count. */
    {"of another pupil", 20251201, DOSSIER(AIM, NOTE "," OTHER("e", "2025-11-25", "90", "'pupils':['l'],'instrument':'i'")), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"of another instrument", 20251201, DOSSIER(AIM, NOTE "," OTHER("e", "2025-11-25", "90", "'pupils':['k'],'instrument':'j'")), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"of no instrument", 20251201, DOSSIER(AIM, NOTE "," OTHER("e", "2025-11-25", "90", "'pupils':['k']")), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"of another subject", 20251201, DOSSIER(AIM, NOTE "," OTHER("e", "2025-11-25", "90", "'pupils':['k'],'instrument':'i','subject':'rekenen'")), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"of the group", 20251201, DOSSIER(AIM, NOTE "," OTHER("e", "2025-11-25", "90", "'instrument':'i'")), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"without a score", 20251201, DOSSIER(AIM, NOTE ",{'id':'e','kind':'cito','held_on':'2025-11-25','pupils':['k'],'instrument':'i','grading':'A'}"), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"without a day", 20251201, DOSSIER(AIM, NOTE ",{'id':'e','kind':'cito','pupils':['k'],'instrument':'i','score':90}"), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"only planned", 20251201, DOSSIER(AIM, NOTE ",{'id':'e','kind':'cito','planned_for':'2025-11-25','pupils':['k'],'instrument':'i','score':90}"), SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"the day of the talk", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "44") "," S("c", "2025-10-27", "50") ",{'id':'d','kind':'cito','conversation':'t','pupils':['k'],'instrument':'i','score':53}") ",'conversations':[{'id':'t','kind':'child','held_on':'2025-11-24'}]", SEE5, NULL, "o", "k", "adjust", 0.15954638},
    {"two pupils in one record", 20251201, DOSSIER(AIM, S("a", "2025-09-01", "40") "," S("b", "2025-09-29", "44") "," OTHER("c", "2025-10-27", "50", "'pupils':['l','k'],'instrument':'i'") "," S("d", "2025-11-24", "53")), SEE5, NULL, "o", "k", "adjust", 0.15954638},
};
/* clang-format on */

static void test_cases(void **state) {
    (void)state;
    run_evaluations(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
