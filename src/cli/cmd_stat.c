/* cmd_stat.c: figures by name, from JSON to JSON. */
#include "load.h"
#include "output.h"

int cmd_stat(cli *run) {
    const char *path = run->operand_count > 0 ? run->operands[0] : "-";
    cli_bytes bytes = {NULL, 0, 0};
    cli_pile pile = {{NULL, 0, 0}, 0};
    char *answer = NULL;
    size_t size = 0;
    int result = cli_load_bytes(run, path, &bytes);
    if (result != CLI_DONE)
        return result;
    if (hgw_stat(run->ctx, bytes.data, bytes.size, NULL, &answer, &size) != HGW_OK)
        result = cli_failed(run, path);
    else
        cli_add_bytes(&pile, answer, size);
    hgw_free(answer);
    cli_bytes_end(&bytes);
    return result == CLI_DONE ? cli_deliver(run, &pile, 0) : result;
}
