/* p7_tiger.c: principle 7, plans that nobody used after they were made. */
#include <string.h>

#include "rules/say.h"

/* The latest sign of use, by place: of goals, approaches and outcomes; and plans that another took over from. */
typedef struct traces {
    hgw_date *goals, *approaches, *outcomes;
    uint8_t *followed;
} traces;

static void later(hgw_date *latest, hgw_date date) {
    if (date > *latest)
        *latest = date;
}

static void later_of(const hgwi_check *check, hgw_date *latest, int by, hgw_rec target, hgw_field date) {
    hgwi_recs recs = hgwi_by(check, by, target);
    for (int32_t i = 0; i < recs.count; i++)
        later(latest, (hgw_date)hgw_get_int(check->dossier, recs.at[i], date));
}

/* A week plan counts until its Sunday. */
static void later_weeks(const hgwi_check *check, hgw_date *latest, int by, hgw_rec target) {
    hgwi_recs slots = hgwi_by(check, by, target);
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, slots.at[i]));
        if (monday)
            later(latest, hgwi_date_add(monday, 6));
    }
}

static void trace_goals(const hgwi_check *check, traces *t) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        hgw_date *latest = &t->goals[i];
        later_weeks(check, latest, HGWI_BY_SLOT_GOALS, goal->rec);
        later_of(check, latest, HGWI_BY_CLASS_DISCUSSION_GOALS, goal->rec, HGW_CLASS_DISCUSSION_HELD_ON);
        later_of(check, latest, HGWI_BY_CONVERSATION_GOALS, goal->rec, HGW_CONVERSATION_HELD_ON);
        later_of(check, latest, HGWI_BY_EVIDENCE_GOALS, goal->rec, HGW_EVIDENCE_HELD_ON);
        later(latest, goal->adjusted_on);
        later(latest, goal->judged_on);
    }
}

static int trace(hgwi_check *check, traces *t) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH), outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    t->goals = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GOAL).count, sizeof *t->goals);
    t->approaches = hgwi_room(check, (size_t)approaches.count, sizeof *t->approaches);
    t->outcomes = hgwi_room(check, (size_t)outcomes.count, sizeof *t->outcomes);
    t->followed = hgwi_room(check, (size_t)plans.count, 1);
    if (check->no_memory)
        return 0;
    trace_goals(check, t);
    for (int32_t i = 0; i < approaches.count; i++) {
        hgwi_recs changes = hgwi_by(check, HGWI_BY_ADJUSTMENT_APPROACH, approaches.at[i]);
        for (int32_t j = 0; j < changes.count; j++)
            later(&t->approaches[i], hgwi_happened(check, changes.at[j]));
        later_weeks(check, &t->approaches[i], HGWI_BY_SLOT_APPROACHES, approaches.at[i]);
    }
    for (int32_t i = 0; i < outcomes.count; i++)
        later_of(check, &t->outcomes[i], HGWI_BY_EVIDENCE_OUTCOME, outcomes.at[i], HGW_EVIDENCE_HELD_ON);
    for (int32_t i = 0; i < plans.count; i++) {
        const char *former = hgw_plan_supersedes(doc, plans.at[i]);
        hgw_rec rec = former ? hgw_rec_find(doc, former) : 0;
        if (rec && rec != plans.at[i] && check->visible[rec] && hgw_rec_type(doc, rec) == HGW_T_PLAN)
            t->followed[check->place[rec]] = 1;
    }
    return 1;
}

static hgw_date last_use(const hgwi_check *check, const traces *t, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    hgw_date latest = 0;
    later_of(check, &latest, HGWI_BY_CLASS_DISCUSSION_PLAN, plan, HGW_CLASS_DISCUSSION_HELD_ON);
    later_of(check, &latest, HGWI_BY_EVALUATION_PLAN, plan, HGW_EVALUATION_HELD_ON);
    later_of(check, &latest, HGWI_BY_TIP_PLAN, plan, HGW_TIP_GIVEN_ON);
    later_of(check, &latest, HGWI_BY_USE_RECORD_PLAN, plan, HGW_USE_RECORD_USED_ON);
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, plan); i < n; i++) {
        hgw_rec goal = hgw_plan_goals_at(doc, plan, i);
        if (goal && check->visible[goal])
            later(&latest, t->goals[check->place[goal]]);
    }
    for (int32_t i = 0, n = hgw_plan_approaches_count(doc, plan); i < n; i++) {
        hgw_rec approach = hgw_plan_approaches_at(doc, plan, i);
        if (approach && check->visible[approach])
            later(&latest, t->approaches[check->place[approach]]);
    }
    for (int32_t i = 0, n = hgw_plan_outcomes_count(doc, plan); i < n; i++) {
        hgw_rec outcome = hgw_plan_outcomes_at(doc, plan, i);
        if (outcome && check->visible[outcome])
            later(&latest, t->outcomes[check->place[outcome]]);
    }
    return latest;
}

static int plan_span(const hgwi_check *check, hgw_rec plan, hgw_date *first, hgw_date *last) {
    *first = hgw_plan_start_date(check->dossier, plan);
    *last = hgw_plan_end_date(check->dossier, plan);
    if (*first != 0 && *last >= *first)
        return 1;
    return hgwi_link_span(check, hgw_plan_period(check->dossier, plan), first, last);
}

void hgwi_rule_paper_tiger(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    traces t = {NULL, NULL, NULL, NULL};
    if (plans.count == 0 || !trace(check, &t))
        return;
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_date first = 0, last = 0;
        if (!hgwi_plan_lives(doc, plans.at[i]) || t.followed[i] || !plan_span(check, plans.at[i], &first, &last))
            continue;
        if (check->today < hgwi_three_quarters(&check->time, first, last) || last_use(check, &t, plans.at[i]) >= first)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(doc, plans.at[i]));
    }
}
