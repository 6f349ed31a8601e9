/* year_periods.c: periods, as the school set them or as its holidays divide the year; and the blocks of methods. */
#include "year_periods.h"

#include <string.h>

/* What is known about kinds of holidays from the rules of countries. */
typedef struct kinds {
    uint8_t divides[HGWI_KINDS];
    const char *name[HGWI_KINDS];
} kinds;

static void read_rules(const hgwi_year *year, kinds *out) {
    int some = 0;
    memset(out, 0, sizeof *out);
    for (int32_t i = 0; i < year->count; i++) {
        const hgw_doc *doc = year->calendars[i];
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_HOLIDAY_RULE, r)) != 0;) {
            int32_t kind = hgw_holiday_rule_kind(doc, r);
            if (kind <= 0 || kind >= HGWI_KINDS)
                continue;
            some = 1;
            out->divides[kind] = 1;
            if (!out->name[kind])
                out->name[kind] = hgw_holiday_rule_name(doc, r);
        }
    }
    for (int kind = 0; !some && kind < HGWI_KINDS; kind++)
        out->divides[kind] = 1;
    out->divides[HGW_HOLIDAY_KIND_OTHER] = 0;
}

static char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char)(letter | 0x20) : letter;
}

static int same_but_for_case(const char *left, const char *right) {
    for (; *left && small(*left) == small(*right); left++)
        right++;
    return *left == *right;
}

/* What a holiday is called; one that is not known is the summer holiday.  A week that lengthens a holiday goes by the
 * holiday's name, and a capital that an agenda wrote does not end up within a period's name. */
static const char *name_of(const hgwi_year *year, const kinds *known, const hgwi_break *holiday) {
    int32_t kind = holiday->kind ? holiday->kind : HGW_HOLIDAY_KIND_ZOMER;
    const hgw_doc *doc = year->calendars[holiday->from];
    const char *name = holiday->kind ? hgw_holiday_name(doc, holiday->rec) : NULL, *usual = known->name[kind];
    if (usual && (!name || hgw_holiday_optional(doc, holiday->rec) || same_but_for_case(name, usual)))
        name = usual;
    return name ? name : hgw_enum_label(HGW_ENUM_HOLIDAY_KIND, kind, hgw_ctx_lang(year->ctx));
}

/* "2025-2026-P3". */
static const char *id_of(hgwi_year *year, int32_t number) {
    char digits[HGWI_NUMBER_ROOM];
    digits[hgwi_int_show(number, digits)] = '\0';
    return hgwi_year_join(year, year->id, "-P", digits);
}

static void add_period(hgwi_year *year, int32_t number, const int32_t days[2], const char *before, const char *after) {
    static const char *const until[] = {" tot ", " to "};
    if (days[0] > days[1])
        return;
    hgw_rec made = hgwi_year_add(year, year->made, HGW_SCHOOL_YEAR_PERIODS, id_of(year, number), NULL);
    hgwi_year_int(year, made, HGW_PERIOD_KIND, HGW_PERIOD_KIND_VACATION);
    if (number <= HGWI_YEAR_PERIODS)
        hgwi_year_int(year, made, HGW_PERIOD_NUMBER, number);
    hgwi_year_text(year, made, HGW_PERIOD_NAME, hgwi_year_join(year, before, until[hgwi_ctx_column(year->ctx)], after));
    hgwi_year_day(year, made, HGW_PERIOD_FIRST_DAY, days[0]);
    hgwi_year_day(year, made, HGW_PERIOD_LAST_DAY, days[1]);
}

/* The stretches between holidays that divide.  Two of one kind that touch leave no day between them. */
static void divide(hgwi_year *year) {
    kinds known;
    int32_t number = 1, days[2];
    const hgwi_break *before = &year->before;
    read_rules(year, &known);
    days[0] = hgwi_workday_from(year->first);
    for (int32_t i = 0; year->status == HGW_OK && i < year->holiday_count; i++) {
        const hgwi_break *now = &year->holidays[i];
        if (!known.divides[now->kind] || now->last < year->first || now->first > year->last)
            continue;
        days[1] = hgwi_workday_until(now->first - 1);
        if (days[0] <= days[1])
            add_period(year, number++, days, name_of(year, &known, before), name_of(year, &known, now));
        if (now->last >= days[0])
            days[0] = hgwi_workday_from(now->last + 1);
        before = now;
    }
    days[1] = hgwi_workday_until(year->last);
    if (days[0] <= days[1])
        add_period(year, number, days, name_of(year, &known, before), name_of(year, &known, &year->summer));
}

/* Periods are the school's to set: those of a country's calendar do not count. */
void hgwi_year_periods(hgwi_year *year) {
    int32_t from = 0, days[2];
    while (from < year->own &&
           (!year->years[from] || hgw_school_year_periods_count(year->calendars[from], year->years[from]) == 0))
        from++;
    if (from == year->own) {
        divide(year);
        return;
    }
    const hgw_doc *doc = year->calendars[from];
    int32_t count = hgw_school_year_periods_count(doc, year->years[from]);
    for (int32_t i = 0; year->status == HGW_OK && i < count; i++) {
        hgw_rec period = hgw_school_year_periods_at(doc, year->years[from], i);
        if (!hgwi_year_span(year, doc, period, HGW_PERIOD_FIRST_DAY, HGW_PERIOD_LAST_DAY, days))
            return;
        hgw_rec made =
            hgwi_year_add(year, year->made, HGW_SCHOOL_YEAR_PERIODS, hgw_period_id(doc, period), id_of(year, i + 1));
        hgwi_year_copy(year, made, from, period, 0);
    }
}

/* The same block in two calendars, as when a worked-out one lies beside the one it came from. */
static int is_there(const hgwi_year *year, const hgw_doc *doc, hgw_rec block) {
    hgw_rec found = hgw_rec_find(year->out, hgw_block_id(doc, block));
    return found && hgw_rec_type(year->out, found) == HGW_T_BLOCK &&
           hgw_block_first_day(year->out, found) == hgw_block_first_day(doc, block) &&
           hgw_block_last_day(year->out, found) == hgw_block_last_day(doc, block);
}

void hgwi_year_blocks(hgwi_year *year) {
    int32_t days[2];
    for (int32_t from = 0; from < year->count; from++) {
        const hgw_doc *doc = year->calendars[from];
        int32_t count = year->years[from] ? hgw_school_year_blocks_count(doc, year->years[from]) : 0;
        for (int32_t i = 0; year->status == HGW_OK && i < count; i++) {
            hgw_rec block = hgw_school_year_blocks_at(doc, year->years[from], i);
            if (!hgwi_year_span(year, doc, block, HGW_BLOCK_FIRST_DAY, HGW_BLOCK_LAST_DAY, days))
                return;
            if (is_there(year, doc, block))
                continue;
            hgw_rec made = hgwi_year_add(year, year->made, HGW_SCHOOL_YEAR_BLOCKS, hgw_block_id(doc, block), NULL);
            hgwi_year_copy(year, made, from, block, 0);
        }
    }
}
