/* student_whole.c: Student's t by the angle whose tangent is t / sqrt(nu), from 0 to a right angle; s is its sine, c
 * its cosine.  Nothing here needs a function of libm beyond the square root, and near the middle nothing is decided by
 * t: what comes next can begin before it is known. */
#include "student_whole.h"

#include <math.h>

#include "student.h"

static const double PER_PI = 0.31830988618379067154, ROUNDING = 1.2e-16;
/* From this size of a tail on the series of the middle has all digits that are promised. */
static const double TAIL_ENOUGH = 2e-3;
/* Sums of squares within these have lost nothing. */
static const double LEAST = 1e-250, MOST = 1e250;

/* k / (k + 1) */
#define RATIO(k) (k) / ((k) + 1.0)
#define RATIOS(k)                                                                                                      \
  RATIO(k), RATIO(k + 1), RATIO(k + 2), RATIO(k + 3), RATIO(k + 4), RATIO(k + 5), RATIO(k + 6), RATIO(k + 7)
static const double ratios[HGWI_STUDENT_WHOLE_MOST] = {RATIOS(0),  RATIOS(8),  RATIOS(16), RATIOS(24),
                                                       RATIOS(32), RATIOS(40), RATIOS(48), RATIOS(56)};

/* Known angles, with their sines and cosines: those where sine and cosine are as k to 16 - k. */
enum { KNOWN = 16 };
static const struct known {
    double angle, sine, cosine;
} known_angles[KNOWN + 1] = {
    {0, 0, 1},
    {0.066568163775823804199, 0.066519010523773930402, 0.99778515785660895603},
    {0.14189705460416392281, 0.14142135623730950488, 0.98994949366116653416},
    {0.22679884805388587364, 0.22485950669875843336, 0.97439119569461987788},
    {0.3217505543966421934, 0.3162277660168379332, 0.9486832980505137996},
    {0.42662749312687608922, 0.41380294430118397494, 0.91036647746260474487},
    {0.54041950027058415544, 0.51449575542752651214, 0.85749292571254418689},
    {0.66104316885068687458, 0.6139406135149204503, 0.78935221737632629325},
    {0.78539816339744830962, 0.7071067811865475244, 0.7071067811865475244},
    {0.90975315794420974465, 0.78935221737632629325, 0.6139406135149204503},
    {1.0303768265243124638, 0.85749292571254418689, 0.51449575542752651214},
    {1.14416883366802053, 0.91036647746260474487, 0.41380294430118397494},
    {1.2490457723982544258, 0.9486832980505137996, 0.3162277660168379332},
    {1.3439974787410107456, 0.97439119569461987788, 0.22485950669875843336},
    {1.4288992721907326964, 0.98994949366116653416, 0.14142135623730950488},
    {1.504228163019072815, 0.99778515785660895603, 0.066519010523773930402},
    {1.5707963267948966192, 1, 0},
};

void hgwi_student_table_start(hgwi_student_table *table, double level) {
    *table = (hgwi_student_table){level, {{0, 0, 0}}};
}

const hgwi_student_row *hgwi_student_table_fill(hgwi_student_row *row, double level, double nu) {
    *row = (hgwi_student_row){nu, hgwi_student_quantile((1 + level) / 2, nu), isinf(nu) ? 1 : 1 / sqrt(nu)};
    return row;
}

double hgwi_student_table_quantile(hgwi_student_table *table, double nu) {
    return hgwi_student_table_row(table, nu)->quantile;
}

/* ---- several at a time: each loop does one step for all ---- */

typedef double several[HGWI_STUDENT_EACH_MOST];

/* Numbers that are too large or too small to be squared have their own way later; here they only may not stop us. */
static inline void sines(int count, const double *distance, const double *root, double *all, double *s, double *c) {
    for (int i = 0; i < count; i++) {
        double sum = distance[i] * distance[i] + root[i] * root[i];
        sum = sum > LEAST ? sum : LEAST;
        all[i] = sum < MOST ? sum : MOST;
    }
    for (int i = 0; i < count; i++)
        c[i] = sqrt(all[i]);
    for (int i = 0; i < count; i++) {
        double shrink = 1 / c[i];
        s[i] = fabs(distance[i]) * shrink;
        c[i] = root[i] * shrink;
    }
}

/* What an angle exceeds a known one by is the arcsine of sin(angle - known), by its series. */
static inline void angles(int count, const double *distance, const double *root, const double *s, const double *c,
                          double *angle) {
    several sine, cosine;
    for (int i = 0; i < count; i++) {
        double far = fabs(distance[i]);
        angle[i] = KNOWN * (far / (far + root[i])) + 0.5;
    }
    for (int i = 0; i < count; i++) {
        const struct known *near = &known_angles[angle[i] < KNOWN ? (int)angle[i] : KNOWN];
        angle[i] = near->angle;
        sine[i] = near->sine;
        cosine[i] = near->cosine;
    }
    for (int i = 0; i < count; i++) {
        double d = s[i] * cosine[i] - c[i] * sine[i], d2 = d * d, d4 = d2 * d2;
        double series = (1.0 / 6 + d2 * (3.0 / 40)) + d4 * ((5.0 / 112 + d2 * (35.0 / 1152)) + d4 * (63.0 / 2816));
        angle[i] += d + d * d2 * series;
    }
}

/* The sums of Abramowitz and Stegun 26.7.3 and 26.7.4. */
static inline void sums_alike(int count, int whole, const double *c, double *sum) {
    several x;
    for (int i = 0; i < count; i++) {
        x[i] = c[i] * c[i];
        sum[i] = whole > 1;
    }
    for (int k = whole - 3; k > 0; k -= 2) {
        double ratio = ratios[k];
        for (int i = 0; i < count; i++)
            sum[i] = 1 + sum[i] * (x[i] * ratio);
    }
}

static inline void sums(int count, const int *whole, const double *c, double *sum) {
    int alike = 1, first = count > 0 ? whole[0] : 0;
    for (int i = 1; i < count; i++)
        alike &= whole[i] == first;
    if (alike)
        sums_alike(count, first, c, sum);
    for (int i = 0; i < count && !alike; i++)
        sums_alike(1, whole[i], c + i, sum + i);
}

static inline double power(double base, int exponent) {
    double result = 1;
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 != 0)
            result *= base;
        base *= base;
    }
    return result;
}

/* The share beyond t, where 1/2 less that of the middle would lose digits.  Twice that is I_x(nu / 2, 1 / 2) with
 * x = c^2, which is a power of c by the series of 2F1(nu, 1; nu / 2 + 1; z) with z = (1 - s) / 2
 * (DLMF 8.17.7 and 15.8(iii)); all its terms are positive, and z is small. */
static double tail(double s, double c, int nu) {
    double z = c * c / (2 * (1 + s)), factor = nu % 2 == 0 ? 0.5 : PER_PI, term = 1, sum = 1;
    for (int k = nu - 1; k > 0; k -= 2)
        factor *= ratios[k];
    for (double a = nu, b = 0.5 * nu + 1; term > ROUNDING; a++, b++) {
        term *= z * a / b;
        sum += term;
    }
    return factor * power(c, nu) * sum;
}

/* 0 when they are not whole, or many. */
static inline int whole_of(double nu) {
    int near = nu >= 1 && nu <= HGWI_STUDENT_WHOLE_MOST ? (int)nu : 0;
    return near == nu ? near : 0;
}

void hgwi_student_below_each(int count, const double *distance, const double *root, const double *nu, double *below) {
    several all, s, c, angle, sum;
    int whole[HGWI_STUDENT_EACH_MOST];
    for (int i = 0; i < count; i++)
        whole[i] = whole_of(nu[i]);
    sines(count, distance, root, all, s, c);
    angles(count, distance, root, s, c, angle);
    sums(count, whole, c, sum);
    for (int i = 0; i < count; i++) {
        double odd = (angle[i] + s[i] * c[i] * sum[i]) * PER_PI, even = s[i] * sum[i] / 2;
        double half = whole[i] % 2 == 0 ? even : odd; /* the share between 0 and t */
        below[i] = 0.5 + copysign(half, distance[i]);
        if (whole[i] == 0 || !(all[i] > LEAST && all[i] < MOST)) {
            double t = distance[i] / (isinf(nu[i]) ? root[i] : root[i] / sqrt(nu[i]));
            below[i] = hgwi_student_tails(t, nu[i]).below;
        } else if (half > 0.5 - TAIL_ENOUGH) {
            double beyond = tail(s[i], c[i], whole[i]);
            below[i] = distance[i] < 0 ? beyond : 1 - beyond;
        }
    }
}

double hgwi_student_below(double t, double nu) {
    double root = isinf(nu) ? 1 : sqrt(nu), below;
    hgwi_student_below_each(1, &t, &root, &nu, &below);
    return below;
}
