/* pile.h: text that piles up in memory, so that it can be delivered in one go. */
#ifndef HGW_CLI_PILE_H
#define HGW_CLI_PILE_H

#include <stddef.h>
#include <stdint.h>

#include "file_read.h"

typedef struct cli_pile {
    cli_bytes bytes;
    int failed; /* memory ran out */
} cli_pile;

void cli_add(cli_pile *pile, const char *text);
void cli_add_bytes(cli_pile *pile, const char *text, size_t size);
void cli_add_safe(cli_pile *pile, const char *text); /* as cli_put_safe */
void cli_add_number(cli_pile *pile, int64_t number);

/* A sentence whose {} becomes the subject, made safe. */
void cli_add_sentence(cli_pile *pile, const char *sentence, const char *subject);

/* A text of unknown origin in lines of at most 80 characters; the first begins with `mark`, the others with as many
 * blanks. */
void cli_add_wrapped(cli_pile *pile, const char *mark, const char *text);

/* All that another pile holds; the other is ended. */
void cli_add_pile(cli_pile *pile, cli_pile *other);

/* Blanks until the line has so many bytes (characters of UTF-8 counted once); at least one. */
void cli_add_blanks(cli_pile *pile, size_t line_start, size_t width);

void cli_pile_end(cli_pile *pile);

#endif
