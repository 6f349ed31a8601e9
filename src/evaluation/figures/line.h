/* line.h: straight lines through points (t in weeks, or any unit of time; y in points of the test).  Pairs that miss
 * one of both are dropped first; points may come in any order.  Each call gives HGW_OK or HGW_E_NOMEM; what the figures
 * themselves say stands in `status`. */
#ifndef HGWI_LINE_H
#define HGWI_LINE_H

#include "figure.h"

/* Least squares: b = Sxy / Sxx, a = mean y - b mean t.
 * see = sqrt(SSE / (n - 2)), se_slope = see / sqrt(Sxx), r2 = 1 - SSE / Syy, p from t(n - 2), two-sided.
 * n < 2: insufficient; all t equal: undefined; n = 2: no see, se, p; all y equal: slope 0, no r2, no p; points exactly
 * on a line: no p.  Source: any textbook; NIST StRD Norris; Christ (2006) on how little it says below 10 points. */
typedef struct hgwi_trend {
    int32_t status, n;
    double slope, intercept, se_slope, see, r2, p_slope;
} hgwi_trend;

int32_t hgwi_ols_trend(hgwi_pool *pool, hgwi_row t, hgwi_row y, hgwi_trend *out);

/* The line at t0: se_fit = see sqrt(1/n + (t0 - mean t)^2 / Sxx); for one new measurement sqrt(1 + ...).  Intervals of
 * `level` by t(n - 2); n <= 2: none.  t0 may lie anywhere. */
typedef struct hgwi_forecast {
    int32_t status;
    double fit, se_fit, ci_lower, ci_upper, pi_lower, pi_upper;
} hgwi_forecast;

int32_t hgwi_ols_predict(hgwi_pool *pool, hgwi_row t, hgwi_row y, double t0, double level, hgwi_forecast *out);

/* Weights 1 / sem^2, with the errors taken as known: se_slope = 1 / sqrt(Sum w (t - mean)^2),
 * se_fit = sqrt(1 / Sum w + (t0 - mean)^2 / Sxx).  sem > 0, else bad input.  Without t0: no fit. */
typedef struct hgwi_weighted {
    int32_t status, n;
    double slope, intercept, se_slope, fit, se_fit;
} hgwi_weighted;

int32_t hgwi_wls_trend(hgwi_pool *pool, hgwi_row t, hgwi_row y, hgwi_row sem, double t0, hgwi_weighted *out);

/* The median of the slopes of all pairs with different t.  Intercepts: med y - b med t ("separate") and
 * med(y - b t) ("joint").  Limits: the slopes at ranks (N -+ z sigma) / 2, with
 * sigma^2 = (n(n-1)(2n+5) - ties in t - ties in y) / 18, each tie k(k-1)(2k+5).  sigma = 0: none.
 * Source: Theil (1950), Sen (1968); ranks as scipy.stats.theilslopes takes them. */
typedef struct hgwi_theil_sen {
    int32_t status, n;
    double slope, intercept_separate, intercept_joint, slope_lower, slope_upper;
} hgwi_theil_sen;

/* There are n(n-1)/2 slopes in memory; more points than this: HGW_E_LIMIT. */
enum { HGWI_THEIL_SEN_MOST = 5000 };

int32_t hgwi_theil_sen_line(hgwi_pool *pool, hgwi_row t, hgwi_row y, double level, hgwi_theil_sen *out);

/* Three groups in the order of t (one left over: to the middle; two: to the outer ones), with the medians of t and y in
 * each: b = (My3 - My1) / (Mt3 - Mt1), a = the mean of My - b Mt.  n < 3: insufficient; Mt3 = Mt1: undefined.
 * Source: Tukey; manuals of curriculum-based measurement.  Other variants exist. */
typedef struct hgwi_tukey {
    int32_t status, n;
    double slope, intercept;
} hgwi_tukey;

int32_t hgwi_tukey_line(hgwi_pool *pool, hgwi_row t, hgwi_row y, hgwi_tukey *out);

/* Is there a rise at all?  S = Sum sign(dt) sign(dy); tau_a = S / (n(n-1)/2); tau_b and the variance corrected for ties
 * in both; z without and z_cc with a correction for continuity (|S| - 1); p two-sided.  p_exact only without ties, up
 * to n = HGWI_KENDALL_MOST.  n < 2: insufficient; n = 2: S, tau and the variance; all t or all y equal: undefined.
 * Source: Mann (1945), Kendall (1970). */
typedef struct hgwi_rise {
    int32_t status, n;
    double s, var_s, tau_a, tau_b, z, p, z_cc, p_cc, p_exact;
} hgwi_rise;

int32_t hgwi_mann_kendall(hgwi_pool *pool, hgwi_row t, hgwi_row y, hgwi_rise *out);

#endif
