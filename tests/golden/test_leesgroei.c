/* The worked case of measurements: tasted in between and established at the end, as a teacher reads it in both
 * languages, with the figures behind the sentences, and as JSON, the same bytes as before.  The figures themselves are
 * worked out a second time in tests/evaluation/documents.py.
 *
 * With the argument --write the program writes the golden files anew; read them as a teacher before keeping them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "golden.h"

static const struct {
    hgw_date today;
    int32_t kind;
    const char *stem;
} looks[] = {{20251205, HGW_EVALUATION_KIND_INTERIM, "evaluation-2025-12-05"},
             {20260126, HGW_EVALUATION_KIND_FINAL, "evaluation-2026-01-26"}};

static hgw_doc *evaluate(fixture *f, size_t look, int32_t lang) {
    const hgw_doc *beside[] = {f->team, f->calendar};
    hgw_doc *options = hgw_doc_new(f->ctx, HGW_T_EVALUATE_OPTIONS), *results = NULL;
    assert_int_equal(hgw_ctx_set_lang(f->ctx, lang), HGW_OK);
    assert_int_equal(hgw_ctx_set_today(f->ctx, looks[look].today), HGW_OK);
    assert_int_equal(hgw_evaluate_options_set_kind(options, HGW_ROOT, looks[look].kind), HGW_OK);
    assert_int_equal(hgw_evaluate(f->ctx, f->dossier, beside, 2, options, &results), HGW_OK);
    hgw_doc_free(options);
    return results;
}

static void compare_page(const fixture *f, const hgw_doc *results, const char *name, int all) {
    const hgw_doc *beside[] = {f->dossier, f->team, f->calendar};
    hgw_doc *options = hgw_doc_new(f->ctx, HGW_T_RENDER_OPTIONS);
    char *text = NULL;
    size_t size = 0;
    assert_int_equal(hgw_render_options_set_format(options, HGW_ROOT, HGW_FORMAT_TEXT), HGW_OK);
    if (all)
        assert_int_equal(hgw_render_options_set_show_all(options, HGW_ROOT, 1), HGW_OK);
    assert_int_equal(hgw_render(f->ctx, results, beside, 3, options, &text, &size), HGW_OK);
    assert_null(strchr(text, '{'));
    golden_compare(name, text, size);
    hgw_free(text);
    hgw_doc_free(options);
}

static void test_pages(void **state) {
    (void)state;
    static const char *const langs[] = {"nl", "en"};
    fixture f;
    char name[80];
    golden_case(&f, "leesgroei");
    for (size_t look = 0; look < sizeof looks / sizeof *looks; look++)
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            hgw_doc *results = evaluate(&f, look, lang);
            snprintf(name, sizeof name, "%s.%s.txt", looks[look].stem, langs[lang - 1]);
            compare_page(&f, results, name, 0);
            snprintf(name, sizeof name, "%s-figures.%s.txt", looks[look].stem, langs[lang - 1]);
            if (lang == HGW_LANG_NL)
                compare_page(&f, results, name, 1);
            hgw_doc_free(results);
        }
    fixture_end(&f);
}

/* To nine digits: the last ones of a logarithm are not the same on every machine. */
static void round_all(hgw_doc *doc) {
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, 0, r)) != 0;) {
        hgw_type type = hgw_rec_type(doc, r);
        for (int32_t i = 0; i < hgw_field_count(type); i++) {
            hgw_field field = hgw_field_at(type, i);
            char digits[32];
            if (hgw_field_kind(field) != HGW_K_REAL || !hgw_has(doc, r, field))
                continue;
            snprintf(digits, sizeof digits, "%.9g", hgw_get_real(doc, r, field));
            assert_int_equal(hgw_set_real(doc, r, field, strtod(digits, NULL)), HGW_OK);
        }
    }
}

static void test_json(void **state) {
    (void)state;
    fixture f;
    char name[80];
    golden_case(&f, "leesgroei");
    for (size_t look = 0; look < sizeof looks / sizeof *looks; look++) {
        hgw_doc *results = evaluate(&f, look, HGW_LANG_NL);
        char *json = NULL;
        size_t size = 0;
        round_all(results);
        assert_int_equal(hgw_doc_to_json(f.ctx, results, NULL, &json, &size), HGW_OK);
        snprintf(name, sizeof name, "%s.nl.json", looks[look].stem);
        golden_compare(name, json, size);
        hgw_free(json);
        hgw_doc_free(results);
    }
    fixture_end(&f);
}

int main(int count, char **arguments) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(test_pages), cmocka_unit_test(test_json)};
    golden_start(count, arguments);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
