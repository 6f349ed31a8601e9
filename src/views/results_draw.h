/* results_draw.h: what the files that draw an evaluation share. */
#ifndef HGWI_VIEWS_RESULTS_DRAW_H
#define HGWI_VIEWS_RESULTS_DRAW_H

#include "draw.h"

typedef struct hgwi_view_results {
    hgwi_view *view;
    hgwi_page *page;
    const hgw_doc *doc;
} hgwi_view_results;

/* ---- results_figures.c: the numbers behind the sentences, on a page that shows all ---- */

/* Add a number, rounded to so many decimals. */
void hgwi_view_results_real(const hgwi_view_results *r, double figure, int decimals);
/* The line through each series, as a table. */
void hgwi_view_results_lines(const hgwi_view_results *r, hgw_rec aim);
/* The growth of each pupil, as a table. */
void hgwi_view_results_growth(const hgwi_view_results *r, hgw_rec aim);
/* Add how often a measurement after the start of an approach was better than one before. */
void hgwi_view_results_overlap(const hgwi_view_results *r, hgw_rec approach);
/* The limits of the verdict in between, when they are not the usual ones. */
void hgwi_view_results_limits(const hgwi_view_results *r);
/* What was computed with. */
void hgwi_view_results_settings(const hgwi_view_results *r);

#endif
