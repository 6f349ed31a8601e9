/* p6_about.c: principle 6, about a child or with it: a pupil that was talked about, and parents of a plan of their own.
 */
#include "rules/facts/adults.h"
#include "rules/facts/talks.h"
#include "rules/say.h"

/* Something about a pupil that waits for a talk. */
typedef struct waiting {
    hgw_rec pupil, matter;
    int kind; /* 1 a plan, 2 a goal */
} waiting;

/* ---- ABOUT_NOT_WITH ---- */

/* Nobody talked with the child or its parents in the weeks before that day, nor since; and nobody is going to. */
static int not_with(const hgwi_check *check, const hgwi_talked *talked, hgw_date day) {
    double weeks = check->limits[HGWI_LIMIT_ABOUT_NOT_WITH_weeks];
    hgw_date last = talked->child > talked->parents ? talked->child : talked->parents;
    return talked->child_next == 0 && talked->parents_next == 0 &&
           (last == 0 || hgwi_waited(&check->time, last, day, weeks));
}

/* By place of a pupil: the first meeting about it since which nobody talked with it, or 0. */
static void hear_meeting(const hgwi_check *check, const hgwi_talked *talked, hgw_rec meeting, hgw_rec *open) {
    const hgw_doc *doc = check->dossier;
    hgw_date held = hgw_conversation_held_on(doc, meeting);
    for (int32_t i = 0, n = hgw_conversation_pupils_count(doc, meeting); i < n; i++) {
        hgw_rec pupil = hgw_conversation_pupils_at(doc, meeting, i);
        if (!pupil || !check->visible[pupil] || !not_with(check, &talked[check->place[pupil]], held))
            continue;
        hgw_rec *first = &open[check->place[pupil]];
        hgw_date before = *first ? hgw_conversation_held_on(doc, *first) : 0;
        if (!*first || held < before || (held == before && hgwi_id_order(check, meeting, *first) < 0))
            *first = meeting;
    }
}

static int matter_order(const void *left, const void *right, void *user) {
    const waiting *a = left, *b = right;
    return a->matter != b->matter ? hgwi_id_order(user, a->matter, b->matter) : hgwi_id_order(user, a->pupil, b->pupil);
}

static void tell_meeting(hgwi_check *check, const waiting *all, int32_t count) {
    hgw_rec *pupils = hgwi_room(check, (size_t)count, sizeof *pupils);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, all[0].matter);
    for (int32_t i = 0; i < count && pupils; i++) {
        pupils[i] = all[i].pupil;
        hgwi_see(check, draft, check->dossier, pupils[i]);
    }
    if (pupils)
        hgwi_say_number(check, draft, "names_count", hgwi_say_pupils(check, draft, "names", pupils, count));
    hgwi_say_date(check, draft, "date", hgw_conversation_held_on(check->dossier, all[0].matter));
}

void hgwi_rule_about_not_with(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_all(check, HGW_T_CONVERSATION), pupils = hgwi_all(check, HGW_T_PUPIL);
    hgwi_talked *talked = hgwi_talked_make(check);
    hgw_rec *open = hgwi_room(check, (size_t)pupils.count, sizeof *open);
    waiting *found = hgwi_room(check, (size_t)pupils.count, sizeof *found);
    int32_t count = 0;
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < talks.count; i++)
        if (hgw_conversation_kind(doc, talks.at[i]) == HGW_CONVERSATION_KIND_PUPIL_MEETING &&
            !hgwi_year_gone(check, hgw_conversation_held_on(doc, talks.at[i])) &&
            hgwi_waited(&check->time, hgw_conversation_held_on(doc, talks.at[i]), check->today,
                        check->limits[HGWI_LIMIT_ABOUT_NOT_WITH_weeks]))
            hear_meeting(check, talked, talks.at[i], open);
    for (int32_t i = 0; i < pupils.count; i++)
        if (open[i])
            found[count++] = (waiting){pupils.at[i], open[i], 0};
    hgwi_sort(found, (size_t)count, sizeof *found, matter_order, check);
    for (int32_t i = 0, size; i < count; i += size) {
        for (size = 1; i + size < count && found[i + size].matter == found[i].matter;)
            size++;
        tell_meeting(check, found + i, size);
    }
}

/* ---- PARENTS_BEHIND ---- */

/* Parents were heard when a talk or an activity with them is about the goal. */
static int parents_know(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    hgw_rec from = hgw_goal_conversation(doc, goal);
    hgwi_recs talks = hgwi_by(check, HGWI_BY_CONVERSATION_GOALS, goal);
    if ((from && hgwi_parents_there(doc, from)) || hgwi_has_activity(check, goal))
        return 1;
    for (int32_t i = 0; i < talks.count; i++)
        if (hgwi_held(check, talks.at[i]) && hgwi_parents_there(doc, talks.at[i]))
            return 1;
    return 0;
}

/* A talk shortly before the start was about what was to come. */
static int parents_heard(const hgwi_check *check, const hgwi_talked *talked, hgw_date first, hgw_date last) {
    enum { WEEKS_BEFORE = 4 };
    int soon = talked->parents_next != 0 && (last == 0 || talked->parents_next <= last);
    return soon || (talked->parents != 0 && !hgwi_waited(&check->time, talked->parents, first, WEEKS_BEFORE));
}

typedef struct finder {
    const hgwi_talked *talked;
    const uint8_t *known; /* by place of a goal: parents know of it */
    waiting *found;
    int32_t count;
} finder;

static void add(const hgwi_check *check, finder *f, hgw_rec pupil, const waiting *one, hgw_date first, hgw_date last) {
    if (pupil && check->visible[pupil] && !parents_heard(check, &f->talked[check->place[pupil]], first, last))
        f->found[f->count++] = (waiting){pupil, one->matter, one->kind};
}

static void find_goals(const hgwi_check *check, finder *f) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        hgw_date first = goal->running ? hgwi_goal_start(check, goal) : 0, last = goal->from_weeks ? 0 : goal->last;
        waiting one = {0, goal->rec, 2};
        if (hgw_goal_scope(doc, goal->rec) != HGW_GOAL_SCOPE_PARENT_CHILD ||
            !hgwi_time_to_ask(check, first, last, check->limits[HGWI_LIMIT_PARENTS_BEHIND_weeks]) || f->known[i])
            continue;
        for (int32_t j = 0, n = hgw_goal_pupils_count(doc, goal->rec); j < n; j++)
            add(check, f, hgw_goal_pupils_at(doc, goal->rec, j), &one, first, last);
    }
}

/* When an individual plan began that runs; 0 for other plans. */
static hgw_date plan_start(const hgwi_check *check, hgw_rec plan, hgw_date *last) {
    const hgw_doc *doc = check->dossier;
    int32_t kind = hgw_plan_kind(doc, plan);
    hgw_date first = 0, made = hgw_plan_made_on(doc, plan);
    if ((kind != HGW_PLAN_KIND_INDIVIDUAL && kind != HGW_PLAN_KIND_PARENT_CHILD) || !hgwi_plan_lives(doc, plan))
        return 0;
    hgwi_plan_days(check, plan, &first, last);
    if (hgwi_over(check, *last) || first > check->today)
        return 0;
    return made > first ? made : first;
}

static void find_plans(const hgwi_check *check, finder *f) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_date last = 0, first = plan_start(check, plans.at[i], &last);
        waiting one = {0, plans.at[i], 1};
        int known = !hgwi_time_to_ask(check, first, last, check->limits[HGWI_LIMIT_PARENTS_BEHIND_weeks]);
        for (int32_t j = 0, n = hgw_plan_goals_count(doc, plans.at[i]); j < n && !known; j++) {
            hgw_rec goal = hgw_plan_goals_at(doc, plans.at[i], j);
            known = goal && check->visible[goal] && f->known[check->place[goal]];
        }
        for (int32_t j = 0, n = hgw_plan_pupils_count(doc, plans.at[i]); j < n && !known; j++)
            add(check, f, hgw_plan_pupils_at(doc, plans.at[i], j), &one, first, last);
    }
}

static int pupil_order(const void *left, const void *right, void *user) {
    const waiting *a = left, *b = right;
    if (a->pupil != b->pupil)
        return hgwi_id_order(user, a->pupil, b->pupil);
    return a->kind != b->kind ? a->kind - b->kind : hgwi_id_order(user, a->matter, b->matter);
}

void hgwi_rule_parents_behind(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    size_t most = 0;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        most += (size_t)hgw_goal_pupils_count(doc, check->goals[i].rec);
    for (int32_t i = 0; i < plans.count; i++)
        most += (size_t)hgw_plan_pupils_count(doc, plans.at[i]);
    uint8_t *known = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GOAL).count, 1);
    finder f = {hgwi_talked_make(check), known, hgwi_room(check, most, sizeof *f.found), 0};
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        known[i] = (uint8_t)parents_know(check, check->goals[i].rec);
    find_plans(check, &f);
    find_goals(check, &f);
    hgwi_sort(f.found, (size_t)f.count, sizeof *f.found, pupil_order, check);
    for (int32_t i = 0; i < f.count;) {
        const waiting *one = &f.found[i];
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, one->pupil);
        for (; i < f.count && f.found[i].pupil == one->pupil; i++)
            hgwi_see(check, draft, doc, f.found[i].matter);
        hgwi_say_pupils(check, draft, "pupil", &one->pupil, 1);
        hgwi_say_choice(check, draft, "what", one->kind, one->kind == 1 ? "plan" : "goal");
    }
}
