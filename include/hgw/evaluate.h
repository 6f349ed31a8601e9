/** @file evaluate.h  Tasting the soup: in between, am I on course and must I adjust; at the end, was it reached. */
#ifndef HGW_EVALUATE_H
#define HGW_EVALUATE_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Evaluate the outcome targets and goals of a dossier, in between or at the end (Hattie's two evaluations, S151).
 *
 *  In between: each pupil gets a verdict by the rule of the instrument's scale: on course, adjust, or too little
 *  evidence with the reason and what would settle it.  On a growth scale it is a chance, from a line with the known
 *  error of measurement; conversations and observations are weighed beside it by a table and never become a number.
 *  At the end: reached or not, how surely, and how much growth; of a group the share with its interval, and the effect
 *  size beside the growth of the norm.  The teacher's own verdict stands beside what is computed, and neither changes
 *  the other.  Results also carry the approaches that ran, the factors, and the adjustments made.  They judge goal and
 *  approach, not the child, and belong in no parents' page or transfer unless somebody chooses so.
 *
 *  What is computed and why: docs/evaluation.md.  Records dated after the context's today do not exist.
 *  @param ctx      the context: its language words the document, its today is the day of evaluation.
 *  @param dossier  a document of type HGW_T_DOSSIER.
 *  @param beside   other documents in any order, known by their root type: the team (instruments, norms), calendars
 *                  (measuring moments, weeks of teaching), earlier results of this dossier (which look this is),
 *                  dossiers of earlier years (measurements up to a year back, and goals that are followed up).
 *  @param count    how many; 0: @p beside may be NULL.
 *  @param options  a document of type HGW_T_EVALUATE_OPTIONS, or NULL: in between, with the usual limits.
 *  @param out      a document of type HGW_T_RESULTS; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_NOTFOUND: no today (`evaluate.today.missing`), weeks of teaching asked for and no calendar
 *                  beside (`evaluate.calendar.missing`), no outcome or goal with the id that the options name
 *                  (`evaluate.aim.unknown`); HGW_E_RANGE: limits that cannot be (`evaluate.limits`).
 *                  HGW_E_TYPE, HGW_E_MISUSE, HGW_E_NOMEM.
 *  @par Example
 *  @code
 *  const hgw_doc *beside[] = { team, calendar };
 *  hgw_doc *results = NULL;
 *  hgw_ctx_set_today(ctx, 20260112);
 *  if (hgw_evaluate(ctx, dossier, beside, 2, NULL, &results) == HGW_OK)
 *      for (hgw_rec r = 0; (r = hgw_rec_next(results, HGW_T_PUPIL_RESULT, r)) != 0; )
 *          puts(hgw_pupil_result_message(results, r));
 *  hgw_doc_free(results);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_evaluate(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                             const hgw_doc *options, hgw_doc **out);

#ifdef __cplusplus
}
#endif
#endif
