/* simulation_markdown.c: the tables as a page of the manual shows them, in the shape of evaluation.md 4.2. */
#include <math.h>
#include <string.h>

#include "simulation_rules.h"
#include "simulation_store.h"

enum { COLUMNS_MOST = 6 };

/* What stands at the head of a column or the side of a row, and the name of the table or the row. */
typedef struct heading {
    const char *shown, *name;
} heading;

typedef struct page {
    const char *title;
    heading columns[COLUMNS_MOST + 1], rows[9]; /* both end with NULL */
} page;

/* ---- the tables of verdicts ---- */

static const page WEEKLY = {
    "Weekly measurements, three baseline probes, needed growth 1.5 a week over 20 weeks",
    {{"SEE 5, week 6", "A 5 6"},
     {"SEE 5, week 10", "A 5 10"},
     {"SEE 10, week 6", "A 10 6"},
     {"SEE 10, week 10", "A 10 10"},
     {"SEE 10, week 14", "A 10 14"},
     {"SEE 15, week 10", "A 15 10"},
     {NULL, NULL}},
    {{"4-point", "4-point rule"},
     {"median of 3", "median of last 3"},
     {"OLS slope", "OLS slope < goal slope"},
     {"OLS at T", "OLS line at T"},
     {"Theil-Sen at T", "Theil-Sen line at T"},
     {"OLS 80 % CI", "OLS 80% CI at T (3-way)"},
     {"**recommended**", "recommended"},
     {"recommended, forced", "recommended, forced"},
     {NULL, NULL}},
};

static const page SCHOOL = {
    "School series: one baseline test, a test every 4 weeks, SEE 10",
    {{"need 2 SEE, week 8", "B 2 8"},
     {"week 12", "B 2 12"},
     {"week 16", "B 2 16"},
     {"need 4 SEE, week 12", "B 4 12"},
     {"week 16", "B 4 16"},
     {NULL, NULL}},
    {{"4-point", "4-point rule"},
     {"median of 3", "median of last 3"},
     {"OLS at T", "OLS line at T"},
     {"OLS 80 % CI", "OLS 80% CI at T (3-way)"},
     {"**recommended**", "recommended"},
     {NULL, NULL}},
};

static const page VIOLATIONS = {
    "What the model does not know of (weekly, SEE 10, week 10)",
    {{"autocorrelation .4", "C rho .4"},
     {"5 % outliers", "C 5% out"},
     {"10 % outliers", "C 10% out"},
     {"slowing growth", "C slowing"},
     {"accelerating", "C accelerating"},
     {"fixed norm target", "F"},
     {NULL, NULL}},
    {{"4-point", "4-point rule"},
     {"median of 3", "median of last 3"},
     {"OLS at T", "OLS line at T"},
     {"**recommended**", "recommended"},
     {NULL, NULL}},
};

static const page STATED = {
    "The measurement error stated wrong (weekly, SEE 10, week 10)",
    {{"recommended", "D"}, {NULL, NULL}},
    {{"SEE x .5", "SEE x 0.5"},
     {"SEE x 1", "SEE x 1"},
     {"SEE x 2", "SEE x 2"},
     {"SEE x .5, taken as exact", "SEE x 0.5, fixed (nu0=inf)"},
     {NULL, NULL}},
};

static const page AMBITIOUS = {
    "An ambitious goal: 2.0 a week, where pupils grow N(1.2, .6) (weekly, SEE 10, week 10)",
    {{"ambitious goal", "E"}, {NULL, NULL}},
    {{"4-point", "4-point rule"},
     {"median of 3", "median of last 3"},
     {"OLS at T", "OLS line at T"},
     {"**recommended**", "recommended"},
     {"prior at the growth of the norm", "prior = norm growth"},
     {"the same, norm 50 % too low", "prior = norm growth -50%"},
     {NULL, NULL}},
};

static const page SPREADS = {
    "Spread of the prior against the spread of growth (weekly, SEE 10, week 10)",
    {{"growth SD .25 goal", "G 0.25"}, {".5 goal", "G 0.50"}, {"1 goal", "G 1.00"}, {NULL, NULL}},
    {{"kappa .25", "kappa 0.25, lambda 0"},
     {"kappa .5", "kappa 0.50, lambda 0"},
     {"kappa 1", "kappa 1.00, lambda 0"},
     {"default", "default"},
     {NULL, NULL}},
};

/* Three decimals without the nought before the point; what never happened is a plain nought. */
static void share(FILE *file, double figure) {
    char text[32];
    if (figure == 0) {
        fputs("0", file);
        return;
    }
    snprintf(text, sizeof text, "%.3f", figure);
    fputs(text[0] == '0' ? text + 1 : text, file);
}

static void verdicts(FILE *file, const sim_row *row) {
    if (isnan(row->figures[3])) {
        fputs(" no verdict |", file);
        return;
    }
    for (int i = 0; i < 5; i++) {
        fputs(i == 0 ? " " : "/", file);
        share(file, row->figures[i]);
    }
    fputs(" |", file);
}

static void print_page(FILE *file, const sim_store *store, const page *shown) {
    fprintf(file, "\n%s:\n\n| |", shown->title);
    for (const heading *column = shown->columns; column->name; column++)
        fprintf(file, " %s |", column->shown);
    fputs("\n|---|", file);
    for (const heading *column = shown->columns; column->name; column++)
        fputs("---|", file);
    for (const heading *row = shown->rows; row->name; row++) {
        fprintf(file, "\n| %s |", row->shown);
        for (const heading *column = shown->columns; column->name; column++)
            verdicts(file, sim_store_find(store, column->name, row->name));
    }
    fputs("\n", file);
}

/* ---- the others ---- */

/* Figures of a row as they stand; weeks behind a comma. */
static void print_figures(FILE *file, const sim_row *row) {
    for (int32_t i = 0; i < row->count; i++) {
        int week = (row->weeks >> i & 1) != 0;
        fputs(week ? ", " : (i == 0 ? " " : " | "), file);
        if (week && isinf(row->figures[i]))
            fputs("never", file);
        else if (week)
            fprintf(file, "%d", (int)row->figures[i]);
        else
            share(file, row->figures[i]);
    }
    fputs(" |\n", file);
}

/* All rows of a table but the share of pupils on track, which is part of the set-up. */
static void print_rows(FILE *file, const sim_store *store, const char *table, const char *title, const char *head) {
    fprintf(file, "\n%s:\n\n%s\n", title, head);
    for (const char *at = head; *at; at++)
        if (*at == '|')
            fputs(at[1] ? "|---" : "|\n", file);
    for (int32_t i = 0; i < store->count; i++) {
        const sim_row *row = &store->rows[i];
        if (strcmp(row->table, table) != 0 || strcmp(row->name, "on track") == 0)
            continue;
        fprintf(file, "| %s |", row->name);
        print_figures(file, row);
    }
}

static const char LOOKS[] = "| | no growth: found, median week | half the goal | 75 % | on track, alarmed |";

void sim_store_markdown(const sim_store *store, FILE *file) {
    fprintf(
        file,
        "<!-- Written by tests/evaluation/simulation.c --markdown, N = %lld; not to be changed by hand. -->\n\n"
        "False adjust / false on course / too little evidence / error among decided / cost (wrong + .2 too little).\n",
        (long long)store->pupils);
    print_page(file, store, &WEEKLY);
    print_page(file, store, &SCHOOL);
    print_rows(
        file, store, "AUC", "Separation of pupils on track from the others (area under the ROC curve), by SEE and week",
        "| SEE, week | P recommended | mean of last 4 deviations | median of 3 | OLS at T | Theil-Sen | OLS slope "
        "| hits 4-point | its false adjust | hits recommended, same false adjust |");
    print_rows(file, store, "looks 10 weekly", "Looked at every week from week 4 on, SEE 10", LOOKS);
    print_rows(file, store, "looks 10 6-10-14", "Looked at in weeks 6, 10 and 14, SEE 10", LOOKS);
    print_page(file, store, &VIOLATIONS);
    print_page(file, store, &STATED);
    print_page(file, store, &AMBITIOUS);
    print_page(file, store, &SPREADS);
    print_rows(file, store, "calibration", "What P says against what comes true (weekly, SEE 10, week 10)",
               "| P | share of pupils | stated | observed |");
    print_rows(file, store, "Brier", "Brier score, same pupils", "| | score |");
    print_rows(file, store, "run", "Chance of four in a row below the line for a pupil who is exactly on it, 15 points",
               "| | exact |");
    print_rows(file, store, "d_av", "A group's d_av, true .40, r = .8",
               "| | mean | adjusted | coverage of the 95 % interval | of the one for two groups | median half-width |");
    print_rows(file, store, "final", "Pupils misclassified at the end",
               "| | by the last score | by the whole series |");
}
