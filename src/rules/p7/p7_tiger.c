/* p7_tiger.c: principle 7, plans that nobody used after they were made. */
#include <string.h>

#include "rules/facts/plan_key.h"
#include "rules/say.h"

/* The latest sign of use, by place: of goals, approaches and outcomes, by number of a period; and plans that another
 * took over from. */
typedef struct traces {
    hgw_date *goals, *approaches, *outcomes, *periods;
    uint8_t *followed;
} traces;

static void later(hgw_date *latest, hgw_date date) {
    if (date > *latest)
        *latest = date;
}

/* Where the day it is planned for stands. */
static const struct {
    hgw_type type;
    hgw_field planned_for;
} planned[] = {
    {HGW_T_CLASS_DISCUSSION, HGW_CLASS_DISCUSSION_PLANNED_FOR},
    {HGW_T_CONVERSATION, HGW_CONVERSATION_PLANNED_FOR},
    {HGW_T_EVIDENCE, HGW_EVIDENCE_PLANNED_FOR},
    {HGW_T_EVALUATION, HGW_EVALUATION_PLANNED_FOR},
};

/* The day of a trace; of one that gives no day at all nobody can say that it was not in the days of the plan. */
static hgw_date trace_day(const hgwi_check *check, hgw_rec rec) {
    hgw_date day = hgwi_happened(check, rec);
    hgw_type type = hgw_rec_type(check->dossier, rec);
    for (size_t i = 0; i < sizeof planned / sizeof *planned && day == 0; i++)
        if (planned[i].type == type && hgw_has(check->dossier, rec, planned[i].planned_for))
            return 0;
    return day ? day : HGWI_SOME_DAY;
}

static void later_of(const hgwi_check *check, hgw_date *latest, int by, hgw_rec target) {
    hgwi_recs recs = hgwi_by(check, by, target);
    for (int32_t i = 0; i < recs.count; i++)
        later(latest, trace_day(check, recs.at[i]));
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

static void later_approach(const hgwi_check *check, hgw_rec approach, void *user) {
    later_weeks(check, user, HGWI_BY_SLOT_APPROACHES, approach);
}

static void trace_goals(const hgwi_check *check, traces *t) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        hgw_date *latest = &t->goals[i];
        later_weeks(check, latest, HGWI_BY_SLOT_GOALS, goal->rec);
        hgwi_each_approach(check, goal->rec, later_approach, latest);
        later_of(check, latest, HGWI_BY_CLASS_DISCUSSION_GOALS, goal->rec);
        later_of(check, latest, HGWI_BY_CONVERSATION_GOALS, goal->rec);
        later_of(check, latest, HGWI_BY_EVIDENCE_GOALS, goal->rec);
        later(latest, goal->adjusted_on);
        later(latest, goal->judged_on == 0 && goal->status != 0 ? HGWI_SOME_DAY : goal->judged_on);
    }
}

/* A talk about the period, or a look back on it, is about its plans too. */
static void trace_periods(hgwi_check *check, traces *t) {
    static const struct {
        hgw_type type;
        hgw_field period;
    } kinds[] = {{HGW_T_CLASS_DISCUSSION, HGW_CLASS_DISCUSSION_PERIOD}, {HGW_T_EVALUATION, HGW_EVALUATION_PERIOD}};
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++)
        hgwi_word(check, hgw_plan_period(doc, plans.at[i]));
    int32_t most = check->word_count;
    t->periods = hgwi_room(check, (size_t)most + 1, sizeof *t->periods);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
        for (int32_t i = 0; i < hgwi_all(check, kinds[k].type).count && !check->no_memory; i++) {
            hgw_rec rec = hgwi_all(check, kinds[k].type).at[i];
            int32_t period = hgwi_word(check, hgw_get_text(doc, rec, kinds[k].period));
            int own = kinds[k].type == HGW_T_EVALUATION && hgw_evaluation_plan(doc, rec) != 0;
            if (period > 0 && period <= most && !own)
                later(&t->periods[period], trace_day(check, rec));
        }
}

/* ---- what took over ---- */

static hgw_rec says_it_follows(const hgwi_check *check, hgw_rec plan) {
    const char *former = hgw_plan_supersedes(check->dossier, plan);
    hgw_rec rec = former ? hgw_rec_find(check->dossier, former) : 0;
    return rec && rec != plan && check->visible[rec] && hgw_rec_type(check->dossier, rec) == HGW_T_PLAN ? rec : 0;
}

/* A plan for the same children and subject, with its days. */
typedef struct turn {
    int32_t key;
    hgw_date first, last;
    hgw_rec rec;
} turn;

static int turn_order(const void *left, const void *right, void *user) {
    const turn *a = left, *b = right;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

/* Of a plan that is over, with another one behind it, nothing can be made smaller any more. */
static void mark_followed(hgwi_check *check, traces *t) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    turn *turns = hgwi_room(check, (size_t)plans.count, sizeof *turns);
    int32_t count = 0;
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++) {
        turn one = {0, 0, 0, plans.at[i]};
        hgw_rec former = says_it_follows(check, plans.at[i]);
        if (former)
            t->followed[check->place[former]] = 1;
        hgwi_plan_days(check, one.rec, &one.first, &one.last);
        if (one.first == 0 || hgw_plan_state(check->dossier, one.rec) == HGW_PLAN_STATE_CONCEPT)
            continue;
        one.key = hgwi_plan_key(check, one.rec);
        turns[count++] = one;
    }
    if (check->no_memory)
        return;
    hgwi_sort(turns, (size_t)count, sizeof *turns, turn_order, check);
    for (int32_t i = 0, end = 0; i < count; i++) {
        for (end = end > i ? end : i + 1; end < count && turns[end].key == turns[i].key;)
            end++;
        if (hgwi_over(check, turns[i].last) && turns[end - 1].first > turns[i].last)
            t->followed[check->place[turns[i].rec]] = 1;
    }
}

static int trace(hgwi_check *check, traces *t) {
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH), outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    t->goals = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GOAL).count, sizeof *t->goals);
    t->approaches = hgwi_room(check, (size_t)approaches.count, sizeof *t->approaches);
    t->outcomes = hgwi_room(check, (size_t)outcomes.count, sizeof *t->outcomes);
    t->followed = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PLAN).count, 1);
    if (check->no_memory)
        return 0;
    trace_goals(check, t);
    for (int32_t i = 0; i < approaches.count; i++) {
        hgwi_recs changes = hgwi_by(check, HGWI_BY_ADJUSTMENT_APPROACH, approaches.at[i]);
        for (int32_t j = 0; j < changes.count; j++)
            later(&t->approaches[i], trace_day(check, changes.at[j]));
        later_weeks(check, &t->approaches[i], HGWI_BY_SLOT_APPROACHES, approaches.at[i]);
    }
    for (int32_t i = 0; i < outcomes.count; i++)
        later_of(check, &t->outcomes[i], HGWI_BY_EVIDENCE_OUTCOME, outcomes.at[i]);
    mark_followed(check, t);
    trace_periods(check, t);
    return !check->no_memory;
}

static hgw_date last_use(hgwi_check *check, const traces *t, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    hgw_date latest = t->periods[hgwi_word(check, hgw_plan_period(doc, plan))];
    later_of(check, &latest, HGWI_BY_CLASS_DISCUSSION_PLAN, plan);
    later_of(check, &latest, HGWI_BY_EVALUATION_PLAN, plan);
    later_of(check, &latest, HGWI_BY_TIP_PLAN, plan);
    later_of(check, &latest, HGWI_BY_USE_RECORD_PLAN, plan);
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
    traces t = {NULL, NULL, NULL, NULL, NULL};
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
