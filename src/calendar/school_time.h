/* school_time.h: school time: which days and weeks have school, how long somebody waits, where half of a period is. */
#ifndef HGWI_SCHOOL_TIME_H
#define HGWI_SCHOOL_TIME_H

#include <hgw/accessors.h>

#include "doc/doc.h"

/* Days (or weeks) in a row without school, as numbers since day 0, which is a Monday.  `before` counts what lies in
 * earlier gaps: Mondays to Fridays for days, weeks for weeks. */
typedef struct hgwi_gap {
    int32_t first, last;
    int32_t before;
} hgwi_gap;

/* Gaps in order, that do not touch.  Without a calendar there are none. */
typedef struct hgwi_time {
    hgwi_gap *days, *weeks;
    int32_t day_gaps, week_gaps;
} hgwi_time;

/* Take the gaps from the calendars among the documents.  The room for days and weeks is made by the caller: a gap for
 * each record that the calendars hold. */
void hgwi_time_fill(hgwi_time *time, const hgw_doc *const *beside, int32_t count);

/* Days with school from one day to another, both counted. */
int32_t hgwi_school_days(const hgwi_time *time, hgw_date from, hgw_date to);

/* School day ceil(n/2) of the n of a period; and ceil(3n/4). */
hgw_date hgwi_half_way(const hgwi_time *time, hgw_date first, hgw_date last);
hgw_date hgwi_three_quarters(const hgwi_time *time, hgw_date first, hgw_date last);

/* Have more than so many weeks passed between two days?  Weeks without school do not count. */
int hgwi_waited(const hgwi_time *time, hgw_date from, hgw_date to, double weeks);

/* The number of the week a day lies in, and the weeks with school strictly between two weeks. */
int32_t hgwi_week(hgw_date date);
int32_t hgwi_school_weeks_between(const hgwi_time *time, int32_t week, int32_t later);

/* Does the day lie in a holiday or on a free day?  Weekends are not asked about. */
int hgwi_in_holiday(const hgwi_time *time, hgw_date date);

#endif
