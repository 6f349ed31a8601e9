/* text_runs.c: numbers for runs of four words.  Places are sorted by counting, first by pairs of words and then by
 * pairs of pairs: exact, without a hash that could collide, and in steps that only grow with the number of words. */
#include <string.h>

#include "text.h"

/* Room for the work; all rows have a number for each place and two zeros behind. */
typedef struct work {
    int32_t *pairs;
    int32_t *order, *other; /* places */
    int32_t *start;         /* by number */
    size_t bytes, start_bytes;
} work;

/* The places from `order` into `into`, by the number at each, keeping the order of equal ones. */
static void sort_by(const int32_t *numbers, int32_t most, int32_t count, const int32_t *order, int32_t *into,
                    int32_t *start) {
    memset(start, 0, ((size_t)most + 2) * sizeof *start);
    for (int32_t i = 0; i < count; i++)
        start[numbers[i] + 1]++;
    for (int32_t number = 0; number <= most; number++)
        start[number + 1] += start[number];
    for (int32_t i = 0; i < count; i++)
        into[start[numbers[order[i]]]++] = order[i];
}

/* Number what stands at each place and `step` further on: from 1, equal for equal ones; 0 where either is 0.  `numbers`
 * runs on with zeros behind its last place.  The highest number comes back. */
static int32_t number_pairs(const int32_t *numbers, int32_t most, int32_t count, int32_t step, int32_t *into,
                            work *with) {
    int32_t last = 0, former = -1;
    for (int32_t i = 0; i < count; i++)
        with->other[i] = i;
    sort_by(numbers + step, most, count, with->other, with->order, with->start);
    sort_by(numbers, most, count, with->order, with->other, with->start);
    for (int32_t i = 0; i < count; i++) {
        int32_t place = with->other[i];
        if (numbers[place] == 0 || numbers[place + step] == 0) {
            into[place] = 0;
            continue;
        }
        if (former < 0 || numbers[former] != numbers[place] || numbers[former + step] != numbers[place + step])
            last++;
        into[place] = last;
        former = place;
    }
    return last;
}

static void *room(hgwi_texts *texts, size_t bytes) {
    void *block = hgwi_mem_new(&texts->pool->mem, bytes);
    if (block)
        memset(block, 0, bytes);
    return block;
}

int32_t hgwi_texts_runs(hgwi_texts *texts) {
    const hgwi_mem *mem = &texts->pool->mem;
    int32_t count = texts->count, most = texts->word_count > count ? texts->word_count : count;
    int32_t *words = NULL;
    work with = {NULL, NULL, NULL, NULL, 0, 0};
    texts->run_count = 0;
    texts->runs = hgwi_pool_zeroed(texts->pool, (size_t)count + 2, sizeof *texts->runs);
    if (!texts->runs || !hgwi_fits_mul((size_t)count + 2, sizeof *words, &with.bytes) ||
        !hgwi_fits_mul((size_t)most + 2, sizeof *words, &with.start_bytes))
        return HGW_E_NOMEM;
    words = room(texts, with.bytes);
    with.pairs = room(texts, with.bytes);
    with.order = room(texts, with.bytes);
    with.other = room(texts, with.bytes);
    with.start = room(texts, with.start_bytes);
    int good = words && with.pairs && with.order && with.other && with.start;
    if (good) {
        if (count > 0)
            memcpy(words, texts->at, (size_t)count * sizeof *words);
        int32_t pairs = number_pairs(words, texts->word_count, count, 1, with.pairs, &with);
        texts->run_count = number_pairs(with.pairs, pairs, count, 2, texts->runs, &with);
    }
    hgwi_mem_end(mem, words, with.bytes);
    hgwi_mem_end(mem, with.pairs, with.bytes);
    hgwi_mem_end(mem, with.order, with.bytes);
    hgwi_mem_end(mem, with.other, with.bytes);
    hgwi_mem_end(mem, with.start, with.start_bytes);
    return good ? HGW_OK : HGW_E_NOMEM;
}

int32_t hgwi_texts_words(const hgwi_texts *texts, hgwi_span span) {
    int32_t words = 0;
    for (int32_t i = span.first; i < span.end; i++)
        words += texts->at[i] != 0;
    return words;
}

void hgwi_texts_mark(const hgwi_texts *texts, hgwi_span span, int32_t *marks, int32_t mark) {
    for (int32_t i = span.first; i < span.end; i++)
        if (texts->runs[i] != 0 && marks[texts->runs[i]] != HGWI_FOR_ALL)
            marks[texts->runs[i]] = mark;
}

int32_t hgwi_texts_shared(const hgwi_texts *texts, hgwi_span span, const int32_t *marks, int32_t mark) {
    int32_t words = 0, covered = span.first;
    for (int32_t i = span.first; i < span.end; i++) {
        int32_t found = texts->runs[i] != 0 ? marks[texts->runs[i]] : 0;
        if (found == 0 || (found != mark && found != HGWI_FOR_ALL))
            continue;
        words += i + HGWI_RUN - (covered > i ? covered : i);
        covered = i + HGWI_RUN;
    }
    return words;
}
