/* course_abreast.h: the judgement of several series at once, in arrays with a place for each: compiler and processor
 * can work at several when each step is done for all of them before the next.  Who has one series takes one place; what
 * is worked out for a series does not depend on those beside it.
 *
 * Points lie in rows, in each a place for each series.  Of long series a stretch of rows is there at a time. */
#ifndef HGWI_COURSE_ABREAST_H
#define HGWI_COURSE_ABREAST_H

#include "course_line.h"

enum { HGWI_ABREAST = 16, HGWI_ROWS = 32 };

typedef double hgwi_abreast_reals[HGWI_ABREAST];

typedef struct hgwi_abreast {
    /* given, as in course.h */
    int32_t count;
    hgwi_series series[HGWI_ABREAST];
    hgwi_abreast_reals t_eval, t_target, target, see_given, baseline, prior_slope, better;

    /* told, as in course.h */
    int32_t status[HGWI_ABREAST], verdict[HGWI_ABREAST];
    uint32_t reasons[HGWI_ABREAST], flags[HGWI_ABREAST];
    int64_t n[HGWI_ABREAST], outlier[HGWI_ABREAST];
    hgwi_abreast_reals p, first, last, y0, see, aim_slope, needed_slope, prior_sd, slope, level_now, level_target;
    hgwi_abreast_reals scale_target, df, lower, upper, deviation, pace, level_need;

    /* between the steps */
    int open[HGWI_ABREAST];                   /* 0: what is told of it is there already */
    hgwi_abreast_reals t_from, y_from;        /* what x and v are told from: the first point that counts */
    hgwi_abreast_reals few, few_x, few_v;     /* of the last few points: how many, and sums */
    hgwi_abreast_reals s0, s1, s2, r0, r1;    /* see course_line.h */
    hgwi_abreast_reals unit;                  /* what weights are multiplied by */
    hgwi_abreast_reals alpha, per_det, sse;   /* beta is the slope */
    hgwi_abreast_reals near0, near1, near2;   /* how near a measurement lies at x: near0 + x (near1 + x near2) */
    hgwi_abreast_reals variance, ahead, root; /* of the level at T; how far that is before the target, in what */
    hgwi_abreast_reals beyond;                /* > 0: some measurement lies further off, or on the first date */
    int64_t different[HGWI_ABREAST];          /* dates, if they come in order */

    /* the stretch that is here */
    int64_t rows, here[HGWI_ABREAST];
    int32_t places;             /* `count`, made even */
    int64_t next[HGWI_ABREAST]; /* where in the series the next one begins */
    int goes_on, weighted;      /* there is more than this stretch; some have errors of their own */
    hgwi_abreast_reals x[HGWI_ROWS], v[HGWI_ROWS], w[HGWI_ROWS];
} hgwi_abreast;

static inline void hgwi_abreast_put_sums(hgwi_abreast *g, int k, const hgwi_course_line *l) {
    g->s0[k] = l->s0;
    g->s1[k] = l->s1;
    g->s2[k] = l->s2;
    g->r0[k] = l->r0;
    g->r1[k] = l->r1;
}

/* What is given must be there for `count` series; the rest is all 0 before the first time, and may be left as it is
 * from then on.  Rules are known to be good. */
void hgwi_abreast_judge(hgwi_abreast *g, const hgwi_course_rules *rules, hgwi_student_table *table);

/* ---- course_rows.c ---- */

/* Takes the first stretch, and finds out all that one pass can tell: n, sums, dates, the last few points. */
void hgwi_abreast_look(hgwi_abreast *g);

/* Makes the rows as many as the longest needs: where a series has no more points, they lie on its line and leave
 * nothing. */
void hgwi_abreast_level(hgwi_abreast *g);

/* Takes the next stretch; 0: there is none. */
int hgwi_abreast_more(hgwi_abreast *g);

#endif
