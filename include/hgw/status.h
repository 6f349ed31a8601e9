/** @file status.h  Status numbers, versions, and the one way to end a text. */
#ifndef HGW_STATUS_H
#define HGW_STATUS_H

#include <stddef.h>
#include <stdint.h>

#include "export.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct hgw_ctx hgw_ctx; /**< Language, today, memory and the last error.  One per thread. */
typedef struct hgw_doc hgw_doc; /**< A document: owns its records and all their text. */
typedef int32_t hgw_rec;        /**< A record of one document; 0 is none.  Never reused within a document. */
typedef int32_t hgw_type;       /**< A pinned HGW_T_<TYPE>; 0 is none. */
typedef int32_t hgw_field;      /**< A pinned HGW_<TYPE>_<FIELD>: type << 16 | ordinal; 0 is none. */
typedef int32_t hgw_date;       /**< A civil day as a number, 20260901; 0 is no date.  Years 1 to 9999. */

/** What a call says about itself.  Zero is success, a negative number is failure.  Numbers are never reused; take a
 *  number that you do not know as failure. */
enum {
    HGW_OK = 0,        /**< It worked. */
    HGW_E_NOMEM = -1,  /**< Memory ran out; what you passed in is as it was. */
    HGW_E_MISUSE = -2, /**< The call itself is wrong: NULL, a number that means nothing, a handle of another kind. */
    HGW_E_TYPE = -3,   /**< The field belongs to another record type, or holds another kind of value. */
    HGW_E_STALE = -4,  /**< No such record in this document, or it was removed. */
    HGW_E_RANGE = -5,  /**< A value outside what its field can hold. */
    HGW_E_PARSE = -6,  /**< Text that cannot be read: JSON, a date, a time, a number, UTF-8. */
    HGW_E_SCHEMA = -7, /**< Well-formed JSON of the wrong shape: a string where a number belongs, a missing member. */
    HGW_E_FROZEN = -8, /**< The document is frozen; clone it to change it. */
    HGW_E_IO = -9,     /**< Kept for programs that read and write files; the library itself never does. */
    HGW_E_NOTFOUND = -10,  /**< Nothing with that name. */
    HGW_E_LIMIT = -11,     /**< Larger, deeper or more than the limits allow; limits are options. */
    HGW_E_DUPLICATE = -12, /**< The same key twice in one object, or the same id twice in one document. */
    HGW_E_REFERENCE = -13, /**< A reference to nothing, or to a record of a type the field may not point at. */
    HGW_E_BUSY = -14       /**< The handle is in use by a call that has not returned. */
};

/** The version of the library as loaded.
 *  @return 0x00MMmmpp: major, minor, patch; 0x00000100 is 0.1.0.
 *  @since 0.1 */
HGW_API int32_t hgw_version(void);

/** The version of the model: which types, fields and tokens this library knows.  Grows when the table grows.
 *  @return a number from 1.
 *  @since 0.1 */
HGW_API int32_t hgw_model_version(void);

/** The name of a status, for logs and for people who write wrappers.
 *  @param status  any HGW_OK or HGW_E_… number.
 *  @return "HGW_E_TYPE"; "HGW_E_UNKNOWN" for a number that is not in the list.
 *  @par Ownership  Static; never freed.
 *  @since 0.1 */
HGW_API const char *hgw_status_name(int32_t status);

/** End a text that a call gave you through a `char **`.
 *  @param text  the text, or NULL.
 *  @par Ownership  Takes @p text; it is wiped before its memory is given back.
 *  @par Errors     None; NULL is fine.
 *  @since 0.1 */
HGW_API void hgw_free(void *text);

#ifdef __cplusplus
}
#endif
#endif
