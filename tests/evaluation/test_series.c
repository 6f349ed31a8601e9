/* test_series.c: hgw_evaluate_series() is hgwi_course_judge() for many, bit for bit; each figure that is not defined
 * has its bit; and hgw_stat() says the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

#include "made.h"

enum { COUNT = 4000, FIGURES = 9, POINTS = COUNT * MADE_MOST };

/* The arrays of a call. */
typedef struct arrays {
    int64_t offsets[COUNT + 1], point_count;
    int32_t days[POINTS], directions[COUNT], evaluated[COUNT], due[COUNT];
    double scores[POINTS], baselines[COUNT], targets[COUNT], errors[COUNT];
} arrays;

typedef struct answers {
    int32_t verdicts[COUNT], reasons[COUNT];
    double figures[FIGURES][COUNT]; /* chances, levels, lower, upper, needed, growth, pace, need, deviations */
} answers;

enum { CHANCE, LEVEL, LOWER, UPPER, NEEDED, GROWTH, PACE, NEED, DEVIATION };

static arrays in;
static answers whole, halves;
static made series_made[COUNT];

/* Series of the usual rules, without own errors or prior, which the call does not take. */
static void fill(uint64_t seed) {
    in.offsets[0] = in.point_count = 0;
    for (int32_t i = 0; i < COUNT; i++) {
        made *m = &series_made[i];
        make_series(&seed, m);
        m->rules = hgwi_course_usual;
        m->has_sem = 0;
        m->aim.prior_slope = HGWI_UNDEFINED;
        if (made_random(&seed, 50) == 0)
            m->n = 0;
        if (isinf(m->aim.t_eval)) /* as a day: one on which all count */
            m->aim.t_eval = m->aim.t_target + 1000;
        memcpy(in.days + in.point_count, m->days, (size_t)m->n * sizeof *m->days);
        memcpy(in.scores + in.point_count, m->y, (size_t)m->n * sizeof *m->y);
        in.point_count += m->n;
        in.offsets[i + 1] = in.point_count;
        in.baselines[i] = m->aim.baseline;
        in.targets[i] = m->aim.target;
        in.errors[i] = m->aim.see;
        in.directions[i] = m->aim.better;
        in.evaluated[i] = (int32_t)m->aim.t_eval;
        in.due[i] = (int32_t)m->aim.t_target;
    }
}

static void call(answers *out, int32_t from, int32_t count) {
    double *f[FIGURES];
    for (int k = 0; k < FIGURES; k++)
        f[k] = out->figures[k] + from;
    assert_int_equal(hgw_evaluate_series(count, in.offsets + from, in.point_count, in.days, in.scores,
                                         in.baselines + from, in.targets + from, in.errors + from, in.directions + from,
                                         in.evaluated + from, in.due + from, NULL, 0, out->verdicts + from, f[CHANCE],
                                         f[LEVEL], f[LOWER], f[UPPER], f[NEEDED], f[GROWTH], f[PACE], f[NEED],
                                         f[DEVIATION], out->reasons + from),
                     HGW_OK);
}

static void two_halves_are_the_whole(void **state) {
    (void)state;
    fill(20260323);
    memset(&whole, 0x55, sizeof whole);
    memset(&halves, 0xAA, sizeof halves);
    call(&whole, 0, COUNT);
    for (int32_t half = 0; half < COUNT; half += 1000) {
        memset(&halves, 0xAA, sizeof halves);
        call(&halves, 0, half);
        call(&halves, half, COUNT - half);
        assert_memory_equal(&halves, &whole, sizeof whole);
    }
    for (int32_t i = 0; i < COUNT; i++)
        call(&halves, i, 1);
    assert_memory_equal(&halves, &whole, sizeof whole);
}

static double said(const hgwi_course *c, int which) {
    const double figures[FIGURES] = {c->p,     c->level_target, c->lower,      c->upper,    c->aim_slope,
                                     c->slope, c->pace,         c->level_need, c->deviation};
    return figures[which];
}

static void each_is_judged_as_by_itself(void **state) {
    (void)state;
    fill(20260330);
    call(&whole, 0, COUNT);
    for (int32_t i = 0; i < COUNT; i++) {
        hgwi_course c = made_judged(&series_made[i]);
        assert_int_equal(whole.verdicts[i], c.verdict);
        for (int k = 0; k < FIGURES; k++) {
            double want = said(&c, k), got = whole.figures[k][i];
            assert_true(want == got || (!hgwi_defined(want) && !hgwi_defined(got)));
        }
        assert_int_equal(whole.reasons[i] & ((1 << HGW_SERIES_FLAGS) - 1), c.reasons);
        assert_int_equal(whole.reasons[i] >> HGW_SERIES_FLAGS & 0x3FFF, c.flags);
    }
}

/* What is not wanted is left out, and what is not given is the usual. */
static void arrays_may_be_left_out(void **state) {
    double usual[] = {0.8, 0.2, 3, 0.25, 0.25, 2.5, 0.5, 1, 4, 0.8}, none[HGW_SETTING_COUNT];
    double chances[3][COUNT];
    (void)state;
    fill(20260406);
    for (int i = 0; i < HGW_SETTING_COUNT; i++)
        none[i] = NAN;
    const double *settings[] = {NULL, usual, none};
    for (int i = 0; i < 3; i++)
        assert_int_equal(hgw_evaluate_series(COUNT, in.offsets, in.point_count, in.days, in.scores, NULL, in.targets,
                                             NULL, NULL, NULL, in.due, settings[i], i ? HGW_SETTING_COUNT : 0, NULL,
                                             chances[i], NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                         HGW_OK);
    assert_memory_equal(chances[0], chances[1], sizeof *chances);
    assert_memory_equal(chances[0], chances[2], sizeof *chances);
    assert_int_equal(hgw_evaluate_series(COUNT, in.offsets, in.point_count, in.days, in.scores, NULL, in.targets, NULL,
                                         NULL, NULL, in.due, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                                         NULL, NULL, NULL),
                     HGW_OK);
}

/* ---- what is not defined ---------------------------------------------------------------------------------------- */

static void has_its_bit(const answers *out, int32_t i) {
    const int32_t nothing = HGW_SERIES_NO_POINTS | HGW_SERIES_BAD_INPUT | HGW_SERIES_NOT_COMPUTED;
    int32_t bits = out->reasons[i];
    for (int k = 0; k < FIGURES; k++) {
        int32_t why = nothing | (k == PACE ? HGW_SERIES_NO_PACE : 0) | (k == NEED ? HGW_SERIES_NO_TIME : 0);
        double figure = out->figures[k][i];
        if (hgwi_defined(figure) == ((bits & why) != 0) || isinf(figure))
            fail_msg("series %d: figure %d is %g, bits %x", (int)i, k, figure, (unsigned)bits);
    }
    assert_int_equal(out->verdicts[i] == 0, (bits & HGW_SERIES_BAD_INPUT) != 0);
    if (bits & HGW_SERIES_BAD_INPUT)
        assert_int_equal(bits, HGW_SERIES_BAD_INPUT);
    assert_true((bits & (HGW_SERIES_NO_POINTS | HGW_SERIES_NOT_COMPUTED)) == 0 ||
                out->verdicts[i] == HGW_VERDICT_TOO_LITTLE_EVIDENCE);
    assert_int_equal((bits & HGW_SERIES_NOT_COMPUTED) != 0, (bits & 1 << (HGW_VERDICT_REASON_NO_SEE - 1)) != 0);
}

/* Numbers from the ends of what there is. */
static double wild(uint64_t *seed) {
    static const double some[] = {0,        -0.0,  1,        -1,        1e-320, 5e-324,
                                  1e-200,   1e154, -1e154,   1e200,     -1e300, 1.7e308,
                                  -1.7e308, NAN,   INFINITY, -INFINITY, 1e15,   4503599627370497.5,
                                  40,       0.1};
    return some[made_random(seed, sizeof some / sizeof *some)];
}

static void nothing_is_undefined_without_its_bit(void **state) {
    uint64_t seed = 20260413;
    int32_t bad = 0, good = 0;
    (void)state;
    for (int round = made_count(50) > 1 ? 0 : 18; round < 20; round++) {
        fill(20260413 + (uint64_t)round);
        for (int32_t i = 0; i < COUNT; i++) { /* round 0 is left as it is; then ever more goes wrong */
            double *const numbers[] = {&in.baselines[i], &in.targets[i], &in.errors[i]};
            int32_t *const days[] = {&in.due[i], &in.evaluated[i]};
            for (int64_t k = in.offsets[i]; k < in.offsets[i + 1]; k++) {
                if (made_random(&seed, 60) < (uint32_t)round)
                    in.scores[k] = wild(&seed);
                if (made_random(&seed, 120) < (uint32_t)round)
                    in.days[k] = made_random(&seed, 2) ? INT32_MAX : INT32_MIN;
            }
            for (int k = 0; k < 3; k++)
                if (made_random(&seed, 60) < (uint32_t)round)
                    *numbers[k] = wild(&seed);
            for (int k = 0; k < 2; k++)
                if (made_random(&seed, 60) < (uint32_t)round)
                    *days[k] = made_random(&seed, 2) ? INT32_MAX : INT32_MIN;
            if (made_random(&seed, 200) < (uint32_t)round)
                in.directions[i] = (int32_t)made_random(&seed, 5) - 2;
        }
        call(&whole, 0, COUNT);
        for (int32_t i = 0; i < COUNT; i++) {
            has_its_bit(&whole, i);
            bad += (whole.reasons[i] & HGW_SERIES_BAD_INPUT) != 0;
            good += whole.reasons[i] == 0;
        }
    }
    print_message("%d series cannot be, %d have a verdict\n", (int)bad, (int)good);
    assert_true(bad > made_count(10000) && good > made_count(500));
}

/* ---- hgw_stat() ---------------------------------------------------------------------------------------------------
 */

static size_t add_row(char *text, size_t room, const char *name, const double *row, int32_t count) {
    size_t size = (size_t)snprintf(text, room, "\"%s\": [", name);
    for (int32_t i = 0; i < count; i++)
        size += (size_t)(hgwi_defined(row[i]) ? snprintf(text + size, room - size, "%s%.17g", i ? "," : "", row[i])
                                              : snprintf(text + size, room - size, "%snull", i ? "," : ""));
    return size + (size_t)snprintf(text + size, room - size, "]");
}

static void add_number(char *text, size_t room, const char *name, double number) {
    size_t size = strlen(text);
    if (hgwi_finite(number))
        (void)snprintf(text + size, room - size, ", \"%s\": %.17g", name, number);
}

static void is_number(const char *answer, const char *name, double want) {
    char key[40];
    (void)snprintf(key, sizeof key, "\"%s\": ", name);
    const char *at = strstr(answer, key);
    assert_non_null(at);
    double got = strtod(at + strlen(key), NULL);
    if (hgwi_defined(want) ? got != want : strncmp(at + strlen(key), "null", 4) != 0)
        fail_msg("%s is %s, not %.17g", name, at, want);
}

/* By day, then score, without those that are missing. */
static void put_in_order(made *m) {
    int32_t kept = 0;
    for (int32_t i = 0; i < m->n; i++) {
        int32_t day = m->days[i], k = kept;
        double y = m->y[i];
        if (!hgwi_defined(y))
            continue;
        for (; k > 0 && (m->days[k - 1] > day || (m->days[k - 1] == day && m->y[k - 1] > y)); k--) {
            m->days[k] = m->days[k - 1];
            m->y[k] = m->y[k - 1];
        }
        m->days[k] = day;
        m->y[k] = y;
        kept++;
    }
    m->n = kept;
}

/* The points in order, since that is how the method takes them: then even the last bit is the same. */
static void the_projection_says_the_same(void **state) {
    static char text[20000];
    uint64_t seed = 20260420;
    hgw_ctx *ctx = hgw_ctx_new();
    (void)state;
    for (int i = 0; i < made_count(3000); i++) {
        made m;
        double t[MADE_MOST];
        char *answer = NULL;
        make_series(&seed, &m);
        m.rules = hgwi_course_usual;
        m.has_sem = 0;
        put_in_order(&m);
        for (int32_t k = 0; k < m.n; k++)
            t[k] = m.days[k];
        size_t size = (size_t)snprintf(text, sizeof text, "{\"method\": \"projection\", \"input\": {");
        size += add_row(text + size, sizeof text - size, "t", t, m.n);
        size += (size_t)snprintf(text + size, sizeof text - size, ", ");
        size += add_row(text + size, sizeof text - size, "y", m.y, m.n);
        (void)snprintf(text + size, sizeof text - size, "}, \"params\": {\"direction\": \"%s\"",
                       m.aim.better > 0 ? "increase" : "decrease");
        add_number(text, sizeof text, "t_target", m.aim.t_target);
        add_number(text, sizeof text, "target", m.aim.target);
        add_number(text, sizeof text, "see", m.aim.see);
        add_number(text, sizeof text, "t_eval", m.aim.t_eval);
        add_number(text, sizeof text, "prior_slope", m.aim.prior_slope);
        strcat(text, "}}");
        assert_int_equal(hgw_stat(ctx, text, strlen(text), NULL, &answer, NULL), HGW_OK);
        hgwi_course c = made_judged(&m);
        is_number(answer, "p_target", c.p);
        is_number(answer, "level_target", c.level_target);
        is_number(answer, "lower", c.lower);
        is_number(answer, "upper", c.upper);
        is_number(answer, "pred_lower", c.pred_lower);
        is_number(answer, "slope", c.slope);
        hgw_free(answer);
    }
    hgw_ctx_free(ctx);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_halves_are_the_whole),     cmocka_unit_test(each_is_judged_as_by_itself),
        cmocka_unit_test(arrays_may_be_left_out),       cmocka_unit_test(nothing_is_undefined_without_its_bit),
        cmocka_unit_test(the_projection_says_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
