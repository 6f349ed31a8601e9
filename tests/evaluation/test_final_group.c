/* At the end, the group: the share that reached it with Wilson's interval, and its growth as d_av (adjusted, with
 * Bonett's interval), beside the norm and the hinge.  Figures by Python from evaluation.md 1.6; from the start to the
 * end are 20 calendar weeks of 52. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "evaluated.h"

enum { MOST = 26, ROOM = 16 * 1024 };

/* clang-format off */
#define TEAM(more) "'instruments':[{'id':'i','name':'tempo','scale':'growth'" more "}]"
#define SEE5 TEAM(",'see':5")
#define SHARE(p, lower, upper) {HGW_GROUP_RESULT_SHARE, p}, {HGW_GROUP_RESULT_SHARE_LOWER, lower}, {HGW_GROUP_RESULT_SHARE_UPPER, upper}
#define COUNTS(pupils, with, attained) {HGW_GROUP_RESULT_PUPIL_COUNT, pupils}, {HGW_GROUP_RESULT_WITH_RESULT, with}, {HGW_GROUP_RESULT_ATTAINED, attained}
#define AIMED(share, reached, how) {HGW_GROUP_RESULT_SHARE_TARGET, share}, {HGW_GROUP_RESULT_SHARE_REACHED, reached}, {HGW_GROUP_RESULT_SHARE_CERTAINTY, how}
#define CLEAR HGW_CERTAINTY_CLEAR
#define CLOSE HGW_CERTAINTY_BORDERLINE
#define P18 SHARE(0.69230769, 0.50011742, 0.83498685)

static const struct {
    const char *what;
    int attained, with, pupils; /* the first reach it, and the last have no result */
    const char *more;           /* members of the outcome */
    const char *says;           /* stands in the sentence */
    evaluated_want wants[EVALUATED_WANTS];
} shares[] = {
    {"18 of 26", 18, 26, 26, "", "Gehaald door 18 van de 26 met een uitslag: 69 %; met toeval meegerekend 50 % tot 83 %.", {COUNTS(26, 26, 18), P18, AIMED(-1, -1, -1)}},
    {"three quarters lie inside", 18, 26, 26, ",'share':0.75", "Beoogd was 75 %; dat ligt daarbinnen", {P18, AIMED(0.75, 0, CLOSE)}},
    {"as per cent", 18, 26, 26, ",'share':75", "Beoogd was 75 %; dat ligt daarbinnen", {P18, AIMED(0.75, 0, CLOSE)}},
    {"two thirds, reached and not surely", 18, 26, 26, ",'share':0.66", "Beoogd was 66 %; dat ligt daarbinnen", {P18, AIMED(0.66, 1, CLOSE)}},
    {"nine of ten lie above", 18, 26, 26, ",'share':0.9", "Beoogd was 90 %.", {P18, AIMED(0.9, 0, CLEAR)}},
    {"four of ten lie below", 18, 26, 26, ",'share':0.4", "Beoogd was 40 %.", {P18, AIMED(0.4, 1, CLEAR)}},
    {"the share exactly", 3, 4, 4, ",'share':0.75", "Gehaald door 3 van de 4 met een uitslag: 75 %; met toeval meegerekend 30 % tot 95 %.", {COUNTS(4, 4, 3), SHARE(0.75, 0.30064184, 0.95441274), AIMED(0.75, 1, CLOSE)}},
    {"none of four", 0, 4, 4, "", "Gehaald door 0 van de 4 met een uitslag. Bij zo weinig leerlingen zegt een percentage niets.", {COUNTS(4, 4, 0), SHARE(0, 0, 0.48989083)}},
    {"all of four", 4, 4, 4, "", "Gehaald door 4 van de 4 met een uitslag. Bij zo weinig leerlingen zegt een percentage niets.", {COUNTS(4, 4, 4), SHARE(1, 0.51010916, 1)}},
    {"nine are few", 5, 9, 9, "", "Bij zo weinig leerlingen zegt een percentage niets.", {COUNTS(9, 9, 5)}},
    {"ten are not", 5, 10, 10, "", "Gehaald door 5 van de 10 met een uitslag: 50 %; met toeval meegerekend 24 % tot 76 %.", {COUNTS(10, 10, 5), SHARE(0.5, 0.23659309, 0.76340691)}},
    {"who has no result does not count", 7, 13, 14, "", "Gehaald door 7 van de 13 met een uitslag: 54 %", {COUNTS(14, 13, 7), SHARE(0.53846154, 0.29143796, 0.76793932)}},
    {"the share of all", 4, 4, 4, ",'share':1", "Beoogd was 100 %; dat ligt daarbinnen", {AIMED(1, 1, CLOSE)}},
};

#define EFFECT(d, lower, upper, hattie) {HGW_GROUP_RESULT_D_AV, d}, {HGW_GROUP_RESULT_D_AV_LOWER, lower}, {HGW_GROUP_RESULT_D_AV_UPPER, upper}, {HGW_GROUP_RESULT_D_HATTIE, hattie}
#define SDS(before, after) {HGW_GROUP_RESULT_SD_BEFORE, before}, {HGW_GROUP_RESULT_SD_AFTER, after}
#define GAIN(pairs, gain) {HGW_GROUP_RESULT_PAIRS, pairs}, {HGW_GROUP_RESULT_MEAN_GAIN, gain}
#define HINGE(hinge, chance) {HGW_GROUP_RESULT_HINGE, hinge}, {HGW_GROUP_RESULT_CHANCE_ABOVE_HINGE, chance}
#define NORM(d, growth) {HGW_GROUP_RESULT_D_NORM, d}, {HGW_GROUP_RESULT_NORM_GROWTH, growth}
#define NO_EFFECT EFFECT(-1, -1, -1, -1), SDS(-1, -1), HINGE(-1, -1), NORM(-1, -1)
#define INDICATIVE(yes) {HGW_GROUP_RESULT_INDICATIVE, yes}
#define FOUR {40, 50, 45, 61}, {48, 55, 57, 66}, 4
#define TEN {40, 50, 45, 61, 38, 52, 47, 55, 49, 44}, {48, 55, 57, 66, 41, 60, 50, 63, 52, 51}

static const struct {
    const char *what;
    double pre[MOST], post[MOST];
    int count;
    const char *team, *options; /* after the kind */
    const char *says;
    evaluated_want wants[EVALUATED_WANTS];
    double d; /* of the first pupil; -1: none */
} growths[] = {
    {"four pairs", FOUR, TEAM(",'see':5,'norm_sd':15,'norm_growth':13"), "", "De 4 leerlingen met begin en eind gingen gemiddeld 8 punten vooruit. Als effectgrootte, alleen indicatief bij zo weinig leerlingen: 0,07 tot 1,75.",
     {GAIN(4, 7.5), SDS(8.98146239, 7.41619849), EFFECT(0.74352240, 0.06993504, 1.75131544, 0.91476462), HINGE(0.15384615, 0.96116226), NORM(0.5, 0.33333333), INDICATIVE(1)}, 0.53333333},
    {"no norm", FOUR, SEE5, "", "Hatties 0,15 voor die tijd ligt daarbinnen", {EFFECT(0.74352240, 0.06993504, 1.75131544, 0.91476462), NORM(-1, -1)}, -1},
    {"growth of the norm without its spread", FOUR, TEAM(",'see':5,'norm_growth':13"), "", "De norm groeide in die tijd 5 punten: dat is de maatstaf.", {NORM(-1, -1)}, -1},
    {"and of ten pupils, whose spread will do", TEN, 10, TEAM(",'see':5,'norm_growth':13"), "", "De norm groeide in die tijd 0,69: dat is de maatstaf.", {NORM(-1, 0.69448910)}, 1.11208747},
    {"another hinge", FOUR, SEE5, ",'hinge':0.1", "Hatties 0,04 voor die tijd ligt daaronder", {{HGW_GROUP_RESULT_HINGE, 0.03846154}}, -1},
    {"a hinge above", FOUR, SEE5, ",'hinge':5", "Hatties 1,92 voor die tijd ligt daarboven", {{HGW_GROUP_RESULT_HINGE, 1.92307692}}, -1},
    {"fewer is better", {60, 52, 55, 41}, {50, 47, 44, 33}, 4, TEAM(",'see':5,'norm_sd':15,'norm_growth':-13,'higher_is_better':false"), "", "gingen gemiddeld 9 punten vooruit",
     {GAIN(4, -8.5), SDS(8.04155872, 7.41619849), EFFECT(0.89722568, 0.15997174, 2.03777337, 1.09977145), HINGE(0.15384615, 0.97573804), NORM(0.56666667, 0.33333333)}, 0.66666667},
    {"back", {48, 55, 57, 66}, {40, 50, 45, 61}, 4, SEE5, "", "gingen gemiddeld 8 punten achteruit", {GAIN(4, -7.5)}, -1},
    {"three pairs give no d", {40, 50, 45}, {48, 55, 57}, 3, TEAM(",'see':5,'norm_sd':15,'norm_growth':13"), "", "De 3 leerlingen met begin en eind gingen gemiddeld 8 punten vooruit.", {GAIN(3, 8.33333333), NO_EFFECT, INDICATIVE(-1)}, 0.53333333},
    {"one pair", {40}, {48}, 1, SEE5, "", NULL, {GAIN(1, 8), NO_EFFECT}, -1},
    {"nine pairs are indicative", {40, 50, 45, 61, 38, 52, 47, 55, 49}, {48, 55, 57, 66, 41, 60, 50, 63, 52}, 9, SEE5, "", "alleen indicatief", {GAIN(9, 6.11111111), EFFECT(0.76125023, 0.33575956, 1.29186190, 0.81464950), INDICATIVE(1)}, -1},
    {"ten are not, and their spread is a yardstick", TEN, 10, SEE5, "", "Als effectgrootte: d = 0,81 (0,40 tot 1,33).", {GAIN(10, 6.2), EFFECT(0.81191555, 0.39515313, 1.32717985, 0.86186779), INDICATIVE(0)}, 1.11208747},
    {"no spread at all", {40, 40, 40, 40}, {50, 50, 50, 50}, 4, SEE5, "", "gemiddeld 10 punten vooruit", {GAIN(4, 10), NO_EFFECT}, -1},
    {"all grew alike", {40, 50, 45, 61}, {48, 58, 53, 69}, 4, SEE5, "", "gemiddeld 8 punten vooruit", {GAIN(4, 8), SDS(8.98146239, 8.98146239)}, -1},
};
/* clang-format on */

#define PUT(text, ...) snprintf((text) + strlen(text), ROOM - strlen(text), __VA_ARGS__)

/* Pupils, the outcome, and a score of each at the start (NULL: none) and at the end. */
static void make(char *text, const double *pre, const double *post, int with, int pupils, const char *more) {
    *text = '\0';
    for (int i = 0; i < pupils; i++)
        PUT(text, "%s{'id':'k%d'}", i ? "," : "'pupils':[", i);
    PUT(text,
        "],'outcome_targets':[{'id':'o','text':'t','instrument':'i','score':50,'due_on':'2026-01-19'%s}],'evidence':["
        "{'id':'z','kind':'cito','held_on':'2025-08-25','instrument':'j','score':1}",
        more);
    for (int i = 0; i < with && pre; i++)
        PUT(text, ",{'kind':'cito','held_on':'2025-09-01','instrument':'i','pupils':['k%d'],'score':%g}", i, pre[i]);
    for (int i = 0; i < with; i++)
        PUT(text, ",{'kind':'cito','held_on':'2026-01-19','instrument':'i','pupils':['k%d'],'score':%g}", i, post[i]);
    PUT(text, "]");
    assert_true(strlen(text) < ROOM - 1);
}

static int look_at(const char *what, const char *dossier, const char *team, const char *options, const char *says,
                   const evaluated_want *wants, double d) {
    fixture f;
    fixture_start(&f, dossier, team, 0);
    hgw_doc *results = evaluated_on(&f, 20260126, options);
    hgw_rec group = evaluated_group(results, "o");
    assert_int_not_equal(group, 0);
    int wrong = evaluated_otherwise(what, results, group, wants);
    const char *message = hgw_group_result_message(results, group);
    if (says && !strstr(message, says))
        fail_msg("%s: %s", what, message);
    if (d != 0) {
        const evaluated_want first[EVALUATED_WANTS] = {{HGW_PUPIL_RESULT_D, d}};
        wrong += evaluated_otherwise(what, results, evaluated_pupil(results, "o", "k0"), first);
    }
    evaluated_holds(&f, what, 20260126, options, results);
    hgw_doc_free(results);
    fixture_end(&f);
    return wrong;
}

static void test_shares(void **state) {
    (void)state;
    char dossier[ROOM];
    int wrong = 0;
    for (size_t i = 0; i < sizeof shares / sizeof *shares; i++) {
        double post[MOST];
        for (int k = 0; k < MOST; k++)
            post[k] = k < shares[i].attained ? 50 : 49;
        make(dossier, NULL, post, shares[i].with, shares[i].pupils, shares[i].more);
        wrong += look_at(shares[i].what, dossier, SEE5, "'kind':'final'", shares[i].says, shares[i].wants, 0);
    }
    assert_int_equal(wrong, 0);
}

static void test_growths(void **state) {
    (void)state;
    char dossier[ROOM], options[100];
    int wrong = 0;
    for (size_t i = 0; i < sizeof growths / sizeof *growths; i++) {
        make(dossier, growths[i].pre, growths[i].post, growths[i].count, growths[i].count, "");
        snprintf(options, sizeof options, "'kind':'final'%s", growths[i].options);
        wrong += look_at(growths[i].what, dossier, growths[i].team, options, growths[i].says, growths[i].wants,
                         growths[i].d);
    }
    assert_int_equal(wrong, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_shares), cmocka_unit_test(test_growths)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
