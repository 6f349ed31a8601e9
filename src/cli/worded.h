/* worded.h: documents that a verb words in each language of the run, written out in one form. */
#ifndef HGW_CLI_WORDED_H
#define HGW_CLI_WORDED_H

#include "load.h"

/* One document for each language, and what may stand beside when they are drawn. */
typedef struct cli_worded {
    cli_docs docs;
    hgw_doc *made[CLI_LANGS];
} cli_worded;

/* Options with a flag that says whether all was asked for. */
hgw_doc *cli_flag_options(const cli *run, hgw_type type, hgw_field flag);

/* Pile them up as JSON (the first), HTML (one page) or text (one after the other).  `path`: the file to blame. */
int cli_write_worded(cli *run, const cli_worded *all, const char *path, cli_pile *pile);

/* A verb of the library on the dossier of the run and what lies beside. */
typedef int32_t (*cli_verb)(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                            const hgw_doc *options, hgw_doc **out);

/* What such a command does between its options and the exit code: load, call the verb in each language, write, deliver.
 * `refused` says what was wrong when the verb fails.  Ends the options, which may be NULL when memory ran out. */
int cli_run_verb(cli *run, cli_verb verb, hgw_doc *options, int (*refused)(const cli *run, const cli_docs *docs));

void cli_worded_end(cli_worded *all);

#endif
