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

/* Gaps in order, that do not touch, and the days outside them of which a half is free.  Without a calendar there are
 * none. */
typedef struct hgwi_time {
    hgwi_gap *days, *weeks;
    int32_t *half;
    int32_t day_gaps, week_gaps, half_days;
} hgwi_time;

/* How many places the caller must make for days, for weeks and for half days. */
size_t hgwi_time_room(const hgw_doc *const *docs, int32_t count);

/* Take the gaps from the calendars among the documents; the room for them is there.  When a calendar is a school's own,
 * those of countries do not count.  Holidays as in hgwi_holiday_counts(); free days that all grades have off and, for a
 * grade from 1 to 8, those that it has off; public holidays of countries.  A whole free day wins over a half one. */
void hgwi_time_fill(hgwi_time *time, const hgw_doc *const *docs, int32_t count, const char *region, int32_t grade);

/* Days with school from one day to another, both counted: a half day is one.  And in half days: a half day is 1, any
 * other 2. */
int32_t hgwi_school_days(const hgwi_time *time, hgw_date from, hgw_date to);
int32_t hgwi_half_school_days(const hgwi_time *time, hgw_date from, hgw_date to);

/* The school day some school days after a day (or before it: negative); 0 days: the day itself, or else the next school
 * day.  0 when the calendar of years ends before it. */
hgw_date hgwi_add_school(const hgwi_time *time, hgw_date from, int32_t days);

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
