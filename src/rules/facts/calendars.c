/* calendars.c: which calendars, school years and holidays concern what is checked. */
#include <string.h>

#include "index.h"

enum { A_YEAR = 366 };

int hgwi_calendar_asked(const hgwi_check *check, const hgw_doc *doc) {
    return check->calendar ? doc == check->calendar : hgw_rec_type(doc, HGW_ROOT) == HGW_T_CALENDAR;
}

static int same(const char *left, const char *right) {
    return left && right && strcmp(left, right) == 0;
}

/* A year of which the first day is not known begins a year before its last one.  What is not known at all is asked. */
static int asked(const hgwi_check *check, const hgw_doc *doc, hgw_rec year) {
    const char *named = hgw_dossier_school_year(check->dossier, HGW_ROOT);
    if (named)
        return same(named, hgwi_rec_id(doc, year)) || same(named, hgw_school_year_name(doc, year));
    hgw_date first = hgw_school_year_start_date(doc, year), last = hgw_school_year_end_date(doc, year);
    for (int32_t i = 0, n = hgw_school_year_holidays_count(doc, year); i < n; i++) {
        hgw_date to = hgw_holiday_last_day(doc, hgw_school_year_holidays_at(doc, year, i));
        last = to > last ? to : last;
    }
    if (first == 0 && last != 0)
        first = hgwi_date_add(last, -A_YEAR);
    return check->today == 0 || first == 0 || last < first || (first <= check->today && check->today <= last);
}

/* Asked about each of its holidays in turn, so the answer is kept. */
int hgwi_year_asked(hgwi_check *check, const hgw_doc *doc, hgw_rec year) {
    if (check->calendar || hgw_rec_type(doc, year) != HGW_T_SCHOOL_YEAR)
        return 1;
    if (check->asked_doc != doc || check->asked_year != year) {
        check->asked_doc = doc;
        check->asked_year = year;
        check->asked = asked(check, doc, year);
    }
    return check->asked;
}

int hgwi_holiday_asked(const hgwi_check *check, const hgw_doc *doc, hgw_rec holiday) {
    if (doc == check->calendar && hgwi_calendar_is_country(doc))
        return 1;
    return hgwi_holiday_counts(doc, holiday, check->region);
}

/* ---- the days of a school year ---- */

static void wider(hgw_date *first, hgw_date *last, hgw_date from, hgw_date to) {
    if (from != 0 && (*first == 0 || from < *first))
        *first = from;
    if (to > *last)
        *last = to;
}

/* Its own first and last day; else from its first to its last period, up to summer. */
static void days_of(const hgwi_check *check, const hgw_doc *doc, hgw_rec year, hgw_date *first, hgw_date *last) {
    hgw_date from = 0, to = 0;
    for (int32_t i = 0, n = hgw_school_year_periods_count(doc, year); i < n; i++) {
        hgw_rec period = hgw_school_year_periods_at(doc, year, i);
        wider(&from, &to, hgw_period_first_day(doc, period), hgw_period_last_day(doc, period));
    }
    hgw_rec summer = hgwi_summer_of(doc, year, check->region);
    if (summer)
        to = hgwi_date_add(hgw_holiday_first_day(doc, summer), -1);
    *first = hgw_has(doc, year, HGW_SCHOOL_YEAR_START_DATE) ? hgw_school_year_start_date(doc, year) : from;
    *last = hgw_has(doc, year, HGW_SCHOOL_YEAR_END_DATE) ? hgw_school_year_end_date(doc, year) : to;
}

/* A school's own calendar goes before a country's. */
static int year_of_calendar(hgwi_check *check, const hgw_doc *doc, hgw_date day, hgw_date *first, hgw_date *last) {
    for (hgw_rec year = 0; doc && (year = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, year)) != 0;) {
        if (day == 0 && !hgwi_year_asked(check, doc, year))
            continue;
        days_of(check, doc, year, first, last);
        if (*first != 0 && *last > *first && (day == 0 || (*first <= day && day <= *last)))
            return 1;
    }
    *first = *last = 0;
    return 0;
}

int hgwi_year_days_at(hgwi_check *check, hgw_date day, hgw_date *first, hgw_date *last) {
    return year_of_calendar(check, check->own, day, first, last) ||
           year_of_calendar(check, check->country, day, first, last);
}

int hgwi_year_days(hgwi_check *check, hgw_date *first, hgw_date *last) {
    return hgwi_year_days_at(check, 0, first, last);
}
