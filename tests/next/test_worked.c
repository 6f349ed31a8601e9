/* test_worked.c: the worked case after Christmas, byte for byte, and what must hold in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rules/fixture.h"

#define EXAMPLE "docs/examples/achtbaan/"
#define GOLDEN  HGW_SOURCE_DIR "/tests/next/achtbaan-P3.json"

enum { TODAY = 20260112 };

static int writing;

static void start(fixture *f) {
    memset(f, 0, sizeof *f);
    f->ctx = hgw_ctx_new();
    f->dossier = fixture_file(f->ctx, HGW_T_DOSSIER, EXAMPLE "dossier.json");
    f->team = fixture_file(f->ctx, HGW_T_TEAM, EXAMPLE "team.json");
    f->calendar = fixture_file(f->ctx, HGW_T_CALENDAR, EXAMPLE "calendar.json");
    assert_int_equal(hgw_ctx_set_today(f->ctx, TODAY), HGW_OK);
}

static hgw_doc *draft_of(const fixture *f, const hgw_doc *dossier, const char *ends) {
    const hgw_doc *beside[] = {f->team, f->calendar};
    hgw_doc *draft = NULL, *options = hgw_doc_new(f->ctx, HGW_T_NEXT_OPTIONS);
    if (ends)
        assert_int_equal(hgw_next_options_set_period(options, HGW_ROOT, ends), HGW_OK);
    assert_int_equal(hgw_next(f->ctx, dossier, beside, 2, options, &draft), HGW_OK);
    hgw_doc_free(options);
    return draft;
}

static char *text_of(hgw_ctx *ctx, const hgw_doc *doc, size_t *size) {
    char *text;
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, size), HGW_OK);
    return text;
}

static void same_bytes(hgw_ctx *ctx, const hgw_doc *left, const hgw_doc *right) {
    size_t a, b;
    char *one = text_of(ctx, left, &a), *other = text_of(ctx, right, &b);
    assert_int_equal(a, b);
    assert_memory_equal(one, other, a);
    hgw_free(one);
    hgw_free(other);
}

static void golden(void **state) {
    fixture f = {0};
    size_t size;
    (void)state;
    start(&f);
    hgw_doc *draft = draft_of(&f, f.dossier, NULL);
    char *text = text_of(f.ctx, draft, &size);
    FILE *file = fopen(GOLDEN, writing ? "wb" : "rb");
    assert_non_null(file);
    if (writing) {
        assert_int_equal(fwrite(text, 1, size, file), size);
    } else {
        char *was = malloc(size + 2);
        assert_non_null(was);
        size_t read = fread(was, 1, size + 1, file);
        if (read != size || memcmp(was, text, size) != 0)
            fail_msg("achtbaan-P3.json differs");
        free(was);
    }
    assert_int_equal(fclose(file), 0);
    hgw_free(text);
    hgw_doc_free(draft);
    fixture_end(&f);
}

static const char *text_at(const hgw_doc *doc, const char *id, hgw_field field) {
    hgw_rec rec = hgw_rec_find(doc, id);
    if (!rec)
        fail_msg("no %s", id);
    return hgw_get_text(doc, rec, field);
}

/* Partly reached goals come along as was chosen; the one nobody chose for is asked about; reached ones stay. */
static void what_comes_along(void **state) {
    static const char *const reached[] = {"G02", "G03", "G04", "G05", "G06", "G07", "G09", "G11"};
    fixture f = {0};
    (void)state;
    start(&f);
    hgw_doc *draft = draft_of(&f, f.dossier, NULL);
    assert_int_equal(hgw_dossier_goals_count(draft, HGW_ROOT), 13);
    assert_string_equal(text_at(draft, "G01-P3", HGW_GOAL_SUPERSEDES), "G01");
    assert_string_equal(text_at(draft, "G01-P3", HGW_GOAL_PERIOD), "P3");
    assert_string_equal(text_at(draft, "A01-P3", HGW_APPROACH_RATIONALE), "meer oefening met terugspringen");
    assert_string_equal(text_at(draft, "A05-P3", HGW_APPROACH_RATIONALE), "een vast moment voor de subgroep");
    assert_string_equal(text_at(draft, "G10-P3", HGW_GOAL_SUPERSEDES), "G10");
    for (size_t i = 0; i < sizeof reached / sizeof *reached; i++) {
        char id[16];
        snprintf(id, sizeof id, "%s-P3", reached[i]);
        assert_int_equal(hgw_rec_find(draft, id), 0);
    }
    assert_int_equal(hgw_rec_find(draft, "G08-P3"), 0);
    assert_int_equal(hgw_dossier_decisions_count(draft, HGW_ROOT), 3);
    assert_string_equal(text_at(draft, "choose_adjustment-G08-P3", HGW_DECISION_GOAL), "G08");
    assert_string_equal(text_at(draft, "check_subgroup-RI-P3", HGW_DECISION_SUBGROUP), "RI-P3");
    hgw_doc_free(draft);
    fixture_end(&f);
}

/* The same input gives the same bytes, and the draft drafted again adds nothing. */
static void again(void **state) {
    fixture f = {0};
    (void)state;
    start(&f);
    hgw_doc *one = draft_of(&f, f.dossier, NULL), *other = draft_of(&f, f.dossier, NULL);
    same_bytes(f.ctx, one, other);
    hgw_doc *third = draft_of(&f, one, "P2");
    same_bytes(f.ctx, one, third);
    hgw_doc_free(third);
    hgw_doc_free(other);
    hgw_doc_free(one);
    fixture_end(&f);
}

/* Ids do not depend on the order of the records. */
static void backwards(void **state) {
    fixture f = {0};
    (void)state;
    start(&f);
    hgw_doc *turned = fixture_backwards(f.ctx, f.dossier);
    hgw_doc *one = draft_of(&f, f.dossier, NULL), *other = draft_of(&f, turned, NULL);
    int32_t count = 0, others = 0;
    for (hgw_rec r = 0; (r = hgw_rec_next(other, 0, r)) != 0;)
        others++;
    for (hgw_rec r = 0; (r = hgw_rec_next(one, 0, r)) != 0; count++) {
        hgw_type type = hgw_rec_type(one, r);
        const char *id = hgw_type_trait(type, HGW_TYPE_HAS_ID) ? hgw_get_text(one, r, hgw_field_at(type, 0)) : NULL;
        hgw_rec there = id ? hgw_rec_find(other, id) : 0;
        if (id && hgw_rec_type(other, there) != type)
            fail_msg("no %s", id);
        if (type == HGW_T_DECISION)
            assert_string_equal(hgw_decision_text(one, r), hgw_decision_text(other, there));
    }
    assert_int_equal(count, others);
    hgw_doc_free(other);
    hgw_doc_free(one);
    hgw_doc_free(turned);
    fixture_end(&f);
}

/* Of the new records only what a person must do is said: N07 was answered by an agreement of last period, and the only
 * approach for G10 is a card. */
static int expected(const char *key) {
    return strcmp(key, "NEED_WITHOUT_APPROACH:N07-P3") == 0 || strcmp(key, "APPROACH_ONLY_MATERIAL:G10-P3") == 0;
}

/* The draft of our own is not scolded. */
static void not_scolded(void **state) {
    fixture f = {0};
    (void)state;
    start(&f);
    hgw_doc *draft = draft_of(&f, f.dossier, NULL), *dossier = f.dossier;
    f.dossier = draft;
    hgw_doc *findings = fixture_check(&f, TODAY, NULL);
    f.dossier = dossier;
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_FINDING, r)) != 0;) {
        const char *key = hgw_finding_stable_key(findings, r);
        if (strstr(key, "-P3") && hgw_finding_severity(findings, r) != HGW_SEVERITY_STRENGTH && !expected(key))
            fail_msg("%s: %s", key, hgw_finding_message(findings, r));
    }
    hgw_doc_free(findings);
    hgw_doc_free(draft);
    fixture_end(&f);
}

int main(int count, char **arguments) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(golden),    cmocka_unit_test(what_comes_along), cmocka_unit_test(again),
        cmocka_unit_test(backwards), cmocka_unit_test(not_scolded),
    };
    writing = count > 1 && strcmp(arguments[1], "--write") == 0;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
