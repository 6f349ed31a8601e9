/* interim.c: tasting in between: one pupil with one aim, by measurements and by what people see and say. */
#include "put_results.h"

/* The measurements by themselves, with as many instruments as there are. */
typedef struct measured {
    hgwi_judged by[HGWI_INSTRUMENTS_MOST];
    int32_t count; /* instruments with something to judge or to tell */
    int verdict;   /* HGWI_VERDICT_NONE: there is none */
    int mixed;     /* levels that cannot be compared */
    uint32_t reasons, flags;
    double chance;
    int says; /* nothing but the chance itself stands between it and a verdict */
} measured;

static int tells(const hgwi_judged *judged) {
    return judged->verdict != HGWI_VERDICT_NONE;
}

static void combine(const hgwi_aim *aim, measured *m) {
    int verdicts[HGWI_INSTRUMENTS_MOST], aside = 0, disagree = 0;
    for (int32_t i = 0; i < m->count; i++)
        verdicts[i] = m->by[i].verdict;
    m->verdict = hgwi_instruments_combine(verdicts, m->count, &aside, &disagree);
    for (int32_t i = 0; i < m->count; i++) {
        const hgwi_judged *one = &m->by[i];
        m->flags |= one->flags;
        if (m->verdict == HGWI_TOO_LITTLE && !disagree)
            m->reasons |= one->reasons;
        if (hgwi_defined(one->chance) &&
            (!hgwi_defined(m->chance) || (aim->instrument && one->number == aim->instrument))) {
            m->chance = one->chance;
            m->says = one->scale == HGW_SCALE_KIND_GROWTH && !disagree &&
                      (one->reasons == 0 || one->reasons == HGWI_WHY_UNDECIDED);
        }
    }
    if (disagree)
        m->reasons |= HGWI_WHY_INSTRUMENTS_DISAGREE;
    if (aside)
        m->flags |= 1u << (HGW_VERDICT_FLAG_ONE_UNDECIDED - 1);
}

static void measure(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, measured *m) {
    m->count = 0;
    m->verdict = HGWI_VERDICT_NONE;
    m->reasons = m->flags = 0;
    m->mixed = m->says = 0;
    m->chance = HGWI_UNDEFINED;
    for (int32_t i = 0; i < aim->instrument_count && hgwi_eval_good(e); i++) {
        hgwi_eval_judge(e, aim, pupil, aim->instruments[i], &m->by[m->count]);
        m->mixed |= m->by[m->count].mixed;
        m->count += tells(&m->by[m->count]);
    }
    combine(aim, m);
}

/* Measurements and voices together, by the table; without measurements the voices stand alone. */
static void settle(const measured *m, const hgwi_heard_voices *heard, hgwi_settled *out) {
    hgwi_combined both;
    hgwi_qualitative_combine(m->verdict == HGWI_VERDICT_NONE ? HGWI_TOO_LITTLE : m->verdict, heard->voices,
                             heard->count, &both);
    out->verdict = both.verdict;
    out->measured = m->verdict;
    out->chance = m->chance;
    out->says = m->says;
    out->heard = both.heard;
    out->why = 0;
    out->flags = m->flags | both.flags;
    out->reasons = both.reason | (both.verdict == HGWI_TOO_LITTLE ? m->reasons : 0);
    if (m->verdict == HGWI_VERDICT_NONE && both.verdict == HGWI_TOO_LITTLE)
        out->reasons |= 1u << (HGW_VERDICT_REASON_NO_EVIDENCE - 1);
}

/* Why there is no verdict at all. */
static int32_t why_nothing(const hgwi_eval *e, const hgwi_aim *aim, int32_t pupil) {
    const hgwi_instrument *instrument = hgwi_eval_instrument_at(e, aim->instrument);
    hgwi_points_of own = hgwi_eval_points(&e->points, pupil, aim->instrument);
    hgwi_points_of all = aim->instrument ? own : hgwi_eval_points_of_pupil(&aim->linked, pupil);
    hgw_date enrolled = pupil >= 0 ? hgw_pupil_enrolled_on(e->dossier, e->pupils[pupil]) : 0;
    if (instrument && instrument->scale == 0)
        return HGW_LEFT_OUT_REASON_SCALE_UNKNOWN;
    if (all.count == 0 && pupil >= 0 && enrolled > e->year_first && e->year_first != 0)
        return HGW_LEFT_OUT_REASON_JOINED_LATE;
    if (all.count == 0)
        return HGW_LEFT_OUT_REASON_NO_EVIDENCE;
    if (!instrument)
        return HGW_LEFT_OUT_REASON_NO_INSTRUMENT;
    int by_step = instrument->scale == HGW_SCALE_KIND_ORDINAL && aim->grading && !hgwi_defined(aim->target);
    if (by_step && !hgwi_eval_step(instrument, aim->grading))
        return HGW_LEFT_OUT_REASON_LEVEL_UNKNOWN;
    if (!by_step && !hgwi_defined(hgwi_eval_target(e, aim, instrument, pupil)))
        return aim->grading ? HGW_LEFT_OUT_REASON_NO_NORM_TABLE : HGW_LEFT_OUT_REASON_NO_TARGET;
    return aim->due ? HGW_LEFT_OUT_REASON_NO_EVIDENCE : HGW_LEFT_OUT_REASON_NO_DAY;
}

static void write_pupil(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, const measured *m,
                        const hgwi_heard_voices *heard, const hgwi_settled *s, hgw_rec rec) {
    hgwi_speech speech;
    const char *id = hgwi_rec_id(e->dossier, e->pupils[pupil]);
    hgwi_eval_put_id(e, rec, HGW_PUPIL_RESULT_ID, hgwi_rec_id(e->out, hgw_rec_parent(e->out, rec)), id);
    hgwi_eval_put_text(e, rec, HGW_PUPIL_RESULT_PUPIL, id);
    hgwi_eval_put_some(e, rec, HGW_PUPIL_RESULT_VERDICT, s->verdict);
    hgwi_eval_put_some(e, rec, HGW_PUPIL_RESULT_MEASURED, s->measured);
    hgwi_eval_put_real(e, rec, HGW_PUPIL_RESULT_CHANCE, s->chance);
    hgwi_eval_put_bits(e, rec, HGW_PUPIL_RESULT_REASONS, s->reasons);
    hgwi_eval_put_bits(e, rec, HGW_PUPIL_RESULT_FLAGS, s->flags);
    hgwi_eval_put_some(e, rec, HGW_PUPIL_RESULT_HEARD, s->heard);
    for (int32_t i = 0; i < heard->count; i++)
        hgwi_eval_put_link(e, rec, HGW_PUPIL_RESULT_HEARD_EVIDENCE,
                           hgwi_rec_id(heard->used[i]->doc, heard->used[i]->rec));
    for (int32_t i = 0; i < m->count; i++)
        hgwi_eval_put_series(e, rec, &m->by[i]);
    hgwi_speech_start(&speech, e);
    hgwi_say_interim(&speech, aim, pupil, m->by, m->count, s);
    hgwi_eval_put_own(e, hgwi_eval_own(e, pupil), rec, &hgwi_own_of_pupil, &speech);
    hgwi_speech_put(&speech, rec, HGW_PUPIL_RESULT_MESSAGE);
}

/* Of an outcome each pupil is listed; of a goal the reason that tells most, unless something is known of others.  A
   pupil with levels of two kinds is listed always: that is about this pupil's results. */
static void say_nothing(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, int32_t why, hgwi_tally *tally) {
    int mixed = why == HGW_LEFT_OUT_REASON_LEVEL_SCALES_MIXED;
    if (mixed || !aim->is_goal)
        hgwi_eval_leave_out(e, aim, pupil, why);
    if (mixed) {
        hgwi_eval_say(e, pupil);
        tally->left++;
        return;
    }
    if (aim->is_goal && why != HGW_LEFT_OUT_REASON_JOINED_LATE && why != HGW_LEFT_OUT_REASON_NO_EVIDENCE &&
        (tally->why_nothing == 0 || why < tally->why_nothing))
        tally->why_nothing = why;
}

/* Nothing is said of the aim as a whole either. */
static void leave_out_aim(hgwi_eval *e, const hgwi_aim *aim, const hgwi_tally *tally) {
    if (aim->pupil_count == 0 && !aim->is_goal)
        hgwi_eval_leave_out(e, aim, -1, HGW_LEFT_OUT_REASON_NOBODY);
    else if (aim->is_goal && tally->why_nothing)
        hgwi_eval_leave_out(e, aim, -1, tally->why_nothing);
    else if (aim->is_goal && tally->left == 0)
        hgwi_eval_leave_out(e, aim, -1, HGW_LEFT_OUT_REASON_NO_EVIDENCE);
}

/* One pupil; what it adds to the group comes in the tally. */
static void judge_pupil(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, hgw_rec result, hgwi_tally *tally) {
    measured m;
    hgwi_heard_voices heard;
    hgwi_settled s;
    measure(e, aim, pupil, &m);
    hgwi_eval_hear(e, aim, pupil, &heard);
    if (!hgwi_eval_good(e))
        return;
    int32_t why = m.mixed ? HGW_LEFT_OUT_REASON_LEVEL_SCALES_MIXED : 0;
    if (m.verdict == HGWI_VERDICT_NONE && !m.mixed)
        why = why_nothing(e, aim, pupil);
    if (m.verdict == HGWI_VERDICT_NONE && heard.count == 0) {
        say_nothing(e, aim, pupil, why, tally);
        return;
    }
    settle(&m, &heard, &s);
    s.why = m.verdict == HGWI_VERDICT_NONE ? why : 0;
    hgw_rec rec = hgwi_eval_add(e, result, HGW_AIM_RESULT_PUPILS);
    if (!rec)
        return;
    hgwi_eval_say(e, pupil);
    write_pupil(e, aim, pupil, &m, &heard, &s, rec);
    hgwi_tally_add(tally, &s);
    tally->own += hgwi_eval_own(e, pupil) != 0;
}

static void judge_pupils(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result, hgwi_tally *tally) {
    int32_t count = 0;
    const int32_t *pupils = hgwi_eval_asked(e, aim, &count);
    for (int32_t i = 0; i < count && hgwi_eval_good(e); i++) {
        if (hgwi_eval_exempt(e, pupils[i]))
            hgwi_eval_leave_out(e, aim, pupils[i], HGW_LEFT_OUT_REASON_EXEMPT);
        else
            judge_pupil(e, aim, pupils[i], result, tally);
    }
}

/* The group as a whole, by what names no child. */
static void judge_group(hgwi_eval *e, const hgwi_aim *aim, measured *m, hgwi_whole *whole) {
    measure(e, aim, -1, m);
    hgwi_eval_hear(e, aim, -1, &whole->heard);
    whole->settled.verdict = 0;
    whole->judged = m->by;
    whole->count = m->count;
    /* What people say of a goal is about that goal; an outcome needs a measurement to hang it on. */
    int heard = aim->is_goal && whole->heard.count > 0;
    if (hgwi_eval_good(e) && (m->verdict != HGWI_VERDICT_NONE || heard))
        settle(m, &whole->heard, &whole->settled);
}

/* Nothing is written of an aim of which nothing can be said; the reason is listed. */
static int32_t why_not(const hgwi_eval *e, const hgwi_aim *aim) {
    if (!aim->is_goal && aim->due != 0 && aim->due <= e->today)
        return hgwi_eval_window_open(e, aim) ? HGW_LEFT_OUT_REASON_WINDOW_OPEN : HGW_LEFT_OUT_REASON_OVER;
    if (aim->pupil_count == 0 && e->pupil_count > 0)
        return HGW_LEFT_OUT_REASON_NOBODY;
    return 0;
}

void hgwi_eval_interim(hgwi_eval *e, const hgwi_aim *aim) {
    measured of_group;
    hgwi_whole whole;
    int32_t reason = why_not(e, aim);
    if (reason) {
        hgwi_eval_leave_out(e, aim, -1, reason);
        return;
    }
    hgwi_tally tally;
    hgwi_tally_start(&tally, e, aim);
    hgw_rec result = hgwi_eval_put_aim(e, aim);
    judge_pupils(e, aim, result, &tally);
    judge_group(e, aim, &of_group, &whole);
    if (!hgwi_eval_good(e))
        return;
    hgwi_eval_refuse_levels(e, aim);
    int known = tally.count > 0 || whole.settled.verdict || hgwi_eval_own(e, -1);
    int32_t decided = hgwi_eval_put_decisions(e, aim, result);
    if (known || decided > 0)
        hgwi_eval_list_unsaid(e, aim, why_nothing);
    if (!known && decided == 0) {
        hgwi_eval_try(e, hgw_rec_remove(e->out, result));
        leave_out_aim(e, aim, &tally);
        return;
    }
    if (known)
        hgwi_eval_put_group(e, aim, result, &tally, &whole);
    hgwi_eval_why(e, aim, result);
}
