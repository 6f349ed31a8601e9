/* ical_event.c: one event of a file, from its first property to what is taken of it. */
#include "ical_event.h"

#include <string.h>

#include "ical_text.h"

enum { NO_DURATION = -3, SHORT = 43200, MOST_SPAN = 400, MORNING = 36000, AFTERNOON = 50400 };

/* No school has plans for other centuries; and a school year has four digits. */
enum { EARLIEST = 19000101, LATEST = 21991231 };

static void keep(hgwi_ical_event *event, int32_t status) {
    if (event->work->status == HGW_OK)
        event->work->status = status;
}

void hgwi_ical_event_begin(hgwi_ical_event *event, int64_t line) {
    event->left_out.size = event->added.size = 0;
    memset(&event->note, 0, sizeof event->note);
    event->note.line = line;
    event->rule[0] = '\0';
    memset(&event->start, 0, sizeof event->start);
    event->end = event->moved_from = event->start;
    event->lasts = NO_DURATION;
    event->uid = 0;
    event->cancelled = event->unreadable = event->odd_rule = event->other_zone = 0;
}

/* ---- properties ---- */

static void take_summary(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    hgwi_ical_pile *text = &event->work->text;
    size_t size = hgwi_ical_tidy(prop->value, hgwi_ical_unescape(prop->value, prop->size));
    event->note.text = text->size;
    event->note.size = size;
    keep(event, hgwi_ical_add(text, prop->value, size));
}

static void take_when(hgwi_ical_event *event, const hgwi_ical_prop *prop, hgwi_ical_when *when) {
    if (when->day != 0 || !hgwi_ical_when_read(prop->value, prop->size, when))
        event->unreadable = 1;
    else if (prop->zone && when->seconds >= 0 && !when->utc)
        event->other_zone |= !hgwi_ical_set_has(event->zones, hgwi_ical_zone(prop->zone));
}

static void take_start(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    take_when(event, prop, &event->start);
}

static void take_end(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    take_when(event, prop, &event->end);
}

static void take_moved(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    take_when(event, prop, &event->moved_from);
}

static void take_duration(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    event->lasts = hgwi_ical_lasts(prop->value, prop->size);
    event->unreadable |= event->lasts == -2;
}

static void take_status(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    event->cancelled = hgwi_ical_is(prop->value, "CANCELLED");
}

static void take_uid(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    event->uid = hgwi_ical_hash(HGWI_ICAL_SEED, prop->value, prop->size);
}

static void take_rule(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    event->odd_rule |= event->rule[0] != '\0' || prop->size == 0 || prop->size >= sizeof event->rule;
    if (!event->odd_rule)
        memcpy(event->rule, prop->value, prop->size + 1);
}

static void take_other_rule(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    (void)prop;
    event->odd_rule = 1;
}

/* Days, one after the other with commas. */
static void take_days(hgwi_ical_event *event, const hgwi_ical_prop *prop, hgwi_ical_pile *days) {
    for (const char *at = prop->value; at;) {
        size_t size = strcspn(at, ",");
        hgwi_ical_when when;
        if (!hgwi_ical_when_read(at, size, &when) || !hgwi_ical_local(event->work->country, &when)) {
            event->unreadable = 1;
            return;
        }
        keep(event, hgwi_ical_add(days, &when.day, sizeof when.day));
        at = at[size] == ',' ? at + size + 1 : NULL;
    }
}

static void take_left_out(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    take_days(event, prop, &event->left_out);
}

static void take_added(hgwi_ical_event *event, hgwi_ical_prop *prop) {
    take_days(event, prop, &event->added);
}

typedef void (*taker)(hgwi_ical_event *event, hgwi_ical_prop *prop);

static const struct {
    const char *name;
    taker take;
} takers[] = {
    {"SUMMARY", take_summary},   {"DTSTART", take_start}, {"DTEND", take_end},           {"DURATION", take_duration},
    {"STATUS", take_status},     {"UID", take_uid},       {"RECURRENCE-ID", take_moved}, {"RRULE", take_rule},
    {"EXRULE", take_other_rule}, {"RDATE", take_added},   {"EXDATE", take_left_out},
};

static taker taker_of(const char *name) {
    for (size_t i = 0; i < sizeof takers / sizeof takers[0]; i++) {
        if (hgwi_ical_is(name, takers[i].name))
            return takers[i].take;
    }
    return NULL;
}

void hgwi_ical_event_line(hgwi_ical_event *event, hgwi_ical_prop *prop, int whole) {
    taker take = event->work->status == HGW_OK ? taker_of(prop->name) : NULL;
    if (take && whole)
        take(event, prop);
    else if (take)
        event->unreadable = 1;
}

/* ---- days ---- */

/* The first and the last day; whether it is a part of a day, and whether the day is still half a school day then. */
typedef struct span {
    hgw_date first, last;
    int part, half;
} span;

/* The end as a time; the day without one when the event has no end of its own. */
static hgwi_ical_when end_of(const hgwi_ical_event *event, const hgwi_ical_when *start) {
    hgwi_ical_when end = event->end;
    if (end.day != 0 || event->lasts < 0)
        return end;
    int64_t at = (start->seconds > 0 ? start->seconds : 0) + event->lasts;
    int64_t days = at / HGWI_ICAL_DAY, seconds = at % HGWI_ICAL_DAY;
    if (start->seconds < 0) {
        days += seconds > 0;
        seconds = -1;
    }
    end.day = days < 4000000 ? hgw_date_add(start->day, (int32_t)days) : 0;
    end.seconds = (int32_t)seconds;
    return end;
}

/* An HGW_IMPORT_REASON_…, or 0 when the days are known. */
static int32_t span_of(const hgwi_ical_event *event, span *out) {
    hgwi_ical_when start = event->start, end;
    memset(out, 0, sizeof *out);
    if (event->unreadable || start.day == 0 || !hgwi_ical_local(event->work->country, &start))
        return HGW_IMPORT_REASON_UNREADABLE;
    out->first = out->last = start.day;
    if (event->lasts == -1)
        return HGW_IMPORT_REASON_IMPOSSIBLE;
    end = end_of(event, &start);
    if (end.day == 0)
        return event->lasts > 0 ? HGW_IMPORT_REASON_UNREADABLE : 0;
    if (!hgwi_ical_local(event->work->country, &end))
        return HGW_IMPORT_REASON_UNREADABLE;
    int64_t lasts = hgwi_ical_between(&start, &end);
    if (lasts < 0) {
        out->last = end.day;
        return HGW_IMPORT_REASON_IMPOSSIBLE;
    }
    /* An end at midnight, or on a day, is that of the day before. */
    if (lasts > 0)
        out->last = end.seconds > 0 ? end.day : hgw_date_add(end.day, -1);
    if (start.seconds >= 0 && lasts > 0 && lasts < SHORT) {
        out->part = 1;
        out->last = out->first;
        out->half = start.seconds > MORNING || start.seconds + lasts < AFTERNOON;
    }
    return 0;
}

/* ---- deciding ---- */

static void note(hgwi_ical_event *event, int32_t reason) {
    event->note.reason = reason;
    hgwi_ical_noted(event->work, &event->note);
}

static uint64_t series_of(const hgwi_ical_event *event, hgw_date day) {
    return hgwi_ical_hash(event->uid, &day, sizeof day) | 1;
}

static void found_at(hgwi_ical_event *event, const span *days, int32_t kind, hgw_date first, int recurs) {
    hgwi_ical_find find = {.first = first,
                           .kind = kind,
                           .half = days->half,
                           .line = event->note.line,
                           .text = event->note.text,
                           .size = event->note.size};
    find.last = hgw_date_add(first, hgw_date_days(days->first, days->last));
    find.series = recurs && event->uid != 0 ? series_of(event, first) : 0;
    if (first >= EARLIEST && find.last != 0 && find.last <= LATEST) {
        hgwi_ical_found(event->work, &find);
        return;
    }
    hgwi_ical_note other = event->note;
    other.reason = HGW_IMPORT_REASON_NOT_RECOGNISED;
    other.first = other.last = first;
    hgwi_ical_noted(event->work, &other);
}

static void expand(hgwi_ical_event *event, const span *days, int32_t kind) {
    hgw_date on[HGWI_ICAL_MOST_DAYS];
    hgwi_ical_series series = {.country = event->work->country,
                               .rule = event->rule,
                               .start = event->start,
                               .left_out = (const hgw_date *)(const void *)event->left_out.data,
                               .left_out_count = event->left_out.size / sizeof(hgw_date),
                               .added = (const hgw_date *)(const void *)event->added.data,
                               .added_count = event->added.size / sizeof(hgw_date)};
    int64_t width = hgw_date_days(days->first, days->last) + 1;
    int count = 0;
    hgwi_ical_days_sort((hgw_date *)(void *)event->left_out.data, series.left_out_count);
    if (!event->odd_rule && event->work->rules++ < HGWI_ICAL_MOST_RULES && event->work->vain < HGWI_ICAL_MOST_VAIN)
        count = hgwi_ical_recur(&series, on);
    event->work->vain += count < 0;
    if (count <= 0 || event->work->taken + count * width > event->work->max_events) {
        note(event, HGW_IMPORT_REASON_RECURRING);
        return;
    }
    event->note.first = event->note.last = on[0];
    for (int i = 0; i < count; i++) {
        found_at(event, days, kind, on[i], 1);
        if (on[i] < event->note.first)
            event->note.first = on[i];
        if (on[i] > event->note.last)
            event->note.last = on[i];
    }
    event->note.last = hgw_date_add(event->note.last, (int32_t)width - 1);
    note(event, HGW_IMPORT_REASON_EXPANDED);
}

/* A day of a series that has an event of its own, or was called off, is not taken from the series. */
static void set_apart(hgwi_ical_event *event) {
    hgwi_ical_when day = event->moved_from;
    if (day.day != 0 && event->uid != 0 && hgwi_ical_local(event->work->country, &day))
        keep(event, hgwi_ical_set_add(&event->work->moved, series_of(event, day.day)));
}

void hgwi_ical_event_end(hgwi_ical_event *event) {
    span days;
    int32_t reason = span_of(event, &days), kind = 0;
    if (event->work->status != HGW_OK)
        return;
    event->note.first = days.first;
    event->note.last = days.last;
    set_apart(event);
    if (event->cancelled)
        reason = HGW_IMPORT_REASON_CANCELLED;
    if (reason == 0) {
        if (event->note.size > 0)
            kind = hgwi_ical_kind(event->work, event->work->text.data + event->note.text, event->note.size);
        if (kind == 0 || (days.part && kind != HGW_HOLIDAY_KIND_OTHER) ||
            hgw_date_days(days.first, days.last) >= MOST_SPAN)
            reason = HGW_IMPORT_REASON_NOT_RECOGNISED;
    }
    if (reason != 0) {
        note(event, reason);
        return;
    }
    if (event->other_zone)
        note(event, HGW_IMPORT_REASON_OTHER_ZONE);
    if (event->odd_rule || event->rule[0] != '\0' || event->added.size > 0)
        expand(event, &days, kind);
    else
        found_at(event, &days, kind, days.first, 0);
}
