/* drafts.c: small drafts, told in one line. */
#include "drafts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* clang-format off */
#define PERIOD(id, first, last) "{'id':'" id "','kind':'vacation','first_day':'" first "','last_day':'" last "'}"
#define BLOCK(id, subject, first, last)                                                                                \
  "{'id':'" id "','subject':'" subject "','first_day':'" first "','last_day':'" last "'}"
#define YEAR_ONE                                                                                                       \
  "{'id':'2025-2026','periods':["                                                                                      \
  PERIOD("P1", "2025-09-01", "2025-10-17") "," PERIOD("P2", "2025-10-27", "2025-12-19") ","                            \
  PERIOD("P3", "2026-01-05", "2026-02-13") "," PERIOD("P4", "2026-02-23", "2026-04-24") ","                            \
  PERIOD("P5", "2026-05-04", "2026-07-17") "],'blocks':["                                                              \
  BLOCK("B1", "rekenen", "2025-09-01", "2025-11-14") "," BLOCK("T1", "taal", "2025-09-01", "2025-10-31") ","           \
  BLOCK("T2", "taal", "2025-11-10", "2025-12-19") "," BLOCK("B2", "rekenen", "2025-11-17", "2026-01-30") "]}"
#define YEAR_TWO(before)                                                                                               \
  "{'id':'2026-2027','name':'schooljaar 2026-2027','periods':["                                                        \
  PERIOD(before "P1", "2026-08-31", "2026-10-16") "," PERIOD(before "P2", "2026-10-26", "2026-12-18") ","              \
  PERIOD(before "P3", "2027-01-04", "2027-02-19") "," PERIOD(before "P4", "2027-03-01", "2027-04-23") ","              \
  PERIOD(before "P5", "2027-05-10", "2027-07-09") "]}"
/* clang-format on */

const char drafts_two_years[] = "'school_years':[" YEAR_ONE "," YEAR_TWO("2026-2027-") "]";
const char drafts_year_one[] = "'school_years':[" YEAR_ONE "]";
const char drafts_year_two[] = "'school_years':[" YEAR_TWO("") "]";

/* ---- text that grows ---- */

typedef struct text {
    char *bytes;
    size_t size, room;
} text;

static void add(text *to, const char *more) {
    size_t size = strlen(more);
    while (to->size + size + 1 > to->room) {
        to->room = to->room * 2 + 256;
        to->bytes = realloc(to->bytes, to->room);
        assert_non_null(to->bytes);
    }
    memcpy(to->bytes + to->size, more, size + 1);
    to->size += size;
}

static void add_word(text *to, const char *word) {
    if (to->size > 0)
        add(to, " ");
    add(to, word);
}

/* ---- what is new ---- */

static void add_decision(text *to, const hgw_doc *draft, hgw_rec rec) {
    const char *need = hgw_decision_need(draft, rec), *subgroup = hgw_decision_subgroup(draft, rec);
    const char *goal = hgw_decision_goal(draft, rec);
    add_word(to, hgw_enum_token(HGW_ENUM_DECISION_KIND, hgw_decision_kind(draft, rec)));
    add(to, ":");
    const char *pupil = hgw_decision_pupils_count(draft, rec) ? hgw_decision_pupils_at(draft, rec, 0) : "?";
    add(to, need ? need : subgroup ? subgroup : goal ? goal : pupil);
}

static void add_record(text *to, const hgw_doc *draft, const hgw_doc *dossier, hgw_rec rec) {
    hgw_type type = hgw_rec_type(draft, rec);
    if (!hgw_type_trait(type, HGW_TYPE_HAS_ID) || hgw_rec_parent(draft, rec) != HGW_ROOT)
        return;
    const char *id = hgw_get_text(draft, rec, hgw_field_at(type, 0));
    if (dossier && id && hgw_rec_find(dossier, id))
        return;
    if (type == HGW_T_DECISION)
        add_decision(to, draft, rec);
    else
        add_word(to, id ? id : "?");
}

char *drafts_made(const hgw_doc *draft, const hgw_doc *dossier) {
    text made = {NULL, 0, 0};
    add(&made, "");
    for (int32_t i = 0; i < hgw_field_count(HGW_T_DOSSIER); i++) {
        hgw_field list = hgw_field_at(HGW_T_DOSSIER, i);
        int records = hgw_field_kind(list) == HGW_K_LIST && hgw_field_trait(list, HGW_TRAIT_ITEM) == HGW_K_RECORD;
        for (int32_t j = 0; records && j < hgw_rec_count(draft, HGW_ROOT, list); j++)
            add_record(&made, draft, dossier, hgw_rec_at(draft, HGW_ROOT, list, j));
    }
    return made.bytes;
}

/* ---- values ---- */

/* The value of a field as text; "-" when it is unset. */
static void show(const hgw_doc *doc, hgw_rec rec, hgw_field field, char *room, size_t size) {
    snprintf(room, size, "-");
    if (hgw_field_kind(field) != HGW_K_LIST) {
        if (hgw_has(doc, rec, field))
            assert_in_range(hgw_show(doc, rec, field, room, (int32_t)size), 0, size - 1);
        return;
    }
    if (hgw_field_trait(field, HGW_TRAIT_ITEM) == HGW_K_RECORD) {
        snprintf(room, size, "%d", hgw_rec_count(doc, rec, field));
        return;
    }
    size_t used = 0;
    for (int32_t i = 0; i < hgw_item_count(doc, rec, field); i++) {
        used += (size_t)snprintf(room + used, size - used, "%s", i ? "," : "");
        used += (size_t)hgw_item_show(doc, rec, field, i, room + used, (int32_t)(size - used));
        assert_true(used < size);
    }
}

static void expect_one(const hgw_doc *draft, const char *what, const char *line, size_t size) {
    char want[1024], dotted[256], found[1024];
    assert_true(size < sizeof want);
    memcpy(want, line, size);
    want[size] = '\0';
    char *value = strchr(want, '=');
    assert_non_null(value);
    *value++ = '\0';
    char *name = strrchr(want, '.');
    assert_non_null(name);
    *name++ = '\0';
    hgw_rec rec = *want ? hgw_rec_find(draft, want) : HGW_ROOT;
    if (!rec)
        fail_msg("%s: no record %s", what, want);
    snprintf(dotted, sizeof dotted, "%s.%s", hgw_type_name(hgw_rec_type(draft, rec)), name);
    hgw_field field = hgw_field_find(dotted);
    if (!field)
        fail_msg("%s: no field %s", what, dotted);
    show(draft, rec, field, found, sizeof found);
    if (strcmp(found, value) != 0)
        fail_msg("%s: %s.%s is %s, expected %s", what, want, name, found, value);
}

void drafts_expect(const hgw_doc *draft, const char *what, const char *values) {
    while (*values) {
        size_t size = strcspn(values, "\n");
        expect_one(draft, what, values, size);
        values += size + (values[size] == '\n');
    }
}

char *drafts_text(hgw_ctx *ctx, const hgw_doc *doc) {
    char *bytes;
    size_t size;
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &bytes, &size), HGW_OK);
    return bytes;
}

/* ---- cases ---- */

static void run(const draft_case *one) {
    hgw_ctx *ctx = hgw_ctx_new();
    assert_int_equal(hgw_ctx_set_today(ctx, one->today), HGW_OK);
    hgw_doc *dossier = fixture_kept(ctx, HGW_T_DOSSIER, one->dossier);
    hgw_doc *calendar = fixture_doc(ctx, HGW_T_CALENDAR, drafts_two_years), *draft = NULL;
    hgw_doc *options = one->ends ? hgw_doc_new(ctx, HGW_T_NEXT_OPTIONS) : NULL;
    if (options)
        assert_int_equal(hgw_next_options_set_period(options, HGW_ROOT, one->ends), HGW_OK);
    const hgw_doc *beside[] = {calendar};
    char *before = drafts_text(ctx, dossier);
    if (hgw_next(ctx, dossier, beside, 1, options, &draft) != HGW_OK)
        fail_msg("%s: %s", one->what, hgw_error_message(ctx));
    char *after = drafts_text(ctx, dossier), *made = drafts_made(draft, dossier);
    assert_string_equal(before, after);
    if (strcmp(made, one->made) != 0)
        fail_msg("%s: made %s, expected %s", one->what, made, one->made);
    if (one->values)
        drafts_expect(draft, one->what, one->values);
    free(made);
    hgw_free(before);
    hgw_free(after);
    hgw_doc_free(draft);
    hgw_doc_free(options);
    hgw_doc_free(calendar);
    hgw_doc_free(dossier);
    hgw_ctx_free(ctx);
}

void drafts_run(const draft_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++)
        run(&cases[i]);
}
