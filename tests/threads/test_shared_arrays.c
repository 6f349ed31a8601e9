/* test_shared_arrays.c: threads judge parts of the same arrays into the same arrays, while others ask for figures by
 * name; all come to what one thread comes to. */
#include <hgw/hgw.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 4, SERIES = 4000, PER_SERIES = 10, ROUNDS = 5, POINTS = SERIES * PER_SERIES };

static int64_t offsets[SERIES + 1];
static int32_t days[POINTS], due[SERIES];
static double scores[POINTS], targets[SERIES], errors[SERIES];

typedef struct judged {
    int32_t verdicts[SERIES], reasons[SERIES];
    double chances[SERIES], lower[SERIES], upper[SERIES];
} judged;

static judged alone, together;

typedef struct part {
    int64_t from, count;
    judged *into;
    int32_t failed;
} part;

static void make(void) {
    uint32_t seed = 20260518;
    for (int32_t i = 0; i < POINTS; i++) {
        seed = seed * 1664525 + 1013904223;
        days[i] = i % PER_SERIES * 7;
        scores[i] = 40 + days[i] * 0.2 + (double)(seed >> 27);
    }
    for (int32_t i = 0; i < SERIES; i++) {
        offsets[i + 1] = (int64_t)(i + 1) * PER_SERIES;
        due[i] = 140;
        targets[i] = 60 + i % 20;
        errors[i] = 4 + i % 7;
    }
}

static void *judge(void *given) {
    part *p = given;
    judged *j = p->into;
    int64_t from = p->from;
    for (int i = 0; i < ROUNDS; i++)
        if (hgw_evaluate_series(p->count, offsets + from, POINTS, days, scores, NULL, targets + from, errors + from,
                                NULL, NULL, due + from, NULL, 0, j->verdicts + from, j->chances + from, NULL,
                                j->lower + from, j->upper + from, NULL, NULL, NULL, NULL, NULL,
                                j->reasons + from) != HGW_OK)
            p->failed = 1;
    return NULL;
}

static void *ask(void *given) {
    static const char json[] = "{\"method\": \"mann_kendall\", \"input\": {\"t\": [1, 2, 3, 4], \"y\": [1, 3, 2, 4]}}";
    part *p = given;
    hgw_ctx *ctx = hgw_ctx_new();
    char *first = NULL, *again = NULL;
    p->failed = hgw_stat(ctx, json, sizeof json - 1, NULL, &first, NULL) != HGW_OK;
    for (int i = 0; i < 100 && !p->failed; i++) {
        p->failed = hgw_stat(ctx, json, sizeof json - 1, NULL, &again, NULL) != HGW_OK || strcmp(first, again) != 0;
        hgw_free(again);
        again = NULL;
    }
    hgw_free(first);
    hgw_ctx_free(ctx);
    return NULL;
}

int main(void) {
    pthread_t threads[2 * THREADS];
    part whole = {0, SERIES, &alone, 0}, parts[2 * THREADS];
    int bad = 0;
    make();
    judge(&whole);
    for (int i = 0; i < 2 * THREADS; i++) {
        parts[i] = (part){(int64_t)i % THREADS * (SERIES / THREADS), SERIES / THREADS, &together, 0};
        if (pthread_create(&threads[i], NULL, i < THREADS ? judge : ask, &parts[i]) != 0)
            return 1;
    }
    for (int i = 0; i < 2 * THREADS; i++) {
        pthread_join(threads[i], NULL);
        bad += parts[i].failed;
    }
    bad += whole.failed + (memcmp(&alone, &together, sizeof alone) != 0);
    printf("%d threads, %s\n", 2 * THREADS, bad ? "DIFFERENT" : "the same figures");
    return bad ? 1 : 0;
}
