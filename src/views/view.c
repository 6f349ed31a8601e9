/* view.c: hgw_render(): a page is drawn, then written as text or as HTML; a year also as an image. */
#include <hgw/render.h>

#include <hgw/accessors.h>
#include <string.h>

#include "year_draw.h"

/* Documents that a verb words in one language, and how they are drawn. */
static const struct {
    hgw_type type;
    void (*draw)(hgwi_view *view, const hgw_doc *doc, const char *title);
} worded[] = {{HGW_T_FINDINGS, hgwi_draw_findings},
              {HGW_T_CATALOGUE, hgwi_draw_catalogue},
              {HGW_T_COVERAGE, hgwi_draw_coverage},
              {HGW_T_RESULTS, hgwi_draw_results}};

/* Earlier evaluations lie beside too; those are not the same in another language. */
static int is_the_same(const hgw_doc *one, const hgw_doc *other) {
    return hgw_rec_type(one, HGW_ROOT) != HGW_T_RESULTS ||
           (hgw_results_lang(one, HGW_ROOT) != hgw_results_lang(other, HGW_ROOT) &&
            hgw_results_evaluated_on(one, HGW_ROOT) == hgw_results_evaluated_on(other, HGW_ROOT) &&
            hgw_results_kind(one, HGW_ROOT) == hgw_results_kind(other, HGW_ROOT));
}

/* The same in another language lies beside the first and follows it. */
static int draw_worded(hgwi_view *view) {
    hgw_type type = hgw_rec_type(view->docs[0], HGW_ROOT);
    for (size_t i = 0; i < sizeof worded / sizeof *worded; i++) {
        if (worded[i].type != type)
            continue;
        worded[i].draw(view, view->docs[0], view->title);
        for (int32_t j = 1; j < view->count; j++)
            if (hgw_rec_type(view->docs[j], HGW_ROOT) == type && is_the_same(view->docs[0], view->docs[j]))
                worded[i].draw(view, view->docs[j], NULL);
        return 1;
    }
    return 0;
}

static void draw(hgwi_view *view) {
    hgwi_learn_names(view);
    if (view->year)
        hgwi_draw_year(view, view->docs[0]);
    else if (!draw_worded(view))
        hgwi_draw_any(view, view->docs[0]);
    hgwi_page_block(&view->page, HGWI_BLOCK_END, 0);
}

/* The strip alone; the page is where its words are put together. */
static int32_t write_svg(hgwi_view *view, char **out, size_t *size) {
    hgwi_buf buf;
    hgwi_buf_start(&buf, view->page.mem, HGWI_VIEW_LIMIT);
    hgwi_learn_names(view);
    hgwi_svg_calendar(view, view->docs[0], &buf);
    if (view->page.status == HGW_OK)
        return hgwi_buf_take(&buf, out, size);
    hgwi_buf_end(&buf);
    return view->page.status;
}

static int32_t write_page(hgwi_view *view, char **out, size_t *size) {
    draw(view);
    if (view->page.status != HGW_OK)
        return view->page.status;
    return view->format == HGW_FORMAT_HTML ? hgwi_page_write_html(&view->page, out, size)
                                           : hgwi_page_write_text(&view->page, out, size);
}

static int32_t render_page(hgwi_view *view, char **out, size_t *size) {
    hgwi_page *page = &view->page;
    hgwi_page_start(page, hgwi_ctx_mem(view->ctx));
    page->part = (uint8_t)hgwi_ctx_column(view->ctx);
    int32_t status = view->format == HGW_FORMAT_SVG ? write_svg(view, out, size) : write_page(view, out, size);
    hgwi_page_end(page);
    if (status == HGW_E_LIMIT)
        return hgwi_fail(view->ctx, HGWI_ERR_LIMIT_OUTPUT, NULL, 0);
    return status == HGW_OK ? HGW_OK : hgwi_fail(view->ctx, HGWI_ERR_NOMEM, NULL, 0);
}

/* Is the document to be drawn as a year? */
static int as_year(const hgw_doc *doc, const hgw_doc *options) {
    return hgw_rec_type(doc, HGW_ROOT) == HGW_T_CALENDAR &&
           hgwi_option(options, HGW_RENDER_OPTIONS_VIEW, HGW_VIEW_RECORD) == HGW_VIEW_YEAR;
}

int32_t hgw_render(hgw_ctx *ctx, const hgw_doc *any, const hgw_doc *const *beside, int32_t count,
                   const hgw_doc *options, char **out, size_t *size) {
    size_t unused = 0;
    if (!size)
        size = &unused;
    int32_t status = hgwi_want_text(ctx, out, size);
    if (status == HGW_OK)
        status = hgwi_want(ctx, any, 0, 0);
    if (status == HGW_OK)
        status = hgwi_want_beside(ctx, beside, count);
    if (status == HGW_OK)
        status = hgwi_want(ctx, options, HGW_T_RENDER_OPTIONS, 1);
    if (status != HGW_OK)
        return status;
    int64_t format = hgwi_option(options, HGW_RENDER_OPTIONS_FORMAT, HGW_FORMAT_TEXT);
    if (format == HGW_FORMAT_SVG && !as_year(any, options))
        return hgwi_fail(ctx, HGWI_ERR_RENDER_FORMAT, NULL, 0);

    hgwi_mem mem = hgwi_ctx_mem(ctx);
    size_t bytes = 0;
    const hgw_doc **docs = NULL;
    if (hgwi_fits_mul((size_t)count + 1, sizeof *docs, &bytes))
        docs = hgwi_mem_new(&mem, bytes);
    if (!docs)
        return hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0);
    docs[0] = any;
    if (count)
        memcpy(docs + 1, beside, (size_t)count * sizeof *docs);

    hgwi_view view;
    memset(&view, 0, sizeof view);
    view.ctx = ctx;
    view.docs = docs;
    view.count = count + 1;
    view.show_all = hgwi_option(options, HGW_RENDER_OPTIONS_SHOW_ALL, 0) != 0;
    view.title = options ? hgw_get_text(options, HGW_ROOT, HGW_RENDER_OPTIONS_TITLE) : NULL;
    view.format = format;
    view.year = as_year(any, options);
    view.public = view.year || hgw_rec_type(any, HGW_ROOT) == HGW_T_CATALOGUE;
    status = render_page(&view, out, size);
    hgwi_mem_end(&mem, docs, bytes);
    return status;
}
