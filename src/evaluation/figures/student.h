/* student.h: Student's t distribution.  Degrees of freedom nu > 0 need not be whole; INFINITY is the normal one. */
#ifndef HGWI_STUDENT_H
#define HGWI_STUDENT_H

#include "beta.h"

/* The shares below and above t, each exact in its own tail; NaN when nu or t cannot be. */
hgwi_tails hgwi_student_tails(double t, double nu);

/* The t with a share p below it; NaN unless 0 < p < 1 and nu > 0. */
double hgwi_student_quantile(double p, double nu);

#endif
