/* What the teacher decided, beside what is computed: the latest by today, of the same kind of evaluation; neither
 * changes the other. */
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
#define POINT(id, day, score) "{'id':'" id "','kind':'cito','held_on':'" day "','pupils':['k'],'goals':['g'],'instrument':'i','score':" score "}"
#define OFF POINT("a", "2025-09-01", "40") "," POINT("b", "2025-09-29", "44") "," POINT("c", "2025-10-27", "50") "," POINT("d", "2025-11-24", "53")
#define END "," POINT("e", "2026-01-19", "71")
#define SEE5 "'instruments':[{'id':'i','name':'tempo','scale':'growth','see':5}]"
#define DOSSIER(verdicts) KIDS ",'outcome_targets':[{'id':'o','text':'vlot lezen','instrument':'i','score':70,'due_on':'2026-01-19'}],'goals':[{'id':'g','text':'elke dag lezen','criterion':'c','instrument':'i','score':70,'target_date':'2026-01-19'}],'evidence':[" OFF END "],'teacher_verdicts':[" verdicts "]"
#define ON_OUTCOME "'outcome':'o'"
#define ON_GOAL "'goal':'g'"
#define OWN(id, about, verdict, day, more) "{'id':'" id "'," about ",'verdict':'" verdict "','decided_on':'" day "'" more "}"
#define FOR(kid) ",'pupils':['" kid "']"
#define WHY(text) ",'reason':'" text "'"
#define FINAL "'kind':'final'"

static const struct {
    const char *what, *verdicts, *options;
    hgw_date today;
    const char *aim, *pupil; /* NULL: the group */
    int own;                 /* 0: none */
    hgw_date day;
    const char *reason, *says; /* what the sentence ends with */
} cases[] = {
    {"none", "", NULL, 20251201, "o", "k", 0, 0, NULL, NULL},
    {"another than computed", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", FOR("k") WHY("leest elke avond")), NULL, 20251201, "o", "k", HGW_VERDICT_ON_COURSE, 20251128, "leest elke avond", "De leerkracht besloot zelf: op koers, want leest elke avond."},
    {"a reason that ends as a sentence", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", FOR("k") WHY("leest elke avond!")), NULL, 20251201, "o", "k", HGW_VERDICT_ON_COURSE, 20251128, "leest elke avond!", "op koers, want leest elke avond!"},
    {"without a reason", OWN("v", ON_OUTCOME, "adjust", "2025-11-28", FOR("k")), NULL, 20251201, "o", "k", HGW_VERDICT_ADJUST, 20251128, NULL, "De leerkracht besloot zelf: bijstellen."},
    {"the latest", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", FOR("k")) "," OWN("w", ON_OUTCOME, "adjust", "2025-11-07", FOR("k")), NULL, 20251201, "o", "k", HGW_VERDICT_ON_COURSE, 20251128, NULL, "op koers."},
    {"the latest, made last", OWN("v", ON_OUTCOME, "on_course", "2025-11-07", FOR("k")) "," OWN("w", ON_OUTCOME, "adjust", "2025-11-28", FOR("k")), NULL, 20251201, "o", "k", HGW_VERDICT_ADJUST, 20251128, NULL, "bijstellen."},
    {"after today", OWN("v", ON_OUTCOME, "on_course", "2025-12-02", FOR("k")), NULL, 20251201, "o", "k", 0, 0, NULL, NULL},
    {"of another pupil", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", FOR("l")), NULL, 20251201, "o", "k", 0, 0, NULL, NULL},
    {"of two pupils", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", ",'pupils':['l','k']"), NULL, 20251201, "o", "k", HGW_VERDICT_ON_COURSE, 20251128, NULL, "op koers."},
    {"of the group is not of a pupil", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", ""), NULL, 20251201, "o", "k", 0, 0, NULL, NULL},
    {"of the group", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", WHY("ze lezen veel")), NULL, 20251201, "o", NULL, HGW_VERDICT_ON_COURSE, 0, "ze lezen veel", "op koers, want ze lezen veel."},
    {"of a pupil is not of the group", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", FOR("k")), NULL, 20251201, "o", NULL, 0, 0, NULL, NULL},
    {"of the goal is not of the outcome", OWN("v", ON_GOAL, "on_course", "2025-11-28", FOR("k")), NULL, 20251201, "o", "k", 0, 0, NULL, NULL},
    {"of the goal", OWN("v", ON_GOAL, "on_course", "2025-11-28", FOR("k")), NULL, 20251201, "g", "k", HGW_VERDICT_ON_COURSE, 20251128, NULL, "op koers."},
    {"of one of whom nothing is known", OWN("v", ON_OUTCOME, "adjust", "2025-11-28", FOR("l") WHY("hij was ziek")), NULL, 20251201, "o", "l", HGW_VERDICT_ADJUST, 20251128, "hij was ziek", "De leerkracht besloot zelf: bijstellen, want hij was ziek."},
    {"of one without a result", OWN("v", ON_OUTCOME, "attained", "2026-01-23", FOR("l")), FINAL, 20260126, "o", "l", HGW_VERDICT_ATTAINED, 20260123, NULL, "De leerkracht besloot zelf: gehaald."},
    {"reached is decided at the end", OWN("v", ON_OUTCOME, "attained", "2025-11-28", FOR("k")), NULL, 20251201, "o", "k", 0, 0, NULL, NULL},
    {"on course is decided in between", OWN("v", ON_OUTCOME, "on_course", "2025-11-28", FOR("k")), FINAL, 20260126, "o", "k", 0, 0, NULL, NULL},
    {"not reached, at the end", OWN("v", ON_OUTCOME, "not_attained", "2026-01-23", FOR("k") WHY("hij las met hulp")), FINAL, 20260126, "o", "k", HGW_VERDICT_NOT_ATTAINED, 20260123, "hij las met hulp", "De leerkracht besloot zelf: niet gehaald, want hij las met hulp."},
    {"reached by the group, at the end", OWN("v", ON_OUTCOME, "attained", "2026-01-23", ""), FINAL, 20260126, "o", NULL, HGW_VERDICT_ATTAINED, 0, NULL, "De leerkracht besloot zelf: gehaald."},
};
/* clang-format on */

static hgw_rec record_of(const hgw_doc *results, const char *aim, const char *pupil) {
    hgw_rec rec = pupil ? evaluated_pupil(results, aim, pupil) : evaluated_group(results, aim);
    assert_int_not_equal(rec, 0);
    return rec;
}

static int ends_with(const char *text, const char *end) {
    size_t size = strlen(text), less = strlen(end);
    return size >= less && strcmp(text + size - less, end) == 0;
}

static int same(const char *left, const char *right) {
    return left && right ? strcmp(left, right) == 0 : left == right;
}

/* The same lines but for those that tell what was decided. */
static void nothing_else(size_t i, const hgw_doc *with) {
    fixture f;
    fixture_start(&f, DOSSIER(""), SEE5, 0);
    hgw_doc *without = evaluated_on(&f, cases[i].today, cases[i].options), *bare = hgw_doc_clone(f.ctx, with);
    static const hgw_field own[] = {HGW_PUPIL_RESULT_OWN_VERDICT, HGW_PUPIL_RESULT_OWN_REASON,
                                    HGW_PUPIL_RESULT_OWN_DECIDED_ON, HGW_GROUP_RESULT_OWN_VERDICT,
                                    HGW_GROUP_RESULT_OWN_REASON};
    for (size_t k = 0; k < sizeof own / sizeof *own; k++)
        for (hgw_rec r = 0; (r = hgw_rec_next(bare, own[k] >> 16, r)) != 0;)
            if (hgw_has(bare, r, own[k]))
                assert_int_equal(hgw_clear(bare, r, own[k]), HGW_OK);
    for (hgw_rec r = hgw_rec_next(bare, HGW_T_PUPIL_RESULT, 0), next; r != 0; r = next) {
        next = hgw_rec_next(bare, HGW_T_PUPIL_RESULT, r);
        if (!hgw_has(bare, r, HGW_PUPIL_RESULT_VERDICT) && !hgw_has(bare, r, HGW_PUPIL_RESULT_ATTAINED))
            assert_int_equal(hgw_rec_remove(bare, r), HGW_OK);
    }
    char *left = evaluated_figures(without), *right = evaluated_figures(bare);
    if (strcmp(left, right) != 0)
        fail_msg("%s: the computed verdict changed", cases[i].what);
    free(left);
    free(right);
    hgw_doc_free(without);
    hgw_doc_free(bare);
    fixture_end(&f);
}

static void look_at(size_t i, const hgw_doc *results) {
    hgw_rec rec = record_of(results, cases[i].aim, cases[i].pupil);
    int of_group = cases[i].pupil == NULL;
    int32_t own = of_group ? hgw_group_result_own_verdict(results, rec) : hgw_pupil_result_own_verdict(results, rec);
    const char *reason =
        of_group ? hgw_group_result_own_reason(results, rec) : hgw_pupil_result_own_reason(results, rec);
    const char *says = of_group ? hgw_group_result_message(results, rec) : hgw_pupil_result_message(results, rec);
    hgw_date day = of_group ? 0 : hgw_pupil_result_own_decided_on(results, rec);
    if (own != cases[i].own || day != cases[i].day || !same(reason, cases[i].reason))
        fail_msg("%s: %d of %d, %s", cases[i].what, (int)own, (int)day, reason ? reason : "(no reason)");
    if (cases[i].says ? !ends_with(says, cases[i].says) : strstr(says, "besloot") != NULL)
        fail_msg("%s: %s", cases[i].what, says);
}

static void test_cases(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char dossier[4096];
        fixture f;
        snprintf(dossier, sizeof dossier, DOSSIER("%s"), cases[i].verdicts);
        fixture_start(&f, dossier, SEE5, 0);
        hgw_doc *results = evaluated_on(&f, cases[i].today, cases[i].options);
        look_at(i, results);
        nothing_else(i, results);
        evaluated_holds(&f, cases[i].what, cases[i].today, cases[i].options, results);
        hgw_doc_free(results);
        fixture_end(&f);
    }
}

/* Of two of one day the one that was made last. */
static void test_same_day(void **state) {
    (void)state;
    fixture f;
    fixture_start(&f,
                  DOSSIER(OWN("w", ON_OUTCOME, "adjust", "2025-11-28", FOR("k")) "," OWN("v", ON_OUTCOME, "on_course",
                                                                                         "2025-11-28", FOR("k"))),
                  SEE5, 0);
    hgw_doc *results = evaluated_on(&f, 20251201, NULL);
    assert_int_equal(hgw_pupil_result_own_verdict(results, record_of(results, "o", "k")), HGW_VERDICT_ON_COURSE);
    hgw_doc_free(results);
    fixture_end(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_same_day)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
