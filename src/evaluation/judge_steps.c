/* judge_steps.c: scales on which nothing may be averaged or drawn: tests that are passed or not, and ordered levels. */
#include "evaluation_room.h"

enum { LAST_TESTS = 3 };

/* No test has more items than this; a number beyond it is a slip of the pen. */
static const double ITEMS_MOST = 1e6;

/* ---- mastery: the last three tests ---- */

/* Was the test passed?  By its score against the target, when the instrument is known to be of mastery; else as the
 * teacher judged.  -1: it cannot be told. */
static int passed(const hgwi_judged *j, const hgwi_measure_point *point) {
    const hgw_doc *doc = point->doc;
    if (j->instrument && hgw_has(doc, point->rec, HGW_EVIDENCE_SCORE) && hgwi_defined(j->target))
        return j->instrument->better * (hgw_evidence_score(doc, point->rec) - j->target) >= 0;
    if (hgwi_eval_has_sign(point))
        return hgw_evidence_sign(doc, point->rec) == HGW_EVIDENCE_SIGN_POSITIVE;
    return -1; /* nothing, or "now this, now that" */
}

/* Tests that tell nothing stand aside. */
static void keep_telling(hgwi_judged *j) {
    int32_t kept = 0;
    for (int32_t i = 0; i < j->used_count; i++)
        if (passed(j, j->used[i]) >= 0)
            j->used[kept++] = j->used[i];
    j->used_count = kept;
}

/* The share of the items that counts as mastered; NaN when the team gives neither a share nor the highest score.  Where
 * less is better the target is what may be wrong. */
static double criterion(const hgwi_judged *j) {
    double highest = j->instrument ? j->instrument->maximum : HGWI_UNDEFINED, share = HGWI_UNDEFINED;
    if (j->target > 0 && hgwi_defined(highest))
        share = j->target / highest;
    else if (j->target > 0 && j->target <= 1)
        share = j->target;
    return j->instrument && j->instrument->better < 0 ? 1 - share : share;
}

static int by_items(hgwi_eval *e, hgwi_judged *j, int32_t from) {
    double correct[LAST_TESTS], items[LAST_TESTS];
    hgwi_mastery_rules rules = {criterion(j), 0.5, 0.5, e->rules.p_hi, e->rules.p_lo, e->min_items};
    int32_t count = 0;
    for (int32_t i = from; i < j->used_count; i++, count++) {
        const hgwi_measure_point *point = j->used[i];
        if (!hgw_has(point->doc, point->rec, HGW_EVIDENCE_ITEMS) ||
            !hgw_has(point->doc, point->rec, HGW_EVIDENCE_CORRECT))
            return 0;
        correct[count] = (double)hgw_evidence_correct(point->doc, point->rec);
        items[count] = (double)hgw_evidence_items(point->doc, point->rec);
        if (!(items[count] <= ITEMS_MOST))
            return 0;
    }
    hgwi_mastery_beta((hgwi_row){correct, count}, (hgwi_row){items, count}, &rules, &j->mastered);
    return j->mastered.status == HGWI_FIGURE_OK;
}

void hgwi_eval_judge_mastery(hgwi_eval *e, hgwi_judged *j) {
    uint8_t reached[LAST_TESTS];
    int32_t count = 0;
    if (by_items(e, j, j->used_count > LAST_TESTS ? j->used_count - LAST_TESTS : 0)) {
        j->by_items = 1;
        j->verdict = j->mastered.verdict;
        j->chance = j->mastered.p_mastery;
        if (j->verdict == HGWI_TOO_LITTLE)
            j->reasons |= j->mastered.n < e->min_items ? HGWI_WHY_FEW_POINTS : HGWI_WHY_UNDECIDED;
        return;
    }
    keep_telling(j);
    for (int32_t i = j->used_count > LAST_TESTS ? j->used_count - LAST_TESTS : 0; i < j->used_count; i++)
        reached[count++] = (uint8_t)passed(j, j->used[i]);
    if (count == 0)
        return;
    j->verdict = hgwi_three_tests(reached, count);
    if (j->verdict == HGWI_TOO_LITTLE)
        j->reasons |= count < LAST_TESTS ? HGWI_WHY_FEW_POINTS : HGWI_WHY_UNDECIDED;
}

/* ---- ordered levels: the last two ---- */

/* The place of what was seen among the levels; a score is taken for the place itself.  NaN: it is none of them. */
static double place_of(const hgwi_judged *j, const hgwi_measure_point *point) {
    const char *grading = hgw_evidence_grading(point->doc, point->rec);
    if (grading) {
        int32_t step = hgwi_eval_step(j->instrument, grading);
        return step ? step : HGWI_UNDEFINED;
    }
    return hgw_evidence_score(point->doc, point->rec);
}

/* The target in points is one of the aim's own instrument. */
static double place_aimed_at(const hgwi_aim *aim, const hgwi_judged *j) {
    int32_t step = aim->grading ? hgwi_eval_step(j->instrument, aim->grading) : 0;
    if (step)
        return step;
    return hgwi_defined(aim->target) ? j->target : HGWI_UNDEFINED;
}

/* What is none of the levels stands aside. */
static void keep_levels(hgwi_judged *j) {
    int32_t kept = 0;
    for (int32_t i = 0; i < j->used_count; i++)
        if (hgwi_defined(place_of(j, j->used[i])))
            j->used[kept++] = j->used[i];
    j->used_count = kept;
}

/* The level expected by a day: as many whole steps from the first one seen to the one aimed at as that share of the
 * time; steps are counted, not averaged.  Of who began at the target or beyond no more than that is expected. */
static double expected(const hgwi_eval *e, const hgwi_aim *aim, const hgwi_judged *j, double aimed, int better,
                       hgw_date day) {
    double first = place_of(j, j->used[0]), all = hgwi_eval_weeks(e, j->used[0]->day, aim->due);
    double gone = hgwi_eval_weeks(e, j->used[0]->day, day), share = all > 0 ? gone / all : 1;
    double steps = (aimed - first) * (share < 1 ? share : 1);
    if (better * (aimed - first) <= 0)
        return aimed;
    return first + (steps < 0 ? ceil(steps - 1e-9) : floor(steps + 1e-9));
}

/* A to E and I to V are different scales: C is not III. */
static int mixes(const hgwi_aim *aim, const hgwi_judged *j) {
    for (int32_t i = 0; i < j->used_count; i++)
        if (!hgwi_eval_alike(j->instrument, hgw_evidence_grading(j->used[i]->doc, j->used[i]->rec), aim->grading))
            return 1;
    return 0;
}

void hgwi_eval_judge_steps(hgwi_eval *e, const hgwi_aim *aim, hgwi_judged *j) {
    uint8_t *reached = hgwi_eval_room(e, (size_t)j->used_count, 1);
    double aimed = place_aimed_at(aim, j);
    int better = hgwi_eval_better_step(j->instrument, aim->grading);
    int32_t count = 0;
    j->mixed = mixes(aim, j);
    keep_levels(j);
    if (!reached || j->mixed || !hgwi_defined(aimed) || j->used_count == 0 || aim->due == 0)
        return;
    for (int32_t i = j->used_count > 1; i < j->used_count; i++)
        reached[count++] =
            better * (place_of(j, j->used[i]) - expected(e, aim, j, aimed, better, j->used[i]->day)) >= 0;
    j->verdict = hgwi_two_levels(reached, count);
    if (j->verdict == HGWI_TOO_LITTLE)
        j->reasons |= count < 2 ? HGWI_WHY_FEW_POINTS : HGWI_WHY_UNDECIDED;
}
