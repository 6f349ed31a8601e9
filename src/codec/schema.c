/* schema.c: the JSON Schema (2020-12) of a root type, from the model table. */
#include "schema.h"

#include <hgw/json.h>
#include <string.h>

#include "doc/doc.h"

/* Types are counted in eight bits. */
enum { MOST_TYPES = 256 };

static const char draft[] = "https://json-schema.org/draft/2020-12/schema";
static const char home[] = "https://libhgw.example/schema/";
static const char beyond_schema[] =
    "What a schema cannot say, a reader still refuses: the same key twice in one object; the same id twice in one "
    "file; a reference to an id that is not there, or to a record of another type; a day that does not exist in its "
    "year, such as 2026-02-29; a number that no double holds, such as 1e400; the character U+0000 in a text; an id of "
    "more than 255 bytes, and bounds of texts, which count bytes; a model version above 2147483647; more, larger or "
    "deeper than the limits of load_options.";

typedef struct reach {
    hgw_type types[MOST_TYPES]; /* in the order in which they were met */
    unsigned count;
    uint8_t met[MOST_TYPES];
} reach;

/* The types of the records that live in the lists of a type. */
static void meet(reach *all, hgw_type type) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    for (unsigned i = 0; i < row->field_count; i++) {
        const hgwi_field_row *fr = &row->fields[i];
        if (!fr->name || fr->item != HGW_K_RECORD || all->met[fr->targets[0]])
            continue;
        all->met[fr->targets[0]] = 1;
        all->types[all->count++] = fr->targets[0];
    }
}

/* "dossier/1", of this model or of a newer one. */
static void name_member(hgwi_emit *e, const hgwi_type_row *row) {
    hgwi_emit_key(e, "hgw");
    hgwi_emit_open(e, '{');
    hgwi_emit_member(e, "description", "Type and model version of this file; written first.");
    hgwi_emit_member(e, "type", "string");
    hgwi_emit_key(e, "pattern");
    hgwi_buf_text(&e->buf, "\"^");
    hgwi_buf_text(&e->buf, row->name);
    hgwi_buf_text(&e->buf, "/[1-9][0-9]*$\"");
    e->keyed = 0;
    hgwi_emit_close(e, '}');
}

static void required(hgwi_emit *e, const hgwi_type_row *row, int is_root) {
    int any = is_root;
    for (unsigned i = 0; e->strict && i < row->field_count; i++) {
        any |= row->fields[i].name && (row->fields[i].flags & HGWI_REQUIRED);
    }
    if (!any)
        return;
    hgwi_emit_key(e, "required");
    hgwi_emit_open(e, '[');
    if (is_root)
        hgwi_emit_text(e, "hgw");
    for (unsigned i = 0; e->strict && i < row->field_count; i++) {
        const hgwi_field_row *fr = &row->fields[i];
        if (fr->name && (fr->flags & HGWI_REQUIRED))
            hgwi_emit_text(e, fr->name);
    }
    hgwi_emit_close(e, ']');
}

/* The members of a schema that a record is described with. */
static void describe(hgwi_emit *e, const hgwi_type_row *row, int is_root) {
    hgwi_emit_member(e, "title", row->label[1]);
    hgwi_emit_member(e, "description", row->doc[1]);
    hgwi_emit_member(e, "x-hgw-label-nl", row->label[0]);
    hgwi_emit_member(e, "type", "object");
    required(e, row, is_root);
    hgwi_emit_key(e, "properties");
    hgwi_emit_open(e, '{');
    if (is_root)
        name_member(e, row);
    for (unsigned i = 0; i < row->field_count; i++) {
        if (!row->fields[i].name)
            continue; /* retired */
        hgwi_emit_key(e, row->fields[i].name);
        hgwi_schema_field(e, &row->fields[i]);
    }
    hgwi_emit_close(e, '}');
    hgwi_emit_key(e, "additionalProperties");
    hgwi_emit_bool(e, !e->strict);
}

static void identify(hgwi_emit *e, const hgwi_type_row *row) {
    hgwi_emit_member(e, "$schema", draft);
    hgwi_emit_key(e, "$id");
    hgwi_buf_char(&e->buf, '"');
    hgwi_buf_text(&e->buf, home);
    hgwi_buf_int(&e->buf, hgw_model_version());
    hgwi_buf_char(&e->buf, '/');
    hgwi_buf_text(&e->buf, row->name);
    hgwi_buf_text(&e->buf, e->strict ? ".strict.json\"" : ".json\"");
    e->keyed = 0;
    hgwi_emit_member(e, "$comment", beyond_schema);
}

static void write_schema(hgwi_emit *e, hgw_type root) {
    reach all;
    memset(&all, 0, sizeof all);
    hgwi_emit_open(e, '{');
    identify(e, hgwi_type_row_of(root));
    describe(e, hgwi_type_row_of(root), 1);
    meet(&all, root);
    if (all.count) {
        hgwi_emit_key(e, "$defs");
        hgwi_emit_open(e, '{');
        for (unsigned i = 0; i < all.count; i++) {
            meet(&all, all.types[i]);
            hgwi_emit_key(e, hgw_type_name(all.types[i]));
            hgwi_emit_open(e, '{');
            describe(e, hgwi_type_row_of(all.types[i]), 0);
            hgwi_emit_close(e, '}');
        }
        hgwi_emit_close(e, '}');
    }
    hgwi_emit_close(e, '}');
    hgwi_buf_char(&e->buf, '\n');
}

int32_t hgw_schema(hgw_ctx *ctx, hgw_type root, int32_t strict, char **out, size_t *size) {
    hgwi_emit e;
    size_t taken = 0;
    int32_t status = hgwi_want_text(ctx, out, size);
    if (status != HGW_OK)
        return status;
    const hgwi_type_row *row = hgwi_type_row_of(root);
    if (!row || !(row->flags & HGWI_ROOT))
        return hgwi_fail(ctx, HGWI_ERR_TYPE_ROOT, NULL, 0);
    memset(&e, 0, sizeof e);
    e.strict = strict != 0;
    hgwi_buf_start(&e.buf, hgwi_ctx_mem(ctx), SIZE_MAX / 4);
    write_schema(&e, root);
    status = hgwi_buf_take(&e.buf, out, &taken);
    if (status != HGW_OK)
        return hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0);
    if (size)
        *size = taken;
    return HGW_OK;
}
