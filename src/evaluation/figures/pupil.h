/* pupil.h: one score, or two scores, of one pupil, with the error that a test has.  Scores and SDs are in points of the
 * test; reliabilities and shares lie in 0 ... 1; `better` is 1 where more is better and -1 where less is. */
#ifndef HGWI_PUPIL_H
#define HGWI_PUPIL_H

#include "figure.h"

/* What can this one score mean?  SEM = SD sqrt(1 - r); band x +- z SEM; the true score after Kelley,
 * M + r (x - M), with SE = SEM sqrt(r); P(attained) = Phi((x - target) / SEM), 1 or 0 without error (at the target:
 * attained).  r = 1: no band; r = 0: the mean.  SD <= 0, r outside 0 ... 1: bad input.  Without a target no P.
 * Source: classical test theory. */
typedef struct hgwi_true {
    int32_t status;
    double sem, obs_lower, obs_upper, kelley, se_est, kelley_lower, kelley_upper, p_attained, p_attained_kelley;
} hgwi_true;

void hgwi_true_score(double x, double mean, double sd, double reliability, double level, double target, hgwi_true *out);

/* Is the change more than noise?  Ways: HGWI_RCI_JT (post - pre) / (SEM sqrt 2); EN (post - T_pre) / SEM;
 * GLN (post - T_pre) / (SD sqrt(1 - r^2)); HLL the same with m_post in front of the bracket;
 * NK (post - T_pre) / (SD sqrt(r^2 (1 - r) + 1 - r_post)), T_pre = M + r (pre - M).  s_diff is the denominator.
 * Reliable when better * rci goes strictly beyond `critical`.  r = 1: undefined.
 * Sources: Jacobson and Truax (1991); Christensen and Mendoza (1986). */
enum { HGWI_RCI_JT, HGWI_RCI_EN, HGWI_RCI_GLN, HGWI_RCI_HLL, HGWI_RCI_NK };
enum { HGWI_CHANGE_NONE, HGWI_CHANGE_IMPROVED, HGWI_CHANGE_UNCHANGED, HGWI_CHANGE_DETERIORATED };

/* Norms of the test; NaN where not known. */
typedef struct hgwi_norms {
    double m_pre, sd_pre, m_post, sd_post, reliability, reliability_post;
} hgwi_norms;

typedef struct hgwi_change {
    int32_t status, category;
    double sem, s_diff, rci;
} hgwi_change;

void hgwi_rci(int way, double pre, double post, const hgwi_norms *norms, double critical, int better, hgwi_change *out);

/* More growth than pupils with the same start?  z = (post - [M2 + r S2/S1 (pre - M1)]) / (S2 sqrt(1 - r^2));
 * percentile = 100 Phi(z).  r = 1: undefined, the expected score and an SD of 0 are given.
 * Source: conditional growth index (NWEA); the norms must come from the test. */
typedef struct hgwi_growth {
    int32_t status;
    double expected, sd, z, percentile;
} hgwi_growth;

void hgwi_conditional_growth(double pre, double post, const hgwi_norms *norms, double r, hgwi_growth *out);

/* The gain in units of an SD (that of the norm, else the average of pre and post of the group):
 * d = (post - pre) / SD, SE = sqrt(2 (1 - r)), band by the normal distribution, p_above_hinge = Phi((d - hinge) / SE);
 * SE 0: 1 or 0, strictly above. */
typedef struct hgwi_single {
    int32_t status;
    double gain, d, se, lower, upper, p_above_hinge;
} hgwi_single;

void hgwi_prepost_individual(double pre, double post, double sd, double reliability, double level, double hinge,
                             hgwi_single *out);

/* At the end: attained = the score is at the target or beyond; P = Phi(better (score - target) / SEE); certainty clear
 * when P >= p_hi or <= p_lo, else borderline, unknown without SEE.  gain = end - pre and PoGO = 100 gain / (target -
 * pre) in the direction of the scale; gain_se = SEE sqrt 2; reliable as hgwi_rci JT at 1.96; d = better gain / SD with
 * error gain_se / SD.  Target = pre: no PoGO.  y_end missing: insufficient; y_pre missing: no gain. */
enum { HGWI_CERTAINTY_NONE, HGWI_CERTAINTY_CLEAR, HGWI_CERTAINTY_BORDERLINE, HGWI_CERTAINTY_UNKNOWN };

typedef struct hgwi_end {
    int32_t status, attained, certainty, reliable;
    double p_attained, gain, gain_se, pogo, d, d_se;
} hgwi_end;

typedef struct hgwi_end_rules {
    double target, see, sd, p_hi, p_lo;
    int better;
} hgwi_end_rules;

void hgwi_final_decision(double y_pre, double y_end, const hgwi_end_rules *rules, hgwi_end *out);

#endif
