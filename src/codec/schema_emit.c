/* schema_emit.c: JSON that we make ourselves, line by line. */
#include <string.h>

#include "json_text.h"
#include "schema.h"

enum { INDENT = 2 };

/* What stands before a key or an item: a comma and a new line; nothing when a key has just been written. */
static void lead(hgwi_emit *e) {
    if (!e->keyed && e->level) {
        if (!e->fresh)
            hgwi_buf_char(&e->buf, ',');
        hgwi_buf_char(&e->buf, '\n');
        hgwi_buf_repeat(&e->buf, ' ', e->level * INDENT);
    }
    e->fresh = e->keyed = 0;
}

void hgwi_emit_open(hgwi_emit *e, char bracket) {
    lead(e);
    hgwi_buf_char(&e->buf, bracket);
    e->level++;
    e->fresh = 1;
}

void hgwi_emit_close(hgwi_emit *e, char bracket) {
    e->level--;
    if (!e->fresh) {
        hgwi_buf_char(&e->buf, '\n');
        hgwi_buf_repeat(&e->buf, ' ', e->level * INDENT);
    }
    hgwi_buf_char(&e->buf, bracket);
    e->fresh = 0;
}

void hgwi_emit_key(hgwi_emit *e, const char *key) {
    hgwi_emit_text(e, key);
    hgwi_buf_text(&e->buf, ": ");
    e->keyed = 1;
}

void hgwi_emit_text(hgwi_emit *e, const char *text) {
    lead(e);
    hgwi_json_quote(&e->buf, text, strlen(text));
}

void hgwi_emit_int(hgwi_emit *e, int64_t number) {
    lead(e);
    hgwi_buf_int(&e->buf, number);
}

void hgwi_emit_bool(hgwi_emit *e, int yes) {
    lead(e);
    hgwi_buf_text(&e->buf, yes ? "true" : "false");
}

void hgwi_emit_member(hgwi_emit *e, const char *key, const char *text) {
    hgwi_emit_key(e, key);
    hgwi_emit_text(e, text);
}
