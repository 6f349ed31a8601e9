/* school_time.c: days and weeks with school.  Days are counted from 0001-01-01, a Monday, so a day's weekday is its
 * number mod 7 and its week its number divided by 7.  Gaps are kept as stretches: a holiday of a thousand years costs
 * no more than one of a week. */
#include "school_time.h"

#include "country.h"
#include "public_days.h"

enum { WEEK = 7, SCHOOL_WEEK = 5, GRADES = 8, LAST_DAY = 3652058 /* 9999-12-31 */ };

/* A free day as one number while the free days are gathered: the day, whether it is a half one, and who has it off. */
enum { ALL_GRADES = (1 << GRADES) - 1, HALF = 1 << GRADES, DAY_UNIT = 2 * HALF };

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

static int by_day(const void *left, const void *right, void *user) {
    (void)user;
    const int32_t *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

static void add(hgwi_time *time, int32_t first, int32_t last) {
    time->days[time->day_gaps++] = (hgwi_gap){first, last, 0};
}

/* A bit for each grade that has the day off. */
static int32_t grades_off(const hgw_doc *calendar, hgw_rec free_day) {
    int32_t count = hgw_free_day_grades_count(calendar, free_day), off = 0;
    for (int32_t i = 0; i < count; i++) {
        int64_t one = hgw_free_day_grades_at(calendar, free_day, i);
        if (one >= 1 && one <= GRADES)
            off |= 1 << (one - 1);
    }
    return count == 0 ? ALL_GRADES : off;
}

/* The holidays and free days of one calendar. */
static void collect(hgwi_time *time, const hgw_doc *calendar, const char *region, int32_t grade) {
    for (hgw_rec r = 0; (r = hgw_rec_next(calendar, HGW_T_HOLIDAY, r)) != 0;)
        if (hgwi_holiday_counts(calendar, r, region))
            add(time, hgwi_date_days(hgw_holiday_first_day(calendar, r)),
                hgwi_date_days(hgw_holiday_last_day(calendar, r)));
    for (hgw_rec r = 0; (r = hgw_rec_next(calendar, HGW_T_FREE_DAY, r)) != 0;) {
        int32_t day = hgwi_date_days(hgw_free_day_day(calendar, r));
        int32_t off = grades_off(calendar, r);
        if (grade > 0)
            off = off >> (grade - 1) & 1 ? ALL_GRADES : 0;
        if (day >= 0)
            time->half[time->half_days++] = day * DAY_UNIT + (hgw_free_day_half(calendar, r) ? HALF : 0) + off;
    }
}

/* Two free days on one date may together be off for all, as when the lower grades and the upper ones each have theirs.
 * A day that some have off as a whole and all others half is half a day off for all. */
static void settle_free(hgwi_time *time) {
    int32_t kept = 0;
    hgwi_sort(time->half, (size_t)time->half_days, sizeof *time->half, by_day, NULL);
    for (int32_t i = 0; i < time->half_days;) {
        int32_t day = time->half[i] / DAY_UNIT, whole = 0, some = 0;
        for (; i < time->half_days && time->half[i] / DAY_UNIT == day; i++) {
            some |= time->half[i] & ALL_GRADES;
            if (!(time->half[i] & HALF))
                whole |= time->half[i] & ALL_GRADES;
        }
        if (whole == ALL_GRADES)
            add(time, day, day);
        else if (some == ALL_GRADES)
            time->half[kept++] = day;
    }
    time->half_days = kept;
}

/* The days stand for a moment behind the free days, where there is room for them. */
static void collect_public(hgwi_time *time, const hgw_doc *country, const hgw_doc *const *docs, int32_t count) {
    int32_t *days = time->half + time->half_days;
    int32_t found = hgwi_public_days(country, docs, count, days);
    for (int32_t i = 0; i < found; i++)
        add(time, days[i], days[i]);
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

static int in_gap(const hgwi_time *time, int32_t day) {
    int32_t i = gap_before(time->days, time->day_gaps, day + 1);
    return i >= 0 && time->days[i].last >= day;
}

static int is_calendar(const hgw_doc *doc) {
    return hgw_rec_type(doc, HGW_ROOT) == HGW_T_CALENDAR;
}

/* What a school settled itself wins: countries are looked at when there is no calendar of a school. */
static int countries_count(const hgw_doc *const *docs, int32_t count) {
    for (int32_t i = 0; i < count; i++)
        if (is_calendar(docs[i]) && !hgwi_calendar_is_country(docs[i]))
            return 0;
    return 1;
}

size_t hgwi_time_room(const hgw_doc *const *docs, int32_t count) {
    size_t room = 0;
    for (int32_t i = 0; i < count; i++) {
        if (!is_calendar(docs[i]))
            continue;
        room += (size_t)hgwi_rec_last(docs[i]);
        if (hgwi_calendar_is_country(docs[i]))
            room += hgwi_public_room(docs[i]);
    }
    return room;
}

/* Only days from Monday to Friday that are not free as a whole. */
static void tidy_half(hgwi_time *time) {
    int32_t kept = 0;
    for (int32_t i = 0; i < time->half_days; i++) {
        int32_t day = time->half[i];
        if (day % WEEK < SCHOOL_WEEK && !in_gap(time, day))
            time->half[kept++] = day;
    }
    time->half_days = kept;
}

void hgwi_time_fill(hgwi_time *time, const hgw_doc *const *docs, int32_t count, const char *region, int32_t grade) {
    int countries = countries_count(docs, count);
    time->day_gaps = time->half_days = 0;
    for (int32_t i = 0; i < count; i++) {
        if (!is_calendar(docs[i]) || hgwi_calendar_is_country(docs[i]) != countries)
            continue;
        collect(time, docs[i], region, grade);
        if (countries)
            collect_public(time, docs[i], docs, count);
    }
    settle_free(time);
    hgwi_sort(time->days, (size_t)time->day_gaps, sizeof *time->days, by_first, NULL);
    time->day_gaps = merge(time->days, time->day_gaps);
    time->week_gaps = whole_weeks(time->days, time->day_gaps, time->weeks);
    tidy_half(time);
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

/* Half days before a day. */
static int32_t half_before(const hgwi_time *time, int32_t day) {
    int32_t low = 0, high = time->half_days;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (time->half[middle] < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int32_t hgwi_half_school_days(const hgwi_time *time, hgw_date from, hgw_date to) {
    int32_t first = hgwi_date_days(from), last = hgwi_date_days(to);
    if (last < first)
        return 0;
    return 2 * school_days_between(time, first, last) - (half_before(time, last + 1) - half_before(time, first));
}

/* The first day up to `high` on which so many school days from `start` on have come; `high` when there are not so many.
 */
static hgw_date school_day(const hgwi_time *time, int32_t start, int32_t high, int32_t number) {
    int32_t low = start;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (school_days_between(time, start, middle) >= number)
            high = middle;
        else
            low = middle + 1;
    }
    return hgwi_date_from_days(low);
}

/* School days from the first day of all are numbered from 0, so the day is found by its number. */
hgw_date hgwi_add_school(const hgwi_time *time, hgw_date from, int32_t days) {
    int32_t start = hgwi_date_days(from);
    int64_t number = (int64_t)days + school_days_between(time, 0, days > 0 ? start : start - 1) - (days > 0);
    if (number < 0 || number >= school_days_between(time, 0, LAST_DAY))
        return 0;
    return school_day(time, 0, LAST_DAY, (int32_t)number + 1);
}

/* The day on which a part of the school days of a stretch is over. */
static hgw_date over_by(const hgwi_time *time, hgw_date first, hgw_date last, int32_t number) {
    return school_day(time, hgwi_date_days(first), hgwi_date_days(last), number);
}

hgw_date hgwi_half_way(const hgwi_time *time, hgw_date first, hgw_date last) {
    return over_by(time, first, last, (hgwi_school_days(time, first, last) + 1) / 2);
}

hgw_date hgwi_three_quarters(const hgwi_time *time, hgw_date first, hgw_date last) {
    return over_by(time, first, last, (3 * hgwi_school_days(time, first, last) + 3) / 4);
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
    return in_gap(time, hgwi_date_days(date));
}
