/* cmd_new.c: what comes out of the model alone: the smallest file of a type, and its JSON Schema. */
#include "load.h"
#include "output.h"
#include "types.h"

/* The type that the operand names, or 0 with the complaint made. */
static hgw_type root_type(const cli *run) {
    hgw_type type = hgw_type_find(run->operands[0]);
    if (cli_is_root(type, run->command->roots))
        return type;
    cli_misuse_operand(run, type == 0 ? W_BAD_TYPE : W_NOT_ROOT, run->operands[0]);
    return 0;
}

int cmd_new(cli *run) {
    hgw_type type = root_type(run);
    hgw_doc *doc = NULL;
    char *text = NULL;
    size_t size = 0;
    cli_pile pile = {{NULL, 0, 0}, 0};
    int result = CLI_DONE;
    if (type == 0)
        return CLI_USAGE;
    doc = hgw_doc_new(run->ctx, type);
    if (doc == NULL || hgw_doc_to_json(run->ctx, doc, NULL, &text, &size) != HGW_OK)
        result = cli_failed(run, run->operands[0]);
    else
        cli_add_bytes(&pile, text, size);
    hgw_free(text);
    hgw_doc_free(doc);
    return result == CLI_DONE ? cli_deliver(run, &pile, 1) : result;
}

int cmd_schema(cli *run) {
    hgw_type type = root_type(run);
    char *text = NULL;
    size_t size = 0;
    cli_pile pile = {{NULL, 0, 0}, 0};
    if (type == 0)
        return CLI_USAGE;
    if (hgw_schema(run->ctx, type, run->strict, &text, &size) != HGW_OK)
        return cli_failed(run, run->operands[0]);
    cli_add_bytes(&pile, text, size);
    hgw_free(text);
    return cli_deliver(run, &pile, 0);
}
