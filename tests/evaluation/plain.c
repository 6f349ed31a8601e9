/* plain.c: the judgement of a series by the book (evaluation.md 2.2). */
#include "plain.h"

#include <stdlib.h>
#include <string.h>

static int by_day_and_score(const void *left, const void *right) {
    const plain_point *a = left, *b = right;
    if (a->x != b->x)
        return a->x < b->x ? -1 : 1;
    return (a->y > b->y) - (a->y < b->y);
}

/* The residual SD of the line of least squares. */
static double residual_sd(const plain *p) {
    long double x = 0, y = 0, sxx = 0, sxy = 0, sse = 0;
    for (int32_t i = 0; i < p->n; i++) {
        x += p->at[i].x;
        y += p->at[i].y;
    }
    x /= p->n;
    y /= p->n;
    for (int32_t i = 0; i < p->n; i++) {
        sxx += (p->at[i].x - x) * (p->at[i].x - x);
        sxy += (p->at[i].x - x) * (p->at[i].y - y);
    }
    for (int32_t i = 0; i < p->n && sxx > 0; i++) {
        long double e = p->at[i].y - y - sxy / sxx * (p->at[i].x - x);
        sse += e * e;
    }
    return sse > 1e-20 ? (double)sqrtl(sse / (p->n - 2)) : 0;
}

int plain_take(const made *m, plain *out) {
    long double sum = 0;
    int32_t on_first = 0;
    memset(out, 0, sizeof *out);
    for (int32_t i = 0; i < m->n; i++)
        if (hgwi_defined(m->y[i]) && m->days[i] <= m->aim.t_eval)
            out->at[out->n++] = (plain_point){m->days[i], m->y[i], m->has_sem ? m->sem[i] : 1, i};
    if (out->n == 0)
        return 0;
    qsort(out->at, (size_t)out->n, sizeof *out->at, by_day_and_score);
    out->first = out->at[0].x;
    out->last = out->at[out->n - 1].x;
    out->stretch = m->aim.t_target - out->first;
    for (int32_t i = 0; i < out->n; i++)
        out->at[i].x -= out->first;
    for (; on_first < out->n && out->at[on_first].x == 0; on_first++)
        sum += out->at[on_first].y;
    out->y0 = (double)(sum / on_first);
    out->see = hgwi_defined(m->aim.see) ? m->aim.see : (out->n >= 6 ? residual_sd(out) : 0);
    out->needed = (m->aim.target - out->y0) / out->stretch;
    double sd = fmax(m->rules.kappa * fabs(out->needed), m->rules.lambda * out->see / out->stretch);
    out->ip = out->see * out->see / (sd * sd);
    out->b0 = hgwi_defined(m->aim.prior_slope) ? m->aim.prior_slope : out->needed;
    for (int32_t i = 0; i < out->n; i++)
        out->at[i].w = m->has_sem ? out->see * out->see / (out->at[i].w * out->at[i].w) : 1;
    return out->see > 0;
}

plain_line plain_fit(const made *m, const plain *p, int32_t but) {
    long double w = 0, x = 0, y = 0, sxx = 0, sxy = 0, sse = 0;
    plain_line l;
    for (int32_t i = 0; i < p->n; i++)
        if (i != but) {
            w += p->at[i].w;
            x += (long double)p->at[i].w * p->at[i].x;
            y += (long double)p->at[i].w * (p->at[i].y - p->y0);
        }
    x /= w;
    y /= w;
    for (int32_t i = 0; i < p->n; i++)
        if (i != but) {
            sxx += p->at[i].w * (p->at[i].x - x) * (p->at[i].x - x);
            sxy += p->at[i].w * (p->at[i].x - x) * (p->at[i].y - p->y0 - y);
        }
    long double beta = (sxy + (long double)p->ip * p->b0) / (sxx + p->ip), off = beta - p->b0;
    for (int32_t i = 0; i < p->n; i++)
        if (i != but) {
            long double e = p->at[i].y - p->y0 - y - beta * (p->at[i].x - x);
            sse += p->at[i].w * e * e;
        }
    sse += off * off * p->ip;
    l.nu = m->rules.nu0 + p->n - (but >= 0) - 1;
    l.mean_x = (double)x;
    l.mean_y = (double)y;
    l.w = (double)w;
    l.sxx = (double)(sxx + p->ip);
    l.beta = l.slope = (double)beta;
    l.variance = (double)(1 / w + (p->stretch - x) * (p->stretch - x) / (sxx + p->ip));
    l.level = (double)(p->y0 + y + beta * (p->stretch - x));
    double s2 = isinf(l.nu) ? p->see * p->see : (double)((m->rules.nu0 * p->see * p->see + sse) / l.nu);
    l.scale = sqrt(s2 * l.variance);
    l.p = hgwi_student_tails(m->aim.better * (l.level - m->aim.target) / l.scale, l.nu).below;
    return l;
}

double plain_z(const made *m, const plain *p, int32_t i) {
    plain_line l = plain_fit(m, p, i);
    double off = p->at[i].x - l.mean_x, foretold = p->y0 + l.mean_y + l.beta * off;
    double variance = 1 / p->at[i].w + 1 / l.w + off * off / l.sxx;
    return fabs(p->at[i].y - foretold) / (p->see * sqrt(variance));
}

static void near(double *close, double one, double other) {
    *close = fmin(*close, fabs(one - other));
}

static uint32_t gates(const made *m, const plain *p, double *close) {
    uint32_t why = 0;
    int32_t dates = 1;
    double span = p->last - p->first, old = m->aim.t_eval - p->last;
    for (int32_t i = 1; i < p->n; i++)
        dates += p->at[i].x != p->at[i - 1].x;
    near(close, span, m->rules.min_span * p->stretch);
    if (dates < m->rules.min_points)
        why |= HGWI_WHY_FEW_POINTS;
    if (span < m->rules.min_span * p->stretch)
        why |= HGWI_WHY_SHORT_SPAN;
    if (!isinf(old)) {
        near(close, old, m->rules.max_age * p->stretch);
        if (old > m->rules.max_age * p->stretch)
            why |= HGWI_WHY_STALE;
    }
    return why;
}

static void look_for_outlier(const made *m, const plain *p, hgwi_course *out, double *close) {
    double most = 0;
    int32_t at = -1;
    for (int32_t i = 0; i < p->n; i++) {
        double z = p->at[i].x > 0 ? plain_z(m, p, i) : 0;
        near(close, z, m->rules.z_out);
        if (z > m->rules.z_out && z > most) {
            most = z;
            at = i;
        }
    }
    if (at < 0)
        return;
    double without = plain_fit(m, p, at).p;
    near(close, without, m->rules.p_hi);
    near(close, without, m->rules.p_lo);
    out->outlier = p->at[at].place;
    if (out->reasons == 0 &&
        hgwi_verdict_by(without, m->rules.p_hi, m->rules.p_lo) != hgwi_verdict_by(out->p, m->rules.p_hi, m->rules.p_lo))
        out->reasons |= HGWI_WHY_OUTLIER;
    else
        out->flags |= HGWI_FLAG_OUTLIER;
}

static void fill(const made *m, const plain *p, hgwi_course *out) {
    plain_line l = plain_fit(m, p, -1);
    double half = hgwi_student_quantile((1 + m->rules.level) / 2, l.nu);
    double from = hgwi_defined(m->aim.baseline) ? m->aim.baseline : p->y0, sum = 0;
    int32_t few = p->n < 4 ? p->n : 4;
    out->first = p->first;
    out->last = p->last;
    out->y0 = p->y0;
    out->see = p->see;
    out->needed_slope = p->needed;
    out->aim_slope = (m->aim.target - from) / p->stretch;
    out->prior_sd = p->see / sqrt(p->ip);
    out->slope = l.slope;
    out->level_now = p->y0 + l.mean_y + l.beta * (p->last - p->first - l.mean_x);
    out->level_target = l.level;
    out->scale_target = l.scale;
    out->df = l.nu;
    out->p = l.p;
    out->lower = l.level - half * l.scale;
    out->upper = l.level + half * l.scale;
    out->pred_lower = l.level - half * l.scale * sqrt(1 + 1 / l.variance);
    out->pred_upper = l.level + half * l.scale * sqrt(1 + 1 / l.variance);
    for (int32_t i = p->n - few; i < p->n; i++)
        sum += p->at[i].y - from - out->aim_slope * p->at[i].x;
    out->deviation = sum / few;
    out->pace = l.slope / out->aim_slope;
    out->level_need = (m->aim.target - out->level_now) / (m->aim.t_target - m->aim.t_eval);
    if (fabs(m->aim.target - from) < 1e-12 * fabs(from)) {
        out->undefined |= HGWI_COURSE_NO_PACE;
        out->pace = HGWI_UNDEFINED;
    }
    if (isinf(m->aim.t_eval) || m->aim.t_eval >= m->aim.t_target) {
        out->undefined |= HGWI_COURSE_NO_NEED;
        out->level_need = HGWI_UNDEFINED;
    }
}

static hgwi_course nothing(void) {
    hgwi_course course;
    memset(&course, 0, sizeof course);
    for (int i = 0; i < MADE_FIGURES; i++) {
        double none = HGWI_UNDEFINED;
        memcpy((char *)&course + made_figures[i].offset, &none, sizeof none);
    }
    course.outlier = -1;
    course.verdict = HGWI_TOO_LITTLE;
    return course;
}

hgwi_course plain_judge(const made *m, double *close) {
    plain p;
    hgwi_course out = nothing();
    int good = plain_take(m, &p);
    *close = 1;
    out.n = p.n;
    if (p.n == 0) {
        out.status = HGWI_FIGURE_INSUFFICIENT;
        out.reasons = HGWI_WHY_FEW_POINTS;
        return out;
    }
    if (!(p.stretch > 0)) {
        out.status = HGWI_FIGURE_BAD_INPUT;
        out.verdict = HGWI_VERDICT_NONE;
        out.n = 0;
        return out;
    }
    if (!hgwi_defined(m->aim.see))
        out.flags |= HGWI_FLAG_SEE_ESTIMATED;
    if (!good) {
        out.reasons = gates(m, &p, close) | HGWI_WHY_NO_SEE;
        out.flags = 0;
        return out;
    }
    fill(m, &p, &out);
    near(close, out.p, m->rules.p_hi);
    near(close, out.p, m->rules.p_lo);
    out.reasons = gates(m, &p, close);
    look_for_outlier(m, &p, &out, close);
    int class = hgwi_verdict_by(out.p, m->rules.p_hi, m->rules.p_lo);
    if (out.reasons == 0 && class == HGWI_TOO_LITTLE)
        out.reasons |= HGWI_WHY_UNDECIDED;
    out.verdict = out.reasons ? HGWI_TOO_LITTLE : class;
    return out;
}
