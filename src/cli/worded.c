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

void cli_worded_end(cli_worded *all) {
    for (int i = 0; i < CLI_LANGS; i++)
        hgw_doc_free(all->made[i]);
    cli_docs_end(&all->docs);
}
