/* course_abreast.c: the steps of a judgement.  What needs choices is asked of one series after the other; what is only
 * calculated is calculated for all places in one loop, with no choice in it but between two numbers. */
#include "course_abreast.h"

#include "course_points.h"

/* ---- what is known before the line ---- */

/* Where a number may be missing, NaN passes.  Sums that overflow come of numbers that cannot be. */
static inline int numbers_good(const hgwi_abreast *g, int k) {
    double see = g->see_given[k], better = g->better[k];
    return hgwi_finite(g->target[k] + g->t_target[k] + g->s2[k] + g->r0[k] + g->r1[k]) && !(see <= 0) && !isinf(see) &&
           !isinf(g->baseline[k]) && !isinf(g->prior_slope[k]) && (better == 1 || better == -1) &&
           !isnan(g->t_eval[k]) && (!g->series[k].sem || hgwi_course_errors_good(&g->series[k], g->t_eval[k]));
}

static inline uint32_t gates(const hgwi_abreast *g, int k, const hgwi_course_rules *rules, double stretch) {
    double close = HGWI_CLOSE * hgwi_larger(1, stretch), old = g->t_eval[k] - g->last[k];
    uint32_t why = 0;
    if (g->different[k] < rules->min_points &&
        !hgwi_course_dates_enough(&g->series[k], g->t_eval[k], rules->min_points))
        why |= HGWI_WHY_FEW_POINTS;
    if (g->last[k] - g->first[k] < rules->min_span * stretch - close)
        why |= HGWI_WHY_SHORT_SPAN;
    if (old > rules->max_age * stretch + close && hgwi_finite(old)) /* no day of judgement: none is old */
        why |= HGWI_WHY_STALE;
    return why;
}

static void shut(hgwi_abreast *g, int k, int32_t status, int32_t verdict, uint32_t reasons) {
    g->open[k] = 0;
    g->status[k] = status;
    g->verdict[k] = verdict;
    g->reasons[k] = reasons;
    g->flags[k] = 0;
}

static inline void admit(hgwi_abreast *g, int k, const hgwi_course_rules *rules) {
    double stretch = g->t_target[k] - g->first[k];
    g->see[k] = g->see_given[k];
    g->df[k] = rules->nu0 + (double)g->n[k] - 1;
    g->outlier[k] = -1;
    if (!numbers_good(g, k) || (g->n[k] > 0 && !(stretch > 0))) {
        shut(g, k, HGWI_FIGURE_BAD_INPUT, HGWI_VERDICT_NONE, 0);
        return;
    }
    if (g->n[k] == 0) {
        shut(g, k, HGWI_FIGURE_INSUFFICIENT, HGWI_TOO_LITTLE, HGWI_WHY_FEW_POINTS);
        return;
    }
    g->open[k] = 1;
    g->status[k] = HGWI_FIGURE_OK;
    g->flags[k] = 0;
    g->unit[k] = 1;
    g->reasons[k] = gates(g, k, rules, stretch);
    if (!hgwi_defined(g->see[k])) {
        g->see[k] = hgwi_course_see(&g->series[k], g->t_eval[k]);
        g->flags[k] = HGWI_FLAG_SEE_ESTIMATED;
        if (!(g->see[k] > 0)) /* nothing is computed; what days alone tell is a reason all the same */
            shut(g, k, HGWI_FIGURE_OK, HGWI_TOO_LITTLE, g->reasons[k] | HGWI_WHY_NO_SEE);
    }
    if (g->series[k].sem)
        g->unit[k] = hgwi_square(g->see[k]);
}

/* ---- the line ---- */

static void fit(hgwi_abreast *g, const hgwi_course_rules *rules) {
    double kappa = rules->kappa, lambda = rules->lambda, z_out = rules->z_out;
    for (int k = 0; k < g->places; k++) {
        double see = g->see[k], stretch = g->t_target[k] - g->first[k], least = see / stretch;
        double needed = (g->target[k] - g->y0[k]) / stretch;
        double spread = hgwi_larger(kappa * fabs(needed), lambda * least);
        spread = spread > 0 ? spread : least; /* with lambda 0 and nothing to gain: no prior but the line itself */
        double ip = hgwi_square(see / spread), unit = g->unit[k];
        double b0 = g->prior_slope[k];
        b0 = hgwi_defined(b0) ? b0 : needed;
        hgwi_course_line l = {.s0 = g->s0[k] * unit, .s1 = g->s1[k] * unit, .r0 = g->r0[k] * unit};
        l.s2 = g->s2[k] * unit + ip;
        l.r1 = g->r1[k] * unit + b0 * ip;
        hgwi_course_solve(&l);
        hgwi_abreast_put_sums(g, k, &l);
        g->per_det[k] = l.per_det;
        g->alpha[k] = l.alpha;
        g->slope[k] = l.beta;
        g->sse[k] = hgwi_square(l.beta - b0) * ip;
        g->needed_slope[k] = needed;
        g->prior_sd[k] = spread;
        double limit = hgwi_square(z_out * see);
        g->near0[k] = limit - limit * l.per_det * l.s2;
        g->near1[k] = 2 * limit * l.per_det * l.s1;
        g->near2[k] = -limit * l.per_det * l.s0;
        g->beyond[k] = 0;
    }
}

static inline hgwi_course_line line_of(const hgwi_abreast *g, int k) {
    return (hgwi_course_line){g->s0[k],      g->s1[k],    g->s2[k],    g->r0[k],  g->r1[k],
                              g->per_det[k], g->alpha[k], g->slope[k], g->sse[k], g->df[k]};
}

/* A measurement is far off when z^2 = ee / ((1 - h) SEE^2) is beyond its limit, with the leverage h.  Those with errors
 * of their own, and those of the first date, which does not count, are looked at more closely later. */
static inline void scatter_rows(hgwi_abreast *g, int weighted) {
    for (int64_t row = 0; row < g->rows; row++)
        for (int k = 0; k < g->places; k++) {
            double x = g->x[row][k], e = g->v[row][k] - g->alpha[k] - g->slope[k] * x, ee = e * e;
            if (weighted)
                ee *= g->w[row][k] * g->unit[k];
            g->sse[k] += ee;
            g->beyond[k] = hgwi_larger(ee - (g->near0[k] + x * (g->near1[k] + x * g->near2[k])), g->beyond[k]);
        }
}

static void scatter(hgwi_abreast *g) {
    for (int more = 1; more; more = hgwi_abreast_more(g)) {
        hgwi_abreast_level(g);
        if (g->weighted)
            scatter_rows(g, 1);
        else
            scatter_rows(g, 0);
    }
}

/* ---- the level at T, and the pace ---- */

static void reach(hgwi_abreast *g, const hgwi_course_rules *rules) {
    int known = isinf(rules->nu0); /* the SEE, exactly: the scatter says nothing of it */
    double given = known ? 1 : rules->nu0, seen = known ? 0 : 1;
    for (int k = 0; k < g->places; k++) {
        hgwi_course_line l = line_of(g, k);
        double last = g->last[k] - g->t_from[k], x = g->t_target[k] - g->t_from[k];
        double see2 = hgwi_square(g->see[k]), m = l.alpha + l.beta * x, variance = hgwi_course_variance(&l, x);
        g->ahead[k] = g->better[k] * (m - (g->target[k] - g->y_from[k]));
        g->variance[k] = variance;
        g->root[k] = (given * see2 + seen * l.sse) * variance;
        g->level_target[k] = g->y_from[k] + m;
        g->level_now[k] = g->y_from[k] + l.alpha + l.beta * last;
    }
}

static void widen(hgwi_abreast *g, hgwi_student_table *table) {
    for (int k = 0; k < g->count; k++) {
        const hgwi_student_row *row = hgwi_student_table_row(table, g->df[k]);
        double root = sqrt(g->root[k]), scale = root * row->per_root, half = row->quantile * scale;
        g->root[k] = root;
        g->scale_target[k] = scale;
        g->lower[k] = g->level_target[k] - half;
        g->upper[k] = g->level_target[k] + half;
    }
}

static void paces(hgwi_abreast *g) {
    for (int k = 0; k < g->places; k++) {
        double baseline = g->baseline[k], from = g->y0[k], left = g->t_target[k] - g->t_eval[k];
        from = hgwi_defined(baseline) ? baseline : from;
        double slope = (g->target[k] - from) / (g->t_target[k] - g->first[k]);
        double pace = g->slope[k] / slope, need = (g->target[k] - g->level_now[k]) / left;
        double x = g->few_x[k] - g->few[k] * (g->first[k] - g->t_from[k]);
        double v = g->few_v[k] - g->few[k] * (from - g->y_from[k]);
        g->aim_slope[k] = slope;
        g->pace[k] = pace;
        g->level_need[k] = need;
        g->deviation[k] = (v - slope * x) / g->few[k];
    }
}

/* ---- the verdict ---- */

/* The verdict that the chance alone would give. */
static inline int class_of(const hgwi_course_rules *rules, double p) {
    return hgwi_verdict_by(p, rules->p_hi, rules->p_lo);
}

/* A measurement far off counts as a reason only by itself, and only when the verdict hangs on it.  Without it first
 * date, y0 and the needed slope stay as they were. */
static void weigh_outlier(hgwi_abreast *g, int k, const hgwi_course_rules *rules, int class) {
    hgwi_course_line l = line_of(g, k);
    double see2 = hgwi_square(g->see[k]), x = g->t_target[k] - g->t_from[k];
    hgwi_course_point point = hgwi_course_furthest(&g->series[k], g->t_eval[k], g->first[k], g->see[k], &l);
    if (!(point.zz > hgwi_square(rules->z_out) * see2))
        return;
    hgwi_course_remove(&l, &point);
    double squares = isinf(l.nu) ? see2 : rules->nu0 * see2 + l.sse;
    double ahead = g->better[k] * (l.alpha + l.beta * x - (g->target[k] - g->y_from[k]));
    double root = sqrt(squares * hgwi_course_variance(&l, x)), scale = isinf(l.nu) ? root : root / sqrt(l.nu);
    g->outlier[k] = point.place;
    if (g->reasons[k] == 0 && class_of(rules, hgwi_student_below(ahead / scale, l.nu)) != class)
        g->reasons[k] = HGWI_WHY_OUTLIER;
    else
        g->flags[k] |= HGWI_FLAG_OUTLIER;
}

/* A pace needs something to gain, more than rounding makes of nothing; and to gain by the day, days. */
static inline void leave_out(hgwi_abreast *g, int k) {
    double from = hgwi_defined(g->baseline[k]) ? g->baseline[k] : g->y0[k], target = g->target[k];
    if (!(fabs(target - from) > HGWI_CLOSE * hgwi_larger(fabs(target), fabs(from))))
        g->pace[k] = HGWI_UNDEFINED;
    if (!(g->t_target[k] > g->t_eval[k]))
        g->level_need[k] = HGWI_UNDEFINED;
}

/* Numbers of which the squares or sums are none, such as scores of 1e300, cannot be. */
static inline int all_finite(const hgwi_abreast *g, int k) {
    double sum = g->p[k] + g->lower[k] + g->upper[k] + g->level_now[k] + g->slope[k] + g->aim_slope[k];
    double pace = g->pace[k], need = g->level_need[k];
    return hgwi_finite(sum + g->deviation[k]) && !isinf(pace) && !isinf(need);
}

static void settle(hgwi_abreast *g, const hgwi_course_rules *rules) {
    hgwi_student_below_each(g->count, g->ahead, g->root, g->df, g->p);
    for (int k = 0; k < g->count; k++) {
        if (!g->open[k])
            continue;
        leave_out(g, k);
        int class = class_of(rules, g->p[k]);
        if (g->beyond[k] > 0 || g->series[k].sem)
            weigh_outlier(g, k, rules, class);
        uint32_t undecided = class == HGWI_TOO_LITTLE ? HGWI_WHY_UNDECIDED : 0;
        g->verdict[k] = g->reasons[k] ? HGWI_TOO_LITTLE : class;
        g->reasons[k] = g->reasons[k] ? g->reasons[k] : undecided;
        if (!all_finite(g, k))
            shut(g, k, HGWI_FIGURE_BAD_INPUT, HGWI_VERDICT_NONE, 0);
    }
}

static void blank(hgwi_abreast *g, int k) {
    double *const figures[] = {
        g->p,        g->first,     g->last,      g->y0,           g->see,          g->aim_slope, g->needed_slope,
        g->prior_sd, g->slope,     g->level_now, g->level_target, g->scale_target, g->df,        g->lower,
        g->upper,    g->deviation, g->pace,      g->level_need};
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
        figures[i][k] = HGWI_UNDEFINED;
    g->outlier[k] = -1;
    if (g->status[k] == HGWI_FIGURE_BAD_INPUT)
        g->n[k] = 0;
}

void hgwi_abreast_judge(hgwi_abreast *g, const hgwi_course_rules *rules, hgwi_student_table *table) {
    hgwi_abreast_look(g);
    for (int k = 0; k < g->count; k++)
        admit(g, k, rules);
    fit(g, rules);
    scatter(g);
    reach(g, rules);
    widen(g, table);
    paces(g);
    settle(g, rules);
    for (int k = 0; k < g->count; k++)
        if (!g->open[k])
            blank(g, k);
}
