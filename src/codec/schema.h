/* schema.h: what the files of the schema writer share. */
#ifndef HGWI_SCHEMA_H
#define HGWI_SCHEMA_H

#include "base/base.h"
#include "model/model.h"

/* JSON that is being written: members and items on lines of their own.  `fresh`: nothing stands yet behind the bracket
 * that was opened last; `keyed`: a key stands there and waits for its value. */
typedef struct hgwi_emit {
    hgwi_buf buf;
    size_t level;
    int fresh;
    int keyed;
    int strict;
} hgwi_emit;

void hgwi_emit_open(hgwi_emit *e, char bracket);
void hgwi_emit_close(hgwi_emit *e, char bracket);
void hgwi_emit_key(hgwi_emit *e, const char *key);
void hgwi_emit_text(hgwi_emit *e, const char *text);
void hgwi_emit_int(hgwi_emit *e, int64_t number);
void hgwi_emit_bool(hgwi_emit *e, int yes);

/* A member whose value is a text. */
void hgwi_emit_member(hgwi_emit *e, const char *key, const char *text);

/* The schema of a field's value, as the value of a key that stands already. */
void hgwi_schema_field(hgwi_emit *e, const hgwi_field_row *fr);

#endif
