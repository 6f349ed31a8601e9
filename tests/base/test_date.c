/* test_date.c: every day of the years 1 to 9999, every day that is not, and all that is not spelled as a day. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include <hgw/status.h>

#include "base/base.h"

/* Compared by hand: an assertion of cmocka per day would cost more than the day itself. */
#define MUST(what)                                                                                                     \
  do {                                                                                                                 \
    if (!(what))                                                                                                       \
      fail_msg("day %ld: %s", (long)date, #what);                                                                      \
  } while (0)

static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/* The calendar once more, by counting. */
static int length_of(int year, int month) {
    int leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);

    return lengths[month - 1] + (month == 2 && leap);
}

static void check_day(int32_t date, int32_t days, int year, int month, int day) {
    char shown[HGWI_DATE_ROOM];
    const char want[] = {(char)('0' + year / 1000),
                         (char)('0' + year / 100 % 10),
                         (char)('0' + year / 10 % 10),
                         (char)('0' + year % 10),
                         '-',
                         (char)('0' + month / 10),
                         (char)('0' + month % 10),
                         '-',
                         (char)('0' + day / 10),
                         (char)('0' + day % 10),
                         '\0'};
    int32_t read = 0;

    MUST(hgwi_date_valid(date));
    MUST(hgwi_date_days(date) == days);
    MUST(hgwi_date_from_days(days) == date);
    MUST(hgwi_date_weekday(date) == days % 7 + 1);
    hgwi_date_show(date, shown);
    MUST(memcmp(shown, want, sizeof want) == 0);
    MUST(hgwi_date_parse(shown, 10, &read) == HGW_OK);
    MUST(read == date);
}

static void every_day_goes_there_and_back(void **state) {
    int32_t days = 0;
    int year, month, day;

    (void)state;
    for (year = 1; year <= 9999; year++) {
        for (month = 1; month <= 12; month++) {
            for (day = 1; day <= length_of(year, month); day++)
                check_day(year * 10000 + month * 100 + day, days++, year, month, day);
        }
    }
    assert_int_equal(days, 3652059);
    assert_int_equal(hgwi_date_from_days(days), 0);
    assert_int_equal(hgwi_date_from_days(-1), 0);
    assert_int_equal(hgwi_date_from_days(INT32_MAX), 0);
    assert_int_equal(hgwi_date_from_days(INT32_MIN), 0);
}

static void every_other_day_is_refused(void **state) {
    static const int years[] = {0, 1, 4, 99, 100, 400, 1900, 2000, 2023, 2024, 2026, 2100, 9996, 9999};
    size_t i;
    int month, day;

    (void)state;
    for (i = 0; i < sizeof years / sizeof years[0]; i++) {
        for (month = 0; month < 100; month++) {
            for (day = 0; day < 100; day++) {
                int good = years[i] > 0 && month >= 1 && month <= 12 && day >= 1 && day <= length_of(years[i], month);
                int32_t date = years[i] * 10000 + month * 100 + day, read = 77;
                char text[40];

                (void)snprintf(text, sizeof text, "%04d-%02d-%02d", years[i], month, day);
                MUST(hgwi_date_valid(date) == good);
                MUST(hgwi_date_parse(text, 10, &read) == (good ? HGW_OK : HGW_E_RANGE));
                MUST(read == (good ? date : 77));
                MUST(good || (hgwi_date_days(date) == -1 && hgwi_date_weekday(date) == 0));
            }
        }
    }
    assert_int_equal(hgwi_date_valid(100000101), 0);
    assert_int_equal(hgwi_date_valid(INT32_MAX), 0);
    assert_int_equal(hgwi_date_valid(INT32_MIN), 0);
    assert_int_equal(hgwi_date_valid(-20260901), 0);
}

/* Put every byte in every place of a good text: only digits and hyphens in their places may stay readable. */
static void only_the_exact_form_is_read(void **state) {
    static const char *const bad[] = {"",           "2026-9-01",   "2026-09-1",   "2026-09-011", "02026-09-01",
                                      "20260901",   "2026-09-01 ", " 2026-09-01", "2026/09/01",  "26-09-01",
                                      "+026-09-01", "2026-09-0"};
    char text[11], shown[HGWI_DATE_ROOM];
    int32_t date = 0;
    size_t i;
    int byte;

    (void)state;
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_int_equal(hgwi_date_parse(bad[i], strlen(bad[i]), &date), HGW_E_PARSE);
    for (i = 0; i < 10; i++) {
        for (byte = 0; byte < 256; byte++) {
            int hyphen = i == 4 || i == 7;
            int formed = hyphen ? byte == '-' : byte >= '0' && byte <= '9';

            memcpy(text, "2026-09-01", 11);
            text[i] = (char)byte;
            assert_int_equal(hgwi_date_parse(text, 10, &date) != HGW_E_PARSE, formed);
        }
    }
    hgwi_date_show(20260230, shown);
    assert_string_equal(shown, "");
}

static void days_are_added(void **state) {
    (void)state;
    assert_int_equal(hgwi_date_add(20240228, 1), 20240229);
    assert_int_equal(hgwi_date_add(20260301, -1), 20260228);
    assert_int_equal(hgwi_date_add(20251231, 1), 20260101);
    assert_int_equal(hgwi_date_add(20260901, 0), 20260901);
    assert_int_equal(hgwi_date_add(10101, -1), 0);
    assert_int_equal(hgwi_date_add(99991231, 1), 0);
    assert_int_equal(hgwi_date_add(10101, 3652058), 99991231);
    assert_int_equal(hgwi_date_add(99991231, -3652058), 10101);
    assert_int_equal(hgwi_date_add(20260901, INT32_MAX), 0);
    assert_int_equal(hgwi_date_add(20260901, INT32_MIN), 0);
    assert_int_equal(hgwi_date_add(20260230, 1), 0);
    assert_int_equal(hgwi_date_weekday(20251121), 5);
    assert_int_equal(hgwi_date_weekday(20260112), 1);
}

static void every_minute_goes_there_and_back(void **state) {
    char text[3 * 12], shown[HGWI_TIME_ROOM];
    int32_t read;
    int hours, minutes;

    (void)state;
    for (hours = 0; hours < 100; hours++) {
        for (minutes = 0; minutes < 100; minutes++) {
            int good = hours < 24 && minutes < 60;

            read = -5;
            (void)snprintf(text, sizeof text, "%02d:%02d", hours, minutes);
            assert_int_equal(hgwi_time_parse(text, 5, &read), good ? HGW_OK : HGW_E_RANGE);
            assert_int_equal(read, good ? hours * 60 + minutes : -5);
            if (good) {
                hgwi_time_show(read, shown);
                assert_string_equal(shown, text);
            }
        }
    }
    hgwi_time_show(1440, shown);
    assert_string_equal(shown, "");
    hgwi_time_show(-1, shown);
    assert_string_equal(shown, "");
    assert_int_equal(hgwi_time_parse("8:45", 4, &read), HGW_E_PARSE);
    assert_int_equal(hgwi_time_parse("08.45", 5, &read), HGW_E_PARSE);
    assert_int_equal(hgwi_time_parse("08:45:00", 8, &read), HGW_E_PARSE);
    assert_int_equal(hgwi_time_parse("0 :45", 5, &read), HGW_E_PARSE);
    assert_int_equal(hgwi_time_parse("", 0, &read), HGW_E_PARSE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_goes_there_and_back),    cmocka_unit_test(every_other_day_is_refused),
        cmocka_unit_test(only_the_exact_form_is_read),      cmocka_unit_test(days_are_added),
        cmocka_unit_test(every_minute_goes_there_and_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
