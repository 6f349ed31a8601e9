/* p7_signs.c: principle 7, signs that a goal does not go well and that changed nothing. */
#include "rules/facts/evaluated.h"
#include "rules/say.h"

static int by_day(const void *left, const void *right, void *user) {
    (void)user;
    hgw_date a = *(const hgw_date *)left, b = *(const hgw_date *)right;
    return (a > b) - (a < b);
}

/* What is known of how one goal goes. */
typedef struct signs {
    const hgwi_goal *goal;
    hgwi_recs evidence;
    hgwi_evaluated_of judged; /* counts where it rests on measurements: what was seen counts by itself */
} signs;

/* The latest day on which it went well or something changed; what came before is settled. */
static hgw_date settled_on(const hgwi_check *check, const signs *s) {
    hgw_date settled = s->goal->adjusted_on;
    hgwi_recs evidence = s->evidence;
    for (int32_t i = 0; i < evidence.count; i++) {
        hgw_date held = hgw_evidence_held_on(check->dossier, evidence.at[i]);
        if (held > settled && hgw_evidence_sign(check->dossier, evidence.at[i]) == HGW_EVIDENCE_SIGN_POSITIVE)
            settled = held;
    }
    for (int32_t i = 0; i < s->judged.count; i++)
        if (s->judged.at[i].day > settled && hgwi_evaluated_sign(&s->judged.at[i], 1) == HGW_EVIDENCE_SIGN_POSITIVE)
            settled = s->judged.at[i].day;
    return settled;
}

/* The days of negative signs since, in order. */
static int32_t negatives_since(hgwi_check *check, const signs *s, hgw_date settled, hgw_date *days) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evidence = s->evidence;
    int32_t count = 0;
    for (int32_t i = 0; i < evidence.count; i++) {
        hgw_date held = hgw_evidence_held_on(doc, evidence.at[i]);
        if (held > settled && hgw_evidence_sign(doc, evidence.at[i]) == HGW_EVIDENCE_SIGN_NEGATIVE)
            days[count++] = held;
    }
    for (int32_t i = 0; i < s->judged.count; i++)
        if (s->judged.at[i].day > settled && hgwi_evaluated_sign(&s->judged.at[i], 1) == HGW_EVIDENCE_SIGN_NEGATIVE)
            days[count++] = s->judged.at[i].day;
    hgwi_sort(days, (size_t)count, sizeof *days, by_day, NULL);
    return count;
}

void hgwi_rule_evidence_no_effect(hgwi_check *check) {
    int32_t wanted = (int32_t)check->limits[HGWI_LIMIT_EVIDENCE_NO_EFFECT_signs];
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count && !check->no_memory; i++) {
        const hgwi_goal *goal = &check->goals[i];
        signs s = {goal, hgwi_by(check, HGWI_BY_EVIDENCE_GOALS, goal->rec),
                   hgwi_evaluations(check, goal->rec, HGW_EVALUATION_KIND_INTERIM)};
        int32_t all = s.evidence.count + s.judged.count;
        if (!goal->running || all < wanted)
            continue;
        hgw_date *days = hgwi_room(check, (size_t)all, sizeof *days);
        int32_t count = days ? negatives_since(check, &s, settled_on(check, &s), days) : 0;
        if (count < wanted || !hgwi_waited(&check->time, days[wanted - 1], check->today,
                                           check->limits[HGWI_LIMIT_EVIDENCE_NO_EFFECT_weeks]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, goal->rec);
        hgwi_say_quote(check, draft, "goal", hgw_goal_text(check->dossier, goal->rec));
        hgwi_say_number(check, draft, "n", count);
    }
}
