/* p1_outcomes.c: principle 1, outcomes at the measuring moments: aimed at, led up to, measured, acted upon. */
#include <math.h>
#include <string.h>

#include "rules/facts/evaluated.h"
#include "rules/facts/evidence.h"
#include "rules/facts/results.h"
#include "rules/say.h"

static hgwi_draft *about_outcome(hgwi_check *check, hgw_rec outcome) {
    const char *text = hgw_outcome_target_text(check->dossier, outcome);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, outcome);
    hgwi_say_quote(check, draft, "outcome", text);
    return draft;
}

/* ---- COURSE_TARGET_MISSING ---- */

/* What the team asks for, and what there is, by kind of moment. */
static const struct {
    int32_t element, kind;
    const char *name;
} moments[] = {
    {HGW_MUST_KIND_TARGET_M, HGW_MOMENT_KIND_M, "M"},
    {HGW_MUST_KIND_TARGET_E, HGW_MOMENT_KIND_E, "E"},
};

enum { MOMENTS = sizeof moments / sizeof *moments };

static int team_asks(const hgwi_check *check, int32_t element) {
    for (hgw_rec r = 0; (r = hgw_rec_next(check->team, HGW_T_MUST_ELEMENT, r)) != 0;)
        if (hgw_must_element_element(check->team, r) == element &&
            hgw_must_element_basis(check->team, r) != HGW_BASIS_NONE &&
            hgwi_by_today(check, hgw_must_element_decided_on(check->team, r)))
            return 1;
    return 0;
}

/* Can the plan still aim at a moment of the kind?  Not when it is over, or all such moments in its days are.  Where the
 * calendar knows none of them, nothing is known to be too late. */
static int still_to_come(const hgwi_check *check, hgw_rec plan, int32_t kind) {
    hgw_date first = 0, last = 0;
    int known = 0;
    hgwi_plan_days(check, plan, &first, &last);
    if (hgwi_over(check, last))
        return 0;
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_MEASURE_MOMENT, r)) != 0;) {
            hgw_date opens = hgw_measure_moment_window_start(doc, r), closes = hgw_measure_moment_window_end(doc, r);
            if (hgw_measure_moment_kind(doc, r) != kind || (closes != 0 && closes < first) ||
                (last != 0 && opens > last))
                continue;
            known = 1;
            if (!hgwi_over(check, closes))
                return 1;
        }
    }
    return !known;
}

static int plan_has(const hgwi_check *check, hgw_rec plan, int32_t kind) {
    hgwi_moment moment;
    for (int32_t i = 0, n = hgw_plan_outcomes_count(check->dossier, plan); i < n; i++) {
        hgw_rec outcome = hgw_plan_outcomes_at(check->dossier, plan, i);
        if (outcome && hgwi_moment_of(check, outcome, &moment) && moment.kind == kind)
            return 1;
    }
    return 0;
}

static int course_is_open(const hgwi_check *check, hgw_rec plan) {
    int32_t state = hgw_plan_state(check->dossier, plan);
    return hgw_plan_kind(check->dossier, plan) == HGW_PLAN_KIND_COURSE &&
           (state == 0 || state == HGW_PLAN_STATE_DISCUSSED || state == HGW_PLAN_STATE_RUNNING);
}

static void course_lacks(hgwi_check *check, const uint8_t *has, int which) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++) {
        const char *subject = hgw_plan_subject(doc, plans.at[i]);
        if (!course_is_open(check, plans.at[i]) || plan_has(check, plans.at[i], moments[which].kind))
            continue;
        if (subject && has[hgwi_word(check, subject)] & (1u << which))
            continue;
        if (!still_to_come(check, plans.at[i], moments[which].kind))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_about_text(check, draft, moments[which].name);
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, subject));
        hgwi_say_text(check, draft, "moment", moments[which].name);
    }
}

/* An outcome for the plan's subject counts, whether or not the plan lists it. */
void hgwi_rule_course_target_missing(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET), plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < outcomes.count; i++)
        hgwi_word(check, hgw_outcome_target_subject(doc, outcomes.at[i]));
    for (int32_t i = 0; i < plans.count; i++)
        hgwi_word(check, hgw_plan_subject(doc, plans.at[i]));
    uint8_t *has = hgwi_room(check, (size_t)check->word_count + 1, 1);
    if (!has)
        return;
    for (int32_t i = 0; i < outcomes.count; i++) {
        hgwi_moment moment;
        int32_t key = hgwi_word(check, hgw_outcome_target_subject(doc, outcomes.at[i]));
        for (int which = 0; key && hgwi_moment_of(check, outcomes.at[i], &moment) && which < MOMENTS; which++)
            if (moment.kind == moments[which].kind)
                has[key] |= (uint8_t)(1u << which);
    }
    for (int which = 0; which < MOMENTS; which++)
        if (team_asks(check, moments[which].element))
            course_lacks(check, has, which);
}

/* ---- TARGET_NOT_ABOVE_NOW ---- */

/* The result of the outcome itself is no objection: only what was reached before its moment is. */
static int is_own_result(const hgwi_measure *found, const hgwi_measure *target) {
    return found->outcome == target->rec || (found->moment_key != 0 && found->moment_key == target->moment_key);
}

/* The least level of a pupil by the line through all measurements, which one lucky test does not lift; in tenths,
 * rounded away from the target.  0: the evaluation does not have it for all. */
static int level_now(const hgwi_evaluated *judged, int up, double *level) {
    const hgw_doc *doc = judged->doc;
    int32_t found = 0, count = hgw_aim_result_pupils_count(doc, judged->result);
    for (int32_t i = 0; i < count; i++) {
        hgw_rec pupil = hgw_aim_result_pupils_at(doc, judged->result, i);
        if (hgw_pupil_result_series_count(doc, pupil) != 1)
            return 0;
        hgw_rec series = hgw_pupil_result_series_at(doc, pupil, 0);
        if (!hgw_has(doc, series, HGW_SERIES_RESULT_LEVEL_NOW))
            return 0;
        double now = hgw_series_result_level_now(doc, series);
        if (found++ == 0 || (up ? now < *level : now > *level))
            *level = now;
    }
    *level = (up ? floor(*level * 10) : ceil(*level * 10)) / 10;
    return found > 0;
}

static void say_target(hgwi_check *check, hgw_rec outcome, const hgw_doc *doc, hgw_rec seen, double reached) {
    double aim = hgw_outcome_target_score(check->dossier, outcome);
    if (hgwi_higher_is_better(check, outcome) ? aim > reached : aim < reached)
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, outcome);
    hgwi_see(check, draft, doc, seen);
    hgwi_say_real(check, draft, "x", outcome, HGW_OUTCOME_TARGET_SCORE);
    hgwi_say_amount(check, draft, "y", reached);
}

static void compare_target(hgwi_check *check, const hgwi_measures *measures, hgw_rec outcome) {
    const hgw_doc *doc = check->dossier;
    hgwi_moment moment;
    int known = hgwi_moment_of(check, outcome, &moment) && moment.start != 0;
    if (known && check->today != 0 && moment.end != 0 && moment.end < check->today)
        return;
    hgwi_measure target = hgwi_measure_of(check, outcome);
    if (check->no_memory || (target.subject_key == 0 && target.instrument_key == 0))
        return;
    const hgwi_evaluated *judged = hgwi_evaluated_last(check, outcome, HGW_EVALUATION_KIND_INTERIM);
    double level = 0;
    if (judged && (!known || judged->day < moment.start) &&
        level_now(judged, hgwi_higher_is_better(check, outcome), &level)) {
        say_target(check, outcome, judged->doc, judged->result, level);
        return;
    }
    const hgwi_measure *now = hgwi_measure_before(measures, &target, known ? moment.start : HGWI_SOME_DAY);
    if (now && (known || !is_own_result(now, &target)))
        say_target(check, outcome, doc, now->rec, hgw_evidence_score(doc, now->rec));
}

void hgwi_rule_target_not_above_now(hgwi_check *check) {
    hgwi_recs outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    hgwi_measures measures = hgwi_measures_make(check);
    for (int32_t i = 0; i < outcomes.count && !check->no_memory; i++)
        if (hgw_has(check->dossier, outcomes.at[i], HGW_OUTCOME_TARGET_SCORE))
            compare_target(check, &measures, outcomes.at[i]);
}

/* ---- OUTCOME_WITHOUT_STEPS ---- */

/* A goal that refers to it, or that stands in a plan beside it. */
static int has_step(const hgwi_check *check, hgw_rec outcome, hgw_date end) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_OUTCOMES, outcome);
    for (int32_t i = 0; i < goals.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, goals.at[i]);
        if (goal->first == 0 || end == 0 || goal->first <= end)
            return 1;
    }
    hgwi_recs plans = hgwi_by(check, HGWI_BY_PLAN_OUTCOMES, outcome);
    for (int32_t i = 0; i < plans.count; i++)
        if (hgw_plan_goals_count(doc, plans.at[i]) > 0)
            return 1;
    return 0;
}

void hgwi_rule_outcome_without_steps(hgwi_check *check) {
    hgwi_recs outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    for (int32_t i = 0; i < outcomes.count; i++) {
        hgwi_moment moment;
        hgwi_moment_of(check, outcomes.at[i], &moment);
        int over = check->today != 0 && moment.end != 0 && moment.end < check->today;
        if (hgw_has(check->dossier, outcomes.at[i], HGW_OUTCOME_TARGET_MOMENT) && !over &&
            !has_step(check, outcomes.at[i], moment.end))
            about_outcome(check, outcomes.at[i]);
    }
}

/* ---- OUTCOME_NO_RESULT ---- */

static int sets_target(const hgw_doc *doc, hgw_rec outcome) {
    return hgw_has(doc, outcome, HGW_OUTCOME_TARGET_SCORE) || hgw_has(doc, outcome, HGW_OUTCOME_TARGET_GRADING) ||
           hgw_has(doc, outcome, HGW_OUTCOME_TARGET_SHARE) || hgw_has(doc, outcome, HGW_OUTCOME_TARGET_TEXT);
}

void hgwi_rule_outcome_no_result(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    hgwi_results results = hgwi_results_make(check);
    hgwi_tastes between = hgwi_tastes_make(check, HGWI_TASTES_BETWEEN);
    for (int32_t i = 0; i < outcomes.count && !check->no_memory; i++) {
        hgw_rec outcome = outcomes.at[i];
        hgwi_moment moment;
        if (!sets_target(doc, outcome) || !hgwi_moment_of(check, outcome, &moment) || moment.end == 0 ||
            !hgwi_waited(&check->time, moment.end, check->today, check->limits[HGWI_LIMIT_OUTCOME_NO_RESULT_weeks]))
            continue;
        if (hgwi_has_result(&results, outcome, moment.start, NULL) ||
            hgwi_never_established(check, outcome, &moment, &between))
            continue;
        hgwi_say_date(check, about_outcome(check, outcome), "date", moment.end);
    }
}
