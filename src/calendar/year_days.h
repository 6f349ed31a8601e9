/* year_days.h: free days and measuring moments of a school year. */
#ifndef HGWI_YEAR_DAYS_H
#define HGWI_YEAR_DAYS_H

#include "year_work.h"

/* The free days that calendars list; then the public holidays among the school days of the year, and which of them it
 * chose. */
void hgwi_year_free_days(hgwi_year *year);
void hgwi_year_public_days(hgwi_year *year);

/* Measuring moments, and (when periods stand) in which of them they fall. */
void hgwi_year_moments(hgwi_year *year);
void hgwi_year_moment_periods(hgwi_year *year);

#endif
