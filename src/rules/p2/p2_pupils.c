/* p2_pupils.c: principle 2, pupils in no group for a subject, and strong pupils who get nothing beyond the base. */
#include <string.h>

#include "p2.h"
#include "rules/facts/evaluated.h"

enum { ALL_GRADES = 0x1FF }; /* as bits; bit 0: grade not known */

static uint32_t grade_bit(const hgwi_check *check, hgw_rec pupil) {
    return 1u << ((uint32_t)hgw_pupil_grade(check->dossier, pupil) & 15u);
}

/* ---- PUPIL_NOWHERE ---- */

/* A subject is worked on in a subgroup, or (subgroup 0) with everybody in some grades. */
typedef struct place {
    int32_t subject_key; /* 0: any subject */
    hgw_rec subgroup;
    uint32_t grades; /* reached without being named */
    uint8_t base;    /* the ordinary offer, in the running period */
    const char *subject;
} place;

typedef struct seating {
    place *at;
    int32_t count, room;
    hgw_rec *pupils;   /* of one grade and class together */
    int32_t *classes;  /* by place of a pupil */
    int32_t *seated;   /* by place of a pupil: the round in which it was found */
    uint8_t *anywhere; /* by place of a pupil: it has a place for any subject */
    uint32_t whole;    /* the grades that have one as a whole */
    int32_t *offered;  /* by class: the round in which one of it has the ordinary offer */
    int32_t any_count; /* places for any subject stand first */
    hgw_rec *found;
} seating;

static int class_order(const void *left, const void *right, void *user) {
    const hgwi_check *check = user;
    hgw_rec a = *(const hgw_rec *)left, b = *(const hgw_rec *)right;
    int64_t x = hgw_pupil_grade(check->dossier, a), y = hgw_pupil_grade(check->dossier, b);
    hgw_rec p = hgw_pupil_school_group(check->dossier, a), q = hgw_pupil_school_group(check->dossier, b);
    if (x != y)
        return x < y ? -1 : 1;
    return (p > q) - (p < q);
}

/* Pupils of one grade and one class learn the same subjects. */
static void classes_make(hgwi_check *check, seating *s) {
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL);
    int32_t class = 0;
    for (int32_t i = 0; i < pupils.count; i++)
        s->pupils[i] = pupils.at[i];
    hgwi_sort(s->pupils, (size_t)pupils.count, sizeof *s->pupils, class_order, check);
    for (int32_t i = 0; i < pupils.count; i++) {
        class += i > 0 && class_order(&s->pupils[i - 1], &s->pupils[i], check) != 0;
        s->classes[check->place[s->pupils[i]]] = class;
    }
}

static uint32_t grades_of(const hgw_doc *doc, hgw_rec rec, hgw_field field) {
    int32_t n = hgw_item_count(doc, rec, field);
    uint32_t bits = 0;
    for (int32_t i = 0; i < n; i++)
        bits |= 1u << ((uint32_t)hgw_item_get(doc, rec, field, i) & 15u);
    return n > 0 ? bits : ALL_GRADES;
}

/* A base group that names no pupils is the whole group. */
static void add_place(hgwi_check *check, seating *s, const char *subject, hgw_rec subgroup, int when) {
    const hgw_doc *doc = check->dossier;
    int base = !hgwi_is_sub(check, subgroup) || hgw_subgroup_level(doc, subgroup) == HGW_SUBGROUP_LEVEL_BASIS;
    uint32_t grades = hgwi_whole_group(check, subgroup) ? grades_of(doc, subgroup, HGW_SUBGROUP_GRADES) : 0;
    s->at[s->count++] =
        (place){hgwi_word(check, subject), subgroup, grades, (uint8_t)(base && when == HGWI_WHEN_NOW), subject};
}

static void add_goal(hgwi_check *check, seating *s, const hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    int32_t n = hgw_goal_subgroups_count(doc, goal->rec);
    if (!goal->running || goal->subject_key == 0)
        return;
    if (n == 0 && hgw_goal_pupils_count(doc, goal->rec) == 0)
        s->at[s->count++] = (place){goal->subject_key, 0, grades_of(doc, goal->rec, HGW_GOAL_GRADES), 0, goal->subject};
    for (int32_t i = 0; i < n; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(doc, goal->rec, i);
        if (subgroup && hgwi_subgroup_when(check, subgroup) != HGWI_WHEN_OVER)
            add_place(check, s, goal->subject, subgroup, HGWI_WHEN_NOW);
    }
}

static int place_order(const void *left, const void *right, void *user) {
    (void)user;
    const place *a = left, *b = right;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->subgroup != b->subgroup)
        return a->subgroup < b->subgroup ? -1 : 1;
    if (a->grades != b->grades)
        return a->grades < b->grades ? -1 : 1;
    return b->base - a->base;
}

/* The places, each once: a subgroup stands with its subject and with those of its goals. */
static void places_make(hgwi_check *check, seating *s) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP), goals = hgwi_all(check, HGW_T_GOAL);
    int32_t kept = 0;
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        int when = hgwi_subgroup_when(check, subgroups.at[i]);
        if (when == HGWI_WHEN_NOW || when == HGWI_WHEN_UNKNOWN)
            add_place(check, s, hgw_subgroup_subject(doc, subgroups.at[i]), subgroups.at[i], when);
    }
    for (int32_t i = 0; i < goals.count && !check->no_memory; i++)
        add_goal(check, s, &check->goals[i]);
    hgwi_sort(s->at, (size_t)s->count, sizeof *s->at, place_order, NULL);
    for (int32_t i = 0; i < s->count; i++)
        if (kept == 0 || s->at[kept - 1].subject_key != s->at[i].subject_key ||
            s->at[kept - 1].subgroup != s->at[i].subgroup || s->at[kept - 1].grades != s->at[i].grades)
            s->at[kept++] = s->at[i];
    s->count = kept;
    while (s->any_count < kept && s->at[s->any_count].subject_key == 0)
        s->any_count++;
}

static int seating_make(hgwi_check *check, seating *s) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs goals = hgwi_all(check, HGW_T_GOAL);
    size_t pupils = (size_t)hgwi_all(check, HGW_T_PUPIL).count;
    size_t room = (size_t)hgwi_all(check, HGW_T_SUBGROUP).count;
    for (int32_t i = 0; i < goals.count; i++)
        room += (size_t)hgw_goal_subgroups_count(doc, goals.at[i]) + 1;
    s->at = hgwi_room(check, room, sizeof *s->at);
    s->pupils = hgwi_room(check, pupils, sizeof *s->pupils);
    s->classes = hgwi_room(check, pupils, sizeof *s->classes);
    s->seated = hgwi_room(check, pupils, sizeof *s->seated);
    s->anywhere = hgwi_room(check, pupils, 1);
    s->offered = hgwi_room(check, pupils, sizeof *s->offered);
    s->found = hgwi_room(check, pupils, sizeof *s->found);
    if (!check->no_memory)
        classes_make(check, s);
    if (!check->no_memory)
        places_make(check, s);
    return !check->no_memory;
}

/* Has a pupil a goal or a plan of its own for the subject, or a development perspective? */
static int on_its_own(hgwi_check *check, hgw_rec pupil, int32_t subject_key) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_PUPILS, pupil);
    for (int32_t i = 0; i < goals.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, goals.at[i]);
        if (!hgwi_over(check, goal->last) && (goal->subject_key == subject_key || goal->subject_key == 0))
            return 1;
    }
    static const int by[] = {HGWI_BY_PLAN_PUPILS, HGWI_BY_PLAN_CO_OWNERS};
    for (int b = 0; b < 2; b++) {
        hgwi_recs plans = hgwi_by(check, by[b], pupil);
        for (int32_t i = 0; i < plans.count; i++) {
            hgw_date first = 0, last = 0;
            int32_t subject = hgwi_word(check, hgw_plan_subject(doc, plans.at[i]));
            hgwi_plan_days(check, plans.at[i], &first, &last);
            if (!hgwi_over(check, last) && (subject == subject_key || subject == 0))
                return 1;
        }
    }
    return hgwi_by(check, HGWI_BY_OPP_PUPIL, pupil).count > 0 || hgw_pupil_enrolled_on(doc, pupil) > check->today;
}

/* Seat those whom a place reaches.  Gives the grades that it reaches whole. */
static uint32_t seat(const hgwi_check *check, seating *s, const place *at, int32_t round) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0, n = at->subgroup ? hgw_subgroup_pupils_count(doc, at->subgroup) : 0; i < n; i++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(doc, at->subgroup, i);
        if (!pupil || !check->visible[pupil])
            continue;
        s->seated[check->place[pupil]] = round;
        if (at->base)
            s->offered[s->classes[check->place[pupil]]] = round;
    }
    return at->grades;
}

/* A place for any subject counts for each of them. */
static void seat_anywhere(const hgwi_check *check, seating *s) {
    for (int32_t i = 0; i < s->any_count; i++) {
        place one = s->at[i];
        one.base = 0;
        s->whole |= seat(check, s, &one, 1);
    }
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_PUPIL).count; i++) {
        s->anywhere[i] = s->seated[i] == 1;
        s->seated[i] = 0;
    }
}

static void look_at_subject(hgwi_check *check, seating *s, int32_t from, int32_t to) {
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL);
    uint32_t whole = 0;
    int32_t round = from + 1, count = 0, base = 0;
    for (int32_t i = from; i < to; i++) {
        whole |= seat(check, s, &s->at[i], round);
        base += s->at[i].base;
    }
    if (base == 0)
        return;
    whole |= s->whole;
    for (int32_t i = 0; i < pupils.count; i++)
        if (s->seated[i] != round && !s->anywhere[i] && s->offered[s->classes[i]] == round &&
            !(whole & grade_bit(check, pupils.at[i])) && !on_its_own(check, pupils.at[i], s->at[from].subject_key))
            s->found[count++] = pupils.at[i];
    if (count == 0)
        return;
    hgwi_sort_ids(check, s->found, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, s->at[from].subject);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, s->found[i]);
    hgwi_say_who(check, draft, s->found, count);
    hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, s->at[from].subject));
}

void hgwi_rule_pupil_nowhere(hgwi_check *check) {
    seating s = {0};
    if (!seating_make(check, &s))
        return;
    seat_anywhere(check, &s);
    for (int32_t from = s.any_count, to; from < s.count && !check->no_memory; from = to) {
        for (to = from; to < s.count && s.at[to].subject_key == s.at[from].subject_key;)
            to++;
        look_at_subject(check, &s, from, to);
    }
}

/* ---- STRONG_PUPIL_NO_EXTRA ---- */

/* A measurement of one pupil on a scale from A to E or from I to V. */
typedef struct measured {
    int32_t subject_key;
    hgw_rec pupil, evidence; /* evidence 0: an evaluation gave the level */
    hgw_date held_on;
    const char *subject;
    uint8_t top;
} measured;

/* The highest level of either scale, with or without a plus. */
static int is_top(const char *grading) {
    static const char *const tops[] = {"A", "A+", "a", "I", "I+", "i"};
    for (size_t i = 0; i < sizeof tops / sizeof *tops; i++)
        if (strcmp(grading, tops[i]) == 0)
            return 1;
    return 0;
}

static int measured_order(const void *left, const void *right, void *user) {
    const measured *a = left, *b = right;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->pupil != b->pupil)
        return hgwi_id_order(user, a->pupil, b->pupil);
    if (a->held_on != b->held_on)
        return a->held_on < b->held_on ? -1 : 1;
    if (a->evidence == 0 || b->evidence == 0)
        return (a->evidence != 0) - (b->evidence != 0);
    return hgwi_id_order(user, a->evidence, b->evidence);
}

typedef struct levels {
    measured *at; /* NULL: they are counted only */
    int32_t count;
} levels;

/* What an evaluation at the end says of a pupil: by the norm table, where the test itself gave a score only. */
static void add_ending(hgwi_check *check, levels *all, const hgwi_evaluated *one, hgw_rec ending) {
    const char *id = hgw_pupil_result_pupil(one->doc, ending);
    const char *grading = hgw_pupil_result_grading(one->doc, ending);
    const char *subject = hgw_outcome_target_subject(check->dossier, one->aim);
    hgw_date held = hgw_pupil_result_held_on(one->doc, ending);
    hgw_rec pupil = id ? hgw_rec_find(check->dossier, id) : 0;
    if (!pupil || hgw_rec_type(check->dossier, pupil) != HGW_T_PUPIL || !check->visible[pupil] || !grading ||
        !*grading || !subject || held == 0)
        return;
    if (all->at)
        all->at[all->count] = (measured){hgwi_word(check, subject), pupil, 0, held, subject, (uint8_t)is_top(grading)};
    all->count++;
}

static void add_endings(hgwi_check *check, levels *all) {
    hgwi_recs outcomes = hgwi_all(check, HGW_T_OUTCOME_TARGET);
    for (int32_t i = 0; i < outcomes.count; i++) {
        hgwi_evaluated_of ends = hgwi_evaluations(check, outcomes.at[i], HGW_EVALUATION_KIND_FINAL);
        for (int32_t j = 0; j < ends.count; j++)
            for (int32_t k = 0, n = hgw_aim_result_pupils_count(ends.at[j].doc, ends.at[j].result); k < n; k++)
                add_ending(check, all, &ends.at[j], hgw_aim_result_pupils_at(ends.at[j].doc, ends.at[j].result, k));
    }
}

/* A level of more pupils together says nothing of each of them. */
static measured *measured_make(hgwi_check *check, int32_t *count) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE);
    levels ends = {NULL, 0};
    add_endings(check, &ends);
    measured *all = hgwi_room(check, (size_t)evidence.count + (size_t)ends.count, sizeof *all);
    *count = 0;
    for (int32_t i = 0; i < evidence.count && !check->no_memory; i++) {
        hgw_rec rec = evidence.at[i], outcome = hgw_evidence_outcome(doc, rec);
        const char *subject = hgw_evidence_subject(doc, rec), *grading = hgw_evidence_grading(doc, rec);
        if (!subject && outcome)
            subject = hgw_outcome_target_subject(doc, outcome);
        if (hgw_evidence_kind(doc, rec) != HGW_EVIDENCE_KIND_CITO || hgw_evidence_held_on(doc, rec) == 0 ||
            hgw_evidence_pupils_count(doc, rec) != 1 || !subject || !grading || !*grading)
            continue;
        hgw_rec pupil = hgw_evidence_pupils_at(doc, rec, 0);
        if (pupil)
            all[(*count)++] = (measured){hgwi_word(check, subject),      pupil,   rec,
                                         hgw_evidence_held_on(doc, rec), subject, (uint8_t)is_top(grading)};
    }
    if (check->no_memory)
        return all;
    ends = (levels){all + *count, 0};
    add_endings(check, &ends);
    *count += ends.count;
    hgwi_sort(all, (size_t)*count, sizeof *all, measured_order, check);
    return all;
}

/* By place of a pupil: named by an approach, or it chose something. */
static uint8_t *extras_make(hgwi_check *check) {
    static const struct {
        hgw_type type;
        hgw_field pupils;
    } rows[] = {{HGW_T_APPROACH, HGW_APPROACH_PUPILS},
                {HGW_T_CHOICE, HGW_CHOICE_PUPILS},
                {HGW_T_SLOT, HGW_SLOT_CHOOSERS},
                {HGW_T_PLAN, HGW_PLAN_PUPILS},
                {HGW_T_PLAN, HGW_PLAN_CO_OWNERS}};
    const hgw_doc *doc = check->dossier;
    uint8_t *extra = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, 1);
    for (size_t row = 0; row < sizeof rows / sizeof *rows && extra; row++) {
        hgwi_recs recs = hgwi_all(check, rows[row].type);
        for (int32_t i = 0; i < recs.count; i++)
            for (int32_t j = 0, n = hgw_item_count(doc, recs.at[i], rows[row].pupils); j < n; j++) {
                hgw_rec pupil = (hgw_rec)hgw_item_get(doc, recs.at[i], rows[row].pupils, j);
                if (pupil && check->visible[pupil])
                    extra[check->place[pupil]] = 1;
            }
    }
    return extra;
}

/* A goal of its own, an enriched subgroup or an approach for a need of it, for the subject or for no subject. */
static int beyond_base(hgwi_check *check, hgw_rec pupil, int32_t subject_key) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_PUPILS, pupil);
    for (int32_t i = 0; i < goals.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, goals.at[i]);
        if (!goal->past && (goal->subject_key == subject_key || goal->subject_key == 0))
            return 1;
    }
    hgwi_recs subgroups = hgwi_by(check, HGWI_BY_SUBGROUP_PUPILS, pupil);
    for (int32_t i = 0; i < subgroups.count; i++) {
        int32_t subject = hgwi_word(check, hgw_subgroup_subject(doc, subgroups.at[i]));
        int32_t level = hgw_subgroup_level(doc, subgroups.at[i]);
        if ((level == HGW_SUBGROUP_LEVEL_VERDIEPT || level == HGW_SUBGROUP_LEVEL_CUSTOM) &&
            hgwi_subgroup_when(check, subgroups.at[i]) != HGWI_WHEN_OVER && (subject == subject_key || subject == 0))
            return 1;
    }
    hgwi_recs needs = hgwi_by(check, HGWI_BY_NEED_PUPILS, pupil);
    for (int32_t i = 0; i < needs.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_need_goal(doc, needs.at[i]));
        if (hgwi_by(check, HGWI_BY_APPROACH_NEEDS, needs.at[i]).count > 0 && !hgwi_need_closed(check, needs.at[i]) &&
            (!goal || goal->subject_key == subject_key || goal->subject_key == 0))
            return 1;
    }
    return 0;
}

/* The highest level on the last two days of testing of a pupil, of which the last measurement stands at a place: two
 * tests of one day are one moment. */
static int top_twice(const measured *all, int32_t from, int32_t at) {
    const measured *last = &all[at];
    int32_t i = at;
    for (; i > from && all[i - 1].pupil == last->pupil && all[i - 1].held_on == last->held_on; i--)
        if (!all[i - 1].top)
            return 0;
    return i > from && all[i - 1].pupil == last->pupil && all[i - 1].top && last->top;
}

/* One finding for all such pupils of a subject. */
void hgwi_rule_strong_pupil_no_extra(hgwi_check *check) {
    int32_t count = 0;
    const measured *all = measured_make(check, &count);
    const uint8_t *extra = extras_make(check);
    hgw_rec *pupils = hgwi_room(check, (size_t)count, sizeof *pupils);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        int32_t found = 0;
        for (to = from; to < count && all[to].subject_key == all[from].subject_key; to++) {
            int last =
                to + 1 == count || all[to + 1].pupil != all[to].pupil || all[to + 1].subject_key != all[to].subject_key;
            if (last && top_twice(all, from, to) && !extra[check->place[all[to].pupil]] &&
                !beyond_base(check, all[to].pupil, all[to].subject_key))
                pupils[found++] = all[to].pupil;
        }
        hgwi_draft *draft = found ? hgwi_find(check) : NULL;
        hgwi_about_text(check, draft, all[from].subject);
        for (int32_t i = 0; i < found; i++)
            hgwi_see(check, draft, check->dossier, pupils[i]);
        hgwi_say_who(check, draft, pupils, found);
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, all[from].subject));
    }
}
