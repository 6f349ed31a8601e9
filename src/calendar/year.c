/* year.c: the verb that works out one school year of one region.  What others link to (periods, blocks, moments) enters
 * the result first, so that it keeps its id when two calendars use one id for two things. */
#include <hgw/calendar.h>

#include <string.h>

#include "country.h"
#include "year_days.h"
#include "year_holidays.h"
#include "year_periods.h"
#include "year_pick.h"
#include "year_weeks.h"

/* Fields of the root that come together from the first calendar that has one of them. */
static const hgw_field root_fields[][2] = {
    {HGW_CALENDAR_TITLE, 0},
    {HGW_CALENDAR_COUNTRY, 0},
    {HGW_CALENDAR_SOURCE, HGW_CALENDAR_CHECKED_ON},
    {HGW_CALENDAR_PERIOD_COUNT, 0},
    {HGW_CALENDAR_TURN_MONTH, HGW_CALENDAR_TURN_DAY},
    {HGW_CALENDAR_UTC_OFFSET, HGW_CALENDAR_SUMMER_TIME},
    {HGW_CALENDAR_HEARING_FROM, 0},
};

static const char *first_id(const hgwi_year *year, int32_t from, int32_t to) {
    const char *id = NULL;
    for (; !id && from < to; from++)
        id = hgw_calendar_id(year->calendars[from], HGW_ROOT);
    return id;
}

/* An own calendar that held this one year already keeps its id; else the id says what was worked out. */
static const char *root_id(hgwi_year *year) {
    const hgw_doc *calendar = year->calendar;
    const char *id = hgw_calendar_id(calendar, HGW_ROOT), *kind = hgw_type_name(HGW_T_CALENDAR);
    if (id && !hgwi_calendar_is_country(calendar) && hgw_calendar_school_years_count(calendar, HGW_ROOT) == 1 &&
        year->years[0] != 0)
        return id;
    id = first_id(year, year->own, year->count);
    if (!id)
        id = first_id(year, 0, year->own);
    if (!id)
        id = kind;
    if (year->region)
        id = hgwi_year_join(year, id, "-", year->region);
    id = hgwi_year_join(year, id, "-", year->id);
    return id ? id : kind;
}

static void copy_root(hgwi_year *year) {
    for (size_t i = 0; i < sizeof root_fields / sizeof *root_fields; i++) {
        hgw_field one = root_fields[i][0], two = root_fields[i][1];
        for (int32_t from = 0; from < year->count; from++) {
            const hgw_doc *doc = year->calendars[from];
            if (!hgw_has(doc, HGW_ROOT, one) && !(two && hgw_has(doc, HGW_ROOT, two)))
                continue;
            hgwi_year_field(year, HGW_ROOT, one, from, HGW_ROOT, one);
            if (two)
                hgwi_year_field(year, HGW_ROOT, two, from, HGW_ROOT, two);
            break;
        }
    }
    hgwi_year_text(year, HGW_ROOT, HGW_CALENDAR_REGION, year->region);
}

static const char *year_name(const hgwi_year *year) {
    const char *name = NULL;
    for (int32_t i = 0; !name && i < year->count; i++)
        if (year->years[i])
            name = hgw_school_year_name(year->calendars[i], year->years[i]);
    return name;
}

/* The result, with its root and its school year. */
static void start(hgwi_year *year) {
    year->out = hgw_doc_new(year->ctx, HGW_T_CALENDAR);
    if (!year->out) {
        year->status = HGW_E_NOMEM;
        return;
    }
    hgwi_year_text(year, HGW_ROOT, HGW_CALENDAR_ID, root_id(year));
    copy_root(year);
    year->made = hgwi_year_add(year, HGW_ROOT, HGW_CALENDAR_SCHOOL_YEARS, year->id, NULL);
    if (year->status == HGW_OK)
        year->id = hgw_school_year_id(year->out, year->made);
    hgwi_year_text(year, year->made, HGW_SCHOOL_YEAR_NAME, year_name(year));
    hgwi_year_day(year, year->made, HGW_SCHOOL_YEAR_START_DATE, year->first);
    hgwi_year_day(year, year->made, HGW_SCHOOL_YEAR_END_DATE, year->last);
}

static void (*const steps[])(hgwi_year *year) = {
    hgwi_year_pick_region, hgwi_year_pick,   hgwi_year_holidays,       hgwi_year_bounds,    start,
    hgwi_year_periods,     hgwi_year_blocks, hgwi_year_moments,        hgwi_year_free_days, hgwi_year_write_holidays,
    hgwi_year_public_days, hgwi_year_weeks,  hgwi_year_moment_periods,
};

int32_t hgw_calendar(hgw_ctx *ctx, const hgw_doc *calendar, const hgw_doc *const *beside, int32_t count,
                     const hgw_doc *options, hgw_doc **out) {
    hgwi_year year;
    memset(&year, 0, sizeof year);
    year.ctx = ctx;
    year.calendar = calendar;
    year.options = options;
    year.status = hgwi_want_out(ctx, out);
    if (year.status == HGW_OK)
        year.status = hgwi_want(ctx, calendar, HGW_T_CALENDAR, 0);
    if (year.status == HGW_OK)
        year.status = hgwi_want(ctx, options, HGW_T_CALENDAR_OPTIONS, 1);
    if (year.status == HGW_OK)
        year.status = hgwi_want_beside(ctx, beside, count);
    if (year.status != HGW_OK)
        return year.status;
    hgwi_pool_start(&year.pool, hgwi_ctx_mem(ctx));
    hgwi_year_gather(&year, beside, count);
    for (size_t i = 0; year.status == HGW_OK && i < sizeof steps / sizeof *steps; i++)
        steps[i](&year);
    hgwi_pool_end(&year.pool);
    if (year.status == HGW_OK)
        *out = year.out;
    else
        hgw_doc_free(year.out);
    return year.status == HGW_E_NOMEM ? hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0) : year.status;
}
