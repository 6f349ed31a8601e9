/* output.c: to a file by the atomic save, or to standard output with every step checked. */
#define _POSIX_C_SOURCE 200809L
#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "file_save.h"

void cli_add_bytes(cli_pile *pile, const char *text, size_t size) {
    if (pile->failed || size == 0)
        return;
    if (cli_bytes_room(&pile->bytes, size) != 0) {
        pile->failed = 1;
        return;
    }
    memcpy(pile->bytes.data + pile->bytes.size, text, size);
    pile->bytes.size += size;
}

void cli_add(cli_pile *pile, const char *text) {
    cli_add_bytes(pile, text, text == NULL ? 0 : strlen(text));
}

void cli_add_safe(cli_pile *pile, const char *text) {
    while (*text != '\0') {
        size_t size = cli_printable(text);
        cli_add_bytes(pile, size == 0 ? "?" : text, size == 0 ? 1 : size);
        text += size == 0 ? 1 : size;
    }
}

void cli_add_number(cli_pile *pile, int64_t number) {
    char room[24];
    snprintf(room, sizeof room, "%lld", (long long)number);
    cli_add(pile, room);
}

void cli_add_blanks(cli_pile *pile, size_t line_start, size_t width) {
    size_t seen = 0;
    for (size_t i = line_start; i < pile->bytes.size; i++)
        seen += ((unsigned char)pile->bytes.data[i] & 0xC0) != 0x80;
    do
        cli_add_bytes(pile, " ", 1);
    while (++seen < width);
}

void cli_pile_end(cli_pile *pile) {
    cli_bytes_end(&pile->bytes);
    pile->failed = 0;
}

int cli_print(int32_t lang, const char *bytes, size_t size) {
    int error = cli_write_all(STDOUT_FILENO, bytes, size);
    /* Some disks tell of a failure at the end only. */
    if (close(STDOUT_FILENO) != 0 && errno != EINTR && error == 0)
        error = errno;
    if (error != 0)
        cli_complain_io(W_SAVING, lang, cli_words(W_STDOUT, lang), error);
    return error == 0 ? CLI_DONE : CLI_IO;
}

int cli_deliver(const cli *run, cli_pile *pile, int fresh) {
    int result = CLI_DONE;
    if (pile->failed) {
        cli_complain(W_NOMEM, run->langs[0], "");
        result = CLI_IO;
    } else if (run->output == NULL || strcmp(run->output, "-") == 0) {
        result = cli_print(run->langs[0], pile->bytes.data, pile->bytes.size);
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

int cli_misuse(const cli *run, cli_word word, const char *subject) {
    cli_complain(word, run->langs[0], subject);
    cli_complain(run->command != NULL ? W_TRY : W_TRY_ALL, run->langs[0],
                 run->command != NULL ? run->command->name : "");
    return CLI_USAGE;
}
