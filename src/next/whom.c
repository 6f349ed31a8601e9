/* whom.c: whom a record of last year is about, as far as they are in the new class.  The grades of a goal narrow a base
 * group; who is in a subgroup shares its goals.  A base group that names no pupils is the whole class. */
#include "next_room.h"

typedef struct naming {
    hgw_type type;
    hgw_field pupils, subgroups, grades; /* 0: it has none */
    int list;                            /* of subgroups */
} naming;

static const naming names[] = {
    {HGW_T_GOAL, HGW_GOAL_PUPILS, HGW_GOAL_SUBGROUPS, HGW_GOAL_GRADES, 1},
    {HGW_T_NEED, HGW_NEED_PUPILS, HGW_NEED_SUBGROUP, 0, 0},
    {HGW_T_APPROACH, HGW_APPROACH_PUPILS, HGW_APPROACH_SUBGROUP, 0, 0},
    {HGW_T_FACTOR, HGW_FACTOR_PUPILS, HGW_FACTOR_SUBGROUP, 0, 0},
    {HGW_T_PLAN, HGW_PLAN_PUPILS, 0, 0, 0},
};

enum { NAMES = sizeof names / sizeof *names };

static const naming *naming_of(hgw_type type) {
    for (int i = 0; i < NAMES; i++)
        if (names[i].type == type)
            return &names[i];
    return NULL;
}

/* One look at whom a record is about. */
typedef struct look {
    hgwi_next *n;
    hgwi_next_source *s;
    const naming *as;
    hgw_rec rec;
    int touch;
    int32_t count;
} look;

static int in_grades(const hgw_doc *doc, hgw_rec rec, hgw_field grades, int64_t grade) {
    int32_t count = grades ? hgw_item_count(doc, rec, grades) : 0;
    for (int32_t i = 0; i < count; i++)
        if (hgw_item_get(doc, rec, grades, i) == grade)
            return 1;
    return count == 0;
}

static void meet(look *l, hgw_rec pupil) {
    hgw_rec made = pupil ? l->s->made[pupil] : 0;
    if (pupil && l->touch)
        l->s->touched[pupil] = 1;
    if (!made || l->n->stamp[made] == l->n->serial)
        return;
    l->n->stamp[made] = l->n->serial;
    l->s->some[l->count++] = made;
}

static void meet_in_grades(look *l, hgw_rec pupil, hgw_rec subgroup) {
    const hgw_doc *doc = l->s->doc;
    int64_t grade = pupil ? hgw_pupil_grade(doc, pupil) : 0;
    if (in_grades(doc, l->rec, l->as->grades, grade) &&
        (!subgroup || in_grades(doc, subgroup, HGW_SUBGROUP_GRADES, grade)))
        meet(l, pupil);
}

static void meet_class(look *l, hgw_rec subgroup) {
    for (int32_t i = 0, count = hgw_dossier_pupils_count(l->s->doc, HGW_ROOT); i < count; i++)
        meet_in_grades(l, hgw_dossier_pupils_at(l->s->doc, HGW_ROOT, i), subgroup);
}

static void meet_subgroup(look *l, hgw_rec subgroup, int with_subgroups) {
    const hgw_doc *doc = l->s->doc;
    int base = subgroup && hgw_subgroup_kind(doc, subgroup) == HGW_SUBGROUP_KIND_BASE;
    int32_t count = subgroup ? hgw_subgroup_pupils_count(doc, subgroup) : 0;
    if (base && count == 0)
        meet_class(l, subgroup);
    for (int32_t i = 0; (base || with_subgroups) && i < count; i++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroup, i);
        if (base)
            meet_in_grades(l, pupil, 0);
        else
            meet(l, pupil);
    }
}

static int by_number(const void *left, const void *right, void *user) {
    (void)user;
    hgw_rec a = *(const hgw_rec *)left, b = *(const hgw_rec *)right;
    return (a > b) - (a < b);
}

static int32_t subgroup_count(const look *l) {
    if (!l->as->subgroups)
        return 0;
    return l->as->list ? hgw_item_count(l->s->doc, l->rec, l->as->subgroups)
                       : hgw_has(l->s->doc, l->rec, l->as->subgroups);
}

static hgw_rec subgroup_at(const look *l, int32_t i) {
    return l->as->list ? (hgw_rec)hgw_item_get(l->s->doc, l->rec, l->as->subgroups, i)
                       : hgw_get_ref(l->s->doc, l->rec, l->as->subgroups);
}

int hgwi_next_own(const hgw_doc *doc, hgw_rec goal) {
    int32_t scope = hgw_goal_scope(doc, goal);
    return hgw_has(doc, goal, HGW_GOAL_PUPILS) && !hgw_has(doc, goal, HGW_GOAL_SUBGROUPS) &&
           (scope == 0 || scope == HGW_GOAL_SCOPE_PUPIL || scope == HGW_GOAL_SCOPE_PARENT_CHILD);
}

int32_t hgwi_next_whom(hgwi_next *n, hgwi_next_source *s, hgw_rec rec, int with_subgroups, int touch) {
    look l = {n, s, naming_of(hgw_rec_type(s->doc, rec)), rec, touch, 0};
    n->serial++;
    int32_t pupils = hgw_item_count(s->doc, rec, l.as->pupils), subgroups = subgroup_count(&l);
    for (int32_t i = 0; i < pupils; i++)
        meet(&l, (hgw_rec)hgw_item_get(s->doc, rec, l.as->pupils, i));
    for (int32_t i = 0; i < subgroups; i++)
        meet_subgroup(&l, subgroup_at(&l, i), with_subgroups);
    int graded = l.as->grades && hgw_item_count(s->doc, rec, l.as->grades) > 0;
    if (l.as->type == HGW_T_GOAL && subgroups == 0 && (pupils == 0 || graded) && !hgwi_next_own(s->doc, rec))
        meet_class(&l, 0);
    hgwi_sort(s->some, (size_t)l.count, sizeof *s->some, by_number, NULL);
    return l.count;
}

int hgwi_next_left(hgwi_next *n, hgwi_next_source *s, hgw_rec rec) {
    const naming *as = naming_of(hgw_rec_type(s->doc, rec));
    int names_any = hgw_has(s->doc, rec, as->pupils) || (as->subgroups && hgw_has(s->doc, rec, as->subgroups));
    return (as->type != HGW_T_GOAL && !names_any) || hgwi_next_whom(n, s, rec, 1, 0) > 0;
}

int hgwi_next_for_others(hgwi_next *n, hgwi_next_source *s, hgw_rec approach) {
    int32_t count = hgw_approach_needs_count(s->doc, approach), answered = 0;
    if (hgw_has(s->doc, approach, HGW_APPROACH_PUPILS) || hgw_has(s->doc, approach, HGW_APPROACH_SUBGROUP))
        return !hgwi_next_left(n, s, approach);
    for (int32_t i = 0; i < count; i++) {
        hgw_rec need = hgw_approach_needs_at(s->doc, approach, i);
        if (need && hgwi_next_left(n, s, need))
            return 0;
        answered += need != 0;
    }
    return answered > 0;
}

int hgwi_next_stays(const hgwi_next_source *s, hgw_rec subgroup) {
    if (!subgroup || hgw_subgroup_kind(s->doc, subgroup) == HGW_SUBGROUP_KIND_BASE)
        return 0;
    for (int32_t i = 0, count = hgw_subgroup_pupils_count(s->doc, subgroup); i < count; i++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(s->doc, subgroup, i);
        if (pupil && s->made[pupil])
            return 1;
    }
    return 0;
}
