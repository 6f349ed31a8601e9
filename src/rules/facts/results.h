/* results.h: whether an outcome target has a result, and when the school year of its moment is over. */
#ifndef HGWI_RULES_RESULTS_H
#define HGWI_RULES_RESULTS_H

#include "evidence.h"
#include "tastes.h"

/* A result that names moment and subject and no outcome. */
typedef struct hgwi_measured {
    int32_t moment_key, subject_key;
    hgw_date held_on;
} hgwi_measured;

typedef struct hgwi_results {
    hgwi_check *check;
    hgwi_measured *at;
    int32_t count;
} hgwi_results;

hgwi_results hgwi_results_make(hgwi_check *check);

/* Has the outcome a result: evidence linked to it that was held from `start` on or names a moment, or evidence of its
 * moment and subject?  `held_on` may be NULL; it gets the latest day, 0 when that is not known. */
int hgwi_has_result(const hgwi_results *results, hgw_rec outcome, hgw_date start, hgw_date *held_on);

/* Is the school year of the moment over, and was there looking in between only?  Then NEVER_TASTED_AT_THE_END speaks.
 */
int hgwi_never_established(hgwi_check *check, hgw_rec outcome, const hgwi_moment *moment, const hgwi_tastes *between);

#endif
