/* offers.h: when a choice is missing or unknown, say what there is to choose from. */
#ifndef HGW_CLI_OFFERS_H
#define HGW_CLI_OFFERS_H

#include "load.h"

/* A failure that is the user's to mend by an option. */
typedef struct cli_offer {
    const char *key; /* of the library's error; NULL ends a table */
    cli_word word;
    hgw_type type; /* records to choose from; 0: none */
    hgw_field id;  /* what the option wants of them */
} cli_offer;

/* Was the last failure of a verb on these documents one of the table?  CLI_USAGE with what there is on standard error,
 * or CLI_DONE with nothing said. */
int cli_offer_choice(const cli *run, const cli_offer *offers, const cli_docs *docs);

#endif
