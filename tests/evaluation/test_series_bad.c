/* test_series_bad.c: hgw_evaluate_series() with what cannot be: the series gets its bit and no figures, the others go
 * on; or the call as a whole is refused and nothing is written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <string.h>

#include <hgw/hgw.h>

#define COUNT_OF(table) (sizeof(table) / sizeof *(table))
#define REASON(name)    (1 << (HGW_VERDICT_REASON_##name - 1))

enum { SERIES = 3, POINTS = 4, ALL = SERIES * POINTS, FIGURES = 9, CANARY = 0x5A };

/* Three times the same series; the one in the middle is the one that goes wrong. */
typedef struct asked {
    int64_t count, offsets[SERIES + 1], point_count;
    int32_t days[ALL], directions[SERIES], evaluated[SERIES], due[SERIES];
    double scores[ALL], baselines[SERIES], targets[SERIES], errors[SERIES];
} asked;

typedef struct told {
    int32_t verdicts[SERIES], reasons[SERIES];
    double figures[FIGURES][SERIES];
} told;

static void start(asked *a) {
    static const int32_t days[POINTS] = {0, 28, 56, 84};
    static const double scores[POINTS] = {40, 44, 50, 53};
    *a = (asked){SERIES,
                 {0, POINTS, 2 * POINTS, ALL},
                 ALL,
                 {0},
                 {1, 1, 1},
                 {90, 90, 90},
                 {140, 140, 140},
                 {0},
                 {NAN, 40, NAN},
                 {70, 70, 70},
                 {5, 5, 5}};
    for (int i = 0; i < ALL; i++) {
        a->days[i] = days[i % POINTS];
        a->scores[i] = scores[i % POINTS];
    }
}

static int32_t call(const asked *a, told *out) {
    double(*f)[SERIES] = out->figures;
    memset(out, CANARY, sizeof *out);
    return hgw_evaluate_series(a->count, a->offsets, a->point_count, a->days, a->scores, a->baselines, a->targets,
                               a->errors, a->directions, a->evaluated, a->due, NULL, 0, out->verdicts, f[0], f[1], f[2],
                               f[3], f[4], f[5], f[6], f[7], f[8], out->reasons);
}

/* ---- one series ---------------------------------------------------------------------------------------------------
 */

/* What is put where: into the middle series, or its second point. */
enum {
    SCORE,
    ALL_SCORES,
    BASELINE,
    TARGET,
    ERROR,
    DIRECTION,
    EVALUATED,
    DUE,
    DAY,
    FIRST_DAY,
    ALL_DAYS,
    FROM,
    UNTIL,
    POINT_COUNT
};

enum {
    BAD = HGW_SERIES_BAD_INPUT,
    NOTHING = HGW_SERIES_NO_POINTS | REASON(FEW_POINTS),
    NO_SEE = HGW_SERIES_NOT_COMPUTED | REASON(NO_SEE),
    FEW = REASON(FEW_POINTS),
    SHORT = REASON(SHORT_SPAN),
    STALE = REASON(STALE),
    NO_TIME = HGW_SERIES_NO_TIME
};

static const struct {
    int what;
    double is;
    int32_t bits;
} rows[] = {
    {SCORE, INFINITY, BAD},
    {SCORE, -INFINITY, BAD},
    {SCORE, 1e308, BAD}, /* its square is no number */
    {SCORE, NAN, 0},
    {ALL_SCORES, NAN, NOTHING},
    {ALL_SCORES, INFINITY, BAD},
    {ALL_SCORES, -1.7e308, BAD},
    {BASELINE, NAN, 0},
    {BASELINE, INFINITY, BAD},
    {BASELINE, -INFINITY, BAD},
    {BASELINE, 1.7e308, BAD},
    {BASELINE, 70, HGW_SERIES_NO_PACE},
    {TARGET, NAN, BAD},
    {TARGET, INFINITY, BAD},
    {TARGET, -INFINITY, BAD},
    {TARGET, 1.7e308, BAD},
    {ERROR, NAN, NO_SEE},
    {ERROR, 0, BAD},
    {ERROR, -0.0, BAD},
    {ERROR, -5, BAD},
    {ERROR, INFINITY, BAD},
    {ERROR, -INFINITY, BAD},
    {ERROR, 1e308, BAD},
    {DIRECTION, 0, BAD},
    {DIRECTION, 2, BAD},
    {DIRECTION, -2, BAD},
    {DIRECTION, INT32_MIN, BAD},
    {DIRECTION, INT32_MAX, BAD},
    {EVALUATED, -1, NOTHING},
    {EVALUATED, INT32_MIN, NOTHING},
    {EVALUATED, 0, FEW | SHORT},
    {EVALUATED, 120, STALE},
    {EVALUATED, 140, STALE | NO_TIME},
    {EVALUATED, INT32_MAX, STALE | NO_TIME},
    {DUE, 0, BAD},
    {DUE, -1, BAD},
    {DUE, INT32_MIN, BAD},
    {DUE, 1, NO_TIME | STALE}, /* long past: allowed */
    {DUE, INT32_MAX, SHORT},
    {DAY, INT32_MAX, 0}, /* after the day of judgement */
    {DAY, INT32_MIN, 0},
    {FIRST_DAY, INT32_MIN, 0},
    {ALL_DAYS, 7, FEW | SHORT | STALE},
    {ALL_DAYS, 140, NOTHING},
    {ALL_DAYS, INT32_MIN, FEW | SHORT | STALE},
    {ALL_DAYS, INT32_MAX, NOTHING},
    {FROM, 8, NOTHING},
    {FROM, 9, BAD}, /* backwards */
    {FROM, -1, BAD},
    {FROM, -9e18, BAD},
    {FROM, 9e18, BAD},
    {UNTIL, 4, NOTHING},
    {UNTIL, 3, BAD},
    {UNTIL, -1, BAD},
    {UNTIL, 13, BAD},
    {UNTIL, 9e18, BAD},
    {UNTIL, -9e18, BAD},
    {POINT_COUNT, 7, BAD},
    {POINT_COUNT, 0, BAD},
};

static void put(asked *a, int what, double is) {
    double *const reals[] = {
        [SCORE] = &a->scores[5], [BASELINE] = &a->baselines[1], [TARGET] = &a->targets[1], [ERROR] = &a->errors[1]};
    int32_t *const wholes[] = {[DIRECTION] = &a->directions[1],
                               [EVALUATED] = &a->evaluated[1],
                               [DUE] = &a->due[1],
                               [DAY] = &a->days[5],
                               [FIRST_DAY] = &a->days[4]};
    int64_t *const offsets[] = {[FROM] = &a->offsets[1], [UNTIL] = &a->offsets[2], [POINT_COUNT] = &a->point_count};
    for (int i = POINTS; i < 2 * POINTS; i++) {
        if (what == ALL_SCORES)
            a->scores[i] = is;
        if (what == ALL_DAYS)
            a->days[i] = (int32_t)is;
    }
    if (what < (int)COUNT_OF(reals) && reals[what])
        *reals[what] = is;
    else if (what < (int)COUNT_OF(wholes) && wholes[what])
        *wholes[what] = (int32_t)is;
    else if (what >= FROM)
        *offsets[what] = (int64_t)is;
}

/* Which figures must be NaN for these bits; figure 6 is the pace, 7 what is needed from now on. */
static int is_defined(int32_t bits, int figure) {
    if (bits & (HGW_SERIES_BAD_INPUT | HGW_SERIES_NO_POINTS | HGW_SERIES_NOT_COMPUTED))
        return 0;
    return !(figure == 6 && bits & HGW_SERIES_NO_PACE) && !(figure == 7 && bits & HGW_SERIES_NO_TIME);
}

static void each_cannot_be(void **state) {
    asked good;
    told want;
    int32_t soft = REASON(UNDECIDED) | REASON(OUTLIER) | 0x3FFF << HGW_SERIES_FLAGS;
    (void)state;
    start(&good);
    assert_int_equal(call(&good, &want), HGW_OK);
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        asked a = good;
        told got;
        put(&a, rows[i].what, rows[i].is);
        assert_int_equal(call(&a, &got), HGW_OK);
        int32_t bits = got.reasons[1];
        int wrong = (bits & ~soft) != rows[i].bits || (got.verdicts[1] == 0) != ((bits & BAD) != 0);
        for (int f = 0; f < FIGURES; f++)
            wrong |= is_defined(bits, f) ? !isfinite(got.figures[f][1]) : !isnan(got.figures[f][1]);
        if (wrong)
            fail_msg("row %d (%d is %g): verdict %d, bits %x", (int)i, rows[i].what, rows[i].is, (int)got.verdicts[1],
                     (unsigned)bits);
        /* The others go on, unless they share the border that moved. */
        if (rows[i].what >= FROM)
            continue;
        for (int k = 0; k < SERIES; k += 2) {
            assert_int_equal(got.verdicts[k], want.verdicts[k]);
            assert_int_equal(got.reasons[k], want.reasons[k]);
            for (int f = 0; f < FIGURES; f++)
                assert_memory_equal(&got.figures[f][k], &want.figures[f][k], sizeof(double));
        }
    }
}

/* Days as far apart as they can be are still whole numbers. */
static void the_longest_way(void **state) {
    asked a;
    told got;
    (void)state;
    start(&a);
    for (int i = 0; i < POINTS; i++)
        a.days[POINTS + i] = i == 0 ? INT32_MIN : INT32_MAX - 4 + i;
    a.evaluated[1] = a.due[1] = INT32_MAX;
    assert_int_equal(call(&a, &got), HGW_OK);
    assert_int_equal(got.reasons[1] & ~(0x3FFF << HGW_SERIES_FLAGS), HGW_SERIES_NO_TIME);
    assert_int_equal(got.verdicts[1], HGW_VERDICT_ADJUST);
    assert_true(fabs(got.figures[4][1] - 30 / 4294967295.0) < 1e-20);
}

/* ---- the call as a whole ------------------------------------------------------------------------------------------
 */

static const int64_t counts[][2] = {{-1, ALL}, {INT64_MIN, ALL}, {SERIES, -1}, {SERIES, INT64_MIN}};

static void counts_and_arrays_that_must_be_there(void **state) {
    asked a;
    told got, untouched;
    (void)state;
    memset(&untouched, CANARY, sizeof untouched);
    for (size_t i = 0; i < COUNT_OF(counts); i++) {
        start(&a);
        a.count = counts[i][0];
        a.point_count = counts[i][1];
        assert_int_equal(call(&a, &got), HGW_E_MISUSE);
        assert_memory_equal(&got, &untouched, sizeof got);
    }
    start(&a);
    for (int missing = 0; missing < 5; missing++) {
        int32_t verdict = CANARY;
        assert_int_equal(hgw_evaluate_series(SERIES, missing == 0 ? NULL : a.offsets, ALL, missing == 1 ? NULL : a.days,
                                             missing == 2 ? NULL : a.scores, NULL, missing == 3 ? NULL : a.targets,
                                             NULL, NULL, NULL, missing == 4 ? NULL : a.due, NULL, 0, &verdict, NULL,
                                             NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                         HGW_E_MISUSE);
        assert_int_equal(verdict, CANARY);
    }
    /* Nothing to do, and nothing needed for it. */
    assert_int_equal(hgw_evaluate_series(0, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL,
                                         NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                     HGW_OK);
    const int64_t none[] = {0, 0, 0};
    int32_t verdicts[2] = {9, 9};
    assert_int_equal(hgw_evaluate_series(2, none, 0, NULL, NULL, NULL, a.targets, NULL, NULL, NULL, a.due, NULL, 0,
                                         verdicts, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                     HGW_OK);
    assert_true(verdicts[0] == HGW_VERDICT_TOO_LITTLE_EVIDENCE && verdicts[1] == verdicts[0]);
}

static const struct {
    int place;
    double is;
    int32_t status;
} settings[] = {
    {HGW_SETTING_P_HI, 1, HGW_OK},
    {HGW_SETTING_P_HI, 1.0000001, HGW_E_RANGE},
    {HGW_SETTING_P_HI, 0.2, HGW_E_RANGE}, /* no higher than p_lo */
    {HGW_SETTING_P_HI, -1, HGW_E_RANGE},
    {HGW_SETTING_P_HI, INFINITY, HGW_E_RANGE},
    {HGW_SETTING_P_LO, 0, HGW_OK},
    {HGW_SETTING_P_LO, -0.0000001, HGW_E_RANGE},
    {HGW_SETTING_P_LO, 0.8, HGW_E_RANGE},
    {HGW_SETTING_MIN_POINTS, 1, HGW_OK},
    {HGW_SETTING_MIN_POINTS, 32, HGW_OK},
    {HGW_SETTING_MIN_POINTS, 0, HGW_E_RANGE},
    {HGW_SETTING_MIN_POINTS, 33, HGW_E_RANGE},
    {HGW_SETTING_MIN_POINTS, 2.5, HGW_E_RANGE},
    {HGW_SETTING_MIN_POINTS, 1e300, HGW_E_RANGE},
    {HGW_SETTING_MIN_POINTS, INFINITY, HGW_E_RANGE},
    {HGW_SETTING_MIN_SPAN, 0, HGW_OK},
    {HGW_SETTING_MIN_SPAN, -0.1, HGW_E_RANGE},
    {HGW_SETTING_MIN_SPAN, INFINITY, HGW_E_RANGE},
    {HGW_SETTING_MAX_AGE, 0, HGW_OK},
    {HGW_SETTING_MAX_AGE, INFINITY, HGW_OK}, /* none is old */
    {HGW_SETTING_MAX_AGE, -1, HGW_E_RANGE},
    {HGW_SETTING_OUTLIER, INFINITY, HGW_OK},
    {HGW_SETTING_OUTLIER, 0, HGW_E_RANGE},
    {HGW_SETTING_OUTLIER, -2, HGW_E_RANGE},
    {HGW_SETTING_KAPPA, 0, HGW_OK},
    {HGW_SETTING_KAPPA, -0.5, HGW_E_RANGE},
    {HGW_SETTING_KAPPA, INFINITY, HGW_E_RANGE},
    {HGW_SETTING_LAMBDA, 0, HGW_OK},
    {HGW_SETTING_LAMBDA, -1, HGW_E_RANGE},
    {HGW_SETTING_LAMBDA, INFINITY, HGW_E_RANGE},
    {HGW_SETTING_NU0, INFINITY, HGW_OK}, /* the error is known for sure */
    {HGW_SETTING_NU0, 1e-300, HGW_OK},
    {HGW_SETTING_NU0, 1e300, HGW_OK},
    {HGW_SETTING_NU0, 0, HGW_E_RANGE},
    {HGW_SETTING_NU0, -4, HGW_E_RANGE},
    {HGW_SETTING_LEVEL, 0.999999, HGW_OK},
    {HGW_SETTING_LEVEL, 0, HGW_E_RANGE},
    {HGW_SETTING_LEVEL, 1, HGW_E_RANGE},
    {HGW_SETTING_LEVEL, 1.5, HGW_E_RANGE},
};

static int32_t call_with(const asked *a, const double *numbers, int32_t count, int32_t *verdicts, double *chances,
                         int32_t *reasons) {
    return hgw_evaluate_series(a->count, a->offsets, a->point_count, a->days, a->scores, a->baselines, a->targets,
                               a->errors, a->directions, a->evaluated, a->due, numbers, count, verdicts, chances, NULL,
                               NULL, NULL, NULL, NULL, NULL, NULL, NULL, reasons);
}

static void settings_that_cannot_be(void **state) {
    asked a;
    double numbers[HGW_SETTING_COUNT + 1], chances[SERIES];
    int32_t verdicts[SERIES], reasons[SERIES];
    (void)state;
    start(&a);
    for (size_t i = 0; i < COUNT_OF(settings); i++) {
        for (int k = 0; k <= HGW_SETTING_COUNT; k++)
            numbers[k] = NAN;
        numbers[settings[i].place] = settings[i].is;
        memset(verdicts, CANARY, sizeof verdicts);
        int32_t untouched = verdicts[0], status = call_with(&a, numbers, HGW_SETTING_COUNT, verdicts, chances, reasons);
        if (status != settings[i].status || (verdicts[0] == untouched) != (status != HGW_OK))
            fail_msg("row %d: %s", (int)i, hgw_status_name(status));
        for (int k = 0; k < SERIES && status == HGW_OK; k++)
            assert_true(isfinite(chances[k]) && chances[k] >= 0 && chances[k] <= 1 && verdicts[k] != 0);
    }
    for (int k = 0; k <= HGW_SETTING_COUNT; k++)
        numbers[k] = NAN;
    verdicts[0] = CANARY;
    assert_int_equal(call_with(&a, numbers, HGW_SETTING_COUNT + 1, verdicts, NULL, NULL), HGW_E_RANGE);
    assert_int_equal(call_with(&a, numbers, INT32_MAX, verdicts, NULL, NULL), HGW_E_RANGE);
    assert_int_equal(call_with(&a, numbers, -1, verdicts, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(call_with(&a, numbers, INT32_MIN, verdicts, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(call_with(&a, NULL, 1, verdicts, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(verdicts[0], CANARY);
    numbers[HGW_SETTING_KAPPA] = numbers[HGW_SETTING_LAMBDA] = 0; /* no spread at all */
    assert_int_equal(call_with(&a, numbers, HGW_SETTING_COUNT, verdicts, NULL, NULL), HGW_E_RANGE);
    assert_int_equal(verdicts[0], CANARY);
    a.targets[1] = a.scores[4]; /* lambda alone is 0, and there is nothing to gain */
    numbers[HGW_SETTING_KAPPA] = 0.5;
    assert_int_equal(call_with(&a, numbers, HGW_SETTING_COUNT, verdicts, chances, reasons), HGW_OK);
    assert_true(isfinite(chances[1]) && !(reasons[1] & BAD));
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_cannot_be),
        cmocka_unit_test(the_longest_way),
        cmocka_unit_test(counts_and_arrays_that_must_be_there),
        cmocka_unit_test(settings_that_cannot_be),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
