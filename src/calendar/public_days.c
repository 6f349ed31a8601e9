/* public_days.c: public holidays.  A file with many of them and many years is met with a set of days per year, so that
 * the result never holds more than the years have days. */
#include "public_days.h"

#include <string.h>

enum {
    FIRST_EASTER = 1583,
    LAST_YEAR = 9999,
    BEFORE = 112, /* how many days a day may lie before 1 January of its year: Easter - 100, Sunday - 6 */
    WORDS = 8,    /* of 64 days: the year, and what may lie before and after it */
    YEAR_SET = LAST_YEAR / 64 + 1
};

/* What a public holiday says, read once for all years. */
typedef struct rule {
    int32_t month, day;
    int32_t easter_offset, by_easter;
    int32_t if_sunday;
    int32_t from_year, until_year;
} rule;

/* The days of some years, a bit each, counted from 1 January less BEFORE. */
typedef struct years {
    int32_t count;
    int32_t year[HGWI_PUBLIC_YEARS];
    int32_t zero[HGWI_PUBLIC_YEARS];
    uint64_t set[HGWI_PUBLIC_YEARS][WORDS];
} years;

/* The moon's age at the turn of the year, put right for the centuries, gives the day of the full moon in spring, and
 * the Sunday after it is Easter. */
hgw_date hgwi_easter(int32_t year) {
    if (year < FIRST_EASTER || year > LAST_YEAR)
        return 0;
    int32_t golden = year % 19 + 1, century = year / 100 + 1;
    int32_t dropped = 3 * century / 4 - 12; /* leap days that were left out */
    int32_t moon = (8 * century + 5) / 25 - 5;
    int32_t sunday = 5 * year / 4 - dropped - 10;
    int32_t epact = (11 * golden + 20 + moon - dropped) % 30;
    if (epact < 0)
        epact += 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        epact++;
    int32_t full = 44 - epact;
    if (full < 21)
        full += 30;
    full += 7 - (sunday + full) % 7; /* as a day of March */
    return full > 31 ? year * 10000 + 400 + full - 31 : year * 10000 + 300 + full;
}

static rule read(const hgw_doc *calendar, hgw_rec holiday) {
    rule r = {0, 0, 0, 0, 0, 0, LAST_YEAR};
    r.month = (int32_t)hgw_public_holiday_month(calendar, holiday);
    r.day = (int32_t)hgw_public_holiday_day(calendar, holiday);
    r.by_easter = hgw_has(calendar, holiday, HGW_PUBLIC_HOLIDAY_EASTER_OFFSET);
    r.easter_offset = (int32_t)hgw_public_holiday_easter_offset(calendar, holiday);
    r.if_sunday = (int32_t)hgw_public_holiday_if_sunday(calendar, holiday);
    r.from_year = (int32_t)hgw_public_holiday_from_year(calendar, holiday);
    if (hgw_has(calendar, holiday, HGW_PUBLIC_HOLIDAY_UNTIL_YEAR))
        r.until_year = (int32_t)hgw_public_holiday_until_year(calendar, holiday);
    return r;
}

static hgw_date day_in(const rule *r, int32_t year) {
    hgw_date day = 0;
    if (year < 1 || year > LAST_YEAR || year < r->from_year || year > r->until_year)
        return 0;
    if (r->by_easter)
        day = hgwi_date_add(hgwi_easter(year), r->easter_offset);
    else if (hgwi_date_valid(year * 10000 + r->month * 100 + r->day))
        day = year * 10000 + r->month * 100 + r->day;
    return hgwi_date_weekday(day) == 7 ? hgwi_date_add(day, r->if_sunday) : day;
}

hgw_date hgwi_public_day(const hgw_doc *calendar, hgw_rec public_holiday, int32_t year) {
    rule r = read(calendar, public_holiday);
    return day_in(&r, year);
}

static void touch(uint64_t *set, hgw_date date) {
    int32_t year = date / 10000;
    if (year > 0)
        set[year / 64] |= (uint64_t)1 << year % 64;
}

/* The civil years in which a school year or one of its holidays begins or ends. */
static void touched(const hgw_doc *country, years *out) {
    uint64_t set[YEAR_SET] = {0};
    for (hgw_rec r = 0; (r = hgw_rec_next(country, HGW_T_SCHOOL_YEAR, r)) != 0;) {
        touch(set, hgw_school_year_start_date(country, r));
        touch(set, hgw_school_year_end_date(country, r));
    }
    for (hgw_rec r = 0; (r = hgw_rec_next(country, HGW_T_HOLIDAY, r)) != 0;) {
        touch(set, hgw_holiday_first_day(country, r));
        touch(set, hgw_holiday_last_day(country, r));
    }
    out->count = 0;
    for (int32_t year = 1; year <= LAST_YEAR && out->count < HGWI_PUBLIC_YEARS; year++) {
        if (!(set[year / 64] >> year % 64 & 1))
            continue;
        out->year[out->count] = year;
        out->zero[out->count++] = hgwi_date_days(year * 10000 + 101) - BEFORE;
    }
}

static void keep(years *y, const hgw_doc *country, hgw_rec holiday) {
    rule r = read(country, holiday);
    for (int32_t i = 0; i < y->count; i++) {
        hgw_date day = day_in(&r, y->year[i]);
        if (day == 0)
            continue;
        int32_t place = hgwi_date_days(day) - y->zero[i];
        y->set[i][place / 64] |= (uint64_t)1 << place % 64;
    }
}

/* The chosen ones are looked up from the side of the choice: a choice for each holiday would be work times work. */
static void keep_chosen(years *y, const hgw_doc *country, const hgw_doc *by) {
    for (int32_t i = 0, n = hgw_calendar_chosen_days_count(by, HGW_ROOT); i < n; i++) {
        hgw_rec chosen = hgw_rec_find(country, hgw_calendar_chosen_days_at(by, HGW_ROOT, i));
        if (chosen && hgw_rec_type(country, chosen) == HGW_T_PUBLIC_HOLIDAY)
            keep(y, country, chosen);
    }
}

size_t hgwi_public_room(const hgw_doc *country) {
    years y;
    size_t most = WORDS * 64, holidays = (size_t)hgw_calendar_public_holidays_count(country, HGW_ROOT);
    touched(country, &y);
    return (size_t)y.count * (holidays < most ? holidays : most);
}

int32_t hgwi_public_days(const hgw_doc *country, const hgw_doc *const *docs, int32_t count, int32_t *days) {
    years y;
    int32_t found = 0;
    touched(country, &y);
    memset(y.set, 0, sizeof y.set);
    for (hgw_rec r = 0; (r = hgw_rec_next(country, HGW_T_PUBLIC_HOLIDAY, r)) != 0;)
        if (!hgw_public_holiday_optional(country, r))
            keep(&y, country, r);
    for (int32_t i = 0; i < count; i++)
        if (hgw_rec_type(docs[i], HGW_ROOT) == HGW_T_CALENDAR)
            keep_chosen(&y, country, docs[i]);
    for (int32_t i = 0; i < y.count; i++)
        for (int32_t place = 0; place < WORDS * 64; place++)
            if (y.set[i][place / 64] >> place % 64 & 1)
                days[found++] = y.zero[i] + place;
    return found;
}
