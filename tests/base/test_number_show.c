/* test_number_show.c: the shortest spelling of doubles: it reads back, nothing shorter does, nothing as short is
 * closer. */
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

enum { PATTERNS = 50000 };

static uint64_t next_random(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static double from_bits(uint64_t bits) {
    double number;

    memcpy(&number, &bits, sizeof number);
    return number;
}

/* The digits of a spelling, without sign, point, exponent and zeros at either end. */
static size_t digits_of(const char *text, char *digits) {
    size_t count = 0;

    for (; *text != '\0' && *text != 'e'; text++) {
        if (*text >= '0' && *text <= '9' && (count > 0 || *text != '0'))
            digits[count++] = *text;
    }
    while (count > 0 && digits[count - 1] == '0')
        count--;
    digits[count] = '\0';
    return count;
}

/* Do the digits, shifted by a step in the last place, still spell the number? */
static int spells(const char *printed, int step, double number) {
    char text[64];
    const char *exponent = strchr(printed, 'e');
    size_t count = digits_of(printed, text);
    size_t width = (size_t)(exponent - printed) - (strchr(printed, '.') != NULL);
    long long digits;

    digits = strtoll(text, NULL, 10);
    for (; count < width; count++) /* give back the zeros at the end */
        digits *= 10;
    (void)snprintf(text, sizeof text, "%llde%d", digits + step, atoi(exponent + 1) - (int)width + 1);
    return strtod(text, NULL) == number;
}

static void check(double number) {
    char shown[HGWI_NUMBER_ROOM], digits[HGWI_NUMBER_ROOM], other[HGWI_NUMBER_ROOM], printed[64];
    size_t length = hgwi_real_show(number, shown), count;
    double back = 0;

    if (length != strlen(shown) || length > 25 || strtod(shown, NULL) != number)
        fail_msg("%.17g is shown as %s", number, shown);
    if (hgwi_real_parse(shown, length, &back) != HGW_OK || back != number)
        fail_msg("%s is read as %.17g", shown, back);
    if (number < 0)
        number = -number;
    count = digits_of(shown, digits);
    (void)snprintf(printed, sizeof printed, "%.*e", (int)count - 1, number);
    (void)digits_of(printed, other);
    if (strtod(printed, NULL) == number && strcmp(digits, other) != 0)
        fail_msg("%s is shown, %s is closer", shown, printed);
    if (count > 1) {
        (void)snprintf(printed, sizeof printed, "%.*e", (int)count - 2, number);
        if (spells(printed, 0, number) || spells(printed, 1, number) || spells(printed, -1, number))
            fail_msg("%s is shown, %s is shorter", shown, printed);
    }
}

static void random_patterns(void **state) {
    uint64_t seed = 20260901;
    int i, count = lean(PATTERNS, PATTERNS / 10);

    (void)state;
    for (i = 0; i < count; i++) {
        uint64_t bits = next_random(&seed);

        if ((bits >> 52 & 0x7FF) == 0x7FF || bits << 1 == 0)
            continue;
        check(from_bits(bits));
    }
}

/* Below a power of two the doubles lie twice as close as above it. */
static void powers_of_two_and_their_neighbours(void **state) {
    uint64_t exponent;
    int i;

    (void)state;
    for (exponent = 1; exponent < 0x7FF; exponent++) {
        check(from_bits(exponent << 52));
        check(from_bits((exponent << 52) + 1));
        check(from_bits((exponent << 52) - 1));
    }
    for (i = 1; i < 52; i++)
        check(from_bits(UINT64_C(1) << i));
    for (i = 1; i < 3000; i++)
        check(from_bits((uint64_t)i));
}

static void short_decimals_stay_as_they_are(void **state) {
    char text[40], shown[HGWI_NUMBER_ROOM];
    double number;
    int i;

    (void)state;
    for (i = 1; i < 30000; i += lean(1, 7)) {
        (void)snprintf(text, sizeof text, "%d.%03d", i / 1000, i % 1000);
        assert_int_equal(hgwi_real_parse(text, strlen(text), &number), HGW_OK);
        text[strlen(text) - (i % 1000 == 0 ? 4 : i % 100 == 0 ? 2 : i % 10 == 0 ? 1 : 0)] = '\0';
        (void)hgwi_real_show(number, shown);
        if (strcmp(text, shown) != 0)
            fail_msg("%s is shown as %s", text, shown);
    }
}

/* The bit patterns of RFC 8785, appendix B, and others that are easily spelled wrong. */
static void known_spellings(void **state) {
    static const struct {
        uint64_t bits;
        const char *text;
    } cases[] = {
        {UINT64_C(0x0000000000000000), "0"},
        {UINT64_C(0x8000000000000000), "0"},
        {UINT64_C(0x0000000000000001), "5e-324"},
        {UINT64_C(0x8000000000000001), "-5e-324"},
        {UINT64_C(0x7FEFFFFFFFFFFFFF), "1.7976931348623157e+308"},
        {UINT64_C(0xFFEFFFFFFFFFFFFF), "-1.7976931348623157e+308"},
        {UINT64_C(0x4340000000000000), "9007199254740992"},
        {UINT64_C(0xC340000000000000), "-9007199254740992"},
        {UINT64_C(0x4430000000000000), "295147905179352830000"},
        {UINT64_C(0x44B52D02C7E14AF5), "9.999999999999997e+22"},
        {UINT64_C(0x44B52D02C7E14AF6), "1e+23"},
        {UINT64_C(0x44B52D02C7E14AF7), "1.0000000000000001e+23"},
        {UINT64_C(0x444B1AE4D6E2EF4E), "999999999999999700000"},
        {UINT64_C(0x444B1AE4D6E2EF4F), "999999999999999900000"},
        {UINT64_C(0x444B1AE4D6E2EF50), "1e+21"},
        {UINT64_C(0x3EB0C6F7A0B5ED8C), "9.999999999999997e-7"},
        {UINT64_C(0x3EB0C6F7A0B5ED8D), "0.000001"},
        {UINT64_C(0x41B3DE4355555553), "333333333.3333332"},
        {UINT64_C(0x41B3DE4355555554), "333333333.33333325"},
        {UINT64_C(0x41B3DE4355555555), "333333333.3333333"},
        {UINT64_C(0x41B3DE4355555556), "333333333.3333334"},
        {UINT64_C(0x41B3DE4355555557), "333333333.33333343"},
        {UINT64_C(0xBECBF647612F3696), "-0.0000033333333333333333"},
        {UINT64_C(0x43143FF3C1CB0959), "1424953923781206.2"},
        {UINT64_C(0x3FB999999999999A), "0.1"},
        {UINT64_C(0x3FF0000000000000), "1"},
        {UINT64_C(0xC059000000000000), "-100"},
        {UINT64_C(0x3D30000000000000), "5.684341886080802e-14"}, /* 2^-44 */
        {UINT64_C(0x0010000000000000), "2.2250738585072014e-308"},
        {UINT64_C(0x000FFFFFFFFFFFFF), "2.225073858507201e-308"},
        {UINT64_C(0x3FD5555555555555), "0.3333333333333333"},
        {UINT64_C(0x7FF0000000000000), ""},
        {UINT64_C(0x7FF8000000000000), ""},
    };
    char shown[HGWI_NUMBER_ROOM];
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(hgwi_real_show(from_bits(cases[i].bits), shown), strlen(cases[i].text));
        assert_string_equal(shown, cases[i].text);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_patterns),
        cmocka_unit_test(powers_of_two_and_their_neighbours),
        cmocka_unit_test(short_decimals_stay_as_they_are),
        cmocka_unit_test(known_spellings),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
