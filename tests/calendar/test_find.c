/* test_find.c: the school year, week, period and block that a day lies in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "rules/fixture.h"

static hgw_ctx *ctx;

/* The ids of all records found, one after another. */
static const char *found(const hgw_doc *doc, hgw_date date, hgw_type type) {
    static char ids[200];
    size_t used = 0;
    ids[0] = '\0';
    for (hgw_rec rec = 0; (rec = hgw_date_find(doc, date, type, rec)) != 0;) {
        const char *id = hgw_get_text(doc, rec, hgw_field_at(type, 0));
        used += (size_t)snprintf(ids + used, sizeof ids - used, "%s%s", used ? " " : "", id ? id : "?");
    }
    return ids;
}

#define FINDS(date, type, ids) assert_string_equal(found(doc, date, HGW_T_##type), ids)

static void spans(void **state) {
    (void)state;
    hgw_doc *doc = fixture_file(ctx, HGW_T_CALENDAR, "docs/examples/achtbaan/calendar.json");
    hgw_rec year = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, 0);
    static const hgw_date blocks[][2] = {{20251027, 20251114}, {20251110, 20251205}, {20251208, 20251219}};
    for (size_t i = 0; i < 3; i++) {
        hgw_rec block = hgw_school_year_add_blocks(doc, year);
        assert_int_equal(hgw_block_set_first_day(doc, block, blocks[i][0]), HGW_OK);
        assert_int_equal(hgw_block_set_last_day(doc, block, blocks[i][1]), HGW_OK);
    }
    FINDS(20251121, PERIOD, "P2");
    FINDS(20251027, PERIOD, "P2");
    FINDS(20251219, PERIOD, "P2");
    FINDS(20251026, PERIOD, "");
    FINDS(20251026, HOLIDAY, "HV");
    FINDS(20251018, HOLIDAY, "HV");
    FINDS(20251017, HOLIDAY, "");
    FINDS(20251112, BLOCK, "block-1 block-2");
    FINDS(20251115, BLOCK, "block-2");
    FINDS(20251207, BLOCK, "");
    FINDS(20260210, MEASURE_MOMENT, "M");
    FINDS(20260301, MEASURE_MOMENT, "");
    FINDS(20260514, FREE_DAY, "FD2");
    FINDS(20260513, FREE_DAY, "");
    hgw_doc_free(doc);
}

static void weeks(void **state) {
    (void)state;
    hgw_doc *doc =
        fixture_doc(ctx, HGW_T_CALENDAR,
                    "'school_years':[{'id':'y','periods':[{'id':'P','kind':'vacation','first_day':'2025-12-29',"
                    "'last_day':'2026-01-11','weeks':[{'iso_week':202601},{'iso_week':202602}]}]}]");
    hgw_rec first = hgw_rec_next(doc, HGW_T_SCHOOL_WEEK, 0);
    assert_int_equal(hgw_date_find(doc, 20251228, HGW_T_SCHOOL_WEEK, 0), 0);
    assert_int_equal(hgw_date_find(doc, 20251229, HGW_T_SCHOOL_WEEK, 0), first);
    assert_int_equal(hgw_date_find(doc, 20260104, HGW_T_SCHOOL_WEEK, 0), first);
    assert_int_equal(hgw_date_find(doc, 20260104, HGW_T_SCHOOL_WEEK, first), 0);
    assert_int_equal(hgw_date_find(doc, 20260105, HGW_T_SCHOOL_WEEK, 0), hgw_rec_next(doc, HGW_T_SCHOOL_WEEK, first));
    hgw_doc_free(doc);
}

static void school_years(void **state) {
    (void)state;
    hgw_doc *doc = fixture_doc(
        ctx, HGW_T_CALENDAR,
        "'region':'zuid','school_years':["
        "{'id':'b','start_date':'2025-09-01','end_date':'2026-07-17','holidays':["
        "{'id':'zb','kind':'zomer','first_day':'2026-07-18','last_day':'2026-08-30'}]},"
        "{'id':'a','holidays':[{'id':'za0','kind':'zomer','first_day':'2024-07-13','last_day':'2024-08-25'},"
        "{'id':'za','kind':'zomer','region':'zuid','first_day':'2025-07-05','last_day':'2025-08-17'},"
        "{'id':'zn','kind':'zomer','region':'noord','first_day':'2025-07-19','last_day':'2025-08-31'}]},"
        "{'id':'c','start_date':'2026-08-31','end_date':'2027-07-16'},{'id':'nothing'}]");
    FINDS(20240731, SCHOOL_YEAR, "");
    FINDS(20240801, SCHOOL_YEAR, "a");
    FINDS(20241231, SCHOOL_YEAR, "a");
    FINDS(20250704, SCHOOL_YEAR, "a");
    FINDS(20250705, SCHOOL_YEAR, "a");
    FINDS(20250731, SCHOOL_YEAR, "a");
    FINDS(20250801, SCHOOL_YEAR, "b");
    FINDS(20250901, SCHOOL_YEAR, "b");
    FINDS(20260731, SCHOOL_YEAR, "b");
    FINDS(20260801, SCHOOL_YEAR, "c");
    FINDS(20270716, SCHOOL_YEAR, "c");
    FINDS(20270731, SCHOOL_YEAR, "c");
    FINDS(20270801, SCHOOL_YEAR, "");
    FINDS(10101, SCHOOL_YEAR, "");
    FINDS(99991231, SCHOOL_YEAR, "");
    hgw_doc_free(doc);
}

/* Other turns: the first of September, a day that the month does not have, a year that follows the sun of the south,
 * and summers that end before the turn. */
static void other_turns(void **state) {
    (void)state;
    hgw_doc *doc =
        fixture_doc(ctx, HGW_T_CALENDAR,
                    "'turn_month':9,'school_years':[{'id':'a','start_date':'2024-09-02','end_date':'2025-06-30'},"
                    "{'id':'b','start_date':'2025-09-01','end_date':'2026-06-30'}]");
    FINDS(20250831, SCHOOL_YEAR, "a");
    FINDS(20250901, SCHOOL_YEAR, "b");
    FINDS(20260831, SCHOOL_YEAR, "b");
    FINDS(20240901, SCHOOL_YEAR, "a");
    FINDS(20240831, SCHOOL_YEAR, "");
    assert_int_equal(hgw_calendar_set_turn_month(doc, HGW_ROOT, 6), HGW_OK);
    assert_int_equal(hgw_calendar_set_turn_day(doc, HGW_ROOT, 31), HGW_OK);
    FINDS(20250630, SCHOOL_YEAR, "a"); /* the school year ends after the turn, so nothing of summer is left to it */
    FINDS(20250701, SCHOOL_YEAR, "b");
    hgw_doc_free(doc);
    doc = fixture_doc(ctx, HGW_T_CALENDAR,
                      "'turn_month':1,'school_years':[{'id':'a','start_date':'2025-01-27','end_date':'2025-12-12'},"
                      "{'id':'b','start_date':'2026-01-26','end_date':'2026-12-11'}]");
    FINDS(20251231, SCHOOL_YEAR, "a");
    FINDS(20260101, SCHOOL_YEAR, "b");
    FINDS(20250101, SCHOOL_YEAR, "a");
    FINDS(20241231, SCHOOL_YEAR, "");
    hgw_doc_free(doc);
    doc = fixture_doc(
        ctx, HGW_T_CALENDAR,
        "'school_years':[{'id':'a','end_date':'2025-08-05'},{'id':'b','start_date':'2025-08-18','holidays':["
        "{'id':'z','kind':'zomer','first_day':'2026-06-06','last_day':'2026-07-19'}]},"
        "{'id':'c','start_date':'2026-07-20','end_date':'2027-06-04'}]");
    FINDS(20240801, SCHOOL_YEAR, "a");
    FINDS(20250805, SCHOOL_YEAR, "a");
    FINDS(20250806, SCHOOL_YEAR, "b");
    FINDS(20260719, SCHOOL_YEAR, "b");
    FINDS(20260720, SCHOOL_YEAR, "c");
    hgw_doc_free(doc);
    doc = fixture_doc(ctx, HGW_T_CALENDAR,
                      "'school_years':[{'id':'a','end_date':'2025-07-04'},{'id':'b','end_date':'2025-07-18'}]");
    FINDS(20250701, SCHOOL_YEAR, "a b"); /* both end at the same turn */
    hgw_doc_free(doc);
    doc = fixture_doc(ctx, HGW_T_CALENDAR,
                      "'school_years':[{'id':'first','end_date':'0001-07-04'},{'id':'last','start_date':'9998-09-01',"
                      "'end_date':'9999-12-31'}]");
    FINDS(10101, SCHOOL_YEAR, "first");
    FINDS(99991231, SCHOOL_YEAR, "last");
    hgw_doc_free(doc);
}

static int32_t wrong(const hgw_doc *doc, hgw_date date, hgw_type type, hgw_rec previous) {
    hgw_error_clear(ctx);
    assert_int_equal(hgw_date_find(doc, date, type, previous), 0);
    return hgw_error_status(ctx);
}

static void errors(void **state) {
    (void)state;
    hgw_doc *doc = fixture_file(ctx, HGW_T_CALENDAR, "docs/examples/achtbaan/calendar.json");
    hgw_doc *team = fixture_doc(ctx, HGW_T_TEAM, "");
    assert_int_equal(wrong(team, 20251121, HGW_T_PERIOD, 0), HGW_E_TYPE);
    assert_int_equal(wrong(doc, 20251131, HGW_T_PERIOD, 0), HGW_E_RANGE);
    assert_int_equal(wrong(doc, 20251121, HGW_T_GOAL, 0), HGW_E_TYPE);
    assert_string_equal(hgw_error_key(ctx), "calendar.type");
    assert_int_equal(wrong(doc, 20251121, 0, 0), HGW_E_TYPE);
    assert_int_equal(wrong(doc, 20251121, HGW_T_PERIOD, 9999), HGW_E_STALE);
    assert_int_equal(wrong(doc, 20251121, HGW_T_PERIOD, -1), HGW_E_STALE);
    assert_int_equal(wrong(doc, 20251121, HGW_T_PERIOD, HGW_ROOT), HGW_E_TYPE);
    assert_int_equal(wrong(doc, 20300101, HGW_T_PERIOD, 0), HGW_OK);
    assert_int_equal(wrong(NULL, 20251121, HGW_T_PERIOD, 0), HGW_OK);
    hgw_doc_free(doc);
    hgw_doc_free(team);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(spans), cmocka_unit_test(weeks),
                                              cmocka_unit_test(school_years), cmocka_unit_test(other_turns),
                                              cmocka_unit_test(errors)};
    ctx = hgw_ctx_new();
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    hgw_ctx_free(ctx);
    return failed;
}
