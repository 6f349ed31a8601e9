/* student_whole.c: the finite series of Abramowitz and Stegun 26.7.3 and 26.7.4. */
#include "student_whole.h"

#include <math.h>

#include "student.h"

/* From this size of a tail on the series has all digits that are promised; beyond FAR no tail is that large. */
static const double TAIL_ENOUGH = 1e-3, FAR = 1000, HALF_PI = 1.57079632679489661923;

void hgwi_student_table_start(hgwi_student_table *table, double level) {
    table->level = level;
    for (int nu = 0; nu <= HGWI_STUDENT_WHOLE_MOST; nu++)
        table->quantile[nu] = 0;
}

double hgwi_student_table_quantile(hgwi_student_table *table, double nu) {
    int whole = nu >= 1 && nu <= HGWI_STUDENT_WHOLE_MOST ? (int)nu : 0;
    if (whole == 0 || whole != nu)
        return hgwi_student_quantile((1 + table->level) / 2, nu);
    if (table->quantile[whole] == 0)
        table->quantile[whole] = hgwi_student_quantile((1 + table->level) / 2, nu);
    return table->quantile[whole];
}

/* The share between -t and t, from x = cos^2 and s = sin of the angle whose tangent is t / sqrt(nu). */
static double between(double t, int nu) {
    double all = nu + t * t, x = nu / all, s = t / sqrt(all), sum = 1;
    if (nu % 2 == 0) {
        for (int k = nu / 2 - 1; k > 0; k--)
            sum = 1 + sum * x * (2 * k - 1) / (2 * k);
        return s * sum;
    }
    double angle = atan(t / sqrt((double)nu));
    if (nu == 1)
        return angle / HALF_PI;
    for (int k = (nu - 3) / 2; k > 0; k--)
        sum = 1 + sum * x * (2 * k) / (2 * k + 1);
    return (angle + s * sqrt(x) * sum) / HALF_PI;
}

double hgwi_student_below(double t, double nu) {
    int whole = nu >= 1 && nu <= HGWI_STUDENT_WHOLE_MOST ? (int)nu : 0;
    if (whole != 0 && whole == nu && fabs(t) < FAR) {
        double tail = (1 - between(fabs(t), whole)) / 2;
        if (tail >= TAIL_ENOUGH)
            return t < 0 ? tail : 1 - tail;
    }
    return hgwi_student_tails(t, nu).below;
}
