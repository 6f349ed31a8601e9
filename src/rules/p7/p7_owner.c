/* p7_owner.c: principle 7, plans that are nobody's, or somebody's who does not work with them. */
#include "rules/say.h"

/* Does somebody work on it in a week: a goal or approach of it stands in a slot that names who, or in a week that has
 * an owner? */
static int somebody_works(const hgwi_check *check, hgwi_recs slots) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0; i < slots.count; i++)
        if (hgw_slot_staff(doc, slots.at[i]) || hgw_week_plan_owner(doc, hgw_rec_parent(doc, slots.at[i])))
            return 1;
    return 0;
}

static int taken_up(const hgwi_check *check, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    int found = 0;
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, plan); i < n && !found; i++)
        found = somebody_works(check, hgwi_by(check, HGWI_BY_SLOT_GOALS, hgw_plan_goals_at(doc, plan, i)));
    for (int32_t i = 0, n = hgw_plan_approaches_count(doc, plan); i < n && !found; i++) {
        hgw_rec approach = hgw_plan_approaches_at(doc, plan, i);
        found = (approach && hgw_approach_staff(doc, approach)) ||
                somebody_works(check, hgwi_by(check, HGWI_BY_SLOT_APPROACHES, approach));
    }
    return found;
}

/* Is the owner one who mostly asks for plans instead of teaching by them? */
static int stands_aside(const hgwi_check *check, const char *owner) {
    const hgw_doc *doc = NULL;
    hgw_rec staff = hgwi_link(check, owner, HGW_T_STAFF, 0, &doc);
    int32_t role = staff ? hgw_staff_role(doc, staff) : 0;
    return role == HGW_STAFF_ROLE_IB || role == HGW_STAFF_ROLE_EXTERNAL;
}

/* By number of an id: who acts in a slot, a week or an approach. */
static uint8_t *those_who_act(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    static const struct {
        hgw_type type;
        hgw_field who;
    } acts[] = {
        {HGW_T_SLOT, HGW_SLOT_STAFF}, {HGW_T_WEEK_PLAN, HGW_WEEK_PLAN_OWNER}, {HGW_T_APPROACH, HGW_APPROACH_STAFF}};
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++)
        hgwi_word(check, hgw_plan_owner(doc, plans.at[i]));
    for (size_t a = 0; a < sizeof acts / sizeof *acts; a++)
        for (int32_t i = 0; i < hgwi_all(check, acts[a].type).count; i++)
            hgwi_word(check, hgw_get_text(doc, hgwi_all(check, acts[a].type).at[i], acts[a].who));
    uint8_t *acting = hgwi_room(check, (size_t)check->word_count + 1, 1);
    for (size_t a = 0; a < sizeof acts / sizeof *acts && acting; a++)
        for (int32_t i = 0; i < hgwi_all(check, acts[a].type).count; i++)
            acting[hgwi_word(check, hgw_get_text(doc, hgwi_all(check, acts[a].type).at[i], acts[a].who))] = 1;
    return acting;
}

/* A plan that a child made, alone or with its parents, is theirs. */
static int is_childs(const hgw_doc *doc, hgw_rec plan) {
    int32_t kind = hgw_plan_kind(doc, plan);
    return kind == HGW_PLAN_KIND_CHILD || kind == HGW_PLAN_KIND_PARENT_CHILD;
}

void hgwi_rule_plan_without_owner(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    uint8_t *acting = plans.count > 0 ? those_who_act(check) : NULL;
    for (int32_t i = 0; i < plans.count && acting; i++) {
        hgw_date first = 0, last = 0;
        const char *owner = hgw_plan_owner(doc, plans.at[i]);
        hgwi_plan_days(check, plans.at[i], &first, &last);
        if (!hgwi_plan_lives(doc, plans.at[i]) || hgwi_over(check, last) || is_childs(doc, plans.at[i]))
            continue;
        if (owner ? acting[hgwi_word(check, owner)] || !stands_aside(check, owner) : taken_up(check, plans.at[i]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(doc, plans.at[i]));
        hgwi_say_choice(check, draft, "what", owner ? 2 : 1, owner ? "aside" : "none");
    }
}
