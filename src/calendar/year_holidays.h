/* year_holidays.h: the holidays of a school year, and the first and last day that follow from them. */
#ifndef HGWI_YEAR_HOLIDAYS_H
#define HGWI_YEAR_HOLIDAYS_H

#include "year_work.h"

/* Choose the holidays, look them over, and put them in order. */
void hgwi_year_holidays(hgwi_year *year);

/* The summer holidays around the year, and its first and last day. */
void hgwi_year_bounds(hgwi_year *year);

/* Write the holidays into the result. */
void hgwi_year_write_holidays(hgwi_year *year);

#endif
