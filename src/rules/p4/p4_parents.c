/* p4_parents.c: principle 4, whether parents were met and told, and whether teachers got the time for it. */
#include "rules/facts/adults.h"
#include "rules/say.h"

/* ---- PARENTS_NOT_TOLD ---- */

enum { JUST_BEFORE = 2 }; /* school weeks before the first day */

/* A goal of the class or a subgroup that runs, for longer than one week plan happens to show. */
static int of_class(const hgwi_goal *goal) {
    return goal->running && !goal->own && !goal->from_weeks;
}

/* The goal that began first, of those the one with the smallest id. */
static const hgwi_goal *first_goal(const hgwi_check *check, int32_t *count) {
    const hgwi_goal *found = NULL;
    *count = 0;
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (!of_class(goal))
            continue;
        *count += 1;
        if (!found || goal->first < found->first ||
            (goal->first == found->first && hgwi_id_order(check, goal->rec, found->rec) < 0))
            found = goal;
    }
    return found;
}

/* Was it held from just before a day on?  When it only says for when it was planned, that counts; when it says nothing,
 * it counts too. */
static int is_lately(const hgwi_check *check, hgw_rec talk, hgw_date first) {
    hgw_date day = hgw_conversation_held_on(check->dossier, talk);
    if (day == 0)
        day = hgw_conversation_planned_for(check->dossier, talk);
    return day == 0 || (day <= check->today && !hgwi_waited(&check->time, day, first, JUST_BEFORE));
}

/* A talk that names goals of earlier days only does not tell of these. */
static int is_about(const hgwi_check *check, hgw_rec talk, hgw_date first) {
    const hgw_doc *doc = check->dossier;
    int32_t n = hgw_conversation_goals_count(doc, talk);
    int found = n == 0;
    for (int32_t i = 0; i < n && !found; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_conversation_goals_at(doc, talk, i));
        found = goal && goal->last >= first;
    }
    return found;
}

static int for_all(const hgw_doc *doc, hgw_rec talk) {
    int32_t kind = hgw_conversation_kind(doc, talk);
    return kind == HGW_CONVERSATION_KIND_PARENT_ROOM || kind == HGW_CONVERSATION_KIND_CLASS_INFO ||
           (hgw_conversation_pupils_count(doc, talk) == 0 && hgw_conversation_guardians_count(doc, talk) == 0);
}

/* One talk with parents of the class, or talks with those of half of the pupils. */
static int told_in_talks(hgwi_check *check, hgw_date first) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_all(check, HGW_T_CONVERSATION);
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL);
    uint8_t *met = hgwi_room(check, (size_t)check->last + 1, 1);
    int32_t heard = 0;
    int any = 0;
    for (int32_t i = 0; i < talks.count && met; i++) {
        if (!hgwi_with_parents(hgw_conversation_kind(doc, talks.at[i])) || !is_lately(check, talks.at[i], first))
            continue;
        if (!for_all(doc, talks.at[i]))
            any |= hgwi_mark_pupils(check, talks.at[i], met);
        else if (is_about(check, talks.at[i], first))
            return 1;
    }
    for (int32_t i = 0; i < pupils.count && met; i++)
        heard += met[pupils.at[i]];
    return any && heard * 2 >= pupils.count;
}

static int told_at_home(const hgwi_check *check) {
    for (int32_t i = 0; i < hgwi_all(check, HGW_T_GOAL).count; i++)
        if (of_class(&check->goals[i]) && hgwi_home_known(check, check->goals[i].rec))
            return 1;
    return 0;
}

void hgwi_rule_parents_not_told(hgwi_check *check) {
    int32_t count = 0;
    const hgwi_goal *first = first_goal(check, &count);
    if (!first ||
        !hgwi_waited(&check->time, first->first, check->today, check->limits[HGWI_LIMIT_PARENTS_NOT_TOLD_weeks]) ||
        told_at_home(check) || told_in_talks(check, first->first))
        return;
    char day[HGWI_DATE_ROOM];
    hgwi_date_show(first->first, day);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, first->period ? first->period : day);
    hgwi_see(check, draft, check->dossier, first->rec);
    hgwi_say_number(check, draft, "n", count);
    hgwi_say_date(check, draft, "date", first->first);
}

/* ---- GOAL_NO_HOME_TIP ---- */

enum { A_WEEK = 7 };

/* The meetings of the coming week: the first of them, and what they are about. */
typedef struct meetings {
    hgw_rec first;
    hgw_date day;
    uint8_t *named; /* by place of a goal */
    int of_class, of_child;
} meetings;

static int is_meeting(int32_t kind) {
    return hgwi_with_parents(kind) && kind != HGW_CONVERSATION_KIND_START;
}

static void hear_meeting(const hgwi_check *check, hgw_rec talk, meetings *coming) {
    const hgw_doc *doc = check->dossier;
    hgw_date day = hgw_conversation_planned_for(doc, talk);
    int32_t n = hgw_conversation_goals_count(doc, talk);
    if (coming->first == 0 || day < coming->day ||
        (day == coming->day && hgwi_id_order(check, talk, coming->first) < 0)) {
        coming->first = talk;
        coming->day = day;
    }
    for (int32_t i = 0; i < n; i++) {
        hgw_rec goal = hgw_conversation_goals_at(doc, talk, i);
        if (goal && check->visible[goal])
            coming->named[check->place[goal]] = 1;
    }
    if (n == 0 && for_all(doc, talk))
        coming->of_class = 1;
    else if (n == 0)
        coming->of_child = 1;
}

/* A meeting that names no goals is about those of the class; with the parents of a child, about those of all. */
static int comes_up(const hgwi_goal *goal, const meetings *coming, int32_t place) {
    int of_all = !goal->own && (goal->in_base || !goal->in_sub);
    return coming->named[place] || (coming->of_class && !goal->own) || (coming->of_child && of_all);
}

void hgwi_rule_goal_no_home_tip(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    int32_t all = hgwi_all(check, HGW_T_GOAL).count, count = 0;
    hgw_date until = hgwi_date_add(check->today, A_WEEK);
    meetings coming = {0, 0, hgwi_room(check, (size_t)all, 1), 0, 0};
    hgw_rec *goals = hgwi_room(check, (size_t)all, sizeof *goals);
    if (check->no_memory)
        return;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_CONVERSATION, r)) != 0;)
        if (is_meeting(hgw_conversation_kind(doc, r)) && hgwi_to_come(check, r) &&
            hgw_conversation_planned_for(doc, r) <= until)
            hear_meeting(check, r, &coming);
    for (int32_t i = 0; i < all && coming.first; i++) {
        const hgwi_goal *goal = &check->goals[i];
        if (goal->running && hgw_goal_crucial(doc, goal->rec) && comes_up(goal, &coming, i) &&
            !hgwi_home_known(check, goal->rec))
            goals[count++] = goal->rec;
    }
    if (count == 0)
        return;
    hgwi_sort_ids(check, goals, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, coming.first);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, doc, goals[i]);
    hgwi_say_date(check, draft, "date", coming.day);
    hgwi_say_token(check, draft, "kind", HGW_ENUM_CONVERSATION_KIND, hgw_conversation_kind(doc, coming.first));
    hgwi_say_goals(check, draft, "goals", goals, count);
}

/* ---- NO_START_TALK ---- */

enum { SUMMER = 42 }; /* days before the school year in which a start conversation is one of this year */

/* Has it been held this year, or is it to be?  Of what was planned and not marked as held nobody knows that it was not
 * held. */
static int is_start_talk(const hgwi_check *check, hgw_rec talk, hgw_date since) {
    const hgw_doc *doc = check->dossier;
    int32_t kind = hgw_conversation_kind(doc, talk);
    hgw_date held = hgw_conversation_held_on(doc, talk), planned = hgw_conversation_planned_for(doc, talk);
    if (kind != HGW_CONVERSATION_KIND_START && kind != HGW_CONVERSATION_KIND_REVERSED_PARENT)
        return 0;
    if (held != 0 && held <= check->today)
        return held >= since;
    return planned != 0 ? planned >= since : held == 0;
}

/* A talk that names nobody was with all. */
static int all_talked(const hgwi_check *check, hgw_date since, uint8_t *talked) {
    int all = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(check->dossier, HGW_T_CONVERSATION, r)) != 0;)
        if (is_start_talk(check, r, since))
            all |= !hgwi_mark_pupils(check, r, talked);
    return all;
}

void hgwi_rule_no_start_talk(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL);
    uint8_t *talked = hgwi_room(check, (size_t)check->last + 1, 1);
    hgw_rec *without = hgwi_room(check, (size_t)pupils.count, sizeof *without);
    const char *year = NULL;
    hgw_date began = hgwi_year_began(check, &year);
    int32_t count = 0;
    if (check->no_memory || began == 0 || !hgw_team_holds_start_talks(check->team, HGW_ROOT) ||
        all_talked(check, hgwi_date_add(began, -SUMMER), talked))
        return;
    for (int32_t i = 0; i < pupils.count; i++) {
        hgw_date since = hgw_pupil_enrolled_on(doc, pupils.at[i]);
        since = since > began ? since : began;
        if (!talked[pupils.at[i]] &&
            hgwi_waited(&check->time, since, check->today, check->limits[HGWI_LIMIT_NO_START_TALK_weeks]))
            without[count++] = pupils.at[i];
    }
    if (count == 0)
        return;
    hgwi_sort_ids(check, without, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_text(check, draft, year);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, doc, without[i]);
    hgwi_say_number(check, draft, "n", count);
}

/* ---- SUPPORTED_NOBODY_FREED ---- */

/* Is it known of all of them that none is freed? */
typedef struct freed {
    int known, unknown, yes;
} freed;

static void hear_staff(const hgwi_check *check, const char *id, freed *heard) {
    const hgw_doc *team = NULL;
    hgw_rec staff = hgwi_link(check, id, HGW_T_STAFF, 0, &team);
    heard->known |= staff != 0;
    heard->unknown |= staff == 0;
    heard->yes |= staff != 0 && hgw_staff_freed_minutes(team, staff) > 0;
}

static freed hear_teachers(const hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs groups = hgwi_all(check, HGW_T_SCHOOL_GROUP);
    freed heard = {0, 0, 0};
    for (int32_t i = 0; i < groups.count; i++)
        for (int32_t j = 0; j < hgw_school_group_teachers_count(doc, groups.at[i]); j++)
            hear_staff(check, hgw_school_group_teachers_at(doc, groups.at[i], j), &heard);
    return heard;
}

/* Of who will be there, else of the teachers of the class. */
static int nobody_freed(const hgwi_check *check, hgw_rec talk, const freed *teachers) {
    const hgw_doc *doc = check->dossier;
    int32_t n = hgw_conversation_staff_count(doc, talk);
    freed heard = n == 0 ? *teachers : (freed){0, 0, 0};
    for (int32_t i = 0; i < n; i++)
        hear_staff(check, hgw_conversation_staff_at(doc, talk, i), &heard);
    return heard.known && !heard.unknown && !heard.yes;
}

void hgwi_rule_supported_nobody_freed(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    freed teachers = hear_teachers(check);
    hgw_rec first = 0;
    hgw_date day = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_CONVERSATION, r)) != 0;) {
        hgw_date planned = hgw_conversation_planned_for(doc, r);
        if (hgw_conversation_kind(doc, r) != HGW_CONVERSATION_KIND_PARENT_ROOM || !hgwi_to_come(check, r) ||
            !nobody_freed(check, r, &teachers))
            continue;
        if (first == 0 || planned < day || (planned == day && hgwi_id_order(check, r, first) < 0)) {
            first = r;
            day = planned;
        }
    }
    if (first == 0)
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, first);
    hgwi_say_date(check, draft, "date", day);
}
