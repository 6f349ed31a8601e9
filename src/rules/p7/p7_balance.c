/* p7_balance.c: principle 7, a year of paper in which people are not to be seen. */
#include "rules/say.h"
#include "rules/seen.h"

enum { PRINCIPLES = 7, ASKED = 3 };

/* By principle: is there any evidence of it? */
static void find_any(const hgwi_check *check, uint8_t found[PRINCIPLES + 1]) {
    for (int i = 0; i < HGWI_SEEN_COUNT; i++) {
        const hgwi_seen *row = &hgwi_seen_rows[i];
        hgwi_recs all = hgwi_all(check, row->type);
        for (int32_t j = 0; j < all.count && !found[row->principle]; j++)
            found[row->principle] = (uint8_t)hgwi_is_seen(check, row, all.at[j]);
    }
}

/* A word for each that is missing, and before each but the first a comma, before the last one with "and". */
static void say_missing(hgwi_check *check, hgwi_draft *draft, const uint8_t *missing) {
    static const char *const words[ASKED] = {"p4", "p5", "p6"};
    static const char *const before[ASKED] = {"", "c5", "c6"};
    int total = missing[0] + missing[1] + missing[2], said = 0;
    for (int i = 0; i < ASKED; i++) {
        int comma = !missing[i] || said == 0 ? 3 : said + 1 < total ? 1 : 2;
        if (i > 0)
            hgwi_say_choice(check, draft, before[i], comma, comma == 3 ? "no" : "yes");
        hgwi_say_choice(check, draft, words[i], missing[i] ? 1 : 2, missing[i] ? "yes" : "no");
        said += missing[i];
    }
}

void hgwi_rule_principle_balance(hgwi_check *check) {
    uint8_t found[PRINCIPLES + 1] = {0}, missing[ASKED];
    hgw_date first = 0, last = 0;
    if (!hgwi_year_days(check, &first, &last) || check->today > last ||
        check->today < hgwi_half_way(&check->time, first, last))
        return;
    find_any(check, found);
    for (int i = 0; i < ASKED; i++)
        missing[i] = !found[HGW_PRINCIPLE_ADULTS_MATTER + i];
    if (!found[HGW_PRINCIPLE_SYSTEM] || !(missing[0] || missing[1] || missing[2]))
        return;
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, HGW_ROOT); /* the same finding as long as one of them is missing */
    say_missing(check, draft, missing);
}
