/* why.c: what was done for a goal, what helped and hindered, and what changed on the way; over the goals that it
 * follows too, so that what worked can be read off across periods.  Progress on the goal and effect of the approach are
 * two judgements (S112, S120, S150). */
#include <string.h>

#include "put_results.h"

/* A chain of goals is followed back so far. */
enum { CHAIN_MOST = 20 };

/* One goal of the chain, in this dossier or in one of an earlier year. */
typedef struct chained {
    const hgw_doc *doc;
    hgw_rec goal;
    const char *id, *period;
    int32_t status, effect;
} chained;

typedef struct chain {
    chained at[CHAIN_MOST];
    int count;
} chain;

/* ---- the chain ---- */

static int in_chain(const chain *c, const hgw_doc *doc, hgw_rec goal) {
    for (int i = 0; i < c->count; i++)
        if (c->at[i].doc == doc && c->at[i].goal == goal)
            return 1;
    return 0;
}

/* The latest result by today. */
static void judge_goal(const hgwi_eval *e, chained *one) {
    hgw_date latest = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(one->doc, HGW_T_GOAL_RESULT, r)) != 0;) {
        hgw_date day = hgw_evaluation_held_on(one->doc, hgw_rec_parent(one->doc, r));
        if (hgw_goal_result_goal(one->doc, r) != one->goal || !hgwi_eval_by_today(e, day) || day < latest)
            continue;
        latest = day;
        one->status = hgw_goal_result_status(one->doc, r);
        one->effect = hgw_goal_result_effect(one->doc, r);
    }
}

/* In this dossier the results of a goal are indexed. */
static void judge_own(const hgwi_eval *e, chained *one) {
    hgw_date latest = 0;
    for (const hgwi_eval_link *l = e->by[HGWI_EVAL_BY_RESULT_GOAL][one->goal]; l; l = l->next) {
        hgw_date day = hgw_evaluation_held_on(e->dossier, hgw_rec_parent(e->dossier, l->rec));
        if (day < latest)
            continue;
        latest = day;
        one->status = hgw_goal_result_status(e->dossier, l->rec);
        one->effect = hgw_goal_result_effect(e->dossier, l->rec);
    }
}

static void add_goal(hgwi_eval *e, chain *c, const hgw_doc *doc, hgw_rec goal) {
    hgw_date first, last;
    if (c->count == CHAIN_MOST || in_chain(c, doc, goal))
        return;
    chained *one = &c->at[c->count++];
    *one = (chained){doc, goal, hgwi_rec_id(doc, goal), hgwi_eval_goal_days(e, doc, goal, &first, &last), 0, 0};
    if (doc == e->dossier)
        judge_own(e, one);
    else
        judge_goal(e, one);
}

/* The goal that one follows: here, or in a dossier of an earlier year. */
static int find_former(const hgwi_eval *e, const chained *one, const hgw_doc **doc, hgw_rec *goal) {
    const char *id = hgw_goal_supersedes(one->doc, one->goal);
    const hgw_doc *docs[] = {one->doc, e->earlier[0], e->earlier[1]};
    for (int i = 0; id && i < 3; i++) {
        hgw_rec found = docs[i] ? hgw_rec_find(docs[i], id) : 0;
        if (!found || hgw_rec_type(docs[i], found) != HGW_T_GOAL || (docs[i] == one->doc && found == one->goal))
            continue;
        *doc = docs[i];
        *goal = found;
        return 1;
    }
    return 0;
}

static void follow_back(hgwi_eval *e, chain *c) {
    const hgw_doc *doc;
    hgw_rec goal;
    for (int i = 0; i < c->count && c->count < CHAIN_MOST; i++)
        if (find_former(e, &c->at[i], &doc, &goal))
            add_goal(e, c, doc, goal);
}

/* ---- approaches ---- */

/* Measurements of the aim before and after an approach began: how often a later one is better. */
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
    if (m < 2 || n < 2 || !instrument || m + n > HGWI_THEIL_SEN_MOST)
        return;
    if (hgwi_nonoverlap(&e->pool, (hgwi_row){before, m}, (hgwi_row){after, n}, instrument->better < 0, 0.95,
                        &overlap) != HGW_OK) {
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

/* Each once, by the serial that marks what was met: those that name the goal, and those that answer a need of it. */
static void own_approaches(hgwi_eval *e, const hgwi_aim *aim, const chained *one, hgw_rec result) {
    const hgwi_eval_link *l, *need;
    e->serial++;
    for (l = e->by[HGWI_EVAL_BY_APPROACH_GOAL][one->goal]; l; l = l->next) {
        if (e->stamp[l->rec] != e->serial)
            put_approach(e, aim, one, l->rec, result);
        e->stamp[l->rec] = e->serial;
    }
    for (need = e->by[HGWI_EVAL_BY_NEED_GOAL][one->goal]; need; need = need->next)
        for (l = e->by[HGWI_EVAL_BY_APPROACH_NEED][need->rec]; l; l = l->next) {
            if (e->stamp[l->rec] != e->serial)
                put_approach(e, aim, one, l->rec, result);
            e->stamp[l->rec] = e->serial;
        }
}

static int names(const hgw_doc *doc, hgw_rec rec, hgw_field list, hgw_rec target) {
    for (int32_t i = 0, n = hgw_item_count(doc, rec, list); i < n; i++)
        if (hgw_item_get(doc, rec, list, i) == target)
            return 1;
    return 0;
}

static void former_approaches(hgwi_eval *e, const hgwi_aim *aim, const chained *one, hgw_rec result) {
    for (hgw_rec r = 0; hgwi_eval_good(e) && (r = hgw_rec_next(one->doc, HGW_T_APPROACH, r)) != 0;)
        if (names(one->doc, r, HGW_APPROACH_GOALS, one->goal) &&
            hgwi_eval_by_today(e, hgw_approach_started_on(one->doc, r)))
            put_approach(e, aim, one, r, result);
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

/* In a dossier of an earlier year that nobody indexed: an analysis was made when its evaluation was held. */
static int made_by_today(const hgwi_eval *e, const hgw_doc *doc, hgw_rec analysis) {
    hgw_rec evaluation = hgw_goal_analysis_evaluation(doc, analysis);
    return !evaluation || hgwi_eval_by_today(e, hgw_evaluation_held_on(doc, evaluation));
}

static void factors(hgwi_eval *e, const chained *one, hgw_rec result) {
    if (one->doc != e->dossier) {
        for (hgw_rec r = 0; hgwi_eval_good(e) && (r = hgw_rec_next(one->doc, HGW_T_GOAL_ANALYSIS, r)) != 0;)
            if (hgw_goal_analysis_goal(one->doc, r) == one->goal && made_by_today(e, one->doc, r))
                factors_of_analysis(e, one, r, result);
        return;
    }
    for (const hgwi_eval_link *l = e->by[HGWI_EVAL_BY_ANALYSIS_GOAL][one->goal]; l; l = l->next)
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
    if (one->doc != e->dossier) {
        for (hgw_rec r = 0; hgwi_eval_good(e) && (r = hgw_rec_next(one->doc, HGW_T_ADJUSTMENT, r)) != 0;)
            if (hgw_adjustment_goal(one->doc, r) == one->goal &&
                hgwi_eval_by_today(e, hgw_adjustment_decided_on(one->doc, r)))
                put_adjustment(e, one, r, result);
        return;
    }
    for (const hgwi_eval_link *l = e->by[HGWI_EVAL_BY_ADJUSTMENT_GOAL][one->goal]; l; l = l->next)
        put_adjustment(e, one, l->rec, result);
}

/* Of a goal its chain; of an outcome the goals that serve it. */
void hgwi_eval_why(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result) {
    chain c;
    c.count = 0;
    if (!hgwi_eval_good(e))
        return;
    if (aim->is_goal)
        add_goal(e, &c, e->dossier, aim->rec);
    for (const hgwi_eval_link *l = aim->is_goal ? NULL : e->by[HGWI_EVAL_BY_GOAL_OUTCOME][aim->rec]; l; l = l->next)
        add_goal(e, &c, e->dossier, l->rec);
    follow_back(e, &c);
    for (int i = 0; i < c.count && hgwi_eval_good(e); i++) {
        if (c.at[i].doc == e->dossier)
            own_approaches(e, aim, &c.at[i], result);
        else
            former_approaches(e, aim, &c.at[i], result);
        factors(e, &c.at[i], result);
        adjustments(e, &c.at[i], result);
    }
}
