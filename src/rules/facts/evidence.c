/* evidence.c: which measurements can be compared with which outcome target. */
#include <string.h>

#include "evidence.h"

/* Whom it is about, as a text: "p:id,id" for pupils, else "s:id,id;g:5" for subgroups and grades; "" the whole group.
 */
static int32_t holder(hgwi_check *check, hgw_rec rec, hgw_field pupils, hgw_field subgroups, hgw_field grades) {
    const hgw_doc *doc = check->dossier;
    int named = hgw_item_count(doc, rec, pupils) > 0;
    hgw_field field = named ? pupils : subgroups;
    int32_t count = field ? hgw_item_count(doc, rec, field) : 0;
    hgw_rec *recs = hgwi_room(check, (size_t)count, sizeof *recs);
    hgwi_buf buf;
    hgwi_buf_start(&buf, check->pool.mem, SIZE_MAX / 2);
    if (recs) {
        for (int32_t i = 0; i < count; i++)
            recs[i] = (hgw_rec)hgw_item_get(doc, rec, field, i);
        hgwi_sort_ids(check, recs, count);
        hgwi_buf_text(&buf, named ? "p:" : "s:");
        for (int32_t i = 0; i < count; i++) {
            const char *id = hgwi_rec_id(doc, recs[i]);
            hgwi_buf_text(&buf, id ? id : "");
            hgwi_buf_char(&buf, ',');
        }
        unsigned mask = 0;
        for (int32_t i = 0; !named && grades && i < hgw_item_count(doc, rec, grades); i++)
            mask |= 1u << (hgw_item_get(doc, rec, grades, i) & 15);
        hgwi_buf_int(&buf, (int64_t)mask);
    }
    if (buf.status != HGW_OK)
        check->no_memory = 1;
    const char *text = check->no_memory ? NULL : hgwi_copy(check, buf.data, buf.size);
    hgwi_buf_end(&buf);
    return hgwi_word(check, text);
}

hgwi_measure hgwi_measure_of(hgwi_check *check, hgw_rec outcome) {
    const hgw_doc *doc = check->dossier;
    hgwi_measure like = {0};
    like.subject_key = hgwi_word(check, hgw_outcome_target_subject(doc, outcome));
    like.instrument_key = hgwi_word(check, hgw_outcome_target_instrument(doc, outcome));
    like.moment_key = hgwi_word(check, hgw_outcome_target_moment(doc, outcome));
    like.holder_key =
        holder(check, outcome, HGW_OUTCOME_TARGET_PUPILS, HGW_OUTCOME_TARGET_SUBGROUPS, HGW_OUTCOME_TARGET_GRADES);
    like.outcome = like.rec = outcome;
    return like;
}

/* What the evidence does not say of itself, the outcome that it belongs to says.  `outcomes`, by place, keeps what was
 * worked out. */
static hgwi_measure measure(hgwi_check *check, hgw_rec evidence, hgwi_measure *outcomes) {
    const hgw_doc *doc = check->dossier;
    hgw_rec outcome = hgw_evidence_outcome(doc, evidence);
    hgwi_measure *like = outcome ? &outcomes[check->place[outcome]] : NULL;
    if (like && !like->rec)
        *like = hgwi_measure_of(check, outcome);
    hgwi_measure one = like ? *like : (hgwi_measure){0};
    if (hgw_has(doc, evidence, HGW_EVIDENCE_SUBJECT))
        one.subject_key = hgwi_word(check, hgw_evidence_subject(doc, evidence));
    if (hgw_has(doc, evidence, HGW_EVIDENCE_INSTRUMENT))
        one.instrument_key = hgwi_word(check, hgw_evidence_instrument(doc, evidence));
    one.moment_key = hgwi_word(check, hgw_evidence_moment(doc, evidence));
    if (!outcome || hgw_evidence_pupils_count(doc, evidence) > 0)
        one.holder_key = holder(check, evidence, HGW_EVIDENCE_PUPILS, 0, 0);
    one.held_on = hgw_evidence_held_on(doc, evidence);
    one.outcome = outcome;
    one.rec = evidence;
    return one;
}

static int compare_keys(const hgwi_measure *a, const hgwi_measure *b) {
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->instrument_key != b->instrument_key)
        return a->instrument_key < b->instrument_key ? -1 : 1;
    if (a->holder_key != b->holder_key)
        return a->holder_key < b->holder_key ? -1 : 1;
    return 0;
}

static int in_order(const void *left, const void *right, void *user) {
    const hgwi_measure *a = left, *b = right;
    int order = compare_keys(a, b);
    if (order)
        return order;
    if (a->held_on != b->held_on)
        return a->held_on < b->held_on ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

hgwi_measures hgwi_measures_make(hgwi_check *check) {
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE);
    hgwi_measures measures = {hgwi_room(check, (size_t)evidence.count, sizeof *measures.at), 0};
    hgwi_measure *outcomes = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_OUTCOME_TARGET).count, sizeof *outcomes);
    for (int32_t i = 0; i < evidence.count && !check->no_memory; i++)
        if (hgw_evidence_held_on(check->dossier, evidence.at[i]) != 0 &&
            hgw_has(check->dossier, evidence.at[i], HGW_EVIDENCE_SCORE))
            measures.at[measures.count++] = measure(check, evidence.at[i], outcomes);
    if (!check->no_memory)
        hgwi_sort(measures.at, (size_t)measures.count, sizeof *measures.at, in_order, check);
    return measures;
}

const hgwi_measure *hgwi_measure_before(const hgwi_measures *measures, const hgwi_measure *like, hgw_date before) {
    int32_t low = 0, high = measures->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        int order = compare_keys(&measures->at[middle], like);
        if (order < 0 || (order == 0 && measures->at[middle].held_on < before))
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0 || compare_keys(&measures->at[low - 1], like) != 0)
        return NULL;
    return &measures->at[low - 1];
}

int hgwi_higher_is_better(const hgwi_check *check, hgw_rec outcome) {
    const hgw_doc *doc = NULL;
    hgw_rec rec = hgwi_link(check, hgw_outcome_target_instrument(check->dossier, outcome), HGW_T_INSTRUMENT, 0, &doc);
    return !rec || !hgw_has(doc, rec, HGW_INSTRUMENT_HIGHER_IS_BETTER) || hgw_instrument_higher_is_better(doc, rec);
}

int hgwi_moment_of(const hgwi_check *check, hgw_rec outcome, hgwi_moment *moment) {
    const hgw_doc *doc = NULL;
    hgw_rec rec = hgwi_link(check, hgw_outcome_target_moment(check->dossier, outcome), HGW_T_MEASURE_MOMENT, 0, &doc);
    *moment = (hgwi_moment){0, 0, 0};
    if (!rec)
        return 0;
    moment->kind = hgw_measure_moment_kind(doc, rec);
    moment->start = hgw_measure_moment_window_start(doc, rec);
    moment->end = hgw_measure_moment_window_end(doc, rec);
    return 1;
}
