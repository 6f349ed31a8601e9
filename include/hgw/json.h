/** @file json.h  Documents from and to JSON (RFC 8259), and the JSON Schema (2020-12) of each. */
#ifndef HGW_JSON_H
#define HGW_JSON_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Read a document from JSON.  All or nothing: on failure there is no document.
 *
 *  The member `"hgw": "dossier/1"` names type and model version; it is written first (in canonical form where its name
 *  sorts) and may stand anywhere in the root.  Unknown members and unknown tokens are kept
 *  and written back.  Duplicate keys, duplicate ids, dangling references, null and bad UTF-8 are refused.
 *  @param ctx      the context; its error holds status, key, JSON Pointer, line, column and offset.
 *  @param root     the type that the file must have; 0: the type that the file names.
 *  @param utf8     the bytes of the file; need not end in NUL.
 *  @param size     how many bytes.
 *  @param options  a document of type HGW_T_LOAD_OPTIONS, or NULL for the default limits.
 *  @param out      the document; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_doc_free().
 *  @par Errors     HGW_E_PARSE, HGW_E_SCHEMA, HGW_E_TYPE, HGW_E_RANGE, HGW_E_LIMIT, HGW_E_DUPLICATE, HGW_E_REFERENCE,
 *                  HGW_E_NOTFOUND (a token that a strict reader does not know), HGW_E_NOMEM, HGW_E_MISUSE.  With
 *                  @p root 0 the pointer of a syntax error is empty when "hgw" had not come yet.
 *  @par Example
 *  @code
 *  hgw_doc *plan = NULL;
 *  if (hgw_doc_from_json(ctx, HGW_T_DOSSIER, bytes, size, NULL, &plan) != HGW_OK)
 *      fprintf(stderr, "%s: %s\n", hgw_error_where(ctx), hgw_error_message(ctx));
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_doc_from_json(hgw_ctx *ctx, hgw_type root, const char *utf8, size_t size, const hgw_doc *options,
                                  hgw_doc **out);

/** Write a document as JSON, in the table's order, indented by two; what is unset is left out.
 *  @param ctx      the context.
 *  @param doc      the document.
 *  @param options  a document of type HGW_T_SAVE_OPTIONS (canonical: RFC 8785; indent), or NULL.
 *  @param out      the text, NUL-terminated; NULL on failure.
 *  @param size     its size without the NUL; may be NULL.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_free().
 *  @par Errors     HGW_E_NOMEM, HGW_E_MISUSE; HGW_E_RANGE where a canonical number cannot hold the value;
 *                  HGW_E_REFERENCE where a record that is referred to has lost its id.
 *  @par Example
 *  @code
 *  char *text = NULL; size_t size = 0;
 *  if (hgw_doc_to_json(ctx, plan, NULL, &text, &size) == HGW_OK) fwrite(text, 1, size, file);
 *  hgw_free(text);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_doc_to_json(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *options, char **out, size_t *size);

/** Write the JSON Schema of a root type.
 *  @param ctx     the context; its language does not matter.
 *  @param root    a type with HGW_TYPE_ROOT.
 *  @param strict  0: tolerates what newer files add; 1: for authors: required fields, no unknown members or tokens.
 *  @param out     the schema, NUL-terminated; NULL on failure.
 *  @param size    its size without the NUL; may be NULL.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_free().
 *  @par Errors     HGW_E_TYPE: not a root type; HGW_E_NOMEM, HGW_E_MISUSE.
 *  @par Example
 *  @code
 *  char *schema = NULL;
 *  if (hgw_schema(ctx, HGW_T_TEAM, 1, &schema, NULL) == HGW_OK) puts(schema);
 *  hgw_free(schema);
 *  @endcode
 *  @since 0.1 */
HGW_API int32_t hgw_schema(hgw_ctx *ctx, hgw_type root, int32_t strict, char **out, size_t *size);

#ifdef __cplusplus
}
#endif
#endif
