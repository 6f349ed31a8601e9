/* catalogue_view.c: the checks explained, by principle, for a teacher who wonders why something was said. */
#include <string.h>

#include <hgw/accessors.h>

#include "draw.h"

enum { PRINCIPLES = 7, SEVERITIES = 4, REASONS = 10 };

typedef struct catalogue {
    hgwi_view *view;
    hgwi_page *page;
    const hgw_doc *doc;
} catalogue;

static void draw_line(const catalogue *c, hgw_rec rec, hgw_field field, hgwi_word label) {
    const char *text = hgw_get_text(c->doc, rec, field);
    if (!hgwi_visible(text))
        return;
    hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(c->page, label);
    hgwi_page_text(c->page, HGWI_RUN_OWN, text);
}

/* ---- thresholds ---- */

static void say_amount(const catalogue *c, hgw_rec limit, hgw_field field) {
    char room[HGWI_NUMBER_ROOM];
    size_t size = hgwi_real_show(hgw_get_real(c->doc, limit, field), room);
    hgwi_view_real(c->page, room, size);
}

/* "weken zonder antwoord: 3 (anders 2, te kiezen van 0 tot en met 52)" */
static void say_limit(const catalogue *c, hgw_rec limit) {
    const char *label = hgw_check_limit_label(c->doc, limit);
    double amount = hgw_check_limit_amount(c->doc, limit), usual = hgw_check_limit_usual(c->doc, limit);
    hgwi_page_text(c->page, HGWI_RUN_OWN, label ? label : hgw_check_limit_name(c->doc, limit));
    hgwi_say(c->page, HGWI_WORD_COLON);
    say_amount(c, limit, HGW_CHECK_LIMIT_AMOUNT);
    if (!hgw_has(c->doc, limit, HGW_CHECK_LIMIT_LEAST) || !hgw_has(c->doc, limit, HGW_CHECK_LIMIT_MOST))
        return;
    if (amount < usual || amount > usual) {
        hgwi_say(c->page, HGWI_WORD_CHECK_LIMIT_USUAL);
        say_amount(c, limit, HGW_CHECK_LIMIT_USUAL);
        hgwi_say(c->page, HGWI_WORD_COMMA);
    } else {
        hgwi_say(c->page, HGWI_WORD_CHECK_LIMIT_OPEN);
    }
    hgwi_say(c->page, HGWI_WORD_CHECK_LIMIT_FROM);
    say_amount(c, limit, HGW_CHECK_LIMIT_LEAST);
    hgwi_say(c->page, HGWI_WORD_CHECK_LIMIT_TO);
    say_amount(c, limit, HGW_CHECK_LIMIT_MOST);
    hgwi_say(c->page, HGWI_WORD_CHECK_LIMIT_END);
}

static void draw_limits(const catalogue *c, hgw_rec entry) {
    for (int32_t i = 0, n = hgw_check_entry_limits_count(c->doc, entry); i < n; i++) {
        hgwi_page_block(c->page, HGWI_BLOCK_LINE, i > 0);
        hgwi_say_label(c->page, HGWI_WORD_CHECK_LIMITS);
        say_limit(c, hgw_check_entry_limits_at(c->doc, entry, i));
    }
}

/* ---- a check ---- */

static void draw_kind(const catalogue *c, hgw_rec entry) {
    int32_t severity = hgwi_ranked(c->doc, entry, HGW_CHECK_ENTRY_SEVERITY, SEVERITIES);
    hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(c->page, HGWI_WORD_CHECK_KIND);
    hgwi_say(c->page, hgwi_word_by(HGWI_WORD_SEVERITY_1, severity, SEVERITIES, HGWI_WORD_SEVERITY_NONE));
    for (int32_t i = 0, n = hgw_check_entry_also_count(c->doc, entry); i < n; i++) {
        hgwi_page_block(c->page, HGWI_BLOCK_LINE, i > 0);
        hgwi_say_label(c->page, HGWI_WORD_CHECK_ALSO);
        hgwi_say(c->page, hgwi_word_by(HGWI_WORD_PRINCIPLE_1, hgw_check_entry_also_at(c->doc, entry, i), PRINCIPLES,
                                       HGWI_WORD_PRINCIPLE_NONE));
    }
}

static void draw_wants(const catalogue *c, hgw_rec entry) {
    for (int32_t i = 0, n = hgw_check_entry_wants_count(c->doc, entry); i < n; i++) {
        hgwi_page_block(c->page, HGWI_BLOCK_LINE, i > 0);
        hgwi_say_label(c->page, HGWI_WORD_CHECK_WANTS);
        hgwi_page_text(c->page, HGWI_RUN_OWN,
                       hgw_enum_label(HGW_ENUM_NOT_RUN_REASON, (int32_t)hgw_check_entry_wants_at(c->doc, entry, i),
                                      c->page->part ? HGW_LANG_EN : HGW_LANG_NL));
    }
}

/* Up to the dot: the type of "goal.period"; 0 when there is none. */
static size_t type_size(const char *field) {
    const char *dot = field ? strchr(field, '.') : NULL;
    return dot ? (size_t)(dot + 1 - field) : 0;
}

/* The label of a field without its type, when the one before it is of the same type. */
static const char *label_after(const char *label, const char *field, const char *before) {
    size_t type = type_size(field);
    const char *own = label ? strstr(label, ": ") : NULL;
    return own && type && type == type_size(before) && memcmp(field, before, type) == 0 ? own + 2 : NULL;
}

/* "doel: Periode, Subgroepen; plan: Doelen".  With show_all the names in the file too, for those who write programs. */
static void draw_looks(const catalogue *c, hgw_rec entry) {
    int32_t count = hgw_check_entry_looks_at_count(c->doc, entry);
    const char *before = NULL;
    if (count <= 0)
        return;
    hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(c->page, HGWI_WORD_CHECK_LOOKS);
    for (int32_t i = 0; i < count; i++) {
        hgw_rec rec = hgw_check_entry_looks_at_at(c->doc, entry, i);
        const char *label = hgw_looked_at_label(c->doc, rec), *field = hgw_looked_at_field(c->doc, rec);
        const char *own = label_after(label, field, before);
        if (i > 0)
            hgwi_say(c->page, own ? HGWI_WORD_COMMA : HGWI_WORD_SEMICOLON);
        hgwi_page_text(c->page, HGWI_RUN_OWN, own ? own : label ? label : field);
        if (c->view->show_all && label)
            hgwi_say_id(c->view, field);
        before = field;
    }
}

/* What the team said of it, when it is not simply in use. */
static void draw_state(const catalogue *c, hgw_rec entry) {
    int32_t state = hgw_check_entry_state(c->doc, entry);
    const char *reason = hgw_check_entry_reason(c->doc, entry);
    if ((state == 0 || state == HGW_CHECK_STATE_ACTIVE) && !hgwi_visible(reason))
        return;
    hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(c->page, HGWI_WORD_CHECK_STATE);
    hgwi_page_text(c->page, HGWI_RUN_OWN,
                   hgw_enum_label(HGW_ENUM_CHECK_STATE, state, c->page->part ? HGW_LANG_EN : HGW_LANG_NL));
    if (!hgwi_visible(reason))
        return;
    hgwi_say(c->page, HGWI_WORD_COLON);
    hgwi_page_text(c->page, HGWI_RUN_USER, reason);
}

static void draw_entry(const catalogue *c, hgw_rec entry) {
    hgwi_page_block(c->page, HGWI_BLOCK_HEADING, 3);
    hgwi_page_text(c->page, HGWI_RUN_OWN, hgw_check_entry_code(c->doc, entry));
    draw_line(c, entry, HGW_CHECK_ENTRY_LEFT_OUT, HGWI_WORD_CHECK_LEFT_OUT);
    draw_line(c, entry, HGW_CHECK_ENTRY_MESSAGE, HGWI_WORD_CHECK_SAYS);
    if (hgw_has(c->doc, entry, HGW_CHECK_ENTRY_SEVERITY))
        draw_kind(c, entry);
    draw_line(c, entry, HGW_CHECK_ENTRY_CONDITION, HGWI_WORD_CHECK_WHEN);
    draw_limits(c, entry);
    draw_line(c, entry, HGW_CHECK_ENTRY_WHY, HGWI_WORD_CHECK_WHY);
    draw_line(c, entry, HGW_CHECK_ENTRY_BEFORE, HGWI_WORD_CHECK_BEFORE);
    draw_line(c, entry, HGW_CHECK_ENTRY_AFTER, HGWI_WORD_CHECK_AFTER);
    draw_line(c, entry, HGW_CHECK_ENTRY_RESOLVE, HGWI_WORD_RESOLVE);
    draw_wants(c, entry);
    draw_looks(c, entry);
    draw_state(c, entry);
    draw_line(c, entry, HGW_CHECK_ENTRY_SWITCH_OFF, HGWI_WORD_CHECK_SWITCH);
    draw_line(c, entry, HGW_CHECK_ENTRY_SOURCE, HGWI_WORD_SOURCE);
}

/* ---- the page ---- */

static void draw_top(const catalogue *c, const char *title, int32_t count) {
    const char *team = hgw_get_text(c->doc, HGW_ROOT, HGW_CATALOGUE_TEAM);
    const hgw_doc *where = NULL;
    hgw_rec root = team ? hgwi_follow(c->view, hgwi_field_row_of(HGW_CATALOGUE_TEAM), team, &where) : 0;
    hgwi_page_block(c->page, HGWI_BLOCK_TITLE, 0);
    if (hgwi_visible(title))
        hgwi_say_cut(c->view, title, 0);
    else
        hgwi_say(c->page, count == 1 ? HGWI_WORD_CHECK_TITLE : HGWI_WORD_CHECKS_TITLE);
    hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(c->page, HGWI_WORD_CHECKS_TEAM);
    if (root)
        hgwi_say_name(c->view, where, root, 0);
    else if (hgwi_visible(team))
        hgwi_page_text(c->page, HGWI_RUN_ID, team);
    else
        hgwi_say(c->page, HGWI_WORD_CHECKS_USUAL);
    hgwi_page_block(c->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(c->page, count > 0 ? HGWI_WORD_CHECKS_INTRO : HGWI_WORD_CHECKS_NONE);
    if (count <= 0)
        return;
    hgwi_page_block(c->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(c->page, HGWI_WORD_CHECKS_READING);
}

/* By principle; within each in the document's own order. */
void hgwi_draw_catalogue(hgwi_view *view, const hgw_doc *doc, const char *title) {
    catalogue c = {view, &view->page, doc};
    int32_t count = hgw_catalogue_checks_count(doc, HGW_ROOT);
    hgwi_page_block(c.page, HGWI_BLOCK_PART, hgwi_column_of(view, doc, HGW_CATALOGUE_LANG));
    draw_top(&c, title, count);
    for (int32_t principle = 1; principle <= PRINCIPLES + 1; principle++) {
        int headed = 0;
        for (int32_t i = 0; i < count && c.page->status == HGW_OK; i++) {
            hgw_rec entry = hgw_catalogue_checks_at(doc, HGW_ROOT, i);
            if (hgwi_ranked(doc, entry, HGW_CHECK_ENTRY_PRINCIPLE, PRINCIPLES) != principle)
                continue;
            if (!headed++) {
                hgwi_page_block(c.page, HGWI_BLOCK_HEADING, 2);
                hgwi_say(c.page, hgwi_word_by(HGWI_WORD_PRINCIPLE_1, principle, PRINCIPLES, HGWI_WORD_PRINCIPLE_NONE));
            }
            draw_entry(&c, entry);
        }
    }
    hgwi_draw_footer(view, 0);
}
