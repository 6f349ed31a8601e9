/* Room text: what texts share, against brute force, and on texts of which we know what was copied. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rules/text/text.h"
#include "support/lean.h"

enum { MOST_WORDS = 400, TEXT_ROOM = MOST_WORDS * 12 };

static uint64_t seed = 20251121;

static uint32_t random_to(uint32_t most) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed % most);
}

/* A text of words that are numbers, and how many words it has. */
typedef struct sample {
    uint32_t words[MOST_WORDS];
    size_t count;
} sample;

static hgwi_span add(hgwi_texts *texts, const sample *one) {
    char text[TEXT_ROOM];
    size_t size = 0;
    hgwi_span span;
    for (size_t i = 0; i < one->count; i++)
        size += (size_t)snprintf(text + size, sizeof text - size, "%sw%u%s", i % 7 == 3 ? ", " : " ", one->words[i],
                                 i % 5 == 2 ? "." : "");
    assert_int_equal(hgwi_texts_add(texts, text, size, &span), HGW_OK);
    return span;
}

static sample random_text(size_t count, uint32_t first, uint32_t kinds) {
    sample one;
    one.count = count;
    for (size_t i = 0; i < count; i++)
        one.words[i] = first + random_to(kinds);
    return one;
}

/* ---- brute force: every run of four or more against every place of every source ---- */

static int32_t shared_by_hand(const sample *item, const sample *sources, size_t count) {
    uint8_t in[MOST_WORDS] = {0};
    int32_t shared = 0;
    for (size_t s = 0; s < count; s++)
        for (size_t i = 0; i < item->count; i++)
            for (size_t j = 0; j < sources[s].count; j++) {
                size_t length = 0;
                while (i + length < item->count && j + length < sources[s].count &&
                       item->words[i + length] == sources[s].words[j + length])
                    length++;
                for (size_t k = 0; length >= 4 && k < length; k++)
                    in[i + k] = 1;
            }
    for (size_t i = 0; i < item->count; i++)
        shared += in[i];
    return shared;
}

/* Few kinds of words, so that there is much that is nearly alike. */
static void test_brute_force(void **state) {
    enum { SOURCES = 3, ITEMS = 3 };
    (void)state;
    int rounds = lean(300, 30);
    for (int round = 0; round < rounds; round++) {
        sample sources[SOURCES], items[ITEMS];
        hgwi_span from[SOURCES], spans[ITEMS];
        hgwi_pool pool;
        hgwi_texts texts;
        uint32_t kinds = 1 + random_to(9);
        hgwi_pool_start(&pool, hgwi_mem_libc());
        hgwi_texts_start(&texts, &pool);
        for (int i = 0; i < ITEMS; i++) {
            items[i] = random_text(random_to(60), 0, kinds);
            spans[i] = add(&texts, &items[i]);
        }
        for (int i = 0; i < SOURCES; i++) {
            sources[i] = random_text(random_to(60), 0, kinds);
            from[i] = add(&texts, &sources[i]);
        }
        assert_int_equal(hgwi_texts_runs(&texts), HGW_OK);
        int32_t *marks = hgwi_pool_zeroed(&pool, (size_t)texts.run_count + 1, sizeof *marks);
        assert_non_null(marks);
        for (int i = 0; i < SOURCES; i++)
            hgwi_texts_mark(&texts, from[i], marks, 1);
        for (int i = 0; i < ITEMS; i++) {
            int32_t by_hand = shared_by_hand(&items[i], sources, SOURCES);
            assert_int_equal(hgwi_texts_shared(&texts, spans[i], marks, 1), by_hand);
            assert_int_equal(hgwi_texts_shared(&texts, spans[i], marks, 2), 0);
        }
        hgwi_pool_end(&pool);
    }
}

/* ---- texts of which we know how much was copied ---- */

/* `percent` of the words are copied in runs of 8 or more; the others are words that the source has too, or not. */
static sample copied(const sample *source, uint32_t percent, uint32_t kinds) {
    sample one = random_text(200, random_to(2) ? 0 : kinds, kinds);
    size_t wanted = one.count * percent / 100, at = random_to(8);
    while (wanted > 0 && at < one.count) {
        size_t length = 8 + random_to(9);
        if (length > wanted || wanted - length < 8)
            length = wanted;
        if (at + length > one.count)
            length = one.count - at;
        size_t from = random_to((uint32_t)(source->count - length + 1));
        memcpy(one.words + at, source->words + from, length * sizeof *one.words);
        wanted -= length;
        at += length;
        size_t left = one.count - at, gap = wanted < left ? left - wanted : 0;
        at += gap > 8 ? random_to(8) : 0;
    }
    return one;
}

/* Does the index call it a copy at this threshold? */
static int is_copy(const sample *item, const sample *source, double threshold) {
    hgwi_pool pool;
    hgwi_texts texts;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_texts_start(&texts, &pool);
    hgwi_span one = add(&texts, item), from = add(&texts, source);
    assert_int_equal(hgwi_texts_runs(&texts), HGW_OK);
    int32_t *marks = hgwi_pool_zeroed(&pool, (size_t)texts.run_count + 1, sizeof *marks);
    assert_non_null(marks);
    hgwi_texts_mark(&texts, from, marks, 1);
    int32_t shared = hgwi_texts_shared(&texts, one, marks, 1);
    int found = (double)shared * 100 >= threshold * (double)hgwi_texts_words(&texts, one);
    hgwi_pool_end(&pool);
    return found;
}

/* None below half the threshold, all from five points above it. */
static void test_known_overlap(void **state) {
    static const uint32_t thresholds[] = {60, 80};
    enum { KINDS = 2000 };
    int below = 0, above = 0;
    (void)state;
    int rounds = lean(20, 2);
    for (int round = 0; round < rounds; round++) {
        sample source = random_text(MOST_WORDS, 0, KINDS);
        for (size_t t = 0; t < 2; t++)
            for (uint32_t percent = 0; percent <= 100; percent++) {
                uint32_t threshold = thresholds[t];
                if (percent * 2 >= threshold && percent < threshold + 5)
                    continue;
                sample item = copied(&source, percent, KINDS);
                int found = is_copy(&item, &source, threshold), wanted = percent > threshold;
                if (found != wanted)
                    fail_msg("%u %% copied, threshold %u %%: %s", percent, threshold, found ? "found" : "missed");
                below += !wanted;
                above += wanted;
            }
    }
    assert_true(below > 50 * rounds && above > 25 * rounds);
}

/* ---- marks ---- */

static void test_marks(void **state) {
    hgwi_pool pool;
    hgwi_texts texts;
    sample one = {{1, 2, 3, 4, 5, 6, 7, 8}, 8}, left = {{1, 2, 3, 4}, 4}, right = {{5, 6, 7, 8}, 4};
    (void)state;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_texts_start(&texts, &pool);
    hgwi_span item = add(&texts, &one), a = add(&texts, &left), b = add(&texts, &right);
    assert_int_equal(hgwi_texts_runs(&texts), HGW_OK);
    assert_int_equal(texts.run_count, 5);
    int32_t marks[6] = {0};
    hgwi_texts_mark(&texts, a, marks, HGWI_FOR_ALL);
    hgwi_texts_mark(&texts, b, marks, 3);
    hgwi_texts_mark(&texts, a, marks, 4); /* it keeps what it had */
    assert_int_equal(hgwi_texts_shared(&texts, item, marks, 3), 8);
    assert_int_equal(hgwi_texts_shared(&texts, item, marks, 4), 4);
    hgwi_pool_end(&pool);
}

static void test_empty(void **state) {
    hgwi_pool pool;
    hgwi_texts texts;
    (void)state;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_texts_start(&texts, &pool);
    assert_int_equal(hgwi_texts_runs(&texts), HGW_OK);
    assert_int_equal(texts.run_count, 0);
    hgwi_pool_end(&pool);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_brute_force),
        cmocka_unit_test(test_known_overlap),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
