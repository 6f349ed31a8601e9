/* test_local.c: which day it is at an instant, in winter, in summer and around the hours of the change. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rules/fixture.h"

static hgw_ctx *ctx;

/* Seconds since 1970 at a UTC time. */
static int64_t utc(hgw_date day, int hour, int minute, int second) {
    return (int64_t)hgw_date_days(19700101, day) * 86400 + hour * 3600 + minute * 60 + second;
}

static void dutch_days(void **state) {
    (void)state;
    hgw_doc *nl = fixture_doc(ctx, HGW_T_CALENDAR, "'utc_offset':60,'summer_time':true");
    /* Local midnight is 23:00 UTC in winter, 22:00 in summer. */
    assert_int_equal(hgw_date_local(nl, utc(20251219, 23, 0, 0)), 20251220);
    assert_int_equal(hgw_date_local(nl, utc(20251219, 22, 59, 59)), 20251219);
    assert_int_equal(hgw_date_local(nl, utc(20260424, 22, 0, 0)), 20260425);
    assert_int_equal(hgw_date_local(nl, utc(20260424, 21, 59, 59)), 20260424);
    assert_int_equal(hgw_date_local(nl, utc(20251231, 23, 0, 0)), 20260101);
    assert_int_equal(hgw_date_local(nl, utc(19691231, 23, 0, 0)), 19700101);
    assert_int_equal(hgw_date_local(nl, utc(19691231, 22, 59, 59)), 19691231);
    assert_int_equal(hgw_date_local(nl, 0), 19700101);
    assert_int_equal(hgw_date_local(nl, -3600), 19700101);
    assert_int_equal(hgw_date_local(nl, -3601), 19691231);
    hgw_doc_free(nl);
}

/* A zone that is just at midnight when the clocks change: the hour shows in the day. */
static void the_hours_of_the_change(void **state) {
    static const struct {
        hgw_date march, october;
    } years[] = {
        {20250330, 20251026}, {20260329, 20261025}, {20240331, 20241027}, {20300331, 20301027}, {19960331, 19961027}};
    (void)state;
    hgw_doc *zone = fixture_doc(ctx, HGW_T_CALENDAR, "'utc_offset':-120,'summer_time':true");
    hgw_doc *never = fixture_doc(ctx, HGW_T_CALENDAR, "'utc_offset':-120");
    for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
        hgw_date march = years[i].march, october = years[i].october;
        assert_int_equal(hgw_date_weekday(march), 7);
        /* 00:59:59 UTC is 22:59:59 in winter time; 01:00 is midnight in summer time. */
        assert_int_equal(hgw_date_local(zone, utc(march, 0, 59, 59)), hgw_date_add(march, -1));
        assert_int_equal(hgw_date_local(zone, utc(march, 1, 0, 0)), march);
        assert_int_equal(hgw_date_local(never, utc(march, 1, 0, 0)), hgw_date_add(march, -1));
        /* 00:59:59 UTC is 23:59:59 in summer time; 01:00 is 23:00 in winter time, and 02:00 midnight. */
        assert_int_equal(hgw_date_local(zone, utc(hgw_date_add(october, -1), 1, 0, 0)), hgw_date_add(october, -1));
        assert_int_equal(hgw_date_local(zone, utc(october, 0, 59, 59)), hgw_date_add(october, -1));
        assert_int_equal(hgw_date_local(zone, utc(october, 1, 0, 0)), hgw_date_add(october, -1));
        assert_int_equal(hgw_date_local(zone, utc(october, 1, 59, 59)), hgw_date_add(october, -1));
        assert_int_equal(hgw_date_local(zone, utc(october, 2, 0, 0)), october);
    }
    hgw_doc_free(zone);
    hgw_doc_free(never);
}

/* The last hour of summer time and the first after it, where they lie on both sides of a midnight. */
static void the_end_of_summer(void **state) {
    (void)state;
    hgw_doc *zone = fixture_doc(ctx, HGW_T_CALENDAR, "'utc_offset':-60,'summer_time':true");
    assert_int_equal(hgw_date_local(zone, utc(20251026, 0, 0, 0)), 20251026);
    assert_int_equal(hgw_date_local(zone, utc(20251026, 0, 59, 59)), 20251026);
    assert_int_equal(hgw_date_local(zone, utc(20251027, 0, 0, 0)), 20251026);
    assert_int_equal(hgw_date_local(zone, utc(20251027, 1, 0, 0)), 20251027);
    assert_int_equal(hgw_date_local(zone, utc(20250329, 23, 59, 59)), 20250329);
    assert_int_equal(hgw_date_local(zone, utc(20250330, 0, 59, 59)), 20250329);
    assert_int_equal(hgw_date_local(zone, utc(20250330, 1, 0, 0)), 20250330);
    hgw_doc_free(zone);
}

static void the_ends_of_the_years(void **state) {
    (void)state;
    hgw_doc *east = fixture_doc(ctx, HGW_T_CALENDAR, "'utc_offset':840,'summer_time':true");
    hgw_doc *west = fixture_doc(ctx, HGW_T_CALENDAR, "'utc_offset':-720,'summer_time':true");
    assert_int_equal(hgw_date_local(NULL, utc(10101, 0, 0, 0)), 10101);
    assert_int_equal(hgw_date_local(NULL, utc(10101, 0, 0, 0) - 1), 0);
    assert_int_equal(hgw_date_local(NULL, utc(99991231, 23, 59, 59)), 99991231);
    assert_int_equal(hgw_date_local(NULL, utc(99991231, 23, 59, 59) + 1), 0);
    assert_int_equal(hgw_date_local(east, utc(10101, 0, 0, 0) - 1), 10101);
    assert_int_equal(hgw_date_local(east, utc(99991231, 10, 0, 0)), 0);
    assert_int_equal(hgw_date_local(west, utc(99991231, 23, 59, 59) + 1), 99991231);
    assert_int_equal(hgw_date_local(west, utc(10101, 11, 59, 59)), 0);
    assert_int_equal(hgw_date_local(NULL, INT64_MAX), 0);
    assert_int_equal(hgw_date_local(NULL, INT64_MIN), 0);
    assert_int_equal(hgw_date_local(east, INT64_MAX), 0);
    assert_int_equal(hgw_date_local(west, INT64_MIN), 0);
    hgw_doc_free(east);
    hgw_doc_free(west);
}

static void no_calendar(void **state) {
    (void)state;
    hgw_doc *team = fixture_doc(ctx, HGW_T_TEAM, "");
    hgw_error_clear(ctx);
    assert_int_equal(hgw_date_local(team, 0), 0);
    assert_int_equal(hgw_error_status(ctx), HGW_E_TYPE);
    hgw_doc_free(team);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(dutch_days),        cmocka_unit_test(the_hours_of_the_change),
        cmocka_unit_test(the_end_of_summer), cmocka_unit_test(the_ends_of_the_years),
        cmocka_unit_test(no_calendar),
    };
    ctx = hgw_ctx_new();
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    hgw_ctx_free(ctx);
    return failed;
}
