/** @file model.h  The model table at run time: types, fields, traits and enumerations, for people who write wrappers.
 *
 * Nothing here needs a context and nothing fails: a question about what does not exist gives 0 or NULL.  All texts are
 * static. */
#ifndef HGW_MODEL_H
#define HGW_MODEL_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Kinds of value that a field holds.  A wrapper that meets a kind it does not know falls back on hgw_put() and
 *  hgw_show(). */
enum {
    HGW_K_BOOL = 1,   /**< 0 or 1; hgw_get_int(). */
    HGW_K_INT = 2,    /**< A whole number; hgw_get_int(). */
    HGW_K_REAL = 3,   /**< A number; hgw_get_real().  Keeps the spelling it was read with until it is set. */
    HGW_K_TEXT = 4,   /**< UTF-8 without NUL; hgw_get_text(). */
    HGW_K_DATE = 5,   /**< A civil day, 20251121; hgw_get_int().  Spelled "2025-11-21". */
    HGW_K_TIME = 6,   /**< Minutes of the day, 0 to 1439; hgw_get_int().  Spelled "08:45". */
    HGW_K_ENUM = 7,   /**< A number of the field's enumeration; hgw_get_int().  Spelled by its token. */
    HGW_K_REF = 8,    /**< Another record of the same document; hgw_get_ref().  Spelled by its id. */
    HGW_K_LINK = 9,   /**< The id of a record in another document; hgw_get_text(). */
    HGW_K_LIST = 10,  /**< A list; HGW_TRAIT_ITEM says of what. */
    HGW_K_RECORD = 11 /**< Only as HGW_TRAIT_ITEM: records that live in the list; hgw_rec_at(). */
};

/** Facts about a field, for hgw_field_trait().  New traits need no new symbol. */
enum {
    HGW_TRAIT_REQUIRED = 1, /**< 1: a strict reader asks for it. */
    HGW_TRAIT_MIN = 2,      /**< Least value of an INT, or fewest bytes of a TEXT; HGW_NO_BOUND when there is none. */
    HGW_TRAIT_MAX = 3,      /**< Greatest value of an INT, or most bytes of a TEXT; HGW_NO_BOUND when there is none. */
    HGW_TRAIT_TARGET = 4,   /**< The type of a list's records, or the first type that a REF or LINK may point at. */
    HGW_TRAIT_ENUM = 5,     /**< The enumeration of an ENUM, or of a list of them. */
    HGW_TRAIT_SINCE = 6,    /**< The model version that brought it. */
    HGW_TRAIT_DEPRECATED = 7, /**< The model version that advises against it; 0 when none does. */
    HGW_TRAIT_COMPUTED = 8,   /**< 1: the library fills it in; a host only reads it. */
    HGW_TRAIT_PRIVACY = 9,    /**< Its class, a number of the enumeration `privacy`. */
    HGW_TRAIT_WHOSE = 10,     /**< 1: it says whose the record is. */
    HGW_TRAIT_ITEM = 11,      /**< What a LIST holds: HGW_K_RECORD, HGW_K_REF, HGW_K_LINK, HGW_K_INT, HGW_K_ENUM … */
    HGW_TRAIT_PROVISIONAL = 12, /**< 1: its number may still change, since nothing reads it yet. */
    HGW_TRAIT_TARGET_COUNT = 13 /**< How many types a REF or LINK may point at; see hgw_field_target(). */
};

/** Facts about a type, for hgw_type_trait(). */
enum {
    HGW_TYPE_ROOT = 1,        /**< 1: it can be the root of a document. */
    HGW_TYPE_OPTIONS = 2,     /**< 1: it holds the options of a verb. */
    HGW_TYPE_HAS_ID = 3,      /**< 1: its records have an id, which hgw_rec_add() makes. */
    HGW_TYPE_SINCE = 4,       /**< The model version that brought it. */
    HGW_TYPE_PROVISIONAL = 5, /**< 1: its number may still change. */
    HGW_TYPE_CLUSTER = 6      /**< The cluster that it is drawn in, a number of the enumeration `cluster`. */
};

/** No bound: what HGW_TRAIT_MIN and HGW_TRAIT_MAX give for a field without one. */
#define HGW_NO_BOUND (-2147483647 - 1)

/** How many types the model has.
 *  @return the number of types.
 *  @since 0.1 */
HGW_API int32_t hgw_type_count(void);

/** The type at a place in the model's order.
 *  @param index  0 to hgw_type_count() - 1.
 *  @return the type, or 0.
 *  @since 0.1 */
HGW_API hgw_type hgw_type_at(int32_t index);

/** The type with a name.
 *  @param name  "pupil".
 *  @return the type, or 0.
 *  @since 0.1 */
HGW_API hgw_type hgw_type_find(const char *name);

/** The name of a type, as in JSON and in the names of C accessors.
 *  @param type  a HGW_T_….
 *  @return "pupil", or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_type_name(hgw_type type);

/** What people call a type.
 *  @param type  a HGW_T_….
 *  @param lang  HGW_LANG_NL or HGW_LANG_EN.
 *  @return "leerling", or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_type_label(hgw_type type, int32_t lang);

/** Why a type exists, in one sentence.
 *  @param type  a HGW_T_….
 *  @param lang  HGW_LANG_NL or HGW_LANG_EN.
 *  @return the sentence, or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_type_doc(hgw_type type, int32_t lang);

/** One fact about a type.
 *  @param type   a HGW_T_….
 *  @param trait  a HGW_TYPE_….
 *  @return the fact; 0 when there is no such type or trait.
 *  @since 0.1 */
HGW_API int32_t hgw_type_trait(hgw_type type, int32_t trait);

/** How many fields a type has.
 *  @param type  a HGW_T_….
 *  @return the number of fields.
 *  @since 0.1 */
HGW_API int32_t hgw_field_count(hgw_type type);

/** The field at a place in its type's order, which is the order of JSON too.
 *  @param type   a HGW_T_….
 *  @param index  0 to hgw_field_count(@p type) - 1.
 *  @return the field, or 0.
 *  @since 0.1 */
HGW_API hgw_field hgw_field_at(hgw_type type, int32_t index);

/** The field with a dotted name.
 *  @param dotted  "pupil.given_name".
 *  @return the field, or 0.
 *  @since 0.1 */
HGW_API hgw_field hgw_field_find(const char *dotted);

/** The name of a field, without its type.
 *  @param field  a HGW_<TYPE>_<FIELD>.
 *  @return "given_name", or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_field_name(hgw_field field);

/** The kind of value that a field holds.
 *  @param field  a HGW_<TYPE>_<FIELD>.
 *  @return a HGW_K_…, or 0.
 *  @since 0.1 */
HGW_API int32_t hgw_field_kind(hgw_field field);

/** One fact about a field.
 *  @param field  a HGW_<TYPE>_<FIELD>.
 *  @param trait  a HGW_TRAIT_….
 *  @return the fact; 0 when there is no such field or trait.
 *  @since 0.1 */
HGW_API int32_t hgw_field_trait(hgw_field field, int32_t trait);

/** One of the types that a REF, a LINK or a list of them may point at.
 *  @param field  a HGW_<TYPE>_<FIELD>.
 *  @param index  0 to HGW_TRAIT_TARGET_COUNT - 1.
 *  @return the type, or 0.
 *  @since 0.1 */
HGW_API hgw_type hgw_field_target(hgw_field field, int32_t index);

/** What people call a field.
 *  @param field  a HGW_<TYPE>_<FIELD>.
 *  @param lang   HGW_LANG_NL or HGW_LANG_EN.
 *  @return "Roepnaam", or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_field_label(hgw_field field, int32_t lang);

/** Why a field exists, in one sentence.
 *  @param field  a HGW_<TYPE>_<FIELD>.
 *  @param lang   HGW_LANG_NL or HGW_LANG_EN.
 *  @return the sentence, or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_field_doc(hgw_field field, int32_t lang);

/** How many enumerations the model has.
 *  @return the number of enumerations; they are numbered from 1.
 *  @since 0.1 */
HGW_API int32_t hgw_enumeration_count(void);

/** The name of an enumeration.
 *  @param enumeration  a HGW_ENUM_….
 *  @return "goal_status", or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_enumeration_name(int32_t enumeration);

/** How many values an enumeration has.
 *  @param enumeration  a HGW_ENUM_….
 *  @return the number of values.
 *  @since 0.1 */
HGW_API int32_t hgw_enum_count(int32_t enumeration);

/** The value at a place in an enumeration's order.  Values may have gaps; none is ever reused.
 *  @param enumeration  a HGW_ENUM_….
 *  @param index        0 to hgw_enum_count() - 1.
 *  @return the value, or 0.
 *  @since 0.1 */
HGW_API int32_t hgw_enum_at(int32_t enumeration, int32_t index);

/** The value with a token.
 *  @param enumeration  a HGW_ENUM_….
 *  @param token        "partly".
 *  @return the value, or 0.
 *  @since 0.1 */
HGW_API int32_t hgw_enum_find(int32_t enumeration, const char *token);

/** The token of a value, as in JSON.
 *  @param enumeration  a HGW_ENUM_….
 *  @param value        one of its values.
 *  @return "partly", or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_enum_token(int32_t enumeration, int32_t value);

/** What people call a value.
 *  @param enumeration  a HGW_ENUM_….
 *  @param value        one of its values.
 *  @param lang         HGW_LANG_NL or HGW_LANG_EN.
 *  @return "deels gehaald", or NULL.
 *  @par Ownership  Static.
 *  @since 0.1 */
HGW_API const char *hgw_enum_label(int32_t enumeration, int32_t value, int32_t lang);

#ifdef __cplusplus
}
#endif
#endif
