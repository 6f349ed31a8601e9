/* team_notes.c: settings and thresholds of a team that no check has.  They change nothing, and a team that mistyped one
 * would wait in vain: so the first of them is noted, as a typing error elsewhere in a file is. */
#include "team_notes.h"

#include <stdio.h>
#include <string.h>

#include "spot.h"

enum { POINTER_ROOM = 64 };

static hgw_rec entry_of(const hgw_doc *checks, const char *code) {
    for (hgw_rec r = 0; code != NULL && (r = hgw_rec_next(checks, HGW_T_CHECK_ENTRY, r)) != 0;)
        if (strcmp(hgw_check_entry_code(checks, r), code) == 0)
            return r;
    return 0;
}

/* What is wrong with a threshold; W_NONE: nothing. */
static cli_word wrong_limit(const hgw_doc *checks, hgw_rec entry, const hgw_doc *team, hgw_rec row) {
    const char *name = hgw_threshold_name(team, row);
    double amount = hgw_threshold_amount(team, row);
    for (int32_t i = 0, n = hgw_check_entry_limits_count(checks, entry); name != NULL && i < n; i++) {
        hgw_rec limit = hgw_check_entry_limits_at(checks, entry, i);
        if (strcmp(hgw_check_limit_name(checks, limit), name) != 0)
            continue;
        return amount >= hgw_check_limit_least(checks, limit) && amount <= hgw_check_limit_most(checks, limit)
                   ? W_NONE
                   : W_TEAM_AMOUNT;
    }
    return W_TEAM_LIMIT;
}

/* The first row of this type that is wrong. */
static hgw_rec first_wrong(const hgw_doc *checks, const hgw_doc *team, hgw_type type, cli_word *why) {
    hgw_field rule = type == HGW_T_THRESHOLD ? HGW_THRESHOLD_RULE : HGW_CHECK_SETTING_RULE;
    for (hgw_rec row = 0; (row = hgw_rec_next(team, type, row)) != 0;) {
        hgw_rec entry = entry_of(checks, hgw_get_text(team, row, rule));
        *why = entry == 0 ? W_TEAM_CODE
               : type == HGW_T_THRESHOLD && hgw_has(team, row, HGW_THRESHOLD_AMOUNT)
                   ? wrong_limit(checks, entry, team, row)
                   : W_NONE;
        if (*why != W_NONE)
            return row;
    }
    return 0;
}

static void add_note(cli *run, const char *path, const cli_bytes *bytes, const char *where, cli_word why) {
    int64_t line = 0, column = 0;
    cli_spot(bytes, where, &line, &column);
    cli_add(&run->notes, cli_words(W_NOTE, run->langs[0]));
    cli_add_safe(&run->notes, path);
    cli_add(&run->notes, ":");
    cli_add_number(&run->notes, line < 1 ? 1 : line);
    cli_add(&run->notes, ":");
    cli_add_number(&run->notes, column < 1 ? 1 : column);
    cli_add(&run->notes, ": ");
    cli_add_safe(&run->notes, where);
    cli_add(&run->notes, ": ");
    cli_add(&run->notes, cli_words(why, run->langs[0]));
    cli_add(&run->notes, "\n");
}

void cli_note_team(cli *run, const char *path, const cli_bytes *bytes, const hgw_doc *team) {
    static const hgw_type types[] = {HGW_T_CHECK_SETTING, HGW_T_THRESHOLD};
    hgw_doc *checks = NULL;
    if (hgw_rec_type(team, HGW_ROOT) != HGW_T_TEAM)
        return;
    if (hgw_explain(run->ctx, NULL, NULL, &checks) != HGW_OK)
        hgw_error_clear(run->ctx); /* no memory for a note is no failure of the command */
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        char where[POINTER_ROOM];
        cli_word why = W_NONE;
        hgw_rec row = checks != NULL ? first_wrong(checks, team, types[i], &why) : 0;
        if (row == 0)
            continue;
        int32_t size = hgw_rec_pointer(team, row, where, (int32_t)sizeof where);
        if (size > 0 && size < POINTER_ROOM)
            add_note(run, path, bytes, where, why);
    }
    hgw_doc_free(checks);
}
