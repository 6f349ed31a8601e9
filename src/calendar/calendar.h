/* calendar.h: all that other rooms may see of room calendar: school time.  It counts, and does not judge. */
#ifndef HGWI_CALENDAR_ROOM_H
#define HGWI_CALENDAR_ROOM_H

#include "country.h"
#include "public_days.h"
#include "school_time.h"

#endif
