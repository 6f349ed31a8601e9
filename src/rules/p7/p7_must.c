/* p7_must.c: principle 7, what the team or the law asks for and is not there.  It speaks of the thing, never of a
 * paper: where another rule speaks of the same thing, or the thing is there in another form, it is silent. */
#include <string.h>

#include "rules/say.h"

/* Where it does not show, as the message words it. */
enum { IN_PERIOD = 1, IN_WEEKS, IN_TALKS, IN_SOME_TALKS, IN_PLAN, IN_THIS_PLAN };

static void say_place(hgwi_check *check, hgwi_draft *draft, int place) {
    static const char *const tokens[] = {"", "period", "weeks", "talks", "talks", "plan", "plan"};
    hgwi_say_choice(check, draft, "place", place, tokens[place]);
}

static void say_basis(hgwi_check *check, hgwi_draft *draft, int32_t basis, hgw_date date) {
    int law = basis == HGW_BASIS_LAW;
    hgwi_say_choice(check, draft, "basis", law ? 2 : 1, law ? "law" : "team");
    hgwi_say_number(check, draft, "dated", date != 0);
    if (date != 0)
        hgwi_say_date(check, draft, "date", date);
}

static hgwi_draft *about_element(hgwi_check *check, hgw_rec must, int place) {
    const hgw_doc *team = check->team;
    const char *text = hgw_must_element_text(team, must);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_beside(check, draft, team, must);
    say_basis(check, draft, hgw_must_element_basis(team, must), hgw_must_element_decided_on(team, must));
    if (hgwi_count_words(text) > 0)
        hgwi_say_quote(check, draft, "element", text);
    else
        hgwi_say_token(check, draft, "element", HGW_ENUM_MUST_KIND, hgw_must_element_element(team, must));
    say_place(check, draft, place);
    return draft;
}

/* ---- goals per period ---- */

/* Does a goal or a plan stand in these days?  A goal of which nobody knows when it is worked on is
 * GOAL_WITHOUT_PERIOD's matter, a plan without goals PLAN_WITHOUT_GOAL's. */
static int something_stands(const hgwi_check *check, hgw_date first, hgw_date last) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->first == 0 ? !goal->past : goal->first <= last && goal->last >= first)
            return 1;
    }
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_date from = 0, to = 0;
        hgwi_plan_days(check, plans.at[i], &from, &to);
        if (hgwi_plan_lives(check->dossier, plans.at[i]) && from <= last && (to == 0 || to >= first))
            return 1;
    }
    return 0;
}

/* The first day of what stands in the dossier; 0 when nothing says.  Before it the dossier had not begun. */
static hgw_date beginning(const hgwi_check *check) {
    hgwi_recs weeks = hgwi_all(check, HGW_T_WEEK_PLAN);
    hgw_date first = 0;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        if (check->goals[i].first != 0 && (first == 0 || check->goals[i].first < first))
            first = check->goals[i].first;
    for (int32_t i = 0; i < weeks.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, weeks.at[i]);
        if (monday != 0 && (first == 0 || monday < first))
            first = monday;
    }
    return first;
}

/* From half-way to the end of each period between two holidays. */
static void period_goals(hgwi_check *check, hgw_rec must) {
    const hgw_doc *doc = check->own ? check->own : check->country;
    hgw_date begun = beginning(check);
    for (hgw_rec r = 0; doc && (r = hgw_rec_next(doc, HGW_T_PERIOD, r)) != 0;) {
        hgw_date first = hgw_period_first_day(doc, r), last = hgw_period_last_day(doc, r);
        int32_t kind = hgw_period_kind(doc, r);
        if ((kind != 0 && kind != HGW_PERIOD_KIND_VACATION) || first == 0 || begun > last || check->today < first ||
            check->today > last || check->today < hgwi_half_way(&check->time, first, last) ||
            !hgwi_year_asked(check, doc, hgw_rec_parent(doc, r)) || something_stands(check, first, last))
            continue;
        const char *id = hgwi_rec_id(doc, r);
        hgwi_draft *draft = about_element(check, must, IN_PERIOD);
        hgwi_about_text(check, draft, id ? id : "");
    }
}

/* ---- subgroups in the week ---- */

static hgw_date latest_monday(const hgwi_check *check, hgwi_recs slots) {
    hgw_date latest = 0;
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, slots.at[i]));
        latest = monday > latest ? monday : latest;
    }
    return latest;
}

/* By place of a pupil: the latest week in which a slot names it. */
static hgw_date *turns_of_pupils(hgwi_check *check) {
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL);
    hgw_date *turns = hgwi_room(check, (size_t)pupils.count, sizeof *turns);
    for (int32_t i = 0; i < pupils.count && turns; i++)
        turns[i] = latest_monday(check, hgwi_by(check, HGWI_BY_SLOT_PUPILS, pupils.at[i]));
    return turns;
}

/* Has it had a slot since a week: as a subgroup, or by one of its pupils? */
static int had_a_turn(const hgwi_check *check, const hgw_date *turns, hgw_rec subgroup, int32_t since) {
    const hgw_doc *doc = check->dossier;
    hgw_date latest = latest_monday(check, hgwi_by(check, HGWI_BY_SLOT_SUBGROUPS, subgroup));
    for (int32_t i = 0, n = hgw_subgroup_pupils_count(doc, subgroup); i < n; i++) {
        hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroup, i);
        if (pupil && check->visible[pupil] && turns[check->place[pupil]] > latest)
            latest = turns[check->place[pupil]];
    }
    return latest != 0 && hgwi_week(latest) >= since;
}

/* The first week of its running goals, once one of them is half-way; -1 before that. */
static int32_t half_way_since(const hgwi_check *check, hgw_rec subgroup) {
    hgwi_recs goals = hgwi_by(check, HGWI_BY_GOAL_SUBGROUPS, subgroup);
    int32_t since = -1, half = 0;
    for (int32_t i = 0; i < goals.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, goals.at[i]);
        if (!goal || !goal->running)
            continue;
        half |= check->today >= hgwi_half_way(&check->time, goal->first, goal->last);
        if (since < 0 || hgwi_week(goal->first) < since)
            since = hgwi_week(goal->first);
    }
    return half ? since : -1;
}

/* None of the subgroups shows.  When this week is planned that is WEEK_BASE_ONLY's matter; when the weeks before it
 * are, SUBGROUP_SKIPPED's. */
static void subgroups_in_week(hgwi_check *check, hgw_rec must) {
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP), plans = hgwi_all(check, HGW_T_WEEK_PLAN);
    hgw_rec *missing = hgwi_room(check, (size_t)subgroups.count, sizeof *missing);
    const hgw_date *turns = turns_of_pupils(check);
    int32_t count = 0;
    for (int32_t i = 0; i < plans.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, plans.at[i]);
        if (monday != 0 && hgwi_week(monday) == hgwi_week(check->today))
            return;
    }
    for (int32_t i = 0; i < subgroups.count && missing && turns; i++) {
        if (hgw_subgroup_kind(check->dossier, subgroups.at[i]) != HGW_SUBGROUP_KIND_SUB)
            continue;
        int32_t since = half_way_since(check, subgroups.at[i]);
        if (since < 0)
            continue;
        if (check->skipped[i] || had_a_turn(check, turns, subgroups.at[i], since))
            return;
        missing[count++] = subgroups.at[i];
    }
    if (count == 0 || !missing)
        return;
    hgwi_sort_ids(check, missing, count);
    hgwi_draft *draft = about_element(check, must, IN_WEEKS);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, missing[i]);
}

/* ---- goals discussed ---- */

static int child_talk(const hgw_doc *doc, hgw_rec talk) {
    return talk && hgw_conversation_kind(doc, talk) == HGW_CONVERSATION_KIND_CHILD;
}

/* Held, or nobody says when it will be. */
static int was_held(const hgw_doc *doc, hgw_rec discussion) {
    return hgw_class_discussion_held_on(doc, discussion) != 0 || hgw_class_discussion_planned_for(doc, discussion) == 0;
}

static int any_held(const hgwi_check *check, hgwi_recs discussions) {
    for (int32_t i = 0; i < discussions.count; i++)
        if (was_held(check->dossier, discussions.at[i]))
            return 1;
    return 0;
}

/* By place: plans that were discussed. */
static uint8_t *discussed_plans(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    uint8_t *found = hgwi_room(check, (size_t)plans.count, 1);
    for (int32_t i = 0; i < plans.count && found; i++)
        found[i] = (uint8_t)any_held(check, hgwi_by(check, HGWI_BY_CLASS_DISCUSSION_PLAN, plans.at[i]));
    return found;
}

static int is_discussed(const hgwi_check *check, const hgwi_goal *goal, const uint8_t *weeks, const uint8_t *held) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_by(check, HGWI_BY_CONVERSATION_GOALS, goal->rec);
    hgwi_recs plans = hgwi_by(check, HGWI_BY_PLAN_GOALS, goal->rec);
    int found = hgw_goal_with_pupils(doc, goal->rec) || child_talk(doc, hgw_goal_conversation(doc, goal->rec)) ||
                any_held(check, hgwi_by(check, HGWI_BY_CLASS_DISCUSSION_GOALS, goal->rec)) ||
                hgwi_in_discussed_week(check, goal, weeks);
    for (int32_t i = 0; i < talks.count && !found; i++)
        found = child_talk(doc, talks.at[i]);
    for (int32_t i = 0; i < plans.count && !found; i++)
        found = held[check->place[plans.at[i]]];
    return found;
}

/* By number of a period's id: was there a talk about the period that names no goals?  Then it was about all of them. */
static uint8_t *discussed_periods(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_all(check, HGW_T_CLASS_DISCUSSION);
    for (int32_t i = 0; i < talks.count; i++)
        hgwi_word(check, hgw_class_discussion_period(doc, talks.at[i]));
    uint8_t *found = hgwi_room(check, (size_t)check->word_count + 1, 1);
    for (int32_t i = 0; i < talks.count && found; i++)
        if (hgw_class_discussion_goals_count(doc, talks.at[i]) == 0 && was_held(doc, talks.at[i]) &&
            hgw_class_discussion_kind(doc, talks.at[i]) != HGW_DISCUSSION_KIND_CLASS_WEEK)
            found[hgwi_word(check, hgw_class_discussion_period(doc, talks.at[i]))] = 1;
    if (found)
        found[0] = 0;
    return found;
}

/* Some goals of the class were not.  When none of all the goals was, that is GOALS_NOT_SHARED's matter; a child's own
 * goal is OWN_GOAL_NO_TALK's. */
static void goals_discussed(hgwi_check *check, hgw_rec must) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0, discussed = 0;
    uint8_t *weeks = check->running_count > 0 ? hgwi_discussed_weeks(check) : NULL;
    uint8_t *periods = weeks ? discussed_periods(check) : NULL, *plans = periods ? discussed_plans(check) : NULL;
    hgw_rec *missing = hgwi_room(check, (size_t)all, sizeof *missing);
    for (int32_t i = 0; i < all && plans && missing; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (!goal->running)
            continue;
        if (is_discussed(check, goal, weeks, plans) || periods[goal->period_key])
            discussed++;
        else if (!goal->own && check->today >= hgwi_half_way(&check->time, goal->first, goal->last))
            missing[count++] = goal->rec;
    }
    if (count == 0 || discussed == 0)
        return;
    hgwi_sort_ids(check, missing, count);
    int texts = 0;
    for (int32_t i = 0; i < count; i++)
        texts |= hgwi_count_words(hgw_goal_text(check->dossier, missing[i])) > 0;
    hgwi_draft *draft = about_element(check, must, texts ? IN_TALKS : IN_SOME_TALKS);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, missing[i]);
    if (texts)
        hgwi_say_goals(check, draft, "what", missing, count);
}

/* ---- fields of a form ---- */

/* What a plan says in its own lists need not stand in a field of the same name too. */
static const hgw_field parts[] = {HGW_PLAN_GOALS, HGW_PLAN_APPROACHES, HGW_PLAN_OUTCOMES, HGW_PLAN_DEVIATIONS,
                                  HGW_PLAN_SUBGROUPS};

static int same_name(const char *left, const char *right) {
    for (; *left && *right; left++, right++) {
        int a = *left >= 'A' && *left <= 'Z' ? *left - 'A' + 'a' : *left;
        int b = *right >= 'A' && *right <= 'Z' ? *right - 'A' + 'a' : *right;
        if (a != b)
            return 0;
    }
    return *left == *right;
}

static int has_part(const hgw_doc *doc, hgw_rec plan, const char *name) {
    for (size_t i = 0; name && i < sizeof parts / sizeof *parts; i++)
        if ((same_name(name, hgw_field_label(parts[i], HGW_LANG_NL)) ||
             same_name(name, hgw_field_label(parts[i], HGW_LANG_EN))) &&
            (parts[i] == HGW_PLAN_DEVIATIONS ? hgw_rec_count(doc, plan, parts[i])
                                             : hgw_item_count(doc, plan, parts[i])) > 0)
            return 1;
    return 0;
}

/* Mark the fields of the team document that the plan has a text in. */
static void mark_filled(const hgwi_check *check, hgw_rec plan, hgw_rec *filled) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0, n = hgw_plan_plan_items_count(doc, plan); i < n; i++) {
        hgw_rec item = hgw_plan_plan_items_at(doc, plan, i);
        const char *id = hgw_plan_item_form_field(doc, item);
        if (id && hgwi_count_words(hgw_plan_item_text(doc, item)) > 0)
            filled[hgw_rec_find(check->team, id)] = plan;
    }
}

static void report_fields(hgwi_check *check, hgw_rec plan, int32_t basis, const hgw_rec *fields, int32_t count) {
    const char *title = hgw_plan_title(check->dossier, plan);
    int titled = hgwi_count_words(title) > 0;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, plan);
    hgwi_about_text(check, draft, hgw_enum_token(HGW_ENUM_BASIS, basis));
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->team, fields[i]);
    say_basis(check, draft, basis, 0);
    hgwi_say_names(check, draft, "element", check->team, fields, count, HGW_FORM_FIELD_NAME);
    say_place(check, draft, titled ? IN_PLAN : IN_THIS_PLAN);
    if (titled)
        hgwi_say_quote(check, draft, "what", title);
}

/* `fields` has room for all of a form. */
static void look_at_fields(hgwi_check *check, hgw_rec plan, hgw_rec form, const hgw_rec *filled, hgw_rec *fields) {
    const hgw_doc *team = check->team;
    static const int32_t bases[] = {HGW_BASIS_LAW, HGW_BASIS_TEAM};
    int32_t n = hgw_form_template_form_fields_count(team, form);
    for (int b = 0; b < 2; b++) {
        int32_t count = 0;
        for (int32_t i = 0; i < n; i++) {
            hgw_rec field = hgw_form_template_form_fields_at(team, form, i);
            if (hgw_form_field_obligation(team, field) == HGW_OBLIGATION_MUST &&
                hgw_form_field_basis(team, field) == bases[b] && filled[field] != plan &&
                !has_part(check->dossier, plan, hgw_form_field_name(team, field)))
                fields[count++] = field;
        }
        if (count > 0)
            report_fields(check, plan, bases[b], fields, count);
    }
}

/* As soon as the plan is more than a draft, until it is over. */
static void form_fields(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    size_t room = (size_t)hgwi_rec_last(check->team) + 1;
    hgw_rec *filled = hgwi_room(check, room, sizeof *filled), *fields = hgwi_room(check, room, sizeof *fields);
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++) {
        hgw_date first = 0, last = 0;
        hgw_rec form = hgwi_form_of(check, plans.at[i]);
        if (!form || !hgwi_form_used(check, form, 1) || !hgwi_plan_lives(check->dossier, plans.at[i]))
            continue;
        hgwi_plan_days(check, plans.at[i], &first, &last);
        if (hgwi_over(check, last))
            continue;
        mark_filled(check, plans.at[i], filled);
        look_at_fields(check, plans.at[i], form, filled, fields);
    }
}

/* ---- the rule ---- */

/* Outcomes at M and E, and weeks that are discussed, have rules of their own. */
static const struct {
    int32_t element;
    void (*look)(hgwi_check *check, hgw_rec must);
} elements[] = {
    {HGW_MUST_KIND_PERIOD_GOALS, period_goals},
    {HGW_MUST_KIND_SUBGROUPS_IN_WEEK, subgroups_in_week},
    {HGW_MUST_KIND_GOALS_DISCUSSED, goals_discussed},
};

enum { ELEMENTS = sizeof elements / sizeof *elements };

/* Of an element that the team names twice the first one counts. */
void hgwi_rule_must_element_missing(hgwi_check *check) {
    const hgw_doc *team = check->team;
    hgw_rec asked[ELEMENTS] = {0};
    for (hgw_rec r = 0; (r = hgw_rec_next(team, HGW_T_MUST_ELEMENT, r)) != 0;)
        for (int i = 0; i < ELEMENTS; i++)
            if (!asked[i] && hgw_must_element_element(team, r) == elements[i].element &&
                hgw_must_element_basis(team, r) != HGW_BASIS_NONE &&
                hgwi_by_today(check, hgw_must_element_decided_on(team, r)))
                asked[i] = r;
    for (int i = 0; i < ELEMENTS; i++)
        if (asked[i] && !check->no_memory)
            elements[i].look(check, asked[i]);
    form_fields(check);
}
