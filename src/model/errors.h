/* errors.h: the rows of errors.def by number. */
#ifndef HGWI_ERRORS_H
#define HGWI_ERRORS_H

#include <stdint.h>

typedef enum hgwi_err {
    HGWI_ERR_NONE = 0,
#define ERROR(name, key, status, nl, en) HGWI_ERR_##name,
#include "errors.def"
#undef ERROR
    HGWI_ERR_COUNT
} hgwi_err;

typedef struct hgwi_error_row {
    const char *key;
    const char *text[2]; /* Dutch, English */
    int32_t status;
} hgwi_error_row;

/* The row of an error; never NULL. */
const hgwi_error_row *hgwi_error_row_of(hgwi_err err);

#endif
