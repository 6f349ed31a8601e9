/* test_stat_memory.c: one request of each method, and all of them in a list, with every request for memory failing once
 * and failing from then on: HGW_E_NOMEM, nothing given, nothing kept, and the next call works. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include <hgw/hgw.h>

#include "support/failing_mem.h"

static const char *const requests[] = {
    ("{\"method\": \"ols_trend\", \"input\": {\"t\": [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5], \"y\": [9.14, 8.14, 8.74, "
     "8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]}}"),
    ("{\"method\": \"ols_predict\", \"input\": {\"t\": [3, 5, 10, 15, 20, 25], \"y\": [4.51, 10.89, 28.72, 41.74, "
     "52.7, "
     "60.92]}, \"params\": {\"t0\": 31.25, \"level\": 0.8}}"),
    ("{\"method\": \"wls_trend\", \"input\": {\"t\": [0, 4, 9, 13, 18], \"y\": [58, 65, 69, 75, 75], \"sem\": [3.485, "
     "4.715, 2.87, 4.1, 5.33]}, \"params\": {\"t0\": 21.6}}"),
    ("{\"method\": \"theil_sen\", \"input\": {\"t\": [118, 484, 664, 1004, 1231, 1372, 1582], \"y\": [33, 69, 111, "
     "156, "
     "172, 203, 203]}, \"params\": {\"level\": 0.95}}"),
    ("{\"method\": \"tukey_line\", \"input\": {\"t\": [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5], \"y\": [9.14, 8.14, "
     "8.74, "
     "8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]}}"),
    ("{\"method\": \"mann_kendall\", \"input\": {\"t\": [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21], \"y\": [42, 51, "
     "59, 64, 76, 93, 106, 125, 149, 171, 199, 205]}}"),
    ("{\"method\": \"nonoverlap\", \"input\": {\"A\": [20, 20, 26, 25, 22, 23], \"B\": [28, 25, 24, 27, 30, 30, 29]}, "
     "\"params\": {\"improvement\": \"increase\", \"level\": 0.95}}"),
    ("{\"method\": \"phase_effect\", \"input\": {\"A\": [61, 73, 72, 68], \"B\": [88, 73, 78, 74]}, \"params\": "
     "{\"improvement\": \"increase\", \"goal\": 81, \"level\": 0.95}}"),
    ("{\"method\": \"rci\", \"input\": {\"pre\": 142, \"post\": 158}, \"params\": {\"method\": \"JT\", \"sd_pre\": 14, "
     "\"reliability\": 0.91, \"direction\": 1, \"critical\": 1.96}}"),
    ("{\"method\": \"true_score\", \"input\": {\"x\": 153}, \"params\": {\"mean\": 100, \"sd\": 18.5, \"reliability\": "
     "0.85, \"level\": 0.95, \"target\": 146}}"),
    ("{\"method\": \"conditional_growth\", \"input\": {\"pre\": 64.1, \"post\": 47.2}, \"params\": {\"m_pre\": 55, "
     "\"sd_pre\": 12, \"m_post\": 64, \"sd_post\": 12.5, \"r\": 0.6}}"),
    ("{\"method\": \"gas_t\", \"input\": {\"levels\": [2, -1, -1, 0, 0, 2], \"weights\": [6, 4, 6, 3, 4, 2], "
     "\"baseline_levels\": null}, \"params\": {\"rho\": 0.3}}"),
    ("{\"method\": \"mastery_rollup\", \"input\": {\"scores\": [30, 51, 70, 91, 36, 68, 48, 73]}, \"params\": "
     "{\"method\": \"average\", \"param\": null, \"mastery\": 80}}"),
    ("{\"method\": \"mastery_beta\", \"input\": {\"correct\": [8], \"items\": [10]}, \"params\": {\"criterion\": 0.7, "
     "\"a\": 0.5, \"b\": 0.5, \"p_hi\": 0.8, \"p_lo\": 0.2, \"min_items\": 10}}"),
    ("{\"method\": \"prepost_group\", \"input\": {\"pre\": [40, 50, 60, 70], \"post\": [45, 55, 65, 75]}, \"params\": "
     "{\"level\": 0.95, \"sd_norm\": null, \"hinge\": 0.4}}"),
    ("{\"method\": \"prepost_summary\", \"input\": {\"m_pre\": 30.6, \"m_post\": 38.5, \"sd_pre\": 15.0, \"sd_post\": "
     "11.6, \"n\": 20, \"r\": 0.47}, \"params\": {\"level\": 0.95}}"),
    ("{\"method\": \"prepost_individual\", \"input\": {\"pre\": 108, \"post\": 101}, \"params\": {\"sd_std\": 12.5, "
     "\"reliability\": 0.8, \"level\": 0.95, \"hinge\": 0.4}}"),
    "{\"method\": \"hedges_j\", \"input\": {\"df\": 10}}",
    "{\"method\": \"wilson\", \"input\": {\"k\": 81, \"n\": 263}, \"params\": {\"level\": 0.95}}",
    ("{\"method\": \"aimline_rules\", \"input\": {\"t\": [1, 5], \"y\": [47, 49]}, \"params\": {\"t0\": 0, \"y0\": 45, "
     "\"t_target\": 20, \"target\": 75, \"direction\": \"increase\"}}"),
    ("{\"method\": \"projection\", \"input\": {\"t\": [0], \"y\": [40]}, \"params\": {\"t_target\": 20, \"target\": "
     "60, "
     "\"see\": 4, \"kappa\": 0.5, \"nu0\": 4, \"direction\": \"increase\", \"level\": 0.8, \"lambda\": 1.0}}"),
    ("{\"method\": \"interim_decision\", \"input\": {\"t\": [0], \"y\": [40]}, \"params\": {\"t_eval\": 0, "
     "\"t_target\": 20, \"target\": 60, \"see\": 4, \"direction\": \"increase\"}}"),
    ("{\"method\": \"final_decision\", \"input\": {\"y_pre\": 34, \"y_end\": 15}, \"params\": {\"target\": 18, "
     "\"see\": "
     "2, \"direction\": \"decrease\", \"sd_std\": 12, \"p_hi\": 0.8, \"p_lo\": 0.2}}"),
    ("{\"method\": \"qualitative_combine\", \"input\": {\"numeric\": \"adjust\", \"signals\": [{\"source\": "
     "\"teacher\", \"signal\": \"concern\"}, {\"source\": \"parent\", \"signal\": \"concern\"}]}}"),
    /* rows that outgrow their first room */
    ("{\"method\": \"mann_kendall\", \"input\": {\"t\": "
     "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,"
     "30,31,32,33,34,35,36,37,38,39,40], \"y\": "
     "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,"
     "31,32,33,34,35,36,37,38,39,41]}}"),
};

enum { REQUESTS = sizeof requests / sizeof *requests };

/* One call with the request at a place failing; 0 when the call does not come that far. */
static int one_failure(failing_mem *memory, hgw_ctx *ctx, const char *json, size_t at, int and_on,
                       const char *expected) {
    char *out = (char *)(void *)memory;
    size_t size = 7, live = memory->live;
    hgw_error_clear(ctx);
    memory->requests = memory->failures = 0;
    memory->fail_at = at;
    memory->and_on = and_on;
    int32_t status = hgw_stat(ctx, json, strlen(json), NULL, &out, &size);
    memory->fail_at = 0;
    if (status == HGW_OK) {
        assert_string_equal(out, expected);
        hgw_free(out);
    } else {
        if (status != HGW_E_NOMEM || hgw_error_status(ctx) != HGW_E_NOMEM || memory->failures == 0)
            fail_msg("request %d of %.60s: %s", (int)at, json, hgw_status_name(status));
        assert_true(out == NULL && size == 0);
    }
    assert_int_equal(memory->live, live);
    return memory->failures > 0;
}

static int every_failure(failing_mem *memory, hgw_ctx *ctx, const char *json) {
    char *expected = NULL;
    int failures = 0;
    if (hgw_stat(ctx, json, strlen(json), NULL, &expected, NULL) != HGW_OK)
        fail_msg("%s: %s", hgw_error_key(ctx), json);
    for (int and_on = 0; and_on < 2; and_on++)
        for (size_t at = 1; one_failure(memory, ctx, json, at, and_on, expected); at++) {
            char *again = NULL;
            assert_int_equal(hgw_stat(ctx, json, strlen(json), NULL, &again, NULL), HGW_OK);
            assert_string_equal(again, expected);
            hgw_free(again);
            failures++;
        }
    hgw_free(expected);
    return failures;
}

static void no_memory(void **state) {
    static char all[20000] = "[";
    failing_mem memory;
    int failures = 0;
    (void)state;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    for (int i = 0; i < REQUESTS; i++) {
        assert_true(strlen(all) + strlen(requests[i]) + 3 < sizeof all);
        strcat(strcat(all, i ? "," : ""), requests[i]);
        failures += every_failure(&memory, ctx, requests[i]);
    }
    strcat(all, "]");
    failures += every_failure(&memory, ctx, all);
    print_message("%d requests, %d failures\n", REQUESTS + 1, failures);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

/* Also while an error is being told. */
static void no_memory_for_an_error(void **state) {
    static const char *const wrong[] = {"[{\"method\": \"wilson\", \"input\": {\"k\": \"x\"}}]", "[[",
                                        "{\"method\": [1]}",
                                        ("{\"method\": \"qualitative_combine\", \"input\": {\"numeric\": \"adjust\", "
                                         "\"signals\": [{\"source\": [[1]]}]}}")};
    failing_mem memory;
    (void)state;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        for (int and_on = 0; and_on < 2; and_on++)
            for (size_t at = 1, more = 1; more; at++) {
                char *out = NULL;
                memory.requests = memory.failures = 0;
                memory.fail_at = at;
                memory.and_on = and_on;
                int32_t status = hgw_stat(ctx, wrong[i], strlen(wrong[i]), NULL, &out, NULL);
                memory.fail_at = 0;
                more = memory.failures > 0;
                assert_null(out);
                if (status != HGW_E_NOMEM && status != HGW_E_SCHEMA && status != HGW_E_PARSE)
                    fail_msg("%s: %s", wrong[i], hgw_status_name(status));
            }
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(no_memory), cmocka_unit_test(no_memory_for_an_error)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
