/* country.c: whose calendar it is, a country's or a school's own, and which of its holidays count. */
#include "country.h"

#include <string.h>

int hgwi_calendar_is_country(const hgw_doc *calendar) {
    return hgw_calendar_regions_count(calendar, HGW_ROOT) > 0 ||
           hgw_calendar_holiday_rules_count(calendar, HGW_ROOT) > 0;
}

static const char *region_of_calendar(const hgw_doc *const *docs, int32_t count, int country) {
    for (int32_t i = 0; i < count; i++) {
        if (hgw_rec_type(docs[i], HGW_ROOT) != HGW_T_CALENDAR || hgwi_calendar_is_country(docs[i]) != country)
            continue;
        const char *region = hgw_calendar_region(docs[i], HGW_ROOT);
        if (region)
            return region;
    }
    return NULL;
}

static const char *region_of_team(const hgw_doc *const *docs, int32_t count) {
    for (int32_t i = 0; i < count; i++) {
        if (hgw_rec_type(docs[i], HGW_ROOT) != HGW_T_TEAM || hgw_team_schools_count(docs[i], HGW_ROOT) != 1)
            continue;
        const char *region = hgw_school_region(docs[i], hgw_team_schools_at(docs[i], HGW_ROOT, 0));
        if (region)
            return region;
    }
    return NULL;
}

const char *hgwi_region_of(const hgw_doc *const *docs, int32_t count) {
    const char *region = region_of_calendar(docs, count, 0);
    if (!region)
        region = region_of_calendar(docs, count, 1);
    return region ? region : region_of_team(docs, count);
}

int hgwi_holiday_counts(const hgw_doc *calendar, hgw_rec holiday, const char *region) {
    hgw_date first = hgw_holiday_first_day(calendar, holiday);
    if (first == 0 || hgw_holiday_last_day(calendar, holiday) < first || hgw_holiday_optional(calendar, holiday))
        return 0;
    const char *named = hgw_holiday_region(calendar, holiday);
    return !named || (region && strcmp(named, region) == 0);
}

hgw_rec hgwi_summer_of(const hgw_doc *calendar, hgw_rec school_year, const char *region) {
    hgw_rec found = 0;
    for (int32_t i = 0, n = hgw_school_year_holidays_count(calendar, school_year); i < n; i++) {
        hgw_rec one = hgw_school_year_holidays_at(calendar, school_year, i);
        if (hgw_holiday_kind(calendar, one) != HGW_HOLIDAY_KIND_ZOMER || !hgwi_holiday_counts(calendar, one, region))
            continue;
        if (!found || hgw_holiday_first_day(calendar, one) > hgw_holiday_first_day(calendar, found))
            found = one;
    }
    return found;
}
