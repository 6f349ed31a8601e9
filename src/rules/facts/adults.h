/* adults.h: talks with parents and what is done at home, and which school year a day belongs to. */
#ifndef HGWI_RULES_ADULTS_H
#define HGWI_RULES_ADULTS_H

#include "index.h"

/* Is the school year over that something of a day belongs to?  That year is the one the dossier names, else the one the
 * day lies in; when it is not known nothing is over. */
int hgwi_year_gone(const hgwi_check *check, hgw_date date);
/* The first day of the school year of today, and its id; 0 when it is not known or the dossier is of another year. */
hgw_date hgwi_year_began(const hgwi_check *check, const char **id);

/* Is it a kind of talk with parents? */
int hgwi_with_parents(int32_t kind);
/* Is a talk yet to come: planned for today or later, and not held? */
int hgwi_to_come(const hgwi_check *check, hgw_rec talk);
/* Mark the pupils that a talk is about, by record number: those it names, else the children of its guardians, who are
 * marked too.  0 when it names nobody. */
int hgwi_mark_pupils(const hgwi_check *check, hgw_rec talk, uint8_t *marked);

/* Is there something to do at home for a goal: a tip, or an activity for it or for a need of it? */
int hgwi_home_known(const hgwi_check *check, hgw_rec goal);
/* Is there an activity of parents for the goal, or for a need of it? */
int hgwi_has_activity(const hgwi_check *check, hgw_rec goal);

#endif
