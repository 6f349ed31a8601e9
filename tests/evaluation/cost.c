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

/* ---- a dossier: a pupil for each 50 points, with six scores, what was seen of him, and goals for the group ---- */

enum { POINTS_A_PUPIL = 50, SCORES = 6, EACH_GOAL = 25 };

static hgw_rec add_evidence(hgw_doc *d, hgw_rec pupil, hgw_rec outcome, int32_t kind, hgw_date day) {
    hgw_rec made = hgw_dossier_add_evidence(d, HGW_ROOT);
    hgw_evidence_set_kind(d, made, kind);
    hgw_evidence_set_held_on(d, made, day);
    hgw_evidence_add_pupils(d, made, pupil);
    hgw_evidence_set_outcome(d, made, outcome);
    return made;
}

static void add_pupil(hgw_doc *d, int32_t number, hgw_rec outcome, hgw_rec *goal) {
    hgw_rec pupil = hgw_dossier_add_pupils(d, HGW_ROOT);
    for (int32_t i = 0; i < SCORES; i++) {
        hgw_rec made = add_evidence(d, pupil, outcome, HGW_EVIDENCE_KIND_CITO, 20250901 + 7 * (i % 3) + 100 * (i / 3));
        hgw_evidence_set_instrument(d, made, "i");
        hgw_evidence_set_score(d, made, 40 + number % 17 + i * (number % 5));
    }
    if (number % EACH_GOAL == 0) {
        *goal = hgw_dossier_add_goals(d, HGW_ROOT);
        hgw_goal_set_text(d, *goal, "een doel");
        hgw_goal_add_outcomes(d, *goal, outcome);
    }
    hgw_rec verdict = hgw_dossier_add_teacher_verdicts(d, HGW_ROOT);
    hgw_teacher_verdict_set_verdict(d, verdict, HGW_VERDICT_ADJUST);
    hgw_teacher_verdict_set_outcome(d, verdict, outcome);
    hgw_teacher_verdict_add_pupils(d, verdict, pupil);
    hgw_rec seen = add_evidence(d, pupil, outcome, HGW_EVIDENCE_KIND_OBSERVATION, 20251010);
    hgw_evidence_set_sign(d, seen, number % 2 ? HGW_EVIDENCE_SIGN_NEGATIVE : HGW_EVIDENCE_SIGN_POSITIVE);
    hgw_evidence_add_goals(d, seen, *goal);
}

static int32_t evaluate_dossier(job *j, int32_t kind) {
    hgw_doc *d = hgw_doc_new(j->ctx, HGW_T_DOSSIER), *team = hgw_doc_new(j->ctx, HGW_T_TEAM), *out = NULL;
    hgw_doc *options = hgw_doc_new(j->ctx, HGW_T_EVALUATE_OPTIONS);
    const hgw_doc *beside[] = {team};
    hgw_rec instrument = hgw_team_add_instruments(team, HGW_ROOT), goal = 0;
    hgw_rec outcome = hgw_dossier_add_outcome_targets(d, HGW_ROOT);
    hgw_instrument_set_id(team, instrument, "i");
    hgw_instrument_set_name(team, instrument, "i");
    hgw_instrument_set_scale(team, instrument, HGW_SCALE_KIND_GROWTH);
    hgw_instrument_set_see(team, instrument, 5);
    hgw_outcome_target_set_instrument(d, outcome, "i");
    hgw_outcome_target_set_score(d, outcome, 70);
    hgw_outcome_target_set_due_on(d, outcome, kind == HGW_EVALUATION_KIND_FINAL ? 20251015 : 20251110);
    for (int32_t i = 0; i < j->n / POINTS_A_PUPIL; i++)
        add_pupil(d, i, outcome, &goal);
    hgw_evaluate_options_set_kind(options, HGW_ROOT, kind);
    hgw_ctx_set_today(j->ctx, 20251020);
    CALLGRIND_ZERO_STATS;
    int32_t status = hgw_evaluate(j->ctx, d, beside, 1, options, &out);
    hgw_rec result = out ? hgw_results_aims_at(out, HGW_ROOT, 0) : 0;
    if (!result || hgw_aim_result_pupils_count(out, result) != j->n / POINTS_A_PUPIL)
        status = HGW_E_NOTFOUND;
    hgw_doc_free(out);
    hgw_doc_free(options);
    hgw_doc_free(team);
    hgw_doc_free(d);
    return status;
}

static int32_t in_between(job *j) {
    return evaluate_dossier(j, HGW_EVALUATION_KIND_INTERIM);
}

static int32_t at_the_end(job *j) {
    return evaluate_dossier(j, HGW_EVALUATION_KIND_FINAL);
}

static const struct {
    const char *name;
    int32_t (*run)(job *j);
} parts[] = {
    {"in_order", in_order},
    {"mixed", mixed},
    {"without_error", without_error},
    {"short_series", short_series},
    {"ols_trend", ols_trend},
    {"tukey_line", tukey_line},
    {"mann_kendall", mann_kendall},
    {"dossier_in_between", in_between},
    {"dossier_at_the_end", at_the_end},
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
