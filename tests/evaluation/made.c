/* made.c: random series, always the same ones. */
#include "made.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "support/lean.h"

/* With what its difference is compared: 'o' the figure itself, 'l' the size of the levels, 's' that over the whole way,
 * 'r' that in needed slopes, 'p' one. */
#define FIGURE(name, kind)                                                                                             \
  { #name, offsetof(hgwi_course, name), kind }
const made_figure made_figures[] = {
    FIGURE(p, 'p'),          FIGURE(first, 'o'),     FIGURE(last, 'o'),         FIGURE(y0, 'l'),
    FIGURE(see, 'o'),        FIGURE(aim_slope, 's'), FIGURE(needed_slope, 's'), FIGURE(prior_sd, 's'),
    FIGURE(slope, 's'),      FIGURE(level_now, 'l'), FIGURE(level_target, 'l'), FIGURE(scale_target, 'o'),
    FIGURE(df, 'o'),         FIGURE(lower, 'l'),     FIGURE(upper, 'l'),        FIGURE(pred_lower, 'l'),
    FIGURE(pred_upper, 'l'), FIGURE(deviation, 'l'), FIGURE(pace, 'r'),         FIGURE(level_need, 's'),
};
typedef char all_figures_are_counted[sizeof made_figures / sizeof *made_figures == MADE_FIGURES ? 1 : -1];

int32_t made_count(int32_t usual) {
    return lean(usual, usual / 50);
}

uint32_t made_random(uint64_t *seed, uint32_t below) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (uint32_t)((*seed >> 32) % below);
}

double made_between(uint64_t *seed, double from, double to) {
    return from + (to - from) * made_random(seed, 1000001) / 1000000;
}

static int chance(uint64_t *seed, uint32_t one_in) {
    return made_random(seed, one_in) == 0;
}

/* Some twelve values added up are as good as normal here. */
static double noise(uint64_t *seed) {
    double sum = -6;
    for (int i = 0; i < 12; i++)
        sum += made_between(seed, 0, 1);
    return sum;
}

static void make_rules(uint64_t *seed, hgwi_course_rules *r) {
    *r = hgwi_course_usual;
    if (!chance(seed, 3))
        return;
    r->kappa = made_between(seed, 0.1, 2);
    r->lambda = made_between(seed, 0.1, 2);
    r->nu0 = chance(seed, 3) ? made_between(seed, 0.5, 40) : 1 + made_random(seed, 60);
    r->p_hi = made_between(seed, 0.7, 0.95);
    r->p_lo = made_between(seed, 0.02, 0.3);
    r->min_span = made_between(seed, 0, 0.5);
    r->max_age = chance(seed, 4) ? (double)INFINITY : made_between(seed, 0.05, 0.5);
    r->z_out = made_between(seed, 1, 3);
    r->min_points = 1 + (int32_t)made_random(seed, 8);
}

static void make_aim(uint64_t *seed, made *out, double start, double slope, int32_t span) {
    const double none = HGWI_UNDEFINED;
    int32_t until = out->days[0] + 1 + (int32_t)made_random(seed, (uint32_t)(2 * span + 2));
    out->aim = (hgwi_course_aim){(double)INFINITY, until, 0, none, none, none, chance(seed, 3) ? -1 : 1};
    for (int32_t i = 0; i < out->n; i++)
        if (out->days[i] >= out->aim.t_target)
            out->aim.t_target = out->days[i] + (chance(seed, 2) ? 0 : 1);
    int32_t first = out->days[0];
    for (int32_t i = 0; i < out->n; i++)
        first = out->days[i] < first ? out->days[i] : first;
    if (!(out->aim.t_target > first))
        out->aim.t_target = first + 1;
    out->aim.target = floor(start + slope * (out->aim.t_target - first) * made_between(seed, 0.2, 2));
    if (chance(seed, 8))
        out->aim.target = start; /* nothing to gain */
    if (!chance(seed, 6))
        out->aim.see = made_between(seed, 1, 15);
    if (chance(seed, 2))
        out->aim.t_eval = first + (int32_t)made_random(seed, (uint32_t)span + 20);
    if (chance(seed, 3))
        out->aim.baseline = start + noise(seed);
    if (chance(seed, 5))
        out->aim.prior_slope = slope * made_between(seed, -1, 2);
}

void make_series(uint64_t *seed, made *out) {
    int32_t span = 1 + (int32_t)made_random(seed, 250), from = (int32_t)made_random(seed, 800000) - 400000;
    double start = floor(made_between(seed, 5, 120)), slope = made_between(seed, -1, 1),
           spread = made_between(seed, 0, 12);
    int whole = chance(seed, 2), gaps = chance(seed, 4), few_days = chance(seed, 3);
    memset(out, 0, sizeof *out);
    out->n = 1 + (int32_t)made_random(seed, chance(seed, 2) ? 8 : 40);
    out->has_sem = chance(seed, 3);
    for (int32_t i = 0; i < out->n; i++) {
        int32_t day = (int32_t)made_random(seed, (uint32_t)span + 1);
        if (few_days)
            day -= day % (1 + span / 4);
        double y = start + slope * day + spread * noise(seed);
        if (chance(seed, 15))
            y += (chance(seed, 2) ? 1 : -1) * made_between(seed, 20, 80);
        out->days[i] = from + day;
        out->y[i] = whole ? floor(y) : y;
        out->sem[i] = whole ? 1 + made_random(seed, 12) : made_between(seed, 1, 15);
        if (gaps && chance(seed, 6))
            out->y[i] = HGWI_UNDEFINED;
    }
    make_aim(seed, out, start, slope, span);
    make_rules(seed, &out->rules);
}

void made_shuffled(uint64_t *seed, const made *from, made *to, int32_t *place) {
    *to = *from;
    for (int32_t i = 0; i < from->n; i++)
        place[i] = i;
    for (int32_t i = from->n - 1; i > 0; i--) {
        int32_t j = (int32_t)made_random(seed, (uint32_t)i + 1), kept = place[i];
        place[i] = place[j];
        place[j] = kept;
    }
    for (int32_t i = 0; i < from->n; i++) {
        to->days[place[i]] = from->days[i];
        to->y[place[i]] = from->y[i];
        to->sem[place[i]] = from->sem[i];
    }
}

hgwi_course made_judged(const made *m) {
    hgwi_series series = {NULL, m->days, m->y, m->has_sem ? m->sem : NULL, m->n};
    hgwi_student_table table;
    hgwi_course course;
    hgwi_student_table_start(&table, m->rules.level);
    hgwi_course_judge(&series, &m->aim, &m->rules, &table, &course);
    return course;
}

double made_figure_of(const hgwi_course *course, int which) {
    double figure;
    memcpy(&figure, (const char *)course + made_figures[which].offset, sizeof figure);
    return figure;
}

double made_apart(double one, double other, double size) {
    if (!hgwi_defined(one) && !hgwi_defined(other))
        return 0;
    if (one == other)
        return 0;
    double apart = fabs(one - other) / fmax(fabs(size), 1e-300);
    return apart == apart ? apart : (double)INFINITY;
}

static double size_of(const hgwi_course *course, const made *m, int which) {
    double level = fabs(course->y0) + fabs(course->level_target) + fabs(m->aim.target);
    double slope = level / (m->aim.t_target - course->first), own = fabs(made_figure_of(course, which));
    switch (made_figures[which].kind) {
    case 'l':
        return level;
    case 's':
        return fmax(own, slope);
    case 'r':
        return fmax(own, slope / fabs(course->aim_slope));
    case 'p':
        return 1;
    default:
        return own;
    }
}

double made_furthest(const made *m, const hgwi_course *one, const hgwi_course *other, int *which) {
    double most = 0;
    for (int i = 0; i < MADE_FIGURES; i++) {
        double apart = made_apart(made_figure_of(one, i), made_figure_of(other, i), size_of(one, m, i));
        if (apart > most) {
            most = apart;
            *which = i;
        }
    }
    return most;
}

void made_show(const made *m) {
    print_message("n %d, T %g, target %.17g, SEE %.17g, t_eval %g, baseline %g, prior %g, better %d\n", (int)m->n,
                  m->aim.t_target, m->aim.target, m->aim.see, m->aim.t_eval, m->aim.baseline, m->aim.prior_slope,
                  m->aim.better);
    for (int32_t i = 0; i < m->n; i++)
        print_message("  %d %.17g %.17g\n", (int)m->days[i], m->y[i], m->has_sem ? m->sem[i] : 0.0);
}

void made_same(const made *m, const hgwi_course *one, const hgwi_course *other, double within, const char *what) {
    int which = 0;
    double apart = made_furthest(m, one, other, &which);
    if (apart <= within && one->status == other->status && one->verdict == other->verdict &&
        one->reasons == other->reasons && one->flags == other->flags && one->undefined == other->undefined &&
        one->n == other->n)
        return;
    made_show(m);
    fail_msg("%s: verdict %d %d, reasons %x %x, flags %x %x; %s %.17g %.17g, %.2g apart", what, (int)one->verdict,
             (int)other->verdict, (unsigned)one->reasons, (unsigned)other->reasons, (unsigned)one->flags,
             (unsigned)other->flags, made_figures[which].name, made_figure_of(one, which), made_figure_of(other, which),
             apart);
}
