/* engine.c: hgw_check(): gather the documents, build the index, let each rule look, write what was found. */
#include <string.h>

#include <hgw/check.h>

#include "say.h"

/* The function that looks, for each rule. */
static void (*const looks[HGWI_RULE_COUNT])(hgwi_check *check) = {
#define RULE(code, function, principle, also, severity, needs, nl, en, resolve_nl, resolve_en, source)                 \
  hgwi_rule_##function,
#define THRESHOLD(code, name, amount, least, most, unit, nl, en)
#include "rules.def"
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

/* ---- what the team settled ---- */

static int rule_named(const char *code) {
    for (int rule = 0; code && rule < HGWI_RULE_COUNT; rule++)
        if (strcmp(hgwi_rules[rule].code, code) == 0)
            return rule;
    return -1;
}

/* A threshold outside its bounds, or of a rule that is not known, changes nothing. */
static void set_limit(hgwi_check *check, hgw_rec row) {
    int rule = rule_named(hgw_threshold_rule(check->team, row));
    const char *name = hgw_threshold_name(check->team, row);
    double amount = hgw_threshold_amount(check->team, row);
    if (rule < 0 || !name || !hgw_has(check->team, row, HGW_THRESHOLD_AMOUNT))
        return;
    for (int i = 0; i < HGWI_LIMIT_COUNT; i++)
        if (hgwi_limits[i].rule == rule && strcmp(hgwi_limits[i].name, name) == 0 && amount >= hgwi_limits[i].least &&
            amount <= hgwi_limits[i].most)
            check->limits[i] = amount;
}

static void settle(hgwi_check *check) {
    for (int i = 0; i < HGWI_LIMIT_COUNT; i++)
        check->limits[i] = hgwi_limits[i].amount;
    if (!check->team)
        return;
    for (hgw_rec r = 0; (r = hgw_rec_next(check->team, HGW_T_THRESHOLD, r)) != 0;)
        set_limit(check, r);
    for (hgw_rec r = 0; (r = hgw_rec_next(check->team, HGW_T_CHECK_SETTING, r)) != 0;) {
        int rule = rule_named(hgw_check_setting_rule(check->team, r));
        int32_t state = hgw_check_setting_state(check->team, r);
        hgw_date decided = hgw_check_setting_decided_on(check->team, r);
        if (rule >= 0 && hgwi_by_today(check, decided))
            check->off[rule] = state == HGW_CHECK_STATE_OFF || state == HGW_CHECK_STATE_IN_DISCUSSION;
    }
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
    if (check->no_memory)
        return;
    check->skipped = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SUBGROUP).count, 1);
    check->told = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GOAL).count, 1);
}

/* Rules that silence another look first, since one matter gives one finding.  They look when they are off too, and say
 * nothing then: what a team does not want to hear must not return under another code. */
static const int first_rules[] = {HGWI_RULE_PREREQUISITE_CYCLE, HGWI_RULE_SUBGROUP_SKIPPED,
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

/* A dossier; or a calendar, of which only the rules about calendars are run. */
static int32_t want(hgwi_check *check, const hgw_doc *options) {
    const hgw_doc *doc = check->dossier;
    int32_t status = hgwi_want(check->ctx, doc, 0, 0);
    if (status == HGW_OK && hgw_rec_type(doc, HGW_ROOT) == HGW_T_CALENDAR)
        check->calendar = doc;
    else if (status == HGW_OK)
        status = hgwi_want(check->ctx, doc, HGW_T_DOSSIER, 0);
    return status == HGW_OK ? hgwi_want(check->ctx, options, HGW_T_CHECK_OPTIONS, 1) : status;
}

int32_t hgw_check(hgw_ctx *ctx, const hgw_doc *dossier, const hgw_doc *const *beside, int32_t count,
                  const hgw_doc *options, hgw_doc **out) {
    hgwi_check check;
    int32_t status = hgwi_want_out(ctx, out);
    if (status != HGW_OK)
        return status;
    memset(&check, 0, sizeof check);
    check.ctx = ctx;
    check.dossier = dossier;
    check.column = hgwi_ctx_column(ctx);
    check.today = hgw_ctx_today(ctx);
    status = want(&check, options);
    if (status == HGW_OK)
        status = hgwi_want_beside(ctx, beside, count);
    if (status != HGW_OK)
        return status;
    hgwi_pool_start(&check.pool, hgwi_ctx_mem(ctx));
    hgwi_idtree_start(&check.words, &check.pool);
    gather(&check, beside, count);
    if (!check.no_memory)
        settle(&check);
    if (!check.no_memory)
        build(&check);
    if (!check.no_memory)
        hgwi_withheld_make(&check);
    run_all(&check);
    status = check.no_memory ? HGW_E_NOMEM : hgwi_emit(&check, options, out);
    hgwi_pool_end(&check.pool);
    return status == HGW_E_NOMEM ? hgwi_fail(ctx, HGWI_ERR_NOMEM, NULL, 0) : status;
}
