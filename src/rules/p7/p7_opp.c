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

/* What the weeks say of one goal or approach; worked out once, for many perspectives may name it. */
typedef struct shown {
    int32_t last; /* the latest week in which it stands; -1 for none */
    uint8_t open; /* it is to be done now */
} shown;

typedef struct action {
    const hgwi_planned *weeks;
    shown *goals, *approaches; /* by place */
} action;

static void latest_week(const hgwi_check *check, hgwi_recs slots, int32_t *last) {
    for (int32_t i = 0; i < slots.count; i++)
        if (hgwi_slot_week(check, slots.at[i]) > *last)
            *last = hgwi_slot_week(check, slots.at[i]);
}

typedef struct reached {
    const shown *slots; /* by place of an approach: by its own slots only */
    int32_t last;
} reached;

static void later_of_approach(const hgwi_check *check, hgw_rec approach, void *user) {
    reached *r = user;
    int32_t last = r->slots[check->place[approach]].last;
    r->last = last > r->last ? last : r->last;
}

/* A goal that is over, or does not run yet, is not to be done now.  An approach is over when all of its goals are; a
 * slot for one of its goals shows it too. */
static int action_make(hgwi_check *check, action *a) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH);
    int32_t goals = hgwi_all(check, HGW_T_GOAL).count;
    a->goals = hgwi_room(check, (size_t)goals, sizeof *a->goals);
    a->approaches = hgwi_room(check, (size_t)approaches.count, sizeof *a->approaches);
    int32_t *own = hgwi_room(check, (size_t)goals, sizeof *own); /* by its own slots only */
    if (check->no_memory)
        return 0;
    for (int32_t i = 0; i < approaches.count; i++) {
        a->approaches[i].last = -1;
        latest_week(check, hgwi_by(check, HGWI_BY_SLOT_APPROACHES, approaches.at[i]), &a->approaches[i].last);
    }
    for (int32_t i = 0; i < goals; i++) {
        const hgwi_goal *goal = &check->goals[i];
        reached r = {a->approaches, goal->last_week ? hgwi_week(goal->last_week) : -1};
        own[i] = r.last;
        hgwi_each_approach(check, goal->rec, later_of_approach, &r);
        a->goals[i] = (shown){r.last, !goal->past && goal->first <= check->today};
    }
    for (int32_t i = 0; i < approaches.count; i++) {
        shown *one = &a->approaches[i];
        int32_t n = hgw_approach_goals_count(doc, approaches.at[i]);
        one->open = n == 0;
        for (int32_t j = 0; j < n; j++) {
            const hgwi_goal *goal = hgwi_goal_of(check, hgw_approach_goals_at(doc, approaches.at[i], j));
            int32_t place = goal ? check->place[goal->rec] : 0;
            if (!goal || !a->goals[place].open)
                continue;
            one->open = 1;
            one->last = own[place] > one->last ? own[place] : one->last;
        }
    }
    return 1;
}

static void count_measure(measures *m, hgw_date established, hgw_date from, const shown *one) {
    hgw_date since = from > established ? from : established;
    m->count++;
    m->last = one->last > m->last ? one->last : m->last;
    if (m->since == 0 || since < m->since)
        m->since = since;
}

static void add_goal(const hgwi_check *check, const action *a, hgw_rec rec, hgw_date established, measures *m) {
    const hgwi_goal *goal = hgwi_goal_of(check, rec);
    if (!goal || !a->goals[check->place[rec]].open)
        return;
    hgw_date made = hgw_goal_made_on(check->dossier, rec);
    count_measure(m, established, made > goal->first ? made : goal->first, &a->goals[check->place[rec]]);
}

static void add_approach(const hgwi_check *check, const action *a, hgw_rec approach, hgw_date established,
                         measures *m) {
    hgw_date started = approach ? hgw_approach_started_on(check->dossier, approach) : 0;
    if (approach && started <= check->today && a->approaches[check->place[approach]].open)
        count_measure(m, established, started, &a->approaches[check->place[approach]]);
}

static void look_in_weeks(hgwi_check *check, hgw_rec opp, const void *user) {
    const action *a = user;
    const hgw_doc *doc = check->dossier;
    hgw_date established = hgw_opp_established_on(doc, opp);
    measures m = {0, -1, 0};
    if (!hgwi_opp_stands(check, opp))
        return;
    for (int32_t i = 0, n = hgw_opp_goals_count(doc, opp); i < n; i++)
        add_goal(check, a, hgw_opp_goals_at(doc, opp, i), established, &m);
    for (int32_t i = 0, n = hgw_opp_approaches_count(doc, opp); i < n; i++)
        add_approach(check, a, hgw_opp_approaches_at(doc, opp, i), established, &m);
    if (m.count == 0)
        return;
    int32_t before = hgwi_week(m.since) - 1;
    int32_t missed = hgwi_planned_after(a->weeks, m.last > before ? m.last : before);
    if (missed == 0 || missed < check->limits[HGWI_LIMIT_OPP_NOT_IN_WEEK_weeks])
        return;
    hgwi_draft *draft = hgwi_find_opp(check, opp);
    hgwi_say_number(check, draft, "n", missed);
}

void hgwi_rule_opp_not_in_week(hgwi_check *check) {
    hgwi_planned weeks = hgwi_planned_weeks(check);
    action a = {&weeks, NULL, NULL};
    if (hgwi_all(check, HGW_T_OPP).count > 0 && action_make(check, &a))
        hgwi_each_opp(check, look_in_weeks, &a);
}
