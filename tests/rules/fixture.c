/* fixture.c: small documents for the tests of the rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <hgw/testing.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"

static const char calendar_file[] = "docs/examples/achtbaan/calendar.json";

/* Not hgw_test_doc(), since a team with settings that are not heard is a case here. */
hgw_doc *fixture_doc(hgw_ctx *ctx, hgw_type root, const char *members) {
    hgw_doc *doc = hgw_test_members_at(ctx, root, members, __FILE__, __LINE__);
    assert_int_equal(hgw_set_text(doc, HGW_ROOT, hgw_field_at(root, 0), "root"), HGW_OK);
    return doc;
}

hgw_doc *fixture_kept(hgw_ctx *ctx, hgw_type root, const char *members) {
    char json[4096];
    int size = snprintf(json, sizeof json, "{'hgw':'%s/1','id':'root'%s%s}", hgw_type_name(root), *members ? "," : "",
                        members);
    hgw_doc *doc = NULL;
    assert_in_range(size, 1, sizeof json - 1);
    for (int i = 0; i < size; i++)
        json[i] = json[i] == '\'' ? '"' : json[i];
    assert_int_equal(hgw_doc_from_json(ctx, root, json, (size_t)size, NULL, &doc), HGW_OK);
    return doc;
}

hgw_doc *fixture_file(hgw_ctx *ctx, hgw_type root, const char *path) {
    char full[1024];
    snprintf(full, sizeof full, "%s/%s", HGW_SOURCE_DIR, path);
    return hgw_test_file(ctx, root, full);
}

void fixture_start(fixture *f, const char *dossier, const char *team, int with_calendar) {
    f->ctx = hgw_ctx_new();
    assert_non_null(f->ctx);
    f->dossier = fixture_doc(f->ctx, HGW_T_DOSSIER, dossier);
    f->team = team ? fixture_doc(f->ctx, HGW_T_TEAM, team) : NULL;
    f->earlier = f->other = NULL;
    memset(f->results, 0, sizeof f->results);
    f->calendar = with_calendar ? fixture_file(f->ctx, HGW_T_CALENDAR, calendar_file) : NULL;
}

static hgw_doc *other_dossier(hgw_ctx *ctx, const char *members, const char *id, const char *year) {
    hgw_doc *doc = fixture_doc(ctx, HGW_T_DOSSIER, members);
    assert_int_equal(hgw_dossier_set_id(doc, HGW_ROOT, id), HGW_OK);
    if (!hgw_has(doc, HGW_ROOT, HGW_DOSSIER_SCHOOL_YEAR))
        assert_int_equal(hgw_dossier_set_school_year(doc, HGW_ROOT, year), HGW_OK);
    return doc;
}

void fixture_beside(fixture *f, const char *earlier, const char *other) {
    f->earlier = earlier ? other_dossier(f->ctx, earlier, "earlier", "2024-2025") : NULL;
    f->other = other ? other_dossier(f->ctx, other, "other", "2025-2026") : NULL;
    if ((earlier || other) && !hgw_has(f->dossier, HGW_ROOT, HGW_DOSSIER_SCHOOL_YEAR))
        assert_int_equal(hgw_dossier_set_school_year(f->dossier, HGW_ROOT, "2025-2026"), HGW_OK);
}

void fixture_results(fixture *f, const char *results) {
    for (int i = 0; results && i < FIXTURE_RESULTS; i++) {
        char members[2048];
        const char *end = strchr(results, '|');
        size_t size = end ? (size_t)(end - results) : strlen(results);
        assert_true(size < sizeof members);
        memcpy(members, results, size);
        members[size] = '\0';
        f->results[i] = fixture_doc(f->ctx, HGW_T_RESULTS, members);
        results = end ? end + 1 : NULL;
    }
    assert_null(results);
}

void fixture_end(fixture *f) {
    for (int i = 0; i < FIXTURE_RESULTS; i++)
        hgw_doc_free(f->results[i]);
    hgw_doc_free(f->earlier);
    hgw_doc_free(f->other);
    hgw_doc_free(f->dossier);
    hgw_doc_free(f->team);
    hgw_doc_free(f->calendar);
    hgw_ctx_free(f->ctx);
}

hgw_doc *fixture_check(const fixture *f, hgw_date today, const hgw_doc *options) {
    const hgw_doc *beside[4 + FIXTURE_RESULTS];
    int32_t count = 0;
    if (f->team)
        beside[count++] = f->team;
    if (f->calendar)
        beside[count++] = f->calendar;
    if (f->earlier)
        beside[count++] = f->earlier;
    if (f->other)
        beside[count++] = f->other;
    for (int i = 0; i < FIXTURE_RESULTS; i++)
        if (f->results[i])
            beside[count++] = f->results[i];
    hgw_doc *findings = NULL;
    assert_int_equal(hgw_ctx_set_today(f->ctx, today), HGW_OK);
    assert_int_equal(hgw_check(f->ctx, f->dossier, beside, count, options, &findings), HGW_OK);
    assert_non_null(findings);
    return findings;
}

int fixture_count(const hgw_doc *findings, const char *code) {
    return hgw_test_count(findings, code, strlen(code), NULL, 0);
}

hgw_rec fixture_finding(const hgw_doc *findings, const char *code) {
    return hgw_test_find(findings, code, NULL);
}

int32_t fixture_not_run(const hgw_doc *findings, const char *code) {
    for (hgw_rec r = 0; (r = hgw_rec_next(findings, HGW_T_NOT_RUN, r)) != 0;)
        if (strcmp(hgw_not_run_rule(findings, r), code) == 0)
            return hgw_not_run_reason(findings, r);
    return 0;
}

/* ---- a document made backwards ---- */

typedef struct pair {
    hgw_rec from, to;
} pair;

static int holds_records(hgw_field field) {
    return hgw_field_kind(field) == HGW_K_LIST && hgw_field_trait(field, HGW_TRAIT_ITEM) == HGW_K_RECORD;
}

static void set_id(hgw_doc *to, hgw_rec rec, const hgw_doc *from, hgw_rec original) {
    hgw_field id = hgw_type_trait(hgw_rec_type(from, original), HGW_TYPE_HAS_ID)
                       ? hgw_field_at(hgw_rec_type(from, original), 0)
                       : 0;
    if (id && hgw_has(from, original, id))
        assert_int_equal(hgw_set_text(to, rec, id, hgw_get_text(from, original, id)), HGW_OK);
}

static void copy_field(hgw_doc *to, hgw_rec rec, const hgw_doc *from, hgw_rec original, hgw_field field) {
    char text[2048];
    if (hgw_field_kind(field) != HGW_K_LIST) {
        if (hgw_has(from, original, field)) {
            assert_in_range(hgw_show(from, original, field, text, sizeof text), 0, sizeof text - 1);
            assert_int_equal(hgw_put(to, rec, field, text), HGW_OK);
        }
        return;
    }
    for (int32_t i = 0; i < hgw_item_count(from, original, field); i++) {
        assert_in_range(hgw_item_show(from, original, field, i, text, sizeof text), 0, sizeof text - 1);
        assert_int_equal(hgw_item_put(to, rec, field, text), HGW_OK);
    }
}

/* Last lists and last records first: new numbers run the other way. */
static int32_t copy_children(hgw_doc *to, const hgw_doc *from, pair *pairs, int32_t at, int32_t count) {
    hgw_type type = hgw_rec_type(from, pairs[at].from);
    for (int32_t i = hgw_field_count(type) - 1; i >= 0; i--) {
        hgw_field field = hgw_field_at(type, i);
        for (int32_t j = holds_records(field) ? hgw_rec_count(from, pairs[at].from, field) - 1 : -1; j >= 0; j--) {
            hgw_rec original = hgw_rec_at(from, pairs[at].from, field, j);
            hgw_rec rec = hgw_rec_add(to, pairs[at].to, field);
            assert_int_not_equal(rec, 0);
            set_id(to, rec, from, original);
            pairs[count++] = (pair){original, rec};
        }
    }
    return count;
}

hgw_doc *fixture_backwards(hgw_ctx *ctx, const hgw_doc *doc) {
    int32_t records = 0, count = 1;
    for (hgw_rec r = 0; (r = hgw_rec_next(doc, 0, r)) != 0;)
        records++;
    pair *pairs = calloc((size_t)records, sizeof *pairs);
    hgw_doc *to = hgw_doc_new(ctx, hgw_rec_type(doc, HGW_ROOT));
    assert_non_null(pairs);
    assert_non_null(to);
    pairs[0] = (pair){HGW_ROOT, HGW_ROOT};
    set_id(to, HGW_ROOT, doc, HGW_ROOT);
    for (int32_t i = 0; i < count; i++)
        count = copy_children(to, doc, pairs, i, count);
    assert_int_equal(count, records);
    for (int32_t i = 0; i < count; i++) {
        hgw_type type = hgw_rec_type(doc, pairs[i].from);
        for (int32_t j = hgw_type_trait(type, HGW_TYPE_HAS_ID) ? 1 : 0; j < hgw_field_count(type); j++)
            if (!holds_records(hgw_field_at(type, j)))
                copy_field(to, pairs[i].to, doc, pairs[i].from, hgw_field_at(type, j));
    }
    free(pairs);
    return to;
}
