/* p5_positive.c: principle 5, strengths: used for a goal, or named and left lying. */
#include "rules/say.h"

/* ---- STRENGTH_UNUSED ---- */

/* By place: who has a running goal of his own or with a subgroup, and which approaches serve a goal that runs or was
 * met. */
typedef struct running {
    uint8_t *pupils, *subgroups, *approaches;
} running;

/* The group is no record of its own; the dossier is that of the group. */
enum { THE_GROUP = HGW_ROOT };

static void mark_goal(const hgwi_check *check, const hgwi_goal *goal, running *run) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0, n = goal->own ? hgw_goal_pupils_count(doc, goal->rec) : 0; i < n; i++) {
        hgw_rec pupil = hgw_goal_pupils_at(doc, goal->rec, i);
        if (pupil)
            run->pupils[check->place[pupil]] = 1;
    }
    for (int32_t i = 0, n = hgw_goal_subgroups_count(doc, goal->rec); i < n; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(doc, goal->rec, i);
        if (subgroup && hgw_subgroup_kind(doc, subgroup) == HGW_SUBGROUP_KIND_SUB)
            run->subgroups[check->place[subgroup]] = 1;
    }
}

static void mark_members(const hgwi_check *check, running *run) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    for (int32_t i = 0; i < subgroups.count; i++)
        for (int32_t j = 0, n = run->subgroups[i] ? hgw_subgroup_pupils_count(doc, subgroups.at[i]) : 0; j < n; j++) {
            hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroups.at[i], j);
            if (pupil)
                run->pupils[check->place[pupil]] = 1;
        }
}

/* It runs, or it was met: STRENGTH_USED speaks then, and "not used yet" would deny it. */
static int counts(const hgwi_goal *goal) {
    return goal && (goal->running || goal->status == HGW_GOAL_STATUS_MET);
}

/* An approach that names no goal at all serves whatever runs. */
static int serves_running(const hgwi_check *check, hgw_rec approach) {
    const hgw_doc *doc = check->dossier;
    int named = 0;
    for (int32_t i = 0, n = hgw_approach_goals_count(doc, approach); i < n; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_approach_goals_at(doc, approach, i));
        named |= goal != NULL;
        if (counts(goal))
            return 1;
    }
    for (int32_t i = 0, n = hgw_approach_needs_count(doc, approach); i < n; i++) {
        hgw_rec need = hgw_approach_needs_at(doc, approach, i);
        const hgwi_goal *goal = need ? hgwi_goal_of(check, hgw_need_goal(doc, need)) : NULL;
        named |= goal != NULL;
        if (counts(goal))
            return 1;
    }
    return !named;
}

static int prepare(hgwi_check *check, running *run) {
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH);
    run->pupils = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, 1);
    run->subgroups = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SUBGROUP).count, 1);
    run->approaches = hgwi_room(check, (size_t)approaches.count, 1);
    if (check->no_memory)
        return 0;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        if (check->goals[i].running)
            mark_goal(check, &check->goals[i], run);
    mark_members(check, run);
    for (int32_t i = 0; i < approaches.count; i++)
        run->approaches[i] = (uint8_t)serves_running(check, approaches.at[i]);
    return 1;
}

/* By an approach for what runs or was met, or it is known to have helped to reach a goal. */
static int is_used(const hgwi_check *check, const running *run, hgw_rec factor) {
    hgwi_recs approaches = hgwi_by(check, HGWI_BY_APPROACH_STRENGTHS, factor);
    for (int32_t i = 0; i < approaches.count; i++)
        if (run->approaches[check->place[approaches.at[i]]])
            return 1;
    hgwi_recs analyses = hgwi_by(check, HGWI_BY_GOAL_ANALYSIS_FACTORS, factor);
    for (int32_t i = 0; i < analyses.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_goal_analysis_goal(check->dossier, analyses.at[i]));
        if (goal && goal->status == HGW_GOAL_STATUS_MET)
            return 1;
    }
    return 0;
}

/* Whose strength it is: the pupil with the smallest id that has a running goal, the subgroup, or the group as long as
 * anything runs; 0 when nobody. */
static hgw_rec holder_of(const hgwi_check *check, const running *run, hgw_rec factor) {
    const hgw_doc *doc = check->dossier;
    hgw_rec found = 0, subgroup = hgw_factor_subgroup(doc, factor);
    for (int32_t i = 0, n = hgw_factor_pupils_count(doc, factor); i < n; i++) {
        hgw_rec pupil = hgw_factor_pupils_at(doc, factor, i);
        if (pupil && run->pupils[check->place[pupil]] && (found == 0 || hgwi_id_order(check, pupil, found) < 0))
            found = pupil;
    }
    if (found == 0 && subgroup && run->subgroups[check->place[subgroup]])
        found = subgroup;
    if (check->running_count > 0 && hgw_factor_holder(doc, factor) == HGW_FACTOR_HOLDER_GROUP && !subgroup &&
        hgw_factor_pupils_count(doc, factor) == 0)
        found = THE_GROUP;
    return found;
}

/* What the holder is called: the group by its name when there is one group. */
static void say_names(hgwi_check *check, hgwi_draft *draft, hgw_rec holder) {
    const hgw_doc *doc = check->dossier;
    if (hgw_rec_type(doc, holder) == HGW_T_PUPIL)
        hgwi_say_pupils(check, draft, "names", &holder, 1);
    else if (holder != THE_GROUP)
        hgwi_say_quote(check, draft, "names", hgw_subgroup_name(doc, holder));
    else if (hgw_dossier_school_groups_count(doc, HGW_ROOT) == 1)
        hgwi_say_text(check, draft, "names",
                      hgw_school_group_name(doc, hgw_dossier_school_groups_at(doc, HGW_ROOT, 0)));
    else
        hgwi_say_text(check, draft, "names", NULL);
}

typedef struct lying {
    hgw_rec factor, holder;
    int32_t kind; /* pupil, parents …: the parents of a pupil are another holder than the pupil */
} lying;

static int lying_order(const void *left, const void *right, void *user) {
    const lying *a = left, *b = right;
    int order = a->holder == b->holder ? 0 : hgwi_id_order(user, a->holder, b->holder);
    if (order == 0)
        order = (a->kind > b->kind) - (a->kind < b->kind);
    return order ? order : hgwi_id_order(user, a->factor, b->factor);
}

static void report(hgwi_check *check, const lying *one) {
    const hgw_doc *doc = check->dossier;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, one->factor);
    hgwi_see(check, draft, doc, one->holder);
    hgwi_say_quote(check, draft, "strength", hgw_factor_text(doc, one->factor));
    int pupil = hgw_rec_type(doc, one->holder) == HGW_T_PUPIL;
    int32_t otherwise = pupil ? HGW_FACTOR_HOLDER_PUPIL : HGW_FACTOR_HOLDER_GROUP;
    hgwi_say_token(check, draft, "holder", HGW_ENUM_FACTOR_HOLDER, one->kind > 0 ? one->kind : otherwise);
    say_names(check, draft, one->holder);
}

void hgwi_rule_strength_unused(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs factors = hgwi_all(check, HGW_T_FACTOR);
    running run = {NULL, NULL, NULL};
    lying *found = hgwi_room(check, (size_t)factors.count, sizeof *found);
    int32_t count = 0;
    if (!found || !prepare(check, &run))
        return;
    for (int32_t i = 0; i < factors.count; i++) {
        hgw_rec holder = holder_of(check, &run, factors.at[i]);
        if (holder && hgw_factor_kind(doc, factors.at[i]) == HGW_FACTOR_KIND_STIMULATING &&
            !is_used(check, &run, factors.at[i]))
            found[count++] = (lying){factors.at[i], holder, hgw_factor_holder(doc, factors.at[i])};
    }
    hgwi_sort(found, (size_t)count, sizeof *found, lying_order, check);
    for (int32_t i = 0; i < count; i++)
        if (i == 0 || found[i].holder != found[i - 1].holder || found[i].kind != found[i - 1].kind)
            report(check, &found[i]);
}

/* ---- STRENGTH_USED ---- */

typedef struct helped {
    hgw_rec factor, goal;
} helped;

typedef struct helps {
    hgwi_check *check;
    helped *at;
    int32_t count, room;
} helps;

static void note(helps *all, hgw_rec factor, const hgwi_goal *goal) {
    if (!goal || goal->status != HGW_GOAL_STATUS_MET)
        return;
    if (all->count == all->room) {
        int32_t room = all->room * 2 + 64;
        helped *grown = hgwi_room(all->check, (size_t)room, sizeof *grown);
        if (!grown)
            return;
        for (int32_t i = 0; i < all->count; i++)
            grown[i] = all->at[i];
        all->at = grown;
        all->room = room;
    }
    all->at[all->count++] = (helped){factor, goal->rec};
}

/* An approach that is to begin has helped nobody yet. */
static void note_goals(helps *all, hgw_rec factor, hgw_rec approach) {
    const hgwi_check *check = all->check;
    const hgw_doc *doc = check->dossier;
    if (!hgwi_by_today(check, hgw_approach_started_on(doc, approach)))
        return;
    for (int32_t i = 0, n = hgw_approach_goals_count(doc, approach); i < n; i++)
        note(all, factor, hgwi_goal_of(check, hgw_approach_goals_at(doc, approach, i)));
    for (int32_t i = 0, n = hgw_approach_needs_count(doc, approach); i < n; i++) {
        hgw_rec need = hgw_approach_needs_at(doc, approach, i);
        if (need && check->visible[need])
            note(all, factor, hgwi_goal_of(check, hgw_need_goal(doc, need)));
    }
}

static int helped_order(const void *left, const void *right, void *user) {
    (void)user;
    const helped *a = left, *b = right;
    if (a->factor != b->factor)
        return a->factor < b->factor ? -1 : 1;
    return (a->goal > b->goal) - (a->goal < b->goal);
}

void hgwi_rule_strength_used(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs factors = hgwi_all(check, HGW_T_FACTOR);
    helps all = {check, NULL, 0, 0};
    for (int32_t i = 0; i < factors.count; i++) {
        hgwi_recs approaches = hgwi_by(check, HGWI_BY_APPROACH_STRENGTHS, factors.at[i]);
        if (hgw_factor_kind(doc, factors.at[i]) != HGW_FACTOR_KIND_STIMULATING)
            continue;
        for (int32_t j = 0; j < approaches.count && !check->no_memory; j++)
            note_goals(&all, factors.at[i], approaches.at[j]);
    }
    hgwi_sort(all.at, (size_t)all.count, sizeof *all.at, helped_order, NULL);
    for (int32_t i = 0; i < all.count && !check->no_memory; i++) {
        if (i > 0 && helped_order(&all.at[i], &all.at[i - 1], NULL) == 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, all.at[i].factor);
        hgwi_about(check, draft, all.at[i].goal);
        hgwi_say_quote(check, draft, "strength", hgw_factor_text(doc, all.at[i].factor));
        hgwi_say_quote(check, draft, "goal", hgw_goal_text(doc, all.at[i].goal));
    }
}
