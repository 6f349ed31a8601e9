/* planned.h: what rules about week plans share: which weeks are planned, and who leads a slot. */
#ifndef HGWI_RULES_PLANNED_H
#define HGWI_RULES_PLANNED_H

#include "index.h"

/* The planned weeks up to this one that follow each other, leaving out weeks without school. */
typedef struct hgwi_planned {
    int32_t *weeks;
    int32_t count;
} hgwi_planned;

/* Empty when the last planned week is not this one or the school week before it: then nothing is known of now. */
hgwi_planned hgwi_planned_weeks(hgwi_check *check);
/* How many of the weeks come after a week. */
int32_t hgwi_planned_after(const hgwi_planned *weeks, int32_t week);

/* The number of the week that a slot is in; -1 when its plan does not say. */
int32_t hgwi_slot_week(const hgwi_check *check, hgw_rec slot);
/* Is it a lesson: does it say which subject, or which goal? */
int hgwi_is_lesson(const hgw_doc *doc, hgw_rec slot);
/* Who does it: the one named, else the owner of the week where the teacher leads; NULL when that is not known. */
const char *hgwi_slot_staff(const hgw_doc *doc, hgw_rec slot);
/* The plans of this week, by id. */
hgwi_recs hgwi_plans_of_this_week(hgwi_check *check);

#endif
