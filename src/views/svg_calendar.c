/* svg_calendar.c: an image of the strips of a calendar, with the same in words for who cannot see it. */
#include "svg_year.h"

static const char *const head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" width=\"{}\" "
                                "height=\"{}\" role=\"img\" aria-labelledby=\"hgw-title-{} hgw-desc-{}\"";
static const char *const shell =
    "<defs><pattern id=\"hgw-holiday-{}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
    "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#f3f1f5\"/><path d=\"M1 0V6\" "
    "stroke=\"#b3acbc\" stroke-width=\"1\"/></pattern></defs>\n"
    "<rect width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n"
    "<g font-family=\"sans-serif\" fill=\"#1d1b20\">\n";

/* ---- the same in words --------------------------------------------------------------------------------------------
 */

static void end_sentence(hgwi_svg *svg, hgwi_page_mark since) {
    hgwi_svg_words(svg, since);
    hgwi_buf_text(svg->out, ". ");
}

static void describe_list(hgwi_view_year *year, hgwi_svg *svg, hgw_field list, void (*say)(hgwi_view_year *, hgw_rec)) {
    int32_t count = hgw_rec_count(year->doc, year->rec, list);
    for (int32_t i = 0; i < count && svg->out->status == HGW_OK; i++) {
        hgw_rec rec = hgw_rec_at(year->doc, year->rec, list, i);
        hgwi_page_mark since = hgwi_page_here(svg->page);
        hgwi_view_stretch stretch;
        if (!hgwi_view_year_stretch(year, rec, &stretch))
            continue;
        say(year, rec);
        hgwi_say(svg->page, HGWI_WORD_COLON);
        hgwi_view_year_say_days(year, rec);
        end_sentence(svg, since);
    }
}

static void say_moment(hgwi_view_year *year, hgw_rec rec) {
    hgwi_say_name(year->view, year->doc, rec, HGWI_NAME_COLUMNS);
}

static void describe(hgwi_view_year *year, hgwi_svg *svg) {
    hgwi_page_mark since = hgwi_page_here(svg->page);
    hgwi_view_year_say_title(year);
    end_sentence(svg, since);
    describe_list(year, svg, HGW_SCHOOL_YEAR_PERIODS, hgwi_view_year_say_period);
    describe_list(year, svg, HGW_SCHOOL_YEAR_HOLIDAYS, hgwi_view_year_say_holiday);
    describe_list(year, svg, HGW_SCHOOL_YEAR_MEASURE_MOMENTS, say_moment);
    int32_t day = hgwi_view_year_day(year, hgw_ctx_today(year->view->ctx));
    if (day < 0)
        return;
    hgwi_say(svg->page, HGWI_WORD_TODAY);
    hgwi_say(svg->page, HGWI_WORD_COLON);
    hgwi_view_year_say_short(svg->page, hgw_ctx_today(year->view->ctx));
    end_sentence(svg, since);
}

/* ---- the image ----------------------------------------------------------------------------------------------------
 */

/* An image in three pieces: what it is called, the same in words, and the drawing, whose size the first must know. */
typedef struct image {
    hgwi_svg words, drawing;
    hgwi_buf words_buf, drawing_buf;
    int32_t width, height;
} image;

static void image_start(image *im, hgwi_page *page, int32_t number) {
    hgwi_svg svg = {NULL, page, number};
    im->words = im->drawing = svg;
    im->words.out = &im->words_buf;
    im->drawing.out = &im->drawing_buf;
    hgwi_buf_start(&im->words_buf, page->mem, HGWI_VIEW_LIMIT);
    hgwi_buf_start(&im->drawing_buf, page->mem, HGWI_VIEW_LIMIT);
    im->width = HGWI_SVG_NARROWEST;
    im->height = 0;
}

static void image_add(image *im, hgwi_view_year *year, int alone) {
    int32_t width = hgwi_svg_year_width(year);
    if (width > im->width)
        im->width = width;
    im->height = hgwi_svg_year(year, &im->drawing, im->height, alone);
    describe(year, &im->words);
}

/* Put the pieces together; the title is what was said on the page since a mark. */
static void image_end(image *im, hgwi_page_mark title, hgwi_buf *out) {
    hgwi_svg svg = {out, im->words.page, im->words.number};
    const int32_t sizes[] = {im->width, im->height, im->width, im->height, svg.number, svg.number};
    const int32_t shells[] = {svg.number, im->width, im->height};
    hgwi_svg_put(&svg, head, sizes);
    hgwi_buf_text(out, svg.page->part ? " lang=\"en\">\n" : " lang=\"nl\">\n");
    hgwi_svg_put(&svg, "<title id=\"hgw-title-{}\">", &svg.number);
    hgwi_svg_words(&svg, title);
    hgwi_svg_put(&svg, "</title>\n<desc id=\"hgw-desc-{}\">", &svg.number);
    if (im->words_buf.size)
        hgwi_buf_add(out, im->words_buf.data, im->words_buf.size);
    hgwi_buf_text(out, "</desc>\n");
    hgwi_svg_put(&svg, shell, shells);
    if (im->drawing_buf.size)
        hgwi_buf_add(out, im->drawing_buf.data, im->drawing_buf.size);
    hgwi_buf_text(out, "</g>\n</svg>\n");
    if (out->status == HGW_OK)
        out->status = im->words_buf.status == HGW_OK ? im->drawing_buf.status : im->words_buf.status;
    hgwi_buf_end(&im->words_buf);
    hgwi_buf_end(&im->drawing_buf);
}

void hgwi_svg_of_year(hgwi_view_year *year, int32_t number, hgwi_buf *out) {
    image im;
    image_start(&im, year->page, number);
    image_add(&im, year, 0);
    hgwi_page_mark title = hgwi_page_here(year->page);
    hgwi_view_year_say_title(year);
    image_end(&im, title, out);
}

/* A calendar without years is an image that says so. */
static void draw_empty(image *im) {
    static const hgwi_spot spot = {14, 34, 14, HGWI_ANCHOR_START, 0, 0, 0};
    hgwi_page_mark since = hgwi_page_here(im->drawing.page);
    hgwi_say(im->drawing.page, HGWI_WORD_NO_YEARS);
    hgwi_svg_text(&im->drawing, &spot, since);
    hgwi_say(im->words.page, HGWI_WORD_NO_YEARS);
    hgwi_svg_words(&im->words, since);
    im->height = 56;
}

void hgwi_svg_calendar(hgwi_view *view, const hgw_doc *doc, hgwi_buf *out) {
    int32_t count = hgw_rec_count(doc, HGW_ROOT, HGW_CALENDAR_SCHOOL_YEARS);
    hgwi_page_mark title = hgwi_page_here(&view->page);
    hgwi_view_year year;
    image im;
    image_start(&im, &view->page, 1);
    for (int32_t i = 0; i < count && im.drawing_buf.status == HGW_OK && view->page.status == HGW_OK; i++) {
        hgwi_view_year_start(&year, view, doc, hgw_rec_at(doc, HGW_ROOT, HGW_CALENDAR_SCHOOL_YEARS, i));
        image_add(&im, &year, 1);
    }
    if (count <= 0)
        draw_empty(&im);
    if (count == 1 && !hgwi_visible(view->title)) {
        hgwi_view_year_say_title(&year);
    } else {
        hgwi_view_year_say_calendar(view, doc);
    }
    image_end(&im, title, out);
}
