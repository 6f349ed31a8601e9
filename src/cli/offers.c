/* offers.c: what there is to choose from, out of the documents at hand. */
#include "offers.h"

#include <string.h>

#include "output.h"

/* Is it among the names that were piled up, each with a NUL? */
static int was_named(const cli_pile *names, const char *name) {
    for (size_t i = 0; i < names->bytes.size; i += strlen(names->bytes.data + i) + 1)
        if (strcmp(names->bytes.data + i, name) == 0)
            return 1;
    return 0;
}

/* "noord, midden, zuid" */
static void add_choices(cli_pile *pile, const cli_offer *offer, const cli_docs *docs) {
    cli_pile names = {{NULL, 0, 0}, 0};
    for (int32_t i = 0; i < docs->count; i++)
        for (hgw_rec rec = 0; (rec = hgw_rec_next(docs->docs[i], offer->type, rec)) != 0;) {
            const char *name = hgw_get_text(docs->docs[i], rec, offer->id);
            if (name == NULL || name[0] == '\0' || was_named(&names, name))
                continue;
            cli_add(pile, pile->bytes.size > 0 ? ", " : "");
            cli_add(pile, name);
            cli_add_bytes(&names, name, strlen(name) + 1);
        }
    pile->failed |= names.failed;
    cli_pile_end(&names);
}

int cli_offer_choice(const cli *run, const cli_offer *offers, const cli_docs *docs) {
    cli_pile pile = {{NULL, 0, 0}, 0};
    int result = CLI_DONE;
    for (; offers->key != NULL && strcmp(hgw_error_key(run->ctx), offers->key) != 0; offers++)
        continue;
    if (offers->key == NULL)
        return CLI_DONE;
    const cli_offer *first = offers; /* those of several types stand in rows below each other */
    for (; first->type != 0 && offers->key != NULL && strcmp(offers->key, first->key) == 0; offers++)
        add_choices(&pile, offers, docs);
    if (first->type == 0 || pile.bytes.size > 0) {
        cli_add_bytes(&pile, "", 1);
        result = cli_misuse(run, first->word, pile.failed ? "" : pile.bytes.data);
    }
    cli_pile_end(&pile);
    return result;
}
