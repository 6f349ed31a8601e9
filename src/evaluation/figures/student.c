/* student.c: Student's t from the incomplete beta function, with x = nu / (nu + t^2): twice the tail is
 * I_x(nu / 2, 1 / 2). */
#include "student.h"

#include <math.h>

#include "normal.h"

hgwi_tails hgwi_student_tails(double t, double nu) {
    hgwi_tails tails = {(double)NAN, (double)NAN};
    if (!(nu > 0) || t != t)
        return tails;
    if (isinf(nu)) {
        tails.below = hgwi_normal_below(t);
        tails.above = hgwi_normal_above(t);
        return tails;
    }
    double ratio = t / sqrt(nu), square = ratio * ratio;
    double x = 1 / (1 + square), y = isinf(square) ? 1 : square / (1 + square);
    double tail = hgwi_beta_tails(nu / 2, 0.5, x, y).below / 2;
    tails.below = t < 0 ? tail : 1 - tail;
    tails.above = t < 0 ? 1 - tail : tail;
    return tails;
}

double hgwi_student_quantile(double p, double nu) {
    if (!(p > 0 && p < 1) || !(nu > 0))
        return (double)NAN;
    if (isinf(nu))
        return hgwi_normal_quantile(p);
    if (p == 0.5)
        return 0;
    double tail = p < 0.5 ? p : 1 - p;
    double odds = hgwi_beta_quantile_odds(nu / 2, 0.5, 2 * tail, 1 - 2 * tail); /* log(nu / t^2) */
    double t = sqrt(nu) * exp(-odds / 2);
    return p < 0.5 ? -t : t;
}
