/* judge_series.c: the measurements of one pupil with one instrument, judged by the rule that its kind of scale allows:
 * a line on a growth scale only, counting tests on a mastery scale, comparing levels on an ordinal one. */
#include "evaluation_room.h"

enum { LAST_FEW = 4 };

/* ---- which measurements count ---- */

static int has_value(const hgwi_measure_point *point, int32_t scale) {
    const hgw_doc *doc = point->doc;
    int32_t kind = hgw_evidence_kind(doc, point->rec);
    int test = kind == HGW_EVIDENCE_KIND_METHOD_TEST || kind == HGW_EVIDENCE_KIND_CITO;
    if (scale == HGW_SCALE_KIND_ORDINAL)
        return hgw_has(doc, point->rec, HGW_EVIDENCE_GRADING) || hgw_has(doc, point->rec, HGW_EVIDENCE_SCORE);
    if (hgw_has(doc, point->rec, HGW_EVIDENCE_SCORE))
        return 1;
    if (scale != HGW_SCALE_KIND_MASTERY)
        return 0;
    return (hgw_has(doc, point->rec, HGW_EVIDENCE_ITEMS) && hgw_has(doc, point->rec, HGW_EVIDENCE_CORRECT)) ||
           (test && hgwi_eval_has_sign(point));
}

/* With the aim's own instrument all that was measured in the stretch counts, with another only what names the aim. */
static void gather(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, int32_t instrument, hgwi_judged *out) {
    int own = instrument != 0 && instrument == aim->instrument;
    hgwi_points_of all = hgwi_eval_points(own ? &e->points : &aim->linked, pupil, instrument);
    out->used = hgwi_eval_room(e, (size_t)all.count, sizeof *out->used);
    for (int32_t i = 0; i < all.count && out->used; i++) {
        const hgwi_measure_point *point = &all.at[i];
        int inside = point->day >= aim->start && (aim->until == 0 || point->day <= aim->until);
        if (!inside || (own && hgwi_eval_other_subject(aim, point)) || !has_value(point, out->scale))
            continue;
        out->used[out->used_count++] = point;
        if (point->doc != e->dossier)
            out->flags |= 1u << (HGW_VERDICT_FLAG_EARLIER_YEAR - 1);
    }
}

/* ---- a growth scale ---- */

typedef struct numbers {
    double *t, *y, *sem;
    int own_sem;
} numbers;

static double own_sem(const hgwi_measure_point *point, double otherwise) {
    double sem = hgw_has(point->doc, point->rec, HGW_EVIDENCE_SEM) ? hgw_evidence_sem(point->doc, point->rec) : 0;
    return sem > 0 && hgwi_finite(sem) ? sem : otherwise;
}

static int take_numbers(hgwi_eval *e, const hgwi_judged *j, double see, numbers *n) {
    size_t count = (size_t)j->used_count;
    n->t = hgwi_eval_room(e, count, sizeof *n->t);
    n->y = hgwi_eval_room(e, count, sizeof *n->y);
    n->sem = hgwi_eval_room(e, count, sizeof *n->sem);
    n->own_sem = 0;
    for (int32_t i = 0; i < j->used_count && hgwi_eval_good(e); i++) {
        n->t[i] = hgwi_eval_weeks(e, j->used[0]->day, j->used[i]->day);
        n->y[i] = hgw_evidence_score(j->used[i]->doc, j->used[i]->rec);
        n->sem[i] = own_sem(j->used[i], see);
        n->own_sem |= n->sem[i] != see;
    }
    return hgwi_eval_good(e);
}

/* The time between the last two days of measuring; 0: there was only one. */
static double last_step(const numbers *n, int32_t count) {
    for (int32_t i = count - 1; i > 0; i--)
        if (n->t[i] > n->t[i - 1])
            return n->t[i] - n->t[i - 1];
    return 0;
}

/* Without an error of measurement nothing is computed but where the last few points lie, as an indication. */
static void indicate(const numbers *n, double stretch, hgwi_judged *j) {
    int32_t count = j->used_count, few = count < LAST_FEW ? count : LAST_FEW;
    double start = 0, sum = 0;
    int32_t first = 0;
    while (first < count && n->t[first] == n->t[0])
        start += n->y[first++];
    start /= first;
    if (!(stretch > 0) || few < 3)
        return;
    for (int32_t i = count - few; i < count; i++)
        sum += n->y[i] - start - (j->target - start) * n->t[i] / stretch;
    j->course.deviation = sum / few;
    j->flags |= 1u << (HGW_VERDICT_FLAG_INDICATION_ONLY - 1);
}

static void settle_growth(hgwi_eval *e, const hgwi_series *series, const hgwi_course_aim *aim, const numbers *n,
                          hgwi_judged *j) {
    const hgwi_course *course = &j->course;
    j->verdict = course->verdict;
    j->reasons = course->reasons;
    j->flags |= course->flags;
    j->chance = course->p;
    if (course->outlier >= 0)
        j->outlier = j->used[course->outlier];
    if (course->status != HGWI_FIGURE_OK || !(course->see > 0))
        return;
    hgwi_course_interval(course, 2 * e->rules.p_hi - 1, &j->said_lower, &j->said_upper);
    if (j->reasons != HGWI_WHY_UNDECIDED)
        return;
    double when = 0;
    j->more_points = hgwi_course_further(series, aim, &e->rules, course, last_step(n, j->used_count), &when);
    if (j->more_points > 0)
        j->more_by = hgwi_eval_later(e, j->used[0]->day, when);
    if (j->more_points > 0 && j->more_by < e->today) /* a step later than the last time may have passed */
        j->more_by = e->today;
}

static void judge_growth(hgwi_eval *e, const hgwi_aim *aim, hgwi_judged *j) {
    const hgwi_instrument *instrument = j->instrument;
    numbers n;
    hgwi_student_table table;
    if (!take_numbers(e, j, instrument->see, &n))
        return;
    double stretch = hgwi_eval_weeks(e, j->used[0]->day, aim->due);
    int weighted = n.own_sem && hgwi_defined(instrument->see);
    hgwi_series series = {n.t, NULL, n.y, weighted ? n.sem : NULL, j->used_count};
    hgwi_course_aim at = {hgwi_eval_weeks(e, j->used[0]->day, aim->until ? aim->until : e->today),
                          stretch,
                          j->target,
                          instrument->see,
                          HGWI_UNDEFINED,
                          HGWI_UNDEFINED,
                          instrument->better};
    if (e->norm_prior && hgwi_defined(instrument->norm_growth)) {
        at.prior_slope = instrument->norm_growth / hgwi_eval_year_weeks(e);
        j->flags |= 1u << (HGW_VERDICT_FLAG_NORM_GROWTH - 1);
    }
    hgwi_student_table_start(&table, e->rules.level);
    hgwi_course_judge(&series, &at, &e->rules, &table, &j->course);
    if (instrument->sem_as_see)
        j->flags |= 1u << (HGW_VERDICT_FLAG_SEM_AS_SEE - 1);
    settle_growth(e, &series, &at, &n, j);
    if (j->reasons & HGWI_WHY_NO_SEE)
        indicate(&n, stretch, j);
}

/* ---- which rule ---- */

/* Without a known scale, tests that only say whether it went well are counted, and scores are not touched. */
static int32_t scale_of(const hgwi_instrument *instrument) {
    return instrument ? instrument->scale : HGW_SCALE_KIND_MASTERY;
}

static void begin(hgwi_judged *out) {
    const double none = HGWI_UNDEFINED;
    *out = (hgwi_judged){0};
    out->chance = out->target = out->said_lower = out->said_upper = none;
    out->course.status = HGWI_FIGURE_INSUFFICIENT;
    out->course.outlier = -1;
    out->course.deviation = none;
}

void hgwi_eval_judge(hgwi_eval *e, const hgwi_aim *aim, int32_t pupil, int32_t instrument, hgwi_judged *out) {
    begin(out);
    out->number = instrument;
    out->instrument = hgwi_eval_instrument_at(e, instrument);
    out->scale = scale_of(out->instrument);
    if (out->scale == 0 || out->scale == HGW_SCALE_KIND_NARRATIVE || pupil < -1)
        return;
    /* The mean of a group has an error and norms of its own: no line is drawn through it. */
    if (pupil < 0 && out->scale == HGW_SCALE_KIND_GROWTH)
        return;
    gather(e, aim, pupil, instrument, out);
    if (!hgwi_eval_good(e) || out->used_count == 0)
        return;
    out->target = instrument == aim->instrument ? hgwi_eval_target(e, aim, out->instrument, pupil) : HGWI_UNDEFINED;
    if (out->scale == HGW_SCALE_KIND_ORDINAL)
        hgwi_eval_judge_steps(e, aim, out);
    else if (out->scale == HGW_SCALE_KIND_MASTERY)
        hgwi_eval_judge_mastery(e, out);
    else if (hgwi_defined(out->target) && aim->due)
        judge_growth(e, aim, out);
}
