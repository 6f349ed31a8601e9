/* unsaid.c: pupils of whom nothing was judged: what the teacher decided about them is told all the same, and whoever a
 * goal names is listed, not passed over in silence. */
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
