/* enter.c: where a record stands, and errors that say so; the way in of every function on records. */
#include <string.h>

#include "inside.h"

enum { CHAIN_MOST = 32 }; /* the table nests no deeper: a test of the model holds it */

int hgwi_doc_good(const hgw_doc *doc) {
    return doc && doc->magic == HGWI_DOC_MAGIC;
}

const char *hgwi_rec_id(const hgw_doc *doc, hgw_rec rec) {
    const hgwi_row *row = hgwi_row_of(doc, rec);
    if (!row || !(hgwi_type_row_of(row->type)->flags & HGWI_HAS_ID))
        return NULL;
    const hgwi_value *value = hgwi_value_find(row, 1);
    return value ? value->text->bytes : NULL;
}

/* ---- moving about ---- */

hgw_type hgw_rec_type(const hgw_doc *doc, hgw_rec rec) {
    const hgwi_row *row = hgwi_doc_good(doc) ? hgwi_row_of(doc, rec) : NULL;
    return row ? row->type : 0;
}

hgw_field hgwi_rec_list(const hgw_doc *doc, hgw_rec rec) {
    const hgwi_row *row = hgwi_row_of(doc, rec);
    return row && row->parent ? hgwi_field_of(hgwi_row_at(doc, row->parent)->type, row->list) : 0;
}

int32_t hgwi_rec_place(const hgw_doc *doc, hgw_rec rec) {
    const hgwi_row *row = hgwi_row_of(doc, rec);
    return row ? row->place : 0;
}

/* Add to a room of the caller's as far as it fits; the size it wants comes back. */
static size_t add_to(char *buffer, size_t capacity, size_t used, const char *text, size_t size) {
    if (used < capacity) {
        size_t fits = capacity - used - 1 < size ? capacity - used - 1 : size;
        memcpy(buffer + used, text, fits);
        buffer[used + fits] = '\0';
    }
    return used + size;
}

int32_t hgwi_fail_doc(const hgw_doc *doc, hgwi_err err, const char *name, int64_t number) {
    if (!hgwi_doc_good(doc) || doc->frozen)
        return hgwi_error_row_of(err)->status;
    return hgwi_fail(doc->ctx, err, name, number);
}

int32_t hgw_rec_pointer(const hgw_doc *doc, hgw_rec rec, char *buffer, int32_t capacity) {
    hgw_rec chain[CHAIN_MOST];
    int depth = 0;
    if (!hgwi_doc_good(doc))
        return HGW_E_MISUSE;
    if (capacity < 0 || (capacity > 0 && !buffer))
        return hgwi_fail_doc(doc, HGWI_ERR_MISUSE_CAPACITY, NULL, 0);
    if (!hgwi_row_of(doc, rec))
        return hgwi_fail_doc(doc, HGWI_ERR_STALE, NULL, 0);
    if (capacity > 0)
        buffer[0] = '\0';
    for (hgw_rec r = rec; r != HGW_ROOT && depth < CHAIN_MOST; r = hgwi_row_at(doc, r)->parent)
        chain[depth++] = r;
    size_t used = 0;
    while (depth > 0) {
        hgw_rec r = chain[--depth];
        char digits[HGWI_NUMBER_ROOM];
        const char *name = hgw_field_name(hgwi_rec_list(doc, r));
        used = add_to(buffer, (size_t)capacity, used, "/", 1);
        used = add_to(buffer, (size_t)capacity, used, name, strlen(name));
        used = add_to(buffer, (size_t)capacity, used, "/", 1);
        used = add_to(buffer, (size_t)capacity, used, digits, hgwi_int_show(hgwi_row_at(doc, r)->place, digits));
    }
    return (int32_t)used;
}

/* Give the error its place.  It is built in the room that the context has for it, since there may be no other memory.
 */
static void give_pointer(hgw_ctx *ctx, const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index) {
    const char *name = hgw_field_name(field);
    char *where = ctx->where;
    size_t room = sizeof ctx->where;
    where[0] = '\0';
    int32_t size = hgwi_row_of(doc, rec) ? hgw_rec_pointer(doc, rec, where, (int32_t)room) : 0;
    size_t used = (size_t)size;
    if (!name)
        return;
    used = add_to(where, room, used, "/", 1);
    used = add_to(where, room, used, name, strlen(name));
    if (index >= 0) {
        char digits[HGWI_NUMBER_ROOM];
        used = add_to(where, room, used, "/", 1);
        add_to(where, room, used, digits, hgwi_int_show(index, digits));
    }
}

int32_t hgwi_fail_at(const hgw_doc *doc, hgwi_err err, hgw_rec rec, hgw_field field, int32_t index, int64_t number) {
    int32_t status = hgwi_fail_doc(doc, err, hgw_field_name(field), number);
    if (hgwi_doc_good(doc) && !doc->frozen)
        give_pointer(doc->ctx, doc, rec, field, index);
    return status;
}

int32_t hgwi_fail_spelling(const hgw_doc *doc, hgwi_err err, hgw_rec rec, hgw_field field, int64_t where) {
    int32_t status = hgwi_fail_at(doc, err, rec, field, -1, where);
    if ((err == HGWI_ERR_TEXT_UTF8 || err == HGWI_ERR_TEXT_NUL) && !doc->frozen)
        hgwi_error_place(doc->ctx, -1, -1, where);
    return status;
}

int32_t hgwi_fail_on(hgw_ctx *ctx, const hgw_doc *doc, hgwi_err err, hgw_rec rec, hgw_field field, int32_t index) {
    int32_t status = hgwi_fail(ctx, err, hgw_field_name(field), 0);
    if (err != HGWI_ERR_NOMEM)
        give_pointer(ctx, doc, rec, field, index);
    return status;
}

/* ---- the way in ---- */

int32_t hgwi_want(hgw_ctx *ctx, const hgw_doc *doc, hgw_type type, int optional) {
    if (!doc)
        return optional ? HGW_OK : hgwi_fail(ctx, HGWI_ERR_MISUSE_NULL, NULL, 0);
    if (!hgwi_doc_good(doc))
        return hgwi_fail(ctx, HGWI_ERR_MISUSE_HANDLE, NULL, 0);
    if (type != 0 && hgw_rec_type(doc, HGW_ROOT) != type) {
        return hgwi_fail(ctx, HGWI_ERR_TYPE_DOCUMENT, hgw_type_name(type), 0);
    }
    return HGW_OK;
}

int32_t hgwi_want_beside(hgw_ctx *ctx, const hgw_doc *const *beside, int32_t count) {
    if (count < 0 || count == INT32_MAX)
        return hgwi_fail(ctx, HGWI_ERR_MISUSE_COUNT, NULL, 0);
    if (count > 0 && !beside)
        return hgwi_fail(ctx, HGWI_ERR_MISUSE_NULL, NULL, 0);
    for (int32_t i = 0; i < count; i++) {
        int32_t status = hgwi_want(ctx, beside[i], 0, 0);
        if (status != HGW_OK)
            return status;
        if (hgw_type_trait(hgw_rec_type(beside[i], HGW_ROOT), HGW_TYPE_OPTIONS))
            return hgwi_fail(ctx, HGWI_ERR_TYPE_BESIDE, NULL, 0);
    }
    return HGW_OK;
}

const hgwi_field_row *hgwi_enter(const hgw_doc *doc, hgw_rec rec, hgw_field field, hgwi_row **row) {
    if (!hgwi_doc_good(doc))
        return NULL;
    *row = hgwi_row_of(doc, rec);
    if (!*row) {
        hgwi_fail_doc(doc, HGWI_ERR_STALE, NULL, 0);
        return NULL;
    }
    const hgwi_field_row *fr = hgwi_field_row_of(field);
    if (fr && hgwi_type_of_field(field) == (*row)->type)
        return fr;
    hgwi_fail_at(doc, HGWI_ERR_TYPE_FIELD, rec, 0, -1, 0);
    return NULL;
}

int32_t hgwi_enter_change(hgw_doc *doc, hgw_rec rec, hgw_field field, hgwi_row **row, const hgwi_field_row **fr) {
    *row = NULL;
    *fr = NULL;
    if (!hgwi_doc_good(doc))
        return HGW_E_MISUSE;
    /* Whoever changes a document owns it, so unlike a reader it may write the error. */
    if (doc->frozen)
        return hgwi_fail(doc->ctx, HGWI_ERR_FROZEN, NULL, 0);
    *fr = hgwi_enter(doc, rec, field, row);
    if (*fr)
        return HGW_OK;
    return *row ? HGW_E_TYPE : HGW_E_STALE;
}
