/* take_over.c: the fields of one record, by the table, into a record of the draft.  What tells of the past stays
 * behind, and so do references to what does not come along. */
#include "next_room.h"

enum { ALWAYS, NEW_YEAR };

/* Fields that are not copied, or that are filled in a way of their own.  A plan has so many that only those are copied
 * that plans.c names. */
static const struct exclusion {
    hgw_field field;
    int when;
} exclusions[] = {
    {HGW_GOAL_PERIOD, ALWAYS},         {HGW_GOAL_MADE_ON, ALWAYS},       {HGW_GOAL_TARGET_DATE, ALWAYS},
    {HGW_GOAL_AUTHORS, ALWAYS},        {HGW_GOAL_WITH_PUPILS, ALWAYS},   {HGW_GOAL_CONVERSATION, ALWAYS},
    {HGW_GOAL_PREREQUISITES, ALWAYS},  {HGW_GOAL_SUPERSEDES, ALWAYS},    {HGW_GOAL_GRADES, NEW_YEAR},
    {HGW_GOAL_PUPILS, NEW_YEAR},       {HGW_GOAL_SUBGROUPS, NEW_YEAR},   {HGW_NEED_ANSWER, ALWAYS},
    {HGW_NEED_ANSWERED_ON, ALWAYS},    {HGW_NEED_SUPERSEDES, ALWAYS},    {HGW_NEED_PUPILS, NEW_YEAR},
    {HGW_NEED_SUBGROUP, NEW_YEAR},     {HGW_NEED_VOICED_BY, NEW_YEAR},   {HGW_APPROACH_GOALS, ALWAYS},
    {HGW_APPROACH_NEEDS, ALWAYS},      {HGW_APPROACH_STRENGTHS, ALWAYS}, {HGW_APPROACH_STARTED_ON, ALWAYS},
    {HGW_APPROACH_SUPERSEDES, ALWAYS}, {HGW_APPROACH_STAFF, NEW_YEAR},   {HGW_APPROACH_PUPILS, NEW_YEAR},
    {HGW_APPROACH_SUBGROUP, NEW_YEAR}, {HGW_SUBGROUP_PERIOD, ALWAYS},    {HGW_SUBGROUP_SUPERSEDES, ALWAYS},
    {HGW_SUBGROUP_GRADES, NEW_YEAR},   {HGW_FACTOR_GOALS, ALWAYS},       {HGW_FACTOR_SUPERSEDES, ALWAYS},
    {HGW_FACTOR_PUPILS, NEW_YEAR},     {HGW_FACTOR_SUBGROUP, NEW_YEAR},
};

enum { EXCLUSIONS = sizeof exclusions / sizeof *exclusions };

static int excluded(const hgwi_next *n, hgw_field field) {
    for (int i = 0; i < EXCLUSIONS; i++)
        if (exclusions[i].field == field)
            return exclusions[i].when == ALWAYS || n->new_year;
    return 0;
}

hgw_rec hgwi_next_map(const hgwi_next_source *s, hgw_rec rec) {
    if (!rec)
        return 0;
    return s->made[rec] || !s->same ? s->made[rec] : rec;
}

/* ---- one field ---- */

static void copy_refs(hgwi_next *n, const hgwi_next_source *s, hgw_rec rec, hgw_rec to, hgw_field list) {
    hgwi_next_begin(n, to, list);
    for (int32_t i = 0, count = hgw_item_count(s->doc, rec, list); i < count && hgwi_next_good(n); i++)
        hgwi_next_add(n, to, list, hgwi_next_map(s, (hgw_rec)hgw_item_get(s->doc, rec, list, i)));
}

void hgwi_next_copy_field(hgwi_next *n, const hgwi_next_source *s, hgw_rec rec, hgw_rec to, hgw_field field) {
    const hgwi_field_row *row = hgwi_field_row_of(field);
    if (!hgwi_next_good(n) || !hgw_has(s->doc, rec, field))
        return;
    if (row->item == HGW_K_REF) {
        copy_refs(n, s, rec, to, field);
    } else if (row->kind == HGW_K_REF) {
        hgw_rec target = hgwi_next_map(s, hgw_get_ref(s->doc, rec, field));
        hgwi_next_try(n, target ? hgw_set_ref(n->draft, to, field, target) : HGW_OK);
    } else {
        hgwi_next_try(n, hgwi_field_copy(n->draft, to, field, s->doc, rec, field));
    }
}

/* ---- lists of references, each record once ---- */

void hgwi_next_begin(hgwi_next *n, hgw_rec to, hgw_field list) {
    if (!hgwi_next_good(n))
        return;
    n->serial++;
    for (int32_t i = 0, count = hgw_item_count(n->draft, to, list); i < count; i++) {
        hgw_rec there = (hgw_rec)hgw_item_get(n->draft, to, list, i);
        if (there)
            n->stamp[there] = n->serial;
    }
}

void hgwi_next_add(hgwi_next *n, hgw_rec to, hgw_field list, hgw_rec target) {
    if (!target || !hgwi_next_good(n) || n->stamp[target] == n->serial)
        return;
    n->stamp[target] = n->serial;
    hgwi_next_try(n, hgw_item_add(n->draft, to, list, target));
}

/* ---- a whole record ---- */

static int is_records(const hgwi_field_row *row) {
    return row->kind == HGW_K_LIST && row->item == HGW_K_RECORD;
}

static void copy_plain(hgwi_next *n, const hgwi_next_source *s, hgw_rec rec, hgw_rec to) {
    hgw_type type = hgw_rec_type(s->doc, rec);
    const hgwi_type_row *row = hgwi_type_row_of(type);
    for (unsigned ordinal = 1; ordinal <= row->field_count; ordinal++) {
        const hgwi_field_row *fr = &row->fields[ordinal - 1];
        hgw_field field = hgwi_field_of(type, ordinal);
        if (!(fr->flags & HGWI_IS_ID) && !is_records(fr) && !excluded(n, field))
            hgwi_next_copy_field(n, s, rec, to, field);
    }
}

/* A helper who is not in the class cannot help: such a tool stays behind. */
static int stays_behind(const hgwi_next_source *s, hgw_rec rec) {
    return hgw_rec_type(s->doc, rec) == HGW_T_TOOL && hgw_has(s->doc, rec, HGW_TOOL_HELPER) &&
           !hgwi_next_map(s, hgw_tool_helper(s->doc, rec));
}

static void copy_children(hgwi_next *n, const hgwi_next_source *s, hgw_rec rec, hgw_rec to, hgw_field list) {
    for (int32_t i = 0, count = hgw_rec_count(s->doc, rec, list); i < count && hgwi_next_good(n); i++) {
        hgw_rec child = hgw_rec_at(s->doc, rec, list, i);
        hgw_rec made = stays_behind(s, child) ? 0 : hgwi_rec_append(n->draft, to, list);
        if (!made) {
            hgwi_next_try(n, stays_behind(s, child) ? HGW_OK : HGW_E_NOMEM);
            continue;
        }
        if (s->ids[child])
            hgwi_next_try(n,
                          hgw_set_text(n->draft, made, hgwi_field_of(hgw_rec_type(s->doc, child), 1), s->ids[child]));
        copy_plain(n, s, child, made);
    }
}

void hgwi_next_copy(hgwi_next *n, const hgwi_next_source *s, hgw_rec rec, hgw_rec to) {
    hgw_type type = hgw_rec_type(s->doc, rec);
    const hgwi_type_row *row = hgwi_type_row_of(type);
    copy_plain(n, s, rec, to);
    for (unsigned ordinal = 1; ordinal <= row->field_count; ordinal++)
        if (is_records(&row->fields[ordinal - 1]))
            copy_children(n, s, rec, to, hgwi_field_of(type, ordinal));
}
