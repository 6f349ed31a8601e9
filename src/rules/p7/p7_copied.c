/* p7_copied.c: principle 7, texts that stand in the method or in the base approach already. */
#include "p7_texts.h"

/* A text of the dossier, for one subject. */
typedef struct item {
    hgwi_cell cell;
    hgwi_span span;
    int32_t words;
    int32_t subject; /* word; 0: none */
} item;

typedef struct items {
    item *at;
    int32_t count;
} items;

static void add_item(hgwi_check *check, hgwi_texts *texts, items *to, hgw_rec rec, hgw_field field, int32_t subject,
                     double words) {
    item one = {{rec, field}, {0, 0}, 0, subject};
    one.span = hgwi_add_cell(check, texts, check->dossier, one.cell);
    one.words = hgwi_texts_words(texts, one.span);
    if (one.words > 0 && (double)one.words >= words)
        to->at[to->count++] = one;
}

/* Texts of one type: of plans that are in use. */
static void add_of_plans(hgwi_check *check, hgwi_texts *texts, items *to, hgw_field field, double words) {
    const hgw_doc *doc = check->dossier;
    hgwi_recs all = hgwi_all(check, hgwi_type_of_field(field));
    for (int32_t i = 0; i < all.count; i++) {
        hgw_rec plan = hgw_rec_parent(doc, all.at[i]);
        if (hgwi_plan_in_use(check, plan))
            add_item(check, texts, to, all.at[i], field, hgwi_word(check, hgw_plan_subject(doc, plan)), words);
    }
}

/* An approach of which all goals are past is past. */
static int approach_past(const hgwi_check *check, hgw_rec approach) {
    int32_t n = hgw_approach_goals_count(check->dossier, approach), past = 0;
    for (int32_t i = 0; i < n; i++) {
        const hgwi_goal *goal = hgwi_goal_of(check, hgw_approach_goals_at(check->dossier, approach, i));
        past += goal && goal->past;
    }
    return n > 0 && past == n;
}

/* ---- COPIED_FROM_METHOD ---- */

/* All units of methods that have a text, by id. */
typedef struct unit {
    hgw_rec rec;
    hgwi_span span;
    int32_t words; /* of the text that is looked at */
} unit;

static int unit_order(const void *left, const void *right, void *user) {
    const unit *a = left, *b = right;
    const hgwi_check *check = user;
    const char *x = hgwi_rec_id(check->team, a->rec), *y = hgwi_rec_id(check->team, b->rec);
    int order = x && y ? hgwi_natural_order(x, y) : 0;
    return order ? order : (a->rec > b->rec) - (a->rec < b->rec);
}

static unit *add_units(hgwi_check *check, hgwi_texts *texts, int32_t *count) {
    int32_t most = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(check->team, HGW_T_METHOD_UNIT, r)) != 0;)
        most++;
    unit *units = hgwi_room(check, (size_t)most, sizeof *units);
    *count = 0;
    for (hgw_rec r = 0; units && (r = hgw_rec_next(check->team, HGW_T_METHOD_UNIT, r)) != 0;) {
        unit one = {r, hgwi_add_cell(check, texts, check->team, (hgwi_cell){r, HGW_METHOD_UNIT_TEXT}), 0};
        if (one.span.end > one.span.first)
            units[(*count)++] = one;
    }
    return units;
}

/* The unit that has most of the text; the first one by id when several have as much.  A run that stands in several
 * units is told of the first. */
static const unit *most_of(const hgwi_texts *texts, const item *one, unit *units, const int32_t *marks) {
    const unit *found = NULL;
    for (int32_t i = one->span.first; i < one->span.end; i++)
        if (marks[texts->runs[i]] != 0)
            units[marks[texts->runs[i]] - 1].words = 0;
    for (int32_t i = one->span.first; i < one->span.end; i++) {
        unit *here = marks[texts->runs[i]] != 0 ? &units[marks[texts->runs[i]] - 1] : NULL;
        if (here)
            here->words++;
        if (here && (!found || here->words > found->words || (here->words == found->words && here < found)))
            found = here;
    }
    return found;
}

static void say_copied(hgwi_check *check, const item *one, const unit *from) {
    const char *name = hgw_method_unit_name(check->team, from->rec);
    const char *method = hgw_teaching_method_name(check->team, hgw_rec_parent(check->team, from->rec));
    hgwi_draft *draft = hgwi_find(check);
    hgwi_about(check, draft, one->cell.rec);
    hgwi_say_quote(check, draft, "text", hgw_get_text(check->dossier, one->cell.rec, one->cell.field));
    hgwi_say_text(check, draft, "unit", name && *name ? name : method);
    hgwi_see(check, draft, check->team, from->rec);
}

/* Each run is marked with the last unit first, so that in the end the first one stands. */
static void compare_with_units(hgwi_check *check, hgwi_texts *texts, const items *all, unit *units, int32_t count) {
    double percent = check->limits[HGWI_LIMIT_COPIED_FROM_METHOD_percent];
    int32_t *marks = hgwi_run_marks(check, texts);
    int32_t *any = hgwi_room(check, (size_t)texts->run_count + 1, sizeof *any);
    if (!marks || !any)
        return;
    hgwi_sort(units, (size_t)count, sizeof *units, unit_order, check);
    for (int32_t i = count; i > 0; i--) {
        hgwi_texts_mark(texts, units[i - 1].span, marks, i);
        hgwi_texts_mark(texts, units[i - 1].span, any, 1);
    }
    for (int32_t i = 0; i < all->count && !check->no_memory; i++)
        if (hgwi_is_share(hgwi_texts_shared(texts, all->at[i].span, any, 1), all->at[i].words, percent))
            say_copied(check, &all->at[i], most_of(texts, &all->at[i], units, marks));
}

void hgwi_rule_copied_from_method(hgwi_check *check) {
    static const hgw_field of_plans[] = {HGW_PLAN_ITEM_TEXT, HGW_DEVIATION_TEXT};
    double words = check->limits[HGWI_LIMIT_COPIED_FROM_METHOD_words];
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH), goals = hgwi_all(check, HGW_T_GOAL);
    hgwi_texts texts;
    items all = {NULL, 0};
    int32_t units = 0;
    hgwi_texts_start(&texts, &check->pool);
    all.at = hgwi_room(check,
                       (size_t)hgwi_all(check, HGW_T_PLAN_ITEM).count + (size_t)hgwi_all(check, HGW_T_DEVIATION).count +
                           (size_t)approaches.count + (size_t)goals.count,
                       sizeof *all.at);
    if (!all.at)
        return;
    for (size_t i = 0; i < sizeof of_plans / sizeof *of_plans; i++)
        add_of_plans(check, &texts, &all, of_plans[i], words);
    for (int32_t i = 0; i < approaches.count; i++)
        if (!approach_past(check, approaches.at[i]))
            add_item(check, &texts, &all, approaches.at[i], HGW_APPROACH_TEXT, 0, words);
    for (int32_t i = 0; i < goals.count; i++)
        if (!check->goals[i].past)
            add_item(check, &texts, &all, goals.at[i], HGW_GOAL_TEXT, 0, words);
    unit *from = all.count > 0 ? add_units(check, &texts, &units) : NULL;
    if (all.count > 0 && units == 0)
        check->partly[check->rule] = HGW_NOT_RUN_REASON_NO_TEXTS;
    if (from && units > 0 && !check->no_memory)
        compare_with_units(check, &texts, &all, from, units);
}

/* ---- SAME_AS_BASE ---- */

/* A base approach of the team, for a subject or, with 0, for all. */
typedef struct base {
    hgw_rec rec;
    hgwi_span span;
    int32_t subject;
} base;

static int item_order(const void *left, const void *right, void *user) {
    const item *a = left, *b = right;
    (void)user;
    if (a->subject != b->subject)
        return a->subject < b->subject ? -1 : 1;
    return (a->cell.rec > b->cell.rec) - (a->cell.rec < b->cell.rec);
}

static int base_order(const void *left, const void *right, void *user) {
    const base *a = left, *b = right;
    (void)user;
    if (a->subject != b->subject)
        return a->subject < b->subject ? -1 : 1;
    return (a->rec > b->rec) - (a->rec < b->rec);
}

static base *add_bases(hgwi_check *check, hgwi_texts *texts, int32_t *count) {
    const hgw_doc *team = check->team;
    int32_t most = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(team, HGW_T_BASE_APPROACH, r)) != 0;)
        most++;
    base *bases = hgwi_room(check, (size_t)most, sizeof *bases);
    *count = 0;
    for (hgw_rec r = 0; bases && (r = hgw_rec_next(team, HGW_T_BASE_APPROACH, r)) != 0;) {
        hgw_rec subject = hgw_base_approach_subject(team, r);
        base one = {r, {0, 0}, subject ? hgwi_word(check, hgwi_rec_id(team, subject)) : 0};
        if (!hgwi_by_today(check, hgw_base_approach_decided_on(team, r)))
            continue;
        one.span = hgwi_add_cell(check, texts, team, (hgwi_cell){r, HGW_BASE_APPROACH_TEXT});
        if (one.span.end > one.span.first)
            bases[(*count)++] = one;
    }
    if (bases)
        hgwi_sort(bases, (size_t)*count, sizeof *bases, base_order, NULL);
    return bases;
}

/* An approach stands once for each subject of its goals. */
static void add_approaches(hgwi_check *check, hgwi_texts *texts, items *to, double words) {
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH);
    for (int32_t i = 0; i < approaches.count; i++) {
        int32_t n = hgw_approach_goals_count(check->dossier, approaches.at[i]), from = to->count;
        if (approach_past(check, approaches.at[i]))
            continue;
        add_item(check, texts, to, approaches.at[i], HGW_APPROACH_TEXT, 0, words);
        for (int32_t j = 0; j < n && to->count > from; j++) {
            const hgwi_goal *goal = hgwi_goal_of(check, hgw_approach_goals_at(check->dossier, approaches.at[i], j));
            if (!goal || goal->subject_key == 0)
                continue;
            to->at[to->count] = to->at[from];
            to->at[to->count++].subject = goal->subject_key;
        }
    }
}

/* Items and bases stand by subject, whose number is their mark. */
static void compare_with_bases(hgwi_check *check, hgwi_texts *texts, const items *all, const base *bases,
                               int32_t count) {
    double percent = check->limits[HGWI_LIMIT_SAME_AS_BASE_percent];
    uint8_t *said = hgwi_room(check, (size_t)check->last + 1, 1);
    int32_t *marks = hgwi_run_marks(check, texts), at = 0;
    if (!marks || !said)
        return;
    for (; at < count && bases[at].subject == 0; at++)
        hgwi_texts_mark(texts, bases[at].span, marks, HGWI_FOR_ALL);
    for (int32_t i = 0; i < all->count && !check->no_memory; i++) {
        const item *one = &all->at[i];
        if (i > 0 && item_order(one, one - 1, NULL) == 0)
            continue;
        while (at < count && bases[at].subject < one->subject)
            at++;
        for (; at < count && bases[at].subject == one->subject; at++)
            hgwi_texts_mark(texts, bases[at].span, marks, one->subject);
        if (said[one->cell.rec] ||
            !hgwi_is_share(hgwi_texts_shared(texts, one->span, marks, one->subject), one->words, percent))
            continue;
        hgwi_draft *draft = hgwi_find(check);
        hgwi_about(check, draft, one->cell.rec);
        hgwi_say_quote(check, draft, "text", hgw_get_text(check->dossier, one->cell.rec, one->cell.field));
        said[one->cell.rec] = 1;
    }
}

void hgwi_rule_same_as_base(hgwi_check *check) {
    static const hgw_field of_plans[] = {HGW_PLAN_ITEM_TEXT, HGW_DEVIATION_TEXT};
    double words = check->limits[HGWI_LIMIT_SAME_AS_BASE_words];
    hgwi_recs approaches = hgwi_all(check, HGW_T_APPROACH);
    size_t most = (size_t)hgwi_all(check, HGW_T_PLAN_ITEM).count + (size_t)hgwi_all(check, HGW_T_DEVIATION).count;
    hgwi_texts texts;
    items all = {NULL, 0};
    int32_t count = 0;
    for (int32_t i = 0; i < approaches.count; i++)
        most += 1 + (size_t)hgw_approach_goals_count(check->dossier, approaches.at[i]);
    all.at = hgwi_room(check, most, sizeof *all.at);
    if (!all.at)
        return;
    hgwi_texts_start(&texts, &check->pool);
    for (size_t i = 0; i < sizeof of_plans / sizeof *of_plans; i++)
        add_of_plans(check, &texts, &all, of_plans[i], words);
    add_approaches(check, &texts, &all, words);
    hgwi_sort(all.at, (size_t)all.count, sizeof *all.at, item_order, NULL);
    base *bases = all.count > 0 ? add_bases(check, &texts, &count) : NULL;
    if (all.count > 0 && count == 0)
        check->partly[check->rule] = HGW_NOT_RUN_REASON_NO_TEXTS;
    if (bases && count > 0 && !check->no_memory)
        compare_with_bases(check, &texts, &all, bases, count);
}
