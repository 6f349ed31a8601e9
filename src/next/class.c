/* class.c: a new school year: a dossier of a class of the roster, and last year's dossiers that its pupils come from.
 */
#include <string.h>

#include "next_room.h"

/* ---- roster and class ---- */

/* Of several rosters, that of the new year; one that says no year counts for any. */
static const hgw_doc *roster_of(const hgwi_next *n) {
    const hgw_doc *found = NULL;
    for (int32_t i = 0; i < n->count; i++) {
        if (hgw_rec_type(n->beside[i], HGW_ROOT) != HGW_T_ROSTER)
            continue;
        const char *year = hgw_roster_school_year(n->beside[i], HGW_ROOT);
        if (year && n->following.year && strcmp(year, n->following.year) != 0)
            continue;
        if (!found || (year && !hgw_has(found, HGW_ROOT, HGW_ROSTER_SCHOOL_YEAR)))
            found = n->beside[i];
    }
    return found;
}

static hgw_rec group_of(const hgwi_next *n) {
    int named = n->options && hgw_has(n->options, HGW_ROOT, HGW_NEXT_OPTIONS_SCHOOL_GROUP);
    if (!named)
        return hgw_roster_school_groups_count(n->roster, HGW_ROOT) == 1
                   ? hgw_roster_school_groups_at(n->roster, HGW_ROOT, 0)
                   : 0;
    hgw_rec found = hgw_rec_find(n->roster, hgw_next_options_school_group(n->options, HGW_ROOT));
    return found && hgw_rec_type(n->roster, found) == HGW_T_SCHOOL_GROUP ? found : 0;
}

/* Where there is only one class, who says nothing is in it. */
static hgw_rec group_of_pupil(const hgwi_next *n, hgw_rec pupil) {
    hgw_rec group = hgw_pupil_school_group(n->roster, pupil);
    if (!group && hgw_roster_school_groups_count(n->roster, HGW_ROOT) == 1)
        group = n->school_group;
    return group;
}

/* ---- the new dossier ---- */

static void add(hgwi_next *n, hgwi_next_source *roster, hgw_rec rec, hgw_field list) {
    hgw_rec made = hgwi_next_good(n) ? hgwi_rec_append(n->draft, HGW_ROOT, list) : 0;
    const char *id = hgwi_rec_id(roster->doc, rec);
    if (!made) {
        hgwi_next_try(n, HGW_E_NOMEM);
        return;
    }
    roster->made[rec] = made;
    if (id)
        hgwi_next_try(n, hgw_set_text(n->draft, made, hgwi_field_of(hgw_rec_type(roster->doc, rec), 1), id));
}

static void add_pupil(hgwi_next *n, hgwi_next_source *roster, hgw_rec pupil) {
    add(n, roster, pupil, HGW_DOSSIER_PUPILS);
    for (int32_t i = 0, count = hgw_pupil_guardians_count(roster->doc, pupil); i < count; i++) {
        hgw_rec guardian = hgw_pupil_guardians_at(roster->doc, pupil, i);
        if (guardian)
            roster->wanted[guardian] = 1;
    }
}

static void add_people(hgwi_next *n, hgwi_next_source *roster) {
    const hgw_doc *doc = n->roster;
    add(n, roster, n->school_group, HGW_DOSSIER_SCHOOL_GROUPS);
    n->made_group = roster->made[n->school_group];
    for (int32_t i = 0, count = hgw_roster_pupils_count(doc, HGW_ROOT); i < count && hgwi_next_good(n); i++) {
        hgw_rec pupil = hgw_roster_pupils_at(doc, HGW_ROOT, i), group = group_of_pupil(n, pupil);
        n->in_school[pupil] = group != 0;
        if (group == n->school_group)
            add_pupil(n, roster, pupil);
    }
    for (int32_t i = 0, count = hgw_roster_guardians_count(doc, HGW_ROOT); i < count && hgwi_next_good(n); i++) {
        hgw_rec guardian = hgw_roster_guardians_at(doc, HGW_ROOT, i);
        if (roster->wanted[guardian])
            add(n, roster, guardian, HGW_DOSSIER_GUARDIANS);
    }
    hgwi_next_stamps(n);
    for (hgw_rec rec = 1; rec <= roster->last && hgwi_next_good(n); rec++)
        if (roster->made[rec])
            hgwi_next_copy(n, roster, rec, roster->made[rec]);
}

/* "<left>, <right>", or one of them; NULL without any. */
static const char *both(hgwi_next *n, const char *left, const char *between, const char *right) {
    if (!left || !right)
        return left ? left : right;
    size_t a = strlen(left), b = strlen(between), c = strlen(right);
    char *text = hgwi_next_room(n, a + b + c + 1, 1);
    if (!text)
        return NULL;
    memcpy(text, left, a);
    memcpy(text + a, between, b);
    memcpy(text + a + b, right, c);
    return text;
}

static void set(hgwi_next *n, hgw_field field, const char *text) {
    if (text && hgwi_next_good(n))
        hgwi_next_try(n, hgw_set_text(n->draft, HGW_ROOT, field, text));
}

/* The id goes last: it must differ from those of the roster, which are fixed. */
static void set_root(hgwi_next *n) {
    const hgw_doc *calendar = n->following.calendar;
    hgw_rec year = hgw_rec_parent(calendar, n->following.rec);
    const char *group = hgwi_rec_id(n->roster, n->school_group), *year_name = hgw_school_year_name(calendar, year);
    const char *id = both(n, group, "-", n->following.year);
    while (id && hgw_rec_find(n->draft, id))
        id = both(n, id, "-", "2");
    set(n, HGW_DOSSIER_TITLE,
        both(n, hgw_school_group_name(n->roster, n->school_group), ", ", year_name ? year_name : n->following.year));
    if (hgwi_next_good(n) && hgw_has(n->dossier, HGW_ROOT, HGW_DOSSIER_LEVEL))
        hgwi_next_copy_field(n, &n->sources[0], HGW_ROOT, HGW_ROOT, HGW_DOSSIER_LEVEL);
    set(n, HGW_DOSSIER_SCHOOL_YEAR, n->following.year);
    set(n, HGW_DOSSIER_SCHOOL, hgw_dossier_school(n->dossier, HGW_ROOT));
    set(n, HGW_DOSSIER_SUPERSEDES, hgwi_rec_id(n->dossier, HGW_ROOT));
    set(n, HGW_DOSSIER_ID, id);
}

/* ---- last year's dossiers ---- */

static int is_last_year(const hgwi_next *n, const hgw_doc *doc) {
    const char *year = hgw_dossier_school_year(n->dossier, HGW_ROOT);
    if (!year)
        year = n->ending.year;
    return doc != n->dossier && hgw_rec_type(doc, HGW_ROOT) == HGW_T_DOSSIER &&
           hgwi_next_same(hgw_dossier_school_year(doc, HGW_ROOT), year);
}

/* The order in which they lie beside must not matter. */
static int by_id(const void *left, const void *right, void *user) {
    const hgw_doc *const *a = left, *const *b = right;
    const char *x = hgwi_rec_id(*a, HGW_ROOT), *y = hgwi_rec_id(*b, HGW_ROOT);
    (void)user;
    return x && y ? strcmp(x, y) : (y != NULL) - (x != NULL);
}

static void gather(hgwi_next *n) {
    size_t count = 0;
    const hgw_doc **others = hgwi_next_room(n, (size_t)n->count, sizeof *others);
    hgwi_next_source *all = hgwi_next_room(n, (size_t)n->count + 1, sizeof *all);
    if (!others || !all)
        return;
    for (int32_t i = 0; i < n->count; i++)
        if (is_last_year(n, n->beside[i]))
            others[count++] = n->beside[i];
    hgwi_sort(others, count, sizeof *others, by_id, NULL);
    all[0] = n->sources[0];
    n->sources = all;
    for (size_t i = 0; i < count && hgwi_next_good(n); i++) {
        const char *id = hgwi_rec_id(others[i], HGW_ROOT);
        const char *before = hgwi_rec_id(n->sources[n->source_count - 1].doc, HGW_ROOT);
        if (hgwi_next_same(id, before) || hgwi_next_same(id, hgwi_rec_id(n->dossier, HGW_ROOT)))
            continue; /* the same dossier once more */
        hgwi_next_source *s = &n->sources[n->source_count++];
        hgwi_next_source_start(n, s, others[i], 0);
        if (hgwi_next_good(n))
            hgwi_next_index(n, s);
    }
}

/* Pupils are known by their id. */
static void meet(hgwi_next *n, hgwi_next_source *s) {
    for (int32_t i = 0, count = hgw_dossier_pupils_count(s->doc, HGW_ROOT); i < count; i++) {
        hgw_rec pupil = hgw_dossier_pupils_at(s->doc, HGW_ROOT, i);
        const char *id = hgwi_rec_id(s->doc, pupil);
        hgw_rec now = id ? hgw_rec_find(n->draft, id) : 0;
        if (now && hgw_rec_type(n->draft, now) == HGW_T_PUPIL)
            s->made[pupil] = now;
    }
}

void hgwi_next_class(hgwi_next *n) {
    n->roster = roster_of(n);
    if (!n->roster) {
        hgwi_next_try(n, hgwi_fail(n->ctx, HGWI_ERR_NEXT_ROSTER, NULL, 0));
        return;
    }
    n->school_group = group_of(n);
    if (!n->school_group) {
        hgwi_next_try(n, hgwi_fail_on(n->ctx, n->roster, HGWI_ERR_NEXT_GROUP, HGW_ROOT, HGW_ROSTER_SCHOOL_GROUPS, -1));
        return;
    }
    hgwi_next_source roster;
    memset(&roster, 0, sizeof roster);
    n->draft = hgw_doc_new(n->ctx, HGW_T_DOSSIER);
    if (!n->draft)
        hgwi_next_try(n, HGW_E_NOMEM);
    hgwi_next_source_start(n, &roster, n->roster, 0);
    n->in_school = hgwi_next_room(n, (size_t)roster.last + 1, 1);
    gather(n);
    if (hgwi_next_good(n))
        add_people(n, &roster);
    if (hgwi_next_good(n))
        set_root(n);
    n->sources[0].same = 0;
    for (int32_t i = 0; i < n->source_count && hgwi_next_good(n); i++)
        meet(n, &n->sources[i]);
}
