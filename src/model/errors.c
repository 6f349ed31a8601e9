/* errors.c: the rows of errors.def by number. */
#include "errors.h"

#include <hgw/status.h>
#include <stddef.h>

static const hgwi_error_row rows[] = {
    {"", {"", ""}, HGW_OK},
#define ERROR(name, key, status, nl, en) {key, {nl, en}, status},
#include "errors.def"
#undef ERROR
};

const hgwi_error_row *hgwi_error_row_of(hgwi_err err) {
    size_t at = (size_t)err;
    return &rows[at < sizeof rows / sizeof rows[0] ? at : 0];
}
