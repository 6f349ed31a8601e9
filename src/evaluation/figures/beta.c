/* beta.c: the incomplete beta function by its continued fraction (DLMF 8.17.22, summed forwards as Lentz does), with a
 * factor in front that is written around the mean, so that nothing large is subtracted from something large; and its
 * inverse by Newton's method on the logarithm. */
#include "beta.h"

#include <math.h>

#include "gamma.h"

/* 20,000 steps are enough up to 1e10 for the smaller of a and b. */
enum { MOST_STEPS = 20000, MOST_TRIES = 100, FAR_OUT = -690 };

static const double TWO_PI = 6.28318530717958647693, ROUNDING = 1.2e-16;

/* ---- the factor x^a y^b / B(a, b) ---- */

/* log(ratio) - u without cancellation, where ratio = 1 + u; far from 1 it is the ratio that has all its digits. */
static double log_less(double ratio, double u) {
    if (u < -0.4 || u > 0.6)
        return log(ratio) - u;
    double r = u / (2 + u), square = r * r, power = 1, sum = 0;
    for (int k = 3; k < 60; k += 2) {
        double term = power / k;
        sum += term;
        power *= square;
        if (term < sum * ROUNDING)
            break;
    }
    return r * (2 * square * sum - u);
}

/* With p = a / (a + b): x^a y^b / B = sqrt(a b / (2 pi (a + b))) exp(rests + a log(x/p) + b log(y/q)), and the last two
 * lose their linear parts, which cancel. */
static double factor(double a, double b, double x, double y) {
    double n = a + b, p = a / n, q = b / n;
    double off = x < y ? x - p : q - y; /* the smaller one has more digits behind the point */
    double rests = hgwi_stirling_rest(n) - hgwi_stirling_rest(a) - hgwi_stirling_rest(b);
    return sqrt(a / n * b / TWO_PI) * exp(rests + a * log_less(x / p, off / p) + b * log_less(y / q, -off / q));
}

/* ---- the continued fraction, for x below the mean ---- */

/* Its even part, so that two steps are taken at once, with each 1 + d(2m + 1) written in terms of
 * excess = a - (a + b) x = (a + b) y - b, which is known better than the difference of the terms. */
static double fraction(double a, double b, double x, double y) {
    const double tiny = 1e-300;
    double excess = x < y ? a - (a + b) * x : (a + b) * y - b;
    double value = (1 + excess) / (a + 1), c = value, d = 0;
    for (int step = 1; step < MOST_STEPS; step++) {
        double m = step, at = a + 2 * m, last = m * (b - m) * x / ((at - 1) * at);
        double up = (a + m - 1) * (a + b + m - 1) * x / ((at - 2) * (at - 1)) * last;
        double down = (a * (2 * m + 1) + m * (3 * m + 2) + (a + m) * (excess + m * y)) / (at * (at + 1)) + last;
        d = down + up * d;
        d = 1 / (fabs(d) < tiny ? tiny : d);
        c = down + up / c;
        c = fabs(c) < tiny ? tiny : c;
        value *= c * d;
        if (fabs(c * d - 1) < ROUNDING * 2)
            return 1 / value;
    }
    return (double)NAN;
}

static int possible(double a, double b) {
    return a > 0 && b > 0 && isfinite(a) && isfinite(b);
}

hgwi_tails hgwi_beta_tails(double a, double b, double x, double y) {
    hgwi_tails tails = {(double)NAN, (double)NAN};
    if (!possible(a, b) || !(x >= 0 && y >= 0))
        return tails;
    if (x == 0 || y == 0) {
        tails.below = x == 0 ? 0 : 1;
        tails.above = 1 - tails.below;
    } else if (x < (a + 1) / (a + b + 2)) {
        tails.below = factor(a, b, x, y) * fraction(a, b, x, y) / a;
        tails.above = 1 - tails.below;
    } else {
        tails.above = factor(b, a, y, x) * fraction(b, a, y, x) / b;
        tails.below = 1 - tails.above;
    }
    return tails;
}

/* ---- the inverse ---- */

static void at_odds(double s, double *x, double *y) {
    double e = exp(-fabs(s)), small = e / (1 + e), large = 1 / (1 + e);
    *x = s < 0 ? small : large;
    *y = s < 0 ? large : small;
}

/* part log(part / (part + rest)); next to 1 the share has lost the digits that `part` would make large. */
static double part_log_share(double part, double rest) {
    double all = part + rest;
    return part * (part < rest ? log(part / all) : log1p(-rest / all));
}

/* log B(a, b), from the factor at the mean. */
static double log_beta(double a, double b) {
    double at_mean = factor(a, b, a / (a + b), b / (a + b));
    return part_log_share(a, b) + part_log_share(b, a) - log(at_mean);
}

/* For the lower tail.  log I is a concave function of s = log(x / y), with the factor over I as its slope, and far out
 * it nears the line a s - log(a B) from below: so from where that line meets the goal Newton's steps come from the left
 * and do not overshoot.  Where I is too small for a number there, the start is nearer to the mean. */
static double lower_odds(double a, double b, double below) {
    double goal = log(below), mean = log(a / b), s = (goal + log(a) + log_beta(a, b)) / a;
    if (s < FAR_OUT)
        return s;
    if (s < mean - 38 * sqrt(1 / a + 1 / b))
        s = mean - 38 * sqrt(1 / a + 1 / b);
    for (int i = 0; i < MOST_TRIES; i++) {
        double x, y;
        at_odds(s, &x, &y);
        double is = hgwi_beta_tails(a, b, x, y).below;
        if (is != is)
            return is;
        double step = is > 0 ? (goal - log(is)) * is / factor(a, b, x, y) : (mean - s) / 4;
        s += step;
        if (fabs(step) <= 2e-16 * fabs(s) || fabs(step) < 1e-18)
            break;
    }
    return s;
}

double hgwi_beta_quantile_odds(double a, double b, double below, double above) {
    if (!possible(a, b) || !(below > 0 && above > 0))
        return (double)NAN;
    return below <= above ? lower_odds(a, b, below) : -lower_odds(b, a, above);
}

double hgwi_beta_quantile(double a, double b, double below) {
    double x, y, s = hgwi_beta_quantile_odds(a, b, below, 1 - below);
    if (s != s)
        return s;
    at_odds(s, &x, &y);
    return x;
}
