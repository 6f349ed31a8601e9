/* number_show.c: the shortest decimal that reads back as the same double, by exact long arithmetic: digits are taken
 * one by one until what is left is less than half the distance to the next double (Steele and White). */
#include "number.h"

#include <string.h>

enum {
    LIMBS = 40,         /* 32 bits each: the largest product stays below 2^1150 */
    SHORTEST_MOST = 17, /* digits that are always enough */
    ROOM = 20
};

typedef struct big {
    uint32_t limb[LIMBS]; /* least first */
    int count;
} big;

static void big_set(big *number, uint64_t value) {
    number->limb[0] = (uint32_t)(value & UINT32_MAX);
    number->limb[1] = (uint32_t)(value >> 32);
    number->count = number->limb[1] != 0 ? 2 : number->limb[0] != 0 ? 1 : 0;
}

static void big_multiply(big *number, uint32_t factor) {
    uint64_t carry = 0;
    int i;

    for (i = 0; i < number->count; i++) {
        carry += (uint64_t)number->limb[i] * factor;
        number->limb[i] = (uint32_t)(carry & UINT32_MAX);
        carry >>= 32;
    }
    if (carry > 0)
        number->limb[number->count++] = (uint32_t)carry;
}

static void big_power_ten(big *number, int power) {
    for (; power >= 9; power -= 9)
        big_multiply(number, 1000000000);
    for (; power > 0; power--)
        big_multiply(number, 10);
}

static void big_shift(big *number, int bits) {
    int limbs = bits / 32;

    if (number->count == 0)
        return;
    memmove(number->limb + limbs, number->limb, (size_t)number->count * sizeof number->limb[0]);
    memset(number->limb, 0, (size_t)limbs * sizeof number->limb[0]);
    number->count += limbs;
    if (bits % 32 != 0)
        big_multiply(number, (uint32_t)1 << (bits % 32));
}

static int big_compare(const big *left, const big *right) {
    int i;

    if (left->count != right->count)
        return left->count < right->count ? -1 : 1;
    for (i = left->count - 1; i >= 0; i--) {
        if (left->limb[i] != right->limb[i])
            return left->limb[i] < right->limb[i] ? -1 : 1;
    }
    return 0;
}

/* left + right against total. */
static int big_compare_sum(const big *left, const big *right, const big *total) {
    big sum;
    uint64_t carry = 0;
    int i, count = left->count > right->count ? left->count : right->count;

    for (i = 0; i < count; i++) {
        carry += i < left->count ? left->limb[i] : 0;
        carry += i < right->count ? right->limb[i] : 0;
        sum.limb[i] = (uint32_t)(carry & UINT32_MAX);
        carry >>= 32;
    }
    sum.count = count;
    if (carry > 0)
        sum.limb[sum.count++] = (uint32_t)carry;
    return big_compare(&sum, total);
}

/* left -= right, which is not larger. */
static void big_subtract(big *left, const big *right) {
    uint64_t borrow = 0;
    int i;

    for (i = 0; i < left->count; i++) {
        uint64_t less = borrow + (i < right->count ? right->limb[i] : 0);

        borrow = left->limb[i] < less;
        left->limb[i] = (uint32_t)((left->limb[i] - less) & UINT32_MAX);
    }
    while (left->count > 0 && left->limb[left->count - 1] == 0)
        left->count--;
}

/* The number is rest / unit; below and above it lie the half-way points, at the distances low / unit and high / unit.
 * They belong to it when its last bit is 0, as ties go to even. */
typedef struct state {
    big rest, low, high;
    big unit[4]; /* and its double, fourfold and eightfold */
    int even;
} state;

static int reaches_low(const state *s) {
    int side = big_compare(&s->rest, &s->low);

    return side < 0 || (side == 0 && s->even);
}

static int reaches_high(const state *s) {
    int side = big_compare_sum(&s->rest, &s->high, &s->unit[0]);

    return side > 0 || (side == 0 && s->even);
}

/* floor(bits * log10(2)), right for every exponent of a double; 400 is added for a while, as a shift of a negative
 * number is not the same everywhere. */
static int floor_log10(int bits) {
    const int64_t one = 262144;

    return (int)(((int64_t)bits * 78913 + 400 * one) / one) - 400;
}

/* Take the double apart: fraction * 2^exponent, scaled by the power of ten in front of its first digit. */
static int start(state *s, uint64_t fraction, int exponent, int narrow) {
    int width = 0, point, i;

    while (fraction >> width > 1)
        width++;
    s->even = fraction % 2 == 0;
    big_set(&s->rest, fraction << (1 + narrow)); /* doubled, so that half a step is whole; again below a power of two */
    big_set(&s->low, 1);
    big_set(&s->high, (uint64_t)1 << narrow);
    big_set(&s->unit[0], (uint64_t)2 << narrow);
    big_shift(exponent > 0 ? &s->rest : &s->unit[0], exponent > 0 ? exponent : -exponent);
    if (exponent > 0) {
        big_shift(&s->low, exponent);
        big_shift(&s->high, exponent);
    }
    point = floor_log10(exponent + width) + 1; /* right, or one too small */
    if (point > 0) {
        big_power_ten(&s->unit[0], point);
    } else {
        big_power_ten(&s->rest, -point);
        big_power_ten(&s->low, -point);
        big_power_ten(&s->high, -point);
    }
    if (reaches_high(s)) {
        big_multiply(&s->unit[0], 10);
        point++;
    }
    for (i = 1; i < 4; i++) {
        s->unit[i] = s->unit[i - 1];
        big_shift(&s->unit[i], 1);
    }
    return point;
}

static int next_digit(state *s) {
    int digit = 0, i;

    big_multiply(&s->rest, 10);
    big_multiply(&s->low, 10);
    big_multiply(&s->high, 10);
    for (i = 3; i >= 0; i--) {
        if (big_compare(&s->rest, &s->unit[i]) >= 0) {
            big_subtract(&s->rest, &s->unit[i]);
            digit += 1 << i;
        }
    }
    return digit;
}

/* The shortest digits of a positive number 0.<digits> * 10^point. */
static size_t shortest(uint64_t fraction, int exponent, int narrow, char digits[ROOM], int *point) {
    state s;
    size_t count = 0;
    int low, high, digit, side;

    *point = start(&s, fraction, exponent, narrow);
    do {
        digit = next_digit(&s);
        low = reaches_low(&s);
        high = reaches_high(&s);
        digits[count++] = (char)('0' + digit);
    } while (!low && !high && count < SHORTEST_MOST);
    side = big_compare_sum(&s.rest, &s.rest, &s.unit[0]);
    if (high && (!low || side > 0 || (side == 0 && digit % 2 == 1)))
        digits[count - 1]++;
    return count;
}

static size_t put(char *out, size_t at, const char *bytes, size_t count) {
    memcpy(out + at, bytes, count);
    return at + count;
}

static size_t zeros(char *out, size_t at, int count) {
    for (; count > 0; count--)
        out[at++] = '0';
    return at;
}

/* Number::toString of ECMAScript. */
static size_t spell(const char *digits, size_t count, int point, char *out) {
    size_t at = 0, whole = point > 0 ? (size_t)point : 0;

    if (point > 21 || point <= -6) {
        char exponent[HGWI_NUMBER_ROOM];

        at = put(out, at, digits, 1);
        if (count > 1) {
            at = put(out, at, ".", 1);
            at = put(out, at, digits + 1, count - 1);
        }
        at = put(out, at, point > 0 ? "e+" : "e", point > 0 ? 2 : 1);
        return put(out, at, exponent, hgwi_int_show(point - 1, exponent));
    }
    if (whole >= count)
        return zeros(out, put(out, at, digits, count), point - (int)count);
    at = whole > 0 ? put(out, at, digits, whole) : put(out, at, "0", 1);
    at = put(out, at, ".", 1);
    at = zeros(out, at, -point);
    return put(out, at, digits + whole, count - whole);
}

size_t hgwi_real_show(double number, char out[HGWI_NUMBER_ROOM]) {
    const uint64_t hidden = UINT64_C(1) << 52;
    uint64_t bits, fraction;
    char digits[ROOM];
    size_t at = 0, count;
    int exponent, point;

    memcpy(&bits, &number, sizeof bits);
    fraction = bits & (hidden - 1);
    exponent = (int)(bits >> 52 & 0x7FF);
    out[0] = '\0';
    if (exponent == 0x7FF)
        return 0; /* no such number in JSON */
    if (number > -9007199254740992.0 && number < 9007199254740992.0 && number == (double)(int64_t)number)
        return hgwi_int_show((int64_t)number, out); /* whole: all its digits are needed; -0 becomes 0 */
    if (bits >> 63)
        out[at++] = '-';
    if (exponent == 0)
        count = shortest(fraction, -1074, 0, digits, &point);
    else
        count = shortest(fraction | hidden, exponent - 1075, fraction == 0 && exponent > 1, digits, &point);
    at += spell(digits, count, point, out + at);
    out[at] = '\0';
    return at;
}
