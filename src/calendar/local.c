/* local.c: the day it is at an instant.  European summer time runs from the last Sunday of March to the last Sunday of
 * October, both at 01:00 UTC; the present rule is held for all years. */
#include <hgw/calendar.h>

#include "doc/doc.h"

#include <hgw/accessors.h>

enum { DAY = 24 * 60 * 60, HOUR = 60 * 60, MINUTE = 60, EPOCH = 19700101, WEEK = 7 };

/* Far outside the years 1 to 9999, and far from where sums run over. */
static const int64_t far_off = INT64_C(1) << 40;

/* Whole days since day 0, also before it. */
static int64_t day_of(int64_t seconds) {
    int64_t days = seconds / DAY;
    return days - (seconds % DAY < 0) + hgwi_date_days(EPOCH);
}

static hgw_date date_of(int64_t seconds) {
    int64_t days = day_of(seconds);
    return days < 0 || days > INT32_MAX ? 0 : hgwi_date_from_days((int32_t)days);
}

/* 01:00 UTC of the last Sunday of a month of 31 days.  Day 0 was a Monday. */
static int64_t change(int32_t year, int32_t month) {
    int32_t last = hgwi_date_days(year * 10000 + month * 100 + 31);
    int32_t sunday = last - (last + 1) % WEEK;
    return (int64_t)(sunday - hgwi_date_days(EPOCH)) * DAY + HOUR;
}

static int is_summer(int64_t seconds) {
    int32_t year = date_of(seconds) / 10000;
    return year > 0 && seconds >= change(year, 3) && seconds < change(year, 10);
}

hgw_date hgw_date_local(const hgw_doc *calendar, int64_t seconds) {
    int64_t offset = 0;
    if (calendar) {
        if (hgw_rec_type(calendar, HGW_ROOT) != HGW_T_CALENDAR) {
            hgwi_fail_doc(calendar, HGWI_ERR_TYPE_DOCUMENT, hgw_type_name(HGW_T_CALENDAR), 0);
            return 0;
        }
        offset = hgw_calendar_utc_offset(calendar, HGW_ROOT) * MINUTE;
    }
    if (seconds < -far_off || seconds > far_off)
        return 0;
    if (calendar && hgw_calendar_summer_time(calendar, HGW_ROOT) && is_summer(seconds))
        offset += HOUR;
    return date_of(seconds + offset);
}
