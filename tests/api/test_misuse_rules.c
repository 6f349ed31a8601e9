/* test_misuse_rules.c: explaining checks and looking at the principles with wrong arguments: nothing crashes, nothing
 * is given, and the status says why. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <hgw/hgw.h>

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

typedef struct world {
    hgw_ctx *ctx;
    hgw_doc *dossier, *team, *calendar, *options;
} world;

static int start(void **state) {
    static world w;
    w.ctx = hgw_ctx_new();
    w.dossier = hgw_doc_new(w.ctx, HGW_T_DOSSIER);
    w.team = hgw_doc_new(w.ctx, HGW_T_TEAM);
    w.calendar = hgw_doc_new(w.ctx, HGW_T_CALENDAR);
    w.options = hgw_doc_new(w.ctx, HGW_T_CHECK_OPTIONS);
    *state = &w;
    return w.options == NULL;
}

static int stop(void **state) {
    world *w = *state;
    hgw_doc_free(w->dossier);
    hgw_doc_free(w->team);
    hgw_doc_free(w->calendar);
    hgw_doc_free(w->options);
    hgw_ctx_free(w->ctx);
    return 0;
}

static void explaining(void **state) {
    world *w = *state;
    hgw_ctx *stranger = (hgw_ctx *)(void *)w->dossier;
    const struct {
        hgw_ctx *ctx;
        const char *code;
        const hgw_doc *team;
        int32_t status;
    } rows[] = {{NULL, NULL, NULL, HGW_E_MISUSE},
                {stranger, NULL, NULL, HGW_E_MISUSE},
                {w->ctx, NULL, (hgw_doc *)(void *)w->ctx, HGW_E_MISUSE},
                {w->ctx, NULL, w->dossier, HGW_E_TYPE},
                {w->ctx, NULL, w->options, HGW_E_TYPE},
                {w->ctx, "", NULL, HGW_E_NOTFOUND},
                {w->ctx, "\xFF\xFE", w->team, HGW_E_NOTFOUND},
                {w->ctx, "PLAN WITHOUT GOAL", w->team, HGW_E_NOTFOUND}};
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        hgw_doc *out = w->dossier;
        int32_t status = hgw_explain(rows[i].ctx, rows[i].code, rows[i].team, &out);
        if (status != rows[i].status || out != NULL)
            fail_msg("row %d: %d", (int)i, (int)status);
        if (rows[i].ctx == w->ctx)
            assert_int_equal(hgw_error_status(w->ctx), status);
    }
    assert_int_equal(hgw_explain(w->ctx, NULL, NULL, NULL), HGW_E_MISUSE);
}

static void looking(void **state) {
    world *w = *state;
    const hgw_doc *holes[] = {NULL}, *strangers[] = {(hgw_doc *)(void *)w->ctx}, *papers[] = {w->options};
    const struct {
        hgw_ctx *ctx;
        const hgw_doc *dossier;
        const hgw_doc *const *beside;
        int32_t count;
        const hgw_doc *options;
        int32_t status;
    } rows[] = {{NULL, w->dossier, NULL, 0, NULL, HGW_E_MISUSE},
                {(hgw_ctx *)(void *)w->dossier, w->dossier, NULL, 0, NULL, HGW_E_MISUSE},
                {w->ctx, NULL, NULL, 0, NULL, HGW_E_MISUSE},
                {w->ctx, w->team, NULL, 0, NULL, HGW_E_TYPE},
                {w->ctx, w->calendar, NULL, 0, NULL, HGW_E_TYPE},
                {w->ctx, w->dossier, NULL, 1, NULL, HGW_E_MISUSE},
                {w->ctx, w->dossier, holes, 1, NULL, HGW_E_MISUSE},
                {w->ctx, w->dossier, holes, -1, NULL, HGW_E_MISUSE},
                {w->ctx, w->dossier, strangers, 1, NULL, HGW_E_MISUSE},
                {w->ctx, w->dossier, papers, 1, NULL, HGW_E_TYPE},
                {w->ctx, w->dossier, NULL, 0, w->options, HGW_E_TYPE}};
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        hgw_doc *out = w->dossier;
        int32_t status =
            hgw_coverage(rows[i].ctx, rows[i].dossier, rows[i].beside, rows[i].count, rows[i].options, &out);
        if (status != rows[i].status || out != NULL)
            fail_msg("row %d: %d", (int)i, (int)status);
    }
    assert_int_equal(hgw_coverage(w->ctx, w->dossier, NULL, 0, NULL, NULL), HGW_E_MISUSE);
}

/* An empty dossier is looked at as any other. */
static void nothing_is_fine(void **state) {
    world *w = *state;
    hgw_doc *out = NULL;
    assert_int_equal(hgw_coverage(w->ctx, w->dossier, NULL, 0, NULL, &out), HGW_OK);
    assert_int_equal(hgw_coverage_principles_count(out, HGW_ROOT), 7);
    assert_int_equal(hgw_rec_next(out, HGW_T_COVERAGE_EVIDENCE, 0), 0);
    hgw_doc_free(out);
    assert_int_equal(hgw_explain(w->ctx, NULL, w->team, &out), HGW_OK);
    hgw_doc_free(out);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(explaining, start, stop),
        cmocka_unit_test_setup_teardown(looking, start, stop),
        cmocka_unit_test_setup_teardown(nothing_is_fine, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
