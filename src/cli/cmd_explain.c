/* cmd_explain.c: the checks in plain words: those that are named, all of them, or a list of their codes. */
#include <string.h>

#include "output.h"
#include "worded.h"

enum { CODE_WIDTH = 32 };

static hgw_rec entry_named(const hgw_doc *checks, const char *code) {
    for (hgw_rec r = 0; (r = hgw_rec_next(checks, HGW_T_CHECK_ENTRY, r)) != 0;)
        if (strcmp(hgw_check_entry_code(checks, r), code) == 0)
            return r;
    return 0;
}

/* The library words what is wrong with a code. */
static int bad_code(const cli *run, const char *code) {
    hgw_doc *none = NULL;
    if (hgw_explain(run->ctx, code, NULL, &none) == HGW_E_NOTFOUND)
        return cli_misuse(run, W_BAD_CODE, hgw_error_message(run->ctx));
    hgw_doc_free(none);
    return cli_failed(run, code);
}

static int asked(const cli *run, const char *code) {
    for (int i = 0; i < run->operand_count; i++)
        if (strcmp(run->operands[i], code) == 0)
            return 1;
    return 0;
}

/* Leave what was asked for, in the order of the catalogue. */
static int keep_asked(const cli *run, hgw_doc *checks) {
    for (int i = 0; i < run->operand_count; i++)
        if (entry_named(checks, run->operands[i]) == 0)
            return bad_code(run, run->operands[i]);
    for (hgw_rec r = 0, next = hgw_rec_next(checks, HGW_T_CHECK_ENTRY, 0); next != 0;) {
        r = next;
        next = hgw_rec_next(checks, HGW_T_CHECK_ENTRY, r);
        if (run->operand_count > 0 && !asked(run, hgw_check_entry_code(checks, r)) &&
            hgw_rec_remove(checks, r) != HGW_OK)
            return cli_failed(run, run->operands[0]);
    }
    return CLI_DONE;
}

static int explain(cli *run, cli_worded *all) {
    const hgw_doc *team = NULL;
    int result = CLI_DONE;
    for (int32_t i = 0; i < all->docs.count && team == NULL; i++)
        if (hgw_rec_type(all->docs.docs[i], HGW_ROOT) == HGW_T_TEAM)
            team = all->docs.docs[i];
    for (int i = 0; i < run->lang_count && result == CLI_DONE; i++) {
        if (hgw_ctx_set_lang(run->ctx, run->langs[i]) != HGW_OK ||
            hgw_explain(run->ctx, NULL, team, &all->made[i]) != HGW_OK)
            return cli_failed(run, run->command->name);
        result = keep_asked(run, all->made[i]);
    }
    return result;
}

/* "GOAL_WITHOUT_PERIOD    Dit doel hangt niet aan een periode.": a line each. */
static void add_list(const hgw_doc *checks, cli_pile *pile) {
    for (hgw_rec r = 0; (r = hgw_rec_next(checks, HGW_T_CHECK_ENTRY, r)) != 0;) {
        size_t start = pile->bytes.size;
        const char *says = hgw_check_entry_message(checks, r);
        cli_add(pile, hgw_check_entry_code(checks, r));
        cli_add_blanks(pile, start, CODE_WIDTH);
        cli_add(pile, says != NULL ? says : hgw_check_entry_left_out(checks, r));
        cli_add(pile, "\n");
    }
}

int cmd_explain(cli *run) {
    cli_worded all = {{NULL, 0}, {NULL, NULL}};
    cli_pile pile = {{NULL, 0, 0}, 0};
    if (run->format == CLI_JSON && run->lang_count > 1)
        return cli_misuse(run, W_ONE_LANG, "--format json");
    int list = run->format == CLI_TEXT && run->operand_count == 0 && !run->all;
    int result = cli_load_beside(run, &all.docs);
    if (result == CLI_DONE)
        result = explain(run, &all);
    if (result == CLI_DONE && !list)
        result = cli_write_worded(run, &all, run->command->name, &pile);
    for (int i = 0; i < run->lang_count && result == CLI_DONE && list; i++) {
        cli_add(&pile, i > 0 ? "\n" : "");
        add_list(all.made[i], &pile);
    }
    cli_worded_end(&all);
    if (result == CLI_DONE)
        result = cli_deliver(run, &pile, 0);
    cli_pile_end(&pile);
    return result;
}
