/* p7_substitute.c: principle 7, can a substitute start with the week plan?  A strength and a finding look at the same
 * lessons, so that there is never both. */
#include "rules/say.h"

/* What a lesson lacks, as bits. */
enum { WHO = 1, WHAT = 2, MEMBERS = 4, FRIDAY = 5 };

typedef struct lessons {
    hgw_rec *weeks; /* plans of this week */
    hgw_rec *plans; /* with lessons from today on that lack something, of this week and the next */
    int *lack;      /* by plan */
    int32_t week_count, plan_count;
    int32_t count; /* lessons of this week */
    int ready;     /* none of them lacks anything */
} lessons;

/* Slots for a subject; what else stands in a week (a talk, a break) asks nothing of a substitute. */
static int is_lesson(const hgw_doc *doc, hgw_rec slot) {
    return hgw_has(doc, slot, HGW_SLOT_SUBJECT) || hgw_slot_goals_count(doc, slot) > 0;
}

static int lacks(const hgwi_check *check, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    int32_t n = hgw_slot_subgroups_count(doc, slot);
    int lack = 0;
    for (int32_t i = 0; i < n; i++) {
        hgw_rec subgroup = hgw_slot_subgroups_at(doc, slot, i);
        if (!subgroup || !hgwi_subgroup_filled(check, subgroup))
            lack = MEMBERS;
    }
    if (n == 0 && !hgw_slot_whole_group(doc, slot) && hgw_slot_pupils_count(doc, slot) == 0 &&
        hgw_slot_grades_count(doc, slot) == 0)
        lack |= WHO;
    if (hgw_slot_goals_count(doc, slot) == 0 && hgw_slot_method_refs_count(doc, slot) == 0)
        lack |= WHAT;
    return lack;
}

/* Is the lesson still to be given?  The next week is asked about from Friday: before that its plan may be half made. */
static int to_come(const hgwi_check *check, hgw_rec slot, int later) {
    int32_t day = hgw_slot_day(check->dossier, slot), today = hgwi_date_weekday(check->today);
    return hgw_slot_state(check->dossier, slot) == 0 && (later ? today >= FRIDAY : day <= 0 || day >= today);
}

static void look_at(const hgwi_check *check, hgw_rec plan, int later, lessons *found) {
    const hgw_doc *doc = check->dossier;
    int lack = 0;
    for (int32_t i = 0, n = hgw_week_plan_slots_count(doc, plan); i < n; i++) {
        hgw_rec slot = hgw_week_plan_slots_at(doc, plan, i);
        if (!is_lesson(doc, slot))
            continue;
        int missing = lacks(check, slot);
        if (!later) {
            found->count++;
            found->ready &= missing == 0;
        }
        if (to_come(check, slot, later))
            lack |= missing;
    }
    if (!later)
        found->weeks[found->week_count++] = plan;
    if (lack) {
        found->lack[found->plan_count] = lack;
        found->plans[found->plan_count++] = plan;
    }
}

static lessons look(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN);
    lessons found = {hgwi_room(check, (size_t)plans.count, sizeof *found.weeks),
                     hgwi_room(check, (size_t)plans.count, sizeof *found.plans),
                     hgwi_room(check, (size_t)plans.count, sizeof *found.lack),
                     0,
                     0,
                     0,
                     1};
    int32_t now = hgwi_week(check->today);
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, plans.at[i]);
        int32_t week = monday ? hgwi_week(monday) : -1;
        if (week == now || (week > now && hgwi_school_weeks_between(&check->time, now, week) == 0))
            look_at(check, plans.at[i], week > now, &found);
    }
    return found;
}

void hgwi_rule_substitute_ready(hgwi_check *check) {
    lessons found = look(check);
    if (check->no_memory || found.count == 0 || !found.ready || found.plan_count > 0)
        return;
    hgwi_sort_ids(check, found.weeks, found.week_count);
    hgwi_draft *draft = hgwi_find(check);
    for (int32_t i = 0; i < found.week_count; i++)
        hgwi_about(check, draft, found.weeks[i]);
}

void hgwi_rule_substitute_cannot_start(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    lessons found = look(check);
    for (int32_t i = 0; i < found.plan_count && !check->no_memory; i++) {
        hgw_rec plan = found.plans[i];
        hgw_date monday = hgw_week_plan_week_start(doc, plan);
        int32_t count = 0, n = hgw_week_plan_slots_count(doc, plan);
        hgw_rec *slots = hgwi_room(check, (size_t)n, sizeof *slots);
        for (int32_t j = 0; j < n && slots; j++) {
            hgw_rec slot = hgw_week_plan_slots_at(doc, plan, j);
            if (is_lesson(doc, slot) && lacks(check, slot) && to_come(check, slot, monday > check->today))
                slots[count++] = slot;
        }
        if (!slots)
            return;
        hgwi_sort_places(check, slots, count);
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plan);
        for (int32_t j = 0; j < count; j++)
            hgwi_see(check, draft, doc, slots[j]);
        hgwi_say_number(check, draft, "n", count);
        hgwi_say_date(check, draft, "date", monday);
        hgwi_say_number(check, draft, "who", (found.lack[i] & WHO) != 0);
        hgwi_say_number(check, draft, "what", (found.lack[i] & WHAT) != 0);
        hgwi_say_number(check, draft, "members", (found.lack[i] & MEMBERS) != 0);
    }
}
