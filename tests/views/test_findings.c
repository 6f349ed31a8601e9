/* test_findings.c: findings as a teacher reads them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "sample.h"

static int start(void **state) {
    static sample s;
    *state = &s;
    return sample_make(&s, hgw_ctx_new(), "Chaima") ? 0 : -1;
}

static int stop(void **state) {
    sample *s = *state;
    sample_end(s);
    hgw_ctx_free(s->ctx);
    return 0;
}

static void as_golden(void **state) {
    sample *s = *state;
    const hgw_doc *beside[] = {s->dossier, s->team};
    static const struct {
        const char *name;
        int32_t format, all, english;
    } rows[] = {{"findings.nl.txt", HGW_FORMAT_TEXT, 0, 0},
                {"findings.nl.html", HGW_FORMAT_HTML, 0, 0},
                {"findings.en.txt", HGW_FORMAT_TEXT, 1, 1},
                {"findings.en.html", HGW_FORMAT_HTML, 1, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t size = 0;
        const hgw_doc *doc = rows[i].english ? s->en : s->nl;
        char *text = sample_render(s->ctx, doc, beside, 2, rows[i].format, rows[i].all, &size);
        assert_non_null(text);
        assert_int_equal(strlen(text), size);
        assert_true(sample_golden(rows[i].name, text, size));
        hgw_free(text);
    }
}

/* Contradictions first, and the strengths of a principle in its group. */
static void by_principle_and_severity(void **state) {
    sample *s = *state;
    char *text = sample_findings(s, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(text);
    const char *needs = strstr(text, "2. Onderwijs- en opvoedbehoeften");
    const char *against = strstr(text, "Tegenspraak");
    const char *strong = strstr(text, "Sterk punt");
    const char *interaction = strstr(text, "3. Wisselwerking");
    assert_true(needs && against && strong && interaction);
    assert_true(needs < against && against < strong && strong < interaction);
    assert_null(strstr(text, "1. Doelgericht werken"));
    assert_null(strstr(text, "6. Leerkrachten"));
    hgw_free(text);
}

static void the_rest_on_request(void **state) {
    sample *s = *state;
    char *text = sample_findings(s, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(strstr(text, "En nog 2 bevindingen, hier niet getoond."));
    assert_null(strstr(text, "erborgen."));
    hgw_free(text);
    text = sample_findings(s, HGW_FORMAT_TEXT, 1, NULL);
    assert_null(strstr(text, "hier niet getoond"));
    assert_int_equal(sample_times(text, "erborgen."), 2);
    assert_non_null(strstr(text, "1. Doelgericht werken"));
    assert_non_null(strstr(text, "Waar: unheard_of X9"));
    hgw_free(text);
}

static void the_last_one_is_single(void **state) {
    sample *s = *state;
    hgw_rec last = hgw_findings_findings_at(s->nl, HGW_ROOT, 6);
    assert_int_equal(hgw_finding_set_shown(s->nl, last, 1), HGW_OK);
    char *text = sample_findings(s, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(strstr(text, "En nog 1 bevinding, hier niet getoond."));
    hgw_free(text);
}

static void places_in_human_words(void **state) {
    sample *s = *state;
    char *text = sample_findings(s, HGW_FORMAT_TEXT, 0, NULL);
    char line[256];
    snprintf(line, sizeof line, "Waar: %s van Chaima", hgw_type_label(HGW_T_NEED, HGW_LANG_NL));
    assert_non_null(strstr(text, line));
    snprintf(line, sizeof line, "Where: %s of Chaima", hgw_type_label(HGW_T_TIP, HGW_LANG_EN));
    assert_non_null(strstr(text, line));
    hgw_free(text);
    /* Without the dossier beside only the type and the id are left. */
    text = sample_render(s->ctx, s->nl, NULL, 0, HGW_FORMAT_TEXT, 0, NULL);
    snprintf(line, sizeof line, "Waar: %s N04\n", hgw_type_label(HGW_T_NEED, HGW_LANG_NL));
    assert_non_null(strstr(text, line));
    assert_non_null(strstr(text, "Gekeken naar: D1"));
    hgw_free(text);
}

static hgw_rec add_place(hgw_doc *doc, hgw_rec finding, const char *type, const char *id) {
    hgw_rec place = hgw_finding_add_places(doc, finding);
    assert_int_equal(hgw_place_set_document(doc, place, "dossier"), HGW_OK);
    assert_int_equal(hgw_place_set_record_type(doc, place, type), HGW_OK);
    assert_int_equal(hgw_place_set_record_id(doc, place, id), HGW_OK);
    return place;
}

/* What a place is called: a moment by its day and time, a talk by its date, a result by its goal, two Daans by more
 * than their name; by its id only what has nothing else. */
static void places_by_their_best_name(void **state) {
    sample *s = *state;
    static const struct {
        const char *type, *id, *text;
    } rows[] = {{"slot", "slot-1", "- maandag 17 november, 8.45 uur met spelling intensief\n"},
                {"slot", "slot-2", "- vrijdag 21 november, 13.05 uur met Chaima: “tafels: eigen moment”\n"},
                {"day_eval", "day_eval-1", "- dagevaluatie zondag 23 november: “ging goed”\n"},
                {"conversation", "C03", "- gesprek, 30 oktober 2025\n"},
                {"goal_result", "goal_result-1", "- uitkomst van een doel: “De tafels van 2, 5 en 10 kennen”\n"},
                {"pupil", "P01", "- leerling Chaima\n"},
                {"pupil", "P03", "- leerling Daan (P03)\n"},
                {"week_plan", "week_plan-1", "- weekplanning, 17 november 2025\n"},
                {"toolbox", "toolbox-1", "- gereedschapskist (toolbox-1)\n"}};
    hgw_doc *doc = hgw_doc_new(s->ctx, HGW_T_FINDINGS);
    hgw_rec finding = hgw_findings_add_findings(doc, HGW_ROOT);
    hgw_rec plan = hgw_rec_find(s->dossier, "week_plan-1");
    hgw_rec slot = hgw_week_plan_add_slots(s->dossier, plan), eval = hgw_week_plan_add_day_evals(s->dossier, plan);
    assert_int_not_equal(hgw_dossier_add_toolboxes(s->dossier, HGW_ROOT), 0);
    int32_t bad = hgw_slot_set_day(s->dossier, slot, HGW_WEEKDAY_FRIDAY) | hgw_slot_set_start(s->dossier, slot, 785);
    bad |= hgw_slot_set_text(s->dossier, slot, "tafels: eigen moment");
    bad |= hgw_slot_add_pupils(s->dossier, slot, hgw_rec_find(s->dossier, "P01"));
    bad |= hgw_slot_add_subgroups(s->dossier, slot, hgw_rec_find(s->dossier, "SI"));
    bad |= hgw_slot_add_subgroups(s->dossier, hgw_rec_find(s->dossier, "slot-1"), hgw_rec_find(s->dossier, "SI"));
    bad |= hgw_day_eval_set_day(s->dossier, eval, HGW_WEEKDAY_SUNDAY);
    bad |= hgw_day_eval_set_text(s->dossier, eval, "ging goed") | hgw_finding_set_message(doc, finding, "Zie daar.");
    assert_int_equal(bad, HGW_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        add_place(doc, finding, rows[i].type, rows[i].id);
    const hgw_doc *beside[] = {s->dossier};
    char *text = sample_render(s->ctx, doc, beside, 1, HGW_FORMAT_TEXT, 1, NULL);
    assert_non_null(strstr(text, "  Waar:\n    - maandag"));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!strstr(text, rows[i].text))
            fail_msg("no '%s' in %s", rows[i].text, text);
    hgw_free(text);
    hgw_doc_free(doc);
}

/* Without its Monday a week has days only, and English writes the time with a colon. */
static void a_moment_of_no_week(void **state) {
    sample *s = *state;
    hgw_doc *doc = hgw_doc_new(s->ctx, HGW_T_FINDINGS);
    hgw_rec finding = hgw_findings_add_findings(doc, HGW_ROOT);
    const hgw_doc *beside[] = {s->dossier};
    assert_int_equal(hgw_finding_set_message(doc, finding, "See there."), HGW_OK);
    assert_int_equal(hgw_findings_set_lang(doc, HGW_ROOT, HGW_LANG_EN), HGW_OK);
    add_place(doc, finding, "slot", "slot-1");
    char *text = sample_render(s->ctx, doc, beside, 1, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(strstr(text, "Where: Monday 17 November, 8:45\n"));
    hgw_free(text);
    hgw_rec plan = hgw_rec_find(s->dossier, "week_plan-1");
    assert_int_equal(hgw_week_plan_set_week_start(s->dossier, plan, 20251118), HGW_OK); /* no Monday */
    text = sample_render(s->ctx, doc, beside, 1, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(strstr(text, "Where: Monday 8:45\n"));
    hgw_free(text);
    assert_int_equal(hgw_clear(s->dossier, plan, HGW_WEEK_PLAN_WEEK_START), HGW_OK);
    text = sample_render(s->ctx, doc, beside, 1, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(strstr(text, "Where: Monday 8:45\n"));
    hgw_free(text);
    hgw_doc_free(doc);
}

static int top_is(const sample *s, const hgw_doc *doc, const hgw_doc *const *beside, int32_t count, const char *top) {
    char *text = sample_render(s->ctx, doc, beside, count, HGW_FORMAT_TEXT, 0, NULL);
    int same = text && strncmp(text, top, strlen(top)) == 0;
    if (!same)
        fprintf(stderr, "%s\n", text ? text : "nothing");
    hgw_free(text);
    return same;
}

#define HEAD  "Wat opvalt in de plannen\n========================\n\n"
#define INTRO "\nDit zijn waarnemingen"

/* A dossier need not have an id: then the title of the findings or the only dossier beside tells. */
static void what_was_looked_at(void **state) {
    sample *s = *state;
    hgw_doc *doc = hgw_doc_new(s->ctx, HGW_T_FINDINGS), *other = hgw_doc_new(s->ctx, HGW_T_DOSSIER);
    const hgw_doc *beside[] = {s->team, s->dossier, other};
    assert_true(top_is(s, doc, beside, 2, HEAD "Gekeken naar: Combinatiegroep 3/4/5, herfst tot kerst\n" INTRO));
    assert_true(top_is(s, doc, beside, 3, HEAD "Dit zijn"));
    assert_true(top_is(s, doc, beside + 2, 1, HEAD "Dit zijn")); /* it has neither a name nor an id */
    assert_int_equal(hgw_findings_set_title(doc, HGW_ROOT, "Onze groep"), HGW_OK);
    assert_true(top_is(s, doc, beside, 2, HEAD "Gekeken naar: Onze groep\n" INTRO));
    assert_int_equal(hgw_findings_set_dossier(doc, HGW_ROOT, "D1"), HGW_OK);
    assert_true(top_is(s, doc, beside, 3, "Onze groep\n==========\n\nGekeken naar: Combinatiegroep 3/4/5, h"));
    assert_true(top_is(s, doc, beside, 1, "Onze groep\n==========\n\nGekeken naar: D1\n"));
    hgw_doc_free(other);
    hgw_doc_free(doc);
}

/* The statements of the article are no matter for a teacher's page. */
static void source_on_request(void **state) {
    sample *s = *state;
    char *text = sample_findings(s, HGW_FORMAT_HTML, 0, NULL);
    assert_null(strstr(text, "Bron"));
    assert_null(strstr(text, "S134"));
    hgw_free(text);
    text = sample_findings(s, HGW_FORMAT_TEXT, 1, NULL);
    assert_non_null(strstr(text, "Bron: S15, S134\n"));
    assert_non_null(strstr(text, "Source: S15, S134\n"));
    hgw_free(text);
}

static hgw_doc *from_json(const sample *s, hgw_type type, const char *json) {
    hgw_doc *doc = NULL;
    assert_int_equal(hgw_doc_from_json(s->ctx, type, json, strlen(json), NULL, &doc), HGW_OK);
    return doc;
}

/* Tokens of a later version, alone and in a list, are named once. */
static void words_not_known_here(void **state) {
    sample *s = *state;
    hgw_doc *dossier = from_json(s, HGW_T_DOSSIER,
                                 "{\"hgw\": \"dossier/1\", \"id\": \"D1\", \"needs\": [{\"id\": \"N1\", \"text\": "
                                 "\"rust\", \"voiced_by\": [\"pupil\", \"neighbour\"]}]}");
    hgw_doc *team =
        from_json(s, HGW_T_TEAM, "{\"hgw\": \"team/1\", \"staff\": [{\"id\": \"M1\", \"role\": \"gardener\"}]}");
    const hgw_doc *known[] = {s->dossier, s->team}, *strange[] = {dossier, team};
    char *text = sample_render(s->ctx, s->nl, known, 2, HGW_FORMAT_TEXT, 0, NULL);
    assert_null(strstr(text, "die deze versie niet kent"));
    hgw_free(text);
    text = sample_render(s->ctx, s->nl, strange, 2, HGW_FORMAT_TEXT, 0, NULL);
    const char *not_run = strstr(text, "Waar niet naar gekeken is");
    assert_true(not_run && strstr(not_run, "\n\nIn het dossier staan woorden die deze versie niet kent; die telden "));
    assert_int_equal(sample_times(text, "die deze versie niet kent"), 2);
    assert_non_null(strstr(text, "\n\nBij het team staan woorden"));
    hgw_free(text);
    text = sample_render(s->ctx, s->en, strange, 1, HGW_FORMAT_HTML, 0, NULL);
    assert_non_null(
        strstr(text, "<p class=\"note\">The dossier holds words that this version does not know; they did "));
    hgw_free(text);
    hgw_doc_free(dossier);
    hgw_doc_free(team);
}

static void checks_not_run_by_reason(void **state) {
    sample *s = *state;
    char *text = sample_findings(s, HGW_FORMAT_TEXT, 0, NULL);
    assert_null(strstr(text, "Eerdere dossiers lagen er niet naast")); /* an extra; told when all is asked */
    assert_non_null(strstr(text, "(2 controles)\n"));
    assert_null(strstr(text, "PAPER_TIGER"));
    hgw_free(text);
    text = sample_findings(s, HGW_FORMAT_TEXT, 1, NULL);
    assert_non_null(strstr(text, "TREND_DOWN"));
    assert_non_null(strstr(text, "NEVER_OPENED"));
    hgw_free(text);
}

static void two_languages(void **state) {
    sample *s = *state;
    char *text = sample_findings(s, HGW_FORMAT_HTML, 0, NULL);
    assert_int_equal(sample_times(text, "<article lang=\"nl\">"), 1);
    assert_int_equal(sample_times(text, "<article lang=\"en\">"), 1);
    assert_non_null(strstr(text, "<html lang=\"nl\">"));
    assert_non_null(strstr(text, "stand van 21 november 2025 \xC2\xB7 vertrouwelijk"));
    assert_non_null(strstr(text, "as of 21 November 2025 \xC2\xB7 confidential"));
    hgw_free(text);
}

/* Never a mark: no percent sign and no word of counting a total. */
static void no_score(void **state) {
    sample *s = *state;
    static const char *const words[] = {"%", "score", "Score", "totaal", "total", "punten", "NULL", "null"};
    char *text = sample_findings(s, HGW_FORMAT_TEXT, 1, NULL);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_null(strstr(text, words[i]));
    hgw_free(text);
}

static void nothing_at_all(void **state) {
    sample *s = *state;
    hgw_doc *empty = hgw_doc_new(s->ctx, HGW_T_FINDINGS);
    assert_int_equal(hgw_ctx_set_today(s->ctx, 0), HGW_OK);
    char *text = sample_render(s->ctx, empty, NULL, 0, HGW_FORMAT_TEXT, 0, NULL);
    assert_string_equal(text, "Wat opvalt in de plannen\n========================\n\n"
                              "Dit zijn waarnemingen en vragen, geen oordeel.\n\nEr valt nu niets op.\n\n"
                              "----------------------------------------\nvoor: leerkracht \xC2\xB7 vertrouwelijk\n");
    hgw_free(text);
    hgw_doc_free(empty);
}

/* A finding of a later version may have a principle and a severity that are not known here, or none. */
static void unknown_principle(void **state) {
    sample *s = *state;
    hgw_doc *doc = hgw_doc_new(s->ctx, HGW_T_FINDINGS);
    hgw_rec rec = hgw_findings_add_findings(doc, HGW_ROOT);
    assert_int_equal(hgw_finding_set_code(doc, rec, "NEW_ONE"), HGW_OK);
    hgw_findings_add_findings(doc, HGW_ROOT); /* says nothing, so draws nothing */
    char *text = sample_render(s->ctx, doc, NULL, 0, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(strstr(text, "Verder\n------\n\n\xC2\xB7 Bevinding\n  NEW_ONE\n"));
    assert_int_equal(sample_times(text, "Bevinding"), 1);
    hgw_free(text);
    hgw_doc_free(doc);
}

static void a_title_asked_for(void **state) {
    sample *s = *state;
    hgw_doc *options = hgw_doc_new(s->ctx, HGW_T_RENDER_OPTIONS);
    char *text = NULL;
    assert_int_equal(hgw_render_options_set_title(options, HGW_ROOT, "Groep 3/4/5 <nu>"), HGW_OK);
    assert_int_equal(hgw_render_options_set_format(options, HGW_ROOT, HGW_FORMAT_HTML), HGW_OK);
    assert_int_equal(hgw_render(s->ctx, s->nl, NULL, 0, options, &text, NULL), HGW_OK);
    assert_non_null(strstr(text, "<title>Groep 3/4/5 &lt;nu&gt;</title>"));
    assert_non_null(strstr(text, "<h1><bdi>Groep 3/4/5 &lt;nu&gt;</bdi></h1>"));
    hgw_free(text);
    hgw_doc_free(options);
}

static void misuse(void **state) {
    sample *s = *state;
    char *text = (char *)s;
    size_t size = 7;
    const hgw_doc *holes[] = {s->dossier, NULL};
    assert_int_equal(hgw_render(NULL, s->nl, NULL, 0, NULL, &text, &size), HGW_E_MISUSE);
    assert_null(text);
    assert_int_equal(size, 0);
    assert_int_equal(hgw_render(s->ctx, NULL, NULL, 0, NULL, &text, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_render(s->ctx, s->nl, NULL, 0, NULL, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_render(s->ctx, s->nl, NULL, 1, NULL, &text, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_render(s->ctx, s->nl, NULL, -1, NULL, &text, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_render(s->ctx, s->nl, holes, 2, NULL, &text, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_render(s->ctx, s->nl, NULL, 0, s->nl, &text, NULL), HGW_E_TYPE);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(as_golden, start, stop),
                                              cmocka_unit_test_setup_teardown(by_principle_and_severity, start, stop),
                                              cmocka_unit_test_setup_teardown(the_rest_on_request, start, stop),
                                              cmocka_unit_test_setup_teardown(the_last_one_is_single, start, stop),
                                              cmocka_unit_test_setup_teardown(places_in_human_words, start, stop),
                                              cmocka_unit_test_setup_teardown(places_by_their_best_name, start, stop),
                                              cmocka_unit_test_setup_teardown(a_moment_of_no_week, start, stop),
                                              cmocka_unit_test_setup_teardown(what_was_looked_at, start, stop),
                                              cmocka_unit_test_setup_teardown(source_on_request, start, stop),
                                              cmocka_unit_test_setup_teardown(words_not_known_here, start, stop),
                                              cmocka_unit_test_setup_teardown(checks_not_run_by_reason, start, stop),
                                              cmocka_unit_test_setup_teardown(two_languages, start, stop),
                                              cmocka_unit_test_setup_teardown(no_score, start, stop),
                                              cmocka_unit_test_setup_teardown(nothing_at_all, start, stop),
                                              cmocka_unit_test_setup_teardown(unknown_principle, start, stop),
                                              cmocka_unit_test_setup_teardown(a_title_asked_for, start, stop),
                                              cmocka_unit_test_setup_teardown(misuse, start, stop)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
