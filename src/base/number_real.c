/* number_real.c: decimal text to the nearest double, with whole numbers only, so that neither a rounding mode nor the
 * width of a register can change the result.  Nearly all numbers are settled by 64-bit products whose error is known;
 * where that error touches the half-way point between two doubles, the exact way decides. */
#include "number.h"

#include <string.h>

#include <hgw/status.h>

#include "number_scan.h"

enum {
    DOUBLE_BITS = 53,
    LEAST_EXPONENT = -1021, /* of a normal double, when its value is taken as 0.1… binary times 2^exponent */
    LARGEST_EXPONENT = 1024,
    LIMB = 1000000000,
    LIMB_DIGITS = 9,
    LIMBS = 100, /* a half-way point has at most 767 digits; what lies beyond them only has to be known as not zero */
    SHIFT = 29   /* most bits per step: the carry stays below a limb */
};

/* 10^(20 * row - 360) as bits * 2^exponent, off by half a unit at most. */
static const struct power {
    uint64_t bits;
    int16_t exponent;
} powers[] = {
    {UINT64_C(0x89BF722840327F82), -1259}, {UINT64_C(0xBAAEE17FA23EBF76), -1193}, {UINT64_C(0xFD00B897478238D1), -1127},
    {UINT64_C(0xAB70FE17C79AC6CA), -1060}, {UINT64_C(0xE858AD248F5C22CA), -994},  {UINT64_C(0x9D71AC8FADA6C9B5), -927},
    {UINT64_C(0xD5605FCDCF32E1D7), -861},  {UINT64_C(0x9096EA6F3848984F), -794},  {UINT64_C(0xC3F490AA77BD60FD), -728},
    {UINT64_C(0x84C8D4DFD2C63F3B), -661},  {UINT64_C(0xB3F4E093DB73A093), -595},  {UINT64_C(0xF3E2F893DEC3F126), -529},
    {UINT64_C(0xA54394FE1EEDB8FF), -462},  {UINT64_C(0xDFF9772470297EBD), -396},  {UINT64_C(0x97C560BA6B0919A6), -329},
    {UINT64_C(0xCDB02555653131B6), -263},  {UINT64_C(0x8B61313BBABCE2C6), -196},  {UINT64_C(0xBCE5086492111AEB), -130},
    {UINT64_C(0x8000000000000000), -63},   {UINT64_C(0xAD78EBC5AC620000), 3},     {UINT64_C(0xEB194F8E1AE525FD), 69},
    {UINT64_C(0x9F4F2726179A2245), 136},   {UINT64_C(0xD7E77A8F87DAF7FC), 202},   {UINT64_C(0x924D692CA61BE758), 269},
    {UINT64_C(0xC646D63501A1511E), 335},   {UINT64_C(0x865B86925B9BC5C2), 402},   {UINT64_C(0xB616A12B7FE617AA), 468},
    {UINT64_C(0xF6C69A72A3989F5C), 534},   {UINT64_C(0xA738C6BEBB12D16D), 601},   {UINT64_C(0xE2A0B5DC971F303A), 667},
    {UINT64_C(0x9991A6F3D6BF1766), 734},   {UINT64_C(0xD01FEF10A657842C), 800},   {UINT64_C(0x8D07E33455637EB3), 867},
    {UINT64_C(0xBF21E44003ACDD2D), 933},
};

static const uint64_t small_powers[20] = {
    UINT64_C(1),
    UINT64_C(10),
    UINT64_C(100),
    UINT64_C(1000),
    UINT64_C(10000),
    UINT64_C(100000),
    UINT64_C(1000000),
    UINT64_C(10000000),
    UINT64_C(100000000),
    UINT64_C(1000000000),
    UINT64_C(10000000000),
    UINT64_C(100000000000),
    UINT64_C(1000000000000),
    UINT64_C(10000000000000),
    UINT64_C(100000000000000),
    UINT64_C(1000000000000000),
    UINT64_C(10000000000000000),
    UINT64_C(100000000000000000),
    UINT64_C(1000000000000000000),
    UINT64_C(10000000000000000000),
};

/* 0.<limbs> * LIMB^point, and something more behind it when more is set. */
typedef struct decimal {
    uint32_t limb[LIMBS];
    int count;
    int point;
    int more;
} decimal;

/* ---- both ways ---- */

static unsigned leading_zeros(uint64_t value) {
    unsigned zeros = 0, step;

    for (step = 32; step > 0; step /= 2) {
        if (value >> (64 - step) == 0) {
            value <<= step;
            zeros += step;
        }
    }
    return zeros;
}

/* How many bits a double keeps of a number of this size; none or less: it is at most half the least double. */
static int bits_kept(int exponent) {
    return exponent >= LEAST_EXPONENT ? DOUBLE_BITS : DOUBLE_BITS - (LEAST_EXPONENT - exponent);
}

/* The kept bits as a double's pattern.  One bit too many from rounding up carries into the exponent, as it should. */
static uint64_t pattern(uint64_t kept, int exponent) {
    return exponent < LEAST_EXPONENT ? kept : ((uint64_t)(exponent - LEAST_EXPONENT) << (DOUBLE_BITS - 1)) + kept;
}

/* ---- the quick way ---- */

static uint64_t high_product(uint64_t a, uint64_t b) {
    uint64_t a0 = a & UINT32_MAX, a1 = a >> 32, b0 = b & UINT32_MAX, b1 = b >> 32;
    uint64_t middle = a1 * b0 + (a0 * b0 >> 32);
    uint64_t other = a0 * b1 + (middle & UINT32_MAX);

    return a1 * b1 + (middle >> 32) + (other >> 32);
}

/* digits * 10^ten, where the digits are cut off when cut is set.  0: too close to a half-way point to tell. */
static int quick(uint64_t digits, int cut, int ten, uint64_t *out) {
    const struct power *power = &powers[(ten + 360) / 20];
    uint64_t fine = small_powers[(ten + 360) % 20];
    unsigned zeros = leading_zeros(digits);
    uint64_t error = cut ? (uint64_t)1 << zeros : 0; /* in units of the last bit, first upwards only, then both ways */
    uint64_t half, low, kept;
    int exponent = power->exponent - (int)zeros, keep;

    digits <<= zeros;
    zeros = leading_zeros(fine);
    digits = high_product(digits, fine << zeros);
    exponent += 64 - (int)zeros;
    error += 1;
    zeros = leading_zeros(digits); /* 0 or 1 */
    digits <<= zeros;
    exponent -= (int)zeros;
    error <<= zeros;
    digits = high_product(digits, power->bits);
    error += 2;
    zeros = leading_zeros(digits);
    digits <<= zeros;
    exponent += 64 + 64 - (int)zeros;
    error <<= zeros;

    keep = bits_kept(exponent);
    if (keep < 1 || exponent > LARGEST_EXPONENT)
        return 0;
    half = (uint64_t)1 << (63 - keep);
    low = digits & (half * 2 - 1);
    if (low + error >= half && low <= half + error)
        return 0;
    kept = digits >> (64 - keep);
    *out = pattern(kept + (low > half), exponent);
    return 1;
}

/* ---- the exact way ---- */

static void drop_first(decimal *number) {
    number->count--;
    memmove(number->limb, number->limb + 1, (size_t)number->count * sizeof number->limb[0]);
    number->point--;
}

static void trim(decimal *number) {
    while (number->count > 0 && number->limb[number->count - 1] == 0)
        number->count--;
}

/* Times 2^bits. */
static void shift_left(decimal *number, int bits) {
    uint64_t carry = 0;
    int i;

    for (i = number->count - 1; i >= 0; i--) {
        carry += (uint64_t)number->limb[i] << bits;
        number->limb[i] = (uint32_t)(carry % LIMB);
        carry /= LIMB;
    }
    if (carry > 0) {
        if (number->count == LIMBS && number->limb[--number->count] != 0)
            number->more = 1;
        memmove(number->limb + 1, number->limb, (size_t)number->count * sizeof number->limb[0]);
        number->limb[0] = (uint32_t)carry;
        number->count++;
        number->point++;
    }
    trim(number);
}

/* Divided by 2^bits. */
static void shift_right(decimal *number, int bits) {
    uint64_t mask = ((uint64_t)1 << bits) - 1, rest = 0;
    int i;

    for (i = 0; i < number->count; i++) {
        rest = rest * LIMB + number->limb[i];
        number->limb[i] = (uint32_t)(rest >> bits);
        rest &= mask;
    }
    while (rest > 0 && number->count < LIMBS) {
        rest *= LIMB;
        number->limb[number->count++] = (uint32_t)(rest >> bits);
        rest &= mask;
    }
    if (rest > 0)
        number->more = 1;
    if (number->limb[0] == 0)
        drop_first(number);
    trim(number);
}

static void load(const hgwi_decimal *text, decimal *number) {
    int point = (int)text->point; /* the caller has kept it small */
    int limbs = point > 0 ? (point + LIMB_DIGITS - 1) / LIMB_DIGITS : -(-point / LIMB_DIGITS);
    int place = limbs * LIMB_DIGITS - point; /* zeros in front, so that the limbs meet the decimal point */
    uint32_t scale = (uint32_t)LIMB;
    const char *at;
    int i;

    memset(number, 0, sizeof *number);
    number->point = limbs;
    for (i = 0; i < place; i++)
        scale /= 10;
    for (at = text->first; at <= text->last; at++) {
        if (*at == '.')
            continue;
        if (place == LIMBS * LIMB_DIGITS) {
            number->more = 1; /* the last digit is not 0 */
            break;
        }
        if (place % LIMB_DIGITS == 0)
            scale = (uint32_t)LIMB;
        scale /= 10;
        number->limb[place / LIMB_DIGITS] += (uint32_t)(*at - '0') * scale;
        place++;
    }
    number->count = (place + LIMB_DIGITS - 1) / LIMB_DIGITS;
    trim(number);
}

/* Bring the number to at least a half and below one; the power of two that was taken out comes back. */
static int normalise(decimal *number) {
    int exponent = 0, bits;

    while (number->point > 0) {
        for (bits = SHIFT; number->point == 1 && bits > 1 && number->limb[0] >> (bits - 1) == 0; bits--)
            ;
        shift_right(number, bits);
        exponent += bits;
    }
    while (number->point < 0 || number->limb[0] < LIMB / 2) {
        for (bits = SHIFT; number->point == 0 && ((uint64_t)number->limb[0] + 1) << bits > LIMB; bits--)
            ;
        shift_left(number, bits);
        exponent -= bits;
    }
    return exponent;
}

/* The first bits of a number below one; the rest stays in it. */
static uint64_t take_bits(decimal *number, int bits) {
    uint64_t value = 0;

    while (bits > 0) {
        int step = bits < SHIFT ? bits : SHIFT;

        shift_left(number, step);
        value <<= step;
        if (number->point == 1) {
            value += number->limb[0];
            drop_first(number);
        }
        bits -= step;
    }
    return value;
}

/* Negative, zero or positive as a number below one is less than, equal to or more than a half. */
static int against_half(const decimal *number) {
    if (number->count == 0 || number->limb[0] < LIMB / 2)
        return -1;
    return number->limb[0] > LIMB / 2 || number->count > 1 || number->more;
}

/* 0 stands for all that would become zero, and the pattern of infinity for all that is too large. */
static uint64_t exact(const hgwi_decimal *text) {
    decimal number;
    uint64_t kept;
    int exponent, keep, side;

    load(text, &number);
    exponent = normalise(&number);
    keep = bits_kept(exponent);
    if (keep < 0)
        return 0;
    if (exponent > LARGEST_EXPONENT)
        exponent = LARGEST_EXPONENT + 1;
    kept = take_bits(&number, keep);
    side = against_half(&number);
    if (side > 0 || (side == 0 && kept % 2 == 1))
        kept++;
    return pattern(kept, exponent);
}

/* ---- the way in ---- */

/* The number is not zero, and so near to what a double can hold that the tables reach it. */
static uint64_t nearest(const hgwi_decimal *text) {
    uint64_t digits = 0, bits;
    int count = 0;
    const char *at;

    for (at = text->first; at <= text->last && count < 19; at++) {
        if (*at == '.')
            continue;
        digits = digits * 10 + (uint64_t)(*at - '0');
        count++;
    }
    if (!quick(digits, text->count > count, (int)text->point - count, &bits))
        bits = exact(text);
    return bits;
}

int32_t hgwi_real_parse(const char *text, size_t size, double *out) {
    static const uint64_t infinity = UINT64_C(0x7FF) << 52;
    hgwi_decimal number;
    uint64_t bits = 0;

    if (!hgwi_decimal_scan(text, size, &number))
        return HGW_E_PARSE;
    if (number.first != NULL) {
        if (number.point > 310 || number.point < -330)
            return HGW_E_RANGE;
        bits = nearest(&number);
        if (bits == 0 || bits >= infinity)
            return HGW_E_RANGE;
    }
    bits |= (uint64_t)(number.negative != 0) << 63;
    memcpy(out, &bits, sizeof *out);
    return HGW_OK;
}
