/* own.c: what the teacher decided, beside what is computed.  Neither changes the other. */
#include <string.h>

#include "put_results.h"

/* Is the verdict about the pupil, or (pupil -1) about the group as a whole? */
static int about(const hgwi_eval *e, hgw_rec verdict, int32_t pupil) {
    int32_t count = hgw_teacher_verdict_pupils_count(e->dossier, verdict);
    if (pupil < 0)
        return count == 0;
    for (int32_t i = 0; i < count; i++)
        if (hgw_teacher_verdict_pupils_at(e->dossier, verdict, i) == e->pupils[pupil])
            return 1;
    return 0;
}

/* Does the text end as a sentence does? */
static int ends(const char *text) {
    size_t size = text ? strlen(text) : 0;
    return size > 0 && strchr(".!?", text[size - 1]) != NULL;
}

const hgwi_own_fields hgwi_own_of_pupil = {HGW_PUPIL_RESULT_OWN_VERDICT, HGW_PUPIL_RESULT_OWN_REASON,
                                           HGW_PUPIL_RESULT_OWN_DECIDED_ON};
const hgwi_own_fields hgwi_own_of_group = {HGW_GROUP_RESULT_OWN_VERDICT, HGW_GROUP_RESULT_OWN_REASON, 0};

/* On course or not is decided on the way; reached or not at the end. */
static int of_this_kind(const hgwi_eval *e, hgw_rec verdict) {
    int32_t which = hgw_teacher_verdict_verdict(e->dossier, verdict);
    int end = which == HGW_VERDICT_ATTAINED || which == HGW_VERDICT_NOT_ATTAINED;
    return end == (e->kind == HGW_EVALUATION_KIND_FINAL);
}

/* The latest one; of the same day the one that was made last. */
hgw_rec hgwi_eval_own(const hgwi_eval *e, const hgwi_aim *aim, int32_t pupil) {
    int by = aim->is_goal ? HGWI_EVAL_BY_VERDICT_GOAL : HGWI_EVAL_BY_VERDICT_OUTCOME;
    hgw_rec found = 0;
    hgw_date latest = 0;
    for (const hgwi_eval_link *link = e->by[by][aim->rec]; link; link = link->next) {
        hgw_date day = hgw_teacher_verdict_decided_on(e->dossier, link->rec);
        if (of_this_kind(e, link->rec) && about(e, link->rec, pupil) && (!found || day >= latest)) {
            found = link->rec;
            latest = day;
        }
    }
    return found;
}

void hgwi_eval_put_own(hgwi_eval *e, hgw_rec own, hgw_rec result, const hgwi_own_fields *fields, hgwi_speech *speech) {
    if (!own)
        return;
    int32_t verdict = hgw_teacher_verdict_verdict(e->dossier, own);
    const char *why = hgw_teacher_verdict_reason(e->dossier, own);
    hgwi_eval_put_some(e, result, fields->verdict, verdict);
    hgwi_eval_put_text(e, result, fields->reason, why);
    if (fields->decided_on)
        hgwi_eval_put_some(e, result, fields->decided_on, hgw_teacher_verdict_decided_on(e->dossier, own));
    hgwi_speech_about(speech, "verdict",
                      hgw_enum_label(HGW_ENUM_VERDICT, verdict, e->column == 0 ? HGW_LANG_NL : HGW_LANG_EN));
    hgwi_speech_about(speech, "why", why);
    hgwi_speech_about(speech, "stop", ends(why) ? "" : ".");
    hgwi_speech_say(speech, why && *why ? HGWI_SAYS_OWN_WHY : HGWI_SAYS_OWN);
}
