/* place.c: where a finding was found, in words that people know the record by; an id only where there are none. */
#include <string.h>

#include "draw.h"

enum { PLACES_MOST = 5, OWNERS_MOST = 3 };

/* The document among those beside that a place is in: of its type, and with its id where both have one. */
static const hgw_doc *place_doc(const hgwi_view *view, const hgw_doc *findings, hgw_rec place) {
    const char *type = hgw_get_text(findings, place, HGW_PLACE_DOCUMENT);
    const char *id = hgw_get_text(findings, place, HGW_PLACE_DOCUMENT_ID);
    if (!type)
        return NULL;
    for (int32_t i = 0; i < view->count; i++) {
        const hgw_doc *doc = view->docs[i];
        const hgwi_type_row *row = hgwi_type_row_of(hgw_rec_type(doc, HGW_ROOT));
        const char *other = hgwi_rec_id(doc, HGW_ROOT);
        if (!row || strcmp(row->name, type) != 0)
            continue;
        if (!id || !other || strcmp(id, other) == 0)
            return doc;
    }
    return NULL;
}

/* ---- owners -------------------------------------------------------------------------------------------------------
 */

/* A list of owners in the making: the word before the first, and how many there are by now. */
typedef struct owners {
    hgwi_view *view;
    hgwi_word first;
    int32_t said;
} owners;

static void say_owner(owners *o, const hgw_doc *doc, hgw_rec owner) {
    if (o->said < OWNERS_MOST) {
        hgwi_say(&o->view->page, o->said ? HGWI_WORD_COMMA : o->first);
        hgwi_say_name(o->view, doc, owner, HGWI_NAME_COLUMNS / 2);
    }
    o->said++;
}

/* One field that says whose the record is. */
static void say_owners_of(owners *o, const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    const hgw_doc *where = doc;
    hgw_rec owner = 0;
    if (row->kind == HGW_K_REF)
        owner = hgw_get_ref(doc, rec, field);
    if (row->kind == HGW_K_LINK)
        owner = hgwi_follow(o->view, row, hgw_get_text(doc, rec, field), &where);
    if (owner)
        say_owner(o, where, owner);
    int32_t count = row->kind == HGW_K_LIST && row->item == HGW_K_REF ? hgw_item_count(doc, rec, field) : 0;
    for (int32_t i = 0; i < count; i++)
        say_owner(o, doc, (hgw_rec)hgw_item_get(doc, rec, field, i));
}

/* A goal is known by a sentence: what a record is about, and no owner to stand behind "van". */
static int is_sentence(const hgwi_field_row *row) {
    return row->target_count > 0 && hgwi_field_by_name(row->targets[0], "text", 4) != 0;
}

/* " van Chaima": whose the record is; `groups` is a field more, or 0.  A subgroup has a name of its own and needs no
 * list of its members.  Gives how many there are. */
static int32_t say_owners(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, hgwi_word first, hgw_field groups) {
    hgw_type type = hgw_rec_type(doc, rec);
    owners o = {view, first, 0};
    int32_t count = type == HGW_T_SUBGROUP ? 0 : hgw_field_count(type);
    for (int32_t i = 0; i < count; i++) {
        hgw_field field = hgw_field_at(type, i);
        const hgwi_field_row *row = hgwi_field_row_of(field);
        int whose = (row->flags & HGWI_WHOSE && !is_sentence(row)) || field == groups;
        if (whose && hgw_has(doc, rec, field))
            say_owners_of(&o, doc, rec, field);
    }
    if (o.said > OWNERS_MOST)
        hgwi_view_number(&view->page, HGWI_WORD_AND_MORE, o.said - OWNERS_MOST);
    return o.said;
}

/* ---- places -------------------------------------------------------------------------------------------------------
 */

/* ": “…”" with what the record is about. */
static int say_about(hgwi_view *view, const hgw_doc *doc, hgw_rec rec) {
    hgwi_page_mark before = hgwi_page_here(&view->page);
    hgwi_say(&view->page, HGWI_WORD_COLON);
    hgwi_say(&view->page, HGWI_WORD_QUOTE);
    if (!hgwi_say_about(view, doc, rec, HGWI_NAME_COLUMNS)) {
        hgwi_page_back(&view->page, before);
        return 0;
    }
    hgwi_say(&view->page, HGWI_WORD_UNQUOTE);
    return 1;
}

/* "onderwijsbehoefte van Chaima: “…”", "gesprek met Chaima, 30 oktober 2025", "vrijdag 21 november, 9.20 uur: “…”",
 * "klassengesprek, 3 november 2025". */
static void say_record(hgwi_view *view, const hgw_doc *doc, hgw_rec rec) {
    hgwi_page *page = &view->page;
    hgw_field name = hgwi_name_field(doc, rec);
    const hgwi_view_moment *moment = hgwi_view_moment_of(doc, rec);
    if (!moment || !moment->alone)
        hgwi_page_text(page, HGWI_RUN_OWN, hgwi_type_word(view, hgw_rec_type(doc, rec)));
    if (name == HGW_PUPIL_GIVEN_NAME || (moment && !moment->alone))
        hgwi_say(page, HGWI_WORD_SPACE);
    if (name == HGW_PUPIL_GIVEN_NAME) {
        hgwi_say_name(view, doc, rec, HGWI_NAME_COLUMNS);
        return;
    }
    if (moment)
        hgwi_say_moment(view, doc, rec, moment);
    hgw_field groups = moment && !name ? moment->groups : 0;
    int with = moment || hgw_rec_type(doc, rec) == HGW_T_CONVERSATION; /* a talk is had with people */
    int32_t owned = say_owners(view, doc, rec, with ? HGWI_WORD_WITH : HGWI_WORD_OF, groups);
    if (name)
        hgwi_view_quote(view, hgw_get_text(doc, rec, name), HGWI_NAME_COLUMNS);
    if (name || moment || (!owned && say_about(view, doc, rec)) || hgwi_say_when(view, doc, rec))
        return;
    if (rec != HGW_ROOT && hgwi_rec_id(doc, rec))
        hgwi_say_id(view, hgwi_rec_id(doc, rec));
}

/* A place in a document that is not beside: its type and its id are all there is. */
static void say_unseen(hgwi_view *view, const char *type, const char *id) {
    const char *word = hgwi_type_word(view, hgwi_type_by_name(type, strlen(type)));
    hgwi_page_text(&view->page, word ? HGWI_RUN_OWN : HGWI_RUN_ID, word ? word : type);
    if (!hgwi_visible(id))
        return;
    hgwi_say(&view->page, HGWI_WORD_SPACE);
    hgwi_page_text(&view->page, HGWI_RUN_ID, id);
}

void hgwi_say_place(hgwi_view *view, const hgw_doc *findings, hgw_rec place) {
    const hgw_doc *doc = place_doc(view, findings, place);
    const char *id = hgw_get_text(findings, place, HGW_PLACE_RECORD_ID);
    const char *type = hgw_get_text(findings, place, HGW_PLACE_RECORD_TYPE);
    hgw_rec rec = doc && id ? hgw_rec_find(doc, id) : 0;
    if (rec) {
        say_record(view, doc, rec);
    } else {
        say_unseen(view, type ? type : hgw_get_text(findings, place, HGW_PLACE_DOCUMENT), id);
    }
}

void hgwi_draw_places(hgwi_view *view, const hgw_doc *findings, hgw_rec finding) {
    hgwi_page *page = &view->page;
    int32_t count = hgw_rec_count(findings, finding, HGW_FINDING_PLACES);
    int32_t most = view->show_all || count <= PLACES_MOST + 1 ? count : PLACES_MOST;
    int32_t drawn = 0;
    for (int32_t i = 0; i < most; i++) {
        hgw_rec place = hgw_rec_at(findings, finding, HGW_FINDING_PLACES, i);
        if (!hgw_has(findings, place, HGW_PLACE_RECORD_TYPE) && !hgw_has(findings, place, HGW_PLACE_DOCUMENT))
            continue;
        hgwi_page_block(page, HGWI_BLOCK_LINE, drawn++ > 0);
        hgwi_say_label(page, HGWI_WORD_WHERE);
        hgwi_say_place(view, findings, place);
    }
    if (count == most)
        return;
    hgwi_page_block(page, HGWI_BLOCK_LINE, drawn > 0);
    hgwi_say_label(page, HGWI_WORD_WHERE);
    hgwi_view_number(page, HGWI_WORD_PLACES_MORE, count - most);
}
