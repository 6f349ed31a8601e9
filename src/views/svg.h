/* svg.h: the few shapes that a strip is made of, in whole numbers, black on white with patterns, so that it reads on
 * paper without colour. */
#ifndef HGWI_VIEWS_SVG_H
#define HGWI_VIEWS_SVG_H

#include "page.h"

/* An image in the making.  Its words are put together on a page and taken off it again. */
typedef struct hgwi_svg {
    hgwi_buf *out;
    hgwi_page *page;
    int32_t number; /* of this image on its page, for its ids */
} hgwi_svg;

typedef enum hgwi_anchor { HGWI_ANCHOR_START, HGWI_ANCHOR_MIDDLE, HGWI_ANCHOR_END } hgwi_anchor;

/* Where words go: the end, middle or beginning of their baseline. */
typedef struct hgwi_spot {
    int32_t x, y, size;
    hgwi_anchor anchor;
    int bold, upward;
    int32_t room; /* in the direction of reading; 0: as much as it takes */
} hgwi_spot;

/* Markup with each {} filled by the next number. */
void hgwi_svg_put(hgwi_svg *svg, const char *form, const int32_t *numbers);

/* The words said since a mark, escaped; they are taken off the page. */
void hgwi_svg_words(hgwi_svg *svg, hgwi_page_mark since);

/* The same at a spot, cut to its room.  0: there was no room for any of it, and nothing was written. */
int hgwi_svg_text(hgwi_svg *svg, const hgwi_spot *spot, hgwi_page_mark since);

/* How wide the words since a mark are, in this size. */
int32_t hgwi_svg_width(const hgwi_svg *svg, hgwi_page_mark since, int32_t size);

#endif
