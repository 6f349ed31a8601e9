/* year_draw.h: what the drawers of a school year share: where its days lie on the strip, and how they are said.  Only
 * days are counted here; what is known about school time stands in the calendar. */
#ifndef HGWI_VIEWS_YEAR_DRAW_H
#define HGWI_VIEWS_YEAR_DRAW_H

#include "draw.h"

enum {
    HGWI_VIEW_YEAR_WEEKS = 60,
    HGWI_VIEW_YEAR_ROWS = 12
}; /* the most that a strip has: of weeks, of rows of blocks */

/* A school year as it is drawn. */
typedef struct hgwi_view_year {
    hgwi_view *view;
    hgwi_page *page;
    const hgw_doc *doc;
    hgw_rec rec;
    int32_t first;   /* the Monday that the strip begins with, as a day number */
    int32_t weeks;   /* 0: there is no day to draw */
    int32_t beyond;  /* something lies outside the strip */
    int32_t undrawn; /* how often a day is missing, or the end lies before the beginning */
    int32_t choose;  /* holidays wait for a region to be chosen */
} hgwi_view_year;

/* Days of the strip from 0, both counted. */
typedef struct hgwi_view_stretch {
    int32_t first, last;
} hgwi_view_stretch;

/* A row of blocks: those of one subject out of one method. */
typedef struct hgwi_view_year_row {
    const char *subject, *method; /* ids; may be NULL */
    hgw_rec block;                /* the first one; 0 behind the last row */
    int by_method;                /* the subject has a row already */
} hgwi_view_year_row;

/* ---- year_span.c ---- */
void hgwi_view_year_start(hgwi_view_year *year, hgwi_view *view, const hgw_doc *doc, hgw_rec rec);

/* Does a holiday count for this school: of its region, and not left to choice? */
int hgwi_view_year_counts(const hgwi_view_year *year, hgw_rec holiday);

/* Does a holiday concern this school's region, or is no region chosen? */
int hgwi_view_year_concerns(const hgwi_view_year *year, hgw_rec holiday);

/* Where a holiday, period, block, moment or free day lies on the strip; 0: nowhere. */
int hgwi_view_year_stretch(const hgwi_view_year *year, hgw_rec rec, hgwi_view_stretch *out);

/* The day of the strip; -1: none. */
int32_t hgwi_view_year_day(const hgwi_view_year *year, hgw_date date);

/* The rows of blocks, and the row of a block among them. */
int32_t hgwi_view_year_rows(const hgwi_view_year *year, hgwi_view_year_row rows[HGWI_VIEW_YEAR_ROWS]);
int32_t hgwi_view_year_row_of(const hgwi_view_year *year, const hgwi_view_year_row *rows, int32_t count, hgw_rec block);

/* The first and the last day of a record; 0 where there is none. */
void hgwi_view_year_days(const hgw_doc *doc, hgw_rec rec, hgw_date *first, hgw_date *last);

/* ---- year_say.c ---- */

/* "Schooljaar 2025-2026, regio midden" */
void hgwi_view_year_say_title(hgwi_view_year *year);

/* What keeps the strip from being whole, a sentence each; {n} in it is year->undrawn. */
enum { HGWI_VIEW_YEAR_REMARKS = 6 };
int32_t hgwi_view_year_remarks(const hgwi_view_year *year, hgwi_word words[HGWI_VIEW_YEAR_REMARKS]);

/* The title that was asked for, else that of the calendar, else the word for a calendar. */
void hgwi_view_year_say_calendar(hgwi_view *view, const hgw_doc *doc);

/* "1 sep 2025", "sep", "1 sep", and "1 sep 2025 t/m 17 okt 2025". */
void hgwi_view_year_say_short(hgwi_page *page, hgw_date date);
void hgwi_view_year_say_month(hgwi_page *page, hgw_date date);
void hgwi_view_year_say_day(hgwi_page *page, hgw_date date);
void hgwi_view_year_say_days(hgwi_view_year *year, hgw_rec rec);

/* "herfstvakantie", "herfst", "P2", "leerjaar 3, 4" behind a separator, "7 weken", a subject. */
void hgwi_view_year_say_holiday(hgwi_view_year *year, hgw_rec holiday);
void hgwi_view_year_say_holiday_short(hgwi_view_year *year, hgw_rec holiday);
void hgwi_view_year_say_period(hgwi_view_year *year, hgw_rec period);
void hgwi_view_year_say_grades(hgwi_view_year *year, hgw_rec rec, hgw_field field, hgwi_word before);
void hgwi_view_year_say_weeks(hgwi_view_year *year, hgw_rec period);
void hgwi_view_year_say_link(hgwi_view_year *year, hgw_rec rec, hgw_field field, size_t columns);
void hgwi_view_year_say_row(hgwi_view_year *year, const hgwi_view_year_row *row);
void hgwi_view_year_say_marks(hgwi_view_year *year, hgw_rec holiday);
void hgwi_view_year_say_falls_in(hgwi_view_year *year, hgw_rec moment);

/* ---- year_strip.c, year_table.c, svg_year.c ---- */
void hgwi_view_year_draw_strip(hgwi_view_year *year);
void hgwi_view_year_draw_tables(hgwi_view_year *year);
void hgwi_view_year_draw_weeks(hgwi_view_year *year);

/* The strips of all school years of a calendar as an image of its own, or that of one year for inside a page. */
void hgwi_svg_calendar(hgwi_view *view, const hgw_doc *doc, hgwi_buf *out);
void hgwi_svg_of_year(hgwi_view_year *year, int32_t number, hgwi_buf *out);

/* ---- year_view.c ---- */
void hgwi_draw_year(hgwi_view *view, const hgw_doc *doc);

#endif
