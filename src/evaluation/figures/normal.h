/* normal.h: the normal distribution (mean 0, SD 1). */
#ifndef HGWI_NORMAL_H
#define HGWI_NORMAL_H

/* The share below z.  Relative error some 1e-15 near the middle, 2e-13 at z = -36. */
double hgwi_normal_below(double z);

/* The share above z, as exact in its own tail. */
double hgwi_normal_above(double z);

/* The density at z. */
double hgwi_normal_density(double z);

/* The z with a share p below it; NaN unless 0 < p < 1. */
double hgwi_normal_quantile(double p);

/* The z with a share `level` between -z and z; NaN unless 0 < level < 1. */
double hgwi_normal_two_sided(double level);

#endif
