/* The worked case: on two days exactly the findings that are argued in its README, and the same bytes as before.
 *
 * With the argument --write the program writes the golden files anew; look at the difference before keeping it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "golden.h"
#include <cmocka.h>

static const char *const in_november[] = {
    "PUPIL_NEED_UNANSWERED:N04",
    "SUBGROUP_SKIPPED:SI",
    "APPROACH_ONLY_MATERIAL:G10",
    "STRENGTH_UNUSED:F03",
    "STRENGTH_UNUSED:F06",
    "CLASS_KNOWS_THE_WAY:P2",
    "TIP_USED:T01",
    "TIP_USED:T02",
    "PUPILS_CHOOSE:2025-11-17",
    "SUBSTITUTE_READY:W4",
    "NO_PAPER_NEEDED:2025-10-27",
};

static const char *const in_january[] = {"NOT_MET_NO_REASON:G08", "NOT_MET_NO_FOLLOW_UP:G08", "STRENGTH_USED:F02,G06"};

static const struct {
    hgw_date today;
    const char *const *keys;
    int32_t count;
    const char *files[2]; /* Dutch, English */
} days[] = {
    {20251121,
     in_november,
     sizeof in_november / sizeof *in_november,
     {"findings-2025-11-21.nl.json", "findings-2025-11-21.en.json"}},
    {20260112,
     in_january,
     sizeof in_january / sizeof *in_january,
     {"findings-2026-01-12.nl.json", "findings-2026-01-12.en.json"}},
};

static void test_worked_case(void **state) {
    (void)state;
    fixture f = {0};
    golden_worked_case(&f);
    for (size_t day = 0; day < sizeof days / sizeof *days; day++)
        for (int32_t lang = HGW_LANG_NL; lang <= HGW_LANG_EN; lang++) {
            char *json = NULL;
            size_t size = 0;
            assert_int_equal(hgw_ctx_set_lang(f.ctx, lang), HGW_OK);
            hgw_doc *findings = fixture_check(&f, days[day].today, NULL);
            assert_int_equal(hgw_findings_findings_count(findings, HGW_ROOT), days[day].count);
            for (int32_t i = 0; i < days[day].count; i++)
                assert_string_equal(hgw_finding_stable_key(findings, hgw_findings_findings_at(findings, HGW_ROOT, i)),
                                    days[day].keys[i]);
            /* No former year and no other group lie beside. */
            assert_int_equal(hgw_findings_not_run_count(findings, HGW_ROOT), 2);
            assert_int_equal(hgw_doc_to_json(f.ctx, findings, NULL, &json, &size), HGW_OK);
            golden_compare(days[day].files[lang - 1], json, size);
            hgw_free(json);
            hgw_doc_free(findings);
        }
    fixture_end(&f);
}

int main(int count, char **arguments) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_worked_case)};
    golden_start(count, arguments);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
