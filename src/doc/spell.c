/* spell.c: from a spelling to a value and back, one pair of functions per kind. */
#include <string.h>

#include "inside.h"

enum { ID_MOST = 255, MINUTES_OF_DAY = 24 * 60 };

typedef struct spelling {
    const hgw_doc *doc;
    const hgwi_field_row *fr;
    const char *utf8;
    size_t size;
    int keep;
} spelling;

static hgwi_err in_bounds(const hgwi_field_row *fr, int64_t number) {
    if (fr->min != HGW_NO_BOUND && number < fr->min)
        return HGWI_ERR_NUMBER_RANGE;
    if (fr->max != HGW_NO_BOUND && number > fr->max)
        return HGWI_ERR_NUMBER_RANGE;
    return HGWI_ERR_NONE;
}

/* May the number be kept in a field (or an item) of this kind? */
hgwi_err hgwi_spell_check(const hgwi_field_row *fr, int32_t kind, int64_t number) {
    switch (kind) {
    case HGW_K_BOOL:
        return number == 0 || number == 1 ? HGWI_ERR_NONE : HGWI_ERR_NUMBER_RANGE;
    case HGW_K_INT:
        return in_bounds(fr, number);
    case HGW_K_DATE:
        return number > 0 && number <= 99991231 && hgwi_date_valid((int32_t)number) ? HGWI_ERR_NONE
                                                                                    : HGWI_ERR_DATE_IMPOSSIBLE;
    case HGW_K_TIME:
        return number >= 0 && number < MINUTES_OF_DAY ? HGWI_ERR_NONE : HGWI_ERR_TIME_IMPOSSIBLE;
    case HGW_K_ENUM:
        return number > 0 && number <= INT32_MAX && hgw_enum_token(fr->enumeration, (int32_t)number)
                   ? HGWI_ERR_NONE
                   : HGWI_ERR_NUMBER_RANGE;
    default:
        return HGWI_ERR_TYPE_KIND;
    }
}

hgwi_err hgwi_ref_check(const hgw_doc *doc, const hgwi_field_row *fr, int64_t target) {
    const hgwi_row *row = target > 0 && target <= doc->last ? hgwi_row_of(doc, (hgw_rec)target) : NULL;
    if (!row)
        return HGWI_ERR_REFERENCE_DANGLING;
    return hgwi_targets(fr, row->type) ? HGWI_ERR_NONE : HGWI_ERR_REFERENCE_TYPE;
}

static hgwi_err read_bool(const spelling *s, hgwi_spelled *out, int64_t *where) {
    (void)where;
    int yes = s->size == 4 && memcmp(s->utf8, "true", 4) == 0;
    int no = s->size == 5 && memcmp(s->utf8, "false", 5) == 0;
    out->number = yes;
    return yes || no ? HGWI_ERR_NONE : HGWI_ERR_BOOL_UNREADABLE;
}

static hgwi_err read_int(const spelling *s, hgwi_spelled *out, int64_t *where) {
    (void)where;
    int32_t status = hgwi_int_parse(s->utf8, s->size, &out->number);
    if (status == HGW_E_SCHEMA)
        return HGWI_ERR_NUMBER_WHOLE;
    if (status == HGW_E_RANGE)
        return HGWI_ERR_NUMBER_RANGE;
    return status == HGW_OK ? in_bounds(s->fr, out->number) : HGWI_ERR_NUMBER_UNREADABLE;
}

static hgwi_err read_real(const spelling *s, hgwi_spelled *out, int64_t *where) {
    (void)where;
    int32_t status = hgwi_real_parse(s->utf8, s->size, &out->real);
    if (status == HGW_E_RANGE)
        return HGWI_ERR_NUMBER_RANGE;
    return status == HGW_OK ? HGWI_ERR_NONE : HGWI_ERR_NUMBER_UNREADABLE;
}

static hgwi_err read_date(const spelling *s, hgwi_spelled *out, int64_t *where) {
    int32_t date = 0;
    (void)where;
    int32_t status = hgwi_date_parse(s->utf8, s->size, &date);
    out->number = date;
    if (status == HGW_E_RANGE)
        return HGWI_ERR_DATE_IMPOSSIBLE;
    return status == HGW_OK ? HGWI_ERR_NONE : HGWI_ERR_DATE_UNREADABLE;
}

static hgwi_err read_time(const spelling *s, hgwi_spelled *out, int64_t *where) {
    int32_t minutes = 0;
    (void)where;
    int32_t status = hgwi_time_parse(s->utf8, s->size, &minutes);
    out->number = minutes;
    if (status == HGW_E_RANGE)
        return HGWI_ERR_TIME_IMPOSSIBLE;
    return status == HGW_OK ? HGWI_ERR_NONE : HGWI_ERR_TIME_UNREADABLE;
}

static hgwi_err readable(const spelling *s, int64_t *where) {
    size_t good = hgwi_utf8_check(s->utf8, s->size);
    *where = (int64_t)good;
    if (good == s->size)
        return HGWI_ERR_NONE;
    return s->utf8[good] == '\0' ? HGWI_ERR_TEXT_NUL : HGWI_ERR_TEXT_UTF8;
}

static hgwi_err read_text(const spelling *s, hgwi_spelled *out, int64_t *where) {
    hgwi_err err = readable(s, where);
    if (err != HGWI_ERR_NONE)
        return err;
    if (s->fr->min != HGW_NO_BOUND && s->size < (size_t)s->fr->min)
        return HGWI_ERR_TEXT_LENGTH;
    if (s->fr->max != HGW_NO_BOUND && s->size > (size_t)s->fr->max)
        return HGWI_ERR_TEXT_LENGTH;
    out->text = s->utf8;
    out->size = s->size;
    return HGWI_ERR_NONE;
}

/* Ids and links: short, and fit for one line of a log or a message. */
static hgwi_err read_id(const spelling *s, hgwi_spelled *out, int64_t *where) {
    hgwi_err err = readable(s, where);
    if (err != HGWI_ERR_NONE)
        return err;
    if (s->size < 1 || s->size > ID_MOST)
        return HGWI_ERR_ID_FORM;
    for (size_t i = 0; i < s->size;) {
        uint32_t character;
        i += hgwi_utf8_read(s->utf8 + i, &character);
        if (character < 0x20 || (character >= 0x7F && character <= 0x9F))
            return HGWI_ERR_ID_FORM;
    }
    out->text = s->utf8;
    out->size = s->size;
    return HGWI_ERR_NONE;
}

static hgwi_err read_enum(const spelling *s, hgwi_spelled *out, int64_t *where) {
    hgwi_err err = readable(s, where);
    if (err != HGWI_ERR_NONE)
        return err;
    out->number = hgwi_enum_by_token(s->fr->enumeration, s->utf8, s->size);
    if (out->number)
        return HGWI_ERR_NONE;
    if (!s->keep)
        return HGWI_ERR_TOKEN_UNKNOWN;
    out->text = s->utf8;
    out->size = s->size;
    return HGWI_ERR_NONE;
}

static hgwi_err read_ref(const spelling *s, hgwi_spelled *out, int64_t *where) {
    (void)where;
    out->number = hgwi_idtree_find(&s->doc->ids, s->utf8, s->size);
    return out->number ? hgwi_ref_check(s->doc, s->fr, out->number) : HGWI_ERR_REFERENCE_UNKNOWN;
}

hgwi_err hgwi_spell_read(const hgw_doc *doc, const hgwi_field_row *fr, int32_t kind, const char *utf8, size_t size,
                         int keep, hgwi_spelled *out, int64_t *where) {
    typedef hgwi_err (*reader)(const spelling *, hgwi_spelled *, int64_t *);
    static const reader readers[] = {
        [HGW_K_BOOL] = read_bool, [HGW_K_INT] = read_int,   [HGW_K_REAL] = read_real,
        [HGW_K_TEXT] = read_text, [HGW_K_DATE] = read_date, [HGW_K_TIME] = read_time,
        [HGW_K_ENUM] = read_enum, [HGW_K_REF] = read_ref,   [HGW_K_LINK] = read_id,
    };
    spelling s = {doc, fr, utf8, size, keep};
    memset(out, 0, sizeof *out);
    if (fr->flags & HGWI_IS_ID)
        return read_id(&s, out, where);
    return readers[kind](&s, out, where);
}

int32_t hgwi_show_value(const hgw_doc *doc, const hgwi_field_row *fr, int32_t kind, hgwi_value value, char *buffer,
                        int32_t capacity) {
    char room[HGWI_NUMBER_ROOM];
    const char *text = room;
    room[0] = '\0';
    if (kind == HGW_K_TEXT || kind == HGW_K_LINK || (kind == HGW_K_ENUM && !(value.number & 1))) {
        text = value.text->bytes;
    } else if (kind == HGW_K_ENUM) {
        text = hgw_enum_token(fr->enumeration, (int32_t)(value.number >> 1));
    } else if (kind == HGW_K_BOOL) {
        text = value.number ? "true" : "false";
    } else if (kind == HGW_K_REF) {
        text = hgwi_rec_id(doc, (hgw_rec)value.number);
    } else if (kind == HGW_K_REAL && value.real->spelling && value.real->spelling->size) {
        text = value.real->spelling->bytes;
    } else if (kind == HGW_K_REAL) {
        room[hgwi_real_show(value.real->number, room)] = '\0';
    } else if (kind == HGW_K_DATE) {
        hgwi_date_show((int32_t)value.number, room);
    } else if (kind == HGW_K_TIME) {
        hgwi_time_show((int32_t)value.number, room);
    } else {
        room[hgwi_int_show(value.number, room)] = '\0';
    }
    if (!text)
        text = "";
    size_t size = strlen(text);
    if (size > INT32_MAX)
        size = INT32_MAX;
    if (capacity > 0) {
        size_t fits = size < (size_t)capacity ? size : (size_t)capacity - 1;
        while (fits > 0 && fits < size && ((unsigned char)text[fits] & 0xC0) == 0x80)
            fits--; /* no half a character */
        memcpy(buffer, text, fits);
        buffer[fits] = '\0';
    }
    return (int32_t)size;
}
