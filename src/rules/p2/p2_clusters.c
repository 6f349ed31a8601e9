/* p2_clusters.c: principle 2, pupils who need alike things: not together, or together without anything shared. */
#include <string.h>

#include "p2.h"

/* One pupil has a need of a kind for a goal.  Pupil 0: it is a need of the whole group. */
typedef struct likeness {
    hgw_rec goal;
    int32_t category;
    hgw_rec pupil, need;
} likeness;

typedef struct alike {
    likeness *at;
    int32_t count;
    hgwi_shared *subgroups, *approaches, *needs; /* by place: pupils in it, needs it answers, pupils it names */
    hgw_rec *pupils;                             /* of the run at hand */
    int32_t pupil_count, need_count;
} alike;

static int likeness_order(const void *left, const void *right, void *user) {
    (void)user;
    const likeness *a = left, *b = right;
    if (a->goal != b->goal)
        return a->goal < b->goal ? -1 : 1;
    if (a->category != b->category)
        return a->category < b->category ? -1 : 1;
    if (a->pupil != b->pupil)
        return a->pupil < b->pupil ? -1 : 1;
    return (a->need > b->need) - (a->need < b->need);
}

/* ---- gathering ---- */

/* For whom a need is, at most: what it names, and the pupils of its subgroup. */
static int32_t reach(const hgw_doc *doc, hgw_rec need) {
    hgw_rec subgroup = hgw_need_subgroup(doc, need);
    return hgw_need_pupils_count(doc, need) + (subgroup ? hgw_subgroup_pupils_count(doc, subgroup) : 0) + 1;
}

static void take(const hgwi_check *check, alike *a, hgw_rec need, hgw_rec pupil) {
    if (pupil && check->visible[pupil])
        a->at[a->count++] =
            (likeness){hgw_need_goal(check->dossier, need), hgw_need_category(check->dossier, need), pupil, need};
}

static void take_need(const hgwi_check *check, alike *a, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    const hgwi_goal *goal = hgwi_goal_of(check, hgw_need_goal(doc, need));
    hgw_rec subgroup = hgw_need_subgroup(doc, need);
    int32_t pupils = hgw_need_pupils_count(doc, need), category = hgw_need_category(doc, need);
    if (!goal || goal->past || category == 0)
        return;
    if (subgroup ? !hgwi_is_sub(check, subgroup) : pupils == 0)
        a->at[a->count++] = (likeness){goal->rec, category, 0, need};
    for (int32_t i = 0; i < pupils; i++)
        take(check, a, need, hgw_need_pupils_at(doc, need, i));
    for (int32_t i = 0, n = subgroup ? hgw_subgroup_pupils_count(doc, subgroup) : 0; i < n; i++)
        take(check, a, need, hgw_subgroup_pupils_at(doc, subgroup, i));
}

static alike alike_make(hgwi_check *check) {
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    size_t room = 0;
    alike a = {0};
    for (int32_t i = 0; i < needs.count; i++)
        room += (size_t)reach(check->dossier, needs.at[i]);
    a.at = hgwi_room(check, room, sizeof *a.at);
    a.pupils = hgwi_room(check, room, sizeof *a.pupils);
    a.subgroups = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SUBGROUP).count, sizeof *a.subgroups);
    a.approaches = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_APPROACH).count, sizeof *a.approaches);
    a.needs = hgwi_room(check, (size_t)needs.count, sizeof *a.needs);
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++)
        take_need(check, &a, needs.at[i]);
    if (!check->no_memory)
        hgwi_sort(a.at, (size_t)a.count, sizeof *a.at, likeness_order, NULL);
    return a;
}

/* ---- one kind of need for one goal ---- */

/* The places from `from` on that share goal and kind; and the pupils among them. */
static int32_t run_end(alike *a, int32_t from) {
    int32_t to = from;
    a->pupil_count = 0;
    for (; to < a->count && a->at[to].goal == a->at[from].goal && a->at[to].category == a->at[from].category; to++)
        if (a->pupil_count == 0 || a->pupils[a->pupil_count - 1] != a->at[to].pupil)
            a->pupils[a->pupil_count++] = a->at[to].pupil;
    return to;
}

/* A subgroup of another subject, or one that is over, holds nobody together for this goal. */
static int may_hold(const hgwi_check *check, hgw_rec subgroup, hgw_rec goal) {
    const char *subject = hgw_subgroup_subject(check->dossier, subgroup), *ours = hgwi_goal_of(check, goal)->subject;
    return hgwi_is_sub(check, subgroup) && hgwi_subgroup_when(check, subgroup) != HGWI_WHEN_OVER &&
           (!subject || !ours || strcmp(subject, ours) == 0);
}

static int in_one_subgroup(const hgwi_check *check, alike *a, int32_t round, hgw_rec goal) {
    for (int32_t i = 0; i < a->pupil_count; i++) {
        hgwi_recs in = hgwi_by(check, HGWI_BY_SUBGROUP_PUPILS, a->pupils[i]);
        for (int32_t j = 0; j < in.count; j++)
            if (hgwi_share(&a->subgroups[check->place[in.at[j]]], round, i) == a->pupil_count &&
                may_hold(check, in.at[j], goal))
                return 1;
    }
    return 0;
}

/* One need names them all, or one approach answers the needs of all. */
static int in_one_need(const hgwi_check *check, alike *a, int32_t round, int32_t from, int32_t to) {
    int32_t needs = 0;
    for (int32_t i = from; i < to; i++) {
        hgwi_shared *need = &a->needs[check->place[a->at[i].need]];
        needs += need->round != round;
        if (hgwi_share(need, round, check->place[a->at[i].pupil]) == a->pupil_count)
            return 1;
    }
    for (int32_t i = from; i < to; i++) {
        hgwi_recs by = hgwi_by(check, HGWI_BY_APPROACH_NEEDS, a->at[i].need);
        hgwi_shared *need = &a->needs[check->place[a->at[i].need]];
        for (int32_t j = 0; j < by.count && need->count > 0; j++)
            if (hgwi_share(&a->approaches[check->place[by.at[j]]], round, check->place[a->at[i].need]) == needs)
                return 1;
        need->count = 0; /* its approaches have been counted */
    }
    return 0;
}

static int apart(hgwi_check *check, alike *a, int32_t round, int32_t from, int32_t to) {
    double least = check->limits[HGWI_LIMIT_ALIKE_NEEDS_APART_pupils];
    return a->at[from].pupil != 0 && a->pupil_count >= least && !in_one_subgroup(check, a, round, a->at[from].goal) &&
           !in_one_need(check, a, round, from, to);
}

void hgwi_rule_alike_needs_apart(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    alike a = alike_make(check);
    for (int32_t from = 0, to; from < a.count && !check->no_memory; from = to) {
        to = run_end(&a, from);
        if (!apart(check, &a, from + 1, from, to))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, a.at[from].goal);
        hgwi_about_text(check, draft, hgw_enum_token(HGW_ENUM_NEED_CATEGORY, a.at[from].category));
        for (int32_t i = 0; i < a.pupil_count; i++)
            hgwi_see(check, draft, doc, a.pupils[i]);
        hgwi_say_pupils(check, draft, "names", a.pupils, a.pupil_count);
        hgwi_say_number(check, draft, "n", a.pupil_count);
        hgwi_say_quote(check, draft, "goal", hgw_goal_text(doc, a.at[from].goal));
        hgwi_say_token(check, draft, "category", HGW_ENUM_NEED_CATEGORY, a.at[from].category);
    }
}

uint32_t hgwi_alike_categories(hgwi_check *check) {
    alike a = alike_make(check);
    uint32_t found = 0;
    for (int32_t from = 0, to; from < a.count && !check->no_memory; from = to) {
        to = run_end(&a, from);
        if (apart(check, &a, from + 1, from, to))
            found |= 1u << (uint32_t)(a.at[from].category & 31);
    }
    return found;
}

/* ---- SUBGROUP_NOTHING_SHARED ---- */

enum { CATEGORIES = 16 };

typedef struct sharing {
    hgwi_shared *needs, *goals; /* by place: how many members it names */
    hgwi_shared *kinds;         /* by place of a goal and kind of need: how many members have one */
} sharing;

/* Does a lesson of the subgroup, or a plan for it, name goals? */
static int goals_elsewhere(const hgwi_check *check, hgw_rec subgroup) {
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_SUBGROUPS, subgroup);
    hgwi_recs plans = hgwi_by(check, HGWI_BY_PLAN_SUBGROUPS, subgroup);
    for (int32_t i = 0; i < slots.count; i++)
        if (hgw_slot_goals_count(check->dossier, slots.at[i]) > 0)
            return 1;
    for (int32_t i = 0; i < plans.count; i++)
        if (hgw_plan_goals_count(check->dossier, plans.at[i]) > 0)
            return 1;
    return 0;
}

/* Is there one need, goal, or kind of need for one goal, that all members have? */
static int all_have(const hgwi_check *check, const sharing *s, int32_t round, hgwi_recs members) {
    const hgw_doc *doc = check->dossier;
    for (int32_t m = 0; m < members.count; m++) {
        hgwi_recs needs = hgwi_by(check, HGWI_BY_NEED_PUPILS, members.at[m]);
        hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_PUPILS, members.at[m]);
        for (int32_t i = 0; i < needs.count; i++) {
            hgw_rec goal = hgw_need_goal(doc, needs.at[i]);
            int32_t category = hgw_need_category(doc, needs.at[i]);
            int32_t most = hgwi_share(&s->needs[check->place[needs.at[i]]], round, m), kinds = 0;
            if (goal && check->visible[goal] && category > 0 && category < CATEGORIES)
                kinds = hgwi_share(&s->kinds[(check->place[goal] * CATEGORIES) + category], round, m);
            if (most == members.count || kinds == members.count)
                return 1;
        }
        for (int32_t i = 0; i < goals.count; i++)
            if (hgwi_share(&s->goals[check->place[goals.at[i]]], round, m) == members.count)
                return 1;
    }
    return 0;
}

static int in_its_period(const hgwi_check *check, hgw_rec subgroup) {
    hgw_date first = 0, last = 0;
    return hgwi_link_span(check, hgw_subgroup_period(check->dossier, subgroup), &first, &last) &&
           first <= check->today && check->today <= last;
}

void hgwi_rule_subgroup_nothing_shared(hgwi_check *check) {
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    size_t goals = (size_t)hgwi_all(check, HGW_T_GOAL).count;
    sharing s = {hgwi_room(check, (size_t)hgwi_all(check, HGW_T_NEED).count, sizeof *s.needs),
                 hgwi_room(check, goals, sizeof *s.goals), hgwi_room(check, goals * CATEGORIES, sizeof *s.kinds)};
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        hgw_rec subgroup = subgroups.at[i];
        if (!hgwi_is_sub(check, subgroup) || !in_its_period(check, subgroup) || hgwi_has_reason(check, subgroup) ||
            hgwi_by(check, HGWI_BY_GOAL_SUBGROUPS, subgroup).count > 0 ||
            hgwi_by(check, HGWI_BY_NEED_SUBGROUP, subgroup).count > 0 ||
            hgwi_by(check, HGWI_BY_FACTOR_SUBGROUP, subgroup).count > 0 || goals_elsewhere(check, subgroup))
            continue;
        hgwi_recs members = hgwi_members(check, subgroup);
        if (members.count < check->limits[HGWI_LIMIT_SUBGROUP_NOTHING_SHARED_pupils] ||
            all_have(check, &s, i + 1, members))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, subgroup);
        hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(check->dossier, subgroup));
        hgwi_say_number(check, draft, "n", members.count);
    }
}
