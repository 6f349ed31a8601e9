/* evaluated_cases.c: cases of evaluations, a row each, with what holds of every evaluation. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "evaluated.h"

typedef struct asked {
    const char *what;
    hgw_date today;
    const char *options;
} asked;

static char *written(hgw_ctx *ctx, const hgw_doc *doc) {
    char *text = NULL;
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, NULL), HGW_OK);
    return text;
}

static void same_text(const char *what, const char *how, const char *left, const char *right) {
    size_t i = 0;
    while (left[i] && left[i] == right[i])
        i++;
    if (left[i] != right[i])
        fail_msg("%s: %s differs at\n%.300s\nand\n%.300s", what, how, left + (i > 200 ? i - 200 : 0),
                 right + (i > 200 ? i - 200 : 0));
}

/* The same bytes again, and a strict reader takes them. */
static void again(const fixture *f, const asked *c, const hgw_doc *results) {
    hgw_doc *second = evaluated_on(f, c->today, c->options), *strict = hgw_doc_new(f->ctx, HGW_T_LOAD_OPTIONS);
    hgw_doc *back = NULL;
    char *one = written(f->ctx, results), *two = written(f->ctx, second);
    same_text(c->what, "a second evaluation", one, two);
    assert_int_equal(hgw_load_options_set_strict(strict, HGW_ROOT, 1), HGW_OK);
    if (hgw_doc_from_json(f->ctx, HGW_T_RESULTS, one, strlen(one), strict, &back) != HGW_OK)
        fail_msg("%s: %s %s", c->what, hgw_error_message(f->ctx), hgw_error_where(f->ctx));
    hgw_free(two);
    two = written(f->ctx, back);
    same_text(c->what, "what was read back", one, two);
    hgw_free(one);
    hgw_free(two);
    hgw_doc_free(second);
    hgw_doc_free(back);
    hgw_doc_free(strict);
}

static void same_figures(const fixture *f, const asked *c, const char *how, const char *figures) {
    hgw_doc *others = evaluated_on(f, c->today, c->options);
    char *other = evaluated_figures(others);
    same_text(c->what, how, figures, other);
    evaluated_whole(others, c->what);
    free(other);
    hgw_doc_free(others);
}

/* In English, with the records made backwards, and with what lies beside in another order. */
static void otherwise(fixture *f, const asked *c, const hgw_doc *results) {
    char *figures = evaluated_figures(results);
    fixture turned = *f;
    assert_int_equal(hgw_ctx_set_lang(f->ctx, HGW_LANG_EN), HGW_OK);
    same_figures(f, c, "English", figures);
    assert_int_equal(hgw_ctx_set_lang(f->ctx, HGW_LANG_NL), HGW_OK);
    turned.dossier = fixture_backwards(f->ctx, f->dossier);
    turned.team = f->team ? fixture_backwards(f->ctx, f->team) : NULL;
    if (!f->team || hgw_rec_next(f->team, HGW_T_SCALE_STEP, 0) == 0) /* steps have an order that means something */
        same_figures(&turned, c, "with the records backwards", figures);
    hgw_doc_free(turned.dossier);
    hgw_doc_free(turned.team);
    free(figures);
}

void evaluated_holds(fixture *f, const char *what, hgw_date today, const char *options, const hgw_doc *results) {
    const asked c = {what, today, options};
    char *before = written(f->ctx, f->dossier);
    evaluated_whole(results, what);
    again(f, &c, results);
    otherwise(f, &c, results);
    char *after = written(f->ctx, f->dossier);
    same_text(what, "the dossier", before, after);
    hgw_free(before);
    hgw_free(after);
}

/* What is told, and the chance; 1 when that is not what was expected. */
static int as_told(const evaluated_case *c, const hgw_doc *results) {
    const char *told = evaluated_told(results, c->aim, c->pupil);
    hgw_rec rec = c->pupil ? evaluated_pupil(results, c->aim, c->pupil) : 0;
    double chance = rec ? evaluated_number(results, rec, HGW_PUPIL_RESULT_CHANCE) : -1;
    if (strcmp(told, c->told) == 0 && (!c->pupil || fabs(chance - c->chance) <= 2e-6))
        return 0;
    print_error("%s: %s, %.8g; expected %s, %.8g\n", c->what, told, chance, c->told, c->chance);
    return 1;
}

static int run_evaluation(const evaluated_case *c) {
    fixture f;
    fixture_start(&f, c->dossier, c->team, c->calendar);
    fixture_beside(&f, c->earlier, NULL);
    fixture_results(&f, c->results);
    hgw_doc *results = evaluated_on(&f, c->today, c->options);
    int wrong = as_told(c, results);
    evaluated_holds(&f, c->what, c->today, c->options, results);
    hgw_doc_free(results);
    fixture_end(&f);
    return wrong;
}

void run_evaluations(const evaluated_case *cases, size_t count) {
    int wrong = 0;
    for (size_t i = 0; i < count; i++)
        wrong += run_evaluation(&cases[i]);
    assert_int_equal(wrong, 0);
}
