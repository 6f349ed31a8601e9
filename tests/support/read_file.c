/* read_file.c: files of the source tree, for tests. */
#include "read_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

char *read_file(const char *path, size_t *size) {
    char full[512];
    snprintf(full, sizeof full, "%s/%s", HGW_SOURCE_DIR, path);
    FILE *file = fopen(full, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    long end = ftell(file);
    assert_true(end >= 0);
    rewind(file);
    *size = (size_t)end;
    char *bytes = malloc(*size ? *size : 1);
    assert_non_null(bytes);
    assert_int_equal(fread(bytes, 1, *size, file), *size);
    fclose(file);
    return bytes;
}

hgw_doc *read_doc(hgw_ctx *ctx, const char *path) {
    size_t size = 0;
    char *bytes = read_file(path, &size);
    hgw_doc *doc = NULL;
    int32_t status = hgw_doc_from_json(ctx, 0, bytes, size, NULL, &doc);
    free(bytes);
    assert_int_equal(status, HGW_OK);
    return doc;
}
