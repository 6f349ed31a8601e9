/* country_files.h: the calendars of countries that come with the program. */
#ifndef HGW_CLI_COUNTRY_FILES_H
#define HGW_CLI_COUNTRY_FILES_H

#include "cli.h"

/* Two letters of the alphabet, and no more? */
int cli_is_country(const char *text);

/* The file of a country's calendar; *out is NULL when there is none, and to be freed otherwise.
 *
 * The folder that HGW_DATA names is the only one looked in, when it is set; else the one beside the program's own
 * folder, and the one it was built for.  CLI_DONE, or CLI_IO when memory ran out. */
int cli_country_file(const cli *run, const char *country, char **out);

/* There is none, and it was needed: say which countries there are, or where was looked.  CLI_USAGE or CLI_IO. */
int cli_country_missing(const cli *run);

#endif
