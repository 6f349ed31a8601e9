/* test_memory.c: the questions about school time when memory runs out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rules/fixture.h"
#include "support/failing_mem.h"

static int32_t ask(hgw_ctx *ctx, const hgw_doc *doc, int which, double *out) {
    hgw_date day = 77;
    int32_t status;
    if (which == 0)
        return hgw_date_school_days(ctx, doc, 20251027, 20251219, 4, out);
    if (which == 1)
        status = hgw_date_add_school(ctx, doc, 20251027, 5, 4, &day);
    else
        status = hgw_date_half_way(ctx, doc, 20251027, 20251219, &day);
    *out = day;
    return status;
}

static void run_out(int which, int and_on) {
    static const double answers[] = {40, 20251103, 20251121};
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    hgw_doc *doc = fixture_file(ctx, HGW_T_CALENDAR, "docs/examples/achtbaan/calendar.json");
    size_t live = memory.live, failed = 0;
    int32_t status = HGW_E_NOMEM;
    for (size_t at = 1; status != HGW_OK; at++) {
        double out = 77;
        assert_true(at < 1000);
        memory.requests = 0;
        memory.failures = 0;
        memory.fail_at = at;
        memory.and_on = and_on;
        hgw_error_clear(ctx);
        status = ask(ctx, doc, which, &out);
        assert_int_equal(status, memory.failures ? HGW_E_NOMEM : HGW_OK);
        assert_int_equal(hgw_error_status(ctx), status);
        assert_true(out == (status == HGW_OK ? answers[which] : 0));
        assert_int_equal(memory.live, live);
        failed += memory.failures > 0;
    }
    assert_true(failed > 0);
    memory.fail_at = 0;
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void out_of_memory(void **state) {
    (void)state;
    for (int way = 0; way < 6; way++)
        run_out(way / 2, way % 2);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(out_of_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
