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
    const char *needs = strstr(text, "2. Onderwijsbehoeften");
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
    assert_non_null(strstr(text, "En nog 2 bevindingen; toon ze met --all."));
    assert_null(strstr(text, "erborgen."));
    hgw_free(text);
    text = sample_findings(s, HGW_FORMAT_TEXT, 1, NULL);
    assert_null(strstr(text, "--all"));
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
    assert_non_null(strstr(text, "En nog 1 bevinding; toon die met --all."));
    hgw_free(text);
}

static void places_in_human_words(void **state) {
    sample *s = *state;
    char *text = sample_findings(s, HGW_FORMAT_TEXT, 0, NULL);
    char line[256];
    snprintf(line, sizeof line, "Waar: %s N04 van Chaima", hgw_type_label(HGW_T_NEED, HGW_LANG_NL));
    assert_non_null(strstr(text, line));
    snprintf(line, sizeof line, "Where: %s T01 of Chaima", hgw_type_label(HGW_T_TIP, HGW_LANG_EN));
    assert_non_null(strstr(text, line));
    hgw_free(text);
    /* Without the dossier beside only the type and the id are left. */
    text = sample_render(s->ctx, s->nl, NULL, 0, HGW_FORMAT_TEXT, 0, NULL);
    snprintf(line, sizeof line, "Waar: %s N04\n", hgw_type_label(HGW_T_NEED, HGW_LANG_NL));
    assert_non_null(strstr(text, line));
    assert_non_null(strstr(text, "Gekeken naar: D1"));
    hgw_free(text);
}

static void checks_not_run_by_reason(void **state) {
    sample *s = *state;
    char *text = sample_findings(s, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(strstr(text, "- Eerdere dossiers lagen er niet naast (1 controle)\n"));
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
    assert_non_null(strstr(text, "gemaakt op 21 november 2025 \xC2\xB7 vertrouwelijk"));
    assert_non_null(strstr(text, "made on 21 November 2025 \xC2\xB7 confidential"));
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
                                              cmocka_unit_test_setup_teardown(checks_not_run_by_reason, start, stop),
                                              cmocka_unit_test_setup_teardown(two_languages, start, stop),
                                              cmocka_unit_test_setup_teardown(no_score, start, stop),
                                              cmocka_unit_test_setup_teardown(nothing_at_all, start, stop),
                                              cmocka_unit_test_setup_teardown(unknown_principle, start, stop),
                                              cmocka_unit_test_setup_teardown(a_title_asked_for, start, stop),
                                              cmocka_unit_test_setup_teardown(misuse, start, stop)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
