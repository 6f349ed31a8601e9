/* evaluation_room.h: what the files of room evaluation share.  An evaluation is made in steps:
 *
 *   choices      which kind of evaluation, with which limits, which look this is
 *   measures     what was measured and said, by pupil and instrument
 *   aims         what is aimed at: outcome targets and goals, for whom and by when
 *   judge        one series of one pupil, by the rule of its scale
 *   interim,     one pupil with one aim: in between, at the end
 *   final
 *   whole        the group with one aim
 *   why          what was done, what helped and what changed
 *   sentences    all of it in words
 *
 * Whatever goes wrong stands in hgwi_eval.status, and from then on nothing is done. */
#ifndef HGWI_EVALUATION_ROOM_H
#define HGWI_EVALUATION_ROOM_H

#include <hgw/accessors.h>

#include "calendar/calendar.h"
#include "figures/figures.h"

/* The version of the computation, in every result: it grows when the same data can give another verdict. */
enum { HGWI_METHOD_VERSION = 1 };

/* An aim is measured with so many instruments at most; further ones are passed over. */
enum { HGWI_INSTRUMENTS_MOST = 8 };

/* In days.  Measurements of earlier years count up to a year back, earlier looks half a year. */
enum { HGWI_EVAL_A_YEAR = 366, HGWI_EVAL_HALF_A_YEAR = 182 };

/* How the levels of a scale are told apart. */
enum { HGWI_LEVELS_NONE, HGWI_LEVELS_AE, HGWI_LEVELS_IV, HGWI_LEVELS_OWN };

/* What the team says of an instrument; NaN and NULL where it says nothing. */
typedef struct hgwi_instrument {
    const hgw_doc *team; /* NULL: no team beside knows it */
    hgw_rec rec;
    const char *id;
    int32_t scale; /* HGW_SCALE_KIND_..., 0: not known */
    int better;    /* 1: more is better; -1: less is */
    double see, sem, reliability, norm_sd, norm_growth, maximum;
    int sem_as_see; /* the SEE is not known, and the SEM stands in for it */
} hgwi_instrument;

/* Something that was measured or said, of one pupil or (pupil -1) of the group as a whole. */
typedef struct hgwi_measure_point {
    hgw_rec rec;
    const hgw_doc *doc; /* the dossier, or that of an earlier year */
    hgw_date day;
    int32_t pupil;      /* place among the pupils of the dossier, -1 */
    int32_t instrument; /* number of the instrument, 0: none */
} hgwi_measure_point;

typedef struct hgwi_points_of {
    const hgwi_measure_point *at;
    int32_t count;
} hgwi_points_of;

/* A record that points at another. */
typedef struct hgwi_eval_link {
    hgw_rec rec;
    struct hgwi_eval_link *next;
} hgwi_eval_link;

/* Fields of the dossier that are read backwards; what is dated after today is left out. */
enum {
    HGWI_EVAL_BY_EVIDENCE_GOAL,
    HGWI_EVAL_BY_EVIDENCE_OUTCOME,
    HGWI_EVAL_BY_GOAL_OUTCOME,
    HGWI_EVAL_BY_RESULT_GOAL,
    HGWI_EVAL_BY_ANALYSIS_GOAL,
    HGWI_EVAL_BY_FACTOR_GOAL,
    HGWI_EVAL_BY_APPROACH_GOAL,
    HGWI_EVAL_BY_APPROACH_NEED,
    HGWI_EVAL_BY_NEED_GOAL,
    HGWI_EVAL_BY_ADJUSTMENT_GOAL,
    HGWI_EVAL_BY_ADJUSTMENT_APPROACH,
    HGWI_EVAL_BY_PLAN_GOAL,
    HGWI_EVAL_BY_VERDICT_GOAL,
    HGWI_EVAL_BY_VERDICT_OUTCOME,
    HGWI_EVAL_BY_COUNT
};

/* One dossier read backwards. */
typedef struct hgwi_eval_index {
    const hgw_doc *doc; /* NULL: there is none */
    hgwi_eval_link **by[HGWI_EVAL_BY_COUNT];
    uint32_t *stamp; /* by record: the serial of the aim that met it last */
} hgwi_eval_index;

/* Outcome target or goal: what is to be reached, by whom and when. */
typedef struct hgwi_aim {
    hgw_rec rec;
    int is_goal;
    const char *subject;
    const char *moment; /* id of its measuring moment, or NULL */
    int32_t moment_kind;
    hgw_date window_first, window_last;
    hgw_date start; /* measurements from here on count; 0: all */
    hgw_date until; /* and up to here; 0: up to today */
    hgw_date due;   /* 0: not known */
    int due_from_window;
    double target; /* NaN: none */
    const char *grading;
    int32_t instrument;     /* its number, 0: none */
    double share;           /* NaN: for all */
    int32_t status, effect; /* as people judged when they looked back; 0: they did not */
    hgw_date judged_on;
    const int32_t *pupils; /* places */
    int32_t pupil_count;
    hgwi_points_of linked;                      /* what names it; this and what follows is made when its turn comes */
    int32_t instruments[HGWI_INSTRUMENTS_MOST]; /* that it is measured with, its own first */
    int32_t instrument_count;
} hgwi_aim;

/* What was judged of one series with one instrument. */
typedef struct hgwi_judged {
    int32_t number, scale, verdict; /* of the instrument; verdict 0: there is nothing to judge */
    int mixed;                      /* levels of two kinds stood side by side, and were not compared */
    uint32_t reasons, flags;
    const hgwi_instrument *instrument;
    double target;
    double chance;      /* NaN: the rule gives none */
    hgwi_course course; /* of a growth scale; its status tells whether it was worked out */
    hgwi_mastered mastered;
    int32_t by_items;                /* `mastered` was worked out */
    const hgwi_measure_point **used; /* in the order of days */
    int32_t used_count;
    const hgwi_measure_point *outlier;
    int32_t more_points;
    hgw_date more_by;
    double said_lower, said_upper;
} hgwi_judged;

/* What people see and say. */
typedef struct hgwi_heard_voices {
    int32_t heard; /* HGWI_HEARD_... */
    hgwi_voice *voices;
    const hgwi_measure_point **used;
    int32_t count;
} hgwi_heard_voices;

typedef struct hgwi_eval {
    hgw_ctx *ctx;
    hgwi_pool pool, turn_pool; /* the second ends with each aim */
    hgwi_pool *now;            /* the one that room is taken from */
    int32_t status;            /* HGW_OK until something fails */
    int column;                /* 0 Dutch, 1 English */
    hgw_date today;
    const hgw_doc *dossier;
    const hgw_doc *const *beside;
    int32_t count;
    const hgw_doc *options, *team;
    const hgw_doc *earlier[2]; /* dossiers of earlier years, the one that is followed and the latest first */
    int32_t kind;              /* HGW_EVALUATION_KIND_... */
    int32_t unit;              /* HGW_TIME_UNIT_... */
    int32_t look;
    hgwi_course_rules rules;
    double min_items, hinge;
    int norm_prior;
    hgwi_time time;
    hgw_date year_first, year_last; /* of the school year; 0: not known */
    int year_known_before;          /* a calendar knows the year before it too */
    hgwi_eval_index index[3];       /* of the dossier, and of those of earlier years */
    hgwi_eval_link ***by;           /* of the dossier */
    hgwi_idtree instrument_ids, pupil_ids;
    hgwi_instrument *instruments; /* by number from 1 */
    int32_t instrument_count, instrument_room;
    hgw_rec *pupils; /* by place */
    int32_t pupil_count;
    int32_t *everyone, *some_pupils; /* all places; room for as many */
    uint8_t *seen;                   /* by place, while a crowd is gathered */
    hgwi_points_of points;           /* all of them, by pupil, instrument, day, id */
    hgw_rec *undated;                /* of the dossier: what was measured or seen, without a day */
    int32_t undated_count;
    uint32_t *stamp; /* of the dossier */
    uint32_t serial;
    struct hgwi_of_pupil *of_pupils;
    uint32_t turn; /* of the aims, counted from 1 */
    hgwi_aim *aims;
    int32_t aim_count;
    hgw_doc *out;
} hgwi_eval;

/* ---- eval_memory.c ---- */
void *hgwi_eval_room(hgwi_eval *e, size_t count, size_t size);
void hgwi_eval_try(hgwi_eval *e, int32_t status);
int hgwi_eval_good(const hgwi_eval *e);
int hgwi_eval_same(const char *left, const char *right); /* both there and equal */
/* Add a record to the results; set a field of one.  A figure that is not defined, 0 for put_some and NULL are left out.
 */
hgw_rec hgwi_eval_add(hgwi_eval *e, hgw_rec parent, hgw_field list);
void hgwi_eval_put_real(hgwi_eval *e, hgw_rec rec, hgw_field field, double figure);
void hgwi_eval_put_int(hgwi_eval *e, hgw_rec rec, hgw_field field, int64_t number);
void hgwi_eval_put_some(hgwi_eval *e, hgw_rec rec, hgw_field field, int64_t number);
void hgwi_eval_put_text(hgwi_eval *e, hgw_rec rec, hgw_field field, const char *text);
void hgwi_eval_put_bits(hgwi_eval *e, hgw_rec rec, hgw_field list, uint32_t bits);
void hgwi_eval_put_link(hgwi_eval *e, hgw_rec rec, hgw_field list, const char *id); /* to a list */

/* ---- choices.c ---- */
void hgwi_eval_choose(hgwi_eval *e);
/* Write what was computed with. */
void hgwi_eval_settings(hgwi_eval *e);

/* ---- instruments.c ---- */
/* The number of an instrument by its id, from 1; 0 for NULL or when memory ran out. */
int32_t hgwi_eval_instrument(hgwi_eval *e, const char *id);
const hgwi_instrument *hgwi_eval_instrument_at(const hgwi_eval *e, int32_t number);
/* The place of a level among those of the instrument, from 1 for the lowest; 0: it is none of them. */
int32_t hgwi_eval_step(const hgwi_instrument *instrument, const char *grading);
/* Which levels a word is one of. */
int hgwi_eval_levels(const char *grading);
/* Are two levels of one kind?  Steps of the instrument itself are, whatever they are called; NULL is like any. */
int hgwi_eval_alike(const hgwi_instrument *instrument, const char *one, const char *other);
/* 1: a higher place is better; -1: a lower one.  A and I are always best, steps go the way of the instrument. */
int hgwi_eval_better_step(const hgwi_instrument *instrument, const char *grading);
/* The lowest score of a level, for a grade and moment (0: any); NaN when the norm table does not say. */
double hgwi_eval_bound(const hgwi_instrument *instrument, const char *grading, int32_t grade, int32_t moment_kind);
/* The level of a score; NULL when the norm table does not say. */
const char *hgwi_eval_level_of(const hgwi_instrument *instrument, double score, int32_t grade, int32_t moment_kind);
/* What the norm says of a grade and moment; 0: nothing. */
hgw_rec hgwi_eval_norm(const hgwi_instrument *instrument, int32_t grade, int32_t moment_kind);

/* ---- eval_index.c ---- */
void hgwi_eval_index_all(hgwi_eval *e);
/* The latest result of a goal: the day on which somebody looked back, with how it came out; 0: nobody did. */
hgw_date hgwi_eval_looked_back(const hgwi_eval_index *index, hgw_rec goal, int32_t *status, int32_t *effect);
/* The day on which something was seen or said; 0: not known. */
hgw_date hgwi_eval_day(const hgw_doc *doc, hgw_rec evidence);
int hgwi_eval_by_today(const hgwi_eval *e, hgw_date day);

/* ---- measures.c ---- */
void hgwi_eval_measures(hgwi_eval *e);
/* The place of a pupil of one of the dossiers; -1: not of this class (any more). */
int32_t hgwi_eval_place(const hgwi_eval *e, const hgw_doc *doc, hgw_rec pupil);
/* Below, at or above 0: which of two points comes first by day, then by id. */
int hgwi_eval_by_day(const hgwi_measure_point *a, const hgwi_measure_point *b);
/* Of points in order, those of one pupil with one instrument, and those of one pupil; -1: of the group as a whole. */
hgwi_points_of hgwi_eval_points(const hgwi_points_of *all, int32_t pupil, int32_t instrument);
hgwi_points_of hgwi_eval_points_of_pupil(const hgwi_points_of *all, int32_t pupil);
/* The points that name an aim, or a goal that serves it. */
hgwi_points_of hgwi_eval_linked(hgwi_eval *e, const hgwi_aim *aim);
int32_t hgwi_eval_grade(const hgwi_eval *e, int32_t pupil); /* 0: not known */
/* Is it of another subject than the aim, though measured with the same instrument? */
int hgwi_eval_other_subject(const hgwi_aim *aim, const hgwi_measure_point *point);
/* Does somebody say that it went well, or that it did not? */
int hgwi_eval_has_sign(const hgwi_measure_point *point);

/* ---- eval_time.c ---- */
void hgwi_eval_time(hgwi_eval *e);
/* Weeks from one day to another, by the unit of the evaluation. */
double hgwi_eval_weeks(const hgwi_eval *e, hgw_date from, hgw_date to);
/* The day some weeks after another. */
hgw_date hgwi_eval_later(const hgwi_eval *e, hgw_date from, double weeks);
/* Can the test still be taken?  Of an aim without a day of its own, until the window closes. */
int hgwi_eval_window_open(const hgwi_eval *e, const hgwi_aim *aim);
/* Weeks in a school year, by the unit. */
double hgwi_eval_year_weeks(const hgwi_eval *e);
/* The record behind a LINK among the calendars, that of the dossier's school year first; 0: none. */
hgw_rec hgwi_eval_calendar_link(const hgwi_eval *e, const char *id, hgw_type type, hgw_type other, const hgw_doc **doc);

/* ---- aims.c ---- */
void hgwi_eval_aims(hgwi_eval *e);
/* From when to when a goal is worked on; each 0 when it is not known.  The id of its period, or NULL. */
const char *hgwi_eval_goal_days(const hgwi_eval *e, const hgw_doc *doc, hgw_rec goal, hgw_date *first, hgw_date *last);
/* What a pupil aims at with an instrument, in points; NaN when that is not known. */
double hgwi_eval_target(const hgwi_eval *e, const hgwi_aim *aim, const hgwi_instrument *instrument, int32_t pupil);

/* What is measured and said of an aim, and with which instruments. */
void hgwi_eval_prepare(hgwi_eval *e, hgwi_aim *aim);
/* The pupils who are judged one by one: of an outcome all, of a goal those whom it names evidence of. */
const int32_t *hgwi_eval_asked(hgwi_eval *e, const hgwi_aim *aim, int32_t *count);

/* ---- of_pupils.c: of the aim whose turn it is ---- */
void hgwi_eval_of_pupils(hgwi_eval *e);
void hgwi_eval_turn(hgwi_eval *e, const hgwi_aim *aim);
int hgwi_eval_exempt(const hgwi_eval *e, int32_t pupil);
/* Something is said of the pupil in this turn: a result, or a reason why there is none. */
void hgwi_eval_say(hgwi_eval *e, int32_t pupil);
int hgwi_eval_said(const hgwi_eval *e, int32_t pupil);
/* The teacher's latest own verdict for a pupil (-1: the group); 0: none. */
hgw_rec hgwi_eval_own(const hgwi_eval *e, int32_t pupil);

/* ---- judge_series.c, judge_steps.c ---- */
/* The measurements of a pupil (-1: of the group as a whole) that count for the aim, judged. */
void hgwi_eval_judge(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, int32_t instrument, hgwi_judged *out);
void hgwi_eval_judge_mastery(hgwi_eval *e, hgwi_judged *out);
void hgwi_eval_judge_steps(hgwi_eval *e, const hgwi_aim *aim, hgwi_judged *out);

/* ---- heard.c ---- */
void hgwi_eval_hear(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, hgwi_heard_voices *out);

/* ---- interim.c, final.c ---- */
void hgwi_eval_interim(hgwi_eval *e, const hgwi_aim *aim);
void hgwi_eval_final(hgwi_eval *e, const hgwi_aim *aim);

/* ---- why.c ---- */
void hgwi_eval_why(hgwi_eval *e, const hgwi_aim *aim, hgw_rec result);

#endif
