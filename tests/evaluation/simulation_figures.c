/* simulation_figures.c: how good P is as a number: calibration, separation; groups; the end. */
#include <math.h>
#include <stdlib.h>

#include "simulation_run.h"

/* ---- calibration ---- */

enum { TENTHS = 10, CALIBRATION_WEEK = 10 };

typedef struct tenth {
    int64_t pupils, on;
    double p;
} tenth;

/* P of the line of least squares, from its own error and t. */
static double line_p(sim_look *look) {
    sim_fit fit = sim_look_fit(look);
    return hgwi_student_below((fit.fit - look->pupil->target) / fit.se, look->n - 2);
}

static void write_tenths(sim_store *store, const tenth *tenths, int64_t pupils) {
    char name[SIM_NAME_MOST];
    for (int i = 0; i < TENTHS; i++) {
        double n = (double)tenths[i].pupils;
        snprintf(name, sizeof name, "%.1f-%.1f", i / 10.0, (i + 1) / 10.0);
        sim_row *row = sim_store_row(store, "calibration", name);
        sim_row_figure(row, n / (double)pupils);
        sim_row_figure(row, n > 0 ? tenths[i].p / n : HGWI_UNDEFINED);
        sim_row_figure(row, n > 0 ? (double)tenths[i].on / n : HGWI_UNDEFINED);
    }
}

void sim_run_calibration(sim_run *run) {
    const sim_world world = {sim_weekly, 3, 13, 1.5, 1.5, 0.75, 10, 0, 0, 0, 0};
    const int64_t pupils = 10 * run->store->pupils;
    tenth tenths[TENTHS] = {{0, 0, 0}};
    double brier = 0, brier_line = 0;
    sim_pupil pupil;
    sim_look look;
    sim_run_stream(run);
    for (int64_t i = 0; i < pupils; i++) {
        sim_pupil_draw(&run->chance, &world, &pupil);
        sim_look_start(&look, &run->desk, &pupil, CALIBRATION_WEEK);
        double p = sim_look_course(&look)->p;
        tenth *in = &tenths[p < 1 ? (int)(p * TENTHS) : TENTHS - 1];
        in->pupils++;
        in->on += pupil.on;
        in->p += p;
        brier += hgwi_square(p - pupil.on);
        brier_line += hgwi_square(line_p(&look) - pupil.on);
    }
    write_tenths(run->store, tenths, pupils);
    sim_row_figure(sim_store_row(run->store, "Brier", "recommended"), brier / (double)pupils);
    sim_row_figure(sim_store_row(run->store, "Brier", "OLS line with t interval"), brier_line / (double)pupils);
}

/* ---- a run of four below ---- */

/* Of the 2^15 ways in which 15 points lie above and below, those without four in a row below. */
void sim_run_four_below(sim_run *run) {
    enum { POINTS = 15, FOUR = 4 };
    double ways[POINTS + 1];
    for (int i = 0; i <= POINTS; i++) {
        ways[i] = i < FOUR ? ldexp(1, i) : 0;
        for (int k = 1; k <= FOUR && i >= FOUR; k++)
            ways[i] += ways[i - k];
    }
    sim_row_figure(sim_store_row(run->store, "run", "four below in 15"), 1 - ways[POINTS] / ldexp(1, POINTS));
}

/* ---- separation ---- */

enum { SCORES = 6 };

/* What each method knows of a pupil, as one number, on-track pupils from the front and the others from the back. */
typedef struct crowd {
    double *score[SCORES];
    int64_t size, on, off;
    int64_t adjusted_on, adjusted_off; /* by the four-point rule */
} crowd;

static void add_pupil(crowd *c, sim_look *look) {
    const sim_pupil *pupil = look->pupil;
    int64_t place = pupil->on ? c->on++ : c->size - ++c->off;
    int adjusted = sim_four_point(look, NULL) == HGWI_ADJUST;
    c->adjusted_on += pupil->on && adjusted;
    c->adjusted_off += !pupil->on && adjusted;
    c->score[0][place] = sim_look_course(look)->p;
    c->score[1][place] = sim_look_course(look)->deviation;
    c->score[2][place] = sim_look_middle(look);
    c->score[3][place] = sim_look_fit(look).fit - pupil->target;
    c->score[4][place] = sim_look_robust_at(look) - pupil->target;
    c->score[5][place] = sim_look_trend(look)->slope - look->needed_slope;
}

/* The share of pairs in which the pupil on track has the higher score; equal ones count half.  Both in order. */
static double area(const double *on, int64_t ons, const double *off, int64_t offs) {
    double below = 0;
    int64_t less = 0, equal = 0;
    for (int64_t i = 0; i < ons; i++) {
        while (less < offs && off[less] < on[i])
            less++;
        for (equal = less; equal < offs && off[equal] == on[i];)
            equal++;
        below += (double)less + (double)(equal - less) / 2;
    }
    return below / ((double)ons * (double)offs);
}

/* Between two of them where the share asks for it. */
static double quantile(const double *sorted, int64_t count, double share) {
    double place = share * (double)(count - 1);
    int64_t low = (int64_t)place, high = low + 1 < count ? low + 1 : low;
    return sorted[low] + (sorted[high] - sorted[low]) * (place - (double)low);
}

static void write_crowd(sim_row *row, const crowd *c) {
    for (int k = 0; k < SCORES; k++) {
        hgwi_row_sort(c->score[k], (int32_t)c->on);
        hgwi_row_sort(c->score[k] + c->on, (int32_t)c->off);
        sim_row_figure(row, area(c->score[k], c->on, c->score[k] + c->on, c->off));
    }
    double alarms = (double)c->adjusted_on / (double)c->on, limit = quantile(c->score[0], c->on, alarms);
    int64_t hits = 0;
    while (hits < c->off && c->score[0][c->on + hits] <= limit)
        hits++;
    sim_row_figure(row, (double)c->adjusted_off / (double)c->off);
    sim_row_figure(row, alarms);
    sim_row_figure(row, (double)hits / (double)c->off);
}

static void run_crowds(sim_run *run, double see, const double *weeks, crowd *crowds, int32_t count) {
    const sim_world world = {sim_weekly, 3, 17, 1.5, 1.5, 0.75, see, 0, 0, 0, 0};
    char name[SIM_NAME_MOST];
    sim_pupil pupil;
    sim_look look;
    for (int32_t j = 0; j < count; j++)
        crowds[j].on = crowds[j].off = crowds[j].adjusted_on = crowds[j].adjusted_off = 0;
    sim_run_stream(run);
    for (int64_t i = 0; i < crowds[0].size; i++) {
        sim_pupil_draw(&run->chance, &world, &pupil);
        for (int32_t j = 0; j < count; j++) {
            sim_look_start(&look, &run->desk, &pupil, weeks[j]);
            add_pupil(&crowds[j], &look);
        }
    }
    for (int32_t j = 0; j < count; j++) {
        snprintf(name, sizeof name, "%d, %d", (int)see, (int)weeks[j]);
        write_crowd(sim_store_row(run->store, "AUC", name), &crowds[j]);
    }
}

void sim_run_separation(sim_run *run) {
    static const double SEE[] = {5, 10, 15}, WEEKS[] = {6, 10, 14};
    enum { LOOKS = sizeof WEEKS / sizeof WEEKS[0] };
    crowd crowds[LOOKS];
    int64_t size = 2 * run->store->pupils;
    for (int32_t j = 0; j < LOOKS; j++) {
        crowds[j].size = size;
        for (int k = 0; k < SCORES; k++)
            crowds[j].score[k] = sim_numbers(size);
    }
    for (size_t i = 0; i < sizeof SEE / sizeof SEE[0]; i++)
        run_crowds(run, SEE[i], WEEKS, crowds, LOOKS);
    for (int32_t j = 0; j < LOOKS; j++)
        for (int k = 0; k < SCORES; k++)
            free(crowds[j].score[k]);
}

/* ---- groups ---- */

enum { GROUP_MOST = 50 };

static const double TRUE_D = 0.4, TRUE_R = 0.8, CONFIDENCE = 0.95;

typedef struct estimates {
    double sum, adjusted;
    int64_t covered, covered_apart; /* by Bonett's interval; by one that takes the two for different pupils */
} estimates;

static void draw_group(sim_run *run, int32_t n, hgwi_group *out) {
    double pre[GROUP_MOST], post[GROUP_MOST], rest = sqrt(1 - TRUE_R * TRUE_R);
    for (int32_t i = 0; i < n; i++) {
        pre[i] = sim_normal(&run->chance);
        post[i] = TRUE_R * pre[i] + rest * sim_normal(&run->chance) + TRUE_D;
    }
    hgwi_row a = {pre, n}, b = {post, n};
    sim_desk_clear(&run->desk);
    int32_t status = hgwi_prepost_group(&run->desk.pool, a, b, CONFIDENCE, HGWI_UNDEFINED, HGWI_UNDEFINED, out);
    sim_must(status == HGW_OK && out->status == HGWI_FIGURE_OK, "hgwi_prepost_group");
}

static void run_groups_of(sim_run *run, int32_t n, double *halves, int64_t groups) {
    estimates all = {0, 0, 0, 0};
    char name[SIM_NAME_MOST];
    double z = hgwi_normal_two_sided(CONFIDENCE);
    for (int64_t i = 0; i < groups; i++) {
        hgwi_group group;
        draw_group(run, n, &group);
        double apart = sqrt(2.0 / n + hgwi_square(group.d_av) / (4 * (n - 1)));
        all.sum += group.d_av;
        all.adjusted += group.d_av_adj;
        all.covered += group.d_av_lower < TRUE_D && TRUE_D < group.d_av_upper;
        all.covered_apart += fabs(group.d_av - TRUE_D) < z * apart;
        halves[i] = (group.d_av_upper - group.d_av_lower) / 2;
    }
    hgwi_row_sort(halves, (int32_t)groups);
    snprintf(name, sizeof name, "n = %d", (int)n);
    sim_row *row = sim_store_row(run->store, "d_av", name);
    sim_row_figure(row, all.sum / (double)groups);
    sim_row_figure(row, all.adjusted / (double)groups);
    sim_row_figure(row, (double)all.covered / (double)groups);
    sim_row_figure(row, (double)all.covered_apart / (double)groups);
    sim_row_figure(row, hgwi_median_sorted(halves, (int32_t)groups));
}

void sim_run_groups(sim_run *run) {
    static const int32_t SIZES[] = {4, 6, 10, 15, 25, GROUP_MOST};
    int64_t groups = 2 * run->store->pupils;
    double *halves = sim_numbers(groups);
    for (size_t i = 0; i < sizeof SIZES / sizeof SIZES[0]; i++) {
        sim_run_stream(run);
        run_groups_of(run, SIZES[i], halves, groups);
    }
    free(halves);
}

/* ---- the end ---- */

static void run_final(sim_run *run, double see) {
    const sim_world world = {sim_four_weekly, 1, 6, 1.5, 1.5, 0.75, see, 0, 0, 0, 0};
    const int64_t pupils = 2 * run->store->pupils;
    int64_t wrong = 0, wrong_by_last = 0;
    char name[SIM_NAME_MOST];
    sim_pupil pupil;
    sim_look look;
    hgwi_end end;
    sim_run_stream(run);
    for (int64_t i = 0; i < pupils; i++) {
        sim_pupil_draw(&run->chance, &world, &pupil);
        sim_look_start(&look, &run->desk, &pupil, SIM_MOMENT);
        hgwi_end_rules rules = {pupil.target, see, HGWI_UNDEFINED, 0.8, 0.2, 1};
        hgwi_final_decision(pupil.y[0], pupil.y[world.count - 1], &rules, &end);
        sim_must(end.status == HGWI_FIGURE_OK, "hgwi_final_decision");
        wrong_by_last += end.attained != pupil.on;
        wrong += (sim_look_course(&look)->p >= 0.5) != pupil.on;
    }
    snprintf(name, sizeof name, "SEE %d", (int)see);
    sim_row *row = sim_store_row(run->store, "final", name);
    sim_row_figure(row, (double)wrong_by_last / (double)pupils);
    sim_row_figure(row, (double)wrong / (double)pupils);
}

void sim_run_final(sim_run *run) {
    run_final(run, 5);
    run_final(run, 10);
}
