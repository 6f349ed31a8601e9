/* heard.c: observations and conversations about an aim: what each side said last. */
#include "evaluation_room.h"

/* Whose view it is, where the evidence does not say. */
static int source_of(const hgw_doc *doc, hgw_rec evidence) {
    switch (hgw_evidence_voice(doc, evidence)) {
    case HGW_VOICE_PUPIL:
        return HGWI_SOURCE_PUPIL;
    case HGW_VOICE_PARENT:
        return HGWI_SOURCE_PARENT;
    case HGW_VOICE_OTHER:
        return HGWI_SOURCE_SPECIALIST;
    case HGW_VOICE_TEACHER:
        return HGWI_SOURCE_TEACHER;
    default:
        break;
    }
    int32_t kind = hgw_evidence_kind(doc, evidence);
    if (kind == HGW_EVIDENCE_KIND_PUPIL_TALK)
        return HGWI_SOURCE_PUPIL;
    return kind == HGW_EVIDENCE_KIND_PARENT_TALK ? HGWI_SOURCE_PARENT : HGWI_SOURCE_TEACHER;
}

static int signal_of(const hgw_doc *doc, hgw_rec evidence) {
    int32_t sign = hgw_evidence_sign(doc, evidence);
    if (sign == HGW_EVIDENCE_SIGN_POSITIVE)
        return HGWI_SIGNAL_SUPPORT;
    return sign == HGW_EVIDENCE_SIGN_NEGATIVE ? HGWI_SIGNAL_CONCERN : HGWI_SIGNAL_NEUTRAL;
}

/* Something that was seen or said, not measured. */
static int is_voice(const hgwi_aim *aim, const hgwi_measure_point *point) {
    int32_t kind = hgw_evidence_kind(point->doc, point->rec);
    int seen = kind == HGW_EVIDENCE_KIND_OBSERVATION || kind == HGW_EVIDENCE_KIND_PUPIL_TALK ||
               kind == HGW_EVIDENCE_KIND_PARENT_TALK || kind == HGW_EVIDENCE_KIND_WORK;
    return seen && hgw_has(point->doc, point->rec, HGW_EVIDENCE_SIGN) && (aim->start == 0 || point->day >= aim->start);
}

static int by_day(const void *left, const void *right, void *user) {
    (void)user;
    return hgwi_eval_by_day(*(const hgwi_measure_point *const *)left, *(const hgwi_measure_point *const *)right);
}

void hgwi_eval_hear(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, hgwi_heard_voices *out) {
    hgwi_points_of all = hgwi_eval_points_of_pupil(&aim->linked, pupil);
    *out = (hgwi_heard_voices){HGWI_HEARD_NONE, NULL, NULL, 0};
    out->used = hgwi_eval_room(e, (size_t)all.count, sizeof *out->used);
    for (int32_t i = 0; i < all.count && out->used; i++)
        if (is_voice(aim, &all.at[i]))
            out->used[out->count++] = &all.at[i];
    out->voices = hgwi_eval_room(e, (size_t)out->count, sizeof *out->voices);
    if (!out->voices)
        return;
    hgwi_sort(out->used, (size_t)out->count, sizeof *out->used, by_day, NULL);
    for (int32_t i = 0; i < out->count; i++)
        out->voices[i] = (hgwi_voice){(int8_t)source_of(out->used[i]->doc, out->used[i]->rec),
                                      (int8_t)signal_of(out->used[i]->doc, out->used[i]->rec)};
}
