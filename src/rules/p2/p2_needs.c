/* p2_needs.c: principle 2, what is needed to reach a goal, and whether it is answered. */
#include "p2.h"
#include "rules/may_run.h"

/* ---- GOAL_WITHOUT_NEED ---- */

/* Needs that are not tied to a goal yet may be for this one: by place of a subgroup and of a pupil.  What one of its
 * members needs now may be meant for a goal of the subgroup too. */
typedef struct loose {
    uint8_t *subgroups, *pupils, *now;
} loose;

static void loose_members(const hgwi_check *check, loose *found) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs subgroups = hgwi_all(check, HGW_T_SUBGROUP);
    for (int32_t i = 0; i < subgroups.count; i++)
        for (int32_t j = 0, n = hgw_subgroup_pupils_count(doc, subgroups.at[i]); j < n; j++) {
            hgw_rec pupil = hgw_subgroup_pupils_at(doc, subgroups.at[i], j);
            if (pupil && check->visible[pupil] && hgwi_is_sub(check, subgroups.at[i]))
                found->subgroups[i] |= found->now[check->place[pupil]];
        }
}

static loose loose_needs(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    loose found = {hgwi_room(check, (size_t)hgwi_all(check, HGW_T_SUBGROUP).count, 1),
                   hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, 1),
                   hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, 1)};
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++) {
        if (hgw_need_goal(doc, needs.at[i]))
            continue;
        int open = !hgwi_need_closed(check, needs.at[i]);
        hgw_rec subgroup = hgw_need_subgroup(doc, needs.at[i]);
        if (subgroup && check->visible[subgroup])
            found.subgroups[check->place[subgroup]] = 1;
        for (int32_t j = 0, n = hgw_need_pupils_count(doc, needs.at[i]); j < n; j++) {
            hgw_rec pupil = hgw_need_pupils_at(doc, needs.at[i], j);
            if (pupil && check->visible[pupil]) {
                found.pupils[check->place[pupil]] = 1;
                found.now[check->place[pupil]] |= (uint8_t)open;
            }
        }
    }
    if (!check->no_memory)
        loose_members(check, &found);
    return found;
}

/* A subgroup with the basic offer is the base group by another name. */
static int is_base(const hgw_doc *doc, hgw_rec subgroup) {
    return hgw_subgroup_kind(doc, subgroup) == HGW_SUBGROUP_KIND_BASE ||
           hgw_subgroup_level(doc, subgroup) == HGW_SUBGROUP_LEVEL_BASIS;
}

static int of_base(const hgw_doc *doc, hgw_rec goal) {
    for (int32_t i = 0, n = hgw_goal_subgroups_count(doc, goal); i < n; i++)
        if (hgw_goal_subgroups_at(doc, goal, i) && is_base(doc, hgw_goal_subgroups_at(doc, goal, i)))
            return 1;
    return 0;
}

/* The subgroup (not the base group) of the goal with the smallest id; 0 when it has none. */
static hgw_rec sub_of(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    hgw_rec found = 0;
    for (int32_t i = 0, n = hgw_goal_subgroups_count(doc, goal); i < n; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(doc, goal, i);
        if (subgroup && hgwi_is_sub(check, subgroup) && !is_base(doc, subgroup) &&
            (found == 0 || hgwi_id_order(check, subgroup, found) < 0))
            found = subgroup;
    }
    return found;
}

static int needs_known(const hgwi_check *check, const hgwi_goal *goal, const loose *needs) {
    const hgw_doc *doc = check->dossier;
    if (hgwi_by(check, HGWI_BY_NEED_GOAL, goal->rec).count > 0)
        return 1;
    for (int32_t i = 0, n = hgw_goal_subgroups_count(doc, goal->rec); i < n; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(doc, goal->rec, i);
        if (subgroup && needs->subgroups[check->place[subgroup]])
            return 1;
    }
    for (int32_t i = 0, n = goal->own ? hgw_goal_pupils_count(doc, goal->rec) : 0; i < n; i++) {
        hgw_rec pupil = hgw_goal_pupils_at(doc, goal->rec, i);
        if (pupil && needs->pupils[check->place[pupil]])
            return 1;
    }
    return 0;
}

static void say_who(hgwi_check *check, hgwi_draft *draft, const hgwi_goal *goal) {
    const hgw_doc *doc = check->dossier;
    hgw_rec sub = goal->own ? 0 : sub_of(check, goal->rec);
    if (sub) {
        hgwi_see(check, draft, doc, sub);
        hgwi_say_quote(check, draft, "who", hgw_subgroup_name(doc, sub));
        hgwi_say_number(check, draft, "who_count", 1);
        return;
    }
    int32_t count = hgw_goal_pupils_count(doc, goal->rec);
    hgw_rec *pupils = hgwi_room(check, (size_t)count, sizeof *pupils);
    for (int32_t i = 0; i < count && pupils; i++)
        pupils[i] = hgw_goal_pupils_at(doc, goal->rec, i);
    if (pupils)
        hgwi_say_number(check, draft, "who_count", hgwi_say_pupils(check, draft, "who", pupils, count));
}

void hgwi_rule_goal_without_need(hgwi_check *check) {
    loose needs = loose_needs(check);
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count && !check->no_memory; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->past || !(goal->own || sub_of(check, goal->rec)) || needs_known(check, goal, &needs))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, goal->rec);
        hgwi_say_quote(check, draft, "goal", hgw_goal_text(check->dossier, goal->rec));
        say_who(check, draft, goal);
    }
}

/* ---- needs without an answer ---- */

static int answered(const hgwi_check *check, hgw_rec need) {
    const char *answer = hgw_need_answer(check->dossier, need);
    return (answer && *answer && hgwi_by_today(check, hgw_need_answered_on(check->dossier, need))) ||
           hgwi_by(check, HGWI_BY_APPROACH_NEEDS, need).count > 0 ||
           hgwi_by(check, HGWI_BY_PARENT_ACTIVITY_NEEDS, need).count > 0;
}

static int by_a_pupil(const hgw_doc *doc, hgw_rec need) {
    for (int32_t i = 0, n = hgw_need_voiced_by_count(doc, need); i < n; i++)
        if (hgw_need_voiced_by_at(doc, need, i) == HGW_VOICE_PUPIL)
            return 1;
    return 0;
}

/* An approach for its goal that names no need at all may be for this one, unless it is for another subgroup. */
static int approach_at_hand(const hgwi_check *check, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs approaches = hgwi_by(check, HGWI_BY_APPROACH_GOALS, hgw_need_goal(doc, need));
    hgw_rec ours = hgw_need_subgroup(doc, need);
    for (int32_t i = 0; i < approaches.count; i++) {
        hgw_rec theirs = hgw_approach_subgroup(doc, approaches.at[i]);
        if (hgw_approach_needs_count(doc, approaches.at[i]) == 0 && (!theirs || !ours || theirs == ours))
            return 1;
    }
    return 0;
}

/* Since when it waits for PUPIL_NEED_UNANSWERED, which owns the matter from then on, also while it waits and when the
 * team does not want to hear of it; 0 when it is no pupil's, or nobody knows since when. */
static hgw_date asked_on(const hgwi_check *check, hgw_rec need) {
    return by_a_pupil(check->dossier, need) ? hgwi_happened(check, need) : 0;
}

void hgwi_rule_need_without_approach(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    for (int32_t i = 0; i < needs.count; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_need_goal(doc, needs.at[i]));
        if (!goal || !goal->running || asked_on(check, needs.at[i]) != 0 || answered(check, needs.at[i]) ||
            approach_at_hand(check, needs.at[i]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, needs.at[i]);
        hgwi_see(check, draft, doc, goal->rec);
        hgwi_say_quote(check, draft, "need", hgw_need_text(doc, needs.at[i]));
    }
}

int hgwi_need_closed(const hgwi_check *check, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    const hgwi_goal *goal = hgwi_goal_of(check, hgw_need_goal(doc, need));
    hgw_rec subgroup = hgw_need_subgroup(doc, need);
    hgw_date first = 0, last = 0;
    if (goal)
        return goal->past;
    if (!subgroup || !hgwi_link_span(check, hgw_subgroup_period(doc, subgroup), &first, &last))
        last = hgwi_period_end_at(check, hgwi_happened(check, need));
    return hgwi_over(check, last);
}

/* Who asked: the pupils that voiced it, else those it is about. */
static void say_asker(hgwi_check *check, hgwi_draft *draft, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    int32_t voiced = hgw_need_voiced_pupils_count(doc, need);
    int32_t count = voiced ? voiced : hgw_need_pupils_count(doc, need);
    hgw_rec *pupils = hgwi_room(check, (size_t)count, sizeof *pupils);
    for (int32_t i = 0; i < count && pupils; i++)
        pupils[i] = voiced ? hgw_need_voiced_pupils_at(doc, need, i) : hgw_need_pupils_at(doc, need, i);
    if (pupils)
        hgwi_say_number(check, draft, "pupil_count", hgwi_say_pupils(check, draft, "pupil", pupils, count));
}

void hgwi_rule_pupil_need_unanswered(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++) {
        hgw_rec need = needs.at[i];
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_need_goal(doc, need));
        hgw_date since = asked_on(check, need);
        if (since == 0 || answered(check, need) ||
            !hgwi_waited(&check->time, since, check->today, check->limits[HGWI_LIMIT_PUPIL_NEED_UNANSWERED_weeks]) ||
            hgwi_need_closed(check, need))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, need);
        if (goal)
            hgwi_see(check, draft, doc, goal->rec);
        say_asker(check, draft, need);
        hgwi_say_quote(check, draft, "need", hgw_need_text(doc, need));
        hgwi_say_date(check, draft, "date", since);
    }
}

/* ---- needs without a goal, and needs of long ago ---- */

/* A pupil asked, and nobody answered yet: that comes before all else that can be said of it. */
static int waits(const hgwi_check *check, hgw_rec need) {
    return asked_on(check, need) != 0 && !answered(check, need);
}

static int by_day(const void *left, const void *right, void *user) {
    (void)user;
    hgw_date a = *(const hgw_date *)left, b = *(const hgw_date *)right;
    return (a > b) - (a < b);
}

/* What is known of needs of long ago: the last days of the periods that have begun, in order; and the needs that
 * another one follows, by place. */
typedef struct standing {
    hgw_date *lasts;
    int32_t count;
    uint8_t *followed;
} standing;

/* The periods between holidays of one calendar, for two may hold the same year. */
static void take_periods(hgwi_check *check, standing *s, const hgw_doc *calendar) {
    s->lasts = hgwi_room(check, calendar ? (size_t)hgwi_rec_last(calendar) : 0, sizeof *s->lasts);
    s->count = 0;
    for (hgw_rec r = 0; calendar && s->lasts && (r = hgw_rec_next(calendar, HGW_T_PERIOD, r)) != 0;)
        if (hgw_period_kind(calendar, r) == HGW_PERIOD_KIND_VACATION && hgw_period_first_day(calendar, r) != 0 &&
            hgw_period_first_day(calendar, r) <= check->today)
            s->lasts[s->count++] = hgw_period_last_day(calendar, r);
    if (s->lasts)
        hgwi_sort(s->lasts, (size_t)s->count, sizeof *s->lasts, by_day, NULL);
}

static standing standing_make(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    standing s = {NULL, 0, hgwi_room(check, (size_t)needs.count, 1)};
    take_periods(check, &s, check->own);
    if (s.count == 0)
        take_periods(check, &s, check->country);
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++) {
        const char *former = hgw_need_supersedes(doc, needs.at[i]);
        hgw_rec rec = former ? hgw_rec_find(doc, former) : 0;
        if (rec && rec != needs.at[i] && check->visible[rec] && hgw_rec_type(doc, rec) == HGW_T_NEED)
            s.followed[check->place[rec]] = 1;
    }
    return s;
}

/* A draft of ours must not be scolded. */
static int in_drafts_only(const hgwi_check *check, hgw_rec goal) {
    hgwi_recs plans = hgwi_by(check, HGWI_BY_PLAN_GOALS, goal);
    int32_t concepts = 0;
    for (int32_t i = 0; i < plans.count; i++)
        concepts += hgw_plan_state(check->dossier, plans.at[i]) == HGW_PLAN_STATE_CONCEPT;
    return plans.count > 0 && concepts == plans.count;
}

/* In how many periods it stood, the one it was noted in and this one counted. */
static int32_t periods_since(const standing *s, hgw_date since) {
    int32_t low = 0, high = s->count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (s->lasts[middle] < since)
            low = middle + 1;
        else
            high = middle;
    }
    return s->count - low;
}

/* In how many periods a need stood that is to be asked about; 0 when it is not.  A need that NEED_WITHOUT_APPROACH or
 * PUPIL_NEED_UNANSWERED speaks of is theirs. */
static int32_t too_old(const hgwi_check *check, const standing *s, hgw_rec need) {
    const hgw_doc *doc = check->dossier;
    const hgwi_goal *goal = hgwi_goal_of(check, hgw_need_goal(doc, need));
    const char *former = hgw_need_supersedes(doc, need);
    hgw_date since = hgwi_happened(check, need);
    int32_t periods = since ? periods_since(s, since) : 0;
    if (periods <= check->limits[HGWI_LIMIT_NEED_OLD_periods] || (former && *former) ||
        s->followed[check->place[need]] || hgwi_need_closed(check, need) || waits(check, need))
        return 0;
    if (goal && ((goal->running && !answered(check, need) && !approach_at_hand(check, need)) ||
                 in_drafts_only(check, goal->rec)))
        return 0;
    return periods;
}

void hgwi_rule_need_old(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    standing s = standing_make(check);
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++) {
        int32_t periods = too_old(check, &s, needs.at[i]);
        if (periods == 0)
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, needs.at[i]);
        hgwi_say_quote(check, draft, "need", hgw_need_text(doc, needs.at[i]));
        hgwi_say_number(check, draft, "n", periods);
    }
}

/* By record number: subgroups with a goal, and pupils with a goal of their own, that is not past. */
static uint8_t *with_goal(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    uint8_t *found = hgwi_room(check, (size_t)check->last + 1, 1);
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count && found; i++) {
        const hgwi_goal *goal = &check->goals[i];
        for (int32_t j = 0, n = goal->past ? 0 : hgw_goal_subgroups_count(doc, goal->rec); j < n; j++)
            found[hgw_goal_subgroups_at(doc, goal->rec, j)] = 1;
        for (int32_t j = 0, n = goal->past || !goal->own ? 0 : hgw_goal_pupils_count(doc, goal->rec); j < n; j++)
            found[hgw_goal_pupils_at(doc, goal->rec, j)] = 1;
    }
    if (found)
        found[0] = 0;
    return found;
}

/* Has its subgroup a goal, or one of its pupils an own goal?  Then that is what it is for. */
static int goal_at_hand(const hgwi_check *check, hgw_rec need, const uint8_t *with) {
    const hgw_doc *doc = check->dossier;
    if (with[hgw_need_subgroup(doc, need)])
        return 1;
    for (int32_t j = 0, n = hgw_need_pupils_count(doc, need); j < n; j++)
        if (with[hgw_need_pupils_at(doc, need, j)])
            return 1;
    return 0;
}

static void report_loose(hgwi_check *check, hgw_rec *needs, int32_t count) {
    const hgw_doc *doc = check->dossier;
    hgwi_sort_ids(check, needs, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, needs[0]);
    for (int32_t i = 1; i < count; i++)
        hgwi_see(check, draft, doc, needs[i]);
    hgwi_say_number(check, draft, "n", hgwi_say_texts(check, draft, "need", needs, count, HGW_NEED_TEXT));
}

/* One finding for all: an overview of the class may name a need for each child.  Whether it still holds comes first,
 * and so does an answer to a pupil. */
void hgwi_rule_need_without_goal(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs needs = hgwi_all(check, HGW_T_NEED);
    hgw_rec *found = hgwi_room(check, (size_t)needs.count, sizeof *found);
    int old_runs = hgwi_why_not(check, HGWI_RULE_NEED_OLD) == 0;
    int32_t count = 0;
    standing s = standing_make(check);
    const uint8_t *with = with_goal(check);
    for (int32_t i = 0; i < needs.count && !check->no_memory; i++) {
        hgw_rec need = needs.at[i];
        if (!hgw_need_goal(doc, need) && !hgwi_need_closed(check, need) && !goal_at_hand(check, need, with) &&
            !waits(check, need) && !(old_runs && too_old(check, &s, need) != 0))
            found[count++] = need;
    }
    if (count > 0 && !check->no_memory)
        report_loose(check, found, count);
}

/* ---- OWN_GOAL_WITHOUT_REASON ---- */

static int pair_order(const void *left, const void *right, void *user) {
    (void)user;
    const hgwi_goal *a = *(const hgwi_goal *const *)left, *b = *(const hgwi_goal *const *)right;
    if (a->subject_key != b->subject_key)
        return a->subject_key < b->subject_key ? -1 : 1;
    return (a->period_key > b->period_key) - (a->period_key < b->period_key);
}

static int pair_text_order(const void *left, const void *right, void *user) {
    const hgwi_goal *a = *(const hgwi_goal *const *)left, *b = *(const hgwi_goal *const *)right;
    int order = pair_order(left, right, user);
    return order ? order : (a->text_key > b->text_key) - (a->text_key < b->text_key);
}

enum { NONE = -1, ALL_GRADES = 0x1FE };

/* For which grades it is, as bits; one that names none is for all. */
static uint32_t grades_of(const hgw_doc *doc, hgw_rec goal) {
    int32_t n = hgw_goal_grades_count(doc, goal);
    uint32_t bits = n == 0 ? ALL_GRADES : 0;
    for (int32_t i = 0; i < n; i++)
        bits |= 1u << ((uint32_t)hgw_goal_grades_at(doc, goal, i) & 15u);
    return bits;
}

/* At the first goal of each subject and period: the grades for which the base group has one. */
static void mark_grades(const hgw_doc *doc, const hgwi_goal *const *base, int32_t count, uint32_t *grades) {
    for (int32_t i = 0, first = 0; i < count; i++) {
        if (pair_order(&base[first], &base[i], NULL) != 0)
            first = i;
        grades[first] |= grades_of(doc, base[i]->rec);
    }
}

/* The first goal of the base group that is alike in this order, or NONE. */
static int32_t base_at(const hgwi_goal *const *base, int32_t count, const hgwi_goal *goal, hgwi_compare order) {
    int32_t low = 0, high = count;
    while (low < high) {
        int32_t middle = low + (high - low) / 2;
        if (order(&base[middle], &goal, NULL) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && order(&base[low], &goal, NULL) == 0 ? low : NONE;
}

static int child_talk(const hgw_doc *doc, hgw_rec conversation) {
    return conversation && hgw_conversation_kind(doc, conversation) == HGW_CONVERSATION_KIND_CHILD;
}

/* Said with the goal or the subgroup, or it came out of a talk with the child. */
static int has_rationale(const hgwi_check *check, hgw_rec goal) {
    const hgw_doc *doc = check->dossier;
    const char *text = hgw_goal_rationale(doc, goal);
    int found = (text && *text) || child_talk(doc, hgw_goal_conversation(doc, goal));
    for (int32_t i = 0, n = hgw_goal_subgroups_count(doc, goal); i < n && !found; i++) {
        hgw_rec subgroup = hgw_goal_subgroups_at(doc, goal, i);
        text = subgroup ? hgw_subgroup_rationale(doc, subgroup) : NULL;
        found = text && *text;
    }
    hgwi_recs talks = hgwi_by(check, HGWI_BY_CONVERSATION_GOALS, goal);
    for (int32_t i = 0; i < talks.count && !found; i++)
        found = child_talk(doc, talks.at[i]);
    return found;
}

void hgwi_rule_own_goal_without_reason(hgwi_check *check) {
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    const hgw_doc *doc = check->dossier;
    const hgwi_goal **base = hgwi_room(check, (size_t)all, sizeof *base);
    uint32_t *grades = hgwi_room(check, (size_t)all, sizeof *grades);
    if (check->no_memory)
        return;
    for (int32_t i = 0; i < all; i++)
        if (check->goals[i].subject_key != 0 && of_base(doc, check->goals[i].rec))
            base[count++] = &check->goals[i];
    hgwi_sort(base, (size_t)count, sizeof *base, pair_text_order, NULL);
    mark_grades(doc, base, count, grades);
    for (int32_t i = 0; i < all; i++) {
        const hgwi_goal *goal = &check->goals[i];
        hgw_rec sub = goal->past || goal->own || of_base(doc, goal->rec) ? 0 : sub_of(check, goal->rec);
        int32_t at = sub ? base_at(base, count, goal, pair_order) : NONE;
        if (at == NONE || !(grades[at] & grades_of(doc, goal->rec)) || has_rationale(check, goal->rec))
            continue;
        if (goal->text_key && base_at(base, count, goal, pair_text_order) != NONE)
            continue; /* the same goal, written again */
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, goal->rec);
        hgwi_see(check, draft, check->dossier, sub);
        hgwi_say_quote(check, draft, "goal", hgw_goal_text(check->dossier, goal->rec));
        hgwi_say_quote(check, draft, "subgroup", hgw_subgroup_name(check->dossier, sub));
    }
}
