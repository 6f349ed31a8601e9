/* plan_texts.c: which texts a plan has, and what the rules that compare them share. */
#include <string.h>

#include "p7_texts.h"

static int there(const hgwi_check *check, const hgw_doc *doc, hgw_rec rec) {
    return rec != 0 && (doc != check->dossier || check->visible[rec]);
}

hgwi_cell *hgwi_plan_cells(hgwi_check *check, const hgw_doc *doc, hgw_rec plan, int32_t *count) {
    int32_t items = hgw_plan_plan_items_count(doc, plan), deviations = hgw_plan_deviations_count(doc, plan);
    int32_t goals = hgw_plan_goals_count(doc, plan), approaches = hgw_plan_approaches_count(doc, plan), n = 0;
    size_t most = (size_t)items + (size_t)deviations + (size_t)goals + (size_t)approaches + 2;
    hgwi_cell *cells = hgwi_room(check, most, sizeof *cells);
    *count = 0;
    if (!cells)
        return NULL;
    cells[n++] = (hgwi_cell){plan, HGW_PLAN_TITLE};
    cells[n++] = (hgwi_cell){plan, HGW_PLAN_QUOTE};
    for (int32_t i = 0; i < items; i++)
        cells[n++] = (hgwi_cell){hgw_plan_plan_items_at(doc, plan, i), HGW_PLAN_ITEM_TEXT};
    for (int32_t i = 0; i < deviations; i++)
        cells[n++] = (hgwi_cell){hgw_plan_deviations_at(doc, plan, i), HGW_DEVIATION_TEXT};
    for (int32_t i = 0; i < goals; i++)
        if (there(check, doc, hgw_plan_goals_at(doc, plan, i)))
            cells[n++] = (hgwi_cell){hgw_plan_goals_at(doc, plan, i), HGW_GOAL_TEXT};
    for (int32_t i = 0; i < approaches; i++)
        if (there(check, doc, hgw_plan_approaches_at(doc, plan, i)))
            cells[n++] = (hgwi_cell){hgw_plan_approaches_at(doc, plan, i), HGW_APPROACH_TEXT};
    *count = n;
    return cells;
}

int hgwi_plan_in_use(const hgwi_check *check, hgw_rec plan) {
    hgw_date first = 0, last = 0;
    if (!hgwi_plan_lives(check->dossier, plan))
        return 0;
    hgwi_plan_days(check, plan, &first, &last);
    return !hgwi_over(check, last);
}

hgwi_span hgwi_add_cell(hgwi_check *check, hgwi_texts *texts, const hgw_doc *doc, hgwi_cell cell) {
    const char *text = hgw_get_text(doc, cell.rec, cell.field);
    hgwi_span span = {texts->count, texts->count};
    if (text && *text && !check->no_memory && hgwi_texts_add(texts, text, strlen(text), &span) != HGW_OK)
        check->no_memory = 1;
    return span;
}

int32_t *hgwi_run_marks(hgwi_check *check, hgwi_texts *texts) {
    if (!check->no_memory && hgwi_texts_runs(texts) != HGW_OK)
        check->no_memory = 1;
    return hgwi_room(check, (size_t)texts->run_count + 1, sizeof(int32_t));
}

int hgwi_is_share(int32_t part, int32_t words, double percent) {
    return part > 0 && (double)part * 100 >= percent * (double)words;
}

const char *hgwi_span_key(hgwi_check *check, const hgwi_texts *texts, hgwi_span span, size_t *size) {
    char digits[HGWI_NUMBER_ROOM];
    char *key = hgwi_room(check, (size_t)(span.end - span.first) + 1, 12);
    *size = 0;
    for (int32_t i = span.first; key && i < span.end; i++) {
        size_t count = hgwi_int_show(texts->at[i], digits);
        memcpy(key + *size, digits, count);
        *size += count;
        key[(*size)++] = ',';
    }
    return key;
}

int32_t hgwi_plan_words(hgwi_check *check, hgwi_texts *texts, hgw_rec plan) {
    int32_t count = 0;
    hgwi_span all = {texts->count, texts->count};
    hgwi_cell *cells = hgwi_plan_cells(check, check->dossier, plan, &count);
    for (int32_t i = 0; i < count && cells; i++)
        if (cells[i].field != HGW_GOAL_TEXT && cells[i].field != HGW_APPROACH_TEXT)
            all.end = hgwi_add_cell(check, texts, check->dossier, cells[i]).end;
    return check->no_memory ? 0 : hgwi_texts_words(texts, all);
}
