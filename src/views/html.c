/* html.c: a page as one HTML file: no script, nothing from outside, readable by eye, by ear and on paper. */
#include <string.h>

#include "page.h"
#include "words.h"

/* What is open in the HTML; blocks that need something else close it first. */
typedef enum open_list { OPEN_NONE, OPEN_ITEMS, OPEN_LINES } open_list;

typedef struct writer {
    const hgwi_page *page;
    hgwi_buf out;
    open_list list;
    int cards;    /* the list of cards is open */
    int card;     /* a card is */
    int sections; /* how many levels of sections are */
    int part;     /* a part is */
    int columns;  /* of the table */
    int cell;     /* how many cells of it are written */
} writer;

static const char *const languages[] = {"nl", "en"};
static const char *const severity_classes[] = {"finding", "contradiction", "attention", "tip", "strength"};

/* ---- text ---------------------------------------------------------------------------------------------------------
 */

static void put_run(writer *w, const hgwi_run *run) {
    static const char *const before[] = {"", "", "", "<bdi>", "<span class=\"id\">", ""};
    static const char *const after[] = {"", "", "", "</bdi>", "</span>", ""};
    int feeds = 0;
    hgwi_buf_text(&w->out, before[run->kind]);
    hgwi_view_escape(&w->out, run->text, run->size, &feeds);
    hgwi_buf_text(&w->out, after[run->kind]);
}

static void put_runs(writer *w, size_t block, hgwi_run_kind only, hgwi_run_kind not ) {
    size_t end = hgwi_page_runs_end(w->page, block);
    for (size_t i = w->page->blocks[block].first; i < end; i++) {
        const hgwi_run *run = &w->page->runs[i];
        if ((only && run->kind != only) || run->kind == not )
            continue;
        put_run(w, run);
    }
}

static void put_all(writer *w, size_t block) {
    put_runs(w, block, (hgwi_run_kind)0, (hgwi_run_kind)0);
}

/* ---- what is open -------------------------------------------------------------------------------------------------
 */

static void close_list(writer *w) {
    static const char *const ends[] = {"", "</ul>\n", "</dl>\n"};
    hgwi_buf_text(&w->out, ends[w->list]);
    w->list = OPEN_NONE;
}

static void open_list_of(writer *w, open_list list) {
    static const char *const begins[] = {"", "<ul>\n", "<dl>\n"};
    if (w->list == list)
        return;
    close_list(w);
    hgwi_buf_text(&w->out, begins[list]);
    w->list = list;
}

static void close_cards(writer *w) {
    if (w->card)
        return;
    if (w->cards)
        hgwi_buf_text(&w->out, "</ul>\n");
    w->cards = 0;
}

/* Close the sections down to some level. */
static void close_sections(writer *w, int level) {
    close_list(w);
    close_cards(w);
    for (; w->sections > level; w->sections--)
        hgwi_buf_text(&w->out, "</section>\n");
}

/* ---- blocks -------------------------------------------------------------------------------------------------------
 */

static void close_part(writer *w) {
    close_sections(w, 0);
    if (w->part)
        hgwi_buf_text(&w->out, "</article>\n");
    w->part = 0;
}

static void put_part(writer *w, size_t block) {
    close_part(w);
    hgwi_buf_text(&w->out, "<article lang=\"");
    hgwi_buf_text(&w->out, languages[w->page->blocks[block].part]);
    hgwi_buf_text(&w->out, "\">\n");
    w->part = 1;
}

static void put_element(writer *w, size_t block, const char *begin, const char *end) {
    hgwi_buf_text(&w->out, begin);
    put_all(w, block);
    hgwi_buf_text(&w->out, end);
}

static void put_title(writer *w, size_t block) {
    put_element(w, block, "<h1>", "</h1>\n");
}

/* Headings deeper than six have no element of their own. */
static void put_heading(writer *w, size_t block) {
    int level = w->page->blocks[block].value;
    close_sections(w, level - 2);
    for (; w->sections < level - 1; w->sections++)
        hgwi_buf_text(&w->out, "<section>\n");
    char digit = (char)('0' + (level > 6 ? 6 : level));
    hgwi_buf_text(&w->out, "<h");
    hgwi_buf_char(&w->out, digit);
    hgwi_buf_char(&w->out, '>');
    put_all(w, block);
    hgwi_buf_text(&w->out, "</h");
    hgwi_buf_char(&w->out, digit);
    hgwi_buf_text(&w->out, ">\n");
}

static void put_paragraph(writer *w, size_t block) {
    close_list(w);
    close_cards(w);
    put_element(w, block, "<p>", "</p>\n");
}

static void put_item(writer *w, size_t block) {
    close_cards(w);
    open_list_of(w, OPEN_ITEMS);
    put_element(w, block, "<li>", "</li>\n");
}

/* A line with the same label as the one before it adds a value to that. */
static void put_line(writer *w, size_t block) {
    close_cards(w);
    open_list_of(w, OPEN_LINES);
    int again = w->page->blocks[block].value;
    int more = block + 1 < w->page->block_count && w->page->blocks[block + 1].kind == HGWI_BLOCK_LINE &&
               w->page->blocks[block + 1].value;
    if (!again) {
        hgwi_buf_text(&w->out, "<div><dt>");
        put_runs(w, block, HGWI_RUN_LABEL, (hgwi_run_kind)0);
        hgwi_buf_text(&w->out, "</dt>");
    }
    hgwi_buf_text(&w->out, "<dd>");
    put_runs(w, block, (hgwi_run_kind)0, HGWI_RUN_LABEL);
    hgwi_buf_text(&w->out, more ? "</dd>" : "</dd></div>\n");
}

static void put_card(writer *w, size_t block) {
    int severity = w->page->blocks[block].value;
    close_list(w);
    if (!w->cards)
        hgwi_buf_text(&w->out, "<ul class=\"cards\">\n");
    w->cards = 1;
    w->card = 1;
    hgwi_buf_text(&w->out, "<li class=\"card ");
    hgwi_buf_text(&w->out, severity_classes[severity]);
    hgwi_buf_text(&w->out, "\">\n<p class=\"severity\"><span class=\"mark\" aria-hidden=\"true\">");
    hgwi_buf_text(&w->out, hgwi_severity_symbol(severity));
    hgwi_buf_text(&w->out, "</span> ");
    put_all(w, block);
    hgwi_buf_text(&w->out, "</p>\n");
}

static void put_message(writer *w, size_t block) {
    put_element(w, block, "<p class=\"message\">", "</p>\n");
}

static void put_card_end(writer *w, size_t block) {
    (void)block;
    close_list(w);
    hgwi_buf_text(&w->out, "</li>\n");
    w->card = 0;
}

static void put_note(writer *w, size_t block) {
    close_sections(w, 0);
    put_element(w, block, "<p class=\"note\">", "</p>\n");
}

static void put_footer(writer *w, size_t block) {
    close_sections(w, 0);
    put_element(w, block, "<footer>", "</footer>\n");
}

static void put_figure(writer *w, size_t block) {
    size_t end = hgwi_page_runs_end(w->page, block);
    close_list(w);
    close_cards(w);
    hgwi_buf_text(&w->out, "<figure tabindex=\"0\">\n");
    for (size_t i = w->page->blocks[block].first; i < end; i++)
        hgwi_buf_add(&w->out, w->page->runs[i].text, w->page->runs[i].size);
    hgwi_buf_text(&w->out, "</figure>\n");
}

static void put_table(writer *w, size_t block) {
    close_list(w);
    close_cards(w);
    w->columns = w->page->blocks[block].value;
    w->cell = 0;
    hgwi_buf_text(&w->out, "<div class=\"wide\" tabindex=\"0\">\n<table>\n");
}

/* The first row is the head, and the first cell of another row says what that row is about. */
static void put_cell(writer *w, size_t block) {
    static const char *const begins[] = {"<th scope=\"col\"", "<th scope=\"row\"", "<td"};
    int head = w->cell < w->columns, first = w->cell % w->columns == 0;
    int kind = head ? 0 : first ? 1 : 2;
    if (first)
        hgwi_buf_text(&w->out, w->cell == w->columns ? "<tbody>\n<tr>" : head ? "<thead>\n<tr>" : "<tr>");
    hgwi_buf_text(&w->out, begins[kind]);
    hgwi_buf_text(&w->out, w->page->blocks[block].value == HGWI_CELL_RIGHT ? " class=\"number\">" : ">");
    put_all(w, block);
    hgwi_buf_text(&w->out, kind < 2 ? "</th>" : "</td>");
    w->cell++;
    if (w->cell % w->columns == 0)
        hgwi_buf_text(&w->out, head ? "</tr>\n</thead>\n" : "</tr>\n");
}

static void put_table_end(writer *w, size_t block) {
    (void)block;
    hgwi_buf_text(&w->out, w->cell > w->columns ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
}

static void put_end(writer *w, size_t block) {
    (void)block;
    close_part(w);
}

static void (*const putters[])(writer *, size_t) = {
    [HGWI_BLOCK_PART] = put_part,           [HGWI_BLOCK_TITLE] = put_title,
    [HGWI_BLOCK_HEADING] = put_heading,     [HGWI_BLOCK_PARAGRAPH] = put_paragraph,
    [HGWI_BLOCK_ITEM] = put_item,           [HGWI_BLOCK_LINE] = put_line,
    [HGWI_BLOCK_CARD] = put_card,           [HGWI_BLOCK_MESSAGE] = put_message,
    [HGWI_BLOCK_CARD_END] = put_card_end,   [HGWI_BLOCK_NOTE] = put_note,
    [HGWI_BLOCK_FOOTER] = put_footer,       [HGWI_BLOCK_FIGURE] = put_figure,
    [HGWI_BLOCK_TABLE] = put_table,         [HGWI_BLOCK_CELL] = put_cell,
    [HGWI_BLOCK_TABLE_END] = put_table_end, [HGWI_BLOCK_END] = put_end};

/* ---- the file -----------------------------------------------------------------------------------------------------
 */

/* The title of the window is that of the first part, as bare text. */
static void put_window_title(writer *w) {
    for (size_t i = 0; i < w->page->block_count; i++) {
        if (w->page->blocks[i].kind != HGWI_BLOCK_TITLE)
            continue;
        size_t end = hgwi_page_runs_end(w->page, i);
        for (size_t r = w->page->blocks[i].first; r < end; r++) {
            hgwi_view_escape(&w->out, w->page->runs[r].text, w->page->runs[r].size, NULL);
        }
        return;
    }
}

static void put_head(writer *w) {
    hgwi_buf_text(&w->out, "<!DOCTYPE html>\n<html lang=\"");
    hgwi_buf_text(&w->out, languages[w->page->block_count ? w->page->blocks[0].part : 0]);
    hgwi_buf_text(&w->out, "\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta http-equiv=\"Content-Security-Policy\" "
                           "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                           "<meta name=\"color-scheme\" content=\"light dark\">\n"
                           "<meta name=\"robots\" content=\"noindex\">\n<title>");
    put_window_title(w);
    hgwi_buf_text(&w->out, "</title>\n<style>\n");
    for (const char *const *piece = hgwi_html_style; *piece; piece++)
        hgwi_buf_text(&w->out, *piece);
    hgwi_buf_text(&w->out, "</style>\n</head>\n<body>\n<main>\n");
}

int32_t hgwi_page_write_html(const hgwi_page *page, char **out, size_t *size) {
    writer w;
    memset(&w, 0, sizeof w);
    w.page = page;
    hgwi_buf_start(&w.out, page->mem, HGWI_VIEW_LIMIT);
    put_head(&w);
    for (size_t i = 0; i < page->block_count && w.out.status == HGW_OK; i++) {
        size_t kind = page->blocks[i].kind;
        if (kind < sizeof putters / sizeof *putters && putters[kind])
            putters[kind](&w, i);
    }
    hgwi_buf_text(&w.out, "</main>\n</body>\n</html>\n");
    return hgwi_buf_take(&w.out, out, size);
}
