/* cmd_check.c: a dossier against the seven principles, or a calendar against its country's, in one language or two. */
#include "output.h"
#include "worded.h"

static int check(cli *run, cli_worded *all) {
    hgw_doc *options = cli_flag_options(run, HGW_T_CHECK_OPTIONS, HGW_CHECK_OPTIONS_SHOW_ALL);
    int32_t status = options == NULL ? HGW_E_NOMEM : HGW_OK;
    for (int i = 0; i < run->lang_count && status == HGW_OK; i++) {
        status = hgw_ctx_set_lang(run->ctx, run->langs[i]);
        if (status == HGW_OK)
            status = hgw_check(run->ctx, all->docs.docs[0], (const hgw_doc *const *)(all->docs.docs + 1),
                               all->docs.count - 1, options, &all->made[i]);
    }
    hgw_doc_free(options);
    return status == HGW_OK ? CLI_DONE : cli_failed(run, cli_blame(run, &all->docs));
}

/* Severities are numbered from the worst. */
static int fails(const cli *run, const hgw_doc *found) {
    for (hgw_rec f = 0; run->fail_on != 0 && (f = hgw_rec_next(found, HGW_T_FINDING, f)) != 0;) {
        int64_t severity = hgw_get_int(found, f, HGW_FINDING_SEVERITY);
        if (severity >= HGW_SEVERITY_CONTRADICTION && severity <= run->fail_on)
            return 1;
    }
    return 0;
}

/* JSON holds them all, marked. */
static void note_hidden(cli *run, const hgw_doc *found) {
    cli_pile number = {{NULL, 0, 0}, 0};
    int32_t hidden = 0;
    for (hgw_rec f = 0; (f = hgw_rec_next(found, HGW_T_FINDING, f)) != 0;)
        hidden += !hgw_finding_shown(found, f);
    if (hidden == 0 || run->format == CLI_JSON)
        return;
    cli_add_number(&number, hidden);
    cli_add_bytes(&number, "", 1);
    cli_add(&run->notes, "hgw: ");
    cli_add_sentence(&run->notes, cli_words(hidden == 1 ? W_HIDDEN_ONE : W_HIDDEN, run->langs[0]),
                     number.failed ? "" : number.bytes.data);
    cli_add(&run->notes, "\n");
    cli_pile_end(&number);
}

int cmd_check(cli *run) {
    cli_worded all = {{NULL, 0}, {NULL, NULL}};
    cli_pile pile = {{NULL, 0, 0}, 0};
    int failing = 0;
    if (run->format == CLI_JSON && run->lang_count > 1)
        return cli_misuse(run, W_ONE_LANG, "--format json");
    int result = cli_load_all(run, HGW_T_DOSSIER, HGW_T_CALENDAR, &all.docs);
    if (result == CLI_DONE)
        result = check(run, &all);
    if (result == CLI_DONE) {
        failing = fails(run, all.made[0]);
        note_hidden(run, all.made[0]);
        result = cli_write_worded(run, &all, run->operands[0], &pile);
    }
    cli_worded_end(&all);
    if (result == CLI_DONE)
        result = cli_deliver(run, &pile, 0);
    cli_pile_end(&pile);
    return result == CLI_DONE && failing ? CLI_FOUND : result;
}
