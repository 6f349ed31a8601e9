/* output.h: what a command made is delivered in one go, so that a failure writes nothing by halves; complaints. */
#ifndef HGW_CLI_OUTPUT_H
#define HGW_CLI_OUTPUT_H

#include <stddef.h>

#include "cli.h"
#include "pile.h"

/* To -o FILE or standard output.  Ends the pile.  CLI_DONE or CLI_IO, with the reason on standard error; a reader
 * that left is told nothing. */
int cli_deliver(const cli *run, cli_pile *pile, int fresh);

/* "--format json" */
const char *cli_form_name(int format);

/* Say what is wrong and how to find help; CLI_USAGE. */
int cli_misuse(const cli *run, cli_word word, const char *subject);

/* The same over an operand: where that is a type of file, the types are named. */
int cli_misuse_operand(const cli *run, cli_word word, const char *subject);

#endif
