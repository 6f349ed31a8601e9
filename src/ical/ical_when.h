/* ical_when.h: days and times as a file writes them, and the day it was at school. */
#ifndef HGWI_ICAL_WHEN_H
#define HGWI_ICAL_WHEN_H

#include <libical/ical.h>

#include "ical_base.h"

enum { HGWI_ICAL_DAY = 86400 };

typedef struct hgwi_ical_when {
    hgw_date day;    /* 0: none */
    int32_t seconds; /* of the day; -1: the whole day */
    int32_t utc;
} hgwi_ical_when;

/* DATE, DATE-TIME, or the start of a PERIOD; 0 when it is none of these. */
int hgwi_ical_when_read(const char *value, size_t size, hgwi_ical_when *when);

/* Seconds that a DURATION lasts; -1: it is negative, -2: it is none, or lasts years. */
int64_t hgwi_ical_lasts(const char *value, size_t size);

/* An instant in UTC as it was on the clock where the calendar holds; other times stay.  0: outside the years. */
int hgwi_ical_local(const hgw_doc *country, hgwi_ical_when *when);

/* Seconds from one local time to another; whole days begin at midnight. */
int64_t hgwi_ical_between(const hgwi_ical_when *from, const hgwi_ical_when *to);

/* As libical has it, without a zone, and back. */
icaltimetype hgwi_ical_time(const hgwi_ical_when *when);
hgwi_ical_when hgwi_ical_of_time(icaltimetype time);

#endif
