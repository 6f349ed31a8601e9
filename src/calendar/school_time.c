/* school_time.c: days and weeks with school.  Days are counted from 0001-01-01, a Monday, so a day's weekday is its
 * number mod 7 and its week its number divided by 7.  Gaps are kept as stretches: a holiday of a thousand years costs
 * no more than one of a week. */
#include "school_time.h"

enum { WEEK = 7, SCHOOL_WEEK = 5 };

static int32_t least(int32_t a, int32_t b) {
    return a < b ? a : b;
}

/* Mondays to Fridays before a day. */
static int32_t workdays(int32_t day) {
    return day / WEEK * SCHOOL_WEEK + least(day % WEEK, SCHOOL_WEEK);
}

static int by_first(const void *left, const void *right, void *user) {
    (void)user;
    const hgwi_gap *a = left, *b = right;
    return (a->first > b->first) - (a->first < b->first);
}

static void add(hgwi_gap *gaps, int32_t *count, hgw_date first, hgw_date last) {
    if (first == 0 || last < first)
        return;
    gaps[(*count)++] = (hgwi_gap){hgwi_date_days(first), hgwi_date_days(last), 0};
}

/* All holidays and whole free days of one calendar.  A day that is free for some grades only is a school day still. */
static void collect(const hgw_doc *calendar, hgwi_gap *gaps, int32_t *count) {
    for (hgw_rec r = 0; (r = hgw_rec_next(calendar, HGW_T_HOLIDAY, r)) != 0;)
        add(gaps, count, hgw_holiday_first_day(calendar, r), hgw_holiday_last_day(calendar, r));
    for (hgw_rec r = 0; (r = hgw_rec_next(calendar, HGW_T_FREE_DAY, r)) != 0;)
        if (!hgw_free_day_half(calendar, r) && hgw_free_day_grades_count(calendar, r) == 0)
            add(gaps, count, hgw_free_day_day(calendar, r), hgw_free_day_day(calendar, r));
}

/* Stretches that touch, or have only a weekend between them, become one. */
static int32_t merge(hgwi_gap *gaps, int32_t count) {
    int32_t kept = 0;
    for (int32_t i = 0; i < count; i++) {
        hgwi_gap *before = kept ? &gaps[kept - 1] : NULL;
        if (before && workdays(gaps[i].first) <= workdays(before->last + 1)) {
            if (gaps[i].last > before->last)
                before->last = gaps[i].last;
        } else {
            gaps[kept++] = gaps[i];
        }
    }
    int32_t total = 0;
    for (int32_t i = 0; i < kept; i++) {
        gaps[i].before = total;
        total += workdays(gaps[i].last + 1) - workdays(gaps[i].first);
    }
    return kept;
}

/* The weeks that lie wholly in a gap. */
static int32_t whole_weeks(const hgwi_gap *days, int32_t count, hgwi_gap *weeks) {
    int32_t kept = 0, total = 0;
    for (int32_t i = 0; i < count; i++) {
        int32_t first = (days[i].first + WEEK - 1) / WEEK;
        int32_t last = (days[i].last + (WEEK - SCHOOL_WEEK) + 1) / WEEK - 1;
        if (first > last)
            continue;
        weeks[kept++] = (hgwi_gap){first, last, total};
        total += last - first + 1;
    }
    return kept;
}

void hgwi_time_fill(hgwi_time *time, const hgw_doc *const *beside, int32_t count) {
    for (int32_t i = 0; i < count; i++)
        if (hgw_rec_type(beside[i], HGW_ROOT) == HGW_T_CALENDAR)
            collect(beside[i], time->days, &time->day_gaps);
    hgwi_sort(time->days, (size_t)time->day_gaps, sizeof *time->days, by_first, NULL);
    time->day_gaps = merge(time->days, time->day_gaps);
    time->week_gaps = whole_weeks(time->days, time->day_gaps, time->weeks);
}

/* The last gap that begins before a number; -1 when there is none. */
static int32_t gap_before(const hgwi_gap *gaps, int32_t count, int32_t number) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (gaps[middle].first < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

/* Mondays to Fridays without school before a day. */
static int32_t closed_before(const hgwi_time *time, int32_t day) {
    int32_t i = gap_before(time->days, time->day_gaps, day);
    if (i < 0)
        return 0;
    const hgwi_gap *gap = &time->days[i];
    return gap->before + workdays(least(gap->last + 1, day)) - workdays(gap->first);
}

static int32_t school_days_between(const hgwi_time *time, int32_t from, int32_t to) {
    if (to < from)
        return 0;
    return workdays(to + 1) - workdays(from) - (closed_before(time, to + 1) - closed_before(time, from));
}

int32_t hgwi_school_days(const hgwi_time *time, hgw_date from, hgw_date to) {
    return school_days_between(time, hgwi_date_days(from), hgwi_date_days(to));
}

/* The school day with a number from 1; the last day when there are not so many. */
static hgw_date school_day(const hgwi_time *time, hgw_date first, hgw_date last, int32_t number) {
    int32_t start = hgwi_date_days(first), low = start, high = hgwi_date_days(last);
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (school_days_between(time, start, middle) >= number)
            high = middle;
        else
            low = middle + 1;
    }
    return hgwi_date_from_days(low);
}

hgw_date hgwi_half_way(const hgwi_time *time, hgw_date first, hgw_date last) {
    return school_day(time, first, last, (hgwi_school_days(time, first, last) + 1) / 2);
}

hgw_date hgwi_three_quarters(const hgwi_time *time, hgw_date first, hgw_date last) {
    return school_day(time, first, last, (3 * hgwi_school_days(time, first, last) + 3) / 4);
}

/* Weeks without school before a week. */
static int32_t free_weeks_before(const hgwi_time *time, int32_t week) {
    int32_t i = gap_before(time->weeks, time->week_gaps, week);
    if (i < 0)
        return 0;
    const hgwi_gap *gap = &time->weeks[i];
    return gap->before + least(gap->last + 1, week) - gap->first;
}

/* Days up to and with a day that lie in weeks with school. */
static int32_t counted_days(const hgwi_time *time, int32_t day) {
    int32_t week = day / WEEK;
    int32_t before = free_weeks_before(time, week);
    int32_t free_now = free_weeks_before(time, week + 1) - before;
    return (week - before) * WEEK + (free_now ? 0 : day % WEEK + 1);
}

int hgwi_waited(const hgwi_time *time, hgw_date from, hgw_date to, double weeks) {
    if (from == 0 || to <= from)
        return 0;
    int32_t days = counted_days(time, hgwi_date_days(to)) - counted_days(time, hgwi_date_days(from));
    return days > weeks * WEEK;
}

int32_t hgwi_week(hgw_date date) {
    return hgwi_date_days(date) / WEEK;
}

int32_t hgwi_school_weeks_between(const hgwi_time *time, int32_t week, int32_t later) {
    if (later <= week + 1)
        return 0;
    return later - week - 1 - (free_weeks_before(time, later) - free_weeks_before(time, week + 1));
}

int hgwi_in_holiday(const hgwi_time *time, hgw_date date) {
    int32_t day = hgwi_date_days(date);
    int32_t i = gap_before(time->days, time->day_gaps, day + 1);
    return i >= 0 && time->days[i].last >= day;
}
