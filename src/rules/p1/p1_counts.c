/* p1_counts.c: principle 1, how many goals at once: per pupil, and for the group without a crucial one.
 *
 * Pupils of the same grade, in the same subgroups and with the same goals of their own, have the same goals: such a
 * class of pupils is counted once. */
#include "rules/say.h"

enum { LAST_GRADE = 8 };

/* So many goals for a subject in a period. */
typedef struct tally {
    int32_t subject_key, period_key;
    int32_t count;
    hgw_rec pupil;         /* TOO_MANY_GOALS: one of the pupils */
    const hgwi_goal *goal; /* one of the goals, for its subject and period */
} tally;

typedef struct counting {
    hgw_rec *pupils;   /* sorted, so that a class stands together */
    hgw_rec *everyone; /* goals that name neither pupil nor subgroup, or a base group that names no pupils */
    int32_t everyone_count;
    int32_t *stamp;          /* by place of a goal: the class that has it */
    const hgwi_goal **goals; /* of the class at hand */
    int32_t goal_count;
    tally *tallies;
    int32_t tally_count, tally_room;
} counting;

static int counts(const hgwi_goal *goal) {
    return !goal->past && goal->subject_key != 0 && goal->period_key != 0;
}

static int in_grades(const hgwi_check *check, hgw_rec goal, int64_t grade) {
    int32_t n = hgw_goal_grades_count(check->dossier, goal);
    for (int32_t i = 0; i < n; i++)
        if (hgw_goal_grades_at(check->dossier, goal, i) == grade)
            return 1;
    return n == 0;
}

/* ---- classes of pupils ---- */

static int lists_differ(hgwi_recs a, hgwi_recs b) {
    if (a.count != b.count)
        return a.count < b.count ? -1 : 1;
    for (int32_t i = 0; i < a.count; i++)
        if (a.at[i] != b.at[i])
            return a.at[i] < b.at[i] ? -1 : 1;
    return 0;
}

static int classes_differ(const hgwi_check *check, hgw_rec a, hgw_rec b) {
    int64_t x = hgw_pupil_grade(check->dossier, a), y = hgw_pupil_grade(check->dossier, b);
    if (x != y)
        return x < y ? -1 : 1;
    int order = lists_differ(hgwi_by(check, HGWI_BY_SUBGROUP_PUPILS, a), hgwi_by(check, HGWI_BY_SUBGROUP_PUPILS, b));
    return order ? order : lists_differ(hgwi_by(check, HGWI_BY_GOAL_PUPILS, a), hgwi_by(check, HGWI_BY_GOAL_PUPILS, b));
}

static int class_order(const void *left, const void *right, void *user) {
    hgw_rec a = *(const hgw_rec *)left, b = *(const hgw_rec *)right;
    int order = classes_differ(user, a, b);
    return order ? order : hgwi_id_order(user, a, b);
}

/* ---- the goals of one class ---- */

static void take(const hgwi_check *check, counting *c, hgw_rec goal, int32_t class_number) {
    int32_t place = check->place[goal];
    if (c->stamp[place] == class_number || !counts(&check->goals[place]))
        return;
    c->stamp[place] = class_number;
    c->goals[c->goal_count++] = &check->goals[place];
}

/* The grades of a goal narrow a base group; who is in a subgroup shares its goals. */
static void gather(const hgwi_check *check, counting *c, hgw_rec pupil, int32_t class_number) {
    const hgw_doc *doc = check->dossier;
    int64_t grade = hgw_pupil_grade(doc, pupil);
    c->goal_count = 0;
    for (int32_t i = 0; i < c->everyone_count; i++)
        if (in_grades(check, c->everyone[i], grade))
            take(check, c, c->everyone[i], class_number);
    hgwi_recs own = hgwi_by(check, HGWI_BY_GOAL_PUPILS, pupil);
    for (int32_t i = 0; i < own.count; i++)
        take(check, c, own.at[i], class_number);
    hgwi_recs subgroups = hgwi_by(check, HGWI_BY_SUBGROUP_PUPILS, pupil);
    for (int32_t i = 0; i < subgroups.count; i++) {
        int base = hgw_subgroup_kind(doc, subgroups.at[i]) == HGW_SUBGROUP_KIND_BASE;
        hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_SUBGROUPS, subgroups.at[i]);
        for (int32_t j = 0; j < goals.count; j++)
            if (!base || in_grades(check, goals.at[j], grade))
                take(check, c, goals.at[j], class_number);
    }
}

static int goal_order(const void *left, const void *right, void *user) {
    const hgwi_goal *a = *(const hgwi_goal *const *)left, *b = *(const hgwi_goal *const *)right;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->period_key != b->period_key)
        return a->period_key < b->period_key ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

/* The end of the run of goals that share subject and period. */
static int32_t run_end(const hgwi_goal *const *goals, int32_t count, int32_t from) {
    int32_t to = from;
    while (to < count && goals[to]->subject_key == goals[from]->subject_key &&
           goals[to]->period_key == goals[from]->period_key)
        to++;
    return to;
}

static void note(hgwi_check *check, counting *c, tally one) {
    if (c->tally_count == c->tally_room) {
        int32_t room = c->tally_room * 2 + 64;
        tally *grown = hgwi_room(check, (size_t)room, sizeof *grown);
        if (!grown)
            return;
        for (int32_t i = 0; i < c->tally_count; i++)
            grown[i] = c->tallies[i];
        c->tallies = grown;
        c->tally_room = room;
    }
    c->tallies[c->tally_count++] = one;
}

static void tally_class(hgwi_check *check, counting *c, int32_t first, int32_t last) {
    double most = check->limits[HGWI_LIMIT_TOO_MANY_GOALS_goals];
    hgwi_sort(c->goals, (size_t)c->goal_count, sizeof *c->goals, goal_order, check);
    for (int32_t from = 0, to; from < c->goal_count; from = to) {
        to = run_end(c->goals, c->goal_count, from);
        for (int32_t p = first; p < last && to - from > most; p++)
            note(check, c,
                 (tally){c->goals[from]->subject_key, c->goals[from]->period_key, to - from, c->pupils[p],
                         c->goals[from]});
    }
}

static void each_class(hgwi_check *check, counting *c, int32_t pupils) {
    int32_t class_number = 0;
    for (int32_t first = 0, last; first < pupils && !check->no_memory; first = last) {
        last = first + 1;
        while (last < pupils && classes_differ(check, c->pupils[first], c->pupils[last]) == 0)
            last++;
        gather(check, c, c->pupils[first], ++class_number);
        tally_class(check, c, first, last);
    }
}

/* ---- one finding for all pupils with as many goals for a subject ---- */

static int tally_order(const void *left, const void *right, void *user) {
    const tally *a = left, *b = right;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->period_key != b->period_key)
        return a->period_key < b->period_key ? -1 : 1;
    if (a->count != b->count)
        return a->count < b->count ? -1 : 1;
    return hgwi_id_order(user, a->pupil, b->pupil);
}

static int same_matter(const tally *a, const tally *b) {
    return a->subject_key == b->subject_key && a->period_key == b->period_key && a->count == b->count;
}

static void report_tallies(hgwi_check *check, counting *c) {
    hgwi_sort(c->tallies, (size_t)c->tally_count, sizeof *c->tallies, tally_order, check);
    for (int32_t from = 0, to; from < c->tally_count && !check->no_memory; from = to) {
        const tally *one = &c->tallies[from];
        for (to = from; to < c->tally_count && same_matter(one, &c->tallies[to]); to++)
            c->pupils[to - from] = c->tallies[to].pupil;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about_text(check, draft, one->goal->subject);
        hgwi_about_text(check, draft, one->goal->period);
        hgwi_about(check, draft, one->pupil);
        for (int32_t i = 1; i < to - from; i++)
            hgwi_see(check, draft, check->dossier, c->pupils[i]);
        hgwi_say_pupils(check, draft, "names", c->pupils, to - from);
        hgwi_say_number(check, draft, "n", one->count);
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, one->goal->subject));
    }
}

static int for_everyone(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    int32_t n = hgw_goal_subgroups_count(doc, goal);
    for (int32_t i = 0; i < n; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(doc, goal, i);
        if (subgroup && hgw_subgroup_pupils_count(doc, subgroup) == 0 && hgwi_subgroup_filled(check, subgroup))
            return 1;
    }
    return n == 0 && hgw_goal_pupils_count(doc, goal) == 0;
}

void hgwi_rule_too_many_goals(hgwi_check *check) {
    hgwi_recs goals = hgwi_all(check, HGW_T_GOAL), pupils = hgwi_all(check, HGW_T_PUPIL);
    counting c = {0};
    c.pupils = hgwi_room(check, (size_t)pupils.count, sizeof *c.pupils);
    c.everyone = hgwi_room(check, (size_t)goals.count, sizeof *c.everyone);
    c.stamp = hgwi_room(check, (size_t)goals.count, sizeof *c.stamp);
    c.goals = hgwi_room(check, (size_t)goals.count, sizeof *c.goals);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < pupils.count; i++)
        c.pupils[i] = pupils.at[i];
    for (int32_t i = 0; i < goals.count; i++)
        if (for_everyone(check, goals.at[i]))
            c.everyone[c.everyone_count++] = goals.at[i];
    hgwi_sort(c.pupils, (size_t)pupils.count, sizeof *c.pupils, class_order, check);
    each_class(check, &c, pupils.count);
    if (!check->no_memory)
        report_tallies(check, &c);
}

/* The grade with most of the goals, of those the lowest; 0 when all of them are for all grades. */
static int fullest_grade(const hgwi_check *check, const hgwi_goal *const *goals, int32_t count, int32_t *most) {
    int fullest = 0;
    *most = 0;
    for (int grade = 1; grade <= LAST_GRADE; grade++) {
        int32_t n = 0, named = 0;
        for (int32_t i = 0; i < count; i++) {
            n += in_grades(check, goals[i]->rec, grade);
            named += hgw_goal_grades_count(check->dossier, goals[i]->rec) > 0;
        }
        if (n > *most) {
            *most = n;
            fullest = named ? grade : 0;
        }
    }
    return fullest;
}

/* In a combination group nobody has the goals of another grade, and they build on nothing of it. */
void hgwi_rule_no_crucial_goal(hgwi_check *check) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    const hgwi_goal **goals = hgwi_room(check, (size_t)all, sizeof *goals);
    if (!goals)
        return;
    for (int32_t i = 0; i < all; i++)
        if (counts(&check->goals[i]) && !check->goals[i].own)
            goals[count++] = &check->goals[i];
    hgwi_sort(goals, (size_t)count, sizeof *goals, goal_order, check);
    for (int32_t from = 0, to; from < count; from = to) {
        to = run_end(goals, count, from);
        int crucial = 0;
        for (int32_t i = from; i < to; i++)
            crucial |= hgw_goal_crucial(check->dossier, goals[i]->rec) != 0;
        if (crucial || to - from <= check->limits[HGWI_LIMIT_NO_CRUCIAL_GOAL_goals])
            continue;
        int32_t most = 0;
        int grade = fullest_grade(check, goals + from, to - from, &most);
        if (most <= check->limits[HGWI_LIMIT_NO_CRUCIAL_GOAL_goals])
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about_text(check, draft, goals[from]->subject);
        hgwi_about_text(check, draft, goals[from]->period);
        for (int32_t i = from; i < to; i++)
            if (grade == 0 || in_grades(check, goals[i]->rec, grade))
                hgwi_see(check, draft, check->dossier, goals[i]->rec);
        hgwi_say_number(check, draft, "n", most);
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, goals[from]->subject));
    }
}
