/* eval_time.c: weeks of teaching or of the calendar, and the school year. */
#include <hgw/calendar.h>

#include "evaluation_room.h"

/* Half days in a week of teaching; days in a week. */
enum { HALF_DAYS = 10, DAYS = 7 };

/* The summer holiday. */
enum { SUMMER_DAYS = 42 };

/* A school year when no calendar tells: 40 weeks of teaching in 52. */
static const double USUAL_WEEKS[] = {40, 52};

static int has_calendar(const hgwi_eval *e) {
    for (int32_t i = 0; i < e->count; i++)
        if (hgw_rec_type(e->beside[i], HGW_ROOT) == HGW_T_CALENDAR)
            return 1;
    return 0;
}

/* The first and last day of the school year that the dossier names, else of the one that today lies in. */
static void find_year(hgwi_eval *e) {
    const char *named = hgw_dossier_school_year(e->dossier, HGW_ROOT);
    for (int32_t i = 0; i < e->count && e->year_first == 0; i++) {
        const hgw_doc *doc = e->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        hgw_rec year = named ? hgw_rec_find(doc, named) : hgw_date_find(doc, e->today, HGW_T_SCHOOL_YEAR, 0);
        if (!year || hgw_rec_type(doc, year) != HGW_T_SCHOOL_YEAR)
            continue;
        e->year_first = hgw_school_year_start_date(doc, year);
        e->year_last = hgw_school_year_end_date(doc, year);
        for (int32_t p = 0, n = hgw_school_year_periods_count(doc, year); p < n; p++) {
            hgw_rec period = hgw_school_year_periods_at(doc, year, p);
            if (e->year_first == 0 || (p == 0 && !hgw_has(doc, year, HGW_SCHOOL_YEAR_START_DATE)))
                e->year_first = hgw_period_first_day(doc, period);
            if (!hgw_has(doc, year, HGW_SCHOOL_YEAR_END_DATE) && hgw_period_last_day(doc, period) > e->year_last)
                e->year_last = hgw_period_last_day(doc, period);
        }
    }
}

/* Does a calendar know the school year before the one at hand, with its holidays? */
static int has_year_before(const hgwi_eval *e) {
    hgw_date day = e->year_first ? hgwi_date_add(e->year_first, -HGWI_EVAL_HALF_A_YEAR) : 0;
    for (int32_t i = 0; day && i < e->count; i++)
        if (hgw_rec_type(e->beside[i], HGW_ROOT) == HGW_T_CALENDAR &&
            hgw_date_find(e->beside[i], day, HGW_T_SCHOOL_YEAR, 0) != 0)
            return 1;
    return 0;
}

void hgwi_eval_time(hgwi_eval *e) {
    size_t room = hgwi_time_room(e->beside, e->count);
    e->time.days = hgwi_eval_room(e, room, sizeof *e->time.days);
    e->time.weeks = hgwi_eval_room(e, room, sizeof *e->time.weeks);
    e->time.half = hgwi_eval_room(e, room, sizeof *e->time.half);
    if (!hgwi_eval_good(e))
        return;
    hgwi_time_fill(&e->time, e->beside, e->count, hgwi_region_of(e->beside, e->count), 0);
    if (e->unit == HGW_TIME_UNIT_TEACHING_WEEKS && !has_calendar(e))
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_EVALUATE_CALENDAR, NULL, 0));
    if (e->unit == 0)
        e->unit = has_calendar(e) ? HGW_TIME_UNIT_TEACHING_WEEKS : HGW_TIME_UNIT_CALENDAR_WEEKS;
    find_year(e);
    e->year_known_before = has_year_before(e);
}

/* Before the school year at hand no calendar tells of the summer: its six weeks are no weeks of teaching. */
static double summer_in(const hgwi_eval *e, hgw_date first, hgw_date last) {
    hgw_date begins = e->year_first ? hgwi_date_add(e->year_first, -SUMMER_DAYS) : 0;
    if (e->year_known_before || begins == 0 || first >= e->year_first || last < begins)
        return 0;
    hgw_date from = first > begins ? first : begins, to = last < e->year_first ? last : e->year_first;
    return from < to ? hgwi_half_school_days(&e->time, from, hgwi_date_add(to, -1)) : 0;
}

double hgwi_eval_weeks(const hgwi_eval *e, hgw_date from, hgw_date to) {
    hgw_date first = from < to ? from : to, last = from < to ? to : from;
    double weeks = 0;
    if (e->unit == HGW_TIME_UNIT_CALENDAR_WEEKS)
        weeks = (hgwi_date_days(last) - hgwi_date_days(first)) / (double)DAYS;
    else if (first < last)
        weeks =
            (hgwi_half_school_days(&e->time, first, hgwi_date_add(last, -1)) - summer_in(e, first, last)) / HALF_DAYS;
    return to < from ? -weeks : weeks;
}

hgw_date hgwi_eval_later(const hgwi_eval *e, hgw_date from, double weeks) {
    if (e->unit == HGW_TIME_UNIT_CALENDAR_WEEKS)
        return hgwi_date_add(from, (int32_t)floor(weeks * DAYS + 0.5));
    return hgwi_add_school(&e->time, from, (int32_t)floor(weeks * HALF_DAYS / 2 + 0.5));
}

int hgwi_eval_window_open(const hgwi_eval *e, const hgwi_aim *aim) {
    return aim->due_from_window && e->today >= aim->window_first && e->today <= aim->window_last;
}

double hgwi_eval_year_weeks(const hgwi_eval *e) {
    if (e->year_first && e->year_last > e->year_first)
        return hgwi_eval_weeks(e, e->year_first, hgwi_date_add(e->year_last, 1));
    return USUAL_WEEKS[e->unit == HGW_TIME_UNIT_CALENDAR_WEEKS];
}

/* The school year that a record of a calendar lives in. */
static const char *year_of(const hgw_doc *doc, hgw_rec rec) {
    hgw_rec parent = hgw_rec_parent(doc, rec);
    return parent && hgw_rec_type(doc, parent) == HGW_T_SCHOOL_YEAR ? hgwi_rec_id(doc, parent) : NULL;
}

/* Calendars of two years may both have an M: that of the dossier's year is meant. */
hgw_rec hgwi_eval_calendar_link(const hgwi_eval *e, const char *id, hgw_type type, hgw_type other,
                                const hgw_doc **doc) {
    const char *year = hgw_dossier_school_year(e->dossier, HGW_ROOT);
    hgw_rec found = 0;
    *doc = NULL;
    for (int32_t i = 0; id && i < e->count; i++) {
        hgw_rec rec = hgw_rec_type(e->beside[i], HGW_ROOT) == HGW_T_CALENDAR ? hgw_rec_find(e->beside[i], id) : 0;
        hgw_type is = rec ? hgw_rec_type(e->beside[i], rec) : 0;
        if (!rec || (is != type && is != other))
            continue;
        if (!found ||
            (hgwi_eval_same(year_of(e->beside[i], rec), year) && !hgwi_eval_same(year_of(*doc, found), year))) {
            found = rec;
            *doc = e->beside[i];
        }
    }
    return found;
}
