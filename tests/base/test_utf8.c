/* test_utf8.c: every sequence of one to three bytes and many of four against a decoder written another way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/base.h"

/* An independent reading: take the bits, then ask whether the shortest spelling was used and the value is allowed. */
static size_t plain_length(const unsigned char *bytes, size_t size, uint32_t *value) {
    size_t length, i;

    if (bytes[0] == 0)
        return 0;
    if (bytes[0] < 128) {
        *value = bytes[0];
        return 1;
    }
    length = bytes[0] >= 248 ? 0 : bytes[0] >= 240 ? 4 : bytes[0] >= 224 ? 3 : bytes[0] >= 192 ? 2 : 0;
    if (length == 0 || length > size)
        return 0;
    *value = bytes[0] % (128u >> length);
    for (i = 1; i < length; i++) {
        if (bytes[i] < 128 || bytes[i] > 191)
            return 0;
        *value = *value * 64 + bytes[i] % 64;
    }
    if (*value < (length == 2 ? 128u : length == 3 ? 2048u : 65536u) || *value > 1114111)
        return 0;
    return *value >= 55296 && *value <= 57343 ? 0 : length;
}

static size_t plain_check(const unsigned char *bytes, size_t size) {
    size_t at = 0;

    while (at < size) {
        uint32_t value;
        size_t length = plain_length(bytes + at, size - at, &value);

        if (length == 0)
            break;
        at += length;
    }
    return at;
}

static void check_bytes(const unsigned char *bytes, size_t size) {
    size_t got = hgwi_utf8_check((const char *)bytes, size), want = plain_check(bytes, size);

    if (got != want)
        fail_msg("%02X %02X %02X %02X: %d, not %d", bytes[0], bytes[1], bytes[2], bytes[3], (int)got, (int)want);
}

static void all_short_sequences(void **state) {
    unsigned char bytes[4] = {0};
    uint32_t i;

    (void)state;
    assert_int_equal(hgwi_utf8_check("", 0), 0);
    for (i = 0; i < 0x1000000; i++) {
        bytes[0] = (unsigned char)(i >> 16);
        bytes[1] = (unsigned char)(i >> 8);
        bytes[2] = (unsigned char)i;
        if ((i & 0xFFFF) == 0)
            check_bytes(bytes, 1);
        if ((i & 0xFF) == 0)
            check_bytes(bytes, 2);
        check_bytes(bytes, 3);
    }
}

static void sequences_of_four(void **state) {
    static const unsigned char edges[] = {0x00, 0x01, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF,
                                          0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xFF};
    unsigned char bytes[4];
    uint64_t seed = 88172645463325252u;
    size_t first, i, j, k;

    (void)state;
    for (first = 0; first < 256; first++) {
        for (i = 0; i < sizeof edges * sizeof edges * sizeof edges; i++) {
            j = i / sizeof edges;
            k = j / sizeof edges;
            bytes[0] = (unsigned char)first;
            bytes[1] = edges[i % sizeof edges];
            bytes[2] = edges[j % sizeof edges];
            bytes[3] = edges[k];
            check_bytes(bytes, 4);
        }
    }
    for (i = 0; i < 2000000; i++) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        bytes[0] = (unsigned char)(0xF0 + (seed & 7));
        bytes[1] = (unsigned char)(seed >> 8);
        bytes[2] = (unsigned char)(0x80 + (seed >> 16 & 0x3F));
        bytes[3] = (unsigned char)(0x80 + (seed >> 24 & 0x3F));
        check_bytes(bytes, 4);
    }
}

static void every_character_goes_there_and_back(void **state) {
    uint32_t character, read = 0;
    char bytes[4];

    (void)state;
    for (character = 1; character <= 0x10FFFF; character++) {
        size_t length = hgwi_utf8_write(character, bytes);
        int surrogate = character >= 0xD800 && character <= 0xDFFF;

        if ((hgwi_utf8_check(bytes, length) == length) == surrogate)
            fail_msg("%lX: wrong verdict", (unsigned long)character);
        if (hgwi_utf8_read(bytes, &read) != length || read != character)
            fail_msg("%lX: read as %lX", (unsigned long)character, (unsigned long)read);
    }
    assert_int_equal(hgwi_utf8_read("", &read), 1);
    assert_int_equal(read, 0);
}

static void the_offset_is_that_of_the_bad_byte(void **state) {
    (void)state;
    assert_int_equal(hgwi_utf8_check("kl\xC3\xA9", 4), 4);
    assert_int_equal(hgwi_utf8_check("kl\xC3\xA9", 3), 2);
    assert_int_equal(hgwi_utf8_check("kl\0s", 4), 2);
    assert_int_equal(hgwi_utf8_check("\xED\xA0\x80", 3), 0);
    assert_int_equal(hgwi_utf8_check("a\xF0\x9F\x99\x82z\xFF", 7), 6);
    assert_int_equal(hgwi_utf8_check("\xEF\xBB\xBF", 3), 3);
}

static void steering_characters_are_known(void **state) {
    static const uint32_t steers[] = {0x00,   0x08,   0x0B,   0x0D,   0x1B,   0x1F,   0x7F,   0x80,
                                      0x9B,   0x9F,   0x61C,  0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
                                      0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};
    uint32_t character;
    size_t i, count = 0;

    (void)state;
    for (i = 0; i < sizeof steers / sizeof steers[0]; i++)
        assert_int_equal(hgwi_utf8_steers(steers[i]), 1);
    for (character = 0; character <= 0x10FFFF; character++)
        count += (size_t)hgwi_utf8_steers(character);
    assert_int_equal(count, 30 + 33 + 1 + 2 + 7 + 4); /* C0 but two, DEL and C1, and the rest as listed */
    assert_int_equal(hgwi_utf8_steers('\t'), 0);
    assert_int_equal(hgwi_utf8_steers('\n'), 0);
    assert_int_equal(hgwi_utf8_steers(' '), 0);
    assert_int_equal(hgwi_utf8_steers(0xE9), 0);
    assert_int_equal(hgwi_utf8_steers(0x200D), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_short_sequences),
        cmocka_unit_test(sequences_of_four),
        cmocka_unit_test(every_character_goes_there_and_back),
        cmocka_unit_test(the_offset_is_that_of_the_bad_byte),
        cmocka_unit_test(steering_characters_are_known),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
