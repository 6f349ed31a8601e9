/* p5_sides.c: principle 5, both sides named: what helps beside what hinders, and what went well beside what did not. */
#include "rules/say.h"

/* ---- ONLY_HINDERING ---- */

enum { IN_OVERVIEW = 1, IN_PLAN, IN_OPP };

static const char *const wheres[] = {"", "overview", "plan", "opp"};

/* By place of a target: which kinds of factor there are for it, as bits of kinds. */
static uint32_t *kinds_by(hgwi_check *check, int by, hgw_type type) {
    hgwi_recs all = hgwi_all(check, type);
    uint32_t *kinds = hgwi_room(check, (size_t)all.count, sizeof *kinds);
    for (int32_t i = 0; i < all.count && kinds; i++) {
        hgwi_recs factors = hgwi_by(check, by, all.at[i]);
        for (int32_t j = 0; j < factors.count; j++)
            kinds[i] |= hgwi_bit(hgw_factor_kind(check->dossier, factors.at[j]));
    }
    return kinds;
}

typedef struct known {
    const uint32_t *pupils, *goals;
} known;

static unsigned kinds_named(const hgwi_check *check, hgw_rec rec, hgw_field field) {
    const hgw_doc *doc = check->dossier;
    unsigned kinds = 0;
    for (int32_t i = 0, n = hgw_item_count(doc, rec, field); i < n; i++) {
        hgw_rec factor = (hgw_rec)hgw_item_get(doc, rec, field, i);
        if (factor && check->visible[factor])
            kinds |= hgwi_bit(hgw_factor_kind(doc, factor));
    }
    return kinds;
}

/* Not when something that helps is known of the pupil elsewhere in the dossier. */
static int only_hinders(const hgwi_check *check, const known *k, hgw_rec pupil, unsigned kinds) {
    int hinders = (kinds & 1u << HGW_FACTOR_KIND_HINDERING) != 0;
    kinds |= hinders && pupil ? k->pupils[check->place[pupil]] : 0;
    return hinders && !(kinds & 1u << HGW_FACTOR_KIND_STIMULATING);
}

static void overview(hgwi_check *check, const known *k) {
    const hgw_doc *doc = check->dossier;
    hgw_rec latest = hgwi_latest_overview(check);
    int32_t rows = latest ? hgw_group_overview_rows_count(doc, latest) : 0, count = 0;
    hgw_rec *pupils = hgwi_room(check, (size_t)rows, sizeof *pupils);
    for (int32_t i = 0; i < rows && pupils; i++) {
        hgw_rec row = hgw_group_overview_rows_at(doc, latest, i), pupil = hgw_overview_row_pupil(doc, row);
        if (pupil && only_hinders(check, k, pupil, kinds_named(check, row, HGW_OVERVIEW_ROW_FACTORS)))
            pupils[count++] = pupil;
    }
    if (count == 0 || !pupils)
        return;
    hgwi_sort_ids(check, pupils, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, latest);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, doc, pupils[i]);
    hgwi_say_choice(check, draft, "where", IN_OVERVIEW, wheres[IN_OVERVIEW]);
    hgwi_say_pupils(check, draft, "about", pupils, count);
}

/* What was noted with the goals of a plan that is in use. */
static void plan(hgwi_check *check, const known *k, hgw_rec rec) {
    const hgw_doc *doc = check->dossier;
    int32_t n = hgw_plan_goals_count(doc, rec), count = 0;
    hgw_date first = 0, last = 0;
    hgw_rec *goals = hgwi_room(check, (size_t)n, sizeof *goals);
    unsigned kinds = 0;
    hgwi_plan_days(check, rec, &first, &last);
    if (!goals || !hgwi_plan_lives(doc, rec) || hgwi_over(check, last))
        return;
    for (int32_t i = 0; i < n; i++) {
        hgw_rec goal = hgw_plan_goals_at(doc, rec, i);
        unsigned found = goal && check->visible[goal] ? k->goals[check->place[goal]] : 0;
        kinds |= found;
        if (found)
            goals[count++] = goal;
    }
    if (!only_hinders(check, k, 0, kinds))
        return;
    hgwi_sort_ids(check, goals, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, rec);
    hgwi_say_choice(check, draft, "where", IN_PLAN, wheres[IN_PLAN]);
    hgwi_say_goals(check, draft, "about", goals, count);
}

static void opp(hgwi_check *check, const known *k, hgw_rec rec) {
    hgw_rec pupil = hgw_opp_pupil(check->dossier, rec);
    if (!only_hinders(check, k, pupil, kinds_named(check, rec, HGW_OPP_FACTORS)))
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, rec);
    hgwi_say_choice(check, draft, "where", IN_OPP, wheres[IN_OPP]);
    hgwi_say_pupils(check, draft, "about", &pupil, pupil != 0);
}

void hgwi_rule_only_hindering(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN), opps = hgwi_all(check, HGW_T_OPP);
    known k = {kinds_by(check, HGWI_BY_FACTOR_PUPILS, HGW_T_PUPIL), kinds_by(check, HGWI_BY_FACTOR_GOALS, HGW_T_GOAL)};
    if (!check->no_memory)
        overview(check, &k);
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++)
        plan(check, &k, plans.at[i]);
    for (int32_t i = 0; i < opps.count && !check->no_memory; i++)
        opp(check, &k, opps.at[i]);
}

/* ---- STRENGTHS_ONLY_OF_PUPILS ---- */

/* A strength whose holder is not said is the pupil's when it names one. */
static int of_pupil(const hgw_doc *doc, hgw_rec factor) {
    int32_t holder = hgw_factor_holder(doc, factor);
    return holder == HGW_FACTOR_HOLDER_PUPIL || (holder == 0 && hgw_factor_pupils_count(doc, factor) > 0);
}

void hgwi_rule_strengths_only_of_pupils(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs factors = hgwi_all(check, HGW_T_FACTOR), all = hgwi_all(check, HGW_T_GOAL);
    hgw_rec *goals = hgwi_room(check, (size_t)all.count, sizeof *goals);
    int32_t strengths = 0, count = 0;
    for (int32_t i = 0; i < factors.count; i++) {
        if (hgw_factor_kind(doc, factors.at[i]) != HGW_FACTOR_KIND_STIMULATING)
            continue;
        if (!of_pupil(doc, factors.at[i]))
            return;
        strengths++;
    }
    for (int32_t i = 0; i < all.count && goals && strengths > 0; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->status == HGW_GOAL_STATUS_NOT_MET && !goal->dropped && !goal->returned)
            goals[count++] = goal->rec;
    }
    if (count == 0)
        return;
    hgwi_sort_ids(check, goals, count);
    hgwi_draft *draft = hgwi_find(check);
    for (int32_t i = 0; i < count; i++)
        hgwi_about(check, draft, goals[i]);
    hgwi_say_number(check, draft, "n", count);
    hgwi_say_goals(check, draft, "goals", goals, count);
}

/* ---- EVALUATION_ONLY_FAILURES ---- */

/* All that the evaluation names was not reached, and it names something. */
static int names_only_failures(const hgw_doc *doc, hgw_rec evaluation) {
    int32_t n = hgw_evaluation_results_count(doc, evaluation);
    for (int32_t i = 0; i < n; i++)
        if (hgw_goal_result_status(doc, hgw_evaluation_results_at(doc, evaluation, i)) != HGW_GOAL_STATUS_NOT_MET)
            return 0;
    return n > 0;
}

/* A goal that was reached, and when that was seen. */
typedef struct reached {
    int32_t period_key;
    hgw_date on;
} reached;

typedef struct all_reached {
    reached *at; /* by period, then by day */
    int32_t count;
} all_reached;

static int reached_order(const void *left, const void *right, void *user) {
    (void)user;
    const reached *a = left, *b = right;
    if (a->period_key != b->period_key)
        return a->period_key < b->period_key ? -1 : 1;
    return (a->on > b->on) - (a->on < b->on);
}

/* An evaluation can only have named what was seen before its day; what another one of that day says stands beside it.
 * Of a day that is not known nothing follows. */
static int known_before(const hgwi_goal *goal, hgw_date day) {
    return goal && goal->status == HGW_GOAL_STATUS_MET && goal->judged_on != 0 && goal->judged_on < day;
}

static all_reached reached_goals(hgwi_check *check) {
    int32_t count = hgwi_all(check, HGW_T_GOAL).count;
    all_reached all = {hgwi_room(check, (size_t)count, sizeof *all.at), 0};
    for (int32_t i = 0; i < count && all.at; i++)
        if (check->goals[i].period_key != 0 && known_before(&check->goals[i], HGWI_SOME_DAY))
            all.at[all.count++] = (reached){check->goals[i].period_key, check->goals[i].judged_on};
    if (all.at)
        hgwi_sort(all.at, (size_t)all.count, sizeof *all.at, reached_order, NULL);
    return all;
}

/* How many stand before a period and day. */
static int32_t place_of(const all_reached *all, reached wanted) {
    int32_t low = 0, high = all->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (reached_order(&all->at[middle], &wanted, NULL) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Of the goals that the evaluation could have named: those of its plan, else of its period or that of its goals. */
static int32_t reached_beside(hgwi_check *check, hgw_rec evaluation, const all_reached *all) {
    const hgw_doc *doc = check->dossier;
    hgw_rec plan = hgw_evaluation_plan(doc, evaluation);
    hgw_date held = hgw_evaluation_held_on(doc, evaluation);
    int32_t count = 0;
    for (int32_t i = 0, n = plan && check->visible[plan] ? hgw_plan_goals_count(doc, plan) : 0; i < n; i++)
        count += known_before(hgwi_goal_of(check, hgw_plan_goals_at(doc, plan, i)), held);
    if (plan || held == 0)
        return count;
    int32_t period = hgwi_word(check, hgw_evaluation_period(doc, evaluation));
    if (period == 0) {
        const hgwi_goal *goal =
            hgwi_goal_of(check, hgw_goal_result_goal(doc, hgw_evaluation_results_at(doc, evaluation, 0)));
        period = goal ? goal->period_key : 0;
    }
    return period != 0 ? place_of(all, (reached){period, held}) - place_of(all, (reached){period, 0}) : 0;
}

void hgwi_rule_evaluation_only_failures(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evaluations = hgwi_all(check, HGW_T_EVALUATION);
    all_reached all = reached_goals(check);
    for (int32_t i = 0; i < evaluations.count && all.at; i++) {
        hgw_rec evaluation = evaluations.at[i];
        int32_t count = names_only_failures(doc, evaluation) ? reached_beside(check, evaluation, &all) : 0;
        if (count == 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, evaluation);
        hgwi_say_date(check, draft, "day", hgw_evaluation_held_on(doc, evaluation));
        hgwi_say_number(check, draft, "n", count);
    }
}
