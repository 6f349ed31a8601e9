/* p3_double.c: principle 3, one person in two places at once. */
#include <string.h>

#include "rules/facts/planned.h"
#include "rules/say.h"

enum { DAY = 24 * 60 };

/* A stretch of somebody's week. */
typedef struct held {
    const char *staff;
    int32_t week, from, to; /* minutes since Monday */
    hgw_rec slot;
} held;

static int held_order(const void *left, const void *right, void *user) {
    const held *a = left, *b = right;
    int staff = hgwi_natural_order(a->staff, b->staff);
    if (staff != 0)
        return staff;
    if (a->week != b->week)
        return a->week < b->week ? -1 : 1;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    return hgwi_id_order(user, a->slot, b->slot);
}

/* Those with clock times that somebody leads, in weeks that are not over and as far as they were not left out. */
static int32_t gather(const hgwi_check *check, held *all) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    int32_t count = 0;
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_rec slot = slots.at[i];
        int32_t week = hgwi_slot_week(check, slot), day = hgw_slot_day(doc, slot);
        held one = {hgwi_slot_staff(doc, slot), week, 0, 0, slot};
        if (!one.staff || week < 0 || (check->today != 0 && week < hgwi_week(check->today)) || day <= 0 ||
            !hgw_has(doc, slot, HGW_SLOT_START) || hgw_slot_minutes(doc, slot) <= 0 ||
            hgw_slot_state(doc, slot) == HGW_SLOT_STATE_NOT_DONE)
            continue;
        one.from = (day - 1) * DAY + hgw_slot_start(doc, slot);
        one.to = one.from + (int32_t)hgw_slot_minutes(doc, slot);
        all[count++] = one;
    }
    return count;
}

/* From the moment on which the second one begins. */
static void say_double(hgwi_check *check, const held *first, const held *second, int32_t count) {
    char day[HGWI_DATE_ROOM], time[HGWI_TIME_ROOM];
    hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, first->slot));
    hgw_date date = hgwi_date_add(monday, 1 - hgwi_date_weekday(monday) + second->from / DAY);
    const hgw_doc *team = NULL;
    hgw_rec staff = hgwi_link(check, first->staff, HGW_T_STAFF, 0, &team);
    const char *name = staff ? hgw_staff_name(team, staff) : NULL;
    hgwi_date_show(date, day);
    hgwi_time_show(second->from % DAY, time);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, first->staff);
    hgwi_about_text(check, draft, day);
    hgwi_about_text(check, draft, time);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, first[i].slot);
    hgwi_say_text(check, draft, "who", name ? name : first->staff);
    hgwi_say_date(check, draft, "date", date);
    hgwi_say_text(check, draft, "time", time);
}

/* One finding for slots that hang together, each beginning before an earlier one ends. */
void hgwi_rule_teacher_double_booked(hgwi_check *check) {
    held *all = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SLOT).count, sizeof *all);
    int32_t count = all ? gather(check, all) : 0;
    hgwi_sort(all, (size_t)count, sizeof *all, held_order, check);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        int32_t end = all[from].to;
        for (to = from + 1; to < count && strcmp(all[to].staff, all[from].staff) == 0 &&
                            all[to].week == all[from].week && all[to].from < end;
             to++)
            end = all[to].to > end ? all[to].to : end;
        if (to - from > 1)
            say_double(check, &all[from], &all[from + 1], to - from);
    }
}
