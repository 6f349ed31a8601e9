/* What a teacher reads: chances in steps of five per cent and "1 op 6", whole points, one and many, names as they are.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "evaluated.h"
#include "evaluation/sentences.h"

/* ---- the words themselves ---- */

static void words(hgwi_eval *e, int column, double p_hi, double p_lo) {
    memset(e, 0, sizeof *e);
    e->rules.p_hi = p_hi;
    e->rules.p_lo = p_lo;
    e->ctx = hgw_ctx_new();
    e->column = column;
    hgwi_pool_start(&e->pool, hgwi_ctx_mem(e->ctx));
}

static void no_more_words(hgwi_eval *e) {
    hgwi_pool_end(&e->pool);
    hgw_ctx_free(e->ctx);
}

/* In the grey zone a step within its limits, above it to 95, in steps of five, within half a step. */
static void look_at_percent(const char *text, double chance, int verdict, int low, int high) {
    int percent = -1;
    char rest;
    int least = verdict == HGWI_TOO_LITTLE ? low + 5 : high, most = verdict == HGWI_TOO_LITTLE ? high - 5 : 95;
    if (verdict == HGWI_ON_COURSE && strcmp(text, "groter dan 95 %") == 0) {
        assert_true(chance >= 0.975);
        return;
    }
    if (sscanf(text, "ongeveer %d %%%c", &percent, &rest) != 1 || percent % 5 != 0 || percent < least || percent > most)
        fail_msg("%.3f: %s", chance, text);
    double near = fmax(least, fmin(most, 100 * chance));
    if (fabs(percent - near) > 2.5 + 1e-9)
        fail_msg("%.3f: %s is too far", chance, text);
}

/* "1 op 8" within a third of the chance, or "kleiner dan 1 op 20". */
static void look_at_one_in(const char *text, double chance) {
    int n = 0;
    char rest;
    if (strcmp(text, "kleiner dan 1 op 20") == 0) {
        assert_true(chance < 0.04);
        return;
    }
    if (sscanf(text, "ongeveer 1 op %d%c", &n, &rest) != 1 || n < 3 || n > 20 || chance < 0.04)
        fail_msg("%.3f: %s", chance, text);
    if (!(n * chance > 0.6 && n * chance < 1.4))
        fail_msg("%.3f: %s is too far", chance, text);
}

static void chances_between(int low, int high) {
    hgwi_eval e;
    words(&e, 0, high / 100.0, low / 100.0);
    for (int i = 0; i <= 1000; i++) {
        double chance = i / 1000.0;
        if (i >= 10 * high)
            look_at_percent(hgwi_eval_word_chance(&e, chance, HGWI_ON_COURSE), chance, HGWI_ON_COURSE, low, high);
        else if (i <= 10 * low)
            look_at_one_in(hgwi_eval_word_chance(&e, chance, HGWI_ADJUST), chance);
        look_at_percent(hgwi_eval_word_chance(&e, chance, HGWI_TOO_LITTLE), chance, HGWI_TOO_LITTLE, low, high);
    }
    /* Where there is none, nothing is said of it. */
    for (int verdict = HGWI_ON_COURSE; verdict <= HGWI_TOO_LITTLE; verdict++)
        assert_string_equal(hgwi_eval_word_chance(&e, HGWI_UNDEFINED, verdict), "");
    no_more_words(&e);
}

static void test_chances(void **state) {
    (void)state;
    chances_between(20, 80);
    chances_between(10, 90);
    chances_between(25, 75);
}

/* clang-format off */
static const struct {
    double number, see;
    const char *nl, *en;
} points[] = {
    {3, 5, "3 punten", "3 points"},
    {1, 5, "1 punt", "1 point"},
    {1.4, 5, "1 punt", "1 point"},
    {1.5, 5, "2 punten", "2 points"},
    {-3, 5, "3 punten", "3 points"},
    {0.4, 5, "minder dan 1 punt", "less than 1 point"},
    {0, 5, "minder dan 1 punt", "less than 1 point"},
    {1.25, 0.2, "1,3 punten", "1.3 points"},
    {0.04, 0.01, "0,04 punten", "0.04 points"},
    {1234567, 5, "1234567 punten", "1234567 points"},
};

static const struct {
    hgw_date day;
    const char *nl, *en;
} day_words[] = {
    {20260119, "19 januari", "19 January"}, {20251001, "1 oktober", "1 October"}, {20260331, "31 maart", "31 March"}, {20260229 + 72, "1 maart", "1 March"},
};
/* clang-format on */

static void test_points_and_days(void **state) {
    (void)state;
    for (int column = 0; column < 2; column++) {
        hgwi_eval e;
        words(&e, column, 0.8, 0.2);
        for (size_t i = 0; i < sizeof points / sizeof *points; i++)
            assert_string_equal(hgwi_eval_word_points(&e, points[i].number, points[i].see),
                                column ? points[i].en : points[i].nl);
        for (size_t i = 0; i < sizeof day_words / sizeof *day_words; i++)
            assert_string_equal(hgwi_eval_word_day(&e, day_words[i].day), column ? day_words[i].en : day_words[i].nl);
        assert_string_equal(hgwi_eval_word_d(&e, -0.07), column ? "-0.07" : "-0,07");
        assert_string_equal(hgwi_eval_word_d(&e, -0.004), column ? "0.00" : "0,00");
        assert_string_equal(hgwi_eval_word_d(&e, 1.999), column ? "2.00" : "2,00");
        assert_string_equal(hgwi_eval_word_percent(&e, 0.665), "67 %");
        no_more_words(&e);
    }
}

/* ---- whole sentences ---- */

/* clang-format off */
#define KIDS(name) "'pupils':[{'id':'k','grade':5" name "}]"
#define AYA ",'given_name':'Aya'"
#define POINT(id, day, score) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'instrument':'i','score':" score "}"
#define LINE(a, b, c, d) POINT("a", "2025-09-01", a) "," POINT("b", "2025-09-29", b) "," POINT("c", "2025-10-27", c) "," POINT("d", "2025-11-24", d)
#define NOTE LINE("40", "44", "50", "53")
#define DOSSIER(name, score, evidence) KIDS(name) ",'outcome_targets':[{'id':'o','text':'t','instrument':'i','score':" score ",'due_on':'2026-01-19'}],'evidence':[" evidence "]"
#define GROWTH(more) "'instruments':[{'id':'i','name':'tempo','scale':'growth'" more "}]"
#define SEE5 GROWTH(",'see':5")
#define MASTERY(more) "'instruments':[{'id':'i','name':'toetsen','scale':'mastery'" more "}]"
#define TEST(id, day, more) "{'id':'" id "','kind':'method_test','held_on':'" day "','pupils':['k'],'instrument':'i'," more "}"
#define FINAL "'kind':'final'"

static const struct {
    const char *what, *dossier, *team, *options;
    hgw_date today;
    const char *nl, *en; /* of the pupil */
} sentences[] = {
    {"the example of the note", DOSSIER(AYA, "70", NOTE), SEE5, NULL, 20251201,
     "Bijstellen. Als het zo doorgaat, komt Aya op 19 januari waarschijnlijk uit tussen 60 en 69; de kans dat het doel (70) wordt gehaald is ongeveer 1 op 6. Tot 19 januari is nog 16 punten vooruitgang nodig; in dit tempo is het 10 punten.",
     "Adjust. If it goes on like this, Aya will probably be between 60 and 69 on 19 January; the chance of reaching the target (70) is about 1 in 6. Until 19 January it takes 16 points of progress; at this pace it will be 10 points."},
    {"on course", DOSSIER(AYA, "70", LINE("40", "49", "57", "64")), SEE5, NULL, 20251201,
     "Op koers. Als het zo doorgaat, komt Aya op 19 januari waarschijnlijk uit tussen 73 en 83; de kans dat het doel (70) wordt gehaald is ongeveer 90 %.", NULL},
    {"undecided, and once more will do", DOSSIER(AYA, "70", LINE("40", "49", "56", "60")), SEE5, NULL, 20251201,
     "Nog niet te zeggen: de kans dat Aya het doel (70) op 19 januari haalt, is ongeveer 75 %. Meet nog één keer, uiterlijk 22 december.",
     "Too early to say: the chance that Aya reaches the target (70) on 19 January is about 75 %. Measure once more, by 22 December at the latest."},
    {"undecided, and no more will do", DOSSIER(AYA, "70", LINE("40", "46", "51", "57")), SEE5, NULL, 20251201,
     "Nog niet te zeggen: de kans dat Aya het doel (70) op 19 januari haalt, is ongeveer 40 %. Met alleen meten wordt dat voor 19 januari niet duidelijk; bespreek het.", NULL},
    {"going back", DOSSIER(AYA, "70", LINE("70", "64", "60", "55")), SEE5, NULL, 20251201,
     "Bijstellen. Als het zo doorgaat, komt Aya op 19 januari waarschijnlijk uit tussen 55 en 63; de kans dat het doel (70) wordt gehaald is kleiner dan 1 op 20. Tot 19 januari is nog 9 punten vooruitgang nodig; in dit tempo gaat het 2 punten achteruit.", NULL},
    {"two days", DOSSIER(AYA, "70", POINT("a", "2025-09-01", "40") "," POINT("b", "2025-11-03", "50")), SEE5, NULL, 20251201,
     "Nog niet te zeggen: daarvoor is er op ten minste 3 dagen een meting nodig, en het zijn er 2.", NULL},
    {"no error known", DOSSIER(AYA, "70", NOTE), GROWTH(""), NULL, 20251201,
     "Nog niet te zeggen: van deze toets is niet bekend hoe nauwkeurig hij meet. Zet de meetfout uit de handleiding bij het instrument. Alleen als aanwijzing: de laatste metingen liggen gemiddeld 2 punten onder de lijn naar het doel.",
     "Too early to say: it is not known how precisely this test measures. Add the error from its manual to the instrument. As an indication only: the latest measurements lie 2 points below the line to the target on average."},
    {"a pupil without a name", DOSSIER("", "70", NOTE), SEE5, NULL, 20251201,
     "Bijstellen. Als het zo doorgaat, komt de leerling op 19 januari waarschijnlijk uit tussen 60 en 69; de kans dat het doel (70) wordt gehaald is ongeveer 1 op 6. Tot 19 januari is nog 16 punten vooruitgang nodig; in dit tempo is het 10 punten.", NULL},
    {"one test", DOSSIER(AYA, "16", TEST("a", "2025-11-03", "'score':17")), MASTERY(""), NULL, 20251201,
     "Nog niet te zeggen: daarvoor zijn er ten minste drie toetsen nodig, en het is er 1.",
     "Too early to say: that takes at least three tests, and there is 1."},
    {"one day", DOSSIER(AYA, "70", POINT("a", "2025-11-03", "40")), SEE5, NULL, 20251110,
     "Nog niet te zeggen: daarvoor is er op ten minste 3 dagen een meting nodig, en het is er 1.",
     "Too early to say: that takes measurements on at least 3 days, and there is 1."},
    {"items", DOSSIER(AYA, "16", TEST("a", "2025-11-03", "'items':20,'correct':14")), MASTERY(",'maximum':20"), NULL, 20251201,
     "Bijstellen: 14 van de 20 opgaven goed; de kans dat dit beheerst wordt, is ongeveer 1 op 8.", NULL},
    {"a name in quotes", DOSSIER(",'given_name':'\\\"Pim\\\" D\\u0027Arcy'", "70", POINT("e", "2026-01-19", "71")), GROWTH(""), FINAL, 20260126,
     "Gehaald: \"Pim\" D'Arcy scoorde 71; het doel was 70. Hoe zeker dat is, valt niet te zeggen: de meetfout is niet bekend.", "Reached: \"Pim\" D'Arcy scored 71; the target was 70. How sure that is cannot be said: the error is not known."},
    {"a name in Hebrew", DOSSIER(",'given_name':'שרה'", "70", POINT("e", "2026-01-19", "69")), GROWTH(""), FINAL, 20260126,
     "Nog niet gehaald: שרה scoorde 69; het doel was 70. Hoe zeker dat is, valt niet te zeggen: de meetfout is niet bekend.", "Not reached yet: שרה scored 69; the target was 70. How sure that is cannot be said: the error is not known."},
    {"one point", DOSSIER(AYA, "70", POINT("a", "2025-09-01", "70") "," POINT("e", "2026-01-19", "71")), SEE5, FINAL, 20260126,
     "Net gehaald: Aya scoorde 71; het doel was 70. Zo dicht bij de grens kan één toets er ook naast zitten. Sinds het begin 1 punt vooruit; dat valt nog binnen de meetfout.",
     "Just reached: Aya scored 71; the target was 70. This close to the border one test may be off. Up 1 point since the start, which is still within the error."},
    {"no difference", DOSSIER(AYA, "60", POINT("a", "2025-09-01", "71") "," POINT("e", "2026-01-19", "71")), SEE5, FINAL, 20260126,
     "Gehaald: Aya scoorde 71; het doel was 60. Sinds het begin gelijk gebleven.", NULL},
    {"seconds in tenths", DOSSIER(AYA, "9.5", POINT("a", "2025-09-01", "11.3") "," POINT("e", "2026-01-19", "9.4")), GROWTH(",'see':0.3,'higher_is_better':false"), FINAL, 20260126,
     "Net gehaald: Aya scoorde 9,4; het doel was 9,5. Zo dicht bij de grens kan één toets er ook naast zitten. Sinds het begin 1,9 punten vooruit; dat is meer dan de meetfout kan geven.", NULL},
};
/* clang-format on */

static void compare(size_t i, const fixture *f, int32_t lang, const char *expected) {
    assert_int_equal(hgw_ctx_set_lang(f->ctx, lang), HGW_OK);
    hgw_doc *results = evaluated_on(f, sentences[i].today, sentences[i].options);
    hgw_rec rec = evaluated_pupil(results, "o", "k");
    const char *message = rec ? hgw_pupil_result_message(results, rec) : evaluated_told(results, "o", "k");
    if (expected && strcmp(message, expected) != 0)
        fail_msg("%s:\n%s\nexpected\n%s", sentences[i].what, message, expected);
    evaluated_whole(results, sentences[i].what);
    hgw_doc_free(results);
}

static void test_sentences(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
        fixture f;
        fixture_start(&f, sentences[i].dossier, sentences[i].team, 0);
        compare(i, &f, HGW_LANG_NL, sentences[i].nl);
        compare(i, &f, HGW_LANG_EN, sentences[i].en);
        fixture_end(&f);
    }
}

/* What stands in a name is no place to fill in; a name that is too long for a sentence keeps nobody from an evaluation.
 */
static void test_names(void **state) {
    (void)state;
    static char members[70 * 1024];
    fixture f;
    fixture_start(&f, DOSSIER(",'given_name':'{target} {x'", "70", POINT("e", "2026-01-19", "71")), GROWTH(""), 0);
    hgw_doc *results = evaluated_on(&f, 20260126, FINAL);
    assert_string_equal(hgw_pupil_result_message(results, evaluated_pupil(results, "o", "k")),
                        "Gehaald: {target} {x scoorde 71; het doel was 70. Hoe zeker dat is, valt niet te zeggen: de "
                        "meetfout is niet bekend.");
    hgw_doc_free(results);
    fixture_end(&f);
    char *name = malloc(60 * 1024 + 1);
    assert_non_null(name);
    memset(name, 'a', 60 * 1024);
    name[60 * 1024] = '\0';
    snprintf(
        members, sizeof members,
        "'pupils':[{'id':'k','given_name':'%s'}],'outcome_targets':[{'id':'o','text':'t','instrument':'i','score':70,"
        "'due_on':'2026-01-19'}],'evidence':[%s]",
        name, POINT("e", "2026-01-19", "71"));
    free(name);
    fixture_start(&f, members, SEE5, 0);
    results = evaluated_on(&f, 20260126, FINAL);
    assert_string_equal(evaluated_told(results, "o", "k"), "attained");
    assert_null(hgw_pupil_result_message(results, evaluated_pupil(results, "o", "k")));
    hgw_doc_free(results);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_chances), cmocka_unit_test(test_points_and_days),
                                       cmocka_unit_test(test_sentences), cmocka_unit_test(test_names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
