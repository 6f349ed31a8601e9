/** @file check.h  The seven principles: what a plan contradicts, what asks attention, and what goes well. */
#ifndef HGW_CHECK_H
#define HGW_CHECK_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Check a dossier against the seven principles of needs-based working, or a calendar on its own.  Findings with a
 *  reason, a place and what would resolve them; never a score.
 *
 *  At most seven findings are marked `shown`, strengths apart, unless @p options say otherwise: pass over the others.
 *
 *  Records dated after the context's today do not exist for a rule.  A rule that needs today, or a document that is not
 *  beside, does not run and is listed as such.
 *  @param ctx      the context: its language words the messages, its today cuts.
 *  @param dossier  a document of type HGW_T_DOSSIER; or a calendar (HGW_T_CALENDAR), of which the rules about calendars
 *                  are run and no others, neither listed as not run.
 *  @param beside   other documents in any order, known by their root type: team, calendars (a school's own, a
 *                  country's), other dossiers.
 *  @param count    how many; 0: @p beside may be NULL.
 *  @param options  a document of type HGW_T_CHECK_OPTIONS, or NULL.
 *  @param out      a document of type HGW_T_FINDINGS; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_TYPE: a document of another type than these; HGW_E_MISUSE, HGW_E_NOMEM.
 *  @par Example
 *  @code
 *  const hgw_doc *beside[] = { team, calendar };
 *  hgw_doc *found = NULL;
 *  hgw_ctx_set_today(ctx, 20251121);
 *  if (hgw_check(ctx, plan, beside, 2, NULL, &found) == HGW_OK)
 *      for (hgw_rec f = 0; (f = hgw_rec_next(found, HGW_T_FINDING, f)) != 0; )
 *          if (hgw_finding_shown(found, f)) puts(hgw_finding_message(found, f));
 *  hgw_doc_free(found);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_check(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                          const hgw_doc *options, hgw_doc **out);

#ifdef __cplusplus
}
#endif
#endif
