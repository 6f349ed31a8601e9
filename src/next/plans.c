/* plans.c: a small plan for the period that follows, as a concept: the goals that are carried and no more. */
#include "next_room.h"

/* A subgroup of the period that ends is left out unless it has a follower. */
static hgw_rec subgroup_of(const hgwi_next *n, const hgwi_next_source *s, hgw_rec subgroup) {
    if (!subgroup || s->made[subgroup] || !s->same)
        return subgroup ? s->made[subgroup] : 0;
    return hgwi_next_same(hgw_subgroup_period(s->doc, subgroup), n->ending.id) ? 0 : subgroup;
}

static void fill_lists(hgwi_next *n, hgwi_next_source *s, hgw_rec plan) {
    const hgw_doc *doc = s->doc;
    hgw_rec made = s->made[plan];
    hgwi_next_begin(n, made, HGW_PLAN_SUBGROUPS);
    for (int32_t i = 0, count = hgw_plan_subgroups_count(doc, plan); i < count; i++)
        hgwi_next_add(n, made, HGW_PLAN_SUBGROUPS, subgroup_of(n, s, hgw_plan_subgroups_at(doc, plan, i)));
    hgwi_next_begin(n, made, HGW_PLAN_GOALS);
    for (int32_t i = 0, count = hgw_plan_goals_count(doc, plan); i < count; i++) {
        hgw_rec goal = hgw_plan_goals_at(doc, plan, i);
        hgwi_next_add(n, made, HGW_PLAN_GOALS, goal && s->wanted[goal] ? s->made[goal] : 0);
    }
    hgwi_next_begin(n, made, HGW_PLAN_APPROACHES);
    for (int32_t i = 0, count = hgw_plan_approaches_count(doc, plan); i < count; i++) {
        hgw_rec approach = hgw_plan_approaches_at(doc, plan, i);
        hgwi_next_add(n, made, HGW_PLAN_APPROACHES, approach ? s->made[approach] : 0);
    }
}

static void fill_plan(hgwi_next *n, hgwi_next_source *s, hgw_rec plan) {
    hgw_rec made = s->made[plan];
    hgwi_next_copy_field(n, s, plan, made, HGW_PLAN_KIND);
    hgwi_next_copy_field(n, s, plan, made, HGW_PLAN_SUBJECT);
    hgwi_next_copy_field(n, s, plan, made, HGW_PLAN_PUPILS);
    if (!n->new_year) {
        hgwi_next_copy_field(n, s, plan, made, HGW_PLAN_OWNER);
        hgwi_next_copy_field(n, s, plan, made, HGW_PLAN_SCHOOL_GROUP);
    } else if (hgw_has(s->doc, plan, HGW_PLAN_SCHOOL_GROUP) && hgwi_next_good(n)) {
        hgwi_next_try(n, hgw_plan_set_school_group(n->draft, made, n->made_group));
    }
    if (hgwi_next_good(n))
        hgwi_next_try(n, hgw_plan_set_state(n->draft, made, HGW_PLAN_STATE_CONCEPT));
    fill_lists(n, s, plan);
}

/* A plan that follows already takes what is carried now, as long as it is a concept. */
static int takes_more(const hgwi_next_source *s, hgw_rec plan) {
    hgw_rec made = s->made[plan];
    return made && hgw_plan_state(s->doc, made) == HGW_PLAN_STATE_CONCEPT;
}

void hgwi_next_fill_plans(hgwi_next *n, hgwi_next_source *s) {
    for (int32_t i = 0, count = hgw_dossier_plans_count(s->doc, HGW_ROOT); i < count && hgwi_next_good(n); i++) {
        hgw_rec plan = hgw_dossier_plans_at(s->doc, HGW_ROOT, i);
        if (s->wanted[plan])
            fill_plan(n, s, plan);
        else if (takes_more(s, plan))
            fill_lists(n, s, plan);
    }
}
