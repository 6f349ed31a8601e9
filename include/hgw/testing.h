/** @file testing.h  For the tests of programs that use libhgw: small documents in a line each, and assertions about
 *  findings.  Not part of hgw.h; needs cmocka, which your tests include first:
 *
 *  @code
 *  #include <setjmp.h>
 *  #include <stdarg.h>
 *  #include <stddef.h>
 *  #include <stdint.h>
 *  #include <cmocka.h>
 *  #include <hgw/testing.h>
 *  @endcode
 *
 *  Inline functions and macros only: there is nothing to link but hgw and cmocka.  In C++ put the line that includes
 *  cmocka.h within `extern "C"`.
 *
 *  A builder or assertion that fails ends the test, names the file and line that called it, and lists what was found.
 *  cmocka then jumps out of the test, so end documents in the teardown when a failing test may not leak.
 */
#ifndef HGW_TESTING_H
#define HGW_TESTING_H

#ifndef CMOCKA_H_
#  error "hgw/testing.h: include cmocka.h first, with setjmp.h, stdarg.h, stddef.h and stdint.h before it"
#endif

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accessors.h"
#include "hgw.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How many documents may lie beside the dossier of a hgw_test. */
enum { HGW_TEST_MOST = 16 };

/** A dossier, what lies beside it, and what a check of it found.  Begin with hgw_test_start(), end with
 *  hgw_test_end().
 *  @par Example
 *  @code
 *  hgw_test t;
 *  hgw_test_start(&t, 20251121);
 *  hgw_test_goal(t.dossier, "g1", "telt tot 100", NULL, NULL);
 *  hgw_assert_finding(hgw_test_check(&t), "GOAL_WITHOUT_PERIOD", "g1");
 *  hgw_test_end(&t);
 *  @endcode
 *  @since 0.1 */
typedef struct hgw_test {
    hgw_ctx *ctx;                         /**< Has the day; its language is Dutch unless you choose another. */
    hgw_doc *dossier;                     /**< What is checked; empty after hgw_test_start(). */
    const hgw_doc *beside[HGW_TEST_MOST]; /**< Team, calendars, other dossiers. */
    hgw_doc *owned[HGW_TEST_MOST];        /**< Those of them that hgw_test_end() ends. */
    int32_t count;                        /**< How many lie beside. */
    hgw_doc *options;                     /**< Options of the check, yours; NULL after hgw_test_start(). */
    hgw_doc *findings;                    /**< Of the latest hgw_test_check(), or NULL. */
} hgw_test;

/** @cond */
#include "testing_at.h"
/** @endcond */

/** @name Builders
 *  Macros, so that a failure names your file and line.  They never give NULL or 0.
 *  @{ */

/** A context with a day.
 *  @param today  a hgw_date; 0: no day.
 *  @return a hgw_ctx *.
 *  @par Ownership  Yours; end it with hgw_ctx_free().
 *  @since 0.1 */
#define hgw_test_ctx(today) hgw_test_ctx_at(today, __FILE__, __LINE__)

/** A document from the members of its root, with ' for " so that they read well in C:
 *  `"'goals':[{'id':'g1','text':'telt tot 100'}]"`.  An apostrophe in a text is written \\u0027.  A member, a token, a
 *  code of a check or a threshold that does not exist fails: in a test that is a slip.
 *  @param ctx      the context.
 *  @param root     a HGW_T_… of a root, such as HGW_T_DOSSIER.
 *  @param members  the members; NULL or "": none.
 *  @return a hgw_doc *.
 *  @par Ownership  Yours; end it with hgw_doc_free().
 *  @since 0.1 */
#define hgw_test_doc(ctx, root, members) hgw_test_doc_at(ctx, root, members, __FILE__, __LINE__)

/** A document from a JSON file.
 *  @param ctx   the context.
 *  @param root  a HGW_T_… of a root; 0: what the file says.
 *  @param path  the file.
 *  @return a hgw_doc *.
 *  @par Ownership  Yours; end it with hgw_doc_free().
 *  @since 0.1 */
#define hgw_test_file(ctx, root, path) hgw_test_file_at(ctx, root, path, __FILE__, __LINE__)

/** Begin: a context with a day and an empty dossier, nothing beside.
 *  @param t      a hgw_test *; what it held before is forgotten, not ended.
 *  @param today  a hgw_date; 0: no day.
 *  @since 0.1 */
#define hgw_test_start(t, today) hgw_test_start_at(t, today, __FILE__, __LINE__)

/** Take another dossier, from members as of hgw_test_doc(); the one before is ended.
 *  @param t        a hgw_test *.
 *  @param members  the members of the dossier.
 *  @since 0.1 */
#define hgw_test_dossier(t, members)                                                                                   \
  hgw_test_dossier_at(t, hgw_test_doc_at((t)->ctx, HGW_T_DOSSIER, members, __FILE__, __LINE__))

/** Take another dossier, from a file; the one before is ended.
 *  @param t     a hgw_test *.
 *  @param path  the file.
 *  @since 0.1 */
#define hgw_test_dossier_file(t, path)                                                                                 \
  hgw_test_dossier_at(t, hgw_test_file_at((t)->ctx, HGW_T_DOSSIER, path, __FILE__, __LINE__))

/** Lay a document beside the dossier.
 *  @param t    a hgw_test *.
 *  @param doc  a hgw_doc *; it stays yours and must live until hgw_test_end().
 *  @since 0.1 */
#define hgw_test_beside(t, doc) hgw_test_beside_at(t, doc, NULL, __FILE__, __LINE__)

/** Lay a document beside the dossier, from members as of hgw_test_doc().
 *  @param t        a hgw_test *.
 *  @param root     HGW_T_TEAM, HGW_T_CALENDAR, or HGW_T_DOSSIER for that of another group or year.
 *  @param members  the members.
 *  @since 0.1 */
#define hgw_test_beside_doc(t, root, members)                                                                          \
  hgw_test_beside_at(t, NULL, hgw_test_doc_at((t)->ctx, root, members, __FILE__, __LINE__), __FILE__, __LINE__)

/** Lay a document beside the dossier, from a file.
 *  @param t     a hgw_test *.
 *  @param root  as of hgw_test_file().
 *  @param path  the file.
 *  @since 0.1 */
#define hgw_test_beside_file(t, root, path)                                                                            \
  hgw_test_beside_at(t, NULL, hgw_test_file_at((t)->ctx, root, path, __FILE__, __LINE__), __FILE__, __LINE__)

/** Check the dossier with all that lies beside it.
 *  @param t  a hgw_test *.
 *  @return a hgw_doc * of type HGW_T_FINDINGS.
 *  @par Ownership  Borrowed: valid until the next hgw_test_check() or hgw_test_end().
 *  @since 0.1 */
#define hgw_test_check(t) hgw_test_check_at(t, __FILE__, __LINE__)

/** Add a pupil.
 *  @param doc         a dossier.
 *  @param id          its id.
 *  @param given_name  its given name, or NULL.
 *  @param grade       1 to 8; 0: leave it out.
 *  @return its hgw_rec.
 *  @since 0.1 */
#define hgw_test_pupil(doc, id, given_name, grade) hgw_test_pupil_at(doc, id, given_name, grade, __FILE__, __LINE__)

/** Add a goal.
 *  @param doc      a dossier.
 *  @param id       its id.
 *  @param text     what will be learned.
 *  @param subject  id of a subject, or NULL.
 *  @param period   id of a period or block, or NULL.
 *  @return its hgw_rec.
 *  @since 0.1 */
#define hgw_test_goal(doc, id, text, subject, period)                                                                  \
  hgw_test_goal_at(doc, id, text, subject, period, __FILE__, __LINE__)

/** Add a plan.
 *  @param doc     a dossier.
 *  @param id      its id.
 *  @param kind    a HGW_PLAN_KIND_….
 *  @param state   a HGW_PLAN_STATE_…; 0: leave it out.
 *  @param period  id of a period or block, or NULL.
 *  @return its hgw_rec.
 *  @since 0.1 */
#define hgw_test_plan(doc, id, kind, state, period) hgw_test_plan_at(doc, id, kind, state, period, __FILE__, __LINE__)

/** End a hgw_test: its context, its documents and its findings.  Does nothing to one that was zeroed or ended.
 *  @param t  the test.
 *  @since 0.1 */
static inline void hgw_test_end(hgw_test *t) {
    hgw_doc_free(t->findings);
    hgw_doc_free(t->dossier);
    for (int32_t i = 0; i < t->count; i++)
        hgw_doc_free(t->owned[i]);
    hgw_ctx_free(t->ctx);
    memset(t, 0, sizeof *t);
}

/** @} */

/** @name Assertions
 *  A code that no check has fails each of them.  A place is the id of a record that the finding points at, or what its
 * stable key has after the code.
 *  @{ */

/** There is a finding with this code, at this place.
 *  @param findings  what hgw_check() or hgw_test_check() gave.
 *  @param code      such as "GOAL_WITHOUT_PERIOD".
 *  @param place     the id of a record; NULL: anywhere.
 *  @return the hgw_rec of the first one, to look at further.
 *  @since 0.1 */
#define hgw_assert_finding(findings, code, place) hgw_test_finding_at(findings, code, place, 0, __FILE__, __LINE__)

/** There is a finding with this code, at this place, and it is among those to show.
 *  @param findings, code, place  as above.
 *  @return the hgw_rec of the first one.
 *  @since 0.1 */
#define hgw_assert_shown(findings, code, place) hgw_test_finding_at(findings, code, place, 1, __FILE__, __LINE__)

/** There is no finding with this code, at this place.  Fails too when the rule did not run, for want of a day or of a
 *  document beside: silence proves nothing then.  A rule that the team switched off is silent, and this passes.
 *  @param findings  as above.
 *  @param code      as above.
 *  @param place     the id of a record; NULL: nowhere at all.
 *  @since 0.1 */
#define hgw_assert_no_finding(findings, code, place) hgw_test_no_finding_at(findings, code, place, __FILE__, __LINE__)

/** These findings are there and no others, strengths included.
 *  @param findings  as above.
 *  @param list      words with blanks between them, a code or a code and a place: "TIP_USED:T01 NO_PAPER_NEEDED"; a
 *                   code as often as there are findings with it.  "": nothing is found.
 *  @since 0.1 */
#define hgw_assert_findings(findings, list) hgw_test_findings_at(findings, list, __FILE__, __LINE__)

/** @} */

#ifdef __cplusplus
}
#endif
#endif
