/* test_ask.c: school days counted and found, with half days, days that some grades have off, and the worked case. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rules/fixture.h"

static hgw_ctx *ctx;

/* Two holidays; in the week of Monday 3 November 2025: Tuesday half, Wednesday off for 1 and 2, Thursday half for 1,
 * and Friday both half and whole. */
static const char week[] =
    "'region':'midden','school_years':[{'id':'y','holidays':["
    "{'id':'HV','kind':'herfst','first_day':'2025-10-18','last_day':'2025-10-26'},"
    "{'id':'zuid','kind':'other','region':'zuid','first_day':'2025-11-10','last_day':'2025-11-14'},"
    "{'id':'opt','kind':'other','optional':true,'first_day':'2025-11-10','last_day':'2025-11-14'},"
    "{'id':'KV','kind':'kerst','region':'midden','first_day':'2025-12-20','last_day':'2026-01-04'}],"
    "'free_days':[{'id':'a','day':'2025-11-04','half':true},{'id':'b','day':'2025-11-05','grades':[1,2]},"
    "{'id':'c','day':'2025-11-06','half':true,'grades':[1]},{'id':'d','day':'2025-11-07','half':true},"
    "{'id':'e','day':'2025-11-07'},{'id':'f','day':'2025-11-08','half':true},"
    "{'id':'g','day':'2025-11-04','half':true},{'id':'h','day':'2025-10-20','half':true},"
    "{'id':'i','day':'2025-11-17','grades':[8,7,6,5,4,3,2,1]}]}]";

static double count(const hgw_doc *doc, hgw_date from, hgw_date to, int32_t grade) {
    double days = -1;
    if (hgw_date_school_days(ctx, doc, from, to, grade, &days) != HGW_OK)
        fail_msg("%s", hgw_error_message(ctx));
    return days;
}

static hgw_date after(const hgw_doc *doc, hgw_date from, int32_t days, int32_t grade) {
    hgw_date day = -1;
    if (hgw_date_add_school(ctx, doc, from, days, grade, &day) != HGW_OK)
        fail_msg("%s", hgw_error_message(ctx));
    return day;
}

static hgw_date half_way(const hgw_doc *doc, hgw_date first, hgw_date last) {
    hgw_date day = -1;
    assert_int_equal(hgw_date_half_way(ctx, doc, first, last, &day), HGW_OK);
    return day;
}

static void school_days(void **state) {
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, week);
    assert_true(count(doc, 20251027, 20251031, 0) == 5);
    assert_true(count(doc, 20251103, 20251109, 0) == 3.5);
    assert_true(count(doc, 20251103, 20251109, 1) == 2);
    assert_true(count(doc, 20251103, 20251109, 2) == 2.5);
    assert_true(count(doc, 20251103, 20251109, 8) == 3.5);
    assert_true(count(doc, 20251104, 20251104, 0) == 0.5);
    assert_true(count(doc, 20251107, 20251107, 0) == 0);
    assert_true(count(doc, 20251020, 20251020, 0) == 0);
    /* A holiday of another region, and one for the school to choose. */
    assert_true(count(doc, 20251110, 20251114, 0) == 5);
    assert_true(count(doc, 20251117, 20251121, 0) == 4);
    assert_true(count(doc, 20251222, 20260104, 0) == 0);
    assert_true(count(doc, 20251017, 20251027, 0) == 2);
    assert_true(count(doc, 20251109, 20251103, 0) == 0);
    assert_true(count(doc, 10101, 99991231, 0) == 3652059 / 7 * 5 + 5 - 16 - 1.5);
    assert_true(count(doc, 10101, 10101, 0) == 1);
    assert_true(count(doc, 99991231, 99991231, 0) == 1);
    hgw_doc_free(doc);
}

/* Free days on one date that together are off for all grades are off for all: the lower and the upper grades of a
 * school each have their own.  Where some have it off as a whole and the others half, half of it is off for all. */
static void free_days_together(void **state) {
    static const char parts[] = "'school_years':[{'id':'y','free_days':["
                                "{'id':'a','day':'2025-11-03','grades':[1,2,3,4]},"
                                "{'id':'b','day':'2025-11-03','grades':[4,5,6,7,8]},"
                                "{'id':'c','day':'2025-11-04','grades':[1,2,3,4]},"
                                "{'id':'d','day':'2025-11-04','grades':[5,6,7,8],'half':true},"
                                "{'id':'e','day':'2025-11-05','grades':[1,2,3,4],'half':true},"
                                "{'id':'f','day':'2025-11-05','grades':[6,7,8]}]}]";
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, parts);
    assert_true(count(doc, 20251103, 20251103, 0) == 0);
    assert_true(count(doc, 20251104, 20251104, 0) == 0.5);
    assert_true(count(doc, 20251105, 20251105, 0) == 1);
    assert_true(count(doc, 20251103, 20251107, 1) == 2 + 0.5);
    assert_true(count(doc, 20251103, 20251107, 5) == 2 + 1.5);
    assert_true(count(doc, 20251103, 20251107, 8) == 2 + 0.5);
    assert_int_equal(after(doc, 20251103, 0, 0), 20251104);
    hgw_doc_free(doc);
}

static void school_days_are_added(void **state) {
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, week);
    assert_int_equal(after(doc, 20251027, 0, 0), 20251027);
    assert_int_equal(after(doc, 20251018, 0, 0), 20251027);
    assert_int_equal(after(doc, 20251018, 1, 0), 20251027);
    assert_int_equal(after(doc, 20251018, -1, 0), 20251017);
    assert_int_equal(after(doc, 20251027, 1, 0), 20251028);
    assert_int_equal(after(doc, 20251027, -1, 0), 20251017);
    assert_int_equal(after(doc, 20251017, 1, 0), 20251027);
    /* A day with a free half is a school day; a whole free one is not, for those who have it. */
    assert_int_equal(after(doc, 20251103, 1, 0), 20251104);
    assert_int_equal(after(doc, 20251104, 1, 0), 20251105);
    assert_int_equal(after(doc, 20251104, 1, 1), 20251106);
    assert_int_equal(after(doc, 20251106, 1, 0), 20251110);
    assert_int_equal(after(doc, 20251219, 1, 0), 20260105);
    assert_int_equal(after(doc, 20260105, -1, 0), 20251219);
    assert_int_equal(after(doc, 20251027, 38, 0), 20260105); /* 38 school days are left of the year */
    assert_int_equal(after(doc, 10101, 0, 0), 10101);
    assert_int_equal(after(doc, 10103, -2, 0), 10101);
    assert_int_equal(after(doc, 99991231, 0, 0), 99991231);
    assert_int_equal(after(doc, 99991229, 2, 0), 99991231);
    hgw_doc_free(doc);
}

/* Each answer against the plain way: day by day. */
static void adding_agrees_with_counting(void **state) {
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, week);
    for (hgw_date from = 20251001; from != 20260201; from = hgw_date_add(from, 1)) {
        hgw_date ahead = from, back = from;
        for (int32_t days = 1; days < 12; days++) {
            do
                ahead = hgw_date_add(ahead, 1);
            while (count(doc, ahead, ahead, 1) < 0.5);
            do
                back = hgw_date_add(back, -1);
            while (count(doc, back, back, 1) < 0.5);
            assert_int_equal(after(doc, from, days, 1), ahead);
            assert_int_equal(after(doc, from, -days, 1), back);
        }
    }
    hgw_doc_free(doc);
}

static void half_way_of_stretches(void **state) {
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, week);
    assert_int_equal(half_way(doc, 20251027, 20251031), 20251029);
    assert_int_equal(half_way(doc, 20251027, 20251030), 20251028);
    assert_int_equal(half_way(doc, 20251103, 20251109), 20251104); /* four days with school, one of them half */
    assert_int_equal(half_way(doc, 20251018, 20251027), 20251027);
    assert_int_equal(half_way(doc, 20251018, 20251026), 0);
    assert_int_equal(half_way(doc, 20251028, 20251027), 0);
    hgw_doc_free(doc);
}

static void worked_case(void **state) {
    (void)state;
    hgw_doc *doc = fixture_file(ctx, HGW_T_CALENDAR, "docs/examples/achtbaan/calendar.json");
    assert_true(count(doc, 20251027, 20251219, 0) == 40);
    assert_int_equal(half_way(doc, 20251027, 20251219), 20251121);
    assert_true(count(doc, 20260504, 20260717, 5) == 52);
    assert_int_equal(hgw_date_iso_week(20251121), 202547);
    assert_int_equal(after(doc, 20251219, 1, 0), 20260105);
    hgw_doc_free(doc);
}

/* A country's calendar by itself: its own region or none, and its public holidays. */
static void country(void **state) {
    static const char members[] =
        "'regions':[{'id':'noord'},{'id':'zuid'}],'chosen_days':['liberation','king','nobody'],"
        "'public_holidays':[{'id':'king','month':4,'day':27,'if_sunday':-1,'from_year':2014},"
        "{'id':'liberation','month':5,'day':5,'optional':true},{'id':'friday','easter_offset':-2,'optional':true},"
        "{'id':'ascension','easter_offset':39}],'school_years':[{'id':'y','holidays':["
        "{'id':'n','kind':'kerst','region':'noord','first_day':'2025-12-01','last_day':'2025-12-05'},"
        "{'id':'a','kind':'kerst','first_day':'2025-12-22','last_day':'2026-01-02'}]}]";
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, members);
    assert_true(count(doc, 20251201, 20251205, 0) == 5);
    assert_true(count(doc, 20251222, 20251226, 0) == 0);
    assert_true(count(doc, 20260427, 20260427, 0) == 0);
    assert_true(count(doc, 20260505, 20260505, 0) == 0);
    assert_true(count(doc, 20260403, 20260403, 0) == 1);
    assert_true(count(doc, 20260514, 20260514, 0) == 0);
    assert_true(count(doc, 20250505, 20250505, 0) == 0);
    assert_true(count(doc, 20240505, 20240510, 0) == 5); /* no school year of it touches 2024 */
    assert_int_equal(hgw_calendar_set_region(doc, HGW_ROOT, "noord"), HGW_OK);
    assert_true(count(doc, 20251201, 20251205, 0) == 0);
    hgw_doc_free(doc);
}

static void errors(void **state) {
    (void)state;
    hgw_doc *doc = fixture_doc(ctx, HGW_T_CALENDAR, week), *team = fixture_doc(ctx, HGW_T_TEAM, "");
    double days = 7;
    hgw_date day = 7;
    assert_int_equal(hgw_date_school_days(NULL, doc, 20251027, 20251031, 0, &days), HGW_E_MISUSE);
    assert_true(days == 0);
    assert_int_equal(hgw_date_school_days(ctx, doc, 20251027, 20251031, 0, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_date_school_days(ctx, NULL, 20251027, 20251031, 0, &days), HGW_E_MISUSE);
    assert_int_equal(hgw_date_school_days(ctx, team, 20251027, 20251031, 0, &days), HGW_E_TYPE);
    assert_int_equal(hgw_date_school_days(ctx, doc, 0, 20251031, 0, &days), HGW_E_RANGE);
    assert_string_equal(hgw_error_key(ctx), "calendar.date");
    assert_int_equal(hgw_date_school_days(ctx, doc, 20251031, 20250230, 0, &days), HGW_E_RANGE);
    assert_int_equal(hgw_date_school_days(ctx, doc, 20251027, 20251031, 9, &days), HGW_E_RANGE);
    assert_string_equal(hgw_error_key(ctx), "calendar.grade");
    assert_int_equal(hgw_date_school_days(ctx, doc, 20251027, 20251031, -1, &days), HGW_E_RANGE);
    assert_int_equal(hgw_date_add_school(ctx, doc, 20251027, 1, 9, &day), HGW_E_RANGE);
    assert_int_equal(day, 0);
    assert_int_equal(hgw_date_add_school(ctx, doc, 0, 1, 0, &day), HGW_E_RANGE);
    assert_int_equal(hgw_date_add_school(ctx, doc, 99991231, 1, 0, &day), HGW_E_RANGE);
    assert_int_equal(hgw_date_add_school(ctx, doc, 10101, -1, 0, &day), HGW_E_RANGE);
    assert_int_equal(hgw_date_add_school(ctx, doc, 10101, INT32_MAX, 0, &day), HGW_E_RANGE);
    assert_int_equal(hgw_date_add_school(ctx, doc, 99991231, INT32_MIN, 0, &day), HGW_E_RANGE);
    assert_int_equal(hgw_date_add_school(ctx, team, 20251027, 1, 0, &day), HGW_E_TYPE);
    assert_int_equal(hgw_date_add_school(ctx, doc, 20251027, 1, 0, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_date_half_way(ctx, team, 20251027, 20251031, &day), HGW_E_TYPE);
    assert_int_equal(hgw_date_half_way(ctx, doc, 20251027, 20251131, &day), HGW_E_RANGE);
    assert_int_equal(hgw_date_half_way(ctx, doc, 20251027, 20251031, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_date_half_way(NULL, doc, 20251027, 20251031, &day), HGW_E_MISUSE);
    hgw_doc_free(doc);
    hgw_doc_free(team);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(school_days),
        cmocka_unit_test(free_days_together),
        cmocka_unit_test(school_days_are_added),
        cmocka_unit_test(adding_agrees_with_counting),
        cmocka_unit_test(half_way_of_stretches),
        cmocka_unit_test(worked_case),
        cmocka_unit_test(country),
        cmocka_unit_test(errors),
    };
    ctx = hgw_ctx_new();
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    hgw_ctx_free(ctx);
    return failed;
}
