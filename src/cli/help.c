/* help.c: help and version, made from the tables. */
#include <string.h>

#include "args.h"
#include "output.h"
#include "types.h"

enum { NAME_WIDTH = 24 };

static void add_row(cli_pile *pile, const char *name, const char *value, const char *text) {
    size_t start = pile->bytes.size;
    cli_add(pile, "  ");
    cli_add(pile, name);
    if (value[0] != '\0') {
        cli_add(pile, " ");
        cli_add(pile, value);
    }
    cli_add_blanks(pile, start, NAME_WIDTH);
    cli_add(pile, text);
    cli_add(pile, "\n");
}

static void add_options(cli_pile *pile, const cli *run, unsigned bits) {
    int32_t lang = run->langs[0];
    cli_add(pile, "\n");
    cli_add(pile, cli_words(W_OPTIONS, lang));
    cli_add(pile, ":\n");
    for (const cli_option *option = cli_options; option->name != NULL; option++)
        if ((option->bit & bits) != 0)
            add_row(pile, option->name, cli_words(option->value, lang),
                    cli_words(cli_option_words(run, option->help), lang));
}

static void add_commands(cli_pile *pile, int32_t lang) {
    cli_add(pile, "\n");
    cli_add(pile, cli_words(W_COMMANDS, lang));
    cli_add(pile, ":\n");
    for (const cli_command *command = cli_commands; command->name != NULL; command++)
        add_row(pile, command->name, "", cli_words(command->summary, lang));
}

static void add_types(cli_pile *pile, int roots, int32_t lang) {
    cli_add(pile, "\n");
    cli_add_sentence(pile, cli_words(W_TYPES, lang), "");
    cli_add_roots(pile, roots);
    cli_add(pile, "\n");
}

/* Help never goes to -o: it is not what the command makes. */
static int print(const cli *run, cli_pile *pile) {
    cli here = *run;
    here.output = NULL;
    return cli_deliver(&here, pile, 0);
}

int cli_help(const cli *run) {
    cli_pile pile = {{NULL, 0, 0}, 0};
    const cli_command *command = run->command;
    int32_t lang = run->langs[0];
    cli_add(&pile, cli_words(W_USAGE, lang));
    cli_add(&pile, ": hgw ");
    cli_add(&pile, command != NULL ? command->name : cli_words(W_USAGE_ALL, lang));
    cli_add(&pile, command != NULL ? cli_words(W_USAGE_ONE, lang) : "");
    cli_add(&pile, command != NULL ? cli_words(command->operands, lang) : "");
    cli_add(&pile, "\n");
    if (command != NULL) {
        cli_add(&pile, "\n");
        cli_add(&pile, "hgw ");
        cli_add(&pile, command->name);
        cli_add(&pile, ": ");
        cli_add(&pile, cli_words(command->summary, lang));
        cli_add(&pile, ".\n");
        cli_add(&pile, cli_words(command->more, lang));
        cli_add(&pile, command->more != W_NONE ? "\n" : "");
        if (command->roots != CLI_NO_ROOTS)
            add_types(&pile, command->roots, lang);
        add_options(&pile, run, command->options);
    } else {
        add_commands(&pile, lang);
        add_options(&pile, run, OPT_HELP | OPT_LANG);
        cli_add(&pile, "\n");
        cli_add(&pile, cli_words(W_HELP_MORE, lang));
        cli_add(&pile, "\n");
    }
    cli_add(&pile, command != NULL ? "\n" : "");
    cli_add(&pile, cli_words(W_EXITS, lang));
    cli_add(&pile, "\n");
    return print(run, &pile);
}

int cli_version(const cli *run) {
    cli_pile pile = {{NULL, 0, 0}, 0};
    int32_t version = hgw_version();
    cli_add(&pile, "hgw ");
    cli_add_number(&pile, version >> 16);
    cli_add(&pile, ".");
    cli_add_number(&pile, version >> 8 & 0xFF);
    cli_add(&pile, ".");
    cli_add_number(&pile, version & 0xFF);
    cli_add(&pile, " (model ");
    cli_add_number(&pile, hgw_model_version());
    cli_add(&pile, ")\n");
    return print(run, &pile);
}
