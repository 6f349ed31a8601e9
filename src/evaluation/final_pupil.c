/* final_pupil.c: one pupil at the end: reached or not and how surely, and how much growth there was. */
#include "final.h"

/* The band around a d holds so much of it. */
static const double BAND = 0.8, CRITICAL = 1.96;

/* Fewer days of measuring than this are no series. */
enum { SERIES_LEAST = 3 };

typedef struct writing {
    hgwi_eval *e;
    const hgwi_aim *aim;
    const hgwi_ending *ending;
    const hgwi_instrument *instrument;
    hgw_rec rec;
    double sd;
    hgwi_end figures;
    hgwi_speech speech;
} writing;

static int better_of(const writing *w) {
    return w->instrument ? w->instrument->better : 1;
}

static double see_of(const writing *w) {
    return w->instrument ? w->instrument->see : HGWI_UNDEFINED;
}

/* ---- by level or sign ---- */

static void put_simple(writing *w) {
    const hgwi_ending *ending = w->ending;
    hgwi_eval_put_int(w->e, w->rec, HGW_PUPIL_RESULT_ATTAINED, ending->reached);
    hgwi_eval_put_int(w->e, w->rec, HGW_PUPIL_RESULT_CERTAINTY, HGW_CERTAINTY_UNKNOWN);
    hgwi_speech_about(&w->speech, "level", ending->level);
    hgwi_speech_about(&w->speech, "target", w->aim->grading);
    if (ending->level)
        hgwi_speech_say(&w->speech, ending->reached ? HGWI_SAYS_LEVEL_REACHED : HGWI_SAYS_LEVEL_NOT_REACHED);
    else
        hgwi_speech_say(&w->speech, ending->reached ? HGWI_SAYS_SIGN_REACHED : HGWI_SAYS_SIGN_NOT_REACHED);
}

/* ---- by score ---- */

static void say_reached(writing *w) {
    const hgwi_end *f = &w->figures;
    int close = f->certainty == HGWI_CERTAINTY_BORDERLINE;
    hgwi_speech_about(&w->speech, "score", hgwi_eval_word_score(w->e, w->ending->y_end, see_of(w)));
    hgwi_speech_about(&w->speech, "target", hgwi_eval_word_score(w->e, w->ending->target, see_of(w)));
    if (f->attained)
        hgwi_speech_say(&w->speech, close ? HGWI_SAYS_JUST : HGWI_SAYS_REACHED);
    else
        hgwi_speech_say(&w->speech, close ? HGWI_SAYS_JUST_NOT : HGWI_SAYS_NOT_REACHED);
    if (f->certainty == HGWI_CERTAINTY_UNKNOWN)
        hgwi_speech_say(&w->speech, HGWI_SAYS_NO_ERROR);
}

/* The chance by all measurements up to the result: the line on that day. */
static void put_series(writing *w) {
    hgwi_aim at_the_end = *w->aim;
    hgwi_judged judged;
    if (!w->instrument || w->instrument->scale != HGW_SCALE_KIND_GROWTH)
        return;
    at_the_end.due = at_the_end.until = w->ending->end->day;
    hgw_date year_ago = hgwi_date_add(at_the_end.due, -HGWI_EVAL_A_YEAR);
    at_the_end.start = at_the_end.start > year_ago ? at_the_end.start : year_ago;
    hgwi_eval_judge(w->e, &at_the_end, w->ending->pupil, w->aim->instrument, &judged);
    if (!hgwi_eval_good(w->e) || !hgwi_defined(judged.chance) || judged.used_count < SERIES_LEAST ||
        (judged.reasons & HGWI_WHY_FEW_POINTS))
        return;
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_CHANCE_BY_SERIES, judged.chance);
    hgwi_eval_put_series(w->e, w->rec, &judged);
    int verdict = hgwi_verdict_by(judged.chance, w->e->rules.p_hi, w->e->rules.p_lo);
    hgwi_speech_about(&w->speech, "chance", hgwi_eval_word_chance(w->e, judged.chance, verdict));
    hgwi_speech_say(&w->speech, HGWI_SAYS_BY_SERIES);
}

/* In the direction of the goal. */
static void say_growth(writing *w) {
    double gain = better_of(w) * w->figures.gain;
    int sure = w->figures.reliable == HGWI_CHANGE_IMPROVED || w->figures.reliable == HGWI_CHANGE_DETERIORATED;
    if (gain == 0) {
        hgwi_speech_say(&w->speech, HGWI_SAYS_SAME);
        return;
    }
    if (!hgwi_defined(w->figures.gain_se))
        return;
    hgwi_speech_about(&w->speech, "gain", hgwi_eval_word_points(w->e, gain, see_of(w)));
    if (gain > 0)
        hgwi_speech_say(&w->speech, sure ? HGWI_SAYS_GREW : HGWI_SAYS_GREW_UNSURE);
    else
        hgwi_speech_say(&w->speech, sure ? HGWI_SAYS_FELL : HGWI_SAYS_FELL_UNSURE);
}

/* Jacobson and Truax, with the error that the sentence goes by: the SEE, or the SEM that stands in for it. */
static void put_change(writing *w) {
    const hgwi_ending *ending = w->ending;
    hgwi_norms norms = {HGWI_UNDEFINED, see_of(w), HGWI_UNDEFINED, HGWI_UNDEFINED, 0, HGWI_UNDEFINED};
    hgwi_change change;
    if (!hgwi_defined(norms.sd_pre))
        return;
    /* With reliability 0 the error is the SD itself. */
    hgwi_rci(HGWI_RCI_JT, ending->y_pre, ending->y_end, &norms, CRITICAL, better_of(w), &change);
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_RCI, change.rci);
}

/* With the norms of both moments and their correlation: more growth than others with the same start? */
static void put_percentile(writing *w) {
    const hgw_doc *team = w->instrument->team;
    hgw_rec before = 0, after = 0;
    if (!hgwi_eval_norms(w->e, w->aim, w->ending, &before, &after) ||
        !hgw_has(team, after, HGW_MOMENT_NORM_CORRELATION))
        return;
    hgwi_norms norms = {hgw_moment_norm_mean(team, before),
                        hgw_moment_norm_sd(team, before),
                        hgw_moment_norm_mean(team, after),
                        hgw_moment_norm_sd(team, after),
                        HGWI_UNDEFINED,
                        HGWI_UNDEFINED};
    hgwi_growth growth;
    hgwi_conditional_growth(w->ending->y_pre, w->ending->y_end, &norms, hgw_moment_norm_correlation(team, after),
                            &growth);
    double percentile = better_of(w) > 0 ? growth.percentile : 100 - growth.percentile;
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_PERCENTILE, percentile);
}

static void put_growth(writing *w) {
    const hgwi_end *f = &w->figures;
    double half = f->d_se * hgwi_normal_two_sided(BAND);
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_SCORE_BEFORE, w->ending->y_pre);
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_GAIN, f->gain);
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_GAIN_SE, f->gain_se);
    hgwi_eval_put_some(w->e, w->rec, HGW_PUPIL_RESULT_RELIABLE_CHANGE, f->reliable);
    if (better_of(w) * (w->ending->target - w->ending->y_pre) > 0) /* else there was no way to go */
        hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_POGO, f->pogo);
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_D, f->d);
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_D_LOWER, f->d - half);
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_D_UPPER, f->d + half);
    put_change(w);
    if (w->instrument)
        put_percentile(w);
    say_growth(w);
}

static void put_score(writing *w) {
    hgwi_end_rules rules = {w->ending->target, see_of(w), w->sd, w->e->rules.p_hi, w->e->rules.p_lo, better_of(w)};
    hgwi_final_decision(w->ending->y_pre, w->ending->y_end, &rules, &w->figures);
    if (w->figures.status != HGWI_FIGURE_OK)
        return;
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_SCORE, w->ending->y_end);
    hgwi_eval_put_int(w->e, w->rec, HGW_PUPIL_RESULT_ATTAINED, w->figures.attained);
    hgwi_eval_put_some(w->e, w->rec, HGW_PUPIL_RESULT_CERTAINTY, w->figures.certainty);
    hgwi_eval_put_real(w->e, w->rec, HGW_PUPIL_RESULT_CHANCE, w->figures.p_attained);
    say_reached(w);
    put_series(w);
    if (w->ending->begin)
        put_growth(w);
}

void hgwi_eval_put_ending(hgwi_eval *e, const hgwi_aim *aim, const hgwi_ending *ending, const hgwi_endings *all,
                          hgw_rec result) {
    writing w = {e, aim, ending, hgwi_eval_instrument_at(e, aim->instrument), 0, all->sd, {0}, {0}};
    const char *id = hgwi_rec_id(e->dossier, e->pupils[ending->pupil]);
    const hgwi_measure_point *end = ending->end;
    double norm_sd = hgwi_eval_norm_sd(e, aim, ending->pupil);
    w.sd = hgwi_defined(norm_sd) ? norm_sd : all->sd;
    w.rec = hgwi_eval_add(e, result, HGW_AIM_RESULT_PUPILS);
    if (!w.rec)
        return;
    hgwi_speech_start(&w.speech, e);
    hgwi_speech_about(&w.speech, "name", hgwi_eval_word_name(e, ending->pupil));
    hgwi_eval_put_id(e, w.rec, HGW_PUPIL_RESULT_ID, hgwi_rec_id(e->out, result), id);
    hgwi_eval_put_text(e, w.rec, HGW_PUPIL_RESULT_PUPIL, id);
    hgwi_eval_put_int(e, w.rec, HGW_PUPIL_RESULT_HELD_ON, end->day);
    const char *level = hgw_evidence_grading(end->doc, end->rec);
    if (!level && hgwi_defined(ending->y_end))
        level = hgwi_eval_level_of(w.instrument, ending->y_end, hgwi_eval_grade(e, ending->pupil), aim->moment_kind);
    hgwi_eval_put_text(e, w.rec, HGW_PUPIL_RESULT_GRADING, level);
    if (hgwi_defined(ending->y_end))
        put_score(&w);
    else
        put_simple(&w);
    hgwi_eval_put_own(e, hgwi_eval_own(e, ending->pupil), w.rec, &hgwi_own_of_pupil, &w.speech);
    hgwi_speech_put(&w.speech, w.rec, HGW_PUPIL_RESULT_MESSAGE);
}
