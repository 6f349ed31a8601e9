/** @file next.h  From a period that ends to a draft of the one that follows. */
#ifndef HGW_NEXT_H
#define HGW_NEXT_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Draft the following period (S12): what was not reached is carried as the team chose when it looked back, what was
 * reached is closed, and what a person must still decide is listed under `decisions`.  Nothing is invented: a goal that
 * nobody evaluated, or for which nobody chose what then, is listed and never carried.
 *
 * Within a school year the draft is a copy of the dossier with the new records in it.  From the last period of a year
 * to the first of the next it is a new dossier of one class of the roster, with what its pupils bring along;
 * its `supersedes` and those of its records name what they follow in the dossiers of last year.  Pupils are known by
 * their id.
 *
 * The ids of new records are made of the old ones and of the period that follows, so that the same documents give the
 * same draft.  Drafting from a draft again adds only what was chosen since.
 *  @param ctx      the context; results and choices of after its today are not looked at, new goals and plans bear
 *                  that day, and decisions are put in its language.
 *  @param dossier  the dossier, with the period that ends.
 *  @param beside   one calendar or more (both school years when a year ends); a roster when a year ends; dossiers of
 *                  the same school year, of other classes that pupils of the new class come from.  Other documents are
 *                  not looked at.
 *  @param count    how many.
 *  @param options  a document of type HGW_T_NEXT_OPTIONS (period, school_group), or NULL: the last period, begun by
 *                  today, that goals of the dossier name; and the only class of the roster.
 *  @param out      the draft, a dossier; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_NOTFOUND: no such period (`next.period.unknown`), none that any goal names
 *                  (`next.period.none`), none that follows (`next.period.last`), no calendar
 *                  (`next.calendar.missing`), no roster of the new year (`next.roster.missing`) or no such class in
 *                  it (`next.group.unknown`).  HGW_E_TYPE, HGW_E_MISUSE, HGW_E_NOMEM.
 *  @par Example
 *  @code
 *  const hgw_doc *beside[] = { calendar };
 *  hgw_doc *draft = NULL;
 *  if (hgw_next(ctx, dossier, beside, 1, NULL, &draft) == HGW_OK)
 *      for (hgw_rec d = 0; (d = hgw_rec_next(draft, HGW_T_DECISION, d)) != 0; ) puts(hgw_decision_text(draft, d));
 *  hgw_doc_free(draft);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_next(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                         const hgw_doc *options, hgw_doc **out);

#ifdef __cplusplus
}
#endif
#endif
