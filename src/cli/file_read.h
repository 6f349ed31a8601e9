/* file_read.h: a whole file, or standard input, into memory. */
#ifndef HGW_CLI_FILE_READ_H
#define HGW_CLI_FILE_READ_H

#include <stddef.h>

/* Beside the system's error numbers, which are positive. */
enum { CLI_NOT_ORDINARY = -1, CLI_TOO_LARGE = -2 };

typedef struct cli_bytes {
    char *data;
    size_t size, capacity;
} cli_bytes;

/* Read a file ("-": standard input) of at most `limit` bytes.  0, a system error number, or one of the above.
 * A directory, pipe, socket or device by name is refused without waiting for it. */
int cli_read(const char *path, size_t limit, cli_bytes *out);

/* Make room for `more` bytes behind what is there; the old block is wiped, which realloc would not do.  0 or ENOMEM. */
int cli_bytes_room(cli_bytes *bytes, size_t more);

/* Wipe, then free: what was read may be about children. */
void cli_bytes_end(cli_bytes *bytes);

#endif
