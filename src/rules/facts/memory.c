/* memory.c: room for a check.  A failure sticks, so that callers test once at the end. */
#include <string.h>

#include "index.h"

void *hgwi_room(hgwi_check *check, size_t count, size_t size) {
    if (check->no_memory)
        return NULL;
    void *room = hgwi_pool_zeroed(&check->pool, count, size);
    check->no_memory = room == NULL;
    return room;
}

const char *hgwi_copy(hgwi_check *check, const char *text, size_t size) {
    char *copy = hgwi_room(check, size + 1, 1);
    if (copy)
        memcpy(copy, text, size);
    return copy;
}

int32_t hgwi_word(hgwi_check *check, const char *text) {
    if (!text || !*text || check->no_memory)
        return 0;
    size_t size = strlen(text);
    int32_t number = hgwi_idtree_find(&check->words, text, size);
    if (number != 0)
        return number;
    if (hgwi_idtree_add(&check->words, text, size, check->word_count + 1) != HGW_OK) {
        check->no_memory = 1;
        return 0;
    }
    return ++check->word_count;
}

int32_t hgwi_count_words(const char *text) {
    int32_t count = 0;
    for (int inside = 0; text && *text; text++) {
        int blank = *text == ' ' || *text == '\t' || *text == '\n' || *text == '\r';
        count += !blank && !inside;
        inside = !blank;
    }
    return count;
}

uint32_t hgwi_bit(int64_t number) {
    return number >= 0 && number < 32 ? 1u << (uint32_t)number : 0;
}
