/* load.c: files into documents. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file_read.h"
#include "spot.h"
#include "team_notes.h"
#include "types.h"

/* A byte above what the library takes without being told otherwise, so that it words the refusal itself. */
static const size_t most_bytes = ((size_t)64 << 20) + 1;

/* Keys of errors that only strict reading gives. */
static const char no_member[] = "member.unknown", no_token[] = "token.unknown";

static const char *shown_name(const cli *run, const char *path) {
    return strcmp(path, "-") == 0 ? cli_words(W_STDIN, run->langs[0]) : path;
}

/* A verb knows the pointer only: its line stands in the file, when that can be read again. */
static void find_line(const char *path, const char *where, int64_t *line, int64_t *column) {
    cli_bytes bytes;
    if (*line > 0 || where[0] == '\0' || strcmp(path, "-") == 0 || cli_read(path, most_bytes, &bytes) != 0)
        return;
    cli_spot(&bytes, where, line, column);
    cli_bytes_end(&bytes);
}

/* FILE:LINE:COL: POINTER: sentence, about the last failure.  `root`: the type of the file, where it is known. */
static void add_line(const cli *run, const char *path, hgw_type root, cli_pile *pile) {
    int64_t line = hgw_error_number(run->ctx, HGW_AT_LINE), column = hgw_error_number(run->ctx, HGW_AT_COLUMN);
    const char *where = hgw_error_where(run->ctx);
    find_line(path, where, &line, &column);
    cli_add_safe(pile, path);
    cli_add(pile, ":");
    cli_add_number(pile, line < 1 ? 1 : line);
    cli_add(pile, ":");
    cli_add_number(pile, column < 1 ? 1 : column);
    cli_add(pile, ": ");
    cli_add_safe(pile, where[0] == '\0' ? "/" : where);
    cli_add(pile, ": ");
    cli_add_safe(pile, hgw_error_message(run->ctx));
    int32_t enumeration = strcmp(hgw_error_key(run->ctx), no_token) == 0 ? cli_enum_at(root, where) : 0;
    if (enumeration != 0) {
        const char *sentence = cli_words(W_TOKENS, run->langs[0]), *hole = strstr(sentence, "{}");
        cli_add_bytes(pile, sentence, (size_t)(hole - sentence));
        cli_add_tokens(pile, enumeration);
        cli_add(pile, hole + 2);
    }
    cli_add(pile, "\n");
}

static int failed_in(const cli *run, const char *path, hgw_type root) {
    cli_pile pile = {{NULL, 0, 0}, 0};
    int result = CLI_IO;
    if (hgw_error_status(run->ctx) != HGW_E_NOMEM)
        add_line(run, path, root, &pile);
    if (pile.failed || pile.bytes.size == 0) {
        cli_complain(W_NOMEM, run->langs[0], "");
    } else {
        fwrite(pile.bytes.data, 1, pile.bytes.size, stderr);
        result = CLI_INPUT;
    }
    cli_pile_end(&pile);
    return result;
}

int cli_failed(const cli *run, const char *path) {
    return failed_in(run, path, 0);
}

/* A file and what may be in it. */
typedef struct input {
    const char *path;
    hgw_type root, also;
    cli_bytes bytes;
} input;

static int32_t parse(const cli *run, const input *in, int strict, hgw_doc **out) {
    hgw_doc *options = NULL;
    int32_t status = HGW_OK;
    *out = NULL;
    if (strict) {
        options = hgw_doc_new(run->ctx, HGW_T_LOAD_OPTIONS);
        status = options == NULL ? HGW_E_NOMEM : hgw_set_int(options, HGW_ROOT, HGW_LOAD_OPTIONS_STRICT, 1);
    }
    if (status == HGW_OK)
        status =
            hgw_doc_from_json(run->ctx, in->also != 0 ? 0 : in->root, in->bytes.data, in->bytes.size, options, out);
    if (status == HGW_OK && in->also != 0) {
        hgw_type type = hgw_rec_type(*out, HGW_ROOT);
        if (type != in->root && type != in->also) { /* once more, for the library to say that it is of another type */
            hgw_doc_free(*out);
            *out = NULL;
            status = hgw_doc_from_json(run->ctx, in->root, in->bytes.data, in->bytes.size, options, out);
        }
    }
    hgw_doc_free(options);
    return status;
}

/* Strict reading failed, and that is the last failure still when the file loads without. */
static int without_strict(cli *run, const input *in, int notes, hgw_doc **out) {
    int token = strcmp(hgw_error_key(run->ctx), no_token) == 0;
    int wanted = notes == CLI_NOTE_ALL || token || strcmp(hgw_error_key(run->ctx), no_member) == 0;
    if (run->strict && !token)
        return cli_failed(run, in->path);
    if (parse(run, in, 0, out) != HGW_OK)
        return cli_failed(run, in->path);
    hgw_type type = hgw_rec_type(*out, HGW_ROOT);
    if (run->strict) { /* it was read again to know whose token it is */
        hgw_doc_free(*out);
        *out = NULL;
        return failed_in(run, in->path, type);
    }
    if (wanted) {
        cli_add(&run->notes, cli_words(W_NOTE, run->langs[0]));
        add_line(run, in->path, type, &run->notes);
    }
    hgw_error_clear(run->ctx);
    return CLI_DONE;
}

int cli_load_bytes(const cli *run, const char *path, cli_bytes *out) {
    int error = cli_read(path, most_bytes, out);
    if (error != 0)
        cli_complain_io(W_READING, run->langs[0], shown_name(run, path), error);
    return error == 0 ? CLI_DONE : CLI_IO;
}

int cli_load(cli *run, const char *path, hgw_type root, hgw_type also, int notes, hgw_doc **out) {
    input in = {path, root, also, {NULL, 0, 0}};
    int strict = run->strict || notes != CLI_NO_NOTES;
    int result = cli_load_bytes(run, path, &in.bytes);
    *out = NULL;
    if (result == CLI_DONE && parse(run, &in, strict, out) != HGW_OK)
        result = strict ? without_strict(run, &in, notes, out) : cli_failed(run, path);
    if (result == CLI_DONE && notes != CLI_NO_NOTES)
        cli_note_team(run, path, &in.bytes, *out);
    cli_bytes_end(&in.bytes);
    return result;
}

int cli_load_all(cli *run, hgw_type root, hgw_type also, cli_docs *out) {
    out->count = 0;
    out->docs = calloc((size_t)run->beside.count + 1, sizeof *out->docs);
    if (out->docs == NULL) {
        cli_complain(W_NOMEM, run->langs[0], "");
        return CLI_IO;
    }
    int result = cli_load(run, run->operands[0], root, also, CLI_NOTE_UNKNOWN, &out->docs[0]);
    for (int i = 0; result == CLI_DONE; i++) {
        out->count++;
        if (i == run->beside.count)
            break;
        result = cli_load(run, run->beside.at[i], 0, 0, CLI_NOTE_UNKNOWN, &out->docs[i + 1]);
    }
    return result;
}

int cli_load_beside(cli *run, cli_docs *out) {
    int result = CLI_DONE;
    out->count = 0;
    out->docs = calloc((size_t)run->beside.count + 1, sizeof *out->docs);
    if (out->docs == NULL) {
        cli_complain(W_NOMEM, run->langs[0], "");
        return CLI_IO;
    }
    for (int i = 0; i < run->beside.count && result == CLI_DONE; i++) {
        result = cli_load(run, run->beside.at[i], 0, 0, CLI_NOTE_UNKNOWN, &out->docs[i]);
        out->count += result == CLI_DONE;
    }
    return result;
}

const char *cli_blame(const cli *run, const cli_docs *docs) {
    for (int32_t i = 1; strcmp(hgw_error_key(run->ctx), "type.beside") == 0 && i < docs->count; i++)
        if (hgw_type_trait(hgw_rec_type(docs->docs[i], HGW_ROOT), HGW_TYPE_OPTIONS))
            return run->beside.at[i - 1];
    return run->operands[0];
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
