/* evaluated.h: evaluations of this dossier that lie beside as results: what was found of its goals and outcomes.  The
 * rules read what such a document says; they do not know how it was worked out. */
#ifndef HGWI_RULES_EVALUATED_H
#define HGWI_RULES_EVALUATED_H

#include "index.h"

/* What was found of one goal or outcome on one day. */
typedef struct hgwi_evaluated {
    hgw_rec aim;  /* goal or outcome of the dossier */
    int32_t kind; /* HGW_EVALUATION_KIND_... */
    hgw_date day;
    const hgw_doc *doc; /* the results */
    hgw_rec result;     /* what they say of the aim */
} hgwi_evaluated;

/* Those of a goal or outcome of one kind, by day; made when first asked for. */
typedef struct hgwi_evaluated_of {
    const hgwi_evaluated *at;
    int32_t count;
} hgwi_evaluated_of;

hgwi_evaluated_of hgwi_evaluations(hgwi_check *check, hgw_rec aim, int32_t kind);
/* The latest; NULL: none. */
const hgwi_evaluated *hgwi_evaluated_last(hgwi_check *check, hgw_rec aim, int32_t kind);

/* Of an evaluation in between, the sign that it is for the goal: HGW_EVIDENCE_SIGN_POSITIVE or _NEGATIVE when more than
 * half of what was judged is on course or to be adjusted, else 0.  The teacher's own verdict goes before the computed
 * one.  `measured`: only what rests on measurements, for who counts the observations by themselves. */
int32_t hgwi_evaluated_sign(const hgwi_evaluated *one, int measured);

/* Of an evaluation at the end: was anything established, and when was the last of it measured?  0: nothing. */
hgw_date hgwi_evaluated_held(const hgwi_evaluated *one);
/* Is it clearly below what was aimed at?  A share that chance can explain, and a score next to the border, are not. */
int hgwi_evaluated_below(const hgwi_evaluated *one);

#endif
