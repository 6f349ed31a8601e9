/* test_properties.c: what must hold of every judgement, on thousands of random series: what may change nothing changes
 * nothing, and what moves P moves it one way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "made.h"

enum { SERIES = 10000 };

/* Verdict, reasons and flags exactly; figures to the last digits, since sums are taken in the order of the points. */
static void order_of_points_never_matters(void **state) {
    uint64_t seed = 20260105;
    double most = 0;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m, other;
        int32_t place[MADE_MOST];
        int which = 0;
        make_series(&seed, &m);
        made_shuffled(&seed, &m, &other, place);
        hgwi_course one = made_judged(&m), two = made_judged(&other);
        made_same(&m, &one, &two, 1e-12, "in another order");
        most = fmax(most, made_furthest(&m, &one, &two, &which));
        if ((one.outlier < 0) != (two.outlier < 0))
            fail_msg("an outlier in one order only");
        if (one.outlier >= 0) { /* the same measurement, or one that is equal in all */
            int32_t here = place[one.outlier], there = (int32_t)two.outlier;
            assert_true(other.days[here] == other.days[there] && other.y[here] == other.y[there]);
        }
    }
    print_message("%d series in another order: at most %.2g apart\n", (int)made_count(SERIES), most);
}

/* Whole days are subtracted without rounding, so even the last bit stays. */
static void another_first_day_changes_nothing(void **state) {
    uint64_t seed = 20260112;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        make_series(&seed, &m);
        hgwi_course one = made_judged(&m);
        int32_t later = (int32_t)made_random(&seed, 2000000) - 1000000;
        for (int32_t k = 0; k < m.n; k++)
            m.days[k] += later;
        m.aim.t_target += later;
        m.aim.t_eval += later;
        hgwi_course two = made_judged(&m);
        if (one.n > 0 && one.status == HGWI_FIGURE_OK && one.see > 0)
            assert_true(two.first == one.first + later && two.last == one.last + later);
        two.first = one.first;
        two.last = one.last;
        made_same(&m, &one, &two, 0, "on other days");
    }
}

static void scale_scores(made *m, double by, double more) {
    for (int32_t k = 0; k < m->n; k++) {
        m->y[k] = m->y[k] * by + more;
        m->sem[k] *= fabs(by);
    }
    m->aim.target = m->aim.target * by + more;
    m->aim.baseline = m->aim.baseline * by + more;
    m->aim.see *= fabs(by);
    m->aim.prior_slope *= by;
    if (by < 0)
        m->aim.better = -m->aim.better;
}

/* What the figures of the scaled scores must be. */
static hgwi_course scaled(const hgwi_course *from, double by, double more) {
    hgwi_course to = *from;
    double *const levels[] = {&to.y0,    &to.level_now,  &to.level_target, &to.lower,
                              &to.upper, &to.pred_lower, &to.pred_upper};
    double *const others[] = {&to.aim_slope, &to.needed_slope, &to.slope, &to.deviation, &to.level_need};
    double *const sizes[] = {&to.see, &to.prior_sd, &to.scale_target};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        *levels[i] = *levels[i] * by + more;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        *others[i] *= by;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        *sizes[i] *= fabs(by);
    if (by < 0) {
        to.lower = from->upper * by + more;
        to.upper = from->lower * by + more;
        to.pred_lower = from->pred_upper * by + more;
        to.pred_upper = from->pred_lower * by + more;
    }
    return to;
}

/* Of measurements on one day the higher ones are the later ones, so in the mirror others may be among the last four. */
static void forget_deviation_of_equal_days(const made *m, hgwi_course *one, const hgwi_course *other) {
    for (int32_t i = 0; i < m->n; i++)
        for (int32_t k = 0; k < i; k++)
            if (m->days[i] == m->days[k])
                one->deviation = other->deviation;
}

/* P within 1e-9; a mirrored scale in the mirrored direction is a negative one. */
static void another_scale_changes_nothing(void **state) {
    static const struct {
        double by, more;
    } scales[] = {{0.1, 0}, {7, 0}, {1000, 0}, {1, 50}, {0.37, -12}, {-1, 0}, {-1, 100}, {-2.5, 30}};
    uint64_t seed = 20260119;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++)
        for (size_t k = (size_t)i % 2; k < sizeof scales / sizeof *scales; k += 2) {
            made m;
            make_series(&seed, &m);
            hgwi_course one = made_judged(&m), want = scaled(&one, scales[k].by, scales[k].more);
            scale_scores(&m, scales[k].by, scales[k].more);
            hgwi_course two = made_judged(&m);
            if (scales[k].by < 0)
                forget_deviation_of_equal_days(&m, &want, &two);
            made_same(&m, &want, &two, 1e-9, "on another scale");
        }
}

/* Exactly: nothing but signs changes. */
static void the_mirror_has_the_same_chance(void **state) {
    uint64_t seed = 20260126;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        make_series(&seed, &m);
        hgwi_course one = made_judged(&m), want = scaled(&one, -1, 0);
        scale_scores(&m, -1, 0);
        hgwi_course two = made_judged(&m);
        assert_true(made_apart(one.p, two.p, 1) == 0);
        forget_deviation_of_equal_days(&m, &want, &two);
        made_same(&m, &want, &two, 1e-12, "in the mirror");
    }
}

static void another_unit_of_time_changes_nothing(void **state) {
    uint64_t seed = 20260202;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        double t[MADE_MOST], by = made_between(&seed, 0.1, 9);
        make_series(&seed, &m);
        hgwi_course one = made_judged(&m), two;
        hgwi_student_table table;
        int32_t from = m.days[0]; /* near 0, where dividing costs no digits that count */
        for (int32_t k = 0; k < m.n; k++)
            t[k] = (m.days[k] - from) / by;
        hgwi_series series = {t, NULL, m.y, m.has_sem ? m.sem : NULL, m.n};
        hgwi_course_aim aim = m.aim;
        aim.t_target = (aim.t_target - from) / by;
        aim.t_eval = (aim.t_eval - from) / by;
        aim.prior_slope *= by;
        hgwi_student_table_start(&table, m.rules.level);
        hgwi_course_judge(&series, &aim, &m.rules, &table, &two);
        assert_true(made_apart(one.p, two.p, 1) < 1e-9);
        assert_true(made_apart(one.level_target, two.level_target, fabs(one.y0) + fabs(one.level_target)) < 1e-9);
        assert_int_equal(one.verdict, two.verdict);
        assert_int_equal(one.reasons, two.reasons);
        assert_int_equal(one.flags, two.flags);
    }
}

/* Raises all scores but those of the first date, to the better side; P before and after. */
static void raise_scores(made *m, double more, hgwi_course *before, hgwi_course *after) {
    *before = made_judged(m);
    for (int32_t k = 0; k < m->n; k++)
        if (m->days[k] != before->first)
            m->y[k] += m->aim.better * more;
    *after = made_judged(m);
}

/* With an error that is known and not weighed against the scatter, always. */
static void better_scores_never_lower_the_chance(void **state) {
    uint64_t seed = 20260209;
    int tried = 0;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        hgwi_course before, after;
        make_series(&seed, &m);
        m.rules.nu0 = (double)INFINITY;
        double more = exp(made_between(&seed, -7, 5));
        if (!hgwi_defined(m.aim.see))
            continue;
        raise_scores(&m, more, &before, &after);
        if (after.p < before.p - 1e-14) {
            made_show(&m);
            fail_msg("%.17g became %.17g by %g more", before.p, after.p, more);
        }
        tried++;
    }
    print_message("%d series raised\n", tried);
    assert_true(tried > made_count(SERIES) / 2);
}

/* A series of the kind that schools have: three baseline measurements at most, then one a week at most, with the
 * scatter that the SEE says. */
static void make_ordinary(uint64_t *seed, made *m) {
    double see = made_between(seed, 1, 15), needed = made_between(seed, 0.5, 6) * see / 140;
    double slope = needed * made_between(seed, -0.5, 2.5), spread = see * made_between(seed, 0.3, 1.5);
    int better = made_random(seed, 2) ? 1 : -1;
    m->n = 2 + (int32_t)made_random(seed, 20);
    m->has_sem = 0;
    m->rules = hgwi_course_usual;
    m->aim = (hgwi_course_aim){(double)INFINITY, 140,   better * (40 + needed * 140), see, HGWI_UNDEFINED,
                               HGWI_UNDEFINED,   better};
    for (int32_t k = 0; k < m->n; k++) {
        m->days[k] = k < 3 ? 0 : 7 * (int32_t)made_random(seed, 20);
        m->y[k] = better * (40 + slope * m->days[k] + spread * (made_between(seed, -1, 1) + made_between(seed, -1, 1)));
    }
}

/* Else a rise may add to the scatter, and so lower a chance that is next to 1; the verdict never gets worse. */
static void better_scores_never_worsen_the_verdict(void **state) {
    uint64_t seed = 20260210;
    int lower = 0;
    double most = 0;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        hgwi_course before, after;
        make_ordinary(&seed, &m);
        raise_scores(&m, m.aim.see * made_between(&seed, 0, 3), &before, &after);
        lower += after.p < before.p;
        most = fmax(most, before.p - after.p);
        if (after.p < before.p - 1e-14 && (before.p < 0.95 || after.p < before.p - 0.002)) {
            made_show(&m);
            fail_msg("%.17g became %.17g", before.p, after.p);
        }
        int was = hgwi_verdict_by(before.p, 0.8, 0.2), is = hgwi_verdict_by(after.p, 0.8, 0.2);
        assert_true(was != HGWI_ON_COURSE || is == HGWI_ON_COURSE);
        assert_true(was == HGWI_ADJUST || is != HGWI_ADJUST);
    }
    print_message("P lowered in %d of %d ordinary series, by %.2g at most\n", lower, (int)made_count(SERIES), most);
}

/* On course: the whole interval of 2 p_hi - 1 lies at the target or better; adjust: all of it falls short. */
static void verdict_chance_and_interval_agree(void **state) {
    uint64_t seed = 20260216;
    int seen[4] = {0, 0, 0, 0};
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        double lower, upper;
        make_series(&seed, &m);
        m.rules.p_lo = 1 - m.rules.p_hi;
        hgwi_course c = made_judged(&m);
        if (c.status != HGWI_FIGURE_OK || !(c.see > 0) || fabs(c.p - m.rules.p_hi) < 1e-9 ||
            fabs(c.p - m.rules.p_lo) < 1e-9)
            continue;
        hgwi_course_interval(&c, 2 * m.rules.p_hi - 1, &lower, &upper);
        assert_true(lower < c.level_target && c.level_target < upper);
        int reached = m.aim.better > 0 ? lower >= m.aim.target : upper <= m.aim.target;
        int missed = m.aim.better > 0 ? upper <= m.aim.target : lower >= m.aim.target;
        assert_int_equal(reached, c.p >= m.rules.p_hi);
        assert_int_equal(missed, c.p <= m.rules.p_lo);
        if (c.reasons == 0)
            assert_int_equal(c.verdict, reached ? HGWI_ON_COURSE : HGWI_ADJUST);
        else
            assert_int_equal(c.verdict, HGWI_TOO_LITTLE);
        assert_int_equal(c.reasons == HGWI_WHY_UNDECIDED, c.reasons & HGWI_WHY_UNDECIDED ? 1 : 0);
        seen[c.verdict]++;
    }
    print_message("%d on course, %d adjust, %d too little\n", seen[1], seen[2], seen[3]);
    assert_true(seen[0] == 0 && seen[1] > made_count(250) && seen[2] > made_count(250) && seen[3] > made_count(250));
}

/* The interval of the judgement is that of its own level, and a wider level holds a narrower one. */
static void intervals_nest(void **state) {
    uint64_t seed = 20260223;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        make_series(&seed, &m);
        hgwi_course c = made_judged(&m);
        if (c.status != HGWI_FIGURE_OK || !(c.see > 0))
            continue;
        double lower, upper, wider_lower = c.level_target, wider_upper = c.level_target;
        hgwi_course_interval(&c, m.rules.level, &lower, &upper);
        assert_true(lower == c.lower && upper == c.upper);
        assert_true(c.pred_lower < c.lower && c.upper < c.pred_upper);
        for (int k = 1; k < 100; k += 7) {
            hgwi_course_interval(&c, k / 100.0, &lower, &upper);
            assert_true(lower < wider_lower && upper > wider_upper);
            wider_lower = lower;
            wider_upper = upper;
        }
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_of_points_never_matters),
        cmocka_unit_test(another_first_day_changes_nothing),
        cmocka_unit_test(another_scale_changes_nothing),
        cmocka_unit_test(the_mirror_has_the_same_chance),
        cmocka_unit_test(another_unit_of_time_changes_nothing),
        cmocka_unit_test(better_scores_never_lower_the_chance),
        cmocka_unit_test(better_scores_never_worsen_the_verdict),
        cmocka_unit_test(verdict_chance_and_interval_agree),
        cmocka_unit_test(intervals_nest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
