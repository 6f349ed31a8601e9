/* settings.h: what a team settled about the checks: thresholds, and which it does not want to hear. */
#ifndef HGWI_RULES_SETTINGS_H
#define HGWI_RULES_SETTINGS_H

#include "rules/catalogue/catalogue.h"

/* The number of a rule by its code; -1 for none. */
int hgwi_rule_named(const char *code);

/* Thresholds with the team's own, and for each rule the setting (a record of the team) that holds on a day, or 0.
 * The team may be NULL; without a day all settings hold. */
void hgwi_settle(const hgw_doc *team, hgw_date today, double limits[HGWI_LIMIT_COUNT],
                 hgw_rec settings[HGWI_RULE_COUNT]);

/* The state that such a setting gives: a check_state. */
int32_t hgwi_setting_state(const hgw_doc *team, hgw_rec setting);

#endif
