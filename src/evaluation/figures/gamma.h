/* gamma.h: the gamma function, as far as it is needed: without the global that lgamma() writes. */
#ifndef HGWI_GAMMA_H
#define HGWI_GAMMA_H

/* What log Gamma(z) has more than Stirling's formula (z - 1/2) log z - z + log(2 pi) / 2; z > 0. */
double hgwi_stirling_rest(double z);

/* Gamma(z) / (sqrt(z) Gamma(z - 1/2)), z > 1/2. */
double hgwi_gamma_half_step(double z);

#endif
