/* verdict.h: the words that judgements are made of.  Their numbers are those of the enumerations of the model, so that
 * a verdict is the same whether it comes as a document, as JSON or in an array. */
#ifndef HGWI_VERDICT_H
#define HGWI_VERDICT_H

#include <stdint.h>

/* On course, adjust, or not to be said. */
enum { HGWI_VERDICT_NONE, HGWI_ON_COURSE, HGWI_ADJUST, HGWI_TOO_LITTLE };

/* Why nothing can be said, as bits, in the order in which they are told. */
enum {
    HGWI_WHY_FEW_POINTS = 1 << 0,
    HGWI_WHY_SHORT_SPAN = 1 << 1,
    HGWI_WHY_STALE = 1 << 2,
    HGWI_WHY_NO_SEE = 1 << 3,
    HGWI_WHY_OUTLIER = 1 << 4,
    HGWI_WHY_UNDECIDED = 1 << 5,
    HGWI_WHY_SOURCES_DISAGREE = 1 << 6,
    HGWI_WHY_OBSERVATIONS_ONLY = 1 << 7,
    HGWI_WHY_INSTRUMENTS_DISAGREE = 1 << 8
};

/* What goes with a verdict, as bits. */
enum {
    HGWI_FLAG_SEE_ESTIMATED = 1 << 0,
    HGWI_FLAG_OUTLIER = 1 << 1,
    HGWI_FLAG_DISCUSS = 1 << 2,
    HGWI_FLAG_SOURCES_DISAGREE = 1 << 3,
    HGWI_FLAG_WEAK_EVIDENCE = 1 << 4,
    HGWI_FLAG_LEANING_ADJUST = 1 << 5,
    HGWI_FLAG_LEANING_ON_COURSE = 1 << 6
};

/* By the chance of reaching the target.  Looked up and not branched on, since which it is cannot be foretold. */
static inline int hgwi_verdict_by(double p, double p_hi, double p_lo) {
    static const uint8_t words[] = {HGWI_TOO_LITTLE, HGWI_ADJUST, HGWI_ON_COURSE, HGWI_ON_COURSE};
    return words[2 * (p >= p_hi) + (p <= p_lo)];
}

#endif
