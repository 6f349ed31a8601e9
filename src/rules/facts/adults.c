/* adults.c: what the rules about teachers and parents share: the school year, talks with parents, help at home. */
#include "adults.h"

#include <hgw/calendar.h>
#include <string.h>

/* ---- the school year ---- */

static int same(const char *left, const char *right) {
    return left && right && strcmp(left, right) == 0;
}

static hgw_rec year_at(const hgw_doc *calendar, hgw_date date) {
    return date != 0 ? hgw_date_find(calendar, date, HGW_T_SCHOOL_YEAR, 0) : 0;
}

static hgw_rec year_named(const hgw_doc *calendar, const char *name) {
    for (hgw_rec r = 0; (r = hgw_rec_next(calendar, HGW_T_SCHOOL_YEAR, r)) != 0;)
        if (same(name, hgwi_rec_id(calendar, r)) || same(name, hgw_school_year_name(calendar, r)))
            return r;
    return 0;
}

int hgwi_year_gone(const hgwi_check *check, hgw_date date) {
    const char *named = hgw_dossier_school_year(check->dossier, HGW_ROOT);
    int known = 0;
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        hgw_rec year = named ? year_named(doc, named) : year_at(doc, date);
        if (year && year == year_at(doc, check->today))
            return 0;
        known |= year != 0;
    }
    return known;
}

/* A school's own calendar is heard before a country's. */
hgw_date hgwi_year_began(const hgwi_check *check, const char **id) {
    const char *named = hgw_dossier_school_year(check->dossier, HGW_ROOT);
    const hgw_doc *calendars[] = {check->own, check->country};
    *id = NULL;
    for (int i = 0; i < 2; i++) {
        hgw_rec year = calendars[i] ? year_at(calendars[i], check->today) : 0;
        if (!year || (named && year != year_named(calendars[i], named)))
            continue;
        *id = hgwi_rec_id(calendars[i], year);
        if (hgw_school_year_start_date(calendars[i], year) != 0)
            return hgw_school_year_start_date(calendars[i], year);
    }
    return 0;
}

/* ---- talks ---- */

int hgwi_with_parents(int32_t kind) {
    return kind == HGW_CONVERSATION_KIND_PARENT_ROOM || kind == HGW_CONVERSATION_KIND_CLASS_INFO ||
           kind == HGW_CONVERSATION_KIND_PARENT || kind == HGW_CONVERSATION_KIND_START ||
           kind == HGW_CONVERSATION_KIND_REVERSED_PARENT;
}

int hgwi_to_come(const hgwi_check *check, hgw_rec talk) {
    hgw_date held = hgw_conversation_held_on(check->dossier, talk);
    return hgw_conversation_planned_for(check->dossier, talk) >= check->today && (held == 0 || held > check->today);
}

int hgwi_mark_pupils(const hgwi_check *check, hgw_rec talk, uint8_t *marked) {
    const hgw_doc *doc = check->dossier;
    int32_t pupils = hgw_conversation_pupils_count(doc, talk), guardians = hgw_conversation_guardians_count(doc, talk);
    for (int32_t i = 0; i < pupils; i++)
        marked[hgw_conversation_pupils_at(doc, talk, i)] = 1;
    for (int32_t i = 0; i < guardians && pupils == 0; i++) {
        hgw_rec guardian = hgw_conversation_guardians_at(doc, talk, i);
        hgwi_recs children = hgwi_by(check, HGWI_BY_PUPIL_GUARDIANS, marked[guardian] ? 0 : guardian);
        marked[guardian] = 1;
        for (int32_t j = 0; j < children.count; j++)
            marked[children.at[j]] = 1;
    }
    return pupils > 0 || guardians > 0;
}

/* ---- at home ---- */

int hgwi_has_activity(const hgwi_check *check, hgw_rec goal) {
    const hgwi_goal *facts = hgwi_goal_of(check, goal);
    return facts && facts->activity;
}

int hgwi_home_known(const hgwi_check *check, hgw_rec goal) {
    const char *tip = hgw_goal_home_tip(check->dossier, goal);
    return (tip && *tip) || hgwi_has_activity(check, goal);
}
