/* json_text.h: the texts of JSON: with escapes and without, and the order of keys. */
#ifndef HGWI_JSON_TEXT_H
#define HGWI_JSON_TEXT_H

#include "base/base.h"

/* What a text means that was written with escapes and that the lexer has checked.  It is never longer than it was
 * written; its size comes back. */
size_t hgwi_json_unescape(const char *raw, size_t size, char *out);

/* Write a text with its quotes and with as few escapes as can be, as RFC 8785 wants them. */
void hgwi_json_quote(hgwi_buf *buf, const char *text, size_t size);

/* The order of two keys as written, from behind their opening quote; a NUL ends one as well as its closing quote does.
 * Escapes count for what they mean, and the order is that of UTF-16 code units, as RFC 8785 wants it. */
int hgwi_json_key_order(const char *left, const char *right);

#endif
