/* ical_found.c: what was found in a file, until it is written into a calendar. */
#include "ical_found.h"

#include <stdlib.h>
#include <string.h>

#include "ical_text.h"

static int same(const char *text, const char *summary, size_t size) {
    return text && hgwi_ical_order(text, strlen(text), summary, size) == 0;
}

static int names(const hgw_doc *doc, hgw_rec rule, const char *summary, size_t size) {
    if (same(hgw_holiday_rule_name(doc, rule), summary, size))
        return 1;
    for (int32_t i = 0, count = hgw_holiday_rule_names_count(doc, rule); i < count; i++) {
        if (same(hgw_holiday_name_text(doc, hgw_holiday_rule_names_at(doc, rule, i)), summary, size))
            return 1;
    }
    return 0;
}

/* A public holiday that a school has in its agenda is a day on which it is closed, also one that it may choose. */
static int is_public(const hgw_doc *doc, const char *summary, size_t size) {
    for (int32_t i = 0, count = hgw_calendar_public_holidays_count(doc, HGW_ROOT); i < count; i++)
        if (same(hgw_public_holiday_name(doc, hgw_calendar_public_holidays_at(doc, HGW_ROOT, i)), summary, size))
            return 1;
    return 0;
}

int32_t hgwi_ical_kind(const hgwi_ical_work *work, const char *summary, size_t size) {
    for (int32_t i = 0; i < work->count && size > 0; i++) {
        const hgw_doc *doc = work->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        for (int32_t nth = 0, rules = hgw_calendar_holiday_rules_count(doc, HGW_ROOT); nth < rules; nth++) {
            hgw_rec rule = hgw_calendar_holiday_rules_at(doc, HGW_ROOT, nth);
            if (names(doc, rule, summary, size))
                return hgw_holiday_rule_kind(doc, rule);
        }
        if (is_public(doc, summary, size))
            return HGW_HOLIDAY_KIND_OTHER;
    }
    return 0;
}

/* ---- taking ---- */

/* The year in which the school year of a day begins: summer days belong to the old one until the turn. */
static int32_t year_of(const hgw_doc *country, hgw_date day) {
    int32_t month = (int32_t)hgw_calendar_turn_month(country, HGW_ROOT);
    int32_t of_month = (int32_t)hgw_calendar_turn_day(country, HGW_ROOT);
    int32_t turn = (month ? month : 8) * 100 + (of_month ? of_month : 1);
    return day / 10000 - (day % 10000 < turn);
}

static void take(hgwi_ical_work *work, const hgwi_ical_find *find) {
    if (work->status == HGW_OK && ++work->taken > work->max_events)
        work->status = hgwi_ical_fail(work->ctx, HGWI_ICAL_EVENTS, find->line);
    if (work->status == HGW_OK)
        work->status = hgwi_ical_add(&work->finds, find, sizeof *find);
}

void hgwi_ical_found(hgwi_ical_work *work, const hgwi_ical_find *find) {
    hgwi_ical_find one = *find;
    if (find->kind != HGW_HOLIDAY_KIND_OTHER) {
        /* A summer holiday ends its year, also where it begins after the turn: two months before it, it is that year.
         */
        hgw_date in = find->kind == HGW_HOLIDAY_KIND_ZOMER ? hgw_date_add(find->first, -60) : find->first;
        one.year = year_of(work->country, in);
        take(work, &one);
        return;
    }
    for (hgw_date day = find->first; day != 0 && day <= find->last && work->status == HGW_OK;
         day = hgw_date_add(day, 1)) {
        if (hgw_date_weekday(day) > 5)
            continue;
        one.first = one.last = day;
        one.year = year_of(work->country, day);
        take(work, &one);
    }
}

void hgwi_ical_noted(hgwi_ical_work *work, const hgwi_ical_note *note) {
    if (work->status == HGW_OK)
        work->status = hgwi_ical_add(&work->notes, note, sizeof *note);
}

/* ---- order ---- */

static int by(int64_t a, int64_t b) {
    return (a > b) - (a < b);
}

static int order_finds(const void *left, const void *right) {
    const hgwi_ical_find *a = left, *b = right;
    int64_t pairs[][2] = {
        {a->year, b->year}, {a->first, b->first}, {a->kind, b->kind}, {a->last, b->last}, {a->half, b->half}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        if (pairs[i][0] != pairs[i][1])
            return by(pairs[i][0], pairs[i][1]);
    }
    int name = hgwi_ical_order(a->name, a->size, b->name, b->size);
    return name != 0 ? name : by(a->line, b->line);
}

static int order_notes(const void *left, const void *right) {
    const hgwi_ical_note *a = left, *b = right;
    if (a->line != b->line)
        return by(a->line, b->line);
    return a->reason != b->reason ? by(a->reason, b->reason) : by(a->first, b->first);
}

/* The same days off twice: a holiday by its kind, a free day by its summary. */
static int repeats(const hgwi_ical_find *a, const hgwi_ical_find *b) {
    if (a->first != b->first || a->last != b->last || a->kind != b->kind || a->half != b->half)
        return 0;
    return a->kind != HGW_HOLIDAY_KIND_OTHER || hgwi_ical_order(a->name, a->size, b->name, b->size) == 0;
}

/* Sort, and let go of days of a series that were moved and of what was there already; how many are left. */
static size_t sift(hgwi_ical_work *work) {
    hgwi_ical_find *finds = (hgwi_ical_find *)(void *)work->finds.data;
    size_t count = work->finds.size / sizeof *finds, kept = 0;
    hgwi_ical_set_sort(&work->moved);
    for (size_t i = 0; i < count; i++)
        finds[i].name = work->text.data + finds[i].text;
    if (count > 0)
        qsort(finds, count, sizeof *finds, order_finds);
    for (size_t i = 0; i < count; i++) {
        const hgwi_ical_find *one = &finds[i];
        if (one->series != 0 && hgwi_ical_set_has(&work->moved, one->series))
            continue;
        if (kept > 0 && repeats(&finds[kept - 1], one)) {
            hgwi_ical_note note = {one->line, HGW_IMPORT_REASON_REPEATED, one->first, one->last, one->text, one->size};
            hgwi_ical_noted(work, &note);
            continue;
        }
        finds[kept++] = *one;
    }
    return kept;
}

/* ---- writing ---- */

/* Digits of a number, at least so many; returns behind them. */
static char *put_number(char *to, int64_t number, int width) {
    char digits[24];
    int used = 0;
    while (number > 0 || used < width) {
        digits[used++] = (char)('0' + number % 10);
        number /= 10;
    }
    while (used > 0)
        *to++ = digits[--used];
    *to = '\0';
    return to;
}

static char *put_text(char *to, const char *text) {
    size_t size = strlen(text);
    memcpy(to, text, size + 1);
    return to + size;
}

static char *put_year(char *to, int32_t year) {
    to = put_number(to, year, 4);
    *to++ = '-';
    return put_number(to, year + 1, 4);
}

static void keep(hgwi_ical_work *work, int32_t status) {
    if (work->status == HGW_OK)
        work->status = status;
}

/* A record that could not be added has left its error on the context of the document. */
static hgw_rec added(hgwi_ical_work *work, hgw_rec rec) {
    if (rec == 0)
        keep(work, hgw_error_status(work->ctx));
    return rec;
}

static void write_holiday(hgwi_ical_work *work, hgw_doc *out, hgw_rec year, const hgwi_ical_find *find, int32_t nth) {
    char id[64], *at = put_year(id, find->year);
    hgw_rec rec = added(work, hgw_school_year_add_holidays(out, year));
    *at++ = '-';
    at = put_text(at, hgw_enum_token(HGW_ENUM_HOLIDAY_KIND, find->kind));
    if (nth > 1) {
        *at++ = '-';
        put_number(at, nth, 1);
    }
    if (work->status != HGW_OK)
        return;
    keep(work, hgw_holiday_set_id(out, rec, id));
    keep(work, hgw_holiday_set_kind(out, rec, find->kind));
    keep(work, hgw_set_textn(out, rec, HGW_HOLIDAY_NAME, find->name, find->size));
    keep(work, hgw_holiday_set_first_day(out, rec, find->first));
    keep(work, hgw_holiday_set_last_day(out, rec, find->last));
}

/* Its id is its day, so that it stays the same when another is put in before it. */
static void write_free_day(hgwi_ical_work *work, hgw_doc *out, hgw_rec year, const hgwi_ical_find *find, int32_t nth) {
    char id[64], *at = put_text(id, "free-");
    hgw_rec rec = added(work, hgw_school_year_add_free_days(out, year));
    at = put_number(at, find->first, 8);
    if (nth > 1) {
        *at++ = '-';
        put_number(at, nth, 1);
    }
    if (work->status != HGW_OK)
        return;
    keep(work, hgw_free_day_set_id(out, rec, id));
    keep(work, hgw_free_day_set_day(out, rec, find->first));
    keep(work, hgw_set_textn(out, rec, HGW_FREE_DAY_NAME, find->name, find->size));
    if (find->half)
        keep(work, hgw_free_day_set_half(out, rec, 1));
}

static hgw_rec write_year(hgwi_ical_work *work, hgw_doc *out, int32_t number) {
    char name[32];
    hgw_rec year = added(work, hgw_calendar_add_school_years(out, HGW_ROOT));
    put_year(name, number);
    if (year != 0) {
        keep(work, hgw_school_year_set_id(out, year, name));
        keep(work, hgw_school_year_set_name(out, year, name));
    }
    return year;
}

static void write_finds(hgwi_ical_work *work, hgw_doc *out, size_t count) {
    const hgwi_ical_find *finds = (const hgwi_ical_find *)(const void *)work->finds.data;
    int32_t of_kind[16] = {0}, same_day = 0;
    hgw_rec year = 0;
    for (size_t i = 0; i < count && work->status == HGW_OK; i++) {
        const hgwi_ical_find *one = &finds[i];
        if (i == 0 || finds[i - 1].year != one->year) {
            year = write_year(work, out, one->year);
            memset(of_kind, 0, sizeof of_kind);
        }
        if (one->kind != HGW_HOLIDAY_KIND_OTHER) {
            write_holiday(work, out, year, one, ++of_kind[one->kind & 15]);
            continue;
        }
        same_day = i > 0 && finds[i - 1].kind == one->kind && finds[i - 1].first == one->first ? same_day + 1 : 1;
        write_free_day(work, out, year, one, same_day);
    }
}

static void write_note(hgwi_ical_work *work, hgw_doc *out, const hgwi_ical_note *note) {
    hgw_rec rec = added(work, hgw_calendar_add_import_notes(out, HGW_ROOT));
    if (rec == 0)
        return;
    keep(work, hgw_import_note_set_line(out, rec, note->line));
    keep(work, hgw_import_note_set_reason(out, rec, note->reason));
    if (note->size > 0)
        keep(work, hgw_set_textn(out, rec, HGW_IMPORT_NOTE_SUMMARY, work->text.data + note->text, note->size));
    if (note->first != 0)
        keep(work, hgw_import_note_set_first_day(out, rec, note->first));
    if (note->last != 0)
        keep(work, hgw_import_note_set_last_day(out, rec, note->last));
}

/* The days of one event that were there already come after each other: they are one note. */
static void write_notes(hgwi_ical_work *work, hgw_doc *out) {
    hgwi_ical_note *notes = (hgwi_ical_note *)(void *)work->notes.data;
    size_t count = work->notes.size / sizeof *notes;
    if (count > 0)
        qsort(notes, count, sizeof *notes, order_notes);
    for (size_t i = 0; i < count && work->status == HGW_OK; i++) {
        if (i + 1 < count && notes[i + 1].line == notes[i].line && notes[i + 1].reason == notes[i].reason) {
            notes[i + 1].first = notes[i].first;
            continue;
        }
        write_note(work, out, &notes[i]);
    }
}

/* What decides on which day it is, and in which school year a day lies, goes with the days. */
static void write_root(hgwi_ical_work *work, const hgwi_ical_pile *title, hgw_doc *out) {
    static const hgw_field numbers[] = {HGW_CALENDAR_TURN_MONTH, HGW_CALENDAR_TURN_DAY, HGW_CALENDAR_UTC_OFFSET,
                                        HGW_CALENDAR_SUMMER_TIME};
    const char *country = hgw_calendar_country(work->country, HGW_ROOT);
    if (title->size > 0)
        keep(work, hgw_set_textn(out, HGW_ROOT, HGW_CALENDAR_TITLE, title->data, title->size));
    if (country)
        keep(work, hgw_calendar_set_country(out, HGW_ROOT, country));
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        if (hgw_has(work->country, HGW_ROOT, numbers[i]))
            keep(work, hgw_set_int(out, HGW_ROOT, numbers[i], hgw_get_int(work->country, HGW_ROOT, numbers[i])));
    }
}

void hgwi_ical_settle(hgwi_ical_work *work, const hgwi_ical_pile *title, hgw_doc *out) {
    size_t count = sift(work);
    write_root(work, title, out);
    write_finds(work, out, count);
    write_notes(work, out);
}
