/* p7_system.c: principle 7, we do what we say: weeks that are discussed in place of paper, evaluation in time. */
#include "rules/say.h"

/* ---- NO_PAPER_NEEDED ---- */

uint8_t *hgwi_discussed_weeks(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN), talks = hgwi_all(check, HGW_T_CLASS_DISCUSSION);
    uint8_t *discussed = hgwi_room(check, (size_t)plans.count, 1);
    int32_t from = 0, to = hgwi_week(check->run_last) - hgwi_week(check->run_first) + 1;
    uint8_t *weeks = hgwi_room(check, (size_t)to, 1); /* with a talk about the week, from the first of the period */
    if (check->no_memory)
        return NULL;
    from = hgwi_week(check->run_first);
    for (int32_t i = 0; i < talks.count; i++) {
        hgw_date held = hgw_class_discussion_held_on(doc, talks.at[i]);
        hgw_rec plan = hgw_class_discussion_week_plan(doc, talks.at[i]);
        if (held == 0)
            continue;
        if (plan)
            discussed[check->place[plan]] = 1;
        int32_t week = hgwi_week(held) - from;
        if (hgw_class_discussion_kind(doc, talks.at[i]) == HGW_DISCUSSION_KIND_CLASS_WEEK && week >= 0 && week < to)
            weeks[week] = 1;
    }
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(doc, plans.at[i]);
        int32_t week = monday ? hgwi_week(monday) - from : -1;
        if (week >= 0 && week < to)
            discussed[i] |= weeks[week];
    }
    return discussed;
}

int hgwi_in_discussed_week(const hgwi_check *check, const hgwi_goal *goal, const uint8_t *discussed) {
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_GOALS, goal->rec);
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_rec plan = hgw_rec_parent(check->dossier, slots.at[i]);
        hgw_date monday = hgw_week_plan_week_start(check->dossier, plan);
        int32_t week = monday ? hgwi_week(monday) : -1;
        if (discussed[check->place[plan]] && week >= hgwi_week(goal->first) && week <= hgwi_week(check->today))
            return 1;
    }
    return 0;
}

/* A plan that the team let go is none any more; one that is over stood beside the weeks of the same year. */
static int any_plan(const hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++)
        if (hgw_plan_state(check->dossier, plans.at[i]) != HGW_PLAN_STATE_STOPPED)
            return 1;
    return 0;
}

void hgwi_rule_no_paper_needed(hgwi_check *check) {
    if (check->running_count == 0 || any_plan(check))
        return;
    uint8_t *discussed = hgwi_discussed_weeks(check);
    if (!discussed)
        return;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        if (check->goals[i].running && !hgwi_in_discussed_week(check, &check->goals[i], discussed))
            return;
    char first[HGWI_DATE_ROOM];
    hgwi_date_show(check->run_first, first);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, first);
    hgwi_see(check, draft, check->dossier, HGW_ROOT);
    hgwi_say_number(check, draft, "n", check->running_count);
}

/* ---- EVALUATED_AFTER_HOLIDAY ---- */

typedef struct rest {
    hgw_date first, last;
} rest;

static int by_last(const void *left, const void *right, void *user) {
    (void)user;
    const rest *a = left, *b = right;
    return (a->last > b->last) - (a->last < b->last);
}

/* Those of this school: what its own calendar says wins over what a country settled. */
static rest *holidays(hgwi_check *check, int32_t *count) {
    size_t room = 0;
    *count = 0;
    for (int32_t i = 0; i < check->beside_count; i++)
        if (hgw_rec_type(check->beside[i], HGW_ROOT) == HGW_T_CALENDAR)
            room += (size_t)hgwi_rec_last(check->beside[i]);
    rest *found = hgwi_room(check, room, sizeof *found);
    for (int32_t i = 0; i < check->beside_count && found; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        if (check->own && hgwi_calendar_is_country(doc))
            continue;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY, r)) != 0;)
            if (hgwi_holiday_counts(doc, r, check->region))
                found[(*count)++] = (rest){hgw_holiday_first_day(doc, r), hgw_holiday_last_day(doc, r)};
    }
    if (found)
        hgwi_sort(found, (size_t)*count, sizeof *found, by_last, NULL);
    return found;
}

/* The last day of what was evaluated: its period, that of its plan, or the latest of its goals. */
static hgw_date period_end(const hgwi_check *check, hgw_rec evaluation) {
    const hgw_doc *doc = check->dossier;
    hgw_date first = 0, last = 0;
    hgw_rec plan = hgw_evaluation_plan(doc, evaluation);
    if (hgwi_link_span(check, hgw_evaluation_period(doc, evaluation), &first, &last))
        return last;
    if (plan && hgwi_link_span(check, hgw_plan_period(doc, plan), &first, &last))
        return last;
    last = plan ? hgw_plan_end_date(doc, plan) : 0;
    for (int32_t i = 0, n = hgw_evaluation_results_count(doc, evaluation); i < n && !plan; i++) {
        hgw_rec result = hgw_evaluation_results_at(doc, evaluation, i);
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_goal_result_goal(doc, result));
        if (goal && goal->last > last)
            last = goal->last;
    }
    return last;
}

/* The holiday with no school between the period and itself; 0 when the period was not closed by one. */
static hgw_date closing_holiday_ends(const hgwi_check *check, const rest *all, int32_t count, hgw_date end) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (all[middle].last < end)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == count || all[low].first == 0)
        return 0;
    hgw_date next = hgwi_date_add(end, 1);
    if (next != 0 && all[low].first > next &&
        hgwi_school_days(&check->time, next, hgwi_date_add(all[low].first, -1)) > 0)
        return 0;
    return all[low].last;
}

void hgwi_rule_evaluated_after_holiday(hgwi_check *check) {
    hgwi_recs evaluations = hgwi_all(check, HGW_T_EVALUATION);
    int32_t count = 0;
    rest *all = holidays(check, &count);
    for (int32_t i = 0; i < evaluations.count && all; i++) {
        hgw_date held = hgw_evaluation_held_on(check->dossier, evaluations.at[i]);
        hgw_date end = held ? period_end(check, evaluations.at[i]) : 0;
        hgw_date rested = end ? closing_holiday_ends(check, all, count, end) : 0;
        if (rested == 0 || held <= rested)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, evaluations.at[i]);
        hgwi_say_date(check, draft, "date", held);
    }
}
