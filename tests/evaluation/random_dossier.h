/* random_dossier.h: small dossiers of all kinds, with teams, always the same ones: much of what a school can write down
 * about outcomes and goals, and some of what it should not. */
#ifndef HGW_TESTS_EVALUATION_RANDOM_DOSSIER_H
#define HGW_TESTS_EVALUATION_RANDOM_DOSSIER_H

#include <stdint.h>

enum { RANDOM_ROOM = 32 * 1024 };

/* The members of a dossier and of a team, in rooms of RANDOM_ROOM. */
void random_dossier(uint64_t *seed, char *dossier, char *team);

#endif
