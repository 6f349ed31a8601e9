/* p5_sides.c: principle 5, both sides named: what helps beside what hinders, and what went well beside what did not. */
#include "rules/say.h"

/* ---- ONLY_HINDERING ---- */

enum { IN_OVERVIEW = 1, IN_PLAN, IN_OPP };

static const char *const wheres[] = {"", "overview", "plan", "opp"};

/* Which kinds of factor there are: bits of 1 << kind. */
static unsigned kinds_of(const hgw_doc *doc, hgwi_recs factors) {
    unsigned kinds = 0;
    for (int32_t i = 0; i < factors.count; i++)
        kinds |= hgwi_bit(hgw_factor_kind(doc, factors.at[i]));
    return kinds;
}

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
static int only_hinders(const hgwi_check *check, hgw_rec pupil, unsigned kinds) {
    kinds |= (kinds & 1u << HGW_FACTOR_KIND_HINDERING) && pupil
                 ? kinds_of(check->dossier, hgwi_by(check, HGWI_BY_FACTOR_PUPILS, pupil))
                 : 0;
    return (kinds & 1u << HGW_FACTOR_KIND_HINDERING) && !(kinds & 1u << HGW_FACTOR_KIND_STIMULATING);
}

/* The latest overview: what an older one left out has been seen to, or is seen there. */
static hgw_rec latest_overview(const hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs all = hgwi_all(check, HGW_T_GROUP_OVERVIEW);
    hgw_rec found = 0;
    for (int32_t i = 0; i < all.count; i++) {
        hgw_date made = hgw_group_overview_made_on(doc, all.at[i]);
        hgw_date best = found ? hgw_group_overview_made_on(doc, found) : 0;
        if (!found || made > best || (made == best && hgwi_id_order(check, all.at[i], found) > 0))
            found = all.at[i];
    }
    return found;
}

static void overview(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgw_rec latest = latest_overview(check);
    int32_t rows = latest ? hgw_group_overview_rows_count(doc, latest) : 0, count = 0;
    hgw_rec *pupils = hgwi_room(check, (size_t)rows, sizeof *pupils);
    for (int32_t i = 0; i < rows && pupils; i++) {
        hgw_rec row = hgw_group_overview_rows_at(doc, latest, i), pupil = hgw_overview_row_pupil(doc, row);
        if (pupil && only_hinders(check, pupil, kinds_named(check, row, HGW_OVERVIEW_ROW_FACTORS)))
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
static void plan(hgwi_check *check, hgw_rec rec) {
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
        unsigned found = goal ? kinds_of(doc, hgwi_by(check, HGWI_BY_FACTOR_GOALS, goal)) : 0;
        kinds |= found;
        if (found)
            goals[count++] = goal;
    }
    if (!only_hinders(check, 0, kinds))
        return;
    hgwi_sort_ids(check, goals, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, rec);
    hgwi_say_choice(check, draft, "where", IN_PLAN, wheres[IN_PLAN]);
    hgwi_say_goals(check, draft, "about", goals, count);
}

static void opp(hgwi_check *check, hgw_rec rec) {
    hgw_rec pupil = hgw_opp_pupil(check->dossier, rec);
    if (!only_hinders(check, pupil, kinds_named(check, rec, HGW_OPP_FACTORS)))
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, rec);
    hgwi_say_choice(check, draft, "where", IN_OPP, wheres[IN_OPP]);
    hgwi_say_pupils(check, draft, "about", &pupil, pupil != 0);
}

void hgwi_rule_only_hindering(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN), opps = hgwi_all(check, HGW_T_OPP);
    overview(check);
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++)
        plan(check, plans.at[i]);
    for (int32_t i = 0; i < opps.count && !check->no_memory; i++)
        opp(check, opps.at[i]);
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

/* By number of a period: how many of its goals are reached. */
static int32_t *reached_by_period(hgwi_check *check) {
    int32_t *reached = hgwi_room(check, (size_t)check->word_count + 1, sizeof *reached);
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count && reached; i++)
        reached[check->goals[i].period_key] += check->goals[i].status == HGW_GOAL_STATUS_MET;
    return reached;
}

/* Of the goals that the evaluation could have named: those of its plan, else of its period or that of its goals. */
static int32_t reached_beside(hgwi_check *check, hgw_rec evaluation, const int32_t *reached) {
    const hgw_doc *doc = check->dossier;
    hgw_rec plan = hgw_evaluation_plan(doc, evaluation);
    int32_t count = 0;
    for (int32_t i = 0, n = plan && check->visible[plan] ? hgw_plan_goals_count(doc, plan) : 0; i < n; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_plan_goals_at(doc, plan, i));
        count += goal && goal->status == HGW_GOAL_STATUS_MET;
    }
    if (plan)
        return count;
    int32_t period = hgwi_word(check, hgw_evaluation_period(doc, evaluation));
    if (period == 0) {
        const hgwi_goal *goal =
            hgwi_goal_of(check, hgw_goal_result_goal(doc, hgw_evaluation_results_at(doc, evaluation, 0)));
        period = goal ? goal->period_key : 0;
    }
    return period > 0 && period <= check->word_count ? reached[period] : 0;
}

void hgwi_rule_evaluation_only_failures(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evaluations = hgwi_all(check, HGW_T_EVALUATION);
    for (int32_t i = 0; i < evaluations.count && !check->no_memory; i++)
        hgwi_word(check, hgw_evaluation_period(doc, evaluations.at[i]));
    const int32_t *reached = check->no_memory ? NULL : reached_by_period(check);
    for (int32_t i = 0; i < evaluations.count && reached; i++) {
        hgw_rec evaluation = evaluations.at[i];
        int32_t count = names_only_failures(doc, evaluation) ? reached_beside(check, evaluation, reached) : 0;
        if (count == 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, evaluation);
        hgwi_say_date(check, draft, "day", hgw_evaluation_held_on(doc, evaluation));
        hgwi_say_number(check, draft, "n", count);
    }
}
