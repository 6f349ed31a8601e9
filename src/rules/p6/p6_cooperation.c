/* p6_cooperation.c: principle 6, the good: pupils who have a say. */
#include "rules/facts/talks.h"
#include "rules/say.h"

/* The period that runs, as its goals name it: of the goals with a period, the smallest id. */
static const char *running_period(const hgwi_check *check) {
    const hgwi_goal *found = NULL;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->running && goal->period && (!found || hgwi_id_order(check, goal->rec, found->rec) < 0))
            found = goal;
    }
    return found ? found->period : NULL;
}

int hgwi_in_running_period(const hgwi_check *check, hgw_date date) {
    return check->running_count > 0 && date != 0 && date >= check->run_first && date <= check->run_last;
}

int64_t hgwi_said(const hgwi_check *check, hgw_rec talk) {
    const hgw_doc *doc = check->dossier;
    int64_t count = hgw_class_discussion_contributions(doc, talk);
    hgwi_recs tips = hgwi_by(check, HGWI_BY_TIP_DISCUSSION, talk);
    for (int32_t i = 0; i < tips.count; i++)
        count += hgw_tip_guardian(doc, tips.at[i]) == 0;
    return count;
}

int32_t hgwi_class_talks(hgwi_check *check, hgw_rec **held) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_all(check, HGW_T_CLASS_DISCUSSION);
    int32_t count = 0, heard = 0;
    *held = hgwi_room(check, (size_t)talks.count, sizeof **held);
    for (int32_t i = 0; i < talks.count && *held; i++) {
        if (!hgwi_in_running_period(check, hgw_class_discussion_held_on(doc, talks.at[i])))
            continue;
        (*held)[count++] = talks.at[i];
        heard |= hgwi_said(check, talks.at[i]) > 0;
    }
    if (!*held || !heard || count < check->limits[HGWI_LIMIT_CLASS_KNOWS_THE_WAY_talks])
        return 0;
    hgwi_sort_ids(check, *held, count);
    return count;
}

void hgwi_rule_class_knows_the_way(hgwi_check *check) {
    hgw_rec *held = NULL;
    int32_t count = hgwi_class_talks(check, &held);
    if (count == 0)
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, running_period(check));
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, held[i]);
    hgwi_say_number(check, draft, "n", count);
}

int hgwi_led_somewhere(const hgwi_check *check, hgw_rec tip) {
    const hgw_doc *doc = check->dossier;
    if (!hgwi_by_today(check, hgw_tip_answered_on(doc, tip)))
        return 0;
    for (int32_t i = 0, n = hgw_tip_led_to_count(doc, tip); i < n; i++) {
        hgw_rec to = hgw_tip_led_to_at(doc, tip, i);
        if (to && check->visible[to])
            return 1;
    }
    return 0;
}

void hgwi_rule_tip_used(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs tips = hgwi_all(check, HGW_T_TIP);
    for (int32_t i = 0; i < tips.count; i++) {
        hgw_rec tip = tips.at[i];
        if (hgw_tip_guardian(doc, tip) || !hgwi_in_running_period(check, hgwi_happened(check, tip)) ||
            !hgwi_led_somewhere(check, tip))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, tip);
        hgwi_say_quote(check, draft, "quote", hgw_tip_quote(doc, tip));
        hgwi_say_number(check, draft, "from_class", hgw_tip_from_class(doc, tip));
    }
}

/* Slots of this week whose day has come. */
void hgwi_rule_pupils_choose(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    hgw_rec *chosen = hgwi_room(check, (size_t)slots.count, sizeof *chosen);
    hgw_date monday = hgwi_date_add(check->today, 1 - hgwi_date_weekday(check->today));
    int32_t count = 0;
    for (int32_t i = 0; i < slots.count && chosen; i++) {
        hgw_date week = hgw_week_plan_week_start(doc, hgw_rec_parent(doc, slots.at[i]));
        int32_t day = hgw_slot_day(doc, slots.at[i]);
        if (hgw_slot_pupil_choice(doc, slots.at[i]) && week != 0 && hgwi_week(week) == hgwi_week(check->today) &&
            hgw_slot_state(doc, slots.at[i]) != HGW_SLOT_STATE_NOT_DONE && day <= hgwi_date_weekday(check->today))
            chosen[count++] = slots.at[i];
    }
    if (count == 0)
        return;
    char week[HGWI_DATE_ROOM];
    hgwi_date_show(monday, week);
    hgwi_sort_places(check, chosen, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, week);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, doc, chosen[i]);
    hgwi_say_number(check, draft, "n", count);
}
