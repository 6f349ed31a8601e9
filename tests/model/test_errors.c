/* test_errors.c: every error has a stable key of its own and says the same in both languages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include <hgw/status.h>

#include "model/errors.h"

static void rows_are_whole(void **state) {
    (void)state;
    static const char *const marks[] = {"{name}", "{number}"};
    for (int i = 1; i < HGWI_ERR_COUNT; i++) {
        const hgwi_error_row *row = hgwi_error_row_of((hgwi_err)i);
        assert_true(row->status < HGW_OK);
        assert_true(strcmp(hgw_status_name(row->status), "HGW_E_UNKNOWN") != 0);
        assert_true(strlen(row->key) > 0 &&
                    strspn(row->key, "abcdefghijklmnopqrstuvwxyz0123456789.") == strlen(row->key));
        assert_true(strlen(row->text[0]) > 0 && strlen(row->text[1]) > 0);
        for (size_t k = 0; k < sizeof marks / sizeof marks[0]; k++)
            assert_int_equal(strstr(row->text[0], marks[k]) != NULL, strstr(row->text[1], marks[k]) != NULL);
        for (int k = 1; k < i; k++)
            assert_string_not_equal(row->key, hgwi_error_row_of((hgwi_err)k)->key);
    }
}

static void no_error_is_a_row_too(void **state) {
    (void)state;
    assert_string_equal(hgwi_error_row_of(HGWI_ERR_NONE)->key, "");
    assert_int_equal(hgwi_error_row_of(HGWI_ERR_NONE)->status, HGW_OK);
    assert_string_equal(hgwi_error_row_of(HGWI_ERR_COUNT)->key, "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_whole),
        cmocka_unit_test(no_error_is_a_row_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
