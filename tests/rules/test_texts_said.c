/* What the rules about texts say, where they point, when they list themselves as not run, and when memory fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "support/failing_mem.h"

/* clang-format off */
#define W12 "de sprong eerst tekenen en daarna samen bespreken met een maatje ernaast"
#define PLANS "'plans':[{'id':'p1','kind':'period','title':'Herfst','subject':'rek','period':'P1','plan_items':[{'id':'i1','text':'" W12 "'}]},{'id':'p2','kind':'period','title':'Winter','state':'running','subject':'rek','period':'P2','plan_items':[{'id':'i2','kind':'pupil','text':'" W12 "'},{'id':'i3','text':'n.v.t.'},{'id':'i4','text':'idem'},{'id':'i5','text':'-'}]}],'evaluations':[{'id':'e','plan':'p1','held_on':'2025-10-16'}]"
#define FULL "'pupils':[{'id':'l1','given_name':'Finn'},{'id':'l2','given_name':'Zoë'}],'group_overviews':[{'id':'o','rows':[{'id':'r','pupil':'l1','data':'" W12 ".'}]}],'goals':[{'id':'g','text':'Zoë telt met Finn','subject':'rek','scope':'group','period':'P2'}],'approaches':[{'id':'a','text':'" W12 "','goals':['g']}]," PLANS
#define TEAM "'subjects':[{'id':'rek','name':'rekenen'}],'teaching_methods':[{'id':'m','name':'Methode','units':[{'id':'u1','name':'blok 3','text':'" W12 "'},{'id':'u2','name':'blok 4','text':'iets heel anders, en dan " W12 "'}]}],'base_approaches':[{'id':'b','text':'" W12 "'}],'thresholds':[{'rule':'PLAN_TOO_LONG','name':'words','amount':20}]"
#define OTHER "'school_groups':[{'id':'k','name':'groep 6'}],'plans':[{'id':'q','kind':'period','subject':'rek','plan_items':[{'id':'j','text':'" W12 "'}]}]"
/* clang-format on */

static void full(fixture *f) {
    fixture_start(f, FULL, TEAM, 1);
    fixture_beside(f, "'plans':[{'id':'v','kind':'period'}]", OTHER);
}

static const struct {
    const char *code, *key, *message;
} said[] = {
    {"COPIED_FROM_METHOD", "COPIED_FROM_METHOD:a",
     "\"" W12 "\" is already in the method, at blok 3. Would a reference do?"},
    {"SAME_AS_BASE", "SAME_AS_BASE:a",
     "\"" W12 "\" is the base approach. Can it go, so that only what is extra stands here?"},
    {"COPIED_FROM_LAST_TIME", "COPIED_FROM_LAST_TIME:p2",
     "The text of \"Winter\" is almost equal to that of \"Herfst\", the plan before it. What has changed since?"},
    {"COPIED_FROM_OTHER_GROUP", "COPIED_FROM_OTHER_GROUP:p2",
     "\"Winter\" has almost the same text as a plan of groep 6. Does it fit your group too?"},
    {"TWICE_WRITTEN", "TWICE_WRITTEN:p2", "1 sentence of the overview is in \"Winter\" too. Would once be enough?"},
    {"PUPIL_TEXT_IN_PLAN", "PUPIL_TEXT_IN_PLAN:p2",
     "1 part of the plan is about pupils. The overview is for what pupils need, the plan for your approach. Is this in "
     "the right place?"},
    {"FILLER_CELLS", "FILLER_CELLS:p2",
     "In a plan 3 cells are filled with something like \"n.v.t.\". Can the field leave the form?"},
    {"PRIVATE_IN_CLASS_VIEW", "PRIVATE_IN_CLASS_VIEW:g",
     "The class can see a text at 'Goal' that holds the names of Finn, Zoë. Can it do without?"},
};

static void test_said(void **state) {
    fixture f;
    (void)state;
    full(&f);
    assert_int_equal(hgw_ctx_set_lang(f.ctx, HGW_LANG_EN), HGW_OK);
    hgw_doc *findings = fixture_check(&f, 20251121, NULL);
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        hgw_rec one = fixture_finding(findings, said[i].code);
        assert_int_not_equal(one, 0);
        assert_string_equal(hgw_finding_message(findings, one), said[i].message);
        assert_string_equal(hgw_finding_stable_key(findings, one), said[i].key);
    }
    hgw_rec one = fixture_finding(findings, "COPIED_FROM_OTHER_GROUP");
    assert_int_equal(hgw_finding_places_count(findings, one), 2);
    assert_string_equal(hgw_place_document_id(findings, hgw_finding_places_at(findings, one, 1)), "other");
    one = fixture_finding(findings, "FILLER_CELLS");
    assert_int_equal(hgw_finding_places_count(findings, one), 4);
    hgw_doc_free(findings);
    fixture_end(&f);
}

static int32_t not_run(const char *dossier, const char *team, int with_calendar, const char *code) {
    fixture f;
    fixture_start(&f, dossier, team, with_calendar);
    hgw_doc *findings = fixture_check(&f, 20251121, NULL);
    int32_t reason = fixture_not_run(findings, code);
    hgw_doc_free(findings);
    fixture_end(&f);
    return reason;
}

static void test_not_run(void **state) {
    (void)state;
    assert_int_equal(not_run(PLANS, "'title':'t'", 1, "COPIED_FROM_METHOD"), HGW_NOT_RUN_REASON_NO_TEXTS);
    assert_int_equal(not_run(PLANS, "'title':'t'", 1, "SAME_AS_BASE"), HGW_NOT_RUN_REASON_NO_TEXTS);
    assert_int_equal(not_run(PLANS, TEAM, 1, "COPIED_FROM_METHOD"), 0);
    assert_int_equal(not_run(PLANS, TEAM, 1, "SAME_AS_BASE"), 0);
    assert_int_equal(not_run(PLANS, NULL, 1, "COPIED_FROM_METHOD"), HGW_NOT_RUN_REASON_NO_TEAM);
    assert_int_equal(not_run(PLANS, NULL, 1, "COPIED_FROM_OTHER_GROUP"), HGW_NOT_RUN_REASON_NO_OTHER_GROUP);
    assert_int_equal(not_run(PLANS, NULL, 0, "COPIED_FROM_LAST_TIME"), HGW_NOT_RUN_REASON_NO_CALENDAR);
    assert_int_equal(not_run(PLANS, NULL, 1, "COPIED_FROM_LAST_TIME"), 0);
    /* Without texts of one's own nothing is missed. */
    assert_int_equal(not_run("'title':'t'", "'title':'t'", 1, "COPIED_FROM_METHOD"), 0);
    assert_int_equal(not_run("'title':'t'", "'title':'t'", 1, "SAME_AS_BASE"), 0);
    assert_int_equal(not_run("'title':'t'", NULL, 1, "COPIED_FROM_OTHER_GROUP"), HGW_NOT_RUN_REASON_NO_OTHER_GROUP);
}

/* ---- memory ---- */

static int try_check(const fixture *f, size_t fail_at, int and_on) {
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    assert_non_null(ctx);
    memory.requests = 0;
    memory.fail_at = fail_at;
    memory.and_on = and_on;
    const hgw_doc *beside[] = {f->team, f->calendar, f->earlier, f->other};
    hgw_doc *findings = NULL;
    assert_int_equal(hgw_ctx_set_today(ctx, 20251121), HGW_OK);
    int32_t status = hgw_check(ctx, f->dossier, beside, 4, NULL, &findings);
    int whole = memory.failures == 0;
    assert_int_equal(status, whole ? HGW_OK : HGW_E_NOMEM);
    assert_true(whole == (findings != NULL));
    hgw_doc_free(findings);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
    return whole;
}

static void test_memory(void **state) {
    fixture f;
    (void)state;
    full(&f);
    for (int and_on = 0; and_on < 2; and_on++)
        for (size_t n = 1; !try_check(&f, n, and_on); n++)
            assert_true(n < 100000);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_said), cmocka_unit_test(test_not_run),
                                       cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
