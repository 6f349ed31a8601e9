/* load.c: files into documents. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file_read.h"

/* Above what the library takes without being told otherwise; it only keeps an endless file from filling memory. */
static const size_t most_bytes = (size_t)1 << 30;

static const char *shown_name(const cli *run, const char *path) {
    return strcmp(path, "-") == 0 ? cli_words(W_STDIN, run->langs[0]) : path;
}

int cli_failed(const cli *run, const char *path) {
    if (hgw_error_status(run->ctx) == HGW_E_NOMEM) {
        cli_complain(W_NOMEM, run->langs[0], "");
        return CLI_IO;
    }
    int64_t line = hgw_error_number(run->ctx, HGW_AT_LINE), column = hgw_error_number(run->ctx, HGW_AT_COLUMN);
    cli_put_safe(stderr, path);
    fprintf(stderr, ":%lld:%lld: ", (long long)(line < 1 ? 1 : line), (long long)(column < 1 ? 1 : column));
    cli_put_safe(stderr, hgw_error_where(run->ctx));
    fputs(": ", stderr);
    cli_put_safe(stderr, hgw_error_message(run->ctx));
    fputc('\n', stderr);
    return CLI_INPUT;
}

int cli_load(cli *run, const char *path, hgw_type root, hgw_doc **out) {
    cli_bytes bytes;
    hgw_doc *options = NULL;
    int result = CLI_DONE, error = cli_read(path, most_bytes, &bytes);
    *out = NULL;
    if (error != 0) {
        cli_complain_io(W_READING, run->langs[0], shown_name(run, path), error);
        return CLI_IO;
    }
    if (run->strict) {
        options = hgw_doc_new(run->ctx, HGW_T_LOAD_OPTIONS);
        if (options == NULL || hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_STRICT, 1) != HGW_OK)
            result = cli_failed(run, path);
    }
    if (result == CLI_DONE && hgw_doc_from_json(run->ctx, root, bytes.data, bytes.size, options, out) != HGW_OK)
        result = cli_failed(run, path);
    hgw_doc_free(options);
    cli_bytes_end(&bytes);
    return result;
}

int cli_load_all(cli *run, hgw_type root, cli_docs *out) {
    out->count = 0;
    out->docs = calloc((size_t)run->beside_count + 1, sizeof *out->docs);
    if (out->docs == NULL) {
        cli_complain(W_NOMEM, run->langs[0], "");
        return CLI_IO;
    }
    int result = cli_load(run, run->operands[0], root, &out->docs[0]);
    for (int i = 0; result == CLI_DONE; i++) {
        out->count++;
        if (i == run->beside_count)
            break;
        result = cli_load(run, run->beside[i], 0, &out->docs[i + 1]);
    }
    return result;
}

void cli_docs_end(cli_docs *docs) {
    for (int32_t i = 0; i < docs->count; i++)
        hgw_doc_free(docs->docs[i]);
    free(docs->docs);
    docs->docs = NULL;
    docs->count = 0;
}

int cli_beside_of(const cli *run, const hgw_doc *second, const cli_docs *docs, int32_t from, cli_beside *out) {
    out->count = 0;
    out->docs = calloc((size_t)docs->count + 1, sizeof *out->docs);
    if (out->docs == NULL) {
        cli_complain(W_NOMEM, run->langs[0], "");
        return CLI_IO;
    }
    if (second != NULL)
        out->docs[out->count++] = second;
    for (int32_t i = from; i < docs->count; i++)
        out->docs[out->count++] = docs->docs[i];
    return CLI_DONE;
}

void cli_beside_end(cli_beside *beside) {
    free((void *)beside->docs);
    beside->docs = NULL;
    beside->count = 0;
}
