/* One school year worked out: the worked case, a country with two regions, and a school's own calendar over it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "support/failing_mem.h"
#include "year_fixture.h"

/* A school in region midden: it moved its autumn holiday, took Good Friday off and sends the youngest home early. */
static const char own_json[] =
    "{\"hgw\":\"calendar/1\",\"id\":\"school\",\"title\":\"Onze kalender\",\"region\":\"midden\","
    "\"chosen_days\":[\"goede-vrijdag\"],\"school_years\":[{\"id\":\"ons-jaar\",\"name\":\"2025-2026\",\"holidays\":["
    "{\"id\":\"h1\",\"kind\":\"herfst\",\"name\":\"herfstvakantie\",\"first_day\":\"2025-10-11\","
    "\"last_day\":\"2025-10-19\"},"
    "{\"id\":\"carnaval\",\"kind\":\"other\",\"first_day\":\"2026-03-09\",\"last_day\":\"2026-03-10\"}],"
    "\"blocks\":[{\"id\":\"blok-1\",\"number\":1,\"name\":\"Blok 1\",\"first_day\":\"2025-09-01\","
    "\"last_day\":\"2025-09-19\",\"subject\":\"rekenen\"}],"
    "\"free_days\":[{\"id\":\"middag\",\"day\":\"2025-11-19\",\"half\":true,\"grades\":[1,2],\"name\":\"studiemiddag\"}"
    ","
    "{\"id\":\"studiedag\",\"day\":\"2025-11-20\",\"name\":\"studiedag\"},"
    "{\"id\":\"pm\",\"day\":\"2026-04-06\",\"name\":\"paasmaandag van ons\"},"
    "{\"id\":\"half\",\"day\":\"2025-11-21\",\"half\":true}]}]}";

static char *read_file(const char *path) {
    enum { ROOM = 1 << 16 };
    char *text = calloc(ROOM, 1);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_in_range(fread(text, 1, ROOM - 1, file), 1, ROOM - 2);
    fclose(file);
    return text;
}

static void the_worked_case(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    char *json = read_file(HGW_SOURCE_DIR "/docs/examples/achtbaan/calendar.json");
    hgw_doc *calendar = read_calendar(ctx, json), *year = year_of(ctx, calendar, NULL, NULL, NULL);
    assert_string_equal(hgw_calendar_id(year, HGW_ROOT), "nl-midden");
    assert_int_equal(how_many(year, HGW_T_PERIOD), 5);
    check_period(year, 0, 20250901, 20251017, 7, 35);
    check_period(year, 1, 20251027, 20251219, 8, 40);
    check_period(year, 2, 20260105, 20260213, 6, 30);
    check_period(year, 3, 20260223, 20260424, 9, 44);
    check_period(year, 4, 20260504, 20260717, 11, 52);
    hgw_rec autumn = hgw_rec_find(year, "P2");
    assert_int_equal(autumn, nth(year, HGW_T_PERIOD, 1));
    assert_string_equal(hgw_period_name(year, autumn), "herfst tot kerst");
    assert_int_equal(hgw_period_half_way(year, autumn), 20251121);
    hgw_rec week = hgw_period_weeks_at(year, autumn, 3);
    assert_int_equal(hgw_school_week_number(year, week), 4);
    assert_int_equal(hgw_school_week_iso_week(year, week), 202547);
    assert_int_equal(hgw_school_week_monday(year, week), 20251117);
    assert_true(hgw_school_week_school_days(year, week) == 5);
    assert_int_equal(hgw_school_week_grade_days_count(year, week), 0);
    /* M lies in three and four, E in five; both time lines stay what they are. */
    hgw_rec mid = hgw_rec_find(year, "M"), end = hgw_rec_find(year, "E");
    assert_int_equal(hgw_measure_moment_periods_count(year, mid), 2);
    assert_int_equal(hgw_measure_moment_periods_at(year, mid, 0), hgw_rec_find(year, "P3"));
    assert_int_equal(hgw_measure_moment_periods_at(year, mid, 1), hgw_rec_find(year, "P4"));
    assert_int_equal(hgw_measure_moment_periods_count(year, end), 1);
    assert_int_equal(hgw_measure_moment_periods_at(year, end, 0), hgw_rec_find(year, "P5"));
    check_same_again(ctx, year, NULL);
    check_same_again(ctx, year, calendar);
    free(json);
    hgw_doc_free(year);
    hgw_doc_free(calendar);
    hgw_ctx_free(ctx);
}

/* What the country says goes with the year; what it settles for other years does not. */
static void check_root(const hgw_doc *year) {
    assert_string_equal(hgw_calendar_id(year, HGW_ROOT), "land-midden-2025-2026");
    assert_string_equal(hgw_calendar_title(year, HGW_ROOT), "Vakanties van Land");
    assert_string_equal(hgw_calendar_country(year, HGW_ROOT), "XX");
    assert_string_equal(hgw_calendar_region(year, HGW_ROOT), "midden");
    assert_string_equal(hgw_calendar_source(year, HGW_ROOT), "verzonnen");
    assert_int_equal(hgw_calendar_checked_on(year, HGW_ROOT), 20260102);
    assert_int_equal(hgw_calendar_period_count(year, HGW_ROOT), 5);
    assert_int_equal(hgw_calendar_utc_offset(year, HGW_ROOT), 60);
    assert_true(hgw_calendar_summer_time(year, HGW_ROOT));
    assert_int_equal(hgw_calendar_regions_count(year, HGW_ROOT), 0);
    assert_int_equal(hgw_calendar_holiday_rules_count(year, HGW_ROOT), 0);
    assert_int_equal(how_many(year, HGW_T_SCHOOL_YEAR), 1);
}

static void a_country_by_region(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *year = year_of(ctx, country, NULL, "midden", "2025-2026");
    check_root(year);
    hgw_rec made = hgw_rec_find(year, "2025-2026");
    assert_int_equal(hgw_school_year_start_date(year, made), 20250901);
    assert_int_equal(hgw_school_year_end_date(year, made), 20260717);
    /* The summer before and the other region's holidays are not this year's. */
    assert_int_equal(how_many(year, HGW_T_HOLIDAY), 5);
    hgw_rec spring = hgw_rec_find(year, "v1m");
    assert_int_equal(hgw_holiday_kind(year, spring), HGW_HOLIDAY_KIND_VOORJAAR);
    assert_true(hgw_holiday_doubtful(year, spring));
    assert_string_equal(hgw_holiday_note(year, spring), "nakijken");
    assert_null(hgw_holiday_region(year, spring));
    assert_true(hgw_holiday_advisory(year, hgw_rec_find(year, "h1")));
    assert_string_equal(hgw_holiday_source(year, hgw_rec_find(year, "k1")), "besluit");
    /* Monday after Easter lies in P4, King's Day in the May holiday, Ascension and Whit Monday in P5. */
    check_period(year, 3, 20260223, 20260424, 9, 44);
    check_period(year, 4, 20260504, 20260717, 11, 53);
    assert_string_equal(hgw_period_id(year, nth(year, HGW_T_PERIOD, 0)), "2025-2026-P1");
    assert_string_equal(hgw_period_name(year, nth(year, HGW_T_PERIOD, 0)), "zomer tot herfst");
    assert_string_equal(hgw_period_name(year, nth(year, HGW_T_PERIOD, 2)), "kerst tot krokus");
    assert_string_equal(hgw_period_name(year, nth(year, HGW_T_PERIOD, 4)), "mei tot zomer");
    assert_int_equal(how_many(year, HGW_T_FREE_DAY), 3);
    hgw_rec easter = nth(year, HGW_T_FREE_DAY, 0);
    assert_string_equal(hgw_free_day_id(year, easter), "2025-2026-paasmaandag");
    assert_string_equal(hgw_free_day_public_day(year, easter), "paasmaandag");
    assert_string_equal(hgw_free_day_name(year, easter), "tweede paasdag");
    assert_int_equal(hgw_free_day_day(year, easter), 20260406);
    /* Windows become moments of this year. */
    hgw_rec mid = hgw_rec_find(year, "2025-2026-M"), end = hgw_rec_find(year, "2025-2026-E");
    assert_int_equal(hgw_measure_moment_kind(year, mid), HGW_MOMENT_KIND_M);
    assert_int_equal(hgw_measure_moment_window_start(year, mid), 20260101);
    assert_int_equal(hgw_measure_moment_window_end(year, mid), 20260228);
    assert_int_equal(hgw_measure_moment_grades_count(year, mid), 2);
    assert_int_equal(hgw_measure_moment_periods_count(year, mid), 2);
    assert_int_equal(hgw_measure_moment_window_start(year, end), 20260515);
    assert_int_equal(hgw_measure_moment_window_end(year, end), 20260620);
    check_same_again(ctx, year, NULL);
    check_same_again(ctx, year, country);
    hgw_doc_free(year);

    year = year_of(ctx, country, NULL, "noord", "2025-2026");
    check_period(year, 0, 20250825, 20251017, 8, 40);
    check_period(year, 3, 20260302, 20260424, 8, 39);
    check_period(year, 4, 20260504, 20260703, 9, 43);
    hgw_doc_free(year);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* A year that begins in another ISO year than it ends: the weeks go on counting, also over week 53. */
static void weeks_over_new_year(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *year = year_of(ctx, country, NULL, "midden", "2026-2027");
    hgw_rec christmas = hgw_rec_find(year, "2026-2027-P3");
    assert_int_equal(hgw_period_first_day(year, christmas), 20270104);
    assert_int_equal(hgw_school_week_iso_week(year, hgw_period_weeks_at(year, christmas, 0)), 202701);
    /* 27 April 2027 is a Tuesday in P4; 1 May begins the holiday. */
    assert_int_equal(hgw_free_day_day(year, hgw_rec_find(year, "2026-2027-koningsdag")), 20270427);
    hgw_doc_free(year);
    hgw_doc_free(country);

    static const char over[] =
        "{\"hgw\":\"calendar/1\",\"id\":\"c\",\"school_years\":[{\"id\":\"y\",\"start_date\":\"2020-08-31\","
        "\"end_date\":\"2021-07-16\"}]}";
    country = read_calendar(ctx, over);
    assert_int_equal(hgw_ctx_set_lang(ctx, HGW_LANG_EN), HGW_OK);
    year = year_of(ctx, country, NULL, NULL, NULL);
    assert_int_equal(how_many(year, HGW_T_PERIOD), 1);
    hgw_rec period = nth(year, HGW_T_PERIOD, 0);
    assert_string_equal(hgw_period_id(year, period), "y-P1");
    assert_string_equal(hgw_period_name(year, period), "summer holiday to summer holiday");
    assert_int_equal(hgw_school_week_iso_week(year, hgw_period_weeks_at(year, period, 17)), 202053);
    assert_int_equal(hgw_school_week_iso_week(year, hgw_period_weeks_at(year, period, 18)), 202101);
    assert_int_equal(hgw_school_week_monday(year, hgw_period_weeks_at(year, period, 18)), 20210104);
    check_same_again(ctx, year, NULL);
    hgw_doc_free(year);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

static void own_wins_over_country(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *own = read_calendar(ctx, own_json);
    hgw_doc *year = year_of(ctx, own, country, NULL, "2025-2026");
    assert_string_equal(hgw_calendar_id(year, HGW_ROOT), "school");
    assert_string_equal(hgw_calendar_title(year, HGW_ROOT), "Onze kalender");
    assert_string_equal(hgw_calendar_country(year, HGW_ROOT), "XX");
    assert_int_equal(hgw_calendar_chosen_days_count(year, HGW_ROOT), 1);
    assert_string_equal(hgw_school_year_id(year, nth(year, HGW_T_SCHOOL_YEAR, 0)), "ons-jaar");
    check_period(year, 0, 20250901, 20251010, 6, 30);
    hgw_rec second = nth(year, HGW_T_PERIOD, 1);
    assert_int_equal(hgw_period_first_day(year, second), 20251020);
    assert_string_equal(hgw_period_id(year, second), "ons-jaar-P2");
    assert_string_equal(hgw_period_name(year, second), "herfstvakantie tot kerst");
    /* Of nine weeks of five days a training day and a half day go. */
    assert_true(hgw_period_school_days(year, second) == 43.5);
    hgw_rec week = hgw_period_weeks_at(year, second, 4);
    assert_int_equal(hgw_school_week_monday(year, week), 20251117);
    assert_true(hgw_school_week_school_days(year, week) == 3.5);
    assert_int_equal(hgw_school_week_grade_days_count(year, week), 1);
    hgw_rec youngest = hgw_school_week_grade_days_at(year, week, 0);
    assert_int_equal(hgw_grade_days_grades_count(year, youngest), 2);
    assert_int_equal(hgw_grade_days_grades_at(year, youngest, 0), 1);
    assert_int_equal(hgw_grade_days_grades_at(year, youngest, 1), 2);
    assert_true(hgw_grade_days_school_days(year, youngest) == 3);
    assert_int_equal(hgw_school_week_grade_days_count(year, hgw_period_weeks_at(year, second, 3)), 0);
    /* A holiday of no certain kind does not divide, but is free: two days. */
    hgw_rec fourth = nth(year, HGW_T_PERIOD, 3);
    assert_int_equal(hgw_period_first_day(year, fourth), 20260223);
    assert_true(hgw_period_school_days(year, fourth) == 45 - 2 - 2);
    assert_int_equal(how_many(year, HGW_T_HOLIDAY), 6);
    /* Own days first; Good Friday was chosen, Easter Monday stands already, Liberation Day was not chosen. */
    assert_int_equal(how_many(year, HGW_T_FREE_DAY), 7);
    assert_string_equal(hgw_free_day_name(year, hgw_rec_find(year, "pm")), "paasmaandag van ons");
    assert_null(hgw_free_day_public_day(year, hgw_rec_find(year, "pm")));
    assert_int_equal(hgw_free_day_day(year, hgw_rec_find(year, "ons-jaar-goede-vrijdag")), 20260403);
    assert_int_equal(hgw_rec_find(year, "ons-jaar-paasmaandag"), 0);
    assert_int_equal(hgw_rec_find(year, "ons-jaar-bevrijding"), 0);
    hgw_rec block = hgw_rec_find(year, "blok-1");
    assert_string_equal(hgw_block_subject(year, block), "rekenen");
    assert_int_equal(hgw_block_half_way(year, block), 20250910);
    assert_true(hgw_block_school_days(year, block) == 15);
    check_same_again(ctx, year, NULL);
    check_same_again(ctx, year, country);
    /* The country first: the same year, under the country's id. */
    hgw_doc *other = year_of(ctx, country, own, NULL, "2025-2026");
    assert_string_equal(hgw_calendar_id(other, HGW_ROOT), "land-midden-ons-jaar");
    assert_int_equal(hgw_period_last_day(other, nth(other, HGW_T_PERIOD, 0)), 20251010);
    hgw_doc_free(other);
    hgw_doc_free(year);
    hgw_doc_free(own);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* A week by which the May holiday may be lengthened counts once it is taken, and is one holiday with it. */
static void optional_weeks(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *options = options_of(ctx, "midden", "2025-2026"),
            *year = NULL;
    hgw_calendar_options_set_take_optional(options, HGW_ROOT, 1);
    assert_int_equal(hgw_calendar(ctx, country, NULL, 0, options, &year), HGW_OK);
    assert_int_equal(how_many(year, HGW_T_HOLIDAY), 6);
    assert_int_equal(how_many(year, HGW_T_PERIOD), 5);
    check_period(year, 3, 20260223, 20260417, 8, 39);
    check_period(year, 4, 20260504, 20260717, 11, 53);
    assert_false(hgw_has(year, hgw_rec_find(year, "m0"), HGW_HOLIDAY_OPTIONAL));
    check_same_again(ctx, year, NULL);
    hgw_doc_free(year);
    hgw_doc_free(options);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

static void check_today(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date today, const char *id) {
    assert_int_equal(hgw_ctx_set_today(ctx, today), HGW_OK);
    hgw_doc *year = year_of(ctx, calendar, NULL, "midden", NULL);
    assert_string_equal(hgw_school_year_id(year, nth(year, HGW_T_SCHOOL_YEAR, 0)), id);
    hgw_doc_free(year);
}

static void the_year_of_today(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json);
    check_today(ctx, country, 20250801, "2025-2026");
    check_today(ctx, country, 20251121, "2025-2026");
    check_today(ctx, country, 20260731, "2025-2026");
    check_today(ctx, country, 20260801, "2026-2027");
    hgw_calendar_set_turn_month(country, HGW_ROOT, 9);
    check_today(ctx, country, 20260831, "2025-2026");
    check_today(ctx, country, 20270701, "2026-2027");
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* Blocks, weeks and half years that a school set are periods too, but have no weeks of their own; ids that two
 * calendars use for two things do not clash, and what is linked to keeps its id. */
static void own_periods_and_ids(void **state) {
    (void)state;
    static const char own[] =
        "{\"hgw\":\"calendar/1\",\"id\":\"school\",\"region\":\"noord\",\"school_years\":[{\"id\":\"2025-2026\","
        "\"start_date\":\"2025-08-27\",\"end_date\":\"2026-07-01\",\"periods\":["
        "{\"id\":\"k1\",\"kind\":\"half_year\",\"first_day\":\"2025-08-27\",\"last_day\":\"2026-01-30\"},"
        "{\"id\":\"V\",\"kind\":\"vacation\",\"first_day\":\"2025-08-27\",\"last_day\":\"2025-10-17\"}]}]}";
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_calendar(ctx, country_json), *school = read_calendar(ctx, own);
    hgw_doc *year = year_of(ctx, school, country, NULL, NULL);
    assert_int_equal(how_many(year, HGW_T_PERIOD), 2);
    hgw_rec half = hgw_rec_find(year, "k1");
    assert_int_equal(hgw_rec_type(year, half), HGW_T_PERIOD);
    assert_int_equal(hgw_period_weeks_count(year, half), 0);
    assert_true(hgw_period_school_days(year, half) == 38 + 40 + 20);
    assert_int_equal(hgw_rec_type(year, hgw_rec_find(year, "2025-2026-kerst")), HGW_T_HOLIDAY);
    hgw_rec stretch = hgw_rec_find(year, "V");
    assert_int_equal(hgw_period_weeks_count(year, stretch), 8);
    /* The first week begins on a Wednesday. */
    assert_int_equal(hgw_school_week_monday(year, hgw_period_weeks_at(year, stretch, 0)), 20250825);
    assert_true(hgw_school_week_school_days(year, hgw_period_weeks_at(year, stretch, 0)) == 3);
    assert_int_equal(hgw_school_year_end_date(year, nth(year, HGW_T_SCHOOL_YEAR, 0)), 20260701);
    check_same_again(ctx, year, NULL);
    hgw_doc_free(year);
    hgw_doc_free(school);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* The school's own summer wins over the country's for the same summer, though it stands in another school year; weeks
 * that touch are one holiday.  An older own summer does not win.  A country with one region needs none named. */
static void summers(void **state) {
    (void)state;
    static const struct {
        const char *before, *first, *last;
    } rows[] = {
        {"\"first_day\":\"2025-07-12\",\"last_day\":\"2025-08-20\"", "2025-08-21", "2026-06-26"},
        {"\"first_day\":\"2025-07-12\",\"last_day\":\"2025-09-02\"", "2025-09-03", "2026-06-26"},
        {"\"first_day\":\"2024-07-12\",\"last_day\":\"2024-09-02\"", "2025-09-01", "2026-06-26"},
    };
    static const char land[] =
        "{\"hgw\":\"calendar/1\",\"id\":\"l\",\"regions\":[{\"id\":\"al\"}],\"chosen_days\":[\"d\"],"
        "\"public_holidays\":[{\"id\":\"d\",\"month\":9,\"day\":9,\"optional\":true},{\"id\":\"e\",\"month\":9,"
        "\"day\":9}],\"school_years\":[{\"id\":\"b\",\"holidays\":[{\"id\":\"z\",\"kind\":\"zomer\","
        "\"first_day\":\"2025-07-19\",\"last_day\":\"2025-08-31\"}]}]}";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char own[800], found[20];
        snprintf(own, sizeof own,
                 "{\"hgw\":\"calendar/1\",\"id\":\"o\",\"school_years\":[{\"id\":\"a\",\"holidays\":[{\"kind\":"
                 "\"zomer\",%s}]},{\"id\":\"b\",\"holidays\":[{\"kind\":\"zomer\",\"first_day\":\"2026-06-27\","
                 "\"last_day\":\"2026-07-03\"},{\"kind\":\"zomer\",\"first_day\":\"2026-07-06\",\"last_day\":"
                 "\"2026-08-16\"}]}]}",
                 rows[i].before);
        hgw_ctx *ctx = hgw_ctx_new();
        hgw_doc *school = read_calendar(ctx, own), *country = read_calendar(ctx, land);
        hgw_doc *year = year_of(ctx, school, country, NULL, "b");
        hgw_show(year, nth(year, HGW_T_SCHOOL_YEAR, 0), HGW_SCHOOL_YEAR_START_DATE, found, sizeof found);
        assert_string_equal(found, rows[i].first);
        hgw_show(year, nth(year, HGW_T_SCHOOL_YEAR, 0), HGW_SCHOOL_YEAR_END_DATE, found, sizeof found);
        assert_string_equal(found, rows[i].last);
        assert_string_equal(hgw_calendar_id(year, HGW_ROOT), "l-al-b");
        /* What the country itself chose is free, once; the choice was not the school's. */
        assert_int_equal(how_many(year, HGW_T_FREE_DAY), 1);
        assert_int_equal(hgw_free_day_day(year, hgw_rec_find(year, "b-d")), 20250909);
        assert_int_equal(hgw_calendar_chosen_days_count(year, HGW_ROOT), 0);
        check_same_again(ctx, year, NULL);
        hgw_doc_free(year);
        hgw_doc_free(country);
        hgw_doc_free(school);
        hgw_ctx_free(ctx);
    }
}

static int32_t work(hgw_ctx *ctx) {
    hgw_doc *country = NULL, *own = NULL, *year = NULL;
    int32_t status = hgw_doc_from_json(ctx, HGW_T_CALENDAR, country_json, strlen(country_json), NULL, &country);
    if (status == HGW_OK)
        status = hgw_doc_from_json(ctx, HGW_T_CALENDAR, own_json, sizeof own_json - 1, NULL, &own);
    const hgw_doc *beside[] = {country};
    if (status == HGW_OK)
        status = hgw_ctx_set_today(ctx, 20251121);
    if (status == HGW_OK) {
        status = hgw_calendar(ctx, own, beside, 1, NULL, &year);
        assert_true((year != NULL) == (status == HGW_OK));
        assert_int_equal(hgw_error_status(ctx), status);
    }
    hgw_doc_free(year);
    hgw_doc_free(own);
    hgw_doc_free(country);
    return status;
}

static void memory_runs_out(void **state) {
    (void)state;
    for (int and_on = 0; and_on < 2; and_on++) {
        size_t failures = 1;
        for (size_t at = 2; failures && at < 100000; at++) {
            failing_mem memory;
            failing_mem_start(&memory);
            memory.fail_at = at;
            memory.and_on = and_on;
            hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
            int32_t status = work(ctx);
            failures = memory.failures;
            assert_int_equal(status, failures ? HGW_E_NOMEM : HGW_OK);
            hgw_ctx_free(ctx);
            assert_int_equal(failing_mem_wrong(&memory), 0);
        }
        assert_int_equal(failures, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_worked_case),     cmocka_unit_test(a_country_by_region),
        cmocka_unit_test(weeks_over_new_year), cmocka_unit_test(own_wins_over_country),
        cmocka_unit_test(optional_weeks),      cmocka_unit_test(the_year_of_today),
        cmocka_unit_test(own_periods_and_ids), cmocka_unit_test(summers),
        cmocka_unit_test(memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
