/* p7_former.c: principle 7, a plan that was followed by the next one without anybody looking back. */
#include "rules/facts/plan_key.h"
#include "rules/say.h"

typedef struct made {
    int32_t key;
    hgw_date first, last;
    hgw_rec rec;
} made;

static int made_order(const void *left, const void *right, void *user) {
    const made *a = left, *b = right;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

/* Concepts are in the making; what was stopped asks for no looking back. */
static int32_t gather(hgwi_check *check, made *plans) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs all = hgwi_all(check, HGW_T_PLAN);
    int32_t count = 0;
    for (int32_t i = 0; i < all.count && !check->no_memory; i++) {
        made one = {0, 0, 0, all.at[i]};
        if (hgw_plan_state(doc, one.rec) == HGW_PLAN_STATE_CONCEPT)
            continue;
        hgwi_plan_days(check, one.rec, &one.first, &one.last);
        if (one.first == 0 || one.last < one.first)
            continue;
        one.key = hgwi_plan_key(check, one.rec);
        plans[count++] = one;
    }
    if (!check->no_memory)
        hgwi_sort(plans, (size_t)count, sizeof *plans, made_order, check);
    return count;
}

/* By number of a period: an evaluation of the period as a whole. */
static uint8_t *periods_evaluated(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evaluations = hgwi_all(check, HGW_T_EVALUATION);
    for (int32_t i = 0; i < evaluations.count; i++)
        hgwi_word(check, hgw_evaluation_period(doc, evaluations.at[i]));
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_PLAN).count; i++)
        hgwi_word(check, hgw_plan_period(doc, hgwi_all(check, HGW_T_PLAN).at[i]));
    uint8_t *seen = hgwi_room(check, (size_t)check->word_count + 1, 1);
    for (int32_t i = 0; i < evaluations.count && seen && !check->no_memory; i++)
        if (!hgw_evaluation_plan(doc, evaluations.at[i]))
            seen[hgwi_word(check, hgw_evaluation_period(doc, evaluations.at[i]))] = 1;
    return check->no_memory ? NULL : seen;
}

/* A judgement of one of its goals is looking back too. */
static int looked_back(hgwi_check *check, hgw_rec plan, const uint8_t *periods) {
    const hgw_doc *doc = check->dossier;
    int32_t state = hgw_plan_state(doc, plan), period = hgwi_word(check, hgw_plan_period(doc, plan));
    if (state == HGW_PLAN_STATE_EVALUATED || state == HGW_PLAN_STATE_STOPPED ||
        hgwi_by(check, HGWI_BY_EVALUATION_PLAN, plan).count > 0 || (period && periods[period]))
        return 1;
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, plan); i < n; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_plan_goals_at(doc, plan, i));
        if (goal && ((goal->status != 0 && goal->status != HGW_GOAL_STATUS_OPEN) || goal->dropped))
            return 1;
    }
    return 0;
}

/* It speaks for its goals, so that one matter is told once. */
static void tell(hgwi_check *check, hgw_rec former, hgw_rec later) {
    const hgw_doc *doc = check->dossier;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, former);
    hgwi_see(check, draft, doc, later);
    hgwi_say_quote(check, draft, "plan", hgw_plan_title(doc, former));
    hgwi_say_quote(check, draft, "other", hgw_plan_title(doc, later));
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, former); i < n; i++) {
        hgw_rec goal = hgw_plan_goals_at(doc, former, i);
        if (goal && check->visible[goal])
            check->told[check->place[goal]] = 1;
    }
}

/* Of plans for the same children and subject the last but one: what lies further back is history. */
void hgwi_rule_plan_not_evaluated(hgwi_check *check) {
    made *plans = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PLAN).count, sizeof *plans);
    int32_t count = plans ? gather(check, plans) : 0;
    const uint8_t *periods = count > 1 ? periods_evaluated(check) : NULL;
    for (int32_t i = 1; i < count && periods && !check->no_memory; i++) {
        const made *former = &plans[i - 1], *later = &plans[i];
        int newest = i + 1 == count || plans[i + 1].key != later->key;
        if (newest && former->key == later->key && former->last < check->today && later->first > former->last &&
            !looked_back(check, former->rec, periods))
            tell(check, former->rec, later->rec);
    }
}
