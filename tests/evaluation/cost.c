/* cost.c: what figures of N points cost, part by part, with its instructions counted when run in callgrind: cost N. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <hgw/hgw.h>

#ifdef HGW_CALLGRIND
#  include <valgrind/callgrind.h>
#else
#  define CALLGRIND_ZERO_STATS          ((void)0)
#  define CALLGRIND_DUMP_STATS_AT(name) ((void)(name))
#endif

enum { SHORT = 8, PER_POINT = 40 };

typedef struct job {
    int32_t n, *days, *mixed, *due;
    int64_t *offsets;
    double *scores, *targets, *errors, *chances;
    hgw_ctx *ctx;
    char *json;
} job;

static int32_t judge(job *j, int64_t count, const int32_t *days, const double *errors) {
    return hgw_evaluate_series(count, j->offsets, j->n, days, j->scores, NULL, j->targets, errors, NULL, NULL, j->due,
                               NULL, 0, NULL, j->chances, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
}

static int32_t one_series(job *j, const int32_t *days, const double *errors) {
    j->offsets[0] = 0;
    j->offsets[1] = j->n;
    return judge(j, 1, days, errors);
}

static int32_t in_order(job *j) {
    return one_series(j, j->days, j->errors);
}

static int32_t mixed(job *j) {
    return one_series(j, j->mixed, j->errors);
}

static int32_t without_error(job *j) {
    return one_series(j, j->mixed, NULL);
}

static int32_t short_series(job *j) {
    for (int32_t i = 0; i <= j->n / SHORT; i++)
        j->offsets[i] = (int64_t)i * SHORT;
    return judge(j, j->n / SHORT, j->days, j->errors);
}

static int32_t ask(job *j, const char *method) {
    char *at = j->json, *out = NULL;
    at += sprintf(at, "{\"method\": \"%s\", \"input\": {\"t\": [0", method);
    for (int32_t i = 1; i < j->n; i++)
        at += sprintf(at, ",%d", (int)j->mixed[i]);
    at += sprintf(at, "], \"y\": [0");
    for (int32_t i = 1; i < j->n; i++)
        at += sprintf(at, ",%g", j->scores[i]);
    at += sprintf(at, "]}}");
    CALLGRIND_ZERO_STATS;
    int32_t status = hgw_stat(j->ctx, j->json, (size_t)(at - j->json), NULL, &out, NULL);
    hgw_free(out);
    return status;
}

static int32_t mann_kendall(job *j) {
    return ask(j, "mann_kendall");
}

static int32_t ols_trend(job *j) {
    return ask(j, "ols_trend");
}

static int32_t tukey_line(job *j) {
    return ask(j, "tukey_line");
}

static const struct {
    const char *name;
    int32_t (*run)(job *j);
} parts[] = {
    {"in_order", in_order},         {"mixed", mixed},         {"without_error", without_error},
    {"short_series", short_series}, {"ols_trend", ols_trend}, {"tukey_line", tukey_line},
    {"mann_kendall", mann_kendall},
};

static int make(job *j) {
    size_t n = (size_t)j->n;
    j->days = calloc(n, sizeof *j->days);
    j->mixed = calloc(n, sizeof *j->mixed);
    j->due = calloc(n, sizeof *j->due);
    j->offsets = calloc(n + 2, sizeof *j->offsets);
    j->scores = calloc(n, sizeof *j->scores);
    j->targets = calloc(n, sizeof *j->targets);
    j->errors = calloc(n, sizeof *j->errors);
    j->chances = calloc(n, sizeof *j->chances);
    j->json = malloc(n * PER_POINT + 200);
    j->ctx = hgw_ctx_new();
    if (!j->days || !j->mixed || !j->due || !j->offsets || !j->scores || !j->targets || !j->errors || !j->chances ||
        !j->json || !j->ctx)
        return 0;
    for (int32_t i = 0; i < j->n; i++) {
        j->days[i] = i;
        j->mixed[i] = (int32_t)((int64_t)i * 7919 % j->n);
        j->due[i] = j->n + 100;
        j->scores[i] = (double)(i * 31 % 97) + i % 5 * 0.5;
        j->targets[i] = 60;
        j->errors[i] = 9;
    }
    return 1;
}

int main(int argc, char **argv) {
    job j;
    memset(&j, 0, sizeof j);
    j.n = argc == 2 ? atoi(argv[1]) : 0;
    if (j.n < SHORT || !make(&j))
        return 2;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        CALLGRIND_ZERO_STATS;
        if (parts[i].run(&j) != HGW_OK)
            return 1;
        CALLGRIND_DUMP_STATS_AT(parts[i].name);
    }
    free(j.days);
    free(j.mixed);
    free(j.due);
    free(j.offsets);
    free(j.scores);
    free(j.targets);
    free(j.errors);
    free(j.chances);
    free(j.json);
    hgw_ctx_free(j.ctx);
    return 0;
}
