/* mastery.h: scales that say how much is mastered, and sets of goals.  No line is drawn through them. */
#ifndef HGWI_MASTERY_H
#define HGWI_MASTERY_H

#include "figure.h"
#include "verdict.h"

/* Did a set of goals come out as expected?  T = 50 + 10 Sum w x / sqrt((1 - rho) Sum w^2 + rho (Sum w)^2), x from -2 to
 * 2, weights from 0 (all 1 when `weights` is empty).  Empty: insufficient; all weights 0: undefined; x or weights
 * outside: bad input.  t_baseline from the levels at the start, change = t - t_baseline, when there are any.
 * It measures expectation, not level.  Source: Kiresuk and Sherman (1968). */
typedef struct hgwi_goal_set {
    int32_t status;
    double t, t_baseline, change;
} hgwi_goal_set;

int32_t hgwi_gas_t(hgwi_pool *pool, hgwi_row levels, hgwi_row weights, hgwi_row baseline, double rho,
                   hgwi_goal_set *out);

/* One number from many, as gradebooks do, oldest first: the latest, the highest, the average; decaying average
 * w last + (1 - w) mean of the others; standard decaying v <- w x + (1 - w) v; n_mastery: the mean of those at or above
 * `mastery` when there are at least n.  `param`: w in per cent, or n.  Two decimals, halves away from zero; mastered =
 * the value before rounding is at `mastery` or above.  Nothing left: insufficient.  Source: Canvas. */
enum {
    HGWI_ROLLUP_LATEST,
    HGWI_ROLLUP_HIGHEST,
    HGWI_ROLLUP_AVERAGE,
    HGWI_ROLLUP_DECAYING,
    HGWI_ROLLUP_STANDARD_DECAYING,
    HGWI_ROLLUP_N_MASTERY
};

typedef struct hgwi_rolled {
    int32_t status, mastered; /* mastered -1: not asked */
    double value;
} hgwi_rolled;

int32_t hgwi_mastery_rollup(hgwi_pool *pool, int way, hgwi_row scores, double param, double mastery, hgwi_rolled *out);

/* Items right x of n in all: P = 1 - I_criterion(a + x, b + n - x), a = b = 1/2 being Jeffreys' prior; limits: the 10 %
 * and 90 % points.  Verdict by P, but too little evidence below min_items.  n = 0: insufficient, with the prior's P.
 * More right than items, or a criterion outside 0 ... 1: bad input.  Items of one test are not independent. */
typedef struct hgwi_mastered {
    int32_t status, verdict;
    double x, n, proportion, p_mastery, lower, upper;
} hgwi_mastered;

typedef struct hgwi_mastery_rules {
    double criterion, a, b, p_hi, p_lo, min_items;
} hgwi_mastery_rules;

void hgwi_mastery_beta(hgwi_row correct, hgwi_row items, const hgwi_mastery_rules *rules, hgwi_mastered *out);

/* When only scores are known: of the last three tests all at the criterion or beyond: on course; at most one: adjust;
 * two, or fewer than three tests: too little evidence.  `reached` is 1 for each test that was, oldest first.  Own rule
 * (evaluation.md 1.5). */
int hgwi_three_tests(const uint8_t *reached, int32_t count);

/* Ordered levels: the last two observations against the level expected by now: both reached: on course; both not:
 * adjust; else too little evidence.  Own rule (evaluation.md 2.1). */
int hgwi_two_levels(const uint8_t *reached, int32_t count);

#endif
