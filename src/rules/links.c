/* links.c: LINKs to the documents beside. */
#include "index.h"

hgw_rec hgwi_link(const hgwi_check *check, const char *id, hgw_type type, hgw_type other, const hgw_doc **doc) {
    for (int32_t i = 0; id && i < check->beside_count; i++) {
        hgw_rec rec = hgw_rec_find(check->beside[i], id);
        hgw_type found = rec ? hgw_rec_type(check->beside[i], rec) : 0;
        if (found != 0 && (found == type || found == other)) {
            *doc = check->beside[i];
            return rec;
        }
    }
    *doc = NULL;
    return 0;
}

int hgwi_link_span(const hgwi_check *check, const char *id, hgw_date *first, hgw_date *last) {
    const hgw_doc *doc = NULL;
    hgw_rec rec = hgwi_link(check, id, HGW_T_PERIOD, HGW_T_BLOCK, &doc);
    if (rec == 0)
        return 0;
    int block = hgw_rec_type(doc, rec) == HGW_T_BLOCK;
    *first = block ? hgw_block_first_day(doc, rec) : hgw_period_first_day(doc, rec);
    *last = block ? hgw_block_last_day(doc, rec) : hgw_period_last_day(doc, rec);
    return *first != 0 && *last >= *first;
}

const char *hgwi_subject_name(const hgwi_check *check, const char *id) {
    const hgw_doc *doc = NULL;
    hgw_rec rec = hgwi_link(check, id, HGW_T_SUBJECT, 0, &doc);
    const char *name = rec ? hgw_subject_name(doc, rec) : NULL;
    return name ? name : id;
}
