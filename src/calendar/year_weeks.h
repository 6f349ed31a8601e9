/* year_weeks.h: how much school there is in the periods, blocks and weeks of a school year. */
#ifndef HGWI_YEAR_WEEKS_H
#define HGWI_YEAR_WEEKS_H

#include "year_work.h"

/* The result's periods, blocks, holidays and free days stand. */
void hgwi_year_weeks(hgwi_year *year);

#endif
