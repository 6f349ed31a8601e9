/* p3_factors.c: principle 3, is more than the child looked at, and do home and school go the same way? */
#include "rules/say.h"

/* ---- ONLY_CHILD_FACTORS ---- */

/* Hindrances, and those of them that are put with the child. */
typedef struct hindrances {
    int32_t all, child;
} hindrances;

static void count_factor(const hgwi_check *check, hgw_rec factor, hindrances *h) {
    if (!factor || !check->visible[factor] || hgw_factor_kind(check->dossier, factor) != HGW_FACTOR_KIND_HINDERING)
        return;
    h->all++;
    h->child += hgw_factor_holder(check->dossier, factor) == HGW_FACTOR_HOLDER_PUPIL;
}

static int only_child(const hindrances *h) {
    return h->all > 0 && h->child == h->all;
}

static void see_analyses(hgwi_check *check, hgwi_draft *draft, hgwi_recs analyses) {
    hgw_rec *sorted = hgwi_room(check, (size_t)analyses.count, sizeof *sorted);
    for (int32_t i = 0; i < analyses.count && sorted; i++)
        sorted[i] = analyses.at[i];
    hgwi_sort_ids(check, sorted, sorted ? analyses.count : 0);
    for (int32_t i = 0; i < analyses.count && sorted; i++)
        hgwi_see(check, draft, check->dossier, sorted[i]);
}

/* All analyses of a goal together; a hindrance elsewhere that names the goal counts too. */
static void look_at_analyses(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count && !check->no_memory; i++) {
        const hgwi_goal *goal = &check->goals[i];
        hgwi_recs analyses = hgwi_by(check, HGWI_BY_GOAL_ANALYSIS_GOAL, goal->rec);
        hgwi_recs named = hgwi_by(check, HGWI_BY_FACTOR_GOALS, goal->rec);
        hindrances h = {0, 0};
        if (goal->status == HGW_GOAL_STATUS_MET || goal->dropped)
            continue;
        for (int32_t j = 0; j < analyses.count; j++)
            for (int32_t k = 0, n = hgw_goal_analysis_factors_count(doc, analyses.at[j]); k < n; k++)
                count_factor(check, hgw_goal_analysis_factors_at(doc, analyses.at[j], k), &h);
        for (int32_t j = 0; j < named.count && h.all > 0; j++)
            count_factor(check, named.at[j], &h);
        if (!only_child(&h))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, goal->rec);
        see_analyses(check, draft, analyses);
        hgwi_say_quote(check, draft, "about", hgw_goal_text(doc, goal->rec));
    }
}

/* By place of a pupil: the day of the latest overview it stands in. */
static hgw_date *latest_overviews(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgw_date *latest = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, sizeof *latest);
    hgwi_recs rows = hgwi_all(check, HGW_T_OVERVIEW_ROW);
    for (int32_t i = 0; i < rows.count && latest; i++) {
        hgw_rec pupil = hgw_overview_row_pupil(doc, rows.at[i]);
        hgw_date made = hgw_group_overview_made_on(doc, hgw_rec_parent(doc, rows.at[i]));
        if (pupil && made > latest[check->place[pupil]])
            latest[check->place[pupil]] = made;
    }
    return latest;
}

/* A child for whom a later overview was made is looked at there. */
static int row_speaks(const hgwi_check *check, hgw_rec row, const hgw_date *latest) {
    const hgw_doc *doc = check->dossier;
    hgw_rec pupil = hgw_overview_row_pupil(doc, row);
    hindrances h = {0, 0};
    if (!pupil || hgw_group_overview_made_on(doc, hgw_rec_parent(doc, row)) != latest[check->place[pupil]])
        return 0;
    for (int32_t i = 0, n = hgw_overview_row_factors_count(doc, row); i < n; i++)
        count_factor(check, hgw_overview_row_factors_at(doc, row, i), &h);
    return only_child(&h);
}

/* One finding for all such rows of an overview. */
static void look_at_overviews(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs overviews = hgwi_all(check, HGW_T_GROUP_OVERVIEW);
    size_t room = (size_t)hgwi_all(check, HGW_T_OVERVIEW_ROW).count;
    hgw_rec *rows = hgwi_room(check, room, sizeof *rows), *pupils = hgwi_room(check, room, sizeof *pupils);
    const hgw_date *latest = latest_overviews(check);
    for (int32_t i = 0; i < overviews.count && !check->no_memory; i++) {
        int32_t count = 0;
        for (int32_t j = 0, n = hgw_group_overview_rows_count(doc, overviews.at[i]); j < n; j++) {
            hgw_rec row = hgw_group_overview_rows_at(doc, overviews.at[i], j);
            if (row_speaks(check, row, latest))
                rows[count++] = row;
        }
        if (count == 0)
            continue;
        hgwi_sort_ids(check, rows, count);
        for (int32_t j = 0; j < count; j++)
            pupils[j] = hgw_overview_row_pupil(doc, rows[j]);
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, overviews.at[i]);
        for (int32_t j = 0; j < count; j++)
            hgwi_see(check, draft, doc, rows[j]);
        hgwi_say_pupils(check, draft, "about", pupils, count);
    }
}

void hgwi_rule_only_child_factors(hgwi_check *check) {
    look_at_analyses(check);
    if (!check->no_memory)
        look_at_overviews(check);
}

/* ---- HOME_AND_SCHOOL_APART ---- */

/* The goals of one need: at home, and at school.  Needs in a row with the same activities, or approaches, have the same
 * ones: these are gathered once. */
typedef struct ways {
    hgw_rec *home, *school; /* room for all goals each */
    int32_t home_count, school_count;
    hgw_rec *at_home, *at_school; /* by place of a goal: the need it was counted for */
    hgw_rec *texts;               /* by key of a text: the need for which a goal with it was counted at school */
    hgw_rec home_of, school_of;   /* the needs for which they were gathered */
    uint8_t by_need;              /* one of the approaches is for the goal of the need */
    uint8_t apart;
} ways;

/* Each goal once, while it can still be worked on. */
static void enter(const hgwi_check *check, hgw_rec need, hgw_rec rec, hgw_rec *seen, hgw_rec *list, int32_t *count) {
    const hgwi_goal *goal = hgwi_goal_of(check, rec);
    if (!goal || goal->past || seen[check->place[rec]] == need)
        return;
    seen[check->place[rec]] = need;
    list[(*count)++] = rec;
}

static int same_by(const hgwi_check *check, int by, hgw_rec need, hgw_rec former) {
    hgwi_recs a = hgwi_by(check, by, need), b = hgwi_by(check, by, former);
    if (former == 0 || a.count != b.count)
        return 0;
    for (int32_t i = 0; i < a.count; i++)
        if (a.at[i] != b.at[i])
            return 0;
    return 1;
}

/* An activity that was done is over. */
static int enter_home(const hgwi_check *check, hgw_rec need, ways *w) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs activities = hgwi_by(check, HGWI_BY_PARENT_ACTIVITY_NEEDS, need);
    if (same_by(check, HGWI_BY_PARENT_ACTIVITY_NEEDS, need, w->home_of))
        return 0;
    w->home_of = need;
    w->home_count = 0;
    for (int32_t i = 0; i < activities.count; i++) {
        hgw_date done = hgw_parent_activity_done_on(doc, activities.at[i]);
        if (done == 0 || (check->today != 0 && done > check->today))
            enter(check, need, hgw_parent_activity_goal(doc, activities.at[i]), w->at_home, w->home, &w->home_count);
    }
    hgwi_sort_ids(check, w->home, w->home_count);
    return 1;
}

/* An approach that names no goal is for the goal of the need. */
static int enter_school(const hgwi_check *check, hgw_rec need, ways *w) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs approaches = hgwi_by(check, HGWI_BY_APPROACH_NEEDS, need);
    if (!w->by_need && same_by(check, HGWI_BY_APPROACH_NEEDS, need, w->school_of))
        return 0;
    w->school_of = need;
    w->school_count = 0;
    w->by_need = 0;
    for (int32_t i = 0; i < approaches.count; i++) {
        int32_t n = hgw_approach_goals_count(doc, approaches.at[i]);
        for (int32_t j = 0; j < n; j++)
            enter(check, need, hgw_approach_goals_at(doc, approaches.at[i], j), w->at_school, w->school,
                  &w->school_count);
        if (n == 0)
            enter(check, need, hgw_need_goal(doc, need), w->at_school, w->school, &w->school_count);
        w->by_need |= n == 0;
    }
    hgwi_sort_ids(check, w->school, w->school_count);
    for (int32_t i = 0; i < w->school_count; i++)
        w->texts[hgwi_goal_of(check, w->school[i])->text_key] = need;
    return 1;
}

static int needs_one_of(const hgwi_check *check, hgw_rec goal, const hgw_rec *seen, hgw_rec need) {
    for (int32_t i = 0, n = hgw_goal_prerequisites_count(check->dossier, goal); i < n; i++) {
        hgw_rec former = hgw_goal_prerequisites_at(check->dossier, goal, i);
        if (former && check->visible[former] && seen[check->place[former]] == need)
            return 1;
    }
    return 0;
}

/* No goal at home is one at school, has the same text, or is a step towards it or from it. */
static int apart(const hgwi_check *check, const ways *w) {
    for (int32_t i = 0; i < w->home_count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, w->home[i]);
        if (w->at_school[check->place[goal->rec]] == w->school_of ||
            (goal->text_key && w->texts[goal->text_key] == w->school_of) ||
            needs_one_of(check, goal->rec, w->at_school, w->school_of))
            return 0;
    }
    for (int32_t i = 0; i < w->school_count; i++)
        if (needs_one_of(check, w->school[i], w->at_home, w->home_of))
            return 0;
    return w->home_count > 0 && w->school_count > 0;
}

static int make_ways(hgwi_check *check, ways *w) {
    size_t goals = (size_t)hgwi_all(check, HGW_T_GOAL).count;
    w->home = hgwi_room(check, goals, sizeof *w->home);
    w->school = hgwi_room(check, goals, sizeof *w->school);
    w->at_home = hgwi_room(check, goals, sizeof *w->at_home);
    w->at_school = hgwi_room(check, goals, sizeof *w->at_school);
    w->texts = hgwi_room(check, (size_t)check->word_count + 1, sizeof *w->texts);
    return !check->no_memory;
}

void hgwi_rule_home_and_school_apart(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    ways w = {0};
    if (!make_ways(check, &w))
        return;
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++) {
        hgw_rec need = needs.at[i];
        if (hgw_need_pupils_count(doc, need) == 0)
            continue;
        int fresh = enter_home(check, need, &w);
        if (enter_school(check, need, &w) || fresh)
            w.apart = (uint8_t)apart(check, &w);
        if (!w.apart)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, need);
        hgwi_say_quote(check, draft, "need", hgw_need_text(doc, need));
        hgwi_say_goals(check, draft, "goal", w.home, w.home_count);
        hgwi_say_goals(check, draft, "goals", w.school, w.school_count);
    }
}
