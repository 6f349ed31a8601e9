/* An evaluation of the worked case with a year before it, with every request for memory failing once and failing from
 * then on: it says HGW_E_NOMEM, gives nothing, keeps nothing, and works the next time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "evaluated.h"
#include "support/failing_mem.h"
#include "support/lean.h"

#define CASE "docs/examples/leesgroei/"

enum { BESIDE = 4 };

typedef struct world {
    failing_mem memory;
    hgw_ctx *ctx;
    hgw_doc *dossier, *beside[BESIDE];
} world;

static void start(world *w) {
    memset(w, 0, sizeof *w);
    failing_mem_start(&w->memory);
    w->memory.canary = "Dewi";
    w->ctx = hgw_ctx_new_with(failing_mem_resize, &w->memory);
    assert_non_null(w->ctx);
    w->dossier = fixture_file(w->ctx, HGW_T_DOSSIER, CASE "dossier.json");
    w->beside[0] = fixture_file(w->ctx, HGW_T_TEAM, CASE "team.json");
    w->beside[1] = fixture_file(w->ctx, HGW_T_CALENDAR, CASE "calendar.json");
    w->beside[2] =
        fixture_doc(w->ctx, HGW_T_DOSSIER,
                    "'school_year':'2024-2025','pupils':[{'id':'K01'}],'goals':[{'id':'G0','text':'t','criterion':"
                    "'c'}],'approaches':[{'id':'A0','text':'a','goals':['G0']}],'evidence':[{'id':'Z','kind':"
                    "'cito','held_on':'2025-06-10','pupils':['K01'],'instrument':'leestempo','score':60}]");
    assert_int_equal(hgw_dossier_set_id(w->beside[2], HGW_ROOT, "before"), HGW_OK);
    assert_int_equal(hgw_goal_set_supersedes(w->dossier, hgw_rec_find(w->dossier, "G1"), "G0"), HGW_OK);
    w->beside[3] =
        fixture_doc(w->ctx, HGW_T_RESULTS, "'kind':'interim','evaluated_on':'2025-11-10','dossier':'groep-5'");
}

static void stop(world *w) {
    for (int i = 0; i < BESIDE; i++)
        hgw_doc_free(w->beside[i]);
    hgw_doc_free(w->dossier);
    hgw_ctx_free(w->ctx);
    assert_int_equal(failing_mem_wrong(&w->memory), 0);
}

static int32_t evaluate(world *w, const hgw_doc *options, hgw_doc **out) {
    return hgw_evaluate(w->ctx, w->dossier, (const hgw_doc *const *)w->beside, BESIDE, options, out);
}

static char *figures(world *w, const hgw_doc *options) {
    hgw_doc *results = NULL;
    assert_int_equal(evaluate(w, options, &results), HGW_OK);
    char *text = evaluated_figures(results);
    hgw_doc_free(results);
    return text;
}

/* With one request failing, or all from there on; 0 when the evaluation does not come that far. */
static int fails(world *w, const hgw_doc *options, size_t at, int and_on) {
    hgw_doc *out = w->dossier;
    size_t live = w->memory.live;
    w->memory.requests = w->memory.failures = 0;
    w->memory.fail_at = at;
    w->memory.and_on = and_on;
    int32_t status = evaluate(w, options, &out);
    w->memory.fail_at = 0;
    size_t failures = w->memory.failures;
    if (failures && (status != HGW_E_NOMEM || out || hgw_error_status(w->ctx) != HGW_E_NOMEM))
        fail_msg("request %lu: %s", (unsigned long)at, hgw_status_name(status));
    if (!failures)
        hgw_doc_free(out);
    hgw_error_clear(w->ctx);
    if (w->memory.live != live || w->memory.dirty || w->memory.misused)
        fail_msg("request %lu: %ld blocks more, %lu with a name, %lu misused", (unsigned long)at,
                 (long)w->memory.live - (long)live, (unsigned long)w->memory.dirty, (unsigned long)w->memory.misused);
    return failures > 0;
}

static void every_failure(hgw_date today, int32_t kind, int32_t lang) {
    world w;
    start(&w);
    hgw_doc *options = hgw_doc_new(w.ctx, HGW_T_EVALUATE_OPTIONS);
    assert_int_equal(hgw_evaluate_options_set_kind(options, HGW_ROOT, kind), HGW_OK);
    assert_int_equal(hgw_ctx_set_today(w.ctx, today), HGW_OK);
    assert_int_equal(hgw_ctx_set_lang(w.ctx, lang), HGW_OK);
    char *before = figures(&w, options);
    /* Valgrind takes its time over each; that all fail from one on is seen in a few places. */
    size_t at, step = (size_t)lean(1, 31);
    for (at = 1; fails(&w, options, at, 0); at += step)
        ;
    assert_true(at > 200);
    for (at = 1; fails(&w, options, at, 1); at += 7 * step)
        ;
    char *after = figures(&w, options);
    assert_string_equal(before, after);
    free(before);
    free(after);
    hgw_doc_free(options);
    stop(&w);
}

static void in_between(void **state) {
    (void)state;
    every_failure(20251205, HGW_EVALUATION_KIND_INTERIM, HGW_LANG_NL);
}

static void at_the_end(void **state) {
    (void)state;
    every_failure(20260620, HGW_EVALUATION_KIND_FINAL, HGW_LANG_EN);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(in_between), cmocka_unit_test(at_the_end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
