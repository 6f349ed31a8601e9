/** @file explain.h  The checks in plain words: what each looks at, when it speaks, why, and how to switch it off. */
#ifndef HGW_EXPLAIN_H
#define HGW_EXPLAIN_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Explain one check, or all: the fields it looks at, its condition with this team's thresholds, why it matters and its
 *  source, an example before and after, and how a team switches it off or puts it in discussion (S42).
 *
 *  The checks stand in the order of the catalogue; with @p code NULL those that were left out follow, each with the
 *  reason why it does not exist and no condition.  A setting of the team that was decided after the context's today
 *  does not hold yet.
 *  @param ctx   the context: its language words the document.
 *  @param code  the code of a check, as "GOAL_WITHOUT_PERIOD"; NULL: all.
 *  @param team  a document of type HGW_T_TEAM, whose thresholds, settings and reasons are shown; NULL: the usual ones.
 *  @param out   a document of type HGW_T_CATALOGUE; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_NOTFOUND: no such check (`check.unknown`); the message names the code that is nearest.
 *                  HGW_E_TYPE: @p team is a document of another type; HGW_E_MISUSE, HGW_E_NOMEM.
 *  @par Example
 *  @code
 *  hgw_doc *checks = NULL;
 *  if (hgw_explain(ctx, "GOAL_WITHOUT_PERIOD", team, &checks) == HGW_OK)
 *      puts(hgw_check_entry_condition(checks, hgw_catalogue_checks_at(checks, HGW_ROOT, 0)));
 *  hgw_doc_free(checks);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_explain(hgw_ctx *ctx, const char *code, const hgw_doc *team, hgw_doc **out);

#ifdef __cplusplus
}
#endif
#endif
