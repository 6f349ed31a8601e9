/* p7_balance.c: principle 7, a year of paper in which people are not to be seen. */
#include "rules/say.h"
#include "rules/seen.h"

enum { PRINCIPLES = 7 };

/* By principle: is there any evidence of it? */
static void find_any(const hgwi_check *check, uint8_t found[PRINCIPLES + 1]) {
    for (int i = 0; i < HGWI_SEEN_COUNT; i++) {
        const hgwi_seen *row = &hgwi_seen_rows[i];
        hgwi_recs all = hgwi_all(check, row->type);
        for (int32_t j = 0; j < all.count && !found[row->principle]; j++)
            found[row->principle] = (uint8_t)hgwi_is_seen(check, row, all.at[j]);
    }
}

void hgwi_rule_principle_balance(hgwi_check *check) {
    uint8_t found[PRINCIPLES + 1] = {0};
    hgw_date first = 0, last = 0;
    if (!hgwi_year_days(check, &first, &last) || check->today > last ||
        check->today < hgwi_half_way(&check->time, first, last))
        return;
    find_any(check, found);
    if (!found[HGW_PRINCIPLE_SYSTEM] || found[HGW_PRINCIPLE_ADULTS_MATTER] || found[HGW_PRINCIPLE_POSITIVE] ||
        found[HGW_PRINCIPLE_COOPERATION])
        return;
    hgwi_about(check, hgwi_find(check), HGW_ROOT);
}
