/* civil_driver.c: what the library makes of every day from 1900 to 2200, as lines for civil.py to judge. */
#include <stdio.h>

#include <hgw/hgw.h>

enum { FIRST = 19000101, LAST = 22001231, SPREAD = 400000 };

/* Numbers without pattern, the same on every machine. */
static int32_t next_number(uint32_t *seed) {
    *seed = *seed * 1664525u + 1013904223u;
    return (int32_t)(*seed >> 8) % SPREAD - SPREAD / 2;
}

/* day D: weekday, ISO week and its Monday, days since the first, and another day so many days from it. */
static void days(void) {
    uint32_t seed = 20251121;
    for (hgw_date day = FIRST; day <= LAST; day = hgw_date_add(day, 1)) {
        int32_t step = next_number(&seed), week = hgw_date_iso_week(day);
        hgw_date other = hgw_date_add(day, step);
        printf("D %d %d %d %d %d %d %d %d\n", (int)day, (int)hgw_date_weekday(day), (int)week,
               (int)hgw_date_of_week(week), (int)hgw_date_days(FIRST, day), (int)step, (int)other,
               (int)hgw_date_days(day, other));
    }
}

static void years(void) {
    for (int32_t year = 1900; year <= 2200; year++) {
        printf("Y %d %d %d %d\n", (int)year, (int)hgw_date_easter(year), (int)hgw_date_add(year * 10000 + 228, 1),
               (int)hgw_date_add(year * 10000 + 1231, 1));
        for (int32_t week = 0; week <= 54; week++)
            printf("W %d %d\n", (int)(year * 100 + week), (int)hgw_date_of_week(year * 100 + week));
    }
}

static void add_holiday(hgw_doc *doc, hgw_rec year, hgw_date first, hgw_date last) {
    hgw_rec rec = hgw_school_year_add_holidays(doc, year);
    hgw_holiday_set_kind(doc, rec, HGW_HOLIDAY_KIND_OTHER);
    hgw_holiday_set_first_day(doc, rec, first);
    hgw_holiday_set_last_day(doc, rec, last);
    printf("H %d %d\n", (int)first, (int)last);
}

static void add_free_day(hgw_doc *doc, hgw_rec year, hgw_date day, int32_t half) {
    hgw_rec rec = hgw_school_year_add_free_days(doc, year);
    hgw_free_day_set_day(doc, rec, day);
    hgw_free_day_set_half(doc, rec, half);
    printf("F %d %d\n", (int)day, (int)half);
}

/* A school year that begins in August or September, or about New Year, and what the library counts in it. */
static int school_year(hgw_ctx *ctx, hgw_date first, int32_t number) {
    double count = 0;
    hgw_date half = 0, later = 0, before = 0, last = hgw_date_add(first, 300 + number % 40);
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_CALENDAR);
    hgw_rec year = hgw_calendar_add_school_years(doc, HGW_ROOT);
    printf("S %d %d\n", (int)first, (int)last);
    for (int32_t i = 1; i <= 4; i++)
        add_holiday(doc, year, hgw_date_add(first, i * 55 + number % 11),
                    hgw_date_add(first, i * 55 + 8 + number % 17));
    for (int32_t i = 0; i < 12; i++)
        add_free_day(doc, year, hgw_date_add(first, i * 23 + number % 5), i % 3 == 0);
    int32_t ok = hgw_date_school_days(ctx, doc, first, last, 0, &count) == HGW_OK &&
                 hgw_date_half_way(ctx, doc, first, last, &half) == HGW_OK &&
                 hgw_date_add_school(ctx, doc, first, 77, 0, &later) == HGW_OK &&
                 hgw_date_add_school(ctx, doc, last, -77, 0, &before) == HGW_OK;
    printf("A %.1f %d %d %d\n", count, (int)half, (int)later, (int)before);
    hgw_doc_free(doc);
    return ok;
}

int main(void) {
    static const int32_t starts[] = {820, 828, 903, 102, 1230};
    int ok = 1;
    hgw_ctx *ctx = hgw_ctx_new();
    days();
    years();
    for (int32_t year = 1900; year < 2200; year++)
        for (int32_t i = 0; i < 5; i++)
            ok &= school_year(ctx, year * 10000 + starts[i], year * 5 + i);
    hgw_ctx_free(ctx);
    return ok ? 0 : 1;
}
