/* put_results.h: writing what was judged into the results document. */
#ifndef HGWI_EVALUATION_PUT_RESULTS_H
#define HGWI_EVALUATION_PUT_RESULTS_H

#include "sentences.h"

/* The verdict on one pupil, or on the group as a whole. */
typedef struct hgwi_settled {
    int32_t verdict, measured, heard;
    uint32_t reasons, flags;
    double chance; /* NaN: none */
    int32_t why;   /* nothing was measured that can be judged: the reason, as with what is left out; 0 */
    int says;      /* the chance counts for the group: nothing else keeps it from a verdict */
} hgwi_settled;

/* The pupils of one aim, added up. */
typedef struct hgwi_tally {
    int32_t count, on, adjust, little;
    double *chances; /* of those whose chance says something */
    int32_t chance_count;
    double false_alarms; /* the chances of those marked adjust, and of how many */
    int32_t alarms;
    int32_t own;         /* of whom the teacher decided */
    int32_t why_nothing; /* of a goal that was measured and not judged; 0: it was not measured */
    int32_t left;        /* pupils of a goal listed one by one, as the reason is theirs */
} hgwi_tally;

void hgwi_tally_start(hgwi_tally *tally, hgwi_eval *e, const hgwi_aim *aim);
void hgwi_tally_add(hgwi_tally *tally, const hgwi_settled *s);

/* The record of an aim, with what is the same for everybody. */
hgw_rec hgwi_eval_put_aim(hgwi_eval *e, const hgwi_aim *aim);
/* Give a record the ids of two others, as "M-lezen.C03"; NULL: only the first. */
void hgwi_eval_put_id(hgwi_eval *e, hgw_rec rec, hgw_field field, const char *id, const char *more);
void hgwi_eval_put_series(hgwi_eval *e, hgw_rec pupil_result, const hgwi_judged *judged);
/* What is said of a reason to leave out a child (-1: the aim as a whole). */
hgwi_sentence hgwi_eval_left_sentence(const hgwi_aim *aim, int32_t pupil, int32_t reason);
/* A child (-1: the aim as a whole) about which nothing is said; the record that says so, or 0. */
hgw_rec hgwi_eval_leave_out(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, int32_t reason);
/* List the levels of a group that were given by the norms for pupils. */
void hgwi_eval_refuse_levels(hgwi_eval *e, const hgwi_aim *aim);
/* What is known of the group as a whole; verdict 0: nothing. */
typedef struct hgwi_whole {
    hgwi_settled settled;
    const hgwi_judged *judged;
    int32_t count;
    hgwi_heard_voices heard;
} hgwi_whole;

/* The group in between: by the tally, and as a whole. */
void hgwi_eval_put_group(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result, const hgwi_tally *tally,
                         const hgwi_whole *whole);

/* ---- unsaid.c ---- */
/* Why nothing is said of a pupil, as with what is left out. */
typedef int32_t (*hgwi_why)(const hgwi_eval *e, const hgwi_aim *aim, int32_t pupil);

/* Did the teacher decide about one of the pupils of the aim? */
int hgwi_eval_decided(const hgwi_eval *e, const hgwi_aim *aim);
/* Write what the teacher decided about pupils of whom nothing was judged; how many there are. */
int32_t hgwi_eval_put_decisions(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result);
/* List the pupils whom a goal names and of whom nothing is said. */
void hgwi_eval_list_unsaid(hgwi_eval *e, const hgwi_aim *aim, hgwi_why why);
/* Results that would belong to an aim, had they a date: looked up once, and listed with each aim. */
void hgwi_eval_find_undated(hgwi_eval *e);
void hgwi_eval_list_undated(hgwi_eval *e, const hgwi_aim *aim);

/* ---- own.c ---- */
typedef struct hgwi_own_fields {
    hgw_field verdict, reason, decided_on; /* 0: has none */
} hgwi_own_fields;

extern const hgwi_own_fields hgwi_own_of_pupil, hgwi_own_of_group;

void hgwi_eval_put_own(hgwi_eval *e, hgw_rec own, hgw_rec result, const hgwi_own_fields *fields, hgwi_speech *speech);

/* ---- say_interim.c ---- */
void hgwi_say_interim(hgwi_speech *speech, const hgwi_aim *aim, int32_t pupil, const hgwi_judged *judged, int32_t count,
                      const hgwi_settled *s);

#endif
