/* simulation_chance.h: chance that is the same on every machine: the combined multiple recursive generator MRG32k3a
 * (L'Ecuyer 1999), written from its two recurrences, and normal variates by the polar method (Marsaglia 1964). */
#ifndef HGW_TESTS_SIMULATION_CHANCE_H
#define HGW_TESTS_SIMULATION_CHANCE_H

#include <stdint.h>

typedef struct sim_chance {
    int64_t x[3], y[3]; /* the last three of each recurrence, oldest first */
    double spare;       /* the polar method makes two at a time */
    int spared;
} sim_chance;

/* A stream of its own for each number. */
void sim_chance_start(sim_chance *chance, uint64_t stream);

/* Between 0 and 1, both left out. */
double sim_uniform(sim_chance *chance);

/* Mean 0, SD 1. */
double sim_normal(sim_chance *chance);

#endif
