/* nearest.c: the code that was probably meant: the fewest letters to change, add or take away. */
#include <string.h>

#include "nearest.h"

enum { LONGEST = 48, NAME_ROOM = 3 * LONGEST };

int hgwi_code_known(const char *code) {
    for (int rule = 0; rule < HGWI_RULE_COUNT; rule++)
        if (strcmp(code, hgwi_rules[rule].code) == 0)
            return 1;
    for (const hgwi_left_out *row = hgwi_left_outs; row->code; row++)
        if (strcmp(code, row->code) == 0)
            return 1;
    return 0;
}

static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c == '-' || c == ' ' ? '_' : c;
}

/* How many letters differ, capitals or not; both are at most LONGEST long. */
static int steps(const char *left, const char *right) {
    int row[LONGEST + 1], size = (int)strlen(right);
    for (int i = 0; i <= size; i++)
        row[i] = i;
    for (int at = 1; *left; left++, at++) {
        int before = row[0];
        row[0] = at;
        for (int i = 1; i <= size; i++) {
            int here = before + (upper(*left) != upper(right[i - 1]));
            before = row[i];
            if (row[i] + 1 < here)
                here = row[i] + 1;
            if (row[i - 1] + 1 < here)
                here = row[i - 1] + 1;
            row[i] = here;
        }
    }
    return row[size];
}

/* Letters, digits and lines only: what else was passed in is not repeated. */
static int is_code(const char *code) {
    size_t size = strlen(code);
    return size > 0 && size <= LONGEST &&
           strspn(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") == size;
}

static void consider(const char *code, const char *known, const char **nearest, int *least) {
    int far = strlen(known) <= LONGEST ? steps(code, known) : LONGEST;
    if (far < *least) {
        *least = far;
        *nearest = known;
    }
}

/* Append what fits; a code and its neighbour do. */
static size_t append(char *room, size_t used, const char *text) {
    size_t size = strlen(text);
    if (size > NAME_ROOM - 1 - used)
        size = NAME_ROOM - 1 - used;
    memcpy(room + used, text, size);
    return used + size;
}

int32_t hgwi_fail_code(hgw_ctx *ctx, const char *code) {
    static const char *const between[2] = {" (lijkt op ", " (close to "};
    char name[NAME_ROOM] = "?";
    const char *nearest = NULL;
    if (!is_code(code))
        return hgwi_fail(ctx, HGWI_ERR_CHECK_UNKNOWN, name, 0);
    int least = (int)(strlen(code) / 2) + 2; /* further away is another word */
    for (int rule = 0; rule < HGWI_RULE_COUNT; rule++)
        consider(code, hgwi_rules[rule].code, &nearest, &least);
    for (const hgwi_left_out *row = hgwi_left_outs; row->code; row++)
        consider(code, row->code, &nearest, &least);
    size_t used = append(name, 0, code);
    if (nearest) {
        used = append(name, used, between[hgwi_ctx_column(ctx)]);
        used = append(name, used, nearest);
        used = append(name, used, ")");
    }
    name[used] = '\0';
    return hgwi_fail(ctx, HGWI_ERR_CHECK_UNKNOWN, name, 0);
}
