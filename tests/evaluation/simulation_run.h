/* simulation_run.h: one run of the simulation, in parts that each fill some tables. */
#ifndef HGW_TESTS_SIMULATION_RUN_H
#define HGW_TESTS_SIMULATION_RUN_H

#include "simulation_rules.h"
#include "simulation_store.h"

typedef struct sim_run {
    sim_store *store;
    sim_desk desk;
    sim_chance chance;
    uint64_t streams; /* so many were begun: each set of pupils has its own */
} sim_run;

/* From here on chance is a new stream. */
void sim_run_stream(sim_run *run);

/* Memory for so many numbers; free() it. */
double *sim_numbers(int64_t count);

void sim_run_tables(sim_run *run);      /* A to F: one verdict of each pupil in one week */
void sim_run_looks(sim_run *run);       /* the same pupil looked at again and again */
void sim_run_calibration(sim_run *run); /* is P what it says?  And the Brier score */
void sim_run_four_below(sim_run *run);  /* the chance of a run of four, exactly */
void sim_run_separation(sim_run *run);  /* AUC, and hits at the four-point rule's own false alarms */
void sim_run_spreads(sim_run *run);     /* G: spread of the prior against that of growth */
void sim_run_groups(sim_run *run);      /* d_av and its interval */
void sim_run_final(sim_run *run);       /* the last score against the whole series */

#endif
