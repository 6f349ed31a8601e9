/* test_export.c: iCalendar written: that it comes back as it was, and what it refuses.  An independent reader looks at
 * it in test_export.py. */
#include "ical_world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/failing_mem.h"

typedef struct world {
    hgw_ctx *ctx;
    hgw_doc *land, *calendar, *dossier, *team;
} world;

static int start(void **state) {
    static world w;
    w.ctx = hgw_ctx_new();
    w.land = world_land(w.ctx);
    w.calendar = world_doc(w.ctx, "docs/examples/achtbaan/calendar.json");
    w.dossier = world_doc(w.ctx, "docs/examples/achtbaan/dossier.json");
    w.team = world_doc(w.ctx, "docs/examples/achtbaan/team.json");
    hgw_ctx_set_today(w.ctx, 20251121);
    *state = &w;
    return 0;
}

static int stop(void **state) {
    world *w = *state;
    hgw_doc *docs[] = {w->land, w->calendar, w->dossier, w->team};
    for (int i = 0; i < 4; i++)
        hgw_doc_free(docs[i]);
    hgw_ctx_free(w->ctx);
    return 0;
}

/* Holidays and free days written and read again are those of the worked case. */
static void test_round_trip(void **state) {
    world *w = *state;
    const hgw_doc *beside[] = {w->land};
    hgw_doc *again = NULL;
    char *text = NULL;
    size_t size = 0;
    assert_int_equal(hgw_ical_export(w->ctx, w->calendar, NULL, 0, NULL, &text, &size), HGW_OK);
    assert_int_equal(size, strlen(text));
    assert_int_equal(hgw_ical_import(w->ctx, text, size, beside, 1, NULL, &again), HGW_OK);
    char *lines = world_lines(again);
    hgw_rec old = hgw_calendar_school_years_at(w->calendar, HGW_ROOT, 0);
    hgw_rec new = hgw_calendar_school_years_at(again, HGW_ROOT, 0);
    assert_string_equal(hgw_school_year_id(again, new), "2025-2026");
    assert_string_equal(hgw_calendar_title(again, HGW_ROOT), hgw_calendar_title(w->calendar, HGW_ROOT));
    assert_int_equal(hgw_school_year_holidays_count(again, new), 5);
    for (int32_t i = 0; i < 5; i++) {
        hgw_rec a = hgw_school_year_holidays_at(w->calendar, old, i), b = hgw_school_year_holidays_at(again, new, i);
        assert_int_equal(hgw_holiday_kind(w->calendar, a), hgw_holiday_kind(again, b));
        assert_int_equal(hgw_holiday_first_day(w->calendar, a), hgw_holiday_first_day(again, b));
        assert_int_equal(hgw_holiday_last_day(w->calendar, a), hgw_holiday_last_day(again, b));
        assert_string_equal(hgw_holiday_name(w->calendar, a), hgw_holiday_name(again, b));
    }
    assert_int_equal(hgw_school_year_free_days_count(again, new), hgw_school_year_free_days_count(w->calendar, old));
    for (int32_t i = 0; i < hgw_school_year_free_days_count(again, new); i++)
        assert_int_equal(hgw_free_day_day(again, hgw_school_year_free_days_at(again, new, i)),
                         hgw_free_day_day(w->calendar, hgw_school_year_free_days_at(w->calendar, old, i)));
    free(lines);
    hgw_doc_free(again);
    hgw_free(text);
}

/* Of a country's calendar only what holds for its own region; of holidays that a school may take or leave, none. */
static void test_regions(void **state) {
    world *w = *state;
    hgw_doc *d = hgw_doc_new(w->ctx, HGW_T_CALENDAR);
    hgw_rec year = hgw_calendar_add_school_years(d, HGW_ROOT);
    static const struct {
        const char *name, *region;
        int optional, written;
    } rows[] = {{"allen", NULL, 0, 1}, {"onze", "midden", 0, 1}, {"hunne", "noord", 0, 0}, {"advies", NULL, 1, 0}};
    char *text = NULL;
    hgw_calendar_set_region(d, HGW_ROOT, "midden");
    for (int i = 0; i < 4; i++) {
        hgw_rec h = hgw_school_year_add_holidays(d, year);
        hgw_holiday_set_name(d, h, rows[i].name);
        hgw_holiday_set_first_day(d, h, 20251018);
        hgw_holiday_set_last_day(d, h, 20251026);
        if (rows[i].region)
            hgw_holiday_set_region(d, h, rows[i].region);
        hgw_holiday_set_optional(d, h, rows[i].optional);
    }
    assert_int_equal(hgw_ical_export(w->ctx, d, NULL, 0, NULL, &text, NULL), HGW_OK);
    for (int i = 0; i < 4; i++)
        assert_int_equal(strstr(text, rows[i].name) != NULL, rows[i].written);
    hgw_free(text);
    hgw_doc_free(d);
}

static void test_misuse(void **state) {
    world *w = *state;
    hgw_doc *options = hgw_doc_new(w->ctx, HGW_T_EXPORT_OPTIONS), *other = hgw_doc_new(w->ctx, HGW_T_SAVE_OPTIONS);
    const hgw_doc *beside[] = {w->calendar}, *wrong[] = {other};
    char *text = options ? (char *)options : NULL;
    assert_int_equal(hgw_ical_export(NULL, w->calendar, NULL, 0, NULL, &text, NULL), HGW_E_MISUSE);
    assert_null(text);
    assert_int_equal(hgw_ical_export(w->ctx, NULL, NULL, 0, NULL, &text, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_ical_export(w->ctx, w->calendar, NULL, 0, NULL, NULL, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_ical_export(w->ctx, w->calendar, NULL, 1, NULL, &text, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_ical_export(w->ctx, w->calendar, wrong, 1, NULL, &text, NULL), HGW_E_TYPE);
    assert_int_equal(hgw_ical_export(w->ctx, w->team, NULL, 0, NULL, &text, NULL), HGW_E_TYPE);
    assert_int_equal(hgw_ical_export(w->ctx, w->calendar, NULL, 0, other, &text, NULL), HGW_E_TYPE);
    hgw_export_options_set_school_year(options, HGW_ROOT, "1999-2000");
    assert_int_equal(hgw_ical_export(w->ctx, w->calendar, NULL, 0, options, &text, NULL), HGW_E_NOTFOUND);
    assert_int_equal(hgw_ical_export(w->ctx, w->dossier, beside, 1, options, &text, NULL), HGW_E_NOTFOUND);
    assert_string_equal(hgw_error_key(w->ctx), "calendar.year.unknown");
    hgw_ctx_set_today(w->ctx, 0);
    assert_int_equal(hgw_ical_export(w->ctx, w->calendar, NULL, 0, NULL, &text, NULL), HGW_E_MISUSE);
    assert_string_equal(hgw_error_key(w->ctx), "ical.today");
    assert_null(text);
    hgw_doc_free(options);
    hgw_doc_free(other);
}

static void test_no_memory(void **state) {
    world *w = *state;
    const hgw_doc *beside[] = {w->team, w->calendar};
    hgw_doc *options = hgw_doc_new(w->ctx, HGW_T_EXPORT_OPTIONS);
    hgw_export_options_set_with_texts(options, HGW_ROOT, 1);
    size_t fail_at;
    for (fail_at = 1;; fail_at++) {
        failing_mem memory;
        char *text = NULL;
        size_t size = 1;
        failing_mem_start(&memory);
        hgw_ctx *ctx = hgw_ctx_new_with(failing_mem_resize, &memory);
        hgw_ctx_set_today(ctx, 20251121);
        memory.fail_at = memory.requests + fail_at;
        memory.and_on = (int)(fail_at % 2);
        int32_t status = hgw_ical_export(ctx, w->dossier, beside, 2, options, &text, &size);
        assert_int_equal(status, memory.failures ? HGW_E_NOMEM : HGW_OK);
        assert_true((text == NULL) == (status != HGW_OK) && (size == 0) == (status != HGW_OK));
        int done = memory.failures == 0;
        hgw_free(text);
        hgw_ctx_free(ctx);
        assert_int_equal(failing_mem_wrong(&memory), 0);
        if (done)
            break;
    }
    assert_true(fail_at > 5);
    hgw_doc_free(options);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_round_trip, start, stop),
        cmocka_unit_test_setup_teardown(test_regions, start, stop),
        cmocka_unit_test_setup_teardown(test_misuse, start, stop),
        cmocka_unit_test_setup_teardown(test_no_memory, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, world_end);
}
