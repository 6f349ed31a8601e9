/* worlds.c: whole dossiers with all that lies beside them. */
#include "worlds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "support/year.h"

static hgw_doc *read_json(hgw_ctx *ctx, char *json, size_t size) {
    hgw_doc *doc = NULL;
    assert_non_null(json);
    if (hgw_doc_from_json(ctx, 0, json, size, NULL, &doc) != HGW_OK)
        fail_msg("%s at %s", hgw_error_message(ctx), hgw_error_where(ctx));
    free(json);
    return doc;
}

static void start_year(world *w) {
    size_t size = 0;
    char *json = year_dossier(YEAR_THIS, 1, &size);
    w->dossier = read_json(w->ctx, json, size);
    json = year_team(&size);
    w->beside[0] = read_json(w->ctx, json, size);
    w->beside[1] = fixture_file(w->ctx, HGW_T_CALENDAR, "docs/examples/achtbaan/calendar.json");
    json = year_dossier(YEAR_BEFORE, 1, &size);
    w->beside[2] = read_json(w->ctx, json, size);
    json = year_dossier(YEAR_OTHER, 1, &size);
    w->beside[3] = read_json(w->ctx, json, size);
    w->count = 4;
}

static void start_case(world *w, const char *dossier, const char *team, const char *calendar) {
    w->dossier = fixture_file(w->ctx, HGW_T_DOSSIER, dossier);
    w->beside[0] = fixture_file(w->ctx, HGW_T_TEAM, team);
    w->beside[1] = fixture_file(w->ctx, HGW_T_CALENDAR, calendar);
    w->count = 2;
}

#define EXAMPLE(folder)                                                                                                \
  "docs/examples/" folder "/dossier.json", "docs/examples/" folder "/team.json",                                       \
      "docs/examples/" folder "/calendar.json"

void world_start(world *w, int which) {
    static const char *const names[WORLDS] = {"De Achtbaan", "week plans only", "a whole year"};
    memset(w, 0, sizeof *w);
    w->name = names[which];
    w->ctx = hgw_ctx_new();
    assert_non_null(w->ctx);
    if (which == WORLD_YEAR)
        start_year(w);
    else if (which == WORLD_WEEKPLAN)
        start_case(w, EXAMPLE("weekplan"));
    else
        start_case(w, EXAMPLE("achtbaan"));
    w->calendar = w->beside[1];
}

void world_end(world *w) {
    for (int32_t i = 0; i < w->count; i++)
        hgw_doc_free(w->beside[i]);
    hgw_doc_free(w->dossier);
    hgw_ctx_free(w->ctx);
}

hgw_doc *world_check(const world *w, const hgw_doc *dossier, hgw_date today) {
    const hgw_doc *beside[] = {w->beside[0], w->beside[1], w->beside[2], w->beside[3]};
    hgw_doc *findings = NULL;
    assert_int_equal(hgw_ctx_set_today(w->ctx, today), HGW_OK);
    assert_int_equal(hgw_check(w->ctx, dossier, beside, w->count, NULL, &findings), HGW_OK);
    return findings;
}

int world_has(const hgw_doc *findings, const char *key) {
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;)
        if (strcmp(hgw_finding_stable_key(findings, r), key) == 0)
            return 1;
    return 0;
}
