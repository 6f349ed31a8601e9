/* cli.h: what the commands of the program share: their arguments, documents, words and exit codes. */
#ifndef HGW_CLI_H
#define HGW_CLI_H

#include <hgw/hgw.h>

#include "messages.h"
#include "pile.h"

/* Exit codes, as the manual page has them. */
enum { CLI_DONE = 0, CLI_FOUND = 1, CLI_USAGE = 2, CLI_INPUT = 3, CLI_IO = 4 };

/* Formats, as bits, so that a command can say which it knows. */
enum { CLI_TEXT = 1, CLI_JSON = 2, CLI_HTML = 4, CLI_SVG = 8, CLI_ICS = 16, CLI_FORMS_END = 32 };

/* Which types of file a command's operand may name. */
enum { CLI_NO_ROOTS, CLI_ROOTS_WRITTEN, CLI_ROOTS_ALL };

enum { CLI_LANGS = 2 };

typedef struct cli cli;

typedef struct cli_command {
    const char *name;
    cli_word operands; /* as help shows them */
    int roots;
    int least, most;        /* how many operands; most -1: any number */
    unsigned options;       /* bits of args.h */
    unsigned formats;       /* bits above */
    int form;               /* the one it makes unless it is told */
    cli_word forms;         /* as help and complaints name them */
    cli_word summary, more; /* what it is for; what is not plain from that, or W_NONE */
    int (*run)(cli *run);
} cli_command;

/* Files that an option names, in the order given. */
typedef struct cli_names {
    const char **at; /* room for every argument */
    int count;
} cli_names;

/* One run of the program. */
struct cli {
    hgw_ctx *ctx;
    const cli_command *command;
    const char **operands; /* room for every argument */
    int operand_count;
    cli_names beside, ics, open_data;
    const char *country, *region, *year, *period, *group, *plan, *aim, *options; /* NULL: not said */
    const char *output;                                                          /* NULL: standard output */
    hgw_date today;                                                              /* 0: none */
    int32_t langs[CLI_LANGS];
    int lang_count;
    int format;
    int32_t fail_on; /* the least severe that fails, or 0 */
    int all, strict, canonical, help, version;
    int extra_weeks, with_texts, with_names, final;
    int32_t weeks;  /* HGW_TIME_UNIT_..., 0: not said */
    cli_pile notes; /* for standard error, when the command has done its work */
};

int cmd_calendar(cli *run);
int cmd_check(cli *run);
int cmd_convert(cli *run);
int cmd_coverage(cli *run);
int cmd_evaluate(cli *run);
int cmd_explain(cli *run);
int cmd_model(cli *run);
int cmd_new(cli *run);
int cmd_next(cli *run);
int cmd_schema(cli *run);
int cmd_show(cli *run);
int cmd_stat(cli *run);
int cmd_validate(cli *run);

#endif
