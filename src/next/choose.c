/* choose.c: which records the draft needs for the goals that are carried. */
#include "next_room.h"

static void want_subgroup(hgwi_next *n, hgwi_next_source *s, hgw_rec subgroup) {
    if (!subgroup || s->made[subgroup])
        return;
    if (n->new_year ? hgwi_next_stays(s, subgroup)
                    : hgwi_next_same(hgw_subgroup_period(s->doc, subgroup), n->ending.id))
        s->wanted[subgroup] = 1;
}

/* Is it about a child or its home, without saying which?  Then it may be a child of another class. */
static int of_some_child(const hgw_doc *doc, hgw_rec factor) {
    int32_t holder = hgw_factor_holder(doc, factor);
    int child =
        holder == HGW_FACTOR_HOLDER_PUPIL || holder == HGW_FACTOR_HOLDER_PARENTS || holder == HGW_FACTOR_HOLDER_HOME;
    return child && !hgw_has(doc, factor, HGW_FACTOR_PUPILS) && !hgw_has(doc, factor, HGW_FACTOR_SUBGROUP);
}

/* Whom a factor is about, it is about in the new class too; a strength of the class is one of last year's. */
static void want_factor(hgwi_next *n, hgwi_next_source *s, hgw_rec factor) {
    if (factor && n->new_year && hgw_factor_kind(s->doc, factor) == HGW_FACTOR_KIND_STIMULATING &&
        hgwi_next_happened(n, s->doc, factor) && !of_some_child(s->doc, factor) && hgwi_next_left(n, s, factor))
        s->wanted[factor] = 1;
}

static void want_need(hgwi_next *n, hgwi_next_source *s, hgw_rec need) {
    if (n->new_year && !hgwi_next_left(n, s, need))
        return;
    s->wanted[need] = 1;
    want_subgroup(n, s, hgw_need_subgroup(s->doc, need));
}

static void want_helpers(hgwi_next *n, hgwi_next_source *s, hgw_rec goal) {
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_ANALYSIS][goal]; l && n->new_year; l = l->next)
        for (int32_t i = 0, count = hgw_goal_analysis_factors_count(s->doc, l->rec); i < count; i++)
            want_factor(n, s, hgw_goal_analysis_factors_at(s->doc, l->rec, i));
}

static void want_subgroups_of(hgwi_next *n, hgwi_next_source *s, hgw_rec goal) {
    for (int32_t i = 0, count = hgw_goal_subgroups_count(s->doc, goal); i < count; i++)
        want_subgroup(n, s, hgw_goal_subgroups_at(s->doc, goal, i));
}

/* Within a year a goal that waited stands already; it only needs its subgroups. */
static void want_goal(hgwi_next *n, hgwi_next_source *s, hgwi_next_goal *goal) {
    hgw_rec rec = goal->rec;
    if (n->new_year && goal->fate != HGWI_NEXT_CLOSED)
        goal->elsewhere = hgwi_next_whom(n, s, rec, 1, 1) == 0;
    if (goal->elsewhere || (goal->fate != HGWI_NEXT_CARRY && goal->fate != HGWI_NEXT_START))
        return;
    want_subgroups_of(n, s, rec);
    if (goal->fate == HGWI_NEXT_START && !n->new_year)
        return;
    s->wanted[rec] = 1;
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_NEED][rec]; l; l = l->next)
        want_need(n, s, l->rec);
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_TOOLBOX][rec]; l; l = l->next)
        s->wanted[l->rec] = 1;
    want_helpers(n, s, rec);
}

/* An approach whose children are all elsewhere stays behind, and so does one that stands in the draft already. */
static void want_approach(hgwi_next *n, hgwi_next_source *s, hgw_rec approach) {
    if (s->absent[approach] || hgwi_next_kept(n, s, approach) == 0 || s->made[approach])
        return;
    s->wanted[approach] = 1;
    want_subgroup(n, s, hgw_approach_subgroup(s->doc, approach));
    for (int32_t i = 0, count = hgw_approach_strengths_count(s->doc, approach); i < count; i++)
        want_factor(n, s, hgw_approach_strengths_at(s->doc, approach, i));
}

static void want_plan(hgwi_next *n, hgwi_next_source *s, hgw_rec plan) {
    int goals = 0;
    if (s->made[plan] || hgw_plan_kind(s->doc, plan) == HGW_PLAN_KIND_COURSE ||
        !hgwi_next_same(hgw_plan_period(s->doc, plan), n->ending.id))
        return;
    for (int32_t i = 0, count = hgw_plan_goals_count(s->doc, plan); i < count && !goals; i++) {
        hgw_rec goal = hgw_plan_goals_at(s->doc, plan, i);
        goals = goal && s->wanted[goal];
    }
    if (goals && (!n->new_year || hgwi_next_left(n, s, plan)))
        s->wanted[plan] = 1;
}

/* ---- what stands in the draft already ---- */

static int goal_follows(const hgwi_next *n, const hgwi_next_source *s, hgw_rec goal) {
    return goal && hgwi_next_same(s->goals[goal]->period, n->following.id);
}

/* An approach is for its goals, and for those of the needs that it answers. */
static int approach_follows(const hgwi_next *n, const hgwi_next_source *s, hgw_rec approach) {
    for (int32_t i = 0, count = hgw_approach_goals_count(s->doc, approach); i < count; i++)
        if (goal_follows(n, s, hgw_approach_goals_at(s->doc, approach, i)))
            return 1;
    for (int32_t i = 0, count = hgw_approach_needs_count(s->doc, approach); i < count; i++) {
        hgw_rec need = hgw_approach_needs_at(s->doc, approach, i);
        if (goal_follows(n, s, need ? hgw_need_goal(s->doc, need) : 0))
            return 1;
    }
    return 0;
}

/* A record of the period that follows that supersedes one of the period that ends. */
static int of_following(const hgwi_next *n, const hgwi_next_source *s, hgw_rec rec) {
    hgw_type type = hgw_rec_type(s->doc, rec);
    if (type == HGW_T_SUBGROUP)
        return hgwi_next_same(hgw_subgroup_period(s->doc, rec), n->following.id);
    if (type == HGW_T_PLAN)
        return hgwi_next_same(hgw_plan_period(s->doc, rec), n->following.id);
    return approach_follows(n, s, rec);
}

static void stands(const hgwi_next *n, hgwi_next_source *s, hgw_field list, hgw_field supersedes) {
    for (int32_t i = 0, count = hgw_rec_count(s->doc, HGW_ROOT, list); i < count; i++) {
        hgw_rec rec = hgw_rec_at(s->doc, HGW_ROOT, list, i);
        const char *former = hgw_get_text(s->doc, rec, supersedes);
        hgw_rec old = former ? hgw_rec_find(s->doc, former) : 0;
        if (old && old != rec && hgw_rec_type(s->doc, old) == hgw_rec_type(s->doc, rec) && of_following(n, s, rec))
            s->made[old] = rec;
    }
}

/* ---- what a pupil brings along ---- */

static int is_answered(const hgwi_next *n, const hgw_doc *doc, hgw_rec need) {
    return hgw_has(doc, need, HGW_NEED_ANSWER) && hgwi_next_by_today(n, hgw_need_answered_on(doc, need));
}

/* A need without a goal goes on until it is answered. */
static void want_own(hgwi_next *n, hgwi_next_source *s) {
    for (int32_t i = 0, count = hgw_dossier_factors_count(s->doc, HGW_ROOT); i < count; i++) {
        hgw_rec factor = hgw_dossier_factors_at(s->doc, HGW_ROOT, i);
        if (hgw_has(s->doc, factor, HGW_FACTOR_PUPILS) || hgw_has(s->doc, factor, HGW_FACTOR_SUBGROUP))
            want_factor(n, s, factor);
    }
    for (int32_t i = 0, count = hgw_dossier_needs_count(s->doc, HGW_ROOT); i < count; i++) {
        hgw_rec need = hgw_dossier_needs_at(s->doc, HGW_ROOT, i);
        int named = hgw_has(s->doc, need, HGW_NEED_PUPILS) || hgw_has(s->doc, need, HGW_NEED_SUBGROUP);
        if (named && !hgw_has(s->doc, need, HGW_NEED_GOAL) && !is_answered(n, s->doc, need) &&
            hgwi_next_happened(n, s->doc, need)) {
            hgwi_next_whom(n, s, need, 1, 1);
            want_need(n, s, need);
        }
    }
}

void hgwi_next_choose(hgwi_next *n, hgwi_next_source *s) {
    const hgw_doc *doc = s->doc;
    if (!hgwi_next_good(n))
        return;
    if (!n->new_year) {
        stands(n, s, HGW_DOSSIER_SUBGROUPS, HGW_SUBGROUP_SUPERSEDES);
        stands(n, s, HGW_DOSSIER_APPROACHES, HGW_APPROACH_SUPERSEDES);
        stands(n, s, HGW_DOSSIER_PLANS, HGW_PLAN_SUPERSEDES);
    }
    for (int32_t i = 0, count = hgw_dossier_goals_count(doc, HGW_ROOT); i < count; i++)
        want_goal(n, s, s->goals[hgw_dossier_goals_at(doc, HGW_ROOT, i)]);
    if (n->new_year)
        want_own(n, s);
    for (int32_t i = 0, count = hgw_dossier_approaches_count(doc, HGW_ROOT); i < count; i++)
        want_approach(n, s, hgw_dossier_approaches_at(doc, HGW_ROOT, i));
    for (int32_t i = 0, count = hgw_dossier_plans_count(doc, HGW_ROOT); i < count; i++)
        want_plan(n, s, hgw_dossier_plans_at(doc, HGW_ROOT, i));
}
