/* ical_scan.c: the lines of a file, counted and checked before anything else sees them.
 *
 * A line goes on where the next one begins with a blank; programs fold wherever 75 octets are full, in the middle of a
 * character too, so UTF-8 is looked at across folds. */
#include "ical_scan.h"

#include <string.h>

#include "ical_text.h"

enum { DEEPEST = 8, NAME_ROOM = 64 };

/* ---- lines ---- */

void hgwi_ical_lines_start(hgwi_ical_lines *lines, const char *text, size_t size) {
    lines->text = text;
    lines->size = size;
    lines->at = size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    lines->line = 1;
}

int hgwi_ical_lines_next(hgwi_ical_lines *lines, hgwi_ical_line *line) {
    if (lines->at == lines->size)
        return 0;
    size_t from = lines->at, end;
    line->line = lines->line;
    line->raw = lines->text + from;
    do {
        const char *feed = memchr(lines->text + lines->at, '\n', lines->size - lines->at);
        end = feed ? (size_t)(feed - lines->text) : lines->size;
        lines->at = feed ? end + 1 : end;
        lines->line++;
    } while (lines->at < lines->size && (lines->text[lines->at] == ' ' || lines->text[lines->at] == '\t'));
    line->size = end - from;
    return 1;
}

/* Where the text goes on after a fold; the same place when there is none. */
static size_t past_fold(const hgwi_ical_line *line, size_t at) {
    for (;;) {
        size_t feed = at;
        if (feed < line->size && line->raw[feed] == '\r')
            feed++;
        if (feed + 1 >= line->size || line->raw[feed] != '\n')
            return at;
        at = feed + 2;
    }
}

size_t hgwi_ical_unfold(const hgwi_ical_line *line, char *room, size_t capacity) {
    size_t used = 0;
    for (size_t at = past_fold(line, 0); at < line->size; at = past_fold(line, at + 1)) {
        unsigned char c = (unsigned char)line->raw[at];
        if ((c < ' ' && c != '\t') || c == 0x7F)
            continue;
        if (used + 1 < capacity)
            room[used] = (char)c;
        used++;
    }
    room[used < capacity ? used : capacity - 1] = '\0';
    return used;
}

/* ---- bytes ---- */

typedef struct utf8 {
    int left;                /* bytes that must follow */
    unsigned char low, high; /* bounds of the next one */
} utf8;

static int lead(utf8 *u, unsigned char c) {
    u->low = 0x80;
    u->high = 0xBF;
    if (c < 0x80)
        return 1;
    if (c < 0xC2 || c > 0xF4)
        return 0;
    u->left = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
    if (c == 0xE0)
        u->low = 0xA0;
    if (c == 0xED)
        u->high = 0x9F;
    if (c == 0xF0)
        u->low = 0x90;
    if (c == 0xF4)
        u->high = 0x8F;
    return 1;
}

static int step(utf8 *u, unsigned char c) {
    if (u->left == 0)
        return lead(u, c);
    if (c < u->low || c > u->high)
        return 0;
    u->left--;
    u->low = 0x80;
    u->high = 0xBF;
    return 1;
}

static int64_t feeds(const char *from, const char *to) {
    int64_t count = 0;
    while ((from = memchr(from, '\n', (size_t)(to - from))) != NULL) {
        from++;
        count++;
    }
    return count;
}

static int32_t check_bytes(hgw_ctx *ctx, const hgwi_ical_line *line) {
    utf8 u = {0, 0, 0};
    size_t at = 0, began = 0;
    hgwi_ical_err err = HGWI_ICAL_ERRS;
    while (at < line->size && err == HGWI_ICAL_ERRS) {
        size_t next = past_fold(line, at);
        if (next != at) {
            began = next - 1;
            at = next;
            continue;
        }
        unsigned char c = (unsigned char)line->raw[at];
        if (c == '\0')
            err = HGWI_ICAL_NUL;
        else if (!step(&u, c))
            err = HGWI_ICAL_UTF8;
        else if (at - began >= HGWI_ICAL_LONGEST)
            err = HGWI_ICAL_LINE;
        else
            at++;
    }
    if (err == HGWI_ICAL_ERRS && u.left > 0)
        err = HGWI_ICAL_UTF8;
    if (err == HGWI_ICAL_ERRS)
        return HGW_OK;
    return hgwi_ical_fail(ctx, err, line->line + feeds(line->raw, line->raw + at));
}

/* ---- properties ---- */

/* Past one parameter; what it says of the time zone is kept. */
static char *parameter(char *at, hgwi_ical_prop *prop) {
    char *name = at, *value;
    while (*at != '\0' && *at != '=' && *at != ';' && *at != ':')
        at++;
    if (*at != '=')
        return at;
    *at++ = '\0';
    value = *at == '"' ? at + 1 : at;
    if (*at == '"') {
        at = strchr(value, '"');
        if (!at)
            return NULL;
        *at++ = '\0';
    }
    while (*at != '\0' && *at != ';' && *at != ':')
        at++;
    if (hgwi_ical_is(name, "TZID"))
        prop->zone = value;
    return at;
}

int hgwi_ical_split(char *text, size_t size, hgwi_ical_prop *prop) {
    char *at = text + strcspn(text, ";:");
    memset(prop, 0, sizeof *prop);
    prop->name = text;
    while (at && *at == ';') {
        *at++ = '\0';
        at = parameter(at, prop);
    }
    if (!at || *at != ':')
        return 0;
    *at++ = '\0'; /* ends the name, or the last parameter */
    prop->value = at;
    prop->size = size - (size_t)(at - text);
    return 1;
}

/* ---- the file ---- */

typedef struct nest {
    hgw_ctx *ctx;
    hgwi_ical_file *file;
    int depth, calendars;
    int64_t events;
    char names[DEEPEST][NAME_ROOM];
} nest;

uint64_t hgwi_ical_zone(const char *name) {
    return hgwi_ical_hash(HGWI_ICAL_SEED, name, strlen(name));
}

static int32_t begin(nest *n, hgwi_ical_prop *prop, int64_t line) {
    size_t size = hgwi_ical_tidy(prop->value, prop->size);
    prop->value[size] = '\0';
    if (n->depth == DEEPEST)
        return hgwi_ical_fail(n->ctx, HGWI_ICAL_DEEP, line);
    if (size == 0 || size >= NAME_ROOM || (n->depth == 0) != hgwi_ical_is(prop->value, "VCALENDAR"))
        return hgwi_ical_fail(n->ctx, HGWI_ICAL_SYNTAX, line);
    if (hgwi_ical_is(prop->value, "VEVENT")) {
        if (n->depth != 1)
            return hgwi_ical_fail(n->ctx, HGWI_ICAL_SYNTAX, line);
        if (n->events++ == n->file->max_events)
            return hgwi_ical_fail(n->ctx, HGWI_ICAL_EVENTS, line);
    }
    n->calendars += n->depth == 0;
    memcpy(n->names[n->depth++], prop->value, size + 1);
    return HGW_OK;
}

static int32_t end(nest *n, hgwi_ical_prop *prop, int64_t line) {
    if (n->depth == 0 || !hgwi_ical_is(prop->value, n->names[n->depth - 1]))
        return hgwi_ical_fail(n->ctx, HGWI_ICAL_END, line);
    n->depth--;
    return HGW_OK;
}

static int32_t take_line(nest *n, const hgwi_ical_line *line) {
    char room[HGWI_ICAL_HEAD];
    hgwi_ical_prop prop;
    size_t size = hgwi_ical_unfold(line, room, sizeof room);
    if (size == 0 || room[strspn(room, " \t")] == '\0')
        return HGW_OK;
    int whole = size < sizeof room, split = hgwi_ical_split(room, whole ? size : sizeof room - 1, &prop);
    if (split && hgwi_ical_is(prop.name, "BEGIN"))
        return begin(n, &prop, line->line);
    if (n->depth == 0)
        return hgwi_ical_fail(n->ctx, HGWI_ICAL_SYNTAX, line->line);
    if (!split)
        return HGW_OK; /* what is no property says nothing of a date */
    if (hgwi_ical_is(prop.name, "END"))
        return end(n, &prop, line->line);
    if (n->depth == 2 && hgwi_ical_is(n->names[1], "VTIMEZONE") && hgwi_ical_is(prop.name, "TZID"))
        return hgwi_ical_set_add(&n->file->zones, hgwi_ical_zone(prop.value));
    if (n->depth == 1 && whole && n->file->title.size == 0 && hgwi_ical_is(prop.name, "X-WR-CALNAME")) {
        prop.size = hgwi_ical_unescape(prop.value, prop.size);
        return hgwi_ical_add(&n->file->title, prop.value, hgwi_ical_tidy(prop.value, prop.size));
    }
    return HGW_OK;
}

int32_t hgwi_ical_scan(hgw_ctx *ctx, const char *text, size_t size, hgwi_ical_file *file) {
    nest n = {.ctx = ctx, .file = file};
    hgwi_ical_lines lines;
    hgwi_ical_line line;
    if (size > (uint64_t)file->max_bytes)
        return hgwi_ical_fail(ctx, HGWI_ICAL_BYTES, -1);
    hgwi_ical_lines_start(&lines, text, size);
    while (hgwi_ical_lines_next(&lines, &line)) {
        int32_t status = check_bytes(ctx, &line);
        if (status == HGW_OK)
            status = take_line(&n, &line);
        if (status != HGW_OK)
            return status;
    }
    if (n.depth > 0)
        return hgwi_ical_fail(ctx, HGWI_ICAL_CUT, lines.line - 1);
    if (n.calendars == 0)
        return hgwi_ical_fail(ctx, HGWI_ICAL_SYNTAX, 1);
    hgwi_ical_set_sort(&file->zones);
    return HGW_OK;
}
