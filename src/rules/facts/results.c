/* results.c: results of outcome targets, linked to them or known by moment and subject. */
#include "results.h"
#include "evaluated.h"

static int in_order(const void *left, const void *right, void *user) {
    (void)user;
    const hgwi_measured *a = left, *b = right;
    if (a->moment_key != b->moment_key)
        return a->moment_key < b->moment_key ? -1 : 1;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    return (a->held_on > b->held_on) - (a->held_on < b->held_on);
}

static int holds_value(const hgw_doc *doc, hgw_rec evidence) {
    return hgw_has(doc, evidence, HGW_EVIDENCE_HELD_ON) || hgw_has(doc, evidence, HGW_EVIDENCE_SCORE) ||
           hgw_has(doc, evidence, HGW_EVIDENCE_GRADING) || hgw_has(doc, evidence, HGW_EVIDENCE_SIGN);
}

hgwi_results hgwi_results_make(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE);
    hgwi_results results = {check, hgwi_room(check, (size_t)evidence.count, sizeof *results.at), 0};
    for (int32_t i = 0; i < evidence.count && !check->no_memory; i++)
        if (holds_value(doc, evidence.at[i]) && hgw_has(doc, evidence.at[i], HGW_EVIDENCE_MOMENT))
            results.at[results.count++] = (hgwi_measured){hgwi_word(check, hgw_evidence_moment(doc, evidence.at[i])),
                                                          hgwi_word(check, hgw_evidence_subject(doc, evidence.at[i])),
                                                          hgw_evidence_held_on(doc, evidence.at[i])};
    if (!check->no_memory)
        hgwi_sort(results.at, (size_t)results.count, sizeof *results.at, in_order, NULL);
    return results;
}

/* The last one of the moment and subject. */
static const hgwi_measured *measured_last(const hgwi_results *results, int32_t moment, int32_t subject) {
    hgwi_measured wanted = {moment, subject, HGWI_SOME_DAY};
    int32_t low = 0, high = results->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (in_order(&results->at[middle], &wanted, NULL) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    const hgwi_measured *found = low > 0 ? &results->at[low - 1] : NULL;
    return found && found->moment_key == moment && found->subject_key == subject ? found : NULL;
}

/* A taste before the moment is not its result. */
int hgwi_has_result(const hgwi_results *results, hgw_rec outcome, hgw_date start, hgw_date *held_on) {
    hgwi_check *check = results->check;
    const hgw_doc *doc = check->dossier;
    hgwi_recs linked = hgwi_by(check, HGWI_BY_EVIDENCE_OUTCOME, outcome);
    hgw_date latest = 0;
    const hgwi_evaluated *judged = hgwi_evaluated_last(check, outcome, HGW_EVALUATION_KIND_FINAL);
    int found = judged && hgwi_evaluated_held(judged) != 0;
    if (found)
        latest = hgwi_evaluated_held(judged);
    for (int32_t i = 0; i < linked.count; i++) {
        hgw_date held = hgw_evidence_held_on(doc, linked.at[i]);
        if (!holds_value(doc, linked.at[i]) ||
            (held != 0 && start != 0 && held < start && !hgw_has(doc, linked.at[i], HGW_EVIDENCE_MOMENT)))
            continue;
        found = 1;
        latest = held > latest ? held : latest;
    }
    int32_t moment = hgwi_word(check, hgw_outcome_target_moment(doc, outcome));
    int32_t subject = hgwi_word(check, hgw_outcome_target_subject(doc, outcome));
    const hgwi_measured *other = moment && subject ? measured_last(results, moment, subject) : NULL;
    if (other && other->held_on > latest)
        latest = other->held_on;
    if (held_on)
        *held_on = latest;
    return found || other;
}

int hgwi_never_established(hgwi_check *check, hgw_rec outcome, const hgwi_moment *moment, const hgwi_tastes *between) {
    hgw_date first = 0, last = 0;
    hgwi_year_days_at(check, moment->end, &first, &last);
    int32_t subject = hgwi_word(check, hgw_outcome_target_subject(check->dossier, outcome));
    return hgwi_over(check, last) && hgwi_tasted(between, subject, first, last);
}
