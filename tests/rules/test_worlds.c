/* What holds for whole dossiers: the order of records changes no finding, and what was withheld is neither told nor
 * taken for absent. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "fixture.h"
#include "rules/catalogue/catalogue.h"
#include "worlds.h"

static const hgw_date days[] = {20250912, 20251003, 20251017, 20251105, 20251121, 20251219,
                                20260112, 20260210, 20260320, 20260428, 20260603, 20260717};

enum { DAYS = sizeof days / sizeof *days };

/* Every finding of one is in the other. */
static void all_in(const world *w, const hgw_doc *findings, const hgw_doc *of, hgw_date day, const char *how) {
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
        if (!world_has(of, hgw_finding_stable_key(findings, r)))
            fail_msg("%s, %d: %s: %s", w->name, (int)day, how, hgw_finding_stable_key(findings, r));
}

static void test_order(void **state) {
    (void)state;
    for (int which = 0; which < WORLDS; which++) {
        world w;
        world_start(&w, which);
        hgw_doc *turned = fixture_backwards(w.ctx, w.dossier);
        for (int i = 0; i < DAYS; i++) {
            hgw_doc *one = world_check(&w, w.dossier, days[i]), *two = world_check(&w, turned, days[i]);
            all_in(&w, one, two, days[i], "gone when the records stand backwards");
            all_in(&w, two, one, days[i], "comes when the records stand backwards");
            hgw_doc_free(one);
            hgw_doc_free(two);
        }
        hgw_doc_free(turned);
        world_end(&w);
    }
}

/* ---- withheld ---- */

static const char mark[] = "GEHEIM";

static int field_holds(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    const char *text = hgw_get_text(doc, rec, field);
    return text && strstr(text, mark) != NULL;
}

/* No text of a document has the mark: message, what would resolve it, key, arguments, places. */
static void no_mark(const world *w, const hgw_doc *findings, const char *class) {
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, 0, r)) != 0;) {
        hgw_type type = hgw_rec_type(findings, r);
        for (int32_t i = 0; i < hgw_field_count(type); i++)
            if (hgw_field_kind(hgw_field_at(type, i)) == HGW_K_TEXT && field_holds(findings, r, hgw_field_at(type, i)))
                fail_msg("%s: %s withheld, and %s.%s tells %s", w->name, class, hgw_type_name(type),
                         hgw_field_name(hgw_field_at(type, i)), hgw_get_text(findings, r, hgw_field_at(type, i)));
    }
}

/* Do no more than a rule that says what it rests on can keep. */
static int explained(const char *code) {
    for (int i = 0; i < HGWI_RULE_COUNT; i++)
        if (strcmp(hgwi_rules[i].code, code) == 0)
            return hgwi_explanations[i].looks != NULL;
    return 0;
}

/* Mark every text of a class, ids apart: those are references. */
static int mark_class(hgw_doc *doc, int32_t class) {
    char text[64];
    int count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, 0, r)) != 0;) {
        hgw_type type = hgw_rec_type(doc, r);
        for (int32_t i = 0; i < hgw_field_count(type); i++) {
            hgw_field field = hgw_field_at(type, i);
            if (hgw_field_trait(field, HGW_TRAIT_PRIVACY) != class || hgw_field_kind(field) != HGW_K_TEXT ||
                !hgw_has(doc, r, field))
                continue;
            snprintf(text, sizeof text, "%s %d", mark, count++);
            assert_int_equal(hgw_set_text(doc, r, field, text), HGW_OK);
        }
    }
    return count;
}

/* Take the fields of a class away: values first, then lists of records with all that is in them. */
static void strip_class(hgw_doc *doc, int32_t class) {
    for (int records = 0; records < 2; records++)
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, 0, r)) != 0;) {
            hgw_type type = hgw_rec_type(doc, r);
            for (int32_t i = 0; i < hgw_field_count(type); i++) {
                hgw_field field = hgw_field_at(type, i);
                int holds = hgw_field_trait(field, HGW_TRAIT_ITEM) == HGW_K_RECORD;
                if (holds == records && hgw_field_trait(field, HGW_TRAIT_PRIVACY) == class && hgw_has(doc, r, field))
                    assert_int_equal(hgw_clear(doc, r, field), HGW_OK);
            }
        }
    assert_int_equal(hgw_dossier_add_withheld(doc, HGW_ROOT, class), HGW_OK);
}

/* A dossier in which a class was marked and then withheld: nothing of the mark is told, and nothing new is found. */
static void withhold(const world *w, int32_t class) {
    const char *name = hgw_enum_token(HGW_ENUM_PRIVACY, class);
    hgw_doc *less = hgw_doc_clone(w->ctx, w->dossier);
    assert_non_null(less);
    mark_class(less, class);
    strip_class(less, class);
    for (int i = 0; i < DAYS; i++) {
        hgw_doc *whole = world_check(w, w->dossier, days[i]), *findings = world_check(w, less, days[i]);
        no_mark(w, findings, name);
        for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
            if (explained(hgw_finding_code(findings, r)) && !world_has(whole, hgw_finding_stable_key(findings, r)))
                fail_msg("%s, %d: %s comes when %s is withheld", w->name, (int)days[i],
                         hgw_finding_stable_key(findings, r), name);
        hgw_doc_free(whole);
        hgw_doc_free(findings);
    }
    hgw_doc_free(less);
}

static void test_withheld(void **state) {
    (void)state;
    for (int which = 0; which < WORLDS; which++) {
        world w;
        world_start(&w, which);
        for (int32_t class = HGW_PRIVACY_PUBLIC + 1; class <= HGW_PRIVACY_SPECIAL; class ++)
            withhold(&w, class);
        world_end(&w);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order), cmocka_unit_test(test_withheld)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
