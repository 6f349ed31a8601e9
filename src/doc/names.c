/* names.c: given names in free text.  A text is cut into words of plain Latin letters, and each is looked up. */
#include <string.h>

#include "doc.h"

enum { KEY_ROOM = 128, MOST_WORDS = 4 };

/* ---- a small fold table: a Latin letter with any mark on it is that letter ---- */

/* A dot: not such a letter. */
static const char from_00c0[] = "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
                                "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLlL"
                                "lLlNnNnNnnNnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
                                ".B....O..DD....EE...G..IKk.....OOo.............Uu..YyZz........."
                                ".............AaIiOoUuUuUuUuUu.AaAa..GgGgKkOoOo..j...Gg..NnAa...."
                                "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............"
                                "................";
static const char from_1e00[] = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
                                "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
                                "WwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
                                "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

static const struct {
    uint32_t character;
    char letters[3];
} doubles[] = {
    {0xC6, "Ae"},  {0xDE, "Th"},  {0xDF, "ss"},  {0xE6, "ae"},   {0xFE, "th"},   {0x132, "Ij"},
    {0x133, "ij"}, {0x152, "Oe"}, {0x153, "oe"}, {0x1E9E, "Ss"}, {0xFB01, "fi"}, {0xFB02, "fl"},
};

/* A character of a text, as the ASCII letters that it folds to. */
typedef struct letter {
    char bytes[5];
    uint8_t count;   /* of them; 0: it is no part of a word */
    uint8_t dropped; /* it stands on the letter before it */
} letter;

static int in_tables(uint32_t c, char *out) {
    *out = c >= 0xC0 && c < 0xC0 + sizeof from_00c0 - 1       ? from_00c0[c - 0xC0]
           : c >= 0x1E00 && c < 0x1E00 + sizeof from_1e00 - 1 ? from_1e00[c - 0x1E00]
                                                              : '.';
    return *out != '.';
}

/* Blanks, punctuation and symbols above ASCII, roughly: all that stands in these blocks. */
static int no_letter(uint32_t c) {
    return c < 0xAA || (c > 0xAA && c < 0xB5) || (c > 0xB5 && c < 0xBA) || (c > 0xBA && c < 0xC0) || c == 0xD7 ||
           c == 0xF7 || (c >= 0x2000 && c < 0x2070) || (c >= 0x20A0 && c < 0x20D0) || (c >= 0x2190 && c < 0x2C00) ||
           (c >= 0x3000 && c < 0x3004) || c == 0xFEFF || c >= 0x1F000;
}

static letter fold(uint32_t c) {
    letter one = {{0}, 1, 0};
    if (c < 0x80) {
        one.bytes[0] = (char)c;
        one.count = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return one;
    }
    for (size_t i = 0; i < sizeof doubles / sizeof *doubles; i++)
        if (doubles[i].character == c) {
            memcpy(one.bytes, doubles[i].letters, 2);
            one.count = 2;
            return one;
        }
    if (in_tables(c, one.bytes))
        return one;
    one.dropped = c >= 0x300 && c < 0x370;
    one.count = no_letter(c) || one.dropped ? 0 : (uint8_t)hgwi_utf8_write(c, one.bytes);
    return one;
}

/* ---- words ---- */

typedef struct word {
    size_t first, end; /* in the text */
    size_t size;       /* of what was written into the key */
    int capital;       /* it begins with one */
} word;

static int is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/* The next word at or after a place: its letters go to `key`, as far as there is room.  0 when there is none. */
static int next_word(const char *text, size_t at, char *key, size_t room, word *out) {
    int inside = 0;
    out->size = 0;
    out->first = out->end = at;
    while (text[at]) {
        uint32_t c = 0;
        size_t step = hgwi_utf8_read(text + at, &c);
        letter one = fold(c);
        if (one.count == 0 && !(one.dropped && inside) && inside)
            break;
        if (one.count > 0 && !inside) {
            out->first = at;
            out->capital = is_capital(one.bytes[0]);
            inside = 1;
        }
        for (uint8_t i = 0; i < one.count && out->size < room; i++)
            key[out->size++] = is_capital(one.bytes[i]) ? (char)(one.bytes[i] - 'A' + 'a') : one.bytes[i];
        at += step;
        if (inside)
            out->end = at;
    }
    return inside;
}

/* Words belong together where only blanks or one hyphen stand between them. */
static int together(const char *text, size_t from, size_t to) {
    size_t hyphens = 0;
    for (; from < to; from++) {
        if (text[from] != ' ' && text[from] != '-')
            return 0;
        hyphens += text[from] == '-';
    }
    return hyphens < 2;
}

/* ---- names ---- */

void hgwi_names_start(hgwi_names *names, hgwi_pool *pool) {
    hgwi_idtree_start(&names->folded, pool);
    names->words = 0;
}

/* The words of a name with a blank between, in one key. */
static size_t key_of(const char *name, char *key, int *words, int *capital) {
    size_t size = 0, at = 0;
    word one;
    *words = 0;
    while (size < KEY_ROOM && next_word(name, at, key + size + (size > 0), KEY_ROOM - size - (size > 0), &one)) {
        if (size > 0)
            key[size++] = ' ';
        else
            *capital = one.capital;
        size += one.size;
        at = one.end;
        *words += 1;
    }
    return size < KEY_ROOM && *words <= MOST_WORDS ? size : 0;
}

int32_t hgwi_names_add(hgwi_names *names, const char *name, int32_t number) {
    char key[KEY_ROOM + 1];
    int words = 0, capital = 0;
    size_t size = key_of(name, key, &words, &capital);
    if (size < 2 || number <= 0 || number > INT32_MAX / 2)
        return HGW_OK;
    char *kept = hgwi_pool_bytes(names->folded.pool, size);
    if (!kept)
        return HGW_E_NOMEM;
    memcpy(kept, key, size);
    int32_t status = hgwi_idtree_add(&names->folded, kept, size, number * 2 + capital);
    if (status == HGW_OK && words > names->words)
        names->words = words;
    return status == HGW_E_DUPLICATE ? HGW_OK : status;
}

/* The longest name that begins at a word, which stands in the key already. */
static int32_t name_at(const hgwi_names *names, const char *text, char *key, const word *first, size_t *end) {
    size_t size = first->size, behind = first->end;
    int32_t found = 0;
    word one;
    for (int count = 1; size < KEY_ROOM; count++) {
        int32_t number = hgwi_idtree_find(&names->folded, key, size);
        if (number != 0 && (first->capital || number % 2 == 0)) {
            found = number / 2;
            *end = behind;
        }
        if (count >= names->words || size + 1 >= KEY_ROOM ||
            !next_word(text, behind, key + size + 1, KEY_ROOM - size - 1, &one) || !together(text, behind, one.first))
            break;
        key[size] = ' ';
        size += 1 + one.size;
        behind = one.end;
    }
    return found;
}

int32_t hgwi_names_next(const hgwi_names *names, const char *text, size_t *at, size_t *first) {
    char key[KEY_ROOM + 1];
    word one;
    while (next_word(text, *at, key, KEY_ROOM, &one)) {
        *first = one.first;
        *at = one.end;
        int32_t found = name_at(names, text, key, &one, at);
        if (found != 0)
            return found;
    }
    return 0;
}
