/* p7_plans.c: principle 7, two plans at once for the same children. */
#include "rules/facts/plan_key.h"
#include "rules/say.h"

/* A plan in use, with its days; plans with one key are for the same children and the same subject. */
typedef struct live {
    int32_t key;
    hgw_date first, last;
    hgw_rec rec;
} live;

static int live_order(const void *left, const void *right, void *user) {
    const live *a = left, *b = right;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->last != b->last)
        return a->last < b->last ? -1 : 1;
    return hgwi_id_order(user, a->rec, b->rec);
}

static void about_two(hgwi_check *check, const live *former, const live *later) {
    const hgw_doc *doc = check->dossier;
    const char *subject = hgw_plan_subject(doc, later->rec);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, former->rec);
    hgwi_about(check, draft, later->rec);
    hgwi_say_number(check, draft, "named", subject != NULL);
    hgwi_say_quote(check, draft, "plan", hgw_plan_title(doc, former->rec));
    hgwi_say_quote(check, draft, "other", hgw_plan_title(doc, later->rec));
    hgwi_say_date(check, draft, "first", later->first);
    hgwi_say_date(check, draft, "last", former->last < later->last ? former->last : later->last);
}

/* Those whose days are in a period of a calendar that is not beside are not looked at, nor those that are over: of
 * them nobody has to choose any more. */
static int32_t gather(hgwi_check *check, live *plans) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs all = hgwi_all(check, HGW_T_PLAN);
    int32_t count = 0;
    for (int32_t i = 0; i < all.count && !check->no_memory; i++) {
        live one = {0, 0, 0, all.at[i]};
        if (!hgwi_plan_lives(doc, one.rec))
            continue;
        hgwi_plan_days(check, one.rec, &one.first, &one.last);
        if ((one.first == 0 || one.last == 0) && hgw_plan_period(doc, one.rec) && !check->has_calendar)
            check->partly[HGWI_RULE_PLAN_OVERLAP] = HGW_NOT_RUN_REASON_NO_CALENDAR;
        if (one.first == 0 || one.last < one.first || hgwi_over(check, one.last))
            continue;
        one.key = hgwi_plan_key(check, one.rec);
        plans[count++] = one;
    }
    return count;
}

/* In the order of their first days, the former that ends last is the one to compare with. */
void hgwi_rule_plan_overlap(hgwi_check *check) {
    live *plans = hgwi_room(check, (size_t)hgwi_all(check, HGW_T_PLAN).count, sizeof *plans);
    int32_t count = plans ? gather(check, plans) : 0;
    if (check->no_memory)
        return;
    hgwi_sort(plans, (size_t)count, sizeof *plans, live_order, check);
    const live *longest = NULL;
    for (int32_t i = 0; i < count && !check->no_memory; i++) {
        const live *one = &plans[i];
        if (longest && longest->key != one->key)
            longest = NULL;
        if (longest && one->first <= longest->last && !hgwi_plan_follows(check->dossier, one->rec, longest->rec) &&
            !hgwi_plan_follows(check->dossier, longest->rec, one->rec))
            about_two(check, longest, one);
        if (!longest || one->last > longest->last)
            longest = one;
    }
}
