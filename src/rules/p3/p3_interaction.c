/* p3_interaction.c: principle 3, does the approach say what somebody does. */
#include "rules/say.h"

typedef struct kinds {
    int32_t all, material;
} kinds;

static void count_kind(const hgwi_check *check, hgw_rec approach, void *user) {
    kinds *count = user;
    count->all++;
    count->material += hgw_approach_kind(check->dossier, approach) == HGW_APPROACH_KIND_MATERIAL;
}

void hgwi_rule_approach_only_material(hgwi_check *check) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        kinds count = {0, 0};
        if (!goal->past)
            hgwi_each_approach(check, goal->rec, count_kind, &count);
        if (count.all == 0 || count.material < count.all)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, goal->rec);
        hgwi_say_quote(check, draft, "goal", hgw_goal_text(check->dossier, goal->rec));
    }
}

/* Is there any word on how: an approach, a deviation, or a reference to the method, with the goal, its plan or its
 * week? */
static int has_how(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    kinds count = {0, 0};
    hgwi_each_approach(check, goal, count_kind, &count);
    int found = count.all > 0 || hgw_goal_method_refs_count(doc, goal) > 0;
    hgwi_recs plans = hgwi_by(check, HGWI_BY_PLAN_GOALS, goal);
    for (int32_t i = 0; i < plans.count && !found; i++)
        found = hgw_plan_approaches_count(doc, plans.at[i]) > 0 || hgw_plan_deviations_count(doc, plans.at[i]) > 0;
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_GOALS, goal);
    for (int32_t i = 0; i < slots.count && !found; i++)
        found = hgw_slot_method_refs_count(doc, slots.at[i]) > 0 || hgw_slot_approaches_count(doc, slots.at[i]) > 0;
    return found;
}

/* By record number in the team document: subjects with a base approach; at 0, one for all subjects. */
static uint8_t *base_approaches(hgwi_check *check) {
    uint8_t *found = hgwi_room(check, (size_t)hgwi_rec_last(check->team) + 1, 1);
    for (hgw_rec r = 0; found && (r = hgw_rec_next(check->team, HGW_T_BASE_APPROACH, r)) != 0;)
        found[hgw_base_approach_subject(check->team, r)] = 1;
    return found;
}

static int has_base_approach(const hgwi_check *check, const uint8_t *bases, const char *subject) {
    const hgw_doc *doc = NULL;
    hgw_rec rec = hgwi_link(check, subject, HGW_T_SUBJECT, 0, &doc);
    return bases[0] || (rec && doc == check->team && bases[rec]);
}

static int by_subject(const void *left, const void *right, void *user) {
    const hgwi_goal *a = *(const hgwi_goal *const *)left, *b = *(const hgwi_goal *const *)right;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

/* What parent and child do for a goal of theirs is asked by PARENT_CHILD_GOAL_NO_ACTIVITY. */
static int with_parents(const hgw_doc *doc, hgw_rec goal) {
    return hgw_goal_scope(doc, goal) == HGW_GOAL_SCOPE_PARENT_CHILD;
}

void hgwi_rule_approach_empty(hgwi_check *check) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    const hgwi_goal **goals = hgwi_room(check, (size_t)all, sizeof *goals);
    uint8_t *bases = base_approaches(check);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < all; i++)
        if (!check->goals[i].past && !with_parents(check->dossier, check->goals[i].rec))
            goals[count++] = &check->goals[i];
    hgwi_sort(goals, (size_t)count, sizeof *goals, by_subject, check);
    for (int32_t from = 0, to; from < count; from = to) {
        int found = 0;
        for (to = from; to < count && goals[to]->subject_key == goals[from]->subject_key; to++)
            found = found || has_how(check, goals[to]->rec);
        if (found || has_base_approach(check, bases, goals[from]->subject))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about_text(check, draft, goals[from]->subject);
        for (int32_t i = from; i < to; i++)
            hgwi_see(check, draft, check->dossier, goals[i]->rec);
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, goals[from]->subject));
    }
}
