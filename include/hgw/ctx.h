/** @file ctx.h  Contexts: language, today, memory, and what went wrong last. */
#ifndef HGW_CTX_H
#define HGW_CTX_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Your memory: give @p block, that has @p old_size bytes, the size @p size and return where it stands now.
 *  @p block NULL with @p old_size 0 asks for a new block; @p size 0 gives it back and returns NULL.
 *  Return NULL when there is none: the old block must then be as it was.  Blocks are aligned as malloc aligns them.
 *  Do not call the library from inside, and do not leave by longjmp. */
typedef void *(*hgw_resize)(void *user, void *block, size_t old_size, size_t size);

/** Where the last error lies, for hgw_error_number(). */
enum {
    HGW_AT_LINE = 1,         /**< Line in the text that was read, from 1. */
    HGW_AT_COLUMN = 2,       /**< Column in that line, from 1, in bytes. */
    HGW_AT_OFFSET = 3,       /**< Offset in bytes from the start of the text. */
    HGW_AT_OTHER_LINE = 4,   /**< The other place, where there are two: the first of two equal keys. */
    HGW_AT_OTHER_COLUMN = 5, /**< Column of the other place. */
    HGW_AT_OTHER_OFFSET = 6  /**< Offset of the other place. */
};

/** Make a context on the C library's memory.  One per thread; nothing global, nothing to initialise.
 *  Language is Dutch and there is no today until you set them.
 *  @return the context, or NULL when memory ran out.
 *  @par Ownership  Yours; end it with hgw_ctx_free().
 *  @par Errors     NULL: there was no memory.
 *  @since 0.1 */
HGW_API hgw_ctx *hgw_ctx_new(void);

/** Make a context on your own memory; every block of it and of its documents comes from @p resize.
 *  @param resize  your function; NULL: the C library's.
 *  @param user    handed back to @p resize at each call.
 *  @return the context, or NULL when memory ran out.
 *  @par Ownership  Yours; end it with hgw_ctx_free().  @p resize and @p user must outlive all that came from it.
 *  @par Errors     NULL: there was no memory.
 *  @since 0.1 */
HGW_API hgw_ctx *hgw_ctx_new_with(hgw_resize resize, void *user);

/** End a context.  Documents that were made with it keep what they need, so the order of freeing does not matter.
 *  @param ctx  the context, or NULL.
 *  @par Ownership  Takes @p ctx.
 *  @since 0.1 */
HGW_API void hgw_ctx_free(hgw_ctx *ctx);

/** Choose the language of messages, labels and views.
 *  @param ctx   the context.
 *  @param lang  HGW_LANG_NL or HGW_LANG_EN.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_RANGE: no such language.
 *  @since 0.1 */
HGW_API int32_t hgw_ctx_set_lang(hgw_ctx *ctx, int32_t lang);

/** The language of the context.
 *  @param ctx  the context.
 *  @return HGW_LANG_NL or HGW_LANG_EN; 0 when @p ctx is NULL.
 *  @since 0.1 */
HGW_API int32_t hgw_ctx_lang(const hgw_ctx *ctx);

/** Say which day it is.  The library never asks a clock: the same documents and the same today give the same findings.
 *  Without today only the checks that do not depend on time run, and the findings document lists the others.
 *  @param ctx    the context.
 *  @param today  20251121, or 0 for none.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_RANGE: there is no such day.
 *  @since 0.1 */
HGW_API int32_t hgw_ctx_set_today(hgw_ctx *ctx, hgw_date today);

/** The day the context was told.
 *  @param ctx  the context.
 *  @return the day, or 0.
 *  @since 0.1 */
HGW_API hgw_date hgw_ctx_today(const hgw_ctx *ctx);

/** The status of the last failure.  Set on failure, never cleared by success: call hgw_error_clear() for that.
 *  @param ctx  the context.
 *  @return HGW_OK when nothing has failed.
 *  @since 0.1 */
HGW_API int32_t hgw_error_status(const hgw_ctx *ctx);

/** A stable key for the last failure, for programs: "date.unreadable".  Finer than the status.
 *  @param ctx  the context.
 *  @return the key; "" when nothing has failed.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_error_key(const hgw_ctx *ctx);

/** The last failure in one line, in the context's language.  Holds names of the model, indices and numbers, never a
 *  value, a name or a text of the document, so that it may be logged.
 *  @param ctx  the context.
 *  @return the sentence; "" when nothing has failed.
 *  @par Ownership  Borrowed: valid until the next failure on this context.
 *  @since 0.1 */
HGW_API const char *hgw_error_message(const hgw_ctx *ctx);

/** Where the last failure lies, as a JSON Pointer (RFC 6901) made of known names and indices: "/goals/2/target_date".
 *  It stops at the last known name, since an unknown member may be a child's name.
 *  @param ctx  the context.
 *  @return the pointer; "" is the root, or no place.
 *  @par Ownership  Borrowed: valid until the next failure on this context.
 *  @since 0.1 */
HGW_API const char *hgw_error_where(const hgw_ctx *ctx);

/** A number of the last failure's place.
 *  @param ctx   the context.
 *  @param what  HGW_AT_LINE, HGW_AT_COLUMN, HGW_AT_OFFSET, or of the other place.
 *  @return the number; -1 when the failure has no such place.
 *  @since 0.1 */
HGW_API int64_t hgw_error_number(const hgw_ctx *ctx, int32_t what);

/** Report a failure on a context: for libraries beside this one that read or write files (hgw::ical), and for hosts
 *  that do.
 *  @param ctx      the context.
 *  @param status   the HGW_E_… to report; a number that is none counts as HGW_E_MISUSE.
 *  @param key      a stable key of at most 63 bytes, such as "ical.syntax".
 *  @param message  one line in the context's language, cut at 255 bytes; no value, name or text of a document.
 *  @param line     the line of the file, from 1; -1: no place.
 *  @return @p status.
 *  @par Ownership  The texts are copied.
 *  @since 0.1 */
HGW_API int32_t hgw_error_set(hgw_ctx *ctx, int32_t status, const char *key, const char *message, int64_t line);

/** Make a text that hgw_free() ends, on the context's memory: for libraries beside this one that hand texts out.
 *  @param ctx   the context.
 *  @param utf8  the bytes to copy, as they are; NULL: zeros, to be filled in (aligned for any whole number or pointer).
 *  @param size  how many; a NUL is put behind them.
 *  @param out   the text; NULL on failure.
 *  @return HGW_OK, or the status.
 *  @par Ownership  @p out is yours; end it with hgw_free(), which wipes it.
 *  @par Errors     HGW_E_MISUSE, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_text_new(hgw_ctx *ctx, const char *utf8, size_t size, char **out);

/** Forget the last failure.
 *  @param ctx  the context.
 *  @since 0.1 */
HGW_API void hgw_error_clear(hgw_ctx *ctx);

#ifdef __cplusplus
}
#endif
#endif
