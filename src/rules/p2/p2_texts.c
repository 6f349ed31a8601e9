/* p2_texts.c: principle 2, needs that say what a child has, is or cannot, instead of what it needs.  Whole words are
 * compared with the tables of need_words.def and nothing is guessed: a text with one word more is left alone. */
#include <string.h>

#include "p2.h"

enum { LABEL, FILLER, WHO, LACK, TURNED };

static const struct {
    int kind;
    const char *words;
} table[] = {
#define LABEL(words)  {LABEL, words},
#define FILLER(words) {FILLER, words},
#define WHO(words)    {WHO, words},
#define LACK(words)   {LACK, words},
#define TURNED(words) {TURNED, words},
#include "rules/catalogue/need_words.def"
#undef LABEL
#undef FILLER
#undef WHO
#undef LACK
#undef TURNED
};

/* ---- words without capitals, accents and signs ---- */

/* U+00C0 to U+00FF without their accents; a blank is no letter. */
static const char latin[] = "aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";

/* The letter (or figure) that a character counts as; ' ' for a sign, 0 for what only puts an accent on the one before,
 * 1 for a letter that no table has. */
static char plain(uint32_t character) {
    if (character >= 'A' && character <= 'Z')
        return (char)(character - 'A' + 'a');
    if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'))
        return (char)character;
    if (character >= 0xC0 && character <= 0xFF)
        return latin[character - 0xC0];
    if (character >= 0x300 && character <= 0x36F)
        return 0;
    int sign = character < 0xC0 || (character >= 0x2000 && character <= 0x206F);
    return sign ? ' ' : 1;
}

/* The words of a need apart by one blank; "" when it has none. */
static const char *words_of(hgwi_check *check, hgw_rec need) {
    const char *text = hgw_need_text(check->dossier, need);
    char *words = text ? hgwi_room(check, hgwi_text_size(check->dossier, need, HGW_NEED_TEXT, 0) + 1, 1) : NULL;
    size_t size = 0;
    while (words && *text) {
        uint32_t character = 0;
        text += hgwi_utf8_read(text, &character);
        char letter = plain(character);
        if (letter == 0 || (letter == ' ' && (size == 0 || words[size - 1] == ' ')))
            continue;
        words[size++] = letter;
    }
    if (size > 0 && words[size - 1] == ' ')
        words[size - 1] = '\0';
    return words ? words : "";
}

/* The longest entry of a kind with which the text begins, up to the end of a word: its size, or 0. */
static size_t begins(const char *text, int kind) {
    size_t longest = 0;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        size_t size = table[i].kind == kind ? strlen(table[i].words) : 0;
        if (size > longest && strncmp(text, table[i].words, size) == 0 && (text[size] == ' ' || text[size] == '\0'))
            longest = size;
    }
    return longest;
}

static const char *behind(const char *text, size_t size) {
    return text + size + (text[size] == ' ');
}

/* ---- the rules ---- */

/* At least one label, and between them nothing but fillers. */
static int is_label(const char *words) {
    int found = 0;
    while (*words) {
        size_t label = begins(words, LABEL), size = label ? label : begins(words, FILLER);
        if (size == 0)
            return 0;
        found |= label != 0;
        words = behind(words, size);
    }
    return found;
}

static int is_lack(const char *words) {
    if (!begins(words, LACK))
        words = behind(words, begins(words, WHO));
    if (!begins(words, LACK))
        return 0;
    while (*words) {
        if (begins(words, TURNED))
            return 0;
        words = behind(words, strcspn(words, " "));
    }
    return 1;
}

static void report(hgwi_check *check, hgw_rec need) {
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, need);
    hgwi_say_quote(check, draft, "need", hgw_need_text(check->dossier, need));
}

void hgwi_rule_need_is_label(hgwi_check *check) {
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++)
        if (!hgwi_need_closed(check, needs.at[i]) && is_label(words_of(check, needs.at[i])))
            report(check, needs.at[i]);
}

/* What is a label is no lack as well. */
void hgwi_rule_need_stated_as_lack(hgwi_check *check) {
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++) {
        const char *words = hgwi_need_closed(check, needs.at[i]) ? "" : words_of(check, needs.at[i]);
        if (is_lack(words) && !is_label(words))
            report(check, needs.at[i]);
    }
}
