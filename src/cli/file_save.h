/* file_save.h: a file is replaced whole or not at all. */
#ifndef HGW_CLI_FILE_SAVE_H
#define HGW_CLI_FILE_SAVE_H

#include <stddef.h>

/* Write a file so that at every moment, also when the machine stops, its name has the old content or the new.
 *
 * A temporary file of mode 0600 with a random name (.hgw-<16 hex digits>.tmp) is made in the same folder, written,
 * synced and renamed; then the folder is synced.  A new file keeps mode 0600, an existing one its permission bits.  A
 * name that stands for something else than an ordinary file is refused; so is any existing name when `fresh`. 0, a
 * system error number, or CLI_NOT_ORDINARY.  On failure no temporary file stays behind. */
int cli_save(const char *path, const char *bytes, size_t size, int fresh);

/* Write all to an open file, however small the steps.  0 or a system error number. */
int cli_write_all(int fd, const char *bytes, size_t size);

#endif
