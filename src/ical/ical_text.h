/* ical_text.h: summaries: how two are the same, and how one is tidied. */
#ifndef HGWI_ICAL_TEXT_H
#define HGWI_ICAL_TEXT_H

#include "ical_base.h"

/* -1, 0 or 1: case (ASCII and Latin-1 letters), blanks around it and the number of blanks inside do not count. */
int hgwi_ical_order(const char *left, size_t left_size, const char *right, size_t right_size);

/* The text without blanks around it and with one blank for several, in place; its new size. */
size_t hgwi_ical_tidy(char *text, size_t size);

/* Undo the backslashes of iCalendar, in place; the new size. */
size_t hgwi_ical_unescape(char *text, size_t size);

/* Compare an ASCII word, case apart. */
int hgwi_ical_is(const char *text, const char *word);

#endif
