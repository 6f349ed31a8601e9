/* simulation_store.h: the rows of all tables, and the two ways in which they are printed. */
#ifndef HGW_TESTS_SIMULATION_STORE_H
#define HGW_TESTS_SIMULATION_STORE_H

#include <stdint.h>
#include <stdio.h>

enum { SIM_FIGURES_MOST = 9, SIM_ROWS_MOST = 400, SIM_NAME_MOST = 32 };

typedef struct sim_row {
    char table[SIM_NAME_MOST], name[SIM_NAME_MOST];
    double figures[SIM_FIGURES_MOST]; /* NaN: there is none */
    uint32_t weeks;                   /* bits: this figure is a week, INFINITY never */
    int32_t count;
} sim_row;

typedef struct sim_store {
    int64_t pupils; /* in a table, unless it says otherwise */
    int32_t count;
    sim_row rows[SIM_ROWS_MOST];
} sim_store;

/* A new row without figures. */
sim_row *sim_store_row(sim_store *store, const char *table, const char *name);

void sim_row_figure(sim_row *row, double figure);
void sim_row_week(sim_row *row, double week);

/* The row; a name that is not there ends the program. */
const sim_row *sim_store_find(const sim_store *store, const char *table, const char *name);

/* One row a line: table | row | figures with three decimals.  simulation_compare.py reads it. */
void sim_store_lines(const sim_store *store, FILE *file);

/* The tables of evaluation.md 4.2, for a page of the manual. */
void sim_store_markdown(const sim_store *store, FILE *file);

#endif
