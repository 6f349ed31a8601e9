/* p3_interaction.c: principle 3, is it visible in the week, and does the approach say what somebody does. */
#include "say.h"

/* ---- SUBGROUP_SKIPPED ---- */

/* The planned weeks up to this one that follow each other, leaving out weeks without school. */
typedef struct planned {
    int32_t *weeks;
    int32_t count;
} planned;

static int by_number(const void *left, const void *right, void *user) {
    (void)user;
    int32_t a = *(const int32_t *)left, b = *(const int32_t *)right;
    return (a > b) - (a < b);
}

/* Empty when the last planned week is not this one or the school week before it: then nothing is known of now. */
static planned planned_weeks(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN);
    planned found = {hgwi_room(check, (size_t)plans.count, sizeof *found.weeks), 0};
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

/* How many of the weeks come after a week. */
static int32_t weeks_after(const planned *weeks, int32_t week) {
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

static int32_t week_of(const hgwi_check *check, hgw_rec slot) {
    hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, slot));
    return monday != 0 ? hgwi_week(monday) : -1;
}

/* By place of a pupil: the subgroup it is in, and the slot it was last counted for. */
typedef struct members {
    hgw_rec *in, *seen;
} members;

/* Enter the members of a subgroup; gives how many, and the one with the fewest slots of his own. */
static int32_t enter(const hgwi_check *check, const members *m, hgw_rec subgroup, hgw_rec *fewest) {
    int32_t count = 0, least = 0;
    *fewest = 0;
    for (int32_t i = 0, n = hgw_subgroup_pupils_count(check->dossier, subgroup); i < n; i++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(check->dossier, subgroup, i);
        if (!pupil || m->in[check->place[pupil]] == subgroup)
            continue;
        m->in[check->place[pupil]] = subgroup;
        m->seen[check->place[pupil]] = 0;
        int32_t slots = hgwi_by(check, HGWI_BY_SLOT_PUPILS, pupil).count;
        if (count++ == 0 || slots < least) {
            least = slots;
            *fewest = pupil;
        }
    }
    return count;
}

static int names_all(const hgwi_check *check, const members *m, hgw_rec slot, hgw_rec subgroup, int32_t count) {
    int32_t n = hgw_slot_pupils_count(check->dossier, slot);
    for (int32_t i = 0; i < n && count > 0; i++) {
        hgw_rec pupil = hgw_slot_pupils_at(check->dossier, slot, i);
        int32_t place = pupil ? check->place[pupil] : 0;
        if (!pupil || m->in[place] != subgroup || m->seen[place] == slot)
            continue;
        m->seen[place] = slot;
        count--;
    }
    return count == 0;
}

/* The week of its latest slot, which names the subgroup or all of its pupils; a slot that is still to come counts, for
 * then its turn is planned. */
static int32_t last_turn(const hgwi_check *check, const members *m, hgw_rec subgroup) {
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_SUBGROUPS, subgroup);
    int32_t last = -1;
    hgw_rec fewest = 0;
    for (int32_t i = 0; i < slots.count; i++)
        if (week_of(check, slots.at[i]) > last)
            last = week_of(check, slots.at[i]);
    int32_t count = enter(check, m, subgroup, &fewest);
    slots = hgwi_by(check, HGWI_BY_SLOT_PUPILS, fewest);
    for (int32_t i = 0; i < slots.count; i++)
        if (week_of(check, slots.at[i]) > last && names_all(check, m, slots.at[i], subgroup, count))
            last = week_of(check, slots.at[i]);
    return last;
}

void hgwi_rule_subgroup_skipped(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    planned weeks = planned_weeks(check);
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    int32_t pupils = hgwi_all(check, HGW_T_PUPIL).count;
    members m = {hgwi_room(check, (size_t)pupils, sizeof *m.in), hgwi_room(check, (size_t)pupils, sizeof *m.seen)};
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        hgw_rec subgroup = subgroups.at[i];
        hgw_date since = runs_since(check, subgroup);
        if (since == 0 || hgw_subgroup_kind(doc, subgroup) != HGW_SUBGROUP_KIND_SUB)
            continue;
        int32_t last = last_turn(check, &m, subgroup), before = hgwi_week(since) - 1;
        int32_t missed = weeks_after(&weeks, last > before ? last : before);
        if (missed == 0 || missed < check->limits[HGWI_LIMIT_SUBGROUP_SKIPPED_weeks])
            continue;
        check->skipped[i] = 1;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, subgroup);
        hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(doc, subgroup));
        hgwi_say_number(check, draft, "n", missed);
    }
}

/* ---- approaches ---- */

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

void hgwi_rule_approach_empty(hgwi_check *check) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    const hgwi_goal **goals = hgwi_room(check, (size_t)all, sizeof *goals);
    uint8_t *bases = base_approaches(check);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < all; i++)
        if (!check->goals[i].past)
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
