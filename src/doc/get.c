/* get.c: reading fields, and the questions that other rooms ask about them. */
#include <string.h>

#include "inside.h"

/* The value of a field whose kind is in the set of bits `kinds`; NULL when it is unset or wrong. */
static const hgwi_value *find(const hgw_doc *doc, hgw_rec rec, hgw_field field, unsigned kinds,
                              const hgwi_field_row **fr) {
    hgwi_row *row;
    *fr = hgwi_enter(doc, rec, field, &row);
    if (!*fr)
        return NULL;
    if (!(kinds >> (*fr)->kind & 1)) {
        hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, field, -1, 0);
        return NULL;
    }
    return hgwi_value_find(row, hgwi_ordinal(field));
}

int32_t hgw_has(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    hgwi_row *row;
    const hgwi_field_row *fr = hgwi_enter(doc, rec, field, &row);
    if (!fr)
        return 0;
    const hgwi_value *value = hgwi_value_find(row, hgwi_ordinal(field));
    if (!value)
        return 0;
    if (fr->kind == HGW_K_LIST)
        return hgwi_list_live(doc, fr, value->list) > 0;
    if (fr->kind == HGW_K_REF)
        return hgwi_row_of(doc, (hgw_rec)value->number) != NULL;
    return 1;
}

int64_t hgw_get_int(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    const hgwi_field_row *fr;
    const hgwi_value *value = find(
        doc, rec, field, HGWI_KIND(BOOL) | HGWI_KIND(INT) | HGWI_KIND(DATE) | HGWI_KIND(TIME) | HGWI_KIND(ENUM), &fr);
    if (!value)
        return 0;
    if (fr->kind != HGW_K_ENUM)
        return value->number;
    return value->number & 1 ? value->number >> 1 : HGW_UNKNOWN_TOKEN;
}

double hgw_get_real(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    const hgwi_field_row *fr;
    const hgwi_value *value = find(doc, rec, field, HGWI_KIND(REAL), &fr);
    return value ? value->real->number : 0.0;
}

hgw_rec hgw_get_ref(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    const hgwi_field_row *fr;
    const hgwi_value *value = find(doc, rec, field, HGWI_KIND(REF), &fr);
    return value && hgwi_row_of(doc, (hgw_rec)value->number) ? (hgw_rec)value->number : 0;
}

const char *hgw_get_text(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    const hgwi_field_row *fr;
    const hgwi_value *value = find(doc, rec, field, HGWI_KIND(TEXT) | HGWI_KIND(LINK), &fr);
    return value ? value->text->bytes : NULL;
}

int32_t hgw_show(const hgw_doc *doc, hgw_rec rec, hgw_field field, char *buffer, int32_t capacity) {
    hgwi_row *row = NULL;
    if (!hgwi_doc_good(doc))
        return HGW_E_MISUSE;
    if (capacity < 0 || (capacity > 0 && !buffer))
        return hgwi_fail_doc(doc, HGWI_ERR_MISUSE_CAPACITY, NULL, 0);
    const hgwi_field_row *fr = hgwi_enter(doc, rec, field, &row);
    if (!fr)
        return row ? HGW_E_TYPE : HGW_E_STALE;
    if (fr->kind == HGW_K_LIST)
        return hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, field, -1, 0);
    if (capacity > 0)
        buffer[0] = '\0';
    if (!hgw_has(doc, rec, field))
        return 0;
    return hgwi_show_value(doc, fr, fr->kind, *hgwi_value_find(row, hgwi_ordinal(field)), buffer, capacity);
}

/* ---- for other rooms; they ask only about fields that are there ---- */

/* A single value, or an item of a list; NULL when unset. */
static const hgwi_value *value_or_item(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index, int32_t *kind) {
    const hgwi_field_row *fr = hgwi_field_row_of(field);
    const hgwi_row *row = hgwi_row_of(doc, rec);
    if (!fr || !row || row->type != hgwi_type_of_field(field))
        return NULL;
    const hgwi_value *value = hgwi_value_find(row, hgwi_ordinal(field));
    *kind = fr->kind == HGW_K_LIST ? fr->item : fr->kind;
    if (!value || fr->kind != HGW_K_LIST)
        return value;
    if (fr->item == HGW_K_RECORD || index < 0 || index >= hgwi_list_live(doc, fr, value->list))
        return NULL;
    return hgwi_list_values(value->list) + index;
}

const char *hgwi_real_spelling(const hgw_doc *doc, hgw_rec rec, hgw_field field, size_t *size) {
    int32_t kind;
    const hgwi_value *value = value_or_item(doc, rec, field, 0, &kind);
    if (!value || kind != HGW_K_REAL || !value->real->spelling || value->real->spelling->size == 0)
        return NULL;
    *size = value->real->spelling->size;
    return value->real->spelling->bytes;
}

const char *hgwi_unknown_token(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index, size_t *size) {
    int32_t kind;
    const hgwi_value *value = value_or_item(doc, rec, field, index, &kind);
    if (!value || kind != HGW_K_ENUM || value->number & 1)
        return NULL;
    *size = value->text->size;
    return value->text->bytes;
}

size_t hgwi_text_size(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index) {
    int32_t kind;
    const hgwi_value *value = value_or_item(doc, rec, field, index, &kind);
    return value && (kind == HGW_K_TEXT || kind == HGW_K_LINK) ? value->text->size : 0;
}

int64_t hgwi_option(const hgw_doc *options, hgw_field field, int64_t otherwise) {
    return options && hgw_has(options, HGW_ROOT, field) ? hgw_get_int(options, HGW_ROOT, field) : otherwise;
}
