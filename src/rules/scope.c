/* scope.c: what belongs to a plan or a period.  First the records that say it themselves, by a day or by the period
 * that they name; then, in one walk for each kind of reference, those that serve what belongs already. */
#include <string.h>

#include "scope.h"

enum { UNKNOWN, IN, OUT };

/* UP: a record belongs when what it refers to does.  DOWN: what it refers to belongs when it does itself. */
enum { UP, DOWN };

/* In this order one walk is enough: what a row asks about was settled by the rows above it. */
static const struct {
    hgw_field field;
    int way;
} relations[] = {
    {HGW_PLAN_GOALS, DOWN},
    {HGW_PLAN_OUTCOMES, DOWN},
    {HGW_PLAN_APPROACHES, DOWN},
    {HGW_PLAN_SUBGROUPS, DOWN},
    {HGW_PLAN_PUPILS, DOWN},
    {HGW_GOAL_SUBGROUPS, DOWN},
    {HGW_GOAL_OUTCOMES, DOWN},
    {HGW_NEED_GOAL, UP},
    {HGW_APPROACH_GOALS, UP},
    {HGW_APPROACH_NEEDS, UP},
    {HGW_GOAL_ANALYSIS_GOAL, UP},
    {HGW_FACTOR_GOALS, UP},
    {HGW_APPROACH_STRENGTHS, DOWN},
    {HGW_GOAL_ANALYSIS_FACTORS, DOWN},
    {HGW_SLOT_GOALS, UP},
    {HGW_SLOT_APPROACHES, UP},
    {HGW_DAY_EVAL_SLOT, UP},
    {HGW_TOOLBOX_GOAL, UP},
    {HGW_EVALUATION_PLAN, UP},
    {HGW_GOAL_RESULT_GOAL, UP},
    {HGW_ADJUSTMENT_GOAL, UP},
    {HGW_ADJUSTMENT_APPROACH, UP},
    {HGW_EVIDENCE_GOALS, UP},
    {HGW_EVIDENCE_OUTCOME, UP},
    {HGW_CLASS_DISCUSSION_GOALS, UP},
    {HGW_CLASS_DISCUSSION_PLAN, UP},
    {HGW_CONVERSATION_GOALS, UP},
    {HGW_NEED_CONVERSATION, DOWN},
    {HGW_GOAL_CONVERSATION, DOWN},
    {HGW_SUPPORT_NEED_CONVERSATION, UP},
    {HGW_TIP_DISCUSSION, UP},
    {HGW_TIP_CONVERSATION, UP},
    {HGW_TIP_GOAL, UP},
    {HGW_TIP_PLAN, UP},
    {HGW_CHOICE_GOAL, UP},
    {HGW_CHOICE_SLOT, UP},
    {HGW_AGREEMENT_CONVERSATION, UP},
    {HGW_PARENT_ACTIVITY_GOAL, UP},
    {HGW_PARENT_ACTIVITY_NEEDS, UP},
    {HGW_PRESENTATION_ACTIVITY, UP},
    {HGW_PORTFOLIO_ITEM_GOAL, UP},
    {HGW_USE_RECORD_PLAN, UP},
    {HGW_OPP_GOALS, UP},
    {HGW_DEVIATION_APPROACH, UP},
};

/* Types whose records name a period, and whether that says more than the day on which they happened. */
static const struct {
    hgw_type type;
    hgw_field period;
} named[] = {
    {HGW_T_SUBGROUP, HGW_SUBGROUP_PERIOD},
    {HGW_T_EVALUATION, HGW_EVALUATION_PERIOD},
    {HGW_T_CLASS_DISCUSSION, HGW_CLASS_DISCUSSION_PERIOD},
};

/* What stands for longer than the day on which it was noted: it belongs to other periods too, by its goal. */
static int stands(hgw_type type) {
    return type == HGW_T_NEED || type == HGW_T_FACTOR || type == HGW_T_APPROACH || type == HGW_T_GOAL ||
           type == HGW_T_SUBGROUP || type == HGW_T_OPP;
}

/* ---- days ---- */

static hgw_date day_of_week(const hgwi_check *check, hgw_rec week_plan, int32_t day) {
    hgw_date monday = hgw_week_plan_week_start(check->dossier, week_plan);
    return monday != 0 && day > 0 ? hgwi_date_add(monday, day - 1) : monday;
}

hgw_date hgwi_day_of(const hgwi_check *check, hgw_rec rec) {
    const hgw_doc *doc = check->dossier;
    hgw_type type = hgw_rec_type(doc, rec);
    hgw_rec parent = hgw_rec_parent(doc, rec);
    if (type == HGW_T_WEEK_PLAN)
        return hgw_week_plan_week_start(doc, rec);
    if (type == HGW_T_SLOT)
        return day_of_week(check, parent, hgw_slot_day(doc, rec));
    hgw_date date = hgwi_happened(check, rec);
    if (date != 0 || parent == 0 || parent == HGW_ROOT)
        return date;
    if (hgw_rec_type(doc, parent) == HGW_T_SLOT)
        return day_of_week(check, hgw_rec_parent(doc, parent), hgw_slot_day(doc, parent));
    return hgwi_happened(check, parent);
}

/* ---- what says it itself ---- */

static int overlap(const hgwi_scope *scope, hgw_date first, hgw_date last) {
    return first <= scope->last && last >= scope->first ? IN : OUT;
}

/* By the period that it names. */
static int by_name(const hgwi_check *check, const hgwi_scope *scope, const char *period) {
    hgw_date first = 0, last = 0;
    if (!period)
        return UNKNOWN;
    if (strcmp(period, scope->period) == 0)
        return IN;
    return hgwi_link_span(check, period, &first, &last) ? overlap(scope, first, last) : OUT;
}

static int by_span(const hgwi_check *check, const hgwi_scope *scope, hgw_rec rec) {
    const hgw_doc *doc = check->dossier;
    hgw_type type = hgw_rec_type(doc, rec);
    hgw_date first = 0, last = 0;
    if (type == HGW_T_GOAL) {
        const hgwi_goal *goal = hgwi_goal_of(check, rec);
        first = goal->first;
        last = goal->last;
    } else if (type == HGW_T_PLAN) {
        hgwi_plan_days(check, rec, &first, &last);
    } else if (type == HGW_T_WEEK_PLAN) {
        first = hgw_week_plan_week_start(doc, rec);
        last = first ? hgwi_date_add(first, 6) : 0;
    }
    return first != 0 && last != 0 ? overlap(scope, first, last) : UNKNOWN;
}

static int itself(const hgwi_check *check, const hgwi_scope *scope, hgw_rec rec) {
    const hgw_doc *doc = check->dossier;
    hgw_type type = hgw_rec_type(doc, rec);
    if (scope->plan)
        return rec == scope->plan ? IN : type == HGW_T_PLAN ? OUT : UNKNOWN;
    if (type == HGW_T_PUPIL) /* whoever is in the class now */
        return check->today >= scope->first && check->today <= scope->last ? IN : OUT;
    int found = by_span(check, scope, rec);
    for (size_t i = 0; i < sizeof named / sizeof *named && found == UNKNOWN; i++)
        if (named[i].type == type)
            found = by_name(check, scope, hgw_get_text(doc, rec, named[i].period));
    if (found != UNKNOWN)
        return found;
    hgw_date day = hgwi_day_of(check, rec);
    if (day == 0)
        return UNKNOWN;
    int within = overlap(scope, day, day);
    return within == OUT && stands(type) ? UNKNOWN : within;
}

/* ---- what serves it ---- */

static void relate(const hgwi_check *check, hgwi_scope *scope, hgw_field field, int way) {
    const hgw_doc *doc = check->dossier;
    int list = hgwi_field_row_of(field)->kind == HGW_K_LIST;
    hgwi_recs all = hgwi_all(check, hgwi_type_of_field(field));
    for (int32_t i = 0; i < all.count; i++) {
        hgw_rec rec = all.at[i];
        if (way == UP ? scope->in[rec] != UNKNOWN : scope->in[rec] != IN)
            continue;
        for (int32_t j = 0, n = list ? hgw_item_count(doc, rec, field) : 1; j < n; j++) {
            hgw_rec to = list ? (hgw_rec)hgw_item_get(doc, rec, field, j) : hgw_get_ref(doc, rec, field);
            if (to == 0 || !check->visible[to])
                continue;
            if (way == UP && scope->in[to] == IN)
                scope->in[rec] = IN;
            if (way == DOWN && scope->in[to] == UNKNOWN)
                scope->in[to] = IN;
        }
    }
}

/* A week belongs with one of its lessons, an evaluation with one of its results; other parts belong with the whole. */
static void nest(const hgwi_check *check, hgwi_scope *scope) {
    const hgw_doc *doc = check->dossier;
    for (hgw_rec rec = check->last; rec > HGW_ROOT; rec--) {
        hgw_type type = check->visible[rec] ? hgw_rec_type(doc, rec) : 0;
        hgw_rec parent = hgw_rec_parent(doc, rec);
        if ((type == HGW_T_SLOT || type == HGW_T_GOAL_RESULT) && scope->in[rec] == IN && scope->in[parent] == UNKNOWN)
            scope->in[parent] = IN;
    }
    for (hgw_rec rec = HGW_ROOT + 1; rec <= check->last; rec++) {
        hgw_type type = check->visible[rec] ? hgw_rec_type(doc, rec) : 0;
        hgw_rec parent = hgw_rec_parent(doc, rec);
        if (type != 0 && type != HGW_T_SLOT && type != HGW_T_GOAL_RESULT && type != HGW_T_OVERVIEW_ROW &&
            scope->in[rec] == UNKNOWN && parent != HGW_ROOT)
            scope->in[rec] = scope->in[parent];
    }
}

void hgwi_scope_make(hgwi_check *check, hgwi_scope *scope) {
    if (!scope->plan && !scope->period)
        return;
    scope->in = hgwi_room(check, (size_t)check->last + 1, 1);
    if (!scope->in)
        return;
    for (hgw_rec rec = HGW_ROOT + 1; rec <= check->last; rec++)
        if (check->visible[rec])
            scope->in[rec] = (uint8_t)itself(check, scope, rec);
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++)
        relate(check, scope, relations[i].field, relations[i].way);
    nest(check, scope);
}

int hgwi_scope_has(const hgwi_check *check, const hgwi_scope *scope, const hgw_doc *doc, hgw_rec rec) {
    if (!scope->in)
        return 1;
    if (doc != check->dossier) {
        const char *id = hgwi_rec_id(doc, rec);
        return scope->period && id && strcmp(id, scope->period) == 0;
    }
    if (rec == HGW_ROOT)
        return scope->period && check->today >= scope->first && check->today <= scope->last;
    return scope->in[rec] == IN;
}
