/* eval_index.c: who points at whom in the dossier, as far as it was there by today. */
#include "evaluation_room.h"

int hgwi_eval_by_today(const hgwi_eval *e, hgw_date day) {
    return day <= e->today;
}

hgw_date hgwi_eval_day(const hgw_doc *doc, hgw_rec evidence) {
    hgw_date day = hgw_evidence_held_on(doc, evidence);
    hgw_rec talk = day ? 0 : hgw_evidence_conversation(doc, evidence);
    return talk ? hgw_conversation_held_on(doc, talk) : day;
}

/* What is read backwards: by which field, and which date hides it when it lies after today; `via`: the REF to the
 * record that has the date. */
typedef struct backwards {
    int by;
    hgw_type type;
    hgw_field field;
    hgw_field via, date;
} backwards;

static const backwards rows[] = {
    {HGWI_EVAL_BY_EVIDENCE_GOAL, HGW_T_EVIDENCE, HGW_EVIDENCE_GOALS, 0, HGW_EVIDENCE_HELD_ON},
    {HGWI_EVAL_BY_EVIDENCE_OUTCOME, HGW_T_EVIDENCE, HGW_EVIDENCE_OUTCOME, 0, HGW_EVIDENCE_HELD_ON},
    {HGWI_EVAL_BY_GOAL_OUTCOME, HGW_T_GOAL, HGW_GOAL_OUTCOMES, 0, HGW_GOAL_MADE_ON},
    {HGWI_EVAL_BY_RESULT_GOAL, HGW_T_GOAL_RESULT, HGW_GOAL_RESULT_GOAL, 0, 0},
    {HGWI_EVAL_BY_ANALYSIS_GOAL, HGW_T_GOAL_ANALYSIS, HGW_GOAL_ANALYSIS_GOAL, HGW_GOAL_ANALYSIS_EVALUATION,
     HGW_EVALUATION_HELD_ON},
    {HGWI_EVAL_BY_FACTOR_GOAL, HGW_T_FACTOR, HGW_FACTOR_GOALS, 0, HGW_FACTOR_NOTED_ON},
    {HGWI_EVAL_BY_APPROACH_GOAL, HGW_T_APPROACH, HGW_APPROACH_GOALS, 0, HGW_APPROACH_STARTED_ON},
    {HGWI_EVAL_BY_APPROACH_NEED, HGW_T_APPROACH, HGW_APPROACH_NEEDS, 0, HGW_APPROACH_STARTED_ON},
    {HGWI_EVAL_BY_NEED_GOAL, HGW_T_NEED, HGW_NEED_GOAL, 0, HGW_NEED_SINCE},
    {HGWI_EVAL_BY_ADJUSTMENT_GOAL, HGW_T_ADJUSTMENT, HGW_ADJUSTMENT_GOAL, 0, HGW_ADJUSTMENT_DECIDED_ON},
    {HGWI_EVAL_BY_ADJUSTMENT_APPROACH, HGW_T_ADJUSTMENT, HGW_ADJUSTMENT_APPROACH, 0, HGW_ADJUSTMENT_DECIDED_ON},
    {HGWI_EVAL_BY_PLAN_GOAL, HGW_T_PLAN, HGW_PLAN_GOALS, 0, HGW_PLAN_MADE_ON},
    {HGWI_EVAL_BY_VERDICT_GOAL, HGW_T_TEACHER_VERDICT, HGW_TEACHER_VERDICT_GOAL, 0, HGW_TEACHER_VERDICT_DECIDED_ON},
    {HGWI_EVAL_BY_VERDICT_OUTCOME, HGW_T_TEACHER_VERDICT, HGW_TEACHER_VERDICT_OUTCOME, 0,
     HGW_TEACHER_VERDICT_DECIDED_ON},
};

enum { ROWS = sizeof rows / sizeof *rows };

/* The result of a goal happened when its evaluation was held. */
static hgw_date happened(const hgw_doc *doc, const backwards *row, hgw_rec rec) {
    if (row->type == HGW_T_GOAL_RESULT)
        return hgw_evaluation_held_on(doc, hgw_rec_parent(doc, rec));
    if (row->type == HGW_T_EVIDENCE)
        return hgwi_eval_day(doc, rec);
    hgw_rec from = row->via ? hgw_get_ref(doc, rec, row->via) : rec;
    return from && row->date ? (hgw_date)hgw_get_int(doc, from, row->date) : 0;
}

static void add(hgwi_eval *e, hgwi_eval_link **by, hgw_rec target, hgw_rec rec) {
    hgwi_eval_link *link = target ? hgwi_eval_room(e, 1, sizeof *link) : NULL;
    if (!link)
        return;
    *link = (hgwi_eval_link){rec, by[target]};
    by[target] = link;
}

static void index_record(hgwi_eval *e, hgwi_eval_index *index, const backwards *row, hgw_rec rec) {
    const hgw_doc *doc = index->doc;
    if (!hgwi_eval_by_today(e, happened(doc, row, rec)))
        return;
    if (hgw_field_kind(row->field) != HGW_K_LIST) {
        add(e, index->by[row->by], hgw_get_ref(doc, rec, row->field), rec);
        return;
    }
    for (int32_t i = hgw_item_count(doc, rec, row->field); i-- > 0;)
        add(e, index->by[row->by], (hgw_rec)hgw_item_get(doc, rec, row->field, i), rec);
}

/* From the last record to the first, so that each list stands in the order in which they were made. */
static void index_by(hgwi_eval *e, hgwi_eval_index *index, const backwards *row, hgw_rec *some) {
    int32_t count = 0;
    index->by[row->by] = hgwi_eval_room(e, (size_t)hgwi_rec_last(index->doc) + 1, sizeof *index->by[row->by]);
    for (hgw_rec rec = 0; hgwi_eval_good(e) && (rec = hgw_rec_next(index->doc, row->type, rec)) != 0;)
        some[count++] = rec;
    while (count-- > 0 && hgwi_eval_good(e))
        index_record(e, index, row, some[count]);
}

static void index_one(hgwi_eval *e, hgwi_eval_index *index) {
    size_t records = (size_t)hgwi_rec_last(index->doc) + 1;
    index->stamp = hgwi_eval_room(e, records, sizeof *index->stamp);
    hgw_rec *some = hgwi_eval_room(e, records, sizeof *some);
    for (int i = 0; i < ROWS && hgwi_eval_good(e); i++)
        index_by(e, index, &rows[i], some);
}

void hgwi_eval_index_all(hgwi_eval *e) {
    const hgw_doc *docs[] = {e->dossier, e->earlier[0], e->earlier[1]};
    for (int i = 0; i < 3 && hgwi_eval_good(e); i++) {
        e->index[i].doc = docs[i];
        if (docs[i])
            index_one(e, &e->index[i]);
    }
    e->by = e->index[0].by;
    e->stamp = e->index[0].stamp;
}

/* Of one day the one that was made last. */
hgw_date hgwi_eval_looked_back(const hgwi_eval_index *index, hgw_rec goal, int32_t *status, int32_t *effect) {
    hgw_date latest = 0;
    *status = *effect = 0;
    for (const hgwi_eval_link *l = index->by[HGWI_EVAL_BY_RESULT_GOAL][goal]; l; l = l->next) {
        hgw_date day = hgw_evaluation_held_on(index->doc, hgw_rec_parent(index->doc, l->rec));
        if (day < latest)
            continue;
        latest = day;
        *status = hgw_goal_result_status(index->doc, l->rec);
        *effect = hgw_goal_result_effect(index->doc, l->rec);
    }
    return latest;
}
