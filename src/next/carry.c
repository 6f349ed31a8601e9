/* carry.c: the records that come along are made first and filled then, since they point at each other. */
#include "next_room.h"

/* The lists of a dossier whose records come along, with what is set anew in them; 0: there is no such field. */
static const struct kind {
    hgw_field list, supersedes, period, made_on;
} kinds[] = {
    {HGW_DOSSIER_SUBGROUPS, HGW_SUBGROUP_SUPERSEDES, HGW_SUBGROUP_PERIOD, 0},
    {HGW_DOSSIER_FACTORS, HGW_FACTOR_SUPERSEDES, 0, 0},
    {HGW_DOSSIER_GOALS, HGW_GOAL_SUPERSEDES, HGW_GOAL_PERIOD, HGW_GOAL_MADE_ON},
    {HGW_DOSSIER_NEEDS, HGW_NEED_SUPERSEDES, 0, 0},
    {HGW_DOSSIER_APPROACHES, HGW_APPROACH_SUPERSEDES, 0, 0},
    {HGW_DOSSIER_TOOLBOXES, 0, 0, 0},
    {HGW_DOSSIER_PLANS, HGW_PLAN_SUPERSEDES, HGW_PLAN_PERIOD, HGW_PLAN_MADE_ON},
};

enum { KINDS = sizeof kinds / sizeof *kinds };

static void make_one(hgwi_next *n, hgwi_next_source *s, const struct kind *kind, hgw_rec rec) {
    hgw_rec made = hgwi_next_good(n) ? hgwi_rec_append(n->draft, HGW_ROOT, kind->list) : 0;
    const char *old = hgwi_rec_id(s->doc, rec);
    if (!made) {
        hgwi_next_try(n, HGW_E_NOMEM);
        return;
    }
    s->made[rec] = made;
    hgwi_next_try(n, hgw_set_text(n->draft, made, hgwi_field_of(hgw_rec_type(s->doc, rec), 1), s->ids[rec]));
    if (kind->supersedes && old)
        hgwi_next_try(n, hgw_set_text(n->draft, made, kind->supersedes, old));
    if (kind->period)
        hgwi_next_try(n, hgw_set_text(n->draft, made, kind->period, n->following.id));
    if (kind->made_on && n->today)
        hgwi_next_try(n, hgw_set_int(n->draft, made, kind->made_on, n->today));
}

void hgwi_next_make(hgwi_next *n, hgwi_next_source *s) {
    for (int i = 0; i < KINDS; i++) {
        int32_t count = hgw_rec_count(s->doc, HGW_ROOT, kinds[i].list);
        for (int32_t j = 0; j < count && hgwi_next_good(n); j++) {
            hgw_rec rec = hgw_rec_at(s->doc, HGW_ROOT, kinds[i].list, j);
            if (s->wanted[rec])
                make_one(n, s, &kinds[i], rec);
        }
    }
}

/* ---- whom it is about ---- */

/* A subgroup that is not carried as one gives its pupils. */
static void fill_pupils(hgwi_next *n, hgwi_next_source *s, hgw_rec rec, hgw_field pupils, int with_subgroups) {
    int32_t count = n->new_year && hgwi_next_good(n) ? hgwi_next_whom(n, s, rec, with_subgroups, 0) : 0;
    for (int32_t i = 0; i < count; i++)
        hgwi_next_try(n, hgw_item_add(n->draft, s->made[rec], pupils, s->some[i]));
}

static void fill_subgroup(hgwi_next *n, hgwi_next_source *s, hgw_rec rec, hgw_field subgroup, hgw_field pupils) {
    hgw_rec old = hgw_get_ref(s->doc, rec, subgroup);
    hgw_rec made = old && n->new_year ? s->made[old] : 0;
    if (made && hgwi_next_good(n))
        hgwi_next_try(n, hgw_set_ref(n->draft, s->made[rec], subgroup, made));
    fill_pupils(n, s, rec, pupils, 0);
}

/* What children who are elsewhere said, no child of the new class said. */
static void fill_voices(hgwi_next *n, hgwi_next_source *s, hgw_rec need) {
    hgw_rec made = s->made[need];
    int elsewhere = hgw_has(s->doc, need, HGW_NEED_VOICED_PUPILS) && !hgw_has(n->draft, made, HGW_NEED_VOICED_PUPILS);
    for (int32_t i = 0, count = hgw_need_voiced_by_count(s->doc, need); i < count && hgwi_next_good(n); i++) {
        int64_t voice = hgw_need_voiced_by_at(s->doc, need, i);
        if (!elsewhere || voice != HGW_VOICE_PUPIL)
            hgwi_next_try(n, hgw_need_add_voiced_by(n->draft, made, (int32_t)voice));
    }
}

/* ---- goals ---- */

/* What is reached need not be built on any more. */
static void fill_prerequisites(hgwi_next *n, hgwi_next_source *s, hgw_rec rec) {
    hgw_rec made = s->made[rec];
    hgwi_next_begin(n, made, HGW_GOAL_PREREQUISITES);
    for (int32_t i = 0, count = hgw_goal_prerequisites_count(s->doc, rec); i < count; i++) {
        hgw_rec before = hgw_goal_prerequisites_at(s->doc, rec, i);
        if (before && s->goals[before]->status != HGW_GOAL_STATUS_MET)
            hgwi_next_add(n, made, HGW_GOAL_PREREQUISITES, hgwi_next_map(s, before));
    }
}

/* A goal for a class or grade that becomes one for some pupils is not theirs alone for that. */
static void fill_goal_pupils(hgwi_next *n, hgwi_next_source *s, hgw_rec rec) {
    hgw_rec made = s->made[rec];
    fill_pupils(n, s, rec, HGW_GOAL_PUPILS, 0);
    hgwi_next_begin(n, made, HGW_GOAL_SUBGROUPS);
    for (int32_t i = 0, count = hgw_goal_subgroups_count(s->doc, rec); i < count; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(s->doc, rec, i);
        hgwi_next_add(n, made, HGW_GOAL_SUBGROUPS, subgroup ? s->made[subgroup] : 0);
    }
    if (hgwi_next_good(n) && !hgwi_next_own(s->doc, rec) && !hgw_has(s->doc, rec, HGW_GOAL_SCOPE) &&
        !hgw_has(n->draft, made, HGW_GOAL_SUBGROUPS))
        hgwi_next_try(n, hgw_goal_set_scope(n->draft, made, HGW_GOAL_SCOPE_GROUP));
}

static void fill_goal(hgwi_next *n, hgwi_next_source *s, hgw_rec rec) {
    hgwi_next_copy(n, s, rec, s->made[rec]);
    fill_prerequisites(n, s, rec);
    if (n->new_year)
        fill_goal_pupils(n, s, rec);
}

/* Within a year the goal that waited stays the same one. */
static void start_goal(hgwi_next *n, hgwi_next_source *s, hgw_rec rec) {
    if (!hgwi_next_good(n))
        return;
    hgwi_next_try(n, hgw_goal_set_period(n->draft, rec, n->following.id));
    if (!hgw_has(s->doc, rec, HGW_GOAL_SUBGROUPS))
        return;
    hgwi_next_try(n, hgw_clear(n->draft, rec, HGW_GOAL_SUBGROUPS));
    hgwi_next_copy_field(n, s, rec, rec, HGW_GOAL_SUBGROUPS);
}

/* ---- strengths ---- */

/* The factor of the draft that helped; 0 when it did not help or does not come along. */
static hgw_rec helper(const hgwi_next *n, const hgwi_next_source *s, hgw_rec factor) {
    if (!factor || !hgwi_next_happened(n, s->doc, factor) ||
        hgw_factor_kind(s->doc, factor) != HGW_FACTOR_KIND_STIMULATING)
        return 0;
    return n->new_year ? s->made[factor] : factor;
}

static void serve_goal(hgwi_next *n, hgw_rec factor, hgw_rec goal) {
    if (!factor || !hgwi_next_good(n) || n->stamp[factor] == n->serial)
        return;
    n->stamp[factor] = n->serial;
    hgwi_next_try(n, hgw_factor_add_goals(n->draft, factor, goal));
}

/* What helped is there to be used again for the goal that is carried. */
static void fill_helpers(hgwi_next *n, hgwi_next_source *s, hgw_rec goal) {
    n->serial++;
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_FACTOR][goal]; l && n->new_year; l = l->next)
        serve_goal(n, s->made[l->rec], s->made[goal]);
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_ANALYSIS][goal]; l; l = l->next)
        for (int32_t i = 0, count = hgw_goal_analysis_factors_count(s->doc, l->rec); i < count; i++)
            serve_goal(n, helper(n, s, hgw_goal_analysis_factors_at(s->doc, l->rec, i)), s->made[goal]);
}

/* ---- approaches ---- */

static void fill_strengths(hgwi_next *n, hgwi_next_source *s, hgw_rec approach, int32_t kept) {
    hgw_rec made = s->made[approach];
    hgwi_next_begin(n, made, HGW_APPROACH_STRENGTHS);
    for (int32_t i = 0, count = hgw_approach_strengths_count(s->doc, approach); i < count; i++)
        hgwi_next_add(n, made, HGW_APPROACH_STRENGTHS,
                      hgwi_next_map(s, hgw_approach_strengths_at(s->doc, approach, i)));
    for (int32_t i = 0; i < kept; i++)
        for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_ANALYSIS][s->some[i]]; l; l = l->next)
            for (int32_t j = 0, count = hgw_goal_analysis_factors_count(s->doc, l->rec); j < count; j++)
                hgwi_next_add(n, made, HGW_APPROACH_STRENGTHS,
                              helper(n, s, hgw_goal_analysis_factors_at(s->doc, l->rec, j)));
}

/* The goals that keep it, and the needs it answers for them. */
static void fill_served(hgwi_next *n, hgwi_next_source *s, hgw_rec approach, int32_t kept) {
    hgw_rec made = s->made[approach];
    int32_t mine = ++n->serial, by_name = 0;
    for (int32_t i = 0; i < kept; i++)
        s->goals[s->some[i]]->serial = mine;
    hgwi_next_begin(n, made, HGW_APPROACH_GOALS);
    for (int32_t i = 0, count = hgw_approach_goals_count(s->doc, approach); i < count; i++) {
        hgw_rec goal = hgw_approach_goals_at(s->doc, approach, i);
        by_name = goal && s->goals[goal]->serial == mine;
        hgwi_next_add(n, made, HGW_APPROACH_GOALS, by_name ? s->made[goal] : 0);
    }
    hgwi_next_begin(n, made, HGW_APPROACH_NEEDS);
    for (int32_t i = 0, count = hgw_approach_needs_count(s->doc, approach); i < count; i++) {
        hgw_rec need = hgw_approach_needs_at(s->doc, approach, i);
        hgw_rec goal = need ? hgw_need_goal(s->doc, need) : 0;
        if (!goal || s->goals[goal]->serial == mine)
            hgwi_next_add(n, made, HGW_APPROACH_NEEDS, hgwi_next_map(s, need));
    }
}

/* Behind the reason that is there: both are to be read. */
static void add_reason(hgwi_next *n, hgw_rec made, hgw_field field, const char *changes) {
    const char *whole = hgwi_next_behind(n, hgw_get_text(n->draft, made, field), changes);
    if (whole)
        hgwi_next_try(n, hgw_set_text(n->draft, made, field, whole));
}

static void fill_approach(hgwi_next *n, hgwi_next_source *s, hgw_rec approach) {
    hgw_rec made = s->made[approach];
    int fresh = s->wanted[approach];
    int32_t kept = made ? hgwi_next_kept(n, s, approach) : 0;
    if (kept == 0)
        return;
    if (fresh)
        hgwi_next_copy(n, s, approach, made);
    fill_served(n, s, approach, kept);
    fill_strengths(n, s, approach, kept);
    const char *changes = fresh ? hgwi_next_changes(n, s, approach, kept) : NULL;
    if (changes && hgwi_next_good(n)) {
        add_reason(n, made, HGW_APPROACH_RATIONALE, changes);
        for (int32_t i = 0; i < kept; i++)
            s->goals[s->some[i]]->took = 1;
    }
    if (fresh && n->new_year)
        fill_subgroup(n, s, approach, HGW_APPROACH_SUBGROUP, HGW_APPROACH_PUPILS);
}

/* What becomes more or less stands with the goal when no approach could say it. */
static void fill_changes(hgwi_next *n, hgwi_next_source *s, const hgwi_next_goal *goal) {
    hgw_rec made = s->made[goal->rec];
    if (goal->took || !goal->changes || !hgwi_next_good(n))
        return;
    const char *changes = hgwi_next_join(n, goal->changes);
    if (changes)
        add_reason(n, made, HGW_GOAL_RATIONALE, changes);
}

/* ---- all of them ---- */

/* Subgroups, needs, toolboxes and factors are copies of themselves. */
static void fill_plainly(hgwi_next *n, hgwi_next_source *s) {
    for (hgw_rec rec = 1; rec <= s->last && hgwi_next_good(n); rec++) {
        if (!s->wanted[rec])
            continue;
        switch (hgw_rec_type(s->doc, rec)) {
        case HGW_T_NEED:
            hgwi_next_copy(n, s, rec, s->made[rec]);
            if (n->new_year) {
                fill_subgroup(n, s, rec, HGW_NEED_SUBGROUP, HGW_NEED_PUPILS);
                fill_voices(n, s, rec);
            }
            break;
        case HGW_T_FACTOR:
            hgwi_next_copy(n, s, rec, s->made[rec]);
            fill_pupils(n, s, rec, HGW_FACTOR_PUPILS, 1);
            break;
        case HGW_T_SUBGROUP:
        case HGW_T_TOOLBOX:
            hgwi_next_copy(n, s, rec, s->made[rec]);
            break;
        default:
            break;
        }
    }
}

void hgwi_next_fill(hgwi_next *n, hgwi_next_source *s) {
    int32_t goals = hgw_dossier_goals_count(s->doc, HGW_ROOT);
    int32_t approaches = hgw_dossier_approaches_count(s->doc, HGW_ROOT);
    fill_plainly(n, s);
    for (int32_t i = 0; i < goals && hgwi_next_good(n); i++) {
        hgw_rec rec = hgw_dossier_goals_at(s->doc, HGW_ROOT, i);
        if (s->wanted[rec]) {
            fill_goal(n, s, rec);
            fill_helpers(n, s, rec);
        } else if (s->same && s->goals[rec]->fate == HGWI_NEXT_START) {
            start_goal(n, s, rec);
        }
    }
    for (int32_t i = 0; i < approaches && hgwi_next_good(n); i++)
        fill_approach(n, s, hgw_dossier_approaches_at(s->doc, HGW_ROOT, i));
    for (int32_t i = 0; i < goals && hgwi_next_good(n); i++) {
        hgw_rec rec = hgw_dossier_goals_at(s->doc, HGW_ROOT, i);
        if (s->wanted[rec])
            fill_changes(n, s, s->goals[rec]);
    }
}
