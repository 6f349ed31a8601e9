/* Principle 6: one dossier in which every rule about working together speaks; each request for memory
 * fails in turn. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fixture.h"
#include "support/failing_mem.h"

/* clang-format off */
static const char dossier[] =
    "'guardians':[{'id':'o'}],'pupils':[{'id':'k1','given_name':'Aya','guardians':['o']},{'id':'k2','given_name':'Bo'},{'id':'k3'}],"
    "'goals':[{'id':'g','text':'tellen','period':'P2'},{'id':'e','text':'lezen','scope':'pupil','period':'P2','pupils':['k1']},{'id':'h','text':'meten'}],"
    "'plans':[{'id':'p','kind':'period','title':'Plan','goals':['g'],'period':'P2'},{'id':'q','kind':'child','pupils':['k3'],'period':'P2'},{'id':'r','kind':'individual','pupils':['k2'],'period':'P2'},{'id':'b','kind':'block','goals':['h'],'start_date':'2025-11-03','end_date':'2025-12-19'}],"
    "'week_plans':[{'id':'w1','week_start':'2025-11-24','slots':[]},{'id':'w2','week_start':'2025-12-01','slots':[]},{'id':'w3','week_start':'2025-12-08','slots':[]}],"
    "'class_discussions':[{'id':'d','kind':'class_plan','plan':'p','held_on':'2025-10-28','contributions':0}],"
    "'conversations':[{'id':'c','kind':'child','held_on':'2025-12-01','pupils':['k2']},{'id':'m','kind':'pupil_meeting','held_on':'2025-11-03','pupils':['k1','k2']}],"
    "'tips':[{'id':'t','quote':'korter','given_on':'2025-11-03'},{'id':'u','quote':'kiezen','given_on':'2025-12-08','tag':'Kiezen ','pupils':['k1','k2','k3']}],"
    "'agreements':[{'id':'a','text':'oefenen'},{'id':'z','text':'bellen','due':'2025-11-03'}]";
static const char team[] = "'must_elements':[{'id':'x','element':'week_discussed'}]";
static const char earlier[] = "'pupils':[{'id':'k1'}],'plans':[{'id':'o','kind':'child','pupils':['k1'],'valued':true}]";
/* clang-format on */

static const char *const codes[] = {
    "GOALS_NOT_SHARED",    "PLAN_TOLD_NOT_DISCUSSED",  "DISCUSSED_ONCE", "TIP_UNANSWERED",     "TIP_REPEATED",
    "OWN_GOAL_NO_TALK",    "CHILD_PLAN_WITHOUT_CHILD", "ABOUT_NOT_WITH", "AGREEMENT_NO_OWNER", "AGREEMENT_OVERDUE",
    "CHILD_TALK_NO_YIELD", "WEEK_NOT_DISCUSSED",       "PARENTS_BEHIND", "LAST_YEAR_VALUED"};

static int try_check(const fixture *f, size_t fail_at) {
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    const hgw_doc *beside[] = {f->team, f->calendar, f->earlier};
    hgw_doc *findings = NULL;
    assert_non_null(ctx);
    memory.requests = 0;
    memory.fail_at = fail_at;
    assert_int_equal(hgw_ctx_set_today(ctx, 20251212), HGW_OK);
    int32_t status = hgw_check(ctx, f->dossier, beside, 3, NULL, &findings);
    int done = memory.failures == 0;
    assert_int_equal(status, done ? HGW_OK : HGW_E_NOMEM);
    assert_true(done ? findings != NULL : findings == NULL);
    for (size_t i = 0; i < sizeof codes / sizeof *codes && done; i++)
        if (fixture_count(findings, codes[i]) == 0)
            fail_msg("no %s", codes[i]);
    hgw_doc_free(findings);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
    return done;
}

static void test_memory(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f, dossier, team, 1);
    fixture_beside(&f, earlier, NULL);
    for (size_t n = 1; !try_check(&f, n); n++)
        assert_true(n < 100000);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
