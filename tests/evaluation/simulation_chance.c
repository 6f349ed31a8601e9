/* simulation_chance.c: see simulation_chance.h. */
#include "simulation_chance.h"

#include <math.h>

/* x_n = (1403580 x_(n-2) - 810728 x_(n-3)) mod M1,  y_n = (527612 y_(n-1) - 1370589 y_(n-3)) mod M2,
 * u = (x - y mod M1) / (M1 + 1).  No product leaves 53 bits. */
static const int64_t M1 = 4294967087, M2 = 4294944443;

/* The seed of all that is drawn; the same date as that of the program in Python. */
static const uint64_t SEED = 20260923;

/* A linear congruence (Knuth's) of a word folded onto itself.  Without the fold the states of three streams in a row
 * would be tied by a line, and the recurrences, being linear too, would keep it. */
static uint64_t stir(uint64_t word) {
    word ^= word >> 29;
    return word * 6364136223846793005u + 1442695040888963407u;
}

/* Any state but three zeros will do: the number of the stream is spread over six words. */
void sim_chance_start(sim_chance *chance, uint64_t stream) {
    uint64_t word = SEED + (stream << 32);
    for (int i = 0; i < 3; i++) {
        word = stir(word);
        chance->x[i] = 1 + (int64_t)(word >> 32) % (M1 - 1);
        word = stir(word);
        chance->y[i] = 1 + (int64_t)(word >> 32) % (M2 - 1);
    }
    chance->spare = 0;
    chance->spared = 0;
    for (int i = 0; i < 16; i++) /* neighbouring streams begin alike */
        (void)sim_uniform(chance);
}

double sim_uniform(sim_chance *chance) {
    int64_t *x = chance->x, *y = chance->y;
    int64_t next_x = (1403580 * x[1] - 810728 * x[0]) % M1, next_y = (527612 * y[2] - 1370589 * y[0]) % M2;
    x[0] = x[1];
    x[1] = x[2];
    x[2] = next_x < 0 ? next_x + M1 : next_x;
    y[0] = y[1];
    y[1] = y[2];
    y[2] = next_y < 0 ? next_y + M2 : next_y;
    int64_t both = x[2] - y[2];
    return (double)(both <= 0 ? both + M1 : both) / (double)(M1 + 1);
}

double sim_normal(sim_chance *chance) {
    if (chance->spared) {
        chance->spared = 0;
        return chance->spare;
    }
    for (;;) {
        double a = 2 * sim_uniform(chance) - 1, b = 2 * sim_uniform(chance) - 1, size = a * a + b * b;
        if (size < 1 && size > 0) {
            double stretch = sqrt(-2 * log(size) / size);
            chance->spare = b * stretch;
            chance->spared = 1;
            return a * stretch;
        }
    }
}
