/* ical_found.h: what was found in a file, until it is written into a calendar. */
#ifndef HGWI_ICAL_FOUND_H
#define HGWI_ICAL_FOUND_H

#include "ical_base.h"

/* All of one import.  A call that fails leaves its status here, and nothing is done after it. */
typedef struct hgwi_ical_work {
    hgw_ctx *ctx;
    const hgw_doc *country;       /* the first beside that knows kinds of holidays */
    const hgw_doc *const *beside; /* all */
    int32_t count;
    int32_t status;
    int64_t max_events, taken;
    int64_t rules, vain;  /* that were followed, and those that came to nothing */
    hgwi_ical_pile text;  /* summaries, found by their offset */
    hgwi_ical_pile finds; /* of hgwi_ical_find */
    hgwi_ical_pile notes;
    hgwi_ical_pile moved; /* the days of a series that have an event of their own */
} hgwi_ical_work;

/* Days off that a summary stands for, one after the other. */
typedef struct hgwi_ical_find {
    hgw_date first, last;
    int32_t kind; /* HGW_HOLIDAY_KIND_…; OTHER: free days */
    int32_t half;
    int32_t year; /* in which its school year begins */
    int64_t line;
    size_t text, size; /* the summary in work->text */
    uint64_t series;   /* of the series and its day; 0: it is of no series */
    const char *name;  /* the summary, once all are there */
} hgwi_ical_find;

typedef struct hgwi_ical_note {
    int64_t line;
    int32_t reason; /* HGW_IMPORT_REASON_… */
    hgw_date first, last;
    size_t text, size;
} hgwi_ical_note;

/* The kind of holiday that a summary names, or 0. */
int32_t hgwi_ical_kind(const hgwi_ical_work *work, const char *summary, size_t size);

/* Free days are taken one by one, without weekends. */
void hgwi_ical_found(hgwi_ical_work *work, const hgwi_ical_find *find);
void hgwi_ical_noted(hgwi_ical_work *work, const hgwi_ical_note *note);

/* Write all into a new calendar, in the order of days; the notes in that of lines. */
void hgwi_ical_settle(hgwi_ical_work *work, const hgwi_ical_pile *title, hgw_doc *out);

#endif
