/* year_periods.h: the periods of a school year, from holiday to holiday, and its blocks. */
#ifndef HGWI_YEAR_PERIODS_H
#define HGWI_YEAR_PERIODS_H

#include "year_work.h"

void hgwi_year_periods(hgwi_year *year);
void hgwi_year_blocks(hgwi_year *year);

#endif
