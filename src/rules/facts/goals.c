/* goals.c: what follows about each goal from the records around it: when it is worked on, for which subject, how it
 * stands, for whom.  Where several records say it, the one with the smallest id is heard. */
#include "index.h"

const hgwi_goal *hgwi_goal_of(const hgwi_check *check, hgw_rec goal) {
    return goal && check->visible[goal] ? &check->goals[check->place[goal]] : NULL;
}

int hgwi_subgroup_filled(const hgwi_check *check, hgw_rec subgroup) {
    const hgw_doc *doc = check->dossier;
    if (hgw_subgroup_pupils_count(doc, subgroup) > 0)
        return 1;
    return hgwi_whole_group(check, subgroup) && hgwi_all(check, HGW_T_PUPIL).count > 0;
}

int hgwi_whole_group(const hgwi_check *check, hgw_rec subgroup) {
    return hgw_subgroup_kind(check->dossier, subgroup) == HGW_SUBGROUP_KIND_BASE &&
           hgw_subgroup_pupils_count(check->dossier, subgroup) == 0;
}

int hgwi_slot_for_grade(const hgw_doc *doc, hgw_rec slot, int64_t grade) {
    int32_t n = hgw_slot_grades_count(doc, slot);
    for (int32_t i = 0; i < n; i++)
        if (hgw_slot_grades_at(doc, slot, i) == grade)
            return 1;
    return n == 0;
}

/* Of the records, the one with the smallest id that has a field (or either of two); 0 when none has. */
static hgw_rec first_with(const hgwi_check *check, hgwi_recs recs, hgw_field field, hgw_field other) {
    hgw_rec found = 0;
    for (int32_t i = 0; i < recs.count; i++)
        if ((hgw_has(check->dossier, recs.at[i], field) || hgw_has(check->dossier, recs.at[i], other)) &&
            (found == 0 || hgwi_id_order(check, recs.at[i], found) < 0))
            found = recs.at[i];
    return found;
}

/* The subgroup of a goal with the smallest id that has a field. */
static hgw_rec subgroup_with(const hgwi_check *check, hgw_rec goal, hgw_field field) {
    hgw_rec found = 0;
    for (int32_t i = 0, n = hgw_goal_subgroups_count(check->dossier, goal); i < n; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(check->dossier, goal, i);
        if (subgroup && hgw_has(check->dossier, subgroup, field) &&
            (found == 0 || hgwi_id_order(check, subgroup, found) < 0))
            found = subgroup;
    }
    return found;
}

/* From the first to the last week in which it stands. */
static void span_of_weeks(const hgwi_check *check, hgwi_goal *goal) {
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_GOALS, goal->rec);
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, slots.at[i]));
        if (monday == 0)
            continue;
        hgw_date sunday = hgwi_date_add(monday, 6);
        if (sunday == 0)
            continue;
        if (goal->first == 0 || monday < goal->first)
            goal->first = monday;
        if (sunday > goal->last)
            goal->last = sunday;
    }
    goal->from_weeks = goal->first != 0;
}

static void last_week(const hgwi_check *check, hgwi_goal *goal) {
    hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_GOALS, goal->rec);
    for (int32_t i = 0; i < slots.count; i++) {
        hgw_date monday = hgw_week_plan_week_start(check->dossier, hgw_rec_parent(check->dossier, slots.at[i]));
        if (monday > goal->last_week)
            goal->last_week = monday;
    }
}

static void when(hgwi_check *check, hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_by(check, HGWI_BY_PLAN_GOALS, goal->rec);
    hgw_rec plan = first_with(check, plans, HGW_PLAN_PERIOD, HGW_PLAN_PERIOD);
    hgw_rec dated = first_with(check, plans, HGW_PLAN_START_DATE, HGW_PLAN_END_DATE);
    hgw_rec subgroup = subgroup_with(check, goal->rec, HGW_SUBGROUP_PERIOD);
    goal->period = hgw_goal_period(doc, goal->rec);
    if (!goal->period && plan)
        goal->period = hgw_plan_period(doc, plan);
    if (!goal->period && subgroup)
        goal->period = hgw_subgroup_period(doc, subgroup);
    goal->period_key = hgwi_word(check, goal->period);
    goal->tied = goal->period || dated || hgwi_by(check, HGWI_BY_SLOT_GOALS, goal->rec).count > 0 ||
                 hgw_has(doc, goal->rec, HGW_GOAL_TARGET_DATE);
    if (goal->period && hgwi_link_span(check, goal->period, &goal->first, &goal->last))
        return;
    goal->first = goal->last = 0;
    if (dated && hgw_plan_start_date(doc, dated) != 0 &&
        hgw_plan_end_date(doc, dated) >= hgw_plan_start_date(doc, dated)) {
        goal->first = hgw_plan_start_date(doc, dated);
        goal->last = hgw_plan_end_date(doc, dated);
    } else if (!goal->period) {
        span_of_weeks(check, goal);
    }
}

static void which_subject(hgwi_check *check, hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    goal->subject = hgw_goal_subject(doc, goal->rec);
    if (!goal->subject) {
        hgw_rec subgroup = subgroup_with(check, goal->rec, HGW_SUBGROUP_SUBJECT);
        hgw_rec plan =
            first_with(check, hgwi_by(check, HGWI_BY_PLAN_GOALS, goal->rec), HGW_PLAN_SUBJECT, HGW_PLAN_SUBJECT);
        if (subgroup)
            goal->subject = hgw_subgroup_subject(doc, subgroup);
        else if (plan)
            goal->subject = hgw_plan_subject(doc, plan);
    }
    goal->subject_key = hgwi_word(check, goal->subject);
}

static void for_whom(const hgwi_check *check, hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    int32_t scope = hgw_goal_scope(doc, goal->rec), count = hgw_goal_subgroups_count(doc, goal->rec);
    for (int32_t i = 0; i < count; i++) {
        int32_t kind = hgw_subgroup_kind(doc, hgw_goal_subgroups_at(doc, goal->rec, i));
        goal->in_sub |= kind == HGW_SUBGROUP_KIND_SUB;
        goal->in_base |= kind == HGW_SUBGROUP_KIND_BASE;
    }
    goal->own = scope == HGW_GOAL_SCOPE_PUPIL || scope == HGW_GOAL_SCOPE_PARENT_CHILD ||
                (scope == 0 && count == 0 && hgw_goal_pupils_count(doc, goal->rec) > 0);
}

/* The latest result up to today. */
static void how_it_stands(const hgwi_check *check, hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs results = hgwi_by(check, HGWI_BY_GOAL_RESULT_GOAL, goal->rec);
    for (int32_t i = 0; i < results.count; i++) {
        hgw_date held = hgw_evaluation_held_on(doc, hgw_rec_parent(doc, results.at[i]));
        if (goal->result == 0 || held > goal->judged_on ||
            (held == goal->judged_on && hgwi_id_order(check, results.at[i], goal->result) > 0)) {
            goal->result = results.at[i];
            goal->judged_on = held;
            goal->status = hgw_goal_result_status(doc, results.at[i]);
        }
    }
    hgwi_recs changes = hgwi_by(check, HGWI_BY_ADJUSTMENT_GOAL, goal->rec);
    /* To let an approach go is no reason to let the goal go. */
    int dropped = goal->status == HGW_GOAL_STATUS_DROPPED;
    for (int32_t i = 0; i < changes.count; i++)
        dropped |= hgw_adjustment_direction(doc, changes.at[i]) == HGW_ADJUSTMENT_DIRECTION_DROP &&
                   !hgw_has(doc, changes.at[i], HGW_ADJUSTMENT_APPROACH);
    goal->dropped = (uint8_t)dropped;
    int closed = dropped || goal->status == HGW_GOAL_STATUS_MET;
    int over = check->today != 0 && goal->last != 0 && goal->last < check->today;
    goal->past = (uint8_t)(closed || over);
    goal->running =
        check->today != 0 && goal->first != 0 && goal->last != 0 && goal->first <= check->today && !goal->past;
}

/* ---- adjustments ---- */

typedef struct latest {
    hgw_date any, change;
} latest;

static void hear(const hgwi_check *check, hgw_rec adjustment, latest *heard) {
    hgw_date date = hgwi_happened(check, adjustment);
    if (date == 0)
        date = HGWI_SOME_DAY;
    if (date > heard->any)
        heard->any = date;
    if (date > heard->change && hgw_adjustment_direction(check->dossier, adjustment) != HGW_ADJUSTMENT_DIRECTION_KEEP)
        heard->change = date;
}

typedef struct gathering {
    const latest *of_approach;
    latest found;
} gathering;

static void hear_approach(const hgwi_check *check, hgw_rec approach, void *user) {
    gathering *into = user;
    const latest *heard = &into->of_approach[check->place[approach]];
    if (heard->any > into->found.any)
        into->found.any = heard->any;
    if (heard->change > into->found.change)
        into->found.change = heard->change;
}

void hgwi_each_approach(const hgwi_check *check, hgw_rec goal, hgwi_each each, void *user) {
    hgwi_recs direct = hgwi_by(check, HGWI_BY_APPROACH_GOALS, goal);
    for (int32_t i = 0; i < direct.count; i++)
        each(check, direct.at[i], user);
    hgwi_recs needs = hgwi_by(check, HGWI_BY_NEED_GOAL, goal);
    for (int32_t i = 0; i < needs.count; i++) {
        hgwi_recs answers = hgwi_by(check, HGWI_BY_APPROACH_NEEDS, needs.at[i]);
        for (int32_t j = 0; j < answers.count; j++)
            each(check, answers.at[j], user);
    }
}

int hgwi_adjusted_since(const hgwi_goal *goal, hgw_date day) {
    return goal->adjusted_on != 0 && goal->adjusted_on >= day;
}

static void adjustments(hgwi_check *check) {
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH);
    latest *of_approach = hgwi_room(check, (size_t)approaches.count, sizeof *of_approach);
    if (!of_approach)
        return;
    for (int32_t i = 0; i < approaches.count; i++) {
        hgwi_recs changes = hgwi_by(check, HGWI_BY_ADJUSTMENT_APPROACH, approaches.at[i]);
        for (int32_t j = 0; j < changes.count; j++)
            hear(check, changes.at[j], &of_approach[i]);
    }
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        hgwi_goal *goal = &check->goals[i];
        gathering into = {of_approach, {0, 0}};
        hgwi_each_approach(check, goal->rec, hear_approach, &into);
        hgwi_recs changes = hgwi_by(check, HGWI_BY_ADJUSTMENT_GOAL, goal->rec);
        for (int32_t j = 0; j < changes.count; j++)
            hear(check, changes.at[j], &into.found);
        goal->adjusted_on = into.found.any;
        goal->changed_on = into.found.change;
    }
}

/* ---- at home ---- */

static void activities(hgwi_check *check, hgwi_goal *goal) {
    hgwi_recs needs = hgwi_by(check, HGWI_BY_NEED_GOAL, goal->rec);
    int found = hgwi_by(check, HGWI_BY_PARENT_ACTIVITY_GOAL, goal->rec).count > 0;
    for (int32_t i = 0; i < needs.count && !found; i++)
        found = hgwi_by(check, HGWI_BY_PARENT_ACTIVITY_NEEDS, needs.at[i]).count > 0;
    goal->activity = (uint8_t)found;
}

/* ---- texts ---- */

/* Blanks in a row become one, ASCII capitals small, so that a goal written again is known again. */
static void text_key(hgwi_check *check, hgwi_goal *goal) {
    const char *text = hgw_goal_text(check->dossier, goal->rec);
    if (!text || !*text)
        return;
    char *same = hgwi_room(check, hgwi_text_size(check->dossier, goal->rec, HGW_GOAL_TEXT, 0) + 1, 1);
    if (!same)
        return;
    size_t size = 0;
    for (; *text; text++) {
        char c = *text == '\n' || *text == '\t' || *text == '\r' ? ' ' : *text;
        if (c == ' ' && (size == 0 || same[size - 1] == ' '))
            continue;
        same[size++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    if (size > 0 && same[size - 1] == ' ')
        same[size - 1] = '\0';
    goal->text_key = hgwi_word(check, same);
}

static void running_period(hgwi_check *check, const hgwi_goal *goal) {
    if (!goal->running)
        return;
    check->running_count++;
    if (check->run_first == 0 || goal->first < check->run_first)
        check->run_first = goal->first;
    if (goal->last > check->run_last)
        check->run_last = goal->last;
}

void hgwi_goals_make(hgwi_check *check) {
    hgwi_recs all = hgwi_all(check, HGW_T_GOAL);
    check->goals = hgwi_room(check, (size_t)all.count, sizeof *check->goals);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < all.count && !check->no_memory; i++) {
        hgwi_goal *goal = &check->goals[i];
        goal->rec = all.at[i];
        when(check, goal);
        which_subject(check, goal);
        for_whom(check, goal);
        last_week(check, goal);
        text_key(check, goal);
        how_it_stands(check, goal);
        activities(check, goal);
        running_period(check, goal);
    }
    adjustments(check);
    for (int32_t i = 0; i < all.count && !check->no_memory; i++) {
        const char *former = hgw_goal_supersedes(check->dossier, all.at[i]);
        hgw_rec rec = former ? hgw_rec_find(check->dossier, former) : 0;
        if (rec && rec != all.at[i] && check->visible[rec] && hgw_rec_type(check->dossier, rec) == HGW_T_GOAL)
            check->goals[check->place[rec]].returned = 1;
    }
}
