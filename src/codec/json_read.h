/* json_read.h: what the files of the reader share.
 *
 * One pass over the bytes builds records in the order of the file.  References wait until all records stand, remembered
 * by where they are written.  What the model does not know is checked as JSON and kept as written. */
#ifndef HGWI_JSON_READ_H
#define HGWI_JSON_READ_H

#include "doc/doc.h"
#include "json_lex.h"
#include "json_text.h"
#include "vec.h"

/* A record that is open.  Invariant: its unknown keys are reader.keys[keys ..). */
typedef struct hgwi_open {
    const hgwi_type_row *row;
    uint64_t seen; /* bit ordinal - 1; the highest bit is the member "hgw" */
    size_t offset; /* of its brace */
    size_t keys;
    hgw_rec rec;
    hgw_type type;
    unsigned next; /* the ordinal that the next member probably has */
    unsigned list; /* the list of records that is open in it; 0: none */
    int32_t place; /* in the list that it lives in */
    int32_t items; /* records so far in the list that is open */
} hgwi_open;

/* What hgwi_reader.field is while the member "hgw" is read. */
enum { HGWI_READ_ROOT_MEMBER = -1 };

/* A reference, or a list of them, to be resolved when all records stand. */
typedef struct hgwi_waiting {
    size_t offset; /* of the id, or of the list's bracket */
    hgw_rec rec;
    unsigned ordinal;
} hgwi_waiting;

typedef struct hgwi_reader {
    hgw_ctx *ctx;
    hgwi_mem mem;
    hgwi_lex lex;
    hgw_doc *doc; /* NULL: only looking for the place of an id */
    hgw_type root;
    hgw_rec last; /* the record that was made last */
    int64_t max_records;
    int strict;
    hgwi_vec open;    /* hgwi_open, outermost first */
    hgwi_vec keys;    /* size_t: offsets of the quotes of unknown keys */
    hgwi_vec waiting; /* hgwi_waiting */
    char *scratch;    /* texts without their escapes */
    size_t scratch_room;

    /* For the pointer of an error: the field that is being read in the innermost record (0: none), and its item (-1).
     */
    hgw_field field;
    int32_t item;

    /* What an error is also about: the record that has the id already, or that is of another type. */
    hgw_rec other;

    /* The record whose id is looked for, and the offset where it was found. */
    hgw_rec sought;
    size_t found;
} hgwi_reader;

static inline hgwi_open *hgwi_read_top(hgwi_reader *r) {
    return (hgwi_open *)r->open.items + (r->open.count - 1);
}

/* ---- json_place.c ---- */

/* Fail at an offset, with the pointer of what is being read. */
int32_t hgwi_read_fail(hgwi_reader *r, hgwi_err err, const char *name, int64_t number, size_t offset);

/* Fail for want of memory. */
int32_t hgwi_read_nomem(hgwi_reader *r);

/* Fail with what the lexer found. */
int32_t hgwi_read_fail_lex(hgwi_reader *r);

/* Give the error that room doc just set its place in the file. */
int32_t hgwi_read_placed(hgwi_reader *r, int32_t status, size_t offset);

/* Add the place of the other of two. */
void hgwi_read_other(hgwi_reader *r, size_t offset);

/* The member whose key stands at `offset` is the second of its name in the object whose brace stands at `object`. */
int32_t hgwi_read_fail_twice(hgwi_reader *r, size_t object, size_t offset);

/* ---- json_value.c ---- */

/* The text of the event; NUL-terminated when it had to be unescaped.  NULL: no memory. */
const char *hgwi_read_text(hgwi_reader *r, size_t *size);

/* Read the value of a known field that is no list of records. */
int32_t hgwi_read_value(hgwi_reader *r, hgwi_open *top, const hgwi_field_row *fr, unsigned ordinal, hgwi_event event);

/* Resolve what waits. */
int32_t hgwi_read_references(hgwi_reader *r);

/* ---- json_unknown.c ---- */

/* Read a member that the model does not know; its key is the event. */
int32_t hgwi_read_unknown(hgwi_reader *r, hgwi_open *top);

/* Are the keys from `base` on all different?  Takes them off the row. */
int32_t hgwi_read_keys_differ(hgwi_reader *r, size_t base);

#endif
