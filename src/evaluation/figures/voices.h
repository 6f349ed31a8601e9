/* voices.h: observations and conversations.  They are not numbers and do not become numbers: what each source said last
 * is weighed by a table, beside the numeric verdict (evaluation.md 2.3; own table). */
#ifndef HGWI_VOICES_H
#define HGWI_VOICES_H

#include "figure.h"
#include "verdict.h"

/* Who, and what they said; later ones come later in the list. */
enum { HGWI_SOURCE_TEACHER, HGWI_SOURCE_PUPIL, HGWI_SOURCE_PARENT, HGWI_SOURCE_SPECIALIST, HGWI_SOURCE_COUNT };
enum { HGWI_SIGNAL_NEUTRAL, HGWI_SIGNAL_SUPPORT, HGWI_SIGNAL_CONCERN };

typedef struct hgwi_voice {
    int32_t source, signal;
} hgwi_voice;

/* All of them together: concern from two sources, from one; support and concern at once; support from two, from one. */
enum {
    HGWI_HEARD_NONE,
    HGWI_HEARD_CONCERN,
    HGWI_HEARD_WEAK_CONCERN,
    HGWI_HEARD_MIXED,
    HGWI_HEARD_SUPPORT,
    HGWI_HEARD_WEAK_SUPPORT
};

typedef struct hgwi_combined {
    int32_t status, heard, verdict;
    uint32_t reason, flags; /* reason: one bit of HGWI_WHY_..., or 0 */
} hgwi_combined;

/* numeric: HGWI_ON_COURSE, HGWI_ADJUST or HGWI_TOO_LITTLE; anything else: bad input. */
void hgwi_qualitative_combine(int numeric, const hgwi_voice *voices, int32_t count, hgwi_combined *out);

/* Verdicts of several instruments on one goal, which are never pooled: equal ones stand; those that say nothing stand
 * aside, which *aside tells; opposite ones: too little evidence.  None: HGWI_VERDICT_NONE. */
int hgwi_instruments_combine(const int *verdicts, int32_t count, int *aside, int *disagree);

#endif
