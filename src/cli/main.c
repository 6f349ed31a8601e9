/* main.c: the program hgw: the library for a command line. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "args.h"
#include "output.h"

enum { LISTS = 3 };

/* Started with a closed standard stream, the next file opened would take its number, and complaints would end up in it.
 * The stream is opened the wrong way round, so that using it is still an error. */
static int keep_streams(void) {
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) == -1 && errno == EBADF && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
            return 0;
    return 1;
}

static int run_command(cli *run, int argc, char **argv) {
    int result = cli_parse(run, argc, argv);
    if (result != CLI_DONE)
        return result;
    if (run->help)
        return cli_help(run);
    if (run->version)
        return cli_version(run);
    if (hgw_ctx_set_lang(run->ctx, run->langs[0]) != HGW_OK || hgw_ctx_set_today(run->ctx, run->today) != HGW_OK)
        return cli_misuse(run, W_BAD_VALUE, "--today");
    hgw_error_clear(run->ctx);
    result = run->command->run(run);
    if (result != CLI_DONE && result != CLI_FOUND)
        return result;
    if (run->notes.failed) {
        cli_complain(W_NOMEM, run->langs[0], "");
        return CLI_IO;
    }
    if (run->notes.bytes.size > 0)
        fwrite(run->notes.bytes.data, 1, run->notes.bytes.size, stderr);
    return result;
}

static int make_room(cli_names *const *lists, int argc) {
    for (int i = 0; i < LISTS; i++)
        if ((lists[i]->at = calloc((size_t)argc + 1, sizeof *lists[i]->at)) == NULL)
            return 0;
    return 1;
}

int main(int argc, char **argv) {
    cli run;
    cli_names *const lists[LISTS] = {&run.beside, &run.ics, &run.open_data};
    int result = CLI_IO;
    memset(&run, 0, sizeof run);
    run.langs[0] = cli_env_lang();
    run.lang_count = 1;
    if (!keep_streams())
        return CLI_IO;
    signal(SIGPIPE, SIG_IGN); /* a reader that leaves is an error to report, not a reason to die in silence */
    run.ctx = hgw_ctx_new();
    run.operands = calloc((size_t)argc + 1, sizeof *run.operands);
    if (run.ctx == NULL || run.operands == NULL || !make_room(lists, argc))
        cli_complain(W_NOMEM, run.langs[0], "");
    else
        result = run_command(&run, argc, argv);
    cli_pile_end(&run.notes);
    free(run.operands);
    for (int i = 0; i < LISTS; i++)
        free(lists[i]->at);
    hgw_ctx_free(run.ctx);
    return result;
}
