/* plan_key.c: which plans are for the same children and the same subject, and which follows which. */
#include "plan_key.h"

#include <stdint.h>
#include <string.h>

static int rec_order(const void *left, const void *right, void *user) {
    (void)user;
    const hgw_rec *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

/* The records of a list as numbers, each once, whatever their order. */
static void add_set(hgwi_check *check, hgwi_buf *buf, hgw_rec plan, hgw_field list) {
    int32_t n = hgw_item_count(check->dossier, plan, list);
    hgw_rec *recs = hgwi_room(check, (size_t)n, sizeof *recs);
    hgwi_buf_char(buf, '|');
    if (!recs)
        return;
    for (int32_t i = 0; i < n; i++)
        recs[i] = (hgw_rec)hgw_item_get(check->dossier, plan, list, i);
    hgwi_sort(recs, (size_t)n, sizeof *recs, rec_order, NULL);
    for (int32_t i = 0; i < n; i++) {
        if (i > 0 && recs[i] == recs[i - 1])
            continue;
        hgwi_buf_int(buf, recs[i]);
        hgwi_buf_char(buf, ',');
    }
}

/* Kind, group, subject and holder as one text of numbers, which is a word as any other. */
int32_t hgwi_plan_key(hgwi_check *check, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    hgwi_buf buf;
    int32_t key = 0;
    hgwi_buf_start(&buf, check->pool.mem, SIZE_MAX / 2);
    hgwi_buf_text(&buf, "plan|");
    hgwi_buf_int(&buf, hgw_plan_kind(doc, plan));
    hgwi_buf_char(&buf, '|');
    hgwi_buf_int(&buf, hgw_plan_school_group(doc, plan));
    hgwi_buf_char(&buf, '|');
    hgwi_buf_int(&buf, hgwi_word(check, hgw_plan_subject(doc, plan)));
    add_set(check, &buf, plan, HGW_PLAN_PUPILS);
    add_set(check, &buf, plan, HGW_PLAN_SUBGROUPS);
    if (buf.status == HGW_OK)
        key = hgwi_word(check, hgwi_copy(check, buf.data, buf.size));
    else
        check->no_memory = 1;
    hgwi_buf_end(&buf);
    return key;
}

int hgwi_plan_follows(const hgw_doc *doc, hgw_rec later, hgw_rec former) {
    const char *wanted = hgw_plan_supersedes(doc, later), *id = hgwi_rec_id(doc, former);
    return wanted && id && strcmp(wanted, id) == 0;
}
