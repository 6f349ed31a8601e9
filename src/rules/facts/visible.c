/* visible.c: the cut at today.  What happened after today does not exist for a rule; what is planned does. */
#include "index.h"

/* When a record of a type happened: a date of its own, or that of a record it refers to.  The first row that gives a
 * date decides; a type without rows has no day of its own. */
typedef struct dated {
    hgw_type type;
    hgw_field via; /* a REF to the record that has the date; 0: the record itself */
    hgw_field date;
} dated;

static const dated rows[] = {
    {HGW_T_FACTOR, 0, HGW_FACTOR_NOTED_ON},
    {HGW_T_FACTOR, HGW_FACTOR_CONVERSATION, HGW_CONVERSATION_HELD_ON},
    {HGW_T_GOAL, 0, HGW_GOAL_MADE_ON},
    {HGW_T_GOAL, HGW_GOAL_CONVERSATION, HGW_CONVERSATION_HELD_ON},
    {HGW_T_NEED, 0, HGW_NEED_SINCE},
    {HGW_T_NEED, HGW_NEED_CONVERSATION, HGW_CONVERSATION_HELD_ON},
    {HGW_T_SUPPORT_NEED, 0, HGW_SUPPORT_NEED_ASKED_ON},
    {HGW_T_SUPPORT_NEED, HGW_SUPPORT_NEED_CONVERSATION, HGW_CONVERSATION_HELD_ON},
    {HGW_T_PLAN, 0, HGW_PLAN_MADE_ON},
    {HGW_T_OPP, 0, HGW_OPP_BEGUN_ON},
    {HGW_T_CHOICE, 0, HGW_CHOICE_CHOSEN_ON},
    {HGW_T_CHOICE, HGW_CHOICE_CONVERSATION, HGW_CONVERSATION_HELD_ON},
    {HGW_T_GROUP_OVERVIEW, 0, HGW_GROUP_OVERVIEW_MADE_ON},
    {HGW_T_EVIDENCE, 0, HGW_EVIDENCE_HELD_ON},
    {HGW_T_EVIDENCE, HGW_EVIDENCE_CONVERSATION, HGW_CONVERSATION_HELD_ON},
    {HGW_T_EVALUATION, 0, HGW_EVALUATION_HELD_ON},
    {HGW_T_GOAL_ANALYSIS, HGW_GOAL_ANALYSIS_EVALUATION, HGW_EVALUATION_HELD_ON},
    {HGW_T_ADJUSTMENT, HGW_ADJUSTMENT_EVALUATION, HGW_EVALUATION_HELD_ON},
    {HGW_T_ADJUSTMENT, 0, HGW_ADJUSTMENT_DECIDED_ON},
    {HGW_T_PORTFOLIO_ITEM, 0, HGW_PORTFOLIO_ITEM_MADE_ON},
    {HGW_T_USE_RECORD, 0, HGW_USE_RECORD_USED_ON},
    {HGW_T_CONVERSATION, 0, HGW_CONVERSATION_HELD_ON},
    {HGW_T_CLASS_DISCUSSION, 0, HGW_CLASS_DISCUSSION_HELD_ON},
    {HGW_T_TIP, 0, HGW_TIP_GIVEN_ON},
    {HGW_T_TIP, HGW_TIP_DISCUSSION, HGW_CLASS_DISCUSSION_HELD_ON},
    {HGW_T_TIP, HGW_TIP_CONVERSATION, HGW_CONVERSATION_HELD_ON},
    {HGW_T_AGREEMENT, HGW_AGREEMENT_CONVERSATION, HGW_CONVERSATION_HELD_ON},
    {HGW_T_PARENT_ACTIVITY, 0, HGW_PARENT_ACTIVITY_AGREED_ON},
    {HGW_T_PRESENTATION, 0, HGW_PRESENTATION_HELD_ON},
};

enum { ROWS = sizeof rows / sizeof *rows };

/* A day's mark happened on its day of the week. */
static hgw_date marked_on(const hgw_doc *dossier, hgw_rec mark) {
    hgw_date monday = hgw_week_plan_week_start(dossier, hgw_rec_parent(dossier, mark));
    int32_t day = hgw_day_eval_day(dossier, mark);
    return monday != 0 && day > 0 ? hgwi_date_add(monday, day - 1) : 0;
}

hgw_date hgwi_happened(const hgwi_check *check, hgw_rec rec) {
    const hgw_doc *dossier = check->dossier;
    hgw_type type = hgw_rec_type(dossier, rec);
    if (type == HGW_T_DAY_EVAL)
        return marked_on(dossier, rec);
    for (int i = 0; i < ROWS; i++) {
        if (rows[i].type != type)
            continue;
        hgw_rec from = rows[i].via ? hgw_get_ref(dossier, rec, rows[i].via) : rec;
        hgw_date date = from ? (hgw_date)hgw_get_int(dossier, from, rows[i].date) : 0;
        if (date != 0)
            return date;
    }
    return 0;
}

int hgwi_by_today(const hgwi_check *check, hgw_date date) {
    return check->today == 0 || date <= check->today;
}

/* A record is made after the one it lives in, so its parent's turn has come already. */
void hgwi_visible_make(hgwi_check *check) {
    check->visible = hgwi_room(check, (size_t)check->last + 1, 1);
    if (check->no_memory)
        return;
    for (hgw_rec rec = 0; (rec = hgw_rec_next(check->dossier, 0, rec)) != 0;) {
        hgw_rec parent = hgw_rec_parent(check->dossier, rec);
        if (parent == 0 || check->visible[parent])
            check->visible[rec] = (uint8_t)hgwi_by_today(check, hgwi_happened(check, rec));
    }
}
