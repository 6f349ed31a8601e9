/* width.h: which characters may be shown, how wide they are in a fixed font, and where a text may be cut. */
#ifndef HGWI_VIEWS_WIDTH_H
#define HGWI_VIEWS_WIDTH_H

#include <stddef.h>
#include <stdint.h>

/* The character itself, or U+FFFD when it steers, has no business in text, or is no character at all.  Tab becomes a
 * space; line feed stays. */
uint32_t hgwi_shown(uint32_t character);

/* Columns: 0 for what joins the character before it, 2 for wide scripts and pictures, else 1.  Simple on purpose. */
int hgwi_width(uint32_t character);

/* Walks over characters and tells where one that people see as a whole begins. */
typedef struct hgwi_seams {
    uint32_t before;
    int flags; /* regional indicators in a row */
} hgwi_seams;

/* May a line be cut before this character?  Feed every character in turn. */
int hgwi_seam(hgwi_seams *seams, uint32_t character);

/* The bytes of the first line of a text that fit in some columns, cut between words where that can be. */
size_t hgwi_cut(const char *text, size_t size, size_t columns);

/* How many columns a text takes on one line. */
size_t hgwi_columns(const char *text, size_t size);

#endif
