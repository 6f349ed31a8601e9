/* backwards.c: who points at a record, up to today.  Records are walked once, the last one first, so that each chain
 * begins with the first. */
#include "next_room.h"

enum { SOME_DAY = 99999999 };

static const hgw_field fields[HGWI_NEXT_BY_COUNT] = {
    HGW_GOAL_RESULT_GOAL, HGW_GOAL_ANALYSIS_GOAL, HGW_ADJUSTMENT_GOAL, HGW_ADJUSTMENT_APPROACH,
    HGW_NEED_GOAL,        HGW_TOOLBOX_GOAL,       HGW_PLAN_GOALS,      HGW_FACTOR_GOALS,
};

/* The day of the evaluation that something came from; 0 when it names none. */
static hgw_date evaluated_on(const hgw_doc *doc, hgw_rec evaluation) {
    int there = evaluation && hgw_rec_type(doc, evaluation) == HGW_T_EVALUATION;
    return there ? hgw_evaluation_held_on(doc, evaluation) : 0;
}

hgw_date hgwi_next_decided_on(const hgw_doc *doc, hgw_rec adjustment) {
    hgw_date held = evaluated_on(doc, hgw_adjustment_evaluation(doc, adjustment));
    hgw_date decided = hgw_adjustment_decided_on(doc, adjustment);
    hgw_date later = held > decided ? held : decided;
    return later ? later : SOME_DAY;
}

/* Records with a day of their own, else that of a conversation they came from. */
static const struct {
    hgw_type type;
    hgw_field date, conversation;
} dated[] = {
    {HGW_T_GOAL, HGW_GOAL_MADE_ON, HGW_GOAL_CONVERSATION},
    {HGW_T_NEED, HGW_NEED_SINCE, HGW_NEED_CONVERSATION},
    {HGW_T_FACTOR, HGW_FACTOR_NOTED_ON, HGW_FACTOR_CONVERSATION},
    {HGW_T_PLAN, HGW_PLAN_MADE_ON, 0},
};

int hgwi_next_happened(const hgwi_next *n, const hgw_doc *doc, hgw_rec rec) {
    for (size_t i = 0; i < sizeof dated / sizeof *dated; i++) {
        if (dated[i].type != hgw_rec_type(doc, rec))
            continue;
        hgw_date date = (hgw_date)hgw_get_int(doc, rec, dated[i].date);
        hgw_rec conversation = date == 0 && dated[i].conversation ? hgw_get_ref(doc, rec, dated[i].conversation) : 0;
        return hgwi_next_by_today(n, conversation ? hgw_conversation_held_on(doc, conversation) : date);
    }
    return 1;
}

static int happened(const hgwi_next *n, const hgw_doc *doc, hgw_type type, hgw_rec rec) {
    if (type == HGW_T_GOAL_RESULT)
        return hgwi_next_by_today(n, evaluated_on(doc, hgw_rec_parent(doc, rec)));
    if (type == HGW_T_GOAL_ANALYSIS)
        return hgwi_next_by_today(n, evaluated_on(doc, hgw_goal_analysis_evaluation(doc, rec)));
    if (type == HGW_T_ADJUSTMENT)
        return hgwi_next_by_today(n, evaluated_on(doc, hgw_adjustment_evaluation(doc, rec))) &&
               hgwi_next_by_today(n, hgw_adjustment_decided_on(doc, rec));
    return hgwi_next_happened(n, doc, rec);
}

static void point(hgwi_next *n, hgwi_next_source *s, int by, hgw_rec from, hgw_rec to) {
    hgwi_next_link *link = to ? hgwi_next_room(n, 1, sizeof *link) : NULL;
    if (!link)
        return;
    link->rec = from;
    link->next = s->by[by][to];
    s->by[by][to] = link;
}

static void turn_round(hgwi_next *n, hgwi_next_source *s, int by) {
    hgw_type type = hgwi_type_of_field(fields[by]);
    int list = hgwi_field_row_of(fields[by])->kind == HGW_K_LIST;
    for (hgw_rec rec = s->last; rec > 0 && hgwi_next_good(n); rec--) {
        if (hgw_rec_type(s->doc, rec) != type || !happened(n, s->doc, type, rec))
            continue;
        if (!list)
            point(n, s, by, rec, hgw_get_ref(s->doc, rec, fields[by]));
        for (int32_t i = list ? hgw_item_count(s->doc, rec, fields[by]) : 0; i-- > 0;)
            point(n, s, by, rec, (hgw_rec)hgw_item_get(s->doc, rec, fields[by], i));
    }
}

void hgwi_next_index(hgwi_next *n, hgwi_next_source *s) {
    for (int by = 0; by < HGWI_NEXT_BY_COUNT && hgwi_next_good(n); by++) {
        s->by[by] = hgwi_next_room(n, (size_t)s->last + 1, sizeof *s->by[by]);
        if (s->by[by])
            turn_round(n, s, by);
    }
}
