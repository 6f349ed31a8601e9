/* test_misuse_figures.c: figures by name, for many series and of a dossier, with wrong arguments: nothing crashes,
 * nothing is given, and the status says why.  What stands in the arrays: tests/evaluation/test_series_bad.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include <hgw/hgw.h>

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

static const char ask[] = "{\"method\": \"wilson\", \"input\": {\"k\": 3, \"n\": 4}}";

static void by_name(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *dossier = hgw_doc_new(ctx, HGW_T_DOSSIER), *save = hgw_doc_new(ctx, HGW_T_SAVE_OPTIONS);
    hgw_doc *load = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    const struct {
        hgw_ctx *ctx;
        const char *utf8;
        size_t size;
        const hgw_doc *options;
        int32_t status;
    } rows[] = {{NULL, ask, sizeof ask - 1, NULL, HGW_E_MISUSE},
                {NULL, NULL, 0, NULL, HGW_E_MISUSE},
                {(hgw_ctx *)(void *)dossier, ask, sizeof ask - 1, NULL, HGW_E_MISUSE},
                {ctx, NULL, 1, NULL, HGW_E_MISUSE},
                {ctx, NULL, (size_t)-1, NULL, HGW_E_MISUSE},
                {ctx, NULL, 0, NULL, HGW_E_PARSE},
                {ctx, ask, 0, NULL, HGW_E_PARSE},
                {ctx, ask, (size_t)-1, NULL, HGW_E_LIMIT},
                {ctx, ask, sizeof ask - 1, save, HGW_E_TYPE},
                {ctx, ask, sizeof ask - 1, dossier, HGW_E_TYPE},
                {ctx, ask, sizeof ask - 1, (hgw_doc *)(void *)ctx, HGW_E_MISUSE},
                {ctx, ask, sizeof ask - 1, load, HGW_OK}};
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        for (int sized = 0; sized < 2; sized++) {
            char *out = (char *)(void *)dossier;
            size_t size = 9;
            hgw_error_clear(ctx);
            int32_t status =
                hgw_stat(rows[i].ctx, rows[i].utf8, rows[i].size, rows[i].options, &out, sized ? &size : NULL);
            if (status != rows[i].status || (out != NULL) != (status == HGW_OK))
                fail_msg("row %d: %s", (int)i, hgw_status_name(status));
            if (rows[i].ctx == ctx)
                assert_int_equal(hgw_error_status(ctx), status);
            if (sized)
                assert_int_equal(size, out ? strlen(out) : 0);
            hgw_free(out);
        }
    size_t size = 9;
    assert_int_equal(hgw_stat(ctx, ask, sizeof ask - 1, NULL, NULL, &size), HGW_E_MISUSE);
    assert_int_equal(size, 0);
    assert_int_equal(hgw_stat(NULL, NULL, 0, NULL, NULL, NULL), HGW_E_MISUSE);
    hgw_doc_free(dossier);
    hgw_doc_free(save);
    hgw_doc_free(load);
    hgw_ctx_free(ctx);
}

static void many_series(void **state) {
    const int64_t offsets[] = {0, 1}, backwards[] = {1, 0};
    const int32_t days[] = {1}, due[] = {9}, nowhere[] = {0};
    const double scores[] = {3}, targets[] = {5}, errors[] = {1}, settings[HGW_SETTING_COUNT + 1] = {0};
    const struct {
        int64_t count;
        const int64_t *offsets;
        int64_t points;
        const int32_t *days;
        const double *scores, *targets;
        const int32_t *due;
        const double *settings;
        int32_t setting_count, status;
    } rows[] = {{-1, offsets, 1, days, scores, targets, due, NULL, 0, HGW_E_MISUSE},
                {INT64_MIN, offsets, 1, days, scores, targets, due, NULL, 0, HGW_E_MISUSE},
                {1, NULL, 1, days, scores, targets, due, NULL, 0, HGW_E_MISUSE},
                {1, offsets, -1, days, scores, targets, due, NULL, 0, HGW_E_MISUSE},
                {1, offsets, 1, NULL, scores, targets, due, NULL, 0, HGW_E_MISUSE},
                {1, offsets, 1, days, NULL, targets, due, NULL, 0, HGW_E_MISUSE},
                {1, offsets, 1, days, scores, NULL, due, NULL, 0, HGW_E_MISUSE},
                {1, offsets, 1, days, scores, targets, NULL, NULL, 0, HGW_E_MISUSE},
                {1, offsets, 1, days, scores, targets, due, NULL, 1, HGW_E_MISUSE},
                {1, offsets, 1, days, scores, targets, due, settings, -1, HGW_E_MISUSE},
                {1, offsets, 1, days, scores, targets, due, settings, 1, HGW_E_RANGE},
                {1, offsets, 1, days, scores, targets, due, settings, HGW_SETTING_COUNT + 1, HGW_E_RANGE},
                {1, backwards, 1, days, scores, targets, due, NULL, 0, HGW_OK},
                {1, offsets, 0, days, scores, targets, due, NULL, 0, HGW_OK},
                {1, offsets, 1, days, scores, targets, nowhere, NULL, 0, HGW_OK}};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        int32_t verdict = 77, reasons = 77;
        double chance = 77;
        int32_t status = hgw_evaluate_series(rows[i].count, rows[i].offsets, rows[i].points, rows[i].days,
                                             rows[i].scores, NULL, rows[i].targets, errors, NULL, NULL, rows[i].due,
                                             rows[i].settings, rows[i].setting_count, &verdict, &chance, NULL, NULL,
                                             NULL, NULL, NULL, NULL, NULL, NULL, &reasons);
        if (status != rows[i].status)
            fail_msg("row %d: %s", (int)i, hgw_status_name(status));
        if (status == HGW_OK) /* one that cannot be judged */
            assert_true(verdict == 0 && reasons == HGW_SERIES_BAD_INPUT && chance != chance);
        else /* nothing was written */
            assert_true(verdict == 77 && reasons == 77 && chance == 77);
    }
    assert_int_equal(hgw_evaluate_series(0, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL,
                                         NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                     HGW_OK);
}

static void of_a_dossier(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *dossier = hgw_doc_new(ctx, HGW_T_DOSSIER), *team = hgw_doc_new(ctx, HGW_T_TEAM);
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_EVALUATE_OPTIONS), *others = hgw_doc_new(ctx, HGW_T_CHECK_OPTIONS);
    const hgw_doc *holes[] = {NULL}, *strangers[] = {(hgw_doc *)(void *)ctx}, *papers[] = {options};
    const struct {
        hgw_ctx *ctx;
        const hgw_doc *dossier;
        const hgw_doc *const *beside;
        int32_t count;
        const hgw_doc *options;
        int32_t status;
    } rows[] = {{NULL, dossier, NULL, 0, NULL, HGW_E_MISUSE},
                {(hgw_ctx *)(void *)dossier, dossier, NULL, 0, NULL, HGW_E_MISUSE},
                {ctx, NULL, NULL, 0, NULL, HGW_E_MISUSE},
                {ctx, (hgw_doc *)(void *)ctx, NULL, 0, NULL, HGW_E_MISUSE},
                {ctx, team, NULL, 0, NULL, HGW_E_TYPE},
                {ctx, options, NULL, 0, NULL, HGW_E_TYPE},
                {ctx, dossier, NULL, 1, NULL, HGW_E_MISUSE},
                {ctx, dossier, holes, 1, NULL, HGW_E_MISUSE},
                {ctx, dossier, holes, -1, NULL, HGW_E_MISUSE},
                {ctx, dossier, holes, INT32_MIN, NULL, HGW_E_MISUSE},
                {ctx, dossier, strangers, 1, NULL, HGW_E_MISUSE},
                {ctx, dossier, papers, 1, NULL, HGW_E_TYPE},
                {ctx, dossier, NULL, 0, others, HGW_E_TYPE},
                {ctx, dossier, NULL, 0, team, HGW_E_TYPE},
                {ctx, dossier, NULL, 0, options, HGW_OK}};
    assert_int_equal(hgw_ctx_set_today(ctx, 20260112), HGW_OK);
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        hgw_doc *out = dossier;
        int32_t status =
            hgw_evaluate(rows[i].ctx, rows[i].dossier, rows[i].beside, rows[i].count, rows[i].options, &out);
        if (status != rows[i].status || (out != NULL) != (status == HGW_OK))
            fail_msg("row %d: %s", (int)i, hgw_status_name(status));
        hgw_doc_free(out);
    }
    assert_int_equal(hgw_evaluate(ctx, dossier, NULL, 0, NULL, NULL), HGW_E_MISUSE);
    hgw_doc_free(dossier);
    hgw_doc_free(team);
    hgw_doc_free(options);
    hgw_doc_free(others);
    hgw_ctx_free(ctx);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(by_name), cmocka_unit_test(many_series),
                                              cmocka_unit_test(of_a_dossier)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
