/* why.c: what was done for a goal, what helped and hindered, and what changed on the way; over the goals that it
 * follows too, so that what worked can be read off across periods.  Progress on the goal and effect of the approach are
 * two judgements (S112, S120, S150). */
#include <string.h>

#include "put_results.h"

/* A goal is followed back so far; and that many measurements are compared with each other. */
enum { BACK_MOST = 20, COMPARED_MOST = 200 };

/* One goal of the chain, in this dossier or in one of an earlier year. */
typedef struct chained {
    const hgwi_eval_index *index;
    const hgw_doc *doc;
    hgw_rec goal;
    const char *id, *period;
    int32_t status, effect;
    int back; /* how many goals it lies back */
} chained;

typedef struct chain {
    chained *at;
    int32_t count, room;
} chain;

/* ---- the chain ---- */

static chained *chain_room(hgwi_eval *e, chain *c) {
    if (c->count == c->room) {
        int32_t room = c->room ? 2 * c->room : 16;
        chained *more = hgwi_eval_room(e, (size_t)room, sizeof *more);
        if (!more)
            return NULL;
        if (c->count > 0)
            memcpy(more, c->at, (size_t)c->count * sizeof *more);
        c->at = more;
        c->room = room;
    }
    return &c->at[c->count++];
}

static void add_goal(hgwi_eval *e, chain *c, const hgwi_eval_index *index, hgw_rec goal, int back) {
    hgw_date first, last;
    chained *one = chain_room(e, c);
    if (!one)
        return;
    *one = (chained){
        index, index->doc, goal, hgwi_rec_id(index->doc, goal), hgwi_eval_goal_days(e, index->doc, goal, &first, &last),
        0,     0,          back};
    hgwi_eval_looked_back(index, goal, &one->status, &one->effect);
}

/* The goal that one follows: here, or in a dossier of an earlier year. */
static hgw_rec find_former(const hgwi_eval *e, const chained *one, const hgwi_eval_index **index) {
    const char *id = hgw_goal_supersedes(one->doc, one->goal);
    const hgwi_eval_index *where[] = {one->index, &e->index[1], &e->index[2]};
    for (int i = 0; id && i < 3; i++) {
        hgw_rec found = where[i]->doc ? hgw_rec_find(where[i]->doc, id) : 0;
        if (!found || hgw_rec_type(where[i]->doc, found) != HGW_T_GOAL ||
            (where[i]->doc == one->doc && found == one->goal))
            continue;
        *index = where[i];
        return found;
    }
    return 0;
}

/* Each goal once: what was met bears the serial. */
static void follow_back(hgwi_eval *e, chain *c) {
    const hgwi_eval_index *index = NULL;
    for (int32_t i = 0; i < c->count && hgwi_eval_good(e); i++) {
        hgw_rec goal = c->at[i].back < BACK_MOST ? find_former(e, &c->at[i], &index) : 0;
        if (!goal || index->stamp[goal] == e->serial)
            continue;
        index->stamp[goal] = e->serial;
        add_goal(e, c, index, goal, c->at[i].back + 1);
    }
}

/* ---- approaches ---- */

/* One pupil; of several together a figure for single cases says nothing. */
static int of_one_pupil(const hgwi_points_of *all) {
    return all->count > 0 && all->at[0].pupil >= 0 && all->at[0].pupil == all->at[all->count - 1].pupil;
}

/* Measurements of the aim before and after an approach began: of one pupil, how often a later one is better. */
static void compare(hgwi_eval *e, const hgwi_aim *aim, hgw_date began, hgw_rec rec) {
    const hgwi_instrument *instrument = hgwi_eval_instrument_at(e, aim->instrument);
    hgwi_points_of all = aim->linked;
    double *before = hgwi_eval_room(e, (size_t)all.count, sizeof *before);
    double *after = hgwi_eval_room(e, (size_t)all.count, sizeof *after);
    int32_t m = 0, n = 0;
    hgwi_overlap overlap;
    for (int32_t i = 0; i < all.count && hgwi_eval_good(e); i++) {
        const hgwi_measure_point *point = &all.at[i];
        if (point->instrument != aim->instrument || !hgw_has(point->doc, point->rec, HGW_EVIDENCE_SCORE))
            continue;
        double score = hgw_evidence_score(point->doc, point->rec);
        if (point->day < began)
            before[m++] = score;
        else
            after[n++] = score;
    }
    if (!hgwi_eval_good(e) || m + n == 0)
        return;
    hgwi_eval_put_int(e, rec, HGW_APPROACH_RESULT_BEFORE_COUNT, m);
    hgwi_eval_put_int(e, rec, HGW_APPROACH_RESULT_AFTER_COUNT, n);
    if (m < 2 || n < 2 || !instrument || m + n > COMPARED_MOST || !of_one_pupil(&all))
        return;
    if (hgwi_nonoverlap(e->now, (hgwi_row){before, m}, (hgwi_row){after, n}, instrument->better < 0, 0.95, &overlap) !=
        HGW_OK) {
        hgwi_eval_try(e, hgwi_fail(e->ctx, HGWI_ERR_NOMEM, NULL, 0));
        return;
    }
    hgwi_eval_put_real(e, rec, HGW_APPROACH_RESULT_NAP, overlap.nap);
    if (overlap.nap > 0 && overlap.nap < 1) { /* else there is no interval to trust */
        hgwi_eval_put_real(e, rec, HGW_APPROACH_RESULT_NAP_LOWER, overlap.nap_ci_lower);
        hgwi_eval_put_real(e, rec, HGW_APPROACH_RESULT_NAP_UPPER, overlap.nap_ci_upper);
    }
}

static void put_approach(hgwi_eval *e, const hgwi_aim *aim, const chained *one, hgw_rec approach, hgw_rec result) {
    hgw_date began = hgw_approach_started_on(one->doc, approach);
    hgw_rec made = hgwi_eval_add(e, result, HGW_AIM_RESULT_APPROACHES);
    if (!made)
        return;
    hgwi_eval_put_text(e, made, HGW_APPROACH_RESULT_APPROACH, hgwi_rec_id(one->doc, approach));
    hgwi_eval_put_text(e, made, HGW_APPROACH_RESULT_TEXT, hgw_approach_text(one->doc, approach));
    hgwi_eval_put_text(e, made, HGW_APPROACH_RESULT_GOAL, one->id);
    hgwi_eval_put_text(e, made, HGW_APPROACH_RESULT_PERIOD, one->period);
    hgwi_eval_put_some(e, made, HGW_APPROACH_RESULT_STARTED_ON, began);
    hgwi_eval_put_some(e, made, HGW_APPROACH_RESULT_STATUS, one->status);
    hgwi_eval_put_some(e, made, HGW_APPROACH_RESULT_EFFECT, one->effect);
    if (began && one->doc == e->dossier)
        compare(e, aim, began, made);
}

/* Each once, by a serial of its own: those that name the goal, and those that answer a need of it. */
static void approaches(hgwi_eval *e, const hgwi_aim *aim, const chained *one, hgw_rec result) {
    hgwi_eval_link **const *by = one->index->by;
    uint32_t *stamp = one->index->stamp;
    const hgwi_eval_link *l, *need;
    e->serial++;
    for (l = by[HGWI_EVAL_BY_APPROACH_GOAL][one->goal]; l; l = l->next) {
        if (stamp[l->rec] != e->serial)
            put_approach(e, aim, one, l->rec, result);
        stamp[l->rec] = e->serial;
    }
    for (need = by[HGWI_EVAL_BY_NEED_GOAL][one->goal]; need; need = need->next)
        for (l = by[HGWI_EVAL_BY_APPROACH_NEED][need->rec]; l; l = l->next) {
            if (stamp[l->rec] != e->serial)
                put_approach(e, aim, one, l->rec, result);
            stamp[l->rec] = e->serial;
        }
}

/* ---- factors and adjustments ---- */

static void put_factor(hgwi_eval *e, const chained *one, hgw_rec factor, hgw_rec result) {
    hgw_rec made = hgwi_eval_add(e, result, HGW_AIM_RESULT_FACTORS);
    if (!made)
        return;
    hgwi_eval_put_text(e, made, HGW_FACTOR_RESULT_FACTOR, hgwi_rec_id(one->doc, factor));
    hgwi_eval_put_text(e, made, HGW_FACTOR_RESULT_TEXT, hgw_factor_text(one->doc, factor));
    hgwi_eval_put_some(e, made, HGW_FACTOR_RESULT_KIND, hgw_factor_kind(one->doc, factor));
    hgwi_eval_put_text(e, made, HGW_FACTOR_RESULT_GOAL, one->id);
    hgwi_eval_put_some(e, made, HGW_FACTOR_RESULT_STATUS, one->status);
}

static void factors_of_analysis(hgwi_eval *e, const chained *one, hgw_rec analysis, hgw_rec result) {
    for (int32_t i = 0, n = hgw_goal_analysis_factors_count(one->doc, analysis); i < n; i++) {
        hgw_rec factor = hgw_goal_analysis_factors_at(one->doc, analysis, i);
        if (factor)
            put_factor(e, one, factor, result);
    }
}

static void factors(hgwi_eval *e, const chained *one, hgw_rec result) {
    for (const hgwi_eval_link *l = one->index->by[HGWI_EVAL_BY_ANALYSIS_GOAL][one->goal]; l; l = l->next)
        factors_of_analysis(e, one, l->rec, result);
}

static void put_adjustment(hgwi_eval *e, const chained *one, hgw_rec adjustment, hgw_rec result) {
    hgw_rec made = hgwi_eval_add(e, result, HGW_AIM_RESULT_ADJUSTMENTS);
    if (!made)
        return;
    hgwi_eval_put_text(e, made, HGW_ADJUSTMENT_RESULT_ADJUSTMENT, hgwi_rec_id(one->doc, adjustment));
    hgwi_eval_put_text(e, made, HGW_ADJUSTMENT_RESULT_TEXT, hgw_adjustment_text(one->doc, adjustment));
    hgwi_eval_put_some(e, made, HGW_ADJUSTMENT_RESULT_DIRECTION, hgw_adjustment_direction(one->doc, adjustment));
    hgwi_eval_put_text(e, made, HGW_ADJUSTMENT_RESULT_GOAL, one->id);
    hgwi_eval_put_some(e, made, HGW_ADJUSTMENT_RESULT_DECIDED_ON, hgw_adjustment_decided_on(one->doc, adjustment));
}

static void adjustments(hgwi_eval *e, const chained *one, hgw_rec result) {
    for (const hgwi_eval_link *l = one->index->by[HGWI_EVAL_BY_ADJUSTMENT_GOAL][one->goal]; l; l = l->next)
        put_adjustment(e, one, l->rec, result);
}

/* Of a goal its chain; of an outcome the goals that serve it. */
void hgwi_eval_why(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result) {
    chain c = {NULL, 0, 0};
    if (!hgwi_eval_good(e))
        return;
    e->serial++;
    if (aim->is_goal) {
        e->stamp[aim->rec] = e->serial;
        add_goal(e, &c, &e->index[0], aim->rec, 0);
    }
    for (const hgwi_eval_link *l = aim->is_goal ? NULL : e->by[HGWI_EVAL_BY_GOAL_OUTCOME][aim->rec]; l; l = l->next) {
        if (e->stamp[l->rec] != e->serial)
            add_goal(e, &c, &e->index[0], l->rec, 0);
        e->stamp[l->rec] = e->serial;
    }
    follow_back(e, &c);
    for (int32_t i = 0; i < c.count && hgwi_eval_good(e); i++) {
        approaches(e, aim, &c.at[i], result);
        factors(e, &c.at[i], result);
        adjustments(e, &c.at[i], result);
    }
}
