/* p6_child.c: principle 6, with the child: own goals that nobody talked about, talks without a word of the child, plans
 * of a child without the child. */
#include "rules/facts/talks.h"
#include "rules/say.h"

/* ---- OWN_GOAL_NO_TALK ---- */

/* A pupil and a goal of its own that nobody talked about. */
typedef struct lonely {
    hgw_rec pupil, goal;
} lonely;

static int lonely_order(const void *left, const void *right, void *user) {
    const lonely *a = left, *b = right;
    return a->pupil != b->pupil ? hgwi_id_order(user, a->pupil, b->pupil) : hgwi_id_order(user, a->goal, b->goal);
}

/* Of parent and child together is a matter of its own. */
static int pupils_own(const hgwi_check *check, const hgwi_goal *goal) {
    return goal->own && hgw_goal_scope(check->dossier, goal->rec) != HGW_GOAL_SCOPE_PARENT_CHILD;
}

/* Was the talk held with the child itself?  One that a goal came from need not say when it was. */
static int with_child(const hgwi_check *check, hgw_rec talk, int held) {
    return talk && hgwi_with_child(check, talk) && (!held || hgwi_held(check, talk));
}

/* Did somebody who was named talk about the goal?  A talk that names nobody was with all. */
static int all_heard(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    hgw_rec from = hgw_goal_conversation(doc, goal);
    hgwi_recs talks = hgwi_by(check, HGWI_BY_CONVERSATION_GOALS, goal);
    int all = hgw_goal_with_pupils(doc, goal) ||
              (with_child(check, from, 0) && hgw_conversation_pupils_count(doc, from) == 0);
    for (int32_t i = 0; i < talks.count && !all; i++)
        all = with_child(check, talks.at[i], 1) && hgw_conversation_pupils_count(doc, talks.at[i]) == 0;
    return all;
}

/* Did the pupil talk about the goal?  Asked of the talks about the goal, or of those with the pupil when these are
 * fewer. */
static int heard_of(const hgwi_check *check, hgw_rec goal, hgw_rec pupil) {
    hgw_rec from = hgw_goal_conversation(check->dossier, goal);
    hgwi_recs about = hgwi_by(check, HGWI_BY_CONVERSATION_GOALS, goal);
    hgwi_recs with = hgwi_by(check, HGWI_BY_CONVERSATION_PUPILS, pupil);
    int of_pupil = with.count < about.count;
    hgwi_recs talks = of_pupil ? with : about;
    if (with_child(check, from, 0) && hgwi_points(check, HGWI_BY_CONVERSATION_PUPILS, from, pupil))
        return 1;
    for (int32_t i = 0; i < talks.count; i++)
        if (with_child(check, talks.at[i], 1) &&
            (of_pupil ? hgwi_points(check, HGWI_BY_CONVERSATION_GOALS, talks.at[i], goal)
                      : hgwi_points(check, HGWI_BY_CONVERSATION_PUPILS, talks.at[i], pupil)))
            return 1;
    return 0;
}

/* Has the pupil been talked with since the period began, or will it be before the end? */
static int talked_with(const hgwi_goal *goal, const hgwi_talked *talked) {
    return talked->child >= goal->first || (talked->child_next != 0 && talked->child_next <= goal->last);
}

static int32_t find_lonely(const hgwi_check *check, const hgwi_talked *talked, int32_t *seen, lonely *found) {
    const hgw_doc *doc = check->dossier;
    int32_t count = 0;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (!goal->running || !pupils_own(check, goal) ||
            !hgwi_time_to_ask(check, hgwi_goal_start(check, goal), goal->from_weeks ? 0 : goal->last,
                              check->limits[HGWI_LIMIT_OWN_GOAL_NO_TALK_weeks]) ||
            all_heard(check, goal->rec))
            continue;
        for (int32_t j = 0, n = hgw_goal_pupils_count(doc, goal->rec); j < n; j++) {
            hgw_rec pupil = hgw_goal_pupils_at(doc, goal->rec, j);
            if (!pupil || seen[check->place[pupil]] == i + 1 || talked_with(goal, &talked[check->place[pupil]]) ||
                heard_of(check, goal->rec, pupil))
                continue;
            seen[check->place[pupil]] = i + 1;
            found[count++] = (lonely){pupil, goal->rec};
        }
    }
    return count;
}

void hgwi_rule_own_goal_no_talk(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    size_t most = 0;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        most += (size_t)hgw_goal_pupils_count(doc, check->goals[i].rec);
    hgwi_talked *talked = hgwi_talked_make(check);
    int32_t *seen = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, sizeof *seen);
    lonely *found = hgwi_room(check, most, sizeof *found);
    if (check->no_memory)
        return;
    int32_t count = find_lonely(check, talked, seen, found);
    hgwi_sort(found, (size_t)count, sizeof *found, lonely_order, check);
    for (int32_t i = 0, size; i < count; i += size) {
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, found[i].pupil);
        for (size = 0; i + size < count && found[i + size].pupil == found[i].pupil; size++)
            hgwi_see(check, draft, doc, found[i + size].goal);
        hgwi_say_pupils(check, draft, "pupil", &found[i].pupil, 1);
        hgwi_say_number(check, draft, "n", size);
    }
}

/* ---- CHILD_TALK_NO_YIELD ---- */

static int has_words(const char *text) {
    return text && *text;
}

/* One word of the child is enough, and so is one line about the talk. */
static int has_yield(const hgwi_check *check, hgw_rec talk) {
    static const int yields[] = {
        HGWI_BY_NEED_CONVERSATION,   HGWI_BY_SUPPORT_NEED_CONVERSATION, HGWI_BY_GOAL_CONVERSATION,
        HGWI_BY_CHOICE_CONVERSATION, HGWI_BY_TIP_CONVERSATION,          HGWI_BY_AGREEMENT_CONVERSATION,
        HGWI_BY_FACTOR_CONVERSATION, HGWI_BY_EVIDENCE_CONVERSATION,
    };
    const hgw_doc *doc = check->dossier;
    if (has_words(hgw_conversation_summary(doc, talk)))
        return 1;
    for (size_t i = 0; i < sizeof yields / sizeof *yields; i++)
        if (hgwi_by(check, yields[i], talk).count > 0)
            return 1;
    for (int32_t i = 0, n = hgw_conversation_answers_count(doc, talk); i < n; i++) {
        hgw_rec answer = hgw_conversation_answers_at(doc, talk, i);
        int32_t speaker = hgw_talk_answer_speaker(doc, answer);
        if ((speaker == 0 || speaker == HGW_VOICE_PUPIL) && has_words(hgw_talk_answer_answer(doc, answer)))
            return 1;
    }
    return 0;
}

void hgwi_rule_child_talk_no_yield(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_all(check, HGW_T_CONVERSATION);
    for (int32_t i = 0; i < talks.count && !check->no_memory; i++) {
        hgw_rec talk = talks.at[i];
        hgw_date held = hgw_conversation_held_on(doc, talk);
        if (hgw_conversation_kind(doc, talk) != HGW_CONVERSATION_KIND_CHILD || held >= check->today ||
            !hgwi_in_running_period(check, held) || has_yield(check, talk))
            continue;
        int32_t count = hgw_conversation_pupils_count(doc, talk);
        hgw_rec *pupils = hgwi_room(check, (size_t)count, sizeof *pupils);
        for (int32_t j = 0; j < count && pupils; j++)
            pupils[j] = hgw_conversation_pupils_at(doc, talk, j);
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, talk);
        if (pupils)
            hgwi_say_pupils(check, draft, "pupil", pupils, count);
        hgwi_say_date(check, draft, "date", held);
    }
}

/* ---- CHILD_PLAN_WITHOUT_CHILD ---- */

static int voiced(const hgwi_check *check, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    hgw_rec from = hgw_need_conversation(doc, need);
    if (hgw_need_voiced_pupils_count(doc, need) > 0 || (from && hgwi_with_child(check, from)))
        return 1;
    for (int32_t i = 0, n = hgw_need_voiced_by_count(doc, need); i < n; i++)
        if (hgw_need_voiced_by_at(doc, need, i) == HGW_VOICE_PUPIL)
            return 1;
    return 0;
}

/* Did the child choose at a goal, think it up, talk about it, or say what it needs for it? */
static int in_goal(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    hgw_rec from = hgw_goal_conversation(doc, goal);
    if (hgw_goal_with_pupils(doc, goal) || with_child(check, from, 0) ||
        hgwi_by(check, HGWI_BY_CHOICE_GOAL, goal).count > 0)
        return 1;
    hgwi_recs talks = hgwi_by(check, HGWI_BY_CONVERSATION_GOALS, goal);
    for (int32_t i = 0; i < talks.count; i++)
        if (with_child(check, talks.at[i], 1))
            return 1;
    hgwi_recs needs = hgwi_by(check, HGWI_BY_NEED_GOAL, goal);
    for (int32_t i = 0; i < needs.count; i++)
        if (voiced(check, needs.at[i]))
            return 1;
    return 0;
}

/* What is asked for each plan, and worked out once: by place of a goal, was the child in it; and the talks with a child
 * that name no goal, of each pupil in order of days. */
typedef struct talk_of {
    hgw_rec pupil;
    hgw_date held;
} talk_of;

typedef struct voices {
    uint8_t *goals;
    talk_of *talks;
    int32_t count;
} voices;

static int talk_order(const void *left, const void *right, void *user) {
    (void)user;
    const talk_of *a = left, *b = right;
    if (a->pupil != b->pupil)
        return a->pupil < b->pupil ? -1 : 1;
    return (a->held > b->held) - (a->held < b->held);
}

static voices voices_make(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs goals = hgwi_all(check, HGW_T_GOAL), talks = hgwi_all(check, HGW_T_CONVERSATION);
    size_t room = 0;
    for (int32_t i = 0; i < talks.count; i++)
        room += (size_t)hgw_conversation_pupils_count(doc, talks.at[i]);
    voices all = {hgwi_room(check, (size_t)goals.count, 1), hgwi_room(check, room, sizeof *all.talks), 0};
    for (int32_t i = 0; i < goals.count && all.talks; i++)
        all.goals[i] = (uint8_t)in_goal(check, goals.at[i]);
    for (int32_t i = 0; i < talks.count && all.talks; i++) {
        int counts = with_child(check, talks.at[i], 1) && hgw_conversation_goals_count(doc, talks.at[i]) == 0;
        for (int32_t j = 0, n = counts ? hgw_conversation_pupils_count(doc, talks.at[i]) : 0; j < n; j++)
            all.talks[all.count++] =
                (talk_of){hgw_conversation_pupils_at(doc, talks.at[i], j), hgw_conversation_held_on(doc, talks.at[i])};
    }
    if (all.talks)
        hgwi_sort(all.talks, (size_t)all.count, sizeof *all.talks, talk_order, NULL);
    return all;
}

/* A talk with the child that names no goal counts when it was held in the days of the plan. */
static int talked_meanwhile(const voices *all, hgw_rec pupil, hgw_date first, hgw_date last) {
    talk_of wanted = {pupil, first};
    int32_t low = 0, high = all->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (talk_order(&all->talks[middle], &wanted, NULL) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < all->count && all->talks[low].pupil == pupil && (last == 0 || all->talks[low].held <= last);
}

static int has_child(const hgwi_check *check, const voices *all, hgw_rec plan, hgw_date first, hgw_date last) {
    const hgw_doc *doc = check->dossier;
    if (has_words(hgw_plan_quote(doc, plan)) || hgw_plan_co_owners_count(doc, plan) > 0)
        return 1;
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, plan); i < n; i++) {
        hgw_rec goal = hgw_plan_goals_at(doc, plan, i);
        if (goal && check->visible[goal] && all->goals[check->place[goal]])
            return 1;
    }
    for (int32_t i = 0, n = hgw_plan_pupils_count(doc, plan); i < n; i++)
        if (talked_meanwhile(all, hgw_plan_pupils_at(doc, plan, i), first, last))
            return 1;
    hgwi_recs tips = hgwi_by(check, HGWI_BY_TIP_PLAN, plan);
    for (int32_t i = 0; i < tips.count; i++)
        if (!hgw_tip_guardian(doc, tips.at[i]))
            return 1;
    return 0;
}

void hgwi_rule_child_plan_without_child(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    voices all = voices_make(check);
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++) {
        hgw_date first = 0, last = 0;
        if (hgw_plan_kind(doc, plans.at[i]) != HGW_PLAN_KIND_CHILD || !hgwi_plan_lives(doc, plans.at[i]))
            continue;
        hgwi_plan_days(check, plans.at[i], &first, &last);
        if (hgwi_over(check, last) || has_child(check, &all, plans.at[i], first, last))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(doc, plans.at[i]));
    }
}
