/* year_work.h: what the files that work out a school year share: what they read, what they found, and ways to write the
 * result that do nothing once something failed. */
#ifndef HGWI_YEAR_WORK_H
#define HGWI_YEAR_WORK_H

#include <hgw/accessors.h>

#include "country.h"
#include "doc/doc.h"

enum {
    HGWI_YEAR_PERIODS = 60, /* as many as can be numbered */
    HGWI_KINDS = 32,        /* kinds of holidays, by value */
    HGWI_WEEK = 7
};

/* A holiday of the year.  Days are numbers from day 0, which is a Monday. */
typedef struct hgwi_break {
    int32_t first, last;
    int32_t kind; /* what is not known counts as OTHER; 0: there is no such holiday */
    int32_t from; /* the calendar it stands in */
    hgw_rec rec;
} hgwi_break;

typedef struct hgwi_year {
    hgw_ctx *ctx;
    hgwi_pool pool;
    int32_t status; /* sticks: from then on nothing is done */
    const hgw_doc *calendar, *options;
    const hgw_doc **calendars; /* the school's own first, then those of countries */
    int32_t count, own;
    hgw_rec *years; /* by calendar: the school year, or 0 */
    const char *region;
    const char *id;       /* of the school year; NULL when it has none */
    hgwi_break *holidays; /* by first day */
    int32_t holiday_count;
    hgwi_break before, summer; /* the summer holidays before and after the year; kind 0 when not known */
    int32_t first, last;       /* days of the year */
    hgw_doc *out;
    hgw_rec made; /* the school year in it */
} hgwi_year;

/* The day itself, or the first Monday to Friday after (before) it. */
int32_t hgwi_workday_from(int32_t day);
int32_t hgwi_workday_until(int32_t day);

/* Zeroed scratch room; NULL when there is no memory, which then is the status. */
void *hgwi_year_room(hgwi_year *year, size_t count, size_t size);

/* Texts in a row, in scratch room.  NULL when one of them is NULL or when they are very long: a long text repeated for
 * each record would make more of a file than it is. */
const char *hgwi_year_join(hgwi_year *year, const char *a, const char *b, const char *c);

/* The status becomes an error that stands at a place of a calendar. */
void hgwi_year_fail(hgwi_year *year, const hgw_doc *doc, hgwi_err err, hgw_rec rec, hgw_field field);

/* The days of a record from its first and last day: 1 when they are there, in order and not too far apart; else the
 * status says what is wrong. */
int hgwi_year_span(hgwi_year *year, const hgw_doc *doc, hgw_rec rec, hgw_field first, hgw_field last, int32_t days[2]);

/* Add a record to the result with an id, or with another one when that is taken, or else with one that is made. */
hgw_rec hgwi_year_add(hgwi_year *year, hgw_rec parent, hgw_field list, const char *id, const char *otherwise);

void hgwi_year_int(hgwi_year *year, hgw_rec rec, hgw_field field, int64_t value);
void hgwi_year_day(hgwi_year *year, hgw_rec rec, hgw_field field, int32_t day);
void hgwi_year_real(hgwi_year *year, hgw_rec rec, hgw_field field, double value);
void hgwi_year_text(hgwi_year *year, hgw_rec rec, hgw_field field, const char *text); /* NULL: nothing is done */
void hgwi_year_item(hgwi_year *year, hgw_rec rec, hgw_field list, int64_t value);
void hgwi_year_field(hgwi_year *year, hgw_rec made, hgw_field into, int32_t from, hgw_rec rec, hgw_field field);
void hgwi_year_copy(hgwi_year *year, hgw_rec made, int32_t from, hgw_rec rec, uint64_t leave_out);

#endif
