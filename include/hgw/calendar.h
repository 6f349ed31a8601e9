/** @file calendar.h  School time: periods from vacation to vacation, weeks, measuring moments, school days.
 *
 * A calendar document is either a *country's* (it has `regions` or `holiday_rules`: the data files that come with the
 * library are of this kind) or a *school's own*.  hgw_calendar() works out one school year from them.  The questions
 * below it want such a worked-out calendar, or a school's own: of holidays that name a region, they count those of the
 * calendar's own `region` and no other, and optional ones not at all.  Of a country's calendar they count the public
 * holidays too, in the civil years in which its school years and holidays begin and end (the first 128 of them). */
#ifndef HGW_CALENDAR_H
#define HGW_CALENDAR_H

#include "rec.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Work out one school year of one region: its holidays, the periods between them with their weeks, half-way days and
 * school days, the public holidays among the free days, the measuring moments with the periods they fall in, and the
 * blocks of methods beside them (S67, S68, S147, S148).
 *  @param ctx       the context; its today chooses the school year when the options do not.
 *  @param calendar  a calendar: a school's own or a country's.
 *  @param beside    more calendars.  What a school settled itself wins over what a country settled: a kind of holiday
 *                   that its own calendar has in this year, periods and measuring moments.  Free days of all of them
 *                   count.  Other documents are not looked at.
 *  @param count     how many; 0: @p beside may be NULL.
 *  @param options   a document of type HGW_T_CALENDAR_OPTIONS (region, school_year, take_optional), or NULL.
 *  @param out       a calendar with this one school year, which needs nothing beside it; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_NOTFOUND: no such region or school year (`calendar.region.unknown`, `calendar.year.unknown`;
 *                  `calendar.region.missing` and `calendar.year.missing` when there are several to choose from;
 * `calendar.day.unknown`: a chosen day that is no public holiday). HGW_E_RANGE, with the place: a holiday that ends
 * before it starts, two that overlap, no summer holiday to end the year with, a year of less than 100 or more than 400
 * days (`calendar.…`).  HGW_E_TYPE, HGW_E_MISUSE, HGW_E_NOMEM.
 *  @par Example
 *  @code
 *  hgw_doc *options = hgw_doc_new(ctx, HGW_T_CALENDAR_OPTIONS), *year = NULL;
 *  hgw_calendar_options_set_region(options, HGW_ROOT, "midden");
 *  hgw_calendar_options_set_school_year(options, HGW_ROOT, "2025-2026");
 *  if (hgw_calendar(ctx, netherlands, NULL, 0, options, &year) != HGW_OK) puts(hgw_error_message(ctx));
 *  for (hgw_rec p = 0; year && (p = hgw_rec_next(year, HGW_T_PERIOD, p)) != 0; )
 *      printf("%s: %d\n", hgw_period_name(year, p), (int)hgw_period_first_day(year, p));
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_calendar(hgw_ctx *ctx, const hgw_doc *calendar, const hgw_doc *const *beside, int32_t count,
                             const hgw_doc *options, hgw_doc **out);

/** Count the school days from one day to another, both counted: Mondays to Fridays less holidays and free days; a day
 * with a free half counts as 0.5.
 *  @param ctx       the context, for memory and errors.
 *  @param calendar  a calendar.
 *  @param from      the first day.
 *  @param to        the last day; before @p from: there are none.
 *  @param grade     1 to 8; 0: days that all grades have off count as free, others do not.
 *  @param out       the number of days.
 *  @return HGW_OK, or the status.
 *  @par Errors     HGW_E_TYPE: no calendar; HGW_E_RANGE: no such day or grade; HGW_E_MISUSE, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_date_school_days(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date from, hgw_date to, int32_t grade,
                                     double *out);

/** The school day that comes some school days later (or earlier).
 *  @param ctx       the context, for memory and errors.
 *  @param calendar  a calendar.
 *  @param from      any day.
 *  @param days      1: the next school day after @p from; -1: the one before it; 0: @p from itself when it is a school
 *                   day, else the next.  A day with a free half is a school day.
 *  @param grade     1 to 8, or 0 as in hgw_date_school_days().
 *  @param out       the day.
 *  @return HGW_OK, or the status.
 *  @par Errors     HGW_E_RANGE: no such day or grade, or the answer lies outside the years 1 to 9999; others as above.
 *  @since 0.1 */
HGW_API int32_t hgw_date_add_school(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date from, int32_t days, int32_t grade,
                                    hgw_date *out);

/** The day on which half of the school days of a stretch are over: school day ceil(n/2) of n.
 *  @param ctx       the context, for memory and errors.
 *  @param calendar  a calendar.
 *  @param first     the first day of the stretch.
 *  @param last      the last day.
 *  @param out       the day; 0 when there is no school day between them.
 *  @return HGW_OK, or the status.
 *  @par Errors     HGW_E_RANGE: no such day; others as above.
 *  @since 0.1 */
HGW_API int32_t hgw_date_half_way(hgw_ctx *ctx, const hgw_doc *calendar, hgw_date first, hgw_date last, hgw_date *out);

/** The record of a calendar that a day lies in: ask again with the answer for the next one, as several blocks may run
 * at once.
 *  @param calendar  a calendar.
 *  @param date      a day.
 *  @param type      HGW_T_SCHOOL_YEAR, HGW_T_HOLIDAY, HGW_T_PERIOD, HGW_T_SCHOOL_WEEK, HGW_T_BLOCK,
 *                   HGW_T_MEASURE_MOMENT or HGW_T_FREE_DAY.  Summer days before the calendar's turn (1 August unless
 *                   it says otherwise) lie in the school year that ended, those from the turn on in the next one.  A
 *                   school week runs from Monday to Sunday.
 *  @param previous  the last answer; 0 to begin.
 *  @return the record, or 0 when there is none (or no more).
 *  @par Errors     0 and the error on the document's context: HGW_E_TYPE (no calendar; records of this type do not lie
 *                  on days; @p previous is of another type), HGW_E_STALE, HGW_E_RANGE (no such day).
 *  @since 0.1 */
HGW_API hgw_rec hgw_date_find(const hgw_doc *calendar, hgw_date date, hgw_type type, hgw_rec previous);

/** The day it is at an instant where the calendar holds: its `utc_offset`, and an hour more in European summer time
 * when it says so (from the last Sunday of March to that of October, 01:00 UTC, in every year).  Systems that keep a
 * day as an instant keep the local midnight, which in UTC is the evening before.
 *  @param calendar  a calendar; NULL: UTC.
 *  @param seconds   seconds since 1970-01-01 00:00 UTC.
 *  @return the day, or 0 outside the years 1 to 9999.
 *  @par Errors     0 and the error on the document's context: HGW_E_TYPE.
 *  @since 0.1 */
HGW_API hgw_date hgw_date_local(const hgw_doc *calendar, int64_t seconds);

#ifdef __cplusplus
}
#endif
#endif
