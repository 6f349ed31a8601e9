/* team_notes.h: notes on what a team settled that changes nothing. */
#ifndef HGW_CLI_TEAM_NOTES_H
#define HGW_CLI_TEAM_NOTES_H

#include "cli.h"
#include "file_read.h"

/* Where this is a team: a note on the first setting, and on the first threshold, that no check has. */
void cli_note_team(cli *run, const char *path, const cli_bytes *bytes, const hgw_doc *team);

#endif
