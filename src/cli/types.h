/* types.h: questions about the model that more than one command asks. */
#ifndef HGW_CLI_TYPES_H
#define HGW_CLI_TYPES_H

#include "cli.h"
#include "pile.h"

/* Is a document of this type among CLI_ROOTS_WRITTEN or CLI_ROOTS_ALL? */
int cli_is_root(hgw_type type, int roots);

/* Their names: "dossier, team, calendar". */
void cli_add_roots(cli_pile *pile, int roots);

/* The enumeration of the field at the end of a JSON Pointer into a document of type `root`; 0 when there is none. */
int32_t cli_enum_at(hgw_type root, const char *pointer);

/* The tokens of an enumeration: "group, subgroup". */
void cli_add_tokens(cli_pile *pile, int32_t enumeration);

#endif
