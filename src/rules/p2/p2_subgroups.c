/* p2_subgroups.c: principle 2, how many subgroups there are, of how many pupils, and for how long. */
#include "p2.h"

/* ---- SUBGROUP_OF_ONE ---- */

void hgwi_rule_subgroup_of_one(hgwi_check *check) {
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        hgw_rec subgroup = subgroups.at[i];
        hgwi_recs members = hgwi_members(check, subgroup);
        if (members.count != 1 || !hgwi_is_sub(check, subgroup) || hgwi_has_reason(check, subgroup) ||
            hgwi_subgroup_when(check, subgroup) == HGWI_WHEN_OVER)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, subgroup);
        hgwi_see(check, draft, check->dossier, members.at[0]);
        hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(check->dossier, subgroup));
    }
}

/* ---- TOO_MANY_LEVELS ---- */

/* A subgroup with a level, of a subject, in a class. */
typedef struct level {
    int32_t subject_key;
    hgw_rec class, subgroup;
} level;

static int level_order(const void *left, const void *right, void *user) {
    const level *a = left, *b = right;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->class != b->class)
        return a->class < b->class ? -1 : 1;
    return hgwi_id_order(user, a->subgroup, b->subgroup);
}

/* With more classes in one dossier: that of its pupil with the smallest id.  0 when there is one class. */
static hgw_rec class_of(hgwi_check *check, hgw_rec subgroup) {
    hgwi_recs members = {NULL, 0};
    hgw_rec first = 0;
    if (hgwi_all(check, HGW_T_SCHOOL_GROUP).count > 1)
        members = hgwi_members(check, subgroup);
    for (int32_t i = 0; i < members.count; i++)
        if (hgw_has(check->dossier, members.at[i], HGW_PUPIL_SCHOOL_GROUP) &&
            (first == 0 || hgwi_id_order(check, members.at[i], first) < 0))
            first = members.at[i];
    return first ? hgw_pupil_school_group(check->dossier, first) : 0;
}

/* By record number of a class, and for all together at 0: the grades in it, those of its pupils and those that the
 * class says it has, as bits. */
static uint32_t *grades_of_classes(hgwi_check *check) {
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL);
    uint32_t *grades = hgwi_room(check, (size_t)check->last + 1, sizeof *grades);
    for (int32_t i = 0; i < pupils.count && grades; i++) {
        uint32_t bit = hgwi_bit(hgw_pupil_grade(check->dossier, pupils.at[i])) & ~1u;
        grades[0] |= bit;
        grades[hgw_pupil_school_group(check->dossier, pupils.at[i])] |= bit;
    }
    hgwi_recs groups = hgwi_all(check, HGW_T_SCHOOL_GROUP);
    for (int32_t i = 0; i < groups.count && grades; i++)
        for (int32_t j = 0, n = hgw_school_group_grades_count(check->dossier, groups.at[i]); j < n; j++) {
            uint32_t bit = hgwi_bit(hgw_school_group_grades_at(check->dossier, groups.at[i], j)) & ~1u;
            grades[0] |= bit;
            grades[groups.at[i]] |= bit;
        }
    return grades;
}

static int count_bits(uint32_t bits) {
    int count = 0;
    for (; bits != 0; bits &= bits - 1)
        count++;
    return count;
}

/* A combination group of so many grades may have one level for all and two for each grade, up to a ceiling. */
static double most_levels(const hgwi_check *check, int grades) {
    double most = 1 + (2.0 * grades), ceiling = check->limits[HGWI_LIMIT_TOO_MANY_LEVELS_combined_most];
    if (grades < 2)
        return check->limits[HGWI_LIMIT_TOO_MANY_LEVELS_levels];
    return most < ceiling ? most : ceiling;
}

static int32_t take_levels(hgwi_check *check, level *levels) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    int32_t count = 0;
    for (int32_t i = 0; i < subgroups.count && levels; i++) {
        hgw_rec subgroup = subgroups.at[i];
        int32_t subject = hgwi_word(check, hgw_subgroup_subject(doc, subgroup));
        if (subject != 0 && hgwi_is_sub(check, subgroup) && hgw_subgroup_level(doc, subgroup) != 0 &&
            hgwi_subgroup_when(check, subgroup) == HGWI_WHEN_NOW)
            levels[count++] = (level){subject, class_of(check, subgroup), subgroup};
    }
    return count;
}

void hgwi_rule_too_many_levels(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    level *levels = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SUBGROUP).count, sizeof *levels);
    int32_t count = take_levels(check, levels);
    const uint32_t *grades = grades_of_classes(check);
    if (check->no_memory)
        return;
    hgwi_sort(levels, (size_t)count, sizeof *levels, level_order, check);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        for (to = from; to < count && levels[to].subject_key == levels[from].subject_key &&
                        levels[to].class == levels[from].class;)
            to++;
        /* No class may have fewer than the least of the two thresholds: most are done with here. */
        if (to - from <= check->limits[HGWI_LIMIT_TOO_MANY_LEVELS_levels] &&
            to - from <= check->limits[HGWI_LIMIT_TOO_MANY_LEVELS_combined_most])
            continue;
        if (to - from <= most_levels(check, count_bits(grades[levels[from].class])))
            continue;
        const char *subject = hgw_subgroup_subject(doc, levels[from].subgroup);
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about_text(check, draft, subject);
        if (levels[from].class)
            hgwi_about(check, draft, levels[from].class);
        for (int32_t i = from; i < to; i++)
            hgwi_see(check, draft, doc, levels[i].subgroup);
        hgwi_say_number(check, draft, "n", to - from);
        hgwi_say_text(check, draft, "subject", hgwi_subject_name(check, subject));
    }
}

/* ---- SUBGROUP_FROZEN ---- */

/* A subgroup in its period, and the one before it. */
typedef struct spell {
    hgw_rec subgroup;
    int32_t name_key, subject_key, set_key;
    hgw_date first, last;
    int32_t former;  /* place in the row of spells, or -1 */
    int32_t periods; /* in a row with these pupils */
    uint8_t judged;  /* a goal of it, or of one before it in the row, was evaluated */
    uint8_t followed;
} spell;

static int spell_order(const void *left, const void *right, void *user) {
    const spell *a = left, *b = right;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return hgwi_id_order(user, a->subgroup, b->subgroup);
}

/* Those that have begun, with at least two pupils, by their first day: each comes behind the one it follows. */
static spell *spells_make(hgwi_check *check, int32_t *count) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    spell *spells = hgwi_room(check, (size_t)subgroups.count, sizeof *spells);
    *count = 0;
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        spell one = {.subgroup = subgroups.at[i], .former = -1, .periods = 1};
        hgwi_recs members = hgwi_members(check, one.subgroup);
        if (!hgwi_is_sub(check, one.subgroup) || members.count < 2 ||
            !hgwi_link_span(check, hgw_subgroup_period(doc, one.subgroup), &one.first, &one.last) ||
            one.first > check->today)
            continue;
        one.name_key = hgwi_word(check, hgw_subgroup_name(doc, one.subgroup));
        one.subject_key = hgwi_word(check, hgw_subgroup_subject(doc, one.subgroup));
        one.set_key = hgwi_set_key(check, members);
        spells[(*count)++] = one;
    }
    if (!check->no_memory)
        hgwi_sort(spells, (size_t)*count, sizeof *spells, spell_order, check);
    return spells;
}

typedef struct named {
    const spell *spells;
    int32_t place;
} named;

static int named_order(const void *left, const void *right, void *user) {
    const named *x = left, *y = right;
    const spell *a = &x->spells[x->place], *b = &y->spells[y->place];
    (void)user;
    if (a->name_key != b->name_key)
        return a->name_key < b->name_key ? -1 : 1;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    return x->place - y->place;
}

/* Of the same name and subject, in the period right before. */
static void join_by_name(hgwi_check *check, spell *spells, int32_t count) {
    named *all = hgwi_room(check, (size_t)count, sizeof *all);
    for (int32_t i = 0; i < count && all; i++)
        all[i] = (named){spells, i};
    if (!all)
        return;
    hgwi_sort(all, (size_t)count, sizeof *all, named_order, NULL);
    for (int32_t i = 1; i < count; i++) {
        const spell *former = &spells[all[i - 1].place];
        spell *one = &spells[all[i].place];
        if (one->name_key != 0 && one->name_key == former->name_key && one->subject_key == former->subject_key &&
            former->last < one->first &&
            hgwi_school_days(&check->time, hgwi_date_add(former->last, 1), hgwi_date_add(one->first, -1)) == 0)
            one->former = all[i - 1].place;
    }
}

/* What a subgroup says that it follows wins over its name. */
static void join_by_link(hgwi_check *check, spell *spells, int32_t count) {
    const hgw_doc *doc = check->dossier;
    int32_t *place = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SUBGROUP).count, sizeof *place);
    for (int32_t i = 0; i < count && place; i++)
        place[check->place[spells[i].subgroup]] = i + 1;
    for (int32_t i = 0; i < count && place; i++) {
        const char *id = hgw_subgroup_supersedes(doc, spells[i].subgroup);
        hgw_rec rec = id ? hgw_rec_find(doc, id) : 0;
        if (rec && check->visible[rec] && hgw_rec_type(doc, rec) == HGW_T_SUBGROUP)
            spells[i].former = place[check->place[rec]] - 1;
    }
}

static int has_result(const hgwi_check *check, hgw_rec subgroup) {
    hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_SUBGROUPS, subgroup);
    for (int32_t i = 0; i < goals.count; i++)
        if (hgwi_goal_of(check, goals.at[i])->result)
            return 1;
    return 0;
}

/* A reason that was not there before says that somebody looked at it. */
static int new_reason(hgwi_check *check, const spell *spells, const spell *one) {
    const hgw_doc *doc = check->dossier;
    int32_t now = hgwi_word(check, hgw_subgroup_rationale(doc, one->subgroup));
    return now != 0 &&
           (one->former < 0 || hgwi_word(check, hgw_subgroup_rationale(doc, spells[one->former].subgroup)) != now);
}

/* Along the row: a former one stands before, so it has been counted. */
static void count_periods(const hgwi_check *check, spell *spells, int32_t count) {
    for (int32_t i = 0; i < count; i++) {
        spell *one = &spells[i], *former = one->former >= 0 && one->former < i ? &spells[one->former] : NULL;
        if (former) {
            former->followed = 1;
            if (former->set_key == one->set_key && former->first < one->first) {
                one->periods = former->periods + 1;
                one->judged = former->judged || has_result(check, former->subgroup);
            }
        }
    }
}

void hgwi_rule_subgroup_frozen(hgwi_check *check) {
    int32_t count = 0;
    spell *spells = spells_make(check, &count);
    if (check->no_memory)
        return;
    join_by_name(check, spells, count);
    join_by_link(check, spells, count);
    if (check->no_memory)
        return;
    count_periods(check, spells, count);
    for (int32_t i = 0; i < count && !check->no_memory; i++) {
        const spell *one = &spells[i];
        if (one->periods < check->limits[HGWI_LIMIT_SUBGROUP_FROZEN_periods] || !one->judged || one->followed ||
            hgwi_over(check, one->last) || new_reason(check, spells, one))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, one->subgroup);
        for (int32_t at = one->former, n = 1; n < one->periods; n++, at = spells[at].former)
            hgwi_see(check, draft, check->dossier, spells[at].subgroup);
        hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(check->dossier, one->subgroup));
        hgwi_say_number(check, draft, "n", one->periods);
    }
}
