/* doc.h: all that other rooms may see of room doc: contexts, errors, and documents from the inside.
 *
 * A document is a table of records that never move and are never reused.  A record marks its set fields in one 64-bit
 * word and keeps their values packed in ordinal order, so an empty field costs nothing.  Lists live in blocks of their
 * own.  All of it stands in one pool, so ending a document is ending the pool. */
#ifndef HGWI_DOC_ROOM_H
#define HGWI_DOC_ROOM_H

#include <hgw/ctx.h>
#include <hgw/doc.h>
#include <hgw/rec.h>

#include "base/base.h"
#include "model/model.h"

/* ---- contexts and errors ---------------------------------------------------------------------------------------- */

/* Is this a context (a document) that is still alive, as far as can be told? */
int hgwi_ctx_good(const hgw_ctx *ctx);
int hgwi_doc_good(const hgw_doc *doc);

hgwi_mem hgwi_ctx_mem(const hgw_ctx *ctx);

/* 0 Dutch, 1 English: the column of texts in the tables. */
int hgwi_ctx_column(const hgw_ctx *ctx);

/* Set the error and give its status.  `name` is a name of the model for {name}, or NULL; `number` is for {number}.
 * The place is empty until one of the calls below gives it.  A NULL context is fine: then only the status comes back.
 */
int32_t hgwi_fail(hgw_ctx *ctx, hgwi_err err, const char *name, int64_t number);

/* As hgwi_fail, for a document: on its context, unless it is frozen, when nothing is written. */
int32_t hgwi_fail_doc(const hgw_doc *doc, hgwi_err err, const char *name, int64_t number);

/* As hgwi_fail_doc, with the place: a record, and when field is not 0 its field, and when index is not negative its
 * item. */
int32_t hgwi_fail_at(const hgw_doc *doc, hgwi_err err, hgw_rec rec, hgw_field field, int32_t index, int64_t number);

/* As hgwi_fail_at, on the context of a verb and not of the document. */
int32_t hgwi_fail_on(hgw_ctx *ctx, const hgw_doc *doc, hgwi_err err, hgw_rec rec, hgw_field field, int32_t index);

/* Give the place of the error that was just set. */
void hgwi_error_pointer(hgw_ctx *ctx, const char *pointer);
void hgwi_error_place(hgw_ctx *ctx, int64_t line, int64_t column, int64_t offset);
void hgwi_error_other(hgw_ctx *ctx, int64_t line, int64_t column, int64_t offset);

/* The kinds of argument that a verb takes: is `doc` a document of the type?  NULL is fine when `optional`. */
int32_t hgwi_want(hgw_ctx *ctx, const hgw_doc *doc, hgw_type type, int optional);

/* The documents beside: there, alive, and no options. */
int32_t hgwi_want_beside(hgw_ctx *ctx, const hgw_doc *const *beside, int32_t count);

/* The way in of a verb that gives a document: *out is emptied; the context and `out` must be there. */
int32_t hgwi_want_out(hgw_ctx *ctx, hgw_doc **out);

/* The way in of a verb that gives a text: *out and *size are emptied; the context and `out` must be there. */
int32_t hgwi_want_text(hgw_ctx *ctx, char **out, size_t *size);

/* ---- reading ------------------------------------------------------------------------------------------------------
 */

/* How many record numbers a document has given out: they run from 1 to here. */
int32_t hgwi_rec_last(const hgw_doc *doc);

/* The LIST field of its parent that a record lives in, and its place there.  0 for the root. */
hgw_field hgwi_rec_list(const hgw_doc *doc, hgw_rec rec);
int32_t hgwi_rec_place(const hgw_doc *doc, hgw_rec rec);

/* The id of a record; NULL when it has none. */
const char *hgwi_rec_id(const hgw_doc *doc, hgw_rec rec);

/* The spelling that a REAL was read with, and its length; NULL when it was set as a number. */
const char *hgwi_real_spelling(const hgw_doc *doc, hgw_rec rec, hgw_field field, size_t *size);

/* The token that this library does not know, and its length; NULL when the value is known or unset.
 * index is the item of a list; 0 for a single field. */
const char *hgwi_unknown_token(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index, size_t *size);

/* The length of a text; index as above. */
size_t hgwi_text_size(const hgw_doc *doc, hgw_rec rec, hgw_field field, int32_t index);

/* The model version that the file named; 0 when it came from no file. */
int32_t hgwi_doc_file_model(const hgw_doc *doc);
void hgwi_doc_set_file_model(hgw_doc *doc, int32_t version);

/* The option of an options document, or what holds without one. */
int64_t hgwi_option(const hgw_doc *options, hgw_field field, int64_t otherwise);

/* ---- building, for readers of files -------------------------------------------------------------------------------
 */

/* Add a record without making an id.  0 and the error when it failed. */
hgw_rec hgwi_rec_append(hgw_doc *doc, hgw_rec parent, hgw_field list);

/* Put a value by its spelling, size bytes that need not end in NUL.  With `keep`, a token that the model does not know
 * is kept.  A REF wants the id of a record that stands already.  TEXT must be checked UTF-8 or is refused.
 * hgwi_item_put_slice adds it to a list of plain values or references. */
int32_t hgwi_put_slice(hgw_doc *doc, hgw_rec rec, hgw_field field, const char *utf8, size_t size, int keep);
int32_t hgwi_item_put_slice(hgw_doc *doc, hgw_rec rec, hgw_field list, const char *utf8, size_t size, int keep);

/* ---- copying between documents ---- */

/* Copy a field: a single value or a list of plain values, with tokens that this library does not know and the spelling
 * of numbers.  `into` may be a field of another type that is of the same kind.  Unset: nothing is done. */
int32_t hgwi_field_copy(hgw_doc *to, hgw_rec made, hgw_field into, const hgw_doc *from, hgw_rec rec, hgw_field field);

/* Copy the fields of a record to one of the same type: not its id, what lives in it, references (their records are of
 * the other document), what is computed, nor the fields whose bits (1 << ordinal) are set in leave_out. */
int32_t hgwi_record_copy(hgw_doc *to, hgw_rec made, const hgw_doc *from, hgw_rec rec, uint64_t leave_out);

/* ---- names in free text ---- */

/* Names to look for.  They are found as whole words (a hyphen ends a word), whatever marks stand on their letters: Zoe
 * is Zoë, in whatever way that is written.  A name that begins with a capital is only found where the text has one too,
 * so that roos is not Roos.  Names of less than two letters, or of more than 128 or four words, are not looked for. */
typedef struct hgwi_names {
    hgwi_idtree folded;
    int words; /* of the name that has most */
} hgwi_names;

void hgwi_names_start(hgwi_names *names, hgwi_pool *pool);

/* Add a name under a number from 1; of names that are alike the first one counts.  HGW_OK or HGW_E_NOMEM. */
int32_t hgwi_names_add(hgwi_names *names, const char *name, int32_t number);

/* The number of the next name in a text from byte *at, the longest one; 0 when there is none.  It begins at *first, and
 * *at moves behind it. */
int32_t hgwi_names_next(const hgwi_names *names, const char *text, size_t *at, size_t *first);

/* ---- what the model does not know ---- */

/* Members that the model does not know: raw JSON of the name (with its quotes) and of the value, as written. */
typedef struct hgwi_unknown {
    struct hgwi_unknown *next;
    const char *name;
    const char *value;
    size_t name_size;
    size_t value_size;
} hgwi_unknown;

int32_t hgwi_keep_unknown(hgw_doc *doc, hgw_rec rec, const char *name, size_t name_size, const char *value,
                          size_t value_size);

/* The first unknown member of a record, in file order; NULL when there is none. */
const hgwi_unknown *hgwi_unknown_first(const hgw_doc *doc, hgw_rec rec);

#endif
