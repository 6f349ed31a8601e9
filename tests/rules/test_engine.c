/* hgw_check() as a whole: what it accepts, the order, the ceiling, switched-off rules, rules not run, memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "support/failing_mem.h"

#define EXAMPLE "docs/examples/achtbaan/"
/* clang-format off */
#define EMPTY_PLANS "'plans':[{'id':'p1','kind':'period','state':'running','owner':'o'},{'id':'p2','kind':'period','state':'running','owner':'o'}]"

/* Ten findings: eight goals without a period, two plans without a goal. */
#define TEN EMPTY_PLANS ",'goals':[{'id':'g1','text':'a','criterion':'c'},{'id':'g2','text':'b','criterion':'c'},{'id':'g3','text':'c','criterion':'c'},{'id':'g4','text':'d','criterion':'c'},{'id':'g5','text':'e','criterion':'c'},{'id':'g6','text':'f','criterion':'c'},{'id':'g7','text':'g','criterion':'c'},{'id':'g8','text':'h','criterion':'c'}]"
/* clang-format on */

static void example(fixture *f) {
    memset(f, 0, sizeof *f);
    f->ctx = hgw_ctx_new();
    f->dossier = fixture_file(f->ctx, HGW_T_DOSSIER, EXAMPLE "dossier.json");
    f->team = fixture_file(f->ctx, HGW_T_TEAM, EXAMPLE "team.json");
    f->calendar = fixture_file(f->ctx, HGW_T_CALENDAR, EXAMPLE "calendar.json");
}

static void test_arguments(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, EMPTY_PLANS, "'title':'t'", 1);
    const hgw_doc *none[] = {NULL};
    hgw_doc *options = hgw_doc_new(f.ctx, HGW_T_CHECK_OPTIONS);
    const hgw_doc *wrong[] = {options};
    hgw_doc *out = f.team;
    assert_int_equal(hgw_check(NULL, f.dossier, NULL, 0, NULL, &out), HGW_E_MISUSE);
    assert_null(out);
    assert_int_equal(hgw_check(f.ctx, f.dossier, NULL, 0, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_check(f.ctx, NULL, NULL, 0, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_check(f.ctx, f.team, NULL, 0, NULL, &out), HGW_E_TYPE);
    assert_int_equal(hgw_check(f.ctx, f.dossier, NULL, 1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_check(f.ctx, f.dossier, none, 1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_check(f.ctx, f.dossier, NULL, -1, NULL, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_check(f.ctx, f.dossier, wrong, 1, NULL, &out), HGW_E_TYPE);
    assert_int_equal(hgw_check(f.ctx, f.dossier, NULL, 0, f.team, &out), HGW_E_TYPE);
    assert_null(out);
    hgw_doc *found = fixture_check(&f, 0, options);
    const hgw_doc *beside[] = {found, f.dossier, f.calendar, f.team};
    assert_int_equal(hgw_check(f.ctx, f.dossier, beside, 4, NULL, &out), HGW_OK);
    assert_int_equal(fixture_count(out, "PLAN_WITHOUT_GOAL"), 2);
    hgw_doc_free(out);
    hgw_doc_free(found);
    hgw_doc_free(options);
    fixture_end(&f);
}

static int shown(const hgw_doc *findings) {
    int count = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
        count += hgw_finding_shown(findings, r) != 0;
    return count;
}

static int shown_with(const fixture *f, hgw_date today, int64_t ceiling, int32_t all) {
    hgw_doc *options = hgw_doc_new(f->ctx, HGW_T_CHECK_OPTIONS);
    if (ceiling >= 0)
        assert_int_equal(hgw_check_options_set_ceiling(options, HGW_ROOT, ceiling), HGW_OK);
    assert_int_equal(hgw_check_options_set_show_all(options, HGW_ROOT, all), HGW_OK);
    hgw_doc *findings = fixture_check(f, today, options);
    int count = shown(findings);
    hgw_doc_free(findings);
    hgw_doc_free(options);
    return count;
}

static void test_ceiling(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, TEN, NULL, 0);
    hgw_doc *findings = fixture_check(&f, 0, NULL);
    assert_int_equal(hgw_findings_findings_count(findings, HGW_ROOT), 10);
    assert_int_equal(shown(findings), 7);
    assert_true(hgw_finding_shown(findings, hgw_findings_findings_at(findings, HGW_ROOT, 6)));
    assert_false(hgw_finding_shown(findings, hgw_findings_findings_at(findings, HGW_ROOT, 7)));
    hgw_doc_free(findings);
    assert_int_equal(shown_with(&f, 0, -1, 0), 7);
    assert_int_equal(shown_with(&f, 0, 3, 0), 3);
    assert_int_equal(shown_with(&f, 0, 0, 0), 0);
    assert_int_equal(shown_with(&f, 0, 3, 1), 10);
    fixture_end(&f);
    /* Strengths are shown whatever the ceiling: six of the eleven. */
    example(&f);
    assert_int_equal(shown_with(&f, 20251121, 0, 0), 6);
    fixture_end(&f);
}

static void test_switched_off(void **state) {
    (void)state;
    static const char *const settings[] = {
        "'check_settings':[{'rule':'PLAN_WITHOUT_GOAL','state':'off','reason':'wij doen dit anders'}]",
        "'check_settings':[{'rule':'PLAN_WITHOUT_GOAL','state':'in_discussion'}]",
        "'check_settings':[{'rule':'PLAN_WITHOUT_GOAL','state':'active'},{'rule':'NO_SUCH_RULE','state':'off'}]",
    };
    for (int i = 0; i < 3; i++) {
        fixture f;
        fixture_start(&f, EMPTY_PLANS, settings[i], 0);
        hgw_doc *findings = fixture_check(&f, 0, NULL);
        assert_int_equal(fixture_count(findings, "PLAN_WITHOUT_GOAL"), i < 2 ? 0 : 2);
        assert_int_equal(fixture_not_run(findings, "PLAN_WITHOUT_GOAL"), 0);
        hgw_doc_free(findings);
        fixture_end(&f);
    }
    /* A rule that is off is not listed as not run either. */
    fixture f;
    fixture_start(&f, "", "'check_settings':[{'rule':'GOAL_NOT_EVALUATED','state':'off'}]", 0);
    hgw_doc *findings = fixture_check(&f, 0, NULL);
    assert_int_equal(fixture_not_run(findings, "GOAL_NOT_EVALUATED"), 0);
    assert_int_equal(fixture_not_run(findings, "OFF_COURSE_NOW"), HGW_NOT_RUN_REASON_NO_TODAY);
    hgw_doc_free(findings);
    fixture_end(&f);
}

static void test_not_run(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, "'goals':[{'id':'g','text':'t','subject':'rek','supersedes':'oud'}]", NULL, 0);
    hgw_doc *findings = fixture_check(&f, 20251121, NULL);
    assert_int_equal(fixture_not_run(findings, "GOAL_AFTER_PERIOD"), HGW_NOT_RUN_REASON_NO_CALENDAR);
    assert_int_equal(fixture_not_run(findings, "COURSE_TARGET_MISSING"), HGW_NOT_RUN_REASON_NO_TEAM);
    assert_int_equal(fixture_not_run(findings, "DEAD_REFERENCE"), HGW_NOT_RUN_REASON_NO_TEAM);
    assert_int_equal(fixture_not_run(findings, "PLAN_WITHOUT_GOAL"), 0);
    assert_int_equal(hgw_findings_today(findings, HGW_ROOT), 20251121);
    assert_int_equal(hgw_findings_lang(findings, HGW_ROOT), HGW_LANG_NL);
    assert_string_equal(hgw_findings_dossier(findings, HGW_ROOT), "root");
    hgw_doc_free(findings);
    fixture_end(&f);
    /* A week plan and a team that does not say how long a day is. */
    fixture_start(&f, "'week_plans':[{'id':'w','week_start':'2025-11-17','slots':[{'id':'s','day':'monday'}]}]",
                  "'title':'t'", 1);
    findings = fixture_check(&f, 20251121, NULL);
    assert_int_equal(fixture_not_run(findings, "WEEK_OVERFULL"), HGW_NOT_RUN_REASON_NO_TIMETABLE);
    hgw_doc_free(findings);
    fixture_end(&f);
    /* With all beside and a day, everything runs but what asks for other dossiers. */
    example(&f);
    findings = fixture_check(&f, 20251121, NULL);
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_NOT_RUN, r)) != 0;)
        if (hgw_not_run_reason(findings, r) != HGW_NOT_RUN_REASON_NO_EARLIER &&
            hgw_not_run_reason(findings, r) != HGW_NOT_RUN_REASON_NO_OTHER_GROUP)
            fail_msg("%s was not run", hgw_not_run_rule(findings, r));
    assert_int_equal(hgw_error_status(f.ctx), HGW_OK);
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* Which dossier of last year is meant is said, or plain; else it is none of them. */
static void test_which_earlier(void **state) {
    (void)state;
    fixture f;
    hgw_doc *findings = NULL;
    fixture_start(&f, "'school_year':'2025-2026'", NULL, 1);
    hgw_doc *a = fixture_doc(f.ctx, HGW_T_DOSSIER, "'school_year':'2024-2025'");
    hgw_doc *b = fixture_doc(f.ctx, HGW_T_DOSSIER, "'school_year':'2024-2025'");
    assert_int_equal(hgw_dossier_set_id(a, HGW_ROOT, "a"), HGW_OK);
    assert_int_equal(hgw_dossier_set_id(b, HGW_ROOT, "b"), HGW_OK);
    const hgw_doc *beside[] = {a, f.calendar, b};
    for (int32_t count = 2; count <= 4; count++) {
        if (count == 4) /* now it says which */
            assert_int_equal(hgw_dossier_set_supersedes(f.dossier, HGW_ROOT, "b"), HGW_OK);
        assert_int_equal(hgw_ctx_set_today(f.ctx, 20251121), HGW_OK);
        assert_int_equal(hgw_check(f.ctx, f.dossier, beside, count < 3 ? 2 : 3, NULL, &findings), HGW_OK);
        assert_int_equal(fixture_not_run(findings, "LAST_YEAR_VALUED"), count == 3 ? HGW_NOT_RUN_REASON_NO_EARLIER : 0);
        hgw_doc_free(findings);
    }
    hgw_doc_free(a);
    hgw_doc_free(b);
    fixture_end(&f);
}

static void test_order(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, TEN ",'subgroups':[{'id':'s','kind':'sub'}],'factors':[]", NULL, 0);
    hgw_rec goal = hgw_rec_find(f.dossier, "g8");
    assert_int_equal(hgw_goal_add_subgroups(f.dossier, goal, hgw_rec_find(f.dossier, "s")), HGW_OK);
    assert_int_equal(hgw_clear(f.dossier, goal, HGW_GOAL_CRITERION), HGW_OK);
    hgw_doc *findings = fixture_check(&f, 0, NULL);
    const char *last_key = "";
    int32_t last = 0;
    for (int32_t i = 0; i < hgw_findings_findings_count(findings, HGW_ROOT); i++) {
        hgw_rec r = hgw_findings_findings_at(findings, HGW_ROOT, i);
        int32_t rank = hgw_finding_severity(findings, r) * 10 + hgw_finding_principle(findings, r);
        assert_true(rank >= last);
        if (strncmp(last_key, "GOAL_WITHOUT_PERIOD", 19) == 0 &&
            strcmp(hgw_finding_code(findings, r), "GOAL_WITHOUT_PERIOD") == 0)
            assert_true(strcmp(last_key, hgw_finding_stable_key(findings, r)) < 0);
        last = rank;
        last_key = hgw_finding_stable_key(findings, r);
    }
    assert_string_equal(hgw_finding_stable_key(findings, hgw_findings_findings_at(findings, HGW_ROOT, 0)),
                        "GOAL_FOR_NOBODY:g8,s");
    hgw_rec place = hgw_finding_places_at(findings, hgw_findings_findings_at(findings, HGW_ROOT, 0), 0);
    assert_string_equal(hgw_place_document(findings, place), "dossier");
    assert_string_equal(hgw_place_document_id(findings, place), "root");
    assert_string_equal(hgw_place_record_type(findings, place), "goal");
    assert_string_equal(hgw_place_record_id(findings, place), "g8");
    assert_string_equal(hgw_place_pointer(findings, place), "/goals/7");
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* The same findings, in the same words and order, however the records were made. */
static void test_backwards(void **state) {
    (void)state;
    static const hgw_date days[] = {0, 20251121, 20260112};
    fixture f;
    example(&f);
    fixture back = f;
    back.dossier = fixture_backwards(f.ctx, f.dossier);
    back.team = fixture_backwards(f.ctx, f.team);
    back.calendar = fixture_backwards(f.ctx, f.calendar);
    for (int i = 0; i < 3; i++) {
        hgw_doc *one = fixture_check(&f, days[i], NULL), *other = fixture_check(&back, days[i], NULL);
        int32_t count = hgw_findings_findings_count(one, HGW_ROOT);
        assert_int_equal(count, hgw_findings_findings_count(other, HGW_ROOT));
        for (int32_t j = 0; j < count; j++) {
            hgw_rec a = hgw_findings_findings_at(one, HGW_ROOT, j), b = hgw_findings_findings_at(other, HGW_ROOT, j);
            assert_string_equal(hgw_finding_stable_key(one, a), hgw_finding_stable_key(other, b));
            assert_string_equal(hgw_finding_message(one, a), hgw_finding_message(other, b));
            assert_int_equal(hgw_finding_shown(one, a), hgw_finding_shown(other, b));
            assert_int_equal(hgw_finding_places_count(one, a), hgw_finding_places_count(other, b));
        }
        hgw_doc_free(one);
        hgw_doc_free(other);
    }
    hgw_doc_free(back.dossier);
    hgw_doc_free(back.team);
    hgw_doc_free(back.calendar);
    fixture_end(&f);
}

static void test_words(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f,
                  "'pupils':[{'id':'k','given_name':'Aya'}],'needs':[{'id':'n','text':'rust','voiced_by':['pupil'],'"
                  "pupils':['k'],'since':'2025-03-01'}]",
                  NULL, 0);
    hgw_doc *findings = fixture_check(&f, 20251121, NULL);
    hgw_rec one = fixture_finding(findings, "PUPIL_NEED_UNANSWERED");
    assert_string_equal(hgw_finding_message(findings, one),
                        "Aya vroeg op 1 maart 2025 om \"rust\". Daar is nog geen antwoord op. Wat zeg je terug?");
    assert_int_equal(hgw_finding_also_at(findings, one, 0), HGW_PRINCIPLE_COOPERATION);
    hgw_rec date = hgw_finding_args_at(findings, one, hgw_finding_args_count(findings, one) - 1);
    assert_string_equal(hgw_finding_arg_name(findings, date), "date");
    assert_string_equal(hgw_finding_arg_value(findings, date), "2025-03-01");
    hgw_doc_free(findings);
    assert_int_equal(hgw_ctx_set_lang(f.ctx, HGW_LANG_EN), HGW_OK);
    findings = fixture_check(&f, 20251121, NULL);
    assert_string_equal(hgw_finding_message(findings, fixture_finding(findings, "PUPIL_NEED_UNANSWERED")),
                        "Aya asked for \"rust\" on 1 March 2025. There is no answer yet. What will you say?");
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* A text that is longer than a sentence bears is cut between characters. */
static void test_long_text(void **state) {
    (void)state;
    fixture f;
    char text[1001];
    for (int i = 0; i < 1000; i += 2)
        memcpy(text + i, "é", 2);
    text[1000] = '\0';
    fixture_start(&f, "'goals':[{'id':'g'}]", NULL, 0);
    assert_int_equal(hgw_goal_set_text(f.dossier, hgw_rec_find(f.dossier, "g"), text), HGW_OK);
    hgw_doc *findings = fixture_check(&f, 0, NULL);
    const char *message = hgw_finding_message(findings, fixture_finding(findings, "GOAL_WITHOUT_PERIOD"));
    assert_true(strlen(message) < 400);
    assert_non_null(strstr(message, "é…\""));
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* A circle of many goals: found without a deep call. */
static void test_long_circle(void **state) {
    (void)state;
    enum { MANY = 20000 };
    fixture f;
    fixture_start(&f, "", NULL, 0);
    hgw_rec first = 0, former = 0;
    for (int i = 0; i < MANY; i++) {
        hgw_rec goal = hgw_dossier_add_goals(f.dossier, HGW_ROOT);
        assert_int_not_equal(goal, 0);
        if (former)
            assert_int_equal(hgw_goal_add_prerequisites(f.dossier, former, goal), HGW_OK);
        first = first ? first : goal;
        former = goal;
    }
    assert_int_equal(hgw_goal_add_prerequisites(f.dossier, former, first), HGW_OK);
    hgw_doc *findings = fixture_check(&f, 0, NULL);
    assert_int_equal(fixture_count(findings, "PREREQUISITE_CYCLE"), 1);
    hgw_rec one = fixture_finding(findings, "PREREQUISITE_CYCLE");
    assert_int_equal(hgw_finding_places_count(findings, one), MANY);
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* ---- memory ---- */

typedef struct texts {
    char *dossier, *team, *calendar;
    size_t sizes[3];
} texts;

static void spell(fixture *f, texts *t) {
    assert_int_equal(hgw_doc_to_json(f->ctx, f->dossier, NULL, &t->dossier, &t->sizes[0]), HGW_OK);
    assert_int_equal(hgw_doc_to_json(f->ctx, f->team, NULL, &t->team, &t->sizes[1]), HGW_OK);
    assert_int_equal(hgw_doc_to_json(f->ctx, f->calendar, NULL, &t->calendar, &t->sizes[2]), HGW_OK);
}

/* One check whose n-th request for memory fails; 1 when none failed. */
static int try_check(const fixture *f, size_t fail_at, int and_on) {
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    assert_non_null(ctx);
    memory.requests = 0;
    memory.fail_at = fail_at;
    memory.and_on = and_on;
    const hgw_doc *beside[] = {f->team, f->calendar};
    hgw_doc *findings = NULL;
    assert_int_equal(hgw_ctx_set_today(ctx, 20251121), HGW_OK);
    int32_t status = hgw_check(ctx, f->dossier, beside, 2, NULL, &findings);
    int whole = memory.failures == 0;
    assert_int_equal(status, whole ? HGW_OK : HGW_E_NOMEM);
    assert_int_equal(hgw_error_status(ctx), status);
    assert_true(whole ? findings != NULL : findings == NULL);
    hgw_doc_free(findings);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
    return whole;
}

static void test_memory(void **state) {
    (void)state;
    fixture f;
    texts before, after;
    example(&f);
    spell(&f, &before);
    for (int and_on = 0; and_on < 2; and_on++)
        for (size_t n = 1; !try_check(&f, n, and_on); n++)
            assert_true(n < 100000);
    spell(&f, &after);
    assert_string_equal(before.dossier, after.dossier);
    assert_string_equal(before.team, after.team);
    assert_string_equal(before.calendar, after.calendar);
    hgw_free(before.dossier);
    hgw_free(before.team);
    hgw_free(before.calendar);
    hgw_free(after.dossier);
    hgw_free(after.team);
    hgw_free(after.calendar);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arguments),   cmocka_unit_test(test_ceiling),       cmocka_unit_test(test_switched_off),
        cmocka_unit_test(test_not_run),     cmocka_unit_test(test_which_earlier), cmocka_unit_test(test_order),
        cmocka_unit_test(test_backwards),   cmocka_unit_test(test_words),         cmocka_unit_test(test_long_text),
        cmocka_unit_test(test_long_circle), cmocka_unit_test(test_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
