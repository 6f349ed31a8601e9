/* p7_copied_groups.c: principle 7, plans with nearly the text of another group's plan for the subject. */
#include <string.h>

#include "p7_texts.h"

/* A plan of this dossier, or of one of another group. */
typedef struct one_plan {
    int32_t doc;     /* among the others; -1: this dossier */
    int32_t subject; /* word; 0: none */
    hgw_rec rec;
    hgwi_span text;
    int32_t words, best; /* of its words those that stand in a group's plans too, where they are most */
    hgw_rec like;        /* the first plan of that group */
    int32_t like_doc;
} one_plan;

typedef struct all_plans {
    hgwi_check *check;
    one_plan *at;
    int32_t count, own; /* those of this dossier stand first */
    hgwi_texts texts;
    int32_t *marks;   /* by run */
    int32_t *authors; /* by word: the last bunch of plans that somebody wrote */
} all_plans;

static const hgw_doc *doc_of(const hgwi_check *check, int32_t which) {
    return which < 0 ? check->dossier : check->others[which];
}

/* Everybody who wrote a plan: whose it is, and the authors of its goals.  `bunch` 0 asks: is there one of a bunch? */
static int authors(all_plans *all, const one_plan *one, int32_t bunch, int ask) {
    const hgw_doc *doc = doc_of(all->check, one->doc);
    const char *owner = hgw_plan_owner(doc, one->rec);
    int32_t number = hgwi_word(all->check, owner);
    int found = number != 0 && all->authors && all->authors[number] == bunch;
    if (number != 0 && all->authors && !ask)
        all->authors[number] = bunch;
    for (int32_t i = 0, n = hgw_plan_goals_count(doc, one->rec); i < n; i++) {
        hgw_rec goal = hgw_plan_goals_at(doc, one->rec, i);
        for (int32_t j = 0, m = goal ? hgw_goal_authors_count(doc, goal) : 0; j < m; j++) {
            number = hgwi_word(all->check, hgw_goal_authors_at(doc, goal, j));
            if (number == 0 || !all->authors)
                continue;
            found |= all->authors[number] == bunch;
            if (!ask)
                all->authors[number] = bunch;
        }
    }
    return found;
}

static void add(all_plans *all, int32_t which, hgw_rec plan) {
    hgwi_check *check = all->check;
    const hgw_doc *doc = doc_of(check, which);
    one_plan one = {which, hgwi_word(check, hgw_plan_subject(doc, plan)), plan, {0, 0}, 0, 0, 0, 0};
    int32_t n = 0;
    hgwi_cell *cells = hgwi_plan_cells(check, doc, plan, &n);
    one.text.first = one.text.end = all->texts.count;
    for (int32_t i = 0; cells && i < n; i++)
        if (cells[i].field != HGW_PLAN_TITLE && cells[i].field != HGW_PLAN_QUOTE)
            one.text.end = hgwi_add_cell(check, &all->texts, doc, cells[i]).end;
    one.words = hgwi_texts_words(&all->texts, one.text);
    authors(all, &one, 0, 0); /* so that each has a number from here on */
    if (one.words > 0)
        all->at[all->count++] = one;
}

static int plan_order(const void *left, const void *right, void *user) {
    const one_plan *a = left, *b = right;
    const hgwi_check *check = user;
    if (a->doc != b->doc)
        return a->doc < b->doc ? -1 : 1;
    if (a->subject != b->subject)
        return a->subject < b->subject ? -1 : 1;
    const char *x = hgwi_rec_id(doc_of(check, a->doc), a->rec), *y = hgwi_rec_id(doc_of(check, b->doc), b->rec);
    int order = x && y ? hgwi_natural_order(x, y) : 0;
    return order ? order : (a->rec > b->rec) - (a->rec < b->rec);
}

/* The plans of one group for one subject, from one place up to another, and ours for it. */
static void compare_bunch(all_plans *all, int32_t from, int32_t to, int32_t our_from, int32_t our_to) {
    for (int32_t i = from; i < to; i++) {
        hgwi_texts_mark(&all->texts, all->at[i].text, all->marks, from);
        authors(all, &all->at[i], from, 0);
    }
    for (int32_t i = our_from; i < our_to; i++) {
        one_plan *one = &all->at[i];
        int32_t shared = hgwi_texts_shared(&all->texts, one->text, all->marks, from);
        if (shared <= one->best || authors(all, one, from, 1))
            continue;
        one->best = shared;
        one->like = all->at[from].rec;
        one->like_doc = all->at[from].doc;
    }
}

/* Both ours and each group's stand by subject. */
static void compare_groups(all_plans *all) {
    int32_t ours = 0, our_end = 0;
    for (int32_t i = all->own, end = 0; i < all->count; i = end) {
        const one_plan *first = &all->at[i];
        if (i == all->own || first->doc != first[-1].doc)
            ours = 0;
        for (end = i; end < all->count && all->at[end].doc == first->doc && all->at[end].subject == first->subject;)
            end++;
        while (ours < all->own && all->at[ours].subject < first->subject)
            ours++;
        for (our_end = ours; our_end < all->own && all->at[our_end].subject == first->subject;)
            our_end++;
        if (our_end > ours)
            compare_bunch(all, i, end, ours, our_end);
    }
}

/* What people call the group of a plan. */
static const char *group_of(const hgw_doc *doc, hgw_rec plan) {
    hgw_rec group = hgw_plan_school_group(doc, plan);
    if (!group && hgw_dossier_school_groups_count(doc, HGW_ROOT) > 0)
        group = hgw_dossier_school_groups_at(doc, HGW_ROOT, 0);
    const char *name = group ? hgw_school_group_name(doc, group) : NULL;
    return name && *name ? name : hgw_dossier_title(doc, HGW_ROOT);
}

static void say_alike(hgwi_check *check, const one_plan *one) {
    const hgw_doc *doc = doc_of(check, one->like_doc);
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, one->rec);
    hgwi_say_quote(check, draft, "plan", hgw_plan_title(check->dossier, one->rec));
    hgwi_say_text(check, draft, "group", group_of(doc, one->like));
    hgwi_see(check, draft, doc, one->like);
}

/* Whose plans they are and what is a draft may have been left out there; then nobody can say that no author is shared.
 */
static int tells_enough(const hgw_doc *other) {
    static const hgw_field fields[] = {HGW_PLAN_OWNER, HGW_GOAL_AUTHORS, HGW_PLAN_GOALS, HGW_PLAN_STATE};
    for (int32_t i = 0, n = hgw_dossier_withheld_count(other, HGW_ROOT); i < n; i++)
        for (size_t j = 0; j < sizeof fields / sizeof *fields; j++)
            if (hgw_dossier_withheld_at(other, HGW_ROOT, i) == hgw_field_trait(fields[j], HGW_TRAIT_PRIVACY))
                return 0;
    return 1;
}

/* A group may have a dossier for each period: one of our own name is no other group.  Ids say nothing here, each
 * dossier gives its own. */
static int is_ours(const hgwi_check *check, const hgw_doc *other, hgw_rec plan) {
    const char *theirs = group_of(other, plan);
    hgwi_recs groups = hgwi_all(check, HGW_T_SCHOOL_GROUP);
    for (int32_t i = 0; i < groups.count && theirs; i++) {
        const char *name = hgw_school_group_name(check->dossier, groups.at[i]);
        if (name && strcmp(name, theirs) == 0)
            return 1;
    }
    return 0;
}

static int is_compared(const hgwi_check *check, const hgw_doc *other, hgw_rec plan) {
    return hgw_plan_state(other, plan) != HGW_PLAN_STATE_CONCEPT &&
           hgwi_by_today(check, hgw_plan_made_on(other, plan)) && !is_ours(check, other, plan);
}

static void gather(all_plans *all) {
    hgwi_check *check = all->check;
    hgwi_recs plans = hgwi_all(check, HGW_T_PLAN);
    for (int32_t i = 0; i < plans.count; i++)
        if (hgwi_plan_in_use(check, plans.at[i]))
            add(all, -1, plans.at[i]);
    all->own = all->count;
    for (int32_t which = 0; which < check->other_count && all->own > 0; which++)
        for (hgw_rec r = 0;
             tells_enough(check->others[which]) && (r = hgw_rec_next(check->others[which], HGW_T_PLAN, r)) != 0;)
            if (is_compared(check, check->others[which], r))
                add(all, which, r);
}

void hgwi_rule_copied_from_other_group(hgwi_check *check) {
    double percent = check->limits[HGWI_LIMIT_COPIED_FROM_OTHER_GROUP_percent];
    double least = check->limits[HGWI_LIMIT_COPIED_FROM_OTHER_GROUP_words];
    all_plans all = {check, NULL, 0, 0, {0}, NULL, NULL};
    size_t most = (size_t)hgwi_all(check, HGW_T_PLAN).count;
    for (int32_t which = 0; which < check->other_count; which++)
        for (hgw_rec r = 0; (r = hgw_rec_next(check->others[which], HGW_T_PLAN, r)) != 0;)
            most++;
    all.at = hgwi_room(check, most, sizeof *all.at);
    hgwi_texts_start(&all.texts, &check->pool);
    if (!all.at)
        return;
    gather(&all);
    if (all.count == all.own || check->no_memory)
        return;
    all.marks = hgwi_run_marks(check, &all.texts);
    all.authors = hgwi_room(check, (size_t)check->word_count + 1, sizeof *all.authors);
    if (check->no_memory)
        return;
    hgwi_sort(all.at, (size_t)all.count, sizeof *all.at, plan_order, check);
    compare_groups(&all);
    for (int32_t i = 0; i < all.own && !check->no_memory; i++)
        if ((double)all.at[i].words >= least && hgwi_is_share(all.at[i].best, all.at[i].words, percent))
            say_alike(check, &all.at[i]);
}
