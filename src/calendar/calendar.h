/* calendar.h: all that other rooms may see of room calendar: school time.  It counts, and does not judge. */
#ifndef HGWI_CALENDAR_ROOM_H
#define HGWI_CALENDAR_ROOM_H

#include "school_time.h"

#endif
