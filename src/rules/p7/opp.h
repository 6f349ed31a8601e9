/* opp.h: what the rules about extra support share: which development perspectives are looked at. */
#ifndef HGWI_RULES_OPP_H
#define HGWI_RULES_OPP_H

#include "rules/say.h"

enum { HGWI_OPP_TERM_DAYS = 42 }; /* six weeks, by law */

/* Does the law of the Netherlands hold?  Not when a calendar beside is of another country. */
int hgwi_opp_law(const hgwi_check *check);

/* Is it established by today? */
int hgwi_opp_stands(const hgwi_check *check, hgw_rec opp);

/* Call `look` for the latest perspective of each pupil; not where this law does not hold. */
typedef void (*hgwi_opp_look)(hgwi_check *check, hgw_rec opp, const void *user);
void hgwi_each_opp(hgwi_check *check, hgwi_opp_look look, const void *user);

/* A finding about it, which names the pupil. */
hgwi_draft *hgwi_find_opp(hgwi_check *check, hgw_rec opp);

#endif
