/* json_canon.c: what RFC 8785 asks beyond our own order: sorted members, and numbers as ECMAScript writes them.
 *
 * A canonical number is a double.  Where that would say something else than the file did, writing fails: nothing is
 * rounded in silence.  What a double holds: whole numbers that are exactly one, and broken numbers of at most 17
 * digits, for as many decide which double is meant. */
#include <string.h>

#include "json_write.h"

enum { SURE_DIGITS = 15, MOST_DIGITS = 17 };

static int compare_members(const void *left, const void *right, void *user) {
    (void)user;
    return hgwi_json_key_order(((const hgwi_member *)left)->key, ((const hgwi_member *)right)->key);
}

static int add_member(hgwi_writer *w, const char *key, unsigned ordinal, const hgwi_unknown *unknown) {
    hgwi_member *member = hgwi_vec_push(&w->members, &w->mem);
    if (!member)
        return 0;
    member->key = key;
    member->ordinal = ordinal;
    member->unknown = unknown;
    return 1;
}

int32_t hgwi_canon_members(hgwi_writer *w, hgwi_writing *top) {
    int good = 1;
    top->members = top->next = w->members.count;
    if (w->open.count == 1)
        good = add_member(w, "hgw", 0, NULL);
    for (unsigned i = 1; good && i <= top->row->field_count; i++) {
        const char *name = top->row->fields[i - 1].name;
        if (name && hgw_has(w->doc, top->rec, hgwi_field_of(top->type, i)))
            good = add_member(w, name, i, NULL);
    }
    for (const hgwi_unknown *unknown = top->unknown; good && unknown; unknown = unknown->next) {
        good = add_member(w, unknown->name + 1, 0, unknown);
    }
    if (!good)
        return hgwi_fail_on(w->ctx, w->doc, HGWI_ERR_NOMEM, top->rec, 0, -1);
    top->members_end = w->members.count;
    hgwi_member *members = w->members.items;
    if (top->members_end - top->members > 1) {
        hgwi_sort(members + top->members, top->members_end - top->members, sizeof *members, compare_members, NULL);
    }
    return HGW_OK;
}

/* ---- numbers ------------------------------------------------------------------------------------------------------
 */

/* The digits that count, from the first to the last that is not 0. */
static size_t significant(const char *spelling, size_t size) {
    size_t seen = 0, last = 0;
    for (size_t i = 0; i < size && spelling[i] != 'e' && spelling[i] != 'E'; i++) {
        if (spelling[i] < '0' || spelling[i] > '9')
            continue;
        if (seen || spelling[i] != '0')
            seen++;
        if (spelling[i] != '0')
            last = seen;
    }
    return last;
}

static int holds_int(int64_t number) {
    double nearest = (double)number;
    return nearest < 9223372036854775808.0 && (int64_t)nearest == number;
}

/* Do two spellings have the same digits that count? */
static int same_digits(const char *left, size_t left_size, const char *right, size_t right_size) {
    size_t count = significant(left, left_size);
    if (count != significant(right, right_size))
        return 0;
    size_t i = 0, k = 0;
    while (i < left_size && (left[i] < '1' || left[i] > '9'))
        i++;
    while (k < right_size && (right[k] < '1' || right[k] > '9'))
        k++;
    while (count > 0) {
        if (left[i] == '.')
            i++;
        if (right[k] == '.')
            k++;
        if (left[i++] != right[k++])
            return 0;
        count--;
    }
    return 1;
}

/* Does the double, as it will be spelled, say what was written? */
static int holds(const char *spelling, size_t size, const char *shown, size_t shown_size) {
    int64_t whole = 0;
    size_t digits = significant(spelling, size);
    if (digits <= SURE_DIGITS)
        return 1;
    int32_t status = hgwi_int_parse(spelling, size, &whole);
    if (status == HGW_OK)
        return holds_int(whole);
    if (status == HGW_E_SCHEMA && digits <= MOST_DIGITS)
        return 1;
    return same_digits(spelling, size, shown, shown_size);
}

hgwi_err hgwi_canon_number(hgwi_buf *buf, const char *spelling, size_t size) {
    char shown[HGWI_NUMBER_ROOM];
    double number = 0;
    if (hgwi_real_parse(spelling, size, &number) != HGW_OK)
        return HGWI_ERR_NUMBER_RANGE;
    size_t shown_size = hgwi_real_show(number, shown);
    if (!holds(spelling, size, shown, shown_size))
        return HGWI_ERR_NUMBER_RANGE;
    hgwi_buf_add(buf, shown, shown_size);
    return HGWI_ERR_NONE;
}

hgwi_err hgwi_canon_int(hgwi_buf *buf, int64_t number) {
    char shown[HGWI_NUMBER_ROOM];
    if (!holds_int(number))
        return HGWI_ERR_NUMBER_RANGE;
    hgwi_buf_add(buf, shown, hgwi_real_show((double)number, shown));
    return HGWI_ERR_NONE;
}
