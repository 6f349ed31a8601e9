/* evaluated.c: small dossiers, evaluated, and what came out in a few words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <hgw/testing.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "evaluated.h"

enum { LINE = 4096, LINES = 4000 };

int32_t evaluated_beside(const fixture *f, const hgw_doc *beside[EVALUATED_BESIDE]) {
    const hgw_doc *docs[] = {f->team, f->calendar, f->earlier, f->other};
    int32_t count = 0;
    for (size_t i = 0; i < sizeof docs / sizeof *docs; i++)
        if (docs[i])
            beside[count++] = docs[i];
    for (int i = 0; i < FIXTURE_RESULTS; i++)
        if (f->results[i])
            beside[count++] = f->results[i];
    return count;
}

hgw_doc *evaluated_on(const fixture *f, hgw_date today, const char *options) {
    const hgw_doc *beside[EVALUATED_BESIDE];
    int32_t count = evaluated_beside(f, beside);
    hgw_doc *how = options ? hgw_test_doc(f->ctx, HGW_T_EVALUATE_OPTIONS, options) : NULL, *results = NULL;
    assert_int_equal(hgw_ctx_set_today(f->ctx, today), HGW_OK);
    if (hgw_evaluate(f->ctx, f->dossier, beside, count, how, &results) != HGW_OK)
        fail_msg("%s %s", hgw_error_message(f->ctx), hgw_error_where(f->ctx));
    hgw_doc_free(how);
    return results;
}

/* ---- finding ---- */

static int same(const char *left, const char *right) {
    return left && right && strcmp(left, right) == 0;
}

hgw_rec evaluated_aim(const hgw_doc *results, const char *aim) {
    for (hgw_rec r = 0; (r = hgw_rec_next(results, HGW_T_AIM_RESULT, r)) != 0;)
        if (same(hgw_aim_result_outcome(results, r), aim) || same(hgw_aim_result_goal(results, r), aim))
            return r;
    return 0;
}

hgw_rec evaluated_pupil(const hgw_doc *results, const char *aim, const char *pupil) {
    hgw_rec found = evaluated_aim(results, aim);
    for (int32_t i = 0, n = found ? hgw_aim_result_pupils_count(results, found) : 0; i < n; i++) {
        hgw_rec rec = hgw_aim_result_pupils_at(results, found, i);
        if (same(hgw_pupil_result_pupil(results, rec), pupil))
            return rec;
    }
    return 0;
}

hgw_rec evaluated_group(const hgw_doc *results, const char *aim) {
    hgw_rec found = evaluated_aim(results, aim);
    return found && hgw_aim_result_group_results_count(results, found) > 0
               ? hgw_aim_result_group_results_at(results, found, 0)
               : 0;
}

double evaluated_number(const hgw_doc *results, hgw_rec rec, hgw_field field) {
    if (!rec || !hgw_has(results, rec, field))
        return -1;
    return hgw_field_kind(field) == HGW_K_REAL ? hgw_get_real(results, rec, field)
                                               : (double)hgw_get_int(results, rec, field);
}

int evaluated_otherwise(const char *what, const hgw_doc *results, hgw_rec rec, const evaluated_want *wants) {
    int wrong = 0;
    for (int i = 0; i < EVALUATED_WANTS && wants[i].field; i++) {
        double is = evaluated_number(results, rec, wants[i].field);
        if (fabs(is - wants[i].number) <= 2e-6)
            continue;
        print_error("%s: %s is %.9g, expected %.9g\n", what, hgw_field_name(wants[i].field), is, wants[i].number);
        wrong++;
    }
    return wrong;
}

/* ---- in a few words ---- */

static void add(char *text, const char *between, const char *word) {
    size_t size = strlen(text);
    snprintf(text + size, LINE - size, "%s%s", between, word);
}

static void add_tokens(char *text, const hgw_doc *results, hgw_rec rec, hgw_field list, int32_t enumeration,
                       const char *first, const char *next) {
    for (int32_t i = 0, n = hgw_item_count(results, rec, list); i < n; i++)
        add(text, i ? next : first, hgw_enum_token(enumeration, (int32_t)hgw_item_get(results, rec, list, i)));
}

/* Those who are left out of an aim; NULL: the aim itself. */
static void add_left_out(char *text, const hgw_doc *results, const char *aim, const char *pupil) {
    for (hgw_rec r = 0; (r = hgw_rec_next(results, HGW_T_LEFT_OUT, r)) != 0;) {
        const char *who = hgw_left_out_pupil(results, r);
        if ((same(hgw_left_out_outcome(results, r), aim) || same(hgw_left_out_goal(results, r), aim)) &&
            (pupil ? same(who, pupil) : !who))
            add(text,
                *text ? ", " : "left out: ", hgw_enum_token(HGW_ENUM_LEFT_OUT_REASON, hgw_left_out_reason(results, r)));
    }
}

static int32_t verdict_of(const hgw_doc *results, hgw_rec rec, int of_group) {
    if (of_group)
        return hgw_group_result_verdict(results, rec);
    if (hgw_has(results, rec, HGW_PUPIL_RESULT_ATTAINED))
        return hgw_pupil_result_attained(results, rec) ? HGW_VERDICT_ATTAINED : HGW_VERDICT_NOT_ATTAINED;
    return hgw_pupil_result_verdict(results, rec);
}

const char *evaluated_told(const hgw_doc *results, const char *aim, const char *pupil) {
    static char text[LINE];
    hgw_rec rec = pupil ? evaluated_pupil(results, aim, pupil) : evaluated_group(results, aim);
    int32_t verdict = rec ? verdict_of(results, rec, !pupil) : 0;
    *text = '\0';
    if (verdict) {
        add(text, "", hgw_enum_token(HGW_ENUM_VERDICT, verdict));
        add_tokens(text, results, rec, pupil ? HGW_PUPIL_RESULT_REASONS : HGW_GROUP_RESULT_REASONS,
                   HGW_ENUM_VERDICT_REASON, ": ", ", ");
        add_tokens(text, results, rec, pupil ? HGW_PUPIL_RESULT_FLAGS : HGW_GROUP_RESULT_FLAGS, HGW_ENUM_VERDICT_FLAG,
                   " +", " +");
        int32_t heard = pupil ? hgw_pupil_result_heard(results, rec) : hgw_group_result_heard(results, rec);
        if (heard)
            add(text, " heard ", hgw_enum_token(HGW_ENUM_HEARD, heard));
    } else {
        add_left_out(text, results, aim, pupil);
    }
    return *text ? text : "-";
}

/* ---- all the figures ---- */

static int is_sentence(hgw_field field) {
    static const hgw_field sentences[] = {HGW_RESULTS_TITLE, HGW_RESULTS_LANG, HGW_PUPIL_RESULT_MESSAGE,
                                          HGW_GROUP_RESULT_MESSAGE, HGW_LEFT_OUT_MESSAGE};
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
        if (sentences[i] == field)
            return 1;
    return 0;
}

static void add_value(char *line, const hgw_doc *results, hgw_rec rec, hgw_field field) {
    char value[1024] = "";
    if (hgw_field_kind(field) == HGW_K_REAL)
        snprintf(value, sizeof value, "%.10g", hgw_get_real(results, rec, field));
    else if (hgw_field_kind(field) != HGW_K_LIST)
        assert_in_range(hgw_show(results, rec, field, value, sizeof value), 0, sizeof value - 1);
    for (int32_t i = 0, n = hgw_field_kind(field) == HGW_K_LIST ? hgw_item_count(results, rec, field) : 0; i < n; i++) {
        add(line, "|", "");
        assert_in_range(hgw_item_show(results, rec, field, i, value, sizeof value), 0, sizeof value - 1);
        add(line, value, "");
        *value = '\0';
    }
    add(line, value, "");
}

/* The record and the one it belongs to. */
static void add_line(char *line, const hgw_doc *results, hgw_rec rec) {
    hgw_type type = hgw_rec_type(results, rec);
    hgw_rec parent = hgw_rec_parent(results, rec);
    const char *of = parent && parent != HGW_ROOT
                         ? hgw_get_text(results, parent, hgw_field_at(hgw_rec_type(results, parent), 0))
                         : "";
    *line = '\0';
    add(line, of ? of : "", " ");
    add(line, hgw_type_name(type), ":");
    for (int32_t i = 0; i < hgw_field_count(type); i++) {
        hgw_field field = hgw_field_at(type, i);
        int of_records = hgw_field_kind(field) == HGW_K_LIST && hgw_field_trait(field, HGW_TRAIT_ITEM) == HGW_K_RECORD;
        if (of_records || is_sentence(field) || !hgw_has(results, rec, field))
            continue;
        add(line, " ", hgw_field_name(field));
        add(line, "=", "");
        add_value(line, results, rec, field);
    }
    assert_true(strlen(line) < LINE - 1);
}

static int by_text(const void *left, const void *right) {
    return strcmp(*(char *const *)left, *(char *const *)right);
}

char *evaluated_figures(const hgw_doc *results) {
    char line[LINE], *lines[LINES];
    size_t count = 0, size = 1;
    for (hgw_rec r = 0; (r = hgw_rec_next(results, 0, r)) != 0;) {
        assert_true(count < LINES);
        add_line(line, results, r);
        size += strlen(line) + 1;
        lines[count] = malloc(strlen(line) + 1);
        assert_non_null(lines[count]);
        strcpy(lines[count++], line);
    }
    qsort(lines, count, sizeof *lines, by_text);
    char *all = calloc(size, 1), *at = all;
    assert_non_null(all);
    for (size_t i = 0; i < count; i++) {
        at += sprintf(at, "%s\n", lines[i]);
        free(lines[i]);
    }
    return all;
}

/* ---- sentences ---- */

static void whole(const char *text, const char *what) {
    static const char *const never[] = {"{",     "}",       "  ",      " .",  " ,",  "()",  "‘’",    " 0 %",
                                        "100 %", "1 op 1.", "1 in 1.", "nan", "inf", "-0 ", "-0,00", "-0.00"};
    if (!text || !*text)
        fail_msg("%s: no sentence", what);
    /* Shares are no chances, and 100 % of the pupils may have reached it. */
    int share = strstr(text, "met een uitslag") || strstr(text, "with a result");
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (strstr(text, never[i]) && !(share && strchr(never[i], '%')))
            fail_msg("%s: '%s' in: %s", what, never[i], text);
    for (const char *at = text; (at = strstr(at, " %")) != NULL; at += 2)
        if (at - text > 3 && (at[-2] == ',' || at[-3] == ',' || at[-2] == '.' || at[-3] == '.'))
            fail_msg("%s: decimals in: %s", what, text);
    if (text[0] == ' ' || text[strlen(text) - 1] == ' ')
        fail_msg("%s: spaces around: %s", what, text);
}

void evaluated_whole(const hgw_doc *results, const char *what) {
    static const struct {
        hgw_type type;
        hgw_field field;
    } texts[] = {{HGW_T_PUPIL_RESULT, HGW_PUPIL_RESULT_MESSAGE},
                 {HGW_T_GROUP_RESULT, HGW_GROUP_RESULT_MESSAGE},
                 {HGW_T_LEFT_OUT, HGW_LEFT_OUT_MESSAGE}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (hgw_rec r = 0; (r = hgw_rec_next(results, texts[i].type, r)) != 0;)
            whole(hgw_get_text(results, r, texts[i].field), what);
    whole(hgw_results_title(results, HGW_ROOT), what);
}
