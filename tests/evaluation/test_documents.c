/* What holds of every evaluation of a whole dossier, the worked case: what is dated after today does not exist, order
 * does not matter, and what was withheld or never written down is no misfortune. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "evaluated.h"

#define CASE "docs/examples/leesgroei/"

static const hgw_date days[] = {20250902, 20250915, 20251010, 20251110, 20251205, 20251219, 20251220, 20260105,
                                20260119, 20260120, 20260126, 20260220, 20260320, 20260504, 20260608, 20260620};
static const char *const kinds[] = {"'kind':'interim'", "'kind':'final'"};

enum { DAYS = sizeof days / sizeof *days, KINDS = 2 };

static void start(fixture *f) {
    memset(f, 0, sizeof *f);
    f->ctx = hgw_ctx_new();
    f->dossier = fixture_file(f->ctx, HGW_T_DOSSIER, CASE "dossier.json");
    f->team = fixture_file(f->ctx, HGW_T_TEAM, CASE "team.json");
    f->calendar = fixture_file(f->ctx, HGW_T_CALENDAR, CASE "calendar.json");
}

static void same_as(const char *figures, const fixture *f, hgw_date day, const char *kind, const char *how) {
    hgw_doc *others = evaluated_on(f, day, kind);
    char *other = evaluated_figures(others);
    if (strcmp(figures, other) != 0)
        fail_msg("%s, %d, %s:\n%.2000s\nand\n%.2000s", how, (int)day, kind, figures, other);
    free(other);
    hgw_doc_free(others);
}

/* ---- every day ---- */

static void test_every_day(void **state) {
    (void)state;
    fixture f;
    start(&f);
    for (int d = 0; d < DAYS; d++)
        for (int k = 0; k < KINDS; k++) {
            hgw_doc *results = evaluated_on(&f, days[d], kinds[k]);
            evaluated_holds(&f, kinds[k], days[d], kinds[k], results);
            hgw_doc_free(results);
        }
    fixture_end(&f);
}

/* ---- after today ---- */

/* What goes first is pointed at by nothing that goes later. */
static const struct {
    hgw_type type;
    hgw_field date;
} dated[] = {
    {HGW_T_ADJUSTMENT, HGW_ADJUSTMENT_DECIDED_ON},
    {HGW_T_TEACHER_VERDICT, HGW_TEACHER_VERDICT_DECIDED_ON},
    {HGW_T_GOAL_ANALYSIS, 0}, /* with its evaluation */
    {HGW_T_EVALUATION, HGW_EVALUATION_HELD_ON},
    {HGW_T_EVIDENCE, HGW_EVIDENCE_HELD_ON},
    {HGW_T_APPROACH, HGW_APPROACH_STARTED_ON},
    {HGW_T_NEED, HGW_NEED_SINCE},
    {HGW_T_FACTOR, HGW_FACTOR_NOTED_ON},
    {HGW_T_GOAL, HGW_GOAL_MADE_ON},
};

static hgw_date date_of(const hgw_doc *doc, size_t row, hgw_rec rec) {
    hgw_rec evaluation = dated[row].date ? 0 : hgw_goal_analysis_evaluation(doc, rec);
    return evaluation ? hgw_evaluation_held_on(doc, evaluation)
                      : (dated[row].date ? (hgw_date)hgw_get_int(doc, rec, dated[row].date) : 0);
}

/* The dossier as it was on a day; how many records are gone. */
static int take_away(hgw_doc *doc, hgw_date day) {
    int gone = 0;
    for (size_t row = 0; row < sizeof dated / sizeof *dated; row++)
        for (hgw_rec r = hgw_rec_next(doc, dated[row].type, 0), next; r != 0; r = next) {
            next = hgw_rec_next(doc, dated[row].type, r);
            if (date_of(doc, row, r) <= day)
                continue;
            assert_int_equal(hgw_rec_remove(doc, r), HGW_OK);
            gone++;
        }
    return gone;
}

static void test_after_today(void **state) {
    (void)state;
    fixture f;
    int gone = 0;
    start(&f);
    for (int d = 0; d < DAYS; d++) {
        fixture then = f;
        then.dossier = hgw_doc_clone(f.ctx, f.dossier);
        gone += take_away(then.dossier, days[d]);
        for (int k = 0; k < KINDS; k++) {
            hgw_doc *results = evaluated_on(&then, days[d], kinds[k]);
            char *figures = evaluated_figures(results);
            same_as(figures, &f, days[d], kinds[k], "with what came later");
            free(figures);
            hgw_doc_free(results);
        }
        hgw_doc_free(then.dossier);
    }
    assert_true(gone > 300);
    fixture_end(&f);
}

/* ---- order ---- */

enum { BESIDE = 4 };

static void swap(const hgw_doc **left, const hgw_doc **right) {
    const hgw_doc *kept = *left;
    *left = *right;
    *right = kept;
}

/* All orders of four, by Heap's rounds. */
static void test_order_beside(void **state) {
    (void)state;
    fixture f;
    start(&f);
    fixture_results(&f, "'kind':'interim','evaluated_on':'2025-10-10','dossier':'groep-5'|"
                        "'kind':'interim','evaluated_on':'2025-11-10','dossier':'groep-5'");
    const hgw_doc *beside[BESIDE] = {f.team, f.calendar, f.results[0], f.results[1]};
    int turn[BESIDE] = {0}, i = 0;
    hgw_doc *results = evaluated_on(&f, 20251205, NULL);
    char *figures = evaluated_figures(results);
    assert_int_equal(hgw_results_look(results, HGW_ROOT), 3);
    while (i < BESIDE) {
        hgw_doc *others = NULL;
        assert_int_equal(hgw_evaluate(f.ctx, f.dossier, beside, BESIDE, NULL, &others), HGW_OK);
        char *other = evaluated_figures(others);
        assert_string_equal(figures, other);
        free(other);
        hgw_doc_free(others);
        while (i < BESIDE && turn[i] >= i)
            turn[i++] = 0;
        if (i < BESIDE) {
            swap(&beside[i % 2 ? turn[i] : 0], &beside[i]);
            turn[i]++;
            i = 0;
        }
    }
    free(figures);
    hgw_doc_free(results);
    fixture_end(&f);
}

/* ---- what is not there ---- */

/* Without one class of fields, or without one field; whole sentences all the same. */
static int clear(hgw_doc *doc, int32_t class, hgw_field only) {
    int count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, 0, r)) != 0;) {
        hgw_type type = hgw_rec_type(doc, r);
        for (int32_t i = 0; i < hgw_field_count(type); i++) {
            hgw_field field = hgw_field_at(type, i);
            int records = hgw_field_kind(field) == HGW_K_LIST && hgw_field_trait(field, HGW_TRAIT_ITEM) == HGW_K_RECORD;
            int meant = only ? field == only : hgw_field_trait(field, HGW_TRAIT_PRIVACY) == class;
            if (records || !meant || !hgw_has(doc, r, field))
                continue;
            assert_int_equal(hgw_clear(doc, r, field), HGW_OK);
            count++;
        }
    }
    return count;
}

static void evaluate_all(const fixture *f, const char *what) {
    static const hgw_date when[KINDS] = {20251205, 20260620};
    for (int k = 0; k < KINDS; k++) {
        hgw_doc *results = evaluated_on(f, when[k], kinds[k]);
        evaluated_whole(results, what);
        hgw_doc_free(results);
    }
}

static void test_withheld(void **state) {
    (void)state;
    for (int32_t class = HGW_PRIVACY_PUBLIC + 1; class <= HGW_PRIVACY_SPECIAL; class ++) {
        fixture f;
        start(&f);
        clear(f.dossier, class, 0);
        assert_int_equal(hgw_dossier_add_withheld(f.dossier, HGW_ROOT, class), HGW_OK);
        evaluate_all(&f, hgw_enum_token(HGW_ENUM_PRIVACY, class));
        fixture_end(&f);
    }
}

static int is_there(const hgw_doc *doc, hgw_type type, hgw_field field) {
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, type, r)) != 0;)
        if (hgw_has(doc, r, field))
            return 1;
    return 0;
}

/* One field gone from a document that stands at a place; 0 when it has none. */
static int without(fixture *f, hgw_doc **place, hgw_field field) {
    hgw_doc *whole = *place, *less = hgw_doc_clone(f->ctx, whole);
    int cleared = clear(less, 0, field);
    *place = less;
    if (cleared > 0)
        evaluate_all(f, hgw_field_name(field));
    *place = whole;
    hgw_doc_free(less);
    return cleared > 0;
}

/* Each field of dossier, team and calendar in turn. */
static void test_each_field_missing(void **state) {
    (void)state;
    int tried = 0;
    fixture f;
    start(&f);
    hgw_doc **const places[] = {&f.dossier, &f.team, &f.calendar};
    for (int i = 0; i < 3; i++)
        for (int32_t t = 0; t < hgw_type_count(); t++)
            for (int32_t n = 0; n < hgw_field_count(hgw_type_at(t)); n++) {
                hgw_field field = hgw_field_at(hgw_type_at(t), n);
                if (is_there(*places[i], hgw_type_at(t), field))
                    tried += without(&f, places[i], field);
            }
    assert_true(tried > 100);
    fixture_end(&f);
}

/* Nothing beside, and each of the two missing. */
static void test_less_beside(void **state) {
    (void)state;
    for (int missing = 1; missing < 4; missing++) {
        fixture f;
        start(&f);
        hgw_doc *team = f.team, *calendar = f.calendar;
        f.team = missing & 1 ? NULL : team;
        f.calendar = missing & 2 ? NULL : calendar;
        evaluate_all(&f, "less beside");
        hgw_doc_free(missing & 1 ? team : NULL);
        hgw_doc_free(missing & 2 ? calendar : NULL);
        fixture_end(&f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_day),          cmocka_unit_test(test_after_today),
        cmocka_unit_test(test_order_beside),       cmocka_unit_test(test_withheld),
        cmocka_unit_test(test_each_field_missing), cmocka_unit_test(test_less_beside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
