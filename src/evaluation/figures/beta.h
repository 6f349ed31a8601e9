/* beta.h: the beta distribution: the regularised incomplete beta function and its inverse (DLMF 8.17). */
#ifndef HGWI_BETA_H
#define HGWI_BETA_H

/* What lies below x and above it; each exact in its own tail. */
typedef struct hgwi_tails {
    double below, above;
} hgwi_tails;

/* I_x(a, b) and 1 - I_x(a, b).  a, b > 0; x in [0, 1] and y = 1 - x, both given, since for x near 1 only the caller may
 * know y with all its digits.  NaN when an argument cannot be, or when both a and b are so large (some 1e10) that it
 * would take too long.  Relative error below 1e-12 for a, b up to 1e6. */
hgwi_tails hgwi_beta_tails(double a, double b, double x, double y);

/* The x with I_x(a, b) = below; NaN unless 0 < below < 1 and a, b > 0. */
double hgwi_beta_quantile(double a, double b, double below);

/* The same as log(x / (1 - x)), which keeps its digits where x is next to 0 or 1.  `above` is 1 - below. */
double hgwi_beta_quantile_odds(double a, double b, double below, double above);

#endif
