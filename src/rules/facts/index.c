/* index.c: the visible records by type, and references read backwards.  Each is two walks over the records, one to
 * count and one to fill, so the work is in proportion to what the dossier holds. */
#include <string.h>

#include "index.h"

static const hgw_field backwards[HGWI_BY_COUNT] = {
#define X(field) HGW_##field,
    HGWI_BACKWARDS(X)
#undef X
};

void hgwi_time_make(hgwi_check *check) {
    const hgw_doc *const *beside = check->beside;
    int32_t count = check->beside_count;
    hgwi_time *time = &check->time;
    size_t room = hgwi_time_room(beside, count);
    time->days = hgwi_room(check, room, sizeof *time->days);
    time->weeks = hgwi_room(check, room, sizeof *time->weeks);
    time->half = hgwi_room(check, room, sizeof *time->half);
    if (!check->no_memory)
        hgwi_time_fill(time, beside, count, hgwi_region_of(beside, count), 0);
}

static void by_type(hgwi_check *check) {
    size_t types = (size_t)hgwi_type_limit() + 1;
    check->of_type = hgwi_room(check, types, sizeof *check->of_type);
    check->place = hgwi_room(check, (size_t)check->last + 1, sizeof *check->place);
    hgw_rec *all = hgwi_room(check, (size_t)check->last + 1, sizeof *all);
    hgw_rec **next = hgwi_room(check, types, sizeof *next);
    if (check->no_memory)
        return;
    for (hgw_rec rec = 1; rec <= check->last; rec++)
        if (check->visible[rec])
            check->of_type[hgw_rec_type(check->dossier, rec)].count++;
    for (size_t type = 0; type < types; type++) {
        check->of_type[type].at = next[type] = all;
        all += check->of_type[type].count;
    }
    for (hgw_rec rec = 1; rec <= check->last; rec++) {
        if (!check->visible[rec])
            continue;
        hgw_type type = hgw_rec_type(check->dossier, rec);
        check->place[rec] = (int32_t)(next[type] - check->of_type[type].at);
        *next[type]++ = rec;
    }
}

/* How many records a REF or a list of them points at, and which. */
static int32_t target_count(const hgw_doc *doc, hgw_rec rec, hgw_field field, int list) {
    return list ? hgw_item_count(doc, rec, field) : hgw_has(doc, rec, field);
}

static hgw_rec target_at(const hgw_doc *doc, hgw_rec rec, hgw_field field, int list, int32_t i) {
    return list ? (hgw_rec)hgw_item_get(doc, rec, field, i) : hgw_get_ref(doc, rec, field);
}

static void turn_round(hgwi_check *check, int which) {
    hgw_field field = backwards[which];
    const hgwi_field_row *row = hgwi_field_row_of(field);
    int list = row->kind == HGW_K_LIST;
    hgwi_recs from = hgwi_all(check, hgwi_type_of_field(field));
    size_t targets = (size_t)hgwi_all(check, row->targets[0]).count;
    int32_t *start = hgwi_room(check, targets + 2, sizeof *start);
    if (check->no_memory)
        return;
    int32_t total = 0; /* counts stand two places further on, so that filling leaves the starts in place */
    for (int32_t i = 0; i < from.count; i++)
        for (int32_t j = 0, n = target_count(check->dossier, from.at[i], field, list); j < n; j++) {
            hgw_rec to = target_at(check->dossier, from.at[i], field, list, j);
            if (to && check->visible[to]) {
                start[check->place[to] + 2]++;
                total++;
            }
        }
    hgw_rec *items = hgwi_room(check, (size_t)total, sizeof *items);
    if (check->no_memory)
        return;
    for (size_t i = 2; i < targets + 2; i++)
        start[i] += start[i - 1];
    for (int32_t i = 0; i < from.count; i++)
        for (int32_t j = 0, n = target_count(check->dossier, from.at[i], field, list); j < n; j++) {
            hgw_rec to = target_at(check->dossier, from.at[i], field, list, j);
            if (to && check->visible[to])
                items[start[check->place[to] + 1]++] = from.at[i];
        }
    check->by[which] = (hgwi_backwards){start, items};
}

void hgwi_index_make(hgwi_check *check) {
    by_type(check);
    for (int i = 0; i < HGWI_BY_COUNT && !check->no_memory; i++)
        turn_round(check, i);
}

hgwi_recs hgwi_all(const hgwi_check *check, hgw_type type) {
    return check->of_type[type];
}

hgwi_recs hgwi_by(const hgwi_check *check, int which, hgw_rec target) {
    hgwi_recs found = {NULL, 0};
    if (target == 0 || !check->visible[target])
        return found;
    const hgwi_backwards *by = &check->by[which];
    int32_t place = check->place[target];
    found.at = by->items + by->start[place];
    found.count = by->start[place + 1] - by->start[place];
    return found;
}

int hgwi_points(const hgwi_check *check, int which, hgw_rec from, hgw_rec target) {
    hgwi_recs recs = hgwi_by(check, which, target);
    int32_t low = 0, high = recs.count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (recs.at[middle] < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low < recs.count && recs.at[low] == from;
}

/* ---- order ---- */

static size_t digits(const char *text) {
    size_t size = 0;
    while (text[size] >= '0' && text[size] <= '9')
        size++;
    return size;
}

/* Compare two numbers of any length and go on behind them. */
static int number_order(const char **left, const char **right) {
    const char *a = *left + strspn(*left, "0"), *b = *right + strspn(*right, "0");
    size_t x = digits(a), y = digits(b);
    *left = a + x;
    *right = b + y;
    return x != y ? (x < y ? -1 : 1) : memcmp(a, b, x);
}

/* Texts that differ in zeros before a number only, as 7 and 07, are told apart byte by byte. */
int hgwi_natural_order(const char *left, const char *right) {
    const char *a = left, *b = right;
    while (*a && *b) {
        int both = digits(a) > 0 && digits(b) > 0;
        int order = both ? number_order(&a, &b) : (unsigned char)*a - (unsigned char)*b;
        if (order != 0)
            return order;
        a += !both;
        b += !both;
    }
    int order = (*a != '\0') - (*b != '\0');
    return order ? order : strcmp(left, right);
}

int hgwi_id_order(const hgwi_check *check, hgw_rec left, hgw_rec right) {
    const char *a = hgwi_rec_id(check->dossier, left), *b = hgwi_rec_id(check->dossier, right);
    int order = a && b ? hgwi_natural_order(a, b) : 0;
    return order ? order : (left > right) - (left < right);
}

int hgwi_place_order(const hgwi_check *check, hgw_rec left, hgw_rec right) {
    const hgw_doc *doc = check->dossier;
    if (hgw_rec_type(doc, left) != HGW_T_SLOT || hgw_rec_type(doc, right) != HGW_T_SLOT)
        return hgwi_id_order(check, left, right);
    hgw_date a = hgw_week_plan_week_start(doc, hgw_rec_parent(doc, left));
    hgw_date b = hgw_week_plan_week_start(doc, hgw_rec_parent(doc, right));
    if (a != b)
        return a < b ? -1 : 1;
    int32_t x = hgw_slot_day(doc, left), y = hgw_slot_day(doc, right);
    if (x == y) {
        x = hgw_slot_start(doc, left);
        y = hgw_slot_start(doc, right);
    }
    return x != y ? (x < y ? -1 : 1) : hgwi_id_order(check, left, right);
}

static int id_order(const void *left, const void *right, void *user) {
    return hgwi_id_order(user, *(const hgw_rec *)left, *(const hgw_rec *)right);
}

static int place_order(const void *left, const void *right, void *user) {
    return hgwi_place_order(user, *(const hgw_rec *)left, *(const hgw_rec *)right);
}

/* The sort's user data is only read; the check is cast since the sort takes any. */
static void sort(const hgwi_check *check, hgw_rec *recs, int32_t count, hgwi_compare order) {
    union {
        const hgwi_check *in;
        void *out;
    } user = {check};
    hgwi_sort(recs, (size_t)count, sizeof *recs, order, user.out);
}

void hgwi_sort_ids(const hgwi_check *check, hgw_rec *recs, int32_t count) {
    sort(check, recs, count, id_order);
}

void hgwi_sort_places(const hgwi_check *check, hgw_rec *recs, int32_t count) {
    sort(check, recs, count, place_order);
}
