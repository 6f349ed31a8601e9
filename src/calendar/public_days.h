/* public_days.h: public holidays, that come back every year on a date or with Easter. */
#ifndef HGWI_PUBLIC_DAYS_H
#define HGWI_PUBLIC_DAYS_H

#include <hgw/accessors.h>

#include "doc/doc.h"

/* Easter Sunday of the years 1583 to 9999; else 0. */
hgw_date hgwi_easter(int32_t year);

/* The day on which a public holiday is kept in a civil year; 0 when it is not. */
hgw_date hgwi_public_day(const hgw_doc *calendar, hgw_rec public_holiday, int32_t year);

/* The public holidays of a country in the civil years that its school years touch, as days from day 0.  Those that a
 * school may choose are among them when a calendar of the documents has chosen them.  Of a calendar with more than
 * HGWI_PUBLIC_YEARS such years the earliest are looked at, so that no file can ask for endless work.  `days` has
 * hgwi_public_room() places; a day may stand there twice; how many come back. */
enum { HGWI_PUBLIC_YEARS = 128 };
size_t hgwi_public_room(const hgw_doc *country);
int32_t hgwi_public_days(const hgw_doc *country, const hgw_doc *const *docs, int32_t count, int32_t *days);

#endif
