/* final_norms.c: what the norms say of a pupil at the start and at the end. */
#include "final.h"

int hgwi_eval_too_old(const hgwi_measure_point *end, const hgwi_measure_point *point) {
    return point->doc != end->doc && hgwi_date_days(end->day) - hgwi_date_days(point->day) > HGWI_EVAL_A_YEAR;
}

/* The grade that a pupil had when it was measured: one may have stayed down, or skipped. */
static int32_t grade_then(const hgwi_eval *e, const hgwi_measure_point *point) {
    const char *id = hgwi_rec_id(e->dossier, e->pupils[point->pupil]);
    hgw_rec pupil = id ? hgw_rec_find(point->doc, id) : 0;
    return pupil && hgw_rec_type(point->doc, pupil) == HGW_T_PUPIL ? (int32_t)hgw_pupil_grade(point->doc, pupil) : 0;
}

double hgwi_eval_norm_sd(const hgwi_eval *e, const hgwi_aim *aim, int32_t pupil) {
    const hgwi_instrument *instrument = hgwi_eval_instrument_at(e, aim->instrument);
    if (!instrument)
        return HGWI_UNDEFINED;
    hgw_rec norm = hgwi_eval_norm(instrument, hgwi_eval_grade(e, pupil), aim->moment_kind);
    double sd = norm ? hgw_moment_norm_sd(instrument->team, norm) : 0;
    return sd > 0 ? sd : instrument->norm_sd;
}

/* The row of a norm table, when it has a mean. */
static hgw_rec with_mean(const hgwi_instrument *instrument, int32_t grade, int32_t kind) {
    hgw_rec norm = kind ? hgwi_eval_norm(instrument, grade, kind) : 0;
    return norm && hgw_has(instrument->team, norm, HGW_MOMENT_NORM_MEAN) ? norm : 0;
}

int hgwi_eval_norms(const hgwi_eval *e, const hgwi_aim *aim, const hgwi_ending *ending, hgw_rec *before,
                    hgw_rec *after) {
    const hgwi_instrument *instrument = hgwi_eval_instrument_at(e, aim->instrument);
    const hgwi_measure_point *begin = ending->begin;
    const hgw_doc *calendar = NULL;
    int32_t grade = hgwi_eval_grade(e, ending->pupil);
    hgw_rec moment = begin ? hgwi_eval_calendar_link(e, hgw_evidence_moment(begin->doc, begin->rec),
                                                     HGW_T_MEASURE_MOMENT, 0, &calendar)
                           : 0;
    int32_t kind = moment ? hgw_measure_moment_kind(calendar, moment) : 0;
    *after = with_mean(instrument, grade, aim->moment_kind);
    *before = begin ? with_mean(instrument, grade_then(e, begin), kind) : 0;
    return *before && *after && *before != *after;
}
