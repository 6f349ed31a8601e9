/* spot.h: the line of a place that a verb names by its JSON Pointer. */
#ifndef HGW_CLI_SPOT_H
#define HGW_CLI_SPOT_H

#include <stdint.h>

#include "file_read.h"

/* Line and column, from 1, of what the pointer names in the text of a document, or of the last part of it that is
 * there.  The pointer holds names of the model and indices, as hgw_error_where() gives it. */
void cli_spot(const cli_bytes *text, const char *pointer, int64_t *line, int64_t *column);

#endif
