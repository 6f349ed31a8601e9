/* beside.c: which of the other dossiers is this one's former year and which are other groups; and which rules rest on
 * something that was withheld from the dossier. */
#include <string.h>

#include "index.h"

/* ---- other dossiers ---- */

static const char *year_of(const hgw_doc *dossier) {
    const char *year = hgw_dossier_school_year(dossier, HGW_ROOT);
    return year ? year : "";
}

static int same_id(const char *left, const char *right) {
    return left && right && strcmp(left, right) == 0;
}

/* The one that the dossier says it follows; else of those with an earlier school year the latest, when it is the only
 * one of that year. */
static int is_earlier(const hgwi_check *check, const hgw_doc *doc) {
    const char *follows = hgw_dossier_supersedes(check->dossier, HGW_ROOT);
    if (follows)
        return same_id(follows, hgwi_rec_id(doc, HGW_ROOT));
    const char *theirs = year_of(doc), *ours = year_of(check->dossier);
    if (!*theirs || !*ours || hgwi_natural_order(theirs, ours) >= 0)
        return 0;
    return !check->earlier || hgwi_natural_order(theirs, year_of(check->earlier)) > 0;
}

static int by_id(const void *left, const void *right, void *user) {
    (void)user;
    const char *a = hgwi_rec_id(*(const hgw_doc *const *)left, HGW_ROOT);
    const char *b = hgwi_rec_id(*(const hgw_doc *const *)right, HGW_ROOT);
    return hgwi_natural_order(a ? a : "", b ? b : "");
}

/* Two dossiers of last year, and nobody says which one it is: then it is neither. */
static int in_doubt(const hgwi_check *check) {
    int32_t count = 0;
    if (!check->earlier || hgw_dossier_supersedes(check->dossier, HGW_ROOT))
        return 0;
    for (int32_t i = 0; i < check->beside_count; i++)
        count += hgw_rec_type(check->beside[i], HGW_ROOT) == HGW_T_DOSSIER &&
                 strcmp(year_of(check->beside[i]), year_of(check->earlier)) == 0;
    return count > 1;
}

void hgwi_dossiers_make(hgwi_check *check) {
    check->others = hgwi_room(check, (size_t)check->beside_count, sizeof *check->others);
    for (int32_t i = 0; i < check->beside_count && check->others; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_DOSSIER || doc == check->dossier ||
            same_id(hgwi_rec_id(doc, HGW_ROOT), hgwi_rec_id(check->dossier, HGW_ROOT)))
            continue;
        if (is_earlier(check, doc))
            check->earlier = doc;
        else if (!*year_of(doc) || !*year_of(check->dossier) || strcmp(year_of(doc), year_of(check->dossier)) == 0)
            check->others[check->other_count++] = doc;
    }
    if (in_doubt(check))
        check->earlier = NULL;
    if (check->others)
        hgwi_sort(check->others, (size_t)check->other_count, sizeof *check->others, by_id, NULL);
}

/* ---- what was withheld ---- */

/* Classes of privacy as bits.  Of a class that this library does not know nobody can say which fields it takes along:
 * then any but the public ones may be gone. */
static uint32_t withheld_classes(const hgw_doc *dossier) {
    uint32_t classes = 0;
    for (int32_t i = 0, n = hgw_dossier_withheld_count(dossier, HGW_ROOT); i < n; i++) {
        int64_t class = hgw_dossier_withheld_at(dossier, HGW_ROOT, i);
        classes |= class == HGW_UNKNOWN_TOKEN ? ~hgwi_bit(HGW_PRIVACY_PUBLIC) : hgwi_bit(class);
    }
    return classes;
}

static uint32_t class_of(hgw_field field) {
    return hgwi_bit(hgw_field_trait(field, HGW_TRAIT_PRIVACY));
}

/* By type: one that holds lists of its records, and the classes of these lists. */
typedef struct holders {
    hgw_type *holder;
    uint32_t *classes;
} holders;

static int find_holders(hgwi_check *check, holders *all) {
    int32_t types = hgwi_type_limit();
    all->holder = hgwi_room(check, (size_t)types + 1, sizeof *all->holder);
    all->classes = hgwi_room(check, (size_t)types + 1, sizeof *all->classes);
    for (hgw_type holder = 1; holder <= types && !check->no_memory; holder++)
        for (int32_t i = 0, n = hgw_field_count(holder); i < n && holder != HGW_T_ROSTER; i++) {
            const hgwi_field_row *row = hgwi_field_row_of(hgw_field_at(holder, i));
            if (row->item != HGW_K_RECORD)
                continue;
            all->holder[row->targets[0]] = holder;
            all->classes[row->targets[0]] |= class_of(hgw_field_at(holder, i));
        }
    return !check->no_memory;
}

/* Of a field, by its dotted name, and of where its record stands: "goal.period" rests on dossier.goals too.  What
 * stands in another document was not left out of this one. */
static uint32_t classes_of(const holders *all, const char *name, size_t size) {
    char text[96];
    if (size >= sizeof text)
        return 0;
    memcpy(text, name, size);
    text[size] = '\0';
    hgw_field field = hgw_field_find(text);
    uint32_t classes = field ? class_of(field) : 0;
    hgw_type type = field ? hgwi_type_of_field(field) : 0;
    for (; type != 0 && type != HGW_T_DOSSIER; type = all->holder[type])
        classes |= all->classes[type];
    return type == HGW_T_DOSSIER ? classes : 0;
}

/* A rule is not told what was withheld: it does not run, rather than take it for absent. */
void hgwi_withheld_make(hgwi_check *check) {
    uint32_t classes = check->calendar ? 0 : withheld_classes(check->dossier);
    holders all;
    if (classes == 0 || !find_holders(check, &all))
        return;
    for (int rule = 0; rule < HGWI_RULE_COUNT; rule++) {
        const char *at = hgwi_explanations[rule].looks;
        while (at && *at) {
            size_t size = strcspn(at, " ");
            if (classes & classes_of(&all, at, size))
                check->withheld[rule] = 1;
            at += size + strspn(at + size, " ");
        }
    }
}
