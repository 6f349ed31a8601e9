/* date.c: the Gregorian calendar by arithmetic, years 1 to 9999, and minutes of the day. */
#include "date.h"

#include <hgw/status.h>

enum {
    DAYS_400 = 146097, /* days of 400, 100, 4 and 1 years */
    DAYS_100 = 36524,
    DAYS_4 = 1461,
    DAYS_1 = 365,
    LAST_DAY = 3652058, /* 9999-12-31 */
    MINUTES = 24 * 60
};

/* Days before each month of a common year, and of a leap year. */
static const int16_t before_month[2][13] = {
    {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365},
    {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366},
};

static int leap(int32_t year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int hgwi_date_valid(int32_t date) {
    int32_t year = date / 10000, month = date / 100 % 100, day = date % 100;
    const int16_t *before = before_month[leap(year)];

    if (date < 0 || year < 1 || year > 9999 || month < 1 || month > 12)
        return 0;
    return day >= 1 && day <= before[month] - before[month - 1];
}

/* So many ASCII digits as a number; -1 when one is none. */
static int32_t digits(const char *text, size_t count) {
    int32_t value = 0;
    size_t i;

    for (i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

static void show_digits(int32_t value, char *out, size_t count) {
    for (; count > 0; count--) {
        out[count - 1] = (char)('0' + value % 10);
        value /= 10;
    }
}

int32_t hgwi_date_parse(const char *text, size_t size, int32_t *out) {
    int32_t year, month, day, date;

    if (size != 10 || text[4] != '-' || text[7] != '-')
        return HGW_E_PARSE;
    year = digits(text, 4);
    month = digits(text + 5, 2);
    day = digits(text + 8, 2);
    if (year < 0 || month < 0 || day < 0)
        return HGW_E_PARSE;
    date = year * 10000 + month * 100 + day;
    if (!hgwi_date_valid(date))
        return HGW_E_RANGE;
    *out = date;
    return HGW_OK;
}

void hgwi_date_show(int32_t date, char out[HGWI_DATE_ROOM]) {
    out[0] = '\0';
    if (!hgwi_date_valid(date))
        return;
    show_digits(date / 10000, out, 4);
    out[4] = '-';
    show_digits(date / 100 % 100, out + 5, 2);
    out[7] = '-';
    show_digits(date % 100, out + 8, 2);
    out[10] = '\0';
}

int32_t hgwi_date_days(int32_t date) {
    int32_t year = date / 10000, month = date / 100 % 100, day = date % 100;
    int32_t past = year - 1;

    if (!hgwi_date_valid(date))
        return -1;
    return past * DAYS_1 + past / 4 - past / 100 + past / 400 + before_month[leap(year)][month - 1] + day - 1;
}

/* Cut off whole cycles of 400, 100, 4 and 1 years.  The last day of a leap year would begin a fifth part of its cycle:
 * hence the ceilings of 3. */
int32_t hgwi_date_from_days(int32_t days) {
    int32_t cycles, centuries, fours, ones, year, month;
    const int16_t *before;

    if (days < 0 || days > LAST_DAY)
        return 0;
    cycles = days / DAYS_400;
    days %= DAYS_400;
    centuries = days / DAYS_100 > 3 ? 3 : days / DAYS_100;
    days -= centuries * DAYS_100;
    fours = days / DAYS_4;
    days %= DAYS_4;
    ones = days / DAYS_1 > 3 ? 3 : days / DAYS_1;
    days -= ones * DAYS_1;
    year = cycles * 400 + centuries * 100 + fours * 4 + ones + 1;
    before = before_month[leap(year)];
    month = days / 31 + 1; /* right, or one too early */
    if (days >= before[month])
        month++;
    return year * 10000 + month * 100 + days - before[month - 1] + 1;
}

int32_t hgwi_date_add(int32_t date, int32_t days) {
    int64_t sum;

    if (!hgwi_date_valid(date))
        return 0;
    sum = (int64_t)hgwi_date_days(date) + days;
    return sum < 0 || sum > LAST_DAY ? 0 : hgwi_date_from_days((int32_t)sum);
}

/* 0001-01-01 was a Monday. */
int32_t hgwi_date_weekday(int32_t date) {
    return hgwi_date_valid(date) ? hgwi_date_days(date) % 7 + 1 : 0;
}

/* A week belongs to the year of its Thursday. */
int32_t hgwi_date_iso_week(int32_t date) {
    int32_t days, year;

    if (!hgwi_date_valid(date))
        return 0;
    days = hgwi_date_days(date);
    days += 3 - days % 7;
    year = hgwi_date_from_days(days) / 10000;
    return year * 100 + (days - hgwi_date_days(year * 10000 + 101)) / 7 + 1;
}

/* 4 January always lies in week 1.  A week 53 that the year does not have comes out as week 1 of the next. */
int32_t hgwi_date_of_week(int32_t iso_week) {
    int32_t year = iso_week / 100, week = iso_week % 100, days, date;

    if (year < 1 || year > 9999 || week < 1 || week > 53)
        return 0;
    days = hgwi_date_days(year * 10000 + 104);
    date = hgwi_date_from_days(days - days % 7 + (week - 1) * 7);
    return hgwi_date_iso_week(date) == iso_week ? date : 0;
}

int32_t hgwi_time_parse(const char *text, size_t size, int32_t *out) {
    int32_t hours, minutes;

    if (size != 5 || text[2] != ':')
        return HGW_E_PARSE;
    hours = digits(text, 2);
    minutes = digits(text + 3, 2);
    if (hours < 0 || minutes < 0)
        return HGW_E_PARSE;
    if (hours > 23 || minutes > 59)
        return HGW_E_RANGE;
    *out = hours * 60 + minutes;
    return HGW_OK;
}

void hgwi_time_show(int32_t minutes, char out[HGWI_TIME_ROOM]) {
    out[0] = '\0';
    if (minutes < 0 || minutes >= MINUTES)
        return;
    show_digits(minutes / 60, out, 2);
    out[2] = ':';
    show_digits(minutes % 60, out + 3, 2);
    out[5] = '\0';
}
