/* copy.c: copying records between documents by the table of the model, so that a new field needs no new code. */
#include "doc.h"

enum { OWN_DOCUMENT_ONLY = 1 << HGW_K_REF | 1 << HGW_K_RECORD };

/* What is a text when it is read: TEXT, LINK, a token that is not known. */
static const char *spelling(const hgw_doc *from, hgw_rec rec, hgw_field field, int32_t kind, int32_t index,
                            size_t *size) {
    if (kind == HGW_K_ENUM)
        return hgwi_unknown_token(from, rec, field, index, size);
    if (kind == HGW_K_REAL)
        return hgwi_real_spelling(from, rec, field, size);
    if (kind != HGW_K_TEXT && kind != HGW_K_LINK)
        return NULL;
    *size = hgwi_text_size(from, rec, field, index);
    return hgwi_field_row_of(field)->kind == HGW_K_LIST ? hgw_item_text(from, rec, field, index)
                                                        : hgw_get_text(from, rec, field);
}

static int32_t copy_item(hgw_doc *to, hgw_rec made, hgw_field into, const hgw_doc *from, hgw_rec rec, hgw_field field,
                         int32_t index) {
    size_t size = 0;
    const char *text = spelling(from, rec, field, hgwi_field_row_of(field)->item, index, &size);
    if (text)
        return hgwi_item_put_slice(to, made, into, text, size, 1);
    return hgw_item_add(to, made, into, hgw_item_get(from, rec, field, index));
}

int32_t hgwi_field_copy(hgw_doc *to, hgw_rec made, hgw_field into, const hgw_doc *from, hgw_rec rec, hgw_field field) {
    const hgwi_field_row *fr = hgwi_field_row_of(field);
    int32_t status = HGW_OK;
    size_t size = 0;
    if (!hgw_has(from, rec, field))
        return HGW_OK;
    if (fr->kind == HGW_K_LIST) {
        for (int32_t i = 0, n = hgw_item_count(from, rec, field); status == HGW_OK && i < n; i++)
            status = copy_item(to, made, into, from, rec, field, i);
        return status;
    }
    const char *text = spelling(from, rec, field, fr->kind, 0, &size);
    if (text)
        return hgwi_put_slice(to, made, into, text, size, 1);
    if (fr->kind == HGW_K_REAL)
        return hgw_set_real(to, made, into, hgw_get_real(from, rec, field));
    return hgw_set_int(to, made, into, hgw_get_int(from, rec, field));
}

int32_t hgwi_record_copy(hgw_doc *to, hgw_rec made, const hgw_doc *from, hgw_rec rec, uint64_t leave_out) {
    hgw_type type = hgw_rec_type(from, rec);
    const hgwi_type_row *tr = hgwi_type_row_of(type);
    int32_t status = HGW_OK;
    for (unsigned ordinal = 1; status == HGW_OK && ordinal <= tr->field_count; ordinal++) {
        const hgwi_field_row *fr = &tr->fields[ordinal - 1];
        int kind = fr->kind == HGW_K_LIST ? fr->item : fr->kind;
        if (OWN_DOCUMENT_ONLY >> kind & 1 || fr->flags & (HGWI_IS_ID | HGWI_COMPUTED) || leave_out >> ordinal & 1)
            continue;
        hgw_field field = hgwi_field_of(type, ordinal);
        status = hgwi_field_copy(to, made, field, from, rec, field);
    }
    return status;
}
