/* engine.c: one pass over a dossier or calendar: gather the documents, build the index, let each rule look; and
 * hgw_check(), which writes what was found. */
#include <string.h>

#include <hgw/check.h>

#include "engine.h"
#include "may_run.h"
#include "settings.h"

/* The function that looks, for each rule. */
static void (*const looks[HGWI_RULE_COUNT])(hgwi_check *check) = {
#define RULE(code, function, principle, also, severity, needs, nl, en, resolve_nl, resolve_en, source)                 \
  hgwi_rule_##function,
#define THRESHOLD(code, name, amount, least, most, unit, nl, en)
#include "rules/catalogue/rules.def"
#undef RULE
#undef THRESHOLD
};

/* ---- what was passed in ---- */

/* Documents beside of other types are accepted and not looked at. */
static void look_at(hgwi_check *check, const hgw_doc *doc) {
    hgw_type type = hgw_rec_type(doc, HGW_ROOT);
    if (type == HGW_T_TEAM && !check->team)
        check->team = doc;
    if (type != HGW_T_CALENDAR)
        return;
    check->has_calendar = 1;
    const hgw_doc **whose = hgwi_calendar_is_country(doc) ? &check->country : &check->own;
    if (!*whose)
        *whose = doc;
}

/* A calendar that is checked stands first among the documents beside, and once. */
static void gather(hgwi_check *check, const hgw_doc *const *beside, int32_t count) {
    check->beside = beside;
    check->beside_count = count;
    const hgw_doc **all = check->calendar ? hgwi_room(check, (size_t)count + 1, sizeof *all) : NULL;
    if (all) {
        check->beside_count = 1;
        all[0] = check->calendar;
        for (int32_t i = 0; i < count; i++)
            if (beside[i] != check->calendar)
                all[check->beside_count++] = beside[i];
        check->beside = all;
    }
    for (int32_t i = 0; i < check->beside_count; i++)
        look_at(check, check->beside[i]);
    check->region = hgwi_region_of(check->beside, check->beside_count);
    if (!check->calendar)
        hgwi_dossiers_make(check);
}

/* A rule that is switched off looks by the usual thresholds where it silences another. */
static void settle(hgwi_check *check) {
    hgw_rec settings[HGWI_RULE_COUNT];
    hgwi_settle(check->team, check->today, check->limits, settings);
    for (int rule = 0; rule < HGWI_RULE_COUNT; rule++)
        check->off[rule] = hgwi_setting_state(check->team, settings[rule]) != HGW_CHECK_STATE_ACTIVE;
    for (int i = 0; i < HGWI_LIMIT_COUNT; i++)
        if (check->off[hgwi_limits[i].rule])
            check->limits[i] = hgwi_limits[i].amount;
}

/* ---- the check ---- */

static void build(hgwi_check *check) {
    check->last = hgwi_rec_last(check->dossier);
    hgwi_time_make(check);
    hgwi_visible_make(check);
    if (!check->no_memory)
        hgwi_index_make(check);
    if (!check->no_memory)
        hgwi_goals_make(check);
    if (!check->no_memory)
        hgwi_subgroups_make(check);
    if (!check->no_memory)
        hgwi_heard_make(check);
    if (!check->no_memory)
        hgwi_ends_make(check);
    if (check->no_memory)
        return;
    check->skipped = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SUBGROUP).count, 1);
    check->told = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GOAL).count, 1);
}

/* Rules that silence another look first, since one matter gives one finding.  They look when they are off too, and say
 * nothing then: what a team does not want to hear must not return under another code. */
static const int first_rules[] = {HGWI_RULE_PREREQUISITE_CYCLE, HGWI_RULE_SUBGROUP_SKIPPED, HGWI_RULE_WEEK_BASE_ONLY,
                                  HGWI_RULE_PLAN_NOT_EVALUATED};

enum { FIRST_RULES = sizeof first_rules / sizeof *first_rules };

static void run(hgwi_check *check, int rule) {
    if (check->no_memory || hgwi_why_not(check, rule) || !hgwi_concerns(check, rule))
        return;
    check->rule = rule;
    looks[rule](check);
}

static void run_all(hgwi_check *check) {
    for (int i = 0; i < FIRST_RULES; i++)
        run(check, first_rules[i]);
    for (int rule = 0; rule < HGWI_RULE_COUNT; rule++) {
        int done = check->off[rule];
        for (int i = 0; i < FIRST_RULES; i++)
            done |= first_rules[i] == rule;
        if (!done)
            run(check, rule);
    }
}

void hgwi_engine_start(hgwi_check *check, hgw_ctx *ctx, const hgw_doc *doc) {
    memset(check, 0, sizeof *check);
    check->ctx = ctx;
    check->dossier = doc;
    check->column = hgwi_ctx_column(ctx);
    check->today = hgw_ctx_today(ctx);
    hgwi_pool_start(&check->pool, hgwi_ctx_mem(ctx));
    hgwi_idtree_start(&check->words, &check->pool);
}

void hgwi_engine_run(hgwi_check *check, const hgw_doc *const *beside, int32_t count) {
    gather(check, beside, count);
    if (!check->no_memory)
        settle(check);
    if (!check->no_memory)
        build(check);
    if (!check->no_memory)
        hgwi_withheld_make(check);
    run_all(check);
}

int32_t hgwi_engine_end(hgwi_check *check, int32_t status) {
    hgwi_pool_end(&check->pool);
    return status == HGW_E_NOMEM ? hgwi_fail(check->ctx, HGWI_ERR_NOMEM, NULL, 0) : status;
}

/* A dossier; or a calendar, of which only the rules about calendars are run. */
static int32_t want(hgw_ctx *ctx, const hgw_doc *doc) {
    int32_t status = hgwi_want(ctx, doc, 0, 0);
    if (status == HGW_OK && hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
        status = hgwi_want(ctx, doc, HGW_T_DOSSIER, 0);
    return status;
}

int32_t hgw_check(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                  const hgw_doc *options, hgw_doc **out) {
    hgwi_check check;
    int32_t status = hgwi_want_out(ctx, out);
    if (status == HGW_OK)
        status = want(ctx, dossier);
    if (status == HGW_OK)
        status = hgwi_want(ctx, options, HGW_T_CHECK_OPTIONS, 1);
    if (status == HGW_OK)
        status = hgwi_want_beside(ctx, beside, count);
    if (status != HGW_OK)
        return status;
    hgwi_engine_start(&check, ctx, dossier);
    if (hgw_rec_type(dossier, HGW_ROOT) == HGW_T_CALENDAR)
        check.calendar = dossier;
    hgwi_engine_run(&check, beside, count);
    return hgwi_engine_end(&check, check.no_memory ? HGW_E_NOMEM : hgwi_emit(&check, options, out));
}
