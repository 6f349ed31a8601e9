/* planned.c: which weeks are planned, and who leads a slot. */
#include "planned.h"

#include "index.h"

static int by_number(const void *left, const void *right, void *user) {
    (void)user;
    int32_t a = *(const int32_t *)left, b = *(const int32_t *)right;
    return (a > b) - (a < b);
}

hgwi_planned hgwi_planned_weeks(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN);
    hgwi_planned found = {hgwi_room(check, (size_t)plans.count, sizeof *found.weeks), 0};
    int32_t now = hgwi_week(check->today), kept = 0;
    for (int32_t i = 0; i < plans.count && found.weeks; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, plans.at[i]);
        if (monday != 0 && hgwi_week(monday) <= now)
            found.weeks[found.count++] = hgwi_week(monday);
    }
    if (found.count == 0)
        return found;
    hgwi_sort(found.weeks, (size_t)found.count, sizeof *found.weeks, by_number, NULL);
    for (int32_t i = 0; i < found.count; i++)
        if (kept == 0 || found.weeks[kept - 1] != found.weeks[i])
            found.weeks[kept++] = found.weeks[i];
    int32_t first = kept - 1;
    while (first > 0 && hgwi_school_weeks_between(&check->time, found.weeks[first - 1], found.weeks[first]) == 0)
        first--;
    if (hgwi_school_weeks_between(&check->time, found.weeks[kept - 1], now) > 0)
        first = kept;
    found.weeks += first;
    found.count = kept - first;
    return found;
}

int32_t hgwi_planned_after(const hgwi_planned *weeks, int32_t week) {
    int32_t low = 0, high = weeks->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (weeks->weeks[middle] <= week)
            low = middle + 1;
        else
            high = middle;
    }
    return weeks->count - low;
}

int32_t hgwi_slot_week(const hgwi_check *check, hgw_rec slot) {
    hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, slot));
    return monday != 0 ? hgwi_week(monday) : -1;
}

int hgwi_is_lesson(const hgw_doc *doc, hgw_rec slot) {
    return hgw_has(doc, slot, HGW_SLOT_SUBJECT) || hgw_slot_goals_count(doc, slot) > 0;
}

const char *hgwi_slot_staff(const hgw_doc *doc, hgw_rec slot) {
    int32_t by = hgw_slot_led_by(doc, slot);
    const char *named = hgw_slot_staff(doc, slot);
    if (by == HGW_LEADER_SELF)
        return NULL;
    return named || by != HGW_LEADER_TEACHER ? named : hgw_week_plan_owner(doc, hgw_rec_parent(doc, slot));
}

/* Made once: it is asked for by each subject. */
static void make_this_week(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN);
    hgw_rec *sorted = hgwi_room(check, (size_t)plans.count, sizeof *sorted);
    int32_t count = 0;
    for (int32_t i = 0; i < plans.count && sorted; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, plans.at[i]);
        if (monday != 0 && hgwi_week(monday) == hgwi_week(check->today))
            sorted[count++] = plans.at[i];
    }
    hgwi_sort_ids(check, sorted, count);
    check->this_week = (hgwi_recs){sorted, count};
}

hgwi_recs hgwi_plans_of_this_week(hgwi_check *check) {
    if (!check->this_week.at)
        make_this_week(check);
    return check->this_week;
}
