/* text.c: a page as plain text: 80 columns, labelled lines, and nothing that steers a terminal. */
#include <string.h>

#include "page.h"
#include "width.h"
#include "words.h"

enum { COLUMNS = 80, STEP = 2, DEEPEST = 20 };

/* The line that is being written.  A word is held back until it is known to fit. */
typedef struct writer {
    const hgwi_page *page;
    hgwi_buf out;
    hgwi_buf word;
    hgwi_seams seams;
    size_t word_width;
    size_t column;  /* where the line ends by now */
    size_t widest;  /* of the lines of this block */
    size_t indent;  /* of this line */
    size_t hanging; /* of the lines that follow in this block */
    int fresh;      /* nothing but indentation on this line */
    int spaced;     /* a space belongs before the next word */
    int feeds;      /* line feeds of the text, held back until something follows */
    int depth;      /* of the heading above */
    int above;      /* the same, above the card */
    int last;       /* kind of block written last; 0 */
} writer;

static void new_line(writer *w) {
    hgwi_buf_char(&w->out, '\n');
    w->column = 0;
    w->indent = w->hanging;
    w->fresh = 1;
    w->spaced = 0;
}

/* Indentation is written with the word that needs it, so that no line ends in spaces. */
static void indent(writer *w) {
    if (w->column || !w->fresh)
        return;
    hgwi_buf_repeat(&w->out, ' ', w->indent);
    w->column = w->indent;
}

static void flush_word(writer *w) {
    if (!w->word.size)
        return;
    if (w->feeds && !w->fresh) {
        new_line(w);
        if (w->feeds > 1)
            hgwi_buf_char(&w->out, '\n');
    }
    w->feeds = 0;
    if (!w->fresh && w->column + (size_t)w->spaced + w->word_width > COLUMNS)
        new_line(w);
    indent(w);
    if (w->spaced && !w->fresh) {
        hgwi_buf_char(&w->out, ' ');
        w->column++;
    }
    hgwi_buf_add(&w->out, w->word.data, w->word.size);
    w->column += w->word_width;
    if (w->column > w->widest)
        w->widest = w->column;
    hgwi_buf_cut(&w->word, 0);
    w->word_width = 0;
    w->fresh = 0;
    w->spaced = 0;
}

static void put_character(writer *w, uint32_t character) {
    char bytes[4];
    int seam = hgwi_seam(&w->seams, character);
    size_t width = (size_t)hgwi_width(character);
    /* A word longer than a line is cut, but only where people see two signs. */
    if (seam && w->hanging + w->word_width + width > COLUMNS)
        flush_word(w);
    hgwi_buf_add(&w->word, bytes, hgwi_utf8_write(character, bytes));
    /* What joins a sign already counted takes no room of its own. */
    w->word_width += seam ? width : 0;
}

static void put_run(writer *w, const char *text, size_t size) {
    for (size_t at = 0; at < size;) {
        uint32_t character = 0;
        at += hgwi_utf8_read(text + at, &character);
        if (character == '\r' && at < size && text[at] == '\n')
            continue;
        character = hgwi_shown(character);
        /* "85 %" is one word. */
        if ((character != ' ' && character != '\n') ||
            (character == ' ' && at < size && text[at] == '%' && w->word.size)) {
            put_character(w, character);
            continue;
        }
        flush_word(w);
        if (character == '\n') {
            w->feeds++;
        } else {
            w->spaced = !w->fresh;
        }
    }
}

/* Which runs of a block are put. */
typedef enum part { ALL, LABEL_ONLY, NO_LABEL } part;

/* Runs of a block, the first line at one indentation and the others at another. */
static void put_runs(writer *w, size_t block, part which, const char *prefix, size_t first, size_t others) {
    size_t end = hgwi_page_runs_end(w->page, block);
    w->fresh = 1;
    w->column = 0;
    w->widest = 0;
    w->feeds = 0;
    w->indent = first;
    w->hanging = others;
    put_run(w, prefix, strlen(prefix));
    flush_word(w);
    w->spaced = !w->fresh;
    for (size_t i = w->page->blocks[block].first; i < end; i++) {
        const hgwi_run *run = &w->page->runs[i];
        if (which != ALL && (run->kind == HGWI_RUN_LABEL) != (which == LABEL_ONLY))
            continue;
        put_run(w, run->text, run->size);
        if (run->kind != HGWI_RUN_LABEL)
            continue;
        put_run(w, ": ", 2);
    }
    flush_word(w);
    new_line(w);
}

static void put_block(writer *w, size_t block, const char *prefix, size_t first, size_t others) {
    put_runs(w, block, ALL, prefix, first, others);
}

static void underline(writer *w, char sign) {
    hgwi_buf_repeat(&w->out, sign, w->widest);
    hgwi_buf_char(&w->out, '\n');
}

/* How far what stands under a heading is moved in. */
static size_t inside(const writer *w) {
    int depth = w->depth > DEEPEST ? DEEPEST : w->depth;
    return depth > 2 ? (size_t)(depth - 2) * STEP : 0;
}

static void put_heading(writer *w, size_t block) {
    w->depth = w->page->blocks[block].value;
    size_t at = inside(w) ? inside(w) - STEP : 0;
    put_block(w, block, "", at, at + (w->depth > 2 ? STEP : 0));
    if (w->depth <= 2)
        underline(w, '-');
}

static void put_title(writer *w, size_t block) {
    w->depth = 0;
    put_block(w, block, "", 0, 0);
    underline(w, '=');
}

static void put_plain(writer *w, size_t block) {
    put_block(w, block, "", inside(w), inside(w));
}

static void put_item(writer *w, size_t block) {
    put_block(w, block, "-", inside(w), inside(w) + STEP);
}

/* Several values of one label stand below it, each behind a mark, so that lines that run on stay with their own. */
static void put_line(writer *w, size_t block) {
    size_t at = inside(w);
    const hgwi_block *here = &w->page->blocks[block], *next = here + 1;
    int again = here->value;
    int more = block + 1 < w->page->block_count && next->kind == HGWI_BLOCK_LINE && next->value;
    if (!again && !more) {
        put_block(w, block, "", at, at + STEP);
        return;
    }
    if (!again)
        put_runs(w, block, LABEL_ONLY, "", at, at + STEP);
    put_runs(w, block, NO_LABEL, "-", at + STEP, at + 2 * STEP);
}

static void put_card(writer *w, size_t block) {
    put_block(w, block, hgwi_severity_symbol(w->page->blocks[block].value), inside(w), inside(w) + STEP);
    w->above = w->depth;
    w->depth = w->depth < 3 ? 3 : w->depth + 1; /* what is on the card stands under its severity */
}

static void put_footer(writer *w, size_t block) {
    hgwi_buf_repeat(&w->out, '-', COLUMNS / 2);
    hgwi_buf_char(&w->out, '\n');
    put_block(w, block, "", 0, 0);
}

enum { STRIP_LABEL = 12 };

/* A row of the strip: its label cut and filled up, then the signs, without the spaces at the end. */
static void put_strip(writer *w, size_t block) {
    size_t end = hgwi_page_runs_end(w->page, block), used = 0;
    for (size_t i = w->page->blocks[block].first; i < end; i++) {
        const hgwi_run *run = &w->page->runs[i];
        size_t kept = run->size;
        if (run->kind == HGWI_RUN_USER || run->kind == HGWI_RUN_ID)
            kept = hgwi_cut(run->text, run->size, used < STRIP_LABEL - 1 ? STRIP_LABEL - 1 - used : 0);
        if (i + 1 == end) {
            while (kept && run->text[kept - 1] == ' ')
                kept--;
            hgwi_buf_repeat(&w->out, ' ', kept && used < STRIP_LABEL ? STRIP_LABEL - used : 0);
        }
        hgwi_text_shown(&w->out, run->text, kept);
        used += hgwi_columns(run->text, kept);
    }
    new_line(w);
}

static void put_table(writer *w, size_t block) {
    hgwi_text_table(w->page, block, COLUMNS, &w->out);
}

/* How each kind of block is put, and whether an empty line stands before it. */
typedef struct manner {
    void (*put)(writer *, size_t);
    int apart;
} manner;

static const manner manners[] = {[HGWI_BLOCK_TITLE] = {put_title, 1},     [HGWI_BLOCK_HEADING] = {put_heading, 1},
                                 [HGWI_BLOCK_PARAGRAPH] = {put_plain, 1}, [HGWI_BLOCK_ITEM] = {put_item, 0},
                                 [HGWI_BLOCK_LINE] = {put_line, 0},       [HGWI_BLOCK_CARD] = {put_card, 1},
                                 [HGWI_BLOCK_MESSAGE] = {put_plain, 0},   [HGWI_BLOCK_NOTE] = {put_plain, 1},
                                 [HGWI_BLOCK_FOOTER] = {put_footer, 1},   [HGWI_BLOCK_STRIP] = {put_strip, 0},
                                 [HGWI_BLOCK_TABLE] = {put_table, 1}};

/* Does an empty line stand between two blocks?  Under an underlined heading it does. */
static int apart(int before, int depth, int kind) {
    if (!before)
        return 0;
    if (manners[kind].apart)
        return 1;
    if (before == HGWI_BLOCK_TITLE || (before == HGWI_BLOCK_HEADING && depth <= 2))
        return 1;
    return kind == HGWI_BLOCK_ITEM && before != HGWI_BLOCK_ITEM;
}

static void put(writer *w, size_t block) {
    int kind = w->page->blocks[block].kind;
    if (kind == HGWI_BLOCK_CARD_END) {
        w->depth = w->above;
        return;
    }
    if (kind == HGWI_BLOCK_PART && w->last) {
        hgwi_buf_char(&w->out, '\n');
    }
    if ((size_t)kind >= sizeof manners / sizeof *manners || !manners[kind].put)
        return;
    if (kind == HGWI_BLOCK_NOTE)
        w->depth = 2;
    if (apart(w->last, w->depth, kind))
        hgwi_buf_char(&w->out, '\n');
    manners[kind].put(w, block);
    w->last = kind;
}

int32_t hgwi_page_write_text(const hgwi_page *page, char **out, size_t *size) {
    writer w;
    memset(&w, 0, sizeof w);
    w.page = page;
    hgwi_buf_start(&w.out, page->mem, HGWI_VIEW_LIMIT);
    hgwi_buf_start(&w.word, page->mem, HGWI_VIEW_LIMIT);
    for (size_t i = 0; i < page->block_count && w.out.status == HGW_OK; i++)
        put(&w, i);
    int32_t held = w.word.status;
    hgwi_buf_end(&w.word);
    if (held != HGW_OK) {
        hgwi_buf_end(&w.out);
        return held;
    }
    return hgwi_buf_take(&w.out, out, size);
}
