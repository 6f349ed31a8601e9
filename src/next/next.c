/* next.c: hgw_next(): from a period that ends to a draft of the one that follows. */
#include <string.h>

#include "next_room.h"

static void start(hgwi_next *n) {
    hgwi_idtree_start(&n->taken, &n->pool);
    hgwi_idtree_start(&n->listed, &n->pool);
    hgwi_idtree_start(&n->numbers, &n->pool);
    n->sources = hgwi_next_room(n, 1, sizeof *n->sources);
    if (!n->sources)
        return;
    n->source_count = 1;
    hgwi_next_source_start(n, n->sources, n->dossier, 1);
    if (hgwi_next_good(n))
        hgwi_next_index(n, n->sources);
}

static void same_year(hgwi_next *n) {
    n->draft = hgw_doc_clone(n->ctx, n->dossier);
    if (!n->draft)
        hgwi_next_try(n, HGW_E_NOMEM);
}

static void each(hgwi_next *n, void (*step)(hgwi_next *n, hgwi_next_source *s)) {
    for (int32_t i = 0; i < n->source_count && hgwi_next_good(n); i++)
        step(n, &n->sources[i]);
}

static void draft(hgwi_next *n) {
    start(n);
    hgwi_next_pick(n);
    if (!hgwi_next_good(n))
        return;
    if (n->new_year)
        hgwi_next_class(n);
    else
        same_year(n);
    each(n, hgwi_next_judge);
    each(n, hgwi_next_choose);
    hgwi_next_ids(n);
    each(n, hgwi_next_make);
    hgwi_next_stamps(n);
    each(n, hgwi_next_fill);
    each(n, hgwi_next_fill_plans);
    if (hgwi_next_good(n))
        hgwi_next_decide(n);
}

int32_t hgw_next(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                 const hgw_doc *options, hgw_doc **out) {
    hgwi_next n;
    int32_t status = hgwi_want_out(ctx, out);
    if (status == HGW_OK)
        status = hgwi_want(ctx, dossier, HGW_T_DOSSIER, 0);
    if (status == HGW_OK)
        status = hgwi_want(ctx, options, HGW_T_NEXT_OPTIONS, 1);
    if (status == HGW_OK)
        status = hgwi_want_beside(ctx, beside, count);
    if (status != HGW_OK)
        return status;
    memset(&n, 0, sizeof n);
    n.ctx = ctx;
    n.today = hgw_ctx_today(ctx);
    n.dossier = dossier;
    n.beside = beside;
    n.count = count;
    n.options = options;
    hgwi_pool_start(&n.pool, hgwi_ctx_mem(ctx));
    draft(&n);
    hgwi_pool_end(&n.pool);
    if (hgwi_next_good(&n))
        *out = n.draft;
    else
        hgw_doc_free(n.draft);
    return n.status;
}
