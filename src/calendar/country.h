/* country.h: whose calendar it is, a country's or a school's own, and which of its holidays count. */
#ifndef HGWI_COUNTRY_H
#define HGWI_COUNTRY_H

#include <hgw/accessors.h>

#include "doc/doc.h"

/* Is it a country's?  Then its root has regions or rules for holidays. */
int hgwi_calendar_is_country(const hgw_doc *calendar);

/* The region of the documents: that of the first calendar that has one, a school's own before a country's; else that of
 * the only school of a team; else NULL. */
const char *hgwi_region_of(const hgw_doc *const *docs, int32_t count);

/* Does the holiday count in a region (NULL: none)?  Then it names no region or this one, is not for the school to
 * choose, and has its days in order. */
int hgwi_holiday_counts(const hgw_doc *calendar, hgw_rec holiday, const char *region);

/* Days that a school year has at least and at most, summer not counted. */
enum { HGWI_YEAR_LEAST = 100, HGWI_YEAR_MOST = 400 };

/* The summer holiday that a school year ends with: its last one that counts for the region; 0 when it has none. */
hgw_rec hgwi_summer_of(const hgw_doc *calendar, hgw_rec school_year, const char *region);

#endif
