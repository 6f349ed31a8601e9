/* aims.c: what is to be reached, by whom and by when: the outcome targets, and the goals of the period at hand. */
#include <string.h>

#include "evaluation_room.h"

/* ---- when a goal is worked on ---- */

static void span_of(const hgwi_eval *e, const char *id, hgw_date *first, hgw_date *last) {
    const hgw_doc *doc = NULL;
    hgw_rec rec = hgwi_eval_calendar_link(e, id, HGW_T_PERIOD, HGW_T_BLOCK, &doc);
    if (!rec)
        return;
    int block = hgw_rec_type(doc, rec) == HGW_T_BLOCK;
    *first = block ? hgw_block_first_day(doc, rec) : hgw_period_first_day(doc, rec);
    *last = block ? hgw_block_last_day(doc, rec) : hgw_period_last_day(doc, rec);
}

/* Of plans that list the goal, the first one that says when. */
static const char *by_plan(const hgwi_eval *e, hgw_rec goal, hgw_date *first, hgw_date *last) {
    for (const hgwi_eval_link *link = e->by[HGWI_EVAL_BY_PLAN_GOAL][goal]; link; link = link->next) {
        const char *period = hgw_plan_period(e->dossier, link->rec);
        *first = hgw_plan_start_date(e->dossier, link->rec);
        *last = hgw_plan_end_date(e->dossier, link->rec);
        if (period || *first || *last)
            return period;
    }
    return NULL;
}

static const char *by_subgroup(const hgw_doc *doc, hgw_rec goal) {
    for (int32_t i = 0, n = hgw_goal_subgroups_count(doc, goal); i < n; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(doc, goal, i);
        const char *period = subgroup ? hgw_subgroup_period(doc, subgroup) : NULL;
        if (period)
            return period;
    }
    return NULL;
}

const char *hgwi_eval_goal_days(const hgwi_eval *e, const hgw_doc *doc, hgw_rec goal, hgw_date *first, hgw_date *last) {
    const char *period = hgw_goal_period(doc, goal);
    *first = *last = 0;
    if (!period && doc == e->dossier)
        period = by_plan(e, goal, first, last);
    if (!period && *first == 0 && *last == 0)
        period = by_subgroup(doc, goal);
    if (period && *first == 0 && *last == 0)
        span_of(e, period, first, last);
    return period;
}

/* ---- whom it is for ---- */

/* Pupils as they are named, each once; `all`: everybody. */
typedef struct crowd {
    hgwi_eval *e;
    int32_t *places;
    int32_t count;
    int named, all;
} crowd;

static void let_in(crowd *c, hgw_rec pupil) {
    const char *id = pupil ? hgwi_rec_id(c->e->dossier, pupil) : NULL;
    int32_t place = id ? hgwi_idtree_find(&c->e->pupil_ids, id, strlen(id)) : 0;
    c->named = 1;
    if (place == 0 || c->e->seen[place - 1])
        return;
    c->e->seen[place - 1] = 1;
    c->places[c->count++] = place - 1;
}

/* A base group that names nobody is the whole group. */
static void let_in_subgroup(crowd *c, hgw_rec subgroup) {
    const hgw_doc *doc = c->e->dossier;
    int32_t count = subgroup ? hgw_subgroup_pupils_count(doc, subgroup) : 0;
    c->named = 1;
    for (int32_t i = 0; i < count; i++)
        let_in(c, hgw_subgroup_pupils_at(doc, subgroup, i));
    c->all |= subgroup && count == 0 && hgw_subgroup_kind(doc, subgroup) == HGW_SUBGROUP_KIND_BASE;
}

static int fits(const hgwi_eval *e, hgw_rec rec, hgw_field grades, int32_t pupil) {
    int32_t count = hgw_item_count(e->dossier, rec, grades);
    for (int32_t i = 0; i < count; i++)
        if (hgw_item_get(e->dossier, rec, grades, i) == hgwi_eval_grade(e, pupil))
            return 1;
    return count == 0;
}

static int by_place(const void *left, const void *right, void *user) {
    (void)user;
    int32_t a = *(const int32_t *)left, b = *(const int32_t *)right;
    return (a > b) - (a < b);
}

/* Keep what the crowd is; when it is everybody, the list that all aims share. */
static void keep(hgwi_eval *e, const crowd *c, hgw_field grades, hgwi_aim *aim) {
    int all = c->all || !c->named;
    const int32_t *from = all ? e->everyone : c->places;
    int32_t count = all ? e->pupil_count : c->count, kept = 0;
    aim->pupils = e->everyone;
    aim->pupil_count = e->pupil_count;
    if (all && hgw_item_count(e->dossier, aim->rec, grades) == 0)
        return;
    int32_t *places = hgwi_eval_room(e, (size_t)count, sizeof *places);
    for (int32_t i = 0; i < count && places; i++)
        if (fits(e, aim->rec, grades, from[i]))
            places[kept++] = from[i];
    if (places)
        hgwi_sort(places, (size_t)kept, sizeof *places, by_place, NULL);
    aim->pupils = places;
    aim->pupil_count = kept;
}

/* Those named and those of the subgroups; when there are none, all.  Of these, those of the grades. */
static void for_whom(hgwi_eval *e, hgwi_aim *aim) {
    const hgw_doc *doc = e->dossier;
    hgw_field pupils = aim->is_goal ? HGW_GOAL_PUPILS : HGW_OUTCOME_TARGET_PUPILS;
    hgw_field subgroups = aim->is_goal ? HGW_GOAL_SUBGROUPS : HGW_OUTCOME_TARGET_SUBGROUPS;
    crowd c = {e, e->some_pupils, 0, 0, 0};
    if (!hgwi_eval_good(e))
        return;
    for (int32_t i = 0, n = hgw_item_count(doc, aim->rec, pupils); i < n; i++)
        let_in(&c, (hgw_rec)hgw_item_get(doc, aim->rec, pupils, i));
    for (int32_t i = 0, n = hgw_item_count(doc, aim->rec, subgroups); i < n; i++)
        let_in_subgroup(&c, (hgw_rec)hgw_item_get(doc, aim->rec, subgroups, i));
    keep(e, &c, aim->is_goal ? HGW_GOAL_GRADES : HGW_OUTCOME_TARGET_GRADES, aim);
    for (int32_t i = 0; i < c.count; i++)
        e->seen[c.places[i]] = 0;
}

/* ---- by when ---- */

static void moment_of(const hgwi_eval *e, hgwi_aim *aim) {
    const hgw_doc *doc = NULL;
    hgw_rec moment = hgwi_eval_calendar_link(e, aim->moment, HGW_T_MEASURE_MOMENT, 0, &doc);
    if (!moment)
        return;
    aim->moment_kind = hgw_measure_moment_kind(doc, moment);
    aim->window_first = hgw_measure_moment_window_start(doc, moment);
    aim->window_last = hgw_measure_moment_window_end(doc, moment);
}

/* The school's own day of the test; else the first school day of the window. */
static void outcome_days(const hgwi_eval *e, hgwi_aim *aim) {
    moment_of(e, aim);
    aim->due = hgw_outcome_target_due_on(e->dossier, aim->rec);
    if (aim->due == 0 && aim->window_first) {
        aim->due = hgwi_add_school(&e->time, aim->window_first, 0);
        aim->due_from_window = 1;
    }
    aim->start = hgw_outcome_target_start_on(e->dossier, aim->rec);
}

/* ---- the two kinds ---- */

static double real_or_none(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    return hgw_has(doc, rec, field) ? hgw_get_real(doc, rec, field) : HGWI_UNDEFINED;
}

static void take_outcome(hgwi_eval *e, hgw_rec outcome, hgwi_aim *aim) {
    const hgw_doc *doc = e->dossier;
    aim->rec = outcome;
    aim->subject = hgw_outcome_target_subject(doc, outcome);
    aim->moment = hgw_outcome_target_moment(doc, outcome);
    aim->instrument = hgwi_eval_instrument(e, hgw_outcome_target_instrument(doc, outcome));
    aim->target = real_or_none(doc, outcome, HGW_OUTCOME_TARGET_SCORE);
    aim->grading = hgw_outcome_target_grading(doc, outcome);
    aim->share = real_or_none(doc, outcome, HGW_OUTCOME_TARGET_SHARE);
    if (aim->share > 1)
        aim->share /= 100; /* "75" is meant as 75 per cent */
    if (!(aim->share > 0 && aim->share <= 1))
        aim->share = HGWI_UNDEFINED;
    outcome_days(e, aim);
    for_whom(e, aim);
}

static void take_goal(hgwi_eval *e, hgw_rec goal, hgwi_aim *aim) {
    const hgw_doc *doc = e->dossier;
    hgw_date first, last;
    aim->rec = goal;
    aim->is_goal = 1;
    aim->subject = hgw_goal_subject(doc, goal);
    aim->instrument = hgwi_eval_instrument(e, hgw_goal_instrument(doc, goal));
    aim->target = real_or_none(doc, goal, HGW_GOAL_SCORE);
    aim->grading = hgw_goal_grading(doc, goal);
    aim->share = HGWI_UNDEFINED;
    hgwi_eval_goal_days(e, doc, goal, &first, &last);
    aim->start = first;
    aim->due = hgw_has(doc, goal, HGW_GOAL_TARGET_DATE) ? hgw_goal_target_date(doc, goal) : last;
    aim->judged_on = hgwi_eval_looked_back(&e->index[0], goal, &aim->status, &aim->effect);
    for_whom(e, aim);
}

static int asked_for(const hgwi_eval *e, hgw_rec rec) {
    const char *asked = e->options ? hgw_evaluate_options_aim(e->options, HGW_ROOT) : NULL;
    return !asked || hgwi_eval_same(asked, hgwi_rec_id(e->dossier, rec));
}

/* Goals that were made after today do not exist. */
static int is_there(const hgwi_eval *e, hgw_rec goal) {
    return hgwi_eval_by_today(e, hgw_goal_made_on(e->dossier, goal));
}

void hgwi_eval_aims(hgwi_eval *e) {
    int32_t outcomes = hgw_dossier_outcome_targets_count(e->dossier, HGW_ROOT);
    int32_t goals = hgw_dossier_goals_count(e->dossier, HGW_ROOT);
    e->aims = hgwi_eval_room(e, (size_t)outcomes + (size_t)goals, sizeof *e->aims);
    e->everyone = hgwi_eval_room(e, (size_t)e->pupil_count, sizeof *e->everyone);
    e->some_pupils = hgwi_eval_room(e, (size_t)e->pupil_count, sizeof *e->some_pupils);
    e->seen = hgwi_eval_room(e, (size_t)e->pupil_count, 1);
    hgwi_eval_of_pupils(e);
    for (int32_t i = 0; i < e->pupil_count && hgwi_eval_good(e); i++)
        e->everyone[i] = i;
    for (int32_t i = 0; i < outcomes && hgwi_eval_good(e); i++) {
        hgw_rec outcome = hgw_dossier_outcome_targets_at(e->dossier, HGW_ROOT, i);
        if (asked_for(e, outcome))
            take_outcome(e, outcome, &e->aims[e->aim_count++]);
    }
    for (int32_t i = 0; i < goals && hgwi_eval_good(e); i++) {
        hgw_rec goal = hgw_dossier_goals_at(e->dossier, HGW_ROOT, i);
        if (asked_for(e, goal) && is_there(e, goal))
            take_goal(e, goal, &e->aims[e->aim_count++]);
    }
    if (hgwi_eval_good(e) && e->aim_count == 0 && e->options && hgw_has(e->options, HGW_ROOT, HGW_EVALUATE_OPTIONS_AIM))
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_EVALUATE_AIM, NULL, 0));
}

/* ---- the target of one pupil ---- */

double hgwi_eval_target(const hgwi_eval *e, const hgwi_aim *aim, const hgwi_instrument *instrument, int32_t pupil) {
    if (hgwi_defined(aim->target))
        return aim->target;
    return aim->grading ? hgwi_eval_bound(instrument, aim->grading, hgwi_eval_grade(e, pupil), aim->moment_kind)
                        : HGWI_UNDEFINED;
}

/* ---- when its turn comes ---- */

static void add_instrument(int32_t number, hgwi_aim *aim) {
    for (int32_t i = 0; i < aim->instrument_count; i++)
        if (aim->instruments[i] == number)
            return;
    if (aim->instrument_count < HGWI_INSTRUMENTS_MOST)
        aim->instruments[aim->instrument_count++] = number;
}

/* An aim that names no instrument and is measured with one only means that one. */
void hgwi_eval_prepare(hgwi_eval *e, hgwi_aim *aim) {
    int32_t only = 0, several = 0;
    hgwi_eval_turn(e, aim);
    aim->linked = hgwi_eval_linked(e, aim);
    if (!hgwi_eval_good(e))
        return;
    for (int32_t i = 0; i < aim->linked.count && aim->instrument == 0; i++) {
        int32_t number = aim->linked.at[i].instrument;
        several |= number != 0 && only != 0 && number != only;
        only = number ? number : only;
    }
    if (aim->instrument == 0 && !several)
        aim->instrument = only;
    if (aim->instrument)
        add_instrument(aim->instrument, aim);
    for (int32_t i = 0; i < aim->linked.count; i++)
        add_instrument(aim->linked.at[i].instrument, aim);
}

const int32_t *hgwi_eval_asked(hgwi_eval *e, const hgwi_aim *aim, int32_t *count) {
    int32_t *places = aim->is_goal && !hgwi_defined(aim->target) && !aim->grading
                          ? hgwi_eval_room(e, (size_t)aim->linked.count, sizeof *places)
                          : NULL;
    *count = aim->pupil_count;
    if (!places)
        return aim->pupils;
    *count = 0;
    for (int32_t i = 0; i < aim->linked.count; i++) {
        int32_t pupil = aim->linked.at[i].pupil;
        if (pupil >= 0 && (*count == 0 || places[*count - 1] != pupil))
            places[(*count)++] = pupil;
    }
    return places;
}
