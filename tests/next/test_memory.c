/* test_memory.c: drafts with every request for memory failing once, and failing from then on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "drafts.h"
#include "support/failing_mem.h"

#define CANARY "Floris" /* invented */

#define GOALS                                                                                                          \
  "'school_year':'2025-2026','pupils':[{'id':'p','given_name':'" CANARY "','grade':4},{'id':'q'}],'subgroups':"        \
  "[{'id':'S','kind':'sub','period':'P5','pupils':['p']}],'goals':[{'id':'G1','text':'" CANARY " telt','period':'P5'," \
  "'subgroups':['S'],'pupils':['p'],'method_refs':[{'lesson':'1'}]},{'id':'G2','text':'b','period':'P5','pupils':['q'" \
  "]"                                                                                                                  \
  "},{'id':'G3','text':'c','period':'P5','grades':[4]}],'needs':[{'id':'N1','text':'n','goal':'G1'},{'id':'N3','text'" \
  ":"                                                                                                                  \
  "'n','goal':'G3'}],'approaches':[{'id':'A1','text':'a','goals':['G1'],'needs':['N1']}],'toolboxes':[{'id':'T','"     \
  "goal':"                                                                                                             \
  "'G1','tools':[{'id':'Ta','text':'t'}]}],'factors':[{'id':'F','text':'f','kind':'stimulating','pupils':['p']}],"     \
  "'goal_analyses':[{'id':'GA','goal':'G1','factors':['F']}],'plans':[{'id':'PL','kind':'period','period':'P5','"      \
  "goals':"                                                                                                            \
  "['G1']}],'evaluations':[{'id':'E','held_on':'2026-07-10','results':[{'id':'R1','goal':'G1','status':'partly'},"     \
  "{'id':'R3','goal':'G3','status':'not_met'}]}],'adjustments':[{'id':'J1','goal':'G1','direction':'more','text':'x'}" \
  ","                                                                                                                  \
  "{'id':'J2','goal':'G1','direction':'less','text':'y'},{'id':'J3','goal':'G3','direction':'other_goal','text':'z'}]"

#define ROSTER                                                                                                         \
  "'school_groups':[{'id':'K','name':'k'}],'guardians':[{'id':'o','name':'ouder'}],'pupils':[{'id':'p','given_name':"  \
  "'" CANARY "','school_group':'K','guardians':['o']}]"

typedef struct world {
    failing_mem memory;
    hgw_ctx *safe, *ctx;
    const hgw_doc *dossier, *beside[3], *options;
} world;

/* One run; whether a request was made to fail. */
static int run(world *w, size_t fail_at, int and_on, const char *expected) {
    hgw_doc *draft = NULL;
    failing_mem_start(&w->memory);
    w->memory.canary = CANARY;
    w->ctx = hgw_ctx_new_with(failing_mem_resize, &w->memory);
    assert_non_null(w->ctx);
    assert_int_equal(hgw_ctx_set_today(w->ctx, 20260717), HGW_OK);
    w->memory.fail_at = w->memory.requests + fail_at;
    w->memory.and_on = and_on;
    int32_t status = hgw_next(w->ctx, w->dossier, w->beside, 3, w->options, &draft);
    int failed = w->memory.failures > 0;
    if (failed) {
        assert_int_equal(status, HGW_E_NOMEM);
        assert_int_equal(hgw_error_status(w->ctx), HGW_E_NOMEM);
        assert_null(draft);
    } else {
        assert_int_equal(status, HGW_OK);
        w->memory.fail_at = 0;
        char *text = drafts_text(w->ctx, draft);
        assert_string_equal(text, expected);
        hgw_free(text);
    }
    hgw_doc_free(draft);
    hgw_ctx_free(w->ctx);
    assert_int_equal(failing_mem_wrong(&w->memory), 0);
    return failed;
}

static void scenario(int new_year) {
    static const char two_periods[] =
        "'school_years':[{'id':'2025-2026','periods':[{'id':'P5','kind':'vacation','first_day':"
        "'2026-05-04','last_day':'2026-06-01'},{'id':'P6','kind':'vacation','first_day':"
        "'2026-06-08','last_day':'2026-07-17'}]}]";
    world w;
    memset(&w, 0, sizeof w);
    w.safe = hgw_ctx_new();
    assert_int_equal(hgw_ctx_set_today(w.safe, 20260717), HGW_OK);
    hgw_doc *dossier = fixture_doc(w.safe, HGW_T_DOSSIER, GOALS), *expected = NULL;
    hgw_doc *calendar = fixture_doc(w.safe, HGW_T_CALENDAR, new_year ? drafts_two_years : two_periods);
    hgw_doc *roster = fixture_doc(w.safe, HGW_T_ROSTER, ROSTER);
    hgw_doc *options = hgw_doc_new(w.safe, HGW_T_NEXT_OPTIONS);
    assert_int_equal(hgw_next_options_set_period(options, HGW_ROOT, "P5"), HGW_OK);
    hgw_doc *docs[] = {dossier, calendar, roster, options};
    for (size_t i = 0; i < sizeof docs / sizeof *docs; i++)
        assert_int_equal(hgw_doc_freeze(docs[i]), HGW_OK);
    w.dossier = dossier;
    w.beside[0] = calendar;
    w.beside[1] = roster;
    w.beside[2] = dossier;
    w.options = options;
    assert_int_equal(hgw_next(w.safe, w.dossier, w.beside, 3, w.options, &expected), HGW_OK);
    char *text = drafts_text(w.safe, expected);
    for (int and_on = 0; and_on < 2; and_on++) {
        size_t fail_at = 1;
        while (run(&w, fail_at, and_on, text))
            fail_at++;
        assert_true(fail_at > 5);
    }
    hgw_free(text);
    hgw_doc_free(expected);
    for (size_t i = 0; i < sizeof docs / sizeof *docs; i++)
        hgw_doc_free(docs[i]);
    hgw_ctx_free(w.safe);
}

static void within_a_year(void **state) {
    (void)state;
    scenario(0);
}

static void across_years(void **state) {
    (void)state;
    scenario(1);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(within_a_year), cmocka_unit_test(across_years)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
