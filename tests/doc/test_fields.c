/* test_fields.c: every kind of field, set and read, spelled and shown, and what misuse gives. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <hgw/hgw.h>

#include "doc/doc.h"

typedef struct world {
    hgw_ctx *ctx;
    hgw_doc *doc;
    hgw_rec goal, slot, target;
} world;

static int start(void **state) {
    static world w;
    w.ctx = hgw_ctx_new();
    hgw_ctx_set_lang(w.ctx, HGW_LANG_EN);
    w.doc = hgw_doc_new(w.ctx, HGW_T_DOSSIER);
    w.goal = hgw_dossier_add_goals(w.doc, HGW_ROOT);
    w.slot = hgw_week_plan_add_slots(w.doc, hgw_dossier_add_week_plans(w.doc, HGW_ROOT));
    w.target = hgw_dossier_add_outcome_targets(w.doc, HGW_ROOT);
    *state = &w;
    return 0;
}

static int stop(void **state) {
    world *w = *state;
    hgw_doc_free(w->doc);
    hgw_ctx_free(w->ctx);
    return 0;
}

static void shown(world *w, hgw_rec rec, hgw_field field, const char *want) {
    char room[64];
    assert_int_equal(hgw_show(w->doc, rec, field, room, sizeof room), (int)strlen(want));
    assert_string_equal(room, want);
}

static void put_and_show_agree(void **state) {
    world *w = *state;
    const struct {
        hgw_rec rec;
        hgw_field field;
        const char *spelling;
    } rows[] = {
        {w->goal, HGW_GOAL_TARGET_DATE, "2026-02-28"},
        {w->goal, HGW_GOAL_CRUCIAL, "true"},
        {w->goal, HGW_GOAL_SCOPE, "parent_child"},
        {w->goal, HGW_GOAL_TEXT, "lezen \xC3\xA9n schrijven"},
        {w->goal, HGW_GOAL_SUBJECT, "rekenen"},
        {w->slot, HGW_SLOT_START, "08:45"},
        {w->slot, HGW_SLOT_MINUTES, "15"},
        {w->target, HGW_OUTCOME_TARGET_SCORE, "12.50"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(hgw_put(w->doc, rows[i].rec, rows[i].field, rows[i].spelling), HGW_OK);
        assert_int_equal(hgw_has(w->doc, rows[i].rec, rows[i].field), 1);
        shown(w, rows[i].rec, rows[i].field, rows[i].spelling);
    }
    assert_int_equal(hgw_goal_target_date(w->doc, w->goal), 20260228);
    assert_int_equal(hgw_slot_start(w->doc, w->slot), 8 * 60 + 45);
    assert_int_equal(hgw_goal_scope(w->doc, w->goal), HGW_GOAL_SCOPE_PARENT_CHILD);
    assert_true(hgw_outcome_target_score(w->doc, w->target) == 12.5);
}

static void wrong_spellings_are_named(void **state) {
    world *w = *state;
    const struct {
        hgw_rec rec;
        hgw_field field;
        const char *spelling;
        int32_t status;
        const char *key, *where;
    } rows[] = {
        {w->goal, HGW_GOAL_TARGET_DATE, "soon", HGW_E_PARSE, "date.unreadable", "/goals/0/target_date"},
        {w->goal, HGW_GOAL_TARGET_DATE, "2026-02-29", HGW_E_RANGE, "date.impossible", "/goals/0/target_date"},
        {w->goal, HGW_GOAL_CRUCIAL, "yes", HGW_E_PARSE, "bool.unreadable", "/goals/0/crucial"},
        {w->goal, HGW_GOAL_SCOPE, "village", HGW_E_NOTFOUND, "token.unknown", "/goals/0/scope"},
        {w->goal, HGW_GOAL_TEXT, "a\xFFz", HGW_E_PARSE, "text.utf8", "/goals/0/text"},
        {w->goal, HGW_GOAL_CONVERSATION, "C01", HGW_E_NOTFOUND, "reference.unknown", "/goals/0/conversation"},
        {w->goal, HGW_GOAL_CONVERSATION, "goal-1", HGW_E_REFERENCE, "reference.type", "/goals/0/conversation"},
        {w->slot, HGW_SLOT_START, "24:00", HGW_E_RANGE, "time.impossible", "/week_plans/0/slots/0/start"},
        {w->slot, HGW_SLOT_MINUTES, "0", HGW_E_RANGE, "number.range", "/week_plans/0/slots/0/minutes"},
        {w->slot, HGW_SLOT_MINUTES, "1.5", HGW_E_SCHEMA, "number.whole", "/week_plans/0/slots/0/minutes"},
        {w->target, HGW_OUTCOME_TARGET_SCORE, "1e999", HGW_E_RANGE, "number.range", "/outcome_targets/0/score"},
        {w->target, HGW_OUTCOME_TARGET_SCORE, "NaN", HGW_E_PARSE, "number.unreadable", "/outcome_targets/0/score"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(hgw_put(w->doc, rows[i].rec, rows[i].field, rows[i].spelling), rows[i].status);
        assert_int_equal(hgw_error_status(w->ctx), rows[i].status);
        assert_string_equal(hgw_error_key(w->ctx), rows[i].key);
        assert_string_equal(hgw_error_where(w->ctx), rows[i].where);
        assert_null(strchr(hgw_error_message(w->ctx), '{'));
        assert_int_equal(hgw_has(w->doc, rows[i].rec, rows[i].field), 0);
    }
    hgw_put(w->doc, w->goal, HGW_GOAL_TEXT, "ab\xC3(");
    assert_string_equal(hgw_error_message(w->ctx), "The text is not valid UTF-8, from byte 2.");
}

static void numbers_have_bounds(void **state) {
    world *w = *state;
    assert_int_equal(hgw_set_int(w->doc, w->slot, HGW_SLOT_MINUTES, 600), HGW_OK);
    assert_int_equal(hgw_set_int(w->doc, w->slot, HGW_SLOT_MINUTES, 601), HGW_E_RANGE);
    assert_int_equal(hgw_slot_minutes(w->doc, w->slot), 600);
    assert_int_equal(hgw_set_int(w->doc, w->goal, HGW_GOAL_CRUCIAL, 2), HGW_E_RANGE);
    assert_int_equal(hgw_set_int(w->doc, w->goal, HGW_GOAL_SCOPE, 99), HGW_E_RANGE);
    assert_int_equal(hgw_set_int(w->doc, w->goal, HGW_GOAL_TARGET_DATE, 20260229), HGW_E_RANGE);
    assert_int_equal(hgw_set_int(w->doc, w->goal, HGW_GOAL_TARGET_DATE, INT64_MAX), HGW_E_RANGE);
    assert_int_equal(hgw_set_real(w->doc, w->target, HGW_OUTCOME_TARGET_SCORE, (double)NAN), HGW_E_RANGE);
    assert_int_equal(hgw_set_real(w->doc, w->target, HGW_OUTCOME_TARGET_SCORE, (double)INFINITY), HGW_E_RANGE);
    assert_int_equal(hgw_has(w->doc, w->target, HGW_OUTCOME_TARGET_SCORE), 0);
    assert_int_equal(hgw_set_real(w->doc, w->target, HGW_OUTCOME_TARGET_SCORE, 0.1), HGW_OK);
    shown(w, w->target, HGW_OUTCOME_TARGET_SCORE, "0.1");
}

static void misuse_is_a_status(void **state) {
    world *w = *state;
    assert_int_equal(hgw_set_int(w->doc, w->goal, HGW_GOAL_TEXT, 1), HGW_E_TYPE);
    assert_int_equal(hgw_set_text(w->doc, w->goal, HGW_GOAL_CRUCIAL, "true"), HGW_E_TYPE);
    assert_int_equal(hgw_set_text(w->doc, w->goal, HGW_NEED_TEXT, "x"), HGW_E_TYPE);
    assert_int_equal(hgw_set_text(w->doc, 99, HGW_GOAL_TEXT, "x"), HGW_E_STALE);
    assert_int_equal(hgw_set_text(w->doc, w->goal, HGW_GOAL_TEXT, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_set_text(NULL, w->goal, HGW_GOAL_TEXT, "x"), HGW_E_MISUSE);
    assert_int_equal(hgw_set_text(w->doc, w->goal, 0x7FFFFFFF, "x"), HGW_E_TYPE);
    assert_int_equal(hgw_set_text(w->doc, w->goal, -1, "x"), HGW_E_TYPE);
    assert_int_equal(hgw_put(w->doc, w->goal, HGW_GOAL_PUPILS, "x"), HGW_E_TYPE);
    assert_int_equal(hgw_set_ref(w->doc, w->goal, HGW_GOAL_CONVERSATION, 0), HGW_E_REFERENCE);
    assert_int_equal(hgw_show(w->doc, w->goal, HGW_GOAL_TEXT, NULL, 5), HGW_E_MISUSE);
    assert_int_equal(hgw_show(w->doc, w->goal, HGW_GOAL_TEXT, NULL, -1), HGW_E_MISUSE);
    assert_int_equal(hgw_rec_count(w->doc, w->goal, HGW_GOAL_PUPILS), 0);
    assert_string_equal(hgw_error_key(w->ctx), "type.kind");
    assert_int_equal(hgw_item_get(w->doc, w->goal, HGW_GOAL_PUPILS, 0), 0);
    assert_string_equal(hgw_error_key(w->ctx), "index.range");
    assert_int_equal(hgw_item_add(w->doc, w->goal, HGW_GOAL_PUPILS, w->goal), HGW_E_REFERENCE);
    assert_int_equal(hgw_item_add(w->doc, w->goal, HGW_GOAL_PUPILS, INT64_MAX), HGW_E_REFERENCE);
    assert_int_equal(hgw_item_add(w->doc, w->goal, HGW_GOAL_GRADES, 9), HGW_E_RANGE);
    assert_int_equal(hgw_item_put(w->doc, w->goal, HGW_GOAL_GRADES, "x"), HGW_E_PARSE);
}

static void texts_change_and_slices_hold(void **state) {
    world *w = *state;
    assert_int_equal(hgw_set_textn(w->doc, w->goal, HGW_GOAL_TEXT, "spelling", 5), HGW_OK);
    assert_string_equal(hgw_goal_text(w->doc, w->goal), "spell");
    assert_int_equal(hgw_set_textn(w->doc, w->goal, HGW_GOAL_TEXT, "a\0b", 3), HGW_E_PARSE);
    assert_string_equal(hgw_error_key(w->ctx), "text.nul");
    assert_string_equal(hgw_goal_text(w->doc, w->goal), "spell");
    /* What was borrowed from a field may be handed back to it. */
    assert_int_equal(hgw_goal_set_text(w->doc, w->goal, hgw_goal_text(w->doc, w->goal) + 2), HGW_OK);
    assert_string_equal(hgw_goal_text(w->doc, w->goal), "ell");
    assert_int_equal(hgw_set_textn(w->doc, w->goal, HGW_GOAL_TEXT, NULL, 0), HGW_OK);
    assert_string_equal(hgw_goal_text(w->doc, w->goal), "");
    assert_int_equal(hgw_has(w->doc, w->goal, HGW_GOAL_TEXT), 1); /* empty is not unset */
    assert_int_equal(hgw_clear(w->doc, w->goal, HGW_GOAL_TEXT), HGW_OK);
    assert_null(hgw_goal_text(w->doc, w->goal));
}

static void bad_text_tells_its_offset(void **state) {
    world *w = *state;
    assert_int_equal(hgw_set_text(w->doc, w->goal, HGW_GOAL_TEXT, "abc\xFF"), HGW_E_PARSE);
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_OFFSET), 3);
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_LINE), -1);
    assert_int_equal(hgw_set_textn(w->doc, w->goal, HGW_GOAL_TEXT, "ab\0c", 4), HGW_E_PARSE);
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_OFFSET), 2);
}

static void showing_cuts_no_character(void **state) {
    world *w = *state;
    char room[8];
    hgw_goal_set_text(w->doc, w->goal, "\xC3\xA9\xC3\xA9");
    for (int32_t capacity = 1; capacity <= 5; capacity++) {
        assert_int_equal(hgw_show(w->doc, w->goal, HGW_GOAL_TEXT, room, capacity), 4);
        assert_int_equal(strlen(room), (size_t)((capacity - 1) / 2 * 2));
    }
}

static void lists_of_values(void **state) {
    world *w = *state;
    for (int i = 1; i <= 8; i++)
        assert_int_equal(hgw_goal_add_grades(w->doc, w->goal, i), HGW_OK);
    assert_int_equal(hgw_item_remove(w->doc, w->goal, HGW_GOAL_GRADES, 0), HGW_OK);
    assert_int_equal(hgw_item_remove(w->doc, w->goal, HGW_GOAL_GRADES, 7), HGW_E_RANGE);
    assert_int_equal(hgw_goal_grades_count(w->doc, w->goal), 7);
    assert_int_equal(hgw_goal_grades_at(w->doc, w->goal, 6), 8);
    assert_int_equal(hgw_goal_add_authors(w->doc, w->goal, "noor"), HGW_OK);
    assert_string_equal(hgw_goal_authors_at(w->doc, w->goal, 0), "noor");
    assert_int_equal(hgw_item_put(w->doc, w->goal, HGW_GOAL_PLANNED_EVIDENCE, "work"), HGW_OK);
    assert_int_equal(hgw_goal_planned_evidence_at(w->doc, w->goal, 0), HGW_EVIDENCE_KIND_WORK);
    char room[16];
    assert_int_equal(hgw_item_show(w->doc, w->goal, HGW_GOAL_PLANNED_EVIDENCE, 0, room, sizeof room), 4);
    assert_string_equal(room, "work");
    assert_int_equal(hgw_item_show(w->doc, w->goal, HGW_GOAL_PLANNED_EVIDENCE, 0, room, 3), 4);
    assert_string_equal(room, "wo");
    assert_int_equal(hgw_clear(w->doc, w->goal, HGW_GOAL_AUTHORS), HGW_OK);
    assert_int_equal(hgw_has(w->doc, w->goal, HGW_GOAL_AUTHORS), 0);
}

static void unknown_tokens_are_kept(void **state) {
    world *w = *state;
    size_t size = 0;
    assert_int_equal(hgwi_put_slice(w->doc, w->goal, HGW_GOAL_SCOPE, "village", 7, 1), HGW_OK);
    assert_int_equal(hgw_goal_scope(w->doc, w->goal), HGW_UNKNOWN_TOKEN);
    shown(w, w->goal, HGW_GOAL_SCOPE, "village");
    assert_memory_equal(hgwi_unknown_token(w->doc, w->goal, HGW_GOAL_SCOPE, 0, &size), "village", 7);
    assert_int_equal(hgwi_item_put_slice(w->doc, w->goal, HGW_GOAL_PLANNED_EVIDENCE, "drone", 5, 1), HGW_OK);
    assert_int_equal(hgw_goal_planned_evidence_at(w->doc, w->goal, 0), HGW_UNKNOWN_TOKEN);
    hgw_doc *copy = hgw_doc_clone(w->ctx, w->doc);
    assert_int_equal(hgw_goal_scope(copy, w->goal), HGW_UNKNOWN_TOKEN);
    hgw_doc_free(copy);
    assert_int_equal(hgw_goal_set_scope(w->doc, w->goal, HGW_GOAL_SCOPE_PUPIL), HGW_OK);
    shown(w, w->goal, HGW_GOAL_SCOPE, "pupil");
    assert_null(hgwi_unknown_token(w->doc, w->goal, HGW_GOAL_SCOPE, 0, &size));
}

static void a_random_walk_agrees_with_a_simple_model(void **state) {
    world *w = *state;
    const hgw_field fields[] = {HGW_GOAL_TEXT,     HGW_GOAL_CRITERION, HGW_GOAL_EXAMPLE_TASK, HGW_GOAL_RATIONALE,
                                HGW_GOAL_HOME_TIP, HGW_GOAL_SUBJECT,   HGW_GOAL_PERIOD};
    enum { FIELDS = sizeof fields / sizeof fields[0], MOST = 300 };
    static char model[FIELDS][MOST + 1];
    int set[FIELDS] = {0};
    uint32_t seed = 12345;
    for (int step = 0; step < 20000; step++) {
        seed = seed * 1664525u + 1013904223u;
        unsigned f = (seed >> 8) % FIELDS, size = 1 + (seed >> 16) % 250;
        if (seed >> 30 == 0) {
            assert_int_equal(hgw_clear(w->doc, w->goal, fields[f]), HGW_OK);
            set[f] = 0;
        } else {
            memset(model[f], 'a' + (int)(seed >> 27) % 26, size);
            model[f][size] = '\0';
            assert_int_equal(hgw_set_text(w->doc, w->goal, fields[f], model[f]), HGW_OK);
            set[f] = 1;
        }
        for (unsigned i = 0; i < FIELDS; i++) {
            const char *text = hgw_get_text(w->doc, w->goal, fields[i]);
            if (set[i])
                assert_string_equal(text, model[i]);
            else
                assert_null(text);
        }
    }
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, start, stop)
    const struct CMUnitTest tests[] = {
        TEST(put_and_show_agree),           TEST(wrong_spellings_are_named),
        TEST(numbers_have_bounds),          TEST(misuse_is_a_status),
        TEST(texts_change_and_slices_hold), TEST(bad_text_tells_its_offset),
        TEST(showing_cuts_no_character),    TEST(lists_of_values),
        TEST(unknown_tokens_are_kept),      TEST(a_random_walk_agrees_with_a_simple_model),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
