/* p1_goals.c: principle 1, goals as they are set: is there one, for when, for whom, how is it recognised. */
#include "rules/say.h"

static int plan_is_live(const hgwi_check *check, hgw_rec plan) {
    int32_t state = hgw_plan_state(check->dossier, plan);
    return state == HGW_PLAN_STATE_DISCUSSED || state == HGW_PLAN_STATE_RUNNING;
}

/* A course plan sets outcomes, which give direction too. */
void hgwi_rule_plan_without_goal(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_rec plan = plans.at[i];
        hgw_date first = 0, last = 0;
        hgwi_plan_days(check, plan, &first, &last);
        if (!plan_is_live(check, plan) || hgw_plan_goals_count(doc, plan) > 0 || hgwi_over(check, last))
            continue;
        if (hgw_plan_kind(doc, plan) == HGW_PLAN_KIND_COURSE && hgw_plan_outcomes_count(doc, plan) > 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plan);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(doc, plan));
    }
}

/* A goal finding, with its text. */
static hgwi_draft *about_goal(hgwi_check *check, const hgwi_goal *goal) {
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, goal->rec);
    hgwi_say_quote(check, draft, "goal", hgw_goal_text(check->dossier, goal->rec));
    return draft;
}

void hgwi_rule_goal_without_period(hgwi_check *check) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        if (!check->goals[i].tied && !check->goals[i].past)
            about_goal(check, &check->goals[i]);
}

static int slot_has_method(const hgwi_check *check, hgw_rec goal) {
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_GOALS, goal);
    for (int32_t i = 0; i < slots.count; i++)
        if (hgw_slot_method_refs_count(check->dossier, slots.at[i]) > 0)
            return 1;
    return 0;
}

static int toolbox_has_example(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs boxes = hgwi_by(check, HGWI_BY_TOOLBOX_GOAL, goal);
    for (int32_t i = 0; i < boxes.count; i++)
        for (int32_t j = 0, n = hgw_toolbox_tools_count(doc, boxes.at[i]); j < n; j++)
            if (hgw_tool_kind(doc, hgw_toolbox_tools_at(doc, boxes.at[i], j)) == HGW_TOOL_KIND_EXAMPLE)
                return 1;
    return 0;
}

static int set_text(const char *text) {
    return text && *text;
}

/* What can be seen elsewhere (a toolbox, evidence, the week) need not be written with the goal again. */
static int recognisable(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    return set_text(hgw_goal_criterion(doc, goal)) || set_text(hgw_goal_example_task(doc, goal)) ||
           hgw_goal_method_refs_count(doc, goal) > 0 || hgw_goal_planned_evidence_count(doc, goal) > 0 ||
           hgwi_by(check, HGWI_BY_EVIDENCE_GOALS, goal).count > 0 || toolbox_has_example(check, goal) ||
           slot_has_method(check, goal);
}

void hgwi_rule_goal_not_recognisable(hgwi_check *check) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        int judged = goal->status != 0 && goal->status != HGW_GOAL_STATUS_OPEN;
        if (!goal->past && !judged && !recognisable(check, goal->rec))
            about_goal(check, goal);
    }
}

void hgwi_rule_goal_after_period(hgwi_check *check) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        hgw_date date = hgw_goal_target_date(check->dossier, goal->rec);
        if (date == 0 || goal->first == 0 || goal->from_weeks || goal->past)
            continue;
        int outside = date < goal->first || date > goal->last;
        if (!outside && !hgwi_in_holiday(&check->time, date))
            continue;
        hgwi_draft *draft = about_goal(check, goal);
        hgwi_say_number(check, draft, "outside", outside);
        hgwi_say_date(check, draft, "date", date);
        hgwi_say_date(check, draft, "first", goal->first);
        hgwi_say_date(check, draft, "last", goal->last);
    }
}

void hgwi_rule_goal_for_nobody(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        for (int32_t j = 0, n = hgw_goal_subgroups_count(doc, goal->rec); j < n && !goal->past; j++) {
            hgw_rec subgroup = hgw_goal_subgroups_at(doc, goal->rec, j);
            if (subgroup == 0 || hgwi_subgroup_filled(check, subgroup))
                continue;
            hgwi_draft *draft = about_goal(check, goal);
            hgwi_about(check, draft, subgroup);
            hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(doc, subgroup));
        }
    }
}

/* ---- prerequisites ---- */

static void about_pair(hgwi_check *check, const hgwi_goal *goal, const hgwi_goal *needed) {
    hgwi_draft *draft = about_goal(check, goal);
    hgwi_about(check, draft, needed->rec);
    hgwi_say_quote(check, draft, "prerequisite", hgw_goal_text(check->dossier, needed->rec));
}

typedef int (*pair_test)(const hgwi_goal *goal, const hgwi_goal *needed);

/* Goals in one circle are left to PREREQUISITE_CYCLE: of them, one always comes later. */
static void each_pair(hgwi_check *check, pair_test test) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        for (int32_t j = 0, n = hgw_goal_prerequisites_count(doc, goal->rec); j < n && !goal->past; j++) {
            const hgwi_goal *needed = hgwi_goal_of(check, hgw_goal_prerequisites_at(doc, goal->rec, j));
            if (needed && !(goal->circle && goal->circle == needed->circle) && test(goal, needed))
                about_pair(check, goal, needed);
        }
    }
}

static int comes_later(const hgwi_goal *goal, const hgwi_goal *needed) {
    return goal->first != 0 && needed->first > goal->first && needed->status != HGW_GOAL_STATUS_MET && !needed->dropped;
}

void hgwi_rule_prerequisite_later(hgwi_check *check) {
    each_pair(check, comes_later);
}

/* Nothing was done with it: neither goal adjusted since, and the prerequisite is in no later week and no later goal. */
static int left_behind(const hgwi_goal *goal, const hgwi_goal *needed) {
    if (needed->status != HGW_GOAL_STATUS_NOT_MET || (goal->status != 0 && goal->status != HGW_GOAL_STATUS_OPEN))
        return 0;
    return !hgwi_adjusted_since(goal, needed->judged_on) && !hgwi_adjusted_since(needed, needed->judged_on) &&
           !needed->returned && !(needed->judged_on != 0 && needed->last_week > needed->judged_on);
}

void hgwi_rule_prerequisite_not_met(hgwi_check *check) {
    each_pair(check, left_behind);
}
