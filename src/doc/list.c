/* list.c: lists as they stand in memory. */
#include <string.h>

#include "inside.h"

enum { FIRST_POWER = 5 }; /* 32 bytes: the header, and two values or four records */

static size_t room_of(const hgwi_list *list, size_t item_size) {
    return (((size_t)1 << list->power) - sizeof *list) / item_size;
}

hgwi_list *hgwi_list_for_add(hgw_doc *doc, hgwi_row *row, unsigned ordinal, size_t item_size) {
    hgwi_value *value = hgwi_value_find(row, ordinal);
    hgwi_list *list = value ? value->list : NULL;
    if (list && (size_t)list->count < room_of(list, item_size))
        return list;
    unsigned power = list ? list->power + 1 : FIRST_POWER;
    hgwi_list *larger = hgwi_pool_block(&doc->pool, power);
    if (!larger)
        return NULL;
    if (list) {
        memcpy(larger, list, (size_t)1 << list->power);
        hgwi_list_end(doc, list);
    } else {
        value = hgwi_value_make(doc, row, ordinal);
        if (!value) {
            hgwi_pool_give(&doc->pool, larger, power);
            return NULL;
        }
        memset(larger, 0, sizeof *larger);
        larger->seen_removals = doc->removals;
    }
    larger->power = power;
    value->list = larger;
    return larger;
}

/* Records that were removed take their references with them: a list drops them when it is next looked at.  The list of
 * a document that is read by many is never written, since freezing has dropped them all. */
int32_t hgwi_list_live(const hgw_doc *doc, const hgwi_field_row *fr, hgwi_list *list) {
    if (fr->item != HGW_K_REF || list->seen_removals == doc->removals || doc->frozen)
        return list->count;
    hgwi_value *items = hgwi_list_values(list);
    int32_t kept = 0;
    for (int32_t i = 0; i < list->count; i++) {
        if (hgwi_row_of(doc, (hgw_rec)items[i].number))
            items[kept++] = items[i];
    }
    list->count = kept;
    list->seen_removals = doc->removals;
    return kept;
}
