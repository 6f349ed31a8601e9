/* cmd_show.c: any document as labelled lines. */
#include "load.h"
#include "output.h"

static hgw_doc *show_options(cli *run) {
    hgw_doc *options = hgw_doc_new(run->ctx, HGW_T_RENDER_OPTIONS);
    int32_t format = run->format == CLI_HTML ? HGW_FORMAT_HTML : HGW_FORMAT_TEXT;
    if (options != NULL && (hgw_set_int(options, HGW_ROOT, HGW_RENDER_OPTIONS_FORMAT, format) != HGW_OK ||
                            hgw_set_int(options, HGW_ROOT, HGW_RENDER_OPTIONS_SHOW_ALL, run->all) != HGW_OK)) {
        hgw_doc_free(options);
        return NULL;
    }
    return options;
}

static int show(cli *run, const cli_docs *docs, cli_pile *pile) {
    cli_beside beside = {NULL, 0};
    hgw_doc *options = show_options(run);
    int result = options == NULL ? cli_failed(run, run->operands[0]) : cli_beside_of(run, NULL, docs, 1, &beside);
    for (int i = 0; i < run->lang_count && result == CLI_DONE; i++) {
        char *text = NULL;
        size_t size = 0;
        if (i > 0)
            cli_add(pile, "\n");
        if (hgw_ctx_set_lang(run->ctx, run->langs[i]) != HGW_OK ||
            hgw_render(run->ctx, docs->docs[0], beside.docs, beside.count, options, &text, &size) != HGW_OK)
            result = cli_failed(run, run->operands[0]);
        else
            cli_add_bytes(pile, text, size);
        hgw_free(text);
    }
    cli_beside_end(&beside);
    hgw_doc_free(options);
    return result;
}

int cmd_show(cli *run) {
    cli_docs docs = {NULL, 0};
    cli_pile pile = {{NULL, 0, 0}, 0};
    if (run->format == CLI_HTML && run->lang_count > 1)
        return cli_misuse(run, W_ONE_LANG, "--format html");
    int result = cli_load_all(run, 0, 0, &docs);
    if (result == CLI_DONE)
        result = show(run, &docs, &pile);
    cli_docs_end(&docs);
    if (result == CLI_DONE)
        result = cli_deliver(run, &pile, 0);
    cli_pile_end(&pile);
    return result;
}
