/* ical_import.c: a file into a calendar: the whole is held against the limits first, then event after event is read. */
#include <hgw/ical.h>

#include <string.h>

#include "ical_event.h"
#include "ical_text.h"

enum { MOST_BYTES = 16 << 20, MOST_EVENTS = 10000 };

typedef struct reading {
    hgwi_ical_work work;
    hgwi_ical_file file;
    hgwi_ical_event event;
    char *room; /* of HGWI_ICAL_LONGEST bytes and one */
    int depth;
} reading;

static const hgw_doc *country_beside(const hgw_doc *const *beside, int32_t count) {
    for (int32_t i = 0; i < count; i++) {
        if (hgw_rec_type(beside[i], HGW_ROOT) == HGW_T_CALENDAR &&
            hgw_calendar_holiday_rules_count(beside[i], HGW_ROOT) > 0)
            return beside[i];
    }
    return NULL;
}

static int32_t want(hgw_ctx *ctx, const char *text, const hgw_doc *const *beside, int32_t count, const hgw_doc *options,
                    hgw_doc **out) {
    if (hgw_ctx_lang(ctx) == 0)
        return HGW_E_MISUSE;
    if (!text || !out)
        return hgwi_ical_fail(ctx, HGWI_ICAL_NULL, -1);
    int32_t status = hgwi_ical_want(ctx, beside, count, options, HGW_T_IMPORT_OPTIONS);
    if (status != HGW_OK)
        return status;
    if (!country_beside(beside, count))
        return hgwi_ical_fail(ctx, HGWI_ICAL_COUNTRY, -1);
    /* A host may have told libical so; here every file would be trusted with the life of the program. */
    return icalerror_get_errors_are_fatal() ? hgwi_ical_fail(ctx, HGWI_ICAL_FATAL, -1) : HGW_OK;
}

static void start(reading *r, hgw_ctx *ctx, const hgw_doc *const *beside, int32_t count, const hgw_doc *options) {
    memset(r, 0, sizeof *r);
    r->work.ctx = r->work.text.ctx = r->work.finds.ctx = r->work.notes.ctx = r->work.moved.ctx = ctx;
    r->file.zones.ctx = r->file.title.ctx = r->event.left_out.ctx = r->event.added.ctx = ctx;
    r->work.country = country_beside(beside, count);
    r->work.beside = beside;
    r->work.count = count;
    r->event.work = &r->work;
    r->event.zones = &r->file.zones;
    r->file.max_bytes = options ? hgw_import_options_max_bytes(options, HGW_ROOT) : 0;
    r->file.max_events = options ? hgw_import_options_max_events(options, HGW_ROOT) : 0;
    if (r->file.max_bytes == 0)
        r->file.max_bytes = MOST_BYTES;
    if (r->file.max_events == 0)
        r->file.max_events = MOST_EVENTS;
    r->work.max_events = r->file.max_events;
    r->work.status = hgw_text_new(ctx, NULL, HGWI_ICAL_LONGEST, &r->room);
}

static void stop(reading *r) {
    hgwi_ical_pile *piles[] = {&r->work.text,  &r->work.finds, &r->work.notes,     &r->work.moved,
                               &r->file.zones, &r->file.title, &r->event.left_out, &r->event.added};
    for (size_t i = 0; i < sizeof piles / sizeof piles[0]; i++)
        hgwi_ical_end(piles[i]);
    hgw_free(r->room);
}

/* BEGIN (1) or END (-1) of a component, which the first look has seen to match. */
static int turn(const hgwi_ical_prop *prop, size_t size) {
    if (size >= HGWI_ICAL_HEAD)
        return 0;
    return hgwi_ical_is(prop->name, "BEGIN") - hgwi_ical_is(prop->name, "END");
}

static void read_line(reading *r, const hgwi_ical_line *line) {
    hgwi_ical_prop prop;
    size_t wants = hgwi_ical_unfold(line, r->room, HGWI_ICAL_LONGEST + 1);
    int whole = wants <= HGWI_ICAL_LONGEST;
    if (!hgwi_ical_split(r->room, whole ? wants : HGWI_ICAL_LONGEST, &prop))
        return;
    int step = turn(&prop, wants), event = step != 0 && hgwi_ical_is(prop.value, "VEVENT");
    r->depth += step;
    if (event && step > 0)
        hgwi_ical_event_begin(&r->event, line->line);
    else if (event)
        hgwi_ical_event_end(&r->event);
    else if (step == 0 && r->depth == 2) /* not what stands in an alarm; outside of events it is forgotten */
        hgwi_ical_event_line(&r->event, &prop, whole);
}

static void read_events(reading *r, const char *text, size_t size) {
    hgwi_ical_lines lines;
    hgwi_ical_line line;
    hgwi_ical_lines_start(&lines, text, size);
    while (r->work.status == HGW_OK && hgwi_ical_lines_next(&lines, &line))
        read_line(r, &line);
}

static int32_t write_out(reading *r, hgw_ctx *ctx, hgw_doc **out) {
    if (r->work.status != HGW_OK)
        return r->work.status;
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_CALENDAR);
    if (!doc)
        return hgw_error_status(ctx);
    hgwi_ical_settle(&r->work, &r->file.title, doc);
    if (r->work.status == HGW_OK)
        *out = doc;
    else
        hgw_doc_free(doc);
    return r->work.status;
}

int32_t hgw_ical_import(hgw_ctx *ctx, const char *text, size_t size, const hgw_doc *const *beside, int32_t count,
                        const hgw_doc *options, hgw_doc **out) {
    reading r;
    if (out)
        *out = NULL;
    int32_t status = want(ctx, text, beside, count, options, out);
    if (status != HGW_OK)
        return status;
    start(&r, ctx, beside, count, options);
    if (r.work.status == HGW_OK)
        r.work.status = hgwi_ical_scan(ctx, text, size, &r.file);
    if (r.work.status == HGW_OK)
        read_events(&r, text, size);
    status = write_out(&r, ctx, out);
    stop(&r);
    return status;
}
