/* year_holidays.c: which holidays a school year has when several calendars speak of it, and when it begins and ends. */
#include "year_holidays.h"

#include <string.h>

#include "year_pick.h"

/* Hold for the region asked for, and not left to a choice that was not made. */
static int counts(const hgwi_year *year, const hgw_doc *doc, hgw_rec holiday) {
    const char *region = hgw_holiday_region(doc, holiday);
    if (region && (!year->region || strcmp(region, year->region) != 0))
        return 0;
    return !hgw_holiday_optional(doc, holiday) ||
           hgwi_option(year->options, HGW_CALENDAR_OPTIONS_TAKE_OPTIONAL, 0) != 0;
}

static int32_t kind_of(const hgw_doc *doc, hgw_rec holiday) {
    int32_t kind = hgw_holiday_kind(doc, holiday);
    return kind > 0 && kind < HGWI_KINDS ? kind : HGW_HOLIDAY_KIND_OTHER;
}

/* ---- choosing ---- */

/* The first day of all holidays of the year but summer's; 0 when there is none.  A summer holiday that is over by then
 * is the one before the year, which calendars list with it to say when it begins. */
static hgw_date first_holiday(const hgwi_year *year) {
    hgw_date found = 0;
    for (int32_t i = 0; i < year->count; i++) {
        const hgw_doc *doc = year->calendars[i];
        int32_t count = year->years[i] ? hgw_school_year_holidays_count(doc, year->years[i]) : 0;
        for (int32_t n = 0; n < count; n++) {
            hgw_rec holiday = hgw_school_year_holidays_at(doc, year->years[i], n);
            int32_t kind = kind_of(doc, holiday);
            hgw_date first = hgw_holiday_first_day(doc, holiday);
            if (kind != HGW_HOLIDAY_KIND_ZOMER && kind != HGW_HOLIDAY_KIND_OTHER && first != 0 &&
                (found == 0 || first < found) && counts(year, doc, holiday))
                found = first;
        }
    }
    return found;
}

static int is_before(const hgw_doc *doc, hgw_rec holiday, hgw_date begun) {
    hgw_date first = hgw_holiday_first_day(doc, holiday), last = hgw_holiday_last_day(doc, holiday);
    return kind_of(doc, holiday) == HGW_HOLIDAY_KIND_ZOMER && first != 0 && first <= last && last < begun;
}

/* The first calendar that has holidays of a kind in this year, by kind; and how many there are in all.  One that has
 * only the summer before the year leaves the summer after it to the others. */
static size_t suppliers(const hgwi_year *year, hgw_date begun, int32_t *from) {
    size_t total = 0;
    for (int32_t i = year->count - 1; i >= 0; i--) {
        const hgw_doc *doc = year->calendars[i];
        int32_t count = year->years[i] ? hgw_school_year_holidays_count(doc, year->years[i]) : 0;
        total += (size_t)count;
        for (int32_t n = 0; n < count; n++) {
            hgw_rec holiday = hgw_school_year_holidays_at(doc, year->years[i], n);
            if (counts(year, doc, holiday) && !is_before(doc, holiday, begun))
                from[kind_of(doc, holiday)] = i;
        }
    }
    return total;
}

static void take(hgwi_year *year, int32_t from, hgw_rec holiday) {
    int32_t days[2];
    const hgw_doc *doc = year->calendars[from];
    if (hgwi_year_span(year, doc, holiday, HGW_HOLIDAY_FIRST_DAY, HGW_HOLIDAY_LAST_DAY, days))
        year->holidays[year->holiday_count++] = (hgwi_break){days[0], days[1], kind_of(doc, holiday), from, holiday};
}

/* By day, then as the calendars have them. */
static int in_order(const void *left, const void *right, void *user) {
    (void)user;
    const hgwi_break *a = left, *b = right;
    const int32_t keys[][2] = {
        {a->first, b->first}, {a->last, b->last}, {a->kind, b->kind}, {a->from, b->from}, {a->rec, b->rec}};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (keys[i][0] != keys[i][1])
            return keys[i][0] < keys[i][1] ? -1 : 1;
    return 0;
}

/* Holidays of no certain kind come from all calendars; when two have the same one it is one. */
static void drop_twins(hgwi_year *year) {
    int32_t kept = 0;
    for (int32_t i = 0; i < year->holiday_count; i++) {
        const hgwi_break *now = &year->holidays[i], *last = kept ? &year->holidays[kept - 1] : NULL;
        if (last && last->first == now->first && last->last == now->last && last->kind == now->kind &&
            last->from != now->from)
            continue;
        year->holidays[kept++] = *now;
    }
    year->holiday_count = kept;
}

/* Two of different kinds that share a Monday to Friday.  Of each kind only the one that lasts longest can reach.  What
 * is of no certain kind may lie within a holiday: agendas name single days of one. */
static void find_overlap(hgwi_year *year) {
    int32_t last[HGWI_KINDS];
    for (int kind = 0; kind < HGWI_KINDS; kind++)
        last[kind] = -1;
    for (int32_t i = 0; i < year->holiday_count; i++) {
        const hgwi_break *now = &year->holidays[i];
        if (now->kind == HGW_HOLIDAY_KIND_OTHER)
            continue;
        for (int kind = 0; kind < HGWI_KINDS; kind++) {
            int32_t end = last[kind] < now->last ? last[kind] : now->last;
            if (kind != now->kind && hgwi_workday_from(now->first) <= end)
                hgwi_year_fail(year, year->calendars[now->from], HGWI_ERR_CALENDAR_OVERLAP, now->rec, 0);
        }
        if (now->last > last[now->kind])
            last[now->kind] = now->last;
    }
}

void hgwi_year_holidays(hgwi_year *year) {
    int32_t from[HGWI_KINDS] = {0};
    hgw_date begun = first_holiday(year);
    /* One more, for the summer holiday in which the year begins. */
    year->holidays = hgwi_year_room(year, suppliers(year, begun, from) + 1, sizeof *year->holidays);
    for (int32_t i = 0; year->status == HGW_OK && i < year->count; i++) {
        const hgw_doc *doc = year->calendars[i];
        int32_t count = year->years[i] ? hgw_school_year_holidays_count(doc, year->years[i]) : 0;
        for (int32_t n = 0; year->status == HGW_OK && n < count; n++) {
            hgw_rec holiday = hgw_school_year_holidays_at(doc, year->years[i], n);
            int32_t kind = kind_of(doc, holiday);
            if (counts(year, doc, holiday) && !is_before(doc, holiday, begun) &&
                (kind == HGW_HOLIDAY_KIND_OTHER || from[kind] == i))
                take(year, i, holiday);
        }
    }
    if (year->status != HGW_OK)
        return;
    hgwi_sort(year->holidays, (size_t)year->holiday_count, sizeof *year->holidays, in_order, NULL);
    drop_twins(year);
    find_overlap(year);
}

/* ---- first and last day ---- */

/* The first calendar's word for the first or last day, as a number; -1 when none has one. */
static int32_t settled(const hgwi_year *year, hgw_field field) {
    for (int32_t i = 0; i < year->count; i++)
        if (year->years[i] && hgw_has(year->calendars[i], year->years[i], field))
            return hgwi_date_days((hgw_date)hgw_get_int(year->calendars[i], year->years[i], field));
    return -1;
}

/* The last summer holiday of the year, with what touches it.  Countries also list the one before their first year. */
static void find_summer(hgwi_year *year, int32_t start, int32_t end) {
    hgwi_break summer = {0};
    for (int32_t i = 0; i < year->holiday_count; i++) {
        const hgwi_break *now = &year->holidays[i];
        if (now->kind != HGW_HOLIDAY_KIND_ZOMER)
            continue;
        if (summer.kind == 0 || hgwi_workday_from(summer.last + 1) < now->first)
            summer = *now;
        else if (now->last > summer.last)
            summer.last = now->last;
    }
    if (summer.kind != 0 && summer.first > start && summer.last > end)
        year->summer = summer;
}

/* The summer holiday that ends last before a day.  The school's own wins over a country's for the same summer. */
static void find_before(hgwi_year *year, int32_t day) {
    hgwi_break own = {0}, country = {0};
    for (int32_t i = 0; i < year->count; i++) {
        const hgw_doc *doc = year->calendars[i];
        hgwi_break *best = i < year->own ? &own : &country;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY, r)) != 0;) {
            int32_t first = hgwi_date_days(hgw_holiday_first_day(doc, r));
            int32_t last = hgwi_date_days(hgw_holiday_last_day(doc, r));
            if (hgw_holiday_kind(doc, r) == HGW_HOLIDAY_KIND_ZOMER && last >= 0 && last < day && counts(year, doc, r) &&
                (best->kind == 0 || last > best->last))
                *best = (hgwi_break){first, last, HGW_HOLIDAY_KIND_ZOMER, i, r};
        }
    }
    year->before = own.kind != 0 && (country.kind == 0 || own.last >= country.first) ? own : country;
}

/* By law a school year begins where it turns, on a day of a summer holiday.  That stands in the year before, and is
 * this year's too.  Another first day in a country's summer holiday is the school's own choice. */
static void begin_in_summer(hgwi_year *year) {
    const hgwi_break *before = &year->before;
    int32_t days[2];
    if (year->status != HGW_OK || before->kind == 0 || before->last < year->first ||
        hgwi_date_from_days(year->first) % 10000 != hgwi_year_turn(year))
        return;
    for (int32_t i = 0; i < year->holiday_count; i++)
        if (year->holidays[i].from == before->from && year->holidays[i].rec == before->rec)
            return;
    if (!hgwi_year_span(year, year->calendars[before->from], before->rec, HGW_HOLIDAY_FIRST_DAY, HGW_HOLIDAY_LAST_DAY,
                        days))
        return;
    year->holidays[year->holiday_count++] = *before;
    hgwi_sort(year->holidays, (size_t)year->holiday_count, sizeof *year->holidays, in_order, NULL);
    find_overlap(year);
}

/* A year that is too short or too long tells how long it would be. */
static void check_length(hgwi_year *year, const hgw_doc *doc, hgw_rec rec) {
    enum { POINTER = 64 };
    char pointer[POINTER];
    int32_t days = year->last - year->first + 1;
    if (year->status != HGW_OK || (days >= HGWI_YEAR_LEAST && days <= HGWI_YEAR_MOST))
        return;
    hgw_rec_pointer(doc, rec, pointer, POINTER);
    year->status = hgwi_fail(year->ctx, HGWI_ERR_CALENDAR_YEAR_LENGTH, NULL, days);
    hgwi_error_pointer(year->ctx, pointer);
}

void hgwi_year_bounds(hgwi_year *year) {
    int32_t start = settled(year, HGW_SCHOOL_YEAR_START_DATE), end = settled(year, HGW_SCHOOL_YEAR_END_DATE), days[2];
    int32_t at = 0;
    while (!year->years[at])
        at++;
    const hgw_doc *doc = year->calendars[at];
    find_summer(year, start, end);
    int summer = year->summer.kind != 0;
    if (end < 0 && !summer)
        hgwi_year_fail(year, doc, HGWI_ERR_CALENDAR_SUMMER_MISSING, year->years[at], 0);
    if (year->status != HGW_OK)
        return;
    find_before(year, summer ? year->summer.first : end);
    if (start < 0 && year->before.kind == 0)
        hgwi_year_fail(year, doc, HGWI_ERR_CALENDAR_YEAR_START, year->years[at], 0);
    else if (start < 0)
        hgwi_year_span(year, year->calendars[year->before.from], year->before.rec, HGW_HOLIDAY_FIRST_DAY,
                       HGW_HOLIDAY_LAST_DAY, days);
    year->first = start >= 0 ? start : hgwi_workday_from(year->before.last + 1);
    year->last = end >= 0 ? end : hgwi_workday_until(year->summer.first - 1);
    check_length(year, doc, year->years[at]);
    begin_in_summer(year);
}

/* ---- writing ---- */

/* A summer holiday that was over before the year began belongs to the year before. */
static int is_over(const hgwi_year *year, const hgwi_break *holiday) {
    return holiday->kind == HGW_HOLIDAY_KIND_ZOMER && holiday->last < year->first;
}

void hgwi_year_write_holidays(hgwi_year *year) {
    static const uint64_t leave_out =
        (uint64_t)1 << (HGW_HOLIDAY_REGION & 0xFFFF) | (uint64_t)1 << (HGW_HOLIDAY_OPTIONAL & 0xFFFF);
    for (int32_t i = 0; year->status == HGW_OK && i < year->holiday_count; i++) {
        const hgwi_break *holiday = &year->holidays[i];
        const hgw_doc *doc = year->calendars[holiday->from];
        const char *token = hgw_enum_token(HGW_ENUM_HOLIDAY_KIND, holiday->kind);
        if (is_over(year, holiday))
            continue;
        hgw_rec made = hgwi_year_add(year, year->made, HGW_SCHOOL_YEAR_HOLIDAYS, hgw_holiday_id(doc, holiday->rec),
                                     hgwi_year_join(year, year->id, "-", token));
        hgwi_year_copy(year, made, holiday->from, holiday->rec, leave_out);
    }
}
