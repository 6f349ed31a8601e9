/* School time: the calendar of a half year with holidays, a free day and summer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <hgw/hgw.h>

#include "rules/facts/index.h"

static const char calendar_json[] =
    "{\"hgw\":\"calendar/1\",\"id\":\"c\",\"school_years\":[{\"id\":\"y\",\"holidays\":["
    "{\"id\":\"a\",\"kind\":\"herfst\",\"first_day\":\"2025-10-18\",\"last_day\":\"2025-10-26\"},"
    "{\"id\":\"k\",\"kind\":\"kerst\",\"first_day\":\"2025-12-20\",\"last_day\":\"2026-01-04\"},"
    "{\"id\":\"w\",\"kind\":\"other\",\"first_day\":\"2026-03-05\",\"last_day\":\"2026-03-01\"}],"
    "\"free_days\":[{\"id\":\"f\",\"day\":\"2026-04-06\"},{\"id\":\"h\",\"day\":\"2026-04-07\",\"half\":true},"
    "{\"id\":\"g\",\"day\":\"2026-04-08\",\"grades\":[8]},{\"id\":\"m\",\"day\":\"2026-01-05\"}]}]}";

/* A check with only its calendar and its clock wound. */
static hgw_doc *wind(hgwi_check *check, hgw_ctx *ctx, const hgw_doc **beside) {
    hgw_doc *calendar = NULL;
    assert_int_equal(hgw_doc_from_json(ctx, HGW_T_CALENDAR, calendar_json, sizeof calendar_json - 1, NULL, &calendar),
                     HGW_OK);
    memset(check, 0, sizeof *check);
    *beside = calendar;
    check->beside = beside;
    check->beside_count = 1;
    hgwi_pool_start(&check->pool, hgwi_ctx_mem(ctx));
    hgwi_time_make(check);
    assert_false(check->no_memory);
    return calendar;
}

static void test_time(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgwi_check check;
    const hgw_doc *beside[1];
    hgw_doc *calendar = wind(&check, ctx, beside);
    const hgwi_time *time = &check.time;

    /* P2 of the worked case: eight weeks of five days, half of it on a Friday. */
    assert_int_equal(hgwi_school_days(time, 20251027, 20251219), 40);
    assert_int_equal(hgwi_half_way(time, 20251027, 20251219), 20251121);
    assert_int_equal(hgwi_three_quarters(time, 20251027, 20251219), 20251205);
    /* An odd number of days: the middle one. */
    assert_int_equal(hgwi_half_way(time, 20251027, 20251029), 20251028);
    assert_int_equal(hgwi_half_way(time, 20251027, 20251027), 20251027);
    /* Whole free days only: a half one, and one for some grades, are school days. */
    assert_int_equal(hgwi_school_days(time, 20260406, 20260410), 4);
    assert_int_equal(hgwi_school_days(time, 20251018, 20251026), 0);
    assert_int_equal(hgwi_school_days(time, 20251219, 20260106), 2);
    assert_int_equal(hgwi_school_days(time, 20251222, 20251219), 0);
    /* Days beside a holiday belong to the same rest. */
    assert_true(hgwi_in_holiday(time, 20260105));
    assert_false(hgwi_in_holiday(time, 20260106));
    assert_true(hgwi_in_holiday(time, 20251020));
    assert_false(hgwi_in_holiday(time, 20251017));

    /* Two weeks are fourteen days that count; the fifteenth is more. */
    assert_false(hgwi_waited(time, 20251107, 20251121, 2));
    assert_true(hgwi_waited(time, 20251106, 20251121, 2));
    assert_false(hgwi_waited(time, 20251215, 20260112, 2));
    assert_true(hgwi_waited(time, 20251215, 20260113, 2));
    assert_false(hgwi_waited(time, 20251121, 20251121, 0));
    assert_true(hgwi_waited(time, 20251120, 20251121, 0));
    assert_false(hgwi_waited(time, 0, 20251121, 0));
    assert_false(hgwi_waited(time, 20251122, 20251121, 0));

    /* Between the week before Christmas and the first of January lie two weeks without school. */
    assert_int_equal(hgwi_school_weeks_between(time, hgwi_week(20251215), hgwi_week(20260105)), 0);
    assert_int_equal(hgwi_school_weeks_between(time, hgwi_week(20251208), hgwi_week(20260105)), 1);
    assert_int_equal(hgwi_school_weeks_between(time, hgwi_week(20251110), hgwi_week(20251117)), 0);
    assert_int_equal(hgwi_school_weeks_between(time, hgwi_week(20251103), hgwi_week(20251117)), 1);
    assert_int_equal(hgwi_school_weeks_between(time, hgwi_week(20251117), hgwi_week(20251103)), 0);

    hgwi_pool_end(&check.pool);
    hgw_doc_free(calendar);
    hgw_ctx_free(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_time)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
