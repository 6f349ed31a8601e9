/* The worked case as people see it: findings as text and HTML, and each document as text, in both languages, the same
 * bytes as before.
 *
 * With the argument --write the program writes the golden files anew; read them as a teacher before keeping them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "golden.h"

static const char *const langs[] = {"nl", "en"};

/* Nothing of the machine comes through: no place that was left open, no word of the table where a label is. */
static void readable(const char *name, const char *text) {
    static const char *const odd[] = {"null", "NULL", "{", "}", "  \n", "()", "HGW_", ": \n"};
    if (strstr(name, ".html"))
        return; /* its style sheet is full of them */
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        if (strstr(text, odd[i]))
            fail_msg("%s holds '%s'", name, odd[i]);
}

static void compare_page(const fixture *f, const hgw_doc *any, const char *stem, int32_t lang, int32_t format) {
    const hgw_doc *beside[] = {f->dossier, f->team, f->calendar};
    hgw_doc *options = hgw_doc_new(f->ctx, HGW_T_RENDER_OPTIONS);
    char name[80], *text = NULL;
    size_t size = 0;
    snprintf(name, sizeof name, "%s.%s.%s", stem, langs[lang - 1], format == HGW_FORMAT_HTML ? "html" : "txt");
    assert_int_equal(hgw_render_options_set_format(options, HGW_ROOT, format), HGW_OK);
    assert_int_equal(hgw_ctx_set_lang(f->ctx, lang), HGW_OK);
    assert_int_equal(hgw_render(f->ctx, any, beside, 3, options, &text, &size), HGW_OK);
    assert_int_equal(strlen(text), size);
    readable(name, text);
    golden_compare(name, text, size);
    hgw_free(text);
    hgw_doc_free(options);
}

static void test_findings(void **state) {
    (void)state;
    static const struct {
        hgw_date today;
        const char *stem;
    } days[] = {{20251121, "findings-2025-11-21"}, {20260112, "findings-2026-01-12"}};
    fixture f = {0};
    golden_worked_case(&f);
    for (size_t day = 0; day < sizeof days / sizeof *days; day++)
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            assert_int_equal(hgw_ctx_set_lang(f.ctx, lang), HGW_OK);
            hgw_doc *findings = fixture_check(&f, days[day].today, NULL);
            compare_page(&f, findings, days[day].stem, lang, HGW_FORMAT_TEXT);
            compare_page(&f, findings, days[day].stem, lang, HGW_FORMAT_HTML);
            hgw_doc_free(findings);
        }
    fixture_end(&f);
}

static void test_documents(void **state) {
    (void)state;
    fixture f = {0};
    golden_worked_case(&f);
    assert_int_equal(hgw_ctx_set_today(f.ctx, 20251121), HGW_OK);
    for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
        compare_page(&f, f.dossier, "dossier", lang, HGW_FORMAT_TEXT);
        compare_page(&f, f.team, "team", lang, HGW_FORMAT_TEXT);
        compare_page(&f, f.calendar, "calendar", lang, HGW_FORMAT_TEXT);
    }
    fixture_end(&f);
}

int main(int count, char **arguments) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(test_findings), cmocka_unit_test(test_documents)};
    golden_start(count, arguments);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
