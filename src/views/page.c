/* page.c: the blocks and runs of a page. */
#include "page.h"

#include <string.h>

enum { FIRST_ROOM = 64, BLOCK_WEIGHT = 2 };

void hgwi_page_start(hgwi_page *page, hgwi_mem mem) {
    memset(page, 0, sizeof *page);
    page->mem = mem;
    hgwi_pool_start(&page->pool, mem);
    page->status = HGW_OK;
}

void hgwi_page_end(hgwi_page *page) {
    hgwi_mem_end(&page->mem, page->blocks, page->block_room * sizeof *page->blocks);
    hgwi_mem_end(&page->mem, page->runs, page->run_room * sizeof *page->runs);
    hgwi_pool_end(&page->pool);
    memset(page, 0, sizeof *page);
}

/* One more item fits behind `count`; NULL, and the page has failed, when not. */
static void *room_for(hgwi_page *page, void *items, size_t count, size_t *room, size_t item_size) {
    if (count < *room)
        return items;
    size_t wanted = *room ? *room : FIRST_ROOM;
    size_t bytes = 0;
    if (*room && !hgwi_fits_mul(*room, 2, &wanted))
        wanted = 0;
    void *grown = NULL;
    if (wanted && wanted <= UINT32_MAX && hgwi_fits_mul(wanted, item_size, &bytes)) {
        grown = hgwi_mem_grow(&page->mem, items, *room * item_size, bytes);
    }
    if (!grown) {
        page->status = HGW_E_NOMEM;
        return NULL;
    }
    *room = wanted;
    return grown;
}

/* The ceiling is held while the page grows, so that no file can ask for more memory than its page would take. */
static int weigh(hgwi_page *page, size_t size) {
    if (page->status != HGW_OK)
        return 0;
    if (size > HGWI_VIEW_LIMIT - page->weight) {
        page->status = HGW_E_LIMIT;
        return 0;
    }
    page->weight += size;
    return 1;
}

void hgwi_page_block(hgwi_page *page, hgwi_block_kind kind, int32_t value) {
    if (!weigh(page, BLOCK_WEIGHT))
        return;
    hgwi_block *blocks = room_for(page, page->blocks, page->block_count, &page->block_room, sizeof *blocks);
    if (!blocks)
        return;
    page->blocks = blocks;
    if (kind == HGWI_BLOCK_PART)
        page->part = (uint8_t)value;
    hgwi_block *block = &blocks[page->block_count++];
    block->first = (uint32_t)page->run_count;
    block->kind = (uint8_t)kind;
    block->value = (uint8_t)value;
    block->part = page->part;
    block->spare = 0;
}

void hgwi_page_run(hgwi_page *page, hgwi_run_kind kind, const char *text, size_t size) {
    if (!text || !size || !weigh(page, size))
        return;
    hgwi_run *runs = room_for(page, page->runs, page->run_count, &page->run_room, sizeof *runs);
    if (!runs)
        return;
    page->runs = runs;
    hgwi_run *run = &runs[page->run_count++];
    run->text = text;
    run->size = size;
    run->kind = (uint8_t)kind;
}

void hgwi_page_text(hgwi_page *page, hgwi_run_kind kind, const char *text) {
    if (text)
        hgwi_page_run(page, kind, text, strlen(text));
}

void hgwi_page_copy(hgwi_page *page, hgwi_run_kind kind, const char *text, size_t size) {
    if (page->status != HGW_OK || !size)
        return;
    char *copy = hgwi_pool_bytes(&page->pool, size);
    if (!copy) {
        page->status = HGW_E_NOMEM;
        return;
    }
    memcpy(copy, text, size);
    hgwi_page_run(page, kind, copy, size);
}

void hgwi_page_int(hgwi_page *page, int64_t number) {
    char room[HGWI_NUMBER_ROOM];
    size_t size = hgwi_int_show(number, room);
    hgwi_page_copy(page, HGWI_RUN_OWN, room, size);
}

hgwi_page_mark hgwi_page_here(const hgwi_page *page) {
    hgwi_page_mark mark = {page->block_count, page->run_count, page->weight};
    return mark;
}

void hgwi_page_back(hgwi_page *page, hgwi_page_mark mark) {
    if (page->status != HGW_OK)
        return;
    page->block_count = mark.blocks;
    page->run_count = mark.runs;
    page->weight = mark.weight;
}

size_t hgwi_page_runs_end(const hgwi_page *page, size_t block) {
    return block + 1 < page->block_count ? page->blocks[block + 1].first : page->run_count;
}

size_t hgwi_page_table_end(const hgwi_page *page, size_t block) {
    while (block + 1 < page->block_count && page->blocks[block].kind != HGWI_BLOCK_TABLE_END)
        block++;
    return block;
}

const char *hgwi_severity_symbol(int32_t severity) {
    static const char *const symbols[] = {"\xC2\xB7", "\xE2\x89\xA0", "!", "\xE2\x86\x92", "+"};
    size_t count = sizeof symbols / sizeof *symbols;
    return symbols[severity > 0 && (size_t)severity < count ? (size_t)severity : 0];
}
