/* simulation_store.c: see simulation_store.h. */
#include "simulation_store.h"

#include <math.h>
#include <string.h>

#include "simulation_rules.h"

sim_row *sim_store_row(sim_store *store, const char *table, const char *name) {
    sim_must(store->count < SIM_ROWS_MOST, "room for a row");
    sim_row *row = &store->rows[store->count++];
    snprintf(row->table, sizeof row->table, "%s", table);
    snprintf(row->name, sizeof row->name, "%s", name);
    row->weeks = 0;
    row->count = 0;
    return row;
}

void sim_row_figure(sim_row *row, double figure) {
    sim_must(row->count < SIM_FIGURES_MOST, "room for a figure");
    row->figures[row->count++] = figure;
}

void sim_row_week(sim_row *row, double week) {
    row->weeks |= (uint32_t)1 << row->count;
    sim_row_figure(row, week);
}

const sim_row *sim_store_find(const sim_store *store, const char *table, const char *name) {
    for (int32_t i = 0; i < store->count; i++)
        if (strcmp(store->rows[i].table, table) == 0 && strcmp(store->rows[i].name, name) == 0)
            return &store->rows[i];
    sim_must(0, name);
    return NULL;
}

void sim_store_lines(const sim_store *store, FILE *file) {
    fprintf(file, "N %lld\n", (long long)store->pupils);
    for (int32_t i = 0; i < store->count; i++) {
        const sim_row *row = &store->rows[i];
        fprintf(file, "%-18s | %-26s |", row->table, row->name);
        for (int32_t k = 0; k < row->count; k++)
            if (isnan(row->figures[k]))
                fputs(" -", file);
            else if (row->weeks >> k & 1 && isinf(row->figures[k]))
                fputs(" never", file);
            else if (row->weeks >> k & 1)
                fprintf(file, " %d", (int)row->figures[k]);
            else
                fprintf(file, " %.3f", row->figures[k]);
        fputc('\n', file);
    }
}
