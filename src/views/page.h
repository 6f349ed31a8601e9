/* page.h: a page as a list of blocks, so that what stands on it is decided once and written as text or as HTML.
 *
 * A block is a kind, a small number and some runs; a run is a piece of text with the way it must be treated.  Texts are
 * referred to where they stand (the tables, the documents drawn) or kept in the page's own pool. */
#ifndef HGWI_VIEWS_PAGE_H
#define HGWI_VIEWS_PAGE_H

#include "base/base.h"

#include <hgw/status.h>

/* The most bytes that a page or what is written of it may hold. */
#define HGWI_VIEW_LIMIT ((size_t)64 << 20)

typedef enum hgwi_block_kind {
    HGWI_BLOCK_PART = 1,  /* a document begins; value: the column of its language */
    HGWI_BLOCK_TITLE,     /* its title */
    HGWI_BLOCK_HEADING,   /* value: 2 and deeper */
    HGWI_BLOCK_PARAGRAPH, /* a paragraph */
    HGWI_BLOCK_ITEM,      /* an item of a list */
    HGWI_BLOCK_LINE,      /* a labelled line: the first run is the label */
    HGWI_BLOCK_CARD,      /* a card begins; value: its severity, runs: the word for it */
    HGWI_BLOCK_MESSAGE,   /* what a card says */
    HGWI_BLOCK_CARD_END,  /* the card ends */
    HGWI_BLOCK_NOTE,      /* a remark beside the matter */
    HGWI_BLOCK_FOOTER,    /* for whom, and when it was made */
    HGWI_BLOCK_STRIP,     /* a row of signs behind a label, for a fixed font: text only */
    HGWI_BLOCK_FIGURE,    /* a picture, for a page that can show it: HTML only */
    HGWI_BLOCK_TABLE,     /* a table begins; value: its columns.  The first row is its head */
    HGWI_BLOCK_CELL,      /* a cell; value: hgwi_cell_side */
    HGWI_BLOCK_TABLE_END, /* the table ends */
    HGWI_BLOCK_END        /* the page ends; always the last block */
} hgwi_block_kind;

typedef enum hgwi_run_kind {
    HGWI_RUN_OWN = 1, /* words of the tables, and sentences made by rules */
    HGWI_RUN_LABEL,   /* the label of a line */
    HGWI_RUN_USER,    /* what people wrote: its direction must not reach its surroundings */
    HGWI_RUN_ID,      /* an id, shown small */
    HGWI_RUN_MARKUP   /* a picture made by this library, written as it is */
} hgwi_run_kind;

typedef enum hgwi_cell_side { HGWI_CELL_LEFT = 0, HGWI_CELL_RIGHT = 1 } hgwi_cell_side;

enum { HGWI_TABLE_COLUMNS = 8 }; /* the most that a table has */

typedef struct hgwi_block {
    uint32_t first; /* run; its last stands before the first of the next block */
    uint8_t kind;
    uint8_t value;
    uint8_t part; /* column of the language that holds here */
    uint8_t spare;
} hgwi_block;

typedef struct hgwi_run {
    const char *text;
    size_t size;
    uint8_t kind;
} hgwi_run;

/* A failure sticks: later additions do nothing. */
typedef struct hgwi_page {
    hgwi_mem mem;
    hgwi_pool pool;
    hgwi_block *blocks;
    hgwi_run *runs;
    size_t block_count, block_room;
    size_t run_count, run_room;
    size_t weight; /* bytes that writing it takes at the least */
    int32_t status;
    uint8_t part;
} hgwi_page;

void hgwi_page_start(hgwi_page *page, hgwi_mem mem);
void hgwi_page_end(hgwi_page *page);

/* Begin a block; the runs that follow are its own. */
void hgwi_page_block(hgwi_page *page, hgwi_block_kind kind, int32_t value);

/* A run of text that stays where it is as long as the page; text may be NULL, then nothing is added. */
void hgwi_page_run(hgwi_page *page, hgwi_run_kind kind, const char *text, size_t size);
void hgwi_page_text(hgwi_page *page, hgwi_run_kind kind, const char *text);

/* A run of text that is copied. */
void hgwi_page_copy(hgwi_page *page, hgwi_run_kind kind, const char *text, size_t size);
void hgwi_page_int(hgwi_page *page, int64_t number);

/* A place to go back to, when what was begun turns out to be empty. */
typedef struct hgwi_page_mark {
    size_t blocks, runs, weight;
} hgwi_page_mark;

hgwi_page_mark hgwi_page_here(const hgwi_page *page);
void hgwi_page_back(hgwi_page *page, hgwi_page_mark mark);

/* The run behind the last one of a block. */
size_t hgwi_page_runs_end(const hgwi_page *page, size_t block);

/* ---- the writers ---- */

int32_t hgwi_page_write_text(const hgwi_page *page, char **out, size_t *size);
int32_t hgwi_page_write_html(const hgwi_page *page, char **out, size_t *size);

/* The block that ends the table that begins at `block`. */
size_t hgwi_page_table_end(const hgwi_page *page, size_t block);

/* The table that begins at `block` as lines of at most `columns` columns. */
void hgwi_text_table(const hgwi_page *page, size_t block, size_t columns, hgwi_buf *out);

/* Text on one line of a terminal: nothing that steers it. */
void hgwi_text_shown(hgwi_buf *out, const char *text, size_t size);

/* Text for an element or an attribute of HTML or XML; *feeds are line feeds held back until something follows.  NULL:
 * they are spaces. */
void hgwi_view_escape(hgwi_buf *out, const char *text, size_t size, int *feeds);

/* The style sheet of a page in pieces, ended by NULL. */
extern const char *const hgwi_html_style[];

/* The symbol of a severity, which goes with its word; never NULL. */
const char *hgwi_severity_symbol(int32_t severity);

#endif
