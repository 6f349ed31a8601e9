/* subgroups.c: where each subgroup stands in time.  Worked out once: many records may name one subgroup that has many
 * goals. */
#include "index.h"

static int when(const hgwi_check *check, hgw_rec subgroup) {
    hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_SUBGROUPS, subgroup);
    hgw_date first = 0, last = 0;
    int32_t over = 0;
    if (check->today == 0)
        return HGWI_WHEN_UNKNOWN;
    if (hgwi_link_span(check, hgw_subgroup_period(check->dossier, subgroup), &first, &last)) {
        if (first > check->today)
            return HGWI_WHEN_LATER;
        return last < check->today ? HGWI_WHEN_OVER : HGWI_WHEN_NOW;
    }
    for (int32_t i = 0; i < goals.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, goals.at[i]);
        if (goal->running)
            return HGWI_WHEN_NOW;
        over += hgwi_over(check, goal->last);
    }
    return goals.count > 0 && over == goals.count ? HGWI_WHEN_OVER : HGWI_WHEN_UNKNOWN;
}

void hgwi_subgroups_make(hgwi_check *check) {
    hgwi_recs all = hgwi_all(check, HGW_T_SUBGROUP);
    check->whens = hgwi_room(check, (size_t)all.count, sizeof *check->whens);
    for (int32_t i = 0; i < all.count && check->whens; i++)
        check->whens[i] = (int8_t)when(check, all.at[i]);
}

int hgwi_subgroup_when(const hgwi_check *check, hgw_rec subgroup) {
    return check->visible[subgroup] ? check->whens[check->place[subgroup]] : HGWI_WHEN_UNKNOWN;
}
