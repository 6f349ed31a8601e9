/* any.c: any document as labelled lines, by walking the model table.  The walk keeps no stack: a record knows its
 * parent, its list and its place there, and that is enough to find the next. */
#include <string.h>

#include "draw.h"

/* The walk: where it is, and how deep (the root's own records are 1 deep). */
typedef struct walk {
    hgwi_view *view;
    hgwi_page *page;
    const hgw_doc *doc;
    hgw_rec rec;
    int32_t depth;
} walk;

/* ---- values -------------------------------------------------------------------------------------------------------
 */

/* A value: a field, or an item of a list when index is not negative. */
typedef struct value {
    hgw_rec rec;
    hgw_field field;
    const hgwi_field_row *row;
    int32_t index;
} value;

static int64_t number_of(const walk *w, const value *v) {
    return v->index < 0 ? hgw_get_int(w->doc, v->rec, v->field) : hgw_item_get(w->doc, v->rec, v->field, v->index);
}

static const char *text_of(const walk *w, const value *v) {
    return v->index < 0 ? hgw_get_text(w->doc, v->rec, v->field) : hgw_item_text(w->doc, v->rec, v->field, v->index);
}

static void say_bool(walk *w, const value *v) {
    hgwi_say(w->page, number_of(w, v) ? HGWI_WORD_YES : HGWI_WORD_NO);
}

static void say_int(walk *w, const value *v) {
    hgwi_page_int(w->page, number_of(w, v));
}

static void say_real(walk *w, const value *v) {
    char room[HGWI_NUMBER_ROOM];
    size_t size = 0;
    const char *spelling = v->index < 0 ? hgwi_real_spelling(w->doc, v->rec, v->field, &size) : NULL;
    if (!spelling) {
        size = hgwi_real_show(hgw_get_real(w->doc, v->rec, v->field), room);
        spelling = room;
    }
    hgwi_view_real(w->page, spelling, size);
}

static void say_text(walk *w, const value *v) {
    hgwi_page_text(w->page, HGWI_RUN_USER, text_of(w, v));
}

static void say_date(walk *w, const value *v) {
    hgwi_view_date(w->page, (hgw_date)number_of(w, v));
}

static void say_time(walk *w, const value *v) {
    hgwi_say_time(w->page, (int32_t)number_of(w, v));
}

/* A token that this library does not know is shown as it was written. */
static void say_enum(walk *w, const value *v) {
    int64_t number = number_of(w, v);
    size_t size = 0;
    int32_t lang = w->page->part ? HGW_LANG_EN : HGW_LANG_NL;
    if (number == HGW_UNKNOWN_TOKEN) {
        const char *token = hgwi_unknown_token(w->doc, v->rec, v->field, v->index < 0 ? 0 : v->index, &size);
        hgwi_page_run(w->page, HGWI_RUN_USER, token, size);
        return;
    }
    hgwi_page_text(w->page, HGWI_RUN_OWN, hgw_enum_label(v->row->enumeration, (int32_t)number, lang));
}

static void say_ref(walk *w, const value *v) {
    hgw_rec target = v->index < 0 ? hgw_get_ref(w->doc, v->rec, v->field) : (hgw_rec)number_of(w, v);
    hgwi_say_name(w->view, w->doc, target, HGWI_NAME_COLUMNS);
}

static void say_link(walk *w, const value *v) {
    const char *id = text_of(w, v);
    const hgw_doc *where = NULL;
    hgw_rec target = id ? hgwi_follow(w->view, v->row, id, &where) : 0;
    if (target) {
        hgwi_say_name(w->view, where, target, HGWI_NAME_COLUMNS);
    } else {
        hgwi_page_text(w->page, HGWI_RUN_ID, id);
    }
}

static void (*const sayers[])(walk *, const value *) = {
    [HGW_K_BOOL] = say_bool, [HGW_K_INT] = say_int,   [HGW_K_REAL] = say_real,
    [HGW_K_TEXT] = say_text, [HGW_K_DATE] = say_date, [HGW_K_TIME] = say_time,
    [HGW_K_ENUM] = say_enum, [HGW_K_REF] = say_ref,   [HGW_K_LINK] = say_link};

static void say_value(walk *w, const value *v) {
    size_t kind = v->index < 0 ? v->row->kind : v->row->item;
    if (kind < sizeof sayers / sizeof *sayers && sayers[kind])
        sayers[kind](w, v);
}

/* Between items that are sentences a comma would not show where one ends. */
static hgwi_word between(const hgwi_field_row *row) {
    if (row->item == HGW_K_TEXT)
        return HGWI_WORD_SEMICOLON;
    if (row->item != HGW_K_REF && row->item != HGW_K_LINK)
        return HGWI_WORD_COMMA;
    for (unsigned i = 0; i < row->target_count; i++) {
        if (hgwi_field_by_name(row->targets[i], "text", 4))
            return HGWI_WORD_SEMICOLON;
    }
    return HGWI_WORD_COMMA;
}

static void draw_field(walk *w, hgw_field field, const hgwi_field_row *row) {
    value v = {w->rec, field, row, -1};
    int32_t count = row->kind == HGW_K_LIST ? hgw_item_count(w->doc, w->rec, field) : 1;
    if (count <= 0)
        return;
    hgwi_page_mark begun = hgwi_page_here(w->page);
    hgwi_page_block(w->page, HGWI_BLOCK_LINE, 0);
    hgwi_page_text(w->page, HGWI_RUN_LABEL, row->label[w->page->part]);
    hgwi_page_mark labelled = hgwi_page_here(w->page);
    for (int32_t i = 0; i < count && w->page->status == HGW_OK; i++) {
        hgwi_page_mark before = hgwi_page_here(w->page);
        if (before.runs > labelled.runs)
            hgwi_say(w->page, between(row));
        hgwi_page_mark after = hgwi_page_here(w->page);
        v.index = row->kind == HGW_K_LIST ? i : -1;
        say_value(w, &v);
        if (hgwi_page_here(w->page).runs == after.runs)
            hgwi_page_back(w->page, before);
    }
    if (hgwi_page_here(w->page).runs == labelled.runs)
        hgwi_page_back(w->page, begun);
}

/* The labelled lines of a record: all but its id, its name and the records that live in it. */
static void draw_fields(walk *w) {
    hgw_type type = hgw_rec_type(w->doc, w->rec);
    hgw_field name = hgwi_name_field(w->doc, w->rec);
    if (w->rec == HGW_ROOT && hgwi_visible(w->view->title))
        name = 0;
    int32_t count = hgw_field_count(type);
    for (int32_t i = 0; i < count; i++) {
        hgw_field field = hgw_field_at(type, i);
        const hgwi_field_row *row = hgwi_field_row_of(field);
        if (field == name || row->flags & HGWI_IS_ID || !hgw_has(w->doc, w->rec, field))
            continue;
        if (row->kind == HGW_K_LIST && row->item == HGW_K_RECORD)
            continue;
        int text = row->kind == HGW_K_TEXT || row->kind == HGW_K_LINK;
        if (text && !hgwi_visible(hgw_get_text(w->doc, w->rec, field)))
            continue;
        draw_field(w, field, row);
    }
}

/* ---- the walk ------------------------------------------------------------------------------------------------------
 */

/* The first record in the first list of a record, from an ordinal on, that holds any. */
static hgw_rec first_in(const hgw_doc *doc, hgw_rec rec, unsigned ordinal) {
    hgw_type type = hgw_rec_type(doc, rec);
    unsigned count = (unsigned)hgw_field_count(type);
    for (; ordinal <= count; ordinal++) {
        hgw_field field = hgwi_field_of(type, ordinal);
        const hgwi_field_row *row = hgwi_field_row_of(field);
        if (!row || row->kind != HGW_K_LIST || row->item != HGW_K_RECORD)
            continue;
        if (hgw_rec_count(doc, rec, field) > 0)
            return hgw_rec_at(doc, rec, field, 0);
    }
    return 0;
}

/* On to the next record, in the order of the table and the lists; 0 at the end. */
static int advance(walk *w) {
    hgw_rec next = first_in(w->doc, w->rec, 1);
    if (next) {
        w->rec = next;
        w->depth++;
        return 1;
    }
    while (w->rec != HGW_ROOT) {
        hgw_rec parent = hgw_rec_parent(w->doc, w->rec);
        hgw_field list = hgwi_rec_list(w->doc, w->rec);
        int32_t place = hgwi_rec_place(w->doc, w->rec) + 1;
        next = place < hgw_rec_count(w->doc, parent, list) ? hgw_rec_at(w->doc, parent, list, place)
                                                           : first_in(w->doc, parent, hgwi_ordinal(list) + 1);
        if (next) {
            w->rec = next;
            return 1;
        }
        w->rec = parent;
        w->depth--;
    }
    return 0;
}

static void draw_record(walk *w) {
    if (hgwi_rec_place(w->doc, w->rec) == 0) {
        const hgwi_field_row *list = hgwi_field_row_of(hgwi_rec_list(w->doc, w->rec));
        hgwi_page_block(w->page, HGWI_BLOCK_HEADING, 2 * w->depth);
        hgwi_page_text(w->page, HGWI_RUN_OWN, list->label[w->page->part]);
    }
    hgwi_page_block(w->page, HGWI_BLOCK_HEADING, 2 * w->depth + 1);
    hgwi_say_full_name(w->view, w->doc, w->rec);
    draw_fields(w);
}

void hgwi_draw_any(hgwi_view *view, const hgw_doc *doc) {
    walk w = {view, &view->page, doc, HGW_ROOT, 0};
    hgwi_page_block(w.page, HGWI_BLOCK_PART, hgwi_ctx_column(view->ctx));
    hgwi_page_block(w.page, HGWI_BLOCK_TITLE, 0);
    if (hgwi_visible(view->title)) {
        hgwi_say_cut(view, view->title, 0);
    } else if (hgwi_name_field(doc, HGW_ROOT)) {
        hgwi_say_name(view, doc, HGW_ROOT, 0);
    } else {
        hgwi_page_text(w.page, HGWI_RUN_OWN, hgwi_type_word(view, hgw_rec_type(doc, HGW_ROOT)));
    }
    draw_fields(&w);
    while (w.page->status == HGW_OK && advance(&w))
        draw_record(&w);
    hgwi_draw_footer(view, hgw_ctx_today(view->ctx));
}
