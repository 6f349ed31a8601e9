/* p7_week.c: principle 7, weeks that went otherwise than planned, and the marks of the day: heard, and kept short. */
#include "rules/say.h"

static int32_t week_of(const hgwi_check *check, hgw_rec plan) {
    hgw_date monday = hgw_week_plan_week_start(check->dossier, plan);
    return monday != 0 ? hgwi_week(monday) : -1;
}

static int32_t between(const hgwi_check *check, int32_t week, int32_t later) {
    return hgwi_school_weeks_between(&check->time, week, later);
}

/* ---- PLANNED_NOT_DONE ---- */

enum { NOT_DONE_LEAST = 2 };

/* Slots that were not marked may well have been done. */
void hgwi_rule_planned_not_done(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    double weeks = check->limits[HGWI_LIMIT_PLANNED_NOT_DONE_weeks];
    int32_t now = hgwi_week(check->today);
    for (int32_t i = 0; i < subgroups.count && !check->no_memory; i++) {
        hgwi_recs slots = hgwi_by(check, HGWI_BY_SLOT_SUBGROUPS, subgroups.at[i]);
        hgw_rec *missed = hgwi_room(check, (size_t)slots.count, sizeof *missed);
        int32_t all = 0, count = 0;
        for (int32_t j = 0; j < slots.count && missed; j++) {
            int32_t week = week_of(check, hgw_rec_parent(doc, slots.at[j]));
            if (week < 0 || week >= now || between(check, week, now) >= weeks)
                continue;
            all++;
            if (hgw_slot_state(doc, slots.at[j]) == HGW_SLOT_STATE_NOT_DONE &&
                hgwi_count_words(hgw_slot_not_done_reason(doc, slots.at[j])) == 0)
                missed[count++] = slots.at[j];
        }
        if (count < NOT_DONE_LEAST || count * 100.0 < all * check->limits[HGWI_LIMIT_PLANNED_NOT_DONE_percent])
            continue;
        hgwi_sort_places(check, missed, count);
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, subgroups.at[i]);
        for (int32_t j = 0; j < count; j++)
            hgwi_see(check, draft, doc, missed[j]);
        hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(doc, subgroups.at[i]));
        hgwi_say_number(check, draft, "n", (count * 100 + all / 2) / all);
        hgwi_say_number(check, draft, "weeks", (int64_t)weeks);
    }
}

/* ---- DAY_EVAL_TOO_MUCH ---- */

/* Of the school week before this one: while a week runs its average still moves. */
void hgwi_rule_day_eval_too_much(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN);
    int32_t now = hgwi_week(check->today);
    for (int32_t i = 0; i < plans.count; i++) {
        int32_t week = week_of(check, plans.at[i]), words = 0, days = 0;
        uint32_t seen = 0;
        if (week < 0 || week >= now || between(check, week, now) > 0)
            continue;
        for (int32_t j = 0, n = hgw_week_plan_day_evals_count(doc, plans.at[i]); j < n; j++) {
            hgw_rec mark = hgw_week_plan_day_evals_at(doc, plans.at[i], j);
            int32_t number = hgw_day_eval_day(doc, mark);
            uint32_t day = hgwi_bit(number > 0 ? number : 0);
            words += hgwi_count_words(hgw_day_eval_text(doc, mark));
            days += !(seen & day);
            seen |= day;
        }
        if (days == 0 || words <= days * check->limits[HGWI_LIMIT_DAY_EVAL_TOO_MUCH_words])
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_date(check, draft, "date", hgw_week_plan_week_start(doc, plans.at[i]));
        hgwi_say_number(check, draft, "n", (words + days - 1) / days);
    }
}

/* ---- DAY_EVAL_NO_EFFECT ---- */

/* What the marks of a week say of one goal or subject. */
typedef struct wish {
    int32_t marks;       /* "once more", of which nothing came yet */
    int32_t again, good; /* the latest day with either mark */
    uint8_t back;        /* the next week brings it back */
    uint8_t changed;     /* it was adjusted since the week began */
} wish;

typedef struct outlook {
    int32_t week, next; /* numbers of weeks */
    hgw_date monday, next_monday;
    wish *goals;    /* by place */
    wish *subjects; /* by number of the subject's id */
} outlook;

/* What a mark is about: the goals of its slot, else its subject or that of its slot. */
static int32_t subject_of(hgwi_check *check, hgw_rec mark, hgw_rec slot) {
    const char *own = hgw_day_eval_subject(check->dossier, mark);
    return hgwi_word(check, own || !slot ? own : hgw_slot_subject(check->dossier, slot));
}

static hgw_rec slot_with_goals(const hgwi_check *check, hgw_rec mark) {
    hgw_rec slot = hgw_day_eval_slot(check->dossier, mark);
    return slot && hgw_slot_goals_count(check->dossier, slot) > 0 ? slot : 0;
}

/* The week before it or itself that has a plan, and the school week after that with a plan. */
static int32_t nearest(const hgwi_check *check, int32_t from, int later) {
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN);
    int32_t found = -1;
    for (int32_t i = 0; i < plans.count; i++) {
        int32_t week = week_of(check, plans.at[i]);
        int fits = later ? week > from && between(check, from, week) == 0
                         : week >= 0 && week < from && between(check, week, from) == 0;
        if (fits && (found < 0 || (later ? week < found : week > found)))
            found = week;
    }
    return found;
}

static void bring_back(hgwi_check *check, const outlook *o, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0, n = hgw_week_plan_slots_count(doc, plan); i < n; i++) {
        hgw_rec slot = hgw_week_plan_slots_at(doc, plan, i);
        if (hgw_slot_state(doc, slot) == HGW_SLOT_STATE_NOT_DONE)
            continue;
        o->subjects[hgwi_word(check, hgw_slot_subject(doc, slot))].back = 1;
        for (int32_t j = 0, m = hgw_slot_goals_count(doc, slot); j < m; j++) {
            const hgwi_goal *goal = hgwi_goal_of(check, hgw_slot_goals_at(doc, slot, j));
            if (!goal)
                continue;
            o->goals[check->place[goal->rec]].back = 1;
            o->subjects[goal->subject_key].back = 1;
        }
    }
}

/* A goal that is closed, or whose period ends with the week, need not come back. */
static void hear_changes(const hgwi_check *check, const outlook *o) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        int adjusted = hgwi_adjusted_since(goal, o->monday);
        o->goals[i].changed =
            (uint8_t)(adjusted || goal->past || (!goal->from_weeks && goal->last != 0 && goal->last < o->next_monday));
        if (adjusted)
            o->subjects[goal->subject_key].changed = 1;
    }
}

/* Calls for each thing that a mark is about; gives whether any of them was taken up. */
static int mark_of(hgwi_check *check, const outlook *o, hgw_rec mark, hgw_rec slot, int32_t i, wish **out) {
    if (!slot) {
        *out = &o->subjects[subject_of(check, mark, hgw_day_eval_slot(check->dossier, mark))];
        return i == 0 && *out != &o->subjects[0];
    }
    if (i >= hgw_slot_goals_count(check->dossier, slot))
        return 0;
    hgw_rec goal = hgw_slot_goals_at(check->dossier, slot, i);
    *out = hgwi_goal_of(check, goal) ? &o->goals[check->place[goal]] : NULL;
    return 1;
}

static void hear_mark(hgwi_check *check, const outlook *o, hgw_rec mark) {
    hgw_rec slot = slot_with_goals(check, mark);
    int32_t day = hgw_day_eval_day(check->dossier, mark), kind = hgw_day_eval_mark(check->dossier, mark);
    int answered = 0;
    wish *one = NULL;
    for (int32_t i = 0; mark_of(check, o, mark, slot, i, &one); i++) {
        if (!one)
            continue;
        answered |= one->back || one->changed;
        if (kind == HGW_DAY_MARK_GOOD && day > one->good)
            one->good = day;
        if (kind == HGW_DAY_MARK_AGAIN && day > one->again)
            one->again = day;
    }
    for (int32_t i = 0; kind == HGW_DAY_MARK_AGAIN && !answered && mark_of(check, o, mark, slot, i, &one); i++)
        if (one)
            one->marks++;
}

/* Asked for often enough, and not gone well after that. */
static int is_open(const hgwi_check *check, const wish *one) {
    return one->marks > 0 && one->marks >= check->limits[HGWI_LIMIT_DAY_EVAL_NO_EFFECT_marks] &&
           one->good <= one->again;
}

/* Is the mark one of those that ask for an open goal, or for this subject? */
static int asks_for(hgwi_check *check, const outlook *o, hgw_rec mark, const wish *subject) {
    hgw_rec slot = slot_with_goals(check, mark);
    wish *one = NULL;
    int found = 0;
    if (hgw_day_eval_mark(check->dossier, mark) != HGW_DAY_MARK_AGAIN || (subject != NULL) == (slot != 0))
        return 0;
    for (int32_t i = 0; mark_of(check, o, mark, slot, i, &one); i++) {
        if (one && (one->back || one->changed))
            return 0;
        found |= one && (subject ? one == subject : is_open(check, one));
    }
    return found;
}

static hgwi_draft *about_marks(hgwi_check *check, const outlook *o, const wish *subject, const char *id) {
    hgwi_recs marks = hgwi_all(check, HGW_T_DAY_EVAL);
    hgw_rec *asking = hgwi_room(check, (size_t)marks.count, sizeof *asking);
    char week[HGWI_DATE_ROOM];
    int32_t count = 0;
    for (int32_t i = 0; i < marks.count && asking; i++)
        if (week_of(check, hgw_rec_parent(check->dossier, marks.at[i])) == o->week &&
            asks_for(check, o, marks.at[i], subject))
            asking[count++] = marks.at[i];
    if (!asking)
        return NULL;
    hgwi_sort_ids(check, asking, count);
    hgwi_date_show(o->monday, week);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, week);
    hgwi_about_text(check, draft, id);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, asking[i]);
    hgwi_say_date(check, draft, "date", o->monday);
    hgwi_say_number(check, draft, "n", count);
    return draft;
}

static void report(hgwi_check *check, const outlook *o) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    hgw_rec *open = hgwi_room(check, (size_t)all, sizeof *open);
    for (int32_t i = 0; i < all && open; i++)
        if (is_open(check, &o->goals[i]))
            open[count++] = check->goals[i].rec;
    if (count > 0 && open) {
        hgwi_sort_ids(check, open, count);
        hgwi_say_goals(check, about_marks(check, o, NULL, NULL), "lessons", open, count);
    }
    hgwi_recs marks = hgwi_all(check, HGW_T_DAY_EVAL);
    for (int32_t i = 0; i < marks.count && !check->no_memory; i++) {
        hgw_rec slot = hgw_day_eval_slot(check->dossier, marks.at[i]);
        wish *one = &o->subjects[subject_of(check, marks.at[i], slot)];
        if (slot_with_goals(check, marks.at[i]) || !is_open(check, one))
            continue;
        const char *own = hgw_day_eval_subject(check->dossier, marks.at[i]);
        const char *id = own || !slot ? own : hgw_slot_subject(check->dossier, slot);
        hgwi_say_text(check, about_marks(check, o, one, id), "lessons", hgwi_subject_name(check, id));
        one->marks = 0; /* told */
    }
}

/* Subjects become words first, so that there is a row for each. */
static void name_subjects(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs marks = hgwi_all(check, HGW_T_DAY_EVAL), slots = hgwi_all(check, HGW_T_SLOT);
    for (int32_t i = 0; i < marks.count; i++)
        hgwi_word(check, hgw_day_eval_subject(doc, marks.at[i]));
    for (int32_t i = 0; i < slots.count; i++)
        hgwi_word(check, hgw_slot_subject(doc, slots.at[i]));
}

static void look_ahead(hgwi_check *check, int32_t week, int32_t next) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_WEEK_PLAN), marks = hgwi_all(check, HGW_T_DAY_EVAL);
    outlook o = {.week = week, .next = next};
    o.monday = hgwi_date_from_days(week * 7);
    o.next_monday = hgwi_date_from_days(next * 7);
    o.goals = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GOAL).count, sizeof *o.goals);
    o.subjects = hgwi_room(check, (size_t)check->word_count + 1, sizeof *o.subjects);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < plans.count; i++)
        if (week_of(check, plans.at[i]) == next)
            bring_back(check, &o, plans.at[i]);
    hear_changes(check, &o);
    o.subjects[0] = (wish){0};
    for (int32_t i = 0; i < marks.count; i++)
        if (week_of(check, hgw_rec_parent(doc, marks.at[i])) == week)
            hear_mark(check, &o, marks.at[i]);
    report(check, &o);
}

/* From the day on which the next week has a plan until that week is over. */
void hgwi_rule_day_eval_no_effect(hgwi_check *check) {
    int32_t now = hgwi_week(check->today), former = nearest(check, now, 0), next = nearest(check, now, 1);
    int this_week = nearest(check, now - 1, 1) == now;
    name_subjects(check);
    if (former >= 0 && this_week)
        look_ahead(check, former, now);
    if (next >= 0 && this_week)
        look_ahead(check, now, next);
}
