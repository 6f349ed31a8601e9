/* eval_memory.c: room for an evaluation in the making, and fields of the results.  A failure sticks, so that callers
 * test once at the end. */
#include <string.h>

#include "evaluation_room.h"

void hgwi_eval_try(hgwi_eval *e, int32_t status) {
    if (e->status == HGW_OK)
        e->status = status;
}

int hgwi_eval_good(const hgwi_eval *e) {
    return e->status == HGW_OK;
}

void *hgwi_eval_room(hgwi_eval *e, size_t count, size_t size) {
    if (!hgwi_eval_good(e))
        return NULL;
    void *room = hgwi_pool_zeroed(e->now, count, size);
    if (!room)
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_NOMEM, NULL, 0));
    return room;
}

int hgwi_eval_same(const char *left, const char *right) {
    return left && right && strcmp(left, right) == 0;
}

/* ---- the results ---- */

hgw_rec hgwi_eval_add(hgwi_eval *e, hgw_rec parent, hgw_field list) {
    if (!hgwi_eval_good(e))
        return 0;
    hgw_rec made = hgw_rec_add(e->out, parent, list);
    if (!made)
        hgwi_eval_try(e, hgw_error_status(e->ctx));
    return made;
}

void hgwi_eval_put_real(hgwi_eval *e, hgw_rec rec, hgw_field field, double figure) {
    if (hgwi_eval_good(e) && hgwi_finite(figure))
        hgwi_eval_try(e, hgw_set_real(e->out, rec, field, figure));
}

void hgwi_eval_put_int(hgwi_eval *e, hgw_rec rec, hgw_field field, int64_t number) {
    if (hgwi_eval_good(e))
        hgwi_eval_try(e, hgw_set_int(e->out, rec, field, number));
}

void hgwi_eval_put_some(hgwi_eval *e, hgw_rec rec, hgw_field field, int64_t number) {
    if (number != 0)
        hgwi_eval_put_int(e, rec, field, number);
}

void hgwi_eval_put_text(hgwi_eval *e, hgw_rec rec, hgw_field field, const char *text) {
    if (hgwi_eval_good(e) && text)
        hgwi_eval_try(e, hgw_set_text(e->out, rec, field, text));
}

void hgwi_eval_put_bits(hgwi_eval *e, hgw_rec rec, hgw_field list, uint32_t bits) {
    for (int bit = 0; bit < 32 && hgwi_eval_good(e); bit++)
        if (bits & (uint32_t)1 << bit)
            hgwi_eval_try(e, hgw_item_add(e->out, rec, list, bit + 1));
}

void hgwi_eval_put_link(hgwi_eval *e, hgw_rec rec, hgw_field list, const char *id) {
    if (hgwi_eval_good(e) && id)
        hgwi_eval_try(e, hgw_item_put(e->out, rec, list, id));
}
