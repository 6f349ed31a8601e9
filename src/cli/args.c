/* args.c: the command line, read by two tables. */
#define _POSIX_C_SOURCE 200809L
#include "args.h"
#include "country_files.h"
#include "output.h"

#include <string.h>
#include <time.h>

enum { ONE_DAY_ROOM = 10 }; /* 2025-11-21 */

static int take_name(cli_names *names, const char *value) {
    names->at[names->count++] = value;
    return value[0] != '\0';
}

static int take_beside(cli *run, const char *value) {
    return take_name(&run->beside, value);
}

static int take_ics(cli *run, const char *value) {
    return take_name(&run->ics, value);
}

static int take_open_data(cli *run, const char *value) {
    return take_name(&run->open_data, value);
}

/* It becomes part of a file's name, so it is nothing but two letters. */
static int take_country(cli *run, const char *value) {
    run->country = value;
    return cli_is_country(value);
}

static int take_region(cli *run, const char *value) {
    run->region = value;
    return value[0] != '\0';
}

static int take_year(cli *run, const char *value) {
    run->year = value;
    return value[0] != '\0';
}

static int take_period(cli *run, const char *value) {
    run->period = value;
    return value[0] != '\0';
}

static int take_plan(cli *run, const char *value) {
    run->plan = value;
    return value[0] != '\0';
}

static int take_group(cli *run, const char *value) {
    run->group = value;
    return value[0] != '\0';
}

static int take_aim(cli *run, const char *value) {
    run->aim = value;
    return value[0] != '\0';
}

static int take_options(cli *run, const char *value) {
    run->options = value;
    return value[0] != '\0';
}

static int take_final(cli *run, const char *value) {
    (void)value;
    return run->final = 1;
}

static int take_weeks(cli *run, const char *value) {
    if (strcmp(value, "teaching") == 0)
        run->weeks = HGW_TIME_UNIT_TEACHING_WEEKS;
    else if (strcmp(value, "calendar") == 0)
        run->weeks = HGW_TIME_UNIT_CALENDAR_WEEKS;
    else
        return 0;
    return 1;
}

static int take_extra_weeks(cli *run, const char *value) {
    (void)value;
    return run->extra_weeks = 1;
}

static int take_with_texts(cli *run, const char *value) {
    (void)value;
    return run->with_texts = 1;
}

static int take_with_names(cli *run, const char *value) {
    (void)value;
    return run->with_names = 1;
}

/* The form only; whether there is such a day is for the library to say. */
static int take_today(cli *run, const char *value) {
    int32_t day = 0;
    if (strcmp(value, "none") == 0) {
        run->today = 0;
        return 1;
    }
    if (strlen(value) != ONE_DAY_ROOM)
        return 0;
    for (int i = 0; i < ONE_DAY_ROOM; i++) {
        int dash = i == 4 || i == 7;
        if (dash ? value[i] != '-' : value[i] < '0' || value[i] > '9')
            return 0;
        if (!dash)
            day = day * 10 + (value[i] - '0');
    }
    run->today = day;
    return day != 0 && hgw_ctx_set_today(run->ctx, day) == HGW_OK;
}

static int take_lang(cli *run, const char *value) {
    static const struct {
        const char *spelling;
        int32_t langs[CLI_LANGS];
        int count;
    } known[] = {{"nl", {HGW_LANG_NL, 0}, 1},
                 {"en", {HGW_LANG_EN, 0}, 1},
                 {"nl,en", {HGW_LANG_NL, HGW_LANG_EN}, 2},
                 {"en,nl", {HGW_LANG_EN, HGW_LANG_NL}, 2}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(value, known[i].spelling) == 0) {
            memcpy(run->langs, known[i].langs, sizeof run->langs);
            run->lang_count = known[i].count;
            return 1;
        }
    return 0;
}

static int take_format(cli *run, const char *value) {
    for (int form = 1; form < CLI_FORMS_END; form *= 2)
        if (strcmp(value, cli_form_name(form) + strlen("--format ")) == 0) {
            run->format = form;
            return run->command == NULL || (run->command->formats & (unsigned)form) != 0;
        }
    return 0;
}

static int take_fail_on(cli *run, const char *value) {
    run->fail_on = hgw_enum_find(HGW_ENUM_SEVERITY, value);
    return run->fail_on == HGW_SEVERITY_CONTRADICTION || run->fail_on == HGW_SEVERITY_ATTENTION;
}

static int take_output(cli *run, const char *value) {
    run->output = value;
    return value[0] != '\0';
}

static int take_all(cli *run, const char *value) {
    (void)value;
    return run->all = 1;
}

static int take_strict(cli *run, const char *value) {
    (void)value;
    return run->strict = 1;
}

static int take_pretty(cli *run, const char *value) {
    (void)value;
    run->canonical = 0;
    return 1;
}

static int take_canonical(cli *run, const char *value) {
    (void)value;
    return run->canonical = 1;
}

static int take_help(cli *run, const char *value) {
    (void)value;
    return run->help = 1;
}

static int take_version(cli *run, const char *value) {
    (void)value;
    return run->version = 1;
}

const cli_option cli_options[] = {
    {"--beside", W_FILE, take_beside, OPT_BESIDE, W_BESIDE, W_ANY_FILE},
    {"--team", W_FILE, take_beside, OPT_BESIDE, W_BESIDE_TOO, W_ANY_FILE},
    {"--calendar", W_FILE, take_beside, OPT_BESIDE, W_BESIDE_TOO, W_ANY_FILE},
    {"--country", W_LAND, take_country, OPT_YEAR, W_COUNTRY, W_ANY_COUNTRY},
    {"--region", W_AREA, take_region, OPT_YEAR, W_REGION, W_REGION},
    {"--year", W_SCHOOL_YEAR, take_year, OPT_YEAR, W_YEAR, W_YEAR},
    {"--extra-weeks", W_NONE, take_extra_weeks, OPT_YEAR, W_EXTRA_WEEKS, W_NONE},
    {"--ics", W_FILE, take_ics, OPT_YEAR, W_ICS, W_ANY_FILE},
    {"--open-data", W_FILE, take_open_data, OPT_YEAR, W_OPEN_DATA, W_ANY_FILE},
    {"--plan", W_ID, take_plan, OPT_SCOPE, W_PLAN, W_PLAN},
    {"--period", W_ID, take_period, OPT_NEXT | OPT_SCOPE, W_PERIOD, W_PERIOD},
    {"--group", W_ID, take_group, OPT_NEXT, W_GROUP, W_GROUP},
    {"--final", W_NONE, take_final, OPT_EVALUATE, W_FINAL, W_NONE},
    {"--aim", W_ID, take_aim, OPT_EVALUATE, W_AIM, W_AIM},
    {"--weeks", W_WEEKS_OF, take_weeks, OPT_EVALUATE, W_WEEKS, W_ANY_WEEKS},
    {"--options", W_FILE, take_options, OPT_EVALUATE, W_EVALUATE_OPTIONS, W_ANY_FILE},
    {"--today", W_DAY, take_today, OPT_TODAY, W_TODAY, W_ANY_DAY},
    {"--lang", W_LANGUAGE, take_lang, OPT_LANG, W_LANG, W_LANG},
    {"--format", W_FORM, take_format, OPT_FORMAT, W_FORMAT, W_FORMAT},
    {"--all", W_NONE, take_all, OPT_ALL, W_ALL, W_NONE},
    {"--with-texts", W_NONE, take_with_texts, OPT_EXPORT, W_WITH_TEXTS, W_NONE},
    {"--with-names", W_NONE, take_with_names, OPT_EXPORT, W_WITH_NAMES, W_NONE},
    {"--fail-on", W_SEVERITY, take_fail_on, OPT_FAIL_ON, W_FAIL_ON, W_ANY_SEVERITY},
    {"--strict", W_NONE, take_strict, OPT_STRICT, W_STRICT, W_NONE},
    {"--pretty", W_NONE, take_pretty, OPT_FORM, W_PRETTY, W_NONE},
    {"--canonical", W_NONE, take_canonical, OPT_FORM, W_CANONICAL, W_NONE},
    {"-o", W_FILE, take_output, OPT_OUTPUT, W_OUTPUT, W_ANY_FILE},
    {"--help", W_NONE, take_help, OPT_HELP, W_HELP, W_NONE},
    {"--version", W_NONE, take_version, OPT_HELP, W_VERSION, W_NONE},
    {NULL, W_NONE, NULL, 0, W_NONE, W_NONE},
};

/* Words that differ where a command knows a group of options. */
static const struct {
    cli_word word, instead;
    unsigned bit;
} differs[] = {{W_ALL, W_ALL_WEEKS, OPT_YEAR},
               {W_ALL, W_ALL_CODES, OPT_CODES},
               {W_ALL, W_ALL_FIGURES, OPT_EVALUATE},
               {W_PERIOD, W_PERIOD_SEEN, OPT_SCOPE}};

cli_word cli_option_words(const cli *run, cli_word word) {
    if (run->command == NULL)
        return word;
    if (word == W_FORMAT)
        return run->command->forms;
    for (size_t i = 0; i < sizeof differs / sizeof differs[0]; i++)
        if (differs[i].word == word && (run->command->options & differs[i].bit) != 0)
            return differs[i].instead;
    return word;
}

/* Does the argument name the option: "--lang", "--lang=nl", "-o", "-oFILE"?  Then *value is what is glued to it, or
 * NULL. */
static int names(const char *argument, const cli_option *option, const char **value) {
    size_t size = strlen(option->name);
    *value = NULL;
    if (strncmp(argument, option->name, size) != 0)
        return 0;
    if (argument[size] == '\0')
        return 1;
    *value = argument + size + (argument[size] == '=');
    return argument[size] == '=' || option->name[1] != '-';
}

/* "--today: yyyy-mm-dd or none" */
static int bad_value(const cli *run, cli_word word, const cli_option *option) {
    cli_pile pile = {{NULL, 0, 0}, 0};
    cli_add(&pile, option->name);
    cli_add(&pile, ": ");
    cli_add(&pile, cli_words(cli_option_words(run, option->accepts), run->langs[0]));
    cli_add_bytes(&pile, "", 1);
    int result = cli_misuse(run, word, pile.failed ? option->name : pile.bytes.data);
    cli_pile_end(&pile);
    return result;
}

/* One option; *at moves over its value. */
static int parse_option(cli *run, int argc, char **argv, int *at) {
    const char *argument = argv[*at], *value = NULL;
    const cli_option *option = cli_options;
    if (strcmp(argument, "-h") == 0)
        argument = "--help";
    while (option->name != NULL && !names(argument, option, &value))
        option++;
    if (option->name == NULL)
        return cli_misuse(run, W_BAD_OPTION, argument);
    unsigned taken = run->command != NULL ? run->command->options : (unsigned)(OPT_HELP | OPT_LANG);
    if ((option->bit & taken) == 0)
        return cli_misuse(run, W_OTHER_OPTION, option->name);
    if (option->value == W_NONE && value != NULL)
        return cli_misuse(run, W_A_VALUE, option->name);
    if (option->value != W_NONE && value == NULL) {
        if (*at + 1 >= argc)
            return bad_value(run, W_NO_VALUE, option);
        value = argv[++*at];
    }
    return option->take(run, value) ? CLI_DONE : bad_value(run, W_BAD_VALUE, option);
}

static int parse_command(cli *run, const char *name) {
    for (const cli_command *command = cli_commands; command->name != NULL; command++)
        if (strcmp(command->name, name) == 0) {
            run->command = command;
            run->format = command->form;
            return CLI_DONE;
        }
    return cli_misuse(run, W_BAD_COMMAND, name);
}

static int stdin_among(const cli_names *names) {
    int count = 0;
    for (int i = 0; i < names->count; i++)
        count += strcmp(names->at[i], "-") == 0;
    return count;
}

/* What only shows when all has been read. */
static int parse_end(const cli *run) {
    int from_stdin = 0;
    const cli_command *command = run->command;
    if (command == NULL)
        return cli_misuse(run, W_NO_COMMAND, "");
    if (run->operand_count < command->least)
        return cli_misuse_operand(run, W_TOO_FEW, cli_words(command->operands, run->langs[0]));
    if (command->most >= 0 && run->operand_count > command->most)
        return cli_misuse(run, W_TOO_MANY, run->operands[command->most]);
    for (int i = 0; i < run->operand_count; i++)
        from_stdin += strcmp(run->operands[i], "-") == 0;
    from_stdin += run->options != NULL && strcmp(run->options, "-") == 0;
    from_stdin += stdin_among(&run->beside) + stdin_among(&run->ics) + stdin_among(&run->open_data);
    return from_stdin > 1 ? cli_misuse(run, W_STDIN_TWICE, "") : CLI_DONE;
}

/* Complaints follow --lang wherever it stands, so it is looked for first. */
static void find_lang(cli *run, int argc, char **argv) {
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--lang") == 0 && i + 1 < argc)
            take_lang(run, argv[i + 1]);
        else if (strncmp(argv[i], "--lang=", strlen("--lang=")) == 0)
            take_lang(run, argv[i] + strlen("--lang="));
    }
}

static hgw_date system_today(void) {
    time_t now = time(NULL);
    struct tm day;
    if (now == (time_t)-1 || localtime_r(&now, &day) == NULL)
        return 0;
    return (hgw_date)((day.tm_year + 1900) * 10000 + (day.tm_mon + 1) * 100 + day.tm_mday);
}

int cli_parse(cli *run, int argc, char **argv) {
    int result = CLI_DONE, only_operands = 0;
    run->today = system_today();
    find_lang(run, argc, argv);
    for (int i = 1; i < argc && result == CLI_DONE; i++) {
        const char *argument = argv[i];
        if (!only_operands && strcmp(argument, "--") == 0)
            only_operands = 1;
        else if (!only_operands && argument[0] == '-' && argument[1] != '\0')
            result = parse_option(run, argc, argv, &i);
        else if (run->command == NULL)
            result = parse_command(run, argument);
        else
            run->operands[run->operand_count++] = argument;
    }
    if (result != CLI_DONE || run->help || run->version)
        return result;
    return parse_end(run);
}
