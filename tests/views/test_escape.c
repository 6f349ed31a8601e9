/* test_escape.c: hostile names and texts come out harmless, in text and in HTML. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sample.h"

#define FFFD "\xEF\xBF\xBD"

typedef struct hostile {
    const char *name, *html, *text;
} hostile;

static const hostile table[] = {{"<script>x</script>", "&lt;script&gt;x&lt;/script&gt;", "<script>x</script>"},
                                {"\" onload=\"x", "&quot; onload=&quot;x", "\" onload=\"x"},
                                {"' onload='x", "&#39; onload=&#39;x", "' onload='x"},
                                {"</style><b>", "&lt;/style&gt;&lt;b&gt;", "</style><b>"},
                                {"a&amp;b", "a&amp;amp;b", "a&amp;b"},
                                {"\x1B[31mrood\x1B[0m", FFFD "[31mrood" FFFD "[0m", FFFD "[31mrood" FFFD "[0m"},
                                {"a\x07\x08\x7F", "a" FFFD FFFD FFFD, "a" FFFD FFFD FFFD},
                                {"a\xC2\x9B"
                                 "31m",
                                 "a" FFFD "31m", "a" FFFD "31m"},
                                {"\xE2\x80\xAE"
                                 "abc\xE2\x80\xAC",
                                 FFFD "abc" FFFD, FFFD "abc" FFFD},
                                {"\xE2\x81\xA7"
                                 "abc\xE2\x81\xA9",
                                 FFFD "abc" FFFD, FFFD "abc" FFFD},
                                {"a\xE2\x80\xA8"
                                 "b",
                                 "a" FFFD "b", "a" FFFD "b"},
                                {"a\xEF\xBF\xBF", "a" FFFD, "a" FFFD},
                                {"a\rb", "a" FFFD "b", "a" FFFD "b"},
                                {"a\r\nb", "a<br>b", "a\n"},
                                {"a\tb", "a b", "a b"},
                                {"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
                                 "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
                                 "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7"}};

/* A dossier with one need of this text. */
static char *drawn(const char *text, int32_t format) {
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_DOSSIER);
    hgw_rec need = hgw_dossier_add_needs(doc, HGW_ROOT);
    assert_int_equal(hgw_need_set_text(doc, need, "zie antwoord"), HGW_OK);
    assert_int_equal(hgw_need_set_answer(doc, need, text), HGW_OK);
    char *out = sample_render(ctx, doc, NULL, 0, format, 0, NULL);
    assert_non_null(out);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
    return out;
}

static int clean(const char *text) {
    for (; *text; text++) {
        unsigned char byte = (unsigned char)*text;
        if ((byte < 0x20 && byte != '\n') || byte == 0x7F)
            return 0;
        if (byte == 0xC2 && (unsigned char)text[1] < 0xA0)
            return 0;
    }
    return 1;
}

static void each_of_the_table(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char *html = drawn(table[i].name, HGW_FORMAT_HTML);
        char *text = drawn(table[i].name, HGW_FORMAT_TEXT);
        char wanted[256];
        snprintf(wanted, sizeof wanted, "<bdi>%s</bdi>", table[i].html);
        if (!strstr(html, wanted))
            fail_msg("row %d in HTML", (int)i);
        if (!strstr(text, table[i].text))
            fail_msg("row %d in text", (int)i);
        assert_true(clean(html) && clean(text));
        hgw_free(html);
        hgw_free(text);
    }
}

/* Names stand in messages too, and in the title of the window. */
static void names_in_findings(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        hgw_ctx *ctx = hgw_ctx_new();
        sample s;
        assert_true(sample_make(&s, ctx, table[i].name));
        assert_int_equal(hgw_dossier_set_title(s.dossier, HGW_ROOT, table[i].name), HGW_OK);
        char *html = sample_findings(&s, HGW_FORMAT_HTML, 1, NULL);
        char *text = sample_findings(&s, HGW_FORMAT_TEXT, 1, NULL);
        assert_true(html && text && clean(html) && clean(text));
        assert_null(strstr(html, "<script"));
        assert_int_equal(sample_times(html, "<style>"), 1);
        assert_int_equal(sample_times(html, "</style>"), 1);
        hgw_free(html);
        hgw_free(text);
        sample_end(&s);
        hgw_ctx_free(ctx);
    }
}

/* A message of another hand cannot open a line that looks like a heading of ours. */
static void lines_of_a_text_stay_inside(void **state) {
    (void)state;
    char *text = drawn("een\n\n\n\nTegenspraak\n-----", HGW_FORMAT_TEXT);
    assert_non_null(strstr(text, ": een\n\n    Tegenspraak\n    -----\n"));
    hgw_free(text);
    char *html = drawn("\n\neen\n\n\n\n\ntwee\n", HGW_FORMAT_HTML);
    assert_non_null(strstr(html, "een<br><br>twee</bdi>"));
    hgw_free(html);
}

static void filled(char *room, size_t size, const char *piece) {
    size_t step = strlen(piece), at = 0;
    for (; at + step < size; at += step)
        memcpy(room + at, piece, step);
    room[at] = '\0';
}

/* No line is wider than 80, and every byte of a long word stands there once. */
static void long_words_are_cut_and_kept(void **state) {
    (void)state;
    static char word[10001];
    filled(word, sizeof word, "x");
    char *text = drawn(word, HGW_FORMAT_TEXT);
    size_t column = 0, count = 0;
    for (const char *at = text; *at; at++) {
        column = *at == '\n' ? 0 : column + 1;
        count += *at == 'x';
        assert_true(column <= 80 || (unsigned char)*at >= 0x80);
    }
    assert_int_equal(count, 10000);
    hgw_free(text);
}

/* What people see as one sign is never cut: marks stay with their letter, families and flags together. */
static void signs_are_never_cut(void **state) {
    (void)state;
    static char room[20001];
    static const char *const signs[] = {"e\xCC\x81", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7",
                                        "\xF0\x9F\x87\xB3\xF0\x9F\x87\xB1"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        filled(room, sizeof room, signs[i]);
        char *text = drawn(room, HGW_FORMAT_TEXT);
        size_t wanted = strlen(room) / strlen(signs[i]), step = strlen(signs[i]), count = 0;
        for (const char *at = strstr(text, signs[i]); at && *at; at += step) {
            while (*at == '\n' || *at == ' ')
                at++;
            if (strncmp(at, signs[i], step) != 0)
                break;
            count++;
        }
        assert_int_equal(count, wanted);
        hgw_free(text);
    }
    filled(room, 2002, "\xCC\x88"); /* a thousand marks on one letter */
    room[0] = 'o';
    memmove(room + 1, room + 2, strlen(room + 2) + 1);
    char *text = drawn(room, HGW_FORMAT_TEXT);
    assert_non_null(strstr(text, room));
    hgw_free(text);
}

int main(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(each_of_the_table), cmocka_unit_test(names_in_findings),
                                              cmocka_unit_test(lines_of_a_text_stay_inside),
                                              cmocka_unit_test(long_words_are_cut_and_kept),
                                              cmocka_unit_test(signs_are_never_cut)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
