/* Time: when an aim is due, which weeks are counted, what the line says in those weeks, until when measuring helps; and
 * which look it is.  Figures by scipy from evaluation.md 2.2; in the calendar of the worked case there are 17 weeks of
 * teaching from 1 September to 19 January, 15 to 5 January and 11 to 24 November, and 40.2 in the year. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "evaluated.h"

/* clang-format off */
#define KIDS "'pupils':[{'id':'k','given_name':'Aya','grade':5}]"
#define POINT(id, day, score) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'instrument':'i','score':" score "}"
#define LINE(a, b, c, d) POINT("a", "2025-09-01", a) "," POINT("b", "2025-09-29", b) "," POINT("c", "2025-10-27", c) "," POINT("d", "2025-11-24", d)
#define NOTE LINE("40", "44", "50", "53")
#define OPEN LINE("40", "49", "56", "60")
#define OLD POINT("a", "2025-09-01", "40") "," POINT("b", "2025-09-29", "49") "," POINT("c", "2025-10-27", "57")
#define OUTCOME(more, evidence) KIDS ",'outcome_targets':[{'id':'o','text':'vlot lezen','instrument':'i','score':70" more "}],'evidence':[" evidence "]"
#define DUE ",'due_on':'2026-01-19'"
#define GOAL(more, evidence) KIDS ",'goals':[{'id':'o','text':'vlot lezen','criterion':'c','instrument':'i','score':70" more "}],'evidence':[" evidence "]"
#define SEE5 "'instruments':[{'id':'i','name':'tempo','scale':'growth','see':5}]"
#define TEACHING HGW_TIME_UNIT_TEACHING_WEEKS
#define CALENDAR HGW_TIME_UNIT_CALENDAR_WEEKS
#define UNIT(unit) "'time_unit':'" unit "_weeks'"

static const struct {
    const char *what, *dossier, *options;
    hgw_date today;
    int calendar, unit;
    evaluated_want aim[4], series[EVALUATED_WANTS];
} lines[] = {
    {"the note, in calendar weeks", OUTCOME(DUE, NOTE), NULL, 20251201, 0, CALENDAR, {{HGW_AIM_RESULT_DUE_ON, 20260119}, {HGW_AIM_RESULT_DUE_FROM_WINDOW, -1}},
     {{HGW_SERIES_RESULT_CHANCE, 0.15954638}, {HGW_SERIES_RESULT_SEE, 5}, {HGW_SERIES_RESULT_START_LEVEL, 40}, {HGW_SERIES_RESULT_LEVEL_NOW, 54.30357143}, {HGW_SERIES_RESULT_LEVEL_DUE, 64.375},
      {HGW_SERIES_RESULT_LOWER, 56.95372565}, {HGW_SERIES_RESULT_UPPER, 71.79627435}, {HGW_SERIES_RESULT_SAID_LOWER, 59.67532556}, {HGW_SERIES_RESULT_SAID_UPPER, 69.07467444}, {HGW_SERIES_RESULT_SCORE_LOWER, 55.14171420},
      {HGW_SERIES_RESULT_SCORE_UPPER, 73.60828580}, {HGW_SERIES_RESULT_NEEDED_PACE, 1.5}, {HGW_SERIES_RESULT_PACE, 1.25892857}, {HGW_SERIES_RESULT_PACE_SHARE, 0.83928571}, {HGW_SERIES_RESULT_NEEDED_FROM_NOW, 2.24234694},
      {HGW_SERIES_RESULT_DEVIATION, -2.25}, {HGW_SERIES_RESULT_MORE_POINTS, -1}, {HGW_SERIES_RESULT_POINTS, 4}, {HGW_SERIES_RESULT_FIRST_ON, 20250901}, {HGW_SERIES_RESULT_LAST_ON, 20251124}}},
    {"the note, in weeks of teaching", OUTCOME(DUE, NOTE), NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20260119}, {HGW_AIM_RESULT_DUE_FROM_WINDOW, -1}},
     {{HGW_SERIES_RESULT_CHANCE, 0.10233302}, {HGW_SERIES_RESULT_LEVEL_NOW, 54.51859268}, {HGW_SERIES_RESULT_LEVEL_DUE, 62.99342105}, {HGW_SERIES_RESULT_LOWER, 55.90465678}, {HGW_SERIES_RESULT_UPPER, 70.08218532},
      {HGW_SERIES_RESULT_NEEDED_PACE, 1.76470588}, {HGW_SERIES_RESULT_PACE, 1.41247140}, {HGW_SERIES_RESULT_NEEDED_FROM_NOW, 3.09628146}, {HGW_SERIES_RESULT_DEVIATION, -2.95588235}}},
    {"calendar weeks by choice", OUTCOME(DUE, NOTE), UNIT("calendar"), 20251201, 1, CALENDAR, {{HGW_AIM_RESULT_DUE_ON, 20260119}}, {{HGW_SERIES_RESULT_CHANCE, 0.15954638}, {HGW_SERIES_RESULT_NEEDED_PACE, 1.5}}},
    {"the first school day of the window", OUTCOME(",'moment':'M'", NOTE), NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20260105}, {HGW_AIM_RESULT_DUE_FROM_WINDOW, 1}}, {{HGW_SERIES_RESULT_CHANCE, 0.03682333}, {HGW_SERIES_RESULT_NEEDED_PACE, 2}, {HGW_SERIES_RESULT_NEEDED_FROM_NOW, 5.09166667}}},
    {"the school's own day in the window", OUTCOME(",'moment':'M'" DUE, NOTE), NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20260119}, {HGW_AIM_RESULT_DUE_FROM_WINDOW, -1}}, {{HGW_SERIES_RESULT_CHANCE, 0.10233302}}},
    {"undecided, and once more is enough", OUTCOME(DUE, OPEN), NULL, 20251201, 0, CALENDAR, {{HGW_AIM_RESULT_DUE_ON, 20260119}}, {{HGW_SERIES_RESULT_CHANCE, 0.75361314}, {HGW_SERIES_RESULT_MORE_POINTS, 1}, {HGW_SERIES_RESULT_MORE_BY, 20251222}}},
    {"undecided, and no more will do", OUTCOME(DUE, OPEN), NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20260119}}, {{HGW_SERIES_RESULT_CHANCE, 0.66622458}, {HGW_SERIES_RESULT_MORE_POINTS, -1}, {HGW_SERIES_RESULT_MORE_BY, -1}}},
    {"twice more, over the holidays", OUTCOME(",'due_on':'2026-02-16'", NOTE), NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20260216}}, {{HGW_SERIES_RESULT_CHANCE, 0.32604266}, {HGW_SERIES_RESULT_MORE_POINTS, 2}, {HGW_SERIES_RESULT_MORE_BY, 20260202}}},
    {"nobody measures in the past", OUTCOME(DUE, OLD), NULL, 20251128, 0, CALENDAR, {{HGW_AIM_RESULT_DUE_ON, 20260119}}, {{HGW_SERIES_RESULT_CHANCE, 0.78447259}, {HGW_SERIES_RESULT_MORE_POINTS, 1}, {HGW_SERIES_RESULT_MORE_BY, 20251128}}},
    {"a goal looked back on at a day", GOAL(",'target_date':'2026-01-19'", NOTE), NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20260119}}, {{HGW_SERIES_RESULT_CHANCE, 0.10233302}, {HGW_SERIES_RESULT_POINTS, 4}}},
    {"a goal of a period: from its first day to its last", GOAL(",'period':'P2'", NOTE), NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20251219}}, {{HGW_SERIES_RESULT_POINTS, 2}, {HGW_SERIES_RESULT_FIRST_ON, 20251027}, {HGW_SERIES_RESULT_NEEDED_PACE, 20 / 7.8}}},
    {"a goal of a period with a day of its own", GOAL(",'period':'P2','target_date':'2026-01-19'", NOTE), NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20260119}}, {{HGW_SERIES_RESULT_POINTS, 2}, {HGW_SERIES_RESULT_NEEDED_PACE, 20. / 10}}},
    {"a goal of a plan for a period", GOAL("", NOTE) ",'plans':[{'id':'p','kind':'period','period':'P2','goals':['o']}]", NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20251219}}, {{HGW_SERIES_RESULT_POINTS, 2}}},
    {"a goal of a plan with days", GOAL("", NOTE) ",'plans':[{'id':'p','kind':'period','start_date':'2025-09-15','end_date':'2026-01-19','goals':['o']}]", NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20260119}}, {{HGW_SERIES_RESULT_POINTS, 3}}},
    {"a goal of a subgroup of a period", GOAL(",'subgroups':['s']", NOTE) ",'subgroups':[{'id':'s','name':'sterren','kind':'sub','period':'P2','pupils':['k']}]", NULL, 20251201, 1, TEACHING, {{HGW_AIM_RESULT_DUE_ON, 20251219}}, {{HGW_SERIES_RESULT_POINTS, 2}}},
};

/* Which look it is: one to adjust by .20 that is not by .10. */
#define LOOK(day) "'kind':'interim','evaluated_on':'" day "','dossier':'root'"
#define THREE LOOK("2025-10-06") "|" LOOK("2025-11-03") "|" LOOK("2025-11-30")
#define ADJUST "adjust"
#define OPEN_STILL "too_little_evidence: undecided"

static const struct {
    const char *what, *results, *options;
    int look;
    const char *told;
} looks[] = {
    {"the first", NULL, NULL, 1, ADJUST},
    {"the second", LOOK("2025-11-03"), NULL, 2, ADJUST},
    {"the third", LOOK("2025-10-06") "|" LOOK("2025-11-03"), NULL, 3, ADJUST},
    {"from the fourth on the limits are stricter", THREE, NULL, 4, OPEN_STILL},
    {"unless they are given", THREE, "'p_lo':0.2", 4, ADJUST},
    {"which look it is can be said", NULL, "'look':4", 4, OPEN_STILL},
    {"and be said otherwise", THREE, "'look':1", 1, ADJUST},
    {"of one day they are one", LOOK("2025-11-03") "|" LOOK("2025-11-03") "|" LOOK("2025-10-06"), NULL, 3, ADJUST},
    {"of today is no earlier one", LOOK("2025-12-01"), NULL, 1, ADJUST},
    {"after today it does not exist", LOOK("2025-12-02"), NULL, 1, ADJUST},
    {"half a year ago", LOOK("2025-06-02"), NULL, 2, ADJUST},
    {"a day more", LOOK("2025-06-01"), NULL, 1, ADJUST},
    {"of another dossier", "'kind':'interim','evaluated_on':'2025-11-03','dossier':'other'", NULL, 1, ADJUST},
    {"of no dossier", "'kind':'interim','evaluated_on':'2025-11-03'", NULL, 1, ADJUST},
    {"at the end", "'kind':'final','evaluated_on':'2025-11-03','dossier':'root'", NULL, 1, ADJUST},
    {"without a day", "'kind':'interim','dossier':'root'", NULL, 1, ADJUST},
};
/* clang-format on */

static hgw_rec series_of(const hgw_doc *results) {
    hgw_rec pupil = evaluated_pupil(results, "o", "k");
    assert_int_not_equal(pupil, 0);
    return hgw_pupil_result_series_at(results, pupil, 0);
}

static void test_lines(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        fixture f;
        fixture_start(&f, lines[i].dossier, SEE5, lines[i].calendar);
        hgw_doc *results = evaluated_on(&f, lines[i].today, lines[i].options);
        wrong += evaluated_otherwise(lines[i].what, results, evaluated_aim(results, "o"), lines[i].aim);
        wrong += evaluated_otherwise(lines[i].what, results, series_of(results), lines[i].series);
        assert_int_equal(hgw_results_time_unit(results, HGW_ROOT), lines[i].unit);
        evaluated_holds(&f, lines[i].what, lines[i].today, lines[i].options, results);
        hgw_doc_free(results);
        fixture_end(&f);
    }
    assert_int_equal(wrong, 0);
}

static void test_looks(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        fixture f;
        fixture_start(&f, OUTCOME(DUE, NOTE), SEE5, 0);
        fixture_results(&f, looks[i].results);
        hgw_doc *results = evaluated_on(&f, 20251201, looks[i].options);
        if (hgw_results_look(results, HGW_ROOT) != looks[i].look ||
            strcmp(evaluated_told(results, "o", "k"), looks[i].told) != 0)
            fail_msg("%s: look %d, %s", looks[i].what, (int)hgw_results_look(results, HGW_ROOT),
                     evaluated_told(results, "o", "k"));
        evaluated_holds(&f, looks[i].what, 20251201, looks[i].options, results);
        hgw_doc_free(results);
        fixture_end(&f);
    }
}

/* ---- what was computed with ---- */

typedef struct setting {
    const char *name;
    double usual, fourth, moved;
} setting;

static const setting settings[] = {
    {"p_hi", 0.8, 0.9, 0.75}, {"p_lo", 0.2, 0.1, 0.25}, {"min_span", 0.25, 0.25, 0.5}, {"max_age", 0.25, 0.25, 1},
    {"outlier", 2.5, 2.5, 3}, {"kappa", 0.5, 0.5, 1},   {"least_spread", 1, 1, 2},     {"nu0", 4, 4, 8},
    {"hinge", 0.4, 0.4, 0.3}, {"min_points", 3, 3, 5},  {"min_items", 10, 10, 20},     {"norm_prior", 0, 0, 1},
};

static double setting_of(const hgw_doc *results, const char *name) {
    for (hgw_rec r = 0; (r = hgw_rec_next(results, HGW_T_RESULT_SETTING, r)) != 0;)
        if (strcmp(hgw_result_setting_name(results, r), name) == 0)
            return hgw_result_setting_value(results, r);
    fail_msg("no setting %s", name);
    return 0;
}

static void test_settings(void **state) {
    (void)state;
    static const char moved[] =
        "'p_hi':0.75,'p_lo':0.25,'min_span':0.5,'max_age':1,'outlier':3,'kappa':1,'least_spread':2,"
        "'nu0':8,'hinge':0.3,'min_points':5,'min_items':20,'norm_prior':true,'look':7";
    static const char *const options[] = {NULL, "'look':4", moved};
    fixture f;
    fixture_start(&f, OUTCOME(DUE, NOTE), SEE5, 0);
    for (int i = 0; i < 3; i++) {
        hgw_doc *results = evaluated_on(&f, 20251201, options[i]);
        assert_int_equal(hgw_results_settings_count(results, HGW_ROOT), sizeof settings / sizeof *settings);
        for (size_t s = 0; s < sizeof settings / sizeof *settings; s++) {
            double expected = i == 0 ? settings[s].usual : (i == 1 ? settings[s].fourth : settings[s].moved);
            if (setting_of(results, settings[s].name) != expected)
                fail_msg("%s, options %d", settings[s].name, i);
        }
        assert_int_equal(hgw_results_method_version(results, HGW_ROOT), 1);
        assert_int_equal(hgw_results_kind(results, HGW_ROOT), HGW_EVALUATION_KIND_INTERIM);
        assert_int_equal(hgw_results_evaluated_on(results, HGW_ROOT), 20251201);
        assert_string_equal(hgw_results_dossier(results, HGW_ROOT), "root");
        hgw_doc_free(results);
    }
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_lines), cmocka_unit_test(test_looks),
                                       cmocka_unit_test(test_settings)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
