/* final.c: tasting when the soup is ready: the result of each pupil at the moment, set beside the target. */
#include "final.h"

/* Without a window a result counts when it was measured so many days around the day due. */
enum { AROUND = 21 };

/* ---- the result at the moment ---- */

static int of_the_moment(const hgwi_aim *aim, const hgwi_measure_point *point) {
    const char *moment = hgw_evidence_moment(point->doc, point->rec);
    if (moment && aim->moment)
        return hgwi_eval_same(moment, aim->moment);
    if (aim->window_first && aim->window_last && point->day >= aim->window_first && point->day <= aim->window_last)
        return 1;
    if (aim->due == 0 || aim->due_from_window) /* a day of the school's own may lie outside the window */
        return !aim->window_first || !aim->window_last;
    int32_t off = hgwi_date_days(point->day) - hgwi_date_days(aim->due);
    return off >= -AROUND && off <= AROUND;
}

static int has_result(const hgwi_measure_point *point) {
    const hgw_doc *doc = point->doc;
    int32_t kind = hgw_evidence_kind(doc, point->rec);
    int test = kind == HGW_EVIDENCE_KIND_METHOD_TEST || kind == HGW_EVIDENCE_KIND_CITO;
    return hgw_has(doc, point->rec, HGW_EVIDENCE_SCORE) || hgw_has(doc, point->rec, HGW_EVIDENCE_GRADING) ||
           (test && hgwi_eval_has_sign(point));
}

/* The latest one; with the aim's own instrument, else what names the aim. */
static const hgwi_measure_point *find_end(const hgwi_eval *e, const hgwi_aim *aim, int32_t pupil) {
    hgwi_points_of all = aim->instrument ? hgwi_eval_points(&e->points, pupil, aim->instrument)
                                         : hgwi_eval_points_of_pupil(&aim->linked, pupil);
    const hgwi_measure_point *found = NULL;
    for (int32_t i = 0; i < all.count; i++)
        if (all.at[i].doc == e->dossier && has_result(&all.at[i]) && of_the_moment(aim, &all.at[i]) &&
            !(aim->instrument && hgwi_eval_other_subject(aim, &all.at[i])) &&
            (!found || hgwi_eval_by_day(&all.at[i], found) > 0))
            found = &all.at[i];
    return found;
}

/* The mean of the first day of measuring, and a measurement of that day. */
static void find_begin(const hgwi_eval *e, const hgwi_aim *aim, hgwi_ending *ending) {
    hgwi_points_of all = hgwi_eval_points(&e->points, ending->pupil, aim->instrument);
    double sum = 0;
    int32_t count = 0;
    for (int32_t i = 0; i < all.count && all.at[i].day < ending->end->day; i++) {
        const hgwi_measure_point *point = &all.at[i];
        if ((aim->start && point->day < aim->start) || !hgw_has(point->doc, point->rec, HGW_EVIDENCE_SCORE) ||
            hgwi_eval_other_subject(aim, point) || hgwi_eval_too_old(ending->end, point))
            continue;
        if (ending->begin && point->day > ending->begin->day)
            break;
        ending->begin = ending->begin ? ending->begin : point;
        sum += hgw_evidence_score(point->doc, point->rec);
        count++;
    }
    if (count > 0)
        ending->y_pre = sum / count;
}

/* ---- reached or not ---- */

/* A reason why the two cannot be compared, or 0. */
static int32_t compare(hgwi_eval *e, const hgwi_aim *aim, hgwi_ending *ending) {
    const hgwi_instrument *instrument = hgwi_eval_instrument_at(e, aim->instrument);
    const hgwi_measure_point *end = ending->end;
    const char *level = hgw_evidence_grading(end->doc, end->rec);
    ending->target = hgwi_eval_target(e, aim, instrument, ending->pupil);
    if (hgw_has(end->doc, end->rec, HGW_EVIDENCE_SCORE) && hgwi_defined(ending->target)) {
        if (end->instrument != aim->instrument) /* several instruments, and the aim does not say which */
            return HGW_LEFT_OUT_REASON_NO_INSTRUMENT;
        ending->y_end = hgw_evidence_score(end->doc, end->rec);
        return 0;
    }
    if (level && aim->grading) {
        int32_t is = hgwi_eval_step(instrument, level), aimed = hgwi_eval_step(instrument, aim->grading);
        if (!hgwi_eval_alike(instrument, level, aim->grading))
            return HGW_LEFT_OUT_REASON_LEVEL_SCALES_MIXED;
        if (!is || !aimed)
            return HGW_LEFT_OUT_REASON_LEVEL_UNKNOWN;
        ending->reached = hgwi_eval_better_step(instrument, aim->grading) * (is - aimed) >= 0;
        ending->level = level;
        return 0;
    }
    if (hgwi_eval_has_sign(end) && !hgw_has(end->doc, end->rec, HGW_EVIDENCE_SCORE)) {
        ending->reached = hgw_evidence_sign(end->doc, end->rec) == HGW_EVIDENCE_SIGN_POSITIVE;
        return 0;
    }
    if (aim->grading)
        return HGW_LEFT_OUT_REASON_NO_NORM_TABLE;
    return hgwi_defined(aim->target) ? HGW_LEFT_OUT_REASON_LEVEL_NOT_SCORE : HGW_LEFT_OUT_REASON_NO_TARGET;
}

static int is_reached(const hgwi_eval *e, const hgwi_aim *aim, const hgwi_ending *ending) {
    const hgwi_instrument *instrument = hgwi_eval_instrument_at(e, aim->instrument);
    int better = instrument ? instrument->better : 1;
    return ending->reached >= 0 ? ending->reached : better * (ending->y_end - ending->target) >= 0;
}

/* Tests of mastery are about something else each time, and levels have no distances: only a growth scale has growth. */
static int can_grow(const hgwi_eval *e, const hgwi_aim *aim) {
    const hgwi_instrument *instrument = hgwi_eval_instrument_at(e, aim->instrument);
    return instrument && instrument->scale == HGW_SCALE_KIND_GROWTH;
}

/* One pupil; 0 when there is nothing to establish, which is listed. */
static int take(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, hgwi_ending *ending) {
    const double none = HGWI_UNDEFINED;
    *ending = (hgwi_ending){pupil, find_end(e, aim, pupil), NULL, none, none, none, -1, NULL};
    int32_t reason = 0;
    if (hgwi_eval_exempt(e, pupil))
        reason = HGW_LEFT_OUT_REASON_EXEMPT;
    else if (!ending->end)
        reason = hgwi_eval_window_open(e, aim) ? HGW_LEFT_OUT_REASON_WINDOW_OPEN : HGW_LEFT_OUT_REASON_NO_RESULT;
    else
        reason = compare(e, aim, ending);
    if (reason) {
        if (!aim->is_goal || reason != HGW_LEFT_OUT_REASON_NO_RESULT) {
            hgwi_eval_leave_out(e, aim, pupil, reason);
            if (aim->is_goal)
                hgwi_eval_say(e, pupil);
        }
        return 0;
    }
    hgwi_eval_say(e, pupil);
    if (hgwi_defined(ending->y_end) && can_grow(e, aim))
        find_begin(e, aim, ending);
    return 1;
}

/* Whoever a goal names, and who has no result. */
static int32_t why_unsaid(const hgwi_eval *e, const hgwi_aim *aim, int32_t pupil) {
    (void)e, (void)aim, (void)pupil;
    return HGW_LEFT_OUT_REASON_NO_RESULT;
}

static int gather(hgwi_eval *e, const hgwi_aim *aim, hgwi_endings *all) {
    int32_t count = 0;
    const int32_t *pupils = hgwi_eval_asked(e, aim, &count);
    *all = (hgwi_endings){0};
    all->sd = HGWI_UNDEFINED;
    all->at = hgwi_eval_room(e, (size_t)count, sizeof *all->at);
    for (int32_t i = 0; i < count && hgwi_eval_good(e); i++) {
        hgwi_ending *ending = &all->at[all->count];
        if (!take(e, aim, pupils[i], ending))
            continue;
        all->count++;
        all->with_result++;
        all->attained += is_reached(e, aim, ending);
    }
    if (hgwi_eval_good(e))
        hgwi_eval_group_sd(e, all);
    return hgwi_eval_good(e);
}

void hgwi_eval_final(hgwi_eval *e, const hgwi_aim *aim) {
    hgwi_endings all;
    if (!aim->is_goal && aim->due > e->today) {
        hgwi_eval_leave_out(e, aim, -1, HGW_LEFT_OUT_REASON_NOT_YET);
        return;
    }
    if (!aim->is_goal && aim->pupil_count == 0 && e->pupil_count > 0) {
        hgwi_eval_leave_out(e, aim, -1, HGW_LEFT_OUT_REASON_NOBODY);
        return;
    }
    hgwi_eval_refuse_levels(e, aim);
    if (!gather(e, aim, &all))
        return;
    if (all.count == 0 && aim->status == 0 && !hgwi_eval_decided(e, aim)) {
        if (aim->is_goal)
            hgwi_eval_leave_out(e, aim, -1, HGW_LEFT_OUT_REASON_NO_RESULT);
        else if (aim->pupil_count == 0)
            hgwi_eval_leave_out(e, aim, -1, HGW_LEFT_OUT_REASON_NOBODY);
        return;
    }
    hgw_rec result = hgwi_eval_put_aim(e, aim);
    for (int32_t i = 0; i < all.count && hgwi_eval_good(e); i++)
        hgwi_eval_put_ending(e, aim, &all.at[i], &all, result);
    int32_t decided = hgwi_eval_put_decisions(e, aim, result);
    if (all.count + decided > 0)
        hgwi_eval_list_unsaid(e, aim, why_unsaid);
    if (hgwi_eval_good(e) && all.count > 0)
        hgwi_eval_put_final_group(e, aim, result, &all);
    hgwi_eval_why(e, aim, result);
}
