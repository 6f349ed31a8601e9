/* p1_results.c: principle 1, goals as they turn out: judged, explained, followed up. */
#include "rules/say.h"

static hgwi_draft *about_goal(hgwi_check *check, const hgwi_goal *goal) {
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, goal->rec);
    if (goal->result)
        hgwi_see(check, draft, check->dossier, goal->result);
    hgwi_say_quote(check, draft, "goal", hgw_goal_text(check->dossier, goal->rec));
    return draft;
}

static int by_last_day(const void *left, const void *right, void *user) {
    const hgwi_goal *a = *(const hgwi_goal *const *)left, *b = *(const hgwi_goal *const *)right;
    if (a->last != b->last)
        return a->last < b->last ? -1 : 1;
    if (a->own != b->own)
        return a->own < b->own ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

static void report_open(hgwi_check *check, const hgwi_goal *const *goals, hgw_rec *recs, int32_t count) {
    hgwi_draft *draft = hgwi_find(check);
    for (int32_t i = 0; i < count; i++) {
        recs[i] = goals[i]->rec;
        if (i == 0)
            hgwi_about(check, draft, recs[i]);
        else
            hgwi_see(check, draft, check->dossier, recs[i]);
        if (goals[i]->result)
            hgwi_see(check, draft, check->dossier, goals[i]->result);
    }
    hgwi_say_number(check, draft, "n", hgwi_say_texts(check, draft, "goal", recs, count, HGW_GOAL_TEXT));
    hgwi_say_date(check, draft, "last", goals[0]->last);
}

/* Looking back is done once for a period, so it is one finding; goals of pupils of their own are another. */
void hgwi_rule_goal_not_evaluated(hgwi_check *check) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    const hgwi_goal **goals = hgwi_room(check, (size_t)all, sizeof *goals);
    hgw_rec *recs = hgwi_room(check, (size_t)all, sizeof *recs);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < all; i++) {
        const hgwi_goal *goal = &check->goals[i];
        int open = goal->status == 0 || goal->status == HGW_GOAL_STATUS_OPEN;
        if (open && !check->told[i] && !goal->dropped && !goal->from_weeks && goal->last != 0 &&
            goal->last < check->today)
            goals[count++] = goal;
    }
    hgwi_sort(goals, (size_t)count, sizeof *goals, by_last_day, check);
    for (int32_t from = 0, to; from < count && !check->no_memory; from = to) {
        for (to = from; to < count && goals[to]->last == goals[from]->last && goals[to]->own == goals[from]->own;)
            to++;
        report_open(check, goals + from, recs, to - from);
    }
}

/* A word with the result itself, a factor that is linked to the goal, or an analysis that names one or draws a
 * conclusion. */
static int has_reason(const hgwi_check *check, const hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    const char *note = goal->result ? hgw_goal_result_text(doc, goal->result) : NULL;
    if ((note && *note) || hgwi_by(check, HGWI_BY_FACTOR_GOALS, goal->rec).count > 0)
        return 1;
    hgwi_recs analyses = hgwi_by(check, HGWI_BY_GOAL_ANALYSIS_GOAL, goal->rec);
    for (int32_t i = 0; i < analyses.count; i++) {
        const char *conclusion = hgw_goal_analysis_conclusion(doc, analyses.at[i]);
        if (hgw_goal_analysis_factors_count(doc, analyses.at[i]) > 0 || (conclusion && *conclusion))
            return 1;
    }
    return 0;
}

void hgwi_rule_not_met_no_reason(hgwi_check *check) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if ((goal->status == HGW_GOAL_STATUS_NOT_MET || goal->status == HGW_GOAL_STATUS_PARTLY) &&
            !has_reason(check, goal))
            hgwi_say_number(check, about_goal(check, goal), "partly", goal->status == HGW_GOAL_STATUS_PARTLY);
    }
}

void hgwi_rule_crucial_met_no_reason(hgwi_check *check) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->status == HGW_GOAL_STATUS_MET && hgw_goal_crucial(check->dossier, goal->rec) &&
            !has_reason(check, goal))
            about_goal(check, goal);
    }
}

/* ---- adjusted on the way ---- */

static int by_day(const void *left, const void *right, void *user) {
    (void)user;
    hgw_date a = *(const hgw_date *)left, b = *(const hgw_date *)right;
    return (a > b) - (a < b);
}

/* By place of an approach: the days on which it changed, in order; worked out once, for it may be for many goals. */
typedef struct changes {
    hgw_date *days;
    int32_t *start; /* one more at the end */
} changes;

static int32_t take_days(const hgwi_check *check, hgwi_recs adjustments, hgw_date *days) {
    int32_t count = 0;
    for (int32_t i = 0; i < adjustments.count; i++) {
        hgw_date day = hgwi_happened(check, adjustments.at[i]);
        if (day != 0 && hgw_adjustment_direction(check->dossier, adjustments.at[i]) != HGW_ADJUSTMENT_DIRECTION_KEEP)
            days[count++] = day;
    }
    hgwi_sort(days, (size_t)count, sizeof *days, by_day, NULL);
    return count;
}

static changes changes_make(hgwi_check *check) {
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH);
    changes all = {hgwi_room(check, (size_t)hgwi_all(check, HGW_T_ADJUSTMENT).count, sizeof *all.days),
                   hgwi_room(check, (size_t)approaches.count + 1, sizeof *all.start)};
    for (int32_t i = 0; i < approaches.count && !check->no_memory; i++)
        all.start[i + 1] =
            all.start[i] +
            take_days(check, hgwi_by(check, HGWI_BY_ADJUSTMENT_APPROACH, approaches.at[i]), all.days + all.start[i]);
    return all;
}

typedef struct way {
    const hgwi_goal *goal;
    const changes *all;
    int changed;
} way;

/* Something changed while the goal was worked on, and before it was judged. */
static void look_back(const hgw_date *days, int32_t count, way *on) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (days[middle] < on->goal->first)
            low = middle + 1;
        else
            high = middle;
    }
    on->changed |=
        low < count && days[low] < on->goal->judged_on && (on->goal->last == 0 || days[low] <= on->goal->last);
}

static void look_back_at_approach(const hgwi_check *check, hgw_rec approach, void *user) {
    way *on = user;
    int32_t place = check->place[approach], from = on->all->start[place];
    look_back(on->all->days + from, on->all->start[place + 1] - from, on);
}

void hgwi_rule_adjusted_in_time(hgwi_check *check) {
    changes all = changes_make(check);
    hgw_date *days = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_ADJUSTMENT).count, sizeof *days);
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count && !check->no_memory; i++) {
        way on = {&check->goals[i], &all, 0};
        if (on.goal->status != HGW_GOAL_STATUS_MET || on.goal->judged_on == 0)
            continue;
        look_back(days, take_days(check, hgwi_by(check, HGWI_BY_ADJUSTMENT_GOAL, on.goal->rec), days), &on);
        hgwi_each_approach(check, on.goal->rec, look_back_at_approach, &on);
        if (on.changed)
            about_goal(check, on.goal);
    }
}

/* ---- what came after ---- */

/* The first days of all periods and blocks that have begun, in order. */
static hgw_date *beginnings(hgwi_check *check, int32_t *count) {
    size_t room = 0;
    for (int32_t i = 0; i < check->beside_count; i++)
        if (hgw_rec_type(check->beside[i], HGW_ROOT) == HGW_T_CALENDAR)
            room += (size_t)hgwi_rec_last(check->beside[i]);
    hgw_date *days = hgwi_room(check, room, sizeof *days);
    *count = 0;
    for (int32_t i = 0; i < check->beside_count && days; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_PERIOD, r)) != 0;)
            if (hgw_period_first_day(doc, r) <= check->today)
                days[(*count)++] = hgw_period_first_day(doc, r);
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_BLOCK, r)) != 0;)
            if (hgw_block_first_day(doc, r) <= check->today)
                days[(*count)++] = hgw_block_first_day(doc, r);
    }
    if (days)
        hgwi_sort(days, (size_t)*count, sizeof *days, by_day, NULL);
    return days;
}

/* By text of a goal, the first day of the latest goal with that text. */
static hgw_date *latest_by_text(hgwi_check *check) {
    hgw_date *latest = hgwi_room(check, (size_t)check->word_count + 1, sizeof *latest);
    for (int32_t i = 0; latest && i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->text_key && goal->first > latest[goal->text_key])
            latest[goal->text_key] = goal->first;
    }
    return latest;
}

static int followed_up(const hgwi_goal *goal, const hgw_date *latest) {
    return goal->dropped || goal->returned || hgwi_adjusted_since(goal, goal->judged_on) ||
           (goal->last_week != 0 && goal->last_week > goal->last) ||
           (goal->text_key && latest[goal->text_key] > goal->last);
}

/* By place of a goal: another that builds on it was adjusted since, or PREREQUISITE_NOT_MET asks what to do with it. */
static uint8_t *taken_up(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    uint8_t *taken = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GOAL).count, 1);
    for (int32_t i = 0; taken && i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        int open = !goal->past && (goal->status == 0 || goal->status == HGW_GOAL_STATUS_OPEN);
        for (int32_t j = 0, n = hgw_goal_prerequisites_count(doc, goal->rec); j < n; j++) {
            const hgwi_goal *needed = hgwi_goal_of(check, hgw_goal_prerequisites_at(doc, goal->rec, j));
            int circle = needed && goal->circle && goal->circle == needed->circle;
            if (needed && !circle && (open || hgwi_adjusted_since(goal, needed->judged_on)))
                taken[check->place[needed->rec]] = 1;
        }
    }
    return taken;
}

void hgwi_rule_not_met_no_follow_up(hgwi_check *check) {
    int32_t count = 0;
    hgw_date *begun = beginnings(check, &count);
    hgw_date *latest = latest_by_text(check);
    const uint8_t *taken = taken_up(check);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->status != HGW_GOAL_STATUS_NOT_MET || goal->last == 0 || taken[i] || followed_up(goal, latest))
            continue;
        if (count > 0 && begun[count - 1] > goal->last)
            about_goal(check, goal);
    }
}

/* ---- the same goal with the same approach ---- */

static int by_text_then_first(const void *left, const void *right, void *user) {
    const hgwi_goal *a = *(const hgwi_goal *const *)left, *b = *(const hgwi_goal *const *)right;
    if (a->text_key != b->text_key)
        return a->text_key < b->text_key ? -1 : 1;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

typedef struct texts {
    hgwi_check *check;
    int32_t *keys;
    int32_t count;
} texts;

static void add_text(const hgwi_check *check, hgw_rec approach, void *user) {
    texts *into = user;
    int32_t key = hgwi_word(into->check, hgw_approach_text(check->dossier, approach));
    into->keys[into->count++] = key;
}

static void add_one(const hgwi_check *check, hgw_rec approach, void *user) {
    (void)check;
    (void)approach;
    ++*(int32_t *)user;
}

static int by_number(const void *left, const void *right, void *user) {
    (void)user;
    int32_t a = *(const int32_t *)left, b = *(const int32_t *)right;
    return (a > b) - (a < b);
}

/* The different texts of the approaches for a goal, in order. */
static texts approach_texts(hgwi_check *check, hgw_rec goal) {
    int32_t most = 0, kept = 0;
    hgwi_each_approach(check, goal, add_one, &most);
    texts found = {check, hgwi_room(check, (size_t)most, sizeof *found.keys), 0};
    if (!found.keys)
        return found;
    hgwi_each_approach(check, goal, add_text, &found);
    hgwi_sort(found.keys, (size_t)found.count, sizeof *found.keys, by_number, NULL);
    for (int32_t i = 0; i < found.count; i++)
        if (kept == 0 || found.keys[kept - 1] != found.keys[i])
            found.keys[kept++] = found.keys[i];
    found.count = kept;
    return found;
}

/* A former goal may be repeated by many; its approaches are gathered once. */
static int same_approach(hgwi_check *check, hgw_rec goal, hgw_rec former, texts *of_former, hgw_rec *known) {
    texts a = approach_texts(check, goal);
    if (*known != former)
        *of_former = approach_texts(check, former);
    *known = former;
    if (a.count != of_former->count || !a.keys || !of_former->keys)
        return 0;
    for (int32_t i = 0; i < a.count; i++)
        if (a.keys[i] != of_former->keys[i])
            return 0;
    return 1;
}

/* A draft of our own is not scolded: what says that it follows another, and what stands in plans that are concepts. */
static int exempt(const hgwi_check *check, const hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_by(check, HGWI_BY_PLAN_GOALS, goal->rec);
    int concepts = 0;
    for (int32_t i = 0; i < plans.count; i++)
        concepts += hgw_plan_state(doc, plans.at[i]) == HGW_PLAN_STATE_CONCEPT;
    return hgw_has(doc, goal->rec, HGW_GOAL_SUPERSEDES) || (plans.count > 0 && concepts == plans.count);
}

/* Both name pupils, or both grades, and share none: then it is the same goal of others. */
static int of_others(const hgw_doc *doc, hgw_rec goal, hgw_rec former, hgw_field field) {
    int32_t n = hgw_item_count(doc, goal, field), m = hgw_item_count(doc, former, field);
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < m; j++)
            if (hgw_item_get(doc, goal, field, i) == hgw_item_get(doc, former, field, j))
                return 0;
    return n > 0 && m > 0;
}

static int repeats(const hgwi_check *check, const hgwi_goal *goal, const hgwi_goal *former) {
    if (former->text_key != goal->text_key || former->subject_key != goal->subject_key)
        return 0;
    if (former->status != HGW_GOAL_STATUS_NOT_MET || former->last >= goal->first || goal->past)
        return 0;
    if (former->changed_on != 0 && former->changed_on >= former->judged_on)
        return 0;
    return !of_others(check->dossier, goal->rec, former->rec, HGW_GOAL_GRADES) &&
           !of_others(check->dossier, goal->rec, former->rec, HGW_GOAL_PUPILS) && !exempt(check, goal);
}

void hgwi_rule_same_again(hgwi_check *check) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    const hgwi_goal **goals = hgwi_room(check, (size_t)all, sizeof *goals);
    if (!goals)
        return;
    for (int32_t i = 0; i < all; i++)
        if (check->goals[i].text_key && check->goals[i].first)
            goals[count++] = &check->goals[i];
    hgwi_sort(goals, (size_t)count, sizeof *goals, by_text_then_first, check);
    texts of_former = {check, NULL, 0};
    hgw_rec known = 0;
    for (int32_t i = 1, former = 0; i < count && !check->no_memory; i++) {
        if (goals[i]->first != goals[i - 1]->first || goals[i]->text_key != goals[i - 1]->text_key ||
            goals[i]->subject_key != goals[i - 1]->subject_key)
            former = i - 1;
        if (!repeats(check, goals[i], goals[former]) ||
            !same_approach(check, goals[i]->rec, goals[former]->rec, &of_former, &known))
            continue;
        hgwi_draft *draft = about_goal(check, goals[i]);
        hgwi_about(check, draft, goals[former]->rec);
    }
}
