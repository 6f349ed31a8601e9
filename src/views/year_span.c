/* year_span.c: where the days of a school year lie on its strip. */
#include <string.h>

#include "year_draw.h"

typedef struct kind {
    hgw_type type;
    hgw_field list, first, last;
} kind;

static const kind kinds[] = {{HGW_T_PERIOD, HGW_SCHOOL_YEAR_PERIODS, HGW_PERIOD_FIRST_DAY, HGW_PERIOD_LAST_DAY},
                             {HGW_T_HOLIDAY, HGW_SCHOOL_YEAR_HOLIDAYS, HGW_HOLIDAY_FIRST_DAY, HGW_HOLIDAY_LAST_DAY},
                             {HGW_T_BLOCK, HGW_SCHOOL_YEAR_BLOCKS, HGW_BLOCK_FIRST_DAY, HGW_BLOCK_LAST_DAY},
                             {HGW_T_MEASURE_MOMENT, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, HGW_MEASURE_MOMENT_WINDOW_START,
                              HGW_MEASURE_MOMENT_WINDOW_END},
                             {HGW_T_FREE_DAY, HGW_SCHOOL_YEAR_FREE_DAYS, HGW_FREE_DAY_DAY, HGW_FREE_DAY_DAY}};

enum { KINDS = sizeof kinds / sizeof *kinds };

static hgw_date date_of(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    hgw_date date = (hgw_date)hgw_get_int(doc, rec, field);
    return hgwi_date_valid(date) ? date : 0;
}

void hgwi_view_year_days(const hgw_doc *doc, hgw_rec rec, hgw_date *first, hgw_date *last) {
    hgw_type type = hgw_rec_type(doc, rec);
    *first = *last = 0;
    for (int i = 0; i < KINDS; i++) {
        if (kinds[i].type != type)
            continue;
        *first = date_of(doc, rec, kinds[i].first);
        *last = date_of(doc, rec, kinds[i].last);
    }
}

int hgwi_view_year_concerns(const hgwi_view_year *year, hgw_rec holiday) {
    const char *own = hgw_get_text(year->doc, HGW_ROOT, HGW_CALENDAR_REGION);
    const char *region = hgw_get_text(year->doc, holiday, HGW_HOLIDAY_REGION);
    return !hgwi_visible(region) || !hgwi_visible(own) || strcmp(own, region) == 0;
}

int hgwi_view_year_counts(const hgwi_view_year *year, hgw_rec holiday) {
    const char *own = hgw_get_text(year->doc, HGW_ROOT, HGW_CALENDAR_REGION);
    const char *region = hgw_get_text(year->doc, holiday, HGW_HOLIDAY_REGION);
    if (hgw_get_int(year->doc, holiday, HGW_HOLIDAY_OPTIONAL) != 0)
        return 0;
    return !hgwi_visible(region) || (hgwi_visible(own) && strcmp(own, region) == 0);
}

/* Can the record be drawn?  0: it does not count, or its days do not make a stretch. */
static int good_days(const hgwi_view_year *year, hgw_rec rec, int32_t *first, int32_t *last, int *wrong) {
    hgw_date from = 0, to = 0;
    *wrong = 0;
    if (hgw_rec_type(year->doc, rec) == HGW_T_HOLIDAY && !hgwi_view_year_counts(year, rec))
        return 0;
    hgwi_view_year_days(year->doc, rec, &from, &to);
    *wrong = !from || !to || to < from;
    if (*wrong)
        return 0;
    *first = hgwi_date_days(from);
    *last = hgwi_date_days(to);
    return 1;
}

/* Widen the span by the records of a kind. */
static void widen(hgwi_view_year *year, const kind *k, int32_t *first, int32_t *last) {
    int32_t count = hgw_rec_count(year->doc, year->rec, k->list);
    for (int32_t i = 0; i < count; i++) {
        int32_t from = 0, to = 0;
        int wrong = 0;
        if (!good_days(year, hgw_rec_at(year->doc, year->rec, k->list, i), &from, &to, &wrong)) {
            year->undrawn += wrong;
            continue;
        }
        if (*first < 0 || from < *first)
            *first = from;
        if (to > *last)
            *last = to;
    }
}

static void find_choice(hgwi_view_year *year) {
    int32_t count = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_HOLIDAYS);
    if (hgwi_visible(hgw_get_text(year->doc, HGW_ROOT, HGW_CALENDAR_REGION)))
        return;
    for (int32_t i = 0; i < count && !year->choose; i++) {
        hgw_rec holiday = hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_HOLIDAYS, i);
        year->choose = hgwi_visible(hgw_get_text(year->doc, holiday, HGW_HOLIDAY_REGION));
    }
}

/* The strip begins with the year's own first day, else with its first period, else with whatever comes first, so that
 * one wrong day does not move it to another century. */
void hgwi_view_year_start(hgwi_view_year *year, hgwi_view *view, const hgw_doc *doc, hgw_rec rec) {
    int32_t earliest = -1, begin = -1, last = -1;
    memset(year, 0, sizeof *year);
    year->view = view;
    year->page = &view->page;
    year->doc = doc;
    year->rec = rec;
    hgw_date start = date_of(doc, rec, HGW_SCHOOL_YEAR_START_DATE), end = date_of(doc, rec, HGW_SCHOOL_YEAR_END_DATE);
    if (start)
        begin = hgwi_date_days(start);
    if (end)
        last = hgwi_date_days(end);
    for (int i = 0; i < KINDS; i++) {
        widen(year, &kinds[i], &earliest, &last);
        if (begin < 0)
            begin = earliest;
    }
    find_choice(year);
    if (begin < 0)
        begin = last;
    if (begin < 0)
        return;
    if (last < begin)
        last = begin;
    year->first = begin - begin % 7; /* day 0 is a Monday */
    year->weeks = (last - year->first) / 7 + 1;
    year->beyond = (earliest >= 0 && earliest < year->first) || year->weeks > HGWI_VIEW_YEAR_WEEKS;
    if (year->weeks > HGWI_VIEW_YEAR_WEEKS)
        year->weeks = HGWI_VIEW_YEAR_WEEKS;
}

int hgwi_view_year_stretch(const hgwi_view_year *year, hgw_rec rec, hgwi_view_stretch *out) {
    int32_t from = 0, to = 0, end = year->first + year->weeks * 7 - 1;
    int wrong = 0;
    if (!year->weeks || !good_days(year, rec, &from, &to, &wrong) || to < year->first || from > end)
        return 0;
    out->first = from < year->first ? 0 : from - year->first;
    out->last = (to > end ? end : to) - year->first;
    return 1;
}

int32_t hgwi_view_year_day(const hgwi_view_year *year, hgw_date date) {
    int32_t day = hgwi_date_valid(date) ? hgwi_date_days(date) - year->first : -1;
    return day < 0 || day >= year->weeks * 7 ? -1 : day;
}

/* ---- blocks -------------------------------------------------------------------------------------------------------
 */

static int same(const char *one, const char *other) {
    return one == other || (one && other && strcmp(one, other) == 0);
}

int32_t hgwi_view_year_row_of(const hgwi_view_year *year, const hgwi_view_year_row *rows, int32_t count,
                              hgw_rec block) {
    const char *subject = hgw_get_text(year->doc, block, HGW_BLOCK_SUBJECT);
    const char *method = hgw_get_text(year->doc, block, HGW_BLOCK_TEACHING_METHOD);
    for (int32_t i = 0; i < count; i++) {
        if (same(rows[i].subject, subject) && same(rows[i].method, method))
            return i;
    }
    return count;
}

int32_t hgwi_view_year_rows(const hgwi_view_year *year, hgwi_view_year_row rows[HGWI_VIEW_YEAR_ROWS]) {
    int32_t total = hgw_rec_count(year->doc, year->rec, HGW_SCHOOL_YEAR_BLOCKS), count = 0;
    for (int32_t i = 0; i < total && count < HGWI_VIEW_YEAR_ROWS; i++) {
        hgw_rec block = hgw_rec_at(year->doc, year->rec, HGW_SCHOOL_YEAR_BLOCKS, i);
        hgwi_view_stretch stretch;
        if (!hgwi_view_year_stretch(year, block, &stretch) || hgwi_view_year_row_of(year, rows, count, block) < count)
            continue;
        hgwi_view_year_row *row = &rows[count];
        row->subject = hgw_get_text(year->doc, block, HGW_BLOCK_SUBJECT);
        row->method = hgw_get_text(year->doc, block, HGW_BLOCK_TEACHING_METHOD);
        row->block = block;
        row->by_method = 0;
        for (int32_t r = 0; r < count; r++)
            row->by_method |= row->method && same(rows[r].subject, row->subject);
        count++;
    }
    return count;
}
