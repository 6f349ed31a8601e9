/* may_run.h: whether a rule can run with what lies beside, and what to say when it cannot. */
#ifndef HGWI_RULES_MAY_RUN_H
#define HGWI_RULES_MAY_RUN_H

#include "rules/facts/index.h"

/* The reasons why a rule may not run, by number from 0: a not_run_reason, or 0 behind the last. */
int32_t hgwi_wanted(int rule, int at);

/* Why a rule cannot run: a not_run_reason, or 0 when it can. */
int32_t hgwi_why_not(const hgwi_check *check, int rule);

/* Is the rule about what is checked?  Rules about dossiers are not about a calendar. */
int hgwi_concerns(const hgwi_check *check, int rule);

/* The sentence for a reason, in Dutch (0) or English (1); NULL when there is none. */
const char *hgwi_why_not_text(int32_t reason, int column);

#endif
