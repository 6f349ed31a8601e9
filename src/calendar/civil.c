/* civil.c: days of the civil calendar, as the public face has them. */
#include <hgw/date.h>

#include "public_days.h"

hgw_date hgw_date_add(hgw_date from, int32_t days) {
    return hgwi_date_add(from, days);
}

int32_t hgw_date_days(hgw_date from, hgw_date to) {
    return hgwi_date_valid(from) && hgwi_date_valid(to) ? hgwi_date_days(to) - hgwi_date_days(from) : 0;
}

int32_t hgw_date_weekday(hgw_date date) {
    return hgwi_date_weekday(date);
}

int32_t hgw_date_iso_week(hgw_date date) {
    return hgwi_date_iso_week(date);
}

hgw_date hgw_date_of_week(int32_t iso_week) {
    return hgwi_date_of_week(iso_week);
}

hgw_date hgw_date_easter(int32_t year) {
    return hgwi_easter(year);
}
