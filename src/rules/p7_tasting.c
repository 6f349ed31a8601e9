/* p7_tasting.c: principle 7, long plans and periods in which nobody has looked how it goes. */
#include "say.h"

/* A look at how it goes, by subject; 0 when it does not say. */
typedef struct taste {
    int32_t subject;
    hgw_date day;
} taste;

enum { ANY_SUBJECT = -1 };

typedef struct tastes {
    hgwi_check *check;
    taste *at;
    int32_t count, room;
} tastes;

static void add(tastes *t, int32_t subject, hgw_date day) {
    if (day == 0 || t->check->no_memory)
        return;
    if (t->count == t->room) {
        int32_t room = t->room * 2 + 64;
        taste *grown = hgwi_room(t->check, (size_t)room, sizeof *grown);
        if (!grown)
            return;
        for (int32_t i = 0; i < t->count; i++)
            grown[i] = t->at[i];
        t->at = grown;
        t->room = room;
    }
    t->at[t->count++] = (taste){subject, day};
}

/* 1 when the subject is known. */
static int add_of(tastes *t, int32_t subject, hgw_date day) {
    if (subject)
        add(t, subject, day);
    return subject != 0;
}

static int add_of_goal(tastes *t, hgw_rec rec, hgw_date day) {
    const hgwi_goal *goal = hgwi_goal_of(t->check, rec);
    return goal ? add_of(t, goal->subject_key, day) : 0;
}

static void add_evidence(tastes *t, hgw_rec evidence) {
    const hgw_doc *doc = t->check->dossier;
    hgw_date day = hgw_evidence_held_on(doc, evidence);
    hgw_rec outcome = hgw_evidence_outcome(doc, evidence);
    int known = add_of(t, hgwi_word(t->check, hgw_evidence_subject(doc, evidence)), day);
    if (outcome)
        known |= add_of(t, hgwi_word(t->check, hgw_outcome_target_subject(doc, outcome)), day);
    for (int32_t i = 0, n = hgw_evidence_goals_count(doc, evidence); i < n; i++)
        known |= add_of_goal(t, hgw_evidence_goals_at(doc, evidence, i), day);
    add(t, ANY_SUBJECT, day);
    if (!known)
        add(t, 0, day);
}

static void add_evaluation(tastes *t, hgw_rec evaluation) {
    const hgw_doc *doc = t->check->dossier;
    hgw_date day = hgw_evaluation_held_on(doc, evaluation);
    hgw_rec plan = hgw_evaluation_plan(doc, evaluation);
    int known = plan ? add_of(t, hgwi_word(t->check, hgw_plan_subject(doc, plan)), day) : 0;
    for (int32_t i = 0, n = hgw_evaluation_results_count(doc, evaluation); i < n; i++)
        known |= add_of_goal(t, hgw_goal_result_goal(doc, hgw_evaluation_results_at(doc, evaluation, i)), day);
    add(t, ANY_SUBJECT, day);
    if (!known)
        add(t, 0, day);
}

static int taste_order(const void *left, const void *right, void *user) {
    (void)user;
    const taste *a = left, *b = right;
    if (a->subject != b->subject)
        return a->subject < b->subject ? -1 : 1;
    return (a->day > b->day) - (a->day < b->day);
}

static int tasted(const tastes *t, int32_t subject, hgw_date first, hgw_date last) {
    taste wanted = {subject, first};
    int32_t low = 0, high = t->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (taste_order(&t->at[middle], &wanted, NULL) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < t->count && t->at[low].subject == subject && t->at[low].day <= last;
}

/* ---- what is long ---- */

/* Its school weeks when it is long, half over, not over, and nobody looked; else 0. */
static int32_t long_untasted(const tastes *t, int32_t subject, hgw_date first, hgw_date last) {
    const hgwi_check *check = t->check;
    if (first == 0 || last < first || check->today > last)
        return 0;
    int32_t weeks = hgwi_school_weeks_between(&check->time, hgwi_week(first) - 1, hgwi_week(last) + 1);
    if (weeks <= check->limits[HGWI_LIMIT_PERIOD_TOO_LONG_weeks] ||
        check->today < hgwi_half_way(&check->time, first, last))
        return 0;
    int seen = subject == 0 ? tasted(t, ANY_SUBJECT, first, last)
                            : tasted(t, subject, first, last) || tasted(t, 0, first, last);
    return seen ? 0 : weeks;
}

static void say(hgwi_check *check, hgwi_draft *draft, int is_plan, int32_t weeks, const char *subject) {
    hgwi_say_number(check, draft, "is_plan", is_plan);
    hgwi_say_number(check, draft, "n", weeks);
    hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, subject));
}

static void look_at_plans(tastes *t) {
    hgwi_check *check = t->check;
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_date first = 0, last = 0;
        const char *subject = hgw_plan_subject(doc, plans.at[i]);
        hgwi_plan_days(check, plans.at[i], &first, &last);
        int32_t weeks =
            hgwi_plan_lives(doc, plans.at[i]) ? long_untasted(t, hgwi_word(check, subject), first, last) : 0;
        if (weeks == 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_quote(check, draft, "name", hgw_plan_title(doc, plans.at[i]));
        say(check, draft, 1, weeks, subject);
    }
}

static int goal_order(const void *left, const void *right, void *user) {
    const hgwi_goal *a = *(const hgwi_goal *const *)left, *b = *(const hgwi_goal *const *)right;
    if (a->period_key != b->period_key)
        return a->period_key < b->period_key ? -1 : 1;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

static int same_matter(const hgwi_goal *a, const hgwi_goal *b) {
    return a->period_key == b->period_key && a->subject_key == b->subject_key;
}

/* A period is told once for a subject, with all goals that have no plan. */
static void look_at_periods(tastes *t) {
    hgwi_check *check = t->check;
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    const hgwi_goal **goals = hgwi_room(check, (size_t)all, sizeof *goals);
    for (int32_t i = 0; i < all && goals; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->running && goal->period && !goal->from_weeks &&
            hgwi_by(check, HGWI_BY_PLAN_GOALS, goal->rec).count == 0)
            goals[count++] = goal;
    }
    if (goals)
        hgwi_sort(goals, (size_t)count, sizeof *goals, goal_order, check);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        const hgwi_goal *one = goals[from];
        for (to = from; to < count && same_matter(one, goals[to]);)
            to++;
        int32_t weeks = long_untasted(t, one->subject_key, one->first, one->last);
        if (weeks == 0)
            continue;
        const hgw_doc *calendar = NULL;
        hgw_rec period = hgwi_link(check, one->period, HGW_T_PERIOD, HGW_T_BLOCK, &calendar);
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about_text(check, draft, one->period);
        hgwi_about_text(check, draft, one->subject);
        for (int32_t i = from; i < to; i++)
            hgwi_see(check, draft, check->dossier, goals[i]->rec);
        if (period)
            hgwi_say_part(check, draft, "name", calendar, period);
        say(check, draft, 0, weeks, one->subject);
    }
}

void hgwi_rule_period_too_long(hgwi_check *check) {
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE), evaluations = hgwi_all(check, HGW_T_EVALUATION);
    tastes t = {check, NULL, 0, 0};
    for (int32_t i = 0; i < evidence.count; i++)
        add_evidence(&t, evidence.at[i]);
    for (int32_t i = 0; i < evaluations.count; i++)
        add_evaluation(&t, evaluations.at[i]);
    if (check->no_memory)
        return;
    hgwi_sort(t.at, (size_t)t.count, sizeof *t.at, taste_order, NULL);
    look_at_plans(&t);
    look_at_periods(&t);
}
