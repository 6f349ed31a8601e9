/* import.h: what the files of this room share: texts of foreign files, and the calendar that is made of them. */
#ifndef HGWI_IMPORT_H
#define HGWI_IMPORT_H

#include "calendar/calendar.h"
#include "codec/codec.h"

/* Texts that are looked at are short; a longer one is no name and no day. */
enum { HGWI_IMPORT_TEXT_MOST = 4096 };

/* ---- foreign_text.c ---- */

/* A text as written in the file, escapes and all, not trimmed.  raw NULL: there is none. */
typedef struct hgwi_slice {
    const char *raw;
    size_t size;
} hgwi_slice;

/* What it says: without escapes, trimmed, each run of blanks as one space; NUL-terminated. */
typedef struct hgwi_clean {
    size_t size;
    char text[HGWI_IMPORT_TEXT_MOST + 1];
} hgwi_clean;

void hgwi_clean_text(hgwi_slice slice, hgwi_clean *clean);

/* Are the two the same when case and blanks do not count?  Case counts for letters outside ASCII. */
int hgwi_same_words(const char *left, const char *right);

/* "2025-2026", among other words or not: its first year, when the second is the next one; else 0. */
int32_t hgwi_read_school_year(const char *text);

/* The day of "2025-10-18", or of an instant where the calendar holds.  0: neither. */
hgw_date hgwi_read_day(const hgw_doc *country, const char *text, size_t size);

/* ---- imported.c ---- */

/* One holiday of one region, as written. */
typedef struct hgwi_foreign {
    hgwi_slice type, compulsory, region, start, end;
    int64_t line;
} hgwi_foreign;

/* The calendar that is being made, and the country's that says what the words mean. */
typedef struct hgwi_imported {
    hgw_ctx *ctx;
    const hgw_doc *country;
    hgw_doc *doc;
    hgwi_clean clean; /* the text that is being looked at */
} hgwi_imported;

int32_t hgwi_imported_start(hgwi_imported *to, hgw_ctx *ctx, const hgw_doc *country);

/* Take over the holidays of a school year as far as they are understood; the rest becomes notes. */
int32_t hgwi_imported_year(hgwi_imported *to, hgwi_slice year, int64_t line, const hgwi_foreign *rows, size_t count);

/* ---- open_holidays.c ---- */

int32_t hgwi_open_holidays(hgwi_imported *to, const char *utf8, size_t size, int64_t most);

#endif
