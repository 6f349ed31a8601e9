/* cli.h: what the commands of the program share: their arguments, documents, words and exit codes. */
#ifndef HGW_CLI_H
#define HGW_CLI_H

#include <hgw/hgw.h>

#include "messages.h"
#include "pile.h"

/* Exit codes, as the manual page has them. */
enum { CLI_DONE = 0, CLI_FOUND = 1, CLI_USAGE = 2, CLI_INPUT = 3, CLI_IO = 4 };

/* Formats, as bits, so that a command can say which it knows. */
enum { CLI_TEXT = 1, CLI_JSON = 2, CLI_HTML = 4 };

/* Which types of file a command's operand may name. */
enum { CLI_NO_ROOTS, CLI_ROOTS_WRITTEN, CLI_ROOTS_ALL };

enum { CLI_LANGS = 2 };

typedef struct cli cli;

typedef struct cli_command {
    const char *name;
    cli_word operands; /* as help shows them */
    int roots;
    int least, most;  /* how many operands; most -1: any number */
    unsigned options; /* bits of args.h */
    unsigned formats; /* bits above */
    cli_word summary;
    int (*run)(cli *run);
} cli_command;

/* One run of the program. */
struct cli {
    hgw_ctx *ctx;
    const cli_command *command;
    const char **operands; /* room for every argument */
    int operand_count;
    const char **beside;
    int beside_count;
    const char *output; /* NULL: standard output */
    hgw_date today;     /* 0: none */
    int32_t langs[CLI_LANGS];
    int lang_count;
    int format;
    int32_t fail_on; /* the least severe that fails, or 0 */
    int all, strict, canonical, help, version;
    cli_pile notes; /* for standard error, when the command has done its work */
};

int cmd_check(cli *run);
int cmd_convert(cli *run);
int cmd_model(cli *run);
int cmd_new(cli *run);
int cmd_schema(cli *run);
int cmd_show(cli *run);
int cmd_validate(cli *run);

#endif
