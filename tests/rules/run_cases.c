/* run_cases.c: runs rows of cases, each with what holds for every dossier. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "rules/catalogue/catalogue.h"
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

/* ---- what holds for every dossier ---- */

static int has_key(const hgw_doc *findings, const char *key) {
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
        if (strcmp(hgw_finding_stable_key(findings, r), key) == 0)
            return 1;
    return 0;
}

/* Every finding of one is in the other. */
static void all_in(const hgw_doc *findings, const hgw_doc *of, const rule_case *one, const char *how) {
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
        if (!has_key(of, hgw_finding_stable_key(findings, r)))
            fail_msg("%s, %s: %s: %s", one->code, one->what, how, hgw_finding_stable_key(findings, r));
}

static void in_any_order(const fixture *f, const rule_case *one, const hgw_doc *findings) {
    fixture turned = *f;
    turned.dossier = fixture_backwards(f->ctx, f->dossier);
    hgw_doc *others = fixture_check(&turned, one->today, NULL);
    all_in(findings, others, one, "gone when the records stand backwards");
    all_in(others, findings, one, "comes when the records stand backwards");
    hgw_doc_free(others);
    hgw_doc_free(turned.dossier);
}

/* The dossier without the fields of a class of privacy, which says so. */
static hgw_doc *without(const fixture *f, const rule_case *one, int32_t class, int *left) {
    hgw_doc *doc = fixture_doc(f->ctx, HGW_T_DOSSIER, one->dossier);
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, 0, r)) != 0;) {
        hgw_type type = hgw_rec_type(doc, r);
        for (int32_t i = 0; i < hgw_field_count(type); i++) {
            hgw_field field = hgw_field_at(type, i);
            if (hgw_field_trait(field, HGW_TRAIT_PRIVACY) != class || !hgw_has(doc, r, field))
                continue;
            assert_int_equal(hgw_clear(doc, r, field), HGW_OK);
            *left += 1;
        }
    }
    assert_int_equal(hgw_dossier_add_withheld(doc, HGW_ROOT, class), HGW_OK);
    return doc;
}

/* What was withheld is never taken for absent. */
static void withheld(const fixture *f, const rule_case *one, const hgw_doc *findings) {
    for (int32_t class = HGW_PRIVACY_PUBLIC + 1; class <= HGW_PRIVACY_SPECIAL; class ++) {
        int left = 0;
        fixture less = *f;
        less.dossier = without(f, one, class, &left);
        if (left > 0) {
            hgw_doc *others = fixture_check(&less, one->today, NULL);
            for (hgw_rec r = 0; (r = hgw_rec_next(others, HGW_T_FINDING, r)) != 0;)
                if (!has_key(findings, hgw_finding_stable_key(others, r)))
                    fail_msg("%s, %s: %s comes when %s is withheld", one->code, one->what,
                             hgw_finding_stable_key(others, r), hgw_enum_token(HGW_ENUM_PRIVACY, class));
            hgw_doc_free(others);
        }
        hgw_doc_free(less.dossier);
    }
}

/* ---- cases ---- */

static void start(fixture *f, const rule_case *one) {
    fixture_start(f, one->dossier, one->team, !(one->flags & NO_CALENDAR));
    fixture_beside(f, one->earlier, one->other);
    fixture_results(f, one->results);
}

static void run_case(const rule_case *one) {
    fixture f;
    start(&f, one);
    for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
        assert_int_equal(hgw_ctx_set_lang(f.ctx, lang), HGW_OK);
        hgw_doc *findings = fixture_check(&f, one->today, NULL);
        int count = fixture_count(findings, one->code);
        if (count != one->expected)
            fail_msg("%s, %s: %d findings, expected %d", one->code, one->what, count, one->expected);
        whole(findings, one->code, one->what);
        if (lang == HGW_LANG_NL) {
            in_any_order(&f, one, findings);
            withheld(&f, one, findings);
        }
        hgw_doc_free(findings);
    }
    fixture_end(&f);
}

void run_cases(const rule_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++)
        run_case(&cases[i]);
}

/* ---- mends ---- */

static hgw_doc *findings_of(const mend *one, const char *dossier, const char *team) {
    fixture f;
    rule_case as_case = {one->code,  "mend", one->today,   dossier,    team,
                         one->flags, 0,      one->earlier, one->other, one->results};
    start(&f, &as_case);
    hgw_doc *findings = fixture_check(&f, one->today, NULL);
    fixture_end(&f);
    return findings;
}

void run_mends(const mend *mends, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const mend *one = &mends[i];
        hgw_doc *before = findings_of(one, one->before, one->team);
        hgw_doc *after = findings_of(one, one->after, one->team_after ? one->team_after : one->team);
        if (fixture_count(before, one->code) != 1 || fixture_count(after, one->code) != 0)
            fail_msg("%s: %d before, %d after", one->code, fixture_count(before, one->code),
                     fixture_count(after, one->code));
        for (hgw_rec r = 0; (r = hgw_rec_next(before, HGW_T_FINDING, r)) != 0;)
            if (strcmp(hgw_finding_code(before, r), one->code) != 0 &&
                !has_key(after, hgw_finding_stable_key(before, r)))
                fail_msg("%s: mending it takes away %s", one->code, hgw_finding_stable_key(before, r));
        for (hgw_rec r = 0; (r = hgw_rec_next(after, HGW_T_FINDING, r)) != 0;)
            if (hgw_finding_severity(after, r) == HGW_SEVERITY_CONTRADICTION &&
                !has_key(before, hgw_finding_stable_key(after, r)))
                fail_msg("%s: mending it brings %s", one->code, hgw_finding_stable_key(after, r));
        hgw_doc_free(before);
        hgw_doc_free(after);
    }
}
