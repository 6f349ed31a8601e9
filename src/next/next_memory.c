/* next_memory.c: room for a draft in the making.  A failure sticks, so that callers test once at the end. */
#include <string.h>

#include "next_room.h"

void hgwi_next_try(hgwi_next *n, int32_t status) {
    if (n->status == HGW_OK)
        n->status = status;
}

int hgwi_next_good(const hgwi_next *n) {
    return n->status == HGW_OK;
}

void *hgwi_next_room(hgwi_next *n, size_t count, size_t size) {
    if (!hgwi_next_good(n))
        return NULL;
    void *room = hgwi_pool_zeroed(&n->pool, count, size);
    if (!room)
        hgwi_next_try(n, hgwi_fail(n->ctx, HGWI_ERR_NOMEM, NULL, 0));
    return room;
}

void hgwi_next_source_start(hgwi_next *n, hgwi_next_source *s, const hgw_doc *doc, int same) {
    s->doc = doc;
    s->last = hgwi_rec_last(doc);
    s->same = same;
    size_t count = (size_t)s->last + 1;
    s->goals = hgwi_next_room(n, count, sizeof *s->goals);
    s->made = hgwi_next_room(n, count, sizeof *s->made);
    s->wanted = hgwi_next_room(n, count, sizeof *s->wanted);
    s->ids = hgwi_next_room(n, count, sizeof *s->ids);
    s->touched = hgwi_next_room(n, count, sizeof *s->touched);
    s->absent = hgwi_next_room(n, count, sizeof *s->absent);
    s->some = hgwi_next_room(n, count, sizeof *s->some);
}

void hgwi_next_stamps(hgwi_next *n) {
    if (hgwi_next_good(n))
        n->stamp = hgwi_next_room(n, (size_t)hgwi_rec_last(n->draft) + 1, sizeof *n->stamp);
}

int hgwi_next_same(const char *left, const char *right) {
    return left && right && strcmp(left, right) == 0;
}

int hgwi_next_by_today(const hgwi_next *n, hgw_date date) {
    return n->today == 0 || date <= n->today;
}
