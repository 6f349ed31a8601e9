/* number.c: the form of a JSON number, and whole numbers from and to text. */
#include "number.h"

#include <hgw/status.h>

#include "number_scan.h"

/* No text is so long that its digits could bring a larger exponent back into reach. */
static const int64_t largest_exponent = INT64_MAX / 4;

static int is_digit(const char *at, const char *end) {
    return at < end && *at >= '0' && *at <= '9';
}

static const char *past_digits(const char *at, const char *end) {
    while (is_digit(at, end))
        at++;
    return at;
}

/* The exponent with its sign, behind the e; NULL when it is malformed. */
static const char *scan_exponent(const char *at, const char *end, int64_t *out) {
    int negative = at < end && *at == '-';
    int64_t value = 0;

    if (at < end && (*at == '-' || *at == '+'))
        at++;
    if (!is_digit(at, end))
        return NULL;
    for (; is_digit(at, end); at++) {
        if (value < largest_exponent / 10)
            value = value * 10 + (*at - '0');
    }
    *out = negative ? -value : value;
    return at;
}

/* Find the digits that count among those from start to end, of which `whole` stand before the point. */
static void scan_digits(const char *at, const char *end, int64_t whole, hgwi_decimal *out) {
    int64_t place = 0, first = 0, last = 0;

    for (; at < end; at++) {
        if (*at == '.')
            continue;
        if (*at != '0') {
            if (out->first == NULL) {
                out->first = at;
                first = place;
            }
            out->last = at;
            last = place;
        }
        place++;
    }
    if (out->first != NULL)
        out->count = last - first + 1;
    out->point = whole - first;
}

int hgwi_decimal_scan(const char *text, size_t size, hgwi_decimal *out) {
    const char *at = text, *end = text + size, *start, *point;
    int64_t exponent = 0;

    out->first = out->last = NULL;
    out->count = out->point = 0;
    out->negative = size > 0 && *at == '-';
    at += out->negative;
    start = at;
    at = past_digits(at, end);
    if (at == start || (*start == '0' && at - start > 1))
        return 0;
    point = at;
    if (at < end && *at == '.') {
        at = past_digits(at + 1, end);
        if (at == point + 1)
            return 0;
    }
    scan_digits(start, at, (int64_t)(point - start), out);
    if (at < end && (*at == 'e' || *at == 'E')) {
        at = scan_exponent(at + 1, end, &exponent);
        if (at == NULL)
            return 0;
    }
    out->point += exponent;
    return at == end;
}

/* The number is whole and has at most 19 digits, which any 64 bits can hold. */
static uint64_t magnitude(const hgwi_decimal *number) {
    uint64_t value = 0;
    int64_t places = number->point;
    const char *at;

    for (at = number->first; at <= number->last; at++) {
        if (*at == '.')
            continue;
        value = value * 10 + (uint64_t)(*at - '0');
        places--;
    }
    for (; places > 0; places--)
        value *= 10;
    return value;
}

int32_t hgwi_int_parse(const char *text, size_t size, int64_t *out) {
    hgwi_decimal number;
    uint64_t value;

    if (!hgwi_decimal_scan(text, size, &number))
        return HGW_E_PARSE;
    if (number.first == NULL) {
        *out = 0;
        return HGW_OK;
    }
    if (number.point < number.count)
        return HGW_E_SCHEMA;
    if (number.point > 19)
        return HGW_E_RANGE;
    value = magnitude(&number);
    if (value > (uint64_t)INT64_MAX + (number.negative ? 1u : 0u))
        return HGW_E_RANGE;
    if (number.negative) /* -1 first, since the least number has no positive twin */
        *out = -(int64_t)(value - 1) - 1;
    else
        *out = (int64_t)value;
    return HGW_OK;
}

size_t hgwi_int_show(int64_t number, char out[HGWI_NUMBER_ROOM]) {
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    char digits[20];
    size_t count = 0, length = 0;

    do {
        digits[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0)
        out[length++] = '-';
    while (count > 0)
        out[length++] = digits[--count];
    out[length] = '\0';
    return length;
}
