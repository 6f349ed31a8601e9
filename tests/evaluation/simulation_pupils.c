/* simulation_pupils.c: see simulation_pupils.h. */
#include "simulation_pupils.h"

#include <math.h>

static const double LEVEL = 40, LEVEL_SD = 12, OUTLIER = 3;

const double sim_weekly[SIM_POINTS_MOST] = {0,  0,  0,  1,  2,  3,  4,  5,  6,  7,  8, 9,
                                            10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
const double sim_four_weekly[SIM_POINTS_MOST] = {0, 4, 8, 12, 16, 20};

/* Weeks of growth so far: fewer or more of them at first when growth is not even. */
static double grown(const sim_world *world, double week) {
    return week * (1 - world->curve * (week / SIM_MOMENT - 1));
}

/* Of one probe or of three. */
static double middle_of(const double *y, int32_t count) {
    return count == 3 ? fmax(fmin(y[0], y[1]), fmin(fmax(y[0], y[1]), y[2])) : y[0];
}

void sim_pupil_draw(sim_chance *chance, const sim_world *world, sim_pupil *out) {
    double level = LEVEL + LEVEL_SD * sim_normal(chance), pace = world->growth + world->growth_sd * sim_normal(chance);
    double error = 0;
    out->world = world;
    for (int32_t i = 0; i < world->count; i++) {
        double week = world->when[i], fresh = sim_normal(chance), amiss = 0;
        if (world->rho > 0 && i > world->probes) {
            double r = pow(world->rho, week - world->when[i - 1]);
            error = r * error + sqrt(1 - r * r) * fresh;
        } else {
            error = fresh;
        }
        if (world->outliers > 0 && i >= world->probes && sim_uniform(chance) < world->outliers)
            amiss = OUTLIER;
        out->y[i] = level + pace * grown(world, week) + world->see * (error - amiss);
    }
    out->baseline = middle_of(out->y, world->probes);
    out->target = world->norm > 0 ? world->norm : out->baseline + world->goal * SIM_MOMENT;
    out->on = level + pace * grown(world, SIM_MOMENT) >= out->target;
}
