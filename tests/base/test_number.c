/* test_number.c: numbers from text, against the C library on a million patterns, and the cases that are known hard. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/status.h>

#include "base/base.h"
#include "support/lean.h"

enum { PATTERNS = 1000000, PATTERNS_WATCHED = 20000, LONG_DIGITS = 10000 };

static uint64_t next_random(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static uint64_t bits_of(double number) {
    uint64_t bits;

    memcpy(&bits, &number, sizeof bits);
    return bits;
}

static double from_bits(uint64_t bits) {
    double number;

    memcpy(&number, &bits, sizeof number);
    return number;
}

/* strtod is the oracle; it gives infinity or zero where we refuse. */
static void check_text(const char *text) {
    double want = strtod(text, NULL), got = 42;
    int zero = strpbrk(text, "123456789") == NULL || strcspn(text, "eE") < strcspn(text, "123456789");
    int32_t status = hgwi_real_parse(text, strlen(text), &got);
    uint64_t size = bits_of(want) << 1;

    if (size == UINT64_C(0xFFE) << 52 || (size == 0 && !zero)) {
        if (status != HGW_E_RANGE || got != 42)
            fail_msg("%.60s: status %ld, not out of range", text, (long)status);
    } else if (status != HGW_OK || bits_of(got) != bits_of(want)) {
        fail_msg("%.60s: %.17g, not %.17g, status %ld", text, got, want, (long)status);
    }
}

static void a_million_patterns(void **state) {
    uint64_t seed = 20251121;
    char text[40];
    double got;
    int i, count = lean(PATTERNS, PATTERNS_WATCHED);

    (void)state;
    for (i = 0; i < count; i++) {
        uint64_t bits = next_random(&seed);

        if ((bits >> 52 & 0x7FF) == 0x7FF)
            continue;
        (void)snprintf(text, sizeof text, "%.17g", from_bits(bits));
        got = 0;
        if (hgwi_real_parse(text, strlen(text), &got) != HGW_OK || bits_of(got) != bits)
            fail_msg("%s is read as %.17g", text, got);
    }
}

/* Few and many digits, with exponents over the whole range and beyond it. */
static void random_texts(void **state) {
    uint64_t seed = 20260112;
    char text[80];
    int i, count = lean(200000, 10000);

    (void)state;
    for (i = 0; i < count; i++) {
        int digits = 1 + (int)(next_random(&seed) % (i % 4 == 0 ? 40 : 19)), at = 0, j;
        int exponent = i % 2 == 0 ? (int)(next_random(&seed) % 700) - 360 : (int)(next_random(&seed) % 50) - 25;

        if (next_random(&seed) % 2 == 0)
            text[at++] = '-';
        text[at++] = (char)('1' + next_random(&seed) % 9);
        if (digits > 1)
            text[at++] = '.';
        for (j = 1; j < digits; j++)
            text[at++] = (char)('0' + next_random(&seed) % 10);
        (void)snprintf(text + at, sizeof text - (size_t)at, "e%d", exponent);
        check_text(text);
    }
}

static const char *const hard_texts[] = {
    "0",
    "-0",
    "0.0",
    "-0.0e5",
    "0e999999999999999999999",
    "0.000e-99999999999999999999",
    "1",
    "-1.5",
    "0.1",
    "1e22",
    "1e23",
    "1e-23",
    "5e-324",
    "2.4703282292062327e-324",
    "2.4703282292062328e-324",
    "2.5e-324",
    "4.9e-324",
    "7.4e-324",
    "7.5e-324",
    "2.2250738585072011e-308",
    "2.2250738585072012e-308",
    "2.2250738585072014e-308",
    "1.7976931348623157e308",
    "1.7976931348623158e308",
    "1.7976931348623159e308",
    "1e308",
    "1e309",
    "-1e309",
    "1e400",
    "-1e400",
    "1E-400",
    "1e-323",
    "1e-324",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "9007199254740993.0000000000000000000000000000001",
    "9007199254740992.9999999999999999999999999999999",
    "9007199254740995",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "18014398509481985",
    "36028797018963970",
    "5.684341886080801e-14",
    "5.684341886080802e-14",
    "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
    "1234"
    "567890123",
    "0."
    "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    "1",
    "8.533e+68",
    "4.1006e-184",
    "9.998e+307",
    "9.9538452227e-280",
    "6.47660115e-260",
    "7.4e+47",
    "5.92e+48",
    "7.35e+66",
    "8.32116e+55",
    "2.22507385850720088902458687609e-308",
    "6929495644600919.5",
    "3.518437208883201171875e13",
    "62.5364939768271845828",
    "8.10109172351e-10",
    "1.50000000000000011102230246251565",
    "1.00000000000000011102230246251565",
    "1.00000000000000011102230246251566",
    "1.00000000000000011102230246251564",
    "1.000000000000000111022302462515654042",
    "1.00000000000000011102230246251565404236316680908203125",
    "1.00000000000000011102230246251565404236316680908203124",
    "1.00000000000000011102230246251565404236316680908203126",
    "1.1e-100000000000000000000",
    "1.1e100000000000000000000",
};

static void hard_cases(void **state) {
    size_t i;

    (void)state;
    for (i = 0; i < sizeof hard_texts / sizeof hard_texts[0]; i++)
        check_text(hard_texts[i]);
}

/* The exact point half-way between two doubles, and one digit beside it, to all its digits. */
static void half_way_points(void **state) {
    static const uint64_t some[] = {0,
                                    1,
                                    2,
                                    3,
                                    (UINT64_C(1) << 52) - 1,
                                    UINT64_C(1) << 52,
                                    (UINT64_C(1) << 52) + 1,
                                    UINT64_C(0x3FF0000000000000),
                                    UINT64_C(0x3FEFFFFFFFFFFFFF),
                                    UINT64_C(0x0170000000000001),
                                    UINT64_C(0x7FEFFFFFFFFFFFFE)};
    static char text[1300];
    size_t i, length;

    (void)state;
    for (i = 0; i < sizeof some / sizeof some[0]; i++) {
        /* a pattern p + 1/2 is the same as (2p + 1) of a double with one bit more: long double shows it in full */
        long double half = ((long double)from_bits(some[i]) + (long double)from_bits(some[i] + 1)) / 2;

        (void)snprintf(text, sizeof text, "%.1100Lf", half);
        check_text(text);
        length = strlen(text);
        text[length - 1] = '1';
        check_text(text);
        (void)snprintf(text, sizeof text, "%.780Le", half);
        check_text(text);
    }
}

static void ten_thousand_digits(void **state) {
    static char text[LONG_DIGITS + 40];
    double number = 0;
    int64_t whole = 0;

    (void)state;
    memset(text, '7', LONG_DIGITS);
    memcpy(text + LONG_DIGITS, "e-9999", 7);
    check_text(text);
    memcpy(text + LONG_DIGITS, "e-9700", 7);
    check_text(text);
    text[1] = '.';
    text[LONG_DIGITS] = '\0';
    check_text(text);
    assert_int_equal(hgwi_int_parse(text, LONG_DIGITS, &whole), HGW_E_SCHEMA);
    memset(text, '7', LONG_DIGITS);
    assert_int_equal(hgwi_real_parse(text, LONG_DIGITS, &number), HGW_E_RANGE);
    assert_int_equal(hgwi_int_parse(text, LONG_DIGITS, &whole), HGW_E_RANGE);
    memset(text, '0', LONG_DIGITS);
    text[1] = '.';
    memcpy(text + LONG_DIGITS - 1, "5e9998", 7);
    check_text(text);
    assert_int_equal(hgwi_int_parse(text, strlen(text), &whole), HGW_OK);
    assert_int_equal(whole, 5);
    /* half-way, and a digit far behind it that breaks the tie */
    memset(text, '0', LONG_DIGITS);
    memcpy(text, "9007199254740993.0", 18);
    text[LONG_DIGITS] = '\0';
    check_text(text);
    text[LONG_DIGITS - 1] = '1';
    check_text(text);
}

static void only_the_form_of_json_is_read(void **state) {
    static const char *const good[] = {"0",    "-0",  "10",         "1.0", "1e2", "1E+2",
                                       "1e-2", "0.5", "-12.50e+07", "0e0", "1e00"};
    static const char *const bad[] = {"",    "-",        "+1",  "01",   "-01",   "1.",   ".5",  "1.e2",
                                      "1e",  "1e+",      "1e-", "0x1",  "1 ",    " 1",   "1,5", "1.5.2",
                                      "NaN", "inf",      "--1", "1e2.", "1e2e3", "1-",   "1_0", "00",
                                      "-.5", "Infinity", "e5",  "1f",   "-e1",   "1.-1", "0.e1"};
    double number = 3, read = 0;
    int64_t whole = 3;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof good / sizeof good[0]; i++)
        assert_int_equal(hgwi_real_parse(good[i], strlen(good[i]), &read), HGW_OK);
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_equal(hgwi_real_parse(bad[i], strlen(bad[i]), &number), HGW_E_PARSE);
        assert_int_equal(hgwi_int_parse(bad[i], strlen(bad[i]), &whole), HGW_E_PARSE);
    }
    assert_int_equal(hgwi_real_parse("1\0", 2, &number), HGW_E_PARSE);
    assert_int_equal(hgwi_real_parse("12", 1, &read), HGW_OK);
    assert_true(read == 1);
    assert_true(number == 3 && whole == 3);
}

static void whole_numbers(void **state) {
    static const struct {
        const char *text;
        int32_t status;
        int64_t value;
    } cases[] = {
        {"0", HGW_OK, 0},
        {"-0", HGW_OK, 0},
        {"-0.000e5", HGW_OK, 0},
        {"1.0", HGW_OK, 1},
        {"1e2", HGW_OK, 100},
        {"1.25e2", HGW_OK, 125},
        {"1250e-1", HGW_OK, 125},
        {"-120.00e-1", HGW_OK, -12},
        {"0.0000000012e11", HGW_OK, 120},
        {"1.5", HGW_E_SCHEMA, 0},
        {"1e-1", HGW_E_SCHEMA, 0},
        {"0.1", HGW_E_SCHEMA, 0},
        {"-1.25e1", HGW_E_SCHEMA, 0},
        {"1e-999999999999", HGW_E_SCHEMA, 0},
        {"9223372036854775807", HGW_OK, INT64_MAX},
        {"9223372036854775807.000", HGW_OK, INT64_MAX},
        {"922337203685477580.7e1", HGW_OK, INT64_MAX},
        {"9223372036854775808", HGW_E_RANGE, 0},
        {"-9223372036854775808", HGW_OK, INT64_MIN},
        {"-9223372036854775809", HGW_E_RANGE, 0},
        {"9999999999999999999", HGW_E_RANGE, 0},
        {"1e18", HGW_OK, INT64_C(1000000000000000000)},
        {"9e18", HGW_OK, INT64_C(9000000000000000000)},
        {"1e19", HGW_E_RANGE, 0},
        {"18446744073709551616", HGW_E_RANGE, 0},
        {"100000000000000000000", HGW_E_RANGE, 0},
        {"1e999999999999", HGW_E_RANGE, 0},
        {"1e99999999999999999999999999999999999999", HGW_E_RANGE, 0},
        {"-1e99999999999999999999999999999999999999", HGW_E_RANGE, 0},
        {"0e99999999999999999999999999999999999999", HGW_OK, 0},
    };
    char shown[HGWI_NUMBER_ROOM], want[HGWI_NUMBER_ROOM];
    uint64_t seed = 3;
    int64_t value;
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        value = 0;
        assert_int_equal(hgwi_int_parse(cases[i].text, strlen(cases[i].text), &value), cases[i].status);
        assert_true(value == cases[i].value);
    }
    for (i = 0; i < 20000; i++) {
        int64_t number = i < 2 ? (i == 0 ? INT64_MIN : INT64_MAX)
                               : (int64_t)(next_random(&seed) >> (i % 63)) * (i % 2 == 0 ? 1 : -1);

        (void)snprintf(want, sizeof want, "%lld", (long long)number);
        assert_int_equal(hgwi_int_show(number, shown), strlen(want));
        assert_string_equal(shown, want);
        assert_int_equal(hgwi_int_parse(shown, strlen(shown), &value), HGW_OK);
        assert_true(value == number);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_million_patterns),  cmocka_unit_test(random_texts),
        cmocka_unit_test(hard_cases),          cmocka_unit_test(half_way_points),
        cmocka_unit_test(ten_thousand_digits), cmocka_unit_test(only_the_form_of_json_is_read),
        cmocka_unit_test(whole_numbers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
