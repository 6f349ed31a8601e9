/* test_year.c: a calendar drawn as a year: as text, as HTML and as SVG. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "sample.h"
#include "support/failing_mem.h"
#include "year_sample.h"

static const int32_t formats[] = {HGW_FORMAT_TEXT, HGW_FORMAT_HTML, HGW_FORMAT_SVG};

/* ---- what is drawn ------------------------------------------------------------------------------------------------
 */

static void as_golden(void **state) {
    (void)state;
    static const struct {
        const char *name;
        int32_t lang, format, all;
    } rows[] = {{"year.nl.txt", HGW_LANG_NL, HGW_FORMAT_TEXT, 0},  {"year.en.txt", HGW_LANG_EN, HGW_FORMAT_TEXT, 1},
                {"year.nl.html", HGW_LANG_NL, HGW_FORMAT_HTML, 1}, {"year.en.html", HGW_LANG_EN, HGW_FORMAT_HTML, 0},
                {"year.nl.svg", HGW_LANG_NL, HGW_FORMAT_SVG, 0},   {"year.en.svg", HGW_LANG_EN, HGW_FORMAT_SVG, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hgw_ctx *ctx = hgw_ctx_new();
        assert_int_equal(hgw_ctx_set_lang(ctx, rows[i].lang), HGW_OK);
        assert_int_equal(hgw_ctx_set_today(ctx, 20251121), HGW_OK);
        hgw_doc *doc = year_sample_load(ctx);
        assert_non_null(doc);
        size_t size = 0;
        char *text = year_sample_render(ctx, doc, rows[i].format, rows[i].all, NULL, &size);
        assert_non_null(text);
        assert_int_equal(strlen(text), size);
        assert_true(sample_golden(rows[i].name, text, size));
        hgw_free(text);
        hgw_doc_free(doc);
        hgw_ctx_free(ctx);
    }
}

/* What stands in the sample is what the library works out itself. */
static void as_worked_out(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    assert_int_equal(hgw_ctx_set_today(ctx, 20251121), HGW_OK);
    hgw_doc *doc = year_sample_load(ctx), *worked = NULL;
    assert_int_equal(hgw_calendar(ctx, doc, NULL, 0, NULL, &worked), HGW_OK);
    for (size_t f = 0; f < 3; f++) {
        char *one = year_sample_render(ctx, doc, formats[f], 1, NULL, NULL);
        char *other = year_sample_render(ctx, worked, formats[f], 1, NULL, NULL);
        assert_true(one && other);
        assert_string_equal(one, other);
        hgw_free(one);
        hgw_free(other);
    }
    hgw_doc_free(worked);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

/* The widest line in columns, when a sign is a column; and whether a line ends in a space. */
static size_t widest(const char *text, int *ragged) {
    size_t most = 0, width = 0;
    *ragged = 0;
    for (const char *at = text; *at; at++) {
        if (*at == '\n') {
            *ragged |= at > text && at[-1] == ' ';
            width = 0;
        } else if (((unsigned char)*at & 0xC0) != 0x80) {
            width++;
        }
        most = width > most ? width : most;
    }
    return most;
}

static hgw_doc *fresh(hgw_ctx *ctx, hgw_rec *year) {
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_CALENDAR);
    assert_non_null(doc);
    *year = hgw_calendar_add_school_years(doc, HGW_ROOT);
    assert_int_equal(hgw_school_year_set_name(doc, *year, "2025-2026"), HGW_OK);
    return doc;
}

static void add_period(hgw_doc *doc, hgw_rec year, int64_t number, hgw_date first, hgw_date last) {
    hgw_rec period = hgw_school_year_add_periods(doc, year);
    assert_true(period);
    assert_int_equal(hgw_period_set_number(doc, period, number), HGW_OK);
    if (first)
        assert_int_equal(hgw_period_set_first_day(doc, period, first), HGW_OK);
    if (last)
        assert_int_equal(hgw_period_set_last_day(doc, period, last), HGW_OK);
}

static hgw_rec add_holiday(hgw_doc *doc, hgw_rec year, int32_t kind, hgw_date first, hgw_date last) {
    hgw_rec holiday = hgw_school_year_add_holidays(doc, year);
    assert_true(holiday);
    assert_int_equal(hgw_holiday_set_kind(doc, holiday, kind), HGW_OK);
    assert_int_equal(hgw_holiday_set_first_day(doc, holiday, first), HGW_OK);
    assert_int_equal(hgw_holiday_set_last_day(doc, holiday, last), HGW_OK);
    return holiday;
}

/* The text must hold the part in the format. */
static void expect(hgw_ctx *ctx, const hgw_doc *doc, int32_t format, const char *part, int times) {
    int ragged = 0;
    char *text = year_sample_render(ctx, doc, format, 1, NULL, NULL);
    assert_non_null(text);
    if (sample_times(text, part) != times)
        fail_msg("format %d: %s is not there %d times:\n%s", (int)format, part, times, text);
    assert_true(format != HGW_FORMAT_TEXT || widest(text, &ragged) <= 80);
    assert_false(ragged);
    hgw_free(text);
}

static void nothing_in_it(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *empty = hgw_doc_new(ctx, HGW_T_CALENDAR);
    hgw_rec year = 0;
    hgw_doc *doc = fresh(ctx, &year);
    for (size_t f = 0; f < 3; f++) {
        expect(ctx, empty, formats[f], "Deze kalender is nog leeg", formats[f] == HGW_FORMAT_SVG ? 2 : 1);
        expect(ctx, doc, formats[f], "Dit schooljaar is nog leeg", 1);
    }
    hgw_doc_free(empty);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

/* Holidays without periods are drawn, and it is said what is missing. */
static void not_worked_out(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_rec year = 0;
    hgw_doc *doc = fresh(ctx, &year);
    assert_int_equal(hgw_school_year_set_start_date(doc, year, 20250901), HGW_OK);
    add_holiday(doc, year, HGW_HOLIDAY_KIND_HERFST, 20251018, 20251026);
    for (size_t f = 0; f < 3; f++)
        expect(ctx, doc, formats[f], "Deze kalender is nog niet uitgewerkt: de periodes ontbreken.", 1);
    expect(ctx, doc, HGW_FORMAT_TEXT, "Periodes           \302\267\n", 1);
    expect(ctx, doc, HGW_FORMAT_SVG, "url(#hgw-holiday-1)", 1);
    add_period(doc, year, 1, 20250901, 20251017);
    for (size_t f = 0; f < 3; f++)
        expect(ctx, doc, formats[f], "nog niet uitgewerkt: weken en schooldagen ontbreken.", 1);
    expect(ctx, doc, HGW_FORMAT_TEXT, "Periodes    1111111\302\267\n", 1);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

/* Holidays of another region, and those left to choice, are not drawn. */
static void of_the_own_region(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_rec year = 0;
    hgw_doc *doc = fresh(ctx, &year);
    assert_int_equal(hgw_school_year_set_start_date(doc, year, 20250901), HGW_OK);
    hgw_rec one = add_holiday(doc, year, HGW_HOLIDAY_KIND_HERFST, 20251018, 20251026);
    hgw_rec other = add_holiday(doc, year, HGW_HOLIDAY_KIND_HERFST, 20251011, 20251019);
    hgw_rec choice = add_holiday(doc, year, HGW_HOLIDAY_KIND_MEI, 20260418, 20260426);
    assert_int_equal(hgw_holiday_set_region(doc, one, "midden"), HGW_OK);
    assert_int_equal(hgw_holiday_set_region(doc, other, "zuid"), HGW_OK);
    assert_int_equal(hgw_holiday_set_optional(doc, choice, 1), HGW_OK);
    expect(ctx, doc, HGW_FORMAT_SVG, "url(#hgw-holiday-1)", 0);
    expect(ctx, doc, HGW_FORMAT_SVG, "Er is geen vakantieregio gekozen.", 1);
    expect(ctx, doc, HGW_FORMAT_TEXT, "herfstvakantie (zuid): 11 okt 2025", 1);
    assert_int_equal(hgw_calendar_set_region(doc, HGW_ROOT, "midden"), HGW_OK);
    expect(ctx, doc, HGW_FORMAT_SVG, "url(#hgw-holiday-1)", 1);
    expect(ctx, doc, HGW_FORMAT_TEXT, "regio gekozen", 0);
    expect(ctx, doc, HGW_FORMAT_TEXT, "11 okt 2025", 0);
    expect(ctx, doc, HGW_FORMAT_TEXT, "26 apr 2026 \302\267 als de school kiest", 1);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

/* ---- what is odd --------------------------------------------------------------------------------------------------
 */

static void odd_days(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_rec year = 0;
    hgw_doc *doc = fresh(ctx, &year);
    add_period(doc, year, 1, 20250901, 20251017);
    add_period(doc, year, 2, 20251219, 20251027);
    add_period(doc, year, 3, 20260105, 0);
    add_period(doc, year, 4, 0, 0);
    for (size_t f = 0; f < 3; f++)
        expect(ctx, doc, formats[f], "Niet getekend: 3 keer ontbreekt een dag", 1);
    expect(ctx, doc, HGW_FORMAT_TEXT, "2        19 dec 2025  27 okt 2025", 1);
    add_holiday(doc, year, HGW_HOLIDAY_KIND_OTHER, 20251018, 99991231);
    add_holiday(doc, year, HGW_HOLIDAY_KIND_OTHER, 10101, 10102);
    for (size_t f = 0; f < 3; f++)
        expect(ctx, doc, formats[f], "Niet alles past op de strook.", 1);
    hgw_doc_free(doc);
    doc = fresh(ctx, &year);
    add_period(doc, year, 1, 99991201, 99991231);
    add_period(doc, year, 2, 10101, 10101);
    for (size_t f = 0; f < 3; f++)
        expect(ctx, doc, formats[f], "Niet alles past op de strook.", 1);
    hgw_doc_free(doc);
    doc = fresh(ctx, &year);
    assert_int_equal(hgw_school_year_set_start_date(doc, year, 99991231), HGW_OK);
    for (size_t f = 0; f < 3; f++)
        expect(ctx, doc, formats[f], "de periodes ontbreken", 1);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

static void sixty_periods(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_rec year = 0;
    hgw_doc *doc = fresh(ctx, &year);
    hgw_date day = 20250901;
    for (int64_t i = 1; i <= 60; i++, day = hgw_date_add(day, 7))
        add_period(doc, year, i, day, hgw_date_add(day, 4));
    expect(ctx, doc, HGW_FORMAT_TEXT, "Periodes    123456789012345678901234567890123456789012345678901234567890\n", 1);
    expect(ctx, doc, HGW_FORMAT_SVG, ">P60</text>", 1);
    expect(ctx, doc, HGW_FORMAT_SVG, "stroke=\"#55505c\"", 60);
    expect(ctx, doc, HGW_FORMAT_HTML, "stroke=\"#55505c\"", 60);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

static void three_years(void **state) {
    (void)state;
    static const hgw_date starts[] = {20240902, 20250901, 20260831};
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *doc = hgw_doc_new(ctx, HGW_T_CALENDAR);
    for (int i = 0; i < 3; i++) {
        hgw_rec year = hgw_calendar_add_school_years(doc, HGW_ROOT);
        assert_int_equal(hgw_school_year_set_name(doc, year, "jaar"), HGW_OK);
        add_period(doc, year, 1, starts[i], hgw_date_add(starts[i], 46));
    }
    assert_int_equal(hgw_ctx_set_today(ctx, 20250908), HGW_OK);
    expect(ctx, doc, HGW_FORMAT_TEXT, "Vandaag      ^\n", 1);
    expect(ctx, doc, HGW_FORMAT_HTML, "<article lang=\"nl\">", 3);
    expect(ctx, doc, HGW_FORMAT_HTML, "id=\"hgw-holiday-3\"", 1);
    expect(ctx, doc, HGW_FORMAT_SVG, "font-weight=\"bold\">Schooljaar <tspan", 3);
    expect(ctx, doc, HGW_FORMAT_SVG, "Vandaag 8 sep", 1);
    expect(ctx, doc, HGW_FORMAT_SVG, "</svg>", 1);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

/* Without today, and with one in another year, there is no line. */
static void today_elsewhere(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *doc = year_sample_load(ctx);
    expect(ctx, doc, HGW_FORMAT_TEXT, "Vandaag", 0);
    expect(ctx, doc, HGW_FORMAT_SVG, "#8a1c5b", 0);
    assert_int_equal(hgw_ctx_set_today(ctx, 20270101), HGW_OK);
    expect(ctx, doc, HGW_FORMAT_TEXT, "^", 0);
    expect(ctx, doc, HGW_FORMAT_SVG, "#8a1c5b", 0);
    assert_int_equal(hgw_ctx_set_today(ctx, 20260830), HGW_OK);
    expect(ctx, doc, HGW_FORMAT_SVG, "#8a1c5b", 4);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

/* ---- what people wrote --------------------------------------------------------------------------------------------
 */

static void names_do_no_harm(void **state) {
    (void)state;
    static const struct {
        const char *name, *svg, *text;
    } rows[] = {{"<script>x", "&lt;script&gt;x", "<script>x"},
                {"]]>-->", "]]&gt;--&gt;", "]]>-->"},
                {"\x1B[31m", "\xEF\xBF\xBD[31m", "\xEF\xBF\xBD[31m"},
                {"\xE2\x80\xAE"
                 "ab",
                 "\xEF\xBF\xBD"
                 "ab",
                 "\xEF\xBF\xBD"
                 "ab"},
                {"e\xCC\x81\xCC\x82", "e\xCC\x81\xCC\x82", "e\xCC\x81\xCC\x82"}};
    hgw_ctx *ctx = hgw_ctx_new();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hgw_doc *doc = year_sample_load(ctx);
        assert_true(year_sample_name_all(doc, rows[i].name));
        for (size_t f = 0; f < 3; f++) {
            char *text = year_sample_render(ctx, doc, formats[f], 1, rows[i].name, NULL);
            assert_non_null(text);
            assert_non_null(strstr(text, formats[f] == HGW_FORMAT_TEXT ? rows[i].text : rows[i].svg));
            assert_null(formats[f] == HGW_FORMAT_TEXT ? NULL : strstr(text, "<script"));
            assert_null(strchr(text, '\x1B'));
            hgw_free(text);
        }
        hgw_doc_free(doc);
    }
    hgw_ctx_free(ctx);
}

/* A long name is cut on the strip and wraps in the tables; no line is wider than a terminal. */
static void long_names(void **state) {
    (void)state;
    static const char *const pieces[] = {"x", "woord ", "\xE4\xB8\xAD", "e\xCC\x81"};
    hgw_ctx *ctx = hgw_ctx_new();
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        char name[4096] = "";
        for (int n = 0; n < 500; n++)
            strcat(name, pieces[i]);
        hgw_doc *doc = year_sample_load(ctx);
        assert_true(year_sample_name_all(doc, name));
        int ragged = 0;
        char *text = year_sample_render(ctx, doc, HGW_FORMAT_TEXT, 1, NULL, NULL);
        assert_non_null(text);
        size_t most = widest(text, &ragged);
        assert_true(i == 3 ? most <= 160 : most <= 80);
        assert_false(ragged);
        hgw_free(text);
        text = year_sample_render(ctx, doc, HGW_FORMAT_SVG, 0, NULL, NULL);
        assert_non_null(text);
        hgw_free(text);
        hgw_doc_free(doc);
    }
    hgw_ctx_free(ctx);
}

/* ---- what is refused ----------------------------------------------------------------------------------------------
 */

static void only_a_year_is_an_image(void **state) {
    (void)state;
    hgw_ctx *ctx = hgw_ctx_new();
    hgw_doc *doc = year_sample_load(ctx), *team = hgw_doc_new(ctx, HGW_T_TEAM);
    assert_null(sample_render(ctx, doc, NULL, 0, HGW_FORMAT_SVG, 0, NULL));
    assert_int_equal(hgw_error_status(ctx), HGW_E_RANGE);
    assert_string_equal(hgw_error_key(ctx), "render.format");
    assert_null(year_sample_render(ctx, team, HGW_FORMAT_SVG, 0, NULL, NULL));
    assert_string_equal(hgw_error_key(ctx), "render.format");
    /* without the option a calendar stays a list */
    char *list = sample_render(ctx, doc, NULL, 0, HGW_FORMAT_TEXT, 0, NULL);
    assert_non_null(strstr(list, "Schoolkalender regio midden\n==="));
    hgw_free(list);
    hgw_doc_free(team);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
}

static void run_out(int32_t format, int and_on) {
    failing_mem memory;
    failing_mem_start(&memory);
    hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
    assert_int_equal(hgw_ctx_set_today(ctx, 20251121), HGW_OK);
    hgw_doc *doc = year_sample_load(ctx), *options = hgw_doc_new(ctx, HGW_T_RENDER_OPTIONS);
    assert_int_equal(hgw_render_options_set_format(options, HGW_ROOT, format), HGW_OK);
    assert_int_equal(hgw_render_options_set_view(options, HGW_ROOT, HGW_VIEW_YEAR), HGW_OK);
    assert_int_equal(hgw_render_options_set_show_all(options, HGW_ROOT, 1), HGW_OK);
    size_t live = memory.live;
    int32_t status = HGW_E_NOMEM;
    for (size_t at = 1; status != HGW_OK; at++) {
        char *text = NULL;
        size_t size = 1;
        assert_true(at < 10000);
        memory.requests = 0;
        memory.failures = 0;
        memory.fail_at = at;
        memory.and_on = and_on;
        status = hgw_render(ctx, doc, NULL, 0, options, &text, &size);
        assert_int_equal(status, memory.failures ? HGW_E_NOMEM : HGW_OK);
        assert_true(status == HGW_OK || (!text && !size && hgw_error_status(ctx) == HGW_E_NOMEM));
        hgw_free(text);
        assert_int_equal(memory.live, live);
    }
    memory.fail_at = 0;
    hgw_doc_free(options);
    hgw_doc_free(doc);
    hgw_ctx_free(ctx);
    assert_int_equal(failing_mem_wrong(&memory), 0);
}

static void out_of_memory(void **state) {
    (void)state;
    for (size_t f = 0; f < 3; f++) {
        run_out(formats[f], 0);
        run_out(formats[f], 1);
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(as_golden),         cmocka_unit_test(as_worked_out),
        cmocka_unit_test(nothing_in_it),     cmocka_unit_test(not_worked_out),
        cmocka_unit_test(of_the_own_region), cmocka_unit_test(odd_days),
        cmocka_unit_test(sixty_periods),     cmocka_unit_test(three_years),
        cmocka_unit_test(today_elsewhere),   cmocka_unit_test(names_do_no_harm),
        cmocka_unit_test(long_names),        cmocka_unit_test(only_a_year_is_an_image),
        cmocka_unit_test(out_of_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
