/* coverage_view.c: the seven principles: first what there is, then what goes well, then what is open.  Nothing is added
 * up, and nothing is coloured for being much or little. */
#include <hgw/accessors.h>

#include "draw.h"

enum { PRINCIPLES = 7, PLACES_FEW = 3 };

typedef struct covered {
    hgwi_view *view;
    hgwi_page *page;
    const hgw_doc *doc;
} covered;

/* ---- what was looked at ---- */

/* A record of another document, by name, else its id. */
static void draw_link(const covered *c, hgw_field field, hgwi_word label) {
    const char *id = hgw_get_text(c->doc, HGW_ROOT, field);
    const hgw_doc *where = NULL;
    if (!hgwi_visible(id))
        return;
    hgw_rec rec = hgwi_follow(c->view, hgwi_field_row_of(field), id, &where);
    hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(c->page, label);
    if (rec)
        hgwi_say_name(c->view, where, rec, 0);
    else
        hgwi_page_text(c->page, HGWI_RUN_ID, id);
}

static void draw_top(const covered *c, const char *title) {
    hgw_date first = (hgw_date)hgw_get_int(c->doc, HGW_ROOT, HGW_COVERAGE_FIRST_DAY);
    hgw_date last = (hgw_date)hgw_get_int(c->doc, HGW_ROOT, HGW_COVERAGE_LAST_DAY);
    hgw_date today = (hgw_date)hgw_get_int(c->doc, HGW_ROOT, HGW_COVERAGE_TODAY);
    hgwi_page_block(c->page, HGWI_BLOCK_TITLE, 0);
    if (hgwi_visible(title))
        hgwi_say_cut(c->view, title, 0);
    else
        hgwi_say(c->page, HGWI_WORD_COVERAGE_TITLE);
    draw_link(c, HGW_COVERAGE_DOSSIER, HGWI_WORD_LOOKED_AT);
    draw_link(c, HGW_COVERAGE_PLAN, HGWI_WORD_COVERAGE_PLAN);
    draw_link(c, HGW_COVERAGE_PERIOD, HGWI_WORD_PERIOD);
    if (first && last) {
        hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
        hgwi_say_label(c->page, HGWI_WORD_COVERAGE_DAYS);
        hgwi_view_date(c->page, first);
        hgwi_say(c->page, HGWI_WORD_UNTIL);
        hgwi_view_date(c->page, last);
    }
    if (today) {
        hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
        hgwi_say_label(c->page, HGWI_WORD_LOOKED_ON);
        hgwi_view_date(c->page, today);
    }
    hgwi_page_block(c->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(c->page, HGWI_WORD_COVERAGE_INTRO);
}

/* ---- evidence ---- */

/* ", op 3 november 2025", ", van 3 november 2025 t/m 21 november 2025" */
static void say_days(const covered *c, hgw_rec evidence) {
    hgw_date first = (hgw_date)hgw_get_int(c->doc, evidence, HGW_COVERAGE_EVIDENCE_FIRST_ON);
    hgw_date last = (hgw_date)hgw_get_int(c->doc, evidence, HGW_COVERAGE_EVIDENCE_LAST_ON);
    if (!first)
        return;
    hgwi_say(c->page, last > first ? HGWI_WORD_COVERAGE_FROM : HGWI_WORD_COVERAGE_ON);
    hgwi_view_date(c->page, first);
    if (last <= first)
        return;
    hgwi_say(c->page, HGWI_WORD_UNTIL);
    hgwi_view_date(c->page, last);
}

/* A few places, with show_all each that the document names; then how many more there are. */
static void say_places(const covered *c, hgw_rec evidence) {
    int32_t named = hgw_coverage_evidence_places_count(c->doc, evidence);
    int64_t amount = hgw_coverage_evidence_amount(c->doc, evidence);
    int32_t most = c->view->show_all || named <= PLACES_FEW ? named : PLACES_FEW;
    for (int32_t i = 0; i < most; i++) {
        hgwi_say(c->page, i ? HGWI_WORD_SEMICOLON : HGWI_WORD_COLON);
        hgwi_say_place(c->view, c->doc, hgw_coverage_evidence_places_at(c->doc, evidence, i));
    }
    if (most > 0 && amount > most)
        hgwi_view_number(c->page, HGWI_WORD_AND_MORE, amount - most);
}

static void draw_seen(const covered *c, hgw_rec principle) {
    int32_t count = hgw_principle_coverage_seen_count(c->doc, principle);
    if (count > 0) {
        hgwi_page_block(c->page, HGWI_BLOCK_HEADING, 3);
        hgwi_say(c->page, HGWI_WORD_COVERAGE_SEEN);
    }
    for (int32_t i = 0; i < count && c->page->status == HGW_OK; i++) {
        hgw_rec evidence = hgw_principle_coverage_seen_at(c->doc, principle, i);
        const char *text = hgw_coverage_evidence_text(c->doc, evidence);
        hgwi_page_block(c->page, HGWI_BLOCK_ITEM, 0);
        hgwi_page_text(c->page, HGWI_RUN_OWN, text ? text : hgw_coverage_evidence_kind(c->doc, evidence));
        say_days(c, evidence);
        say_places(c, evidence);
    }
}

/* ---- a principle ---- */

static void draw_cards(const covered *c, hgw_rec principle, hgw_field list, hgwi_word heading) {
    int32_t count = hgw_rec_count(c->doc, principle, list);
    if (count > 0) {
        hgwi_page_block(c->page, HGWI_BLOCK_HEADING, 3);
        hgwi_say(c->page, heading);
    }
    for (int32_t i = 0; i < count && c->page->status == HGW_OK; i++)
        hgwi_draw_card(c->view, c->doc, hgw_rec_at(c->doc, principle, list, i));
}

static void draw_principle(const covered *c, hgw_rec principle) {
    int32_t number = hgwi_ranked(c->doc, principle, HGW_PRINCIPLE_COVERAGE_PRINCIPLE, PRINCIPLES);
    hgwi_page_block(c->page, HGWI_BLOCK_HEADING, 2);
    hgwi_say(c->page, hgwi_word_by(HGWI_WORD_PRINCIPLE_1, number, PRINCIPLES, HGWI_WORD_PRINCIPLE_NONE));
    if (hgw_principle_coverage_seen_count(c->doc, principle) == 0) {
        hgwi_page_block(c->page, HGWI_BLOCK_PARAGRAPH, 0);
        hgwi_say(c->page, HGWI_WORD_COVERAGE_NOTHING);
    }
    draw_seen(c, principle);
    draw_cards(c, principle, HGW_PRINCIPLE_COVERAGE_STRENGTHS, HGWI_WORD_COVERAGE_STRENGTHS);
    draw_cards(c, principle, HGW_PRINCIPLE_COVERAGE_OPEN, HGWI_WORD_COVERAGE_OPEN);
}

void hgwi_draw_coverage(hgwi_view *view, const hgw_doc *doc, const char *title) {
    covered c = {view, &view->page, doc};
    hgw_date today = (hgw_date)hgw_get_int(doc, HGW_ROOT, HGW_COVERAGE_TODAY);
    hgwi_page_block(c.page, HGWI_BLOCK_PART, hgwi_column_of(view, doc, HGW_COVERAGE_LANG));
    draw_top(&c, title);
    for (int32_t i = 0, n = hgw_coverage_principles_count(doc, HGW_ROOT); i < n && c.page->status == HGW_OK; i++)
        draw_principle(&c, hgw_coverage_principles_at(doc, HGW_ROOT, i));
    hgwi_draw_not_run(view, doc, HGW_COVERAGE_NOT_RUN);
    hgwi_draw_footer(view, today ? today : hgw_ctx_today(view->ctx));
}
