/* year_days.c: single days of a school year: free days of the school and of the country, and measuring moments. */
#include "year_days.h"

#include <string.h>

#include "public_days.h"

enum { YEAR_FACTOR = 10000, MONTH_FACTOR = 100 };

/* ---- free days ---- */

static int same_grades(const hgw_doc *a, hgw_rec one, const hgw_doc *b, hgw_rec other) {
    int32_t count = hgw_free_day_grades_count(a, one);
    if (count != hgw_free_day_grades_count(b, other))
        return 0;
    for (int32_t i = 0; i < count; i++)
        if (hgw_free_day_grades_at(a, one, i) != hgw_free_day_grades_at(b, other, i))
            return 0;
    return 1;
}

/* The same day in two calendars, as when a worked-out one lies beside the one it came from.  Two agendas may call a
 * half day and a whole one alike. */
static int is_there(const hgwi_year *year, const hgw_doc *doc, hgw_rec day) {
    hgw_rec found = hgw_rec_find(year->out, hgw_free_day_id(doc, day));
    return found && hgw_rec_type(year->out, found) == HGW_T_FREE_DAY &&
           hgw_free_day_day(year->out, found) == hgw_free_day_day(doc, day) &&
           hgw_free_day_half(year->out, found) == hgw_free_day_half(doc, day) &&
           same_grades(year->out, found, doc, day);
}

/* Of all calendars: a copy of a country's to which a school added its own is a country's too. */
void hgwi_year_free_days(hgwi_year *year) {
    for (int32_t from = 0; from < year->count; from++) {
        const hgw_doc *doc = year->calendars[from];
        int32_t count = year->years[from] ? hgw_school_year_free_days_count(doc, year->years[from]) : 0;
        for (int32_t i = 0; year->status == HGW_OK && i < count; i++) {
            hgw_rec day = hgw_school_year_free_days_at(doc, year->years[from], i);
            if (is_there(year, doc, day))
                continue;
            hgw_rec made = hgwi_year_add(year, year->made, HGW_SCHOOL_YEAR_FREE_DAYS, hgw_free_day_id(doc, day), NULL);
            hgwi_year_copy(year, made, from, day, 0);
        }
    }
}

/* The days of the year, and what there is on each. */
typedef struct day_row {
    uint8_t taken; /* a holiday, a free day or a public holiday that was found already */
    int32_t from;
    hgw_rec holiday; /* the public holiday, or 0 */
} day_row;

static void mark(const hgwi_year *year, day_row *days, int32_t first, int32_t last) {
    for (int32_t day = first < year->first ? year->first : first; day <= last && day <= year->last; day++)
        days[day - year->first].taken = 1;
}

static void mark_taken(const hgwi_year *year, day_row *days) {
    int32_t next = 0; /* all before it is marked */
    for (int32_t i = 0; i < year->holiday_count; i++) {
        const hgwi_break *holiday = &year->holidays[i];
        mark(year, days, holiday->first < next ? next : holiday->first, holiday->last);
        if (holiday->last >= next)
            next = holiday->last + 1;
    }
    for (hgw_rec r = 0; (r = hgw_rec_next(year->out, HGW_T_FREE_DAY, r)) != 0;) {
        int32_t day = hgwi_date_days(hgw_free_day_day(year->out, r));
        int part = hgw_free_day_half(year->out, r) || hgw_free_day_grades_count(year->out, r) > 0;
        if (!part) /* an afternoon off does not open the school on a public holiday */
            mark(year, days, day, day);
    }
}

/* Is it a public holiday of one of the calendars?  Where none has any, as beside a worked-out year, all are right. */
static int is_known(const hgwi_year *year, const char *id) {
    int any = 0;
    for (int32_t from = 0; from < year->count; from++) {
        const hgw_doc *doc = year->calendars[from];
        hgw_rec found = hgw_rec_find(doc, id);
        if (found && hgw_rec_type(doc, found) == HGW_T_PUBLIC_HOLIDAY)
            return 1;
        any |= hgw_calendar_public_holidays_count(doc, HGW_ROOT) > 0;
    }
    return !any;
}

/* The public holidays that the school or its country chose; the school's choice goes with the result. */
static void choose(hgwi_year *year, hgwi_idtree *chosen) {
    for (int32_t from = 0; from < year->count; from++) {
        const hgw_doc *doc = year->calendars[from];
        int32_t count = hgw_calendar_chosen_days_count(doc, HGW_ROOT);
        for (int32_t i = 0; year->status == HGW_OK && i < count; i++) {
            const char *id = hgw_calendar_chosen_days_at(doc, HGW_ROOT, i);
            int32_t status = hgwi_idtree_add(chosen, id, strlen(id), 1);
            if (!is_known(year, id))
                year->status =
                    hgwi_fail_on(year->ctx, doc, HGWI_ERR_CALENDAR_DAY_UNKNOWN, HGW_ROOT, HGW_CALENDAR_CHOSEN_DAYS, i);
            else if (status == HGW_E_NOMEM)
                year->status = status;
            else if (status == HGW_OK && from < year->own)
                year->status = hgw_calendar_add_chosen_days(year->out, HGW_ROOT, id);
        }
    }
}

static void find_public(const hgwi_year *year, day_row *days, const hgwi_idtree *chosen, int32_t from,
                        hgw_rec holiday) {
    const hgw_doc *doc = year->calendars[from];
    const char *id = hgw_public_holiday_id(doc, holiday);
    if (hgw_public_holiday_optional(doc, holiday) && !(id && hgwi_idtree_find(chosen, id, strlen(id))))
        return;
    int32_t last = hgwi_date_from_days(year->last) / YEAR_FACTOR;
    for (int32_t civil = hgwi_date_from_days(year->first) / YEAR_FACTOR; civil <= last; civil++) {
        int32_t day = hgwi_date_days(hgwi_public_day(doc, holiday, civil));
        if (day < year->first || day > year->last || hgwi_workday_from(day) != day)
            continue;
        day_row *row = &days[day - year->first];
        if (!row->taken)
            *row = (day_row){1, from, holiday};
    }
}

void hgwi_year_public_days(hgwi_year *year) {
    hgwi_idtree chosen;
    hgwi_idtree_start(&chosen, &year->pool);
    int32_t count = year->last - year->first + 1;
    day_row *days = hgwi_year_room(year, (size_t)count, sizeof *days);
    choose(year, &chosen);
    if (year->status != HGW_OK)
        return;
    mark_taken(year, days);
    for (int32_t from = 0; from < year->count; from++)
        for (hgw_rec r = 0; (r = hgw_rec_next(year->calendars[from], HGW_T_PUBLIC_HOLIDAY, r)) != 0;)
            find_public(year, days, &chosen, from, r);
    for (int32_t i = 0; year->status == HGW_OK && i < count; i++) {
        if (!days[i].holiday)
            continue;
        const hgw_doc *doc = year->calendars[days[i].from];
        const char *id = hgw_public_holiday_id(doc, days[i].holiday);
        hgw_rec made =
            hgwi_year_add(year, year->made, HGW_SCHOOL_YEAR_FREE_DAYS, hgwi_year_join(year, year->id, "-", id), NULL);
        hgwi_year_day(year, made, HGW_FREE_DAY_DAY, year->first + i);
        hgwi_year_text(year, made, HGW_FREE_DAY_NAME, hgw_public_holiday_name(doc, days[i].holiday));
        hgwi_year_text(year, made, HGW_FREE_DAY_PUBLIC_DAY, id);
    }
}

/* ---- measuring moments ---- */

/* A day of a month, or the last of a shorter month; 0 where there is no such month. */
static hgw_date day_of(int32_t civil, int64_t month, int64_t day) {
    int32_t date = civil * YEAR_FACTOR + (int32_t)month * MONTH_FACTOR + (int32_t)day;
    for (int i = 0; i < 3 && !hgwi_date_valid(date); i++)
        date--;
    return hgwi_date_valid(date) ? date : 0;
}

/* Where a window lies in this school year: 1 when its first day does. */
static int place(const hgwi_year *year, const hgw_doc *doc, hgw_rec window, hgw_date *first, hgw_date *last) {
    enum { LONGEST_MONTH = 31 };
    int64_t months[] = {hgw_measure_window_first_month(doc, window), hgw_measure_window_last_month(doc, window)};
    int64_t days[] = {hgw_measure_window_first_day(doc, window), hgw_measure_window_last_day(doc, window)};
    int32_t until = hgwi_date_from_days(year->last) / YEAR_FACTOR;
    for (int32_t civil = hgwi_date_from_days(year->first) / YEAR_FACTOR; civil <= until; civil++) {
        *first = day_of(civil, months[0], days[0] ? days[0] : 1);
        *last = day_of(civil, months[1], days[1] ? days[1] : LONGEST_MONTH);
        if (*last < *first)
            *last = day_of(civil + 1, months[1], days[1] ? days[1] : LONGEST_MONTH);
        int32_t day = hgwi_date_days(*first);
        if (*first != 0 && *last != 0 && day >= year->first && day <= year->last)
            return 1;
    }
    return 0;
}

static void place_windows(hgwi_year *year, int32_t from) {
    const hgw_doc *doc = year->calendars[from];
    hgw_date first, last;
    for (hgw_rec r = 0; year->status == HGW_OK && (r = hgw_rec_next(doc, HGW_T_MEASURE_WINDOW, r)) != 0;) {
        if (!place(year, doc, r, &first, &last))
            continue;
        const char *id = hgwi_year_join(year, year->id, "-", hgw_measure_window_id(doc, r));
        hgw_rec made = hgwi_year_add(year, year->made, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, id, NULL);
        hgwi_year_field(year, made, HGW_MEASURE_MOMENT_KIND, from, r, HGW_MEASURE_WINDOW_KIND);
        hgwi_year_field(year, made, HGW_MEASURE_MOMENT_NAME, from, r, HGW_MEASURE_WINDOW_NAME);
        hgwi_year_int(year, made, HGW_MEASURE_MOMENT_WINDOW_START, first);
        hgwi_year_int(year, made, HGW_MEASURE_MOMENT_WINDOW_END, last);
        hgwi_year_field(year, made, HGW_MEASURE_MOMENT_GRADES, from, r, HGW_MEASURE_WINDOW_GRADES);
    }
}

static void copy_moments(hgwi_year *year, int32_t from, int32_t count) {
    const hgw_doc *doc = year->calendars[from];
    int32_t days[2];
    for (int32_t i = 0; year->status == HGW_OK && i < count; i++) {
        hgw_rec moment = hgw_school_year_measure_moments_at(doc, year->years[from], i);
        if (!hgwi_year_span(year, doc, moment, HGW_MEASURE_MOMENT_WINDOW_START, HGW_MEASURE_MOMENT_WINDOW_END, days))
            return;
        hgw_rec made =
            hgwi_year_add(year, year->made, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, hgw_measure_moment_id(doc, moment), NULL);
        hgwi_year_copy(year, made, from, moment, 0);
    }
}

/* Those of the first calendar that has any in this year; else the windows that come back every year. */
void hgwi_year_moments(hgwi_year *year) {
    for (int32_t from = 0; from < year->count; from++) {
        int32_t count =
            year->years[from] ? hgw_school_year_measure_moments_count(year->calendars[from], year->years[from]) : 0;
        if (count > 0) {
            copy_moments(year, from, count);
            return;
        }
    }
    for (int32_t from = 0; from < year->count; from++) {
        if (hgw_calendar_measure_windows_count(year->calendars[from], HGW_ROOT) > 0) {
            place_windows(year, from);
            return;
        }
    }
}

static int by_first_day(const void *left, const void *right, void *user) {
    const hgw_doc *doc = user;
    hgw_rec a = *(const hgw_rec *)left, b = *(const hgw_rec *)right;
    hgw_date first = hgw_period_first_day(doc, a), second = hgw_period_first_day(doc, b);
    return first != second ? (first > second) - (first < second) : (a > b) - (a < b);
}

/* Only the first periods, as many as a year can number, so that no file makes work of moments times periods. */
void hgwi_year_moment_periods(hgwi_year *year) {
    hgw_doc *out = year->out;
    size_t count = 0;
    hgw_rec *periods = hgwi_year_room(year, (size_t)hgw_school_year_periods_count(out, year->made), sizeof *periods);
    if (!periods)
        return;
    for (hgw_rec r = 0; (r = hgw_rec_next(out, HGW_T_PERIOD, r)) != 0;)
        if (hgw_period_kind(out, r) == HGW_PERIOD_KIND_VACATION)
            periods[count++] = r;
    hgwi_sort(periods, count, sizeof *periods, by_first_day, out);
    for (hgw_rec r = 0; year->status == HGW_OK && (r = hgw_rec_next(out, HGW_T_MEASURE_MOMENT, r)) != 0;)
        for (size_t i = 0; i < count && i < HGWI_YEAR_PERIODS; i++)
            if (hgw_period_first_day(out, periods[i]) <= hgw_measure_moment_window_end(out, r) &&
                hgw_period_last_day(out, periods[i]) >= hgw_measure_moment_window_start(out, r))
                hgwi_year_item(year, r, HGW_MEASURE_MOMENT_PERIODS, periods[i]);
}
