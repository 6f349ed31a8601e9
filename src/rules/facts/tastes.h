/* tastes.h: on which days somebody looked how it goes, by subject. */
#ifndef HGWI_RULES_TASTES_H
#define HGWI_RULES_TASTES_H

#include "index.h"

/* A look at how it goes; subject 0 when it does not say. */
typedef struct hgwi_taste {
    int32_t subject;
    hgw_date day;
} hgwi_taste;

typedef struct hgwi_tastes {
    hgwi_check *check;
    hgwi_taste *at;
    int32_t count, room;
    int between;     /* leave out the measurements at the measuring moments */
    hgwi_taste last; /* added, so that the same is not added again at once */
} hgwi_tastes;

enum { HGWI_TASTES_ALL, HGWI_TASTES_BETWEEN };

/* Evidence and evaluations; of measuring moments only when all are asked. */
hgwi_tastes hgwi_tastes_make(hgwi_check *check, int which);

/* Did somebody look at the subject, or at something that names no subject, from one day to another?  Subject 0: at
 * anything. */
int hgwi_tasted(const hgwi_tastes *tastes, int32_t subject, hgw_date first, hgw_date last);

/* Is it a measurement at a measuring moment? */
int hgwi_at_the_end(const hgw_doc *doc, hgw_rec evidence);

#endif
