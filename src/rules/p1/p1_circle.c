/* p1_circle.c: principle 1, goals that require each other in a circle: Tarjan's strongly connected components, with a
 * stack of our own, so that a circle of a million goals needs no deep call. */
#include "rules/say.h"

typedef struct visit {
    int32_t order; /* when it was first seen, from 1; 0 not yet */
    int32_t low;   /* the earliest goal it leads back to */
    int32_t next;  /* which prerequisite to follow */
    int32_t above; /* the goal it was reached from */
    uint8_t open;  /* on the stack of goals whose component is not known yet */
} visit;

typedef struct walk {
    visit *visits; /* by place of a goal */
    int32_t *open; /* places */
    int32_t open_count, order, circles;
} walk;

static int requires_itself(const hgwi_check *check, hgw_rec goal) {
    for (int32_t i = 0, n = hgw_goal_prerequisites_count(check->dossier, goal); i < n; i++)
        if (hgw_goal_prerequisites_at(check->dossier, goal, i) == goal)
            return 1;
    return 0;
}

static void report(hgwi_check *check, const int32_t *places, int32_t count) {
    hgw_rec *goals = hgwi_room(check, (size_t)count, sizeof *goals);
    if (!goals)
        return;
    for (int32_t i = 0; i < count; i++)
        goals[i] = check->goals[places[i]].rec;
    hgwi_sort_ids(check, goals, count);
    hgwi_draft *draft = hgwi_find(check);
    for (int32_t i = 0; i < count; i++)
        hgwi_about(check, draft, goals[i]);
    hgwi_say_goals(check, draft, "goals", goals, count);
}

static void enter(walk *w, int32_t place, int32_t above) {
    visit *v = &w->visits[place];
    v->order = v->low = ++w->order;
    v->above = above;
    v->open = 1;
    w->open[w->open_count++] = place;
}

/* All its prerequisites are done: if it leads back to nothing earlier, what lies above it on the stack is one
 * component. */
static void leave(hgwi_check *check, walk *w, int32_t place) {
    visit *v = &w->visits[place];
    if (v->above >= 0 && v->low < w->visits[v->above].low)
        w->visits[v->above].low = v->low;
    if (v->low != v->order)
        return;
    int32_t from = w->open_count;
    do {
        w->visits[w->open[--from]].open = 0;
    } while (w->open[from] != place);
    int32_t count = w->open_count - from;
    w->open_count = from;
    if (count == 1 && !requires_itself(check, check->goals[place].rec))
        return;
    w->circles++;
    for (int32_t i = 0; i < count; i++)
        check->goals[w->open[from + i]].circle = w->circles;
    report(check, w->open + from, count);
}

static void follow(hgwi_check *check, walk *w, int32_t start) {
    enter(w, start, -1);
    for (int32_t place = start; place >= 0;) {
        visit *v = &w->visits[place];
        hgw_rec goal = check->goals[place].rec;
        if (v->next >= hgw_goal_prerequisites_count(check->dossier, goal)) {
            leave(check, w, place);
            place = v->above;
            continue;
        }
        hgw_rec to = hgw_goal_prerequisites_at(check->dossier, goal, v->next++);
        if (to == 0 || !check->visible[to])
            continue;
        int32_t other = check->place[to];
        if (w->visits[other].order == 0) {
            enter(w, other, place);
            place = other;
        } else if (w->visits[other].open && w->visits[other].order < v->low) {
            v->low = w->visits[other].order;
        }
    }
}

void hgwi_rule_prerequisite_cycle(hgwi_check *check) {
    int32_t count = hgwi_all(check, HGW_T_GOAL).count;
    walk w = {NULL, NULL, 0, 0, 0};
    w.visits = hgwi_room(check, (size_t)count, sizeof *w.visits);
    w.open = hgwi_room(check, (size_t)count, sizeof *w.open);
    for (int32_t i = 0; i < count && !check->no_memory; i++)
        if (w.visits[i].order == 0)
            follow(check, &w, i);
}
