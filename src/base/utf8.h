/* utf8.h: UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. */
#ifndef HGWI_UTF8_H
#define HGWI_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Offset of the first byte that is not UTF-8 (or is NUL); size when all is good. */
size_t hgwi_utf8_check(const char *text, size_t size);

/* The character at the start of good UTF-8; its length in bytes comes back. */
size_t hgwi_utf8_read(const char *text, uint32_t *character);

/* Write a character into at most four bytes; its length comes back. */
size_t hgwi_utf8_write(uint32_t character, char *out);

/* Does the character steer a terminal or the direction of text, or is it otherwise unfit to print: C0 but tab and line
 * feed, DEL, C1, U+2028/2029, the bidi embeddings, overrides and isolates, zero-width marks of direction? */
int hgwi_utf8_steers(uint32_t character);

#endif
