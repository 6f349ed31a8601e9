/* p3_minutes.c: principle 3, whether an intensive subgroup gets more guided time than the base group this week.
 *
 * Minutes are added per subgroup and grade, and then once for each pupil of a subgroup, so that a large group in a full
 * week costs no more than its slots and its members. */
#include "rules/say.h"

enum { GRADES = 9 }; /* 0 is a pupil whose grade is not known */

typedef struct minutes {
    int64_t by_grade[GRADES];
} minutes;

/* What a pupil gets for a subject beside what the whole group gets. */
typedef struct gets {
    hgw_rec pupil;
    int32_t subject;
    int64_t minutes;
    uint8_t in_sub, in_base;
} gets;

typedef struct timing {
    minutes *subgroups;    /* by place */
    int32_t *subject_keys; /* by place of a subgroup */
    minutes *whole;        /* by subject, of slots for the whole group */
    minutes *best;         /* by subject: the most that a pupil of the base group only gets */
    uint8_t *everyone;     /* by subject: a base group is the whole group */
    gets *gets;            /* in order of pupil and subject */
    int32_t get_count;
    int32_t pupils[GRADES]; /* how many there are */
    minutes *named;         /* by subject: pupils that have a row of their own */
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

/* ---- what each pupil gets ---- */

static int gets_order(const void *left, const void *right, void *user) {
    (void)user;
    const gets *a = left, *b = right;
    if (a->pupil != b->pupil)
        return a->pupil < b->pupil ? -1 : 1;
    return (a->subject > b->subject) - (a->subject < b->subject);
}

static void take(const hgwi_check *check, timing *t, hgw_rec pupil, gets one) {
    one.pupil = pupil;
    if (pupil && check->visible[pupil] && one.subject != 0 && one.subject <= t->words)
        t->gets[t->get_count++] = one;
}

static void take_subgroup(const hgwi_check *check, timing *t, int32_t place) {
    const hgw_doc *doc = check->dossier;
    hgw_rec subgroup = hgwi_all(check, HGW_T_SUBGROUP).at[place];
    int32_t kind = hgw_subgroup_kind(doc, subgroup);
    for (int32_t j = 0, n = hgw_subgroup_pupils_count(doc, subgroup); j < n; j++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroup, j);
        gets one = {0, t->subject_keys[place], 0, kind == HGW_SUBGROUP_KIND_SUB, kind == HGW_SUBGROUP_KIND_BASE};
        if (pupil)
            one.minutes = t->subgroups[place].by_grade[hgw_pupil_grade(doc, pupil)];
        take(check, t, pupil, one);
    }
}

static void take_slot(hgwi_check *check, timing *t, hgw_rec slot) {
    const hgw_doc *doc = check->dossier;
    int32_t n = guided(doc, slot) && this_week(check, t, slot) ? hgw_slot_pupils_count(doc, slot) : 0;
    gets one = {0, n > 0 ? slot_subject(check, slot) : 0, hgw_slot_minutes(doc, slot), 0, 0};
    for (int32_t j = 0; j < n; j++)
        take(check, t, hgw_slot_pupils_at(doc, slot, j), one);
}

/* One row for each pupil and subject. */
static void merge(timing *t) {
    int32_t kept = 0;
    hgwi_sort(t->gets, (size_t)t->get_count, sizeof *t->gets, gets_order, NULL);
    for (int32_t i = 0; i < t->get_count; i++) {
        gets *one = &t->gets[i], *former = kept > 0 ? &t->gets[kept - 1] : NULL;
        if (!former || gets_order(former, one, NULL) != 0) {
            t->gets[kept++] = *one;
            continue;
        }
        former->minutes += one->minutes;
        former->in_sub |= one->in_sub;
        former->in_base |= one->in_base;
    }
    t->get_count = kept;
}

static void take_all(hgwi_check *check, timing *t) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP), slots = hgwi_all(check, HGW_T_SLOT);
    size_t room = 0;
    for (int32_t i = 0; i < subgroups.count; i++)
        room += (size_t)hgw_subgroup_pupils_count(doc, subgroups.at[i]);
    for (int32_t i = 0; i < slots.count; i++)
        room += (size_t)hgw_slot_pupils_count(doc, slots.at[i]);
    t->gets = hgwi_room(check, room, sizeof *t->gets);
    for (int32_t i = 0; i < subgroups.count && t->gets; i++)
        take_subgroup(check, t, i);
    for (int32_t i = 0; i < slots.count && t->gets; i++)
        take_slot(check, t, slots.at[i]);
    if (t->gets)
        merge(t);
}

/* Guided minutes of a pupil for a subject this week. */
static int64_t minutes_of(const hgwi_check *check, const timing *t, hgw_rec pupil, int32_t subject) {
    gets wanted = {pupil, subject, 0, 0, 0};
    int32_t low = 0, high = t->get_count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (gets_order(&t->gets[middle], &wanted, NULL) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    int64_t whole = t->whole[subject].by_grade[hgw_pupil_grade(check->dossier, pupil)];
    return low < t->get_count && gets_order(&t->gets[low], &wanted, NULL) == 0 ? whole + t->gets[low].minutes : whole;
}

/* ---- the most that a pupil of the base group only gets ---- */

static void better(timing *t, int32_t subject, int64_t grade, int64_t got) {
    int64_t *best = &t->best[subject].by_grade[grade];
    if (got > *best)
        *best = got;
}

/* Pupils without a row get what the whole group gets: when there is one of them, that counts for a base group that
 * names no pupils. */
static void find_best(hgwi_check *check, timing *t) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP), pupils = hgwi_all(check, HGW_T_PUPIL);
    for (int32_t i = 0; i < subgroups.count; i++)
        t->everyone[t->subject_keys[i]] |= (uint8_t)hgwi_whole_group(check, subgroups.at[i]);
    for (int32_t i = 0; i < pupils.count; i++)
        t->pupils[hgw_pupil_grade(doc, pupils.at[i])]++;
    for (int32_t i = 0; i < t->get_count; i++) {
        const gets *one = &t->gets[i];
        int64_t grade = hgw_pupil_grade(doc, one->pupil);
        t->named[one->subject].by_grade[grade]++;
        if (!one->in_sub && (one->in_base || t->everyone[one->subject]))
            better(t, one->subject, grade, t->whole[one->subject].by_grade[grade] + one->minutes);
    }
    for (int32_t subject = 1; subject <= t->words; subject++)
        for (int grade = 0; grade < GRADES && t->everyone[subject]; grade++)
            if (t->named[subject].by_grade[grade] < t->pupils[grade])
                better(t, subject, grade, t->whole[subject].by_grade[grade]);
}

static int gets_no_more(const hgwi_check *check, const timing *t, hgw_rec subgroup, int32_t subject) {
    const hgw_doc *doc = check->dossier;
    for (int32_t j = 0, n = hgw_subgroup_pupils_count(doc, subgroup); j < n; j++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroup, j);
        if (!pupil)
            continue;
        int64_t best = t->best[subject].by_grade[hgw_pupil_grade(doc, pupil)];
        if (best > 0 && minutes_of(check, t, pupil, subject) <= best)
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
    t->named = hgwi_room(check, (size_t)t->words + 1, sizeof *t->named);
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
    take_all(check, &t);
    if (check->no_memory)
        return;
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
