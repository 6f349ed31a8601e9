/* date.h: civil days of the Gregorian calendar as numbers, 20260901; years 1 to 9999.  Minutes of the day. */
#ifndef HGWI_DATE_H
#define HGWI_DATE_H

#include <stddef.h>
#include <stdint.h>

enum { HGWI_DATE_ROOM = 11, HGWI_TIME_ROOM = 6 };

int hgwi_date_valid(int32_t date);

/* "2026-09-01", and nothing else.  HGW_OK; HGW_E_PARSE: another form; HGW_E_RANGE: no such day. */
int32_t hgwi_date_parse(const char *text, size_t size, int32_t *out);
/* "" when there is no such day. */
void hgwi_date_show(int32_t date, char out[HGWI_DATE_ROOM]);

/* Days since 0001-01-01, which is 0 (-1 when there is no such day); and back (0 when outside the years 1 to 9999). */
int32_t hgwi_date_days(int32_t date);
int32_t hgwi_date_from_days(int32_t days);

/* A day some days later or earlier; 0 when that lies outside the years 1 to 9999. */
int32_t hgwi_date_add(int32_t date, int32_t days);

/* 1 Monday to 7 Sunday; 0 when there is no such day. */
int32_t hgwi_date_weekday(int32_t date);

/* The ISO 8601 week, 202601 for 2025-12-29; 0 when there is no such day.  And its Monday; 0 when there is no such week.
 */
int32_t hgwi_date_iso_week(int32_t date);
int32_t hgwi_date_of_week(int32_t iso_week);

/* "08:45" to 525.  HGW_OK, HGW_E_PARSE, HGW_E_RANGE. */
int32_t hgwi_time_parse(const char *text, size_t size, int32_t *out);
/* "" when the day has no such minute. */
void hgwi_time_show(int32_t minutes, char out[HGWI_TIME_ROOM]);

#endif
