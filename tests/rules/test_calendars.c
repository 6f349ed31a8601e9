/* Principle 7: what does not fit in a school's own calendar and in that of a country, and a calendar that is checked.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "fixture.h"
#include "run_cases.h"
#include "support/failing_mem.h"

typedef struct calendar_case {
    const char *code;
    const char *what;
    hgw_date today;
    const char *calendar; /* members of the one that is checked, ' for " */
    const char *beside;   /* of one beside it, or NULL */
    const char *dossier;  /* of a dossier that is checked with both beside, or NULL */
    int flags;
    int expected;
} calendar_case;

/* clang-format off */
#define HOLIDAY(id, kind, first, last, more) "{'id':'" id "','kind':'" kind "','first_day':'" first "','last_day':'" last "'" more "}"
#define IN(region) ",'region':'" region "'"
#define YEARS(list) "'school_years':[" list "]"
#define YEAR(more) YEARS("{'id':'y','name':'2025-2026','end_date':'2026-07-17'" more "}")
#define OWN(holidays) "'region':'midden'," YEAR(",'holidays':[" holidays "]")
#define COUNTRY "'country':'NL','period_count':5,'regions':[{'id':'midden'},{'id':'zuid'}],'holiday_rules':[{'id':'rh','kind':'herfst','days':9},{'id':'rk','kind':'kerst','days':16,'settled':true},{'id':'rz','kind':'zomer','days':44,'settled':true}],"
#define LAND(holidays) COUNTRY YEAR(",'holidays':[" holidays "]")
#define KERST HOLIDAY("nk", "kerst", "2025-12-20", "2026-01-04", "")
#define HERFST HOLIDAY("nh", "herfst", "2025-10-18", "2025-10-26", IN("midden"))
#define ZOMER HOLIDAY("nz", "zomer", "2026-07-18", "2026-08-30", IN("midden"))
#define PERIOD(id) "{'id':'" id "','kind':'vacation','first_day':'2025-09-01','last_day':'2025-10-01'}"
#define FOUR PERIOD("P1") "," PERIOD("P2") "," PERIOD("P3") "," PERIOD("P4")
#define PERIODS(list) YEAR(",'periods':[" list "]")
#define DOUBT ",'doubtful':true,'note':'een bron zegt iets anders'"

/* A week of autumn in November for zuid, and P2; spring of one week for midden and of two for zuid. */
#define SPREAD(region) "'region':'" region "'," YEAR(",'holidays':[" HOLIDAY("hz", "herfst", "2025-11-08", "2025-11-16", IN("zuid")) "," HOLIDAY("vm", "voorjaar", "2026-02-14", "2026-02-22", IN("midden")) "," HOLIDAY("vz", "voorjaar", "2026-02-14", "2026-03-01", IN("zuid")) "],'free_days':[{'id':'f','day':'2025-11-25','half':true}],'periods':[{'id':'P2','kind':'vacation','first_day':'2025-10-27','last_day':'2025-12-19'},{'id':'P3','kind':'vacation','first_day':'2026-01-05','last_day':'2026-02-13'}]")
#define DUE(day) "'goals':[{'id':'g','text':'t','period':'P2','target_date':'" day "'}]"
#define HELD(day) "'evaluations':[{'id':'e','held_on':'" day "','period':'P3'}]"

static const calendar_case cases[] = {
    {"GOAL_AFTER_PERIOD", "in a holiday of the region", 0, SPREAD("zuid"), NULL, DUE("2025-11-12"), 0, 1},
    {"GOAL_AFTER_PERIOD", "in a holiday of another region", 0, SPREAD("midden"), NULL, DUE("2025-11-12"), 0, 0},
    {"GOAL_AFTER_PERIOD", "on a day with a free half", 0, SPREAD("midden"), NULL, DUE("2025-11-25"), 0, 0},
    {"GOAL_AFTER_PERIOD", "a country's holiday, where the school's own calendar has none", 0, SPREAD("midden"), LAND(HOLIDAY("n", "herfst", "2025-11-08", "2025-11-16", "")), DUE("2025-11-12"), 0, 0},
    {"EVALUATED_AFTER_HOLIDAY", "the first day after that of the region", 0, SPREAD("midden"), NULL, HELD("2026-02-23"), 0, 1},
    {"EVALUATED_AFTER_HOLIDAY", "its last day", 0, SPREAD("midden"), NULL, HELD("2026-02-22"), 0, 0},
    {"EVALUATED_AFTER_HOLIDAY", "within that of a region that has longer", 0, SPREAD("zuid"), NULL, HELD("2026-02-23"), 0, 0},
    {"EVALUATED_AFTER_HOLIDAY", "after that", 0, SPREAD("zuid"), NULL, HELD("2026-03-02"), 0, 1},

    {"PERIODS_NOT_FIVE", "four of five", 0, "'period_count':5," PERIODS(FOUR), NULL, NULL, EDGE, 1},
    {"PERIODS_NOT_FIVE", "five", 0, "'period_count':5," PERIODS(FOUR "," PERIOD("P5")), NULL, NULL, EDGE, 0},
    {"PERIODS_NOT_FIVE", "a country's number", 0, PERIODS(FOUR), LAND(""), NULL, 0, 1},
    {"PERIODS_NOT_FIVE", "the school's own number wins", 0, "'period_count':4," PERIODS(FOUR), LAND(""), NULL, 0, 0},
    {"PERIODS_NOT_FIVE", "nobody settled a number", 0, PERIODS(FOUR), NULL, NULL, 0, 0},
    {"PERIODS_NOT_FIVE", "no periods", 0, "'period_count':5," YEAR(""), NULL, NULL, 0, 0},
    {"PERIODS_NOT_FIVE", "one too many, and one is a block", 0, "'period_count':3," PERIODS(FOUR ",{'id':'B','kind':'block','first_day':'2025-09-01','last_day':'2025-10-01'}"), NULL, NULL, 0, 1},
    {"PERIODS_NOT_FIVE", "beside a dossier", 0, "'period_count':5," PERIODS(FOUR), NULL, "", 0, 1},
    {"PERIODS_NOT_FIVE", "beside a dossier of another year", 0, "'period_count':5," PERIODS(FOUR), NULL, "'school_year':'2026-2027'", 0, 0},
    {"PERIODS_NOT_FIVE", "beside a dossier of that year", 0, "'period_count':5," PERIODS(FOUR), NULL, "'school_year':'2025-2026'", 0, 1},

    {"HOLIDAY_LENGTH_ODD", "a country's, as settled", 0, LAND(HERFST "," KERST), NULL, NULL, EDGE, 0},
    {"HOLIDAY_LENGTH_ODD", "a day more", 0, LAND(HOLIDAY("nh", "herfst", "2025-10-18", "2025-10-27", "")), NULL, NULL, EDGE, 1},
    {"HOLIDAY_LENGTH_ODD", "five weeks of autumn", 0, LAND(HOLIDAY("nh", "herfst", "2025-10-18", "2025-11-26", IN("zuid"))), NULL, NULL, 0, 1},
    {"HOLIDAY_LENGTH_ODD", "of another region, beside the school's own", 0, OWN(HOLIDAY("h", "herfst", "2025-10-18", "2025-10-26", "")), LAND(HOLIDAY("nh", "herfst", "2025-10-18", "2025-11-26", IN("zuid"))), "", 0, 0},
    {"HOLIDAY_LENGTH_ODD", "for the school to choose", 0, LAND(HOLIDAY("nh", "herfst", "2025-10-18", "2025-10-27", ",'optional':true")), NULL, NULL, 0, 0},
    {"HOLIDAY_LENGTH_ODD", "a kind that is not settled", 0, LAND(HOLIDAY("nm", "mei", "2026-04-25", "2026-04-27", "")), NULL, NULL, 0, 0},
    {"HOLIDAY_LENGTH_ODD", "an own one of whole weeks", 0, OWN(HOLIDAY("m", "mei", "2026-04-20", "2026-05-01", "")), NULL, NULL, 0, 0},
    {"HOLIDAY_LENGTH_ODD", "a day too few", 0, OWN(HOLIDAY("m", "mei", "2026-04-25", "2026-04-30", "")), NULL, NULL, 0, 1},
    {"HOLIDAY_LENGTH_ODD", "it begins on a Tuesday", 0, OWN(HOLIDAY("m", "mei", "2026-04-28", "2026-05-03", "")), NULL, NULL, 0, 1},
    {"HOLIDAY_LENGTH_ODD", "a free day makes the week whole", 0, "'region':'midden'," YEAR(",'holidays':[" HOLIDAY("m", "mei", "2026-04-28", "2026-05-03", "") "],'free_days':[{'id':'f','day':'2026-04-27'}]"), NULL, NULL, 0, 0},
    {"HOLIDAY_LENGTH_ODD", "a weekend", 0, OWN(HOLIDAY("m", "mei", "2026-04-25", "2026-04-26", "")), NULL, NULL, 0, 1},
    {"HOLIDAY_LENGTH_ODD", "another kind of holiday", 0, OWN(HOLIDAY("m", "other", "2026-04-25", "2026-04-28", "")), NULL, NULL, 0, 0},

    {"FIXED_HOLIDAY_MOVED", "two school days less", 0, OWN(HOLIDAY("k", "kerst", "2025-12-24", "2026-01-04", "")), LAND(KERST), NULL, EDGE, 0},
    {"FIXED_HOLIDAY_MOVED", "three school days less", 0, OWN(HOLIDAY("k", "kerst", "2025-12-25", "2026-01-04", "")), LAND(KERST), NULL, EDGE, 1},
    {"FIXED_HOLIDAY_MOVED", "longer", 0, OWN(HOLIDAY("k", "kerst", "2025-12-13", "2026-01-11", "")), LAND(KERST), NULL, 0, 0},
    {"FIXED_HOLIDAY_MOVED", "covered by two", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2025-12-28", "") "," HOLIDAY("o", "other", "2025-12-29", "2026-01-04", "")), LAND(KERST), NULL, 0, 0},
    {"FIXED_HOLIDAY_MOVED", "it is left out", 0, OWN(HOLIDAY("h", "herfst", "2025-10-18", "2025-10-26", "")), LAND(HERFST "," KERST), NULL, 0, 1},
    {"FIXED_HOLIDAY_MOVED", "a year that is not filled in", 0, OWN(HOLIDAY("k", "kerst", "2024-12-21", "2025-01-05", "")), LAND(KERST), NULL, 0, 0},
    {"FIXED_HOLIDAY_MOVED", "a school may move autumn", 0, OWN(HOLIDAY("h", "herfst", "2025-10-11", "2025-10-19", "")), LAND(HERFST), NULL, 0, 0},
    {"FIXED_HOLIDAY_MOVED", "the year ends before summer", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", "")), LAND(KERST "," ZOMER), NULL, 0, 0},
    {"FIXED_HOLIDAY_MOVED", "the summer of its region", 0, OWN(HOLIDAY("z", "zomer", "2026-07-11", "2026-08-23", "")), LAND(KERST "," ZOMER), NULL, 0, 2},
    {"FIXED_HOLIDAY_MOVED", "the summer before the next year", 0, "'region':'midden','school_years':[{'id':'w','start_date':'2026-08-01','end_date':'2027-07-31','holidays':[" HOLIDAY("z", "zomer", "2026-07-18", "2026-08-30", "") "]}]", LAND(KERST "," ZOMER), NULL, 0, 0},
    {"FIXED_HOLIDAY_MOVED", "no country beside", 0, OWN(HOLIDAY("k", "kerst", "2025-12-25", "2026-01-04", "")), NULL, NULL, 0, 0},
    {"FIXED_HOLIDAY_MOVED", "it is over", 20260105, OWN(HOLIDAY("k", "kerst", "2025-12-25", "2026-01-04", "")), LAND(KERST), NULL, 0, 0},
    {"FIXED_HOLIDAY_MOVED", "its last day", 20260104, OWN(HOLIDAY("k", "kerst", "2025-12-25", "2026-01-04", "")), LAND(KERST), NULL, 0, 1},

    {"CALENDAR_IMPOSSIBLE", "all in order", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", "")), NULL, NULL, 0, 0},
    {"CALENDAR_IMPOSSIBLE", "a holiday of one day", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2025-12-20", "")), NULL, NULL, EDGE, 0},
    {"CALENDAR_IMPOSSIBLE", "it ends the day before it starts", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2025-12-19", "")), NULL, NULL, EDGE, 1},
    {"CALENDAR_IMPOSSIBLE", "a period, a block, a moment and a year", 0, YEARS("{'id':'y','start_date':'2025-09-01','end_date':'2025-08-31','periods':[{'id':'p','kind':'vacation','first_day':'2025-10-01','last_day':'2025-09-01'}],'blocks':[{'id':'b','first_day':'2025-10-01','last_day':'2025-09-01'}],'measure_moments':[{'id':'m','kind':'m','window_start':'2025-10-01','window_end':'2025-09-01'}]}"), NULL, NULL, 0, 4},
    {"CALENDAR_IMPOSSIBLE", "two holidays share a Friday", 0, OWN(HOLIDAY("h", "herfst", "2025-10-18", "2025-10-24", "") "," HOLIDAY("o", "other", "2025-10-24", "2025-10-26", "")), NULL, NULL, 0, 1},
    {"CALENDAR_IMPOSSIBLE", "they share a weekend", 0, OWN(HOLIDAY("h", "herfst", "2025-10-18", "2025-10-26", "") "," HOLIDAY("o", "other", "2025-10-25", "2025-10-26", "")), NULL, NULL, 0, 0},
    {"CALENDAR_IMPOSSIBLE", "one kind twice", 0, OWN(HOLIDAY("h", "herfst", "2025-10-18", "2025-10-26", "") "," HOLIDAY("o", "herfst", "2025-10-20", "2025-10-26", "")), NULL, NULL, 0, 0},
    {"CALENDAR_IMPOSSIBLE", "of different regions", 0, LAND(HERFST "," HOLIDAY("o", "mei", "2025-10-18", "2025-10-26", IN("zuid"))), NULL, NULL, 0, 0},
    {"CALENDAR_IMPOSSIBLE", "of one region and of all", 0, LAND(HERFST "," HOLIDAY("o", "mei", "2025-10-18", "2025-10-26", "")), NULL, NULL, 0, 1},
    {"CALENDAR_IMPOSSIBLE", "of all and then of one region", 0, LAND(HOLIDAY("o", "mei", "2025-10-11", "2025-10-26", "") "," HERFST), NULL, NULL, 0, 1},
    {"CALENDAR_IMPOSSIBLE", "behind a short one within a long one", 0, OWN(HOLIDAY("k", "kerst", "2025-12-01", "2026-02-01", "") "," HOLIDAY("h", "herfst", "2025-12-06", "2025-12-07", "") "," HOLIDAY("v", "voorjaar", "2026-01-03", "2026-01-11", "")), NULL, NULL, 0, 1},
    {"CALENDAR_IMPOSSIBLE", "for the school to choose", 0, LAND(HERFST "," HOLIDAY("o", "mei", "2025-10-18", "2025-10-26", ",'optional':true")), NULL, NULL, 0, 0},
    {"CALENDAR_IMPOSSIBLE", "100 days", 0, YEARS("{'id':'y','start_date':'2025-09-01','end_date':'2025-12-09'}"), NULL, NULL, EDGE, 0},
    {"CALENDAR_IMPOSSIBLE", "99 days", 0, YEARS("{'id':'y','start_date':'2025-09-01','end_date':'2025-12-08'}"), NULL, NULL, EDGE, 1},
    {"CALENDAR_IMPOSSIBLE", "400 days", 0, YEARS("{'id':'y','start_date':'2025-09-01','end_date':'2026-10-05'}"), NULL, NULL, EDGE, 0},
    {"CALENDAR_IMPOSSIBLE", "401 days", 0, YEARS("{'id':'y','start_date':'2025-09-01','end_date':'2026-10-06'}"), NULL, NULL, EDGE, 1},
    {"CALENDAR_IMPOSSIBLE", "up to its summer holiday", 0, YEARS("{'id':'y','start_date':'2025-09-01','holidays':[" HOLIDAY("z", "zomer", "2025-10-18", "2025-11-30", "") "]}"), NULL, NULL, 0, 1},
    {"CALENDAR_IMPOSSIBLE", "no summer holiday and no end", 0, YEARS("{'id':'y','start_date':'2025-09-01'}"), NULL, NULL, 0, 1},
    {"CALENDAR_IMPOSSIBLE", "a country beside has the summer", 0, YEARS("{'id':'y','start_date':'2025-09-01'}"), LAND(ZOMER), NULL, 0, 0},
    {"CALENDAR_IMPOSSIBLE", "beside a dossier, in another year", 20250301, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2025-12-19", "")), NULL, "'school_year':'2024-2025'", 0, 0},

    {"HOLIDAY_DOUBTFUL", "marked", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", DOUBT)), NULL, NULL, 0, 1},
    {"HOLIDAY_DOUBTFUL", "without a note", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", ",'doubtful':true")), NULL, NULL, 0, 1},
    {"HOLIDAY_DOUBTFUL", "not marked", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", ",'note':'nagekeken'")), NULL, NULL, 0, 0},
    {"HOLIDAY_DOUBTFUL", "on its last day", 20260104, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", DOUBT)), NULL, NULL, EDGE, 1},
    {"HOLIDAY_DOUBTFUL", "when it is over", 20260105, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", DOUBT)), NULL, NULL, EDGE, 0},
    {"HOLIDAY_DOUBTFUL", "of any region, when the country's is checked", 0, LAND(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", IN("zuid") DOUBT)), NULL, NULL, 0, 1},
    {"HOLIDAY_DOUBTFUL", "of another region, beside a school's", 0, OWN(""), LAND(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", IN("zuid") DOUBT)), NULL, 0, 0},
    {"HOLIDAY_DOUBTFUL", "of its region, beside a school's that does not have it", 0, OWN(""), LAND(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", IN("midden") DOUBT)), NULL, 0, 1},
    {"HOLIDAY_DOUBTFUL", "the school settled it itself", 0, OWN(HOLIDAY("k", "kerst", "2025-12-13", "2026-01-04", "")), LAND(HOLIDAY("nk", "kerst", "2025-12-20", "2026-01-04", IN("midden") DOUBT)), NULL, 0, 0},
    {"HOLIDAY_DOUBTFUL", "it settled that of another year", 0, OWN(HOLIDAY("k", "kerst", "2024-12-21", "2025-01-05", "")), LAND(HOLIDAY("nk", "kerst", "2025-12-20", "2026-01-04", IN("midden") DOUBT)), NULL, 0, 1},
    {"HOLIDAY_DOUBTFUL", "beside a dossier", 20251121, LAND(HOLIDAY("nk", "kerst", "2025-12-20", "2026-01-04", DOUBT)), NULL, "", 0, 1},
};
/* What each finding asks for, done. */
typedef struct calendar_mend {
    const char *code;
    hgw_date today;
    const char *before, *after; /* the calendar that is checked */
    const char *beside;
} calendar_mend;

static const calendar_mend mends[] = {
    {"PERIODS_NOT_FIVE", 0, "'period_count':5," PERIODS(FOUR), "'period_count':5," PERIODS(FOUR "," PERIOD("P5")), NULL},
    {"HOLIDAY_LENGTH_ODD", 0, OWN(HOLIDAY("m", "mei", "2026-04-28", "2026-05-03", "")), OWN(HOLIDAY("m", "mei", "2026-04-27", "2026-05-03", "")), NULL},
    {"FIXED_HOLIDAY_MOVED", 0, OWN(HOLIDAY("k", "kerst", "2025-12-27", "2026-01-11", "")), OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", "")), LAND(KERST)},
    {"CALENDAR_IMPOSSIBLE", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2025-12-19", "")), OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", "")), NULL},
    {"HOLIDAY_DOUBTFUL", 0, OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", DOUBT)), OWN(HOLIDAY("k", "kerst", "2025-12-20", "2026-01-04", "")), NULL},
};
/* clang-format on */

static hgw_doc *check(hgw_ctx *ctx, const calendar_case *one, const hgw_doc *const *calendars, int32_t count) {
    hgw_doc *findings = NULL;
    hgw_doc *dossier = one->dossier ? fixture_doc(ctx, HGW_T_DOSSIER, one->dossier) : NULL;
    assert_int_equal(hgw_ctx_set_today(ctx, one->today), HGW_OK);
    if (dossier)
        assert_int_equal(hgw_check(ctx, dossier, calendars, count, NULL, &findings), HGW_OK);
    else
        assert_int_equal(hgw_check(ctx, calendars[0], calendars + 1, count - 1, NULL, &findings), HGW_OK);
    hgw_doc_free(dossier);
    return findings;
}

static void test_cases(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const calendar_case *one = &cases[i];
        hgw_ctx *ctx = hgw_ctx_new();
        hgw_doc *calendar = fixture_doc(ctx, HGW_T_CALENDAR, one->calendar);
        hgw_doc *beside = one->beside ? fixture_doc(ctx, HGW_T_CALENDAR, one->beside) : NULL;
        const hgw_doc *calendars[] = {calendar, beside};
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            assert_int_equal(hgw_ctx_set_lang(ctx, lang), HGW_OK);
            hgw_doc *findings = check(ctx, one, calendars, beside ? 2 : 1);
            int count = fixture_count(findings, one->code);
            if (count != one->expected)
                fail_msg("%s, %s: %d findings, expected %d", one->code, one->what, count, one->expected);
            whole(findings, one->code, one->what);
            hgw_doc_free(findings);
        }
        hgw_doc_free(calendar);
        hgw_doc_free(beside);
        hgw_ctx_free(ctx);
    }
}

static hgw_doc *findings_of(hgw_ctx *ctx, const calendar_mend *one, const char *members) {
    hgw_doc *calendar = fixture_doc(ctx, HGW_T_CALENDAR, members), *findings = NULL;
    hgw_doc *beside = one->beside ? fixture_doc(ctx, HGW_T_CALENDAR, one->beside) : NULL;
    const hgw_doc *calendars[] = {beside};
    assert_int_equal(hgw_ctx_set_today(ctx, one->today), HGW_OK);
    assert_int_equal(hgw_check(ctx, calendar, calendars, beside ? 1 : 0, NULL, &findings), HGW_OK);
    hgw_doc_free(beside);
    hgw_doc_free(calendar);
    return findings;
}

/* Exactly that finding goes, and no other comes. */
static void test_mends(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    for (size_t i = 0; i < sizeof mends / sizeof *mends; i++) {
        hgw_doc *before = findings_of(ctx, &mends[i], mends[i].before);
        hgw_doc *after = findings_of(ctx, &mends[i], mends[i].after);
        if (fixture_count(before, mends[i].code) != 1 || hgw_findings_findings_count(before, HGW_ROOT) != 1 ||
            hgw_findings_findings_count(after, HGW_ROOT) != 0)
            fail_msg("%s: %d, and %d after", mends[i].code, (int)hgw_findings_findings_count(before, HGW_ROOT),
                     (int)hgw_findings_findings_count(after, HGW_ROOT));
        hgw_doc_free(before);
        hgw_doc_free(after);
    }
    hgw_ctx_free(ctx);
}

/* The record is the place, in the calendar; the title is the calendar's; rules about dossiers are not spoken of. */
static void test_what_comes_back(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *calendar = fixture_doc(
        ctx, HGW_T_CALENDAR, "'title':'Onze kalender'," OWN(HOLIDAY("k", "kerst", "2025-12-20", "2025-12-19", "")));
    hgw_doc *team = fixture_doc(ctx, HGW_T_TEAM, "'title':'t'"), *findings = NULL;
    const hgw_doc *beside[] = {calendar, team};
    assert_int_equal(hgw_check(ctx, calendar, beside, 2, NULL, &findings), HGW_OK);
    assert_int_equal(hgw_findings_findings_count(findings, HGW_ROOT), 1);
    hgw_rec finding = hgw_findings_findings_at(findings, HGW_ROOT, 0);
    assert_string_equal(hgw_finding_stable_key(findings, finding), "CALENDAR_IMPOSSIBLE:root,k,backwards");
    assert_string_equal(
        hgw_finding_message(findings, finding),
        "In de kalender klopt iets niet bij kerstvakantie: de laatste dag ligt voor de eerste. Wat is de goede datum?");
    hgw_rec place = hgw_finding_places_at(findings, finding, 0);
    assert_string_equal(hgw_place_document(findings, place), "calendar");
    assert_string_equal(hgw_place_record_type(findings, place), "holiday");
    assert_string_equal(hgw_place_record_id(findings, place), "k");
    assert_string_equal(hgw_place_pointer(findings, place), "/school_years/0/holidays/0");
    assert_string_equal(hgw_findings_title(findings, HGW_ROOT), "Onze kalender");
    assert_null(hgw_findings_dossier(findings, HGW_ROOT));
    assert_int_equal(hgw_findings_not_run_count(findings, HGW_ROOT), 0);
    hgw_doc_free(findings);
    /* Off is off here too, and the team's own threshold counts. */
    hgw_doc_free(team);
    team = fixture_doc(ctx, HGW_T_TEAM, "'check_settings':[{'rule':'CALENDAR_IMPOSSIBLE','state':'off'}]");
    beside[1] = team;
    assert_int_equal(hgw_check(ctx, calendar, beside, 2, NULL, &findings), HGW_OK);
    assert_int_equal(hgw_findings_findings_count(findings, HGW_ROOT), 0);
    hgw_doc_free(findings);
    hgw_doc_free(team);
    hgw_doc_free(calendar);
    hgw_ctx_free(ctx);
}

/* A holiday that was moved and one that is not there are said in words of their own. */
static void test_words(void **state) {
    (void)state;
    static const char *const said[][2] = {
        {OWN(HOLIDAY("k", "kerst", "2025-12-29", "2026-01-04", "")),
         "The Christmas holiday is different in the school's calendar. Settled is 20 December 2025 to 4 January 2026; "
         "now "
         "there are lessons on 5 school days of it. Was that agreed?"},
        {OWN(HOLIDAY("h", "herfst", "2025-10-18", "2025-10-26", "")),
         "The Christmas holiday is not in the school's calendar. Settled is 20 December 2025 to 4 January 2026; now "
         "there "
         "are lessons on 10 school days of it. Was that agreed?"},
    };
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        hgw_ctx *ctx = hgw_ctx_new();
        hgw_doc *own = fixture_doc(ctx, HGW_T_CALENDAR, said[i][0]), *findings = NULL;
        hgw_doc *country = fixture_doc(ctx, HGW_T_CALENDAR, LAND(HERFST "," KERST));
        const hgw_doc *beside[] = {country};
        assert_int_equal(hgw_ctx_set_lang(ctx, HGW_LANG_EN), HGW_OK);
        assert_int_equal(hgw_check(ctx, own, beside, 1, NULL, &findings), HGW_OK);
        assert_int_equal(fixture_count(findings, "FIXED_HOLIDAY_MOVED"), 1);
        for (hgw_rec f = 0; (f = hgw_rec_next(findings, HGW_T_FINDING, f)) != 0;)
            if (strcmp(hgw_finding_code(findings, f), "FIXED_HOLIDAY_MOVED") == 0)
                assert_string_equal(hgw_finding_message(findings, f), said[i][1]);
        hgw_doc_free(findings);
        hgw_doc_free(country);
        hgw_doc_free(own);
        hgw_ctx_free(ctx);
    }
}

static void test_threshold(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *own = fixture_doc(ctx, HGW_T_CALENDAR, OWN(HOLIDAY("k", "kerst", "2025-12-23", "2026-01-04", "")));
    hgw_doc *country = fixture_doc(ctx, HGW_T_CALENDAR, LAND(KERST)), *findings = NULL;
    for (int amount = 0; amount < 2; amount++) {
        hgw_doc *team = fixture_doc(ctx, HGW_T_TEAM,
                                    amount ? "'thresholds':[{'rule':'FIXED_HOLIDAY_MOVED','name':'days','amount':1}]"
                                           : "'thresholds':[{'rule':'FIXED_HOLIDAY_MOVED','name':'days','amount':0}]");
        const hgw_doc *beside[] = {country, team};
        assert_int_equal(hgw_check(ctx, own, beside, 2, NULL, &findings), HGW_OK);
        assert_int_equal(fixture_count(findings, "FIXED_HOLIDAY_MOVED"), amount == 0);
        hgw_doc_free(findings);
        hgw_doc_free(team);
    }
    hgw_doc_free(own);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* ---- memory ---- */

/* Findings of every new kind; each request for memory fails in turn. */
static int try_check(hgw_doc *const *docs, int on_calendar, size_t fail_at) {
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    const hgw_doc *beside[] = {docs[1], docs[2], docs[3]};
    hgw_doc *findings = NULL;
    assert_non_null(ctx);
    memory.requests = 0;
    memory.fail_at = fail_at;
    assert_int_equal(hgw_ctx_set_today(ctx, 20251201), HGW_OK);
    int32_t status = hgw_check(ctx, docs[on_calendar], beside, 3, NULL, &findings);
    int done = memory.failures == 0;
    assert_int_equal(status, done ? HGW_OK : HGW_E_NOMEM);
    assert_true(done ? findings != NULL : findings == NULL);
    assert_true(!done || hgw_findings_findings_count(findings, HGW_ROOT) >= (on_calendar ? 4 : 8));
    hgw_doc_free(findings);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
    return done;
}

/* clang-format off */
static void test_memory(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *docs[4] = {
        fixture_doc(ctx, HGW_T_DOSSIER,
                    "'pupils':[{'id':'p','grade':5}],'plans':[{'id':'a','kind':'period','subject':'rek','start_date':'2025-09-01','end_date':'2026-01-30'},{'id':'b','kind':'period','subject':'rek','start_date':'2025-09-01','end_date':'2025-09-02'},{'id':'c','kind':'block','subject':'taal','start_date':'2025-09-01','end_date':'2025-09-02'},{'id':'d','kind':'block','subject':'taal','start_date':'2025-12-01','end_date':'2025-12-02'}],'evidence':[{'id':'v','kind':'cito','moment':'M','held_on':'2025-11-03','pupils':['p']}],'week_plans':[{'id':'w','week_start':'2025-12-01','owner':'noor','slots':[{'id':'s','day':'monday','start':'09:00','minutes':600,'led_by':'teacher'}]}]"),
        fixture_doc(ctx, HGW_T_CALENDAR,
                    "'period_count':5,'region':'midden'," YEAR(",'holidays':[" HOLIDAY("k", "kerst", "2025-12-24", "2026-01-05", DOUBT) "," HOLIDAY("o", "other", "2025-12-24", "2026-01-05", "") "],'periods':[" PERIOD("P1") "],'measure_moments':[{'id':'M','kind':'m','window_start':'2026-01-01','window_end':'2026-02-28'}]")),
        fixture_doc(ctx, HGW_T_CALENDAR, LAND(KERST "," ZOMER)),
        fixture_doc(ctx, HGW_T_TEAM, "'school_hours':[{'id':'h','day':'monday','start':'08:30','finish':'14:30'}]")};
    for (int on_calendar = 0; on_calendar < 2; on_calendar++)
        for (size_t n = 1; !try_check(docs, on_calendar, n); n++)
            assert_true(n < 100000);
    for (int i = 0; i < 4; i++)
        hgw_doc_free(docs[i]);
    hgw_ctx_free(ctx);
}

/* clang-format on */

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases),           cmocka_unit_test(test_mends),
                                       cmocka_unit_test(test_what_comes_back), cmocka_unit_test(test_words),
                                       cmocka_unit_test(test_threshold),       cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
