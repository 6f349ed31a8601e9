/* simulation_pupils.h: pupils whose truth is known (evaluation.md 4.1). */
#ifndef HGW_TESTS_SIMULATION_PUPILS_H
#define HGW_TESTS_SIMULATION_PUPILS_H

#include <stdint.h>

#include "simulation_chance.h"

enum { SIM_POINTS_MOST = 24 };

/* Where pupils come from.  The level at week t is a + b t, with a ~ N(40, 12) and b ~ N(growth, growth_sd). */
typedef struct sim_world {
    const double *when; /* weeks: zeros for the probes of the baseline, then the measurements, in order */
    int32_t probes, count;
    double goal, growth, growth_sd, see; /* per week, per week, per week, points */
    double rho;                          /* correlation of errors a week apart */
    double outliers;                     /* share of measurements that lie 3 SEE too low */
    double curve;                        /* > 0: growth slows down */
    double norm;                         /* target from a table; 0: baseline + goal times weeks */
} sim_world;

/* The measuring moment of all of them. */
#define SIM_MOMENT 20.0

/* Three probes and a measurement a week; one probe and a measurement every four weeks. */
extern const double sim_weekly[SIM_POINTS_MOST], sim_four_weekly[SIM_POINTS_MOST];

typedef struct sim_pupil {
    const sim_world *world;
    double y[SIM_POINTS_MOST];
    double baseline; /* the median of the probes: the aimline begins there */
    double target;
    int on; /* on track: the true level at the measuring moment is at the target or beyond */
} sim_pupil;

void sim_pupil_draw(sim_chance *chance, const sim_world *world, sim_pupil *out);

#endif
