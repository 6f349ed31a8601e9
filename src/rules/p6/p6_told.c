/* p6_told.c: principle 6, a plan that was told rather than discussed, and weeks that were not discussed although the
 * team said it would. */
#include "rules/facts/talks.h"
#include "rules/say.h"

/* ---- PLAN_TOLD_NOT_DISCUSSED ---- */

/* By place of a plan from 1; 0 for talks about a plan that they do not name. */
typedef struct told {
    hgw_date silent, other; /* the latest talk in which no child said anything, and the latest of any other kind */
    hgw_rec talk;           /* the silent one */
} told;

/* Only a count of nought says that nobody spoke; a count that is missing says nothing. */
static int nobody_spoke(const hgwi_check *check, hgw_rec talk) {
    return hgw_class_discussion_kind(check->dossier, talk) == HGW_DISCUSSION_KIND_CLASS_PLAN &&
           hgw_has(check->dossier, talk, HGW_CLASS_DISCUSSION_CONTRIBUTIONS) && hgwi_said(check, talk) == 0;
}

static void hear_goals_of(const hgwi_check *check, told *plans, hgw_rec rec, hgw_field list, hgw_date held) {
    for (int32_t i = 0, n = hgw_item_count(check->dossier, rec, list); i < n; i++) {
        hgwi_recs all = hgwi_by(check, HGWI_BY_PLAN_GOALS, (hgw_rec)hgw_item_get(check->dossier, rec, list, i));
        for (int32_t j = 0; j < all.count; j++) {
            told *one = &plans[check->place[all.at[j]] + 1];
            one->other = held > one->other ? held : one->other;
        }
    }
}

/* A talk about its goals in which somebody spoke, or nobody counted, is a talk about the plan; so is one about a week
 * in which they stand and in which somebody spoke. */
static void hear_goals(const hgwi_check *check, told *plans, hgw_rec talk) {
    const hgw_doc *doc = check->dossier;
    hgw_date held = hgw_class_discussion_held_on(doc, talk);
    hgw_rec week = hgw_class_discussion_week_plan(doc, talk);
    int spoken = hgwi_said(check, talk) > 0;
    if (spoken || !hgw_has(doc, talk, HGW_CLASS_DISCUSSION_CONTRIBUTIONS))
        hear_goals_of(check, plans, talk, HGW_CLASS_DISCUSSION_GOALS, held);
    for (int32_t i = 0, n = week && spoken ? hgw_week_plan_slots_count(doc, week) : 0; i < n; i++)
        hear_goals_of(check, plans, hgw_week_plan_slots_at(doc, week, i), HGW_SLOT_GOALS, held);
}

static void hear_plan(const hgwi_check *check, told *plans, hgw_rec talk) {
    const hgw_doc *doc = check->dossier;
    hgw_date held = hgw_class_discussion_held_on(doc, talk);
    hgw_rec plan = hgw_class_discussion_plan(doc, talk);
    if (held == 0 || (!plan && hgw_class_discussion_kind(doc, talk) != HGW_DISCUSSION_KIND_CLASS_PLAN))
        return;
    told *one = &plans[plan && check->visible[plan] ? check->place[plan] + 1 : 0];
    if (!nobody_spoke(check, talk)) {
        one->other = held > one->other ? held : one->other;
    } else if (held > one->silent || (held == one->silent && hgwi_id_order(check, talk, one->talk) < 0)) {
        one->silent = held;
        one->talk = talk;
    }
}

static int done_with(const hgwi_check *check, hgw_rec plan) {
    hgw_date first = 0, last = 0;
    int32_t state = plan ? hgw_plan_state(check->dossier, plan) : 0;
    if (plan)
        hgwi_plan_days(check, plan, &first, &last);
    return state == HGW_PLAN_STATE_EVALUATED || state == HGW_PLAN_STATE_CLOSED || state == HGW_PLAN_STATE_STOPPED ||
           hgwi_over(check, last);
}

void hgwi_rule_plan_told_not_discussed(hgwi_check *check) {
    hgwi_recs talks = hgwi_all(check, HGW_T_CLASS_DISCUSSION), all = hgwi_all(check, HGW_T_PLAN);
    told *plans = hgwi_room(check, (size_t)all.count + 1, sizeof *plans);
    for (int32_t i = 0; i < talks.count && plans; i++) {
        hear_plan(check, plans, talks.at[i]);
        hear_goals(check, plans, talks.at[i]);
    }
    for (int32_t i = 0; i <= all.count && plans; i++) {
        hgw_rec plan = i ? all.at[i - 1] : 0;
        if (plans[i].silent == 0 || plans[i].other >= plans[i].silent ||
            !hgwi_in_running_period(check, plans[i].silent) || done_with(check, plan))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans[i].talk);
        if (plan)
            hgwi_see(check, draft, check->dossier, plan);
        hgwi_say_quote(check, draft, "plan", plan ? hgw_plan_title(check->dossier, plan) : NULL);
        hgwi_say_date(check, draft, "date", plans[i].silent);
    }
}

/* ---- WEEK_NOT_DISCUSSED ---- */

typedef struct week {
    int32_t number;
    hgw_rec plan;
    int discussed;
} week;

/* The week from which the team asks it; -1 when it does not. */
static int32_t asked_from(const hgwi_check *check) {
    int32_t from = -1;
    for (hgw_rec r = 0; (r = hgw_rec_next(check->team, HGW_T_MUST_ELEMENT, r)) != 0;) {
        hgw_date decided = hgw_must_element_decided_on(check->team, r);
        int32_t since = decided ? hgwi_week(decided) : 0;
        if (hgw_must_element_element(check->team, r) != HGW_MUST_KIND_WEEK_DISCUSSED ||
            hgw_must_element_basis(check->team, r) == HGW_BASIS_NONE || !hgwi_by_today(check, decided))
            continue;
        if (from < 0 || since < from)
            from = since;
    }
    return from;
}

static int week_order(const void *left, const void *right, void *user) {
    const week *a = left, *b = right;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    return a->plan && b->plan ? hgwi_id_order(user, a->plan, b->plan) : (a->plan == 0) - (b->plan == 0);
}

/* Week plans, and talks about a week as weeks without a plan. */
static int32_t gather(hgwi_check *check, week *weeks) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN), talks = hgwi_all(check, HGW_T_CLASS_DISCUSSION);
    int32_t count = 0;
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(doc, plans.at[i]);
        if (monday && hgwi_week(monday) <= hgwi_week(check->today))
            weeks[count++] = (week){hgwi_week(monday), plans.at[i], 0};
    }
    for (int32_t i = 0; i < talks.count; i++) {
        hgw_date held = hgw_class_discussion_held_on(doc, talks.at[i]);
        hgw_rec plan = hgw_class_discussion_week_plan(doc, talks.at[i]);
        hgw_date monday = plan ? hgw_week_plan_week_start(doc, plan) : 0;
        if (held == 0 && hgw_class_discussion_planned_for(doc, talks.at[i]) != 0)
            continue;
        if (monday != 0 && hgwi_week(monday) <= hgwi_week(check->today))
            weeks[count++] = (week){hgwi_week(monday), 0, 1};
        if (held != 0 && hgw_class_discussion_kind(doc, talks.at[i]) == HGW_DISCUSSION_KIND_CLASS_WEEK)
            weeks[count++] = (week){hgwi_week(held), 0, 1};
    }
    hgwi_sort(weeks, (size_t)count, sizeof *weeks, week_order, check);
    return count;
}

/* One of each number; its plan is the one with the smallest id, 0 when there is none. */
static int32_t merge(week *weeks, int32_t count) {
    int32_t kept = 0;
    for (int32_t i = 0; i < count; i++)
        if (kept > 0 && weeks[kept - 1].number == weeks[i].number)
            weeks[kept - 1].discussed |= weeks[i].discussed;
        else
            weeks[kept++] = weeks[i];
    return kept;
}

/* This week counts from its Friday: until then there is time. */
static int32_t leave_this_week(const hgwi_check *check, const week *weeks, int32_t count) {
    enum { FRIDAY = 5 };
    const week *last = count ? &weeks[count - 1] : NULL;
    int now = last && last->number == hgwi_week(check->today) && !last->discussed;
    return now && hgwi_date_weekday(check->today) < FRIDAY ? count - 1 : count;
}

void hgwi_rule_week_not_discussed(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    size_t most =
        (size_t)hgwi_all(check, HGW_T_WEEK_PLAN).count + 2 * (size_t)hgwi_all(check, HGW_T_CLASS_DISCUSSION).count;
    int32_t from = asked_from(check), later = hgwi_week(check->today);
    week *weeks = from < 0 ? NULL : hgwi_room(check, most, sizeof *weeks);
    int32_t count = weeks ? leave_this_week(check, weeks, merge(weeks, gather(check, weeks))) : 0, first = count;
    while (first > 0 && weeks[first - 1].plan && !weeks[first - 1].discussed && weeks[first - 1].number >= from &&
           hgwi_school_weeks_between(&check->time, weeks[first - 1].number, later) == 0)
        later = weeks[--first].number;
    if (first == count || count - first < check->limits[HGWI_LIMIT_WEEK_NOT_DISCUSSED_weeks])
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, weeks[first].plan);
    for (int32_t i = first + 1; i < count; i++)
        hgwi_see(check, draft, doc, weeks[i].plan);
    hgwi_say_number(check, draft, "n", count - first);
}
