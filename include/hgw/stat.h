/** @file stat.h  The figures of evaluation by name, for those who have numbers and no documents. */
#ifndef HGW_STAT_H
#define HGW_STAT_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Work out one figure or many: JSON in, JSON out.
 *
 *  A request is an object with "method", "input" and "params"; other members (an id, a source) are passed over.  One
 *  object gives one object, a list of them a list in the same order, and so does an object that holds the list in
 *  "cases".  Which methods there are, what they take and give, with formula, units, edge cases and source:
 *  docs/figures.md.
 *
 *  What is not defined (too few data, a division by zero) is null, and "status" says why: "ok", "insufficient",
 *  "undefined", "bad_input".  That is an answer and no failure.  A member that the method does not know is refused.
 *  @param ctx       the context, for memory and errors; its language and today do not matter.
 *  @param utf8      the JSON text; need not end in NUL.
 *  @param size      how many bytes.
 *  @param options   a document of type HGW_T_LOAD_OPTIONS (limits), or NULL.
 *  @param out       the answer, NUL-terminated; NULL on failure.
 *  @param out_size  its size without the NUL; may be NULL.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_free().
 *  @par Errors     With the place as pointer, line and column: HGW_E_PARSE (no JSON), HGW_E_SCHEMA (another shape, a
 *                  member that is missing or not known), HGW_E_NOTFOUND (no such method or word), HGW_E_RANGE (a number
 *                  beyond a double), HGW_E_DUPLICATE, HGW_E_LIMIT, HGW_E_NOMEM, HGW_E_MISUSE.
 *  @par Example
 *  @code
 *  const char *ask = "{\"method\": \"wilson\", \"input\": {\"k\": 18, \"n\": 26}}";
 *  char *answer = NULL;
 *  if (hgw_stat(ctx, ask, strlen(ask), NULL, &answer, NULL) == HGW_OK) puts(answer);
 *  hgw_free(answer);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_stat(hgw_ctx *ctx, const char *utf8, size_t size, const hgw_doc *options, char **out,
                         size_t *out_size);

#ifdef __cplusplus
}
#endif
#endif
