/* What was done for a goal, what helped and hindered and what changed: over the goals that it follows, here and in the
 * dossier of the year before; progress on the goal and effect of the approach apart; and measurements before and after
 * an approach began, by NAP with its interval (evaluation.md 1.2), by scipy. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "evaluated.h"

enum { ROOM = 2000 };

/* clang-format off */
#define KIDS "'pupils':[{'id':'k','given_name':'Aya','grade':5}]"
#define GOAL(id, more) "{'id':'" id "','text':'doel " id "','criterion':'c'" more "}"
#define G(more) GOAL("g", ",'period':'P2'" more)
#define GOALS(list) KIDS ",'goals':[" list "]"
#define SIGN "{'id':'v','kind':'observation','held_on':'2025-11-20','pupils':['k'],'goals':['g'],'sign':'positive'}"
#define SEEN ",'evidence':[" SIGN "]"
#define APPROACH(id, goals, more) "{'id':'" id "','text':'aanpak " id "','goals':[" goals "]" more "}"
#define APPROACHES(list) ",'approaches':[" list "]"
#define SINCE(day) ",'started_on':'" day "'"
#define LOOKED_BACK(id, day, goal, status, effect) "{'id':'" id "','held_on':'" day "','results':[{'goal':'" goal "','status':'" status "','effect':'" effect "'}]}"
#define EVALUATIONS(list) ",'evaluations':[" list "]"
#define FACTORS ",'factors':[{'id':'f1','text':'rust','kind':'stimulating'},{'id':'f2','text':'moeilijke tekst','kind':'hindering'},{'id':'f3','text':'drukte','kind':'hindering'}]"
#define ANALYSES(list) ",'goal_analyses':[" list "]"
#define ANALYSIS(id, goal, evaluation, factors) "{'id':'" id "','goal':'" goal "','evaluation':'" evaluation "','factors':[" factors "]}"
#define ADJUSTED(id, goal, day, direction) "{'id':'" id "','goal':'" goal "','decided_on':'" day "','direction':'" direction "'}"
#define ADJUSTMENTS(list) ",'adjustments':[" list "]"
#define FINAL "'kind':'final'"

/* What is told, as "approach(goal, period, start, status, effect)", "factor+(goal, status)" with - for one that hindered,
 * "adjustment(goal, day, direction)". */
static const struct {
    const char *what, *dossier, *earlier;
    hgw_date today;
    const char *options, *told;
} cases[] = {
    {"an approach that names the goal", GOALS(G("")) SEEN APPROACHES(APPROACH("a", "'g'", SINCE("2025-10-27"))), NULL, 20251201, NULL, "a(g P2 20251027)"},
    {"one that names another goal", GOALS(G("") "," GOAL("h", "")) SEEN APPROACHES(APPROACH("a", "'h'", "")), NULL, 20251201, NULL, ""},
    {"one that answers a need of it", GOALS(G("")) SEEN ",'needs':[{'id':'n','text':'hulp','goal':'g'}]" APPROACHES("{'id':'a','text':'a','needs':['n']}"), NULL, 20251201, NULL, "a(g P2)"},
    {"one that does both, once", GOALS(G("")) SEEN ",'needs':[{'id':'n','text':'hulp','goal':'g'},{'id':'m','text':'rust','goal':'g'}]" APPROACHES("{'id':'a','text':'a','goals':['g'],'needs':['n','m']}"), NULL, 20251201, NULL, "a(g P2)"},
    {"one that begins after today", GOALS(G("")) SEEN APPROACHES(APPROACH("a", "'g'", SINCE("2025-12-02"))), NULL, 20251201, NULL, ""},
    {"one that begins today", GOALS(G("")) SEEN APPROACHES(APPROACH("a", "'g'", SINCE("2025-12-01"))), NULL, 20251201, NULL, "a(g P2 20251201)"},
    {"status and effect apart", GOALS(G("")) APPROACHES(APPROACH("a", "'g'", "")) EVALUATIONS(LOOKED_BACK("e", "2025-12-18", "g", "not_met", "works")), NULL, 20260115, FINAL, "a(g P2 not_met works)"},
    {"the latest judgement", GOALS(G("")) APPROACHES(APPROACH("a", "'g'", "")) EVALUATIONS(LOOKED_BACK("e", "2025-12-18", "g", "met", "works") "," LOOKED_BACK("f", "2025-11-18", "g", "not_met", "too_early")), NULL, 20260115, FINAL, "a(g P2 met works)"},
    {"the latest by today", GOALS(G("")) APPROACHES(APPROACH("a", "'g'", "")) EVALUATIONS(LOOKED_BACK("e", "2026-01-16", "g", "met", "works") "," LOOKED_BACK("f", "2025-11-18", "g", "not_met", "too_early")), NULL, 20260115, FINAL, "a(g P2 not_met too_early)"},
    {"factors of a goal met and of one not met", GOALS(G("")) FACTORS EVALUATIONS(LOOKED_BACK("e", "2025-12-18", "g", "not_met", "works")) ANALYSES(ANALYSIS("x", "g", "e", "'f1','f2'")), NULL, 20260115, FINAL, "f1+(g not_met) f2-(g not_met)"},
    {"an analysis of after today", GOALS(G("")) FACTORS EVALUATIONS(LOOKED_BACK("d", "2025-12-18", "g", "not_met", "works") "," LOOKED_BACK("e", "2026-01-16", "g", "met", "works")) ANALYSES(ANALYSIS("x", "g", "e", "'f1'")), NULL, 20260115, FINAL, ""},
    {"factors of another goal", GOALS(G("") "," GOAL("h", "")) FACTORS EVALUATIONS(LOOKED_BACK("e", "2025-12-18", "g", "met", "works")) ANALYSES(ANALYSIS("x", "h", "e", "'f1'")), NULL, 20260115, FINAL, ""},
    {"what was adjusted", GOALS(G("")) EVALUATIONS(LOOKED_BACK("e", "2025-12-18", "g", "met", "works")) ADJUSTMENTS(ADJUSTED("b", "g", "2025-12-18", "more")), NULL, 20260115, FINAL, "b(g 20251218 more)"},
    {"adjusted after today", GOALS(G("")) EVALUATIONS(LOOKED_BACK("e", "2025-12-18", "g", "met", "works")) ADJUSTMENTS(ADJUSTED("b", "g", "2026-01-16", "more")), NULL, 20260115, FINAL, ""},
    {"the goal that it follows", GOALS(G(",'supersedes':'h'") "," GOAL("h", ",'period':'P1'")) SEEN FACTORS APPROACHES(APPROACH("a", "'h'", "") "," APPROACH("b", "'g'", "")) EVALUATIONS(LOOKED_BACK("e", "2025-10-16", "h", "not_met", "not_enough")) ANALYSES(ANALYSIS("x", "h", "e", "'f3'")) ADJUSTMENTS(ADJUSTED("c", "h", "2025-10-16", "other_approach")), NULL, 20251201, NULL, "a(h P1 not_met not_enough) b(g P2) f3-(h not_met) c(h 20251016 other_approach)"},
    {"a chain of three", GOALS(G(",'supersedes':'h'") "," GOAL("h", ",'supersedes':'i'") "," GOAL("i", "")) SEEN APPROACHES(APPROACH("a", "'h'", "") "," APPROACH("b", "'g'", "") "," APPROACH("c", "'i'", "")), NULL, 20251201, NULL, "a(h) b(g P2) c(i)"},
    {"a chain that bites its tail", GOALS(G(",'supersedes':'h'") "," GOAL("h", ",'supersedes':'g'")) SEEN APPROACHES(APPROACH("a", "'h'", "") "," APPROACH("b", "'g'", "")), NULL, 20251201, NULL, "a(h) b(g P2)"},
    {"a goal that follows itself", GOALS(G(",'supersedes':'g'")) SEEN APPROACHES(APPROACH("b", "'g'", "")), NULL, 20251201, NULL, "b(g P2)"},
    {"what it follows is not there", GOALS(G(",'supersedes':'weg'")) SEEN APPROACHES(APPROACH("b", "'g'", "")), NULL, 20251201, NULL, "b(g P2)"},
    {"a goal of the year before", GOALS(G(",'supersedes':'oud'")) SEEN APPROACHES(APPROACH("b", "'g'", "")),
     "'goals':[" GOAL("oud", ",'period':'P4'") "]" FACTORS APPROACHES(APPROACH("a", "'oud'", SINCE("2025-03-03"))) EVALUATIONS(LOOKED_BACK("e", "2025-04-10", "oud", "partly", "partly")) ANALYSES(ANALYSIS("x", "oud", "e", "'f1'")) ADJUSTMENTS(ADJUSTED("c", "oud", "2025-04-10", "less")),
     20251201, NULL, "a(oud P4 20250303 partly partly) b(g P2) f1+(oud partly) c(oud 20250410 less)"},
    {"one that the year before follows there", GOALS(G(",'supersedes':'oud'")) SEEN, "'goals':[" GOAL("oud", ",'supersedes':'ouder'") "," GOAL("ouder", "") "]" APPROACHES(APPROACH("a", "'ouder'", "")), 20251201, NULL, "a(ouder)"},
    {"of the year before nothing after today", GOALS(G(",'supersedes':'oud'")) SEEN APPROACHES(APPROACH("b", "'g'", "")),
     "'goals':[" GOAL("oud", "") "]" FACTORS APPROACHES(APPROACH("a", "'oud'", SINCE("2026-03-03"))) EVALUATIONS(LOOKED_BACK("e", "2026-04-10", "oud", "met", "works")) ANALYSES(ANALYSIS("x", "oud", "e", "'f1'")) ADJUSTMENTS(ADJUSTED("c", "oud", "2026-04-10", "less")),
     20251201, NULL, "b(g P2)"},
};

#define OUTCOME KIDS ",'outcome_targets':[{'id':'o','text':'t','due_on':'2026-01-19'}],'goals':[" GOAL("g", ",'period':'P2','outcomes':['o']") "," GOAL("h", ",'outcomes':['o']") "," GOAL("i", "") "]"

static const struct {
    const char *what, *dossier, *told;
} outcomes[] = {
    {"of an outcome the goals that serve it", OUTCOME SEEN APPROACHES(APPROACH("a", "'g'", "") "," APPROACH("b", "'h'", "") "," APPROACH("c", "'i'", "")), "a(g P2) b(h)"},
    {"an approach for two of them stands with each", OUTCOME SEEN APPROACHES(APPROACH("a", "'g','h'", "")), "a(g P2) a(h)"},
};

/* Before and after an approach began on 27 October. */
#define LINED "'pupils':[{'id':'k','grade':5}],'goals':[" GOAL("g", ",'instrument':'i','score':70,'target_date':'2026-01-19'") "]" APPROACHES(APPROACH("a", "'g'", SINCE("2025-10-27")))
#define T(id, day, score) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'goals':['g'],'instrument':'i','score':" score "}"
#define POINTS(list) ",'evidence':[" list "]"
#define MORE "'instruments':[{'id':'i','name':'i','scale':'growth','see':5}]"
#define FEWER "'instruments':[{'id':'i','name':'i','scale':'growth','see':5,'higher_is_better':false}]"
#define NAP(before, after, nap, lower, upper) {HGW_APPROACH_RESULT_BEFORE_COUNT, before}, {HGW_APPROACH_RESULT_AFTER_COUNT, after}, {HGW_APPROACH_RESULT_NAP, nap}, {HGW_APPROACH_RESULT_NAP_LOWER, lower}, {HGW_APPROACH_RESULT_NAP_UPPER, upper}

static const struct {
    const char *what, *dossier, *team;
    evaluated_want wants[EVALUATED_WANTS];
} naps[] = {
    {"all better after", LINED POINTS(T("p", "2025-09-01", "40") "," T("q", "2025-09-29", "44") "," T("r", "2025-10-27", "50") "," T("s", "2025-11-24", "53")), MORE, {NAP(2, 2, 1, -1, -1)}},
    {"three of four pairs", LINED POINTS(T("p", "2025-09-01", "40") "," T("q", "2025-10-26", "50") "," T("r", "2025-10-27", "44") "," T("s", "2025-11-24", "53")), MORE, {NAP(2, 2, 0.75, 0.22718747, 0.96678170)}},
    {"a tie is half", LINED POINTS(T("p", "2025-09-01", "40") "," T("q", "2025-09-29", "44") "," T("r", "2025-11-03", "44") "," T("s", "2025-11-24", "53")), MORE, {NAP(2, 2, 0.875, 0.29965293, 0.99066795)}},
    {"fewer is better", LINED POINTS(T("p", "2025-09-01", "50") "," T("q", "2025-09-29", "40") "," T("r", "2025-11-03", "53") "," T("s", "2025-11-24", "44")), FEWER, {NAP(2, 2, 0.25, 0.03321843, 0.77281253)}},
    {"one before", LINED POINTS(T("q", "2025-09-29", "44") "," T("r", "2025-11-03", "44") "," T("s", "2025-11-24", "53")), MORE, {NAP(1, 2, -1, -1, -1)}},
    {"none before", LINED POINTS(T("r", "2025-11-03", "44") "," T("s", "2025-11-24", "53")), MORE, {NAP(0, 2, -1, -1, -1)}},
    {"after today", LINED POINTS(T("p", "2025-09-01", "40") "," T("q", "2025-09-29", "44") "," T("r", "2025-11-03", "44") "," T("s", "2025-12-02", "53")), MORE, {NAP(2, 1, -1, -1, -1)}},
};
/* clang-format on */

#define PUT(text, ...) snprintf((text) + strlen(text), ROOM - strlen(text), __VA_ARGS__)

/* Tokens and numbers that are there, each after a space. */
static void put_token(char *text, int32_t enumeration, int32_t value) {
    if (value)
        PUT(text, " %s", hgw_enum_token(enumeration, value));
}

static void put_approaches(char *text, const hgw_doc *results, hgw_rec aim) {
    for (int32_t i = 0; i < hgw_aim_result_approaches_count(results, aim); i++) {
        hgw_rec r = hgw_aim_result_approaches_at(results, aim, i);
        const char *period = hgw_approach_result_period(results, r);
        assert_non_null(hgw_approach_result_text(results, r));
        PUT(text, "%s(%s%s%s", hgw_approach_result_approach(results, r), hgw_approach_result_goal(results, r),
            period ? " " : "", period ? period : "");
        if (hgw_approach_result_started_on(results, r))
            PUT(text, " %d", (int)hgw_approach_result_started_on(results, r));
        put_token(text, HGW_ENUM_GOAL_STATUS, hgw_approach_result_status(results, r));
        put_token(text, HGW_ENUM_APPROACH_EFFECT, hgw_approach_result_effect(results, r));
        PUT(text, ")|");
    }
}

static void put_factors(char *text, const hgw_doc *results, hgw_rec aim) {
    for (int32_t i = 0; i < hgw_aim_result_factors_count(results, aim); i++) {
        hgw_rec r = hgw_aim_result_factors_at(results, aim, i);
        int helped = hgw_factor_result_kind(results, r) == HGW_FACTOR_KIND_STIMULATING;
        assert_non_null(hgw_factor_result_text(results, r));
        PUT(text, "%s%c(%s", hgw_factor_result_factor(results, r), helped ? '+' : '-',
            hgw_factor_result_goal(results, r));
        put_token(text, HGW_ENUM_GOAL_STATUS, hgw_factor_result_status(results, r));
        PUT(text, ")|");
    }
}

static void put_adjustments(char *text, const hgw_doc *results, hgw_rec aim) {
    for (int32_t i = 0; i < hgw_aim_result_adjustments_count(results, aim); i++) {
        hgw_rec r = hgw_aim_result_adjustments_at(results, aim, i);
        PUT(text, "%s(%s %d", hgw_adjustment_result_adjustment(results, r), hgw_adjustment_result_goal(results, r),
            (int)hgw_adjustment_result_decided_on(results, r));
        put_token(text, HGW_ENUM_ADJUSTMENT_DIRECTION, hgw_adjustment_result_direction(results, r));
        PUT(text, ")|");
    }
}

/* Whatever the order in which the goals stand. */
static void compare(const char *what, const hgw_doc *results, const char *aim, const char *told) {
    char text[ROOM] = "", wanted[ROOM];
    hgw_rec rec = evaluated_aim(results, aim);
    if (!rec)
        fail_msg("%s: %s", what, evaluated_told(results, aim, NULL));
    put_approaches(text, results, rec);
    put_factors(text, results, rec);
    put_adjustments(text, results, rec);
    size_t found = 0;
    for (const char *at = told; *at;) {
        size_t size = strcspn(at, ")") + 1;
        snprintf(wanted, sizeof wanted, "%.*s|", (int)size, at);
        if (!strstr(text, wanted))
            fail_msg("%s: no %s in %s", what, wanted, text);
        found += size + 1;
        at += size + (at[size] == ' ');
    }
    if (found != strlen(text))
        fail_msg("%s: %s, expected %s", what, text, told);
}

static void test_cases(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f;
        fixture_start(&f, cases[i].dossier, NULL, 1);
        fixture_beside(&f, cases[i].earlier, NULL);
        hgw_doc *results = evaluated_on(&f, cases[i].today, cases[i].options);
        compare(cases[i].what, results, "g", cases[i].told);
        evaluated_holds(&f, cases[i].what, cases[i].today, cases[i].options, results);
        hgw_doc_free(results);
        fixture_end(&f);
    }
}

static void test_outcomes(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof outcomes / sizeof *outcomes; i++) {
        fixture f;
        fixture_start(&f, outcomes[i].dossier, NULL, 1);
        hgw_doc *results = evaluated_on(&f, 20251201, NULL);
        compare(outcomes[i].what, results, "o", outcomes[i].told);
        evaluated_holds(&f, outcomes[i].what, 20251201, NULL, results);
        hgw_doc_free(results);
        fixture_end(&f);
    }
}

static void test_naps(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof naps / sizeof *naps; i++) {
        fixture f;
        fixture_start(&f, naps[i].dossier, naps[i].team, 0);
        hgw_doc *results = evaluated_on(&f, 20251201, NULL);
        hgw_rec aim = evaluated_aim(results, "g");
        assert_int_equal(hgw_aim_result_approaches_count(results, aim), 1);
        wrong +=
            evaluated_otherwise(naps[i].what, results, hgw_aim_result_approaches_at(results, aim, 0), naps[i].wants);
        evaluated_holds(&f, naps[i].what, 20251201, NULL, results);
        hgw_doc_free(results);
        fixture_end(&f);
    }
    assert_int_equal(wrong, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_outcomes),
                                       cmocka_unit_test(test_naps)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
