/* commands.c: the commands, and which options each knows. */
#include "args.h"

#define COMMON (OPT_LANG | OPT_HELP)
const cli_command cli_commands[] = {
    {"new", "dossier|team|calendar", 1, 1, COMMON | OPT_OUTPUT, CLI_JSON, W_NEW, cmd_new},
    {"check", "DOSSIER", 1, 1, COMMON | OPT_BESIDE | OPT_TODAY | OPT_FORMAT | OPT_ALL | OPT_OUTPUT | OPT_FAIL_ON,
     CLI_TEXT | CLI_JSON | CLI_HTML, W_CHECK, cmd_check},
    {"validate", "FILE ...", 1, -1, COMMON | OPT_STRICT, CLI_TEXT, W_VALIDATE, cmd_validate},
    {"convert", "FILE", 1, 1, COMMON | OPT_STRICT | OPT_FORM | OPT_OUTPUT, CLI_JSON, W_CONVERT, cmd_convert},
    {"show", "FILE", 1, 1, COMMON | OPT_BESIDE | OPT_TODAY | OPT_FORMAT | OPT_ALL | OPT_OUTPUT, CLI_TEXT | CLI_HTML,
     W_SHOW, cmd_show},
    {"schema", "TYPE", 1, 1, COMMON | OPT_STRICT | OPT_OUTPUT, CLI_JSON, W_SCHEMA, cmd_schema},
    {"model", "[TYPE]", 0, 1, COMMON | OPT_OUTPUT, CLI_TEXT, W_MODEL, cmd_model},
    {NULL, NULL, 0, 0, 0, 0, W_NONE, NULL},
};
