/* year.h: a dossier of a whole school year of a class that records much: 30 pupils, 5 periods, 40 week plans, 200
 * talks, 2,000 measurements, and all that belongs to it; or that times a factor.  Made by rules, always the same; every
 * name and text is invented.  It fits the calendar of the worked case (region midden, 2025-2026). */
#ifndef HGW_TESTS_YEAR_H
#define HGW_TESTS_YEAR_H

#include <stddef.h>

/* Which dossier: that of this year, that of the same class a year before, that of another class this year. */
enum { YEAR_THIS, YEAR_BEFORE, YEAR_OTHER };

/* JSON of a dossier with so many classes, each as large as said above; end it with free().  NULL: no memory. */
char *year_dossier(int which, int classes, size_t *size);

/* JSON of the team that these dossiers refer to; end it with free(). */
char *year_team(size_t *size);

#endif
