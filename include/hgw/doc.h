/** @file doc.h  Documents: made, copied, frozen, ended.
 *
 * A document gives its memory back when it ends, not before: a program that adds and removes for days in one document
 * should now and then save it and load it anew. */
#ifndef HGW_DOC_H
#define HGW_DOC_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The root record of every document. */
#define HGW_ROOT ((hgw_rec)1)

/** Make a document whose root is one empty record.
 *  @param ctx   the context; it keeps the document's errors and memory.
 *  @param root  a type with HGW_TYPE_ROOT, such as HGW_T_DOSSIER.
 *  @return the document, or NULL.
 *  @par Ownership  Yours; end it with hgw_doc_free().  It keeps @p ctx alive.
 *  @par Errors     NULL; see hgw_error_status(@p ctx): HGW_E_TYPE, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API hgw_doc *hgw_doc_new(hgw_ctx *ctx, hgw_type root);

/** Copy a document, with its record numbers and with what it could not understand.  The copy is not frozen.
 *  @param ctx  the context of the copy; may be another than the original's.
 *  @param doc  the original.
 *  @return the copy, or NULL.
 *  @par Ownership  Yours; end it with hgw_doc_free().
 *  @par Errors     NULL; see hgw_error_status(@p ctx): HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API hgw_doc *hgw_doc_clone(hgw_ctx *ctx, const hgw_doc *doc);

/** End a document.  What it held is wiped before its memory is given back.
 *  @param doc  the document, or NULL.
 *  @par Ownership  Takes @p doc.
 *  @since 0.1 */
HGW_API void hgw_doc_free(hgw_doc *doc);

/** Freeze a document: from now on it never changes and any thread may read it.  Its owner frees it.
 *  A misused getter on a frozen document returns zero and records nothing.
 *  @param doc  the document.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_MISUSE: NULL.
 *  @since 0.1 */
HGW_API int32_t hgw_doc_freeze(hgw_doc *doc);

/** Whether a document is frozen.
 *  @param doc  the document.
 *  @return 1 or 0.
 *  @since 0.1 */
HGW_API int32_t hgw_doc_frozen(const hgw_doc *doc);

#ifdef __cplusplus
}
#endif
#endif
