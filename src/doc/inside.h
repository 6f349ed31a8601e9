/* inside.h: how a document is built; for room doc only. */
#ifndef HGWI_DOC_INSIDE_H
#define HGWI_DOC_INSIDE_H

#include "doc.h"

enum { HGWI_CTX_MAGIC = 0x48475743, HGWI_DOC_MAGIC = 0x48475744, HGWI_GONE = 0x676F6E65 };
enum {
    HGWI_UNKNOWN = HGWI_MAX_FIELDS + 1,
    HGWI_PER_CHUNK = 64,
    HGWI_WHERE_ROOM = 256,
    HGWI_MESSAGE_ROOM = 256,
    HGWI_KEY_ROOM = 64
};

/* The last error is kept in fixed rooms, so that reporting one never needs memory. */
struct hgw_ctx {
    uint32_t magic;
    int32_t owners; /* the caller, and each document */
    hgwi_mem mem;
    int32_t lang;
    hgw_date today;
    int32_t status; /* of the last error; HGW_OK: none */
    const char *key;
    char own_key[HGWI_KEY_ROOM]; /* of an error that came from outside */
    int64_t numbers[7];          /* by HGW_AT_…; -1 is none */
    char where[HGWI_WHERE_ROOM];
    char message[HGWI_MESSAGE_ROOM];
};

/* Text in the pool.  capacity counts the bytes behind this header, NUL included. */
typedef struct hgwi_text {
    uint32_t size;
    uint32_t capacity;
    char bytes[];
} hgwi_text;

/* A REAL: the number, and the spelling it was read with (size 0: none, it was set). */
typedef struct hgwi_real {
    double number;
    hgwi_text *spelling;
} hgwi_real;

struct hgwi_list;
struct hgwi_unknowns;

/* One value.  An ENUM holds number << 1 | 1, or the pointer to the text of a token that the model does not know: texts
 * stand at even addresses, so the lowest bit tells them apart. */
typedef union hgwi_value {
    int64_t number;
    hgwi_text *text;
    hgwi_real *real;
    struct hgwi_list *list;
    struct hgwi_unknowns *unknowns;
} hgwi_value;

/* A list: a block of the pool of 1 << power bytes, this header first.  Lists of records hold numbers behind it, other
 * lists values. */
typedef struct hgwi_list {
    int32_t count;
    uint32_t power;
    int32_t seen_removals; /* of references: the document's removals when dead ones were last dropped */
    int32_t spare;         /* keeps what follows aligned for values */
} hgwi_list;

static inline hgw_rec *hgwi_list_recs(hgwi_list *list) {
    return (hgw_rec *)(void *)(list + 1);
}
static inline hgwi_value *hgwi_list_values(hgwi_list *list) {
    return (hgwi_value *)(void *)(list + 1);
}

/* The members of one record that the model does not know, in file order. */
typedef struct hgwi_unknowns {
    hgwi_unknown *first;
    hgwi_unknown *last;
} hgwi_unknowns;

/* One record.  Invariant: values holds popcount(present) values in ordinal order, in a block of 1 << power bytes
 * (power 0: none).  type 0 is a removed record. */
typedef struct hgwi_row {
    uint64_t present; /* bit ordinal - 1; the highest bit, ordinal HGWI_UNKNOWN, is for what the model does not know */
    hgwi_value *values;
    hgw_rec parent;
    int32_t place; /* in the parent's list */
    uint8_t type;
    uint8_t list; /* ordinal of the parent's list */
    uint8_t power;
    uint8_t spare;
} hgwi_row;

struct hgw_doc {
    uint32_t magic;
    int32_t frozen;
    hgw_ctx *ctx;
    hgwi_pool pool;
    hgwi_row **chunks; /* from the context's memory: a directory, the rows themselves stand in the pool */
    int32_t chunk_room;
    int32_t last;     /* highest record number given out */
    int32_t removals; /* records removed so far */
    int32_t file_model;
    hgwi_idtree ids;
    int32_t *made; /* ids made so far, per type */
};

static inline hgwi_row *hgwi_row_at(const hgw_doc *doc, hgw_rec rec) {
    uint32_t index = (uint32_t)rec - 1u;
    return &doc->chunks[index / HGWI_PER_CHUNK][index % HGWI_PER_CHUNK];
}

/* The row of a living record, or NULL; says nothing. */
static inline hgwi_row *hgwi_row_of(const hgw_doc *doc, hgw_rec rec) {
    if (rec < 1 || rec > doc->last)
        return NULL;
    hgwi_row *row = hgwi_row_at(doc, rec);
    return row->type ? row : NULL;
}

/* A kind as one bit of a set of kinds. */
#define HGWI_KIND(k) (1u << HGW_K_##k)

/* The field's row when the record lives and has the field; else NULL with the error set. */
const hgwi_field_row *hgwi_enter(const hgw_doc *doc, hgw_rec rec, hgw_field field, hgwi_row **row);

/* As hgwi_enter, for a change: the document may not be frozen.  The status comes back. */
int32_t hgwi_enter_change(hgw_doc *doc, hgw_rec rec, hgw_field field, hgwi_row **row, const hgwi_field_row **fr);

/* Fail with what hgwi_spell_read found; bad text tells the offset at which it is bad. */
int32_t hgwi_fail_spelling(const hgw_doc *doc, hgwi_err err, hgw_rec rec, hgw_field field, int64_t where);

/* ---- value.c: the packed values of a record ---- */
hgwi_value *hgwi_value_find(const hgwi_row *row, unsigned ordinal);         /* NULL when unset */
hgwi_value *hgwi_value_make(hgw_doc *doc, hgwi_row *row, unsigned ordinal); /* set, zero when new; NULL: no memory */
void hgwi_value_drop(hgw_doc *doc, hgwi_row *row, unsigned ordinal);        /* unset; what it pointed at is wiped */
int32_t hgwi_text_store(hgw_doc *doc, hgwi_text **slot, const char *bytes, size_t size); /* reuse or make; old wiped */
void hgwi_value_wipe(hgw_doc *doc, int32_t kind, hgwi_value value);

/* ---- list.c ---- */
hgwi_list *hgwi_list_for_add(hgw_doc *doc, hgwi_row *row, unsigned ordinal, size_t item_size);
static inline void hgwi_list_end(hgw_doc *doc, hgwi_list *list) {
    hgwi_pool_give(&doc->pool, list, list->power);
}
int32_t hgwi_list_live(const hgw_doc *doc, const hgwi_field_row *fr,
                       hgwi_list *list); /* count, dead references dropped */

/* ---- rec.c ---- */
int32_t hgwi_row_new(hgw_doc *doc, hgw_type type, hgw_rec parent, unsigned list, hgw_rec *out);
int32_t hgwi_id_need(hgw_doc *doc, hgw_rec rec); /* one is made where there is none: a reference is written as an id */
int32_t hgwi_id_set(hgw_doc *doc, hgw_rec rec, hgwi_row *row, const char *utf8, size_t size);

/* ---- spell.c: a spelling to a value of a kind and back ---- */
typedef struct hgwi_spelled {
    int64_t number;
    double real;
    const char *text; /* the slice itself, for TEXT, LINK, and an unknown token */
    size_t size;
} hgwi_spelled;

hgwi_err hgwi_spell_read(const hgw_doc *doc, const hgwi_field_row *fr, int32_t kind, const char *utf8, size_t size,
                         int keep, hgwi_spelled *out, int64_t *where);
hgwi_err hgwi_spell_check(const hgwi_field_row *fr, int32_t kind, int64_t number);
hgwi_err hgwi_ref_check(const hgw_doc *doc, const hgwi_field_row *fr, int64_t target);
int32_t hgwi_show_value(const hgw_doc *doc, const hgwi_field_row *fr, int32_t kind, hgwi_value value, char *buffer,
                        int32_t capacity);

#endif
