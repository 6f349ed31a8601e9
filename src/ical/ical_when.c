/* ical_when.c: days and times as a file writes them, and the day it was at school.
 *
 * libical reads what looks right here; it would take signs and blanks for digits, and months past the twelfth. */
#include "ical_when.h"

#include <string.h>

static int digits(const char *text, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return 0;
    }
    return 1;
}

icaltimetype hgwi_ical_time(const hgwi_ical_when *when) {
    icaltimetype time = icaltime_null_time();
    time.year = when->day / 10000;
    time.month = when->day / 100 % 100;
    time.day = when->day % 100;
    time.is_date = when->seconds < 0;
    if (when->seconds >= 0) {
        time.hour = when->seconds / 3600;
        time.minute = when->seconds / 60 % 60;
        time.second = when->seconds % 60;
    }
    return time;
}

hgwi_ical_when hgwi_ical_of_time(icaltimetype time) {
    hgwi_ical_when when = {time.year * 10000 + time.month * 100 + time.day, -1, 0};
    if (!time.is_date)
        when.seconds = time.hour * 3600 + time.minute * 60 + time.second;
    return when;
}

int hgwi_ical_when_read(const char *value, size_t size, hgwi_ical_when *when) {
    char room[16];
    const char *slash = memchr(value, '/', size);
    size = slash ? (size_t)(slash - value) : size;
    int utc = size == 16 && value[15] == 'Z';
    size -= (size_t)utc;
    if ((size != 8 && size != 15) || !digits(value, 8))
        return 0;
    if (size == 15 && (value[8] != 'T' || !digits(value + 9, 6)))
        return 0;
    memcpy(room, value, size);
    room[size] = '\0';
    icaltimetype time = icaltime_from_string(room);
    if (time.month > 12 || time.day > 31 || time.hour > 23 || time.minute > 59 || time.second > 60)
        return 0;
    *when = hgwi_ical_of_time(time);
    when->utc = utc;
    return hgw_date_weekday(when->day) != 0;
}

int64_t hgwi_ical_lasts(const char *value, size_t size) {
    char room[32];
    size_t run = 0;
    if (size < 3 || size >= sizeof room)
        return -2;
    for (size_t i = 0; i < size; i++) {
        run = digits(value + i, 1) ? run + 1 : 0;
        if (run > 6)
            return -2;
    }
    memcpy(room, value, size);
    room[size] = '\0';
    struct icaldurationtype lasts = icaldurationtype_from_string(room);
    if (icaldurationtype_is_bad_duration(lasts))
        return -2;
    if (lasts.is_neg)
        return -1;
    return ((int64_t)lasts.weeks * 7 + lasts.days) * HGWI_ICAL_DAY + (int64_t)lasts.hours * 3600 +
           (int64_t)lasts.minutes * 60 + lasts.seconds;
}

int hgwi_ical_local(const hgw_doc *country, hgwi_ical_when *when) {
    if (!when->utc || when->seconds < 0)
        return 1;
    int64_t now = (int64_t)hgw_date_days(19700101, when->day) * HGWI_ICAL_DAY + when->seconds;
    hgw_date day = hgw_date_local(country, now);
    if (day == 0)
        return 0;
    /* Its midnight lies at most 25 hours back: halve until it is found. */
    int64_t before = now - 90000, midnight = now;
    while (midnight - before > 1) {
        int64_t half = before + (midnight - before) / 2;
        if (hgw_date_local(country, half) == day)
            midnight = half;
        else
            before = half;
    }
    when->day = day;
    when->seconds = (int32_t)(now - midnight);
    when->utc = 0;
    if (when->seconds >= HGWI_ICAL_DAY)
        when->seconds = HGWI_ICAL_DAY - 1; /* the hour that comes twice in October */
    return 1;
}

int64_t hgwi_ical_between(const hgwi_ical_when *from, const hgwi_ical_when *to) {
    int64_t days = hgw_date_days(from->day, to->day);
    return days * HGWI_ICAL_DAY + (to->seconds > 0 ? to->seconds : 0) - (from->seconds > 0 ? from->seconds : 0);
}
