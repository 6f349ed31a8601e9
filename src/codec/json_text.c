/* json_text.c: escapes out and in, and the order of keys. */
#include "json_text.h"

#include <string.h>

static uint32_t hex_unit(const char *digits) {
    uint32_t unit = 0;
    for (int i = 0; i < 4; i++) {
        uint32_t byte = (unsigned char)digits[i];
        unit = unit << 4 | (byte <= '9' ? byte - '0' : (byte | 0x20) - 'a' + 10);
    }
    return unit;
}

/* The character that an escape means; *at stands at its backslash and is moved behind it. */
static uint32_t read_escape(const char **at) {
    static const char letters[] = "bfnrt";
    static const char means[] = "\b\f\n\r\t";
    const char *p = *at;
    if (p[1] != 'u') {
        const char *letter = strchr(letters, p[1]);
        *at = p + 2;
        return (unsigned char)(letter ? means[letter - letters] : p[1]);
    }
    uint32_t unit = hex_unit(p + 2);
    *at = p + 6;
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit;
    *at = p + 12;
    return 0x10000 + ((unit - 0xD800) << 10) + (hex_unit(p + 8) - 0xDC00);
}

size_t hgwi_json_unescape(const char *raw, size_t size, char *out) {
    const char *end = raw + size;
    char *to = out;
    while (raw < end) {
        const char *slash = memchr(raw, '\\', (size_t)(end - raw));
        size_t plain = (size_t)((slash ? slash : end) - raw);
        memcpy(to, raw, plain);
        to += plain;
        raw += plain;
        if (slash)
            to += hgwi_utf8_write(read_escape(&raw), to);
    }
    return (size_t)(to - out);
}

/* 1 for a byte that must be escaped in a text. */
static int must_escape(unsigned char byte) {
    return byte < 0x20 || byte == '"' || byte == '\\';
}

void hgwi_json_quote(hgwi_buf *buf, const char *text, size_t size) {
    static const char letters[0x20] = {['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r'};
    static const char hex[] = "0123456789abcdef";
    const char *end = text + size;
    hgwi_buf_char(buf, '"');
    while (text < end) {
        const char *stop = text;
        while (stop < end && !must_escape((unsigned char)*stop))
            stop++;
        hgwi_buf_add(buf, text, (size_t)(stop - text));
        text = stop;
        if (text == end)
            break;
        unsigned char byte = (unsigned char)*text++;
        char escape[6] = {'\\', (char)byte, '0', '0', 0, 0};
        if (byte >= 0x20 || letters[byte]) {
            if (byte < 0x20)
                escape[1] = letters[byte];
            hgwi_buf_add(buf, escape, 2);
        } else {
            escape[1] = 'u';
            escape[4] = hex[byte >> 4];
            escape[5] = hex[byte & 15];
            hgwi_buf_add(buf, escape, 6);
        }
    }
    hgwi_buf_char(buf, '"');
}

static int is_end(char byte) {
    return byte == '"' || byte == '\0';
}

/* The next character of a key, as a number that sorts as its UTF-16 code units do: the surrogates that write characters
 * above U+FFFF stand before U+E000.  -1 at the end. */
static int32_t next_rank(const char **at) {
    uint32_t character;
    if (is_end(**at))
        return -1;
    if (**at == '\\') {
        character = read_escape(at);
    } else {
        *at += hgwi_utf8_read(*at, &character);
    }
    if (character >= 0xE000 && character <= 0xFFFF)
        character += 0x200000;
    return (int32_t)character;
}

int hgwi_json_key_order(const char *left, const char *right) {
    for (;;) {
        while (*left == *right && (unsigned char)*left < 0x80 && *left != '\\' && !is_end(*left)) {
            left++;
            right++;
        }
        int32_t one = next_rank(&left), other = next_rank(&right);
        if (one != other)
            return one < other ? -1 : 1;
        if (one < 0)
            return 0;
    }
}
