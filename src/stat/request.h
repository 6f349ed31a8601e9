/* request.h: from one JSON object to what a method takes; every failure names its place. */
#ifndef HGWI_STAT_REQUEST_H
#define HGWI_STAT_REQUEST_H

#include "codec/codec.h"
#include "doc/doc.h"
#include "methods.h"

/* The text as a whole, and which object of a list is at hand. */
typedef struct hgwi_asked {
    hgw_ctx *ctx;
    const char *utf8;
    size_t size;
    hgwi_lex_limits limits;
    const char *under; /* the member that the list stands in, or NULL */
    int32_t index;     /* in the list; -1: it is the only one */
} hgwi_asked;

/* Where the members of an object stand; 0 where one is not there. */
typedef struct hgwi_stat_places {
    size_t object, name, input, params;
} hgwi_stat_places;

/* Fail, and say where: below the object `part` ("input", NULL: none), `member` and `item` (-1: none). */
int32_t hgwi_stat_fail(const hgwi_asked *asked, hgwi_err err, size_t offset, const char *part, const char *member,
                       int32_t item);

/* The failure of a lexer, of which the place is known by offset only. */
int32_t hgwi_stat_fail_lex(const hgwi_asked *asked, const hgwi_lex *lex);

/* Read what the method of the object takes.  Rows stand in the pool of `given`. */
int32_t hgwi_stat_read(const hgwi_asked *asked, const hgwi_stat_places *places, const hgwi_stat_method **method,
                       hgwi_given *given);

#endif
