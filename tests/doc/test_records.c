/* test_records.c: documents and their records: made, found, moved, removed, cloned, frozen. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <hgw/hgw.h>

typedef struct world {
    hgw_ctx *ctx;
    hgw_doc *doc;
} world;

static int start(void **state) {
    static world w;
    w.ctx = hgw_ctx_new();
    w.doc = hgw_doc_new(w.ctx, HGW_T_DOSSIER);
    *state = &w;
    return w.doc ? 0 : -1;
}

static int stop(void **state) {
    world *w = *state;
    hgw_ctx_free(w->ctx); /* first, on purpose: a document keeps its context */
    hgw_doc_free(w->doc);
    return 0;
}

static void a_new_document_has_a_root(void **state) {
    world *w = *state;
    assert_int_equal(hgw_rec_type(w->doc, HGW_ROOT), HGW_T_DOSSIER);
    assert_int_equal(hgw_rec_parent(w->doc, HGW_ROOT), 0);
    assert_int_equal(hgw_rec_next(w->doc, 0, HGW_ROOT), 0);
    assert_int_equal(hgw_error_status(w->ctx), HGW_OK);
}

static void only_roots_make_documents(void **state) {
    world *w = *state;
    assert_null(hgw_doc_new(w->ctx, HGW_T_GOAL));
    assert_string_equal(hgw_error_key(w->ctx), "type.root");
    assert_null(hgw_doc_new(w->ctx, 0));
    assert_null(hgw_doc_new(w->ctx, -3));
    assert_null(hgw_doc_new(NULL, HGW_T_DOSSIER));
}

static void ids_are_made_and_unique(void **state) {
    world *w = *state;
    hgw_rec first = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    hgw_rec second = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    assert_string_equal(hgw_goal_id(w->doc, first), "goal-1");
    assert_string_equal(hgw_goal_id(w->doc, second), "goal-2");
    assert_int_equal(hgw_goal_set_id(w->doc, second, "goal-1"), HGW_E_DUPLICATE);
    assert_string_equal(hgw_error_where(w->ctx), "/goals/1/id");
    assert_int_equal(hgw_goal_set_id(w->doc, second, "goal-3"), HGW_OK);
    assert_int_equal(hgw_rec_find(w->doc, "goal-2"), 0);
    assert_int_equal(hgw_rec_find(w->doc, "goal-3"), second);
    hgw_rec third = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    assert_string_equal(hgw_goal_id(w->doc, third), "goal-4"); /* goal-3 is taken; goal-2 was given out before */
    assert_int_equal(hgw_goal_set_id(w->doc, third, "goal-4"), HGW_OK);
    assert_int_equal(hgw_goal_set_id(w->doc, third, ""), HGW_E_RANGE);
    assert_int_equal(hgw_goal_set_id(w->doc, third, "a\nb"), HGW_E_RANGE);
    assert_int_equal(hgw_clear(w->doc, third, HGW_GOAL_ID), HGW_OK);
    assert_int_equal(hgw_rec_find(w->doc, "goal-4"), 0);
    assert_null(hgw_goal_id(w->doc, third));
}

static void removing_clears_references_and_never_reuses(void **state) {
    world *w = *state;
    hgw_rec goal = hgw_dossier_add_goals(w->doc, HGW_ROOT), other = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    hgw_rec need = hgw_dossier_add_needs(w->doc, HGW_ROOT);
    assert_int_equal(hgw_need_set_goal(w->doc, need, goal), HGW_OK);
    assert_int_equal(hgw_goal_add_prerequisites(w->doc, other, goal), HGW_OK);
    assert_int_equal(hgw_goal_add_prerequisites(w->doc, other, other), HGW_OK);
    assert_int_equal(hgw_rec_remove(w->doc, goal), HGW_OK);
    assert_int_equal(hgw_rec_type(w->doc, goal), 0);
    assert_int_equal(hgw_need_goal(w->doc, need), 0);
    assert_int_equal(hgw_has(w->doc, need, HGW_NEED_GOAL), 0);
    assert_int_equal(hgw_goal_prerequisites_count(w->doc, other), 1);
    assert_int_equal(hgw_goal_prerequisites_at(w->doc, other, 0), other);
    hgw_rec later = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    assert_true(later > need);
    assert_int_equal(hgw_rec_find(w->doc, "goal-1"), 0);
    assert_int_equal(hgw_rec_remove(w->doc, goal), HGW_E_STALE);
    assert_int_equal(hgw_rec_remove(w->doc, HGW_ROOT), HGW_E_MISUSE);
}

static void removing_takes_the_subtree(void **state) {
    world *w = *state;
    hgw_rec week = hgw_dossier_add_week_plans(w->doc, HGW_ROOT);
    hgw_rec slot = hgw_week_plan_add_slots(w->doc, week);
    hgw_rec ref = hgw_slot_add_method_refs(w->doc, slot);
    hgw_rec mark = hgw_week_plan_add_day_evals(w->doc, week);
    assert_int_equal(hgw_day_eval_set_slot(w->doc, mark, slot), HGW_OK);
    char where[64];
    assert_int_equal(hgw_rec_pointer(w->doc, ref, where, sizeof where), 35);
    assert_string_equal(where, "/week_plans/0/slots/0/method_refs/0");
    assert_int_equal(hgw_rec_remove(w->doc, week), HGW_OK);
    assert_int_equal(hgw_rec_type(w->doc, slot) + hgw_rec_type(w->doc, ref) + hgw_rec_type(w->doc, mark), 0);
    assert_int_equal(hgw_dossier_week_plans_count(w->doc, HGW_ROOT), 0);
    assert_int_equal(hgw_has(w->doc, HGW_ROOT, HGW_DOSSIER_WEEK_PLANS), 0);
}

static void clearing_a_list_removes_its_records(void **state) {
    world *w = *state;
    hgw_rec last = 0;
    for (int i = 0; i < 100; i++)
        last = hgw_dossier_add_pupils(w->doc, HGW_ROOT);
    assert_int_equal(hgw_clear(w->doc, HGW_ROOT, HGW_DOSSIER_PUPILS), HGW_OK);
    assert_int_equal(hgw_dossier_pupils_count(w->doc, HGW_ROOT), 0);
    assert_int_equal(hgw_rec_type(w->doc, last), 0);
    assert_int_equal(hgw_clear(w->doc, HGW_ROOT, HGW_DOSSIER_PUPILS), HGW_OK);
}

static void moving_keeps_places_right(void **state) {
    world *w = *state;
    hgw_rec g[5];
    for (int i = 0; i < 5; i++)
        g[i] = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    assert_int_equal(hgw_rec_move(w->doc, g[0], 3), HGW_OK);
    const int order[] = {1, 2, 3, 0, 4};
    char where[32], want[32] = "/goals/0";
    for (int i = 0; i < 5; i++) {
        assert_int_equal(hgw_dossier_goals_at(w->doc, HGW_ROOT, i), g[order[i]]);
        hgw_rec_pointer(w->doc, g[order[i]], where, sizeof where);
        want[7] = (char)('0' + i);
        assert_string_equal(where, want);
    }
    assert_int_equal(hgw_rec_move(w->doc, g[4], 0), HGW_OK);
    assert_int_equal(hgw_dossier_goals_at(w->doc, HGW_ROOT, 0), g[4]);
    assert_int_equal(hgw_rec_move(w->doc, g[4], 5), HGW_E_RANGE);
    assert_int_equal(hgw_rec_move(w->doc, g[4], -1), HGW_E_RANGE);
    assert_int_equal(hgw_rec_move(w->doc, HGW_ROOT, 0), HGW_E_MISUSE);
}

static void next_walks_by_type(void **state) {
    world *w = *state;
    hgw_rec a = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    hgw_dossier_add_needs(w->doc, HGW_ROOT);
    hgw_rec b = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    assert_int_equal(hgw_rec_next(w->doc, HGW_T_GOAL, 0), a);
    assert_int_equal(hgw_rec_next(w->doc, HGW_T_GOAL, a), b);
    assert_int_equal(hgw_rec_next(w->doc, HGW_T_GOAL, b), 0);
    assert_int_equal(hgw_rec_next(w->doc, HGW_T_GOAL, INT32_MAX), 0);
    assert_int_equal(hgw_rec_next(w->doc, 0, 0), HGW_ROOT);
    assert_int_equal(hgw_rec_next(w->doc, 0, -5), 0);
}

/* What came from a file may have no id; a reference to it can only be written as one. */
static void what_is_referred_to_gets_an_id(void **state) {
    world *w = *state;
    hgw_rec goal = hgw_dossier_add_goals(w->doc, HGW_ROOT), need = hgw_dossier_add_needs(w->doc, HGW_ROOT);
    hgw_clear(w->doc, goal, HGW_GOAL_ID);
    assert_int_equal(hgw_need_set_goal(w->doc, need, goal), HGW_OK);
    assert_string_equal(hgw_goal_id(w->doc, goal), "goal-2");
    hgw_clear(w->doc, goal, HGW_GOAL_ID);
    assert_int_equal(hgw_goal_add_prerequisites(w->doc, goal, goal), HGW_OK);
    assert_string_equal(hgw_goal_id(w->doc, goal), "goal-3");
}

static void a_clone_stands_alone(void **state) {
    world *w = *state;
    hgw_rec pupil = hgw_dossier_add_pupils(w->doc, HGW_ROOT), gone = hgw_dossier_add_pupils(w->doc, HGW_ROOT);
    hgw_rec goal = hgw_dossier_add_goals(w->doc, HGW_ROOT);
    hgw_pupil_set_given_name(w->doc, pupil, "Aya");
    hgw_goal_add_pupils(w->doc, goal, pupil);
    hgw_goal_add_pupils(w->doc, goal, gone);
    hgw_goal_add_grades(w->doc, goal, 5);
    hgw_goal_set_target_date(w->doc, goal, 20251219);
    hgw_rec_remove(w->doc, gone);
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *copy = hgw_doc_clone(ctx, w->doc);
    assert_non_null(copy);
    hgw_pupil_set_given_name(w->doc, pupil, "Boris");
    assert_string_equal(hgw_pupil_given_name(copy, pupil), "Aya");
    assert_int_equal(hgw_rec_type(copy, gone), 0);
    assert_int_equal(hgw_goal_pupils_count(copy, goal), 1);
    assert_int_equal(hgw_goal_pupils_at(copy, goal, 0), pupil);
    assert_int_equal(hgw_goal_grades_at(copy, goal, 0), 5);
    assert_int_equal(hgw_goal_target_date(copy, goal), 20251219);
    assert_int_equal(hgw_rec_find(copy, "pupil-1"), pupil);
    assert_string_equal(hgw_pupil_id(copy, hgw_dossier_add_pupils(copy, HGW_ROOT)), "pupil-3");
    hgw_ctx_free(ctx);
    hgw_doc_free(copy);
}

static void a_frozen_document_stays_as_it_is(void **state) {
    world *w = *state;
    hgw_rec goal = hgw_dossier_add_goals(w->doc, HGW_ROOT), need = hgw_dossier_add_needs(w->doc, HGW_ROOT);
    hgw_rec pupil = hgw_dossier_add_pupils(w->doc, HGW_ROOT);
    hgw_need_add_pupils(w->doc, need, pupil);
    hgw_need_set_goal(w->doc, need, goal);
    hgw_rec_remove(w->doc, pupil);
    assert_int_equal(hgw_doc_freeze(w->doc), HGW_OK);
    assert_int_equal(hgw_doc_frozen(w->doc), 1);
    assert_int_equal(hgw_need_pupils_count(w->doc, need), 0);
    assert_int_equal(hgw_goal_set_text(w->doc, goal, "x"), HGW_E_FROZEN);
    assert_int_equal(hgw_rec_remove(w->doc, goal), HGW_E_FROZEN);
    assert_int_equal(hgw_rec_move(w->doc, goal, 0), HGW_E_FROZEN);
    assert_int_equal(hgw_dossier_add_goals(w->doc, HGW_ROOT), 0);
    assert_int_equal(hgw_item_remove(w->doc, need, HGW_NEED_PUPILS, 0), HGW_E_FROZEN);
    assert_string_equal(hgw_error_key(w->ctx), "document.frozen");
    hgw_error_clear(w->ctx);
    assert_null(hgw_goal_text(w->doc, need)); /* a misused getter: nothing is written */
    assert_int_equal(hgw_error_status(w->ctx), HGW_OK);
    hgw_doc *copy = hgw_doc_clone(w->ctx, w->doc);
    assert_int_equal(hgw_goal_set_text(copy, goal, "x"), HGW_OK);
    hgw_doc_free(copy);
}

static void handles_of_another_kind_are_refused(void **state) {
    world *w = *state;
    hgw_doc *doc = (hgw_doc *)(void *)w->ctx;
    hgw_ctx *ctx = (hgw_ctx *)(void *)w->doc;
    assert_int_equal(hgw_rec_type(doc, HGW_ROOT), 0);
    assert_int_equal(hgw_set_text(doc, HGW_ROOT, HGW_DOSSIER_TITLE, "x"), HGW_E_MISUSE);
    assert_int_equal(hgw_ctx_set_lang(ctx, HGW_LANG_EN), HGW_E_MISUSE);
    assert_null(hgw_doc_new(ctx, HGW_T_TEAM));
    assert_null(hgw_doc_clone(w->ctx, doc));
    assert_int_equal(hgw_doc_freeze(NULL), HGW_E_MISUSE);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
    hgw_doc_free(NULL);
    hgw_ctx_free(NULL);
    hgw_free(NULL);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, start, stop)
    const struct CMUnitTest tests[] = {
        TEST(a_new_document_has_a_root),        TEST(only_roots_make_documents),
        TEST(ids_are_made_and_unique),          TEST(removing_clears_references_and_never_reuses),
        TEST(removing_takes_the_subtree),       TEST(clearing_a_list_removes_its_records),
        TEST(moving_keeps_places_right),        TEST(next_walks_by_type),
        TEST(what_is_referred_to_gets_an_id),   TEST(a_clone_stands_alone),
        TEST(a_frozen_document_stays_as_it_is), TEST(handles_of_another_kind_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
