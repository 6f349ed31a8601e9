/* svg_year.h: the strip of one school year in an image. */
#ifndef HGWI_VIEWS_SVG_YEAR_H
#define HGWI_VIEWS_SVG_YEAR_H

#include "svg.h"
#include "year_draw.h"

enum { HGWI_SVG_NARROWEST = 640 };

int32_t hgwi_svg_year_width(const hgwi_view_year *year);

/* Draw the strip from some height down, and give the height at which it ends.  alone: with its title and remarks. */
int32_t hgwi_svg_year(hgwi_view_year *year, const hgwi_svg *svg, int32_t top, int alone);

#endif
