/* p3_turns.c: principle 3, whether subgroups get a turn in the week. */
#include "rules/facts/planned.h"
#include "rules/say.h"

/* The first day on which a running goal of the subgroup was worked on; 0 when none runs. */
static hgw_date runs_since(const hgwi_check *check, hgw_rec subgroup) {
    hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_SUBGROUPS, subgroup);
    hgw_date since = 0;
    for (int32_t i = 0; i < goals.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, goals.at[i]);
        hgw_date set = hgw_goal_made_on(check->dossier, goals.at[i]);
        hgw_date from = set > goal->first ? set : goal->first;
        if (goal->running && (since == 0 || from < since))
            since = from;
    }
    return since;
}

/* The member with the fewest slots of its own: only in these can all be named.  0 when there is no member. */
static hgw_rec fewest_slots(const hgwi_check *check, hgw_rec subgroup) {
    hgw_rec fewest = 0;
    int32_t least = 0;
    for (int32_t i = 0, n = hgw_subgroup_pupils_count(check->dossier, subgroup); i < n; i++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(check->dossier, subgroup, i);
        int32_t slots = hgwi_by(check, HGWI_BY_SLOT_PUPILS, pupil).count;
        if (pupil && (!fewest || slots < least)) {
            least = slots;
            fewest = pupil;
        }
    }
    return fewest;
}

static int names_all(const hgwi_check *check, hgw_rec slot, hgw_rec subgroup) {
    for (int32_t i = 0, n = hgw_subgroup_pupils_count(check->dossier, subgroup); i < n; i++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(check->dossier, subgroup, i);
        if (pupil && !hgwi_points(check, HGWI_BY_SLOT_PUPILS, slot, pupil))
            return 0;
    }
    return 1;
}

static void later_turn(const hgwi_check *check, hgw_rec slot, int32_t until, int32_t *last) {
    int32_t week = hgwi_slot_week(check, slot);
    if (week > *last && week <= until)
        *last = week;
}

/* The week, up to one, of its latest slot, which names the subgroup or all of its pupils; -1 when it has none. */
static int32_t last_turn(const hgwi_check *check, hgw_rec subgroup, int32_t until) {
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_SUBGROUPS, subgroup);
    int32_t last = -1;
    for (int32_t i = 0; i < slots.count; i++)
        later_turn(check, slots.at[i], until, &last);
    slots = hgwi_by(check, HGWI_BY_SLOT_PUPILS, fewest_slots(check, subgroup));
    for (int32_t i = 0; i < slots.count; i++)
        if (hgwi_slot_week(check, slots.at[i]) > last && names_all(check, slots.at[i], subgroup))
            later_turn(check, slots.at[i], until, &last);
    return last;
}

/* ---- SUBGROUP_SKIPPED ---- */

/* A slot that is still to come counts, for then its turn is planned. */
void hgwi_rule_subgroup_skipped(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_planned weeks = hgwi_planned_weeks(check);
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        hgw_rec subgroup = subgroups.at[i];
        hgw_date since = runs_since(check, subgroup);
        if (since == 0 || hgw_subgroup_kind(doc, subgroup) != HGW_SUBGROUP_KIND_SUB)
            continue;
        int32_t last = last_turn(check, subgroup, INT32_MAX), before = hgwi_week(since) - 1;
        int32_t missed = hgwi_planned_after(&weeks, last > before ? last : before);
        if (missed == 0 || missed < check->limits[HGWI_LIMIT_SUBGROUP_SKIPPED_weeks])
            continue;
        check->skipped[i] = 1;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, subgroup);
        hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(doc, subgroup));
        hgwi_say_number(check, draft, "n", missed);
    }
}

/* ---- WEEK_BASE_ONLY ---- */

/* Is a lesson planned this week?  And does none of the lessons work on a goal that only sub subgroups have? */
static int base_lessons_only(const hgwi_check *check) {
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    int32_t now = hgwi_week(check->today), lessons = 0;
    for (int32_t i = 0; i < slots.count; i++) {
        if (hgwi_slot_week(check, slots.at[i]) != now)
            continue;
        lessons += hgwi_is_lesson(check->dossier, slots.at[i]);
        for (int32_t j = 0, n = hgw_slot_goals_count(check->dossier, slots.at[i]); j < n; j++) {
            const hgwi_goal *goal = hgwi_goal_of(check, hgw_slot_goals_at(check->dossier, slots.at[i], j));
            if (goal && goal->in_sub && !goal->in_base)
                return 0;
        }
    }
    return lessons > 0;
}

/* Sub subgroups with a running goal, when none at all has a turn this week and none was told of as skipped. */
static int32_t without_turn(hgwi_check *check, hgw_rec *found) {
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    int32_t count = 0, now = hgwi_week(check->today);
    for (int32_t i = 0; i < subgroups.count; i++) {
        hgw_rec subgroup = subgroups.at[i];
        if (hgw_subgroup_kind(check->dossier, subgroup) != HGW_SUBGROUP_KIND_SUB)
            continue;
        if (check->skipped[i] || last_turn(check, subgroup, now) == now)
            return 0;
        if (runs_since(check, subgroup) != 0)
            found[count++] = subgroup;
    }
    return count;
}

/* It is told before the extra time of these subgroups is looked at, which then needs no word of its own. */
void hgwi_rule_week_base_only(hgwi_check *check) {
    hgw_rec *found = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SUBGROUP).count, sizeof *found);
    int32_t count = found && base_lessons_only(check) ? without_turn(check, found) : 0;
    if (count == 0)
        return;
    char monday[HGWI_DATE_ROOM];
    hgwi_date_show(hgwi_date_add(check->today, 1 - hgwi_date_weekday(check->today)), monday);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, monday);
    hgwi_see_all(check, draft, hgwi_plans_of_this_week(check));
    hgwi_sort_ids(check, found, count);
    for (int32_t i = 0; i < count; i++) {
        check->skipped[check->place[found[i]]] = 1;
        hgwi_see(check, draft, check->dossier, found[i]);
    }
    hgwi_say_number(check, draft, "n", count);
}
