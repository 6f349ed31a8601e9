/* test_open_holidays.c: what is taken over from the government's open data, and what becomes a note.  The files are
 * made by hand in the shape of the published ones, with every trap that was met in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "support/failing_mem.h"
#include "support/read_file.h"

#define TRAPS   "tests/interop/open_holidays.json"
#define ONE     "tests/interop/open_holidays_one.json"
#define COUNTRY "src/calendar/data/nl.json"

typedef struct holiday {
    const char *id, *name, *region;
    int32_t kind;
    hgw_date first, last;
    int32_t advisory;
} holiday;

typedef struct note {
    int64_t line;
    const char *summary;
    hgw_date first, last;
    int32_t reason;
} note;

static int32_t import(hgw_ctx *ctx, const char *path, const hgw_doc *country, hgw_doc **out) {
    size_t size = 0;
    char *bytes = read_file(path, &size);
    int32_t status = hgw_import(ctx, bytes, size, &country, 1, NULL, out);
    free(bytes);
    return status;
}

static void assert_text(const char *got, const char *want) {
    if (want)
        assert_string_equal(got ? got : "(nothing)", want);
    else
        assert_null(got);
}

static void assert_holidays(const hgw_doc *doc, const holiday *want, int32_t count) {
    hgw_rec rec = 0;
    for (int32_t i = 0; i < hgw_calendar_school_years_count(doc, HGW_ROOT); i++) {
        hgw_rec year = hgw_calendar_school_years_at(doc, HGW_ROOT, i);
        for (int32_t j = 0; j < hgw_school_year_holidays_count(doc, year); j++, want++, count--) {
            rec = hgw_school_year_holidays_at(doc, year, j);
            assert_true(count > 0);
            assert_text(hgw_holiday_id(doc, rec), want->id);
            assert_text(hgw_holiday_name(doc, rec), want->name);
            assert_text(hgw_holiday_region(doc, rec), want->region);
            assert_int_equal(hgw_holiday_kind(doc, rec), want->kind);
            assert_int_equal(hgw_holiday_first_day(doc, rec), want->first);
            assert_int_equal(hgw_holiday_last_day(doc, rec), want->last);
            assert_int_equal(hgw_has(doc, rec, HGW_HOLIDAY_ADVISORY), want->advisory);
            assert_non_null(hgw_holiday_source(doc, rec));
        }
    }
    assert_int_equal(count, 0);
}

static void test_traps(void **state) {
    static const holiday want[] = {
        {"2024-2025-kerst", "Kerstvakantie", NULL, HGW_HOLIDAY_KIND_KERST, 20241221, 20250105, 0},
        {"2025-2026-herfst-noord", "Herfstvakantie", "noord", HGW_HOLIDAY_KIND_HERFST, 20251018, 20251026, 1},
        {"2025-2026-herfst-midden", "Herfstvakantie", "midden", HGW_HOLIDAY_KIND_HERFST, 20251018, 20251026, 1},
        {"2025-2026-herfst-zuid", "Herfstvakantie", "zuid", HGW_HOLIDAY_KIND_HERFST, 20251011, 20251019, 1},
        {"2025-2026-kerst", "Kerst vakantie", NULL, HGW_HOLIDAY_KIND_KERST, 20251220, 20260104, 0},
        {"2025-2026-mei", "Meivakantie", NULL, HGW_HOLIDAY_KIND_MEI, 20260425, 20260503, 0},
        {"2025-2026-voorjaar-midden", "Voorjaarsvakantie", "midden", HGW_HOLIDAY_KIND_VOORJAAR, 20260214, 20260222, 1},
        {"2025-2026-zomer-noord", "Zomervakantie", "noord", HGW_HOLIDAY_KIND_ZOMER, 20260704, 20260816, 0},
        {"2025-2026-zomer-midden", "Zomervakantie", "midden", HGW_HOLIDAY_KIND_ZOMER, 20260718, 20260830, 0},
        {"2025-2026-zomer-zuid", "Zomervakantie", "zuid", HGW_HOLIDAY_KIND_ZOMER, 20260711, 20260823, 0},
    };
    static const note notes[] = {
        {18, "Herfstvakantie", 20251018, 20251026, HGW_IMPORT_REASON_UNKNOWN_REGION},
        {39, "Laatste dag voor de zomervakantie", 20260717, 20260717, HGW_IMPORT_REASON_NOT_RECOGNISED},
        {46, "Voorjaarsvakantie", 0, 20260301, HGW_IMPORT_REASON_UNREADABLE},
        {48, "Voorjaarsvakantie", 20260214, 20260208, HGW_IMPORT_REASON_IMPOSSIBLE},
        {49, "Voorjaarsvakantie", 20260214, 20260222, HGW_IMPORT_REASON_UNKNOWN_REGION},
        {103, "Kerstvakantie", 20251220, 20260111, HGW_IMPORT_REASON_REPEATED},
        {89, "2025-2026", 0, 0, HGW_IMPORT_REASON_REPEATED},
        {127, "Herfstvakantie", 20261010, 20261018, HGW_IMPORT_REASON_UNREADABLE},
    };
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_doc(ctx, COUNTRY), *doc = NULL;
    assert_int_equal(import(ctx, TRAPS, country, &doc), HGW_OK);
    assert_holidays(doc, want, sizeof want / sizeof *want);
    assert_int_equal(hgw_calendar_import_notes_count(doc, HGW_ROOT), sizeof notes / sizeof *notes);
    for (int32_t i = 0; i < (int32_t)(sizeof notes / sizeof *notes); i++) {
        hgw_rec rec = hgw_calendar_import_notes_at(doc, HGW_ROOT, i);
        assert_int_equal(hgw_import_note_line(doc, rec), notes[i].line);
        assert_text(hgw_import_note_summary(doc, rec), notes[i].summary);
        assert_int_equal(hgw_import_note_first_day(doc, rec), notes[i].first);
        assert_int_equal(hgw_import_note_last_day(doc, rec), notes[i].last);
        assert_int_equal(hgw_import_note_reason(doc, rec), notes[i].reason);
    }
    assert_string_equal(hgw_calendar_country(doc, HGW_ROOT), "NL");
    assert_null(hgw_calendar_region(doc, HGW_ROOT));
    assert_int_equal(hgw_calendar_regions_count(doc, HGW_ROOT), 3);
    assert_int_equal(hgw_calendar_holiday_rules_count(doc, HGW_ROOT), 0);
    hgw_doc_free(doc);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* One document of the present form, whose ends are the last minute of a day, says what our own file says. */
static void test_like_our_own(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_doc(ctx, COUNTRY), *doc = NULL;
    assert_int_equal(import(ctx, ONE, country, &doc), HGW_OK);
    assert_int_equal(hgw_calendar_import_notes_count(doc, HGW_ROOT), 0);
    int32_t seen = 0;
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, HGW_T_HOLIDAY, rec)) != 0; seen++) {
        hgw_rec own = hgw_rec_find(country, hgw_holiday_id(doc, rec));
        assert_int_not_equal(own, 0);
        assert_int_equal(hgw_holiday_kind(doc, rec), hgw_holiday_kind(country, own));
        assert_int_equal(hgw_holiday_first_day(doc, rec), hgw_holiday_first_day(country, own));
        assert_int_equal(hgw_holiday_last_day(doc, rec), hgw_holiday_last_day(country, own));
        assert_int_equal(hgw_holiday_advisory(doc, rec), hgw_holiday_advisory(country, own));
        assert_text(hgw_holiday_region(doc, rec), hgw_holiday_region(country, own));
    }
    assert_int_equal(seen, 11);
    hgw_doc_free(doc);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* What was taken over can be kept: saved and read back strictly. */
static void test_saved(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_doc(ctx, COUNTRY), *doc = NULL, *again = NULL,
            *strict = hgw_doc_new(ctx, HGW_T_LOAD_OPTIONS);
    char *text = NULL;
    size_t size = 0;
    hgw_load_options_set_strict(strict, HGW_ROOT, 1);
    assert_int_equal(import(ctx, TRAPS, country, &doc), HGW_OK);
    assert_int_equal(hgw_doc_to_json(ctx, doc, NULL, &text, &size), HGW_OK);
    assert_int_equal(hgw_doc_from_json(ctx, HGW_T_CALENDAR, text, size, strict, &again), HGW_OK);
    hgw_free(text);
    hgw_doc_free(again);
    hgw_doc_free(strict);
    hgw_doc_free(doc);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* In Flanders no word of the Dutch file is known but those that are the same, and no region. */
static void test_another_country(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_doc(ctx, "src/calendar/data/be.json"), *doc = NULL;
    assert_int_equal(import(ctx, TRAPS, country, &doc), HGW_OK);
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, HGW_T_HOLIDAY, rec)) != 0;)
        assert_int_equal(hgw_holiday_kind(doc, rec), HGW_HOLIDAY_KIND_KERST);
    int32_t mei = 0;
    for (hgw_rec rec = 0; (rec = hgw_rec_next(doc, HGW_T_IMPORT_NOTE, rec)) != 0;)
        mei += strcmp(hgw_import_note_summary(doc, rec), "Meivakantie") == 0 &&
               hgw_import_note_reason(doc, rec) == HGW_IMPORT_REASON_NOT_RECOGNISED;
    assert_int_equal(mei, 1);
    hgw_doc_free(doc);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* A school year is worked out from it with the country beside, which has the summer before and the public holidays; and
 * what a school settled itself wins over both. */
static void test_worked_out(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *country = read_doc(ctx, COUNTRY), *imported = NULL, *own = hgw_doc_new(ctx, HGW_T_CALENDAR);
    hgw_doc *options = hgw_doc_new(ctx, HGW_T_CALENDAR_OPTIONS), *year = NULL;
    assert_int_equal(import(ctx, ONE, country, &imported), HGW_OK);
    hgw_calendar_options_set_region(options, HGW_ROOT, "zuid");
    hgw_calendar_options_set_school_year(options, HGW_ROOT, "2026-2027");
    const hgw_doc *beside[] = {imported, country};
    assert_int_equal(hgw_calendar(ctx, imported, &beside[1], 1, options, &year), HGW_OK);
    static const int32_t weeks[] = {8, 8, 6, 9, 12};
    hgw_rec period = 0;
    for (int i = 0; i < 5; i++) {
        period = hgw_rec_next(year, HGW_T_PERIOD, period);
        assert_int_equal(hgw_period_weeks_count(year, period), weeks[i]);
    }
    hgw_doc_free(year);
    hgw_rec school_year = hgw_calendar_add_school_years(own, HGW_ROOT);
    hgw_school_year_set_id(own, school_year, "2026-2027");
    hgw_rec autumn = hgw_school_year_add_holidays(own, school_year);
    hgw_holiday_set_kind(own, autumn, HGW_HOLIDAY_KIND_HERFST);
    hgw_holiday_set_first_day(own, autumn, 20261010);
    hgw_holiday_set_last_day(own, autumn, 20261018);
    assert_int_equal(hgw_calendar(ctx, own, beside, 2, options, &year), HGW_OK);
    int32_t autumns = 0;
    for (hgw_rec rec = 0; (rec = hgw_rec_next(year, HGW_T_HOLIDAY, rec)) != 0;) {
        if (hgw_holiday_kind(year, rec) != HGW_HOLIDAY_KIND_HERFST)
            continue;
        assert_int_equal(hgw_holiday_first_day(year, rec), 20261010);
        autumns++;
    }
    assert_int_equal(autumns, 1);
    hgw_doc_free(year);
    hgw_doc_free(options);
    hgw_doc_free(own);
    hgw_doc_free(imported);
    hgw_doc_free(country);
    hgw_ctx_free(ctx);
}

/* Memory that runs out at each request, once and from then on. */
static void test_memory(void **state) {
    (void)state;
    size_t size = 0;
    char *bytes = read_file(TRAPS, &size);
    for (int and_on = 0; and_on < 2; and_on++) {
        size_t failures = 1;
        for (size_t at = 1; failures; at++) {
            failing_mem memory;
            failing_mem_start(&memory);
            hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
            hgw_doc *country = read_doc(ctx, COUNTRY), *doc = NULL;
            memory.fail_at = memory.requests + at;
            memory.and_on = and_on;
            int32_t status = hgw_import(ctx, bytes, size, (const hgw_doc *const *)&country, 1, NULL, &doc);
            failures = memory.failures;
            assert_int_equal(status, failures ? HGW_E_NOMEM : HGW_OK);
            assert_int_equal(doc == NULL, failures != 0);
            hgw_doc_free(doc);
            hgw_doc_free(country);
            hgw_ctx_free(ctx);
            assert_int_equal(failing_mem_wrong(&memory), 0);
        }
    }
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_traps),           cmocka_unit_test(test_like_our_own), cmocka_unit_test(test_saved),
        cmocka_unit_test(test_another_country), cmocka_unit_test(test_worked_out),   cmocka_unit_test(test_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
