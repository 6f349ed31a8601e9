/* json_unknown.c: members that the model does not know.  They are checked as JSON, keys included, and kept as written.
 */
#include "json_read.h"

/* Marks where the keys of an object inside an unknown value begin. */
#define MARK SIZE_MAX

static int push_key(hgwi_reader *r, size_t offset) {
    size_t *key = hgwi_vec_push(&r->keys, &r->mem);
    if (key)
        *key = offset;
    return key != NULL;
}

static const char *key_text(const hgwi_reader *r, size_t offset) {
    return (const char *)r->lex.begin + offset + 1;
}

static int compare_keys(const void *left, const void *right, void *user) {
    const hgwi_reader *r = user;
    size_t one = *(const size_t *)left, other = *(const size_t *)right;
    int order = hgwi_json_key_order(key_text(r, one), key_text(r, other));
    if (order)
        return order;
    return one < other ? -1 : one > other;
}

int32_t hgwi_read_keys_differ(hgwi_reader *r, size_t base) {
    size_t count = r->keys.count - base;
    if (count < 2) {
        r->keys.count = base;
        return HGW_OK;
    }
    size_t *keys = (size_t *)r->keys.items + base;
    size_t twice = MARK, first = 0, i = 1;
    r->keys.count = base;
    /* Keys that come in order need no sorting. */
    while (i < count && hgwi_json_key_order(key_text(r, keys[i - 1]), key_text(r, keys[i])) < 0)
        i++;
    if (i >= count)
        return HGW_OK;
    hgwi_sort(keys, count, sizeof *keys, compare_keys, r);
    for (i = 1; i < count; i++) {
        if (keys[i] >= twice || hgwi_json_key_order(key_text(r, keys[i - 1]), key_text(r, keys[i])) != 0)
            continue;
        twice = keys[i];
        first = keys[i - 1];
    }
    if (twice == MARK)
        return HGW_OK;
    int32_t status = hgwi_read_fail(r, HGWI_ERR_JSON_KEY, NULL, 0, twice);
    hgwi_read_other(r, first);
    return status;
}

/* The end of an object inside an unknown value: its keys stand behind the last mark. */
static int32_t close_object(hgwi_reader *r) {
    const size_t *keys = r->keys.items;
    size_t base = r->keys.count;
    while (keys[base - 1] != MARK)
        base--;
    int32_t status = hgwi_read_keys_differ(r, base);
    r->keys.count = base - 1;
    return status;
}

/* Read one value, whatever it holds. */
static int32_t skip_value(hgwi_reader *r, size_t *start) {
    size_t depth = r->lex.depth;
    int first = 1;
    do {
        int32_t status = HGW_OK;
        hgwi_event event = hgwi_lex_next(&r->lex);
        if (first)
            *start = r->lex.offset;
        first = 0;
        if (event == HGWI_EV_FAILED)
            return hgwi_read_fail_lex(r);
        if (event == HGWI_EV_OBJECT && !push_key(r, MARK))
            return hgwi_read_nomem(r);
        if (event == HGWI_EV_KEY && !push_key(r, r->lex.offset))
            return hgwi_read_nomem(r);
        if (event == HGWI_EV_OBJECT_END)
            status = close_object(r);
        if (status != HGW_OK)
            return status;
    } while (r->lex.depth > depth);
    return HGW_OK;
}

int32_t hgwi_read_unknown(hgwi_reader *r, hgwi_open *top) {
    size_t key = r->lex.offset, start = 0;
    size_t key_size = r->lex.raw_size + 2;
    hgw_rec rec = top->rec;
    if (r->strict)
        return hgwi_read_fail(r, HGWI_ERR_MEMBER_UNKNOWN, top->row->name, 0, key);
    if (!push_key(r, key))
        return hgwi_read_nomem(r);
    int32_t status = skip_value(r, &start);
    if (status != HGW_OK || !r->doc)
        return status;
    const char *bytes = (const char *)r->lex.begin;
    return hgwi_keep_unknown(r->doc, rec, bytes + key, key_size, bytes + start, hgwi_lex_offset(&r->lex) - start);
}
