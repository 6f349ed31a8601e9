/* find.c: the records of a calendar that a day lies in. */
#include <hgw/calendar.h>

#include "country.h"

enum {
    TURN_MONTH = 8, /* unless the calendar says otherwise a school year turns on 1 August */
    LONGEST_SUMMER = 120
};

/* The fields that say from when to when a record lasts. */
static const struct {
    hgw_type type;
    hgw_field first, last;
} spans[] = {
    {HGW_T_HOLIDAY, HGW_HOLIDAY_FIRST_DAY, HGW_HOLIDAY_LAST_DAY},
    {HGW_T_PERIOD, HGW_PERIOD_FIRST_DAY, HGW_PERIOD_LAST_DAY},
    {HGW_T_BLOCK, HGW_BLOCK_FIRST_DAY, HGW_BLOCK_LAST_DAY},
    {HGW_T_MEASURE_MOMENT, HGW_MEASURE_MOMENT_WINDOW_START, HGW_MEASURE_MOMENT_WINDOW_END},
    {HGW_T_FREE_DAY, HGW_FREE_DAY_DAY, HGW_FREE_DAY_DAY},
};

/* ---- school years ---- */

/* The day on which the school year turns in a civil year; where a month has no such day, the last that it has. */
static hgw_date turn_in(const hgw_doc *calendar, int32_t year) {
    int32_t month = (int32_t)hgw_calendar_turn_month(calendar, HGW_ROOT);
    int32_t day = (int32_t)hgw_calendar_turn_day(calendar, HGW_ROOT);
    hgw_date turn = year * 10000 + (month ? month : TURN_MONTH) * 100 + (day ? day : 1);
    if (year < 1 || year > 9999)
        return 0;
    while (!hgwi_date_valid(turn))
        turn--;
    return turn;
}

static hgw_date turn_after(const hgw_doc *calendar, hgw_date day) {
    hgw_date turn = turn_in(calendar, day / 10000);
    return turn > day ? turn : turn_in(calendar, day / 10000 + 1);
}

static hgw_date turn_up_to(const hgw_doc *calendar, hgw_date day) {
    hgw_date turn = turn_in(calendar, day / 10000);
    return turn && turn <= day ? turn : turn_in(calendar, day / 10000 - 1);
}

/* The last day that belongs to a school year, summer days before the turn among them; 0 when its end is not known. */
static hgw_date end_of(const hgw_doc *calendar, hgw_rec school_year, const char *region) {
    hgw_rec summer = hgwi_summer_of(calendar, school_year, region);
    hgw_date last = hgw_school_year_end_date(calendar, school_year);
    if (last == 0)
        last = summer ? hgwi_date_add(hgw_holiday_first_day(calendar, summer), -1) : 0;
    if (last == 0)
        return 0;
    hgw_date turn = turn_after(calendar, last);
    if (turn == 0 || hgwi_date_days(turn) - hgwi_date_days(last) > LONGEST_SUMMER)
        return last;
    hgw_date end = hgwi_date_add(turn, -1);
    hgw_date summer_end = summer ? hgw_holiday_last_day(calendar, summer) : end;
    return summer_end >= last && summer_end < end ? summer_end : end;
}

/* The first day, summer days from the turn on among them.  Without a first school day it is the turn before the end,
 * and the one before that when the year ends shortly after a turn. */
static hgw_date start_of(const hgw_doc *calendar, hgw_rec school_year, hgw_date end) {
    hgw_date first = hgw_school_year_start_date(calendar, school_year);
    hgw_date turn = turn_up_to(calendar, first ? first : end);
    int near = turn && hgwi_date_days(first ? first : end) - hgwi_date_days(turn) <= LONGEST_SUMMER;
    if (first)
        return near ? turn : first;
    return near ? turn_up_to(calendar, hgwi_date_add(turn, -1)) : turn;
}

/* The end that is the first on or after the day: it tells which school year the day lies in. */
static hgw_date first_end(const hgw_doc *calendar, hgw_date date, const char *region) {
    hgw_date found = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(calendar, HGW_T_SCHOOL_YEAR, r)) != 0;) {
        hgw_date end = end_of(calendar, r, region);
        if (end >= date && (found == 0 || end < found))
            found = end;
    }
    return found;
}

static hgw_rec find_year(const hgw_doc *calendar, hgw_date date, hgw_rec previous) {
    const char *region = hgwi_region_of(&calendar, 1);
    hgw_date end = first_end(calendar, date, region);
    for (hgw_rec r = previous; end && (r = hgw_rec_next(calendar, HGW_T_SCHOOL_YEAR, r)) != 0;)
        if (end_of(calendar, r, region) == end && start_of(calendar, r, end) <= date)
            return r;
    return 0;
}

/* ---- all others ---- */

static hgw_rec find_week(const hgw_doc *calendar, hgw_date date, hgw_rec previous) {
    int32_t week = hgwi_date_iso_week(date);
    for (hgw_rec r = previous; (r = hgw_rec_next(calendar, HGW_T_SCHOOL_WEEK, r)) != 0;)
        if (hgw_school_week_iso_week(calendar, r) == week)
            return r;
    return 0;
}

static hgw_rec find_span(const hgw_doc *calendar, hgw_date date, size_t span, hgw_rec previous) {
    const char *region = hgwi_region_of(&calendar, 1);
    for (hgw_rec r = previous; (r = hgw_rec_next(calendar, spans[span].type, r)) != 0;) {
        hgw_date first = (hgw_date)hgw_get_int(calendar, r, spans[span].first);
        if (first == 0 || first > date || hgw_get_int(calendar, r, spans[span].last) < date)
            continue;
        if (spans[span].type != HGW_T_HOLIDAY || hgwi_holiday_counts(calendar, r, region))
            return r;
    }
    return 0;
}

/* What is wrong with the question, if anything: else HGWI_ERR_NONE. */
static hgwi_err wrong(const hgw_doc *calendar, hgw_date date, hgw_type type, hgw_rec previous) {
    if (!hgwi_date_valid(date))
        return HGWI_ERR_CALENDAR_DATE;
    if (previous != 0 && hgw_rec_type(calendar, previous) == 0)
        return HGWI_ERR_STALE;
    if (previous != 0 && hgw_rec_type(calendar, previous) != type)
        return HGWI_ERR_CALENDAR_TYPE;
    return HGWI_ERR_NONE;
}

hgw_rec hgw_date_find(const hgw_doc *calendar, hgw_date date, hgw_type type, hgw_rec previous) {
    size_t span = 0;
    if (hgw_rec_type(calendar, HGW_ROOT) != HGW_T_CALENDAR) {
        hgwi_fail_doc(calendar, HGWI_ERR_TYPE_DOCUMENT, hgw_type_name(HGW_T_CALENDAR), 0);
        return 0;
    }
    hgwi_err err = wrong(calendar, date, type, previous);
    if (err != HGWI_ERR_NONE) {
        hgwi_fail_doc(calendar, err, NULL, 0);
        return 0;
    }
    if (type == HGW_T_SCHOOL_YEAR)
        return find_year(calendar, date, previous);
    if (type == HGW_T_SCHOOL_WEEK)
        return find_week(calendar, date, previous);
    while (span < sizeof spans / sizeof *spans && spans[span].type != type)
        span++;
    if (span < sizeof spans / sizeof *spans)
        return find_span(calendar, date, span, previous);
    hgwi_fail_doc(calendar, HGWI_ERR_CALENDAR_TYPE, NULL, 0);
    return 0;
}
