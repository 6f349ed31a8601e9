/* put_results.c: from what was judged to records of the results document. */
#include "put_results.h"

#include <string.h>

enum { ID_MOST = 255 };

/* ---- ids and links ---- */

/* Results keep their ids from one evaluation to the next, so that a program can follow them. */
void hgwi_eval_put_id(hgwi_eval *e, hgw_rec rec, hgw_field field, const char *id, const char *more) {
    char text[ID_MOST + 1];
    size_t size = id ? strlen(id) : 0, extra = more ? strlen(more) + 1 : 0;
    if (size == 0 || size + extra > ID_MOST || !hgwi_eval_good(e) || !rec)
        return;
    memcpy(text, id, size);
    text[size] = '\0';
    if (more) {
        text[size] = '.';
        memcpy(text + size + 1, more, extra);
    }
    if (hgw_rec_find(e->out, text) == 0)
        hgwi_eval_try(e, hgw_set_text(e->out, rec, field, text));
}

/* ---- an aim ---- */

static const char *text_of(const hgwi_eval *e, const hgwi_aim *aim) {
    return aim->is_goal ? hgw_goal_text(e->dossier, aim->rec) : hgw_outcome_target_text(e->dossier, aim->rec);
}

hgw_rec hgwi_eval_put_aim(hgwi_eval *e, const hgwi_aim *aim) {
    const hgwi_instrument *instrument = hgwi_eval_instrument_at(e, aim->instrument);
    const char *id = hgwi_rec_id(e->dossier, aim->rec);
    hgw_rec made = hgwi_eval_add(e, HGW_ROOT, HGW_RESULTS_AIMS);
    if (!made)
        return 0;
    hgwi_eval_put_id(e, made, HGW_AIM_RESULT_ID, id, NULL);
    hgwi_eval_put_text(e, made, aim->is_goal ? HGW_AIM_RESULT_GOAL : HGW_AIM_RESULT_OUTCOME, id);
    hgwi_eval_put_text(e, made, HGW_AIM_RESULT_TEXT, text_of(e, aim));
    hgwi_eval_put_text(e, made, HGW_AIM_RESULT_SUBJECT, aim->subject);
    hgwi_eval_put_text(e, made, HGW_AIM_RESULT_MOMENT, aim->moment);
    hgwi_eval_put_some(e, made, HGW_AIM_RESULT_DUE_ON, aim->due);
    hgwi_eval_put_some(e, made, HGW_AIM_RESULT_DUE_FROM_WINDOW, aim->due_from_window);
    hgwi_eval_put_real(e, made, HGW_AIM_RESULT_TARGET, aim->target);
    hgwi_eval_put_text(e, made, HGW_AIM_RESULT_TARGET_GRADING, aim->grading);
    if (instrument) {
        hgwi_eval_put_text(e, made, HGW_AIM_RESULT_INSTRUMENT, instrument->id);
        hgwi_eval_put_int(e, made, HGW_AIM_RESULT_HIGHER_IS_BETTER, instrument->better > 0);
    }
    hgwi_eval_put_some(e, made, HGW_AIM_RESULT_STATUS, aim->status);
    hgwi_eval_put_some(e, made, HGW_AIM_RESULT_EFFECT, aim->effect);
    hgwi_eval_put_some(e, made, HGW_AIM_RESULT_JUDGED_ON, aim->judged_on);
    return made;
}

/* ---- a series ---- */

/* A field of a series and where it stands. */
typedef struct figure_at {
    hgw_field field;
    size_t at;
} figure_at;

static const figure_at figures[] = {
    {HGW_SERIES_RESULT_CHANCE, offsetof(hgwi_judged, chance)},
    {HGW_SERIES_RESULT_TARGET, offsetof(hgwi_judged, target)},
    {HGW_SERIES_RESULT_SAID_LOWER, offsetof(hgwi_judged, said_lower)},
    {HGW_SERIES_RESULT_SAID_UPPER, offsetof(hgwi_judged, said_upper)},
    {HGW_SERIES_RESULT_DEVIATION, offsetof(hgwi_judged, course.deviation)},
};

/* What a line gives; all of it in points of the instrument, paces a week. */
static const figure_at line_figures[] = {
    {HGW_SERIES_RESULT_SEE, offsetof(hgwi_judged, course.see)},
    {HGW_SERIES_RESULT_START_LEVEL, offsetof(hgwi_judged, course.y0)},
    {HGW_SERIES_RESULT_LEVEL_NOW, offsetof(hgwi_judged, course.level_now)},
    {HGW_SERIES_RESULT_LEVEL_DUE, offsetof(hgwi_judged, course.level_target)},
    {HGW_SERIES_RESULT_LOWER, offsetof(hgwi_judged, course.lower)},
    {HGW_SERIES_RESULT_UPPER, offsetof(hgwi_judged, course.upper)},
    {HGW_SERIES_RESULT_SCORE_LOWER, offsetof(hgwi_judged, course.pred_lower)},
    {HGW_SERIES_RESULT_SCORE_UPPER, offsetof(hgwi_judged, course.pred_upper)},
    {HGW_SERIES_RESULT_NEEDED_PACE, offsetof(hgwi_judged, course.aim_slope)},
    {HGW_SERIES_RESULT_PACE, offsetof(hgwi_judged, course.slope)},
    {HGW_SERIES_RESULT_PACE_SHARE, offsetof(hgwi_judged, course.pace)},
    {HGW_SERIES_RESULT_NEEDED_FROM_NOW, offsetof(hgwi_judged, course.level_need)},
};

static void put_figures(hgwi_eval *e, hgw_rec rec, const hgwi_judged *judged, const figure_at *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        double figure;
        memcpy(&figure, (const char *)judged + list[i].at, sizeof figure);
        hgwi_eval_put_real(e, rec, list[i].field, figure);
    }
}

void hgwi_eval_put_series(hgwi_eval *e, hgw_rec pupil_result, const hgwi_judged *judged) {
    hgw_rec made = hgwi_eval_add(e, pupil_result, HGW_PUPIL_RESULT_SERIES);
    if (!made)
        return;
    const char *instrument = judged->instrument ? judged->instrument->id : NULL;
    hgwi_eval_put_id(e, made, HGW_SERIES_RESULT_ID, hgwi_rec_id(e->out, pupil_result), instrument ? instrument : "-");
    hgwi_eval_put_text(e, made, HGW_SERIES_RESULT_INSTRUMENT, instrument);
    hgwi_eval_put_some(e, made, HGW_SERIES_RESULT_SCALE, judged->scale);
    hgwi_eval_put_some(e, made, HGW_SERIES_RESULT_VERDICT, judged->verdict);
    hgwi_eval_put_bits(e, made, HGW_SERIES_RESULT_REASONS, judged->reasons);
    hgwi_eval_put_bits(e, made, HGW_SERIES_RESULT_FLAGS, judged->flags);
    hgwi_eval_put_int(e, made, HGW_SERIES_RESULT_POINTS, judged->used_count);
    if (judged->used_count > 0) {
        hgwi_eval_put_int(e, made, HGW_SERIES_RESULT_FIRST_ON, judged->used[0]->day);
        hgwi_eval_put_int(e, made, HGW_SERIES_RESULT_LAST_ON, judged->used[judged->used_count - 1]->day);
    }
    for (int32_t i = 0; i < judged->used_count; i++)
        hgwi_eval_put_link(e, made, HGW_SERIES_RESULT_EVIDENCE,
                           hgwi_rec_id(judged->used[i]->doc, judged->used[i]->rec));
    if (judged->outlier)
        hgwi_eval_put_text(e, made, HGW_SERIES_RESULT_OUTLIER, hgwi_rec_id(judged->outlier->doc, judged->outlier->rec));
    put_figures(e, made, judged, figures, sizeof figures / sizeof *figures);
    if (judged->course.status == HGWI_FIGURE_OK)
        put_figures(e, made, judged, line_figures, sizeof line_figures / sizeof *line_figures);
    hgwi_eval_put_some(e, made, HGW_SERIES_RESULT_MORE_POINTS, judged->more_points);
    hgwi_eval_put_some(e, made, HGW_SERIES_RESULT_MORE_BY, judged->more_by);
    if (judged->by_items) {
        hgwi_eval_put_int(e, made, HGW_SERIES_RESULT_CORRECT, (int64_t)judged->mastered.x);
        hgwi_eval_put_int(e, made, HGW_SERIES_RESULT_ITEMS, (int64_t)judged->mastered.n);
    }
}

/* ---- what is left out ---- */

static const hgwi_sentence left_out[] = {
    [HGW_LEFT_OUT_REASON_NO_EVIDENCE] = HGWI_SAYS_LEFT_NO_EVIDENCE,
    [HGW_LEFT_OUT_REASON_NO_RESULT] = HGWI_SAYS_LEFT_NO_RESULT,
    [HGW_LEFT_OUT_REASON_NO_TARGET] = HGWI_SAYS_LEFT_NO_TARGET,
    [HGW_LEFT_OUT_REASON_NO_DAY] = HGWI_SAYS_LEFT_NO_DAY,
    [HGW_LEFT_OUT_REASON_OVER] = HGWI_SAYS_LEFT_OVER,
    [HGW_LEFT_OUT_REASON_NOT_YET] = HGWI_SAYS_LEFT_NOT_YET,
    [HGW_LEFT_OUT_REASON_NO_INSTRUMENT] = HGWI_SAYS_LEFT_NO_INSTRUMENT,
    [HGW_LEFT_OUT_REASON_LEVEL_SCALES_MIXED] = HGWI_SAYS_LEFT_LEVEL_SCALES_MIXED,
    [HGW_LEFT_OUT_REASON_GROUP_BY_PUPIL_NORM] = HGWI_SAYS_LEFT_GROUP_BY_PUPIL_NORM,
    [HGW_LEFT_OUT_REASON_NO_NORM_TABLE] = HGWI_SAYS_LEFT_NO_NORM_TABLE,
    [HGW_LEFT_OUT_REASON_JOINED_LATE] = HGWI_SAYS_LEFT_JOINED_LATE,
    [HGW_LEFT_OUT_REASON_EXEMPT] = HGWI_SAYS_LEFT_EXEMPT,
    [HGW_LEFT_OUT_REASON_SCALE_UNKNOWN] = HGWI_SAYS_LEFT_SCALE_UNKNOWN,
    [HGW_LEFT_OUT_REASON_NOBODY] = HGWI_SAYS_LEFT_NOBODY,
    [HGW_LEFT_OUT_REASON_LEVEL_UNKNOWN] = HGWI_SAYS_LEFT_LEVEL_UNKNOWN,
    [HGW_LEFT_OUT_REASON_WINDOW_OPEN] = HGWI_SAYS_LEFT_WINDOW_OPEN,
    [HGW_LEFT_OUT_REASON_LEVEL_NOT_SCORE] = HGWI_SAYS_LEFT_LEVEL_NOT_SCORE,
    [HGW_LEFT_OUT_REASON_WITHHELD] = HGWI_SAYS_LEFT_WITHHELD,
    [HGW_LEFT_OUT_REASON_UNDATED] = HGWI_SAYS_LEFT_UNDATED,
};

hgwi_sentence hgwi_eval_left_sentence(const hgwi_aim *aim, int32_t pupil, int32_t reason) {
    if (reason == HGW_LEFT_OUT_REASON_NO_EVIDENCE && aim->instrument)
        return HGWI_SAYS_LEFT_NO_MEASUREMENT;
    if (reason == HGW_LEFT_OUT_REASON_NO_RESULT && pupil < 0)
        return HGWI_SAYS_LEFT_NO_RESULT_GROUP;
    return left_out[reason];
}

/* Of a dossier from which something was left out, nobody can tell what is not there. */
static int may_be_withheld(const hgwi_eval *e, int32_t reason) {
    return hgw_dossier_withheld_count(e->dossier, HGW_ROOT) > 0 &&
           (reason == HGW_LEFT_OUT_REASON_NO_EVIDENCE || reason == HGW_LEFT_OUT_REASON_NO_RESULT ||
            reason == HGW_LEFT_OUT_REASON_NO_TARGET || reason == HGW_LEFT_OUT_REASON_NO_DAY ||
            reason == HGW_LEFT_OUT_REASON_NO_INSTRUMENT || reason == HGW_LEFT_OUT_REASON_NOBODY);
}

hgw_rec hgwi_eval_leave_out(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, int32_t reason) {
    reason = may_be_withheld(e, reason) ? HGW_LEFT_OUT_REASON_WITHHELD : reason;
    hgw_rec made = hgwi_eval_add(e, HGW_ROOT, HGW_RESULTS_LEFT_OUT);
    if (!made)
        return 0;
    hgwi_eval_put_text(e, made, aim->is_goal ? HGW_LEFT_OUT_GOAL : HGW_LEFT_OUT_OUTCOME,
                       hgwi_rec_id(e->dossier, aim->rec));
    if (pupil >= 0)
        hgwi_eval_put_text(e, made, HGW_LEFT_OUT_PUPIL, hgwi_rec_id(e->dossier, e->pupils[pupil]));
    hgwi_eval_put_int(e, made, HGW_LEFT_OUT_REASON, reason);
    hgwi_eval_put_text(e, made, HGW_LEFT_OUT_MESSAGE,
                       hgwi_eval_word_of(e, hgwi_eval_left_sentence(aim, pupil, reason), NULL, NULL));
    return made;
}

void hgwi_eval_refuse_levels(hgwi_eval *e, const hgwi_aim *aim) {
    hgwi_points_of named = hgwi_eval_points_of_pupil(&aim->linked, -1);
    hgwi_points_of own = hgwi_eval_points(&e->points, -1, aim->instrument);
    hgwi_points_of all = named.count > 0 || aim->instrument == 0 ? named : own;
    for (int32_t i = 0; i < all.count; i++) {
        int levels = hgwi_eval_levels(hgw_evidence_grading(all.at[i].doc, all.at[i].rec));
        if (levels == HGWI_LEVELS_AE || levels == HGWI_LEVELS_IV) {
            hgwi_eval_leave_out(e, aim, -1, HGW_LEFT_OUT_REASON_GROUP_BY_PUPIL_NORM);
            return;
        }
    }
}
