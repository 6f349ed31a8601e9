/* p6_class.c: principle 6, does the class know what it works on, and does it look again?  Both ask the same of each
 * period that runs: which class discussions were about it. */
#include "rules/facts/talks.h"
#include "rules/say.h"

/* A talk at the start is one in these weeks. */
enum { START_WEEKS = 2, A_WEEK = 6 };

/* The goals of a period, or of the same days when they name none, that run now; own goals are a matter of the pupil. */
typedef struct stretch {
    const char *period;
    int32_t key;
    hgw_date first, last;
    const hgwi_goal *const *goals;
    int32_t goal_count, running;
    int32_t talks; /* class discussions about it: none, one, or more */
    hgw_rec talk;  /* one of them */
    int32_t stamp; /* the discussion that was counted last */
    uint8_t planned;
} stretch;

/* A discussion that names no goals, by its own day or the Monday of its week plan. */
typedef struct loose {
    hgw_date day;
    hgw_rec talk; /* 0 when it is planned */
} loose;

typedef struct survey {
    stretch *stretches;
    int32_t count;
    int32_t *number;  /* by place of a goal: its stretch from 1, or 0 */
    int32_t *by_word; /* by word of a period */
    int32_t words;
    loose *days, *weeks;
    int32_t day_count, week_count;
    int32_t *of_plans; /* numbers of the stretches that the goals of plans are in, each once for a plan */
    int32_t *start;    /* by place of a plan: where its own begin; one more at the end */
} survey;

/* ---- the stretches ---- */

static int stretch_order(const void *left, const void *right, void *user) {
    const hgwi_goal *a = *(const hgwi_goal *const *)left, *b = *(const hgwi_goal *const *)right;
    if (a->period_key != b->period_key)
        return a->period_key < b->period_key ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->last != b->last)
        return a->last < b->last ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

static int same_stretch(const stretch *one, const hgwi_goal *goal) {
    return one->key == goal->period_key && (one->key != 0 || (one->first == goal->first && one->last == goal->last));
}

/* Nobody knows when the days began of a goal that only stands in weeks. */
static const hgwi_goal **shared_goals(hgwi_check *check, int32_t *count) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count;
    const hgwi_goal **found = hgwi_room(check, (size_t)all, sizeof *found);
    for (int32_t i = 0; i < all && found; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (!goal->own && !goal->from_weeks && goal->first != 0 && goal->last != 0)
            found[(*count)++] = goal;
    }
    if (found)
        hgwi_sort(found, (size_t)*count, sizeof *found, stretch_order, check);
    return found;
}

static void make_stretches(hgwi_check *check, survey *s) {
    int32_t count = 0;
    const hgwi_goal **goals = shared_goals(check, &count);
    s->words = check->word_count;
    s->stretches = hgwi_room(check, (size_t)count, sizeof *s->stretches);
    s->number = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GOAL).count, sizeof *s->number);
    s->by_word = hgwi_room(check, (size_t)s->words + 1, sizeof *s->by_word);
    for (int32_t i = 0; i < count && !check->no_memory; i++) {
        const hgwi_goal *goal = goals[i];
        if (s->count == 0 || !same_stretch(&s->stretches[s->count - 1], goal)) {
            stretch *made = &s->stretches[s->count++];
            made->period = goal->period;
            made->key = goal->period_key;
            made->first = goal->first;
            made->last = goal->last;
            made->goals = goals + i;
            if (made->key)
                s->by_word[made->key] = s->count;
        }
        stretch *one = &s->stretches[s->count - 1];
        one->goal_count++;
        one->running += goal->running;
        s->number[check->place[goal->rec]] = s->count;
    }
}

/* ---- the discussions ---- */

static void count_talk(stretch *one, hgw_rec talk, hgw_date planned) {
    if (talk) {
        one->talks++;
        one->talk = talk;
    } else if (planned <= one->last) {
        one->planned = 1;
    }
}

typedef struct hearing {
    hgw_rec discussion;
    hgw_date planned; /* 0 when it was held */
} hearing;

static int touch(survey *s, int32_t number, const hearing *one) {
    if (number == 0)
        return 0;
    stretch *of = &s->stretches[number - 1];
    if (of->stamp != one->discussion)
        count_talk(of, one->planned ? 0 : one->discussion, one->planned);
    of->stamp = one->discussion;
    return 1;
}

static int touch_goal(const hgwi_check *check, survey *s, hgw_rec goal, const hearing *one) {
    return goal && check->visible[goal] && touch(s, s->number[check->place[goal]], one);
}

static int touch_period(hgwi_check *check, survey *s, const char *period, const hearing *one) {
    int32_t word = hgwi_word(check, period);
    return word != 0 && word <= s->words && touch(s, s->by_word[word], one);
}

/* Many discussions may be about one plan with many goals. */
static void make_plans(hgwi_check *check, survey *s) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    size_t room = 0;
    for (int32_t i = 0; i < plans.count; i++)
        room += (size_t)hgw_plan_goals_count(doc, plans.at[i]);
    s->of_plans = hgwi_room(check, room, sizeof *s->of_plans);
    s->start = hgwi_room(check, (size_t)plans.count + 1, sizeof *s->start);
    int32_t *seen = hgwi_room(check, (size_t)s->count + 1, sizeof *seen), count = 0;
    for (int32_t i = 0; i < plans.count && !check->no_memory; i++) {
        for (int32_t j = 0, n = hgw_plan_goals_count(doc, plans.at[i]); j < n; j++) {
            hgw_rec goal = hgw_plan_goals_at(doc, plans.at[i], j);
            int32_t number = goal && check->visible[goal] ? s->number[check->place[goal]] : 0;
            if (number != 0 && seen[number] != i + 1)
                s->of_plans[count++] = number;
            seen[number] = i + 1;
        }
        s->start[i + 1] = count;
    }
}

/* By its goals, its plan or its period. */
static int by_link(hgwi_check *check, survey *s, const hearing *one) {
    const hgw_doc *doc = check->dossier;
    hgw_rec plan = hgw_class_discussion_plan(doc, one->discussion);
    int hit = touch_period(check, s, hgw_class_discussion_period(doc, one->discussion), one);
    for (int32_t i = 0, n = hgw_class_discussion_goals_count(doc, one->discussion); i < n; i++)
        hit |= touch_goal(check, s, hgw_class_discussion_goals_at(doc, one->discussion, i), one);
    if (plan)
        hit |= touch_period(check, s, hgw_plan_period(doc, plan), one);
    int32_t place = plan && check->visible[plan] ? check->place[plan] : -1;
    for (int32_t i = place < 0 ? 0 : s->start[place]; place >= 0 && i < s->start[place + 1]; i++)
        hit |= touch(s, s->of_plans[i], one);
    return hit;
}

static void hear(hgwi_check *check, survey *s, const hearing *one, hgw_date day) {
    const hgw_doc *doc = check->dossier;
    hgw_rec week = hgw_class_discussion_week_plan(doc, one->discussion), talk = one->planned ? 0 : one->discussion;
    if (by_link(check, s, one))
        return;
    if (week && hgw_week_plan_week_start(doc, week) != 0)
        s->weeks[s->week_count++] = (loose){hgw_week_plan_week_start(doc, week), talk};
    else if (!week && day != 0 && hgw_class_discussion_goals_count(doc, one->discussion) == 0 &&
             !hgw_class_discussion_plan(doc, one->discussion) && !hgw_class_discussion_period(doc, one->discussion))
        s->days[s->day_count++] = (loose){day, talk};
}

static int by_day(const void *left, const void *right, void *user) {
    const loose *a = left, *b = right;
    if (a->day != b->day)
        return a->day < b->day ? -1 : 1;
    return a->talk && b->talk ? hgwi_id_order(user, a->talk, b->talk) : (a->talk > b->talk) - (a->talk < b->talk);
}

/* Those from one day to another; two are as good as many. */
static void count_loose(stretch *one, const loose *all, int32_t count, hgw_date first) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (all[middle].day < first)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < count && all[low].day <= one->last && one->talks < 2 && !one->planned; low++)
        count_talk(one, all[low].talk, all[low].day);
}

/* A discussion that is planned and held later is hidden until then, but its planning is not. */
static void hear_all(hgwi_check *check, survey *s) {
    const hgw_doc *doc = check->dossier;
    size_t most = (size_t)hgwi_rec_last(doc);
    s->days = hgwi_room(check, most, sizeof *s->days);
    s->weeks = hgwi_room(check, most, sizeof *s->weeks);
    for (hgw_rec r = 0; !check->no_memory && (r = hgw_rec_next(doc, HGW_T_CLASS_DISCUSSION, r)) != 0;) {
        hgw_date held = hgw_class_discussion_held_on(doc, r), planned = hgw_class_discussion_planned_for(doc, r);
        hearing one = {r, 0};
        if (!check->visible[r] || (held == 0 && planned != 0)) {
            if (planned < check->today)
                continue;
            one.planned = planned;
        }
        hear(check, s, &one, one.planned ? one.planned : held);
    }
    if (check->no_memory)
        return;
    hgwi_sort(s->days, (size_t)s->day_count, sizeof *s->days, by_day, check);
    hgwi_sort(s->weeks, (size_t)s->week_count, sizeof *s->weeks, by_day, check);
    for (int32_t i = 0; i < s->count; i++) {
        stretch *one = &s->stretches[i];
        count_loose(one, s->days, s->day_count, one->first);
        count_loose(one, s->weeks, s->week_count, hgwi_date_add(one->first, -A_WEEK));
    }
}

static int make(hgwi_check *check, survey *s) {
    *s = (survey){0};
    make_stretches(check, s);
    if (!check->no_memory && s->count > 0)
        make_plans(check, s);
    if (!check->no_memory && s->count > 0)
        hear_all(check, s);
    return !check->no_memory;
}

static void about(hgwi_check *check, hgwi_draft *draft, const stretch *one) {
    char first[HGWI_DATE_ROOM];
    hgwi_date_show(one->first, first);
    hgwi_about_text(check, draft, one->period ? one->period : first);
}

/* ---- GOALS_NOT_SHARED ---- */

/* Pupils know a goal that they thought up themselves, that hangs in the classroom or that came up in a talk with one.
 */
static int known(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    hgw_rec from = hgw_goal_conversation(doc, goal);
    if (hgw_goal_with_pupils(doc, goal) || hgw_goal_on_wall(doc, goal) || (from && hgwi_with_child(check, from)))
        return 1;
    hgwi_recs talks = hgwi_by(check, HGWI_BY_CONVERSATION_GOALS, goal);
    for (int32_t i = 0; i < talks.count; i++)
        if (hgwi_held(check, talks.at[i]) && hgwi_with_child(check, talks.at[i]))
            return 1;
    return 0;
}

static int any_known(const hgwi_check *check, const stretch *one) {
    for (int32_t i = 0; i < one->goal_count; i++)
        if (known(check, one->goals[i]->rec))
            return 1;
    return 0;
}

void hgwi_rule_goals_not_shared(hgwi_check *check) {
    survey s;
    hgw_rec *held = NULL;
    if (check->running_count == 0 || !make(check, &s) || hgwi_class_talks(check, &held) > 0)
        return;
    for (int32_t i = 0; i < s.count; i++) {
        const stretch *one = &s.stretches[i];
        if (one->running == 0 || one->talks > 0 || one->planned ||
            !hgwi_waited(&check->time, one->first, check->today, check->limits[HGWI_LIMIT_GOALS_NOT_SHARED_weeks]) ||
            any_known(check, one))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        about(check, draft, one);
        for (int32_t j = 0; j < one->goal_count; j++)
            if (one->goals[j]->running)
                hgwi_see(check, draft, check->dossier, one->goals[j]->rec);
        hgwi_say_number(check, draft, "n", one->running);
    }
}

/* ---- DISCUSSED_ONCE ---- */

void hgwi_rule_discussed_once(hgwi_check *check) {
    survey s;
    hgw_rec *known_way = NULL;
    if (check->running_count == 0 || !make(check, &s) || hgwi_class_talks(check, &known_way) > 0)
        return;
    for (int32_t i = 0; i < s.count; i++) {
        const stretch *one = &s.stretches[i];
        hgw_date held = one->talk ? hgw_class_discussion_held_on(check->dossier, one->talk) : 0;
        if (one->running == 0 || one->talks != 1 || one->planned || held == 0 ||
            hgwi_waited(&check->time, one->first, held, START_WEEKS) ||
            !hgwi_waited(&check->time, one->first, check->today, check->limits[HGWI_LIMIT_DISCUSSED_ONCE_weeks]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        about(check, draft, one);
        hgwi_see(check, draft, check->dossier, one->talk);
        hgwi_say_date(check, draft, "date", held);
    }
}
