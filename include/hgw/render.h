/** @file render.h  Documents for people: text, HTML and SVG, in Dutch and English. */
#ifndef HGW_RENDER_H
#define HGW_RENDER_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Draw a document for people, in the context's language.  Findings are drawn by principle with the strengths; a
 * calendar with the option view = year as school years that can be looked over at a glance, with a line for the
 * context's today; any other document as labelled lines.  A year draws what the calendar holds: what hgw_calendar()
 * works out is not worked out here.
 *  @param ctx      the context.
 *  @param any      the document.
 *  @param beside   other documents, for the names of what is referred to by id.  With findings, give the dossier that
 *                  was checked too: without it ids stand where names could.  A second findings document is drawn
 *                  after the first.
 *  @param count    how many; 0: @p beside may be NULL.
 *  @param options  a document of type HGW_T_RENDER_OPTIONS (format, show_all, title, view), or NULL for text.
 *                  Format SVG is the strip of a year alone, as an image that needs nothing else.
 *  @param out      the text, NUL-terminated; NULL on failure.
 *  @param size     its size without the NUL; may be NULL.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_free().
 *  @par Errors     HGW_E_TYPE, HGW_E_MISUSE, HGW_E_NOMEM, HGW_E_LIMIT.  HGW_E_RANGE: SVG was asked of what is not
 *                  drawn as a year (`render.format`).
 *  @par Example
 *  @code
 *  const hgw_doc *beside[] = { plan, team, calendar };
 *  char *text = NULL; size_t size = 0;
 *  if (hgw_render(ctx, found, beside, 3, NULL, &text, &size) == HGW_OK) fwrite(text, 1, size, stdout);
 *  hgw_free(text);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_render(hgw_ctx *ctx, const hgw_doc *any, const hgw_doc *const *beside, int32_t count,
                           const hgw_doc *options, char **out, size_t *size);

#ifdef __cplusplus
}
#endif
#endif
