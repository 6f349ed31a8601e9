/* json_place.c: errors of the reader with their places: pointer, line, column and offset. */
#include <string.h>

#include "json_read.h"

enum { POINTER_ROOM = 256 };

typedef struct pointer {
    char text[POINTER_ROOM];
    size_t size;
} pointer;

/* "/name", or "/12" when there is no name; cut where the room ends. */
static void step(pointer *p, const char *name, int32_t index) {
    char digits[HGWI_NUMBER_ROOM];
    size_t size = name ? strlen(name) : hgwi_int_show(index, digits);
    if (p->size + size + 2 > POINTER_ROOM)
        return;
    p->text[p->size++] = '/';
    memcpy(p->text + p->size, name ? name : digits, size);
    p->size += size;
}

/* Names of the model and indices only: a key that is not known may be a child's name. */
static void give_pointer(hgwi_reader *r) {
    pointer p = {{0}, 0};
    const hgwi_open *open = r->open.items;
    for (size_t i = 1; i < r->open.count; i++) {
        step(&p, open[i - 1].row->fields[open[i - 1].list - 1].name, 0);
        step(&p, NULL, open[i].place);
    }
    const hgwi_field_row *fr = r->field > 0 ? hgwi_field_row_of(r->field) : NULL;
    if (r->field == HGWI_READ_ROOT_MEMBER)
        step(&p, "hgw", 0);
    if (fr)
        step(&p, fr->name, 0);
    if (fr && r->item >= 0)
        step(&p, NULL, r->item);
    p.text[p.size] = '\0';
    hgwi_error_pointer(r->ctx, p.text);
}

static void give_place(hgwi_reader *r, size_t offset) {
    int64_t line, column;
    hgwi_json_place((const char *)r->lex.begin, offset, &line, &column);
    hgwi_error_place(r->ctx, line, column, (int64_t)offset);
}

int32_t hgwi_read_fail(hgwi_reader *r, hgwi_err err, const char *name, int64_t number, size_t offset) {
    int32_t status = hgwi_fail(r->ctx, err, name, number);
    give_pointer(r);
    give_place(r, offset);
    return status;
}

int32_t hgwi_read_nomem(hgwi_reader *r) {
    return hgwi_fail(r->ctx, HGWI_ERR_NOMEM, NULL, 0);
}

int32_t hgwi_read_fail_lex(hgwi_reader *r) {
    if (r->lex.err == HGWI_ERR_NOMEM)
        return hgwi_read_nomem(r);
    return hgwi_read_fail(r, r->lex.err, NULL, r->lex.err_number, r->lex.err_offset);
}

int32_t hgwi_read_placed(hgwi_reader *r, int32_t status, size_t offset) {
    if (status == HGW_OK || status == HGW_E_NOMEM)
        return status;
    give_pointer(r);
    give_place(r, offset);
    return status;
}

void hgwi_read_other(hgwi_reader *r, size_t offset) {
    int64_t line, column;
    hgwi_json_place((const char *)r->lex.begin, offset, &line, &column);
    hgwi_error_other(r->ctx, line, column, (int64_t)offset);
}

/* The reading is over, so the lexer may go back to find the first of the two. */
int32_t hgwi_read_fail_twice(hgwi_reader *r, size_t object, size_t offset) {
    const char *key = (const char *)r->lex.begin + offset + 1;
    int32_t status = hgwi_read_fail(r, HGWI_ERR_JSON_KEY, NULL, 0, offset);
    hgwi_event event;
    hgwi_lex_seek(&r->lex, object);
    while ((event = hgwi_lex_next(&r->lex)) != HGWI_EV_FAILED && event != HGWI_EV_END) {
        if (event != HGWI_EV_KEY || r->lex.depth != 1 || hgwi_json_key_order(r->lex.raw, key) != 0)
            continue;
        hgwi_read_other(r, r->lex.offset);
        break;
    }
    return status;
}
