/* foreign.h: calendars from and for other programs. */
#ifndef HGW_CLI_FOREIGN_H
#define HGW_CLI_FOREIGN_H

#include "load.h"

/* Read a file of another program; `beside`: the calendars by which its holidays are known.  What was not taken over
 * goes among the notes of the run, each with its line.  CLI_DONE, or with the reason on standard error CLI_USAGE (this
 * program was built without), CLI_INPUT or CLI_IO. */
typedef int cli_reader(cli *run, const char *path, const cli_docs *beside, hgw_doc **out);
cli_reader cli_read_ics, cli_read_open_data;

/* Was this program built with iCalendar?  Else CLI_USAGE, and it is said of the option. */
int cli_has_ics(const cli *run, const char *option);

/* A calendar or a dossier as iCalendar.  `path`: the file it came from. */
int cli_add_ics(const cli *run, const char *path, const hgw_doc *doc, const cli_docs *beside, cli_pile *pile);

#endif
