/* schema_field.c: the schema of one field: what its value looks like, what it is called and why it is there. */
#include "schema.h"

/* Days and times as far as a pattern can tell them: 29 February passes in every year.  The lengths are there for
 * validators whose $ also matches before a line feed at the end. */
static const char date_pattern[] = "^(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|"
                                   "(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";
static const char time_pattern[] = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
static const char id_pattern[] = "^[^\\u0000-\\u001f\\u007f-\\u009f]+$";

enum { DATE_SIZE = 10, TIME_SIZE = 5, ID_MOST = 255, BYTES_OF_CHARACTER = 4 };

static void member_int(hgwi_emit *e, const char *key, int64_t number) {
    hgwi_emit_key(e, key);
    hgwi_emit_int(e, number);
}

static void spelled(hgwi_emit *e, const char *pattern, int64_t least, int64_t most) {
    hgwi_emit_member(e, "type", "string");
    hgwi_emit_member(e, "pattern", pattern);
    member_int(e, "minLength", least);
    member_int(e, "maxLength", most);
}

static void of_bool(hgwi_emit *e, const hgwi_field_row *fr) {
    (void)fr;
    hgwi_emit_member(e, "type", "boolean");
}

static void of_int(hgwi_emit *e, const hgwi_field_row *fr) {
    hgwi_emit_member(e, "type", "integer");
    member_int(e, "minimum", fr->min == HGW_NO_BOUND ? INT64_MIN : fr->min);
    member_int(e, "maximum", fr->max == HGW_NO_BOUND ? INT64_MAX : fr->max);
}

static void of_real(hgwi_emit *e, const hgwi_field_row *fr) {
    (void)fr;
    hgwi_emit_member(e, "type", "number");
}

/* The bounds of the table count bytes, those of a schema characters; what a schema lets through too much, the reader
 * refuses. */
static void of_text(hgwi_emit *e, const hgwi_field_row *fr) {
    if (fr->flags & HGWI_IS_ID) {
        spelled(e, id_pattern, 1, ID_MOST);
        return;
    }
    hgwi_emit_member(e, "type", "string");
    if (fr->min != HGW_NO_BOUND) {
        member_int(e, "minLength", (fr->min + BYTES_OF_CHARACTER - 1) / BYTES_OF_CHARACTER);
    }
    if (fr->max != HGW_NO_BOUND)
        member_int(e, "maxLength", fr->max);
}

static void of_date(hgwi_emit *e, const hgwi_field_row *fr) {
    (void)fr;
    spelled(e, date_pattern, DATE_SIZE, DATE_SIZE);
}

static void of_time(hgwi_emit *e, const hgwi_field_row *fr) {
    (void)fr;
    spelled(e, time_pattern, TIME_SIZE, TIME_SIZE);
}

/* A tolerant reader keeps a token that a newer model may know. */
static void of_enum(hgwi_emit *e, const hgwi_field_row *fr) {
    hgwi_emit_member(e, "type", "string");
    hgwi_emit_key(e, e->strict ? "enum" : "examples");
    hgwi_emit_open(e, '[');
    for (int32_t i = 0; i < hgw_enum_count(fr->enumeration); i++) {
        hgwi_emit_text(e, hgw_enum_token(fr->enumeration, hgw_enum_at(fr->enumeration, i)));
    }
    hgwi_emit_close(e, ']');
}

static void of_id(hgwi_emit *e, const hgwi_field_row *fr) {
    spelled(e, id_pattern, 1, ID_MOST);
    hgwi_emit_key(e, "x-hgw-targets");
    hgwi_emit_open(e, '[');
    for (int i = 0; i < fr->target_count; i++)
        hgwi_emit_text(e, hgw_type_name(fr->targets[i]));
    hgwi_emit_close(e, ']');
}

static void of_record(hgwi_emit *e, const hgwi_field_row *fr) {
    hgwi_emit_key(e, "$ref");
    hgwi_buf_text(&e->buf, "\"#/$defs/");
    hgwi_buf_text(&e->buf, hgw_type_name(fr->targets[0]));
    hgwi_buf_char(&e->buf, '"');
    e->keyed = 0;
}

typedef void (*maker)(hgwi_emit *e, const hgwi_field_row *fr);

static const maker makers[] = {
    [HGW_K_BOOL] = of_bool, [HGW_K_INT] = of_int,       [HGW_K_REAL] = of_real, [HGW_K_TEXT] = of_text,
    [HGW_K_DATE] = of_date, [HGW_K_TIME] = of_time,     [HGW_K_ENUM] = of_enum, [HGW_K_REF] = of_id,
    [HGW_K_LINK] = of_id,   [HGW_K_RECORD] = of_record,
};

/* What the field is called, why it is there, and what a host should know before it shows or fills it. */
static void annotate(hgwi_emit *e, const hgwi_field_row *fr) {
    hgwi_emit_member(e, "title", fr->label[1]);
    hgwi_emit_member(e, "description", fr->doc[1]);
    hgwi_emit_member(e, "x-hgw-label-nl", fr->label[0]);
    hgwi_emit_member(e, "x-hgw-privacy", hgw_enum_token(HGW_ENUM_PRIVACY, fr->privacy));
    if (fr->flags & HGWI_COMPUTED) {
        hgwi_emit_key(e, "readOnly");
        hgwi_emit_bool(e, 1);
    }
    if (fr->deprecated) {
        hgwi_emit_key(e, "deprecated");
        hgwi_emit_bool(e, 1);
    }
}

void hgwi_schema_field(hgwi_emit *e, const hgwi_field_row *fr) {
    hgwi_emit_open(e, '{');
    annotate(e, fr);
    if (fr->kind == HGW_K_LIST) {
        hgwi_emit_member(e, "type", "array");
        hgwi_emit_key(e, "items");
        hgwi_emit_open(e, '{');
        makers[fr->item](e, fr);
        hgwi_emit_close(e, '}');
    } else {
        makers[fr->kind](e, fr);
    }
    hgwi_emit_close(e, '}');
}
