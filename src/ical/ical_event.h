/* ical_event.h: one event of a file, from its first property to what is taken of it. */
#ifndef HGWI_ICAL_EVENT_H
#define HGWI_ICAL_EVENT_H

#include "ical_found.h"
#include "ical_recur.h"
#include "ical_scan.h"

typedef struct hgwi_ical_event {
    hgwi_ical_work *work;
    const hgwi_ical_pile *zones; /* that the file holds */
    hgwi_ical_pile left_out, added;
    hgwi_ical_note note; /* what a note on it would say */
    char rule[HGWI_ICAL_RULE_ROOM];
    hgwi_ical_when start, end, moved_from;
    int64_t lasts; /* DURATION; -3: none */
    uint64_t uid;
    int cancelled, unreadable, odd_rule, other_zone;
} hgwi_ical_event;

void hgwi_ical_event_begin(hgwi_ical_event *event, int64_t line);

/* One line of it.  Those that say nothing of days, state or summary are passed over; of those that do, one that is not
 * there as a whole makes the event unreadable. */
void hgwi_ical_event_line(hgwi_ical_event *event, hgwi_ical_prop *prop, int whole);

/* Decide what becomes of it. */
void hgwi_ical_event_end(hgwi_ical_event *event);

#endif
