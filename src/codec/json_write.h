/* json_write.h: what the files of the writer share. */
#ifndef HGWI_JSON_WRITE_H
#define HGWI_JSON_WRITE_H

#include "doc/doc.h"
#include "json_lex.h"
#include "json_text.h"
#include "vec.h"

/* A member of a record: of a known field, or one that the model does not know, or (neither) the member "hgw". */
typedef struct hgwi_member {
    const char *key; /* its name, or as written behind its quote */
    const hgwi_unknown *unknown;
    unsigned ordinal;
} hgwi_member;

/* A record that is being written.  Members come from the table and the unknown ones, or, for the canonical form, from
 * writer.members[members .. members_end), sorted. */
typedef struct hgwi_writing {
    const hgwi_type_row *row;
    const hgwi_unknown *unknown; /* the next */
    size_t members;
    size_t next; /* the next ordinal, or the place of the next member */
    size_t members_end;
    hgw_rec rec;
    hgw_type type;
    hgw_field list; /* the list of records that is open; 0: none */
    int32_t index;
    int32_t count;
    int empty;
} hgwi_writing;

typedef struct hgwi_writer {
    hgw_ctx *ctx;
    hgwi_mem mem;
    const hgw_doc *doc;
    hgwi_buf buf;
    int canonical;
    size_t indent; /* 0: one line without blanks */
    size_t level;
    hgwi_vec open;    /* hgwi_writing */
    hgwi_vec members; /* hgwi_member */
    hgwi_vec scratch; /* char */
} hgwi_writer;

/* ---- json_canon.c ---- */

/* Sort the members of the record that is written innermost. */
int32_t hgwi_canon_members(hgwi_writer *w, hgwi_writing *top);

/* Write a number as RFC 8785 has it.  HGWI_ERR_NUMBER_RANGE: a double cannot hold it. */
hgwi_err hgwi_canon_number(hgwi_buf *buf, const char *spelling, size_t size);
hgwi_err hgwi_canon_int(hgwi_buf *buf, int64_t number);

/* ---- json_raw.c ---- */

/* Write JSON that was kept as written in its canonical form. */
hgwi_err hgwi_canon_raw(hgwi_writer *w, const char *raw, size_t size);

#endif
