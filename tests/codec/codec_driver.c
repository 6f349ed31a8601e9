/* codec_driver.c: the codec for a script.  It reads requests from standard input and answers on standard output.
 *
 *     request:  FLAGS SIZE\n and SIZE bytes of JSON.  Flags: "s" strict, "l" limits lifted, "-" none.
 *     answer:   STATUS KEY LINE COLUMN OFFSET OTHER_LINE OTHER_COLUMN OTHER_OFFSET OWN CANONICAL POINTER\n,
 *               then OWN bytes of JSON in our own order and CANONICAL bytes of RFC 8785 (-1: it could not be made). */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

typedef struct driver {
    hgw_ctx *ctx;
    hgw_doc *strict;
    hgw_doc *lifted;
    hgw_doc *canonical;
} driver;

static hgw_doc *load_options(hgw_ctx *ctx, int lifted) {
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    if (!lifted) {
        hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_STRICT, 1);
        return options;
    }
    hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_MAX_BYTES, INT64_MAX);
    hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_MAX_DEPTH, 100000);
    hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_MAX_RECORDS, INT64_MAX);
    hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_MAX_TEXT, INT64_MAX);
    hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_MAX_MEMBERS, INT64_MAX);
    return options;
}

static int start(driver *d) {
    d->ctx = hgw_ctx_new();
    if (!d->ctx)
        return 0;
    d->strict = load_options(d->ctx, 0);
    d->lifted = load_options(d->ctx, 1);
    d->canonical = hgw_doc_new(d->ctx, HGW_T_SAVE_OPTIONS);
    hgw_set_int(d->canonical, HGW_ROOT, HGW_SAVE_OPTIONS_CANONICAL, 1);
    return 1;
}

static void end(driver *d) {
    hgw_doc_free(d->strict);
    hgw_doc_free(d->lifted);
    hgw_doc_free(d->canonical);
    hgw_ctx_free(d->ctx);
}

static void answer(driver *d, const char *flags, const char *bytes, size_t size) {
    char *own = NULL, *canonical = NULL;
    size_t own_size = 0, canonical_size = 0;
    hgw_doc *doc = NULL;
    const hgw_doc *options = strchr(flags, 's') ? d->strict : strchr(flags, 'l') ? d->lifted : NULL;
    hgw_error_clear(d->ctx);
    int32_t status = hgw_doc_from_json(d->ctx, 0, bytes, size, options, &doc);
    printf("%" PRId32 " %s", status, status ? hgw_error_key(d->ctx) : "-");
    for (int32_t i = HGW_AT_LINE; i <= HGW_AT_OTHER_OFFSET; i++)
        printf(" %" PRId64, hgw_error_number(d->ctx, i));
    if (status == HGW_OK) {
        hgw_doc_to_json(d->ctx, doc, NULL, &own, &own_size);
        hgw_doc_to_json(d->ctx, doc, d->canonical, &canonical, &canonical_size);
    }
    printf(" %ld %ld %s\n", own ? (long)own_size : -1, canonical ? (long)canonical_size : -1,
           status ? hgw_error_where(d->ctx) : "");
    fwrite(own ? own : "", 1, own_size, stdout);
    fwrite(canonical ? canonical : "", 1, canonical_size, stdout);
    fflush(stdout);
    hgw_free(own);
    hgw_free(canonical);
    hgw_doc_free(doc);
}

int main(void) {
    driver d;
    char line[64], flags[8];
    unsigned long size;
    if (!start(&d))
        return 1;
    while (fgets(line, sizeof line, stdin)) {
        if (sscanf(line, "%7s %lu", flags, &size) != 2)
            return 2;
        /* A block of exactly this size, so that a sanitizer sees a byte too far. */
        char *bytes = malloc(size ? size : 1);
        if (!bytes || fread(bytes, 1, size, stdin) != size)
            return 2;
        answer(&d, flags, size ? bytes : NULL, size);
        free(bytes);
    }
    end(&d);
    return 0;
}
