/* At the end, pupil by pupil: which result is that of the moment, reached or not and how surely, and how much growth.
 * Figures by scipy: P = Phi((score - target) / SEE); the error of growth SEE sqrt 2; d in SDs of 15 with a band of 80
 * %; the chance by all measurements as evaluation.md 2.2 with T the day of the result. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "evaluated.h"

/* clang-format off */
#define KIDS "'pupils':[{'id':'k','given_name':'Aya','grade':5},{'id':'l','given_name':'Bo','grade':5}]"
#define AIM "'id':'o','text':'vlot lezen','instrument':'i'"
#define DUE ",'due_on':'2026-01-19'"
#define OUTCOME(more, evidence) KIDS ",'outcome_targets':[{" AIM more "}],'evidence':[" evidence "]"
#define R(id, day, more) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'instrument':'i'," more "}"
#define POINT(id, day, score) R(id, day, "'score':" score)
#define BEFORE(a, b, c, d) POINT("a", "2025-09-01", a) "," POINT("b", "2025-09-29", b) "," POINT("c", "2025-10-27", c) "," POINT("d", "2025-11-24", d)
#define NOTE BEFORE("40", "44", "50", "53")
#define END(score) POINT("e", "2026-01-19", score)
#define TEAM(scale, more) "'instruments':[{'id':'i','name':'tempo','scale':'" scale "'" more "}]"
#define SEE5 TEAM("growth", ",'see':5,'norm_sd':15")
#define NO_ERROR TEAM("growth", "")
#define FEWER TEAM("growth", ",'see':5,'norm_sd':15,'higher_is_better':false")
#define FINAL "'kind':'final'"

#define REACHED(yes, how) {HGW_PUPIL_RESULT_ATTAINED, yes}, {HGW_PUPIL_RESULT_CERTAINTY, how}
#define CLEAR HGW_CERTAINTY_CLEAR
#define CLOSE HGW_CERTAINTY_BORDERLINE
#define UNKNOWN HGW_CERTAINTY_UNKNOWN
#define CHANCES(one, all) {HGW_PUPIL_RESULT_CHANCE, one}, {HGW_PUPIL_RESULT_CHANCE_BY_SERIES, all}
#define GROWTH(before, gain, se, change, rci, pogo) {HGW_PUPIL_RESULT_SCORE_BEFORE, before}, {HGW_PUPIL_RESULT_GAIN, gain}, {HGW_PUPIL_RESULT_GAIN_SE, se}, {HGW_PUPIL_RESULT_RELIABLE_CHANGE, change}, {HGW_PUPIL_RESULT_RCI, rci}, {HGW_PUPIL_RESULT_POGO, pogo}
#define NO_GROWTH GROWTH(-1, -1, -1, -1, -1, -1)
#define D(d, lower, upper) {HGW_PUPIL_RESULT_D, d}, {HGW_PUPIL_RESULT_D_LOWER, lower}, {HGW_PUPIL_RESULT_D_UPPER, upper}
#define UP HGW_CHANGE_KIND_IMPROVED
#define SAME HGW_CHANGE_KIND_UNCHANGED
#define DOWN HGW_CHANGE_KIND_DETERIORATED
#define ROOT2 7.07106781

static const struct {
    const char *what, *dossier, *team;
    int calendar;
    const char *says; /* how the sentence begins */
    evaluated_want wants[EVALUATED_WANTS];
} pupils[] = {
    {"on the target exactly", OUTCOME(DUE ",'score':70", NOTE "," END("70")), SEE5, 0, "Net gehaald: Aya scoorde 70; het doel was 70.", {REACHED(1, CLOSE), CHANCES(0.5, 0.26739257), GROWTH(40, 30, ROOT2, UP, 4.24264069, 100), D(2, 1.39587080, 2.60412920), {HGW_PUPIL_RESULT_SCORE, 70}, {HGW_PUPIL_RESULT_HELD_ON, 20260119}, {HGW_PUPIL_RESULT_PERCENTILE, -1}}},
    {"just below it", OUTCOME(DUE ",'score':70", NOTE "," END("69.9")), SEE5, 0, "Net niet gehaald: ", {REACHED(0, CLOSE), CHANCES(0.49202169, 0.26063533), GROWTH(40, 29.9, ROOT2, UP, 4.22849855, 99.66666667), D(1.99333333, 1.38920413, 2.59746253)}},
    {"just surely", OUTCOME(DUE ",'score':70", NOTE "," END("74.3")), SEE5, 0, "Gehaald: ", {REACHED(1, CLEAR), CHANCES(0.80510548, 0.58944105)}},
    {"just not surely", OUTCOME(DUE ",'score':70", NOTE "," END("74.2")), SEE5, 0, "Net gehaald: ", {REACHED(1, CLOSE), CHANCES(0.79954581, 0.58242959)}},
    {"surely not", OUTCOME(DUE ",'score':70", NOTE "," END("60")), SEE5, 0, "Nog niet gehaald: ", {REACHED(0, CLEAR), CHANCES(0.02275013, 0.01148264), GROWTH(40, 20, ROOT2, UP, 2.82842712, 66.66666667), D(1.33333333, 0.72920413, 1.93746253)}},
    {"no error known", OUTCOME(DUE ",'score':70", NOTE "," END("74")), NO_ERROR, 0, "Gehaald: ", {REACHED(1, UNKNOWN), CHANCES(-1, -1), GROWTH(40, 34, -1, -1, -1, 113.33333333), D(-1, -1, -1)}},
    {"fewer is better, exactly", OUTCOME(DUE ",'score':30", BEFORE("60", "52", "45", "39") "," END("30")), FEWER, 0, "Net gehaald: ", {REACHED(1, CLOSE), CHANCES(0.5, 0.68697263), GROWTH(60, -30, ROOT2, UP, -4.24264069, 100), D(2, 1.39587080, 2.60412920)}},
    {"fewer is better, not enough", OUTCOME(DUE ",'score':30", BEFORE("60", "52", "45", "39") "," END("36")), FEWER, 0, "Nog niet gehaald: ", {REACHED(0, CLEAR), CHANCES(0.11506967, 0.25028259), GROWTH(60, -24, ROOT2, UP, -3.39411255, 80), D(1.6, 0.99587080, 2.20412920)}},
    {"more where fewer is better", OUTCOME(DUE ",'score':30", POINT("a", "2025-09-01", "40") "," END("60")), FEWER, 0, "Nog niet gehaald: ", {REACHED(0, CLEAR), GROWTH(40, 20, ROOT2, DOWN, 2.82842712, -200), D(-1.33333333, -1.93746253, -0.72920413)}},
    {"growth within the error", OUTCOME(DUE ",'score':70", POINT("a", "2025-09-01", "57") "," END("70")), SEE5, 0, "Net gehaald: ", {GROWTH(57, 13, ROOT2, SAME, 1.83847763, 100)}},
    {"down by more than error", OUTCOME(DUE ",'score':70", POINT("a", "2025-09-01", "75") "," END("60")), SEE5, 0, "Nog niet gehaald: ", {{HGW_PUPIL_RESULT_GAIN, -15}, {HGW_PUPIL_RESULT_RELIABLE_CHANGE, DOWN}}},
    {"began at the target: no way to go", OUTCOME(DUE ",'score':70", POINT("a", "2025-09-01", "70") "," END("75")), SEE5, 0, "Gehaald: ", {GROWTH(70, 5, ROOT2, SAME, 0.70710678, -1)}},
    {"began beyond it", OUTCOME(DUE ",'score':70", POINT("a", "2025-09-01", "75") "," END("80")), SEE5, 0, "Gehaald: ", {GROWTH(75, 5, ROOT2, SAME, 0.70710678, -1)}},
    {"three probes on the first day: their mean", OUTCOME(DUE ",'score':70", POINT("a", "2025-09-01", "38") "," POINT("b", "2025-09-01", "40") "," POINT("c", "2025-09-01", "45") "," END("70")), SEE5, 0, "Net gehaald: ", {{HGW_PUPIL_RESULT_SCORE_BEFORE, 41}, {HGW_PUPIL_RESULT_GAIN, 29}, {HGW_PUPIL_RESULT_CHANCE_BY_SERIES, -1}}},
    {"two days are no series", OUTCOME(DUE ",'score':70", POINT("a", "2025-09-01", "40") "," END("70")), SEE5, 0, "Net gehaald: ", {CHANCES(0.5, -1), GROWTH(40, 30, ROOT2, UP, 4.24264069, 100)}},
    {"the result alone", OUTCOME(DUE ",'score':70", END("70")), SEE5, 0, "Net gehaald: ", {REACHED(1, CLOSE), CHANCES(0.5, -1), NO_GROWTH, D(-1, -1, -1)}},
    {"measured from a day on", OUTCOME(DUE ",'score':70,'start_on':'2025-09-29'", NOTE "," END("70")), SEE5, 0, "Net gehaald: ", {{HGW_PUPIL_RESULT_SCORE_BEFORE, 44}, {HGW_PUPIL_RESULT_GAIN, 26}}},
    {"an SD is known, an error is not", OUTCOME(DUE ",'score':70", NOTE "," END("70")), TEAM("growth", ",'norm_sd':15"), 0, "Gehaald: ", {REACHED(1, UNKNOWN), GROWTH(40, 30, -1, -1, -1, 100), D(2, -1, -1)}},
    {"tests of mastery do not grow", OUTCOME(DUE ",'score':16", POINT("a", "2025-09-01", "10") "," END("17")), TEAM("mastery", ",'maximum':20,'see':5,'norm_sd':4"), 0, "Net gehaald: ", {REACHED(1, CLOSE), CHANCES(0.57925971, -1), NO_GROWTH, D(-1, -1, -1)}},
    {"by level", OUTCOME(DUE ",'grading':'C'", R("e", "2026-01-19", "'grading':'B'")), SEE5, 0, "Gehaald: Aya is op niveau ‘B’; het doel was ‘C’.", {REACHED(1, UNKNOWN), CHANCES(-1, -1), NO_GROWTH}},
    {"at the level exactly", OUTCOME(DUE ",'grading':'C'", R("e", "2026-01-19", "'grading':'C'")), SEE5, 0, "Gehaald: ", {REACHED(1, UNKNOWN)}},
    {"below the level", OUTCOME(DUE ",'grading':'C'", R("e", "2026-01-19", "'grading':'D'")), SEE5, 0, "Nog niet gehaald: ", {REACHED(0, UNKNOWN)}},
    {"I is above II", OUTCOME(DUE ",'grading':'II'", R("e", "2026-01-19", "'grading':'I'")), SEE5, 0, "Gehaald: ", {REACHED(1, UNKNOWN)}},
    {"III is below II", OUTCOME(DUE ",'grading':'II'", R("e", "2026-01-19", "'grading':'III'")), SEE5, 0, "Nog niet gehaald: ", {REACHED(0, UNKNOWN)}},
    {"by a step", OUTCOME(DUE ",'grading':'zelf'", R("e", "2026-01-19", "'grading':'soms'")), TEAM("ordinal", ",'steps':[{'name':'hulp'},{'name':'soms'},{'name':'zelf'}]"), 0, "Nog niet gehaald: ", {REACHED(0, UNKNOWN)}},
    {"by a step down", OUTCOME(DUE ",'grading':'wat'", R("e", "2026-01-19", "'grading':'geen'")), TEAM("ordinal", ",'higher_is_better':false,'steps':[{'name':'geen'},{'name':'wat'},{'name':'veel'}]"), 0, "Gehaald: ", {REACHED(1, UNKNOWN)}},
    {"by the sign of a test", OUTCOME(DUE, R("e", "2026-01-19", "'sign':'positive'")), SEE5, 0, "Gehaald, volgens wie het afnam.", {REACHED(1, UNKNOWN)}},
    {"by a bad sign", OUTCOME(DUE, R("e", "2026-01-19", "'sign':'negative'")), SEE5, 0, "Nog niet gehaald, volgens wie het afnam.", {REACHED(0, UNKNOWN)}},
};

/* Levels and norms: of grade 5, M from 55, 65, 75 on; means and SDs of M and E with their correlation. */
#define BOUNDS ",'level_bounds':[{'grade':5,'moment':'m','grading':'A','from_score':75},{'grade':5,'moment':'m','grading':'B','from_score':65},{'grade':5,'moment':'m','grading':'C','from_score':55},{'grade':4,'moment':'m','grading':'C','from_score':30}]"
#define NORMS ",'norms':[{'grade':5,'moment':'m','mean':52,'sd':12},{'grade':5,'moment':'e','mean':60,'sd':14,'correlation':0.85}]"
#define AT_M ",'moment':'M'"
#define AT_E ",'moment':'E'"

static const struct {
    const char *what, *dossier, *team;
    const char *level; /* NULL: none */
    evaluated_want wants[EVALUATED_WANTS];
} norms[] = {
    {"a level is a score by the norm", OUTCOME(AT_M ",'grading':'C'", R("e", "2026-01-20", "'score':55")), TEAM("growth", ",'see':5" BOUNDS), "C", {REACHED(1, CLOSE), {HGW_PUPIL_RESULT_CHANCE, 0.5}}},
    {"below it", OUTCOME(AT_M ",'grading':'C'", R("e", "2026-01-20", "'score':54")), TEAM("growth", ",'see':5" BOUNDS), NULL, {REACHED(0, CLOSE)}},
    {"the best level that it passes", OUTCOME(AT_M ",'grading':'C'", R("e", "2026-01-20", "'score':74.9")), TEAM("growth", ",'see':5" BOUNDS), "B", {REACHED(1, CLEAR)}},
    {"its own level before that of the table", OUTCOME(AT_M ",'grading':'C'", R("e", "2026-01-20", "'score':74.9,'grading':'A'")), TEAM("growth", ",'see':5" BOUNDS), "A", {REACHED(1, CLEAR)}},
    {"more growth than equals at the start", OUTCOME(AT_E ",'score':62", R("a", "2026-01-20", "'score':50" AT_M) "," R("e", "2026-05-20", "'score':64" AT_E)), TEAM("growth", ",'see':5" NORMS), NULL, {{HGW_PUPIL_RESULT_PERCENTILE, 79.14044709}, D(1, 1 - 0.64728137, 1 + 0.64728137)}},
    {"less, where less is better", OUTCOME(AT_E ",'score':62", R("a", "2026-01-20", "'score':50" AT_M) "," R("e", "2026-05-20", "'score':64" AT_E)), TEAM("growth", ",'see':5,'higher_is_better':false" NORMS), NULL, {{HGW_PUPIL_RESULT_PERCENTILE, 20.85955291}, D(-1, -1 - 0.64728137, -1 + 0.64728137)}},
    {"the start is of no moment", OUTCOME(AT_E ",'score':62", R("a", "2026-01-20", "'score':50") "," R("e", "2026-05-20", "'score':64" AT_E)), TEAM("growth", ",'see':5" NORMS), NULL, {{HGW_PUPIL_RESULT_PERCENTILE, -1}}},
};

/* Which result is that of the moment: M from 1 January to 28 February. */
static const evaluated_case moments[] = {
    {"by its moment, whatever the day", 20260301, OUTCOME(AT_M ",'score':70", R("e", "2025-12-18", "'score':71" AT_M)), SEE5, FINAL, "o", "k", "attained", 0.57925971, 1},
    {"of another moment, whatever the day", 20260301, OUTCOME(AT_M ",'score':70", R("e", "2026-01-20", "'score':71" AT_E)), SEE5, FINAL, "o", "k", "left out: no_result", -1, 1},
    {"on the first day of the window", 20260301, OUTCOME(AT_M ",'score':70", R("e", "2026-01-01", "'score':71")), SEE5, FINAL, "o", "k", "attained", 0.57925971, 1},
    {"the day before", 20260301, OUTCOME(AT_M ",'score':70", R("e", "2025-12-31", "'score':71")), SEE5, FINAL, "o", "k", "left out: no_result", -1, 1},
    {"on its last day", 20260301, OUTCOME(AT_M ",'score':70", R("e", "2026-02-28", "'score':71")), SEE5, FINAL, "o", "k", "attained", 0.57925971, 1},
    {"the day after", 20260301, OUTCOME(AT_M ",'score':70", R("e", "2026-03-01", "'score':71")), SEE5, FINAL, "o", "k", "left out: no_result", -1, 1},
    {"the latest of two", 20260301, OUTCOME(AT_M ",'score':70", R("d", "2026-01-12", "'score':90") "," R("e", "2026-02-10", "'score':69")), SEE5, FINAL, "o", "k", "not_attained", 0.42074029, 1},
    {"the latest by today", 20260131, OUTCOME(AT_M ",'score':70", R("d", "2026-01-12", "'score':71") "," R("e", "2026-02-10", "'score':60")), SEE5, FINAL, "o", "k", "attained", 0.57925971, 1},
    {"21 days before the day", 20260301, OUTCOME(DUE ",'score':70", R("e", "2025-12-29", "'score':71")), SEE5, FINAL, "o", "k", "attained", 0.57925971},
    {"22 days before", 20260301, OUTCOME(DUE ",'score':70", R("e", "2025-12-28", "'score':71")), SEE5, FINAL, "o", "k", "left out: no_result", -1},
    {"21 days after", 20260301, OUTCOME(DUE ",'score':70", R("e", "2026-02-09", "'score':71")), SEE5, FINAL, "o", "k", "attained", 0.57925971},
    {"22 days after", 20260301, OUTCOME(DUE ",'score':70", R("e", "2026-02-10", "'score':71")), SEE5, FINAL, "o", "k", "left out: no_result", -1},
    {"of another instrument", 20260301, OUTCOME(DUE ",'score':70", "{'id':'e','kind':'cito','held_on':'2026-01-19','pupils':['k'],'outcome':'o','instrument':'j','score':90}"), SEE5, FINAL, "o", "k", "left out: no_result", -1},
    {"a mixed sign says neither", 20260301, OUTCOME(DUE, R("e", "2026-01-19", "'sign':'mixed'")), SEE5, FINAL, "o", "k", "left out: no_result", -1},
    {"of another subject", 20260301, OUTCOME(DUE ",'score':70,'subject':'lezen'", R("d", "2026-01-12", "'score':71") "," R("e", "2026-01-19", "'score':20,'subject':'rekenen'")), SEE5, FINAL, "o", "k", "attained", 0.57925971},
    {"not yet, with the window open", 20260120, OUTCOME(AT_M ",'score':70", ""), SEE5, FINAL, "o", "k", "left out: window_open", -1, 1},
    {"the school's own day outside the window", 20260401, OUTCOME(AT_M ",'score':70,'due_on':'2026-03-09'", R("e", "2026-03-09", "'score':71")), SEE5, FINAL, "o", "k", "attained", 0.57925971, 1},
    {"a level where a score is the target", 20260301, OUTCOME(DUE ",'score':70", R("e", "2026-01-19", "'grading':'B'")), SEE5, FINAL, "o", "k", "left out: level_not_score", -1},
    {"several instruments, and none is named", 20260301, KIDS ",'outcome_targets':[{'id':'o','text':'t','score':70" DUE "}],'evidence':[{'id':'d','kind':'cito','held_on':'2026-01-12','pupils':['k'],'outcome':'o','instrument':'x','score':90},{'id':'e','kind':'cito','held_on':'2026-01-19','pupils':['k'],'outcome':'o','instrument':'y','score':71}]", SEE5, FINAL, "o", "k", "left out: no_instrument", -1},
    {"a sign of an observation is no result", 20260301, OUTCOME(DUE ",'score':70", "{'id':'e','kind':'observation','held_on':'2026-01-19','pupils':['k'],'outcome':'o','instrument':'i','sign':'positive'}"), SEE5, FINAL, "o", "k", "left out: no_result", -1},
    {"two on one day and no instrument named: the last by id", 20260301, KIDS ",'outcome_targets':[{'id':'o','text':'t','grading':'C'" DUE "}],'evidence':[{'id':'d','kind':'cito','held_on':'2026-01-19','pupils':['k'],'outcome':'o','instrument':'x','grading':'A'},{'id':'e','kind':'cito','held_on':'2026-01-19','pupils':['k'],'outcome':'o','instrument':'y','grading':'E'}]", SEE5, FINAL, "o", "k", "not_attained", -1},
    {"not before its day", 20260118, OUTCOME(DUE ",'score':70", R("e", "2026-01-12", "'score':71")), SEE5, FINAL, "o", NULL, "left out: not_yet", -1},
    {"on its day", 20260119, OUTCOME(DUE ",'score':70", R("e", "2026-01-12", "'score':71")), SEE5, FINAL, "o", "k", "attained", 0.57925971},
    {"absent", 20260301, OUTCOME(DUE ",'score':70", END("71")), SEE5, FINAL, "o", "l", "left out: no_result", -1},
    {"does not take part", 20260301, OUTCOME(DUE ",'score':70,'exempt':['k']", END("71")), SEE5, FINAL, "o", "k", "left out: exempt", -1},
    {"no target", 20260301, OUTCOME(DUE, END("71")), SEE5, FINAL, "o", "k", "left out: no_target", -1},
    {"a level that the table does not have", 20260301, OUTCOME(DUE ",'grading':'C'", END("71")), SEE5, FINAL, "o", "k", "left out: no_norm_table", -1},
    {"I to V beside A to E", 20260301, OUTCOME(DUE ",'grading':'C'", R("e", "2026-01-19", "'grading':'II'")), SEE5, FINAL, "o", "k", "left out: level_scales_mixed", -1},
    {"and on a scale of levels", 20260301, OUTCOME(DUE ",'grading':'C'", R("e", "2026-01-19", "'grading':'II'")), TEAM("ordinal", ""), FINAL, "o", "k", "left out: level_scales_mixed", -1},
    {"a word that is no level", 20260301, OUTCOME(DUE ",'grading':'goed'", R("e", "2026-01-19", "'grading':'prima'")), SEE5, FINAL, "o", "k", "left out: level_unknown", -1},
    {"nobody", 20260301, OUTCOME(DUE ",'score':70,'grades':[8]", END("71")), SEE5, FINAL, "o", NULL, "left out: nobody", -1},
    {"no pupils in the dossier", 20260301, "'outcome_targets':[{" AIM DUE ",'score':70}]", SEE5, FINAL, "o", NULL, "left out: nobody", -1},
    {"the group by the norms of pupils", 20260301, OUTCOME(DUE ",'grading':'C'", R("e", "2026-01-19", "'grading':'B'") ",{'id':'z','kind':'cito','held_on':'2026-01-19','outcome':'o','grading':'B'}"), SEE5, FINAL, "o", NULL, "left out: group_by_pupil_norm", -1},
    {"looks in between change nothing at the end", 20260301, OUTCOME(DUE ",'score':70", END("74.3")), SEE5, FINAL, "o", "k", "attained", 0.80510548, 0, "'kind':'interim','evaluated_on':'2025-10-06','dossier':'root'|'kind':'interim','evaluated_on':'2025-11-03','dossier':'root'|'kind':'interim','evaluated_on':'2025-12-01','dossier':'root'"},
};
/* clang-format on */

static int run_pupil(const char *what, const char *dossier, const char *team, int calendar, hgw_date today,
                     const evaluated_want *wants, const char *says, const char **level) {
    fixture f;
    fixture_start(&f, dossier, team, calendar);
    hgw_doc *results = evaluated_on(&f, today, FINAL);
    hgw_rec rec = evaluated_pupil(results, "o", "k");
    if (!rec)
        fail_msg("%s: %s", what, evaluated_told(results, "o", "k"));
    int wrong = evaluated_otherwise(what, results, rec, wants);
    const char *message = hgw_pupil_result_message(results, rec), *graded = hgw_pupil_result_grading(results, rec);
    if (says && strncmp(message, says, strlen(says)) != 0)
        fail_msg("%s: %s", what, message);
    if (level && !(*level && graded ? strcmp(*level, graded) == 0 : *level == graded))
        fail_msg("%s: level %s", what, graded ? graded : "(none)");
    evaluated_holds(&f, what, today, FINAL, results);
    hgw_doc_free(results);
    fixture_end(&f);
    return wrong;
}

static void test_pupils(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof pupils / sizeof *pupils; i++)
        wrong += run_pupil(pupils[i].what, pupils[i].dossier, pupils[i].team, pupils[i].calendar, 20260126,
                           pupils[i].wants, pupils[i].says, NULL);
    assert_int_equal(wrong, 0);
}

static void test_norms(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof norms / sizeof *norms; i++) {
        const char *level = norms[i].level;
        wrong += run_pupil(norms[i].what, norms[i].dossier, norms[i].team, 1, 20260620, norms[i].wants, NULL, &level);
    }
    assert_int_equal(wrong, 0);
}

static void test_moments(void **state) {
    (void)state;
    run_evaluations(moments, sizeof moments / sizeof *moments);
}

/* How sure an end is goes by .80 and .20, however often was looked in between. */
static void test_looks(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, moments[sizeof moments / sizeof *moments - 1].dossier, SEE5, 0);
    fixture_results(&f, moments[sizeof moments / sizeof *moments - 1].results);
    hgw_doc *results = evaluated_on(&f, 20260126, FINAL);
    assert_int_equal(hgw_pupil_result_certainty(results, evaluated_pupil(results, "o", "k")), CLEAR);
    assert_int_equal(hgw_results_look(results, HGW_ROOT), 0);
    hgw_doc_free(results);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pupils), cmocka_unit_test(test_norms),
                                       cmocka_unit_test(test_moments), cmocka_unit_test(test_looks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
