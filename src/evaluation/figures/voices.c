/* voices.c: the table of conversations, and verdicts side by side. */
#include "voices.h"

static int32_t hear(const hgwi_voice *voices, int32_t count) {
    int last[HGWI_SOURCE_COUNT] = {0}, support = 0, concern = 0;
    for (int32_t i = 0; i < count; i++)
        last[voices[i].source] = voices[i].signal;
    for (int source = 0; source < HGWI_SOURCE_COUNT; source++) {
        support += last[source] == HGWI_SIGNAL_SUPPORT;
        concern += last[source] == HGWI_SIGNAL_CONCERN;
    }
    if (support > 0 && concern > 0)
        return HGWI_HEARD_MIXED;
    if (concern > 0)
        return concern > 1 ? HGWI_HEARD_CONCERN : HGWI_HEARD_WEAK_CONCERN;
    if (support > 0)
        return support > 1 ? HGWI_HEARD_SUPPORT : HGWI_HEARD_WEAK_SUPPORT;
    return HGWI_HEARD_NONE;
}

/* What the voices make of a numeric verdict.  Concern can stop an "on course" and start an adjustment; praise cannot
 * stop one. */
static const struct {
    uint8_t numeric, heard, verdict;
    uint16_t reason, flags;
} turns[] = {
    {HGWI_ON_COURSE, HGWI_HEARD_CONCERN, HGWI_TOO_LITTLE, HGWI_WHY_SOURCES_DISAGREE, 0},
    {HGWI_ON_COURSE, HGWI_HEARD_WEAK_CONCERN, HGWI_ON_COURSE, 0, HGWI_FLAG_DISCUSS},
    {HGWI_ON_COURSE, HGWI_HEARD_MIXED, HGWI_ON_COURSE, 0, HGWI_FLAG_DISCUSS},
    {HGWI_ADJUST, HGWI_HEARD_MIXED, HGWI_ADJUST, 0, HGWI_FLAG_SOURCES_DISAGREE},
    {HGWI_ADJUST, HGWI_HEARD_SUPPORT, HGWI_ADJUST, 0, HGWI_FLAG_SOURCES_DISAGREE},
    {HGWI_ADJUST, HGWI_HEARD_WEAK_SUPPORT, HGWI_ADJUST, 0, HGWI_FLAG_SOURCES_DISAGREE},
    {HGWI_TOO_LITTLE, HGWI_HEARD_CONCERN, HGWI_ADJUST, HGWI_WHY_OBSERVATIONS_ONLY, HGWI_FLAG_WEAK_EVIDENCE},
    {HGWI_TOO_LITTLE, HGWI_HEARD_WEAK_CONCERN, HGWI_TOO_LITTLE, 0, HGWI_FLAG_LEANING_ADJUST},
    {HGWI_TOO_LITTLE, HGWI_HEARD_SUPPORT, HGWI_TOO_LITTLE, 0, HGWI_FLAG_LEANING_ON_COURSE},
};

enum { TURNS = sizeof turns / sizeof *turns };

void hgwi_qualitative_combine(int numeric, const hgwi_voice *voices, int32_t count, hgwi_combined *out) {
    *out = (hgwi_combined){HGWI_FIGURE_OK, HGWI_HEARD_NONE, numeric, 0, 0};
    if (numeric < HGWI_ON_COURSE || numeric > HGWI_TOO_LITTLE) {
        out->status = HGWI_FIGURE_BAD_INPUT;
        out->verdict = HGWI_VERDICT_NONE;
        return;
    }
    out->heard = hear(voices, count);
    for (int i = 0; i < TURNS; i++)
        if (turns[i].numeric == numeric && turns[i].heard == out->heard) {
            out->verdict = turns[i].verdict;
            out->reason = turns[i].reason;
            out->flags = turns[i].flags;
        }
}

int hgwi_instruments_combine(const int *verdicts, int32_t count, int *aside, int *disagree) {
    int on = 0, adjust = 0, little = 0;
    for (int32_t i = 0; i < count; i++) {
        on += verdicts[i] == HGWI_ON_COURSE;
        adjust += verdicts[i] == HGWI_ADJUST;
        little += verdicts[i] == HGWI_TOO_LITTLE;
    }
    *disagree = on > 0 && adjust > 0;
    *aside = little > 0 && (on > 0) != (adjust > 0);
    if (*disagree)
        return HGWI_TOO_LITTLE;
    if (on > 0)
        return HGWI_ON_COURSE;
    if (adjust > 0)
        return HGWI_ADJUST;
    return little > 0 ? HGWI_TOO_LITTLE : HGWI_VERDICT_NONE;
}
