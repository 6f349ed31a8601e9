/* findings.c: a findings document drawn for a teacher: by principle, with the strengths; never a mark of any kind. */
#include <string.h>

#include "draw.h"
#include "width.h"

enum { PRINCIPLES = 7, SEVERITIES = 4, REASONS = 7, PLACES_MOST = 5, OWNERS_MOST = 3, WORDINGS_MOST = 8 };

/* A finding and where it goes on the page. */
typedef struct entry {
    hgw_rec rec;
    int32_t order;
    int32_t place; /* in the document */
} entry;

/* One findings document as it is drawn. */
typedef struct drawing {
    hgwi_view *view;
    hgwi_page *page;
    const hgw_doc *doc;
    entry *entries;
    size_t bytes;
    int32_t count;
    int32_t hidden;
} drawing;

static int compare(const void *left, const void *right, void *user) {
    const entry *a = left, *b = right;
    (void)user;
    if (a->order != b->order)
        return a->order < b->order ? -1 : 1;
    return a->place < b->place ? -1 : a->place > b->place;
}

/* A number from 1 to count; count + 1 for what is unset or not known, so that it stands last. */
static int32_t ranked(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t count) {
    int64_t number = hgw_get_int(doc, rec, field);
    return number >= 1 && number <= count ? (int32_t)number : count + 1;
}

static int shown(const drawing *d, hgw_rec finding) {
    if (d->view->show_all || !hgw_has(d->doc, finding, HGW_FINDING_SHOWN))
        return 1;
    return hgw_get_int(d->doc, finding, HGW_FINDING_SHOWN) != 0;
}

/* Gather what is shown, by principle and within it by severity, in the document's own order.  0: no memory. */
static int gather(drawing *d) {
    int32_t total = hgw_rec_count(d->doc, HGW_ROOT, HGW_FINDINGS_FINDINGS);
    if (total <= 0)
        return 1;
    if (!hgwi_fits_mul((size_t)total, sizeof *d->entries, &d->bytes))
        return 0;
    d->entries = hgwi_mem_new(&d->page->mem, d->bytes);
    if (!d->entries)
        return 0;
    for (int32_t i = 0; i < total; i++) {
        hgw_rec finding = hgw_rec_at(d->doc, HGW_ROOT, HGW_FINDINGS_FINDINGS, i);
        if (!shown(d, finding)) {
            d->hidden++;
            continue;
        }
        entry *e = &d->entries[d->count++];
        e->rec = finding;
        e->place = i;
        e->order = ranked(d->doc, finding, HGW_FINDING_PRINCIPLE, PRINCIPLES) * 16 +
                   ranked(d->doc, finding, HGW_FINDING_SEVERITY, SEVERITIES);
    }
    hgwi_sort(d->entries, (size_t)d->count, sizeof *d->entries, compare, NULL);
    return 1;
}

/* ---- places -------------------------------------------------------------------------------------------------------
 */

/* The document among those beside that a place is in: of its type, and with its id where both have one. */
static const hgw_doc *place_doc(const drawing *d, hgw_rec place) {
    const char *type = hgw_get_text(d->doc, place, HGW_PLACE_DOCUMENT);
    const char *id = hgw_get_text(d->doc, place, HGW_PLACE_DOCUMENT_ID);
    if (!type)
        return NULL;
    for (int32_t i = 0; i < d->view->count; i++) {
        const hgw_doc *doc = d->view->docs[i];
        const hgwi_type_row *row = hgwi_type_row_of(hgw_rec_type(doc, HGW_ROOT));
        const char *other = hgwi_rec_id(doc, HGW_ROOT);
        if (!row || strcmp(row->name, type) != 0)
            continue;
        if (!id || !other || strcmp(id, other) == 0)
            return doc;
    }
    return NULL;
}

static void say_owner(drawing *d, const hgw_doc *doc, hgw_rec owner, int32_t said) {
    if (said < OWNERS_MOST)
        hgwi_say(d->page, said ? HGWI_WORD_COMMA : HGWI_WORD_OF);
    if (said < OWNERS_MOST)
        hgwi_say_name(d->view, doc, owner, HGWI_NAME_COLUMNS / 2);
}

/* One field that says whose the record is; how many owners there are by now. */
static int32_t say_owners_of(drawing *d, const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t said) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    if (row->kind == HGW_K_REF) {
        say_owner(d, doc, hgw_get_ref(doc, rec, field), said);
        return said + 1;
    }
    if (row->kind == HGW_K_LINK) {
        const hgw_doc *where = NULL;
        hgw_rec owner = hgwi_follow(d->view, row, hgw_get_text(doc, rec, field), &where);
        if (!owner)
            return said;
        say_owner(d, where, owner, said);
        return said + 1;
    }
    if (row->kind != HGW_K_LIST || row->item != HGW_K_REF)
        return said;
    int32_t count = hgw_item_count(doc, rec, field);
    for (int32_t i = 0; i < count && said + i < OWNERS_MOST; i++) {
        say_owner(d, doc, (hgw_rec)hgw_item_get(doc, rec, field, i), said + i);
    }
    return said + count;
}

/* " van Chaima": whose the record is.  A subgroup has a name of its own and needs no list of its members. */
static void say_owners(drawing *d, const hgw_doc *doc, hgw_rec rec) {
    hgw_type type = hgw_rec_type(doc, rec);
    int32_t said = 0;
    int32_t count = type == HGW_T_SUBGROUP ? 0 : hgw_field_count(type);
    for (int32_t i = 0; i < count; i++) {
        hgw_field field = hgw_field_at(type, i);
        if (!(hgwi_field_row_of(field)->flags & HGWI_WHOSE) || !hgw_has(doc, rec, field))
            continue;
        said = say_owners_of(d, doc, rec, field, said);
    }
    if (said > OWNERS_MOST)
        hgwi_view_number(d->page, HGWI_WORD_AND_MORE, said - OWNERS_MOST);
}

/* "behoefte N04 van Chaima: “…”" as far as the documents beside tell. */
static void say_place(drawing *d, hgw_rec place) {
    const hgw_doc *doc = place_doc(d, place);
    const char *id = hgw_get_text(d->doc, place, HGW_PLACE_RECORD_ID);
    const char *type = hgw_get_text(d->doc, place, HGW_PLACE_RECORD_TYPE);
    hgw_rec rec = doc && id ? hgw_rec_find(doc, id) : 0;
    if (!type)
        type = hgw_get_text(d->doc, place, HGW_PLACE_DOCUMENT);
    hgw_type number = rec ? hgw_rec_type(doc, rec) : hgwi_type_by_name(type, strlen(type));
    const char *word = hgwi_type_word(d->view, number);
    hgwi_page_text(d->page, word ? HGWI_RUN_OWN : HGWI_RUN_ID, word ? word : type);
    if (!rec || rec != HGW_ROOT) {
        if (hgwi_visible(id))
            hgwi_page_text(d->page, HGWI_RUN_OWN, " ");
        if (hgwi_visible(id))
            hgwi_page_text(d->page, HGWI_RUN_ID, id);
    }
    if (!rec)
        return;
    say_owners(d, doc, rec);
    hgw_field name = hgwi_name_field(doc, rec);
    if (!name) {
        hgwi_say_when(d->view, doc, rec);
        return;
    }
    hgwi_say(d->page, HGWI_WORD_COLON);
    hgwi_say(d->page, HGWI_WORD_QUOTE);
    hgwi_say_cut(d->view, hgw_get_text(doc, rec, name), HGWI_NAME_COLUMNS);
    hgwi_say(d->page, HGWI_WORD_UNQUOTE);
}

static void draw_places(drawing *d, hgw_rec finding) {
    int32_t count = hgw_rec_count(d->doc, finding, HGW_FINDING_PLACES);
    int32_t most = d->view->show_all || count <= PLACES_MOST + 1 ? count : PLACES_MOST;
    int32_t drawn = 0;
    for (int32_t i = 0; i < most; i++) {
        hgw_rec place = hgw_rec_at(d->doc, finding, HGW_FINDING_PLACES, i);
        if (!hgw_has(d->doc, place, HGW_PLACE_RECORD_TYPE) && !hgw_has(d->doc, place, HGW_PLACE_DOCUMENT))
            continue;
        hgwi_page_block(d->page, HGWI_BLOCK_LINE, drawn++ > 0);
        hgwi_say_label(d->page, HGWI_WORD_WHERE);
        say_place(d, place);
    }
    if (count == most)
        return;
    hgwi_page_block(d->page, HGWI_BLOCK_LINE, drawn > 0);
    hgwi_say_label(d->page, HGWI_WORD_WHERE);
    hgwi_view_number(d->page, HGWI_WORD_PLACES_MORE, count - most);
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

static int32_t gather_wordings(const drawing *d, hgw_rec finding, const char *text, wording *found) {
    int32_t count = hgw_rec_count(d->doc, finding, HGW_FINDING_ARGS), kept = 0;
    for (int32_t i = 0; i < count && kept < WORDINGS_MOST; i++) {
        hgw_rec arg = hgw_rec_at(d->doc, finding, HGW_FINDING_ARGS, i);
        const char *value = hgw_get_text(d->doc, arg, HGW_FINDING_ARG_VALUE);
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
static void say_sentence(drawing *d, hgw_rec finding, const char *text) {
    wording words[WORDINGS_MOST];
    int32_t count = gather_wordings(d, finding, text, words);
    const char *at = text;
    for (;;) {
        const wording *first = NULL;
        for (int32_t i = 0; i < count; i++) {
            if (words[i].at && words[i].at < at)
                look(&words[i], text, at);
            if (words[i].at && (!first || words[i].at < first->at))
                first = &words[i];
        }
        if (!first || d->page->status != HGW_OK)
            break;
        hgwi_page_run(d->page, HGWI_RUN_OWN, at, (size_t)(first->at - at));
        hgwi_page_run(d->page, HGWI_RUN_USER, first->at, first->size);
        at = first->at + first->size;
    }
    hgwi_page_text(d->page, HGWI_RUN_OWN, at);
}

/* ---- findings -----------------------------------------------------------------------------------------------------
 */

static void draw_line(drawing *d, hgw_rec finding, hgw_field field, hgwi_word label) {
    const char *text = hgw_get_text(d->doc, finding, field);
    if (!hgwi_visible(text))
        return;
    hgwi_page_block(d->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(d->page, label);
    say_sentence(d, finding, text);
}

static void draw_finding(drawing *d, hgw_rec finding) {
    int32_t severity = ranked(d->doc, finding, HGW_FINDING_SEVERITY, SEVERITIES);
    const char *message = hgw_get_text(d->doc, finding, HGW_FINDING_MESSAGE);
    if (!hgwi_visible(message))
        message = hgw_get_text(d->doc, finding, HGW_FINDING_CODE);
    if (!hgwi_visible(message))
        return;
    hgwi_page_block(d->page, HGWI_BLOCK_CARD, severity <= SEVERITIES ? severity : 0);
    hgwi_say(d->page, hgwi_word_by(HGWI_WORD_SEVERITY_1, severity, SEVERITIES, HGWI_WORD_SEVERITY_NONE));
    hgwi_page_block(d->page, HGWI_BLOCK_MESSAGE, 0);
    say_sentence(d, finding, message);
    draw_line(d, finding, HGW_FINDING_RESOLVE, HGWI_WORD_RESOLVE);
    draw_places(d, finding);
    draw_line(d, finding, HGW_FINDING_SOURCE, HGWI_WORD_SOURCE);
    hgwi_page_block(d->page, HGWI_BLOCK_CARD_END, 0);
}

static void draw_groups(drawing *d) {
    int32_t group = 0;
    for (int32_t i = 0; i < d->count; i++) {
        int32_t principle = d->entries[i].order / 16;
        if (principle != group) {
            group = principle;
            hgwi_page_block(d->page, HGWI_BLOCK_HEADING, 2);
            hgwi_say(d->page, hgwi_word_by(HGWI_WORD_PRINCIPLE_1, group, PRINCIPLES, HGWI_WORD_PRINCIPLE_NONE));
        }
        draw_finding(d, d->entries[i].rec);
    }
    if (!d->count && !d->hidden) {
        hgwi_page_block(d->page, HGWI_BLOCK_PARAGRAPH, 0);
        hgwi_say(d->page, HGWI_WORD_NOTHING);
    }
    if (!d->hidden)
        return;
    hgwi_page_block(d->page, HGWI_BLOCK_NOTE, 0);
    hgwi_view_number(d->page, d->hidden == 1 ? HGWI_WORD_FINDING_MORE : HGWI_WORD_FINDINGS_MORE, d->hidden);
}

/* The checks that did not run, as one item for each reason; with show_all their codes too. */
static void draw_reason(drawing *d, int32_t reason, int32_t total, int32_t those) {
    hgwi_page_block(d->page, HGWI_BLOCK_ITEM, 0);
    hgwi_say(d->page, hgwi_word_by(HGWI_WORD_REASON_1, reason, REASONS, HGWI_WORD_REASON_NONE));
    hgwi_view_number(d->page, those == 1 ? HGWI_WORD_CHECK : HGWI_WORD_CHECKS, those);
    if (!d->view->show_all)
        return;
    hgwi_word between = HGWI_WORD_COLON;
    for (int32_t i = 0; i < total; i++) {
        hgw_rec rec = hgw_rec_at(d->doc, HGW_ROOT, HGW_FINDINGS_NOT_RUN, i);
        const char *rule = hgw_get_text(d->doc, rec, HGW_NOT_RUN_RULE);
        if (!hgwi_visible(rule) || ranked(d->doc, rec, HGW_NOT_RUN_REASON, REASONS) != reason)
            continue;
        hgwi_say(d->page, between);
        hgwi_page_text(d->page, HGWI_RUN_ID, rule);
        between = HGWI_WORD_COMMA;
    }
}

static void draw_not_run(drawing *d) {
    int32_t total = hgw_rec_count(d->doc, HGW_ROOT, HGW_FINDINGS_NOT_RUN);
    int32_t those[REASONS + 2] = {0};
    if (total <= 0)
        return;
    for (int32_t i = 0; i < total; i++) {
        hgw_rec rec = hgw_rec_at(d->doc, HGW_ROOT, HGW_FINDINGS_NOT_RUN, i);
        those[ranked(d->doc, rec, HGW_NOT_RUN_REASON, REASONS)]++;
    }
    hgwi_page_block(d->page, HGWI_BLOCK_HEADING, 2);
    hgwi_say(d->page, HGWI_WORD_NOT_RUN);
    hgwi_page_block(d->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(d->page, HGWI_WORD_NOT_RUN_INTRO);
    for (int32_t reason = 1; reason <= REASONS + 1; reason++) {
        if (those[reason])
            draw_reason(d, reason, total, those[reason]);
    }
}

/* What was looked at, and on which day. */
static void draw_top(drawing *d, const char *title, hgw_date today) {
    hgwi_page_block(d->page, HGWI_BLOCK_TITLE, 0);
    if (!hgwi_visible(title))
        title = hgw_get_text(d->doc, HGW_ROOT, HGW_FINDINGS_TITLE);
    if (hgwi_visible(title)) {
        hgwi_say_cut(d->view, title, 0);
    } else {
        hgwi_say(d->page, HGWI_WORD_FINDINGS_TITLE);
    }
    const char *id = hgw_get_text(d->doc, HGW_ROOT, HGW_FINDINGS_DOSSIER);
    const hgw_doc *where = NULL;
    if (hgwi_visible(id)) {
        hgw_rec dossier = hgwi_follow(d->view, hgwi_field_row_of(HGW_FINDINGS_DOSSIER), id, &where);
        hgwi_page_block(d->page, HGWI_BLOCK_LINE, 0);
        hgwi_say_label(d->page, HGWI_WORD_LOOKED_AT);
        if (dossier)
            hgwi_say_name(d->view, where, dossier, 0);
        if (!dossier)
            hgwi_page_text(d->page, HGWI_RUN_ID, id);
    }
    if (today) {
        hgwi_page_block(d->page, HGWI_BLOCK_LINE, 0);
        hgwi_say_label(d->page, HGWI_WORD_LOOKED_ON);
        hgwi_view_date(d->page, today);
    }
    hgwi_page_block(d->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(d->page, HGWI_WORD_FINDINGS_INTRO);
}

void hgwi_draw_findings(hgwi_view *view, const hgw_doc *doc, const char *title) {
    drawing d = {view, &view->page, doc, NULL, 0, 0, 0};
    int64_t lang = hgw_get_int(doc, HGW_ROOT, HGW_FINDINGS_LANG);
    int column = lang == HGW_LANG_NL || lang == HGW_LANG_EN ? lang == HGW_LANG_EN : hgwi_ctx_column(view->ctx);
    hgw_date today = (hgw_date)hgw_get_int(doc, HGW_ROOT, HGW_FINDINGS_TODAY);
    hgwi_page_block(d.page, HGWI_BLOCK_PART, column);
    if (!gather(&d)) {
        d.page->status = HGW_E_NOMEM;
        return;
    }
    draw_top(&d, title, today);
    draw_groups(&d);
    draw_not_run(&d);
    hgwi_draw_footer(view, today ? today : hgw_ctx_today(view->ctx));
    hgwi_mem_end(&d.page->mem, d.entries, d.bytes);
}
