/* item.c: the items of lists of references and of plain values. */
#include <string.h>

#include "inside.h"

/* The list of a field that holds no records; NULL when it is unset or wrong, with *fr NULL when it was wrong. */
static hgwi_list *enter(const hgw_doc *doc, hgw_rec rec, hgw_field field, const hgwi_field_row **fr) {
    hgwi_row *row;
    *fr = hgwi_enter(doc, rec, field, &row);
    if (!*fr)
        return NULL;
    if ((*fr)->kind != HGW_K_LIST || (*fr)->item == HGW_K_RECORD) {
        hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, field, -1, 0);
        *fr = NULL;
        return NULL;
    }
    hgwi_value *value = hgwi_value_find(row, hgwi_ordinal(field));
    return value ? value->list : NULL;
}

/* The item at an index, or NULL with the error set. */
static const hgwi_value *item_at(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index,
                                 const hgwi_field_row **fr) {
    hgwi_list *list = enter(doc, rec, field, fr);
    if (!*fr)
        return NULL;
    if (!list || index < 0 || index >= hgwi_list_live(doc, *fr, list)) {
        hgwi_fail_at(doc, HGWI_ERR_INDEX, rec, field, -1, index);
        return NULL;
    }
    return hgwi_list_values(list) + index;
}

int32_t hgw_item_count(const hgw_doc *doc, hgw_rec rec, hgw_field list) {
    const hgwi_field_row *fr;
    hgwi_list *found = enter(doc, rec, list, &fr);
    return found ? hgwi_list_live(doc, fr, found) : 0;
}

int64_t hgw_item_get(const hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index) {
    const hgwi_field_row *fr;
    const hgwi_value *item = item_at(doc, rec, list, index, &fr);
    if (!item)
        return 0;
    if (fr->item == HGW_K_TEXT || fr->item == HGW_K_LINK || fr->item == HGW_K_REAL) {
        hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, list, -1, 0);
        return 0;
    }
    if (fr->item != HGW_K_ENUM)
        return item->number;
    return item->number & 1 ? item->number >> 1 : HGW_UNKNOWN_TOKEN;
}

const char *hgw_item_text(const hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index) {
    const hgwi_field_row *fr;
    const hgwi_value *item = item_at(doc, rec, list, index, &fr);
    if (!item)
        return NULL;
    if (fr->item == HGW_K_TEXT || fr->item == HGW_K_LINK)
        return item->text->bytes;
    hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, list, -1, 0);
    return NULL;
}

int32_t hgw_item_show(const hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index, char *buffer, int32_t capacity) {
    const hgwi_field_row *fr;
    if (capacity < 0 || (capacity > 0 && !buffer))
        return hgwi_fail_doc(doc, HGWI_ERR_MISUSE_CAPACITY, NULL, 0);
    const hgwi_value *item = item_at(doc, rec, list, index, &fr);
    if (!item)
        return fr                   ? HGW_E_RANGE
               : hgwi_doc_good(doc) ? (hgwi_row_of(doc, rec) ? HGW_E_TYPE : HGW_E_STALE)
                                    : HGW_E_MISUSE;
    return hgwi_show_value(doc, fr, fr->item, *item, buffer, capacity);
}

/* Add a value that has been checked.  A reference's target gets its id last, when nothing else can fail. */
static int32_t add(hgw_doc *doc, hgw_rec rec, hgw_field list, hgwi_row *row, hgwi_value made) {
    hgwi_list *found = hgwi_list_for_add(doc, row, hgwi_ordinal(list), sizeof made);
    if (!found)
        return hgwi_fail_at(doc, HGWI_ERR_NOMEM, rec, list, -1, 0);
    if (hgwi_field_row_of(list)->item == HGW_K_REF) {
        int32_t status = hgwi_id_need(doc, (hgw_rec)made.number);
        if (status != HGW_OK)
            return status;
    }
    hgwi_list_values(found)[found->count++] = made;
    return HGW_OK;
}

static int32_t enter_change(hgw_doc *doc, hgw_rec rec, hgw_field list, hgwi_row **row, const hgwi_field_row **fr) {
    int32_t status = hgwi_enter_change(doc, rec, list, row, fr);
    if (status != HGW_OK)
        return status;
    if ((*fr)->kind != HGW_K_LIST || (*fr)->item == HGW_K_RECORD) {
        return hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, list, -1, 0);
    }
    return HGW_OK;
}

int32_t hgw_item_add(hgw_doc *doc, hgw_rec rec, hgw_field list, int64_t value) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    int32_t status = enter_change(doc, rec, list, &row, &fr);
    if (status != HGW_OK)
        return status;
    if (fr->item == HGW_K_TEXT || fr->item == HGW_K_LINK || fr->item == HGW_K_REAL) {
        return hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, list, -1, 0);
    }
    hgwi_err err = fr->item == HGW_K_REF ? hgwi_ref_check(doc, fr, value) : hgwi_spell_check(fr, fr->item, value);
    if (err != HGWI_ERR_NONE)
        return hgwi_fail_at(doc, err, rec, list, -1, value);
    hgwi_value made;
    made.number = fr->item == HGW_K_ENUM ? value << 1 | 1 : value;
    return add(doc, rec, list, row, made);
}

int32_t hgwi_item_put_slice(hgw_doc *doc, hgw_rec rec, hgw_field list, const char *utf8, size_t size, int keep) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    hgwi_spelled spelled;
    hgwi_value made;
    int64_t where = 0;
    int32_t status = enter_change(doc, rec, list, &row, &fr);
    if (status != HGW_OK)
        return status;
    hgwi_err err = hgwi_spell_read(doc, fr, fr->item, utf8, size, keep, &spelled, &where);
    if (err != HGWI_ERR_NONE)
        return hgwi_fail_spelling(doc, err, rec, list, where);
    memset(&made, 0, sizeof made);
    if (spelled.text) {
        hgwi_text *text = NULL;
        if (hgwi_text_store(doc, &text, spelled.text, spelled.size) != HGW_OK) {
            return hgwi_fail_at(doc, HGWI_ERR_NOMEM, rec, list, -1, 0);
        }
        made.text = text;
    } else {
        made.number = fr->item == HGW_K_ENUM ? spelled.number << 1 | 1 : spelled.number;
    }
    return add(doc, rec, list, row, made);
}

int32_t hgw_item_put(hgw_doc *doc, hgw_rec rec, hgw_field list, const char *utf8) {
    if (!utf8)
        return hgwi_fail_doc(doc, HGWI_ERR_MISUSE_NULL, NULL, 0);
    return hgwi_item_put_slice(doc, rec, list, utf8, strlen(utf8), 0);
}

int32_t hgw_item_remove(hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    int32_t status = enter_change(doc, rec, list, &row, &fr);
    if (status != HGW_OK)
        return status;
    const hgwi_value *item = item_at(doc, rec, list, index, &fr);
    if (!item)
        return HGW_E_RANGE;
    hgwi_list *found = hgwi_value_find(row, hgwi_ordinal(list))->list;
    hgwi_value *items = hgwi_list_values(found);
    hgwi_value_wipe(doc, fr->item, *item);
    found->count--;
    memmove(items + index, items + index + 1, (size_t)(found->count - index) * sizeof *items);
    if (found->count == 0)
        hgwi_value_drop(doc, row, hgwi_ordinal(list));
    return HGW_OK;
}
