/* talks.h: who talked with whom, as the rules about working together see it. */
#ifndef HGWI_RULES_TALKS_H
#define HGWI_RULES_TALKS_H

#include "index.h"

/* Of a pupil: the latest talk with the child and with its parents (HGWI_SOME_DAY: nobody knows when), and the first one
 * that is planned for today or later; 0 for none. */
typedef struct hgwi_talked {
    hgw_date child, parents;
    hgw_date child_next, parents_next;
} hgwi_talked;

/* By place of a pupil; NULL when memory ran out. */
hgwi_talked *hgwi_talked_make(hgwi_check *check);

/* Was it held, as far as today shows?  A talk that gives no day at all was. */
int hgwi_held(const hgwi_check *check, hgw_rec conversation);
/* Did the child itself speak: a child conversation, or a talk with an answer by a pupil? */
int hgwi_with_child(const hgwi_check *check, hgw_rec conversation);
/* Were parents there: a talk with parents, or any that names a guardian? */
int hgwi_parents_there(const hgw_doc *doc, hgw_rec conversation);

/* Is it time to ask what has not been done: more school weeks than that since the first day, or half of the way?
 * Without a last day only the weeks count. */
int hgwi_time_to_ask(const hgwi_check *check, hgw_date first, hgw_date last, double weeks);
/* From when something of a goal can be asked: its first day, or the day it was made when that is later. */
hgw_date hgwi_goal_start(const hgwi_check *check, const hgwi_goal *goal);

/* ---- p6_cooperation.c ---- */
int hgwi_in_running_period(const hgwi_check *check, hgw_date date);
/* The class discussions of the running period, by id, and how many; 0 unless the class knows the way by them. */
int32_t hgwi_class_talks(hgwi_check *check, hgw_rec **held);
/* What pupils said in a class discussion; parents' tips are their own. */
int64_t hgwi_said(const hgwi_check *check, hgw_rec discussion);
/* Has a tip led to something by today? */
int hgwi_led_somewhere(const hgwi_check *check, hgw_rec tip);

#endif
