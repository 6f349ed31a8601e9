/* test_data.c: what comes out of the calendars that are shipped: the periods of six Dutch school years in three
 * regions, as many weeks long as was worked out by hand, and those of Flanders. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "support/read_file.h"

#define NETHERLANDS "src/calendar/data/nl.json"
#define FLANDERS    "src/calendar/data/be.json"

enum { PERIODS = 5 };

typedef struct row {
    const char *year, *region;
    int32_t weeks[PERIODS];
    int advice; /* the period that is a week shorter with the advised week of the May holiday; 0: no such week is known
                 */
    int doubtful;
} row;

static const row table[] = {
    {"2024-2025", "noord", {8, 7, 6, 9, 10}, 4, 0},  {"2024-2025", "midden", {9, 7, 7, 8, 11}, 4, 0},
    {"2024-2025", "zuid", {9, 8, 7, 8, 9}, 4, 0},    {"2025-2026", "noord", {8, 8, 7, 8, 9}, 4, 0},
    {"2025-2026", "midden", {7, 8, 6, 9, 11}, 4, 0}, {"2025-2026", "zuid", {8, 9, 6, 9, 10}, 4, 0},
    {"2026-2027", "noord", {8, 9, 7, 8, 10}, 5, 0},  {"2026-2027", "midden", {7, 8, 7, 8, 11}, 5, 0},
    {"2026-2027", "zuid", {8, 8, 6, 9, 12}, 5, 2},   {"2027-2028", "noord", {8, 9, 6, 9, 10}, 0, 0},
    {"2027-2028", "midden", {7, 9, 7, 8, 9}, 0, 0},  {"2027-2028", "zuid", {7, 8, 7, 8, 11}, 0, 0},
    {"2028-2029", "noord", {7, 9, 6, 9, 11}, 4, 0},  {"2028-2029", "midden", {9, 8, 6, 9, 9}, 4, 0},
    {"2028-2029", "zuid", {7, 8, 5, 10, 10}, 4, 1},  {"2029-2030", "noord", {7, 8, 6, 9, 11}, 0, 0},
    {"2029-2030", "midden", {9, 8, 7, 8, 10}, 0, 0}, {"2029-2030", "zuid", {7, 9, 7, 8, 9}, 0, 0},
};
enum { ROWS = sizeof table / sizeof *table };

static hgw_ctx *ctx;
static hgw_doc *netherlands, *flanders;

static int setup(void **state) {
    (void)state;
    ctx = hgw_ctx_new();
    netherlands = read_doc(ctx, NETHERLANDS);
    flanders = read_doc(ctx, FLANDERS);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    hgw_doc_free(netherlands);
    hgw_doc_free(flanders);
    hgw_ctx_free(ctx);
    return 0;
}

static hgw_doc *year_of(const hgw_doc *country, const char *year, const char *region, int32_t take_optional) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_CALENDAR_OPTIONS), *out = NULL;
    hgw_calendar_options_set_school_year(options, HGW_ROOT, year);
    if (region)
        hgw_calendar_options_set_region(options, HGW_ROOT, region);
    if (take_optional)
        hgw_calendar_options_set_take_optional(options, HGW_ROOT, 1);
    int32_t status = hgw_calendar(ctx, country, NULL, 0, options, &out);
    hgw_doc_free(options);
    if (status != HGW_OK)
        print_error("%s %s: %s at %s\n", year, region ? region : "", hgw_error_key(ctx), hgw_error_where(ctx));
    assert_int_equal(status, HGW_OK);
    return out;
}

static hgw_rec period_of(const hgw_doc *doc, int number) {
    hgw_rec rec = 0;
    while ((rec = hgw_rec_next(doc, HGW_T_PERIOD, rec)) != 0 && hgw_period_number(doc, rec) != number)
        ;
    assert_int_not_equal(rec, 0);
    return rec;
}

/* The weeks of the five periods; there are no more. */
static void weeks_of(const hgw_doc *doc, int32_t weeks[PERIODS]) {
    assert_int_equal(hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, 0)), 0);
    assert_int_equal(hgw_school_year_periods_count(doc, hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, 0)), PERIODS);
    for (int i = 0; i < PERIODS; i++)
        weeks[i] = hgw_period_weeks_count(doc, period_of(doc, i + 1));
}

static void assert_weeks(const hgw_doc *doc, const int32_t want[PERIODS], int shorter) {
    int32_t weeks[PERIODS];
    weeks_of(doc, weeks);
    for (int i = 0; i < PERIODS; i++)
        assert_int_equal(weeks[i], want[i] - (i + 1 == shorter));
}

static void test_weeks(void **state) {
    (void)state;
    for (int i = 0; i < ROWS; i++) {
        hgw_doc *doc = year_of(netherlands, table[i].year, table[i].region, 0);
        assert_weeks(doc, table[i].weeks, 0);
        hgw_doc_free(doc);
    }
}

static int doubtful_in(const hgw_doc *doc) {
    int doubtful = 0;
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, HGW_T_HOLIDAY, rec)) != 0;) {
        assert_non_null(hgw_holiday_source(doc, rec));
        if (hgw_holiday_doubtful(doc, rec) != 1)
            continue;
        assert_non_null(hgw_holiday_note(doc, rec));
        doubtful++;
    }
    return doubtful;
}

/* The week by which a school may lengthen the May holiday lies before it or after it; two were seen at schools only. */
static void test_advised_week(void **state) {
    (void)state;
    for (int i = 0; i < ROWS; i++) {
        hgw_doc *doc = year_of(netherlands, table[i].year, table[i].region, 1);
        int seen_at_schools = strcmp(table[i].year, "2025-2026") == 0 || strcmp(table[i].year, "2026-2027") == 0;
        assert_weeks(doc, table[i].weeks, table[i].advice);
        assert_int_equal(doubtful_in(doc), table[i].doubtful + seen_at_schools);
        hgw_doc_free(doc);
    }
}

/* What is said of the table in words: P3 is the shortest in 13 of the 18 rows and P5 the longest in 13. */
static void test_shortest_and_longest(void **state) {
    int shortest = 0, longest = 0;
    (void)state;
    for (int i = 0; i < ROWS; i++) {
        int32_t weeks[PERIODS];
        hgw_doc *doc = year_of(netherlands, table[i].year, table[i].region, 0);
        weeks_of(doc, weeks);
        int is_shortest = 1, is_longest = 1;
        for (int p = 0; p < PERIODS; p++) {
            is_shortest = is_shortest && (p == 2 || weeks[2] < weeks[p]);
            is_longest = is_longest && (p == 4 || weeks[4] > weeks[p]);
        }
        shortest += is_shortest;
        longest += is_longest;
        hgw_doc_free(doc);
    }
    assert_int_equal(shortest, 13);
    assert_int_equal(longest, 13);
}

static int falls_in(const hgw_doc *doc, int32_t kind, int number) {
    hgw_rec period = period_of(doc, number), rec = 0;
    while ((rec = hgw_rec_next(doc, HGW_T_MEASURE_MOMENT, rec)) != 0)
        for (int32_t i = 0; hgw_measure_moment_kind(doc, rec) == kind && i < hgw_measure_moment_periods_count(doc, rec);
             i++)
            if (hgw_measure_moment_periods_at(doc, rec, i) == period)
                return 1;
    return 0;
}

/* Mid-year is measured in P3, and in half of the rows in P4 too; the end of the year in P5; both in groups 3 to 7. */
static void test_measuring(void **state) {
    int spills = 0;
    (void)state;
    for (int i = 0; i < ROWS; i++) {
        hgw_doc *doc = year_of(netherlands, table[i].year, table[i].region, 0);
        for (int p = 1; p <= PERIODS; p++) {
            if (p != 4)
                assert_int_equal(falls_in(doc, HGW_MOMENT_KIND_M, p), p == 3);
            assert_int_equal(falls_in(doc, HGW_MOMENT_KIND_E, p), p == 5);
        }
        spills += falls_in(doc, HGW_MOMENT_KIND_M, 4);
        hgw_rec moment = hgw_rec_next(doc, HGW_T_MEASURE_MOMENT, 0);
        assert_int_equal(hgw_measure_moment_grades_count(doc, moment), 5);
        assert_int_equal(hgw_measure_moment_grades_at(doc, moment, 0), 3);
        hgw_doc_free(doc);
    }
    assert_int_equal(spills, 9);
}

/* The worked case: from autumn to Christmas is eight weeks, half of it is over on 21 November, and that week is the
 * fourth. */
static void test_worked_case(void **state) {
    (void)state;
    hgw_doc *doc = year_of(netherlands, "2025-2026", "midden", 0);
    hgw_rec period = period_of(doc, 2);
    assert_int_equal(hgw_period_first_day(doc, period), 20251027);
    assert_int_equal(hgw_period_last_day(doc, period), 20251219);
    assert_int_equal(hgw_period_half_way(doc, period), 20251121);
    assert_int_equal(hgw_period_weeks_count(doc, period), 8);
    hgw_rec week = hgw_period_weeks_at(doc, period, 3);
    assert_int_equal(hgw_school_week_monday(doc, week), 20251117);
    assert_int_equal(hgw_school_week_number(doc, week), 4);
    assert_int_equal(hgw_school_week_iso_week(doc, week), 202547);
    assert_true(hgw_school_week_school_days(doc, week) == 5.0);
    hgw_doc_free(doc);
}

/* What was doubtful is so in what comes of it, and says why; in other regions and years nothing is. */
static void test_doubt(void **state) {
    (void)state;
    for (int i = 0; i < ROWS; i++) {
        hgw_doc *doc = year_of(netherlands, table[i].year, table[i].region, 0);
        assert_int_equal(doubtful_in(doc), table[i].doubtful);
        hgw_doc_free(doc);
    }
}

/* Another country, with Easter instead of May and no regions: five periods, and nothing measured at M and E. */
static void test_flanders(void **state) {
    static const row years[] = {{"2025-2026", NULL, {8, 7, 6, 6, 11}, 0, 0},
                                {"2026-2027", NULL, {9, 6, 5, 6, 12}, 0, 0}};
    (void)state;
    for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
        hgw_doc *doc = year_of(flanders, years[i].year, NULL, 0);
        assert_weeks(doc, years[i].weeks, 0);
        assert_int_equal(hgw_rec_next(doc, HGW_T_MEASURE_MOMENT, 0), 0);
        assert_int_equal(hgw_date_weekday(hgw_period_first_day(doc, period_of(doc, 5))), 1);
        hgw_doc_free(doc);
    }
    hgw_doc *doc = year_of(flanders, "2026-2027", NULL, 0);
    assert_int_equal(hgw_period_first_day(doc, period_of(doc, 1)), 20260901);
    assert_int_equal(hgw_period_last_day(doc, period_of(doc, 5)), 20270630);
    hgw_doc_free(doc);
}

/* Of the rows of a country: every holiday is as long as the country says, and none is without a source. */
static void holds(const hgw_doc *doc) {
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, HGW_T_HOLIDAY, rec)) != 0;) {
        int64_t days = 0;
        for (hgw_rec rule = 0; (rule = hgw_rec_next(doc, HGW_T_HOLIDAY_RULE, rule)) != 0;)
            if (hgw_holiday_rule_kind(doc, rule) == hgw_holiday_kind(doc, rec))
                days = hgw_holiday_rule_days(doc, rule);
        int32_t first = hgw_holiday_first_day(doc, rec), last = hgw_holiday_last_day(doc, rec);
        assert_int_equal(hgw_date_days(first, last) + 1, days);
        assert_non_null(hgw_holiday_source(doc, rec));
    }
}

static void test_lengths(void **state) {
    (void)state;
    holds(netherlands);
    holds(flanders);
}

/* The files are in the fixed form, so that a change shows as what changed. */
static void test_fixed_form(void **state) {
    static const char *const files[] = {NETHERLANDS, FLANDERS};
    (void)state;
    for (int i = 0; i < 2; i++) {
        size_t size = 0, written = 0;
        char *bytes = read_file(files[i], &size), *text = NULL;
        assert_int_equal(hgw_doc_to_json(ctx, i ? flanders : netherlands, NULL, &text, &written), HGW_OK);
        assert_int_equal(written, size);
        assert_memory_equal(text, bytes, size);
        hgw_free(text);
        free(bytes);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_weeks),
        cmocka_unit_test(test_advised_week),
        cmocka_unit_test(test_shortest_and_longest),
        cmocka_unit_test(test_measuring),
        cmocka_unit_test(test_worked_case),
        cmocka_unit_test(test_doubt),
        cmocka_unit_test(test_flanders),
        cmocka_unit_test(test_lengths),
        cmocka_unit_test(test_fixed_form),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
