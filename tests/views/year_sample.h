/* year_sample.h: a worked-out school calendar to draw as a year, and others.  All names are invented. */
#ifndef HGW_TESTS_VIEWS_YEAR_SAMPLE_H
#define HGW_TESTS_VIEWS_YEAR_SAMPLE_H

#include <hgw/hgw.h>

/* The calendar in tests/views/year.json; NULL on failure. */
hgw_doc *year_sample_load(hgw_ctx *ctx);

/* Give each record of the calendar that has a name, a note or a subject this one.  1 when all could be done. */
int year_sample_name_all(hgw_doc *doc, const char *name);

/* Drawn as a year; NULL on failure. */
char *year_sample_render(hgw_ctx *ctx, const hgw_doc *doc, int32_t format, int32_t show_all, const char *title,
                         size_t *size);

#endif
