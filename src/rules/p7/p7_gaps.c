/* p7_gaps.c: principle 7, school weeks between two plans or periods with goals in which nothing is planned.
 *
 * What stands for a subject is laid out in weeks: plans and periods with goals, which a gap lies between, and week
 * plans with goals, which fill one.  What is known of one school group fills the gaps of that group; what names no
 * group fills all. */
#include "rules/say.h"

typedef struct stretch {
    int32_t subject, group, first, last; /* weeks */
    hgw_date from, to;                   /* days; 0 for a week plan */
    hgw_rec rec, last_rec;               /* that it begins and ends with */
    int32_t before;                      /* school weeks in earlier ones */
} stretch;

typedef struct line {
    hgwi_check *check;
    stretch *at;
    int32_t count, room;
    int groups;     /* more than one, so that they are told apart */
    hgw_rec *plans; /* by place of a goal: the plan for the class that it stands in */
} line;

static void add(line *l, stretch one) {
    if (one.subject == 0 || l->check->no_memory)
        return;
    if (l->count == l->room) {
        int32_t room = l->room * 2 + 64;
        stretch *grown = hgwi_room(l->check, (size_t)room, sizeof *grown);
        if (!grown)
            return;
        for (int32_t i = 0; i < l->count; i++)
            grown[i] = l->at[i];
        l->at = grown;
        l->room = room;
    }
    if (!l->groups)
        one.group = 0;
    l->at[l->count++] = one;
}

static void add_days(line *l, int32_t subject, int32_t group, hgw_rec rec, hgw_date first, hgw_date last) {
    add(l, (stretch){subject, group, hgwi_week(first), hgwi_week(last), first, last, rec, rec, 0});
}

/* ---- what stands ---- */

/* Of the plans for the class: drafts are none yet, and what a child or its parents do is another matter. */
static int is_for_class(const hgw_doc *doc, hgw_rec plan) {
    int32_t kind = hgw_plan_kind(doc, plan);
    int small = kind == HGW_PLAN_KIND_PERIOD || kind == HGW_PLAN_KIND_BLOCK;
    int course = kind == HGW_PLAN_KIND_COURSE && hgw_plan_goals_count(doc, plan) > 0;
    return (small || course) && hgw_plan_state(doc, plan) != HGW_PLAN_STATE_CONCEPT;
}

/* The plan for the class that a goal stands in, by the smallest id; 0 when there is none. */
static hgw_rec plan_of(const hgwi_check *check, hgw_rec goal) {
    hgwi_recs plans = hgwi_by(check, HGWI_BY_PLAN_GOALS, goal);
    hgw_rec found = 0;
    for (int32_t i = 0; i < plans.count; i++)
        if (is_for_class(check->dossier, plans.at[i]) && (found == 0 || hgwi_id_order(check, plans.at[i], found) < 0))
            found = plans.at[i];
    return found;
}

static void add_plans(line *l) {
    hgwi_check *check = l->check;
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_date first = 0, last = 0;
        hgw_rec plan = plans.at[i];
        hgwi_plan_days(check, plan, &first, &last);
        if (!is_for_class(doc, plan) || first == 0 || last < first)
            continue;
        int32_t group = hgw_plan_school_group(doc, plan);
        add_days(l, hgwi_word(check, hgw_plan_subject(doc, plan)), group, plan, first, last);
        for (int32_t j = 0, n = hgw_plan_goals_count(doc, plan); j < n; j++) {
            const hgwi_goal *goal = hgwi_goal_of(check, hgw_plan_goals_at(doc, plan, j));
            if (goal && !hgw_has(doc, plan, HGW_PLAN_SUBJECT))
                add_days(l, goal->subject_key, group, plan, first, last);
        }
    }
}

static void add_goals(line *l) {
    const hgwi_check *check = l->check;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->first != 0 && !goal->from_weeks && !goal->own && !l->plans[i])
            add_days(l, goal->subject_key, 0, goal->rec, goal->first, goal->last);
    }
}

static void add_weeks(line *l) {
    hgwi_check *check = l->check;
    const hgw_doc *doc = check->dossier;
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(doc, hgw_rec_parent(doc, slots.at[i]));
        int32_t n = hgw_slot_goals_count(doc, slots.at[i]), week = monday ? hgwi_week(monday) : 0;
        int32_t subject = n > 0 ? hgwi_word(check, hgw_slot_subject(doc, slots.at[i])) : 0;
        for (int32_t j = 0; monday && j < n; j++) {
            const hgwi_goal *goal = hgwi_goal_of(check, hgw_slot_goals_at(doc, slots.at[i], j));
            hgw_rec plan = goal ? l->plans[check->place[goal->rec]] : 0;
            int32_t group = plan ? hgw_plan_school_group(doc, plan) : 0;
            if (goal)
                add(l, (stretch){goal->subject_key, group, week, week, 0, 0, 0, 0, 0});
            if (goal && subject != goal->subject_key)
                add(l, (stretch){subject, group, week, week, 0, 0, 0, 0, 0});
        }
    }
}

/* ---- in order, and what overlaps as one ---- */

static int stretch_order(const void *left, const void *right, void *user) {
    const stretch *a = left, *b = right;
    if (a->subject != b->subject)
        return a->subject < b->subject ? -1 : 1;
    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    if (a->to != b->to)
        return a->to > b->to ? -1 : 1;
    return a->rec && b->rec ? hgwi_id_order(user, a->rec, b->rec) : 0;
}

static void join(stretch *into, const stretch *one) {
    if (one->last > into->last)
        into->last = one->last;
    if (one->from == 0)
        return;
    if (into->from == 0 || one->from < into->from) {
        into->from = one->from;
        into->rec = one->rec;
    }
    if (one->to > into->to) {
        into->to = one->to;
        into->last_rec = one->last_rec;
    }
}

static int32_t merge(const hgwi_check *check, stretch *at, int32_t count) {
    int32_t kept = 0, total = 0;
    for (int32_t i = 0; i < count; i++) {
        if (kept > 0 && at[i].first <= at[kept - 1].last)
            join(&at[kept - 1], &at[i]);
        else
            at[kept++] = at[i];
    }
    for (int32_t i = 0; i < kept; i++) {
        at[i].before = total;
        total += hgwi_school_weeks_between(&check->time, at[i].first - 1, at[i].last + 1);
    }
    return kept;
}

/* School weeks before a week in which something stands. */
static int32_t filled_before(const hgwi_check *check, const stretch *at, int32_t count, int32_t week) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (at[middle].first < week)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return 0;
    const stretch *one = &at[low - 1];
    int32_t end = one->last + 1 < week ? one->last + 1 : week;
    return one->before + hgwi_school_weeks_between(&check->time, one->first - 1, end);
}

/* ---- gaps ---- */

static void report(hgwi_check *check, const stretch *former, const stretch *later, int32_t weeks) {
    char from[HGWI_DATE_ROOM];
    const hgw_doc *doc = check->dossier;
    const hgwi_goal *goal = hgw_rec_type(doc, later->rec) == HGW_T_GOAL ? hgwi_goal_of(check, later->rec) : NULL;
    const char *subject = goal ? goal->subject : hgw_plan_subject(doc, later->rec);
    hgwi_date_show(former->to, from);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, subject);
    hgwi_about_text(check, draft, from);
    hgwi_about(check, draft, later->rec);
    hgwi_see(check, draft, doc, former->last_rec);
    hgwi_say_date(check, draft, "first", former->to);
    hgwi_say_date(check, draft, "last", later->from);
    hgwi_say_number(check, draft, "n", weeks);
    hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, subject));
}

/* `shared` fills too.  Up to and with the week of today. */
static void look(hgwi_check *check, const stretch *at, int32_t count, const stretch *shared, int32_t shared_count) {
    const stretch *edge = NULL;
    int32_t empty = 0, end = hgwi_week(check->today) + 1;
    for (int32_t i = 0; i < count && !check->no_memory; i++) {
        int32_t before = at[i].first < end ? at[i].first : end, after = i > 0 ? at[i - 1].last : 0;
        if (edge && after < before)
            empty += hgwi_school_weeks_between(&check->time, after, before) -
                     (filled_before(check, shared, shared_count, before) -
                      filled_before(check, shared, shared_count, after + 1));
        if (at[i].from == 0)
            continue;
        if (edge && empty >= check->limits[HGWI_LIMIT_PERIOD_GAP_weeks])
            report(check, edge, &at[i], empty);
        edge = &at[i];
        empty = 0;
    }
}

/* One subject: the first group is 0, what names no group. */
static void look_at_subject(hgwi_check *check, stretch *at, int32_t count) {
    int32_t shared = 0, kept = 0;
    while (shared < count && at[shared].group == 0)
        shared++;
    kept = merge(check, at, shared);
    if (shared == count)
        look(check, at, kept, NULL, 0);
    for (int32_t from = shared, to; from < count; from = to) {
        for (to = from; to < count && at[to].group == at[from].group;)
            to++;
        look(check, at + from, merge(check, at + from, to - from), at, kept);
    }
}

void hgwi_rule_period_gap(hgwi_check *check) {
    int32_t goals = hgwi_all(check, HGW_T_GOAL).count;
    line l = {check, NULL, 0, 0, hgwi_all(check, HGW_T_SCHOOL_GROUP).count > 1, NULL};
    l.plans = hgwi_room(check, (size_t)goals, sizeof *l.plans);
    for (int32_t i = 0; i < goals && l.plans; i++)
        l.plans[i] = plan_of(check, check->goals[i].rec);
    if (!l.plans)
        return;
    add_plans(&l);
    add_goals(&l);
    add_weeks(&l);
    if (check->no_memory)
        return;
    hgwi_sort(l.at, (size_t)l.count, sizeof *l.at, stretch_order, check);
    for (int32_t from = 0, to; from < l.count && !check->no_memory; from = to) {
        for (to = from; to < l.count && l.at[to].subject == l.at[from].subject;)
            to++;
        look_at_subject(check, l.at + from, to - from);
    }
}
