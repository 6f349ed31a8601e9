/* group.h: a group before and after.  Scores and SDs are in points of the test; pairs that miss one of both are
 * dropped. A d without a control group is mostly growing up: it stands beside the growth of the norm, never for a
 * teacher. */
#ifndef HGWI_GROUP_H
#define HGWI_GROUP_H

#include "figure.h"

/* d_hattie = gain / ((s1 + s2) / 2); d_av = gain / sqrt((s1^2 + s2^2) / 2); d_av_adj = d_av sqrt((n - 2) / (n - 1));
 * se^2 = d^2 (s1^4 + s2^4 + 2 r^2 s1^2 s2^2) / (8 df s^4) + (s1^2 + s2^2 - 2 r s1 s2) / (df s^2), df = n - 1, with the
 * interval by the normal distribution (Bonett 2008); p_above_hinge = Phi((d_av - hinge) / se); d_pre = gain / s1;
 * d_z = gain / SD of gains; d_rm = d_z sqrt(2 (1 - r)); d_norm = gain / national SD.
 * n < 2: insufficient (the mean gain of one pair is given); both SD 0: undefined; one SD 0: no r (0 in the error);
 * all gains equal: no d_z. */
typedef struct hgwi_group {
    int32_t status, n;
    double mean_gain, sd_pre, sd_post, r, d_hattie, d_av, d_av_adj, d_av_se, d_av_lower, d_av_upper, p_above_hinge;
    double d_pre, d_z, d_rm, d_norm;
} hgwi_group;

int32_t hgwi_prepost_group(hgwi_pool *pool, hgwi_row pre, hgwi_row post, double level, double sd_norm, double hinge,
                           hgwi_group *out);

/* The same from means, SDs and r alone; g_pre and g_z are d_pre and d_z times Hedges' exact J(n - 1). */
typedef struct hgwi_summary {
    double m_pre, m_post, sd_pre, sd_post, r, n;
} hgwi_summary;

typedef struct hgwi_summarised {
    int32_t status;
    double d_hattie, d_av, d_av_adj, d_av_se, d_av_lower, d_av_upper, d_pre, g_pre, d_z, g_z;
} hgwi_summarised;

void hgwi_prepost_summary(const hgwi_summary *in, double level, hgwi_summarised *out);

/* The correction for small samples: J = Gamma(df/2) / (sqrt(df/2) Gamma((df - 1)/2)), and 1 - 3/(4 df - 1); df = 1: no
 * exact one.  Source: Hedges (1981). */
typedef struct hgwi_hedges {
    int32_t status;
    double exact, approx;
} hgwi_hedges;

void hgwi_hedges_j(double df, hgwi_hedges *out);

/* The share k of n with Wilson's interval, kept within 0 ... 1; n = 0: insufficient.  Source: Newcombe (1998). */
typedef struct hgwi_share {
    int32_t status;
    double p, lower, upper;
} hgwi_share;

void hgwi_wilson(double k, double n, double level, hgwi_share *out);

/* How many of a group will make it, when each has a chance of its own and none depends on another: their expected
 * number, and the smallest and largest number between which the share `level` lies in the middle (Poisson-binomial,
 * exactly).  HGW_OK or HGW_E_NOMEM. */
typedef struct hgwi_expected {
    double mean;
    int32_t lower, upper;
} hgwi_expected;

int32_t hgwi_expected_number(hgwi_pool *pool, const double *chances, int32_t count, double level, hgwi_expected *out);

#endif
