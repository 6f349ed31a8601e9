/* ical_recur.c: the days on which an event recurs, within bounds.
 *
 * A rule may ask for every second of a century, or for each 30 February until one comes.  So only rules by the day are
 * followed, that say where they end, and no further than some years. */
#include "ical_recur.h"

#include <stdlib.h>
#include <string.h>

/* In capitals, and 0 when there is something in it that a school's calendar has no use for: other calendars' months,
 * times of the day, and numbers that libical would cut. */
static int readable(const char *rule, char *room) {
    static const char *const refused[] = {"RSCALE", "SKIP", "BYHOUR", "BYMINUTE", "BYSECOND"};
    size_t size = strlen(rule), run = 0;
    if (size >= HGWI_ICAL_RULE_ROOM)
        return 0;
    for (size_t i = 0; i <= size; i++)
        room[i] = (char)(rule[i] >= 'a' && rule[i] <= 'z' ? rule[i] - 32 : rule[i]);
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        if (strstr(room, refused[i]))
            return 0;
    }
    const char *until = strstr(room, "UNTIL=");
    for (size_t i = 0; i < size; i++) {
        run = room[i] >= '0' && room[i] <= '9' ? run + 1 : 0;
        if (run > 4 && (!until || room + i < until || room + i >= until + 22))
            return 0;
    }
    return 1;
}

static icaltimetype horizon(const hgwi_ical_when *start) {
    icaltimetype time = hgwi_ical_time(start);
    time.year += HGWI_ICAL_MOST_YEARS;
    if (time.day > 28)
        time.day = 28;
    return time;
}

/* Take UNTIL out of the rule: with it libical would read the time zones of the system for the word UTC alone.  1, or 0
 * when there is none, or -1 when it cannot be read. */
static int take_until(char *rule, hgwi_ical_when *until) {
    char *at = strstr(rule, "UNTIL=");
    if (!at)
        return 0;
    size_t size = strcspn(at, ";");
    int good = hgwi_ical_when_read(at + 6, size - 6, until);
    size += at[size] == ';';
    memmove(at, at + size, strlen(at + size) + 1);
    return good && !strstr(rule, "UNTIL=") ? 1 : -1;
}

/* UNTIL as a time of the same kind as the start: a last moment in UTC is one on the school's clock for a start there,
 * and a last day counts as a whole.  0: outside the years. */
static int settle_until(const hgwi_ical_series *series, hgwi_ical_when *until) {
    if (!series->start.utc && !hgwi_ical_local(series->country, until))
        return 0;
    if (series->start.seconds < 0)
        until->seconds = -1;
    else if (until->seconds < 0)
        until->seconds = HGWI_ICAL_DAY - 1;
    return 1;
}

/* The rule with its end set; 0 when it is not followed. */
static int bounded(const hgwi_ical_series *series, char *rule, struct icalrecurrencetype *rt) {
    icaltimetype last = horizon(&series->start);
    hgwi_ical_when until;
    int ends = take_until(rule, &until);
    *rt = icalrecurrencetype_from_string(rule);
    if (rt->freq != ICAL_DAILY_RECURRENCE && rt->freq != ICAL_WEEKLY_RECURRENCE &&
        rt->freq != ICAL_MONTHLY_RECURRENCE && rt->freq != ICAL_YEARLY_RECURRENCE)
        return 0;
    if (ends < 0 || (ends != 0) == (rt->count > 0) || rt->count > HGWI_ICAL_MOST_DAYS)
        return 0;
    rt->until = last;
    if (ends == 0)
        return 1;
    if (!settle_until(series, &until))
        return 0;
    rt->until = hgwi_ical_time(&until);
    return icaltime_compare(rt->until, last) <= 0;
}

static int among(const hgw_date *days, size_t count, hgw_date day) {
    for (size_t i = 0; i < count; i++) {
        if (days[i] == day)
            return 1;
    }
    return 0;
}

static int by_day(const void *left, const void *right) {
    const hgw_date *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

void hgwi_ical_days_sort(hgw_date *days, size_t count) {
    if (count > 0)
        qsort(days, count, sizeof *days, by_day);
}

/* A file may leave out as many days as it adds, so they are not looked through one by one. */
static int is_left_out(const hgwi_ical_series *series, hgw_date day) {
    return series->left_out_count > 0 &&
           bsearch(&day, series->left_out, series->left_out_count, sizeof day, by_day) != NULL;
}

/* One more day unless it is left out or there already; 0 when there is no room. */
static int take(const hgwi_ical_series *series, hgwi_ical_when when, hgw_date *days, int *count) {
    if (!hgwi_ical_local(series->country, &when))
        return 0;
    if (is_left_out(series, when.day) || among(days, (size_t)*count, when.day))
        return 1;
    if (*count == HGWI_ICAL_MOST_DAYS)
        return 0;
    days[(*count)++] = when.day;
    return 1;
}

/* 1, or 0: it is not followed, or -1: it came to nothing. */
static int follow(const hgwi_ical_series *series, hgw_date *days, int *count) {
    char rule[HGWI_ICAL_RULE_ROOM];
    struct icalrecurrencetype rt;
    int good = 1, hits = 0;
    if (!readable(series->rule, rule) || !bounded(series, rule, &rt))
        return 0;
    icalrecur_iterator *steps = icalrecur_iterator_new(rt, hgwi_ical_time(&series->start));
    if (!steps)
        return -1;
    while (good) {
        icaltimetype time = icalrecur_iterator_next(steps);
        if (icaltime_is_null_time(time))
            break;
        hgwi_ical_when when = hgwi_ical_of_time(time);
        when.utc = series->start.utc;
        good = ++hits <= HGWI_ICAL_MOST_DAYS && take(series, when, days, count);
    }
    icalrecur_iterator_free(steps);
    /* A count that was not reached lies beyond the years that are looked at. */
    return good && hits > 0 && hits >= rt.count ? 1 : -1;
}

int hgwi_ical_recur(const hgwi_ical_series *series, hgw_date *days) {
    int count = 0, good;
    if (series->rule[0] != '\0')
        good = follow(series, days, &count);
    else
        good = take(series, series->start, days, &count);
    if (good < 0)
        return -1;
    for (size_t i = 0; good && i < series->added_count; i++) {
        hgwi_ical_when when = {series->added[i], -1, 0};
        good = take(series, when, days, &count);
    }
    return good ? count : 0;
}
