/* year_weeks.c: school days of periods and blocks, their half-way days, and the weeks of periods. */
#include "year_weeks.h"

#include <string.h>

#include "school_time.h"

enum { GRADES = 8 };

/* School time for all (0) and for each grade; only the first when no free day is for some grades. */
typedef struct times {
    hgwi_time of[GRADES + 1];
    int count;
} times;

static int by_grade(const hgw_doc *out) {
    for (hgw_rec r = 0; (r = hgw_rec_next(out, HGW_T_FREE_DAY, r)) != 0;)
        if (hgw_free_day_grades_count(out, r) > 0)
            return 1;
    return 0;
}

static void make_times(hgwi_year *year, times *made) {
    const hgw_doc *docs[] = {year->out};
    size_t room = hgwi_time_room(docs, 1);
    memset(made, 0, sizeof *made);
    made->count = by_grade(year->out) ? GRADES + 1 : 1;
    for (int32_t grade = 0; grade < made->count; grade++) {
        hgwi_time *time = &made->of[grade];
        time->days = hgwi_year_room(year, room, sizeof *time->days);
        time->weeks = hgwi_year_room(year, room, sizeof *time->weeks);
        time->half = hgwi_year_room(year, room, sizeof *time->half);
        if (year->status != HGW_OK)
            return;
        hgwi_time_fill(time, docs, 1, year->region, grade);
    }
}

/* Grades that differ, those with the same number of days together. */
static void add_grades(hgwi_year *year, hgw_rec week, const times *made, hgw_date first, hgw_date last, int32_t all) {
    int32_t halves[GRADES + 1], done[GRADES + 1] = {0};
    for (int32_t grade = 1; grade < made->count; grade++)
        halves[grade] = hgwi_half_school_days(&made->of[grade], first, last);
    for (int32_t grade = 1; grade < made->count; grade++) {
        if (done[grade] || halves[grade] == all)
            continue;
        hgw_rec row = hgwi_year_add(year, week, HGW_SCHOOL_WEEK_GRADE_DAYS, NULL, NULL);
        for (int32_t other = grade; other < made->count; other++) {
            if (halves[other] == halves[grade]) {
                hgwi_year_item(year, row, HGW_GRADE_DAYS_GRADES, other);
                done[other] = 1;
            }
        }
        hgwi_year_real(year, row, HGW_GRADE_DAYS_SCHOOL_DAYS, halves[grade] / 2.0);
    }
}

static void add_weeks(hgwi_year *year, hgw_rec period, const times *made, int32_t first, int32_t last) {
    int32_t number = 1;
    for (int32_t monday = first - first % HGWI_WEEK; year->status == HGW_OK && monday <= last; monday += HGWI_WEEK) {
        int32_t sunday = monday + HGWI_WEEK - 1;
        hgw_date from = hgwi_date_from_days(monday < first ? first : monday);
        hgw_date to = hgwi_date_from_days(sunday > last ? last : sunday);
        hgw_rec week = hgwi_year_add(year, period, HGW_PERIOD_WEEKS, NULL, NULL);
        int32_t halves = hgwi_half_school_days(&made->of[0], from, to);
        hgwi_year_int(year, week, HGW_SCHOOL_WEEK_ISO_WEEK, hgwi_date_iso_week(hgwi_date_from_days(monday)));
        hgwi_year_day(year, week, HGW_SCHOOL_WEEK_MONDAY, monday);
        hgwi_year_int(year, week, HGW_SCHOOL_WEEK_NUMBER, number++);
        hgwi_year_real(year, week, HGW_SCHOOL_WEEK_SCHOOL_DAYS, halves / 2.0);
        add_grades(year, week, made, from, to, halves);
    }
}

static void measure(hgwi_year *year, hgw_rec rec, hgw_field half_way, hgw_field school_days, const hgwi_time *time,
                    const hgw_date days[2]) {
    int32_t halves = hgwi_half_school_days(time, days[0], days[1]);
    if (halves > 0)
        hgwi_year_int(year, rec, half_way, hgwi_half_way(time, days[0], days[1]));
    hgwi_year_real(year, rec, school_days, halves / 2.0);
}

/* Only the first periods have weeks: else a file of thousands that each last a year would become a hundred times as
 * much. */
void hgwi_year_weeks(hgwi_year *year) {
    const hgw_doc *out = year->out;
    int32_t with_weeks = 0;
    times made;
    make_times(year, &made);
    for (hgw_rec r = 0; year->status == HGW_OK && (r = hgw_rec_next(out, HGW_T_PERIOD, r)) != 0;) {
        hgw_date days[] = {hgw_period_first_day(out, r), hgw_period_last_day(out, r)};
        measure(year, r, HGW_PERIOD_HALF_WAY, HGW_PERIOD_SCHOOL_DAYS, &made.of[0], days);
        if (hgw_period_kind(out, r) == HGW_PERIOD_KIND_VACATION && with_weeks++ < HGWI_YEAR_PERIODS)
            add_weeks(year, r, &made, hgwi_date_days(days[0]), hgwi_date_days(days[1]));
    }
    for (hgw_rec r = 0; year->status == HGW_OK && (r = hgw_rec_next(out, HGW_T_BLOCK, r)) != 0;) {
        hgw_date days[] = {hgw_block_first_day(out, r), hgw_block_last_day(out, r)};
        measure(year, r, HGW_BLOCK_HALF_WAY, HGW_BLOCK_SCHOOL_DAYS, &made.of[0], days);
    }
}
