/* student.c: Student's t from the incomplete beta function, with x = nu / (nu + t^2): twice the tail is
 * I_x(nu / 2, 1 / 2). */
#include "student.h"

#include <math.h>

#include "figure.h"
#include "normal.h"

/* From this t / sqrt(nu) on the tail is a power of t to the last digit, while its square nears the end of a double. */
static const double POWER_LAW = 1e100;

/* From so many degrees of freedom on it is the normal distribution, but for the last digits far out. */
static const double NEARLY_NORMAL = 1e17;

hgwi_tails hgwi_student_tails(double t, double nu) {
    hgwi_tails tails = {(double)NAN, (double)NAN};
    if (!(nu > 0) || t != t)
        return tails;
    if (nu > NEARLY_NORMAL) {
        tails.below = hgwi_normal_below(t);
        tails.above = hgwi_normal_above(t);
        return tails;
    }
    double ratio = fabs(t / sqrt(nu)), square = hgwi_square(fmin(ratio, POWER_LAW));
    double tail = hgwi_beta_tails(nu / 2, 0.5, 1 / (1 + square), square / (1 + square)).below / 2;
    if (ratio > POWER_LAW)
        tail *= exp(-nu * log(ratio / POWER_LAW));
    tails.below = t < 0 ? tail : 1 - tail;
    tails.above = t < 0 ? 1 - tail : tail;
    return tails;
}

double hgwi_student_quantile(double p, double nu) {
    if (!(p > 0 && p < 1) || !(nu > 0))
        return (double)NAN;
    if (nu > NEARLY_NORMAL)
        return hgwi_normal_quantile(p);
    if (p == 0.5)
        return 0;
    double tail = p < 0.5 ? p : 1 - p;
    double odds = hgwi_beta_quantile_odds(nu / 2, 0.5, 2 * tail, 1 - 2 * tail); /* log(nu / t^2) */
    double t = sqrt(nu) * exp(-odds / 2);
    return p < 0.5 ? -t : t;
}
