/* load.h: documents from files, with what is wrong with them on one line. */
#ifndef HGW_CLI_LOAD_H
#define HGW_CLI_LOAD_H

#include "cli.h"
#include "file_read.h"

/* Documents of one run: the first is what the command is about, the others stand beside it. */
typedef struct cli_docs {
    hgw_doc **docs;
    int32_t count;
} cli_docs;

/* What a strict reader would refuse is kept, which is right for a newer file and wrong for a typing error.  So a file
 * that loads may get a note on where strict reading stops: at what is not known, or at anything. */
enum { CLI_NO_NOTES, CLI_NOTE_UNKNOWN, CLI_NOTE_ALL };

/* A whole file.  CLI_DONE, or CLI_IO with the reason on standard error. */
int cli_load_bytes(const cli *run, const char *path, cli_bytes *out);

/* Read one document of type `root`, or of type `also` (0: of no other); root 0: of any type.  CLI_DONE, with a line
 * among the notes of the run; or CLI_INPUT or CLI_IO with the reason on standard error. */
int cli_load(cli *run, const char *path, hgw_type root, hgw_type also, int notes, hgw_doc **out);

/* The first operand and all that stands beside it, with notes on what is not known; the first error ends it.  End them
 * in every case. */
int cli_load_all(cli *run, hgw_type root, hgw_type also, cli_docs *out);

/* Only what stands beside, for a command that is about no file. */
int cli_load_beside(cli *run, cli_docs *out);

/* The file that the last failure of a verb on these documents is about. */
const char *cli_blame(const cli *run, const cli_docs *docs);

void cli_docs_end(cli_docs *docs);

/* What stands beside when something is drawn: first `second` (may be NULL), then the documents from `from` on. */
typedef struct cli_beside {
    const hgw_doc **docs;
    int32_t count;
} cli_beside;

int cli_beside_of(const cli *run, const hgw_doc *second, const cli_docs *docs, int32_t from, cli_beside *out);
void cli_beside_end(cli_beside *beside);

/* A call failed over a document that was read from `path`: the line, and the exit code for it. */
int cli_failed(const cli *run, const char *path);

#endif
