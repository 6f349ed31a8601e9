/* course.c: the judgement of one series: three passes over its points, all in the order in which they are given. */
#include "course.h"

#include <float.h>

const hgwi_course_rules hgwi_course_usual = {0.5, 1, 4, 0.8, 0.2, 0.25, 0.25, 2.5, 0.8, 3};

/* What rounding may add to a limit that is met exactly. */
static const double CLOSE = 1e-12;

enum { LAST_FEW = 4, POINTS_FOR_SEE = 6 };

static inline double time_at(const hgwi_series *s, int64_t i) {
    return s->t ? s->t[i] : s->days[i];
}

/* A point that is there and lies no later than the day of judgement. */
static inline int counts(const hgwi_series *s, int64_t i, double t_eval) {
    return s->y[i] == s->y[i] && time_at(s, i) <= t_eval && (!s->sem || s->sem[i] == s->sem[i]);
}

int hgwi_course_rules_good(const hgwi_course_rules *r) {
    return r->kappa >= 0 && r->lambda >= 0 && r->kappa + r->lambda > 0 && hgwi_finite(r->kappa) &&
           hgwi_finite(r->lambda) && r->nu0 > 0 && r->p_lo >= 0 && r->p_lo < r->p_hi && r->p_hi <= 1 &&
           r->min_span >= 0 && r->max_age >= 0 && r->z_out > 0 && r->level > 0 && r->level < 1 && r->min_points >= 1 &&
           r->min_points <= HGWI_COURSE_DATES_MOST && hgwi_finite(r->min_span) && !isnan(r->max_age);
}

/* ---- first pass: the dates ---- */

typedef struct dates {
    double first, last, y0;
    int64_t n;
    int in_order, bad;
} dates;

static dates look_at_dates(const hgwi_series *s, double t_eval) {
    dates d = {INFINITY, -INFINITY, 0, 0, 1, 0};
    double sum = 0, at_first = 0, origin = 0;
    for (int64_t i = 0; i < s->count; i++) {
        if (!counts(s, i, t_eval))
            continue;
        double t = time_at(s, i), y = s->y[i];
        d.bad |= !(fabs(y) <= DBL_MAX) || !(fabs(t) <= DBL_MAX) || (s->sem && !(s->sem[i] > 0 && s->sem[i] <= DBL_MAX));
        if (t < d.first) {
            d.first = t;
            origin = y;
            sum = at_first = 0;
        }
        if (t == d.first) {
            sum += y - origin;
            at_first++;
        }
        if (t < d.last)
            d.in_order = 0;
        else
            d.last = t;
        d.n++;
    }
    d.y0 = origin + sum / at_first;
    return d;
}

/* At least so many different dates?  Three are there when one lies between the first and the last. */
static int dates_enough(const hgwi_series *s, const dates *d, double t_eval, int32_t least) {
    double seen[HGWI_COURSE_DATES_MOST];
    int32_t count = d->n > 0;
    if (count && d->last > d->first)
        seen[count++ - 1] = d->last;
    if (count >= least || count < 2)
        return count >= least;
    for (int64_t i = 0; i < s->count && count < least; i++) {
        double t = time_at(s, i);
        int known = !counts(s, i, t_eval) || t == d->first;
        for (int32_t k = 0; k < count - 1 && !known; k++)
            known = seen[k] == t;
        if (!known)
            seen[count++ - 1] = t;
    }
    return count >= least;
}

/* ---- second pass: the line ---- */

typedef struct line {
    double s0, s1, s2, r0, r1; /* sums with x = t - first and v = y - y0; s2 and r1 with the prior */
    double ip, b0;             /* its precision in units of a measurement, and its slope */
    double alpha, beta, det;
    double sse, nu; /* with the prior's own deviation */
} line;

static inline double weight(const hgwi_series *s, int64_t i, double see) {
    return s->sem ? hgwi_square(see / s->sem[i]) : 1;
}

static void add_points(const hgwi_series *s, const dates *d, double t_eval, double see, line *l) {
    for (int64_t i = 0; i < s->count; i++) {
        if (!counts(s, i, t_eval))
            continue;
        double w = weight(s, i, see), x = time_at(s, i) - d->first, v = s->y[i] - d->y0;
        l->s0 += w;
        l->s1 += w * x;
        l->s2 += w * x * x;
        l->r0 += w * v;
        l->r1 += w * x * v;
    }
}

static void solve(line *l) {
    l->det = l->s0 * l->s2 - l->s1 * l->s1;
    l->alpha = (l->s2 * l->r0 - l->s1 * l->r1) / l->det;
    l->beta = (l->s0 * l->r1 - l->s1 * l->r0) / l->det;
}

/* The scatter around the line of least squares, where the error of the instrument is not known; 0: there is none, or
 * too little to go by. */
static double estimated_see(const hgwi_series *s, const dates *d, double t_eval) {
    line l = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    double left = 0, largest = 0;
    hgwi_series plain = *s;
    plain.sem = NULL;
    if (d->n < POINTS_FOR_SEE || d->first == d->last)
        return 0;
    add_points(&plain, d, t_eval, 1, &l);
    solve(&l);
    for (int64_t i = 0; i < s->count; i++)
        if (counts(s, i, t_eval)) {
            left += hgwi_square(s->y[i] - d->y0 - l.alpha - l.beta * (time_at(s, i) - d->first));
            largest = fmax(largest, fabs(s->y[i]));
        }
    double rounding = (double)d->n * hgwi_square(16 * DBL_EPSILON * largest);
    return left <= rounding ? 0 : sqrt(left / (double)(d->n - 2));
}

/* ---- third pass: what the line leaves ---- */

static inline double leverage(const line *l, double w, double x) {
    return w * (l->s2 - 2 * x * l->s1 + x * x * l->s0) / l->det;
}

/* Adds up the scatter.  1: some measurement, not of the first date, lies further from what the others and the prior
 * foretell than z_out; z^2 = w e^2 / ((1 - h) SEE^2), compared without dividing. */
static int scatter(const hgwi_series *s, const dates *d, double t_eval, double see, double z_out, line *l) {
    double limit = hgwi_square(z_out * see);
    int far = 0;
    for (int64_t i = 0; i < s->count; i++) {
        if (!counts(s, i, t_eval))
            continue;
        double w = weight(s, i, see), x = time_at(s, i) - d->first;
        double e = s->y[i] - d->y0 - l->alpha - l->beta * x, ee = w * e * e;
        l->sse += ee;
        far |= x > 0 && ee > limit * (1 - leverage(l, w, x));
    }
    l->sse += hgwi_square(l->beta - l->b0) * l->ip;
    return far;
}

/* Does the pair (t, y) come before another, in the order of date, then value? */
static int earlier(double t, double y, double other_t, double other_y) {
    return t < other_t || (t == other_t && y < other_y);
}

/* The measurement that lies furthest off; of equals the earliest. */
static int64_t furthest(const hgwi_series *s, const dates *d, double t_eval, double see, const line *l) {
    int64_t found = -1;
    double most = 0;
    for (int64_t i = 0; i < s->count; i++) {
        double x = time_at(s, i) - d->first;
        if (!counts(s, i, t_eval) || !(x > 0))
            continue;
        double w = weight(s, i, see), e = s->y[i] - d->y0 - l->alpha - l->beta * x;
        double zz = w * e * e / (1 - leverage(l, w, x));
        if (found < 0 || zz > most || (zz == most && earlier(time_at(s, i), s->y[i], time_at(s, found), s->y[found]))) {
            most = zz;
            found = i;
        }
    }
    return found;
}

/* ---- the judgement ---- */

typedef struct reach {
    double m, scale, p;
} reach;

static reach reach_of(const line *l, const hgwi_course_rules *r, double see, double stretch, double more, int better) {
    double q = (l->s2 - 2 * stretch * l->s1 + stretch * stretch * l->s0) / l->det;
    reach at;
    at.m = l->alpha + l->beta * stretch;
    if (isinf(l->nu))
        at.scale = see * sqrt(q);
    else
        at.scale = sqrt((r->nu0 * see * see + l->sse) / l->nu * q);
    at.p = hgwi_student_below(better * (at.m - more) / at.scale, l->nu);
    return at;
}

/* The chance without one measurement; t0, y0 and the needed slope stay as they were. */
static double without(const hgwi_series *s, const dates *d, int64_t i, const line *all, const hgwi_course_aim *aim,
                      const hgwi_course_rules *r, double see) {
    line l = *all;
    double w = weight(s, i, see), x = time_at(s, i) - d->first, v = s->y[i] - d->y0;
    double e = v - l.alpha - l.beta * x;
    l.sse = fmax(0, l.sse - w * e * e / (1 - leverage(all, w, x)));
    l.s0 -= w;
    l.s1 -= w * x;
    l.s2 -= w * x * x;
    l.r0 -= w * v;
    l.r1 -= w * x * v;
    l.nu -= 1;
    solve(&l);
    return reach_of(&l, r, see, aim->t_target - d->first, aim->target - d->y0, aim->better).p;
}

/* Mean of the last few points from the aimline: the last ones by date, then value, kept in order as they are met. */
static double deviation(const hgwi_series *s, const dates *d, double t_eval, double baseline, double slope) {
    int64_t kept[LAST_FEW];
    int32_t count = 0;
    double sum = 0;
    for (int64_t i = s->count; i-- > 0;) {
        if (!counts(s, i, t_eval))
            continue;
        double t = time_at(s, i), y = s->y[i];
        int32_t place = count;
        if (d->in_order && count == LAST_FEW && t < time_at(s, kept[LAST_FEW - 1]))
            break;
        while (place > 0 && earlier(time_at(s, kept[place - 1]), s->y[kept[place - 1]], t, y))
            place--;
        if (place == LAST_FEW)
            continue;
        for (int32_t k = count < LAST_FEW ? count++ : LAST_FEW - 1; k > place; k--)
            kept[k] = kept[k - 1];
        kept[place] = i;
    }
    for (int32_t k = 0; k < count; k++)
        sum += s->y[kept[k]] - baseline - slope * (time_at(s, kept[k]) - d->first);
    return sum / count;
}

static void empty(hgwi_course *out) {
    const double none = HGWI_UNDEFINED;
    *out = (hgwi_course){HGWI_FIGURE_OK,
                         HGWI_VERDICT_NONE,
                         0,
                         0,
                         0,
                         0,
                         -1,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none,
                         none};
}

static int aim_good(const hgwi_course_aim *aim) {
    return hgwi_finite(aim->t_target) && hgwi_finite(aim->target) && !isnan(aim->t_eval) && !isinf(aim->baseline) &&
           !isinf(aim->prior_slope) && (aim->better == 1 || aim->better == -1) &&
           (!hgwi_defined(aim->see) || (aim->see > 0 && hgwi_finite(aim->see)));
}

/* 0 when nothing can be worked out; the status says why. */
static int begin(const dates *d, const hgwi_course_aim *aim, const hgwi_course_rules *rules, hgwi_course *out) {
    out->n = d->n;
    if (d->bad || !aim_good(aim) || !hgwi_course_rules_good(rules) || (d->n > 0 && !(aim->t_target > d->first))) {
        out->status = HGWI_FIGURE_BAD_INPUT;
        out->n = 0;
        return 0;
    }
    if (d->n == 0) {
        out->status = HGWI_FIGURE_INSUFFICIENT;
        out->verdict = HGWI_TOO_LITTLE;
        out->reasons = HGWI_WHY_FEW_POINTS;
        return 0;
    }
    return 1;
}

static uint32_t gates(const hgwi_series *s, const dates *d, const hgwi_course_aim *aim, const hgwi_course_rules *r) {
    double stretch = aim->t_target - d->first, close = CLOSE * fmax(1, stretch);
    uint32_t why = dates_enough(s, d, aim->t_eval, r->min_points) ? 0 : HGWI_WHY_FEW_POINTS;
    if (d->last - d->first < r->min_span * stretch - close)
        why |= HGWI_WHY_SHORT_SPAN;
    if (!isinf(aim->t_eval) && aim->t_eval - d->last > r->max_age * stretch + close)
        why |= HGWI_WHY_STALE;
    return why;
}

/* An outlier counts as a reason only by itself, and only when the verdict hangs on it. */
static void verdict(const hgwi_series *s, const dates *d, const line *l, const hgwi_course_aim *aim,
                    const hgwi_course_rules *r, int far, hgwi_course *out) {
    int class = hgwi_verdict_by(out->p, r->p_hi, r->p_lo);
    if (far) {
        out->outlier = furthest(s, d, aim->t_eval, out->see, l);
        double p = without(s, d, out->outlier, l, aim, r, out->see);
        if (out->reasons == 0 && hgwi_verdict_by(p, r->p_hi, r->p_lo) != class)
            out->reasons |= HGWI_WHY_OUTLIER;
        else
            out->flags |= HGWI_FLAG_OUTLIER;
    }
    if (out->reasons == 0 && class == HGWI_TOO_LITTLE)
        out->reasons |= HGWI_WHY_UNDECIDED;
    out->verdict = out->reasons ? HGWI_TOO_LITTLE : class;
}

static void paces(const hgwi_series *s, const dates *d, const hgwi_course_aim *aim, hgwi_course *out) {
    double from = hgwi_defined(aim->baseline) ? aim->baseline : d->y0, left = aim->t_target - aim->t_eval;
    out->aim_slope = (aim->target - from) / (aim->t_target - d->first);
    out->deviation = deviation(s, d, aim->t_eval, from, out->aim_slope);
    if (fabs(aim->target - from) > CLOSE * fmax(fabs(aim->target), fabs(from))) /* more than rounding makes of none */
        out->pace = out->slope / out->aim_slope;
    else
        out->undefined |= HGWI_COURSE_NO_PACE;
    if (left > 0 && !isinf(left))
        out->level_need = (aim->target - out->level_now) / left;
    else
        out->undefined |= HGWI_COURSE_NO_NEED;
}

/* The line and what it leaves; 1 when some measurement lies far off. */
static int fit(const hgwi_series *s, const dates *d, const hgwi_course_aim *aim, const hgwi_course_rules *r, line *l,
               hgwi_course *out) {
    double stretch = aim->t_target - d->first, see = out->see;
    out->needed_slope = (aim->target - d->y0) / stretch;
    out->prior_sd = fmax(r->kappa * fabs(out->needed_slope), r->lambda * see / stretch);
    if (!(out->prior_sd > 0)) /* with lambda 0 and nothing to gain there is no prior but the line itself */
        out->prior_sd = see / stretch;
    *l = (line){0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, r->nu0 + (double)d->n - 1};
    l->ip = hgwi_square(see / out->prior_sd);
    l->b0 = hgwi_defined(aim->prior_slope) ? aim->prior_slope : out->needed_slope;
    l->s2 = l->ip;
    l->r1 = l->b0 * l->ip;
    add_points(s, d, aim->t_eval, see, l);
    solve(l);
    return scatter(s, d, aim->t_eval, see, r->z_out, l);
}

static void fill(const dates *d, const line *l, const reach *at, double stretch, hgwi_student_table *table,
                 hgwi_course *out) {
    double half = hgwi_student_table_quantile(table, l->nu);
    double variance = (l->s2 - 2 * stretch * l->s1 + stretch * stretch * l->s0) / l->det;
    double wide = at->scale * sqrt((variance + 1) / variance);
    out->slope = l->beta;
    out->level_now = d->y0 + l->alpha + l->beta * (d->last - d->first);
    out->level_target = d->y0 + at->m;
    out->scale_target = at->scale;
    out->df = l->nu;
    out->p = at->p;
    out->lower = out->level_target - half * at->scale;
    out->upper = out->level_target + half * at->scale;
    out->pred_lower = out->level_target - half * wide;
    out->pred_upper = out->level_target + half * wide;
}

/* Numbers of which the squares or sums are none, such as scores of 1e300, cannot be. */
static int all_finite(const hgwi_course *c) {
    double sum = c->p + c->slope + c->level_now + c->level_target + c->scale_target + c->prior_sd + c->aim_slope;
    double ends = c->lower + c->upper + c->pred_lower + c->pred_upper + c->deviation;
    double pace = c->undefined & HGWI_COURSE_NO_PACE ? 0 : c->pace;
    return hgwi_finite(sum + ends + pace + (c->undefined & HGWI_COURSE_NO_NEED ? 0 : c->level_need));
}

void hgwi_course_judge(const hgwi_series *s, const hgwi_course_aim *aim, const hgwi_course_rules *r,
                       hgwi_student_table *table, hgwi_course *out) {
    line l;
    dates d = look_at_dates(s, aim->t_eval);
    empty(out);
    if (!begin(&d, aim, r, out))
        return;
    out->first = d.first;
    out->last = d.last;
    out->y0 = d.y0;
    out->reasons = gates(s, &d, aim, r);
    out->see = aim->see;
    if (!hgwi_defined(aim->see)) {
        out->see = estimated_see(s, &d, aim->t_eval);
        out->flags |= HGWI_FLAG_SEE_ESTIMATED;
    }
    if (!(out->see > 0)) { /* nothing is computed, and so nothing else is the reason */
        empty(out);
        out->n = d.n;
        out->verdict = HGWI_TOO_LITTLE;
        out->reasons = HGWI_WHY_NO_SEE;
        return;
    }
    int far = fit(s, &d, aim, r, &l, out);
    double stretch = aim->t_target - d.first;
    reach at = reach_of(&l, r, out->see, stretch, aim->target - d.y0, aim->better);
    fill(&d, &l, &at, stretch, table, out);
    verdict(s, &d, &l, aim, r, far, out);
    paces(s, &d, aim, out);
    if (!all_finite(out)) {
        empty(out);
        out->status = HGWI_FIGURE_BAD_INPUT;
    }
}

void hgwi_course_interval(const hgwi_course *course, double level, double *lower, double *upper) {
    hgwi_student_table table;
    hgwi_student_table_start(&table, level);
    double half = hgwi_student_table_quantile(&table, course->df) * course->scale_target;
    *lower = course->level_target - half;
    *upper = course->level_target + half;
}

/* Points on the fitted line leave the line and its scatter as they are, and only make both surer. */
int32_t hgwi_course_further(const hgwi_series *s, const hgwi_course_aim *aim, const hgwi_course_rules *r,
                            const hgwi_course *course, double step, double *when) {
    line l;
    hgwi_course again = *course;
    dates d = look_at_dates(s, aim->t_eval);
    if (course->status != HGWI_FIGURE_OK || !(course->see > 0) || !(step > 0))
        return 0;
    fit(s, &d, aim, r, &l, &again);
    int32_t count = 0;
    for (double t = d.last + step; t <= aim->t_target + CLOSE && count < 1000; t += step) {
        double x = t - d.first;
        l.s0 += 1;
        l.s1 += x;
        l.s2 += x * x;
        l.det = l.s0 * l.s2 - l.s1 * l.s1;
        l.nu += 1;
        count++;
        *when = t;
        double p = reach_of(&l, r, course->see, aim->t_target - d.first, aim->target - d.y0, aim->better).p;
        if (hgwi_verdict_by(p, r->p_hi, r->p_lo) != HGWI_TOO_LITTLE)
            return count;
    }
    return 0;
}
