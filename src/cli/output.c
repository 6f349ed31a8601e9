/* output.c: to a file by the atomic save, or to standard output with every step checked. */
#define _POSIX_C_SOURCE 200809L
#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "file_save.h"
#include "types.h"

/* Straight to standard output.  CLI_DONE or CLI_IO. */
static int print(int32_t lang, const char *bytes, size_t size) {
    int error = cli_write_all(STDOUT_FILENO, bytes, size);
    /* Some disks tell of a failure at the end only. */
    if (close(STDOUT_FILENO) != 0 && errno != EINTR && error == 0)
        error = errno;
    if (error != 0 && error != EPIPE) /* `hgw show | head` has what it wanted */
        cli_complain_io(W_SAVING, lang, cli_words(W_STDOUT, lang), error);
    return error == 0 ? CLI_DONE : CLI_IO;
}

int cli_deliver(const cli *run, cli_pile *pile, int fresh) {
    int result = CLI_DONE;
    if (pile->failed) {
        cli_complain(W_NOMEM, run->langs[0], "");
        result = CLI_IO;
    } else if (run->output == NULL || strcmp(run->output, "-") == 0) {
        result = print(run->langs[0], pile->bytes.data, pile->bytes.size);
    } else {
        int error = cli_save(run->output, pile->bytes.data, pile->bytes.size, fresh);
        if (error != 0) {
            cli_complain_io(W_SAVING, run->langs[0], run->output, error);
            result = CLI_IO;
        }
    }
    cli_pile_end(pile);
    return result;
}

const char *cli_form_name(int format) {
    static const struct {
        int format;
        const char *name;
    } names[] = {{CLI_TEXT, "--format text"},
                 {CLI_JSON, "--format json"},
                 {CLI_HTML, "--format html"},
                 {CLI_SVG, "--format svg"},
                 {CLI_ICS, "--format ics"}};
    size_t i = 0;
    while (i + 1 < sizeof names / sizeof names[0] && names[i].format != format)
        i++;
    return names[i].name;
}

static void suggest_help(const cli *run) {
    cli_complain(run->command != NULL ? W_TRY : W_TRY_ALL, run->langs[0],
                 run->command != NULL ? run->command->name : "");
}

int cli_misuse(const cli *run, cli_word word, const char *subject) {
    cli_complain(word, run->langs[0], subject);
    suggest_help(run);
    return CLI_USAGE;
}

int cli_misuse_operand(const cli *run, cli_word word, const char *subject) {
    cli_complain(word, run->langs[0], subject);
    if (run->command->roots != CLI_NO_ROOTS) {
        cli_pile types = {{NULL, 0, 0}, 0};
        cli_add_roots(&types, run->command->roots);
        cli_add_bytes(&types, "", 1);
        if (!types.failed)
            cli_complain(W_TYPES, run->langs[0], types.bytes.data);
        cli_pile_end(&types);
    }
    suggest_help(run);
    return CLI_USAGE;
}
