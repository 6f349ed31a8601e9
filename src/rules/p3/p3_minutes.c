/* p3_minutes.c: principle 3, whether an intensive subgroup gets more guided time than the base group this week.
 *
 * Minutes are added per subgroup and grade, never per pupil and slot, so that a large group in a full week costs no
 * more than its slots and its members. */
#include "rules/say.h"

enum { GRADES = 9 }; /* 0 is a pupil whose grade is not known */

typedef struct minutes {
    int64_t by_grade[GRADES];
} minutes;

typedef struct timing {
    minutes *subgroups;    /* by place */
    int32_t *subject_keys; /* by place of a subgroup */
    minutes *whole;        /* by subject, of slots for the whole group */
    minutes *best;         /* by subject: the most that a pupil of the base group only gets */
    uint8_t *everyone;     /* by subject: the whole group has been looked at */
    int32_t now;
    int32_t words; /* subjects have keys up to here */
} timing;

static int guided(const hgw_doc *doc, hgw_rec slot) {
    int32_t by = hgw_slot_led_by(doc, slot);
    return by == HGW_LEADER_TEACHER || by == HGW_LEADER_ASSISTANT || by == HGW_LEADER_SUBSTITUTE;
}

static int this_week(const hgwi_check *check, const timing *t, hgw_rec slot) {
    hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, slot));
    return monday != 0 && hgwi_week(monday) == t->now;
}

static int32_t slot_subject(hgwi_check *check, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    if (hgw_has(doc, slot, HGW_SLOT_SUBJECT))
        return hgwi_word(check, hgw_slot_subject(doc, slot));
    const hgwi_goal *goal =
        hgw_slot_goals_count(doc, slot) ? hgwi_goal_of(check, hgw_slot_goals_at(doc, slot, 0)) : NULL;
    return goal ? goal->subject_key : 0;
}

static void add(const hgw_doc *doc, hgw_rec slot, minutes *to) {
    for (int grade = 0; grade < GRADES; grade++)
        if (hgwi_slot_for_grade(doc, slot, grade))
            to->by_grade[grade] += hgw_slot_minutes(doc, slot);
}

static void add_slots(hgwi_check *check, timing *t) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs slots = hgwi_all(check, HGW_T_SLOT);
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_rec slot = slots.at[i];
        if (!guided(doc, slot) || !this_week(check, t, slot))
            continue;
        int32_t named = hgw_slot_subgroups_count(doc, slot), subject = slot_subject(check, slot);
        int whole = hgw_slot_whole_group(doc, slot) || (named == 0 && hgw_slot_pupils_count(doc, slot) == 0);
        for (int32_t j = 0; j < named && !whole; j++) {
            hgw_rec subgroup = hgw_slot_subgroups_at(doc, slot, j);
            whole = subgroup && hgwi_whole_group(check, subgroup);
            if (whole && subject == 0)
                subject = t->subject_keys[check->place[subgroup]];
        }
        if (whole && subject <= t->words)
            add(doc, slot, &t->whole[subject]);
        for (int32_t j = 0; j < named && !whole; j++) {
            hgw_rec subgroup = hgw_slot_subgroups_at(doc, slot, j);
            if (subgroup)
                add(doc, slot, &t->subgroups[check->place[subgroup]]);
        }
    }
}

/* Guided minutes of a pupil for a subject this week. */
static int64_t minutes_of(hgwi_check *check, const timing *t, hgw_rec pupil, int32_t subject, int *in_sub) {
    const hgw_doc *doc = check->dossier;
    int64_t grade = hgw_pupil_grade(doc, pupil);
    int64_t total = t->whole[subject].by_grade[grade];
    hgwi_recs subgroups = hgwi_by(check, HGWI_BY_SUBGROUP_PUPILS, pupil);
    *in_sub = 0;
    for (int32_t i = 0; i < subgroups.count; i++) {
        int32_t place = check->place[subgroups.at[i]];
        if (t->subject_keys[place] != subject)
            continue;
        total += t->subgroups[place].by_grade[grade];
        *in_sub |= hgw_subgroup_kind(doc, subgroups.at[i]) == HGW_SUBGROUP_KIND_SUB;
    }
    hgwi_recs own = hgwi_by(check, HGWI_BY_SLOT_PUPILS, pupil);
    for (int32_t i = 0; i < own.count; i++)
        if (guided(doc, own.at[i]) && this_week(check, t, own.at[i]) && slot_subject(check, own.at[i]) == subject)
            total += hgw_slot_minutes(doc, own.at[i]);
    return total;
}

static void better(hgwi_check *check, timing *t, hgw_rec pupil, int32_t subject) {
    if (!pupil)
        return;
    int in_sub = 0;
    int64_t got = minutes_of(check, t, pupil, subject, &in_sub);
    int64_t *best = &t->best[subject].by_grade[hgw_pupil_grade(check->dossier, pupil)];
    if (!in_sub && got > *best)
        *best = got;
}

/* A base group that names no pupils is the whole group; once for a subject is enough. */
static void find_best(hgwi_check *check, timing *t) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP), pupils = hgwi_all(check, HGW_T_PUPIL);
    for (int32_t i = 0; i < subgroups.count; i++) {
        int32_t subject = t->subject_keys[i];
        if (hgw_subgroup_kind(doc, subgroups.at[i]) != HGW_SUBGROUP_KIND_BASE || subject == 0)
            continue;
        for (int32_t j = 0, n = hgw_subgroup_pupils_count(doc, subgroups.at[i]); j < n; j++)
            better(check, t, hgw_subgroup_pupils_at(doc, subgroups.at[i], j), subject);
        int everyone = hgwi_whole_group(check, subgroups.at[i]) && !t->everyone[subject];
        for (int32_t j = 0; everyone && j < pupils.count; j++)
            better(check, t, pupils.at[j], subject);
        t->everyone[subject] |= (uint8_t)everyone;
    }
}

static int gets_no_more(hgwi_check *check, const timing *t, hgw_rec subgroup, int32_t subject) {
    const hgw_doc *doc = check->dossier;
    for (int32_t j = 0, n = hgw_subgroup_pupils_count(doc, subgroup); j < n; j++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroup, j);
        int in_sub = 0;
        if (!pupil)
            continue;
        int64_t best = t->best[subject].by_grade[hgw_pupil_grade(doc, pupil)];
        if (best > 0 && minutes_of(check, t, pupil, subject, &in_sub) <= best)
            return 1;
    }
    return 0;
}

static int has_running_goal(const hgwi_check *check, hgw_rec subgroup) {
    hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_SUBGROUPS, subgroup);
    for (int32_t i = 0; i < goals.count; i++)
        if (hgwi_goal_of(check, goals.at[i])->running)
            return 1;
    return 0;
}

static int prepare(hgwi_check *check, timing *t) {
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    t->now = hgwi_week(check->today);
    t->subgroups = hgwi_room(check, (size_t)subgroups.count, sizeof *t->subgroups);
    t->subject_keys = hgwi_room(check, (size_t)subgroups.count, sizeof *t->subject_keys);
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++)
        t->subject_keys[i] = hgwi_word(check, hgw_subgroup_subject(check->dossier, subgroups.at[i]));
    t->words = check->word_count;
    t->whole = hgwi_room(check, (size_t)t->words + 1, sizeof *t->whole);
    t->best = hgwi_room(check, (size_t)t->words + 1, sizeof *t->best);
    t->everyone = hgwi_room(check, (size_t)t->words + 1, 1);
    return !check->no_memory;
}

void hgwi_rule_intensive_no_extra_time(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    timing t = {0};
    if (!prepare(check, &t))
        return;
    add_slots(check, &t);
    find_best(check, &t);
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        hgw_rec subgroup = subgroups.at[i];
        if (hgw_subgroup_kind(doc, subgroup) != HGW_SUBGROUP_KIND_SUB || check->skipped[i] ||
            hgw_subgroup_level(doc, subgroup) != HGW_SUBGROUP_LEVEL_INTENSIEF || t.subject_keys[i] == 0 ||
            !has_running_goal(check, subgroup) || !gets_no_more(check, &t, subgroup, t.subject_keys[i]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, subgroup);
        hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(doc, subgroup));
    }
}
