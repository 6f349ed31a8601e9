/* card.c: one finding as a card: what is seen, what would help, where; and the checks that did not run. */
#include <string.h>

#include "draw.h"

enum { SEVERITIES = 4, REASONS = 10, WORDINGS_MOST = 8 };

typedef struct card {
    hgwi_view *view;
    hgwi_page *page;
    const hgw_doc *doc;
} card;

int32_t hgwi_ranked(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t count) {
    int64_t number = hgw_get_int(doc, rec, field);
    return number >= 1 && number <= count ? (int32_t)number : count + 1;
}

int hgwi_column_of(const hgwi_view *view, const hgw_doc *doc, hgw_field field) {
    int64_t lang = hgw_get_int(doc, HGW_ROOT, field);
    return lang == HGW_LANG_NL || lang == HGW_LANG_EN ? lang == HGW_LANG_EN : hgwi_ctx_column(view->ctx);
}

/* ---- sentences ----------------------------------------------------------------------------------------------------
 */

/* An argument of a finding, and where in the sentence it stands next. */
typedef struct wording {
    const char *value;
    const char *at; /* NULL: nowhere any more */
    size_t size;
} wording;

static int in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Where the value stands next as whole words.  A miss goes on behind the word it is in, so that no text makes this
 * slow. */
static void look(wording *w, const char *text, const char *from) {
    for (w->at = strstr(from, w->value); w->at; w->at = strstr(from, w->value)) {
        if ((w->at == text || !in_word(w->at[-1])) && !in_word(w->at[w->size]))
            return;
        for (from = w->at + 1; in_word(from[-1]) && *from; from++)
            continue;
    }
}

static int32_t gather_wordings(const card *c, hgw_rec finding, const char *text, wording *found) {
    int32_t count = hgw_rec_count(c->doc, finding, HGW_FINDING_ARGS), kept = 0;
    for (int32_t i = 0; i < count && kept < WORDINGS_MOST; i++) {
        hgw_rec arg = hgw_rec_at(c->doc, finding, HGW_FINDING_ARGS, i);
        const char *value = hgw_get_text(c->doc, arg, HGW_FINDING_ARG_VALUE);
        if (!hgwi_visible(value))
            continue;
        found[kept].value = value;
        found[kept].size = strlen(value);
        look(&found[kept++], text, text);
    }
    return kept;
}

/* A sentence of a rule.  What people wrote stands in it as arguments, and is set apart so that its direction ends
 * there. */
static void say_sentence(const card *c, hgw_rec finding, const char *text) {
    wording words[WORDINGS_MOST];
    int32_t count = gather_wordings(c, finding, text, words);
    const char *at = text;
    for (;;) {
        const wording *first = NULL;
        for (int32_t i = 0; i < count; i++) {
            if (words[i].at && words[i].at < at)
                look(&words[i], text, at);
            if (words[i].at && (!first || words[i].at < first->at))
                first = &words[i];
        }
        if (!first || c->page->status != HGW_OK)
            break;
        hgwi_page_run(c->page, HGWI_RUN_OWN, at, (size_t)(first->at - at));
        hgwi_page_run(c->page, HGWI_RUN_USER, first->at, first->size);
        at = first->at + first->size;
    }
    hgwi_page_text(c->page, HGWI_RUN_OWN, at);
}

/* ---- findings -----------------------------------------------------------------------------------------------------
 */

static void draw_line(const card *c, hgw_rec finding, hgw_field field, hgwi_word label) {
    const char *text = hgw_get_text(c->doc, finding, field);
    if (!hgwi_visible(text))
        return;
    hgwi_page_block(c->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(c->page, label);
    say_sentence(c, finding, text);
}

void hgwi_draw_card(hgwi_view *view, const hgw_doc *doc, hgw_rec finding) {
    const card one = {view, &view->page, doc}, *c = &one;
    int32_t severity = hgwi_ranked(c->doc, finding, HGW_FINDING_SEVERITY, SEVERITIES);
    const char *message = hgw_get_text(c->doc, finding, HGW_FINDING_MESSAGE);
    if (!hgwi_visible(message))
        message = hgw_get_text(c->doc, finding, HGW_FINDING_CODE);
    if (!hgwi_visible(message))
        return;
    hgwi_page_block(c->page, HGWI_BLOCK_CARD, severity <= SEVERITIES ? severity : 0);
    hgwi_say(c->page, hgwi_word_by(HGWI_WORD_SEVERITY_1, severity, SEVERITIES, HGWI_WORD_SEVERITY_NONE));
    hgwi_page_block(c->page, HGWI_BLOCK_MESSAGE, 0);
    say_sentence(c, finding, message);
    draw_line(c, finding, HGW_FINDING_RESOLVE, HGWI_WORD_RESOLVE);
    hgwi_draw_places(c->view, c->doc, finding);
    if (c->view->show_all) /* for who knows the article; a page for in class does without */
        draw_line(c, finding, HGW_FINDING_SOURCE, HGWI_WORD_SOURCE);
    hgwi_page_block(c->page, HGWI_BLOCK_CARD_END, 0);
}

/* ---- what was not looked at ----------------------------------------------------------------------------------------
 */

/* The checks that did not run, as one item for each reason; with show_all their codes too. */
static void draw_reason(const card *c, int32_t reason, hgw_field list, int32_t total, int32_t those) {
    hgwi_page_block(c->page, HGWI_BLOCK_ITEM, 0);
    hgwi_say(c->page, hgwi_word_by(HGWI_WORD_REASON_1, reason, REASONS, HGWI_WORD_REASON_NONE));
    hgwi_view_number(c->page, those == 1 ? HGWI_WORD_CHECK : HGWI_WORD_CHECKS, those);
    if (!c->view->show_all)
        return;
    hgwi_word between = HGWI_WORD_COLON;
    for (int32_t i = 0; i < total; i++) {
        hgw_rec rec = hgw_rec_at(c->doc, HGW_ROOT, list, i);
        const char *rule = hgw_get_text(c->doc, rec, HGW_NOT_RUN_RULE);
        if (!hgwi_visible(rule) || hgwi_ranked(c->doc, rec, HGW_NOT_RUN_REASON, REASONS) != reason)
            continue;
        hgwi_say(c->page, between);
        hgwi_page_text(c->page, HGWI_RUN_ID, rule);
        between = HGWI_WORD_COMMA;
    }
}

/* Comparing with other years and groups is an extra that few hosts can offer; a page for in class does without. */
static int is_extra(int32_t reason) {
    return reason == HGW_NOT_RUN_REASON_NO_EARLIER || reason == HGW_NOT_RUN_REASON_NO_OTHER_GROUP;
}

void hgwi_draw_not_run(hgwi_view *view, const hgw_doc *doc, hgw_field list) {
    const card all = {view, &view->page, doc}, *c = &all;
    int32_t total = hgw_rec_count(c->doc, HGW_ROOT, list), some = 0;
    int32_t those[REASONS + 2] = {0};
    for (int32_t i = 0; i < total; i++) {
        hgw_rec rec = hgw_rec_at(c->doc, HGW_ROOT, list, i);
        int32_t reason = hgwi_ranked(c->doc, rec, HGW_NOT_RUN_REASON, REASONS);
        int told = view->show_all || !is_extra(reason);
        those[reason] += told;
        some |= told;
    }
    if (!some)
        return;
    hgwi_page_block(c->page, HGWI_BLOCK_HEADING, 2);
    hgwi_say(c->page, HGWI_WORD_NOT_RUN);
    hgwi_page_block(c->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(c->page, HGWI_WORD_NOT_RUN_INTRO);
    for (int32_t reason = 1; reason <= REASONS + 1; reason++) {
        if (those[reason])
            draw_reason(c, reason, list, total, those[reason]);
    }
}
