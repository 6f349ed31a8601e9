/* test_misuse_time.c: every verb and question of school time with wrong arguments: nothing crashes, nothing is given,
 * and the status says why. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include <hgw/hgw.h>

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

typedef struct world {
    hgw_ctx *ctx;
    hgw_doc *calendar, *dossier, *team, *options;
} world;

static int start(void **state) {
    static world w;
    w.ctx = hgw_ctx_new();
    w.calendar = hgw_doc_new(w.ctx, HGW_T_CALENDAR);
    w.dossier = hgw_doc_new(w.ctx, HGW_T_DOSSIER);
    w.team = hgw_doc_new(w.ctx, HGW_T_TEAM);
    w.options = hgw_doc_new(w.ctx, HGW_T_SAVE_OPTIONS);
    *state = &w;
    return w.options == NULL;
}

static int stop(void **state) {
    world *w = *state;
    hgw_doc_free(w->calendar);
    hgw_doc_free(w->dossier);
    hgw_doc_free(w->team);
    hgw_doc_free(w->options);
    hgw_ctx_free(w->ctx);
    return 0;
}

/* ---- days ---- */

static const hgw_date no_days[] = {0, -1, 1, 20260229, 20261301, 20260100, 100000101, INT32_MAX, INT32_MIN};

static void no_day_gives_nothing(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT_OF(no_days); i++) {
        hgw_date date = no_days[i];
        assert_int_equal(hgw_date_add(date, 1), 0);
        assert_int_equal(hgw_date_days(date, 20260101), 0);
        assert_int_equal(hgw_date_days(20260101, date), 0);
        assert_int_equal(hgw_date_weekday(date), 0);
        assert_int_equal(hgw_date_iso_week(date), 0);
        assert_int_equal(hgw_date_of_week(date), 0);
    }
    static const int32_t no_years[] = {0, 1582, 10000, -1, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < COUNT_OF(no_years); i++)
        assert_int_equal(hgw_date_easter(no_years[i]), 0);
    assert_int_equal(hgw_date_add(20260101, INT32_MAX), 0);
    assert_int_equal(hgw_date_add(20260101, INT32_MIN), 0);
    assert_int_equal(hgw_date_of_week(202654), 0);
    assert_int_equal(hgw_date_of_week(202553), 0);
    assert_int_equal(hgw_date_local(NULL, INT64_MAX), 0);
    assert_int_equal(hgw_date_local(NULL, INT64_MIN), 0);
}

/* ---- questions to a calendar ---- */

static const int32_t no_grades[] = {-1, 9, INT32_MAX, INT32_MIN};

static void questions(void **state) {
    world *w = *state;
    double days = 9;
    hgw_date day = 9;
    for (size_t i = 0; i < COUNT_OF(no_days); i++) {
        assert_int_equal(hgw_date_school_days(w->ctx, w->calendar, no_days[i], 20260101, 0, &days), HGW_E_RANGE);
        assert_int_equal(hgw_date_school_days(w->ctx, w->calendar, 20260101, no_days[i], 0, &days), HGW_E_RANGE);
        assert_int_equal(hgw_date_add_school(w->ctx, w->calendar, no_days[i], 1, 0, &day), HGW_E_RANGE);
        assert_int_equal(hgw_date_half_way(w->ctx, w->calendar, no_days[i], 20260101, &day), HGW_E_RANGE);
        assert_int_equal(hgw_date_half_way(w->ctx, w->calendar, 20260101, no_days[i], &day), HGW_E_RANGE);
        hgw_error_clear(w->ctx);
        assert_int_equal(hgw_date_find(w->calendar, no_days[i], HGW_T_PERIOD, 0), 0);
        assert_int_equal(hgw_error_status(w->ctx), HGW_E_RANGE);
    }
    for (size_t i = 0; i < COUNT_OF(no_grades); i++) {
        assert_int_equal(hgw_date_school_days(w->ctx, w->calendar, 20260101, 20260102, no_grades[i], &days),
                         HGW_E_RANGE);
        assert_int_equal(hgw_date_add_school(w->ctx, w->calendar, 20260101, 1, no_grades[i], &day), HGW_E_RANGE);
    }
    assert_int_equal(hgw_date_add_school(w->ctx, w->calendar, 20260101, INT32_MAX, 0, &day), HGW_E_RANGE);
    assert_int_equal(hgw_date_add_school(w->ctx, w->calendar, 20260101, INT32_MIN, 0, &day), HGW_E_RANGE);
    assert_int_equal(hgw_date_find(w->calendar, 20260101, HGW_T_GOAL, 0), 0);
    assert_int_equal(hgw_error_status(w->ctx), HGW_E_TYPE);
    assert_int_equal(hgw_date_find(w->calendar, 20260101, 999, 0), 0);
    assert_int_equal(hgw_date_find(w->calendar, 20260101, HGW_T_PERIOD, 999), 0);
    assert_int_equal(hgw_error_status(w->ctx), HGW_E_STALE);
}

/* No calendar, no document at all, no context, nowhere to put it. */
static void no_calendar(world *w, hgw_ctx *ctx, const hgw_doc *doc, int32_t status) {
    double days = 9;
    hgw_date day = 9;
    assert_int_equal(hgw_date_school_days(ctx, doc, 20260101, 20260102, 0, &days), status);
    assert_int_equal(hgw_date_add_school(ctx, doc, 20260101, 1, 0, &day), status);
    assert_int_equal(hgw_date_half_way(ctx, doc, 20260101, 20260102, &day), status);
    assert_true(days == 0.0 && day == 0);
    (void)w;
}

static void wrong_documents(void **state) {
    world *w = *state;
    no_calendar(w, w->ctx, w->dossier, HGW_E_TYPE);
    no_calendar(w, w->ctx, NULL, HGW_E_MISUSE);
    no_calendar(w, w->ctx, (hgw_doc *)(void *)w->ctx, HGW_E_MISUSE);
    no_calendar(w, NULL, w->calendar, HGW_E_MISUSE);
    no_calendar(w, (hgw_ctx *)(void *)w->dossier, w->calendar, HGW_E_MISUSE);
    assert_int_equal(hgw_date_school_days(w->ctx, w->calendar, 20260101, 20260102, 0, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_date_add_school(w->ctx, w->calendar, 20260101, 1, 0, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_date_half_way(w->ctx, w->calendar, 20260101, 20260102, NULL), HGW_E_MISUSE);
    assert_int_equal(hgw_date_find(NULL, 20260101, HGW_T_PERIOD, 0), 0);
    assert_int_equal(hgw_date_find(w->dossier, 20260101, HGW_T_PERIOD, 0), 0);
    assert_int_equal(hgw_error_status(w->ctx), HGW_E_TYPE);
    hgw_error_clear(w->ctx);
    assert_int_equal(hgw_date_local(w->dossier, 0), 0);
    assert_int_equal(hgw_error_status(w->ctx), HGW_E_TYPE);
}

/* ---- verbs: all alike, so one table ---- */

typedef int32_t (*verb)(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *const *beside, int32_t count,
                        const hgw_doc *options, hgw_doc **out);

static int32_t import(hgw_ctx *ctx, const hgw_doc *doc, const hgw_doc *const *beside, int32_t count,
                      const hgw_doc *options, hgw_doc **out) {
    return hgw_import(ctx, doc ? "{}" : NULL, 2, beside, count, options, out);
}

static const struct {
    const char *name;
    verb call;
    int document; /* its first document is the one it is about */
} verbs[] = {{"hgw_calendar", hgw_calendar, 1}, {"hgw_next", hgw_next, 1}, {"hgw_import", import, 0}};

static void a_verb(world *w, size_t which) {
    verb call = verbs[which].call;
    const hgw_doc *main = call == hgw_calendar ? w->calendar : w->dossier;
    const hgw_doc *holes[] = {NULL}, *strangers[] = {(hgw_doc *)(void *)w->ctx}, *no_papers[] = {w->options};
    hgw_doc *out = w->dossier;
    const struct {
        hgw_ctx *ctx;
        const hgw_doc *doc;
        const hgw_doc *const *beside;
        int32_t count;
        const hgw_doc *options;
        int32_t status;
    } rows[] = {{NULL, main, NULL, 0, NULL, HGW_E_MISUSE},
                {(hgw_ctx *)(void *)w->dossier, main, NULL, 0, NULL, HGW_E_MISUSE},
                {w->ctx, NULL, NULL, 0, NULL, HGW_E_MISUSE},
                {w->ctx, main, NULL, 1, NULL, HGW_E_MISUSE},
                {w->ctx, main, holes, 1, NULL, HGW_E_MISUSE},
                {w->ctx, main, holes, -1, NULL, HGW_E_MISUSE},
                {w->ctx, main, strangers, 1, NULL, HGW_E_MISUSE},
                {w->ctx, main, no_papers, 1, NULL, HGW_E_TYPE},
                {w->ctx, main, NULL, 0, w->options, HGW_E_TYPE}};
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        out = w->dossier;
        int32_t status = call(rows[i].ctx, rows[i].doc, rows[i].beside, rows[i].count, rows[i].options, &out);
        if (status != rows[i].status || out != NULL)
            fail_msg("%s, row %d: %d", verbs[which].name, (int)i, (int)status);
    }
    assert_int_equal(call(w->ctx, main, NULL, 0, NULL, NULL), HGW_E_MISUSE);
    out = w->dossier;
    if (verbs[which].document) {
        assert_int_equal(call(w->ctx, w->team, NULL, 0, NULL, &out), HGW_E_TYPE);
        assert_null(out);
    }
}

static void the_verbs(void **state) {
    for (size_t i = 0; i < COUNT_OF(verbs); i++)
        a_verb(*state, i);
}

/* ---- errors from outside ---- */

static void errors_from_outside(void **state) {
    world *w = *state;
    char long_text[600];
    assert_int_equal(hgw_error_set(NULL, HGW_E_PARSE, "a", "b", 1), HGW_E_MISUSE);
    assert_int_equal(hgw_error_set(w->ctx, HGW_E_PARSE, "ical.syntax", "Regel.", 12), HGW_E_PARSE);
    assert_int_equal(hgw_error_status(w->ctx), HGW_E_PARSE);
    assert_string_equal(hgw_error_key(w->ctx), "ical.syntax");
    assert_string_equal(hgw_error_message(w->ctx), "Regel.");
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_LINE), 12);
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_COLUMN), -1);
    assert_int_equal(hgw_error_set(w->ctx, 7, NULL, NULL, -5), HGW_E_MISUSE);
    assert_string_equal(hgw_error_key(w->ctx), "");
    assert_int_equal(hgw_error_number(w->ctx, HGW_AT_LINE), -1);
    for (size_t i = 0; i + 2 < sizeof long_text; i += 2)
        memcpy(long_text + i, "\xC3\xAB", 2);
    long_text[sizeof long_text - 2] = '\0';
    assert_int_equal(hgw_error_set(w->ctx, HGW_E_LIMIT, long_text, long_text, 1), HGW_E_LIMIT);
    assert_int_equal(strlen(hgw_error_key(w->ctx)), 62); /* cut between two characters */
    assert_int_equal(strlen(hgw_error_message(w->ctx)), 254);
    hgw_error_clear(w->ctx);
    assert_int_equal(hgw_error_status(w->ctx), HGW_OK);
}

static void texts_from_outside(void **state) {
    world *w = *state;
    char *out = NULL;
    assert_int_equal(hgw_text_new(w->ctx, "abc", 2, &out), HGW_OK);
    assert_string_equal(out, "ab");
    hgw_free(out);
    assert_int_equal(hgw_text_new(w->ctx, NULL, 2, &out), HGW_OK);
    assert_memory_equal(out, "\0\0", 3);
    hgw_free(out);
    out = w->dossier ? (char *)(void *)w : NULL;
    assert_int_equal(hgw_text_new(w->ctx, NULL, SIZE_MAX, &out), HGW_E_NOMEM);
    assert_null(out);
    assert_int_equal(hgw_text_new(NULL, "abc", 2, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_text_new((hgw_ctx *)(void *)w->dossier, "abc", 2, &out), HGW_E_MISUSE);
    assert_int_equal(hgw_text_new(w->ctx, "abc", 2, NULL), HGW_E_MISUSE);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_day_gives_nothing),
        cmocka_unit_test_setup_teardown(questions, start, stop),
        cmocka_unit_test_setup_teardown(wrong_documents, start, stop),
        cmocka_unit_test_setup_teardown(the_verbs, start, stop),
        cmocka_unit_test_setup_teardown(errors_from_outside, start, stop),
        cmocka_unit_test_setup_teardown(texts_from_outside, start, stop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
