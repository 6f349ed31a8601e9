/* p3_week.c: principle 3, whether the goals are seen in the week: in this one, and by half-way in any. */
#include "rules/facts/planned.h"
#include "rules/say.h"

/* What this week says of each subject, by its key. */
typedef struct subjects {
    int32_t *of_slot;   /* by place of a slot of this week */
    uint8_t *planned;   /* it has lessons */
    uint8_t *with_goal; /* one of them names a goal */
    uint8_t *asks;      /* it has a running goal of more than one child */
    uint8_t *seen;      /* by place of an approach: its goals were marked; 2: it has one */
    int32_t count;
} subjects;

static int for_home_only(const hgw_doc *doc, hgw_rec goal) {
    return hgw_goal_scope(doc, goal) == HGW_GOAL_SCOPE_PARENT_CHILD;
}

/* A lesson that names no subject is one of its subgroup's. */
static int32_t subject_of(hgwi_check *check, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    const char *subject = hgw_slot_subject(doc, slot);
    hgw_rec found = 0;
    for (int32_t i = 0, n = hgw_slot_subgroups_count(doc, slot); i < n && !subject; i++) {
        hgw_rec subgroup = hgw_slot_subgroups_at(doc, slot, i);
        if (subgroup && hgw_has(doc, subgroup, HGW_SUBGROUP_SUBJECT) &&
            (found == 0 || hgwi_id_order(check, subgroup, found) < 0))
            found = subgroup;
    }
    if (found)
        subject = hgw_subgroup_subject(doc, found);
    return hgwi_word(check, subject);
}

/* 1 when there is such a goal. */
static int mark_goal(const hgwi_check *check, subjects *s, hgw_rec rec) {
    const hgwi_goal *goal = hgwi_goal_of(check, rec);
    if (goal)
        s->planned[goal->subject_key] = s->with_goal[goal->subject_key] = 1;
    return goal != NULL;
}

/* Many lessons may name one approach for many goals: these are marked once. */
static int mark_approach(const hgwi_check *check, subjects *s, hgw_rec approach) {
    enum { NONE = 1, SOME };
    uint8_t *seen = approach ? &s->seen[check->place[approach]] : NULL;
    if (!seen)
        return 0;
    for (int32_t j = 0, m = *seen ? 0 : hgw_approach_goals_count(check->dossier, approach); j < m; j++)
        if (mark_goal(check, s, hgw_approach_goals_at(check->dossier, approach, j)))
            *seen = SOME;
    *seen = *seen ? *seen : NONE;
    return *seen == SOME;
}

/* An approach that is named says for which goal it is. */
static void mark_slot(const hgwi_check *check, subjects *s, int32_t own, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    int found = 0;
    s->planned[own] = 1;
    for (int32_t i = 0, n = hgw_slot_goals_count(doc, slot); i < n; i++)
        found |= mark_goal(check, s, hgw_slot_goals_at(doc, slot, i));
    for (int32_t i = 0, n = hgw_slot_approaches_count(doc, slot); i < n; i++)
        found |= mark_approach(check, s, hgw_slot_approaches_at(doc, slot, i));
    if (found)
        s->with_goal[own] = 1;
}

static int look(hgwi_check *check, subjects *s) {
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    int32_t now = hgwi_week(check->today);
    s->of_slot = hgwi_room(check, (size_t)slots.count, sizeof *s->of_slot);
    for (int32_t i = 0; i < slots.count && !check->no_memory; i++)
        if (hgwi_slot_week(check, slots.at[i]) == now)
            s->of_slot[i] = subject_of(check, slots.at[i]);
    s->count = check->word_count + 1;
    s->planned = hgwi_room(check, (size_t)s->count, 1);
    s->with_goal = hgwi_room(check, (size_t)s->count, 1);
    s->asks = hgwi_room(check, (size_t)s->count, 1);
    s->seen = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_APPROACH).count, 1);
    if (check->no_memory)
        return 0;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        s->asks[check->goals[i].subject_key] |= (uint8_t)(check->goals[i].running && !check->goals[i].own);
    for (int32_t i = 0; i < slots.count; i++)
        if (hgwi_slot_week(check, slots.at[i]) == now)
            mark_slot(check, s, s->of_slot[i], slots.at[i]);
    return 1;
}

/* A child's own goal is no reason for goals in the lessons of all. */
static int without_goals(const subjects *s, int32_t subject_key) {
    return subject_key != 0 && s->asks[subject_key] && s->planned[subject_key] && !s->with_goal[subject_key];
}

void hgwi_rule_week_without_goals(hgwi_check *check) {
    subjects s;
    char monday[HGWI_DATE_ROOM];
    if (!look(check, &s))
        return;
    hgwi_date_show(hgwi_date_add(check->today, 1 - hgwi_date_weekday(check->today)), monday);
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count && !check->no_memory; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (!goal->running || !without_goals(&s, goal->subject_key))
            continue;
        s.planned[goal->subject_key] = 0; /* told */
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about_text(check, draft, monday);
        hgwi_about_text(check, draft, goal->subject);
        hgwi_see_all(check, draft, hgwi_plans_of_this_week(check));
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, goal->subject));
    }
}

/* ---- GOAL_NEVER_PLANNED ---- */

/* The latest planned week up to this one in which lessons stand; -1 when there is none. */
static int32_t latest_planned(const hgwi_check *check) {
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    int32_t latest = -1, now = hgwi_week(check->today);
    for (int32_t i = 0; i < slots.count; i++) {
        int32_t week = hgwi_slot_week(check, slots.at[i]);
        if (week > latest && week <= now && hgwi_is_lesson(check->dossier, slots.at[i]))
            latest = week;
    }
    return latest;
}

static void in_a_slot(const hgwi_check *check, hgw_rec approach, void *user) {
    int *found = user;
    *found |= hgwi_by(check, HGWI_BY_SLOT_APPROACHES, approach).count > 0;
}

/* Does any week name it, or an approach for it?  A coming one counts: then it is planned. */
static int in_a_week(const hgwi_check *check, const hgwi_goal *goal) {
    int found = hgwi_by(check, HGWI_BY_SLOT_GOALS, goal->rec).count > 0;
    hgwi_each_approach(check, goal->rec, in_a_slot, &found);
    return found;
}

/* Is it only for subgroups of which the week says already that they have no turn? */
static int told_by_subgroups(const hgwi_check *check, const hgwi_goal *goal) {
    int32_t n = hgw_goal_subgroups_count(check->dossier, goal->rec);
    for (int32_t i = 0; i < n; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(check->dossier, goal->rec, i);
        if (!subgroup || !check->skipped[check->place[subgroup]])
            return 0;
    }
    return n > 0;
}

/* A goal that was made on the way has half of the days that are left. */
static int half_gone(const hgwi_check *check, const hgwi_goal *goal) {
    hgw_date made = hgw_goal_made_on(check->dossier, goal->rec);
    hgw_date from = made > goal->first ? made : goal->first;
    return check->today >= hgwi_half_way(&check->time, from, goal->last);
}

void hgwi_rule_goal_never_planned(hgwi_check *check) {
    subjects s;
    int32_t latest = latest_planned(check);
    if (latest < 0 || !look(check, &s))
        return;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count && !check->no_memory; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (!goal->running || latest < hgwi_week(goal->first) || for_home_only(check->dossier, goal->rec) ||
            without_goals(&s, goal->subject_key) || !half_gone(check, goal) || told_by_subgroups(check, goal) ||
            in_a_week(check, goal))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, goal->rec);
        hgwi_say_quote(check, draft, "goal", hgw_goal_text(check->dossier, goal->rec));
    }
}
