/* year_pick.h: which calendars, which region and which school year are worked out. */
#ifndef HGWI_YEAR_PICK_H
#define HGWI_YEAR_PICK_H

#include "year_work.h"

/* The calendars among the documents: the school's own before those of countries. */
void hgwi_year_gather(hgwi_year *year, const hgw_doc *const *beside, int32_t count);

void hgwi_year_pick_region(hgwi_year *year);

/* The school year, and its record in each of the calendars that have it. */
void hgwi_year_pick(hgwi_year *year);

/* Month and day on which a school year turns, 801. */
int32_t hgwi_year_turn(const hgwi_year *year);

#endif
