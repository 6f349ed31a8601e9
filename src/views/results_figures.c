/* results_figures.c: the numbers behind the sentences of an evaluation, for who wants to work them out again. */
#include <hgw/accessors.h>

#include <math.h>
#include <string.h>

#include "results_draw.h"

static const double USUAL_HIGH = 0.8, USUAL_LOW = 0.2;

void hgwi_view_results_real(const hgwi_view_results *r, double figure, int decimals) {
    char room[HGWI_NUMBER_ROOM];
    double scale = decimals == 2 ? 100 : (decimals == 1 ? 10 : 1), rounded = floor(fabs(figure) * scale + 0.5) / scale;
    size_t size = hgwi_real_show(figure < 0 && rounded > 0 ? -rounded : rounded, room);
    hgwi_view_real(r->page, room, size);
}

/* A column: a field of a record, as a number with so many decimals. */
typedef struct column {
    hgwi_word title;
    hgw_field field;
    int decimals;
} column;

/* Nothing is certain: rounding makes no 0 and no 1. */
static void say_chance(const hgwi_view_results *r, double chance) {
    if (chance < 0.005)
        hgwi_say(r->page, HGWI_WORD_FIGURE_SMALL);
    else if (chance > 0.995)
        hgwi_say(r->page, HGWI_WORD_FIGURE_LARGE);
    else
        hgwi_view_results_real(r, chance, 2);
}

static void draw_cell(const hgwi_view_results *r, hgw_rec rec, const column *c) {
    hgwi_page_block(r->page, HGWI_BLOCK_CELL, HGWI_CELL_RIGHT);
    if (!hgw_has(r->doc, rec, c->field))
        return;
    if (hgwi_field_row_of(c->field)->kind == HGW_K_INT)
        hgwi_page_int(r->page, hgw_get_int(r->doc, rec, c->field));
    else if (c->title == HGWI_WORD_FIGURE_CHANCE)
        say_chance(r, hgw_get_real(r->doc, rec, c->field));
    else
        hgwi_view_results_real(r, hgw_get_real(r->doc, rec, c->field), c->decimals);
}

static void draw_head(const hgwi_view_results *r, hgwi_word heading, const column *columns, int count) {
    hgwi_page_block(r->page, HGWI_BLOCK_HEADING, 3);
    hgwi_say(r->page, heading);
    hgwi_page_block(r->page, HGWI_BLOCK_TABLE, count + 1);
    hgwi_page_block(r->page, HGWI_BLOCK_CELL, HGWI_CELL_LEFT);
    hgwi_say(r->page, HGWI_WORD_RESULTS_PUPIL);
    for (int i = 0; i < count; i++) {
        hgwi_page_block(r->page, HGWI_BLOCK_CELL, HGWI_CELL_RIGHT);
        hgwi_say(r->page, columns[i].title);
    }
}

static void draw_name(const hgwi_view_results *r, hgw_rec pupil) {
    const char *id = hgw_pupil_result_pupil(r->doc, pupil);
    const hgw_doc *where = NULL;
    hgwi_page_block(r->page, HGWI_BLOCK_CELL, HGWI_CELL_LEFT);
    hgw_rec found = hgwi_visible(id) ? hgwi_follow(r->view, hgwi_field_row_of(HGW_PUPIL_RESULT_PUPIL), id, &where) : 0;
    if (found)
        hgwi_say_name(r->view, where, found, HGWI_NAME_COLUMNS);
    else
        hgwi_page_text(r->page, HGWI_RUN_ID, id);
}

/* ---- lines ---- */

static const column of_line[] = {
    {HGWI_WORD_FIGURE_POINTS, HGW_SERIES_RESULT_POINTS, 0},
    {HGWI_WORD_FIGURE_NOW, HGW_SERIES_RESULT_LEVEL_NOW, 1},
    {HGWI_WORD_FIGURE_LOWER, HGW_SERIES_RESULT_LOWER, 1},
    {HGWI_WORD_FIGURE_UPPER, HGW_SERIES_RESULT_UPPER, 1},
    {HGWI_WORD_FIGURE_NEEDED, HGW_SERIES_RESULT_NEEDED_FROM_NOW, 2},
    {HGWI_WORD_FIGURE_PACE, HGW_SERIES_RESULT_PACE, 2},
    {HGWI_WORD_FIGURE_CHANCE, HGW_SERIES_RESULT_CHANCE, 2},
};

enum { OF_LINE = sizeof of_line / sizeof *of_line };

void hgwi_view_results_lines(const hgwi_view_results *r, hgw_rec aim) {
    int begun = 0;
    for (int32_t i = 0, n = hgw_aim_result_pupils_count(r->doc, aim); i < n; i++) {
        hgw_rec pupil = hgw_aim_result_pupils_at(r->doc, aim, i);
        for (int32_t j = 0, m = hgw_pupil_result_series_count(r->doc, pupil); j < m; j++) {
            hgw_rec series = hgw_pupil_result_series_at(r->doc, pupil, j);
            if (!hgw_has(r->doc, series, HGW_SERIES_RESULT_LEVEL_NOW))
                continue;
            if (!begun++)
                draw_head(r, HGWI_WORD_FIGURES_LINE, of_line, OF_LINE);
            draw_name(r, pupil);
            for (int c = 0; c < OF_LINE; c++)
                draw_cell(r, series, &of_line[c]);
        }
    }
    if (begun)
        hgwi_page_block(r->page, HGWI_BLOCK_TABLE_END, 0);
}

/* ---- growth ---- */

static const column of_growth[] = {
    {HGWI_WORD_FIGURE_BEFORE, HGW_PUPIL_RESULT_SCORE_BEFORE, 1},
    {HGWI_WORD_FIGURE_SCORE, HGW_PUPIL_RESULT_SCORE, 1},
    {HGWI_WORD_FIGURE_CHANCE, HGW_PUPIL_RESULT_CHANCE, 2},
    {HGWI_WORD_FIGURE_RCI, HGW_PUPIL_RESULT_RCI, 2},
    {HGWI_WORD_FIGURE_POGO, HGW_PUPIL_RESULT_POGO, 0},
    {HGWI_WORD_FIGURE_D_LOWER, HGW_PUPIL_RESULT_D_LOWER, 2},
    {HGWI_WORD_FIGURE_D_UPPER, HGW_PUPIL_RESULT_D_UPPER, 2},
};

enum { OF_GROWTH = sizeof of_growth / sizeof *of_growth };

void hgwi_view_results_growth(const hgwi_view_results *r, hgw_rec aim) {
    int begun = 0;
    for (int32_t i = 0, n = hgw_aim_result_pupils_count(r->doc, aim); i < n; i++) {
        hgw_rec pupil = hgw_aim_result_pupils_at(r->doc, aim, i);
        if (!hgw_has(r->doc, pupil, HGW_PUPIL_RESULT_SCORE_BEFORE))
            continue;
        if (!begun++)
            draw_head(r, HGWI_WORD_FIGURES_GROWTH, of_growth, OF_GROWTH);
        draw_name(r, pupil);
        for (int c = 0; c < OF_GROWTH; c++)
            draw_cell(r, pupil, &of_growth[c]);
    }
    if (begun)
        hgwi_page_block(r->page, HGWI_BLOCK_TABLE_END, 0);
}

/* ---- the rest ---- */

void hgwi_view_results_overlap(const hgwi_view_results *r, hgw_rec approach) {
    if (!hgw_has(r->doc, approach, HGW_APPROACH_RESULT_NAP))
        return;
    hgwi_say(r->page, HGWI_WORD_SEMICOLON);
    hgwi_say(r->page, HGWI_WORD_FIGURE_NAP);
    hgwi_view_results_real(r, hgw_approach_result_nap(r->doc, approach), 2);
    if (!hgw_has(r->doc, approach, HGW_APPROACH_RESULT_NAP_LOWER))
        return;
    hgwi_say(r->page, HGWI_WORD_CHECK_LIMIT_OPEN);
    hgwi_view_results_real(r, hgw_approach_result_nap_lower(r->doc, approach), 2);
    hgwi_say(r->page, HGWI_WORD_FIGURE_TO);
    hgwi_view_results_real(r, hgw_approach_result_nap_upper(r->doc, approach), 2);
    hgwi_say(r->page, HGWI_WORD_CHECK_LIMIT_END);
}

/* What a setting is called for people; its name when the model does not know it. */
static const hgwi_field_row *row_of(const char *name) {
    for (int32_t i = 0, n = hgw_field_count(HGW_T_EVALUATE_OPTIONS); name && i < n; i++) {
        const hgwi_field_row *row = hgwi_field_row_of(hgw_field_at(HGW_T_EVALUATE_OPTIONS, i));
        if (strcmp(row->name, name) == 0)
            return row;
    }
    return NULL;
}

static double setting(const hgwi_view_results *r, const char *name, double usual) {
    for (int32_t i = 0, n = hgw_results_settings_count(r->doc, HGW_ROOT); i < n; i++) {
        hgw_rec rec = hgw_results_settings_at(r->doc, HGW_ROOT, i);
        const char *its = hgw_result_setting_name(r->doc, rec);
        if (its && strcmp(its, name) == 0)
            return hgw_result_setting_value(r->doc, rec);
    }
    return usual;
}

void hgwi_view_results_limits(const hgwi_view_results *r) {
    double high = setting(r, "p_hi", USUAL_HIGH), low = setting(r, "p_lo", USUAL_LOW);
    if (hgw_results_kind(r->doc, HGW_ROOT) != HGW_EVALUATION_KIND_INTERIM || (high == USUAL_HIGH && low == USUAL_LOW))
        return;
    hgwi_page_block(r->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(r->page, HGWI_WORD_RESULTS_LIMITS);
    hgwi_say(r->page, HGWI_WORD_RESULTS_LIMIT_HIGH);
    hgwi_view_results_real(r, 100 * high, 1);
    hgwi_say(r->page, HGWI_WORD_RESULTS_LIMIT_LOW);
    hgwi_view_results_real(r, 100 * low, 1);
    hgwi_say(r->page, HGWI_WORD_RESULTS_LIMIT_END);
}

void hgwi_view_results_settings(const hgwi_view_results *r) {
    int32_t count = hgw_results_settings_count(r->doc, HGW_ROOT);
    if (count == 0)
        return;
    hgwi_page_block(r->page, HGWI_BLOCK_HEADING, 2);
    hgwi_say(r->page, HGWI_WORD_RESULTS_SETTINGS);
    for (int32_t i = 0; i < count; i++) {
        hgw_rec rec = hgw_results_settings_at(r->doc, HGW_ROOT, i);
        hgwi_page_block(r->page, HGWI_BLOCK_LINE, 0);
        const char *name = hgw_result_setting_name(r->doc, rec);
        const hgwi_field_row *row = row_of(name);
        hgwi_page_text(r->page, HGWI_RUN_LABEL, row ? row->label[r->page->part == 1] : name);
        hgwi_view_results_real(r, hgw_result_setting_value(r->doc, rec), 2);
    }
    hgwi_page_block(r->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(r->page, HGWI_WORD_RESULTS_METHOD);
    hgwi_page_int(r->page, hgw_results_method_version(r->doc, HGW_ROOT));
}
