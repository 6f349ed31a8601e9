/* One school year as schools have it: several agendas, a calendar of their own that begins by law, and a hostile one.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "year_fixture.h"

/* One agenda has an afternoon off, another the whole day, and both call it alike: whichever is read first, it is a
 * whole day.  A country's own free days count too, as they do in hgw_date_school_days(), and its region when no other
 * is named. */
static void free_days_of_several(void **state) {
#define AGENDA(rest)                                                                                                   \
  "{\"hgw\":\"calendar/"                                                                                               \
  "1\",\"school_years\":[{\"id\":\"2025-2026\",\"free_days\":[{\"id\":\"f\",\"day\":\"2025-09-09\"" rest "}]}]}"
    static const char half[] = AGENDA(",\"half\":true"), whole[] = AGENDA(""), some[] = AGENDA(",\"grades\":[1]");
    static const char land[] =
        "{\"hgw\":\"calendar/1\",\"id\":\"l\",\"region\":\"al\",\"regions\":[{\"id\":\"al\"},{\"id\":\"ook\"}],"
        "\"school_years\":[{\"id\":\"2025-2026\",\"start_date\":\"2025-09-01\",\"end_date\":\"2026-07-01\","
        "\"free_days\":[{\"id\":\"x\",\"day\":\"2025-09-11\"}]}]}";
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, land);
    hgw_doc *agendas[] = {read_calendar(ctx, half), read_calendar(ctx, whole), read_calendar(ctx, some)};
    for (int first = 0; first < 3; first++) {
        const hgw_doc *beside[] = {agendas[(first + 1) % 3], country, agendas[(first + 2) % 3]};
        hgw_doc *year = NULL;
        double days = 0;
        assert_int_equal(hgw_calendar(ctx, agendas[first], beside, 3, NULL, &year), HGW_OK);
        assert_string_equal(hgw_calendar_region(year, HGW_ROOT), "al");
        assert_int_equal(how_many(year, HGW_T_FREE_DAY), 4);
        assert_int_equal(hgw_date_school_days(ctx, year, 20250908, 20250912, 0, &days), HGW_OK);
        assert_true(days == 3);
        check_same_again(ctx, year, country);
        hgw_doc_free(year);
    }
    for (int i = 0; i < 3; i++)
        hgw_doc_free(agendas[i]);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* A school year that begins and ends on the days of the law lies for some weeks in two summer holidays, of which the
 * first one stands in the year before. */
static void a_year_by_law(void **state) {
    static const char own[] =
        "{\"hgw\":\"calendar/1\",\"id\":\"school\",\"region\":\"midden\",\"school_years\":[{\"id\":\"2026-2027\","
        "\"start_date\":\"2026-08-01\",\"end_date\":\"2027-07-31\"}]}";
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *school = read_calendar(ctx, own);
    hgw_doc *year = year_of(ctx, school, country, NULL, NULL);
    double days = -1;
    assert_int_equal(hgw_school_year_start_date(year, nth(year, HGW_T_SCHOOL_YEAR, 0)), 20260801);
    assert_int_equal(how_many(year, HGW_T_PERIOD), 5);
    check_period(year, 0, 20260831, 20261016, 7, 35);
    assert_int_equal(hgw_period_last_day(year, nth(year, HGW_T_PERIOD, 4)), 20270716);
    assert_int_equal(hgw_holiday_first_day(year, nth(year, HGW_T_HOLIDAY, 0)), 20260718);
    assert_int_equal(hgw_date_school_days(ctx, year, 20260801, 20260830, 0, &days), HGW_OK);
    assert_true(days == 0);
    check_same_again(ctx, year, country);
    check_same_again(ctx, year, NULL);
    hgw_doc_free(year);
    hgw_doc_free(school);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* An own calendar that lists the summer before its year, as those of countries do, takes the one after it from the
 * country; where nobody has that one, the year has no end. */
static void the_summer_before(void **state) {
    static const char own[] =
        "{\"hgw\":\"calendar/1\",\"id\":\"school\",\"region\":\"midden\",\"school_years\":[{\"id\":\"2025-2026\","
        "\"holidays\":[{\"id\":\"z\",\"kind\":\"zomer\",\"first_day\":\"2025-07-19\",\"last_day\":\"2025-08-26\"}]}]}";
    static const char without[] =
        "{\"hgw\":\"calendar/"
        "1\",\"id\":\"l\",\"regions\":[{\"id\":\"midden\"}],\"school_years\":[{\"id\":\"2024-2025\","
        "\"holidays\":[{\"id\":\"y\",\"kind\":\"zomer\",\"first_day\":\"2024-07-13\",\"last_day\":\"2024-08-25\"}]},"
        "{\"id\":\"2025-2026\",\"holidays\":["
        "{\"id\":\"h\",\"kind\":\"herfst\",\"first_day\":\"2025-10-18\",\"last_day\":\"2025-10-26\"}]}]}";
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *school = read_calendar(ctx, own);
    hgw_doc *no_summer = read_calendar(ctx, without), *year = year_of(ctx, school, country, NULL, NULL);
    const hgw_doc *beside[] = {no_summer};
    assert_int_equal(how_many(year, HGW_T_PERIOD), 5);
    assert_int_equal(hgw_period_first_day(year, nth(year, HGW_T_PERIOD, 0)), 20250827);
    assert_int_equal(hgw_period_last_day(year, nth(year, HGW_T_PERIOD, 4)), 20260717);
    check_same_again(ctx, year, country);
    hgw_doc_free(year);
    assert_int_equal(hgw_calendar(ctx, school, beside, 1, NULL, &year), HGW_E_RANGE);
    assert_string_equal(hgw_error_key(ctx), "calendar.summer.missing");
    hgw_doc_free(no_summer);
    hgw_doc_free(school);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* Thousands of periods that each last a year do not become thousands of years of weeks. */
static void many_periods(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *own = hgw_doc_new(ctx, HGW_T_CALENDAR);
    hgw_rec in = hgw_calendar_add_school_years(own, HGW_ROOT);
    assert_int_equal(hgw_school_year_set_start_date(own, in, 20250901), HGW_OK);
    assert_int_equal(hgw_school_year_set_end_date(own, in, 20260701), HGW_OK);
    for (int i = 0; i < 1000; i++) {
        hgw_rec period = hgw_school_year_add_periods(own, in);
        assert_int_equal(hgw_period_set_kind(own, period, HGW_PERIOD_KIND_VACATION), HGW_OK);
        assert_int_equal(hgw_period_set_first_day(own, period, 20250901), HGW_OK);
        assert_int_equal(hgw_period_set_last_day(own, period, 20260701), HGW_OK);
    }
    hgw_doc *year = year_of(ctx, own, NULL, NULL, NULL);
    assert_int_equal(how_many(year, HGW_T_PERIOD), 1000);
    assert_int_equal(how_many(year, HGW_T_SCHOOL_WEEK), 60 * 44);
    hgw_doc_free(year);
    hgw_doc_free(own);
    hgw_ctx_free(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(free_days_of_several),
        cmocka_unit_test(a_year_by_law),
        cmocka_unit_test(the_summer_before),
        cmocka_unit_test(many_periods),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
