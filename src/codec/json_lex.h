/* json_lex.h: JSON text (RFC 8259, strictly) to a row of events, without recursion and without a tree.
 *
 * Each event says where it begins; a failure says what and where.  Texts are checked here (UTF-8, escapes, surrogates)
 * but not copied: they are slices of the input, as written. */
#ifndef HGWI_JSON_LEX_H
#define HGWI_JSON_LEX_H

#include "base/base.h"
#include "model/model.h"

typedef enum hgwi_event {
    HGWI_EV_FAILED = 0,
    HGWI_EV_OBJECT,
    HGWI_EV_OBJECT_END,
    HGWI_EV_LIST,
    HGWI_EV_LIST_END,
    HGWI_EV_KEY,
    HGWI_EV_TEXT,
    HGWI_EV_NUMBER,
    HGWI_EV_TRUE,
    HGWI_EV_FALSE,
    HGWI_EV_NULL,
    HGWI_EV_END
} hgwi_event;

/* Most levels, bytes of one text (unescaped), and members of one object or items of one list. */
typedef struct hgwi_lex_limits {
    size_t depth;
    size_t text;
    uint32_t members;
} hgwi_lex_limits;

/* Invariant: nest[0 .. depth) are the open objects and lists, outermost first: members so far << 1 | is an object. */
typedef struct hgwi_lex {
    const unsigned char *begin;
    const unsigned char *end;
    const unsigned char *at;
    hgwi_mem mem;
    hgwi_lex_limits limits;
    uint32_t *nest;
    size_t depth;
    size_t room;
    int state;

    /* The event: where it begins, and for keys, texts and numbers what is written (without quotes). */
    size_t offset;
    const char *raw;
    size_t raw_size;
    size_t text_size; /* of a key or text: its size when unescaped */
    int escaped;      /* a key or text holds an escape */

    /* The failure. */
    hgwi_err err;
    size_t err_offset;
    int64_t err_number;
} hgwi_lex;

void hgwi_lex_start(hgwi_lex *lex, hgwi_mem mem, const char *bytes, size_t size, hgwi_lex_limits limits);
void hgwi_lex_end(hgwi_lex *lex);

/* The next event.  After HGWI_EV_FAILED or HGWI_EV_END nothing else may be asked but hgwi_lex_seek. */
hgwi_event hgwi_lex_next(hgwi_lex *lex);

/* Begin anew at a value that stands at an offset. */
void hgwi_lex_seek(hgwi_lex *lex, size_t offset);

/* The place of the member or item that was read last in the innermost object or list, from 0. */
static inline int32_t hgwi_lex_place(const hgwi_lex *lex) {
    return lex->depth ? (int32_t)(lex->nest[lex->depth - 1] >> 1) - 1 : -1;
}

/* Where the reading stands: the offset behind the last event. */
static inline size_t hgwi_lex_offset(const hgwi_lex *lex) {
    return (size_t)(lex->at - lex->begin);
}

/* Line and column (from 1, columns in bytes) of an offset. */
void hgwi_json_place(const char *bytes, size_t offset, int64_t *line, int64_t *column);

#endif
