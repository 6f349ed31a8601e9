/* calendars.c: which calendars, school years and holidays concern what is checked. */
#include <string.h>

#include "index.h"

int hgwi_calendar_asked(const hgwi_check *check, const hgw_doc *doc) {
    return check->calendar ? doc == check->calendar : hgw_rec_type(doc, HGW_ROOT) == HGW_T_CALENDAR;
}

static int same(const char *left, const char *right) {
    return left && right && strcmp(left, right) == 0;
}

/* Summer days before a year belong to it when they come after the end of the former: what is not known asks. */
int hgwi_year_asked(const hgwi_check *check, const hgw_doc *doc, hgw_rec year) {
    if (check->calendar || hgw_rec_type(doc, year) != HGW_T_SCHOOL_YEAR)
        return 1;
    const char *named = hgw_dossier_school_year(check->dossier, HGW_ROOT);
    if (named)
        return same(named, hgwi_rec_id(doc, year)) || same(named, hgw_school_year_name(doc, year));
    hgw_date first = hgw_school_year_start_date(doc, year), last = hgw_school_year_end_date(doc, year);
    if (check->today == 0)
        return 1;
    for (int32_t i = 0, n = hgw_school_year_holidays_count(doc, year); i < n; i++) {
        hgw_rec holiday = hgw_school_year_holidays_at(doc, year, i);
        hgw_date from = hgw_holiday_first_day(doc, holiday), to = hgw_holiday_last_day(doc, holiday);
        first = first == 0 || (from != 0 && from < first) ? from : first;
        last = to > last ? to : last;
    }
    return first == 0 || last < first || (first <= check->today && check->today <= last);
}

int hgwi_holiday_asked(const hgwi_check *check, const hgw_doc *doc, hgw_rec holiday) {
    if (doc == check->calendar && hgwi_calendar_is_country(doc))
        return 1;
    return hgwi_holiday_counts(doc, holiday, check->region);
}
