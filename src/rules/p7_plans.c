/* p7_plans.c: principle 7, two plans at once for the same children, and plans that are nobody's. */
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

/* ---- PLAN_WITHOUT_OWNER ---- */

/* Does somebody work on it in a week: a goal or approach of it stands in a slot that names who, or in a week that has
 * an owner? */
static int somebody_works(const hgwi_check *check, hgwi_recs slots) {
    const hgw_doc *doc = check->dossier;
    for (int32_t i = 0; i < slots.count; i++)
        if (hgw_slot_staff(doc, slots.at[i]) || hgw_week_plan_owner(doc, hgw_rec_parent(doc, slots.at[i])))
            return 1;
    return 0;
}

static int taken_up(const hgwi_check *check, hgw_rec plan) {
    const hgw_doc *doc = check->dossier;
    int found = 0;
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, plan); i < n && !found; i++)
        found = somebody_works(check, hgwi_by(check, HGWI_BY_SLOT_GOALS, hgw_plan_goals_at(doc, plan, i)));
    for (int32_t i = 0, n = hgw_plan_approaches_count(doc, plan); i < n && !found; i++) {
        hgw_rec approach = hgw_plan_approaches_at(doc, plan, i);
        found = (approach && hgw_approach_staff(doc, approach)) ||
                somebody_works(check, hgwi_by(check, HGWI_BY_SLOT_APPROACHES, approach));
    }
    return found;
}

/* Is the owner one who mostly asks for plans instead of teaching by them? */
static int stands_aside(const hgwi_check *check, const char *owner) {
    const hgw_doc *doc = NULL;
    hgw_rec staff = hgwi_link(check, owner, HGW_T_STAFF, 0, &doc);
    int32_t role = staff ? hgw_staff_role(doc, staff) : 0;
    return role == HGW_STAFF_ROLE_IB || role == HGW_STAFF_ROLE_EXTERNAL;
}

/* By number of an id: who acts in a slot, a week or an approach. */
static uint8_t *those_who_act(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    static const struct {
        hgw_type type;
        hgw_field who;
    } acts[] = {
        {HGW_T_SLOT, HGW_SLOT_STAFF}, {HGW_T_WEEK_PLAN, HGW_WEEK_PLAN_OWNER}, {HGW_T_APPROACH, HGW_APPROACH_STAFF}};
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++)
        hgwi_word(check, hgw_plan_owner(doc, plans.at[i]));
    for (size_t a = 0; a < sizeof acts / sizeof *acts; a++)
        for (int32_t i = 0; i < hgwi_all(check, acts[a].type).count; i++)
            hgwi_word(check, hgw_get_text(doc, hgwi_all(check, acts[a].type).at[i], acts[a].who));
    uint8_t *acting = hgwi_room(check, (size_t)check->word_count + 1, 1);
    for (size_t a = 0; a < sizeof acts / sizeof *acts && acting; a++)
        for (int32_t i = 0; i < hgwi_all(check, acts[a].type).count; i++)
            acting[hgwi_word(check, hgw_get_text(doc, hgwi_all(check, acts[a].type).at[i], acts[a].who))] = 1;
    return acting;
}

/* A plan that a child made, alone or with its parents, is theirs. */
static int is_childs(const hgw_doc *doc, hgw_rec plan) {
    int32_t kind = hgw_plan_kind(doc, plan);
    return kind == HGW_PLAN_KIND_CHILD || kind == HGW_PLAN_KIND_PARENT_CHILD;
}

void hgwi_rule_plan_without_owner(hgwi_check *check) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    uint8_t *acting = plans.count > 0 ? those_who_act(check) : NULL;
    for (int32_t i = 0; i < plans.count && acting; i++) {
        hgw_date first = 0, last = 0;
        const char *owner = hgw_plan_owner(doc, plans.at[i]);
        hgwi_plan_days(check, plans.at[i], &first, &last);
        if (!hgwi_plan_lives(doc, plans.at[i]) || hgwi_over(check, last) || is_childs(doc, plans.at[i]))
            continue;
        if (owner ? acting[hgwi_word(check, owner)] || !stands_aside(check, owner) : taken_up(check, plans.at[i]))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, plans.at[i]);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(doc, plans.at[i]));
        hgwi_say_choice(check, draft, "what", owner ? 2 : 1, owner ? "aside" : "none");
    }
}
