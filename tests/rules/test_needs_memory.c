/* Principle 2 when memory runs out: findings of nearly every kind, and each request fails in turn. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "support/failing_mem.h"

/* clang-format off */
static const char dossier[] =
    "'pupils':[{'id':'k1','given_name':'Aya','grade':4},{'id':'k2','given_name':'Bo','grade':4},{'id':'k3','given_name':'Cas','grade':4},{'id':'k4','given_name':'Dot','grade':4}],"
    "'subgroups':[{'id':'b','kind':'base','subject':'rek','period':'P4','pupils':['k1','k2','k3']},"
    "{'id':'s','kind':'sub','name':'A','subject':'rek','period':'P4','pupils':['k1','k2'],'level':'intensief'},"
    "{'id':'t','kind':'sub','name':'B','subject':'rek','period':'P4','pupils':['k1'],'level':'verdiept'},"
    "{'id':'u','kind':'sub','name':'C','subject':'rek','period':'P4','pupils':['k3'],'level':'basis'},"
    "{'id':'v','kind':'sub','name':'D','subject':'rek','period':'P4','pupils':['k2'],'level':'custom'},"
    "{'id':'w','kind':'sub','name':'E','subject':'lez','period':'P4','pupils':['k1','k2','k4']},"
    "{'id':'x','kind':'sub','name':'F','subject':'taal','period':'P4','pupils':['k1','k2'],'level':'intensief'},"
    "{'id':'f2','kind':'sub','name':'F','subject':'taal','period':'P2','pupils':['k1','k2']},"
    "{'id':'f3','kind':'sub','name':'F','subject':'taal','period':'P3','pupils':['k1','k2']}],"
    "'goals':[{'id':'g','text':'a','subject':'rek','period':'P4','subgroups':['b']},{'id':'h','text':'b','subject':'taal','period':'P3','subgroups':['f3']}],"
    "'evaluations':[{'id':'e','held_on':'2026-02-12','results':[{'id':'r','goal':'h','status':'met'}]}],"
    "'needs':[{'id':'n1','text':'dyslexie','category':'feedback','goal':'g','pupils':['k1'],'since':'2025-09-10'},"
    "{'id':'n2','text':'kan niet tellen','category':'feedback','goal':'g','pupils':['k2']},"
    "{'id':'n3','text':'rust','category':'feedback','goal':'g','pupils':['k3']},{'id':'n4','text':'rust','pupils':['k4']},"
    "{'id':'n5','text':'rust','category':'peers','pupils':['k1']},{'id':'n6','text':'rust','category':'peers','pupils':['k2']}],"
    "'approaches':[{'id':'a','text':'t','needs':['n1']}],"
    "'evidence':[{'id':'v1','kind':'cito','held_on':'2025-10-10','subject':'rek','pupils':['k4'],'grading':'A'},{'id':'v2','kind':'cito','held_on':'2026-01-20','subject':'rek','pupils':['k4'],'grading':'I'}],"
    "'plans':[{'id':'p','kind':'period','state':'running','period':'P4','goals':['h']}],"
    "'group_overviews':[{'id':'o','rows':[{'id':'q1','pupil':'k1','needs':['n5']},{'id':'q2','pupil':'k2','needs':['n6']}]}],"
    "'week_plans':[{'id':'wp','week_start':'2026-02-23','slots':[{'id':'l1','day':'monday','subgroups':['s'],'start':'09:00','minutes':30},{'id':'l2','day':'monday','subgroups':['t'],'start':'09:00','minutes':30},{'id':'l3','day':'monday','subgroups':['x']}]}]";
static const char team[] =
    "'thresholds':[{'rule':'OVERVIEW_ONLY_DIFFERENCES','name':'rows','amount':2},{'rule':'OVERVIEW_ONLY_DIFFERENCES','name':'pupils','amount':2}]";
/* clang-format on */

static const char *const codes[] = {
    "NEED_WITHOUT_GOAL",     "NEED_IS_LABEL",
    "NEED_STATED_AS_LACK",   "NEED_OLD",
    "ALIKE_NEEDS_APART",     "SUBGROUP_NOTHING_SHARED",
    "PUPIL_NOWHERE",         "PUPIL_TWICE",
    "TOO_MANY_LEVELS",       "SUBGROUP_OF_ONE",
    "SUBGROUP_FROZEN",       "NEVER_WITH_THE_REST",
    "STRONG_PUPIL_NO_EXTRA", "OVERVIEW_ONLY_DIFFERENCES",
};

static int try_check(const fixture *f, size_t fail_at) {
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    const hgw_doc *beside[] = {f->team, f->calendar};
    hgw_doc *findings = NULL;
    assert_non_null(ctx);
    memory.requests = 0;
    memory.fail_at = fail_at;
    assert_int_equal(hgw_ctx_set_today(ctx, 20260227), HGW_OK);
    int32_t status = hgw_check(ctx, f->dossier, beside, 2, NULL, &findings);
    int done = memory.failures == 0;
    assert_int_equal(status, done ? HGW_OK : HGW_E_NOMEM);
    assert_true(done ? findings != NULL : findings == NULL);
    for (size_t i = 0; done && i < sizeof codes / sizeof *codes; i++)
        if (fixture_count(findings, codes[i]) == 0)
            fail_msg("%s is not found", codes[i]);
    hgw_doc_free(findings);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
    return done;
}

static void test_memory(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, dossier, team, 1);
    fixture_beside(&f, NULL, NULL);
    for (size_t n = 1; !try_check(&f, n); n++)
        assert_true(n < 100000);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
