/* p4_home.c: principle 4, what parent and child do together for a goal, and that they may show it. */
#include "rules/facts/adults.h"
#include "rules/say.h"

/* ---- PARENT_CHILD_GOAL_NO_ACTIVITY ---- */

void hgwi_rule_parent_child_goal_no_activity(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        hgw_date since = hgwi_happened(check, goal->rec);
        if (since == 0)
            since = goal->first;
        if (hgw_goal_scope(doc, goal->rec) != HGW_GOAL_SCOPE_PARENT_CHILD || goal->past ||
            hgwi_has_activity(check, goal->rec) ||
            !hgwi_waited(&check->time, since, check->today,
                         check->limits[HGWI_LIMIT_PARENT_CHILD_GOAL_NO_ACTIVITY_weeks]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, goal->rec);
        hgwi_say_quote(check, draft, "goal", hgw_goal_text(doc, goal->rec));
    }
}

/* ---- activities ---- */

static int parent_child(const hgw_doc *doc, hgw_rec goal) {
    return goal && hgw_goal_scope(doc, goal) == HGW_GOAL_SCOPE_PARENT_CHILD;
}

/* Is it for a goal of parent and child: by itself, or by a need of such a goal? */
static int for_parent_child(const hgwi_check *check, hgw_rec activity) {
    const hgw_doc *doc = check->dossier;
    int found = parent_child(doc, hgw_parent_activity_goal(doc, activity));
    for (int32_t i = 0, n = hgw_parent_activity_needs_count(doc, activity); i < n && !found; i++) {
        hgw_rec need = hgw_parent_activity_needs_at(doc, activity, i);
        found = need && parent_child(doc, hgw_need_goal(doc, need));
    }
    return found;
}

/* By place: activities with a presentation that was held, or is or was planned.  One that was held after today is known
 * when it was planned. */
static uint8_t *with_presentation(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    uint8_t *shown = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PARENT_ACTIVITY).count, 1);
    for (hgw_rec r = 0; shown && (r = hgw_rec_next(doc, HGW_T_PRESENTATION, r)) != 0;) {
        hgw_rec activity = hgw_presentation_activity(doc, r);
        if (activity && check->visible[activity] && (check->visible[r] || hgw_presentation_planned_for(doc, r) != 0))
            shown[check->place[activity]] = 1;
    }
    return shown;
}

void hgwi_rule_activity_not_shown(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs activities = hgwi_all(check, HGW_T_PARENT_ACTIVITY);
    const uint8_t *shown = with_presentation(check);
    for (int32_t i = 0; i < activities.count && shown; i++) {
        hgw_date done = hgw_parent_activity_done_on(doc, activities.at[i]);
        if (shown[i] || !for_parent_child(check, activities.at[i]) ||
            !hgwi_waited(&check->time, done, check->today, check->limits[HGWI_LIMIT_ACTIVITY_NOT_SHOWN_weeks]) ||
            hgwi_year_gone(check, done))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, activities.at[i]);
        hgwi_say_quote(check, draft, "activity", hgw_parent_activity_text(doc, activities.at[i]));
        hgwi_say_date(check, draft, "date", done);
    }
}

/* What is done is done: only what is still to do is asked about. */
void hgwi_rule_activity_without_goal(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs activities = hgwi_all(check, HGW_T_PARENT_ACTIVITY);
    for (int32_t i = 0; i < activities.count; i++) {
        hgw_rec activity = activities.at[i];
        hgw_date done = hgw_parent_activity_done_on(doc, activity);
        hgw_date agreed = hgw_parent_activity_agreed_on(doc, activity);
        if (hgw_parent_activity_goal(doc, activity) || hgw_parent_activity_needs_count(doc, activity) > 0 ||
            (done != 0 && hgwi_by_today(check, done)) || (agreed != 0 && check->today && hgwi_year_gone(check, agreed)))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, activity);
        hgwi_say_quote(check, draft, "activity", hgw_parent_activity_text(doc, activity));
    }
}

/* ---- PARENTS_DID_IT ---- */

/* By place: the presentation of an activity that was held in the running period, of more the one with the smallest id.
 */
static hgw_rec *shown_now(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs presentations = hgwi_all(check, HGW_T_PRESENTATION);
    hgw_rec *shown = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PARENT_ACTIVITY).count, sizeof *shown);
    for (int32_t i = 0; i < presentations.count && shown; i++) {
        hgw_rec activity = hgw_presentation_activity(doc, presentations.at[i]);
        hgw_date held = hgw_presentation_held_on(doc, presentations.at[i]);
        if (!activity || !check->visible[activity] || held == 0 || held < check->run_first || held > check->run_last)
            continue;
        hgw_rec *first = &shown[check->place[activity]];
        if (*first == 0 || hgwi_id_order(check, presentations.at[i], *first) < 0)
            *first = presentations.at[i];
    }
    return shown;
}

void hgwi_rule_parents_did_it(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs activities = hgwi_all(check, HGW_T_PARENT_ACTIVITY);
    const hgw_rec *shown = check->running_count > 0 ? shown_now(check) : NULL;
    for (int32_t i = 0; i < activities.count && shown && !check->no_memory; i++) {
        hgw_rec activity = activities.at[i];
        int32_t count = hgw_parent_activity_pupils_count(doc, activity);
        if (!shown[i] || !hgwi_by_today(check, hgw_parent_activity_done_on(doc, activity)))
            continue;
        hgw_rec *pupils = hgwi_room(check, (size_t)count, sizeof *pupils);
        for (int32_t j = 0; j < count && pupils; j++)
            pupils[j] = hgw_parent_activity_pupils_at(doc, activity, j);
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, activity);
        hgwi_see(check, draft, doc, shown[i]);
        if (pupils)
            hgwi_say_pupils(check, draft, "names", pupils, count);
        hgwi_say_quote(check, draft, "activity", hgw_parent_activity_text(doc, activity));
    }
}
