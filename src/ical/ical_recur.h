/* ical_recur.h: the days on which an event recurs, within bounds. */
#ifndef HGWI_ICAL_RECUR_H
#define HGWI_ICAL_RECUR_H

#include "ical_when.h"

/* Most days of one event, bytes of a rule, years that a rule may reach, rules of a file that are followed, and those of
 * them that may come to nothing: for a rule that hits no day libical looks at each day of those years, and for some at
 * each year until 2582. */
enum { HGWI_ICAL_MOST_DAYS = 400, HGWI_ICAL_RULE_ROOM = 1024, HGWI_ICAL_MOST_YEARS = 10 };
enum { HGWI_ICAL_MOST_RULES = 200, HGWI_ICAL_MOST_VAIN = 20 };

typedef struct hgwi_ical_series {
    const hgw_doc *country;
    const char *rule; /* RRULE; "": none */
    hgwi_ical_when start;
    const hgw_date *left_out, *added; /* EXDATE (sorted), RDATE, on local days */
    size_t left_out_count, added_count;
} hgwi_ical_series;

void hgwi_ical_days_sort(hgw_date *days, size_t count);

/* The local days, into room for HGWI_ICAL_MOST_DAYS; how many, or 0: endless, too many, too often, or no rule; -1: it
 * was followed in vain. */
int hgwi_ical_recur(const hgwi_ical_series *series, hgw_date *days);

#endif
