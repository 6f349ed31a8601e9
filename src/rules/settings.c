/* settings.c: the one place that reads the thresholds and settings of a team. */
#include "settings.h"

#include <string.h>

#include <hgw/accessors.h>

int hgwi_rule_named(const char *code) {
    for (int rule = 0; code && rule < HGWI_RULE_COUNT; rule++)
        if (strcmp(hgwi_rules[rule].code, code) == 0)
            return rule;
    return -1;
}

/* A threshold outside its bounds, or of a rule that is not known, changes nothing. */
static void set_limit(const hgw_doc *team, hgw_rec row, double limits[HGWI_LIMIT_COUNT]) {
    int rule = hgwi_rule_named(hgw_threshold_rule(team, row));
    const char *name = hgw_threshold_name(team, row);
    double amount = hgw_threshold_amount(team, row);
    if (rule < 0 || !name || !hgw_has(team, row, HGW_THRESHOLD_AMOUNT))
        return;
    for (int i = 0; i < HGWI_LIMIT_COUNT; i++)
        if (hgwi_limits[i].rule == rule && strcmp(hgwi_limits[i].name, name) == 0 && amount >= hgwi_limits[i].least &&
            amount <= hgwi_limits[i].most)
            limits[i] = amount;
}

void hgwi_settle(const hgw_doc *team, hgw_date today, double limits[HGWI_LIMIT_COUNT],
                 hgw_rec settings[HGWI_RULE_COUNT]) {
    for (int i = 0; i < HGWI_LIMIT_COUNT; i++)
        limits[i] = hgwi_limits[i].amount;
    memset(settings, 0, HGWI_RULE_COUNT * sizeof *settings);
    if (!team)
        return;
    for (hgw_rec r = 0; (r = hgw_rec_next(team, HGW_T_THRESHOLD, r)) != 0;)
        set_limit(team, r, limits);
    for (hgw_rec r = 0; (r = hgw_rec_next(team, HGW_T_CHECK_SETTING, r)) != 0;) {
        int rule = hgwi_rule_named(hgw_check_setting_rule(team, r));
        if (rule >= 0 && (today == 0 || hgw_check_setting_decided_on(team, r) <= today))
            settings[rule] = r;
    }
}

/* A state that this library does not know switches nothing off. */
int32_t hgwi_setting_state(const hgw_doc *team, hgw_rec setting) {
    int32_t state = setting ? hgw_check_setting_state(team, setting) : 0;
    return state == HGW_CHECK_STATE_OFF || state == HGW_CHECK_STATE_IN_DISCUSSION ? state : HGW_CHECK_STATE_ACTIVE;
}
