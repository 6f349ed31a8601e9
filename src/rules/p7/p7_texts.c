/* p7_texts.c: principle 7, texts that are too long, written twice, empty but for a mark, or in the wrong place. */
#include <string.h>

#include "p7_texts.h"

/* ---- sentences ---- */

static int blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The next sentence: up to a stop with a blank behind it, or the end of a line.  0 when there is none. */
static size_t sentence(const char *text, size_t *at, size_t *from) {
    while (blank(text[*at]))
        ++*at;
    *from = *at;
    while (text[*at] && text[*at] != '\n') {
        char c = text[(*at)++];
        if ((c == '.' || c == '!' || c == '?') && (blank(text[*at]) || !text[*at]))
            break;
    }
    return *at - *from;
}

/* ---- TWICE_WRITTEN ---- */

typedef struct twice {
    hgwi_check *check;
    hgwi_texts texts;
    hgwi_idtree sentences; /* of the overview, by their words */
    int32_t count;
    hgw_rec *rows; /* by sentence: where it stands */
    int32_t room;
    int32_t *heard_in; /* by sentence: the last plan that has it, by place and 1 more */
} twice;

/* A sentence that is long enough, as a key; NULL when it is not. */
static const char *long_sentence(twice *all, const char *text, size_t size, size_t *key_size) {
    hgwi_check *check = all->check;
    hgwi_span span = {0, 0};
    if (size < 2 || check->no_memory)
        return NULL;
    if (hgwi_texts_add(&all->texts, text, size, &span) != HGW_OK) {
        check->no_memory = 1;
        return NULL;
    }
    if ((double)hgwi_texts_words(&all->texts, span) < check->limits[HGWI_LIMIT_TWICE_WRITTEN_words])
        return NULL;
    return hgwi_span_key(check, &all->texts, span, key_size);
}

static void remember(twice *all, hgw_rec row, const char *text) {
    for (size_t at = 0, from = 0, size = 0, key_size = 0; text && (size = sentence(text, &at, &from)) > 0;) {
        const char *key = long_sentence(all, text + from, size, &key_size);
        if (!key || hgwi_idtree_find(&all->sentences, key, key_size) != 0)
            continue;
        if (all->count == all->room) {
            int32_t room = all->room * 2 + 16;
            hgw_rec *rows = hgwi_room(all->check, (size_t)room, sizeof *rows);
            if (!rows)
                return;
            if (all->count > 0)
                memcpy(rows, all->rows, (size_t)all->count * sizeof *rows);
            all->rows = rows;
            all->room = room;
        }
        if (hgwi_idtree_add(&all->sentences, key, key_size, all->count + 1) != HGW_OK) {
            all->check->no_memory = 1;
            return;
        }
        all->rows[all->count++] = row;
    }
}

static void remember_overviews(twice *all) {
    hgwi_check *check = all->check;
    const hgw_doc *doc = check->dossier;
    hgwi_recs overviews = hgwi_all(check, HGW_T_OVERVIEW_ROW);
    hgw_rec *rows = hgwi_room(check, (size_t)overviews.count, sizeof *rows);
    hgw_date newest = hgwi_newest_overview(check);
    int32_t count = 0;
    for (int32_t i = 0; rows && i < overviews.count; i++)
        if (hgwi_overview_asked(check, hgw_rec_parent(doc, overviews.at[i]), newest))
            rows[count++] = overviews.at[i];
    if (rows)
        hgwi_sort_ids(check, rows, count);
    for (int32_t i = 0; i < count && !check->no_memory; i++) {
        remember(all, rows[i], hgw_overview_row_data(doc, rows[i]));
        remember(all, rows[i], hgw_overview_row_wish(doc, rows[i]));
    }
}

/* How many sentences of the overview a plan has too; their rows go to `rows`, which has room for all sentences. */
static int32_t heard(twice *all, hgw_rec plan, int32_t number, hgw_rec *rows) {
    int32_t cells_count = 0, count = 0;
    hgwi_cell *cells = hgwi_plan_cells(all->check, all->check->dossier, plan, &cells_count);
    for (int32_t i = 0; cells && i < cells_count; i++) {
        const char *text = hgw_get_text(all->check->dossier, cells[i].rec, cells[i].field);
        for (size_t at = 0, from = 0, size = 0, key_size = 0; text && (size = sentence(text, &at, &from)) > 0;) {
            const char *key = long_sentence(all, text + from, size, &key_size);
            int32_t found = key ? hgwi_idtree_find(&all->sentences, key, key_size) : 0;
            if (found == 0 || all->heard_in[found - 1] == number)
                continue;
            all->heard_in[found - 1] = number;
            rows[count++] = all->rows[found - 1];
        }
    }
    return count;
}

void hgwi_rule_twice_written(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    twice all = {check, {0}, {0}, 0, NULL, 0, NULL};
    if (plans.count == 0)
        return;
    hgwi_texts_start(&all.texts, &check->pool);
    hgwi_idtree_start(&all.sentences, &check->pool);
    remember_overviews(&all);
    if (all.count == 0)
        return;
    all.heard_in = hgwi_room(check, (size_t)all.count, sizeof *all.heard_in);
    hgw_rec *rows = hgwi_room(check, (size_t)all.count, sizeof *rows);
    for (int32_t i = 0; rows && i < plans.count && !check->no_memory; i++) {
        int32_t count = hgwi_plan_in_use(check, plans.at[i]) ? heard(&all, plans.at[i], i + 1, rows) : 0;
        if (count == 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_number(check, draft, "n", count);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(check->dossier, plans.at[i]));
        hgwi_sort_ids(check, rows, count);
        for (int32_t j = 0; j < count; j++)
            if (j == 0 || rows[j] != rows[j - 1])
                hgwi_see(check, draft, check->dossier, rows[j]);
    }
}

/* ---- PLAN_TOO_LONG ---- */

void hgwi_rule_plan_too_long(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    hgwi_texts texts;
    hgwi_texts_start(&texts, &check->pool);
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++) {
        int32_t words = hgwi_plan_in_use(check, plans.at[i]) ? hgwi_plan_words(check, &texts, plans.at[i]) : 0;
        if ((double)words <= check->limits[HGWI_LIMIT_PLAN_TOO_LONG_words])
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(check->dossier, plans.at[i]));
        hgwi_say_number(check, draft, "n", words);
    }
}

/* ---- FILLER_CELLS ---- */

/* What fills a cell and says nothing; capitals and points are no matter. */
static const char *const fillers[] = {
    "n.v.t.", "niet van toepassing", "zie boven", "zie hierboven", "idem",           "x", "geen",
    "n/a",    "see above",           "ditto",     "none",          "not applicable",
};

enum { FILLERS = sizeof fillers / sizeof *fillers, LONGEST_FILLER = 40 };

typedef struct filling {
    hgwi_check *check;
    hgwi_texts texts;
    hgwi_idtree known;
} filling;

/* Strokes, points and blanks, at least one of them to be seen. */
static int only_marks(const char *text) {
    int seen = 0;
    while (*text) {
        uint32_t c = 0;
        text += hgwi_utf8_read(text, &c);
        int mark =
            c == '-' || c == '.' || c == '/' || c == '_' || (c >= 0x2010 && c <= 0x2015) || c == 0x2026 || c == 0x2212;
        if (!mark && !(c < 0x80 && blank((char)c)) && c != 0xA0)
            return 0;
        seen |= mark;
    }
    return seen;
}

static const char *words_of(filling *all, const char *text, size_t *size) {
    hgwi_span span = {0, 0};
    if (hgwi_texts_add(&all->texts, text, strlen(text), &span) != HGW_OK)
        all->check->no_memory = 1;
    return all->check->no_memory || span.end == span.first ? NULL : hgwi_span_key(all->check, &all->texts, span, size);
}

static int fills(filling *all, const char *text) {
    size_t size = 0;
    if (!text || !*text || strlen(text) > LONGEST_FILLER)
        return 0;
    if (only_marks(text))
        return 1;
    const char *key = words_of(all, text, &size);
    return key && hgwi_idtree_find(&all->known, key, size) != 0;
}

static int start_filling(filling *all, hgwi_check *check) {
    all->check = check;
    hgwi_texts_start(&all->texts, &check->pool);
    hgwi_idtree_start(&all->known, &check->pool);
    for (int i = 0; i < FILLERS; i++) {
        size_t size = 0;
        const char *key = words_of(all, fillers[i], &size);
        if (key && hgwi_idtree_add(&all->known, key, size, i + 1) == HGW_E_NOMEM)
            check->no_memory = 1;
    }
    return !check->no_memory;
}

/* One finding for a plan or an overview: `cells` of them, found at these records. */
static void say_filled(hgwi_check *check, hgw_rec holder, const hgwi_cell *cells, int32_t count) {
    if (count == 0 || (double)count < check->limits[HGWI_LIMIT_FILLER_CELLS_cells])
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, holder);
    hgwi_say_number(check, draft, "n", count);
    hgwi_say_number(check, draft, "overview", hgw_rec_type(check->dossier, holder) == HGW_T_GROUP_OVERVIEW);
    hgwi_say_quote(check, draft, "quote", hgw_get_text(check->dossier, cells[0].rec, cells[0].field));
    for (int32_t i = 0; i < count; i++)
        if (i == 0 || cells[i].rec != cells[i - 1].rec)
            hgwi_see(check, draft, check->dossier, cells[i].rec);
}

/* The records of a list that are visible, by id. */
static hgw_rec *list_of(hgwi_check *check, hgw_rec holder, hgw_field list, int32_t *count) {
    int32_t n = hgw_rec_count(check->dossier, holder, list);
    hgw_rec *recs = hgwi_room(check, (size_t)n, sizeof *recs);
    *count = 0;
    for (int32_t i = 0; recs && i < n; i++)
        if (check->visible[hgw_rec_at(check->dossier, holder, list, i)])
            recs[(*count)++] = hgw_rec_at(check->dossier, holder, list, i);
    if (recs)
        hgwi_sort_ids(check, recs, *count);
    return recs;
}

static void look_in(filling *all, hgw_rec holder, hgw_field list, const hgw_field *fields, int32_t field_count) {
    hgwi_check *check = all->check;
    int32_t count = 0, found = 0;
    hgw_rec *recs = list_of(check, holder, list, &count);
    hgwi_cell *cells = hgwi_room(check, (size_t)count * (size_t)field_count, sizeof *cells);
    for (int32_t i = 0; cells && i < count; i++)
        for (int32_t j = 0; j < field_count; j++)
            if (fills(all, hgw_get_text(check->dossier, recs[i], fields[j])))
                cells[found++] = (hgwi_cell){recs[i], fields[j]};
    say_filled(check, holder, cells, found);
}

void hgwi_rule_filler_cells(hgwi_check *check) {
    static const hgw_field of_plan[] = {HGW_PLAN_ITEM_TEXT};
    static const hgw_field of_row[] = {HGW_OVERVIEW_ROW_DATA, HGW_OVERVIEW_ROW_WISH};
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN), overviews = hgwi_all(check, HGW_T_GROUP_OVERVIEW);
    hgw_date newest = hgwi_newest_overview(check);
    filling all;
    if (plans.count + overviews.count == 0 || !start_filling(&all, check))
        return;
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++)
        if (hgwi_plan_in_use(check, plans.at[i]))
            look_in(&all, plans.at[i], HGW_PLAN_PLAN_ITEMS, of_plan, 1);
    for (int32_t i = 0; i < overviews.count && !check->no_memory; i++)
        if (hgwi_overview_asked(check, overviews.at[i], newest))
            look_in(&all, overviews.at[i], HGW_GROUP_OVERVIEW_ROWS, of_row, 2);
}

/* ---- PUPIL_TEXT_IN_PLAN ---- */

static int about_pupils(const hgw_doc *doc, hgw_rec item) {
    int32_t kind = hgw_plan_item_kind(doc, item);
    return kind == HGW_PLAN_ITEM_KIND_PUPIL || kind == HGW_PLAN_ITEM_KIND_FACTOR;
}

static int has_approaches(const hgw_doc *doc, hgw_rec row) {
    return hgw_overview_row_approaches_count(doc, row) > 0;
}

static void say_misplaced(hgwi_check *check, hgw_rec holder, hgw_field list,
                          int (*misplaced)(const hgw_doc *doc, hgw_rec rec)) {
    int32_t count = 0, found = 0;
    hgw_rec *recs = list_of(check, holder, list, &count);
    for (int32_t i = 0; i < count; i++)
        if (misplaced(check->dossier, recs[i]))
            recs[found++] = recs[i];
    if (found == 0)
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, holder);
    hgwi_say_number(check, draft, "n", found);
    hgwi_say_number(check, draft, "overview", list == HGW_GROUP_OVERVIEW_ROWS);
    for (int32_t i = 0; i < found; i++)
        hgwi_see(check, draft, check->dossier, recs[i]);
}

/* Plans for a child are about that child. */
static int for_the_group(const hgw_doc *doc, hgw_rec plan) {
    int32_t kind = hgw_plan_kind(doc, plan);
    return kind == HGW_PLAN_KIND_COURSE || kind == HGW_PLAN_KIND_PERIOD || kind == HGW_PLAN_KIND_BLOCK;
}

void hgwi_rule_pupil_text_in_plan(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN), overviews = hgwi_all(check, HGW_T_GROUP_OVERVIEW);
    hgw_date newest = hgwi_newest_overview(check);
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++)
        if (for_the_group(check->dossier, plans.at[i]) && hgwi_plan_in_use(check, plans.at[i]))
            say_misplaced(check, plans.at[i], HGW_PLAN_PLAN_ITEMS, about_pupils);
    for (int32_t i = 0; i < overviews.count && !check->no_memory; i++)
        if (hgwi_overview_asked(check, overviews.at[i], newest))
            say_misplaced(check, overviews.at[i], HGW_GROUP_OVERVIEW_ROWS, has_approaches);
}
