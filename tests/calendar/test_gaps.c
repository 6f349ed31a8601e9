/* test_gaps.c: which calendars among several count, and what is free of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "calendar/calendar.h"
#include "rules/fixture.h"

static hgw_ctx *ctx;

static const char country_json[] =
    "'regions':[{'id':'noord'},{'id':'zuid'}],"
    "'public_holidays':[{'id':'king','month':4,'day':27,'if_sunday':-1,'from_year':2014},"
    "{'id':'liberation','month':5,'day':5,'optional':true},{'id':'whit','easter_offset':50}],"
    "'school_years':[{'id':'y','holidays':["
    "{'id':'n','kind':'mei','region':'noord','first_day':'2026-06-01','last_day':'2026-06-05'},"
    "{'id':'z','kind':'mei','region':'zuid','first_day':'2026-06-08','last_day':'2026-06-12'}]}]";

static const char own_json[] = "'region':'zuid','chosen_days':['liberation'],'school_years':[{'id':'o','holidays':["
                               "{'id':'w','kind':'other','first_day':'2026-06-15','last_day':'2026-06-19'}]}]";

static hgwi_time fill(const hgw_doc *const *docs, int32_t count, const char *region) {
    hgwi_time time = {NULL, NULL, NULL, 0, 0, 0};
    size_t room = hgwi_time_room(docs, count) + 1;
    time.days = calloc(room, sizeof *time.days);
    time.weeks = calloc(room, sizeof *time.weeks);
    time.half = calloc(room, sizeof *time.half);
    assert_non_null(time.days);
    assert_non_null(time.weeks);
    assert_non_null(time.half);
    hgwi_time_fill(&time, docs, count, region, 0);
    return time;
}

static int32_t closed(const hgw_doc *const *docs, int32_t count, const char *region, hgw_date from, hgw_date to) {
    hgwi_time none = {NULL, NULL, NULL, 0, 0, 0}, time = fill(docs, count, region);
    int32_t days = hgwi_school_days(&none, from, to) - hgwi_school_days(&time, from, to);
    assert_int_equal(hgwi_half_school_days(&time, from, to), 2 * hgwi_school_days(&time, from, to));
    free(time.days);
    free(time.weeks);
    free(time.half);
    return days;
}

static void countries_and_schools(void **state) {
    (void)state;
    hgw_doc *country = fixture_doc(ctx, HGW_T_CALENDAR, country_json),
            *own = fixture_doc(ctx, HGW_T_CALENDAR, own_json);
    hgw_doc *chooser =
        fixture_doc(ctx, HGW_T_CALENDAR, "'holiday_rules':[{'id':'r','kind':'zomer'}],'chosen_days':['liberation']");
    hgw_doc *team = fixture_doc(ctx, HGW_T_TEAM, "'schools':[{'id':'s','region':'noord'}]");
    const hgw_doc *alone[] = {country}, *both[] = {country, own}, *chosen[] = {chooser, country, team};
    /* June holds one week of each region. */
    assert_int_equal(closed(alone, 1, NULL, 20260601, 20260630), 0);
    assert_int_equal(closed(alone, 1, "noord", 20260601, 20260605), 5);
    assert_int_equal(closed(alone, 1, "noord", 20260601, 20260630), 5);
    assert_int_equal(closed(alone, 1, "zuid", 20260608, 20260612), 5);
    /* King's Day and Whit Monday; the optional day only when somebody chose it. */
    assert_int_equal(closed(alone, 1, NULL, 20260401, 20260531), 2);
    assert_int_equal(closed(chosen, 3, NULL, 20260401, 20260531), 3);
    assert_string_equal(hgwi_region_of(chosen, 3), "noord");
    /* A school's own calendar is enough by itself. */
    assert_int_equal(closed(both, 2, "zuid", 20260401, 20260630), 5);
    assert_int_equal(closed(both, 2, "zuid", 20260615, 20260619), 5);
    assert_int_equal(closed(NULL, 0, NULL, 20260401, 20260630), 0);
    hgw_doc_free(country);
    hgw_doc_free(own);
    hgw_doc_free(chooser);
    hgw_doc_free(team);
}

/* Many public holidays in many years cost room by the day, and years beyond the ceiling are left alone. */
static void many(void **state) {
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, "'regions':[{'id':'noord'}]");
    for (int32_t i = 0; i < 5000; i++) {
        hgw_rec rec = hgw_calendar_add_public_holidays(doc, HGW_ROOT);
        assert_int_equal(hgw_public_holiday_set_month(doc, rec, i % 12 + 1), HGW_OK);
        assert_int_equal(hgw_public_holiday_set_day(doc, rec, i % 31 + 1), HGW_OK);
        assert_int_equal(hgw_public_holiday_set_if_sunday(doc, rec, i % 13 - 6), HGW_OK);
    }
    for (int32_t year = 1; year <= 9999; year++) {
        hgw_rec rec = hgw_calendar_add_school_years(doc, HGW_ROOT);
        assert_int_equal(hgw_school_year_set_start_date(doc, rec, year * 10000 + 801), HGW_OK);
    }
    const hgw_doc *docs[] = {doc};
    assert_true(hgwi_time_room(docs, 1) < 200000);
    hgwi_time time = fill(docs, 1, NULL);
    assert_int_equal(hgwi_school_days(&time, 1280101, 1281231), 0);
    assert_true(hgwi_school_days(&time, 1290201, 1291231) > 200);
    free(time.days);
    free(time.weeks);
    free(time.half);
    hgw_doc_free(doc);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(countries_and_schools), cmocka_unit_test(many)};
    ctx = hgw_ctx_new();
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    hgw_ctx_free(ctx);
    return failed;
}
