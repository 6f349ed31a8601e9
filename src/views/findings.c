/* findings.c: a findings document drawn for a teacher: by principle, with the strengths; never a mark of any kind. */
#include <string.h>

#include "draw.h"

enum { PRINCIPLES = 7, SEVERITIES = 4 };

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
        e->order = hgwi_ranked(d->doc, finding, HGW_FINDING_PRINCIPLE, PRINCIPLES) * 16 +
                   hgwi_ranked(d->doc, finding, HGW_FINDING_SEVERITY, SEVERITIES);
    }
    hgwi_sort(d->entries, (size_t)d->count, sizeof *d->entries, compare, NULL);
    return 1;
}

/* ---- findings -----------------------------------------------------------------------------------------------------
 */

static void draw_groups(drawing *d) {
    int32_t group = 0;
    for (int32_t i = 0; i < d->count; i++) {
        int32_t principle = d->entries[i].order / 16;
        if (principle != group) {
            group = principle;
            hgwi_page_block(d->page, HGWI_BLOCK_HEADING, 2);
            hgwi_say(d->page, hgwi_word_by(HGWI_WORD_PRINCIPLE_1, group, PRINCIPLES, HGWI_WORD_PRINCIPLE_NONE));
        }
        hgwi_draw_card(d->view, d->doc, d->entries[i].rec);
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

/* ---- what was looked at -------------------------------------------------------------------------------------------
 */

/* The dossier that was looked at: the one that is named, or without a name the only one beside. */
static const hgw_doc *looked_at(const drawing *d) {
    const char *id = hgw_get_text(d->doc, HGW_ROOT, HGW_FINDINGS_DOSSIER);
    const hgw_doc *found = NULL;
    if (hgwi_visible(id)) {
        hgwi_follow(d->view, hgwi_field_row_of(HGW_FINDINGS_DOSSIER), id, &found);
        return found;
    }
    for (int32_t i = 0; i < d->view->count; i++) {
        if (hgw_rec_type(d->view->docs[i], HGW_ROOT) != HGW_T_DOSSIER)
            continue;
        if (found)
            return NULL;
        found = d->view->docs[i];
    }
    return found;
}

/* What was looked at, by name: the dossier when the findings name it, else `title`, else what is left. */
static void draw_looked_at(drawing *d, const char *title) {
    const char *id = hgw_get_text(d->doc, HGW_ROOT, HGW_FINDINGS_DOSSIER);
    const hgw_doc *dossier = looked_at(d);
    int named = dossier && (hgwi_name_field(dossier, HGW_ROOT) || hgwi_rec_id(dossier, HGW_ROOT));
    if (!hgwi_visible(title) && !named && !hgwi_visible(id))
        return;
    hgwi_page_block(d->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(d->page, HGWI_WORD_LOOKED_AT);
    if (hgwi_visible(title)) {
        hgwi_say_cut(d->view, title, 0);
    } else if (named) {
        hgwi_say_name(d->view, dossier, HGW_ROOT, 0);
    } else {
        hgwi_page_text(d->page, HGWI_RUN_ID, id);
    }
}

/* What was looked at, and on which day.  A title that tells what was looked at stands there and not above it too. */
static void draw_top(drawing *d, const char *asked, hgw_date today) {
    const char *own = hgw_get_text(d->doc, HGW_ROOT, HGW_FINDINGS_TITLE);
    int told = hgwi_visible(hgw_get_text(d->doc, HGW_ROOT, HGW_FINDINGS_DOSSIER));
    const char *title = hgwi_visible(asked) ? asked : told ? own : NULL;
    hgwi_page_block(d->page, HGWI_BLOCK_TITLE, 0);
    if (hgwi_visible(title)) {
        hgwi_say_cut(d->view, title, 0);
    } else {
        hgwi_say(d->page, HGWI_WORD_FINDINGS_TITLE);
    }
    draw_looked_at(d, told ? NULL : own);
    if (today) {
        hgwi_page_block(d->page, HGWI_BLOCK_LINE, 0);
        hgwi_say_label(d->page, HGWI_WORD_LOOKED_ON);
        hgwi_view_date(d->page, today);
    }
    hgwi_page_block(d->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(d->page, HGWI_WORD_FINDINGS_INTRO);
}

static int strange(const hgw_doc *doc, hgw_rec rec, hgw_field field, const hgwi_field_row *row) {
    if (row->kind == HGW_K_ENUM)
        return hgw_get_int(doc, rec, field) == HGW_UNKNOWN_TOKEN;
    int32_t count = row->kind == HGW_K_LIST && row->item == HGW_K_ENUM ? hgw_item_count(doc, rec, field) : 0;
    for (int32_t i = 0; i < count; i++) {
        if (hgw_item_get(doc, rec, field, i) == HGW_UNKNOWN_TOKEN)
            return 1;
    }
    return 0;
}

/* Does a document hold a token of a later version?  The rules pass over those. */
static int holds_strange(const hgw_doc *doc) {
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, 0, rec)) != 0;) {
        hgw_type type = hgw_rec_type(doc, rec);
        int32_t count = hgw_field_count(type);
        for (int32_t i = 0; i < count; i++) {
            hgw_field field = hgw_field_at(type, i);
            if (strange(doc, rec, field, hgwi_field_row_of(field)))
                return 1;
        }
    }
    return 0;
}

static void draw_strange(drawing *d) {
    const hgw_doc *dossier = looked_at(d);
    int team = 0;
    for (int32_t i = 0; i < d->view->count && !team; i++) {
        const hgw_doc *doc = d->view->docs[i];
        team = hgw_rec_type(doc, HGW_ROOT) == HGW_T_TEAM && holds_strange(doc);
    }
    if (dossier && holds_strange(dossier)) {
        hgwi_page_block(d->page, HGWI_BLOCK_NOTE, 0);
        hgwi_say(d->page, HGWI_WORD_STRANGE_DOSSIER);
    }
    if (team) {
        hgwi_page_block(d->page, HGWI_BLOCK_NOTE, 0);
        hgwi_say(d->page, HGWI_WORD_STRANGE_TEAM);
    }
}

void hgwi_draw_findings(hgwi_view *view, const hgw_doc *doc, const char *title) {
    drawing d = {view, &view->page, doc, NULL, 0, 0, 0};
    hgw_date today = (hgw_date)hgw_get_int(doc, HGW_ROOT, HGW_FINDINGS_TODAY);
    hgwi_page_block(d.page, HGWI_BLOCK_PART, hgwi_column_of(view, doc, HGW_FINDINGS_LANG));
    if (!gather(&d)) {
        d.page->status = HGW_E_NOMEM;
        return;
    }
    draw_top(&d, title, today);
    draw_groups(&d);
    hgwi_draw_not_run(view, doc, HGW_FINDINGS_NOT_RUN);
    draw_strange(&d);
    hgwi_draw_footer(view, today ? today : hgw_ctx_today(view->ctx));
    hgwi_mem_end(&d.page->mem, d.entries, d.bytes);
}
