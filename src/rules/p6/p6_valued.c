/* p6_valued.c: principle 6, what pupils and parents valued last year: a new teacher hears of it. */
#include <string.h>

#include "rules/facts/adults.h"
#include "rules/facts/talks.h"
#include "rules/say.h"

/* What can be valued; the message counts them from 1. */
enum { NONE, CHILD_PLAN, START_TALK, CHILD_TALK, KINDS };

static int kind_of_plan(const hgw_doc *doc, hgw_rec plan) {
    return hgw_plan_kind(doc, plan) == HGW_PLAN_KIND_CHILD ? CHILD_PLAN : NONE;
}

static int kind_of_talk(const hgw_doc *doc, hgw_rec talk) {
    int32_t kind = hgw_conversation_kind(doc, talk);
    if (kind == HGW_CONVERSATION_KIND_START || kind == HGW_CONVERSATION_KIND_REVERSED_PARENT)
        return START_TALK;
    return kind == HGW_CONVERSATION_KIND_CHILD ? CHILD_TALK : NONE;
}

/* By record number of a dossier: bits of kinds, of pupils and of guardians. */
static void value(const hgw_doc *doc, uint8_t *bits, hgw_rec rec, hgw_field list, int kind) {
    for (int32_t i = 0, n = hgw_item_count(doc, rec, list); i < n; i++)
        bits[hgw_item_get(doc, rec, list, i)] |= (uint8_t)(1 << kind);
}

static void value_plan(const hgw_doc *doc, uint8_t *bits, hgw_rec plan) {
    int kind = kind_of_plan(doc, plan);
    if (kind == NONE)
        return;
    value(doc, bits, plan, HGW_PLAN_PUPILS, kind);
    value(doc, bits, plan, HGW_PLAN_CO_OWNERS, kind);
}

static void value_talk(const hgw_doc *doc, uint8_t *bits, hgw_rec talk) {
    int kind = kind_of_talk(doc, talk);
    if (kind != NONE)
        value(doc, bits, talk,
              hgw_conversation_pupils_count(doc, talk) ? HGW_CONVERSATION_PUPILS : HGW_CONVERSATION_GUARDIANS, kind);
}

/* A talk that names only guardians is about their children. */
static void hand_on(const hgw_doc *doc, uint8_t *bits) {
    bits[0] = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_PUPIL, r)) != 0;)
        for (int32_t i = 0, n = hgw_pupil_guardians_count(doc, r); i < n; i++)
            bits[r] |= bits[hgw_pupil_guardians_at(doc, r, i)];
}

/* ---- last year ---- */

static uint8_t *valued_last_year(hgwi_check *check) {
    const hgw_doc *doc = check->earlier;
    uint8_t *bits = hgwi_room(check, (size_t)hgwi_rec_last(doc) + 1, 1);
    if (!bits)
        return NULL;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_PLAN, r)) != 0;)
        if (hgw_plan_valued(doc, r))
            value_plan(doc, bits, r);
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_CONVERSATION, r)) != 0;)
        if (hgw_conversation_valued(doc, r))
            value_talk(doc, bits, r);
    hand_on(doc, bits);
    return bits;
}

/* ---- this year ---- */

/* What there is this year, held or planned. */
static uint8_t *this_year(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    uint8_t *bits = hgwi_room(check, (size_t)check->last + 1, 1);
    if (!bits)
        return NULL;
    for (int32_t i = 0; i < plans.count; i++)
        value_plan(doc, bits, plans.at[i]);
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_CONVERSATION, r)) != 0;)
        if (hgwi_held(check, r) || hgw_conversation_planned_for(doc, r) >= check->today)
            value_talk(doc, bits, r);
    hand_on(doc, bits);
    return bits;
}

/* A team that holds no start talks misses none; where it holds them, NO_START_TALK asks. */
static int wanted(const hgwi_check *check, int kind) {
    return kind != START_TALK || !check->team || !hgw_has(check->team, HGW_ROOT, HGW_TEAM_HOLDS_START_TALKS);
}

/* Dossiers may give the same id to different children; names that differ tell. */
static int same_child(const hgwi_check *check, hgw_rec now, hgw_rec before) {
    const char *name = hgw_pupil_given_name(check->dossier, now), *then = hgw_pupil_given_name(check->earlier, before);
    return !name || !then || strcmp(name, then) == 0;
}

static void tell(hgwi_check *check, int kind, hgw_rec *pupils, int32_t count) {
    static const char *const tokens[KINDS] = {"", "child_plan", "start_talk", "child_talk"};
    hgwi_sort_ids(check, pupils, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, tokens[kind]);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, pupils[i]);
    hgwi_say_choice(check, draft, "what", kind, tokens[kind]);
    hgwi_say_pupils(check, draft, "names", pupils, count);
}

void hgwi_rule_last_year_valued(hgwi_check *check) {
    hgwi_recs all = hgwi_all(check, HGW_T_PUPIL);
    const char *year = NULL;
    if (!hgwi_waited(&check->time, hgwi_year_began(check, &year), check->today,
                     check->limits[HGWI_LIMIT_LAST_YEAR_VALUED_weeks]))
        return;
    uint8_t *then = valued_last_year(check), *now = this_year(check);
    hgw_rec *found = hgwi_room(check, (size_t)all.count, sizeof *found);
    for (int kind = CHILD_PLAN; kind < KINDS && !check->no_memory; kind++) {
        int32_t count = 0;
        for (int32_t i = 0; i < all.count; i++) {
            const char *id = hgwi_rec_id(check->dossier, all.at[i]);
            hgw_rec before = id ? hgw_rec_find(check->earlier, id) : 0;
            if (before && hgw_rec_type(check->earlier, before) == HGW_T_PUPIL && same_child(check, all.at[i], before) &&
                (then[before] >> kind & 1) && !(now[all.at[i]] >> kind & 1))
                found[count++] = all.at[i];
        }
        if (count > 0 && wanted(check, kind))
            tell(check, kind, found, count);
    }
}
