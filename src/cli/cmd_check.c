/* cmd_check.c: a dossier against the seven principles, or a calendar against its country's, in one language or two. */
#include "load.h"
#include "output.h"

/* Findings in each language, and what may stand beside when they are drawn: other findings, the dossier, the rest. */
typedef struct checked {
    cli_docs docs;
    hgw_doc *found[CLI_LANGS];
    hgw_doc *options;
} checked;

/* Options of one flag. */
static hgw_doc *options_of(cli *run, hgw_type type, hgw_field flag) {
    hgw_doc *options = hgw_doc_new(run->ctx, type);
    if (options != NULL && hgw_set_int(options, HGW_ROOT, flag, run->all) != HGW_OK) {
        hgw_doc_free(options);
        return NULL;
    }
    return options;
}

static int check(cli *run, checked *all) {
    hgw_doc *options = options_of(run, HGW_T_CHECK_OPTIONS, HGW_CHECK_OPTIONS_SHOW_ALL);
    int32_t status = options == NULL ? HGW_E_NOMEM : HGW_OK;
    for (int i = 0; i < run->lang_count && status == HGW_OK; i++) {
        status = hgw_ctx_set_lang(run->ctx, run->langs[i]);
        if (status == HGW_OK)
            status = hgw_check(run->ctx, all->docs.docs[0], (const hgw_doc *const *)(all->docs.docs + 1),
                               all->docs.count - 1, options, &all->found[i]);
    }
    hgw_doc_free(options);
    return status == HGW_OK ? CLI_DONE : cli_failed(run, cli_blame(run, &all->docs));
}

/* Draw one findings document; `second`, when there is one, is drawn after it. */
static int draw(cli *run, const checked *all, int which, const hgw_doc *second, cli_pile *pile) {
    char *text = NULL;
    size_t size = 0;
    cli_beside beside = {NULL, 0};
    int result = cli_beside_of(run, second, &all->docs, 0, &beside);
    if (result == CLI_DONE &&
        (hgw_ctx_set_lang(run->ctx, run->langs[which]) != HGW_OK ||
         hgw_render(run->ctx, all->found[which], beside.docs, beside.count, all->options, &text, &size) != HGW_OK))
        result = cli_failed(run, run->operands[0]);
    if (result == CLI_DONE)
        cli_add_bytes(pile, text, size);
    hgw_free(text);
    cli_beside_end(&beside);
    return result;
}

static int write_out(cli *run, checked *all, cli_pile *pile) {
    char *text = NULL;
    size_t size = 0;
    int result = CLI_DONE;
    if (run->format == CLI_JSON) {
        if (hgw_doc_to_json(run->ctx, all->found[0], NULL, &text, &size) != HGW_OK)
            return cli_failed(run, run->operands[0]);
        cli_add_bytes(pile, text, size);
        hgw_free(text);
        return CLI_DONE;
    }
    all->options = options_of(run, HGW_T_RENDER_OPTIONS, HGW_RENDER_OPTIONS_SHOW_ALL);
    if (all->options == NULL || hgw_set_int(all->options, HGW_ROOT, HGW_RENDER_OPTIONS_FORMAT,
                                            run->format == CLI_HTML ? HGW_FORMAT_HTML : HGW_FORMAT_TEXT) != HGW_OK)
        return cli_failed(run, run->operands[0]);
    if (run->format == CLI_HTML)
        return draw(run, all, 0, all->found[1], pile);
    for (int i = 0; i < run->lang_count && result == CLI_DONE; i++) {
        if (i > 0)
            cli_add(pile, "\n");
        result = draw(run, all, i, NULL, pile);
    }
    return result;
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
    checked all = {{NULL, 0}, {NULL, NULL}, NULL};
    cli_pile pile = {{NULL, 0, 0}, 0};
    int failing = 0;
    if (run->format == CLI_JSON && run->lang_count > 1)
        return cli_misuse(run, W_ONE_LANG, "--format json");
    int result = cli_load_all(run, HGW_T_DOSSIER, HGW_T_CALENDAR, &all.docs);
    if (result == CLI_DONE)
        result = check(run, &all);
    if (result == CLI_DONE) {
        failing = fails(run, all.found[0]);
        note_hidden(run, all.found[0]);
        result = write_out(run, &all, &pile);
    }
    for (int i = 0; i < CLI_LANGS; i++)
        hgw_doc_free(all.found[i]);
    hgw_doc_free(all.options);
    cli_docs_end(&all.docs);
    if (result == CLI_DONE)
        result = cli_deliver(run, &pile, 0);
    cli_pile_end(&pile);
    return result == CLI_DONE && failing ? CLI_FOUND : result;
}
