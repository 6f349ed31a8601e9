/* judge.c: what becomes of each goal, by its latest result and what the team chose since. */
#include <string.h>

#include "next_room.h"

enum { DIRECTIONS = HGW_ADJUSTMENT_DIRECTION_DROP + 1 };

/* What was chosen about an approach, whatever goal it is for: by direction the latest day, -1 for never; with and
 * without a text. */
typedef struct heard {
    hgw_date on[DIRECTIONS][2];
    const char *text[DIRECTIONS];
} heard;

static int has_text(const char *text) {
    return text && *text;
}

/* ---- how it stands ---- */

/* Of results of the same day, the one with the largest id. */
static void stand(hgwi_next_source *s, hgwi_next_goal *goal) {
    const char *last_id = NULL;
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_RESULT][goal->rec]; l; l = l->next) {
        hgw_rec evaluation = hgw_rec_parent(s->doc, l->rec);
        hgw_date held = hgw_evaluation_held_on(s->doc, evaluation);
        const char *id = hgwi_rec_id(s->doc, l->rec);
        if (last_id && (held < goal->judged_on || (held == goal->judged_on && id && strcmp(id, last_id) < 0)))
            continue;
        goal->judged_on = held;
        goal->status = hgw_goal_result_status(s->doc, l->rec);
        last_id = id ? id : "";
    }
}

static void goal_make(hgwi_next *n, hgwi_next_source *s, hgw_rec rec) {
    hgwi_next_goal *goal = hgwi_next_room(n, 1, sizeof *goal);
    if (!goal)
        return;
    s->goals[rec] = goal;
    goal->rec = rec;
    goal->period = hgwi_next_period_of(s, rec, &goal->from);
    goal->ending = (uint8_t)hgwi_next_same(goal->period, n->ending.id);
    stand(s, goal);
}

/* ---- what was chosen ---- */

static void change(hgwi_next *n, hgwi_next_goal *goal, const char *text) {
    hgwi_next_text *added = hgwi_next_room(n, 1, sizeof *added);
    if (!added)
        return;
    added->text = text;
    if (goal->last_change)
        goal->last_change->next = added;
    else
        goal->changes = added;
    goal->last_change = added;
}

static void chosen(hgwi_next_goal *goal, int32_t direction, const char *text) {
    goal->adjusted = 1;
    if (direction == HGW_ADJUSTMENT_DIRECTION_MORE || direction == HGW_ADJUSTMENT_DIRECTION_LESS) {
        uint8_t *which = has_text(text) ? &goal->said : &goal->unsaid;
        *which = (uint8_t)(*which | 1u << direction);
    }
    int another = direction == HGW_ADJUSTMENT_DIRECTION_OTHER_GOAL;
    if ((another || direction == HGW_ADJUSTMENT_DIRECTION_OTHER_APPROACH) && has_text(text) &&
        (!goal->instead || (another && !goal->rewrite)))
        goal->instead = text;
    if (another)
        goal->rewrite = 1;
    if (direction == HGW_ADJUSTMENT_DIRECTION_OTHER_APPROACH)
        goal->replaced = 1;
}

/* A goal that is let go is let go whenever that was decided; other choices hold for the last time it was judged.  What
 * was chosen about an approach for children of other classes is theirs. */
static void choices(hgwi_next *n, hgwi_next_source *s, hgwi_next_goal *goal) {
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_ADJUSTMENT][goal->rec]; l; l = l->next) {
        int32_t direction = hgw_adjustment_direction(s->doc, l->rec);
        const char *text = hgw_adjustment_text(s->doc, l->rec);
        int whole = !hgw_has(s->doc, l->rec, HGW_ADJUSTMENT_APPROACH);
        if (whole && direction == HGW_ADJUSTMENT_DIRECTION_DROP)
            goal->dropped = 1;
        hgw_rec approach = hgw_adjustment_approach(s->doc, l->rec);
        if (direction <= 0 || (approach && s->absent[approach]) ||
            hgwi_next_decided_on(s->doc, l->rec) < goal->judged_on)
            continue;
        chosen(goal, direction, text);
        if (whole && direction == HGW_ADJUSTMENT_DIRECTION_OTHER_APPROACH)
            goal->other = 1;
        if (whole && (goal->said & 1u << direction) && has_text(text))
            change(n, goal, text);
    }
}

/* ---- what was chosen about its approaches ---- */

static int listen(const hgwi_next_source *s, hgw_rec approach, heard *h) {
    int any = 0;
    memset(h->text, 0, sizeof h->text);
    for (int d = 0; d < DIRECTIONS; d++)
        h->on[d][0] = h->on[d][1] = -1;
    for (const hgwi_next_link *l = s->by[HGWI_NEXT_BY_ADJUSTED_APPROACH][approach]; l; l = l->next) {
        int32_t direction = hgw_adjustment_direction(s->doc, l->rec);
        const char *text = hgw_adjustment_text(s->doc, l->rec);
        if (direction <= 0 || direction >= DIRECTIONS || hgw_has(s->doc, l->rec, HGW_ADJUSTMENT_GOAL))
            continue;
        hgw_date on = hgwi_next_decided_on(s->doc, l->rec);
        hgw_date *latest = &h->on[direction][has_text(text)];
        if (on > *latest) {
            *latest = on;
            if (has_text(text))
                h->text[direction] = text;
        }
        any = 1;
    }
    return any;
}

/* To let an approach go is no reason to let the goal go. */
static void tell(hgwi_next_goal *goal, const heard *h) {
    for (int32_t direction = 1; direction < DIRECTIONS; direction++)
        for (int with = 0; with < 2; with++)
            if (h->on[direction][with] >= goal->judged_on)
                chosen(goal, direction, with ? h->text[direction] : NULL);
}

static void hear_approaches(hgwi_next *n, hgwi_next_source *s) {
    heard h;
    for (int32_t i = 0, count = hgw_dossier_approaches_count(s->doc, HGW_ROOT); i < count; i++) {
        hgw_rec approach = hgw_dossier_approaches_at(s->doc, HGW_ROOT, i);
        int32_t served = !s->absent[approach] && listen(s, approach, &h) ? hgwi_next_served(n, s, approach) : 0;
        for (int32_t j = 0; j < served; j++)
            tell(s->goals[s->some[j]], &h);
    }
}

/* ---- what becomes of it ---- */

/* It names no period of its own, nor does a plan of this period; all it builds on is reached, and some of it now. */
static int waited(const hgwi_next_source *s, const hgwi_next_goal *goal) {
    int now = 0, count = hgw_goal_prerequisites_count(s->doc, goal->rec);
    if (goal->status != 0 || goal->dropped || goal->from == 1 || goal->from == 2 || (goal->period && !goal->ending))
        return 0;
    for (int32_t i = 0; i < count; i++) {
        hgw_rec rec = hgw_goal_prerequisites_at(s->doc, goal->rec, i);
        const hgwi_next_goal *before = rec ? s->goals[rec] : NULL;
        if (!before || before->status != HGW_GOAL_STATUS_MET)
            return 0;
        now |= before->ending;
    }
    return now;
}

static int closed(const hgwi_next_goal *goal) {
    return goal->dropped || goal->status == HGW_GOAL_STATUS_MET || goal->status == HGW_GOAL_STATUS_DROPPED;
}

static int fate_of(const hgwi_next *n, const hgwi_next_source *s, const hgwi_next_goal *goal) {
    if (s->made[goal->rec] || closed(goal) || !hgwi_next_happened(n, s->doc, goal->rec))
        return HGWI_NEXT_CLOSED;
    if (waited(s, goal))
        return HGWI_NEXT_START;
    if (!goal->ending)
        return HGWI_NEXT_CLOSED;
    if (goal->status != HGW_GOAL_STATUS_PARTLY && goal->status != HGW_GOAL_STATUS_NOT_MET)
        return HGWI_NEXT_NOT_EVALUATED;
    if (goal->rewrite)
        return HGWI_NEXT_REWRITE;
    return goal->adjusted ? HGWI_NEXT_CARRY : HGWI_NEXT_CHOOSE;
}

/* A goal that some goal of the period that follows supersedes was carried before. */
static void carried_before(const hgwi_next *n, hgwi_next_source *s, hgw_rec rec) {
    const char *former = hgw_goal_supersedes(s->doc, rec);
    hgw_rec old = former ? hgw_rec_find(s->doc, former) : 0;
    if (old && old != rec && s->goals[old] && s->same && hgwi_next_same(s->goals[rec]->period, n->following.id))
        s->made[old] = rec;
}

void hgwi_next_judge(hgwi_next *n, hgwi_next_source *s) {
    int32_t count = hgw_dossier_goals_count(s->doc, HGW_ROOT);
    for (int32_t i = 0; i < count && hgwi_next_good(n); i++)
        goal_make(n, s, hgw_dossier_goals_at(s->doc, HGW_ROOT, i));
    if (!hgwi_next_good(n))
        return;
    for (int32_t i = 0, most = hgw_dossier_approaches_count(s->doc, HGW_ROOT); n->new_year && i < most; i++) {
        hgw_rec approach = hgw_dossier_approaches_at(s->doc, HGW_ROOT, i);
        s->absent[approach] = (uint8_t)hgwi_next_for_others(n, s, approach);
    }
    for (int32_t i = 0; i < count; i++) {
        hgw_rec rec = hgw_dossier_goals_at(s->doc, HGW_ROOT, i);
        choices(n, s, s->goals[rec]);
        carried_before(n, s, rec);
    }
    hear_approaches(n, s);
    for (int32_t i = 0; i < count; i++) {
        hgwi_next_goal *goal = s->goals[hgw_dossier_goals_at(s->doc, HGW_ROOT, i)];
        goal->fate = (uint8_t)fate_of(n, s, goal);
    }
}
