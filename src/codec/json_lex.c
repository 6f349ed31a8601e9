/* json_lex.c: JSON text to events.  Bytes are sorted by tables; long texts and deep indents go eight bytes at a time.
 */
#include "json_lex.h"

#include <string.h>

/* What may come next. */
enum { FIRST = 0, VALUE, FIRST_ITEM, FIRST_KEY, AFTER, FAILED };

/* What a byte is outside a text. */
enum { OTHER = 0, BLANK, OPEN_OBJECT, OPEN_LIST, CLOSE, COMMA, COLON, QUOTE, DIGIT, WORD };

static const unsigned char kinds[256] = {
    [' '] = BLANK,     ['\t'] = BLANK, ['\n'] = BLANK, ['\r'] = BLANK, ['{'] = OPEN_OBJECT,
    ['['] = OPEN_LIST, ['}'] = CLOSE,  [']'] = CLOSE,  [','] = COMMA,  [':'] = COLON,
    ['"'] = QUOTE,     ['-'] = DIGIT,  ['0'] = DIGIT,  ['1'] = DIGIT,  ['2'] = DIGIT,
    ['3'] = DIGIT,     ['4'] = DIGIT,  ['5'] = DIGIT,  ['6'] = DIGIT,  ['7'] = DIGIT,
    ['8'] = DIGIT,     ['9'] = DIGIT,  ['t'] = WORD,   ['f'] = WORD,   ['n'] = WORD,
};

static hgwi_event failed(hgwi_lex *lex, hgwi_err err, const unsigned char *at, int64_t number) {
    lex->err = err;
    lex->err_offset = (size_t)(at - lex->begin);
    lex->err_number = number;
    lex->state = FAILED;
    return HGWI_EV_FAILED;
}

void hgwi_lex_start(hgwi_lex *lex, hgwi_mem mem, const char *bytes, size_t size, hgwi_lex_limits limits) {
    memset(lex, 0, sizeof *lex);
    lex->begin = size ? (const unsigned char *)bytes : (const unsigned char *)"";
    lex->end = lex->begin + size;
    lex->at = lex->begin;
    lex->mem = mem;
    lex->limits = limits;
}

void hgwi_lex_end(hgwi_lex *lex) {
    hgwi_mem_end(&lex->mem, lex->nest, lex->room * sizeof *lex->nest);
    lex->nest = NULL;
    lex->room = lex->depth = 0;
}

void hgwi_lex_seek(hgwi_lex *lex, size_t offset) {
    lex->at = lex->begin + offset;
    lex->depth = 0;
    lex->state = VALUE;
    lex->err = HGWI_ERR_NONE;
}

static const unsigned char *skip_blanks(const unsigned char *at, const unsigned char *end) {
    while (at < end && kinds[*at] == BLANK) {
        at++;
        while (end - at >= 8 && memcmp(at, "        ", 8) == 0)
            at += 8;
    }
    return at;
}

/* ---- texts --------------------------------------------------------------------------------------------------------
 */

/* Does a byte of a text ask for a closer look: quote, backslash, control, or not ASCII? */
static int is_special(unsigned char byte) {
    return byte < 0x20 || byte == '"' || byte == '\\' || byte >= 0x80;
}

/* The first special byte.  Eight at a time: the lowest special byte of a word always sets its highest bit below, since
 * no byte under it borrows; a wrong alarm only costs a second look. */
static const unsigned char *skip_plain(const unsigned char *at, const unsigned char *end) {
    const uint64_t ones = 0x0101010101010101u;
    while (end - at >= 8) {
        uint64_t word;
        memcpy(&word, at, 8);
        uint64_t quote = word ^ (ones * '"');
        uint64_t slash = word ^ (ones * '\\');
        if ((word | (word - ones * 0x20) | (quote - ones) | (slash - ones)) & (ones * 0x80))
            break;
        at += 8;
    }
    while (at < end && !is_special(*at))
        at++;
    return at;
}

static int hex_digit(unsigned char byte) {
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    byte |= 0x20;
    return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
}

/* The four digits behind \u.  -1: something else stands there; -2: the input ends. */
static int32_t read_unit(const unsigned char *at, const unsigned char *end) {
    int32_t unit = 0;
    for (int i = 0; i < 4; i++) {
        if (at + i >= end)
            return -2;
        int digit = hex_digit(at[i]);
        if (digit < 0)
            return -1;
        unit = unit << 4 | digit;
    }
    return unit;
}

/* A \u escape, at its backslash.  Gives what follows it, and adds to *saved how many bytes it is longer than what it
 * means. */
static const unsigned char *unicode_escape(hgwi_lex *lex, const unsigned char *at, size_t *saved) {
    int32_t unit = read_unit(at + 2, lex->end);
    if (unit == -2)
        return failed(lex, HGWI_ERR_JSON_END, lex->end, 0), NULL;
    if (unit == -1)
        return failed(lex, HGWI_ERR_JSON_ESCAPE, at, 0), NULL;
    if (unit == 0)
        return failed(lex, HGWI_ERR_TEXT_NUL, at, 0), NULL;
    if (unit < 0xD800 || unit > 0xDFFF) {
        *saved += unit < 0x80 ? 5 : unit < 0x800 ? 4 : 3;
        return at + 6;
    }
    const unsigned char *next = at + 6;
    if (unit > 0xDBFF)
        return failed(lex, HGWI_ERR_JSON_SURROGATE, at, 0), NULL;
    if (next == lex->end || (*next == '\\' && next + 1 == lex->end)) {
        return failed(lex, HGWI_ERR_JSON_END, lex->end, 0), NULL;
    }
    int32_t low = next[0] == '\\' && next[1] == 'u' ? read_unit(next + 2, lex->end) : -1;
    if (low == -2)
        return failed(lex, HGWI_ERR_JSON_END, lex->end, 0), NULL;
    if (low < 0xDC00 || low > 0xDFFF)
        return failed(lex, HGWI_ERR_JSON_SURROGATE, at, 0), NULL;
    *saved += 8;
    return at + 12;
}

static const unsigned char *escape(hgwi_lex *lex, const unsigned char *at, size_t *saved) {
    lex->escaped = 1;
    if (at + 1 == lex->end)
        return failed(lex, HGWI_ERR_JSON_END, lex->end, 0), NULL;
    if (at[1] == 'u')
        return unicode_escape(lex, at, saved);
    if (at[1] == 0 || !strchr("\"\\/bfnrt", at[1]))
        return failed(lex, HGWI_ERR_JSON_ESCAPE, at, 0), NULL;
    *saved += 1;
    return at + 2;
}

/* A run of bytes that are not ASCII.  A character that the end of the input cuts is an early end, not bad UTF-8. */
static const unsigned char *high_run(hgwi_lex *lex, const unsigned char *at) {
    const unsigned char *stop = at;
    while (stop < lex->end && *stop >= 0x80)
        stop++;
    size_t size = (size_t)(stop - at);
    size_t good = hgwi_utf8_check((const char *)at, size);
    if (good == size)
        return stop;
    const unsigned char *bad = at + good;
    size_t wants = *bad >= 0xF0 ? 4 : *bad >= 0xE0 ? 3 : 2;
    int cut = stop == lex->end && *bad >= 0xC2 && *bad <= 0xF4 && (size_t)(stop - bad) < wants;
    for (const unsigned char *p = bad + 1; cut && p < stop; p++)
        cut = (*p & 0xC0) == 0x80;
    if (cut)
        return failed(lex, HGWI_ERR_JSON_END, lex->end, 0), NULL;
    return failed(lex, HGWI_ERR_JSON_UTF8, bad, 0), NULL;
}

/* The text whose opening quote stands at lex->at: 1, with raw, raw_size, text_size and escaped set and the reading
 * behind its closing quote; 0 when it failed. */
static int read_text(hgwi_lex *lex) {
    const unsigned char *start = lex->at + 1;
    const unsigned char *at = start;
    size_t saved = 0;
    lex->escaped = 0;
    for (;;) {
        at = skip_plain(at, lex->end);
        if (at == lex->end)
            return failed(lex, HGWI_ERR_JSON_END, lex->end, 0), 0;
        if (*at == '"')
            break;
        if (*at < 0x20)
            return failed(lex, HGWI_ERR_JSON_CONTROL, at, 0), 0;
        at = *at == '\\' ? escape(lex, at, &saved) : high_run(lex, at);
        if (!at)
            return 0;
    }
    lex->raw = (const char *)start;
    lex->raw_size = (size_t)(at - start);
    lex->text_size = lex->raw_size - saved;
    if (lex->text_size > lex->limits.text) {
        return failed(lex, HGWI_ERR_LIMIT_TEXT, start - 1, (int64_t)lex->limits.text), 0;
    }
    lex->at = at + 1;
    return 1;
}

/* ---- numbers and words --------------------------------------------------------------------------------------------
 */

static int is_digit(unsigned char byte) {
    return byte >= '0' && byte <= '9';
}

/* One digit or more: what follows them; NULL when there is none (or the input ends). */
static const unsigned char *digits(hgwi_lex *lex, const unsigned char *at) {
    const unsigned char *start = at;
    while (at < lex->end && is_digit(*at))
        at++;
    if (at > start)
        return at;
    if (at == lex->end)
        return failed(lex, HGWI_ERR_JSON_END, lex->end, 0), NULL;
    return failed(lex, HGWI_ERR_JSON_NUMBER, lex->at, 0), NULL;
}

static hgwi_event read_number(hgwi_lex *lex) {
    const unsigned char *at = lex->at;
    if (*at == '-')
        at++;
    int zero = at < lex->end && *at == '0';
    const unsigned char *whole = at;
    at = digits(lex, at);
    if (!at)
        return HGWI_EV_FAILED;
    if (zero && at - whole > 1)
        return failed(lex, HGWI_ERR_JSON_NUMBER, lex->at, 0);
    if (at < lex->end && *at == '.' && !(at = digits(lex, at + 1)))
        return HGWI_EV_FAILED;
    if (at < lex->end && (*at | 0x20) == 'e') {
        at++;
        if (at < lex->end && (*at == '+' || *at == '-'))
            at++;
        if (!(at = digits(lex, at)))
            return HGWI_EV_FAILED;
    }
    lex->raw = (const char *)lex->at;
    lex->raw_size = (size_t)(at - lex->at);
    if (lex->raw_size > lex->limits.text) /* its spelling is kept, as a text is */
        return failed(lex, HGWI_ERR_LIMIT_TEXT, lex->at, (int64_t)lex->limits.text);
    lex->at = at;
    lex->state = AFTER;
    return HGWI_EV_NUMBER;
}

static hgwi_event read_word(hgwi_lex *lex) {
    static const struct {
        const char *word;
        size_t size;
        hgwi_event event;
    } words[] = {{"true", 4, HGWI_EV_TRUE}, {"false", 5, HGWI_EV_FALSE}, {"null", 4, HGWI_EV_NULL}};
    size_t left = (size_t)(lex->end - lex->at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (words[i].word[0] != (char)*lex->at)
            continue;
        size_t size = words[i].size < left ? words[i].size : left;
        if (memcmp(lex->at, words[i].word, size) != 0)
            break;
        if (size < words[i].size)
            return failed(lex, HGWI_ERR_JSON_END, lex->end, 0);
        lex->at += size;
        lex->state = AFTER;
        return words[i].event;
    }
    return failed(lex, HGWI_ERR_JSON_SYNTAX, lex->at, 0);
}

/* ---- structure ----------------------------------------------------------------------------------------------------
 */

static int make_room(hgwi_lex *lex) {
    size_t room = lex->room ? lex->room * 2 : 64;
    size_t bytes = 0;
    if (!hgwi_fits_mul(room, sizeof *lex->nest, &bytes))
        return 0;
    void *nest = lex->nest ? hgwi_mem_grow(&lex->mem, lex->nest, lex->room * sizeof *lex->nest, bytes)
                           : hgwi_mem_new(&lex->mem, bytes);
    if (!nest)
        return 0;
    lex->nest = nest;
    lex->room = room;
    return 1;
}

static hgwi_event open_nest(hgwi_lex *lex, int object) {
    if (lex->depth >= lex->limits.depth) {
        return failed(lex, HGWI_ERR_LIMIT_DEPTH, lex->at, (int64_t)lex->limits.depth);
    }
    if (lex->depth == lex->room && !make_room(lex))
        return failed(lex, HGWI_ERR_NOMEM, lex->at, 0);
    lex->nest[lex->depth++] = object ? 1u : 0u;
    lex->at++;
    lex->state = object ? FIRST_KEY : FIRST_ITEM;
    return object ? HGWI_EV_OBJECT : HGWI_EV_LIST;
}

static hgwi_event close_nest(hgwi_lex *lex) {
    int object = (int)(lex->nest[lex->depth - 1] & 1u);
    if (*lex->at != (object ? '}' : ']'))
        return failed(lex, HGWI_ERR_JSON_SYNTAX, lex->at, 0);
    lex->depth--;
    lex->at++;
    lex->state = AFTER;
    return object ? HGWI_EV_OBJECT_END : HGWI_EV_LIST_END;
}

/* One more member or item in the innermost object or list. */
static int count_member(hgwi_lex *lex) {
    uint32_t *top = &lex->nest[lex->depth - 1];
    if (*top >> 1 >= lex->limits.members) {
        return failed(lex, HGWI_ERR_LIMIT_MEMBERS, lex->at, (int64_t)lex->limits.members), 0;
    }
    *top += 2;
    return 1;
}

static hgwi_event read_value(hgwi_lex *lex) {
    if (lex->depth && !(lex->nest[lex->depth - 1] & 1u) && !count_member(lex))
        return HGWI_EV_FAILED;
    switch (kinds[*lex->at]) {
    case QUOTE:
        if (!read_text(lex))
            return HGWI_EV_FAILED;
        lex->state = AFTER;
        return HGWI_EV_TEXT;
    case DIGIT:
        return read_number(lex);
    case WORD:
        return read_word(lex);
    case OPEN_OBJECT:
        return open_nest(lex, 1);
    case OPEN_LIST:
        return open_nest(lex, 0);
    default:
        return failed(lex, HGWI_ERR_JSON_SYNTAX, lex->at, 0);
    }
}

/* A key with its colon. */
static hgwi_event read_key(hgwi_lex *lex) {
    if (*lex->at != '"')
        return failed(lex, HGWI_ERR_JSON_SYNTAX, lex->at, 0);
    if (!count_member(lex) || !read_text(lex))
        return HGWI_EV_FAILED;
    lex->at = skip_blanks(lex->at, lex->end);
    if (lex->at == lex->end)
        return failed(lex, HGWI_ERR_JSON_END, lex->end, 0);
    if (*lex->at != ':')
        return failed(lex, HGWI_ERR_JSON_SYNTAX, lex->at, 0);
    lex->at++;
    lex->state = VALUE;
    return HGWI_EV_KEY;
}

/* Behind a value: a comma and what it promises, or the end of what is open. */
static hgwi_event read_after(hgwi_lex *lex) {
    if (kinds[*lex->at] == CLOSE)
        return close_nest(lex);
    if (*lex->at != ',')
        return failed(lex, HGWI_ERR_JSON_SYNTAX, lex->at, 0);
    lex->at = skip_blanks(lex->at + 1, lex->end);
    if (lex->at == lex->end)
        return failed(lex, HGWI_ERR_JSON_END, lex->end, 0);
    lex->offset = hgwi_lex_offset(lex);
    return lex->nest[lex->depth - 1] & 1u ? read_key(lex) : read_value(lex);
}

/* At the end of the input, or before its first value. */
static hgwi_event read_edge(hgwi_lex *lex) {
    if (lex->state == FIRST) {
        size_t size = (size_t)(lex->end - lex->begin);
        if (lex->at == lex->end)
            return failed(lex, HGWI_ERR_JSON_EMPTY, lex->begin, 0);
        if (size >= 3 && memcmp(lex->begin, "\xEF\xBB\xBF", 3) == 0)
            return failed(lex, HGWI_ERR_JSON_BOM, lex->begin, 0);
        return read_value(lex);
    }
    if (lex->state == AFTER && lex->depth == 0) {
        return lex->at == lex->end ? HGWI_EV_END : failed(lex, HGWI_ERR_JSON_TRAILING, lex->at, 0);
    }
    return failed(lex, HGWI_ERR_JSON_END, lex->end, 0);
}

hgwi_event hgwi_lex_next(hgwi_lex *lex) {
    if (lex->state == FAILED)
        return HGWI_EV_FAILED;
    lex->at = skip_blanks(lex->at, lex->end);
    lex->offset = hgwi_lex_offset(lex);
    if (lex->at == lex->end || lex->state == FIRST)
        return read_edge(lex);
    switch (lex->state) {
    case FIRST_KEY:
        return *lex->at == '}' ? close_nest(lex) : read_key(lex);
    case FIRST_ITEM:
        return *lex->at == ']' ? close_nest(lex) : read_value(lex);
    case AFTER:
        return lex->depth ? read_after(lex) : read_edge(lex);
    default:
        return read_value(lex);
    }
}

void hgwi_json_place(const char *bytes, size_t offset, int64_t *line, int64_t *column) {
    const char *start = bytes;
    const char *stop = bytes + offset;
    int64_t lines = 1;
    while (start < stop) {
        const char *feed = memchr(start, '\n', (size_t)(stop - start));
        if (!feed)
            break;
        lines++;
        start = feed + 1;
    }
    *line = lines;
    *column = (int64_t)(stop - start) + 1;
}
