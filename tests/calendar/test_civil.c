/* test_civil.c: days, weeks and Easter at the edges of the years and of the calendar. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <hgw/date.h>

static void days_are_added_and_counted(void **state) {
    (void)state;
    assert_int_equal(hgw_date_add(20251231, 1), 20260101);
    assert_int_equal(hgw_date_add(20240228, 1), 20240229);
    assert_int_equal(hgw_date_add(19000228, 1), 19000301);
    assert_int_equal(hgw_date_add(20000228, 1), 20000229);
    assert_int_equal(hgw_date_add(10101, -1), 0);
    assert_int_equal(hgw_date_add(99991231, 1), 0);
    assert_int_equal(hgw_date_add(20250229, 1), 0);
    assert_int_equal(hgw_date_add(20250101, INT32_MIN), 0);
    assert_int_equal(hgw_date_days(20250101, 20250101), 0);
    assert_int_equal(hgw_date_days(20241231, 20250101), 1);
    assert_int_equal(hgw_date_days(20250101, 20240101), -366);
    assert_int_equal(hgw_date_days(10101, 99991231), 3652058);
    assert_int_equal(hgw_date_days(99991231, 10101), -3652058);
    assert_int_equal(hgw_date_days(0, 20250101), 0);
    assert_int_equal(hgw_date_days(20250101, 20250230), 0);
    assert_int_equal(hgw_date_weekday(20251121), 5);
    assert_int_equal(hgw_date_weekday(10101), 1);
    assert_int_equal(hgw_date_weekday(99991231), 5);
    assert_int_equal(hgw_date_weekday(0), 0);
    assert_int_equal(hgw_date_weekday(-20250101), 0);
}

static void weeks_belong_to_the_year_of_their_thursday(void **state) {
    static const struct {
        hgw_date day;
        int32_t week;
    } cases[] = {
        {10101, 101},       {10107, 101},       {10108, 102},       {20251229, 202601}, {20251228, 202552},
        {20260101, 202601}, {20210103, 202053}, {20210104, 202101}, {20200101, 202001}, {20161231, 201652},
        {20170101, 201652}, {20041231, 200453}, {20050102, 200453}, {19000101, 190001}, {22001231, 220101},
        {99991231, 999952}, {99991226, 999951}, {20251121, 202547}, {20240229, 202409}, {0, 0},
        {20250229, 0},      {100000101, 0},     {-10101, 0},        {INT32_MAX, 0},     {INT32_MIN, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(hgw_date_iso_week(cases[i].day), cases[i].week);
}

static void weeks_have_a_monday(void **state) {
    static const struct {
        int32_t week;
        hgw_date monday;
    } cases[] = {
        {101, 10101}, {152, 11224},       {153, 0},           {202601, 20251229}, {202053, 20201228},
        {202553, 0},  {202501, 20241230}, {202552, 20251222}, {999952, 99991227}, {999953, 0},
        {1000001, 0}, {202500, 0},        {202554, 0},        {202599, 0},        {52, 0},
        {0, 0},       {-202501, 0},       {INT32_MAX, 0},     {INT32_MIN, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(hgw_date_of_week(cases[i].week), cases[i].monday);
}

/* Every week of all years follows on the one before it, and no other number is a week. */
static void weeks_of_all_years(void **state) {
    hgw_date expected = 10101;
    (void)state;
    for (int32_t year = 1; year <= 9999; year++) {
        for (int32_t week = 0; week < 100; week++) {
            hgw_date monday = hgw_date_of_week(year * 100 + week);
            if (monday == 0 && week >= 1 && week <= 52)
                fail_msg("no week %d in %d", (int)week, (int)year);
            if (monday == 0)
                continue;
            if (monday != expected || hgw_date_iso_week(hgw_date_add(monday, 3)) != year * 100 + week)
                fail_msg("week %d of %d begins on %d", (int)week, (int)year, (int)monday);
            expected = hgw_date_add(monday, 7);
        }
    }
    assert_int_equal(expected, 0);
}

/* Gauss's way, with its two exceptions; the library goes another. */
static hgw_date gauss(int32_t year) {
    int32_t a = year % 19, b = year % 4, c = year % 7, k = year / 100;
    int32_t p = (13 + 8 * k) / 25, q = k / 4;
    int32_t m = (15 - p + k - q) % 30, n = (4 + k - q) % 7;
    int32_t d = (19 * a + m) % 30, e = (2 * b + 4 * c + 6 * d + n) % 7;
    int32_t day = 22 + d + e;
    if (d == 29 && e == 6)
        return year * 10000 + 419;
    if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19)
        return year * 10000 + 418;
    return day <= 31 ? year * 10000 + 300 + day : year * 10000 + 400 + day - 31;
}

static void easter(void **state) {
    (void)state;
    assert_int_equal(hgw_date_easter(2025), 20250420);
    assert_int_equal(hgw_date_easter(2026), 20260405);
    assert_int_equal(hgw_date_easter(1818), 18180322);
    assert_int_equal(hgw_date_easter(1943), 19430425);
    assert_int_equal(hgw_date_easter(1954), 19540418);
    assert_int_equal(hgw_date_easter(1981), 19810419);
    for (int32_t year = 1583; year <= 9999; year++) {
        if (hgw_date_easter(year) != gauss(year) || hgw_date_weekday(hgw_date_easter(year)) != 7)
            fail_msg("Easter of %d: %d", (int)year, (int)hgw_date_easter(year));
    }
    assert_int_equal(hgw_date_easter(1582), 0);
    assert_int_equal(hgw_date_easter(10000), 0);
    assert_int_equal(hgw_date_easter(0), 0);
    assert_int_equal(hgw_date_easter(INT32_MIN), 0);
    assert_int_equal(hgw_date_easter(INT32_MAX), 0);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_added_and_counted),
        cmocka_unit_test(weeks_belong_to_the_year_of_their_thursday),
        cmocka_unit_test(weeks_have_a_monday),
        cmocka_unit_test(weeks_of_all_years),
        cmocka_unit_test(easter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
