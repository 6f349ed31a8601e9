/* explain.c: explain.def as rows. */
#include "catalogue.h"

/* What several rules rest on: when a goal is worked on, for which subject, and whether it is past. */
#define GOAL_DAYS                                                                                                      \
  "goal.period goal.subgroups subgroup.period plan.goals plan.period plan.start_date plan.end_date slot.goals "        \
  "week_plan.week_start"
#define GOAL_SUBJECT "goal.subject goal.subgroups subgroup.subject plan.goals plan.subject"
#define GOAL_STATUS  "goal_result.goal goal_result.status evaluation.held_on"
#define GOAL_PAST    GOAL_DAYS " " GOAL_STATUS " adjustment.goal adjustment.approach adjustment.direction"
#define ADJUSTED                                                                                                       \
  "adjustment.goal adjustment.approach adjustment.direction adjustment.decided_on adjustment.evaluation "              \
  "approach.goals approach.needs need.goal"

/* What an evaluation beside says: in between of goals, in between of anything, and at the end of outcomes. */
#define EVALUATED "results.dossier results.kind results.evaluated_on"
#define JUDGED                                                                                                         \
  EVALUATED " aim_result.goal pupil_result.verdict pupil_result.reasons pupil_result.own_verdict "                     \
            "group_result.verdict group_result.reasons group_result.own_verdict"
#define TASTED EVALUATED " aim_result.goal aim_result.outcome pupil_result.held_on"
#define ENDED  EVALUATED " aim_result.outcome pupil_result.held_on"

const hgwi_explanation hgwi_explanations[HGWI_RULE_COUNT] = {
#define EXPLAIN(code, looks, condition_nl, condition_en, why_nl, why_en, before_nl, before_en, after_nl, after_en)     \
  [HGWI_RULE_##                                                                                                        \
      code] = {looks, {condition_nl, condition_en}, {why_nl, why_en}, {before_nl, before_en}, {after_nl, after_en}},
#define LEFT_OUT(code, principle, nl, en, source)
#include "explain.def"
#undef EXPLAIN
#undef LEFT_OUT
};

const hgwi_left_out hgwi_left_outs[] = {
#define EXPLAIN(code, looks, condition_nl, condition_en, why_nl, why_en, before_nl, before_en, after_nl, after_en)
#define LEFT_OUT(code, principle, nl, en, source) {#code, {nl, en}, source, HGW_PRINCIPLE_##principle},
#include "explain.def"
#undef EXPLAIN
#undef LEFT_OUT
    {0},
};
