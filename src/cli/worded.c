/* worded.c: what a verb made, in one language or two, as text, HTML or JSON. */
#include "worded.h"

#include "output.h"

hgw_doc *cli_flag_options(const cli *run, hgw_type type, hgw_field flag) {
    hgw_doc *options = hgw_doc_new(run->ctx, type);
    if (options != NULL && hgw_set_int(options, HGW_ROOT, flag, run->all) != HGW_OK) {
        hgw_doc_free(options);
        return NULL;
    }
    return options;
}

/* Draw one of the documents; `second`, when there is one, is drawn after it. */
static int draw(cli *run, const cli_worded *all, int which, const hgw_doc *second, const hgw_doc *options,
                const char *path, cli_pile *pile) {
    char *text = NULL;
    size_t size = 0;
    cli_beside beside = {NULL, 0};
    int result = cli_beside_of(run, second, &all->docs, 0, &beside);
    if (result == CLI_DONE &&
        (hgw_ctx_set_lang(run->ctx, run->langs[which]) != HGW_OK ||
         hgw_render(run->ctx, all->made[which], beside.docs, beside.count, options, &text, &size) != HGW_OK))
        result = cli_failed(run, path);
    if (result == CLI_DONE)
        cli_add_bytes(pile, text, size);
    hgw_free(text);
    cli_beside_end(&beside);
    return result;
}

static int draw_all(cli *run, const cli_worded *all, const hgw_doc *options, const char *path, cli_pile *pile) {
    int result = CLI_DONE;
    if (run->format == CLI_HTML)
        return draw(run, all, 0, all->made[1], options, path, pile);
    for (int i = 0; i < run->lang_count && result == CLI_DONE; i++) {
        if (i > 0)
            cli_add(pile, "\n");
        result = draw(run, all, i, NULL, options, path, pile);
    }
    return result;
}

int cli_write_worded(cli *run, const cli_worded *all, const char *path, cli_pile *pile) {
    char *text = NULL;
    size_t size = 0;
    if (run->format == CLI_JSON) {
        if (hgw_doc_to_json(run->ctx, all->made[0], NULL, &text, &size) != HGW_OK)
            return cli_failed(run, path);
        cli_add_bytes(pile, text, size);
        hgw_free(text);
        return CLI_DONE;
    }
    hgw_doc *options = cli_flag_options(run, HGW_T_RENDER_OPTIONS, HGW_RENDER_OPTIONS_SHOW_ALL);
    int result = CLI_DONE;
    if (options == NULL || hgw_set_int(options, HGW_ROOT, HGW_RENDER_OPTIONS_FORMAT,
                                       run->format == CLI_HTML ? HGW_FORMAT_HTML : HGW_FORMAT_TEXT) != HGW_OK)
        result = cli_failed(run, path);
    if (result == CLI_DONE)
        result = draw_all(run, all, options, path, pile);
    hgw_doc_free(options);
    return result;
}

static int32_t call_verb(cli *run, cli_worded *all, cli_verb verb, const hgw_doc *options) {
    int32_t status = options == NULL ? HGW_E_NOMEM : HGW_OK;
    for (int i = 0; i < run->lang_count && status == HGW_OK; i++) {
        status = hgw_ctx_set_lang(run->ctx, run->langs[i]);
        if (status == HGW_OK)
            status = verb(run->ctx, all->docs.docs[0], (const hgw_doc *const *)(all->docs.docs + 1),
                          all->docs.count - 1, options, &all->made[i]);
    }
    return status;
}

int cli_run_verb(cli *run, cli_verb verb, hgw_doc *options, int (*refused)(const cli *run, const cli_docs *docs)) {
    cli_worded all = {{NULL, 0}, {NULL, NULL}};
    cli_pile pile = {{NULL, 0, 0}, 0};
    int result = cli_load_all(run, HGW_T_DOSSIER, 0, &all.docs);
    if (result == CLI_DONE && call_verb(run, &all, verb, options) != HGW_OK)
        result = refused(run, &all.docs);
    if (result == CLI_DONE)
        result = cli_write_worded(run, &all, run->operands[0], &pile);
    cli_worded_end(&all);
    hgw_doc_free(options);
    if (result == CLI_DONE)
        result = cli_deliver(run, &pile, 0);
    cli_pile_end(&pile);
    return result;
}

void cli_worded_end(cli_worded *all) {
    for (int i = 0; i < CLI_LANGS; i++)
        hgw_doc_free(all->made[i]);
    cli_docs_end(&all->docs);
}
