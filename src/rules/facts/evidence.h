/* evidence.h: measurements in order, so that the one before a day is found quickly. */
#ifndef HGWI_RULES_EVIDENCE_H
#define HGWI_RULES_EVIDENCE_H

#include "index.h"

/* What makes two measurements comparable: subject, instrument and whom they are about. */
typedef struct hgwi_measure {
    int32_t subject_key, instrument_key, holder_key;
    int32_t moment_key;
    hgw_date held_on;
    hgw_rec outcome; /* that it is a result of, or 0 */
    hgw_rec rec;
} hgwi_measure;

/* The measurements that were held, in order of what they compare to, then of day. */
typedef struct hgwi_measures {
    hgwi_measure *at;
    int32_t count;
} hgwi_measures;

hgwi_measures hgwi_measures_make(hgwi_check *check);

/* The outcome target as a measurement to compare with. */
hgwi_measure hgwi_measure_of(hgwi_check *check, hgw_rec outcome);

/* The latest comparable measurement held before a day; NULL when there is none. */
const hgwi_measure *hgwi_measure_before(const hgwi_measures *measures, const hgwi_measure *like, hgw_date before);

/* Whether more of it is better; so when the team does not say. */
int hgwi_higher_is_better(const hgwi_check *check, hgw_rec outcome);

/* A measuring moment by its id: kind and window; 0 when the calendar does not know it. */
typedef struct hgwi_moment {
    int32_t kind;
    hgw_date start, end;
} hgwi_moment;

int hgwi_moment_of(const hgwi_check *check, hgw_rec outcome, hgwi_moment *moment);

#endif
