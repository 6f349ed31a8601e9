/* Principle 4: one dossier in which every rule about teachers and parents speaks; each request for memory fails in
 * turn. */
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
    "'goals':[{'id':'g','text':'tellen','period':'P5','crucial':true},{'id':'pc','text':'wegen','scope':'parent_child','period':'P5'},{'id':'pd','text':'meten','scope':'parent_child','period':'P5'}],"
    "'plans':[{'id':'p','kind':'course','state':'running','start_date':'2025-09-01','end_date':'2026-07-17'}],"
    "'conversations':[{'id':'c','kind':'course','held_on':'2026-02-10','staff':['noor']},{'id':'r','kind':'parent_room','planned_for':'2026-06-05','staff':['noor']},{'id':'s','kind':'start','held_on':'2025-09-08','guardians':['o']}],"
    "'support_needs':[{'id':'n1','text':'tijd','staff':'noor','asked_on':'2026-03-02'},{'id':'n2','text':'rust','guardian':'o','asked_on':'2026-03-02'},{'id':'n3','text':'lezen','category':'home_tip','guardian':'o','asked_on':'2026-03-02'},{'id':'n4','text':'hulp','staff':'noor','asked_on':'2026-05-11','answer':'ja','answered_on':'2026-05-18'}],"
    "'tips':[{'id':'t','quote':'hoe?','guardian':'o','given_on':'2026-03-02'}],"
    "'parent_activities':[{'id':'a1','text':'spel'},{'id':'a2','text':'meten','goal':'pd','done_on':'2026-05-04'},{'id':'a3','text':'bakken','goal':'pd','pupils':['k1','k2'],'done_on':'2026-05-04'}],"
    "'presentations':[{'id':'q','activity':'a3','held_on':'2026-05-20'}]";
static const char team[] = "'holds_start_talks':true,'staff':[{'id':'noor','name':'juf Noor','role':'teacher'}]";
/* clang-format on */

static const char *const codes[] = {
    "TEACHER_NEED_OPEN", "COURSE_TALK_NO_TEACHER_NEED",   "COURSE_TALK_INCOMPLETE", "NO_COURSE_TALK",
    "PARENT_NEED_OPEN",  "HOME_TIP_UNANSWERED",           "PARENTS_NOT_TOLD",       "GOAL_NO_HOME_TIP",
    "NO_START_TALK",     "PARENT_CHILD_GOAL_NO_ACTIVITY", "ACTIVITY_NOT_SHOWN",     "ACTIVITY_WITHOUT_GOAL",
    "PARENTS_DID_IT",    "SUPPORTED_NOBODY_FREED",        "NEED_ANSWERED"};

static int try_check(const fixture *f, size_t fail_at) {
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    const hgw_doc *beside[] = {f->team, f->calendar};
    hgw_doc *findings = NULL;
    assert_non_null(ctx);
    memory.requests = 0;
    memory.fail_at = fail_at;
    assert_int_equal(hgw_ctx_set_today(ctx, 20260602), HGW_OK);
    int32_t status = hgw_check(ctx, f->dossier, beside, 2, NULL, &findings);
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
    for (size_t n = 1; !try_check(&f, n); n++)
        assert_true(n < 100000);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
