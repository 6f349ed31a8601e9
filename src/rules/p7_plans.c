/* p7_plans.c: principle 7, two plans at once for the same children. */
#include <stdint.h>
#include <string.h>

#include "say.h"

/* A plan in use, with its days; plans with one key are for the same children and the same subject. */
typedef struct live {
    int32_t key;
    hgw_date first, last;
    hgw_rec rec;
} live;

static int rec_order(const void *left, const void *right, void *user) {
    (void)user;
    const hgw_rec *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

/* The records of a list as numbers, each once, whatever their order. */
static void add_set(hgwi_check *check, hgwi_buf *buf, hgw_rec plan, hgw_field list) {
    int32_t n = hgw_item_count(check->dossier, plan, list);
    hgw_rec *recs = hgwi_room(check, (size_t)n, sizeof *recs);
    hgwi_buf_char(buf, '|');
    if (!recs)
        return;
    for (int32_t i = 0; i < n; i++)
        recs[i] = (hgw_rec)hgw_item_get(check->dossier, plan, list, i);
    hgwi_sort(recs, (size_t)n, sizeof *recs, rec_order, NULL);
    for (int32_t i = 0; i < n; i++) {
        if (i > 0 && recs[i] == recs[i - 1])
            continue;
        hgwi_buf_int(buf, recs[i]);
        hgwi_buf_char(buf, ',');
    }
}

/* Kind, group, subject and holder as one text of numbers, which is a word as any other. */
static int32_t key_of(hgwi_check *check, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    hgwi_buf buf;
    int32_t key = 0;
    hgwi_buf_start(&buf, check->pool.mem, SIZE_MAX / 2);
    hgwi_buf_text(&buf, "plan|");
    hgwi_buf_int(&buf, hgw_plan_kind(doc, plan));
    hgwi_buf_char(&buf, '|');
    hgwi_buf_int(&buf, hgw_plan_school_group(doc, plan));
    hgwi_buf_char(&buf, '|');
    hgwi_buf_int(&buf, hgwi_word(check, hgw_plan_subject(doc, plan)));
    add_set(check, &buf, plan, HGW_PLAN_PUPILS);
    add_set(check, &buf, plan, HGW_PLAN_SUBGROUPS);
    if (buf.status == HGW_OK)
        key = hgwi_word(check, hgwi_copy(check, buf.data, buf.size));
    else
        check->no_memory = 1;
    hgwi_buf_end(&buf);
    return key;
}

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

/* A plan that takes over from another may begin before the other's last day. */
static int follows(const hgw_doc *doc, hgw_rec later, hgw_rec former) {
    const char *wanted = hgw_plan_supersedes(doc, later), *id = hgwi_rec_id(doc, former);
    return wanted && id && strcmp(wanted, id) == 0;
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
        one.key = key_of(check, one.rec);
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
        if (longest && one->first <= longest->last && !follows(check->dossier, one->rec, longest->rec) &&
            !follows(check->dossier, longest->rec, one->rec))
            about_two(check, longest, one);
        if (!longest || one->last > longest->last)
            longest = one;
    }
}
