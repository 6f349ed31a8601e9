/* set.c: changing fields.  All that can fail comes before the first change, so a failure leaves the record as it was.
 */
#include <string.h>

#include "inside.h"

/* As hgwi_enter_change, and the field's kind must be in the set of bits `kinds`. */
static int32_t enter_kind(hgw_doc *doc, hgw_rec rec, hgw_field field, unsigned kinds, hgwi_row **row,
                          const hgwi_field_row **fr) {
    int32_t status = hgwi_enter_change(doc, rec, field, row, fr);
    if (status != HGW_OK || kinds >> (*fr)->kind & 1)
        return status;
    return hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, field, -1, 0);
}

static int32_t no_memory(hgw_doc *doc, hgw_rec rec, hgw_field field) {
    return hgwi_fail_at(doc, HGWI_ERR_NOMEM, rec, field, -1, 0);
}

static int32_t store_number(hgw_doc *doc, hgw_rec rec, hgw_field field, hgwi_row *row, const hgwi_field_row *fr,
                            int64_t number) {
    hgwi_value *value = hgwi_value_make(doc, row, hgwi_ordinal(field));
    if (!value)
        return no_memory(doc, rec, field);
    hgwi_value_wipe(doc, fr->kind, *value); /* the token that was not known */
    value->number = fr->kind == HGW_K_ENUM ? number << 1 | 1 : number;
    return HGW_OK;
}

static int32_t store_text(hgw_doc *doc, hgw_rec rec, hgw_field field, hgwi_row *row, const char *utf8, size_t size) {
    hgwi_value *value = hgwi_value_find(row, hgwi_ordinal(field));
    const hgwi_field_row *fr = hgwi_field_row_of(field);
    int known = value && fr->kind == HGW_K_ENUM && (value->number & 1); /* a number: no text to reuse */
    hgwi_text *text = value && !known ? value->text : NULL;
    int32_t status = hgwi_text_store(doc, &text, utf8, size);
    if (status != HGW_OK) {
        return hgwi_fail_at(doc, status == HGW_E_NOMEM ? HGWI_ERR_NOMEM : HGWI_ERR_TEXT_LENGTH, rec, field, -1, 0);
    }
    value = hgwi_value_make(doc, row, hgwi_ordinal(field));
    if (!value) {
        hgwi_wipe(text->bytes, text->size);
        return no_memory(doc, rec, field);
    }
    value->number = 0; /* a pointer may be narrower than the number that stood here */
    value->text = text;
    return HGW_OK;
}

static int32_t store_real(hgw_doc *doc, hgw_rec rec, hgw_field field, hgwi_row *row, double number,
                          const char *spelling, size_t size) {
    hgwi_value *value = hgwi_value_find(row, hgwi_ordinal(field));
    hgwi_real *real = value ? value->real : NULL;
    hgwi_text *text = real ? real->spelling : NULL;
    if (!real) {
        real = hgwi_pool_bytes(&doc->pool, sizeof *real);
        if (!real)
            return no_memory(doc, rec, field);
        memset(real, 0, sizeof *real);
    }
    if ((text || size) && hgwi_text_store(doc, &text, spelling, size) != HGW_OK)
        return no_memory(doc, rec, field);
    if (!value)
        value = hgwi_value_make(doc, row, hgwi_ordinal(field));
    if (!value)
        return no_memory(doc, rec, field);
    real->number = number;
    real->spelling = text;
    value->real = real;
    return HGW_OK;
}

int32_t hgwi_put_slice(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *utf8, size_t size, int keep) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    hgwi_spelled spelled;
    int64_t where = 0;
    int32_t status = hgwi_enter_change(doc, rec, field, &row, &fr);
    if (status != HGW_OK)
        return status;
    if (fr->kind == HGW_K_LIST)
        return hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, field, -1, 0);
    hgwi_err err = hgwi_spell_read(doc, fr, fr->kind, utf8, size, keep, &spelled, &where);
    if (err != HGWI_ERR_NONE)
        return hgwi_fail_spelling(doc, err, rec, field, where);
    if (fr->flags & HGWI_IS_ID)
        return hgwi_id_set(doc, rec, row, utf8, size);
    if (fr->kind == HGW_K_REAL)
        return store_real(doc, rec, field, row, spelled.real, utf8, size);
    if (spelled.text)
        return store_text(doc, rec, field, row, spelled.text, spelled.size);
    return store_number(doc, rec, field, row, fr, spelled.number);
}

int32_t hgw_put(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *utf8) {
    if (!utf8)
        return hgwi_fail_doc(doc, HGWI_ERR_MISUSE_NULL, NULL, 0);
    return hgwi_put_slice(doc, rec, field, utf8, strlen(utf8), 0);
}

int32_t hgw_set_int(hgw_doc *doc, hgw_rec rec, hgw_field field, int64_t value) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    int32_t status = hgwi_enter_change(doc, rec, field, &row, &fr);
    if (status != HGW_OK)
        return status;
    hgwi_err err = hgwi_spell_check(fr, fr->kind, value);
    if (err != HGWI_ERR_NONE)
        return hgwi_fail_at(doc, err, rec, field, -1, value);
    return store_number(doc, rec, field, row, fr, value);
}

int32_t hgw_set_real(hgw_doc *doc, hgw_rec rec, hgw_field field, double value) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    int32_t status = enter_kind(doc, rec, field, HGWI_KIND(REAL), &row, &fr);
    if (status != HGW_OK)
        return status;
    /* NaN differs from itself; an infinity minus itself is no number. */
    if (!(value - value == 0.0))
        return hgwi_fail_at(doc, HGWI_ERR_NUMBER_RANGE, rec, field, -1, 0);
    return store_real(doc, rec, field, row, value, "", 0);
}

int32_t hgw_set_ref(hgw_doc *doc, hgw_rec rec, hgw_field field, hgw_rec target) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    int32_t status = enter_kind(doc, rec, field, HGWI_KIND(REF), &row, &fr);
    if (status != HGW_OK)
        return status;
    hgwi_err err = hgwi_ref_check(doc, fr, target);
    if (err != HGWI_ERR_NONE)
        return hgwi_fail_at(doc, err, rec, field, -1, 0);
    /* The room first: making an id changes the target, so it must be the last that can fail. */
    unsigned ordinal = hgwi_ordinal(field);
    int fresh = !hgwi_value_find(row, ordinal);
    status = hgwi_value_make(doc, row, ordinal) ? hgwi_id_need(doc, target) : no_memory(doc, rec, field);
    if (status == HGW_OK)
        hgwi_value_find(row, ordinal)->number = target; /* found anew: the target may be this very record */
    else if (fresh)
        hgwi_value_drop(doc, row, ordinal);
    return status;
}

int32_t hgw_set_textn(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *utf8, size_t size) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    int32_t status = enter_kind(doc, rec, field, HGWI_KIND(TEXT) | HGWI_KIND(LINK), &row, &fr);
    if (status != HGW_OK)
        return status;
    if (!utf8 && size > 0)
        return hgwi_fail_doc(doc, HGWI_ERR_MISUSE_NULL, NULL, 0);
    if (size > INT32_MAX) /* a negative size, most likely: not one byte may be read */
        return hgwi_fail_doc(doc, HGWI_ERR_LIMIT_TEXT, NULL, INT32_MAX);
    return hgwi_put_slice(doc, rec, field, utf8 ? utf8 : "", size, 0);
}

int32_t hgw_set_text(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *utf8) {
    if (!utf8)
        return hgwi_fail_doc(doc, HGWI_ERR_MISUSE_NULL, NULL, 0);
    return hgw_set_textn(doc, rec, field, utf8, strlen(utf8));
}

int32_t hgw_clear(hgw_doc *doc, hgw_rec rec, hgw_field field) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    int32_t status = hgwi_enter_change(doc, rec, field, &row, &fr);
    if (status != HGW_OK)
        return status;
    hgwi_value *value = hgwi_value_find(row, hgwi_ordinal(field));
    if (!value)
        return HGW_OK;
    if (fr->flags & HGWI_IS_ID)
        hgwi_idtree_remove(&doc->ids, value->text->bytes, value->text->size);
    while (fr->kind == HGW_K_LIST && fr->item == HGW_K_RECORD && value && value->list->count > 0) {
        hgw_rec_remove(doc, hgwi_list_recs(value->list)[value->list->count - 1]);
        value = hgwi_value_find(row, hgwi_ordinal(field)); /* gone with its last record */
    }
    hgwi_value_drop(doc, row, hgwi_ordinal(field));
    return HGW_OK;
}
