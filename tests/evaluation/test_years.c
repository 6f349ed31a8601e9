/* Measurements of earlier years: up to 366 days back, with the same instrument, of the same pupil by id, and flagged.
 * Chances by scipy as in test_growth.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "evaluated.h"

/* clang-format off */
#define KIDS "'pupils':[{'id':'k','given_name':'Aya','grade':5},{'id':'l','given_name':'Bo','grade':5}]"
#define POINT(id, day, score) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'instrument':'i','score':" score "}"
#define AIM(more) KIDS ",'outcome_targets':[{'id':'o','text':'vlot lezen','instrument':'i','score':70,'due_on':'2026-01-19'" more "}],'evidence':[" POINT("a", "2025-09-01", "40") "," POINT("b", "2025-10-27", "50") "," POINT("c", "2025-11-24", "53") "]"
#define THIS AIM("")
#define BEFORE(evidence) "'pupils':[{'id':'k','given_name':'Aya','grade':4},{'id':'weg','grade':4}],'evidence':[" evidence "]"
#define SEE5 "'instruments':[{'id':'i','name':'tempo','scale':'growth','see':5}]"
#define ALONE 0.17984443
#define CASE(what, dossier, told, chance, earlier) {what, 20251201, dossier, SEE5, NULL, "o", "k", told, chance, 0, NULL, earlier}

static const evaluated_case cases[] = {
    CASE("nothing beside", THIS, "adjust", ALONE, NULL),
    CASE("a measurement of last June", THIS, "adjust +earlier_year", 0.016926303, BEFORE(POINT("z", "2025-06-02", "35"))),
    CASE("two, with the same ids as this year's", THIS, "adjust +earlier_year", 0.0021667726, BEFORE(POINT("a", "2025-03-03", "32") "," POINT("b", "2025-06-02", "35"))),
    CASE("two of one day", THIS, "adjust +earlier_year", 0.021976468, BEFORE(POINT("y", "2025-06-02", "29") "," POINT("z", "2025-06-02", "41"))),
    CASE("366 days ago", THIS, "adjust +earlier_year", 0.0015250608, BEFORE(POINT("z", "2024-11-30", "30"))),
    CASE("367 days ago", THIS, "adjust", ALONE, BEFORE(POINT("z", "2024-11-29", "30"))),
    CASE("after today", THIS, "adjust", ALONE, BEFORE(POINT("z", "2025-12-02", "90"))),
    CASE("of a pupil who is not here any more", THIS, "adjust", ALONE, BEFORE("{'id':'z','kind':'cito','held_on':'2025-06-02','pupils':['weg'],'instrument':'i','score':35}")),
    CASE("of that class as a whole", THIS, "adjust", ALONE, BEFORE("{'id':'z','kind':'cito','held_on':'2025-06-02','instrument':'i','score':35}")),
    CASE("with another instrument", THIS, "adjust", ALONE, BEFORE("{'id':'z','kind':'cito','held_on':'2025-06-02','pupils':['k'],'instrument':'j','score':35}")),
    CASE("before the start of measuring", AIM(",'start_on':'2025-09-01'"), "adjust", ALONE, BEFORE(POINT("z", "2025-06-02", "35"))),
    CASE("what was said last year is over", THIS, "adjust", ALONE, BEFORE("{'id':'z','kind':'observation','held_on':'2025-06-02','pupils':['k'],'sign':'negative'}")),
};
/* clang-format on */

static void test_cases(void **state) {
    (void)state;
    run_evaluations(cases, sizeof cases / sizeof *cases);
}

/* At the end the year is counted from the result, however long ago that is by now. */
static void test_at_the_end(void **state) {
    (void)state;
    static const struct {
        const char *day;
        double before; /* -1: it does not count */
    } rows[] = {{"2025-01-18", 30}, {"2025-01-17", 40}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char earlier[400];
        fixture f;
        snprintf(earlier, sizeof earlier,
                 BEFORE("{'id':'z','kind':'cito','held_on':'%s','pupils':['k'],'instrument':'i','score':30}"),
                 rows[i].day);
        fixture_start(&f, THIS, SEE5, 0);
        fixture_beside(&f, earlier, NULL);
        hgw_rec made = hgw_dossier_add_evidence(f.dossier, HGW_ROOT);
        assert_int_equal(hgw_evidence_set_kind(f.dossier, made, HGW_EVIDENCE_KIND_CITO), HGW_OK);
        assert_int_equal(hgw_evidence_set_held_on(f.dossier, made, 20260119), HGW_OK);
        assert_int_equal(hgw_evidence_add_pupils(f.dossier, made, hgw_rec_find(f.dossier, "k")), HGW_OK);
        assert_int_equal(hgw_evidence_set_instrument(f.dossier, made, "i"), HGW_OK);
        assert_int_equal(hgw_evidence_set_score(f.dossier, made, 71), HGW_OK);
        hgw_doc *results = evaluated_on(&f, 20260620, "'kind':'final'");
        const evaluated_want wants[EVALUATED_WANTS] = {{HGW_PUPIL_RESULT_SCORE_BEFORE, rows[i].before}};
        assert_int_equal(evaluated_otherwise(rows[i].day, results, evaluated_pupil(results, "o", "k"), wants), 0);
        hgw_doc_free(results);
        fixture_end(&f);
    }
}

/* ---- several dossiers ---- */

enum { MOST = 3 };

typedef struct shelf {
    hgw_ctx *ctx;
    hgw_doc *dossier, *team, *beside[MOST];
} shelf;

static hgw_doc *dossier_of(shelf *s, const char *id, const char *year, const char *supersedes, const char *members) {
    hgw_doc *doc = fixture_doc(s->ctx, HGW_T_DOSSIER, members);
    assert_int_equal(hgw_dossier_set_id(doc, HGW_ROOT, id), HGW_OK);
    if (year)
        assert_int_equal(hgw_dossier_set_school_year(doc, HGW_ROOT, year), HGW_OK);
    if (supersedes)
        assert_int_equal(hgw_dossier_set_supersedes(doc, HGW_ROOT, supersedes), HGW_OK);
    return doc;
}

static void start(shelf *s, const char *year, const char *supersedes) {
    memset(s, 0, sizeof *s);
    s->ctx = hgw_ctx_new();
    assert_int_equal(hgw_ctx_set_today(s->ctx, 20251201), HGW_OK);
    s->dossier = dossier_of(s, "root", year, supersedes,
                            THIS ",'goals':[{'id':'g','text':'t','criterion':'c','supersedes':'oud'}]");
    s->team = fixture_doc(s->ctx, HGW_T_TEAM, SEE5);
}

static void end(shelf *s) {
    for (int i = 0; i < MOST; i++)
        hgw_doc_free(s->beside[i]);
    hgw_doc_free(s->dossier);
    hgw_doc_free(s->team);
    hgw_ctx_free(s->ctx);
}

/* The figures with what lies beside in some order; the team is at a place among them. */
static char *figures_of(const shelf *s, const int *order, int count, int team_at) {
    const hgw_doc *beside[MOST + 1];
    hgw_doc *results = NULL;
    int n = 0;
    for (int i = 0; i <= count; i++) {
        if (i == team_at)
            beside[n++] = s->team;
        if (i < count)
            beside[n++] = s->beside[order[i]];
    }
    assert_int_equal(hgw_evaluate(s->ctx, s->dossier, beside, n, NULL, &results), HGW_OK);
    char *figures = evaluated_figures(results);
    hgw_doc_free(results);
    return figures;
}

static const int orders[][MOST] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

/* Of three years back the latest two count, in whatever order they lie there; the goal that is followed is that of the
 * latest one that has it. */
static void test_any_order(void **state) {
    (void)state;
    shelf s;
    start(&s, "2025-2026", NULL);
    static const char *const years[MOST] = {"2022-2023", "2023-2024", "2024-2025"};
    static const char *const points[MOST] = {POINT("x", "2025-05-05", "99"), POINT("y", "2025-04-07", "31"),
                                             POINT("z", "2025-06-02", "35")};
    for (int i = 0; i < MOST; i++) {
        char members[1000];
        snprintf(members, sizeof members,
                 "%s,'goals':[{'id':'oud','text':'t','criterion':'c'}],'approaches':[{'id':'p%d','text':'a','goals':["
                 "'oud']}]",
                 KIDS, i);
        size_t size = strlen(members);
        snprintf(members + size, sizeof members - size, ",'evidence':[%s]", points[i]);
        s.beside[i] = dossier_of(&s, years[i], years[i], NULL, members);
    }
    char *first = figures_of(&s, orders[0], MOST, 0);
    assert_non_null(strstr(first, "|z|a|b|c"));
    assert_non_null(strstr(first, "|y|z|"));
    assert_null(strstr(first, "|x|"));
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
        for (int team_at = 0; team_at <= MOST; team_at++) {
            char *other = figures_of(&s, orders[i], MOST, team_at);
            if (strcmp(first, other) != 0)
                fail_msg("order %d, team at %d:\n%s\nand\n%s", (int)i, team_at, first, other);
            free(other);
        }
    free(first);
    end(&s);
}

static const struct {
    const char *what, *year, *supersedes; /* of the dossier */
    const char *other_id, *other_year;    /* of the one beside */
    int counts;
} known[] = {
    {"an earlier year", "2025-2026", NULL, "old", "2024-2025", 1},
    {"the same year", "2025-2026", NULL, "old", "2025-2026", 0},
    {"a later year", "2025-2026", NULL, "old", "2026-2027", 0},
    {"no year", "2025-2026", NULL, "old", NULL, 0},
    {"the one that it follows", "2025-2026", "old", "old", "2025-2026", 1},
    {"the one that it follows, without years", NULL, "old", "old", NULL, 1},
    {"another than it follows", NULL, "older", "old", NULL, 0},
    {"the dossier itself", "2025-2026", NULL, "root", "2024-2025", 0},
};

/* Which dossiers are those of earlier years. */
static void test_known(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        shelf s;
        start(&s, known[i].year, known[i].supersedes);
        s.beside[0] =
            dossier_of(&s, known[i].other_id, known[i].other_year, NULL, BEFORE(POINT("z", "2025-06-02", "35")));
        char *figures = figures_of(&s, orders[0], 1, 0);
        if ((strstr(figures, "|z|a|b|c") != NULL) != known[i].counts)
            fail_msg("%s: %s", known[i].what, figures);
        free(figures);
        end(&s);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_at_the_end),
                                       cmocka_unit_test(test_any_order), cmocka_unit_test(test_known)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
