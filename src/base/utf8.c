/* utf8.c: strict UTF-8, by the table of well-formed byte sequences (Unicode, table 3-7). */
#include "utf8.h"

/* What may stand first, how long the character is, and which second bytes keep out overlong forms, surrogates and
 * all above U+10FFFF.  Later bytes are 80 to BF. */
static const struct form {
    unsigned char first_low, first_high, length, second_low, second_high;
} forms[] = {
    {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF}, {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F},
    {0xEE, 0xEF, 3, 0x80, 0xBF}, {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F},
};

/* Length of the good character of more than one byte at the start; 0 when there is none. */
static size_t long_character(const unsigned char *bytes, size_t size) {
    size_t row, i;

    for (row = 0; row < sizeof forms / sizeof forms[0]; row++) {
        const struct form *form = &forms[row];

        if (bytes[0] < form->first_low || bytes[0] > form->first_high)
            continue;
        if (size < form->length || bytes[1] < form->second_low || bytes[1] > form->second_high)
            return 0;
        for (i = 2; i < form->length; i++) {
            if ((bytes[i] & 0xC0) != 0x80)
                return 0;
        }
        return form->length;
    }
    return 0;
}

size_t hgwi_utf8_check(const char *text, size_t size) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t at = 0;

    while (at < size) {
        size_t length = 1;

        if (bytes[at] == 0)
            return at;
        if (bytes[at] >= 0x80)
            length = long_character(bytes + at, size - at);
        if (length == 0)
            return at;
        at += length;
    }
    return size;
}

size_t hgwi_utf8_read(const char *text, uint32_t *character) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t length = bytes[0] < 0x80 ? 1 : bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4;
    uint32_t value = length == 1 ? bytes[0] : bytes[0] & (0xFFu >> (length + 1));
    size_t i;

    for (i = 1; i < length; i++)
        value = value << 6 | (bytes[i] & 0x3Fu);
    *character = value;
    return length;
}

size_t hgwi_utf8_write(uint32_t character, char *out) {
    static const unsigned char lead[5] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    size_t i;

    for (i = length; i > 1; i--) {
        out[i - 1] = (char)(0x80 | (character & 0x3F));
        character >>= 6;
    }
    out[0] = (char)(lead[length] | character);
    return length;
}

int hgwi_utf8_steers(uint32_t character) {
    static const struct {
        uint32_t low, high;
    } ranges[] = {
        {0x0000, 0x0008}, /* C0 before tab */
        {0x000B, 0x001F}, /* C0 after line feed */
        {0x007F, 0x009F}, /* DEL and C1 */
        {0x061C, 0x061C}, /* Arabic letter mark */
        {0x200E, 0x200F}, /* left-to-right and right-to-left mark */
        {0x2028, 0x202E}, /* line and paragraph separator, embeddings and overrides */
        {0x2066, 0x2069}, /* isolates */
    };
    size_t i;

    for (i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        if (character >= ranges[i].low && character <= ranges[i].high)
            return 1;
    }
    return 0;
}
