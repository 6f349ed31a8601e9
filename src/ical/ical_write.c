/* ical_write.c: an iCalendar file that grows by whole days.
 *
 * libical writes it.  It folds lines where it sees a blank, and may then break a line between its CR and LF; so lines
 * are unfolded and folded anew here, at 75 octets and never within a character. */
#include "ical_write.h"

#include <string.h>

enum { FOLD = 75 };

static void keep(hgwi_ical_file_out *file, int32_t status) {
    if (file->status == HGW_OK)
        file->status = status;
}

/* ---- texts ---- */

/* The bytes of what would begin a line for some reader: LF, VT, FF, CR and CR LF, NEL, U+2028 and U+2029. */
static size_t line_end(const char *at) {
    if (at[0] == '\r' && at[1] == '\n')
        return 2;
    if (*at >= '\n' && *at <= '\r')
        return 1;
    if (at[0] == '\xC2' && at[1] == '\x85')
        return 2;
    return at[0] == '\xE2' && at[1] == '\x80' && (at[2] == '\xA8' || at[2] == '\xA9') ? 3 : 0;
}

/* The bytes of a control character, which no calendar needs and some obey. */
static size_t control(const char *at) {
    unsigned char c = (unsigned char)at[0], second = c ? (unsigned char)at[1] : 0;
    if (c < ' ' || c == 0x7F)
        return 1;
    return c == 0xC2 && second < 0xA0 ? 2 : 0;
}

/* A copy in the room of `file` that holds no line of its own but for "\n" where `lines` allows it; NULL: no memory. */
static const char *clean(hgwi_ical_file_out *file, const char *text, int lines) {
    file->room.size = 0;
    for (size_t skip; *text != '\0' && file->status == HGW_OK; text += skip) {
        skip = line_end(text);
        if (skip > 0) {
            keep(file, hgwi_ical_add(&file->room, lines ? "\n" : " ", 1));
        } else if (*text == '\t') {
            skip = 1;
            keep(file, hgwi_ical_add(&file->room, " ", 1));
        } else if ((skip = control(text)) == 0) {
            skip = 1;
            keep(file, hgwi_ical_add(&file->room, text, 1));
        }
    }
    keep(file, hgwi_ical_add(&file->room, "", 1));
    return file->status == HGW_OK ? file->room.data : NULL;
}

/* ---- properties ---- */

/* libical says that it has no memory by giving nothing. */
static void add(hgwi_ical_file_out *file, icalcomponent *to, icalproperty *property) {
    if (property)
        icalcomponent_add_property(to, property);
    else
        keep(file, hgwi_ical_fail(file->ctx, HGWI_ICAL_NOMEM, -1));
}

static icaltimetype day_of(hgw_date date) {
    icaltimetype time = icaltime_null_time();
    time.year = date / 10000;
    time.month = date / 100 % 100;
    time.day = date % 100;
    time.is_date = 1;
    return time;
}

/* A property as it is given, for what libical would read the time zones of the system for, or does not know. */
static void add_plain(hgwi_ical_file_out *file, icalcomponent *to, const char *name, const char *value) {
    icalproperty *property = icalproperty_new_x(value);
    if (property)
        icalproperty_set_x_name(property, name);
    add(file, to, property);
}

/* Today at 00Z: programs want an instant, and the library asks no clock. */
static void add_stamp(hgwi_ical_file_out *file, icalcomponent *event) {
    char stamp[] = "00000000T000000Z";
    hgw_date today = hgw_ctx_today(file->ctx);
    for (int i = 7; i >= 0; i--, today /= 10)
        stamp[i] = (char)('0' + today % 10);
    add_plain(file, event, "DTSTAMP", stamp);
}

static uint64_t add_text(uint64_t hash, const char *text) {
    hash = hgwi_ical_hash(hash, text ? text : "", text ? strlen(text) : 0);
    return hgwi_ical_hash(hash, "\xFF", 1); /* stands in no text: two texts are never one */
}

/* What a record without an id is told by: its place. */
static uint64_t add_place(uint64_t hash, const hgw_doc *doc, hgw_rec rec) {
    char place[256];
    hgw_rec_pointer(doc, rec, place, (int32_t)sizeof place);
    return add_text(hash, place);
}

/* Spread what the last bytes changed over all 64 bits. */
static uint64_t mix(uint64_t hash) {
    hash = (hash ^ (hash >> 33)) * UINT64_C(0xff51afd7ed558ccd);
    hash = (hash ^ (hash >> 33)) * UINT64_C(0xc4ceb9fe1a85ec53);
    return hash ^ (hash >> 33);
}

/* The same for the same record whenever it is written.  No id stands in it, since a host's id may be a name. */
static void uid_of(const hgw_doc *doc, hgw_rec rec, char *room) {
    static const char hex[] = "0123456789abcdef";
    hgw_type type = hgw_rec_type(doc, rec), root = hgw_rec_type(doc, HGW_ROOT);
    const char *id = hgw_get_text(doc, rec, (type << 16) | 1);
    uint64_t hash = HGWI_ICAL_SEED;
    for (int half = 0; half < 2; half++) {
        hash = add_text(hash, hgw_get_text(doc, HGW_ROOT, (root << 16) | 1));
        hash = add_text(hash, hgw_type_name(type));
        hash = mix(id ? add_text(hash, id) : add_place(hash, doc, rec));
        for (int shift = 60; shift >= 0; shift -= 4)
            *room++ = hex[hash >> shift & 15];
    }
    memcpy(room, "@hgw", 5);
}

/* ---- events ---- */

void hgwi_ical_open(hgwi_ical_file_out *file, hgw_ctx *ctx, const hgw_doc *doc, const char *title) {
    memset(file, 0, sizeof *file);
    file->ctx = file->room.ctx = ctx;
    file->doc = doc;
    file->root = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    if (!file->root) {
        file->status = hgwi_ical_fail(ctx, HGWI_ICAL_NOMEM, -1);
        return;
    }
    add(file, file->root, icalproperty_new_version("2.0"));
    add(file, file->root, icalproperty_new_prodid("-//libhgw//hgw ical//NL"));
    add(file, file->root, icalproperty_new_calscale("GREGORIAN"));
    const char *name = title ? clean(file, title, 0) : NULL;
    if (name)
        add_plain(file, file->root, "X-WR-CALNAME", name);
}

void hgwi_ical_put(hgwi_ical_file_out *file, const hgwi_ical_entry *entry) {
    char uid[40];
    hgw_date after = hgw_date_add(entry->last, 1);
    if (file->status != HGW_OK || entry->first == 0 || entry->last < entry->first)
        return;
    icalcomponent *event = icalcomponent_new_vevent();
    if (!event) {
        file->status = hgwi_ical_fail(file->ctx, HGWI_ICAL_NOMEM, -1);
        return;
    }
    icalcomponent_add_component(file->root, event);
    uid_of(file->doc, entry->rec, uid);
    add(file, event, icalproperty_new_uid(uid));
    add_stamp(file, event);
    add(file, event, icalproperty_new_dtstart(day_of(entry->first)));
    if (after != 0)
        add(file, event, icalproperty_new_dtend(day_of(after)));
    const char *text = clean(file, entry->summary, 0);
    if (text)
        add(file, event, icalproperty_new_summary(text));
    text = entry->text ? clean(file, entry->text, 1) : NULL;
    if (text)
        add(file, event, icalproperty_new_description(text));
    add(file, event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(file, event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

/* ---- folding ---- */

/* The bytes of the character that stands here. */
static size_t width(const char *at, const char *end) {
    size_t bytes = 1;
    while (at + bytes < end && ((unsigned char)at[bytes] & 0xC0) == 0x80)
        bytes++;
    return bytes;
}

static int32_t fold(hgwi_ical_pile *out, const char *at, const char *end) {
    size_t used = 0;
    int32_t status = HGW_OK;
    while (at < end && status == HGW_OK) {
        if (end - at >= 3 && memcmp(at, "\r\n ", 3) == 0) { /* a fold of libical's */
            at += 3;
            continue;
        }
        if (end - at >= 2 && memcmp(at, "\r\n", 2) == 0) {
            status = hgwi_ical_add(out, at, 2);
            at += 2;
            used = 0;
            continue;
        }
        size_t bytes = width(at, end);
        if (used + bytes > FOLD) {
            status = hgwi_ical_add(out, "\r\n ", 3);
            used = 1;
        }
        if (status == HGW_OK)
            status = hgwi_ical_add(out, at, bytes);
        at += bytes;
        used += bytes;
    }
    return status;
}

/* Folds that libical made between CR and LF leave them apart: "\r" "\r\n " "\n". */
static size_t mend(char *text, size_t size) {
    size_t used = 0;
    for (size_t i = 0; i < size; i++) {
        if (size - i >= 5 && memcmp(text + i, "\r\r\n \n", 5) == 0) {
            text[used++] = '\r';
            text[used++] = '\n';
            i += 4;
        } else {
            text[used++] = text[i];
        }
    }
    return used;
}

int32_t hgwi_ical_close(hgwi_ical_file_out *file, char **out, size_t *size) {
    char *text = file->status == HGW_OK ? icalcomponent_as_ical_string_r(file->root) : NULL;
    if (text) {
        file->room.size = 0;
        keep(file, fold(&file->room, text, text + mend(text, strlen(text))));
        icalmemory_free_buffer(text);
    } else {
        keep(file, hgwi_ical_fail(file->ctx, HGWI_ICAL_NOMEM, -1));
    }
    if (file->status == HGW_OK)
        keep(file, hgw_text_new(file->ctx, file->room.data, file->room.size, out));
    if (file->status == HGW_OK && size)
        *size = file->room.size;
    hgwi_ical_end(&file->room);
    if (file->root)
        icalcomponent_free(file->root);
    return file->status;
}
