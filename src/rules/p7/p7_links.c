/* p7_links.c: principle 7, references to documents beside that lead nowhere. */
#include <string.h>

#include "rules/say.h"

/* Where records of a type live that a LINK may point at; all others are the team's. */
static const struct {
    hgw_type type, root;
} homes[] = {
    {HGW_T_SCHOOL_YEAR, HGW_T_CALENDAR}, {HGW_T_PERIOD, HGW_T_CALENDAR},
    {HGW_T_BLOCK, HGW_T_CALENDAR},       {HGW_T_MEASURE_MOMENT, HGW_T_CALENDAR},
    {HGW_T_HOLIDAY, HGW_T_CALENDAR},     {HGW_T_FREE_DAY, HGW_T_CALENDAR},
    {HGW_T_GOAL, HGW_T_DOSSIER},         {HGW_T_NEED, HGW_T_DOSSIER},
    {HGW_T_APPROACH, HGW_T_DOSSIER},     {HGW_T_PLAN, HGW_T_DOSSIER},
    {HGW_T_OPP, HGW_T_DOSSIER},          {HGW_T_WEEK_PLAN, HGW_T_DOSSIER},
    {HGW_T_SUBGROUP, HGW_T_DOSSIER},     {HGW_T_FACTOR, HGW_T_DOSSIER},
    {HGW_T_DOSSIER, HGW_T_DOSSIER},      {HGW_T_PUPIL, HGW_T_DOSSIER},
};

static hgw_type home_of(hgw_type type) {
    for (size_t i = 0; i < sizeof homes / sizeof *homes; i++)
        if (homes[i].type == type)
            return homes[i].root;
    return HGW_T_TEAM;
}

/* One link that leads nowhere. */
typedef struct dead {
    int32_t key; /* of the id */
    const char *id;
    hgw_field field;
    hgw_rec rec;
} dead;

typedef struct search {
    hgwi_check *check;
    dead *found;
    int32_t count, room;
} search;

static int found_in(const hgwi_field_row *row, const hgw_doc *doc, const char *id) {
    hgw_rec rec = hgw_rec_find(doc, id);
    return rec && hgwi_targets(row, hgw_rec_type(doc, rec));
}

/* A record of this dossier counts too: a goal may take over from one of the same year. */
static int leads_somewhere(const hgwi_check *check, const hgwi_field_row *row, const char *id) {
    if (found_in(row, check->dossier, id))
        return 1;
    for (int32_t i = 0; i < check->beside_count; i++)
        if (found_in(row, check->beside[i], id))
            return 1;
    return 0;
}

/* Why it cannot be said: the document where it should be is not beside; 0 when it is. */
static uint8_t not_beside(const hgwi_check *check, const hgwi_field_row *row) {
    hgw_type home = home_of(row->targets[0]);
    if (home == HGW_T_TEAM)
        return check->team ? 0 : HGW_NOT_RUN_REASON_NO_TEAM;
    if (home == HGW_T_CALENDAR)
        return check->has_calendar ? 0 : HGW_NOT_RUN_REASON_NO_CALENDAR;
    return check->earlier ? 0 : HGW_NOT_RUN_REASON_NO_EARLIER;
}

static void follow(search *s, hgw_rec rec, hgw_field field, const hgwi_field_row *row, const char *id) {
    hgwi_check *check = s->check;
    if (!id || leads_somewhere(check, row, id))
        return;
    uint8_t reason = not_beside(check, row);
    if (reason) {
        uint8_t *partly = &check->partly[HGWI_RULE_DEAD_REFERENCE];
        *partly = *partly == 0 || reason < *partly ? reason : *partly;
        return;
    }
    if (s->count == s->room) {
        int32_t room = s->room * 2 + 64;
        dead *grown = hgwi_room(check, (size_t)room, sizeof *grown);
        if (!grown)
            return;
        for (int32_t i = 0; i < s->count; i++)
            grown[i] = s->found[i];
        s->found = grown;
        s->room = room;
    }
    s->found[s->count++] = (dead){hgwi_word(check, id), id, field, rec};
}

static void follow_field(search *s, hgw_rec rec, hgw_field field, const hgwi_field_row *row) {
    const hgw_doc *doc = s->check->dossier;
    if (row->kind == HGW_K_LINK) {
        follow(s, rec, field, row, hgw_get_text(doc, rec, field));
        return;
    }
    for (int32_t i = 0, n = hgw_item_count(doc, rec, field); i < n; i++)
        follow(s, rec, field, row, hgw_item_text(doc, rec, field, i));
}

static int dead_order(const void *left, const void *right, void *user) {
    const dead *a = left, *b = right;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->field != b->field)
        return a->field < b->field ? -1 : 1;
    return hgwi_place_order(user, a->rec, b->rec);
}

/* One finding for an id, however often it is referred to; it names the field of the first. */
static void report(search *s) {
    hgwi_check *check = s->check;
    hgwi_sort(s->found, (size_t)s->count, sizeof *s->found, dead_order, check);
    for (int32_t from = 0, to; from < s->count && !check->no_memory; from = to) {
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about_text(check, draft, s->found[from].id);
        for (to = from; to < s->count && s->found[to].key == s->found[from].key; to++)
            if (to == from || s->found[to].rec != s->found[to - 1].rec)
                hgwi_see(check, draft, check->dossier, s->found[to].rec);
        hgwi_say_quote(check, draft, "ref", s->found[from].id);
        hgwi_say_field(check, draft, "field", s->found[from].field);
    }
}

void hgwi_rule_dead_reference(hgwi_check *check) {
    search s = {check, NULL, 0, 0};
    for (hgw_type type = 1; type <= hgwi_type_limit(); type++) {
        const hgwi_type_row *row = hgwi_type_row_of(type);
        hgwi_recs recs = row ? hgwi_all(check, type) : (hgwi_recs){NULL, 0};
        for (unsigned ordinal = 1; recs.count > 0 && ordinal <= row->field_count; ordinal++) {
            const hgwi_field_row *field = &row->fields[ordinal - 1];
            int links = field->kind == HGW_K_LINK || (field->kind == HGW_K_LIST && field->item == HGW_K_LINK);
            for (int32_t i = 0; links && i < recs.count && !check->no_memory; i++)
                follow_field(&s, recs.at[i], hgwi_field_of(type, ordinal), field);
        }
    }
    if (!check->no_memory)
        report(&s);
}
