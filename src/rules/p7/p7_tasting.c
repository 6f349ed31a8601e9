/* p7_tasting.c: principle 7, long plans and periods in which nobody has looked how it goes. */
#include "rules/facts/tastes.h"
#include "rules/say.h"

/* ---- what is long ---- */

/* Its school weeks when it is long, half over, not over, and nobody looked; else 0. */
static int32_t long_untasted(const hgwi_tastes *t, int32_t subject, hgw_date first, hgw_date last) {
    const hgwi_check *check = t->check;
    if (first == 0 || last < first || check->today > last)
        return 0;
    int32_t weeks = hgwi_school_weeks_between(&check->time, hgwi_week(first) - 1, hgwi_week(last) + 1);
    if (weeks <= check->limits[HGWI_LIMIT_PERIOD_TOO_LONG_weeks] ||
        check->today < hgwi_half_way(&check->time, first, last))
        return 0;
    return hgwi_tasted(t, subject, first, last) ? 0 : weeks;
}

static void say(hgwi_check *check, hgwi_draft *draft, int is_plan, int32_t weeks, const char *subject) {
    hgwi_say_number(check, draft, "is_plan", is_plan);
    hgwi_say_number(check, draft, "n", weeks);
    hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, subject));
}

static void look_at_plans(hgwi_tastes *t) {
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
static void look_at_periods(hgwi_tastes *t) {
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
    hgwi_tastes t = hgwi_tastes_make(check, HGWI_TASTES_ALL);
    if (check->no_memory)
        return;
    look_at_plans(&t);
    look_at_periods(&t);
}
