/* p6_valued.c: principle 6, what pupils and parents valued last year: a new teacher hears of it. */
#include <string.h>

#include "rules/facts/talks.h"
#include "rules/p4/p4_adults.h"

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

/* ---- last year ---- */

/* By record of last year's dossier: bits of kinds that were valued, of pupils and of guardians. */
static void value(const hgw_doc *doc, uint8_t *bits, hgw_rec rec, hgw_field list, int kind) {
    for (int32_t i = 0, n = hgw_item_count(doc, rec, list); i < n; i++) {
        hgw_rec who = (hgw_rec)hgw_item_get(doc, rec, list, i);
        if (who)
            bits[who] |= (uint8_t)(1 << kind);
    }
}

/* A talk that names only guardians is about their children. */
static uint8_t *valued_last_year(hgwi_check *check) {
    const hgw_doc *doc = check->earlier;
    uint8_t *bits = hgwi_room(check, (size_t)hgwi_rec_last(doc) + 1, 1);
    for (hgw_rec r = 0; bits && (r = hgw_rec_next(doc, HGW_T_PLAN, r)) != 0;) {
        int kind = hgw_plan_valued(doc, r) ? kind_of_plan(doc, r) : NONE;
        if (kind) {
            value(doc, bits, r, HGW_PLAN_PUPILS, kind);
            value(doc, bits, r, HGW_PLAN_CO_OWNERS, kind);
        }
    }
    for (hgw_rec r = 0; bits && (r = hgw_rec_next(doc, HGW_T_CONVERSATION, r)) != 0;) {
        int kind = hgw_conversation_valued(doc, r) ? kind_of_talk(doc, r) : NONE;
        if (kind)
            value(doc, bits, r,
                  hgw_conversation_pupils_count(doc, r) ? HGW_CONVERSATION_PUPILS : HGW_CONVERSATION_GUARDIANS, kind);
    }
    for (hgw_rec r = 0; bits && (r = hgw_rec_next(doc, HGW_T_PUPIL, r)) != 0;)
        for (int32_t i = 0, n = hgw_pupil_guardians_count(doc, r); i < n; i++) {
            hgw_rec guardian = hgw_pupil_guardians_at(doc, r, i);
            if (guardian)
                bits[r] |= bits[guardian];
        }
    return bits;
}

/* ---- this year ---- */

static void has(const hgwi_check *check, uint8_t *bits, hgw_rec pupil, int kind) {
    if (pupil && check->visible[pupil])
        bits[check->place[pupil]] |= (uint8_t)(1 << kind);
}

static void has_talk(const hgwi_check *check, uint8_t *bits, hgw_rec talk, int kind) {
    const hgw_doc *doc = check->dossier;
    int32_t pupils = hgw_conversation_pupils_count(doc, talk);
    for (int32_t i = 0; i < pupils; i++)
        has(check, bits, hgw_conversation_pupils_at(doc, talk, i), kind);
    for (int32_t i = 0, n = hgw_conversation_guardians_count(doc, talk); i < n && pupils == 0; i++) {
        hgwi_recs children = hgwi_by(check, HGWI_BY_PUPIL_GUARDIANS, hgw_conversation_guardians_at(doc, talk, i));
        for (int32_t j = 0; j < children.count; j++)
            has(check, bits, children.at[j], kind);
    }
}

/* By place of a pupil: what there is this year, held or planned. */
static uint8_t *this_year(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    uint8_t *bits = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, 1);
    for (int32_t i = 0; i < plans.count && bits; i++) {
        int kind = kind_of_plan(doc, plans.at[i]);
        for (int32_t j = 0, n = kind ? hgw_plan_pupils_count(doc, plans.at[i]) : 0; j < n; j++)
            has(check, bits, hgw_plan_pupils_at(doc, plans.at[i], j), kind);
        for (int32_t j = 0, n = kind ? hgw_plan_co_owners_count(doc, plans.at[i]) : 0; j < n; j++)
            has(check, bits, hgw_plan_co_owners_at(doc, plans.at[i], j), kind);
    }
    for (hgw_rec r = 0; bits && (r = hgw_rec_next(doc, HGW_T_CONVERSATION, r)) != 0;) {
        int kind = kind_of_talk(doc, r);
        if (kind && (hgwi_held(check, r) || hgw_conversation_planned_for(doc, r) >= check->today))
            has_talk(check, bits, r, kind);
    }
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
                (then[before] >> kind & 1) && !(now[i] >> kind & 1))
                found[count++] = all.at[i];
        }
        if (count > 0 && wanted(check, kind))
            tell(check, kind, found, count);
    }
}
