/* of_pupils.c: what the aim whose turn it is says of each pupil: who does not take part, and what the teacher decided.
 * It is gathered once for each aim, so that nobody has to look through all of it for every pupil. */
#include <string.h>

#include "evaluation_room.h"

/* Of one pupil, or of the group as a whole; what an earlier aim left there does not count. */
struct hgwi_of_pupil {
    uint32_t exempt, decided, said; /* the turn in which it was written */
    hgw_rec verdict;
    hgw_date day;
};

void hgwi_eval_of_pupils(hgwi_eval *e) {
    e->of_pupils = hgwi_eval_room(e, (size_t)e->pupil_count + 1, sizeof *e->of_pupils);
}

/* The group comes first. */
static struct hgwi_of_pupil *at(const hgwi_eval *e, int32_t pupil) {
    return &e->of_pupils[pupil + 1];
}

/* On course or not is decided on the way; reached or not at the end. */
static int of_this_kind(const hgwi_eval *e, hgw_rec verdict) {
    int32_t which = hgw_teacher_verdict_verdict(e->dossier, verdict);
    int end = which == HGW_VERDICT_ATTAINED || which == HGW_VERDICT_NOT_ATTAINED;
    return end == (e->kind == HGW_EVALUATION_KIND_FINAL);
}

/* The latest one; of the same day the one that was made last. */
static void decide(hgwi_eval *e, int32_t pupil, hgw_rec verdict) {
    struct hgwi_of_pupil *of = at(e, pupil);
    hgw_date day = hgw_teacher_verdict_decided_on(e->dossier, verdict);
    if (of->decided == e->turn && day < of->day)
        return;
    of->decided = e->turn;
    of->verdict = verdict;
    of->day = day;
}

static void take_verdict(hgwi_eval *e, hgw_rec verdict) {
    int32_t count = hgw_teacher_verdict_pupils_count(e->dossier, verdict);
    if (count == 0)
        decide(e, -1, verdict);
    for (int32_t i = 0; i < count; i++) {
        int32_t pupil = hgwi_eval_place(e, e->dossier, hgw_teacher_verdict_pupils_at(e->dossier, verdict, i));
        if (pupil >= 0)
            decide(e, pupil, verdict);
    }
}

void hgwi_eval_turn(hgwi_eval *e, const hgwi_aim *aim) {
    int by = aim->is_goal ? HGWI_EVAL_BY_VERDICT_GOAL : HGWI_EVAL_BY_VERDICT_OUTCOME;
    int32_t exempt = aim->is_goal ? 0 : hgw_outcome_target_exempt_count(e->dossier, aim->rec);
    e->turn++;
    for (int32_t i = 0; i < exempt; i++) {
        int32_t pupil = hgwi_eval_place(e, e->dossier, hgw_outcome_target_exempt_at(e->dossier, aim->rec, i));
        if (pupil >= 0)
            at(e, pupil)->exempt = e->turn;
    }
    for (const hgwi_eval_link *link = e->by[by][aim->rec]; link; link = link->next)
        if (of_this_kind(e, link->rec))
            take_verdict(e, link->rec);
}

void hgwi_eval_say(hgwi_eval *e, int32_t pupil) {
    at(e, pupil)->said = e->turn;
}

int hgwi_eval_said(const hgwi_eval *e, int32_t pupil) {
    return at(e, pupil)->said == e->turn;
}

int hgwi_eval_exempt(const hgwi_eval *e, int32_t pupil) {
    return at(e, pupil)->exempt == e->turn;
}

hgw_rec hgwi_eval_own(const hgwi_eval *e, int32_t pupil) {
    return at(e, pupil)->decided == e->turn ? at(e, pupil)->verdict : 0;
}
