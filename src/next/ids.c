/* ids.c: what records of the draft are called.  The same dossiers give the same ids, in whatever order their records
 * stand: names are given out by type and by the old id. */
#include <string.h>

#include "next_room.h"

typedef struct naming {
    hgwi_next_source *source;
    int32_t place; /* of the source */
    hgw_type type;
    hgw_rec rec;
    const char *id;
} naming;

/* ---- one id ---- */

/* The size of a text without an ending of "-" and another text; something must be left. */
static size_t without(const char *text, size_t size, const char *ending) {
    size_t end = ending ? strlen(ending) : 0;
    if (end == 0 || size < end + 2 || text[size - end - 1] != '-' || memcmp(text + size - end, ending, end) != 0)
        return size;
    return size - end - 1;
}

typedef struct builder {
    char *at;
    size_t size;
} builder;

static void put(builder *b, const char *text, size_t size) {
    memcpy(b->at + b->size, text, size);
    b->size += size;
    b->at[b->size] = '\0';
}

/* A period of the calendar may be called after its year already. */
static const char *year_before(const hgwi_next *n) {
    const char *year = n->new_year ? n->following.year : NULL;
    return year && strncmp(n->following.id, year, strlen(year)) != 0 ? year : NULL;
}

static int is_taken(const hgwi_next *n, const builder *b) {
    return hgw_rec_find(n->draft, b->at) != 0 || hgwi_idtree_find(&n->taken, b->at, b->size) != 0;
}

/* A number behind a name that is taken.  Those given out before are not tried again, since many may have one name. */
static void number_it(hgwi_next *n, builder *b) {
    size_t whole = b->size;
    if (!is_taken(n, b))
        return;
    int32_t number = hgwi_idtree_find(&n->numbers, b->at, whole);
    for (number = number ? number : 1; is_taken(n, b);) {
        char digits[HGWI_NUMBER_ROOM];
        b->size = whole;
        put(b, "-", 1);
        put(b, digits, hgwi_int_show(++number, digits));
    }
    hgwi_idtree_remove(&n->numbers, b->at, whole);
    if (hgwi_idtree_add(&n->numbers, b->at, whole, number) != HGW_OK)
        hgwi_next_try(n, hgwi_fail(n->ctx, HGWI_ERR_NOMEM, NULL, 0));
}

const char *hgwi_next_id(hgwi_next *n, const char *kind, const char *old) {
    const char *year = year_before(n);
    size_t base = without(old, strlen(old), n->ending.id);
    if (n->new_year)
        base = without(old, base, n->ending.year);
    size_t front = kind ? strlen(kind) + 1 : 0, most = front + base + strlen(n->following.id) + 2 + HGWI_NUMBER_ROOM;
    builder b = {hgwi_next_room(n, most + (year ? strlen(year) + 1 : 0), 1), 0};
    if (!b.at)
        return NULL;
    if (kind) {
        put(&b, kind, front - 1);
        put(&b, "-", 1);
    }
    put(&b, old, base);
    put(&b, "-", 1);
    if (year) {
        put(&b, year, strlen(year));
        put(&b, "-", 1);
    }
    put(&b, n->following.id, strlen(n->following.id));
    number_it(n, &b);
    if (hgwi_idtree_add(&n->taken, b.at, b.size, 1) != HGW_OK)
        hgwi_next_try(n, hgwi_fail(n->ctx, HGWI_ERR_NOMEM, NULL, 0));
    return b.at;
}

/* ---- all of them ---- */

static int order(const void *left, const void *right, void *user) {
    const naming *a = left, *b = right;
    (void)user;
    if (a->type != b->type)
        return a->type < b->type ? -1 : 1;
    int by_id = strcmp(a->id, b->id);
    if (by_id != 0)
        return by_id;
    if (a->place != b->place)
        return a->place < b->place ? -1 : 1;
    return (a->rec > b->rec) - (a->rec < b->rec);
}

/* A tool goes with its toolbox. */
static int needs_id(const hgwi_next_source *s, hgw_rec rec, hgw_type type) {
    const hgwi_type_row *row = type ? hgwi_type_row_of(type) : NULL;
    if (!row || !(row->flags & HGWI_HAS_ID))
        return 0;
    return s->wanted[rec] || (type == HGW_T_TOOL && s->wanted[hgw_rec_parent(s->doc, rec)]);
}

static size_t gather(const hgwi_next *n, naming *all) {
    size_t count = 0;
    for (int32_t i = 0; i < n->source_count; i++) {
        hgwi_next_source *s = &n->sources[i];
        for (hgw_rec rec = 1; rec <= s->last; rec++) {
            hgw_type type = hgw_rec_type(s->doc, rec);
            if (!needs_id(s, rec, type))
                continue;
            const char *id = hgwi_rec_id(s->doc, rec);
            if (all)
                all[count] = (naming){s, i, type, rec, id ? id : hgw_type_name(type)};
            count++;
        }
    }
    return count;
}

void hgwi_next_ids(hgwi_next *n) {
    if (!hgwi_next_good(n))
        return;
    naming *all = hgwi_next_room(n, gather(n, NULL), sizeof *all);
    size_t count = all ? gather(n, all) : 0;
    hgwi_sort(all, count, sizeof *all, order, NULL);
    for (size_t i = 0; i < count && hgwi_next_good(n); i++)
        all[i].source->ids[all[i].rec] = hgwi_next_id(n, NULL, all[i].id);
}
