/* rec.c: records made, found, moved and removed. */
#include <string.h>

#include "inside.h"

enum { FIRST_DIRECTORY = 8, ID_ROOM = 96 };

/* A place in the table for the next record. */
static hgwi_row *next_row(hgw_doc *doc) {
    int32_t chunk = doc->last / HGWI_PER_CHUNK;
    if (doc->last % HGWI_PER_CHUNK == 0) {
        if (chunk == doc->chunk_room) {
            int32_t room = chunk ? chunk * 2 : FIRST_DIRECTORY;
            size_t old_size = (size_t)chunk * sizeof *doc->chunks, size = (size_t)room * sizeof *doc->chunks;
            hgwi_row **larger = hgwi_mem_grow(&doc->pool.mem, doc->chunks, old_size, size);
            if (!larger)
                return NULL;
            memset(larger + chunk, 0, size - old_size);
            doc->chunks = larger;
            doc->chunk_room = room;
        }
        if (!doc->chunks[chunk]) {
            doc->chunks[chunk] = hgwi_pool_bytes(&doc->pool, HGWI_PER_CHUNK * sizeof(hgwi_row));
            if (!doc->chunks[chunk])
                return NULL;
        }
    }
    return &doc->chunks[chunk][doc->last % HGWI_PER_CHUNK];
}

int32_t hgwi_row_new(hgw_doc *doc, hgw_type type, hgw_rec parent, unsigned list, hgw_rec *out) {
    if (doc->last == INT32_MAX)
        return HGW_E_LIMIT;
    hgwi_row *row = next_row(doc);
    if (!row)
        return HGW_E_NOMEM;
    memset(row, 0, sizeof *row);
    row->type = (uint8_t)type;
    row->parent = parent;
    row->list = (uint8_t)list;
    *out = ++doc->last;
    return HGW_OK;
}

/* "goal-3".  The counter of a type only grows, so that making many ids is linear even among many that are taken. */
static int32_t id_make(hgw_doc *doc, hgw_rec rec) {
    hgwi_row *row = hgwi_row_of(doc, rec);
    const hgwi_type_row *type = hgwi_type_row_of(row->type);
    if (!(type->flags & HGWI_HAS_ID))
        return HGW_OK;
    char id[ID_ROOM], digits[HGWI_NUMBER_ROOM];
    size_t name = strlen(type->name), size;
    memcpy(id, type->name, name);
    id[name] = '-';
    do {
        size_t count = hgwi_int_show(++doc->made[row->type], digits);
        memcpy(id + name + 1, digits, count);
        size = name + 1 + count;
    } while (hgwi_idtree_find(&doc->ids, id, size));
    return hgwi_id_set(doc, rec, row, id, size);
}

int32_t hgwi_id_need(hgw_doc *doc, hgw_rec rec) {
    return hgwi_rec_id(doc, rec) ? HGW_OK : id_make(doc, rec);
}

/* The new id stands in a text of its own until the tree has it, since the tree looks at the old one while it changes.
 */
int32_t hgwi_id_set(hgw_doc *doc, hgw_rec rec, hgwi_row *row, const char *utf8, size_t size) {
    hgw_field field = hgwi_field_of(row->type, 1);
    hgwi_text *text = NULL;
    hgw_rec owner = hgwi_idtree_find(&doc->ids, utf8, size);
    if (owner == rec)
        return HGW_OK;
    if (owner)
        return hgwi_fail_at(doc, HGWI_ERR_ID_DUPLICATE, rec, field, -1, 0);
    int fresh = hgwi_value_find(row, 1) == NULL;
    hgwi_value *value = hgwi_value_make(doc, row, 1);
    if (!value)
        return hgwi_fail_at(doc, HGWI_ERR_NOMEM, rec, field, -1, 0);
    hgwi_text *old = value->text;
    if (hgwi_text_store(doc, &text, utf8, size) != HGW_OK ||
        hgwi_idtree_add(&doc->ids, text->bytes, size, rec) != HGW_OK) {
        if (text)
            hgwi_wipe(text->bytes, text->size);
        if (fresh)
            hgwi_value_drop(doc, row, 1);
        return hgwi_fail_at(doc, HGWI_ERR_NOMEM, rec, field, -1, 0);
    }
    if (old) {
        hgwi_idtree_remove(&doc->ids, old->bytes, old->size);
        hgwi_wipe(old->bytes, old->size);
    }
    value->text = text;
    return HGW_OK;
}

hgw_rec hgw_rec_parent(const hgw_doc *doc, hgw_rec rec) {
    const hgwi_row *row = hgwi_doc_good(doc) ? hgwi_row_of(doc, rec) : NULL;
    if (!row)
        hgwi_fail_doc(doc, HGWI_ERR_STALE, NULL, 0);
    return row ? row->parent : 0;
}

/* The list of records of a field; NULL when it is empty or wrong, with *wrong telling which. */
static hgwi_list *records(const hgw_doc *doc, hgw_rec rec, hgw_field field, int *wrong) {
    hgwi_row *row;
    const hgwi_field_row *fr = hgwi_enter(doc, rec, field, &row);
    *wrong = 1;
    if (!fr)
        return NULL;
    if (fr->kind != HGW_K_LIST || fr->item != HGW_K_RECORD) {
        hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, rec, field, -1, 0);
        return NULL;
    }
    *wrong = 0;
    const hgwi_value *value = hgwi_value_find(row, hgwi_ordinal(field));
    return value ? value->list : NULL;
}

int32_t hgw_rec_count(const hgw_doc *doc, hgw_rec rec, hgw_field list) {
    int wrong;
    const hgwi_list *found = records(doc, rec, list, &wrong);
    return found ? found->count : 0;
}

hgw_rec hgw_rec_at(const hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index) {
    int wrong;
    hgwi_list *found = records(doc, rec, list, &wrong);
    if (found && index >= 0 && index < found->count)
        return hgwi_list_recs(found)[index];
    if (!wrong)
        hgwi_fail_at(doc, HGWI_ERR_INDEX, rec, list, -1, index);
    return 0;
}

hgw_rec hgw_rec_next(const hgw_doc *doc, hgw_type type, hgw_rec previous) {
    if (!hgwi_doc_good(doc) || previous < 0)
        return 0;
    for (hgw_rec rec = previous; rec < doc->last;) {
        const hgwi_row *row = hgwi_row_at(doc, ++rec);
        if (row->type && (type == 0 || row->type == type))
            return rec;
    }
    return 0;
}

hgw_rec hgw_rec_find(const hgw_doc *doc, const char *id) {
    return hgwi_doc_good(doc) && id ? hgwi_idtree_find(&doc->ids, id, strlen(id)) : 0;
}

/* ---- changing lists of records ---- */

/* Room in the list comes first, then the record, then its id; only what cannot fail comes after. */
static hgw_rec add(hgw_doc *doc, hgw_rec parent, hgw_field list, int with_id) {
    hgwi_row *row;
    const hgwi_field_row *fr;
    hgw_rec made = 0;
    if (hgwi_enter_change(doc, parent, list, &row, &fr) != HGW_OK)
        return 0;
    if (fr->kind != HGW_K_LIST || fr->item != HGW_K_RECORD) {
        hgwi_fail_at(doc, HGWI_ERR_TYPE_KIND, parent, list, -1, 0);
        return 0;
    }
    int32_t ids = doc->made[fr->targets[0]];
    hgwi_list *found = hgwi_list_for_add(doc, row, hgwi_ordinal(list), sizeof(hgw_rec));
    int32_t status = found ? hgwi_row_new(doc, fr->targets[0], parent, hgwi_ordinal(list), &made) : HGW_E_NOMEM;
    if (status == HGW_OK && with_id && id_make(doc, made) != HGW_OK) {
        hgwi_row *undone = hgwi_row_at(doc, made);
        if (undone->power)
            hgwi_pool_give(&doc->pool, undone->values, undone->power);
        memset(undone, 0, sizeof *undone);
        doc->made[fr->targets[0]] = ids;
        doc->last--;
        return 0;
    }
    if (status != HGW_OK) {
        hgwi_fail_at(doc, status == HGW_E_NOMEM ? HGWI_ERR_NOMEM : HGWI_ERR_LIMIT_RECORDS, parent, list, -1, doc->last);
        return 0;
    }
    hgwi_row_at(doc, made)->place = found->count;
    hgwi_list_recs(found)[found->count++] = made;
    return made;
}

hgw_rec hgw_rec_add(hgw_doc *doc, hgw_rec parent, hgw_field list) {
    return add(doc, parent, list, 1);
}

hgw_rec hgwi_rec_append(hgw_doc *doc, hgw_rec parent, hgw_field list) {
    return add(doc, parent, list, 0);
}

/* The last record of the last list that still holds one; taken out of it.  0: the record has no children left. */
static hgw_rec take_child(hgwi_row *row) {
    const hgwi_type_row *type = hgwi_type_row_of(row->type);
    for (unsigned ordinal = type->field_count; ordinal > 0; ordinal--) {
        const hgwi_field_row *fr = &type->fields[ordinal - 1];
        if (fr->kind != HGW_K_LIST || fr->item != HGW_K_RECORD)
            continue;
        hgwi_value *value = hgwi_value_find(row, ordinal);
        if (value && value->list->count > 0)
            return hgwi_list_recs(value->list)[--value->list->count];
    }
    return 0;
}

/* Wipe a record that has no children left, and give its blocks back. */
static void bury(hgw_doc *doc, hgwi_row *row) {
    const hgwi_type_row *type = hgwi_type_row_of(row->type);
    if (type->flags & HGWI_HAS_ID && hgwi_value_find(row, 1)) {
        const hgwi_text *id = hgwi_value_find(row, 1)->text;
        hgwi_idtree_remove(&doc->ids, id->bytes, id->size);
    }
    for (unsigned ordinal = type->field_count; ordinal > 0; ordinal--)
        hgwi_value_drop(doc, row, ordinal);
    const hgwi_value *kept = hgwi_value_find(row, HGWI_UNKNOWN);
    for (hgwi_unknown *u = kept ? kept->unknowns->first : NULL; u; u = u->next)
        hgwi_wipe(u + 1, u->name_size + u->value_size);
    if (row->power)
        hgwi_pool_give(&doc->pool, row->values, row->power);
    memset(row, 0, sizeof *row);
    doc->removals++;
}

/* The row of a record that may leave its place: the document is no frozen one and the record not its root. */
static int32_t enter_place(hgw_doc *doc, hgw_rec rec, hgwi_row **row) {
    if (!hgwi_doc_good(doc))
        return HGW_E_MISUSE;
    if (doc->frozen)
        return hgwi_fail(doc->ctx, HGWI_ERR_FROZEN, NULL, 0);
    *row = hgwi_row_of(doc, rec);
    if (!*row)
        return hgwi_fail_doc(doc, HGWI_ERR_STALE, NULL, 0);
    return rec == HGW_ROOT ? hgwi_fail_doc(doc, HGWI_ERR_MISUSE_ROOT, NULL, 0) : HGW_OK;
}

int32_t hgw_rec_remove(hgw_doc *doc, hgw_rec rec) {
    hgwi_row *row;
    int32_t status = enter_place(doc, rec, &row);
    if (status != HGW_OK)
        return status;
    hgwi_row *parent = hgwi_row_at(doc, row->parent);
    unsigned ordinal = row->list;
    hgwi_list *list = hgwi_value_find(parent, ordinal)->list;
    hgw_rec *recs = hgwi_list_recs(list);
    int32_t place = row->place;
    memmove(recs + place, recs + place + 1, (size_t)(list->count - place - 1) * sizeof *recs);
    list->count--;
    for (int32_t i = place; i < list->count; i++)
        hgwi_row_at(doc, recs[i])->place = i;
    if (list->count == 0)
        hgwi_value_drop(doc, parent, ordinal);
    /* Down to a record without children, bury it, up again: no recursion, whatever the table will nest. */
    for (hgw_rec at = rec;;) {
        hgwi_row *here = hgwi_row_at(doc, at);
        hgw_rec child = take_child(here);
        if (child) {
            at = child;
            continue;
        }
        hgw_rec up = here->parent;
        bury(doc, here);
        if (at == rec)
            return HGW_OK;
        at = up;
    }
}

int32_t hgw_rec_move(hgw_doc *doc, hgw_rec rec, int32_t index) {
    hgwi_row *row;
    int32_t status = enter_place(doc, rec, &row);
    if (status != HGW_OK)
        return status;
    hgwi_list *list = hgwi_value_find(hgwi_row_at(doc, row->parent), row->list)->list;
    hgw_rec *recs = hgwi_list_recs(list);
    if (index < 0 || index >= list->count)
        return hgwi_fail_doc(doc, HGWI_ERR_INDEX, hgw_field_name(hgwi_rec_list(doc, rec)), index);
    int32_t from = row->place, low = from < index ? from : index, high = from < index ? index : from;
    if (from < index)
        memmove(recs + from, recs + from + 1, (size_t)(index - from) * sizeof *recs);
    if (from > index)
        memmove(recs + index + 1, recs + index, (size_t)(from - index) * sizeof *recs);
    recs[index] = rec;
    for (int32_t i = low; i <= high; i++)
        hgwi_row_at(doc, recs[i])->place = i;
    return HGW_OK;
}

/* ---- what the model does not know ---- */

int32_t hgwi_keep_unknown(hgw_doc *doc, hgw_rec rec, const char *name, size_t name_size, const char *value,
                          size_t value_size) {
    hgwi_row *row = hgwi_row_of(doc, rec);
    size_t size;
    hgwi_value *kept = hgwi_value_find(row, HGWI_UNKNOWN);
    if (!kept) {
        hgwi_unknowns *all = hgwi_pool_bytes(&doc->pool, sizeof *all);
        kept = all ? hgwi_value_make(doc, row, HGWI_UNKNOWN) : NULL;
        if (!kept)
            return hgwi_fail_at(doc, HGWI_ERR_NOMEM, rec, 0, -1, 0);
        memset(all, 0, sizeof *all);
        kept->unknowns = all;
    }
    hgwi_unknowns *all = kept->unknowns;
    int fits = hgwi_fits_add(name_size, value_size, &size) && hgwi_fits_add(size, sizeof(hgwi_unknown), &size);
    hgwi_unknown *made = fits ? hgwi_pool_bytes(&doc->pool, size) : NULL;
    if (!made)
        return hgwi_fail_at(doc, HGWI_ERR_NOMEM, rec, 0, -1, 0);
    char *bytes = (char *)(made + 1);
    memcpy(bytes, name, name_size);
    memcpy(bytes + name_size, value, value_size);
    *made = (hgwi_unknown){NULL, bytes, bytes + name_size, name_size, value_size};
    if (all->last)
        all->last->next = made;
    else
        all->first = made;
    all->last = made;
    return HGW_OK;
}

const hgwi_unknown *hgwi_unknown_first(const hgw_doc *doc, hgw_rec rec) {
    const hgwi_row *row = hgwi_row_of(doc, rec);
    const hgwi_value *kept = row ? hgwi_value_find(row, HGWI_UNKNOWN) : NULL;
    return kept ? kept->unknowns->first : NULL;
}
