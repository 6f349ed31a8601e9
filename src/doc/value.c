/* value.c: the packed values of a record, and the texts they point at. */
#include <string.h>

#include "inside.h"

/* How many bits are set, without asking the processor for an instruction it may lack. */
static unsigned bits(uint64_t word) {
    word -= (word >> 1) & 0x5555555555555555u;
    word = (word & 0x3333333333333333u) + ((word >> 2) & 0x3333333333333333u);
    word = (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return (unsigned)((word * 0x0101010101010101u) >> 56);
}

static unsigned place_of(uint64_t present, unsigned ordinal) {
    return bits(present & (((uint64_t)1 << (ordinal - 1)) - 1));
}

hgwi_value *hgwi_value_find(const hgwi_row *row, unsigned ordinal) {
    if (!(row->present >> (ordinal - 1) & 1))
        return NULL;
    return row->values + place_of(row->present, ordinal);
}

hgwi_value *hgwi_value_make(hgw_doc *doc, hgwi_row *row, unsigned ordinal) {
    hgwi_value *found = hgwi_value_find(row, ordinal);
    if (found)
        return found;
    unsigned count = bits(row->present);
    size_t room = row->power ? ((size_t)1 << row->power) / sizeof(hgwi_value) : 0;
    if (count == room) {
        unsigned power = row->power ? row->power + 1u : 4u;
        hgwi_value *larger = hgwi_pool_block(&doc->pool, power);
        if (!larger)
            return NULL;
        if (count)
            memcpy(larger, row->values, count * sizeof *larger);
        if (row->power)
            hgwi_pool_give(&doc->pool, row->values, row->power);
        row->values = larger;
        row->power = (uint8_t)power;
    }
    unsigned place = place_of(row->present, ordinal);
    memmove(row->values + place + 1, row->values + place, (count - place) * sizeof *row->values);
    memset(row->values + place, 0, sizeof *row->values);
    row->present |= (uint64_t)1 << (ordinal - 1);
    return row->values + place;
}

static void wipe_text(hgwi_text *text) {
    if (text)
        hgwi_wipe(text->bytes, text->size);
}

void hgwi_value_wipe(hgw_doc *doc, int32_t kind, hgwi_value value) {
    if (kind == HGW_K_TEXT || kind == HGW_K_LINK)
        wipe_text(value.text);
    if (kind == HGW_K_ENUM && value.number && !(value.number & 1))
        wipe_text(value.text);
    if (kind == HGW_K_REAL && value.real) {
        wipe_text(value.real->spelling);
        value.real->number = 0;
    }
    if (kind == HGW_K_LIST && value.list)
        hgwi_list_end(doc, value.list);
}

void hgwi_value_drop(hgw_doc *doc, hgwi_row *row, unsigned ordinal) {
    hgwi_value *value = hgwi_value_find(row, ordinal);
    if (!value)
        return;
    const hgwi_field_row *fr = &hgwi_type_row_of(row->type)->fields[ordinal - 1];
    if (fr->kind == HGW_K_LIST && fr->item != HGW_K_RECORD && fr->item != HGW_K_REF) {
        hgwi_value *items = hgwi_list_values(value->list);
        for (int32_t i = 0; i < value->list->count; i++)
            hgwi_value_wipe(doc, fr->item, items[i]);
    }
    hgwi_value_wipe(doc, fr->kind, *value);
    unsigned count = bits(row->present), place = place_of(row->present, ordinal);
    memmove(value, value + 1, (count - place - 1) * sizeof *value);
    row->present &= ~((uint64_t)1 << (ordinal - 1));
}

/* The caller may hand in what it borrowed from this very text, so copying comes before wiping. */
int32_t hgwi_text_store(hgw_doc *doc, hgwi_text **slot, const char *bytes, size_t size) {
    hgwi_text *old = *slot, *text = old;
    if (size >= UINT32_MAX / 2)
        return HGW_E_LIMIT;
    if (!old || old->capacity <= size) {
        /* A text that grows again and again gets room to spare, so that its old homes add up to a constant factor. */
        size_t room = old ? size + size / 2 : size;
        text = hgwi_pool_bytes(&doc->pool, sizeof *text + room + 1);
        if (!text)
            return HGW_E_NOMEM;
        text->capacity = (uint32_t)(room + 1);
        text->size = 0;
    }
    if (size)
        memmove(text->bytes, bytes, size);
    if (text != old)
        wipe_text(old);
    if (size < text->size)
        hgwi_wipe(text->bytes + size, text->size - size);
    text->bytes[size] = '\0';
    text->size = (uint32_t)size;
    *slot = text;
    return HGW_OK;
}
