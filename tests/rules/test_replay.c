/* No finding flickers: whole dossiers are checked on every day from Monday to Friday of a school year, holidays too,
 * and each time a finding comes or goes there is a reason:
 *
 *   a date: a day in team or calendar, or in a record near the finding, is this day, or lies since the former check;
 *   a boundary: half-way or three quarters of a period or of a plan; a Monday, for rules that look at week plans;
 *   patience: a wait that the rule allows is over.  No list says when, so a finding may come once and go once for it.
 *
 * Near are the records that the finding names and those two steps from them.  In the worked cases, which hold few
 * dates, every date of the dossier counts: there rules about a whole subject find their reason too. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "rules/catalogue/catalogue.h"
#include "worlds.h"

enum { KEYS = 2000, KEY_BYTES = 300, PLACES = 8, BOUNDARIES = 400, FIRST = 20250901, LAST = 20260731 };

typedef struct edge {
    hgw_rec from, to;
} edge;

typedef struct key {
    char text[KEY_BYTES];
    hgw_rec places[PLACES];
    int place_count;
    int stood, stands; /* at the former check, and at this one */
    int came, went;    /* how often for no reason but patience */
} key;

typedef struct replay {
    world w;
    int wide; /* every date of the dossier is a reason */
    edge *edges;
    int32_t edge_count, edge_room;
    uint8_t *near; /* by record number: steps from a place, plus one; 0: further */
    hgw_rec last;
    hgw_date boundary[BOUNDARIES];
    int boundary_count;
    key *keys;
    int key_count;
    int turns, patience, bad;
} replay;

/* ---- who is near whom ---- */

static void add_edge(replay *r, hgw_rec from, hgw_rec to) {
    if (to == 0)
        return;
    if (r->edge_count == r->edge_room) {
        r->edge_room = r->edge_room * 2 + 1024;
        r->edges = realloc(r->edges, (size_t)r->edge_room * sizeof *r->edges);
        assert_non_null(r->edges);
    }
    r->edges[r->edge_count++] = (edge){from, to};
}

static void add_edges(replay *r) {
    const hgw_doc *doc = r->w.dossier;
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, 0, rec)) != 0;) {
        hgw_type type = hgw_rec_type(doc, rec);
        if (hgw_rec_parent(doc, rec) > HGW_ROOT)
            add_edge(r, rec, hgw_rec_parent(doc, rec));
        for (int32_t i = 0; i < hgw_field_count(type); i++) {
            hgw_field field = hgw_field_at(type, i);
            if (hgw_field_kind(field) == HGW_K_REF)
                add_edge(r, rec, hgw_get_ref(doc, rec, field));
            for (int32_t j = 0;
                 hgw_field_kind(field) == HGW_K_LIST && hgw_field_trait(field, HGW_TRAIT_ITEM) == HGW_K_REF &&
                 j < hgw_item_count(doc, rec, field);
                 j++)
                add_edge(r, rec, (hgw_rec)hgw_item_get(doc, rec, field, j));
        }
        r->last = rec;
    }
    r->near = calloc((size_t)r->last + 1, 1);
    assert_non_null(r->near);
}

static void go_near(replay *r, const key *k) {
    memset(r->near, r->wide, (size_t)r->last + 1);
    for (int i = 0; i < k->place_count; i++)
        r->near[k->places[i]] = 1;
    for (uint8_t step = 1; step <= 2 && !r->wide; step++)
        for (int32_t i = 0; i < r->edge_count; i++) {
            edge e = r->edges[i];
            if (r->near[e.from] == step && r->near[e.to] == 0)
                r->near[e.to] = (uint8_t)(step + 1);
            if (r->near[e.to] == step && r->near[e.from] == 0)
                r->near[e.from] = (uint8_t)(step + 1);
        }
}

/* ---- reasons ---- */

static int within(hgw_date date, hgw_date from, hgw_date to) {
    return date != 0 && date >= from && date <= to;
}

/* A slot or a day's mark has the day that it is on; a week is over with its Sunday. */
static int week_date(const hgw_doc *doc, hgw_rec rec, hgw_date from, hgw_date to) {
    hgw_type type = hgw_rec_type(doc, rec);
    if (type == HGW_T_SLOT || type == HGW_T_DAY_EVAL) {
        hgw_date monday = hgw_week_plan_week_start(doc, hgw_rec_parent(doc, rec));
        int32_t day = type == HGW_T_SLOT ? hgw_slot_day(doc, rec) : hgw_day_eval_day(doc, rec);
        return monday != 0 && day > 0 && within(hgw_date_add(monday, day - 1), from, to);
    }
    return type == HGW_T_WEEK_PLAN && within(hgw_date_add(hgw_week_plan_week_start(doc, rec), 7), from, to);
}

static int has_date(const hgw_doc *doc, const uint8_t *near, hgw_date from, hgw_date to) {
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, 0, rec)) != 0;) {
        hgw_type type = hgw_rec_type(doc, rec);
        if (near && near[rec] == 0)
            continue;
        if (near && week_date(doc, rec, from, to))
            return 1;
        for (int32_t i = 0; i < hgw_field_count(type); i++)
            if (hgw_field_kind(hgw_field_at(type, i)) == HGW_K_DATE &&
                within((hgw_date)hgw_get_int(doc, rec, hgw_field_at(type, i)), from, to))
                return 1;
    }
    return 0;
}

/* Half-way and three quarters of a stretch, and the day after its end. */
static void add_boundaries(replay *r, hgw_date first, hgw_date last) {
    double days = 0;
    hgw_date half = 0, late = 0;
    if (first == 0 || last < first || r->boundary_count + 3 > BOUNDARIES)
        return;
    assert_int_equal(hgw_date_half_way(r->w.ctx, r->w.calendar, first, last, &half), HGW_OK);
    assert_int_equal(hgw_date_school_days(r->w.ctx, r->w.calendar, first, last, 0, &days), HGW_OK);
    int32_t three_quarters = ((int32_t)days * 3 + 3) / 4;
    if (three_quarters > 0)
        assert_int_equal(
            hgw_date_add_school(r->w.ctx, r->w.calendar, hgw_date_add(first, -1), three_quarters, 0, &late), HGW_OK);
    r->boundary[r->boundary_count++] = half;
    r->boundary[r->boundary_count++] = late;
    r->boundary[r->boundary_count++] = hgw_date_add(last, 1);
}

static void find_boundaries(replay *r) {
    const hgw_doc *calendar = r->w.calendar, *doc = r->w.dossier;
    for (hgw_rec p = 0; (p = hgw_rec_next(calendar, HGW_T_PERIOD, p)) != 0;)
        add_boundaries(r, hgw_period_first_day(calendar, p), hgw_period_last_day(calendar, p));
    for (hgw_rec p = 0; (p = hgw_rec_next(doc, HGW_T_PLAN, p)) != 0;)
        add_boundaries(r, hgw_plan_start_date(doc, p), hgw_plan_end_date(doc, p));
}

/* Does the rule look at week plans?  Until each rule says what it looks at, those that are known to. */
static int about_weeks(const char *text) {
    static const char *const known[] = {
        "SUBGROUP_SKIPPED:", "INTENSIVE_NO_EXTRA_TIME:", "WEEK_OVERFULL:", "PUPILS_CHOOSE:",
        "SUBSTITUTE_READY:", "NO_PAPER_NEEDED:",         "PERIOD_GAP:"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strncmp(text, known[i], strlen(known[i])) == 0)
            return 1;
    for (int i = 0; i < HGWI_RULE_COUNT; i++) {
        size_t size = strlen(hgwi_rules[i].code);
        if (strncmp(text, hgwi_rules[i].code, size) == 0 && text[size] == ':')
            return hgwi_explanations[i].looks && strstr(hgwi_explanations[i].looks, "week_plan.week_start") != NULL;
    }
    return 0;
}

static int reason(replay *r, const key *k, hgw_date from, hgw_date to) {
    for (int i = 0; i < r->boundary_count; i++)
        if (within(r->boundary[i], from, to))
            return 1;
    if (hgw_date_weekday(to) == 1 && about_weeks(k->text))
        return 1;
    for (int32_t i = 0; i < 2; i++)
        if (has_date(r->w.beside[i], NULL, from, to))
            return 1;
    go_near(r, k);
    return has_date(r->w.dossier, r->near, from, to);
}

/* ---- day by day ---- */

static key *key_of(replay *r, const char *text) {
    for (int i = 0; i < r->key_count; i++)
        if (strcmp(r->keys[i].text, text) == 0)
            return &r->keys[i];
    assert_in_range(r->key_count, 0, KEYS - 1);
    assert_in_range(strlen(text), 1, KEY_BYTES - 1);
    key *k = &r->keys[r->key_count++];
    memset(k, 0, sizeof *k);
    memcpy(k->text, text, strlen(text) + 1);
    return k;
}

static void look(replay *r, hgw_date today) {
    hgw_doc *findings = world_check(&r->w, r->w.dossier, today);
    for (int i = 0; i < r->key_count; i++) {
        r->keys[i].stood = r->keys[i].stands;
        r->keys[i].stands = 0;
    }
    for (hgw_rec f = 0; (f = hgw_rec_next(findings, HGW_T_FINDING, f)) != 0;) {
        key *k = key_of(r, hgw_finding_stable_key(findings, f));
        assert_int_equal(k->stands, 0); /* a key stands once */
        k->stands = 1;
        k->place_count = 0;
        for (int32_t i = 0; i < hgw_finding_places_count(findings, f) && k->place_count < PLACES; i++) {
            const char *id = hgw_place_record_id(findings, hgw_finding_places_at(findings, f, i));
            hgw_rec rec = id ? hgw_rec_find(r->w.dossier, id) : 0;
            if (rec > HGW_ROOT)
                k->places[k->place_count++] = rec;
        }
    }
    hgw_doc_free(findings);
}

static void judge(replay *r, hgw_date from, hgw_date today) {
    for (int i = 0; i < r->key_count; i++) {
        key *k = &r->keys[i];
        if (k->stood == k->stands)
            continue;
        r->turns++;
        if (reason(r, k, from, today))
            continue;
        r->patience++;
        int *times = k->stands ? &k->came : &k->went;
        if (++*times > 1) {
            print_error("%s: %s %s on %d for no reason, and not for the first time\n", r->w.name, k->text,
                        k->stands ? "comes" : "goes", (int)today);
            r->bad++;
        }
        if (getenv("HGW_REPLAY"))
            print_message("%d %s %s\n", (int)today, k->stands ? "+" : "-", k->text);
    }
}

static void run(int which) {
    replay r;
    memset(&r, 0, sizeof r);
    world_start(&r.w, which);
    r.wide = which != WORLD_YEAR;
    r.keys = calloc(KEYS, sizeof *r.keys);
    assert_non_null(r.keys);
    add_edges(&r);
    find_boundaries(&r);
    look(&r, FIRST);
    hgw_date former = FIRST;
    for (hgw_date today = hgw_date_add(FIRST, 1); today <= LAST; today = hgw_date_add(today, 1)) {
        if (hgw_date_weekday(today) > 5)
            continue;
        look(&r, today);
        judge(&r, former, today);
        former = today;
    }
    print_message("%s: %d findings, %d times one came or went, %d of them when a wait was over\n", r.w.name,
                  r.key_count, r.turns, r.patience);
    assert_int_equal(r.bad, 0);
    free(r.edges);
    free(r.near);
    free(r.keys);
    world_end(&r.w);
}

static void test_achtbaan(void **state) {
    (void)state;
    run(WORLD_ACHTBAAN);
}

static void test_weekplan(void **state) {
    (void)state;
    run(WORLD_WEEKPLAN);
}

static void test_year(void **state) {
    (void)state;
    run(WORLD_YEAR);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_achtbaan), cmocka_unit_test(test_weekplan),
                                       cmocka_unit_test(test_year)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
