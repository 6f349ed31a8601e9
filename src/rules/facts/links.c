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

void hgwi_plan_days(const hgwi_check *check, hgw_rec plan, hgw_date *first, hgw_date *last) {
    hgw_date from = 0, to = 0;
    *first = hgw_plan_start_date(check->dossier, plan);
    *last = hgw_plan_end_date(check->dossier, plan);
    if (!hgwi_link_span(check, hgw_plan_period(check->dossier, plan), &from, &to))
        return;
    if (*first == 0)
        *first = from;
    if (*last == 0)
        *last = to;
}

int hgwi_plan_lives(const hgw_doc *doc, hgw_rec plan) {
    int32_t state = hgw_plan_state(doc, plan);
    return state == 0 || state == HGW_PLAN_STATE_DISCUSSED || state == HGW_PLAN_STATE_RUNNING;
}

int hgwi_over(const hgwi_check *check, hgw_date last) {
    return check->today != 0 && last != 0 && last < check->today;
}

hgw_date hgwi_period_end_at(const hgwi_check *check, hgw_date date) {
    hgw_date end = 0;
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_PERIOD, r)) != 0;) {
            hgw_date first = hgw_period_first_day(doc, r), last = hgw_period_last_day(doc, r);
            if (first != 0 && first <= date && date <= last && last > end)
                end = last;
        }
    }
    return end;
}

const char *hgwi_subject_name(const hgwi_check *check, const char *id) {
    const hgw_doc *doc = NULL;
    hgw_rec rec = hgwi_link(check, id, HGW_T_SUBJECT, 0, &doc);
    const char *name = rec ? hgw_subject_name(doc, rec) : NULL;
    return name ? name : id;
}
