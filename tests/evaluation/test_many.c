/* test_many.c: 100,000 points in one series: they are judged in no time, and in any order the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

enum { POINTS = 100000, FIGURES = 9, ROOM = 4 * 1024 * 1024 };

static int32_t days[2][POINTS];
static double scores[2][POINTS];

static uint32_t next_random(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (uint32_t)(*seed >> 32);
}

/* Days with ties, scores that rise with much noise; the second time shuffled. */
static void make(void) {
    uint64_t seed = 20260511;
    for (int32_t i = 0; i < POINTS; i++) {
        days[0][i] = i - i % 3;
        scores[0][i] = floor(40 + i * 20.0 / POINTS + next_random(&seed) % 31 - 15);
    }
    memcpy(days[1], days[0], sizeof *days);
    memcpy(scores[1], scores[0], sizeof *scores);
    for (uint32_t i = POINTS - 1; i > 0; i--) {
        uint32_t j = next_random(&seed) % (i + 1);
        int32_t day = days[1][i];
        double score = scores[1][i];
        days[1][i] = days[1][j];
        scores[1][i] = scores[1][j];
        days[1][j] = day;
        scores[1][j] = score;
    }
}

static void judge(int which, int with_see, double figures[FIGURES], int32_t *verdict, int32_t *reasons) {
    const int64_t offsets[] = {0, POINTS};
    const int32_t due[] = {POINTS + 1000}, evaluated[] = {POINTS + 1};
    const double target[] = {61}, see[] = {9};
    double *f = figures;
    assert_int_equal(hgw_evaluate_series(1, offsets, POINTS, days[which], scores[which], NULL, target,
                                         with_see ? see : NULL, NULL, evaluated, due, NULL, 0, verdict, f, f + 1, f + 2,
                                         f + 3, f + 4, f + 5, f + 6, f + 7, f + 8, reasons),
                     HGW_OK);
}

static void a_shuffled_copy_is_judged_the_same(void **state) {
    (void)state;
    make();
    for (int with_see = 0; with_see < 2; with_see++) {
        double figures[2][FIGURES];
        int32_t verdicts[2], reasons[2];
        for (int which = 0; which < 2; which++)
            judge(which, with_see, figures[which], &verdicts[which], &reasons[which]);
        assert_int_equal(verdicts[0], HGW_VERDICT_ADJUST);
        assert_int_equal(verdicts[1], verdicts[0]);
        assert_int_equal(reasons[1], reasons[0]);
        for (int i = 0; i < FIGURES; i++) {
            assert_true(isfinite(figures[0][i]));
            if (fabs(figures[1][i] - figures[0][i]) > 1e-9 * fabs(figures[0][i]))
                fail_msg("figure %d: %.17g, shuffled %.17g", i, figures[0][i], figures[1][i]);
        }
    }
}

static char *request(const char *method, int which) {
    char *json = malloc(ROOM);
    assert_non_null(json);
    size_t size =
        (size_t)snprintf(json, ROOM, "{\"method\": \"%s\", \"input\": {\"t\": [%d", method, (int)days[which][0]);
    for (int32_t i = 1; i < POINTS; i++)
        size += (size_t)snprintf(json + size, ROOM - size, ",%d", (int)days[which][i]);
    size += (size_t)snprintf(json + size, ROOM - size, "], \"y\": [%g", scores[which][0]);
    for (int32_t i = 1; i < POINTS; i++)
        size += (size_t)snprintf(json + size, ROOM - size, ",%g", scores[which][i]);
    (void)snprintf(json + size, ROOM - size, "]}}");
    return json;
}

/* These sort, so even the text is the same. */
static void a_shuffled_copy_gives_the_same_text(void **state) {
    static const char *const methods[] = {"mann_kendall", "ols_trend", "tukey_line"};
    hgw_ctx *ctx = hgw_ctx_new();
    (void)state;
    make();
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        char *answers[2] = {NULL, NULL};
        for (int which = 0; which < 2; which++) {
            char *json = request(methods[i], which);
            assert_int_equal(hgw_stat(ctx, json, strlen(json), NULL, &answers[which], NULL), HGW_OK);
            free(json);
        }
        assert_string_equal(answers[0], answers[1]);
        assert_non_null(strstr(answers[0], "\"status\": \"ok\", \"n\": 100000"));
        hgw_free(answers[0]);
        hgw_free(answers[1]);
    }
    hgw_ctx_free(ctx);
}

/* S by counting all pairs, of a part that is short enough for it. */
static void mann_kendall_counts_pairs(void **state) {
    enum { PART = 3000 };
    hgw_ctx *ctx = hgw_ctx_new();
    char *json = malloc(ROOM), *answer = NULL, want[60];
    int64_t s = 0;
    (void)state;
    make();
    assert_non_null(json);
    size_t size = (size_t)snprintf(json, ROOM, "{\"method\": \"mann_kendall\", \"input\": {\"t\": [");
    for (int32_t i = 0; i < PART; i++)
        size += (size_t)snprintf(json + size, ROOM - size, "%s%d", i ? "," : "", (int)days[1][i]);
    size += (size_t)snprintf(json + size, ROOM - size, "], \"y\": [");
    for (int32_t i = 0; i < PART; i++)
        size += (size_t)snprintf(json + size, ROOM - size, "%s%g", i ? "," : "", scores[1][i]);
    (void)snprintf(json + size, ROOM - size, "]}}");
    for (int32_t i = 0; i < PART; i++)
        for (int32_t j = 0; j < i; j++) {
            int t = (days[1][i] > days[1][j]) - (days[1][i] < days[1][j]);
            s += t * ((scores[1][i] > scores[1][j]) - (scores[1][i] < scores[1][j]));
        }
    assert_int_equal(hgw_stat(ctx, json, strlen(json), NULL, &answer, NULL), HGW_OK);
    (void)snprintf(want, sizeof want, "\"s\": %ld,", (long)s);
    if (!strstr(answer, want))
        fail_msg("%s: not %s", answer, want);
    hgw_free(answer);
    free(json);
    hgw_ctx_free(ctx);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_shuffled_copy_is_judged_the_same),
        cmocka_unit_test(a_shuffled_copy_gives_the_same_text),
        cmocka_unit_test(mann_kendall_counts_pairs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
