/* test_width.c: widths, seams and cuts of text; and that the fixed sentences of views stay short. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "views/width.h"
#include "views/words.h"

static void widths(void **state) {
    (void)state;
    static const struct {
        uint32_t character;
        int width;
    } rows[] = {{'a', 1},    {0xEB, 1},   {0x301, 0},  {0x36F, 0},   {0x370, 1},    {0x5D0, 1},   {0x64B, 0},
                {0x200D, 0}, {0xFE0F, 0}, {0x4E2D, 2}, {0xAC00, 2},  {0x1F600, 2},  {0x1F3FB, 0}, {0x1F3FA, 2},
                {0x3000, 2}, {0xFF21, 2}, {0x303F, 1}, {0xE0100, 0}, {0x10FFFD, 1}, {0x1F1F3, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (hgwi_width(rows[i].character) != rows[i].width)
            fail_msg("U+%04X", (unsigned)rows[i].character);
    }
}

static void shown(void **state) {
    (void)state;
    static const uint32_t hidden[] = {0, 7, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x202E, 0x2066, 0xFDD0, 0xFFFE, 0x1FFFF};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        assert_int_equal(hgwi_shown(hidden[i]), 0xFFFD);
    assert_int_equal(hgwi_shown('\n'), '\n');
    assert_int_equal(hgwi_shown('\t'), ' ');
    assert_int_equal(hgwi_shown(0x200D), 0x200D);
    assert_int_equal(hgwi_shown(0x1F600), 0x1F600);
}

static void cuts(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t columns, kept;
    } rows[] = {{"kort", 10, 4},
                {"een twee drie", 10, 8},
                {"een twee drie", 8, 8},
                {"eentweedrie", 4, 4},
                {"een\ntwee", 20, 3},
                {"e\xCC\x81"
                 "e\xCC\x81",
                 1, 3},
                {"\xE4\xB8\xAD\xE6\x96\x87", 3, 3},
                {"", 5, 0},
                {"ab", 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t kept = hgwi_cut(rows[i].text, strlen(rows[i].text), rows[i].columns);
        if (kept != rows[i].kept)
            fail_msg("row %u keeps %u", (unsigned)i, (unsigned)kept);
    }
}

/* A fixed sentence has at most 15 words, in both languages. */
static void sentences_are_short(void **state) {
    (void)state;
    for (int word = 0; word < HGWI_WORD_COUNT; word++) {
        for (int column = 0; column < 2; column++) {
            int count = 0;
            for (const char *at = hgwi_word_of((hgwi_word)word, column); *at; at++) {
                if (*at == '.')
                    count = 0;
                count += *at == ' ';
                if (count >= 15)
                    fail_msg("word %d in column %d", word, column);
            }
        }
    }
}

static void words_by_number(void **state) {
    (void)state;
    assert_int_equal(hgwi_word_by(HGWI_WORD_MONTH_1, 12, 12, HGWI_WORD_NO), HGWI_WORD_MONTH_12);
    assert_int_equal(hgwi_word_by(HGWI_WORD_MONTH_1, 13, 12, HGWI_WORD_NO), HGWI_WORD_NO);
    assert_int_equal(hgwi_word_by(HGWI_WORD_PRINCIPLE_1, 7, 7, HGWI_WORD_NO), HGWI_WORD_PRINCIPLE_7);
    assert_int_equal(hgwi_word_by(HGWI_WORD_REASON_1, -1, 7, HGWI_WORD_REASON_NONE), HGWI_WORD_REASON_NONE);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(widths), cmocka_unit_test(shown), cmocka_unit_test(cuts),
                                              cmocka_unit_test(sentences_are_short), cmocka_unit_test(words_by_number)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
