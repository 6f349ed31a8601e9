/* test_names.c: no type, field or enumeration bears a name that some language keeps for itself, for wrappers turn names
 * into classes, methods and columns. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include <hgw/hgw.h>

typedef struct word {
    const char *text;
    const char *languages;
} word;

static const word words[] = {
#define WORD(text, languages) {text, languages},
#include "reserved_words.def"
#undef WORD
};

enum { WORDS = (int)(sizeof words / sizeof words[0]) };

/* 1 and a line on standard error when a language keeps the name. */
static int kept(const char *what, const char *name) {
    for (int i = 0; i < WORDS; i++) {
        if (strcmp(words[i].text, name) != 0)
            continue;
        fprintf(stderr, "%s %s is kept by: %s\n", what, name, words[i].languages);
        return 1;
    }
    return 0;
}

static void no_name_is_kept(void **state) {
    (void)state;
    int bad = 0;
    for (int32_t i = 0; i < hgw_type_count(); i++) {
        hgw_type type = hgw_type_at(i);
        bad += kept("type", hgw_type_name(type));
        for (int32_t k = 0; k < hgw_field_count(type); k++)
            bad += kept(hgw_type_name(type), hgw_field_name(hgw_field_at(type, k)));
    }
    for (int32_t e = 1; e <= hgw_enumeration_count(); e++)
        bad += hgw_enumeration_name(e) != NULL && kept("enumeration", hgw_enumeration_name(e));
    assert_int_equal(bad, 0);
}

/* The table itself: in order, each word once, with languages; and the words that people trip over are in it. */
static void the_table_is_whole(void **state) {
    (void)state;
    static const char *const must[] = {"class",  "range", "requires", "group",  "order", "index", "method", "hash",
                                       "freeze", "from",  "end",      "select", "type",  "let",   "user",   "to_dict"};
    for (int i = 1; i < WORDS; i++)
        assert_true(strcmp(words[i - 1].text, words[i].text) < 0);
    for (int i = 0; i < WORDS; i++)
        assert_true(strlen(words[i].text) > 0 && strlen(words[i].languages) > 0);
    for (size_t m = 0; m < sizeof must / sizeof must[0]; m++) {
        int found = 0;
        for (int i = 0; i < WORDS && !found; i++)
            found = strcmp(words[i].text, must[m]) == 0;
        assert_true(found);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_name_is_kept),
        cmocka_unit_test(the_table_is_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
