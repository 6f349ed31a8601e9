/* test_memory.c: documents when memory runs out, and what they leave behind when they end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <hgw/hgw.h>

#include "support/failing_mem.h"

#define CANARY "Aya-canary-Aya"

/* What a document holds, in a form that two moments can compare: numbers, and the texts of every goal. */
typedef struct look {
    int32_t goals, last;
    char texts[4096];
} look;

static void look_at(const hgw_doc *doc, look *seen) {
    size_t used = 0;
    memset(seen, 0, sizeof *seen);
    seen->goals = hgw_dossier_goals_count(doc, HGW_ROOT);
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, 0, r)) != 0;) {
        seen->last = r;
        if (hgw_rec_type(doc, r) != HGW_T_GOAL)
            continue;
        const char *parts[] = {hgw_goal_id(doc, r), hgw_goal_text(doc, r), hgw_goal_subject(doc, r)};
        for (size_t i = 0; i < 3; i++) {
            size_t size = parts[i] ? strlen(parts[i]) : 0;
            if (used + size + 2 > sizeof seen->texts)
                return;
            if (size)
                memcpy(seen->texts + used, parts[i], size);
            used += size;
            seen->texts[used++] = '|';
        }
    }
}

/* One change of each kind; when it fails the document must look as before. */
static int32_t change(hgw_doc *doc, int which) {
    hgw_rec goal = hgw_rec_next(doc, HGW_T_GOAL, 0);
    static char large[3000];
    memset(large, 'x', sizeof large - 1);
    switch (which) {
    case 0:
        return hgw_dossier_add_goals(doc, HGW_ROOT) ? HGW_OK : HGW_E_NOMEM;
    case 1:
        return hgw_goal_set_text(doc, goal, large);
    case 2:
        return hgw_goal_set_id(doc, goal, large + sizeof large - 200);
    case 3:
        return hgw_goal_add_grades(doc, goal, 3);
    case 4:
        return hgw_put(doc, hgw_rec_next(doc, HGW_T_OUTCOME_TARGET, 0), HGW_OUTCOME_TARGET_SCORE, "1.25");
    case 5:
        return hgw_need_set_goal(doc, hgw_rec_next(doc, HGW_T_NEED, 0), hgw_dossier_goals_at(doc, HGW_ROOT, 6));
    case 6:
        return hgw_goal_add_prerequisites(doc, goal, hgw_dossier_goals_at(doc, HGW_ROOT, 6));
    default:
        return hgw_goal_set_subject(doc, goal, large + sizeof large - 250);
    }
}
enum { CHANGES = 8 };

static hgw_doc *make(hgw_ctx *ctx) {
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_DOSSIER);
    for (int i = 0; doc && i < 7; i++) {
        hgw_rec goal = hgw_dossier_add_goals(doc, HGW_ROOT);
        hgw_goal_set_text(doc, goal, CANARY);
        hgw_goal_add_grades(doc, goal, 5);
    }
    if (doc) {
        hgw_dossier_add_outcome_targets(doc, HGW_ROOT);
        hgw_dossier_add_needs(doc, HGW_ROOT);
    }
    /* What is referred to gets an id; when that fails, it must not have one. */
    if (doc && hgw_dossier_goals_count(doc, HGW_ROOT) == 7)
        hgw_clear(doc, hgw_dossier_goals_at(doc, HGW_ROOT, 6), HGW_GOAL_ID);
    return doc;
}

static void a_failed_change_changes_nothing(void **state) {
    (void)state;
    for (int which = 0; which < CHANGES; which++) {
        size_t failures = 1;
        for (size_t at = 1; failures && at < 1000; at++) {
            failing_mem memory;
            look before, after;
            failing_mem_start(&memory);
            hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
            hgw_doc *doc = make(ctx);
            look_at(doc, &before);
            memory.fail_at = memory.requests + at;
            memory.and_on = 1;
            /* Repeated until the room that stands is used up, so that each way to need memory comes by. */
            int32_t status = HGW_OK;
            for (int i = 0; i < 200 && status == HGW_OK; i++) {
                look_at(doc, &before);
                status = change(doc, which);
            }
            if (status != HGW_OK) {
                assert_int_equal(status, HGW_E_NOMEM);
                assert_int_equal(hgw_error_status(ctx), HGW_E_NOMEM);
                look_at(doc, &after);
                assert_memory_equal(&before, &after, sizeof before);
            }
            failures = memory.failures;
            memory.fail_at = 0;
            assert_int_equal(change(doc, which), HGW_OK); /* and the next call works */
            hgw_doc_free(doc);
            hgw_ctx_free(ctx);
            assert_int_equal(failing_mem_wrong(&memory), 0);
        }
        assert_int_equal(failures, 0);
    }
}

static void making_and_cloning_end_clean(void **state) {
    (void)state;
    for (int and_on = 0; and_on < 2; and_on++) {
        size_t failures = 1;
        for (size_t at = 1; failures && at < 10000; at++) {
            failing_mem memory;
            failing_mem_start(&memory);
            memory.fail_at = at;
            memory.and_on = and_on;
            hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
            hgw_doc *doc = ctx ? make(ctx) : NULL;
            hgw_doc *copy = doc ? hgw_doc_clone(ctx, doc) : NULL;
            failures = memory.failures;
            hgw_doc_free(copy);
            hgw_doc_free(doc);
            hgw_ctx_free(ctx);
            assert_int_equal(failing_mem_wrong(&memory), 0);
        }
        assert_int_equal(failures, 0);
    }
}

/* Names do not stay behind in memory that was given back. */
static void what_is_freed_is_wiped(void **state) {
    (void)state;
    failing_mem memory;
    failing_mem_start(&memory);
    memory.canary = CANARY;
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    hgw_doc *doc = make(ctx);
    hgw_doc *copy = hgw_doc_clone(ctx, doc);
    hgw_rec_remove(copy, hgw_rec_next(copy, HGW_T_GOAL, 0));
    hgw_goal_set_text(copy, hgw_rec_next(copy, HGW_T_GOAL, 0), "a longer text than the one that stood here before");
    hgw_doc_free(doc);
    hgw_doc_free(copy);
    hgw_ctx_free(ctx);
    assert_int_equal(memory.dirty, 0);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_failed_change_changes_nothing),
        cmocka_unit_test(making_and_cloning_end_clean),
        cmocka_unit_test(what_is_freed_is_wiped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
