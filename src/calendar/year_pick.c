/* year_pick.c: which calendars, region and school year are worked out, from the options, the calendars and today. */
#include "year_pick.h"

#include <string.h>

#include "country.h"

void hgwi_year_gather(hgwi_year *year, const hgw_doc *const *beside, int32_t count) {
    size_t room = (size_t)count + 1;
    year->calendars = hgwi_year_room(year, room, sizeof *year->calendars);
    year->years = hgwi_year_room(year, room, sizeof *year->years);
    if (year->status != HGW_OK)
        return;
    for (int country = 0; country < 2; country++) {
        for (int32_t i = -1; i < count; i++) {
            const hgw_doc *doc = i < 0 ? year->calendar : beside[i];
            if ((i >= 0 && doc == year->calendar) || hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
                continue;
            if (hgwi_calendar_is_country(doc) == country)
                year->calendars[year->count++] = doc;
        }
        if (!country)
            year->own = year->count;
    }
}

/* ---- region ---- */

/* Does a country have the region?  Where no calendar has regions, those that the calendars name are all there is. */
static int known(const hgwi_year *year, const char *region, int asked) {
    int some = 0, named = year->own < year->count;
    for (int32_t i = year->own; i < year->count; i++) {
        hgw_rec found = hgw_rec_find(year->calendars[i], region);
        some |= hgw_calendar_regions_count(year->calendars[i], HGW_ROOT) > 0;
        if (found && hgw_rec_type(year->calendars[i], found) == HGW_T_REGION)
            return 1;
    }
    if (some || !asked)
        return !some;
    for (int32_t i = 0; i < year->count; i++) {
        const char *of = hgw_calendar_region(year->calendars[i], HGW_ROOT);
        if (of && strcmp(of, region) == 0)
            return 1;
        named |= of != NULL;
    }
    return !named;
}

/* The region of a country that has one only. */
static void only_region(hgwi_year *year) {
    const hgw_doc *country = NULL;
    int64_t regions = 0;
    for (int32_t i = year->own; i < year->count; i++) {
        int32_t count = hgw_calendar_regions_count(year->calendars[i], HGW_ROOT);
        if (count > 0 && !country)
            country = year->calendars[i];
        regions += count;
    }
    if (regions > 1)
        hgwi_year_fail(year, country, HGWI_ERR_CALENDAR_REGION_MISSING, HGW_ROOT, HGW_CALENDAR_REGIONS);
    else if (regions == 1)
        year->region = hgw_region_id(country, hgw_calendar_regions_at(country, HGW_ROOT, 0));
}

void hgwi_year_pick_region(hgwi_year *year) {
    const hgw_doc *by = year->options;
    const char *region = by ? hgw_calendar_options_region(by, HGW_ROOT) : NULL;
    int asked = region != NULL;
    if (!asked) {
        by = year->calendar;
        region = hgw_calendar_region(by, HGW_ROOT);
    }
    for (int32_t i = 0; !region && i < year->count; i++) {
        by = year->calendars[i];
        region = hgw_calendar_region(by, HGW_ROOT);
    }
    year->region = region;
    if (!region)
        only_region(year);
    else if (!known(year, region, asked))
        hgwi_year_fail(year, by, HGWI_ERR_CALENDAR_REGION_UNKNOWN, HGW_ROOT,
                       asked ? HGW_CALENDAR_OPTIONS_REGION : HGW_CALENDAR_REGION);
}

/* ---- school year ---- */

static int same(const char *a, const char *b) {
    return a && b && strcmp(a, b) == 0;
}

static int is_called(const hgw_doc *doc, hgw_rec rec, const char *text) {
    return same(hgw_school_year_id(doc, rec), text) || same(hgw_school_year_name(doc, rec), text);
}

/* The school year of a calendar with an id or else a name; 0 when there is none. */
static hgw_rec year_called(const hgw_doc *doc, const char *text) {
    hgw_rec found = text ? hgw_rec_find(doc, text) : 0;
    if (found && hgw_rec_type(doc, found) == HGW_T_SCHOOL_YEAR)
        return found;
    for (hgw_rec r = 0; text && (r = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, r)) != 0;)
        if (is_called(doc, r, text))
            return r;
    return 0;
}

/* The civil year in which the school year that a day belongs to begins, by the turn alone. */
static int32_t turn_year(hgw_date date, int32_t turn) {
    return date / 10000 - (date % 10000 < turn);
}

int32_t hgwi_year_turn(const hgwi_year *year) {
    for (int32_t i = 0; i < year->count; i++) {
        const hgw_doc *doc = year->calendars[i];
        if (hgw_has(doc, HGW_ROOT, HGW_CALENDAR_TURN_MONTH)) {
            int64_t day = hgw_calendar_turn_day(doc, HGW_ROOT);
            return (int32_t)(hgw_calendar_turn_month(doc, HGW_ROOT) * 100 + (day ? day : 1));
        }
    }
    return 801;
}

/* The last day of a school year, or the day before its summer holiday; 0 when it has neither. */
static hgw_date end_of(const hgwi_year *year, const hgw_doc *doc, hgw_rec rec) {
    hgw_date end = hgw_school_year_end_date(doc, rec);
    hgw_rec summer = end ? 0 : hgwi_summer_of(doc, rec, year->region);
    return summer ? hgwi_date_add(hgw_holiday_first_day(doc, summer), -1) : end;
}

/* Does a day lie in the school year: between its days, or (when `by_turn`) on the year's side of the turn? */
static int lies_in(const hgwi_year *year, const hgw_doc *doc, hgw_rec rec, hgw_date date, int by_turn, int32_t turn) {
    hgw_date first = hgw_school_year_start_date(doc, rec), last = end_of(year, doc, rec);
    if (!by_turn)
        return first != 0 && first <= date && date <= last;
    hgw_date known_day = last ? last : first;
    return known_day != 0 && turn_year(known_day, turn) == turn_year(date, turn);
}

static hgw_rec year_of_day(const hgwi_year *year, hgw_date date, int32_t *from) {
    int32_t turn = hgwi_year_turn(year);
    for (int by_turn = 0; date != 0 && by_turn < 2; by_turn++)
        for (*from = 0; *from < year->count; ++*from)
            for (hgw_rec r = 0; (r = hgw_rec_next(year->calendars[*from], HGW_T_SCHOOL_YEAR, r)) != 0;)
                if (lies_in(year, year->calendars[*from], r, date, by_turn, turn))
                    return r;
    return 0;
}

/* The only school year that the first so many calendars have; 0 when they have none. */
static hgw_rec only_year(hgwi_year *year, int32_t count, int32_t *from) {
    hgw_rec found = 0;
    const char *id = NULL, *name = NULL;
    for (int32_t i = 0; i < count; i++) {
        const hgw_doc *doc = year->calendars[i];
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_SCHOOL_YEAR, r)) != 0;) {
            if (!found) {
                found = r;
                *from = i;
                id = hgw_school_year_id(doc, r);
                name = hgw_school_year_name(doc, r);
            } else if (!is_called(doc, r, id) && !is_called(doc, r, name)) {
                hgwi_year_fail(year, doc, HGWI_ERR_CALENDAR_YEAR_MISSING, HGW_ROOT, HGW_CALENDAR_SCHOOL_YEARS);
                return 0;
            }
        }
    }
    return found;
}

/* Without an option: the year of today, or the only one that the school has, or the only one there is. */
static hgw_rec year_not_asked(hgwi_year *year, int32_t *from) {
    hgw_rec found = year_of_day(year, hgw_ctx_today(year->ctx), from);
    if (!found)
        found = only_year(year, year->own, from);
    if (!found && year->status == HGW_OK)
        found = only_year(year, year->count, from);
    if (!found)
        hgwi_year_fail(year, year->calendar, HGWI_ERR_CALENDAR_YEAR_UNKNOWN, HGW_ROOT, HGW_CALENDAR_SCHOOL_YEARS);
    return found;
}

void hgwi_year_pick(hgwi_year *year) {
    const char *asked = year->options ? hgw_calendar_options_school_year(year->options, HGW_ROOT) : NULL;
    int32_t from = 0;
    hgw_rec found = 0;
    if (asked) {
        for (int32_t i = 0; !found && i < year->count; i++) {
            found = year_called(year->calendars[i], asked);
            from = i;
        }
        if (!found)
            hgwi_year_fail(year, year->options, HGWI_ERR_CALENDAR_YEAR_UNKNOWN, HGW_ROOT,
                           HGW_CALENDAR_OPTIONS_SCHOOL_YEAR);
    } else {
        found = year_not_asked(year, &from);
    }
    if (year->status != HGW_OK)
        return;
    const char *id = hgw_school_year_id(year->calendars[from], found);
    const char *name = hgw_school_year_name(year->calendars[from], found);
    for (int32_t i = 0; i < year->count; i++) {
        const hgw_doc *doc = year->calendars[i];
        year->years[i] = i == from ? found : year_called(doc, id);
        if (!year->years[i])
            year->years[i] = year_called(doc, name);
        if (!year->id && year->years[i])
            year->id = hgw_school_year_id(doc, year->years[i]);
    }
    if (!year->id)
        year->id = name;
}
