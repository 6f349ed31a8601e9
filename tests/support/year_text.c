/* year_text.c: JSON that grows, with ' for ", and the days of the year. */
#include "year_text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static void put(year_text *y, const char *format, va_list args) YEAR_PRINTS_LIST;

static void put(year_text *y, const char *format, va_list args) {
    char piece[2048];
    int size = vsnprintf(piece, sizeof piece, format, args);
    if (!y->at || size < 0 || size >= (int)sizeof piece)
        return;
    if (y->size + (size_t)size + 1 > y->room) {
        y->room = y->room * 2 + (size_t)size;
        char *grown = realloc(y->at, y->room);
        if (!grown)
            free(y->at);
        y->at = grown;
        if (!grown)
            return;
    }
    for (int i = 0; i < size; i++)
        y->at[y->size++] = piece[i] == '\'' ? '"' : piece[i];
    y->at[y->size] = '\0';
}

void year_put(year_text *y, const char *format, ...) {
    va_list args;
    va_start(args, format);
    put(y, format, args);
    va_end(args);
}

void year_item(year_text *y, const char *format, ...) {
    va_list args;
    year_put(y, y->open ? ",\n{" : "{");
    y->open = 1;
    va_start(args, format);
    put(y, format, args);
    va_end(args);
}

void year_date(year_text *y, const char *name, hgw_date date) {
    year_put(y, ",'%s':'%04d-%02d-%02d'", name, date / 10000 + y->shift, date / 100 % 100, date % 100);
}

void year_words(year_text *y, const char *name, unsigned seed, int words) {
    static const char *const some[] = {
        "samen",   "oefenen",  "hardop",  "tellen", "eerst",     "voordoen", "daarna",      "zelf",
        "kort",    "herhalen", "met",     "een",    "maatje",    "op",       "het",         "bord",
        "woorden", "lezen",    "rustig",  "sommen", "tekenen",   "van",      "de",          "getallenlijn",
        "iedere",  "ochtend",  "daarbij", "kijken", "luisteren", "vragen",   "navertellen", "schrijven"};
    year_put(y, ",'%s':'", name);
    for (int i = 0; i < words; i++) {
        seed = seed * 1103515245u + 12345u;
        year_put(y, "%s%s", i ? " " : "", some[(seed >> 16) % (sizeof some / sizeof *some)]);
    }
    year_put(y, "'");
}

const char *const year_subjects[YEAR_SUBJECTS] = {"rekenen", "lezen", "spelling"};
const char *const year_weekdays[5] = {"monday", "tuesday", "wednesday", "thursday", "friday"};
const year_period year_periods[YEAR_PERIODS] = {{20250901, 20251017, 7},
                                                {20251027, 20251219, 8},
                                                {20260105, 20260213, 6},
                                                {20260223, 20260424, 9},
                                                {20260504, 20260717, 11}};

hgw_date year_monday(int w, int *period) {
    int p = 0;
    while (p < YEAR_PERIODS - 1 && w >= year_periods[p].weeks)
        w -= year_periods[p++].weeks;
    if (period)
        *period = p;
    return hgw_date_add(year_periods[p].first, 7 * w);
}

hgw_date year_school_day(int d) {
    return hgw_date_add(year_monday(d / 5, NULL), d % 5);
}

hgw_date year_in_period(int p, int week, int day) {
    return hgw_date_add(year_periods[p].first, 7 * week + day);
}
