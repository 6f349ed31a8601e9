/* gamma.c: Stirling's formula and what it leaves. */
#include "gamma.h"

#include <math.h>

/* The series from here on is exact to the last digit. */
enum { FAR = 12 };

/* Below, by Gamma(z + 1) = z Gamma(z). */
double hgwi_stirling_rest(double z) {
    double rest = 0;
    for (; z < FAR; z += 1)
        rest += (z + 0.5) * log1p(1 / z) - 1;
    double s = 1 / (z * z);
    return rest +
           (1.0 / 12 -
            s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * (1.0 / 1188 - s * (691.0 / 360360 - s / 156)))))) /
               z;
}

double hgwi_gamma_half_step(double z) {
    double log_less = z < 1 ? log((z - 0.5) / z) : log1p(-0.5 / z); /* z - 1/2 is exact where it is small */
    return exp(-(z - 1) * log_less - 0.5 + hgwi_stirling_rest(z) - hgwi_stirling_rest(z - 0.5));
}
