/* svg.c: shapes and words of an image. */
#include "svg.h"

#include <string.h>

#include "width.h"
#include "words.h"

/* Common sans-serif letters are at most this wide on average, in hundredths of their size. */
enum { LETTER = 58, LETTER_BOLD = 66 };

void hgwi_svg_put(hgwi_svg *svg, const char *form, const int32_t *numbers) {
    const char *hole = NULL;
    for (; (hole = strstr(form, "{}")) != NULL; form = hole + 2) {
        hgwi_buf_add(svg->out, form, (size_t)(hole - form));
        hgwi_buf_int(svg->out, *numbers++);
    }
    hgwi_buf_text(svg->out, form);
}

static size_t columns_since(const hgwi_svg *svg, hgwi_page_mark since) {
    size_t columns = 0;
    for (size_t i = since.runs; i < svg->page->run_count; i++)
        columns += hgwi_columns(svg->page->runs[i].text, svg->page->runs[i].size);
    return columns;
}

int32_t hgwi_svg_width(const hgwi_svg *svg, hgwi_page_mark since, int32_t size) {
    size_t columns = columns_since(svg, since);
    return columns > 10000 ? 10000 * size : (int32_t)columns * size * LETTER / 100;
}

/* A text of people keeps its own direction to itself. */
static void put_run(hgwi_svg *svg, const hgwi_run *run, size_t size) {
    int people = run->kind == HGWI_RUN_USER;
    if (people)
        hgwi_buf_text(svg->out, "<tspan unicode-bidi=\"isolate\">");
    hgwi_view_escape(svg->out, run->text, size, NULL);
    if (people)
        hgwi_buf_text(svg->out, "</tspan>");
}

void hgwi_svg_words(hgwi_svg *svg, hgwi_page_mark since) {
    for (size_t i = since.runs; i < svg->page->run_count; i++)
        hgwi_view_escape(svg->out, svg->page->runs[i].text, svg->page->runs[i].size, NULL);
    hgwi_page_back(svg->page, since);
}

static void put_runs(hgwi_svg *svg, hgwi_page_mark since, size_t columns) {
    int cut = columns_since(svg, since) > columns;
    size_t left = columns - (cut ? 1 : 0);
    for (size_t i = since.runs; i < svg->page->run_count; i++) {
        const hgwi_run *run = &svg->page->runs[i];
        size_t kept = cut ? hgwi_cut(run->text, run->size, left) : run->size;
        put_run(svg, run, kept);
        left -= cut ? hgwi_columns(run->text, kept) : 0;
        if (kept < run->size)
            break;
    }
    if (cut)
        hgwi_buf_text(svg->out, hgwi_word_of(HGWI_WORD_CUT, 0));
}

int hgwi_svg_text(hgwi_svg *svg, const hgwi_spot *spot, hgwi_page_mark since) {
    static const char *const anchors[] = {"", " text-anchor=\"middle\"", " text-anchor=\"end\""};
    size_t columns = SIZE_MAX, wanted = columns_since(svg, since);
    if (spot->room)
        columns = (size_t)(spot->room * 100 / (spot->size * (spot->bold ? LETTER_BOLD : LETTER)));
    if (!wanted || (columns < wanted && columns < 4)) {
        hgwi_page_back(svg->page, since);
        return 0;
    }
    const int32_t at[] = {spot->x, spot->y, spot->size}, turn[] = {spot->x, spot->y};
    hgwi_svg_put(svg, "<text x=\"{}\" y=\"{}\" font-size=\"{}\"", at);
    hgwi_buf_text(svg->out, anchors[spot->anchor]);
    if (spot->bold)
        hgwi_buf_text(svg->out, " font-weight=\"bold\"");
    if (spot->upward)
        hgwi_svg_put(svg, " transform=\"rotate(-90 {} {})\"", turn);
    hgwi_buf_char(svg->out, '>');
    put_runs(svg, since, columns);
    hgwi_buf_text(svg->out, "</text>\n");
    hgwi_page_back(svg->page, since);
    return 1;
}
