/* Room text: which words a text has, in whatever way they are written, and when memory fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "rules/text/text.h"
#include "support/failing_mem.h"
#include "support/lean.h"

typedef struct pair {
    const char *left, *right;
} pair;

/* The same words. */
static const pair alike[] = {
    {"Zoë", "Zoe\xCC\x88"}, /* NFC, NFD */
    {"ÉÉN keer", "e\xCC\x81"
                 "e\xCC\x81n KEER"},
    {"de ﬁets", "de fiets"}, /* a ligature */
    {"Straße", "STRASSE"},
    {"ĳs en Ĳssel", "ijs en IJssel"}, /* the Dutch ij as one character */
    {"lezen, schrijven.", "lezen schrijven"},
    {"(lezen)…\"schrijven\"!", "lezenschrijven"}, /* what is glued stays glued */
    {"foto's", "fotos"},
    {"foto’s", "foto's"},
    {"voor-koor-zelf", "voorkoorzelf"},
    {"tien\xC2\xA0minuten", "tien minuten"}, /* a blank that does not break */
    {"tien\t\r\nminuten ", " tien  minuten"},
    {"samen\xC2\xAD"
     "werken",
     "samenwerken"}, /* a soft hyphen */
    {"samen\xE2\x80\x8B"
     "werken",
     "samenwerken"},
    {"goed \xF0\x9F\x99\x82 zo", "goed zo"}, /* an emoji */
    {"91 – 54", "91 54"},
    {"１２ Ａ", "12 a"}, /* wide */
    {"x²", "x2"},
    {"ΣΊΣΥΦΟΣ", "σίσυφος"},
    {"שלום, עולם", "שלום עולם"},
    {"مرحبا، عالم", "مرحبا عالم"},
    {"한글", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB\xE1\x84\x80\xE1\x85\xB3\xE1\x86\xAF"},
    {"", " -- … ?! "},
};

static const pair different[] = {
    {"roos", "rozen"}, {"een", "één"}, {"a b", "ab"}, {"a b", "b a"}, {"rood", "rood rood"}, {"1 0", "10"}, {"o", "0"},
};

static hgwi_span add(hgwi_texts *texts, const char *text) {
    hgwi_span span = {-1, -1};
    assert_int_equal(hgwi_texts_add(texts, text, strlen(text), &span), HGW_OK);
    assert_int_equal(texts->at[span.end], 0);
    return span;
}

static int same(const hgwi_texts *texts, hgwi_span left, hgwi_span right) {
    size_t count = (size_t)(left.end - left.first);
    return left.end - left.first == right.end - right.first &&
           (count == 0 || memcmp(texts->at + left.first, texts->at + right.first, count * sizeof *texts->at) == 0);
}

static void test_words(void **state) {
    hgwi_pool pool;
    hgwi_texts texts;
    (void)state;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_texts_start(&texts, &pool);
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++)
        if (!same(&texts, add(&texts, alike[i].left), add(&texts, alike[i].right)))
            fail_msg("%s is not %s", alike[i].left, alike[i].right);
    for (size_t i = 0; i < sizeof different / sizeof *different; i++)
        if (same(&texts, add(&texts, different[i].left), add(&texts, different[i].right)))
            fail_msg("%s is %s", different[i].left, different[i].right);
    hgwi_pool_end(&pool);
}

static void test_count(void **state) {
    hgwi_pool pool;
    hgwi_texts texts;
    (void)state;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_texts_start(&texts, &pool);
    hgwi_span span = add(&texts, "Eerst – heel kort – tekenen, dan 8 + 7.");
    assert_int_equal(hgwi_texts_words(&texts, span), 7);
    span.end = add(&texts, "").end;
    span.end = add(&texts, "twee erbij").end;
    assert_int_equal(hgwi_texts_words(&texts, span), 9);
    hgwi_pool_end(&pool);
}

/* Documents hold none of this; here it must only do no harm. */
static void test_bad_utf8(void **state) {
    hgwi_pool pool;
    hgwi_texts texts;
    hgwi_span span;
    static const char *const bad[] = {"\xFF", "a \xC3 b", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC0\xAF", "goed \x80"};
    (void)state;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_texts_start(&texts, &pool);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_true(hgwi_texts_words(&texts, add(&texts, bad[i])) > 0);
    assert_int_equal(hgwi_texts_add(&texts, "a\0b", 3, &span), HGW_OK);
    assert_int_equal(hgwi_texts_runs(&texts), HGW_OK);
    hgwi_pool_end(&pool);
}

/* A word of 100,000 characters that each become eighteen. */
static void test_long_word(void **state) {
    enum { COUNT = 100000 };
    hgwi_pool pool;
    hgwi_texts texts;
    hgwi_span span;
    char *text = malloc((size_t)COUNT * 3);
    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < COUNT; i++)
        memcpy(text + i * 3, "\xEF\xB7\xBA", 3);
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_texts_start(&texts, &pool);
    assert_int_equal(hgwi_texts_add(&texts, text, (size_t)COUNT * 3, &span), HGW_OK);
    assert_true(hgwi_texts_words(&texts, span) > 1);
    hgwi_pool_end(&pool);
    free(text);
}

/* ---- out of memory ---- */

static int32_t scenario(failing_mem *memory) {
    hgwi_mem mem = {failing_mem_resize, memory};
    hgwi_pool pool;
    hgwi_texts texts;
    hgwi_span span;
    char word[4000];
    int32_t status = HGW_OK;
    memset(word, 'a', sizeof word);
    hgwi_pool_start(&pool, mem);
    hgwi_texts_start(&texts, &pool);
    for (size_t i = 0; i < 600 && status == HGW_OK; i++)
        status = hgwi_texts_add(&texts, word, i * 6, &span);
    for (size_t i = 0; i < 60 && status == HGW_OK; i++)
        status = hgwi_texts_add(&texts, "eerst tekenen en dan samen ﬁets Straße", 42, &span);
    if (status == HGW_OK)
        status = hgwi_texts_runs(&texts);
    hgwi_pool_end(&pool);
    return status;
}

static void test_memory(void **state) {
    (void)state;
    for (int and_on = 0; and_on < 2; and_on++)
        for (size_t n = 1;; n += (size_t)lean(1, 5)) {
            failing_mem memory;
            failing_mem_start(&memory);
            memory.fail_at = n;
            memory.and_on = and_on;
            int32_t status = scenario(&memory);
            assert_int_equal(failing_mem_wrong(&memory), 0);
            assert_int_equal(status, memory.failures ? HGW_E_NOMEM : HGW_OK);
            if (!memory.failures) {
                assert_true(n > 10);
                break;
            }
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),     cmocka_unit_test(test_count),  cmocka_unit_test(test_bad_utf8),
        cmocka_unit_test(test_long_word), cmocka_unit_test(test_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
