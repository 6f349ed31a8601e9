/** @file date.h  Days of the civil (Gregorian) calendar, years 1 to 9999, as numbers: 20260901.  No context, no memory,
 * no clock: what these ask is in their arguments. */
#ifndef HGW_DATE_H
#define HGW_DATE_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The day that lies some days later (or earlier).
 *  @param from  a day.
 *  @param days  how many days later; negative: earlier.
 *  @return the day, or 0 when @p from is no day or the answer lies outside the years 1 to 9999.
 *  @since 0.1 */
HGW_API hgw_date hgw_date_add(hgw_date from, int32_t days);

/** How many days lie from one day to another: 0 for the same day, 1 for the next.
 *  @param from  a day.
 *  @param to    a day; before @p from: the answer is negative.
 *  @return the number of days; 0 when either is no day.
 *  @since 0.1 */
HGW_API int32_t hgw_date_days(hgw_date from, hgw_date to);

/** The day of the week.
 *  @param date  a day.
 *  @return 1 Monday to 7 Sunday (a value of HGW_WEEKDAY_… as far as school days go); 0 when it is no day.
 *  @since 0.1 */
HGW_API int32_t hgw_date_weekday(hgw_date date);

/** The ISO 8601 week: weeks begin on Monday, and week 1 holds the first Thursday of the year.
 *  @param date  a day.
 *  @return year and week as one number, 202601 for 2025-12-29, whose year need not be that of the day; 0 when it is no
 *  day.
 *  @since 0.1 */
HGW_API int32_t hgw_date_iso_week(hgw_date date);

/** The Monday of an ISO week.
 *  @param iso_week  year and week as one number, 202601.
 *  @return the day, or 0 when there is no such week (202553).
 *  @since 0.1 */
HGW_API hgw_date hgw_date_of_week(int32_t iso_week);

/** Easter Sunday, by which public holidays move.
 *  @param year  1583 to 9999 (before that the Gregorian calendar was not in use).
 *  @return the day, or 0 for another year.
 *  @since 0.1 */
HGW_API hgw_date hgw_date_easter(int32_t year);

#ifdef __cplusplus
}
#endif
#endif
