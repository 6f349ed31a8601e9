/* own.c: what the teacher decided, beside what is computed.  Neither changes the other. */
#include <string.h>

#include "put_results.h"

/* Does the text end as a sentence does? */
static int ends(const char *text) {
    size_t size = text ? strlen(text) : 0;
    return size > 0 && strchr(".!?", text[size - 1]) != NULL;
}

const hgwi_own_fields hgwi_own_of_pupil = {HGW_PUPIL_RESULT_OWN_VERDICT, HGW_PUPIL_RESULT_OWN_REASON,
                                           HGW_PUPIL_RESULT_OWN_DECIDED_ON};
const hgwi_own_fields hgwi_own_of_group = {HGW_GROUP_RESULT_OWN_VERDICT, HGW_GROUP_RESULT_OWN_REASON, 0};

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
