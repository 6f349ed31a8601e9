/* test_names.c: given names in free text: whole words, whatever marks they bear, with their capital.  All invented. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "doc/doc.h"
#include "support/failing_mem.h"

static const char *const given[] = {"Roos",   "Zoë", "Jan Willem", "Jan",     "Anne-Fleur", "Çağla", "daan",
                                    "Jürgen", "Åse", "X",          "Ĳsbrand", "Łucja",      "Hiền",  "ليلى"};

/* The names found, by number, in the order of the text. */
static const struct {
    const char *text, *found;
} rows[] = {
    {"", ""},
    {"Roos", "1"},
    {"een roos voor Roos.", "1"},
    {"ROOS!", "1"},
    {"Roosje, Roosmarijn, groteRoos", ""},
    {"(Roos), 'Roos' en Roos's jas, Roos’ tas", "1 1 1 1"},
    {"Zoe Zoe\xCC\x88 Zoë ZOË", "2 2 2 2"},
    {"zoe zoë", ""},
    {"Zoén", ""},
    {"Jan Willem en Jan en Willem", "3 4"},
    {"Jan-Willem, Jan  Willem, Jan, Willem", "3 3 4"},
    {"Anne Fleur Anne-Fleur Anne", "5 5"},
    {"Cagla, C\xCC\xA7"
     "ag\xCC\x86la",
     "6 6"},
    {"daan Daan DAAN", "7 7 7"},
    {"Jurgen", "8"},
    {"Ase Asef", "9"},
    {"X en x", ""},
    {"IJsbrand Ijsbrand ijsbrand Ĳsbrand", "11 11 11"},
    {"Lucja", "12"},
    {"Hien", "13"},
    {"هذه ليلى هنا", "14"},
    {"Jan\xF0\x9F\x99\x82Roos", "4 1"},
    {"Jan2 2Jan", ""},
};

static int32_t start(hgwi_names *names, hgwi_pool *pool) {
    int32_t status = HGW_OK;
    hgwi_names_start(names, pool);
    for (size_t i = 0; i < sizeof given / sizeof *given && status == HGW_OK; i++)
        status = hgwi_names_add(names, given[i], (int32_t)i + 1);
    return status;
}

static void test_rows(void **state) {
    hgwi_pool pool;
    hgwi_names names;
    (void)state;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    assert_int_equal(start(&names, &pool), HGW_OK);
    assert_int_equal(hgwi_names_add(&names, "ROOS", 99), HGW_OK); /* the first of two counts */
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char found[64] = "";
        size_t at = 0, first = 0, last = 0;
        for (int32_t number; (number = hgwi_names_next(&names, rows[i].text, &at, &first)) != 0; last = at) {
            assert_true(first >= last && first < at && at <= strlen(rows[i].text));
            snprintf(found + strlen(found), sizeof found - strlen(found), "%s%d", *found ? " " : "", (int)number);
        }
        if (strcmp(found, rows[i].found) != 0)
            fail_msg("%s: found %s, not %s", rows[i].text, found, rows[i].found);
    }
    hgwi_pool_end(&pool);
}

/* Names and words beyond the room for a key are not found, and do no harm. */
static void test_long(void **state) {
    char text[1000];
    hgwi_pool pool;
    hgwi_names names;
    size_t at = 0, first = 0;
    (void)state;
    memset(text, 'A', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    hgwi_pool_start(&pool, hgwi_mem_libc());
    hgwi_names_start(&names, &pool);
    assert_int_equal(hgwi_names_add(&names, text, 1), HGW_OK);
    assert_int_equal(hgwi_names_add(&names, text + sizeof text - 1 - 127, 2), HGW_OK);
    assert_int_equal(hgwi_names_add(&names, text + sizeof text - 1 - 128, 3), HGW_OK);
    assert_int_equal(hgwi_names_add(&names, "A B C D E", 4), HGW_OK);
    assert_int_equal(hgwi_names_add(&names, "", 5), HGW_OK);
    assert_int_equal(hgwi_names_next(&names, text, &at, &first), 0);
    at = 0;
    assert_int_equal(hgwi_names_next(&names, text + sizeof text - 1 - 127, &at, &first), 2);
    at = 0;
    assert_int_equal(hgwi_names_next(&names, text + sizeof text - 1 - 128, &at, &first), 0);
    at = 0;
    assert_int_equal(hgwi_names_next(&names, "A B C D E", &at, &first), 0);
    hgwi_pool_end(&pool);
}

static void test_memory(void **state) {
    (void)state;
    for (size_t n = 1;; n++) {
        failing_mem memory;
        hgwi_mem mem = {failing_mem_resize, &memory};
        hgwi_pool pool;
        hgwi_names names;
        failing_mem_start(&memory);
        memory.fail_at = n;
        hgwi_pool_start(&pool, mem);
        int32_t status = start(&names, &pool);
        hgwi_pool_end(&pool);
        assert_int_equal(failing_mem_wrong(&memory), 0);
        assert_int_equal(status, memory.failures ? HGW_E_NOMEM : HGW_OK);
        if (!memory.failures)
            break;
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_long),
                                       cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
