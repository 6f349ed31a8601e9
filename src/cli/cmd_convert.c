/* cmd_convert.c: files read and written again, or only read. */
#include "load.h"
#include "output.h"

int cmd_convert(cli *run) {
    hgw_doc *doc = NULL, *options = NULL;
    char *text = NULL;
    size_t size = 0;
    cli_pile pile = {{NULL, 0, 0}, 0};
    int result = cli_load(run, run->operands[0], 0, 0, CLI_NO_NOTES, &doc);
    if (result != CLI_DONE)
        return result;
    if (run->canonical) {
        options = hgw_doc_new(run->ctx, HGW_T_SAVE_OPTIONS);
        if (options == NULL || hgw_set_int(options, HGW_ROOT, HGW_SAVE_OPTIONS_CANONICAL, 1) != HGW_OK)
            result = cli_failed(run, run->operands[0]);
    }
    if (result == CLI_DONE && hgw_doc_to_json(run->ctx, doc, options, &text, &size) != HGW_OK)
        result = cli_failed(run, run->operands[0]);
    if (result == CLI_DONE)
        cli_add_bytes(&pile, text, size);
    hgw_free(text);
    hgw_doc_free(options);
    hgw_doc_free(doc);
    return result == CLI_DONE ? cli_deliver(run, &pile, 0) : result;
}

/* All files are read before anything is said, so that good news never stands above bad. */
int cmd_validate(cli *run) {
    cli_pile pile = {{NULL, 0, 0}, 0};
    for (int i = 0; i < run->operand_count; i++) {
        hgw_doc *doc = NULL;
        int result = cli_load(run, run->operands[i], 0, 0, CLI_NOTE_ALL, &doc);
        if (result != CLI_DONE) {
            cli_pile_end(&pile);
            return result;
        }
        cli_add_safe(&pile, run->operands[i]);
        cli_add(&pile, ": ");
        cli_add(&pile, hgw_type_name(hgw_rec_type(doc, HGW_ROOT)));
        cli_add(&pile, ", ");
        cli_add(&pile, cli_words(W_VALID, run->langs[0]));
        cli_add(&pile, "\n");
        cli_add_pile(&pile, &run->notes);
        hgw_doc_free(doc);
    }
    return cli_deliver(run, &pile, 0);
}
