/** @file rec.h  Records and their fields: the whole of a document's data through a few generic functions.
 *
 * Misuse never crashes: a function that returns a value returns 0 or NULL and the document's context holds the status;
 * a function that returns a status returns it.  A wrong field gives HGW_E_TYPE, a removed record HGW_E_STALE. */
#ifndef HGW_REC_H
#define HGW_REC_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What hgw_get_int() and hgw_item_get() give for a token this library does not know; hgw_show() gives the token. */
#define HGW_UNKNOWN_TOKEN (-1)

/** @name Ways to move
 *  @{ */

/** The type of a record.
 *  @param doc  the document.
 *  @param rec  the record.
 *  @return a HGW_T_…; 0 when there is no such record (which is no error: it is how one asks).
 *  @since 0.1 */
HGW_API hgw_type hgw_rec_type(const hgw_doc *doc, hgw_rec rec);

/** The record in whose list a record lives.
 *  @param doc  the document.
 *  @param rec  the record.
 *  @return the parent; 0 for the root.
 *  @par Errors  0 and HGW_E_STALE.
 *  @since 0.1 */
HGW_API hgw_rec hgw_rec_parent(const hgw_doc *doc, hgw_rec rec);

/** How many records a list holds.
 *  @param doc   the document.
 *  @param rec   the record that has the list.
 *  @param list  a LIST field of records.
 *  @return the number of records.
 *  @par Errors  0 and HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API int32_t hgw_rec_count(const hgw_doc *doc, hgw_rec rec, hgw_field list);

/** The record at a place in a list.
 *  @param doc    the document.
 *  @param rec    the record that has the list.
 *  @param list   a LIST field of records.
 *  @param index  0 to hgw_rec_count() - 1.
 *  @return the record, or 0.
 *  @par Errors  0 and HGW_E_RANGE, HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API hgw_rec hgw_rec_at(const hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index);

/** The next record of a type, wherever it lives in the document, in the order in which records were made.
 *  @param doc       the document.
 *  @param type      a HGW_T_…; 0: any type.
 *  @param previous  the record before it; 0 to begin.
 *  @return the record, or 0 at the end.
 *  @par Example
 *  @code
 *  for (hgw_rec g = 0; (g = hgw_rec_next(doc, HGW_T_GOAL, g)) != 0; ) puts(hgw_goal_text(doc, g));
 *  @endcode
 *  @since 0.1 */
HGW_API hgw_rec hgw_rec_next(const hgw_doc *doc, hgw_type type, hgw_rec previous);

/** The record with an id.
 *  @param doc  the document.
 *  @param id   its id.
 *  @return the record, or 0 (which is no error).
 *  @since 0.1 */
HGW_API hgw_rec hgw_rec_find(const hgw_doc *doc, const char *id);

/** The JSON Pointer of a record, made of names and indices: "/goals/2".
 *  @param doc       the document.
 *  @param rec       the record.
 *  @param buffer    where to write it, NUL-terminated and cut where it does not fit; may be NULL when @p capacity is 0.
 *  @param capacity  bytes of @p buffer.
 *  @return the bytes it needs without the NUL, as snprintf does; negative: the status.
 *  @par Errors  HGW_E_STALE, HGW_E_MISUSE.
 *  @since 0.1 */
HGW_API int32_t hgw_rec_pointer(const hgw_doc *doc, hgw_rec rec, char *buffer, int32_t capacity);

/** @}
 *  @name Records in lists
 *  @{ */

/** Add a record at the end of a list.  Where its type has ids, one is made that is unique in the document: "goal-3".
 *  @param doc     the document.
 *  @param parent  the record that has the list.
 *  @param list    a LIST field of records.
 *  @return the new record, or 0.
 *  @par Errors  0 and HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN, HGW_E_LIMIT or HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API hgw_rec hgw_rec_add(hgw_doc *doc, hgw_rec parent, hgw_field list);

/** Remove a record and all that lives in it.  Their numbers are never used again; references to them are cleared.
 *  It costs as much as its list is long; hgw_clear() empties a whole list in linear time.
 *  @param doc  the document.
 *  @param rec  the record; not the root.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_STALE, HGW_E_FROZEN; HGW_E_MISUSE for the root.
 *  @since 0.1 */
HGW_API int32_t hgw_rec_remove(hgw_doc *doc, hgw_rec rec);

/** Move a record to another place in its list.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param index  its new place, 0 to the number of records - 1.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_RANGE, HGW_E_STALE, HGW_E_FROZEN; HGW_E_MISUSE for the root.
 *  @since 0.1 */
HGW_API int32_t hgw_rec_move(hgw_doc *doc, hgw_rec rec, int32_t index);

/** @}
 *  @name Lists of references and of plain values
 *  @{ */

/** How many items a list of references or plain values holds.
 *  @param doc   the document.
 *  @param rec   the record that has the list.
 *  @param list  a LIST field that does not hold records.
 *  @return the number of items.
 *  @par Errors  0 and HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API int32_t hgw_item_count(const hgw_doc *doc, hgw_rec rec, hgw_field list);

/** An item as a number: a whole number, a date, an enumeration's value, or a record.
 *  @param doc    the document.
 *  @param rec    the record that has the list.
 *  @param list   a LIST field of references, INT, DATE, TIME, BOOL or ENUM.
 *  @param index  0 to hgw_item_count() - 1.
 *  @return the number; HGW_UNKNOWN_TOKEN for a token this library does not know.
 *  @par Errors  0 and HGW_E_RANGE, HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API int64_t hgw_item_get(const hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index);

/** An item as text: of a list of TEXT or LINK.
 *  @param doc    the document.
 *  @param rec    the record that has the list.
 *  @param list   a LIST field of TEXT or LINK.
 *  @param index  0 to hgw_item_count() - 1.
 *  @return the text, or NULL.
 *  @par Ownership  Borrowed: valid until this list changes or @p doc ends.
 *  @par Errors     NULL and HGW_E_RANGE, HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API const char *hgw_item_text(const hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index);

/** Add a number at the end of a list.
 *  @param doc    the document.
 *  @param rec    the record that has the list.
 *  @param list   a LIST field of references, INT, DATE, TIME, BOOL or ENUM.
 *  @param value  the number, or the record.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_RANGE, HGW_E_REFERENCE, HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_item_add(hgw_doc *doc, hgw_rec rec, hgw_field list, int64_t value);

/** Add an item by its spelling: "2026-09-01", "pupil", "12", the id of a record, or a text.
 *  @param doc   the document.
 *  @param rec   the record that has the list.
 *  @param list  a LIST field that does not hold records.
 *  @param utf8  the spelling.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_PARSE, HGW_E_RANGE, HGW_E_NOTFOUND, HGW_E_REFERENCE, HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN,
 *               HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_item_put(hgw_doc *doc, hgw_rec rec, hgw_field list, const char *utf8);

/** The spelling of an item, into your buffer.
 *  @param doc       the document.
 *  @param rec       the record that has the list.
 *  @param list      a LIST field that does not hold records.
 *  @param index     0 to hgw_item_count() - 1.
 *  @param buffer    where to write it, NUL-terminated and cut where it does not fit; may be NULL when @p capacity is 0.
 *  @param capacity  bytes of @p buffer.
 *  @return the bytes it needs without the NUL, as snprintf does; negative: the status.
 *  @par Errors  HGW_E_RANGE, HGW_E_TYPE, HGW_E_STALE, HGW_E_MISUSE.
 *  @since 0.1 */
HGW_API int32_t hgw_item_show(const hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index, char *buffer,
                              int32_t capacity);

/** Take an item out of a list.
 *  @param doc    the document.
 *  @param rec    the record that has the list.
 *  @param list   a LIST field that does not hold records.
 *  @param index  0 to hgw_item_count() - 1.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_RANGE, HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN.
 *  @since 0.1 */
HGW_API int32_t hgw_item_remove(hgw_doc *doc, hgw_rec rec, hgw_field list, int32_t index);

/** @}
 *  @name Fields
 *  @{ */

/** Whether a field is set.  An empty text is set; an empty list is not.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a field of its type.
 *  @return 1 or 0.
 *  @par Errors  0 and HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API int32_t hgw_has(const hgw_doc *doc, hgw_rec rec, hgw_field field);

/** Unset a field; of a list, take out all that it holds.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a field of its type.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN.
 *  @since 0.1 */
HGW_API int32_t hgw_clear(hgw_doc *doc, hgw_rec rec, hgw_field field);

/** The number in a field: BOOL, INT, DATE, TIME or ENUM.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a field of its type.
 *  @return the number; 0 when unset; HGW_UNKNOWN_TOKEN for a token this library does not know.
 *  @par Errors  0 and HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API int64_t hgw_get_int(const hgw_doc *doc, hgw_rec rec, hgw_field field);

/** Set the number in a field: BOOL, INT, DATE, TIME or ENUM.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a field of its type.
 *  @param value  the number.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_RANGE, HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_set_int(hgw_doc *doc, hgw_rec rec, hgw_field field, int64_t value);

/** The number in a REAL field.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a REAL field of its type.
 *  @return the number; 0 when unset.
 *  @par Errors  0 and HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API double hgw_get_real(const hgw_doc *doc, hgw_rec rec, hgw_field field);

/** Set the number in a REAL field.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a REAL field of its type.
 *  @param value  the number; NaN and infinities are refused.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_RANGE, HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_set_real(hgw_doc *doc, hgw_rec rec, hgw_field field, double value);

/** The record that a REF field points at.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a REF field of its type.
 *  @return the record; 0 when unset.
 *  @par Errors  0 and HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API hgw_rec hgw_get_ref(const hgw_doc *doc, hgw_rec rec, hgw_field field);

/** Point a REF field at a record of the same document.
 *  @param doc     the document.
 *  @param rec     the record.
 *  @param field   a REF field of its type.
 *  @param target  a record of a type that the field may point at.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_REFERENCE, HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_set_ref(hgw_doc *doc, hgw_rec rec, hgw_field field, hgw_rec target);

/** The text of a TEXT or LINK field: UTF-8, NUL-terminated, never converted in place.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a TEXT or LINK field of its type.
 *  @return the text; NULL when unset.
 *  @par Ownership  Borrowed: valid until this field changes or @p doc ends.
 *  @par Errors     NULL and HGW_E_TYPE or HGW_E_STALE.
 *  @since 0.1 */
HGW_API const char *hgw_get_text(const hgw_doc *doc, hgw_rec rec, hgw_field field);

/** Set the text of a TEXT or LINK field.  Its old bytes are wiped.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a TEXT or LINK field of its type.
 *  @param utf8   the text, NUL-terminated; it is copied.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_PARSE: not UTF-8 (the offset is in the error); HGW_E_RANGE, HGW_E_DUPLICATE (an id that exists),
 *               HGW_E_TYPE, HGW_E_STALE, HGW_E_FROZEN, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_set_text(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *utf8);

/** As hgw_set_text(), for a slice that does not end in NUL.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a TEXT or LINK field of its type.
 *  @param utf8   the text; it is copied; a NUL inside is refused.
 *  @param size   how many bytes.
 *  @return HGW_OK, or the status.
 *  @par Errors  As hgw_set_text(); HGW_E_LIMIT: more than 2147483647 bytes.
 *  @since 0.1 */
HGW_API int32_t hgw_set_textn(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *utf8, size_t size);

/** Set any field by its spelling: "2026-09-01", "08:45", "weekly", "12.5", "true", the id of a record, or a text.
 *  @param doc    the document.
 *  @param rec    the record.
 *  @param field  a field of its type that is not a list.
 *  @param utf8   the spelling.
 *  @return HGW_OK, or the status.
 *  @par Errors  HGW_E_PARSE, HGW_E_RANGE, HGW_E_NOTFOUND, HGW_E_REFERENCE, HGW_E_DUPLICATE, HGW_E_TYPE, HGW_E_STALE,
 *               HGW_E_FROZEN, HGW_E_NOMEM.
 *  @since 0.1 */
HGW_API int32_t hgw_put(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *utf8);

/** The spelling of any field that is not a list, into your buffer.
 *  @param doc       the document.
 *  @param rec       the record.
 *  @param field     a field of its type that is not a list.
 *  @param buffer    where to write it, NUL-terminated and cut where it does not fit; may be NULL when @p capacity is 0.
 *  @param capacity  bytes of @p buffer.
 *  @return the bytes it needs without the NUL, as snprintf does; 0 when unset; negative: the status.
 *  @par Errors  HGW_E_TYPE, HGW_E_STALE, HGW_E_MISUSE.
 *  @since 0.1 */
HGW_API int32_t hgw_show(const hgw_doc *doc, hgw_rec rec, hgw_field field, char *buffer, int32_t capacity);

/** @} */

#ifdef __cplusplus
}
#endif
#endif
