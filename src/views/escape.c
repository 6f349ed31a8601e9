/* escape.c: what people wrote, made harmless for HTML and XML. */
#include "page.h"
#include "width.h"

static const char *escape_of(uint32_t character) {
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

void hgwi_view_escape(hgwi_buf *out, const char *text, size_t size, int *feeds) {
    char bytes[4];
    for (size_t at = 0; at < size;) {
        uint32_t character = 0;
        at += hgwi_utf8_read(text + at, &character);
        if (character == '\r' && at < size && text[at] == '\n')
            continue;
        character = hgwi_shown(character);
        if (character == '\n' && feeds) {
            *feeds += 1;
            continue;
        }
        if (character == '\n')
            character = ' ';
        for (; feeds && *feeds > 0; *feeds = *feeds > 2 ? 1 : *feeds - 1)
            hgwi_buf_text(out, "<br>");
        const char *escape = escape_of(character);
        if (escape) {
            hgwi_buf_text(out, escape);
        } else {
            hgwi_buf_add(out, bytes, hgwi_utf8_write(character, bytes));
        }
    }
}
