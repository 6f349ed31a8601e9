/* simulation.c: the accuracy tables of evaluation.md 4.2 by the library itself.
 *
 *     simulation [N] [--markdown FILE]
 *
 * N pupils a table (400000 unless told), all drawn from one fixed seed.  Prints one row of one table a line, which
 * simulation_compare.py holds against what simulation.py made of the same worlds; --markdown also writes the tables for
 * a page of the manual. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "simulation_run.h"

/* The largest table has ten times as many, and must fit the library's counts. */
static const int64_t PUPILS_USUAL = 400000, PUPILS_LEAST = 100, PUPILS_MOST = 100000000;

void sim_run_stream(sim_run *run) {
    sim_chance_start(&run->chance, ++run->streams);
}

double *sim_numbers(int64_t count) {
    double *numbers = malloc((size_t)count * sizeof *numbers);
    sim_must(numbers != NULL, "memory for the pupils");
    return numbers;
}

static void run_all(sim_store *store) {
    sim_run run;
    run.store = store;
    run.streams = 0;
    sim_desk_start(&run.desk);
    sim_run_tables(&run);
    sim_run_looks(&run);
    sim_run_calibration(&run);
    sim_run_four_below(&run);
    sim_run_separation(&run);
    sim_run_spreads(&run);
    sim_run_groups(&run);
    sim_run_final(&run);
    sim_must(run.desk.checked > 0, "some looks held against the library's own rules");
    fprintf(stderr, "simulation: %lld looks held against the library's own rules\n", (long long)run.desk.checked);
    sim_desk_end(&run.desk);
}

static int usage(void) {
    fputs("usage: simulation [N] [--markdown FILE]\n", stderr);
    return 2;
}

int main(int argc, char **argv) {
    const char *markdown = NULL;
    sim_store *store = malloc(sizeof *store);
    sim_must(store != NULL, "memory for the tables");
    store->pupils = PUPILS_USUAL;
    store->count = 0;
    for (int i = 1; i < argc; i++) {
        char *end;
        errno = 0;
        if (strcmp(argv[i], "--markdown") == 0 && i + 1 < argc) {
            markdown = argv[++i];
            continue;
        }
        store->pupils = strtoll(argv[i], &end, 10);
        if (*end || end == argv[i] || errno || store->pupils < PUPILS_LEAST || store->pupils > PUPILS_MOST) {
            free(store);
            return usage();
        }
    }
    run_all(store);
    sim_store_lines(store, stdout);
    if (markdown) {
        FILE *file = fopen(markdown, "w");
        sim_must(file != NULL, markdown);
        sim_store_markdown(store, file);
        sim_must(fclose(file) == 0, markdown);
    }
    free(store);
    return 0;
}
