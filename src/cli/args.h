/* args.h: the tables of commands and options, and reading the command line by them. */
#ifndef HGW_CLI_ARGS_H
#define HGW_CLI_ARGS_H

#include "cli.h"

enum {
    OPT_BESIDE = 1 << 0,
    OPT_TODAY = 1 << 1,
    OPT_LANG = 1 << 2,
    OPT_FORMAT = 1 << 3,
    OPT_ALL = 1 << 4,
    OPT_OUTPUT = 1 << 5,
    OPT_FAIL_ON = 1 << 6,
    OPT_STRICT = 1 << 7,
    OPT_FORM = 1 << 8,
    OPT_HELP = 1 << 9, /* help and version: every command has them */
    OPT_YEAR = 1 << 10,
    OPT_EXPORT = 1 << 11,
    OPT_NEXT = 1 << 12,
    OPT_SCOPE = 1 << 13, /* one plan or one period */
    OPT_CODES = 1 << 14, /* --all means all codes */
    OPT_EVALUATE = 1 << 15
};

typedef struct cli_option {
    const char *name;
    cli_word value; /* how help shows its value; W_NONE: it has none */
    int (*take)(cli *run, const char *value);
    unsigned bit;
    cli_word help;
    cli_word accepts; /* which values */
} cli_option;

extern const cli_command cli_commands[]; /* commands.c */
extern const cli_option cli_options[];

/* What help or a complaint says of an option, where the command at hand makes a difference. */
cli_word cli_option_words(const cli *run, cli_word word);

/* Read the command line.  CLI_DONE or CLI_USAGE, with the reason on standard error. */
int cli_parse(cli *run, int argc, char **argv);

/* Help for the command of the run, or for all; the version. */
int cli_help(const cli *run);
int cli_version(const cli *run);

#endif
