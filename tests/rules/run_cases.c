/* run_cases.c: runs rows of cases. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "run_cases.h"

/* Every word is there: a message without places to fill in, a key, a source, a place, and what would resolve it. */
void whole(const hgw_doc *findings, const char *rule, const char *what) {
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;) {
        const char *message = hgw_finding_message(findings, r), *resolve = hgw_finding_resolve(findings, r);
        const char *code = hgw_finding_code(findings, r);
        if (!message || !*message || strchr(message, '{') || strstr(message, "  ") || strstr(message, "\"\""))
            fail_msg("%s, %s: message of %s: %s", rule, what, code, message ? message : "(none)");
        if (hgw_finding_severity(findings, r) != HGW_SEVERITY_STRENGTH)
            assert_true(resolve && *resolve && !strchr(resolve, '{'));
        assert_true(strncmp(hgw_finding_stable_key(findings, r), code, strlen(code)) == 0);
        assert_non_null(hgw_finding_source(findings, r));
        assert_true(hgw_finding_places_count(findings, r) > 0);
    }
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_NOT_RUN, r)) != 0;)
        assert_true(hgw_not_run_text(findings, r) && *hgw_not_run_text(findings, r));
}

static void run_case(const rule_case *one) {
    fixture f;
    fixture_start(&f, one->dossier, one->team, !(one->flags & NO_CALENDAR));
    for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
        assert_int_equal(hgw_ctx_set_lang(f.ctx, lang), HGW_OK);
        hgw_doc *findings = fixture_check(&f, one->today, NULL);
        int count = fixture_count(findings, one->code);
        if (count != one->expected)
            fail_msg("%s, %s: %d findings, expected %d", one->code, one->what, count, one->expected);
        whole(findings, one->code, one->what);
        hgw_doc_free(findings);
    }
    fixture_end(&f);
}

void run_cases(const rule_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++)
        run_case(&cases[i]);
}
