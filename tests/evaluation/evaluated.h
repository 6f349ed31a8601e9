/* evaluated.h: small dossiers, evaluated, and what came out in a few words.  Documents are members as of fixture.h. */
#ifndef HGW_TESTS_EVALUATION_EVALUATED_H
#define HGW_TESTS_EVALUATION_EVALUATED_H

#include <hgw/hgw.h>

#include "rules/fixture.h"

/* The results of a day, with the members of options or NULL; the test fails unless it is HGW_OK. */
hgw_doc *evaluated_on(const fixture *f, hgw_date today, const char *options);

/* What lies beside in a fixture; how many. */
enum { EVALUATED_BESIDE = 4 + FIXTURE_RESULTS };
int32_t evaluated_beside(const fixture *f, const hgw_doc *beside[EVALUATED_BESIDE]);

/* The record of an outcome or goal, and of a pupil with it; 0: there is none. */
hgw_rec evaluated_aim(const hgw_doc *results, const char *aim);
hgw_rec evaluated_pupil(const hgw_doc *results, const char *aim, const char *pupil);
hgw_rec evaluated_group(const hgw_doc *results, const char *aim);

/* What is told of a pupil, or (NULL) of the group as a whole: "adjust: observations_only +weak_evidence
 * heard concern".  One that is
 * left out: "left out: no_target, exempt".  "-": nothing at all.  The text stands until the next call. */
const char *evaluated_told(const hgw_doc *results, const char *aim, const char *pupil);

/* All of the results but the sentences, a record a line and the lines in order, with 10 digits of each number: equal
 * when they say the same.  End it with free(). */
char *evaluated_figures(const hgw_doc *results);

/* Fails unless each sentence is whole: nothing left to fill in, no double spaces, no decimals in chances, none of which
 * is 0 or 100 %. */
void evaluated_whole(const hgw_doc *results, const char *what);

/* A record's number, -1 when it has none. */
double evaluated_number(const hgw_doc *results, hgw_rec rec, hgw_field field);

/* What a record must hold: fields and their numbers, -1 for one that it has not; field 0 ends the list. */
typedef struct evaluated_want {
    hgw_field field;
    double number;
} evaluated_want;

enum { EVALUATED_WANTS = 20 };

/* How many are otherwise; each is printed. */
int evaluated_otherwise(const char *what, const hgw_doc *results, hgw_rec rec, const evaluated_want *wants);

/* ---- cases, a row each ---- */

typedef struct evaluated_case {
    const char *what; /* printed when it fails */
    hgw_date today;
    const char *dossier, *team, *options; /* members; team, options may be NULL */
    const char *aim, *pupil;              /* pupil NULL: the group as a whole */
    const char *told;                     /* as of evaluated_told() */
    double chance;                        /* -1: none */
    int calendar;                         /* 1: that of the worked case lies beside */
    const char *results;                  /* earlier results beside, with | between two, or NULL */
    const char *earlier;                  /* a dossier of the year before, or NULL */
} evaluated_case;

/* What holds of every evaluation: the same figures in English and with the records made backwards, the same bytes a
 * second time, the documents as they were, results that a strict reader takes, and whole sentences. */
void evaluated_holds(fixture *f, const char *what, hgw_date today, const char *options, const hgw_doc *results);

/* Each case by itself, and what holds of every evaluation. */
void run_evaluations(const evaluated_case *cases, size_t count);

#endif
