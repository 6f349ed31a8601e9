/* Extra support: what the law asks of a development perspective, and whether the week shows it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "run_cases.h"

/* clang-format off */
#define PUPIL(more) "'pupils':[{'id':'k','given_name':'Kim'" more "},{'id':'l','given_name':'Lou'}]"
#define OPPS(list) "'opps':[" list "]"
#define OPP(id, more) "{'id':'" id "','pupil':'k'" more "}"
#define KIM(more) PUPIL("") "," OPPS(OPP("o", more))
#define STANDS ",'established_on':'2025-10-06'"
#define PLACE ",'destination':'vmbo'"
#define WHY ",'substantiation':'t'"
#define HELP ",'support':'samen lezen'"
#define BOTH ",'factors':['p','m']"
#define FACTORS "'factors':[{'id':'p','text':'legt graag uit','kind':'stimulating'},{'id':'m','text':'t','kind':'hindering'}],"
#define STRONG "'factors':[{'id':'p','text':'legt graag uit','kind':'stimulating','pupils':['k']},{'id':'m','text':'t','kind':'hindering'}],"
#define WEEK(id, monday, more) "{'id':'" id "','week_start':'" monday "','slots':[{'id':'s" id "','day':'monday'" more "}]}"
#define OTHER(id, monday) WEEK(id, monday, ",'goals':['x']")
#define WEEKS(list) "'week_plans':[" list "]"
#define GOALS "'goals':[{'id':'x','text':'tellen','period':'P2'},{'id':'g','text':'lezen','period':'P2','pupils':['k']}],'approaches':[{'id':'a','text':'samen lezen'}],"
#define ACTS STANDS ",'goals':['g']"
#define THREE OTHER("w2", "2025-11-03") "," OTHER("w3", "2025-11-10") "," OTHER("w4", "2025-11-17")
#define IN_FORCE STANDS HELP ",'heard_on':'2025-10-06','consent_on':'2025-10-06'"
#define OLD ",'established_on':'2025-05-12'"

/* One case, one line. */
static const rule_case cases[] = {
    {"OPP_PART_MISSING", "all parts", 20251121, FACTORS KIM(STANDS PLACE WHY HELP BOTH), NULL, EDGE, 0},
    {"OPP_PART_MISSING", "no destination", 20251121, FACTORS KIM(STANDS WHY HELP BOTH), NULL, EDGE, 1},
    {"OPP_PART_MISSING", "no substantiation", 20251121, FACTORS KIM(STANDS PLACE HELP BOTH), NULL, EDGE, 1},
    {"OPP_PART_MISSING", "no support", 20251121, FACTORS KIM(STANDS PLACE WHY BOTH), NULL, EDGE, 1},
    {"OPP_PART_MISSING", "only what hinders: told by another", 20251121, FACTORS KIM(STANDS PLACE WHY HELP ",'factors':['m']"), NULL, EDGE, 0},
    {"ONLY_HINDERING", "by this one", 20251121, FACTORS KIM(STANDS PLACE WHY HELP ",'factors':['m']"), NULL, 0, 1},
    {"OPP_PART_MISSING", "only what hinders, and a strength is known elsewhere", 20251121, STRONG KIM(STANDS PLACE WHY HELP ",'factors':['m']"), NULL, EDGE, 1},
    {"ONLY_HINDERING", "then not by this one", 20251121, STRONG KIM(STANDS PLACE WHY HELP ",'factors':['m']"), NULL, 0, 0},
    {"OPP_PART_MISSING", "only what helps", 20251121, FACTORS KIM(STANDS PLACE WHY HELP ",'factors':['p']"), NULL, EDGE, 1},
    {"OPP_PART_MISSING", "nothing at all: one finding", 20251121, KIM(STANDS), NULL, 0, 1},
    {"OPP_PART_MISSING", "being made", 20251121, KIM(",'begun_on':'2025-11-10'"), NULL, 0, 0},
    {"OPP_PART_MISSING", "to be established today", 20251006, KIM(STANDS), NULL, EDGE, 1},
    {"OPP_PART_MISSING", "to be established tomorrow", 20251005, KIM(STANDS), NULL, EDGE, 0},
    {"OPP_PART_MISSING", "a pupil without a name", 20251121, "'pupils':[{'id':'k'}]," OPPS(OPP("o", STANDS)), NULL, 0, 1},
    {"OPP_PART_MISSING", "a former one is no matter any more", 20251121, FACTORS PUPIL("") "," OPPS(OPP("o", ",'established_on':'2024-10-06'") "," OPP("p2", STANDS PLACE WHY HELP BOTH)), NULL, 0, 0},
    {"OPP_PART_MISSING", "no perspective", 20251121, PUPIL(""), NULL, 0, 0},

    /* Six weeks after Monday 8 September is Monday 20 October; the autumn holiday counts. */
    {"OPP_LATE", "the last day of the term", 20251020, PUPIL(",'support_since':'2025-09-08'") "," OPPS(OPP("o", "")), NULL, EDGE, 0},
    {"OPP_LATE", "a day later", 20251021, PUPIL(",'support_since':'2025-09-08'") "," OPPS(OPP("o", "")), NULL, EDGE, 1},
    {"OPP_LATE", "established late", 20251121, PUPIL(",'support_since':'2025-09-08'") "," OPPS(OPP("o", ",'established_on':'2025-11-21'")), NULL, EDGE, 0},
    {"OPP_LATE", "to be established tomorrow", 20251120, PUPIL(",'support_since':'2025-09-08'") "," OPPS(OPP("o", ",'established_on':'2025-11-21'")), NULL, EDGE, 1},
    {"OPP_LATE", "from when it was begun", 20251021, KIM(",'begun_on':'2025-09-08'"), NULL, 0, 1},
    {"OPP_LATE", "the arrangement counts before that", 20251021, PUPIL(",'support_since':'2025-09-08'") "," OPPS(OPP("o", ",'begun_on':'2025-10-06'")), NULL, 0, 1},
    {"OPP_LATE", "from enrolment", 20251021, PUPIL(",'enrolled_on':'2025-09-08'") "," OPPS(OPP("o", "")), NULL, 0, 1},
    {"OPP_LATE", "enrolled here later", 20251021, PUPIL(",'support_since':'2024-09-02','enrolled_on':'2025-09-09'") "," OPPS(OPP("o", "")), NULL, 0, 0},
    {"OPP_LATE", "nobody knows since when", 20251121, KIM(""), NULL, 0, 0},
    {"OPP_LATE", "without a calendar", 20251021, KIM(",'begun_on':'2025-09-08'"), NULL, NO_CALENDAR, 1},

    {"OPP_NO_CONSENT", "no day", 20251121, KIM(STANDS HELP), NULL, EDGE, 1},
    {"OPP_NO_CONSENT", "consent today", 20251121, KIM(STANDS HELP ",'consent_on':'2025-11-21'"), NULL, EDGE, 0},
    {"OPP_NO_CONSENT", "consent tomorrow", 20251120, KIM(STANDS HELP ",'consent_on':'2025-11-21'"), NULL, EDGE, 1},
    {"OPP_NO_CONSENT", "no action part", 20251121, KIM(STANDS PLACE), NULL, EDGE, 0},
    {"OPP_NO_CONSENT", "goals are an action part", 20251121, GOALS KIM(ACTS), NULL, 0, 1},
    {"OPP_NO_CONSENT", "not in force", 20251121, KIM(HELP), NULL, 0, 0},

    {"OPP_PUPIL_NOT_HEARD", "not heard", 20251121, KIM(STANDS), NULL, EDGE, 1},
    {"OPP_PUPIL_NOT_HEARD", "heard today", 20251121, KIM(STANDS ",'heard_on':'2025-11-21'"), NULL, EDGE, 0},
    {"OPP_PUPIL_NOT_HEARD", "heard tomorrow", 20251120, KIM(STANDS ",'heard_on':'2025-11-21'"), NULL, EDGE, 1},
    {"OPP_PUPIL_NOT_HEARD", "what the child said", 20251121, KIM(STANDS ",'heard_text':'liever in de klas'"), NULL, 0, 0},
    {"OPP_PUPIL_NOT_HEARD", "a reason not to", 20251121, KIM(STANDS ",'waived_reason':'te jong'"), NULL, 0, 0},
    {"OPP_PUPIL_NOT_HEARD", "made on the first day", 20251121, KIM(",'established_on':'2025-08-01'"), NULL, EDGE, 1},
    {"OPP_PUPIL_NOT_HEARD", "made a day before", 20251121, KIM(",'established_on':'2025-07-31'"), NULL, EDGE, 0},
    {"OPP_PUPIL_NOT_HEARD", "changed since", 20251121, KIM(OLD ",'changed_on':'2025-10-06'"), NULL, 0, 1},
    {"OPP_PUPIL_NOT_HEARD", "evaluated since", 20251121, KIM(OLD ",'evaluated_on':'2025-10-06'"), NULL, 0, 1},
    {"OPP_PUPIL_NOT_HEARD", "to be evaluated", 20251121, KIM(OLD ",'evaluated_on':'2026-06-08'"), NULL, 0, 0},
    {"OPP_PUPIL_NOT_HEARD", "no calendar says from when", 20251121, KIM(STANDS), NULL, NO_CALENDAR, 0},

    /* The school year lasts until Friday 17 July 2026; its last eight weeks begin on Saturday 23 May. */
    {"OPP_YEAR_PASSED", "the first day of the last eight weeks", 20260523, KIM(OLD), NULL, EDGE, 1},
    {"OPP_YEAR_PASSED", "a day before", 20260522, KIM(OLD), NULL, EDGE, 0},
    {"OPP_YEAR_PASSED", "the last day of the year", 20260717, KIM(OLD), NULL, EDGE, 1},
    {"OPP_YEAR_PASSED", "the year is over", 20260718, KIM(OLD), NULL, EDGE, 0},
    {"OPP_YEAR_PASSED", "evaluated this year", 20260601, KIM(OLD ",'evaluated_on':'2025-09-01'"), NULL, EDGE, 0},
    {"OPP_YEAR_PASSED", "evaluated last year", 20260601, KIM(OLD ",'evaluated_on':'2025-08-31'"), NULL, EDGE, 1},
    {"OPP_YEAR_PASSED", "to be evaluated", 20260601, KIM(OLD ",'evaluated_on':'2026-06-08'"), NULL, 0, 1},
    {"OPP_YEAR_PASSED", "established this year", 20260601, KIM(STANDS), NULL, 0, 0},
    {"OPP_YEAR_PASSED", "not in force", 20260601, KIM(",'begun_on':'2025-05-12'"), NULL, 0, 0},

    {"OPP_NOT_IN_WEEK", "three weeks", 20251121, GOALS KIM(ACTS) "," WEEKS(THREE), NULL, EDGE, 1},
    {"OPP_NOT_IN_WEEK", "two weeks", 20251121, GOALS KIM(ACTS) "," WEEKS(OTHER("w3", "2025-11-10") "," OTHER("w4", "2025-11-17")), NULL, EDGE, 0},
    {"OPP_NOT_IN_WEEK", "in the first of three", 20251121, GOALS KIM(ACTS) "," WEEKS(WEEK("w2", "2025-11-03", ",'goals':['g']") "," OTHER("w3", "2025-11-10") "," OTHER("w4", "2025-11-17")), NULL, EDGE, 0},
    {"OPP_NOT_IN_WEEK", "the team waits two weeks", 20251121, GOALS KIM(ACTS) "," WEEKS(OTHER("w3", "2025-11-10") "," OTHER("w4", "2025-11-17")), "'thresholds':[{'rule':'OPP_NOT_IN_WEEK','name':'weeks','amount':2}]", 0, 1},
    {"OPP_NOT_IN_WEEK", "in a coming week", 20251121, GOALS KIM(ACTS) "," WEEKS(THREE "," WEEK("w5", "2025-11-24", ",'goals':['g']")), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "weeks that do not follow each other", 20251121, GOALS KIM(ACTS) "," WEEKS(OTHER("w1", "2025-10-27") "," OTHER("w3", "2025-11-10") "," OTHER("w4", "2025-11-17")), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "an approach", 20251121, GOALS KIM(STANDS ",'approaches':['a']") "," WEEKS(THREE), NULL, 0, 1},
    {"OPP_NOT_IN_WEEK", "an approach in the week", 20251121, GOALS KIM(STANDS ",'approaches':['a']") "," WEEKS(OTHER("w2", "2025-11-03") "," OTHER("w3", "2025-11-10") "," WEEK("w4", "2025-11-17", ",'approaches':['a']")), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "an approach that is to begin", 20251121, "'goals':[{'id':'x','text':'tellen','period':'P2'}],'approaches':[{'id':'a','text':'t','started_on':'2025-12-01'}]," KIM(STANDS ",'approaches':['a']") "," WEEKS(THREE), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "an approach that began on the way", 20251121, "'goals':[{'id':'x','text':'tellen','period':'P2'}],'approaches':[{'id':'a','text':'t','started_on':'2025-11-10'}]," KIM(STANDS ",'approaches':['a']") "," WEEKS(THREE), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "a goal that was made on the way", 20251121, "'goals':[{'id':'x','text':'tellen','period':'P2'},{'id':'g','text':'lezen','period':'P2','made_on':'2025-11-10'}]," KIM(ACTS) "," WEEKS(THREE), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "a goal of the next period", 20251121, "'goals':[{'id':'x','text':'tellen','period':'P2'},{'id':'g','text':'lezen','period':'P3'}]," KIM(ACTS) "," WEEKS(THREE), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "a goal that was dropped", 20251121, GOALS KIM(ACTS) "," WEEKS(THREE) ",'adjustments':[{'id':'d','direction':'drop','goal':'g','decided_on':'2025-11-03'}]", NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "established on the way", 20251121, GOALS KIM(",'established_on':'2025-11-10','goals':['g']") "," WEEKS(THREE), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "no goals and no approaches", 20251121, GOALS KIM(STANDS HELP) "," WEEKS(THREE), NULL, 0, 0},
    {"OPP_NOT_IN_WEEK", "no week plans", 20251121, GOALS KIM(ACTS), NULL, 0, 0},

    {"EXTRA_WITHOUT_OPP", "the last day of six weeks", 20251020, PUPIL(",'support_kind':'extra','support_since':'2025-09-08'"), NULL, EDGE, 0},
    {"EXTRA_WITHOUT_OPP", "a day later", 20251021, PUPIL(",'support_kind':'extra','support_since':'2025-09-08'"), NULL, EDGE, 1},
    {"EXTRA_WITHOUT_OPP", "basic support", 20251021, PUPIL(",'support_kind':'basic','support_since':'2025-09-08'"), NULL, EDGE, 0},
    {"EXTRA_WITHOUT_OPP", "there is one", 20251021, PUPIL(",'support_kind':'extra','support_since':'2025-09-08'") "," OPPS(OPP("o", "")), NULL, EDGE, 0},
    {"EXTRA_WITHOUT_OPP", "for somebody else", 20251021, PUPIL(",'support_kind':'extra','support_since':'2025-09-08'") "," OPPS("{'id':'o','pupil':'l'}"), NULL, 0, 1},
    {"EXTRA_WITHOUT_OPP", "enrolled here later", 20251021, PUPIL(",'support_kind':'extra','support_since':'2024-09-02','enrolled_on':'2025-09-09'"), NULL, 0, 0},
    {"EXTRA_WITHOUT_OPP", "nobody knows since when", 20251121, PUPIL(",'support_kind':'extra'"), NULL, 0, 0},
    {"EXTRA_WITHOUT_OPP", "a pupil without a name", 20251021, "'pupils':[{'id':'k','support_kind':'extra','support_since':'2025-09-08'}]", NULL, NO_CALENDAR, 1},
};

static const mend mends[] = {
    {"OPP_PART_MISSING", 20251121, STRONG KIM(STANDS PLACE WHY HELP ",'factors':['m']"), STRONG KIM(STANDS PLACE WHY HELP BOTH), NULL, 0},
    {"OPP_LATE", 20251121, KIM(",'begun_on':'2025-09-08'"), KIM(",'begun_on':'2025-09-08','established_on':'2025-11-21'"), NULL, 0},
    {"OPP_NO_CONSENT", 20251121, KIM(STANDS HELP), KIM(STANDS HELP ",'consent_on':'2025-11-21'"), NULL, 0},
    {"OPP_PUPIL_NOT_HEARD", 20251121, KIM(STANDS), KIM(STANDS ",'heard_text':'liever in de klas'"), NULL, 0},
    {"OPP_YEAR_PASSED", 20260601, KIM(OLD HELP), KIM(OLD HELP ",'evaluated_on':'2026-06-01','heard_on':'2026-06-01'"), NULL, 0},
    {"OPP_NOT_IN_WEEK", 20251110, GOALS KIM(ACTS) "," WEEKS(OTHER("w1", "2025-10-27") "," OTHER("w2", "2025-11-03") "," OTHER("w3", "2025-11-10")), GOALS KIM(ACTS) "," WEEKS(OTHER("w1", "2025-10-27") "," OTHER("w2", "2025-11-03") "," WEEK("w3", "2025-11-10", ",'goals':['x','g']")), NULL, 0},
    {"EXTRA_WITHOUT_OPP", 20251021, PUPIL(",'support_kind':'extra','support_since':'2025-09-08'"), PUPIL(",'support_kind':'extra','support_since':'2025-09-08'") "," OPPS(OPP("o", STANDS)), NULL, 0},
};
/* clang-format on */

static void test_cases(void **state) {
    (void)state;
    run_cases(cases, sizeof cases / sizeof *cases);
}

static void test_mends(void **state) {
    (void)state;
    run_mends(mends, sizeof mends / sizeof *mends);
}

/* ---- other calendars ---- */

static hgw_doc *checked(fixture *f, const char *dossier, const char *calendar, hgw_date today) {
    fixture_start(f, dossier, NULL, 0);
    fixture_beside(f, NULL, NULL);
    f->calendar = calendar ? fixture_doc(f->ctx, HGW_T_CALENDAR, calendar) : NULL;
    return fixture_check(f, today, NULL);
}

static void count_with(const char *code, const char *dossier, const char *calendar, hgw_date today, int expected) {
    fixture f;
    hgw_doc *findings = checked(&f, dossier, calendar, today);
    assert_int_equal(fixture_count(findings, code), expected);
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* The law is that of the Netherlands: a calendar of another country silences all of it. */
static void test_other_country(void **state) {
    static const char year[] = "'school_years':[{'id':'y','start_date':'2025-09-01','end_date':'2026-07-17'}],"
                               "'hearing_from':'2025-08-01','country':'";
    static const struct {
        const char *code, *dossier;
        hgw_date today;
    } all[] = {
        {"OPP_PART_MISSING", KIM(STANDS), 20251121},
        {"OPP_LATE", KIM(",'begun_on':'2025-09-08'"), 20251121},
        {"OPP_NO_CONSENT", KIM(STANDS HELP), 20251121},
        {"OPP_PUPIL_NOT_HEARD", KIM(STANDS), 20251121},
        {"OPP_YEAR_PASSED", KIM(OLD), 20260601},
        {"OPP_NOT_IN_WEEK", GOALS KIM(",'established_on':'2025-10-06','approaches':['a']") "," WEEKS(THREE), 20251121},
        {"EXTRA_WITHOUT_OPP", PUPIL(",'support_kind':'extra','support_since':'2025-09-08'"), 20251121},
    };
    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        for (int here = 0; here < 2; here++) {
            char calendar[256];
            assert_true(sizeof year + 4 < sizeof calendar);
            strcpy(calendar, year);
            strcat(calendar, here ? "NL'" : "BE'");
            count_with(all[i].code, all[i].dossier, calendar, all[i].today, here);
        }
}

/* From when a pupil is heard is a fact of a country; without it that rule is listed as not run, where it is used. */
static void test_no_hearing_day(void **state) {
    fixture f;
    (void)state;
    hgw_doc *findings = checked(&f, KIM(STANDS), "'country':'NL'", 20251121);
    assert_int_equal(fixture_count(findings, "OPP_PUPIL_NOT_HEARD"), 0);
    assert_int_equal(fixture_not_run(findings, "OPP_PUPIL_NOT_HEARD"), HGW_NOT_RUN_REASON_NO_CALENDAR);
    hgw_doc_free(findings);
    fixture_end(&f);
    findings = checked(&f, PUPIL(""), "'country':'NL'", 20251121);
    assert_int_equal(fixture_not_run(findings, "OPP_PUPIL_NOT_HEARD"), 0);
    hgw_doc_free(findings);
    fixture_end(&f);
}

/* A country's calendar says by its summers when the school year ends. */
static void test_year_of_country(void **state) {
    fixture f;
    static const struct {
        hgw_date today;
        int expected;
    } days[] = {{20260523, 1}, {20260522, 0}, {20260717, 1}, {20260718, 0}};
    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        fixture_start(&f, KIM(OLD), "'schools':[{'id':'s','region':'midden'}]", 0);
        f.calendar = fixture_file(f.ctx, HGW_T_CALENDAR, "src/calendar/data/nl.json");
        hgw_doc *findings = fixture_check(&f, days[i].today, NULL);
        assert_int_equal(fixture_count(findings, "OPP_YEAR_PASSED"), days[i].expected);
        hgw_doc_free(findings);
        fixture_end(&f);
    }
}

/* A school's own calendar with study days only does not say when the year ends: then the country's does. */
static void test_year_beside_own(void **state) {
    fixture f;
    (void)state;
    fixture_start(&f, KIM(OLD), "'schools':[{'id':'s','region':'midden'}]", 0);
    f.calendar = fixture_file(f.ctx, HGW_T_CALENDAR, "src/calendar/data/nl.json");
    f.other = fixture_doc(f.ctx, HGW_T_CALENDAR, "'school_years':[{'id':'y','name':'2025-2026'}]");
    hgw_doc *findings = fixture_check(&f, 20260523, NULL);
    assert_int_equal(fixture_count(findings, "OPP_YEAR_PASSED"), 1);
    hgw_doc_free(findings);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),           cmocka_unit_test(test_mends),
        cmocka_unit_test(test_other_country),   cmocka_unit_test(test_no_hearing_day),
        cmocka_unit_test(test_year_of_country), cmocka_unit_test(test_year_beside_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
