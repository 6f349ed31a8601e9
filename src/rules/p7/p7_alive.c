/* p7_alive.c: principle 7, a plan that is short and that lives: in the week, and in talk. */
#include "p7_texts.h"
#include "rules/facts/talks.h"

/* Does a goal of the plan stand in a week plan since its first day, up to this week? */
static int in_weeks(const hgwi_check *check, hgw_rec goal, hgw_date first) {
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_GOALS, goal);
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, slots.at[i]));
        if (monday != 0 && hgwi_week(monday) >= hgwi_week(first) && hgwi_week(monday) <= hgwi_week(check->today))
            return 1;
    }
    return 0;
}

/* What was told while nobody said a word was not talked about. */
static int held_since(const hgwi_check *check, hgwi_recs talks, hgw_date first) {
    for (int32_t i = 0; i < talks.count; i++) {
        int told = hgw_has(check->dossier, talks.at[i], HGW_CLASS_DISCUSSION_CONTRIBUTIONS) &&
                   hgwi_said(check, talks.at[i]) == 0;
        if (!told && hgw_class_discussion_held_on(check->dossier, talks.at[i]) >= first)
            return 1;
    }
    return 0;
}

/* With the class, or with a child. */
static int talked_of(const hgwi_check *check, hgw_rec goal, hgw_date first) {
    hgwi_recs talks = hgwi_by(check, HGWI_BY_CONVERSATION_GOALS, goal);
    if (held_since(check, hgwi_by(check, HGWI_BY_CLASS_DISCUSSION_GOALS, goal), first))
        return 1;
    for (int32_t i = 0; i < talks.count; i++)
        if (hgw_conversation_kind(check->dossier, talks.at[i]) == HGW_CONVERSATION_KIND_CHILD &&
            hgw_conversation_held_on(check->dossier, talks.at[i]) >= first)
            return 1;
    return 0;
}

static int lives(const hgwi_check *check, hgw_rec plan, hgw_date first) {
    const hgw_doc *doc = check->dossier;
    int planned = 0;
    int talked = held_since(check, hgwi_by(check, HGWI_BY_CLASS_DISCUSSION_PLAN, plan), first);
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, plan); i < n; i++) {
        hgw_rec goal = hgw_plan_goals_at(doc, plan, i);
        if (!goal || !check->visible[goal])
            continue;
        planned |= in_weeks(check, goal, first);
        talked |= talked_of(check, goal, first);
    }
    return planned && talked;
}

void hgwi_rule_short_and_alive(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    hgwi_texts texts;
    hgwi_texts_start(&texts, &check->pool);
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++) {
        hgw_date first = 0, last = 0;
        hgwi_plan_days(check, plans.at[i], &first, &last);
        if (!hgwi_plan_in_use(check, plans.at[i]) || first == 0 || first > check->today ||
            !lives(check, plans.at[i], first) ||
            (double)hgwi_plan_words(check, &texts, plans.at[i]) > check->limits[HGWI_LIMIT_PLAN_TOO_LONG_words])
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(check->dossier, plans.at[i]));
    }
}
