/* json_value.c: values of known fields, and references when all records stand. */
#include <string.h>

#include "json_read.h"

/* What each kind of value looks like in JSON, and what is said when something else stands there.  A BOOL has two
 * events, so it is looked at apart. */
static const struct {
    hgwi_event event;
    hgwi_err err;
} shapes[] = {
    [HGW_K_BOOL] = {HGWI_EV_TRUE, HGWI_ERR_SHAPE_BOOL},     [HGW_K_INT] = {HGWI_EV_NUMBER, HGWI_ERR_SHAPE_NUMBER},
    [HGW_K_REAL] = {HGWI_EV_NUMBER, HGWI_ERR_SHAPE_NUMBER}, [HGW_K_TEXT] = {HGWI_EV_TEXT, HGWI_ERR_SHAPE_TEXT},
    [HGW_K_DATE] = {HGWI_EV_TEXT, HGWI_ERR_SHAPE_TEXT},     [HGW_K_TIME] = {HGWI_EV_TEXT, HGWI_ERR_SHAPE_TEXT},
    [HGW_K_ENUM] = {HGWI_EV_TEXT, HGWI_ERR_SHAPE_TEXT},     [HGW_K_REF] = {HGWI_EV_TEXT, HGWI_ERR_SHAPE_TEXT},
    [HGW_K_LINK] = {HGWI_EV_TEXT, HGWI_ERR_SHAPE_TEXT},     [HGW_K_LIST] = {HGWI_EV_LIST, HGWI_ERR_SHAPE_LIST},
};

const char *hgwi_read_text(hgwi_reader *r, size_t *size) {
    if (!r->lex.escaped) {
        *size = r->lex.raw_size;
        return r->lex.raw;
    }
    size_t wants = r->lex.raw_size + 1;
    if (wants > r->scratch_room) {
        size_t room = wants < SIZE_MAX / 2 ? wants * 2 : wants;
        char *larger = hgwi_mem_new(&r->mem, room);
        if (!larger)
            return NULL;
        hgwi_mem_end(&r->mem, r->scratch, r->scratch_room);
        r->scratch = larger;
        r->scratch_room = room;
    }
    *size = hgwi_json_unescape(r->lex.raw, r->lex.raw_size, r->scratch);
    r->scratch[*size] = '\0';
    return r->scratch;
}

/* The record with the id of the event. */
static int32_t owner_of_id(hgwi_reader *r, hgw_rec *owner) {
    size_t size = 0;
    char id[256]; /* longer ones are no ids */
    const char *text = hgwi_read_text(r, &size);
    if (!text)
        return hgwi_read_nomem(r);
    if (size >= sizeof id)
        size = sizeof id - 1;
    memcpy(id, text, size);
    id[size] = '\0';
    *owner = hgw_rec_find(r->doc, id);
    hgwi_wipe(id, sizeof id);
    return HGW_OK;
}

/* The event is an id that stands already.  Whoever runs the reader adds the place of the other. */
static int32_t fail_same_id(hgwi_reader *r) {
    int32_t status = owner_of_id(r, &r->other);
    return status == HGW_OK ? hgwi_read_fail(r, HGWI_ERR_ID_DUPLICATE, NULL, 0, r->lex.offset) : status;
}

static int32_t put(hgwi_reader *r, hgw_rec rec, const hgwi_field_row *fr, const char *text, size_t size) {
    if (!r->doc) {
        if (rec == r->sought && (fr->flags & HGWI_IS_ID))
            r->found = r->lex.offset;
        return HGW_OK;
    }
    int keep = !r->strict;
    int32_t status = fr->kind == HGW_K_LIST ? hgwi_item_put_slice(r->doc, rec, r->field, text, size, keep)
                                            : hgwi_put_slice(r->doc, rec, r->field, text, size, keep);
    if (status == HGW_E_DUPLICATE)
        return fail_same_id(r);
    return hgwi_read_placed(r, status, r->lex.offset);
}

static int32_t wait(hgwi_reader *r, hgw_rec rec, unsigned ordinal, size_t offset) {
    hgwi_waiting *waiting = hgwi_vec_push(&r->waiting, &r->mem);
    if (!waiting)
        return hgwi_read_nomem(r);
    waiting->offset = offset;
    waiting->rec = rec;
    waiting->ordinal = ordinal;
    return HGW_OK;
}

/* Is the event what a value of the kind looks like? */
static int32_t check_shape(hgwi_reader *r, const hgwi_field_row *fr, int32_t kind, hgwi_event event) {
    if (event == shapes[kind].event || (kind == HGW_K_BOOL && event == HGWI_EV_FALSE))
        return HGW_OK;
    if (event == HGWI_EV_FAILED)
        return hgwi_read_fail_lex(r);
    hgwi_err err = event == HGWI_EV_NULL ? HGWI_ERR_JSON_NULL : shapes[kind].err;
    return hgwi_read_fail(r, err, fr->name, 0, r->lex.offset);
}

/* One value that is neither a list nor a reference. */
static int32_t read_plain(hgwi_reader *r, hgw_rec rec, const hgwi_field_row *fr, hgwi_event event) {
    if (event == HGWI_EV_TRUE)
        return put(r, rec, fr, "true", 4);
    if (event == HGWI_EV_FALSE)
        return put(r, rec, fr, "false", 5);
    if (event == HGWI_EV_NUMBER)
        return put(r, rec, fr, r->lex.raw, r->lex.raw_size);
    size_t size = 0;
    const char *text = hgwi_read_text(r, &size);
    return text ? put(r, rec, fr, text, size) : hgwi_read_nomem(r);
}

/* The items of a list; a list of references waits as a whole, so that it stays in order. */
static int32_t read_items(hgwi_reader *r, hgw_rec rec, const hgwi_field_row *fr, unsigned ordinal) {
    size_t bracket = r->lex.offset;
    int32_t status = HGW_OK;
    for (int32_t i = 0; status == HGW_OK; i++) {
        hgwi_event event = hgwi_lex_next(&r->lex);
        if (event == HGWI_EV_LIST_END)
            break;
        r->item = i;
        status = check_shape(r, fr, fr->item, event);
        if (status != HGW_OK)
            break;
        if (fr->item != HGW_K_REF) {
            status = read_plain(r, rec, fr, event);
        } else if (i == 0) {
            status = wait(r, rec, ordinal, bracket);
        }
    }
    return status;
}

int32_t hgwi_read_value(hgwi_reader *r, hgwi_open *top, const hgwi_field_row *fr, unsigned ordinal, hgwi_event event) {
    hgw_rec rec = top->rec;
    int32_t status = check_shape(r, fr, fr->kind, event);
    if (status != HGW_OK)
        return status;
    if (fr->kind == HGW_K_REF)
        return wait(r, rec, ordinal, r->lex.offset);
    if (fr->kind == HGW_K_LIST)
        return read_items(r, rec, fr, ordinal);
    return read_plain(r, rec, fr, event);
}

/* ---- references, when all records stand ---------------------------------------------------------------------------
 */

/* The event is an id that the field may not point at, or that is not there. */
static int32_t fail_reference(hgwi_reader *r, hgw_rec rec, hgw_field field, int32_t item) {
    int64_t line, column;
    size_t offset = r->lex.offset;
    int32_t status = owner_of_id(r, &r->other);
    if (status != HGW_OK)
        return status;
    status =
        hgwi_fail_at(r->doc, r->other ? HGWI_ERR_REFERENCE_TYPE : HGWI_ERR_REFERENCE_DANGLING, rec, field, item, 0);
    hgwi_json_place((const char *)r->lex.begin, offset, &line, &column);
    hgwi_error_place(r->ctx, line, column, (int64_t)offset);
    return status;
}

static int32_t resolve(hgwi_reader *r, hgw_rec rec, hgw_field field, int32_t item) {
    size_t size = 0;
    const char *id = hgwi_read_text(r, &size);
    if (!id)
        return hgwi_read_nomem(r);
    int32_t status = item >= 0 ? hgwi_item_put_slice(r->doc, rec, field, id, size, 0)
                               : hgwi_put_slice(r->doc, rec, field, id, size, 0);
    return status == HGW_OK || status == HGW_E_NOMEM ? status : fail_reference(r, rec, field, item);
}

int32_t hgwi_read_references(hgwi_reader *r) {
    const hgwi_waiting *waiting = r->waiting.items;
    int32_t status = HGW_OK;
    for (size_t i = 0; status == HGW_OK && i < r->waiting.count; i++) {
        hgw_rec rec = waiting[i].rec;
        hgw_field field = hgwi_field_of(hgw_rec_type(r->doc, rec), waiting[i].ordinal);
        hgwi_lex_seek(&r->lex, waiting[i].offset);
        if (hgwi_lex_next(&r->lex) == HGWI_EV_TEXT) {
            status = resolve(r, rec, field, -1);
            continue;
        }
        for (int32_t item = 0; status == HGW_OK && hgwi_lex_next(&r->lex) == HGWI_EV_TEXT; item++) {
            status = resolve(r, rec, field, item);
        }
    }
    return status;
}
