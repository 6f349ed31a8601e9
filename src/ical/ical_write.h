/* ical_write.h: an iCalendar file that grows by whole days. */
#ifndef HGWI_ICAL_WRITE_H
#define HGWI_ICAL_WRITE_H

#include <libical/ical.h>

#include "ical_base.h"

/* A call that fails leaves its status here, and nothing is done after it. */
typedef struct hgwi_ical_file_out {
    hgw_ctx *ctx;
    const hgw_doc *doc;
    icalcomponent *root;
    hgwi_ical_pile room; /* for texts on their way */
    int32_t status;
} hgwi_ical_file_out;

typedef struct hgwi_ical_entry {
    hgw_rec rec;
    hgw_date first, last;
    const char *summary;
    const char *text; /* what it is about, or NULL */
} hgwi_ical_entry;

/* title: the calendar's name, or NULL. */
void hgwi_ical_open(hgwi_ical_file_out *file, hgw_ctx *ctx, const hgw_doc *doc, const char *title);

/* Add an event of whole days.  One without a day, or that ends before it begins, is left out. */
void hgwi_ical_put(hgwi_ical_file_out *file, const hgwi_ical_entry *entry);

/* The whole file as text; ends what was opened. */
int32_t hgwi_ical_close(hgwi_ical_file_out *file, char **out, size_t *size);

#endif
