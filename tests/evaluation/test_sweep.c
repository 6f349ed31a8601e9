/* Hundreds of small dossiers, in between and at the end: each evaluation ends well, and what holds of every evaluation
 * holds: whole sentences in both languages, the same figures in any order and again, and results that can be read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "evaluated.h"
#include "made.h"
#include "random_dossier.h"

static const hgw_date days[] = {20251015, 20251201, 20260126, 20260320, 20260620};
static const char *const options[] = {NULL, "'kind':'final'",
                                      "'min_points':1,'min_span':0,'max_age':1,'p_hi':0.6,'p_lo':0.4",
                                      "'norm_prior':true,'look':5,'time_unit':'calendar_weeks'"};

static void one(uint64_t *seed, int32_t number, int seen[2]) {
    static char dossier[RANDOM_ROOM], team[RANDOM_ROOM];
    char what[64];
    fixture f;
    random_dossier(seed, dossier, team);
    snprintf(what, sizeof what, "dossier %d", (int)number);
    fixture_start(&f, dossier, number % 7 ? team : NULL, number % 3 != 0);
    hgw_date day = days[number % 5];
    const char *how = options[number % 4];
    hgw_doc *results = evaluated_on(&f, day, how);
    evaluated_holds(&f, what, day, how, results);
    for (hgw_rec r = 0; (r = hgw_rec_next(results, HGW_T_PUPIL_RESULT, r)) != 0;)
        seen[0]++;
    for (hgw_rec r = 0; (r = hgw_rec_next(results, HGW_T_LEFT_OUT, r)) != 0;)
        seen[1]++;
    hgw_doc_free(results);
    fixture_end(&f);
}

static void test_sweep(void **state) {
    (void)state;
    uint64_t seed = 20251201;
    int seen[2] = {0, 0};
    int32_t count = made_count(600);
    for (int32_t i = 0; i < count; i++)
        one(&seed, i, seen);
    assert_true(seen[0] > count && seen[1] > count);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sweep)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
