/* text_table.c: a table as lines: columns as wide as they need, narrower where the line ends, and cells that wrap. */
#include <string.h>

#include "page.h"
#include "width.h"

enum { GAP = 2, NARROWEST = 6 };

typedef struct sheet {
    const hgwi_page *page;
    hgwi_buf *out;
    hgwi_buf cells; /* the cells of one row, one behind the other */
    size_t first;   /* block of the first cell */
    size_t count;   /* cells */
    size_t columns;
    size_t width[HGWI_TABLE_COLUMNS];
} sheet;

void hgwi_text_shown(hgwi_buf *out, const char *text, size_t size) {
    for (size_t at = 0; at < size;) {
        char bytes[4];
        uint32_t character = 0;
        at += hgwi_utf8_read(text + at, &character);
        character = hgwi_shown(character);
        if (character == '\n')
            character = ' ';
        hgwi_buf_add(out, bytes, hgwi_utf8_write(character, bytes));
    }
}

static size_t cell_width(const sheet *s, size_t cell) {
    size_t end = hgwi_page_runs_end(s->page, s->first + cell), width = 0;
    for (size_t i = s->page->blocks[s->first + cell].first; i < end; i++)
        width += hgwi_columns(s->page->runs[i].text, s->page->runs[i].size);
    return width;
}

/* The widest gives way until all fit. */
static void measure(sheet *s, size_t columns) {
    size_t total = (s->columns - 1) * GAP;
    for (size_t i = 0; i < s->count; i++) {
        size_t width = cell_width(s, i), *mine = &s->width[i % s->columns];
        if (width > *mine)
            *mine = width > columns ? columns : width;
    }
    for (size_t c = 0; c < s->columns; c++)
        total += s->width[c];
    while (total > columns) {
        size_t widest = 0;
        for (size_t c = 1; c < s->columns; c++) {
            if (s->width[c] > s->width[widest])
                widest = c;
        }
        if (s->width[widest] <= NARROWEST)
            return;
        s->width[widest]--;
        total--;
    }
}

/* The bytes of the next line of a cell; at least a character, so that there is an end to it. */
static size_t next_line(const char *text, size_t size, size_t width) {
    size_t kept = size ? hgwi_cut(text, size, width) : 0;
    uint32_t character = 0;
    return kept || !size ? kept : hgwi_utf8_read(text, &character);
}

/* One line of a row.  Spaces are written with what follows them, so that no line ends in spaces. */
static int put_line(sheet *s, size_t *at, const size_t *end) {
    size_t column = 0, start = 0;
    int more = 0;
    for (size_t c = 0; c < s->columns; c++) {
        const char *text = s->cells.data + at[c];
        size_t kept = next_line(text, end[c] - at[c], s->width[c]);
        size_t width = hgwi_columns(text, kept);
        int right = s->page->blocks[s->first + c].value == HGWI_CELL_RIGHT;
        size_t to = start + (right && width < s->width[c] ? s->width[c] - width : 0);
        if (kept) {
            hgwi_buf_repeat(s->out, ' ', to > column ? to - column : 0);
            hgwi_buf_add(s->out, text, kept);
            column = to + width;
        }
        start += s->width[c] + GAP;
        at[c] += kept;
        while (at[c] < end[c] && s->cells.data[at[c]] == ' ')
            at[c]++;
        more |= at[c] < end[c];
    }
    hgwi_buf_char(s->out, '\n');
    return more;
}

static void put_row(sheet *s, size_t row) {
    size_t at[HGWI_TABLE_COLUMNS], end[HGWI_TABLE_COLUMNS];
    hgwi_buf_cut(&s->cells, 0);
    for (size_t c = 0; c < s->columns; c++) {
        size_t block = s->first + row * s->columns + c, last = hgwi_page_runs_end(s->page, block);
        at[c] = s->cells.size;
        for (size_t i = s->page->blocks[block].first; i < last; i++)
            hgwi_text_shown(&s->cells, s->page->runs[i].text, s->page->runs[i].size);
        end[c] = s->cells.size;
        while (end[c] > at[c] && s->cells.data[end[c] - 1] == ' ')
            end[c]--;
    }
    hgwi_buf_char(&s->cells, ' '); /* an empty row has a place too */
    if (s->cells.status != HGW_OK)
        return;
    while (s->out->status == HGW_OK && put_line(s, at, end))
        continue;
}

static void rule_off(sheet *s) {
    for (size_t c = 0; c < s->columns; c++) {
        hgwi_buf_repeat(s->out, '-', s->width[c]);
        if (c + 1 < s->columns)
            hgwi_buf_repeat(s->out, ' ', GAP);
    }
    hgwi_buf_char(s->out, '\n');
}

void hgwi_text_table(const hgwi_page *page, size_t block, size_t columns, hgwi_buf *out) {
    sheet s;
    memset(&s, 0, sizeof s);
    s.page = page;
    s.out = out;
    s.first = block + 1;
    s.count = hgwi_page_table_end(page, block) - s.first;
    s.columns = page->blocks[block].value;
    hgwi_buf_start(&s.cells, page->mem, HGWI_VIEW_LIMIT);
    measure(&s, columns);
    for (size_t row = 0; row < s.count / s.columns && s.cells.status == HGW_OK; row++) {
        put_row(&s, row);
        if (!row)
            rule_off(&s);
    }
    if (s.cells.status != HGW_OK && out->status == HGW_OK)
        out->status = s.cells.status;
    hgwi_buf_end(&s.cells);
}
