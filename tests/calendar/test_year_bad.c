/* School years that cannot be worked out: each says what is wrong and where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "year_fixture.h"

/* Holidays of a year that stands second in its calendar; nothing else. */
#define YEAR(content)                                                                                                  \
  "{\"hgw\":\"calendar/1\",\"id\":\"c\",\"school_years\":[{\"id\":\"old\"},{\"id\":\"y\"," content "}]}"
#define HOLIDAYS(list) YEAR("\"holidays\":[" list "]")
#define SUMMERS                                                                                                        \
  "{\"id\":\"s0\",\"kind\":\"zomer\",\"first_day\":\"2025-07-12\",\"last_day\":\"2025-08-24\"},"                       \
  "{\"id\":\"s1\",\"kind\":\"zomer\",\"first_day\":\"2026-07-04\",\"last_day\":\"2026-08-16\"}"
#define HERFST(first, last) "{\"kind\":\"herfst\",\"first_day\":\"" first "\",\"last_day\":\"" last "\"},"
#define MEI(first, last)    "{\"kind\":\"mei\",\"first_day\":\"" first "\",\"last_day\":\"" last "\"},"

typedef struct bad_case {
    const char *json, *key, *where;
    int32_t status;
} bad_case;

static const bad_case cases[] = {
    {HOLIDAYS(HERFST("2025-10-26", "2025-10-18") SUMMERS), "calendar.ends.first", "/school_years/1/holidays/0/last_day",
     HGW_E_RANGE},
    {HOLIDAYS(HERFST("2025-10-18", "9999-12-31") SUMMERS), "calendar.far", "/school_years/1/holidays/0/last_day",
     HGW_E_RANGE},
    {HOLIDAYS("{\"kind\":\"herfst\",\"last_day\":\"2025-10-26\"}," SUMMERS), "calendar.date",
     "/school_years/1/holidays/0/first_day", HGW_E_RANGE},
    {HOLIDAYS("{\"kind\":\"herfst\",\"first_day\":\"2025-10-26\"}," SUMMERS), "calendar.date",
     "/school_years/1/holidays/0/last_day", HGW_E_RANGE},
    {HOLIDAYS(HERFST("2026-05-01", "2026-05-10") MEI("2026-04-25", "2026-05-03") SUMMERS), "calendar.overlap",
     "/school_years/1/holidays/0", HGW_E_RANGE},
    {HOLIDAYS("{\"kind\":\"zomer\",\"first_day\":\"2025-07-12\",\"last_day\":\"2025-08-24\"}," MEI(
         "2025-08-22", "2025-08-29") "{\"kind\":\"zomer\",\"first_day\":\"2026-07-04\",\"last_day\":\"2026-08-16\"}"),
     "calendar.overlap", "/school_years/1/holidays/1", HGW_E_RANGE},
    {HOLIDAYS("{\"kind\":\"herfst\",\"first_day\":\"2025-10-18\",\"last_day\":\"2025-10-26\"}"),
     "calendar.summer.missing", "/school_years/1", HGW_E_RANGE},
    {HOLIDAYS("{\"kind\":\"zomer\",\"first_day\":\"2026-07-04\",\"last_day\":\"2026-08-16\"}"), "calendar.year.start",
     "/school_years/1", HGW_E_RANGE},
    {YEAR("\"end_date\":\"2026-07-04\""), "calendar.year.start", "/school_years/1", HGW_E_RANGE},
    {YEAR("\"start_date\":\"2025-09-01\""), "calendar.summer.missing", "/school_years/1", HGW_E_RANGE},
    {HOLIDAYS("{\"kind\":\"zomer\",\"first_day\":\"2025-08-24\",\"last_day\":\"2025-07-12\"},"
              "{\"kind\":\"zomer\",\"first_day\":\"2026-07-04\",\"last_day\":\"2026-08-16\"}"),
     "calendar.ends.first", "/school_years/1/holidays/0/last_day", HGW_E_RANGE},
    {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2025-08-31\""), "calendar.year.length", "/school_years/1",
     HGW_E_RANGE},
    {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2027-01-13\""), "calendar.year.length", "/school_years/1",
     HGW_E_RANGE},
    {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2025-12-08\""), "calendar.year.length", "/school_years/1",
     HGW_E_RANGE},
    {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2026-10-06\""), "calendar.year.length", "/school_years/1",
     HGW_E_RANGE},
    {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2026-07-03\",\"periods\":[{\"kind\":\"vacation\","
          "\"first_day\":\"0001-01-01\",\"last_day\":\"9999-12-31\"}]"),
     "calendar.far", "/school_years/1/periods/0/last_day", HGW_E_RANGE},
    {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2026-07-03\",\"blocks\":[{\"first_day\":\"2025-10-02\","
          "\"last_day\":\"2025-10-01\"}]"),
     "calendar.ends.first", "/school_years/1/blocks/0/last_day", HGW_E_RANGE},
    {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2026-07-03\",\"measure_moments\":[{\"kind\":\"m\","
          "\"window_start\":\"2026-02-02\",\"window_end\":\"2026-01-01\"}]"),
     "calendar.ends.first", "/school_years/1/measure_moments/0/window_end", HGW_E_RANGE},
};

static void check(const bad_case *bad, const hgw_doc *options, hgw_ctx *ctx, const hgw_doc *calendar,
                  const hgw_doc *beside) {
    hgw_doc *year = (hgw_doc *)ctx;
    int32_t status = hgw_calendar(ctx, calendar, &beside, beside != NULL, options, &year);
    if (strcmp(hgw_error_key(ctx), bad->key) != 0 || strcmp(hgw_error_where(ctx), bad->where) != 0)
        fail_msg("%s at %s, not %s at %s", hgw_error_key(ctx), hgw_error_where(ctx), bad->key, bad->where);
    assert_int_equal(status, bad->status);
    assert_null(year);
}

static void years_that_cannot_be(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hgw_ctx *ctx = hgw_ctx_new();
        hgw_doc *calendar = read_calendar(ctx, cases[i].json), *options = options_of(ctx, NULL, "y");
        check(&cases[i], options, ctx, calendar, NULL);
        hgw_doc_free(options);
        hgw_doc_free(calendar);
        hgw_ctx_free(ctx);
    }
}

/* 100 and 400 days are a year still, and the error says how many there were. */
static void lengths(void **state) {
    (void)state;
    static const struct {
        const char *json, *message;
    } rows[] = {
        {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2025-12-09\""), NULL},
        {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2026-10-05\""), NULL},
        {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2025-08-31\""), " 0 "},
        {YEAR("\"start_date\":\"2025-09-01\",\"end_date\":\"2027-01-13\""), " 500 "},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hgw_ctx *ctx = hgw_ctx_new();
        hgw_doc *calendar = read_calendar(ctx, rows[i].json), *options = options_of(ctx, NULL, "y"), *year = NULL;
        int32_t status = hgw_calendar(ctx, calendar, NULL, 0, options, &year);
        assert_int_equal(status, rows[i].message ? HGW_E_RANGE : HGW_OK);
        if (rows[i].message)
            assert_non_null(strstr(hgw_error_message(ctx), rows[i].message));
        hgw_doc_free(year);
        hgw_doc_free(options);
        hgw_doc_free(calendar);
        hgw_ctx_free(ctx);
    }
}

static void regions_and_years(void **state) {
    (void)state;
    static const struct {
        const char *region, *school_year;
        bad_case bad;
        hgw_date today;
    } rows[] = {
        {NULL, "2025-2026", {NULL, "calendar.region.missing", "/regions", HGW_E_NOTFOUND}, 0},
        {"oost", "2025-2026", {NULL, "calendar.region.unknown", "/region", HGW_E_NOTFOUND}, 0},
        {"r1", "2025-2026", {NULL, "calendar.region.unknown", "/region", HGW_E_NOTFOUND}, 0},
        {"noord", "1925-1926", {NULL, "calendar.year.unknown", "/school_year", HGW_E_NOTFOUND}, 0},
        {"noord", "noord", {NULL, "calendar.year.unknown", "/school_year", HGW_E_NOTFOUND}, 0},
        {"noord", NULL, {NULL, "calendar.year.missing", "/school_years", HGW_E_NOTFOUND}, 0},
        {"noord", NULL, {NULL, "calendar.year.missing", "/school_years", HGW_E_NOTFOUND}, 20300901},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hgw_ctx *ctx = hgw_ctx_new();
        hgw_ctx_set_today(ctx, rows[i].today);
        hgw_doc *country = read_calendar(ctx, country_json);
        hgw_doc *options = options_of(ctx, rows[i].region, rows[i].school_year);
        check(&rows[i].bad, options, ctx, country, NULL);
        hgw_doc_free(options);
        hgw_doc_free(country);
        hgw_ctx_free(ctx);
    }
}

/* A slip of the pen would open the school on Good Friday without a word. */
static void a_chosen_day_that_is_none(void **state) {
    (void)state;
    static const bad_case bad = {NULL, "calendar.day.unknown", "/chosen_days/1", HGW_E_NOTFOUND};
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *options = options_of(ctx, "noord", "2025-2026");
    hgw_rec known = hgw_rec_next(country, HGW_T_PUBLIC_HOLIDAY, 0);
    hgw_doc *own = hgw_doc_new(ctx, HGW_T_CALENDAR), *year = NULL;
    assert_int_equal(hgw_calendar_add_chosen_days(own, HGW_ROOT, hgw_public_holiday_id(country, known)), HGW_OK);
    const hgw_doc *beside[] = {country};
    assert_int_equal(hgw_calendar(ctx, own, beside, 1, options, &year), HGW_OK);
    hgw_doc_free(year);
    assert_int_equal(hgw_calendar_add_chosen_days(own, HGW_ROOT, "goedevrijdag"), HGW_OK);
    check(&bad, options, ctx, own, country);
    hgw_doc_free(own);
    hgw_doc_free(options);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

static void own_regions(void **state) {
    (void)state;
    static const char own[] =
        "{\"hgw\":\"calendar/1\",\"id\":\"c\",\"region\":\"zuid\",\"school_years\":[{\"id\":\"2025-2026\","
        "\"start_date\":\"2025-09-01\",\"end_date\":\"2026-07-03\"}]}";
    static const bad_case unknown = {NULL, "calendar.region.unknown", "/region", HGW_E_NOTFOUND};
    static const bad_case none = {NULL, "calendar.year.unknown", "/school_years", HGW_E_NOTFOUND};
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *school = read_calendar(ctx, own), *country = read_calendar(ctx, country_json);
    hgw_doc *options = options_of(ctx, "noord", NULL), *empty = hgw_doc_new(ctx, HGW_T_CALENDAR);
    hgw_doc *year = year_of(ctx, school, NULL, NULL, NULL);
    hgw_doc_free(year);
    check(&unknown, options, ctx, school, NULL);
    check(&unknown, NULL, ctx, school, country); /* the country has no such region */
    check(&none, NULL, ctx, empty, NULL);
    hgw_doc_free(empty);
    hgw_doc_free(options);
    hgw_doc_free(country);
    hgw_doc_free(school);
    hgw_ctx_free(ctx);
}

static void misuse(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *team = hgw_doc_new(ctx, HGW_T_TEAM), *out = team;
    assert_int_equal(hgw_calendar(NULL, country, NULL, 0, NULL, &out), HGW_E_MISUSE);
    assert_null(out);
    assert_int_equal(hgw_calendar(ctx, NULL, NULL, 0, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_calendar(ctx, country, NULL, 0, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_calendar(ctx, country, NULL, 1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_calendar(ctx, team, NULL, 0, NULL, &out), HGW_E_TYPE);
    assert_int_equal(hgw_calendar(ctx, country, NULL, 0, team, &out), HGW_E_TYPE);
    /* Other documents beside are not looked at. */
    hgw_doc *year = year_of(ctx, country, team, "noord", "2025-2026");
    hgw_doc_free(year);
    hgw_doc_free(team);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_that_cannot_be),      cmocka_unit_test(lengths),     cmocka_unit_test(regions_and_years),
        cmocka_unit_test(a_chosen_day_that_is_none), cmocka_unit_test(own_regions), cmocka_unit_test(misuse),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
