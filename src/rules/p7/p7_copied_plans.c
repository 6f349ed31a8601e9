/* p7_copied_plans.c: principle 7, plans with nearly the text of the plan before them, or of another group's. */
#include <stdint.h>
#include <string.h>

#include "p7_texts.h"

/* ---- COPIED_FROM_LAST_TIME ---- */

/* A plan of this dossier or of the one of the former year.  Plans with one key follow each other in time. */
typedef struct turn {
    int32_t key;
    int own;
    hgw_date first, last;
    hgw_rec rec;
    int32_t former;         /* its place among the turns, or -1 */
    hgwi_span text, before; /* what is new in it, and what stood in the former one */
} turn;

typedef struct turns {
    hgwi_check *check;
    turn *at;
    int32_t count;
    int one_group; /* neither dossier has more than one */
    hgwi_texts texts;
    uint8_t *judged[2]; /* by record, of the former year and of this dossier: plans and goals that were evaluated */
    int32_t *named_by;  /* by record of this dossier: the former plan that names it too */
} turns;

static const hgw_doc *doc_of(const hgwi_check *check, int own) {
    return own ? check->dossier : check->earlier;
}

/* The first one of a row of subgroups that took over from each other, as each period has its own. */
static const char *first_subgroup(const hgwi_check *check, const hgw_doc *doc, hgw_rec subgroup) {
    const char *id = hgwi_rec_id(doc, subgroup);
    for (int step = 0; subgroup && step < 64; step++) {
        const char *former = hgw_subgroup_supersedes(doc, subgroup);
        if (!former)
            break;
        id = former;
        subgroup = hgw_rec_find(doc, former);
        if (!subgroup && check->earlier && doc != check->earlier) {
            doc = check->earlier;
            subgroup = hgw_rec_find(doc, former);
        }
        if (subgroup && hgw_rec_type(doc, subgroup) != HGW_T_SUBGROUP)
            subgroup = 0;
    }
    return id;
}

static int number_order(const void *left, const void *right, void *user) {
    const int32_t *a = left, *b = right;
    (void)user;
    return (*a > *b) - (*a < *b);
}

/* Ids of a list as numbers, each once, whatever their order. */
static void add_ids(hgwi_check *check, hgwi_buf *buf, const hgw_doc *doc, hgw_rec plan, hgw_field list) {
    int32_t n = hgw_item_count(doc, plan, list), *numbers = hgwi_room(check, (size_t)n, sizeof *numbers);
    hgwi_buf_char(buf, '|');
    if (!numbers)
        return;
    for (int32_t i = 0; i < n; i++) {
        hgw_rec rec = (hgw_rec)hgw_item_get(doc, plan, list, i);
        numbers[i] =
            hgwi_word(check, list == HGW_PLAN_SUBGROUPS ? first_subgroup(check, doc, rec) : hgwi_rec_id(doc, rec));
    }
    hgwi_sort(numbers, (size_t)n, sizeof *numbers, number_order, NULL);
    for (int32_t i = 0; i < n; i++) {
        if (i > 0 && numbers[i] == numbers[i - 1])
            continue;
        hgwi_buf_int(buf, numbers[i]);
        hgwi_buf_char(buf, ',');
    }
}

/* Kind, subject, group and holder.  A group may have another id each year, which says nothing where there is only one.
 */
static int32_t key_of(turns *all, const hgw_doc *doc, hgw_rec plan) {
    hgwi_check *check = all->check;
    hgw_rec group = all->one_group ? 0 : hgw_plan_school_group(doc, plan);
    int32_t key = 0;
    hgwi_buf buf;
    hgwi_buf_start(&buf, check->pool.mem, SIZE_MAX / 2);
    hgwi_buf_text(&buf, "turn|");
    hgwi_buf_int(&buf, hgw_plan_kind(doc, plan));
    hgwi_buf_char(&buf, '|');
    hgwi_buf_int(&buf, hgwi_word(check, hgw_plan_subject(doc, plan)));
    hgwi_buf_char(&buf, '|');
    hgwi_buf_int(&buf, group ? hgwi_word(check, hgwi_rec_id(doc, group)) : 0);
    add_ids(check, &buf, doc, plan, HGW_PLAN_PUPILS);
    add_ids(check, &buf, doc, plan, HGW_PLAN_SUBGROUPS);
    if (buf.status == HGW_OK)
        key = hgwi_word(check, hgwi_copy(check, buf.data, buf.size));
    else
        check->no_memory = 1;
    hgwi_buf_end(&buf);
    return key;
}

static void days_of(const hgwi_check *check, const hgw_doc *doc, turn *one) {
    hgw_date from = 0, to = 0;
    one->first = hgw_plan_start_date(doc, one->rec);
    one->last = hgw_plan_end_date(doc, one->rec);
    if (!hgwi_link_span(check, hgw_plan_period(doc, one->rec), &from, &to))
        return;
    one->first = one->first ? one->first : from;
    one->last = one->last ? one->last : to;
}

/* Drafts do not count, neither as a plan nor as the one before it. */
static void gather(turns *all, int own) {
    hgwi_check *check = all->check;
    const hgw_doc *doc = doc_of(check, own);
    for (hgw_rec r = 0; doc && (r = hgw_rec_next(doc, HGW_T_PLAN, r)) != 0;) {
        turn one = {0, own, 0, 0, r, -1, {0, 0}, {0, 0}};
        if (hgw_plan_state(doc, r) == HGW_PLAN_STATE_CONCEPT || (own && !check->visible[r]))
            continue;
        days_of(check, doc, &one);
        if (own && one.first == 0) {
            if (hgw_plan_period(doc, r) && !check->has_calendar)
                check->partly[check->rule] = HGW_NOT_RUN_REASON_NO_CALENDAR;
            continue;
        }
        one.key = key_of(all, doc, r);
        all->at[all->count++] = one;
    }
}

/* What was evaluated: a plan by itself, or a goal with a result. */
static void judge(turns *all, int own) {
    hgwi_check *check = all->check;
    const hgw_doc *doc = doc_of(check, own);
    uint8_t *judged = doc ? hgwi_room(check, (size_t)hgwi_rec_last(doc) + 1, 1) : NULL;
    all->judged[own] = judged;
    for (hgw_rec r = 0; judged && (r = hgw_rec_next(doc, HGW_T_EVALUATION, r)) != 0;) {
        if (own && !check->visible[r])
            continue;
        if (hgw_evaluation_plan(doc, r) && hgw_evaluation_held_on(doc, r) != 0)
            judged[hgw_evaluation_plan(doc, r)] = 1;
        for (int32_t i = 0, n = hgw_evaluation_results_count(doc, r); i < n; i++) {
            hgw_rec result = hgw_evaluation_results_at(doc, r, i);
            int32_t status = hgw_goal_result_status(doc, result);
            if (status != 0 && status != HGW_GOAL_STATUS_OPEN)
                judged[hgw_goal_result_goal(doc, result)] = 1;
        }
    }
}

static int was_judged(const turns *all, const turn *one) {
    const hgw_doc *doc = doc_of(all->check, one->own);
    int found = all->judged[one->own][one->rec] || hgw_plan_state(doc, one->rec) == HGW_PLAN_STATE_EVALUATED;
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, one->rec); i < n && !found; i++)
        found = all->judged[one->own][hgw_plan_goals_at(doc, one->rec, i)];
    return found;
}

static int turn_order(const void *left, const void *right, void *user) {
    const turn *a = left, *b = right;
    const hgwi_check *check = user;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->own != b->own)
        return a->own - b->own;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    const char *x = hgwi_rec_id(doc_of(check, a->own), a->rec), *y = hgwi_rec_id(doc_of(check, b->own), b->rec);
    int order = x && y ? hgwi_natural_order(x, y) : 0;
    return order ? order : (a->rec > b->rec) - (a->rec < b->rec);
}

/* Of a goal or approach that the former plan names too, or that says what it follows, nothing was copied. */
static int linked(const turns *all, const turn *one, hgwi_cell cell) {
    const hgw_doc *doc = doc_of(all->check, one->own);
    hgw_field supersedes = cell.field == HGW_GOAL_TEXT ? HGW_GOAL_SUPERSEDES : HGW_APPROACH_SUPERSEDES;
    if (cell.field != HGW_GOAL_TEXT && cell.field != HGW_APPROACH_TEXT)
        return 0;
    return hgw_has(doc, cell.rec, supersedes) ||
           (all->at[one->former].own && all->named_by[cell.rec] == one->former + 1);
}

/* All but the title, which is a label, and the words of a child. */
static int own_words(hgw_field field) {
    return field != HGW_PLAN_TITLE && field != HGW_PLAN_QUOTE;
}

static hgwi_span add_text(turns *all, const turn *one, int fresh) {
    const hgw_doc *doc = doc_of(all->check, one->own);
    int32_t n = 0;
    hgwi_cell *cells = hgwi_plan_cells(all->check, doc, one->rec, &n);
    hgwi_span span = {all->texts.count, all->texts.count};
    for (int32_t i = 0; cells && i < n; i++)
        if (own_words(cells[i].field) && !(fresh && linked(all, one, cells[i])))
            span.end = hgwi_add_cell(all->check, &all->texts, doc, cells[i]).end;
    return span;
}

/* Each plan that can still change and the one before it, of which the text is added once. */
static void pair_up(turns *all) {
    hgwi_check *check = all->check;
    int32_t former = -1, same = 0, added = -1;
    for (int32_t i = 0; i < all->count && !check->no_memory; i++) {
        turn *one = &all->at[i];
        int new_key = i == 0 || one->key != one[-1].key;
        if (new_key || one->own != one[-1].own || one->first != one[-1].first) {
            former = new_key ? -1 : i - 1;
            same = former >= 0 && was_judged(all, &all->at[former]);
        }
        if (!one->own || !same || hgw_has(check->dossier, one->rec, HGW_PLAN_SUPERSEDES) ||
            !hgwi_plan_lives(check->dossier, one->rec) || hgwi_over(check, one->last))
            continue;
        one->former = former;
        if (added != former) {
            int32_t n = 0;
            const turn *before = &all->at[former];
            hgwi_cell *cells = hgwi_plan_cells(check, doc_of(check, before->own), before->rec, &n);
            for (int32_t j = 0; cells && before->own && j < n; j++)
                all->named_by[cells[j].rec] = former + 1;
            all->at[former].before = add_text(all, before, 0);
            added = former;
        }
        one->text = add_text(all, one, 1);
    }
}

static void compare_turns(turns *all) {
    hgwi_check *check = all->check;
    double percent = check->limits[HGWI_LIMIT_COPIED_FROM_LAST_TIME_percent];
    double least = check->limits[HGWI_LIMIT_COPIED_FROM_LAST_TIME_words];
    int32_t *marks = hgwi_run_marks(check, &all->texts), marked = -1;
    for (int32_t i = 0; marks && i < all->count && !check->no_memory; i++) {
        const turn *one = &all->at[i], *former = one->former >= 0 ? &all->at[one->former] : NULL;
        int32_t words = hgwi_texts_words(&all->texts, one->text);
        if (!former || (double)words < least)
            continue;
        if (marked != one->former)
            hgwi_texts_mark(&all->texts, former->before, marks, one->former + 1);
        marked = one->former;
        if (!hgwi_is_share(hgwi_texts_shared(&all->texts, one->text, marks, one->former + 1), words, percent))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, one->rec);
        hgwi_say_quote(check, draft, "plan", hgw_plan_title(check->dossier, one->rec));
        hgwi_say_quote(check, draft, "other", hgw_plan_title(doc_of(check, former->own), former->rec));
        hgwi_see(check, draft, doc_of(check, former->own), former->rec);
    }
}

void hgwi_rule_copied_from_last_time(hgwi_check *check) {
    turns all;
    size_t most = (size_t)hgwi_all(check, HGW_T_PLAN).count;
    if (most == 0)
        return;
    for (hgw_rec r = 0; check->earlier && (r = hgw_rec_next(check->earlier, HGW_T_PLAN, r)) != 0;)
        most++;
    memset(&all, 0, sizeof all);
    all.check = check;
    all.at = hgwi_room(check, most, sizeof *all.at);
    all.named_by = hgwi_room(check, (size_t)check->last + 1, sizeof *all.named_by);
    all.one_group = hgw_dossier_school_groups_count(check->dossier, HGW_ROOT) < 2 &&
                    (!check->earlier || hgw_dossier_school_groups_count(check->earlier, HGW_ROOT) < 2);
    hgwi_texts_start(&all.texts, &check->pool);
    if (!all.at || !all.named_by)
        return;
    gather(&all, 0);
    gather(&all, 1);
    judge(&all, 0);
    judge(&all, 1);
    if (check->no_memory)
        return;
    hgwi_sort(all.at, (size_t)all.count, sizeof *all.at, turn_order, check);
    pair_up(&all);
    compare_turns(&all);
}
