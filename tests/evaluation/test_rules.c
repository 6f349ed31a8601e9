/* test_rules.c: rules of our own, which have no reference cases, by examples worked out by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "evaluation/figures/figures.h"

#define COUNT_OF(table) (sizeof(table) / sizeof *(table))

enum { MOST = 12 };

/* ---- verdicts without numbers ----------------------------------------------------------------------------------- */

/* "1" for each that was reached, oldest first. */
static const struct {
    const char *reached;
    int three, two;
} rows[] = {
    {"", HGWI_TOO_LITTLE, HGWI_TOO_LITTLE},    {"1", HGWI_TOO_LITTLE, HGWI_TOO_LITTLE},
    {"0", HGWI_TOO_LITTLE, HGWI_TOO_LITTLE},   {"11", HGWI_TOO_LITTLE, HGWI_ON_COURSE},
    {"00", HGWI_TOO_LITTLE, HGWI_ADJUST},      {"01", HGWI_TOO_LITTLE, HGWI_TOO_LITTLE},
    {"10", HGWI_TOO_LITTLE, HGWI_TOO_LITTLE},  {"111", HGWI_ON_COURSE, HGWI_ON_COURSE},
    {"110", HGWI_TOO_LITTLE, HGWI_TOO_LITTLE}, {"101", HGWI_TOO_LITTLE, HGWI_TOO_LITTLE},
    {"011", HGWI_TOO_LITTLE, HGWI_ON_COURSE},  {"100", HGWI_ADJUST, HGWI_ADJUST},
    {"010", HGWI_ADJUST, HGWI_TOO_LITTLE},     {"001", HGWI_ADJUST, HGWI_TOO_LITTLE},
    {"000", HGWI_ADJUST, HGWI_ADJUST},         {"0000111", HGWI_ON_COURSE, HGWI_ON_COURSE},
    {"1111000", HGWI_ADJUST, HGWI_ADJUST},     {"1111011", HGWI_TOO_LITTLE, HGWI_ON_COURSE},
    {"0000100", HGWI_ADJUST, HGWI_ADJUST},
};

static void the_last_tests_and_levels_count(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        uint8_t reached[MOST];
        int32_t count = (int32_t)strlen(rows[i].reached);
        for (int32_t k = 0; k < count; k++)
            reached[k] = rows[i].reached[k] == '1';
        if (hgwi_three_tests(reached, count) != rows[i].three || hgwi_two_levels(reached, count) != rows[i].two)
            fail_msg("%s: %d, %d", rows[i].reached, hgwi_three_tests(reached, count), hgwi_two_levels(reached, count));
    }
    assert_int_equal(hgwi_three_tests(NULL, 0), HGWI_TOO_LITTLE);
    assert_int_equal(hgwi_two_levels(NULL, 0), HGWI_TOO_LITTLE);
}

/* o: on course, a: adjust, t: too little evidence. */
static const struct {
    const char *instruments;
    int verdict, aside, disagree;
} together[] = {
    {"", HGWI_VERDICT_NONE, 0, 0}, {"-", HGWI_VERDICT_NONE, 0, 0}, {"o", HGWI_ON_COURSE, 0, 0},
    {"a", HGWI_ADJUST, 0, 0},      {"t", HGWI_TOO_LITTLE, 0, 0},   {"oo", HGWI_ON_COURSE, 0, 0},
    {"aa", HGWI_ADJUST, 0, 0},     {"tt", HGWI_TOO_LITTLE, 0, 0},  {"ot", HGWI_ON_COURSE, 1, 0},
    {"to", HGWI_ON_COURSE, 1, 0},  {"at", HGWI_ADJUST, 1, 0},      {"oa", HGWI_TOO_LITTLE, 0, 1},
    {"ao", HGWI_TOO_LITTLE, 0, 1}, {"oat", HGWI_TOO_LITTLE, 0, 1}, {"oooa", HGWI_TOO_LITTLE, 0, 1},
    {"-o", HGWI_ON_COURSE, 0, 0},  {"tta", HGWI_ADJUST, 1, 0},     {"ttt", HGWI_TOO_LITTLE, 0, 0},
};

static void instruments_are_never_pooled(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT_OF(together); i++) {
        int verdicts[MOST], aside = 7, disagree = 7;
        int32_t count = (int32_t)strlen(together[i].instruments);
        for (int32_t k = 0; k < count; k++)
            verdicts[k] = (int)(strchr("-oat", together[i].instruments[k]) - "-oat");
        int verdict = hgwi_instruments_combine(verdicts, count, &aside, &disagree);
        if (verdict != together[i].verdict || aside != together[i].aside || disagree != together[i].disagree)
            fail_msg("%s: %d, aside %d, disagree %d", together[i].instruments, verdict, aside, disagree);
    }
}

/* ---- how many of a group ------------------------------------------------------------------------------------------
 */

/* Every way in which the group can come out. */
static void count_them_all(const double *chances, int32_t count, double *shares) {
    memset(shares, 0, (MOST + 1) * sizeof *shares);
    for (uint32_t who = 0; who < 1u << count; who++) {
        double p = 1;
        int32_t many = 0;
        for (int32_t i = 0; i < count; i++) {
            int makes_it = (who >> i & 1) != 0;
            p *= makes_it ? chances[i] : 1 - chances[i];
            many += makes_it;
        }
        shares[many] += p;
    }
}

static void the_expected_number_is_that_of_all_ways(void **state) {
    uint32_t seed = 20260427;
    (void)state;
    for (int round = 0; round < 300; round++) {
        double chances[MOST], shares[MOST + 1], level = 0.5 + round % 5 * 0.1, tail = (1 - level) / 2, sum = 0,
                                                mean = 0;
        int32_t count = round % (MOST + 1), lower = 0, upper = count;
        hgwi_expected got;
        hgwi_pool pool;
        for (int32_t i = 0; i < count; i++) {
            seed = seed * 1664525 + 1013904223;
            chances[i] = (seed >> 28) == 0 ? 0 : ((seed >> 28) == 1 ? 1 : (seed >> 8) / 16777216.0);
            mean += chances[i];
        }
        count_them_all(chances, count, shares);
        for (sum = shares[0]; lower < count && sum <= tail; sum += shares[lower])
            lower++;
        for (sum = shares[count]; upper > 0 && sum <= tail; sum += shares[upper])
            upper--;
        hgwi_pool_start(&pool, hgwi_mem_libc());
        assert_int_equal(hgwi_expected_number(&pool, chances, count, level, &got), HGW_OK);
        hgwi_pool_end(&pool);
        assert_true(fabs(got.mean - mean) < 1e-12);
        assert_int_equal(got.lower, lower);
        assert_int_equal(got.upper, upper);
        assert_true(lower <= mean + 1 && upper >= mean - 1 && lower <= upper);
    }
}

/* By hand: two of one half: 1/4, 1/2, 1/4. */
static void two_of_one_half(void **state) {
    static const struct {
        double level;
        int32_t lower, upper;
    } levels[] = {{0.4, 1, 1}, {0.5, 1, 1}, {0.51, 0, 2}, {0.8, 0, 2}};
    const double chances[] = {0.5, 0.5};
    hgwi_expected got;
    hgwi_pool pool;
    (void)state;
    hgwi_pool_start(&pool, hgwi_mem_libc());
    for (size_t i = 0; i < COUNT_OF(levels); i++) {
        assert_int_equal(hgwi_expected_number(&pool, chances, 2, levels[i].level, &got), HGW_OK);
        assert_true(got.mean == 1);
        assert_int_equal(got.lower, levels[i].lower);
        assert_int_equal(got.upper, levels[i].upper);
    }
    hgwi_pool_end(&pool);
}

/* ---- courses ------------------------------------------------------------------------------------------------------
 */

static hgwi_course judged(const double *t, const double *y, const double *sem, int32_t n, const hgwi_course_aim *aim,
                          const hgwi_course_rules *rules) {
    hgwi_series series = {t, NULL, y, sem, n};
    hgwi_student_table table;
    hgwi_course course;
    hgwi_student_table_start(&table, rules->level);
    hgwi_course_judge(&series, aim, rules, &table, &course);
    return course;
}

static const hgwi_course_aim usual_aim = {INFINITY, 20, 70, 5, NAN, NAN, 1};

static int about(double figure, double want, double within) {
    return fabs(figure - want) <= within;
}

/* The example of evaluation.md: baseline 40, then 44, 50 and 53, target 70 in week 20, SEE 5. */
static void the_example_of_the_text(void **state) {
    const double t[] = {0, 4, 8, 12}, y[] = {40, 44, 50, 53};
    double lower, upper;
    (void)state;
    hgwi_course c = judged(t, y, NULL, 4, &usual_aim, &hgwi_course_usual);
    assert_int_equal(c.verdict, HGWI_ADJUST);
    assert_int_equal(c.reasons, 0);
    assert_true(about(c.p, 0.16, 0.005) && about(c.level_target, 64, 0.5) && about(c.lower, 57, 0.5));
    assert_true(about(c.upper, 72, 0.5) && about(c.needed_slope, 1.5, 1e-12) && about(c.slope, 1.26, 0.005));
    assert_true(about(c.pace, c.slope / 1.5, 1e-12) && about(c.deviation, -(0 + 2 + 2 + 5) / 4.0, 1e-12));
    hgwi_course_interval(&c, 0.8, &lower, &upper);
    assert_true(lower == c.lower && upper == c.upper);
    hgwi_course_interval(&c, 0.6, &lower, &upper); /* all of it short of the target, as the verdict says */
    assert_true(c.lower < lower && upper < c.upper && upper < 70);
    assert_true(about((lower + upper) / 2, c.level_target, 1e-9));
    /* half its width is t(.8; 7) = 0.896 scales: a printed table of t */
    assert_true(about((upper - lower) / 2 / c.scale_target, 0.896, 0.0005));
}

/* With the error known for sure all is normal. */
static void a_known_error_is_normal(void **state) {
    const double t[] = {0, 10}, y[] = {40, 45};
    hgwi_course_rules rules = hgwi_course_usual;
    (void)state;
    rules.nu0 = INFINITY;
    hgwi_course c = judged(t, y, NULL, 2, &usual_aim, &rules);
    /* prior: g = 1.5, s_b = .75, ip = (5/.75)^2 = 400/9; x = 0, 10: Sxx = 50 + 400/9 = 850/9 around 5;
     * beta = (25 + 400/9 * 1.5) / (850/9) = 33/34; level = 42.5 + 15 * 33/34; q = 1/2 + 225/(850/9) = 0.5 + 2025/850 */
    double level = 42.5 + 15 * 33.0 / 34, scale = 5 * sqrt(0.5 + 2025.0 / 850);
    assert_true(about(c.slope, 33.0 / 34, 1e-12) && about(c.level_target, level, 1e-12));
    assert_true(about(c.scale_target, scale, 1e-12) && about(c.p, hgwi_normal_below((level - 70) / scale), 1e-12));
    assert_true(about(c.upper, level + 1.2815515655446004 * scale, 1e-9) && isinf(c.df));
}

/* Before any data that say something the chance is one half: that is what the prior is for. */
static void one_point_says_nothing(void **state) {
    const double t[] = {0}, y[] = {40};
    (void)state;
    hgwi_course c = judged(t, y, NULL, 1, &usual_aim, &hgwi_course_usual);
    assert_true(about(c.p, 0.5, 1e-12) && about(c.level_target, 70, 1e-9));
    assert_int_equal(c.verdict, HGWI_TOO_LITTLE);
    assert_int_equal(c.reasons, HGWI_WHY_FEW_POINTS | HGWI_WHY_SHORT_SPAN);
}

static void another_prior_moves_the_chance(void **state) {
    const double t[] = {0, 4, 8, 12}, y[] = {40, 44, 50, 53};
    hgwi_course_aim aim = usual_aim;
    (void)state;
    double p = judged(t, y, NULL, 4, &aim, &hgwi_course_usual).p;
    aim.prior_slope = 1.5; /* what is needed: the usual one, given */
    assert_true(judged(t, y, NULL, 4, &aim, &hgwi_course_usual).p == p);
    aim.prior_slope = 0.5;
    hgwi_course low = judged(t, y, NULL, 4, &aim, &hgwi_course_usual);
    aim.prior_slope = 2.5;
    hgwi_course high = judged(t, y, NULL, 4, &aim, &hgwi_course_usual);
    assert_true(low.p < p && p < high.p && low.slope < high.slope);
    assert_true(low.needed_slope == 1.5 && high.prior_sd == low.prior_sd && low.aim_slope == 1.5);
    /* By hand: x = 0, 4, 8, 12, ip = 400/9; Sxx = 80, Sxy = 90: beta = (90 + ip * prior) / (80 + ip). */
    assert_true(about(low.slope, (90 + 400 / 9.0 * 0.5) / (80 + 400 / 9.0), 1e-12));
    assert_true(about(high.slope, (90 + 400 / 9.0 * 2.5) / (80 + 400 / 9.0), 1e-12));
}

/* A measurement with half the error weighs as much as four; with a known error that is all that counts. */
static void weights_are_copies(void **state) {
    const double t[] = {0, 4, 8, 12}, y[] = {41, 44, 50, 53}, sem[] = {5, 2.5, 5, 5 / 1.7320508075688772};
    const double many_t[] = {0, 4, 4, 4, 4, 8, 12, 12, 12}, many_y[] = {41, 44, 44, 44, 44, 50, 53, 53, 53};
    const double alike[] = {5, 5, 5, 5};
    hgwi_course_rules rules = hgwi_course_usual;
    (void)state;
    hgwi_course plain = judged(t, y, NULL, 4, &usual_aim, &rules), same = judged(t, y, alike, 4, &usual_aim, &rules);
    assert_true(plain.p == same.p && plain.lower == same.lower);
    rules.nu0 = INFINITY;
    hgwi_course one = judged(t, y, sem, 4, &usual_aim, &rules);
    hgwi_course many = judged(many_t, many_y, NULL, 9, &usual_aim, &rules);
    assert_true(about(one.p, many.p, 1e-12) && about(one.level_target, many.level_target, 1e-11));
    assert_true(about(one.scale_target, many.scale_target, 1e-12) && about(one.slope, many.slope, 1e-12));
    /* Copies bring no news about the scatter when the weights do not either. */
    assert_true(judged(t, y, sem, 4, &usual_aim, &hgwi_course_usual).df == 7);
}

static void the_error_is_estimated_from_six_points_on(void **state) {
    const double t[] = {0, 2, 4, 6, 8, 10}, y[] = {40, 47, 44, 53, 50, 58}, line[] = {40, 43, 46, 49, 52, 55};
    hgwi_course_aim aim = usual_aim;
    hgwi_trend trend;
    hgwi_pool pool;
    (void)state;
    aim.see = NAN;
    hgwi_course c = judged(t, y, NULL, 5, &aim, &hgwi_course_usual);
    assert_int_equal(c.verdict, HGWI_TOO_LITTLE);
    assert_int_equal(c.reasons, HGWI_WHY_NO_SEE);
    assert_true(c.flags == 0 && !hgwi_defined(c.p) && !hgwi_defined(c.slope) && !hgwi_defined(c.deviation));
    c = judged(t, y, NULL, 6, &aim, &hgwi_course_usual);
    hgwi_pool_start(&pool, hgwi_mem_libc());
    assert_int_equal(hgwi_ols_trend(&pool, (hgwi_row){t, 6}, (hgwi_row){y, 6}, &trend), HGW_OK);
    hgwi_pool_end(&pool);
    assert_int_equal(c.flags, HGWI_FLAG_SEE_ESTIMATED);
    assert_true(about(c.see, trend.see, 1e-12));
    aim.see = c.see;
    hgwi_course given = judged(t, y, NULL, 6, &aim, &hgwi_course_usual);
    assert_true(given.flags == 0 && given.p == c.p && given.verdict == c.verdict);
    aim.see = NAN; /* on a line there is no scatter, and so no error to go by */
    c = judged(t, line, NULL, 6, &aim, &hgwi_course_usual);
    assert_int_equal(c.reasons, HGWI_WHY_NO_SEE);
    aim.t_eval = 9; /* the sixth one is later */
    c = judged(t, y, NULL, 6, &aim, &hgwi_course_usual);
    assert_int_equal(c.reasons, HGWI_WHY_NO_SEE);
}

static void a_baseline_moves_the_aimline_only(void **state) {
    const double t[] = {0, 4, 8, 12}, y[] = {40, 44, 50, 53};
    hgwi_course_aim aim = usual_aim;
    (void)state;
    hgwi_course without = judged(t, y, NULL, 4, &aim, &hgwi_course_usual);
    aim.baseline = 50;
    hgwi_course with = judged(t, y, NULL, 4, &aim, &hgwi_course_usual);
    assert_true(with.p == without.p && with.slope == without.slope && with.lower == without.lower);
    assert_true(with.y0 == 40 && with.needed_slope == 1.5 && with.prior_sd == without.prior_sd);
    assert_true(with.aim_slope == 1 && about(with.pace, with.slope, 1e-12));
    assert_true(about(with.deviation, (40 - 50 + 44 - 54 + 50 - 58 + 53 - 62) / 4.0, 1e-12));
    assert_int_equal(with.verdict, without.verdict);
    aim.baseline = 70; /* nothing to gain: no pace */
    with = judged(t, y, NULL, 4, &aim, &hgwi_course_usual);
    assert_true(with.undefined & HGWI_COURSE_NO_PACE && !hgwi_defined(with.pace) && with.p == without.p);
    aim.baseline = 70 + 1e-14; /* nor for what rounding makes of it */
    with = judged(t, y, NULL, 4, &aim, &hgwi_course_usual);
    assert_true(with.undefined & HGWI_COURSE_NO_PACE && !hgwi_defined(with.pace));
}

static void what_is_needed_from_now_on(void **state) {
    const double t[] = {0, 4, 8, 12}, y[] = {40, 44, 50, 53};
    hgwi_course_aim aim = usual_aim;
    (void)state;
    assert_true(judged(t, y, NULL, 4, &aim, &hgwi_course_usual).undefined & HGWI_COURSE_NO_NEED);
    aim.t_eval = 13;
    hgwi_course c = judged(t, y, NULL, 4, &aim, &hgwi_course_usual);
    assert_true(c.undefined == 0 && about(c.level_need, (70 - c.level_now) / 7, 1e-12));
    aim.t_eval = 20;
    c = judged(t, y, NULL, 4, &aim, &hgwi_course_usual);
    assert_true(c.undefined == HGWI_COURSE_NO_NEED && !hgwi_defined(c.level_need));
}

/* ---- four points against the aimline ------------------------------------------------------------------------------
 */

static const struct {
    double y[6];
    int32_t n;
    int better, says;
} fours[] = {
    {{41, 43, 45, 47}, 4, 1, HGWI_RULE_SAYS_RAISE},        {{41, 43, 45, 47}, 4, -1, HGWI_RULE_SAYS_ADJUST},
    {{40, 42, 44, 46}, 4, 1, HGWI_RULE_SAYS_CONTINUE},     {{39, 41, 43, 45}, 4, 1, HGWI_RULE_SAYS_ADJUST},
    {{39, 41, 43, 45}, 4, -1, HGWI_RULE_SAYS_RAISE},       {{41, 43, 45}, 3, 1, HGWI_RULE_SAYS_NONE},
    {{41, 43, 44, 47}, 4, 1, HGWI_RULE_SAYS_CONTINUE},     {{39, 43, 45, 47, 49}, 5, 1, HGWI_RULE_SAYS_RAISE},
    {{41, 43, 45, 47, 40}, 5, 1, HGWI_RULE_SAYS_CONTINUE}, {{39, 41, 44, 45}, 4, 1, HGWI_RULE_SAYS_CONTINUE},
};

/* From 40 in week 0 to 80 in week 20: 2 a week. */
static void four_above_raise_the_goal(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT_OF(fours); i++) {
        const double t[] = {0, 1, 2, 3, 4, 5};
        hgwi_aimline aim = {0, 40, 20, 80, fours[i].better};
        hgwi_aimline_said said;
        hgwi_pool pool;
        hgwi_pool_start(&pool, hgwi_mem_libc());
        assert_int_equal(
            hgwi_aimline_rules(&pool, (hgwi_row){t, fours[i].n}, (hgwi_row){fours[i].y, fours[i].n}, &aim, &said),
            HGW_OK);
        if (said.four_point != fours[i].says)
            fail_msg("row %d: %d", (int)i, (int)said.four_point);
        hgwi_pool_end(&pool);
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_last_tests_and_levels_count),
        cmocka_unit_test(instruments_are_never_pooled),
        cmocka_unit_test(the_expected_number_is_that_of_all_ways),
        cmocka_unit_test(two_of_one_half),
        cmocka_unit_test(the_example_of_the_text),
        cmocka_unit_test(a_known_error_is_normal),
        cmocka_unit_test(one_point_says_nothing),
        cmocka_unit_test(another_prior_moves_the_chance),
        cmocka_unit_test(weights_are_copies),
        cmocka_unit_test(the_error_is_estimated_from_six_points_on),
        cmocka_unit_test(a_baseline_moves_the_aimline_only),
        cmocka_unit_test(what_is_needed_from_now_on),
        cmocka_unit_test(four_above_raise_the_goal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
