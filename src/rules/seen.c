/* seen.c: seen.def as rows, and what must be so of a record to be evidence. */
#include "seen.h"

static int written(const hgwi_check *check, hgw_rec rec, hgw_field field) {
    const char *text = hgw_get_text(check->dossier, rec, field);
    return text && *text;
}

static int anyway(const hgwi_check *check, hgw_rec rec) {
    (void)check;
    return rec != 0;
}

/* ---- 1. goals ---- */

static int recognisable(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    return written(check, goal, HGW_GOAL_CRITERION) || written(check, goal, HGW_GOAL_EXAMPLE_TASK) ||
           hgw_goal_method_refs_count(doc, goal) > 0 || hgw_goal_planned_evidence_count(doc, goal) > 0 ||
           hgwi_by(check, HGWI_BY_EVIDENCE_GOALS, goal).count > 0;
}

static int serves_outcome(const hgwi_check *check, hgw_rec goal) {
    return hgw_goal_outcomes_count(check->dossier, goal) > 0;
}

static int judged(const hgwi_check *check, hgw_rec goal) {
    const hgwi_goal *facts = hgwi_goal_of(check, goal);
    return facts->status != 0 && facts->status != HGW_GOAL_STATUS_OPEN;
}

/* ---- 2. needs ---- */

static int need_for_goal(const hgwi_check *check, hgw_rec need) {
    return hgw_need_goal(check->dossier, need) != 0;
}

static int voiced_by_pupil(const hgwi_check *check, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0, n = hgw_need_voiced_by_count(doc, need); i < n; i++)
        if (hgw_need_voiced_by_at(doc, need, i) == HGW_VOICE_PUPIL)
            return 1;
    return hgw_need_voiced_pupils_count(doc, need) > 0;
}

static int need_answered(const hgwi_check *check, hgw_rec need) {
    return hgwi_by(check, HGWI_BY_APPROACH_NEEDS, need).count > 0 ||
           hgwi_by(check, HGWI_BY_PARENT_ACTIVITY_NEEDS, need).count > 0 ||
           (written(check, need, HGW_NEED_ANSWER) && hgwi_by_today(check, hgw_need_answered_on(check->dossier, need)));
}

static int formed_by_need(const hgwi_check *check, hgw_rec subgroup) {
    return hgw_subgroup_kind(check->dossier, subgroup) == HGW_SUBGROUP_KIND_SUB &&
           (written(check, subgroup, HGW_SUBGROUP_RATIONALE) ||
            hgwi_by(check, HGWI_BY_NEED_SUBGROUP, subgroup).count > 0);
}

/* ---- 3. interaction ---- */

static int begun(const hgwi_check *check, hgw_rec week_plan) {
    return hgwi_by_today(check, hgw_week_plan_week_start(check->dossier, week_plan));
}

static int for_subgroup(const hgwi_check *check, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    int sub = 0;
    for (int32_t i = 0, n = hgw_slot_subgroups_count(doc, slot); i < n; i++) {
        hgw_rec subgroup = hgw_slot_subgroups_at(doc, slot, i);
        sub |= subgroup != 0 && hgw_subgroup_kind(doc, subgroup) == HGW_SUBGROUP_KIND_SUB;
    }
    return sub && hgw_slot_goals_count(doc, slot) > 0 && hgw_slot_state(doc, slot) != HGW_SLOT_STATE_NOT_DONE &&
           begun(check, hgw_rec_parent(doc, slot));
}

static int acts(const hgwi_check *check, hgw_rec approach) {
    return hgw_approach_kind(check->dossier, approach) != HGW_APPROACH_KIND_MATERIAL;
}

static int around(const hgwi_check *check, hgw_rec factor) {
    int32_t holder = hgw_factor_holder(check->dossier, factor);
    return holder != 0 && holder != HGW_UNKNOWN_TOKEN && holder != HGW_FACTOR_HOLDER_PUPIL;
}

/* ---- 4. teachers and parents ---- */

/* A talk that was planned only did not take place yet. */
static int talk(const hgwi_check *check, hgw_rec conversation, int32_t first, int32_t last) {
    int32_t kind = hgw_conversation_kind(check->dossier, conversation);
    return hgw_conversation_held_on(check->dossier, conversation) != 0 && kind >= first && kind <= last;
}

static int with_parents(const hgwi_check *check, hgw_rec conversation) {
    const hgw_doc *doc = check->dossier;
    return talk(check, conversation, HGW_CONVERSATION_KIND_START, HGW_CONVERSATION_KIND_PARENT) ||
           talk(check, conversation, HGW_CONVERSATION_KIND_PARENT_ROOM, HGW_CONVERSATION_KIND_PARENT_ROOM) ||
           (hgw_conversation_held_on(doc, conversation) != 0 &&
            hgw_conversation_guardians_count(doc, conversation) > 0);
}

static int course(const hgwi_check *check, hgw_rec conversation) {
    return talk(check, conversation, HGW_CONVERSATION_KIND_COURSE, HGW_CONVERSATION_KIND_COURSE);
}

static int support_answered(const hgwi_check *check, hgw_rec need) {
    return hgw_support_need_status(check->dossier, need) == HGW_SUPPORT_STATUS_ANSWERED ||
           written(check, need, HGW_SUPPORT_NEED_ANSWER);
}

static int presented(const hgwi_check *check, hgw_rec presentation) {
    return hgw_presentation_held_on(check->dossier, presentation) != 0;
}

static int home_tip(const hgwi_check *check, hgw_rec goal) {
    return written(check, goal, HGW_GOAL_HOME_TIP);
}

/* ---- 5. positive ---- */

static int helps(const hgwi_check *check, hgw_rec factor) {
    return hgw_factor_kind(check->dossier, factor) == HGW_FACTOR_KIND_STIMULATING;
}

static int uses_strength(const hgwi_check *check, hgw_rec approach) {
    return hgw_approach_strengths_count(check->dossier, approach) > 0;
}

static int helped(const hgwi_check *check, hgw_rec analysis) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0, n = hgw_goal_analysis_factors_count(doc, analysis); i < n; i++) {
        hgw_rec factor = hgw_goal_analysis_factors_at(doc, analysis, i);
        if (factor && helps(check, factor))
            return 1;
    }
    return 0;
}

/* ---- 6. co-operation ---- */

static int with_child(const hgwi_check *check, hgw_rec conversation) {
    return talk(check, conversation, HGW_CONVERSATION_KIND_CHILD, HGW_CONVERSATION_KIND_CHILD);
}

static int discussed(const hgwi_check *check, hgw_rec discussion) {
    return hgw_class_discussion_held_on(check->dossier, discussion) != 0;
}

static int tip_answered(const hgwi_check *check, hgw_rec tip) {
    const hgw_doc *doc = check->dossier;
    return (written(check, tip, HGW_TIP_ANSWER) || hgw_tip_led_to_count(doc, tip) > 0) &&
           hgwi_by_today(check, hgw_tip_answered_on(doc, tip));
}

static int kept(const hgwi_check *check, hgw_rec agreement) {
    return hgw_agreement_done_on(check->dossier, agreement) != 0;
}

static int by_choice(const hgwi_check *check, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    return hgw_slot_pupil_choice(doc, slot) && hgw_slot_state(doc, slot) != HGW_SLOT_STATE_NOT_DONE &&
           begun(check, hgw_rec_parent(doc, slot));
}

/* ---- 7. system ---- */

static int plan_in_use(const hgwi_check *check, hgw_rec plan) {
    int32_t state = hgw_plan_state(check->dossier, plan);
    return state != HGW_PLAN_STATE_CONCEPT && state != HGW_PLAN_STATE_STOPPED;
}

static int week_begun(const hgwi_check *check, hgw_rec week_plan) {
    return begun(check, week_plan) && hgw_week_plan_slots_count(check->dossier, week_plan) > 0;
}

static int held(const hgwi_check *check, hgw_rec evaluation) {
    return hgw_evaluation_held_on(check->dossier, evaluation) != 0;
}

/* What is only planned was not looked at yet. */
static int summative(const hgwi_check *check, hgw_rec evidence) {
    const hgw_doc *doc = check->dossier;
    return hgwi_happened(check, evidence) != 0 &&
           (hgw_evidence_kind(doc, evidence) == HGW_EVIDENCE_KIND_CITO || hgw_has(doc, evidence, HGW_EVIDENCE_MOMENT));
}

static int formative(const hgwi_check *check, hgw_rec evidence) {
    return hgwi_happened(check, evidence) != 0 && !summative(check, evidence);
}

/* ---- the table ---- */

const hgwi_seen hgwi_seen_rows[HGWI_SEEN_COUNT] = {
#define SEEN(principle, kind, type, test, date, nl, en)                                                                \
  {#kind, {nl, en}, test, HGW_T_##type, date, HGW_PRINCIPLE_##principle},
#include "rules/catalogue/seen.def"
#undef SEEN
};

/* What is dated after today is not there yet. */
int hgwi_is_seen(const hgwi_check *check, const hgwi_seen *row, hgw_rec rec) {
    hgw_date date = row->date ? (hgw_date)hgw_get_int(check->dossier, rec, row->date) : 0;
    return hgwi_by_today(check, date) && row->holds(check, rec);
}
