/* calendar_files.h: the calendars that `hgw calendar` works from. */
#ifndef HGW_CLI_CALENDAR_FILES_H
#define HGW_CLI_CALENDAR_FILES_H

#include "load.h"

/* The first is worked out, the others stand beside it. */
typedef struct cli_calendars {
    cli_docs docs;
    const char **paths; /* the file of each */
    char *country_path; /* of the calendar that came with the program; NULL when it is not among them */
} cli_calendars;

/* The user's file, what stands beside it, the country's calendar, and what was read from other systems; what of those
 * was not taken over goes among the notes of the run.  When the file is a dossier, only that and what stands beside.
 * End them in every case.  CLI_DONE, or with the reason on standard error CLI_USAGE, CLI_INPUT or CLI_IO. */
int cli_calendars_gather(cli *run, cli_calendars *all);

/* Work out the school year that was asked for, in the context's language.  As above. */
int cli_calendars_year(const cli *run, const cli_calendars *all, hgw_doc **out);

/* The countries' calendars among them, to lay beside.  CLI_DONE or CLI_IO. */
int cli_calendars_countries(const cli *run, const cli_calendars *all, cli_beside *out);

void cli_calendars_end(cli_calendars *all);

#endif
