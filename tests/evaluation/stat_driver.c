/* stat_driver.c: hgw_stat() for a script.  It reads requests from standard input and answers on standard output.
 *
 *     request:  SIZE\n and SIZE bytes.
 *     answer:   STATUS KEY LINE COLUMN OFFSET SIZE\n, then SIZE bytes of JSON (-1: there is none). */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include <hgw/hgw.h>

static void answer(hgw_ctx *ctx, const char *bytes, size_t size) {
    char *out = NULL;
    size_t out_size = 0;
    hgw_error_clear(ctx);
    int32_t status = hgw_stat(ctx, bytes, size, NULL, &out, &out_size);
    printf("%" PRId32 " %s", status, status ? hgw_error_key(ctx) : "-");
    for (int32_t i = HGW_AT_LINE; i <= HGW_AT_OFFSET; i++)
        printf(" %" PRId64, hgw_error_number(ctx, i));
    printf(" %ld\n", out ? (long)out_size : -1);
    fwrite(out ? out : "", 1, out_size, stdout);
    fflush(stdout);
    hgw_free(out);
}

int main(void) {
    char line[64];
    unsigned long size;
    hgw_ctx *ctx = hgw_ctx_new();
    while (fgets(line, sizeof line, stdin)) {
        if (!ctx || sscanf(line, "%lu", &size) != 1)
            return 2;
        /* A block of exactly this size, so that a sanitizer sees a byte too far. */
        char *bytes = malloc(size ? size : 1);
        if (!bytes || fread(bytes, 1, size, stdin) != size)
            return 2;
        answer(ctx, size ? bytes : NULL, size);
        free(bytes);
    }
    hgw_ctx_free(ctx);
    return 0;
}
