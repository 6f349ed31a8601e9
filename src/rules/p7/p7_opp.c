/* p7_opp.c: extra support, what the development perspective holds and whether the week shows it (principles 7 and 3).
 */
#include "opp.h"
#include "rules/facts/planned.h"

/* ---- OPP_PART_MISSING ---- */

static int has_text(const hgwi_check *check, hgw_rec rec, hgw_field field) {
    const char *text = hgw_get_text(check->dossier, rec, field);
    return text && *text;
}

static int has_factor(const hgwi_check *check, hgw_rec opp, int32_t kind) {
    for (int32_t i = 0, n = hgw_opp_factors_count(check->dossier, opp); i < n; i++) {
        hgw_rec factor = hgw_opp_factors_at(check->dossier, opp, i);
        if (factor && check->visible[factor] && hgw_factor_kind(check->dossier, factor) == kind)
            return 1;
    }
    return 0;
}

/* ONLY_HINDERING tells of one with hindrances only, where nothing that helps the pupil is known elsewhere either. */
static int told_as_hindering(const hgwi_check *check, hgw_rec opp) {
    hgwi_recs known = hgwi_by(check, HGWI_BY_FACTOR_PUPILS, hgw_opp_pupil(check->dossier, opp));
    for (int32_t i = 0; i < known.count; i++)
        if (hgw_factor_kind(check->dossier, known.at[i]) == HGW_FACTOR_KIND_STIMULATING)
            return 0;
    return 1;
}

/* While it is being made a part may be missing. */
static void parts(hgwi_check *check, hgw_rec opp, const void *user) {
    (void)user;
    int reasons = has_text(check, opp, HGW_OPP_SUBSTANTIATION);
    int destination = has_text(check, opp, HGW_OPP_DESTINATION), support = has_text(check, opp, HGW_OPP_SUPPORT);
    int hinders = has_factor(check, opp, HGW_FACTOR_KIND_HINDERING);
    int helps = has_factor(check, opp, HGW_FACTOR_KIND_STIMULATING) || (hinders && told_as_hindering(check, opp));
    if (!hgwi_opp_stands(check, opp) || (destination && reasons && support && helps && hinders))
        return;
    hgwi_draft *draft = hgwi_find_opp(check, opp);
    hgwi_say_number(check, draft, "destination", !destination);
    hgwi_say_number(check, draft, "substantiation", !reasons);
    hgwi_say_number(check, draft, "helps", !helps);
    hgwi_say_number(check, draft, "hinders", !hinders);
    hgwi_say_number(check, draft, "support", !support);
}

void hgwi_rule_opp_part_missing(hgwi_check *check) {
    hgwi_each_opp(check, parts, NULL);
}

/* ---- OPP_NOT_IN_WEEK ---- */

/* What the action part asks for and the weeks say of it. */
typedef struct measures {
    int32_t count, last; /* those to be done now; the latest week in which one of them stands */
    hgw_date since;      /* the first day of the first of them; 0 when there is none */
} measures;

static void latest_week(const hgwi_check *check, hgwi_recs slots, int32_t *last) {
    for (int32_t i = 0; i < slots.count; i++)
        if (hgwi_slot_week(check, slots.at[i]) > *last)
            *last = hgwi_slot_week(check, slots.at[i]);
}

static void count_measure(measures *m, hgw_date established, hgw_date from) {
    hgw_date since = from > established ? from : established;
    m->count++;
    if (m->since == 0 || since < m->since)
        m->since = since;
}

static void slots_of_approach(const hgwi_check *check, hgw_rec approach, void *user) {
    latest_week(check, hgwi_by(check, HGWI_BY_SLOT_APPROACHES, approach), user);
}

static void add_goal(const hgwi_check *check, hgw_rec rec, hgw_date established, measures *m) {
    const hgwi_goal *goal = hgwi_goal_of(check, rec);
    if (!goal || goal->past || goal->first > check->today)
        return;
    hgw_date made = hgw_goal_made_on(check->dossier, rec);
    count_measure(m, established, made > goal->first ? made : goal->first);
    latest_week(check, hgwi_by(check, HGWI_BY_SLOT_GOALS, rec), &m->last);
    hgwi_each_approach(check, rec, slots_of_approach, &m->last);
}

/* An approach is over when all of its goals are; a slot for one of its goals shows it too. */
static void add_approach(const hgwi_check *check, hgw_rec approach, hgw_date established, measures *m) {
    const hgw_doc *doc = check->dossier;
    hgw_date started = approach ? hgw_approach_started_on(doc, approach) : 0;
    int32_t open = 0, goals = approach ? hgw_approach_goals_count(doc, approach) : 0;
    if (!approach || started > check->today)
        return;
    for (int32_t i = 0; i < goals; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_approach_goals_at(doc, approach, i));
        if (!goal || goal->past || goal->first > check->today)
            continue;
        open++;
        latest_week(check, hgwi_by(check, HGWI_BY_SLOT_GOALS, goal->rec), &m->last);
    }
    if (goals > 0 && open == 0)
        return;
    count_measure(m, established, started);
    slots_of_approach(check, approach, &m->last);
}

static void look_in_weeks(hgwi_check *check, hgw_rec opp, const void *user) {
    const hgwi_planned *weeks = user;
    const hgw_doc *doc = check->dossier;
    hgw_date established = hgw_opp_established_on(doc, opp);
    measures m = {0, -1, 0};
    if (!hgwi_opp_stands(check, opp))
        return;
    for (int32_t i = 0, n = hgw_opp_goals_count(doc, opp); i < n; i++)
        add_goal(check, hgw_opp_goals_at(doc, opp, i), established, &m);
    for (int32_t i = 0, n = hgw_opp_approaches_count(doc, opp); i < n; i++)
        add_approach(check, hgw_opp_approaches_at(doc, opp, i), established, &m);
    if (m.count == 0)
        return;
    int32_t before = hgwi_week(m.since) - 1;
    int32_t missed = hgwi_planned_after(weeks, m.last > before ? m.last : before);
    if (missed == 0 || missed < check->limits[HGWI_LIMIT_OPP_NOT_IN_WEEK_weeks])
        return;
    hgwi_draft *draft = hgwi_find_opp(check, opp);
    hgwi_say_number(check, draft, "n", missed);
}

void hgwi_rule_opp_not_in_week(hgwi_check *check) {
    hgwi_planned weeks = hgwi_planned_weeks(check);
    hgwi_each_opp(check, look_in_weeks, &weeks);
}
