/* output.h: text piles up in memory and is delivered in one go, so that a failure writes nothing by halves. */
#ifndef HGW_CLI_OUTPUT_H
#define HGW_CLI_OUTPUT_H

#include <stddef.h>

#include "cli.h"
#include "file_read.h"

typedef struct cli_pile {
    cli_bytes bytes;
    int failed; /* memory ran out */
} cli_pile;

void cli_add(cli_pile *pile, const char *text);
void cli_add_bytes(cli_pile *pile, const char *text, size_t size);
void cli_add_safe(cli_pile *pile, const char *text); /* as cli_put_safe */
void cli_add_number(cli_pile *pile, int64_t number);

/* Blanks until the line has so many bytes (characters of UTF-8 counted once); at least one. */
void cli_add_blanks(cli_pile *pile, size_t line_start, size_t width);

/* To -o FILE or standard output.  Ends the pile.  CLI_DONE or CLI_IO, with the reason on standard error. */
int cli_deliver(const cli *run, cli_pile *pile, int fresh);
void cli_pile_end(cli_pile *pile);

/* Bytes that another made, straight to standard output.  CLI_DONE or CLI_IO. */
int cli_print(int32_t lang, const char *bytes, size_t size);

/* Say what is wrong and how to find help; CLI_USAGE. */
int cli_misuse(const cli *run, cli_word word, const char *subject);

#endif
