/* ical_text.c: summaries: how two are the same, and how one is tidied.  The texts are valid UTF-8. */
#include "ical_text.h"

#include <string.h>

typedef struct walk {
    const unsigned char *at, *end;
    int begun;
} walk;

/* The bytes of the blank that stands here; 0 when there is none.  U+00A0 is one: programs put it in by themselves. */
static size_t blank(const walk *w) {
    if (w->at == w->end)
        return 0;
    if (*w->at == ' ' || (*w->at >= '\t' && *w->at <= '\r'))
        return 1;
    return w->end - w->at >= 2 && w->at[0] == 0xC2 && w->at[1] == 0xA0 ? 2 : 0;
}

/* The next byte as it counts in a comparison, or -1 at the end.  In Latin-1 the letters of U+00C0 to U+00DE have their
 * small ones 32 further, and both are C3 and a second byte. */
static int next(walk *w) {
    size_t width = blank(w);
    if (width > 0) {
        while ((width = blank(w)) > 0)
            w->at += width;
        if (w->begun && w->at != w->end)
            return ' ';
    }
    if (w->at == w->end)
        return -1;
    unsigned char c = *w->at++;
    w->begun = 1;
    if (c >= 'A' && c <= 'Z')
        return c + 32;
    if (c >= 0x80 && c <= 0x9E && c != 0x97 && w->at[-2] == 0xC3)
        return c + 32;
    return c;
}

static walk start(const char *text, size_t size) {
    walk w = {(const unsigned char *)text, (const unsigned char *)text + size, 0};
    return w;
}

int hgwi_ical_order(const char *left, size_t left_size, const char *right, size_t right_size) {
    walk l = start(left, left_size), r = start(right, right_size);
    for (;;) {
        int a = next(&l), b = next(&r);
        if (a != b)
            return a < b ? -1 : 1;
        if (a < 0)
            return 0;
    }
}

size_t hgwi_ical_tidy(char *text, size_t size) {
    walk w = start(text, size);
    size_t used = 0;
    while (w.at != w.end) {
        size_t width = blank(&w);
        if (width == 0) {
            text[used++] = (char)*w.at++;
            continue;
        }
        w.at += width;
        if (used > 0 && text[used - 1] != ' ')
            text[used++] = ' ';
    }
    return used > 0 && text[used - 1] == ' ' ? used - 1 : used;
}

size_t hgwi_ical_unescape(char *text, size_t size) {
    size_t used = 0;
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        if (c == '\\' && i + 1 < size) {
            c = text[++i];
            if (c == 'n' || c == 'N')
                c = '\n';
        }
        text[used++] = c;
    }
    return used;
}

int hgwi_ical_is(const char *text, const char *word) {
    return hgwi_ical_order(text, strlen(text), word, strlen(word)) == 0;
}
