/* p7_plans.c: principle 7, two plans at once for the same children. */
#include <string.h>

#include "rules/facts/plan_key.h"
#include "rules/say.h"

/* A plan in use, with its days; plans with one key are for the same children and the same subject. */
typedef struct live {
    int32_t key;
    hgw_date first, last;
    hgw_rec rec;
} live;

static int live_order(const void *left, const void *right, void *user) {
    const live *a = left, *b = right;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->last != b->last)
        return a->last < b->last ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

static void about_two(hgwi_check *check, const live *former, const live *later) {
    const hgw_doc *doc = check->dossier;
    const char *subject = hgw_plan_subject(doc, later->rec);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, former->rec);
    hgwi_about(check, draft, later->rec);
    hgwi_say_number(check, draft, "named", subject != NULL);
    hgwi_say_quote(check, draft, "plan", hgw_plan_title(doc, former->rec));
    hgwi_say_quote(check, draft, "other", hgw_plan_title(doc, later->rec));
    hgwi_say_date(check, draft, "first", later->first);
    hgwi_say_date(check, draft, "last", former->last < later->last ? former->last : later->last);
}

/* Those whose days are in a period of a calendar that is not beside are not looked at, nor those that are over: of
 * them nobody has to choose any more. */
static int32_t gather(hgwi_check *check, live *plans) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs all = hgwi_all(check, HGW_T_PLAN);
    int32_t count = 0;
    for (int32_t i = 0; i < all.count && !check->no_memory; i++) {
        live one = {0, 0, 0, all.at[i]};
        if (!hgwi_plan_lives(doc, one.rec))
            continue;
        hgwi_plan_days(check, one.rec, &one.first, &one.last);
        if ((one.first == 0 || one.last == 0) && hgw_plan_period(doc, one.rec) && !check->has_calendar)
            check->partly[HGWI_RULE_PLAN_OVERLAP] = HGW_NOT_RUN_REASON_NO_CALENDAR;
        if (one.first == 0 || one.last < one.first || hgwi_over(check, one.last))
            continue;
        one.key = hgwi_plan_key(check, one.rec);
        plans[count++] = one;
    }
    return count;
}

/* What plans without a subject are about, as far as their titles and goals tell.  By number of a subject: the plan,
 * from 1, that was marked last. */
typedef struct topics {
    hgwi_check *check;
    int32_t *marks;
    int32_t limit;
} topics;

static void mark_topics(const topics *all, hgw_rec plan, int32_t number) {
    const hgw_doc *doc = all->check->dossier;
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, plan); i < n; i++) {
        const hgwi_goal *goal = hgwi_goal_of(all->check, hgw_plan_goals_at(doc, plan, i));
        if (goal && goal->subject_key <= all->limit)
            all->marks[goal->subject_key] = number;
    }
}

/* None of its goals is of a subject that the marked plan has goals for; those of which nobody knows count as one. */
static int goals_differ(const topics *all, hgw_rec plan, int32_t number) {
    const hgw_doc *doc = all->check->dossier;
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, plan); i < n; i++) {
        const hgwi_goal *goal = hgwi_goal_of(all->check, hgw_plan_goals_at(doc, plan, i));
        if (goal && goal->subject_key <= all->limit && all->marks[goal->subject_key] == number)
            return 0;
    }
    return 1;
}

static int has_goals(const hgw_doc *doc, hgw_rec plan) {
    return hgw_plan_goals_count(doc, plan) > 0;
}

/* Two plans that name no subject may be about two: by their goals, or else by titles that differ.  Then nothing is said
 * rather than guessed. */
static int other_topic(const topics *all, const live *former, int32_t number, const live *one) {
    const hgw_doc *doc = all->check->dossier;
    const char *a = hgw_plan_title(doc, former->rec), *b = hgw_plan_title(doc, one->rec);
    if (hgw_has(doc, one->rec, HGW_PLAN_SUBJECT))
        return 0;
    if (has_goals(doc, former->rec) && has_goals(doc, one->rec))
        return goals_differ(all, one->rec, number);
    return a && b && strcmp(a, b) != 0;
}

/* In the order of their first days, the former that ends last is the one to compare with. */
void hgwi_rule_plan_overlap(hgwi_check *check) {
    live *plans = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PLAN).count, sizeof *plans);
    int32_t count = plans ? gather(check, plans) : 0;
    topics all = {check, hgwi_room(check, (size_t)check->word_count + 1, sizeof *all.marks), check->word_count};
    if (check->no_memory)
        return;
    hgwi_sort(plans, (size_t)count, sizeof *plans, live_order, check);
    const live *longest = NULL;
    for (int32_t i = 0; i < count && !check->no_memory; i++) {
        const live *one = &plans[i];
        if (longest && longest->key != one->key)
            longest = NULL;
        if (longest && one->first <= longest->last && !hgwi_plan_follows(check->dossier, one->rec, longest->rec) &&
            !hgwi_plan_follows(check->dossier, longest->rec, one->rec) &&
            !other_topic(&all, longest, (int32_t)(longest - plans) + 1, one))
            about_two(check, longest, one);
        if (!longest || one->last > longest->last) {
            longest = one;
            mark_topics(&all, one->rec, i + 1);
        }
    }
}
