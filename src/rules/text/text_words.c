/* text_words.c: texts into numbers of words, by utf8proc.  It is given our memory and never asks for its own. */
#include <string.h>
#include <utf8proc.h>

#include "text.h"

enum { FIRST_POWER = 8, MOST_POWER = 40 };

void hgwi_texts_start(hgwi_texts *texts, hgwi_pool *pool) {
    memset(texts, 0, sizeof *texts);
    texts->pool = pool;
    hgwi_idtree_start(&texts->numbers, pool);
}

/* ---- room ---- */

/* A block of at least so many things; the old one, of which `used` bytes are kept, is given back. */
static int32_t grow(hgwi_pool *pool, void **block, unsigned *power, size_t count, size_t size, size_t used) {
    size_t bytes;
    unsigned more = *power ? *power : FIRST_POWER;
    if (!hgwi_fits_mul(count, size, &bytes))
        return HGW_E_NOMEM;
    while (more < MOST_POWER && ((size_t)1 << more) < bytes)
        more++;
    if (*block && more == *power)
        return HGW_OK;
    void *fresh = more < MOST_POWER ? hgwi_pool_block(pool, more) : NULL;
    if (!fresh)
        return HGW_E_NOMEM;
    if (*block) {
        memcpy(fresh, *block, used);
        hgwi_pool_give(pool, *block, *power);
    }
    *block = fresh;
    *power = more;
    return HGW_OK;
}

static int32_t room_for_letters(hgwi_texts *texts, size_t count) {
    void *block = texts->letters;
    int32_t status = grow(texts->pool, &block, &texts->letters_power, count, sizeof *texts->letters, 0);
    texts->letters = block;
    return status;
}

static int32_t room_for_word(hgwi_texts *texts, size_t count, size_t used) {
    void *block = texts->word;
    int32_t status = grow(texts->pool, &block, &texts->word_power, count, 1, used);
    texts->word = block;
    return status;
}

/* ---- words ---- */

static int32_t put(hgwi_texts *texts, int32_t number) {
    void *block = texts->at;
    if (texts->count == INT32_MAX)
        return HGW_E_NOMEM;
    size_t count = (size_t)texts->count;
    int32_t status = grow(texts->pool, &block, &texts->power, count + 1, sizeof *texts->at, count * sizeof *texts->at);
    texts->at = block;
    if (status == HGW_OK)
        texts->at[texts->count++] = number;
    return status;
}

/* The number of a word is that of the same bytes, so two words never pass for one. */
static int32_t put_word(hgwi_texts *texts, const char *word, size_t size) {
    if (size == 0)
        return HGW_OK;
    int32_t number = hgwi_idtree_find(&texts->numbers, word, size);
    if (number != 0)
        return put(texts, number);
    char *kept = texts->word_count < INT32_MAX ? hgwi_pool_bytes(texts->pool, size) : NULL;
    if (!kept)
        return HGW_E_NOMEM;
    memcpy(kept, word, size);
    int32_t status = hgwi_idtree_add(&texts->numbers, kept, size, texts->word_count + 1);
    return status == HGW_OK ? put(texts, ++texts->word_count) : status;
}

/* What a kind of character does: it is written, it ends a word, or it is dropped, as all punctuation and symbols. */
enum { DROPPED, WRITTEN, BLANK };

static const uint8_t does[] = {
    [UTF8PROC_CATEGORY_CN] = WRITTEN, /* perhaps a letter of a newer Unicode */
    [UTF8PROC_CATEGORY_CO] = WRITTEN, [UTF8PROC_CATEGORY_LU] = WRITTEN, [UTF8PROC_CATEGORY_LL] = WRITTEN,
    [UTF8PROC_CATEGORY_LT] = WRITTEN, [UTF8PROC_CATEGORY_LM] = WRITTEN, [UTF8PROC_CATEGORY_LO] = WRITTEN,
    [UTF8PROC_CATEGORY_MN] = WRITTEN, [UTF8PROC_CATEGORY_MC] = WRITTEN, [UTF8PROC_CATEGORY_ME] = WRITTEN,
    [UTF8PROC_CATEGORY_ND] = WRITTEN, [UTF8PROC_CATEGORY_NL] = WRITTEN, [UTF8PROC_CATEGORY_NO] = WRITTEN,
    [UTF8PROC_CATEGORY_ZS] = BLANK,   [UTF8PROC_CATEGORY_ZL] = BLANK,   [UTF8PROC_CATEGORY_ZP] = BLANK,
};

static int what_it_does(int32_t character) {
    if ((character >= '\t' && character <= '\r') || character == 0x85)
        return BLANK;
    size_t category = (size_t)utf8proc_category(character);
    return category < sizeof does ? does[category] : DROPPED;
}

static int32_t put_letters(hgwi_texts *texts, size_t count) {
    size_t size = 0;
    int32_t status = HGW_OK;
    for (size_t i = 0; i < count && status == HGW_OK; i++) {
        int what = what_it_does(texts->letters[i]);
        if (what == WRITTEN) {
            status = room_for_word(texts, size + 4, size);
            if (status == HGW_OK)
                size += hgwi_utf8_write((uint32_t)texts->letters[i], texts->word + size);
        } else if (what == BLANK) {
            status = put_word(texts, texts->word, size);
            size = 0;
        }
    }
    return status == HGW_OK ? put_word(texts, texts->word, size) : status;
}

/* One piece between blanks of ASCII, over which no normalisation reaches.  Mostly a word; it may hold other blanks. */
static int32_t put_piece(hgwi_texts *texts, const char *piece, size_t size) {
    static const int options =
        UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    size_t need = size; /* mostly enough: a character is a byte or more, and few become two or more */
    utf8proc_ssize_t count = -1;
    if (hgwi_utf8_check(piece, size) != size)
        return put_word(texts, piece, size);
    for (int turn = 0; turn < 2; turn++) {
        int32_t status = room_for_letters(texts, need);
        if (status != HGW_OK)
            return status;
        count = utf8proc_decompose((const utf8proc_uint8_t *)piece, (utf8proc_ssize_t)size, texts->letters,
                                   (utf8proc_ssize_t)need, (utf8proc_option_t)options);
        if (count < 0 || (size_t)count <= need)
            break;
        need = (size_t)count;
    }
    if (count >= 0)
        count = utf8proc_normalize_utf32(texts->letters, count, (utf8proc_option_t)options);
    return count < 0 ? put_word(texts, piece, size) : put_letters(texts, (size_t)count);
}

static int blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

int32_t hgwi_texts_add(hgwi_texts *texts, const char *text, size_t size, hgwi_span *span) {
    int32_t status = HGW_OK;
    span->first = texts->count;
    for (size_t at = 0; at < size && status == HGW_OK;) {
        size_t from = at;
        while (at < size && !blank(text[at]))
            at++;
        if (at > from)
            status = put_piece(texts, text + from, at - from);
        else
            at++;
    }
    span->end = texts->count;
    return status == HGW_OK ? put(texts, 0) : status;
}
