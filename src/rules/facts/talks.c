/* talks.c: who talked with whom.  One walk over the conversations serves all rules that ask whether somebody has been
 * heard. */
#include "talks.h"

int hgwi_held(const hgwi_check *check, hgw_rec conversation) {
    const hgw_doc *doc = check->dossier;
    return check->visible[conversation] &&
           (hgw_conversation_held_on(doc, conversation) != 0 || hgw_conversation_planned_for(doc, conversation) == 0);
}

static int with_child(const hgw_doc *doc, hgw_rec conversation) {
    if (hgw_conversation_kind(doc, conversation) == HGW_CONVERSATION_KIND_CHILD)
        return 1;
    for (int32_t i = 0, n = hgw_conversation_answers_count(doc, conversation); i < n; i++) {
        hgw_rec answer = hgw_conversation_answers_at(doc, conversation, i);
        if (hgw_talk_answer_speaker(doc, answer) == HGW_VOICE_PUPIL)
            return 1;
    }
    return 0;
}

void hgwi_heard_make(hgwi_check *check) {
    check->heard = hgwi_room(check, (size_t)check->last + 1, 1);
    for (hgw_rec r = 0; check->heard && (r = hgw_rec_next(check->dossier, HGW_T_CONVERSATION, r)) != 0;)
        check->heard[r] = (uint8_t)with_child(check->dossier, r);
}

int hgwi_with_child(const hgwi_check *check, hgw_rec conversation) {
    return check->heard[conversation];
}

int hgwi_parents_there(const hgw_doc *doc, hgw_rec conversation) {
    static const int32_t kinds[] = {HGW_CONVERSATION_KIND_START, HGW_CONVERSATION_KIND_REVERSED_PARENT,
                                    HGW_CONVERSATION_KIND_PARENT, HGW_CONVERSATION_KIND_PARENT_ROOM};
    int32_t kind = hgw_conversation_kind(doc, conversation);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i] == kind)
            return 1;
    return hgw_conversation_guardians_count(doc, conversation) > 0;
}

/* A talk, as it counts for each of its pupils: the day it was held, or the day it is planned for. */
typedef struct talk {
    hgw_date held, planned;
    int child, parents;
} talk;

static void hear(hgwi_talked *of, const talk *one) {
    hgw_date *last[2] = {one->child ? &of->child : NULL, one->parents ? &of->parents : NULL};
    hgw_date *next[2] = {one->child ? &of->child_next : NULL, one->parents ? &of->parents_next : NULL};
    for (int i = 0; i < 2; i++) {
        if (last[i] && one->held > *last[i])
            *last[i] = one->held;
        if (next[i] && one->planned != 0 && (*next[i] == 0 || one->planned < *next[i]))
            *next[i] = one->planned;
    }
}

/* Of those that a list names; `of` is by place. */
static void hear_list(const hgwi_check *check, hgwi_talked *of, hgw_rec conversation, hgw_field list, const talk *one) {
    for (int32_t i = 0, n = hgw_item_count(check->dossier, conversation, list); i < n; i++) {
        hgw_rec who = (hgw_rec)hgw_item_get(check->dossier, conversation, list, i);
        if (who && check->visible[who])
            hear(&of[check->place[who]], one);
    }
}

/* What guardians were told is about their children. */
static void hand_on(const hgwi_check *check, const hgwi_talked *guardians, hgwi_talked *pupils) {
    hgwi_recs all = hgwi_all(check, HGW_T_GUARDIAN);
    for (int32_t i = 0; i < all.count; i++) {
        hgwi_recs children = hgwi_by(check, HGWI_BY_PUPIL_GUARDIANS, all.at[i]);
        talk of_child = {guardians[i].child, guardians[i].child_next, 1, 0};
        talk of_parents = {guardians[i].parents, guardians[i].parents_next, 0, 1};
        for (int32_t j = 0; j < children.count; j++) {
            hear(&pupils[check->place[children.at[j]]], &of_child);
            hear(&pupils[check->place[children.at[j]]], &of_parents);
        }
    }
}

/* A talk that names only guardians is about their children.  One that is planned and held later is hidden until then,
 * but its planning is not. */
hgwi_talked *hgwi_talked_make(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_talked *talked = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PUPIL).count, sizeof *talked);
    hgwi_talked *guardians = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_GUARDIAN).count, sizeof *guardians);
    if (check->no_memory)
        return NULL;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, HGW_T_CONVERSATION, r)) != 0;) {
        talk one = {0, 0, hgwi_with_child(check, r), hgwi_parents_there(doc, r)};
        hgw_date held = hgw_conversation_held_on(doc, r), planned = hgw_conversation_planned_for(doc, r);
        if (!one.child && !one.parents)
            continue;
        if (hgwi_held(check, r))
            one.held = held ? held : HGWI_SOME_DAY;
        else if (planned >= check->today)
            one.planned = planned;
        if (hgw_conversation_pupils_count(doc, r) > 0)
            hear_list(check, talked, r, HGW_CONVERSATION_PUPILS, &one);
        else
            hear_list(check, guardians, r, HGW_CONVERSATION_GUARDIANS, &one);
    }
    hand_on(check, guardians, talked);
    return talked;
}

int hgwi_time_to_ask(const hgwi_check *check, hgw_date first, hgw_date last, double weeks) {
    if (first == 0)
        return 0;
    return hgwi_waited(&check->time, first, check->today, weeks) ||
           (last >= first && check->today >= hgwi_half_way(&check->time, first, last));
}

hgw_date hgwi_goal_start(const hgwi_check *check, const hgwi_goal *goal) {
    hgw_date made = hgwi_happened(check, goal->rec);
    return made > goal->first ? made : goal->first;
}
