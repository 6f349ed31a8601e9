/* test_worded.c: the checks explained and the seven principles, as a teacher reads them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
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

/* ---- the seven principles ---- */

/* A document of the model, made by hand, so that the test does not hang on what the rules say. */
static hgw_doc *principles(const sample *s, int32_t lang) {
    hgw_doc *doc = hgw_doc_new(s->ctx, HGW_T_COVERAGE);
    int32_t bad = hgw_coverage_set_lang(doc, HGW_ROOT, lang) | hgw_coverage_set_today(doc, HGW_ROOT, 20251121);
    bad |= hgw_coverage_set_dossier(doc, HGW_ROOT, "D1") | hgw_coverage_set_first_day(doc, HGW_ROOT, 20250901);
    bad |= hgw_coverage_set_last_day(doc, HGW_ROOT, 20260717);
    for (int32_t p = 1; p <= 7; p++)
        bad |= hgw_principle_coverage_set_principle(doc, hgw_coverage_add_principles(doc, HGW_ROOT), p);
    hgw_rec six = hgw_coverage_principles_at(doc, HGW_ROOT, 5);
    hgw_rec tips = hgw_principle_coverage_add_seen(doc, six);
    bad |= hgw_coverage_evidence_set_kind(doc, tips, "tips") | hgw_coverage_evidence_set_text(doc, tips, "24 tips");
    bad |= hgw_coverage_evidence_set_amount(doc, tips, 24);
    bad |= hgw_coverage_evidence_set_first_on(doc, tips, 20251103);
    bad |= hgw_coverage_evidence_set_last_on(doc, tips, 20251120);
    for (int i = 0; i < 5; i++) {
        hgw_rec place = hgw_coverage_evidence_add_places(doc, tips);
        bad |= hgw_place_set_document(doc, place, "dossier") | hgw_place_set_document_id(doc, place, "D1");
        bad |= hgw_place_set_record_type(doc, place, "tip") | hgw_place_set_record_id(doc, place, "T01");
    }
    static const hgw_field lists[] = {HGW_PRINCIPLE_COVERAGE_OPEN, HGW_PRINCIPLE_COVERAGE_STRENGTHS};
    static const char *const said[] = {"Dit ligt open.", "Dit gaat goed."};
    for (int i = 0; i < 2; i++) {
        hgw_rec finding = hgw_rec_add(doc, six, lists[i]);
        bad |= hgw_finding_set_message(doc, finding, said[i]);
        bad |= hgw_finding_set_severity(doc, finding, i ? HGW_SEVERITY_STRENGTH : HGW_SEVERITY_ATTENTION);
    }
    hgw_rec rec = hgw_coverage_add_not_run(doc, HGW_ROOT);
    bad |= hgw_not_run_set_rule(doc, rec, "PAPER_TIGER");
    bad |= hgw_not_run_set_reason(doc, rec, HGW_NOT_RUN_REASON_WITHHELD);
    assert_int_equal(bad, 0);
    return doc;
}

/* Each stands behind the one before it. */
static void in_order(const char *text, const char *const *parts, size_t count) {
    const char *at = text;
    for (size_t i = 0; i < count; i++) {
        const char *found = strstr(at, parts[i]);
        if (!found)
            fail_msg("\"%s\" is not where it belongs in:\n%s", parts[i], text);
        at = found + 1;
    }
}

static void principles_as_text(void **state) {
    sample *s = *state;
    const hgw_doc *beside[] = {s->dossier, s->team};
    hgw_doc *doc = principles(s, HGW_LANG_NL);
    char *text = sample_render(s->ctx, doc, beside, 2, HGW_FORMAT_TEXT, 0, NULL);
    static const char *const parts[] = {
        "Wat er van de zeven uitgangspunten te zien is",
        "Gekeken naar: Combinatiegroep 3/4/5",
        "Van: 1 september 2025 t/m 17 juli 2026",
        "Meer is niet beter.",
        "1. Doelgericht werken",
        "Hiervan is nu niets te zien.",
        "6. Leerkrachten, leerlingen en ouders",
        "Te zien",
        "- 24 tips, van 3 november 2025 t/m 20 november 2025: tip van Chaima",
        "en nog 21",
        "Gaat goed",
        "Dit gaat goed.",
        "Nog open",
        "Dit ligt open.",
        "7. Systematiek",
        "Waar niet naar gekeken is",
        "Wat ervoor nodig is, is uit het dossier weggelaten (1 controle)",
        "vertrouwelijk",
    };
    assert_non_null(text);
    in_order(text, parts, sizeof parts / sizeof *parts);
    assert_int_equal(sample_times(text, "Hiervan is nu niets te zien."), 6);
    hgw_free(text);
    text = sample_render(s->ctx, doc, beside, 2, HGW_FORMAT_TEXT, 1, NULL);
    assert_non_null(strstr(text, "en nog 19"));
    hgw_free(text);
    hgw_doc_free(doc);
}

static void principles_as_html(void **state) {
    sample *s = *state;
    hgw_doc *nl = principles(s, HGW_LANG_NL), *en = principles(s, HGW_LANG_EN);
    const hgw_doc *beside[] = {s->dossier, s->team, en, s->nl};
    char *text = sample_render(s->ctx, nl, beside, 4, HGW_FORMAT_HTML, 0, NULL);
    assert_non_null(text);
    static const char *const parts[] = {"<html lang=\"nl\">",    "<article lang=\"nl\">", "<h2>6. ",
                                        "<h3>Te zien</h3>",      "<li>24 tips, ",         "<h3>Gaat goed</h3>",
                                        "card strength",         "<h3>Nog open</h3>",     "card attention",
                                        "<article lang=\"en\">", "<h3>Goes well</h3>"};
    in_order(text, parts, sizeof parts / sizeof *parts);
    assert_int_equal(sample_times(text, "<article"), 2); /* findings beside are not drawn with it */
    assert_null(strstr(text, "%</"));
    assert_null(strstr(text, "<table>"));
    hgw_free(text);
    hgw_doc_free(nl);
    hgw_doc_free(en);
}

/* ---- the checks ---- */

static void checks_as_text(void **state) {
    sample *s = *state;
    const hgw_doc *beside[] = {s->team};
    assert_int_equal(hgw_team_set_id(s->team, HGW_ROOT, "T") | hgw_team_set_title(s->team, HGW_ROOT, "Team Voorbeeld"),
                     0);
    hgw_doc *doc = sample_catalogue(s, "dat weten we al");
    char *text = sample_render(s->ctx, doc, beside, 1, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(text);
    static const char *const parts[] = {"De controles uitgelegd",
                                        "Met de grenzen van: Team Voorbeeld",
                                        "1. Doelgericht werken",
                                        "PLAN_WITHOUT_GOAL\n  Melding: ",
                                        "Soort: Aandacht",
                                        "Wanneer: ",
                                        "Waarom: ",
                                        "Bijvoorbeeld: ",
                                        "Daarna: ",
                                        "Kijkt naar: plan: Stand, ",
                                        "Uitzetten: ",
                                        "LEVEL_SCALES_MIXED\n  Niet gemaakt: ",
                                        "2. Onderwijs- en opvoedbehoeften",
                                        "PAPER_TIGER\n",
                                        "In dit team: uit: dat weten we al",
                                        "voor: leerkracht\n"};
    in_order(text, parts, sizeof parts / sizeof *parts);
    assert_null(strstr(text, "vertrouwelijk")); /* no child is in it */
    assert_null(strstr(text, "plan.state"));
    assert_int_equal(sample_times(text, "In dit team:"), 1);
    hgw_free(text);
    text = sample_render(s->ctx, doc, beside, 1, HGW_FORMAT_TEXT, 1, NULL);
    assert_non_null(strstr(text, "plan.state"));
    hgw_free(text);
    hgw_doc_free(doc);
}

static void one_check(void **state) {
    sample *s = *state;
    hgw_doc *doc = NULL;
    assert_int_equal(hgw_ctx_set_lang(s->ctx, HGW_LANG_EN), HGW_OK);
    assert_int_equal(hgw_explain(s->ctx, "PERIOD_TOO_LONG", NULL, &doc), HGW_OK);
    char *text = sample_render(s->ctx, doc, NULL, 0, HGW_FORMAT_HTML, 0, NULL);
    assert_non_null(text);
    static const char *const parts[] = {
        "<html lang=\"en\">",
        "<h1>A check explained</h1>",
        "the library; there is no team document beside",
        "<h2>7. System and transparency",
        "<h3>PERIOD_TOO_LONG</h3>",
        "<dt>Threshold</dt><dd>school weeks without a step between: 12 (to be chosen from 1 to 60)</dd>",
        "<dt>Does not look when</dt><dd>today was not given</dd><dd>no calendar is beside</dd>"};
    in_order(text, parts, sizeof parts / sizeof *parts);
    assert_int_equal(sample_times(text, "<h2>"), 1);
    hgw_free(text);
    hgw_doc_free(doc);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(principles_as_text, start, stop),
        cmocka_unit_test_setup_teardown(principles_as_html, start, stop),
        cmocka_unit_test_setup_teardown(checks_as_text, start, stop),
        cmocka_unit_test_setup_teardown(one_check, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
