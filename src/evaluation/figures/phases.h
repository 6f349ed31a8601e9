/* phases.h: measurements before (A) and after (B) a change of approach, each in the order in which they were taken.
 * Missing ones are dropped.  `falling`: less is better.  HGW_OK or HGW_E_NOMEM comes back. */
#ifndef HGWI_PHASES_H
#define HGWI_PHASES_H

#include "figure.h"

/* How many "after" scores beat "before" scores?
 * NAP = the mean over all pairs of [b > a] + [b = a] / 2; Tau = 2 NAP - 1.  Standard errors: unbiased (Sen, Mee) and
 * Hanley, with p* = NAP kept 1/2mn away from 0 and 1; the unbiased one is not defined for a phase of one point or when
 * its square is negative.  Limits: the roots x of
 *   mn (p - x)^2 (2 - x)(1 + x) = z^2 x (1 - x)(2 + h + (1 + 2h) x (1 - x)),  h = (m + n)/2 - 1  (Newcombe 2006);
 * NAP 0 or 1: both limits are that, as SingleCaseES has it, which is no interval to trust.
 * Tau-U = (S_AB - S_A) / mn, which can exceed 1.  Tau-BC: Tau of the residuals from the Theil-Sen line through A
 * (sessions 1 ... m), residuals within 1e-9 of each other being equal; m < 2: none.
 * PND: share of B above all of A; PEM: above the median of A, ties a half; PAND: the largest share that can be kept so
 * that all of B lies above all of A; IRD = ((m + n)^2 PAND - m^2 - n^2) / 2mn.  Shares lie in 0 ... 1.
 * An empty phase: insufficient; more than HGWI_THEIL_SEN_MOST points in one: HGW_E_LIMIT.  Sources: Parker and Vannest
 * (2009), Tarlow (2017), Parker et al. (2011). */
typedef struct hgwi_overlap {
    int32_t status;
    double nap, nap_se_unbiased, nap_se_hanley, nap_ci_lower, nap_ci_upper, tau, tau_u, tau_bc, pnd, pem, pand, ird;
} hgwi_overlap;

int32_t hgwi_nonoverlap(hgwi_pool *pool, hgwi_row a, hgwi_row b, int falling, double level, hgwi_overlap *out);

/* How much higher, and what share of the way to the goal?  MA, VA: mean and variance of A.
 * mean_diff = MB - MA, not turned.  Turned so that more is improvement: SMD = J (MB - MA) / sA, or over the pooled SD,
 * J = 1 - 3/(4 df - 1), se = J sqrt(base + g^2 / 2df) with base = 1/m + VB/(n VA), or 1/m + 1/n; LRR = ln MB +
 * VB/(2n MB^2) - the same of A (means > 0, two points each); LRM = ln med B - ln med A (all > 0), its variance from
 * order statistics.  PoGO = 100 (MB - MA) / (goal - MA), in per cent and not turned; its error (Dunlap) ignores that
 * both parts hold MA, and is too wide near 100 %.  Zero variance in A: no SMD; goal = MA: no PoGO.
 * Sources: Pustejovsky (SingleCaseES), Ferron (2020). */
typedef struct hgwi_phase_change {
    int32_t status;
    double mean_diff, smd_baseline, smd_baseline_se, smd_pooled, smd_pooled_se, lrr, lrr_se, lrm, lrm_se, pogo, pogo_se;
} hgwi_phase_change;

int32_t hgwi_phase_effect(hgwi_pool *pool, hgwi_row a, hgwi_row b, int falling, double goal, hgwi_phase_change *out);

#endif
