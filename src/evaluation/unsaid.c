/* unsaid.c: what is not passed over in silence: what the teacher decided about pupils of whom nothing was judged, whom
 * a goal names and nothing is known of, and results that do not count since they have no date. */
#include "put_results.h"

static void put_decision(hgwi_eval *e, int32_t pupil, hgw_rec result) {
    const char *id = hgwi_rec_id(e->dossier, e->pupils[pupil]);
    hgw_rec rec = hgwi_eval_add(e, result, HGW_AIM_RESULT_PUPILS);
    hgwi_speech speech;
    if (!rec)
        return;
    hgwi_speech_start(&speech, e);
    hgwi_eval_put_id(e, rec, HGW_PUPIL_RESULT_ID, hgwi_rec_id(e->out, result), id);
    hgwi_eval_put_text(e, rec, HGW_PUPIL_RESULT_PUPIL, id);
    hgwi_eval_put_own(e, hgwi_eval_own(e, pupil), rec, &hgwi_own_of_pupil, &speech);
    hgwi_speech_put(&speech, rec, HGW_PUPIL_RESULT_MESSAGE);
}

int hgwi_eval_decided(const hgwi_eval *e, const hgwi_aim *aim) {
    int by = aim->is_goal ? HGWI_EVAL_BY_VERDICT_GOAL : HGWI_EVAL_BY_VERDICT_OUTCOME;
    for (int32_t i = 0; e->by[by][aim->rec] && i < aim->pupil_count; i++)
        if (hgwi_eval_own(e, aim->pupils[i]))
            return 1;
    return 0;
}

int32_t hgwi_eval_put_decisions(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result) {
    int32_t put = 0;
    if (!hgwi_eval_decided(e, aim))
        return 0;
    for (int32_t i = 0; i < aim->pupil_count && hgwi_eval_good(e); i++) {
        if (hgwi_eval_said(e, aim->pupils[i]) || !hgwi_eval_own(e, aim->pupils[i]))
            continue;
        put_decision(e, aim->pupils[i], result);
        put++;
    }
    return put;
}

void hgwi_eval_list_unsaid(hgwi_eval *e, const hgwi_aim *aim, hgwi_why why) {
    if (!aim->is_goal || aim->pupils == e->everyone)
        return;
    for (int32_t i = 0; i < aim->pupil_count && hgwi_eval_good(e); i++)
        if (!hgwi_eval_said(e, aim->pupils[i]))
            hgwi_eval_leave_out(e, aim, aim->pupils[i], why(e, aim, aim->pupils[i]));
}

/* ---- results without a date ---- */

static int says_something(const hgw_doc *doc, hgw_rec evidence) {
    static const hgw_field fields[] = {HGW_EVIDENCE_SCORE, HGW_EVIDENCE_GRADING, HGW_EVIDENCE_SIGN,
                                       HGW_EVIDENCE_CORRECT};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (hgw_has(doc, evidence, fields[i]))
            return 1;
    return 0;
}

static int undated(const hgw_doc *doc, hgw_rec evidence) {
    return hgwi_eval_day(doc, evidence) == 0 && says_something(doc, evidence);
}

void hgwi_eval_find_undated(hgwi_eval *e) {
    int32_t count = 0;
    for (hgw_rec rec = 0; (rec = hgw_rec_next(e->dossier, HGW_T_EVIDENCE, rec)) != 0;)
        count += undated(e->dossier, rec);
    e->undated = hgwi_eval_room(e, (size_t)count, sizeof *e->undated);
    for (hgw_rec rec = 0; e->undated && (rec = hgw_rec_next(e->dossier, HGW_T_EVIDENCE, rec)) != 0;)
        if (undated(e->dossier, rec))
            e->undated[e->undated_count++] = rec;
}

/* It names the aim, or an outcome is measured with its instrument and it names nothing else. */
static int would_belong(hgwi_eval *e, const hgwi_aim *aim, hgw_rec evidence) {
    int32_t goals = hgw_evidence_goals_count(e->dossier, evidence);
    hgw_rec outcome = hgw_evidence_outcome(e->dossier, evidence);
    for (int32_t i = 0; aim->is_goal && i < goals; i++)
        if (hgw_evidence_goals_at(e->dossier, evidence, i) == aim->rec)
            return 1;
    if (aim->is_goal || outcome)
        return !aim->is_goal && outcome == aim->rec;
    int32_t instrument = hgwi_eval_instrument(e, hgw_evidence_instrument(e->dossier, evidence));
    return goals == 0 && instrument != 0 && instrument == aim->instrument;
}

void hgwi_eval_list_undated(hgwi_eval *e, const hgwi_aim *aim) {
    for (int32_t i = 0; i < e->undated_count && hgwi_eval_good(e); i++) {
        hgw_rec evidence = e->undated[i];
        if (!would_belong(e, aim, evidence))
            continue;
        int32_t pupil = hgw_evidence_pupils_count(e->dossier, evidence) == 1
                            ? hgwi_eval_place(e, e->dossier, hgw_evidence_pupils_at(e->dossier, evidence, 0))
                            : -1;
        hgw_rec made = hgwi_eval_leave_out(e, aim, pupil, HGW_LEFT_OUT_REASON_UNDATED);
        if (made)
            hgwi_eval_put_text(e, made, HGW_LEFT_OUT_EVIDENCE, hgwi_rec_id(e->dossier, evidence));
    }
}
