/* normal.c: the normal distribution, from the error function of libm. */
#include "normal.h"

#include <math.h>

static const double ROOT_HALF = 0.70710678118654752440, ROOT_TWO_PI = 2.50662827463100050242;
static const double NEAR = 0.25;

double hgwi_normal_below(double z) {
    return erfc(-z * ROOT_HALF) / 2;
}

double hgwi_normal_above(double z) {
    return erfc(z * ROOT_HALF) / 2;
}

double hgwi_normal_density(double z) {
    return exp(-z * z / 2) / ROOT_TWO_PI;
}

/* The z with p below it, p <= 1/2, and `middle` = 1/2 - p, which near the middle has the digits that p has lost.  A
 * start that is 5e-4 off at most (Abramowitz and Stegun 26.2.23), or 1/14 of z near the middle; then steps of the third
 * order: each takes the error to its third power, so that three are enough. */
static double lower_quantile(double p, double middle) {
    double s = sqrt(-2 * log(p)), z = -middle * ROOT_TWO_PI;
    if (p <= NEAR)
        z = (2.515517 + s * (0.802853 + s * 0.010328)) / (1 + s * (1.432788 + s * (0.189269 + s * 0.001308))) - s;
    for (int i = 0; i < 3; i++) {
        double more = p > NEAR ? erf(z * ROOT_HALF) / 2 + middle : hgwi_normal_below(z) - p;
        double off = more / hgwi_normal_density(z);
        z -= off / (1 + z * off / 2);
    }
    return z;
}

double hgwi_normal_quantile(double p) {
    if (!(p > 0 && p < 1))
        return (double)NAN;
    if (p == 0.5)
        return 0;
    return p < 0.5 ? lower_quantile(p, 0.5 - p) : -lower_quantile(1 - p, p - 0.5);
}

double hgwi_normal_two_sided(double level) {
    if (!(level > 0 && level < 1))
        return (double)NAN;
    return -lower_quantile((1 - level) / 2, level / 2);
}
