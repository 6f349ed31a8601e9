/* worlds.h: whole dossiers with all that lies beside them: both worked cases and the generated year. */
#ifndef HGW_TESTS_RULES_WORLDS_H
#define HGW_TESTS_RULES_WORLDS_H

#include <hgw/hgw.h>

enum { WORLD_ACHTBAAN, WORLD_WEEKPLAN, WORLD_YEAR, WORLDS };

typedef struct world {
    const char *name;
    hgw_ctx *ctx;
    hgw_doc *dossier, *calendar;
    hgw_doc *beside[4]; /* the calendar is the second */
    int32_t count;
} world;

void world_start(world *w, int which);
void world_end(world *w);

/* Check a dossier, that of the world or a like of it, at a day; the test fails unless it is HGW_OK. */
hgw_doc *world_check(const world *w, const hgw_doc *dossier, hgw_date today);

/* Is there a finding with this stable key? */
int world_has(const hgw_doc *findings, const char *key);

#endif
