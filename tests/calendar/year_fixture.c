/* year_fixture.c: calendars for the tests of school years. */
#include "year_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

const char country_json[] =
    "{\"hgw\":\"calendar/1\",\"id\":\"land\",\"title\":\"Vakanties van "
    "Land\",\"country\":\"XX\",\"source\":\"verzonnen\","
    "\"checked_on\":\"2026-01-02\",\"period_count\":5,\"turn_month\":8,\"turn_day\":1,\"utc_offset\":60,"
    "\"summer_time\":true,"
    "\"regions\":[{\"id\":\"noord\",\"name\":\"Noord\"},{\"id\":\"midden\",\"name\":\"Midden\"}],"
    "\"holiday_rules\":[{\"id\":\"r1\",\"kind\":\"herfst\",\"name\":\"herfst\",\"days\":9},"
    "{\"id\":\"r2\",\"kind\":\"kerst\",\"name\":\"kerst\"},{\"id\":\"r3\",\"kind\":\"voorjaar\"},"
    "{\"id\":\"r4\",\"kind\":\"mei\",\"name\":\"mei\"},{\"id\":\"r5\",\"kind\":\"zomer\",\"name\":\"zomer\"},"
    "{\"id\":\"r6\",\"kind\":\"other\",\"name\":\"vrij\"}],"
    "\"public_holidays\":["
    "{\"id\":\"goede-vrijdag\",\"name\":\"Goede Vrijdag\",\"easter_offset\":-2,\"optional\":true},"
    "{\"id\":\"paasmaandag\",\"name\":\"tweede paasdag\",\"easter_offset\":1},"
    "{\"id\":\"koningsdag\",\"name\":\"Koningsdag\",\"month\":4,\"day\":27,\"if_sunday\":-1,\"from_year\":2014},"
    "{\"id\":\"bevrijding\",\"name\":\"Bevrijdingsdag\",\"month\":5,\"day\":5,\"optional\":true},"
    "{\"id\":\"hemelvaart\",\"name\":\"Hemelvaartsdag\",\"easter_offset\":39},"
    "{\"id\":\"pinkstermaandag\",\"name\":\"tweede pinksterdag\",\"easter_offset\":50},"
    "{\"id\":\"eerste-kerstdag\",\"name\":\"eerste kerstdag\",\"month\":12,\"day\":25}],"
    "\"measure_windows\":["
    "{\"id\":\"M\",\"kind\":\"m\",\"name\":\"M-meting\",\"first_month\":1,\"last_month\":2,\"grades\":[3,4]},"
    "{\"id\":\"E\",\"kind\":\"e\",\"name\":\"E-meting\",\"first_month\":5,\"first_day\":15,\"last_month\":6,"
    "\"last_day\":20}],"
    "\"school_years\":[{\"id\":\"2025-2026\",\"name\":\"2025-2026\",\"holidays\":["
    "{\"id\":\"z0n\",\"kind\":\"zomer\",\"first_day\":\"2025-07-12\",\"last_day\":\"2025-08-24\",\"region\":\"noord\"},"
    "{\"id\":\"z0m\",\"kind\":\"zomer\",\"first_day\":\"2025-07-19\",\"last_day\":\"2025-08-31\",\"region\":\"midden\"}"
    ","
    "{\"id\":\"h1\",\"kind\":\"herfst\",\"first_day\":\"2025-10-18\",\"last_day\":\"2025-10-26\",\"advisory\":true},"
    "{\"id\":\"k1\",\"kind\":\"kerst\",\"first_day\":\"2025-12-20\",\"last_day\":\"2026-01-04\",\"source\":\"besluit\"}"
    ","
    "{\"id\":\"v1n\",\"kind\":\"voorjaar\",\"name\":\"krokus\",\"first_day\":\"2026-02-21\","
    "\"last_day\":\"2026-03-01\",\"region\":\"noord\"},"
    "{\"id\":\"v1m\",\"kind\":\"voorjaar\",\"name\":\"krokus\",\"first_day\":\"2026-02-14\","
    "\"last_day\":\"2026-02-22\",\"region\":\"midden\",\"doubtful\":true,\"note\":\"nakijken\"},"
    "{\"id\":\"m0\",\"kind\":\"mei\",\"first_day\":\"2026-04-18\",\"last_day\":\"2026-04-26\",\"optional\":true},"
    "{\"id\":\"m1\",\"kind\":\"mei\",\"first_day\":\"2026-04-25\",\"last_day\":\"2026-05-03\"},"
    "{\"id\":\"z1n\",\"kind\":\"zomer\",\"first_day\":\"2026-07-04\",\"last_day\":\"2026-08-16\",\"region\":\"noord\"},"
    "{\"id\":\"z1m\",\"kind\":\"zomer\",\"first_day\":\"2026-07-18\",\"last_day\":\"2026-08-30\","
    "\"region\":\"midden\"}]},"
    "{\"id\":\"2026-2027\",\"name\":\"2026-2027\",\"holidays\":["
    "{\"id\":\"h2\",\"kind\":\"herfst\",\"first_day\":\"2026-10-17\",\"last_day\":\"2026-10-25\"},"
    "{\"id\":\"k2\",\"kind\":\"kerst\",\"first_day\":\"2026-12-19\",\"last_day\":\"2027-01-03\"},"
    "{\"id\":\"v2\",\"kind\":\"voorjaar\",\"first_day\":\"2027-02-20\",\"last_day\":\"2027-02-28\"},"
    "{\"id\":\"m2\",\"kind\":\"mei\",\"first_day\":\"2027-05-01\",\"last_day\":\"2027-05-09\"},"
    "{\"id\":\"z2\",\"kind\":\"zomer\",\"first_day\":\"2027-07-17\",\"last_day\":\"2027-08-29\"}]}]}";

hgw_doc *read_calendar(hgw_ctx *ctx, const char *json) {
    hgw_doc *doc = NULL;
    if (hgw_doc_from_json(ctx, HGW_T_CALENDAR, json, strlen(json), NULL, &doc) != HGW_OK)
        fail_msg("%s", hgw_error_message(ctx));
    return doc;
}

char *text_of(hgw_ctx *ctx, const hgw_doc *doc) {
    char *text = NULL;
    size_t size = 0;
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, &size), HGW_OK);
    return text;
}

hgw_doc *options_of(hgw_ctx *ctx, const char *region, const char *school_year) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_CALENDAR_OPTIONS);
    assert_non_null(options);
    if (region)
        assert_int_equal(hgw_calendar_options_set_region(options, HGW_ROOT, region), HGW_OK);
    if (school_year)
        assert_int_equal(hgw_calendar_options_set_school_year(options, HGW_ROOT, school_year), HGW_OK);
    return options;
}

hgw_doc *year_of(hgw_ctx *ctx, const hgw_doc *calendar, const hgw_doc *beside, const char *region,
                 const char *school_year) {
    hgw_doc *options = options_of(ctx, region, school_year), *year = NULL;
    if (hgw_calendar(ctx, calendar, &beside, beside != NULL, options, &year) != HGW_OK)
        fail_msg("%s %s", hgw_error_message(ctx), hgw_error_where(ctx));
    hgw_doc_free(options);
    return year;
}

hgw_rec nth(const hgw_doc *doc, hgw_type type, int32_t n) {
    hgw_rec rec = 0;
    do
        rec = hgw_rec_next(doc, type, rec);
    while (rec != 0 && n-- > 0);
    return rec;
}

int32_t how_many(const hgw_doc *doc, hgw_type type) {
    int32_t count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, type, r)) != 0;)
        count++;
    return count;
}

void check_same_again(hgw_ctx *ctx, const hgw_doc *year, const hgw_doc *beside) {
    hgw_doc *again = NULL;
    assert_int_equal(hgw_calendar(ctx, year, &beside, beside != NULL, NULL, &again), HGW_OK);
    char *first = text_of(ctx, year), *second = text_of(ctx, again);
    assert_string_equal(first, second);
    hgw_free(first);
    hgw_free(second);
    hgw_doc_free(again);
}

void check_period(const hgw_doc *year, int32_t n, hgw_date first, hgw_date last, int32_t weeks, double days) {
    hgw_rec period = nth(year, HGW_T_PERIOD, n);
    assert_int_equal(hgw_period_kind(year, period), HGW_PERIOD_KIND_VACATION);
    assert_int_equal(hgw_period_number(year, period), n + 1);
    assert_int_equal(hgw_period_first_day(year, period), first);
    assert_int_equal(hgw_period_last_day(year, period), last);
    assert_int_equal(hgw_period_weeks_count(year, period), weeks);
    assert_true(hgw_period_school_days(year, period) == days);
}
