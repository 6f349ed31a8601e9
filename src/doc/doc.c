/* doc.c: documents made, frozen, ended, and asked about from the inside. */
#include <string.h>

#include "inside.h"

int32_t hgwi_rec_last(const hgw_doc *doc) {
    return doc->last;
}

int32_t hgwi_doc_file_model(const hgw_doc *doc) {
    return doc->file_model;
}

void hgwi_doc_set_file_model(hgw_doc *doc, int32_t version) {
    doc->file_model = version;
}

hgw_doc *hgw_doc_new(hgw_ctx *ctx, hgw_type root) {
    if (!hgwi_ctx_good(ctx))
        return NULL;
    const hgwi_type_row *type = hgwi_type_row_of(root);
    if (!type || !(type->flags & HGWI_ROOT)) {
        hgwi_fail(ctx, HGWI_ERR_TYPE_ROOT, NULL, 0);
        return NULL;
    }
    hgwi_mem mem = ctx->mem;
    hgw_doc *doc = hgwi_mem_new(&mem, sizeof *doc);
    if (!doc) {
        hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0);
        return NULL;
    }
    memset(doc, 0, sizeof *doc);
    doc->magic = HGWI_DOC_MAGIC;
    doc->ctx = ctx;
    hgwi_count_up(&ctx->owners);
    hgwi_pool_start(&doc->pool, mem);
    hgwi_idtree_start(&doc->ids, &doc->pool);
    size_t counters = (size_t)(hgwi_type_limit() + 1) * sizeof *doc->made;
    hgw_rec rec;
    doc->made = hgwi_pool_bytes(&doc->pool, counters);
    if (doc->made)
        memset(doc->made, 0, counters);
    if (!doc->made || hgwi_row_new(doc, root, 0, 0, &rec) != HGW_OK) {
        hgw_doc_free(doc);
        hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0);
        return NULL;
    }
    return doc;
}

void hgw_doc_free(hgw_doc *doc) {
    if (!hgwi_doc_good(doc))
        return;
    hgw_ctx *ctx = doc->ctx;
    hgwi_mem mem = doc->pool.mem;
    hgwi_pool_end(&doc->pool);
    hgwi_mem_end(&mem, doc->chunks, (size_t)doc->chunk_room * sizeof *doc->chunks);
    doc->magic = HGWI_GONE;
    hgwi_mem_end(&mem, doc, sizeof *doc);
    hgw_ctx_free(ctx);
}

/* Lists of references drop their dead entries when they are read; a frozen document may not change under its readers,
 * so all of them are dropped now. */
static void settle(hgw_doc *doc) {
    for (hgw_rec rec = 1; rec <= doc->last; rec++) {
        hgwi_row *row = hgwi_row_of(doc, rec);
        if (!row)
            continue;
        const hgwi_type_row *type = hgwi_type_row_of(row->type);
        for (unsigned ordinal = 1; ordinal <= type->field_count; ordinal++) {
            const hgwi_field_row *fr = &type->fields[ordinal - 1];
            if (fr->kind != HGW_K_LIST || fr->item != HGW_K_REF)
                continue;
            hgwi_value *value = hgwi_value_find(row, ordinal);
            if (value)
                hgwi_list_live(doc, fr, value->list);
        }
    }
}

int32_t hgw_doc_freeze(hgw_doc *doc) {
    if (!hgwi_doc_good(doc))
        return HGW_E_MISUSE;
    if (doc->frozen)
        return HGW_OK;
    if (doc->removals)
        settle(doc);
    doc->frozen = 1;
    return HGW_OK;
}

int32_t hgw_doc_frozen(const hgw_doc *doc) {
    return hgwi_doc_good(doc) && doc->frozen;
}
