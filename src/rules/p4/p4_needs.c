/* p4_needs.c: principle 4, what teachers and parents ask for, and whether they get an answer. */
#include "rules/facts/adults.h"
#include "rules/say.h"

static int has_text(const char *text) {
    return text && *text;
}

/* ---- support needs ---- */

enum { NOBODY, STAFF, PARENTS };

/* Whose need it is: it says so, or the talk it came from does. */
static int whose(const hgwi_check *check, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    if (hgw_support_need_guardian(doc, need))
        return PARENTS;
    if (has_text(hgw_support_need_staff(doc, need)))
        return STAFF;
    hgw_rec talk = hgw_support_need_conversation(doc, need);
    int32_t kind = talk ? hgw_conversation_kind(doc, talk) : 0;
    if (kind == HGW_CONVERSATION_KIND_COURSE)
        return STAFF;
    return hgwi_with_parents(kind) ? PARENTS : NOBODY;
}

/* A yes, or a no with its reason, on a day that has come. */
static int answered(const hgwi_check *check, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    hgw_date on = hgw_support_need_answered_on(doc, need);
    int32_t status = hgw_support_need_status(doc, need);
    if (!hgwi_by_today(check, on))
        return 0;
    if (status == HGW_SUPPORT_STATUS_DECLINED)
        return has_text(hgw_support_need_reason(doc, need)) || has_text(hgw_support_need_answer(doc, need));
    return on != 0 || status == HGW_SUPPORT_STATUS_ANSWERED || has_text(hgw_support_need_answer(doc, need));
}

/* Since when it waits for more weeks than the limit, while that can still be mended; 0 when it does not. */
static hgw_date waits_since(const hgwi_check *check, hgw_rec need, int limit) {
    hgw_date asked = hgwi_happened(check, need);
    if (answered(check, need) || !hgwi_waited(&check->time, asked, check->today, check->limits[limit]) ||
        hgwi_year_gone(check, asked))
        return 0;
    return asked;
}

void hgwi_rule_teacher_need_open(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_SUPPORT_NEED);
    for (int32_t i = 0; i < needs.count; i++) {
        hgw_rec need = needs.at[i];
        if (whose(check, need) != STAFF)
            continue;
        hgw_date since = waits_since(check, need, HGWI_LIMIT_TEACHER_NEED_OPEN_weeks);
        if (since == 0)
            continue;
        const hgw_doc *team = NULL;
        hgw_rec staff = hgwi_link(check, hgw_support_need_staff(doc, need), HGW_T_STAFF, 0, &team);
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, need);
        hgwi_say_text(check, draft, "teacher", staff ? hgw_staff_name(team, staff) : NULL);
        hgwi_say_quote(check, draft, "need", hgw_support_need_text(doc, need));
        hgwi_say_date(check, draft, "date", since);
    }
}

/* A tip for home that parents ask for has a rule of its own. */
static int asks_tip(const hgwi_check *check, hgw_rec need) {
    return hgw_support_need_category(check->dossier, need) == HGW_SUPPORT_CATEGORY_HOME_TIP;
}

static void report_parents(hgwi_check *check, hgw_rec rec, const char *name, const char *words, hgw_date since) {
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, rec);
    hgwi_say_quote(check, draft, name, words);
    hgwi_say_date(check, draft, "date", since);
}

void hgwi_rule_parent_need_open(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_SUPPORT_NEED);
    for (int32_t i = 0; i < needs.count; i++) {
        if (whose(check, needs.at[i]) != PARENTS || asks_tip(check, needs.at[i]))
            continue;
        hgw_date since = waits_since(check, needs.at[i], HGWI_LIMIT_PARENT_NEED_OPEN_weeks);
        if (since != 0)
            report_parents(check, needs.at[i], "need", hgw_support_need_text(doc, needs.at[i]), since);
    }
}

/* ---- tips for home ---- */

/* A parent's tip that says start, stop or go on is advice to the school; another one asks. */
static int tip_waits(const hgwi_check *check, hgw_rec tip) {
    const hgw_doc *doc = check->dossier;
    hgw_date on = hgw_tip_answered_on(doc, tip);
    const hgwi_goal *goal = hgwi_goal_of(check, hgw_tip_goal(doc, tip));
    if (!hgw_tip_guardian(doc, tip) || hgw_tip_polarity(doc, tip) || (goal && hgwi_home_known(check, goal->rec)))
        return 0;
    return !hgwi_by_today(check, on) ||
           (on == 0 && !has_text(hgw_tip_answer(doc, tip)) && hgw_tip_led_to_count(doc, tip) == 0);
}

void hgwi_rule_home_tip_unanswered(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_SUPPORT_NEED), tips = hgwi_all(check, HGW_T_TIP);
    int limit = HGWI_LIMIT_HOME_TIP_UNANSWERED_weeks;
    for (int32_t i = 0; i < needs.count; i++) {
        if (whose(check, needs.at[i]) != PARENTS || !asks_tip(check, needs.at[i]))
            continue;
        hgw_date since = waits_since(check, needs.at[i], limit);
        if (since != 0)
            report_parents(check, needs.at[i], "quote", hgw_support_need_text(doc, needs.at[i]), since);
    }
    for (int32_t i = 0; i < tips.count; i++) {
        hgw_date since = hgwi_happened(check, tips.at[i]);
        if (tip_waits(check, tips.at[i]) && hgwi_waited(&check->time, since, check->today, check->limits[limit]) &&
            !hgwi_year_gone(check, since))
            report_parents(check, tips.at[i], "quote", hgw_tip_quote(doc, tips.at[i]), since);
    }
}

/* ---- NEED_ANSWERED ---- */

/* Answered in time, in what runs now: a no is an answer, and nothing to be glad of. */
static int answered_in_time(const hgwi_check *check, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    hgw_date asked = hgwi_happened(check, need), on = hgw_support_need_answered_on(doc, need);
    int32_t status = hgw_support_need_status(doc, need);
    if (asked == 0 || on < asked || on > check->today || on < check->run_first || on > check->run_last ||
        status == HGW_SUPPORT_STATUS_DECLINED || status == HGW_SUPPORT_STATUS_OPEN)
        return 0;
    if (status != HGW_SUPPORT_STATUS_ANSWERED && !has_text(hgw_support_need_answer(doc, need)))
        return 0;
    return !hgwi_waited(&check->time, asked, on, check->limits[HGWI_LIMIT_NEED_ANSWERED_weeks]);
}

void hgwi_rule_need_answered(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_SUPPORT_NEED);
    for (int32_t i = 0; i < needs.count && check->running_count > 0; i++) {
        if (whose(check, needs.at[i]) == NOBODY || !answered_in_time(check, needs.at[i]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, needs.at[i]);
        hgwi_say_quote(check, draft, "need", hgw_support_need_text(doc, needs.at[i]));
    }
}
