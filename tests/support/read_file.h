/* read_file.h: files of the source tree, for tests.  What is not there fails the test. */
#ifndef HGW_TESTS_READ_FILE_H
#define HGW_TESTS_READ_FILE_H

#include <hgw/hgw.h>

/* The bytes of a file, named from the top of the source tree, in a block of just that size; end it with free(). */
char *read_file(const char *path, size_t *size);

/* The document in it. */
hgw_doc *read_doc(hgw_ctx *ctx, const char *path);

#endif
