/* year_fixture.h: calendars for the tests of school years, made by hand: an invented country with two regions, and ways
 * to work a year out and to look at it. */
#ifndef HGW_TESTS_YEAR_FIXTURE_H
#define HGW_TESTS_YEAR_FIXTURE_H

#include <hgw/hgw.h>

/* A country: regions "noord" and "midden", the years 2025-2026 and 2026-2027. */
extern const char country_json[];

/* A calendar from text; the test fails when it cannot be read. */
hgw_doc *read_calendar(hgw_ctx *ctx, const char *json);

/* The text of a document; hgw_free() it. */
char *text_of(hgw_ctx *ctx, const hgw_doc *doc);

/* Options; NULL leaves one unset. */
hgw_doc *options_of(hgw_ctx *ctx, const char *region, const char *school_year);

/* Work out a year from one or two calendars; the test fails when that fails. */
hgw_doc *year_of(hgw_ctx *ctx, const hgw_doc *calendar, const hgw_doc *beside, const char *region,
                 const char *school_year);

/* The n-th record of a type, from 0; 0 when there are not so many. */
hgw_rec nth(const hgw_doc *doc, hgw_type type, int32_t n);
int32_t how_many(const hgw_doc *doc, hgw_type type);

/* Working out what has been worked out changes nothing. */
void check_same_again(hgw_ctx *ctx, const hgw_doc *year, const hgw_doc *beside);

/* The period with this number less one runs from a first to a last day, and has so many weeks and school days. */
void check_period(const hgw_doc *year, int32_t n, hgw_date first, hgw_date last, int32_t weeks, double days);

#endif
