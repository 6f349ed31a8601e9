/* results_view.c: an evaluation for who must do something with it: by aim how it stands with the group and with each
 * pupil, and what was done.  Pupils stand by what is said of them, and within that as the dossier lists them. */
#include <hgw/accessors.h>

#include <string.h>

#include "results_draw.h"

/* ---- records by name ---- */

/* A record of another document, by name, else its id; 0: the field is not set. */
static int say_link(const hgwi_view_results *r, hgw_rec rec, hgw_field field, size_t columns) {
    const char *id = hgw_get_text(r->doc, rec, field);
    const hgw_doc *where = NULL;
    if (!hgwi_visible(id))
        return 0;
    hgw_rec found = hgwi_follow(r->view, hgwi_field_row_of(field), id, &where);
    if (found)
        hgwi_say_name(r->view, where, found, columns);
    else
        hgwi_page_text(r->page, HGWI_RUN_ID, id);
    return 1;
}

/* A token of a later version is shown as it is spelled. */
static void say_enum(const hgwi_view_results *r, hgw_rec rec, hgw_field field) {
    int64_t number = hgw_get_int(r->doc, rec, field);
    int32_t lang = r->page->part ? HGW_LANG_EN : HGW_LANG_NL;
    size_t size = 0;
    if (number == HGW_UNKNOWN_TOKEN) {
        const char *token = hgwi_unknown_token(r->doc, rec, field, 0, &size);
        hgwi_page_run(r->page, HGWI_RUN_USER, token, size);
        return;
    }
    hgwi_page_text(r->page, HGWI_RUN_OWN, hgw_enum_label(hgwi_field_row_of(field)->enumeration, (int32_t)number, lang));
}

static void draw_line(const hgwi_view_results *r, hgwi_word label) {
    hgwi_page_block(r->page, HGWI_BLOCK_LINE, 0);
    hgwi_say_label(r->page, label);
}

/* ---- the top ---- */

static void draw_top(const hgwi_view_results *r, const char *title) {
    int64_t look = hgw_results_look(r->doc, HGW_ROOT), kind = hgw_results_kind(r->doc, HGW_ROOT);
    const char *own = hgw_results_title(r->doc, HGW_ROOT);
    hgw_date day = hgw_results_evaluated_on(r->doc, HGW_ROOT);
    hgwi_page_block(r->page, HGWI_BLOCK_TITLE, 0);
    if (hgwi_visible(title) || hgwi_visible(own))
        hgwi_say_cut(r->view, hgwi_visible(title) ? title : own, 0);
    else
        hgwi_say(r->page, HGWI_WORD_RESULTS_TITLE);
    if (hgw_has(r->doc, HGW_ROOT, HGW_RESULTS_DOSSIER)) {
        draw_line(r, HGWI_WORD_LOOKED_AT);
        say_link(r, HGW_ROOT, HGW_RESULTS_DOSSIER, 0);
    }
    if (day) {
        draw_line(r, HGWI_WORD_LOOKED_ON);
        hgwi_view_date(r->page, day);
    }
    if (hgw_has(r->doc, HGW_ROOT, HGW_RESULTS_TIME_UNIT)) {
        draw_line(r, HGWI_WORD_RESULTS_UNIT);
        say_enum(r, HGW_ROOT, HGW_RESULTS_TIME_UNIT);
    }
    if (look > 0) {
        draw_line(r, HGWI_WORD_RESULTS_LOOK);
        hgwi_page_int(r->page, look);
    }
    hgwi_view_results_limits(r);
    hgwi_page_block(r->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(r->page, HGWI_WORD_RESULTS_INTRO);
    if (kind == HGW_EVALUATION_KIND_INTERIM)
        hgwi_say(r->page, HGWI_WORD_RESULTS_INTRO_INTERIM);
}

/* ---- what is aimed at ---- */

static void draw_heading(const hgwi_view_results *r, hgw_rec aim) {
    const char *text = hgw_aim_result_text(r->doc, aim);
    hgwi_page_block(r->page, HGWI_BLOCK_HEADING, 2);
    if (hgwi_visible(text))
        hgwi_say_cut(r->view, text, 0);
    else if (!say_link(r, aim, HGW_AIM_RESULT_GOAL, 0) && !say_link(r, aim, HGW_AIM_RESULT_OUTCOME, 0))
        hgwi_say(r->page, HGWI_WORD_RESULTS_AIM);
}

static void draw_target(const hgwi_view_results *r, hgw_rec aim) {
    const char *grading = hgw_aim_result_target_grading(r->doc, aim);
    int score = hgw_has(r->doc, aim, HGW_AIM_RESULT_TARGET);
    if (!score && !hgwi_visible(grading))
        return;
    draw_line(r, HGWI_WORD_RESULTS_TARGET);
    if (score)
        hgwi_view_results_real(r, hgw_aim_result_target(r->doc, aim), 2);
    else
        hgwi_say_cut(r->view, grading, HGWI_NAME_COLUMNS);
    if (hgw_has(r->doc, aim, HGW_AIM_RESULT_INSTRUMENT)) {
        hgwi_say(r->page, HGWI_WORD_RESULTS_ON);
        say_link(r, aim, HGW_AIM_RESULT_INSTRUMENT, HGWI_NAME_COLUMNS);
    }
}

static void draw_due(const hgwi_view_results *r, hgw_rec aim) {
    hgw_date due = hgw_aim_result_due_on(r->doc, aim);
    if (!due)
        return;
    draw_line(r, HGWI_WORD_RESULTS_DUE);
    hgwi_view_date(r->page, due);
    if (hgw_aim_result_due_from_window(r->doc, aim))
        hgwi_say(r->page, HGWI_WORD_RESULTS_WINDOW);
}

/* Progress on the goal and effect of the approach are two things. */
static void draw_team(const hgwi_view_results *r, hgw_rec aim) {
    if (hgw_has(r->doc, aim, HGW_AIM_RESULT_STATUS)) {
        draw_line(r, HGWI_WORD_RESULTS_STATUS);
        say_enum(r, aim, HGW_AIM_RESULT_STATUS);
    }
    if (hgw_has(r->doc, aim, HGW_AIM_RESULT_EFFECT)) {
        draw_line(r, HGWI_WORD_RESULTS_EFFECT);
        say_enum(r, aim, HGW_AIM_RESULT_EFFECT);
    }
}

static void draw_group(const hgwi_view_results *r, hgw_rec aim) {
    for (int32_t i = 0, n = hgw_aim_result_group_results_count(r->doc, aim); i < n; i++) {
        hgw_rec group = hgw_aim_result_group_results_at(r->doc, aim, i);
        const char *message = hgw_group_result_message(r->doc, group);
        if (!hgwi_visible(message))
            continue;
        hgwi_page_block(r->page, HGWI_BLOCK_PARAGRAPH, 0);
        hgwi_page_text(r->page, HGWI_RUN_USER, message);
    }
}

/* ---- pupils ---- */

/* Under which heading a pupil stands. */
enum { ON_COURSE, REACHED, TOO_EARLY, NOT_REACHED, ADJUST, OTHER, HEADINGS };

static const hgwi_word headings[HEADINGS] = {
    [ON_COURSE] = HGWI_WORD_RESULTS_ON_COURSE, [REACHED] = HGWI_WORD_RESULTS_REACHED,
    [TOO_EARLY] = HGWI_WORD_RESULTS_TOO_EARLY, [NOT_REACHED] = HGWI_WORD_RESULTS_NOT_REACHED,
    [ADJUST] = HGWI_WORD_RESULTS_ADJUST,       [OTHER] = HGWI_WORD_RESULTS_OTHER,
};

static int heading_of(const hgwi_view_results *r, hgw_rec pupil) {
    if (hgw_has(r->doc, pupil, HGW_PUPIL_RESULT_ATTAINED))
        return hgw_pupil_result_attained(r->doc, pupil) ? REACHED : NOT_REACHED;
    switch (hgw_pupil_result_verdict(r->doc, pupil)) {
    case HGW_VERDICT_ON_COURSE:
        return ON_COURSE;
    case HGW_VERDICT_ADJUST:
        return ADJUST;
    case HGW_VERDICT_TOO_LITTLE_EVIDENCE:
        return TOO_EARLY;
    default:
        return OTHER;
    }
}

static void draw_pupil(const hgwi_view_results *r, hgw_rec pupil) {
    const char *message = hgw_pupil_result_message(r->doc, pupil);
    hgwi_page_block(r->page, HGWI_BLOCK_ITEM, 0);
    int named = say_link(r, pupil, HGW_PUPIL_RESULT_PUPIL, HGWI_NAME_COLUMNS);
    if (named && hgwi_visible(message))
        hgwi_say(r->page, HGWI_WORD_COLON);
    hgwi_page_text(r->page, HGWI_RUN_USER, message);
}

/* What to do first. */
static void draw_hint(const hgwi_view_results *r, int heading) {
    if (heading != ADJUST)
        return;
    hgwi_page_block(r->page, HGWI_BLOCK_PARAGRAPH, 0);
    hgwi_say(r->page, HGWI_WORD_RESULTS_ADJUST_HINT);
}

static void draw_pupils(const hgwi_view_results *r, hgw_rec aim) {
    int32_t count = hgw_aim_result_pupils_count(r->doc, aim);
    for (int heading = 0; heading < HEADINGS && r->page->status == HGW_OK; heading++) {
        int begun = 0;
        for (int32_t i = 0; i < count; i++) {
            hgw_rec pupil = hgw_aim_result_pupils_at(r->doc, aim, i);
            if (heading_of(r, pupil) != heading)
                continue;
            if (!begun++) {
                hgwi_page_block(r->page, HGWI_BLOCK_HEADING, 3);
                hgwi_say(r->page, headings[heading]);
                draw_hint(r, heading);
            }
            draw_pupil(r, pupil);
        }
    }
    if (count > 0 && r->view->show_all) {
        hgwi_view_results_lines(r, aim);
        hgwi_view_results_growth(r, aim);
    }
}

/* ---- what was done ---- */

static void heading_once(const hgwi_view_results *r, int *begun, hgwi_word heading) {
    if ((*begun)++)
        return;
    hgwi_page_block(r->page, HGWI_BLOCK_HEADING, 3);
    hgwi_say(r->page, heading);
}

/* The text, else the name of what is linked. */
static void draw_done(const hgwi_view_results *r, hgw_rec rec, hgw_field text, hgw_field link) {
    const char *words = hgw_get_text(r->doc, rec, text);
    hgwi_page_block(r->page, HGWI_BLOCK_ITEM, 0);
    if (hgwi_visible(words))
        hgwi_say_cut(r->view, words, 0);
    else
        say_link(r, rec, link, 0);
}

static void also(const hgwi_view_results *r, hgw_rec rec, hgw_field field, hgwi_word label) {
    if (!hgw_has(r->doc, rec, field))
        return;
    hgwi_say(r->page, HGWI_WORD_SEMICOLON);
    hgwi_say(r->page, label);
    say_enum(r, rec, field);
}

static void draw_approaches(const hgwi_view_results *r, hgw_rec aim) {
    int begun = 0;
    for (int32_t i = 0, n = hgw_aim_result_approaches_count(r->doc, aim); i < n; i++) {
        hgw_rec approach = hgw_aim_result_approaches_at(r->doc, aim, i);
        hgw_date began = hgw_approach_result_started_on(r->doc, approach);
        heading_once(r, &begun, HGWI_WORD_RESULTS_DONE);
        draw_done(r, approach, HGW_APPROACH_RESULT_TEXT, HGW_APPROACH_RESULT_APPROACH);
        if (began) {
            hgwi_say(r->page, HGWI_WORD_RESULTS_SINCE);
            hgwi_view_date(r->page, began);
        }
        if (hgw_has(r->doc, aim, HGW_AIM_RESULT_OUTCOME) && hgw_has(r->doc, approach, HGW_APPROACH_RESULT_GOAL)) {
            hgwi_say(r->page, HGWI_WORD_RESULTS_WITH_GOAL);
            say_link(r, approach, HGW_APPROACH_RESULT_GOAL, HGWI_NAME_COLUMNS);
        }
        also(r, approach, HGW_APPROACH_RESULT_STATUS, HGWI_WORD_RESULTS_GOAL_STATUS);
        also(r, approach, HGW_APPROACH_RESULT_EFFECT, HGWI_WORD_RESULTS_GOAL_EFFECT);
        if (r->view->show_all)
            hgwi_view_results_overlap(r, approach);
    }
}

/* What helped first. */
static void draw_factors(const hgwi_view_results *r, hgw_rec aim, int32_t kind, hgwi_word heading) {
    int begun = 0;
    for (int32_t i = 0, n = hgw_aim_result_factors_count(r->doc, aim); i < n; i++) {
        hgw_rec factor = hgw_aim_result_factors_at(r->doc, aim, i);
        if (hgw_factor_result_kind(r->doc, factor) != kind)
            continue;
        heading_once(r, &begun, heading);
        draw_done(r, factor, HGW_FACTOR_RESULT_TEXT, HGW_FACTOR_RESULT_FACTOR);
        also(r, factor, HGW_FACTOR_RESULT_STATUS, HGWI_WORD_RESULTS_GOAL_STATUS);
    }
}

static void draw_adjustments(const hgwi_view_results *r, hgw_rec aim) {
    int begun = 0;
    for (int32_t i = 0, n = hgw_aim_result_adjustments_count(r->doc, aim); i < n; i++) {
        hgw_rec adjustment = hgw_aim_result_adjustments_at(r->doc, aim, i);
        hgw_date day = hgw_adjustment_result_decided_on(r->doc, adjustment);
        heading_once(r, &begun, HGWI_WORD_RESULTS_CHANGED);
        draw_done(r, adjustment, HGW_ADJUSTMENT_RESULT_TEXT, HGW_ADJUSTMENT_RESULT_ADJUSTMENT);
        if (day) {
            hgwi_say(r->page, HGWI_WORD_COVERAGE_ON);
            hgwi_view_date(r->page, day);
        }
    }
}

static void draw_aim(const hgwi_view_results *r, hgw_rec aim) {
    draw_heading(r, aim);
    draw_target(r, aim);
    draw_due(r, aim);
    draw_team(r, aim);
    draw_group(r, aim);
    draw_pupils(r, aim);
    draw_approaches(r, aim);
    draw_factors(r, aim, HGW_FACTOR_KIND_STIMULATING, HGWI_WORD_RESULTS_HELPED);
    draw_factors(r, aim, HGW_FACTOR_KIND_HINDERING, HGWI_WORD_RESULTS_HINDERED);
    draw_adjustments(r, aim);
}

/* ---- of whom or what nothing is said ---- */

static int same_text(const hgwi_view_results *r, hgw_rec one, hgw_rec other, hgw_field field) {
    const char *left = hgw_get_text(r->doc, one, field), *right = hgw_get_text(r->doc, other, field);
    return left && right ? strcmp(left, right) == 0 : left == right;
}

/* The same of the same outcome or goal: told once, with all names. */
static int same_left(const hgwi_view_results *r, hgw_rec one, hgw_rec other) {
    return same_text(r, one, other, HGW_LEFT_OUT_OUTCOME) && same_text(r, one, other, HGW_LEFT_OUT_GOAL) &&
           same_text(r, one, other, HGW_LEFT_OUT_MESSAGE) &&
           hgw_left_out_reason(r->doc, one) == hgw_left_out_reason(r->doc, other);
}

static void draw_left(const hgwi_view_results *r, hgw_rec left) {
    hgwi_page_block(r->page, HGWI_BLOCK_ITEM, 0);
    if (!say_link(r, left, HGW_LEFT_OUT_OUTCOME, HGWI_NAME_COLUMNS))
        say_link(r, left, HGW_LEFT_OUT_GOAL, HGWI_NAME_COLUMNS);
    hgwi_say(r->page, HGWI_WORD_COLON);
    if (hgwi_visible(hgw_left_out_message(r->doc, left)))
        hgwi_page_text(r->page, HGWI_RUN_USER, hgw_left_out_message(r->doc, left));
    else
        say_enum(r, left, HGW_LEFT_OUT_REASON);
}

static void draw_left_out(const hgwi_view_results *r) {
    int32_t count = hgw_results_left_out_count(r->doc, HGW_ROOT);
    hgw_rec before = 0;
    for (int32_t i = 0; i < count; i++) {
        hgw_rec left = hgw_results_left_out_at(r->doc, HGW_ROOT, i);
        if (i == 0) {
            hgwi_page_block(r->page, HGWI_BLOCK_HEADING, 2);
            hgwi_say(r->page, HGWI_WORD_RESULTS_LEFT_OUT);
        }
        int again = before && same_left(r, before, left);
        if (!again)
            draw_left(r, left);
        if (hgw_has(r->doc, left, HGW_LEFT_OUT_PUPIL))
            hgwi_say(r->page, again ? HGWI_WORD_COMMA : HGWI_WORD_RESULTS_WHO);
        say_link(r, left, HGW_LEFT_OUT_PUPIL, HGWI_NAME_COLUMNS);
        before = left;
    }
}

void hgwi_draw_results(hgwi_view *view, const hgw_doc *doc, const char *title) {
    hgwi_view_results r = {view, &view->page, doc};
    hgw_date day = hgw_results_evaluated_on(doc, HGW_ROOT);
    int32_t count = hgw_results_aims_count(doc, HGW_ROOT);
    hgwi_page_block(r.page, HGWI_BLOCK_PART, hgwi_column_of(view, doc, HGW_RESULTS_LANG));
    draw_top(&r, title);
    if (count == 0) {
        hgwi_page_block(r.page, HGWI_BLOCK_PARAGRAPH, 0);
        hgwi_say(r.page, HGWI_WORD_RESULTS_NONE);
    }
    for (int32_t i = 0; i < count && r.page->status == HGW_OK; i++)
        draw_aim(&r, hgw_results_aims_at(doc, HGW_ROOT, i));
    draw_left_out(&r);
    if (view->show_all)
        hgwi_view_results_settings(&r);
    hgwi_draw_footer(view, day ? day : hgw_ctx_today(view->ctx));
}
