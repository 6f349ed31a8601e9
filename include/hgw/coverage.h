/** @file coverage.h  The seven principles: for each what is there to be seen, what goes well, and what is open. */
#ifndef HGW_COVERAGE_H
#define HGW_COVERAGE_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Tell for each of the seven principles what evidence a dossier holds, which strengths, and which questions are open:
 *  for the school year of the dossier, one plan or one period.  Never a score, rank or total that sums it up; how many
 *  there are of something is no measure of its worth.
 *
 *  The findings are those of hgw_check() with the same documents, all of them: each stands under its own principle and
 *  under those that it serves as well.  Evidence names at most twenty places.
 *
 *  To a plan belong its goals, outcomes and approaches, and what refers to these: needs, lessons, talks, evidence,
 *  results, adjustments.  To a period belongs what happened in it, what names it, and what has no day of its own but
 *  serves a goal of it.  A finding belongs where one of its places does.
 *  @param ctx      the context: its language words the document, its today cuts as in hgw_check().
 *  @param dossier  a document of type HGW_T_DOSSIER.
 *  @param beside   as for hgw_check().
 *  @param count    how many; 0: @p beside may be NULL.
 *  @param options  a document of type HGW_T_COVERAGE_OPTIONS (plan or period), or NULL: the school year.
 *  @param out      a document of type HGW_T_COVERAGE; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_NOTFOUND: the dossier has no such plan (`coverage.plan.unknown`), the calendars beside no such
 *                  period or block (`coverage.period.unknown`).  HGW_E_RANGE: both were asked for (`coverage.two`).
 *                  HGW_E_TYPE, HGW_E_MISUSE, HGW_E_NOMEM.
 *  @par Example
 *  @code
 *  const hgw_doc *beside[] = { team, calendar };
 *  hgw_doc *seen = NULL;
 *  if (hgw_coverage(ctx, dossier, beside, 2, NULL, &seen) == HGW_OK)
 *      for (hgw_rec e = 0; (e = hgw_rec_next(seen, HGW_T_COVERAGE_EVIDENCE, e)) != 0; )
 *          puts(hgw_coverage_evidence_text(seen, e));
 *  hgw_doc_free(seen);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_coverage(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                             const hgw_doc *options, hgw_doc **out);

#ifdef __cplusplus
}
#endif
#endif
