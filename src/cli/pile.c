/* pile.c: text that piles up in memory. */
#include "pile.h"

#include <stdio.h>
#include <string.h>

#include "messages.h"

enum { LINE_WIDTH = 80 };

void cli_add_bytes(cli_pile *pile, const char *text, size_t size) {
    if (pile->failed || size == 0)
        return;
    if (cli_bytes_room(&pile->bytes, size) != 0) {
        pile->failed = 1;
        return;
    }
    memcpy(pile->bytes.data + pile->bytes.size, text, size);
    pile->bytes.size += size;
}

void cli_add(cli_pile *pile, const char *text) {
    cli_add_bytes(pile, text, text == NULL ? 0 : strlen(text));
}

void cli_add_safe(cli_pile *pile, const char *text) {
    while (text != NULL && *text != '\0') {
        size_t size = cli_printable(text);
        cli_add_bytes(pile, size == 0 ? "?" : text, size == 0 ? 1 : size);
        text += size == 0 ? 1 : size;
    }
}

void cli_add_number(cli_pile *pile, int64_t number) {
    char room[24];
    snprintf(room, sizeof room, "%lld", (long long)number);
    cli_add(pile, room);
}

void cli_add_sentence(cli_pile *pile, const char *sentence, const char *subject) {
    const char *hole = strstr(sentence, "{}");
    cli_add_bytes(pile, sentence, hole == NULL ? strlen(sentence) : (size_t)(hole - sentence));
    if (hole == NULL)
        return;
    cli_add_safe(pile, subject);
    cli_add(pile, hole + 2);
}

/* How many characters stand in so many bytes. */
static size_t characters(const char *text, size_t size) {
    size_t count = 0;
    for (size_t i = 0; i < size; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

void cli_add_blanks(cli_pile *pile, size_t line_start, size_t width) {
    size_t seen = pile->failed ? 0 : characters(pile->bytes.data + line_start, pile->bytes.size - line_start);
    do
        cli_add_bytes(pile, " ", 1);
    while (++seen < width);
}

void cli_add_wrapped(cli_pile *pile, const char *mark, const char *text) {
    size_t indent = strlen(mark), used = indent;
    cli_pile safe = {{NULL, 0, 0}, 0};
    cli_add_safe(&safe, text);
    cli_add_bytes(&safe, "", 1);
    cli_add(pile, mark);
    for (const char *word = safe.failed ? "" : safe.bytes.data; *word != '\0';) {
        size_t size = strcspn(word, " "), wide = characters(word, size);
        if (used > indent && used + 1 + wide > LINE_WIDTH) {
            cli_add(pile, "\n");
            cli_add_blanks(pile, pile->bytes.size, indent);
            used = indent;
        } else if (used > indent) {
            cli_add(pile, " ");
            used++;
        }
        cli_add_bytes(pile, word, size);
        used += wide;
        word += size + strspn(word + size, " ");
    }
    cli_add(pile, "\n");
    pile->failed |= safe.failed;
    cli_pile_end(&safe);
}

void cli_add_pile(cli_pile *pile, cli_pile *other) {
    pile->failed |= other->failed;
    cli_add_bytes(pile, other->bytes.data, other->bytes.size);
    cli_pile_end(other);
}

void cli_pile_end(cli_pile *pile) {
    cli_bytes_end(&pile->bytes);
    pile->failed = 0;
}
