/* ical_base.h: what every file of hgw::ical stands on: failures with their sentences, and memory of the context. */
#ifndef HGWI_ICAL_BASE_H
#define HGWI_ICAL_BASE_H

#include <hgw/hgw.h>

typedef enum hgwi_ical_err {
    HGWI_ICAL_NULL,
    HGWI_ICAL_HANDLE,
    HGWI_ICAL_COUNT,
    HGWI_ICAL_TYPE,
    HGWI_ICAL_TYPE_BESIDE,
    HGWI_ICAL_NOMEM,
    HGWI_ICAL_FATAL,
    HGWI_ICAL_BYTES,
    HGWI_ICAL_EVENTS,
    HGWI_ICAL_LINE,
    HGWI_ICAL_DEEP,
    HGWI_ICAL_NUL,
    HGWI_ICAL_UTF8,
    HGWI_ICAL_SYNTAX,
    HGWI_ICAL_END,
    HGWI_ICAL_CUT,
    HGWI_ICAL_COUNTRY,
    HGWI_ICAL_YEAR,
    HGWI_ICAL_TODAY,
    HGWI_ICAL_ERRS
} hgwi_ical_err;

/* Report it with its sentence in the context's language; line -1: no place. */
int32_t hgwi_ical_fail(hgw_ctx *ctx, hgwi_ical_err err, int64_t line);

/* The beside documents and the options are what they should be. */
int32_t hgwi_ical_want(hgw_ctx *ctx, const hgw_doc *const *beside, int32_t count, const hgw_doc *options,
                       hgw_type options_type);

/* Bytes that grow, on the context's memory.  Zeroed before use but for ctx. */
typedef struct hgwi_ical_pile {
    hgw_ctx *ctx;
    char *data; /* aligned for any number */
    size_t size, capacity;
} hgwi_ical_pile;

int32_t hgwi_ical_add(hgwi_ical_pile *pile, const void *bytes, size_t size);
void hgwi_ical_end(hgwi_ical_pile *pile);

/* A pile of 64-bit numbers in which one can look once it is sorted. */
int32_t hgwi_ical_set_add(hgwi_ical_pile *set, uint64_t number);
void hgwi_ical_set_sort(hgwi_ical_pile *set);
int hgwi_ical_set_has(const hgwi_ical_pile *set, uint64_t number);

/* FNV-1a; begin with a seed, go on with what it gave. */
uint64_t hgwi_ical_hash(uint64_t seed, const void *bytes, size_t size);
enum { HGWI_ICAL_SEED = 1 };

#endif
