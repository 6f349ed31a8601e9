/* final.h: what the two files about the end share: how each pupil ended, gathered first, since the spread of the group
 * is needed for the growth of each. */
#ifndef HGWI_EVALUATION_FINAL_H
#define HGWI_EVALUATION_FINAL_H

#include "put_results.h"

/* How one pupil ended. */
typedef struct hgwi_ending {
    int32_t pupil;
    const hgwi_measure_point *end;   /* the result at the moment; NULL: none */
    const hgwi_measure_point *begin; /* the first day of measuring; NULL: none before the end */
    double y_end, y_pre, target;     /* NaN: not by score */
    int32_t reached;                 /* by level or by sign; -1: by score */
    const char *level;               /* by level: the level itself */
} hgwi_ending;

typedef struct hgwi_endings {
    hgwi_ending *at;
    int32_t count;
    int32_t with_result, attained;
    double sd; /* that growth is expressed in; NaN: none that may be used */
    int sd_of_norm;
} hgwi_endings;

/* Is a measurement of more than a year before the result? */
int hgwi_eval_too_old(const hgwi_measure_point *end, const hgwi_measure_point *point);

/* ---- final_norms.c ---- */
/* The SD of the norm for a pupil: of grade and moment, else of the instrument; NaN: none. */
double hgwi_eval_norm_sd(const hgwi_eval *e, const hgwi_aim *aim, int32_t pupil);
/* The norms of the start and the end of a pupil, with their means; 0 when they are not both there. */
int hgwi_eval_norms(const hgwi_eval *e, const hgwi_aim *aim, const hgwi_ending *ending, hgw_rec *before,
                    hgw_rec *after);

/* ---- final_pupil.c ---- */
void hgwi_eval_put_ending(hgwi_eval *e, const hgwi_aim *aim, const hgwi_ending *ending, const hgwi_endings *all,
                          hgw_rec result);

/* ---- final_group.c ---- */
/* The spread of the group where no norm gives one. */
void hgwi_eval_group_sd(hgwi_eval *e, hgwi_endings *all);
void hgwi_eval_put_final_group(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result, const hgwi_endings *all);

#endif
