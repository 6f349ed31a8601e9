/* scope.h: what belongs to one plan or one period. */
#ifndef HGWI_RULES_SCOPE_H
#define HGWI_RULES_SCOPE_H

#include "rules/facts/index.h"

/* One of plan and period, or neither: then all that is visible belongs. */
typedef struct hgwi_scope {
    hgw_rec plan;
    const char *period;   /* id */
    hgw_date first, last; /* the days that count, as far as they are known */
    uint8_t *in;          /* by record number: 1 it belongs; NULL: all does */
} hgwi_scope;

/* Fill `in`, when there is a plan or period. */
void hgwi_scope_make(hgwi_check *check, hgwi_scope *scope);

/* Does a record belong, of the dossier or of a document beside? */
int hgwi_scope_has(const hgwi_check *check, const hgwi_scope *scope, const hgw_doc *doc, hgw_rec rec);

/* The day on which a record was there to be seen: when it happened, or the day of its lesson, week or evaluation. */
hgw_date hgwi_day_of(const hgwi_check *check, hgw_rec rec);

#endif
