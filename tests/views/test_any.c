/* test_any.c: any document as people read it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "sample.h"

static int start(void **state) {
    static sample s;
    *state = &s;
    return sample_make(&s, hgw_ctx_new(), "Chaima") ? 0 : -1;
}

static int stop(void **state) {
    sample *s = *state;
    sample_end(s);
    hgw_ctx_free(s->ctx);
    return 0;
}

static char *dossier(sample *s, int32_t lang, int32_t format, size_t *size) {
    const hgw_doc *beside[] = {s->team};
    assert_int_equal(hgw_ctx_set_lang(s->ctx, lang), HGW_OK);
    char *text = sample_render(s->ctx, s->dossier, beside, 1, format, 0, size);
    assert_non_null(text);
    return text;
}

static void as_golden(void **state) {
    sample *s = *state;
    static const struct {
        const char *name;
        int32_t lang, format;
    } rows[] = {{"dossier.nl.txt", HGW_LANG_NL, HGW_FORMAT_TEXT},
                {"dossier.nl.html", HGW_LANG_NL, HGW_FORMAT_HTML},
                {"dossier.en.txt", HGW_LANG_EN, HGW_FORMAT_TEXT},
                {"dossier.en.html", HGW_LANG_EN, HGW_FORMAT_HTML}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t size = 0;
        char *text = dossier(s, rows[i].lang, rows[i].format, &size);
        assert_true(sample_golden(rows[i].name, text, size));
        hgw_free(text);
    }
}

/* A labelled line as it stands in the text. */
static int stands(const char *text, int32_t lang, hgw_field field, const char *value) {
    char line[512];
    snprintf(line, sizeof line, "  %s: %s\n", hgw_field_label(field, lang), value);
    if (strstr(text, line))
        return 1;
    fprintf(stderr, "missing:%s", line);
    return 0;
}

static void values_as_people_write_them(void **state) {
    sample *s = *state;
    char *text = dossier(s, HGW_LANG_NL, HGW_FORMAT_TEXT, NULL);
    assert_true(stands(text, HGW_LANG_NL, HGW_PUPIL_ENROLLED_ON, "1 september 2023"));
    assert_true(stands(text, HGW_LANG_NL, HGW_SLOT_START, "08:45"));
    assert_true(stands(text, HGW_LANG_NL, HGW_GOAL_CRUCIAL, "ja"));
    assert_true(stands(text, HGW_LANG_NL, HGW_GOAL_ON_WALL, "nee"));
    assert_true(stands(text, HGW_LANG_NL, HGW_OUTCOME_TARGET_SHARE, "0,75"));
    assert_true(stands(text, HGW_LANG_NL, HGW_SCHOOL_GROUP_GRADES, "3, 4"));
    assert_true(stands(text, HGW_LANG_NL, HGW_GOAL_RESULT_STATUS,
                       hgw_enum_label(HGW_ENUM_GOAL_STATUS, HGW_GOAL_STATUS_PARTLY, HGW_LANG_NL)));
    hgw_free(text);
    text = dossier(s, HGW_LANG_EN, HGW_FORMAT_TEXT, NULL);
    assert_true(stands(text, HGW_LANG_EN, HGW_PUPIL_ENROLLED_ON, "1 September 2023"));
    assert_true(stands(text, HGW_LANG_EN, HGW_GOAL_CRUCIAL, "yes"));
    assert_true(stands(text, HGW_LANG_EN, HGW_OUTCOME_TARGET_SHARE, "0.75"));
    hgw_free(text);
}

/* References by name; links found beside by name, others by their id; two Daans are told apart. */
static void references_by_name(void **state) {
    sample *s = *state;
    char *text = dossier(s, HGW_LANG_NL, HGW_FORMAT_TEXT, NULL);
    assert_true(stands(text, HGW_LANG_NL, HGW_SCHOOL_GROUP_TEACHERS, "juf Voorbeeld, M9"));
    assert_true(stands(text, HGW_LANG_NL, HGW_NEED_GOAL, "De tafels van 2, 5 en 10 kennen"));
    assert_true(stands(text, HGW_LANG_NL, HGW_SUBGROUP_PUPILS, "Chaima, Daan Voorbeeld (P02), Daan (P03)"));
    hgw_free(text);
}

static void nothing_is_drawn_for_nothing(void **state) {
    sample *s = *state;
    char *text = dossier(s, HGW_LANG_NL, HGW_FORMAT_TEXT, NULL);
    char line[128];
    assert_null(strstr(text, "null"));
    assert_null(strstr(text, "NULL"));
    snprintf(line, sizeof line, "%s:", hgw_field_label(HGW_CONVERSATION_SUMMARY, HGW_LANG_NL));
    assert_null(strstr(text, line)); /* it is set, and empty */
    snprintf(line, sizeof line, "\n%s\n-", hgw_field_label(HGW_DOSSIER_TOOLBOXES, HGW_LANG_NL));
    assert_null(strstr(text, line));
    hgw_free(text);
}

/* A reference to a record that was taken away is nothing. */
static void removed_records_leave_nothing(void **state) {
    sample *s = *state;
    assert_int_equal(hgw_rec_remove(s->dossier, hgw_rec_find(s->dossier, "P01")), HGW_OK);
    assert_int_equal(hgw_rec_remove(s->dossier, hgw_rec_find(s->dossier, "G01")), HGW_OK);
    char *text = dossier(s, HGW_LANG_NL, HGW_FORMAT_TEXT, NULL);
    assert_true(stands(text, HGW_LANG_NL, HGW_SUBGROUP_PUPILS, "Daan Voorbeeld (P02), Daan (P03)"));
    char line[128];
    snprintf(line, sizeof line, "  %s: ", hgw_field_label(HGW_NEED_GOAL, HGW_LANG_NL));
    const char *need = strstr(text, "(N04)");
    assert_non_null(need);
    const char *goal = strstr(need, line);
    assert_true(!goal || goal > strstr(need, "\n\n"));
    hgw_free(text);
}

static void every_root_can_be_drawn(void **state) {
    sample *s = *state;
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        hgw_type type = hgw_type_at(i);
        if (!hgw_type_trait(type, HGW_TYPE_ROOT))
            continue;
        for (int32_t format = HGW_FORMAT_TEXT; format <= HGW_FORMAT_HTML; format++) {
            hgw_doc *doc = hgw_doc_new(s->ctx, type);
            char *text = sample_render(s->ctx, doc, NULL, 0, format, 0, NULL);
            assert_non_null(text);
            assert_non_null(strstr(text, "voor: leerkracht"));
            hgw_free(text);
            hgw_doc_free(doc);
        }
    }
}

/* One record in every list of every record: each is drawn, with its lines, and the error of the context stays clear. */
static void every_type_can_be_drawn(void **state) {
    sample *s = *state;
    static const hgw_type roots[] = {HGW_T_DOSSIER, HGW_T_TEAM, HGW_T_CALENDAR};
    for (size_t r = 0; r < sizeof roots / sizeof *roots; r++) {
        hgw_doc *doc = hgw_doc_new(s->ctx, roots[r]);
        for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, 0, rec)) != 0;) {
            hgw_type type = hgw_rec_type(doc, rec);
            for (int32_t i = 0; i < hgw_field_count(type); i++) {
                hgw_field field = hgw_field_at(type, i);
                if (hgw_field_trait(field, HGW_TRAIT_ITEM) != HGW_K_RECORD)
                    continue;
                assert_int_not_equal(hgw_rec_add(doc, rec, field), 0);
            }
        }
        hgw_error_clear(s->ctx);
        char *text = sample_render(s->ctx, doc, NULL, 0, HGW_FORMAT_HTML, 0, NULL);
        assert_non_null(text);
        assert_int_equal(hgw_error_status(s->ctx), HGW_OK);
        for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, 0, rec)) != 0;) {
            const char *id =
                hgw_rec_parent(doc, rec) ? hgw_get_text(doc, rec, hgw_field_at(hgw_rec_type(doc, rec), 0)) : NULL;
            if (id && hgw_type_trait(hgw_rec_type(doc, rec), HGW_TYPE_HAS_ID))
                assert_non_null(strstr(text, id));
        }
        hgw_free(text);
        hgw_doc_free(doc);
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(as_golden, start, stop),
        cmocka_unit_test_setup_teardown(values_as_people_write_them, start, stop),
        cmocka_unit_test_setup_teardown(references_by_name, start, stop),
        cmocka_unit_test_setup_teardown(nothing_is_drawn_for_nothing, start, stop),
        cmocka_unit_test_setup_teardown(removed_records_leave_nothing, start, stop),
        cmocka_unit_test_setup_teardown(every_root_can_be_drawn, start, stop),
        cmocka_unit_test_setup_teardown(every_type_can_be_drawn, start, stop)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
