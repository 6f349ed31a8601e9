/* tastes.c: evidence and evaluations by subject and day, so that those between two days are found quickly. */
#include "tastes.h"
#include "evaluated.h"

enum { ANY_SUBJECT = -1 };

static void add(hgwi_tastes *t, int32_t subject, hgw_date day) {
    if (day == 0 || t->check->no_memory || (t->last.subject == subject && t->last.day == day))
        return;
    if (subject != ANY_SUBJECT)
        t->last = (hgwi_taste){subject, day};
    if (t->count == t->room) {
        int32_t room = t->room * 2 + 64;
        hgwi_taste *grown = hgwi_room(t->check, (size_t)room, sizeof *grown);
        if (!grown)
            return;
        for (int32_t i = 0; i < t->count; i++)
            grown[i] = t->at[i];
        t->at = grown;
        t->room = room;
    }
    t->at[t->count++] = (hgwi_taste){subject, day};
}

/* 1 when the subject is known. */
static int add_of(hgwi_tastes *t, int32_t subject, hgw_date day) {
    if (subject)
        add(t, subject, day);
    return subject != 0;
}

static int add_of_goal(hgwi_tastes *t, hgw_rec rec, hgw_date day) {
    const hgwi_goal *goal = hgwi_goal_of(t->check, rec);
    return goal ? add_of(t, goal->subject_key, day) : 0;
}

int hgwi_at_the_end(const hgw_doc *doc, hgw_rec evidence) {
    return hgw_evidence_kind(doc, evidence) == HGW_EVIDENCE_KIND_CITO || hgw_has(doc, evidence, HGW_EVIDENCE_MOMENT);
}

static void add_evidence(hgwi_tastes *t, hgw_rec evidence) {
    const hgw_doc *doc = t->check->dossier;
    if (t->between && hgwi_at_the_end(doc, evidence))
        return;
    hgw_date day = hgw_evidence_held_on(doc, evidence);
    hgw_rec outcome = hgw_evidence_outcome(doc, evidence);
    int known = add_of(t, hgwi_word(t->check, hgw_evidence_subject(doc, evidence)), day);
    if (outcome)
        known |= add_of(t, hgwi_word(t->check, hgw_outcome_target_subject(doc, outcome)), day);
    for (int32_t i = 0, n = hgw_evidence_goals_count(doc, evidence); i < n; i++)
        known |= add_of_goal(t, hgw_evidence_goals_at(doc, evidence, i), day);
    add(t, ANY_SUBJECT, day);
    if (!known)
        add(t, 0, day);
}

static void add_evaluation(hgwi_tastes *t, hgw_rec evaluation) {
    const hgw_doc *doc = t->check->dossier;
    hgw_date day = hgw_evaluation_held_on(doc, evaluation);
    hgw_rec plan = hgw_evaluation_plan(doc, evaluation);
    int known = plan ? add_of(t, hgwi_word(t->check, hgw_plan_subject(doc, plan)), day) : 0;
    for (int32_t i = 0, n = hgw_evaluation_results_count(doc, evaluation); i < n; i++)
        known |= add_of_goal(t, hgw_goal_result_goal(doc, hgw_evaluation_results_at(doc, evaluation, i)), day);
    add(t, ANY_SUBJECT, day);
    if (!known)
        add(t, 0, day);
}

/* An evaluation in between in which something was judged.  What it says at the end is a result, not a taste. */
static void add_judged(hgwi_tastes *t, hgw_type type) {
    hgwi_check *check = t->check;
    const hgw_doc *doc = check->dossier;
    hgwi_recs aims = hgwi_all(check, type);
    for (int32_t i = 0; i < aims.count; i++) {
        hgwi_evaluated_of all = hgwi_evaluations(check, aims.at[i], HGW_EVALUATION_KIND_INTERIM);
        int32_t subject = type == HGW_T_GOAL ? check->goals[i].subject_key
                                             : hgwi_word(check, hgw_outcome_target_subject(doc, aims.at[i]));
        for (int32_t j = 0; j < all.count; j++) {
            add(t, ANY_SUBJECT, all.at[j].day);
            add(t, subject, all.at[j].day);
        }
    }
}

static int taste_order(const void *left, const void *right, void *user) {
    (void)user;
    const hgwi_taste *a = left, *b = right;
    if (a->subject != b->subject)
        return a->subject < b->subject ? -1 : 1;
    return (a->day > b->day) - (a->day < b->day);
}

static int tasted(const hgwi_tastes *t, int32_t subject, hgw_date first, hgw_date last) {
    hgwi_taste wanted = {subject, first};
    int32_t low = 0, high = t->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (taste_order(&t->at[middle], &wanted, NULL) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < t->count && t->at[low].subject == subject && t->at[low].day <= last;
}

int hgwi_tasted(const hgwi_tastes *t, int32_t subject, hgw_date first, hgw_date last) {
    if (subject == 0)
        return tasted(t, ANY_SUBJECT, first, last);
    return tasted(t, subject, first, last) || tasted(t, 0, first, last);
}

hgwi_tastes hgwi_tastes_make(hgwi_check *check, int which) {
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE), evaluations = hgwi_all(check, HGW_T_EVALUATION);
    hgwi_tastes t = {check, NULL, 0, 0, which == HGWI_TASTES_BETWEEN, {0, 0}};
    if (check->tastes[which])
        return *check->tastes[which];
    for (int32_t i = 0; i < evidence.count; i++)
        add_evidence(&t, evidence.at[i]);
    for (int32_t i = 0; i < evaluations.count; i++)
        add_evaluation(&t, evaluations.at[i]);
    add_judged(&t, HGW_T_GOAL);
    add_judged(&t, HGW_T_OUTCOME_TARGET);
    hgwi_tastes *kept = hgwi_room(check, 1, sizeof *kept);
    if (!kept)
        return t;
    hgwi_sort(t.at, (size_t)t.count, sizeof *t.at, taste_order, NULL);
    *kept = t;
    check->tastes[which] = kept;
    return t;
}
