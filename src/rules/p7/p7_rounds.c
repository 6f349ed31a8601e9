/* p7_rounds.c: principle 7, tasting twice: in between, and when the soup is ready. */
#include "rules/facts/results.h"
#include "rules/say.h"

/* Half a year of looking in between belongs to a measurement. */
enum { HALF_A_YEAR = 182 };

/* An outcome target at a measuring moment, with what is known of its result. */
typedef struct round_of {
    hgw_rec outcome;
    int32_t subject_key;
    hgw_date result_on; /* 0: none; the end of the window when its day is not known */
    hgw_date end;       /* of the window */
    uint8_t between;    /* somebody looked in the half year before */
    uint8_t never;      /* the year is over without a result, and somebody looked in between */
} round_of;

typedef struct rounds {
    round_of *at;
    int32_t count;
    hgwi_tastes between;
} rounds;

/* By subject, the latest result first. */
static int round_order(const void *left, const void *right, void *user) {
    const round_of *a = left, *b = right;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->result_on != b->result_on)
        return a->result_on > b->result_on ? -1 : 1;
    return hgwi_id_order(user, a->outcome, b->outcome);
}

static int gather(hgwi_check *check, rounds *all) {
    hgwi_recs outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    hgwi_results results = hgwi_results_make(check);
    all->between = hgwi_tastes_make(check, HGWI_TASTES_BETWEEN);
    all->at = hgwi_room(check, (size_t)outcomes.count, sizeof *all->at);
    all->count = 0;
    for (int32_t i = 0; i < outcomes.count && !check->no_memory; i++) {
        round_of one = {0};
        hgwi_moment moment;
        one.outcome = outcomes.at[i];
        if (!hgwi_moment_of(check, one.outcome, &moment) || moment.end == 0)
            continue;
        one.end = moment.end;
        one.subject_key = hgwi_word(check, hgw_outcome_target_subject(check->dossier, one.outcome));
        if (hgwi_has_result(&results, one.outcome, moment.start, &one.result_on)) {
            one.result_on = one.result_on ? one.result_on : moment.end;
            one.between = (uint8_t)hgwi_tasted(&all->between, one.subject_key,
                                               hgwi_date_add(one.result_on, -HALF_A_YEAR), one.result_on);
        } else {
            one.never = (uint8_t)hgwi_never_established(check, one.outcome, &moment, &all->between);
        }
        all->at[all->count++] = one;
    }
    if (!check->no_memory)
        hgwi_sort(all->at, (size_t)all->count, sizeof *all->at, round_order, check);
    return !check->no_memory;
}

static const char *subject_of(const hgwi_check *check, const round_of *one) {
    return hgwi_subject_name(check, hgw_outcome_target_subject(check->dossier, one->outcome));
}

/* The latest result of a subject: by the next one they may do better. */
void hgwi_rule_tasted_only_at_the_end(hgwi_check *check) {
    rounds all;
    if (!gather(check, &all))
        return;
    for (int32_t i = 0; i < all.count && !check->no_memory; i++) {
        const round_of *one = &all.at[i];
        if ((i > 0 && all.at[i - 1].subject_key == one->subject_key) || one->result_on == 0 || one->between ||
            hgwi_tasted(&all.between, one->subject_key, one->result_on, check->today))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, one->outcome);
        hgwi_say_text(check, draft, "subject", subject_of(check, one));
        hgwi_say_date(check, draft, "date", one->result_on);
    }
}

void hgwi_rule_never_tasted_at_the_end(hgwi_check *check) {
    rounds all;
    if (!gather(check, &all))
        return;
    hgwi_draft *draft = NULL;
    int32_t told = -1; /* the subject that the draft is about */
    for (int32_t i = 0; i < all.count && !check->no_memory; i++) {
        const round_of *one = &all.at[i];
        if (!one->never)
            continue;
        if (told != one->subject_key) {
            draft = hgwi_find(check);
            hgwi_say_text(check, draft, "subject", subject_of(check, one));
        }
        told = one->subject_key;
        hgwi_about(check, draft, one->outcome);
    }
}

/* Of what has been measured, or could have been by now. */
void hgwi_rule_tasted_twice(hgwi_check *check) {
    rounds all;
    int32_t due = 0;
    if (!gather(check, &all))
        return;
    hgw_rec *outcomes = hgwi_room(check, (size_t)all.count, sizeof *outcomes);
    for (int32_t i = 0; i < all.count && outcomes; i++) {
        const round_of *one = &all.at[i];
        if (one->result_on == 0 && one->end >= check->today)
            continue;
        if (one->result_on == 0 || !one->between)
            return;
        outcomes[due++] = one->outcome;
    }
    if (due == 0)
        return;
    hgwi_sort_ids(check, outcomes, due); /* the rounds stand by subject, in the order in which those were met */
    hgwi_draft *draft = hgwi_find(check);
    for (int32_t i = 0; i < due; i++)
        hgwi_about(check, draft, outcomes[i]);
    hgwi_say_number(check, draft, "n", due);
}

/* ---- ONE_KIND_OF_EVIDENCE ---- */

/* What is known of a subject, by its number; 0: what names no subject. */
typedef struct kinds {
    int32_t tests;
    uint8_t others, going; /* something else than tests; a goal that is not past */
    const char *subject;
} kinds;

typedef struct kinds_all {
    hgwi_check *check;
    kinds *at;
    int32_t limit;
} kinds_all;

static kinds *of_subject(kinds_all *all, const char *subject) {
    int32_t key = hgwi_word(all->check, subject);
    return key > 0 && key <= all->limit ? &all->at[key] : &all->at[0];
}

static void note(kinds *one, int test) {
    one->tests += test;
    one->others |= (uint8_t)!test;
}

static void note_evidence(kinds_all *all, hgw_rec evidence) {
    const hgw_doc *doc = all->check->dossier;
    int test = hgw_evidence_kind(doc, evidence) == HGW_EVIDENCE_KIND_METHOD_TEST;
    const char *subject = hgw_evidence_subject(doc, evidence);
    if (hgwi_at_the_end(doc, evidence) || hgw_evidence_held_on(doc, evidence) == 0)
        return;
    if (subject) {
        note(of_subject(all, subject), test);
        return;
    }
    int32_t n = hgw_evidence_goals_count(doc, evidence);
    for (int32_t i = 0; i < n; i++) {
        const hgwi_goal *goal = hgwi_goal_of(all->check, hgw_evidence_goals_at(doc, evidence, i));
        note(of_subject(all, goal ? goal->subject : NULL), test);
    }
    if (n == 0)
        note(of_subject(all, NULL), test);
}

/* A mark of the day is what the teacher saw, a talk with a child what a pupil said. */
static void note_what_was_seen(kinds_all *all) {
    const hgw_doc *doc = all->check->dossier;
    hgwi_recs marks = hgwi_all(all->check, HGW_T_DAY_EVAL), talks = hgwi_all(all->check, HGW_T_CONVERSATION);
    for (int32_t i = 0; i < marks.count; i++) {
        hgw_rec slot = hgw_day_eval_slot(doc, marks.at[i]);
        const char *subject = hgw_day_eval_subject(doc, marks.at[i]);
        of_subject(all, subject || !slot ? subject : hgw_slot_subject(doc, slot))->others = 1;
    }
    for (int32_t i = 0; i < talks.count; i++)
        for (int32_t j = 0, n = hgw_conversation_goals_count(doc, talks.at[i]); j < n; j++) {
            const hgwi_goal *goal = hgwi_goal_of(all->check, hgw_conversation_goals_at(doc, talks.at[i], j));
            if (goal && hgw_conversation_kind(doc, talks.at[i]) == HGW_CONVERSATION_KIND_CHILD &&
                hgw_conversation_held_on(doc, talks.at[i]) != 0)
                of_subject(all, goal->subject)->others = 1;
        }
}

void hgwi_rule_one_kind_of_evidence(hgwi_check *check) {
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE);
    kinds_all all = {check, hgwi_room(check, (size_t)check->word_count + 1, sizeof *all.at), check->word_count};
    if (!all.at)
        return;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        kinds *one = goal->subject_key <= all.limit ? &all.at[goal->subject_key] : &all.at[0];
        one->going |= (uint8_t)!goal->past;
        one->subject = goal->subject;
    }
    for (int32_t i = 0; i < evidence.count; i++)
        note_evidence(&all, evidence.at[i]);
    note_what_was_seen(&all);
    for (int32_t i = 1; i <= all.limit && !check->no_memory; i++) {
        const kinds *one = &all.at[i];
        if (!one->going || one->others || all.at[0].others ||
            one->tests < check->limits[HGWI_LIMIT_ONE_KIND_OF_EVIDENCE_tests])
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about_text(check, draft, one->subject);
        hgwi_see(check, draft, check->dossier, HGW_ROOT);
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, one->subject));
        hgwi_say_number(check, draft, "n", one->tests);
    }
}
