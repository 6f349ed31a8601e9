/* plan_key.h: which plans are for the same children and the same subject, and which follows which. */
#ifndef HGWI_RULES_PLAN_KEY_H
#define HGWI_RULES_PLAN_KEY_H

#include "index.h"

/* A number that is equal for plans of one kind, group, subject and holder; 0 when memory ran out. */
int32_t hgwi_plan_key(hgwi_check *check, hgw_rec plan);

/* Does the later plan say that it follows the former? */
int hgwi_plan_follows(const hgw_doc *doc, hgw_rec later, hgw_rec former);

#endif
