/* year_view.c: a calendar as a page on which each school year can be looked over. */
#include "year_draw.h"

static void draw_remarks(hgwi_view_year *year) {
    hgwi_word words[HGWI_VIEW_YEAR_REMARKS];
    int32_t count = hgwi_view_year_remarks(year, words);
    for (int32_t i = 0; i < count; i++) {
        hgwi_page_block(year->page, HGWI_BLOCK_PARAGRAPH, 0);
        hgwi_view_number(year->page, words[i], year->undrawn);
    }
}

static void draw_figure(hgwi_view_year *year, int32_t number) {
    hgwi_buf svg;
    hgwi_buf_start(&svg, year->page->mem, HGWI_VIEW_LIMIT);
    hgwi_svg_of_year(year, number, &svg);
    hgwi_page_block(year->page, HGWI_BLOCK_FIGURE, 0);
    if (svg.status == HGW_OK) {
        hgwi_page_copy(year->page, HGWI_RUN_MARKUP, svg.data, svg.size);
    } else if (year->page->status == HGW_OK) {
        year->page->status = svg.status;
    }
    hgwi_buf_end(&svg);
}

/* Each school year is a part of its own, so that each has its sheet of paper. */
static void draw_school_year(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, int32_t number) {
    hgwi_view_year year;
    hgwi_view_year_start(&year, view, doc, rec);
    hgwi_page_block(year.page, HGWI_BLOCK_PART, hgwi_ctx_column(view->ctx));
    hgwi_page_block(year.page, HGWI_BLOCK_TITLE, 0);
    if (hgwi_visible(view->title)) {
        hgwi_say_cut(view, view->title, 0);
        hgwi_page_block(year.page, HGWI_BLOCK_PARAGRAPH, 0);
    }
    hgwi_view_year_say_title(&year);
    if (year.weeks && view->format == HGW_FORMAT_HTML)
        draw_figure(&year, number);
    if (year.weeks && view->format != HGW_FORMAT_HTML)
        hgwi_view_year_draw_strip(&year);
    draw_remarks(&year);
    hgwi_view_year_draw_tables(&year);
    if (view->show_all)
        hgwi_view_year_draw_weeks(&year);
    hgwi_draw_footer(view, hgw_ctx_today(view->ctx));
}

void hgwi_draw_year(hgwi_view *view, const hgw_doc *doc) {
    int32_t count = hgw_rec_count(doc, HGW_ROOT, HGW_CALENDAR_SCHOOL_YEARS);
    for (int32_t i = 0; i < count && view->page.status == HGW_OK; i++)
        draw_school_year(view, doc, hgw_rec_at(doc, HGW_ROOT, HGW_CALENDAR_SCHOOL_YEARS, i), i + 1);
    if (count > 0)
        return;
    hgwi_page_block(&view->page, HGWI_BLOCK_PART, hgwi_ctx_column(view->ctx));
    hgwi_page_block(&view->page, HGWI_BLOCK_TITLE, 0);
    hgwi_view_year_say_calendar(view, doc);
    hgwi_page_block(&view->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(&view->page, HGWI_WORD_NO_YEARS);
    hgwi_draw_footer(view, hgw_ctx_today(view->ctx));
}
