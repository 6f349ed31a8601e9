/* ical_recur.h: the days on which an event recurs, within bounds. */
#ifndef HGWI_ICAL_RECUR_H
#define HGWI_ICAL_RECUR_H

#include "ical_when.h"

/* Most days of one event, bytes of a rule, years that a rule may reach, and rules of a file that are followed: libical
 * looks at each day of those years for a rule that hits none. */
enum { HGWI_ICAL_MOST_DAYS = 400, HGWI_ICAL_RULE_ROOM = 1024, HGWI_ICAL_MOST_YEARS = 10, HGWI_ICAL_MOST_RULES = 500 };

typedef struct hgwi_ical_series {
    const hgw_doc *country;
    const char *rule; /* RRULE; "": none */
    hgwi_ical_when start;
    const hgw_date *left_out, *added; /* EXDATE, RDATE, on local days */
    size_t left_out_count, added_count;
} hgwi_ical_series;

/* The local days, into room for HGWI_ICAL_MOST_DAYS; how many, or 0: endless, too many, too often, or no rule. */
int hgwi_ical_recur(const hgwi_ical_series *series, hgw_date *days);

#endif
