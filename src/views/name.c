/* name.c: how a record is named for people. */
#include <string.h>

#include "draw.h"
#include "width.h"

/* Fields that name a record, the best first; then those that say what it is about, and of what kind it is. */
static const char *const naming[] = {"name", "title", "given_name", "text", "quote", "question"};
static const char *const about[] = {"pupil", "goal", "unit"};
static const char *const kinds[] = {"kind", "element"};

static const hgwi_view_moment moments[] = {
    {HGW_T_SLOT, HGW_SLOT_DAY, HGW_SLOT_START, HGW_WEEK_PLAN_WEEK_START, HGW_SLOT_SUBGROUPS, 1},
    {HGW_T_DAY_EVAL, HGW_DAY_EVAL_DAY, 0, HGW_WEEK_PLAN_WEEK_START, 0, 0},
    {HGW_T_SCHOOL_HOURS, HGW_SCHOOL_HOURS_DAY, HGW_SCHOOL_HOURS_START, 0, 0, 0}};

#define COUNT_OF(table) (sizeof(table) / sizeof *(table))

int hgwi_visible(const char *text) {
    if (!text)
        return 0;
    return text[strspn(text, " \t\r\n")] != '\0';
}

static hgw_field set_field(const hgw_doc *doc, hgw_rec rec, const char *name, int32_t kind) {
    hgw_field field = hgwi_field_by_name(hgw_rec_type(doc, rec), name, strlen(name));
    const hgwi_field_row *row = field ? hgwi_field_row_of(field) : NULL;
    return row && row->kind == kind && hgw_has(doc, rec, field) ? field : 0;
}

hgw_field hgwi_name_field(const hgw_doc *doc, hgw_rec rec) {
    for (size_t i = 0; i < COUNT_OF(naming); i++) {
        hgw_field field = set_field(doc, rec, naming[i], HGW_K_TEXT);
        if (field && hgwi_visible(hgw_get_text(doc, rec, field)))
            return field;
    }
    return 0;
}

const char *hgwi_type_word(const hgwi_view *view, hgw_type type) {
    const hgwi_type_row *row = hgwi_type_row_of(type);
    return row ? row->label[view->page.part] : NULL;
}

/* Pupils of one document who share a given name are found in one walk: the first of a name goes into a tree of this
 * document, the next one into the tree of namesakes. */
static void learn_of(hgwi_view *view, const hgw_doc *doc) {
    hgwi_idtree met;
    hgwi_idtree_start(&met, &view->page.pool);
    for (hgw_rec pupil = 0; (pupil = hgw_rec_next(doc, HGW_T_PUPIL, pupil)) != 0;) {
        const char *name = hgw_get_text(doc, pupil, HGW_PUPIL_GIVEN_NAME);
        if (!hgwi_visible(name))
            continue;
        int32_t status = hgwi_idtree_add(&met, name, strlen(name), 1);
        if (status == HGW_E_DUPLICATE)
            status = hgwi_idtree_add(&view->namesakes, name, strlen(name), 1);
        if (status == HGW_E_NOMEM)
            view->page.status = HGW_E_NOMEM;
    }
}

void hgwi_learn_names(hgwi_view *view) {
    hgwi_idtree_start(&view->namesakes, &view->page.pool);
    for (int32_t i = 0; i < view->count; i++)
        learn_of(view, view->docs[i]);
}

void hgwi_say_cut(hgwi_view *view, const char *text, size_t columns) {
    text += strspn(text, " \t\r\n");
    size_t size = strlen(text);
    size_t kept = columns ? hgwi_cut(text, size, columns) : size;
    hgwi_page_run(&view->page, HGWI_RUN_USER, text, kept);
    if (kept < size)
        hgwi_say(&view->page, HGWI_WORD_CUT);
}

void hgwi_view_quote(hgwi_view *view, const char *text, size_t columns) {
    hgwi_say(&view->page, HGWI_WORD_COLON);
    hgwi_say(&view->page, HGWI_WORD_QUOTE);
    hgwi_say_cut(view, text, columns);
    hgwi_say(&view->page, HGWI_WORD_UNQUOTE);
}

void hgwi_say_id(hgwi_view *view, const char *id) {
    hgwi_page_text(&view->page, HGWI_RUN_OWN, " (");
    hgwi_page_text(&view->page, HGWI_RUN_ID, id);
    hgwi_page_text(&view->page, HGWI_RUN_OWN, ")");
}

const hgwi_view_moment *hgwi_view_moment_of(const hgw_doc *doc, hgw_rec rec) {
    hgw_type type = hgw_rec_type(doc, rec);
    for (size_t i = 0; i < COUNT_OF(moments); i++) {
        if (moments[i].type == type)
            return hgw_get_int(doc, rec, moments[i].day) > 0 ? &moments[i] : NULL;
    }
    return NULL;
}

/* The day of a moment; 0 when its week is not known or does not begin on a Monday. */
static hgw_date day_of(const hgw_doc *doc, hgw_rec rec, const hgwi_view_moment *moment) {
    hgw_rec parent = hgw_rec_parent(doc, rec);
    if (!moment->week || hgw_rec_type(doc, parent) != hgwi_type_of_field(moment->week))
        return 0;
    hgw_date monday = (hgw_date)hgw_get_int(doc, parent, moment->week);
    if (hgwi_date_weekday(monday) != HGW_WEEKDAY_MONDAY)
        return 0;
    return hgwi_date_add(monday, (int32_t)hgw_get_int(doc, rec, moment->day) - HGW_WEEKDAY_MONDAY);
}

void hgwi_say_moment(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, const hgwi_view_moment *moment) {
    int32_t lang = view->page.part ? HGW_LANG_EN : HGW_LANG_NL;
    hgw_date date = day_of(doc, rec, moment);
    int32_t day = (int32_t)hgw_get_int(doc, rec, moment->day);
    hgwi_page_text(&view->page, HGWI_RUN_OWN, hgw_enum_label(HGW_ENUM_WEEKDAY, day, lang));
    if (date) {
        hgwi_say(&view->page, HGWI_WORD_SPACE);
        hgwi_view_day(&view->page, date);
    }
    if (!moment->start || !hgw_has(doc, rec, moment->start))
        return;
    hgwi_say(&view->page, date ? HGWI_WORD_COMMA : HGWI_WORD_SPACE);
    hgwi_say_clock(&view->page, (int32_t)hgw_get_int(doc, rec, moment->start));
}

/* What came of naming: nothing, a name, or a name with the id. */
enum { UNNAMED = 0, NAMED = 1, NAMED_WITH_ID = 2 };

/* A moment, and what happens then. */
static int say_named_moment(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, size_t columns) {
    const hgwi_view_moment *moment = hgwi_view_moment_of(doc, rec);
    hgw_field field = hgwi_name_field(doc, rec);
    if (!moment)
        return UNNAMED;
    hgwi_say_moment(view, doc, rec, moment);
    if (field)
        hgwi_view_quote(view, hgw_get_text(doc, rec, field), columns);
    return NAMED;
}

/* The name in a TEXT field; children with one given name get their surname and id with it. */
static int say_named(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, size_t columns) {
    if (say_named_moment(view, doc, rec, columns))
        return NAMED;
    hgw_field field = hgwi_name_field(doc, rec);
    if (!field)
        return UNNAMED;
    const char *name = hgw_get_text(doc, rec, field);
    hgwi_say_cut(view, name, columns);
    if (field != HGW_PUPIL_GIVEN_NAME || !hgwi_idtree_find(&view->namesakes, name, strlen(name)))
        return NAMED;
    const char *surname = hgw_get_text(doc, rec, HGW_PUPIL_SURNAME);
    if (hgwi_visible(surname)) {
        hgwi_page_text(&view->page, HGWI_RUN_OWN, " ");
        hgwi_say_cut(view, surname, columns);
    }
    if (!hgwi_rec_id(doc, rec))
        return NAMED;
    hgwi_say_id(view, hgwi_rec_id(doc, rec));
    return NAMED_WITH_ID;
}

int hgwi_say_about(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, size_t columns) {
    for (size_t i = 0; i < COUNT_OF(about); i++) {
        const hgw_doc *where = doc;
        hgw_field field = set_field(doc, rec, about[i], HGW_K_REF);
        hgw_field link = field ? 0 : set_field(doc, rec, about[i], HGW_K_LINK);
        hgw_rec target = field ? hgw_get_ref(doc, rec, field) : 0;
        if (link)
            target = hgwi_follow(view, hgwi_field_row_of(link), hgw_get_text(doc, rec, link), &where);
        if (target && say_named(view, where, target, columns))
            return NAMED;
    }
    return UNNAMED;
}

/* The word for its kind: "kindgesprek"; else that for its type. */
static const char *kind_word(const hgwi_view *view, const hgw_doc *doc, hgw_rec rec) {
    for (size_t i = 0; i < COUNT_OF(kinds); i++) {
        hgw_field field = set_field(doc, rec, kinds[i], HGW_K_ENUM);
        if (!field)
            continue;
        const hgwi_field_row *row = hgwi_field_row_of(field);
        const char *word = hgw_enum_label(row->enumeration, (int32_t)hgw_get_int(doc, rec, field),
                                          view->page.part ? HGW_LANG_EN : HGW_LANG_NL);
        if (word)
            return word;
    }
    return hgwi_type_word(view, hgw_rec_type(doc, rec));
}

/* The first day or time of a record, if it has one. */
static hgw_field when_field(const hgw_doc *doc, hgw_rec rec) {
    hgw_type type = hgw_rec_type(doc, rec);
    int32_t count = hgw_field_count(type);
    for (int32_t i = 0; i < count; i++) {
        hgw_field field = hgw_field_at(type, i);
        const hgwi_field_row *row = hgwi_field_row_of(field);
        if ((row->kind == HGW_K_DATE || row->kind == HGW_K_TIME) && hgw_has(doc, rec, field))
            return field;
    }
    return 0;
}

int hgwi_say_when(hgwi_view *view, const hgw_doc *doc, hgw_rec rec) {
    hgw_field when = when_field(doc, rec);
    if (!when)
        return 0;
    hgwi_say(&view->page, HGWI_WORD_COMMA);
    if (hgwi_field_row_of(when)->kind == HGW_K_DATE) {
        hgwi_view_date(&view->page, (hgw_date)hgw_get_int(doc, rec, when));
    } else {
        hgwi_say_time(&view->page, (int32_t)hgw_get_int(doc, rec, when));
    }
    return 1;
}

/* "kindgesprek, 30 oktober 2025 (C03)"; a record without any of it gets its place in its list. */
static void say_kind(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, const char *id) {
    hgwi_page_text(&view->page, HGWI_RUN_OWN, kind_word(view, doc, rec));
    if (!hgwi_say_when(view, doc, rec)) {
        hgwi_page_text(&view->page, HGWI_RUN_OWN, " ");
        hgwi_page_int(&view->page, (int64_t)hgwi_rec_place(doc, rec) + 1);
    }
    if (id)
        hgwi_say_id(view, id);
}

void hgwi_say_name(hgwi_view *view, const hgw_doc *doc, hgw_rec rec, size_t columns) {
    if (say_named(view, doc, rec, columns) || hgwi_say_about(view, doc, rec, columns))
        return;
    const char *id = hgwi_rec_id(doc, rec);
    if (!id || when_field(doc, rec)) {
        say_kind(view, doc, rec, id);
    } else {
        hgwi_page_text(&view->page, HGWI_RUN_ID, id);
    }
}

void hgwi_say_full_name(hgwi_view *view, const hgw_doc *doc, hgw_rec rec) {
    const char *id = hgwi_rec_id(doc, rec);
    int said = say_named(view, doc, rec, 0);
    if (!said)
        said = hgwi_say_about(view, doc, rec, 0);
    if (!said) {
        hgwi_say_name(view, doc, rec, 0);
    } else if (said == NAMED && id) {
        hgwi_say_id(view, id);
    }
}

hgw_rec hgwi_follow(const hgwi_view *view, const hgwi_field_row *field, const char *id, const hgw_doc **where) {
    for (int32_t i = 0; i < view->count; i++) {
        hgw_rec rec = hgw_rec_find(view->docs[i], id);
        if (!rec || !hgwi_targets(field, hgw_rec_type(view->docs[i], rec)))
            continue;
        *where = view->docs[i];
        return rec;
    }
    return 0;
}
