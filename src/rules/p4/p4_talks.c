/* p4_talks.c: principle 4, the course conversation of teacher, support coordinator and management. */
#include <string.h>

#include "rules/facts/adults.h"
#include "rules/say.h"

/* ---- the latest course conversations ---- */

/* The half of the school year that a day lies in: from August, or from February. */
static int32_t half_year(hgw_date date) {
    int32_t year = date / 10000, month = date / 100 % 100;
    if (month >= 8)
        return year * 2 + 1;
    return month >= 2 ? year * 2 : year * 2 - 1;
}

static int is_later(const hgwi_check *check, hgw_rec talk, hgw_rec than) {
    hgw_date a = hgw_conversation_held_on(check->dossier, talk);
    hgw_date b = than ? hgw_conversation_held_on(check->dossier, than) : 0;
    return than == 0 || a > b || (a == b && hgwi_id_order(check, talk, than) > 0);
}

static void hear_subjects(const hgwi_check *check, hgw_rec talk, hgw_rec *latest) {
    const hgw_doc *doc = check->dossier;
    int any = 0;
    for (int32_t i = 0, n = hgw_conversation_goals_count(doc, talk); i < n; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_conversation_goals_at(doc, talk, i));
        int32_t key = goal ? goal->subject_key : 0;
        any |= key != 0;
        if (key != 0 && is_later(check, talk, latest[key]))
            latest[key] = talk;
    }
    if (!any && is_later(check, talk, latest[0]))
        latest[0] = talk;
}

/* By place: of this half year, the latest talk about each subject, and the latest about none in particular, which
 * comes after those about subjects that were held before it.  What came before these is history. */
static uint8_t *latest_talks(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_all(check, HGW_T_CONVERSATION);
    uint8_t *found = hgwi_room(check, (size_t)talks.count, 1);
    hgw_rec *latest = hgwi_room(check, (size_t)check->word_count + 1, sizeof *latest);
    if (!found || !latest)
        return NULL;
    for (int32_t i = 0; i < talks.count; i++) {
        hgw_date held = hgw_conversation_held_on(doc, talks.at[i]);
        if (hgw_conversation_kind(doc, talks.at[i]) == HGW_CONVERSATION_KIND_COURSE && held != 0 &&
            half_year(held) == half_year(check->today))
            hear_subjects(check, talks.at[i], latest);
    }
    for (int32_t key = 0; key <= check->word_count; key++)
        if (latest[key] && (key == 0 || is_later(check, latest[key], latest[0])))
            found[check->place[latest[key]]] = 1;
    return found;
}

/* ---- COURSE_TALK_NO_TEACHER_NEED ---- */

static int teacher_heard(const hgwi_check *check, hgw_rec talk) {
    const hgw_doc *doc = check->dossier;
    int heard = hgw_conversation_nothing_needed(doc, talk);
    hgwi_recs needs = hgwi_by(check, HGWI_BY_SUPPORT_NEED_CONVERSATION, talk);
    for (int32_t i = 0; i < needs.count && !heard; i++)
        heard = hgw_support_need_guardian(doc, needs.at[i]) == 0;
    for (int32_t i = 0, n = hgw_conversation_answers_count(doc, talk); i < n && !heard; i++) {
        hgw_rec answer = hgw_conversation_answers_at(doc, talk, i);
        const char *text = hgw_talk_answer_answer(doc, answer);
        heard = text && *text && hgw_talk_answer_speaker(doc, answer) == HGW_VOICE_TEACHER;
    }
    return heard;
}

void hgwi_rule_course_talk_no_teacher_need(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_all(check, HGW_T_CONVERSATION);
    const uint8_t *latest = latest_talks(check);
    for (int32_t i = 0; i < talks.count && latest; i++) {
        if (!latest[i] || teacher_heard(check, talks.at[i]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, talks.at[i]);
        hgwi_say_date(check, draft, "date", hgw_conversation_held_on(doc, talks.at[i]));
    }
}

/* ---- COURSE_TALK_INCOMPLETE ---- */

enum { ROLES = 7, NAMED = 3 };

/* The roles that take part, as bits. */
static unsigned wanted_roles(const hgw_doc *team) {
    unsigned roles = 0;
    for (int32_t i = 0, n = hgw_team_course_talk_roles_count(team, HGW_ROOT); i < n; i++)
        roles |= hgwi_bit(hgw_team_course_talk_roles_at(team, HGW_ROOT, i));
    if (roles == 0)
        roles = 1u << HGW_STAFF_ROLE_TEACHER | 1u << HGW_STAFF_ROLE_IB | 1u << HGW_STAFF_ROLE_DIRECTOR;
    return roles;
}

/* The roles that were there; 0 when that is not known of each. */
static unsigned roles_at(const hgwi_check *check, hgw_rec talk) {
    unsigned roles = 0;
    for (int32_t i = 0, n = hgw_conversation_staff_count(check->dossier, talk); i < n; i++) {
        const hgw_doc *team = NULL;
        hgw_rec staff = hgwi_link(check, hgw_conversation_staff_at(check->dossier, talk, i), HGW_T_STAFF, 0, &team);
        int32_t role = staff ? hgw_staff_role(team, staff) : 0;
        if (role <= 0)
            return 0;
        roles |= hgwi_bit(role);
    }
    return roles;
}

/* The message has room for three, and for the words between them. */
static void say_roles(hgwi_check *check, hgwi_draft *draft, unsigned roles) {
    static const char *const names[NAMED] = {"role", "second", "third"}, *const between[NAMED] = {"", "two", "three"};
    int count = 0;
    for (int32_t role = 1; role < ROLES; role++) {
        if (!(roles >> (unsigned)role & 1) || count == NAMED)
            continue;
        hgwi_say_token(check, draft, names[count], HGW_ENUM_STAFF_ROLE, role);
        if (count > 0)
            hgwi_say_number(check, draft, between[count], 1);
        count++;
    }
    hgwi_say_number(check, draft, "n", count);
}

void hgwi_rule_course_talk_incomplete(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs talks = hgwi_all(check, HGW_T_CONVERSATION);
    const uint8_t *latest = latest_talks(check);
    unsigned wanted = wanted_roles(check->team);
    for (int32_t i = 0; i < talks.count && latest; i++) {
        unsigned there = latest[i] ? roles_at(check, talks.at[i]) : 0;
        if (there == 0 || !(wanted & ~there))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, talks.at[i]);
        hgwi_say_date(check, draft, "date", hgw_conversation_held_on(doc, talks.at[i]));
        say_roles(check, draft, wanted & ~there);
    }
}

/* ---- NO_COURSE_TALK ---- */

enum { GRADES = 9 };

typedef struct closed {
    const hgw_doc *calendar;
    hgw_rec moment; /* 0 when none has closed */
    hgw_date start, end;
} closed;

static unsigned grade_bit(int64_t grade) {
    return grade > 0 && grade < GRADES ? 1u << (unsigned)grade : 0;
}

/* The grades of the class; 0 when they are not known. */
static unsigned grades(const hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs pupils = hgwi_all(check, HGW_T_PUPIL), groups = hgwi_all(check, HGW_T_SCHOOL_GROUP);
    unsigned found = 0;
    for (int32_t i = 0; i < pupils.count; i++)
        found |= grade_bit(hgw_pupil_grade(doc, pupils.at[i]));
    for (int32_t i = 0; i < groups.count; i++)
        for (int32_t j = 0, n = hgw_school_group_grades_count(doc, groups.at[i]); j < n; j++)
            found |= grade_bit(hgw_school_group_grades_at(doc, groups.at[i], j));
    return found;
}

static int is_for(const hgw_doc *calendar, hgw_rec moment, unsigned class_grades) {
    int32_t n = hgw_measure_moment_grades_count(calendar, moment);
    int found = n == 0 || class_grades == 0;
    for (int32_t i = 0; i < n && !found; i++)
        found = (class_grades & grade_bit(hgw_measure_moment_grades_at(calendar, moment, i))) != 0;
    return found;
}

/* The moment for this class whose window closed last. */
static closed last_closed(const hgwi_check *check) {
    unsigned class_grades = grades(check);
    closed last = {NULL, 0, 0, 0};
    for (int32_t i = 0; i < check->beside_count; i++) {
        const hgw_doc *doc = check->beside[i];
        if (hgw_rec_type(doc, HGW_ROOT) != HGW_T_CALENDAR)
            continue;
        for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_MEASURE_MOMENT, r)) != 0;) {
            hgw_date start = hgw_measure_moment_window_start(doc, r), end = hgw_measure_moment_window_end(doc, r);
            if (start != 0 && end >= start && end < check->today && end > last.end && is_for(doc, r, class_grades))
                last = (closed){doc, r, start, end};
        }
    }
    return last;
}

/* The day of its first result; HGWI_SOME_DAY when there is none. */
static hgw_date first_result(const hgwi_check *check, const closed *moment) {
    const char *id = hgwi_rec_id(moment->calendar, moment->moment);
    hgwi_recs evidence = hgwi_all(check, HGW_T_EVIDENCE);
    hgw_date first = HGWI_SOME_DAY;
    for (int32_t i = 0; i < evidence.count; i++) {
        const char *of = hgw_evidence_moment(check->dossier, evidence.at[i]);
        hgw_date held = hgw_evidence_held_on(check->dossier, evidence.at[i]);
        if (of && id && held != 0 && held < first && strcmp(of, id) == 0)
            first = held;
    }
    return first;
}

/* Has there been, or is there to be, a course conversation about the moment?  While the window is open that takes a
 * result to talk about.  Of what was planned and not marked as held nobody knows that it was not held. */
static int talked(const hgwi_check *check, const closed *moment) {
    const hgw_doc *doc = check->dossier;
    hgw_date result = first_result(check, moment);
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_CONVERSATION, r)) != 0;) {
        hgw_date held = hgw_conversation_held_on(doc, r), planned = hgw_conversation_planned_for(doc, r);
        if (hgw_conversation_kind(doc, r) != HGW_CONVERSATION_KIND_COURSE)
            continue;
        if (held != 0 && held <= check->today) {
            if (held > moment->end || (held >= moment->start && held >= result))
                return 1;
        } else if (planned != 0 ? planned > moment->end : held == 0) {
            return 1;
        }
    }
    return 0;
}

/* A course plan that was there when the window closed, and still is. */
static int is_plan(const hgwi_check *check, hgw_rec plan, hgw_date closed_on) {
    hgw_date first = 0, last = 0;
    const char *year = NULL;
    if (hgw_plan_kind(check->dossier, plan) != HGW_PLAN_KIND_COURSE || !hgwi_plan_lives(check->dossier, plan))
        return 0;
    hgwi_plan_days(check, plan, &first, &last);
    if (first == 0)
        first = hgwi_year_began(check, &year);
    return first != 0 && first <= closed_on && !hgwi_over(check, last);
}

void hgwi_rule_no_course_talk(hgwi_check *check) {
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    hgw_rec *found = hgwi_room(check, (size_t)plans.count, sizeof *found);
    closed moment = last_closed(check);
    int32_t count = 0;
    if (!found || !moment.moment ||
        !hgwi_waited(&check->time, moment.end, check->today, check->limits[HGWI_LIMIT_NO_COURSE_TALK_weeks]))
        return;
    for (int32_t i = 0; i < plans.count; i++)
        if (is_plan(check, plans.at[i], moment.end))
            found[count++] = plans.at[i];
    if (count == 0 || talked(check, &moment))
        return;
    hgwi_sort_ids(check, found, count);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about_beside(check, draft, moment.calendar, moment.moment);
    for (int32_t i = 0; i < count; i++)
        hgwi_see(check, draft, check->dossier, found[i]);
    hgwi_say_token(check, draft, "moment", HGW_ENUM_MOMENT_KIND,
                   hgw_measure_moment_kind(moment.calendar, moment.moment));
    hgwi_say_date(check, draft, "date", moment.end);
}
