/* p1_course.c: principle 1, on the way to an outcome: below it with nothing changed, and off course half-way. */
#include <string.h>

#include "rules/facts/evaluated.h"
#include "rules/facts/evidence.h"
#include "rules/say.h"

/* ---- BELOW_TARGET_NO_CHANGE ---- */

/* Levels that can be compared with each other, best first. */
static const char *const scales[][5] = {
    {"A", "B", "C", "D", "E"},
    {"I", "II", "III", "IV", "V"},
};

static int level(const char *grading, int scale) {
    for (int i = 0; grading && i < 5; i++)
        if (strcmp(scales[scale][i], grading) == 0)
            return i + 1;
    return 0;
}

static int lower_level(const char *got, const char *aim) {
    for (int scale = 0; scale < 2; scale++)
        if (level(got, scale) && level(aim, scale))
            return level(got, scale) > level(aim, scale);
    return 0;
}

/* Below by score, by level on the same scale, or in the teacher's own judgement when there is neither. */
static int is_below(const hgwi_check *check, hgw_rec evidence, hgw_rec outcome) {
    const hgw_doc *doc = check->dossier;
    if (hgw_has(doc, evidence, HGW_EVIDENCE_SCORE) && hgw_has(doc, outcome, HGW_OUTCOME_TARGET_SCORE)) {
        double got = hgw_evidence_score(doc, evidence), aim = hgw_outcome_target_score(doc, outcome);
        return hgwi_higher_is_better(check, outcome) ? got < aim : got > aim;
    }
    const char *got = hgw_evidence_grading(doc, evidence), *aim = hgw_outcome_target_grading(doc, outcome);
    if (got && aim)
        return lower_level(got, aim);
    return hgw_evidence_sign(doc, evidence) == HGW_EVIDENCE_SIGN_NEGATIVE;
}

/* The result at the moment: linked to the outcome and held in its window or later, or comparable and of that moment. */
static hgw_rec result_at(hgwi_check *check, const hgwi_measures *measures, hgw_rec outcome, hgw_date start) {
    const hgw_doc *doc = check->dossier;
    hgwi_measure target = hgwi_measure_of(check, outcome);
    const hgwi_measure *last = check->no_memory ? NULL : hgwi_measure_before(measures, &target, HGWI_SOME_DAY);
    hgw_rec found = last && last->moment_key && last->moment_key == target.moment_key ? last->rec : 0;
    hgwi_recs linked = hgwi_by(check, HGWI_BY_EVIDENCE_OUTCOME, outcome);
    for (int32_t i = 0; i < linked.count; i++) {
        hgw_date held = hgw_evidence_held_on(doc, linked.at[i]);
        if (held == 0 || (held < start && !hgw_has(doc, linked.at[i], HGW_EVIDENCE_MOMENT)))
            continue;
        hgw_date best = found ? hgw_evidence_held_on(doc, found) : 0;
        if (held > best || (held == best && hgwi_id_order(check, linked.at[i], found) > 0))
            found = linked.at[i];
    }
    return found;
}

/* By subject: when its latest goals began, and when something last changed. */
typedef struct lately {
    hgw_date begun, changed;
} lately;

static void hear_start(const hgwi_check *check, hgw_rec approach, void *user) {
    hgw_date *changed = user;
    hgw_date started = hgw_approach_started_on(check->dossier, approach);
    if (started > *changed)
        *changed = started;
}

static lately *by_subject(hgwi_check *check) {
    lately *subjects = hgwi_room(check, (size_t)check->word_count + 1, sizeof *subjects);
    for (int32_t i = 0; subjects && i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        lately *one = &subjects[goal->subject_key];
        if (goal->first <= check->today && goal->first > one->begun)
            one->begun = goal->first;
        if (goal->adjusted_on > one->changed)
            one->changed = goal->adjusted_on;
        hgwi_each_approach(check, goal->rec, hear_start, &one->changed);
    }
    return subjects;
}

/* A result at the moment, and whether it lies below the outcome: as evaluated, else as measured. */
typedef struct at_moment {
    const hgw_doc *doc; /* NULL: there is none */
    hgw_rec rec;
    hgw_date held;
    int below;
} at_moment;

static at_moment look_at_moment(hgwi_check *check, const hgwi_measures *measures, hgw_rec outcome, hgw_date start) {
    const hgwi_evaluated *judged = hgwi_evaluated_last(check, outcome, HGW_EVALUATION_KIND_FINAL);
    hgw_date held = judged ? hgwi_evaluated_held(judged) : 0;
    if (held)
        return (at_moment){judged->doc, judged->result, held, hgwi_evaluated_below(judged)};
    hgw_rec result = result_at(check, measures, outcome, start);
    if (!result)
        return (at_moment){0};
    return (at_moment){check->dossier, result, hgw_evidence_held_on(check->dossier, result),
                       is_below(check, result, outcome)};
}

/* Goals of a period that began after the measurement are the next plan; without them nothing can be said. */
void hgwi_rule_below_target_no_change(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    hgwi_measures measures = hgwi_measures_make(check);
    for (int32_t i = 0; i < outcomes.count; i++)
        hgwi_word(check, hgw_outcome_target_subject(doc, outcomes.at[i]));
    lately *subjects = by_subject(check);
    for (int32_t i = 0; i < outcomes.count && !check->no_memory; i++) {
        hgw_rec outcome = outcomes.at[i];
        int32_t key = hgwi_word(check, hgw_outcome_target_subject(doc, outcome));
        hgwi_moment moment;
        if (!key || !hgwi_moment_of(check, outcome, &moment) || moment.kind != HGW_MOMENT_KIND_M)
            continue;
        at_moment result = look_at_moment(check, &measures, outcome, moment.start);
        if (!result.doc || !result.below || subjects[key].begun <= result.held || subjects[key].changed >= result.held)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, outcome);
        hgwi_see(check, draft, result.doc, result.rec);
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, hgw_outcome_target_subject(doc, outcome)));
    }
}

/* ---- OFF_COURSE_NOW ---- */

/* What is reached already counts with what still runs: one of three that does not is not all of them. */
static int counts_at_half(const hgwi_check *check, const hgwi_goal *goal) {
    int met = goal->status == HGW_GOAL_STATUS_MET && !goal->dropped && goal->first != 0 &&
              goal->first <= check->today && goal->last >= check->today;
    return (goal->running || met) && check->today >= hgwi_half_way(&check->time, goal->first, goal->last);
}

/* Is the latest sign since the goal began a negative one that nothing was done about?  An evaluation is a sign too; it
 * knew what was there on its day. */
static int off_track(hgwi_check *check, const hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evidence = hgwi_by(check, HGWI_BY_EVIDENCE_GOALS, goal->rec);
    hgw_rec latest = 0;
    hgw_date when = 0;
    for (int32_t i = 0; i < evidence.count; i++) {
        hgw_date held = hgw_evidence_held_on(doc, evidence.at[i]);
        if (held < goal->first || !hgw_has(doc, evidence.at[i], HGW_EVIDENCE_SIGN))
            continue;
        if (held > when || (held == when && hgwi_id_order(check, evidence.at[i], latest) > 0)) {
            latest = evidence.at[i];
            when = held;
        }
    }
    const hgwi_evaluated *judged = hgwi_evaluated_last(check, goal->rec, HGW_EVALUATION_KIND_INTERIM);
    int32_t sign = judged && judged->day >= goal->first && judged->day >= when ? hgwi_evaluated_sign(judged, 0) : 0;
    if (sign)
        when = judged->day;
    else if (latest)
        sign = hgw_evidence_sign(doc, latest);
    return sign == HGW_EVIDENCE_SIGN_NEGATIVE && !hgwi_adjusted_since(goal, when);
}

void hgwi_rule_off_course_now(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    int32_t count = hgwi_all(check, HGW_T_GOAL).count;
    uint8_t *off = hgwi_room(check, (size_t)count, 1), *half = hgwi_room(check, (size_t)count, 1);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        half[i] = (uint8_t)counts_at_half(check, goal);
        off[i] = goal->running && half[i] && off_track(check, goal);
    }
    for (int32_t i = 0; i < outcomes.count; i++) {
        hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_OUTCOMES, outcomes.at[i]);
        int32_t all = 0, wrong = 0;
        for (int32_t j = 0; j < goals.count; j++) {
            all += half[check->place[goals.at[j]]];
            wrong += off[check->place[goals.at[j]]];
        }
        if (all == 0 || wrong * 100.0 <= all * check->limits[HGWI_LIMIT_OFF_COURSE_NOW_percent])
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, outcomes.at[i]);
        for (int32_t j = 0; j < goals.count; j++)
            if (off[check->place[goals.at[j]]])
                hgwi_see(check, draft, doc, goals.at[j]);
        hgwi_say_number(check, draft, "n", wrong);
        hgwi_say_number(check, draft, "m", all);
        hgwi_say_quote(check, draft, "outcome", hgw_outcome_target_text(doc, outcomes.at[i]));
    }
}
