/* commands.c: the commands, and which options each knows. */
#include "args.h"

#define COMMON (OPT_LANG | OPT_HELP)
const cli_command cli_commands[] = {
    {"new", W_TYPE, CLI_ROOTS_WRITTEN, 1, 1, COMMON | OPT_OUTPUT, CLI_JSON, W_NEW, cmd_new},
    {"check", W_DOSSIER, CLI_NO_ROOTS, 1, 1,
     COMMON | OPT_BESIDE | OPT_TODAY | OPT_FORMAT | OPT_ALL | OPT_OUTPUT | OPT_FAIL_ON, CLI_TEXT | CLI_JSON | CLI_HTML,
     W_CHECK, cmd_check},
    {"validate", W_FILES, CLI_NO_ROOTS, 1, -1, COMMON | OPT_STRICT, CLI_TEXT, W_VALIDATE, cmd_validate},
    {"convert", W_FILE, CLI_NO_ROOTS, 1, 1, COMMON | OPT_STRICT | OPT_FORM | OPT_OUTPUT, CLI_JSON, W_CONVERT,
     cmd_convert},
    {"show", W_FILE, CLI_NO_ROOTS, 1, 1, COMMON | OPT_BESIDE | OPT_TODAY | OPT_FORMAT | OPT_ALL | OPT_OUTPUT,
     CLI_TEXT | CLI_HTML, W_SHOW, cmd_show},
    {"schema", W_TYPE, CLI_ROOTS_ALL, 1, 1, COMMON | OPT_STRICT | OPT_OUTPUT, CLI_JSON, W_SCHEMA, cmd_schema},
    {"model", W_MAYBE_TYPE, CLI_NO_ROOTS, 0, 1, COMMON | OPT_OUTPUT, CLI_TEXT, W_MODEL, cmd_model},
    {NULL, W_NONE, CLI_NO_ROOTS, 0, 0, 0, 0, W_NONE, NULL},
};
