/* clone.c: a copy of a document, with its record numbers and with what the model does not know. */
#include <string.h>

#include "inside.h"

static int32_t copy_text(hgw_doc *to, hgwi_text **slot, const hgwi_text *from) {
    *slot = NULL;
    return from ? hgwi_text_store(to, slot, from->bytes, from->size) : HGW_OK;
}

/* A value that is no list, with all that it points at. */
static int32_t copy_value(hgw_doc *to, int32_t kind, hgwi_value from, hgwi_value *made) {
    memset(made, 0, sizeof *made);
    if (kind == HGW_K_TEXT || kind == HGW_K_LINK || (kind == HGW_K_ENUM && !(from.number & 1))) {
        hgwi_text *text;
        int32_t status = copy_text(to, &text, from.text);
        made->text = text;
        return status;
    }
    if (kind != HGW_K_REAL) {
        *made = from;
        return HGW_OK;
    }
    made->real = hgwi_pool_bytes(&to->pool, sizeof *made->real);
    if (!made->real)
        return HGW_E_NOMEM;
    made->real->number = from.real->number;
    return copy_text(to, &made->real->spelling, from.real->spelling);
}

static int32_t copy_list(hgw_doc *to, const hgw_doc *from, hgwi_row *row, const hgwi_field_row *fr, unsigned ordinal,
                         hgwi_list *list) {
    int32_t count = fr->item == HGW_K_RECORD ? list->count : hgwi_list_live(from, fr, list);
    for (int32_t i = 0; i < count; i++) {
        hgwi_value made;
        size_t size = fr->item == HGW_K_RECORD ? sizeof(hgw_rec) : sizeof made;
        hgwi_list *copy = hgwi_list_for_add(to, row, ordinal, size);
        if (!copy)
            return HGW_E_NOMEM;
        if (fr->item == HGW_K_RECORD) {
            hgwi_list_recs(copy)[copy->count++] = hgwi_list_recs(list)[i];
            continue;
        }
        int32_t status = copy_value(to, fr->item, hgwi_list_values(list)[i], &made);
        if (status != HGW_OK)
            return status;
        hgwi_list_values(copy)[copy->count++] = made;
    }
    return HGW_OK;
}

static int32_t copy_fields(hgw_doc *to, const hgw_doc *from, hgw_rec rec, hgwi_row *row) {
    const hgwi_row *old = hgwi_row_at(from, rec);
    const hgwi_type_row *type = hgwi_type_row_of(old->type);
    int32_t status = HGW_OK;
    for (unsigned ordinal = 1; status == HGW_OK && ordinal <= type->field_count; ordinal++) {
        const hgwi_field_row *fr = &type->fields[ordinal - 1];
        const hgwi_value *value = hgwi_value_find(old, ordinal);
        hgwi_value made;
        if (!value)
            continue;
        if (fr->kind == HGW_K_LIST) {
            status = copy_list(to, from, row, fr, ordinal, value->list);
        } else if (fr->flags & HGWI_IS_ID) {
            status = hgwi_id_set(to, rec, row, value->text->bytes, value->text->size);
        } else if ((status = copy_value(to, fr->kind, *value, &made)) == HGW_OK) {
            hgwi_value *slot = hgwi_value_make(to, row, ordinal);
            if (slot)
                *slot = made;
            status = slot ? HGW_OK : HGW_E_NOMEM;
        }
    }
    for (const hgwi_unknown *u = hgwi_unknown_first(from, rec); status == HGW_OK && u; u = u->next) {
        status = hgwi_keep_unknown(to, rec, u->name, u->name_size, u->value, u->value_size);
    }
    return status;
}

/* A removed record keeps its number: the copy has a removed one there too. */
static int32_t copy_record(hgw_doc *to, const hgw_doc *from, hgw_rec rec) {
    const hgwi_row *old = hgwi_row_at(from, rec);
    hgw_rec made = rec;
    int32_t status = rec == HGW_ROOT ? HGW_OK : hgwi_row_new(to, old->type, old->parent, old->list, &made);
    if (status != HGW_OK || old->type == 0)
        return status;
    hgwi_row *row = hgwi_row_at(to, made);
    row->place = old->place;
    return copy_fields(to, from, rec, row);
}

hgw_doc *hgw_doc_clone(hgw_ctx *ctx, const hgw_doc *doc) {
    if (!hgwi_ctx_good(ctx))
        return NULL;
    if (!hgwi_doc_good(doc)) {
        hgwi_fail(ctx, doc ? HGWI_ERR_MISUSE_HANDLE : HGWI_ERR_MISUSE_NULL, NULL, 0);
        return NULL;
    }
    hgw_doc *copy = hgw_doc_new(ctx, hgw_rec_type(doc, HGW_ROOT));
    if (!copy)
        return NULL;
    int32_t status = HGW_OK;
    for (hgw_rec rec = 1; status == HGW_OK && rec <= doc->last; rec++)
        status = copy_record(copy, doc, rec);
    if (status != HGW_OK) {
        hgw_doc_free(copy);
        hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0);
        return NULL;
    }
    memcpy(copy->made, doc->made, (size_t)(hgwi_type_limit() + 1) * sizeof *copy->made);
    copy->removals = doc->removals;
    copy->file_model = doc->file_model;
    return copy;
}
