/* p2_overview.c: principle 2, a group overview of which the plan uses nothing that pupils share. */
#include <string.h>

#include "p2.h"
#include "rules/may_run.h"

/* A row says that a pupil has a need of a kind, or a factor by its text. */
typedef struct trait {
    int32_t category, text_key; /* one of them is 0 */
    hgw_rec pupil, factor;
} trait;

typedef struct likest {
    const trait *trait;
    int32_t count;
} likest;

/* What the plans use: by place, is it shared by more pupils?  `seen`, by record number: goals and approaches that were
 * looked at. */
typedef struct uses {
    uint8_t *needs, *factors, *seen;
    int found;
} uses;

/* ---- the overview ---- */

/* Do rows of more than one pupil name it? */
static int in_more_rows(const hgwi_check *check, int by, hgw_rec rec) {
    hgwi_recs rows = hgwi_by(check, by, rec);
    hgw_rec first = 0;
    for (int32_t i = 0; i < rows.count; i++) {
        hgw_rec pupil = hgw_overview_row_pupil(check->dossier, rows.at[i]);
        if (first && pupil && pupil != first)
            return 1;
        first = first ? first : pupil;
    }
    return 0;
}

/* What is of one pupil only is not shared; what no row and no pupil is named with is the group's. */
static int need_shared(const hgwi_check *check, hgw_rec need) {
    int32_t pupils = hgw_need_pupils_count(check->dossier, need);
    return pupils > 1 || hgw_need_subgroup(check->dossier, need) != 0 ||
           in_more_rows(check, HGWI_BY_OVERVIEW_ROW_NEEDS, need) ||
           (pupils == 0 && hgwi_by(check, HGWI_BY_OVERVIEW_ROW_NEEDS, need).count == 0);
}

static int factor_shared(const hgwi_check *check, hgw_rec factor) {
    int32_t pupils = hgw_factor_pupils_count(check->dossier, factor);
    return pupils > 1 || hgw_factor_subgroup(check->dossier, factor) != 0 ||
           in_more_rows(check, HGWI_BY_OVERVIEW_ROW_FACTORS, factor) ||
           (pupils == 0 && hgwi_by(check, HGWI_BY_OVERVIEW_ROW_FACTORS, factor).count == 0);
}

/* ---- what the plans use ---- */

/* An approach that answers more needs takes them together. */
static void use_approach(const hgwi_check *check, hgw_rec approach, void *user) {
    const hgw_doc *doc = check->dossier;
    uses *u = user;
    int32_t needs = hgw_approach_needs_count(doc, approach);
    if (u->seen[approach])
        return;
    u->seen[approach] = 1;
    u->found |= needs > 1;
    for (int32_t i = 0; i < needs; i++) {
        hgw_rec need = hgw_approach_needs_at(doc, approach, i);
        u->found |= need && check->visible[need] && u->needs[check->place[need]];
    }
    for (int32_t i = 0, n = hgw_approach_strengths_count(doc, approach); i < n; i++) {
        hgw_rec factor = hgw_approach_strengths_at(doc, approach, i);
        u->found |= factor && check->visible[factor] && u->factors[check->place[factor]];
    }
}

static void use_goal(const hgwi_check *check, hgw_rec goal, uses *u) {
    hgwi_recs needs = hgwi_by(check, HGWI_BY_NEED_GOAL, goal), factors = hgwi_by(check, HGWI_BY_FACTOR_GOALS, goal);
    if (u->seen[goal])
        return;
    u->seen[goal] = 1;
    for (int32_t i = 0; i < needs.count; i++)
        u->found |= u->needs[check->place[needs.at[i]]];
    for (int32_t i = 0; i < factors.count; i++)
        u->found |= u->factors[check->place[factors.at[i]]];
    hgwi_each_approach(check, goal, use_approach, u);
}

/* A plan for the class, or a part of it, that runs today. */
static int runs(const hgwi_check *check, hgw_rec plan) {
    static const int32_t own[] = {HGW_PLAN_KIND_CHILD, HGW_PLAN_KIND_PARENT_CHILD, HGW_PLAN_KIND_INDIVIDUAL};
    hgw_date first = 0, last = 0;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (hgw_plan_kind(check->dossier, plan) == own[i])
            return 0;
    hgwi_plan_days(check, plan, &first, &last);
    return hgwi_plan_lives(check->dossier, plan) && hgw_plan_pupils_count(check->dossier, plan) == 0 && first != 0 &&
           first <= check->today && check->today <= last;
}

/* 1 when a plan runs, and none uses anything that pupils share. */
static int nothing_used(hgwi_check *check, hgw_rec *plan) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN), needs = hgwi_all(check, HGW_T_NEED);
    hgwi_recs factors = hgwi_all(check, HGW_T_FACTOR);
    uses u = {hgwi_room(check, (size_t)needs.count, 1), hgwi_room(check, (size_t)factors.count, 1),
              hgwi_room(check, (size_t)check->last + 1, 1), 0};
    if (check->no_memory)
        return 0;
    for (int32_t i = 0; i < needs.count; i++)
        u.needs[i] = (uint8_t)need_shared(check, needs.at[i]);
    for (int32_t i = 0; i < factors.count; i++)
        u.factors[i] = (uint8_t)factor_shared(check, factors.at[i]);
    *plan = 0;
    for (int32_t i = 0; i < plans.count; i++) {
        if (!runs(check, plans.at[i]))
            continue;
        if (*plan == 0 || hgwi_id_order(check, plans.at[i], *plan) < 0)
            *plan = plans.at[i];
        for (int32_t j = 0, n = hgw_plan_goals_count(doc, plans.at[i]); j < n; j++) {
            hgw_rec goal = hgw_plan_goals_at(doc, plans.at[i], j);
            if (goal && check->visible[goal])
                use_goal(check, goal, &u);
        }
        for (int32_t j = 0, n = hgw_plan_approaches_count(doc, plans.at[i]); j < n; j++) {
            hgw_rec approach = hgw_plan_approaches_at(doc, plans.at[i], j);
            if (approach)
                use_approach(check, approach, &u);
        }
    }
    return *plan != 0 && !u.found;
}

/* ---- what pupils share ---- */

static int trait_order(const void *left, const void *right, void *user) {
    (void)user;
    const trait *a = left, *b = right;
    if (a->category != b->category)
        return a->category < b->category ? -1 : 1;
    if (a->text_key != b->text_key)
        return a->text_key < b->text_key ? -1 : 1;
    return (a->pupil > b->pupil) - (a->pupil < b->pupil);
}

static trait *traits_make(hgwi_check *check, hgw_rec overview, uint32_t left_out, int32_t *count) {
    const hgw_doc *doc = check->dossier;
    int32_t rows = hgw_group_overview_rows_count(doc, overview);
    size_t room = 0;
    for (int32_t i = 0; i < rows; i++) {
        hgw_rec row = hgw_group_overview_rows_at(doc, overview, i);
        room += (size_t)hgw_overview_row_needs_count(doc, row) + (size_t)hgw_overview_row_factors_count(doc, row);
    }
    trait *traits = hgwi_room(check, room, sizeof *traits);
    *count = 0;
    for (int32_t i = 0; i < rows && !check->no_memory; i++) {
        hgw_rec row = hgw_group_overview_rows_at(doc, overview, i), pupil = hgw_overview_row_pupil(doc, row);
        for (int32_t j = 0, n = pupil ? hgw_overview_row_needs_count(doc, row) : 0; j < n; j++) {
            hgw_rec need = hgw_overview_row_needs_at(doc, row, j);
            int32_t category = need && check->visible[need] ? hgw_need_category(doc, need) : 0;
            if (category != 0 && !(left_out >> (category & 31) & 1u))
                traits[(*count)++] = (trait){category, 0, pupil, 0};
        }
        for (int32_t j = 0, n = pupil ? hgw_overview_row_factors_count(doc, row) : 0; j < n; j++) {
            hgw_rec factor = hgw_overview_row_factors_at(doc, row, j);
            int32_t key = factor && check->visible[factor] ? hgwi_word(check, hgw_factor_text(doc, factor)) : 0;
            if (key != 0)
                traits[(*count)++] = (trait){0, key, pupil, factor};
        }
    }
    if (!check->no_memory)
        hgwi_sort(traits, (size_t)*count, sizeof *traits, trait_order, NULL);
    return traits;
}

/* Of as many pupils a kind of need comes before a factor, and then the order of the kinds or of the texts decides. */
static int comes_first(const hgwi_check *check, const trait *a, const trait *b) {
    if (a->category && b->category)
        return a->category < b->category;
    if (a->category || b->category)
        return a->category != 0;
    return strcmp(hgw_factor_text(check->dossier, a->factor), hgw_factor_text(check->dossier, b->factor)) < 0;
}

static likest commonest(const hgwi_check *check, const trait *traits, int32_t count) {
    likest best = {NULL, 0};
    for (int32_t from = 0, to; from < count; from = to) {
        int32_t pupils = 0;
        for (to = from;
             to < count && traits[to].category == traits[from].category && traits[to].text_key == traits[from].text_key;
             to++)
            pupils += to == from || traits[to].pupil != traits[to - 1].pupil;
        if (pupils > best.count || (pupils == best.count && comes_first(check, &traits[from], best.trait)))
            best = (likest){&traits[from], pupils};
    }
    return best;
}

void hgwi_rule_overview_only_differences(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgw_rec overview = hgwi_latest_overview(check), plan = 0;
    int32_t rows = overview ? hgw_group_overview_rows_count(doc, overview) : 0, count = 0;
    if (rows == 0 || rows < check->limits[HGWI_LIMIT_OVERVIEW_ONLY_DIFFERENCES_rows] || !nothing_used(check, &plan))
        return;
    uint32_t told = hgwi_why_not(check, HGWI_RULE_ALIKE_NEEDS_APART) ? 0 : hgwi_alike_categories(check);
    const trait *traits = traits_make(check, overview, told, &count);
    if (check->no_memory)
        return;
    likest best = commonest(check, traits, count);
    if (best.count < 2 || best.count < check->limits[HGWI_LIMIT_OVERVIEW_ONLY_DIFFERENCES_pupils])
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, overview);
    hgwi_see(check, draft, doc, plan);
    hgwi_say_number(check, draft, "rows", rows);
    hgwi_say_number(check, draft, "n", best.count);
    hgwi_say_number(check, draft, "kind", best.trait->category ? 1 : 2);
    if (best.trait->category)
        hgwi_say_token(check, draft, "similarity", HGW_ENUM_NEED_CATEGORY, best.trait->category);
    else
        hgwi_say_quote(check, draft, "similarity", hgw_factor_text(doc, best.trait->factor));
}
