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

static int by_first(const void *left, const void *right, void *user) {
    (void)user;
    const hgwi_days *a = left, *b = right;
    return (a->first > b->first) - (a->first < b->first);
}

void hgwi_ends_make(hgwi_check *check) {
    size_t room = 0;
    for (int32_t i = 0; i < check->beside_count; i++)
        if (hgw_rec_type(check->beside[i], HGW_ROOT) == HGW_T_CALENDAR)
            room += (size_t)hgwi_rec_last(check->beside[i]);
    check->ends = hgwi_room(check, room, sizeof *check->ends);
    for (int32_t i = 0; i < check->beside_count && check->ends; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_PERIOD, r)) != 0;)
            if (hgw_period_first_day(doc, r) != 0)
                check->ends[check->end_count++] =
                    (hgwi_days){hgw_period_first_day(doc, r), hgw_period_last_day(doc, r)};
    }
    if (!check->ends)
        return;
    hgwi_sort(check->ends, (size_t)check->end_count, sizeof *check->ends, by_first, NULL);
    for (int32_t i = 1; i < check->end_count; i++)
        if (check->ends[i - 1].last > check->ends[i].last)
            check->ends[i].last = check->ends[i - 1].last;
}

/* Of the periods that began by then, the one that ends last is the answer, unless it has ended before. */
hgw_date hgwi_period_end_at(const hgwi_check *check, hgw_date date) {
    int32_t low = 0, high = check->end_count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (check->ends[middle].first <= date)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 && check->ends[low - 1].last >= date ? check->ends[low - 1].last : 0;
}

const char *hgwi_subject_name(const hgwi_check *check, const char *id) {
    const hgw_doc *doc = NULL;
    hgw_rec rec = hgwi_link(check, id, HGW_T_SUBJECT, 0, &doc);
    const char *name = rec ? hgw_subject_name(doc, rec) : NULL;
    return name ? name : id;
}
