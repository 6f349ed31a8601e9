/* test_course.c: the judgement against the plain one of plain.h, what it is without one measurement, and how many more
 * would settle it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "plain.h"

enum { SERIES = 10000, FURTHER_MOST = 1000 };

static void figures_are_the_plain_ones(void **state) {
    uint64_t seed = 20260302;
    double most = 0;
    int compared = 0, outliers = 0, turned = 0;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        double close;
        int which = 0;
        make_series(&seed, &m);
        hgwi_course want = plain_judge(&m, &close), got = made_judged(&m);
        if (close < 1e-9)
            continue; /* rounding may decide there */
        made_same(&m, &want, &got, 1e-10, "by the book");
        assert_true(want.outlier == got.outlier);
        most = fmax(most, made_furthest(&m, &want, &got, &which));
        compared++;
        outliers += got.outlier >= 0;
        turned += (got.reasons & HGWI_WHY_OUTLIER) != 0;
    }
    print_message("%d of %d series compared, %d with an outlier, on which %d hang; at most %.2g apart\n", compared,
                  (int)made_count(SERIES), outliers, turned, most);
    assert_true(compared > made_count(SERIES) * 9 / 10 && outliers > made_count(1000) && turned > made_count(50));
}

/* A limit just below a number and one just above it must turn what hangs on it: so z of the measurement furthest off,
 * and P without it, are what refitting gives to 1e-9. */
static void leaving_one_out_is_refitting(void **state) {
    uint64_t seed = 20260309;
    int tried = 0;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        plain p;
        double most = 0;
        int32_t at = -1;
        make_series(&seed, &m);
        if (!plain_take(&m, &p) || p.n < 2)
            continue;
        for (int32_t k = 0; k < p.n; k++) {
            double z = p.at[k].x > 0 ? plain_z(&m, &p, k) : 0;
            at = z > most ? k : at;
            most = fmax(most, z);
        }
        if (most < 0.1)
            continue;
        double without = plain_fit(&m, &p, at).p;
        m.rules.min_points = 1;
        m.rules.min_span = 0;
        m.rules.max_age = (double)INFINITY;
        m.rules.z_out = most * (1 + 1e-9);
        hgwi_course c = made_judged(&m);
        assert_true(c.outlier == -1 && !(c.flags & HGWI_FLAG_OUTLIER) && !(c.reasons & HGWI_WHY_OUTLIER));
        m.rules.z_out = most * (1 - 1e-9);
        c = made_judged(&m);
        assert_true(c.outlier >= 0);
        if (fabs(c.p - without) < 1e-8 || without < 1e-7 || without > 1 - 1e-7)
            continue;
        for (int above = 0; above < 2; above++) { /* below the limit without it, and above */
            m.rules.p_hi = above ? without - 1e-9 : without + 1e-9;
            m.rules.p_lo = 0;
            c = made_judged(&m);
            int turns = (c.p >= m.rules.p_hi) != above && c.p > 0;
            assert_int_equal((c.reasons & HGWI_WHY_OUTLIER) != 0, turns);
            assert_int_equal((c.flags & HGWI_FLAG_OUTLIER) != 0, !turns);
        }
        tried++;
    }
    print_message("%d series with each side of both limits\n", tried);
    assert_true(tried > made_count(SERIES) / 2);
}

/* ---- how many more ---------------------------------------------------------------------------------------------- */

/* The class of P once `more` points stand on the line, by judging the longer series. */
static int class_with(const made *m, const hgwi_course *course, double step, int32_t more) {
    static double t[MADE_MOST + FURTHER_MOST], y[MADE_MOST + FURTHER_MOST], sem[MADE_MOST + FURTHER_MOST];
    hgwi_student_table table;
    hgwi_course longer;
    int32_t n = 0;
    for (int32_t i = 0; i < m->n; i++)
        if (m->days[i] <= m->aim.t_eval) {
            t[n] = m->days[i];
            y[n] = m->y[i];
            sem[n++] = m->sem[i];
        }
    for (int32_t k = 1; k <= more; k++) {
        t[n] = course->last + k * step;
        y[n] = course->level_now + course->slope * (t[n] - course->last);
        sem[n++] = course->see;
    }
    hgwi_series series = {t, NULL, y, m->has_sem ? sem : NULL, n};
    hgwi_course_aim aim = m->aim;
    aim.t_eval = (double)INFINITY;
    aim.see = course->see;
    hgwi_student_table_start(&table, m->rules.level);
    hgwi_course_judge(&series, &aim, &m->rules, &table, &longer);
    return hgwi_verdict_by(longer.p, m->rules.p_hi, m->rules.p_lo);
}

static void no_fewer_points_would_do(void **state) {
    uint64_t seed = 20260316;
    int found = 0, never = 0;
    int32_t most = 0;
    (void)state;
    for (int i = 0; i < made_count(SERIES); i++) {
        made m;
        make_series(&seed, &m);
        hgwi_course c = made_judged(&m);
        hgwi_series series = {NULL, m.days, m.y, m.has_sem ? m.sem : NULL, m.n};
        double step = 1 + made_random(&seed, 20), when = -1;
        if (c.status != HGWI_FIGURE_OK || !(c.see > 0) ||
            hgwi_verdict_by(c.p, m.rules.p_hi, m.rules.p_lo) != HGWI_TOO_LITTLE)
            continue;
        int32_t count = hgwi_course_further(&series, &m.aim, &m.rules, &c, step, &when), k = 1, until;
        until = (int32_t)floor((m.aim.t_target - c.last) / step);
        while (k <= until && class_with(&m, &c, step, k) == HGWI_TOO_LITTLE)
            k++;
        if (count != (k <= until ? k : 0)) {
            made_show(&m);
            fail_msg("%d points %g apart, not %d of %d", (int)count, step, (int)k, (int)until);
        }
        assert_true(count == 0 || when == c.last + count * step);
        found += count > 0;
        never += count == 0;
        most = count > most ? count : most;
    }
    print_message("%d series settled by 1 to %d points, %d by none before T\n", found, (int)most, never);
    assert_true(found > made_count(250) && never > made_count(250) && most > 10);
}

static void nothing_more_is_asked_of_nothing(void **state) {
    made m;
    uint64_t seed = 3;
    double when = 7;
    (void)state;
    do
        make_series(&seed, &m);
    while (m.n < 10 || m.has_sem || !hgwi_defined(m.aim.see) || !isinf(m.aim.t_eval));
    hgwi_series series = {NULL, m.days, m.y, NULL, m.n};
    hgwi_course c = made_judged(&m), none = c;
    static const double steps[] = {0, -1, NAN};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        assert_int_equal(hgwi_course_further(&series, &m.aim, &m.rules, &c, steps[i], &when), 0);
    assert_int_equal(hgwi_course_further(&series, &m.aim, &m.rules, &c, INFINITY, &when), 0);
    none.status = HGWI_FIGURE_BAD_INPUT;
    assert_int_equal(hgwi_course_further(&series, &m.aim, &m.rules, &none, 7, &when), 0);
    none = c;
    none.see = HGWI_UNDEFINED;
    assert_int_equal(hgwi_course_further(&series, &m.aim, &m.rules, &none, 7, &when), 0);
    m.aim.target = c.level_target; /* P stays one half for ever: the search ends all the same */
    m.aim.t_target = 1e9;
    c = made_judged(&m);
    (void)hgwi_course_further(&series, &m.aim, &m.rules, &c, 1e-9, &when);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_are_the_plain_ones),
        cmocka_unit_test(leaving_one_out_is_refitting),
        cmocka_unit_test(no_fewer_points_would_do),
        cmocka_unit_test(nothing_more_is_asked_of_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
