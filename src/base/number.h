/* number.h: numbers from and to text, the same in every locale. */
#ifndef HGWI_NUMBER_H
#define HGWI_NUMBER_H

#include <stddef.h>
#include <stdint.h>

enum { HGWI_NUMBER_ROOM = 32 };

/* The double nearest to a JSON number (ties to even).  HGW_OK; HGW_E_PARSE: not the form of one; HGW_E_RANGE: too
 * large, or not zero and so small that only zero would be left. */
int32_t hgwi_real_parse(const char *text, size_t size, double *out);

/* The shortest decimal that reads back as the same double, spelled as ECMAScript spells it (RFC 8785): "1e+21", "0.1",
 * "-0" as "0".  The number must be finite (else "" and 0).  The length without NUL comes back. */
size_t hgwi_real_show(double number, char out[HGWI_NUMBER_ROOM]);

/* A whole number in the form of a JSON number, also as "1.0" or "1e2".  HGW_OK; HGW_E_PARSE: not a JSON number;
 * HGW_E_SCHEMA: a number that is not whole; HGW_E_RANGE: beyond 64 bits. */
int32_t hgwi_int_parse(const char *text, size_t size, int64_t *out);

/* The length without NUL comes back. */
size_t hgwi_int_show(int64_t number, char out[HGWI_NUMBER_ROOM]);

#endif
