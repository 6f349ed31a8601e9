/* test_public.c: public holidays by year, and the holidays that count in a region. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "calendar/calendar.h"
#include "rules/fixture.h"

static hgw_ctx *ctx;

static const char days[] =
    "'public_holidays':["
    "{'id':'king','month':4,'day':27,'if_sunday':-1,'from_year':2014},"
    "{'id':'queen','month':4,'day':30,'if_sunday':1,'from_year':1949,'until_year':1979},"
    "{'id':'queen2','month':4,'day':30,'if_sunday':-1,'from_year':1980,'until_year':2013},"
    "{'id':'easter','easter_offset':0},{'id':'friday','easter_offset':-2,'optional':true},"
    "{'id':'whit','easter_offset':50},{'id':'never','month':2,'day':30},{'id':'leap','month':2,'day':29},"
    "{'id':'half','month':5},{'id':'nothing'},{'id':'new','month':1,'day':1,'if_sunday':-1}]";

static hgw_date day(const hgw_doc *doc, const char *id, int32_t year) {
    hgw_rec rec = hgw_rec_find(doc, id);
    assert_int_not_equal(rec, 0);
    return hgwi_public_day(doc, rec, year);
}

static void public_days(void **state) {
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, days);
    /* King's Day on a Sunday. */
    assert_int_equal(hgw_date_weekday(20250427), 7);
    assert_int_equal(day(doc, "king", 2025), 20250426);
    assert_int_equal(day(doc, "king", 2026), 20260427);
    assert_int_equal(day(doc, "king", 2014), 20140426);
    assert_int_equal(day(doc, "king", 2013), 0);
    assert_int_equal(day(doc, "queen2", 2013), 20130430);
    assert_int_equal(day(doc, "queen2", 2014), 0);
    assert_int_equal(day(doc, "queen2", 2006), 20060429);
    assert_int_equal(day(doc, "queen2", 1979), 0);
    assert_int_equal(day(doc, "queen", 1978), 19780501);
    assert_int_equal(day(doc, "easter", 2026), 20260405);
    assert_int_equal(day(doc, "friday", 2026), 20260403);
    assert_int_equal(day(doc, "whit", 2026), 20260525);
    assert_int_equal(day(doc, "easter", 1582), 0);
    assert_int_equal(day(doc, "never", 2024), 0);
    assert_int_equal(day(doc, "leap", 2024), 20240229);
    assert_int_equal(day(doc, "leap", 2025), 0);
    assert_int_equal(day(doc, "half", 2025), 0);
    assert_int_equal(day(doc, "nothing", 2025), 0);
    assert_int_equal(day(doc, "new", 2023), 20221231);
    assert_int_equal(day(doc, "new", 0), 0);
    assert_int_equal(day(doc, "new", 10000), 0);
    hgw_doc_free(doc);
}

static void regions(void **state) {
    (void)state;
    hgw_doc *country = fixture_doc(ctx, HGW_T_CALENDAR, "'region':'zuid','regions':[{'id':'zuid'}]");
    hgw_doc *rules = fixture_doc(ctx, HGW_T_CALENDAR, "'holiday_rules':[{'id':'r','kind':'zomer'}]");
    hgw_doc *own = fixture_doc(ctx, HGW_T_CALENDAR, "'region':'midden'");
    hgw_doc *bare = fixture_doc(ctx, HGW_T_CALENDAR, "");
    hgw_doc *team = fixture_doc(ctx, HGW_T_TEAM, "'schools':[{'id':'s','name':'De Fluit','region':'noord'}]");
    hgw_doc *two = fixture_doc(ctx, HGW_T_TEAM,
                               "'schools':[{'id':'s','name':'De Fluit','region':'noord'},{'id':'t','name':'De Trom'}]");
    const hgw_doc *all[] = {team, rules, country, bare, own};
    const hgw_doc *unclear[] = {two, rules, bare};
    assert_true(hgwi_calendar_is_country(country));
    assert_true(hgwi_calendar_is_country(rules));
    assert_false(hgwi_calendar_is_country(own));
    assert_string_equal(hgwi_region_of(all, 5), "midden");
    assert_string_equal(hgwi_region_of(all, 4), "zuid");
    assert_string_equal(hgwi_region_of(all, 2), "noord");
    assert_null(hgwi_region_of(unclear, 3));
    assert_null(hgwi_region_of(NULL, 0));
    hgw_doc_free(country);
    hgw_doc_free(rules);
    hgw_doc_free(own);
    hgw_doc_free(bare);
    hgw_doc_free(team);
    hgw_doc_free(two);
}

static void holidays_that_count(void **state) {
    (void)state;
    hgw_doc *doc =
        fixture_doc(ctx, HGW_T_CALENDAR,
                    "'school_years':[{'id':'y','holidays':["
                    "{'id':'all','kind':'kerst','first_day':'2025-12-20','last_day':'2026-01-04'},"
                    "{'id':'zuid','kind':'mei','region':'zuid','first_day':'2026-04-25','last_day':'2026-05-03'},"
                    "{'id':'opt','kind':'mei','optional':true,'first_day':'2026-04-25','last_day':'2026-05-03'},"
                    "{'id':'back','kind':'mei','first_day':'2026-05-03','last_day':'2026-04-25'},"
                    "{'id':'open','kind':'mei','first_day':'2026-05-03'}]}]");
    assert_true(hgwi_holiday_counts(doc, hgw_rec_find(doc, "all"), "zuid"));
    assert_true(hgwi_holiday_counts(doc, hgw_rec_find(doc, "all"), NULL));
    assert_true(hgwi_holiday_counts(doc, hgw_rec_find(doc, "zuid"), "zuid"));
    assert_false(hgwi_holiday_counts(doc, hgw_rec_find(doc, "zuid"), "Zuid"));
    assert_false(hgwi_holiday_counts(doc, hgw_rec_find(doc, "zuid"), NULL));
    assert_false(hgwi_holiday_counts(doc, hgw_rec_find(doc, "opt"), "zuid"));
    assert_false(hgwi_holiday_counts(doc, hgw_rec_find(doc, "back"), "zuid"));
    assert_false(hgwi_holiday_counts(doc, hgw_rec_find(doc, "open"), "zuid"));
    hgw_doc_free(doc);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(public_days), cmocka_unit_test(regions),
                                              cmocka_unit_test(holidays_that_count)};
    ctx = hgw_ctx_new();
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    hgw_ctx_free(ctx);
    return failed;
}
